"""Values that users hand over, as the proto-plus messages of this package; and names to their classes.

A message may come as ours, as a mapping, as a protobuf message of these APIs, or as the official
package's: what has another class but the same name is taken over by its bytes. Sends nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeVar

import proto
from google.protobuf.message import Message as RawMessage

from genai_grpc._stubs.modules import MODULES as STUB_MODULES
from genai_grpc._wire.any_names import our_name

if TYPE_CHECKING:
    from google.protobuf.any_pb2 import Any as PackedAny

    from .message import Message

M = TypeVar("M", bound="Message")

WIRE = "genai_grpc.wire."
OURS = "genai_grpc."


def coerce(kind: type[M], value: Any) -> M:
    """`value` as a message of `kind`.

    Args:
      kind: A proto-plus class of this package.
      value: An instance of it, which is returned as it is; None for an empty message; a mapping of
        field names; a protobuf message of the same name, ours or published; or the official
        package's message, of any version.

    Raises:
      TypeError: `value` is none of these, or another message.
      ValueError: a field of a mapping does not exist.
    """
    if isinstance(value, kind):
        return value
    if value is None:
        return kind()
    # protobuf's Struct is a mapping too, but not of fields.
    if isinstance(value, Mapping) and not isinstance(value, RawMessage):
        return from_fields(kind, value)
    raw = unwrapped(value)
    if not isinstance(raw, raw_class(kind)):
        raise TypeError(
            f"Expected a {kind.__name__}, a mapping of its fields, or a protobuf message of that "
            f"name, not {type(value).__module__}.{type(value).__qualname__}."
        )
    if raw is value:
        copied: M = kind(value)
        return copied
    wrapped: M = kind.wrap(raw)  # made here, so it needs no copy
    return wrapped


def from_fields(kind: type[M], fields: Mapping[str, Any]) -> M:
    """A message of `kind` with these fields, whose values may be what `coerce` accepts.

    The protobuf class takes plain values in a fifth of the time of proto-plus; what it refuses
    (`type` for `type_`, numbers as strings, timedeltas) proto-plus then converts or explains.
    """
    plain = {name: _plain(value) for name, value in fields.items()}
    try:
        message: M = kind.wrap(raw_class(kind)(**plain))
    except (TypeError, ValueError, AttributeError):
        return _converted(kind, plain)
    return message


def _converted(kind: type[M], plain: Mapping[str, Any]) -> M:
    """As proto-plus makes it of these fields; what it refuses is named, which it does not always do."""
    try:
        return kind(plain)
    except TypeError:
        for name, value in plain.items():
            try:
                kind({name: value})
            except TypeError as error:
                raise TypeError(
                    f"{kind.__name__}.{name} does not take {value!r}: {error}"
                ) from error
        raise


def raw_class(kind: type[Any]) -> type[RawMessage]:
    """The protobuf class below a proto-plus class."""
    found: type[RawMessage] = kind.pb()
    return found


def unwrapped(value: Any) -> Any:
    """The protobuf message in a proto-plus message, as our class if it is published; else `value`.

    A message that is ours comes back itself, not a copy.
    """
    raw = type(value).pb(value) if isinstance(value, proto.Message) else value
    if not isinstance(raw, RawMessage):
        return value
    kind = class_named(raw.DESCRIPTOR.full_name)
    if kind is None or isinstance(raw, raw_class(kind)):
        return raw
    return raw_class(kind).FromString(raw.SerializeToString())


def _plain(value: Any) -> Any:
    """`value` with all messages in its lists and mappings unwrapped."""
    if isinstance(value, (str, bytes, int, float)) or value is None:
        return value
    if type(value) is dict:
        return {key: _plain(item) for key, item in value.items()}
    if type(value) in (list, tuple):
        return [_plain(item) for item in value]
    return unwrapped(value)


@cache
def class_named(full_name: str) -> type[Any] | None:
    """Our proto-plus class for the full name of a message, published, ours or of the stubs.

    None for a message that these APIs do not publish.
    """
    api, _, path = our_name(full_name).removeprefix(WIRE).removeprefix(OURS).partition(".")
    if api not in ("generativelanguage", "aiplatform"):
        return None
    types = import_module(f"genai_grpc.{api}.types")
    outer, *inner = path.split(".")
    if outer not in types.MODULES:
        return None
    found: Any = getattr(types, outer)
    for name in inner:
        found = getattr(found, name, None)
    return found if isinstance(found, type) else None


def unpack(packed: PackedAny) -> Any:
    """The message in an `Any`, by its published name: ours as proto-plus, others as protobuf's.

    Raises:
      LookupError: the name is not known.
      DecodeError: the bytes do not parse as that message.
    """
    from genai_grpc._wire import any_names

    kind = class_named(packed.type_url.rpartition("/")[2])
    if kind is None:
        return any_names.unpack(packed)
    return kind.deserialize(packed.value)


def to_wire(message: Any) -> RawMessage:
    """A message of this package as the class of the stubs, which the REST transports read."""
    kind = stub_class(raw_class(type(message)).DESCRIPTOR.full_name)
    return kind.FromString(type(message).pb(message).SerializeToString())


def from_wire(kind: type[M], message: RawMessage) -> M:
    """A message of the stubs as the proto-plus class `kind`."""
    found: M = kind.deserialize(message.SerializeToString())
    return found


@cache
def stub_class(full_name: str) -> type[RawMessage]:
    """The class of the stubs that has the fields of the proto-plus class with this full name."""
    path = full_name.removeprefix(OURS)
    api, outer, *inner = path.split(".")
    found: Any = getattr(import_module(STUB_MODULES[f"{WIRE}{api}.{outer}"]), outer)
    for name in inner:
        found = getattr(found, name)
    stub: type[RawMessage] = found
    return stub

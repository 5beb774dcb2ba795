"""The arguments of a call as one request message: `request`, or the flattened fields in its place. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from .messages import coerce, from_fields

M = TypeVar("M")

BOTH_GIVEN = (
    "If the `request` argument is set, then none of the individual field arguments should be set."
)


def as_message(message_type: type[M], request: Any, fields: Mapping[str, Any]) -> M:
    """The request as `message_type`.

    Args:
      message_type: our class, proto-plus or protobuf.
      request: a message of ours or of another package, a dict of its fields, or None.
      fields: the flattened arguments; those that are None were not given.

    Raises:
      ValueError: both a request and a flattened argument are given.
      TypeError: the request is a message of another name, or no message at all.
    """
    given = {name: value for name, value in fields.items() if value is not None}
    if request is not None and given:
        raise ValueError(BOTH_GIVEN)
    if isinstance(request, message_type):
        return request
    if not hasattr(message_type, "pb"):
        return _as_protobuf(message_type, request)
    kind: Any = message_type  # one of proto-plus, since it has `pb`
    message: M = from_fields(kind, given) if given else coerce(kind, request)
    return message


def _as_protobuf(message_type: type[M], request: Any) -> M:
    """A protobuf message as such: the shared operations and locations have no proto-plus class."""
    if request is None:
        return message_type()
    if isinstance(request, Mapping):
        return message_type(**request)
    raise TypeError(f"request is {type(request)!r}; give {message_type.__name__}, a dict or None.")

"""JSON to messages, with every problem named as production names it.

Follows the JSON mapping of proto3 as Google's APIs practise it: both spellings of a name, enums as
names in any case or as numbers, numbers as texts. Unknown names, values of the wrong type and two
members of a oneof are refused; all problems of a request are collected.
"""

from __future__ import annotations

import base64
import binascii
import json
import math
import re
from collections.abc import Mapping
from typing import Any

from google.protobuf import json_format
from google.protobuf.descriptor import EnumDescriptor, FieldDescriptor
from google.protobuf.message import Message

from genai_grpc.emulator.packing import published_name
from genai_grpc.emulator.rest.fields import (
    fields_by_json_name,
    is_map,
    is_repeated,
    json_name,
    map_entry,
)
from genai_grpc.emulator.status import StatusError, Violation, bad_request, error_info

DEEPEST = 100
_F = FieldDescriptor
_BITS = {
    _F.TYPE_INT32: 31,
    _F.TYPE_SINT32: 31,
    _F.TYPE_SFIXED32: 31,
    _F.TYPE_INT64: 63,
    _F.TYPE_SINT64: 63,
    _F.TYPE_SFIXED64: 63,
}
_UNSIGNED = {
    _F.TYPE_UINT32: 32,
    _F.TYPE_FIXED32: 32,
    _F.TYPE_UINT64: 64,
    _F.TYPE_FIXED64: 64,
}
_TYPE_NAMES = {
    getattr(_F, name): name
    for name in dir(_F)
    if name.startswith("TYPE_") and name not in ("TYPE_MESSAGE", "TYPE_ENUM")
}
_HALVES = re.compile("[\ud800-\udfff]")
_SPECIAL_FLOATS = {"NaN": math.nan, "Infinity": math.inf, "-Infinity": -math.inf}
# google.protobuf messages whose JSON is not an object of their fields.
_WELL_KNOWN = "google.protobuf."


def parse_json(data: str | bytes) -> Any:
    """The value of a JSON text; ValueError when it is none, or cannot be read.

    Neither NaN nor numbers beyond the range of floats are JSON (RFC 8259, section 6).
    """
    try:
        return json.loads(data, parse_constant=_refuse_constant, parse_float=_finite)
    except RecursionError as error:
        raise ValueError("Message too deep. Max recursion depth reached.") from error


def _refuse_constant(name: str) -> Any:
    raise ValueError(f"Unexpected token: {name}")


def _finite(text: str) -> float:
    number = float(text)
    if math.isinf(number):
        raise ValueError(f"Number overflow: {text[:40]}")
    return number


class Reader:
    """Fills one request from JSON and remembers what was wrong with it.

    Args:
      backend: whose errors it makes.
      version: whose names it knows.
      refuses_unknown: whether a name that is not known is wrong. An answer of a newer server may have
        some, and is read without them.
    """

    def __init__(self, backend: str, version: str, *, refuses_unknown: bool = True) -> None:
        self.backend = backend
        self.version = version
        self._refuses_unknown = refuses_unknown
        self.problems: list[Violation] = []

    def fill(self, message: Message, value: Any, path: str = "", depth: int = 0) -> None:
        """Set the fields of a message from a JSON object."""
        if depth > DEEPEST:
            self._note(path, "Message too deep. Max recursion depth reached.")
            return
        if not isinstance(value, Mapping):
            self._wrong(path, _type_url(message.DESCRIPTOR, self.version), value)
            return
        known = fields_by_json_name(message.DESCRIPTOR, self.version)
        for name, each in value.items():
            field = known.get(name)
            if field is None:
                if self._refuses_unknown:
                    self._unknown(name, path)
            else:
                where = f"{path}.{field.name}" if path else field.name
                self.set(message, field, each, where, depth)

    def set(
        self, message: Message, field: FieldDescriptor, value: Any, path: str, depth: int = 0
    ) -> None:
        """Set one field from its JSON value; null leaves it alone."""
        if value is None and not _takes_null(field):
            return
        if self._is_taken(message, field, path):
            return
        if isinstance(value, list) and not _takes_list(field):
            problem = "Proto field is not repeating, cannot start list."
            self._unknown(json_name(field), path.rpartition(".")[0], problem)
        elif is_map(field):
            self._fill_map(message, field, value, path, depth)
        elif is_repeated(field):
            self._fill_list(message, field, value, path, depth)
        elif field.message_type is not None:
            inner = getattr(message, field.name)
            inner.SetInParent()
            self._fill_message(inner, value, path, depth + 1)
        else:
            self._assign(message, field, self._scalar(field, value, path), path)

    def refuse(self) -> None:
        """Raise INVALID_ARGUMENT if anything was wrong."""
        if not self.problems:
            return
        message = "\n".join(each.description for each in self.problems)
        details = [error_info(self.backend, "INVALID_ARGUMENT"), bad_request(self.problems)]
        raise StatusError("INVALID_ARGUMENT", message, details)

    def _is_taken(self, message: Message, field: FieldDescriptor, path: str) -> bool:
        """Whether another member of the field's oneof is set already."""
        oneof = field.containing_oneof
        if oneof is None or is_repeated(field):
            return False
        present = message.WhichOneof(oneof.name)
        if present in (None, field.name):
            return False
        name = oneof.name
        self._note(
            path.rpartition(".")[0],
            f"Invalid value at '{path}' (oneof), oneof field '{name}' is already set. "
            f"Cannot set '{json_name(field)}'",
        )
        return True

    def _fill_map(
        self, message: Message, field: FieldDescriptor, value: Any, path: str, depth: int
    ) -> None:
        if not isinstance(value, Mapping):
            self._wrong(path, "Map", value)
            return
        key_field, value_field = map_entry(field, "key"), map_entry(field, "value")
        target = getattr(message, field.name)
        for name, each in value.items():
            where = f"{path}[{name}]"
            key = self._scalar(key_field, name, where)
            if key is None:
                continue
            if value_field.message_type is not None:
                self._fill_message(target[key], each, where, depth + 1)
                continue
            found = self._scalar(value_field, each, where)
            if found is not None:
                target[key] = found

    def _fill_list(
        self, message: Message, field: FieldDescriptor, value: Any, path: str, depth: int
    ) -> None:
        # A single value stands for a list of one, as production has it.
        values = value if isinstance(value, list) else [value]
        target = getattr(message, field.name)
        for at, each in enumerate(values):
            where = f"{path}[{at}]"
            if field.message_type is not None:
                self._fill_message(target.add(), each, where, depth + 1)
                continue
            found = self._scalar(field, each, where)
            if found is not None:
                try:
                    target.append(found)
                except ValueError:
                    self._wrong(where, _TYPE_NAMES.get(field.type, "TYPE_STRING"), each)

    def _fill_message(self, message: Any, value: Any, path: str, depth: int) -> None:
        name = message.DESCRIPTOR.full_name
        if not name.startswith(_WELL_KNOWN) or name == "google.protobuf.Empty":
            self.fill(message, value, path, depth)
            return
        try:
            json_format.ParseDict(value, message)
        except (json_format.ParseError, ValueError, TypeError, AttributeError) as error:
            self._note(path, f"Invalid value at '{path}' (type.googleapis.com/{name}), {error}")

    def _assign(self, message: Message, field: FieldDescriptor, value: Any, path: str) -> None:
        if value is None:
            return
        try:
            setattr(message, field.name, value)
        except (ValueError, TypeError):  # a text that is no Unicode; a number beyond float
            self._wrong(path, _TYPE_NAMES.get(field.type, "TYPE_STRING"), value)

    def _scalar(self, field: FieldDescriptor, value: Any, path: str) -> Any:
        """A value for a field that holds no message; None after a problem."""
        if field.enum_type is not None:
            found = _enum_number(field.enum_type, value)
            kind = f"type.googleapis.com/{published_name(field.enum_type.full_name, self.version)}"
        else:
            found = _plain(field.type, value)
            kind = _TYPE_NAMES[field.type]
        if found is not None:
            return found
        if field.type == _F.TYPE_BYTES and isinstance(value, str):
            shown = value if len(value) <= 40 else f"{value[:40]}..."
            self._note(
                path, f"Invalid value at '{path}' ({kind}), Base64 decoding failed for \"{shown}\""
            )
        else:
            self._wrong(path, kind, value)
        return None

    def _unknown(self, name: str, path: str, problem: str = "Cannot find field.") -> None:
        where = f" at '{path}'" if path else ""
        text = f'Invalid JSON payload received. Unknown name "{name}"{where}: {problem}'
        self._note(path, text)

    def _wrong(self, path: str, kind: str, value: Any) -> None:
        self._note(path, f"Invalid value at '{path}' ({kind}), {_shown(value)}")

    def _note(self, path: str, text: str) -> None:
        self.problems.append(Violation(_HALVES.sub("?", path), _HALVES.sub("?", text)))


def _plain(kind: int, value: Any) -> Any:
    """A value of a scalar type, None if it is none."""
    if kind == _F.TYPE_STRING:
        return value if isinstance(value, str) and _is_unicode(value) else None
    if kind == _F.TYPE_BOOL:
        if isinstance(value, bool):
            return value
        return {"true": True, "false": False}.get(value) if isinstance(value, str) else None
    if kind == _F.TYPE_BYTES:
        return _bytes(value) if isinstance(value, str) else None
    if kind in (_F.TYPE_DOUBLE, _F.TYPE_FLOAT):
        return _float(value)
    number = _integer(value)
    if number is None:
        return None
    if kind in _UNSIGNED:
        return number if 0 <= number < 1 << _UNSIGNED[kind] else None
    bound = 1 << _BITS[kind]
    return number if -bound <= number < bound else None


def _is_unicode(text: str) -> bool:
    """Whether a text has no halves of characters: JSON can write them, and messages cannot."""
    return text.isascii() or _HALVES.search(text) is None


def _integer(value: Any) -> int | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, str):
        try:
            value = int(value) if value.lstrip("-").isdecimal() else float(value)
        except ValueError:
            return None
    if isinstance(value, float):
        return int(value) if value.is_integer() else None
    return value if isinstance(value, int) else None


def _float(value: Any) -> float | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, str):
        if value in _SPECIAL_FLOATS:
            return _SPECIAL_FLOATS[value]
        try:
            value = float(value)
        except ValueError:
            return None
        return float(value) if math.isfinite(value) else None
    try:
        return float(value) if isinstance(value, (int, float)) else None
    except OverflowError:
        return None


def _bytes(text: str) -> bytes | None:
    """Base64 in either alphabet, with padding or without."""
    plain = text.replace("-", "+").replace("_", "/").rstrip("=")
    try:
        return base64.b64decode(plain + "=" * (-len(plain) % 4), validate=True)
    except (binascii.Error, ValueError):
        return None


def _enum_number(enum: EnumDescriptor, value: Any) -> int | None:
    """The number of an enum's value; names in any case, numbers that are not known are kept."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return value if -(1 << 31) <= value < 1 << 31 else None
    if not isinstance(value, str) or not _is_unicode(value):
        return None
    found = enum.values_by_name.get(value) or enum.values_by_name.get(
        value.upper().replace("-", "_")
    )
    if found is not None:
        return int(found.number)
    return int(value) if value.removeprefix("-").isdecimal() else None


def _takes_null(field: FieldDescriptor) -> bool:
    """Whether null is a value of the field: google.protobuf.Value, as such."""
    kind = field.message_type
    return kind is not None and kind.full_name == "google.protobuf.Value" and not is_repeated(field)


def _takes_list(field: FieldDescriptor) -> bool:
    """Whether a list may be the value of the field."""
    dynamic = ("google.protobuf.Value", "google.protobuf.ListValue")
    kind = field.message_type
    return (is_repeated(field) and not is_map(field)) or (
        kind is not None and kind.full_name in dynamic
    )


def _type_url(descriptor: Any, version: str) -> str:
    return f"type.googleapis.com/{published_name(descriptor.full_name, version)}"


def _shown(value: Any) -> str:
    if isinstance(value, str):
        text = value if len(value) <= 200 else f"{value[:200]}..."
        return f'"{text}"'
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, (Mapping, list)) or value is None:
        kind = "an object" if isinstance(value, Mapping) else "a list"
        return "null" if value is None else kind
    return str(value)

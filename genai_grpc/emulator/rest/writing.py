"""Messages to JSON, as Google's APIs answer: defaults left out, 64-bit numbers as texts, bytes in base64.

Follows the JSON mapping of proto3. Whole numbers inside google.protobuf.Value have no decimal point;
enum values that are not known stay numbers; payloads of google.protobuf.Any carry their published
type. `enum-encoding=int` writes enums as numbers.
"""

from __future__ import annotations

import base64
import json
import math
import struct
from collections.abc import Callable
from typing import Any

from google.protobuf import json_format
from google.protobuf.descriptor import EnumDescriptor, FieldDescriptor
from google.protobuf.message import Message

from genai_grpc._stubs.versions import REST_ONLY_FROM
from genai_grpc.emulator.packing import TYPE_PREFIX, unpack
from genai_grpc.emulator.rest.fields import is_map, is_repeated, json_name, map_entry

_F = FieldDescriptor
_AS_TEXT = frozenset(
    (_F.TYPE_INT64, _F.TYPE_UINT64, _F.TYPE_SINT64, _F.TYPE_FIXED64, _F.TYPE_SFIXED64)
)
# Beyond it a double does not hold every whole number.
_WHOLE = 1 << 53
# Operations that only REST knows have their payloads as plain fields; on the wire these are Any.
_PAYLOADS = {
    "BatchOperation": {
        "metadata": "GenerateContentBatch",
        "response": "GenerateContentBatchOutput",
    },
    "FileSearchOperation": {"response": "UploadToFileSearchStoreResponse"},
    "GenerateVideosOperation": {
        "metadata": "PredictLongRunningOperationMetadata",
        "response": "PredictLongRunningResponse",
    },
}
_PAYLOAD_PACKAGES = {
    "genai_grpc.wire.generativelanguage": "google.ai.generativelanguage.v1main",
    "genai_grpc.wire.aiplatform": "cloud.ai.large_models.vision",
}


class Writer:
    """Writes messages as JSON."""

    def __init__(self, *, enums_as_numbers: bool = False, pretty: bool = False) -> None:
        self._enums_as_numbers = enums_as_numbers
        self._pretty = pretty

    def text(self, message: Message) -> str:
        """The JSON of a message, on one line unless it is to be pretty."""
        return self.dump(self.value(message))

    def dump(self, value: Any) -> str:
        """The text of a JSON value."""
        if self._pretty:
            return json.dumps(value, ensure_ascii=False, indent=2) + "\n"
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))

    def value(self, message: Any) -> Any:
        """The JSON value of a message."""
        special = _SPECIAL.get(message.DESCRIPTOR.full_name)
        if special is not None:
            return special(self, message)
        found = {
            json_name(field): self._field(field, value) for field, value in message.ListFields()
        }
        payloads = _PAYLOADS.get(message.DESCRIPTOR.name)
        if payloads and message.DESCRIPTOR.file.package in _PAYLOAD_PACKAGES:
            _name_payloads(message, payloads, found)
        return found

    def _field(self, field: FieldDescriptor, value: Any) -> Any:
        if is_map(field):
            inner = map_entry(field, "value")
            # In a fixed order, which maps of protobuf do not have.
            return {_key(key): self._one(inner, value[key]) for key in sorted(value)}
        if is_repeated(field):
            return [self._one(field, each) for each in value]
        return self._one(field, value)

    def _one(self, field: FieldDescriptor, value: Any) -> Any:
        if field.message_type is not None:
            return self.value(value)
        if field.enum_type is not None:
            return self._enum(field.enum_type, value)
        if field.type in _AS_TEXT:
            return str(value)
        if field.type == _F.TYPE_BYTES:
            return base64.b64encode(value).decode()
        if field.type == _F.TYPE_DOUBLE:
            return _number(value)
        if field.type == _F.TYPE_FLOAT:
            return _number(_shortest(value))
        return value

    def _enum(self, enum: EnumDescriptor, number: int) -> str | int:
        known = enum.values_by_number.get(number)
        if known is None:
            return number
        # The numbers of values that only REST knows are ours.
        if self._enums_as_numbers and number < REST_ONLY_FROM:
            return number
        return str(known.name)

    def any(self, packed: Any) -> dict[str, Any]:
        """The JSON of an Any: its type, and the fields of its message."""
        inner = self.value(unpack(packed))
        if not isinstance(inner, dict):
            inner = {"value": inner}
        return {"@type": packed.type_url, **inner}

    def struct(self, message: Any) -> dict[str, Any]:
        """The JSON of a google.protobuf.Struct."""
        return {name: self.dynamic(message.fields[name]) for name in sorted(message.fields)}

    def dynamic(self, message: Any) -> Any:
        """The JSON of a google.protobuf.Value."""
        kind = message.WhichOneof("kind")
        if kind == "struct_value":
            return self.struct(message.struct_value)
        if kind == "list_value":
            return [self.dynamic(each) for each in message.list_value.values]
        if kind == "number_value":
            return _number(message.number_value)
        return None if kind in (None, "null_value") else getattr(message, kind)


def _name_payloads(message: Any, payloads: dict[str, str], found: dict[str, Any]) -> None:
    """Give the payloads of an operation the types that they have on the wire."""
    package = _PAYLOAD_PACKAGES[message.DESCRIPTOR.file.package]
    for name, kind in payloads.items():
        if name in found:
            found[name] = {"@type": f"{TYPE_PREFIX}{package}.{kind}", **found[name]}


def _key(key: Any) -> str:
    return str(key).lower() if isinstance(key, bool) else str(key)


def _number(value: float) -> float | int | str:
    if not math.isfinite(value):
        return "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"
    return int(value) if value.is_integer() and abs(value) < _WHOLE else value


def _shortest(value: float) -> float:
    """The shortest decimal that a 32-bit float is read back from."""
    for digits in (6, 7, 8):
        short = float(f"{value:.{digits}g}")
        if math.isfinite(value) and struct.unpack("f", struct.pack("f", short))[0] == value:
            return short
    return float(f"{value:.9g}")


def _as_protobuf_says(writer: Writer, message: Message) -> Any:
    return json_format.MessageToDict(message)


_SPECIAL: dict[str, Callable[[Writer, Any], Any]] = {
    "google.protobuf.Any": Writer.any,
    "google.protobuf.Struct": Writer.struct,
    "google.protobuf.Value": Writer.dynamic,
    "google.protobuf.ListValue": lambda writer, message: [
        writer.dynamic(each) for each in message.values
    ],
    **dict.fromkeys(
        (
            "google.protobuf.Timestamp",
            "google.protobuf.Duration",
            "google.protobuf.FieldMask",
            "google.protobuf.BoolValue",
            "google.protobuf.BytesValue",
            "google.protobuf.DoubleValue",
            "google.protobuf.FloatValue",
            "google.protobuf.Int32Value",
            "google.protobuf.Int64Value",
            "google.protobuf.StringValue",
            "google.protobuf.UInt32Value",
            "google.protobuf.UInt64Value",
        ),
        _as_protobuf_says,
    ),
}

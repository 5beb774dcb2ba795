"""What JSON says and a message has no place for, carried by the message itself. Pure.

Messages keep fields that their type does not know. One number, the largest that protobuf allows and
that no published message has, holds a JSON text:

| in a | text | why |
|---|---|---|
| Struct | the list of its keys | protobuf's maps forget the order |
| Value | an integer | doubles are exact up to 2**53 only |
| Any | the whole object | the type that it names is not known here |
| other message | an object of members | no field has their names: newer than these stubs |

json_read.py puts it there, json_write.py writes it out again; a copy of the message keeps it.
"""

from __future__ import annotations

from typing import Any, Final

from google.protobuf.unknown_fields import UnknownFieldSet

FIELD_NUMBER: Final = 2**29 - 1
_TAG: Final = bytes((0xFA, 0xFF, 0xFF, 0xFF, 0x0F))
"""The number and the wire type of bytes, as protobuf encodes them."""


def carry(message: Any, text: str) -> None:
    """Puts a JSON text into the message; the last one counts."""
    data = text.encode()
    message.MergeFromString(_TAG + _varint(len(data)) + data)


def carried(message: Any) -> str:
    """The JSON text that the message carries; "" for nearly all messages."""
    fields = UnknownFieldSet(message)
    for index in range(len(fields) - 1, -1, -1):
        field = fields[index]
        if field.field_number == FIELD_NUMBER:
            text: bytes = field.data
            return text.decode()
    return ""


def _varint(number: int) -> bytes:
    out = bytearray()
    while number > 0x7F:
        out.append(number & 0x7F | 0x80)
        number >>= 7
    out.append(number)
    return bytes(out)

"""Scalar JSON values to what protobuf holds, and the error for a value that does not fit. Pure.

As lenient as protobuf's JSON mapping asks readers to be: numbers as text, enums by name or number.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from google.protobuf.descriptor import EnumDescriptor, FieldDescriptor

from .json_text import read_bytes
from .open_names import number_of


class JsonError(ValueError):
    """A JSON value that is not what its place asks for.

    Attributes:
        path: where it stands, such as "candidates[0].content".
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self._reason = reason
        self._steps: list[str | int] = []

    @property
    def path(self) -> str:
        text = ""
        for step in reversed(self._steps):
            text += f"[{step}]" if isinstance(step, int) else f".{step}"
        return text.removeprefix(".")

    def inside(self, step: str | int) -> JsonError:
        """The same error, seen from one level further out."""
        self._steps.append(step)
        return self

    def __str__(self) -> str:
        return f"{self.path}: {self._reason}" if self._steps else self._reason


# What JSON gives for a field and protobuf takes as it is; everything else is read.
DIRECT: Final[Mapping[int, tuple[type, ...]]] = {
    FieldDescriptor.CPPTYPE_INT32: (int,),
    FieldDescriptor.CPPTYPE_INT64: (int,),
    FieldDescriptor.CPPTYPE_UINT32: (int,),
    FieldDescriptor.CPPTYPE_UINT64: (int,),
    FieldDescriptor.CPPTYPE_DOUBLE: (float, int),
    FieldDescriptor.CPPTYPE_FLOAT: (float, int),
    FieldDescriptor.CPPTYPE_BOOL: (bool,),
}


def scalar_reader(field: FieldDescriptor) -> Callable[[Any], Any]:
    """What reads values of the field; it raises JsonError or ValueError."""
    if field.enum_type is not None:
        return _Numbers(field.enum_type).__getitem__
    if field.type == FieldDescriptor.TYPE_BYTES:
        return _bytes
    return _READERS[field.cpp_type]


class _Numbers(dict[Any, int]):
    """Numbers by name of an enum; other spellings, numbers and unknown names are worked out."""

    def __init__(self, kind: EnumDescriptor) -> None:
        super().__init__((name, value.number) for name, value in kind.values_by_name.items())

    def __missing__(self, value: Any) -> int:
        if type(value) is int:
            return value
        if isinstance(value, float) and value.is_integer():
            return int(value)
        if not isinstance(value, str):
            raise JsonError(f"expected the name of a value, got {kind_of(value)}")
        number = self.get(value.upper())
        if number is not None:
            return number
        return int(value) if value.removeprefix("-").isdecimal() else number_of(value)


def _integer(value: Any) -> int:
    if isinstance(value, bool):
        raise JsonError("expected a number, got a boolean")
    if isinstance(value, str):
        try:
            return int(value)
        except ValueError:
            value = _real(value)
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, int):
        return value
    raise JsonError(f"expected a whole number, got {kind_of(value)}")


def _real(value: Any) -> float:
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return value
    if isinstance(value, str):
        try:
            return float(value)  # also "NaN", "Infinity" and "-Infinity"
        except ValueError:
            pass
    raise JsonError(f"expected a number, got {kind_of(value)}")


def _boolean(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    if value in ("true", "false"):
        return bool(value == "true")
    raise JsonError(f"expected true or false, got {kind_of(value)}")


def text_of(value: Any) -> str:
    """A text that UTF-8 can hold."""
    if not isinstance(value, str):
        raise JsonError(f"expected a text, got {kind_of(value)}")
    # JSON may escape half of a surrogate pair, and no UTF-8 can hold it.
    return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _bytes(value: Any) -> bytes:
    if not isinstance(value, str):
        raise JsonError(f"expected base64, got {kind_of(value)}")
    return read_bytes(value)


_READERS: Final[Mapping[int, Callable[[Any], Any]]] = {
    FieldDescriptor.CPPTYPE_INT32: _integer,
    FieldDescriptor.CPPTYPE_INT64: _integer,
    FieldDescriptor.CPPTYPE_UINT32: _integer,
    FieldDescriptor.CPPTYPE_UINT64: _integer,
    FieldDescriptor.CPPTYPE_DOUBLE: _real,
    FieldDescriptor.CPPTYPE_FLOAT: _real,
    FieldDescriptor.CPPTYPE_BOOL: _boolean,
    FieldDescriptor.CPPTYPE_STRING: text_of,
}


def kind_of(value: Any) -> str:
    """What a JSON value is, in words."""
    return _KINDS.get(type(value), type(value).__name__)


_KINDS: Final = {
    dict: "an object",
    list: "a list",
    str: "a text",
    bool: "a boolean",
    int: "a number",
    float: "a number",
    type(None): "null",
}

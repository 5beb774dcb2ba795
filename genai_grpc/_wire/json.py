"""Messages and the JSON of the REST APIs: the entry point of both directions. Pure.

How each type is written stands in json_write.py, how it is read in json_read.py; framing of streams
in json_stream.py. What JSON says beyond a message's fields is in carried.py and open_names.py.
"""

from __future__ import annotations

import json
from typing import Any, TypeVar

from google.protobuf.message import Message

from .json_read import filler
from .json_scalars import JsonError
from .json_write import json_name, writer

__all__ = ["JsonError", "from_json", "json_name", "loads", "parse", "to_json"]

_M = TypeVar("_M", bound=Message)


def to_json(message: Message, version: str) -> Any:
    """The JSON value of a message.

    Args:
        message: any message of these APIs, or a well-known one.
        version: the API version; payloads of Any have its names.

    Raises:
        ValueError: a value has no JSON form, such as an infinite number inside a Struct.
    """
    return writer(message.DESCRIPTOR, version)(message)


def from_json(kind: type[_M], value: Any, version: str) -> _M:
    """The message that a JSON value stands for.

    Args:
        kind: the class of the message.
        value: what `loads` gives.
        version: the API version that answered.

    Raises:
        JsonError: the value, or one inside it, is not what its place asks for.
    """
    message = kind()
    try:
        filler(message.DESCRIPTOR, version)(message, value)
    except RecursionError as error:
        raise JsonError("it is nested too deeply") from error
    return message


def parse(kind: type[_M], text: bytes | str, version: str) -> _M:
    """The message that a JSON text stands for.

    Raises:
        JsonError: it is no JSON, or as in `from_json`.
    """
    return from_json(kind, loads(text), version)


def loads(text: bytes | str) -> Any:
    """The value of a JSON text in UTF-8.

    Raises:
        JsonError: it is no JSON.
    """
    try:
        return json.loads(text.decode() if isinstance(text, bytes) else text)
    except RecursionError as error:
        raise JsonError("it is nested too deeply") from error
    except ValueError as error:  # no JSON, no UTF-8, or a number of thousands of digits
        raise JsonError(f"it is no JSON: {error}") from error

"""What operations hold, under our names: on channels, in JSON and in messages.

An Operation carries its result in an Any, the one place of the wire where messages are named; the
server writes the published names and our classes have others. They are mapped as they arrive.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from google.longrunning import operations_pb2

from .._wire.any_names import our_url
from .messages import class_named


def message_url(type_url: str) -> str:
    """`type_url` with the name of our proto-plus class, where it names a message of these APIs."""
    return our_url(type_url).replace("/genai_grpc.wire.", "/genai_grpc.")


def json_with_our_names(content: str | bytes) -> str:
    """The JSON of operations with the same names: json_format looks for the class of an Any by it."""
    return json.dumps(_renamed(json.loads(content)))


def _renamed(value: Any) -> Any:
    if isinstance(value, list):
        return [_renamed(item) for item in value]
    if not isinstance(value, dict):
        return value
    return {key: _known(item) if key == "@type" else _renamed(item) for key, item in value.items()}


def _known(type_url: str) -> str:
    """Our name of a type, whose class is loaded so that json_format finds it."""
    name = message_url(type_url)
    class_named(name.rpartition("/")[2])
    return name


def with_our_names(answer: Any) -> Any:
    """An operation, or a list of them, with metadata and responses named as our classes are."""
    if isinstance(answer, operations_pb2.ListOperationsResponse):
        for operation in answer.operations:
            with_our_names(operation)
    elif isinstance(answer, operations_pb2.Operation):
        if answer.HasField("metadata"):
            answer.metadata.type_url = message_url(answer.metadata.type_url)
        if answer.HasField("response"):
            answer.response.type_url = message_url(answer.response.type_url)
    return answer


class NamingChannel:
    """A channel as google.api_core's operations clients use it, whose operations name our classes.

    Args:
      channel: grpcio's, blocking or asyncio.
    """

    def __init__(self, channel: Any) -> None:
        self._channel = channel

    def unary_unary(
        self, method: str, *, response_deserializer: Callable[[bytes], Any], **options: Any
    ) -> Any:
        """What the channel gives for a method, with names mapped in its answers."""
        return self._channel.unary_unary(
            method,
            response_deserializer=lambda data: with_our_names(response_deserializer(data)),
            **options,
        )


def name_in_answer(response: Any, *_: Any, **__: Any) -> Any:
    """A hook of requests: an answer whose operations name our classes."""
    if response.ok and response.content:
        response._content = json_with_our_names(response.content).encode()  # as requests keeps it
    return response

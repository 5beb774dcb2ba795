"""Long-running operations as google.api_core's futures, with our names for what they hold.

An Operation carries its result in an Any, the one place of the wire where messages are named; the
server writes the published names and our classes have others. They are mapped as they arrive.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from google.longrunning import operations_pb2

from .._wire.any_names import our_url
from .messages import class_named
from .routing import routing_pair

if TYPE_CHECKING:
    from google.api_core.operation import Operation
    from google.api_core.operation_async import AsyncOperation

    from .rpc import Rpc


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


def future(rpc: Rpc[Any, Any], operation: Any, transport: Any) -> Operation:
    """What a blocking client returns for a long-running operation.

    Versions of an API that do not publish CancelOperation with their services have it all the same.

    Args:
      rpc: says what the operation ends with.
      operation: the state at the start.
      transport: what later states are asked for over.
    """
    from google.api_core.operation import Operation

    name = operation.name

    def refresh(**options: Any) -> Any:
        call = transport._wrapped_methods[transport.get_operation]
        request = operations_pb2.GetOperationRequest(name=name)
        return call(request, metadata=_routing(name), **options)

    def cancel(**options: Any) -> Any:
        if not hasattr(transport, "cancel_operation"):
            return transport.operations_client.cancel_operation(name, **options)
        call = transport._wrapped_methods[transport.cancel_operation]
        request = operations_pb2.CancelOperationRequest(name=name)
        return call(request, metadata=_routing(name), **options)

    return Operation(operation, refresh, cancel, rpc.result, metadata_type=rpc.progress)


def async_future(rpc: Rpc[Any, Any], operation: Any, transport: Any) -> AsyncOperation:
    """What an async client returns for a long-running operation; arguments as for `future`."""
    from google.api_core.operation_async import AsyncOperation

    name = operation.name

    async def refresh(**options: Any) -> Any:
        call = transport._wrapped_methods[transport.get_operation]
        request = operations_pb2.GetOperationRequest(name=name)
        return await call(request, metadata=_routing(name), **options)

    async def cancel(**options: Any) -> Any:
        if not hasattr(transport, "cancel_operation"):
            return await transport.operations_client.cancel_operation(name, **options)
        call = transport._wrapped_methods[transport.cancel_operation]
        request = operations_pb2.CancelOperationRequest(name=name)
        return await call(request, metadata=_routing(name), **options)

    return AsyncOperation(operation, refresh, cancel, rpc.result, metadata_type=rpc.progress)


def _routing(name: str) -> tuple[tuple[str, str], ...]:
    return (routing_pair((("name", name),)),)

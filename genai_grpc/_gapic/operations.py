"""Long-running operations as google.api_core's futures, with our names for what they hold.

An Operation carries its result in an Any, the one place of the wire where messages are named; the
server writes the published names and our classes have others. They are mapped as they arrive.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from google.longrunning import operations_pb2

from .._wire.any_names import our_url
from .messages import class_named

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


def with_our_names(operation: Any) -> Any:
    """The same operation, its metadata and its response named as our classes are."""
    if isinstance(operation, operations_pb2.Operation):
        if operation.HasField("metadata"):
            operation.metadata.type_url = message_url(operation.metadata.type_url)
        if operation.HasField("response"):
            operation.response.type_url = message_url(operation.response.type_url)
    return operation


def future(rpc: Rpc[Any, Any], operation: Any, client: Any) -> Operation:
    """What a blocking client returns for a long-running operation.

    Args:
      rpc: says what the operation ends with.
      operation: the state at the start.
      client: the transport's operations client, which asks for later states.
    """
    from google.api_core.operation import Operation

    name = operation.name

    def refresh(**options: Any) -> Any:
        return with_our_names(client.get_operation(name, **options))

    def cancel(**options: Any) -> Any:
        return client.cancel_operation(name, **options)

    return Operation(
        with_our_names(operation), refresh, cancel, rpc.result, metadata_type=rpc.progress
    )


def async_future(rpc: Rpc[Any, Any], operation: Any, client: Any) -> AsyncOperation:
    """What an async client returns for a long-running operation; arguments as for `future`."""
    from google.api_core.operation_async import AsyncOperation

    name = operation.name

    async def refresh(**options: Any) -> Any:
        return with_our_names(await client.get_operation(name, **options))

    async def cancel(**options: Any) -> Any:
        return await client.cancel_operation(name, **options)

    return AsyncOperation(
        with_our_names(operation), refresh, cancel, rpc.result, metadata_type=rpc.progress
    )

"""Long-running operations as google.api_core's futures. What they hold has our names by then."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from google.longrunning import operations_pb2

from .routing import routing_pair

if TYPE_CHECKING:
    from google.api_core.operation import Operation
    from google.api_core.operation_async import AsyncOperation

    from .rpc import Rpc


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

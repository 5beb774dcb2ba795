"""From what grpcio raises to the exceptions of google.api_core, with advice where no connection was made."""

from __future__ import annotations

from typing import Any

from google.api_core import exceptions

from ..transports.remedies import remedy_of_call


def api_error(error: Any) -> exceptions.GoogleAPICallError:
    """The exception of google.api_core for a grpc.RpcError, blocking or asyncio.

    A failure to connect also says what is wrong with certificates or addresses, as far as gRPC's text
    tells.
    """
    found: exceptions.GoogleAPICallError = exceptions.from_grpc_error(error)
    status = found.grpc_status_code
    known = remedy_of_call(status.name, found.message) if status is not None else None
    if known is not None and not error.trailing_metadata():
        found.message = f"{found.message.rstrip('. ')}. {known.advice}"
        found.args = (found.message,)
    return found


def is_lasting(error: exceptions.GoogleAPICallError) -> bool:
    """Whether another attempt would end the same way: the server's certificate is not to be trusted."""
    status = error.grpc_status_code
    known = remedy_of_call(status.name, error.message) if status is not None else None
    return known is not None and known.lasting

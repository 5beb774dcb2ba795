"""From what grpcio raises to the exceptions of google.api_core, with advice where no connection was made."""

from __future__ import annotations

from typing import Any

from google.api_core import exceptions


def api_error(error: Any) -> exceptions.GoogleAPICallError:
    """The exception of google.api_core for a grpc.RpcError, blocking or asyncio.

    A failure to connect also says what is wrong with certificates or addresses, as far as gRPC's text
    tells.
    """
    from ..transports.remedies import remedy_of_call

    found: exceptions.GoogleAPICallError = exceptions.from_grpc_error(error)
    status = found.grpc_status_code
    known = remedy_of_call(status.name, found.message) if status is not None else None
    if known is not None and not error.trailing_metadata():
        found.message = f"{found.message.rstrip('. ')}. {known.advice}"
        found.args = (found.message,)
    return found


def is_lasting(error: exceptions.GoogleAPICallError) -> bool:
    """Whether another attempt would end the same way: the server's certificate is not to be trusted."""
    from ..transports.remedies import remedy_of_call

    status = error.grpc_status_code
    known = remedy_of_call(status.name, error.message) if status is not None else None
    return known is not None and known.lasting


def http_error(response: Any) -> exceptions.GoogleAPICallError:
    """The exception of google.api_core for an answer over HTTP that is an error.

    Streams answer with a JSON array, their errors too; google.api_core before 2.26 reads objects only.

    Args:
      response: a requests.Response with a status of 400 or more.
    """
    try:
        payload = response.json()
    except ValueError:
        payload = None
    if not isinstance(payload, list):
        read: exceptions.GoogleAPICallError = exceptions.from_http_response(response)
        return read
    error = next((item for item in payload if isinstance(item, dict)), {}).get("error", {})
    details = error.get("details", ())
    infos = [each for each in details if each.get("@type", "").endswith("google.rpc.ErrorInfo")]
    made: exceptions.GoogleAPICallError = exceptions.from_http_status(
        response.status_code,
        f"{response.request.method} {response.request.url}: {error.get('message', 'unknown error')}",
        errors=error.get("errors", ()),
        details=details,
        response=response,
        error_info=infos[0] if infos else None,
    )
    return made


def reached_nobody(error: Any) -> bool:
    """Whether a call that ended with this grpc.RpcError got no further than what stands before the API:
    nothing was connected, or the certificate was refused.
    """
    from ..transports.remedies import remedy_of_call

    details = error.details() or ""
    known = remedy_of_call(error.code().name, details)
    return not error.trailing_metadata() and (known is not None or "failed to connect" in details)

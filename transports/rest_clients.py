"""Which HTTP client the REST transports send with, by what the user gave. Opens nothing.

Ours, unless `http_options` brings a ready client (httpx_client, httpx_async_client, aiohttp_client), or
client_args that only httpx understands, such as `transport` or `event_hooks`: then httpx is used as
google-genai uses it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .mtls import choose_connection
from .rest_messages import RestMessages

if TYPE_CHECKING:
    from .._settings import Settings
    from .rest_exchange import AsyncHttpClient, HttpClient

# What we read ourselves of httpx's arguments. `timeout` is among them because http_options.timeout
# decides, here as in google-genai; `limits` because there are none to set.
_OURS = frozenset(("cert", "http1", "limits", "proxy", "timeout", "trust_env", "verify"))
# And of aiohttp's, which google-genai takes from the same dict: what it gives to every request.
_OURS_ASYNC = _OURS | {
    "cookies",
    "max_field_size",
    "max_line_size",
    "middlewares",
    "proxy_auth",
    "proxy_headers",
    "read_bufsize",
    "server_hostname",
    "skip_auto_headers",
    "ssl",
    "trace_request_ctx",
}


def blocking_client(settings: Settings) -> tuple[HttpClient, RestMessages]:
    """The client that blocks, and what it sends.

    Raises:
      ValueError: client_args has what no client understands.
      ImportError: client_args asks for httpx, which is not installed.
    """
    endpoint, certificate = choose_connection(settings)
    client: HttpClient
    given = settings.http_clients.get("httpx_client")
    arguments = settings.client_args
    if given is not None or not _OURS.issuperset(arguments):
        from .rest_httpx import HttpxClient

        client = HttpxClient(settings, certificate, arguments, given)
    else:
        from .rest_sockets import SocketClient

        client = SocketClient(settings, certificate, arguments)
    return client, RestMessages(settings, endpoint, client.version)


def awaiting_client(settings: Settings) -> tuple[AsyncHttpClient, RestMessages]:
    """The client that awaits, and what it sends.

    Raises:
      ValueError: async_client_args has what no client understands.
      ImportError: aiohttp is not installed, or async_client_args asks for httpx, which is not.
    """
    endpoint, certificate = choose_connection(settings)
    client: AsyncHttpClient
    given = settings.http_clients.get("httpx_async_client")
    arguments = settings.async_client_args
    if given is not None or not _OURS_ASYNC.issuperset(arguments):
        from .rest_httpx import AsyncHttpxClient

        client = AsyncHttpxClient(settings, certificate, arguments, given)
    else:
        try:
            from .rest_aiohttp import AiohttpClient
        except ImportError as error:
            raise ImportError(
                "Asynchronous calls over REST need aiohttp: pip install 'genai-grpc[rest]'."
            ) from error
        client = AiohttpClient(
            settings, certificate, arguments, settings.http_clients.get("aiohttp_client")
        )
    return client, RestMessages(settings, endpoint, client.version)

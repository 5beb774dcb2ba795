"""The REST transport on asyncio: the twin of `rest_transport`, over google-auth's session of aiohttp.

It takes fewer options than the others, as the published clients' does; what a request looks like is
the job of `transcoding`.
"""

from __future__ import annotations

import asyncio
import json
import math
import re
from collections.abc import AsyncGenerator, Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, cast

import google.auth
from google.api_core import exceptions
from google.auth.exceptions import MutualTLSChannelError, TransportError

from ..transports.loop_end import at_loop_end
from .async_calls import AsyncCall
from .our_names import json_with_our_names
from .renewal import read_certificate
from .rest_streams import EndsWithErrors
from .transcoding import HttpRequest, as_answer, as_http, operations_rules, refuse_stream
from .transport import DEFAULT_CLIENT_INFO as BASE_CLIENT_INFO
from .transport import Transport, client_info, retry_arguments

try:
    import aiohttp as aiohttp
    from google.api_core import rest_streaming_async
    from google.auth.aio import credentials as async_credentials
    from google.auth.aio.transport.sessions import AsyncAuthorizedSession
except ImportError as error:
    raise ModuleNotFoundError(
        "The transport rest_asyncio needs aiohttp, google-auth 2.35 and google-api-core 2.22, or "
        "later ones: pip install 'genai-grpc[rest]' 'google-api-core[async_rest]'.",
        name=error.name,
    ) from error

if TYPE_CHECKING:
    from google.auth.credentials import Credentials

    from .renewal import CertificateSource, Pair
    from .rpc import Rpc

Metadata = Sequence[tuple[str, str | bytes]]

DEFAULT_CLIENT_INFO = client_info(rest_version=f"google-auth@{google.auth.__version__}")


class AsyncRestInterceptor:
    """The base of the generated interceptors, which have one hook before and two behind each RPC."""


class ApiKeyCredentials(async_credentials.Credentials):
    """Sends an API key with each request; google-auth has such credentials for blocking calls alone.

    Args:
      api_key: the key.
    """

    def __init__(self, api_key: str) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # google's
        self._api_key = api_key

    async def apply(self, headers: dict[str, str], token: str | None = None) -> None:
        """Put the key, or `token` in its place, among the headers."""
        headers["x-goog-api-key"] = token or self._api_key


class NamingSession(AsyncAuthorizedSession):
    """A session for operations, whose answers name our classes."""

    _guardian: AsyncGenerator[None, None] | None = None

    async def request(self, *arguments: Any, **options: Any) -> Any:
        """As the session's own."""
        if self._guardian is None:
            self._guardian = at_loop_end(self.close)
        return _Named(await super().request(*arguments, **options))


class _Named:
    """An answer whose body is read with our names."""

    def __init__(self, response: Any) -> None:
        self._response = response

    def __getattr__(self, name: str) -> Any:
        return getattr(self._response, name)

    async def read(self) -> bytes:
        content: bytes = await self._response.read()
        if self._response.status_code >= 400 or not content:
            return content
        return json_with_our_names(content).encode()


class AsyncMessageIterator(EndsWithErrors, rest_streaming_async.AsyncResponseIterator):
    """The messages of an answer of google-auth's asyncio session.

    Raises:
      google.api_core.exceptions.GoogleAPICallError: the stream ended with an error.
    """

    async def __anext__(self) -> Any:
        try:
            return await super().__anext__()  # type: ignore[no-untyped-call]  # google's
        except exceptions.GoogleAPICallError:
            # Nothing of worth follows, and the connection is given back.
            await self.cancel()  # type: ignore[no-untyped-call]  # google's
            raise


class AsyncRestStub:
    """One RPC over one session: sends one attempt when it is called and awaited."""

    def __init__(self, transport: AsyncRestTransport, rpc: Rpc[Any, Any]) -> None:
        self._transport = transport
        self._session = transport._session
        self._rpc = rpc
        self._options = rpc.http_options()

    async def __call__(
        self,
        request: Any,
        *,
        retry: Any = None,
        timeout: float | None = None,
        metadata: Metadata = (),
    ) -> Any:
        """Send the request and read the answer.

        Raises:
          NotImplementedError: the RPC has no form over HTTP.
          google.api_core.exceptions.GoogleAPICallError: the server answered with an error.
          google.auth.exceptions.TransportError: the server was not reached.
          google.auth.exceptions.MutualTLSChannelError: the client certificate cannot be used.
        """
        rpc, hooks = self._rpc, self._transport._interceptor
        refuse_stream(rpc)
        request, metadata = await getattr(hooks, f"pre_{rpc.name}")(request, list(metadata))
        http = as_http(rpc, self._options, request, metadata)
        url = f"{self._transport._host}{http.path}"
        response = await self._sent(http, url, timeout)
        if response.status_code >= 400:
            raise await _failure(response, http.verb, url)
        if rpc.kind == "server_stream":
            answer: Any = AsyncMessageIterator(response, rpc.response)
        else:
            answer = as_answer(rpc, await response.read(), response.headers)
        return await self._intercepted(answer, response)

    async def _sent(self, http: HttpRequest, url: str, timeout_s: float | None) -> Any:
        self._transport._end_with_loop()
        await self._transport.show_certificate()
        try:
            return await getattr(self._session, http.verb)(
                url,
                timeout=timeout_s,
                # google-auth's own limit is three minutes, whatever the timeout is.
                max_allowed_time=math.inf if timeout_s is None else timeout_s,
                headers=http.headers,
                params=http.query,
                **http.content,
            )
        except TransportError as error:
            cause = error.__cause__
            if cause is None:
                raise
            # google-auth keeps to itself what aiohttp says of certificates and addresses.
            raise TransportError(f"{error} {cause}") from cause

    async def _intercepted(self, answer: Any, response: Any) -> Any:
        hooks, name = self._transport._interceptor, self._rpc.name
        post = getattr(hooks, f"post_{name}", None)
        if post is not None:
            answer = await post(answer)
        with_metadata = getattr(hooks, f"post_{name}_with_metadata", None)
        if with_metadata is not None:
            headers = [(key, str(value)) for key, value in response.headers.items()]
            answer, _ = await with_metadata(answer, headers)
        return answer


async def _asked(source: CertificateSource) -> Pair:
    """The certificate of a source, which may take its time."""
    return await asyncio.to_thread(read_certificate, source)


async def _failure(response: Any, verb: str, url: str) -> exceptions.GoogleAPICallError:
    """The error that an answer stands for; a body that is no JSON becomes its message."""
    content = await response.read()
    try:
        payload = json.loads(content)
    except ValueError:
        payload = {"error": {"message": content.decode("utf-8", "replace") or "unknown error"}}
    if isinstance(
        payload, list
    ):  # as streams answer; google.api_core before 2.26 reads objects only
        payload = next((item for item in payload if isinstance(item, dict)), {})
    failure: exceptions.GoogleAPICallError = exceptions.format_http_response_error(
        response, verb, url, payload
    )
    return failure


class AsyncRestTransport(Transport):
    """The REST transport on asyncio.

    Args:
      host: "host", "host:port", or with "http://" or "https://" before it.
      credentials: of google.auth.aio, or of google-auth, which are then used in threads; without them
        application default credentials.
      client_info: names the program in x-goog-api-client.
      url_scheme: "https", or "http" for a server nearby, when `host` names none.
      interceptor: sees and changes requests and answers.
      client_cert_source_for_mtls: gives the client's certificate and key, as PEM; it is asked in a
        thread, before the first call.

    Raises:
      google.auth.exceptions.MutualTLSChannelError: the installed google-auth cannot show a client
        certificate on asyncio.
      google.auth.exceptions.DefaultCredentialsError: no credentials were found.
      google.auth.exceptions.InvalidType: these credentials cannot be used on asyncio.
    """

    INTERCEPTOR: ClassVar[type[AsyncRestInterceptor]] = AsyncRestInterceptor
    UNSUPPORTED_OPTIONS = (
        "credentials_file",
        "scopes",
        "quota_project_id",
        "api_audience",
    )

    def __init__(
        self,
        *,
        host: str | None = None,
        credentials: Credentials | async_credentials.Credentials | None = None,
        client_info: Any = DEFAULT_CLIENT_INFO,
        url_scheme: str = "https",
        interceptor: AsyncRestInterceptor | None = None,
        client_cert_source_for_mtls: CertificateSource | None = None,
    ) -> None:
        host = host or self.DEFAULT_HOST
        if not re.match("https?://", host):
            host = f"{url_scheme}://{host}"
        # The base hands them on and looks at no attribute that only one kind has.
        super().__init__(host=host, credentials=cast("Any", credentials), client_info=client_info)
        self._stubs: dict[str, AsyncRestStub] = {}
        self._rpcs = {rpc.name: rpc for rpc in self.SERVICE.rpcs}
        self._operations_client: Any = None
        self._operations_session: NamingSession | None = None
        self._session = AsyncAuthorizedSession(cast("Any", self._credentials))
        self._guardian: AsyncGenerator[None, None] | None = None
        self._certificate = client_cert_source_for_mtls
        if self._certificate and not hasattr(self._session, "configure_mtls_channel"):
            raise MutualTLSChannelError(
                f"google-auth {google.auth.__version__} shows no client certificate on asyncio. "
                "Update it, or use transport='grpc_asyncio'."
            )
        self._interceptor = interceptor or self.INTERCEPTOR()
        # The default of the gRPC transports names grpcio, which takes no part here.
        info = DEFAULT_CLIENT_INFO if client_info is BASE_CLIENT_INFO else client_info
        self._prep_wrapped_messages(info)

    @staticmethod
    def key_credentials(api_key: str) -> ApiKeyCredentials:
        """Credentials for an API key, of the kind that this transport takes."""
        return ApiKeyCredentials(api_key)

    @property
    def kind(self) -> str:
        return "rest_asyncio"

    async def close(self) -> None:
        await self._session.close()
        if self._operations_session is not None:  # google.api_core has no way to close it
            await self._operations_session.close()

    def _end_with_loop(self) -> None:
        """Have the session closed with the event loop, which it belongs to from its first request on.

        aiohttp would complain of a session that nobody closed.
        """
        if self._guardian is None:
            self._guardian = at_loop_end(self._session.close)

    async def show_certificate(self) -> None:
        """Have the client certificate ready for the next request; google-auth replaces it later.

        Raises:
          google.auth.exceptions.MutualTLSChannelError: it cannot be read, or has expired.
        """
        source = self._certificate
        if source is not None:
            await self._session.configure_mtls_channel(partial(_asked, source))

    @property
    def operations_client(self) -> Any:
        if self._operations_client is None:
            from google.api_core import operations_v1

            credentials = cast("Any", self._credentials)
            transport = operations_v1.AsyncOperationsRestTransport(
                host=self._host,
                credentials=credentials,
                http_options=operations_rules(self.SERVICE.rpcs),
                path_prefix=self.SERVICE.version,
            )
            self._operations_session = transport._session = NamingSession(credentials)
            self._operations_client = operations_v1.AsyncOperationsRestClient(transport=transport)
        return self._operations_client

    def _stub(self, name: str) -> AsyncRestStub:
        stub = self._stubs.get(name)
        if stub is None:
            stub = self._stubs[name] = AsyncRestStub(self, self._rpcs[name])
        return stub

    def _wrap(self, rpc: Rpc[Any, Any], stub: Any, client_info: Any) -> Callable[..., Any]:
        from google.api_core.gapic_v1 import method_async
        from google.api_core.retry_async import AsyncRetry

        policy = AsyncRetry(**retry_arguments(rpc)) if rpc.retry_codes else None
        wrapped = method_async.wrap_method(
            stub,
            default_retry=policy,
            default_timeout=rpc.timeout_s,
            client_info=client_info,
            kind=self.kind,
        )
        return AsyncCall(rpc, stub, wrapped, policy, client_info, translates=False)

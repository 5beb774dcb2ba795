"""The asyncio twin of `client`: it holds a blocking client for construction and sends on the loop."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar, cast

from google.api_core import exceptions

from . import operations
from .client import CertificateSource, FromServiceAccount, GapicClient
from .paths import CommonPaths
from .requests import as_message
from .transport import DEFAULT_CLIENT_INFO, Transport

if TYPE_CHECKING:
    from google.api_core.client_options import ClientOptions
    from google.api_core.gapic_v1.client_info import ClientInfo
    from google.api_core.operation_async import AsyncOperation
    from google.auth.aio.credentials import Credentials as AsyncCredentials
    from google.auth.credentials import Credentials
    from typing_extensions import Self

    from .options import Metadata, OptionalAsyncRetry, OptionalTimeout
    from .rpc import Rpc

Q = TypeVar("Q")
R = TypeVar("R")
P = TypeVar("P")


class GapicAsyncClient(FromServiceAccount, CommonPaths):
    """The base of the asyncio clients.

    Args:
      credentials: of google-auth, for "rest_asyncio" also of google.auth.aio; without them,
        application default credentials.
      transport: "grpc_asyncio" or, for Vertex AI, "rest_asyncio"; a transport class, a function that
        makes a transport from the same arguments, or a transport.
      client_options: google.api_core.client_options.ClientOptions, or a dict of its fields.
      client_info: names the program in x-goog-api-client.

    Raises:
      ValueError: options that exclude each other, such as an API key and credentials.
      google.auth.exceptions.MutualTLSChannelError: the connection with a client certificate cannot
        be made.
      google.auth.exceptions.DefaultCredentialsError: no credentials were found.
    """

    DEFAULT_ENDPOINT: ClassVar[str]
    DEFAULT_MTLS_ENDPOINT: ClassVar[str]
    _DEFAULT_ENDPOINT_TEMPLATE: ClassVar[str]
    _DEFAULT_UNIVERSE: ClassVar[str] = GapicClient._DEFAULT_UNIVERSE
    _BLOCKING: ClassVar[type[GapicClient]]

    def __init__(
        self,
        *,
        credentials: Credentials | AsyncCredentials | None = None,
        transport: str | Transport | Callable[..., Transport] | None = "grpc_asyncio",
        client_options: ClientOptions | dict[str, Any] | None = None,
        client_info: ClientInfo | None = DEFAULT_CLIENT_INFO,
    ) -> None:
        self._client = self._BLOCKING(
            credentials=cast("Any", credentials),  # the blocking client only hands them on
            transport="grpc_asyncio" if transport is None else transport,
            client_options=client_options,
            client_info=client_info,
        )

    @property
    def transport(self) -> Any:
        """What the calls go over."""
        return self._client.transport

    @property
    def api_endpoint(self) -> str:
        """The host that the client connects to."""
        return self._client.api_endpoint

    @property
    def universe_domain(self) -> str:
        """The domain of the cloud that the client belongs to, such as "googleapis.com"."""
        return self._client.universe_domain

    @classmethod
    def get_mtls_endpoint_and_cert_source(
        cls, client_options: ClientOptions | None = None
    ) -> tuple[str, CertificateSource | None]:
        """The endpoint and the client certificate that a client would use. AIP-4114.

        Args:
          client_options: of these, `api_endpoint` and `client_cert_source` are looked at.

        Returns:
          The host, and a function that gives certificate and key as PEM, or None.

        Raises:
          google.auth.exceptions.MutualTLSChannelError: GOOGLE_API_USE_MTLS_ENDPOINT has no valid
            value.
        """
        return cls._BLOCKING.get_mtls_endpoint_and_cert_source(client_options)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *error: object) -> None:
        await self.transport.close()

    async def _send(
        self,
        rpc: Rpc[Q, R],
        request: Any,
        fields: Mapping[str, Any],
        retry: OptionalAsyncRetry,
        timeout: OptionalTimeout,
        metadata: Metadata,
    ) -> Any:
        if fields or type(request) is not rpc.request:
            request = as_message(rpc.request, request, fields)
        transport = self._client._transport
        call = transport._wrapped_methods[getattr(transport, rpc.name)]
        pairs = (*metadata, *rpc.routing(request))
        return await call(request, retry=retry, timeout=timeout, metadata=pairs)

    async def _unary(
        self,
        rpc: Rpc[Q, R],
        request: Any,
        fields: Mapping[str, Any],
        retry: OptionalAsyncRetry,
        timeout: OptionalTimeout,
        metadata: Metadata,
    ) -> R:
        answer: R = await self._send(rpc, request, fields, retry, timeout, metadata)
        return answer

    async def _silent(
        self,
        rpc: Rpc[Q, Any],
        request: Any,
        fields: Mapping[str, Any],
        retry: OptionalAsyncRetry,
        timeout: OptionalTimeout,
        metadata: Metadata,
    ) -> None:
        await self._send(rpc, request, fields, retry, timeout, metadata)

    def _stream(
        self,
        rpc: Rpc[Q, R],
        request: Any,
        fields: Mapping[str, Any],
        retry: OptionalAsyncRetry,
        timeout: OptionalTimeout,
        metadata: Metadata,
    ) -> Awaitable[AsyncIterable[R]]:
        if fields or type(request) is not rpc.request:
            request = as_message(rpc.request, request, fields)
        return self._send(rpc, request, {}, retry, timeout, metadata)

    def _bidi(
        self,
        rpc: Rpc[Q, R],
        requests: AsyncIterator[Q] | None,
        retry: OptionalAsyncRetry,
        timeout: OptionalTimeout,
        metadata: Metadata,
    ) -> Awaitable[AsyncIterable[R]]:
        transport = self._client._transport
        call = transport._wrapped_methods[getattr(transport, rpc.name)]
        answers: Awaitable[AsyncIterable[R]] = call(
            requests, retry=retry, timeout=timeout, metadata=tuple(metadata)
        )
        return answers

    async def _paged(
        self,
        rpc: Rpc[Q, Any],
        pager: Callable[..., P],
        request: Any,
        fields: Mapping[str, Any],
        retry: OptionalAsyncRetry,
        timeout: OptionalTimeout,
        metadata: Metadata,
    ) -> P:
        message = as_message(rpc.request, request, fields)
        transport = self._client._transport
        call = transport._wrapped_methods[getattr(transport, rpc.name)]
        pairs = (*metadata, *rpc.routing(message))
        first = await call(message, retry=retry, timeout=timeout, metadata=pairs)
        return pager(
            method=call,
            request=message,
            response=first,
            retry=retry,
            timeout=timeout,
            metadata=pairs,
        )

    async def _operation(
        self,
        rpc: Rpc[Q, Any],
        request: Any,
        fields: Mapping[str, Any],
        retry: OptionalAsyncRetry,
        timeout: OptionalTimeout,
        metadata: Metadata,
    ) -> AsyncOperation:
        started = await self._send(rpc, request, fields, retry, timeout, metadata)
        return operations.async_future(rpc, started, self._client._transport)

    async def _mixed_in(
        self,
        rpc: Rpc[Q, R],
        request: Any,
        retry: OptionalAsyncRetry,
        timeout: OptionalTimeout,
        metadata: Metadata,
    ) -> R:
        try:
            return await self._unary(rpc, request, {}, retry, timeout, metadata)
        except exceptions.GoogleAPICallError as error:
            self._client._add_cred_info_for_auth_errors(error)
            raise

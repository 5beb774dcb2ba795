"""The asyncio gRPC transport of GAPIC-style clients: the twin of `grpc_transport`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import grpc.aio

from .async_calls import AsyncCall
from .grpc_transport import _ChannelTransport
from .our_names import NamingChannel
from .renewal import AwaitedRenewal
from .stubs import AwaitingStreamStub, AwaitingUnaryStub, NotedDialogue, NotedStream, NotedUnary
from .transport import retry_arguments

if TYPE_CHECKING:
    from google.auth.credentials import Credentials

    from .rpc import Rpc

_NOTED = {"unary": NotedUnary, "server_stream": NotedStream, "bidi": NotedDialogue}


class GrpcAsyncIOTransport(_ChannelTransport):
    __doc__ = f"The asyncio gRPC transport.{(_ChannelTransport.__doc__ or '').partition('.')[2]}"

    _channel_type = grpc.aio.Channel
    _RENEWAL = AwaitedRenewal
    _renewal: AwaitedRenewal | None

    @classmethod
    def create_channel(
        cls,
        host: str | None = None,
        credentials: Credentials | None = None,
        credentials_file: str | None = None,
        scopes: Sequence[str] | None = None,
        quota_project_id: str | None = None,
        **options: Any,
    ) -> grpc.aio.Channel:
        """An asyncio channel to `host` that carries the credentials on each call.

        Args:
          host: "host" or "host:port"; the service's own by default.
          credentials: of google-auth; application default credentials without them.
          credentials_file: path of a file with credentials; not together with `credentials`.
          scopes: OAuth scopes, in place of the service's own.
          quota_project_id: the project that quota and bills are counted on.
          **options: those of google.api_core.grpc_helpers_async.create_channel.
        """
        from google.api_core import grpc_helpers_async

        channel: grpc.aio.Channel = grpc_helpers_async.create_channel(
            host or cls.DEFAULT_HOST,
            credentials=credentials,
            credentials_file=credentials_file,
            quota_project_id=quota_project_id,
            default_scopes=cls.AUTH_SCOPES,
            scopes=scopes,
            default_host=cls.DEFAULT_HOST,
            **options,
        )
        return channel

    @property
    def kind(self) -> str:
        return "grpc_asyncio"

    @property
    def operations_client(self) -> Any:
        if self._operations_client is None:
            from google.api_core.operations_v1 import OperationsAsyncClient

            self._operations_client = OperationsAsyncClient(NamingChannel(self._grpc_channel))
        return self._operations_client

    def _multicallable(self, rpc: Rpc[Any, Any]) -> Any:
        multicallable = super()._multicallable(rpc)
        kind = _NOTED.get(rpc.kind)
        return multicallable if kind is None else kind(multicallable, self._under_way)

    def _prepared(self, rpc: Rpc[Any, Any], multicallable: Any) -> Any:
        kind = {"unary": AwaitingUnaryStub, "server_stream": AwaitingStreamStub}.get(rpc.kind)
        if kind is None or rpc.deserialize is None:
            return multicallable
        return kind(rpc, multicallable, self._under_way)

    def close(self) -> Any:
        self._under_way.cancel("The transport was closed.")
        return self._closed()

    async def _closed(self) -> None:
        if self._retired is not None:
            await self._retired.close()
        await self._grpc_channel.close()

    def _wrap(self, rpc: Rpc[Any, Any], stub: Any, client_info: Any) -> Callable[..., Any]:
        from google.api_core.gapic_v1 import method_async
        from google.api_core.retry_async import AsyncRetry

        policy = AsyncRetry(**retry_arguments(rpc)) if rpc.retry_codes else None
        wrapped = method_async.wrap_method(
            getattr(stub, "plain", stub),
            default_retry=policy,
            default_timeout=rpc.timeout_s,
            client_info=client_info,
        )
        return AsyncCall(rpc, stub, wrapped, policy, client_info, renewal=self._renewal)

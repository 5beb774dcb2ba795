"""The blocking gRPC transport of GAPIC-style clients: a channel, its credentials, its stubs."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import grpc
from grpc import aio

from .our_names import NamingChannel
from .renewal import CertificateRenewal, CertificateSource, read_certificate
from .stubs import (
    AwaitingRenewedDialogue,
    Renewed,
    RenewedDialogue,
    StreamStub,
    Stub,
    UnaryStub,
)
from .transport import DEFAULT_CLIENT_INFO, Transport
from .under_way import CallsUnderWay

if TYPE_CHECKING:
    from google.auth.credentials import Credentials

    from .rpc import Rpc

# Answers with images and video outgrow grpcio's 4 MB.
UNLIMITED = [
    ("grpc.max_send_message_length", -1),
    ("grpc.max_receive_message_length", -1),
]
_KINDS = {
    "unary": "unary_unary",
    "server_stream": "unary_stream",
    "client_stream": "stream_unary",
    "bidi": "stream_stream",
}


class _ChannelTransport(Transport):
    """What both gRPC transports share: which credentials the channel gets, and its stubs.

    Args:
      host: "host" or "host:port".
      credentials: of google-auth; not used with a channel that exists.
      credentials_file: path of a file with credentials; not together with `credentials`.
      scopes: OAuth scopes, in place of the service's own.
      channel: a channel, which is then used as it is, or a function that makes one and takes the
        arguments of `create_channel`.
      api_mtls_endpoint: deprecated; a host that is connected to with a client certificate.
      client_cert_source: deprecated; gives certificate and key for `api_mtls_endpoint`, as PEM.
      ssl_channel_credentials: TLS credentials of grpcio.
      client_cert_source_for_mtls: gives the client's certificate and key, as PEM.
      quota_project_id: the project that quota and bills are counted on.
      client_info: names the program in x-goog-api-client.
      always_use_jwt_access: let service accounts sign their own tokens.
      api_audience: the audience of such tokens for GDC-H credentials.

    Raises:
      google.auth.exceptions.MutualTLSChannelError: no channel with a client certificate can be made.
      google.api_core.exceptions.DuplicateCredentialArgs: both kinds of credentials were given.
    """

    _channel_type: type
    _RENEWAL = CertificateRenewal

    def __init__(
        self,
        *,
        host: str | None = None,
        credentials: Credentials | None = None,
        credentials_file: str | None = None,
        scopes: Sequence[str] | None = None,
        channel: Any = None,
        api_mtls_endpoint: str | None = None,
        client_cert_source: CertificateSource | None = None,
        ssl_channel_credentials: grpc.ChannelCredentials | None = None,
        client_cert_source_for_mtls: CertificateSource | None = None,
        quota_project_id: str | None = None,
        client_info: Any = DEFAULT_CLIENT_INFO,
        always_use_jwt_access: bool | None = False,
        api_audience: str | None = None,
    ) -> None:
        self._stubs: dict[str, Any] = {}
        self._under_way = CallsUnderWay()  # on an event loop
        self._operations_client: Any = None
        self._rpcs: Mapping[str, Rpc[Any, Any]] = {rpc.name: rpc for rpc in self.SERVICE.rpcs}
        self._grpc_channel: Any = None
        self._ssl_channel_credentials = ssl_channel_credentials
        if api_mtls_endpoint:
            warnings.warn("api_mtls_endpoint is deprecated", DeprecationWarning, stacklevel=2)
        if client_cert_source:
            warnings.warn("client_cert_source is deprecated", DeprecationWarning, stacklevel=2)
        if isinstance(channel, self._channel_type):
            credentials = None
            self._ignore_credentials = True
            self._grpc_channel = channel
            self._ssl_channel_credentials = None
        elif api_mtls_endpoint:
            host = api_mtls_endpoint
            self._ssl_channel_credentials = mtls_credentials(client_cert_source)
        elif client_cert_source_for_mtls and not ssl_channel_credentials:
            pair = read_certificate(client_cert_source_for_mtls)
            self._ssl_channel_credentials = tls_credentials(pair)
            self._renewal = self._RENEWAL(client_cert_source_for_mtls, pair, self._show)
        super().__init__(
            host=host,
            credentials=credentials,
            credentials_file=credentials_file,
            scopes=scopes,
            quota_project_id=quota_project_id,
            client_info=client_info,
            always_use_jwt_access=always_use_jwt_access,
            api_audience=api_audience,
        )
        make = channel or type(self).create_channel

        def connect() -> Any:
            return make(
                self._host,
                credentials=self._credentials,
                credentials_file=None,  # what it held is in `credentials`
                scopes=self._scopes,
                ssl_credentials=self._ssl_channel_credentials,
                quota_project_id=quota_project_id,
                options=UNLIMITED,
            )

        self._connect = connect
        self._retired: Any = None
        if self._grpc_channel is None:
            self._grpc_channel = connect()
        self._prep_wrapped_messages(client_info)

    def _show(self, pair: tuple[bytes, bytes]) -> None:
        """Let the calls from now on go over a channel with another client certificate.

        The channel before stays for the calls that are under way, until it is this one's turn.
        """
        self._ssl_channel_credentials = tls_credentials(pair)
        self._retired, self._grpc_channel = self._grpc_channel, self._connect()
        self._operations_client = None
        for name, stub in self._stubs.items():
            stub.go_over(self._multicallable(self._rpcs[name]))

    @classmethod
    def create_channel(cls, host: str | None = None, **options: Any) -> Any:
        raise NotImplementedError

    @property
    def grpc_channel(self) -> Any:
        """The channel that the calls go over."""
        return self._grpc_channel

    def close(self) -> Any:
        if self._retired is not None:
            self._retired.close()
        return self._grpc_channel.close()

    def _stub(self, name: str) -> Callable[..., Any]:
        stub: Callable[..., Any] | None = self._stubs.get(name)
        if stub is None:
            rpc = self._rpcs[name]
            stub = self._prepared(rpc, self._multicallable(rpc))
            if self._renewal is not None:
                stub = self._renewable(stub)
            self._stubs[name] = stub
        return stub

    def _multicallable(self, rpc: Rpc[Any, Any]) -> Any:
        return getattr(self._grpc_channel, _KINDS[rpc.kind])(
            rpc.path,
            request_serializer=rpc.serialize,
            response_deserializer=rpc.deserialize,
        )

    def _prepared(self, rpc: Rpc[Any, Any], multicallable: Any) -> Any:
        """What sends the calls of an RPC, given grpcio's way."""
        kind = {"unary": UnaryStub, "server_stream": StreamStub}.get(rpc.kind)
        return (
            multicallable if kind is None or rpc.deserialize is None else kind(rpc, multicallable)
        )

    def _renewable(self, stub: Any) -> Any:
        """`stub`, or what stands for it, so that its channel can be replaced."""
        if isinstance(stub, StreamStub):
            stub.keep_plain()
        if isinstance(stub, Stub):
            return stub
        dialogue = isinstance(stub, (grpc.StreamStreamMultiCallable, aio.StreamStreamMultiCallable))
        if not dialogue:
            return Renewed(stub)
        return (AwaitingRenewedDialogue if self.kind == "grpc_asyncio" else RenewedDialogue)(stub)


class GrpcTransport(_ChannelTransport):
    __doc__ = f"The blocking gRPC transport.{(_ChannelTransport.__doc__ or '').partition('.')[2]}"

    _channel_type = grpc.Channel

    @classmethod
    def create_channel(
        cls,
        host: str | None = None,
        credentials: Credentials | None = None,
        credentials_file: str | None = None,
        scopes: Sequence[str] | None = None,
        quota_project_id: str | None = None,
        **options: Any,
    ) -> grpc.Channel:
        """A channel to `host` that carries the credentials on each call.

        Args:
          host: "host" or "host:port"; the service's own by default.
          credentials: of google-auth; application default credentials without them.
          credentials_file: path of a file with credentials; not together with `credentials`.
          scopes: OAuth scopes, in place of the service's own.
          quota_project_id: the project that quota and bills are counted on.
          **options: those of google.api_core.grpc_helpers.create_channel.

        Raises:
          google.api_core.exceptions.DuplicateCredentialArgs: both kinds of credentials were given.
        """
        from google.api_core import grpc_helpers

        channel: grpc.Channel = grpc_helpers.create_channel(
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
        return "grpc"

    @property
    def operations_client(self) -> Any:
        if self._operations_client is None:
            from google.api_core.operations_v1 import OperationsClient

            self._operations_client = OperationsClient(NamingChannel(self._grpc_channel))
        return self._operations_client


def mtls_credentials(source: CertificateSource | None) -> grpc.ChannelCredentials:
    """TLS credentials with the client's certificate: of `source`, or of the machine's configuration.

    Raises:
      google.auth.exceptions.MutualTLSChannelError: the certificate has expired.
    """
    if source is None:
        from google.auth.transport.grpc import SslCredentials

        configured: grpc.ChannelCredentials = SslCredentials().ssl_credentials
        return configured
    return tls_credentials(read_certificate(source))


def tls_credentials(pair: tuple[bytes, bytes]) -> grpc.ChannelCredentials:
    """TLS credentials with this certificate and key of the client, both PEM."""
    certificate, key = pair
    return grpc.ssl_channel_credentials(certificate_chain=certificate, private_key=key)

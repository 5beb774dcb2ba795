"""What every transport of a GAPIC-style client has: credentials, a host, and prepared calls.

Sending is the job of `grpc_transport`, `grpc_asyncio_transport` and `rest_transport`.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple

import google.auth
import google.protobuf
from google.api_core import client_info as client_info_lib
from google.api_core import exceptions

from .._version import __version__
from .calls import METRICS_METADATA_KEY, BlockingCall

if TYPE_CHECKING:
    from google.auth.credentials import Credentials

    from .renewal import CertificateRenewal
    from .rpc import Rpc


class Service(NamedTuple):
    """A service of one published version: its full name, its host and its RPCs, mixed-in ones last."""

    name: str
    host: str
    rpcs: tuple[Rpc[Any, Any], ...]

    @property
    def version(self) -> str:
        """Such as "v1beta"."""
        return self.name.split(".")[-2]


class ClientInfo(client_info_lib.ClientInfo):
    """What google.api_core.gapic_v1.client_info has, without loading what comes with it."""

    def to_grpc_metadata(self) -> tuple[str, str]:
        """The metadata of a call that names the client."""
        return METRICS_METADATA_KEY, self.to_user_agent()  # type: ignore[no-untyped-call]  # google's


def client_info(rest_version: str | None = None) -> Any:
    """What names this package in user agent and x-goog-api-client.

    Args:
      rest_version: the library that sends over HTTP and its version, where grpcio does not send.
    """
    options: dict[str, Any] = {}
    if rest_version:
        options = {"grpc_version": None, "rest_version": rest_version}
    info = ClientInfo(  # type: ignore[no-untyped-call]  # google's
        gapic_version=__version__, user_agent=f"genai-grpc/{__version__}", **options
    )
    info.protobuf_runtime_version = google.protobuf.__version__
    return info


DEFAULT_CLIENT_INFO = client_info()


class Transport:
    """The base of all transports.

    Args:
      host: "host" or "host:port"; without a port it is 443.
      credentials: of google-auth; without them and a file, application default credentials.
      credentials_file: path of a file with credentials; not together with `credentials`.
      scopes: OAuth scopes, in place of the service's own.
      quota_project_id: the project that quota and bills are counted on.
      client_info: names the program in x-goog-api-client.
      always_use_jwt_access: let service accounts sign their own tokens instead of fetching them.
      api_audience: the audience of such tokens for GDC-H credentials; the host by default.

    Raises:
      google.api_core.exceptions.DuplicateCredentialArgs: both kinds of credentials were given.
      google.auth.exceptions.DefaultCredentialsError: no credentials were found.
    """

    SERVICE: ClassVar[Service]
    AUTH_SCOPES: ClassVar[Sequence[str]] = ()
    DEFAULT_HOST: ClassVar[str] = ""
    UNSUPPORTED_OPTIONS: ClassVar[tuple[str, ...]] = ()
    """The client options that this transport has no use for; a client refuses them."""
    _renewal: CertificateRenewal | None = None
    """Replaces the client certificate of a channel, where one is shown."""

    def __init__(
        self,
        *,
        host: str | None = None,
        credentials: Credentials | None = None,
        credentials_file: str | None = None,
        scopes: Sequence[str] | None = None,
        quota_project_id: str | None = None,
        client_info: Any = DEFAULT_CLIENT_INFO,
        always_use_jwt_access: bool | None = False,
        api_audience: str | None = None,
        **options: Any,
    ) -> None:
        host = host or self.DEFAULT_HOST
        self._scopes = scopes
        if not hasattr(self, "_ignore_credentials"):
            self._ignore_credentials = False
        if credentials and credentials_file:
            raise exceptions.DuplicateCredentialArgs(
                "'credentials_file' and 'credentials' are mutually exclusive"
            )
        if credentials_file is not None:
            credentials, _ = google.auth.load_credentials_from_file(
                credentials_file,
                scopes=scopes,
                quota_project_id=quota_project_id,
                default_scopes=self.AUTH_SCOPES,
            )
        elif credentials is None and not self._ignore_credentials:
            credentials, _ = google.auth.default(
                scopes=scopes,
                quota_project_id=quota_project_id,
                default_scopes=self.AUTH_SCOPES,
            )
            if hasattr(credentials, "with_gdch_audience"):
                credentials = credentials.with_gdch_audience(api_audience or host)
        # Where the module is not loaded, nobody has made credentials of it.
        accounts = sys.modules.get("google.oauth2.service_account")
        if always_use_jwt_access and accounts and isinstance(credentials, accounts.Credentials):
            credentials = credentials.with_always_use_jwt_access(True)
        self._credentials = credentials
        self._host = host if ":" in host else f"{host}:443"
        self._wrapped_methods: dict[Any, Callable[..., Any]] = {}

    @property
    def host(self) -> str:
        """Where the transport connects to, with port or scheme."""
        return self._host

    @property
    def kind(self) -> str:
        """The name under which the transport is registered, such as "grpc"."""
        raise NotImplementedError

    @property
    def operations_client(self) -> Any:
        """Reads and cancels long-running operations over the same connection."""
        raise NotImplementedError

    def close(self) -> Any:
        """Close the connection, also for other clients that share this transport."""
        raise NotImplementedError

    def _stub(self, name: str) -> Callable[..., Any]:
        """What sends one attempt of the RPC with that name."""
        raise NotImplementedError

    def _prep_wrapped_messages(self, client_info: Any) -> None:
        self._wrapped_methods = {
            stub: self._wrap(rpc, stub, client_info)
            for rpc, stub in ((rpc, getattr(self, rpc.name)) for rpc in self.SERVICE.rpcs)
        }

    def _wrap(self, rpc: Rpc[Any, Any], stub: Any, client_info: Any) -> Callable[..., Any]:
        """`stub` with the defaults of its RPC."""
        from google.api_core.gapic_v1 import method
        from google.api_core.retry import Retry

        policy = Retry(**retry_arguments(rpc)) if rpc.retry_codes else None
        wrapped = method.wrap_method(
            getattr(stub, "plain", stub),
            default_retry=policy,
            default_timeout=rpc.timeout_s,
            client_info=client_info,
        )
        translates = self.kind != "rest"
        return BlockingCall(
            rpc, stub, wrapped, policy, client_info, translates=translates, renewal=self._renewal
        )


# The status codes of published service configurations and google.api_core's errors for them.
_RETRIED = {
    "UNAVAILABLE": exceptions.ServiceUnavailable,
    "RESOURCE_EXHAUSTED": exceptions.ResourceExhausted,
    "DEADLINE_EXCEEDED": exceptions.DeadlineExceeded,
    "INTERNAL": exceptions.InternalServerError,
    "ABORTED": exceptions.Aborted,
    "UNKNOWN": exceptions.Unknown,
}


def retry_arguments(rpc: Rpc[Any, Any]) -> dict[str, Any]:
    """The arguments of google.api_core's Retry and AsyncRetry for an RPC's published retries."""
    from google.api_core.retry import if_exception_type

    backoff = rpc.backoff
    assert backoff is not None
    return {
        "initial": backoff.initial_s,
        "maximum": backoff.maximum_s,
        "multiplier": backoff.multiplier,
        "predicate": if_exception_type(*(_RETRIED[c] for c in rpc.retry_codes)),
        "deadline": rpc.timeout_s,
    }

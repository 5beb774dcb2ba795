"""Building a GAPIC-style client and sending its calls, blocking; the generated clients add signatures.

Options, endpoints and certificates follow AIP-4114 and google.api_core.client_options.
"""

from __future__ import annotations

import json
import os
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from google.api_core import client_options as client_options_lib
from google.api_core import exceptions
from google.auth.exceptions import MutualTLSChannelError
from google.auth.transport import mtls

from . import operations
from .log import read_scope
from .paths import CommonPaths
from .requests import as_message
from .transport import DEFAULT_CLIENT_INFO, Transport

try:
    from google.api_core.universe import EmptyUniverseError
except ImportError:  # google-api-core before 2.18

    class EmptyUniverseError(ValueError):  # type: ignore[no-redef]  # stands in for the other
        """An empty universe domain."""

        def __init__(self) -> None:
            super().__init__("Universe Domain cannot be an empty string.")


if TYPE_CHECKING:
    from google.api_core.client_options import ClientOptions
    from google.api_core.gapic_v1.client_info import ClientInfo
    from google.api_core.operation import Operation
    from google.auth.credentials import Credentials
    from typing_extensions import Self

    from .options import Metadata, OptionalRetry, OptionalTimeout
    from .rpc import Rpc

Q = TypeVar("Q")
R = TypeVar("R")
P = TypeVar("P")
CertificateSource = Callable[[], tuple[bytes, bytes]]

MTLS_ENDPOINT_CHOICES = ("auto", "never", "always")
BAD_MTLS_ENDPOINT = (
    "Environment variable `GOOGLE_API_USE_MTLS_ENDPOINT` must be `never`, `auto` or `always`"
)
# Errors that the identity of the caller may explain.
_IDENTITY_ERRORS = (HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN, HTTPStatus.NOT_FOUND)


class ClientMeta(type):
    """Gives client classes what concerns the class and not its instances: the transports."""

    _transport_registry: Mapping[str, Any]

    def get_transport_class(cls, label: str | None = None) -> Any:
        """The transport class with that label, such as "grpc" or "rest"; the first without one."""
        return cls._transport_registry[label or next(iter(cls._transport_registry))]


class FromServiceAccount:
    """Constructors of both kinds of clients that take a service account's key."""

    @classmethod
    def from_service_account_info(cls, info: dict[str, Any], *args: Any, **kwargs: Any) -> Self:
        """A client that acts as a service account.

        Args:
          info: the content of the account's key file.
          *args, **kwargs: those of the constructor.
        """
        from google.oauth2 import service_account

        kwargs["credentials"] = service_account.Credentials.from_service_account_info(info)
        return cls(*args, **kwargs)

    @classmethod
    def from_service_account_file(cls, filename: str, *args: Any, **kwargs: Any) -> Self:
        """A client that acts as a service account.

        Args:
          filename: path of the account's JSON key file.
          *args, **kwargs: those of the constructor.
        """
        from google.oauth2 import service_account

        kwargs["credentials"] = service_account.Credentials.from_service_account_file(filename)
        return cls(*args, **kwargs)

    from_service_account_json = from_service_account_file


class GapicClient(FromServiceAccount, CommonPaths, metaclass=ClientMeta):
    """The base of the blocking clients.

    Args:
      credentials: of google-auth; without them, application default credentials.
      transport: "grpc" or "rest", a transport class, a function that makes a transport from the same
        arguments, or a transport. By default "grpc".
      client_options: google.api_core.client_options.ClientOptions, or a dict of its fields:
        api_endpoint, api_key, client_cert_source, credentials_file, quota_project_id, scopes,
        api_audience, universe_domain.
      client_info: names the program in x-goog-api-client.

    Raises:
      ValueError: options that exclude each other, such as an API key and credentials; an empty
        universe domain (google.api_core.universe.EmptyUniverseError).
      google.api_core.exceptions.AsyncRestUnsupportedParameterError: an option that the transport
        has no use for.
      google.auth.exceptions.MutualTLSChannelError: GOOGLE_API_USE_MTLS_ENDPOINT has no valid value,
        or the connection with a client certificate cannot be made.
      google.auth.exceptions.DefaultCredentialsError: no credentials were found.
    """

    DEFAULT_ENDPOINT: ClassVar[str]
    DEFAULT_MTLS_ENDPOINT: ClassVar[str]
    _DEFAULT_ENDPOINT_TEMPLATE: ClassVar[str]
    _DEFAULT_UNIVERSE: ClassVar[str] = "googleapis.com"
    _TRANSPORT_BASE: ClassVar[type[Transport]]

    def __init__(
        self,
        *,
        credentials: Credentials | None = None,
        transport: str | Transport | Callable[..., Transport] | None = None,
        client_options: ClientOptions | dict[str, Any] | None = None,
        client_info: ClientInfo | None = DEFAULT_CLIENT_INFO,
    ) -> None:
        read_scope()
        if isinstance(client_options, dict):
            client_options = client_options_lib.from_dict(client_options)
        options = self._client_options = client_options or client_options_lib.ClientOptions()
        use_certificate, self._use_mtls_endpoint, universe = read_environment_variables()
        self._use_client_cert = use_certificate
        self._universe_domain_env = universe
        self._client_cert_source = self._get_client_cert_source(
            options.client_cert_source, use_certificate
        )
        self._universe_domain = self._resolve_universe(
            getattr(options, "universe_domain", None), universe
        )
        api_key = getattr(options, "api_key", None)
        if api_key and credentials:
            raise ValueError("client_options.api_key and credentials are mutually exclusive")
        self._transport: Any
        if isinstance(transport, self._TRANSPORT_BASE):
            self._refuse_options_of_transports(credentials or options.credentials_file or api_key)
            self._transport = transport
            self._api_endpoint = transport.host or self._resolve_endpoint()
        else:
            self._api_endpoint = self._resolve_endpoint()
            make = self._make_transport(transport)
            if api_key:
                credentials = getattr(make, "key_credentials", _key_credentials)(api_key)
            self._transport = make(
                credentials=credentials,
                host=self._api_endpoint,
                client_info=client_info,
                **self._options_of_transports(make),
            )

    def _options_of_transports(self, make: Any) -> dict[str, Any]:
        """What is passed to a transport beside what all of them take."""
        options = self._client_options
        unsupported = getattr(make, "UNSUPPORTED_OPTIONS", ())
        if not unsupported:
            return {
                "credentials_file": options.credentials_file,
                "scopes": options.scopes,
                "client_cert_source_for_mtls": self._client_cert_source,
                "quota_project_id": options.quota_project_id,
                "always_use_jwt_access": True,
                "api_audience": options.api_audience,
            }
        given = [name for name in unsupported if getattr(options, name) is not None]
        if given:
            names = ", ".join(f"{type(options).__module__}.ClientOptions.{name}" for name in given)
            raise exceptions.AsyncRestUnsupportedParameterError(
                f"The following provided parameters are not supported for "
                f"`transport={make.__name__}`: {names}. Put them into the credentials, or use "
                "`transport=grpc_asyncio`."
            )
        source = self._client_cert_source
        return {"client_cert_source_for_mtls": source} if source else {}

    def _make_transport(self, transport: Any) -> Callable[..., Any]:
        if isinstance(transport, str) or transport is None:
            transport = type(self).get_transport_class(transport)
        made: Callable[..., Any] = transport
        return made

    def _refuse_options_of_transports(self, credentials: object) -> None:
        if credentials:
            raise ValueError(
                "When providing a transport instance, provide its credentials directly."
            )
        if self._client_options.scopes:
            raise ValueError("When providing a transport instance, provide its scopes directly.")

    def _resolve_universe(self, option: str | None, environment: str | None) -> str:
        chosen = option if option is not None else environment
        if chosen is None:
            return self._DEFAULT_UNIVERSE
        if not chosen.strip():
            raise EmptyUniverseError
        return chosen.strip()

    def _resolve_endpoint(self) -> str:
        if self._client_options.api_endpoint is not None:
            return str(self._client_options.api_endpoint)
        wants = self._use_mtls_endpoint
        if wants != "always" and not (wants == "auto" and self._client_cert_source):
            return self._DEFAULT_ENDPOINT_TEMPLATE.format(UNIVERSE_DOMAIN=self._universe_domain)
        if self._universe_domain.lower() != self._DEFAULT_UNIVERSE:
            raise MutualTLSChannelError(
                f"mTLS is not supported in any universe other than {self._DEFAULT_UNIVERSE}."
            )
        return self.DEFAULT_MTLS_ENDPOINT

    @property
    def transport(self) -> Any:
        """What the calls go over."""
        return self._transport

    @property
    def api_endpoint(self) -> str:
        """The host that the client connects to."""
        return self._api_endpoint

    @property
    def universe_domain(self) -> str:
        """The domain of the cloud that the client belongs to, such as "googleapis.com"."""
        return self._universe_domain

    @classmethod
    def get_mtls_endpoint_and_cert_source(
        cls, client_options: ClientOptions | None = None
    ) -> tuple[str, CertificateSource | None]:
        """The endpoint and the client certificate that a client would use. AIP-4114.

        Deprecated: read `api_endpoint` of a client.

        Args:
          client_options: of these, `api_endpoint` and `client_cert_source` are looked at.

        Returns:
          The host, and a function that gives certificate and key as PEM, or None.

        Raises:
          google.auth.exceptions.MutualTLSChannelError: GOOGLE_API_USE_MTLS_ENDPOINT has no valid
            value.
        """
        warnings.warn(
            "get_mtls_endpoint_and_cert_source is deprecated: read api_endpoint of a client.",
            DeprecationWarning,
            stacklevel=2,
        )
        options = client_options or client_options_lib.ClientOptions()
        use_certificate, wants, _ = read_environment_variables()
        source = cls._get_client_cert_source(options.client_cert_source, use_certificate)
        if options.api_endpoint is not None:
            return options.api_endpoint, source
        if wants == "always" or (wants == "auto" and source):
            return cls.DEFAULT_MTLS_ENDPOINT, source
        return cls.DEFAULT_ENDPOINT, source

    @staticmethod
    def _get_client_cert_source(
        provided_cert_source: CertificateSource | None, use_cert_flag: object
    ) -> CertificateSource | None:
        if not use_cert_flag:
            return None
        if provided_cert_source:
            return provided_cert_source
        if mtls.has_default_client_cert_source():
            return mtls.default_client_cert_source()  # type: ignore[no-any-return]
        return None

    def _add_cred_info_for_auth_errors(self, error: exceptions.GoogleAPICallError) -> None:
        """Tell in an error about identity whose credentials were sent."""
        if error.code not in _IDENTITY_ERRORS:
            return
        describe = getattr(self._transport._credentials, "get_cred_info", None)
        described = describe() if describe else None
        if described and hasattr(error._details, "append"):
            error._details.append(json.dumps(described))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.transport.close()

    def _send(
        self,
        rpc: Rpc[Q, R],
        request: Any,
        fields: Mapping[str, Any],
        retry: OptionalRetry,
        timeout: OptionalTimeout,
        metadata: Metadata,
    ) -> Any:
        if fields or type(request) is not rpc.request:
            request = as_message(rpc.request, request, fields)
        transport = self._transport
        call = transport._wrapped_methods[getattr(transport, rpc.name)]
        pairs = (*metadata, *rpc.routing(request))
        return call(request, retry=retry, timeout=timeout, metadata=pairs)

    def _unary(
        self,
        rpc: Rpc[Q, R],
        request: Any,
        fields: Mapping[str, Any],
        retry: OptionalRetry,
        timeout: OptionalTimeout,
        metadata: Metadata,
    ) -> R:
        answer: R = self._send(rpc, request, fields, retry, timeout, metadata)
        return answer

    def _silent(
        self,
        rpc: Rpc[Q, Any],
        request: Any,
        fields: Mapping[str, Any],
        retry: OptionalRetry,
        timeout: OptionalTimeout,
        metadata: Metadata,
    ) -> None:
        self._send(rpc, request, fields, retry, timeout, metadata)

    def _stream(
        self,
        rpc: Rpc[Q, R],
        request: Any,
        fields: Mapping[str, Any],
        retry: OptionalRetry,
        timeout: OptionalTimeout,
        metadata: Metadata,
    ) -> Iterable[R]:
        answers: Iterable[R] = self._send(rpc, request, fields, retry, timeout, metadata)
        return answers

    def _bidi(
        self,
        rpc: Rpc[Q, R],
        requests: Iterator[Q] | None,
        retry: OptionalRetry,
        timeout: OptionalTimeout,
        metadata: Metadata,
    ) -> Iterable[R]:
        transport = self._transport
        call = transport._wrapped_methods[getattr(transport, rpc.name)]
        answers: Iterable[R] = call(
            requests, retry=retry, timeout=timeout, metadata=tuple(metadata)
        )
        return answers

    def _paged(
        self,
        rpc: Rpc[Q, Any],
        pager: Callable[..., P],
        request: Any,
        fields: Mapping[str, Any],
        retry: OptionalRetry,
        timeout: OptionalTimeout,
        metadata: Metadata,
    ) -> P:
        message = as_message(rpc.request, request, fields)
        transport = self._transport
        call = transport._wrapped_methods[getattr(transport, rpc.name)]
        pairs = (*metadata, *rpc.routing(message))
        first = call(message, retry=retry, timeout=timeout, metadata=pairs)
        return pager(
            method=call,
            request=message,
            response=first,
            retry=retry,
            timeout=timeout,
            metadata=pairs,
        )

    def _operation(
        self,
        rpc: Rpc[Q, Any],
        request: Any,
        fields: Mapping[str, Any],
        retry: OptionalRetry,
        timeout: OptionalTimeout,
        metadata: Metadata,
    ) -> Operation:
        started = self._send(rpc, request, fields, retry, timeout, metadata)
        return operations.future(rpc, started, self._transport)

    def _mixed_in(
        self,
        rpc: Rpc[Q, R],
        request: Any,
        retry: OptionalRetry,
        timeout: OptionalTimeout,
        metadata: Metadata,
    ) -> R:
        try:
            return self._unary(rpc, request, {}, retry, timeout, metadata)
        except exceptions.GoogleAPICallError as error:
            self._add_cred_info_for_auth_errors(error)
            raise


def read_environment_variables() -> tuple[bool, str, str | None]:
    """GOOGLE_API_USE_CLIENT_CERTIFICATE, GOOGLE_API_USE_MTLS_ENDPOINT, GOOGLE_CLOUD_UNIVERSE_DOMAIN.

    Without the first, a certificate is used when the machine's configuration names one for its
    workload.

    Raises:
      google.auth.exceptions.MutualTLSChannelError: the second has no valid value.
    """
    use_certificate = bool(_should_use_client_cert())
    wants = os.environ.get("GOOGLE_API_USE_MTLS_ENDPOINT", "auto").lower()
    if wants not in MTLS_ENDPOINT_CHOICES:
        raise MutualTLSChannelError(BAD_MTLS_ENDPOINT)
    return use_certificate, wants, os.environ.get("GOOGLE_CLOUD_UNIVERSE_DOMAIN")


def _should_use_client_cert() -> bool:
    decide = getattr(mtls, "should_use_client_cert", None)
    if decide is not None:
        return bool(decide())
    # google-auth before 2.42 leaves the decision to the variable alone.
    return os.environ.get("GOOGLE_API_USE_CLIENT_CERTIFICATE", "false").lower() == "true"


def _key_credentials(api_key: str) -> Any:
    """Credentials that send an API key. google-auth has no other public way to them."""
    import google.auth._default

    return google.auth._default.get_api_key_credentials(api_key)

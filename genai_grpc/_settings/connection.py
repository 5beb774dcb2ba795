"""How connections behave: the options of channels and of TLS, and where they are read from. Opens nothing.

TLS follows AIP-4114 (client certificates, mTLS hosts). Trust stores are those that OpenSSL, requests
and gRPC read from the environment, so that a company's CA needs to be configured once.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal, cast

from .arguments import from_fields
from .identity import TRUE_WORDS


@dataclass(frozen=True, slots=True, kw_only=True)
class TlsOptions:
    """How the server is verified, and which certificate the client shows.

    Attributes:
      root_certificates: PEM bytes, or the path of a PEM file or of a folder of them; None for the
        environment's, and then the transport's own.
      verify: False to trust any server. REST only: gRPC has no such switch.
      client_cert_source: returns (certificate chain, private key), both PEM; called again for every
        new connection, so that a rotated certificate is picked up.
      client_encrypted_cert_source: returns (certificate path, key path, passphrase).
      use_client_certificate: None to ask google-auth whether this machine has one (AIP-4114).
      use_mtls_endpoint: "auto" takes the mTLS host when a client certificate is at hand.
      server_name: name to verify the certificate against, when it is not the host.
    """

    root_certificates: bytes | str | os.PathLike[str] | None = field(default=None, repr=False)
    verify: bool = True
    client_cert_source: Callable[[], tuple[bytes, bytes]] | None = None
    client_encrypted_cert_source: Callable[[], tuple[str, str, bytes]] | None = None
    use_client_certificate: bool | None = None
    use_mtls_endpoint: Literal["auto", "always", "never"] = "auto"
    server_name: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelOptions:
    """How gRPC connections behave.

    Attributes:
      max_connections: most connections that one client opens to one address.
      streams_per_connection: calls in flight on a connection before another is opened. Google's
        front ends refuse more than 100.
      keepalive_time_s: silence, with calls in flight, after which a ping is sent; None for no pings.
      keepalive_timeout_s: wait for the answer to a ping before the connection counts as dead.
      idle_timeout_s: a connection without calls for so long is dropped, and opened anew when needed.
      max_receive_bytes: largest message accepted; None for no limit (images and audio are large).
      max_send_bytes: largest message sent; None for no limit.
      compression: "gzip" or "deflate" for requests; None for none.
      user_agent: put in front of the library's own.
      allow_plaintext_credentials: send credentials over plaintext to a host other than loopback.
      extra: channel arguments handed to gRPC as they are; they win over ours.
    """

    max_connections: int = 100
    streams_per_connection: int = 90
    keepalive_time_s: float | None = 30.0
    keepalive_timeout_s: float = 10.0
    idle_timeout_s: float | None = 240.0
    max_receive_bytes: int | None = None
    max_send_bytes: int | None = None
    compression: Literal["gzip", "deflate"] | None = None
    user_agent: str | None = None
    allow_plaintext_credentials: bool = False
    extra: tuple[tuple[str, int | str], ...] = ()


# Users find them there. A dataclass needs its real module while it is made.
for _public in (TlsOptions, ChannelOptions):
    _public.__module__ = "genai_grpc.transports"


def channel_options(given: Any, environment: Mapping[str, str]) -> ChannelOptions:
    """Options of channels: argument, then the environment."""
    options = from_fields(ChannelOptions, given, "channel")
    for name in ("max_connections", "streams_per_connection"):
        if getattr(options, name) < 1:
            raise ValueError(f"channel.{name} must be at least 1, not {getattr(options, name)}.")
    if options.compression not in (None, "gzip", "deflate"):
        raise ValueError(
            f"channel.compression must be 'gzip' or 'deflate', not {options.compression!r}."
        )
    variable = environment.get("GENAI_GRPC_ALLOW_PLAINTEXT_CREDENTIALS", "")
    if variable.lower() in TRUE_WORDS:
        return replace(options, allow_plaintext_credentials=True)
    return options


def tls_options(
    given: Any,
    options: Mapping[str, Any],
    http: Mapping[str, Any],
    environment: Mapping[str, str],
) -> TlsOptions:
    """Options of TLS: argument, then client_options, then the environment."""
    tls = from_fields(TlsOptions, given, "tls")
    if options.get("client_cert_source") and options.get("client_encrypted_cert_source"):
        raise ValueError(
            "client_options.client_cert_source and client_encrypted_cert_source are mutually "
            "exclusive: pass one of them."
        )
    return replace(
        tls,
        root_certificates=tls.root_certificates
        or _roots_of_client_args(http)
        or _roots_of_environment(environment),
        verify=tls.verify and (http.get("client_args") or {}).get("verify") is not False,
        client_cert_source=tls.client_cert_source or options.get("client_cert_source"),
        client_encrypted_cert_source=tls.client_encrypted_cert_source
        or options.get("client_encrypted_cert_source"),
        use_client_certificate=_use_client_certificate(tls, environment),
        use_mtls_endpoint=_use_mtls_endpoint(tls, environment),
    )


def _roots_of_client_args(http: Mapping[str, Any]) -> str | os.PathLike[str] | None:
    """A file of roots that the HTTP clients were given: it is meant for gRPC as well."""
    for name, key in (
        ("client_args", "verify"),
        ("async_client_args", "verify"),
        ("async_client_args", "ssl"),
    ):
        given = (http.get(name) or {}).get(key)
        if isinstance(given, (str, os.PathLike)):
            return given
    return None


def _roots_of_environment(environment: Mapping[str, str]) -> str | None:
    names = (
        "GRPC_DEFAULT_SSL_ROOTS_FILE_PATH",
        "SSL_CERT_FILE",
        "REQUESTS_CA_BUNDLE",
        "SSL_CERT_DIR",
    )
    return next((environment[name] for name in names if environment.get(name)), None)


def _use_client_certificate(tls: TlsOptions, environment: Mapping[str, str]) -> bool | None:
    variable = environment.get("GOOGLE_API_USE_CLIENT_CERTIFICATE")
    if tls.use_client_certificate is not None or not variable:
        return tls.use_client_certificate
    if variable.lower() not in ("true", "false"):
        raise ValueError(
            f"GOOGLE_API_USE_CLIENT_CERTIFICATE must be 'true' or 'false', not {variable!r}."
        )
    return variable.lower() == "true"


def _use_mtls_endpoint(
    tls: TlsOptions, environment: Mapping[str, str]
) -> Literal["auto", "always", "never"]:
    value = tls.use_mtls_endpoint
    if value == "auto":
        value = cast(Any, environment.get("GOOGLE_API_USE_MTLS_ENDPOINT", "auto").lower())
    if value not in ("auto", "always", "never"):
        raise ValueError(
            f"GOOGLE_API_USE_MTLS_ENDPOINT must be 'auto', 'always' or 'never', not {value!r}."
        )
    return value


def proxy_of(given: str | None, http: Mapping[str, Any]) -> str | None:
    """The proxy for this client alone: the argument, else the one of the HTTP clients' arguments."""
    if given is not None:
        return given
    for name in ("client_args", "async_client_args"):
        proxy = (http.get(name) or {}).get("proxy")
        if isinstance(proxy, str):
            return proxy
    return None

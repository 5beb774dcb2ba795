"""What `doctor` looks at, one function per station on the way to the service. Prints nothing.

A check returns findings: what was looked at, whether it is well, what was seen and, if something is
wrong, what to do. TLS and ALPN follow RFC 7301; proxies the variables that gRPC reads.
"""

from __future__ import annotations

import os
import platform
import socket
import ssl
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from ..errors import APIError, TransportError
from ..transports.proxies import Proxy, grpc_proxy, read_proxy

if TYPE_CHECKING:
    from .._settings import Settings
    from ..client import Client

TIMEOUT_S = 10.0


@dataclass(frozen=True)
class Finding:
    """One line of the report. `remedy` says what to do when `ok` is False."""

    subject: str
    ok: bool
    seen: str
    remedy: str = ""


def versions() -> Iterator[Finding]:
    """The interpreter and the libraries that calls go through."""
    import grpc
    from google import protobuf
    from google.protobuf.internal import api_implementation

    from .._version import __version__

    implementation = api_implementation.Type()
    yield Finding(
        "versions",
        True,
        f"genai-grpc {__version__}, python {platform.python_version()}, grpcio {grpc.__version__}, "
        f"protobuf {protobuf.__version__} ({implementation})",
    )
    if implementation == "python":
        yield Finding(
            "protobuf",
            False,
            "the pure-python implementation is in use, several times slower",
            "unset PROTOCOL_BUFFERS_PYTHON_IMPLEMENTATION, or install a protobuf wheel that fits "
            "this platform",
        )


def settings_of(client: Client) -> Settings:
    """The settings that the client resolved."""
    return client._core.settings


def endpoint(settings: Settings) -> Iterator[Finding]:
    """Which service is meant."""
    api = "Vertex AI" if settings.vertexai else "Gemini Developer API"
    place = ""
    if settings.vertexai and settings.project:
        place = f", project {settings.project}, location {settings.location}"
    yield Finding(
        "endpoint", True, f"{api} {settings.api_version} at {settings.endpoint.url}{place}"
    )


def proxy(settings: Settings) -> Iterator[Finding]:
    """Which proxy calls will go through."""
    found = proxy_url(settings)
    if found is None:
        yield Finding("proxy", True, "none")
        return
    url, source = found
    seen = f"{_without_password(url)} (from {source})"
    if _opens_tunnels(url):
        yield Finding("proxy", True, seen)
    elif settings.transport == "auto":
        yield Finding("proxy", True, f"{seen}: gRPC does not speak to it, all calls go over REST")
    else:
        remedy = "gRPC speaks to proxies over http:// alone: name one with http://"
        yield Finding("proxy", settings.transport == "rest", seen, remedy)


def _opens_tunnels(url: str) -> bool:
    return urlsplit(url).scheme == "http"


def proxy_url(settings: Settings) -> tuple[str, str] | None:
    """The proxy and where it was named; None for a direct connection."""
    if settings.proxy:
        return settings.proxy, "the client's proxy option"
    endpoint = settings.endpoint
    if settings.proxy == "" or endpoint.is_loopback or endpoint.unix:
        return None
    found = grpc_proxy(settings, endpoint)
    if isinstance(found, Proxy):
        return found.url, "the environment"
    for name in ("grpc_proxy", "http_proxy") if found == "core" else ():
        if value := os.environ.get(name):
            return value, name
    return None


def network(settings: Settings) -> Iterator[Finding]:
    """Name resolution, the TCP connection, TLS and ALPN: as far as each of them gets."""
    target = settings.endpoint
    if target.unix:
        yield Finding("connection", os.path.exists(target.host), target.target, "start the server")
        return
    through = proxy_url(settings)
    host, port = target.host, target.port
    if through is not None:
        parts = urlsplit(through[0])
        host, port = parts.hostname or "", parts.port or (80 if parts.scheme == "http" else 1080)
    try:
        addresses = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except OSError as error:
        yield Finding(
            "name",
            False,
            f"{host}: {error.strerror or error}",
            "check the host name, the DNS server and, inside a private network, the DNS zone",
        )
        return
    yield Finding(
        "name", True, f"{host} is {', '.join(sorted({str(found[4][0]) for found in addresses}))}"
    )
    started_s = time.monotonic()
    try:
        connection = socket.create_connection((host, port), TIMEOUT_S)
    except OSError as error:
        yield Finding(
            "connection",
            False,
            f"{host}:{port}: {error.strerror or error}",
            "check that the server runs and that a firewall lets the port through; behind a "
            "company's proxy set https_proxy",
        )
        return
    with connection:
        took_ms = (time.monotonic() - started_s) * 1000
        yield Finding("connection", True, f"{host}:{port} in {took_ms:.0f} ms")
        if through is not None:
            if not _opens_tunnels(through[0]):
                return  # the call will show what is behind it
            refusal = _tunnel(connection, target.host, target.port, through[0])
            yield Finding(
                "tunnel",
                refusal is None,
                refusal or f"open to {target.host}:{target.port}",
                "the proxy must allow CONNECT to the endpoint",
            )
            if refusal is not None:
                return
        if target.secure:
            yield from _tls(settings, connection)


def _tunnel(connection: socket.socket, host: str, port: int, url: str) -> str | None:
    """Asks a proxy for a tunnel; the proxy's refusal, or None."""
    from ..transports.rest_dial import proxy_login

    login = proxy_login(read_proxy(url, "the proxy"))
    lines = [f"CONNECT {host}:{port} HTTP/1.1", f"Host: {host}:{port}"]
    if login:
        lines.append(f"Proxy-Authorization: {login}")
    answer = b""
    try:
        connection.sendall("\r\n".join([*lines, "", ""]).encode())
        while b"\r\n\r\n" not in answer:
            piece = connection.recv(4096)
            if not piece:
                break
            answer += piece
    except OSError as error:
        return f"no answer: {error.strerror or error}"
    first = answer.partition(b"\r\n")[0].decode("latin-1")
    words = first.split(" ", 2)
    return None if len(words) > 1 and words[1].startswith("2") else first or "no answer"


def _tls(settings: Settings, connection: socket.socket) -> Iterator[Finding]:
    from ..transports.trust import root_certificates

    # Without roots of its own gRPC trusts a list that it ships; the system's is the nearest here.
    roots = root_certificates(settings.tls)
    context = ssl.create_default_context(cadata=roots.decode("ascii", "replace") if roots else None)
    context.set_alpn_protocols(["h2", "http/1.1"])
    name = settings.tls.server_name or settings.endpoint.host
    try:
        secured = context.wrap_socket(connection, server_hostname=name)
    except ssl.SSLCertVerificationError as error:
        yield Finding(
            "TLS",
            False,
            f"the certificate is not trusted: {error.verify_message}",
            "a proxy that inspects TLS, or a private CA: point SSL_CERT_FILE at its certificate",
        )
        return
    except OSError as error:
        yield Finding("TLS", False, str(error), "the port may not speak TLS: check the base URL")
        return
    with secured:
        yield Finding("TLS", True, f"{secured.version()}, certificate of {_issuer(secured)}")
        protocol = secured.selected_alpn_protocol()
        yield Finding(
            "ALPN",
            protocol == "h2",
            protocol or "nothing agreed",
            "gRPC needs HTTP/2: what answers here (often a proxy that inspects TLS) offers none; "
            "ask for an exception for this host",
        )


def _issuer(secured: ssl.SSLSocket) -> str:
    certificate = secured.getpeercert() or {}
    issuer: Any = certificate.get("issuer", ())
    names = {key: value for group in issuer for key, value in group}
    return str(names.get("organizationName") or names.get("commonName") or "an unnamed issuer")


def credentials(client: Client) -> Iterator[Finding]:
    """Whether there are credentials and whether they give what a call needs."""
    settings = settings_of(client)
    if settings.auth == "api_key":
        key = settings.api_key or ""
        yield Finding("credentials", True, f"API key {key[:4]}... ({len(key)} characters)")
        return
    if settings.auth in ("none", "headers"):
        yield Finding("credentials", True, "none of ours: the headers or the gateway identify you")
        return
    try:
        client._core.authorizer.headers(TIMEOUT_S)
    except (TransportError, ValueError) as error:
        yield Finding(
            "credentials",
            False,
            " ".join(str(error).split()),
            "pass --api-key or --service-account, or run `gcloud auth application-default login`",
        )
        return
    yield Finding("credentials", True, f"a token from {_kind(settings)}")


def _kind(settings: Settings) -> str:
    if settings.auth == "adc":
        return "Application Default Credentials"
    return type(settings.credentials).__name__


def call(client: Client, model: str) -> Iterator[Finding]:
    """One cheap call: counting tokens costs nothing."""
    from ..types import CountTokensConfig, HttpOptions, HttpRetryOptions

    once = HttpOptions(timeout=int(TIMEOUT_S * 1000), retry_options=HttpRetryOptions(attempts=1))
    started_s = time.monotonic()
    try:
        response = client.models.count_tokens(
            model=model, contents="ping", config=CountTokensConfig(http_options=once)
        )
    except APIError as error:
        yield Finding(
            "call", False, f"{error.code} {error.status}: {error.message}", _advice(error)
        )
        return
    except ValueError as error:
        yield Finding("call", False, str(error), "")
        return
    took_ms = (time.monotonic() - started_s) * 1000
    yield Finding(
        "call", True, f"{model} counted {response.total_tokens} tokens in {took_ms:.0f} ms"
    )


_ADVICE = {
    "UNAUTHENTICATED": "the key or token is not valid: make a new one",
    "PERMISSION_DENIED": "enable the API for the project, and allow this identity to use it",
    "NOT_FOUND": "choose another --model, or another --location where it is served",
    "RESOURCE_EXHAUSTED": "the quota is used up: wait, or ask for more",
    "UNAVAILABLE": "the service, or something on the way to it, does not answer: see the lines above",
    "DEADLINE_EXCEEDED": "something on the way swallows HTTP/2: see the lines above",
    "UNIMPLEMENTED": "the server does not speak this API over gRPC: check --base-url",
    "INVALID_ARGUMENT": "the key may be malformed: copy it anew",
}


def _advice(error: APIError) -> str:
    return _ADVICE.get(error.status or "", "see docs/errors")


def _without_password(url: str) -> str:
    parts = urlsplit(url)
    if parts.username is None:
        return url
    return f"{parts.scheme}://...@{parts.hostname}:{parts.port or 80}"

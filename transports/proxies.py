"""Which proxy a connection goes through. Reads the environment, connects to nothing.

The client's own proxy wins; then HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY, as Python's urllib
reads them (on macOS and Windows from the system's settings too).
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import unquote, urlsplit

from .._endpoint import Endpoint

if TYPE_CHECKING:
    from .._settings import Settings

_DEFAULT_PORTS = {"http": 80, "https": 443, "socks4": 1080, "socks4a": 1080, "socks5": 1080}
_PORTS = {"http": 80, "https": 443}
_SCHEMES = (*_DEFAULT_PORTS, "socks5h")


@dataclass(frozen=True)
class Proxy:
    """A proxy, taken apart.

    Attributes:
      scheme: "http", "https" (TLS to the proxy itself), or "socks4", "socks4a", "socks5", "socks5h".
    """

    scheme: str
    host: str
    port: int
    user: str = ""
    password: str = field(default="", repr=False)

    @property
    def is_socks(self) -> bool:
        return self.scheme.startswith("socks")

    @property
    def looks_up_names(self) -> bool:
        """Whether it is told names, where only "socks4" has to be told addresses.

        curl and requests look up names themselves for "socks5"; httpx, and with it google-genai, does
        not, and behind a firewall there is often nobody to ask.
        """
        return self.scheme != "socks4"

    @property
    def address(self) -> str:
        """Without what must not be shown."""
        return f"{self.scheme}://{self.host}:{self.port}"

    @property
    def url(self) -> str:
        """The whole of it, for libraries."""
        from urllib.parse import quote

        login = ""
        if self.user:
            login = f"{quote(self.user, safe='')}:{quote(self.password, safe='')}@"
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{login}{host}:{self.port}"


def proxy_for(
    settings: Settings, arguments: Mapping[str, Any], scheme: str, host: str, port: int | None
) -> Proxy | None:
    """The proxy for a request, None for a direct connection.

    Args:
      settings: its `proxy`: a URL, "" for none, or None for the environment's.
      arguments: client_args or async_client_args: `proxy`, and `trust_env`.
      scheme, host, port: of the URL that is requested; None is the scheme's own port.

    Raises:
      ValueError: the proxy's URL cannot be read.
    """
    given = settings.proxy if settings.proxy is not None else arguments.get("proxy")
    if given is not None:
        return read_proxy(str(given), "proxy") if given else None
    # A company's proxy does not know this machine's loopback.
    if arguments.get("trust_env") is False or Endpoint(host).is_loopback:
        return None
    from urllib.request import getproxies, proxy_bypass

    proxies = getproxies()
    url = proxies.get(scheme) or proxies.get("all")
    if not url or proxy_bypass(f"{host}:{port or _PORTS[scheme]}"):
        return None
    return read_proxy(url, f"{scheme.upper()}_PROXY or ALL_PROXY")


def grpc_proxy(settings: Settings, endpoint: Endpoint) -> Proxy | Literal["core", "none"]:
    """What the environment says of gRPC's connections, where the client has no proxy of its own.

    gRPC's core reads `grpc_proxy`, `https_proxy` and `http_proxy` by itself, and these spellings
    alone. What it leaves out is read here: capitals, ALL_PROXY, NO_PROXY and addresses without a
    scheme, so that gRPC and REST go the same way.

    Returns:
      The proxy; or "core" where core may decide by itself, "none" for a direct connection.

    Raises:
      ValueError: the proxy's URL cannot be read.
    """
    if settings.client_args.get("trust_env") is False:
        return "none"
    if os.environ.get("grpc_proxy") or not any(  # noqa: SIM112 - core reads it in this spelling
        name.lower() in ("https_proxy", "http_proxy", "all_proxy") for name in os.environ
    ):
        return "core"
    from urllib.request import proxy_bypass  # brings http and ssl along, which gRPC does without

    scheme = "https" if endpoint.secure else "http"
    if proxy_bypass(f"{endpoint.host}:{endpoint.port}"):
        return "none"
    return proxy_for(settings, {}, scheme, endpoint.host, endpoint.port) or "core"


def read_proxy(url: str, source: str) -> Proxy:
    """Reads the URL of a proxy; a bare host:port is an HTTP proxy."""
    try:
        parts = urlsplit(url if "://" in url else f"http://{url}")
        scheme = "socks5" if parts.scheme == "socks" else parts.scheme
        port = parts.port or _DEFAULT_PORTS.get(scheme.removesuffix("h"), 0)
    except ValueError as error:
        raise ValueError(f"{source}: the proxy's address cannot be read: {error}.") from error
    if scheme not in _SCHEMES or not parts.hostname:
        raise ValueError(
            f"{source}: {scheme}://{parts.hostname or ''} is no proxy that can be used: expected "
            f"{', '.join(_SCHEMES)} with a host."
        )
    return Proxy(
        scheme, parts.hostname, port, unquote(parts.username or ""), unquote(parts.password or "")
    )

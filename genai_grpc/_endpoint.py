"""Where calls go: reads an address, and knows the default hosts of both APIs. Opens and resolves nothing.

Host names follow the services' published endpoints and AIP-4114 (the mTLS twin of a host).
Addresses are URLs as in RFC 3986, bare `host[:port]`, or `unix:` targets as in gRPC's naming document.
"""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from typing import Literal
from urllib.parse import urlsplit

Backend = Literal["gemini", "vertex"]

GOOGLE_UNIVERSE = "googleapis.com"

# These two locations are groups of regions; their hosts are named the other way round.
MULTI_REGIONS = frozenset({"us", "eu"})

_DEFAULT_PORTS = {"https": 443, "http": 80}


@dataclass(frozen=True, slots=True)
class Endpoint:
    """One server address.

    Attributes:
      host: name or IP address without brackets; for a Unix socket the path, with `unix` set.
      port: TCP port; 0 for a Unix socket.
      secure: True for TLS.
      base_path: path in front of every REST path, without the final slash; "" for most.
      authority: name to send as :authority and to verify the certificate against, when it is not `host`.
      unix: True when `host` is the path of a Unix socket.
    """

    host: str
    port: int = 443
    secure: bool = True
    base_path: str = ""
    authority: str | None = None
    unix: bool = False

    @property
    def target(self) -> str:
        """The address as gRPC wants it."""
        if self.unix:
            return f"unix:{self.host}"
        return f"{self._bracketed_host}:{self.port}"

    @property
    def url(self) -> str:
        """The address as HTTP clients want it, without a final slash."""
        if self.unix:
            return self.target
        scheme = "https" if self.secure else "http"
        port = "" if self.port == _DEFAULT_PORTS[scheme] else f":{self.port}"
        return f"{scheme}://{self._bracketed_host}{port}{self.base_path}"

    @property
    def is_loopback(self) -> bool:
        """True when bytes sent here never leave the machine."""
        if self.unix:
            return True
        host = self.host.rstrip(".").lower()
        if host == "localhost" or host.endswith(".localhost"):
            return True
        try:
            return ipaddress.ip_address(host.partition("%")[0]).is_loopback
        except ValueError:
            return False

    @property
    def is_google(self) -> bool:
        """True when the host belongs to Google's public cloud."""
        return self.host.lower().endswith("." + GOOGLE_UNIVERSE)

    @property
    def _bracketed_host(self) -> str:
        return f"[{self.host}]" if ":" in self.host else self.host


def parse_endpoint(address: str, *, source: str) -> Endpoint:
    """Reads an address.

    Args:
      address: "https://host[:port][/path]", "http://..." (plaintext), bare "host[:port]" (TLS), or
        "unix:path" (plaintext over a Unix socket).
      source: the argument or environment variable it came from; errors name it.

    Raises:
      ValueError: the address cannot be read.
    """
    text = address.strip()
    if text.startswith("unix:"):
        return _unix_endpoint(text, source)
    try:
        parts = urlsplit(text if "://" in text else f"https://{text}")
        port = parts.port
    except ValueError as error:
        raise _unreadable(address, source, str(error)) from error
    if parts.scheme not in _DEFAULT_PORTS:
        raise _unreadable(address, source, f"the scheme {parts.scheme!r} is not http or https")
    if not parts.hostname:
        raise _unreadable(address, source, "it names no host")
    if parts.username or parts.password:
        raise _unreadable(address, source, "credentials do not belong into an address")
    if parts.query or parts.fragment:
        raise _unreadable(address, source, "it must end before any '?' or '#'")
    if any(character.isspace() for character in parts.netloc):
        raise _unreadable(address, source, "the host has a space in it")
    return Endpoint(
        host=parts.hostname,
        port=_DEFAULT_PORTS[parts.scheme] if port is None else port,
        secure=parts.scheme == "https",
        base_path=parts.path.rstrip("/"),
    )


def default_endpoint(
    backend: Backend, *, location: str | None = None, universe: str = GOOGLE_UNIVERSE
) -> Endpoint:
    """The published host of an API; `location` None means Vertex express mode, which has no region."""
    if backend == "gemini":
        return Endpoint(f"generativelanguage.{universe}")
    if location is None or location == "global":
        return Endpoint(f"aiplatform.{universe}")
    if location in MULTI_REGIONS:
        return Endpoint(f"aiplatform.{location}.rep.{universe}")
    return Endpoint(f"{location}-aiplatform.{universe}")


def mtls_host(host: str) -> str | None:
    """The AIP-4114 twin of a host, or None when none is published for it."""
    for domain in ("sandbox." + GOOGLE_UNIVERSE, GOOGLE_UNIVERSE):
        service, dot, _ = host.partition("." + domain)
        if not dot or not host.endswith("." + domain):
            continue
        if service.endswith(".mtls"):
            return host
        # Multi-regional hosts have no mTLS name in the DNS.
        return None if service.endswith(".rep") else f"{service}.mtls.{domain}"
    return None


def _unix_endpoint(text: str, source: str) -> Endpoint:
    path = text.removeprefix("unix:")
    if path.startswith("//"):
        path = path.removeprefix("//")
    if not path:
        raise _unreadable(text, source, "it names no socket")
    return Endpoint(path, port=0, secure=False, authority="localhost", unix=True)


def _unreadable(address: str, source: str, reason: str) -> ValueError:
    return ValueError(
        f"{source}: cannot read the address {address!r}: {reason}. "
        "Accepted are https://host[:port][/path], http://host[:port] (plaintext), host[:port] "
        "and unix:path."
    )

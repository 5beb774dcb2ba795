"""Who may use the emulator's own endpoint: decides from the head of a request, before any order is read.

The endpoint shows what was asked and scripts what is answered, so a page of somebody else in the
user's browser must not reach it. Pages of other origins are told by `Origin` and `Sec-Fetch-Site`; a name
that was bound to this address afterwards (DNS rebinding) by `Host`, as a browser fills in none of them
at the wish of a page. Follows the Fetch standard, "Origin" header, and W3C Fetch Metadata.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Collection, Mapping
from typing import Any

from genai_grpc.emulator.access import credentials_of, is_granted

FORBIDDEN, UNAUTHORIZED = 403, 401


def refusal(
    headers: Mapping[str, str],
    *,
    query_key: str = "",
    required: str | bool = False,
    hosts: Collection[str] = (),
) -> tuple[int, str] | None:
    """The HTTP status and the reason why a request is refused; None when it may go on.

    Args:
      headers: of the request; their names are found in any case.
      query_key: the key in the query, if there is one.
      required: the key that the emulator requires of calls; True for any.
      hosts: names by which the emulator may be reached beside localhost and addresses.
    """
    host = headers.get("Host", "")
    origin = headers.get("Origin")
    if origin is not None and origin.partition("://")[2] != host:
        return FORBIDDEN, f"pages of the origin {origin} may not use this endpoint"
    if headers.get("Sec-Fetch-Site", "none") not in ("none", "same-origin"):
        return FORBIDDEN, "pages of other origins may not use this endpoint"
    if not _is_own(host, hosts):
        return FORBIDDEN, (
            f"the host {host!r} is not known here: use localhost or the address, "
            "or start the emulator with --admin-host NAME"
        )
    given: dict[str, Any] = {name.lower(): value for name, value in headers.items()}
    if query_key and not any(credentials_of(given)):
        given["x-goog-api-key"] = query_key
    if not is_granted(required, given):
        return UNAUTHORIZED, "this endpoint requires the key as well: send it in x-goog-api-key"
    return None


def _is_own(host: str, hosts: Collection[str]) -> bool:
    """Whether a Host header names this machine by something that nobody else's DNS decides."""
    name = _name_of(host).lower().rstrip(".")
    if name == "localhost" or name.endswith(".localhost") or name in hosts:
        return True
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True


def _name_of(host: str) -> str:
    """The name in a Host header, without its port."""
    if host.startswith("["):
        return host[1:].partition("]")[0]
    return host.partition(":")[0]

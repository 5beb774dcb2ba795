"""What the front's two kinds of connections have in common: a peer's name, and cutting a socket."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import struct

# RST instead of FIN on close: linger for zero seconds.
NO_LINGER = struct.pack("ii", 1, 0)


def peer_name(transport: asyncio.BaseTransport) -> str:
    """The peer as gRPC writes it."""
    address = transport.get_extra_info("peername")
    if address is None:  # it has gone before anybody looked
        return ""
    host, port = address[:2]
    return f"ipv6:[{host}]:{port}" if ":" in host else f"ipv4:{host}:{port}"


def reset_transport(transport: asyncio.Transport) -> None:
    """Close a connection with a TCP reset."""
    raw = transport.get_extra_info("socket")
    if raw is not None and not transport.is_closing():
        with contextlib.suppress(OSError):  # the other end was quicker
            raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, NO_LINGER)
    transport.abort()

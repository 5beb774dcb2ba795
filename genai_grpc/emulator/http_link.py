"""A connection that speaks HTTP/1, between the front's socket and the HTTP library.

To the library it is the transport; what it adds is what faults need: cutting the connection with a TCP
reset, letting it hang, and asking the client to come back on another one. Never looks into bytes.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from typing import Any, cast

from genai_grpc.emulator.sockets import peer_name, reset_transport


class HttpLink(asyncio.Transport):
    """The transport that the HTTP library sees, around the real one."""

    def __init__(self, transport: asyncio.Transport, forget: Callable[[HttpLink], None]) -> None:
        super().__init__()
        self.peer = peer_name(transport)
        # The next answer closes the connection.
        self.is_leaving = False
        self._real = transport
        self._forget = forget
        self._frozen = False
        self._held: list[bytes] = []
        self._wants_to_read = True
        self._protocol: asyncio.Protocol

    def join(self, protocol: asyncio.Protocol, first: bytes) -> None:
        """Give the connection to the library; `first` was read already."""
        self._protocol = protocol
        self._real.set_protocol(_Inbound(self, protocol))
        protocol.connection_made(self)
        protocol.data_received(first)
        self._read_on()

    def lost(self) -> None:
        """Forget this link once its connection is gone."""
        self._forget(self)

    # What faults do

    def reset(self) -> None:
        """Cut the connection with a TCP reset."""
        reset_transport(self._real)

    def goaway(self) -> None:
        """Close after the next answer, which tells the client so."""
        self.is_leaving = True

    def end(self, last: bytes) -> None:
        """Send some last bytes past the library, and close."""
        if last:
            self._real.write(last)
        self._real.close()

    def freeze(self) -> None:
        """Neither read nor write, and keep the connection."""
        self._frozen = True
        self._real.pause_reading()

    def thaw(self) -> None:
        """Go on, beginning with what was held back."""
        self._frozen = False
        held, self._held = self._held, []
        for data in held:
            self._real.write(data)
        self._read_on()

    def _read_on(self) -> None:
        if self._wants_to_read and not self._frozen and not self._real.is_closing():
            self._real.resume_reading()

    # What the library does

    def write(self, data: Any) -> None:
        if self._frozen:
            self._held.append(bytes(data))
        else:
            self._real.write(data)

    def writelines(self, list_of_data: Iterable[Any]) -> None:
        self.write(b"".join(list_of_data))

    def pause_reading(self) -> None:
        self._wants_to_read = False
        self._real.pause_reading()

    def resume_reading(self) -> None:
        self._wants_to_read = True
        self._read_on()

    def is_reading(self) -> bool:
        return self._real.is_reading()

    def close(self) -> None:
        # Not twice: TLS transports could not be aborted then before python 3.11.4.
        if not self._frozen and not self._real.is_closing():
            self._real.close()

    def abort(self) -> None:
        self._real.abort()

    def is_closing(self) -> bool:
        return self._real.is_closing()

    def get_extra_info(self, name: str, default: Any = None) -> Any:
        return self._real.get_extra_info(name, default)

    def get_protocol(self) -> asyncio.BaseProtocol:
        return self._protocol

    def set_protocol(self, protocol: asyncio.BaseProtocol) -> None:
        self._protocol = cast(asyncio.Protocol, protocol)
        self._real.set_protocol(_Inbound(self, self._protocol))

    def set_write_buffer_limits(self, high: int | None = None, low: int | None = None) -> None:
        self._real.set_write_buffer_limits(high, low)

    def get_write_buffer_size(self) -> int:
        return self._real.get_write_buffer_size() + sum(map(len, self._held))

    def can_write_eof(self) -> bool:
        return self._real.can_write_eof()

    def write_eof(self) -> None:
        self._real.write_eof()


class _Inbound(asyncio.Protocol):
    """Passes what the real transport says on to the library."""

    def __init__(self, link: HttpLink, protocol: asyncio.Protocol) -> None:
        self._link = link
        self._protocol = protocol

    def data_received(self, data: bytes) -> None:
        self._protocol.data_received(data)

    def eof_received(self) -> bool | None:
        return self._protocol.eof_received()

    def pause_writing(self) -> None:
        self._protocol.pause_writing()

    def resume_writing(self) -> None:
        self._protocol.resume_writing()

    def connection_lost(self, error: Exception | None) -> None:
        self._link.lost()
        self._protocol.connection_lost(error)

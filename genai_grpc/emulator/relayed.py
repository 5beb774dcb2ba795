"""A connection that the front relays, as tests and scripts handle it from threads of their own."""

from __future__ import annotations

import secrets

from genai_grpc.emulator.calls import Breach
from genai_grpc.emulator.front import Front, Link

_MARKER_BYTES = 24


class RelayedConnection:
    """A connection of the front, for threads other than the front's."""

    def __init__(self, front: Front, link: Link) -> None:
        self._front = front
        self._link = link
        self.peer = link.peer

    def reset(self) -> None:
        """Cut it with a TCP reset."""
        self._front.call(self._link.reset)

    def goaway(self) -> None:
        """Ask the client to make new calls on another one."""
        self._front.call(self._link.goaway)

    def breach(self, how: Breach) -> bytes:
        """Have the front put a breach in place of the message that is returned."""
        marker = secrets.token_bytes(_MARKER_BYTES)

        async def look_for() -> None:
            self._link.breach(marker, how)

        # Done before the marker is sent: a read that was due already would pass it on unseen.
        self._front.run(look_for())
        return marker

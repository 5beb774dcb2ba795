"""Replacing a client certificate while a transport lives: when its end nears, and when it was refused.

gRPC takes certificate and key once per channel, so another certificate is another channel. This decides
when; the transport makes the channel. google-auth does the same for sessions over REST.
"""

from __future__ import annotations

import asyncio
import math
import threading
import time
from collections.abc import Callable

from google.auth.exceptions import MutualTLSChannelError

from ..transports.mtls import ClientCertificate, end_of, refuse_expired

Pair = tuple[bytes, bytes]
CertificateSource = Callable[[], Pair]


def read_certificate(source: CertificateSource) -> Pair:
    """Certificate and key, both PEM.

    Raises:
      google.auth.exceptions.MutualTLSChannelError: the certificate has expired.
    """
    chain, key = source()
    try:
        refuse_expired(chain, "client_cert_source")
    except ValueError as error:
        raise MutualTLSChannelError(str(error)) from error
    return chain, key


class CertificateRenewal:
    """Asks a source again and lets the transport use what is new.

    Args:
      source: gives certificate and key; as a file that is replaced, it is asked again and again.
      pair: what the channel of now shows.
      use: makes a channel that shows another pair, for the calls from now on.
    """

    def __init__(self, source: CertificateSource, pair: Pair, use: Callable[[Pair], None]) -> None:
        self.count = 0
        """How often the certificate was replaced."""
        self._source = source
        self._pair = pair
        self._use = use
        self._due_s = _due_s(pair)
        self._lock = threading.Lock()

    def if_due(self) -> None:
        """Replace the certificate if it will end soon and its successor is there.

        Raises:
          google.auth.exceptions.MutualTLSChannelError: it has ended and has no successor.
        """
        if self.is_due:
            self._replace(self.count)

    @property
    def is_due(self) -> bool:
        """Whether it is time to look for a successor."""
        return time.time() >= self._due_s

    def after(self, count: int) -> bool:
        """Whether a call that reached nobody finds another certificate when it is repeated.

        Args:
          count: what `count` was when it began.

        Raises:
          google.auth.exceptions.MutualTLSChannelError: the certificate has ended, without successor.
        """
        self._replace(count)
        return self.count != count

    def _replace(self, count: int) -> None:
        with self._lock:
            if self.count == count:  # else another call has been here
                self._take(read_certificate(self._source))

    def _take(self, pair: Pair) -> None:
        if pair != self._pair:
            self._use(pair)
            self._pair = pair
            self.count += 1
        self._due_s = _due_s(pair)


class AwaitedRenewal(CertificateRenewal):
    """The same on an event loop: a source that takes its time, such as a helper program, is asked in a
    thread. The channel is made on the loop, which it belongs to.
    """

    def __init__(self, source: CertificateSource, pair: Pair, use: Callable[[Pair], None]) -> None:
        super().__init__(source, pair, use)
        self._asking: asyncio.Task[None] | None = None

    async def await_if_due(self) -> None:
        """As `if_due`."""
        if self.is_due:
            await self._ask()

    async def await_after(self, count: int) -> bool:
        """As `after`."""
        if self.count == count:
            await self._ask()
        return self.count != count

    async def _ask(self) -> None:
        """Ask the source, once for all calls that want to know; a call that is cancelled leaves it to
        the others.
        """
        if self._asking is None or self._asking.done():
            self._asking = asyncio.create_task(self._asked())
        await asyncio.shield(self._asking)

    async def _asked(self) -> None:
        self._take(await asyncio.to_thread(read_certificate, self._source))


def _due_s(pair: Pair) -> float:
    """When to look for a successor, as time.time() counts; never if the end is not known."""
    due_s = ClientCertificate(*pair, end_of(pair[0])).renew_at_s()
    return math.inf if due_s is None else due_s

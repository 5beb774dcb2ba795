"""Replacing a client certificate while a transport lives: when its end nears, and when it was refused.

gRPC takes certificate and key once per channel, so another certificate is another channel. This decides
when; the transport makes the channel. google-auth does the same for sessions over REST.
"""

from __future__ import annotations

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
        if time.time() >= self._due_s:
            self._replace(self.count)

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
            if self.count != count:
                return  # another call has been here
            pair = read_certificate(self._source)
            if pair != self._pair:
                self._use(pair)
                self._pair = pair
                self.count += 1
            self._due_s = _due_s(pair)


def _due_s(pair: Pair) -> float:
    """When to look for a successor, as time.time() counts; never if the end is not known."""
    due_s = ClientCertificate(*pair, end_of(pair[0])).renew_at_s()
    return math.inf if due_s is None else due_s

"""One HTTP request and its reply, as the REST transports see them. Protocols and values; no I/O.

An HTTP client (`rest_sockets`, `rest_aiohttp`, `rest_httpx`) sends an Exchange and gives a Reply. It
raises TransportError, and nothing else, for what goes wrong on the way: no connection, no answer in
time, an answer that breaks off or is no HTTP. What the status and the body mean is not its business.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple, Protocol

Headers = Sequence[tuple[str, str]]
"""Those of HTTP: a name may come several times."""


class Exchange(NamedTuple):
    """What is sent.

    Attributes:
      verb: "GET", "POST" ...
      url: absolute and percent-encoded.
      headers: names in lower case, without those that describe the connection.
      body: None for none.
    """

    verb: str
    url: str
    headers: Headers
    body: bytes | None


class Reply(Protocol):
    """What comes back: first the head, then the body as it is read. Read it to its end or close it."""

    status: int
    reason: str
    headers: Headers

    def begin(self) -> None:
        """Waits for the head; the attributes stand from then on."""

    def read(self) -> bytes:
        """The whole body, or what is left of it."""

    def read_some(self) -> bytes:
        """What has arrived of the body, waiting for a first byte; b"" at its end."""

    def close(self) -> None:
        """Lets the connection go; ends the exchange if the body was not read to its end."""

    def cancel(self) -> None:
        """Ends the exchange, also while another thread reads."""


class HttpClient(Protocol):
    """Sends exchanges by blocking. Safe for use from many threads."""

    version: str
    """Which library it is, e.g. "http.client/3.11.7"."""

    def send(self, exchange: Exchange, timeout_s: float | None) -> Reply:
        """Sends it, and does not wait for the reply.

        Args:
          exchange: what to send.
          timeout_s: for everything from now on, reading the body included; None for no end.
        """

    def close(self) -> None:
        """Ends exchanges that are under way and frees connections."""


class AsyncReply(Protocol):
    """As Reply, awaiting; the head is there already."""

    status: int
    reason: str
    headers: Headers

    async def read(self) -> bytes: ...

    async def read_some(self) -> bytes: ...

    def close(self) -> None: ...

    def cancel(self) -> None: ...


class AsyncHttpClient(Protocol):
    """As HttpClient, awaiting; one object serves every event loop."""

    version: str

    async def send(self, exchange: Exchange, timeout_s: float | None) -> AsyncReply:
        """Sends it and waits for the head of the reply; `timeout_s` as in HttpClient."""

    async def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class ErrorReply:
    """The reply of a failed call as `APIError.response` shows it; it holds no connection.

    Attributes:
      status_code: the HTTP status.
      reason_phrase: the text beside it.
      headers: by name in lower case.
      content: the body.
    """

    status_code: int
    reason_phrase: str
    headers: Mapping[str, str]
    content: bytes = field(repr=False)

    @property
    def text(self) -> str:
        """The body as text."""
        return self.content.decode("utf-8", "replace")

    def json(self) -> Any:
        """The value of the body's JSON."""
        import json

        return json.loads(self.content)


def joined(headers: Headers) -> dict[str, str]:
    """Headers by name in lower case; what came several times is joined by commas."""
    result: dict[str, str] = {}
    for name, value in headers:
        key = name.lower()
        result[key] = f"{result[key]}, {value}" if key in result else value
    return result

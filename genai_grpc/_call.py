"""One call as a transport sees it: a value that a flow makes, a driver passes on and a transport sends.

Nothing here sends or decides. The options of a call are `_options`', the row of its method is
`_wire.method`'s.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from google.protobuf.message import Message

    from ._options import CallOptions
    from ._wire.method import Method


class Call:
    """One call as a transport sees it. Made once, sent once or, when it is retried, several times.

    Attributes:
      method: the row of the method table.
      path: gRPC path of the version that was chosen, "/package.Service/Method"; "" over REST.
      request: the protobuf request; None for a dialogue, which sends its own messages.
      options: the call's options.
      timeout_s: what is left of the budget for the attempt under way; None: no end.
      started_s: monotonic time of the first attempt, set by the driver.
      sent_s: monotonic time of the attempt under way; None: whoever needs it looks at the clock.
      over_rest: whether it goes over REST, where a client has both.
      reroute: turns to REST a call whose method the gRPC server does not have; returns whether it
        did. None where there is only one way.
      headers: what gives the headers of the answer, set by a transport that has them.
      body: the answer as it came, set by a REST transport when the options ask for it.
    """

    __slots__ = (
        "body",
        "headers",
        "method",
        "options",
        "over_rest",
        "path",
        "request",
        "reroute",
        "sent_s",
        "started_s",
        "timeout_s",
    )

    def __init__(
        self,
        method: Method,
        path: str,
        request: Message | None,
        options: CallOptions,
        reroute: Callable[[Call], bool] | None = None,
        *,
        over_rest: bool = False,
    ) -> None:
        self.method = method
        self.path = path
        self.request = request
        self.options = options
        self.timeout_s = options.timeout_s
        self.started_s: float | None = None
        self.sent_s: float | None = None
        self.reroute = reroute
        self.over_rest = over_rest
        self.headers: Callable[[], Mapping[str, str]] | None = None
        self.body: str | None = None

    def spend(self, seconds: float) -> None:
        """Takes time that went before the attempt (a token was fetched) off its timeout."""
        if self.timeout_s is not None:
            self.timeout_s = max(0.0, self.timeout_s - seconds)

    def time_left_s(self, now_s: float) -> float | None:
        """What is left of the caller's budget; None when there is no end."""
        if self.options.timeout_s is None:
            return None
        started_s = now_s if self.started_s is None else self.started_s
        return self.options.timeout_s - (now_s - started_s)


class MediaCall(Call):
    """One HTTP request that carries bytes or asks for them: a step of an upload, or a download.

    Attributes:
      added: headers beside those of every call, names in lower case.
      url: where it goes; "" for where the method's HTTP rule and the request say. Another address was
        given by the server and is its own permission: credentials do not go there.
      content: the body instead of the request's JSON.
      sink: takes the bytes of the answer as they come; None: they are the reply's body.
    """

    __slots__ = ("added", "content", "sink", "url")

    def __init__(
        self,
        method: Method,
        request: Message | None,
        options: CallOptions,
        *,
        added: tuple[tuple[str, str], ...] = (),
        url: str = "",
        content: bytes | None = None,
        sink: Callable[[MediaReply, bytes], None] | None = None,
    ) -> None:
        super().__init__(method, "", request, options, over_rest=True)
        self.added = added
        self.url = url
        self.content = content
        self.sink = sink


class MediaReply(NamedTuple):
    """What came back: never an error.

    Attributes:
      status: the HTTP status, 200 to 299.
      headers: by name in lower case.
      body: b"" where a sink has taken it.
    """

    status: int
    headers: Mapping[str, str]
    body: bytes

"""Live sessions with the endpoint that is recorded, over gRPC and over WebSockets. Blocking.

Follows RFC 6455 for frames and close codes; what is said in a session is not known here.
"""

from __future__ import annotations

import json
import queue
import ssl
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

import grpc
from google.protobuf.message import Message

from genai_grpc.emulator.calls import Call
from genai_grpc.emulator.rest.reading import Reader
from genai_grpc.emulator.rest.writing import Writer
from genai_grpc.emulator.service import Gone
from genai_grpc.emulator.status import StatusError
from genai_grpc.emulator.tape.failures import grpc_failure, http_failure

if TYPE_CHECKING:
    from websockets.sync.client import ClientConnection

Headers = Sequence[tuple[str, str]]
_OPEN_TIMEOUT_S = 30.0
# What a server means that closes a session; other codes are failures of its own.
_STATUS_OF_CODE = {
    1003: "INVALID_ARGUMENT",
    1006: "UNAVAILABLE",
    1007: "INVALID_ARGUMENT",
    1008: "FAILED_PRECONDITION",
    1009: "INVALID_ARGUMENT",
    1012: "UNAVAILABLE",
    1013: "UNAVAILABLE",
}
_NORMAL = (1000, 1001)


class GrpcLink:
    """A session over gRPC.

    Args:
      channel: to the other endpoint.
      call: the session that is passed on.
      metadata: what goes with it.
    """

    def __init__(self, channel: grpc.Channel, call: Call, metadata: Headers) -> None:
        self._call = call
        self._outgoing: queue.SimpleQueue[Message | None] = queue.SimpleQueue()
        open_: Any = channel.stream_stream
        self._answers = open_(
            call.path,
            request_serializer=lambda message: message.SerializeToString(),
            response_deserializer=type(call.new_response()).FromString,
        )(iter(self._outgoing.get, None), metadata=tuple(metadata))

    def send(self, message: Message) -> None:
        self._outgoing.put(message)

    def half_close(self) -> None:
        self._outgoing.put(None)

    def __iter__(self) -> Iterator[Message]:
        try:
            yield from self._answers
        except grpc.RpcError as error:
            if self._call.cancelled.is_set() or error.code() is grpc.StatusCode.CANCELLED:
                raise Gone from error
            raise grpc_failure(error) from error

    def close(self) -> None:
        self._outgoing.put(None)
        self._answers.cancel()


class WebSocketLink:
    """A session over a WebSocket.

    Args:
      url: where it is, with its query.
      call: the session that is passed on.
      headers: what goes with it.
      tls: what is trusted; None in plaintext.
    """

    def __init__(self, url: str, call: Call, headers: Headers, tls: ssl.SSLContext | None) -> None:
        self._call = call
        self._opened = ExitStack()
        self._socket = _connect(self._opened, url, headers, tls)

    def send(self, message: Message) -> None:
        from websockets.exceptions import ConnectionClosed

        value: dict[str, Any] = Writer().value(message)
        if "clientContent" in value:
            # Said even when it is false: it decides who speaks next.
            value["clientContent"].setdefault("turnComplete", False)
        try:
            self._socket.send(json.dumps(value))
        except ConnectionClosed:
            return  # whoever reads is told why

    def half_close(self) -> None:
        """A WebSocket has one end for both directions."""
        self._opened.close()

    def __iter__(self) -> Iterator[Message]:
        from websockets.exceptions import ConnectionClosed

        try:
            while True:
                yield self._message(self._socket.recv())
        except ConnectionClosed as closed:
            found = closed.rcvd
            if found is None and closed.sent is not None:
                return  # the client has left, and nobody answered its farewell
            code, reason = (1006, str(closed)) if found is None else (found.code, found.reason)
            if code not in _NORMAL:
                raise StatusError(_STATUS_OF_CODE.get(code, "INTERNAL"), reason) from closed

    def _message(self, frame: str | bytes) -> Message:
        message: Message = self._call.new_response()
        reader = Reader(self._call.backend, self._call.version, refuses_unknown=False)
        reader.fill(message, json.loads(frame))
        reader.refuse()
        return message

    def close(self) -> None:
        self._opened.close()


def _connect(
    opened: ExitStack, url: str, headers: Headers, tls: ssl.SSLContext | None
) -> ClientConnection:
    from websockets.exceptions import InvalidHandshake, InvalidStatus
    from websockets.sync.client import connect

    try:
        return opened.enter_context(
            connect(
                url,
                additional_headers=list(headers),
                ssl=tls,
                max_size=None,
                open_timeout=_OPEN_TIMEOUT_S,
            )
        )
    except InvalidStatus as error:
        answer = error.response
        raise http_failure(answer.status_code, bytes(answer.body or b"")) from error
    except (OSError, InvalidHandshake, TimeoutError) as error:
        raise StatusError("UNAVAILABLE", f"{url.partition('?')[0]}: {error}") from error

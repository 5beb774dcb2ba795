"""The endpoint that is recorded: passes calls on to it by the wire on which they came.

Calls over gRPC go on over gRPC, as messages; calls over REST go on over HTTP, with the body as it came.
So do files, and live sessions by gRPC or a WebSocket. The caller's key, token and API headers go with them.
"""

from __future__ import annotations

import http.client
import json
import ssl
import threading
from collections.abc import Iterator
from typing import Any
from urllib.parse import SplitResult, urlsplit

import grpc
from google.protobuf.message import Message

from genai_grpc.emulator.calls import Call
from genai_grpc.emulator.rest.reading import Reader
from genai_grpc.emulator.service import Gone
from genai_grpc.emulator.status import StatusError
from genai_grpc.emulator.tape.dialogues import Link
from genai_grpc.emulator.tape.failures import grpc_failure, http_failure
from genai_grpc.emulator.tape.transfers import Reply, Step

# What connections and this emulator say to each other, and nobody behind it.
_OWN = frozenset(
    (
        "host connection content-length transfer-encoding te user-agent accept-encoding grpc-timeout"
        " grpc-accept-encoding content-type x-emulator-fault expect upgrade keep-alive"
        " sec-websocket-key sec-websocket-version sec-websocket-extensions sec-websocket-protocol"
        " origin"
    ).split()
)
# The address of an upload is a permission by itself.
_CREDENTIALS = frozenset({"authorization", "x-goog-api-key", "cookie"})
_WATCH_S = 0.05
_DEFAULT_TIMEOUT_S = 600.0


class Upstream:
    """Another endpoint of the same APIs.

    Args:
      url: its base URL; https for production, http for another emulator.
      ca_file: the authority that signed its certificate, PEM; the usual ones if absent.
    """

    def __init__(self, url: str, *, ca_file: str | None = None) -> None:
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise ValueError(f"upstream must be a URL such as https://host, got {url!r}")
        self.url = url
        self._parts = parts
        self._ca_file = ca_file
        self._lock = threading.Lock()
        self._channel: grpc.Channel | None = None

    def close(self) -> None:
        """Ends its connections."""
        with self._lock:
            channel, self._channel = self._channel, None
        if channel is not None:
            channel.close()

    def answers(self, call: Call, request: Message) -> Iterator[Message]:
        """The answers to a call, one or many; raises StatusError like a handler."""
        if call.transport == "rest":
            return self._over_http(call)
        return self._over_grpc(call, request)

    def link(self, call: Call) -> Link:
        """Begins a live session; raises StatusError when the other side refuses it."""
        from genai_grpc.emulator.tape.links import GrpcLink, WebSocketLink

        passed = [(key, str(value)) for key, value in call.metadata.items() if _goes_on(key)]
        if call.transport == "grpc":
            return GrpcLink(self._open(), call, passed)
        scheme = "ws" if self._parts.scheme == "http" else "wss"
        url = f"{scheme}://{self._parts.netloc}{self._target(call.path, call.query)}"
        return WebSocketLink(url, call, passed, self._tls())

    def transfer(self, call: Call, step: Step, address: str = "") -> Reply:
        """Passes on one request of an upload or download.

        Args:
          call: the request's.
          step: what is sent.
          address: where an upload goes on; "" for where the call says.

        Raises:
          StatusError: the other side refuses it, or does not answer.
        """
        parts = urlsplit(address) if address else self._parts
        target = f"{parts.path}?{parts.query}" if address else self._target(call.path, call.query)
        headers = {
            key: _header(value)
            for key, value in call.metadata.items()
            if _goes_on(key) and not (address and key.lower() in _CREDENTIALS)
        }
        if step.content_type:
            headers["content-type"] = step.content_type.encode()
        headers["accept-encoding"] = b"identity"
        connection = self._connect(call, parts)
        try:
            connection.request(call.verb, target, step.body or None, headers)
            response = connection.getresponse()
            body = response.read()
        except (OSError, http.client.HTTPException) as error:
            raise self._silence(call, error) from error
        finally:
            connection.close()
        if response.status >= 400:
            raise http_failure(response.status, body)
        found = {name.lower(): value for name, value in response.getheaders()}
        return Reply(response.status, found, body)

    def _silence(self, call: Call, error: Exception) -> StatusError:
        """What it means that nothing came."""
        if isinstance(error, TimeoutError) and call.time_remaining is not None:
            text = "the time that X-Server-Timeout grants is over"
            return StatusError("DEADLINE_EXCEEDED", text)
        return StatusError("UNAVAILABLE", f"{self.url} does not answer: {error}")

    def _target(self, path: str, query: str) -> str:
        return f"{self._parts.path.rstrip('/')}{path}" + (f"?{query}" if query else "")

    def _over_grpc(self, call: Call, request: Message) -> Iterator[Message]:
        make = self._open().unary_stream(
            call.path,
            request_serializer=type(request).SerializeToString,
            response_deserializer=type(call.new_response()).FromString,
        )
        metadata = tuple((key, value) for key, value in call.metadata.items() if _goes_on(key))
        timeout = call.time_remaining or _DEFAULT_TIMEOUT_S
        # A unary call is a stream of one answer on the wire.
        answers: Any = make(request, metadata=metadata, timeout=timeout)
        threading.Thread(target=_watch, args=(call, answers), daemon=True).start()
        try:
            yield from answers
        except grpc.RpcError as error:
            if call.cancelled.is_set():
                raise Gone from error
            raise grpc_failure(error) from error
        finally:
            answers.cancel()

    def _open(self) -> grpc.Channel:
        with self._lock:
            if self._channel is None:
                options = [
                    ("grpc.max_receive_message_length", -1),
                    ("grpc.max_send_message_length", -1),
                    ("grpc.enable_retries", 0),
                ]
                address = _address(self._parts)
                if self._parts.scheme == "http":
                    self._channel = grpc.insecure_channel(address, options=options)
                else:
                    credentials = grpc.ssl_channel_credentials(_read(self._ca_file))
                    self._channel = grpc.secure_channel(address, credentials, options=options)
            return self._channel

    def _over_http(self, call: Call) -> Iterator[Message]:
        assert call.method is not None
        is_stream = call.method.kind != "unary"
        connection = self._connect(call, self._parts)
        try:
            query = _as_sse(call.query) if is_stream else call.query
            target = self._target(call.path, query)
            headers = {key: _header(value) for key, value in call.metadata.items() if _goes_on(key)}
            headers["content-type"] = b"application/json"
            connection.request(call.verb, target, call.body or None, headers)
            response = connection.getresponse()
            if response.status >= 400:
                raise http_failure(response.status, response.read())
            for value in _events(response) if is_stream else (json.loads(response.read()),):
                if call.cancelled.is_set():
                    raise Gone
                yield _message(call, value)
        except (OSError, http.client.HTTPException) as error:
            raise self._silence(call, error) from error
        finally:
            connection.close()

    def _connect(self, call: Call, parts: SplitResult) -> http.client.HTTPConnection:
        address, timeout = _address(parts), call.time_remaining or _DEFAULT_TIMEOUT_S
        if parts.scheme == "http":
            return http.client.HTTPConnection(address, timeout=timeout)
        return http.client.HTTPSConnection(address, timeout=timeout, context=self._tls())

    def _tls(self) -> ssl.SSLContext | None:
        """What is trusted; None in plaintext."""
        if self._parts.scheme == "http":
            return None
        return ssl.create_default_context(cafile=self._ca_file)


def _watch(call: Call, answers: Any) -> None:
    """Cancels what is passed on when the caller goes away."""
    while answers.is_active():
        if call.cancelled.wait(_WATCH_S):
            answers.cancel()
            return


def _goes_on(key: str) -> bool:
    return key.lower() not in _OWN and not key.startswith(":") and not key.startswith("grpc-")


def _header(value: str | bytes) -> bytes:
    """A header as it came: the library that read it has its odd bytes as halves of characters."""
    return value if isinstance(value, bytes) else value.encode("utf-8", "surrogateescape")


def _address(parts: SplitResult) -> str:
    host = f"[{parts.hostname}]" if ":" in (parts.hostname or "") else parts.hostname
    return f"{host}:{parts.port or (80 if parts.scheme == 'http' else 443)}"


def _read(path: str | None) -> bytes | None:
    if path is None:
        return None
    with open(path, "rb") as file:
        return file.read()


def _as_sse(query: str) -> str:
    """A query that asks for events, whatever the caller has asked for."""
    others = [
        each for each in query.split("&") if each and not each.startswith(("alt=", "%24alt="))
    ]
    return "&".join([*others, "alt=sse"])


def _events(response: http.client.HTTPResponse) -> Iterator[Any]:
    """The JSON of each event; a bare object among the events is an error."""
    bare: list[bytes] = []
    for line in response:
        if line.startswith(b"data:"):
            yield json.loads(line[5:])
        elif line.strip():
            bare.append(line)
    if bare:
        raise http_failure(500, b"".join(bare))


def _message(call: Call, value: Any) -> Message:
    message: Message = call.new_response()
    reader = Reader(call.backend, call.version, refuses_unknown=False)
    reader.fill(message, value)
    reader.refuse()
    return message

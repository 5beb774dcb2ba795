"""A backend: answers questions over HTTP while the model is still speaking, and counts what it does.

    python examples/backend_service.py key.json your-project

POST /ask answers with the text as it comes, GET /metrics with counters in the text form of Prometheus.
The program starts the service, asks it a few questions itself, prints the counters, and stops.

What a service needs is here: a service account, one client for its whole life, a deadline for each
question that all its attempts share, retries with a limit, and numbers of every attempt.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from genai_grpc import Client, errors
from genai_grpc.transports.grpc import GrpcTransport

MODEL = "gemini-2.0-flash"
QUESTIONS = ("Why is the sky blue?", "Why is the sea salt?")
BUDGET_MS = 20_000
# Of one question: the first attempt and three more, all within the budget.
RETRIES: Any = {"attempts": 4, "initial_delay": 0.2, "max_delay": 5.0}


class Metrics:
    """Counters of a process, and their text."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._counts: defaultdict[str, float] = defaultdict(float)

    def add(self, name: str, amount: float = 1, **labels: str) -> None:
        """Add to the counter of that name and these labels."""
        inside = ",".join(f'{key}="{value}"' for key, value in sorted(labels.items()))
        with self._lock:
            self._counts[f"{name}{{{inside}}}"] += amount

    def text(self) -> str:
        """All counters, a line for each."""
        with self._lock:
            return "".join(f"{name} {count:g}\n" for name, count in sorted(self._counts.items()))


class MeteredTransport:
    """gRPC, with numbers: attempts by method and status, their seconds, messages of streams."""

    kind = "grpc"
    metrics = Metrics()

    def __init__(self, settings: Any, authorizer: Any) -> None:
        self._inner = GrpcTransport(settings, authorizer)
        self.bidi = self._inner.bidi
        self.close = self._inner.close

    def unary(self, call: Any) -> Any:
        """Send one attempt."""
        attempt = Attempt(call.method.name)
        try:
            message = self._inner.unary(call)
        except errors.TransportError as error:
            attempt.ended(error.status)
            raise
        attempt.ended("OK")
        return message

    def stream(self, call: Any) -> MeteredStream:
        """Send one attempt whose answer is a stream."""
        return MeteredStream(Attempt(call.method.name), self._inner.stream(call))


class Attempt:
    """One attempt of one call: told how it ended, it counts."""

    def __init__(self, method: str) -> None:
        self.method = method
        self._began = time.monotonic()

    def ended(self, status: str) -> None:
        """Count the attempt."""
        seconds = time.monotonic() - self._began
        MeteredTransport.metrics.add("genai_attempts_total", method=self.method, status=status)
        MeteredTransport.metrics.add("genai_seconds_total", seconds, method=self.method)


class MeteredStream:
    """The messages of a stream, counted."""

    def __init__(self, attempt: Attempt, inner: Any) -> None:
        self._attempt = attempt
        self._inner = inner
        self.cancel = inner.cancel

    def __iter__(self) -> MeteredStream:
        return self

    def __next__(self) -> Any:
        try:
            message = next(self._inner)
        except StopIteration:
            self._attempt.ended("OK")
            raise
        except errors.TransportError as error:
            self._attempt.ended(error.status)
            raise
        MeteredTransport.metrics.add("genai_messages_total", method=self._attempt.method)
        return message


class Answerer:
    """Asks the model. Made once: connections, tokens and their renewal are shared by all requests."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def pieces(self, question: str) -> Iterator[str]:
        """The answer as it comes; dropping the iterator cancels the call."""
        for chunk in self._client.models.generate_content_stream(
            model=MODEL,
            contents=question,
            config={"http_options": {"timeout": BUDGET_MS, "retry_options": RETRIES}},
        ):
            if chunk.text:
                yield chunk.text


class Handler(BaseHTTPRequestHandler):
    """One request of a user; `answerer` is set by `serve`."""

    protocol_version = "HTTP/1.1"
    answerer: Answerer

    def do_POST(self) -> None:
        """Answer the question in the body, piece by piece."""
        question = self.rfile.read(int(self.headers["Content-Length"])).decode()
        pieces = self.answerer.pieces(question)
        try:
            # Before the first piece a failure can still be told by a status.
            first = next(pieces, "")
        except errors.APIError as error:
            self._answer(503 if error.code >= 500 else 502, f"{error.status}\n")
            return
        self.send_response(200)
        self.send_header("Content-Type", "text/plain; charset=utf-8")
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        self._send_piece(first)
        try:
            for piece in pieces:
                self._send_piece(piece)
        except errors.APIError as error:
            self._send_piece(f"\n(the answer ends here: {error.status})")
        self.wfile.write(b"0\r\n\r\n")

    def do_GET(self) -> None:
        """Show the counters."""
        self._answer(200, MeteredTransport.metrics.text())

    def log_message(self, format: str, *args: object) -> None:
        """Stay quiet: the counters tell more."""

    def _send_piece(self, piece: str) -> None:
        data = piece.encode()
        if data:  # an empty chunk would be the end
            self.wfile.write(b"%x\r\n%s\r\n" % (len(data), data))

    def _answer(self, status: int, text: str) -> None:
        self.send_response(status)
        self.send_header("Content-Length", str(len(text.encode())))
        self.end_headers()
        self.wfile.write(text.encode())


def serve(client: Client, port: int = 0) -> ThreadingHTTPServer:
    """A running service; `shutdown` ends it."""
    Handler.answerer = Answerer(client)
    server = ThreadingHTTPServer(("127.0.0.1", port), Handler)
    threading.Thread(target=server.serve_forever).start()
    return server


def fetch(port: int, verb: str, path: str, body: str | None = None) -> str:
    """What the service answers to one request."""
    connection = HTTPConnection("127.0.0.1", port)
    connection.request(verb, path, body)
    response = connection.getresponse()
    text = response.read().decode()
    connection.close()
    return text if response.status == 200 else f"{response.status}: {text}"


def main(arguments: Sequence[str]) -> None:
    """Sign in, serve, ask, and show the counters."""
    key_file = arguments[0] if arguments else os.environ["GOOGLE_APPLICATION_CREDENTIALS"]
    project = arguments[1] if len(arguments) > 1 else None
    with Client.from_service_account_file(
        key_file,
        vertexai=True,
        project=project,
        location="us-central1",
        transport=MeteredTransport,
    ) as client:
        server = serve(client)
        try:
            for question in QUESTIONS:
                print(question, fetch(server.server_port, "POST", "/ask", question))
            print(fetch(server.server_port, "GET", "/metrics"))
        finally:
            server.shutdown()
            server.server_close()


if __name__ == "__main__":
    main(sys.argv[1:])

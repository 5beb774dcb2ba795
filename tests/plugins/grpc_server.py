"""A real gRPC server that does what a test tells it, byte by byte: for what the emulator, being well
behaved, does not do. One behaviour per method path; every call is recorded.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any

import grpc
import pytest

from genai_grpc._stubs.generativelanguage.generative_service_pb2 import GenerateContentResponse

Unary = Callable[[bytes, grpc.ServicerContext], bytes]
Stream = Callable[[bytes, grpc.ServicerContext], Iterable[bytes]]
Dialogue = Callable[[Iterator[bytes], grpc.ServicerContext], Iterable[bytes]]


def answer(text: str = "hello") -> bytes:
    """The bytes of a response with one text part."""
    response = GenerateContentResponse()
    response.candidates.add().content.parts.add(text=text)
    return response.SerializeToString()


@dataclass
class SeenCall:
    """One call as the server saw it."""

    path: str
    metadata: dict[str, str | bytes]
    time_remaining_s: float | None
    ended: threading.Event = field(default_factory=threading.Event)
    request: bytes = b""
    peer: str = ""


class ScriptedServer(grpc.GenericRpcHandler):
    """Answers each method path with the behaviour that the test gave it."""

    def __init__(self) -> None:
        self.unary: Unary = lambda request, context: answer()
        self.stream: Stream = lambda request, context: [answer(str(i)) for i in range(3)]
        self.dialogue: Dialogue = lambda requests, context: requests
        self.calls: list[SeenCall] = []
        self.arrived = threading.Condition()
        self._server = grpc.server(ThreadPoolExecutor(max_workers=64))
        self._server.add_generic_rpc_handlers((self,))
        self.port = self._server.add_insecure_port("127.0.0.1:0")
        self._server.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def stop(self) -> None:
        self._server.stop(grace=None).wait()

    def wait_for_calls(self, count: int) -> list[SeenCall]:
        """The calls, once there are that many; fails after ten seconds."""
        with self.arrived:
            assert self.arrived.wait_for(lambda: len(self.calls) >= count, timeout=10)
            return list(self.calls)

    def service(self, details: grpc.HandlerCallDetails) -> grpc.RpcMethodHandler[Any, Any]:
        path = details.method
        if "Bidi" in path:
            return grpc.stream_stream_rpc_method_handler(self._seen(path, "dialogue"))
        if "Stream" in path:
            return grpc.unary_stream_rpc_method_handler(self._seen(path, "stream"))
        return grpc.unary_unary_rpc_method_handler(self._seen(path, "unary"))

    def _seen(self, path: str, behaviour: str) -> Callable[[Any, grpc.ServicerContext], Any]:
        def handle(request: Any, context: grpc.ServicerContext) -> Any:
            remaining = context.time_remaining()
            call = SeenCall(
                path,
                dict(context.invocation_metadata()),
                # grpcio reports "no deadline" as the distance to the end of time.
                None if remaining > 1e9 else remaining,
                request=request if isinstance(request, bytes) else b"",
                peer=context.peer(),
            )
            if not context.add_callback(call.ended.set):
                call.ended.set()
            with self.arrived:
                self.calls.append(call)
                self.arrived.notify_all()
            result = getattr(self, behaviour)(request, context)
            return result if behaviour == "unary" else iter(result)

        return handle


@pytest.fixture
def scripted_server() -> Iterator[ScriptedServer]:
    """A running server with harmless behaviours."""
    server = ScriptedServer()
    yield server
    server.stop()

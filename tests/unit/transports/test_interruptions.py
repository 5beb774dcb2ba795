"""Ctrl-C at any moment of a call: the server hears of it, and other threads go on."""

from __future__ import annotations

import contextlib
import gc
import sys
import threading
from collections.abc import Callable, Iterator
from types import FrameType
from typing import Any

import grpc
import pytest

from genai_grpc import _settings
from genai_grpc._auth import authorizer
from genai_grpc._wire.method import Method
from genai_grpc.transports import direct
from genai_grpc.transports.grpc import GrpcTransport
from tests.plugins.grpc_server import ScriptedServer, answer
from tests.unit.transports.test_grpc import STREAM, UNARY, call

FILES = (direct.__file__, threading.__file__)


class Interruption:
    """Raises KeyboardInterrupt as a signal's handler would, at one of the moments when one can run.

    Those are the steps of our code and of the standard library's locks, which grpcio's core calls.

    Args:
      moment: before which step, counted from 0.
    """

    def __init__(self, moment: int) -> None:
        self._left = moment

    def __enter__(self) -> Interruption:
        # What raises in the `__del__` of an earlier call is lost, and the moment with it.
        gc.disable()
        self._before = sys.gettrace()
        sys.settrace(self._called)
        return self

    def __exit__(self, *_: object) -> None:
        sys.settrace(self._before)
        gc.enable()

    def _called(self, frame: FrameType, event: str, argument: Any) -> Any:
        if frame.f_code.co_filename not in FILES:
            return None
        frame.f_trace_opcodes = True
        return self._step

    def _step(self, frame: FrameType, event: str, argument: Any) -> Any:
        if event == "opcode":
            self._left -= 1
            if self._left < 0:
                sys.settrace(None)
                raise KeyboardInterrupt
        return self._step


class Patient:
    """A server's side that answers calls to "models/slow" late, so that they have to be cancelled."""

    def __init__(self, server: ScriptedServer) -> None:
        self._server = server
        # Set while a call is waited for that nobody has interrupted yet.
        self.waited_for = threading.Event()
        self.answered = threading.Event()
        self.forgotten = 0
        server.unary = self._unary
        server.stream = self._stream

    def _unary(self, request: bytes, context: grpc.ServicerContext) -> bytes:
        if b"slow" in request:
            self._wait(context)
        return answer()

    def _stream(self, request: bytes, context: grpc.ServicerContext) -> Iterator[bytes]:
        yield self._unary(request, context)

    def _wait(self, context: grpc.ServicerContext) -> None:
        ended = threading.Event()
        if not context.add_callback(ended.set) or ended.wait(0.3):
            return
        if self.waited_for.is_set():
            self.answered.set()
        elif not ended.wait(5):
            self.forgotten += 1


@pytest.mark.parametrize("way", ["core", "multicallable"])
@pytest.mark.parametrize("method", [UNARY, STREAM], ids=["whole", "stream"])
def test_whenever_a_call_is_interrupted_the_server_hears_of_it_and_other_threads_go_on(
    scripted_server: ScriptedServer, monkeypatch: pytest.MonkeyPatch, way: str, method: Method
) -> None:
    monkeypatch.setattr(direct, "is_tried", lambda: way == "core")
    settings = _settings.resolve(
        api_key="key", http_options={"base_url": scripted_server.url}, environ={}
    )
    transport = GrpcTransport(settings, authorizer(settings))
    patient = Patient(scripted_server)

    def ask(model: str) -> None:
        if method is UNARY:
            transport.unary(call(UNARY, model=model, timeout_s=20.0))
        else:
            list(transport.stream(call(STREAM, model=model, timeout_s=20.0)))

    in_another_thread(lambda: ask("models/fast"))
    moment = 0
    while not patient.answered.is_set():
        patient.waited_for.set()
        with contextlib.suppress(KeyboardInterrupt), Interruption(moment):
            ask("models/slow")
        patient.waited_for.clear()
        in_another_thread(lambda: ask("models/fast"))
        moment += 1
    assert moment > 50
    for seen in scripted_server.wait_for_calls(1):
        assert seen.ended.wait(10)
    assert patient.forgotten == 0
    transport.close()


def in_another_thread(work: Callable[[], object]) -> None:
    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    thread.join(10)
    assert not thread.is_alive()

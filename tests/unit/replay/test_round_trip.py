"""Whatever was exchanged comes back: any method of both APIs, any messages, any failure, in any order."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from google.protobuf.message import Message
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from genai_grpc._call import Call
from genai_grpc._options import CallOptions
from genai_grpc._replay.blocking import RecordingTransport, ReplayTransport
from genai_grpc._replay.choice import Choice
from genai_grpc._replay.recording import Entry, open_recording, pretty
from genai_grpc._replay.redaction import Redactor
from genai_grpc._replay.tape import Tape
from genai_grpc._stubs import methods
from genai_grpc._wire.method import Method
from genai_grpc.errors import STATUS_CODES, TransportError
from tests.unit.wire.messages import JSON_VALUES, messages

METHODS = [
    row
    for row in vars(methods).values()
    if isinstance(row, Method) and row.kind in ("unary", "server_stream")
]
VERSIONS = {"gemini": "v1beta", "vertex": "v1beta1"}


class Exchange(NamedTuple):
    """A call, what comes back, and how it fails if it does."""

    method: Method
    request: Message
    responses: list[Message]
    failure: TransportError | None

    def call(self) -> Call:
        options = CallOptions(api_version=VERSIONS[self.method.backend])
        return Call(self.method, "", self.request, options)


@st.composite
def failures(draw: st.DrawFn) -> TransportError:
    """A failed attempt."""
    detail = {"@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": draw(st.text())}
    return TransportError(
        draw(st.sampled_from(sorted(STATUS_CODES.keys() - {"OK"}))),
        draw(st.text()),
        details=draw(st.lists(st.just(detail), max_size=2)),
        http_code=draw(st.sampled_from([400, 404, 429, 500, 503])),
        retry_delay_s=draw(st.none() | st.floats(0, 100)),
        refused=draw(st.booleans()),
        lasting=draw(st.booleans()),
        interrupted=draw(st.booleans()),
    )


@st.composite
def exchanges(draw: st.DrawFn) -> Exchange:
    """An exchange of any method."""
    method = draw(st.sampled_from(METHODS))
    request = draw(messages(method.request_type().DESCRIPTOR, depth=2))
    response = messages(method.response_type().DESCRIPTOR, depth=2)
    failure = draw(st.none() | failures())
    counts = st.just(int(failure is None)) if method.kind == "unary" else st.integers(0, 3)
    count = draw(counts)
    return Exchange(method, request, [draw(response) for _ in range(count)], failure)


class Script:
    """A transport that answers as the exchanges say."""

    kind = "script"

    def __init__(self, script: list[Exchange]) -> None:
        self._script = iter(script)

    def unary(self, call: Call) -> Message:
        return next(self.stream(call))

    def stream(self, call: Call) -> Iterator[Message]:
        exchange = next(self._script)
        yield from exchange.responses
        if exchange.failure is not None:
            raise exchange.failure


def outcome(transport: Any, exchange: Exchange) -> tuple[list[bytes], Any]:
    """What a call gives: its messages, and its failure in all its parts."""
    call = exchange.call()
    received: list[Message] = []
    try:
        if exchange.method.kind == "unary":
            received.append(transport.unary(call))
        else:
            received.extend(transport.stream(call))
    except TransportError as error:
        parts = {name: value for name, value in vars(error).items() if name != "response"}
        return [_bytes(each) for each in received], parts
    return [_bytes(each) for each in received], None


def _bytes(message: Message) -> bytes:
    return message.SerializeToString(deterministic=True)


class Blunt(Redactor):
    """Takes nothing out: what is taken out cannot come back, and has tests of its own."""

    def redact(self, value: Any) -> Any:
        return value


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(exchanges(), min_size=1, max_size=4))
def test_every_exchange_comes_back(script: list[Exchange]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "one.json")
        recording = Tape(open_recording(Choice("record", path)), Blunt())
        transport: Any = RecordingTransport(Script(script), recording)  # type: ignore[arg-type]  # a double
        recorded = [outcome(transport, each) for each in script]
        recording.close()
        replaying = Tape(open_recording(Choice("replay", path)), Blunt())
        player = ReplayTransport(replaying)
        assert [outcome(player, each) for each in script] == recorded
        assert replaying.recording.unused == []
        replaying.close()


@given(JSON_VALUES)
def test_what_is_written_to_be_read_is_json(value: Any) -> None:
    assert json.loads(pretty(value)) == value


@settings(deadline=None, max_examples=50)
@given(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 3)), min_size=1, max_size=12))
def test_a_file_is_whole_after_each_call_however_they_overlap(steps: list[tuple[int, int]]) -> None:
    """Each step begins a call that asks for the first number, and then ends the oldest few."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "one.json")
        recording = open_recording(Choice("record", path))
        under_way: list[Entry] = []
        asked: list[int] = []
        ended = 0
        for number, count in steps:
            under_way.append(recording.begin({"method": "m", "request": number}))
            asked.append(number)
            for entry in under_way[:count]:
                entry.end(nth=ended, began=entry.began)
                ended += 1
                found = json.loads(path.read_text())["interactions"]
                assert sorted(each["nth"] for each in found) == list(range(ended))
            del under_way[:count]
        for entry in reversed(under_way):
            entry.end(nth=ended, began=entry.began)
            ended += 1
        found = json.loads(path.read_text())["interactions"]
        assert sorted(each["request"] for each in found) == sorted(asked)
        for number in asked:
            began = [each["began"] for each in found if each["request"] == number]
            assert began == sorted(began)  # equal requests are answered in this order
        recording.leave()

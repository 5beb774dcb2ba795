"""The neutral server answers every path of the benchmark over both protocols, with the same facts."""

from __future__ import annotations

import http.client
import json
from typing import Any

import pytest
from google.protobuf import json_format

from genai_grpc._stubs.generativelanguage.generative_service_pb2 import GenerateContentResponse
from scripts.benchmarks import payloads, server
from scripts.benchmarks.clients import Endpoint, control, raw
from scripts.benchmarks.meter import Meter, cpu_us
from scripts.benchmarks.pace import PACES
from scripts.benchmarks.paths import _crowd, sync_stream, sync_unary

paces = pytest.mark.parametrize("pace", list(PACES))


def post(endpoint: Endpoint, action: str, times: int = 1) -> list[str]:
    """The bodies of `times` replies that came over one kept connection."""
    connection = http.client.HTTPConnection("127.0.0.1", endpoint.http_port)
    bodies = []
    for _ in range(times):
        connection.request("POST", f"/v1beta/models/{payloads.MODEL}:{action}", body=b"{}")
        response = connection.getresponse()
        assert response.status == 200
        bodies.append(response.read().decode())
    connection.close()
    return bodies


@paces
def test_a_rest_call_is_answered_on_a_kept_connection(
    endpoints: dict[str, Endpoint], pace: str
) -> None:
    bodies = post(endpoints[pace], "generateContent", times=2)
    assert [json.loads(body) for body in bodies] == [payloads.answer()] * 2


@paces
def test_a_rest_stream_is_a_series_of_server_sent_events(
    endpoints: dict[str, Endpoint], pace: str
) -> None:
    (body,) = post(endpoints[pace], "streamGenerateContent?alt=sse")
    events = body.split("\r\n\r\n")
    assert events.pop() == ""
    documents = [json.loads(event.removeprefix("data: ")) for event in events]
    assert documents == payloads.chunks(PACES[pace].chunks)


def test_an_unknown_target_is_not_found(endpoints: dict[str, Endpoint]) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", endpoints["alone"].http_port)
    connection.request("GET", "/nothing")
    assert connection.getresponse().status == 404
    connection.close()


def test_both_encodings_carry_the_same_facts() -> None:
    pace = PACES["alone"]
    in_json = server.json_replies(pace)
    in_protobuf = server.protobuf_replies(pace, GenerateContentResponse)
    assert json_format.Parse(in_json.answer, GenerateContentResponse()) == (
        GenerateContentResponse.FromString(in_protobuf.answer)
    )
    for framed, message in zip(in_json.chunks, in_protobuf.chunks, strict=True):
        document = framed.partition(b"data: ")[2]
        assert json_format.Parse(document, GenerateContentResponse()) == (
            GenerateContentResponse.FromString(message)
        )


@pytest.mark.parametrize("vertex", [False, True])
@pytest.mark.parametrize("client", [raw, control])
@paces
def test_blocking_clients_get_every_character(
    endpoints: dict[str, Endpoint], client: Any, pace: str, vertex: bool
) -> None:
    connected = client.connect_sync(endpoints[pace]._replace(vertex=vertex))
    sync_unary.call(connected, 2)
    texts = [connected.text(chunk) for chunk in connected.stream()]
    connected.close()
    assert texts == [payloads.CHUNK_TEXT] * PACES[pace].chunks


@pytest.mark.parametrize("vertex", [False, True])
@pytest.mark.parametrize("client", [raw, control])
@paces
def test_crowds_of_tasks_get_every_character(
    endpoints: dict[str, Endpoint], client: Any, pace: str, vertex: bool
) -> None:
    costs_us: list[float] = []
    turns = iter([True, False] * 2)
    endpoint = endpoints[pace]._replace(vertex=vertex)
    meter = Meter(lambda: next(turns), costs_us.append)
    _crowd.Calls(tasks=3, calls=2).measure(client, endpoint, meter)
    _crowd.Streams(3, 1, chunks=PACES[pace].chunks).measure(client, endpoint, meter)
    assert len(costs_us) == 2
    assert all(cost > 0 for cost in costs_us)


def test_a_client_that_drops_a_chunk_is_found_out(endpoints: dict[str, Endpoint]) -> None:
    class Dropping(raw.RawSync):
        def text(self, chunk: Any) -> str:
            return "" if chunk.candidates[0].finish_reason else super().text(chunk)

    connected = Dropping(endpoints["alone"])
    with pytest.raises(AssertionError, match="characters were read"):
        sync_stream.read(connected, 1)
    connected.close()


def test_the_control_says_what_it_spent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(control, "_burnt_ns", 0)
    monkeypatch.setattr(control, "_burns", 0)
    before_us = cpu_us()
    for _ in range(100):
        control.burn(500)
    assert 500 <= control.extra_us() <= (cpu_us() - before_us) / 100

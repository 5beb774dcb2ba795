"""Recording another endpoint and serving the recording back; the other endpoint is an emulator, too."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, cast

import grpc
import pytest
from google.rpc import error_details_pb2

from genai_grpc import Client, types
from genai_grpc._stubs.methods import VERTEX
from genai_grpc.emulator import Emulator, StatusError
from tests.plugins.emulator import start_emulator
from tests.unit.emulator.caller import PROJECT, Caller, status_of, text_of
from tests.unit.emulator.rest.web import Web, ask
from tests.unit.emulator.rest.web import text_of as text_in

GENERATE = "/v1beta/models/gemini-2.5-flash:generateContent"
STREAM = "/v1beta/models/gemini-2.5-flash:streamGenerateContent"


@contextmanager
def calling(server: Emulator, backend: str = "gemini") -> Iterator[Caller]:
    """Calls to an emulator by a channel of their own."""
    options = [("grpc.use_local_subchannel_pool", 1), ("grpc.enable_retries", 0)]
    with grpc.insecure_channel(server.address, options=options) as channel:
        yield Caller(channel, backend)


@pytest.fixture
def recorder(emulator: Emulator, tmp_path: Path) -> Iterator[Emulator]:
    """An emulator that records the other one."""
    with Emulator(record=tmp_path, upstream=emulator.url) as running:
        yield running


def interactions(tmp_path: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads((tmp_path / "emulator.json").read_text("utf-8"))[
        "interactions"
    ]
    return found


def prompts(tmp_path: Path) -> list[str]:
    return [each["request"]["contents"][0]["parts"][0]["text"] for each in interactions(tmp_path)]


@pytest.mark.parametrize("backend", ["gemini", "vertex"])
def test_what_came_is_served_back_without_the_other_endpoint(
    emulator: Emulator, recorder: Emulator, tmp_path: Path, backend: str
) -> None:
    with calling(recorder, backend) as caller:
        key = [("x-goog-api-key", "AIza-secret"), ("x-goog-request-params", "model=m")]
        one = caller.callable("GenerateContent")(caller.request("Why?"), metadata=key)
        chunks = caller.stream("[[chunks=4 chars=9]] Tell me")
    seen = emulator.calls[0]
    # It came from the other endpoint, with the caller's key and headers.
    assert (seen.metadata["x-goog-api-key"], seen.metadata["x-goog-request-params"]) == (
        "AIza-secret",
        "model=m",
    )
    emulator.stop()
    with Emulator(replay=tmp_path) as player, calling(player, backend) as caller:
        assert caller.generate("Why?") == one
        assert caller.stream("[[chunks=4 chars=9]] Tell me") == chunks
        # And again, from the first one.
        assert caller.generate("Why?") == one
        with pytest.raises(grpc.RpcError) as caught:
            caller.generate("Something else")
        assert caught.value.code() is grpc.StatusCode.FAILED_PRECONDITION
        assert "GenerateContent; it has 1 other requests" in str(caught.value.details())
    assert "AIza-secret" not in (tmp_path / "emulator.json").read_text("utf-8")


def test_answers_differ_from_call_to_call_as_they_did(
    emulator: Emulator, recorder: Emulator, tmp_path: Path
) -> None:
    with calling(recorder) as caller:
        for text in ("first", "second"):
            emulator.reply(text)
            assert text_of(caller.generate("x")) == text
    with Emulator(replay=tmp_path) as player, calling(player) as caller:
        said = [text_of(caller.generate("x")) for _ in range(4)]
    assert said == ["first", "second", "first", "second"]


def test_failures_come_back_with_their_details_and_after_their_chunks(
    emulator: Emulator, recorder: Emulator, tmp_path: Path
) -> None:
    def check(server: Emulator) -> None:
        with calling(server) as caller:
            with pytest.raises(grpc.RpcError) as caught:
                caller.generate("x")
            assert caught.value.code() is grpc.StatusCode.RESOURCE_EXHAUSTED
            retry = error_details_pb2.RetryInfo()
            assert status_of(caught.value).details[0].Unpack(retry)
            assert retry.retry_delay.ToMilliseconds() == 1500
            stream = caller.open_stream("go")
            assert [text_of(next(stream)), text_of(next(stream))] == ["one ", "two"]
            with pytest.raises(grpc.RpcError) as caught:
                next(stream)
            assert caught.value.code() is grpc.StatusCode.DATA_LOSS
            assert caught.value.details() == "gone"

    emulator.fail("RESOURCE_EXHAUSTED", retry_delay_s=1.5)
    broken: list[Any] = ["one ", "two", StatusError("DATA_LOSS", "gone")]
    emulator.reply_stream(broken, method="StreamGenerateContent")
    check(recorder)
    with Emulator(replay=tmp_path) as player:
        check(player)
        # The same over the other wire.
        failed = Web(player).post(GENERATE, ask("x"))
        assert (failed.code, failed.headers["retry-after"]) == (429, "2")


def test_calls_over_rest_are_recorded_and_served_over_both(
    emulator: Emulator, recorder: Emulator, tmp_path: Path
) -> None:
    web = Web(recorder)
    one = web.post(f"{GENERATE}?key=secret-key-of-mine", ask("Why?"))
    assert one.code == 200
    events = web.post(f"{STREAM}?alt=sse", ask("[[chunks=3 chars=9]] Tell"))
    array = web.post(STREAM, ask("[[chunks=3 chars=9]] Tell"))
    assert len(events.events) == 3
    assert array.json == events.events
    emulator.fail("UNAVAILABLE", message="later", method="CountTokens")
    path = "/v1beta/models/gemini-2.5-flash:countTokens"
    assert web.post(path, ask("x")).error["message"] == "later"
    assert [call.transport for call in emulator.calls] == ["rest"] * 4
    assert "secret-key-of-mine" not in (tmp_path / "emulator.json").read_text("utf-8")
    emulator.stop()
    with Emulator(replay=tmp_path) as player:
        web = Web(player)
        assert web.post(GENERATE, ask("Why?")).json == one.json
        assert web.post(f"{STREAM}?alt=sse", ask("[[chunks=3 chars=9]] Tell")).events == array.json
        assert web.post(path, ask("x")).code == 503
        with calling(player) as caller:
            assert text_of(caller.generate("Why?")) == text_in(one.json)


def test_a_recording_serves_every_project(recorder: Emulator, tmp_path: Path) -> None:
    with calling(recorder, "vertex") as caller:
        one = caller.generate("Why?")
    assert PROJECT not in json.dumps(interactions(tmp_path))
    with Emulator(replay=tmp_path) as player, calling(player, "vertex") as caller:
        model = "projects/other/locations/europe-west4/publishers/google/models/gemini-2.5-flash"
        assert caller.generate("Why?", model=model) == one


def test_pictures_in_a_request_are_told_by_their_digest(recorder: Emulator, tmp_path: Path) -> None:
    picture = bytes(range(256)) * 20
    part = {"inline_data": {"mime_type": "image/png", "data": picture}}

    def send(server: Emulator) -> Any:
        with calling(server) as caller:
            return caller.generate(None, contents=[{"role": "user", "parts": [part]}])

    one = send(recorder)
    assert len((tmp_path / "emulator.json").read_text("utf-8")) < 5_000
    with Emulator(replay=tmp_path) as player:
        assert send(player) == one


def test_recordings_of_clients_are_served(tmp_path: Path) -> None:
    recorded = {
        "genai_grpc_replay": 1,
        "interactions": [
            {
                "backend": "gemini",
                "method": "GenerativeService.CountTokens",
                "request": {
                    "contents": [{"parts": [{"text": "Hello"}], "role": "user"}],
                    "model": "models/gemini-2.5-flash",
                },
                "responses": [{"totalTokens": 17}],
                "version": "v1beta",
            }
        ],
    }
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests" / "a.json").write_text(json.dumps(recorded), encoding="utf-8")
    (tmp_path / "other.json").write_text('{"no": "recording"}', encoding="utf-8")
    with Emulator(replay=tmp_path) as player:
        body = {"contents": [{"role": "user", "parts": [{"text": "Hello"}]}]}
        found = Web(player).post("/v1beta/models/gemini-2.5-flash:countTokens", body)
    assert found.json["totalTokens"] == 17


def ask_as_a_client(url: str | None, **options: Any) -> list[str | None]:
    """What one program is answered by our client."""
    http_options: types.HttpOptionsDict = {"base_url": url} if url else {}
    with Client(api_key="k", http_options=http_options, **options) as client:
        model, config = "gemini-2.5-flash", types.GenerateContentConfig(temperature=0.5)
        one = client.models.generate_content(model=model, contents="Why?", config=config)
        prompt = "[[chunks=3]] Tell me"
        chunks = client.models.generate_content_stream(model=model, contents=prompt)
        return [one.text, *(chunk.text for chunk in chunks)]


@pytest.mark.parametrize("transport", ["grpc", "rest"])
def test_clients_and_emulators_read_each_others_recordings(
    emulator: Emulator, recorder: Emulator, tmp_path: Path, transport: str
) -> None:
    here = {"replays_directory": str(tmp_path / "clients"), "replay_id": "a/b"}
    config: Any = {"client_mode": "record", **here}
    said = ask_as_a_client(emulator.url, debug_config=config, transport=transport)
    with Emulator(replay=tmp_path / "clients") as player:
        assert ask_as_a_client(player.url, transport=transport) == said
    assert ask_as_a_client(recorder.url, transport=transport) == said
    config = {"client_mode": "replay", "replays_directory": str(tmp_path), "replay_id": "emulator"}
    assert ask_as_a_client(None, debug_config=config, transport=transport) == said


def test_a_reader_who_leaves_ends_the_call_upstream(
    emulator: Emulator, recorder: Emulator, tmp_path: Path
) -> None:
    emulator.fault("endless;trickle=5ms")
    with calling(recorder) as caller:
        stream: Any = caller.open_stream("x")
        next(stream)
        stream.cancel()
        assert emulator.wait_for_calls(1)[0].cancelled.wait(10)
        recorder.calls[0].wait_ended()
        emulator.clear()
        assert text_of(caller.generate("x"))
    # What somebody left in the middle is no answer.
    with Emulator(replay=tmp_path) as player, calling(player) as caller:
        with pytest.raises(grpc.RpcError) as caught:
            caller.stream("x")
        assert caught.value.code() is grpc.StatusCode.FAILED_PRECONDITION


def test_an_endpoint_that_is_gone_is_unavailable(
    emulator: Emulator, recorder: Emulator, tmp_path: Path
) -> None:
    emulator.stop()
    with calling(recorder) as caller, pytest.raises(grpc.RpcError) as caught:
        caller.generate("x")
    assert caught.value.code() is grpc.StatusCode.UNAVAILABLE
    assert Web(recorder).post(GENERATE, ask("x")).code == 503


def test_faults_and_scripts_come_before_the_recording(recorder: Emulator) -> None:
    recorder.reply("scripted")
    with calling(recorder) as caller:
        assert text_of(caller.generate("x")) == "scripted"


def test_the_command_line_records_and_replays(emulator: Emulator, tmp_path: Path) -> None:
    said = []
    for arguments in (
        ["--record", str(tmp_path), "--upstream", emulator.url],
        ["--replay", str(tmp_path)],
    ):
        with start_emulator("--port", "0", *arguments) as run:
            assert run.stdout is not None
            address = run.stdout.readline().split("//")[1].strip()
            with grpc.insecure_channel(address) as channel:
                said.append(text_of(Caller(channel).generate("Why?")))
            run.terminate()
            run.communicate(timeout=10)
        emulator.reply("not this")
    assert said[0] == said[1]
    assert len(emulator.calls) == 1


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        ({"record": "x", "replay": "y"}, "exclude each other"),
        ({"record": "x"}, "go together"),
        ({"upstream": "http://h"}, "go together"),
        ({"record": "x", "upstream": "host:1"}, "must be a URL"),
        ({"replay": "/nowhere/at/all"}, "is no directory"),
    ],
)
def test_wrong_arguments_are_explained(arguments: dict[str, Any], complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        Emulator(**arguments)


def test_a_directory_without_recordings_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no recordings"):
        Emulator(replay=tmp_path)
    (tmp_path / "a.json").write_text('{"genai_grpc_replay": 99}', encoding="utf-8")
    with pytest.raises(ValueError, match="form 99"):
        Emulator(replay=tmp_path)


def test_streams_of_requests_are_passed_on_whole(
    emulator: Emulator, recorder: Emulator, tmp_path: Path, endpoint: str
) -> None:
    row = VERTEX["PredictionService.StreamDirectRawPredict"]
    kind: Any = row.request_type()
    asked = [kind(endpoint=endpoint, method_name="m", input=each) for each in (b"1", b"2", b"3")]

    def exchange(server: Emulator) -> list[bytes]:
        with calling(server, "vertex") as caller:
            stream: Any = caller.channel.stream_stream(
                row.paths["v1beta1"],
                request_serializer=kind.SerializeToString,
                response_deserializer=row.response_type().FromString,
            )(iter(asked), timeout=10)
            return [each.output for each in stream]

    assert exchange(recorder) == [b"1", b"2", b"3"]
    assert len(emulator.calls[-1].requests) == 3
    recorder.stop()
    emulator.stop()
    with Emulator(replay=tmp_path) as player:
        assert exchange(player) == [b"1", b"2", b"3"]


def test_odd_headers_go_on_and_the_callers_time_counts(
    emulator: Emulator, recorder: Emulator
) -> None:
    odd = {"x-odd": "\xff", "x-server-timeout": "nan"}
    assert Web(recorder).post(GENERATE, ask("x"), **odd).code == 200
    emulator.fault("stall")
    late = Web(recorder).post(GENERATE, ask("x"), **{"x-server-timeout": "0.2"})
    assert (late.code, late.error["status"]) == (504, "DEADLINE_EXCEEDED")


def test_a_recording_keeps_the_order_in_which_calls_began(
    emulator: Emulator, recorder: Emulator, tmp_path: Path
) -> None:
    emulator.fault("stall-after=1;times=1")
    with calling(recorder) as caller:
        slow = caller.open_stream("[[chunks=2]] slow")
        next(slow)
        for prompt in ("a", "b"):
            caller.generate(prompt)
        # What is under way is not there yet.
        assert prompts(tmp_path) == ["a", "b"]
        cast("Any", slow).cancel()
        recorder.calls[0].wait_ended()
    recorder.stop()
    assert prompts(tmp_path) == ["[[chunks=2]] slow", "a", "b"]

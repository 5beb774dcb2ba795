"""Predictions of deployed models in every form: values, raw bodies, tensors, explanations, chats."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import grpc
import pytest
from google.api.httpbody_pb2 import HttpBody
from google.protobuf import json_format

from genai_grpc._stubs.methods import VERTEX
from genai_grpc.emulator import Emulator
from tests.unit.emulator.caller import PROJECT, Caller
from tests.unit.emulator.fronts import Front
from tests.unit.emulator.rest.web import Web

GEMINI = f"{PROJECT}/publishers/google/models/gemini-2.5-flash"
OPENAPI = f"{PROJECT}/endpoints/openapi"


def streamed(caller: Caller, name: str, *requests: dict[str, Any], version: str = "v1") -> Any:
    """The answers of a method that streams, as messages."""
    row = VERTEX[f"PredictionService.{name}"]
    messages = [json_format.ParseDict(each, row.request_type()()) for each in requests]
    kinds = {
        "request_serializer": row.request_type().SerializeToString,
        "response_deserializer": row.response_type().FromString,
    }
    if row.kind == "server_stream":
        return list(caller.channel.unary_stream(row.paths[version], **kinds)(messages[0]))
    return list(caller.channel.stream_stream(row.paths[version], **kinds)(iter(messages)))


def test_each_instance_gets_a_prediction_of_its_own(vertex: Front, endpoint: str) -> None:
    ask = {"endpoint": endpoint, "instances": [{"age": 3}, {"age": 4}, {"prompt": "Say: hi"}]}
    answer = vertex.ask("PredictionService.Predict", **ask)
    first, second, said = answer["predictions"]
    assert 0 <= first < 1
    assert first != second
    assert said == "hi"
    assert answer["deployedModelId"] == "7"
    assert answer["modelDisplayName"] == "scorer"
    assert answer["modelVersionId"] == "1"
    assert vertex.ask("PredictionService.Predict", **ask) == answer


def test_an_endpoint_without_traffic_does_not_answer(emulator: Emulator, vertex: Front) -> None:
    ask = {"parent": PROJECT, "endpoint": {"displayName": "x"}, "endpointId": "idle"}
    vertex.ask("EndpointService.CreateEndpoint", **ask)
    emulator.advance(2)
    name = f"{PROJECT}/endpoints/idle"
    refusal = vertex.refusal("PredictionService.Predict", endpoint=name, instances=[1])
    assert refusal.code == "FAILED_PRECONDITION"
    lost = vertex.refusal("PredictionService.DirectRawPredict", endpoint=f"{PROJECT}/endpoints/no")
    assert lost.code == "NOT_FOUND"


def test_shares_of_features_add_up(vertex: Front, endpoint: str) -> None:
    ask = {"endpoint": endpoint, "instances": [{"age": 3, "city": "Bonn"}]}
    answer = vertex.ask("PredictionService.Explain", **ask)
    (attribution,) = answer["explanations"][0]["attributions"]
    assert attribution["instanceOutputValue"] == answer["predictions"][0]
    shares = attribution["featureAttributions"]
    assert set(shares) == {"age", "city"}
    difference = attribution["instanceOutputValue"] - attribution["baselineOutputValue"]
    assert sum(shares.values()) == pytest.approx(difference)
    other = vertex.refusal("PredictionService.Explain", **ask, deployedModelId="8")
    assert other.code == "NOT_FOUND"


def test_tensors_are_answered_row_by_row(vertex: Front, endpoint: str) -> None:
    tensor = {"dtype": "FLOAT", "shape": ["2", "3"], "floatVal": [1, 2, 3, 4, 5, 6]}
    answer = vertex.ask("PredictionService.DirectPredict", endpoint=endpoint, inputs=[tensor])
    (output,) = answer["outputs"]
    assert output["shape"] == ["2"]
    assert len(set(output["floatVal"])) == 2
    refusal = vertex.refusal("PredictionService.DirectPredict", endpoint=endpoint)
    assert refusal.fields == ["inputs"]
    raw = vertex.ask("PredictionService.DirectRawPredict", endpoint=endpoint, input="AAEC")
    assert raw == {"output": "AAEC"}


@pytest.mark.parametrize("name", ["StreamDirectPredict", "StreamingPredict"])
def test_each_message_of_a_stream_is_answered(
    emulator: Emulator, caller: Caller, endpoint: str, name: str
) -> None:
    first = {"endpoint": endpoint, "inputs": [{"floatVal": [1, 2]}]}
    answers = streamed(caller, name, first, {"inputs": [{"floatVal": [3]}]})
    assert [len(each.outputs[0].float_val) for each in answers] == [2, 1]
    call = emulator.calls[-1].wait_ended()
    found = (call.status, call.heard, len(call.requests), len(call.responses))
    assert found == ("OK", 2, 2, 2)


@pytest.mark.parametrize("name", ["StreamDirectRawPredict", "StreamingRawPredict"])
def test_raw_messages_come_back(caller: Caller, endpoint: str, name: str) -> None:
    answers = streamed(caller, name, {"endpoint": endpoint, "input": "AA=="}, {"input": "AQ=="})
    assert [each.output for each in answers] == [b"\x00", b"\x01"]


def test_answers_of_a_stream_come_before_it_ends(caller: Caller, endpoint: str) -> None:
    row = VERTEX["PredictionService.StreamingRawPredict"]
    waiting: list[Any] = [row.request_type()(endpoint=endpoint, input=b"1")]

    def requests() -> Iterator[Any]:
        while waiting:
            yield waiting.pop()

    call = caller.channel.stream_stream(
        row.paths["v1"],
        request_serializer=row.request_type().SerializeToString,
        response_deserializer=row.response_type().FromString,
    )(requests())
    assert next(call).output == b"1"
    assert list(call) == []


def test_faults_and_scripts_reach_streams_of_requests(
    emulator: Emulator, caller: Caller, endpoint: str
) -> None:
    request = {"endpoint": endpoint, "input": "AA=="}
    emulator.fail("UNAVAILABLE", method="StreamingRawPredict")
    with pytest.raises(grpc.RpcError) as caught:
        streamed(caller, "StreamingRawPredict", request)
    assert caught.value.code() is grpc.StatusCode.UNAVAILABLE
    emulator.reply({"output": b"scripted"}, method="StreamingRawPredict")
    (answer,) = streamed(caller, "StreamingRawPredict", request)
    assert answer.output == b"scripted"
    emulator.fault("rst-after=1;method=StreamingRawPredict")
    with pytest.raises(grpc.RpcError) as caught:
        streamed(caller, "StreamingRawPredict", request, request)
    assert caught.value.code() is grpc.StatusCode.INTERNAL
    with pytest.raises(grpc.RpcError) as caught:
        streamed(caller, "StreamingPredict", {"inputs": [{}]})
    assert caught.value.code() is grpc.StatusCode.INVALID_ARGUMENT


def test_texts_are_streamed_in_pieces(caller: Caller) -> None:
    prompt = {"structVal": {"prompt": {"stringVal": ["Tell me of whales"]}}}
    answers = streamed(caller, "ServerStreamingPredict", {"endpoint": GEMINI, "inputs": [prompt]})
    assert len(answers) > 1
    pieces = [each.outputs[0].struct_val["content"].string_val[0] for each in answers]
    assert "hales" in "".join(pieces)


class Raw:
    """Raw predictions over either front."""

    def __init__(self, vertex: Front, caller: Caller) -> None:
        self._vertex = vertex
        self._caller = caller

    def ask(self, endpoint: str, body: Any, *, streams: bool = False) -> list[tuple[str, bytes]]:
        """Types and bodies of an answer; REST has one of them, whatever was streamed."""
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        kind = "text/plain" if isinstance(body, bytes) else "application/json"
        if self._vertex.transport == "rest":
            verb = "streamRawPredict" if streams else "rawPredict"
            headers = {"Content-Type": kind}
            web = Web(self._vertex.emulator)
            answer = web.send("POST", f"/v1/{endpoint}:{verb}", data, headers)
            if answer.code != 200:
                raise AssertionError(answer.body)
            return [(answer.headers["content-type"], answer.body)]
        row = VERTEX[f"PredictionService.{'StreamRawPredict' if streams else 'RawPredict'}"]
        request: Any = row.request_type()(
            endpoint=endpoint, http_body=HttpBody(content_type=kind, data=data)
        )
        make: Any = (
            self._caller.channel.unary_stream if streams else self._caller.channel.unary_unary
        )
        answer = make(
            row.paths["v1"],
            request_serializer=row.request_type().SerializeToString,
            response_deserializer=HttpBody.FromString,
        )(request)
        return [(e.content_type, e.data) for e in (list(answer) if streams else [answer])]


@pytest.fixture
def raw(vertex: Front, caller: Caller) -> Raw:
    return Raw(vertex, caller)


def test_a_raw_body_means_what_its_fields_say(raw: Raw, endpoint: str) -> None:
    ((kind, data),) = raw.ask(endpoint, {"instances": [1, 2]})
    assert kind == "application/json"
    assert len(json.loads(data)["predictions"]) == 2
    contents = [{"role": "user", "parts": [{"text": "Say: hello"}]}]
    ((_, data),) = raw.ask(GEMINI, {"contents": contents})
    assert json.loads(data)["candidates"][0]["content"]["parts"] == [{"text": "hello"}]
    ((_, data),) = raw.ask(GEMINI, {"messages": [{"role": "user", "content": "Say: hello"}]})
    assert json.loads(data)["choices"][0]["message"]["content"] == "hello"
    assert raw.ask(endpoint, b"any bytes") == [("text/plain", b"any bytes")]


def test_raw_streams(raw: Raw) -> None:
    contents = [{"role": "user", "parts": [{"text": "stream 3 chunks"}]}]
    answers = raw.ask(GEMINI, {"contents": contents}, streams=True)
    assert {kind for kind, _ in answers} == {"text/event-stream"}
    events = b"".join(data for _, data in answers).split(b"\r\n\r\n")
    assert len([each for each in events if each]) == 3


def test_other_raw_bodies_are_refused(vertex: Front, caller: Caller) -> None:
    web = Web(vertex.emulator)
    bad = web.send("POST", f"/v1/{GEMINI}:rawPredict", {"colour": "red"})
    assert (bad.code, list(bad.violations)) == (400, ["http_body.data"])
    claude = {"anthropic_version": "vertex-2023-10-16", "messages": []}
    assert web.send("POST", f"/v1/{GEMINI}:rawPredict", claude).code == 501
    lost = f"/v1/{PROJECT}/publishers/google/models/none:rawPredict"
    assert web.send("POST", lost, {"instances": []}).code == 404


def test_a_transcoded_body_is_unpacked(vertex: Front, endpoint: str) -> None:
    body = {"httpBody": {"contentType": "text/plain", "data": "AQID"}}
    answer = Web(vertex.emulator).send("POST", f"/v1/{endpoint}:rawPredict", body)
    assert (answer.body, answer.headers["content-type"]) == (b"\x01\x02\x03", "text/plain")


def chat(emulator: Emulator, *messages: dict[str, Any], **fields: Any) -> Any:
    """A response of the chat completions."""
    body = {"model": "google/gemini-2.5-flash", "messages": list(messages), **fields}
    return Web(emulator).send("POST", f"/v1beta1/{OPENAPI}/chat/completions", body)


def user(text: str) -> dict[str, Any]:
    return {"role": "user", "content": text}


def test_a_chat_is_completed(emulator: Emulator) -> None:
    rules = {"role": "system", "content": "Answer in capital letters."}
    answer = chat(emulator, rules, user("Tell me of whales"), n=2, max_tokens=10).json
    assert answer["object"] == "chat.completion"
    assert [each["index"] for each in answer["choices"]] == [0, 1]
    assert answer["choices"][0]["message"]["content"].isupper()
    assert answer["choices"][0]["finish_reason"] == "length"
    usage = answer["usage"]
    assert usage["total_tokens"] == usage["prompt_tokens"] + usage["completion_tokens"]


def test_a_chat_is_streamed(emulator: Emulator) -> None:
    options = {"include_usage": True}
    answer = chat(emulator, user("stream 4 chunks"), stream=True, stream_options=options)
    assert answer.headers["content-type"] == "text/event-stream"
    events = [e.removeprefix("data: ") for e in answer.body.decode().split("\n\n") if e]
    assert events[-1] == "[DONE]"
    chunks = [json.loads(each) for each in events[:-1]]
    assert len(chunks) == 5
    assert chunks[0]["choices"][0]["delta"]["role"] == "assistant"
    assert [e["choices"][0]["finish_reason"] for e in chunks[:4]] == [None, None, None, "stop"]
    assert chunks[4]["choices"] == []
    assert chunks[4]["usage"]["total_tokens"] > 0


def test_a_chat_calls_functions(emulator: Emulator) -> None:
    parameters = {"type": "object", "properties": {"city": {"type": "string"}}}
    function = {"name": "get_weather", "description": "The weather", "parameters": parameters}
    tools = [{"type": "function", "function": function}]
    question = user("What is the weather in Boston?")
    answer = chat(emulator, question, tools=tools, tool_choice="required").json
    (choice,) = answer["choices"]
    assert choice["finish_reason"] == "tool_calls"
    (asked,) = choice["message"]["tool_calls"]
    assert asked["function"]["name"] == "get_weather"
    assert json.loads(asked["function"]["arguments"])["city"] == "Boston"
    result = {"role": "tool", "tool_call_id": asked["id"], "content": '{"sky": "clear"}'}
    last = chat(emulator, question, choice["message"], result, tools=tools).json
    assert "clear" in last["choices"][0]["message"]["content"]


def test_a_chat_keeps_to_a_schema_and_sees_pictures(emulator: Emulator) -> None:
    schema = {
        "type": "object",
        "properties": {"n": {"type": "integer"}},
        "required": ["n"],
    }
    form = {"type": "json_schema", "json_schema": {"name": "x", "schema": schema}}
    picture = {"type": "image_url", "image_url": {"url": "data:image/png;base64,AAAA"}}
    content = [{"type": "text", "text": "How many?"}, picture]
    answer = chat(emulator, {"role": "user", "content": content}, response_format=form).json
    assert isinstance(json.loads(answer["choices"][0]["message"]["content"])["n"], int)


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"messages": "x"}, 400),
        ({"messages": [{"role": "wizard", "content": "x"}]}, 400),
        ({"messages": [{"role": "tool", "tool_call_id": "1", "content": "x"}]}, 400),
        ({"messages": [user("x")], "model": "google/none"}, 404),
        ({"messages": [user("x")], "temperature": 9}, 400),
        (
            {"messages": [user("x")], "tools": [{"function": {"name": "f"}}], "tool_choice": "?"},
            400,
        ),
    ],
)
def test_what_is_wrong_with_a_chat_is_said(
    emulator: Emulator, fields: dict[str, Any], code: int
) -> None:
    body = {"model": "google/gemini-2.5-flash", **fields}
    answer = Web(emulator).send("POST", f"/v1/{OPENAPI}/chat/completions", body)
    assert answer.code == code, answer.body


def test_a_tuned_model_is_moved_to_another_base(emulator: Emulator, vertex: Front) -> None:
    emulator.add_tuned_model("5", display_name="fox")
    operation = vertex.ask(
        "GenAiTuningService.RebaseTunedModel",
        parent=PROJECT,
        tunedModelRef={"tunedModel": f"{PROJECT}/models/5"},
        tuningJob={"baseModel": "gemini-2.5-pro"},
    )
    emulator.advance(2)
    ended = vertex.ask("Operations.GetOperation", name=operation["name"])
    job = ended["response"]
    assert job["@type"].endswith("v1beta1.TuningJob")
    assert (job["state"], job["baseModel"]) == ("JOB_STATE_SUCCEEDED", "gemini-2.5-pro")
    model = vertex.ask("ModelService.GetModel", name=job["tunedModel"]["model"])
    assert model["displayName"] == "fox"
    assert vertex.ask("GenAiTuningService.GetTuningJob", name=job["name"])["state"] == job["state"]
    refusal = vertex.refusal("GenAiTuningService.RebaseTunedModel", parent=PROJECT)
    assert refusal.fields == ["tuned_model_ref"]


def test_rewards_are_computed_by_matching(emulator: Emulator) -> None:
    def validate(**config: Any) -> Any:
        body = {"sampleResponse": {"parts": [{"text": "answer: 42"}]}, **config}
        path = f"/v1beta1/{PROJECT}/tuningJobs:validateReinforcementTuningReward"
        return Web(emulator).send("POST", path, body)

    match = {"matchOperation": "EXACT_MATCH", "expression": "42"}
    right = {
        "rewardName": "right",
        "parseResponseConfig": {
            "parseType": "REGEX_EXTRACT",
            "regexExtractExpression": r"answer: (\d+)",
        },
        "stringMatchRewardScorer": {
            "correctAnswerReward": 2,
            "wrongAnswerReward": -1,
            "stringMatchExpression": match,
        },
    }
    assert validate(singleRewardConfig=right).json["overallReward"] == 2
    code = {"rewardName": "code", "codeExecutionRewardScorer": {"pythonCodeSnippet": "1"}}
    rows = [{"rewardConfig": right, "weight": 0.5}, {"rewardConfig": code, "weight": 0.5}]
    both = validate(compositeRewardConfig={"weightedRewardConfigs": rows}).json
    assert both["overallReward"] == 1
    assert both["rewardInfoDetails"]["code"]["errorStatus"]["code"] == 12
    assert validate(singleRewardConfig={}).code == 400

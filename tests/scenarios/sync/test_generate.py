# Generated from tests/scenarios/aio/test_generate.py by scripts/unasync: edit that file and run scripts/unasync.
"""client.models.generate_content and its stream: what is sent, and what comes back."""

from __future__ import annotations

import pickle
from typing import Any

import pytest

from genai_grpc import Client, errors, types
from genai_grpc.emulator import Emulator

MODEL = "gemini-2.0-flash"


def test_an_answer_has_text_usage_and_a_reason_to_finish(client: Client) -> None:
    response = client.models.generate_content(model=MODEL, contents="Why is the sky blue?")
    assert response.text
    assert response.candidates is not None
    assert response.candidates[0].finish_reason == types.FinishReason.STOP
    assert response.usage_metadata is not None
    assert response.usage_metadata.total_token_count == (
        (response.usage_metadata.prompt_token_count or 0)
        + (response.usage_metadata.candidates_token_count or 0)
    )


def test_a_stream_says_what_the_whole_answer_says(client: Client) -> None:
    whole = client.models.generate_content(model=MODEL, contents="Why is the sky blue?")
    stream = client.models.generate_content_stream(model=MODEL, contents="Why is the sky blue?")
    pieces = [chunk.text or "" for chunk in stream]
    assert len(pieces) > 1
    assert "".join(pieces) == whole.text
    assert stream.received == len(pieces)


FORMS_OF_CONTENTS: dict[str, tuple[Any, list[tuple[str, list[str]]]]] = {
    "text": ("a", [("user", ["a"])]),
    "texts": (["a", "b"], [("user", ["a", "b"])]),
    "part": (types.Part.from_text(text="a"), [("user", ["a"])]),
    "content": (types.Content(role="user", parts=[types.Part(text="a")]), [("user", ["a"])]),
    "dict": ({"role": "user", "parts": [{"text": "a"}]}, [("user", ["a"])]),
    "conversation": (
        [types.UserContent("a"), types.ModelContent("b"), types.UserContent("c")],
        [("user", ["a"]), ("model", ["b"]), ("user", ["c"])],
    ),
    "parts around a content": (
        ["a", types.Part.from_text(text="b"), types.ModelContent("c"), "d"],
        [("user", ["a", "b"]), ("model", ["c"]), ("user", ["d"])],
    ),
    "nested list": (
        [["a", "b"], types.ModelContent("c")],
        [("user", ["a", "b"]), ("model", ["c"])],
    ),
}


@pytest.mark.parametrize("form", FORMS_OF_CONTENTS)
def test_contents_may_be_given_in_every_documented_form(
    client: Client, server: Emulator, form: str
) -> None:
    contents, expected = FORMS_OF_CONTENTS[form]
    server.reply("fine")
    client.models.generate_content(model=MODEL, contents=contents)
    sent = server.calls[0].request.contents
    assert [(c.role, [part.text for part in c.parts]) for c in sent] == expected


def test_function_call_parts_belong_to_the_model(client: Client, server: Emulator) -> None:
    call = types.Part.from_function_call(name="weather", args={"city": "Boston", "days": 3})
    server.reply("fine")
    client.models.generate_content(model=MODEL, contents=["And?", call])
    first, second = server.calls[0].request.contents
    assert (first.role, second.role) == ("user", "model")
    assert dict(second.parts[0].function_call.args) == {"city": "Boston", "days": 3}


def test_a_config_means_the_same_as_object_dict_and_camel_case_dict(
    client: Client, server: Emulator
) -> None:
    configs: list[Any] = [
        types.GenerateContentConfig(temperature=0.5, max_output_tokens=100, stop_sequences=["X"]),
        {"temperature": 0.5, "max_output_tokens": 100, "stop_sequences": ["X"]},
        {"temperature": 0.5, "maxOutputTokens": 100, "stopSequences": ["X"]},
    ]
    for config in configs:
        client.models.generate_content(model=MODEL, contents="x", config=config)
    first, second, third = (call.request for call in server.calls)
    assert first == second == third
    assert first.generation_config.max_output_tokens == 100


def test_the_system_instruction_travels_beside_the_contents(
    client: Client, server: Emulator
) -> None:
    config = types.GenerateContentConfig(system_instruction="Be brief.")
    client.models.generate_content(model=MODEL, contents="x", config=config)
    assert server.calls[0].request.system_instruction.parts[0].text == "Be brief."


def test_thoughts_are_no_text_and_keep_their_signature(client: Client, server: Emulator) -> None:
    server.reply(
        {
            "candidates": [
                {
                    "content": {
                        "role": "model",
                        "parts": [
                            {"text": "hmm", "thought": True, "thought_signature": b"sig"},
                            {"text": "yes"},
                        ],
                    }
                }
            ]
        }
    )
    response = client.models.generate_content(model=MODEL, contents="x")
    assert response.text == "yes"
    assert response.parts is not None
    assert response.parts[0].thought
    assert response.parts[0].thought_signature == b"sig"


def test_integers_of_a_function_call_stay_integers(client: Client, server: Emulator) -> None:
    server.reply(
        {
            "candidates": [
                {
                    "content": {
                        "parts": [{"function_call": {"name": "f", "args": {"n": 5, "x": 0.5}}}]
                    }
                }
            ]
        }
    )
    response = client.models.generate_content(model=MODEL, contents="x")
    assert response.function_calls is not None
    args = response.function_calls[0].args
    assert args == {"n": 5, "x": 0.5}
    assert args is not None
    assert type(args["n"]) is int


def test_a_response_is_an_ordinary_object(client: Client, server: Emulator) -> None:
    server.reply("fine")
    response = client.models.generate_content(model=MODEL, contents="x")
    copy = pickle.loads(pickle.dumps(response))
    assert copy == response
    assert type(copy) is types.GenerateContentResponse
    assert types.GenerateContentResponse.model_validate(response.model_dump()) == response


def test_an_unknown_model_is_a_client_error(client: Client) -> None:
    with pytest.raises(errors.ClientError) as caught:
        client.models.generate_content(model="no-such-model", contents="x")
    assert (caught.value.code, caught.value.status) == (404, "NOT_FOUND")
    assert "no-such-model" in (caught.value.message or "")


def test_bad_arguments_name_the_field_of_the_request(client: Client) -> None:
    with pytest.raises(errors.ClientError) as caught:
        client.models.generate_content(model=MODEL, contents="x", config={"temperature": 9})
    assert caught.value.status == "INVALID_ARGUMENT"
    assert caught.value.bad_request is not None
    assert "temperature" in caught.value.bad_request.field_violations[0].field


def test_a_call_may_name_its_own_headers_version_and_deadline(
    client: Client, server: Emulator
) -> None:
    options = types.HttpOptions(api_version="v1", timeout=7000, headers={"X-Mine": "yes"})
    config = types.GenerateContentConfig(http_options=options)
    client.models.generate_content(model=MODEL, contents="x", config=config)
    client.models.generate_content(model=MODEL, contents="x")
    first, second = server.calls
    assert ".v1." in first.path
    assert first.metadata["x-mine"] == "yes"
    assert first.time_remaining is not None
    assert first.time_remaining <= 7.1  # rounded up to tenths on the wire
    assert ".v1beta" in second.path
    assert "x-mine" not in second.metadata


def test_a_call_without_an_end_tells_the_server_of_none(client: Client, server: Emulator) -> None:
    client.models.generate_content(
        model=MODEL, contents="x", config={"http_options": {"timeout": 0}}
    )
    (call,) = server.calls
    assert call.time_remaining is None
    assert "x-server-timeout" not in call.metadata


WRONG_INPUT: dict[str, tuple[dict[str, Any], str]] = {
    "no contents": ({"contents": ""}, "contents are required"),
    "no contents at all": ({"contents": None}, "contents are required"),
    "empty list": ({"contents": []}, "contents are required"),
    "wrong type": ({"contents": 3}, "contents"),
    "no model": ({"model": ""}, "model is required"),
    "unknown key": ({"config": {"temprature": 1}}, "temperature"),
    "wrong value": ({"config": {"temperature": "warm"}}, "temperature"),
    "wrong config": ({"config": 3}, "GenerateContentConfig"),
    "no time": ({"config": {"http_options": {"timeout": -1}}}, "timeout"),
}


@pytest.mark.parametrize("case", WRONG_INPUT)
def test_wrong_input_names_the_field_and_nothing_is_sent(
    client: Client, server: Emulator, case: str
) -> None:
    arguments, message = WRONG_INPUT[case]
    given: dict[str, Any] = {"model": MODEL, "contents": "x", **arguments}
    with pytest.raises((ValueError, TypeError), match=message):
        client.models.generate_content(**given)
    with pytest.raises((ValueError, TypeError), match=message):
        client.models.generate_content_stream(**given)
    assert not server.calls


def test_what_the_gemini_api_lacks_is_refused_with_the_remedy(
    gemini: Client, server: Emulator
) -> None:
    with pytest.raises(ValueError, match=r"config\.labels is not available.*vertexai=True"):
        gemini.models.generate_content(model=MODEL, contents="x", config={"labels": {"team": "a"}})
    assert not server.calls


def test_labels_reach_vertex(vertex: Client, server: Emulator) -> None:
    vertex.models.generate_content(model=MODEL, contents="x", config={"labels": {"team": "a"}})
    assert dict(server.calls[0].request.labels) == {"team": "a"}


def test_vertex_names_models_in_full(vertex: Client, server: Emulator) -> None:
    vertex.models.generate_content(model=MODEL, contents="x")
    expected = f"projects/p/locations/us-central1/publishers/google/models/{MODEL}"
    assert server.calls[0].request.model == expected
    assert server.calls[0].metadata["x-goog-request-params"] == f"model={expected}"

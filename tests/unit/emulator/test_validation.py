"""What is refused, and that each wrong field is named."""

from __future__ import annotations

from typing import Any

import grpc
import pytest
from google.rpc import error_details_pb2

from genai_grpc.emulator import Emulator, Model
from tests.unit.emulator.caller import Caller, status_of, text_of, violations_of


def refused(api: Caller, request: Any, method: str = "GenerateContent") -> grpc.RpcError:
    with pytest.raises(grpc.RpcError) as caught:
        api.callable(method)(request, timeout=10)
    return caught.value


def violations(api: Caller, **fields: Any) -> dict[str, str]:
    """The violations of a request with these fields."""
    error = refused(api, api.request(**fields))
    assert error.code() is grpc.StatusCode.INVALID_ARGUMENT
    return violations_of(error)


@pytest.mark.parametrize(
    ("config", "field"),
    [
        ({"temperature": 2.1}, "temperature"),
        ({"temperature": -0.1}, "temperature"),
        ({"top_p": 1.5}, "top_p"),
        ({"top_k": 0}, "top_k"),
        ({"candidate_count": 0}, "candidate_count"),
        ({"candidate_count": 9}, "candidate_count"),
        ({"max_output_tokens": 0}, "max_output_tokens"),
        ({"max_output_tokens": -1}, "max_output_tokens"),
        ({"presence_penalty": 3}, "presence_penalty"),
        ({"frequency_penalty": -3}, "frequency_penalty"),
        ({"response_logprobs": True, "logprobs": 21}, "logprobs"),
        ({"logprobs": 2}, "logprobs"),
        ({"stop_sequences": list("abcdef")}, "stop_sequences"),
        ({"response_mime_type": "text/html"}, "response_mime_type"),
        ({"thinking_config": {"thinking_budget": -2}}, "thinking_config.thinking_budget"),
        ({"response_schema": {"type": "STRING"}}, "response_mime_type"),
    ],
)
def test_a_setting_out_of_range_is_named(api: Caller, config: dict[str, Any], field: str) -> None:
    found = violations(api, generation_config=config)
    assert list(found) == [f"generation_config.{field}"]


@pytest.mark.parametrize(
    "config",
    [
        {"temperature": 0},
        {"temperature": 2},
        {"top_p": 1},
        {"top_k": 1},
        {"candidate_count": 8},
        {"response_logprobs": True, "logprobs": 20},
        {"stop_sequences": list("VWXYZ")},
        {"thinking_config": {"thinking_budget": -1}},
    ],
)
def test_the_bounds_themselves_are_fine(api: Caller, config: dict[str, Any]) -> None:
    assert text_of(api.generate(generation_config=config))


def test_all_wrong_fields_are_named_at_once(api: Caller) -> None:
    found = violations(
        api,
        contents=[{"role": "alien", "parts": [{"text": "x"}]}],
        generation_config={"temperature": 9, "top_p": 9},
    )
    assert list(found) == [
        "contents[0].role",
        "generation_config.temperature",
        "generation_config.top_p",
    ]
    assert "9" in found["generation_config.temperature"]


@pytest.mark.parametrize(
    ("contents", "field"),
    [
        ([], "contents"),
        ([{"role": "system", "parts": [{"text": "x"}]}], "contents[0].role"),
        ([{"role": "user"}], "contents[0].parts"),
        ([{"role": "user", "parts": [{}]}], "contents[0].parts[0].data"),
        (
            [{"role": "user", "parts": [{"inline_data": {"data": b"x"}}]}],
            "contents[0].parts[0].inline_data.mime_type",
        ),
        (
            [{"role": "user", "parts": [{"file_data": {"mime_type": "a/b"}}]}],
            "contents[0].parts[0].file_data.file_uri",
        ),
        (
            [{"role": "user", "parts": [{"function_response": {"name": "f", "response": {}}}]}],
            "contents[0].parts",
        ),
        (
            [{"role": "model", "parts": [{"function_call": {"args": {}}}]}],
            "contents[0].parts[0].function_call.name",
        ),
    ],
)
def test_malformed_contents_are_named(
    api: Caller, contents: list[dict[str, Any]], field: str
) -> None:
    request = api.request(None, contents=contents)
    assert list(violations_of(refused(api, request))) == [field]


def test_the_system_instruction_is_looked_at_too(api: Caller) -> None:
    found = violations(api, system_instruction={"parts": [{}]})
    assert list(found) == ["system_instruction.parts[0].data"]


@pytest.mark.parametrize(
    ("schema", "field"),
    [
        ({"type": "ARRAY"}, "response_schema.items"),
        ({"type": "INTEGER", "minimum": 3, "maximum": 2}, "response_schema.minimum"),
        ({"type": "STRING", "min_length": 3, "max_length": 2}, "response_schema.minLength"),
        (
            {"type": "OBJECT", "properties": {"a": {"type": "STRING"}}, "required": ["b"]},
            "response_schema.required[0]",
        ),
        (
            {"type": "OBJECT", "properties": {"a": {"type": "ARRAY"}}},
            "response_schema.properties[a].items",
        ),
        (
            {"type": "OBJECT", "properties": {"a": {"type": "STRING", "pattern": "(?=x)"}}},
            "response_schema.a",
        ),
    ],
)
def test_a_malformed_schema_is_named(api: Caller, schema: dict[str, Any], field: str) -> None:
    config = {"response_mime_type": "application/json", "response_schema": schema}
    assert list(violations(api, generation_config=config)) == [f"generation_config.{field}"]


@pytest.mark.parametrize(
    ("schema", "suffix"),
    [
        ({"type": "thing"}, ".type"),
        ({"$ref": "#/$defs/Missing"}, ""),
        ({"$ref": "#"}, ""),
        ({"type": "object", "properties": {"a": {"$ref": "#"}}, "required": ["a"]}, ""),
        ({"type": "integer", "exclusiveMinimum": 3, "exclusiveMaximum": 4}, ""),
    ],
)
def test_a_malformed_json_schema_is_named(
    caller: Caller, schema: dict[str, Any], suffix: str
) -> None:
    request = caller.request(generation_config={"response_mime_type": "application/json"})
    request.generation_config.response_json_schema_ordered.struct_value.update(schema)
    (field,) = violations_of(refused(caller, request))
    assert field.startswith(f"generation_config.response_json_schema_ordered{suffix}")


def test_a_schema_is_given_once(caller: Caller) -> None:
    request = caller.request(
        generation_config={
            "response_mime_type": "application/json",
            "response_schema": {"type": "STRING"},
        }
    )
    request.generation_config.response_json_schema.struct_value.update({"type": "string"})
    found = violations_of(refused(caller, request))
    assert list(found) == ["generation_config.response_json_schema"]


@pytest.mark.parametrize(
    ("declarations", "calling", "field"),
    [
        (["1st"], None, "tools[0].function_declarations[0].name"),
        ([""], None, "tools[0].function_declarations[0].name"),
        (["f", "f"], None, "tools[0].function_declarations[1].name"),
        (
            ["f"],
            {"mode": "ANY", "allowed_function_names": ["g"]},
            "tool_config.function_calling_config.allowed_function_names[0]",
        ),
        (
            ["f"],
            {"mode": "AUTO", "allowed_function_names": ["f"]},
            "tool_config.function_calling_config.allowed_function_names",
        ),
        ([], {"mode": "ANY"}, "tool_config.function_calling_config.mode"),
    ],
)
def test_malformed_tools_are_named(
    api: Caller, declarations: list[str], calling: dict[str, Any] | None, field: str
) -> None:
    tools = [{"function_declarations": [{"name": name} for name in declarations]}]
    config = {"function_calling_config": calling} if calling else {}
    assert list(violations(api, tools=tools, tool_config=config)) == [field]


def test_an_error_says_where_it_comes_from(api: Caller) -> None:
    error = refused(api, api.request(generation_config={"temperature": 3}))
    info = error_details_pb2.ErrorInfo()
    assert status_of(error).details[0].Unpack(info)
    domains = {"gemini": "generativelanguage.googleapis.com", "vertex": "aiplatform.googleapis.com"}
    assert info.domain == domains[api.backend]
    assert "GenerateContentRequest.generation_config.temperature" in status_of(error).message


@pytest.mark.parametrize("method", ["GenerateContent", "CountTokens"])
def test_an_unknown_model_is_not_found(api: Caller, method: str) -> None:
    field = "model" if (api.backend, method) != ("vertex", "CountTokens") else "endpoint"
    request = api.row(method).request_type()(**{field: api.model("gemini-99")})
    error = refused(api, request, method)
    assert error.code() is grpc.StatusCode.NOT_FOUND
    assert "gemini-99" in (error.details() or "")
    resource = error_details_pb2.ResourceInfo()
    assert status_of(error).details[1].Unpack(resource)
    assert resource.resource_name == api.model("gemini-99")


def test_a_model_that_cannot_do_it_is_not_found_either(api: Caller) -> None:
    error = refused(api, api.request(model=api.model("gemini-embedding-001")))
    assert error.code() is grpc.StatusCode.NOT_FOUND
    assert "generateContent" in (error.details() or "")


@pytest.mark.parametrize(
    ("backend", "name"),
    [
        ("gemini", "tunedModels/mine"),
        ("gemini", "dynamic/this"),
        ("vertex", "projects/p/locations/l/endpoints/123"),
        ("vertex", "endpoints/123"),
        ("vertex", "publishers/google/models/gemini-2.0-flash"),
        ("vertex", "projects/p/locations/l/publishers/google/models/gemini-2.0-flash@default"),
    ],
)
def test_other_names_of_models(caller: Caller, backend: str, name: str) -> None:
    caller.backend = backend
    assert text_of(caller.generate(model=name))


@pytest.mark.parametrize("name", ["", "gemini-2.5-flash", "models/", "publishers/google/x/y"])
def test_malformed_names_of_models_are_refused(api: Caller, name: str) -> None:
    assert list(violations(api, model=name)) == ["model"]


def test_models_may_be_added_or_all_be_accepted() -> None:
    small = Model("small", "Small", ("generateContent",), input_tokens=2)
    with (
        Emulator(models=["mine", small]) as emulator,
        grpc.insecure_channel(emulator.address) as channel,
    ):
        caller = Caller(channel)
        assert text_of(caller.generate(model="models/mine"))
        assert text_of(caller.generate("x", model="models/small"))
        error = refused(caller, caller.request("one two three", model="models/small"))
        assert error.code() is grpc.StatusCode.INVALID_ARGUMENT
        assert "3 tokens" in (error.details() or "")
    with Emulator(any_model=True) as emulator, grpc.insecure_channel(emulator.address) as channel:
        assert text_of(Caller(channel).generate(model="models/whatever"))


def test_a_cache_that_does_not_exist_is_not_found(api: Caller) -> None:
    error = refused(api, api.request(cached_content="cachedContents/x"))
    assert error.code() is grpc.StatusCode.NOT_FOUND


def test_a_wrong_setting_of_the_emulator_is_an_error() -> None:
    with pytest.raises(ValueError, match="chunks must be at least 1, got 0"):
        Emulator(chunks=0)
    with pytest.raises(ValueError, match="'wobble' is not known"):
        Emulator(faults=["wobble"])

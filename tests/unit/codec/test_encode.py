"""Encoding: forms of config, what is refused and how it is said, what gRPC does not carry, names."""

from __future__ import annotations

from typing import Any

import pydantic
import pytest

from genai_grpc._codec import Codec, Operation
from genai_grpc._codec.names import Context, cached_content_name, model_name
from genai_grpc._stubs.generativelanguage import content_pb2, generative_service_pb2
from genai_grpc.types.content import Blob, Content, FunctionCall, Part, UserContent
from genai_grpc.types.enums import HarmBlockThreshold, HarmCategory
from genai_grpc.types.generation import GenerateContentConfig, ThinkingConfig
from genai_grpc.types.safety import SafetySetting
from genai_grpc.types.schema import FunctionDeclaration
from genai_grpc.types.tools import GoogleSearch, Tool, UrlContext


def _gemini(version: str = "v1beta", name: str = "models.generate_content") -> Operation:
    return Codec("gemini", version).operation(name)


def _vertex(version: str = "v1beta1", name: str = "models.generate_content") -> Operation:
    return Codec("vertex", version, project="p", location="l").operation(name)


def _request(operation: Operation, **parameters: Any) -> Any:
    _, request, blockers = operation.encode(**{"model": "m", "contents": "text", **parameters})
    assert blockers == ()
    return request


def test_a_string_becomes_one_user_content() -> None:
    request = _request(_gemini(), contents="Why?")
    assert request == generative_service_pb2.GenerateContentRequest(
        model="models/m",
        contents=[content_pb2.Content(role="user", parts=[content_pb2.Part(text="Why?")])],
    )


_SAME_CONFIGS: list[Any] = [
    {"temperature": 0.5, "max_output_tokens": 9, "stop_sequences": ["x"], "top_k": 4},
    {"temperature": 0.5, "maxOutputTokens": 9, "stopSequences": ["x"], "topK": 4.0},
    GenerateContentConfig(temperature=0.5, max_output_tokens=9, stop_sequences=["x"], top_k=4),
]


@pytest.mark.parametrize("config", _SAME_CONFIGS)
def test_dicts_in_either_spelling_and_models_encode_alike(config: Any) -> None:
    settings = _request(_gemini(), config=config).generation_config
    assert settings == generative_service_pb2.GenerationConfig(
        temperature=0.5, max_output_tokens=9, stop_sequences=["x"], top_k=4
    )


def test_dicts_and_models_nest_in_each_other() -> None:
    setting = SafetySetting(
        category=HarmCategory.HARM_CATEGORY_HARASSMENT,
        threshold=HarmBlockThreshold.BLOCK_ONLY_HIGH,
    )
    mixed = {
        "safetySettings": [setting, {"category": "HARM_CATEGORY_HATE_SPEECH"}],
        "thinking_config": ThinkingConfig(thinking_budget=0),
        "tool_config": {"functionCallingConfig": {"mode": "any"}},
    }
    request = _request(_gemini(), config=mixed)
    assert [item.category for item in request.safety_settings] == [7, 8]
    assert request.generation_config.thinking_config.HasField("thinking_budget")
    assert request.tool_config.function_calling_config.mode == 2


def test_values_assigned_later_are_sent_also_when_they_are_dicts() -> None:
    config: Any = GenerateContentConfig(temperature=1)
    config.thinking_config = {"thinking_budget": 5}
    config.temperature = None
    settings = _request(_gemini(), config=config).generation_config
    assert settings.thinking_config.thinking_budget == 5
    assert not settings.HasField("temperature")


def test_zero_and_false_are_sent() -> None:
    settings = _request(
        _gemini(), config={"temperature": 0, "seed": 0, "response_logprobs": False}
    ).generation_config
    assert [field.name for field, _ in settings.ListFields()] == [
        "temperature",
        "seed",
        "response_logprobs",
    ]


def test_an_empty_message_is_sent_as_present() -> None:
    request = _request(_gemini(), config={"tools": [Tool(google_search=GoogleSearch())]})
    assert request.tools[0].HasField("google_search")


def test_nothing_the_caller_gave_is_changed() -> None:
    schema = {"type": "object", "properties": {"a": {"type": "string"}, "b": {"$ref": "#/$defs/B"}},
              "$defs": {"B": {"type": "integer"}}}  # fmt: skip
    config = {"response_schema": schema, "tools": [{"google_search": {}}]}
    before = repr(config)
    _request(_gemini(), config=config)
    assert repr(config) == before


def test_the_role_of_user_content_is_sent_though_nobody_set_it() -> None:
    request = _request(_gemini(), contents=[UserContent("hi")])
    assert request.contents[0].role == "user"


# --- errors


def test_an_unknown_key_is_named_with_what_is_near() -> None:
    with pytest.raises(pydantic.ValidationError, match=r"temprature\n.*Did you mean temperature\?"):
        _gemini().encode(model="m", contents="x", config={"temprature": 1})


def test_an_unknown_key_deep_inside_is_named_for_its_own_class() -> None:
    config: Any = {"tools": [{"google_search": {"exclude_domain": []}}]}
    with pytest.raises(pydantic.ValidationError) as caught:
        _vertex().encode(model="m", contents="x", config=config)
    assert "is not a field of types.GoogleSearch. Did you mean exclude_domains?" in str(
        caught.value
    )


def test_an_unknown_key_keeps_the_type_and_the_words_of_pydantic() -> None:
    with pytest.raises(pydantic.ValidationError, match="Extra inputs are not permitted") as caught:
        _gemini().encode(model="m", contents="x", config={"temprature": 1})
    assert [(each["type"], each["loc"]) for each in caught.value.errors()] == [
        ("extra_forbidden", ("temprature",))
    ]


def test_a_refused_field_names_parameter_api_and_remedy() -> None:
    with pytest.raises(ValueError, match="labels") as caught:
        _gemini().encode(model="m", contents="x", config={"labels": {"a": "b"}})
    assert str(caught.value) == (
        "config.labels is not available on the Gemini Developer API (it is on Vertex AI). Remove it,"
        " or create Client(vertexai=True, project=..., location=...)."
        " (labels parameter is not supported in Gemini API.)"
    )


def test_a_refused_field_in_contents_is_named_by_its_path() -> None:
    picture = Part(inline_data=Blob(data=b"x", mime_type="image/png", display_name="d"))
    with pytest.raises(
        ValueError, match=r"^contents\[1\]\.parts\[0\]\.inline_data\.display_name is"
    ):
        _gemini().encode(model="m", contents=[Content(role="user"), Content(parts=[picture])])


@pytest.mark.parametrize(
    ("config", "message"),
    [
        (
            {"max_output_tokens": 2**40},
            "config.max_output_tokens: Value out of range: 1099511627776",
        ),
        ({"top_k": 4.5}, "config.top_k: 4.5 is not a whole number"),
        (
            {"safety_settings": [{"category": "NOPE"}]},
            r"config.safety_settings\[0\].category: 'NOPE' is not a value of HarmCategory",
        ),
        ({"system_instruction": []}, "config.system_instruction: the list is empty"),
        (
            {"response_schema": {"type": "object", "nope": 1}},
            "config.response_schema: types.Schema has",
        ),
    ],
)
@pytest.mark.filterwarnings("ignore:NOPE")
def test_a_bad_value_is_named_by_its_path(config: Any, message: str) -> None:
    with pytest.raises(ValueError, match=f"^{message}"):
        _gemini().encode(model="m", contents="x", config=config)


@pytest.mark.parametrize(
    "part",
    [
        Part(text="Call it.", function_call=FunctionCall(name="f")),
        {"text": "Call it.", "function_call": {"name": "f"}},
        {"functionCall": {"name": "f"}, "text": ""},
    ],
)
def test_a_part_that_is_two_things_is_refused_and_neither_is_lost(part: Any) -> None:
    contents = [Content(role="user"), Content(parts=[Part(text="x"), Part.model_validate(part)])]
    with pytest.raises(ValueError, match=r"^contents\[1\]\.parts\[1\]: .*Make two parts") as caught:
        _gemini().encode(model="m", contents=contents)
    assert "function_call and text are both set" in str(caught.value)


def test_what_a_part_says_beside_its_content_is_no_rival() -> None:
    part = Part(text="x", thought=True, thought_signature=b"s", file_data=None)
    sent = _request(_gemini(), contents=part).contents[0].parts[0]
    assert (sent.text, sent.thought, sent.thought_signature) == ("x", True, b"s")


@pytest.mark.parametrize(
    ("method", "parameters", "path", "fields"),
    [
        (
            "caches.create",
            {"model": "m", "config": {"ttl": "5s", "expire_time": "2030-01-01T00:00:00Z"}},
            "config",
            "ttl and expire_time",
        ),
        (
            "file_search_stores.import_file",
            {
                "store": "s",
                "source": "f",
                "config": {"custom_metadata": [{"numeric_value": 1, "string_value": "a"}]},
            },
            r"config\.custom_metadata\[0\]",
            "numeric_value and string_value",
        ),
    ],
)
def test_of_two_settings_that_exclude_each_other_neither_is_lost(
    method: str, parameters: dict[str, Any], path: str, fields: str
) -> None:
    codec = Codec("gemini", "v1beta")
    with pytest.raises(ValueError, match=f"^{path}: {fields} are both set.*Leave one out"):
        codec.resource(method).encode(**parameters)


def test_a_config_of_the_wrong_kind_says_what_is_expected() -> None:
    with pytest.raises(TypeError, match=r"config: expected types.GenerateContentConfig or a dict"):
        _gemini().encode(model="m", contents="x", config="fast")


def test_compute_tokens_is_refused_on_gemini_when_it_is_called() -> None:
    operation = _gemini(name="models.compute_tokens")
    with pytest.raises(ValueError, match="only supported in the Vertex AI client"):
        operation.encode(model="m", contents="x")


def test_an_operation_that_nobody_has_is_an_error_of_the_program() -> None:
    with pytest.raises(KeyError, match=r"models\.dream"):
        _gemini(name="models.dream")


# --- what gRPC does not carry


def test_a_rest_only_field_is_filled_and_reported() -> None:
    part = {"file_data": {"file_uri": "gs://a", "mime_type": "a/b", "display_name": "d"}}
    _, request, blockers = _vertex().encode(model="m", contents=[{"parts": [part]}])
    assert [str(blocker) for blocker in blockers] == [
        "contents[0].parts[0].file_data.display_name is part of the REST API alone"
    ]
    assert request.contents[0].parts[0].file_data.display_name == "d"  # type: ignore[attr-defined]  # any message


def test_a_field_of_another_version_is_filled_and_reported() -> None:
    config = {"thinking_config": {"thinking_level": "HIGH"}}
    _, request, blockers = _vertex("v1beta1").encode(model="m", contents="x", config=config)
    assert [str(blocker) for blocker in blockers] == [
        "config.thinking_config.thinking_level is not published for gRPC in v1beta1"
    ]
    assert request.generation_config.thinking_config.thinking_level == 3  # type: ignore[attr-defined]  # any message
    assert _vertex("v1").encode(model="m", contents="x", config=config)[2] == ()


def test_a_rest_only_value_of_an_enum_is_reported() -> None:
    config = {"safety_settings": [{"category": "HARM_CATEGORY_JAILBREAK"}]}
    _, _, blockers = _gemini().encode(model="m", contents="x", config=config)
    assert [blocker.path for blocker in blockers] == ["config.safety_settings[0].category"]
    assert "HARM_CATEGORY_JAILBREAK" in blockers[0].reason


def test_tools_are_not_published_in_gemini_v1() -> None:
    config: Any = {"tools": [{"google_search": {}}], "system_instruction": "Be brief."}
    _, _, blockers = _gemini("v1").encode(model="m", contents="x", config=config)
    assert {"config.tools", "config.system_instruction"} <= {item.path for item in blockers}
    assert _gemini("v1alpha").encode(model="m", contents="x", config=config)[2] == ()


def test_blocking_confidence_has_a_number_per_version() -> None:
    config = {
        "tools": [{"enterprise_web_search": {"blocking_confidence": "BLOCK_HIGHER_AND_ABOVE"}}]
    }
    for version, number in (("v1", 2), ("v1beta1", 4)):
        search = _request(_vertex(version), config=config).tools[0].enterprise_web_search
        assert [field.number for field, _ in search.ListFields()] == [number]


# --- tools and schemas in requests


def test_functions_and_declarations_become_one_tool() -> None:
    def weather(city: str) -> str:
        """Tells the weather."""
        return city

    tools: Any = [
        weather,
        {"google_search": {}},
        Tool(function_declarations=[FunctionDeclaration(name="other")]),
        Tool(function_declarations=[FunctionDeclaration(name="third")], url_context=UrlContext()),
    ]
    sent = _request(_gemini(), config={"tools": tools}).tools
    assert [field.name for tool in sent for field, _ in tool.ListFields()] == [
        "google_search",
        "url_context",
        "function_declarations",
    ]
    declared = sent[2].function_declarations
    assert [item.name for item in declared] == ["weather", "other", "third"]
    assert declared[0].description == "Tells the weather."
    assert declared[0].parameters.properties["city"].type == 1


def test_a_voice_may_be_given_by_its_name() -> None:
    speech = _request(_gemini(), config={"speech_config": "Kore"}).generation_config.speech_config
    assert speech.voice_config.prebuilt_voice_config.voice_name == "Kore"


def test_json_schema_goes_into_field_28_with_the_order_of_properties() -> None:
    schema = {"type": "object", "properties": {"z": {"type": "string"}, "a": {"type": "integer"}}}
    settings = _request(_gemini(), config={"response_json_schema": schema}).generation_config
    assert [field.number for field, _ in settings.ListFields()] == [28]
    sent = settings.response_json_schema_ordered.struct_value
    assert list(sent["propertyOrdering"]) == ["z", "a"]


# --- count_tokens and compute_tokens


def test_gemini_counts_instruction_and_tools_inside_a_whole_request() -> None:
    operation = _gemini(name="models.count_tokens")
    config = {"system_instruction": "Be brief.", "tools": [{"google_search": {}}]}
    request = _request(operation, config=config)
    whole = request.generate_content_request
    assert (whole.model, whole.contents[0].parts[0].text) == ("models/m", "text")
    assert whole.system_instruction.parts[0].text == "Be brief."
    assert len(whole.tools) == 1
    assert not request.contents


def test_gemini_counts_plain_contents_plainly() -> None:
    request = _request(_gemini(name="models.count_tokens"), config={"http_options": {}})
    assert not request.HasField("generate_content_request")
    assert len(request.contents) == 1


@pytest.mark.parametrize("name", ["models.count_tokens", "models.compute_tokens"])
def test_vertex_names_the_model_as_endpoint_too(name: str) -> None:
    request = _request(_vertex(name=name))
    full = "projects/p/locations/l/publishers/google/models/m"
    assert (request.endpoint, request.model) == (full, full)


# --- names


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("gemini-2.0-flash", "models/gemini-2.0-flash"),
        ("models/m", "models/m"),
        ("tunedModels/t", "tunedModels/t"),
    ],
)
def test_gemini_names_of_models(given: str, expected: str) -> None:
    assert model_name(given, Context("gemini")) == expected


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("m", "projects/p/locations/l/publishers/google/models/m"),
        ("meta/llama", "projects/p/locations/l/publishers/meta/models/llama"),
        ("publishers/x/models/m", "projects/p/locations/l/publishers/x/models/m"),
        ("models/7", "projects/p/locations/l/models/7"),
        ("endpoints/7", "projects/p/locations/l/endpoints/7"),
        ("projects/q/locations/k/endpoints/7", "projects/q/locations/k/endpoints/7"),
    ],
)
def test_vertex_names_of_models(given: str, expected: str) -> None:
    assert model_name(given, Context("vertex", "p", "l")) == expected


def test_express_mode_has_no_project_in_names() -> None:
    assert model_name("m", Context("vertex")) == "publishers/google/models/m"


@pytest.mark.parametrize("given", ["", None, "../m", "m?x", "m&x"])
def test_a_bad_name_of_a_model_is_refused(given: Any) -> None:
    with pytest.raises(ValueError, match="model"):
        _gemini().encode(model=given, contents="x")


def test_names_of_caches() -> None:
    vertex = Context("vertex", "p", "l")
    assert cached_content_name("c", Context("gemini")) == "cachedContents/c"
    assert cached_content_name("c", vertex) == "projects/p/locations/l/cachedContents/c"
    assert cached_content_name("cachedContents/c", vertex) == (
        "projects/p/locations/l/cachedContents/c"
    )
    assert cached_content_name("projects/q/x/cachedContents/c", vertex) == (
        "projects/q/x/cachedContents/c"
    )
    assert cached_content_name("locations/k/cachedContents/c", vertex) == (
        "projects/p/locations/k/cachedContents/c"
    )


def test_made_up_names_of_models_do_not_pile_up() -> None:
    operation = _gemini()
    for number in range(1000):
        operation.encode(model=f"m{number}", contents="x")
    assert len(operation._names) <= 256


# --- the next turn


def test_a_longer_request_leaves_the_shorter_one_alone() -> None:
    operation = _vertex()
    _, first, _ = operation.encode(model="m", contents="a", config={"temperature": 0.5})
    answer = [Content(role="model", parts=[Part(text="b", video_metadata={"fps": 1})])]  # type: ignore[arg-type]  # a dict is coerced
    _, second, blockers = operation.extend(first, answer)
    sent: Any = second
    assert [content.parts[0].text for content in sent.contents] == ["a", "b"]
    assert sent.generation_config.temperature == 0.5
    assert len(_request(operation, contents="a").contents) == 1
    assert [blocker.path for blocker in blockers] == ["contents[0].parts[0].video_metadata.fps"]

"""What `GenerateContentConfig` and its settings accept, refuse and keep."""

from __future__ import annotations

import copy
import enum
import pickle
import typing
from typing import Any, Literal, Optional, Union

import aiohttp
import pydantic
import pytest
from pydantic import ValidationError

from genai_grpc import types


class Recipe(pydantic.BaseModel):
    title: str
    steps: list[str]


class Mood(enum.Enum):
    GOOD = "good"
    BAD = "bad"


class Place(typing.TypedDict):
    city: str


ACCEPTED_SCHEMAS: list[object] = [
    Recipe,
    Mood,
    int,
    dict[str, int],
    list[Recipe],
    tuple[int, str],
    typing.List[Recipe],  # noqa: UP006  users on older style guides write it
    typing.Dict[str, int],  # noqa: UP006
    Optional[int],  # noqa: UP045
    Union[int, str],  # noqa: UP007
    int | str,
    {"type": "OBJECT", "properties": {"a": {"type": "STRING"}}},
    types.Schema(type=types.Type.STRING),
]


@pytest.mark.parametrize("schema", ACCEPTED_SCHEMAS, ids=repr)
def test_every_documented_form_of_response_schema_is_kept_as_given(schema: object) -> None:
    config = types.GenerateContentConfig.model_validate({"response_schema": schema})
    assert config.response_schema is schema


def test_a_typed_dict_class_is_accepted_as_schema() -> None:
    config = types.GenerateContentConfig.model_validate({"responseSchema": Place})
    assert config.response_schema is Place


def test_a_literal_of_strings_becomes_an_enum_of_them() -> None:
    given = {"response_schema": Literal["yes", "no way", "_", "mro", ""]}
    kind = types.GenerateContentConfig.model_validate(given).response_schema
    assert isinstance(kind, type)
    assert issubclass(kind, enum.Enum)
    assert kind.__name__ == "PlaceholderLiteralEnum"
    assert [member.value for member in kind] == ["yes", "no way", "_", "mro", ""]


@pytest.mark.parametrize("choices", [Literal[1, 2], Literal["a", 2], Literal["a", None]])
def test_a_literal_of_anything_else_is_refused_with_the_remedy(choices: object) -> None:
    with pytest.raises(ValidationError, match=r"Literal of strings.*Use an Enum class"):
        types.GenerateContentConfig.model_validate({"response_schema": choices})


@pytest.mark.parametrize("nonsense", ["STRING", 3, Recipe(title="x", steps=[]), [int]])
def test_a_value_that_is_no_schema_is_refused_and_named(nonsense: object) -> None:
    with pytest.raises(ValidationError) as caught:
        types.GenerateContentConfig.model_validate({"response_schema": nonsense})
    (error,) = caught.value.errors()
    assert error["loc"] in {("response_schema",), ("responseSchema",)}
    assert type(nonsense).__name__ in error["msg"]
    assert "response_json_schema" in error["msg"]


def test_both_spellings_of_a_key_are_accepted_even_mixed() -> None:
    config = types.GenerateContentConfig.model_validate(
        {
            "maxOutputTokens": 10,
            "top_p": 0.5,
            "thinkingConfig": {"thinking_budget": 5, "includeThoughts": True},
        }
    )
    assert config.max_output_tokens == 10
    assert config.top_p == 0.5
    assert config.thinking_config == types.ThinkingConfig(thinking_budget=5, include_thoughts=True)


def test_an_unknown_key_is_refused_by_name() -> None:
    with pytest.raises(ValidationError, match=r"max_token\n.*not permitted"):
        types.GenerateContentConfig.model_validate({"max_token": 3})


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("max_output_tokens", 12.5),
        ("temperature", "hot"),
        ("labels", {"team": 1}),
        ("stop_sequences", "END"),
        ("tools", [3]),
        ("image_config", "16:9"),
        ("http_options", {"timeout": 0.5}),
        ("safety_settings", [{"treshold": "BLOCK_NONE"}]),
    ],
)
def test_a_value_of_the_wrong_type_is_refused_at_its_field(field: str, value: object) -> None:
    with pytest.raises(ValidationError) as caught:
        types.GenerateContentConfig.model_validate({field: value})
    alias = pydantic.alias_generators.to_camel(field)
    assert {error["loc"][0] for error in caught.value.errors()} <= {field, alias}


def test_an_image_config_of_another_call_is_refused() -> None:
    with pytest.raises(ValidationError, match=r"instance of ImageConfig.*GenerateImagesConfig"):
        types.GenerateContentConfig.model_validate(
            {"image_config": types.GenerateImagesConfig(aspect_ratio="1:1")}
        )


def test_an_image_config_may_be_a_dict() -> None:
    config = types.GenerateContentConfig.model_validate({"image_config": {"aspectRatio": "1:1"}})
    assert config.image_config == types.ImageConfig(aspect_ratio="1:1")


def test_functions_and_tools_stand_side_by_side() -> None:
    def weather(city: str) -> str:
        return city

    config = types.GenerateContentConfig.model_validate(
        {"tools": [weather, {"google_search": {}}, types.Tool(url_context=types.UrlContext())]}
    )
    assert config.tools is not None
    assert config.tools[0] is weather
    assert config.tools[1] == types.Tool(google_search=types.GoogleSearch())
    assert config.tools[2] == types.Tool(url_context=types.UrlContext())


def test_a_system_instruction_may_be_text_parts_or_content() -> None:
    def instruction(value: object) -> object:
        config = types.GenerateContentConfig.model_validate({"system_instruction": value})
        return config.system_instruction

    assert instruction("Be brief.") == "Be brief."
    assert instruction(["Be", {"text": "brief"}]) == ["Be", types.Part(text="brief")]
    assert instruction({"parts": [{"text": "Be"}]}) == types.Content(parts=[types.Part(text="Be")])


def test_a_speech_config_may_be_the_name_of_a_voice() -> None:
    named = types.GenerateContentConfig(speech_config="Kore")
    assert named.speech_config == "Kore"
    spelled = types.GenerateContentConfig.model_validate(
        {"speech_config": {"voiceConfig": {"prebuilt_voice_config": {"voiceName": "Kore"}}}}
    )
    assert spelled.speech_config == types.SpeechConfig(
        voice_config=types.VoiceConfig(
            prebuilt_voice_config=types.PrebuiltVoiceConfig(voice_name="Kore")
        )
    )


def test_modalities_of_a_config_are_plain_words_those_of_the_api_form_are_enums() -> None:
    config = types.GenerateContentConfig.model_validate(
        {"response_modalities": ["TEXT", types.Modality.AUDIO]}
    )
    assert config.response_modalities == ["TEXT", "AUDIO"]
    wire = types.GenerationConfig.model_validate({"response_modalities": ["TEXT", "audio"]})
    assert wire.response_modalities == [types.Modality.TEXT, types.Modality.AUDIO]


def test_the_budget_of_automatic_calls_is_ten_unless_given() -> None:
    assert types.AutomaticFunctionCallingConfig().maximum_remote_calls == 10
    config = types.GenerateContentConfig.model_validate(
        {"automatic_function_calling": {"disable": True, "maximumRemoteCalls": 3}}
    )
    assert config.automatic_function_calling is not None
    assert config.automatic_function_calling.disable is True
    assert config.automatic_function_calling.maximum_remote_calls == 3


def test_the_thinking_config_of_vertex_ai_passes_as_thinking_config() -> None:
    given = types.GenerationConfigThinkingConfig(thinking_budget=7)
    config = types.GenerateContentConfig(thinking_config=given)
    assert config.thinking_config is given


def test_routing_preferences_are_a_closed_list() -> None:
    with pytest.raises(ValidationError, match="PRIORITIZE_QUALITY"):
        types.GenerationConfigRoutingConfigAutoRoutingMode.model_validate(
            {"model_routing_preference": "CHEAP"}
        )


def test_later_settings_are_there() -> None:
    config = types.GenerateContentConfig.model_validate(
        {
            "serviceTier": "flex",
            "model_armor_config": {"promptTemplateName": "projects/p/locations/l/templates/t"},
            "enable_enhanced_civic_answers": True,
            "image_config": {"imageOutputOptions": {"mime_type": "image/jpeg"}},
        }
    )
    assert config.service_tier is types.ServiceTier.FLEX
    assert config.model_armor_config is not None
    assert config.model_armor_config.response_template_name is None
    assert config.image_config is not None
    assert config.image_config.image_output_options == types.ImageConfigImageOutputOptions(
        mime_type="image/jpeg"
    )


def full_config() -> types.GenerateContentConfig:
    return types.GenerateContentConfig(
        http_options=types.HttpOptions(
            timeout=5000, headers={"a": "b"}, retry_options=types.HttpRetryOptions(attempts=3)
        ),
        system_instruction="Be brief.",
        temperature=0.25,
        response_json_schema={"type": "object"},
        safety_settings=[
            types.SafetySetting(
                category=types.HarmCategory.HARM_CATEGORY_HARASSMENT,
                threshold=types.HarmBlockThreshold.BLOCK_NONE,
            )
        ],
        speech_config=types.SpeechConfig(
            voice_config=types.VoiceConfig(
                replicated_voice_config=types.ReplicatedVoiceConfig(
                    voice_sample_audio=b"\xff\xfe\x00"
                )
            )
        ),
    )


def test_a_config_survives_pickling_and_copying() -> None:
    config = full_config()
    assert pickle.loads(pickle.dumps(config)) == config
    assert copy.deepcopy(config) == config
    shallow = config.model_copy(update={"temperature": 1.0})
    assert (shallow.temperature, config.temperature) == (1.0, 0.25)


@pytest.mark.parametrize("by_alias", [False, True])
def test_a_config_survives_json_with_bytes_as_base64(by_alias: bool) -> None:
    config = full_config()
    text = config.model_dump_json(by_alias=by_alias, exclude_none=True)
    assert '"__4A"' in text
    assert types.GenerateContentConfig.model_validate_json(text) == config


def test_only_what_was_given_counts_as_set() -> None:
    config = types.GenerateContentConfig(temperature=0.0, top_k=None)
    assert config.model_fields_set == {"temperature", "top_k"}
    assert config.model_dump(exclude_none=True) == {"temperature": 0.0}


def test_a_schema_given_as_a_class_stays_a_class_in_a_dump() -> None:
    dumped: dict[str, Any] = types.GenerateContentConfig(response_schema=Recipe).model_dump(
        exclude_none=True
    )
    assert dumped == {"response_schema": Recipe}


def test_http_options_count_the_timeout_in_whole_milliseconds() -> None:
    assert types.HttpOptions.model_validate({"timeout": 1500}).timeout == 1500
    with pytest.raises(ValidationError, match="timeout"):
        types.HttpOptions.model_validate({"timeout": 1.5})


def test_http_options_hold_the_very_client_they_were_given() -> None:
    # Made without its constructor, which wants a running loop; only its class matters here.
    client = aiohttp.ClientSession.__new__(aiohttp.ClientSession)
    options = types.HttpOptions(aiohttp_client=client)
    config = types.GenerateContentConfig(http_options=options)
    assert config.http_options is not None
    assert config.http_options.aiohttp_client is client


@pytest.mark.parametrize("field", ["httpx_client", "httpx_async_client", "aiohttp_client"])
def test_http_options_refuse_a_client_of_another_library(field: str) -> None:
    with pytest.raises(ValidationError, match="expected an instance of"):
        types.HttpOptions.model_validate({field: object()})

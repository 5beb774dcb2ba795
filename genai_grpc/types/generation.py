"""How an answer is to be generated: `GenerateContentConfig` and the settings nested in it.

Only shapes and the checks a user's input needs; the place of each field on the wire stands in the
codec. Field names and accepted inputs follow google-genai; ranges follow the API documentation.
"""

from __future__ import annotations

import enum
import types as builtin_types
import typing
from typing import Any, Literal, Union

import pydantic
from pydantic import Field

from genai_grpc.types._base import BaseModel
from genai_grpc.types.content import ContentUnion
from genai_grpc.types.enums import (
    FeatureSelectionPreference,
    MediaResolution,
    Modality,
    ProminentPeople,
    ServiceTier,
    ThinkingLevel,
)
from genai_grpc.types.options import HttpOptions
from genai_grpc.types.response_formats import ResponseFormat
from genai_grpc.types.safety import SafetySetting
from genai_grpc.types.schema import Schema, SchemaUnion
from genai_grpc.types.speech import SpeechConfig, SpeechConfigUnion
from genai_grpc.types.tools import ToolConfig, ToolListUnion
from genai_grpc.types.transcription import AudioTranscriptionConfig, TranslationConfig

__all__ = [
    "AutomaticFunctionCallingConfig",
    "GenerateContentConfig",
    "GenerationConfig",
    "GenerationConfigRoutingConfig",
    "GenerationConfigRoutingConfigAutoRoutingMode",
    "GenerationConfigRoutingConfigManualRoutingMode",
    "GenerationConfigThinkingConfig",
    "GenerationOutputConfig",
    "ImageConfig",
    "ImageConfigImageOutputOptions",
    "ModelArmorConfig",
    "ModelSelectionConfig",
    "ThinkingConfig",
]


class ThinkingConfig(BaseModel):
    """How much a model thinks before it answers, and whether it shows that."""

    include_thoughts: bool | None = Field(
        default=None,
        description="Whether summaries of the thoughts come back, as parts with `thought=True`.",
    )
    thinking_budget: int | None = Field(
        default=None,
        description=(
            "Most tokens to spend on thinking; 0 turns thinking off, -1 lets the model decide."
        ),
    )
    thinking_level: ThinkingLevel | None = Field(
        default=None,
        description=(
            "How deeply to think, in steps; the successor of `thinking_budget` in newer models."
        ),
    )


class GenerationConfigThinkingConfig(ThinkingConfig):
    """The name Vertex AI gives `ThinkingConfig`; same fields."""


class ModelSelectionConfig(BaseModel):
    """What matters when the service picks among models."""

    feature_selection_preference: FeatureSelectionPreference | None = Field(
        default=None, description="What to favour: quality, cost, or a balance."
    )


class GenerationConfigRoutingConfigAutoRoutingMode(BaseModel):
    """Lets the service route the prompt to a model."""

    model_routing_preference: (
        Literal["UNKNOWN", "PRIORITIZE_QUALITY", "BALANCED", "PRIORITIZE_COST"] | None
    ) = Field(
        default=None,
        description="What the choice of the model favours.",
    )


class GenerationConfigRoutingConfigManualRoutingMode(BaseModel):
    """Routes the prompt to a given model."""

    model_name: str | None = Field(
        default=None,
        description="Name of the model, for example `gemini-2.5-flash`; only public models count.",
    )


class GenerationConfigRoutingConfig(BaseModel):
    """Which model answers when the request names a router."""

    auto_mode: GenerationConfigRoutingConfigAutoRoutingMode | None = Field(
        default=None, description="The service chooses; excludes `manual_mode`."
    )
    manual_mode: GenerationConfigRoutingConfigManualRoutingMode | None = Field(
        default=None, description="The caller chooses; excludes `auto_mode`."
    )


class AutomaticFunctionCallingConfig(BaseModel):
    """Whether and how often Python functions among the tools are called for the model."""

    disable: bool | None = Field(
        default=None,
        description="True hands function calls to the caller instead of calling the functions.",
    )
    maximum_remote_calls: int | None = Field(
        default=10,
        description="Most requests to the model that one call may make, the first one included.",
    )
    ignore_call_history: bool | None = Field(
        default=None,
        description="True leaves `automatic_function_calling_history` out of the response.",
    )


class ModelArmorConfig(BaseModel):
    """Screens prompt and answer with Model Armor templates (Vertex AI only)."""

    prompt_template_name: str | None = Field(
        default=None,
        description=(
            "Template for the prompt: "
            "`projects/{project}/locations/{location}/templates/{template}`."
        ),
    )
    response_template_name: str | None = Field(
        default=None,
        description=(
            "Template for the answer: "
            "`projects/{project}/locations/{location}/templates/{template}`."
        ),
    )


class GenerationOutputConfig(BaseModel):
    """Where generated media are put (Vertex AI only)."""

    output_uri_prefix: str | None = Field(
        default=None, description="Folder in Cloud Storage: `gs://{bucket}/{path}`."
    )


class ImageConfigImageOutputOptions(BaseModel):
    """File format of generated images."""

    compression_quality: int | None = Field(
        default=None, description="JPEG quality between 0 and 100."
    )
    mime_type: str | None = Field(
        default=None, description="MIME type of the images, for example `image/png`."
    )


class ImageConfig(BaseModel):
    """How images inside an answer are generated."""

    aspect_ratio: str | None = Field(
        default=None, description="Width to height, for example `16:9`."
    )
    image_size: str | None = Field(
        default=None, description="Size of the longer side: `1K`, `2K` or `4K`."
    )
    person_generation: str | None = Field(
        default=None,
        description="Whether people may appear: `ALLOW_ALL`, `ALLOW_ADULT` or `ALLOW_NONE`.",
    )
    output_mime_type: str | None = Field(
        default=None,
        description="MIME type of the images, for example `image/jpeg` (Vertex AI only).",
    )
    output_compression_quality: int | None = Field(
        default=None, description="JPEG quality between 0 and 100 (Vertex AI only)."
    )
    image_output_options: ImageConfigImageOutputOptions | None = Field(
        default=None, description="File format of the images, in the form newer APIs use."
    )
    prominent_people: ProminentPeople | None = Field(
        default=None, description="Whether well-known people may appear (Vertex AI only)."
    )


class GenerationConfig(BaseModel):
    """Generation settings in the form the API itself takes, without tools or instructions."""

    model_selection_config: ModelSelectionConfig | None = Field(
        default=None,
        description="What matters when the service picks among models (Vertex AI only).",
    )
    response_json_schema: Any | None = Field(
        default=None,
        description=(
            "JSON schema, as a dict, that the answer has to satisfy; excludes `response_schema`."
        ),
    )
    audio_timestamp: bool | None = Field(
        default=None,
        description="Whether the model is given timestamps of audio input (Vertex AI only).",
    )
    candidate_count: int | None = Field(default=None, description="Number of candidates to return.")
    enable_affective_dialog: bool | None = Field(
        default=None,
        description="Whether a live session adapts its tone to the speaker's feelings.",
    )
    frequency_penalty: float | None = Field(
        default=None,
        description="Positive values make words that already occurred often less likely; -2 to 2.",
    )
    logprobs: int | None = Field(
        default=None,
        description="Number of likeliest tokens to report per position; needs `response_logprobs`.",
    )
    max_output_tokens: int | None = Field(
        default=None, description="Most tokens a candidate may have."
    )
    media_resolution: MediaResolution | None = Field(
        default=None, description="How finely images and video are looked at."
    )
    presence_penalty: float | None = Field(
        default=None,
        description="Positive values make words that already occurred less likely; -2 to 2.",
    )
    response_logprobs: bool | None = Field(
        default=None, description="Whether log probabilities of the chosen tokens come back."
    )
    response_mime_type: str | None = Field(
        default=None,
        description="MIME type of the answer: `text/plain`, `application/json` or `text/x.enum`.",
    )
    response_modalities: list[Modality] | None = Field(
        default=None, description="Kinds of media the answer may contain."
    )
    response_schema: Schema | None = Field(
        default=None, description="Schema that a JSON answer has to satisfy."
    )
    routing_config: GenerationConfigRoutingConfig | None = Field(
        default=None,
        description="Which model answers when the request names a router (Vertex AI only).",
    )
    seed: int | None = Field(
        default=None,
        description="Start of the random numbers; equal seeds make similar answers likelier.",
    )
    speech_config: SpeechConfig | None = Field(
        default=None, description="How an answer in audio sounds."
    )
    stop_sequences: list[str] | None = Field(
        default=None,
        description="Texts at which generation stops; at most 5, not part of the answer.",
    )
    temperature: float | None = Field(
        default=None,
        description="Randomness of the answer; 0 is the least, ranges differ between models.",
    )
    thinking_config: ThinkingConfig | None = Field(
        default=None, description="How much the model thinks before it answers."
    )
    top_k: float | None = Field(
        default=None, description="Number of likeliest tokens to sample from."
    )
    top_p: float | None = Field(
        default=None,
        description="Share of probability, between 0 and 1, that the sampled tokens cover.",
    )
    enable_enhanced_civic_answers: bool | None = Field(
        default=None,
        description="Whether civic questions get the enhanced answers (Gemini API only).",
    )
    response_format: list[ResponseFormat] | None = Field(
        default=None, description="Form of the answer, one entry per kind of media."
    )
    translation_config: TranslationConfig | None = Field(
        default=None, description="Asks a live session for what is said in another language."
    )
    audio_transcription_config: AudioTranscriptionConfig | None = Field(
        default=None, description="Asks for a transcript of the audio in the prompt."
    )


class GenerateContentConfig(BaseModel):
    """Everything about a `generate_content` call except the model and the contents."""

    http_options: HttpOptions | None = Field(
        default=None, description="Endpoint, headers, deadline and retries of this call."
    )
    should_return_http_response: bool | None = Field(
        default=None, description="Whether `sdk_http_response` carries the undecoded body."
    )
    system_instruction: ContentUnion | None = Field(
        default=None,
        description="What the model should know or obey throughout; text, parts or a content.",
    )
    temperature: float | None = Field(
        default=None,
        description="Randomness of the answer; 0 is the least, ranges differ between models.",
    )
    top_p: float | None = Field(
        default=None,
        description="Share of probability, between 0 and 1, that the sampled tokens cover.",
    )
    top_k: float | None = Field(
        default=None, description="Number of likeliest tokens to sample from."
    )
    candidate_count: int | None = Field(default=None, description="Number of candidates to return.")
    max_output_tokens: int | None = Field(
        default=None, description="Most tokens a candidate may have."
    )
    stop_sequences: list[str] | None = Field(
        default=None,
        description="Texts at which generation stops; at most 5, not part of the answer.",
    )
    response_logprobs: bool | None = Field(
        default=None, description="Whether log probabilities of the chosen tokens come back."
    )
    logprobs: int | None = Field(
        default=None,
        description="Number of likeliest tokens to report per position; needs `response_logprobs`.",
    )
    presence_penalty: float | None = Field(
        default=None,
        description="Positive values make words that already occurred less likely; -2 to 2.",
    )
    frequency_penalty: float | None = Field(
        default=None,
        description="Positive values make words that already occurred often less likely; -2 to 2.",
    )
    seed: int | None = Field(
        default=None,
        description="Start of the random numbers; equal seeds make similar answers likelier.",
    )
    response_mime_type: str | None = Field(
        default=None,
        description="MIME type of the answer: `text/plain`, `application/json` or `text/x.enum`.",
    )
    response_schema: SchemaUnion | None = Field(
        default=None,
        description=(
            "What a JSON answer has to look like: a pydantic model, a type such as `list[int]`, "
            "an enum, a `Schema` or its dict. `response.parsed` then holds the answer as that "
            "type."
        ),
    )
    response_json_schema: Any | None = Field(
        default=None,
        description=(
            "JSON schema, as a dict, that the answer has to satisfy; excludes `response_schema`."
        ),
    )
    routing_config: GenerationConfigRoutingConfig | None = Field(
        default=None,
        description="Which model answers when the request names a router (Vertex AI only).",
    )
    model_selection_config: ModelSelectionConfig | None = Field(
        default=None,
        description="What matters when the service picks among models (Vertex AI only).",
    )
    safety_settings: list[SafetySetting] | None = Field(
        default=None, description="Thresholds for harmful content, one entry per category."
    )
    tools: ToolListUnion | None = Field(
        default=None,
        description="Tools the model may use: `Tool` objects or their dicts, and Python functions.",
    )
    tool_config: ToolConfig | None = Field(
        default=None, description="How the model may use the tools."
    )
    labels: dict[str, str] | None = Field(
        default=None, description="Labels to split the bill by (Vertex AI only)."
    )
    cached_content: str | None = Field(
        default=None,
        description=(
            "Resource name of cached content that precedes the prompt: `cachedContents/{id}`, or "
            "its full name on Vertex AI."
        ),
    )
    response_modalities: list[str] | None = Field(
        default=None,
        description="Kinds of media the answer may contain, such as `TEXT`, `IMAGE`, `AUDIO`.",
    )
    media_resolution: MediaResolution | None = Field(
        default=None, description="How finely images and video are looked at."
    )
    speech_config: SpeechConfigUnion | None = Field(
        default=None, description="How an answer in audio sounds, or the name of a prebuilt voice."
    )
    audio_timestamp: bool | None = Field(
        default=None,
        description="Whether the model is given timestamps of audio input (Vertex AI only).",
    )
    automatic_function_calling: AutomaticFunctionCallingConfig | None = Field(
        default=None, description="Whether and how often Python functions are called for the model."
    )
    thinking_config: ThinkingConfig | None = Field(
        default=None, description="How much the model thinks before it answers."
    )
    image_config: ImageConfig | None = Field(
        default=None, description="How images inside the answer are generated."
    )
    enable_enhanced_civic_answers: bool | None = Field(
        default=None,
        description="Whether civic questions get the enhanced answers (Gemini API only).",
    )
    model_armor_config: ModelArmorConfig | None = Field(
        default=None,
        description="Model Armor templates that screen prompt and answer (Vertex AI only).",
    )
    service_tier: ServiceTier | None = Field(
        default=None,
        description="Trade between price and latency: `flex`, `standard` or `priority`.",
    )
    audio_transcription_config: AudioTranscriptionConfig | None = Field(
        default=None, description="Asks for a transcript of the audio in the prompt."
    )
    continuation_token: bytes | None = Field(
        default=None,
        description="Goes on where an answer ended with CONTINUATION; the candidate's token.",
    )
    automatic_continuation: bool | None = Field(
        default=None,
        description=(
            "False hands over answers that ended with CONTINUATION; otherwise they are gone on "
            "with until they are whole."
        ),
    )
    generation_output_config: GenerationOutputConfig | None = Field(
        default=None, description="Where generated media are put (Vertex AI only)."
    )
    store: bool | None = Field(
        default=None,
        description="Whether the service may keep request and answer (Gemini API only).",
    )

    @pydantic.field_validator("response_schema", mode="plain")
    @classmethod
    def _accept_schema(cls, value: object) -> object:
        return _accepted_schema(value)

    @pydantic.field_validator("image_config", mode="before")
    @classmethod
    def _accept_image_config(cls, value: object) -> object:
        # The config of generate_images has fields of the same names and would pass unnoticed.
        if isinstance(value, pydantic.BaseModel) and not isinstance(value, ImageConfig):
            raise ValueError(
                "image_config must be an instance of ImageConfig or compatible dict,"
                f" got {type(value).__name__}."
            )
        return value


_UNION_KINDS = (Union, builtin_types.UnionType)


def _accepted_schema(value: object) -> object:
    """Returns what `response_schema` was given, with a Literal turned into an enum.

    Types are read into a schema only when a request is encoded, since Gemini and Vertex AI differ.
    """
    if value is None or isinstance(value, (dict, Schema, type)):
        return value
    origin = typing.get_origin(value)
    if origin is Literal:
        return _enum_of(typing.get_args(value))
    if origin in _UNION_KINDS or isinstance(origin, type):
        return value
    raise ValueError(
        f"response_schema does not accept {value!r} ({type(value).__name__}). Give a pydantic model"
        " class, a type such as list[int], an Enum class, a Schema or a dict; for a JSON schema use"
        " response_json_schema."
    )


def _enum_of(choices: tuple[object, ...]) -> type[enum.Enum]:
    words = [choice for choice in choices if isinstance(choice, str)]
    if len(words) != len(choices):
        raise ValueError(
            f"response_schema accepts a Literal of strings only, got Literal{list(choices)!r}."
            " Use an Enum class, or response_json_schema with an `enum` list."
        )
    # Any: a type checker takes the call of an enum class for the look-up of a member.
    functional: Any = enum.Enum
    members = [(_member_name(word), word) for word in words]
    # google-genai users see this class name in the type of `response.parsed`.
    made: type[enum.Enum] = functional("PlaceholderLiteralEnum", members)
    return made


def _member_name(word: str) -> str:
    # Enum keeps names with a leading underscore and `mro` for itself.
    return f"value {word}" if word.startswith("_") or word in ("", "mro") else word

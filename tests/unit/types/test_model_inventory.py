"""Every model of google-genai 1.51 is here with its fields, and every field says what it is."""

from __future__ import annotations

from pathlib import Path

import pydantic
import pytest
from pydantic.alias_generators import to_camel

from genai_grpc import types

LISTING = Path(__file__).with_name("google_genai_1_51_fields.txt")

# What newer versions of the APIs carry and google-genai 1.51 does not know.
LATER: dict[str, set[str]] = {
    "CodeExecutionResult": {"id"},
    "ComputerUse": {"disabled_safety_policies", "enable_prompt_injection_detection"},
    "CountTokensResponse": {"prompt_tokens_details", "cache_tokens_details"},
    "CreateFileSearchStoreConfig": {"embedding_model"},
    "ExecutableCode": {"id"},
    "FileSearchStore": {"embedding_model"},
    "EmbedContentConfig": {"document_ocr", "audio_track_extraction"},
    "GenerateContentConfig": {
        "enable_enhanced_civic_answers",
        "model_armor_config",
        "service_tier",
    },
    "GenerateContentResponse": {"model_status"},
    "GoogleSearch": {"search_types"},
    "GroundingChunk": {"image"},
    "GroundingChunkMaps": {"route"},
    "GroundingChunkRetrievedContext": {
        "custom_metadata",
        "file_search_store",
        "media_id",
        "page_number",
    },
    "GroundingMetadata": {"image_search_queries"},
    "GroundingSupport": {"rendered_parts"},
    "HttpOptions": {"aiohttp_client"},
    "ImageConfig": {"person_generation", "image_output_options"},
    "InlinedEmbedContentResponse": {"metadata"},
    "InlinedResponse": {"metadata"},
    "LogprobsResult": {"log_probability_sum"},
    "Part": {"part_metadata", "tool_call", "tool_response"},
    "RagChunk": {"chunk_id", "file_id"},
    "Tool": {"exa_ai_search", "mcp_servers", "parallel_ai_search"},
    "ToolConfig": {"include_server_side_tool_invocations"},
    "VoiceConfig": {"replicated_voice_config"},
}
LATER_MODELS = {
    "GroundingChunkCustomMetadata",
    "GroundingChunkImage",
    "GroundingChunkMapsRoute",
    "GroundingChunkStringList",
    "ImageConfigImageOutputOptions",
    "ImageSearch",
    "McpServer",
    "ModelArmorConfig",
    "ModelStatus",
    "ReplicatedVoiceConfig",
    "SearchTypes",
    "StreamableHttpTransport",
    "ToolCall",
    "ToolExaAiSearch",
    "ToolParallelAiSearch",
    "ToolResponse",
    "WebSearch",
}

# Their alias is not the camelCase of their name.
ALIASES = {("JSONSchema", "ref"): "$ref", ("JSONSchema", "defs"): "$defs"}


def listed() -> dict[str, list[str]]:
    lines = LISTING.read_text(encoding="utf-8").splitlines()
    pairs = (line.split(":") for line in lines if not line.startswith("#"))
    return {name: fields.split() for name, fields in pairs}


EXPECTED = listed()


def model(name: str) -> type[pydantic.BaseModel]:
    found = getattr(types, name)
    assert isinstance(found, type)
    assert issubclass(found, pydantic.BaseModel)
    found.model_rebuild()
    return found


def test_the_listing_is_whole() -> None:
    assert len(EXPECTED) == 322


@pytest.mark.parametrize("name", EXPECTED)
def test_a_model_has_its_fields_and_no_unlisted_ones(name: str) -> None:
    fields = set(model(name).model_fields)
    assert fields - LATER.get(name, set()) == set(EXPECTED[name])


@pytest.mark.parametrize("name", [*EXPECTED, *sorted(LATER_MODELS)])
def test_a_field_is_optional_described_and_spelled_in_both_ways(name: str) -> None:
    for field, info in model(name).model_fields.items():
        assert info.description, f"{name}.{field} does not say what it is"
        assert info.alias == ALIASES.get((name, field), to_camel(field))
        # Who speaks is fixed in these two, and they exist to take the parts.
        assert not info.is_required() or name in {"UserContent", "ModelContent"}

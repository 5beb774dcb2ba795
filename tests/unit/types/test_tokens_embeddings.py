"""What counting and embedding accept and return."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from genai_grpc import types


def test_count_tokens_takes_the_forms_of_a_system_instruction_and_tools() -> None:
    config = types.CountTokensConfig.model_validate(
        {
            "systemInstruction": ["Be", {"text": "brief"}],
            "tools": [{"functionDeclarations": [{"name": "f"}]}],
            "generation_config": {"responseSchema": {"type": "string"}},
        }
    )
    assert config.system_instruction == ["Be", types.Part(text="brief")]
    assert config.tools == [types.Tool(function_declarations=[types.FunctionDeclaration(name="f")])]
    assert config.generation_config is not None
    assert config.generation_config.response_schema == types.Schema(type=types.Type.STRING)


def test_count_tokens_refuses_python_functions_as_tools() -> None:
    with pytest.raises(ValidationError, match="tools"):
        types.CountTokensConfig.model_validate({"tools": [print]})


def test_tokens_are_bytes_even_where_they_split_a_character() -> None:
    half = "é".encode()[:1]
    info = types.TokensInfo(role="user", token_ids=[1], tokens=[b"a", half])
    text = types.ComputeTokensResponse(tokens_info=[info]).model_dump_json(exclude_none=True)
    assert '"tokens":["YQ==","ww=="]' in text
    assert types.ComputeTokensResponse.model_validate_json(text).tokens_info == [info]


def test_counts_come_with_their_media() -> None:
    response = types.CountTokensResponse.model_validate(
        {
            "totalTokens": 5,
            "cachedContentTokenCount": 2,
            "promptTokensDetails": [{"modality": "IMAGE", "tokenCount": 5}],
        }
    )
    assert response.total_tokens == 5
    assert response.cached_content_token_count == 2
    assert response.prompt_tokens_details == [
        types.ModalityTokenCount(modality=types.MediaModality.IMAGE, token_count=5)
    ]


def test_an_embedding_config_takes_the_newer_settings_in_either_spelling() -> None:
    config = types.EmbedContentConfig.model_validate(
        {"taskType": "RETRIEVAL_QUERY", "output_dimensionality": 8, "documentOcr": True}
    )
    assert config.task_type == "RETRIEVAL_QUERY"
    assert config.output_dimensionality == 8
    assert config.document_ocr is True
    assert config.audio_track_extraction is None


def test_vectors_survive_json_unchanged() -> None:
    response = types.EmbedContentResponse(
        embeddings=[
            types.ContentEmbedding(
                values=[0.1, -1e-9],
                statistics=types.ContentEmbeddingStatistics(truncated=False, token_count=2.0),
            )
        ],
        metadata=types.EmbedContentMetadata(billable_character_count=7),
    )
    again = types.EmbedContentResponse.model_validate_json(response.model_dump_json(by_alias=True))
    assert again == response

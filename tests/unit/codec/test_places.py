"""A value given for any field of the facade arrives in the message where the API reads it.

Inputs are built from annotations, places are followed by JSON name: neither asks the codec.
"""

from __future__ import annotations

from typing import Any

import pytest
from google.protobuf.descriptor import FieldDescriptor

from genai_grpc._codec import Codec
from genai_grpc._stubs.versions import JSON_NAMES
from genai_grpc.types.content import Content
from genai_grpc.types.embeddings import EmbedContentConfig
from genai_grpc.types.generation import GenerateContentConfig
from genai_grpc.types.schema import Schema
from genai_grpc.types.speech import SpeechConfig
from genai_grpc.types.tokens import ComputeTokensConfig, CountTokensConfig
from genai_grpc.types.tools import Tool
from tests.unit.codec.facts import Fact, facts
from tests.unit.codec.samples import leaf_of, sample

_CODECS = {
    "gemini": Codec("gemini", "v1beta"),
    "vertex": Codec("vertex", "v1beta1", project="p", location="l"),
}
_CONFIGS: dict[str, Any] = {
    "generate_content": GenerateContentConfig,
    "count_tokens": CountTokensConfig,
    "compute_tokens": ComputeTokensConfig,
    "embed_content": EmbedContentConfig,
}
# What a field holds where its annotation is a union of forms.
_UNIONS: dict[str, Any] = {
    "system_instruction": Content,
    "tools": Tool,
    "response_schema": Schema,
    "speech_config": SpeechConfig,
}
_NOT_IN_GEMINI_EMBEDDING = {"display_name", "partial_args", "will_continue"}


def _sendable(fact: Fact) -> bool:
    if fact.direction != "request" or fact.refused or len(fact.path) < 2:
        return False
    if fact.method == "embed_content":
        return fact.backend == "gemini" and not _NOT_IN_GEMINI_EMBEDDING & set(fact.path)
    # The Gemini API has no such thing as a schema that refers to another, except over REST.
    return not (fact.path[1] == "response_schema" and fact.path[-1] == "additional_properties")


@pytest.mark.parametrize("fact", [fact for fact in facts() if _sendable(fact)], ids=str)
def test_a_value_arrives_in_its_place(fact: Fact) -> None:
    operation: Any = _CODECS[fact.backend].operation(f"models.{fact.method}")
    given = _nested(_root_class(fact), fact.path[1:])
    parameters = {
        "contents": "text",
        fact.path[0]: [given] if fact.path[0] == "contents" else given,
    }
    encoded = operation.encode(model="model", **parameters)
    _, request, _ = encoded[0] if isinstance(encoded, list) else encoded
    if fact.backend == "gemini" and fact.method == "count_tokens" and fact.path[0] == "config":
        request = request.generate_content_request
    assert _is_set(request, fact.json.split("."))


def _root_class(fact: Fact) -> Any:
    return Content if fact.path[0] == "contents" else _CONFIGS[fact.method]


def _nested(model: Any, path: tuple[str, ...]) -> dict[str, Any]:
    """Builds the least input that has a value at the path."""
    name = path[0]
    annotation = model.model_fields[name].annotation
    if len(path) == 1:
        return {name: sample(name, annotation)}
    shape, leaf = leaf_of(annotation)
    inner = _nested(_UNIONS.get(name, leaf), path[1:])
    if shape == "list" or name == "tools":
        return {name: [inner]}
    return {name: {"k": inner} if shape == "map" else inner}


def _is_set(message: Any, names: list[str]) -> bool:
    field = next(
        (field for field, _ in message.ListFields() if _json_name(field) == names[0]), None
    )
    if field is None:
        return False
    value = getattr(message, field.name)
    if len(names) == 1:
        return True
    if field.message_type.GetOptions().map_entry:
        value = next(iter(value.values()))
    elif not hasattr(value, "ListFields"):
        value = value[0]
    return _is_set(value, names[1:])


def _json_name(field: FieldDescriptor) -> str:
    return JSON_NAMES.get(field.full_name, field.json_name)

"""What is encoded stands where the published API has it, and what is there is decoded into the model."""

from __future__ import annotations

from typing import Any

import pytest
from google.protobuf.descriptor import Descriptor, FieldDescriptor
from google.protobuf.json_format import MessageToDict

from genai_grpc._codec import Codec
from genai_grpc._codec.plan import Binding, message_of, plan
from genai_grpc._codec.rules import Backend
from genai_grpc._stubs.versions import JSON_NAMES, REST_ONLY_FROM
from genai_grpc._wire.descriptors import is_map
from tests.unit.codec.facts import Fact, facts
from tests.unit.codec.reach import starts

DEFAULT_VERSION: dict[Backend, str] = {"gemini": "v1beta", "vertex": "v1beta1"}
_PREDICT = [fact for fact in facts() if fact.backend == "vertex" and fact.method == "embed_content"]
_IN_MESSAGES = [fact for fact in facts() if fact not in _PREDICT]

# google-genai sends these in embed_content alone, where it does not look; the API has no such fields.
_REFUSED_NEVERTHELESS = ("display_name", "partial_args", "will_continue")

# Where this library does more than google-genai 1.51: the wire has the field, so it is sent ...
_CARRIED_NEVERTHELESS = {
    ("gemini", "count_tokens", "system_instruction"),
    ("gemini", "count_tokens", "tools"),
    ("gemini", "count_tokens", "generation_config"),
    ("vertex", "generate_content", "multi_speaker_voice_config"),
    ("vertex", "count_tokens", "multi_speaker_voice_config"),
}
# ... and where later releases send it, the REST API alone.
_CARRIED_OVER_REST = {
    ("gemini", "generate_content", "auth_config"),
}


def _route(fact: Fact) -> tuple[list[Binding], Descriptor]:
    """Follows the plans along the facade path of a fact."""
    model, message = _start(fact)
    names = list(fact.path)
    if names[0] in ("contents", "config"):
        names = names[1:]
    bindings = []
    for name in names:
        made = plan(model, message, fact.backend, DEFAULT_VERSION[fact.backend])
        binding = next(item for item in made.bindings if item.name == name)
        bindings.append(binding)
        if binding.model is not None and binding.steps:
            field = binding.field
            if is_map(field):
                field = message_of(field).fields_by_name["value"]
            model, message = binding.model, message_of(field)
    return bindings, message


def _start(fact: Fact) -> tuple[Any, Descriptor]:
    wanted = {
        "contents": "Content",
        "config": {
            "generate_content": "GenerateContentConfig",
            "count_tokens": "CountTokensConfig",
            "compute_tokens": "ComputeTokensConfig",
            "embed_content": "EmbedContentConfig",
        }[fact.method],
    }.get(fact.path[0]) or {
        "generate_content": "GenerateContentResponse",
        "count_tokens": "CountTokensResponse",
        "compute_tokens": "ComputeTokensResponse",
        "embed_content": "EmbedContentResponse",
    }[fact.method]
    return next(
        (start.model, start.message)
        for start in starts()
        if start.backend == fact.backend and start.model.__name__ == wanted
    )


def _json_name(field: FieldDescriptor) -> str:
    return JSON_NAMES.get(field.full_name, field.json_name)


def _key(fact: Fact) -> tuple[str, str, str]:
    return fact.backend, fact.method, fact.path[-1]


def _is_about_contents_themselves(fact: Fact) -> bool:
    return fact.path in (("contents",), ("config",))


def _is_refused_nevertheless(fact: Fact) -> bool:
    in_question = fact.backend == "gemini" and fact.method == "embed_content"
    return in_question and any(name in _REFUSED_NEVERTHELESS for name in fact.path)


_CARRIED = [
    fact
    for fact in _IN_MESSAGES
    if not fact.refused
    and not _is_about_contents_themselves(fact)
    and not _is_refused_nevertheless(fact)
]


@pytest.mark.parametrize("fact", _CARRIED, ids=str)
def test_a_carried_field_has_the_published_number_and_json_name(fact: Fact) -> None:
    bindings, _ = _route(fact)
    binding = bindings[-1]
    assert binding.status == "bound" or (binding.steps and fact.direction == "response")
    if fact.number is None:
        route = [step for item in bindings for step in item.steps]
        assert any(step.number >= REST_ONLY_FROM for step in route) or any(
            item.blocked for item in bindings
        )
    else:
        assert binding.field.number == fact.number
    expected = fact.json.split(".")
    found = [_json_name(step) for item in bindings for step in item.steps]
    # A method may wrap the parameter: requests[].content, generateContentRequest.
    assert expected[-len(found) :] == found


_REFUSED = [
    fact
    for fact in _IN_MESSAGES
    if fact.refused
    and _key(fact) not in _CARRIED_NEVERTHELESS
    and _key(fact) not in _CARRIED_OVER_REST
]


@pytest.mark.parametrize("fact", _REFUSED, ids=str)
def test_a_field_that_the_backend_lacks_is_refused(fact: Fact) -> None:
    assert _route(fact)[0][-1].status == "refused"


def test_the_exceptions_to_refusal_are_carried() -> None:
    for fact in _IN_MESSAGES:
        if fact.refused and fact not in _REFUSED:
            binding = _route(fact)[0][-1]
            assert binding.status == "bound", str(fact)
            assert bool(binding.blocked) == (_key(fact) in _CARRIED_OVER_REST), str(fact)


def test_embedding_on_vertex_sends_the_published_json() -> None:
    operation = Codec("vertex", "v1beta1", project="p", location="l").operation(
        "models.embed_content"
    )
    config = {
        "task_type": "RETRIEVAL_DOCUMENT",
        "title": "t",
        "output_dimensionality": 5,
        "mime_type": "text/plain",
        "auto_truncate": True,
    }
    ((_, request, _),) = operation.encode(
        model="text-embedding-005", contents="text", config=config
    )
    sent = MessageToDict(request)
    places = {f"instances.{key}" for key in sent["instances"][0]}
    places |= {f"parameters.{key}" for key in sent["parameters"]}
    assert places == {
        fact.json for fact in _PREDICT if fact.direction == "request" and fact.is_leaf
    }

"""The catalogue, embeddings and computed tokens, as both APIs serve them."""

from __future__ import annotations

import base64
import json
import math
from collections.abc import Sequence
from typing import Any

import grpc
import pytest
from google.protobuf.json_format import MessageToDict

from genai_grpc.emulator import Emulator
from tests.unit.emulator.caller import PROJECT, Caller, violations_of

EMBEDDING = "gemini-embedding-001"
CAT, CATS, REVENUE = "the cat sat on the mat", "Cats are sitting on mats", "Quarterly revenue grew"


def cosine(left: Sequence[float], right: Sequence[float]) -> float:
    return sum(a * b for a, b in zip(left, right, strict=True))


def embed(caller: Caller, text: str, **fields: Any) -> list[float]:
    """The vector of a text by the API of the caller."""
    content = {"parts": [{"text": text}]}
    if caller.backend == "vertex":
        fields = {"embed_content_config": fields}
    response = caller.ask("EmbedContent", model=caller.model(EMBEDDING), content=content, **fields)
    return list(response.embedding.values)


def predict(caller: Caller, *instances: dict[str, Any], **parameters: Any) -> Any:
    """The answer of Predict, as plain values."""
    request: Any = caller.row("Predict").request_type()(endpoint=caller.model(EMBEDDING))
    for each in instances:
        request.instances.add().struct_value.update(each)
    request.parameters.struct_value.update(parameters)
    return MessageToDict(caller.callable("Predict")(request))


def test_models_are_listed_page_by_page(caller: Caller) -> None:
    names: list[str] = []
    token = ""
    while True:
        page = caller.ask("ModelService.ListModels", page_size=10, page_token=token)
        assert 1 <= len(page.models) <= 10
        names += [model.name for model in page.models]
        token = page.next_page_token
        if not token:
            break
    assert len(names) == len(set(names)) > 10
    assert caller.model() in names
    assert "models/text-embedding-005" not in names


def test_publisher_models_are_listed(caller: Caller) -> None:
    caller.backend = "vertex"
    page = caller.ask("ModelGardenService.ListPublisherModels", parent="publishers/google")
    names = {model.name for model in page.publisher_models}
    assert "publishers/google/models/gemini-2.5-flash" in names
    assert "publishers/google/models/aqa" not in names


@pytest.mark.parametrize("backend", ["gemini", "vertex"])
@pytest.mark.parametrize("age", ["young", "old"])
def test_a_token_of_models_belongs_to_its_list_and_expires(
    caller: Caller, emulator: Emulator, backend: str, age: str
) -> None:
    caller.backend = backend
    service = {
        "gemini": "ModelService.ListModels",
        "vertex": "ModelGardenService.ListPublisherModels",
    }
    scope = {"parent": "publishers/google"} if backend == "vertex" else {}
    token = caller.ask(service[backend], page_size=3, **scope).next_page_token
    if age == "young":
        others = "ListTunedModels" if backend == "gemini" else "ListModels"
        scope = {} if backend == "gemini" else {"parent": "projects/p/locations/us-central1"}
        with pytest.raises(grpc.RpcError) as caught:
            caller.ask(f"ModelService.{others}", page_token=token, **scope)
    else:
        emulator.advance(25 * 3600)
        with pytest.raises(grpc.RpcError) as caught:
            caller.ask(service[backend], page_token=token, **scope)
    assert list(violations_of(caught.value)) == ["page_token"]


@pytest.mark.parametrize("after", ["no-model", 3, None, [1], {}])
def test_a_token_that_was_made_up_is_refused(
    caller: Caller, emulator: Emulator, after: object
) -> None:
    for method, kind in (("ListModels", "models"), ("ListTunedModels", "tunedModels")):
        if (kind, type(after)) == ("tunedModels", int):
            continue  # such are given
        of = [kind, "gemini" if kind == "models" else "", ""]
        text = json.dumps([after, emulator._world.now(), *of])
        token = base64.urlsafe_b64encode(text.encode()).decode()
        with pytest.raises(grpc.RpcError) as caught:
            caller.ask(f"ModelService.{method}", page_token=token)
        assert list(violations_of(caught.value)) == ["page_token"]


@pytest.mark.parametrize("fields", [{"page_token": "x"}, {"page_token": "é"}, {"page_size": -1}])
def test_a_page_that_cannot_be_is_refused(caller: Caller, fields: dict[str, Any]) -> None:
    with pytest.raises(grpc.RpcError) as caught:
        caller.ask("ModelService.ListModels", **fields)
    assert list(violations_of(caught.value)) == list(fields)


def test_a_model_is_described(caller: Caller) -> None:
    model = caller.ask("ModelService.GetModel", name=caller.model(EMBEDDING))
    assert model.name == caller.model(EMBEDDING)
    assert "embedContent" in model.supported_generation_methods
    assert model.input_token_limit == 2048
    caller.backend = "vertex"
    name = f"publishers/google/models/{EMBEDDING}"
    assert caller.ask("ModelGardenService.GetPublisherModel", name=name).name == name
    with pytest.raises(grpc.RpcError) as caught:
        caller.ask("ModelGardenService.GetPublisherModel", name="publishers/google/models/x")
    assert caught.value.code() is grpc.StatusCode.NOT_FOUND


@pytest.mark.parametrize("dimensions", [None, 768, 64])
def test_similar_texts_have_near_unit_vectors(api: Caller, dimensions: int | None) -> None:
    fields = {"output_dimensionality": dimensions} if dimensions else {}
    cat, cats, revenue = (embed(api, text, **fields) for text in (CAT, CATS, REVENUE))
    assert len(cat) == (dimensions or 3072)
    for vector in (cat, cats, revenue):
        assert math.isclose(cosine(vector, vector), 1, rel_tol=1e-5)
        assert all(vector)
    assert cosine(cat, cats) > 0.5
    assert cosine(cat, revenue) < 0.35
    assert embed(api, CAT, **fields) == cat


def test_a_task_moves_a_vector_a_little(api: Caller) -> None:
    plain = embed(api, CAT)
    query = embed(api, CAT, task_type="RETRIEVAL_QUERY")
    document = embed(api, CAT, task_type="RETRIEVAL_DOCUMENT")
    assert plain != query != document
    assert 0.9 < cosine(query, document) < 0.9999


def test_a_batch_gives_one_vector_each_in_order(caller: Caller) -> None:
    model = caller.model(EMBEDDING)
    requests = [{"model": model, "content": {"parts": [{"text": text}]}} for text in (CAT, REVENUE)]
    response = caller.ask("BatchEmbedContents", model=model, requests=requests)
    vectors = [list(each.values) for each in response.embeddings]
    assert vectors == [embed(caller, CAT), embed(caller, REVENUE)]


@pytest.mark.parametrize(
    ("requests", "field"),
    [
        ([], "requests"),
        ([{"model": "models/other", "content": {"parts": [{"text": "x"}]}}], "requests[0].model"),
    ],
)
def test_a_wrong_batch_is_refused(caller: Caller, requests: list[Any], field: str) -> None:
    with pytest.raises(grpc.RpcError) as caught:
        caller.ask("BatchEmbedContents", model=caller.model(EMBEDDING), requests=requests)
    assert list(violations_of(caught.value)) == [field]


@pytest.mark.parametrize("dimensions", [-1, 4000])
def test_dimensions_out_of_range_are_refused(api: Caller, dimensions: int) -> None:
    with pytest.raises(grpc.RpcError) as caught:
        embed(api, CAT, output_dimensionality=dimensions)
    assert list(violations_of(caught.value)) == ["output_dimensionality"]


def test_a_title_goes_with_documents_only(caller: Caller) -> None:
    with pytest.raises(grpc.RpcError) as caught:
        embed(caller, CAT, title="Pets")
    assert list(violations_of(caught.value)) == ["title"]
    assert embed(caller, CAT, title="Pets", task_type="RETRIEVAL_DOCUMENT") != embed(caller, CAT)


def test_predict_embeds_as_text_models_do(caller: Caller) -> None:
    caller.backend = "vertex"
    answer = predict(
        caller,
        {"content": CAT, "task_type": "RETRIEVAL_DOCUMENT", "title": "Pets"},
        {"content": REVENUE},
        outputDimensionality=64,
    )
    first, second = (each["embeddings"] for each in answer["predictions"])
    assert len(first["values"]) == len(second["values"]) == 64
    assert second["statistics"] == {"token_count": 5, "truncated": False}
    assert answer["metadata"]["billableCharacterCount"] == len((CAT + REVENUE).replace(" ", ""))
    wanted = embed(caller, REVENUE, output_dimensionality=64)
    assert second["values"] == pytest.approx(wanted, abs=1e-6)


def test_predict_refuses_what_is_no_text(caller: Caller) -> None:
    caller.backend = "vertex"
    with pytest.raises(grpc.RpcError) as caught:
        predict(caller, {"content": 5}, {"prompt": "x"})
    assert list(violations_of(caught.value)) == ["instances[0].content", "instances[1].content"]


def test_predict_is_not_there_for_other_models(caller: Caller) -> None:
    caller.backend = "vertex"
    with pytest.raises(grpc.RpcError) as caught:
        caller.ask("Predict", endpoint=caller.model("gemini-2.5-flash"))
    assert caught.value.code() is grpc.StatusCode.NOT_FOUND


def test_long_texts_are_cut_or_refused(caller: Caller) -> None:
    caller.backend = "vertex"
    long = "word " * 3000
    answer = predict(caller, {"content": long})
    assert answer["predictions"][0]["embeddings"]["statistics"]["truncated"] is True
    with pytest.raises(grpc.RpcError) as caught:
        predict(caller, {"content": long}, autoTruncate=False)
    assert caught.value.code() is grpc.StatusCode.INVALID_ARGUMENT


@pytest.mark.parametrize("text", ["Why is the sky blue?", "a  b\n\tc", "naïve 東京 🙂 x1234"])
def test_tokens_spell_the_text(caller: Caller, text: str) -> None:
    caller.backend = "vertex"
    contents = [{"role": "user", "parts": [{"text": text}]}]
    response = caller.ask(
        "LlmUtilityService.ComputeTokens", endpoint=caller.model(), contents=contents
    )
    (info,) = response.tokens_info
    assert b"".join(info.tokens).decode() == text
    assert len(info.token_ids) == len(info.tokens)
    assert info.role == "user"
    counted = caller.ask("CountTokens", endpoint=caller.model(), contents=contents)
    assert counted.total_tokens == len(info.tokens)


def test_counting_for_an_endpoint_of_ones_own(emulator: Emulator, caller: Caller) -> None:
    caller.backend = "vertex"
    contents = [{"role": "user", "parts": [{"text": "one two"}]}]
    for version in ("v1", "v1beta1"):
        answer = caller.ask(
            "CountTokens", version, endpoint=f"{PROJECT}/endpoints/7", contents=contents
        )
        assert answer.total_tokens == 2

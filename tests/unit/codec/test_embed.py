"""embed_content: one vector per content, however many requests that takes."""

from __future__ import annotations

from typing import Any

import pytest

from genai_grpc._codec import Codec, EmbedOperation
from genai_grpc._codec.wellknown import fill_value
from genai_grpc._stubs.aiplatform import prediction_service_pb2 as vertex_pb2
from genai_grpc._stubs.generativelanguage import generative_service_pb2 as gemini_pb2
from genai_grpc.types.content import Content, Part
from genai_grpc.types.embeddings import ContentEmbedding
from genai_grpc.types.enums import MediaModality
from genai_grpc.types.usage import ModalityTokenCount, UsageMetadata

GEMINI: EmbedOperation = Codec("gemini", "v1beta").operation("models.embed_content")
VERTEX: EmbedOperation = Codec("vertex", "v1beta1", project="p", location="l").operation(
    "models.embed_content"
)


def _requests(
    operation: EmbedOperation, model: str, contents: Any, config: Any = None
) -> list[Any]:
    return [
        request for _, request, _ in operation.encode(model=model, contents=contents, config=config)
    ]


def test_gemini_sends_a_batch_with_a_request_for_each_content() -> None:
    config = {"task_type": "RETRIEVAL_QUERY", "output_dimensionality": 5}
    (batch,) = _requests(GEMINI, "e", ["a", "b", ["c", "d"]], config)
    assert batch.model == "models/e"
    texts = [[part.text for part in item.content.parts] for item in batch.requests]
    assert texts == [["a"], ["b"], ["c", "d"]]
    assert {item.model for item in batch.requests} == {"models/e"}
    assert {(item.task_type, item.output_dimensionality) for item in batch.requests} == {(1, 5)}


def test_gemini_sends_no_more_than_a_hundred_at_once() -> None:
    sent = _requests(GEMINI, "e", [str(number) for number in range(250)])
    assert [len(batch.requests) for batch in sent] == [100, 100, 50]
    assert sent[2].requests[49].content.parts[0].text == "249"


def test_classic_models_on_vertex_take_many_texts() -> None:
    config = {"taskType": "RETRIEVAL_DOCUMENT", "title": "t", "auto_truncate": False}
    (request,) = _requests(VERTEX, "text-embedding-005", ["a", "b"], config)
    assert request.endpoint == "projects/p/locations/l/publishers/google/models/text-embedding-005"
    assert [dict(item.struct_value) for item in request.instances] == [
        {"content": text, "task_type": "RETRIEVAL_DOCUMENT", "title": "t"} for text in ("a", "b")
    ]
    assert dict(request.parameters.struct_value) == {"autoTruncate": False}


def test_gemini_embedding_001_takes_one_text_a_call() -> None:
    sent = _requests(VERTEX, "gemini-embedding-001", ["a", "b"])
    assert [item.struct_value["content"] for request in sent for item in request.instances] == [
        "a",
        "b",
    ]
    assert len(sent) == 2


@pytest.mark.parametrize("model", ["gemini-embedding-2", "gemini-embedding-2-preview"])
def test_newer_models_on_vertex_have_an_rpc_of_their_own(model: str) -> None:
    sent = _requests(VERTEX, model, ["a", "b"], {"title": "t", "document_ocr": True})
    assert [type(request).__name__ for request in sent] == ["EmbedContentRequest"] * 2
    assert [request.content.parts[0].text for request in sent] == ["a", "b"]
    settings = sent[0].embed_content_config
    assert (settings.title, settings.document_ocr) == ("t", True)
    assert sent[0].model == f"projects/p/locations/l/publishers/google/models/{model}"


def test_newer_models_on_vertex_tell_tokens_by_medium() -> None:
    counts = {
        "prompt_token_count": 7,
        "total_token_count": 7,
        "prompt_tokens_details": [{"modality": "TEXT", "token_count": 7}],
    }
    answers = [
        vertex_pb2.EmbedContentResponse(
            embedding={"values": [0.5]},
            usage_metadata=counts,
            truncated=truncated,
        )
        for truncated in (False, True)
    ]
    one: Any = VERTEX.decode(answers[:1])
    statistics = one.embeddings[0].statistics
    details = [ModalityTokenCount(modality=MediaModality.TEXT, token_count=7)]
    assert (statistics.token_count, statistics.tokens_details) == (7.0, details)
    assert one.usage_metadata.prompt_tokens_details == details
    assert one.truncated is False
    both: Any = VERTEX.decode(answers)
    assert both.truncated is True
    assert both.usage_metadata == UsageMetadata(prompt_token_count=14, total_token_count=14)


@pytest.mark.parametrize(
    ("operation", "model", "name"),
    [
        (GEMINI, "e", "mime_type"),
        (GEMINI, "e", "auto_truncate"),
        (VERTEX, "gemini-embedding-2", "mime_type"),
        (VERTEX, "text-embedding-005", "document_ocr"),
    ],
)
def test_what_a_model_does_not_take_is_refused(operation: Any, model: str, name: str) -> None:
    value = "text/plain" if name == "mime_type" else True
    with pytest.raises(ValueError, match=f"^config.{name} is not available on"):
        operation.encode(model=model, contents="x", config={name: value})


@pytest.mark.parametrize("contents", [None, "", [], ()])
def test_nothing_to_embed_is_refused(contents: Any) -> None:
    with pytest.raises(ValueError, match="contents are required"):
        GEMINI.encode(model="e", contents=contents)


def test_a_picture_for_a_text_model_is_named() -> None:
    picture = Part.from_bytes(data=b"x", mime_type="image/png")
    with pytest.raises(ValueError, match=r"^contents\[1\]\.parts\[1\] is not text"):
        VERTEX.encode(
            model="text-embedding-005", contents=["a", Content(parts=[Part(text="b"), picture])]
        )


def test_a_task_type_that_does_not_exist_is_named() -> None:
    with pytest.raises(ValueError, match=r"^config\.task_type: 'NOPE' is not a value of TaskType"):
        GEMINI.encode(model="e", contents="x", config={"task_type": "NOPE"})


def test_vectors_of_several_batches_are_joined_in_order() -> None:
    batches = [
        gemini_pb2.BatchEmbedContentsResponse(
            embeddings=[gemini_pb2.ContentEmbedding(values=[float(number), 0.0])]
        )
        for number in range(3)
    ]
    response = GEMINI.decode(batches)
    assert [item.values for item in response.embeddings or ()] == [
        [0.0, 0.0],
        [1.0, 0.0],
        [2.0, 0.0],
    ]


def test_predictions_become_vectors_with_statistics() -> None:
    answers = []
    for number in (1, 2):
        answer = vertex_pb2.PredictResponse()
        statistics = {"truncated": False, "token_count": number}
        prediction = {"embeddings": {"values": [0.0, 0.5], "statistics": statistics}}
        fill_value(answer.predictions.add(), prediction)
        fill_value(answer.metadata, {"billableCharacterCount": 10 * number})
        answers.append(answer)
    response = VERTEX.decode(answers, headers={"a": "b"})
    embeddings = response.embeddings or []
    assert [item.values for item in embeddings] == [[0.0, 0.5]] * 2
    assert all(isinstance(value, float) for value in embeddings[0].values or ())
    assert [item.statistics.token_count for item in embeddings if item.statistics] == [1, 2]
    assert response.metadata is not None
    assert response.metadata.billable_character_count == 30
    assert response.sdk_http_response is not None
    assert response.sdk_http_response.headers == {"a": "b"}


def test_an_answer_of_the_newer_rpc_is_one_vector() -> None:
    answer = vertex_pb2.EmbedContentResponse(truncated=True)
    answer.embedding.values.extend([0.5, 1.0])
    answer.usage_metadata.prompt_token_count = 7
    (embedding,) = VERTEX.decode([answer]).embeddings or [ContentEmbedding()]
    assert embedding.values == [0.5, 1.0]
    assert embedding.statistics is not None
    assert (embedding.statistics.truncated, embedding.statistics.token_count) == (True, 7.0)

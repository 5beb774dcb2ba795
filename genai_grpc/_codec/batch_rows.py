"""batches.create, create_embeddings, get, list, cancel and delete: many requests for half the price.

A job of Vertex AI reads and writes files or tables. One of the Gemini API is an operation: it takes
requests or a file, and its state and answers stand in the metadata. Names that nobody gives are made
as google-genai makes them.
"""

from __future__ import annotations

import json
import re
from typing import Any, Final

import pydantic

from genai_grpc._codec.contents import to_content
from genai_grpc._codec.converters import CONVERTERS, Converter
from genai_grpc._codec.decode import reader
from genai_grpc._codec.names import (
    Context,
    model_name,
    project_parent,
    publisher_model_name,
    resource_name,
)
from genai_grpc._codec.resources import Given, ResourceRow, ResourceTable, Tables, Target
from genai_grpc._codec.rules import GEMINI, VERTEX, Backend
from genai_grpc._codec.validate import as_model
from genai_grpc._stubs import methods
from genai_grpc._wire.carried import carried
from genai_grpc._wire.json import from_json, to_json
from genai_grpc.types.batches import (
    BatchJob,
    BatchJobDestination,
    BatchJobSource,
    CancelBatchJobConfig,
    CreateBatchJobConfig,
    CreateEmbeddingsBatchJobConfig,
    DeleteBatchJobConfig,
    DeleteResourceJob,
    EmbedContentBatch,
    EmbeddingsBatchJobSource,
    GetBatchJobConfig,
    ListBatchJobsConfig,
    ListBatchJobsResponse,
)
from genai_grpc.types.content import Content
from genai_grpc.types.embeddings import EmbedContentConfig
from genai_grpc.types.files import File

_JOB_NAMES: Final[dict[Backend, re.Pattern[str]]] = {
    GEMINI: re.compile(r"(batches/)?[^/]+"),
    # Vertex AI numbers its jobs.
    VERTEX: re.compile(r"\d+|((projects/[^/]+/)?locations/[^/]+/)?batchPredictionJobs/[^/]+"),
}
_JOB_EXAMPLES: Final[dict[Backend, str]] = {
    GEMINI: "batches/abc123",
    VERTEX: "projects/p/locations/us-central1/batchPredictionJobs/123",
}
_DATASET: Final = re.compile(r"projects/[^/]+/locations/[^/]+/datasets/[^/]+")
_ON_GEMINI: Final[tuple[str, ...]] = ("inlined_requests", "file_name")
_ON_VERTEX: Final[tuple[str, ...]] = ("gcs_uri", "bigquery_uri", "vertex_dataset_name")


class EmbeddingRequest(pydantic.BaseModel):
    """One content of a batch to embed: the wire has one request for each."""

    content: Content
    config: EmbedContentConfig | None = None


def _locate_new(
    context: Context, config: CreateBatchJobConfig | None, *, model: str, src: Any, unique: str
) -> Target:
    source = _source(src)
    _check(context.backend, source)
    if context.backend == GEMINI:
        return Target(
            name=model_name(model, context),
            models=(Given("src", BatchJobSource, _to_refuse(source), "batch.input_config"),),
        )
    return Target(
        name=project_parent(context),
        texts={"batch_prediction_job.model": publisher_model_name(model, context)},
        models=(Given("src", BatchJobSource, source, "batch_prediction_job.input_config"),),
        config=_named(config, source, unique),
    )


def _source(src: Any) -> BatchJobSource:
    if isinstance(src, str):
        if src.startswith("gs://"):
            return BatchJobSource(format="jsonl", gcs_uri=[src])
        if src.startswith("bq://"):
            return BatchJobSource(format="bigquery", bigquery_uri=src)
        if src.startswith("files/"):
            return BatchJobSource(file_name=src)
        if _DATASET.fullmatch(src):
            return BatchJobSource(format="vertex-dataset", vertex_dataset_name=src)
        raise ValueError(
            f"Unsupported source: src {src!r}. Pass 'gs://...', 'bq://...', 'files/...',"
            " 'projects/.../locations/.../datasets/...', types.BatchJobSource or a list of"
            " types.InlinedRequest."
        )
    if isinstance(src, File) and src.name:
        return BatchJobSource(file_name=src.name)
    if isinstance(src, list):
        text = next((each for each in src if isinstance(each, str)), None)
        if text is not None:
            raise ValueError(
                f"src: a list holds requests, and {text!r} is text. Name several files with"
                " types.BatchJobSource(format='jsonl', gcs_uri=[...])."
            )
        return BatchJobSource(inlined_requests=src)
    return as_model(BatchJobSource, src, "src")


def _to_refuse(source: BatchJobSource) -> BatchJobSource:
    """Leaves the place alone where it is refused together with its format: the place was the wish."""
    if all(getattr(source, name) is None for name in _ON_VERTEX):
        return source
    return source.model_copy(update={"format": None})


def _check(backend: Backend, source: BatchJobSource) -> None:
    mine, others = _ON_VERTEX, _ON_GEMINI
    if backend == GEMINI:
        mine, others = others, mine
    given = [name for name in mine if getattr(source, name) is not None]
    if len(given) > 1:
        raise ValueError(f"src: set {given[0]} or {given[1]}, not both.")
    # What the other API takes is refused by name when it is written.
    if not given and all(getattr(source, name) is None for name in others):
        raise ValueError(f"src: set exactly one of {', '.join(mine[:-1])} and {mine[-1]}.")


def _named(
    config: CreateBatchJobConfig | None, source: BatchJobSource, unique: str
) -> CreateBatchJobConfig:
    """Fills in a name for people and a place for the answers, beside what is read."""
    config = CreateBatchJobConfig() if config is None else config.model_copy()
    if not config.display_name:
        config.display_name = f"genai_batch_job_{unique}"
    if not config.dest:
        first = source.gcs_uri[0] if source.gcs_uri else ""
        if first.endswith(".jsonl"):
            config.dest = f"{first.removesuffix('.jsonl')}/dest"
        elif source.bigquery_uri:
            config.dest = f"{source.bigquery_uri}_dest_{unique}"
    return config


def _locate_embeddings(context: Context, config: Any, *, model: str, src: Any) -> Target:
    source: Any = {"file_name": src} if isinstance(src, str) else src
    if isinstance(src, (list, tuple)):
        source = {"inlined_requests": {"contents": list(src)}}
    source = as_model(EmbeddingsBatchJobSource, source, "src")
    if (source.file_name is None) == (source.inlined_requests is None):
        raise ValueError("src: set exactly one of file_name and inlined_requests.")
    return Target(
        name=model_name(model, context),
        models=(Given("src", EmbeddingsBatchJobSource, source, "batch.input_config"),),
    )


def _locate_one(context: Context, config: Any, *, name: str) -> Target:
    collection = "batches" if context.backend == GEMINI else "batchPredictionJobs"
    full = resource_name(name, collection, context)
    if not _JOB_NAMES[context.backend].fullmatch(name):
        raise ValueError(
            f"Invalid batch job name: {name!r}. Pass the name of a job of this client's API, such as"
            f" {_JOB_EXAMPLES[context.backend]!r}."
        )
    return Target(name=full)


def _locate_many(context: Context, config: Any) -> Target:
    return Target(name=project_parent(context))


def _finish_job(response: BatchJob, message: Any, backend: Backend, version: str) -> None:
    if backend == GEMINI and message.metadata.output.HasField("inlined_responses"):
        _finish_output(response, message.metadata.output, version)


def _finish_jobs(
    response: ListBatchJobsResponse, message: Any, backend: Backend, version: str
) -> None:
    if backend == GEMINI:
        for job, its_message in zip(response.batch_jobs or (), message.operations, strict=True):
            _finish_job(job, its_message, backend, version)


def _finish_output(response: BatchJob, output: Any, version: str) -> None:
    """Takes vectors for what they are, also where the service says they are generated."""
    answers = output.inlined_responses
    if not any(_is_vector(answer) for answer in answers.inlined_responses):
        return
    vectors = type(output)()
    content = {"inlinedEmbedContentResponses": to_json(answers, version)}
    vectors.CopyFrom(from_json(type(output), content, version))
    read = reader(BatchJobDestination, vectors.DESCRIPTOR, GEMINI, version)
    response.dest = read(vectors)


def _is_vector(answer: Any) -> bool:
    beside = carried(answer.response)
    return bool(beside) and "embedding" in json.loads(beside)


def _destination(value: Any, context: Context) -> BatchJobDestination:
    if isinstance(value, str):
        if value.startswith("gs://"):
            return BatchJobDestination(format="jsonl", gcs_uri=value)
        if value.startswith("bq://"):
            return BatchJobDestination(format="bigquery", bigquery_uri=value)
        raise ValueError(f"Unsupported destination: {value!r}. Pass 'gs://...' or 'bq://...'.")
    return as_model(BatchJobDestination, value, "dest")


def _embedding_requests(value: EmbedContentBatch, context: Context) -> list[EmbeddingRequest]:
    contents = value.contents if isinstance(value.contents, list) else [value.contents]
    return [
        EmbeddingRequest.model_construct(
            _fields_set={"content", "config"},
            content=to_content(content, f"contents[{index}]"),
            config=value.config,
        )
        for index, content in enumerate(contents)
    ]


CONVERTERS["batch_destination"] = Converter(_destination, BatchJobDestination)
CONVERTERS["embedding_requests"] = Converter(_embedding_requests, EmbeddingRequest)
CONVERTERS["model"] = Converter(model_name)

TABLES: Tables = {
    "batches.create": ResourceTable(
        CreateBatchJobConfig,
        BatchJob,
        _locate_new,
        (
            ResourceRow(
                GEMINI,
                methods.GEMINI_BATCH_SERVICE_BATCH_GENERATE_CONTENT,
                target="model",
                body="batch",
            ),
            ResourceRow(
                VERTEX,
                methods.VERTEX_JOB_SERVICE_CREATE_BATCH_PREDICTION_JOB,
                target="parent",
                body="batch_prediction_job",
            ),
        ),
        _finish_job,
    ),
    "batches.create_embeddings": ResourceTable(
        CreateEmbeddingsBatchJobConfig,
        BatchJob,
        _locate_embeddings,
        (
            ResourceRow(
                GEMINI,
                methods.GEMINI_BATCH_SERVICE_ASYNC_BATCH_EMBED_CONTENT,
                target="model",
                body="batch",
            ),
        ),
        _finish_job,
    ),
    "batches.get": ResourceTable(
        GetBatchJobConfig,
        BatchJob,
        _locate_one,
        (
            ResourceRow(GEMINI, methods.GEMINI_BATCH_SERVICE_GET_BATCH, target="name"),
            ResourceRow(VERTEX, methods.VERTEX_JOB_SERVICE_GET_BATCH_PREDICTION_JOB, target="name"),
        ),
        _finish_job,
    ),
    "batches.list": ResourceTable(
        ListBatchJobsConfig,
        ListBatchJobsResponse,
        _locate_many,
        (
            ResourceRow(GEMINI, methods.GEMINI_BATCH_SERVICE_LIST_BATCHES),
            ResourceRow(
                VERTEX, methods.VERTEX_JOB_SERVICE_LIST_BATCH_PREDICTION_JOBS, target="parent"
            ),
        ),
        _finish_jobs,
    ),
    "batches.cancel": ResourceTable(
        CancelBatchJobConfig,
        None,
        _locate_one,
        (
            ResourceRow(GEMINI, methods.GEMINI_BATCH_SERVICE_CANCEL_BATCH, target="name"),
            ResourceRow(
                VERTEX, methods.VERTEX_JOB_SERVICE_CANCEL_BATCH_PREDICTION_JOB, target="name"
            ),
        ),
    ),
    "batches.delete": ResourceTable(
        DeleteBatchJobConfig,
        DeleteResourceJob,
        _locate_one,
        (
            ResourceRow(GEMINI, methods.GEMINI_BATCH_SERVICE_DELETE_BATCH, target="name"),
            ResourceRow(
                VERTEX, methods.VERTEX_JOB_SERVICE_DELETE_BATCH_PREDICTION_JOB, target="name"
            ),
        ),
    ),
}

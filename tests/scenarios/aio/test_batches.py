"""Batch jobs are made, found, listed, waited for, cancelled and deleted."""

from __future__ import annotations

import re
from typing import Any

import pytest

from genai_grpc import AsyncClient, types
from genai_grpc.emulator import Emulator

PARENT = "projects/p/locations/us-central1"
JOB = f"{PARENT}/batchPredictionJobs/1"


async def test_a_job_reads_and_writes_files(vertex: AsyncClient, server: Emulator) -> None:
    server.reply({"name": JOB, "state": 2}, method="CreateBatchPredictionJob")
    job = await vertex.batches.create(
        model="gemini-2.5-flash",
        src="gs://b/in.jsonl",
        dest="gs://b/out",
        config=types.CreateBatchJobConfig(display_name="Mine"),
    )
    assert job == types.BatchJob(name=JOB, state=types.JobState.JOB_STATE_PENDING)
    request = server.calls[0].request
    assert request.parent == PARENT
    sent = request.batch_prediction_job
    assert (sent.model, sent.display_name) == ("publishers/google/models/gemini-2.5-flash", "Mine")
    assert sent.input_config.instances_format == "jsonl"
    assert list(sent.input_config.gcs_source.uris) == ["gs://b/in.jsonl"]
    assert sent.output_config.predictions_format == "jsonl"
    assert sent.output_config.gcs_destination.output_uri_prefix == "gs://b/out"


async def test_names_that_nobody_gives_are_made(vertex: AsyncClient, server: Emulator) -> None:
    server.reply({"name": JOB}, method="CreateBatchPredictionJob", times=3)
    await vertex.batches.create(model="m", src="gs://b/in.jsonl")
    await vertex.batches.create(model="m", src="bq://p.d.t")
    await vertex.batches.create(model="m", src={"gcs_uri": ["gs://b/in"], "format": "jsonl"})
    files, table, folder = (call.request.batch_prediction_job for call in server.calls)
    assert files.output_config.gcs_destination.output_uri_prefix == "gs://b/in/dest"
    assert re.fullmatch(r"genai_batch_job_\d{14}_[0-9a-f]{5}", files.display_name)
    assert table.input_config.bigquery_source.input_uri == "bq://p.d.t"
    target = table.output_config.bigquery_destination.output_uri
    assert re.fullmatch(r"bq://p\.d\.t_dest_\d{14}_[0-9a-f]{5}", target)
    assert not folder.HasField("output_config")
    assert files.display_name != table.display_name


REFUSED: list[tuple[str, Any, Any, str]] = [
    ("vertex", "files/f", {}, r"src\.file_name is not available on Vertex AI"),
    ("vertex", [{"contents": "x"}], {}, r"src\.inlined_requests is not available on Vertex AI"),
    ("vertex", "https://x", {}, r"Unsupported source: src 'https://x'"),
    ("vertex", {}, {}, r"src: set exactly one of gcs_uri, bigquery_uri and vertex_dataset_name"),
    ("vertex", {"gcs_uri": ["a"], "bigquery_uri": "b"}, {}, r"not both"),
    ("vertex", "gs://b/x", {"dest": "out"}, r"config\.dest: Unsupported destination: 'out'"),
    ("gemini", "gs://b/x", {}, r"src\.gcs_uri is not available on the Gemini Developer API"),
    ("vertex", ["gs://b/x"], {}, r"src: a list holds requests, and 'gs://b/x' is text"),
    ("gemini", "files/f", {"dest": "gs://b"}, r"config\.dest is not available on the Gemini"),
    (
        "gemini",
        {"format": "bigquery", "bigquery_uri": "bq://p.d.t"},
        {},
        r"src\.bigquery_uri is not available on the Gemini Developer API",
    ),
    ("gemini", {"format": "jsonl", "file_name": "files/f"}, {}, r"src\.format is not available"),
    ("gemini", {}, {}, r"src: set exactly one of inlined_requests and file_name"),
]


@pytest.mark.parametrize(
    ("backend", "name"),
    [
        ("vertex", "my-job"),
        ("vertex", "batches/b"),
        ("gemini", "projects/p/locations/l/batchPredictionJobs/1"),
    ],
)
async def test_a_name_that_no_job_of_the_api_has_is_refused(
    gemini: AsyncClient, vertex: AsyncClient, server: Emulator, backend: str, name: str
) -> None:
    batches = (gemini if backend == "gemini" else vertex).batches
    for method in (batches.get, batches.cancel, batches.delete):
        with pytest.raises(ValueError, match=f"Invalid batch job name: '{name}'"):
            await method(name=name)
    assert not server.calls


@pytest.mark.parametrize(("backend", "src", "config", "words"), REFUSED)
async def test_what_an_api_lacks_is_refused(
    gemini: AsyncClient,
    vertex: AsyncClient,
    server: Emulator,
    backend: str,
    src: Any,
    config: Any,
    words: str,
) -> None:
    client = gemini if backend == "gemini" else vertex
    with pytest.raises(ValueError, match=words):
        await client.batches.create(model="m", src=src, config=config)
    assert not server.calls


async def test_a_destination_is_given_once(vertex: AsyncClient, server: Emulator) -> None:
    for config in ({"dest": "gs://a"}, types.CreateBatchJobConfig(dest="gs://a")):
        with pytest.raises(ValueError, match="dest is given twice"):
            await vertex.batches.create(model="m", src="gs://b", dest="gs://a", config=config)  # type: ignore[arg-type]
    assert not server.calls


async def test_vertex_embeds_no_batches(vertex: AsyncClient, server: Emulator) -> None:
    with pytest.raises(ValueError, match="only supported in the Gemini Developer client"):
        await vertex.batches.create_embeddings(model="m", src={"file_name": "files/f"})
    assert not server.calls


async def test_a_job_tells_what_it_did(vertex: AsyncClient, server: Emulator) -> None:
    answer = {
        "name": JOB,
        "display_name": "n",
        "model": "publishers/google/models/m",
        "state": 5,
        "error": {"code": 3, "message": "no"},
        "create_time": {"seconds": 1},
        "end_time": {"seconds": 2},
        "input_config": {
            "instances_format": "bigquery",
            "bigquery_source": {"input_uri": "bq://a"},
        },
        "output_config": {"gcs_destination": {"output_uri_prefix": "gs://b"}},
        "completion_stats": {"successful_count": 7, "failed_count": 1},
        "output_info": {"gcs_output_directory": "gs://b/1"},
    }
    server.reply(answer, method="GetBatchPredictionJob")
    job = await vertex.batches.get(name="1")
    assert server.calls[0].request.name == JOB
    assert (job.state, job.done) == ("JOB_STATE_FAILED", True)
    assert job.error == types.JobError(code=3, message="no")
    assert job.src == types.BatchJobSource(format="bigquery", bigquery_uri="bq://a")
    assert job.dest == types.BatchJobDestination(gcs_uri="gs://b")
    assert job.completion_stats == types.CompletionStats(successful_count=7, failed_count=1)
    assert job.output_info == types.BatchJobOutputInfo(gcs_output_directory="gs://b/1")


async def test_a_job_reads_and_makes_data_sets(vertex: AsyncClient, server: Emulator) -> None:
    dataset = "projects/p/locations/l/datasets/7"
    config = {"vertex_multimodal_dataset_source": {"dataset_name": dataset}}
    made = {"bigquery_destination": {"output_uri": "bq://p.d.t"}, "display_name": "n"}
    answer = {
        "name": JOB,
        "input_config": config,
        "output_config": {"vertex_multimodal_dataset_destination": made},
        "output_info": {"vertex_multimodal_dataset_name": f"{dataset}1"},
    }
    server.reply(answer, method="CreateBatchPredictionJob")
    wanted = types.BatchJobDestination(
        format="vertex-dataset",
        vertex_dataset=types.VertexMultimodalDatasetDestination(
            bigquery_destination="bq://p.d.t", display_name="n"
        ),
    )
    job = await vertex.batches.create(model="m", src=dataset, config={"dest": wanted})
    sent = server.calls[0].request.batch_prediction_job
    assert sent.input_config.instances_format == "vertex-dataset"
    assert sent.input_config.vertex_multimodal_dataset_source.dataset_name == dataset
    place = sent.output_config.vertex_multimodal_dataset_destination
    assert place.bigquery_destination.output_uri == "bq://p.d.t"
    assert job.src == types.BatchJobSource(vertex_dataset_name=dataset)
    assert job.dest == types.BatchJobDestination(vertex_dataset=wanted.vertex_dataset)
    assert job.output_info is not None
    assert job.output_info.vertex_multimodal_dataset_name == f"{dataset}1"


async def test_jobs_are_listed_page_by_page(vertex: AsyncClient, server: Emulator) -> None:
    pages: list[Any] = [
        {"batch_prediction_jobs": [{"name": "a"}, {"name": "b"}], "next_page_token": "t"},
        {"batch_prediction_jobs": [{"name": "c"}]},
    ]
    for page in pages:
        server.reply(page, method="ListBatchPredictionJobs")
    pager = await vertex.batches.list(config={"page_size": 2, "filter": "f"})
    assert [job.name async for job in pager] == ["a", "b", "c"]
    assert [call.request.filter for call in server.calls] == ["f", "f"]


async def test_a_job_is_cancelled_and_deleted(vertex: AsyncClient, server: Emulator) -> None:
    server.reply({}, method="CancelBatchPredictionJob")
    server.reply({"name": "operations/o", "done": True}, method="DeleteBatchPredictionJob")
    await vertex.batches.cancel(name="1")
    deletion = await vertex.batches.delete(name=JOB)
    assert deletion == types.DeleteResourceJob(
        name="operations/o", done=True, sdk_http_response=types.HttpResponse(headers={})
    )
    assert {call.request.name for call in server.calls} == {JOB}


async def test_a_job_is_waited_for(vertex: AsyncClient, server: Emulator) -> None:
    for state in (3, 4):
        server.reply({"name": JOB, "state": state}, method="GetBatchPredictionJob")
    seen: list[types.BatchJob] = []
    job = await vertex.batches.wait(name="1", timeout_s=30, on_progress=seen.append)
    assert (job.state, len(seen)) == ("JOB_STATE_SUCCEEDED", 2)


async def test_waiting_ends_when_a_job_has_a_part_of_the_answers(
    vertex: AsyncClient, server: Emulator
) -> None:
    server.reply({"name": JOB, "state": 11}, method="GetBatchPredictionJob")
    job = await vertex.batches.wait(name="1", timeout_s=30)
    assert job.state == "JOB_STATE_PARTIALLY_SUCCEEDED"


async def test_requests_go_to_the_gemini_api_over_rest(
    gemini: AsyncClient, server: Emulator
) -> None:
    text = {"candidates": [{"content": {"role": "model", "parts": [{"text": "Blue."}]}}]}
    output = {
        "inlined_responses": {"inlined_responses": [{"response": text, "metadata": {"key": "sky"}}]}
    }
    done = {"name": "batches/b", "metadata": {"state": 50003, "output": output}}
    server.reply({"name": "batches/b", "metadata": {"state": 50000}}, method="BatchGenerateContent")
    server.reply(done, method="GetBatch")
    requests: list[Any] = [{"contents": "Why is the sky blue?", "metadata": {"key": "sky"}}]
    job = await gemini.batches.create(model="gemini-2.5-flash", src=requests)
    assert (job.name, job.state) == ("batches/b", types.JobState.JOB_STATE_PENDING)
    job = await gemini.batches.wait(name="batches/b", timeout_s=30)
    answer = gemini.batches.answers(job)["sky"]
    assert isinstance(answer, types.InlinedResponse)
    assert answer.response is not None
    assert answer.response.text == "Blue."
    sent = server.calls[0].request
    assert sent.model == "models/gemini-2.5-flash"
    (request,) = sent.batch.input_config.requests.requests
    assert request.request.contents[0].parts[0].text == "Why is the sky blue?"


async def test_jobs_of_the_gemini_api_are_stopped_and_forgotten(
    gemini: AsyncClient, server: Emulator
) -> None:
    for method in ("CancelBatch", "DeleteBatch"):
        server.reply({}, method=method)
    server.reply({"operations": [{"name": "batches/b"}]}, method="ListBatches")
    await gemini.batches.cancel(name="batches/b")
    deletion = await gemini.batches.delete(name="batches/b")
    assert (deletion.name, deletion.error) == (None, None)
    assert [job.name async for job in await gemini.batches.list()] == ["batches/b"]


async def test_contents_to_embed_may_stand_alone(gemini: AsyncClient, server: Emulator) -> None:
    server.reply({"name": "batches/b"}, times=2)
    long_form: Any = {"contents": ["a", "b"]}
    await gemini.batches.create_embeddings(model="m", src=["a", "b"])
    await gemini.batches.create_embeddings(model="m", src={"inlined_requests": long_form})
    alone, long = (call.request for call in server.calls)
    assert alone == long
    assert len(alone.batch.input_config.requests.requests) == 2


async def test_embeddings_have_no_destination(gemini: AsyncClient, server: Emulator) -> None:
    with pytest.raises(ValueError, match="dest='gs://b/out' is not available for embeddings"):
        await gemini.batches.create_embeddings(model="m", src="files/f", dest="gs://b/out")
    assert not server.calls


async def test_contents_are_embedded_in_a_batch(gemini: AsyncClient, server: Emulator) -> None:
    server.reply({"name": "batches/b"})
    contents = types.EmbedContentBatch(
        contents=["a", "b"], config=types.EmbedContentConfig(output_dimensionality=5)
    )
    await gemini.batches.create_embeddings(
        model="m", src=types.EmbeddingsBatchJobSource(inlined_requests=contents)
    )
    requests = server.calls[0].request.batch.input_config.requests.requests
    assert [each.request.content.parts[0].text for each in requests] == ["a", "b"]
    assert [each.request.output_dimensionality for each in requests] == [5, 5]


async def test_a_job_reads_the_file_that_was_uploaded(
    gemini: AsyncClient, server: Emulator
) -> None:
    server.reply({"name": "batches/b"}, method="BatchGenerateContent")
    await gemini.batches.create(model="gemini-2.5-flash", src=types.File(name="files/f"))
    assert server.calls[0].request.batch.input_config.file_name == "files/f"

"""README: "Batch Prediction": create, get, list with and without a pager, delete."""

from __future__ import annotations

import json

import pytest

import genai_grpc as genai
from genai_grpc import errors, types
from genai_grpc.emulator import Emulator

TABLE = "bq://my-project.my-dataset.my-table"


@pytest.fixture
async def job(vertex: genai.Client, server: Emulator) -> types.BatchJob:
    """A job over a table, created as the README creates it."""
    request = {"contents": [{"role": "user", "parts": [{"text": "Hello"}]}]}
    server.put_object(TABLE, json.dumps({"request": json.dumps(request)}))
    return await vertex.aio.batches.create(model="gemini-2.0-flash-001", src=TABLE)


async def test_create(job: types.BatchJob) -> None:
    assert job.name
    assert job.display_name
    assert job.dest is not None
    assert job.dest.bigquery_uri is not None
    assert job.dest.bigquery_uri.startswith(TABLE)


async def test_get_until_it_is_completed(
    vertex: genai.Client, server: Emulator, job: types.BatchJob
) -> None:
    completed_states = {
        "JOB_STATE_SUCCEEDED",
        "JOB_STATE_FAILED",
        "JOB_STATE_CANCELLED",
        "JOB_STATE_PAUSED",
    }
    looked = 0
    while job.state not in completed_states:
        server.advance(30 if looked else 0)
        looked += 1
        assert job.name is not None
        job = await vertex.aio.batches.get(name=job.name)
    assert job.state == "JOB_STATE_SUCCEEDED"
    assert looked
    assert job.dest is not None
    assert server.objects(job.dest.bigquery_uri or "")


@pytest.fixture
async def _more(vertex: genai.Client, job: types.BatchJob) -> None:
    assert job.name
    for _ in range(11):
        await vertex.aio.batches.create(model="gemini-2.0-flash-001", src=TABLE)


@pytest.mark.usefixtures("_more")
async def test_list(vertex: genai.Client, job: types.BatchJob) -> None:
    names = []
    async for each in await vertex.aio.batches.list(config=types.ListBatchJobsConfig(page_size=10)):
        names.append(each.name)
    assert job.name in names
    assert len(set(names)) == len(names) == 12


@pytest.mark.usefixtures("_more")
async def test_list_batch_jobs_with_pager(vertex: genai.Client) -> None:
    pager = await vertex.aio.batches.list(config=types.ListBatchJobsConfig(page_size=10))
    assert pager.page_size == 10
    first = pager[0]
    await pager.next_page()
    assert pager[0] != first
    assert len(pager) == 2


async def test_delete(vertex: genai.Client, server: Emulator, job: types.BatchJob) -> None:
    server.advance(30)
    assert job.name is not None
    delete_job = await vertex.aio.batches.delete(name=job.name)
    assert delete_job.done
    with pytest.raises(errors.ClientError) as gone:
        await vertex.aio.batches.get(name=job.name)
    assert gone.value.code == 404

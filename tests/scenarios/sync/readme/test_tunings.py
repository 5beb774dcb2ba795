# Generated from tests/scenarios/aio/readme/test_tunings.py by scripts/unasync: edit that file and run scripts/unasync.
"""README: "Tunings": tune, get, use, get and update the tuned model, list the jobs."""

from __future__ import annotations

import json

import pytest

import genai_grpc as genai
from genai_grpc import types
from genai_grpc.emulator import Emulator

BUCKET = "gs://cloud-samples-data/ai-platform/generative_ai/gemini-1_5/text/sft_train_data.jsonl"


@pytest.fixture
def tuning_job(client: genai.Client, server: Emulator) -> types.TuningJob:
    """A job, started as the README starts it."""
    if client.vertexai:
        line = json.dumps({"contents": [{"role": "user", "parts": [{"text": "Hello"}]}]})
        server.put_object(BUCKET, "\n".join([line] * 10))
        model = "gemini-2.0-flash-001"
        training_dataset = types.TuningDataset(gcs_uri=BUCKET)
    else:
        model = "models/gemini-2.0-flash-001"
        training_dataset = types.TuningDataset(
            examples=[
                types.TuningExample(text_input=f"Input text {i}", output=f"Output text {i}")
                for i in range(5)
            ]
        )
    return client.tunings.tune(
        base_model=model,
        training_dataset=training_dataset,
        config=types.CreateTuningJobConfig(
            epoch_count=1, tuned_model_display_name="test_dataset_examples model"
        ),
    )


@pytest.fixture
def tuned_model(
    client: genai.Client, server: Emulator, tuning_job: types.TuningJob
) -> types.TunedModel:
    """What a job has made, waited for as the README waits; here time passes at once."""
    running_states = {"JOB_STATE_PENDING", "JOB_STATE_RUNNING"}
    assert tuning_job.name is not None
    tuning_job = client.tunings.get(name=tuning_job.name)
    while tuning_job.state in running_states:
        server.advance(10)
        assert tuning_job.name is not None
        tuning_job = client.tunings.get(name=tuning_job.name)
    assert tuning_job.state == "JOB_STATE_SUCCEEDED"
    assert tuning_job.tuned_model is not None
    return tuning_job.tuned_model


def test_tune(tuning_job: types.TuningJob) -> None:
    assert tuning_job.name
    assert tuning_job.state in ("JOB_STATE_PENDING", "JOB_STATE_RUNNING", "JOB_STATE_QUEUED")


def test_use_tuned_model(client: genai.Client, tuned_model: types.TunedModel) -> None:
    assert tuned_model.endpoint is not None
    response = client.models.generate_content(
        model=tuned_model.endpoint, contents="why is the sky blue?"
    )
    assert response.text


def test_get_tuned_model(client: genai.Client, tuned_model: types.TunedModel) -> None:
    assert tuned_model.model is not None
    found = client.models.get(model=tuned_model.model)
    assert found.display_name == "test_dataset_examples model"


def test_update_tuned_model(client: genai.Client, tuned_model: types.TunedModel) -> None:
    assert tuned_model.model is not None
    changed = client.models.update(
        model=tuned_model.model,
        config=types.UpdateModelConfig(
            display_name="my tuned model", description="my tuned model description"
        ),
    )
    assert changed.display_name == "my tuned model"
    assert changed.description == "my tuned model description"


def _start_more(client: genai.Client, tuning_job: types.TuningJob, server: Emulator) -> None:
    """Eleven more of the same: two pages of ten."""
    model = "models/gemini-2.0-flash-001"
    dataset = types.TuningDataset(examples=[types.TuningExample(text_input="a", output="b")])
    if client.vertexai:
        model, dataset = "gemini-2.0-flash-001", types.TuningDataset(gcs_uri=BUCKET)
    assert tuning_job.name
    for number in range(11):
        config: types.CreateTuningJobConfigDict = {"tuned_model_display_name": f"Fox {number}"}
        client.tunings.tune(base_model=model, training_dataset=dataset, config=config)
    server.advance(10)


def test_list_tuning_jobs(
    client: genai.Client, tuning_job: types.TuningJob, server: Emulator
) -> None:
    _start_more(client, tuning_job, server)
    names = []
    for job in client.tunings.list(config={"page_size": 10}):
        names.append(job.name)
    assert tuning_job.name in names
    assert len(set(names)) == len(names) == 12


def test_list_tuning_jobs__pager(
    client: genai.Client, tuning_job: types.TuningJob, server: Emulator
) -> None:
    _start_more(client, tuning_job, server)
    pager = client.tunings.list(config={"page_size": 10})
    assert pager.page_size == 10
    first = pager[0]
    assert len(pager) == 10
    pager.next_page()
    assert pager[0] != first
    assert len(pager) == 2

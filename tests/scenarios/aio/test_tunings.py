"""Models are tuned, and jobs found, listed, waited for and cancelled, on both APIs."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

from genai_grpc import AsyncClient, errors, types
from genai_grpc._stubs.aiplatform import tuning_job_pb2
from genai_grpc._stubs.generativelanguage import model_service_pb2
from genai_grpc._wire import any_names
from genai_grpc.emulator import Emulator

UTC = datetime.timezone.utc
PARENT = "projects/p/locations/us-central1"
JOB = f"{PARENT}/tuningJobs/1"


def creating(**fields: Any) -> dict[str, Any]:
    """The operation that makes a tuned model of the Gemini API."""
    metadata = model_service_pb2.CreateTunedModelMetadata(**fields)
    return {
        "name": "tunedModels/fox-1/operations/o",
        "metadata": any_names.pack(metadata, "v1beta"),
    }


async def test_examples_are_sent_to_the_gemini_api(gemini: AsyncClient, server: Emulator) -> None:
    server.reply(creating(tuned_model="tunedModels/fox-2"), method="CreateTunedModel")
    job = await gemini.tunings.tune(
        base_model="models/gemini-1.5-flash-001-tuning",
        training_dataset=types.TuningDataset(
            examples=[types.TuningExample(text_input=f"{n}", output=f"{n + 1}") for n in range(3)]
        ),
        config=types.CreateTuningJobConfig(
            tuned_model_display_name="Fox",
            epoch_count=2,
            batch_size=4,
            learning_rate_multiplier=0.5,
        ),
    )
    assert (job.name, job.state) == ("tunedModels/fox-2", types.JobState.JOB_STATE_QUEUED)
    sent = server.calls[0].request.tuned_model
    assert (sent.base_model, sent.display_name) == ("models/gemini-1.5-flash-001-tuning", "Fox")
    examples = sent.tuning_task.training_data.examples.examples
    assert [(each.text_input, each.output) for each in examples] == [
        ("0", "1"),
        ("1", "2"),
        ("2", "3"),
    ]
    hyperparameters = sent.tuning_task.hyperparameters
    assert (hyperparameters.epoch_count, hyperparameters.batch_size) == (2, 4)
    assert hyperparameters.learning_rate_multiplier == 0.5


async def test_a_job_that_has_no_model_yet_has_the_name_of_its_operation(
    gemini: AsyncClient, server: Emulator
) -> None:
    server.reply({"name": "tunedModels/fox-1/operations/o"}, method="CreateTunedModel")
    job = await gemini.tunings.tune(base_model="m", training_dataset={"examples": []})
    assert job.name == "tunedModels/fox-1"


async def test_files_are_named_to_vertex(vertex: AsyncClient, server: Emulator) -> None:
    server.reply({"name": JOB, "state": 2, "base_model": "m"}, method="CreateTuningJob")
    job = await vertex.tunings.tune(
        base_model="gemini-2.5-flash",
        training_dataset={"gcs_uri": "gs://b/train.jsonl"},
        config=types.CreateTuningJobConfig(
            validation_dataset=types.TuningValidationDataset(gcs_uri="gs://b/check.jsonl"),
            adapter_size=types.AdapterSize.ADAPTER_SIZE_TWO,
            epoch_count=3,
        ),
    )
    assert job == types.TuningJob(
        name=JOB,
        state=types.JobState.JOB_STATE_PENDING,
        base_model="m",
        sdk_http_response=types.HttpResponse(headers={}),
    )
    sent = server.calls[0].request
    assert (sent.parent, sent.tuning_job.base_model) == (PARENT, "gemini-2.5-flash")
    spec = sent.tuning_job.supervised_tuning_spec
    assert (spec.training_dataset_uri, spec.validation_dataset_uri) == (
        "gs://b/train.jsonl",
        "gs://b/check.jsonl",
    )
    assert spec.hyper_parameters.epoch_count == 3
    assert spec.hyper_parameters.adapter_size == 6


async def test_a_tuned_model_is_tuned_further(vertex: AsyncClient, server: Emulator) -> None:
    server.reply({"name": JOB}, method="CreateTuningJob")
    await vertex.tunings.tune(
        base_model=f"{PARENT}/models/1@2",
        training_dataset={"gcs_uri": "gs://b/t"},
        config={"pre_tuned_model_checkpoint_id": "3"},
    )
    sent = server.calls[0].request.tuning_job
    assert sent.WhichOneof("source_model") == "pre_tuned_model"
    assert sent.pre_tuned_model.tuned_model_name == f"{PARENT}/models/1@2"
    assert sent.pre_tuned_model.checkpoint_id == "3"


async def test_a_model_learns_from_a_larger_one(vertex: AsyncClient, server: Emulator) -> None:
    server.reply(
        {
            "name": JOB,
            "distillation_spec": {"base_teacher_model": "gemini-3-pro"},
            "tuning_job_state": "TUNING_JOB_STATE_TUNING",
            "tuning_job_metadata": {"completed_step_count": 7},
        },
        method="CreateTuningJob",
    )
    job = await vertex.tunings.tune(
        base_model="gemini-2.5-flash",
        training_dataset={"gcs_uri": "gs://b/prompts.jsonl"},
        config={
            "method": types.TuningMethod.DISTILLATION,
            "base_teacher_model": "gemini-3-pro",
            "batch_size": 4,
        },
    )
    assert job.distillation_spec == types.DistillationSpec(base_teacher_model="gemini-3-pro")
    assert job.tuning_job_state is types.TuningJobState.TUNING_JOB_STATE_TUNING
    assert job.tuning_job_metadata == types.TuningJobMetadata(completed_step_count=7)
    spec = server.calls[0].request.tuning_job.distillation_spec
    assert spec.prompt_dataset_uri == "gs://b/prompts.jsonl"
    assert spec.base_teacher_model == "gemini-3-pro"
    assert spec.hyper_parameters.batch_size == 4


async def test_a_reward_is_tried_out(vertex: AsyncClient, server: Emulator) -> None:
    server.reply(
        {"overall_reward": 0.5, "reward_info_details": {"exact": {"reward": 0.5}}},
        method="ValidateReinforcementTuningReward",
    )
    found = await vertex.tunings.validate_reward(
        sample_response={"parts": [{"text": "4"}]},
        example={"contents": [{"parts": [{"text": "2+2?"}]}], "references": {"answer": "4"}},
        single_reward_config={
            "reward_name": "exact",
            "string_match_reward_scorer": {"correct_answer_reward": 0.5},
        },
    )
    assert found.overall_reward == 0.5
    assert found.reward_info_details == {"exact": types.ReinforcementTuningRewardInfo(reward=0.5)}
    sent = server.calls[0].request
    assert sent.parent == PARENT
    assert sent.example.references == {"answer": "4"}
    assert sent.single_reward_config.reward_name == "exact"


async def test_a_reward_is_one_of_two_kinds(vertex: AsyncClient) -> None:
    with pytest.raises(ValueError, match="exactly one of single_reward_config and composite"):
        await vertex.tunings.validate_reward(sample_response={}, example={})


REFUSED: list[tuple[str, dict[str, Any], dict[str, Any], str]] = [
    (
        "gemini",
        {"gcs_uri": "gs://b"},
        {},
        r"training_dataset\.gcs_uri is not available on the Gemini",
    ),
    ("gemini", {"examples": []}, {"labels": {"a": "b"}}, r"config\.labels is not available on the"),
    (
        "gemini",
        {"examples": []},
        {"method": "PREFERENCE_TUNING"},
        r"config\.method is not available",
    ),
    ("vertex", {"examples": []}, {}, r"training_dataset\.examples is not available on Vertex AI"),
    (
        "vertex",
        {},
        {"method": "PREFERENCE_TUNING", "batch_size": 3},
        r"config\.batch_size is not available on Vertex AI",
    ),
    (
        "vertex",
        {},
        {"method": "REINFORCEMENT_TUNING", "export_last_checkpoint_only": True},
        r"config\.export_last_checkpoint_only is not available on Vertex AI",
    ),
    ("vertex", {}, {"beta": 0.5}, r"config\.beta is for config\.method PREFERENCE_TUNING"),
    ("vertex", {}, {"base_teacher_model": "m"}, r"is for config\.method DISTILLATION"),
    (
        "vertex",
        {},
        {"method": "DISTILLATION", "samples_per_prompt": 4},
        r"config\.samples_per_prompt is for config\.method REINFORCEMENT_TUNING",
    ),
    ("vertex", {}, {"pre_tuned_model_checkpoint_id": "1"}, r"is a checkpoint of a tuned model"),
    ("vertex", {}, {"validation_dataset": {}}, r"config\.validation_dataset: set gcs_uri or"),
    ("vertex", {"gcs_uri": "a", "vertex_dataset_resource": "b"}, {}, r"not both"),
    ("vertex", {}, {"evaluation_config": {}}, r"at least one metric and an output_config"),
]


@pytest.mark.parametrize(("backend", "dataset", "config", "words"), REFUSED)
async def test_what_an_api_lacks_is_refused(
    gemini: AsyncClient,
    vertex: AsyncClient,
    server: Emulator,
    backend: str,
    dataset: Any,
    config: Any,
    words: str,
) -> None:
    client = gemini if backend == "gemini" else vertex
    with pytest.raises(ValueError, match=words):
        await client.tunings.tune(base_model="m", training_dataset=dataset, config=config)
    assert not server.calls


async def test_the_evaluation_that_was_asked_for_is_told(
    vertex: AsyncClient, server: Emulator
) -> None:
    server.reply({"name": JOB}, method="CreateTuningJob")
    evaluation = types.EvaluationConfig(
        metrics=[types.Metric(name="bleu")],
        output_config=types.OutputConfig(
            gcs_destination=types.GcsDestination(output_uri_prefix="gs://b/out")
        ),
    )
    job = await vertex.tunings.tune(
        base_model="m",
        training_dataset={"gcs_uri": "gs://b/t"},
        config=types.CreateTuningJobConfig(evaluation_config=evaluation),
    )
    assert job.evaluation_config == evaluation
    (metric,) = server.calls[0].request.tuning_job.supervised_tuning_spec.evaluation_config.metrics
    assert metric.HasField("bleu_spec")
    assert list(metric.aggregation_metrics) == [1, 3]


async def test_preference_tuning_goes_over_rest(vertex: AsyncClient, server: Emulator) -> None:
    server.reply({"name": JOB}, method="CreateTuningJob")
    await vertex.tunings.tune(
        base_model="m",
        training_dataset={"gcs_uri": "gs://b/t"},
        config=types.CreateTuningJobConfig(
            method=types.TuningMethod.PREFERENCE_TUNING, beta=0.5, epoch_count=2
        ),
    )
    spec = server.calls[0].request.tuning_job.preference_optimization_spec
    assert spec.training_dataset_uri == "gs://b/t"
    assert (spec.hyper_parameters.beta, spec.hyper_parameters.epoch_count) == (0.5, 2)


async def test_a_model_in_the_making_tells_how_far_it_is(
    gemini: AsyncClient, server: Emulator
) -> None:
    server.reply(
        {
            "name": "tunedModels/fox",
            "base_model": "models/m",
            "description": "d",
            "state": 2,
            "create_time": {"seconds": 100},
            "update_time": {"seconds": 400},
            "tuning_task": {"start_time": {"seconds": 200}, "complete_time": {"seconds": 300}},
        },
        method="GetTunedModel",
    )
    job = await gemini.tunings.get(name="tunedModels/fox")

    def at(seconds: int) -> datetime.datetime:
        return datetime.datetime.fromtimestamp(seconds, UTC)

    assert job == types.TuningJob(
        sdk_http_response=types.HttpResponse(headers={}),
        name="tunedModels/fox",
        base_model="models/m",
        description="d",
        state=types.JobState.JOB_STATE_SUCCEEDED,
        create_time=at(100),
        start_time=at(200),
        end_time=at(300),
        update_time=at(400),
        tuned_model=types.TunedModel(model="tunedModels/fox", endpoint="tunedModels/fox"),
    )


async def test_a_job_of_vertex_tells_what_it_did(vertex: AsyncClient, server: Emulator) -> None:
    answer = tuning_job_pb2.TuningJob(name=JOB, state=5, labels={"a": "b"})  # type: ignore[arg-type]  # a number of an enum
    answer.tuned_model.model = f"{PARENT}/models/2@1"
    answer.tuned_model.checkpoints.add(checkpoint_id="1", epoch=2, step=30)
    answer.error.code = 3
    answer.error.message = "no examples"
    answer.supervised_tuning_spec.training_dataset_uri = "gs://b/t"
    statistics = answer.tuning_data_stats.supervised_tuning_data_stats
    statistics.tuning_step_count = 7
    statistics.user_dataset_examples.add(role="user").parts.add(text="hello")
    answer.partner_model_tuning_spec.hyper_parameters["rate"].number_value = 0.5
    server.reply(answer, method="GetTuningJob")
    job = await vertex.tunings.get(name="1")
    assert server.calls[0].request.name == JOB
    assert (job.state, job.has_ended, job.has_succeeded) == ("JOB_STATE_FAILED", True, False)
    assert job.tuned_model is not None
    assert job.tuned_model.checkpoints == [
        types.TunedModelCheckpoint(checkpoint_id="1", epoch=2, step=30)
    ]
    assert job.error == types.GoogleRpcStatus(code=3, message="no examples")
    assert job.labels == {"a": "b"}
    assert job.tuning_data_stats is not None
    data = job.tuning_data_stats.supervised_tuning_data_stats
    assert data is not None
    assert data.tuning_step_count == 7
    assert data.user_dataset_examples == [
        types.Content(role="user", parts=[types.Part(text="hello")])
    ]
    assert job.partner_model_tuning_spec == types.PartnerModelTuningSpec(
        hyper_parameters={"rate": 0.5}
    )


async def test_jobs_are_listed_page_by_page(client: AsyncClient, server: Emulator) -> None:
    items, method = (
        ("tuning_jobs", "ListTuningJobs")
        if client.vertexai
        else ("tuned_models", "ListTunedModels")
    )
    pages: list[Any] = [
        {items: [{"name": "a", "state": 1}, {"name": "b"}], "next_page_token": "t"},
        {items: [{"name": "c"}]},
    ]
    for page in pages:
        server.reply(page, method=method)
    pager = await client.tunings.list(config={"page_size": 2, "filter": "f"})
    assert pager[0].state == ("JOB_STATE_QUEUED" if client.vertexai else "JOB_STATE_RUNNING")
    assert [job.name async for job in pager] == ["a", "b", "c"]
    assert [call.request.filter for call in server.calls] == ["f", "f"]


async def test_a_job_is_cancelled(vertex: AsyncClient, server: Emulator) -> None:
    server.reply({}, method="CancelTuningJob")
    await vertex.tunings.cancel(name="1")
    assert server.calls[0].request.name == JOB


async def test_a_tuning_is_cancelled_on_the_gemini_api_too(
    gemini: AsyncClient, server: Emulator
) -> None:
    server.reply({}, method="CancelTunedModel")
    await gemini.tunings.cancel(name="fox")
    assert server.calls[0].request.name == "tunedModels/fox"


async def test_a_job_is_waited_for(client: AsyncClient, server: Emulator) -> None:
    method = "GetTuningJob" if client.vertexai else "GetTunedModel"
    running, ended = (3, 4) if client.vertexai else (1, 2)
    server.reply({"name": "j", "state": running}, method=method)
    server.reply({"name": "j", "state": ended}, method=method)
    seen: list[types.TuningJob] = []
    job = await client.tunings.wait(name="j", timeout_s=30, on_progress=seen.append)
    assert job.has_succeeded
    assert [each.state for each in seen] == ["JOB_STATE_RUNNING", "JOB_STATE_SUCCEEDED"]


async def test_waiting_gives_up_in_time(vertex: AsyncClient, server: Emulator) -> None:
    server.reply({"name": JOB, "state": 3}, method="GetTuningJob", times=None)
    with pytest.raises(TimeoutError, match="goes on at the server"):
        await vertex.tunings.wait(name="1", timeout_s=0.1)


async def test_a_job_that_does_not_exist_is_not_found(
    client: AsyncClient, server: Emulator
) -> None:
    method = "GetTuningJob" if client.vertexai else "GetTunedModel"
    server.fail("NOT_FOUND", method=method)
    with pytest.raises(errors.ClientError, match="404 NOT_FOUND"):
        await client.tunings.get(name="none")

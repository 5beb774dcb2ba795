"""Batch and tuning jobs, their metrics, and long-running operations."""

from __future__ import annotations

import json
import pickle
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from genai_grpc import types

ENDED = {
    types.JobState.JOB_STATE_SUCCEEDED,
    types.JobState.JOB_STATE_FAILED,
    types.JobState.JOB_STATE_CANCELLED,
    types.JobState.JOB_STATE_EXPIRED,
}


@pytest.mark.parametrize(
    "state", [*types.JobState, types.JobState.open_member("JOB_STATE_NEW"), None]
)
def test_a_job_has_ended_in_exactly_four_states(state: types.JobState | None) -> None:
    tuning = types.TuningJob(state=state)
    assert types.BatchJob(state=state).done is (state in ENDED)
    assert tuning.has_ended is (state in ENDED)
    assert tuning.has_succeeded is (state is types.JobState.JOB_STATE_SUCCEEDED)


def test_the_states_that_are_ends_have_names() -> None:
    assert set(types.JOB_STATES_ENDED_VERTEX) == ENDED
    for suffix in ("", "_VERTEX", "_MLDEV"):
        succeeded = getattr(types, f"JOB_STATES_SUCCEEDED{suffix}")
        assert set(succeeded) < set(getattr(types, f"JOB_STATES_ENDED{suffix}"))
    assert types.JobState.JOB_STATE_SUCCEEDED in types.JOB_STATES_SUCCEEDED
    assert types.JobState.JOB_STATE_RUNNING not in types.JOB_STATES_ENDED


def test_a_batch_destination_may_be_an_address() -> None:
    assert types.CreateBatchJobConfig(dest="bq://p.d.t").dest == "bq://p.d.t"
    spelled = types.CreateBatchJobConfig.model_validate({"dest": {"gcsUri": "gs://b/out"}})
    assert spelled.dest == types.BatchJobDestination(gcs_uri="gs://b/out")


def test_answers_of_a_batch_are_responses_in_order() -> None:
    job = types.BatchJob.model_validate(
        {
            "state": "JOB_STATE_SUCCEEDED",
            "dest": {
                "inlinedResponses": [
                    {"response": {"candidates": [{"content": {"parts": [{"text": "a"}]}}]}},
                    {"error": {"code": 3, "message": "bad"}},
                ]
            },
        }
    )
    assert job.dest is not None
    assert job.dest.inlined_responses is not None
    first, second = job.dest.inlined_responses
    assert first.response is not None
    assert first.response.text == "a"
    assert second.error == types.JobError(code=3, message="bad")


def test_requests_of_a_batch_take_any_form_of_contents() -> None:
    source = types.BatchJobSource.model_validate(
        {"inlinedRequests": [{"contents": ["a", {"text": "b"}], "config": {"maxOutputTokens": 5}}]}
    )
    assert source.inlined_requests is not None
    (request,) = source.inlined_requests
    assert request.contents == ["a", types.Part(text="b")]
    assert request.config == types.GenerateContentConfig(max_output_tokens=5)


def test_a_result_folder_has_to_be_in_cloud_storage() -> None:
    with pytest.raises(ValidationError, match=r'starting with "gs://".*got \'/tmp/out\''):
        types.GcsDestination(output_uri_prefix="/tmp/out")
    kept = types.GcsDestination(output_uri_prefix="gs://b/out")
    assert kept.output_uri_prefix == "gs://b/out"


@pytest.mark.parametrize("given", [{}, {"name": ""}, {"name": None}])
def test_a_metric_needs_a_name(given: dict[str, Any]) -> None:
    with pytest.raises(ValidationError, match="name cannot be empty"):
        types.Metric.model_validate(given)


def test_a_metric_keeps_parameters_of_its_own_and_lowers_its_name() -> None:
    metric = types.Metric.model_validate({"name": "My Metric", "rubric": 3})
    assert metric.name == "my metric"
    assert metric.model_extra == {"rubric": 3}
    assert pickle.loads(pickle.dumps(metric)) == metric


def test_a_metric_is_written_without_its_functions(tmp_path: Path) -> None:
    metric = types.Metric.model_validate(
        {"name": "m", "prompt_template": "Rate\nthis é", "custom_function": len, "rubric": [1]}
    )
    path = tmp_path / "metric.yaml"
    metric.to_yaml_file(str(path), version="v1")
    assert json.loads(path.read_text(encoding="utf-8")) == {
        "name": "m",
        "prompt_template": "Rate\nthis é",
        "rubric": [1],
        "version": "v1",
    }
    metric.to_yaml_file(str(path))
    assert "version" not in json.loads(path.read_text(encoding="utf-8"))


def test_a_tuning_config_nests_its_evaluation() -> None:
    config = types.CreateTuningJobConfig.model_validate(
        {
            "method": "PREFERENCE_TUNING",
            "adapterSize": "ADAPTER_SIZE_FOUR",
            "evaluation_config": {"metrics": [{"name": "Fluency"}]},
        }
    )
    assert config.method is types.TuningMethod.PREFERENCE_TUNING
    assert config.evaluation_config is not None
    assert config.evaluation_config.metrics == [types.Metric(name="fluency")]


def test_the_base_of_operations_cannot_be_made() -> None:
    assert types.Operation.__abstractmethods__ == {"from_api_response"}
    assert issubclass(types.GenerateVideosOperation, types.Operation)


def test_videos_of_the_gemini_api_are_unwrapped() -> None:
    operation = types.GenerateVideosOperation.from_api_response(
        {
            "name": "models/veo/operations/1",
            "done": True,
            "metadata": {"@type": "x"},
            "aFieldOfTomorrow": 1,
            "response": {
                "generateVideoResponse": {
                    "generatedSamples": [
                        {"video": {"uri": "https://v", "encoding": "video/mp4"}},
                        {"video": {"encodedVideo": "//79"}},
                    ],
                    "raiMediaFilteredCount": 1,
                    "raiMediaFilteredReasons": ["why"],
                }
            },
        }
    )
    assert operation.name == "models/veo/operations/1"
    assert operation.done is True
    assert operation.metadata == {"@type": "x"}
    assert operation.response == types.GenerateVideosResponse(
        generated_videos=[
            types.GeneratedVideo(video=types.Video(uri="https://v", mime_type="video/mp4")),
            types.GeneratedVideo(video=types.Video(video_bytes=b"\xff\xfe\xfd")),
        ],
        rai_media_filtered_count=1,
        rai_media_filtered_reasons=["why"],
    )
    assert operation.result == operation.response


def test_videos_of_vertex_ai_are_named_differently() -> None:
    operation = types.GenerateVideosOperation.from_api_response(
        {"response": {"videos": [{"gcsUri": "gs://b/v"}, {"bytesBase64Encoded": "__79"}]}},
        is_vertex_ai=True,
    )
    assert operation.result is not None
    assert operation.result.generated_videos is not None
    first, second = (generated.video for generated in operation.result.generated_videos)
    assert first is not None
    assert first.uri == "gs://b/v"
    assert second is not None
    assert second.video_bytes == b"\xff\xfe\xfd"


@pytest.mark.parametrize("is_vertex_ai", [False, True])
def test_an_unfinished_or_failed_operation_has_no_videos(is_vertex_ai: bool) -> None:
    running = types.GenerateVideosOperation.from_api_response({"name": "o"}, is_vertex_ai)
    assert (running.name, running.done, running.response) == ("o", None, None)
    failed = types.GenerateVideosOperation.from_api_response(
        {"done": True, "error": {"code": 3, "message": "m"}}, is_vertex_ai
    )
    assert failed.error == {"code": 3, "message": "m"}
    assert failed.result is None


@pytest.mark.parametrize(
    "kind", [types.ImportFileOperation, types.UploadToFileSearchStoreOperation]
)
def test_operations_on_stores_name_the_new_document(
    kind: type[types.ImportFileOperation] | type[types.UploadToFileSearchStoreOperation],
) -> None:
    done = kind.from_api_response(
        {"name": "o", "done": True, "response": {"parent": "p", "documentName": "d", "new": 1}}
    )
    assert done.response is not None
    assert (done.response.parent, done.response.document_name) == ("p", "d")
    assert kind.from_api_response(None) == kind()

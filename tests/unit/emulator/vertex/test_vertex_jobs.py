"""Jobs of Vertex AI's JobService over both fronts: their states, what is refused, what they leave."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import grpc
import pytest

from genai_grpc.emulator import Emulator
from tests.unit.emulator.caller import PROJECT
from tests.unit.emulator.fronts import Front

POOL = {
    "machineSpec": {"machineType": "n1-standard-4"},
    "replicaCount": "1",
    "containerSpec": {"imageUri": "gcr.io/p/train"},
}
SPEC = {"workerPoolSpecs": [POOL]}
STUDY = {
    "metrics": [{"metricId": "accuracy", "goal": "MAXIMIZE"}],
    "parameters": [
        {
            "parameterId": "rate",
            "doubleValueSpec": {"minValue": 0.001, "maxValue": 0.1},
            "scaleType": "UNIT_LOG_SCALE",
        },
        {"parameterId": "layers", "integerValueSpec": {"minValue": "2", "maxValue": "5"}},
        {"parameterId": "optimizer", "categoricalValueSpec": {"values": ["adam", "sgd"]}},
    ],
}
JOBS: dict[str, tuple[str, dict[str, Any]]] = {
    "CustomJob": ("customJob", {"jobSpec": SPEC}),
    "HyperparameterTuningJob": (
        "hyperparameterTuningJob",
        {"studySpec": STUDY, "maxTrialCount": 4, "parallelTrialCount": 2, "trialJobSpec": SPEC},
    ),
    "NasJob": (
        "nasJob",
        {
            "nasJobSpec": {
                "searchSpaceSpec": "space",
                "multiTrialAlgorithmSpec": {
                    "metric": {"metricId": "accuracy", "goal": "MAXIMIZE"},
                    "searchTrialSpec": {
                        "searchTrialJobSpec": SPEC,
                        "maxTrialCount": 4,
                        "maxParallelTrialCount": 2,
                    },
                    "trainTrialSpec": {
                        "trainTrialJobSpec": SPEC,
                        "maxParallelTrialCount": 1,
                        "frequency": 2,
                    },
                },
            }
        },
    ),
    "DataLabelingJob": (
        "dataLabelingJob",
        {
            "datasets": [f"{PROJECT}/datasets/1"],
            "labelerCount": 3,
            "instructionUri": "gs://b/how.pdf",
            "inputsSchemaUri": "gs://b/schema.yaml",
            "inputs": {"annotation_specs": ["cat"]},
        },
    ),
}
KINDS = tuple(JOBS)


def create(vertex: Front, kind: str, name: str = "job", **more: Any) -> Any:
    """A job that was started."""
    field, spec = JOBS[kind]
    job = {"displayName": name, **spec, **more}
    return vertex.ask(f"JobService.Create{kind}", parent=PROJECT, **{field: job})


def read(vertex: Front, kind: str, job: Any) -> Any:
    """The job as it is now."""
    return vertex.ask(f"JobService.Get{kind}", name=job["name"])


@pytest.mark.parametrize("kind", KINDS)
def test_a_job_advances_and_is_deleted(emulator: Emulator, vertex: Front, kind: str) -> None:
    job = create(vertex, kind)
    assert job["state"] == "JOB_STATE_PENDING"
    emulator.advance(0.5)
    assert read(vertex, kind, job)["state"] == "JOB_STATE_RUNNING"
    refusal = vertex.refusal(f"JobService.Delete{kind}", name=job["name"])
    assert refusal.code == "FAILED_PRECONDITION"
    emulator.advance(1)
    ended = read(vertex, kind, job)
    assert ended["state"] == "JOB_STATE_SUCCEEDED"
    assert ended["updateTime"] > ended["createTime"]
    operation = vertex.ask(f"JobService.Delete{kind}", name=job["name"])
    assert operation["done"]
    assert operation["metadata"]["@type"].endswith("v1beta1.DeleteOperationMetadata")
    assert operation["metadata"]["genericMetadata"]["createTime"]
    assert vertex.refusal(f"JobService.Get{kind}", name=job["name"]).code == "NOT_FOUND"


@pytest.mark.parametrize("kind", KINDS)
def test_a_job_is_cancelled(emulator: Emulator, vertex: Front, kind: str) -> None:
    job = create(vertex, kind)
    emulator.advance(0.5)
    assert vertex.ask(f"JobService.Cancel{kind}", name=job["name"]) == {}
    emulator.advance(5)
    ended = read(vertex, kind, job)
    assert ended["state"] == "JOB_STATE_CANCELLED"
    assert ended["error"]["code"] == grpc.StatusCode.CANCELLED.value[0]
    assert vertex.ask(f"JobService.Cancel{kind}", name=job["name"]) == {}


@pytest.mark.parametrize("kind", KINDS)
def test_a_job_fails_when_its_label_says_so(emulator: Emulator, vertex: Front, kind: str) -> None:
    job = create(vertex, kind, labels={"emulator-error": "resource-exhausted"})
    emulator.advance(2)
    ended = read(vertex, kind, job)
    assert ended["state"] == "JOB_STATE_FAILED"
    assert ended["error"]["code"] == grpc.StatusCode.RESOURCE_EXHAUSTED.value[0]


@pytest.mark.parametrize("kind", KINDS)
def test_lists_have_pages_filters_and_read_masks(
    emulator: Emulator, vertex: Front, kind: str
) -> None:
    made = [create(vertex, kind, f"job {at}", labels={"team": "a"})["name"] for at in range(3)]
    items = f"{JOBS[kind][0]}s"
    pages = vertex.pages(f"JobService.List{kind}s", items, 2, parent=PROJECT)
    assert [[each["name"] for each in page] for page in pages] == [made[:2], made[2:]]

    def found(text: str) -> list[str]:
        answer = vertex.ask(f"JobService.List{kind}s", parent=PROJECT, filter=text)
        return [each["name"] for each in answer.get(items, [])]

    assert found('display_name="job 1"') == found('displayName = "job 1"') == [made[1]]
    assert found("state=JOB_STATE_PENDING AND labels.team=a") == made
    assert found("labels.team:*") == found("labels:team") == made
    assert found("labels.team=b") == []
    shown = vertex.ask(f"JobService.List{kind}s", parent=PROJECT, readMask="displayName")
    assert shown[items][0] == {"displayName": "job 0"}
    assert vertex.ask(f"JobService.List{kind}s", parent="projects/q/locations/us-central1") == {}


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_wrong_is_named(vertex: Front, kind: str) -> None:
    field = JOBS[kind][0]
    refusal = vertex.refusal(f"JobService.Create{kind}", parent=PROJECT, **{field: {}})
    assert refusal.code == "INVALID_ARGUMENT"
    snake = refusal.fields[0].partition(".")[0]
    assert refusal.fields[0] == f"{snake}.display_name"
    assert len(refusal.fields) > 1
    for bad, where in (("colour=red", "filter"), ("((", "filter")):
        refused = vertex.refusal(f"JobService.List{kind}s", parent=PROJECT, filter=bad)
        assert (refused.code, refused.fields) == ("INVALID_ARGUMENT", [where])


def test_worker_pools_are_checked(vertex: Front) -> None:
    pools = [{"containerSpec": {}}, {"replicaCount": "2", "machineSpec": {"machineType": "n1"}}]
    job = {"displayName": "x", "jobSpec": {"workerPoolSpecs": pools}}
    refusal = vertex.refusal("JobService.CreateCustomJob", parent=PROJECT, customJob=job)
    where = "custom_job.job_spec.worker_pool_specs"
    assert refusal.fields == [
        f"{where}[0].container_spec.image_uri",
        f"{where}[0].machine_spec.machine_type",
        f"{where}[1].task",
    ]


def test_trials_keep_to_their_study(emulator: Emulator, vertex: Front) -> None:
    job = create(vertex, "HyperparameterTuningJob")
    emulator.advance(0.5)
    running = read(vertex, "HyperparameterTuningJob", job)["trials"]
    assert [each["state"] for each in running] == ["ACTIVE", "ACTIVE"]
    emulator.advance(1)
    trials = read(vertex, "HyperparameterTuningJob", job)["trials"]
    assert [each["id"] for each in trials] == ["1", "2", "3", "4"]
    assert trials[0]["parameters"] == running[0]["parameters"]
    for trial in trials:
        tried = {each["parameterId"]: each["value"] for each in trial["parameters"]}
        assert 0.001 <= tried["rate"] <= 0.1
        assert tried["layers"] in (2, 3, 4, 5)
        assert tried["optimizer"] in ("adam", "sgd")
        (metric,) = trial["finalMeasurement"]["metrics"]
        assert metric["metricId"] == "accuracy"
        assert 0 < metric["value"] < 1
    values = [each["finalMeasurement"]["metrics"][0]["value"] for each in trials]
    assert len(set(values)) == len(values)


def test_an_architecture_search_has_details(emulator: Emulator, vertex: Front) -> None:
    job = create(vertex, "NasJob")
    emulator.advance(2)
    output = read(vertex, "NasJob", job)["nasJobOutput"]["multiTrialJobOutput"]
    assert [each["id"] for each in output["searchTrials"]] == ["1", "2", "3", "4"]
    assert [each["id"] for each in output["trainTrials"]] == ["2", "4"]
    pages = vertex.pages("JobService.ListNasTrialDetails", "nasTrialDetails", 3, parent=job["name"])
    details = [each for page in pages for each in page]
    assert len(details) == 4
    assert json.loads(details[0]["parameters"])
    detail = vertex.ask("JobService.GetNasTrialDetail", name=details[1]["name"])
    assert detail["searchTrial"]["id"] == detail["trainTrial"]["id"] == "2"
    vertex.ask("JobService.DeleteNasJob", name=job["name"])
    refusal = vertex.refusal("JobService.GetNasTrialDetail", name=details[1]["name"])
    assert refusal.code == "NOT_FOUND"


MONITORING: dict[str, Any] = {
    "displayName": "watch",
    "endpoint": f"{PROJECT}/endpoints/1",
    "modelDeploymentMonitoringObjectiveConfigs": [
        {
            "deployedModelId": "7",
            "objectiveConfig": {
                "trainingPredictionSkewDetectionConfig": {
                    "skewThresholds": {"age": {"value": 0.0}, "city": {"value": 1.0}}
                }
            },
        }
    ],
    "modelDeploymentMonitoringScheduleConfig": {"monitorInterval": "3600s"},
    "loggingSamplingStrategy": {"randomSampleConfig": {"sampleRate": 0.5}},
}
NOUN = "ModelDeploymentMonitoringJob"


def watch(vertex: Front) -> str:
    """The name of a monitoring job that was started."""
    job = vertex.ask(
        f"JobService.Create{NOUN}", parent=PROJECT, modelDeploymentMonitoringJob=MONITORING
    )
    assert job["state"] == "JOB_STATE_PENDING"
    return str(job["name"])


def test_a_monitoring_job_pauses_and_resumes(emulator: Emulator, vertex: Front) -> None:
    name = watch(vertex)
    assert vertex.refusal(f"JobService.Pause{NOUN}", name=name).code == "FAILED_PRECONDITION"
    emulator.advance(2)
    job = vertex.ask(f"JobService.Get{NOUN}", name=name)
    assert (job["state"], job["scheduleState"]) == ("JOB_STATE_RUNNING", "RUNNING")
    assert job["nextScheduleTime"] > job["createTime"]
    assert vertex.ask(f"JobService.Pause{NOUN}", name=name) == {}
    (listed,) = vertex.ask(f"JobService.List{NOUN}s", parent=PROJECT)[
        "modelDeploymentMonitoringJobs"
    ]
    assert (listed["state"], listed["scheduleState"]) == ("JOB_STATE_PAUSED", "OFFLINE")
    assert vertex.ask(f"JobService.Resume{NOUN}", name=name) == {}
    assert vertex.refusal(f"JobService.Resume{NOUN}", name=name).code == "FAILED_PRECONDITION"
    assert vertex.ask(f"JobService.Delete{NOUN}", name=name)["done"]
    assert vertex.refusal(f"JobService.Get{NOUN}", name=name).code == "NOT_FOUND"


def test_a_monitoring_job_is_changed_by_an_operation(emulator: Emulator, vertex: Front) -> None:
    name = watch(vertex)
    change = {"name": name, "displayName": "other"}
    ask = {"modelDeploymentMonitoringJob": change, "updateMask": "displayName"}
    operation = vertex.ask(f"JobService.Update{NOUN}", **ask)
    assert "done" not in operation
    assert vertex.ask(f"JobService.Get{NOUN}", name=name)["displayName"] == "watch"
    emulator.advance(2)
    ended = vertex.ask("Operations.GetOperation", name=operation["name"])
    assert ended["response"]["@type"].endswith(f"v1beta1.{NOUN}")
    assert ended["response"]["displayName"] == "other"
    assert ended["metadata"]["@type"].endswith(f"v1beta1.Update{NOUN}OperationMetadata")
    times = ended["metadata"]["genericMetadata"]
    assert times["updateTime"] > times["createTime"]
    assert vertex.ask(f"JobService.Get{NOUN}", name=name)["displayName"] == "other"


def test_anomalies_are_found_where_thresholds_are_passed(emulator: Emulator, vertex: Front) -> None:
    name = watch(vertex)
    emulator.advance(3 * 3600 + 5)
    answer = vertex.ask(
        "JobService.SearchModelDeploymentMonitoringStatsAnomalies",
        modelDeploymentMonitoringJob=name,
        deployedModelId="7",
        objectives=[{"type": "RAW_FEATURE_SKEW"}],
    )
    (found,) = answer["monitoringStats"]
    assert found["anomalyCount"] == 3
    features = {each["featureDisplayName"]: each for each in found["featureStats"]}
    assert len(features["age"]["predictionStats"]) == 3
    assert set(features) == {"age", "city"}


def test_jobs_outlive_the_emulator(tmp_path: Path) -> None:
    data, kind = str(tmp_path / "data"), "HyperparameterTuningJob"
    with (
        Emulator(data=data, job_s=60) as emulator,
        grpc.insecure_channel(emulator.address) as channel,
    ):
        job = create(Front(emulator, channel, "vertex", "grpc"), kind)
    with (
        Emulator(data=data, job_s=60) as emulator,
        grpc.insecure_channel(emulator.address) as channel,
    ):
        vertex = Front(emulator, channel, "vertex", "grpc")
        assert read(vertex, kind, job)["state"] == "JOB_STATE_PENDING"
        emulator.advance(90)
        assert read(vertex, kind, job)["state"] == "JOB_STATE_SUCCEEDED"

"""Uploaded models of Vertex AI with their versions, copies and evaluations, over both fronts."""

from __future__ import annotations

from typing import Any

import pytest

from genai_grpc.emulator import Emulator
from tests.unit.emulator.caller import PROJECT
from tests.unit.emulator.fronts import Front
from tests.unit.emulator.rest.web import Web

CONTAINER = {"imageUri": "gcr.io/p/serve"}
GET = "ModelService.GetModel"


def finished(emulator: Emulator, vertex: Front, method: str, /, **fields: Any) -> Any:
    """The operation of a call once it has ended."""
    operation = vertex.ask(f"ModelService.{method}", **fields)
    assert "done" not in operation, operation
    emulator.advance(2)
    ended = vertex.ask("Operations.GetOperation", name=operation["name"])
    assert ended["metadata"]["@type"].endswith(f"v1beta1.{method}OperationMetadata")
    return ended["response"]


def upload(
    emulator: Emulator, vertex: Front, title: str = "one", outer: str = "", **fields: Any
) -> str:
    """The name of an uploaded model."""
    model = {"displayName": title, "containerSpec": CONTAINER, **fields}
    ask = {"parent": PROJECT, "model": model, "parentModel": outer}
    response = finished(emulator, vertex, "UploadModel", **ask)
    assert response["@type"].endswith("v1beta1.UploadModelResponse")
    return str(response["model"])


def versions(vertex: Front, name: str, **fields: Any) -> list[tuple[str, list[str]]]:
    answer = vertex.ask("ModelService.ListModelVersions", name=name, **fields)
    return [(each["versionId"], each["versionAliases"]) for each in answer["models"]]


def test_versions_have_aliases_that_move(emulator: Emulator, vertex: Front) -> None:
    name = upload(emulator, vertex)
    upload(emulator, vertex, "two", name, versionAliases=["golden"])
    assert versions(vertex, name) == [("1", ["default"]), ("2", ["golden"])]
    assert vertex.ask(GET, name=name)["displayName"] == "one"
    assert vertex.ask(GET, name=f"{name}@2") == vertex.ask(GET, name=f"{name}@golden")
    merge = "ModelService.MergeVersionAliases"
    moved = vertex.ask(merge, name=f"{name}@2", versionAliases=["default", "-golden"])
    assert moved["versionAliases"] == ["default"]
    assert vertex.ask(GET, name=name)["displayName"] == "two"
    refusal = vertex.refusal(merge, name=name, versionAliases=["-default"])
    assert refusal.code == "INVALID_ARGUMENT"
    delete = "ModelService.DeleteModelVersion"
    assert vertex.refusal(delete, name=f"{name}@2").code == "FAILED_PRECONDITION"
    assert vertex.ask(delete, name=f"{name}@1")["done"]
    assert vertex.refusal(delete, name=f"{name}@2").code == "FAILED_PRECONDITION"
    assert vertex.refusal(delete, name=name).code == "INVALID_ARGUMENT"
    upload(emulator, vertex, "three", name)
    third = vertex.ask("ModelService.ListModelVersions", name=name, filter="display_name=three")
    assert [each["versionId"] for each in third["models"]] == ["3"]
    assert vertex.ask("ModelService.DeleteModel", name=name)["done"]
    assert vertex.refusal(GET, name=f"{name}@3").code == "NOT_FOUND"


def test_uploaded_and_tuned_models_are_listed_together(emulator: Emulator, vertex: Front) -> None:
    upload(emulator, vertex, "mine", labels={"team": "a"})
    emulator.add_tuned_model("5", display_name="tuned")

    def listed(**fields: Any) -> list[str]:
        pages = vertex.pages("ModelService.ListModels", "models", 1, parent=PROJECT, **fields)
        return [each["displayName"] for page in pages for each in page]

    assert listed() == ["mine", "tuned"]
    ordered = vertex.ask(
        "ModelService.ListModels", "v1", parent=PROJECT, orderBy="display_name desc"
    )
    assert [each["displayName"] for each in ordered["models"]] == ["tuned", "mine"]
    assert listed(filter="labels.tune-type:*") == ["tuned"]
    assert listed(filter="labels.team=a") == ["mine"]
    shown = vertex.ask("ModelService.ListModels", parent=PROJECT, readMask="displayName,labels")
    assert set(shown["models"][0]) == {"displayName", "labels"}
    tuned = f"{PROJECT}/models/5"
    assert len(vertex.ask("ModelService.ListModelVersions", name=tuned)["models"]) == 1
    assert vertex.ask("ModelService.ListModelVersionCheckpoints", name=tuned) == {}


def test_a_version_is_changed_by_mask(emulator: Emulator, vertex: Front) -> None:
    name = upload(emulator, vertex)
    before = vertex.ask(GET, name=name)
    change = {"name": name, "description": "new", "displayName": "ignored"}
    changed = vertex.ask("ModelService.UpdateModel", model=change, updateMask="description")
    assert (changed["description"], changed["displayName"]) == ("new", "one")
    assert changed["etag"] != before["etag"]
    masks = ("", "name") if vertex.transport == "grpc" else ("name",)
    for mask in masks:
        refusal = vertex.refusal("ModelService.UpdateModel", model=change, updateMask=mask)
        assert refusal.fields == ["update_mask"]


def test_what_is_wrong_with_an_upload_is_named(emulator: Emulator, vertex: Front) -> None:
    refusal = vertex.refusal("ModelService.UploadModel", parent=PROJECT, model={}, modelId="A!")
    assert refusal.fields == ["model.display_name", "model.container_spec.image_uri", "model_id"]
    ask = {
        "parent": PROJECT,
        "model": {"displayName": "x", "containerSpec": CONTAINER},
        "modelId": "mine",
    }
    finished(emulator, vertex, "UploadModel", **ask)
    assert vertex.refusal("ModelService.UploadModel", **ask).code == "ALREADY_EXISTS"
    lost = {**ask, "modelId": "", "parentModel": f"{PROJECT}/models/none"}
    assert vertex.refusal("ModelService.UploadModel", **lost).code == "NOT_FOUND"


def test_artifacts_are_exported(emulator: Emulator, vertex: Front) -> None:
    emulator.put_object("gs://in/model/weights.bin", b"weights")
    name = upload(emulator, vertex, artifactUri="gs://in/model")
    target = {"artifactDestination": {"outputUriPrefix": "gs://out"}}
    ask = {"name": name, "outputConfig": {"exportFormatId": "custom-trained", **target}}
    finished(emulator, vertex, "ExportModel", **ask)
    (copy,) = emulator.objects("gs://out/")
    assert copy.endswith("/weights.bin")
    assert emulator.read_object(copy) == b"weights"
    bad = {"name": name, "outputConfig": {"exportFormatId": "tflite", **target}}
    refusal = vertex.refusal("ModelService.ExportModel", **bad)
    assert refusal.fields == ["output_config.export_format_id"]


def test_models_are_copied(emulator: Emulator, vertex: Front) -> None:
    name = upload(emulator, vertex)
    other = "projects/p/locations/europe-west4"
    answer = finished(emulator, vertex, "CopyModel", parent=other, sourceModel=name)
    assert answer["model"].startswith(f"{other}/models/")
    assert vertex.ask(GET, name=answer["model"])["displayName"] == "one"
    again = {"parent": PROJECT, "sourceModel": answer["model"], "parentModel": name}
    assert finished(emulator, vertex, "CopyModel", **again)["modelVersionId"] == "2"
    emulator.add_tuned_model("9", display_name="tuned")
    copy = {"parent": PROJECT, "sourceModel": f"{PROJECT}/models/9", "modelId": "10"}
    assert finished(emulator, vertex, "CopyModel", **copy)["model"] == f"{PROJECT}/models/10"
    assert vertex.ask(GET, name=f"{PROJECT}/models/10")["displayName"] == "tuned"


def test_examples_of_explanations_change(emulator: Emulator, vertex: Front) -> None:
    source = {"exampleGcsSource": {"gcsSource": {"uris": ["gs://b/1"]}}}
    spec = {"parameters": {"examples": source}}
    name = upload(emulator, vertex, explanationSpec=spec)
    new = {"exampleGcsSource": {"gcsSource": {"uris": ["gs://b/2"]}}}
    finished(emulator, vertex, "UpdateExplanationDataset", model=name, examples=new)
    known = vertex.ask(GET, name=name)["explanationSpec"]["parameters"]["examples"]
    assert known["exampleGcsSource"]["gcsSource"]["uris"] == ["gs://b/2"]
    plain = upload(emulator, vertex)
    refusal = vertex.refusal("ModelService.UpdateExplanationDataset", model=plain, examples=new)
    assert refusal.code == "FAILED_PRECONDITION"


def test_evaluations_have_slices(emulator: Emulator, vertex: Front) -> None:
    name = upload(emulator, vertex)
    evaluation = {"displayName": "e", "metricsSchemaUri": "gs://s.yaml", "metrics": {"auc": 0.9}}
    made = vertex.ask("ModelService.ImportModelEvaluation", parent=name, modelEvaluation=evaluation)
    assert made["metrics"] == {"auc": 0.9}
    slices = [
        {"slice": {"dimension": "annotationSpec", "value": value}, "metrics": {"auc": 0.5}}
        for value in ("cat", "dog")
    ]
    names = vertex.ask(
        "ModelService.BatchImportModelEvaluationSlices",
        parent=made["name"],
        modelEvaluationSlices=slices,
    )["importedModelEvaluationSlices"]
    known = vertex.ask("ModelService.GetModelEvaluation", name=made["name"])
    assert known["sliceDimensions"] == ["annotationSpec"]
    one = vertex.ask("ModelService.GetModelEvaluationSlice", name=names[1])
    assert one["slice"]["value"] == "dog"
    pages = vertex.pages(
        "ModelService.ListModelEvaluationSlices",
        "modelEvaluationSlices",
        1,
        parent=made["name"],
    )
    assert [each["name"] for page in pages for each in page] == names
    found = vertex.ask(
        "ModelService.ListModelEvaluationSlices", parent=made["name"], filter="slice.value=cat"
    )
    assert [each["name"] for each in found["modelEvaluationSlices"]] == names[:1]
    counted = vertex.ask(
        "ModelService.BatchImportEvaluatedAnnotations",
        parent=names[0],
        evaluatedAnnotations=[{"type": "TRUE_POSITIVE"}] * 3,
    )
    assert counted["importedEvaluatedAnnotationsCount"] == 3
    (listed,) = vertex.ask("ModelService.ListModelEvaluations", parent=name)["modelEvaluations"]
    assert listed["name"] == made["name"]
    refusal = vertex.refusal("ModelService.ImportModelEvaluation", parent=name, modelEvaluation={})
    assert refusal.fields == ["model_evaluation.metrics_schema_uri", "model_evaluation.metrics"]
    vertex.ask("ModelService.DeleteModel", name=name)
    assert vertex.refusal("ModelService.GetModelEvaluationSlice", name=names[1]).code == "NOT_FOUND"


def test_a_machine_is_recommended_by_size(emulator: Emulator, vertex: Front) -> None:
    emulator.put_object("gs://w/m/config.json", b'{"model_type": "gemma3"}')
    emulator.put_object("gs://w/m/model.safetensors", b"x" * 100)
    answer = vertex.ask("ModelService.RecommendSpec", parent=PROJECT, gcsUri="gs://w/m")
    assert answer["baseModel"] == "gemma3"
    assert answer["specs"][0]["machineSpec"]["acceleratorType"] == "NVIDIA_L4"
    assert answer["recommendations"][0]["region"] == "us-central1"
    for uri, code in (("gs://w/none", "NOT_FOUND"), ("w/m", "INVALID_ARGUMENT")):
        refusal = vertex.refusal("ModelService.RecommendSpec", parent=PROJECT, gcsUri=uri)
        assert refusal.code == code


@pytest.mark.parametrize("version", ["v1", "v1beta1"])
def test_operations_carry_the_names_of_their_version(
    emulator: Emulator, vertex: Front, version: str
) -> None:
    model = {"displayName": "x", "containerSpec": CONTAINER}
    operation = vertex.ask("ModelService.UploadModel", version, parent=PROJECT, model=model)
    emulator.advance(2)
    ended = vertex.ask("Operations.GetOperation", version, name=operation["name"])
    assert ended["response"]["@type"].endswith(f"aiplatform.{version}.UploadModelResponse")


def test_operations_are_read_where_official_clients_look(emulator: Emulator) -> None:
    model = {"displayName": "x", "containerSpec": CONTAINER}
    web = Web(emulator)
    began = web.send("POST", f"/v1/{PROJECT}/models:upload", {"model": model}).json
    emulator.advance(2)
    ended = web.send("GET", f"/ui/{began['name']}").json
    assert ended["response"]["@type"].endswith("aiplatform.v1.UploadModelResponse")
    assert web.send("GET", f"/ui/{PROJECT}/models").code == 404

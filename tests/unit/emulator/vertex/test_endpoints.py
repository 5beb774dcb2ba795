"""Endpoints of Vertex AI and the models on them, over both fronts."""

from __future__ import annotations

from typing import Any

import pytest

from genai_grpc.emulator import Emulator
from tests.unit.emulator.caller import PROJECT
from tests.unit.emulator.fronts import Front

MACHINE = {"machineSpec": {"machineType": "n1-standard-4"}, "minReplicaCount": 1}


def finished(emulator: Emulator, vertex: Front, method: str, /, **fields: Any) -> Any:
    """The operation of a call once it has ended."""
    operation = vertex.ask(method, **fields)
    assert "done" not in operation, operation
    assert operation["metadata"]["genericMetadata"]["createTime"]
    emulator.advance(2)
    return vertex.ask("Operations.GetOperation", name=operation["name"])


def made(emulator: Emulator, vertex: Front, title: str = "one", **fields: Any) -> str:
    """The name of a new endpoint."""
    endpoint = {"displayName": title, **fields}
    ended = finished(
        emulator, vertex, "EndpointService.CreateEndpoint", parent=PROJECT, endpoint=endpoint
    )
    assert ended["response"]["@type"].endswith("v1beta1.Endpoint")
    return str(ended["response"]["name"])


def uploaded(emulator: Emulator, vertex: Front, title: str = "model", **fields: Any) -> str:
    """The name of a new model."""
    model = {"displayName": title, "containerSpec": {"imageUri": "gcr.io/p/serve"}, **fields}
    ended = finished(emulator, vertex, "ModelService.UploadModel", parent=PROJECT, model=model)
    return str(ended["response"]["model"])


def deployed(
    emulator: Emulator, vertex: Front, endpoint: str, model: str, split: Any = None
) -> str:
    """The ID of a model that was deployed."""
    ended = finished(
        emulator,
        vertex,
        "EndpointService.DeployModel",
        endpoint=endpoint,
        deployedModel={"model": model, "dedicatedResources": MACHINE},
        trafficSplit={"0": 100} if split is None else split,
    )
    assert ended["response"]["@type"].endswith("v1beta1.DeployModelResponse")
    return str(ended["response"]["deployedModel"]["id"])


def read(vertex: Front, name: str) -> Any:
    return vertex.ask("EndpointService.GetEndpoint", name=name)


def test_an_endpoint_is_made_changed_and_deleted(emulator: Emulator, vertex: Front) -> None:
    name = made(emulator, vertex, labels={"team": "a"})
    before = read(vertex, name)
    change = {"name": name, "description": "second", "displayName": "ignored"}
    changed = vertex.ask(
        "EndpointService.UpdateEndpoint", endpoint=change, updateMask="description"
    )
    assert (changed["displayName"], changed["description"]) == ("one", "second")
    assert changed["etag"] != before["etag"]
    ended = finished(
        emulator,
        vertex,
        "EndpointService.UpdateEndpointLongRunning",
        endpoint={"name": name, "labels": {"team": "b"}},
    )
    assert ended["response"]["labels"] == {"team": "b"}
    assert read(vertex, name)["description"] == "second"
    assert vertex.ask("EndpointService.DeleteEndpoint", name=name)["done"]
    assert vertex.refusal("EndpointService.GetEndpoint", name=name).code == "NOT_FOUND"


def test_an_endpoint_is_there_when_its_operation_has_ended(
    emulator: Emulator, vertex: Front
) -> None:
    ask = {"parent": PROJECT, "endpoint": {"displayName": "x"}, "endpointId": "mine"}
    operation = vertex.ask("EndpointService.CreateEndpoint", **ask)
    name = f"{PROJECT}/endpoints/mine"
    assert operation["name"].startswith(f"{name}/operations/")
    assert vertex.refusal("EndpointService.GetEndpoint", name=name).code == "NOT_FOUND"
    emulator.advance(2)
    assert read(vertex, name)["displayName"] == "x"
    assert vertex.refusal("EndpointService.CreateEndpoint", **ask).code == "ALREADY_EXISTS"


def test_endpoints_are_listed_filtered_and_ordered(emulator: Emulator, vertex: Front) -> None:
    names = [made(emulator, vertex, title) for title in ("b", "c", "a")]
    emulator.add_tuned_model("77", display_name="tuned")

    def listed(**fields: Any) -> list[str]:
        pages = vertex.pages(
            "EndpointService.ListEndpoints", "endpoints", 2, parent=PROJECT, **fields
        )
        return [each["displayName"] for page in pages for each in page]

    assert listed() == ["b", "c", "a", "tuned"]
    # The order is published in v1 alone.
    ordered = vertex.ask(
        "EndpointService.ListEndpoints", "v1", parent=PROJECT, orderBy="display_name desc"
    )
    assert [each["displayName"] for each in ordered["endpoints"]] == ["tuned", "c", "b", "a"]
    assert listed(filter="display_name=c OR display_name=a") == ["c", "a"]
    assert listed(filter=f"endpoint={names[0].rpartition('/')[2]}") == ["b"]
    refusal = vertex.refusal(
        "EndpointService.ListEndpoints", "v1", parent=PROJECT, orderBy="colour"
    )
    assert refusal.fields == ["order_by"]
    tuned = read(vertex, f"{PROJECT}/endpoints/77")
    assert tuned["deployedModels"][0]["model"] == f"{PROJECT}/models/77"
    refused = vertex.refusal("EndpointService.DeleteEndpoint", name=f"{PROJECT}/endpoints/77")
    assert refused.code == "FAILED_PRECONDITION"


def test_a_page_goes_on_when_its_last_endpoint_is_deleted(
    emulator: Emulator, vertex: Front
) -> None:
    for title in "abcd":
        made(emulator, vertex, title)
    first = vertex.ask("EndpointService.ListEndpoints", parent=PROJECT, pageSize=2)
    vertex.ask("EndpointService.DeleteEndpoint", name=first["endpoints"][1]["name"])
    token = first["nextPageToken"]
    rest = vertex.ask("EndpointService.ListEndpoints", parent=PROJECT, pageToken=token)
    assert [each["displayName"] for each in rest["endpoints"]] == ["c", "d"]


def test_models_share_the_traffic_of_an_endpoint(emulator: Emulator, vertex: Front) -> None:
    endpoint = made(emulator, vertex)
    model = uploaded(emulator, vertex)
    first = deployed(emulator, vertex, endpoint, model)
    second = deployed(emulator, vertex, endpoint, model, {"0": 30, first: 70})
    assert read(vertex, endpoint)["trafficSplit"] == {first: 70, second: 30}
    places = vertex.ask("ModelService.GetModel", name=model)["deployedModels"]
    assert [each["deployedModelId"] for each in places] == [first, second]
    busy = vertex.refusal("EndpointService.UndeployModel", endpoint=endpoint, deployedModelId=first)
    assert busy.code == "FAILED_PRECONDITION"
    assert vertex.refusal("ModelService.DeleteModel", name=model).code == "FAILED_PRECONDITION"
    assert (
        vertex.refusal("EndpointService.DeleteEndpoint", name=endpoint).code
        == "FAILED_PRECONDITION"
    )
    ended = finished(
        emulator,
        vertex,
        "EndpointService.UndeployModel",
        endpoint=endpoint,
        deployedModelId=first,
        trafficSplit={second: 100},
    )
    assert ended["response"]["@type"].endswith("v1beta1.UndeployModelResponse")
    assert read(vertex, endpoint)["trafficSplit"] == {second: 100}
    ask = {"endpoint": endpoint, "deployedModelId": second}
    finished(emulator, vertex, "EndpointService.UndeployModel", **ask)
    assert "trafficSplit" not in read(vertex, endpoint)
    assert vertex.ask("EndpointService.DeleteEndpoint", name=endpoint)["done"]
    assert vertex.ask("ModelService.DeleteModel", name=model)["done"]


def test_the_resources_of_a_deployed_model_change(emulator: Emulator, vertex: Front) -> None:
    endpoint = made(emulator, vertex)
    identifier = deployed(emulator, vertex, endpoint, uploaded(emulator, vertex))
    change = {"id": identifier, "dedicatedResources": {"minReplicaCount": 3}}
    ask = {"endpoint": endpoint, "deployedModel": change}
    mask = "dedicatedResources.minReplicaCount"
    ended = finished(
        emulator, vertex, "EndpointService.MutateDeployedModel", **ask, updateMask=mask
    )
    resources = ended["response"]["deployedModel"]["dedicatedResources"]
    assert resources["minReplicaCount"] == 3
    assert resources["machineSpec"]["machineType"] == "n1-standard-4"
    refusal = vertex.refusal("EndpointService.MutateDeployedModel", **ask, updateMask="model")
    assert refusal.fields == ["update_mask"]


@pytest.mark.parametrize(
    ("method", "fields", "wrong"),
    [
        ("CreateEndpoint", {"parent": PROJECT, "endpoint": {}}, ["endpoint.display_name"]),
        (
            "CreateEndpoint",
            {"parent": PROJECT, "endpoint": {"displayName": "x"}, "endpointId": "No!"},
            ["endpoint_id"],
        ),
        ("UpdateEndpoint", {"endpoint": {"name": f"{PROJECT}/endpoints/1"}}, ["update_mask"]),
    ],
)
def test_wrong_fields_are_named(
    vertex: Front, method: str, fields: dict[str, Any], wrong: list[str]
) -> None:
    refusal = vertex.refusal(f"EndpointService.{method}", **fields)
    assert (refusal.code, refusal.fields) == ("INVALID_ARGUMENT", wrong)


def test_deployments_are_checked(emulator: Emulator, vertex: Front) -> None:
    endpoint, model = made(emulator, vertex), uploaded(emulator, vertex)

    def refused(split: Any, **model_fields: Any) -> tuple[str, list[str]]:
        found = vertex.refusal(
            "EndpointService.DeployModel",
            endpoint=endpoint,
            deployedModel={"model": model, **model_fields},
            trafficSplit=split,
        )
        return found.code, found.fields

    assert refused({"0": 90}) == ("INVALID_ARGUMENT", ["traffic_split"])
    assert refused({"5": 100}) == ("INVALID_ARGUMENT", ["traffic_split['5']"])
    machine = "deployed_model.dedicated_resources"
    assert refused({}, dedicatedResources={}) == (
        "INVALID_ARGUMENT",
        [f"{machine}.machine_spec.machine_type", f"{machine}.min_replica_count"],
    )
    assert refused({}, model=f"{PROJECT}/models/none")[0] == "NOT_FOUND"
    assert refused({}, model="")[1] == ["deployed_model.model"]


def test_an_operation_fails_when_its_endpoint_is_gone(emulator: Emulator, vertex: Front) -> None:
    endpoint, model = made(emulator, vertex), uploaded(emulator, vertex)
    operation = vertex.ask(
        "EndpointService.DeployModel", endpoint=endpoint, deployedModel={"model": model}
    )
    vertex.ask("EndpointService.DeleteEndpoint", name=endpoint)
    emulator.advance(2)
    ended = vertex.ask("Operations.GetOperation", name=operation["name"])
    assert ended["done"]
    assert ended["error"]["code"] == 5


GEMINI = f"{PROJECT}/publishers/google/models/gemini-2.5-flash"


def test_a_publishers_model_is_configured(emulator: Emulator, vertex: Front) -> None:
    fetch = "EndpointService.FetchPublisherModelConfig"
    assert vertex.refusal(fetch, name=GEMINI).code == "NOT_FOUND"
    config = {"loggingConfig": {"enabled": True, "samplingRate": 0.5}}
    ended = finished(
        emulator,
        vertex,
        "EndpointService.SetPublisherModelConfig",
        name=GEMINI,
        publisherModelConfig=config,
    )
    assert ended["response"]["loggingConfig"] == config["loggingConfig"]
    assert vertex.ask(fetch, name=GEMINI) == config


def test_a_model_of_the_garden_gets_an_endpoint_of_its_own(
    emulator: Emulator, vertex: Front
) -> None:
    name = "publishers/google/models/gemma3@gemma-3-1b-it"
    ended = finished(
        emulator,
        vertex,
        "ModelGardenService.Deploy",
        publisherModelName=name,
        destination=PROJECT,
        modelConfig={"modelDisplayName": "mine", "acceptEula": True},
    )
    answer = ended["response"]
    assert answer["publisherModel"] == name
    assert ended["metadata"]["destination"] == PROJECT
    endpoint = read(vertex, answer["endpoint"])
    (model,) = endpoint["deployedModels"]
    assert (model["model"], model["displayName"]) == (answer["model"], "mine")
    assert endpoint["trafficSplit"] == {model["id"]: 100}
    assert endpoint["dedicatedEndpointDns"]
    source = vertex.ask("ModelService.GetModel", name=answer["model"])["baseModelSource"]
    assert source["modelGardenSource"]["publicModelName"] == name


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({}, "INVALID_ARGUMENT"),
        ({"publisherModelName": "publishers/google/models/none"}, "NOT_FOUND"),
        ({"publisherModelName": "publishers/google/models/gemini-2.5-pro"}, "NOT_FOUND"),
        ({"huggingFaceModelId": "no-owner"}, "INVALID_ARGUMENT"),
    ],
)
def test_what_cannot_be_deployed_is_refused(
    vertex: Front, fields: dict[str, Any], code: str
) -> None:
    refusal = vertex.refusal("ModelGardenService.Deploy", destination=PROJECT, **fields)
    assert refusal.code == code


def test_other_ways_to_deploy_and_export(emulator: Emulator, vertex: Front) -> None:
    gemma = "publishers/google/models/gemma3"
    face = {"huggingFaceModelId": "Owner/Some-Model", "destination": PROJECT}
    answer = finished(emulator, vertex, "ModelGardenService.Deploy", **face)["response"]
    assert answer["publisherModel"] == "publishers/hf-owner/models/some-model"
    ask = {"model": gemma, "destination": PROJECT}
    ended = finished(emulator, vertex, "ModelGardenService.DeployPublisherModel", **ask)
    assert ended["response"]["@type"].endswith("v1beta1.DeployPublisherModelResponse")
    assert read(vertex, ended["response"]["endpoint"])["deployedModels"]
    ended = finished(
        emulator,
        vertex,
        "ModelGardenService.ExportPublisherModel",
        parent=PROJECT,
        name=gemma,
        destination={"outputUriPrefix": "gs://bucket/out"},
    )
    assert ended["response"]["destinationUri"] == "gs://bucket/out/gemma3"
    assert list(emulator.objects("gs://bucket/out/"))


def test_terms_are_agreed_to_once_for_a_project(vertex: Front) -> None:
    ask = {"parent": "projects/p", "publisherModel": "publishers/google/models/gemma3"}
    service = "ModelGardenService"
    before = vertex.ask(f"{service}.CheckPublisherModelEulaAcceptance", **ask)
    assert "publisherModelEulaAcked" not in before
    agreed = vertex.ask(f"{service}.AcceptPublisherModelEula", **ask)
    assert agreed["publisherModelEulaAcked"]
    assert vertex.ask(f"{service}.CheckPublisherModelEulaAcceptance", **ask) == agreed
    other = vertex.ask(
        f"{service}.CheckPublisherModelEulaAcceptance", **{**ask, "parent": "projects/q"}
    )
    assert "publisherModelEulaAcked" not in other

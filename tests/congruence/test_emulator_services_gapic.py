"""The lives of resources at the emulator, as the official GAPIC clients see them over gRPC and REST.

Vertex AI's operations are unpacked by their true types. That every method is known at all is the subject
of test_emulator_gapic_every_method.
"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from typing import Any

import pytest

from genai_grpc.emulator import Emulator
from tests.plugins.environments import Environment

pytestmark = [
    pytest.mark.congruence,
    pytest.mark.slow,
    pytest.mark.timeout(300),
    pytest.mark.xdist_group("packaging"),
]

PRELUDE = """
import importlib, json, sys
import grpc
from google.api_core import exceptions
from google.auth.credentials import AnonymousCredentials
from google.protobuf import json_format, struct_pb2

address = sys.argv[1]
PACKAGES = {"gemini": "google.ai.generativelanguage_", "vertex": "google.cloud.aiplatform_"}
clients = {}


def connect(api, version, service, transport):
    key = (api, version, service, transport)
    if key in clients:
        return clients[key]
    words = service.replace("GenAi", "Gen_Ai_").replace("Llm", "Llm_")
    snake = "".join("_" + c.lower() if c.isupper() else c for c in words).strip("_")
    snake = snake.replace("__", "_")
    module = importlib.import_module(f"{PACKAGES[api]}{version}.services.{snake}")
    if transport == "grpc":
        made = getattr(module.transports, f"{service}GrpcTransport")(
            channel=grpc.insecure_channel(address)
        )
    else:
        made = getattr(module.transports, f"{service}RestTransport")(
            host=address, url_scheme="http", credentials=AnonymousCredentials()
        )
    clients[key] = getattr(module, f"{service}Client")(transport=made)
    return clients[key]
"""

LIVES = """
def values(*items):
    return [json_format.ParseDict(each, struct_pb2.Value()) for each in items]


def live(version, transport):
    parent = f"projects/p-{version}-{transport}/locations/us-central1"
    kept = importlib.import_module(f"google.cloud.aiplatform_{version}")
    service = lambda name: connect("vertex", version, name, transport)
    models, endpoints, jobs = service("ModelService"), service("EndpointService"), service("JobService")
    predictions = service("PredictionService")
    seen = {}
    model = {"display_name": "m", "container_spec": {"image_uri": "gcr.io/p/s"}}
    first = models.upload_model(parent=parent, model=model).result(timeout=20)
    second = models.upload_model(
        {"parent": parent, "parent_model": first.model, "model": model}
    ).result(timeout=20)
    seen["versions"] = [first.model_version_id, second.model_version_id]
    aliases = models.merge_version_aliases(name=f"{first.model}@2", version_aliases=["gold"])
    seen["aliases"] = list(aliases.version_aliases)
    seen["listed"] = [each.version_id for each in models.list_model_versions(name=first.model)]
    evaluation = models.import_model_evaluation(
        parent=first.model,
        model_evaluation={"metrics_schema_uri": "gs://s", "metrics": values({"auc": 1})[0]},
    )
    seen["evaluations"] = len(list(models.list_model_evaluations(parent=first.model)))
    endpoint = endpoints.create_endpoint(parent=parent, endpoint={"display_name": "e"}).result()
    seen["endpoint"] = endpoint.display_name
    done = endpoints.deploy_model(
        endpoint=endpoint.name,
        deployed_model={"model": first.model, "dedicated_resources": {
            "machine_spec": {"machine_type": "n1-standard-2"}, "min_replica_count": 1}},
        traffic_split={"0": 100},
    ).result()
    seen["split"] = list(endpoints.get_endpoint(name=endpoint.name).traffic_split.values())
    answer = predictions.predict(endpoint=endpoint.name, instances=values({"x": 1}, {"x": 2}))
    seen["predictions"] = len(answer.predictions)
    seen["deployed"] = answer.deployed_model_id == done.deployed_model.id
    tensor = {"dtype": "FLOAT", "shape": [3], "float_val": [1, 2, 3]}
    direct = predictions.direct_predict({"endpoint": endpoint.name, "inputs": [tensor]})
    seen["tensor"] = list(direct.outputs[0].shape)
    if transport == "grpc":
        # The clients' REST reads every body as JSON.
        raw = predictions.raw_predict(
            endpoint=endpoint.name, http_body={"content_type": "text/plain", "data": b"echo"}
        )
        seen["raw"] = raw.data.decode()
        ask = {"endpoint": endpoint.name, "input": b"1"}
        stream = predictions.streaming_raw_predict(iter([ask, {"input": b"2"}]))
        seen["stream"] = [each.output.decode() for each in stream]
    try:
        endpoints.delete_endpoint(name=endpoint.name)
        seen["busy"] = "deleted"
    except exceptions.GoogleAPICallError as error:
        seen["busy"] = error.reason
    endpoints.undeploy_model(
        endpoint=endpoint.name, deployed_model_id=done.deployed_model.id
    ).result()
    endpoints.delete_endpoint(name=endpoint.name).result()
    models.delete_model(name=first.model).result()
    seen["left"] = [
        len(list(endpoints.list_endpoints(parent=parent))),
        len(list(models.list_models(parent=parent))),
    ]
    pool = {
        "machine_spec": {"machine_type": "n1-standard-2"},
        "replica_count": 1,
        "container_spec": {"image_uri": "gcr.io/p/t"},
    }
    made = [
        jobs.create_custom_job(
            parent=parent,
            custom_job={"display_name": f"j{at}", "job_spec": {"worker_pool_specs": [pool]}},
        )
        for at in range(3)
    ]
    seen["job"] = jobs.get_custom_job(name=made[0].name).state.name
    seen["jobs"] = [
        each.display_name for each in jobs.list_custom_jobs({"parent": parent, "page_size": 2})
    ]
    jobs.cancel_custom_job(name=made[1].name)
    jobs.delete_custom_job(name=made[2].name).result()
    seen["left over"] = len(list(jobs.list_custom_jobs(parent=parent)))
    return seen


def shared(version, transport):
    project = f"projects/p-{version}-{transport}"
    endpoints = connect("vertex", version, "EndpointService", transport)
    parent = f"{project}/locations/us-central1"
    name = endpoints.create_endpoint(parent=parent, endpoint={"display_name": "e"}).result().name
    binding = {"role": "roles/aiplatform.user", "members": ["user:ann@example.com"]}
    # The published rules of REST have no path for an endpoint's policy in every version.
    resource = f"{parent}/featurestores/f" if transport == "rest" else name
    before = endpoints.get_iam_policy({"resource": resource})
    kept = endpoints.set_iam_policy(
        {"resource": resource, "policy": {"bindings": [binding], "etag": before.etag}}
    )
    try:
        endpoints.set_iam_policy({"resource": resource, "policy": {"etag": before.etag}})
        late = "set"
    except exceptions.GoogleAPICallError as error:
        late = error.reason
    wanted = ["aiplatform.endpoints.get", "aiplatform.endpoints.delete"]
    listed = endpoints.list_locations({"name": project, "page_size": 5})
    return {
        "location": endpoints.get_location({"name": parent}).location_id,
        "locations": len(listed.locations),
        "more": bool(listed.next_page_token),
        "before": [len(before.bindings), bool(before.etag)],
        "kept": [list(each.members) for each in kept.bindings],
        "read": endpoints.get_iam_policy({"resource": resource}) == kept,
        "late": late,
        "may": list(
            endpoints.test_iam_permissions(
                {"resource": resource, "permissions": wanted}
            ).permissions
        ) == wanted,
    }


def palm(version, transport):
    text = connect("gemini", version, "TextService", transport)
    chat = connect("gemini", version, "DiscussService", transport)
    answers = connect("gemini", version, "GenerativeService", transport)
    passages = [{"id": "a", "content": {"parts": [{"text": "Foxes dig dens."}]}}]
    answer = answers.generate_answer(
        {
            "model": "models/aqa",
            "contents": [{"role": "user", "parts": [{"text": "What do foxes dig?"}]}],
            "answer_style": "EXTRACTIVE",
            "inline_passages": {"passages": passages},
        }
    )
    return {
        "text": text.generate_text(
            model="models/text-bison-001", prompt={"text": "Say: hi"}
        ).candidates[0].output,
        "chat": chat.generate_message(
            model="models/chat-bison-001", prompt={"messages": [{"content": "Say: hi"}]}
        ).candidates[0].content,
        "vector": len(
            text.embed_text(model="models/embedding-gecko-001", text="x").embedding.value
        ),
        "answer": answer.answer.content.parts[0].text,
        "source": answer.answer.grounding_attributions[0].source_id.grounding_passage.passage_id,
    }


print(json.dumps({
    f"{version} {transport}": kind(version, transport)
    for kind, versions in ((live, ("v1", "v1beta1")), (palm, ("v1beta", "v1alpha")))
    for version in versions
    for transport in ("grpc", "rest")
} | {
    f"shared {version} {transport}": shared(version, transport)
    for version in ("v1", "v1beta1")
    for transport in ("grpc", "rest")
}))
"""


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    """One emulator for all clients; its operations have ended when they are looked at again."""
    with Emulator(job_s=0.0, keep_calls=5000) as running:
        yield running


def run(environment: Environment, emulator: Emulator, program: str) -> Any:
    """What a program of the official clients prints."""
    command = [str(environment.python), "-c", PRELUDE + program, emulator.address]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=200)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.fixture(scope="module")
def lives(official_environment: Environment, emulator: Emulator) -> dict[str, Any]:
    """What the clients saw, by version and transport."""
    facts: dict[str, Any] = run(official_environment, emulator, LIVES)
    return facts


@pytest.mark.parametrize("transport", ["grpc", "rest"])
@pytest.mark.parametrize("version", ["v1", "v1beta1"])
def test_resources_of_vertex_ai_live_and_end(
    lives: dict[str, Any], version: str, transport: str
) -> None:
    facts = dict(lives[f"{version} {transport}"])
    if transport == "grpc":
        assert (facts.pop("raw"), facts.pop("stream")) == ("echo", ["1", "2"])
    assert facts.pop("busy") == "FAILED_PRECONDITION"
    assert facts == {
        "versions": ["1", "2"],
        "aliases": ["gold"],
        "listed": ["1", "2"],
        "evaluations": 1,
        "endpoint": "e",
        "split": [100],
        "predictions": 2,
        "deployed": True,
        "tensor": [3],
        "left": [0, 0],
        "job": "JOB_STATE_SUCCEEDED",
        "jobs": ["j0", "j1", "j2"],
        "left over": 2,
    }


@pytest.mark.parametrize("transport", ["grpc", "rest"])
@pytest.mark.parametrize("version", ["v1beta", "v1alpha"])
def test_palm_and_answers(lives: dict[str, Any], version: str, transport: str) -> None:
    assert lives[f"{version} {transport}"] == {
        "text": "hi",
        "chat": "hi",
        "vector": 768,
        "answer": "Foxes dig dens.",
        "source": "a",
    }


@pytest.mark.parametrize("transport", ["grpc", "rest"])
@pytest.mark.parametrize("version", ["v1", "v1beta1"])
def test_services_that_google_cloud_shares_are_served(
    lives: dict[str, Any], version: str, transport: str
) -> None:
    assert lives[f"shared {version} {transport}"] == {
        "location": "us-central1",
        "locations": 5,
        "more": True,
        "before": [0, True],
        "kept": [["user:ann@example.com"]],
        "read": True,
        "late": "ABORTED",
        "may": True,
    }

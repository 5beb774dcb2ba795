"""Publishers' models of Vertex AI beyond reading them: deployed, exported, their terms, their configs.

Models of the catalogue and of Hugging Face can be deployed; their weights are not here.
"""

from __future__ import annotations

import json
import re
from typing import Any

from genai_grpc._stubs.aiplatform import endpoint_service_pb2
from genai_grpc._stubs.aiplatform import model_garden_service_pb2 as pb2
from genai_grpc._stubs.aiplatform.endpoint_pb2 import (
    DeployedModel,
    Endpoint,
    PublisherModelConfig,
)
from genai_grpc._stubs.aiplatform.model_pb2 import Model
from genai_grpc.emulator.brain.seeds import seed_of
from genai_grpc.emulator.calls import Call
from genai_grpc.emulator.handlers.resources import blobs
from genai_grpc.emulator.handlers.resources.records import (
    check_name,
    check_parent,
    missing,
    new_number,
    project_of,
    unready,
    wrong,
)
from genai_grpc.emulator.handlers.vertex import deployments, endpoints, lro, model_registry
from genai_grpc.emulator.handlers.vertex.model_copies import IMAGE
from genai_grpc.emulator.state.store import Record
from genai_grpc.emulator.world import World

DEPLOY, DEPLOY_BY_NAME = "vertex.deployPublisherModel", "vertex.deployPublisherModelByName"
EXPORT, CONFIGURE = "vertex.exportPublisherModel", "vertex.setPublisherModelConfig"
EULAS, CONFIGS = "vertex.publisherModelEulas", "vertex.publisherModelConfigs"
CONFIGURED = "projects/*/locations/*/publishers/*/models/*"
MACHINE = "g2-standard-12"
_HUGGING_FACE = re.compile(r"[\w.-]+/[\w.-]+")


def deploy(world: World, call: Call, request: Any) -> Any:
    """Upload a model and deploy it to an endpoint of its own, in one operation."""
    source = request.WhichOneof("artifacts")
    publisher_model = ""
    if source is None:
        raise wrong(call, ("artifacts", "publisher_model_name or hugging_face_model_id is needed"))
    if source == "publisher_model_name":
        publisher_model = request.publisher_model_name
        _deployable(world, call, publisher_model, "publisher_model_name")
    elif source == "hugging_face_model_id":
        publisher_model = _of_hugging_face(call, request.hugging_face_model_id)
    elif not request.custom_model.gcs_uri.startswith("gs://"):
        raise wrong(call, ("custom_model.gcs_uri", "must look like gs://BUCKET/PREFIX"))
    model, target = request.model_config, request.endpoint_config
    wanted = request.deploy_config.dedicated_resources
    facts = {
        "publisher_model": publisher_model,
        "artifacts": request.custom_model.gcs_uri,
        "model": model.model_user_id,
        "model_title": model.model_display_name,
        "endpoint": target.endpoint_user_id,
        "endpoint_title": target.endpoint_display_name,
        "is_dedicated": not target.dedicated_endpoint_disabled,
    }
    metadata = pb2.DeployOperationMetadata(model_id=publisher_model.rpartition("/")[2])
    return _begin_deploy(world, call, request, DEPLOY, metadata, facts, wanted)


def deploy_by_name(world: World, call: Call, request: Any) -> Any:
    """The same, as v1beta1 had it first."""
    _deployable(world, call, request.model, "model")
    facts = {
        "publisher_model": request.model,
        "artifacts": "",
        "model": "",
        "model_title": request.model_display_name,
        "endpoint": "",
        "endpoint_title": request.endpoint_display_name,
        "is_dedicated": False,
    }
    metadata = pb2.DeployPublisherModelOperationMetadata()
    wanted = request.dedicated_resources
    return _begin_deploy(world, call, request, DEPLOY_BY_NAME, metadata, facts, wanted)


def finish_deploy(world: World, operation: Record) -> Any:
    """Keep the model and its endpoint."""
    model, endpoint, source = _deploy(world, operation)
    return pb2.DeployResponse(publisher_model=source, endpoint=endpoint, model=model)


def finish_deploy_by_name(world: World, operation: Record) -> Any:
    """Keep the model and its endpoint."""
    model, endpoint, source = _deploy(world, operation)
    return pb2.DeployPublisherModelResponse(publisher_model=source, endpoint=endpoint, model=model)


def export(world: World, call: Call, request: Any) -> Any:
    """Write a publisher's model to objects: its configuration, as the weights are not here."""
    check_parent(call, request.parent)
    _deployable(world, call, request.name, "name")
    prefix = request.destination.output_uri_prefix
    if not prefix.startswith("gs://"):
        text = f"{prefix!r} must look like gs://BUCKET/PREFIX"
        raise wrong(call, ("destination.output_uri_prefix", text))
    identifier = request.name.rpartition("/")[2].partition("@")[0]
    target = f"{prefix.rstrip('/')}/{identifier}"
    metadata = pb2.ExportPublisherModelOperationMetadata()
    parent = request.parent
    return lro.begin(world, call, parent, EXPORT, metadata, name=request.name, target=target)


def finish_export(world: World, operation: Record) -> Any:
    """Write the objects."""
    name, target = operation.facts["name"], operation.facts["target"]
    config = json.dumps({"model_type": name.rpartition("/")[2]})
    blobs.put_object(world, f"{target}/config.json", config.encode())
    return pb2.ExportPublisherModelResponse(publisher_model=name, destination_uri=target)


def check_eula(world: World, call: Call, request: Any) -> Any:
    """Whether a project has agreed to the terms of a model."""
    name = _eula_name(world, call, request)
    found = world.store.get(EULAS, name)
    if found is not None:
        return found.message
    return _acceptance(request, agreed=False)


def accept_eula(world: World, call: Call, request: Any) -> Any:
    """Agree to the terms of a model."""
    name = _eula_name(world, call, request)
    message = _acceptance(request, agreed=True)
    with world.store.changing():
        if world.store.get(EULAS, name) is None:
            world.store.add(Record(EULAS, name, message, request.parent))
    return message


def set_config(world: World, call: Call, request: Any) -> Any:
    """Configure how a publisher's model is used in a project; it counts when the operation ends."""
    check_name(call, request.name, CONFIGURED)
    world.catalogue.find(call, request.name, field="name")
    if not request.HasField("publisher_model_config"):
        raise wrong(call, ("publisher_model_config", "is not specified"))
    metadata = endpoint_service_pb2.SetPublisherModelConfigOperationMetadata()
    config = request.publisher_model_config
    parent = project_of(request.name)
    return lro.begin(world, call, parent, CONFIGURE, metadata, config, name=request.name)


def finish_config(world: World, operation: Record) -> Any:
    """Keep a configuration."""
    config = lro.carried(operation, PublisherModelConfig)
    name = f"{operation.facts['name']}/config"
    with world.store.changing():
        record = world.store.get(CONFIGS, name)
        if record is None:
            world.store.add(Record(CONFIGS, name, config))
        else:
            world.store.put(record.but(message=config))
    return config


def fetch_config(world: World, call: Call, request: Any) -> Any:
    """The configuration of a publisher's model in a project."""
    check_name(call, request.name, CONFIGURED)
    world.catalogue.find(call, request.name, field="name")
    record = world.store.get(CONFIGS, f"{request.name}/config")
    if record is None:
        raise missing(call, "PublisherModelConfig", request.name)
    return record.message


def project_number(name: str) -> int:
    """The number of the project that a name begins with; a project of digits is its own number."""
    project = name.split("/")[1]
    return int(project) if project.isdecimal() else seed_of("project", project) % 10**12


def _begin_deploy(
    world: World,
    call: Call,
    request: Any,
    work: str,
    metadata: Any,
    facts: dict[str, Any],
    resources: Any,
) -> Any:
    check_name(call, request.destination, "projects/*/locations/*", field="destination")
    parent, name = request.destination, facts["publisher_model"]
    title = name.rpartition("/")[2] or facts["artifacts"].rstrip("/").rpartition("/")[2]
    model = f"{parent}/models/{facts['model'] or new_number()}"
    endpoint = f"{parent}/endpoints/{facts['endpoint'] or new_number()}"
    model_registry.check_free(world, call, model)
    if endpoints.is_own(world, endpoint):
        raise unready(call, f"Endpoint {endpoint} already exists")
    facts |= {
        "model": model,
        "endpoint": endpoint,
        "model_title": facts["model_title"] or title,
        "endpoint_title": facts["endpoint_title"] or f"{title}-endpoint",
    }
    metadata.publisher_model, metadata.destination = name, parent
    metadata.project_number = project_number(parent)
    deployed = DeployedModel(id=new_number(), model=model, model_version_id="1")
    deployed.display_name = facts["model_title"]
    deployed.dedicated_resources.CopyFrom(resources)
    machine = deployed.dedicated_resources.machine_spec
    machine.machine_type = machine.machine_type or MACHINE
    deployed.dedicated_resources.min_replica_count = resources.min_replica_count or 1
    return lro.begin(world, call, parent, work, metadata, deployed, **facts)


def _deploy(world: World, operation: Record) -> tuple[str, str, str]:
    """Keep a model, its endpoint and the one on the other; returns their names and the source."""
    facts, deployed = operation.facts, lro.carried(operation, DeployedModel)
    given = Model(display_name=facts["model_title"], artifact_uri=facts["artifacts"])
    given.container_spec.image_uri = IMAGE
    if facts["publisher_model"]:
        source = given.base_model_source.model_garden_source
        source.public_model_name = facts["publisher_model"]
    target = Endpoint(display_name=facts["endpoint_title"])
    target.dedicated_endpoint_enabled = bool(facts["is_dedicated"])
    model = model_registry.add_version(world, facts["model"], given)
    record = endpoints.add(world, facts["endpoint"], target)
    deployments.place(world, record, deployed, {deployed.id: endpoints.ALL_TRAFFIC})
    return model.name, record.name, facts["publisher_model"]


def _deployable(world: World, call: Call, name: str, field: str) -> None:
    """Refuse a model that does not exist or cannot be deployed."""
    world.catalogue.find(call, name, "deploy", field=field)


def _of_hugging_face(call: Call, identifier: str) -> str:
    if not _HUGGING_FACE.fullmatch(identifier):
        raise wrong(call, ("hugging_face_model_id", f"{identifier!r} must look like OWNER/MODEL"))
    owner, _, model = identifier.lower().partition("/")
    return f"publishers/hf-{owner}/models/{model}"


def _eula_name(world: World, call: Call, request: Any) -> str:
    check_name(call, request.parent, "projects/*", field="parent")
    world.catalogue.find(call, request.publisher_model, field="publisher_model")
    return f"{request.parent}/eulas/{request.publisher_model}"


def _acceptance(request: Any, *, agreed: bool) -> pb2.PublisherModelEulaAcceptance:
    return pb2.PublisherModelEulaAcceptance(
        project_number=project_number(request.parent),
        publisher_model=request.publisher_model,
        publisher_model_eula_acked=agreed,
    )

"""Models on endpoints of Vertex AI: DeployModel, UndeployModel, MutateDeployedModel and their traffic.

Nothing is loaded: a deployed model answers as `prediction` makes it.
"""

from __future__ import annotations

import re
from typing import Any

from google.protobuf.field_mask_pb2 import FieldMask

from genai_grpc._stubs.aiplatform import endpoint_service_pb2 as pb2
from genai_grpc._stubs.aiplatform.endpoint_pb2 import DeployedModel
from genai_grpc.emulator.calls import Call
from genai_grpc.emulator.handlers.resources.records import missing, new_number, unready, wrong
from genai_grpc.emulator.handlers.resources.times import stamp
from genai_grpc.emulator.handlers.vertex import lro, model_registry
from genai_grpc.emulator.handlers.vertex.endpoints import (
    ALL_TRAFFIC,
    check_traffic,
    keep_changed,
    own,
)
from genai_grpc.emulator.handlers.vertex.model_registry import ENDPOINTS
from genai_grpc.emulator.state.store import Record
from genai_grpc.emulator.status import StatusError, error_info, not_found
from genai_grpc.emulator.world import World

DEPLOY, UNDEPLOY, MUTATE = "vertex.deployModel", "vertex.undeployModel", "vertex.mutateDeployed"
# How a request's traffic split names the model that is being deployed.
ITSELF = "0"
MUTABLE = (
    "dedicated_resources",
    "automatic_resources",
    "disable_container_logging",
    "enable_container_logging",
)
_ID = re.compile(r"[1-9][0-9]{0,9}")


def deploy(world: World, call: Call, request: Any) -> Any:
    """Put a model on an endpoint; it answers when the operation ends."""
    record = own(world, call, request.endpoint, field="endpoint")
    given, deployed = request.deployed_model, _ids(record)
    problems = [] if given.model else [("deployed_model.model", "is not specified")]
    problems += _resource_problems(given)
    if given.id and not _ID.fullmatch(given.id):
        problems.append(("deployed_model.id", "must have up to 10 digits, the first no zero"))
    if given.id in deployed:
        problems.append(("deployed_model.id", f"{given.id} is deployed already"))
    if problems:
        raise wrong(call, *problems)
    model = DeployedModel()
    model.CopyFrom(given)
    if model_registry.is_tuned(world, call, given.model):
        model.model_version_id = "1"
    else:
        version = model_registry.find(world, call, given.model, field="deployed_model.model")
        model.model, model.model_version_id = version.parent, version.message.version_id
        model.display_name = given.display_name or version.message.display_name
        if not given.HasField("explanation_spec") and not given.disable_explanations:
            model.explanation_spec.CopyFrom(version.message.explanation_spec)
    check_traffic(call, request.traffic_split, {*deployed, ITSELF}, "traffic_split")
    model.id = given.id or new_number(19)
    split = {model.id if k == ITSELF else k: v for k, v in request.traffic_split.items()}
    metadata = pb2.DeployModelOperationMetadata()
    return lro.begin(world, call, record.name, DEPLOY, metadata, model, split=split)


def finish_deploy(world: World, operation: Record) -> Any:
    """Let a model answer."""
    record = lro.existing(world, ENDPOINTS, operation.parent)
    model = lro.carried(operation, DeployedModel)
    place(world, record, model, operation.facts["split"])
    return pb2.DeployModelResponse(deployed_model=model)


def place(world: World, record: Record, model: DeployedModel, split: dict[str, int]) -> None:
    """Put a deployed model on an endpoint; without a split the traffic stays as it is."""
    stamp(model.create_time, world.now())
    replicas = model.dedicated_resources.min_replica_count
    model.status.available_replica_count = replicas or 1
    stamp(model.status.last_update_time, world.now())
    endpoint = record.message
    endpoint.deployed_models.append(model)
    _set_traffic(endpoint, split)
    keep_changed(world, record)


def undeploy(world: World, call: Call, request: Any) -> Any:
    """Take a model without traffic, or the last one, from an endpoint."""
    record = own(world, call, request.endpoint, field="endpoint")
    deployed, gone = _ids(record), request.deployed_model_id
    if gone not in deployed:
        raise missing(call, "DeployedModel", gone)
    check_traffic(call, request.traffic_split, deployed - {gone}, "traffic_split")
    split = dict(request.traffic_split)
    if not split and len(deployed) > 1 and record.message.traffic_split.get(gone):
        text = f"deployed model {gone} has traffic; give it to others by traffic_split"
        raise unready(call, text)
    metadata = pb2.UndeployModelOperationMetadata()
    return lro.begin(world, call, record.name, UNDEPLOY, metadata, id=gone, split=split)


def finish_undeploy(world: World, operation: Record) -> Any:
    """Let a model answer no more."""
    record = lro.existing(world, ENDPOINTS, operation.parent)
    endpoint, gone = record.message, operation.facts["id"]
    _deployed(record, gone)
    kept = [each for each in endpoint.deployed_models if each.id != gone]
    del endpoint.deployed_models[:]
    endpoint.deployed_models.extend(kept)
    _set_traffic(endpoint, operation.facts["split"])
    endpoint.traffic_split.pop(gone, None)
    keep_changed(world, record)
    return pb2.UndeployModelResponse()


def mutate(world: World, call: Call, request: Any) -> Any:
    """Change the resources of a deployed model."""
    record = own(world, call, request.endpoint, field="endpoint")
    given, paths = request.deployed_model, list(request.update_mask.paths)
    problems = [] if paths else [("update_mask", "is not specified")]
    for path in paths:
        if path.partition(".")[0] not in MUTABLE:
            text = f"{path!r} cannot be changed; what can: {', '.join(MUTABLE)}"
            problems.append(("update_mask", text))
    if paths and not request.update_mask.IsValidForDescriptor(DeployedModel.DESCRIPTOR):
        problems.append(("update_mask", "names fields that a deployed model does not have"))
    if problems:
        raise wrong(call, *problems)
    if given.id not in _ids(record):
        raise missing(call, "DeployedModel", given.id)
    metadata = pb2.MutateDeployedModelOperationMetadata()
    return lro.begin(world, call, record.name, MUTATE, metadata, given, paths=paths)


def finish_mutate(world: World, operation: Record) -> Any:
    """Change what the mask names."""
    record = lro.existing(world, ENDPOINTS, operation.parent)
    given = lro.carried(operation, DeployedModel)
    model = _deployed(record, given.id)
    mask = FieldMask(paths=operation.facts["paths"])
    mask.MergeMessage(given, model, replace_message_field=True, replace_repeated_field=True)
    if model.dedicated_resources.min_replica_count:
        model.status.available_replica_count = model.dedicated_resources.min_replica_count
    keep_changed(world, record)
    return pb2.MutateDeployedModelResponse(deployed_model=model)


def answering(endpoint: Any, *, deployed_model_id: str = "") -> Any:
    """The deployed model that answers a prediction: the one that is named, or that has most traffic."""
    models = {each.id: each for each in endpoint.deployed_models}
    if deployed_model_id:
        if deployed_model_id not in models:
            text = f"deployed model {deployed_model_id} is not on {endpoint.name}"
            raise not_found("vertex", "DeployedModel", deployed_model_id, text)
        return models[deployed_model_id]
    if not models:
        raise _idle(f"{endpoint.name} has no deployed model")
    shares = [(share, id_) for id_, share in endpoint.traffic_split.items() if id_ in models]
    if not shares:
        raise _idle(f"{endpoint.name} has no traffic_split")
    return models[max(shares)[1]]


def _idle(text: str) -> StatusError:
    info = error_info("vertex", "FAILED_PRECONDITION")
    return StatusError("FAILED_PRECONDITION", text, [info])


def _ids(record: Record) -> set[str]:
    return {each.id for each in record.message.deployed_models}


def _deployed(record: Record, identifier: str) -> Any:
    for each in record.message.deployed_models:
        if each.id == identifier:
            return each
    raise StatusError("NOT_FOUND", f"DeployedModel {identifier} was undeployed meanwhile")


def _set_traffic(endpoint: Any, split: dict[str, int]) -> None:
    if split:
        endpoint.traffic_split.clear()
        endpoint.traffic_split.update(split)
        assert sum(split.values()) == ALL_TRAFFIC


def _resource_problems(model: DeployedModel) -> list[tuple[str, str]]:
    if model.WhichOneof("prediction_resources") != "dedicated_resources":
        return []
    resources, field = model.dedicated_resources, "deployed_model.dedicated_resources"
    problems = []
    if not resources.machine_spec.machine_type:
        problems.append((f"{field}.machine_spec.machine_type", "is not specified"))
    if resources.min_replica_count < 1:
        text = f"must be at least 1, got {resources.min_replica_count}"
        problems.append((f"{field}.min_replica_count", text))
    if 0 < resources.max_replica_count < resources.min_replica_count:
        problems.append((f"{field}.max_replica_count", "must not be less than min_replica_count"))
    return problems

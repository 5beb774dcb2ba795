"""Endpoints of Vertex AI: made, changed and deleted; models deployed to them, with their traffic.

A tuned model has an endpoint of its own, which is read like others and goes with the model.
https://cloud.google.com/vertex-ai/docs/reference/rest/v1/projects.locations.endpoints
"""

from __future__ import annotations

import re
from typing import Any

from google.protobuf.empty_pb2 import Empty
from google.protobuf.field_mask_pb2 import FieldMask

from genai_grpc._stubs.aiplatform import endpoint_service_pb2 as pb2
from genai_grpc._stubs.aiplatform.endpoint_pb2 import Endpoint
from genai_grpc._stubs.aiplatform.operation_pb2 import DeleteOperationMetadata
from genai_grpc.emulator.brain.seeds import token_of
from genai_grpc.emulator.calls import Call
from genai_grpc.emulator.catalogue import split_name
from genai_grpc.emulator.handlers.resources.matching import matcher, show
from genai_grpc.emulator.handlers.resources.records import (
    check_parent,
    find,
    new_number,
    unready,
    wrong,
)
from genai_grpc.emulator.handlers.resources.times import stamp
from genai_grpc.emulator.handlers.resources.updates import apply_update
from genai_grpc.emulator.handlers.vertex import lro
from genai_grpc.emulator.handlers.vertex.listing import all_records, page_of
from genai_grpc.emulator.handlers.vertex.model_registry import ENDPOINTS
from genai_grpc.emulator.state.store import Record
from genai_grpc.emulator.status import StatusError, error_info
from genai_grpc.emulator.tuned import KIND as TUNED
from genai_grpc.emulator.tuned import TunedModel, from_record
from genai_grpc.emulator.world import World

PATTERN = "projects/*/locations/*/endpoints/*"
CREATE, UPDATE = "vertex.createEndpoint", "vertex.updateEndpoint"
MUTABLE = (
    "display_name",
    "description",
    "labels",
    "traffic_split",
    "predict_request_response_logging_config",
    "client_connection_config",
    "dedicated_endpoint_enabled",
    "gen_ai_advanced_features_config",
)
ALL_TRAFFIC = 100
_ID = re.compile(r"[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?|[0-9]{1,10}")


def create(world: World, call: Call, request: Any) -> Any:
    """Make an endpoint without models; it is there when the operation ends."""
    check_parent(call, request.parent)
    given = request.endpoint
    problems = [] if given.display_name else [("endpoint.display_name", "is not specified")]
    if request.endpoint_id and not _ID.fullmatch(request.endpoint_id):
        text = "must be up to 10 digits, or up to 63 small letters, digits and dashes"
        problems.append(("endpoint_id", text))
    if given.traffic_split:
        problems.append(("endpoint.traffic_split", "must be empty as long as no model is deployed"))
    if problems:
        raise wrong(call, *problems)
    name = f"{request.parent}/endpoints/{request.endpoint_id or new_number()}"
    if world.store.get(ENDPOINTS, name) is not None or _tuned(world, name) is not None:
        info = error_info(call.backend, "ALREADY_EXISTS", {"resource": name})
        raise StatusError("ALREADY_EXISTS", f"Endpoint {name} already exists", [info])
    metadata = pb2.CreateEndpointOperationMetadata()
    return lro.begin(world, call, name, CREATE, metadata, given, name=name)


def finish_create(world: World, operation: Record) -> Any:
    """Keep a new endpoint."""
    return add(world, operation.facts["name"], lro.carried(operation, Endpoint)).message


def get(world: World, call: Call, request: Any) -> Any:
    """One endpoint."""
    tuned = _tuned(world, request.name)
    if tuned is not None:
        return _of_tuned(tuned, request.name.rpartition("endpoints/")[0])
    return find(world, call, ENDPOINTS, request.name, PATTERN).message


def list_all(world: World, call: Call, request: Any) -> Any:
    """A page of endpoints, those of tuned models among them."""
    check_parent(call, request.parent)
    items = [(each.number, each.message) for each in all_records(world, ENDPOINTS, request.parent)]
    for each in all_records(world, TUNED, ""):
        items.append((each.number, _of_tuned(from_record(each), f"{request.parent}/")))
    response = call.new_response()
    of, keep = f"{ENDPOINTS} {request.parent}", matcher(call, request.filter, Endpoint)
    page, response.next_page_token = page_of(world, call, request, items, of=of, keep=keep)
    response.endpoints.extend(show(call, request, each) for each in page)
    return response


def update(world: World, call: Call, request: Any) -> Any:
    """Change an endpoint at once."""
    if not request.update_mask.paths:
        raise wrong(call, ("update_mask", "is not specified"))
    with world.store.changing():
        record = own(world, call, request.endpoint.name, field="endpoint.name")
        _change(call, record, request.endpoint, request.update_mask)
        keep_changed(world, record)
    return record.message


def update_long_running(world: World, call: Call, request: Any) -> Any:
    """Change an endpoint by an operation; all fields that are set are meant."""
    record = own(world, call, request.endpoint.name, field="endpoint.name")
    # Refuses what cannot be changed before anything begins.
    paths = _change(call, record, request.endpoint, FieldMask())
    metadata = pb2.UpdateEndpointOperationMetadata()
    return lro.begin(world, call, record.name, UPDATE, metadata, request.endpoint, paths=paths)


def finish_update(world: World, operation: Record) -> Any:
    """Change the endpoint as it is by now."""
    given = lro.carried(operation, Endpoint)
    record = lro.existing(world, ENDPOINTS, given.name)
    mask = FieldMask(paths=operation.facts["paths"])
    mask.MergeMessage(
        given, record.message, replace_message_field=True, replace_repeated_field=True
    )
    keep_changed(world, record)
    return record.message


def delete(world: World, call: Call, request: Any) -> Any:
    """Forget an endpoint without models."""
    with world.store.changing():
        record = own(world, call, request.name)
        deployed = [each.id for each in record.message.deployed_models]
        if deployed:
            text = f"{record.name} has the deployed models {', '.join(deployed)}; undeploy them"
            raise unready(call, text)
        world.remove(record)
    return lro.done(world, call, record.parent, DeleteOperationMetadata(), Empty())


# What other files ask


def own(world: World, call: Call, name: str, *, field: str = "name") -> Record:
    """An endpoint that can be changed: not that of a tuned model."""
    if _tuned(world, name) is not None:
        raise unready(call, f"{name} belongs to a tuned model, and goes when that is deleted")
    return find(world, call, ENDPOINTS, name, PATTERN, field=field)


def known(world: World, call: Call, name: str) -> Any:
    """The endpoint that a prediction goes to; NOT_FOUND without it."""
    tuned = _tuned(world, name)
    if tuned is not None:
        return _of_tuned(tuned, name.rpartition("endpoints/")[0])
    return find(world, call, ENDPOINTS, name, PATTERN, field="endpoint").message


def is_own(world: World, name: str) -> bool:
    """Whether a name is that of an endpoint that was made by a call."""
    return world.store.get(ENDPOINTS, name) is not None


def add(world: World, name: str, given: Endpoint) -> Record:
    """Keep a new endpoint."""
    endpoint = Endpoint()
    endpoint.CopyFrom(given)
    endpoint.name = name
    _, project, _, location, _, identifier = name.split("/")
    if endpoint.dedicated_endpoint_enabled:
        endpoint.dedicated_endpoint_dns = (
            f"{identifier}.{location}-{project}.prediction.vertexai.goog"
        )
    stamp(endpoint.create_time, world.now())
    record = world.store.add(Record(ENDPOINTS, name, endpoint, name.rpartition("/endpoints/")[0]))
    keep_changed(world, record)
    return record


def keep_changed(world: World, record: Record) -> None:
    """Keep an endpoint that has changed."""
    stamp(record.message.update_time, world.now())
    record.message.etag = token_of(world.now(), record.name)
    world.store.put(record)


def check_traffic(call: Call, split: Any, deployed: set[str], field: str) -> None:
    """Refuse shares of traffic that do not add up, or go to models that are not there."""
    problems = [
        (f"{field}[{each!r}]", "is not the ID of a deployed model")
        for each in split
        if each not in deployed
    ]
    total = sum(split.values())
    if split and (total != ALL_TRAFFIC or min(split.values()) < 0):
        problems.append((field, f"must add up to {ALL_TRAFFIC}, got {total}"))
    if problems:
        raise wrong(call, *problems)


def _change(call: Call, record: Record, given: Endpoint, mask: FieldMask) -> list[str]:
    """Change a record's message; returns the names of the fields that were meant."""
    endpoint = record.message
    paths = apply_update(call, endpoint, given, mask, mutable=MUTABLE, field="endpoint")
    deployed = {each.id for each in endpoint.deployed_models}
    check_traffic(call, endpoint.traffic_split, deployed, "endpoint.traffic_split")
    return paths


def _tuned(world: World, name: str) -> TunedModel | None:
    """The tuned model that an endpoint is of."""
    if "endpoints/" not in name:
        return None
    kind, identifier = split_name("vertex", name)
    return world.tuned.get(identifier) if kind == "tuned" and identifier else None


def _of_tuned(model: TunedModel, parent: str) -> Endpoint:
    """The endpoint of a tuned model; `parent` ends with a slash."""
    endpoint = Endpoint(name=f"{parent}endpoints/{model.id}", display_name=model.display_name)
    deployed = endpoint.deployed_models.add(id=f"deployed-{model.id}", model_version_id="1")
    deployed.model, deployed.display_name = f"{parent}models/{model.id}", model.display_name
    endpoint.traffic_split[deployed.id] = ALL_TRAFFIC
    for each, seconds in (
        (endpoint.create_time, model.create_time),
        (endpoint.update_time, model.update_time),
        (deployed.create_time, model.create_time),
    ):
        stamp(each, seconds)
    return endpoint

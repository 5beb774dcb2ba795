"""The model registry of Vertex AI: uploaded models and their versions, and tuned models beside them.

A version is a record of its own; the one with the alias "default" is meant when no version is named.
Tuned models have one version and are kept elsewhere.
https://cloud.google.com/vertex-ai/docs/model-registry/introduction
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from google.protobuf.empty_pb2 import Empty

from genai_grpc._stubs.aiplatform import model_service_pb2 as pb2
from genai_grpc._stubs.aiplatform.model_pb2 import Model
from genai_grpc._stubs.aiplatform.operation_pb2 import DeleteOperationMetadata
from genai_grpc.emulator.brain.seeds import token_of
from genai_grpc.emulator.calls import Call
from genai_grpc.emulator.catalogue import split_name
from genai_grpc.emulator.handlers import tuned_models
from genai_grpc.emulator.handlers.resources.matching import matcher, show
from genai_grpc.emulator.handlers.resources.records import (
    check_name,
    check_parent,
    missing,
    new_number,
    unready,
    wrong,
)
from genai_grpc.emulator.handlers.resources.times import stamp
from genai_grpc.emulator.handlers.resources.updates import apply_update
from genai_grpc.emulator.handlers.vertex import lro
from genai_grpc.emulator.handlers.vertex.listing import all_records, page_of
from genai_grpc.emulator.state.store import Record
from genai_grpc.emulator.status import StatusError, error_info
from genai_grpc.emulator.tuned import KIND as TUNED
from genai_grpc.emulator.tuned import from_record
from genai_grpc.emulator.world import World

MODELS, VERSIONS = "vertex.models", "vertex.modelVersions"
EVALUATIONS = "vertex.modelEvaluations"
ENDPOINTS = "vertex.endpoints"
PATTERN = "projects/*/locations/*/models/*"
UPLOAD = "vertex.uploadModel"
DEFAULT = "default"
EXPORT_FORMAT = "custom-trained"
MUTABLE = (
    "display_name",
    "description",
    "version_description",
    "labels",
    "default_checkpoint_id",
    "explanation_spec",
    "metadata",
)
_ID = re.compile(r"[a-z0-9_-]{1,63}")
_ALIAS = re.compile(r"[a-z][a-zA-Z0-9-]{0,126}[a-z0-9]")


def upload(world: World, call: Call, request: Any) -> Any:
    """Take a model, or a new version of one; it is there when the operation ends."""
    check_parent(call, request.parent)
    given, outer = request.model, request.parent_model.partition("@")[0]
    problems = [] if given.display_name else [("model.display_name", "is not specified")]
    has_source = given.artifact_uri or given.HasField("base_model_source")
    if not has_source and not given.container_spec.image_uri:
        problems.append(("model.container_spec.image_uri", "is not specified"))
    if request.model_id and not _ID.fullmatch(request.model_id):
        text = "must have up to 63 small letters, digits, dashes and underscores"
        problems.append(("model_id", text))
    if request.model_id and outer:
        problems.append(("parent_model", "cannot be set beside model_id"))
    problems += _alias_problems(given.version_aliases, "model.version_aliases")
    if problems:
        raise wrong(call, *problems)
    if outer:
        find(world, call, outer, field="parent_model")
    base = outer or f"{request.parent}/models/{request.model_id or new_number()}"
    if not outer:
        check_free(world, call, base)
    metadata = pb2.UploadModelOperationMetadata()
    return lro.begin(world, call, base, UPLOAD, metadata, given, base=base)


def finish_upload(world: World, operation: Record) -> Any:
    """Keep an uploaded model."""
    made = add_version(world, operation.facts["base"], lro.carried(operation, Model))
    return pb2.UploadModelResponse(model=made.name, model_version_id=made.version_id)


def get(world: World, call: Call, request: Any) -> Any:
    """One model, in the version that is named."""
    return _known(world, call, request.name)


def list_all(world: World, call: Call, request: Any) -> Any:
    """A page of models, tuned and uploaded, each in its default version."""
    items = [
        (each.number, tuned_models.model_message(call, from_record(each), f"{request.parent}/"))
        for each in all_records(world, TUNED, "")
    ]
    for head in all_records(world, MODELS, request.parent):
        items.append((head.number, shown(world, _default(world, head.name))))
    response = call.new_response()
    keep = matcher(call, request.filter, Model)
    of = f"{MODELS} {request.parent}"
    page, response.next_page_token = page_of(world, call, request, items, of=of, keep=keep)
    response.models.extend(show(call, request, each) for each in page)
    return response


def list_versions(world: World, call: Call, request: Any) -> Any:
    """A page of the versions of a model."""
    keep = matcher(call, request.filter, Model)
    if is_tuned(world, call, request.name):
        items = [(1, _known(world, call, request.name))]
    else:
        base = find(world, call, request.name).parent
        records = all_records(world, VERSIONS, base)
        items = [(each.number, shown(world, each)) for each in records]
    response = call.new_response()
    of = f"{VERSIONS} {request.name}"
    page, response.next_page_token = page_of(world, call, request, items, of=of, keep=keep)
    response.models.extend(show(call, request, each) for each in page)
    return response


def update(world: World, call: Call, request: Any) -> Any:
    """Change a version of a model."""
    given = request.model
    if is_tuned(world, call, given.name):
        return tuned_models.update_model(world, call, request)
    with world.store.changing():
        record = find(world, call, given.name, field="model.name")
        # Over REST clients in the field send what is to change and no mask.
        if not request.update_mask.paths and call.transport == "grpc":
            raise wrong(call, ("update_mask", "is not specified"))
        apply_update(
            call, record.message, given, request.update_mask, mutable=MUTABLE, field="model"
        )
        keep_version(world, record)
    return shown(world, record)


def delete(world: World, call: Call, request: Any) -> Any:
    """Forget a model with all its versions, unless it is deployed."""
    if is_tuned(world, call, request.name):
        return tuned_models.delete_model(world, call, request)
    with world.store.changing():
        record = find(world, call, request.name)
        deployed = deployments(world, record.parent)
        if deployed:
            text = f"{record.parent} is deployed to {deployed[0][0]}; undeploy it first"
            raise unready(call, text)
        head = world.store.get(MODELS, record.parent)
        if head is not None:
            world.remove(head)
    return lro.done(world, call, record.parent, DeleteOperationMetadata(), Empty())


def forget_inner(world: World, record: Record) -> None:
    """Forget the versions and evaluations of a model with it."""
    for kind in (VERSIONS, EVALUATIONS):
        for each in all_records(world, kind, record.name):
            world.remove(each)


def delete_version(world: World, call: Call, request: Any) -> Any:
    """Forget a version that is neither the last nor the default one, nor deployed."""
    if "@" not in request.name:
        raise wrong(call, ("name", f"{request.name!r} names no version; it ends with @VERSION"))
    if is_tuned(world, call, request.name):
        raise unready(call, f"{request.name} is the only version; delete the model instead")
    with world.store.changing():
        record = find(world, call, request.name)
        if len(all_records(world, VERSIONS, record.parent)) == 1:
            raise unready(call, f"{request.name} is the only version; delete the model instead")
        if DEFAULT in record.message.version_aliases:
            raise unready(call, f"{request.name} is the default version; make another one default")
        version = record.message.version_id
        if any(each.model_version_id == version for _, each in deployments(world, record.parent)):
            raise unready(call, f"{request.name} is deployed; undeploy it first")
        world.remove(record)
    return lro.done(world, call, record.parent, DeleteOperationMetadata(), Empty())


def merge_aliases(world: World, call: Call, request: Any) -> Any:
    """Give a version aliases, or take those away that have a dash in front."""
    given = list(request.version_aliases)
    problems = _alias_problems([each.removeprefix("-") for each in given], "version_aliases")
    if not given:
        problems.append(("version_aliases", "must have at least one entry"))
    if f"-{DEFAULT}" in given:
        problems.append(("version_aliases", "default moves to another version, it is not removed"))
    if problems:
        raise wrong(call, *problems)
    if is_tuned(world, call, request.name):
        raise unready(call, f"{request.name} was tuned here and has one version, the default")
    with world.store.changing():
        record = find(world, call, request.name)
        record.message.version_aliases[:] = [
            each for each in record.message.version_aliases if f"-{each}" not in given
        ]
        _give(world, record, [each for each in given if not each.startswith("-")])
        keep_version(world, record)
    return shown(world, record)


def list_checkpoints(world: World, call: Call, request: Any) -> Any:
    """The checkpoints of a tuned model; others have none."""
    model = _known(world, call, request.name)
    response = call.new_response()
    items = [
        (at, pb2.ModelVersionCheckpoint(checkpoint_id=e.checkpoint_id, epoch=e.epoch, step=e.step))
        for at, e in enumerate(model.checkpoints, start=1)
    ]
    of = f"checkpoints {request.name}"
    page, response.next_page_token = page_of(world, call, request, items, of=of)
    response.checkpoints.extend(page)
    return response


# What other files ask


def is_tuned(world: World, call: Call, name: str) -> bool:
    """Whether a name is that of a tuned model."""
    kind, identifier = split_name(call.backend, name)
    return kind == "tuned" and world.tuned.get(identifier.partition("@")[0]) is not None


def find(world: World, call: Call, name: str, *, field: str = "name") -> Record:
    """The version of an uploaded model that a name means; NOT_FOUND without it."""
    check_name(call, name, PATTERN, field=field)
    base, _, version = name.partition("@")
    for record in all_records(world, VERSIONS, base):
        model = record.message
        if version == model.version_id or (version or DEFAULT) in model.version_aliases:
            return record
    raise missing(call, "Model", name)


def check_free(world: World, call: Call, base: str) -> None:
    """Refuse the name of a model that exists."""
    if world.store.get(MODELS, base) is not None or is_tuned(world, call, base):
        info = error_info(call.backend, "ALREADY_EXISTS", {"resource": base})
        raise StatusError("ALREADY_EXISTS", f"Model {base} already exists", [info])


def add_version(world: World, base: str, given: Model) -> Model:
    """Keep a model as the next version of those with its name."""
    parent, now = base.rpartition("/models/")[0], world.now()
    with world.store.changing():
        head = world.store.get(MODELS, base)
        is_first = head is None
        if head is None:
            head = world.store.add(Record(MODELS, base, Empty(), parent, {"last": 0, "made": now}))
        number = int(head.facts["last"]) + 1
        world.store.put(head.but(facts={**head.facts, "last": number}))
        model = Model()
        model.CopyFrom(given)
        model.name, model.version_id = base, str(number)
        del model.version_aliases[:], model.deployed_models[:], model.supported_export_formats[:]
        stamp(model.create_time, float(head.facts["made"]))
        stamp(model.version_create_time, now)
        if model.artifact_uri:
            exportable = model.supported_export_formats.add(id=EXPORT_FORMAT)
            exportable.exportable_contents.append(Model.ExportFormat.ARTIFACT)
        model.supported_deployment_resources_types[:] = [Model.DEDICATED_RESOURCES]
        record = world.store.add(Record(VERSIONS, f"{base}@{number}", model, base))
        _give(world, record, [*given.version_aliases, *([DEFAULT] if is_first else [])])
        keep_version(world, record)
    return model


def keep_version(world: World, record: Record) -> None:
    """Keep a version that has changed."""
    model = record.message
    for each in (model.update_time, model.version_update_time):
        stamp(each, world.now())
    model.etag = token_of(world.now(), model.name, model.version_id)
    world.store.put(record)


def shown(world: World, record: Record) -> Model:
    """A version as it is answered: with the places where it is deployed."""
    model: Model = record.message
    del model.deployed_models[:]
    for endpoint, deployed in deployments(world, record.parent):
        if deployed.model_version_id == model.version_id:
            model.deployed_models.add(endpoint=endpoint, deployed_model_id=deployed.id)
    return model


def deployments(world: World, base: str) -> list[tuple[str, Any]]:
    """The endpoints to which versions of a model are deployed, and as what."""
    parent = base.rpartition("/models/")[0]
    return [
        (endpoint.name, deployed)
        for endpoint in all_records(world, ENDPOINTS, parent)
        for deployed in endpoint.message.deployed_models
        if deployed.model.partition("@")[0] == base
    ]


def _known(world: World, call: Call, name: str) -> Any:
    """A model, tuned or uploaded, in the version that its name means."""
    if not is_tuned(world, call, name):
        return shown(world, find(world, call, name))
    return tuned_models.model_of(world, call, name)


def _default(world: World, base: str) -> Record:
    records = all_records(world, VERSIONS, base)
    return next(each for each in records if DEFAULT in each.message.version_aliases)


def _give(world: World, record: Record, aliases: Iterable[str]) -> None:
    """Give aliases to a version; others of the model that had one lose it."""
    for alias in dict.fromkeys(aliases):
        for other in all_records(world, VERSIONS, record.parent):
            if other.name != record.name and alias in other.message.version_aliases:
                other.message.version_aliases.remove(alias)
                world.store.put(other)
        if alias not in record.message.version_aliases:
            record.message.version_aliases.append(alias)


def _alias_problems(aliases: Iterable[str], field: str) -> list[tuple[str, str]]:
    text = "must start with a small letter, go on with letters, digits, dashes, 128 in all"
    return [
        (f"{field}[{at}]", f"{alias!r} {text}")
        for at, alias in enumerate(aliases)
        if not _ALIAS.fullmatch(alias)
    ]

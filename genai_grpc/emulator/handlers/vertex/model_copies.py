"""Models that go elsewhere: ExportModel, CopyModel, UpdateExplanationDataset and RecommendSpec of Vertex AI.

Artifacts are the emulator's own objects under gs://; what is not there is not copied.
"""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime, timezone
from typing import Any, NamedTuple

from genai_grpc._stubs.aiplatform import model_service_pb2 as pb2
from genai_grpc._stubs.aiplatform.accelerator_type_pb2 import AcceleratorType
from genai_grpc._stubs.aiplatform.explanation_pb2 import Examples
from genai_grpc._stubs.aiplatform.model_pb2 import Model
from genai_grpc.emulator.calls import Call
from genai_grpc.emulator.catalogue import split_name
from genai_grpc.emulator.handlers.resources import blobs
from genai_grpc.emulator.handlers.resources.records import (
    check_parent,
    missing,
    new_number,
    unready,
    wrong,
)
from genai_grpc.emulator.handlers.vertex import lro, model_registry
from genai_grpc.emulator.handlers.vertex.listing import all_records
from genai_grpc.emulator.state.store import Record
from genai_grpc.emulator.status import StatusError
from genai_grpc.emulator.world import World

EXPORT, COPY, EXPLAIN = "vertex.exportModel", "vertex.copyModel", "vertex.explanationDataset"
IMAGE = "us-docker.pkg.dev/vertex-ai/vertex-vision-model-garden-dockers/pytorch-vllm-serve"


class Machine(NamedTuple):
    """A machine and the largest weights that it serves, in GiB."""

    weights_gib: float
    machine_type: str
    accelerator: AcceleratorType
    accelerators: int


MACHINES = (
    Machine(20, "g2-standard-12", AcceleratorType.NVIDIA_L4, 1),
    Machine(80, "g2-standard-48", AcceleratorType.NVIDIA_L4, 4),
    Machine(300, "a2-ultragpu-4g", AcceleratorType.NVIDIA_A100_80GB, 4),
    Machine(float("inf"), "a3-highgpu-8g", AcceleratorType.NVIDIA_H100_80GB, 8),
)


def export(world: World, call: Call, request: Any) -> Any:
    """Copy the artifacts of a model."""
    config = request.output_config
    prefix = config.artifact_destination.output_uri_prefix
    if not prefix.startswith("gs://"):
        field = "output_config.artifact_destination.output_uri_prefix"
        raise wrong(call, (field, f"{prefix!r} must look like gs://BUCKET/PREFIX"))
    if model_registry.is_tuned(world, call, request.name):
        raise unready(call, f"{request.name} was tuned; such models cannot be exported")
    model = model_registry.find(world, call, request.name).message
    formats = [each.id for each in model.supported_export_formats]
    if config.export_format_id not in formats:
        known = ", ".join(formats) or "none: it has no artifacts"
        text = f"{config.export_format_id!r} is no format of this model; it has {known}"
        raise wrong(call, ("output_config.export_format_id", text))
    when = datetime.fromtimestamp(world.now(), timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    name = model.name.rpartition("/")[2]
    target = f"{prefix.rstrip('/')}/model-{name}/{config.export_format_id}/{when}"
    metadata = pb2.ExportModelOperationMetadata()
    metadata.output_info.artifact_output_uri = target
    source = model.artifact_uri
    return lro.begin(world, call, model.name, EXPORT, metadata, source=source, target=target)


def finish_export(world: World, operation: Record) -> Any:
    """Copy the objects."""
    source, target = operation.facts["source"].rstrip("/"), operation.facts["target"]
    for address in list(blobs.objects(world, f"{source}/")):
        data = blobs.read_object(world, address)
        blobs.put_object(world, target + address.removeprefix(source), data or b"")
    return pb2.ExportModelResponse()


def copy(world: World, call: Call, request: Any) -> Any:
    """Copy a model into a location, as a new one or as a version of one."""
    check_parent(call, request.parent)
    tuned = model_registry.is_tuned(world, call, request.source_model)
    if not tuned:
        model_registry.find(world, call, request.source_model, field="source_model")
    outer = request.parent_model.partition("@")[0]
    if outer and tuned:
        raise unready(call, f"{request.source_model} was tuned and cannot become a version")
    if outer:
        model_registry.find(world, call, outer, field="parent_model")
    base = outer or f"{request.parent}/models/{request.model_id or new_number()}"
    if not outer:
        model_registry.check_free(world, call, base)
    metadata, source = pb2.CopyModelOperationMetadata(), request.source_model
    return lro.begin(world, call, base, COPY, metadata, base=base, source=source, tuned=tuned)


def finish_copy(world: World, operation: Record) -> Any:
    """Keep the copy."""
    base, source = operation.facts["base"], operation.facts["source"]
    if operation.facts["tuned"]:
        model = world.tuned.get(split_name("vertex", source)[1].partition("@")[0])
        if model is None:
            raise StatusError("NOT_FOUND", f"Model {source} was deleted meanwhile")
        world.tuned.add(replace(model, id=base.rpartition("/")[2]))
        return pb2.CopyModelResponse(model=base, model_version_id="1")
    name, _, version = source.partition("@")
    for record in all_records(world, model_registry.VERSIONS, name):
        known: Model = record.message
        if version == known.version_id or (version or model_registry.DEFAULT) in (
            known.version_aliases
        ):
            made = model_registry.add_version(world, base, known)
            return pb2.CopyModelResponse(model=made.name, model_version_id=made.version_id)
    raise StatusError("NOT_FOUND", f"Model {source} was deleted meanwhile")


def update_explanation_dataset(world: World, call: Call, request: Any) -> Any:
    """Give a model other examples for explanations that are based on examples."""
    record = model_registry.find(world, call, request.model, field="model")
    if record.message.explanation_spec.parameters.WhichOneof("method") != "examples":
        raise unready(call, f"{request.model} has no explanations that are based on examples")
    metadata = pb2.UpdateExplanationDatasetOperationMetadata()
    return lro.begin(
        world, call, record.parent, EXPLAIN, metadata, request.examples, target=record.name
    )


def finish_explanation_dataset(world: World, operation: Record) -> Any:
    """Put the examples in the place of those that were there."""
    record = lro.existing(world, model_registry.VERSIONS, operation.facts["target"])
    examples = lro.carried(operation, Examples)
    record.message.explanation_spec.parameters.examples.CopyFrom(examples)
    model_registry.keep_version(world, record)
    return pb2.UpdateExplanationDatasetResponse()


def recommend(world: World, call: Call, request: Any) -> Any:
    """The machine for the weights under an address, by their size."""
    check_parent(call, request.parent)
    if not request.gcs_uri.startswith("gs://"):
        raise wrong(call, ("gcs_uri", f"{request.gcs_uri!r} must look like gs://BUCKET/PREFIX"))
    prefix = f"{request.gcs_uri.rstrip('/')}/"
    found = {each: blobs.read_object(world, each) or b"" for each in blobs.objects(world, prefix)}
    if not found:
        raise missing(call, "Object", request.gcs_uri)
    gib = sum(map(len, found.values())) / 2**30
    machine = next(each for each in MACHINES if gib <= each.weights_gib)
    response = call.new_response()
    response.base_model = _base_model(found.get(f"{prefix}config.json", b""))
    spec = response.specs.add()
    spec.machine_spec.machine_type = machine.machine_type
    spec.machine_spec.accelerator_type = machine.accelerator
    spec.machine_spec.accelerator_count = machine.accelerators
    spec.container_spec.image_uri = IMAGE
    recommendation = response.recommendations.add(region=request.parent.rpartition("/")[2])
    recommendation.spec.CopyFrom(spec)
    if request.check_user_quota:
        recommendation.user_quota_state = recommendation.QUOTA_STATE_USER_HAS_QUOTA
    return response


def _base_model(config: bytes) -> str:
    """The model that weights say they are of, in the configuration beside them."""
    try:
        known = json.loads(config)
    except ValueError:
        return ""
    return str(known.get("model_type", "")) if isinstance(known, dict) else ""

"""Tuned models as both APIs serve them: get, list with filters, update with a mask, delete."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from google.protobuf.empty_pb2 import Empty

from genai_grpc._stubs.aiplatform.model_pb2 import Model
from genai_grpc.emulator.calls import Call
from genai_grpc.emulator.catalogue import split_name
from genai_grpc.emulator.handlers.resources import grants
from genai_grpc.emulator.handlers.resources.records import list_page
from genai_grpc.emulator.state.store import Record
from genai_grpc.emulator.status import Violation, invalid, not_found
from genai_grpc.emulator.tuned import KIND, TunedModel, from_record
from genai_grpc.emulator.world import World

BASE_MODEL_LABEL = "google-vertex-llm-tuning-base-model-id"
# Path in an update mask -> field of TunedModel.
CHANGEABLE = {
    "gemini": {"display_name": "display_name", "description": "description"},
    "vertex": {
        "display_name": "display_name",
        "description": "description",
        "labels": "labels",
        "default_checkpoint_id": "default_checkpoint_id",
    },
}


def get_tuned_model(world: World, call: Call, request: Any) -> Any:
    """One tuned model of the Gemini API."""
    return _filled(call, call.new_response(), _find(world, call, request.name), "")


def list_tuned_models(world: World, call: Call, request: Any) -> Any:
    """A page of the tuned models of the Gemini API whose names hold the words of the filter."""
    words = [word.lower() for word in request.filter.split() if ":" not in word]

    user = grants.user_of(call)

    def keep(record: Record) -> bool:
        text = _text(from_record(record))
        seen = grants.may(world, user, record.name, grants.READER)
        return seen and all(word in text for word in words)

    response = call.new_response()
    page, response.next_page_token = list_page(world, call, request, KIND, keep=keep)
    for record in page:
        _filled(call, response.tuned_models.add(), from_record(record), "")
    return response


def update_tuned_model(world: World, call: Call, request: Any) -> Any:
    """Changes a tuned model of the Gemini API."""
    paths = list(request.update_mask.paths)
    given = request.tuned_model
    paths = paths or [field.name for field, _ in given.ListFields() if field.name != "name"]
    model = _change(world, call, "UpdateTunedModelRequest", given, paths)
    return _filled(call, call.new_response(), model, "")


def delete_tuned_model(world: World, call: Call, request: Any) -> Any:
    """Deletes a tuned model of the Gemini API."""
    world.tuned.delete(_find(world, call, request.name).id)
    return call.new_response()


def model_of(world: World, call: Call, name: str) -> Any:
    """The tuned model of Vertex AI that has this name."""
    return model_message(call, _find(world, call, name), _parent(name))


def model_message(call: Call, model: TunedModel, parent: str) -> Any:
    """A tuned model as Vertex AI shows it; `parent` ends with a slash."""
    return _filled(call, Model(), model, parent)


def update_model(world: World, call: Call, request: Any) -> Any:
    """Changes a tuned model of Vertex AI."""
    paths = list(request.update_mask.paths)
    if not paths and call.transport == "rest":
        # google-genai sends what is to change and no mask.
        paths = [field.name for field, _ in request.model.ListFields() if field.name != "name"]
    if not paths:
        raise invalid(call.backend, "UpdateModelRequest", [Violation("update_mask", "is required")])
    model = _change(world, call, "UpdateModelRequest", request.model, paths)
    return _filled(call, call.new_response(), model, _parent(request.model.name))


def delete_model(world: World, call: Call, request: Any) -> Any:
    """Deletes a tuned model of Vertex AI; the operation is done when it is returned."""
    model = _find(world, call, request.name)
    world.tuned.delete(model.id)
    operation = call.new_response()
    operation.name = f"{request.name}/operations/delete"
    operation.done = True
    operation.metadata.type_url = (
        f"type.googleapis.com/google.cloud.aiplatform.{call.version}.DeleteOperationMetadata"
    )
    operation.response.Pack(Empty())
    return operation


def _find(world: World, call: Call, name: str) -> TunedModel:
    kind, identifier = split_name(call.backend, name)
    if kind != "tuned":
        request = call.method.request.rpartition(":")[2] if call.method else ""
        violation = Violation("name", f"{name!r} is not the name of a tuned model")
        raise invalid(call.backend, request, [violation])
    # A version may follow, and there is one only.
    model = world.tuned.get(identifier.partition("@")[0])
    if model is None:
        raise not_found(call.backend, "TunedModel", name, f"{name} does not exist")
    return model


def _change(world: World, call: Call, request: str, given: Any, paths: Sequence[str]) -> TunedModel:
    changeable = CHANGEABLE[call.backend]
    wrong = [path for path in paths if path not in changeable]
    if wrong:
        known = ", ".join(changeable)
        text = f"{', '.join(wrong)} cannot be changed; what can: {known}"
        raise invalid(call.backend, request, [Violation("update_mask", text)])
    model = _find(world, call, given.name)
    fields = {changeable[path]: getattr(given, path) for path in paths}
    if "labels" in fields:
        fields["labels"] = dict(fields["labels"])
    changed = world.tuned.change(model.id, **fields)
    if changed is None:
        raise not_found(call.backend, "TunedModel", given.name, f"{given.name} does not exist")
    return changed


def _filled(call: Call, message: Any, model: TunedModel, parent: str) -> Any:
    message.display_name = model.display_name
    message.description = model.description
    message.create_time.FromNanoseconds(round(model.create_time * 1e9))
    message.update_time.FromNanoseconds(round(model.update_time * 1e9))
    if call.backend == "gemini":
        message.name = f"tunedModels/{model.id}"
        message.base_model = f"models/{model.base_model}"
        message.state = message.State.Value(model.state)
        message.temperature, message.top_p, message.top_k = 1.0, 0.95, 64
        return message
    message.name = f"{parent}models/{model.id}"
    message.version_id = "1"
    message.labels.update(_labels(model))
    message.deployed_models.add(
        endpoint=f"{parent}endpoints/{model.id}", deployed_model_id=f"deployed-{model.id}"
    )
    message.default_checkpoint_id = model.default_checkpoint_id
    for checkpoint, epoch in model.checkpoints:
        message.checkpoints.add(checkpoint_id=checkpoint, epoch=epoch, step=epoch * 10)
    return message


def _labels(model: TunedModel) -> dict[str, str]:
    return {BASE_MODEL_LABEL: model.base_model, "tune-type": "sft", **model.labels}


def _parent(name: str) -> str:
    """What stands in front of the collection in a full name."""
    return name.rpartition("models/")[0]


def _text(model: TunedModel) -> str:
    return f"{model.id} {model.display_name} {model.description}".lower()

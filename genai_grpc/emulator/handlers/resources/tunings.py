"""CreateTunedModel of the Gemini API: an operation that goes through its steps and ends with a model.

https://ai.google.dev/api/tuning
"""

from __future__ import annotations

from typing import Any

from genai_grpc._stubs.generativelanguage import model_service_pb2, tuned_model_pb2
from genai_grpc.emulator.calls import Call
from genai_grpc.emulator.handlers.resources import operations
from genai_grpc.emulator.handlers.resources.records import (
    check_name,
    missing,
    new_id,
    slug_of,
    unready,
    wrong,
)
from genai_grpc.emulator.handlers.resources.times import stamp
from genai_grpc.emulator.state.store import Record
from genai_grpc.emulator.status import StatusError, error_info
from genai_grpc.emulator.tuned import TunedModel
from genai_grpc.emulator.world import World

WORK = "tuning"
STEPS = 10
DEFAULT_EPOCHS, DEFAULT_BATCH = 5, 4


def create(world: World, call: Call, request: Any) -> Any:
    """Start to tune a model."""
    given = request.tuned_model
    examples = given.tuning_task.training_data.examples.examples
    found = []
    if given.WhichOneof("source_model") is None:
        found.append(("tuned_model.base_model", "is not specified"))
    if not examples:
        found.append(("tuned_model.tuning_task.training_data", "has no examples"))
    for at, example in enumerate(examples):
        if not example.text_input or not example.output:
            field = f"tuned_model.tuning_task.training_data.examples.examples[{at}]"
            found.append((field, "needs text_input and output"))
    if found:
        raise wrong(call, *found)
    base = given.base_model or given.tuned_model_source.tuned_model
    world.catalogue.find(call, base, field="tuned_model.base_model")
    wanted = request.tuned_model_id or slug_of(given.display_name)
    identifier = request.tuned_model_id or "-".join(filter(None, (wanted, new_id())))
    if world.tuned.get(identifier) is not None:
        name = f"tunedModels/{identifier}"
        info = error_info(call.backend, "ALREADY_EXISTS", {"resource": name})
        raise StatusError("ALREADY_EXISTS", f"TunedModel {name} already exists", [info])
    world.tuned.add(
        TunedModel(
            identifier,
            base_model=base.rpartition("/")[2],
            display_name=given.display_name,
            description=given.description,
            state="CREATING",
        )
    )
    parameters = given.tuning_task.hyperparameters
    epochs = parameters.epoch_count or DEFAULT_EPOCHS
    batch = parameters.batch_size or DEFAULT_BATCH
    facts = {
        "id": identifier,
        "epochs": epochs,
        "total": epochs * max(1, -(-len(examples) // batch)),
    }
    metadata = _metadata(world, facts, 0)
    parent = f"tunedModels/{identifier}"
    return operations.start(world, call, parent, WORK, metadata, facts, steps=STEPS)


def cancel(world: World, call: Call, request: Any) -> Any:
    """Stop tuning a model; what was learned so far is lost."""
    check_name(call, request.name, "tunedModels/*")
    identifier = request.name.partition("/")[2]
    with world.store.changing():
        model = world.tuned.get(identifier)
        if model is None:
            raise missing(call, "TunedModel", request.name)
        if model.state != "CREATING":
            raise unready(call, f"{request.name} is {model.state} and cannot be cancelled")
        world.tuned.change(identifier, state="FAILED")
        for record in world.store.page(operations.KIND, request.name, 0, 100):
            if not record.message.done:
                error = StatusError("CANCELLED", "The tuning was cancelled.")
                operations.fail(world, record, error)
    return call.new_response()


def go_on(world: World, record: Record) -> None:
    """Take a step; after the last the model answers."""
    facts = record.facts
    taken = int(facts.get("taken", 0)) + 1
    metadata = _metadata(world, facts, taken)
    if taken < STEPS:
        operations.next_step(world, record, metadata)
        return
    model = world.tuned.change(facts["id"], state="ACTIVE")
    if model is None:
        error = StatusError("NOT_FOUND", f"tunedModels/{facts['id']} was deleted")
        operations.fail(world, record, error)
        return
    done = tuned_model_pb2.TunedModel(
        name=f"tunedModels/{model.id}",
        base_model=f"models/{model.base_model}",
        display_name=model.display_name,
        description=model.description,
        state="ACTIVE",
    )
    stamp(done.create_time, model.create_time)
    stamp(done.update_time, model.update_time)
    operations.succeed(world, record, done, metadata)


def _metadata(world: World, facts: Any, taken: int) -> Any:
    """How far a tuning is, with the loss at each step so far."""
    total = int(facts["total"])
    steps = total * taken // STEPS
    found = model_service_pb2.CreateTunedModelMetadata(
        tuned_model=f"tunedModels/{facts['id']}",
        total_steps=total,
        completed_steps=steps,
        completed_percent=100.0 * steps / total,
    )
    for step in range(1, steps + 1):
        epoch = 1 + (step - 1) * int(facts["epochs"]) // total
        snapshot = found.snapshots.add(step=step, epoch=epoch, mean_loss=2.0 / (1 + step))
        stamp(snapshot.compute_time, world.now())
    return found

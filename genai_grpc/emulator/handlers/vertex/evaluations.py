"""Evaluations of models in Vertex AI, their slices and annotations: imported, read and listed."""

from __future__ import annotations

from typing import Any

from genai_grpc._stubs.aiplatform.model_evaluation_pb2 import ModelEvaluation
from genai_grpc._stubs.aiplatform.model_evaluation_slice_pb2 import ModelEvaluationSlice
from genai_grpc.emulator.calls import Call
from genai_grpc.emulator.handlers.resources.matching import keeper, show
from genai_grpc.emulator.handlers.resources.records import (
    check_name,
    find,
    list_page,
    make,
    new_number,
    wrong,
)
from genai_grpc.emulator.handlers.resources.times import stamp
from genai_grpc.emulator.handlers.vertex import model_registry
from genai_grpc.emulator.handlers.vertex.listing import all_records
from genai_grpc.emulator.handlers.vertex.model_registry import EVALUATIONS
from genai_grpc.emulator.state.store import Record
from genai_grpc.emulator.world import World

SLICES = "vertex.modelEvaluationSlices"
MODEL = model_registry.PATTERN
EVALUATION = f"{MODEL}/evaluations/*"
SLICE = f"{EVALUATION}/slices/*"
MOST_AT_ONCE = 50


def import_evaluation(world: World, call: Call, request: Any) -> Any:
    """Keep an evaluation that was made elsewhere."""
    base = _model(world, call, request.parent)
    given = request.model_evaluation
    problems = [
        (f"model_evaluation.{name}", "is not specified")
        for name, is_there in (
            ("metrics_schema_uri", given.metrics_schema_uri),
            ("metrics", given.HasField("metrics")),
        )
        if not is_there
    ]
    if problems:
        raise wrong(call, *problems)
    made = ModelEvaluation()
    made.CopyFrom(given)
    made.name = f"{base}/evaluations/{new_number()}"
    stamp(made.create_time, world.now())
    make(world, call, Record(EVALUATIONS, made.name, made, base))
    return made


def get(world: World, call: Call, request: Any) -> Any:
    """One evaluation."""
    return _shown(world, find(world, call, EVALUATIONS, request.name, EVALUATION))


def list_all(world: World, call: Call, request: Any) -> Any:
    """A page of the evaluations of a model."""
    base = _model(world, call, request.parent)
    keep = keeper(call, request, ModelEvaluation)
    response = call.new_response()
    page, response.next_page_token = list_page(world, call, request, EVALUATIONS, base, keep=keep)
    response.model_evaluations.extend(show(call, request, _shown(world, each)) for each in page)
    return response


def import_slices(world: World, call: Call, request: Any) -> Any:
    """Keep slices of an evaluation, all or none."""
    find(world, call, EVALUATIONS, request.parent, EVALUATION, field="parent")
    _check_number(call, request.model_evaluation_slices, "model_evaluation_slices")
    response = call.new_response()
    with world.store.changing():
        for given in request.model_evaluation_slices:
            made = ModelEvaluationSlice()
            made.CopyFrom(given)
            made.name = f"{request.parent}/slices/{new_number()}"
            stamp(made.create_time, world.now())
            make(world, call, Record(SLICES, made.name, made, request.parent))
            response.imported_model_evaluation_slices.append(made.name)
    return response


def get_slice(world: World, call: Call, request: Any) -> Any:
    """One slice."""
    return find(world, call, SLICES, request.name, SLICE).message


def list_slices(world: World, call: Call, request: Any) -> Any:
    """A page of the slices of an evaluation; filters are on the slice itself."""
    find(world, call, EVALUATIONS, request.parent, EVALUATION, field="parent")
    plain = type(request)()
    plain.CopyFrom(request)
    plain.filter = request.filter.replace("slice.", "")
    keep = keeper(call, plain, ModelEvaluationSlice.Slice)
    response = call.new_response()
    page, response.next_page_token = list_page(
        world,
        call,
        request,
        SLICES,
        request.parent,
        keep=lambda record: keep(record.but(message=record.message.slice)),
    )
    response.model_evaluation_slices.extend(show(call, request, each.message) for each in page)
    return response


def import_annotations(world: World, call: Call, request: Any) -> Any:
    """Count annotations of a slice; the API has no way to read them again."""
    find(world, call, SLICES, request.parent, SLICE, field="parent")
    _check_number(call, request.evaluated_annotations, "evaluated_annotations")
    response = call.new_response()
    response.imported_evaluated_annotations_count = len(request.evaluated_annotations)
    return response


def forget_slices(world: World, record: Record) -> None:
    """Forget the slices of an evaluation with it."""
    for each in all_records(world, SLICES, record.name):
        world.remove(each)


def _model(world: World, call: Call, parent: str) -> str:
    """The name of a model that exists, without a version."""
    check_name(call, parent, MODEL, field="parent")
    if not model_registry.is_tuned(world, call, parent):
        model_registry.find(world, call, parent, field="parent")
    return parent.partition("@")[0]


def _shown(world: World, record: Record) -> Any:
    """An evaluation with the dimensions of its slices."""
    evaluation = record.message
    slices = all_records(world, SLICES, record.name)
    evaluation.slice_dimensions[:] = sorted({each.message.slice.dimension for each in slices})
    return evaluation


def _check_number(call: Call, items: Any, field: str) -> None:
    if not 1 <= len(items) <= MOST_AT_ONCE:
        text = f"must have from 1 to {MOST_AT_ONCE} entries, got {len(items)}"
        raise wrong(call, (field, text))

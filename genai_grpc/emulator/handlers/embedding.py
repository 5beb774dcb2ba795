"""Embeddings: EmbedContent and BatchEmbedContents of Gemini, EmbedContent and Predict of Vertex AI."""

from __future__ import annotations

from typing import Any

from google.protobuf import json_format

from genai_grpc.emulator.brain import embeddings, tokens
from genai_grpc.emulator.calls import Call
from genai_grpc.emulator.catalogue import Model
from genai_grpc.emulator.handlers.prompt import count_prompt, text_of
from genai_grpc.emulator.handlers.schemas import to_python
from genai_grpc.emulator.handlers.validation import check_contents
from genai_grpc.emulator.status import StatusError, Violation, invalid, unimplemented
from genai_grpc.emulator.world import World

MOST_AT_ONCE = {"gemini": 100, "vertex": 250}


def embed_content(world: World, call: Call, request: Any) -> Any:
    """One vector of the Gemini API."""
    model = world.catalogue.find(call, request.model, "embedContent")
    response = call.new_response()
    response.embedding.values.extend(_embed_request(call, request, model, "EmbedContentRequest"))
    return response


def batch_embed_contents(world: World, call: Call, request: Any) -> Any:
    """One vector for each request in a batch."""
    model = world.catalogue.find(call, request.model, "embedContent")
    name = "BatchEmbedContentsRequest"
    number, most = len(request.requests), MOST_AT_ONCE["gemini"]
    if not 1 <= number <= most:
        violation = Violation("requests", f"must have from 1 to {most} entries, got {number}")
        raise invalid(call.backend, name, [violation])
    response = call.new_response()
    for at, each in enumerate(request.requests):
        if each.model != request.model:
            text = f"must be the model of the batch, {request.model!r}, got {each.model!r}"
            raise invalid(call.backend, name, [Violation(f"requests[{at}].model", text)])
        values = _embed_request(call, each, model, f"{name}.requests[{at}]")
        response.embeddings.add().values.extend(values)
    return response


def embed_content_vertex(world: World, call: Call, request: Any) -> Any:
    """One vector of Vertex AI, with what it cost."""
    model = world.catalogue.find(call, request.model, "embedContent")
    config = request.embed_content_config
    # The fields beside the config are its deprecated twins.
    dimensions = config.output_dimensionality or request.output_dimensionality or None
    auto_truncate = config if config.HasField("auto_truncate") else request
    task = request.DESCRIPTOR.fields_by_name["task_type"].enum_type.values_by_number[
        config.task_type or request.task_type
    ]
    check_contents(call, "EmbedContentRequest", [request.content], "content")
    found = count_prompt([request.content])
    text, truncated = _fit(text_of(request.content), model, bool(auto_truncate.auto_truncate))
    response = call.new_response()
    response.embedding.values.extend(
        embeddings.embed(
            text,
            _dimensions(call, "EmbedContentRequest", dimensions, model),
            task=task.name if task.number else "",
            title=config.title or request.title,
        )
    )
    response.truncated = truncated
    response.usage_metadata.prompt_token_count = found.total
    response.usage_metadata.total_token_count = found.total
    found.fill(response.usage_metadata.prompt_tokens_details)
    return response


def predict(world: World, call: Call, request: Any) -> Any:
    """Predict of Vertex AI, as the models of text embeddings take it."""
    model = world.catalogue.find(call, request.endpoint, field="endpoint")
    if not model.dimensions:
        raise unimplemented(f"{call.path} with {model.id}")
    instances = [to_python(each) for each in request.instances]
    parameters = to_python(request.parameters) or {}
    _check_predict(call, instances, parameters)
    dimensions = _dimensions(call, "parameters", parameters.get("outputDimensionality"), model)
    auto_truncate = bool(parameters.get("autoTruncate", True))
    response = call.new_response()
    characters = 0
    for instance in instances:
        text, truncated = _fit(instance["content"], model, auto_truncate)
        characters += tokens.billable_characters(text)
        task, title = instance.get("task_type", ""), instance.get("title", "")
        values = embeddings.embed(text, dimensions, task=task, title=title)
        statistics = {"token_count": tokens.count(text), "truncated": truncated}
        prediction = {"embeddings": {"values": values, "statistics": statistics}}
        json_format.ParseDict(prediction, response.predictions.add())
    response.metadata.struct_value.fields["billableCharacterCount"].number_value = characters
    return response


def _check_predict(call: Call, instances: list[Any], parameters: Any) -> None:
    most = MOST_AT_ONCE["vertex"]
    found = []
    if not 1 <= len(instances) <= most:
        found.append(Violation("instances", f"must be from 1 to {most}, got {len(instances)}"))
    for at, instance in enumerate(instances):
        if not isinstance(instance, dict) or not isinstance(instance.get("content"), str):
            found.append(Violation(f"instances[{at}].content", "must be a string"))
    if not isinstance(parameters, dict):
        found.append(Violation("parameters", "must be an object"))
    if found:
        raise invalid(call.backend, "PredictRequest", found)


def _embed_request(call: Call, request: Any, model: Model, name: str) -> list[float]:
    """The vector for an EmbedContentRequest of the Gemini API."""
    check_contents(call, name, [request.content], "content")
    task_type = request.DESCRIPTOR.fields_by_name["task_type"].enum_type
    task = task_type.values_by_number.get(request.task_type)
    document = task_type.values_by_name["RETRIEVAL_DOCUMENT"].number
    if request.title and request.task_type != document:
        violation = Violation("title", "goes with task_type RETRIEVAL_DOCUMENT only")
        raise invalid(call.backend, name, [violation])
    wanted = request.output_dimensionality if request.HasField("output_dimensionality") else None
    return embeddings.embed(
        _fit(text_of(request.content), model, True)[0],
        _dimensions(call, name, wanted, model),
        task=task.name if task and task.number else "",
        title=request.title,
    )


def _dimensions(call: Call, name: str, wanted: Any, model: Model) -> int:
    """The length of a vector: the model's own, or a shorter one that was asked for."""
    if wanted is None:
        return model.dimensions
    if not isinstance(wanted, int) or not 1 <= wanted <= model.dimensions:
        text = f"must be from 1 to {model.dimensions} for {model.id}, got {wanted}"
        raise invalid(call.backend, name, [Violation("output_dimensionality", text)])
    return wanted


def _fit(text: str, model: Model, auto_truncate: bool) -> tuple[str, bool]:
    """A text that fits into the model, and whether it had to be cut."""
    pieces = tokens.pieces(text)
    if len(pieces) <= model.input_tokens:
        return text, False
    if not auto_truncate:
        most = model.input_tokens
        message = f"the text has {len(pieces)} tokens, {model.id} takes {most} at most"
        raise StatusError("INVALID_ARGUMENT", message)
    return "".join(pieces[: model.input_tokens]), True

"""The catalogue as both APIs show it: get and list, with pages."""

from __future__ import annotations

from typing import Any

from genai_grpc.emulator.calls import Call
from genai_grpc.emulator.catalogue import Model
from genai_grpc.emulator.handlers.page_tokens import read_token, refused, write_token
from genai_grpc.emulator.status import Violation, invalid
from genai_grpc.emulator.world import World

DEFAULT_PAGE = 50
LARGEST_PAGE = 1000


def get_model(world: World, call: Call, request: Any) -> Any:
    """One model of the Gemini API."""
    model = world.catalogue.find(call, request.name, field="name")
    response = call.new_response()
    _fill_model(response, model)
    return response


def list_models(world: World, call: Call, request: Any) -> Any:
    """A page of the models of the Gemini API."""
    response = call.new_response()
    page, response.next_page_token = _page(world, call, request)
    for model in page:
        _fill_model(response.models.add(), model)
    return response


def get_publisher_model(world: World, call: Call, request: Any) -> Any:
    """One model of Vertex AI's Model Garden."""
    model = world.catalogue.find(call, request.name, field="name")
    response = call.new_response()
    _fill_publisher_model(response, model)
    return response


def list_publisher_models(world: World, call: Call, request: Any) -> Any:
    """A page of the models of Vertex AI's Model Garden."""
    response = call.new_response()
    page, response.next_page_token = _page(world, call, request)
    for model in page:
        _fill_publisher_model(response.publisher_models.add(), model)
    return response


def _page(world: World, call: Call, request: Any) -> tuple[list[Model], str]:
    """The page of the catalogue that a request asks for, and the token of the next one."""
    if request.page_size < 0:
        name = call.method.request.rpartition(":")[2] if call.method else ""
        raise invalid(call.backend, name, [Violation("page_size", "must not be negative")])
    models = {model.id: model for model in world.catalogue.models(call.backend)}
    names = list(models)
    of = ["models", call.backend, getattr(request, "filter", "")]
    start = 0
    if request.page_token:
        after = read_token(world, call, request.page_token, of)
        if after not in names:
            raise refused(call, "is not a token that a page of this list has given")
        start = names.index(after) + 1
    size = min(request.page_size or DEFAULT_PAGE, LARGEST_PAGE)
    page = names[start : start + size]
    more = page and start + size < len(names)
    token = write_token(world, page[-1], of) if more else ""
    return [models[name] for name in page], token


def _fill_model(message: Any, model: Model) -> None:
    message.name = f"models/{model.id}"
    message.base_model_id = model.id
    message.version = "001"
    message.display_name = model.title
    message.description = f"{model.title}, emulated"
    message.input_token_limit = model.input_tokens
    message.output_token_limit = model.output_tokens
    message.supported_generation_methods.extend(model.methods)
    message.temperature = 1.0
    message.max_temperature = model.max_temperature
    message.top_p = 0.95
    message.top_k = 64
    message.thinking = model.thinking


def _fill_publisher_model(message: Any, model: Model) -> None:
    message.name = f"publishers/google/models/{model.id}"
    message.version_id = "default"
    message.open_source_category = message.PROPRIETARY
    message.launch_stage = message.GA
    message.publisher_model_template = (
        f"projects/{{project}}/locations/{{location}}/publishers/google/models/{model.id}"
    )

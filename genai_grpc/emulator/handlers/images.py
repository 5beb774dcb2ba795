"""Images of Predict: made, edited, enlarged, put into another scene, divided into masks.

https://cloud.google.com/vertex-ai/generative-ai/docs/model-reference/imagen-api
"""

from __future__ import annotations

import base64
from typing import Any

from google.protobuf import json_format

from genai_grpc.emulator.brain import media
from genai_grpc.emulator.calls import Call
from genai_grpc.emulator.catalogue import Model
from genai_grpc.emulator.handlers import embedding
from genai_grpc.emulator.handlers.schemas import to_python
from genai_grpc.emulator.status import Violation, invalid
from genai_grpc.emulator.world import World

MOST_IMAGES = 8
# Width and height of what is made, by the ratio that is asked for: small, and of the right shape.
_SIZES = {"1:1": (64, 64), "3:4": (48, 64), "4:3": (64, 48), "9:16": (36, 64), "16:9": (64, 36)}
_FACTORS = {"x2": 2, "x4": 4}


def predict(world: World, call: Call, request: Any) -> Any:
    """Predict of either API: vectors from models of vectors, images from all others."""
    name = request.endpoint if call.backend == "vertex" else request.model
    field = "endpoint" if call.backend == "vertex" else "model"
    model = world.catalogue.find(call, name, field=field)
    if call.backend == "vertex" and model.dimensions:
        return embedding.predict(world, call, request)
    world.catalogue.find(call, name, "predict", field=field)
    return _images(call, request, model)


def _images(call: Call, request: Any, model: Model) -> Any:
    instances = [to_python(each) for each in request.instances]
    parameters = to_python(request.parameters) or {}
    _check(call, instances, parameters)
    instance = instances[0]
    prompt = _prompt_of(instance)
    mode = parameters.get("mode", "")
    width, height = _size(parameters)
    mime_type = _output(parameters).get("mimeType") or media.IMAGE_TYPE
    response = call.new_response()
    for index in range(_count(parameters)):
        seed = int(parameters.get("seed") or 0) + index
        data = media.picture(prompt, seed, width=width, height=height, mime_type=mime_type)
        prediction: dict[str, Any] = {
            "mimeType": mime_type,
            "bytesBase64Encoded": base64.b64encode(data).decode(),
        }
        if _is_segmentation(model, instance):
            prediction["labels"] = [{"label": prompt or "object", "score": 0.9}]
        if parameters.get("includeSafetyAttributes"):
            prediction["safetyAttributes"] = {"categories": ["Violence"], "scores": [0.1]}
        if parameters.get("enhancePrompt") and prompt and mode != "upscale":
            prediction["prompt"] = f"{prompt}, in detail"
        json_format.ParseDict(prediction, response.predictions.add())
    return response


def _check(call: Call, instances: list[Any], parameters: Any) -> None:
    found = []
    if len(instances) != 1 or not isinstance(instances[0], dict) or not instances[0]:
        found.append(Violation("instances", "must be one object that says what to make"))
    if not isinstance(parameters, dict):
        found.append(Violation("parameters", "must be an object"))
    else:
        count = parameters.get("sampleCount", 1)
        if not isinstance(count, (int, float)) or not 1 <= count <= MOST_IMAGES:
            text = f"must be from 1 to {MOST_IMAGES}, got {count}"
            found.append(Violation("parameters.sampleCount", text))
        ratio = parameters.get("aspectRatio")
        if ratio is not None and ratio not in _SIZES:
            text = f"must be one of {', '.join(_SIZES)}, got {ratio!r}"
            found.append(Violation("parameters.aspectRatio", text))
        factor = (parameters.get("upscaleConfig") or {}).get("upscaleFactor")
        if parameters.get("mode") == "upscale" and factor not in _FACTORS:
            text = f"must be one of {', '.join(_FACTORS)}, got {factor!r}"
            found.append(Violation("parameters.upscaleConfig.upscaleFactor", text))
        mime_type = _output(parameters).get("mimeType")
        if mime_type and mime_type not in media.IMAGE_TYPES:
            text = f"must be one of {', '.join(media.IMAGE_TYPES)}, got {mime_type!r}"
            found.append(Violation("parameters.outputOptions.mimeType", text))
    if found:
        raise invalid(call.backend, "PredictRequest", found)


def _prompt_of(instance: dict[str, Any]) -> str:
    said = instance.get("prompt")
    if isinstance(said, str):
        return said
    # What is made depends on what is given, also without words.
    return str(sorted(instance))


def _count(parameters: dict[str, Any]) -> int:
    return int(parameters.get("sampleCount", 1))


def _size(parameters: dict[str, Any]) -> tuple[int, int]:
    width, height = _SIZES[parameters.get("aspectRatio") or "1:1"]
    factor = _FACTORS.get((parameters.get("upscaleConfig") or {}).get("upscaleFactor", ""), 1)
    return width * factor, height * factor


def _output(parameters: dict[str, Any]) -> dict[str, Any]:
    return parameters.get("outputOptions") or {}


def _is_segmentation(model: Model, instance: dict[str, Any]) -> bool:
    return "segmentation" in model.id or "scribble" in instance

"""Predict and Explain of Vertex AI on endpoints that models were deployed to.

Containers are not run: a prediction is made up from the instance and the model, always the same. Texts
are answered with a text, everything else with a number between 0 and 1.
"""

from __future__ import annotations

import json
from typing import Any

from google.protobuf import json_format

from genai_grpc.emulator.brain import text
from genai_grpc.emulator.brain.seeds import chooser
from genai_grpc.emulator.calls import Call
from genai_grpc.emulator.handlers import images
from genai_grpc.emulator.handlers.resources.records import unready, wrong
from genai_grpc.emulator.handlers.schemas import to_python
from genai_grpc.emulator.handlers.vertex import endpoints
from genai_grpc.emulator.handlers.vertex.deployments import answering
from genai_grpc.emulator.world import World

# Where the text of an instance stands, in the order of preference.
TEXT_FIELDS = ("prompt", "text", "content", "inputs")


def predict(world: World, call: Call, request: Any) -> Any:
    """Predictions of a deployed model; of all others those of vectors and images."""
    if not endpoints.is_own(world, request.endpoint):
        return images.predict(world, call, request)
    _check_instances(call, request)
    model = answering(endpoints.known(world, call, request.endpoint))
    response = call.new_response()
    for instance in request.instances:
        _write(prediction_of(model, to_python(instance)), response.predictions.add())
    response.deployed_model_id, response.model = model.id, model.model
    response.model_version_id = model.model_version_id
    response.model_display_name = model.display_name
    return response


def explain(world: World, call: Call, request: Any) -> Any:
    """Predictions, and how much each feature has contributed to them."""
    _check_instances(call, request)
    endpoint = endpoints.known(world, call, request.endpoint)
    model = answering(endpoint, deployed_model_id=request.deployed_model_id)
    if not model.HasField("explanation_spec") and not request.explanation_spec_override.ByteSize():
        raise unready(call, f"deployed model {model.id} has no explanation_spec")
    response = call.new_response()
    response.deployed_model_id = model.id
    for each in request.instances:
        instance = to_python(each)
        prediction = prediction_of(model, instance)
        _write(prediction, response.predictions.add())
        _attribute(model, instance, prediction, response.explanations.add().attributions.add())
    for name in request.concurrent_explanation_spec_override:
        concurrent = response.concurrent_explanations[name]
        concurrent.explanations.extend(response.explanations)
    return response


def prediction_of(model: Any, instance: Any) -> str | float:
    """What a deployed model says to an instance."""
    said = text_in(instance)
    if said:
        return text.answer(said, "", 0, 0)
    return score_of(model, json.dumps(instance, sort_keys=True))


def score_of(model: Any, what: str | bytes) -> float:
    """A number between 0 and 1 that depends on a model and what it is given."""
    key = (model.display_name, model.model_version_id) if model is not None else ("", "")
    return round(chooser("prediction", *key, what).random(), 6)


def text_in(instance: Any) -> str:
    """The text that an instance wants to be answered; "" when it is none."""
    if isinstance(instance, str):
        return instance
    if not isinstance(instance, dict):
        return ""
    return next((instance[n] for n in TEXT_FIELDS if isinstance(instance.get(n), str)), "")


def _check_instances(call: Call, request: Any) -> None:
    if not request.instances:
        raise wrong(call, ("instances", "must have at least one entry"))


def _write(value: Any, message: Any) -> None:
    json_format.ParseDict(value, message)


def _attribute(model: Any, instance: Any, prediction: str | float, attribution: Any) -> None:
    """Shares of features that add up to the difference from the baseline."""
    features = instance if isinstance(instance, dict) else {"instance": instance}
    output = prediction if isinstance(prediction, float) else score_of(model, prediction)
    baseline = score_of(model, "baseline")
    weights = {name: 0.1 + score_of(model, f"weight {name}") for name in features}
    total = sum(weights.values())
    shares = {name: (output - baseline) * each / total for name, each in weights.items()}
    attribution.baseline_output_value = baseline
    attribution.instance_output_value = output
    json_format.ParseDict(shares, attribution.feature_attributions)
    attribution.output_index.append(-1)
    attribution.output_name = "output"

"""Images and videos: parameters become the JSON inside a Predict request, predictions become models.

Where a field stands is predict_rules.py's to say; which method there is on which backend, and what the
parameters of the facade are, stands here in PREDICTIONS.
"""

from __future__ import annotations

import base64
import enum
from collections.abc import Callable, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import pydantic
from pydantic.alias_generators import to_camel

from genai_grpc._codec.explain import Blocker, refusal, unavailable
from genai_grpc._codec.lazy import Headers
from genai_grpc._codec.names import Context, model_name
from genai_grpc._codec.plan import REST_ONLY
from genai_grpc._codec.predict_rules import CLIENT_SIDE, CONFIGS, HERE, PLACES, Place
from genai_grpc._codec.rules import API_NAMES, GEMINI, SHORT_API_NAMES, VERTEX, Backend
from genai_grpc._codec.validate import as_model
from genai_grpc._codec.wellknown import fill_value, read_value
from genai_grpc._stubs import methods
from genai_grpc._wire.json import from_json, to_json
from genai_grpc.types.images import (
    ContentReferenceImage,
    ControlReferenceImage,
    EditImageConfig,
    EditImageResponse,
    EntityLabel,
    GeneratedImage,
    GeneratedImageMask,
    GenerateImagesConfig,
    GenerateImagesResponse,
    MaskReferenceImage,
    RawReferenceImage,
    RecontextImageConfig,
    RecontextImageResponse,
    RecontextImageSource,
    SafetyAttributes,
    SegmentImageConfig,
    SegmentImageResponse,
    SegmentImageSource,
    StyleReferenceImage,
    SubjectReferenceImage,
    UpscaleImageConfig,
    UpscaleImageResponse,
)
from genai_grpc.types.media import Image, Video
from genai_grpc.types.operations import GenerateVideosOperation
from genai_grpc.types.options import HttpResponse
from genai_grpc.types.videos import GenerateVideosConfig, GenerateVideosSource

if TYPE_CHECKING:
    from genai_grpc._codec.explain import EncodedCall
    from genai_grpc._wire.method import Method

Body = dict[str, Any]
"""What goes into a request: instance, parameters, labels and webhook."""


class Prediction(NamedTuple):
    """One facade method."""

    config: type[pydantic.BaseModel]
    methods: Mapping[Backend, Method]
    write: Callable[..., Body]
    """write(backend, **parameters) -> what stands in the request beside the config."""
    read: Callable[[Any, Backend, str], Any]
    """read(message, backend, version) -> the response."""


class PredictOperation:
    """A method that makes images or videos, bound to a client."""

    __slots__ = ("_context", "_name", "_row", "_version")

    def __init__(self, name: str, context: Context, version: str) -> None:
        self._name = name
        self._row = PREDICTIONS[name]
        self._context = context
        self._version = version

    def encode(self, *, model: str, config: Any = None, **parameters: Any) -> EncodedCall:
        """Makes the call.

        Args:
            model: any form of a model's name.
            config: the config class of the method, a mapping of its fields, or None.
            parameters: those of the facade method.

        Raises:
            ValueError: a parameter is missing, unknown, malformed or not available on this backend.
        """
        backend = self._context.backend
        method = self._row.methods.get(backend)
        if method is None:
            raise unavailable(self._name, backend)
        request: Any = method.request_type()()
        setattr(request, "model" if backend == GEMINI else "endpoint", self._model(model))
        body = self._row.write(backend, **parameters)
        if config is not None:
            settings = as_model(self._row.config, config, "config")
            _merge(body, write(settings, backend, "config"))
        fill_value(request.instances.add(), body.get("instance", {}))
        if body.get("parameters"):
            fill_value(request.parameters, body["parameters"])
        if body.get("labels"):
            request.labels.update(body["labels"])
        if "webhookConfig" not in body:
            return method, request, ()
        webhook = request.webhook_config
        webhook.CopyFrom(from_json(type(webhook), body["webhookConfig"], self._version))
        return method, request, (Blocker("config.webhook_config", REST_ONLY),)

    def decode(self, message: Any, config: Any = None, headers: Headers = None) -> Any:
        """Makes the response."""
        response = self._row.read(message, self._context.backend, self._version)
        if headers is not None and "sdk_http_response" in type(response).model_fields:
            given = headers() if callable(headers) else headers
            response.sdk_http_response = HttpResponse(headers=dict(given))
        return response

    def _model(self, given: str) -> str:
        return model_name(given, self._context)


def write(value: pydantic.BaseModel, backend: Backend, path: str) -> Body:
    """Returns the JSON object of a model.

    Raises:
        ValueError: a field, or a value of one, is not available on this backend.
    """
    out: Body = {}
    for name, item in value.__dict__.items():
        if item is None:
            continue
        where = f"{path}.{name}"
        place = _place(type(value), name, backend)
        if place is None:
            other: Backend = VERTEX if backend == GEMINI else GEMINI
            raise ValueError(refusal(where, API_NAMES[backend], backend, other))
        if place.path == CLIENT_SIDE:
            continue
        content = _json(item, backend, where)
        if content in place.without:
            raise ValueError(
                f"{where}: {content} is not available on {API_NAMES[backend]}."
                f" ({content} enum value is not supported in {SHORT_API_NAMES[backend]}.)"
            )
        _put(out, place.path, content)
    return out


def _json(value: Any, backend: Backend, path: str) -> Any:
    if isinstance(value, pydantic.BaseModel):
        return write(value, backend, path)
    if isinstance(value, (list, tuple)):
        return [_json(item, backend, f"{path}[{index}]") for index, item in enumerate(value)]
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, (bytes, bytearray)):
        return base64.b64encode(value).decode("ascii")
    return value


@cache
def _place(model: type[pydantic.BaseModel], name: str, backend: Backend) -> Place | None:
    field = f"{model.__name__}.{name}"
    rows = [place for place in PLACES if place.field == field]
    found = next((place for place in rows if backend in place.backends), None)
    if rows and found is None:
        return None
    if found is not None and found.path:
        return found
    home = "parameters." if model.__name__ in CONFIGS else ""
    return (found or Place(field))._replace(path=home + to_camel(name))


def _put(out: Body, path: str, value: Any) -> None:
    if path == HERE:
        _merge(out, value)
        return
    *way, key = path.split(".")
    for step in way:
        out = out.setdefault(step, {})
    if isinstance(value, dict) and isinstance(out.get(key), dict):
        _merge(out[key], value)
    else:
        out[key] = value


def _merge(out: Body, more: Body) -> None:
    for key, value in more.items():
        if isinstance(value, dict) and isinstance(out.get(key), dict):
            _merge(out[key], value)
        else:
            out[key] = value


# --- what is asked for


def _prompt(prompt: Any) -> Body:
    if not isinstance(prompt, str) or not prompt:
        raise ValueError(f"prompt is required: say what the image shows, got {prompt!r}.")
    return {"prompt": prompt}


def _write_generate(backend: Backend, *, prompt: str) -> Body:
    return {"instance": _prompt(prompt)}


_REFERENCES: Final[dict[str, type[pydantic.BaseModel]]] = {
    "REFERENCE_TYPE_RAW": RawReferenceImage,
    "REFERENCE_TYPE_MASK": MaskReferenceImage,
    "REFERENCE_TYPE_CONTROL": ControlReferenceImage,
    "REFERENCE_TYPE_STYLE": StyleReferenceImage,
    "REFERENCE_TYPE_SUBJECT": SubjectReferenceImage,
    "REFERENCE_TYPE_CONTENT": ContentReferenceImage,
}


def _write_edit(backend: Backend, *, prompt: str, reference_images: Any) -> Body:
    references = [
        write(_reference(item, f"reference_images[{index}]"), backend, f"reference_images[{index}]")
        for index, item in enumerate(reference_images)
    ]
    if not references:
        raise ValueError("reference_images are required: pass the image to edit, at least.")
    return {"instance": {**_prompt(prompt), "referenceImages": references}}


def _reference(item: Any, path: str) -> pydantic.BaseModel:
    if not isinstance(item, Mapping):
        if isinstance(item, pydantic.BaseModel) and hasattr(item, "reference_type"):
            return item
        raise TypeError(f"{path}: expected a reference image, got {type(item).__name__}")
    kind = item.get("reference_type", item.get("referenceType"))
    model = _REFERENCES.get(str(kind))
    if model is None:
        raise ValueError(
            f"{path}.reference_type: {kind!r} is none of {', '.join(_REFERENCES)}. Pass"
            " types.RawReferenceImage or one of its kind, or say the type."
        )
    return as_model(model, item, path)


def _write_upscale(backend: Backend, *, image: Any, upscale_factor: str) -> Body:
    content = write(as_model(Image, image, "image"), backend, "image")
    return {
        "instance": {"image": content},
        "parameters": {
            "mode": "upscale",
            "sampleCount": 1,
            "upscaleConfig": {"upscaleFactor": upscale_factor},
        },
    }


def _write_source(model: type[pydantic.BaseModel]) -> Callable[..., Body]:
    def write_source(backend: Backend, *, source: Any) -> Body:
        return {"instance": write(as_model(model, source, "source"), backend, "source")}

    return write_source


def _write_videos(
    backend: Backend,
    *,
    prompt: str | None = None,
    image: Any = None,
    video: Any = None,
    source: Any = None,
) -> Body:
    given = {"prompt": prompt, "image": image, "video": video}
    named = {name: value for name, value in given.items() if value is not None}
    if named and source is not None:
        raise ValueError(
            "Source and prompt/image/video are mutually exclusive. Please only use source."
        )
    asked = as_model(GenerateVideosSource, named if source is None else source, "source")
    if backend == GEMINI and asked.video is not None and asked.video.uri:
        # The Gemini API takes a video by its address alone, where it has both.
        by_uri = Video(uri=asked.video.uri, mime_type=asked.video.mime_type)
        asked = asked.model_copy(update={"video": by_uri})
    instance = write(asked, backend, "source")
    if not instance:
        raise ValueError("source is required: a prompt, an image or a video to start from.")
    return {"instance": instance}


# --- what is answered

_NO_IMAGE: Final = Image()


def _image(prediction: Mapping[str, Any]) -> Image | None:
    data = prediction.get("bytesBase64Encoded")
    image = Image(
        gcs_uri=prediction.get("gcsUri"),
        image_bytes=None if data is None else base64.b64decode(data),
        mime_type=prediction.get("mimeType"),
    )
    return None if image == _NO_IMAGE else image


def _safety(prediction: Mapping[str, Any]) -> SafetyAttributes | None:
    attributes = prediction.get("safetyAttributes") or {}
    safety = SafetyAttributes(
        categories=attributes.get("categories"),
        scores=attributes.get("scores"),
        content_type=prediction.get("contentType"),
    )
    return None if safety == SafetyAttributes() else safety


def _generated(message: Any) -> list[GeneratedImage] | None:
    images = [
        GeneratedImage(
            image=_image(prediction),
            rai_filtered_reason=prediction.get("raiFilteredReason"),
            safety_attributes=_safety(prediction),
            enhanced_prompt=prediction.get("prompt"),
        )
        for prediction in map(read_value, message.predictions)
    ]
    return images or None


def _read_images(message: Any, backend: Backend, version: str) -> GenerateImagesResponse:
    images = _generated(message) or []
    about_prompt = None
    if message.HasField("positive_prompt_safety_attributes"):
        about_prompt = _safety(read_value(message.positive_prompt_safety_attributes) or {})
    kept = []
    for image in images:
        # Imagen tells about the prompt as if that were another image.
        safety = image.safety_attributes
        if safety is not None and safety.content_type == "Positive Prompt":
            about_prompt = safety
        else:
            kept.append(image)
    return GenerateImagesResponse(
        generated_images=kept or None, positive_prompt_safety_attributes=about_prompt
    )


def _read_into(model: type[pydantic.BaseModel]) -> Callable[[Any, Backend, str], Any]:
    return lambda message, backend, version: model(generated_images=_generated(message))


def _read_masks(message: Any, backend: Backend, version: str) -> SegmentImageResponse:
    masks = [
        GeneratedImageMask(
            mask=_image(prediction),
            labels=[
                EntityLabel(label=label.get("label"), score=label.get("score"))
                for label in prediction.get("labels") or ()
            ]
            or None,
        )
        for prediction in map(read_value, message.predictions)
    ]
    return SegmentImageResponse(generated_masks=masks or None)


def _read_videos(message: Any, backend: Backend, version: str) -> GenerateVideosOperation:
    return GenerateVideosOperation.from_api_response(
        to_json(message, version), is_vertex_ai=backend == VERTEX
    )


_PREDICT: Final[Mapping[Backend, Method]] = {
    GEMINI: methods.GEMINI_PREDICTION_SERVICE_PREDICT,
    VERTEX: methods.VERTEX_PREDICTION_SERVICE_PREDICT,
}
_ON_VERTEX: Final[Mapping[Backend, Method]] = {VERTEX: methods.VERTEX_PREDICTION_SERVICE_PREDICT}

PREDICTIONS: Final[Mapping[str, Prediction]] = {
    "models.generate_images": Prediction(
        GenerateImagesConfig, _PREDICT, _write_generate, _read_images
    ),
    "models.edit_image": Prediction(
        EditImageConfig, _ON_VERTEX, _write_edit, _read_into(EditImageResponse)
    ),
    "models.upscale_image": Prediction(
        UpscaleImageConfig, _ON_VERTEX, _write_upscale, _read_into(UpscaleImageResponse)
    ),
    "models.recontext_image": Prediction(
        RecontextImageConfig,
        _ON_VERTEX,
        _write_source(RecontextImageSource),
        _read_into(RecontextImageResponse),
    ),
    "models.segment_image": Prediction(
        SegmentImageConfig, _ON_VERTEX, _write_source(SegmentImageSource), _read_masks
    ),
    "models.generate_videos": Prediction(
        GenerateVideosConfig,
        {
            GEMINI: methods.GEMINI_PREDICTION_SERVICE_PREDICT_LONG_RUNNING,
            VERTEX: methods.VERTEX_PREDICTION_SERVICE_PREDICT_LONG_RUNNING,
        },
        _write_videos,
        _read_videos,
    ),
}

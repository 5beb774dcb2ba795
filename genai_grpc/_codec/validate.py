"""Makes a model of what a user gave: the model itself, a mapping with either spelling of keys, or None.

Validation is pydantic's; this file only makes an unknown key say what would have been accepted.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping
from typing import Any, TypeVar

import pydantic
from pydantic_core import InitErrorDetails, PydanticCustomError

Model = TypeVar("Model", bound=pydantic.BaseModel)


def as_model(model: type[Model], value: Any, path: str = "") -> Model:
    """Returns the value as an instance of the model class.

    A model of another class with the same fields, such as google-genai's, is taken as it is.

    Raises:
        pydantic.ValidationError: a key is unknown or a value has the wrong type; it names both.
        TypeError: the value is neither a model nor a mapping.
    """
    if isinstance(value, model):
        return value
    if isinstance(value, pydantic.BaseModel):
        return model.model_validate(value, from_attributes=True)
    if not isinstance(value, Mapping):
        raise TypeError(
            f"{path or model.__name__}: expected types.{model.__name__} or a dict of its fields,"
            f" got {type(value).__name__}"
        )
    try:
        return model.model_validate(value)
    except pydantic.ValidationError as error:
        raise _with_suggestions(model, error, path) from None


def unknown_field_message(model: type[pydantic.BaseModel], name: str) -> str:
    """Says that a name is not a field of the model, and which ones are near."""
    fields = list(model.model_fields)
    near = difflib.get_close_matches(_snake(name), fields, n=3, cutoff=0.6)
    advice = f"Did you mean {' or '.join(near)}?" if near else f"It has: {', '.join(fields)}."
    return f"is not a field of types.{model.__name__}. {advice}"


def _with_suggestions(
    model: type[pydantic.BaseModel], error: pydantic.ValidationError, path: str
) -> pydantic.ValidationError:
    details = error.errors(include_url=False)
    if not any(detail["type"] == "extra_forbidden" for detail in details):
        return error
    return pydantic.ValidationError.from_exception_data(
        path or model.__name__, [_explained(model, detail) for detail in details]
    )


def _explained(model: type[pydantic.BaseModel], detail: Any) -> InitErrorDetails:
    location: tuple[int | str, ...] = detail["loc"]
    message: str = detail["msg"]
    kind: str = detail["type"]
    if kind == "extra_forbidden":
        owner = _owner(model, location[:-1])
        if owner is not None:
            # Programs look for pydantic's own words and type, which therefore stay.
            message = f"{unknown_field_message(owner, str(location[-1]))} ({message}.)"
    custom = PydanticCustomError(kind, "{message}", {"message": message})
    return InitErrorDetails(type=custom, loc=location, input=detail["input"])


def _owner(
    model: type[pydantic.BaseModel], location: tuple[int | str, ...]
) -> type[pydantic.BaseModel] | None:
    """Finds the model class that a location inside nested input belongs to."""
    owner: type[pydantic.BaseModel] | None = model
    for step in location:
        if isinstance(step, int) or owner is None:
            continue
        owner = _model_at(owner, step)
    return owner


def _model_at(owner: type[pydantic.BaseModel], step: str) -> type[pydantic.BaseModel] | None:
    for name, field in owner.model_fields.items():
        if step in (name, field.alias):
            return next(_models_in(field.annotation), None)
    # A union adds the name of the branch that was tried: ("contents", "Content", "nope").
    return owner if owner.__name__ == step else None


def _models_in(annotation: Any) -> Iterator[type[pydantic.BaseModel]]:
    arguments = getattr(annotation, "__args__", ())
    # On Python 3.10 dict[str, Any] is an instance of type, and no class.
    if isinstance(annotation, type) and not arguments:
        if issubclass(annotation, pydantic.BaseModel):
            yield annotation
        return
    for argument in arguments:
        yield from _models_in(argument)


def _snake(name: str) -> str:
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name)

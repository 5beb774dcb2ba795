"""From the JSON that a model writes to the arguments of a Python function, and back for its result.

Pure conversion: nothing is called here but validators. Arguments are validated by pydantic against
the annotations, so a model, an enum, a dataclass or a date arrives as one. Results become what a
Struct can carry, whose numbers are doubles.
"""

from __future__ import annotations

import inspect
import math
import re
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

import pydantic
from pydantic_core import ErrorDetails, to_jsonable_python

from ..errors import UnknownFunctionCallArgumentError

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")

# Doubles hold every integer up to here.
_EXACT = 2**53


class Arguments(NamedTuple):
    """What a function is called with."""

    positional: tuple[Any, ...]
    named: dict[str, Any]


class Binder:
    """Fits the arguments of function calls to one function."""

    def __init__(self, name: str, function: Callable[..., Any]) -> None:
        self._name = name
        parameters = inspect.signature(function, eval_str=True).parameters.values()
        self._takes_any_name = any(each.kind is each.VAR_KEYWORD for each in parameters)
        self._parameters = [
            (each, _validator(each.annotation))
            for each in parameters
            if each.kind not in (each.VAR_KEYWORD, each.VAR_POSITIONAL)
        ]

    def bind(self, given: Mapping[str, Any]) -> Arguments:
        """Converts arguments to the annotated types.

        What the function has no parameter for is left out, as google-genai does: models sometimes
        add an argument, and the call is good without it.

        Raises:
          UnknownFunctionCallArgumentError: an argument does not fit or is missing; it names each.
        """
        positional: list[Any] = []
        named: dict[str, Any] = {}
        problems: list[str] = []
        rest = dict(given)
        for parameter, validate in self._parameters:
            try:
                value = _value(parameter, validate, rest)
            except pydantic.ValidationError as error:
                problems += [_problem(parameter.name, each) for each in error.errors()]
                continue
            if value is _ABSENT:
                if parameter.default is parameter.empty:
                    problems.append(f"{parameter.name}: it is required and missing")
            elif parameter.kind is parameter.POSITIONAL_ONLY:
                positional.append(value)
            else:
                named[parameter.name] = value
        if problems:
            raise UnknownFunctionCallArgumentError(
                f"{self._name} cannot be called with these arguments. {'; '.join(problems)}"
            )
        return Arguments(tuple(positional), {**named, **(rest if self._takes_any_name else {})})


_ABSENT = object()
_UNCHECKED = (inspect.Parameter.empty, Any)

Validate = Callable[[Any], Any]


def _value(parameter: inspect.Parameter, validate: Validate, rest: dict[str, Any]) -> Any:
    """Takes the value of a parameter out of what was given."""
    if parameter.name in rest:
        value = rest.pop(parameter.name)
        # `unit: str = None` is declared as nullable.
        return None if value is None and parameter.default is None else validate(value)
    if parameter.kind is parameter.POSITIONAL_ONLY and parameter.default is not parameter.empty:
        return parameter.default  # so that those behind it keep their places
    if parameter.default is parameter.empty and parameter.annotation not in _UNCHECKED:
        try:
            return validate(None)  # what may be null is not declared as required
        except pydantic.ValidationError:
            return _ABSENT
    return _ABSENT


def _validator(annotation: Any) -> Validate:
    if annotation in _UNCHECKED:
        return lambda value: value
    adapter: pydantic.TypeAdapter[Any] = pydantic.TypeAdapter(annotation)
    return adapter.validate_python


def _problem(name: str, error: ErrorDetails) -> str:
    path = ".".join(map(str, (name, *error["loc"])))
    return f"{path}: {error['msg']}, got {error['input']!r}"


def as_json(value: Any) -> Any:
    """Returns the JSON form of a result: models and dataclasses as objects, bytes as base64, and
    objects that have no JSON form as their text. What a double cannot hold becomes text, too. What no
    text can hold, such as a file name that is no UTF-8, has U+FFFD in its place.

    Raises:
      ValueError: the value contains itself.
    """
    return _representable(to_jsonable_python(value, bytes_mode="base64", fallback=str))


def _representable(value: Any) -> Any:
    if isinstance(value, str):
        return _LONE_SURROGATE.sub("\ufffd", value)
    if isinstance(value, dict):
        return {key: _representable(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_representable(item) for item in value]
    if isinstance(value, bool):
        return value
    is_exact = abs(value) <= _EXACT if isinstance(value, int) else True
    is_finite = math.isfinite(value) if isinstance(value, float) else True
    return value if is_exact and is_finite else str(value)

"""Fills the slots of pydantic instances directly, as BaseModel.model_construct does inside, and faster.

`__dict__`, `__pydantic_fields_set__`, `__pydantic_extra__` and `__pydantic_private__` are slots of
BaseModel in every pydantic 2; a test holds that. Measured: 0.28 us against 5 us for model_construct.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pydantic

new: Callable[[type[Any]], Any] = object.__new__
set_values: Callable[[Any, dict[str, Any]], None] = pydantic.BaseModel.__dict__["__dict__"].__set__
set_names: Callable[[Any, set[str]], None] = pydantic.BaseModel.__dict__[
    "__pydantic_fields_set__"
].__set__
set_extra: Callable[[Any, None], None] = pydantic.BaseModel.__dict__["__pydantic_extra__"].__set__
private_slot = pydantic.BaseModel.__dict__["__pydantic_private__"]
set_private: Callable[[Any, dict[str, Any] | None], None] = private_slot.__set__


def defaults_of(model: type[pydantic.BaseModel]) -> dict[str, Any]:
    """Returns all fields with their defaults, in the order in which a dump gives them."""
    return {
        name: field.get_default(call_default_factory=True)
        for name, field in model.model_fields.items()
    }


def check_slots(model: type[pydantic.BaseModel]) -> None:
    """Refuses a model class of which these slots are not all there is to fill."""
    if model.__private_attributes__:
        raise TypeError(f"{model.__name__} has private attributes: nothing would initialise them")

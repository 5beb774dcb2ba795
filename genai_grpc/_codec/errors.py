"""What the compiled functions raise inside; explain.py turns it into the error that a user reads.

All are ValueErrors, so that one that escaped unexplained is still of the documented kind.
"""

from __future__ import annotations

import pydantic


class Refused(ValueError):
    """A field was set that the backend does not have."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class Inexpressible(ValueError):
    """A value says something that the type of its field has no words for, and another field has."""


class Rivals(ValueError):
    """Two fields were set of which the message holds one (a `oneof`): the other would be lost."""

    def __init__(self, model: type[pydantic.BaseModel], first: str, second: str) -> None:
        super().__init__(f"{model.__name__}: {first} and {second} are both set; leave one out")
        self.model = model
        self.first = first
        self.second = second


class UnknownField(ValueError):
    """A value carries a field that its model class does not define."""

    def __init__(self, model: type[pydantic.BaseModel], name: str) -> None:
        super().__init__(f"{model.__name__} has no field {name!r}")
        self.model = model
        self.name = name

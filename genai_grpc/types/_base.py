"""The two bases of every public type: `BaseModel` for messages and `OpenEnum` for closed lists of words.

What a field means stands in the domain modules; how it travels stands in the codec. Neither belongs here.
The observable behaviour (camelCase aliases, forbidden extras, base64 in JSON, case-insensitive
enums) is the one google-genai 1.51 documents through its public types.
"""

from __future__ import annotations

import enum
import re
import warnings
from collections.abc import Callable
from typing import Any

import pydantic
from pydantic.alias_generators import to_camel
from typing_extensions import Self

from genai_grpc.types._repr import render

__all__ = ["BaseModel", "OpenEnum"]

_NUMBER = re.compile(r"-?\d+\Z", re.ASCII)


class OpenEnum(str, enum.Enum):
    """A string enum that can hold words and numbers it has not heard of yet.

    Lookup ignores case: `FinishReason("stop") is FinishReason.STOP`. An unknown word or number gives
    an *open member*: an instance of the class with `name` and `value` equal to the text, the same
    object each time, which compares, pickles, copies and serialises like any other member. It is not
    listed by `list(FinishReason)`, since the class does not define it.
    """

    # A str subclass has to hash like its text, or `{"flex": 1}[ServiceTier.FLEX]` misses; the enum
    # module hashes the name, which differs wherever name and value differ.
    __hash__ = str.__hash__

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if isinstance(value, bool) or not isinstance(value, (str, int)):
            return None
        member = cls.open_member(value)
        # A number is no misspelling: only a newer server produces one.
        if member.number is None and member.value not in cls._value2member_map_:
            warnings.warn(f"{value} is not a valid {cls.__name__}", UserWarning, stacklevel=4)
        return member

    @classmethod
    def open_member(cls, value: str | int) -> Self:
        """Gives the member for a word or a wire number, making an open one if the class has none.

        Never warns and never raises, so it is what decodes a server's answer.

        Args:
            value: the word as the API spells it, in any case (`"STOP"`, `"a_new_reason"`), or the
                number of an enum value that has no known name (`77`, or its decimal text `"77"`).

        Returns:
            The defined member if the word names one. Otherwise the open member of that text, always
            the same object; for a number `member.number` tells which one to send back.
        """
        text = str(int(value)) if isinstance(value, int) else value
        defined = cls._value2member_map_
        for spelling in (text, text.upper(), text.lower()):
            known = defined.get(spelling)
            if isinstance(known, cls):
                return known
        found = _OPEN_MEMBERS.get((cls, text))
        if found is None:
            found = _OPEN_MEMBERS.setdefault((cls, text), cls._make_open_member(text))
        assert isinstance(found, cls)
        return found

    @classmethod
    def _make_open_member(cls, text: str) -> Self:
        member = str.__new__(cls, text)
        member._name_ = text
        member._value_ = text
        return member

    @property
    def number(self) -> int | None:
        """The wire number of an open member that was made from a number; None for every other one."""
        if _NUMBER.match(self._value_) is None:
            return None
        return int(self._value_)

    def __reduce_ex__(self, protocol: Any) -> tuple[Callable[..., Any], tuple[Any, ...]]:
        # Through open_member, since calling the class with an unknown word would warn on each load.
        return _restore_member, (self.__class__, self._value_)

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: Any) -> Self:
        return self


_OPEN_MEMBERS: dict[tuple[type[OpenEnum], str], OpenEnum] = {}


def _restore_member(kind: type[OpenEnum], value: str) -> OpenEnum:
    return kind.open_member(value)


class BaseModel(pydantic.BaseModel):
    """Base of all messages: snake_case attributes, camelCase aliases, both accepted as input.

    Unknown keys are refused by name. Bytes are base64 (URL-safe) in JSON. A model of another class is
    read by its attributes, unless that would drop a field that was set on it.
    """

    model_config = pydantic.ConfigDict(
        alias_generator=to_camel,
        populate_by_name=True,
        from_attributes=True,
        protected_namespaces=(),
        extra="forbid",
        arbitrary_types_allowed=True,
        ser_json_bytes="base64",
        val_json_bytes="base64",
        # A validator is built on the first validation of its class: half of the import time.
        defer_build=True,
    )

    @pydantic.model_validator(mode="before")
    @classmethod
    def _refuse_lossy_model(cls, value: Any) -> Any:
        if isinstance(value, BaseModel) and not isinstance(value, cls):
            lost = sorted(value.model_fields_set - cls.model_fields.keys())
            if lost:
                raise ValueError(
                    f"expected {cls.__name__}, got {type(value).__name__}, whose"
                    f" {', '.join(lost)} has no place in {cls.__name__}"
                )
        return value

    def to_json_dict(self) -> dict[str, object]:
        """Returns the fields that are not None as JSON values, keyed in snake_case.

        Bytes become base64 text, enums their value, dates ISO 8601 text.
        """
        return self.model_dump(mode="json", exclude_none=True)

    def __repr__(self) -> str:
        return render(self)

"""Every documented form of `contents` and `system_instruction`, brought to the normal form: Contents.

Runs of parts become one content, `model` if they call functions and `user` otherwise; an inner list
is one user content. What makes a part is types.Part's to say. Follows the google-genai
documentation, section "How to structure contents". No messages here: encode.py writes those.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

import pydantic

from genai_grpc._codec.validate import as_model
from genai_grpc.types.content import Content, ModelContent, Part, UserContent
from genai_grpc.types.files import File

_ACCEPTED: Final = "text, types.Part, types.Content, types.File, a PIL image, a dict of one of these, or a list of them"
_EMPTY: Final = (
    "contents are required. Pass {accepted}, for example contents='Why is the sky blue?'."
)


def to_contents(given: Any, path: str = "contents") -> list[Content]:
    """Returns what a user passed as `contents` as a list of contents, none of them copied."""
    if given is None or (isinstance(given, (str, list, tuple, Mapping)) and not given):
        raise ValueError(_EMPTY.format(accepted=_ACCEPTED))
    if not isinstance(given, (list, tuple)):
        return [to_content(given, path)]
    if all(isinstance(item, Content) for item in given):
        return list(given)  # a conversation, the longest of the forms
    return _grouped(given, path)


def to_content(given: Any, path: str = "contents") -> Content:
    """Returns one content: `system_instruction`, or `contents` that are not a list."""
    if isinstance(given, (list, tuple)):
        if not given:
            raise ValueError(f"{path}: the list is empty. Pass {_ACCEPTED}.")
        return UserContent(parts=_parts(given, path))
    content = _as_content(given, path)
    return content if content is not None else _from_parts([to_part(given, path)])


def to_part(given: Any, path: str = "contents") -> Part:
    """Returns one part."""
    if isinstance(given, Part):
        return given
    if isinstance(given, pydantic.BaseModel) and not isinstance(given, File):
        return _adopt(given, path)
    if isinstance(given, Mapping) and _is_part_mapping(given):
        return as_model(Part, given, path)
    try:
        return Part(given)
    except ValueError as error:
        raise ValueError(f"{path}: {error}") from error


def _grouped(given: Iterable[Any], path: str) -> list[Content]:
    contents: list[Content] = []
    run: list[Part] = []
    for index, item in enumerate(given):
        where = f"{path}[{index}]"
        whole = _whole_content(item, where)
        part = to_part(item, where) if whole is None else None
        if run and (part is None or _calls_function(part) != _calls_function(run[0])):
            contents.append(_from_parts(run))
            run = []
        if part is not None:
            run.append(part)
        elif whole is not None:
            contents.append(whole)
    if run:
        contents.append(_from_parts(run))
    return contents


def _whole_content(item: Any, path: str) -> Content | None:
    """Returns the content that an item of the list is by itself, or None for a part."""
    if isinstance(item, (list, tuple)):
        if not item:
            raise ValueError(f"{path}: the list is empty. Pass {_ACCEPTED}.")
        return UserContent(parts=_parts(item, path))
    return _as_content(item, path)


def _as_content(given: Any, path: str) -> Content | None:
    if isinstance(given, Content):
        return given
    if isinstance(given, (str, Part)):
        return None
    if isinstance(given, Mapping):
        # `{}` is an empty content; any other mapping is what its keys say.
        is_content = not given or any(key in ("parts", "role") for key in given)
        return as_model(Content, given, path) if is_content else None
    if isinstance(given, pydantic.BaseModel) and _foreign(given) is Content:
        return Content.model_validate(given, from_attributes=True)
    if given is None:
        raise ValueError(f"{path} is None. Pass {_ACCEPTED}.")
    return None


def _parts(given: Sequence[Any], path: str) -> list[Part]:
    return [to_part(item, f"{path}[{index}]") for index, item in enumerate(given)]


def _from_parts(parts: list[Part]) -> Content:
    return ModelContent(parts=parts) if _calls_function(parts[0]) else UserContent(parts=parts)


def _calls_function(part: Part) -> bool:
    return part.function_call is not None


def _is_part_mapping(given: Mapping[str, Any]) -> bool:
    return not any(key in ("uri", "file_uri", "fileUri") for key in given)


def _adopt(given: pydantic.BaseModel, path: str) -> Part:
    """Takes a google-genai object: programs that move over still hold some."""
    foreign = _foreign(given)
    if foreign is Part:
        return Part.model_validate(given, from_attributes=True)
    if foreign is File:
        return Part(File.model_validate(given, from_attributes=True))
    raise TypeError(f"{path}: cannot make a part of {type(given).__name__}. Pass {_ACCEPTED}.")


def _foreign(given: pydantic.BaseModel) -> type[pydantic.BaseModel] | None:
    for base in type(given).__mro__:
        for ours in (Part, Content, File):
            if base.__name__ == ours.__name__:
                return ours
    return None

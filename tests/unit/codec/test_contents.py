"""Every documented form of contents ends in the documented normal form."""

from __future__ import annotations

from typing import Any

import pydantic
import pytest

from genai_grpc._codec import Codec
from genai_grpc._codec.contents import to_content, to_contents
from genai_grpc.types.content import Content, FunctionCall, ModelContent, Part, UserContent
from genai_grpc.types.files import File

_CALL = Part.from_function_call(name="f", args={"x": 1})
_OTHER_CALL = Part.from_function_call(name="g", args={})
_FILE = File(uri="https://x/files/a", mime_type="text/plain", name="files/a")
_FILE_PART = Part.from_uri(file_uri="https://x/files/a", mime_type="text/plain")


def _user(*parts: Part) -> dict[str, Any]:
    return Content(role="user", parts=list(parts)).model_dump(exclude_none=True)


def _model(*parts: Part) -> dict[str, Any]:
    return Content(role="model", parts=list(parts)).model_dump(exclude_none=True)


_A, _B = Part(text="a"), Part(text="b")

_FORMS: list[tuple[str, Any, list[dict[str, Any]]]] = [
    ("text", "a", [_user(_A)]),
    ("texts", ["a", "b"], [_user(_A, _B)]),
    ("a tuple of texts", ("a", "b"), [_user(_A, _B)]),
    ("a part", _A, [_user(_A)]),
    ("a part as dict", {"text": "a"}, [_user(_A)]),
    ("a file", _FILE, [_user(_FILE_PART)]),
    ("text and file", ["a", _FILE], [_user(_A, _FILE_PART)]),
    ("file data as dict", {"fileUri": "https://x/files/a", "mimeType": "text/plain"},
     [_user(_FILE_PART)]),
    ("a file as dict", {"uri": "https://x/files/a", "mime_type": "text/plain"}, [_user(_FILE_PART)]),
    ("a content", Content(role="user", parts=[_A]), [_user(_A)]),
    ("a content as dict", {"role": "user", "parts": [{"text": "a"}]}, [_user(_A)]),
    ("contents", [UserContent("a"), ModelContent("b")], [_user(_A), _model(_B)]),
    ("a function call", _CALL, [_model(_CALL)]),
    ("function calls", [_CALL, _OTHER_CALL], [_model(_CALL, _OTHER_CALL)]),
    ("a function call as dict", {"function_call": {"name": "f", "args": {"x": 1}}},
     [_model(_CALL)]),
    ("parts change the author", ["a", _CALL, _OTHER_CALL, "b"],
     [_user(_A), _model(_CALL, _OTHER_CALL), _user(_B)]),
    ("a content ends a run", ["a", ModelContent("b"), "a"], [_user(_A), _model(_B), _user(_A)]),
    ("an inner list is one user content", ["a", ["b", _CALL]], [_user(_A), _user(_B, _CALL)]),
]  # fmt: skip


@pytest.mark.parametrize(("form", "given", "expected"), _FORMS, ids=[form[0] for form in _FORMS])
def test_forms(form: str, given: Any, expected: Any) -> None:
    found = [content.model_dump(exclude_none=True) for content in to_contents(given)]
    assert found == expected


@pytest.mark.parametrize("given", [None, [], "", (), {}])
def test_empty_contents_are_refused(given: Any) -> None:
    with pytest.raises(ValueError, match="contents are required"):
        to_contents(given)


@pytest.mark.parametrize(
    ("given", "path"),
    [([1], r"contents\[0\]"), (["a", [2]], r"contents\[1\]\[0\]"), (3, "contents")],
)
def test_what_is_no_content_is_named_by_its_path(given: Any, path: str) -> None:
    with pytest.raises((ValueError, TypeError), match=f"^{path}: .*int"):
        to_contents(given)


def test_an_unknown_key_of_a_part_is_named_with_what_is_near() -> None:
    with pytest.raises(pydantic.ValidationError, match="Did you mean inline_data"):
        to_contents([{"inline_date": {}}])


def test_a_file_without_type_is_refused() -> None:
    with pytest.raises(ValueError, match=r"contents\[0\]: .*mime_type"):
        to_contents([File(uri="https://x/files/a")])


def test_contents_are_taken_as_they_are() -> None:
    content = Content(role="user", parts=[_A])
    assert to_contents([content])[0] is content


def test_an_instruction_is_one_content() -> None:
    assert to_content(["a", "b"]).parts == [_A, _B]


def test_objects_of_google_genai_are_taken_by_their_attributes() -> None:
    # Programs that move over still hold objects of its classes, which have the same names.
    foreign_call = type("FunctionCall", (pydantic.BaseModel,), {"__annotations__": {"name": str}})
    foreign_part = type(
        "Part", (pydantic.BaseModel,), {"__annotations__": {"function_call": foreign_call}}
    )
    given = foreign_part(function_call=foreign_call(name="f"))
    (content,) = to_contents([given])
    assert content.parts == [Part(function_call=FunctionCall(name="f"))]
    assert content.role == "model"


def test_pictures_are_sent_by_value(monkeypatch: pytest.MonkeyPatch) -> None:
    image = pytest.importorskip("PIL.Image")
    picture = image.new("RGB", (2, 2))
    _, request, _ = (
        Codec("gemini", "v1beta")
        .operation("models.generate_content")
        .encode(model="m", contents=["What is this?", picture])
    )
    sent: Any = request
    assert sent.contents[0].parts[1].inline_data.mime_type == "image/jpeg"

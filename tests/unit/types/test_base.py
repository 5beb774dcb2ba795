"""The base of all messages: names in two spellings, strict input, base64 in JSON, readable print."""

from __future__ import annotations

import copy
import datetime
import pickle
import subprocess
import sys
from typing import Any

import pydantic
import pytest

from genai_grpc.types import (
    Blob,
    Candidate,
    Content,
    File,
    FileData,
    FunctionCall,
    FunctionResponse,
    GenerateContentResponse,
    Interval,
    Part,
    Schema,
    Tool,
    VideoMetadata,
)


@pytest.mark.parametrize("key", ["mime_type", "mimeType"])
def test_both_spellings_of_a_field_are_taken(key: str) -> None:
    assert Blob.model_validate({key: "image/png"}).mime_type == "image/png"


def test_an_unknown_key_is_refused_by_name() -> None:
    with pytest.raises(pydantic.ValidationError, match=r"inline_data\.mime\n.*not permitted"):
        Part.model_validate({"inline_data": {"mime": "image/png"}})


@pytest.mark.parametrize("text", ["__4=", "//4="])
def test_bytes_are_base64_in_json_and_in_text(text: str) -> None:
    if text == "__4=":
        assert Blob(data=b"\xff\xfe").to_json_dict() == {"data": text}
    assert Blob.model_validate({"data": text}).data == b"\xff\xfe"


def test_a_dump_in_python_keeps_bytes_and_order_of_fields() -> None:
    dump = Blob(mime_type="image/png", data=b"\xff").model_dump()
    assert dump == {"data": b"\xff", "display_name": None, "mime_type": "image/png"}
    assert list(dump) == ["data", "display_name", "mime_type"]


def test_to_json_dict_leaves_out_what_is_none_and_spells_in_snake_case() -> None:
    part = Part(function_response=FunctionResponse(name="f", response={"when": b"\x00"}))
    assert part.to_json_dict() == {"function_response": {"name": "f", "response": {"when": "AA=="}}}
    moment = datetime.datetime(2030, 1, 2, tzinfo=datetime.timezone.utc)
    assert Interval(start_time=moment).to_json_dict() == {"start_time": "2030-01-02T00:00:00Z"}


def test_a_model_of_another_class_that_would_lose_a_field_is_refused() -> None:
    with pytest.raises(pydantic.ValidationError, match="expected Part, got File, whose uri"):
        Content.model_validate({"parts": [File(uri="files/x")]})
    with pytest.raises(pydantic.ValidationError, match="expected GoogleSearch, got Content"):
        Tool.model_validate({"google_search": Content(role="user")})


def test_an_object_with_the_same_attributes_is_read() -> None:
    class Foreign:
        text = "hello"
        thought = True

    part = Part.model_validate(Foreign())
    assert (part.text, part.thought) == ("hello", True)


def test_a_model_of_another_class_that_loses_nothing_is_read() -> None:
    assert Blob.model_validate(Tool()) == Blob()


@pytest.mark.parametrize(
    "again", [copy.copy, copy.deepcopy, lambda m: pickle.loads(pickle.dumps(m))]
)
def test_equality_survives_copies_and_pickles(again: Any) -> None:
    content = Content(role="user", parts=[Part("x"), Part.from_bytes(data=b"1", mime_type="a/b")])
    assert again(content) == content
    assert again(content) is not content
    assert Content(role="user") != Content(role="model")


def test_print_shows_one_given_field_per_line() -> None:
    content = Content(role="user", parts=[Part(text="hi"), Part()])
    assert repr(content) == (
        "Content(\n  parts=[\n    Part(\n      text='hi'\n    ),\n    Part(),\n  ],\n  role='user'\n)"
    )


def test_print_sorts_fields_and_leaves_out_what_hides() -> None:
    class Own(Part):
        secret: str = pydantic.Field(default="x", repr=False)
        about: tuple[int, ...] = (1, 2)

    lines = repr(Own(thought=True, file_data=FileData(file_uri="gs://b/x"))).splitlines()
    starts = [line.strip().partition("=")[0] for line in lines if line.startswith("  ")]
    assert [each for each in starts if each.isidentifier()] == [
        "about",
        "file_data",
        "file_uri",
        "thought",
    ]
    assert "secret" not in "".join(lines)


def test_print_shows_what_is_deep_within() -> None:
    call = FunctionCall(name="f", args={"b": {"c": [{"d": "e"}]}, "a": 1})
    response = GenerateContentResponse(
        candidates=[Candidate(content=Content(parts=[Part(function_call=call)]))]
    )
    assert "'d': 'e'" in repr(response)
    assert repr(response).index("'a': 1") < repr(response).index("'b': {")


def test_print_ends_where_a_value_contains_itself() -> None:
    loop: dict[str, Any] = {}
    loop["again"] = loop
    assert repr(FunctionCall(args=loop)).count("'again'") < 100


def test_print_cuts_long_lists_dicts_and_bytes() -> None:
    assert f"data=b'{'x' * 100}'" in repr(Blob(data=b"x" * 100))
    assert f"data=b'{'x' * 97}...'" in repr(Blob(data=b"x" * 101))
    assert "<... 25 more items ...>" in repr(Content(parts=[Part(text=str(i)) for i in range(30)]))
    assert "<... 25 more items ...>" in repr(FunctionCall(args={str(i): i for i in range(30)}))
    assert "more items" not in repr(Content(parts=[Part(text=str(i)) for i in range(5)]))


def test_print_leaves_text_of_several_lines_as_it_is() -> None:
    assert repr(Part(text="a\nb")) == 'Part(\n  text="""a\nb"""\n)'
    assert (
        repr(Part(text='a\n"""'))
        == r'''Part(
  text="""a
\"\"\""""
)'''
    )


def test_recursive_models_validate_and_dump() -> None:
    schema = Schema.model_validate(
        {"type": "OBJECT", "properties": {"a": {"type": "ARRAY", "items": {"type": "STRING"}}}}
    )
    assert Schema.model_validate_json(schema.model_dump_json()) == schema


def test_every_field_of_a_model_can_be_described_in_json_schema() -> None:
    tree = VideoMetadata.model_json_schema()
    assert set(tree["properties"]) == {"contentLayers", "endOffset", "fps", "startOffset"}
    assert all(field["description"] for field in tree["properties"].values())


def test_no_model_waits_for_a_class_that_comes_later() -> None:
    """A subclass of such a model in another module could not find that class."""
    program = (
        "import pydantic; from genai_grpc import types;"
        "kinds = [kind for kind in map(types.__getattribute__, types.__all__)"
        " if isinstance(kind, type) and issubclass(kind, pydantic.BaseModel)];"
        "print([kind.__name__ for kind in kinds if 'ForwardRef' in str(kind.model_fields)])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"

"""Parts and contents are made from what people have at hand, and say what they can't be made of."""

from __future__ import annotations

import io
import subprocess
import sys
from types import SimpleNamespace
from typing import Any, get_args

import pydantic
import pytest

from genai_grpc import types
from genai_grpc.types import (
    Blob,
    Content,
    File,
    FileData,
    FunctionCall,
    FunctionResponse,
    FunctionResponsePart,
    GenerateContentConfig,
    Language,
    ModelContent,
    Outcome,
    Part,
    PartialArg,
    PartMediaResolution,
    PartMediaResolutionLevel,
    UserContent,
    VideoMetadata,
)

HIGH = PartMediaResolutionLevel.MEDIA_RESOLUTION_HIGH
STORED = File(name="files/a", uri="https://host/files/a", mime_type="video/mp4")
STORED_PART = {"file_data": {"file_uri": "https://host/files/a", "mime_type": "video/mp4"}}


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("hi", {"text": "hi"}),
        ("", {"text": ""}),
        (Part(text="x", thought=True), {"text": "x", "thought": True}),
        ({"text": "a"}, {"text": "a"}),
        ({"functionCall": {"name": "f"}}, {"function_call": {"name": "f"}}),
        (
            {"file_uri": "gs://a", "mime_type": "b/c"},
            {"file_data": {"file_uri": "gs://a", "mime_type": "b/c"}},
        ),
        (STORED, STORED_PART),
        (STORED.model_dump(), STORED_PART),
        (None, {}),
    ],
)
def test_a_part_is_made_of_one_value(value: Any, expected: dict[str, Any]) -> None:
    assert Part(value).to_json_dict() == expected


@pytest.mark.parametrize(
    "value", [5, b"x", ["x"], Content(), FileData(), Blob(), FunctionCall(name="f")]
)
def test_a_part_of_anything_else_names_what_is_accepted(value: Any) -> None:
    with pytest.raises(
        ValueError, match=f"can't be made of {type(value).__name__}.*Accepted are str"
    ):
        Part(value)


def test_a_part_takes_a_value_or_keywords_not_both() -> None:
    with pytest.raises(
        ValueError, match=r"Positional and keyword arguments can not be combined.*thought"
    ):
        Part("hi", thought=True)


@pytest.mark.parametrize("file", [File(name="files/a"), File(uri="u"), File(mime_type="a/b")])
def test_a_file_that_is_not_stored_yet_is_no_part(file: File) -> None:
    with pytest.raises(ValueError, match="uri and mime_type"):
        Part(file)


def test_a_part_remembers_only_what_was_given() -> None:
    assert Part("x").model_dump(exclude_unset=True) == {"text": "x"}
    assert Part(text="x").model_fields_set == {"text"}


def test_a_part_refuses_unknown_keywords_and_dict_keys() -> None:
    with pytest.raises(pydantic.ValidationError, match="textt"):
        Part(textt="x")  # type: ignore[call-arg]
    with pytest.raises(pydantic.ValidationError, match="textt"):
        Part.model_validate({"textt": "x"})


def test_parts_within_a_content_need_no_constructor_call(monkeypatch: pytest.MonkeyPatch) -> None:
    content = Content.model_validate({"parts": [{"text": "x"}, {"videoMetadata": {"fps": 2}}]})
    assert content.parts == [Part(text="x"), Part(video_metadata=VideoMetadata(fps=2))]

    def forbidden(self: Part, value: object = None, /, **fields: object) -> None:
        raise AssertionError("called for a nested dict")

    monkeypatch.setattr(Part, "__init__", forbidden)
    assert Content.model_validate({"parts": [{"text": "x"}]}).to_json_dict() == {
        "parts": [{"text": "x"}]
    }


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        (Part.from_text(text="x"), {"text": "x"}),
        (
            Part.from_bytes(data=b"\x00", mime_type="image/png"),
            {"inline_data": {"data": "AA==", "mime_type": "image/png"}},
        ),
        (
            Part.from_uri(file_uri="gs://a/b.png"),
            {"file_data": {"file_uri": "gs://a/b.png", "mime_type": "image/png"}},
        ),
        (
            Part.from_uri(file_uri="https://youtu.be/x", mime_type="video/mp4"),
            {"file_data": {"file_uri": "https://youtu.be/x", "mime_type": "video/mp4"}},
        ),
        (
            Part.from_function_call(name="f", args={"a": 1}),
            {"function_call": {"name": "f", "args": {"a": 1}}},
        ),
        (
            Part.from_function_response(
                name="f",
                response={"a": 1},
                parts=[FunctionResponsePart.from_bytes(data=b"\x00", mime_type="a/b")],
            ),
            {
                "function_response": {
                    "name": "f",
                    "response": {"a": 1},
                    "parts": [{"inline_data": {"data": "AA==", "mime_type": "a/b"}}],
                }
            },
        ),
        (
            Part.from_executable_code(code="1", language=Language.PYTHON),
            {"executable_code": {"code": "1", "language": "PYTHON"}},
        ),
        (
            Part.from_code_execution_result(outcome=Outcome.OUTCOME_OK, output="1"),
            {"code_execution_result": {"outcome": "OUTCOME_OK", "output": "1"}},
        ),
    ],
)
def test_a_part_has_a_constructor_per_kind(part: Part, expected: dict[str, Any]) -> None:
    assert part.to_json_dict() == expected


@pytest.mark.parametrize(
    "level",
    [
        HIGH,
        "MEDIA_RESOLUTION_HIGH",
        "media_resolution_high",
        {"level": HIGH},
        PartMediaResolution(level=HIGH),
    ],
)
def test_media_resolution_is_a_level_or_an_object(level: Any) -> None:
    by_address = Part.from_uri(file_uri="gs://a/b.png", media_resolution=level)
    by_value = Part.from_bytes(data=b"", mime_type="a/b", media_resolution=level)
    assert by_address.media_resolution == by_value.media_resolution
    assert by_value.media_resolution == PartMediaResolution(level=HIGH)


@pytest.mark.parametrize("make", [Part.from_uri, FunctionResponsePart.from_uri])
def test_an_address_without_extension_needs_a_media_type(make: Any) -> None:
    with pytest.raises(ValueError, match="mime_type is needed: the address gs://a/b"):
        make(file_uri="gs://a/b")


def test_a_function_response_part_is_made_of_an_address() -> None:
    part = FunctionResponsePart.from_uri(file_uri="gs://a/b.png")
    assert part.to_json_dict() == {
        "file_data": {"file_uri": "gs://a/b.png", "mime_type": "image/png"}
    }


@pytest.mark.parametrize(("kind", "role"), [(UserContent, "user"), (ModelContent, "model")])
@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ("hi", [{"text": "hi"}]),
        (
            ["hi", Part(text="x"), {"text": "q"}, STORED],
            [{"text": "hi"}, {"text": "x"}, {"text": "q"}, STORED_PART],
        ),
        (Part(text="x"), [{"text": "x"}]),
        ({"text": "x"}, [{"text": "x"}]),
        (STORED, [STORED_PART]),
    ],
)
def test_a_turn_is_made_of_parts_and_has_its_role(
    kind: Any, role: str, parts: Any, expected: list[Any]
) -> None:
    content = kind(parts)
    assert content.to_json_dict() == {"parts": expected, "role": role}
    assert isinstance(content, Content)
    assert kind.model_validate(content.model_dump()) == content


@pytest.mark.parametrize("parts", [None, []])
def test_a_turn_without_parts_is_refused(parts: Any) -> None:
    with pytest.raises(ValueError, match="at least one part"):
        UserContent(parts)


def test_a_turn_can_not_change_its_author() -> None:
    with pytest.raises(pydantic.ValidationError, match="role"):
        UserContent.model_validate({"parts": [], "role": "model"})
    with pytest.raises(pydantic.ValidationError, match="role"):
        ModelContent("x").role = "user"  # type: ignore[assignment]


@pytest.mark.parametrize(
    ("blob", "found"),
    [
        (Blob(data=b"x", mime_type="image/png"), True),
        (Blob(data=b"x", mime_type="text/png"), False),
        (Blob(data=b"", mime_type="image/png"), False),
        (Blob(data=b"x"), False),
    ],
)
def test_inline_data_is_an_image_if_it_says_so(blob: Blob, found: bool) -> None:
    image = Part(inline_data=blob).as_image()
    assert (image is not None) is found
    if image is not None:
        assert (image.image_bytes, image.mime_type) == (b"x", "image/png")


def test_a_part_without_data_is_no_image() -> None:
    assert Part("x").as_image() is None


def test_a_streamed_null_is_one_word() -> None:
    assert PartialArg(null_value="NULL_VALUE").null_value == "NULL_VALUE"
    with pytest.raises(pydantic.ValidationError, match="null_value"):
        PartialArg.model_validate({"null_value": "NULL"})


@pytest.mark.parametrize("failed", [{"isError": True}, {"is_error": True}])
@pytest.mark.parametrize(
    ("content", "error"),
    [
        ([SimpleNamespace(type="text", text="no such row")], "no such row"),
        ([], "MCP response is error."),
    ],
)
def test_a_failed_mcp_call_answers_with_its_text(
    failed: dict[str, bool], content: list[Any], error: str
) -> None:
    result: Any = SimpleNamespace(content=content, **failed)
    response = FunctionResponse.from_mcp_response(name="f", response=result)
    assert response.to_json_dict() == {"name": "f", "response": {"error": error}}


def test_what_is_no_mcp_result_is_refused() -> None:
    with pytest.raises(ValueError, match="CallToolResult of an MCP session, got NoneType"):
        FunctionResponse.from_mcp_response(name="f", response=None)  # type: ignore[arg-type,unused-ignore]


def test_results_of_the_mcp_library_are_kept_and_become_json() -> None:
    mcp = pytest.importorskip("mcp.types")
    result = mcp.CallToolResult(
        content=[
            mcp.TextContent(type="text", text="hi"),
            mcp.ResourceLink(type="resource_link", uri="file:///a", name="n"),
        ]
    )
    response = FunctionResponse.from_mcp_response(name="f", response=result)
    assert response.response == {"result": result.content}
    dumped: Any = response.to_json_dict()["response"]
    text, link = dumped["result"]
    assert text["text"] == "hi"
    assert link["uri"] == "file:///a"
    structured = mcp.CallToolResult(content=[], structuredContent={"rows": 2})
    response = FunctionResponse.from_mcp_response(name="f", response=structured)
    assert response.response == {"result": {"rows": 2}}


def test_sessions_and_tools_of_the_mcp_library_are_tools_as_they_are() -> None:
    mcp = pytest.importorskip("mcp")
    session = mcp.ClientSession.__new__(mcp.ClientSession)
    tool = mcp.types.Tool(name="t", inputSchema={"type": "object"})
    config = GenerateContentConfig.model_validate({"tools": [session, tool]})
    assert config.tools is not None
    assert config.tools[0] is session
    assert config.tools[1] is tool


def test_a_picture_is_a_part_and_a_content_as_it_is() -> None:
    pillow = pytest.importorskip("PIL.Image")
    picture = pillow.new("RGB", (2, 3), "red")
    part = Part(picture)
    config = GenerateContentConfig.model_validate({"system_instruction": picture})
    assert config.system_instruction is picture
    assert part.inline_data is not None
    assert part.inline_data.mime_type == "image/jpeg"
    assert pillow.open(io.BytesIO(part.inline_data.data or b"")).size == (2, 3)


@pytest.mark.parametrize(
    ("mode", "kind"),
    [(mode, "png") for mode in ("1", "LA", "P", "RGBA", "I;16")]
    + [(mode, "jpeg") for mode in ("L", "RGB", "CMYK", "YCbCr", "F", "I", "HSV")],
)
def test_pictures_are_jpeg_unless_that_can_not_hold_them(mode: str, kind: str) -> None:
    pillow = pytest.importorskip("PIL.Image")
    part = Part(pillow.new(mode, (2, 2)))
    assert part.inline_data is not None
    assert part.inline_data.mime_type == f"image/{kind}"
    assert pillow.open(io.BytesIO(part.inline_data.data or b"")).format == kind.upper()


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_a_picture_that_was_read_keeps_its_format(kind: str) -> None:
    pillow = pytest.importorskip("PIL.Image")
    file = io.BytesIO()
    pillow.new("RGB", (8, 8), "red").save(file, format=kind)
    part = Part(pillow.open(file))
    assert part.inline_data is not None
    assert part.inline_data.mime_type == f"image/{kind.lower()}"


def test_a_picture_is_a_member_of_the_unions_of_parts() -> None:
    pillow = pytest.importorskip("PIL.Image")
    assert "Image" in [kind.__name__ for kind in get_args(types.PartUnion)]
    assert isinstance(pillow.new("L", (1, 1)), types.PartUnion)
    assert not isinstance(b"", types.PartUnion)


@pytest.mark.parametrize(("uri", "name"), [("gs://b/o", "report"), ("https://g/files/a", None)])
def test_the_name_of_a_file_travels_where_there_is_a_place_for_it(
    uri: str, name: str | None
) -> None:
    part = Part(File(uri=uri, mime_type="text/plain", display_name="report"))
    assert part.file_data is not None
    assert part.file_data.display_name == name


@pytest.mark.parametrize(("kind", "other"), [(UserContent, "model"), (ModelContent, "user")])
def test_the_role_of_a_turn_is_fixed(kind: Any, other: str) -> None:
    with pytest.raises(TypeError, match=f"is fixed.*not '{other}'"):
        kind("hi", role=other)


def test_unions_of_optional_libraries_load_none_of_them() -> None:
    program = (
        "import sys; from genai_grpc.types import GenerateContentConfig;"
        "GenerateContentConfig(system_instruction='x', tools=[{'google_search': {}}]);"
        "print({'PIL', 'mcp'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert (done.stdout, done.stderr) == ("set()\n", "")

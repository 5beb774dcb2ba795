"""A Python callable is declared to the model by its name, its docstring and its annotations."""

from __future__ import annotations

import dataclasses
import datetime
import enum
import functools
import typing
from collections.abc import Callable, Mapping, Sequence
from typing import Annotated, Any, Literal, Optional, Union

import pydantic
import pytest
from typing_extensions import NotRequired, TypedDict

from genai_grpc.types import Behavior, FunctionDeclaration, Schema, Type


class Color(enum.Enum):
    RED = "red"
    BLUE = "blue"


class Size(enum.IntEnum):
    SMALL = 1
    LARGE = 2


class Point(pydantic.BaseModel):
    x: int
    label: Optional[str] = None  # noqa: UP045 - one of the ways users write it


class Route(pydantic.BaseModel):
    """A way."""

    name: str = pydantic.Field(description="what it is called")
    points: list[Point] = []


class Node(pydantic.BaseModel):
    next: Node | None = None


class Answer(pydantic.BaseModel):
    text: str
    remark: str | None


@dataclasses.dataclass
class Box:
    width: int
    name: str = "box"


class Row(TypedDict):
    key: int
    note: NotRequired[str]


class Plain:
    pass


STRING = {"type": "STRING"}
INTEGER = {"type": "INTEGER"}
POINT = {
    "type": "OBJECT",
    "properties": {"x": INTEGER, "label": {**STRING, "nullable": True}},
    "required": ["x"],
}
COLOR = {**STRING, "title": "Color", "enum": ["red", "blue"]}
MISSING = object()


def declare(annotation: Any, default: Any = MISSING, **options: Any) -> dict[str, Any]:
    def sample(x: Any) -> None: ...

    sample.__annotations__ = {"x": annotation}
    if default is not MISSING:
        sample.__defaults__ = (default,)
    found = FunctionDeclaration.from_callable_with_api_option(callable=sample, **options)
    return found.to_json_dict()


def declared_parameter(annotation: Any, default: Any = MISSING) -> tuple[dict[str, Any], bool]:
    parameters = declare(annotation, default)["parameters"]
    return parameters["properties"]["x"], parameters.get("required") == ["x"]


@pytest.mark.parametrize(
    ("annotation", "expected"),
    [
        (int, INTEGER),
        (str, STRING),
        (float, {"type": "NUMBER"}),
        (bool, {"type": "BOOLEAN"}),
        (bytes, {**STRING, "format": "binary"}),
        (list, {"type": "ARRAY"}),
        (dict, {"type": "OBJECT"}),
        (Any, {}),
        (list[int], {"type": "ARRAY", "items": INTEGER}),
        (typing.List[str], {"type": "ARRAY", "items": STRING}),  # noqa: UP006 - users write it
        (Sequence[int], {"type": "ARRAY", "items": INTEGER}),
        (set[int], {"type": "ARRAY", "items": INTEGER}),
        (tuple[int, ...], {"type": "ARRAY", "items": INTEGER}),
        (list[list[int]], {"type": "ARRAY", "items": {"type": "ARRAY", "items": INTEGER}}),
        (dict[str, int], {"type": "OBJECT"}),
        (Mapping[str, Any], {"type": "OBJECT"}),
        (list[dict[str, int]], {"type": "ARRAY", "items": {"type": "OBJECT"}}),
        (Union[int, str], {"type": "OBJECT", "any_of": [INTEGER, STRING]}),  # noqa: UP007
        (int | str, {"type": "OBJECT", "any_of": [INTEGER, STRING]}),
        (
            list[int | str],
            {"type": "ARRAY", "items": {"type": "OBJECT", "any_of": [INTEGER, STRING]}},
        ),
        (Literal["a", "b"], {**STRING, "enum": ["a", "b"]}),
        (Literal["a"], {**STRING, "enum": ["a"]}),
        (Literal[1, 2], {**INTEGER, "enum": ["1", "2"]}),
        (Color, COLOR),
        (Size, {**INTEGER, "title": "Size", "enum": ["1", "2"]}),
        (list[Color], {"type": "ARRAY", "items": COLOR}),
        (Point, POINT),
        (
            Route,
            {
                "type": "OBJECT",
                "description": "A way.",
                "properties": {
                    "name": {**STRING, "description": "what it is called"},
                    "points": {"type": "ARRAY", "items": POINT, "default": []},
                },
                "required": ["name"],
            },
        ),
        (Point | int, {"type": "OBJECT", "any_of": [POINT, INTEGER]}),
        (
            Row,
            {"type": "OBJECT", "properties": {"key": INTEGER, "note": STRING}, "required": ["key"]},
        ),
        (
            Box,
            {
                "type": "OBJECT",
                "description": pytest.approx("Box(width: int, name: str = 'box')"),
                "properties": {"width": INTEGER, "name": {**STRING, "default": "box"}},
                "required": ["width"],
            },
        ),
        (datetime.datetime, {**STRING, "format": "date-time"}),
        (Annotated[int, "note"], INTEGER),
        (
            Annotated[int, pydantic.Field(description="d", ge=1)],
            {**INTEGER, "description": "d", "minimum": 1.0},
        ),
        ("int", INTEGER),
    ],
)
def test_a_required_parameter_has_the_schema_of_its_annotation(
    annotation: Any, expected: dict[str, Any]
) -> None:
    schema, required = declared_parameter(annotation)
    if annotation is Box:
        schema.pop("description", None)
        expected = {key: value for key, value in expected.items() if key != "description"}
    assert (schema, required) == (expected, True)


@pytest.mark.parametrize(
    ("annotation", "expected"),
    [
        (Optional[int], {**INTEGER, "nullable": True}),  # noqa: UP045
        (int | None, {**INTEGER, "nullable": True}),
        (Optional[Point], {**POINT, "nullable": True}),  # noqa: UP045
        (Literal["a"] | None, {**STRING, "enum": ["a"], "nullable": True}),
        (int | str | None, {"type": "OBJECT", "any_of": [INTEGER, STRING], "nullable": True}),
    ],
)
def test_a_parameter_that_may_be_none_is_not_required(
    annotation: Any, expected: dict[str, Any]
) -> None:
    assert declared_parameter(annotation) == (expected, False)


@pytest.mark.parametrize(
    ("annotation", "default", "expected"),
    [
        (int, 1, {**INTEGER, "default": 1}),
        (bool, False, {"type": "BOOLEAN", "default": False}),
        (list[int], [1], {"type": "ARRAY", "items": INTEGER, "default": [1]}),
        (dict[str, int], {}, {"type": "OBJECT", "default": {}}),
        (int | None, 5, {**INTEGER, "nullable": True, "default": 5}),
        (int | None, None, {**INTEGER, "nullable": True}),
        (int, None, {**INTEGER, "nullable": True}),
        (int | str, "x", {"type": "OBJECT", "any_of": [INTEGER, STRING], "default": "x"}),
        (Color, Color.RED, {**COLOR, "default": "red"}),
        (Point, Point(x=1), {**POINT, "default": {"x": 1}}),
    ],
)
def test_a_default_makes_a_parameter_optional(
    annotation: Any, default: Any, expected: dict[str, Any]
) -> None:
    assert declared_parameter(annotation, default) == (expected, False)


@pytest.mark.parametrize(
    ("annotation", "expected"),
    [
        (
            tuple[int, str],
            {
                "type": "array",
                "prefixItems": [{"type": "integer"}, {"type": "string"}],
                "minItems": 2,
                "maxItems": 2,
                "unevaluatedItems": False,
            },
        ),
        (Annotated[int, pydantic.Field(gt=1)], {"type": "integer", "exclusiveMinimum": 1}),
    ],
)
def test_what_schema_can_not_say_is_declared_in_json_schema(
    annotation: Any, expected: dict[str, Any]
) -> None:
    assert declare(annotation) == {
        "name": "sample",
        "parameters_json_schema": {
            "type": "object",
            "properties": {"x": expected},
            "required": ["x"],
        },
    }


def test_a_recursive_model_is_declared_with_its_definition() -> None:
    tree = declare(Node)["parameters_json_schema"]
    assert tree["properties"] == {"x": {"$ref": "#/$defs/Node"}}
    assert tree["$defs"]["Node"]["properties"]["next"]["anyOf"][0] == {"$ref": "#/$defs/Node"}


@pytest.mark.parametrize("annotation", [Plain, type, Callable[[], int]])
def test_a_parameter_without_a_schema_is_refused_by_name(annotation: Any) -> None:
    with pytest.raises(ValueError, match=r"Parameter x: .* of function sample can't be declared"):
        declare(annotation)


def test_a_parameter_without_annotation_is_refused_by_name() -> None:
    function: Any = eval("lambda depth: depth")
    with pytest.raises(ValueError, match=r"Parameter depth of function <lambda>.*no annotation"):
        FunctionDeclaration.from_callable_with_api_option(callable=function)


def test_a_default_that_is_not_json_is_refused() -> None:
    with pytest.raises(ValueError, match=r"its default <.*Plain.* is not JSON"):
        declare(int, Plain())


def test_an_annotation_that_can_not_be_hashed_is_declared_like_any_other() -> None:
    unhashable = Annotated[int, pydantic.Field(json_schema_extra={"description": "d"})]
    with pytest.raises(TypeError):
        hash(Annotated[int, {}])
    assert declared_parameter(Annotated[int, {}]) == (INTEGER, True)
    assert declared_parameter(unhashable) == ({**INTEGER, "description": "d"}, True)


def test_declaring_twice_gives_two_equal_and_separate_declarations() -> None:
    first, second = declare(Route), declare(Route)
    first["parameters"]["properties"]["x"]["properties"].clear()
    assert second == declare(Route)


def test_an_annotation_that_does_not_resolve_is_refused() -> None:
    with pytest.raises(ValueError, match="of function sample can't be resolved: name 'Nowhere'"):
        declare("Nowhere")


def find(place: str, *, limit: int = 3, **rest: Any) -> list[str]:
    """Finds things.

    Args:
        place: where
    """
    return [place] * limit


class Tools:
    """Several tools."""

    def __init__(self, key: str) -> None:
        self.key = key

    def look(self, place: str) -> str:
        """Looks."""
        return place

    @classmethod
    def count(cls, place: str) -> int:
        """Counts."""
        return len(place)

    def __call__(self, place: str) -> str:
        """Does either."""
        return place


async def later(place: str) -> str:
    """Comes later."""
    return place


@pytest.mark.parametrize(
    ("callable", "name", "description", "parameters"),
    [
        (find, "find", "Finds things.\n\nArgs:\n    place: where", ["place", "limit"]),
        (
            functools.partial(find, "here"),
            "find",
            "Finds things.\n\nArgs:\n    place: where",
            ["limit"],
        ),
        (Tools("k").look, "look", "Looks.", ["place"]),
        (Tools.count, "count", "Counts.", ["place"]),
        (Tools, "Tools", "Several tools.", ["key"]),
        (Tools("k"), "Tools", "Does either.", ["place"]),
        (later, "later", "Comes later.", ["place"]),
    ],
)
def test_any_callable_can_be_declared(
    callable: Callable[..., Any], name: str, description: str, parameters: list[str]
) -> None:
    found = FunctionDeclaration.from_callable_with_api_option(callable=callable)
    assert (found.name, found.description) == (name, description)
    assert found.parameters is not None
    assert list(found.parameters.properties or ()) == parameters


def test_a_function_without_parameters_and_docstring_has_a_name_only() -> None:
    def nothing() -> None: ...

    found = FunctionDeclaration.from_callable_with_api_option(callable=nothing)
    assert found.to_json_dict() == {"name": "nothing"}


@pytest.mark.parametrize(
    ("annotation", "expected"),
    [
        (str, {"response": STRING}),
        (list[int], {"response": {"type": "ARRAY", "items": INTEGER}}),
        (dict[str, Any], {"response": {"type": "OBJECT"}}),
        (Point, {"response": POINT}),
        (Any, {}),
        (None, {"response_json_schema": {"type": "null"}}),
    ],
)
def test_only_vertex_ai_is_told_what_comes_back(annotation: Any, expected: dict[str, Any]) -> None:
    def sample() -> Any: ...

    sample.__annotations__ = {"return": annotation}
    declare_for = FunctionDeclaration.from_callable_with_api_option
    vertex = declare_for(callable=sample, api_option="VERTEX_AI").to_json_dict()
    assert vertex == {"name": "sample", **expected}
    assert declare_for(callable=sample).to_json_dict() == {"name": "sample"}


def test_a_return_type_without_a_schema_is_refused_by_name() -> None:
    def sample() -> Plain: ...  # type: ignore[empty-body]

    with pytest.raises(ValueError, match=r"return type .*Plain.* of function sample"):
        FunctionDeclaration.from_callable_with_api_option(callable=sample, api_option="VERTEX_AI")


@pytest.mark.parametrize(("vertexai", "told"), [(True, True), (False, False), (None, False)])
def test_a_client_tells_which_api_is_meant(vertexai: bool | None, told: bool) -> None:
    class Client:
        def __init__(self) -> None:
            self.vertexai = vertexai

    found = FunctionDeclaration.from_callable(client=Client(), callable=find)
    assert (found.response is not None) is told


def test_the_behavior_is_passed_on() -> None:
    assert declare(int, behavior=Behavior.BLOCKING)["behavior"] == "BLOCKING"


def test_an_unknown_api_is_refused() -> None:
    with pytest.raises(
        ValueError, match="api_option is one of VERTEX_AI, GEMINI_API, ENTERPRISE, not 'X'"
    ):
        declare(int, api_option="X")


def test_what_may_be_null_is_not_required_inside_a_model_either() -> None:
    default = Answer(text="yes", remark=None)

    def sample(given: Answer, *, usual: Answer = default) -> None: ...

    declaration = FunctionDeclaration.from_callable_with_api_option(callable=sample)
    assert declaration.parameters is not None
    assert declaration.parameters.required == ["given"]
    given, usual = (declaration.parameters.properties or {}).values()
    assert given.required == ["text"]
    # A model stays one: it becomes JSON when it is sent.
    assert usual.default is default


def test_a_function_of_defaults_requires_an_empty_list() -> None:
    def sample(x: int = 1, y: str | None = None) -> None: ...

    declaration = FunctionDeclaration.from_callable_with_api_option(callable=sample)
    assert declaration.parameters is not None
    assert declaration.parameters.required == []


def test_a_choice_of_return_types_is_told_in_the_other_field() -> None:
    def sample() -> int | str | None: ...

    declaration = FunctionDeclaration.from_callable_with_api_option(
        callable=sample, api_option="VERTEX_AI"
    )
    assert declaration.response is None
    assert declaration.response_json_schema == Schema(
        type=Type.OBJECT,
        nullable=True,
        any_of=[Schema(type=Type.INTEGER), Schema(type=Type.STRING)],
    )


def test_all_of_a_function_can_be_said_in_json_schema() -> None:
    def add(a: int, b: list[float] | None = None, c: str = "x") -> dict[str, int]:
        """Adds."""
        return {}

    declared = FunctionDeclaration.from_callable_with_api_option(callable=add, use_json_schema=True)
    assert declared == FunctionDeclaration(
        name="add",
        description="Adds.",
        parameters_json_schema={
            "type": "object",
            "properties": {
                "a": {"type": "integer"},
                "b": {"anyOf": [{"type": "array", "items": {"type": "number"}}, {"type": "null"}]},
                "c": {"type": "string", "default": "x"},
            },
            "required": ["a"],
        },
        response_json_schema={"type": "object", "additionalProperties": {"type": "integer"}},
    )


def test_enterprise_is_another_name_of_vertex_ai() -> None:
    def add(a: int) -> int:
        return a

    declare = FunctionDeclaration.from_callable_with_api_option
    assert declare(callable=add, api_option="ENTERPRISE") == declare(
        callable=add, api_option="VERTEX_AI"
    )

"""Structured output: what a schema is made of, what is sent for it, and what `.parsed` gives."""

from __future__ import annotations

import dataclasses
import datetime
import enum
from typing import Any, Generic, Literal, TypeVar

import pydantic
import pytest
from google.protobuf.struct_pb2 import Struct
from typing_extensions import TypedDict

from genai_grpc import AsyncClient, types
from genai_grpc.emulator import Emulator

MODEL = "gemini-2.0-flash"
JSON = "application/json"
T = TypeVar("T")


class Country(pydantic.BaseModel):
    name: str
    population: int
    capital: str
    gdp: float


class City(pydantic.BaseModel):
    name: str
    sights: list[str] = pydantic.Field(min_length=1, max_length=3)
    mayor: str | None = None


class State(pydantic.BaseModel):
    capital: City
    cities: list[City]


class Node(pydantic.BaseModel):
    value: int
    children: list[Node]


class Cat(pydantic.BaseModel):
    kind: Literal["cat"]
    lives: int


class Dog(pydantic.BaseModel):
    kind: Literal["dog"]
    tricks: list[str]


class Instrument(enum.Enum):
    PERCUSSION = "Percussion"
    STRING = "String"
    KEYBOARD = "Keyboard"


class Size(enum.IntEnum):
    SMALL = 1
    LARGE = 2


class Box(pydantic.BaseModel, Generic[T]):
    content: T


class Bounds(pydantic.BaseModel):
    positive: int = pydantic.Field(gt=0)
    size: Size
    pair: tuple[int, str]
    when: datetime.date


@dataclasses.dataclass
class Point:
    x: int
    y: int


class Song(TypedDict):
    title: str
    seconds: int


SCHEMAS: dict[str, tuple[Any, Any]] = {
    "model": (Country, Country),
    "nested models": (State, State),
    "recursive model": (Node, Node),
    "generic model": (Box[Country], Box[Country]),
    "model with bounds": (Bounds, Bounds),
    "union": (Cat | Dog, (Cat, Dog)),
    "optional": (Country | None, (Country, type(None))),
    "list of models": (list[Country], list),
    "list of unions": (list[Cat | Dog], list),
    "list of lists": (list[list[int]], list),
    "tuple": (tuple[int, str], tuple),
    "dataclass": (Point, Point),
    "typed dict": (Song, dict),
    "enum": (Instrument, Instrument),
    "integer": (int, int),
    "number": (float, float),
    "text": (str, str),
}


@pytest.mark.parametrize("option", ["response_schema", "response_json_schema"])
@pytest.mark.parametrize("kind", SCHEMAS)
async def test_the_answer_is_parsed_as_what_was_asked_for(
    client: AsyncClient, kind: str, option: str
) -> None:
    schema, expected = SCHEMAS[kind]
    config: Any = {"response_mime_type": JSON, option: schema}
    response = await client.models.generate_content(
        model=MODEL, contents="Give me information about the United States.", config=config
    )
    assert isinstance(response.parsed, expected)
    adapter: pydantic.TypeAdapter[Any] = pydantic.TypeAdapter(schema)
    assert adapter.validate_python(response.parsed) == response.parsed


@pytest.mark.parametrize("option", ["response_schema", "response_json_schema"])
@pytest.mark.parametrize("capitals", [True, False])
async def test_a_schema_that_is_no_type_is_parsed_as_plain_json(
    client: AsyncClient, capitals: bool, option: str
) -> None:
    kinds = ["object", "string", "integer"]
    object_, string, integer = [kind.upper() for kind in kinds] if capitals else kinds
    schema = {
        "type": object_,
        "properties": {"name": {"type": string}, "population": {"type": integer}},
        "required": ["name", "population"],
    }
    config: Any = {"response_mime_type": JSON, option: schema}
    response = await client.models.generate_content(model=MODEL, contents="x", config=config)
    parsed: Any = response.parsed
    assert isinstance(parsed, dict)
    assert isinstance(parsed["population"], int)


async def test_a_schema_object_is_parsed_as_plain_json(client: AsyncClient) -> None:
    schema = types.Schema(
        type=types.Type.OBJECT,
        properties={"name": types.Schema(type=types.Type.STRING)},
        required=["name"],
    )
    config = types.GenerateContentConfig(response_mime_type=JSON, response_schema=schema)
    response = await client.models.generate_content(model=MODEL, contents="x", config=config)
    assert list(response.parsed) == ["name"]


async def test_json_schema_travels_as_it_stands(client: AsyncClient) -> None:
    schema = {
        "$defs": {
            "node": {
                "type": "object",
                "properties": {
                    "value": {"type": "integer", "minimum": 3, "maximum": 5},
                    "next": {"anyOf": [{"$ref": "#/$defs/node"}, {"type": "null"}]},
                },
                "required": ["value"],
                "additionalProperties": False,
            }
        },
        "type": "object",
        "properties": {"names": {"type": "object", "additionalProperties": {"type": "integer"}}},
        "required": ["first", "names"],
    }
    schema["properties"]["first"] = {"$ref": "#/$defs/node"}  # type: ignore[index]  # values differ in type
    config: Any = {"response_mime_type": JSON, "response_json_schema": schema}
    response = await client.models.generate_content(model=MODEL, contents="x", config=config)
    parsed: Any = response.parsed
    assert 3 <= parsed["first"]["value"] <= 5
    assert all(isinstance(value, int) for value in parsed["names"].values())


async def test_an_enum_may_be_answered_as_bare_text(client: AsyncClient) -> None:
    config: Any = {"response_mime_type": "text/x.enum", "response_schema": Instrument}
    response = await client.models.generate_content(
        model=MODEL, contents="What instrument plays multiple notes at once?", config=config
    )
    assert response.text in {member.value for member in Instrument}
    assert response.parsed is Instrument(response.text)


async def test_a_literal_is_a_choice_of_texts(client: AsyncClient) -> None:
    config: Any = {"response_mime_type": JSON, "response_schema": Literal["red", "green"]}
    response = await client.models.generate_content(model=MODEL, contents="x", config=config)
    assert response.parsed in ("red", "green")


async def test_properties_keep_their_order(client: AsyncClient, server: Emulator) -> None:
    config: Any = {"response_mime_type": JSON, "response_schema": Country}
    response = await client.models.generate_content(model=MODEL, contents="x", config=config)
    sent = server.calls[0].request.generation_config.response_schema
    assert list(sent.property_ordering) == ["name", "population", "capital", "gdp"]
    names = [response.text.index(f'"{name}"') for name in sent.property_ordering]  # type: ignore[union-attr]  # there is one
    assert names == sorted(names)


async def test_a_document_in_a_stream_is_parsed_from_the_joined_text(client: AsyncClient) -> None:
    config: Any = {"response_mime_type": JSON, "response_schema": list[Country]}
    stream = await client.models.generate_content_stream(model=MODEL, contents="x", config=config)
    chunks = [chunk async for chunk in stream]
    text = "".join(chunk.text or "" for chunk in chunks)
    assert pydantic.TypeAdapter(list[Country]).validate_json(text)
    assert all(chunk.parsed is None for chunk in chunks)


async def test_an_answer_that_does_not_fit_is_not_parsed(
    client: AsyncClient, server: Emulator
) -> None:
    server.reply('{"name": 3}')
    config: Any = {"response_mime_type": JSON, "response_schema": Country}
    response = await client.models.generate_content(model=MODEL, contents="x", config=config)
    assert response.parsed is None
    assert response.text == '{"name": 3}'


async def test_functions_and_a_schema_go_together(client: AsyncClient, server: Emulator) -> None:
    def population(country: str) -> int:
        """Tells how many people live in a country."""
        return 340_000_000

    args = Struct()
    args.update({"country": "USA"})
    call = {"function_call": {"name": "population", "args": args}}
    server.reply({"candidates": [{"content": {"role": "model", "parts": [call]}}]})
    server.reply('{"name": "USA", "population": 340000000, "capital": "Washington", "gdp": 1.5}')
    config: Any = {
        "tools": [population],
        "response_mime_type": JSON,
        "response_schema": Country,
    }
    response = await client.models.generate_content(model=MODEL, contents="x", config=config)
    assert response.parsed == Country(
        name="USA", population=340_000_000, capital="Washington", gdp=1.5
    )


# What a backend does not take


async def test_maps_need_json_schema_on_the_gemini_api(
    gemini: AsyncClient, server: Emulator
) -> None:
    config: Any = {"response_mime_type": JSON, "response_schema": dict[str, int]}
    with pytest.raises(ValueError, match="additionalProperties is not supported in the Gemini API"):
        await gemini.models.generate_content(model=MODEL, contents="x", config=config)
    assert not server.calls
    config = {"response_mime_type": JSON, "response_json_schema": dict[str, int]}
    response = await gemini.models.generate_content(model=MODEL, contents="x", config=config)
    assert isinstance(response.parsed, dict)


async def test_maps_are_schemas_on_vertex(vertex: AsyncClient) -> None:
    config: Any = {"response_mime_type": JSON, "response_schema": dict[str, Country]}
    response = await vertex.models.generate_content(model=MODEL, contents="x", config=config)
    parsed: Any = response.parsed
    assert all(isinstance(value, Country) for value in parsed.values())


@pytest.mark.parametrize(
    ("schema", "problem"),
    [
        (Country(name="x", population=1, capital="y", gdp=1.0), "response_schema"),
        ({"type": "OBJECT", "propertys": {}}, "propertys"),
        ({"type": "INTEGER", "exclusiveMinimum": 3}, "exclusiveMinimum.*response_json_schema"),
        (Literal[1, 2], "Literal of strings"),
        ("an object", "response_schema"),
    ],
)
async def test_what_is_no_schema_is_refused_before_it_is_sent(
    client: AsyncClient, server: Emulator, schema: Any, problem: str
) -> None:
    config: Any = {"response_mime_type": JSON, "response_schema": schema}
    with pytest.raises(ValueError, match=problem):
        await client.models.generate_content(model=MODEL, contents="x", config=config)
    assert not server.calls

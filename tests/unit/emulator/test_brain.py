"""The brain alone: schemas against pydantic, patterns against re, chunks and tokens against their text."""

from __future__ import annotations

import io
import random
import re
from datetime import date, datetime
from enum import Enum
from typing import Annotated, Literal
from uuid import UUID

import PIL.Image
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel, Field, TypeAdapter

from genai_grpc.emulator.brain import chunking, jpeg, patterns, prompts, text, tokens, tools
from genai_grpc.emulator.brain.schema import SchemaError, conforming


class Colour(str, Enum):
    RED = "red"
    BLUE = "blue"


class Address(BaseModel):
    street: str = Field(min_length=3, max_length=12)
    code: str = Field(pattern=r"^[A-Z]{2}-\d{4}$")


class Person(BaseModel):
    name: str
    age: int = Field(ge=18, lt=20)
    height_m: float = Field(gt=1, le=2)
    colours: list[Colour] = Field(min_length=2, max_length=5)
    addresses: dict[str, Address]
    born: date
    seen: datetime | None
    id: UUID
    kind: Literal["human"]
    pair: tuple[int, str]
    friends: list[Person] = []
    best: Person | None = None


class Tree(BaseModel):
    value: int = Field(multiple_of=5)
    left: Tree | None
    right: Tree | None


@pytest.mark.parametrize("model", [Person, Tree, Address, list[Person], Colour, dict[str, int]])
@pytest.mark.parametrize("seed", range(20))
def test_a_made_value_is_valid_for_the_model_behind_the_schema(model: type, seed: int) -> None:
    adapter: TypeAdapter[object] = TypeAdapter(model)
    adapter.validate_python(conforming(adapter.json_schema(), "Ada in London, please", seed))


Small = Annotated[int, Field(ge=-1000, le=1000)]


@given(low=st.integers(-50, 50), span=st.integers(0, 50), seed=st.integers(0, 9))
def test_bounds_of_numbers_and_lists_hold(low: int, span: int, seed: int) -> None:
    bounds = {"minimum": low, "maximum": low + span}
    assert low <= conforming({"type": "integer", **bounds}, "x", seed) <= low + span
    assert low <= conforming({"type": "number", **bounds}, "x", seed) <= low + span
    listed = {"type": "array", "items": {}, "minItems": abs(low), "maxItems": abs(low) + span}
    assert abs(low) <= len(conforming(listed, "x", seed)) <= abs(low) + span


@given(least=st.integers(0, 80), span=st.integers(0, 20), seed=st.integers(0, 9))
def test_bounds_of_texts_hold(least: int, span: int, seed: int) -> None:
    schema = {"type": "string", "minLength": least, "maxLength": least + span}
    assert least <= len(conforming(schema, "x", seed)) <= least + span


def test_a_conforming_value_is_the_same_each_time() -> None:
    schema = Person.model_json_schema()
    assert conforming(schema, "x", 1) == conforming(schema, "x", 1)
    assert conforming(schema, "x", 1) != conforming(schema, "x", 2)


def test_unique_items_are_unique_or_refused() -> None:
    items = {"type": "array", "items": {"enum": [1, 2, 3]}, "uniqueItems": True}
    assert sorted(conforming({**items, "minItems": 3}, "x")) == [1, 2, 3]
    with pytest.raises(SchemaError, match="no 4 different items"):
        conforming({**items, "minItems": 4}, "x")


def test_all_of_is_merged() -> None:
    schema = {
        "allOf": [
            {"type": "object", "properties": {"a": {"const": 1}}, "required": ["a"]},
            {"$ref": "#/$defs/B"},
        ],
        "$defs": {"B": {"properties": {"b": {"const": 2}}, "required": ["b"]}},
    }
    assert conforming(schema, "x") == {"a": 1, "b": 2}


PATTERNS = [
    r"^\d{4}-\d{2}-\d{2}$",
    r"^[A-Za-z_][A-Za-z0-9_]{0,5}$",
    r"^(?:foo|ba[rz])+!?$",
    r"^[^\s@]+@[^\s@]+\.(com|org)$",
    r"^\+?[1-9]\d{1,14}$",
    r"^(?P<year>\d\d)\.\w{2,}$",
    r"^a*b+?c{2}d{1,}$",
    r"^[\]\-a]{3}$",
    r"^$",
]


@pytest.mark.parametrize("pattern", PATTERNS)
@pytest.mark.parametrize("seed", range(10))
def test_a_made_text_matches_its_pattern(pattern: str, seed: int) -> None:
    assert re.fullmatch(pattern, patterns.matching(pattern, random.Random(seed)))


@pytest.mark.parametrize("pattern", [r"(?=a)", r"(a)\1", r"\bword", "(a", "a)", "[a", "*", "a\\"])
def test_patterns_beyond_understanding_are_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match="pattern"):
        patterns.matching(pattern, random.Random(0))


@given(said=st.text(max_size=400), chunks=st.integers(1, 50))
@settings(max_examples=200)
def test_chunks_joined_are_the_text(said: str, chunks: int) -> None:
    by_number = chunking.cut(said, chunks=chunks)
    assert "".join(by_number) == said
    assert len(by_number) == max(1, min(chunks, len(said)))
    by_size = chunking.cut(said, chars=chunks)
    assert "".join(by_size) == said
    assert all(len(each) <= chunks for each in by_size)
    assert all(by_size) or said == ""
    assert "".join(chunking.cut(said, chunks=chunks, chars=3)) == said


@given(said=st.text(max_size=400))
def test_tokens_joined_are_the_text(said: str) -> None:
    assert "".join(tokens.pieces(said)) == said
    assert all(0 <= tokens.token_id(piece) < tokens.VOCABULARY for piece in tokens.pieces(said))


@given(prompt=st.text(max_size=200))
def test_every_prompt_has_an_answer(prompt: str) -> None:
    assert text.answer(prompt, "", 0, 0) == text.answer(prompt, "", 0, 0)


@pytest.mark.parametrize(
    ("prompt", "wishes"),
    [
        ("hello", prompts.Wishes()),
        ("[[chunks=3 chars=5]] x", prompts.Wishes(chunks=3, chars=5)),
        ("in 12 chunks, 40 words", prompts.Wishes(chunks=12, words=40)),
        ("[[chunks=2]] in 12 chunks", prompts.Wishes(chunks=2)),
        ("[[chunks=0 chars=x unknown=1]]", prompts.Wishes()),
        ("[[chunks=99999999]]", prompts.Wishes(chunks=100_000)),
        ("[[chunks=99999 chars=99999]]", prompts.Wishes(chunks=976, chars=65_536)),
        ('[[text="a b" finish=safety]]', prompts.Wishes(exactly="a b", finish="SAFETY")),
        ("explain in three sentences", prompts.Wishes(sentences=3)),
        ("answer with: yes\nno", prompts.Wishes(exactly="yes\nno")),
    ],
)
def test_wishes_are_read(prompt: str, wishes: prompts.Wishes) -> None:
    assert prompts.read_wishes(prompt) == wishes


@pytest.mark.parametrize(
    ("response", "said"),
    [
        ({"result": 3.0}, "According to f, the answer is 3."),
        ({"output": "yes."}, "According to f, the answer is yes."),
        ({"error": "no key"}, "The call of f failed: no key."),
        ({"a": 1}, 'According to f: {"a": 1}.'),
    ],
)
def test_a_function_response_is_put_into_words(response: dict[str, object], said: str) -> None:
    assert tools.describe_response("f", response) == said


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 40), st.integers(1, 40), st.randoms(use_true_random=False))
def test_a_jpeg_shows_the_colours_of_its_blocks(
    width: int, height: int, chance: random.Random
) -> None:
    colours: dict[tuple[int, int], jpeg.Colour] = {
        (column, row): (chance.choice((0, 255)), chance.randrange(256), chance.randrange(256))
        for column in range(5)
        for row in range(5)
    }
    file = jpeg.jpeg(width, height, lambda column, row: colours[column, row])
    picture = PIL.Image.open(io.BytesIO(file))
    assert (picture.format, picture.size, picture.mode) == ("JPEG", (width, height), "RGB")
    for place in ((x, y) for x in range(width) for y in range(height)):
        seen = picture.getpixel(place)
        assert isinstance(seen, tuple)
        wanted = colours[place[0] // jpeg.BLOCK, place[1] // jpeg.BLOCK]
        assert max(abs(one - other) for one, other in zip(seen, wanted, strict=True)) <= 1

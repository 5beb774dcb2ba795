"""Streams of JSON, cut anywhere: events and arrays."""

from __future__ import annotations

import json
import time
from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genai_grpc._wire.json_stream import ArrayParser, EventParser, StreamParser, parser_for
from tests.unit.wire.messages import JSON_VALUES

OBJECTS = st.lists(
    st.dictionaries(st.text(max_size=5), JSON_VALUES, max_size=3), min_size=0, max_size=5
)


@st.composite
def cuts(draw: st.DrawFn, data: bytes) -> list[bytes]:
    """The data in pieces, empty ones among them."""
    places = sorted(draw(st.lists(st.integers(0, len(data)), max_size=12)))
    return [data[a:b] for a, b in zip([0, *places], [*places, len(data)], strict=True)]


def read(parser: StreamParser, pieces: Sequence[bytes]) -> tuple[list[bytes], bytes]:
    """What comes out of a stream, and what is unfinished at its end."""
    values = [value for piece in pieces for value in parser.feed(piece)]
    return values, parser.finish()


@given(OBJECTS, st.sampled_from(["\n", "\r\n", "\r"]), st.sampled_from(["", " "]), st.data())
def test_events_cut_anywhere_give_their_values(
    objects: list[Any], newline: str, space: str, data: st.DataObject
) -> None:
    noise = data.draw(st.sampled_from(["", ": keep-alive", "event: x", "id: 1", "retry: 5"]))
    text = ""
    for value in objects:
        text += f"{noise}{newline}data:{space}{json.dumps(value)}{newline}{newline}"
    values, rest = read(EventParser(), data.draw(cuts(text.encode())))
    assert [json.loads(value) for value in values] == objects
    assert rest == b""


@given(OBJECTS, st.integers(0, 3), st.data())
def test_data_over_several_lines_is_one_value(
    objects: list[Any], indent: int, data: st.DataObject
) -> None:
    text = ""
    for value in objects:
        for line in json.dumps(value, indent=indent).split("\n"):
            text += f"data: {line}\n"
        text += "\n"
    values, rest = read(EventParser(), data.draw(cuts(text.encode())))
    assert [json.loads(value) for value in values] == objects
    assert rest == b""


@given(OBJECTS, st.sampled_from([None, 1]), st.sampled_from([",", " ,\r\n", "\n"]), st.data())
def test_arrays_cut_anywhere_give_their_elements(
    objects: list[Any], indent: int | None, separator: str, data: st.DataObject
) -> None:
    text = f" [{separator.join(json.dumps(value, indent=indent) for value in objects)} ]\n"
    values, rest = read(ArrayParser(), data.draw(cuts(text.encode())))
    assert [json.loads(value) for value in values] == objects
    assert rest == b""


@given(st.binary(max_size=60), st.sampled_from([EventParser, ArrayParser]), st.data())
def test_where_the_stream_is_cut_makes_no_difference(
    noise: bytes, parser: type[StreamParser], data: st.DataObject
) -> None:
    assert read(parser(), data.draw(cuts(noise))) == read(parser(), [noise])


@given(st.text(alphabet='[]{}",\\ \nda:t1', max_size=40), st.data())
def test_nearly_json_makes_no_difference_either(text: str, data: st.DataObject) -> None:
    for parser in (EventParser, ArrayParser):
        whole = read(parser(), [text.encode()])
        assert read(parser(), data.draw(cuts(text.encode()))) == whole


@pytest.mark.parametrize(
    ("stream", "values", "rest"),
    [
        (b'data: {"a": 1}', [], b'{"a": 1}'),
        (b'data: {"a": 1}\n', [], b'{"a": 1}'),
        (b'data: {"a": 1}\n\ndata: {"b', [b'{"a": 1}'], b'{"b'),
        (b'\xef\xbb\xbfdata: {"a": 1}\n\n', [b'{"a": 1}'], b""),
        (b"\n\n\n: nothing\n\n", [], b""),
        (b'data: {"a": 1}\n\nda', [b'{"a": 1}'], b"da"),
        (b'data: {"a": 1}\n\ndata:', [b'{"a": 1}'], b"data:"),
        (b"event: x\nretry: 5\nid\n\n", [], b""),
        (b"<html>\n<p>no</p>\n", [], b"<html>"),
        (b'<html>\ndata: {"a": 1}\n\n', [b'{"a": 1}'], b""),
        (b"data\ndata: 1\n\n", [b"\n1"], b""),
        (b"", [], b""),
    ],
)
def test_ends_of_event_streams(stream: bytes, values: list[bytes], rest: bytes) -> None:
    assert read(EventParser(), [stream]) == (values, rest)


def test_an_error_without_data_is_read() -> None:
    error = b'{\n  "error": {\n    "code": 429\n  }\n}\n'
    values, rest = read(EventParser(), [b'data: {"a": 1}\n\n', error])
    assert [json.loads(value) for value in values] == [{"a": 1}, {"error": {"code": 429}}]
    assert rest == b""


def test_an_array_of_errors_without_data_is_read() -> None:
    values, rest = read(EventParser(), [b'[{\n"error": {"code": 400}\n}\n]\n'])
    assert [json.loads(value) for value in values] == [{"error": {"code": 400}}]
    assert rest == b""


@pytest.mark.parametrize(
    ("stream", "values", "rest"),
    [
        (b'[{"a": 1}', [b'{"a": 1}'], b"["),
        (b'[{"a": 1},{"b', [b'{"a": 1}'], b'{"b'),
        (b'{"a": 1}', [b'{"a": 1}'], b""),
        (b'{"a": 1}\n{"b": 2}', [b'{"a": 1}', b'{"b": 2}'], b""),
        (b"<html></html>", [], b"<html></html>"),
        (b'["a]", "b"]', [b'"a]"', b'"b"'], b""),
        (rb'[{"a": "\"]}"}]', [rb'{"a": "\"]}"}'], b""),
        (b"[1, 2]", [b"1, 2]"], b"["),
    ],
)
def test_ends_of_arrays(stream: bytes, values: list[bytes], rest: bytes) -> None:
    assert read(ArrayParser(), [stream]) == (values, rest)


@pytest.mark.parametrize("frame", [b"data: %s\n\n", b"[%s]"])
def test_a_large_value_in_thousands_of_pieces_costs_no_more_than_its_size(frame: bytes) -> None:
    parser: StreamParser = EventParser() if frame.startswith(b"data") else ArrayParser()
    image = b'{"data": "' + b"A" * 20_000_000 + b'"}'
    stream = frame % image
    started = time.process_time()
    values, rest = read(
        parser, [stream[index : index + 4096] for index in range(0, len(stream), 4096)]
    )
    # Looking at every byte again with every piece would take minutes.
    assert time.process_time() - started < 5
    assert values == [image]
    assert rest == b""


def test_the_content_type_decides() -> None:
    assert isinstance(parser_for("text/event-stream; charset=utf-8"), EventParser)
    assert isinstance(parser_for("application/json"), ArrayParser)
    assert isinstance(parser_for(""), ArrayParser)

"""google-genai 1.51 and we count alike, with the same model file, whatever the request is made of."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from genai_grpc import types
from genai_grpc.local_tokenizer import LocalTokenizer
from tests.plugins.environments import cached_environment

pytestmark = [
    pytest.mark.congruence,
    pytest.mark.slow,
    pytest.mark.timeout(600),
    pytest.mark.filterwarnings("ignore::genai_grpc.errors.ExperimentalWarning"),
]

# The last sentencepiece that has the call which google-genai 1.51 makes in compute_tokens.
REQUIREMENTS = ("google-genai==1.51.0", "sentencepiece==0.2.1", "protobuf>=6,<7")

words = st.sampled_from(["weather", "Boston, CA", "sunny", "☃", "  ", "a\nb", "日本語", "<0x41>"])
texts = words | st.text(max_size=12)
names = st.sampled_from(["get_weather", "f", "naïve_name"])
keys = st.text(min_size=1, max_size=6)
json_values = st.recursive(
    texts | st.integers(-9, 9) | st.booleans() | st.none() | st.floats(0, 1),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=3),
    max_leaves=8,
)
json_objects = st.dictionaries(keys, json_values, max_size=3)


def some(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Objects that have any of the fields."""
    return st.fixed_dictionaries({}, optional=fields)


text_parts = some(text=texts)
parts = (
    text_parts
    | some(text=texts, thought=st.booleans())
    | some(function_call=some(name=names, args=json_objects, id=texts))
    | some(function_response=some(name=names, response=json_objects))
    | some(executable_code=some(code=texts))
)
schemas: st.SearchStrategy[dict[str, Any]] = st.deferred(
    lambda: some(
        type=st.sampled_from(["OBJECT", "STRING", "ARRAY"]),
        title=texts,
        format=texts,
        description=texts,
        default=json_values,
        enum=st.lists(texts, max_size=2),
        required=st.lists(texts, max_size=2),
        property_ordering=st.lists(texts, max_size=2),
        items=some(description=texts, format=texts) | schemas,
        properties=st.dictionaries(keys, schemas, max_size=2),
        any_of=st.lists(some(description=texts), max_size=2),
        example=json_values,
    )
)
declarations = some(
    name=names,
    description=texts,
    parameters=schemas,
    response=schemas,
    parameters_json_schema=json_objects,
)
tools = some(function_declarations=st.lists(declarations, max_size=2), google_search=some())
configs = some(
    system_instruction=st.text(min_size=1, max_size=12)
    | some(role=texts, parts=st.lists(text_parts, max_size=2)),
    tools=st.lists(tools, max_size=2),
    generation_config=some(response_schema=schemas, temperature=st.floats(0, 1)),
)
roles = st.sampled_from(["user", "model", "tool", None])


def conversations(
    of: st.SearchStrategy[dict[str, Any]],
) -> st.SearchStrategy[list[dict[str, Any]]]:
    """Contents whose parts are made as said."""
    content = st.fixed_dictionaries({"role": roles, "parts": st.lists(of, max_size=3)})
    return st.lists(content, min_size=1, max_size=3)


class GoogleGenai:
    """The other library, in a process of its own."""

    def __init__(self, model_file: Path) -> None:
        script = Path(__file__).with_name("google_genai.py")
        self.process = subprocess.Popen(
            [cached_environment(*REQUIREMENTS).python, script, model_file],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            env={"PATH": "/usr/bin:/bin", "PYTHONUTF8": "1"},
        )

    def ask(self, method: str, contents: Any, config: Any = None) -> Any:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        question = {"method": method, "contents": contents, "config": config}
        self.process.stdin.write(json.dumps(question) + "\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())


@pytest.fixture(scope="module")
def other(model_file: Path) -> Iterator[GoogleGenai]:
    """google-genai with the small model."""
    other = GoogleGenai(model_file)
    with other.process as process:
        yield other
        assert process.stdin is not None
        process.stdin.close()


@pytest.fixture(scope="module")
def ours(model_file: Path) -> LocalTokenizer:
    """Our tokenizer with the same model."""
    return LocalTokenizer("gemini-2.0-flash", model_file=model_file)


together = settings(
    max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow], database=None
)


@together
@given(contents=conversations(parts), config=configs)
def test_both_count_alike(
    ours: LocalTokenizer, other: GoogleGenai, contents: Any, config: Any
) -> None:
    mine = ours.count_tokens(
        [types.Content.model_validate(content) for content in contents], config=config
    )
    assert mine.model_dump(mode="json") == other.ask("count_tokens", contents, config)


@together
@given(contents=conversations(st.fixed_dictionaries({"text": texts})))
def test_both_split_text_alike(ours: LocalTokenizer, other: GoogleGenai, contents: Any) -> None:
    mine = ours.compute_tokens([types.Content.model_validate(content) for content in contents])
    assert mine.model_dump(mode="json") == other.ask("compute_tokens", contents)


def test_of_a_function_call_google_genai_splits_the_first_text(
    ours: LocalTokenizer, other: GoogleGenai
) -> None:
    """It takes as many texts as there are parts; the difference is documented."""
    call = {"function_call": {"name": "get_weather", "args": {"city": "Boston"}}}
    contents = [{"role": "model", "parts": [call]}]
    mine = ours.compute_tokens(types.Content.model_validate(contents[0])).model_dump(mode="json")
    assert other.ask("compute_tokens", contents)["tokens_info"] == mine["tokens_info"][:1]
    assert len(mine["tokens_info"]) == 3

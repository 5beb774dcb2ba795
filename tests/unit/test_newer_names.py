"""What google-genai has gained since 1.51 is here under the same names, but for what stands in LACKING."""

from __future__ import annotations

import inspect
import json
from pathlib import Path
from typing import Any

import pytest

from genai_grpc import types
from tests.data.newer_facts import names_in
from tests.data.type_facts import describe
from tests.unit.callables import ours

FACTS: dict[str, Any] = json.loads(
    (Path(__file__).parents[1] / "data" / "newer_3_4.json").read_text(encoding="utf-8")
)
TYPES: dict[str, list[str]] = FACTS["types"]
CALLS: dict[str, list[list[Any]]] = FACTS["calls"]

# Files as two other vendors list them; nothing of theirs is sent or read here.
_OTHER_VENDORS = {"ClaudeFile": set[str](), "DeleteFileResponse": {"id", "type"}}
_OTHER_VENDORS["ListFilesResponse"] = {"data", "next_page"}
# Spelled json_schema here; the spellings of the model and of its dict are taken.
_JSON_SCHEMA = {"TextResponseFormat": {"jsonSchema"}, "TextResponseFormatDict": {"schema"}}
LACKING: dict[str, set[str]] = {**_OTHER_VENDORS, **_JSON_SCHEMA}


def lacking(name: str) -> set[str] | None:
    """What of a type is not here, by its name or that of its model; None for all that is there."""
    return LACKING.get(name, LACKING.get(name.removesuffix("Dict").removesuffix("Or")))


@pytest.mark.parametrize("name", TYPES)
def test_a_type_has_what_it_has_gained(name: str) -> None:
    missing = lacking(name)
    if missing == set():
        assert not hasattr(types, name)
        return
    gone = set(TYPES[name]) - names_in(describe(getattr(types, name)))
    assert gone == (set() if name.endswith("OrDict") else missing or set())


@pytest.mark.parametrize("name", CALLS)
def test_a_call_takes_what_it_has_gained(name: str) -> None:
    signature = inspect.signature(ours(name))
    takes = set(signature.parameters)
    assert {parameter for parameter, _, _ in CALLS[name]} <= takes
    required = {
        each.name
        for each in signature.parameters.values()
        if each.default is each.empty and each.name != "self"
    }
    assert required <= {parameter for parameter, _, must in CALLS[name] if must}


def test_the_table_is_of_types_and_calls() -> None:
    assert len(TYPES) > 400
    assert {"files.register_files", "tunings.validate_reward"} <= set(CALLS)

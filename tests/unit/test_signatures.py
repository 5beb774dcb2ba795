"""Whatever a call of google-genai may look like, by its library or by its reference, ours takes it.

Every documented set of arguments is bound to the method here: the required ones alone, each optional
one with them, and all together.
"""

from __future__ import annotations

import inspect
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.data.signature_facts import Parameter
from tests.unit.callables import ours

TABLES: dict[str, dict[str, list[Parameter]]] = json.loads(
    (Path(__file__).parents[1] / "data" / "signatures_1_51.json").read_text(encoding="utf-8")
)
CASES = [
    pytest.param(name, [tuple(each) for each in found], id=f"{source} {name}")
    for source, table in TABLES.items()
    for name, found in table.items()
]
# A reference that shows the blocking methods means the awaiting ones as well.
CASES += [
    pytest.param(f"aio.{name}", [tuple(each) for each in found], id=f"reference aio.{name}")
    for name, found in TABLES["reference"].items()
    if name[0].islower() and not name.startswith("aio.")
]


def ways(found: list[Parameter]) -> Iterator[tuple[list[str], dict[str, str]]]:
    """The positional and the named arguments of each way to call."""
    required = [each for each in found if each[2]]
    optional = [each for each in found if not each[2]]
    for chosen in (required, *([*required, each] for each in optional), found):
        yield [], {name: name for name, _, _ in chosen}
    placed = [name for name, kind, _ in found if kind.startswith("POSITIONAL")]
    if placed:
        yield placed, {name: name for name, kind, must in found if must and kind == "KEYWORD_ONLY"}


@pytest.mark.parametrize(("name", "found"), CASES)
def test_every_way_to_call_is_taken(name: str, found: list[Parameter]) -> None:
    function = ours(name)
    is_method = inspect.isfunction(function) and "self" in inspect.signature(function).parameters
    signature = inspect.signature(function)
    for placed, named in ways(found):
        arguments = ["self", *placed] if is_method else placed
        try:
            signature.bind(*arguments, **named)
        except TypeError as error:
            pytest.fail(f"{name}{signature} does not take {placed} {list(named)}: {error}")


def test_nothing_that_was_optional_must_be_given() -> None:
    stricter = []
    for table in TABLES.values():
        for name, found in table.items():
            optional = {each for each, _, must in found if not must}
            stricter += [
                f"{name}: {each.name}"
                for each in inspect.signature(ours(name)).parameters.values()
                if each.name in optional and each.default is each.empty
            ]
    assert not stricter


def test_the_table_is_complete() -> None:
    methods = [name for name in TABLES["library"] if name[0].islower() and "types" not in name]
    assert len({name.removeprefix("aio.") for name in methods}) >= 47
    assert len(TABLES["reference"]) >= 45

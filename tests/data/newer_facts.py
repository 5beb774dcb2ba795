"""Reads what google-genai has gained since 1.51: names of types, fields and members, and calls.

`python tests/data/newer_facts.py > tests/data/newer_3_4.json`, run where google-genai 3.4.0 is
installed. Only what the tables of 1.51 lack is written.
"""

from __future__ import annotations

import importlib
import json
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.data.signature_facts import CLASSES, facts
from tests.data.type_facts import describe

HERE = Path(__file__).parent


def types_gained(package: str) -> dict[str, list[str]]:
    """Name of a type -> the fields or members that 1.51 lacks; empty for what has none."""
    known = json.loads((HERE / "types_1_51.json").read_text(encoding="utf-8"))
    module = importlib.import_module(f"{package}.types")
    gained = {}
    for name, value in vars(module).items():
        if name.startswith("_") or not _is_a_type(value, name):
            continue
        found = names_in(describe(value))
        before = names_in(known[name]) if name in known else set()
        if name not in known or found - before:
            gained[name] = sorted(found - before)
    return dict(sorted(gained.items()))


def names_in(fact: dict[str, Any]) -> set[str]:
    """The fields of a model or dict, or the members of an enum."""
    return {*fact.get("fields", ()), *fact.get("members", ())}


def calls_gained(package: str) -> dict[str, Any]:
    """Name of a call -> its parameters, where 1.51 has other ones or none."""
    table = json.loads((HERE / "signatures_1_51.json").read_text(encoding="utf-8"))["library"]
    found = {name: [list(each) for each in parameters] for name, parameters in facts(package)}
    return {name: found[name] for name in sorted(found) if found[name] != table.get(name)}


def _is_a_type(value: Any, name: str) -> bool:
    if isinstance(value, type):
        return value.__module__.endswith(".types")
    return name.endswith(("OrDict", "UnionDict", "Union")) and name != "Union"


if __name__ == "__main__":
    # Needs a package of its own, and has nothing new to call.
    CLASSES.pop("LocalTokenizer")
    gained = {"types": types_gained("google.genai"), "calls": calls_gained("google.genai")}
    sys.stdout.write(json.dumps(gained, indent=1) + "\n")

"""Our messages have the names, modules, nesting, numbers, types and oneofs of the official packages.

The official packages stand in an environment and a process of their own; both sides describe
themselves by the same program, and the descriptions are compared.
"""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest

from tests.plugins.environments import cached_environment, runtime_requirements

pytestmark = [
    pytest.mark.congruence,
    pytest.mark.slow,
    pytest.mark.timeout(300),
    pytest.mark.xdist_group("packaging"),
]

DESCRIBE = """
import json, sys
from importlib import import_module

def fields(message, package):
    for field in message.fields:
        kind = field.message_type or field.enum_type
        name = kind.full_name.removeprefix(package) if kind else ""
        oneof = field.containing_oneof.name if field.containing_oneof else ""
        try:
            repeated = field.is_repeated
        except AttributeError:
            repeated = field.label == 3
        yield field.name, [field.number, field.type, repeated, name, oneof]

def walk(message, scope, package, found):
    if message.GetOptions().map_entry:
        return
    name = scope + message.name
    found["messages"][name] = dict(fields(message, package))
    for nested in message.nested_types:
        walk(nested, name + ".", package, found)
    for enum in message.enum_types:
        found["enums"][name + "." + enum.name] = {v.name: v.number for v in enum.values}

result = {}
for package in sys.argv[1:]:
    types = import_module(package + ".types")
    found = result[package] = {"messages": {}, "enums": {}, "modules": {}}
    for name in getattr(types, "MODULES", None) or types.__all__:
        kind = getattr(types, name)
        found["modules"][name] = kind.__module__.rpartition(".")[2]
        if hasattr(kind, "pb"):
            descriptor = kind.pb().DESCRIPTOR
            walk(descriptor, "", descriptor.file.package + ".", found)
        else:
            found["enums"][name] = {value.name: value.value for value in kind}
print(json.dumps(result))
"""

OFFICIAL = {
    "generativelanguage": (
        "google.ai.generativelanguage_v1beta",
        "google.ai.generativelanguage_v1",
    ),
    "aiplatform": ("google.cloud.aiplatform_v1beta1", "google.cloud.aiplatform_v1"),
}
# In v1 this field is 2, in v1beta1 it is 4: ours has a field for each.
KNOWN = {("google.cloud.aiplatform_v1", "EnterpriseWebSearch", "blocking_confidence")}
# Modules that hold more than generative AI needs: those of what ours use are here, others are not.
PARTLY = {
    "env_var",
    "evaluation_service",
    "extension",
    "io",
    "machine_resources",
    "service_networking",
    "study",
    "tool",
    "types",
    "vertex_rag_data",
}
OURS_ALONE = {("EnterpriseWebSearch", "blocking_confidence_v1")}

Description = dict[str, dict[str, dict[str, Any]]]


@pytest.fixture(scope="module")
def official() -> dict[str, Description]:
    environment = cached_environment(
        *runtime_requirements(),
        "google-ai-generativelanguage==0.12.1",
        "grpc-google-iam-v1>=0.14",
        without_dependencies=("google-cloud-aiplatform==2.7.0",),
    )
    packages = [package for names in OFFICIAL.values() for package in names]
    return _describe(str(environment.python), packages)


@pytest.fixture(scope="module")
def ours() -> dict[str, Description]:
    return _describe(sys.executable, [f"genai_grpc.{api}" for api in OFFICIAL])


def _describe(python: str, packages: list[str]) -> dict[str, Description]:
    command = [python, "-W", "ignore", "-c", DESCRIBE, *packages]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    found: dict[str, Description] = json.loads(done.stdout)
    return found


@pytest.mark.parametrize("api", OFFICIAL)
def test_every_official_name_is_here(
    api: str, official: dict[str, Description], ours: dict[str, Description]
) -> None:
    mine = ours[f"genai_grpc.{api}"]
    modules = set(mine["modules"].values())
    missing = {
        (name, module)
        for package in OFFICIAL[api]
        for name, module in official[package]["modules"].items()
        if module in modules and mine["modules"].get(name) != module
    }
    partly = PARTLY if api == "aiplatform" else set()
    assert {module for _, module in missing} <= partly, missing


@pytest.mark.parametrize("api", OFFICIAL)
def test_fields_and_values_are_the_official_ones(
    api: str, official: dict[str, Description], ours: dict[str, Description]
) -> None:
    mine = ours[f"genai_grpc.{api}"]
    differences = []
    for package in OFFICIAL[api]:
        for section in ("messages", "enums"):
            for name, members in official[package][section].items():
                if name.partition(".")[0] in mine["modules"]:
                    found = mine[section].get(name, {})
                    differences += [
                        (package, name, member)
                        for member, facts in members.items()
                        if found.get(member) != facts
                    ]
    assert set(differences) <= KNOWN


@pytest.mark.parametrize("api", OFFICIAL)
def test_nothing_is_ours_alone(
    api: str, official: dict[str, Description], ours: dict[str, Description]
) -> None:
    extra = []
    for section in ("messages", "enums"):
        for name, members in ours[f"genai_grpc.{api}"][section].items():
            published = [official[package][section].get(name) for package in OFFICIAL[api]]
            known = {member for each in published if each for member in each}
            assert any(each is not None for each in published), name
            extra += [(name, member) for member in members if member not in known]
    assert set(extra) <= OURS_ALONE

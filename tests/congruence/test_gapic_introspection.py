"""What a program can see of the clients without calling them: the official packages' and ours.

Every public name of every client, transport, interceptor and pager; what kind of thing it is; the names,
kinds and defaults of its parameters. Nothing official is missing, and what we add is listed here.
Messages have a test of their own, test_gapic_messages.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.plugins.environments import ROOT, cached_environment, runtime_requirements

pytestmark = [
    pytest.mark.congruence,
    pytest.mark.slow,
    pytest.mark.timeout(300),
    pytest.mark.xdist_group("packaging"),
]

GEMINI = (
    "cache_service discuss_service file_service generative_service model_service "
    "permission_service prediction_service retriever_service text_service"
)
VERTEX = (
    "endpoint_service gen_ai_cache_service gen_ai_tuning_service job_service llm_utility_service "
    "model_garden_service model_service prediction_service"
)
PACKAGES = [
    ("google.ai.generativelanguage_v1beta", "genai_grpc.generativelanguage", GEMINI),
    (
        "google.ai.generativelanguage_v1",
        "genai_grpc.generativelanguage_v1",
        "generative_service model_service",
    ),
    ("google.ai.generativelanguage_v1alpha", "genai_grpc.generativelanguage_v1alpha", GEMINI),
    ("google.cloud.aiplatform_v1beta1", "genai_grpc.aiplatform", VERTEX),
    ("google.cloud.aiplatform_v1", "genai_grpc.aiplatform_v1", VERTEX),
]

PROGRAM = """
import importlib, inspect, json, sys, warnings
warnings.simplefilter("ignore")
package, services = sys.argv[1], sys.argv[2].split()

def default(value):
    if value is inspect.Parameter.empty:
        return "required"
    return value if isinstance(value, (str, int, float, type(None))) else type(value).__name__

def signature(function):
    return [
        f"{each.name} {each.kind.name} {default(each.default)}"
        for each in inspect.signature(function).parameters.values()
    ]

def described(owner, name):
    kind, found = inspect.getattr_static(owner, name), getattr(owner, name)
    if isinstance(kind, property):
        return ["property"]
    if isinstance(kind, (classmethod, staticmethod)):
        return [type(kind).__name__, *signature(found)]
    if inspect.isfunction(found) or inspect.ismethod(found):
        colour = "coroutine" if inspect.iscoroutinefunction(found) else "function"
        return [colour, *signature(found)]
    return ["value", default(found)]

def public(owner):
    return {name: described(owner, name) for name in dir(owner) if not name.startswith("_")}

seen = {}
for service in services:
    module = importlib.import_module(f"{package}.services.{service}")
    transports = importlib.import_module(f"{package}.services.{service}.transports")
    classes = [getattr(module, name) for name in module.__all__]
    classes += [getattr(transports, name) for name in transports.__all__]
    try:
        pagers = importlib.import_module(f"{package}.services.{service}.pagers")
    except ImportError:
        pagers = None
    classes += [
        found for name, found in vars(pagers).items()
        if name.endswith("Pager") and name not in ("Pager", "AsyncPager")
    ] if pagers else []
    for found in classes:
        seen[found.__name__] = public(found)
        seen[found.__name__]["()"] = signature(found.__init__)
    for client in (getattr(module, name) for name in module.__all__):
        seen[client.__name__]["transports"] = {
            label: client.get_transport_class(label).__name__
            for label in (None, *transports._transport_registry)
        }
print(json.dumps(seen))
"""

# What our classes have beyond the official ones.
OURS_ALONE = {
    "INTERCEPTOR": "the interceptor's class of a transport over REST",
    "ITEMS": "the field that a pager goes through",
    "SERVICE": "the methods that a transport has",
    "UNSUPPORTED_OPTIONS": "what a transport cannot do",
    "operations_client": "which the official transports have where a method starts an operation",
    "key_credentials": "an API key, for REST on asyncio",
    "show_certificate": "a client certificate, for REST on asyncio",
}
# The parameter by which REST on asyncio is given a client certificate.
OUR_PARAMETER = "client_cert_source_for_mtls KEYWORD_ONLY None"


@pytest.mark.parametrize(
    ("theirs", "ours", "services"), PACKAGES, ids=[ours for _, ours, _ in PACKAGES]
)
def test_a_program_sees_the_same(theirs: str, ours: str, services: str, tmp_path: Path) -> None:
    official = cached_environment(
        *runtime_requirements(),
        "google-ai-generativelanguage==0.12.1",
        "grpc-google-iam-v1>=0.14",
        "aiohttp>=3.9",
        without_dependencies=("google-cloud-aiplatform==2.7.0",),
    )
    expected = introspected(official.python, theirs, services, tmp_path)
    found = introspected(Path(sys.executable), ours, services, ROOT)
    assert len(expected) > 6 * len(services.split())
    assert list(differences(expected, found)) == []


def introspected(python: Path, package: str, services: str, folder: Path) -> dict[str, Any]:
    """What the program sees of a package."""
    command = [str(python), "-c", PROGRAM, package, services]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    seen: dict[str, Any] = json.loads(done.stdout)
    return seen


def differences(expected: dict[str, Any], found: dict[str, Any]) -> Iterator[str]:
    """What is missing, another, or more than we say."""
    for name in sorted(expected.keys() | found.keys()):
        theirs, ours = expected.get(name), found.get(name)
        if theirs is None or ours is None:
            yield f"class {name}: {'ours' if theirs is None else 'theirs'} alone"
            continue
        for member in sorted(theirs.keys() | ours.keys()):
            if member not in theirs:
                if member not in OURS_ALONE:
                    yield f"{name}.{member}: ours alone"
            elif member not in ours:
                yield f"{name}.{member}: theirs alone"
            elif comparable(theirs[member]) != comparable(
                without_our_parameter(theirs[member], ours[member])
            ):
                yield f"{name}.{member}: {theirs[member]} became {ours[member]}"


def without_our_parameter(theirs: Any, ours: Any) -> Any:
    """The description of ours without the parameter that theirs lacks."""
    if not isinstance(ours, list) or OUR_PARAMETER in theirs:
        return ours
    return [each for each in ours if each != OUR_PARAMETER]


def comparable(described: Any) -> Any:
    """A description without what says the same in two ways.

    Our transports take None for the service's own host, which theirs write out, and what a caller
    cannot name in a call is called otherwise.
    """
    if not isinstance(described, list):
        return described
    return [
        re.sub(r"^host (\w+) .*", r"host \1", re.sub(r"^\w+ (VAR_\w+) ", r"\1 ", each))
        for each in described
    ]

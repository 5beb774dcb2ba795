"""What importing the package and building a client load, counted in modules in a fresh process:
time varies with the machine, the number of modules does not.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

COUNT = """
import sys
before = set(sys.modules)
{statement}
print(*sorted(set(sys.modules) - before), sep="\\n")
"""

IMPORT = "import genai_grpc"
BUILD_A_CLIENT = "import genai_grpc; genai_grpc.Client(api_key='key')"
TOUCH_A_RESOURCE = "import genai_grpc; genai_grpc.Client(api_key='key').models"
AUTHENTICATE_LATER = (
    "import genai_grpc; genai_grpc.Client(vertexai=True, project='project', location='us-central1')"
)

# Measured on Python 3.11, in an environment with an editable install: 8 and 47. The rest is room for other versions' standard libraries.
BUDGETS = {IMPORT: 15, BUILD_A_CLIENT: 50}

HEAVY = ("pydantic", "grpc", "google", "proto", "requests", "aiohttp", "asyncio", "ssl", "http")


def load(statement: str) -> list[str]:
    """Run a statement in a fresh process; return the modules that it loaded."""
    result = subprocess.run(
        [sys.executable, "-c", COUNT.format(statement=statement)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return result.stdout.split()


def among(modules: list[str], packages: tuple[str, ...]) -> list[str]:
    """The modules that belong to one of the packages."""
    return [
        module
        for module in modules
        for package in packages
        if f"{module}.".startswith(f"{package}.")
    ]


@pytest.mark.parametrize(("statement", "budget"), BUDGETS.items())
def test_the_number_of_modules_stays_within_budget(statement: str, budget: int) -> None:
    modules = load(statement)
    assert len(modules) <= budget, modules


@pytest.mark.parametrize("statement", [IMPORT, BUILD_A_CLIENT, AUTHENTICATE_LATER])
def test_nothing_heavy_loads_before_the_first_use(statement: str) -> None:
    modules = load(statement)
    assert among(modules, (*HEAVY, "genai_grpc.types", "genai_grpc._stubs")) == []
    assert "genai_grpc" in modules


def test_a_sync_client_never_loads_gapic_or_the_other_backend() -> None:
    modules = load(TOUCH_A_RESOURCE)
    unwanted = (
        "google.api_core.gapic_v1",
        "proto",
        "genai_grpc._stubs.aiplatform",
        "genai_grpc.cli",
    )
    assert among(modules, unwanted) == []


def test_a_heavy_import_would_be_noticed() -> None:
    assert among(load(f"{IMPORT}; import pydantic"), HEAVY)

"""What is sent about resources is what google-genai 1.51 sends: its HTTP request is our message."""

from __future__ import annotations

from typing import Any

import pytest

from tests.congruence.recording import name_of, record, requests_of
from tests.congruence.resource_cases import CASES
from tests.plugins.environments import Environment, cached_environment

pytestmark = [
    pytest.mark.congruence,
    pytest.mark.slow,
    pytest.mark.timeout(300),
    pytest.mark.xdist_group("packaging"),
]


@pytest.fixture(scope="session")
def google_genai() -> Environment:
    return cached_environment("google-genai==1.51.0")


@pytest.fixture(scope="session")
def recorded(google_genai: Environment, tmp_path_factory: pytest.TempPathFactory) -> list[Any]:
    """What google-genai sent for each case."""
    return record(google_genai, CASES, tmp_path_factory.mktemp("google_genai"))


@pytest.mark.parametrize("number", range(len(CASES)), ids=lambda number: name_of(CASES[number]))
def test_the_request_is_that_of_google_genai(recorded: list[Any], number: int) -> None:
    ours, theirs = requests_of(CASES[number], recorded[number])
    assert ours == theirs

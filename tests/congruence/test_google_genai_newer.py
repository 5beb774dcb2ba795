"""What google-genai learned after 1.51 is sent here as its newer releases send it."""

from __future__ import annotations

import json
import sys
from typing import Any

import pytest

from genai_grpc._wire.live_frames import frame_of
from genai_grpc.types import LiveClientContextUpdateTools, LiveConnectConfig
from tests.congruence.newer_cases import CASES, SESSIONS
from tests.congruence.recording import CODECS, in_camel_case, name_of, record, requests_of
from tests.congruence.resource_cases import Case
from tests.plugins.environments import cached_environment

pytestmark = [
    pytest.mark.congruence,
    pytest.mark.slow,
    pytest.mark.timeout(300),
    pytest.mark.xdist_group("packaging"),
    pytest.mark.skipif(sys.version_info < (3, 11), reason="google-genai 2 needs Python 3.11"),
]


@pytest.fixture(scope="session")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> list[Any]:
    """What google-genai sent for each case, sessions behind the others."""
    google_genai = cached_environment("google-genai==2.34.0")
    folder = tmp_path_factory.mktemp("newer_google_genai")
    return record(google_genai, [*CASES, *SESSIONS], folder)


@pytest.mark.parametrize("number", range(len(CASES)), ids=lambda number: name_of(CASES[number]))
def test_a_newer_request_is_that_of_google_genai(recorded: list[Any], number: int) -> None:
    ours, theirs = requests_of(CASES[number], recorded[number])
    assert ours == theirs


@pytest.mark.parametrize(
    "number", range(len(SESSIONS)), ids=lambda number: name_of(SESSIONS[number])
)
def test_a_session_is_set_up_and_changed_as_by_google_genai(
    recorded: list[Any], number: int
) -> None:
    theirs = in_camel_case(recorded[len(CASES) + number]["request"])
    assert _frames(SESSIONS[number]) == _without_empty_lists(theirs)


def _frames(case: Case) -> list[Any]:
    backend, _, arguments = case
    codec = CODECS[backend].live(over_websocket=True)
    config = LiveConnectConfig.model_validate(arguments["config"])
    messages = [codec.setup(arguments["model"], config)[1]]
    if "update" in arguments:
        update = arguments["update"]
        tools = update.get("tools")
        wrapped = None if tools is None else LiveClientContextUpdateTools(tools=tools)
        messages.append(codec.context_update(update.get("system_instruction"), wrapped)[0])
    return [json.loads(frame_of(message, CODECS[backend].version)) for message in messages]


def _without_empty_lists(value: Any) -> Any:
    """The same JSON for a server: it reads a list that is empty and one that is absent alike."""
    if isinstance(value, dict):
        return {key: _without_empty_lists(item) for key, item in value.items() if item != []}
    return [_without_empty_lists(item) for item in value] if isinstance(value, list) else value

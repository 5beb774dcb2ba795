"""Which clients record or replay, where, and what the others pay: nothing."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from genai_grpc import Client
from genai_grpc import client as client_module
from genai_grpc._replay.choice import Choice, chosen
from genai_grpc.client import DebugConfig
from genai_grpc.transports.auto import AsyncAutoTransport, AutoTransport
from tests.plugins.environments import ROOT
from tests.unit.replay.studio import MODEL, Studio


def test_the_modes_of_google_genai(tmp_path: Path) -> None:
    given = {"replay_id": "module/test/vertex", "replays_directory": str(tmp_path)}
    path = tmp_path / "module" / "test" / "vertex.json"
    assert chosen({**given, "client_mode": "record"}, {}) == Choice("record", path)
    assert chosen({**given, "client_mode": "replay"}, {}) == Choice("replay", path)
    assert chosen({**given, "client_mode": "auto"}, {}) == Choice("auto", path)
    assert chosen({**given, "client_mode": "api"}, {}) is None
    assert chosen(given, {}) is None
    assert chosen(None, {}) is None


def test_the_environment_says_what_arguments_leave_open(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GOOGLE_GENAI_CLIENT_MODE", "replay")
    monkeypatch.setenv("GOOGLE_GENAI_REPLAYS_DIRECTORY", "/recordings")
    monkeypatch.setenv("GOOGLE_GENAI_REPLAY_ID", "a/b")
    environment = {"GOOGLE_GENAI_REPLAYS_DIRECTORY": "/recordings", "GOOGLE_GENAI_REPLAY_ID": "a/b"}
    assert DebugConfig() == DebugConfig(
        client_mode="replay", replays_directory="/recordings", replay_id="a/b"
    )
    expected = Choice("record", Path("/recordings/a/b.json").absolute())
    assert chosen(DebugConfig(client_mode="record"), {}) == expected
    assert chosen({"client_mode": "record"}, environment) == expected


@pytest.mark.parametrize(
    ("config", "message"),
    [
        ({"client_mode": "rewind", "replay_id": "x"}, "must be one of record, replay, auto, api"),
        ({"client_mode": "replay"}, "replay_id is missing.*GOOGLE_GENAI_REPLAY_ID"),
        ({"client_mode": "replay", "replay_id": "../x"}, "is no name of a recording"),
        ({"client_mode": "replay", "replay_id": "/etc/x"}, "is no name of a recording"),
        ({"client_mode": "replay", "replay_id": "a//b"}, "is no name of a recording"),
    ],
)
def test_what_names_no_recording_is_refused(config: Any, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        Client(api_key="key", debug_config=config)


def test_what_is_no_config_is_refused() -> None:
    with pytest.raises(TypeError, match=r"debug_config must be a .*DebugConfig.*not str"):
        Client(api_key="key", debug_config="record")  # type: ignore[arg-type]


def test_auto_records_once_and_replays_from_then_on(studio: Studio) -> None:
    for _ in range(2):
        with Client(
            api_key="any",
            http_options={"base_url": studio.server.url},
            debug_config=studio.config("auto"),
        ) as client:
            client.models.count_tokens(model=MODEL, contents="hi")
    assert len(studio.server.calls) == 1


def test_a_client_that_replays_needs_no_key(
    studio: Studio, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("GOOGLE_API_KEY", "GEMINI_API_KEY", "GOOGLE_CLOUD_PROJECT"):
        monkeypatch.delenv(name, raising=False)
    with studio.recording("vertex", "v") as client:
        recorded = client.models.generate_content(model=MODEL, contents="hi")
    with studio.recording("gemini", "g") as client:
        client.models.generate_content(model=MODEL, contents="hi")
    with Client(debug_config=studio.config("replay", "g")) as client:
        assert client.models.generate_content(model=MODEL, contents="hi").text == recorded.text
    with Client(vertexai=True, debug_config=studio.config("replay", "v")) as client:
        assert client.models.generate_content(model=MODEL, contents="hi").text == recorded.text


def test_other_clients_have_the_plain_transports() -> None:
    client = Client(api_key="key")
    assert type(client.models._api_client.driver._transport) is AutoTransport
    assert type(client.aio.models._api_client.driver._transport) is AsyncAutoTransport


def test_other_clients_load_nothing_of_it() -> None:
    code = (
        "import sys, genai_grpc; genai_grpc.Client(api_key='key').models;"
        "print([name for name in sys.modules if '_replay' in name or '_telemetry' in name])"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert ran.stdout.strip() == "[]"


def test_the_name_is_where_google_genai_has_it() -> None:
    assert DebugConfig.__module__ == "genai_grpc.client"
    assert "DebugConfig" in client_module.__all__
    with pytest.raises(AttributeError, match="no attribute 'Nothing'"):
        getattr(client_module, "Nothing")  # noqa: B009 - for type checkers it is not there

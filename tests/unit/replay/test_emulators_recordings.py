"""Clients replay what an emulator has recorded, and an emulator serves what clients have."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from genai_grpc import Client, errors
from genai_grpc.emulator import Emulator
from tests.plugins.clients import make_client
from tests.unit.replay.studio import MODEL, NOWHERE, Studio, plain


def work(client: Client) -> list[Any]:
    """Calls with all kinds of fields, and what came of them."""
    image: Any = {"inline_data": {"mime_type": "image/png", "data": b"\x89PNG" * 500}}
    config: Any = {
        "temperature": 0.25,
        "top_k": 3,
        "stop_sequences": ["x"],
        "response_schema": {"type": "OBJECT", "properties": {"a": {"type": "STRING"}}},
        "response_mime_type": "application/json",
        "safety_settings": [
            {"category": "HARM_CATEGORY_HATE_SPEECH", "threshold": "BLOCK_ONLY_HIGH"}
        ],
    }
    done: list[Any] = [
        client.models.generate_content(model=MODEL, contents=["look", image], config=config),
        list(client.models.generate_content_stream(model=MODEL, contents="hi there")),
        client.models.embed_content(model="text-embedding-004", contents=["a", "b"]),
    ]
    with pytest.raises(errors.ClientError) as caught:
        client.models.generate_content(model="nope", contents="hi")
    return [plain(each) for each in done] + [caught.value.details]


@pytest.mark.parametrize("transport", ["grpc", "rest"])
@pytest.mark.parametrize("backend", ["gemini", "vertex"])
def test_a_client_replays_what_an_emulator_recorded(
    server: Emulator, tmp_path: Path, backend: str, transport: str
) -> None:
    with (
        Emulator(record=tmp_path, upstream=server.url) as recorder,
        make_client(backend, recorder, transport=transport) as client,
    ):
        recorded = work(client)
    config = {"client_mode": "replay", "replays_directory": str(tmp_path), "replay_id": "emulator"}
    with make_client(backend, NOWHERE, transport=transport, debug_config=config) as client:
        assert work(client) == recorded


@pytest.mark.parametrize("transport", ["grpc", "rest"])
@pytest.mark.parametrize("backend", ["gemini", "vertex"])
def test_an_emulator_serves_what_a_client_recorded(
    studio: Studio, backend: str, transport: str
) -> None:
    with studio.recording(backend, transport=transport) as client:
        recorded = work(client)
    with (
        Emulator(replay=studio.folder) as player,
        make_client(backend, player, transport=transport) as client,
    ):
        assert work(client) == recorded

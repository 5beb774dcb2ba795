"""Clients that record at an emulator, and clients that replay where there is none."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from genai_grpc import Client
from genai_grpc.client import DebugConfig
from genai_grpc.emulator import Emulator
from tests.plugins.clients import make_client

MODEL = "gemini-2.0-flash"
# Nobody listens there: a call that left the process would fail.
NOWHERE = "http://127.0.0.1:9"


class Studio:
    """A folder of recordings.

    Args:
      folder: where they are.
      server: what is recorded.
    """

    def __init__(self, folder: Path, server: Emulator) -> None:
        self.folder = folder
        self.server = server

    def config(self, mode: str, name: str = "one") -> DebugConfig:
        return DebugConfig(client_mode=mode, replays_directory=str(self.folder), replay_id=name)

    def recording(self, backend: str = "gemini", name: str = "one", **options: Any) -> Client:
        config = self.config("record", name)
        return make_client(backend, self.server, debug_config=config, **options)

    def replaying(self, backend: str = "gemini", name: str = "one", **options: Any) -> Client:
        config = self.config("replay", name)
        return make_client(backend, NOWHERE, debug_config=config, **options)

    def path(self, name: str = "one") -> Path:
        return self.folder / f"{name}.json"

    def interactions(self, name: str = "one") -> list[dict[str, Any]]:
        value = json.loads(self.path(name).read_text(encoding="utf-8"))
        interactions: list[dict[str, Any]] = value["interactions"]
        return interactions


def plain(value: Any) -> Any:
    """A result without the headers, of which a recording keeps few."""
    if isinstance(value, BaseModel):
        return value.model_dump(exclude={"sdk_http_response"})
    if isinstance(value, list):
        return [plain(item) for item in value]
    return value

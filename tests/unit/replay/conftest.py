"""A folder of recordings for each test."""

from __future__ import annotations

from pathlib import Path

import pytest

from genai_grpc.emulator import Emulator
from tests.unit.replay.studio import Studio


@pytest.fixture
def studio(tmp_path: Path, server: Emulator) -> Studio:
    """Where a test records and replays."""
    return Studio(tmp_path / "replays", server)

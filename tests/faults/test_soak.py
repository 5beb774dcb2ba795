"""A short soak: everything at once, and nothing is left. `scripts/soak` is the long one."""

from __future__ import annotations

import sys

import pytest

from scripts.soaking.__main__ import soak
from scripts.soaking.visits import AWAITING, BLOCKING

pytestmark = [pytest.mark.faults, pytest.mark.slow, pytest.mark.timeout(180)]


@pytest.mark.skipif(sys.platform != "linux", reason="memory is read from /proc")
def test_a_mix_of_everything_leaves_memory_threads_and_files_as_they_were() -> None:
    result = soak(18)
    assert result.complaints == []
    assert set(result.visits) == {visit.__name__ for visit in (*BLOCKING, *AWAITING)}
    assert set(result.trends) == {"client", "emulator"}

"""Ten thousand items come once each through the pagers, while others come and go, on every transport."""

from __future__ import annotations

from typing import Any

import pytest

from genai_grpc.emulator import Emulator
from tests.plugins.clients import BACKENDS
from tests.ways.same import same

ITEMS = 10_000
PAGE = 1000
MOST_CHANGES = 8


# Forty thousand resources are made: on a busy machine that takes more than the usual minute.
@pytest.mark.timeout(300)
@pytest.mark.parametrize("backend", BACKENDS)
def test_ten_thousand_items_come_once_each(server: Emulator, backend: str) -> None:
    def body(client: Any) -> Any:
        with server._world.store.changing():  # one transaction: ten thousand take seconds
            for number in range(ITEMS):
                server.add_tuned_model(f"fox-{number:05}")
        seen: list[str] = []
        gone: list[str] = []
        for model in client.models.list(config={"query_base": False, "page_size": PAGE}):
            seen.append(model.name.rpartition("/")[2])
            if len(seen) % PAGE == 0 and len(gone) < MOST_CHANGES:
                # Between two pages: one that was shown goes, one that was not, and one comes.
                unseen = f"fox-{len(seen) + PAGE:05}"
                for name in (seen[-1], unseen):
                    client.models.delete(model=model.name.replace(seen[-1], name))
                gone.append(unseen)
                server.add_tuned_model(f"late-{len(gone)}")
        return seen, gone

    seen, gone = same(server, backend, body)
    every = {f"fox-{number:05}" for number in range(ITEMS)} - set(gone)
    late = {f"late-{number + 1}" for number in range(MOST_CHANGES)}
    assert len(seen) == len(set(seen))
    assert set(seen) == every | late

"""Long lists: pages neither lose nor repeat an item while others are made and deleted."""

from __future__ import annotations

import dataclasses

from genai_grpc.emulator import Emulator
from tests.unit.emulator.caller import Caller

ITEMS = 10_000


def test_ten_thousand_items_come_once_each_while_some_come_and_go(
    emulator: Emulator, caller: Caller
) -> None:
    made = caller.ask("RetrieverService.CreateCorpus", corpus={"display_name": "many"})
    store = emulator._world.store
    template = store.get("gemini.corpora", made.name)
    assert template is not None

    def add(name: str) -> None:
        message = type(made)(name=name, display_name=name)
        store.add(dataclasses.replace(template, name=name, message=message))

    with store.changing():
        for at in range(ITEMS - 1):
            add(f"corpora/c{at}")
    seen: list[str] = []
    token, turn = "", 0
    while True:
        page = caller.ask("RetrieverService.ListCorpora", page_size=700, page_token=token)
        seen += [each.name for each in page.corpora]
        token = page.next_page_token
        if not token:
            break
        add(f"corpora/late{turn}")
        caller.ask("RetrieverService.DeleteCorpus", name=seen[turn])
        turn += 1
    assert len(seen) == len(set(seen)) == ITEMS + turn

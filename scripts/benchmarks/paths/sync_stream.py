"""A blocking stream whose chunks arrive one by one, as a model's do, so each has a wake-up of its own."""

from __future__ import annotations

from typing import Final, Literal

from .. import payloads
from ..clients import ClientModule, Endpoint, SyncCalls
from ..meter import Meter
from ..pace import PACES
from . import ALL_CLIENTS, check_text

TITLE: Final = "sync stream"
UNIT: Final[Literal["chunk"]] = "chunk"
PACE: Final[Literal["alone"]] = "alone"
CLIENTS: Final = ALL_CLIENTS

CHUNKS: Final = PACES[PACE].chunks
WARM_UP_STREAMS: Final = 2
STREAMS: Final = 2


def measure(module: ClientModule, endpoint: Endpoint, meter: Meter) -> None:
    """Charges CPU per chunk; a stream's opening and end are spread over its chunks."""
    client = module.connect_sync(endpoint)
    read(client, WARM_UP_STREAMS)
    for _ in meter.turns(STREAMS * CHUNKS):
        read(client, STREAMS)
    client.close()


def read(client: SyncCalls, streams: int) -> None:
    """Reads `streams` streams, one after another."""
    received = 0
    text = client.text
    for _ in range(streams):
        for chunk in client.stream():
            received += len(text(chunk))
    check_text(received, streams * CHUNKS * len(payloads.CHUNK_TEXT))

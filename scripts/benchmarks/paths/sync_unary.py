"""Blocking calls, one after another: the caller waits for every reply, so nothing can hide."""

from __future__ import annotations

from typing import Final, Literal

from .. import payloads
from ..clients import ClientModule, Endpoint, SyncCalls
from ..meter import Meter
from . import ALL_CLIENTS, check_text

TITLE: Final = "sync unary"
UNIT: Final[Literal["call"]] = "call"
PACE: Final[Literal["alone"]] = "alone"
CLIENTS: Final = ALL_CLIENTS

WARM_UP_CALLS: Final = 100
CALLS: Final = 300


def measure(module: ClientModule, endpoint: Endpoint, meter: Meter) -> None:
    """Charges CPU per call."""
    client = module.connect_sync(endpoint)
    call(client, WARM_UP_CALLS)
    for _ in meter.turns(CALLS):
        call(client, CALLS)
    client.close()


def call(client: SyncCalls, count: int) -> None:
    """Calls `count` times."""
    received = 0
    for _ in range(count):
        received += len(client.unary())
    check_text(received, count * len(payloads.ANSWER_TEXT))

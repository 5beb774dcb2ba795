"""Names that no other call makes: what a flow, which knows neither clock nor chance, is handed."""

from __future__ import annotations

import datetime
import secrets


def unique_name() -> str:
    """The time and five random digits, such as "20260102030405_1f3a9"."""
    now = datetime.datetime.now(datetime.timezone.utc)
    return f"{now:%Y%m%d%H%M%S}_{secrets.token_hex(3)[:5]}"

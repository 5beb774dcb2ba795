"""Which transports carry bytes: those that speak HTTP. For both drivers."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .._call import MediaCall


def media_of(transport: Any, call: MediaCall) -> Callable[[MediaCall], Any]:
    """What sends `call`.

    Raises:
      ValueError: the transport has no HTTP.
    """
    found: Callable[[MediaCall], Any] | None = getattr(transport, "media", None)
    if found is None:
        raise ValueError(
            f"{call.method.name} carries bytes over HTTP, which transport={transport.kind!r} does not "
            "speak: use transport='auto' or 'rest'."
        )
    return found

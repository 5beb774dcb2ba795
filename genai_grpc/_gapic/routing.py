"""The metadata by which Google's front ends route a call: x-goog-request-params. AIP-4222.

Which fields are in it is a matter of the method table (`rpc`).
"""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import urlencode


def routing_pair(parameters: Iterable[tuple[str, object]]) -> tuple[str, str]:
    """Key and value of the metadata, encoded as google.api_core does it: as a form, "/" as it is."""
    return "x-goog-request-params", urlencode(tuple(parameters), safe="/")

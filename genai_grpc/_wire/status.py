"""google.rpc.Status to and from the JSON form of its details. Pure; follows AIP-193.

gRPC carries the status as bytes in the trailing metadata `grpc-status-details-bin`, REST as JSON.
Both end as the same list of dicts, each with an "@type", so that errors look alike on every
transport. The google.rpc messages are loaded with the first error, not before.
"""

from __future__ import annotations

import base64
from collections.abc import Iterable
from importlib import import_module
from typing import Any

STATUS_DETAILS_KEY = "grpc-status-details-bin"


def details_of_metadata(
    trailing_metadata: Iterable[tuple[str, str | bytes]],
) -> list[dict[str, Any]]:
    """The status details in gRPC trailing metadata; [] when there are none or they cannot be read."""
    for key, value in trailing_metadata:
        if key == STATUS_DETAILS_KEY and isinstance(value, bytes):
            return details_of_bytes(value)
    return []


def details_of_bytes(status: bytes) -> list[dict[str, Any]]:
    """The details of a serialized google.rpc.Status as dicts.

    A detail of a type that is not known here keeps its bytes: {"@type": url, "value": base64}.
    """
    from google.protobuf.message import DecodeError
    from google.rpc.status_pb2 import Status

    import_module("google.rpc.error_details_pb2")  # makes the types of the details known
    try:
        parsed = Status.FromString(status)
    except DecodeError:
        # The status code and message came through: an unreadable annex must not hide them.
        return [{"@type": "", "value": base64.b64encode(status).decode("ascii")}]
    return [_detail(packed) for packed in parsed.details]


def _detail(packed: Any) -> dict[str, Any]:
    from google.protobuf import json_format, symbol_database

    name = packed.type_url.rpartition("/")[2]
    raw = {"@type": packed.type_url, "value": base64.b64encode(packed.value).decode("ascii")}
    try:
        kind = symbol_database.Default().GetSymbol(name)
        message = kind.FromString(packed.value)
        return {"@type": packed.type_url, **json_format.MessageToDict(message)}
    except (KeyError, ValueError, TypeError):
        return raw

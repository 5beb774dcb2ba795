"""Update masks (AIP-134, AIP-161): what of a resource an update may change, and changing it."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from genai_grpc.emulator.calls import Call
from genai_grpc.emulator.handlers.resources.records import wrong


def apply_update(
    call: Call, target: Any, source: Any, mask: Any, *, mutable: Collection[str], field: str
) -> list[str]:
    """Copy the fields that a mask names; without a mask, all that are set. Returns their names.

    `mutable` are the fields that may change, `field` is where the request has the resource. Fields
    that only the server sets are passed over without a mask, as clients send resources back whole.
    """
    paths = [path.partition(".")[0] for path in mask.paths]
    known = source.DESCRIPTOR.fields_by_name
    if "*" in paths:
        paths = list(mutable)
    wrongs = [
        ("update_mask", f"{path!r} is not a field of {field} that can be updated")
        for path in paths
        if path not in mutable
    ]
    if wrongs:
        raise wrong(call, *wrongs)
    if not paths:
        paths = [each.name for each, _ in source.ListFields() if each.name in mutable]
        if not paths:
            names = ", ".join(mutable)
            raise wrong(call, ("update_mask", f"is empty and {field} has none of {names}"))
    for path in paths:
        target.ClearField(path)
        if not known[path].has_presence or source.HasField(path):
            _copy(target, source, path)
    return paths


def _copy(target: Any, source: Any, path: str) -> None:
    only = type(source)()
    only.CopyFrom(source)
    for each, _ in source.ListFields():
        if each.name != path:
            only.ClearField(each.name)
    target.MergeFrom(only)

"""What one version of an API sees of a message: fields it does not publish do not exist for it.

A gRPC server drops fields that it does not know without a word. Ours knows the union of all
versions and what only REST carries, so it has to forget on purpose; otherwise a client that sends a
field to the wrong version would look right here and fail in production.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from google.protobuf.descriptor import Descriptor, FieldDescriptor

from genai_grpc._stubs.versions import REST_ONLY_FROM, UNPUBLISHED
from genai_grpc.emulator.descriptors import is_map, is_repeated

# v1alpha is not listed in the table: it has the view of v1beta.
SAME_VIEW = {"v1alpha": "v1beta"}

DROP, ONE, MANY, MAP = range(4)


class View:
    """The fields of a message type to drop, and those to look into; by number of the field."""

    def __init__(self) -> None:
        self.actions: dict[int, tuple[int, View]] = {}

    def clear_unpublished(self, message: Any) -> None:
        """Remove what this version does not publish, at any depth."""
        if not self.actions:
            return
        for field, value in message.ListFields():
            action = self.actions.get(field.number)
            if action is None:
                continue
            how, inner = action
            if how == DROP:
                message.ClearField(field.name)
            elif how == ONE:
                inner.clear_unpublished(value)
            else:
                for each in value.values() if how == MAP else value:
                    inner.clear_unpublished(each)


@cache
def view_of(descriptor: Descriptor, version: str) -> View:
    """The view of a version on a message type and all that it contains."""
    reachable = _reachable(descriptor)
    version = SAME_VIEW.get(version, version)
    views = {name: View() for name in reachable}
    for name, each in reachable.items():
        for field in each.fields:
            if _unpublished(field, version):
                views[name].actions[field.number] = (DROP, views[name])
    # A view without actions costs nothing; which ones have some spreads from the inside out.
    grown = True
    while grown:
        grown = False
        for name, each in reachable.items():
            for field in each.fields:
                inner = views.get(_inner_name(field))
                actions = views[name].actions
                if inner is not None and inner.actions and field.number not in actions:
                    actions[field.number] = (_how(field), inner)
                    grown = True
    # Messages of Google's own are the same in all versions.
    return views.get(descriptor.full_name) or View()


def _unpublished(field: FieldDescriptor, version: str) -> bool:
    return field.number >= REST_ONLY_FROM or version in UNPUBLISHED.get(field.full_name, ())


def _reachable(start: Descriptor) -> dict[str, Descriptor]:
    """All message types of ours within a type, by full name."""
    found: dict[str, Descriptor] = {}
    pending = [start]
    while pending:
        descriptor = pending.pop()
        if descriptor.full_name in found or descriptor.full_name.startswith("google."):
            continue
        found[descriptor.full_name] = descriptor
        for field in descriptor.fields:
            inner = _inner(field)
            if inner is not None:
                pending.append(inner)
    return found


def _inner(field: FieldDescriptor) -> Descriptor | None:
    """The message type of a field; of a map's values for a map."""
    if field.message_type is None:
        return None
    if is_map(field):
        return field.message_type.fields_by_name["value"].message_type
    return field.message_type


def _inner_name(field: FieldDescriptor) -> str:
    inner = _inner(field)
    return inner.full_name if inner is not None else ""


def _how(field: FieldDescriptor) -> int:
    """How the messages in a field are reached."""
    if is_map(field):
        return MAP
    return MANY if is_repeated(field) else ONE

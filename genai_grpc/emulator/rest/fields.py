"""How the fields of a message are called in JSON, for one version of an API. Shared by both directions.

Two fields of a message may have one JSON name in different versions; descriptors cannot say so, and
a table of the stubs does. REST is not bound to what a version publishes: clients of both APIs send newer
fields under any version, and production takes them.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from google.protobuf.descriptor import Descriptor, FieldDescriptor

from genai_grpc._stubs.versions import JSON_NAMES, UNPUBLISHED
from genai_grpc.emulator.descriptors import is_map as is_map
from genai_grpc.emulator.descriptors import is_repeated as is_repeated


@cache
def fields_by_json_name(descriptor: Descriptor, version: str) -> Mapping[str, FieldDescriptor]:
    """The fields of a message by their JSON names and by their own, which are accepted as well."""
    fields = [each for each in descriptor.fields if version not in _missing_in(each)]
    found = {each.name: each for each in fields}
    # A JSON name wins over another field's own name, a published field over one that is not.
    found |= {json_name(each): each for each in fields}
    rest = [each for each in descriptor.fields if version in _missing_in(each)]
    for each in rest:
        found.setdefault(json_name(each), each)
        found.setdefault(each.name, each)
    return found


def json_name(field: FieldDescriptor) -> str:
    """The name of a field in JSON."""
    return JSON_NAMES.get(field.full_name, field.json_name)


def map_entry(field: FieldDescriptor, part: str) -> FieldDescriptor:
    """The field of a map's keys ("key") or of its values ("value")."""
    entry: Any = field.message_type
    found: FieldDescriptor = entry.fields_by_name[part]
    return found


def _missing_in(field: FieldDescriptor) -> tuple[str, ...]:
    return UNPUBLISHED.get(field.full_name, ())

"""Permissions on tuned models and corpora of the Gemini API: who may do what, and handing over ownership.

https://ai.google.dev/api/tuning/permissions
"""

from __future__ import annotations

from typing import Any

from genai_grpc._stubs.generativelanguage.permission_pb2 import Permission
from genai_grpc.emulator.calls import Call
from genai_grpc.emulator.handlers.resources.records import (
    check_name,
    find,
    list_page,
    make,
    missing,
    new_id,
    unready,
    wrong,
)
from genai_grpc.emulator.handlers.resources.updates import apply_update
from genai_grpc.emulator.state.store import Record
from genai_grpc.emulator.world import World

KIND, PATTERN = "gemini.permissions", "*/*/permissions/*"
CORPORA = "gemini.corpora"
_EVERYONE, _OWNER = Permission.EVERYONE, Permission.OWNER


def create(world: World, call: Call, request: Any) -> Any:
    """Permit somebody something."""
    _check_parent(world, call, request.parent, "parent")
    given = request.permission
    found = []
    if not given.grantee_type:
        found.append(("permission.grantee_type", "is not specified"))
    if not given.role:
        found.append(("permission.role", "is not specified"))
    if given.role == _OWNER:
        found.append(("permission.role", "OWNER is handed over by TransferOwnership"))
    if given.grantee_type == _EVERYONE and given.email_address:
        found.append(("permission.email_address", "must not be set for EVERYONE"))
    if given.grantee_type and given.grantee_type != _EVERYONE and not given.email_address:
        found.append(("permission.email_address", "is not specified"))
    if found:
        raise wrong(call, *found)
    permission = Permission()
    permission.CopyFrom(given)
    last = "everyone" if given.grantee_type == _EVERYONE else new_id()
    permission.name = f"{request.parent}/permissions/{last}"
    make(world, call, Record(KIND, permission.name, permission, request.parent))
    return permission


def get(world: World, call: Call, request: Any) -> Any:
    """One permission."""
    return find(world, call, KIND, request.name, PATTERN).message


def list_all(world: World, call: Call, request: Any) -> Any:
    """A page of the permissions on something."""
    _check_parent(world, call, request.parent, "parent")
    response = call.new_response()
    page, response.next_page_token = list_page(world, call, request, KIND, request.parent)
    response.permissions.extend(each.message for each in page)
    return response


def update(world: World, call: Call, request: Any) -> Any:
    """Change the role that is permitted."""
    with world.store.changing():
        given = request.permission
        record = find(world, call, KIND, given.name, PATTERN, field="permission.name")
        apply_update(
            call,
            record.message,
            given,
            request.update_mask,
            mutable=("role",),
            field="permission",
        )
        world.store.put(record)
    return record.message


def delete(world: World, call: Call, request: Any) -> Any:
    """Permit it no longer; an owner stays."""
    with world.store.changing():
        record = find(world, call, KIND, request.name, PATTERN)
        if record.message.role == _OWNER:
            raise unready(call, f"{request.name} is the owner's; transfer the ownership instead")
        world.remove(record)
    return call.new_response()


def transfer(world: World, call: Call, request: Any) -> Any:
    """Make somebody else the owner; the former owner may write from now on."""
    _check_parent(world, call, request.name, "name")
    if not request.email_address:
        raise wrong(call, ("email_address", "is not specified"))
    with world.store.changing():
        for record in world.store.page(KIND, request.name, 0, 1000):
            if record.message.email_address == request.email_address:
                world.remove(record)
            elif record.message.role == _OWNER:
                record.message.role = Permission.WRITER
                world.store.put(record)
        owner = Permission(
            name=f"{request.name}/permissions/{new_id()}",
            grantee_type=Permission.USER,
            email_address=request.email_address,
            role=_OWNER,
        )
        make(world, call, Record(KIND, owner.name, owner, request.name))
    return call.new_response()


def _check_parent(world: World, call: Call, name: str, field: str) -> None:
    if name.startswith("corpora/"):
        find(world, call, CORPORA, name, "corpora/*", field=field)
        return
    check_name(call, name, "tunedModels/*", field=field)
    if world.tuned.get(name.partition("/")[2]) is None:
        raise missing(call, "TunedModel", name)

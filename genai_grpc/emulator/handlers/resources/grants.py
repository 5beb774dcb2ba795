"""Who may do what with a tuned model or corpus of the Gemini API: permissions are looked at here.

An emulator has no accounts. A call that names a user in the header `x-emulator-user` has that user's
permissions, and owns what it makes; a call that names none is the project's own and may do everything.

https://ai.google.dev/api/tuning/permissions, https://ai.google.dev/api/semantic-retrieval/permissions
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import wraps
from typing import Any

from google.protobuf.message import Message

from genai_grpc._stubs.generativelanguage.permission_pb2 import Permission
from genai_grpc.emulator.calls import Call
from genai_grpc.emulator.handlers.resources import permissions
from genai_grpc.emulator.handlers.resources.records import make, new_id
from genai_grpc.emulator.state.store import Record
from genai_grpc.emulator.status import StatusError, error_info
from genai_grpc.emulator.world import World

USER_KEY = "x-emulator-user"
# The smaller the number, the more is allowed.
OWNER, WRITER, READER = Permission.OWNER, Permission.WRITER, Permission.READER
_GOVERNED = re.compile(r"((?:tunedModels|corpora)/[^/]+)")
_SERVICES = ("ModelService", "PermissionService", "RetrieverService")
_CHANGES = ("Create", "Update", "Delete", "Batch", "Cancel")
_FOR_OWNERS = ("DeleteCorpus", "DeleteTunedModel", "TransferOwnership")
_MAKERS = ("CreateCorpus", "CreateTunedModel")


def governed(handler: Any) -> Any:
    """A handler that answers only those who may ask."""

    @wraps(handler)
    def answer(world: World, call: Call, request: Any) -> Any:
        user = user_of(call)
        if not user:
            return handler(world, call, request)
        needed = _needed(call)
        for name in dict.fromkeys(_governed_by(request)):
            if _exists(world, name) and not may(world, user, name, needed):
                raise _refusal(call, user, name, needed)
        made = handler(world, call, request)
        if call.name in _MAKERS:
            _own(world, call, made.name, user)
        return made

    return answer


def user_of(call: Call) -> str:
    """The user that a call names, "" for the project itself."""
    return str(call.metadata.get(USER_KEY, "")).strip().lower()


def may(world: World, user: str, name: str, role: int) -> bool:
    """Whether a user has this role, or more, with a tuned model or corpus."""
    if not user:
        return True
    return any(
        record.message.role <= role
        for record in _pages(world, name)
        if record.message.grantee_type == Permission.EVERYONE
        or record.message.email_address.lower() == user
    )


def _pages(world: World, parent: str) -> Iterator[Record]:
    after = 0
    while page := world.store.page(permissions.KIND, parent, after, 500):
        yield from page
        after = page[-1].number


def _needed(call: Call) -> int:
    """The role that a method needs."""
    if call.name in _FOR_OWNERS:
        return int(OWNER)
    service = call.method.name.partition(".")[0] if call.method else ""
    if service in _SERVICES and call.name.startswith(_CHANGES):
        return int(WRITER)
    return int(READER)


def _governed_by(request: Message, depth: int = 0) -> Iterator[str]:
    """The tuned models and corpora that a request names, also one message further in."""
    for _, value in request.ListFields():
        if isinstance(value, str):
            found = _GOVERNED.match(value)
            if found is not None:
                yield found[1]
        elif isinstance(value, Message) and depth == 0:
            yield from _governed_by(value, depth + 1)


def _exists(world: World, name: str) -> bool:
    """Whether there is such a thing; what is not there is refused by whoever looks for it."""
    if name.startswith("corpora/"):
        return world.store.get(permissions.CORPORA, name) is not None
    return world.tuned.get(name.partition("/")[2]) is not None


def _own(world: World, call: Call, made: str, user: str) -> None:
    """Make a user the owner of what was made; an operation is named after that."""
    found = _GOVERNED.match(made)
    if found is None:
        return
    name = f"{found[1]}/permissions/{new_id()}"
    permission = Permission(name=name, grantee_type=Permission.USER, email_address=user, role=OWNER)
    make(world, call, Record(permissions.KIND, name, permission, found[1]))


def _refusal(call: Call, user: str, name: str, needed: int) -> StatusError:
    role = Permission.Role.Name(needed)
    text = f"{user} has no permission to access {name}: {call.name} needs the role {role}"
    info = error_info(call.backend, "IAM_PERMISSION_DENIED", {"resource": name})
    return StatusError("PERMISSION_DENIED", text, [info])

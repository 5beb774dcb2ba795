"""Ephemeral tokens for Live sessions: made with a time to live, a number of uses and a setup to keep to.

A token without a mask replaces the setup of the session by its own, one with a mask the fields that
the mask names. Without a number of uses there is one; a session that is resumed is no further use.

https://ai.google.dev/gemini-api/docs/ephemeral-tokens
"""

from __future__ import annotations

import json
import re
from base64 import b64decode, b64encode
from typing import Any

from google.protobuf.field_mask_pb2 import FieldMask
from google.protobuf.timestamp_pb2 import Timestamp

from genai_grpc.emulator.access import ephemeral_of
from genai_grpc.emulator.calls import Call
from genai_grpc.emulator.handlers.resources.records import make, new_id, wrong
from genai_grpc.emulator.handlers.resources.times import seconds_of, stamp
from genai_grpc.emulator.state.store import Record
from genai_grpc.emulator.status import StatusError
from genai_grpc.emulator.world import World

KIND = "gemini.authTokens"
LIFE_S, SESSION_S, LONGEST_S = 30 * 60.0, 60.0, 20 * 3600.0


def create(world: World, call: Call, request: Any) -> Any:
    """Make a token."""
    token = call.new_response()
    token.name = f"auth_tokens/{new_id(48)}"
    now = world.now()
    _set_time(call, request, token, "expire_time", now, LIFE_S)
    _set_time(call, request, token, "new_session_expire_time", now, SESSION_S)
    if request.uses < 0:
        raise wrong(call, ("uses", f"must not be negative, got {request.uses}"))
    token.uses = request.uses if _says(call, "uses") else 1
    setup = request.bidi_generate_content_setup
    mask = FieldMask(paths=[_snake(path) for path in request.field_mask.split(",") if path])
    if not mask.IsValidForDescriptor(setup.DESCRIPTOR):
        raise wrong(call, ("field_mask", f"{request.field_mask!r} names no fields of the setup"))
    facts = {
        "setup": b64encode(setup.SerializeToString()).decode(),
        "binds": request.HasField("bidi_generate_content_setup"),
        "mask": list(mask.paths),
        "opened": 0,
    }
    expires = seconds_of(token.expire_time)
    make(world, call, Record(KIND, token.name, token, facts=facts, expires=expires))
    return token


def open_session(world: World, call: Call, setup: Any) -> Any:
    """What a session is set up with: what its client sent, and what its token makes of that."""
    name = ephemeral_of(call.metadata)
    if not name or call.backend != "gemini":
        return setup
    world.settle()
    with world.store.changing():
        record = world.store.get(KIND, name)
        if record is None:
            raise _refusal("is not known, or has expired")
        if not setup.session_resumption.handle:
            _count(world, record)
    return _bound(setup, record)


def _count(world: World, record: Record) -> None:
    if world.now() >= seconds_of(record.message.new_session_expire_time):
        raise _refusal("is too old for a new session")
    opened = record.facts["opened"]
    if 0 < record.message.uses <= opened:
        raise _refusal(f"was used {opened} times, and may not be used again")
    world.store.put(record.but(facts={**record.facts, "opened": opened + 1}))


def _bound(setup: Any, record: Record) -> Any:
    if not record.facts["binds"]:
        return setup
    kept = type(setup).FromString(b64decode(record.facts["setup"]))
    bound = type(setup)()
    if record.facts["mask"]:
        bound.CopyFrom(setup)
        FieldMask(paths=record.facts["mask"]).MergeMessage(kept, bound, True, True)
        return bound
    bound.CopyFrom(kept)
    # Whoever resumes a session names it: that is no part of what a token can know.
    if setup.session_resumption.handle:
        bound.session_resumption.handle = setup.session_resumption.handle
    return bound


def _refusal(what: str) -> StatusError:
    return StatusError("UNAUTHENTICATED", f"the token {what}")


def _says(call: Call, field: str) -> bool:
    """Whether the body has a field: the message does not tell 0 from nothing."""
    body = json.loads(call.body) if call.body else {}
    return field in body


def _snake(path: str) -> str:
    return re.sub("[A-Z]", lambda letter: f"_{letter[0].lower()}", path.strip())


def _set_time(
    call: Call, request: Any, token: Any, name: str, now: float, default_s: float
) -> None:
    when: Timestamp = getattr(token, name)
    if not request.HasField(name):
        stamp(when, now + default_s)
        return
    given: Timestamp = getattr(request, name)
    if not now < seconds_of(given) <= now + LONGEST_S:
        raise wrong(call, (name, "must be in the future, and within 20 hours"))
    when.CopyFrom(given)

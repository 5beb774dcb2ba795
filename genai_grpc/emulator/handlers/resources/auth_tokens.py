"""Ephemeral tokens for Live sessions: made with a time to live and a number of uses.

https://ai.google.dev/gemini-api/docs/ephemeral-tokens
"""

from __future__ import annotations

from typing import Any

from google.protobuf.timestamp_pb2 import Timestamp

from genai_grpc.emulator.calls import Call
from genai_grpc.emulator.handlers.resources.records import make, new_id, wrong
from genai_grpc.emulator.handlers.resources.times import seconds_of, stamp
from genai_grpc.emulator.state.store import Record
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
    token.uses = request.uses
    expires = seconds_of(token.expire_time)
    make(world, call, Record(KIND, token.name, token, expires=expires))
    return token


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

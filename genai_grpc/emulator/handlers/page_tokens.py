"""Tokens of pages: where a list goes on. They name the last item that was shown, not how many were,
so items that come and go meanwhile move nothing.

A token belongs to its list and its filter, and expires; any other is refused with INVALID_ARGUMENT, as
AIP-158 has it. What is listed, and how, is not known here.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Sequence
from typing import Any

from genai_grpc.emulator.calls import Call
from genai_grpc.emulator.status import StatusError, Violation, invalid
from genai_grpc.emulator.world import World

TOKEN_LIFE_S = 24 * 3600.0


def write_token(world: World, after: int | str, of: Sequence[str]) -> str:
    """The token of the page behind an item.

    Args:
      world: whose clock says when it was made.
      after: what identifies the last item that was shown.
      of: what was listed: the kind, the parent, the filter.
    """
    data = json.dumps([after, round(world.now()), *of]).encode()
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


def read_token(world: World, call: Call, token: str, of: Sequence[str]) -> Any:
    """The `after` of a token that was written for the same list; what it may be is the caller's to say.

    Raises:
      StatusError: INVALID_ARGUMENT; it is no token, another list's, or too old.
    """
    try:
        data = base64.urlsafe_b64decode(token + "=" * (-len(token) % 4))
        after, made, *listed = json.loads(data)
        age_s = world.now() - made
    except (ValueError, TypeError) as error:
        raise refused(call, "is not a token that a page of this list has given") from error
    if listed != list(of):
        raise refused(call, "belongs to another list, or to another filter")
    if age_s > TOKEN_LIFE_S:
        raise refused(call, "has expired; start again without a token")
    return after


def refused(call: Call, reason: str) -> StatusError:
    """INVALID_ARGUMENT for a token."""
    request = call.method.request.rpartition(":")[2] if call.method else ""
    return invalid(call.backend, request, [Violation("page_token", reason)])

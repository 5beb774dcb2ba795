"""Puts a recording between a client and the service: what a client calls when it was told to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from .awaiting import RecordingAsyncTransport, ReplayAsyncTransport
from .blocking import RecordingTransport, ReplayTransport
from .recording import open_recording
from .redaction import Redactor
from .tape import Tape

if TYPE_CHECKING:
    from .._settings import Settings
    from ..transports.base import AsyncTransport, Transport
    from .choice import Choice

# Who a client is that replays and was not told: nobody asks for a key that is not used.
_STAND_INS = {
    "gemini": {"GOOGLE_API_KEY": "replay"},
    "vertex": {"GOOGLE_CLOUD_PROJECT": "replay", "GOOGLE_CLOUD_LOCATION": "us-central1"},
}
_KEYS = ("GOOGLE_API_KEY", "GEMINI_API_KEY")


def environment(environ: Mapping[str, str], *, is_vertex: bool, has_key: bool) -> Mapping[str, str]:
    """The environment of a client that replays, with what it would otherwise have to be told.

    Args:
      environ: the environment.
      is_vertex: whether the client is one of Vertex AI.
      has_key: whether it was given an API key.
    """
    if has_key or any(environ.get(name) for name in _KEYS):
        return environ
    return {**_STAND_INS["vertex" if is_vertex else "gemini"], **environ}


def tape_of(choice: Choice, settings: Settings) -> Tape:
    """The recording as one side of a client uses it."""
    secrets = [settings.api_key, *(value for _, value in settings.headers)]
    place = None
    if settings.vertexai and settings.project and settings.location:
        place = settings.project, settings.location
    return Tape(open_recording(choice), Redactor(secrets, place))


def blocking(tape: Tape, create: Callable[[], Transport]) -> Transport:
    """What sends the calls of a client, or answers them; `create` makes what sends."""
    return (
        ReplayTransport(tape) if tape.recording.is_replaying else RecordingTransport(create(), tape)
    )


def awaiting(tape: Tape, create: Callable[[], AsyncTransport]) -> AsyncTransport:
    """The same for asynchronous calls."""
    if tape.recording.is_replaying:
        return ReplayAsyncTransport(tape)
    return RecordingAsyncTransport(create(), tape)

"""What users hand to a live session, brought to the classes of its messages. Pure.

Which class goes where on the wire is `_codec.live`'s; the deprecated `send` takes almost anything, and
here stands how it is told apart, as google-genai does it.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

import pydantic

from .._call import Call
from .._codec.contents import to_part
from .._codec.validate import as_model
from .._options import CallOptions
from ..types.content import Blob, FunctionResponse
from ..types.live import (
    LiveClientContent,
    LiveClientRealtimeInput,
    LiveClientToolResponse,
    LiveConnectConfig,
    LiveServerContent,
    LiveServerMessage,
)


def connect_config(config: Any) -> LiveConnectConfig:
    """The config of a session as its class; what is deprecated is said."""
    given = LiveConnectConfig() if config is None else as_model(LiveConnectConfig, config, "config")
    if given.generation_config is not None:
        warnings.warn(
            "Setting `LiveConnectConfig.generation_config` is deprecated: "
            "set its fields on LiveConnectConfig.",
            DeprecationWarning,
            stacklevel=7,
        )
    speech = given.speech_config
    if getattr(speech, "multi_speaker_voice_config", None) is not None:
        raise ValueError(
            "config.speech_config.multi_speaker_voice_config is not available in live sessions, "
            "which speak with one voice: set voice_config."
        )
    return given


def connection_calls(first: Call, options: CallOptions) -> Callable[[], Call]:
    """Makes the call of each connection of a session.

    A session has no deadline: what the options allow is for setting it up.
    """
    endless = replace(options, timeout_s=None)

    def make() -> Call:
        call = Call(
            first.method, first.path, None, endless, first.reroute, over_rest=first.over_rest
        )
        if first.reroute is None:
            return call
        original = first.reroute

        def reroute(turned: Call) -> bool:
            # Messages of the session are checked against the way of its first call.
            first.over_rest = True
            return original(turned)

        call.reroute = reroute
        return call

    return make


def realtime(**given: Any) -> LiveClientRealtimeInput:
    """Realtime input of the one argument that is given.

    Raises:
      ValueError: none is given or several are, or it is no medium of its kind.
    """
    named = {name: value for name, value in given.items() if value is not None}
    if len(named) != 1:
        raise ValueError(
            f"send_realtime_input: Only one argument can be set, got {len(named)}: {list(named)}. "
            f"Send one of {', '.join(given)} at a time."
        )
    ((name, value),) = named.items()
    if name == "media":
        return LiveClientRealtimeInput(media_chunks=[_blob(value, "media")])
    if name == "media_chunks":
        items = [value] if isinstance(value, (Mapping, pydantic.BaseModel)) else list(value)
        blobs = [_blob(item, f"media_chunks[{index}]") for index, item in enumerate(items)]
        return LiveClientRealtimeInput(media_chunks=blobs)
    if name in ("audio", "video"):
        blob = _blob(value, name)
        _check_kind(blob, name)
        return LiveClientRealtimeInput.model_validate({name: blob})
    return as_model(LiveClientRealtimeInput, {name: value}, "send_realtime_input")


def interruption() -> LiveServerMessage:
    """Tells a reader to drop what has arrived of the turn, which begins anew."""
    return LiveServerMessage(server_content=LiveServerContent(interrupted=True))


def _blob(value: Any, name: str) -> Blob:
    if isinstance(value, (Mapping, Blob)):
        blob = as_model(Blob, value, name)
    else:
        made = to_part(value, name).inline_data
        if made is None:
            raise ValueError(
                f"{name} must be a types.Blob, a dict of its fields or a PIL image, "
                f"not {type(value).__name__}."
            )
        blob = made
    if not blob.mime_type:
        raise ValueError(f"{name}.mime_type is required, such as 'audio/pcm;rate=16000'.")
    return blob


def _check_kind(blob: Blob, name: str) -> None:
    wanted = {"audio": "audio/", "video": "image/"}[name]
    if not (blob.mime_type or "").startswith(wanted):
        raise ValueError(
            f"Unsupported mime type: {blob.mime_type!r} for {name}: it must begin with {wanted!r}."
        )


def sort(given: Any, end_of_turn: bool | None) -> tuple[str, Any]:
    """Tells what the input of the deprecated `send` is.

    Returns:
      "client_content" and (turns, turn_complete), "realtime_input" and its class, or "tool_response"
      and a list of results.

    Raises:
      ValueError: it is nothing that can be sent.
    """
    if not given:
        return "client_content", (None, True)
    if isinstance(given, LiveClientContent):
        return "client_content", (given.turns, given.turn_complete)
    if isinstance(given, LiveClientRealtimeInput):
        return "realtime_input", given
    if isinstance(given, LiveClientToolResponse):
        return "tool_response", given.function_responses or []
    if isinstance(given, Mapping):
        return _sort_mapping(given)
    items = [given] if isinstance(given, (str, pydantic.BaseModel)) else given
    if not isinstance(items, Sequence):
        raise _unknown(given)
    if all(_is_response(item) for item in items):
        return "tool_response", list(items)
    if all(_is_blob(item) for item in items):
        return "realtime_input", realtime(media_chunks=list(items))
    if any(isinstance(item, str) for item in items):
        return "client_content", (list(items), end_of_turn)
    raise _unknown(given)


def _sort_mapping(given: Mapping[str, Any]) -> tuple[str, Any]:
    if _is_blob(given):
        return "realtime_input", realtime(media_chunks=[given])
    if _is_response(given):
        return "tool_response", [given]
    if "content" in given or "turns" in given:
        turns = given["turns"] if "turns" in given else given["content"]
        return "client_content", (turns, given.get("turn_complete"))
    if "media_chunks" in given:
        return "realtime_input", realtime(media_chunks=given["media_chunks"])
    if "function_responses" in given:
        return "tool_response", list(given["function_responses"])
    raise _unknown(given)


def _is_blob(item: Any) -> bool:
    return isinstance(item, Blob) or (isinstance(item, Mapping) and "data" in item)


def _is_response(item: Any) -> bool:
    return isinstance(item, FunctionResponse) or (
        isinstance(item, Mapping) and "name" in item and "response" in item
    )


def _unknown(given: Any) -> ValueError:
    return ValueError(
        f"Unsupported input type {type(given).__name__!r}: pass text, types.Blob, "
        "types.FunctionResponse, a LiveClient class or a dict of one of these."
    )

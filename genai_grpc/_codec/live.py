"""Live sessions: what a user gives becomes messages of a session, and messages become models.

Binds the model classes of a session to the messages of one backend; where each field goes stands in
rules.py. Order, resumption and sending are none of its business. Follows BidiGenerateContent of both
APIs and BidiGenerateMusic of the Gemini API.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Literal

import pydantic

from genai_grpc._codec.contents import to_contents
from genai_grpc._codec.decode import reader
from genai_grpc._codec.encode import filler
from genai_grpc._codec.explain import Blocker, Root, blockers, explain, unavailable
from genai_grpc._codec.names import Context, model_name
from genai_grpc._codec.rules import GEMINI
from genai_grpc._codec.validate import as_model
from genai_grpc._stubs import methods
from genai_grpc.types.content import FunctionResponse
from genai_grpc.types.generation import GenerationConfig
from genai_grpc.types.live import (
    LiveClientContent,
    LiveClientContextUpdate,
    LiveClientContextUpdateTools,
    LiveClientRealtimeInput,
    LiveClientToolResponse,
    LiveConnectConfig,
    LiveServerMessage,
)
from genai_grpc.types.live_music import (
    LiveMusicClientContent,
    LiveMusicClientSetup,
    LiveMusicGenerationConfig,
    LiveMusicServerMessage,
)

if TYPE_CHECKING:
    from genai_grpc._codec.explain import EncodedCall
    from genai_grpc._codec.plan import Binding
    from genai_grpc._wire.method import Method

Encoded = tuple[Any, tuple[Blocker, ...]]
"""A message, and what of it gRPC does not carry."""

# On the Gemini API a result without the id of its call cannot be matched with it.
_ID_MISSING: Final = (
    "function_responses[{index}] must have an `id`: set it to the id of the call in"
    " message.tool_call.function_calls. The Gemini API needs it; Vertex AI does not."
)


class LiveCodec:
    """Makes and reads the messages of sessions for one backend and version.

    Args:
        context: backend and project; `keeps_order` where sessions go over a WebSocket.
        version: API version.
        is_constrained: whether a short-lived token opens the session.
    """

    __slots__ = ("_context", "_request", "_version", "method")

    def __init__(self, context: Context, version: str, *, is_constrained: bool = False) -> None:
        self.method: Method = _METHODS[context.backend, is_constrained]
        self._context = context
        self._version = version
        self._request: Any = self.method.request_type()

    def setup(self, model: str, config: LiveConnectConfig) -> EncodedCall:
        """Makes the first message of a session.

        Raises:
            ValueError: a parameter is malformed or not available on this backend.
        """
        message = self._request()
        found = fill_setup(message.setup, model, config, self._context, self._version)
        return self.method, message, found

    def client_content(self, turns: Any, turn_complete: bool | None) -> Encoded:
        """Makes a message with turns of the conversation; None for no turns."""
        contents = None if turns is None else to_contents(turns)
        value = LiveClientContent(turns=contents, turn_complete=turn_complete)
        return self._encode("client_content", value)

    def realtime_input(self, value: LiveClientRealtimeInput) -> Encoded:
        """Makes a message with media or text as it comes in."""
        return self._encode("realtime_input", value)

    def tool_response(self, responses: Any) -> Encoded:
        """Makes a message with results of functions: one FunctionResponse or dict, or several.

        Raises:
            ValueError: there is none, or one lacks the id that the Gemini API asks for.
        """
        items = [responses] if _is_one(responses) else responses
        if not isinstance(items, Sequence) or isinstance(items, (str, bytes)) or not items:
            raise ValueError(
                "function_responses is required: pass types.FunctionResponse, a dict of its"
                f" fields, or a list of them, not {type(responses).__name__}."
            )
        found = [as_model(FunctionResponse, item, "function_responses") for item in items]
        if self._context.backend == GEMINI:
            for index, response in enumerate(found):
                if not response.id:
                    raise ValueError(_ID_MISSING.format(index=index))
        return self._encode("tool_response", LiveClientToolResponse(function_responses=found))

    def context_update(
        self, system_instruction: Any, tools: LiveClientContextUpdateTools | None
    ) -> Encoded:
        """Makes a message with other instructions, other tools, or both; None for what stays.

        Raises:
            ValueError: nothing is to change, or one of the two cannot be sent as it is.
        """
        if system_instruction is None and tools is None:
            raise ValueError(
                "send_context_update: at least one of system_instruction and tools must be set."
            )
        value = LiveClientContextUpdate(system_instruction=system_instruction, tools=tools)
        return self._encode("context_update", value)

    def decode(self, message: Any) -> LiveServerMessage:
        """Makes the model of a message from the server."""
        read = reader(LiveServerMessage, message.DESCRIPTOR, self._context.backend, self._version)
        decoded: LiveServerMessage = read(message)
        return decoded

    def _encode(self, field: str, value: pydantic.BaseModel) -> Encoded:
        message = self._request()
        target = getattr(message, field)
        target.SetInParent()
        return message, fill_one(target, field, value, self._context, self._version)


class MusicUnavailable(ValueError, NotImplementedError):
    """Vertex AI has no music sessions. google-genai raises NotImplementedError for it."""


class MusicCodec:
    """Makes and reads the messages of music sessions (the Gemini API alone has them)."""

    __slots__ = ("_context", "_request", "_version", "method")

    def __init__(self, context: Context, version: str) -> None:
        if context.backend != GEMINI:
            raise MusicUnavailable(str(unavailable("live.music", context.backend)))
        self.method: Method = methods.GEMINI_LIVE_MUSIC_SERVICE_BIDI_GENERATE_MUSIC
        self._context = context
        self._version = version
        self._request: Any = self.method.request_type()

    def setup(self, model: str) -> EncodedCall:
        """Makes the first message of a session."""
        name = model_name(model, self._context)
        message, found = self._encode("setup", LiveMusicClientSetup(model=name))
        return self.method, message, found

    def prompts(self, prompts: Any) -> Encoded:
        """Makes a message with the prompts to mix."""
        value = as_model(LiveMusicClientContent, {"weighted_prompts": prompts}, "prompts")
        return self._encode("client_content", value)

    def config(self, config: Any) -> Encoded:
        """Makes a message with the settings of the music."""
        value = as_model(LiveMusicGenerationConfig, config, "config")
        return self._encode("music_generation_config", value)

    def control(self, playback: Any) -> Encoded:
        """Makes a message that plays, pauses, stops or resets."""
        message = self._request()
        message.playback_control = message.PlaybackControl.Value(playback.value)
        return message, ()

    def decode(self, message: Any) -> LiveMusicServerMessage:
        """Makes the model of a message from the server."""
        backend, version = self._context.backend, self._version
        read = reader(LiveMusicServerMessage, message.DESCRIPTOR, backend, version)
        decoded: LiveMusicServerMessage = read(message)
        return decoded

    def _encode(self, field: str, value: pydantic.BaseModel) -> Encoded:
        message = self._request()
        target = getattr(message, field)
        target.SetInParent()
        return message, fill_one(target, field, value, self._context, self._version)


def fill_setup(
    target: Any, model: str | None, config: LiveConnectConfig, context: Context, version: str
) -> tuple[Blocker, ...]:
    """Writes a setup; returns what of it gRPC does not carry.

    Args:
        target: the setup message.
        model: any form of a model's name; None where a token leaves it open.
        config: how the session is set up.
        context: of the client.
        version: API version.
    """
    if model is not None:
        target.model = model_name(model, context)
    found: tuple[Blocker, ...] = ()
    general, config = general_settings(config)
    if general is not None:
        place = target.generation_config
        found = fill_one(place, "config.generation_config", general, context, version)
    found += fill_one(target, "config", config, context, version)
    is_project = bool(context.backend != GEMINI and context.parent)
    if is_project and not target.generation_config.response_modalities:
        modality = target.generation_config.DESCRIPTOR.enum_types_by_name["Modality"]
        audio = modality.values_by_name["AUDIO"].number
        target.generation_config.response_modalities.append(audio)
    return found


def general_settings(
    config: LiveConnectConfig,
) -> tuple[GenerationConfig | None, LiveConnectConfig]:
    """Takes `generation_config` out of a config.

    Returns:
        What of it holds, since what the config itself says comes first, and the config without it.
    """
    general = config.generation_config
    if general is None:
        return None, config
    open_fields = {
        name: value
        for name, value in general.__dict__.items()
        if value is not None and getattr(config, name, None) is None
    }
    kept = type(general).model_construct(set(open_fields), **open_fields)
    return kept, config.model_copy(update={"generation_config": None})


def fill_one(
    target: Any, path: str, value: pydantic.BaseModel, context: Context, version: str
) -> tuple[Blocker, ...]:
    """Writes a model into a message; returns what of it gRPC does not carry.

    Raises:
        ValueError: the value cannot be sent as it is; it says where and why.
    """
    roots = [Root(path, type(value), value, target.DESCRIPTOR)]
    blocked: list[Binding] = []
    fill = filler(type(value), target.DESCRIPTOR, context.backend, version)
    try:
        fill(target, value, context, blocked)
    except (ValueError, TypeError) as error:
        raise explain(error, roots, context, version) from error
    return blockers(roots, context, version) if blocked else ()


def _is_one(responses: Any) -> bool:
    return isinstance(responses, (Mapping, pydantic.BaseModel))


_METHODS: Final[dict[tuple[Literal["gemini", "vertex"], bool], Any]] = {
    ("gemini", False): methods.GEMINI_GENERATIVE_SERVICE_BIDI_GENERATE_CONTENT,
    ("gemini", True): methods.GEMINI_GENERATIVE_SERVICE_BIDI_GENERATE_CONTENT_CONSTRAINED,
    ("vertex", False): methods.VERTEX_LLM_BIDI_SERVICE_BIDI_GENERATE_CONTENT,
    ("vertex", True): methods.VERTEX_LLM_BIDI_SERVICE_BIDI_GENERATE_CONTENT,
}

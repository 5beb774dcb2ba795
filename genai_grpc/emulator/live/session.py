"""One live session: which messages it takes in which order, and what it says to them.

Follows BidiGenerateContent of both APIs: setup first, then turns of text, audio, video and results of
functions; answers come in pieces, and are interrupted when the user goes on. Knows no wire.

https://ai.google.dev/api/live
"""

from __future__ import annotations

import contextlib
import secrets
import time
from collections.abc import Iterator
from typing import Any

from genai_grpc._stubs.methods import GEMINI, VERTEX
from genai_grpc.emulator.brain import chunking, media, tokens
from genai_grpc.emulator.calls import Call
from genai_grpc.emulator.handlers import generation
from genai_grpc.emulator.handlers.prompt import count_prompt
from genai_grpc.emulator.handlers.resources import auth_tokens
from genai_grpc.emulator.live.inbox import GoAway, Inbox
from genai_grpc.emulator.live.memory import Memory
from genai_grpc.emulator.service import GARBAGE, Gone, Service
from genai_grpc.emulator.status import StatusError, Violation, invalid
from genai_grpc.emulator.world import World

_GENERATE = {
    "gemini": GEMINI["GenerativeService.GenerateContent"],
    "vertex": VERTEX["PredictionService.GenerateContent"],
}
# What a model says comes in pieces of a fifth of a second.
_PIECE_BYTES = media.SAMPLE_RATE * 2 // 5
_SPOKEN_TYPE = f"audio/pcm;rate={media.SAMPLE_RATE}"
# Half a second of silence in 16-bit mono of 16 kHz ends what somebody says.
_SILENCE_BYTES = 16_000
_LOUDEST_SILENCE = 200


class _Left(Exception):
    """The connection ends in the middle of a turn: its time is over."""


class Session:
    """The conversation of one connection.

    Args:
      service: the emulator's.
      call: the call that carries it.
      memory: where sessions are resumed from.
      fault: what is to go wrong.
    """

    def __init__(self, service: Service, call: Call, memory: Memory, fault: Any) -> None:
        self.inbox = Inbox()
        self._service = service
        self._world: World = service.world
        self._call = call
        self._memory = memory
        self._fault = fault
        self._setup: Any = None
        self._model: Any = None
        self._contents: list[Any] = []
        self._audio = bytearray()
        self._video: Any = None
        self._leaves_at: float | None = None

    def run(self) -> Iterator[Any]:
        """The messages of the server, until the client has ended the session."""
        with contextlib.suppress(_Left):
            yield from self._talk()

    def _talk(self) -> Iterator[Any]:
        while True:
            item = self.inbox.get()
            if self._call.cancelled.is_set():
                raise Gone
            if item is None:
                return
            if isinstance(item, GoAway):
                yield from self._go_away(item)
                return
            self._service.calls.keep_request(self._call, item)
            for answer in self._hear(item):
                self._service.between(self._call, self._fault)
                if self._call.cancelled.is_set():
                    raise Gone
                if not self._fault.garbage:
                    self._service.calls.keep_response(self._call, answer)
                yield GARBAGE if self._fault.garbage else answer
                self._call.chunks_sent += 1
            if self._leaves_at is not None:
                yield from self._last_words(self._leaves_at)
                return

    def _hear(self, message: Any) -> Iterator[Any]:
        kind = message.WhichOneof("message_type")
        if kind == "setup":
            yield from self._begin(message.setup)
        elif self._setup is None:
            raise self._wrong("setup", "must be the first message of a session")
        elif kind == "client_content":
            yield from self._say(message.client_content)
        elif kind == "realtime_input":
            yield from self._listen(message.realtime_input)
        elif kind == "tool_response":
            yield from self._learn(message.tool_response)
        elif kind == "context_update":
            self._change(message.context_update)
        else:
            raise self._wrong("message_type", "is not set: the message says nothing")

    # Setup

    def _begin(self, setup: Any) -> Iterator[Any]:
        if self._setup is not None:
            raise self._wrong("setup", "was sent before; a session has one")
        setup = auth_tokens.open_session(self._world, self._call, setup)
        field = "setup.model"
        self._model = self._world.catalogue.find(
            self._call, setup.model, "bidiGenerateContent", field=field
        )
        self._setup = setup
        handle = setup.session_resumption.handle
        if handle:
            history = self._memory.get(handle)
            if history is None:
                raise self._wrong("setup.session_resumption.handle", "is not known, or has expired")
            kind = _content_type(setup)
            self._contents = [kind.FromString(each) for each in history]
        answer = self._call.new_response()
        answer.setup_complete.SetInParent()
        if "session_id" in answer.setup_complete.DESCRIPTOR.fields_by_name:
            answer.setup_complete.session_id = secrets.token_hex(16)
        yield answer

    def _change(self, update: Any) -> None:
        if update.HasField("system_instruction"):
            self._setup.system_instruction.CopyFrom(update.system_instruction)
        if update.HasField("tools"):
            del self._setup.tools[:]
            self._setup.tools.extend(update.tools.tools)

    # What the user says

    def _say(self, said: Any) -> Iterator[Any]:
        for content in said.turns:
            mine = self._add(content.role or "user")
            mine.parts.extend(content.parts)
        if said.turn_complete:
            yield from self._answer()

    def _learn(self, response: Any) -> Iterator[Any]:
        if not response.function_responses:
            raise self._wrong("tool_response.function_responses", "are missing")
        content = self._add("user")
        for each in response.function_responses:
            content.parts.add().function_response.CopyFrom(each)
        yield from self._answer()

    def _listen(self, heard: Any) -> Iterator[Any]:
        if heard.HasField("activity_start"):
            self._need_manual("activity_start")
        for blob in (*heard.media_chunks, heard.audio, heard.video):
            self._take(blob)
        if heard.text:
            content = self._add("user")
            content.parts.add(text=heard.text)
            yield from self._answer()
        elif heard.HasField("activity_end"):
            self._need_manual("activity_end")
            yield from self._answer_to_sound()
        elif heard.audio_stream_end or (not self._is_manual and self._has_fallen_silent()):
            yield from self._answer_to_sound()

    def _take(self, blob: Any) -> None:
        if not blob.data:
            return
        if blob.mime_type.startswith("audio/"):
            self._audio += blob.data
        elif blob.mime_type.startswith(("image/", "video/")):
            self._video = blob
        else:
            text = f"{blob.mime_type!r} is no kind of audio, image or video"
            raise self._wrong("realtime_input", text)

    @property
    def _is_manual(self) -> bool:
        detection = self._setup.realtime_input_config.automatic_activity_detection
        return bool(detection.disabled)

    def _need_manual(self, field: str) -> None:
        if not self._is_manual:
            text = "goes with automatic_activity_detection.disabled alone"
            raise self._wrong(f"realtime_input.{field}", text)

    def _has_fallen_silent(self) -> bool:
        """Whether something was said, and then nothing for half a second."""
        if len(self._audio) < 2 * _SILENCE_BYTES:
            return False
        return not _is_loud(self._audio[-_SILENCE_BYTES:]) and _is_loud(
            self._audio[:-_SILENCE_BYTES]
        )

    def _answer_to_sound(self) -> Iterator[Any]:
        if not self._audio and self._video is None:
            return
        seconds = len(self._audio) / 32_000
        content = self._add("user")
        if self._video is not None:
            content.parts.add().inline_data.CopyFrom(self._video)
        heard = f"What was said in {seconds:.1f} seconds of sound?"
        content.parts.add(text=heard)
        self._audio.clear()
        self._video = None
        if self._setup.HasField("input_audio_transcription"):
            answer = self._call.new_response()
            answer.server_content.input_transcription.text = heard
            yield answer
        yield from self._answer()

    # What the model says

    def _answer(self) -> Iterator[Any]:
        request = self._request()
        reply = generation.reply_to(self._world, self._inner(request), request, self._model)
        parts = [part for response in reply.streamed() for part in _parts_of(response)]
        calls = [part.function_call for part in parts if part.HasField("function_call")]
        if calls:
            yield self._calling(calls, parts, request)
            return
        said = "".join(part.text for part in parts if not part.thought)
        spoken = self._setup.generation_config.response_modalities
        modality = self._setup.generation_config.Modality
        pieces = self._spoken(said) if modality.Value("AUDIO") in spoken else map(_shown, parts)
        for fill in pieces:
            if self.inbox.holds(_interrupts):
                yield self._interrupted()
                return
            yield from self._leave_in_time()
            answer = self._call.new_response()
            fill(answer.server_content)
            yield answer
        self._add("model").parts.add(text=said)
        yield from self._done(request, said)

    def _spoken(self, said: str) -> Iterator[Any]:
        """Pieces of sound, each with the words that it says."""
        sound = media.sound(said)
        count = max(1, -(-len(sound) // _PIECE_BYTES))
        words = chunking.cut(said, chunks=count, chars=None)
        for at in range(count):
            data = sound[at * _PIECE_BYTES : (at + 1) * _PIECE_BYTES]
            text = words[at] if at < len(words) else ""

            def fill(content: Any, data: bytes = data, text: str = text) -> None:
                part = content.model_turn.parts.add()
                content.model_turn.role = "model"
                part.inline_data.mime_type = _SPOKEN_TYPE
                part.inline_data.data = data
                if text and self._setup.HasField("output_audio_transcription"):
                    content.output_transcription.text = text

            yield fill

    def _calling(self, calls: list[Any], parts: list[Any], request: Any) -> Any:
        content = self._add("model")
        content.parts.extend(parts)
        answer = self._call.new_response()
        for part in content.parts:
            if part.HasField("function_call"):
                part.function_call.id = f"function-call-{secrets.randbits(62)}"
                answer.tool_call.function_calls.add().CopyFrom(part.function_call)
        self._count(answer, request, "")
        return answer

    def _interrupted(self) -> Any:
        answer = self._call.new_response()
        answer.server_content.interrupted = True
        answer.server_content.turn_complete = True
        return answer

    def _done(self, request: Any, said: str) -> Iterator[Any]:
        answer = self._call.new_response()
        answer.server_content.generation_complete = True
        yield answer
        answer = self._call.new_response()
        answer.server_content.turn_complete = True
        self._count(answer, request, said)
        yield answer
        if self._setup.HasField("session_resumption"):
            yield self._resumable()

    def _resumable(self) -> Any:
        answer = self._call.new_response()
        answer.session_resumption_update.new_handle = self._memory.keep(self._contents)
        answer.session_resumption_update.resumable = True
        return answer

    def _count(self, answer: Any, request: Any, said: str) -> None:
        prompt = count_prompt(request.contents, request.system_instruction, request.tools).total
        usage, own = answer.usage_metadata, tokens.count(said) if said else 0
        usage.prompt_token_count = prompt
        fields = usage.DESCRIPTOR.fields_by_name
        name = (
            "response_token_count" if "response_token_count" in fields else "candidates_token_count"
        )
        setattr(usage, name, own)
        usage.total_token_count = prompt + own

    def _go_away(self, order: GoAway) -> Iterator[Any]:
        yield self._warning(order)
        yield from self._last_words(time.monotonic() + order.time_left_s)

    def _leave_in_time(self) -> Iterator[Any]:
        """Says in the middle of a turn that the connection ends, and ends it when its time is over."""
        order = self.inbox.take_order()
        if order is not None:
            yield self._warning(order)
            self._leaves_at = time.monotonic() + order.time_left_s
        if self._leaves_at is not None and time.monotonic() >= self._leaves_at:
            raise _Left

    def _warning(self, order: GoAway) -> Any:
        answer = self._call.new_response()
        answer.go_away.time_left.FromMicroseconds(round(order.time_left_s * 1e6))
        return answer

    def _last_words(self, leaves_at: float) -> Iterator[Any]:
        while (left_s := leaves_at - time.monotonic()) > 0 and not self.inbox.is_over:
            item = self.inbox.get(left_s)
            if item is not None and not isinstance(item, GoAway):
                self._service.calls.keep_request(self._call, item)
                yield from self._hear(item)

    # Inside

    def _request(self) -> Any:
        """The conversation as a request for one answer, in text."""
        request: Any = _GENERATE[self._call.backend].request_type()()
        request.model = self._setup.model
        request.contents.extend(self._contents)
        request.tools.extend(self._setup.tools)
        if self._setup.HasField("system_instruction"):
            request.system_instruction.CopyFrom(self._setup.system_instruction)
        request.generation_config.CopyFrom(self._setup.generation_config)
        del request.generation_config.response_modalities[:]
        return request

    def _inner(self, request: Any) -> Call:
        method = _GENERATE[self._call.backend]
        call = Call(self._call.path, method=method, version=self._call.version, metadata={})
        call.requests.append(request)
        return call

    def _add(self, role: str) -> Any:
        content = _content_type(self._setup)(role=role)
        self._contents.append(content)
        return content

    def _wrong(self, field: str, text: str) -> StatusError:
        name = "BidiGenerateContentClientMessage"
        return invalid(self._call.backend, name, [Violation(field, text)])


def _content_type(setup: Any) -> Any:
    return type(setup.system_instruction)


def _parts_of(response: Any) -> list[Any]:
    return [part for candidate in response.candidates for part in candidate.content.parts]


def _shown(part: Any) -> Any:
    """What puts a part of an answer into a message."""

    def fill(content: Any) -> None:
        content.model_turn.role = "model"
        content.model_turn.parts.add().CopyFrom(part)

    return fill


def _interrupts(item: Any) -> bool:
    """Whether the user goes on while the model speaks."""
    if isinstance(item, GoAway):
        return False
    kind = item.WhichOneof("message_type")
    if kind == "client_content":
        return True
    return kind == "realtime_input" and (
        item.realtime_input.HasField("activity_start") or bool(item.realtime_input.text)
    )


def _is_loud(sound: bytes | bytearray) -> bool:
    """Whether 16-bit samples are more than noise."""
    samples = memoryview(bytes(sound[: len(sound) // 2 * 2])).cast("h")
    return any(abs(each) > _LOUDEST_SILENCE for each in samples[::16])

"""One session of music: prompts and controls come, pieces of sound go, as long as it plays.

Follows BidiGenerateMusic. https://ai.google.dev/api/live_music
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from genai_grpc.emulator.brain import media
from genai_grpc.emulator.calls import Call
from genai_grpc.emulator.live.inbox import GoAway, Inbox
from genai_grpc.emulator.service import GARBAGE, Gone, Service
from genai_grpc.emulator.status import StatusError, Violation, invalid

# Two channels of 16 bits at 48 kHz; a piece is a tenth of a second, and comes after as much time.
_TYPE = "audio/l16;rate=48000;channels=2"
_PIECE_S = 0.1


class MusicSession:
    """The music of one connection.

    Args:
      service: the emulator's.
      call: the call that carries it.
      fault: what is to go wrong.
    """

    def __init__(self, service: Service, call: Call, fault: Any) -> None:
        self.inbox = Inbox()
        self._service = service
        self._call = call
        self._fault = fault
        self._is_set_up = False
        self._is_playing = False
        self._prompts: list[str] = []
        self._played = 0

    def run(self) -> Iterator[Any]:
        """The messages of the server, until the client has ended the session."""
        while not self.inbox.is_over:
            item = self.inbox.get(_PIECE_S if self._is_playing else None)
            if self._call.cancelled.is_set():
                raise Gone
            if isinstance(item, GoAway):
                return
            if item is not None:
                self._service.calls.keep_request(self._call, item)
                answers = self._hear(item)
            elif self._is_playing:
                answers = iter((self._piece(),))
            else:
                return
            for answer in answers:
                self._service.between(self._call, self._fault)
                yield GARBAGE if self._fault.garbage else answer
                self._call.chunks_sent += 1

    def _hear(self, message: Any) -> Iterator[Any]:
        if message.HasField("setup"):
            if self._is_set_up:
                raise self._wrong("setup", "was sent before; a session has one")
            self._service.world.catalogue.find(
                self._call, message.setup.model, "bidiGenerateMusic", field="setup.model"
            )
            self._is_set_up = True
            answer = self._call.new_response()
            answer.setup_complete.SetInParent()
            yield answer
        elif not self._is_set_up:
            raise self._wrong("setup", "must be the first message of a session")
        elif message.HasField("client_content"):
            self._prompts = [each.text for each in message.client_content.weighted_prompts]
        elif message.playback_control:
            self._control(message)
        elif not message.HasField("music_generation_config"):
            raise self._wrong("client_content", "is missing: the message says nothing")

    def _control(self, message: Any) -> None:
        field = message.DESCRIPTOR.fields_by_name["playback_control"]
        value = field.enum_type.values_by_number.get(message.playback_control)
        if value is None:
            raise self._wrong("playback_control", f"{message.playback_control} is no control")
        name = value.name
        if name == "PLAY":
            if not self._prompts:
                raise self._wrong("playback_control", "PLAY needs weighted prompts first")
            self._is_playing = True
        else:
            self._is_playing = False
            if name in ("STOP", "RESET_CONTEXT"):
                self._played = 0

    def _piece(self) -> Any:
        answer = self._call.new_response()
        chunk = answer.server_content.audio_chunks.add()
        mono = media.sound(f"{self._prompts} {self._played}", seconds=_PIECE_S * 2)
        samples = memoryview(mono).cast("h")
        chunk.data = b"".join(samples[at : at + 1].tobytes() * 2 for at in range(len(samples)))
        chunk.mime_type = _TYPE
        self._played += 1
        return answer

    def _wrong(self, field: str, text: str) -> StatusError:
        name = "BidiGenerateMusicClientMessage"
        return invalid(self._call.backend, name, [Violation(field, text)])

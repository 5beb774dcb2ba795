"""`client.aio.live.music`: music that is steered while it plays. The Gemini API alone has it.

What a message looks like stands in `_codec.live`; connections are `_drivers.live`'s.
"""

from __future__ import annotations

import contextlib
import warnings
from collections.abc import AsyncIterator, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import Codec
from .._drivers.live import LiveLink, adopt
from .._flows import live_input
from ..errors import ExperimentalWarning
from ..types import LiveMusicPlaybackControl
from .live_double import client_of

if TYPE_CHECKING:
    from .._codec.live import MusicCodec
    from .._drivers.async_ import AsyncDriver
    from ..types import (
        LiveMusicGenerationConfigOrDict,
        LiveMusicServerMessage,
        WeightedPromptOrDict,
    )
    from .api_client import ApiClient

    _Parts = tuple[LiveLink, MusicCodec]


class AsyncLiveMusic:
    """Opens music sessions."""

    __module__ = "genai_grpc.live_music"

    def __init__(self, api_client: ApiClient[AsyncDriver]) -> None:
        self._api_client = api_client

    @contextlib.asynccontextmanager
    async def connect(self, *, model: str) -> AsyncIterator[AsyncMusicSession]:
        """Opens a session for the length of an `async with` block, over a WebSocket.

        Args:
          model: a model that makes music, such as "models/lyria-realtime-exp". The service has them
            in v1alpha alone: `http_options={"api_version": "v1alpha"}` of the client.

        Returns:
          An async context manager whose value is the session.

        Raises:
          ValueError: the client is one of Vertex AI, or has transport="grpc".
          errors.APIError: the service refused the session, or was not reached in time.

        Example:
          >>> async with client.aio.live.music.connect(model="models/lyria-realtime-exp") as session:
          ...     await session.set_weighted_prompts([{"text": "piano", "weight": 1.0}])
          ...     await session.play()
          ...     async for message in session.receive():
          ...         play(message.server_content.audio_chunks)
        """
        warnings.warn(
            "Music sessions are experimental at the service and may change.",
            ExperimentalWarning,
            stacklevel=4,
        )
        session = await self._open(model)
        try:
            yield session
        except BaseException:
            session._link.cancel()
            raise
        finally:
            await session.close()

    async def _open(self, model: str) -> AsyncMusicSession:
        client = client_of(self._api_client, "genai_grpc.live_music", "connect")
        context = client.context
        options = context.options
        codec = context.codec_of(options).music()
        method, setup, blockers = codec.setup(model)
        call = context.call(method, setup, blockers, options)
        calls = live_input.connection_calls(call, options)
        link = LiveLink(client.driver.transport, calls, options, setup)
        await link.open()
        return AsyncMusicSession(client, _parts=(link, codec))


class AsyncMusicSession:
    """Music that plays until it is stopped: change prompts and settings while you listen.

    Sessions come from `client.aio.live.music.connect`. As in google-genai, one can also be made over
    a WebSocket that was opened and set up elsewhere.

    Args:
      api_client: anything with `vertexai`, such as a client.
      websocket: has `send`, `recv` and `close`, as connections of the library `websockets` do.
    """

    __module__ = "genai_grpc.live_music"

    def __init__(
        self, api_client: Any, websocket: Any = None, *, _parts: _Parts | None = None
    ) -> None:
        self._api_client = api_client
        self._link, self._made = _adopted(websocket) if _parts is None else _parts

    @property
    def _codec(self) -> MusicCodec:
        if self._api_client.vertexai:
            return Codec("vertex", "v1beta1").music()  # raises: there is no such thing
        return self._made

    async def set_weighted_prompts(self, prompts: Sequence[WeightedPromptOrDict]) -> None:
        """Replaces the prompts that the music is mixed from.

        Args:
          prompts: WeightedPrompts or dicts, all of them; `weight` is relative and not 0.

        Raises:
          ValueError: a prompt is malformed; nothing was sent.
          errors.APIError: the session has ended.
        """
        await self._link.send(self._codec.prompts(list(prompts))[0])

    async def set_music_generation_config(self, config: LiveMusicGenerationConfigOrDict) -> None:
        """Replaces the settings; those that are left out go back to their defaults.

        Args:
          config: LiveMusicGenerationConfig or a dict. `bpm` and `scale` take effect after
            `reset_context`.

        Raises:
          ValueError: a setting is malformed; nothing was sent.
          errors.APIError: the session has ended.
        """
        await self._link.send(self._codec.config(config)[0])

    async def play(self) -> None:
        """Starts the music, or goes on after a pause."""
        await self._control(LiveMusicPlaybackControl.PLAY)

    async def pause(self) -> None:
        """Holds the music; `play` goes on from there."""
        await self._control(LiveMusicPlaybackControl.PAUSE)

    async def stop(self) -> None:
        """Stops the music and forgets what was played; prompts and settings stay."""
        await self._control(LiveMusicPlaybackControl.STOP)

    async def reset_context(self) -> None:
        """Forgets what was played without stopping; prompts and settings stay."""
        await self._control(LiveMusicPlaybackControl.RESET_CONTEXT)

    async def receive(self) -> AsyncIterator[LiveMusicServerMessage]:
        """The messages of the server, as they come, until the session ends.

        Raises:
          errors.APIError: it broke, or the server ended it with an error.
        """
        codec = self._codec
        while (message := await self._link.receive()) is not None:
            yield codec.decode(message)

    async def close(self) -> None:
        """Ends the session."""
        await self._link.close()

    async def _control(self, playback: LiveMusicPlaybackControl) -> None:
        await self._link.send(self._codec.control(playback)[0])


def _adopted(websocket: Any) -> _Parts:
    """What a session needs over a WebSocket that was set up elsewhere."""
    if websocket is None:
        raise TypeError("A session is opened with client.aio.live.music.connect(model=...).")
    codec = Codec("gemini", "v1alpha").music()
    link, _ = adopt(websocket, codec.method, "v1alpha")
    return link, codec

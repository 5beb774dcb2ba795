"""`client.aio.live`: opens sessions with a model that listens and speaks at the same time.

There is no blocking twin, as in google-genai. What can be done with a session stands in
`live_session`.
"""

from __future__ import annotations

import contextlib
import warnings
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from .._drivers.live import LiveLink
from .._flows import live_input
from .._flows.live import Conversation
from .._flows.tools import Toolbox, needs_care, open_live_toolbox
from ..errors import ExperimentalWarning
from .live_double import client_of
from .live_session import AsyncSession

if TYPE_CHECKING:
    from .._call import Call
    from .._codec.live import LiveCodec
    from .._drivers.async_ import AsyncDriver
    from .._options import CallOptions
    from ..types import (
        LiveConnectConfigOrDict,
    )
    from .api_client import ApiClient
    from .live_music import AsyncLiveMusic

    _Parts = tuple[LiveLink, LiveCodec, Call, Toolbox | None, AsyncDriver | None]

_TOKEN = "auth_tokens/"


class AsyncLive:
    """Opens live sessions."""

    __module__ = "genai_grpc.live"

    def __init__(self, api_client: ApiClient[AsyncDriver]) -> None:
        self._api_client = api_client
        self._music: AsyncLiveMusic | None = None

    @property
    def music(self) -> AsyncLiveMusic:
        """Music that is steered while it plays (Gemini API only)."""
        if self._music is None:
            from .live_music import AsyncLiveMusic

            self._music = AsyncLiveMusic(self._api_client)
        return self._music

    @contextlib.asynccontextmanager
    async def connect(
        self, *, model: str, config: LiveConnectConfigOrDict | None = None
    ) -> AsyncIterator[AsyncSession]:
        """Opens a session for the length of an `async with` block.

        The session goes over gRPC where the API has it there (the Gemini API) and gRPC carries all
        that is set, else over a WebSocket; `transport=` of the client decides otherwise. Leaving the
        block closes the session, also at the server.

        Args:
          model: a model with live sessions, such as "gemini-live-2.5-flash-preview".
          config: types.LiveConnectConfig or a dict of its fields. `session_resumption` makes the
            session outlive its connections; the deadline in `http_options` is for opening it.

        Returns:
          An async context manager whose value is the session.

        Raises:
          ValueError: an argument cannot be sent as it is; nothing was sent.
          errors.APIError: the service refused the session, or was not reached in time.

        Example:
          >>> async with client.aio.live.connect(
          ...     model="gemini-live-2.5-flash-preview", config={"response_modalities": ["TEXT"]}
          ... ) as session:
          ...     await session.send_client_content(turns={"parts": [{"text": "Hello?"}]})
          ...     async for message in session.receive():
          ...         print(message.text or "", end="")
        """
        session = await self._open(model, config)
        try:
            yield session
        except BaseException:
            session._link.cancel()
            raise
        finally:
            await session.close()

    async def _open(self, model: str, config: LiveConnectConfigOrDict | None) -> AsyncSession:
        client = client_of(self._api_client, "genai_grpc.live", "ws_connect")
        context = client.context
        given = live_input.connect_config(config)
        is_token = _has_token(client)
        options = context.options_of(given)
        if is_token:
            options = _with_token(options, client)
        toolbox = None
        if given.tools and needs_care(given.tools):
            given, toolbox = await client.driver.run(open_live_toolbox(given, given.tools))
        codec = context.codec_of(options).live(is_constrained=is_token)
        method, setup, blockers = codec.setup(model, given)
        call = context.call(method, setup, blockers, options)
        if call.over_rest:
            codec = context.codec_of(options).live(over_websocket=True, is_constrained=is_token)
            method, setup, blockers = codec.setup(model, given)
        link = LiveLink(
            _transport_of(client.driver),
            live_input.connection_calls(call, options),
            options,
            setup,
            _conversation(setup, given),
        )
        first: Any = await link.open()
        complete = codec.decode(first).setup_complete if first is not None else None
        return AsyncSession(
            client,
            session_id=complete.session_id if complete is not None else None,
            setup_complete=complete,
            _parts=(link, codec, call, toolbox, client.driver),
        )


def _has_token(client: ApiClient[AsyncDriver]) -> bool:
    return not client.vertexai and (client.api_key or "").startswith(_TOKEN)


def _with_token(options: CallOptions, client: ApiClient[AsyncDriver]) -> CallOptions:
    """The options of a session that a short-lived token opens: it is shown in a header of its own."""
    warnings.warn(
        "Short-lived tokens are experimental at the service and may change.",
        ExperimentalWarning,
        stacklevel=6,
    )
    if options.api_version != "v1alpha":
        warnings.warn(
            "The service takes short-lived tokens in v1alpha alone: create the client with "
            "http_options={'api_version': 'v1alpha'}.",
            ExperimentalWarning,
            stacklevel=6,
        )
    proof = (("authorization", f"Token {client.api_key}"),)
    return replace(options, metadata=(*options.metadata, *proof))


def _transport_of(driver: AsyncDriver) -> Any:
    transport = driver.transport
    if not hasattr(transport, "bidi"):
        raise ValueError(
            f"transport {type(transport).__name__} has no bidi method, which live sessions need "
            "(see genai_grpc.transports.base)."
        )
    return transport


def _conversation(setup: Any, config: Any) -> Conversation | None:
    resumption = config.session_resumption
    if resumption is None:
        return None
    return Conversation(setup, keeps=True, is_counted=bool(resumption.transparent))

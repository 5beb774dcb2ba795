"""What both sides of a client share: settings become a transport, a codec and the context of its flows.

Each part is built with its first use, so that a client is built in microseconds. No call logic and no
names that users see: those are `client`'s.
"""

from __future__ import annotations

import math
import os
import threading
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from . import _settings

if TYPE_CHECKING:
    from ._auth import Authorizer
    from ._drivers.async_ import AsyncDriver
    from ._drivers.sync import Driver
    from ._flows.context import Context
    from ._replay.choice import Choice
    from ._settings import Settings
    from ._surface.api_client import Identity
    from ._telemetry.instruments import Instruments
    from .telemetry import Telemetry
    from .transports.base import AsyncTransport, Transport


class Core:
    """What both sides of a client share. Builds each part once, on first use, from any thread."""

    def __init__(
        self,
        settings: Settings,
        *,
        telemetry: Telemetry | None = None,
        replay: Choice | None = None,
    ) -> None:
        self.settings = settings
        self._telemetry = telemetry
        self._replay = replay
        self._instruments: Instruments | None = None
        self._lock = threading.RLock()
        self._closed = False
        self._aclosed = False
        self._is_complete = not settings.needs_project
        self._authorizer: Authorizer | None = None
        self._context: Context | None = None
        self._transport: Transport | None = None
        self._async_transport: AsyncTransport | None = None

    @property
    def context(self) -> Context:
        """The codec and the default options."""
        with self._lock:
            if self._context is None:
                self._context = self._make_context()
            return self._context

    def driver(self) -> Driver:
        """What performs flows by blocking."""
        from ._drivers.sync import Driver
        from .transports.failures import closed

        with self._lock:
            if self._transport is None:
                if self._closed:
                    raise closed()
                self._transport = self._blocking_transport()
            if self._telemetry is None:
                return Driver(self._transport)
            from ._telemetry.drivers import ObservedDriver

            return ObservedDriver(self._transport, self._observer(self._telemetry))

    def async_driver(self) -> AsyncDriver:
        """What performs flows by awaiting."""
        from ._drivers.async_ import AsyncDriver
        from .transports.failures import closed

        with self._lock:
            if self._async_transport is None:
                if self._aclosed:
                    raise closed()
                self._async_transport = self._awaiting_transport()
            if self._telemetry is None:
                return AsyncDriver(self._async_transport)
            from ._telemetry.drivers import ObservedAsyncDriver

            return ObservedAsyncDriver(self._async_transport, self._observer(self._telemetry))

    @property
    def identity(self) -> Identity:
        """Whose calls these are, for programs that ask a client."""
        from ._surface.api_client import Identity

        settings = self._complete_settings()
        unlimited = settings.timeout_s == math.inf
        return Identity(
            settings.vertexai,
            settings.api_key,
            settings.credentials,
            settings.project,
            settings.location,
            {
                "base_url": f"{settings.endpoint.url}/",
                "api_version": settings.api_version,
                "headers": dict(settings.headers),
                "timeout": None if unlimited else round(settings.timeout_s * 1000),
            },
        )

    @property
    def authorizer(self) -> Authorizer:
        """Whose credentials both sides use, so that a token is fetched once."""
        from ._auth import authorizer

        with self._lock:
            if self._authorizer is None:
                self._authorizer = authorizer(self._complete_settings())
            return self._authorizer

    def headers_of(self, credentials: Any) -> Mapping[str, str]:
        """The headers of other credentials, for one call in their name. May block."""
        from ._auth import headers_of

        return headers_of(self.settings, credentials)

    def close(self) -> None:
        with self._lock:
            self._closed = True
        if self._transport is not None:
            self._transport.close()

    async def aclose(self) -> None:
        with self._lock:
            self._aclosed = True
        if self._async_transport is not None:
            await self._async_transport.close()

    def _blocking_transport(self) -> Transport:
        """What sends. The lock is held."""
        from . import transports

        settings = self._complete_settings()
        if self._replay is None:
            return transports.create(settings, self.authorizer)
        from ._replay import opening

        tape = opening.tape_of(self._replay, settings)
        return opening.blocking(tape, lambda: transports.create(settings, self.authorizer))

    def _awaiting_transport(self) -> AsyncTransport:
        """What sends, awaiting. The lock is held."""
        from . import transports

        settings = self._complete_settings()
        if self._replay is None:
            return transports.create_async(settings, self.authorizer)
        from ._replay import opening

        tape = opening.tape_of(self._replay, settings)
        return opening.awaiting(tape, lambda: transports.create_async(settings, self.authorizer))

    def _observer(self, telemetry: Telemetry) -> Instruments:
        """What both sides report with. The lock is held."""
        from ._telemetry.instruments import Instruments, Server

        if self._instruments is None:
            endpoint = self.settings.endpoint
            server = Server(self.settings.backend, endpoint.host, endpoint.port)
            self._instruments = Instruments(telemetry, server)
        return self._instruments

    def _complete_settings(self) -> Settings:
        """The settings with the project, which may have to be asked of the credentials."""
        if not self._is_complete:
            from ._auth import with_project

            self.settings = with_project(self.settings)
            self._is_complete = True
        return self.settings

    def _make_context(self) -> Context:
        from . import transports
        from ._codec import Codec
        from ._flows.context import Context
        from ._options import CallOptions, RestOptions, http_only_pairs, retry_policy

        settings = self._complete_settings()
        ways = transports.ways(settings)
        return Context(
            Codec(
                settings.backend,
                settings.api_version,
                project=settings.project,
                location=settings.location,
                keeps_order=ways == "rest",
            ),
            CallOptions(
                api_version=settings.api_version,
                timeout_s=None if settings.timeout_s == math.inf else settings.timeout_s,
                metadata=settings.metadata,
                retry=retry_policy(settings.retry),
                rest=RestOptions(
                    headers=http_only_pairs(dict(settings.headers)),
                    extra_body=settings.extra_body,
                    resource_scope=settings.resource_scope,
                ),
            ),
            ways,
        )


def replay_of(debug_config: Any) -> Choice | None:
    """What the argument or the environment says; nothing loads where both are silent."""
    if debug_config is None and not os.environ.get("GOOGLE_GENAI_CLIENT_MODE"):
        return None
    from ._replay.choice import chosen

    return chosen(debug_config, os.environ)


def environment_of(
    replay: Choice | None, vertexai: bool | None, enterprise: bool | None, api_key: str | None
) -> Mapping[str, str]:
    """The environment of a client; one that replays needs no key."""
    if replay is None or not replay.replays:
        return os.environ
    from ._replay.opening import environment

    backend = _settings.choose_backend(vertexai, enterprise, os.environ)
    return environment(os.environ, is_vertex=backend == "vertex", has_key=bool(api_key))


def telemetry_of(given: Telemetry | bool | None) -> Telemetry | None:
    """What the argument or, without one, the environment says; nothing loads where both are silent."""
    if given is None and not os.environ.get("GENAI_GRPC_TELEMETRY"):
        return None
    from .telemetry import chosen

    return chosen(given, os.environ)

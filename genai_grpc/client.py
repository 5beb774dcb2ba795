"""The entry point: settings become a transport, a codec and the resources of the API. No call logic.

A client builds in microseconds: grpc, pydantic and google.auth load with the first resource that is
touched. The resources keep what they need alive, so `Client(...).models.generate_content(...)` and a
stream that outlives its client variable both work; only `close()` and `aclose()` close connections.
"""

from __future__ import annotations

import math
import os
import threading
from collections.abc import Mapping, Sequence
from os import PathLike
from types import TracebackType
from typing import TYPE_CHECKING, Any

from . import _settings

if TYPE_CHECKING:
    from functools import cached_property as part

    from google.auth.credentials import Credentials

    from ._auth import Authorizer
    from ._drivers.async_ import AsyncDriver
    from ._drivers.sync import Driver
    from ._flows.context import Context
    from ._replay.choice import Choice
    from ._replay.config import DebugConfig as DebugConfig
    from ._settings import ChannelOptions, TlsOptions
    from ._surface.aio.batches import AsyncBatches
    from ._surface.aio.caches import AsyncCaches
    from ._surface.aio.chats import AsyncChats
    from ._surface.aio.file_search_stores import AsyncFileSearchStores
    from ._surface.aio.files import AsyncFiles
    from ._surface.aio.models import AsyncModels
    from ._surface.aio.operations import AsyncOperations
    from ._surface.aio.tokens import AsyncTokens
    from ._surface.aio.tunings import AsyncTunings
    from ._surface.api_client import ApiClient, Identity
    from ._surface.live import AsyncLive
    from ._surface.sync.batches import Batches
    from ._surface.sync.caches import Caches
    from ._surface.sync.chats import Chats
    from ._surface.sync.file_search_stores import FileSearchStores
    from ._surface.sync.files import Files
    from ._surface.sync.models import Models
    from ._surface.sync.operations import Operations
    from ._surface.sync.tokens import Tokens
    from ._surface.sync.tunings import Tunings
    from ._telemetry.instruments import Instruments
    from .telemetry import Telemetry
    from .transports.base import AsyncTransport, Transport
    from .types import HttpOptions, HttpOptionsDict
else:
    from ._parts import part

__all__ = ["AsyncClient", "Client", "DebugConfig"]


class Client:
    """A client of the Gemini Developer API or of Vertex AI.

    Arguments win over the environment. Without arguments it reads GOOGLE_API_KEY (or
    GEMINI_API_KEY), GOOGLE_GENAI_USE_VERTEXAI, GOOGLE_CLOUD_PROJECT, GOOGLE_CLOUD_LOCATION,
    GOOGLE_GEMINI_BASE_URL and GOOGLE_VERTEX_BASE_URL; docs/configuration.md has the whole table.

    Args:
      vertexai: True for Vertex AI, False for the Gemini Developer API.
      api_key: API key of the Gemini Developer API, or of Vertex AI in express mode.
      credentials: any google-auth credentials; Application Default Credentials when none are given.
      project: Google Cloud project id, for Vertex AI.
      location: region such as "us-central1", or "global", for Vertex AI.
      debug_config: DebugConfig, or a dict of its fields: records the calls of this client, or answers
        them from a recording (docs/replay.md). GOOGLE_GENAI_CLIENT_MODE and its kin decide when None.
      enterprise: another name of `vertexai`.
      http_options: defaults of every call: base_url, api_version, headers, timeout (milliseconds),
        retry_options and more; HttpOptions or a dict.
      transport: "auto" (the default): gRPC, and REST for what gRPC does not carry; "grpc" or "rest"
        for one of them alone; a transport class or instance, or the name of an entry point in the
        group genai_grpc.transports.
      client_options: as the GAPIC clients take it: api_endpoint, client_cert_source,
        quota_project_id, universe_domain, scopes and more; object or dict.
      channel: how gRPC connections behave: keepalive, message sizes, compression, how many
        connections; genai_grpc.transports.ChannelOptions or a dict of its fields.
      tls: trusted roots and the client's certificate; genai_grpc.transports.TlsOptions or a dict.
      proxy: URL of an HTTP proxy for this client alone; "" for a direct connection. The environment
        (https_proxy, no_proxy) decides when None.
      telemetry: True, or a genai_grpc.telemetry.Telemetry, to report calls to OpenTelemetry as spans
        and histograms (docs/observability.md); False for nothing. GENAI_GRPC_TELEMETRY decides when
        None.

    Raises:
      ValueError: an argument is missing, contradicts another one or cannot be read.

    Example:
      >>> with Client(api_key="...") as client:
      ...     response = client.models.generate_content(
      ...         model="gemini-2.0-flash", contents="Why is the sky blue?"
      ...     )
      ...     print(response.text)
    """

    def __init__(
        self,
        *,
        vertexai: bool | None = None,
        api_key: str | None = None,
        credentials: Credentials | None = None,
        project: str | None = None,
        location: str | None = None,
        debug_config: DebugConfig | Mapping[str, Any] | None = None,
        http_options: HttpOptions | HttpOptionsDict | None = None,
        enterprise: bool | None = None,
        transport: Any = None,
        client_options: Any = None,
        channel: ChannelOptions | Mapping[str, Any] | None = None,
        tls: TlsOptions | Mapping[str, Any] | None = None,
        proxy: str | None = None,
        telemetry: Telemetry | bool | None = None,
    ) -> None:
        replay = _replay_of(debug_config)
        self._core = _Core(
            _settings.resolve(
                vertexai=vertexai,
                enterprise=enterprise,
                api_key=api_key,
                credentials=credentials,
                project=project,
                location=location,
                http_options=http_options,
                client_options=client_options,
                transport=transport,
                channel=channel,
                tls=tls,
                proxy=proxy,
                environ=_environment(replay, vertexai, enterprise, api_key),
            ),
            telemetry=_telemetry_of(telemetry),
            replay=replay,
        )

    @classmethod
    def from_service_account_file(
        cls, filename: str | PathLike[str], *, scopes: Sequence[str] | None = None, **arguments: Any
    ) -> Client:
        """A client that signs in as a service account.

        Args:
          filename: path of the account's JSON key file.
          scopes: OAuth scopes to ask for; cloud-platform when None.
          arguments: as in Client, without `credentials` and `api_key`.

        Raises:
          ValueError: the file is missing, is no JSON, or is no service-account key.
        """
        from . import _auth

        credentials = _auth.service_account_file(filename, scopes=scopes)
        return cls(credentials=credentials, **arguments)

    from_service_account_json = from_service_account_file

    @classmethod
    def from_service_account_info(
        cls, info: Mapping[str, Any], *, scopes: Sequence[str] | None = None, **arguments: Any
    ) -> Client:
        """A client that signs in as a service account.

        Args:
          info: the content of the account's JSON key file.
          scopes: OAuth scopes to ask for; cloud-platform when None.
          arguments: as in Client, without `credentials` and `api_key`.

        Raises:
          ValueError: `info` is no service-account key.
        """
        from . import _auth

        credentials = _auth.service_account_info(info, scopes=scopes)
        return cls(credentials=credentials, **arguments)

    @property
    def vertexai(self) -> bool:
        """True when this client talks to Vertex AI."""
        return self._core.settings.vertexai

    @part
    def aio(self) -> AsyncClient:
        """The same API for `async` code, over the same settings and credentials."""
        return AsyncClient(self._core)

    @part
    def _api_client(self) -> ApiClient[Driver]:
        from ._surface.api_client import ApiClient

        return ApiClient(
            self._core.context, self._core.driver(), self._core.identity, self._core.headers_of
        )

    @part
    def models(self) -> Models:
        """Generation, token counts and embeddings."""
        from ._surface.sync.models import Models

        return Models(self._api_client)

    @part
    def chats(self) -> Chats:
        """Conversations that remember what was said."""
        from ._surface.sync.chats import Chats

        return Chats(self.models)

    @part
    def file_search_stores(self) -> FileSearchStores:
        """Stores of documents that answers can be looked up in."""
        from ._surface.sync.file_search_stores import FileSearchStores

        return FileSearchStores(self._api_client)

    @part
    def files(self) -> Files:
        """Files at the service, for prompts."""
        from ._surface.sync.files import Files

        return Files(self._api_client)

    @part
    def batches(self) -> Batches:
        """Many requests at once, answered within a day."""
        from ._surface.sync.batches import Batches

        return Batches(self._api_client)

    @part
    def operations(self) -> Operations:
        """Work that goes on at the server."""
        from ._surface.sync.operations import Operations

        return Operations(self._api_client)

    @part
    def tunings(self) -> Tunings:
        """Models of one's own, made of examples."""
        from ._surface.sync.tunings import Tunings

        return Tunings(self._api_client)

    @part
    def caches(self) -> Caches:
        """Prompts that are kept at the server."""
        from ._surface.sync.caches import Caches

        return Caches(self._api_client)

    @part
    def auth_tokens(self) -> Tokens:
        """Short-lived tokens that open live sessions."""
        from ._surface.sync.tokens import Tokens

        return Tokens(self._api_client)

    @property
    def tokens(self) -> Tokens:
        """The same as `auth_tokens`."""
        return self.auth_tokens

    def close(self) -> None:
        """Cancels this client's calls and frees its connections. `aio` stays open: see `aclose`."""
        self._core.close()

    def __enter__(self) -> Client:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class AsyncClient:
    """The asynchronous side of a client: `Client(...).aio`.

    It may be used from several event loops, one after the other or at once.
    """

    def __init__(self, core: _Core) -> None:
        self._core = core

    @property
    def vertexai(self) -> bool:
        """True when this client talks to Vertex AI."""
        return self._core.settings.vertexai

    @part
    def _api_client(self) -> ApiClient[AsyncDriver]:
        from ._surface.api_client import ApiClient

        return ApiClient(
            self._core.context,
            self._core.async_driver(),
            self._core.identity,
            self._core.headers_of,
        )

    @part
    def models(self) -> AsyncModels:
        """Generation, token counts and embeddings."""
        from ._surface.aio.models import AsyncModels

        return AsyncModels(self._api_client)

    @part
    def chats(self) -> AsyncChats:
        """Conversations that remember what was said."""
        from ._surface.aio.chats import AsyncChats

        return AsyncChats(self.models)

    @part
    def file_search_stores(self) -> AsyncFileSearchStores:
        """Stores of documents that answers can be looked up in."""
        from ._surface.aio.file_search_stores import AsyncFileSearchStores

        return AsyncFileSearchStores(self._api_client)

    @part
    def files(self) -> AsyncFiles:
        """Files at the service, for prompts."""
        from ._surface.aio.files import AsyncFiles

        return AsyncFiles(self._api_client)

    @part
    def batches(self) -> AsyncBatches:
        """Many requests at once, answered within a day."""
        from ._surface.aio.batches import AsyncBatches

        return AsyncBatches(self._api_client)

    @part
    def operations(self) -> AsyncOperations:
        """Work that goes on at the server."""
        from ._surface.aio.operations import AsyncOperations

        return AsyncOperations(self._api_client)

    @part
    def tunings(self) -> AsyncTunings:
        """Models of one's own, made of examples."""
        from ._surface.aio.tunings import AsyncTunings

        return AsyncTunings(self._api_client)

    @part
    def caches(self) -> AsyncCaches:
        """Prompts that are kept at the server."""
        from ._surface.aio.caches import AsyncCaches

        return AsyncCaches(self._api_client)

    @part
    def live(self) -> AsyncLive:
        """Sessions with a model that listens and speaks at the same time."""
        from ._surface.live import AsyncLive

        return AsyncLive(self._api_client)

    @part
    def auth_tokens(self) -> AsyncTokens:
        """Short-lived tokens that open live sessions."""
        from ._surface.aio.tokens import AsyncTokens

        return AsyncTokens(self._api_client)

    @property
    def tokens(self) -> AsyncTokens:
        """The same as `auth_tokens`."""
        return self.auth_tokens

    async def aclose(self) -> None:
        """Cancels this client's asynchronous calls and frees their connections."""
        await self._core.aclose()

    async def __aenter__(self) -> AsyncClient:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.aclose()


def __getattr__(name: str) -> Any:
    """Names that load with their first use.

    `DebugConfig` brings pydantic. `BaseApiClient` is what resources share, under the name that test
    doubles are specified by.
    """
    if name == "DebugConfig":
        from ._replay.config import DebugConfig

        return DebugConfig
    if name == "BaseApiClient":
        from ._surface.api_client import ApiClient

        return ApiClient
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


class _Core:
    """What both sides of a client share. Builds each part once, on first use, from any thread."""

    def __init__(
        self,
        settings: _settings.Settings,
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

        with self._lock:
            if self._transport is None:
                if self._closed:
                    raise _closed()
                self._transport = self._blocking_transport()
            if self._telemetry is None:
                return Driver(self._transport)
            from ._telemetry.drivers import ObservedDriver

            return ObservedDriver(self._transport, self._observer(self._telemetry))

    def async_driver(self) -> AsyncDriver:
        """What performs flows by awaiting."""
        from ._drivers.async_ import AsyncDriver

        with self._lock:
            if self._async_transport is None:
                if self._aclosed:
                    raise _closed()
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

    def _complete_settings(self) -> _settings.Settings:
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


def _replay_of(debug_config: Any) -> Choice | None:
    """What the argument or the environment says; nothing loads where both are silent."""
    if debug_config is None and not os.environ.get("GOOGLE_GENAI_CLIENT_MODE"):
        return None
    from ._replay.choice import chosen

    return chosen(debug_config, os.environ)


def _environment(
    replay: Choice | None, vertexai: bool | None, enterprise: bool | None, api_key: str | None
) -> Mapping[str, str]:
    """The environment of a client; one that replays needs no key."""
    if replay is None or not replay.replays:
        return os.environ
    from ._replay.opening import environment

    backend = _settings.choose_backend(vertexai, enterprise, os.environ)
    return environment(os.environ, is_vertex=backend == "vertex", has_key=bool(api_key))


def _telemetry_of(given: Telemetry | bool | None) -> Telemetry | None:
    """What the argument or, without one, the environment says; nothing loads where both are silent."""
    if given is None and not os.environ.get("GENAI_GRPC_TELEMETRY"):
        return None
    from .telemetry import chosen

    return chosen(given, os.environ)


def _closed() -> RuntimeError:
    return RuntimeError("This client is closed. Create another one, or close it later.")

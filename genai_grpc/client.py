"""The entry point: arguments become settings, and settings the resources of the API. No call logic.

A client builds in microseconds: grpc, pydantic and google.auth load with the first resource that is
touched. The resources keep what they need alive, so `Client(...).models.generate_content(...)` and a
stream that outlives its client variable both work; only `close()` and `aclose()` close connections.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from os import PathLike
from types import TracebackType
from typing import TYPE_CHECKING, Any

from . import _settings
from ._core import Core, environment_of, replay_of, telemetry_of

if TYPE_CHECKING:
    from functools import cached_property as part

    from google.auth.credentials import Credentials

    from ._drivers.async_ import AsyncDriver
    from ._drivers.sync import Driver
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
    from ._surface.api_client import ApiClient
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
    from .telemetry import Telemetry
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
        replay = replay_of(debug_config)
        self._core = Core(
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
                environ=environment_of(replay, vertexai, enterprise, api_key),
            ),
            telemetry=telemetry_of(telemetry),
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

    def __init__(self, core: Core) -> None:
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

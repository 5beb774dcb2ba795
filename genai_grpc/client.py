"""The entry point: settings become a transport, a codec and the resources of the API. No call logic.

A client builds in microseconds: grpc, pydantic and google.auth load with the first resource that is
touched. The resources keep what they need alive, so `Client(...).models.generate_content(...)` and a
stream that outlives its client variable both work; only `close()` and `aclose()` close connections.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping
from functools import cached_property
from os import PathLike
from types import TracebackType
from typing import TYPE_CHECKING, Any

from . import _settings

if TYPE_CHECKING:
    from google.auth.credentials import Credentials

    from ._auth import Authorizer
    from ._drivers.async_ import AsyncDriver
    from ._drivers.sync import Driver
    from ._flows.context import Context
    from ._surface.aio.models import AsyncModels
    from ._surface.sync.models import Models
    from .transports.base import AsyncTransport, Transport
    from .types import HttpOptions, HttpOptionsDict

__all__ = ["AsyncClient", "Client"]


class Client:
    """A client of the Gemini Developer API or of Vertex AI.

    Arguments win over the environment. Without arguments it reads GOOGLE_API_KEY (or
    GEMINI_API_KEY), GOOGLE_GENAI_USE_VERTEXAI, GOOGLE_CLOUD_PROJECT, GOOGLE_CLOUD_LOCATION,
    GOOGLE_GEMINI_BASE_URL and GOOGLE_VERTEX_BASE_URL; docs/authentication.md has the whole table.

    Args:
      vertexai: True for Vertex AI, False for the Gemini Developer API.
      api_key: API key of the Gemini Developer API, or of Vertex AI in express mode.
      credentials: any google-auth credentials; Application Default Credentials when none are given.
      project: Google Cloud project id, for Vertex AI.
      location: region such as "us-central1", or "global", for Vertex AI.
      debug_config: accepted for programs written for google-genai; record and replay settings.
      http_options: defaults of every call: base_url, api_version, headers, timeout (milliseconds),
        retry_options and more; HttpOptions or a dict.
      transport: "auto" (the default), "grpc", a transport class or instance, or the name of an
        entry point in the group genai_grpc.transports.
      client_options: as the GAPIC clients take it: api_endpoint, client_cert_source,
        quota_project_id, universe_domain, scopes and more; object or dict.

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
        debug_config: Any = None,
        http_options: HttpOptions | HttpOptionsDict | None = None,
        enterprise: bool | None = None,
        transport: Any = None,
        client_options: Any = None,
    ) -> None:
        if debug_config is not None and getattr(debug_config, "client_mode", None):
            raise ValueError(
                "debug_config.client_mode is not available in this version: "
                "record and replay come with the REST transports. Remove it."
            )
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
            )
        )

    @classmethod
    def from_service_account_file(
        cls, filename: str | PathLike[str], *, scopes: list[str] | None = None, **arguments: Any
    ) -> Client:
        """A client that signs in as a service account.

        Args:
          filename: path of the account's JSON key file.
          scopes: OAuth scopes to ask for; cloud-platform when None.
          arguments: as in Client, without `credentials` and `api_key`.

        Raises:
          ValueError: the file is missing, is no JSON, or is no service-account key.
        """
        from ._auth import service_account_file

        return cls(credentials=service_account_file(filename, scopes=scopes), **arguments)

    from_service_account_json = from_service_account_file

    @classmethod
    def from_service_account_info(
        cls, info: Mapping[str, Any], *, scopes: list[str] | None = None, **arguments: Any
    ) -> Client:
        """A client that signs in as a service account.

        Args:
          info: the content of the account's JSON key file.
          scopes: OAuth scopes to ask for; cloud-platform when None.
          arguments: as in Client, without `credentials` and `api_key`.

        Raises:
          ValueError: `info` is no service-account key.
        """
        from ._auth import service_account_info

        return cls(credentials=service_account_info(info, scopes=scopes), **arguments)

    @property
    def vertexai(self) -> bool:
        """True when this client talks to Vertex AI."""
        return self._core.settings.vertexai

    @cached_property
    def aio(self) -> AsyncClient:
        """The same API for `async` code, over the same settings and credentials."""
        return AsyncClient(self._core)

    @cached_property
    def models(self) -> Models:
        """Generation, token counts and embeddings."""
        from ._surface.sync.models import Models

        return Models(self._core.context, self._core.driver)

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

    @cached_property
    def models(self) -> AsyncModels:
        """Generation, token counts and embeddings."""
        from ._surface.aio.models import AsyncModels

        return AsyncModels(self._core.context, self._core.async_driver)

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


class _Core:
    """What both sides of a client share. Builds each part once, on first use, from any thread."""

    def __init__(self, settings: _settings.Settings) -> None:
        self.settings = settings
        self._lock = threading.RLock()
        self._parts: dict[str, Any] = {}
        self._closed = False
        self._aclosed = False

    @property
    def context(self) -> Context:
        """The codec and the default options."""
        return self._part("context", self._make_context)

    @property
    def driver(self) -> Driver:
        """Performs flows by blocking."""
        return self._part("driver", self._make_driver)

    @property
    def async_driver(self) -> AsyncDriver:
        """Performs flows by awaiting."""
        return self._part("async_driver", self._make_async_driver)

    def close(self) -> None:
        with self._lock:
            self._closed = True
            transport: Transport | None = self._parts.get("transport")
        if transport is not None:
            transport.close()

    async def aclose(self) -> None:
        with self._lock:
            self._aclosed = True
            transport: AsyncTransport | None = self._parts.get("async_transport")
        if transport is not None:
            await transport.close()

    def _part(self, name: str, make: Any) -> Any:
        part = self._parts.get(name)
        if part is None:
            with self._lock:
                part = self._parts.get(name)
                if part is None:
                    part = self._parts[name] = make()
        return part

    def _make_context(self) -> Context:
        from ._codec import Codec
        from ._flows.context import Context
        from ._options import CallOptions, retry_policy

        settings = self.settings
        authorizer: Authorizer = self._part("authorizer", self._make_authorizer)
        codec = Codec(
            settings.backend,
            settings.api_version,
            project=settings.project or authorizer.project,
            location=settings.location,
        )
        return Context(
            codec,
            CallOptions(
                api_version=settings.api_version,
                timeout_s=settings.timeout_s,
                metadata=settings.metadata,
                retry=retry_policy(settings.retry),
            ),
        )

    def _make_authorizer(self) -> Authorizer:
        from ._auth import authorizer

        return authorizer(self.settings)

    def _make_driver(self) -> Driver:
        from . import transports
        from ._drivers.sync import Driver

        if self._closed:
            raise RuntimeError("This client is closed. Create another one, or close it later.")
        authorizer = self._part("authorizer", self._make_authorizer)
        transport = self._parts["transport"] = transports.create(self.settings, authorizer)
        return Driver(transport)

    def _make_async_driver(self) -> AsyncDriver:
        from . import transports
        from ._drivers.async_ import AsyncDriver

        if self._aclosed:
            raise RuntimeError("This client is closed. Create another one, or close it later.")
        authorizer = self._part("authorizer", self._make_authorizer)
        transport = transports.create_async(self.settings, authorizer)
        self._parts["async_transport"] = transport
        return AsyncDriver(transport)

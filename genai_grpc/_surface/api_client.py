"""What the resources of a client share: what describes calls, what performs them, and whose they are.

The same class serves both colours. The names of what it tells about the client are google-genai's:
instrumentation and frameworks look at them, such as `client.models._api_client.vertexai`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

if TYPE_CHECKING:
    from .._flows.context import Context
    from ..types import HttpOptions

D = TypeVar("D")


class Identity(NamedTuple):
    """Who calls, and where: the client's arguments and environment, resolved."""

    vertexai: bool
    api_key: str | None
    credentials: Any
    project: str | None
    location: str | None
    http_options: dict[str, Any]


class ApiClient(Generic[D]):
    """One colour of a client as its resources see it.

    Args:
      context: makes calls out of requests.
      driver: performs flows, blocking or awaiting.
      identity: whose calls they are.
      headers_of: gives the headers of other credentials, for a call in their name; it may block.
    """

    __slots__ = ("_headers_of", "_identity", "context", "driver")

    def __init__(
        self,
        context: Context,
        driver: D,
        identity: Identity,
        headers_of: Callable[[Any], Mapping[str, str]] | None = None,
    ) -> None:
        self.context = context
        self.driver = driver
        self._identity = identity
        self._headers_of = headers_of

    @property
    def headers_of(self) -> Callable[[Any], Mapping[str, str]]:
        """What gives the headers of other credentials than the client's."""
        assert self._headers_of is not None  # only doubles for live sessions have none
        return self._headers_of

    @property
    def vertexai(self) -> bool:
        """True on Vertex AI."""
        return self._identity.vertexai

    @property
    def api_key(self) -> str | None:
        """The API key, if one is used."""
        return self._identity.api_key

    @property
    def project(self) -> str | None:
        """The project of Vertex AI."""
        return self._identity.project

    @property
    def location(self) -> str | None:
        """The region of Vertex AI."""
        return self._identity.location

    @property
    def _credentials(self) -> Any:
        return self._identity.credentials

    @property
    def _http_options(self) -> HttpOptions:
        from ..types import HttpOptions

        return HttpOptions(**self._identity.http_options)

    def get_read_only_http_options(self) -> dict[str, Any]:
        """Base URL, API version, headers and timeout of the client, as a dict of their own."""
        return self._http_options.model_dump()

"""Clients of live sessions whose WebSockets a replaced function opens, as tests of programs do it.

google-genai opens its WebSockets by a name of its modules, and tests replace that name; ours are
replaced in the same place. What such a function is given is `transports.websocket_given`'s.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from .._codec import Codec
from .._drivers.async_ import AsyncDriver
from .._drivers.live import given_websockets
from .._flows.context import Context
from .._options import CallOptions
from .api_client import ApiClient, Identity

if TYPE_CHECKING:
    from collections.abc import Callable


def client_of(api_client: Any, module: str, name: str) -> ApiClient[AsyncDriver]:
    """The client to open a session with: the one that is given, unless its way is replaced.

    Args:
      api_client: of a client, or something that stands in for one.
      module, name: where the function that opens WebSockets is replaced.

    Raises:
      TypeError: it is no client, and nothing opens WebSockets in its stead.
    """
    opener = _replaced(module, name)
    if opener is not None:
        return _client_over(api_client, opener)
    if not isinstance(getattr(api_client, "context", None), Context):
        raise TypeError(
            f"{type(api_client).__name__} is no client: use client.aio.live, or replace "
            f"{module}.{name} by what opens its WebSockets."
        )
    found: ApiClient[AsyncDriver] = api_client
    return found


def _replaced(module: str, name: str) -> Callable[..., Any] | None:
    # The module gives the name on demand and does not keep it: if it stands there, somebody put it.
    found: Callable[..., Any] | None = getattr(sys.modules.get(module), "__dict__", {}).get(name)
    # Tools that put back what they replaced leave the library's own function behind.
    is_own = getattr(found, "__module__", "").startswith("websockets.")
    return None if is_own else found


def _client_over(api_client: Any, opener: Callable[..., Any]) -> ApiClient[AsyncDriver]:
    transport, settings = given_websockets(api_client, opener)
    codec = Codec(
        settings.backend,
        settings.api_version,
        project=settings.project,
        location=settings.location,
        keeps_order=True,
    )
    options = CallOptions(api_version=settings.api_version, metadata=settings.metadata)
    identity = Identity(
        settings.vertexai,
        settings.api_key,
        settings.credentials,
        settings.project,
        settings.location,
        {"api_version": settings.api_version},
    )
    return ApiClient(Context(codec, options, "rest"), AsyncDriver(transport), identity)

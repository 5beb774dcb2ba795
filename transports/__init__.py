"""Transports: how a prepared call reaches the service. Installed as `genai_grpc.transports`.

Each transport is unary, stream, bidi and close (`base.py`), and nothing else: no retries, no user
types, no policy. Third parties hand a class or an instance to `Client(transport=...)`, or register
one under the entry-point group `genai_grpc.transports`. A class is called with the client's settings
and its authorizer. Here a name becomes a transport; docs/transports has the picture.
"""

from __future__ import annotations

import inspect
import logging
from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal

if __name__ == "transports":
    raise ImportError("This folder is the package genai_grpc.transports; import it by that name.")

if TYPE_CHECKING:
    from .._auth import Authorizer
    from .._settings import ChannelOptions, Settings, TlsOptions
    from .base import AsyncTransport, Transport

__all__ = ["ChannelOptions", "TlsOptions", "create", "create_async", "ways"]

logger = logging.getLogger("genai_grpc")

_ENTRY_POINT_GROUP = "genai_grpc.transports"

# Names of the blocking transports, and of their counterparts that await.
_ASYNC_NAMES = {"auto": "auto", "grpc": "grpc_asyncio", "rest": "rest_asyncio"}
_BLOCKING_NAMES = {name: blocking for blocking, name in _ASYNC_NAMES.items()}
_OWN = {
    "auto": ("auto", "AutoTransport"),
    "grpc": ("grpc", "GrpcTransport"),
    "grpc_asyncio": ("grpc_asyncio", "GrpcAsyncioTransport"),
    "rest": ("rest", "RestTransport"),
    "rest_asyncio": ("rest_asyncio", "RestAsyncioTransport"),
}


def ways(settings: Settings) -> Literal["auto", "grpc", "rest"]:
    """How the calls of a client may go: over both gRPC and REST, or over one of them alone.

    A transport of somebody else's says by its `kind` what it takes: JSON's calls, if that begins with
    "rest".
    """
    chosen = settings.transport
    if isinstance(chosen, str):
        name = _BLOCKING_NAMES.get(chosen, chosen)
        if name == "auto":
            return _ways_of_auto(settings)
        if name not in _OWN:
            chosen = _entry_point(name, _ASYNC_NAMES.get(name, f"{name}_asyncio"))
    kind = chosen if isinstance(chosen, str) else getattr(chosen, "kind", "")
    return "rest" if str(kind).startswith("rest") else "grpc"


def __getattr__(name: str) -> Any:
    """The settings of channels, loaded when they are touched: who needs one transport pays for it alone."""
    if name in ("ChannelOptions", "TlsOptions"):
        from .. import _settings

        return getattr(_settings, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def _ways_of_auto(settings: Settings) -> Literal["auto", "rest"]:
    from .channel_arguments import other_way_reason, unsupported_reason

    reason = unsupported_reason(settings) or other_way_reason(settings)
    if reason is None:
        return "auto"
    logger.debug("All calls go over REST: %s", reason)
    return "rest"


def create(settings: Settings, authorizer: Authorizer) -> Transport:
    """The blocking transport that `settings.transport` asks for.

    Raises:
      ValueError: there is no transport of that name, or it is asynchronous only.
      TypeError: the value is neither a name nor a transport.
    """
    chosen = settings.transport
    if isinstance(chosen, str):
        name = _BLOCKING_NAMES.get(chosen, chosen)
        chosen = _own(name) if name in _OWN else _entry_point(name)
    transport: Transport = _instance(chosen, settings, authorizer)
    if inspect.iscoroutinefunction(transport.unary):
        raise ValueError(
            f"transport {type(transport).__name__} is asynchronous: use it through client.aio, "
            f"or give this client a blocking one."
        )
    return transport


def create_async(settings: Settings, authorizer: Authorizer) -> AsyncTransport:
    """The awaiting transport that `settings.transport` asks for.

    Raises:
      ValueError: there is no transport of that name, or it is blocking only.
      TypeError: the value is neither a name nor a transport.
    """
    chosen = settings.transport
    if isinstance(chosen, str):
        name = _ASYNC_NAMES.get(chosen, chosen)
        if name == "auto":
            from .auto import AsyncAutoTransport

            return AsyncAutoTransport(settings, authorizer)
        chosen = _own(name) if name in _OWN else _entry_point(f"{name}_asyncio", name)
    transport: AsyncTransport = _instance(chosen, settings, authorizer)
    if not inspect.iscoroutinefunction(transport.unary):
        raise ValueError(
            f"transport {type(transport).__name__} is blocking: use it without client.aio, "
            f"or give this client an asynchronous one."
        )
    return transport


def _own(name: str) -> Any:
    """One of our transports; its module loads what it needs."""
    module, kind = _OWN[name]
    return getattr(import_module(f".{module}", __name__), kind)


def _entry_point(*names: str) -> Any:
    """The class registered under the first of `names` that anybody registered."""
    from importlib.metadata import entry_points

    registered = {found.name: found for found in entry_points(group=_ENTRY_POINT_GROUP)}
    for name in names:
        if name in registered:
            return registered[name].load()
    known = ", ".join(sorted({*_ASYNC_NAMES, *registered}))
    given = min(names, key=len)  # the other one has "_asyncio" behind it
    raise ValueError(f"transport must be one of {known}, a class or an instance, not {given!r}")


def _instance(chosen: Any, settings: Settings, authorizer: Authorizer) -> Any:
    made = chosen(settings, authorizer) if isinstance(chosen, type) else chosen
    missing = [verb for verb in ("unary", "stream", "close") if not hasattr(made, verb)]
    if missing:
        raise TypeError(
            f"transport must be a name, a transport class or an instance; "
            f"{type(made).__name__} lacks {', '.join(missing)} (see genai_grpc.transports.base)"
        )
    return made

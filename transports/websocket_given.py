"""WebSockets that somebody else's function opens: how programs test themselves without a network.

Whose calls they are is read from anything with the attributes of a client; addresses and headers are
made of them as for every other session. Frames and failures are `websocket`'s.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from .._auth import ConstantAuthorizer, authorizer, default_credentials
from .._settings import Settings, resolve
from .websocket import WebSockets

if TYPE_CHECKING:
    from .._auth import Authorizer
    from .._auth.headers import Authorization
    from .._call import Call

Opener = Callable[..., Any]
"""connect(uri, additional_headers=...) -> async context manager of something with send and recv."""


class GivenWebSockets(WebSockets):
    """Opens sessions by a function that stands in for `websockets.connect`.

    Args:
      whose: has `vertexai`, `api_key`, `project` and `location`, perhaps `custom_base_url`.
      opener: opens a connection.
    """

    kind = "rest_asyncio"
    _pings = False

    def __init__(self, whose: Any, opener: Opener) -> None:
        self.settings = _settings_of(whose)
        self._opener = opener
        super().__init__(self.settings, _authorizer_of(self.settings))

    async def _connect(self, call: Call, authorization: Authorization) -> Any:
        from websockets.datastructures import Headers

        # A mapping that does not care for case: what is looked up there may be spelled anyhow.
        headers = Headers(self._headers(call, authorization))
        opening = self._opener(self._url(call), additional_headers=headers)
        return _Entered(opening, await opening.__aenter__())


class _Entered:
    """A connection together with what opened it, which has to be left again."""

    def __init__(self, opening: Any, connection: Any) -> None:
        self._opening = opening
        self.send, self.recv = connection.send, connection.recv

    async def close(self) -> None:
        opening, self._opening = self._opening, None
        if opening is not None:
            await opening.__aexit__(None, None, None)


def _authorizer_of(settings: Settings) -> Authorizer:
    """Credentials may be doubles themselves, of which nothing but a token is to be had."""
    if settings.auth not in ("credentials", "adc"):
        return authorizer(settings)
    credentials = settings.credentials or default_credentials(settings)
    token = getattr(credentials, "token", None)
    if not isinstance(token, str):
        return authorizer(settings)
    return ConstantAuthorizer((("authorization", f"Bearer {token}"),), settings.project)


def _settings_of(whose: Any) -> Settings:
    options = _mapping_of(getattr(whose, "_http_options", None))
    base_url = getattr(whose, "custom_base_url", None)
    if isinstance(base_url, str):
        options["base_url"] = base_url
    return resolve(
        vertexai=bool(whose.vertexai),
        api_key=_text_of(whose, "api_key"),
        project=_text_of(whose, "project"),
        location=_text_of(whose, "location"),
        credentials=getattr(whose, "_credentials", None),
        http_options=options,
        transport="rest",
    )


def _text_of(whose: Any, name: str) -> str | None:
    value = getattr(whose, name, None)
    return value if isinstance(value, str) else None


def _mapping_of(options: Any) -> dict[str, Any]:
    """Address, version and headers: what else a client has does not concern its WebSockets."""
    if options is None:
        return {}
    names = ("base_url", "api_version", "headers")
    if isinstance(options, Mapping):
        return {name: options[name] for name in names if options.get(name)}
    return {name: value for name in names if (value := getattr(options, name, None))}

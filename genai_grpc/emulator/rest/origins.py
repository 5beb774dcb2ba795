"""Pages of other origins that may call both APIs: answers to what their browsers ask before and after.

Nobody may unless the emulator is told so: a page that a developer happens to visit must not read what is
here. The emulator's own endpoint stays closed to them in any case; `guard` sees to that. Follows the
Fetch standard, "CORS protocol".
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection

from aiohttp import web

ANY = "*"
_CLOSED = "/emulator"
_METHODS = "GET, POST, PUT, PATCH, DELETE, OPTIONS"
_PREFLIGHT_S = "3600"
# What a page may read of an answer beside the few headers that every page may.
_SHOWN = ", ".join(
    (
        "x-goog-upload-url x-goog-upload-control-url x-goog-upload-status x-goog-upload-size-received"
        " x-goog-upload-chunk-granularity content-range content-length retry-after"
    ).split()
)
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class Origins:
    """The origins whose pages may call.

    Args:
      allowed: such as "http://localhost:5173"; "*" for all.
    """

    def __init__(self, allowed: Collection[str]) -> None:
        self._allowed = frozenset(each.rstrip("/") for each in allowed)

    def add_to(self, application: web.Application, otherwise: Handler) -> None:
        """Answer preflights and mark answers; other OPTIONS requests go to `otherwise`."""
        if not self._allowed:
            return

        async def preflight(request: web.Request) -> web.StreamResponse:
            if not self._may(request) or "Access-Control-Request-Method" not in request.headers:
                return await otherwise(request)
            wanted = request.headers.get("Access-Control-Request-Headers", "")
            headers = {
                "Access-Control-Allow-Methods": _METHODS,
                "Access-Control-Max-Age": _PREFLIGHT_S,
                **({"Access-Control-Allow-Headers": wanted} if wanted else {}),
            }
            return web.Response(status=204, headers=headers)

        application.router.add_route("OPTIONS", "/{path:.*}", preflight)
        application.on_response_prepare.append(self._mark)

    async def _mark(self, request: web.Request, response: web.StreamResponse) -> None:
        if self._may(request):
            response.headers["Access-Control-Allow-Origin"] = request.headers["Origin"]
            response.headers["Access-Control-Expose-Headers"] = _SHOWN
            response.headers["Vary"] = "Origin"

    def _may(self, request: web.Request) -> bool:
        origin = request.headers.get("Origin")
        is_known = origin in self._allowed or ANY in self._allowed
        return origin is not None and is_known and not request.path.startswith(_CLOSED)

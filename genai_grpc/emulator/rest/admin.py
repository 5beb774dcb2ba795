"""The emulator's own endpoint under /emulator/: what was asked, scripts, faults, clock, connections.

For test suites in other languages, and for the page at /. Translates JSON into the methods of the
running `Emulator`, which a program in the same process calls itself; decides nothing.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from aiohttp import web

from genai_grpc.emulator.calls import Call
from genai_grpc.emulator.orders import Wrong, need, only, order_reply, perform
from genai_grpc.emulator.rest.gist import gist
from genai_grpc.emulator.rest.guard import refusal
from genai_grpc.emulator.rest.writing import Writer

if TYPE_CHECKING:
    from genai_grpc.emulator.server import Emulator

MOST_CALLS = 200
# Scripts of the page come from the page alone, and no other page may show it in a frame.
PAGE_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; "
    "script-src 'unsafe-inline'; connect-src 'self'; frame-ancestors 'none'",
    "Cache-Control": "no-store",
}


# Who reads the log of calls does not need the keys that were used.
_SECRET = ("x-goog-api-key", "authorization", "cookie", "proxy-authorization")
_SHOWN_CHARS = 4


class Admin:
    """Answers requests below /emulator/, and gives browsers the page."""

    def __init__(self, emulator: Emulator) -> None:
        self._emulator = emulator
        self._writer = Writer()

    def add_to(self, router: web.UrlDispatcher) -> None:
        """Add the routes of this endpoint."""
        for path, answer in (
            ("calls", self._calls),
            ("calls/{number:[0-9]+}", self._call),
            ("models", self._models),
        ):
            router.add_get(f"/emulator/{path}", partial(self._guarded, answer))
        for name, action in (
            ("replies", self._reply),
            ("faults", self._fault),
            ("script", self._script),
            ("clear", self._clear),
            ("advance", self._advance),
            ("connections", self._connections),
        ):
            router.add_post(f"/emulator/{name}", partial(self._guarded, partial(self._act, action)))

    def page(self) -> web.Response:
        """The page for a browser."""
        text = files("genai_grpc.emulator").joinpath("page.html").read_text(encoding="utf-8")
        return web.Response(text=text, content_type="text/html", headers=PAGE_HEADERS)

    async def _guarded(
        self, answer: Callable[[web.Request], Awaitable[web.Response]], request: web.Request
    ) -> web.Response:
        """Answer those who may ask."""
        found = refusal(
            request.headers,
            query_key=request.query.get("key", ""),
            required=self._emulator.require_key,
            hosts=self._emulator.admin_hosts,
        )
        if found is not None:
            return _refused(found[1], status=found[0])
        return await answer(request)

    # What is asked

    async def _calls(self, request: web.Request) -> web.Response:
        try:
            after = int(request.query.get("after", "0"))
            most = int(request.query.get("limit", str(MOST_CALLS)))
        except ValueError:
            return _refused("after and limit are whole numbers")
        if most < 1:
            return _refused("limit must be at least 1")
        found = [call for call in self._emulator.calls if call.number > after][-most:]
        return web.json_response({"calls": [brief(call) for call in found]})

    async def _call(self, request: web.Request) -> web.Response:
        number = int(request.match_info["number"])
        for call in self._emulator.calls:
            if call.number == number:
                return web.json_response(self._whole(call))
        return _refused(f"there is no call {number} (any more)", status=404)

    async def _models(self, request: web.Request) -> web.Response:
        return web.json_response({"models": self._emulator.model_names()})

    def _whole(self, call: Call) -> dict[str, Any]:
        return {
            **brief(call),
            "metadata": {name: _shown(name, value) for name, value in call.metadata.items()},
            "heard": call.heard,
            "requests": [self._json(each) for each in list(call.requests)],
            "responses": [self._json(each) for each in list(call.responses)],
        }

    def _json(self, message: Any) -> Any:
        return _text(message) if isinstance(message, bytes) else self._writer.value(message)

    # What is ordered

    async def _act(
        self, action: Callable[[Mapping[str, Any]], object], request: web.Request
    ) -> web.Response:
        # Browsers send this type to other origins only after asking, and are not allowed to.
        if request.content_type != "application/json":
            return _refused("Content-Type must be application/json", status=415)
        try:
            order = json.loads(await request.read() or b"{}")
            if not isinstance(order, dict):
                raise Wrong("the body must be a JSON object")
            # Some orders wait for the loop that runs this.
            await asyncio.get_running_loop().run_in_executor(None, action, order)
        except (ValueError, TypeError) as error:
            return _refused(str(error))
        return web.json_response({})

    def _reply(self, order: Mapping[str, Any]) -> None:
        order_reply(self._emulator, order)

    def _script(self, order: Mapping[str, Any]) -> None:
        perform(self._emulator, order)

    def _fault(self, order: Mapping[str, Any]) -> None:
        only(order, "fault")
        self._emulator.fault(need(order, "fault", str))

    def _clear(self, order: Mapping[str, Any]) -> None:
        only(order, "resources")
        self._emulator.clear(resources=bool(order.get("resources", True)))

    def _advance(self, order: Mapping[str, Any]) -> None:
        only(order, "seconds")
        self._emulator.advance(float(need(order, "seconds", (int, float))))

    def _connections(self, order: Mapping[str, Any]) -> None:
        only(order, "action")
        action = need(order, "action", str)
        actions: dict[str, Callable[[], object]] = {
            "goaway": self._emulator.goaway,
            "reset": self._emulator.reset_connections,
            "live-go-away": self._emulator.go_away,
        }
        if action not in actions:
            raise Wrong(f"action is one of {', '.join(actions)}; fault lines break single calls")
        actions[action]()


def brief(call: Call) -> dict[str, Any]:
    """A call with the first words of its messages; milliseconds and tokens are null while not known."""
    took = None if call.ended is None else round((call.ended - call.started) * 1000, 3)
    return {
        "number": call.number,
        "transport": call.transport,
        "backend": call.backend,
        "service": call.service,
        "name": call.name,
        "version": call.version,
        "path": call.path,
        "peer": call.peer,
        "status": call.status,
        "message": call.message,
        "milliseconds": took,
        "chunks": call.chunks_sent,
        "tokens": call.tokens(),
        "asked": gist(_last(call)),
        "said": gist(list(call.responses)),
    }


def _last(call: Call) -> list[Any]:
    """What a call asks at last: of a conversation its end."""
    asked = list(call.requests)[-1:]
    contents = getattr(asked[0], "contents", None) if asked else None
    return list(contents)[-1:] if contents else asked


def _refused(message: str, *, status: int = 400) -> web.Response:
    return web.json_response({"error": message}, status=status)


def _shown(name: str, value: object) -> str:
    """A header; of secrets no more than tells one from the other."""
    text = _text(value)
    return f"{text[:_SHOWN_CHARS]}..." if name.lower() in _SECRET else text


def _text(value: object) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)

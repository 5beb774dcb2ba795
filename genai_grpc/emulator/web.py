"""The HTTP/1 side of the port: for now the greeting, health, and errors in the form of Google's APIs.

Built on aiohttp, which is loaded with the first such connection; without it (extra `emulator`) a
plain message says so and gRPC works all the same. REST, uploads and WebSockets belong here as
further fronts over the same service.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, cast

from genai_grpc._version import __version__
from genai_grpc.emulator.status import StatusError

if TYPE_CHECKING:
    from aiohttp import web

ProtocolFactory = Callable[[], asyncio.Protocol]


class WebServer:
    """Makes a protocol for each HTTP/1 connection that the front finds."""

    def __init__(self, describe: Callable[[], dict[str, Any]]) -> None:
        self._describe = describe
        self._runner: Any = None
        self._starting = asyncio.Lock()

    async def factory(self) -> ProtocolFactory:
        """What makes the protocol of a connection."""
        if find_spec("aiohttp") is None:
            return PlainAnswer
        async with self._starting:
            if self._runner is None:
                self._runner = await self._start()
        # web.Server is callable and gives asyncio protocols.
        return cast(ProtocolFactory, self._runner.server)

    async def close(self) -> None:
        """End all connections."""
        if self._runner is not None:
            await self._runner.cleanup()

    async def _start(self) -> Any:
        loop = asyncio.get_running_loop()
        web: Any = await loop.run_in_executor(None, import_module, "aiohttp.web")
        application = web.Application()
        application.router.add_get("/", self._greet)
        application.router.add_get("/health", self._health)
        application.router.add_route("*", "/{path:.*}", self._missing)
        runner = web.AppRunner(application, handle_signals=False, access_log=None)
        await runner.setup()
        return runner

    async def _greet(self, request: web.Request) -> web.StreamResponse:
        from aiohttp import web

        return web.Response(text=f"genai-grpc emulator {__version__}: gRPC on this port\n")

    async def _health(self, request: web.Request) -> web.StreamResponse:
        from aiohttp import web

        return web.json_response({"status": "SERVING", **self._describe()})

    async def _missing(self, request: web.Request) -> web.StreamResponse:
        from aiohttp import web

        version = request.path.strip("/").partition("/")[0]
        if version in ("v1", "v1beta", "v1alpha", "v1beta1", "upload", "ws"):
            error = StatusError("UNIMPLEMENTED", f"{request.path}: this emulator speaks gRPC alone")
        else:
            error = StatusError("NOT_FOUND", f"{request.path} does not exist")
        return web.json_response(error_body(error), status=error.http_code)


def error_body(error: StatusError) -> dict[str, Any]:
    """The JSON that Google's APIs answer with an error (AIP-193)."""
    body = {"code": error.http_code, "message": error.message, "status": error.code}
    return {"error": body}


class PlainAnswer(asyncio.Protocol):
    """Says once that HTTP/1 needs a library, and closes."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        text = b'HTTP/1 needs aiohttp: pip install "genai-grpc[emulator]". gRPC works without.\n'
        head = (
            b"HTTP/1.1 501 Not Implemented\r\nContent-Type: text/plain\r\n"
            b"Content-Length: %d\r\nConnection: close\r\n\r\n" % len(text)
        )
        stream = cast(asyncio.Transport, transport)
        stream.write(head + text)
        stream.close()

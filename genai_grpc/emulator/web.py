"""The HTTP/1 side of the port: hands requests to REST and to the emulator's own
endpoint, greets, says whether it is alive.

Built on aiohttp, which is loaded with the first such connection; without it (extra `emulator`) a
plain message says so and gRPC works all the same.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, cast

from genai_grpc._version import __version__
from genai_grpc.emulator.service import Service

if TYPE_CHECKING:
    from aiohttp import web

    from genai_grpc.emulator.rest.admin import Admin
    from genai_grpc.emulator.rest.side import RestSide
    from genai_grpc.emulator.server import Emulator

ProtocolFactory = Callable[[], asyncio.Protocol]
# Long queries and headers are the client's right.
MOST_BYTES_IN_A_LINE = 64 * 1024


class WebServer:
    """Makes a protocol for each HTTP/1 connection that the front finds."""

    def __init__(
        self, service: Service, describe: Callable[[], dict[str, Any]], emulator: Emulator
    ) -> None:
        self._service = service
        self._emulator = emulator
        self._describe = describe
        self._runner: Any = None
        self._rest: RestSide | None = None
        self._admin: Admin
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
        """Cancel what runs and end all connections."""
        if self._rest is not None:
            await self._rest.close()
        if self._runner is not None:
            await self._runner.cleanup()

    async def _start(self) -> Any:
        loop = asyncio.get_running_loop()
        # The package first, and then its module: Python lets a module be imported while another thread
        # is in the middle of its package (a client that awaits loads aiohttp too), and both then fail.
        await loop.run_in_executor(None, import_module, "aiohttp")
        web: Any = await loop.run_in_executor(None, import_module, "aiohttp.web")
        side = await loop.run_in_executor(None, import_module, "genai_grpc.emulator.rest.side")
        admin = await loop.run_in_executor(None, import_module, "genai_grpc.emulator.rest.admin")
        origins = await loop.run_in_executor(
            None, import_module, "genai_grpc.emulator.rest.origins"
        )
        self._rest = side.RestSide(self._service)
        self._admin = admin.Admin(self._emulator)
        application = web.Application(client_max_size=0)
        application.router.add_get("/", self._greet)
        application.router.add_get("/health", self._health)
        self._admin.add_to(application.router)
        origins.Origins(self._emulator.allow_origins).add_to(application, self._rest.answer)
        application.router.add_route("*", "/{path:.*}", self._rest.answer)
        runner = web.AppRunner(
            application,
            handle_signals=False,
            access_log=None,
            logger=_logger(),
            handler_cancellation=True,
            max_line_size=MOST_BYTES_IN_A_LINE,
            max_field_size=MOST_BYTES_IN_A_LINE,
        )
        await runner.setup()
        return runner

    async def _greet(self, request: web.Request) -> web.StreamResponse:
        from aiohttp import web

        if "text/html" in request.headers.get("Accept", ""):
            return self._admin.page()
        text = f"genai-grpc emulator {__version__}: gRPC and REST on this port\n"
        return web.Response(text=text)

    async def _health(self, request: web.Request) -> web.StreamResponse:
        from aiohttp import web

        return web.json_response({"status": "SERVING", **self._describe()})


def _logger() -> logging.Logger:
    """Where the library reports failures; bytes that are no HTTP are the caller's, who is told with 400."""
    from aiohttp.http_exceptions import HttpProcessingError

    def is_ours(record: logging.LogRecord) -> bool:
        failure = record.exc_info[1] if record.exc_info else None
        return not isinstance(failure, HttpProcessingError)

    logger = logging.getLogger("genai_grpc.emulator.http")
    if not logger.filters:
        logger.addFilter(is_ours)
    return logger


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

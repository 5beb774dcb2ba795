"""An event loop in a thread of its own, for servers that tests misuse. Knows no protocol."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, TypeVar

T = TypeVar("T")
Serve = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


class Background:
    """Runs coroutines in another thread; the caller waits for their results."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="test-server")
        self._thread.start()

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """The result of `work`."""
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(30)

    def stop(self) -> None:
        """Cancels what still runs there, and ends the thread."""
        self.run(self._cancel_all())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    async def _cancel_all(self) -> None:
        tasks = asyncio.all_tasks() - {asyncio.current_task()}
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        # Transports close one turn after they were told to.
        await asyncio.sleep(0)
        await self._loop.shutdown_asyncgens()


class Listener:
    """A loopback port on which a coroutine serves each connection. Usable in `with`."""

    def __init__(self, **options: Any) -> None:
        self._background = Background()
        self._options = options
        self._server: asyncio.Server | None = None
        self.port = 0
        self.opened = 0
        self.accept()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection, until its end."""
        raise NotImplementedError

    @property
    def url(self) -> str:
        """The base URL of a client that comes here; plaintext."""
        return f"http://127.0.0.1:{self.port}"

    def accept(self) -> None:
        """Listens, on the port of before if there was one."""
        self._background.run(self._listen())

    def refuse(self) -> None:
        """Stops listening: the system refuses further connections."""
        self._background.run(self._unlisten())

    def close(self) -> None:
        """Stops listening, ends every connection and the thread."""
        self.refuse()
        self._background.stop()

    def __enter__(self) -> Any:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()

    async def _listen(self) -> None:
        self._server = await asyncio.start_server(
            self._accepted, "127.0.0.1", self.port, backlog=4096, **self._options
        )
        self.port = self._server.sockets[0].getsockname()[1]

    async def _unlisten(self) -> None:
        server, self._server = self._server, None
        if server is not None:
            server.close()

    async def _accepted(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.opened += 1
        try:
            await self.serve(reader, writer)
        except (OSError, asyncio.IncompleteReadError):
            # Whoever was on the other side has gone: that is what these servers are for.
            writer.transport.abort()
        except asyncio.CancelledError:
            # asyncio reports a cancelled handler of a connection as a crash.
            writer.transport.abort()
        else:
            writer.close()


async def pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Passes bytes on until there are no more."""
    while data := await reader.read(65536):
        writer.write(data)
        await writer.drain()
    if writer.can_write_eof():
        writer.write_eof()
    else:  # TLS has no half-close
        writer.close()

"""The client's process of a soak: threads and tasks that go through the mix until told to stop.

It takes orders on standard input ("work" and "stop", a line each) and answers each with a line of JSON.
In between it works; when it has stopped, its clients are closed. It looks at no memory: that is done
from outside.
"""

from __future__ import annotations

import asyncio
import gc
import json
import random
import sys
import threading
from collections import Counter
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, Final

from .visits import AWAITING, BLOCKING, Clients

THREADS: Final = 3
TASKS: Final = 5


class Worker:
    """Goes through the mix with clients of its own."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._ending = threading.Event()
        self._visits: Counter[str] = Counter()
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="soak-loop")
        self._thread.start()
        self._running: list[Future[Any]] = []
        self._clients: Clients | None = None
        self._pool: ThreadPoolExecutor | None = None

    def work(self) -> None:
        """Starts to work in threads and tasks."""
        self._ending.clear()
        self._visits.clear()
        self._clients = clients = Clients.of(self._url)
        self._pool = ThreadPoolExecutor(THREADS)
        self._running = [self._pool.submit(self._block, clients, n) for n in range(THREADS)]
        self._running += [
            asyncio.run_coroutine_threadsafe(self._go_on(clients, n), self._loop)
            for n in range(TASKS)
        ]

    def stop(self) -> dict[str, Any]:
        """Ends the work and closes the clients; says what was done and what was left running."""
        self._ending.set()
        for each in self._running:
            each.result()
        assert self._pool is not None
        assert self._clients is not None
        self._pool.shutdown()
        self._close(self._clients)
        self._clients = None
        tasks = self._await(self._tasks_left())
        return {"visits": dict(self._visits), "tasks": tasks}

    def end(self) -> None:
        """Ends the loop."""
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def _block(self, clients: Clients, number: int) -> None:
        chance = random.Random(number)
        while not self._ending.is_set():
            for visit in chance.sample(BLOCKING, len(BLOCKING)):
                if self._ending.is_set():
                    return
                visit(clients)
                self._visits[visit.__name__] += 1

    async def _go_on(self, clients: Clients, number: int) -> None:
        chance = random.Random(number)
        while not self._ending.is_set():
            for visit in chance.sample(AWAITING, len(AWAITING)):
                if self._ending.is_set():
                    return
                await visit(clients)
                self._visits[visit.__name__] += 1

    async def _tasks_left(self) -> list[str]:
        mine = asyncio.current_task()
        # A connection that was closed is gone a turn of the loop later.
        await asyncio.sleep(0.5)
        return [repr(task) for task in asyncio.all_tasks() if task is not mine]

    def _await(self, coroutine: Any) -> Any:
        return asyncio.run_coroutine_threadsafe(coroutine, self._loop).result()

    def _close(self, clients: Clients) -> None:
        clients.close()
        self._await(clients.aclose())
        gc.collect()


def main(url: str) -> None:
    """Takes orders until the standard input ends."""
    worker = Worker(url)
    try:
        for line in sys.stdin:
            answer: Any = getattr(worker, line.strip())()
            sys.stdout.write(json.dumps(answer) + "\n")
            sys.stdout.flush()
    finally:
        worker.end()


if __name__ == "__main__":
    main(sys.argv[1])

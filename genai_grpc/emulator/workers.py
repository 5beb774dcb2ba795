"""Worker threads for a server whose calls may block: few for quick work, one more for each that waits.

A pool of fixed size either starves when a thousand calls stall, or lets a thousand threads fight
for the interpreter when a thousand calls are quick. Here at most `size` threads run free; work that
is going to wait says so with `waiting()`, and a fresh thread takes its place while it does.
Knows nothing of RPCs.
"""

from __future__ import annotations

import itertools
import threading
from collections import deque
from collections.abc import Callable, Iterator
from concurrent import futures
from contextlib import contextmanager
from typing import Any, TypeVar

T = TypeVar("T")
Job = tuple["futures.Future[Any]", Callable[[], Any]]


class WorkerPool(futures.Executor):
    """An executor of `size` threads, not counting those that wait."""

    def __init__(self, size: int = 8) -> None:
        self._size = size
        self._changed = threading.Condition()
        self._jobs: deque[Job] = deque()
        self._threads: set[threading.Thread] = set()
        self._idle = 0
        self._running = 0
        self._closed = False
        self._numbers = itertools.count(1)

    def submit(self, fn: Callable[..., T], /, *args: Any, **kwargs: Any) -> futures.Future[T]:
        """Run fn on one of the threads."""
        future: futures.Future[T] = futures.Future()
        with self._changed:
            if self._closed:
                raise RuntimeError("this pool of workers is shut down")
            self._jobs.append((future, lambda: fn(*args, **kwargs)))
            self._supply()
        return future

    @contextmanager
    def waiting(self) -> Iterator[None]:
        """Declare that this thread may block: until the end of the block it is not counted."""
        with self._changed:
            self._running -= 1
            self._supply()
        try:
            yield
        finally:
            with self._changed:
                self._running += 1

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Let the threads end after the work in hand; with `wait`, until they have ended."""
        with self._changed:
            self._closed = True
            if cancel_futures:
                for future, _ in self._jobs:
                    future.cancel()
                self._jobs.clear()
            self._changed.notify_all()
            threads = set(self._threads)
        if wait:
            for thread in threads - {threading.current_thread()}:
                thread.join()

    def _supply(self) -> None:
        """Wake an idle thread for the next job, or start one if there may be one more."""
        if not self._jobs:
            return
        if self._idle:
            self._changed.notify()
        elif self._running < self._size:
            self._running += 1
            name = f"emulator-worker-{next(self._numbers)}"
            thread = threading.Thread(target=self._work, name=name, daemon=True)
            self._threads.add(thread)
            thread.start()

    def _work(self) -> None:
        try:
            while (job := self._next()) is not None:
                _perform(*job)
                del job  # an idle thread must not keep the last request alive
        finally:
            with self._changed:
                self._running -= 1
                self._threads.discard(threading.current_thread())

    def _next(self) -> Job | None:
        """The next job; None when this thread is one too many or the pool is closed."""
        with self._changed:
            while not self._jobs:
                if self._closed or self._running > self._size:
                    return None
                self._idle += 1
                self._changed.wait()
                self._idle -= 1
            return self._jobs.popleft()


def _perform(future: futures.Future[Any], job: Callable[[], Any]) -> None:
    if not future.set_running_or_notify_cancel():
        return
    try:
        result = job()
    except BaseException as error:  # noqa: BLE001  # a future carries whatever its job raised
        future.set_exception(error)
    else:
        future.set_result(result)

"""Health of the emulator and of each of its services, for load balancers and start-up probes.

Specification: grpc/health/v1/health.proto and the document "GRPC Health Checking Protocol".
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

from google.protobuf.message import DecodeError

from genai_grpc.emulator.discovery.messages import HEALTH, message_class
from genai_grpc.emulator.status import StatusError

# The server as a whole.
OVERALL = ""


class Health:
    """Which services serve; all do until told otherwise.

    Args:
      services: gives the full names of the services there are.
    """

    def __init__(self, services: Callable[[], list[str]]) -> None:
        self._services = services
        self._down: set[str] = set()
        self._version = 0
        self._ended = False
        self._changed = threading.Condition()

    def set(self, service: str, *, serving: bool) -> None:
        """Says whether a service, or with "" the server, serves.

        Raises:
          ValueError: there is no such service.
        """
        if service != OVERALL and service not in self._services():
            raise ValueError(f"there is no service {service!r}; there are {self._services()}")
        with self._changed:
            (self._down.discard if serving else self._down.add)(service)
            self._version += 1
            self._changed.notify_all()

    def end(self) -> None:
        """Lets those who watch know that the server stops."""
        with self._changed:
            self._ended = True
            self._changed.notify_all()

    def check(self, data: bytes) -> bytes:
        """Answers Check; StatusError NOT_FOUND for a service that there is not."""
        service = _asked(data)
        status = self._status(service)
        if status == "SERVICE_UNKNOWN":
            raise StatusError("NOT_FOUND", f"there is no service {service!r}")
        return _answer(status)

    def list(self) -> bytes:
        """Answers List: the status of the server and of each service."""
        answer = message_class(f"{HEALTH}.HealthListResponse")()
        for service in (OVERALL, *self._services()):
            answer.statuses[service].status = _number(self._status(service))
        return bytes(answer.SerializeToString())

    def watch(self, data: bytes, is_active: Callable[[], bool]) -> Iterator[bytes]:
        """Answers Watch: the status now and whenever it changes, until the caller leaves."""
        service = _asked(data)
        told = ""
        version = -1
        while (version := self._next_version(version, is_active)) >= 0:
            status = self._status(service)
            if status != told:
                told = status
                yield _answer(status)

    def wake(self) -> None:
        """Lets those who watch look whether their caller is still there."""
        with self._changed:
            self._changed.notify_all()

    def _next_version(self, seen: int, is_active: Callable[[], bool]) -> int:
        """Waits for a version that was not seen; -1 when there is nobody left to tell."""
        with self._changed:
            while not self._ended and self._version == seen and is_active():
                self._changed.wait()
            return -1 if self._ended or not is_active() else self._version

    def _status(self, service: str) -> str:
        if service != OVERALL and service not in self._services():
            return "SERVICE_UNKNOWN"
        return "NOT_SERVING" if self._ended or service in self._down else "SERVING"


def _asked(data: bytes) -> str:
    try:
        return str(message_class(f"{HEALTH}.HealthCheckRequest").FromString(data).service)
    except DecodeError as error:
        raise StatusError("INTERNAL", "the request is no HealthCheckRequest") from error


def _answer(status: str) -> bytes:
    answer = message_class(f"{HEALTH}.HealthCheckResponse")(status=_number(status))
    return bytes(answer.SerializeToString())


def _number(status: str) -> int:
    kind = message_class(f"{HEALTH}.HealthCheckResponse")
    return int(kind.DESCRIPTOR.enum_types_by_name["ServingStatus"].values_by_name[status].number)

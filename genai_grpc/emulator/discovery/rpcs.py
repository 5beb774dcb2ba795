"""Health and reflection as gRPC methods of the emulator's server. They are not recorded as calls and need
no key: they are about the server, not about either API.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from functools import partial
from typing import Any

import grpc
from google.protobuf.message import DecodeError

from genai_grpc.emulator.discovery.health import Health
from genai_grpc.emulator.discovery.messages import HEALTH, REFLECTIONS
from genai_grpc.emulator.discovery.reflection import Reflection
from genai_grpc.emulator.status import StatusError


class Discovery:
    """The methods by path.

    Args:
      waiting: declares that a worker's thread may block.
    """

    def __init__(self, waiting: Callable[[], AbstractContextManager[None]]) -> None:
        names = (f"{HEALTH}.Health", *(f"{package}.ServerReflection" for package in REFLECTIONS))
        self._reflection = Reflection(names)
        self.health = Health(lambda: self._reflection.services)
        self._waiting = waiting

    def handler(self, path: str) -> grpc.RpcMethodHandler[Any, Any] | None:
        """What answers a path; None when it is none of these."""
        service, _, method = path.removeprefix("/").rpartition("/")
        if service == f"{HEALTH}.Health":
            return {
                "Check": grpc.unary_unary_rpc_method_handler(self._check),
                "List": grpc.unary_unary_rpc_method_handler(self._list),
                "Watch": grpc.unary_stream_rpc_method_handler(self._watch),
            }.get(method)
        package = service.removesuffix(".ServerReflection")
        if package in REFLECTIONS and method == "ServerReflectionInfo":
            return grpc.stream_stream_rpc_method_handler(partial(self._reflect, package))
        return None

    def _check(self, data: bytes, context: grpc.ServicerContext) -> bytes:
        try:
            return self.health.check(data)
        except StatusError as error:
            context.abort(grpc.StatusCode[error.code], error.message)

    def _list(self, _data: bytes, _context: grpc.ServicerContext) -> bytes:
        return self.health.list()

    def _watch(self, data: bytes, context: grpc.ServicerContext) -> Iterator[bytes]:
        context.add_callback(self.health.wake)
        with self._waiting():
            try:
                yield from self.health.watch(data, context.is_active)
            except StatusError as error:
                context.abort(grpc.StatusCode[error.code], error.message)

    def _reflect(
        self, package: str, requests: Iterator[bytes], context: grpc.ServicerContext
    ) -> Iterator[bytes]:
        with self._waiting():
            try:
                yield from self._reflection.answers(requests, package)
            except DecodeError:
                context.abort(grpc.StatusCode.INTERNAL, "the request is no ServerReflectionRequest")

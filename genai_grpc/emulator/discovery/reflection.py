"""Server reflection: which services there are and how their messages look, for tools such as grpcurl.

Specification: grpc/reflection/v1/reflection.proto; v1alpha is the same under another name.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Any

import grpc

from genai_grpc.emulator.discovery.messages import files, message_class
from genai_grpc.emulator.discovery.published import Descriptors, all_methods, files_of, service_of


class Reflection:
    """Answers about every service of the emulator.

    Args:
      more: full names of services outside both APIs.
    """

    def __init__(self, more: Iterable[str]) -> None:
        self._more = tuple(more)

    @cached_property
    def services(self) -> list[str]:
        """The full names of all services."""
        return sorted({*self._more, *(service_of(*row) for row in all_methods())})

    @cached_property
    def _descriptors(self) -> Descriptors:
        # Made when somebody asks: it loads every message of both APIs.
        return Descriptors((*files(), *files_of(all_methods())))

    def answers(self, requests: Iterator[bytes], package: str) -> Iterator[bytes]:
        """One answer for each request of a stream; a file is sent once.

        Args:
          requests: the bytes of ServerReflectionRequest.
          package: the package that was called, "grpc.reflection.v1" or "...v1alpha".
        """
        parse = message_class(f"{package}.ServerReflectionRequest").FromString
        response_class = message_class(f"{package}.ServerReflectionResponse")
        sent: set[str] = set()
        for data in requests:
            request = parse(data)
            answer = response_class(valid_host=request.host, original_request=request)
            self._fill(answer, request, sent)
            yield answer.SerializeToString()

    def _fill(self, answer: Any, request: Any, sent: set[str]) -> None:
        asked = request.WhichOneof("message_request")
        if asked == "list_services":
            for name in self.services:
                answer.list_services_response.service.add(name=name)
        elif asked == "file_by_filename":
            self._give(answer, self._descriptors.file(request.file_by_filename), sent)
        elif asked == "file_containing_symbol":
            self._give(answer, self._descriptors.file_of(request.file_containing_symbol), sent)
        elif asked == "all_extension_numbers_of_type":
            self._give_extensions(answer, request.all_extension_numbers_of_type)
        elif asked == "file_containing_extension":
            _refuse(answer, grpc.StatusCode.NOT_FOUND, "nothing here has extensions")
        else:
            _refuse(answer, grpc.StatusCode.INVALID_ARGUMENT, "message_request is not set")

    def _give(self, answer: Any, file: Any, sent: set[str]) -> None:
        if file is None:
            _refuse(answer, grpc.StatusCode.NOT_FOUND, "no file defines it")
            return
        found = answer.file_descriptor_response
        asked_again = file.name in sent
        # A client reads the first file as the one that it asked for.
        wanted = list(self._descriptors.with_imports(file, sent))[::-1] or [file]
        if asked_again:
            wanted = [file]
        found.file_descriptor_proto.extend(each.SerializeToString() for each in wanted)

    def _give_extensions(self, answer: Any, name: str) -> None:
        """No message of these APIs can be extended."""
        if self._descriptors.file_of(name) is None:
            _refuse(answer, grpc.StatusCode.NOT_FOUND, "no file defines it")
        else:
            answer.all_extension_numbers_response.base_type_name = name


def _refuse(answer: Any, code: grpc.StatusCode, message: str) -> None:
    answer.error_response.error_code = code.value[0]
    answer.error_response.error_message = message

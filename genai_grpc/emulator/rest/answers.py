"""What answers look like on the way out: one object, server-sent events, a JSON array, or an error.

The bytes of errors follow AIP-193; server-sent events follow the HTML standard, section 9.2.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from typing import Any

from aiohttp import web
from google.protobuf.message import Message
from google.rpc import error_details_pb2

from genai_grpc._wire.method import Method
from genai_grpc.emulator.rest.binding import HTTP_BODY, Query
from genai_grpc.emulator.rest.writing import Writer
from genai_grpc.emulator.status import StatusError

JSON_TYPE = "application/json; charset=UTF-8"
SSE_TYPE = "text/event-stream"
OCTETS = "application/octet-stream"


class Format:
    """How the answers of a call are written."""

    def __init__(
        self, *, writer: Writer | None = None, is_stream: bool = False, is_sse: bool = False
    ) -> None:
        self._writer = writer or Writer()
        self._is_sse = is_sse
        self._is_array = is_stream and not is_sse
        self._has_begun = False
        self.one_type = JSON_TYPE.lower()
        self.stream_type = SSE_TYPE if is_sse else JSON_TYPE

    def one(self, answer: Message | bytes) -> bytes:
        """The body of a single answer; bytes are sent as they are."""
        if isinstance(answer, bytes):
            return answer
        return self._writer.text(answer).encode()

    def chunk(self, answer: Message | bytes, *, is_first: bool) -> bytes:
        """An answer of a stream."""
        return self._framed(self.one(answer).strip(), is_first=is_first)

    def last(self, failure: StatusError | None = None) -> bytes:
        """What ends a stream, with the error that broke it, if one did."""
        end = b"]" if self._is_array else b""
        if failure is None:
            return end if self._has_begun or not self._is_array else b"[]"
        text = json.dumps(error_body(failure), ensure_ascii=False, indent=2).encode()
        if self._is_sse:
            # No event: clients in the field look for a bare object among the events.
            return text + b"\n"
        return self._framed(text, is_first=not self._has_begun) + end

    def error(self, failure: StatusError) -> str:
        """The body of an error that comes instead of an answer."""
        body: Any = error_body(failure)
        # As production has it, an error in place of an array is one, too.
        return json.dumps([body] if self._is_array else body, ensure_ascii=False, indent=2)

    def _framed(self, data: bytes, *, is_first: bool) -> bytes:
        self._has_begun = True
        if self._is_sse:
            return b"data: " + data + b"\r\n\r\n"
        if self._is_array:
            return (b"[" if is_first else b",\r\n") + data
        return data


class BodyFormat(Format):
    """How google.api.HttpBody is written: as the body that it holds."""

    def one(self, answer: Any) -> bytes:
        if isinstance(answer, bytes):
            return answer
        self.one_type = self.stream_type = answer.content_type or OCTETS
        return bytes(answer.data)

    def chunk(self, answer: Any, *, is_first: bool) -> bytes:
        return self.one(answer)

    def last(self, failure: StatusError | None = None) -> bytes:
        return b"" if failure is None else json.dumps(error_body(failure)).encode()


def format_of(method: Method, query: Query) -> Format:
    """The format that a request asks for."""
    if method.response_type().DESCRIPTOR.full_name == HTTP_BODY:
        return BodyFormat()
    is_stream = method.kind != "unary"
    is_sse = is_stream and query.is_sse
    writer = Writer(enums_as_numbers=query.enums_as_numbers, pretty=query.pretty and not is_sse)
    return Format(writer=writer, is_stream=is_stream, is_sse=is_sse)


def error_response(failure: StatusError, form: Format) -> web.Response:
    """The HTTP response of an error."""
    return web.Response(
        status=failure.http_code,
        text=form.error(failure),
        content_type="application/json",
        charset="utf-8",
        headers=_retry_after(failure),
    )


def error_body(failure: StatusError) -> dict[str, Any]:
    """The JSON that Google's APIs answer with an error."""
    writer = Writer()
    body: dict[str, Any] = {
        "code": failure.http_code,
        "message": failure.message,
        "status": failure.code,
    }
    status = failure.to_proto()
    if status.details:
        body["details"] = [writer.any(each) for each in status.details]
    return {"error": body}


def _retry_after(failure: StatusError) -> Mapping[str, str]:
    """The header that says in whole seconds what RetryInfo says."""
    for detail in failure.details:
        if isinstance(detail, error_details_pb2.RetryInfo):
            seconds = detail.retry_delay.ToTimedelta().total_seconds()
            return {"Retry-After": str(math.ceil(seconds))}
    return {}

"""What a response is beside its message: headers, and `.parsed` by the schema of the call.

Both are computed when the message is decoded, so a lazy response pays for neither until it is touched.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from genai_grpc._codec.lazy import Decode, Headers
from genai_grpc._codec.schema import parser
from genai_grpc.types.options import HttpResponse


def finisher(read: Callable[[Any], Any], *, parses: bool) -> Decode:
    """Returns what decodes a message and adds what the message does not hold."""

    def decode(message: Any, config: Any, headers: Headers) -> Any:
        response = read(message)
        if headers is not None:
            given = headers() if callable(headers) else headers
            response.sdk_http_response = HttpResponse(headers=dict(given))
        if parses and config is not None:
            _parse(response, config)
        return response

    return decode


def _parse(response: Any, config: Any) -> None:
    schema = _option(config, "response_schema", "responseSchema")
    if schema is None:
        schema = _option(config, "response_json_schema", "responseJsonSchema")
    if schema is None:
        return
    text = response.text
    parsed = None if text is None else parser(schema)(text)
    if parsed is not None:
        response.parsed = parsed


def _option(config: Any, name: str, alias: str) -> Any:
    if isinstance(config, Mapping):
        return config.get(name, config.get(alias))
    return getattr(config, name)

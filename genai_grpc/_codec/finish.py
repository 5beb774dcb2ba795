"""What a response is beside its message: headers, and `.parsed` by the schema of the call.

Both are computed when the message is decoded, so a lazy response pays for neither until it is touched.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from genai_grpc._codec.lazy import Decode, Headers
from genai_grpc._codec.schema import parser
from genai_grpc.types.options import HttpResponse


def finisher(read: Callable[[Any], Any]) -> Decode:
    """Returns what decodes a message and adds what the message does not hold."""

    def decode(message: Any, schema: Any, headers: Headers) -> Any:
        response = read(message)
        if headers is not None:
            given = headers() if callable(headers) else headers
            response.sdk_http_response = HttpResponse(headers=dict(given))
        if schema is not None:
            text = response.text
            parsed = None if text is None else parser(schema)(text)
            if parsed is not None:
                response.parsed = parsed
        return response

    return decode


def schema_of(config: Any) -> Any:
    """Returns what the config says `.parsed` is to be, if it says so."""
    # The exact class first, and a plain loop: this runs with every answer.
    if type(config) is dict or isinstance(config, Mapping):
        for name in _SCHEMA_KEYS:
            schema = config.get(name)
            if schema is not None:
                return schema
        return None
    schema = config.response_schema
    return config.response_json_schema if schema is None else schema


# The first one wins, as in google-genai; the API refuses a request that has both.
_SCHEMA_KEYS = (
    "response_schema",
    "responseSchema",
    "response_json_schema",
    "responseJsonSchema",
)

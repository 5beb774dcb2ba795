"""Streams of messages over REST: the JSON array of google.api_core's iterators, whose last element may be
an error. They would read that as a message without fields.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from google.api_core import exceptions, rest_streaming

Grab = Callable[[Any], Any]


class EndsWithErrors:
    """Raises the error that a stream ends with; to stand before an iterator of google.api_core."""

    def _create_grab(self) -> Grab:
        grab: Grab = super()._create_grab()  # type: ignore[misc]  # the iterator's

        def checked(stream: Any) -> Any:
            # Whitespace outside of strings is gone here.
            if stream._ready_objs[0].startswith('{"error":{'):
                raise stream_error(json.loads(stream._ready_objs.popleft())["error"])
            return grab(stream)

        return checked


class MessageIterator(EndsWithErrors, rest_streaming.ResponseIterator):
    """The messages of an answer of requests.

    Raises:
      google.api_core.exceptions.GoogleAPICallError: the stream ended with an error.
    """

    def __next__(self) -> Any:
        try:
            return super().__next__()  # type: ignore[no-untyped-call]  # google's
        except exceptions.GoogleAPICallError:
            # Nothing of worth follows, and the connection is given back.
            self.cancel()  # type: ignore[no-untyped-call]  # google's
            raise


def stream_error(error: dict[str, Any]) -> exceptions.GoogleAPICallError:
    """The exception of google.api_core for an error in a stream that had begun with status 200."""
    details = error.get("details", [])
    infos = [each for each in details if each.get("@type", "").endswith("google.rpc.ErrorInfo")]
    made: exceptions.GoogleAPICallError = exceptions.from_http_status(
        error.get("code", 500),
        error.get("message", "unknown error"),
        details=details,
        error_info=infos[0] if infos else None,
    )
    return made

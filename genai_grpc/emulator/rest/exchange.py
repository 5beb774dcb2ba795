"""An HTTP request on its way to becoming a call: its message, its headers, its deadline. Answers nothing."""

from __future__ import annotations

import asyncio
import math
from typing import Any

from aiohttp import web

from genai_grpc.emulator.calls import Call
from genai_grpc.emulator.http_link import HttpLink
from genai_grpc.emulator.rest.answers import Format, format_of
from genai_grpc.emulator.rest.binding import Query, bind
from genai_grpc.emulator.rest.connection import WebConnection
from genai_grpc.emulator.rest.routes import Match


class Exchange:
    """An HTTP request on its way to becoming a call."""

    def __init__(
        self, http: web.BaseRequest, link: HttpLink, match: Match, query: Query, body: bytes
    ) -> None:
        self.http = http
        self.link = link
        self.match = match
        self.query = query
        self.body = body
        self.loop = asyncio.get_running_loop()
        self.connection = WebConnection(link, self.loop)
        self.format: Format = format_of(match.method, query)
        self.is_late = False

    def request(self) -> Any:
        """The request message; raises StatusError when it cannot be read."""
        return bind(self.match, self.query, self.body, self.http.headers.get("content-type", ""))

    def open(self) -> Call:
        """The record of this call."""
        path, _, query = self.http.raw_path.partition("?")
        return Call(
            path,
            method=self.match.method,
            version=self.match.version,
            metadata=metadata_of(self.http, self.query),
            time_remaining=deadline_of(self.http),
            connection=self.connection,
            transport="rest",
            verb=self.http.method,
            query=query,
            body=self.body,
        )


def metadata_of(http: web.BaseRequest, query: Query) -> dict[str, str]:
    """The headers by lower-case names; credentials in the query count as headers."""
    found = {name.lower(): value for name, value in http.headers.items()}
    if query.key:
        found.setdefault("x-goog-api-key", query.key)
    if query.access_token:
        found.setdefault("authorization", f"Bearer {query.access_token}")
    return found


def deadline_of(http: web.BaseRequest) -> float | None:
    """The seconds that the caller grants, if it says so."""
    try:
        seconds = float(http.headers.get("x-server-timeout", ""))
    except ValueError:
        return None
    return seconds if math.isfinite(seconds) else None

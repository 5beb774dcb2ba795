"""Calls to HTTP exchanges, and replies to messages: what both REST transports have in common. No I/O.

URLs are those of the method table, below the base URL. Headers are the user's, the credentials', and
x-goog-api-client; X-Server-Timeout tells the server what is left of the deadline.

Budget: 25 us for a call and 15 us for a chunk of 350 bytes, JSON included.
"""

from __future__ import annotations

import base64
import json
import math
from collections import deque
from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode

from .._settings import with_base_url
from .._wire.json import JsonError, from_json, loads
from .._wire.json_stream import parser_for
from .._wire.json_text import camel_path
from .._wire.transcode import transcode, transcode_media
from ..errors import TransportError
from .metadata import api_client_header
from .rest_exchange import Exchange, Headers, joined
from .rest_failures import error_in_stream, refusal, unreadable

if TYPE_CHECKING:
    from google.protobuf.message import Message

    from .._auth.headers import Authorization
    from .._call import Call, MediaCall
    from .._endpoint import Endpoint
    from .._settings import Settings

# The HTTP client writes these, for the connection that it has.
_OF_THE_CONNECTION = frozenset(("connection", "content-length", "te", "transfer-encoding"))

_MOST_BASE_URLS = 100


class RestMessages:
    """Knows how the calls of one client look over HTTP.

    Args:
      settings: whose base URL and project.
      endpoint: where calls go, the mTLS host chosen.
      library: the HTTP client's name and version.
    """

    def __init__(self, settings: Settings, endpoint: Endpoint, library: str) -> None:
        self._settings = settings
        self._base_url = _url_of(endpoint)
        ours = api_client_header(f"rest/{library.replace('/', '-')}")
        self._constant = (
            ("content-type", "application/json"),
            ("user-agent", ours),
            ("x-goog-api-client", ours),
        )
        self._base_urls: dict[str, str] = {}
        self._kept: tuple[Any, Any, Any, tuple[tuple[str, str], ...]] = (None, None, None, ())

    def exchange(self, call: Call, authorization: Authorization) -> Exchange:
        """What to send for a call.

        Raises:
          ValueError: REST has no such method in this version, or something in the request has no place
            in its URL or no JSON form.
        """
        request = call.request
        assert request is not None
        version = call.options.api_version
        sent = transcode(call.method, request, version)
        headers = self._headers(call, authorization)
        body = sent.body
        extra = call.options.rest.extra_body
        if extra:
            body = _merged(body or {}, extra)
        url = self._url(call, sent.path, sent.query)
        if body is None:
            return Exchange(sent.verb, url, headers, None)
        raw = _raw_body(request)
        if raw is None:
            return Exchange(sent.verb, url, headers, _dumped(body))
        content_type, data = raw
        typed = [pair for pair in headers if pair[0] != "content-type"]
        return Exchange(sent.verb, url, [*typed, ("content-type", content_type)], data)

    def media(self, call: MediaCall, authorization: Authorization) -> Exchange:
        """What to send for a call of bytes."""
        own = {name for name, _ in call.added}
        if call.url:
            agents = [pair for pair in self._constant if pair[0] != "content-type"]
            verb = "POST" if call.content is not None else "GET"
            return Exchange(verb, call.url, [*agents, *call.added], call.content)
        assert call.request is not None
        sent = transcode_media(call.method, call.request, call.options.api_version)
        headers = [pair for pair in self._headers(call, authorization) if pair[0] not in own]
        body = None if sent.body is None else _dumped(sent.body)
        url = self._url(call, sent.path, sent.query)
        return Exchange(sent.verb, url, [*headers, *call.added], body)

    def message(
        self, call: Call, status: int, reason: str, headers: Headers, body: bytes
    ) -> Message:
        """The response that a reply holds.

        Raises:
          TransportError: the reply is an error, or holds something else.
        """
        if not 200 <= status < 300:
            raise refusal(status, reason, headers, body)
        kind: Any = call.method.response_type()
        name = kind.DESCRIPTOR.full_name
        if name == "google.api.HttpBody":
            content_type = joined(headers).get("content-type", "")
            message: Message = kind(content_type=content_type, data=body)
        elif name == "google.protobuf.Empty":
            message = kind()
        else:
            try:
                message = from_json(kind, loads(body), call.options.api_version)
            except JsonError as error:
                raise unreadable(call, headers, body, error) from error
        call.headers = partial(joined, headers)
        if call.options.rest.keeps_body:
            call.body = body.decode("utf-8", "replace")
        return message

    def chunks(self, call: Call, headers: Headers) -> Chunks:
        """What reads the body of a streamed reply."""
        call.headers = partial(joined, headers)
        return Chunks(call, headers)

    def _headers(self, call: Call, authorization: Authorization) -> Headers:
        options = call.options
        added, described = options.metadata, options.rest.headers
        kept = self._kept
        if kept[0] is authorization and kept[1] is added and kept[2] is described:
            headers = kept[3]
        else:
            headers = self._pairs(authorization, (*added, *described))
            self._kept = (authorization, added, described, headers)
        if call.timeout_s is None or any(name == "x-server-timeout" for name, _ in headers):
            return headers
        return (*headers, ("x-server-timeout", str(math.ceil(call.timeout_s))))

    def _pairs(self, authorization: Authorization, added: Any) -> tuple[tuple[str, str], ...]:
        names = {name for name, _ in added}
        pairs = [pair for pair in (*self._constant, *authorization) if pair[0] not in names]
        for name, value in added:
            if name not in _OF_THE_CONNECTION:
                text = base64.b64encode(value).decode() if isinstance(value, bytes) else value
                pairs.append((name, text))
        return tuple(pairs)

    def _url(self, call: Call, path: str, query: tuple[tuple[str, str], ...]) -> str:
        rest = call.options.rest
        base_url = self._base_url
        if rest.base_url is not None:
            base_url = self._other_base_url(rest.base_url)
        if rest.resource_scope == "COLLECTION":
            path = self._collection(path, call.options.api_version)
        elif self._settings.gateway:
            # It knows by itself what its one address leads to.
            return base_url
        if not query:
            return base_url + path
        return f"{base_url}{path}?{urlencode(query, quote_via=quote)}"

    def _other_base_url(self, base_url: str) -> str:
        """The base URL of one call; whether credentials may go there is asked once."""
        known = self._base_urls.get(base_url)
        if known is None:
            known = _url_of(with_base_url(self._settings, base_url).endpoint)
            if len(self._base_urls) >= _MOST_BASE_URLS:
                self._base_urls.clear()
            self._base_urls[base_url] = known
        return known

    def _collection(self, path: str, version: str) -> str:
        """The path below a base URL that names version, project and location already."""
        path = path.removeprefix(f"/{version}")
        settings = self._settings
        return "/" + path.removeprefix("/").removeprefix(
            f"projects/{settings.project}/locations/{settings.location}/"
        )


class Chunks:
    """Reads the messages out of a streamed body.

    Attributes:
      ready: messages that have arrived and were not taken.
      failure: what the stream ended with, once `ready` is empty; None if nothing went wrong.
    """

    __slots__ = ("_call", "_headers", "_kind", "_parser", "failure", "ready")

    def __init__(self, call: Call, headers: Headers) -> None:
        self._call = call
        self._headers = headers
        self._kind: Any = call.method.response_type()
        self._parser = parser_for(joined(headers).get("content-type", ""))
        self.ready: deque[Message] = deque()
        self.failure: TransportError | None = None

    def feed(self, data: bytes) -> None:
        """Takes what arrived of the body."""
        if self._kind.DESCRIPTOR.full_name == "google.api.HttpBody":
            self.ready.append(self._kind(data=data))
            return
        for text in self._parser.feed(data):
            if self.failure is None:
                self._read(text)

    def finish(self) -> None:
        """Says that the body has ended."""
        rest = self._parser.finish()
        if rest and self.failure is None:
            self._read(rest)
            failure = self.failure
            if failure is not None and failure.status == "INTERNAL" and not failure.lasting:
                self.failure = TransportError(
                    "UNAVAILABLE",
                    f"The stream of {self._call.method.name} ended in the middle of a chunk.",
                    metadata=tuple(self._headers),
                )

    def _read(self, text: bytes) -> None:
        try:
            value = loads(text)
            for each in value if isinstance(value, list) else [value]:
                if self._is_error(each):
                    self.failure = error_in_stream(each, self._headers)
                    return
                message = from_json(self._kind, each, self._call.options.api_version)
                self.ready.append(message)
        except JsonError as error:
            self.failure = unreadable(self._call, self._headers, text, error)

    def _is_error(self, value: Any) -> bool:
        return (
            isinstance(value, dict)
            and bool(value.get("error"))
            and "error" not in self._kind.DESCRIPTOR.fields_by_name
        )


def _url_of(endpoint: Endpoint) -> str:
    if endpoint.unix:
        return f"http://{endpoint.authority}{endpoint.base_path}"
    return endpoint.url


def _dumped(body: Any) -> bytes:
    try:
        text = json.dumps(body, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
        return text.encode()
    except UnicodeEncodeError:  # half a surrogate pair, in extra_body
        return json.dumps(body, separators=(",", ":"), allow_nan=False).encode()
    except TypeError as error:
        raise ValueError(f"http_options.extra_body has no JSON form: {error}") from error


def _merged(body: Mapping[str, Any], extra: Mapping[str, Any]) -> dict[str, Any]:
    """The body with `extra` laid over it; objects are merged, everything else is replaced."""
    merged = dict(body)
    for name, value in extra.items():
        key = name
        if key not in merged and camel_path(key) in merged:
            key = camel_path(key)
        inner = merged.get(key)
        if isinstance(inner, Mapping) and isinstance(value, Mapping):
            merged[key] = _merged(inner, value)
        else:
            merged[key] = value
    return merged


def _raw_body(request: Any) -> tuple[str, bytes] | None:
    """Type and bytes of a request that is no JSON: a google.api.HttpBody inside it."""
    field = request.DESCRIPTOR.fields_by_name.get("http_body")
    if field is None or not request.HasField("http_body"):
        return None
    return request.http_body.content_type or "application/json", request.http_body.data

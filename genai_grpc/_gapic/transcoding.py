"""An RPC as one HTTP request, and an HTTP answer as its message. Pure; both REST transports use it.

Paths and bodies follow google.api.http (AIP-127); messages are protobuf's JSON.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from google.api.httpbody_pb2 import HttpBody
from google.api_core import path_template, rest_helpers
from google.longrunning import operations_pb2
from google.protobuf import json_format
from google.protobuf.empty_pb2 import Empty

from .our_names import json_with_our_names

if TYPE_CHECKING:
    from .rpc import Rpc

Metadata = Sequence[tuple[str, str | bytes]]

# Answers name enum values by their numbers, which older clients can read too.
NUMERIC_ENUMS = {"$alt": "json;enum-encoding=int"}


class HttpRequest(NamedTuple):
    """What goes to the server: `verb` in lower case, the path below the host, and what comes along.

    `content` holds the body if the RPC has one, as the argument of the session.
    """

    verb: str
    path: str
    query: Any
    headers: dict[str, Any]
    content: dict[str, str]


def as_http(
    rpc: Rpc[Any, Any], options: list[dict[str, str]], request: Any, metadata: Metadata
) -> HttpRequest:
    """The HTTP request of a call.

    Args:
      rpc: what is called.
      options: its HTTP rules, of `rpc.http_options()`.
      request: its message.
      metadata: what becomes headers.

    Raises:
      ValueError: no rule fits the request, because a field of the path is empty or has another form.
    """
    transcoded = path_template.transcode(options, getattr(request, "_pb", request))
    query = _as_json(transcoded.get("query_params"))
    # The shared services are not asked for numbers: their messages have no enums.
    if hasattr(rpc.request, "pb"):
        query.update(NUMERIC_ENUMS)
    content = {}
    if transcoded.get("body") is not None:
        content["data"] = _json(transcoded["body"])
    return HttpRequest(
        transcoded["method"],
        transcoded["uri"],
        rest_helpers.flatten_query_params(query, strict=True),
        {**dict(metadata), "Content-Type": "application/json"},
        content,
    )


def as_answer(rpc: Rpc[Any, Any], content: bytes, headers: Mapping[str, str]) -> Any:
    """The message in the body of an answer; None for an RPC whose answer says nothing."""
    kind: Any = rpc.response
    if kind is None or kind is Empty:
        return None
    if kind is HttpBody:
        return HttpBody(content_type=headers.get("Content-Type", ""), data=content)
    answer = kind()
    message = kind.pb(answer) if hasattr(kind, "pb") else answer
    text: str | bytes = content
    if kind is operations_pb2.Operation or kind is operations_pb2.ListOperationsResponse:
        text = json_with_our_names(content)
    json_format.Parse(text, message, ignore_unknown_fields=True)
    return answer


def operations_rules(rpcs: Sequence[Rpc[Any, Any]]) -> dict[str, list[dict[str, str]]]:
    """The HTTP rules of the operations that are mixed into a service, by their full names."""
    return {
        f"google.longrunning.Operations.{rpc.title}": rpc.http_options()
        for rpc in rpcs
        if rpc.method.name.startswith("Operations.")
    }


def refuse_stream(rpc: Rpc[Any, Any]) -> None:
    """Raise NotImplementedError for an RPC whose requests stream: HTTP has no form for it."""
    if rpc.kind in ("bidi", "client_stream"):
        raise NotImplementedError(
            f"Method {rpc.title} is not available over REST transport; use gRPC"
        )


def _as_json(message: Any) -> dict[str, Any]:
    """A message as the values of a query."""
    if message is None:
        return {}
    fields: dict[str, Any] = json.loads(_json(message))
    return fields


def _json(message: Any) -> str:
    """A message as JSON. Enum values are numbers, as in the requests of the published clients."""
    return json_format.MessageToJson(message, use_integers_for_enums=True)

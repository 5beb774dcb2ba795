"""Our contract against itself: what the options promise must hold inside protos/. Pure.

For example every field that a routing header or an HTTP template names exists in the request, and a
number from 50000 on means REST only and nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from scripts.contract.schema import REST_ONLY_FROM, Api, Field, Message, Rpc

VERBS = {"GET", "POST", "PUT", "PATCH", "DELETE", "WEBSOCKET", "UPLOAD", "DOWNLOAD"}
STATUS_NAMES = {"UNAVAILABLE", "DEADLINE_EXCEEDED", "ABORTED", "RESOURCE_EXHAUSTED", "INTERNAL"}


def consistency(api: Api) -> Iterator[str]:
    """Every breach as one sentence."""
    for message in api.messages.values():
        if not message.map_entry:
            yield from _message(message)
    for enum in api.enums.values():
        for value in enum.values:
            if value.number and (value.number >= REST_ONLY_FROM) != value.rest_only:
                yield f"{enum.name}.{value.name} = {value.number}: rest_only={value.rest_only}"
    for rpc in api.rpcs:
        for sentence in _rpc(rpc, api):
            yield f"{rpc.full_name}: {sentence}"


def _message(message: Message) -> Iterator[str]:
    for field in message.fields:
        if (field.number >= REST_ONLY_FROM) != field.rest_only:
            yield f"{message.name}.{field.name} = {field.number}: rest_only={field.rest_only}"
    versions = {version for field in message.fields for version in field.versions}
    for version in sorted(versions):
        names = [f.json_name for f in message.fields if version in f.versions]
        for name in sorted({name for name in names if names.count(name) > 1}):
            yield f"{message.name} has two fields with the JSON name {name} in {version}"


def _rpc(rpc: Rpc, api: Api) -> Iterator[str]:
    for name in (rpc.request, rpc.response, *(rpc.lro or ())):
        if name not in api.messages and not name.startswith("google."):
            yield f"{name} is no message"
    if not rpc.paths and not rpc.http:
        yield "neither a gRPC path nor an HTTP rule"
    for rule in rpc.http:
        if rule.verb not in VERBS:
            yield f"{rule.verb} is no verb"
        variables = re.findall(r"\{([a-z_.]+)[=}]", rule.template)
        body = [] if rule.body in ("", "*") else [rule.body]
        yield from _paths([*(v for v in variables if v != "version"), *body], rpc, api)
    yield from _paths([field for field, _, _ in rpc.routing], rpc, api)
    for code in rpc.retry_codes:
        if code not in STATUS_NAMES:
            yield f"{code} is no status that is worth a retry"
    if rpc.response in api.messages and rpc.items != _items(api.messages[rpc.response]):
        yield f"items is {rpc.items!r}"


def _paths(paths: list[str], rpc: Rpc, api: Api) -> Iterator[str]:
    for path in paths:
        if rpc.request in api.messages and _find(path, rpc.request, api) is None:
            yield f"{path} is no field of {rpc.request}"


def _find(path: str, message: str, api: Api) -> Field | None:
    found: Field | None = None
    for name in path.split("."):
        holder = api.messages.get(message)
        fields = {field.name: field for field in holder.fields} if holder else {}
        if name not in fields:
            return None
        found = fields[name]
        message = found.type_name
    return found


def _items(response: Message) -> str | None:
    """The field that a page carries: the first repeated message beside a next_page_token."""
    if not any(field.name == "next_page_token" for field in response.fields):
        return None
    return next((f.name for f in response.fields if f.repeated and f.type_name), None)

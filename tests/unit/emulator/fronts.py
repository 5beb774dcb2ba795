"""Calls any method of either API over either front, and gives back what came as JSON.

Built on raw grpcio and plain HTTP. The transcoding here is the tests' own: json_format and the method
table, without the emulator's code.
"""

from __future__ import annotations

import importlib
import re
from typing import Any
from urllib.parse import urlencode

import grpc
from google.protobuf import descriptor_pool, json_format, message_factory

from genai_grpc._stubs.methods import GEMINI, VERTEX
from genai_grpc._stubs.modules import MODULES
from genai_grpc._wire.method import HttpRule, Method
from genai_grpc.emulator import Emulator
from genai_grpc.emulator.mixins import mixins
from tests.unit.emulator.caller import status_of
from tests.unit.emulator.rest.web import Web

TABLES = {"gemini": GEMINI, "vertex": {**VERTEX, **{each.name: each for each in mixins()}}}
VERSION = {"gemini": "v1beta", "vertex": "v1beta1"}
OURS = {
    "google.ai.generativelanguage": "genai_grpc.wire.generativelanguage",
    "google.cloud.aiplatform": "genai_grpc.wire.aiplatform",
}


class Refused(Exception):
    """An answer with a status other than OK."""

    def __init__(self, code: str, message: str, fields: list[str]) -> None:
        super().__init__(code, message)
        self.code = code
        self.message = message
        self.fields = fields


class Front:
    """One front of an emulator, and the API that is called."""

    def __init__(self, emulator: Emulator, channel: Any, backend: str, transport: str) -> None:
        self.emulator = emulator
        self.backend = backend
        self.transport = transport
        # Who calls, if not the project itself.
        self.user = ""
        self._channel = channel
        self._web = Web(emulator)

    def ask(self, method: str, version: str = "", /, **fields: Any) -> Any:
        """Call a method with the JSON of its request; Refused when it is."""
        row = TABLES[self.backend][method]
        request = json_format.ParseDict(fields, row.request_type()())
        version = version or VERSION[self.backend]
        if self.transport == "grpc":
            return self._by_grpc(row, request, version)
        return self._by_rest(row, request, version)

    def refusal(self, method: str, version: str = "", /, **fields: Any) -> Refused:
        """How a method refuses a request."""
        try:
            answer = self.ask(method, version, **fields)
        except Refused as refused:
            return refused
        raise AssertionError(f"{method} answered {answer}")

    def pages(self, method: str, items: str, size: int, /, **fields: Any) -> list[list[Any]]:
        """All pages of a list."""
        found, token = [], ""
        while True:
            page = self.ask(method, **fields, pageSize=size, pageToken=token)
            found.append(page.get(items, []))
            token = page.get("nextPageToken", "")
            if not token:
                return found

    def _headers(self) -> dict[str, str]:
        return {"x-emulator-user": self.user} if self.user else {}

    def _by_grpc(self, row: Method, request: Any, version: str) -> Any:
        call = self._channel.unary_unary(
            row.paths[version],
            request_serializer=row.request_type().SerializeToString,
            response_deserializer=row.response_type().FromString,
        )
        try:
            return to_json(call(request, timeout=10, metadata=tuple(self._headers().items())))
        except grpc.RpcError as error:
            status = status_of(error)
            details = [to_json(each) for each in status.details]
            raise Refused(error.code().name, status.message, _fields(details)) from error

    def _by_rest(self, row: Method, request: Any, version: str) -> Any:
        verb, path, body = transcode(row, request, version)
        answer = self._web.send(verb, path, body, self._headers())
        if answer.code != 200:
            error = answer.error
            raise Refused(error["status"], error["message"], _fields(error.get("details", [])))
        return answer.json


def transcode(row: Method, request: Any, version: str) -> tuple[str, str, Any]:
    """Verb, path with query, and body of a request."""
    fields = json_format.MessageToDict(request)
    for rule in row.http_rules(version):
        found = _fill(rule, request, version)
        if found is None:
            continue
        path, used = found
        rest = {key: value for key, value in fields.items() if key not in used}
        if rule.body == "*":
            return rule.verb, path, rest
        field = request.DESCRIPTOR.fields_by_name[rule.body].json_name if rule.body else ""
        body = fields.get(field, {}) if field else None
        pairs = [(key, value) for key, value in rest.items() if key != field]
        return rule.verb, f"{path}?{urlencode(pairs, doseq=True)}" if pairs else path, body
    raise AssertionError(f"no rule of {row.name} suits {fields}")


def _fill(rule: HttpRule, request: Any, version: str) -> tuple[str, set[str]] | None:
    """The path of a rule, and the fields that it takes; None when they do not suit."""
    used: set[str] = set()
    path = rule.template.replace("{version}", version)
    for name, pattern in re.findall(r"\{([\w.]+)=([^}]*)\}", path):
        value = request
        for word in name.split("."):
            value = getattr(value, word)
        shape = re.escape(pattern).replace(r"\*\*", ".+").replace(r"\*", "[^/]+")
        if not re.fullmatch(shape, value):
            return None
        path = path.replace(f"{{{name}={pattern}}}", value)
        if "." not in name:
            used.add(request.DESCRIPTOR.fields_by_name[name].json_name)
    return path, used


def to_json(message: Any) -> Any:
    """A message as JSON, with payloads under the names that they travel by."""
    if message.DESCRIPTOR.full_name == "google.protobuf.Any":
        return {"@type": message.type_url, **to_json(unpack(message))}
    if message.DESCRIPTOR.full_name == "google.longrunning.Operation":
        found = {"name": message.name}
        found |= {"done": True} if message.done else {}
        for name in ("metadata", "response", "error"):
            if message.HasField(name):
                found[name] = to_json(getattr(message, name))
        return found
    if message.DESCRIPTOR.full_name == "google.longrunning.ListOperationsResponse":
        token = {"nextPageToken": message.next_page_token} if message.next_page_token else {}
        return {"operations": [to_json(each) for each in message.operations], **token}
    return json_format.MessageToDict(message)


def unpack(packed: Any) -> Any:
    """The message in an Any that carries a published name."""
    name = packed.type_url.rpartition("/")[2]
    for published, ours in OURS.items():
        match = re.fullmatch(rf"{re.escape(published)}\.v\w+\.(.+)", name)
        if match is not None:
            name = f"{ours}.{match[1]}"
            importlib.import_module(MODULES[name])
    kind = message_factory.GetMessageClass(descriptor_pool.Default().FindMessageTypeByName(name))
    return kind.FromString(packed.value)


def _fields(details: list[Any]) -> list[str]:
    return [
        violation.get("field", "")
        for detail in details
        for violation in detail.get("fieldViolations", ())
    ]

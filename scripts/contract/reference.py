"""What is published, as data: read from the .proto text of the npm packages and from the wheels.

Knows how to read; judges nothing. The two sources overlap on purpose: the .proto text has JSON names
that the wheels lose, the wheels have the service configs (deadlines, retries, routing) that the
text lacks. `wheels.py` reads the wheels in their own environment and hands over its facts as JSON.
"""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass, field
from typing import Any

from google.protobuf import descriptor_pb2

FieldProto = descriptor_pb2.FieldDescriptorProto


@dataclass(frozen=True)
class RefField:
    name: str
    number: int
    type: int
    repeated: bool
    optional: bool
    type_name: str
    oneof: str
    json_name: str


@dataclass
class RefMessage:
    fields: dict[int, RefField]


@dataclass
class RefRpc:
    """A published method; what a source doesn't know is None."""

    path: str
    kind: str
    request: str
    response: str
    http: list[tuple[str, str, str]] | None = None
    lro: tuple[str, str] | None = None
    knows_lro: bool = False
    routing: tuple[str, ...] | None = None
    timeout_s: float | None = None
    retry_codes: tuple[str, ...] = ()
    knows_config: bool = False


@dataclass
class Reference:
    """One version of one API in one source. `exact_json` says whether JSON names can be trusted."""

    label: str
    version: str
    exact_json: bool
    messages: dict[str, RefMessage] = field(default_factory=dict)
    enums: dict[str, dict[str, int]] = field(default_factory=dict)
    rpcs: dict[str, RefRpc] = field(default_factory=dict)

    @property
    def names(self) -> set[str]:
        return {*self.messages, *self.enums}


def from_proto_text(descriptor_set: bytes, package: str, version: str) -> Reference:
    """The reference that protoc's descriptors of the published .proto text describe."""
    # Registers google.api's extensions, so that the parsed options show HTTP rules and LRO types.
    from google.api import annotations_pb2
    from google.longrunning import operations_pb2

    reference = Reference(f"npm {package}.{version}", version, exact_json=True)
    descriptors = descriptor_pb2.FileDescriptorSet.FromString(descriptor_set)
    for file in descriptors.file:
        if file.package != f"{package}.{version}":
            continue
        _read_types(file, reference)
        for service in file.service:
            for method in service.method:
                rpc = _rpc(file.package, service.name, method)
                options: Any = method.options
                rpc.http = _http(options.Extensions[annotations_pb2.http])
                info = options.Extensions[operations_pb2.operation_info]
                rpc.knows_lro = True
                if info.response_type:
                    rpc.lro = (info.response_type, info.metadata_type)
                reference.rpcs[rpc.path] = rpc
    return reference


def _rpc(package: str, service: str, method: Any) -> RefRpc:
    kinds = {
        (False, False): "unary",
        (False, True): "server_stream",
        (True, False): "client_stream",
        (True, True): "bidi",
    }
    return RefRpc(
        path=f"/{package}.{service}/{method.name}",
        kind=kinds[method.client_streaming, method.server_streaming],
        request=_relative(method.input_type, package),
        response=_relative(method.output_type, package),
    )


def _http(rule: Any) -> list[tuple[str, str, str]]:
    rules = [rule, *rule.additional_bindings]
    verbs = ((each, each.WhichOneof("pattern")) for each in rules)
    return [(verb.upper(), getattr(each, verb), each.body) for each, verb in verbs if verb]


def from_wheel(facts: str, package: str, version: str) -> Reference:
    """The reference that `wheels.py` found in an installed wheel."""
    found = json.loads(facts)
    reference = Reference(f"wheel {package}.{version}", version, exact_json=False)
    for encoded in found["files"]:
        file = descriptor_pb2.FileDescriptorProto.FromString(base64.b64decode(encoded))
        _read_types(file, reference)
    for row in found["rpcs"]:
        reference.rpcs[row["path"]] = RefRpc(
            path=row["path"],
            kind=row["kind"],
            request=row["request"],
            response=row["response"],
            http=None if row["http"] is None else [(v, t, b) for v, t, b in row["http"]],
            routing=tuple(row["routing"]),
            timeout_s=row["timeout_s"],
            retry_codes=tuple(row["retry_codes"]),
            knows_config=True,
        )
    return reference


def _read_types(file: Any, reference: Reference) -> None:
    for enum in file.enum_type:
        reference.enums[enum.name] = {value.name: value.number for value in enum.value}
    for message in file.message_type:
        _read_message(message, "", file.package, reference)


def _read_message(message: Any, scope: str, package: str, reference: Reference) -> None:
    name = scope + message.name
    fields = (_field(message, proto, package) for proto in message.field)
    reference.messages[name] = RefMessage({each.number: each for each in fields})
    for enum in message.enum_type:
        reference.enums[f"{name}.{enum.name}"] = {value.name: value.number for value in enum.value}
    for nested in message.nested_type:
        _read_message(nested, f"{name}.", package, reference)


def _field(message: Any, proto: Any, package: str) -> RefField:
    in_oneof = proto.HasField("oneof_index") and not proto.proto3_optional
    return RefField(
        # proto-plus appends an underscore to names that Python reserves; the wire has none.
        name=proto.name.rstrip("_"),
        number=proto.number,
        type=proto.type,
        repeated=proto.label == FieldProto.LABEL_REPEATED,
        optional=proto.proto3_optional,
        type_name=_relative(proto.type_name, package),
        oneof=message.oneof_decl[proto.oneof_index].name.rstrip("_") if in_oneof else "",
        json_name=proto.json_name,
    )


def _relative(type_name: str, package: str) -> str:
    return type_name.removeprefix(".").removeprefix(f"{package}.")

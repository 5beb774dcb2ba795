"""Our .proto files as data: every name with the versions that publish it.

Reads the descriptors that protoc makes of protos/, options included, and resolves inheritance: a
field without versions of its own has those of its message, and so on up to the file. The generator
and the proof read this; neither looks at an option itself. protos/README.md defines the options.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from google.protobuf import descriptor_pb2, descriptor_pool, message_factory

OPTIONS_FILE = "genai_grpc/_stubs/options.proto"
REST_ONLY_FROM = 50000
FieldProto = descriptor_pb2.FieldDescriptorProto


@dataclass(frozen=True)
class ApiFacts:
    """What distinguishes the two APIs; `views` are the versions whose messages differ."""

    name: str
    backend: str
    true_package: str
    versions: tuple[str, ...]
    views: tuple[str, ...]

    @property
    def package(self) -> str:
        return f"genai_grpc.wire.{self.name}"


GENERATIVELANGUAGE = ApiFacts(
    "generativelanguage",
    "gemini",
    "google.ai.generativelanguage",
    ("v1beta", "v1", "v1alpha"),
    # The published v1alpha is older than v1beta and clashes with it: it gets v1beta's view.
    ("v1beta", "v1"),
)
AIPLATFORM = ApiFacts(
    "aiplatform", "vertex", "google.cloud.aiplatform", ("v1beta1", "v1"), ("v1beta1", "v1")
)
APIS = (GENERATIVELANGUAGE, AIPLATFORM)


@dataclass(frozen=True)
class Field:
    """A field; `type_name` is relative to the package, or "google..." for what is shared."""

    name: str
    number: int
    type: int
    repeated: bool
    optional: bool
    type_name: str
    oneof: str
    json_name: str
    json_name_is_ours: bool
    versions: tuple[str, ...]
    rest_only: bool


@dataclass(frozen=True)
class Message:
    name: str
    file: str
    versions: tuple[str, ...]
    rest_only: bool
    fields: tuple[Field, ...]
    map_entry: bool


@dataclass(frozen=True)
class EnumValue:
    name: str
    number: int
    versions: tuple[str, ...]
    rest_only: bool


@dataclass(frozen=True)
class Enum:
    name: str
    file: str
    versions: tuple[str, ...]
    rest_only: bool
    values: tuple[EnumValue, ...]


@dataclass(frozen=True)
class Http:
    verb: str
    template: str
    body: str
    versions: tuple[str, ...]


@dataclass(frozen=True)
class Rpc:
    """A method; `paths` is empty when only REST knows it."""

    service: str
    name: str
    kind: str
    request: str
    response: str
    paths: dict[str, str]
    http: tuple[Http, ...]
    routing: tuple[tuple[str, str, str], ...]
    lro: tuple[str, str] | None
    idempotent: bool
    timeout_s: float | None
    retry_codes: tuple[str, ...]
    items: str | None
    versions: tuple[str, ...]

    @property
    def full_name(self) -> str:
        return f"{self.service}.{self.name}"


@dataclass
class Api:
    """Everything that protos/<name> says."""

    facts: ApiFacts
    messages: dict[str, Message] = field(default_factory=dict)
    enums: dict[str, Enum] = field(default_factory=dict)
    rpcs: list[Rpc] = field(default_factory=list)
    files: dict[str, str] = field(default_factory=dict)


def parse(descriptor_set: bytes) -> Any:
    """A FileDescriptorSet in which our options are readable as extensions.

    A pool of its own: the options must not reach the default pool, where the stubs live.
    """
    plain = descriptor_pb2.FileDescriptorSet.FromString(descriptor_set)
    by_name = {file.name: file for file in plain.file}
    pool = descriptor_pool.DescriptorPool()
    for name in ("google/protobuf/descriptor.proto", OPTIONS_FILE):
        pool.Add(by_name[name])
    classes = message_factory.GetMessageClassesForFiles(
        ["google/protobuf/descriptor.proto", OPTIONS_FILE], pool
    )
    return classes["google.protobuf.FileDescriptorSet"].FromString(descriptor_set)


class Reader:
    """Turns parsed descriptors into an Api."""

    def __init__(self, facts: ApiFacts, descriptors: Any) -> None:
        self._facts = facts
        self._descriptors = descriptors
        self._pool = self._extension_pool(descriptors)
        self._api = Api(facts)

    @staticmethod
    def _extension_pool(descriptors: Any) -> Any:
        return descriptors.DESCRIPTOR.file.pool

    def read(self) -> Api:
        for file in self._descriptors.file:
            if file.package == self._facts.package:
                self._file(file)
        return self._api

    def _option(self, options: Any, name: str) -> Any:
        extension = self._pool.FindExtensionByName(f"genai_grpc.wire.options.{name}")
        return options.Extensions[extension]

    def _versions(self, options: Any, name: str, inherited: tuple[str, ...]) -> tuple[str, ...]:
        own = tuple(self._option(options, name))
        unknown = set(own) - set(inherited)
        if unknown:
            raise ValueError(f"{name} {own} goes beyond the versions {inherited} around it")
        return own or inherited

    def _file(self, file: Any) -> None:
        versions = self._versions(file.options, "file_published", self._facts.views)
        rest_only = self._option(file.options, "file_rest_only")
        for message in file.message_type:
            self._message(message, "", file.name, versions, rest_only)
        for enum in file.enum_type:
            self._enum(enum, "", file.name, versions, rest_only)
        for service in file.service:
            self._service(service, rest_only)

    def _message(
        self, message: Any, scope: str, file: str, inherited: tuple[str, ...], rest_only: bool
    ) -> None:
        name = scope + message.name
        versions = self._versions(message.options, "message_published", inherited)
        rest_only = rest_only or self._option(message.options, "message_rest_only")
        fields = tuple(self._field(message, f, versions, rest_only) for f in message.field)
        self._api.messages[name] = Message(
            name, file, versions, rest_only, fields, message.options.map_entry
        )
        self._api.files[name] = file
        # protoc makes a message of each map entry, which carries no option: it is what its field is.
        maps = {field.type_name: field for field in fields if field.repeated}
        for nested in message.nested_type:
            owner = maps.get(f"{name}.{nested.name}") if nested.options.map_entry else None
            self._message(
                nested,
                f"{name}.",
                file,
                owner.versions if owner else versions,
                owner.rest_only if owner else rest_only,
            )
        for enum in message.enum_type:
            self._enum(enum, f"{name}.", file, versions, rest_only)

    def _field(
        self, message: Any, proto: Any, inherited: tuple[str, ...], rest_only: bool
    ) -> Field:
        in_oneof = proto.HasField("oneof_index") and not proto.proto3_optional
        return Field(
            name=proto.name,
            number=proto.number,
            type=proto.type,
            repeated=proto.label == FieldProto.LABEL_REPEATED,
            optional=proto.proto3_optional,
            type_name=self._relative(proto.type_name),
            oneof=message.oneof_decl[proto.oneof_index].name if in_oneof else "",
            json_name=self._option(proto.options, "json_name") or proto.json_name,
            json_name_is_ours=bool(self._option(proto.options, "json_name")),
            versions=self._versions(proto.options, "published", inherited),
            rest_only=rest_only or self._option(proto.options, "rest_only"),
        )

    def _enum(
        self, enum: Any, scope: str, file: str, inherited: tuple[str, ...], rest_only: bool
    ) -> None:
        name = scope + enum.name
        versions = self._versions(enum.options, "enum_published", inherited)
        rest_only = rest_only or self._option(enum.options, "enum_rest_only")
        values = tuple(
            EnumValue(
                value.name,
                value.number,
                self._versions(value.options, "value_published", versions),
                rest_only or self._option(value.options, "value_rest_only"),
            )
            for value in enum.value
        )
        self._api.enums[name] = Enum(name, file, versions, rest_only, values)
        self._api.files[name] = file

    def _relative(self, type_name: str) -> str:
        return type_name.removeprefix(".").removeprefix(f"{self._facts.package}.")

    def _service(self, service: Any, rest_only: bool) -> None:
        path = self._option(service.options, "path")
        versions = self._versions(service.options, "service_published", self._facts.versions)
        rest_only = rest_only or self._option(service.options, "service_rest_only")
        for method in service.method:
            rule = self._option(method.options, "rpc")
            self._api.rpcs.append(
                self._rpc(service.name, method, rule, path, versions, rest_only or rule.rest_only)
            )

    def _rpc(
        self,
        service: str,
        method: Any,
        rule: Any,
        path: str,
        inherited: tuple[str, ...],
        rest_only: bool,
    ) -> Rpc:
        versions = tuple(rule.published) or inherited
        moved = {move.version: move.service for move in rule.moved}
        http = tuple(
            Http(h.verb, h.template, h.body, tuple(h.published) or versions) for h in rule.http
        )
        return Rpc(
            service=service,
            name=method.name,
            kind=_kind(method.client_streaming, method.server_streaming),
            request=self._relative(method.input_type),
            response=self._relative(method.output_type),
            paths={} if rest_only else dict(_paths(path, method.name, versions, moved)),
            http=http,
            routing=tuple((r.field, r.key or r.field, r.pattern) for r in rule.routing),
            lro=(rule.lro.response, rule.lro.metadata) if rule.HasField("lro") else None,
            idempotent=rule.idempotent,
            timeout_s=rule.timeout_s or None,
            retry_codes=tuple(rule.retry_codes),
            items=rule.items or None,
            versions=versions,
        )


def _paths(
    path: str, method: str, versions: tuple[str, ...], moved: dict[str, str]
) -> Iterator[tuple[str, str]]:
    for version in versions:
        service = path.replace("{version}", version)
        if version in moved:
            service = f"{service.rpartition('.')[0]}.{moved[version]}"
        yield version, f"/{service}/{method}"


def _kind(client_streaming: bool, server_streaming: bool) -> str:
    if client_streaming:
        return "bidi" if server_streaming else "client_stream"
    return "server_stream" if server_streaming else "unary"


def read(descriptor_set: bytes) -> dict[str, Api]:
    """Both APIs by their proto name, out of protoc's descriptor set of protos/."""
    descriptors = parse(descriptor_set)
    return {facts.name: Reader(facts, descriptors).read() for facts in APIS}

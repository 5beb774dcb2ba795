"""The messages of grpc.health.v1 and grpc.reflection.v1 (v1alpha has the same), as tables.

They live in a pool of their own: the program that embeds the emulator may hold grpcio's packages of the
same names, and those packages bind users to a range of protobuf that is narrower than ours.

Specifications: grpc/health/v1/health.proto and grpc/reflection/v1/reflection.proto.
"""

from __future__ import annotations

from functools import cache
from typing import Any, NamedTuple

from google.protobuf import descriptor_pb2, descriptor_pool, message_factory

FieldProto = descriptor_pb2.FieldDescriptorProto

HEALTH = "grpc.health.v1"
REFLECTIONS = ("grpc.reflection.v1", "grpc.reflection.v1alpha")


class F(NamedTuple):
    """A field: its name, number and type ("string", "bytes", "int32", or a message or enum)."""

    name: str
    number: int
    kind: str
    repeated: bool = False
    oneof: str = ""


_SCALARS = {
    "string": FieldProto.TYPE_STRING,
    "bytes": FieldProto.TYPE_BYTES,
    "int32": FieldProto.TYPE_INT32,
}
_HEALTH_MESSAGES = {
    "HealthCheckRequest": (F("service", 1, "string"),),
    "HealthCheckResponse": (F("status", 1, "HealthCheckResponse.ServingStatus"),),
    "HealthListRequest": (),
    "HealthListResponse": (F("statuses", 1, "HealthListResponse.StatusesEntry", repeated=True),),
}
_SERVING_STATUSES = ("UNKNOWN", "SERVING", "NOT_SERVING", "SERVICE_UNKNOWN")
_ASKED, _ANSWERED = "message_request", "message_response"
_REFLECTION_MESSAGES = {
    "ServerReflectionRequest": (
        F("host", 1, "string"),
        F("file_by_filename", 3, "string", oneof=_ASKED),
        F("file_containing_symbol", 4, "string", oneof=_ASKED),
        F("file_containing_extension", 5, "ExtensionRequest", oneof=_ASKED),
        F("all_extension_numbers_of_type", 6, "string", oneof=_ASKED),
        F("list_services", 7, "string", oneof=_ASKED),
    ),
    "ExtensionRequest": (F("containing_type", 1, "string"), F("extension_number", 2, "int32")),
    "ServerReflectionResponse": (
        F("valid_host", 1, "string"),
        F("original_request", 2, "ServerReflectionRequest"),
        F("file_descriptor_response", 4, "FileDescriptorResponse", oneof=_ANSWERED),
        F("all_extension_numbers_response", 5, "ExtensionNumberResponse", oneof=_ANSWERED),
        F("list_services_response", 6, "ListServiceResponse", oneof=_ANSWERED),
        F("error_response", 7, "ErrorResponse", oneof=_ANSWERED),
    ),
    "FileDescriptorResponse": (F("file_descriptor_proto", 1, "bytes", repeated=True),),
    "ExtensionNumberResponse": (
        F("base_type_name", 1, "string"),
        F("extension_number", 2, "int32", repeated=True),
    ),
    "ListServiceResponse": (F("service", 1, "ServiceResponse", repeated=True),),
    "ServiceResponse": (F("name", 1, "string"),),
    "ErrorResponse": (F("error_code", 1, "int32"), F("error_message", 2, "string")),
}


@cache
def files() -> tuple[descriptor_pb2.FileDescriptorProto, ...]:
    """The files, with their services."""
    return (_health(), *(_reflection(package) for package in REFLECTIONS))


@cache
def message_class(name: str) -> Any:
    """The class of a message, by its full name."""
    return message_factory.GetMessageClass(_pool().FindMessageTypeByName(name))


@cache
def _pool() -> descriptor_pool.DescriptorPool:
    pool = descriptor_pool.DescriptorPool()
    for file in files():
        pool.AddSerializedFile(file.SerializeToString())
    return pool


def _health() -> descriptor_pb2.FileDescriptorProto:
    file = _file("grpc/health/v1/health.proto", HEALTH, _HEALTH_MESSAGES)
    answer = next(each for each in file.message_type if each.name == "HealthCheckResponse")
    statuses = answer.enum_type.add(name="ServingStatus")
    for number, name in enumerate(_SERVING_STATUSES):
        statuses.value.add(name=name, number=number)
    answer.field[0].type = FieldProto.TYPE_ENUM
    listed = next(each for each in file.message_type if each.name == "HealthListResponse")
    entry = listed.nested_type.add(name="StatusesEntry")
    entry.options.map_entry = True
    for field in (F("key", 1, "string"), F("value", 2, "HealthCheckResponse")):
        _add(entry, field, HEALTH)
    service = file.service.add(name="Health")
    for name, streams in (("Check", False), ("List", False), ("Watch", True)):
        kind = "HealthList" if name == "List" else "HealthCheck"
        service.method.add(
            name=name,
            input_type=f".{HEALTH}.{kind}Request",
            output_type=f".{HEALTH}.{kind}Response",
            server_streaming=streams,
        )
    return file


def _reflection(package: str) -> descriptor_pb2.FileDescriptorProto:
    file = _file(f"{package.replace('.', '/')}/reflection.proto", package, _REFLECTION_MESSAGES)
    file.service.add(name="ServerReflection").method.add(
        name="ServerReflectionInfo",
        input_type=f".{package}.ServerReflectionRequest",
        output_type=f".{package}.ServerReflectionResponse",
        client_streaming=True,
        server_streaming=True,
    )
    return file


def _file(
    name: str, package: str, messages: dict[str, tuple[F, ...]]
) -> descriptor_pb2.FileDescriptorProto:
    file = descriptor_pb2.FileDescriptorProto(name=name, package=package, syntax="proto3")
    for title, fields in messages.items():
        message = file.message_type.add(name=title)
        for oneof in sorted({field.oneof for field in fields} - {""}):
            message.oneof_decl.add(name=oneof)
        for field in fields:
            _add(message, field, package)
    return file


def _add(message: descriptor_pb2.DescriptorProto, field: F, package: str) -> None:
    added = message.field.add(
        name=field.name,
        number=field.number,
        label=FieldProto.LABEL_REPEATED if field.repeated else FieldProto.LABEL_OPTIONAL,
        type=_SCALARS.get(field.kind, FieldProto.TYPE_MESSAGE),
    )
    if field.kind not in _SCALARS:
        added.type_name = f".{package}.{field.kind}"
    if field.oneof:
        added.oneof_index = 0

"""The descriptors of both APIs as they are published: true names, one file set for each version.

Our message modules hold the union of the versions in packages of their own. Here they are renamed, and
what a version does not publish is left out, along with messages that no method of it reaches.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from importlib import import_module

from google.protobuf import descriptor_pb2, descriptor_pool
from google.protobuf.descriptor import FileDescriptor

from genai_grpc._stubs.methods import GEMINI, VERTEX
from genai_grpc._stubs.modules import MODULES
from genai_grpc._stubs.versions import REST_ONLY_FROM, UNPUBLISHED
from genai_grpc._wire.method import Method
from genai_grpc.emulator.mixins import mixins
from genai_grpc.emulator.packing import published_name
from genai_grpc.emulator.view import SAME_VIEW

FileProto = descriptor_pb2.FileDescriptorProto
MessageProto = descriptor_pb2.DescriptorProto

OWN = "genai_grpc.wire."
_OWN_FILES = "genai_grpc/_stubs/"
_SNAKE = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


class Descriptors:
    """Files by name and by the symbols that they define.

    Args:
      files: all that can be asked for; what they import has to be among them or in protobuf's pool.
    """

    def __init__(self, files: Iterable[FileProto]) -> None:
        self._files = {file.name: file for file in files}
        self._homes = {
            symbol: file.name for file in self._files.values() for symbol in _symbols(file)
        }

    def file(self, name: str) -> FileProto | None:
        """The file of that name; None when there is none."""
        known = self._files.get(name)
        if known is None:
            try:
                shared = descriptor_pool.Default().FindFileByName(name)
            except KeyError:
                return None
            if shared.package.startswith("genai_grpc."):
                return None
            known = self._files[name] = _proto_of(shared)
        return known

    def file_of(self, symbol: str) -> FileProto | None:
        """The file that defines a message, enum, field, value, service or method; None without one."""
        home = self._homes.get(symbol)
        if home is not None:
            return self._files[home]
        if symbol.startswith("genai_grpc."):
            return None
        try:
            return self.file(descriptor_pool.Default().FindFileContainingSymbol(symbol).name)
        except KeyError:
            return None

    def with_imports(self, file: FileProto, known: set[str]) -> Iterator[FileProto]:
        """A file and all that it imports, imports first, but for the names in `known`; adds to them."""
        if file.name in known:
            return
        known.add(file.name)
        for name in file.dependency:
            imported = self.file(name)
            if imported is not None:
                yield from self.with_imports(imported, known)
        yield file


def files_of(methods: Iterable[tuple[Method, str]]) -> list[FileProto]:
    """The published files of these methods, each in a version; shared services are not among them."""
    by_version: dict[tuple[str, str], list[Method]] = {}
    for method, version in methods:
        by_version.setdefault((method.backend, version), []).append(method)
    return [
        file
        for (_, version), rows in sorted(by_version.items(), key=lambda item: item[0])
        for file in _version_files(version, rows)
    ]


def all_methods() -> Iterator[tuple[Method, str]]:
    """Every method that has an RPC, once for each version."""
    for method in (*GEMINI.values(), *VERTEX.values(), *mixins()):
        for version in method.paths:
            yield method, version


def service_of(method: Method, version: str) -> str:
    """The published full name of a method's service."""
    return method.paths[version].split("/")[1]


def _version_files(version: str, methods: list[Method]) -> Iterator[FileProto]:
    types = [each for method in methods for each in _types(method)]
    kept = _reachable(version, types)
    files: dict[str, FileProto] = {}
    for source in sorted({_home(name) for name in kept}):
        file = _pruned(_own_file(source), version, kept)
        files[file.name] = file
    for method in methods:
        _add_method(files, method, version)
    yield from files.values()


def _types(method: Method) -> list[str]:
    """The full names of the messages of ours that a method takes, gives, or promises."""
    kinds = [method.request_type(), method.response_type()]
    if method.lro is not None:
        kinds += [method.lro.response_type(), method.lro.metadata_type()]
    names = [kind.DESCRIPTOR.full_name for kind in kinds]
    return [name for name in names if name.startswith(OWN)]


def _reachable(version: str, names: Iterable[str]) -> set[str]:
    """The top-level messages and enums of ours that these need in a version."""
    found: set[str] = set()
    pending = [_top(name) for name in names]
    while pending:
        name = pending.pop()
        if name in found:
            continue
        found.add(name)
        if name in MODULES:
            message = _own_message(name)
            pending += [_top(each) for each in _references(message, name, version)]
    return found


def _references(message: MessageProto, name: str, version: str) -> Iterator[str]:
    """The types of ours that the published fields of a message, and of those within, have."""
    for field in message.field:
        if field.type_name.startswith(f".{OWN}") and _is_published(field, name, version):
            yield field.type_name[1:]
    for nested in message.nested_type:
        yield from _references(nested, f"{name}.{nested.name}", version)


def _is_published(field: descriptor_pb2.FieldDescriptorProto, message: str, version: str) -> bool:
    version = SAME_VIEW.get(version, version)
    missing = UNPUBLISHED.get(f"{message}.{field.name}", ())
    return field.number < REST_ONLY_FROM and version not in missing


def _top(name: str) -> str:
    """The top-level type around a type of ours."""
    package, rest = name[: name.index(".", len(OWN))], name[name.index(".", len(OWN)) + 1 :]
    return f"{package}.{rest.partition('.')[0]}"


@cache
def _own_file(name: str) -> FileProto:
    """The file of ours that is called `name`."""
    return _proto_of(descriptor_pool.Default().FindFileByName(name))


def _home(name: str) -> str:
    """The file of ours that defines a top-level message or enum."""
    if name in MODULES:
        import_module(MODULES[name])
    return descriptor_pool.Default().FindFileContainingSymbol(name).name


def _own_message(name: str) -> MessageProto:
    file = _own_file(_home(name))
    title = name.removeprefix(f"{file.package}.")
    return next(message for message in file.message_type if message.name == title)


def _pruned(source: FileProto, version: str, kept: set[str]) -> FileProto:
    """A file of ours under its published name, with what a version publishes and `kept` names."""
    file = FileProto(
        name=_published_file(source.name, version),
        package=published_name(f"{source.package}.X", version).removesuffix(".X"),
        syntax=source.syntax,
    )
    for message in source.message_type:
        if f"{source.package}.{message.name}" in kept:
            added = file.message_type.add()
            added.CopyFrom(message)
            _prune(added, f"{source.package}.{message.name}", version)
    for enum in source.enum_type:
        if f"{source.package}.{enum.name}" in kept:
            file.enum_type.add().CopyFrom(enum)
    file.dependency.extend(sorted({*_imports(file.message_type)} - {file.name}))
    return file


def _prune(message: MessageProto, name: str, version: str) -> None:
    """Leaves out what a version does not publish of a message, and gives types their published names."""
    fields = [field for field in message.field if _is_published(field, name, version)]
    used = sorted({field.oneof_index for field in fields if field.HasField("oneof_index")})
    oneofs = [message.oneof_decl[index].name for index in used]
    needed = {field.type_name for field in fields}
    nested = [
        each
        for each in message.nested_type
        if not each.options.map_entry or f".{name}.{each.name}" in needed
    ]
    fields = [_renamed(field, used, version) for field in fields]
    for each in nested:
        _prune(each, f"{name}.{each.name}", version)
    kept = MessageProto(name=message.name, field=fields, nested_type=nested)
    kept.enum_type.extend(message.enum_type)
    for oneof in oneofs:
        kept.oneof_decl.add(name=oneof)
    if message.options.map_entry:
        kept.options.map_entry = True
    message.CopyFrom(kept)


def _renamed(
    field: descriptor_pb2.FieldDescriptorProto, oneofs: list[int], version: str
) -> descriptor_pb2.FieldDescriptorProto:
    field.ClearField("options")
    if field.HasField("oneof_index"):
        field.oneof_index = oneofs.index(field.oneof_index)
    if field.type_name.startswith(f".{OWN}"):
        field.type_name = f".{published_name(field.type_name[1:], version)}"
    return field


def _imports(messages: Iterable[MessageProto]) -> Iterator[str]:
    """The files that the fields of published messages need."""
    for message in messages:
        for field in message.field:
            if field.type_name:
                yield _file_of_type(field.type_name[1:])
        yield from _imports(message.nested_type)


def _file_of_type(published: str) -> str:
    """The published file of a type with its published name."""
    match = re.match(r"google\.(?:ai|cloud)\.(generativelanguage|aiplatform)\.(v\w+)\.", published)
    pool = descriptor_pool.Default()
    if match is None:
        return pool.FindFileContainingSymbol(published).name
    own = f"{OWN}{match[1]}.{published[match.end() :]}"
    return _published_file(_home(_top(own)), match[2])


def _published_file(name: str, version: str) -> str:
    """The published name of a file of ours."""
    api, _, rest = name.removeprefix(_OWN_FILES).partition("/")
    parent = "ai" if api == "generativelanguage" else "cloud"
    return f"google/{parent}/{api}/{version}/{rest}"


def _add_method(files: dict[str, FileProto], method: Method, version: str) -> None:
    """Puts an RPC into its service, in the file that has the name of the service."""
    package, _, title = service_of(method, version).rpartition(".")
    if not package.startswith(("google.ai.generativelanguage.", "google.cloud.aiplatform.")):
        return  # shared by many APIs, such as google.longrunning: protobuf's pool has it
    name = f"{package.replace('.', '/')}/{_SNAKE.sub('_', title).lower()}.proto"
    file = files.setdefault(name, FileProto(name=name, package=package, syntax="proto3"))
    service = next((each for each in file.service if each.name == title), None)
    if service is None:
        service = file.service.add(name=title)
    kinds = (method.request_type(), method.response_type())
    asked, answered = (published_name(kind.DESCRIPTOR.full_name, version) for kind in kinds)
    for used in (_file_of_type(asked), _file_of_type(answered)):
        if used != name and used not in file.dependency:
            file.dependency.append(used)
    service.method.add(
        name=method.paths[version].rpartition("/")[2],
        input_type=f".{asked}",
        output_type=f".{answered}",
        client_streaming=method.kind in ("client_stream", "bidi"),
        server_streaming=method.kind in ("server_stream", "bidi"),
    )


def _proto_of(file: FileDescriptor) -> FileProto:
    proto = FileProto()
    file.CopyToProto(proto)
    return proto


def _symbols(file: FileProto) -> Iterator[str]:
    """The full names of what a file defines."""
    for message in file.message_type:
        yield from _message_symbols(message, f"{file.package}.{message.name}")
    for enum in file.enum_type:
        yield f"{file.package}.{enum.name}"
        yield from (f"{file.package}.{value.name}" for value in enum.value)
    for service in file.service:
        yield f"{file.package}.{service.name}"
        yield from (f"{file.package}.{service.name}.{method.name}" for method in service.method)


def _message_symbols(message: MessageProto, name: str) -> Iterator[str]:
    yield name
    yield from (f"{name}.{field.name}" for field in message.field)
    for nested in message.nested_type:
        yield from _message_symbols(nested, f"{name}.{nested.name}")
    for enum in message.enum_type:
        yield f"{name}.{enum.name}"
        yield from (f"{name}.{value.name}" for value in enum.value)

"""Writes the generated trees: message modules, method table, versions; and by way of messages.py the
proto-plus messages. Input is protos/, for the latter also descriptions from genai_grpc/types.

Runs in the environment that scripts/proto makes, because the output is a function of the compiler's
release. Services and our own options are dropped before the message modules are compiled: they
would cost every import, and the method table already says what they say.

    python -m scripts.contract.generate DIRECTORY_OF_STUBS DIRECTORY_OF_MESSAGES
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from google.protobuf import descriptor_pb2

from scripts.contract import messages, schema
from scripts.contract.schema import Api, Rpc

ROOT = Path(__file__).resolve().parents[2]
PROTOS = ROOT / "protos"
STUBS = "genai_grpc/_stubs"
OPERATIONS = "google/longrunning/operations.proto"

# Messages that come from shared packages, by the module in which the class itself is defined:
# operations_pb2 would do, but it imports grpc.
SHARED_MODULES = {
    "google.longrunning": "google.longrunning.operations_proto_pb2",
    "google.protobuf.Empty": "google.protobuf.empty_pb2",
    "google.api.HttpBody": "google.api.httpbody_pb2",
}


def main() -> None:
    stubs, messages_target = sys.argv[1:]
    generate(Path(stubs))
    generate_messages(Path(messages_target))


def generate(target: Path) -> None:
    """Writes the whole content of genai_grpc/_stubs into `target`."""
    sources = sorted(p.relative_to(PROTOS).as_posix() for p in PROTOS.rglob("*.proto"))
    descriptors = compile_descriptors()
    target.mkdir(parents=True, exist_ok=True)
    write_modules(descriptors, [s for s in sources if s != "options.proto"], target)
    apis = schema.read(descriptors)
    write_package_files(apis, target)
    (target / "methods.py").write_text(methods_module(apis.values()))
    (target / "versions.py").write_text(versions_module(apis.values()))
    (target / "modules.py").write_text(modules_module(apis.values()))


def generate_messages(target: Path) -> None:
    """Writes the proto-plus messages of both APIs into {api}/types below `target`."""
    descriptors = compile_descriptors()
    messages.write(target, schema.read(descriptors).values(), descriptors)


def compile_descriptors(protos: Path = PROTOS) -> bytes:
    """protoc's descriptor set of `protos` and everything they import, options included."""
    sources = sorted(p.relative_to(protos).as_posix() for p in protos.rglob("*.proto"))
    with tempfile.TemporaryDirectory() as directory:
        out = Path(directory, "descriptors")
        protoc(
            f"-I{STUBS}={protos}",
            *shared_includes(),
            "--include_imports",
            "--include_source_info",
            f"--descriptor_set_out={out}",
            *(f"{STUBS}/{source}" for source in sources),
        )
        return out.read_bytes()


def protoc(*arguments: str, quiet: bool = False) -> None:
    """Runs the compiler; `quiet` drops its warnings, for sources that are not ours to mend."""
    done = subprocess.run(
        [sys.executable, "-m", "grpc_tools.protoc", *arguments],
        cwd=ROOT,
        stderr=subprocess.PIPE,
        text=True,
    )
    if done.returncode or not quiet:
        sys.stderr.write(done.stderr)
    done.check_returncode()


def shared_includes() -> Iterator[str]:
    """protoc's paths of google.rpc, google.type, google.api and google.longrunning."""
    spec = find_spec("google.rpc")
    if spec is None or spec.submodule_search_locations is None:
        raise SystemExit("googleapis-common-protos is missing in this environment")
    shared = Path(next(iter(spec.submodule_search_locations))).parents[1]
    # The package ships this file under another name than the one its descriptor has.
    yield f"-I{OPERATIONS}={shared}/google/longrunning/operations_proto.proto"
    yield f"-I{shared}"


def write_modules(descriptors: bytes, sources: Iterable[str], target: Path) -> None:
    """Compiles the message modules and their .pyi, each with our banner on top."""
    lean = lean_descriptors(descriptors)
    with_types = {file.name for file in lean.file if file.message_type or file.enum_type}
    names = [f"{STUBS}/{source}" for source in sources if f"{STUBS}/{source}" in with_types]
    with tempfile.TemporaryDirectory() as directory:
        lean_file = Path(directory, "lean")
        lean_file.write_bytes(lean.SerializeToString(deterministic=True))
        protoc(
            f"--descriptor_set_in={lean_file}",
            f"--python_out={directory}",
            f"--pyi_out={directory}",
            *names,
        )
        for name in names:
            for suffix in ("_pb2.py", "_pb2.pyi"):
                relative = name.removesuffix(".proto").removeprefix(f"{STUBS}/") + suffix
                text = Path(directory, STUBS, relative).read_text()
                source = f"protos/{name.removeprefix(f'{STUBS}/')}"
                out = target / relative
                out.parent.mkdir(parents=True, exist_ok=True)
                out.write_text(f"# Generated from {source} by scripts/proto. Do not edit.\n{text}")


def lean_descriptors(descriptors: bytes) -> Any:
    """The descriptors without services, without our options, and without what only those need."""
    result = descriptor_pb2.FileDescriptorSet.FromString(descriptors)
    ours = [file for file in result.file if file.name.startswith(STUBS)]
    homes = {name: file.name for file in result.file for name in _defined(file)}
    for file in ours:
        del file.service[:]
        file.ClearField("options")
        for message in file.message_type:
            _strip_message(message)
        for enum in file.enum_type:
            _strip_enum(enum)
        used = {homes[name] for message in file.message_type for name in _used(message)}
        kept = [name for name in file.dependency if name in used and name != file.name]
        del file.dependency[:]
        file.dependency.extend(kept)
    return result


def _defined(file: Any) -> Iterator[str]:
    prefix = f".{file.package}"
    for enum in file.enum_type:
        yield f"{prefix}.{enum.name}"
    for message in file.message_type:
        yield from _defined_in(message, prefix)


def _defined_in(message: Any, scope: str) -> Iterator[str]:
    name = f"{scope}.{message.name}"
    yield name
    for enum in message.enum_type:
        yield f"{name}.{enum.name}"
    for nested in message.nested_type:
        yield from _defined_in(nested, name)


def _used(message: Any) -> Iterator[str]:
    for field in message.field:
        if field.type_name:
            yield field.type_name
    for nested in message.nested_type:
        yield from _used(nested)


def _strip_message(message: Any) -> None:
    map_entry = message.options.map_entry
    message.ClearField("options")
    if map_entry:
        message.options.map_entry = True
    for field in message.field:
        field.ClearField("options")
        # protoc writes every json_name into a descriptor set; only overrides are worth embedding.
        if field.json_name == default_json_name(field.name):
            field.ClearField("json_name")
    for nested in message.nested_type:
        _strip_message(nested)
    for enum in message.enum_type:
        _strip_enum(enum)


def _strip_enum(enum: Any) -> None:
    alias = enum.options.allow_alias
    enum.ClearField("options")
    if alias:
        enum.options.allow_alias = True
    for value in enum.value:
        value.ClearField("options")


def default_json_name(name: str) -> str:
    """protoc's lowerCamelCase of a field name."""
    out, upper = [], False
    for letter in name:
        if letter == "_":
            upper = True
        else:
            out.append(letter.upper() if upper else letter)
            upper = False
    return "".join(out)


def write_package_files(apis: dict[str, Api], target: Path) -> None:
    banner = "Generated by scripts/proto from protos/. Do not edit.\n"
    (target / "__init__.py").write_text(
        f'"""Messages and method table of both APIs. {banner}\n'
        "Each file of protos/ is one module; import the one that holds the message.\n"
        '"""\n'
    )
    for name, api in apis.items():
        (target / name / "__init__.py").write_text(
            f'"""Messages of {api.facts.true_package} in our own package. {banner}"""\n'
        )


def constant(rpc: Rpc, api: Api) -> str:
    return f"{api.facts.backend}_{_snake(rpc.service)}_{_snake(rpc.name)}".upper()


def _snake(name: str) -> str:
    out = ""
    for index, letter in enumerate(name):
        starts_word = letter.isupper() and index > 0
        after_lower = starts_word and not name[index - 1].isupper()
        before_lower = starts_word and index + 1 < len(name) and name[index + 1].islower()
        out += f"_{letter.lower()}" if after_lower or before_lower else letter.lower()
    return out


def reference(type_name: str, api: Api) -> str:
    """The "module:Message" name by which the method table refers to a message."""
    if type_name.startswith("google."):
        package, _, name = type_name.rpartition(".")
        module = SHARED_MODULES.get(type_name) or SHARED_MODULES[package]
        return f"{module}:{name}"
    module = api.files[type_name].removesuffix(".proto").replace("/", ".")
    return f"{module}_pb2:{type_name}"


def methods_module(apis: Iterable[Api]) -> str:
    """The source of _stubs/methods.py."""
    out = [
        '"""The method table: one row per RPC and per REST-only method of both APIs.\n\n'
        "Generated by scripts/proto from the services in protos/. Do not edit.\n"
        "`genai_grpc/_wire/method.py` says what the columns mean.\n"
        '"""\n\n'
        "from __future__ import annotations\n\n"
        "from collections.abc import Mapping\n\n"
        "from genai_grpc._wire.method import HttpRule, Method, OperationTypes, RoutingField\n"
    ]
    for api in apis:
        rpcs = sorted(api.rpcs, key=lambda rpc: rpc.full_name)
        out += [_method_row(rpc, api) for rpc in rpcs]
        names = "".join(f"        {constant(rpc, api)},\n" for rpc in rpcs)
        table = api.facts.backend.upper()
        out.append(
            f"{table}: Mapping[str, Method] = {{\n"
            f"    method.name: method\n    for method in (\n{names}    )\n}}\n"
        )
    return "\n".join(out)


def _method_row(rpc: Rpc, api: Api) -> str:
    lines = [
        f"{constant(rpc, api)} = Method(",
        f"    name={_quote(rpc.full_name)},",
        f"    backend={_quote(api.facts.backend)},",
        f"    kind={_quote(rpc.kind)},",
        *_mapping("paths", rpc.paths),
        f"    request={_quote(reference(rpc.request, api))},",
        f"    response={_quote(reference(rpc.response, api))},",
        "    http=(",
        *(f"        {_http(rule, rpc)}," for rule in rpc.http),
        "    ),",
    ]
    if rpc.routing:
        lines.append(f"    routing=({', '.join(_routing(*r) for r in rpc.routing)},),")
    if rpc.lro:
        response, metadata = (_quote(reference(name, api)) for name in rpc.lro)
        lines.append(f"    lro=OperationTypes({response}, {metadata}),")
    if rpc.idempotent:
        lines.append("    idempotent=True,")
    if rpc.timeout_s is not None:
        lines.append(f"    timeout_s={rpc.timeout_s},")
    if rpc.retry_codes:
        lines.append(f"    retry_codes={_tuple(rpc.retry_codes)},")
    if rpc.items:
        lines.append(f"    items={_quote(rpc.items)},")
    return "\n".join([*lines, ")", ""])


def _mapping(name: str, values: dict[str, str]) -> list[str]:
    if not values:
        return [f"    {name}={{}},"]
    rows = [f"        {_quote(key)}: {_quote(value)}," for key, value in values.items()]
    return [f"    {name}={{", *rows, "    },"]


def _http(rule: schema.Http, rpc: Rpc) -> str:
    # v1alpha has v1beta's view: a rule is told apart only by the versions that have views.
    views = {version for version in rpc.versions if version != "v1alpha"}
    versions = () if views <= set(rule.versions) else rule.versions
    arguments = [_quote(rule.verb), _quote(rule.template), _quote(rule.body)]
    if versions:
        arguments.append(_tuple(_with_alpha(versions, rpc)))
    return f"HttpRule({', '.join(arguments)})"


def _with_alpha(versions: tuple[str, ...], rpc: Rpc) -> tuple[str, ...]:
    alpha = "v1beta" in versions and "v1alpha" in rpc.versions and "v1alpha" not in versions
    return (*versions, "v1alpha") if alpha else versions


def _routing(field: str, key: str, pattern: str) -> str:
    arguments = [_quote(field), _quote(key)] + ([_quote(pattern)] if pattern else [])
    return f"RoutingField({', '.join(arguments)})"


def _quote(text: str) -> str:
    return f'"{text}"'


def _tuple(values: Iterable[str]) -> str:
    items = [_quote(value) for value in values]
    return f"({items[0]},)" if len(items) == 1 else f"({', '.join(items)})"


def versions_module(apis: Iterable[Api]) -> str:
    """The source of _stubs/versions.py."""
    apis = list(apis)
    out = [
        '"""Which fields are missing in which version, and which have an unusual JSON name.\n\n'
        "Generated by scripts/proto from the options in protos/. Do not edit.\n\n"
        "Fields known from REST alone are not listed: their numbers start at REST_ONLY_FROM. The\n"
        "version v1alpha is not listed either: it has the view of v1beta.\n"
        '"""\n\n'
        "from __future__ import annotations\n\n"
        "from collections.abc import Mapping\n\n"
        "# Fields from this number on are known from REST alone; the number is ours.\n"
        f"REST_ONLY_FROM = {schema.REST_ONLY_FROM}\n\n"
        "# Backend -> its versions, the default first.\n"
        "VERSIONS: Mapping[str, tuple[str, ...]] = {\n",
        *(f"    {_quote(a.facts.backend)}: {_tuple(a.facts.versions)},\n" for a in apis),
        "}\n\n"
        "# Full name of a field -> the versions that do not publish it.\n"
        "UNPUBLISHED: Mapping[str, tuple[str, ...]] = {\n",
    ]
    out += [
        f"    {_quote(name)}: {_tuple(missing)},\n"
        for api in apis
        for name, missing in _unpublished(api)
    ]
    out.append(
        "}\n\n# Full name of a field -> its name in JSON, where descriptors cannot say it: another\n"
        "# field of the message has the same JSON name in another version.\n"
        "JSON_NAMES: Mapping[str, str] = {\n"
    )
    out += [
        f"    {_quote(name)}: {_quote(json_name)},\n"
        for api in apis
        for name, json_name in _json_names(api)
    ]
    out.append("}\n")
    return "".join(out)


def modules_module(apis: Iterable[Api]) -> str:
    """The source of _stubs/modules.py."""
    out = [
        '"""In which module each message is defined, for names that arrive at run time.\n\n'
        "Generated by scripts/proto from protos/. Do not edit.\n"
        '"""\n\n'
        "from __future__ import annotations\n\n"
        "from collections.abc import Mapping\n\n"
        "# Full name of a top-level message -> its module.\n"
        "MODULES: Mapping[str, str] = {\n"
    ]
    for api in apis:
        for name in sorted(api.messages):
            if "." not in name:
                module = reference(name, api).partition(":")[0]
                out.append(f"    {_quote(f'{api.facts.package}.{name}')}: {_quote(module)},\n")
    return "".join([*out, "}\n"])


def _fields(api: Api) -> Iterator[tuple[str, schema.Field]]:
    for name in sorted(api.messages):
        message = api.messages[name]
        if not message.map_entry:
            for field in message.fields:
                yield f"{api.facts.package}.{name}.{field.name}", field


def _unpublished(api: Api) -> Iterator[tuple[str, tuple[str, ...]]]:
    for name, field in _fields(api):
        missing = tuple(v for v in api.facts.views if v not in field.versions)
        if missing and not field.rest_only:
            yield name, missing


def _json_names(api: Api) -> Iterator[tuple[str, str]]:
    for name, field in _fields(api):
        # A field's json_name option reaches the descriptor; only our own option does not.
        if field.json_name_is_ours:
            yield name, field.json_name


if __name__ == "__main__":
    main()

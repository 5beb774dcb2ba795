"""Prints as JSON what an installed GAPIC package publishes: descriptors, RPCs, service configs.

Runs in the environment of the wheels and imports nothing of ours. Messages come from the descriptors
of the proto-plus classes; what only code says (paths, deadlines, routing) is read from the syntax
trees of the transports and clients.

    python scripts/contract/wheels.py google.ai.generativelanguage_v1beta google.ai.generativelanguage.v1beta
"""

from __future__ import annotations

import ast
import base64
import importlib
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

KINDS = {
    "unary_unary": "unary",
    "unary_stream": "server_stream",
    "stream_unary": "client_stream",
    "stream_stream": "bidi",
}
STATUS = {
    "ServiceUnavailable": "UNAVAILABLE",
    "DeadlineExceeded": "DEADLINE_EXCEEDED",
    "Aborted": "ABORTED",
    "ResourceExhausted": "RESOURCE_EXHAUSTED",
    "InternalServerError": "INTERNAL",
    "Unknown": "UNKNOWN",
}


def main() -> None:
    module, package = sys.argv[1:]
    folder = folder_of(module)
    files = [base64.b64encode(file).decode() for file in descriptors(module, package)]
    json.dump({"files": files, "rpcs": list(rpcs(folder, package))}, sys.stdout)


def descriptors(module: str, package: str) -> Iterator[bytes]:
    """The file descriptors behind the message classes of the package, serialized."""
    from google.protobuf import descriptor_pb2

    seen = set()
    for file in sorted((folder_of(module) / "types").glob("*.py")):
        source = importlib.import_module(f"{module}.types.{file.stem}")
        for value in vars(source).values():
            descriptor = descriptor_of(value)
            if descriptor is None or descriptor.file.package != package:
                continue
            if descriptor.file.name not in seen:
                seen.add(descriptor.file.name)
                proto = descriptor_pb2.FileDescriptorProto()
                descriptor.file.CopyToProto(proto)
                yield proto.SerializeToString()


def folder_of(module: str) -> Path:
    return Path(next(iter(importlib.import_module(module).__path__)))


def descriptor_of(value: object) -> Any:
    """The descriptor behind a proto-plus message class or enum; None for anything else."""
    proto: Any = importlib.import_module("proto")
    found: Any = value
    if not isinstance(value, type):
        return None
    if issubclass(value, proto.Message):
        return found.pb().DESCRIPTOR
    if issubclass(value, proto.Enum):
        # proto-plus keeps the descriptor itself for enums.
        return found._meta.pb
    return None


def rpcs(folder: Path, package: str) -> Iterator[dict[str, Any]]:
    for service in sorted(path.parent for path in (folder / "services").glob("*/client.py")):
        config = service_config(service / "transports" / "base.py")
        routing = routing_fields(service / "client.py")
        http = http_rules(service / "transports" / "rest_base.py")
        transport = service / "transports" / "grpc.py"
        imports = type_imports(transport)
        for name, kind, path, request, response in stub_calls(transport):
            if not path.startswith(f"/{package}."):
                continue
            yield {
                "path": path,
                "kind": KINDS[kind],
                "request": type_name(request, imports, package),
                "response": type_name(response, imports, package),
                "http": http.get(path.rpartition("/")[2]),
                "routing": routing.get(name, []),
                "timeout_s": config[name][0],
                "retry_codes": config[name][1],
            }


def parse(path: Path) -> ast.Module:
    return ast.parse(path.read_text())


def service_config(base: Path) -> dict[str, tuple[float | None, list[str]]]:
    """Deadline and retried codes per method, from the wrap_method calls."""
    out = {}
    for call in calls(parse(base), "gapic_v1.method.wrap_method"):
        target = call.args[0]
        assert isinstance(target, ast.Attribute)
        keywords = {keyword.arg: keyword.value for keyword in call.keywords}
        retry = keywords.get("default_retry")
        errors = re.findall(r"core_exceptions\.(\w+)", ast.unparse(retry)) if retry else []
        timeout = ast.literal_eval(keywords["default_timeout"])
        out[target.attr] = (timeout, [STATUS[error] for error in errors])
    return out


def routing_fields(client: Path) -> dict[str, list[str]]:
    """Fields of the routing header per method."""
    out = {}
    for node in ast.walk(parse(client)):
        if isinstance(node, ast.FunctionDef):
            for call in calls(node, "gapic_v1.routing_header.to_grpc_metadata"):
                pairs = re.findall(r"\('([\w.]+)', request\.[\w.]+\)", ast.unparse(call))
                out[node.name] = pairs
    return out


def http_rules(rest_base: Path) -> dict[str, list[tuple[str, str, str]]]:
    """HTTP rules per RPC, from the http_options of the REST transport."""
    out = {}
    for node in ast.walk(parse(rest_base)):
        if isinstance(node, ast.ClassDef) and node.name.startswith("_Base"):
            rules = [
                (rule["method"].upper(), rule["uri"], rule.get("body", ""))
                for value in ast.walk(node)
                if isinstance(value, ast.AnnAssign)
                and ast.unparse(value.target) == "http_options"
                and value.value is not None
                for rule in ast.literal_eval(value.value)
            ]
            if rules:
                out[node.name.removeprefix("_Base")] = rules
    return out


def stub_calls(transport: Path) -> Iterator[tuple[str, str, str, ast.expr, ast.expr]]:
    """Python name, kind, path, request and response of each stub that the transport makes."""
    for node in ast.walk(parse(transport)):
        if not isinstance(node, ast.Assign) or not isinstance(node.value, ast.Call):
            continue
        call = node.value
        if not isinstance(call.func, ast.Attribute) or call.func.attr not in KINDS:
            continue
        target = node.targets[0]
        if not isinstance(target, ast.Subscript) or not call.args:
            continue
        keywords = {keyword.arg: keyword.value for keyword in call.keywords}
        yield (
            ast.literal_eval(target.slice),
            call.func.attr,
            ast.literal_eval(call.args[0]),
            keywords["request_serializer"],
            keywords["response_deserializer"],
        )


def type_imports(transport: Path) -> dict[str, str]:
    """Local name of each imported types module -> its full name."""
    out = {}
    for node in ast.walk(parse(transport)):
        if isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                out[alias.asname or alias.name] = f"{node.module}.{alias.name}"
        elif isinstance(node, ast.Import):
            for alias in node.names:
                out[alias.asname or alias.name] = alias.name
    return out


def type_name(expression: ast.expr, imports: dict[str, str], package: str) -> str:
    """The message that "module.Class.serialize" names: relative, or with its shared package."""
    module, _, name = ast.unparse(expression).rpartition(".")[0].rpartition(".")
    found = getattr(importlib.import_module(imports[module]), name)
    descriptor = descriptor_of(found) or found.DESCRIPTOR
    full_name: str = descriptor.full_name
    return full_name.removeprefix(f"{package}.")


def calls(tree: ast.AST, function: str) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func) == function:
            yield node


if __name__ == "__main__":
    main()

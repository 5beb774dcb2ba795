"""Writes client.py and async_client.py: a signature, a docstring and one line for each method."""

from __future__ import annotations

import textwrap
from typing import Final

from .comments import class_doc, comments
from .docstrings import documented, documented_mixin
from .module import Module
from .service import Call, Service

OPTIONS: Final = (
    "retry: OptionalRetry = DEFAULT",
    "timeout: OptionalTimeout = DEFAULT",
    "metadata: Metadata = ()",
)


def colours(blocking: bool) -> tuple[str, str, str]:
    """What stands before "Client" in a client's name, its base class, and the module of both."""
    return (
        ("", "GapicClient", "client") if blocking else ("Async", "GapicAsyncClient", "async_client")
    )


def client(service: Service, *, blocking: bool) -> str:
    """The source of the blocking client of a service, or of the asyncio one."""
    prefix, base, where = colours(blocking)
    colour = "blocking" if blocking else "asyncio"
    module = Module(
        f"The {colour} client of {service.name}. Signatures and documentation: what happens is in "
        "genai_grpc._gapic."
    )
    retry = "OptionalRetry" if blocking else "OptionalAsyncRetry as OptionalRetry"
    module.imports |= {
        f"from genai_grpc._gapic.options import DEFAULT, Metadata, OptionalTimeout, {retry}",
        f"from genai_grpc._gapic.{where} import {base}",
        f"from {service.home} import rpcs",
        f"from {service.home}.paths import {service.name}Paths",
    }
    module.typing_only.add("from typing import Any")
    methods = [_method(service, module, call, blocking) for call in service.calls]
    methods += [_mixed_in(service, module, call, blocking) for call in service.mixins]
    module.add(_head(service, module, blocking) + "\n" + "\n".join(methods))
    names = sorted((f"{service.name}{prefix}Client", "OptionalRetry"))
    module.add(f"__all__ = {tuple(names)}")
    return str(module)


def _head(service: Service, module: Module, blocking: bool) -> str:
    """A client's class up to its first method of the API."""
    s = service.name
    name, _, domain = service.host.partition(".")
    prefix, base, where = colours(blocking)
    lines = [
        f"class {s}{prefix}Client({s}Paths, {base}):",
        f'    """{comments(service.package.api).get(s, s)}',
        "",
        textwrap.indent(class_doc(where, base), "    "),
        '    """',
        "",
        f'    DEFAULT_ENDPOINT = "{service.host}"',
        f'    DEFAULT_MTLS_ENDPOINT = "{name}.mtls.{domain}"',
        f'    _DEFAULT_ENDPOINT_TEMPLATE = "{name}.{{UNIVERSE_DOMAIN}}"',
    ]
    transports = f"{service.home}.transports"
    module.typing_only.add(f"from {transports}.base import {s}Transport")
    if blocking:
        module.imports.add(f"from {transports} import _transport_registry as _REGISTRY")
        module.imports.add(f"from {transports}.base import {s}Transport")
        lines += [
            "    _transport_registry = _REGISTRY",
            f"    _TRANSPORT_BASE = {s}Transport",
        ]
    else:
        module.imports.add(f"from {service.home}.client import {s}Client")
        lines += [
            f"    _BLOCKING = {s}Client",
            f"    get_transport_class = {s}Client.get_transport_class",
        ]
    held = "self._transport" if blocking else "self._client._transport"
    lines += [
        "",
        "    @property",
        f"    def transport(self) -> {s}Transport:",
        '        """What the calls go over."""',
        f"        transport: {s}Transport = {held}",
        "        return transport",
        "",
    ]
    return "\n".join(lines)


def _method(service: Service, module: Module, call: Call, blocking: bool) -> str:
    starter, result = _result(service, module, call, blocking)
    # A stream is opened by awaiting what a plain function returns, which has checked its arguments.
    opens = not blocking and starter in ("_stream", "_bidi")
    colour = "def" if blocking or opens else "async def"
    awaits = "" if blocking or opens else "await "
    returns = "" if result == "None" else "return "
    signature = _signature(service, module, call, blocking)
    return textwrap.indent(
        f"{colour} {call.name}({signature}) -> {result}:\n"
        + textwrap.indent(documented(service, call, blocking), "    ")
        + f"\n    {returns}{awaits}self.{starter}({_arguments(call, blocking)})\n",
        "    ",
    )


def _signature(service: Service, module: Module, call: Call, blocking: bool) -> str:
    """What a method takes: requests or a request, its flattened fields, the options of a call."""
    request = service.message(module, call.row.request)
    first = f"request: {request} | dict[str, Any] | None = None"
    if call.takes_stream:
        iterator = "Iterator" if blocking else "AsyncIterator"
        module.typing_only.add(f"from collections.abc import {iterator}")
        first = f"requests: {iterator}[{request}] | None = None"
    fields = [
        f"{name}: {service.annotation(module, call.request, name)} | None = None"
        for name in call.fields
    ]
    return ", ".join(["self", first, "*", *fields, *OPTIONS])


def _arguments(call: Call, blocking: bool) -> str:
    """What a method hands to the base's method that sends its call."""
    arguments = [f"rpcs.{call.rpc}"]
    if call.row.items:
        arguments.append(_pager(call, blocking))
    if call.takes_stream:
        arguments.append("requests")
    else:
        given = ", ".join(f'"{name}": {name}' for name in call.fields)
        arguments += ["request", f"{{{given}}}"]
    return ", ".join([*arguments, "retry", "timeout", "metadata"])


def _pager(call: Call, blocking: bool) -> str:
    return f"pagers.{call.title}{'' if blocking else 'Async'}Pager"


def _result(service: Service, module: Module, call: Call, blocking: bool) -> tuple[str, str]:
    """The base's method that sends the call, and the annotation of what it returns."""
    if call.row.lro:
        kind = "operation.Operation" if blocking else "operation_async.AsyncOperation"
        module.typing_only.add(f"from google.api_core import {kind.partition('.')[0]}")
        return "_operation", kind
    if call.row.items:
        module.imports.add(f"from {service.home} import pagers")
        return "_paged", _pager(call, blocking)
    if call.silent:
        return "_silent", "None"
    response = service.message(module, call.row.response)
    if call.row.kind == "unary":
        return "_unary", response
    iterable = "Iterable" if blocking else "AsyncIterable"
    module.typing_only.add(f"from collections.abc import {iterable}")
    starter = "_stream" if call.row.kind == "server_stream" else "_bidi"
    answers = f"{iterable}[{response}]"
    if not blocking:
        module.typing_only.add("from collections.abc import Awaitable")
        answers = f"Awaitable[{answers}]"
    return starter, answers


def _mixed_in(service: Service, module: Module, call: Call, blocking: bool) -> str:
    request = service.message(module, call.row.request)
    result = "None" if call.silent else service.message(module, call.row.response)
    colour = "def" if blocking else "async def"
    awaits = "" if blocking else "await "
    returns = "" if result == "None" else "return "
    signature = ", ".join(
        ["self", f"request: {request} | dict[str, Any] | None = None", "*", *OPTIONS]
    )
    arguments = f"rpcs.{call.rpc}, request, retry, timeout, metadata"
    return textwrap.indent(
        f"{colour} {call.name}({signature}) -> {result}:\n"
        + textwrap.indent(documented_mixin(call, blocking), "    ")
        + f"\n    {returns}{awaits}self._mixed_in({arguments})\n",
        "    ",
    )

"""Writes rpcs.py: the RPCs of a service as rows of the method table, with their published timeouts."""

from __future__ import annotations

from .module import Module
from .service import Call, Service


def rpcs(service: Service) -> str:
    """The source of rpcs.py."""
    module = Module(
        f"The RPCs of {service.name}, as the {service.package.title} publishes them in "
        f"{service.package.version}."
    )
    module.imports |= {
        "from genai_grpc._gapic.rpc import Rpc",
        "from genai_grpc._gapic.transport import Service",
        "from genai_grpc._stubs import methods",
    }
    if any(call.retries for call in service.calls):
        module.imports.add("from genai_grpc._gapic.rpc import PUBLISHED_BACKOFF")
    if any(call.constant.startswith("mixins.") for call in service.mixins):
        module.imports.add("from genai_grpc._gapic import mixins")
    for call in (*service.calls, *service.mixins):
        module.add(_rpc(service, module, call))
    listed = "".join(f"{call.rpc}," for call in (*service.calls, *service.mixins))
    module.add(
        f'SERVICE = Service("{service.package.published}.{service.name}", '
        f'"{service.host}", ({listed}))'
    )
    return str(module)


def _rpc(service: Service, module: Module, call: Call) -> str:
    if call.late:
        types = ", ".join(
            service.message(module, each) for each in (call.row.request, call.row.response)
        )
        return (
            f"{call.rpc}: Rpc[{types}] = "
            f'Rpc("{call.name}", {call.constant}, "{service.package.version}")'
        )
    request = service.message(module, call.row.request, typing_only=False)
    response = "None"
    if not (call.mixed_in and call.silent):
        response = service.message(module, call.row.response, typing_only=False)
    extra = ""
    if call.retries:
        extra += ", backoff=PUBLISHED_BACKOFF"
    if call.timeout_s is not None:
        extra += f", timeout_s={call.timeout_s}"
    if call.unlimited:
        extra += ", unlimited=True"
    if call.row.lro:
        result = service.message(module, call.row.lro.response, typing_only=False)
        progress = service.message(module, call.row.lro.metadata, typing_only=False)
        extra += f", result={result}, progress={progress}"
    typed = f"[{request}, None]" if response == "None" else ""
    return (
        f'{call.rpc} = Rpc{typed}("{call.name}", {call.constant}, "{service.package.version}", '
        f"{request}, {response}{extra})"
    )

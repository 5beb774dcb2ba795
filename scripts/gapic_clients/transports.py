"""Writes transports/: the base with a callable per RPC, a class per channel, interceptors for REST."""

from __future__ import annotations

from collections.abc import Iterator

from .module import Module
from .service import Call, Service


def base(service: Service) -> str:
    """The source of transports/base.py."""
    s = service.name
    module = Module(
        f"What every transport of {s} has: one callable per RPC, which makes one attempt."
    )
    module.imports |= {
        "from genai_grpc._gapic.transport import DEFAULT_CLIENT_INFO as DEFAULT_CLIENT_INFO",
        "from genai_grpc._gapic.transport import Transport",
        f"from {service.home} import rpcs",
    }
    module.typing_only |= {
        "from collections.abc import Awaitable, Callable",
        "from typing import Any",
    }
    scopes = ", ".join(f'"{scope}"' for scope in service.scopes)
    lines = [
        f"class {s}Transport(Transport):",
        f'    """The base of the transports of {s}.',
        "",
        "    Arguments are those of genai_grpc._gapic.transport.Transport.",
        '    """',
        "",
        "    SERVICE = rpcs.SERVICE",
        f"    AUTH_SCOPES = ({scopes}{',' if scopes else ''})",
        f'    DEFAULT_HOST = "{service.host}"',
        "",
    ]
    for call in (*service.calls, *service.mixins):
        lines += [
            "    @property",
            f"    def {call.name}(self) -> {_callable(service, module, call)}:",
            f'        """Sends {call.row.name} once."""',
            f'        return self._stub("{call.name}")',
            "",
        ]
    module.add("\n".join(lines))
    return str(module)


def _callable(service: Service, module: Module, call: Call) -> str:
    """The annotation of what sends a call, which answers or is awaited, as the transport has it."""
    request = service.message(module, call.row.request)
    response = "None" if call.silent else service.message(module, call.row.response)
    if call.row.kind != "unary":
        return "Callable[..., Any]"
    answer = "Awaitable[None] | None" if call.silent else f"{response} | Awaitable[{response}]"
    return f"Callable[[{request}], {answer}]"


def channels(service: Service) -> Iterator[tuple[str, str]]:
    """The sources of transports/grpc.py and grpc_asyncio.py."""
    yield (
        "transports/grpc.py",
        _channel(service, "grpc_transport", "GrpcTransport", "blocking gRPC"),
    )
    yield (
        "transports/grpc_asyncio.py",
        _channel(service, "grpc_asyncio_transport", "GrpcAsyncIOTransport", "asyncio gRPC"),
    )


def _channel(service: Service, where: str, base: str, words: str) -> str:
    """The source of a transport over a channel; `where` is the module that `base` stands in."""
    s = service.name
    module = Module(f"The {words} transport of {s}.")
    module.imports |= {
        f"from genai_grpc._gapic.{where} import {base}",
        f"from {service.home}.transports.base import {s}Transport",
    }
    module.add(f'''
        class {s}{base}({base}, {s}Transport):
            """Sends the calls of {s} over {words}; arguments are those of {base}."""
        ''')
    return str(module)


def rest(service: Service, *, blocking: bool) -> str:
    """The source of transports/rest.py, or of rest_asyncio.py."""
    s = service.name
    prefix, colour, where = ("", "", "rest") if blocking else ("Async", " asyncio", "rest_asyncio")
    base = f"genai_grpc._gapic.{where}_transport"
    module = Module(
        f"The{colour} REST transport of {s}, and what programs may put before and behind its calls."
    )
    module.imports |= {
        "from collections.abc import Sequence",
        f"from {base} import {prefix}RestInterceptor, {prefix}RestTransport",
        f"from {service.home}.transports.base import {s}Transport",
    }
    module.typing_only.add("from typing import Any")
    lines = [
        f"class {prefix}{s}RestInterceptor({prefix}RestInterceptor):",
        f'    """Sees what {s} sends over REST and what comes back, and may change both.',
        "",
        "    Override what you need and pass an instance to the transport. `pre_` runs before a call",
        "    with request and metadata; `post_` with the answer, then `post_..._with_metadata` with the",
        "    answer and the headers that came with it. Each returns what goes on in its place.",
        '    """',
        "",
    ]
    for call in (*service.calls, *service.mixins):
        if call.takes_stream:
            continue
        lines += _hooks(service, module, call, "def" if blocking else "async def")
    module.add("Metadata = Sequence[tuple[str, str | bytes]]")
    module.add("\n".join(lines))
    module.add(f'''
        class {prefix}{s}RestTransport({prefix}RestTransport, {s}Transport):
            """Sends the calls of {s} as JSON over HTTP/1.1.

            Arguments are those of {base}.{prefix}RestTransport.
            """

            INTERCEPTOR = {prefix}{s}RestInterceptor
        ''')
    return str(module)


def _hooks(service: Service, module: Module, call: Call, colour: str) -> list[str]:
    request = service.message(module, call.row.request)
    lines = [
        f"    {colour} pre_{call.name}(self, request: {request}, metadata: Metadata) "
        f"-> tuple[{request}, Metadata]:",
        f'        """Before {call.name} is sent."""',
        "        return request, metadata",
        "",
    ]
    if call.silent:
        if call.mixed_in:
            lines += [
                f"    {colour} post_{call.name}(self, response: None) -> None:",
                f'        """When {call.name} has succeeded."""',
                "        return response",
                "",
            ]
        return lines
    response = service.message(module, call.row.response)
    if call.row.kind == "server_stream":
        response = "Any"
    lines += [
        f"    {colour} post_{call.name}(self, response: {response}) -> {response}:",
        f'        """When {call.name} has been answered."""',
        "        return response",
        "",
    ]
    if not call.mixed_in:
        lines += [
            f"    {colour} post_{call.name}_with_metadata(self, response: {response}, "
            f"metadata: Metadata) -> tuple[{response}, Metadata]:",
            f'        """When {call.name} has been answered, after post_{call.name}."""',
            "        return response, metadata",
            "",
        ]
    return lines

"""Writes the modules that hold names only, loaded when they are used."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterable, Sequence
from typing import Any, Final

from .messages import Types
from .module import BANNER
from .packages import Package
from .service import Service

LISTED: Final = "# ruff: noqa: F405 - ruff does not follow the star import that the names come by\n"
UNSEEN: Final = (
    "# Out of sight of type checkers, which take it as leave for every name.\nif not TYPE_CHECKING:"
)


def service_init(service: Service) -> str:
    """The source of a service's __init__.py."""
    return exported(
        f"The clients of the {service.package.title}'s {service.name}. Names only.",
        {f"{service.name}Client": ".client", f"{service.name}AsyncClient": ".async_client"},
        service_modules(paged=service.paged),
    )


def transports_init(service: Service) -> str:
    """The source of a service's transports/__init__.py."""
    s = service.name
    classes = transport_classes(service.package, s)
    listed = "gRPC, gRPC on asyncio, REST"
    awaiting = ""
    if service.package.awaits_rest:
        listed = "gRPC, REST, and both on asyncio"
        awaiting = f'"rest_asyncio": ".rest_asyncio:Async{s}RestTransport",'
    registry = f"""
        # In the order of preference; a class is loaded when it is asked for.
        _transport_registry: Mapping[str, Any] = LazyClasses(
            __name__,
            {{
                "grpc": ".grpc:{s}GrpcTransport",
                "grpc_asyncio": ".grpc_asyncio:{s}GrpcAsyncIOTransport",
                "rest": ".rest:{s}RestTransport",
                {awaiting}
            }},
        )
        """
    return exported(
        f"The transports of {s}: {listed}. Names only.",
        {name: f".{module}" for name, module in classes.items()},
        {module: f".{module}" for module in classes.values()},
        imports=(
            "from collections.abc import Mapping",
            "from typing import Any",
            "from genai_grpc._gapic.lazy import LazyClasses",
        ),
        extra=textwrap.dedent(registry).strip(),
    )


def transport_classes(package: Package, service: str) -> dict[str, str]:
    """The classes of a service's transports and the module below transports/ that holds each."""
    classes = {
        f"{service}Transport": "base",
        f"{service}GrpcTransport": "grpc",
        f"{service}GrpcAsyncIOTransport": "grpc_asyncio",
        f"{service}RestTransport": "rest",
        f"{service}RestInterceptor": "rest",
    }
    if package.awaits_rest:
        classes[f"Async{service}RestTransport"] = "rest_asyncio"
        classes[f"Async{service}RestInterceptor"] = "rest_asyncio"
    return classes


def service_modules(*, paged: bool) -> dict[str, str]:
    """The modules of a service that programs reach as attributes, as in the published packages."""
    names = ["async_client", "client", *(["pagers"] if paged else []), "transports"]
    return {name: f".{name}" for name in names}


def exported(
    doc: str,
    classes: dict[str, str],
    modules: dict[str, str],
    *,
    imports: Sequence[str] = (),
    extra: str = "",
) -> str:
    """A package whose names load when they are used; `extra` is code of its own, with its imports."""
    names = {**classes, **{name: f"{where}:" for name, where in modules.items()}}
    typed = [f"    from {where} import {name} as {name}" for name, where in classes.items()]
    typed += [f"    from . import {name} as {name}" for name in modules]
    imported = [
        "from typing import TYPE_CHECKING",
        "from genai_grpc._gapic.lazy import exports",
        *imports,
    ]
    listed = "".join(f'"{name}",' for name in sorted(classes or modules))
    parts = [
        BANNER + f'"""{doc}\n"""',
        "from __future__ import annotations",
        "\n".join(imported),
        "if TYPE_CHECKING:\n" + "\n".join(sorted(typed)),
        extra,
        f"__all__ = [{listed}]",
        f"{UNSEEN}\n    __getattr__, __dir__ = exports(__name__, {json.dumps(names)})",
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def services_init(package: Package, folders: Iterable[str]) -> str:
    """The source of a package's services/__init__.py."""
    doc = f"The services of the {package.title} {package.version}, one package each."
    return exported(doc, {}, {folder: f".{folder}" for folder in sorted(folders)})


VERSION: Final = f'''{BANNER}"""The version of this distribution, where the published packages keep theirs.
"""

from genai_grpc._version import __version__ as __version__
'''


def package_init(package: Package, facts: dict[str, Any], types: Types) -> str:
    """The package's own names: clients and messages, loaded when they are used."""
    clients = {
        f"{f['service']}{colour}Client": f".services.{folder}"
        for folder, f in facts.items()
        for colour in ("", "Async")
    }
    typed = "\n".join(f"    from {home} import {name} as {name}" for name, home in clients.items())
    listed = json.dumps(sorted(["types", *clients, *types.home]))
    return f'''{BANNER}{LISTED}"""The {package.title} {package.version} as GAPIC's client shows it: clients and messages.

Names only, loaded when they are first touched. Messages are proto-plus classes in `types`, clients
stand in `services`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import types
from genai_grpc._gapic.lazy import exports
from genai_grpc._version import __version__ as __version__

if TYPE_CHECKING:
    from . import gapic_version as gapic_version
    from . import services as services
{typed}
    from .types import *  # noqa: F403

CLIENTS = {json.dumps(clients)}
{UNSEEN}
    __getattr__, __dir__ = exports(
        __name__,
        {{
            **CLIENTS,
            **dict.fromkeys(types.MODULES, ".types"),
            "gapic_version": ".gapic_version:",
            "services": ".services:",
        }},
    )


__all__ = {listed}
'''

"""Writes the modules that show what stands in another package under this package's name."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from .exports import LISTED, UNSEEN, exported, service_modules, transport_classes
from .messages import Types
from .module import BANNER
from .packages import Package
from .service import row_of


def alias_modules(
    package: Package, folder: str, facts: dict[str, Any]
) -> Iterator[tuple[str, str]]:
    """The modules of a service under another package's name."""
    s = facts["service"]
    home = f"{package.alias_of}.services.{folder}"
    classes = {f"{s}Client": f"{home}.client", f"{s}AsyncClient": f"{home}.async_client"}
    paged = any(row_of(package, s, method)[1].items for method in facts["methods"])
    modules = service_modules(paged=paged)
    yield "__init__.py", exported(f"{s}, as in {home}.", classes, modules)
    transports = transport_classes(package, s)
    yield (
        "transports/__init__.py",
        exported(
            f"The transports of {s}, as in {home}.",
            {name: f"{home}.transports.{where}" for name, where in transports.items()},
            {name: f".{name}" for name in transports.values()},
            extra=f"from {home}.transports import _transport_registry as _transport_registry",
        ),
    )
    plain = {
        "client": [f"{s}Client", "OptionalRetry"],
        "async_client": [f"{s}AsyncClient", "OptionalRetry"],
    }
    for name, where in transports.items():
        plain.setdefault(f"transports/{where}", []).append(name)
    plain["transports/base"].append("DEFAULT_CLIENT_INFO")
    for where, names in plain.items():
        origin = f"{home}.{where.replace('/', '.')}"
        listed = "".join(f"    {name} as {name},\n" for name in sorted(names))
        yield (
            f"{where}.py",
            f'{BANNER}"""As in {origin}.\n"""\n\nfrom {origin} import (\n{listed})\n',
        )
    if paged:
        yield (
            "pagers.py",
            f'{BANNER}"""As in {home}.pagers.\n"""\n\nfrom {home}.pagers import *  # noqa: F403\n',
        )


def viewed_types(package: Package, types: Types) -> Iterator[tuple[str, str]]:
    """The messages of another package under this one's name."""
    home = f"{package.types}.types"
    stems = sorted(set(types.home.values()))
    imported = "\n".join(f"    from . import {stem} as {stem}" for stem in stems)
    modules = ", ".join(f'"{stem}": ".{stem}:"' for stem in stems)
    listed = json.dumps(sorted(types.home))
    yield (
        "__init__.py",
        f'''{BANNER}{LISTED}"""The messages of {home}, which are the same in every version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from genai_grpc._gapic.lazy import exports
from {home} import MODULES as MODULES

if TYPE_CHECKING:
    from {home} import *  # noqa: F403

{imported}

{UNSEEN}
    __getattr__, __dir__ = exports(
        __name__, {{**dict.fromkeys(MODULES, "{home}"), {modules}}}
    )

__all__ = {listed}
''',
    )
    for stem in stems:
        text = f'"""As in {home}.{stem}.\n"""\n\nfrom {home}.{stem} import *  # noqa: F403\n'
        yield f"{stem}.py", f"{BANNER}{text}"

"""Writes the packages of GAPIC-style clients, or, with --check, names the files that differ."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from . import aliases, exports, transports
from .clients import client
from .messages import Types
from .packages import PACKAGES, Package
from .pagers import pagers
from .resources import paths
from .rpcs import rpcs
from .service import Service

ROOT: Final = Path(__file__).parents[2]
FACTS: Final = Path(__file__).with_name("facts.json")


def write(target: Path) -> None:
    """Write every package below `target`, laid out by ruff."""
    facts = json.loads(FACTS.read_text(encoding="utf-8"))
    for package in PACKAGES:
        for name, text in package_modules(package, facts[package.facts]):
            save(target / package.name / name, text)
    arguments = ["--config", str(ROOT / "pyproject.toml"), "--quiet", str(target)]
    ruff = [sys.executable, "-m", "ruff"]
    subprocess.run([*ruff, "check", "--select", "I,F401", "--fix", *arguments], check=True)
    subprocess.run([*ruff, "format", *arguments], check=True)


def package_modules(package: Package, facts: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Every module of a package, below its folder; `facts` are those of its services."""
    types = Types(package.types)
    yield "__init__.py", exports.package_init(package, facts, types)
    yield "gapic_version.py", exports.VERSION
    yield "services/__init__.py", exports.services_init(package, facts)
    if package.borrows_types:
        for name, text in aliases.viewed_types(package, types):
            yield f"types/{name}", text
    for folder, fact in facts.items():
        if package.alias_of:
            modules = aliases.alias_modules(package, folder, fact)
        else:
            modules = service_modules(Service(package, folder, fact, types))
        for name, text in modules:
            yield f"services/{folder}/{name}", text


def service_modules(service: Service) -> Iterator[tuple[str, str]]:
    """Every module of a service, below its folder."""
    yield "__init__.py", exports.service_init(service)
    yield "rpcs.py", rpcs(service)
    yield "paths.py", paths(service)
    if service.paged:
        yield "pagers.py", pagers(service)
    yield "client.py", client(service, blocking=True)
    yield "async_client.py", client(service, blocking=False)
    yield "transports/__init__.py", exports.transports_init(service)
    yield "transports/base.py", transports.base(service)
    yield from transports.channels(service)
    yield "transports/rest.py", transports.rest(service, blocking=True)
    if service.package.awaits_rest:
        yield "transports/rest_asyncio.py", transports.rest(service, blocking=False)


def save(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="compare, and write nothing")
    check = parser.parse_args().check
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "genai_grpc"
        write(target)
        stale = list(differences(target))
        if check:
            for path in stale:
                print(f"{path} differs from what scripts/gapic writes")
            return 1 if stale else 0
        for path in stale:
            written = target / path.relative_to("genai_grpc")
            if written.exists():
                save(ROOT / path, written.read_text(encoding="utf-8"))
            else:
                (ROOT / path).unlink()
    return 0


def differences(target: Path) -> Iterator[Path]:
    """Files below the packages that are missing, stale, or left over."""
    fresh = {path.relative_to(target) for path in target.rglob("*.py")}
    for name in sorted(fresh):
        ours = ROOT / "genai_grpc" / name
        if not ours.exists() or ours.read_bytes() != (target / name).read_bytes():
            yield Path("genai_grpc") / name
    for package in PACKAGES:
        for path in (ROOT / "genai_grpc" / package.name / "services").rglob("*.py"):
            if path.relative_to(ROOT / "genai_grpc") not in fresh:
                yield path.relative_to(ROOT)


if __name__ == "__main__":
    sys.exit(main())

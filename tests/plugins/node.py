"""Packages of npm for tests that let JavaScript clients speak, cached beside the Python environments."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.plugins.environments import CACHE, one_at_a_time


def cached_packages(*requirements: str) -> Path:
    """Return a folder with node_modules that holds the packages; skips where there is no npm."""
    npm, node = shutil.which("npm"), shutil.which("node")
    if npm is None or node is None:
        pytest.skip("npm and node are not on the PATH: the JavaScript clients cannot run")
    path = CACHE / f"node-{hashlib.sha256(' '.join(requirements).encode()).hexdigest()[:16]}"
    finished = path / "finished"
    with one_at_a_time(path.with_suffix(".lock")):
        if not finished.exists():
            shutil.rmtree(path, ignore_errors=True)
            path.mkdir(parents=True)
            (path / "package.json").write_text('{"private": true}', encoding="utf-8")
            flags = ["--no-audit", "--no-fund", "--ignore-scripts", "--silent"]
            subprocess.run([npm, "install", *flags, *requirements], cwd=path, check=True)
            finished.touch()
    return path


def run_node(
    packages: Path, program: str, *arguments: str, variables: dict[str, str] | None = None
) -> str:
    """Run a program (an ES module) that may import the packages; returns what it writes."""
    # Modules are found from the place of the program that imports them.
    digest = hashlib.sha256(program.encode()).hexdigest()[:16]
    script = packages / f"program-{digest}.mjs"
    script.write_text(program, encoding="utf-8")
    node = shutil.which("node") or "node"
    done = subprocess.run(
        [node, str(script), *arguments],
        env={**os.environ, **(variables or {})},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout

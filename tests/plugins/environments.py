"""Environments of their own for tests of packaging: cached where only dependencies matter, fresh
where the package itself is installed. Nothing is installed into the environment of the tests.
"""

from __future__ import annotations

import ast
import fcntl
import hashlib
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.metadata import requires
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CACHE = ROOT / ".cache" / "environments"


@dataclass(frozen=True)
class Environment:
    """A virtual environment without pip; the tests' own pip fills it from outside."""

    path: Path

    @property
    def python(self) -> Path:
        """Its interpreter."""
        return self.path / "bin" / "python"

    @property
    def packages(self) -> Path:
        """Its site-packages."""
        (found,) = self.path.glob("lib/python*/site-packages")
        return found

    def install(self, *arguments: str) -> None:
        """Run pip install for this environment."""
        pip = [sys.executable, "-m", "pip", "--python", str(self.python), "install"]
        subprocess.run([*pip, "--quiet", "--disable-pip-version-check", *arguments], check=True)

    def run(
        self, code: str, *, cwd: Path, variables: dict[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        """Run a piece of Python away from the checkout, so that only what is installed counts."""
        return subprocess.run(
            [self.python, "-c", code],
            cwd=cwd,
            env={"PATH": "/usr/bin:/bin", **(variables or {})},
            capture_output=True,
            text=True,
            check=False,
        )


def make_environment(path: Path) -> Environment:
    """Make an empty environment."""
    subprocess.run([sys.executable, "-m", "venv", "--clear", "--without-pip", path], check=True)
    return Environment(path)


def cached_environment(
    *requirements: str, without_dependencies: tuple[str, ...] = ()
) -> Environment:
    """Return an environment that holds the requirements, made once per list and interpreter."""
    facts = "\n".join([sys.version, *requirements, *without_dependencies])
    path = CACHE / hashlib.sha256(facts.encode()).hexdigest()[:16]
    environment, finished = Environment(path), path / "finished"
    with one_at_a_time(path.with_suffix(".lock")):
        if not finished.exists():
            make_environment(path)
            environment.install("--only-binary", ":all:", *requirements)
            if without_dependencies:
                environment.install("--only-binary", ":all:", "--no-deps", *without_dependencies)
            finished.touch()
    return environment


@contextmanager
def one_at_a_time(lock: Path) -> Iterator[None]:
    """Keep the parallel workers of a test run from making the same environment at once."""
    lock.parent.mkdir(parents=True, exist_ok=True)
    with lock.open("w", encoding="utf-8") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def declared(name: str) -> list[str]:
    """A list of requirements in pyproject.toml: "dependencies", or the name of an extra.

    From the file itself: what is installed may have been built from an earlier one.
    """
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    found = re.search(rf"^{name} = (\[\n.*?^\]|\[[^\n]*\]$)", text, re.S | re.M)
    assert found is not None, name
    requirements: list[str] = ast.literal_eval(found.group(1))
    return requirements


def runtime_requirements() -> list[str]:
    """What pyproject.toml demands at run time, as the installed metadata repeats it."""
    return [each for each in requires("genai-grpc") or [] if "extra ==" not in each]


@pytest.fixture(scope="session")
def runtime_environment() -> Environment:
    """The declared run-time dependencies and setuptools; no extra, and not the package itself."""
    return cached_environment(*runtime_requirements(), "setuptools>=77")


@pytest.fixture
def fresh_environment(
    runtime_environment: Environment, tmp_path: Path
) -> Callable[[str], Environment]:
    """Make an environment that sees the run-time dependencies and installs one thing into it."""

    def make(*arguments: str) -> Environment:
        environment = make_environment(tmp_path / "environment")
        borrowed = environment.packages / "dependencies.pth"
        borrowed.write_text(f"{runtime_environment.packages}\n", encoding="utf-8")
        environment.install("--no-deps", "--no-index", "--no-build-isolation", *arguments)
        return environment

    return make


@pytest.fixture(scope="session")
def source_tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the checkout to build in, without environments, caches and build products."""
    unwanted = shutil.ignore_patterns(
        ".git", ".venv", ".cache", ".*_cache", "__pycache__", "build", "dist", "*.egg-info"
    )
    target = tmp_path_factory.mktemp("source") / "genai_grpc"
    return Path(shutil.copytree(ROOT, target, symlinks=True, ignore=unwanted))

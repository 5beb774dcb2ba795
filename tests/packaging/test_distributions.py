"""What the wheel and the source archive contain, and that each way to install them works."""

from __future__ import annotations

import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.plugins.environments import ROOT, Environment

pytestmark = [
    pytest.mark.packaging,
    pytest.mark.slow,
    pytest.mark.timeout(300),
]


class Distributions(NamedTuple):
    """The built files."""

    archive: Path
    wheel: Path
    wheel_from_archive: Path


def build(source: Path, kind: str, target: Path) -> Path:
    """Build one distribution with the setuptools of this environment."""
    command = [sys.executable, "-m", "build", "--no-isolation", f"--{kind}", "--outdir"]
    subprocess.run([*command, target, source], check=True, stdout=subprocess.DEVNULL)
    (built,) = target.iterdir()
    return built


@pytest.fixture(scope="module")
def distributions(source_tree: Path, tmp_path_factory: pytest.TempPathFactory) -> Distributions:
    archive = build(source_tree, "sdist", tmp_path_factory.mktemp("sdist"))
    unpacked = tmp_path_factory.mktemp("unpacked")
    # The command, because the filters of extractall came late in Python 3.10 and 3.11.
    subprocess.run([sys.executable, "-m", "tarfile", "-e", archive, unpacked], check=True)
    (extracted,) = unpacked.iterdir()
    return Distributions(
        archive=archive,
        wheel=build(source_tree, "wheel", tmp_path_factory.mktemp("wheel")),
        wheel_from_archive=build(extracted, "wheel", tmp_path_factory.mktemp("again")),
    )


def names_in_wheel(wheel: Path) -> set[str]:
    """The files of a wheel, without its metadata."""
    names = zipfile.ZipFile(wheel).namelist()
    return {name for name in names if ".dist-info/" not in name}


def names_in_checkout() -> set[str]:
    """The files that a wheel must hold."""
    patterns = ("*.py", "*.pyi", "py.typed", "page.html")
    files = {path for pattern in patterns for path in (ROOT / "genai_grpc").rglob(pattern)}
    core = {path.relative_to(ROOT).as_posix() for path in files}
    transports = {
        f"genai_grpc/{path.relative_to(ROOT).as_posix()}"
        for pattern in patterns
        for path in (ROOT / "transports").rglob(pattern)
    }
    return core | transports


def test_a_wheel_holds_the_package_and_nothing_else(distributions: Distributions) -> None:
    assert names_in_wheel(distributions.wheel) == names_in_checkout()


def test_a_wheel_holds_transports_stubs_and_the_typing_mark(distributions: Distributions) -> None:
    names = names_in_wheel(distributions.wheel)
    assert {"genai_grpc/transports/base.py", "genai_grpc/py.typed"} <= names
    compiled = {name for name in names if name.endswith("_pb2.py")}
    assert compiled
    assert {f"{name}i" for name in compiled} <= names


def test_a_wheel_from_the_archive_equals_one_from_the_checkout(
    distributions: Distributions,
) -> None:
    assert names_in_wheel(distributions.wheel_from_archive) == names_in_wheel(distributions.wheel)


def test_an_archive_leaves_tests_and_scripts_out(distributions: Distributions) -> None:
    with tarfile.open(distributions.archive) as tar:
        top = {name.split("/")[1] for name in tar.getnames() if "/" in name}
    assert not top & {"tests", "scripts", "docs", "examples", ".ci", ".git", ".cache"}
    assert {"pyproject.toml", "LICENSE", "README.md", "genai_grpc", "transports"} <= top


IMPORT_EVERYTHING = """
import importlib, importlib.metadata, pkgutil, re, sys
import genai_grpc

# What an extra brings, and the modules that nothing loads without it.
EXTRAS = {
    "aiohttp": (
        r"genai_grpc\\.emulator\\.rest\\.",
        r"genai_grpc\\.transports\\.rest_aiohttp",
        r"genai_grpc\\._gapic\\.rest_asyncio_transport",
        r"genai_grpc\\.aiplatform\\w*\\.services\\.\\w+\\.transports\\.rest_asyncio",
    ),
    "pytest": (r"genai_grpc\\._pytest_plugin",),
}

def walk(package):
    for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
        if module.name.endswith("__main__"):
            continue
        try:
            importlib.import_module(module.name)
        except ModuleNotFoundError as error:
            if not any(re.match(each, module.name) for each in EXTRAS.get(error.name, ())):
                raise
        yield module.name

names = list(walk(genai_grpc))
assert "genai_grpc.transports.grpc" in names, names
assert genai_grpc.__version__ == importlib.metadata.version("genai-grpc")
group = importlib.metadata.entry_points(group="genai_grpc.transports")
assert {entry.name for entry in group} >= {"grpc", "grpc_asyncio"}, group
for entry in group:
    assert entry.load().__module__.startswith("genai_grpc.transports."), entry
try:
    import transports
except ImportError:
    print(f"{len(names)} modules")
else:
    sys.exit("import transports must fail")
"""


@pytest.mark.parametrize("way", ["wheel", "archive", "folder", "editable"])
def test_everything_imports_with_the_declared_dependencies_alone(
    way: str,
    distributions: Distributions,
    source_tree: Path,
    fresh_environment: Callable[..., Environment],
    tmp_path: Path,
) -> None:
    what = {
        "wheel": [str(distributions.wheel)],
        "archive": [str(distributions.archive)],
        "folder": [str(source_tree)],
        "editable": ["--editable", str(source_tree)],
    }
    result = fresh_environment(*what[way]).run(IMPORT_EVERYTHING, cwd=tmp_path)
    assert result.returncode == 0, result.stderr
    assert result.stdout.endswith("modules\n")


def test_the_console_script_answers(
    distributions: Distributions, fresh_environment: Callable[..., Environment]
) -> None:
    environment = fresh_environment(str(distributions.wheel))
    commands: tuple[list[str | Path], ...] = (
        [environment.path / "bin" / "genai-grpc"],
        [environment.python, "-m", "genai_grpc"],
    )
    for command in commands:
        result = subprocess.run([*command, "--help"], capture_output=True, text=True, check=False)
        assert result.returncode == 0, result.stderr
        assert "generate" in result.stdout

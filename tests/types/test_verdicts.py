"""What type checkers say about calls of ours, right ones and wrong ones: mypy, and pyright.

The files in calls/ are never run. A wrong call carries `# type: ignore[code]`, and both checkers are
told to complain about an ignore that ignores nothing: so a call that is accepted and should not be is
as much of an error as one that is refused.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.plugins.environments import CACHE, ROOT, cached_environment, one_at_a_time

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]

CALLS = Path(__file__).with_name("calls")

# A pyright that brings its node as a wheel; the package called pyright fetches one by itself.
PYRIGHT = "basedpyright>=1.40,<2"

Check = Callable[[Path], list[str]]


def mypy(path: Path) -> list[str]:
    """What mypy has to say about files, as strictly as about our own."""
    cache = CACHE.with_name("mypy")
    options = ["--follow-imports=silent", "--no-error-summary", f"--cache-dir={cache}"]
    with one_at_a_time(cache.with_suffix(".lock")):
        result = subprocess.run(
            [sys.executable, "-m", "mypy", *options, path],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
        )
    assert result.stderr == ""
    return result.stdout.splitlines()


@pytest.fixture(scope="session")
def pyright(tmp_path_factory: pytest.TempPathFactory) -> Check:
    """The same for pyright."""
    environment = cached_environment(PYRIGHT)
    project = tmp_path_factory.mktemp("pyright") / "pyrightconfig.json"

    def check(path: Path) -> list[str]:
        settings = {
            "include": [str(path)],
            "extraPaths": [str(ROOT)],
            "pythonVersion": "3.10",
            "typeCheckingMode": "strict",
            "reportUnnecessaryTypeIgnoreComment": "error",
        }
        project.write_text(json.dumps(settings), encoding="utf-8")
        result = subprocess.run(
            [
                environment.path / "bin" / "basedpyright",
                *("--project", project, "--pythonpath", sys.executable, "--outputjson"),
            ],
            capture_output=True,
            text=True,
            check=False,
        )
        answer = json.loads(result.stdout)
        assert answer["summary"]["filesAnalyzed"] > 0
        return [
            f"{found['file']}:{found['range']['start']['line'] + 1}: {found['message']}"
            for found in answer["generalDiagnostics"]
        ]

    return check


@pytest.fixture(params=["mypy", "pyright"])
def checker(request: pytest.FixtureRequest) -> Check:
    """Each type checker in turn."""
    if request.param == "mypy":
        return mypy
    check: Check = request.getfixturevalue("pyright")
    return check


def test_right_calls_are_accepted_and_wrong_ones_refused(checker: Check) -> None:
    assert len(list(CALLS.glob("*.py"))) >= 7
    assert checker(CALLS) == []


def test_a_verdict_that_does_not_come_true_is_noticed(checker: Check, tmp_path: Path) -> None:
    planted = tmp_path / "planted.py"
    planted.write_text(
        "from genai_grpc import Client, types\n"
        "\n"
        "Client(api_key='key')  # type: ignore[call-arg]\n"
        "Client(apikey='key')\n"
        "Client(api_key='key').models.list(config={'page_size': 'ten'})\n"
        "types.Part(text='x')\n",
        encoding="utf-8",
    )
    lines = [int(message.removeprefix(str(planted)).split(":")[1]) for message in checker(planted)]
    assert sorted(set(lines)) == [3, 4, 5]

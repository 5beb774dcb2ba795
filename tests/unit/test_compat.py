"""`google.genai` means this library once `install()` was called, and not before.

Each program runs in a process of its own: what is imported cannot be taken back.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
INSTALL = "from genai_grpc import compat; compat.install()\n"


def run(program: str, *, path: Path | None = None, arguments: tuple[str, ...] = ("-c",)) -> str:
    """What a program prints. `path` is searched first."""
    search = os.pathsep.join(str(each) for each in (path, ROOT) if each)
    done = subprocess.run(
        [sys.executable, "-W", "error", *arguments, program],
        env={**os.environ, "PYTHONPATH": search},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.fixture
def theirs(tmp_path: Path) -> Path:
    """A folder with a package of the name of google-genai in it."""
    package = tmp_path / "google" / "genai"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text("whose = 'theirs'")
    (package / "types.py").write_text("")
    return tmp_path


@pytest.mark.parametrize(
    "statement",
    [
        "from google import genai",
        "import google.genai as genai",
        "import importlib; genai = importlib.import_module('google.genai')",
        "from google.genai import types, errors; from google import genai",
        "import google.genai.types; from google import genai",
    ],
)
@pytest.mark.parametrize("with_theirs", [False, True])
def test_each_way_to_import_leads_here(statement: str, with_theirs: bool, theirs: Path) -> None:
    program = f"{INSTALL}{statement}\nimport genai_grpc; print(genai is genai_grpc)"
    assert run(program, path=theirs if with_theirs else None) == "True"


def test_modules_are_the_same_objects() -> None:
    program = (
        "import google.genai.types, google.genai.errors, google.genai.chats, genai_grpc.chats\n"
        "from google.genai.types import Part\n"
        "from google.genai.models import Models as theirs\n"
        "from genai_grpc.models import Models as ours\n"
        "from genai_grpc import types, errors\n"
        "print(google.genai.types is types, google.genai.errors is errors, theirs is ours,"
        " google.genai.chats is genai_grpc.chats, Part is types.Part)"
    )
    assert run(INSTALL + program) == "True True True True True"


def test_our_modules_keep_their_names() -> None:
    program = (
        "import google.genai.types, genai_grpc\n"
        "print(genai_grpc.__name__, genai_grpc.__spec__.name, genai_grpc.types.__spec__.name)"
    )
    assert run(INSTALL + program) == "genai_grpc genai_grpc genai_grpc.types"


def test_a_program_written_for_google_genai_runs() -> None:
    program = (
        "from google import genai\n"
        "from google.genai import types\n"
        "from genai_grpc.emulator import Emulator\n"
        "with Emulator() as server:\n"
        "    client = genai.Client(api_key='k', http_options={'base_url': server.url})\n"
        "    config = types.GenerateContentConfig(max_output_tokens=20)\n"
        "    response = client.models.generate_content(\n"
        "        model='gemini-2.5-flash', contents='Reply with exactly: yes', config=config)\n"
        "    print(response.text)\n"
        "    client.close()"
    )
    assert run(INSTALL + program) == "yes"


def test_it_works_where_nothing_of_google_is_installed() -> None:
    program = (
        f"import sys; sys.path.insert(0, {str(ROOT)!r})\n{INSTALL}"
        "from google import genai; import google; print(genai.__name__, list(google.__path__))"
    )
    # -S: without site-packages.
    assert run(program, arguments=("-I", "-S", "-c")) == "genai_grpc []"


def test_nothing_happens_before_it_is_asked_for(theirs: Path) -> None:
    program = "import genai_grpc, genai_grpc.compat; from google import genai; print(genai.whose)"
    assert run(program, path=theirs) == "theirs"


def test_it_comes_too_late_after_the_other_one(theirs: Path) -> None:
    program = (
        "import google.genai\nfrom genai_grpc import compat\n"
        "try:\n    compat.install()\n"
        "except RuntimeError as error:\n    print(error)"
    )
    assert "before the first import of it" in run(program, path=theirs)


def test_installing_twice_changes_nothing() -> None:
    program = (
        "import sys; count = len(sys.meta_path); compat.install()\n"
        "print(count == len(sys.meta_path))"
    )
    assert run(INSTALL + program) == "True"


@pytest.mark.parametrize(
    "statement",
    [
        "import google.genai._api_client",
        "from google.genai._stubs2 import x",
        "import google.genai.no",
    ],
)
def test_what_is_private_there_is_missing_and_says_why(statement: str) -> None:
    program = (
        f"{INSTALL}try:\n    {statement}\nexcept ModuleNotFoundError as error:\n    print(error)"
    )
    assert "genai_grpc stands for google.genai, and has its public modules alone" in run(program)


def test_a_private_name_of_the_package_is_an_import_error() -> None:
    program = (
        f"{INSTALL}try:\n    from google.genai import _api_client\n"
        "except ImportError as error:\n    print(type(error).__name__)"
    )
    assert run(program) == "ImportError"


def test_other_packages_of_google_are_left_alone() -> None:
    program = (
        "import google.protobuf.struct_pb2, google.auth; from google import genai\n"
        "print(google.protobuf.__name__, google.auth.__name__)"
    )
    assert run(INSTALL + program) == "google.protobuf google.auth"


def test_objects_are_pickled_under_our_name() -> None:
    program = (
        "import pickle; from google.genai import types\n"
        "data = pickle.dumps(types.Part(text='x'))\n"
        "print(b'google' in data, pickle.loads(data) == types.Part(text='x'))"
    )
    assert run(INSTALL + program) == "False True"


def test_a_program_is_run_unchanged(tmp_path: Path) -> None:
    (tmp_path / "neighbour.py").write_text("word = 'hello'")
    program = tmp_path / "program.py"
    program.write_text(
        "import sys, neighbour\nfrom google import genai\n"
        "if __name__ == '__main__':\n"
        "    print(genai.__name__, neighbour.word, sys.argv[0].endswith('program.py'))"
    )
    assert run(str(program), arguments=("-m", "genai_grpc.compat")) == "genai_grpc hello True"
    found = run("program", path=tmp_path, arguments=("-m", "genai_grpc.compat", "-m"))
    assert found == "genai_grpc hello True"


def test_without_a_program_it_says_how_to_name_one() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "genai_grpc.compat"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert (
        done.stderr
        == "usage: python -m genai_grpc.compat (PROGRAM.py | -m MODULE) [ARGUMENT ...]\n"
    )

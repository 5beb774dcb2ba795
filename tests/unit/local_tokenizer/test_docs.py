"""The guide is true: its programs run, and it names what the code has."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from genai_grpc._local_tokenizer import model_files
from genai_grpc._local_tokenizer.tokenizers import TOKENIZERS
from tests.plugins.environments import ROOT

GUIDE = (ROOT / "docs" / "local-tokenizer.md").read_text(encoding="utf-8")
PROGRAMS = re.findall(r"(?<!-->\n)```python\n(.*?)```", GUIDE, re.S)


@pytest.mark.parametrize("program", PROGRAMS)
def test_a_program_runs(program: str, model_file: Path, tmp_path: Path) -> None:
    shutil.copy(model_file, tmp_path / "tokenizer.model")
    result = subprocess.run(
        [sys.executable, "-W", "error", "-W", "ignore:LocalTokenizer", "-c", program],
        cwd=tmp_path,
        env={"PATH": "/usr/bin:/bin", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    assert re.search(r"\d", result.stdout)
    assert result.stderr == ""


def test_the_guide_has_programs_and_names_files_and_the_variable() -> None:
    assert len(PROGRAMS) == 2
    assert model_files.VARIABLE in GUIDE
    assert [name for name in TOKENIZERS if f"`{name}.model`" not in GUIDE] == []

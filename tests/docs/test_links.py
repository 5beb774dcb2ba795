"""The links of the pages lead somewhere, and every page is reached from README."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.docs.pages import DOCS, LINK, PROGRAM, anchors
from tests.plugins.environments import ROOT

FILES = [*sorted(ROOT.glob("*.md")), *sorted(DOCS.glob("*.md"))]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_links_of_a_page_lead_somewhere(file: Path) -> None:
    text = PROGRAM.sub("", file.read_text(encoding="utf-8"))
    for link in LINK.findall(text):
        name, _, anchor = link.partition("#")
        target = file.parent / name if name else file
        assert target.exists(), link
        if anchor:
            assert anchor in anchors(target.read_text(encoding="utf-8")), link


def test_every_page_is_reached_from_the_readme() -> None:
    linked = set(re.findall(r"\]\(docs/([\w-]+)\.md\)", (ROOT / "README.md").read_text("utf-8")))
    assert linked == {path.stem for path in DOCS.glob("*.md")}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_paths_that_a_page_names_exist(file: Path) -> None:
    roots = "tests|scripts|examples|protos|transports|genai_grpc"
    for path in re.findall(rf"`((?:{roots})/[\w./-]*)`", file.read_text(encoding="utf-8")):
        assert (ROOT / path).exists(), path

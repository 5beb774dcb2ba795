"""The pages for users: README.md and docs/*.md, their programs, links, headings and tables. No tests here."""

from __future__ import annotations

import re

from tests.plugins.environments import ROOT

DOCS = ROOT / "docs"
PAGES = ("README", *sorted(path.stem for path in DOCS.glob("*.md")))

# A block behind a comment that begins with "not run" shows a fragment.
PROGRAM = re.compile(r"(?<!-->\n)^```python\n(.*?)^```", re.S | re.M)
LINK = re.compile(r"\]\(([^):]+)\)")


def read(page: str) -> str:
    """The text of a page."""
    folder = ROOT if page == "README" else DOCS
    return (folder / f"{page}.md").read_text(encoding="utf-8")


def anchors(text: str) -> set[str]:
    """The anchors that a forge makes of the headings."""
    headings = re.findall(r"^#+ (.+)$", text, re.M)
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}


def rows(page: str, heading: str) -> list[list[str]]:
    """The cells of the first table under a heading."""
    section = re.split(rf"^## {re.escape(heading)}$", read(page), flags=re.M)[1]
    table = re.search(r"(?:^\|.*\n)+", section, re.M)
    assert table is not None
    lines = table.group().strip().splitlines()[2:]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


def names_in(cells: list[list[str]]) -> set[str]:
    """What the first column has in backquotes."""
    return {name for row in cells for name in re.findall(r"`([^`]+)`", row[0])}

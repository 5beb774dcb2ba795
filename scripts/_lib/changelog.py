"""Fails unless CHANGELOG.md's newest entry is the package's version."""

from __future__ import annotations

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def package_version() -> str:
    """The version as genai_grpc/_version.py states it, read without importing the package."""
    text = (ROOT / "genai_grpc" / "_version.py").read_text(encoding="utf-8")
    return text.split('__version__ = "')[1].split('"')[0]


def newest_entry() -> str:
    """The first second-level heading of CHANGELOG.md, without a date behind it."""
    headings = re.findall(r"^## (\S+)", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.M)
    return headings[0] if headings else "(none)"


if __name__ == "__main__":
    if newest_entry() != package_version():
        sys.exit(
            f"CHANGELOG.md begins with {newest_entry()}, genai_grpc/_version.py says "
            f"{package_version()}: write the entry, or set the version."
        )

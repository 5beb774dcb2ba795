"""Says whether genai_grpc/_stubs and the proto-plus messages are what protos/ generates: whole trees,
byte for byte.

scripts/contract/check_generated
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from scripts.contract.generate import ROOT, STUBS, generate, generate_messages
from scripts.contract.messages import FOLDERS


def main() -> int:
    with tempfile.TemporaryDirectory() as directory:
        stubs, package = Path(directory, "stubs"), Path(directory, "messages")
        generate(stubs)
        generate_messages(package)
        found = list(differences(stubs, ROOT / STUBS, STUBS))
        for folder in FOLDERS:
            committed = ROOT / "genai_grpc" / folder
            found += differences(package / folder, committed, f"genai_grpc/{folder}")
    for sentence in found:
        print(sentence)
    if found:
        print("Run scripts/proto and commit what it writes.")
    return 1 if found else 0


def differences(fresh: Path, committed: Path, label: str) -> Iterator[str]:
    """Files that are missing, left over or different in `committed`."""
    wanted, present = files(fresh), files(committed)
    for name in sorted(wanted.keys() | present.keys()):
        if name not in present:
            yield f"{label}/{name} is missing"
        elif name not in wanted:
            yield f"{label}/{name} is left over"
        elif wanted[name].read_bytes() != present[name].read_bytes():
            yield f"{label}/{name} differs"


def files(tree: Path) -> dict[str, Path]:
    """Every file below `tree` by its path there; what Python itself caches does not count."""
    return {
        path.relative_to(tree).as_posix(): path
        for path in tree.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


if __name__ == "__main__":
    sys.exit(main())

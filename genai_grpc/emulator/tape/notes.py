"""The file of a recording while it is written: whole after each call, its interactions in the order in
which they began. What is in an interaction is `form`'s and `transfers`' business.

An interaction is encoded once, when it has ended: a long recording must not slow calls down.
"""

from __future__ import annotations

import json
import os
import tempfile
import threading
from pathlib import Path
from typing import Any

from genai_grpc.emulator.tape.form import FORMAT, FORMAT_NAME, Json

_HEAD = f'{{\n  "{FORMAT_NAME}": {FORMAT},\n  "interactions": [\n'
_TAIL = "\n  ]\n}\n"
_MARGIN = "    "


class Notes:
    """Interactions and the file that they are written to.

    Args:
      path: of the file; a recording that is there already is gone on with.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        path.parent.mkdir(parents=True, exist_ok=True)
        known = read(path) if path.exists() else []
        # By number; "" as long as it has not ended.
        self._texts = [_text(each) for each in known]

    def begin(self) -> int:
        """The number of an interaction that begins."""
        with self._lock:
            self._texts.append("")
            return len(self._texts) - 1

    def end(self, number: int, interaction: Json) -> None:
        """Write an interaction that has ended."""
        with self._lock:
            self._texts[number] = _text(interaction)
            ended = ",\n".join(text for text in self._texts if text)
            _write(self._path, f"{_HEAD}{ended}{_TAIL}")


def read(path: Path) -> list[Json]:
    """The interactions in a file; none if it is something else."""
    try:
        value: Any = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise ValueError(f"{path} is no JSON: {error}") from error
    if not isinstance(value, dict) or FORMAT_NAME not in value:
        return []
    if value[FORMAT_NAME] != FORMAT:
        raise ValueError(f"{path} has form {value[FORMAT_NAME]} of recordings; {FORMAT} is known")
    found: list[Json] = value["interactions"]
    return found


def _text(interaction: Json) -> str:
    """An interaction as it stands in the file. Its texts have no line breaks of their own: JSON escapes them."""
    text = json.dumps(interaction, indent=2, sort_keys=True, ensure_ascii=False)
    return _MARGIN + text.replace("\n", f"\n{_MARGIN}")


def _write(path: Path, text: str) -> None:
    """Replace a file as a whole: nobody ever reads half of it."""
    descriptor, draft = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with open(descriptor, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        os.chmod(draft, 0o644)
        os.replace(draft, path)
    except BaseException:
        os.unlink(draft)
        raise

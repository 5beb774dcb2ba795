"""Whether a client records or replays, and where: arguments and environment as one value. No file is opened.

Names and variables are google-genai's. Loads nothing: a client is built before pydantic is needed.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal, NamedTuple, cast

MODE_VARIABLE = "GOOGLE_GENAI_CLIENT_MODE"
DIRECTORY_VARIABLE = "GOOGLE_GENAI_REPLAYS_DIRECTORY"
ID_VARIABLE = "GOOGLE_GENAI_REPLAY_ID"

Mode = Literal["record", "replay", "auto"]

_MODES = ("record", "replay", "auto", "api")


class Choice(NamedTuple):
    """What a client does with a recording.

    Attributes:
      mode: "record" calls the service and writes; "replay" answers from the file alone; "auto" replays
        where there is a file, and records where there is none.
      path: the file.
    """

    mode: Mode
    path: Path

    @property
    def replays(self) -> bool:
        """Whether the file answers."""
        return self.mode == "replay" or (self.mode == "auto" and self.path.is_file())


def chosen(debug_config: Any, environ: Mapping[str, str]) -> Choice | None:
    """What a client was told; None: it calls the service and records nothing.

    Args:
      debug_config: an object with the attributes of DebugConfig, or a dict of them. What it leaves
        open, or everything if it is None, the environment decides.
      environ: the environment.

    Raises:
      TypeError: `debug_config` is something else.
      ValueError: there is no such mode, or a recording has no name.
    """
    mode = _given(debug_config, "client_mode", environ.get(MODE_VARIABLE))
    if not mode or mode == "api":
        return None
    if mode not in _MODES:
        raise ValueError(
            f"debug_config.client_mode must be one of {', '.join(_MODES)}, not {mode!r} "
            f"(also read from {MODE_VARIABLE})."
        )
    replay_id = _given(debug_config, "replay_id", environ.get(ID_VARIABLE))
    if not replay_id:
        raise ValueError(
            f"debug_config.replay_id is missing: client_mode={mode!r} needs the name of a recording, "
            f"such as 'tests/summary' (also read from {ID_VARIABLE})."
        )
    directory = _given(debug_config, "replays_directory", environ.get(DIRECTORY_VARIABLE))
    return Choice(cast("Mode", mode), path_of(replay_id, directory))


def path_of(replay_id: str, directory: str | os.PathLike[str] | None) -> Path:
    """The file of a recording.

    Args:
      replay_id: its name; slashes make folders.
      directory: the folder of all recordings; the current one when None.

    Raises:
      ValueError: the name leads out of the folder.
    """
    parts = replay_id.replace("\\", "/").split("/")
    if any(part in ("", ".", "..") for part in parts):
        raise ValueError(
            f"debug_config.replay_id {replay_id!r} is no name of a recording: use words with slashes "
            "between them, such as 'tests/summary'."
        )
    folder = Path(directory) if directory else Path()
    return folder.joinpath(*parts[:-1], f"{parts[-1]}.json").absolute()


def _given(debug_config: Any, name: str, default: str | None) -> Any:
    """A field of `debug_config`, or what the environment says."""
    if debug_config is None:
        return default
    if isinstance(debug_config, Mapping):
        value = debug_config.get(name)
    elif hasattr(debug_config, "client_mode"):
        value = getattr(debug_config, name, None)
    else:
        raise TypeError(
            "debug_config must be a genai_grpc.client.DebugConfig or a dict of its fields, "
            f"not {type(debug_config).__name__}"
        )
    return default if value is None else value

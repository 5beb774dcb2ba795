"""`genai_grpc.client.DebugConfig`, with google-genai's fields and defaults.

A module of pydantic models evaluates annotations, and loads with the first use of the name.
"""

import os

from pydantic import BaseModel, Field

from .choice import DIRECTORY_VARIABLE, ID_VARIABLE, MODE_VARIABLE


class DebugConfig(BaseModel):
    """Whether a client records what it asks and is answered, or replays it.

    Attributes:
      client_mode: "record" calls the service and writes a recording; "replay" answers from it without
        a network; "auto" does one or the other, depending on whether there is one; "api" or None
        neither. GOOGLE_GENAI_CLIENT_MODE when not given.
      replays_directory: folder of the recordings; the current one when None.
        GOOGLE_GENAI_REPLAYS_DIRECTORY when not given.
      replay_id: name of the recording, without ".json"; slashes make folders.
        GOOGLE_GENAI_REPLAY_ID when not given.
    """

    client_mode: str | None = Field(default_factory=lambda: os.environ.get(MODE_VARIABLE))
    replays_directory: str | None = Field(
        default_factory=lambda: os.environ.get(DIRECTORY_VARIABLE)
    )
    replay_id: str | None = Field(default_factory=lambda: os.environ.get(ID_VARIABLE))


DebugConfig.__module__ = "genai_grpc.client"

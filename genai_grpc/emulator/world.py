"""What an emulator knows beside the call in hand: its settings and the models that exist.

Resources that calls create will live here too. Answers are made by handlers, from this and the call.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from genai_grpc.emulator.calls import Call
from genai_grpc.emulator.catalogue import Catalogue
from genai_grpc.emulator.status import StatusError, error_info
from genai_grpc.emulator.tuned import TunedModels


@dataclass
class World:
    """Settings and state that all calls share.

    `chunks` is the number of chunks of a streamed text, `chunk_chars` their size; a prompt may ask
    for others. `delay_s` is waited before every answer. `require_key` is the key that callers must
    present, True for any key, False when none is asked for.
    """

    catalogue: Catalogue = field(default_factory=Catalogue)
    tuned: TunedModels = field(default_factory=TunedModels)
    chunks: int | None = None
    chunk_chars: int | None = None
    delay_s: float = 0.0
    require_key: str | bool = False

    def check_key(self, call: Call) -> None:
        """Refuse a call without the key or token that is required."""
        if self.require_key is False:
            return
        key = str(call.metadata.get("x-goog-api-key", ""))
        scheme, _, token = str(call.metadata.get("authorization", "")).partition(" ")
        given = key or (token if scheme.lower() == "bearer" else "")
        if given and self.require_key in (True, given):
            return
        if not given:
            message = "the call carries neither an API key nor a bearer token"
            info = error_info(call.backend, "CREDENTIALS_MISSING", {"method": call.path})
            raise StatusError("UNAUTHENTICATED", message, [info])
        if not key:
            info = error_info(call.backend, "ACCESS_TOKEN_EXPIRED", {"method": call.path})
            raise StatusError("UNAUTHENTICATED", "the access token is not valid", [info])
        info = error_info(call.backend, "API_KEY_INVALID", {"service": call.service})
        raise StatusError("INVALID_ARGUMENT", "API key not valid", [info])

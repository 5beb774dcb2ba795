"""What an emulator knows beside the call in hand: its settings, the models that exist, its resources
and the time. Answers are made by handlers, from this and the call.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from genai_grpc.emulator.access import check, ephemeral_of
from genai_grpc.emulator.calls import Call
from genai_grpc.emulator.catalogue import Catalogue
from genai_grpc.emulator.latency import Seconds
from genai_grpc.emulator.quota import Quota
from genai_grpc.emulator.state.store import Record, Store
from genai_grpc.emulator.status import StatusError
from genai_grpc.emulator.tuned import TunedModels

LOG = logging.getLogger(__name__)

# What production was seen to refuse: https://github.com/MaKTaiL/gemini-srt-translator/issues/63
MOST_REQUEST_BYTES = 300 << 20

# What happens to a record when it is due (it has to change or clear `due`), or before it is forgotten.
Event = Callable[["World", Record], None]


@dataclass
class World:
    """Settings and state that all calls share.

    `chunks` is the number of chunks of a streamed text, `chunk_chars` their size; a prompt may ask
    for others. `delay_s` is waited before every answer. `require_key` is the key that callers must
    present, True for any key, False when none is asked for. `quota` bounds
    calls a minute. Jobs and operations take `job_s`. A cache holds `min_cache_tokens` at least.

    Nothing runs in the background: a job has a time at which it is due, and whoever looks at resources
    first lets happen what was due by then. So the clock can be put forward, and tests need no sleep.
    `on_due` and `on_removal` say what happens, by the kind of a record.
    """

    catalogue: Catalogue = field(default_factory=Catalogue)
    chunks: int | None = None
    chunk_chars: int | None = None
    delay_s: Seconds = 0.0
    require_key: str | bool = False
    quota: Quota | None = None
    job_s: float = 1.0
    min_cache_tokens: int = 0
    max_request_bytes: int = MOST_REQUEST_BYTES
    store: Store = field(default_factory=Store)
    # How far the emulator's clock was put forward.
    ahead_s: float = 0.0
    on_due: Mapping[str, Event] = field(default_factory=dict)
    on_removal: Mapping[str, Event] = field(default_factory=dict)
    tuned: TunedModels = field(init=False)

    def __post_init__(self) -> None:
        self.tuned = TunedModels(self.store)

    def now(self) -> float:
        """Seconds since 1970 on the emulator's clock, which can be put forward."""
        return time.time() + self.ahead_s

    def check_size(self, size: int) -> None:
        """Refuse a request of so many bytes if that is too much."""
        if size > self.max_request_bytes:
            raise StatusError(
                "INVALID_ARGUMENT",
                f"the payload of the request exceeds the limit of {self.max_request_bytes} bytes",
            )

    def check_quota(self, call: Call, model: str) -> None:
        """Refuse a call whose caller has made too many."""
        if self.quota is not None:
            self.quota.spend(call, model=model, now=self.now())

    def settle(self) -> None:
        """Let happen what was due by now, in order, and forget what has expired."""
        event = self.store.next_event()
        if event is None or event > self.now():
            return
        with self.store.changing():
            while due := self.store.due(self.now()):
                for record in due:
                    self._happen(record)
            for record in self.store.expired(self.now()):
                self.remove(record)

    def _happen(self, record: Record) -> None:
        """Let happen what is due; what fails is told and stays as it is, lest it fail every call."""
        try:
            self.on_due[record.kind](self, record)
        except Exception:
            LOG.exception("%s could not go on", record.name)
            self.store.put(record.but(due=None))

    def remove(self, record: Record) -> None:
        """Forget a record and what belongs to it."""
        with self.store.changing():
            before = self.on_removal.get(record.kind)
            if before is not None:
                before(self, record)
            self.store.remove(record.name)

    def check_key(self, call: Call) -> None:
        """Refuse a call without the key or token that is required.

        An ephemeral token is as good for a live session, which looks at it when it begins.
        """
        opens_session = call.method is not None and ".BidiGenerateContent" in call.method.name
        if not (opens_session and ephemeral_of(call.metadata)):
            check(self.require_key, call)

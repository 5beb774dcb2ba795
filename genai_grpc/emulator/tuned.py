"""The tuned models that exist here, for both APIs: added by tests, changed and deleted by calls.

They are kept among the other resources. How a model looks on the wire is the handlers' business.
"""

from __future__ import annotations

import time
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from google.protobuf.empty_pb2 import Empty

from genai_grpc.emulator.state.store import Record, Store

KIND = "tunedModels"


@dataclass(frozen=True)
class TunedModel:
    """One tuned model: its identifier without any prefix, and what both APIs tell about it.

    Attributes:
      labels, default_checkpoint_id, checkpoints: seen on Vertex AI alone; checkpoints are pairs of
        identifier and epoch.
      state: "ACTIVE", or "CREATING" as long as it is being tuned.
      create_time, update_time: seconds since 1970.
    """

    id: str
    base_model: str = "gemini-2.5-flash"
    display_name: str = ""
    description: str = ""
    labels: dict[str, str] = field(default_factory=dict)
    default_checkpoint_id: str = ""
    checkpoints: tuple[tuple[str, int], ...] = ()
    state: str = "ACTIVE"
    create_time: float = field(default_factory=time.time)
    update_time: float = field(default_factory=time.time)


class TunedModels:
    """All tuned models, in the order in which they were added. Safe from any thread."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def add(self, model: TunedModel) -> None:
        """Add a model, or put it in the place of one with the same identifier."""
        with self._store.changing():
            if self.get(model.id) is None:
                self._store.add(_record(model))
            else:
                self._store.put(_record(model))

    def get(self, identifier: str) -> TunedModel | None:
        """The model with this identifier."""
        record = self._store.get(KIND, f"{KIND}/{identifier}")
        return None if record is None else from_record(record)

    def change(self, identifier: str, **fields: Any) -> TunedModel | None:
        """Change fields of a model and return it as it is now; None if there is no such model."""
        with self._store.changing():
            model = self.get(identifier)
            if model is None:
                return None
            model = replace(model, **fields, update_time=time.time())
            self._store.put(_record(model))
            return model

    def delete(self, identifier: str) -> bool:
        """Delete a model; False if there is no such model."""
        with self._store.changing():
            known = self.get(identifier) is not None
            if known:
                self._store.remove(f"{KIND}/{identifier}")
            return known


def _record(model: TunedModel) -> Record:
    return Record(KIND, f"{KIND}/{model.id}", Empty(), facts=asdict(model))


def from_record(record: Record) -> TunedModel:
    """The model that a record of the store holds."""
    facts = dict(record.facts)
    facts["checkpoints"] = tuple((name, epoch) for name, epoch in facts["checkpoints"])
    return TunedModel(**facts)

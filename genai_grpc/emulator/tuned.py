"""The tuned models that exist here, for both APIs: added by tests, changed and deleted by calls.

A store with its own lock. How a model looks on the wire is the handlers' business.
"""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, field, replace
from typing import Any


@dataclass(frozen=True)
class TunedModel:
    """One tuned model: its identifier without any prefix, and what both APIs tell about it.

    Attributes:
      labels, default_checkpoint_id, checkpoints: seen on Vertex AI alone; checkpoints are pairs of
        identifier and epoch.
      create_time, update_time: seconds since 1970.
    """

    id: str
    base_model: str = "gemini-2.5-flash"
    display_name: str = ""
    description: str = ""
    labels: dict[str, str] = field(default_factory=dict)
    default_checkpoint_id: str = ""
    checkpoints: tuple[tuple[str, int], ...] = ()
    create_time: float = field(default_factory=time.time)
    update_time: float = field(default_factory=time.time)


class TunedModels:
    """All tuned models, in the order in which they were added. Safe from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._models: dict[str, TunedModel] = {}

    def add(self, model: TunedModel) -> None:
        """Add a model, or put it in the place of one with the same identifier."""
        with self._lock:
            self._models[model.id] = model

    def list(self) -> tuple[TunedModel, ...]:
        """All of them."""
        with self._lock:
            return tuple(self._models.values())

    def get(self, identifier: str) -> TunedModel | None:
        """The model with this identifier."""
        return self._models.get(identifier)

    def change(self, identifier: str, **fields: Any) -> TunedModel | None:
        """Change fields of a model and return it as it is now; None if there is no such model."""
        with self._lock:
            model = self._models.get(identifier)
            if model is None:
                return None
            model = replace(model, **fields, update_time=time.time())
            self._models[identifier] = model
            return model

    def delete(self, identifier: str) -> bool:
        """Delete a model; False if there is no such model."""
        with self._lock:
            return self._models.pop(identifier, None) is not None

    def clear(self) -> None:
        """Delete all."""
        with self._lock:
            self._models.clear()

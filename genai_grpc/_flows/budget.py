"""What the repetitions of a client are paid from. Pure: the time is passed in. Follows gRPC A6."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass
class RetryBudget:
    """Keeps retries from multiplying an outage: a token bucket per client, as gRPC A6 has one.

    Each retry takes a token; tokens come back with time. A full bucket covers a burst in which a
    thousand calls fail at once; a service that stays down gets `per_second` retries a second.
    """

    capacity: float = 2000.0
    per_second: float = 20.0
    tokens: float = field(default=2000.0)
    updated_s: float | None = None

    def withdraw(self, now_s: float) -> bool:
        """Takes one token; False when there is none."""
        if self.updated_s is not None:
            grown = self.tokens + (now_s - self.updated_s) * self.per_second
            self.tokens = min(self.capacity, grown)
        self.updated_s = now_s
        if self.tokens < 1:
            return False
        self.tokens -= 1
        return True

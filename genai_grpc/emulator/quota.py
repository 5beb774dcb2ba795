"""How many calls a caller may make in a minute: who makes more is told to wait, as production tells.

Counts on the emulator's clock. What is not a call of a method (pages, health) is not counted. Follows
google/rpc/error_details.proto (QuotaFailure, RetryInfo) and AIP-193.
"""

from __future__ import annotations

import threading
from collections import deque

from google.rpc import error_details_pb2

from genai_grpc.emulator.calls import Call
from genai_grpc.emulator.status import StatusError, error_info, retry_info

WINDOW_S = 60.0
# How many callers and models are counted; those that have called least lately are forgotten.
MOST_COUNTED = 10_000
METRICS = {
    "gemini": "generativelanguage.googleapis.com/generate_content_requests",
    "vertex": "aiplatform.googleapis.com/online_prediction_requests_per_base_model",
}


class Quota:
    """Calls of the last minute, by API, key or token, and model."""

    def __init__(self, per_minute: int) -> None:
        if per_minute < 1:
            raise ValueError(f"quota_per_minute must be at least 1, got {per_minute}")
        self._most = per_minute
        self._lock = threading.Lock()
        self._times: dict[tuple[str, str, str], deque[float]] = {}

    def spend(self, call: Call, *, model: str, now: float) -> None:
        """Count a call, or refuse it with RESOURCE_EXHAUSTED and the time to wait.

        A call that is refused does not count, so that the time it is told is the time it takes.
        """
        given = call.metadata.get("x-goog-api-key") or call.metadata.get("authorization") or ""
        with self._lock:
            counted = (call.backend, str(given), model)
            times = self._times[counted] = self._times.pop(counted, deque())
            if len(self._times) > MOST_COUNTED:
                del self._times[next(iter(self._times))]
            while times and times[0] <= now - WINDOW_S:
                times.popleft()
            if len(times) < self._most:
                times.append(now)
                return
            delay_s = times[0] + WINDOW_S - now
        raise self._refusal(call, model, delay_s)

    def clear(self) -> None:
        """Count anew."""
        with self._lock:
            self._times.clear()

    def _refusal(self, call: Call, model: str, delay_s: float) -> StatusError:
        metric = METRICS.get(call.backend, "")
        failure = error_details_pb2.QuotaFailure()
        failure.violations.add(
            subject=metric, description=f"{self._most} calls a minute of {model or 'this method'}"
        )
        info = error_info(
            call.backend,
            "RATE_LIMIT_EXCEEDED",
            {"quota_metric": metric, "quota_limit_value": str(self._most)},
        )
        message = (
            f"quota exceeded for {metric}: {self._most} calls a minute; "
            f"retry in {max(delay_s, 0.001):.3f} s"
        )
        return StatusError("RESOURCE_EXHAUSTED", message, [info, failure, retry_info(delay_s)])

"""Which function answers which method of this folder, and what happens to its resources by themselves."""

from __future__ import annotations

from genai_grpc.emulator.handlers.vertex import jobs, lro, monitoring, trials
from genai_grpc.emulator.service import UnaryHandler
from genai_grpc.emulator.world import Event

UNARY: dict[str, UnaryHandler] = {
    **jobs.handlers(),
    **monitoring.handlers(),
}
# By the work that an operation does.
WORK: dict[str, Event] = {
    monitoring.UPDATE: lro.ending(monitoring.finish_update),
}
ON_DUE: dict[str, Event] = {
    **jobs.events(),
    monitoring.KIND: monitoring.go_on,
}
ON_REMOVAL: dict[str, Event] = {
    trials.NAS_JOBS: trials.forget_details,
}

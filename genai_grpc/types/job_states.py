"""Which states of a job are ends, under the names that google-genai has for the lists.

Only names of states; the jobs that have them live in `batches` and `tunings`. Jobs of Vertex AI, and
batches of either API, are in a `JobState`; models that the Gemini Developer API tunes are in a state
of their own, spelled as its `TunedModel.State` is.
"""

from __future__ import annotations

from typing import Final

from genai_grpc.types.enums import JobState

__all__ = [
    "JOB_STATES_ENDED",
    "JOB_STATES_ENDED_MLDEV",
    "JOB_STATES_ENDED_VERTEX",
    "JOB_STATES_SUCCEEDED",
    "JOB_STATES_SUCCEEDED_MLDEV",
    "JOB_STATES_SUCCEEDED_VERTEX",
]

JOB_STATES_SUCCEEDED_VERTEX: Final[list[str]] = [JobState.JOB_STATE_SUCCEEDED.value]
JOB_STATES_SUCCEEDED_MLDEV: Final[list[str]] = ["ACTIVE"]
JOB_STATES_SUCCEEDED: Final[list[str]] = [
    *JOB_STATES_SUCCEEDED_VERTEX,
    *JOB_STATES_SUCCEEDED_MLDEV,
]

JOB_STATES_ENDED_VERTEX: Final[list[str]] = [
    JobState.JOB_STATE_SUCCEEDED.value,
    JobState.JOB_STATE_FAILED.value,
    JobState.JOB_STATE_CANCELLED.value,
    JobState.JOB_STATE_EXPIRED.value,
]
JOB_STATES_ENDED_MLDEV: Final[list[str]] = ["ACTIVE", "FAILED"]
JOB_STATES_ENDED: Final[list[str]] = [*JOB_STATES_ENDED_VERTEX, *JOB_STATES_ENDED_MLDEV]

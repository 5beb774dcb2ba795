"""What a program says about telemetry: whether, where to, and whether texts are among it.

Values only: opentelemetry is not loaded here. What is measured follows OpenTelemetry's semantic
conventions for generative AI; docs/observability.md lists it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from opentelemetry.metrics import MeterProvider
    from opentelemetry.trace import TracerProvider

__all__ = ["Telemetry"]

ENVIRONMENT_VARIABLE = "GENAI_GRPC_TELEMETRY"
CONTENT_VARIABLE = "OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT"

_TRUE_WORDS = frozenset({"1", "true", "yes", "on"})
_FALSE_WORDS = frozenset({"", "0", "false", "no", "off"})
# What other instrumentations call the places that texts may be written to.
_CONTENT_ON_SPANS = _TRUE_WORDS | {"span_only", "span_and_event"}


@dataclass(frozen=True, kw_only=True)
class Telemetry:
    """How a client reports its calls to OpenTelemetry.

    Args:
      tracer_provider: makes the spans; opentelemetry's global provider when None.
      meter_provider: makes the histograms; opentelemetry's global provider when None.
      capture_content: whether spans carry prompts, answers, and arguments and results of tools. They
        are the user's data, so not by default. None:
        OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT decides ("true", "span_only").
    """

    tracer_provider: TracerProvider | None = field(default=None, repr=False)
    meter_provider: MeterProvider | None = field(default=None, repr=False)
    capture_content: bool | None = None


def chosen(given: Telemetry | bool | None, environ: Mapping[str, str]) -> Telemetry | None:
    """What a client was told about telemetry; None: nothing is reported.

    Args:
      given: the argument of the client. None: GENAI_GRPC_TELEMETRY decides.
      environ: the environment.

    Raises:
      TypeError: `given` is something else.
      ValueError: the variable is neither true nor false.
    """
    if given is None:
        given = _read(environ.get(ENVIRONMENT_VARIABLE, ""))
    if given is False:
        return None
    if given is True:
        given = Telemetry()
    if not isinstance(given, Telemetry):
        raise TypeError(
            f"telemetry must be True, False or a genai_grpc.telemetry.Telemetry, "
            f"not {type(given).__name__}"
        )
    if given.capture_content is not None:
        return given
    wanted = environ.get(CONTENT_VARIABLE, "").strip().lower() in _CONTENT_ON_SPANS
    return Telemetry(
        tracer_provider=given.tracer_provider,
        meter_provider=given.meter_provider,
        capture_content=wanted,
    )


def _read(word: str) -> bool:
    lower = word.strip().lower()
    if lower not in _TRUE_WORDS | _FALSE_WORDS:
        raise ValueError(f"{ENVIRONMENT_VARIABLE} must be true or false, not {word!r}.")
    return lower in _TRUE_WORDS

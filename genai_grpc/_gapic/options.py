"""The options of a call as GAPIC-style clients take them: their types and the value for "not given".

What the values mean is google.api_core's business; the clients' methods say what they default to.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeAlias

from google.api_core.gapic_v1 import method as gapic_method
from google.api_core.retry import AsyncRetry, Retry

DEFAULT = gapic_method.DEFAULT

Metadata: TypeAlias = Sequence[tuple[str, str | bytes]]
OptionalRetry: TypeAlias = Retry | gapic_method._MethodDefault | None
OptionalAsyncRetry: TypeAlias = AsyncRetry | gapic_method._MethodDefault | None
# Seconds, or one of google.api_core.timeout, which are decorators.
OptionalTimeout: TypeAlias = float | Callable[..., Any] | gapic_method._MethodDefault | None

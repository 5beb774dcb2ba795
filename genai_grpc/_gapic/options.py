"""The options of a call as GAPIC-style clients take them: their types and the value for "not given".

What the values mean is google.api_core's business; the clients' methods say what they default to. Its
machinery (`gapic_v1`, `retry`) brings requests and cryptography and takes longer to load than all the rest
of a client, so it is loaded by the first call that has options of its kind, and DEFAULT stands for its
`gapic_v1.method.DEFAULT`.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias, Union

Metadata: TypeAlias = Sequence[tuple[str, str | bytes]]

if TYPE_CHECKING:
    from google.api_core.gapic_v1 import method as gapic_method
    from google.api_core.gapic_v1.method import _MethodDefault
    from google.api_core.retry import AsyncRetry, Retry

    DEFAULT = gapic_method.DEFAULT
    OptionalRetry: TypeAlias = Retry | _MethodDefault | None
    OptionalAsyncRetry: TypeAlias = AsyncRetry | _MethodDefault | None
    # Seconds, or one of google.api_core.timeout, which are decorators.
    OptionalTimeout: TypeAlias = float | Callable[..., Any] | _MethodDefault | None
else:

    class _MethodDefault:
        """The type of DEFAULT, named as the one that it stands for."""

        __slots__ = ()

        def __repr__(self) -> str:
            return "DEFAULT"

        def __reduce__(self) -> str:
            return "DEFAULT"

    DEFAULT = _MethodDefault()
    OptionalRetry = Union["Retry", _MethodDefault, None]
    OptionalAsyncRetry = Union["AsyncRetry", _MethodDefault, None]
    OptionalTimeout = float | Callable[..., Any] | _MethodDefault | None


def ours(option: Any) -> Any:
    """`option`, but DEFAULT for google.api_core's own word for it."""
    method = sys.modules.get("google.api_core.gapic_v1.method")  # who passes its word has loaded it
    return DEFAULT if method is not None and option is method.DEFAULT else option


def theirs(option: Any) -> Any:
    """`option`, but google.api_core's own word for DEFAULT."""
    from google.api_core.gapic_v1 import method

    return method.DEFAULT if option is DEFAULT else option

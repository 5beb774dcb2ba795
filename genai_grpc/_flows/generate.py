"""models.generate_content, token counts and embeddings: what is sent, and what the answer becomes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .effects import Flow
from .retry import stream, unary

if TYPE_CHECKING:
    from ..types import (
        ComputeTokensResponse,
        CountTokensResponse,
        EmbedContentResponse,
        GenerateContentResponse,
    )
    from .context import Context

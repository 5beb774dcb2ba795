"""Types of arguments that several resources take. For type checkers: nothing here runs.

The unions of google-genai name `list`, and a variable of type list[str] or list[Content] is no
`list[str | Content | ...]` to a type checker. Sequence takes both.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from ..types import (
    ContentListUnion,
    ContentListUnionDict,
    ContentUnion,
    ContentUnionDict,
)

Contents: TypeAlias = (
    ContentListUnion | ContentListUnionDict | Sequence[ContentUnion | ContentUnionDict]
)

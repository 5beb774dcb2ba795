"""Types of arguments that several resources take. For type checkers: nothing here runs.

The unions of google-genai name several kinds of `list`. A variable of type list[str] or list[Content]
is no `list[str | Content | ...]` to a type checker, and of a list in a list it cannot tell which one is
meant. Sequence, once on each level, takes all of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from ..types import Content, ContentDict, PartUnionDict

_Content: TypeAlias = Content | ContentDict | PartUnionDict

Contents: TypeAlias = _Content | Sequence[_Content | Sequence[PartUnionDict]]

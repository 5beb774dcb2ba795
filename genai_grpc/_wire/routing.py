"""The routing header x-goog-request-params: request fields that the front end routes by. AIP-4222.

Keys and values are URL-encoded, slashes stay as they are, parameters are joined by "&".
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

if TYPE_CHECKING:
    from .method import Method

ROUTING_HEADER = "x-goog-request-params"


def routing_value(method: Method, request: Any) -> str:
    """The header's value for `request`; "" when the method has no routing or its fields are empty."""
    parts = []
    for parameter in method.routing:
        value = _field(request, parameter.field)
        if parameter.pattern is not None and value:
            match = _pattern(parameter.pattern).fullmatch(value)
            value = "" if match is None else match.group(1)
        if value:
            parts.append(f"{quote(parameter.key, safe='')}={quote(value, safe='/')}")
    return "&".join(parts)


def _field(message: Any, path: str) -> str:
    for name in path.split("."):
        message = getattr(message, name)
    return str(message)


@lru_cache(maxsize=256)
def _pattern(template: str) -> re.Pattern[str]:
    """A path template such as "{x=projects/*}/**" as an expression whose group 1 is the value."""
    out = re.escape(template).replace(r"\*\*", ".*").replace(r"\*", "[^/]+")
    out = re.sub(r"\\\{[^=}]+=([^}]*)\\\}", r"(\1)", out)
    return re.compile(out if "(" in out else f"({out})")

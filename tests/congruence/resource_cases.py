"""Calls on resources that this library and google-genai 1.51 must send alike: plain data, both import it.

A case is (backend, facade method, arguments). Arguments are JSON, so that they travel between
processes; both libraries take dicts wherever they take types.
"""

from __future__ import annotations

from typing import Any

Case = tuple[str, str, dict[str, Any]]


def both(method: str, **arguments: Any) -> list[Case]:
    """The same call on both APIs."""
    return [("gemini", method, arguments), ("vertex", method, arguments)]


def gemini(method: str, **arguments: Any) -> list[Case]:
    """A call on the Gemini Developer API."""
    return [("gemini", method, arguments)]


def vertex(method: str, **arguments: Any) -> list[Case]:
    """A call on Vertex AI."""
    return [("vertex", method, arguments)]


_FULL = "projects/q/locations/k"
_CONTENTS = [{"role": "user", "parts": [{"text": "a"}, {"text": "b"}]}]
_FUNCTION = {"name": "f", "description": "d", "parameters": {"type": "OBJECT"}}

CACHES: list[Case] = [
    *both("caches.create", model="gemini-2.0-flash-001"),
    *both("caches.create", model="models/m", config={"ttl": "3600s"}),
    *vertex("caches.create", model="publishers/x/models/m"),
    *vertex("caches.create", model=f"{_FULL}/publishers/google/models/m"),
    *vertex("caches.create", model="m", config={"kms_key_name": "projects/q/k"}),
    *both(
        "caches.create",
        model="m",
        config={
            "expire_time": "2030-01-02T03:04:05Z",
            "display_name": "shown",
            "contents": _CONTENTS,
            "system_instruction": "Be brief.",
            "tools": [{"function_declarations": [_FUNCTION]}, {"google_search": {}}],
            "tool_config": {"function_calling_config": {"mode": "ANY"}},
        },
    ),
    *both("caches.create", model="m", config={"contents": "text", "ttl": "0.5s"}),
    *both("caches.create", model="m", config={"contents": ["a", "b"]}),
    *both("caches.get", name="cachedContents/c"),
    *both("caches.get", name="c"),
    *vertex("caches.get", name=f"{_FULL}/cachedContents/c"),
    *vertex("caches.get", name="locations/k/cachedContents/c"),
    *both("caches.update", name="cachedContents/c", config={"ttl": "5s"}),
    *both("caches.update", name="c", config={"expire_time": "2030-01-02T03:04:05.5Z"}),
    *both("caches.list"),
    *both("caches.list", config={"page_size": 5, "page_token": "t"}),
    *both("caches.delete", name="c"),
]

CASES: list[Case] = [*CACHES]

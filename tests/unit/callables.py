"""Our callables by the names that google-genai and its reference give them."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from genai_grpc import Client
from tests.data.signature_facts import CLASSES


def ours(name: str) -> Any:
    """Our callable of that name; a resource's of a client, a type's or a class's from its module."""
    first, *rest = name.split(".")
    found: Any
    if first in CLASSES:
        found = getattr(import_module(f"genai_grpc.{CLASSES[first]}"), first)
    elif first == "types":
        found = import_module("genai_grpc.types")
    else:
        found, rest = Client(api_key="key"), name.split(".")
    for word in rest:
        found = getattr(found, word)
    return found

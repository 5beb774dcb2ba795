"""What the docstrings of the GAPIC-style clients say of each argument: more than its name."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from typing import Any

import pytest

from genai_grpc import aiplatform, aiplatform_v1, generativelanguage, generativelanguage_v1

SELF_EVIDENT = {"self", "request", "requests", "retry", "timeout", "metadata"}


@pytest.mark.parametrize(
    "package", [generativelanguage, generativelanguage_v1, aiplatform, aiplatform_v1]
)
def test_every_argument_is_described(package: Any) -> None:
    clients = [getattr(package, name) for name in package.__all__ if name.endswith("ServiceClient")]
    assert len(clients) > 1
    assert [each for client in clients for each in undescribed(client)] == []


def undescribed(client: type) -> Iterator[str]:
    """Arguments whose entry is missing or repeats the name."""
    for name, method in inspect.getmembers(client, inspect.isfunction):
        document = inspect.getdoc(method) or ""
        if name.startswith("_") or "Args:" not in document:
            continue
        for argument in inspect.signature(method).parameters.keys() - SELF_EVIDENT:
            entry = re.search(rf"^  {argument}:\s+(.*)$", document, re.M)
            words = argument.rstrip("_").replace("_", " ")
            if entry is None or entry[1].rstrip(".").lower() == words:
                yield f"{client.__name__}.{name}({argument})"

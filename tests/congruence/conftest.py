"""Fixtures that several comparisons share: the environment of the official clients."""

from __future__ import annotations

import pytest

from tests.plugins.environments import Environment, cached_environment, runtime_requirements


@pytest.fixture(scope="module")
def official_environment() -> Environment:
    """Both official clients; aiplatform without what its high-level half alone needs."""
    return cached_environment(
        *runtime_requirements(),
        "google-ai-generativelanguage>=0.6",
        "grpc-google-iam-v1>=0.14",
        without_dependencies=("google-cloud-aiplatform>=1.100",),
    )

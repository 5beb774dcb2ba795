# Generated from tests/scenarios/aio/readme/test_create_a_client.py by scripts/unasync: edit that file and run scripts/unasync.
"""README: "Create a client" and "API Selection". The environment sends the clients to the emulator."""

from __future__ import annotations

import pytest

import genai_grpc as genai
from genai_grpc import types
from genai_grpc.emulator import Emulator


@pytest.fixture(autouse=True)
def _emulated(monkeypatch: pytest.MonkeyPatch, server: Emulator) -> None:
    for name in ("GOOGLE_API_KEY", "GEMINI_API_KEY", "GOOGLE_GENAI_USE_VERTEXAI"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("GOOGLE_GEMINI_BASE_URL", server.url)
    monkeypatch.setenv("GOOGLE_VERTEX_BASE_URL", server.url)


def ask(client: genai.Client) -> None:
    """Sends the first question of the README."""
    response = client.models.generate_content(
        model="gemini-2.0-flash-001", contents="Why is the sky blue?"
    )
    client.close()
    assert "sky" in (response.text or "")


def test_create_a_client__gemini_developer_api(server: Emulator) -> None:
    client = genai.Client(api_key="GEMINI_API_KEY")
    assert not client.vertexai
    ask(client)
    assert server.calls[0].path.startswith("/google.ai.generativelanguage.v1beta.")
    assert server.calls[0].metadata["x-goog-api-key"] == "GEMINI_API_KEY"


def test_create_a_client__vertex_ai_api(server: Emulator) -> None:
    client = genai.Client(vertexai=True, project="your-project-id", location="us-central1")
    assert client.vertexai
    ask(client)
    assert server.calls[0].path.startswith("/google.cloud.aiplatform.v1beta1.")
    assert server.calls[0].request.model.startswith(
        "projects/your-project-id/locations/us-central1/"
    )


def test_using_environment_variables__gemini_developer_api(
    server: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GOOGLE_API_KEY", "your-api-key")
    client = genai.Client()
    assert not client.vertexai
    ask(client)
    assert server.calls[0].metadata["x-goog-api-key"] == "your-api-key"


def test_using_environment_variables__gemini_api_in_vertex_ai(
    server: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GOOGLE_GENAI_USE_VERTEXAI", "true")
    monkeypatch.setenv("GOOGLE_CLOUD_PROJECT", "your-project-id")
    monkeypatch.setenv("GOOGLE_CLOUD_LOCATION", "us-central1")
    client = genai.Client()
    assert client.vertexai
    ask(client)
    assert server.calls[0].request.model.startswith(
        "projects/your-project-id/locations/us-central1/"
    )


def test_api_selection__v1_for_vertex_ai(server: Emulator) -> None:
    client = genai.Client(
        vertexai=True,
        project="your-project-id",
        location="us-central1",
        http_options=types.HttpOptions(api_version="v1"),
    )
    ask(client)
    assert server.calls[0].path.startswith("/google.cloud.aiplatform.v1.")


def test_api_selection__v1alpha_for_the_gemini_developer_api(server: Emulator) -> None:
    client = genai.Client(
        api_key="GEMINI_API_KEY", http_options=types.HttpOptions(api_version="v1alpha")
    )
    ask(client)
    assert server.calls[0].path.startswith("/google.ai.generativelanguage.v1alpha.")

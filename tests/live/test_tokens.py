"""Short-lived tokens: what is asked for, and what comes back."""

from __future__ import annotations

from typing import Any

import pytest

from genai_grpc import Client, errors, types
from tests.plugins.http_server import HttpServer, document


def asked(http_server: HttpServer, config: Any, **options: Any) -> Any:
    """The body of the request that creates a token."""
    http_server.answer(document({"name": "auth_tokens/abc"}))
    http_options: types.HttpOptionsDict = {"base_url": http_server.url, "api_version": "v1alpha"}
    with (
        Client(api_key="k", http_options=http_options, **options) as client,
        pytest.warns(errors.ExperimentalWarning),
    ):
        token = client.auth_tokens.create(config=config)
    assert token.name == "auth_tokens/abc"
    seen = http_server.requests[0]
    assert (seen.verb, seen.target) == ("POST", "/v1alpha/auth_tokens")
    return seen.json


def test_a_token_has_uses_and_times(http_server: HttpServer) -> None:
    body = asked(http_server, {"uses": 2, "expire_time": "2030-05-01T00:00:00Z"})
    assert body == {"uses": 2, "expireTime": "2030-05-01T00:00:00Z"}


def test_the_times_of_a_token_come_back_as_text(http_server: HttpServer) -> None:
    answer = {
        "name": "auth_tokens/abc",
        "uses": 1,
        "expireTime": "2030-05-01T00:30:00Z",
        "newSessionExpireTime": "2030-05-01T00:01:00.500Z",
    }
    http_server.answer(document(answer))
    options: types.HttpOptionsDict = {"base_url": http_server.url, "api_version": "v1alpha"}
    with (
        Client(api_key="k", http_options=options) as client,
        pytest.warns(errors.ExperimentalWarning),
    ):
        token = client.auth_tokens.create()
    assert token.uses == 1
    assert token.expire_time == "2030-05-01T00:30:00Z"
    assert token.new_session_expire_time == "2030-05-01T00:01:00.500Z"


CONSTRAINTS: Any = {
    "model": "gemini-live",
    "config": {"system_instruction": "be brief", "temperature": 0.5, "session_resumption": {}},
}
SETUP = {
    "model": "models/gemini-live",
    "generationConfig": {"temperature": 0.5},
    "systemInstruction": {"role": "user", "parts": [{"text": "be brief"}]},
    "sessionResumption": {},
}


@pytest.mark.parametrize(
    ("locked", "mask"),
    [
        (None, None),
        (
            [],
            {
                "model",
                "generationConfig.temperature",
                *("systemInstruction.role", "systemInstruction.parts"),
                "sessionResumption",
            },
        ),
        (
            ["top_k", "tools"],
            {
                "model",
                "generationConfig.temperature",
                *("systemInstruction.role", "systemInstruction.parts"),
                "sessionResumption",
                "generationConfig.top_k",
                "tools",
            },
        ),
    ],
)
def test_constraints_are_a_setup_and_a_mask_of_what_is_locked(
    http_server: HttpServer, locked: Any, mask: Any
) -> None:
    config = {"live_connect_constraints": CONSTRAINTS, "lock_additional_fields": locked}
    body = asked(http_server, config)
    assert body["bidiGenerateContentSetup"] == SETUP
    found = body.get("fieldMask")
    assert (None if found is None else set(found.split(","))) == mask


async def test_both_names_and_both_colours_create_tokens(http_server: HttpServer) -> None:
    http_server.answer(document({"name": "auth_tokens/abc"}))
    client = Client(api_key="k", http_options={"base_url": http_server.url})
    assert client.tokens is client.auth_tokens
    async with client.aio as aio:
        assert aio.tokens is aio.auth_tokens
        with pytest.warns(errors.ExperimentalWarning):
            assert (await aio.tokens.create()).name == "auth_tokens/abc"


def test_grpc_and_vertex_ai_have_no_tokens(http_server: HttpServer) -> None:
    over_grpc = Client(api_key="k", transport="grpc")
    vertex = Client(
        vertexai=True, project="p", location="l", http_options={"base_url": http_server.url}
    )
    for client, reason in ((over_grpc, "transport="), (vertex, "Vertex AI")):
        with pytest.warns(errors.ExperimentalWarning), pytest.raises(ValueError, match=reason):
            client.auth_tokens.create()

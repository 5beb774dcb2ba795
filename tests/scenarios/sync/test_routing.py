# Generated from tests/scenarios/aio/test_routing.py by scripts/unasync: edit that file and run scripts/unasync.
"""Which way a call goes: over gRPC unless gRPC cannot carry it, and the log says why."""

from __future__ import annotations

import logging

import pytest

from genai_grpc import Client, errors, types
from genai_grpc.emulator import Emulator

MODEL = "gemini-2.5-flash"
# What only REST carries on the Gemini Developer API.
THINKING: types.GenerateContentConfigDict = {
    "thinking_config": {"thinking_level": types.ThinkingLevel.LOW}
}


def ways(server: Emulator) -> list[str]:
    return [call.transport for call in server.calls]


def gemini_client(server: Emulator, transport: str | None = None, suffix: str = "") -> Client:
    options = types.HttpOptions(base_url=server.url + suffix)
    return Client(api_key="k", http_options=options, transport=transport)


def test_only_the_call_that_needs_rest_goes_there(
    gemini: Client, server: Emulator, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, logger="genai_grpc")
    plain = gemini.models.generate_content(model=MODEL, contents="a")
    thoughtful = gemini.models.generate_content(model=MODEL, contents="a", config=THINKING)
    gemini.models.generate_content(model=MODEL, contents="a")
    assert ways(server) == ["grpc", "rest", "grpc"]
    assert thoughtful.text == plain.text
    (reason,) = [text for text in caplog.messages if "goes over REST" in text]
    assert "thinking_level" in reason


def test_a_stream_goes_where_its_fields_lead(gemini: Client, server: Emulator) -> None:
    texts = []
    for config in (None, THINKING):
        stream = gemini.models.generate_content_stream(
            model=MODEL, contents="Why is the sky blue?", config=config
        )
        texts.append([chunk.text for chunk in stream])
    assert ways(server) == ["grpc", "rest"]
    assert texts[0] == texts[1]


def test_what_grpc_cannot_carry_is_refused_when_grpc_is_all_there_is(
    server: Emulator,
) -> None:
    with gemini_client(server, "grpc") as client:
        with pytest.raises(ValueError, match=r"thinking_level.*transport='auto'"):
            client.models.generate_content(model=MODEL, contents="a", config=THINKING)
        with pytest.raises(ValueError, match="part of the REST API alone"):
            client.file_search_stores.create()
    assert ways(server) == []


def test_everything_goes_over_rest_on_request(server: Emulator) -> None:
    with gemini_client(server, "rest") as client:
        client.models.generate_content(model=MODEL, contents="a")
        client.models.embed_content(model="gemini-embedding-001", contents="a")
    assert ways(server) == ["rest", "rest"]


def test_a_method_that_the_server_lacks_goes_over_rest_from_then_on(
    gemini: Client, server: Emulator
) -> None:
    server.fail("UNIMPLEMENTED", times=1)
    for _ in range(2):
        assert gemini.models.generate_content(model=MODEL, contents="a").text
    gemini.models.count_tokens(model=MODEL, contents="a")
    assert ways(server) == ["grpc", "rest", "rest", "grpc"]


def test_a_version_that_is_not_published_for_grpc_is_sent_as_it_is(server: Emulator) -> None:
    options = types.HttpOptions(base_url=server.url, api_version="v9")
    with Client(api_key="k", http_options=options) as client:
        with pytest.raises(errors.ClientError) as caught:
            client.models.generate_content(model=MODEL, contents="a")
    assert caught.value.code == 404
    assert server.calls[0].path == f"/v9/models/{MODEL}:generateContent"


def test_an_address_with_a_path_means_rest(server: Emulator) -> None:
    with gemini_client(server, suffix="/gateway/x") as client:
        with pytest.raises(errors.ClientError):
            client.models.generate_content(model=MODEL, contents="a")
    assert server.calls[0].path == f"/gateway/x/v1beta/models/{MODEL}:generateContent"
    with pytest.raises(ValueError, match="gRPC has no path prefix"):
        with gemini_client(server, "grpc", "/gateway/x") as client:
            client.models.generate_content(model=MODEL, contents="a")

"""docs/from-google-genai.md is true: what its tables say of this library, one test a row where no other
file has it. What they say of google-genai was observed with release 1.51.
"""

from __future__ import annotations

import copy
import logging
import pickle
from collections.abc import Iterator
from typing import Any, cast

import pytest
from google.oauth2.credentials import Credentials

from genai_grpc import Client, errors, types
from genai_grpc.emulator import Emulator
from tests.plugins.clients import BACKENDS, make_client
from tests.plugins.relay import refused_port

MODEL = "gemini-2.5-flash"


@pytest.fixture(params=BACKENDS)
def client(request: pytest.FixtureRequest, server: Emulator) -> Iterator[Client]:
    with make_client(request.param, server) as found:
        yield found


@pytest.fixture
def gemini(server: Emulator) -> Iterator[Client]:
    with make_client("gemini", server) as found:
        yield found


@pytest.fixture
def vertex(server: Emulator) -> Iterator[Client]:
    with make_client("vertex", server) as found:
        yield found


# --- the client


def test_calls_go_over_grpc_and_carry_a_deadline_of_ten_minutes(
    client: Client, server: Emulator
) -> None:
    client.models.generate_content(model=MODEL, contents="x")
    call = server.calls[0]
    assert call.transport == "grpc"
    assert call.time_remaining is not None
    assert 590 < call.time_remaining <= 601


@pytest.mark.parametrize("status", ["UNAVAILABLE", "RESOURCE_EXHAUSTED"])
def test_a_call_is_tried_five_times(client: Client, server: Emulator, status: str) -> None:
    server.fail(status, times=9, retry_delay_s=0.001)
    with pytest.raises(errors.APIError) as caught:
        client.models.generate_content(model=MODEL, contents="x")
    assert caught.value.status == status
    assert caught.value.attempts == len(server.calls) == 5


def test_no_connection_is_a_server_error() -> None:
    retry: Any = {"retry_options": {"attempts": 1}}
    with (
        make_client("gemini", f"http://127.0.0.1:{refused_port()}", http_options=retry) as client,
        pytest.raises(errors.ServerError) as caught,
    ):
        client.models.generate_content(model=MODEL, contents="x")
    assert (caught.value.code, caught.value.status) == (503, "UNAVAILABLE")


def test_an_answer_that_is_late_is_a_server_error(client: Client, server: Emulator) -> None:
    server.delay(5)
    with pytest.raises(errors.ServerError) as caught:
        client.models.generate_content(
            model=MODEL, contents="x", config={"http_options": {"timeout": 50}}
        )
    assert (caught.value.code, caught.value.status) == (504, "DEADLINE_EXCEEDED")


def test_credentials_may_be_given_for_the_gemini_api(server: Emulator) -> None:
    credentials = cast(Any, Credentials)("token")
    with Client(credentials=credentials, http_options={"base_url": server.url}) as client:
        assert client.models.generate_content(model=MODEL, contents="x").text
    assert server.calls[0].metadata["authorization"] == "Bearer token"


def test_a_version_that_grpc_does_not_have_goes_over_rest(server: Emulator) -> None:
    options: Any = {"api_version": "v9"}
    with (
        make_client("gemini", server, http_options=options) as client,
        pytest.raises(errors.ClientError),
    ):
        client.models.generate_content(model=MODEL, contents="x")
    assert {call.transport for call in server.calls} == {"rest"}
    with (
        pytest.raises(ValueError, match="v9"),
        make_client("gemini", server, http_options=options, transport="grpc") as client,
    ):
        client.models.generate_content(model=MODEL, contents="x")


def test_a_path_in_the_base_url_sends_all_calls_over_rest(server: Emulator) -> None:
    with (
        make_client("gemini", f"{server.url}/gateway") as client,
        pytest.raises(errors.ClientError),
    ):
        client.models.generate_content(model=MODEL, contents="x")
    assert {call.transport for call in server.calls} == {"rest"}


@pytest.mark.parametrize("transport", ["auto", "rest"])
def test_keys_do_not_go_over_plaintext_to_other_machines(transport: str) -> None:
    with (
        pytest.raises(ValueError, match="plaintext"),
        make_client("gemini", "http://192.0.2.1:80", transport=transport) as client,
    ):
        client.models.generate_content(model=MODEL, contents="x")


def test_loggers_bear_our_name(gemini: Client, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        gemini.file_search_stores.create()  # the log says that it goes over REST, and why
    ours = [record.name for record in caplog.records if "genai" in record.name]
    assert ours
    assert all(name.startswith("genai_grpc") for name in ours)


def test_the_api_client_tells_what_programs_look_at(client: Client, server: Emulator) -> None:
    inner: Any = client._api_client
    assert inner.vertexai is client.vertexai
    expected = ("p", "us-central1", None) if client.vertexai else (None, None, "key")
    assert (inner.project, inner.location, inner.api_key) == expected
    assert server.url in str(inner.get_read_only_http_options()["base_url"])
    with pytest.raises(AttributeError):
        _ = inner.something_else


# --- errors


def test_errors_are_typed_and_travel(client: Client) -> None:
    with pytest.raises(errors.ClientError) as caught:
        client.models.generate_content(model="none", contents="x")
    error = caught.value
    assert (error.code, error.response) == (404, None)
    assert error.error_info is not None
    assert error.retry_info is None
    assert error.attempts == 1
    for again in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert type(again) is type(error)
        assert (again.code, again.message, again.details) == (404, error.message, error.details)


def test_what_cannot_be_sent_is_a_value_error_with_words_that_programs_know(
    gemini: Client, server: Emulator
) -> None:
    with pytest.raises(ValueError, match="labels parameter is not supported in Gemini API"):
        gemini.models.generate_content(model=MODEL, contents="x", config={"labels": {"a": "b"}})
    with pytest.raises(ValueError, match="temperature"):
        gemini.models.generate_content(
            model=MODEL, contents="x", config=cast(Any, {"temprature": 1})
        )
    with pytest.raises((ValueError, TypeError), match="contents"):
        gemini.models.generate_content(model=MODEL, contents=cast(Any, [None]))
    assert not server.calls


# --- models


def test_a_stream_can_be_left(client: Client, server: Emulator) -> None:
    server.trickle(0.05)
    stream = client.models.generate_content_stream(model=MODEL, contents="A long story")
    next(iter(stream))
    with stream:
        pass
    assert server.calls[0].cancelled.wait(10)


def test_a_stream_that_breaks_says_how_much_came(client: Client, server: Emulator) -> None:
    server.break_stream(2, status="INTERNAL")
    stream = client.models.generate_content_stream(model=MODEL, contents="A story")
    assert next(stream).text
    assert next(stream).text
    with pytest.raises(errors.ServerError) as caught:
        next(stream)
    assert caught.value.received == 2


def test_instructions_and_tools_are_counted(client: Client) -> None:
    bare = client.models.count_tokens(model=MODEL, contents="x").total_tokens
    config = types.CountTokensConfig(system_instruction="Be brief and kind, always.")
    more = client.models.count_tokens(model=MODEL, contents="x", config=config).total_tokens
    assert (more or 0) > (bare or 0)


def test_each_text_has_a_vector(client: Client, server: Emulator) -> None:
    found = client.models.embed_content(model="gemini-embedding-001", contents=["a", "b", "c"])
    assert len(found.embeddings or ()) == 3
    assert len(server.calls) == (3 if client.vertexai else 1)


def test_a_field_that_grpc_lacks_goes_over_rest(gemini: Client, server: Emulator) -> None:
    config: Any = {"thinking_config": {"thinking_level": "LOW"}}
    gemini.models.generate_content(model="gemini-3-pro-preview", contents="x", config=config)
    assert server.calls[0].transport == "rest"
    with (
        make_client("gemini", server, transport="grpc") as client,
        pytest.raises(ValueError, match="thinking_level"),
    ):
        client.models.generate_content(model="gemini-3-pro-preview", contents="x", config=config)


def test_a_tuned_model_is_changed_by_a_mask_and_found_by_its_bare_name(
    client: Client, server: Emulator
) -> None:
    server.add_tuned_model("fox", display_name="Fox", description="Red")
    changed = client.models.update(model="fox", config={"display_name": "Wolf"})
    assert (changed.display_name, changed.description) == ("Wolf", "Red")
    assert list(server.calls[0].request.update_mask.paths) == ["display_name"]
    with pytest.raises(ValueError, match="config"):
        client.models.update(model="fox", config={})
    client.models.delete(model="fox")
    assert [call.name for call in server.calls][-1].startswith("Delete")


def test_lists_of_base_models_have_no_filter_on_the_gemini_api(gemini: Client) -> None:
    with pytest.raises(ValueError, match="filter"):
        gemini.models.list(config={"filter": "x"})


def test_a_filter_of_tuned_models_is_joined_to_our_own(vertex: Client, server: Emulator) -> None:
    vertex.models.list(config={"query_base": False, "filter": "labels.team=red"})
    sent = server.calls[0].request.filter
    assert "labels.team=red" in sent
    assert " AND " in sent
    assert "labels.tune-type:*" in sent


def test_base_models_of_vertex_in_v1_go_over_rest(server: Emulator) -> None:
    options: Any = {"api_version": "v1"}
    with make_client("vertex", server, http_options=options) as client:
        assert len(client.models.list()) > 10
    assert [call.transport for call in server.calls] == ["rest"]
    with (
        make_client("vertex", server, http_options=options, transport="grpc") as client,
        pytest.raises(ValueError, match="v1beta1"),
    ):
        client.models.list()


def test_a_pager_tells_what_was_asked_for(gemini: Client) -> None:
    pager = gemini.models.list(config={"page_size": 3})
    assert pager.page_size == 3
    assert set(pager.config) == {"page_size", "page_token"}
    whole = gemini.models.list()
    assert whole.page_size == len(whole)

"""What is refused is refused in the same words and with the same details over all transports."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from genai_grpc import errors
from genai_grpc.emulator import Emulator
from tests.plugins.clients import BACKENDS
from tests.ways.same import EACH, same

MODEL = "gemini-2.5-flash"
STATUSES = [name for name in errors.STATUS_CODES if name != "OK"]
FILES = "https://generativelanguage.googleapis.com/v1beta/files"
NO_RETRY = {"http_options": {"retry_options": {"attempts": 1}}}

on_both = pytest.mark.parametrize("backend", BACKENDS)


def ask(client: Any, **arguments: Any) -> Any:
    return client.models.generate_content(**{"model": MODEL, "contents": "x", **arguments})


@on_both
@pytest.mark.parametrize("status", STATUSES)
def test_every_status(server: Emulator, backend: str, status: str) -> None:
    def body(client: Any) -> Any:
        server.fail(status, times=1, message=f"No: {status}, ünïcödé", retry_delay_s=0.5)
        ask(client, config=NO_RETRY)

    found = same(server, backend, body)
    assert found["status"] == status
    assert found["message"] == f"No: {status}, ünïcödé"


@on_both
@pytest.mark.parametrize("status", ["UNAVAILABLE", "RESOURCE_EXHAUSTED", "INVALID_ARGUMENT"])
def test_a_stream_that_is_refused(server: Emulator, backend: str, status: str) -> None:
    def body(client: Any) -> Any:
        server.fail(status, times=1, message="No.")
        return list(
            client.models.generate_content_stream(model=MODEL, contents="x", config=NO_RETRY)
        )

    assert same(server, backend, body)["status"] == status


REQUESTS: dict[str, dict[str, Any]] = {
    "unknown model": {"model": "invalid-model-name"},
    "not for this": {"model": "text-embedding-004"},
    "several fields": {"config": {"temperature": 9, "top_p": 7, "max_output_tokens": -1}},
    "schema": {"config": {"response_mime_type": "image/png"}},
    "role": {"contents": [{"role": "king", "parts": [{"text": "x"}]}]},
    "no parts": {"contents": [{"role": "user", "parts": []}]},
    "file": {"contents": [{"parts": [{"file_data": {"file_uri": f"{FILES}/none"}}]}]},
    "cache": {"config": {"cached_content": "cachedContents/none"}},
}


@on_both
@pytest.mark.parametrize("name", REQUESTS)
def test_a_request_that_is_refused(server: Emulator, backend: str, name: str) -> None:
    found = same(server, backend, lambda client: ask(client, **REQUESTS[name]))
    if (name, backend) == ("file", "vertex"):
        return  # whose files are others': any address may be right
    assert 400 <= found["code"] < 500
    assert found["message"]


NAMES = {
    "gemini": ("cachedContents/none", "tunedModels/none", "tunedModels/none"),
    "vertex": ("cachedContents/none", "projects/p/locations/us-central1/tuningJobs/1", "1"),
}


@on_both
def test_names_that_do_not_exist(server: Emulator, backend: str) -> None:
    cache, job, model = NAMES[backend]

    def body(client: Any) -> Any:
        refused = []
        calls: tuple[Callable[[], Any], ...] = (
            lambda: client.caches.get(name=cache),
            lambda: client.caches.update(name=cache, config={"ttl": "5s"}),
            lambda: client.caches.delete(name=cache),
            lambda: client.tunings.get(name=job),
            lambda: client.models.get(model=model),
            lambda: client.models.delete(model=model),
            lambda: client.models.update(model=model, config={"display_name": "n"}),
        )
        for call in calls:
            with pytest.raises(errors.ClientError) as caught:
                call()
            refused.append(caught.value)
        return refused

    for each in same(server, backend, body):
        assert each["code"] in (403, 404), each


@on_both
def test_lists_that_cannot_go_on(server: Emulator, backend: str) -> None:
    def body(client: Any) -> Any:
        for number in range(3):
            server.add_tuned_model(f"fox-{number}")
            client.caches.create(model=MODEL, config={"contents": ["fox " * 9000]})
        lists = (client.models.list, client.caches.list)
        configs = ({"query_base": False, "page_size": 1}, {"page_size": 1})
        refused = []
        for number, ask_page in enumerate(lists):
            config: dict[str, Any] = configs[number]
            token = ask_page(config=config).config["page_token"]
            other = lists[1 - number](config=configs[1 - number]).config["page_token"]
            for wrong in ("nonsense", other):
                with pytest.raises(errors.ClientError) as caught:
                    ask_page(config={**config, "page_token": wrong})
                refused.append(caught.value)
            server.advance(25 * 3600)
            with pytest.raises(errors.ClientError) as caught:
                ask_page(config={**config, "page_token": token})
            refused.append(caught.value)
            server.clear(resources=False)
            client.caches.create(model=MODEL, config={"contents": ["fox " * 9000]})
            client.caches.create(model=MODEL, config={"contents": ["fox " * 9000]})
        return refused

    for each in same(server, backend, body):
        assert (each["code"], each["status"]) == (400, "INVALID_ARGUMENT")
        assert "page_token" in each["message"]


def test_a_key_that_is_wrong() -> None:
    with Emulator(require_key="right") as server:
        found = same(server, "gemini", lambda client: ask(client), EACH)
    assert (found["code"], found["status"]) == (400, "INVALID_ARGUMENT")
    assert found["details"]["details"][0]["reason"] == "API_KEY_INVALID"


def test_too_many_calls() -> None:
    def body(client: Any) -> Any:
        server.advance(3600)
        return [ask(client, config=NO_RETRY) for _ in range(3)]

    with Emulator(quota_per_minute=2) as server:
        found = same(server, "gemini", body)
    assert (found["code"], found["status"]) == (429, "RESOURCE_EXHAUSTED")

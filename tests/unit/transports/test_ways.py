"""Which way the calls of a client go whose settings gRPC cannot obey: over REST, and the log says why."""

from __future__ import annotations

import logging
import re
import ssl
from pathlib import Path
from typing import Any

import pytest

from genai_grpc import types
from genai_grpc._settings import resolve
from genai_grpc.transports import ways
from genai_grpc.transports.channel_arguments import channel_arguments
from genai_grpc.transports.trust import root_certificates

FAR = "https://model.example.test"


@pytest.fixture(autouse=True)
def _plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("https_proxy", "http_proxy", "all_proxy", "no_proxy", "grpc_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


def settings_of(url: str = FAR, **http_options: Any) -> Any:
    return resolve(api_key="key", http_options={"base_url": url, **http_options}, environ={})


@pytest.mark.parametrize(
    ("http_options", "reason"),
    [
        ({"httpx_client": object()}, "httpx_client is for HTTP"),
        ({"aiohttp_client": object()}, "aiohttp_client is for HTTP"),
        ({"client_args": {"transport": object()}}, r"client_args\['transport'\]"),
        ({"client_args": {"verify": ssl.create_default_context()}}, r"client_args\['verify'\]"),
        ({"client_args": {"verify": False}}, "gRPC always verifies"),
        ({"client_args": {"cert": "client.pem"}}, r"client_args\['cert'\]"),
        ({"async_client_args": {"ssl": False}}, r"async_client_args\['ssl'\]"),
        ({"async_client_args": {"cookies": {"a": "b"}}}, r"async_client_args\['cookies'\]"),
        ({"client_args": {"proxy": "socks5://user:pass@proxy:1080"}}, "not socks5://"),
    ],
)
def test_what_is_for_http_alone_leads_there(
    http_options: dict[str, Any], reason: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, logger="genai_grpc")
    assert ways(settings_of(**http_options)) == "rest"
    (told,) = caplog.messages
    assert told.startswith("All calls go over REST: ")
    assert re.search(reason, told)


@pytest.mark.parametrize(
    "http_options",
    [
        {},
        types.HttpOptions().model_dump(),
        {"client_args": {"timeout": 5, "http2": True, "limits": object(), "verify": True}},
        {"async_client_args": {"max_line_size": 1 << 20, "trust_env": False}},
        {"client_args": {"proxy": "http://proxy:3128"}},
    ],
)
def test_what_is_none_of_grpcs_business_leads_nowhere_else(http_options: dict[str, Any]) -> None:
    given = {**http_options, "base_url": FAR}
    assert ways(resolve(api_key="key", http_options=given, environ={})) == "auto"


@pytest.mark.parametrize("arguments", ["client_args", "async_client_args"])
def test_a_file_of_roots_for_http_clients_is_trusted_by_grpc(
    tmp_path: Path, arguments: str
) -> None:
    path = tmp_path / "roots.pem"
    path.write_text("-----BEGIN CERTIFICATE-----")
    http_options: dict[str, Any] = {arguments: {"verify": str(path)}}
    settings = settings_of(**http_options)
    assert ways(settings) == "auto"
    assert root_certificates(settings.tls) == path.read_bytes()


@pytest.mark.parametrize("variable", ["https_proxy", "HTTPS_PROXY", "ALL_PROXY"])
def test_a_proxy_of_the_environment_that_grpc_does_not_speak_to_is_reached_by_rest(
    variable: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv(variable, "socks5://user:secret@proxy.example.test:1080")
    caplog.set_level(logging.DEBUG, logger="genai_grpc")
    assert ways(settings_of()) == "rest"
    (told,) = caplog.messages
    assert "the environment names socks5://proxy.example.test:1080" in told
    assert "secret" not in told
    assert ways(settings_of("http://127.0.0.1:8085")) == "auto"
    monkeypatch.setenv("NO_PROXY", "model.example.test")
    assert ways(settings_of()) == "auto"
    assert ("grpc.enable_http_proxy", 0) in channel_arguments(settings_of())


def test_a_client_that_does_not_trust_the_environment_goes_past_its_proxy(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("https_proxy", "http://proxy.example.test:3128")
    assert ("grpc.http_proxy", "http://proxy.example.test:3128") in channel_arguments(settings_of())
    settings = settings_of(client_args={"trust_env": False})
    assert ("grpc.enable_http_proxy", 0) in channel_arguments(settings)

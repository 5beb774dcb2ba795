"""Channels do what the settings say, seen from the other end of the connection."""

from __future__ import annotations

import asyncio
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import grpc
import pytest

from genai_grpc._settings import Settings, resolve
from genai_grpc._stubs.generativelanguage.generative_service_pb2 import (
    CountTokensRequest,
    CountTokensResponse,
)
from genai_grpc.transports.channel import open_aio_channel, open_channel
from genai_grpc.transports.channel_arguments import channel_arguments
from tests.unit.transports.servers import (
    PATH,
    Server,
    certify,
    relaying,
    server_credentials,
    serving,
    settings_for,
)


@pytest.fixture
def server() -> Iterator[Server]:
    with serving() as running:
        yield running


def call(settings: Settings, model: str = "0") -> CountTokensResponse:
    """One call on a channel of its own."""
    with open_channel(settings) as channel:
        return stub_of(channel)(CountTokensRequest(model=model), timeout=10)


def stub_of(channel: grpc.Channel) -> grpc.UnaryUnaryMultiCallable[Any, CountTokensResponse]:
    """How to count tokens by a channel."""
    return channel.unary_unary(
        PATH,
        request_serializer=CountTokensRequest.SerializeToString,
        response_deserializer=CountTokensResponse.FromString,
    )


def test_the_user_agent_names_the_program_and_us(server: Server) -> None:
    call(settings_for(f"http://{server.target}", channel={"user_agent": "program/3"}))
    assert server.metadata[0]["user-agent"].startswith("program/3 genai-grpc/")


def test_messages_may_be_large(server: Server) -> None:
    assert call(settings_for(f"http://{server.target}"), "0:" + "x" * (6 << 20)).total_tokens == 1


def test_a_limit_for_messages_is_kept(server: Server) -> None:
    settings = settings_for(f"http://{server.target}", channel={"max_send_bytes": 1000})
    with pytest.raises(grpc.RpcError) as caught:
        call(settings, "0:" + "x" * 1001)
    assert caught.value.code() is grpc.StatusCode.RESOURCE_EXHAUSTED


def test_requests_are_compressed_on_demand(server: Server) -> None:
    sizes = []
    for compression in (None, "gzip"):
        with relaying(server.target) as relay:
            settings = settings_for(f"http://{relay.address}", channel={"compression": compression})
            call(settings, "0:" + "x" * 9999)
            sizes.append(relay.passed_bytes)
    assert sizes[0] > 9999 > 3000 > sizes[1]


def test_extra_arguments_win_over_ours() -> None:
    settings = settings_for("http://localhost:1", channel={"extra": (("grpc.enable_retries", 1),)})
    arguments = channel_arguments(settings)
    assert [value for name, value in arguments if name == "grpc.enable_retries"] == [1]


def test_two_channels_are_two_connections(server: Server) -> None:
    settings = settings_for(f"http://{server.target}")
    with open_channel(settings, number=0) as first, open_channel(settings, number=1) as second:
        for channel in (first, second):
            stub_of(channel)(CountTokensRequest(model="0"), timeout=10)
    assert len(set(server.peers)) == 2


def test_a_unix_socket_is_an_address() -> None:
    with tempfile.TemporaryDirectory() as folder:
        address = f"unix:{folder}/socket"
        with serving(address=address):
            assert call(settings_for(address)).total_tokens == 1


def test_asyncio_channels_are_set_up_alike(server: Server) -> None:
    async def main() -> bytes:
        settings = settings_for(f"http://{server.target}", channel={"user_agent": "program/3"})
        async with open_aio_channel(settings) as channel:
            stub: Any = channel.unary_unary(PATH)
            answer: bytes = await stub(CountTokensRequest(model="0").SerializeToString())
            return answer

    assert CountTokensResponse.FromString(asyncio.run(main())).total_tokens == 1
    assert server.metadata[0]["user-agent"].startswith("program/3 genai-grpc/")


class TestTls:
    def test_the_servers_certificate_is_verified_with_the_given_roots(self, tmp_path: Path) -> None:
        authority = certify("authority")
        roots = tmp_path / "roots.pem"
        roots.write_bytes(authority.pem)
        with serving(credentials=server_credentials(authority, "localhost")) as server:
            address = f"https://{server.target}"
            for given in (authority.pem, str(roots), tmp_path):
                settings = settings_for(address, tls={"root_certificates": given})
                assert call(settings).total_tokens > 0
            from_variable = resolve(
                api_key="key",
                http_options={"base_url": address},
                environ={"REQUESTS_CA_BUNDLE": str(roots)},
            )
            assert call(from_variable).total_tokens > 0

    def test_a_stranger_is_not_trusted(self) -> None:
        credentials = server_credentials(certify("authority"), "localhost")
        other = certify("other authority")
        with serving(credentials=credentials) as server:
            settings = settings_for(
                f"https://{server.target}", tls={"root_certificates": other.pem}
            )
            with pytest.raises(grpc.RpcError) as caught:
                call(settings)
        assert caught.value.code() is grpc.StatusCode.UNAVAILABLE

    def test_another_name_can_be_verified(self) -> None:
        authority = certify("authority")
        with serving(credentials=server_credentials(authority, "private.example")) as server:
            port = server.target.rpartition(":")[2]
            tls = {"root_certificates": authority.pem, "server_name": "private.example"}
            assert call(settings_for(f"https://localhost:{port}", tls=tls)).total_tokens == 1

    @pytest.mark.parametrize(("content", "reason"), [(None, "cannot be read"), (b"x", "no PEM")])
    def test_unusable_roots_are_named(
        self, tmp_path: Path, content: bytes | None, reason: str
    ) -> None:
        path = tmp_path / "roots.pem"
        if content is not None:
            path.write_bytes(content)
        settings = settings_for("https://localhost:1", tls={"root_certificates": str(path)})
        with pytest.raises(ValueError, match=rf"roots\.pem.*{reason}"):
            open_channel(settings)


class TestProxy:
    def test_a_proxy_for_this_client_alone(self, server: Server) -> None:
        with relaying(server.target, as_proxy=True) as proxy:
            settings = settings_for("http://localhost:81", proxy=f"http://{proxy.address}")
            assert call(settings).total_tokens == 1
        assert proxy.proxied == ["localhost:81"]

    def test_loopback_needs_no_proxy(self, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
        monkeypatch.setenv("https_proxy", "http://127.0.0.1:9")
        assert call(settings_for(f"http://{server.target}")).total_tokens == 1

    def test_the_environments_proxy_serves_other_hosts(
        self, server: Server, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        with relaying(server.target, as_proxy=True) as proxy:
            monkeypatch.setenv("http_proxy", f"http://{proxy.address}")
            allow = {"allow_plaintext_credentials": True}
            assert call(settings_for("http://model.example:80", channel=allow)).total_tokens == 1
            assert proxy.proxied == ["model.example:80"]
            monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")

    def test_a_proxy_can_be_switched_off(self) -> None:
        settings = resolve(api_key="key", proxy="", environ={})
        assert ("grpc.enable_http_proxy", 0) in channel_arguments(settings)


@pytest.mark.parametrize(
    ("address", "arguments", "reason"),
    [
        ("https://proxy.example/gemini", {}, r"no path prefix.*/gemini.*transport='rest'"),
        ("https://h", {"proxy": "socks5://h:1"}, r"by http:// alone, not socks5://"),
        ("https://h", {"tls": {"verify": False}}, r"always verifies.*root_certificates"),
    ],
)
def test_what_grpc_cannot_do_is_said_with_the_remedy(
    address: str, arguments: dict[str, object], reason: str
) -> None:
    with pytest.raises(ValueError, match=reason):
        open_channel(settings_for(address, **arguments))


def test_keepalive_finds_a_connection_that_was_silently_dropped(server: Server) -> None:
    keepalive = {"keepalive_time_s": 0.5, "keepalive_timeout_s": 0.5}
    with relaying(server.target) as relay:
        settings = settings_for(f"http://{relay.address}", channel=keepalive)
        with open_channel(settings) as channel:
            stub = stub_of(channel)
            request = CountTokensRequest(model="0")
            became = Connectivity(channel)
            stub(request, timeout=10)
            relay.silence()
            with pytest.raises(grpc.RpcError) as caught:
                stub(request, timeout=10)
            assert caught.value.code() is grpc.StatusCode.UNAVAILABLE
            assert "ping timeout" in (caught.value.details() or "")
            became.wait_for(grpc.ChannelConnectivity.READY, grpc.ChannelConnectivity.IDLE)
            stub(request, timeout=10)
    assert relay.connections == 2


class Connectivity:
    """What a channel says about itself, in order."""

    def __init__(self, channel: grpc.Channel) -> None:
        self._seen: list[grpc.ChannelConnectivity] = []
        self._changed = threading.Condition()
        channel.subscribe(self._note)

    def wait_for(self, *states: grpc.ChannelConnectivity) -> None:
        with self._changed:
            assert self._changed.wait_for(lambda: self._seen[-len(states) :] == [*states], 10)

    def _note(self, state: grpc.ChannelConnectivity) -> None:
        with self._changed:
            self._seen.append(state)
            self._changed.notify_all()

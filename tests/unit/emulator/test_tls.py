"""The port behind TLS: both wires, certificates made or given, clients that have to show one."""

from __future__ import annotations

import http.client
import json
import socket
import ssl
import time
from contextlib import closing
from pathlib import Path

import grpc
import pytest

from genai_grpc.emulator import Emulator
from tests.plugins.emulator import start_emulator
from tests.plugins.tls import Authority
from tests.unit.emulator.caller import Caller, text_of

PATH = "/v1beta/models/gemini-2.5-flash:generateContent"
# More than one buffer of the front, in both directions.
LONG = "word " * 60_000


def credentials(server: Emulator, *, with_client: bool = False) -> grpc.ChannelCredentials:
    root = Path(server.ca_file).read_bytes()
    if not with_client:
        return grpc.ssl_channel_credentials(root)
    pem = Path(server.client_cert_file).read_bytes()
    return grpc.ssl_channel_credentials(root, private_key=pem, certificate_chain=pem)


def by_rest(server: Emulator, context: ssl.SSLContext, prompt: str) -> str:
    body = json.dumps({"contents": [{"role": "user", "parts": [{"text": prompt}]}]})
    with closing(
        http.client.HTTPSConnection(server.address, context=context, timeout=20)
    ) as connection:
        connection.request("POST", PATH, body, {"content-type": "application/json"})
        answer = json.load(connection.getresponse())
    return str(answer["candidates"][0]["content"]["parts"][0]["text"])


@pytest.mark.parametrize(
    "prompt", ['[[text="hello"]]', f'[[text="{LONG}"]]'], ids=["short", "long"]
)
def test_both_wires_answer_behind_tls(prompt: str) -> None:
    with Emulator(tls=True) as server:
        assert server.url.startswith("https://")
        with grpc.secure_channel(server.address, credentials(server)) as channel:
            said = text_of(Caller(channel).generate(prompt))
        context = ssl.create_default_context(cafile=server.ca_file)
        assert by_rest(server, context, prompt) == said
        assert said.strip() == prompt[8:-3].strip()


@pytest.mark.parametrize(
    ("offered", "spoken"),
    [
        (["h2"], "h2"),
        (["grpc-exp", "h2"], "h2"),
        (["h2", "http/1.1"], "http/1.1"),
        (["http/1.1"], "http/1.1"),
        ([], None),
    ],
)
def test_who_can_speak_both_gets_the_wire_of_rest(offered: list[str], spoken: str | None) -> None:
    with Emulator(tls=True) as server:
        context = ssl.create_default_context(cafile=server.ca_file)
        if offered:
            context.set_alpn_protocols(offered)
        with (
            socket.create_connection((server.host, server.port), timeout=10) as connection,
            context.wrap_socket(connection, server_hostname="localhost") as secured,
        ):
            assert secured.selected_alpn_protocol() == spoken


def test_streams_and_resets_work_behind_tls() -> None:
    with (
        Emulator(tls=True, chunks=7) as server,
        grpc.secure_channel(server.address, credentials(server)) as channel,
    ):
        caller = Caller(channel)
        stream = caller.callable("StreamGenerateContent")
        assert len(list(stream(caller.request()))) == 7
        server.reset(after=2)
        with pytest.raises(grpc.RpcError) as caught:
            list(stream(caller.request()))
        assert caught.value.code() is grpc.StatusCode.UNAVAILABLE
        assert len(list(stream(caller.request(), wait_for_ready=True))) == 7


def test_the_files_live_as_long_as_the_emulator() -> None:
    server = Emulator(tls=True, client_ca=True)
    assert server.ca_file == server.client_cert_file == ""
    with server:
        files = [Path(server.ca_file), Path(server.client_cert_file)]
        assert all(file.exists() for file in files)
        assert files[1].stat().st_mode & 0o077 == 0
        assert server.env()["SSL_CERT_FILE"] == server.ca_file
    assert not any(file.exists() for file in files)


def test_a_client_without_trust_is_not_served() -> None:
    with Emulator(tls=True) as server:
        with pytest.raises(ssl.SSLCertVerificationError):
            by_rest(server, ssl.create_default_context(), "Hello")
        context = ssl.create_default_context(cafile=server.ca_file)
        assert by_rest(server, context, "Hello")


def test_clients_have_to_show_a_certificate() -> None:
    with Emulator(client_ca=True) as server:
        with grpc.secure_channel(server.address, credentials(server)) as channel:
            with pytest.raises(grpc.RpcError) as caught:
                Caller(channel).generate()
            assert caught.value.code() is grpc.StatusCode.UNAVAILABLE
        with_client = credentials(server, with_client=True)
        with grpc.secure_channel(server.address, with_client) as channel:
            assert text_of(Caller(channel).generate())
        context = ssl.create_default_context(cafile=server.ca_file)
        with pytest.raises((ssl.SSLError, ConnectionError)):
            by_rest(server, context, "Hello")
        context.load_cert_chain(server.client_cert_file)
        assert by_rest(server, context, "Hello")


def test_a_given_certificate_is_shown(authority: Authority) -> None:
    with Emulator(tls_cert=str(authority.server_file)) as server:
        assert server.ca_file == ""
        context = ssl.create_default_context(cafile=authority.file)
        assert by_rest(server, context, "Hello")


def test_a_handshake_that_nobody_ends_does_not_hold_up_the_end() -> None:
    with Emulator(tls=True) as server:
        idle = socket.create_connection((server.host, server.port))
        context = ssl.create_default_context(cafile=server.ca_file)
        assert by_rest(server, context, "Hello")
        before = time.monotonic()
    idle.close()
    assert time.monotonic() - before < 20


@pytest.mark.parametrize(
    ("options", "complaint"),
    [
        ({"tls_key": "key.pem"}, "tls_key was given without tls_cert"),
        ({"tls_cert": "cert.pem", "client_ca": True}, "client_ca must be a PEM file"),
    ],
)
def test_what_does_not_go_together_is_refused(options: dict[str, str], complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        Emulator(**options).start()  # type: ignore[arg-type]  # a table of arguments


def test_the_command_line_serves_by_tls() -> None:
    with start_emulator("--port", "0", "--tls", "--client-ca") as process:
        assert process.stdout is not None
        assert process.stdout.readline().startswith("listening on https://127.0.0.1:")
        process.terminate()
        lines = process.stdout.read()
        _, errors = process.communicate(timeout=10)
    assert "export GRPC_DEFAULT_SSL_ROOTS_FILE_PATH=" in lines
    assert "# certificate and key for clients: " in lines
    assert errors == ""

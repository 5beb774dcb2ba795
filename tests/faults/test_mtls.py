"""Mutual TLS with a real nginx that demands a client certificate, over gRPC and REST: who is let in, and
what those are told who are not.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from google.auth.transport import mtls as google_mtls

from genai_grpc import errors
from genai_grpc.emulator import Emulator
from genai_grpc.transports.rest_tls import ClientTls
from tests.faults.calling import ask, ask_from_loop, ask_in_all_ways
from tests.faults.certificates import DEMANDED, TRANSPORTS, names, source_of, write_workload
from tests.plugins.clients import make_client
from tests.plugins.nginx import Nginx
from tests.plugins.tls import Authority
from tests.unit.transports.servers import Certificate, certify

pytestmark = [
    pytest.mark.faults,
    pytest.mark.timeout(120),
    # A connection that nginx refuses is closed by aiohttp, which does not wait for the goodbye of TLS:
    # the event loop of a single call may end before it.
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]

VARIABLES = (
    "GOOGLE_API_USE_CLIENT_CERTIFICATE",
    "GOOGLE_API_USE_MTLS_ENDPOINT",
    "GOOGLE_API_CERTIFICATE_CONFIG",
    "CLOUDSDK_CONTEXT_AWARE_CERTIFICATE_CONFIG_FILE_PATH",
    "CLOUDSDK_CONTEXT_AWARE_USE_CLIENT_CERTIFICATE",
    "CLOUDSDK_CONFIG",
    "SSL_CERT_FILE",
    "REQUESTS_CA_BUNDLE",
)

knows_workloads = pytest.mark.skipif(
    not hasattr(google_mtls, "should_use_client_cert"),
    reason="this google-auth knows no workload certificates",
)


@pytest.fixture(autouse=True)
def _machine_without_certificate(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, service_account_file: Path
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("GOOGLE_APPLICATION_CREDENTIALS", str(service_account_file))
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def trust(authority: Authority) -> dict[str, Any]:
    return {"root_certificates": authority.file}


def assert_let_in(gate: Nginx, server: Emulator, name: str, **options: Any) -> None:
    outcomes = ask_in_all_ways(gate.url, **options)
    assert {way: each.error for way, each in outcomes.items() if each.error} == {}
    assert names(server) == {f"CN={name}"}


def assert_refused(gate: Nginx, server: Emulator, told: str, kind: Any, **options: Any) -> None:
    """One attempt, and an error that says what is wrong."""
    for way, outcome in ask_in_all_ways(gate.url, **options).items():
        assert isinstance(outcome.error, kind), (way, outcome.error)
        assert told in str(outcome.error), way
        assert getattr(outcome.error, "attempts", 1) == 1, way
    assert list(server.calls) == []


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_a_client_shows_its_certificate(
    gate: Nginx, server: Emulator, company: Certificate, trust: dict[str, Any], transport: str
) -> None:
    options: Any = {"client_cert_source": source_of(certify("me", company))}
    assert_let_in(gate, server, "me", transport=transport, tls=trust, client_options=options)


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_an_encrypted_key_is_decrypted(
    gate: Nginx,
    server: Emulator,
    company: Certificate,
    trust: dict[str, Any],
    tmp_path: Path,
    transport: str,
) -> None:
    own = certify("me", company)
    chain, key = tmp_path / "chain.pem", tmp_path / "key.pem"
    chain.write_bytes(own.pem)
    key.write_bytes(own.key_pem(b"word"))
    options: Any = {"client_encrypted_cert_source": lambda: (str(chain), str(key), b"word")}
    assert_let_in(gate, server, "me", transport=transport, tls=trust, client_options=options)


@knows_workloads
@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize("place", ["variable", "home"])
def test_a_workload_certificate_is_found(
    gate: Nginx,
    server: Emulator,
    company: Certificate,
    trust: dict[str, Any],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    transport: str,
    place: str,
) -> None:
    file = tmp_path / ".config" / "gcloud" / "certificate_config.json"
    if place == "variable":
        file = tmp_path / "workload.json"
        monkeypatch.setenv("GOOGLE_API_CERTIFICATE_CONFIG", str(file))
    write_workload(file, certify("workload", company))
    assert_let_in(gate, server, "workload", transport=transport, tls=trust)


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_a_context_aware_certificate_is_found(
    gate: Nginx,
    server: Emulator,
    company: Certificate,
    trust: dict[str, Any],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    transport: str,
) -> None:
    own = certify("device", company)
    (tmp_path / "device.pem").write_bytes(own.pem + own.key_pem())
    program = f"print(open({str(tmp_path / 'device.pem')!r}).read())"
    folder = tmp_path / ".secureConnect"
    folder.mkdir()
    (folder / "context_aware_metadata.json").write_text(
        json.dumps({"cert_provider_command": [sys.executable, "-c", program]})
    )
    monkeypatch.setenv("GOOGLE_API_USE_CLIENT_CERTIFICATE", "true")
    assert_let_in(gate, server, "device", transport=transport, tls=trust)


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_a_client_without_a_certificate_is_told(
    gate: Nginx, server: Emulator, trust: dict[str, Any], transport: str
) -> None:
    assert_refused(gate, server, DEMANDED, errors.APIError, transport=transport, tls=trust)


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_a_certificate_can_be_kept_back(
    gate: Nginx,
    server: Emulator,
    company: Certificate,
    trust: dict[str, Any],
    monkeypatch: pytest.MonkeyPatch,
    transport: str,
) -> None:
    monkeypatch.setenv("GOOGLE_API_USE_CLIENT_CERTIFICATE", "false")
    options: Any = {"client_cert_source": source_of(certify("me", company))}
    assert_refused(
        gate,
        server,
        DEMANDED,
        errors.APIError,
        transport=transport,
        tls=trust,
        client_options=options,
    )


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_a_certificate_of_another_authority_is_told(
    gate: Nginx, server: Emulator, trust: dict[str, Any], transport: str
) -> None:
    options: Any = {"client_cert_source": source_of(certify("me", certify("company")))}
    told = "client_options={'client_cert_source': ...}"
    assert_refused(
        gate, server, told, errors.APIError, transport=transport, tls=trust, client_options=options
    )


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_an_expired_certificate_is_told_before_anything_is_sent(
    gate: Nginx, server: Emulator, company: Certificate, trust: dict[str, Any], transport: str
) -> None:
    ended = certify("me", company, timedelta(hours=-1))
    options: Any = {"client_cert_source": source_of(ended)}
    told = "The client certificate of CN=me from client_cert_source expired at "
    assert_refused(
        gate, server, told, ValueError, transport=transport, tls=trust, client_options=options
    )


@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize(
    ("pair", "told"),
    [
        (
            lambda: (certify("me").pem, certify("me").key_pem()),
            "a private key that does not belong to its certificate",
        ),
        (lambda: (b"nothing", b"nothing"), "gave no PEM certificate"),
        (lambda: (certify("me").pem, b"nothing"), "gave no PEM private key"),
        (
            lambda: (certify("me").pem, certify("me").key_pem(b"word")),
            "pass client_encrypted_cert_source",
        ),
        (lambda: None, "must return (certificate chain, private key)"),
    ],
)
def test_a_source_that_gives_something_else_is_told(
    gate: Nginx,
    server: Emulator,
    trust: dict[str, Any],
    transport: str,
    pair: Callable[[], Any],
    told: str,
) -> None:
    options: Any = {"client_cert_source": pair}
    assert_refused(
        gate, server, told, ValueError, transport=transport, tls=trust, client_options=options
    )


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_a_server_of_an_unknown_authority_is_told(
    gate: Nginx, server: Emulator, company: Certificate, stranger: Authority, transport: str
) -> None:
    options: Any = {"client_cert_source": source_of(certify("me", company))}
    assert_refused(
        gate,
        server,
        "not signed by an authority that is trusted here",
        errors.ServerError,
        transport=transport,
        tls={"root_certificates": stranger.file},
        client_options=options,
    )


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_a_server_of_another_name_is_told(
    gate: Nginx, server: Emulator, company: Certificate, trust: dict[str, Any], transport: str
) -> None:
    options: Any = {"client_cert_source": source_of(certify("me", company))}
    assert_refused(
        gate,
        server,
        "belongs to another name",
        errors.ServerError,
        transport=transport,
        tls={**trust, "server_name": "example.com"},
        client_options=options,
    )


@pytest.mark.parametrize("way", ["whole", "async whole"])
@pytest.mark.parametrize("transport", TRANSPORTS)
def test_a_certificate_that_ends_is_replaced_without_a_failed_call(
    server: Emulator,
    authority: Authority,
    company: Certificate,
    trust: dict[str, Any],
    tmp_path: Path,
    transport: str,
    way: str,
) -> None:
    ends: list[Certificate] = []

    def source() -> tuple[bytes, bytes]:
        # As a file that is replaced in time: once it was in use. Made when it is asked for, because
        # it ends soon, and a busy machine takes its time until then.
        if names(server):
            return source_of(second)()
        if not ends:
            ends.append(certify("first", company, timedelta(seconds=6)))
        return source_of(ends[0])()

    second = certify("second", company)
    options: Any = {"client_cert_source": source}
    with (
        Nginx(server.port, authority, company.pem, tmp_path, requests=5) as gate,
        make_client(
            "gemini", gate.url, transport=transport, tls=trust, client_options=options
        ) as client,
    ):

        async def ask_until_replaced() -> None:
            while "CN=second" not in names(server):
                outcome = await ask_from_loop(client, way)
                assert outcome.error is None

        asyncio.run(ask_until_replaced())
    assert names(server) == {"CN=first", "CN=second"}


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_a_rotated_file_is_read_for_the_next_connection(
    server: Emulator,
    authority: Authority,
    company: Certificate,
    trust: dict[str, Any],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    transport: str,
) -> None:
    monkeypatch.setattr(ClientTls, "FRESH_S", 0.0)
    shown = [certify("first", company)]
    options: Any = {"client_cert_source": lambda: source_of(shown[0])()}
    with Nginx(server.port, authority, company.pem, tmp_path, requests=1) as gate:
        arguments: Any = {"transport": transport, "tls": trust, "client_options": options}
        with make_client("gemini", gate.url, **arguments) as client:
            assert ask(client, "whole").error is None
            shown[0] = certify("second", company)
            if transport == "rest":  # nginx has closed the connection
                assert ask(client, "whole").error is None
        with make_client("gemini", gate.url, **arguments) as client:
            assert ask(client, "whole").error is None
    assert names(server) == {"CN=first", "CN=second"}

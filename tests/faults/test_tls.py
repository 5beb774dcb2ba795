"""TLS, private authorities and proxies: what is trusted, and how a way that is blocked is told."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from google.oauth2.credentials import Credentials

from genai_grpc import Client, cli, errors
from genai_grpc.emulator import Emulator
from tests.faults.calling import WAYS, ask, ask_in_all_ways, http_options
from tests.plugins.clients import BACKENDS, make_client
from tests.plugins.proxy import Proxy
from tests.plugins.service_account import TokenHandler
from tests.plugins.tls import Authority, TlsTerminator

pytestmark = pytest.mark.faults

ROOT_VARIABLES = (
    "GRPC_DEFAULT_SSL_ROOTS_FILE_PATH",
    "SSL_CERT_FILE",
    "REQUESTS_CA_BUNDLE",
    "SSL_CERT_DIR",
)


PROXY_VARIABLES = ("https_proxy", "http_proxy", "all_proxy", "no_proxy")


@pytest.fixture(autouse=True)
def _plain_environment(monkeypatch: pytest.MonkeyPatch, service_account_file: Path) -> None:
    # Over TLS a client of Vertex AI looks for credentials.
    monkeypatch.setenv("GOOGLE_APPLICATION_CREDENTIALS", str(service_account_file))
    for name in (*ROOT_VARIABLES, *PROXY_VARIABLES, "grpc_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture
def secured(server: Emulator, authority: Authority) -> Iterator[TlsTerminator]:
    """A terminator of TLS in front of the emulator, as good as any."""
    with TlsTerminator(server.port, authority) as terminator:
        yield terminator


def assert_answered(url: str, **client_options: Any) -> None:
    outcomes = ask_in_all_ways(url, http_options(attempts=1), **client_options)
    assert {way: outcome.error for way, outcome in outcomes.items() if outcome.error} == {}


def assert_refused_at_once(url: str, told: str, **client_options: Any) -> None:
    """One attempt with the default policy of retries, and an error that says what is wrong."""
    for way, outcome in ask_in_all_ways(url, **client_options).items():
        assert isinstance(outcome.error, errors.ServerError), way
        assert outcome.error.status == "UNAVAILABLE", way
        assert outcome.error.attempts == 1, way
        assert told in str(outcome.error), way
        assert outcome.seconds < 2, way


@pytest.mark.parametrize("variable", ROOT_VARIABLES)
def test_the_environment_names_an_authority(
    secured: TlsTerminator,
    authority: Authority,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    variable: str,
) -> None:
    (tmp_path / "ours.pem").write_bytes(authority.file.read_bytes())
    is_folder = variable == "SSL_CERT_DIR"
    monkeypatch.setenv(variable, str(tmp_path if is_folder else authority.file))
    assert_answered(secured.url)


@pytest.mark.parametrize("form", ["path", "text", "bytes"])
def test_the_client_names_an_authority(
    secured: TlsTerminator, authority: Authority, form: str
) -> None:
    file = authority.file
    roots = {"path": file, "text": str(file), "bytes": file.read_bytes()}[form]
    assert_answered(secured.url, tls={"root_certificates": roots})


def test_an_authority_that_signed_something_else_is_no_help(
    secured: TlsTerminator, stranger: Authority
) -> None:
    assert_refused_at_once(
        secured.url,
        "not signed by an authority that is trusted here",
        tls={"root_certificates": stranger.file},
    )


def test_a_private_authority_is_not_trusted_unasked(secured: TlsTerminator) -> None:
    assert_refused_at_once(secured.url, "point tls={'root_certificates': path}, or SSL_CERT_FILE")


def test_a_certificate_for_another_name_is_told(
    secured: TlsTerminator, authority: Authority
) -> None:
    assert_refused_at_once(
        secured.url,
        "belongs to another name",
        tls={"root_certificates": authority.file, "server_name": "example.com"},
    )


def test_a_port_that_speaks_no_tls_is_told(server: Emulator) -> None:
    assert_refused_at_once(f"https://127.0.0.1:{server.port}", "does not speak TLS")


@pytest.mark.parametrize("protocols", [(), ("http/1.1",)])
def test_a_terminator_without_http2_is_told(
    server: Emulator, authority: Authority, protocols: tuple[str, ...]
) -> None:
    with TlsTerminator(server.port, authority, protocols) as terminator:
        assert_refused_at_once(
            terminator.url, "offers no HTTP/2", tls={"root_certificates": authority.file}
        )


@pytest.mark.parametrize("protocols", [(), ("http/1.1",)])
def test_the_doctor_finds_a_terminator_without_http2(
    server: Emulator,
    authority: Authority,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    protocols: tuple[str, ...],
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.file))
    with TlsTerminator(server.port, authority, protocols) as terminator:
        status = cli.main(["doctor", "--api-key", "key", "--base-url", terminator.url])
    report = capsys.readouterr().out
    assert status == 1
    assert "ok    TLS" in report
    assert "FAIL  ALPN" in report
    assert "gRPC needs HTTP/2" in report


def test_the_doctor_finds_an_authority_that_is_not_trusted(
    secured: TlsTerminator, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["doctor", "--api-key", "key", "--base-url", secured.url]) == 1
    assert "SSL_CERT_FILE" in capsys.readouterr().out


FAR = "gemini.example.test"


@pytest.fixture
def proxy(secured: TlsTerminator) -> Iterator[Proxy]:
    """A proxy that knows a name which nobody else resolves."""
    with Proxy(secured.port) as proxy:
        yield proxy


def far_options(authority: Authority) -> dict[str, Any]:
    return {"tls": {"root_certificates": authority.file, "server_name": "localhost"}}


@pytest.mark.parametrize(
    "variable", ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY", "grpc_proxy"]
)
def test_a_proxy_of_the_environment_is_used(
    proxy: Proxy, authority: Authority, monkeypatch: pytest.MonkeyPatch, variable: str
) -> None:
    monkeypatch.setenv(variable, proxy.url)
    assert_answered(f"https://{FAR}", **far_options(authority))
    assert set(proxy.asked) == {f"{FAR}:443"}


def test_a_proxy_of_the_client_is_used(proxy: Proxy, authority: Authority) -> None:
    assert_answered(f"https://{FAR}:8443", proxy=proxy.url, **far_options(authority))
    assert set(proxy.asked) == {f"{FAR}:8443"}


def test_a_proxy_without_a_scheme_is_one_of_http(
    proxy: Proxy, authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", f"127.0.0.1:{proxy.port}")
    assert_answered(f"https://{FAR}", **far_options(authority))
    assert set(proxy.asked) == {f"{FAR}:443"}


@pytest.mark.parametrize("variable", ["no_proxy", "NO_PROXY"])
@pytest.mark.parametrize("excluded", [FAR, ".example.test", "other,example.test", f"{FAR}:443"])
def test_no_proxy_goes_past_it(
    proxy: Proxy,
    authority: Authority,
    monkeypatch: pytest.MonkeyPatch,
    excluded: str,
    variable: str,
) -> None:
    monkeypatch.setenv("https_proxy", proxy.url)
    monkeypatch.setenv(variable, excluded)
    outcomes = ask_in_all_ways(
        f"https://{FAR}", http_options(5, attempts=1), **far_options(authority)
    )
    for way, outcome in outcomes.items():
        # Without the proxy nobody knows the name.
        assert "The name of the host is not known here" in str(outcome.error), way
    assert proxy.asked == []


def test_a_client_can_refuse_the_proxy_of_the_environment(
    proxy: Proxy, authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("https_proxy", proxy.url)
    with make_client("gemini", f"https://{FAR}", proxy="", **far_options(authority)) as client:
        assert ask(client, "whole", http_options(5, attempts=1)).error is not None
    assert proxy.asked == []


def test_this_machine_is_reached_without_the_proxy(
    server: Emulator, proxy: Proxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("https_proxy", proxy.url)
    monkeypatch.setenv("http_proxy", proxy.url)
    assert_answered(server.url)
    assert proxy.asked == []


def test_a_proxy_that_refuses_is_told(secured: TlsTerminator, authority: Authority) -> None:
    with Proxy(secured.port, answer="407 Proxy Authentication Required") as proxy:
        options = http_options(5, attempts=2, initial_delay=0.01)
        outcomes = ask_in_all_ways(
            f"https://{FAR}", options, proxy=proxy.url, **far_options(authority)
        )
    for way, outcome in outcomes.items():
        assert isinstance(outcome.error, errors.ServerError), way
        assert "proxy" in str(outcome.error), way


@pytest.mark.parametrize("backend", BACKENDS)
def test_a_key_does_not_go_over_plaintext_to_another_machine(backend: str) -> None:
    options: dict[str, Any] = {"api_key": "secret", "vertexai": backend == "vertex"}
    far: Any = {"base_url": "http://far.example.test:8085"}
    with pytest.raises(ValueError, match="is plaintext, and the API key would be readable") as told:
        Client(http_options=far, **options)
    for remedy in ("https://", "GENAI_GRPC_ALLOW_PLAINTEXT_CREDENTIALS", "Loopback"):
        assert remedy in str(told.value)
    Client(http_options=far, channel={"allow_plaintext_credentials": True}, **options).close()


class RevolvingTokens(TokenHandler):
    """Gives a new token for each request: token-1, token-2 and so on."""

    issued = 0

    def accepts(self, form: dict[str, list[str]]) -> bool:
        return form.get("refresh_token") == ["refresh"]

    def token(self) -> str:
        RevolvingTokens.issued += 1
        return f"token-{RevolvingTokens.issued}"


@pytest.fixture
def user_credentials() -> Iterator[Any]:
    """Credentials of a user, and a server of tokens that never gives the same one twice."""
    RevolvingTokens.issued = 0
    with ThreadingHTTPServer(("127.0.0.1", 0), RevolvingTokens) as tokens:
        thread = threading.Thread(target=tokens.serve_forever)
        thread.start()
        yield Credentials(
            token=None,
            refresh_token="refresh",
            token_uri=f"http://127.0.0.1:{tokens.server_port}/token",
            client_id="client",
            client_secret="secret",
        )
        tokens.shutdown()
        thread.join()


@pytest.mark.parametrize("way", WAYS)
def test_a_token_that_was_revoked_is_fetched_anew_from_its_server(
    user_credentials: Any, way: str
) -> None:
    with Emulator(require_key="token-2") as server:
        with make_client("vertex", server, credentials=user_credentials) as client:
            assert ask(client, way).error is None
            assert ask(client, way).error is None
        sent = [call.metadata["authorization"] for call in server.calls]
    assert sent == ["Bearer token-1", "Bearer token-2", "Bearer token-2"]

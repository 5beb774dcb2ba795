"""Mutual TLS: the client's certificate is shown to a server that wants it, and picks the mTLS host."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import grpc
import pytest
from google.auth.transport import mtls as google_mtls

from genai_grpc._settings import Settings, TlsOptions, resolve
from genai_grpc.transports.channel_pool import ChannelPool
from genai_grpc.transports.mtls import (
    ClientCertificate,
    choose_connection,
    client_certificate,
    mtls_endpoint,
)
from tests.unit.transports.servers import (
    Certificate,
    Server,
    ask,
    certify,
    server_credentials,
    serving,
    settings_for,
)


@pytest.fixture(scope="module")
def authority() -> Certificate:
    return certify("authority")


@pytest.fixture
def server(authority: Certificate) -> Iterator[Server]:
    """A server that talks to nobody without a certificate of the authority."""
    with serving(
        credentials=server_credentials(authority, "localhost", require_client=True)
    ) as running:
        yield running


@pytest.fixture(autouse=True)
def _machine_without_certificate(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in (
        "GOOGLE_API_USE_CLIENT_CERTIFICATE",
        "GOOGLE_API_USE_MTLS_ENDPOINT",
        "GOOGLE_API_CERTIFICATE_CONFIG",
        "CLOUDSDK_CONFIG",
    ):
        monkeypatch.delenv(name, raising=False)


def pool_for(server: Server, authority: Certificate, **tls: Any) -> ChannelPool:
    tls = {"root_certificates": authority.pem, **tls}
    return ChannelPool(settings_for(f"https://{server.target}", tls=tls))


def call(pool: ChannelPool) -> None:
    lane = pool.acquire()
    try:
        ask(lane, timeout_s=5)
    except grpc.RpcError as error:
        lane.report(error.code().name, error.details() or "", 0)
        raise
    finally:
        lane.release()


def source_of(certificate: Certificate) -> Any:
    return lambda: (certificate.pem, certificate.key_pem())


class TestHandshake:
    def test_a_certificate_source_is_asked(self, server: Server, authority: Certificate) -> None:
        pool = pool_for(server, authority, client_cert_source=source_of(certify("me", authority)))
        call(pool)
        pool.close()
        assert server.certificates == [b"me"]

    def test_client_options_name_it_as_gapic_does(
        self, server: Server, authority: Certificate
    ) -> None:
        settings = resolve(
            api_key="key",
            environ={},
            tls={"root_certificates": authority.pem},
            client_options={
                "api_endpoint": f"https://{server.target}",
                "client_cert_source": source_of(certify("me", authority)),
            },
        )
        pool = ChannelPool(settings)
        call(pool)
        pool.close()
        assert server.certificates == [b"me"]

    def test_an_encrypted_key_is_decrypted(
        self, server: Server, authority: Certificate, tmp_path: Path
    ) -> None:
        own = certify("me", authority)
        chain, key = tmp_path / "chain.pem", tmp_path / "key.pem"
        chain.write_bytes(own.pem)
        key.write_bytes(own.key_pem(b"word"))
        pool = pool_for(
            server,
            authority,
            client_encrypted_cert_source=lambda: (str(chain), str(key), b"word"),
        )
        call(pool)
        pool.close()
        assert server.certificates == [b"me"]

    @pytest.mark.skipif(
        not hasattr(google_mtls, "should_use_client_cert"),
        reason="this google-auth knows no workload certificates",
    )
    def test_the_certificate_of_the_machine_is_found(
        self,
        server: Server,
        authority: Certificate,
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        own = certify("machine", authority)
        chain, key = tmp_path / "chain.pem", tmp_path / "key.pem"
        chain.write_bytes(own.pem)
        key.write_bytes(own.key_pem())
        config = tmp_path / "certificate_config.json"
        paths = {"cert_path": str(chain), "key_path": str(key)}
        config.write_text(json.dumps({"cert_configs": {"workload": paths}}))
        monkeypatch.setenv("GOOGLE_API_CERTIFICATE_CONFIG", str(config))
        monkeypatch.setenv("GOOGLE_API_USE_CLIENT_CERTIFICATE", "true")
        pool = pool_for(server, authority, use_client_certificate=True)
        call(pool)
        pool.close()
        assert server.certificates == [b"machine"]

    def test_without_a_certificate_the_server_hangs_up(
        self, server: Server, authority: Certificate
    ) -> None:
        pool = pool_for(server, authority)
        with pytest.raises(grpc.RpcError) as caught:
            call(pool)
        pool.close()
        assert caught.value.code() is grpc.StatusCode.UNAVAILABLE

    def test_a_certificate_can_be_kept_back(self, server: Server, authority: Certificate) -> None:
        source = source_of(certify("me", authority))
        pool = pool_for(server, authority, client_cert_source=source, use_client_certificate=False)
        with pytest.raises(grpc.RpcError):
            call(pool)
        pool.close()

    def test_a_rotated_certificate_is_in_use_after_a_failed_handshake(
        self, server: Server, authority: Certificate
    ) -> None:
        certificates = [certify("me", certify("stranger")), certify("me again", authority)]
        pool = pool_for(
            server,
            authority,
            client_cert_source=lambda: source_of(certificates.pop(0))(),
        )
        with pytest.raises(grpc.RpcError):
            call(pool)
        call(pool)
        pool.close()
        assert server.certificates == [b"me again"]

    def test_renewing_shows_the_rotated_certificate(
        self, server: Server, authority: Certificate
    ) -> None:
        certificates = [certify("first", authority), certify("second", authority)]
        pool = pool_for(
            server,
            authority,
            client_cert_source=lambda: source_of(certificates.pop(0))(),
        )
        call(pool)
        pool.renew()
        call(pool)
        pool.close()
        assert server.certificates == [b"first", b"second"]


class TestEndpoint:
    @pytest.mark.parametrize(
        ("arguments", "host"),
        [
            ({"api_key": "k"}, "generativelanguage.mtls.googleapis.com"),
            (
                {"vertexai": True, "project": "p", "location": "us-central1"},
                "us-central1-aiplatform.mtls.googleapis.com",
            ),
            ({"vertexai": True, "project": "p"}, "aiplatform.mtls.googleapis.com"),
        ],
    )
    def test_a_certificate_leads_to_the_mtls_host(
        self, arguments: dict[str, Any], host: str, authority: Certificate
    ) -> None:
        tls = TlsOptions(client_cert_source=source_of(certify("me", authority)))
        endpoint, certificate = choose_connection(resolve(**arguments, tls=tls, environ={}))
        assert endpoint.target == f"{host}:443"
        assert certificate is not None

    @pytest.mark.parametrize(
        ("variable", "has_certificate", "is_mtls"),
        [
            ("auto", False, False),
            ("auto", True, True),
            ("always", False, True),
            ("never", True, False),
        ],
    )
    def test_a_variable_decides(self, variable: str, has_certificate: bool, is_mtls: bool) -> None:
        settings = resolve(api_key="k", environ={"GOOGLE_API_USE_MTLS_ENDPOINT": variable})
        endpoint = mtls_endpoint(settings, has_certificate=has_certificate)
        assert (".mtls." in endpoint.host) is is_mtls

    def test_an_address_of_the_users_own_stays(self) -> None:
        settings = settings_for("https://private.example")
        assert mtls_endpoint(settings, has_certificate=True) is settings.endpoint

    def test_a_host_without_an_mtls_name_is_refused_only_on_demand(self) -> None:
        def eu(variable: str) -> Settings:
            return resolve(
                vertexai=True,
                project="p",
                location="eu",
                environ={"GOOGLE_API_USE_MTLS_ENDPOINT": variable},
            )

        assert mtls_endpoint(eu("auto"), has_certificate=True) == eu("auto").endpoint
        with pytest.raises(ValueError, match=r"rep\.googleapis\.com has no mTLS host"):
            mtls_endpoint(eu("always"), has_certificate=True)


class TestSources:
    def test_a_machine_without_a_certificate_shows_none(self) -> None:
        assert client_certificate(TlsOptions(), environ={}) is None

    def test_a_source_that_fails_is_named(self) -> None:
        def fail() -> tuple[bytes, bytes]:
            raise OSError("the smart card is away")

        with pytest.raises(
            ValueError, match=r"client_cert_source.*smart card.*CLIENT_CERTIFICATE=f"
        ):
            client_certificate(TlsOptions(client_cert_source=fail))

    def test_a_wrong_passphrase_is_named(self, authority: Certificate, tmp_path: Path) -> None:
        key = tmp_path / "key.pem"
        key.write_bytes(certify("me", authority).key_pem(b"word"))
        tls = TlsOptions(client_encrypted_cert_source=lambda: (str(key), str(key), b"other"))
        with pytest.raises(
            ValueError, match=r"client_encrypted_cert_source: cannot read .*key\.pem"
        ):
            client_certificate(tls)

    def test_two_sources_exclude_each_other(self) -> None:
        options = {"client_cert_source": print, "client_encrypted_cert_source": print}
        with pytest.raises(ValueError, match="mutually exclusive"):
            resolve(api_key="k", client_options=options, environ={})

    def test_a_key_is_never_printed(self) -> None:
        assert "secret" not in repr(ClientCertificate(b"chain", b"secret"))

    def test_plaintext_shows_nothing(self) -> None:
        settings = settings_for("http://localhost:1", tls={"client_cert_source": print})
        assert choose_connection(settings) == (settings.endpoint, None)

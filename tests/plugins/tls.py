"""A certificate authority of a company, and a terminator of TLS in front of the emulator, as a load
balancer is one. Certificates are made anew for each run.
"""

from __future__ import annotations

import ssl
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from ipaddress import ip_address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from tests.plugins.relay import Relay


@dataclass(frozen=True)
class Authority:
    """A certificate authority that nobody trusts who was not told to.

    Attributes:
      file: its own certificate, for clients.
      server_file: certificate and key of 127.0.0.1 and localhost, signed by it.
    """

    file: Path
    server_file: Path

    def server_context(self, protocols: Sequence[str] = ("h2",)) -> ssl.SSLContext:
        """TLS of a server that offers these protocols by ALPN."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.server_file)
        if protocols:
            context.set_alpn_protocols(list(protocols))
        return context


class TlsTerminator(Relay):
    """Takes TLS from its clients and passes plaintext on to a port of this machine."""

    def __init__(
        self, target_port: int, authority: Authority, protocols: Sequence[str] = ("h2",)
    ) -> None:
        super().__init__(target_port, ssl=authority.server_context(protocols))

    @property
    def url(self) -> str:
        return f"https://127.0.0.1:{self.port}"


def make_authority(folder: Path, name: str = "Test Authority") -> Authority:
    """A new authority, with its files in `folder`."""
    own_key = ec.generate_private_key(ec.SECP256R1())
    own = _sign(name, own_key, name, own_key)
    server_key = ec.generate_private_key(ec.SECP256R1())
    server = _sign("localhost", server_key, name, own_key)
    authority = Authority(folder / "authority.pem", folder / "server.pem")
    authority.file.write_bytes(own)
    key_pem = server_key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    authority.server_file.write_bytes(server + key_pem)
    return authority


def _sign(
    name: str,
    key: ec.EllipticCurvePrivateKey,
    issuer: str,
    issuer_key: ec.EllipticCurvePrivateKey,
) -> bytes:
    """The PEM certificate of `name`; an authority's when it signs itself."""
    now = datetime.now(timezone.utc)
    alternatives: list[x509.GeneralName] = [
        x509.DNSName("localhost"),
        x509.IPAddress(ip_address("127.0.0.1")),
    ]
    builder = (
        x509.CertificateBuilder()
        .subject_name(_name(name))
        .issuer_name(_name(issuer))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName(alternatives), critical=False)
        .add_extension(x509.BasicConstraints(ca=name == issuer, path_length=None), critical=True)
    )
    # RFC 5280 demands these, and Python 3.13 checks it.
    for extension, critical in strict_extensions(key, issuer_key, is_authority=name == issuer):
        builder = builder.add_extension(extension, critical=critical)
    return builder.sign(issuer_key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM)


def strict_extensions(
    key: ec.EllipticCurvePrivateKey,
    issuer_key: ec.EllipticCurvePrivateKey,
    *,
    is_authority: bool,
) -> list[tuple[x509.ExtensionType, bool]]:
    """The identifiers of both keys and what the key is for, each with whether it is critical."""
    found: list[tuple[x509.ExtensionType, bool]] = [
        (x509.SubjectKeyIdentifier.from_public_key(key.public_key()), False),
        (x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer_key.public_key()), False),
    ]
    if is_authority:
        uses = x509.KeyUsage(
            digital_signature=False,
            content_commitment=False,
            key_encipherment=False,
            data_encipherment=False,
            key_agreement=False,
            key_cert_sign=True,
            crl_sign=True,
            encipher_only=False,
            decipher_only=False,
        )
        found.append((uses, True))
    return found


def _name(text: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    """A company's certificate authority."""
    return make_authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture(scope="session")
def stranger(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    """Another authority of the same name: its certificates look alike and are not trusted."""
    return make_authority(tmp_path_factory.mktemp("stranger"))

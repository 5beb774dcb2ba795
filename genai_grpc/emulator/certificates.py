"""TLS of the emulator's port: a certificate of the caller's, or one of an authority made for the run.

Makes the SSL context and the files that clients need; the front terminates TLS with it. Certificates
are made by `cryptography` (extra `mtls`); nothing else here needs it. Follows RFC 5280 as far as
OpenSSL's and BoringSSL's verification ask for.
"""

from __future__ import annotations

import ipaddress
import os
import shutil
import ssl
import tempfile
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from importlib.util import find_spec
from pathlib import Path
from typing import Any

# The first that a client offers as well is spoken (RFC 7301). Clients of gRPC offer h2 alone; who offers
# both, as curl, browsers, Go and Java do, means REST, which is served over HTTP/1.
PROTOCOLS = ("http/1.1", "h2")
NAMES = ("localhost", "127.0.0.1", "::1")
LIFETIME = timedelta(days=30)


@dataclass(frozen=True)
class Tls:
    """The TLS of a port.

    Attributes:
      context: for the server.
      ca_file: the authority that clients have to trust, PEM; "" if the certificate was given.
      client_cert_file: a certificate and its key for clients, PEM in one file; "" unless made here.
      folder: what to remove at the end; "" if nothing was made.
    """

    context: ssl.SSLContext
    ca_file: str = ""
    client_cert_file: str = ""
    folder: str = ""

    def close(self) -> None:
        """Remove the files that were made."""
        if self.folder:
            shutil.rmtree(self.folder, ignore_errors=True)


def make_tls(
    *, host: str, cert_file: str | None, key_file: str | None, client_ca: str | bool
) -> Tls:
    """The TLS of a port that listens on `host`.

    Args:
      host: gets into the certificate that is made.
      cert_file: the server's certificate and those above it, PEM; None makes one.
      key_file: its key, PEM; None if it stands in `cert_file`.
      client_ca: who signs clients' certificates: a PEM file, True for an authority made here, False
        to ask clients for none.

    Raises:
      ValueError: `client_ca` is True but the certificate was given, or no library can make one.
      OSError: a file cannot be read, or is no certificate.
    """
    if cert_file is None:
        if key_file is not None:
            raise ValueError("tls_key was given without tls_cert: name the certificate, too")
        return _made(host, client_ca)
    if client_ca is True:
        raise ValueError("client_ca must be a PEM file when tls_cert is given")
    return Tls(_context(cert_file, key_file, client_ca or None))


def _made(host: str, client_ca: str | bool) -> Tls:
    if find_spec("cryptography") is None:
        raise ValueError(
            "making a certificate needs cryptography: pip install 'genai-grpc[mtls]', "
            "or give tls_cert and tls_key"
        )
    folder = tempfile.mkdtemp(prefix="genai-grpc-emulator-")
    try:
        authority = _Authority()
        ca_file = _write(folder, "ca.pem", authority.pem)
        server_file = _write(folder, "server.pem", authority.sign("emulator", (*NAMES, host)))
        client_file = ""
        if client_ca is True:
            client_file = _write(folder, "client.pem", authority.sign("emulator client", ()))
        asked = ca_file if client_ca is True else client_ca or None
        return Tls(_context(server_file, None, asked), ca_file, client_file, folder)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise


def _context(cert_file: str, key_file: str | None, client_ca: str | None) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(cert_file, key_file)
    context.set_alpn_protocols(list(PROTOCOLS))
    if client_ca is not None:
        context.load_verify_locations(client_ca)
        context.verify_mode = ssl.CERT_REQUIRED
    return context


def _write(folder: str, name: str, data: bytes) -> str:
    path = Path(folder, name)
    with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(data)
    return str(path)


# What a key may be used for, by the names of cryptography.
_USES = (
    "digital_signature",
    "content_commitment",
    "key_encipherment",
    "data_encipherment",
    "key_agreement",
    "key_cert_sign",
    "crl_sign",
    "encipher_only",
    "decipher_only",
)


class _Authority:
    """An authority of this run: its key is never written down."""

    def __init__(self) -> None:
        from cryptography.hazmat.primitives.asymmetric import ec

        self._key = ec.generate_private_key(ec.SECP256R1())
        # The time of birth tells the authorities of several runs apart.
        self._name = f"genai-grpc emulator {datetime.now(timezone.utc):%Y-%m-%dT%H:%M:%S.%f}"
        self.pem = self._certificate(self._name, self._key, names=(), is_authority=True)

    def sign(self, name: str, names: tuple[str, ...]) -> bytes:
        """A certificate for these host names or addresses, and its key."""
        from cryptography.hazmat.primitives import serialization
        from cryptography.hazmat.primitives.asymmetric import ec

        key = ec.generate_private_key(ec.SECP256R1())
        key_pem = key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        return self._certificate(name, key, names=names, is_authority=False) + key_pem

    def _certificate(
        self, name: str, key: Any, *, names: tuple[str, ...], is_authority: bool
    ) -> bytes:
        from cryptography import x509
        from cryptography.hazmat.primitives import hashes, serialization

        now = datetime.now(timezone.utc)
        builder = (
            x509.CertificateBuilder()
            .subject_name(_distinguished(name))
            .issuer_name(_distinguished(self._name))
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            # Clocks of containers may be late.
            .not_valid_before(now - timedelta(days=1))
            .not_valid_after(now + LIFETIME)
            .add_extension(x509.BasicConstraints(ca=is_authority, path_length=None), critical=True)
        )
        for extension, critical in _strict(key, self._key, is_authority=is_authority):
            builder = builder.add_extension(extension, critical=critical)
        if names:
            builder = builder.add_extension(_alternatives(names), critical=False)
        signed = builder.sign(self._key, hashes.SHA256())
        return signed.public_bytes(serialization.Encoding.PEM)


def _strict(key: Any, issuer_key: Any, *, is_authority: bool) -> list[tuple[Any, bool]]:
    """What RFC 5280 demands further, with whether it is critical. Python 3.13 and later check it."""
    from cryptography import x509

    found = [
        (x509.SubjectKeyIdentifier.from_public_key(key.public_key()), False),
        (x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer_key.public_key()), False),
    ]
    if is_authority:
        uses = dict.fromkeys(_USES, False) | {"key_cert_sign": True, "crl_sign": True}
        found.append((x509.KeyUsage(**uses), True))
    return found


def _distinguished(text: str) -> Any:
    from cryptography import x509
    from cryptography.x509.oid import NameOID

    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])


def _alternatives(names: tuple[str, ...]) -> Any:
    """Names of hosts as such, and addresses as addresses, which is how clients look for them."""
    from cryptography import x509

    found: list[x509.GeneralName] = []
    for name in dict.fromkeys(names):
        try:
            found.append(x509.IPAddress(ipaddress.ip_address(name)))
        except ValueError:
            found.append(x509.DNSName(name))
    return x509.SubjectAlternativeName(found)

"""Mutual TLS (AIP-4114): which client certificate, and whether the mTLS host is called. Opens nothing.

A certificate comes from the options or from google-auth (SecureConnect, workload certificates). It is
read again for new connections, so that a rotated certificate is in use from the next connection on, and
one that has expired is refused here, where it can be said which one it was.
"""

from __future__ import annotations

import os
import time
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .._endpoint import mtls_host

if TYPE_CHECKING:
    from .._endpoint import Endpoint
    from .._settings import Settings, TlsOptions

# Where google-auth looks for a certificate that this machine was given. Without any of them there is
# none, and google.auth need not be loaded to find that out.
_CONFIG_VARIABLES = (
    "GOOGLE_API_CERTIFICATE_CONFIG",
    "CLOUDSDK_CONTEXT_AWARE_CERTIFICATE_CONFIG_FILE_PATH",
)
_CONFIG_FILES = (
    "~/.config/gcloud/certificate_config.json",
    "~/.secureConnect/context_aware_metadata.json",
    "/var/run/secrets/workload-spiffe-credentials/x509.credential-bundle.private-key.pem",
)


# Ahead of the end of a certificate by so much, connections with its successor take over.
_AHEAD_S = 60.0


@dataclass(frozen=True, slots=True)
class ClientCertificate:
    """A certificate chain and its private key, both PEM and readable without a passphrase.

    Attributes:
      chain: the client's own certificate first.
      private_key: its key.
      expires_at_s: when the client's own certificate ends, as time.time() counts; None if that is
        not known, because the cryptography package is missing.
    """

    chain: bytes
    private_key: bytes = field(repr=False)
    expires_at_s: float | None = None

    def renew_at_s(self) -> float | None:
        """When to look for its successor, as time.time() counts; None for never."""
        if self.expires_at_s is None:
            return None
        now_s = time.time()
        left_s = self.expires_at_s - now_s
        # One that lives for minutes, or has not been replaced in time, is asked for at shorter steps.
        if left_s > 2 * _AHEAD_S:
            return now_s + left_s - _AHEAD_S
        return now_s + max(left_s / 2, min(1.0, left_s))


def choose_connection(settings: Settings) -> tuple[Endpoint, ClientCertificate | None]:
    """The address to connect to, and the certificate to show there.

    Raises:
      ValueError: the options ask for what cannot be, or the certificate cannot be read.
    """
    if not settings.endpoint.secure:
        return settings.endpoint, None
    certificate = client_certificate(settings.tls)
    return mtls_endpoint(settings, has_certificate=certificate is not None), certificate


def mtls_endpoint(settings: Settings, *, has_certificate: bool) -> Endpoint:
    """The endpoint, with its host replaced by the mTLS host where AIP-4114 says so."""
    endpoint = settings.endpoint
    wanted = settings.tls.use_mtls_endpoint
    if not settings.endpoint_is_default or wanted == "never":
        return endpoint
    if wanted == "auto" and not has_certificate:
        return endpoint
    host = mtls_host(endpoint.host)
    if host is not None:
        return replace(endpoint, host=host)
    if wanted == "auto":
        return endpoint
    raise ValueError(
        f"GOOGLE_API_USE_MTLS_ENDPOINT is 'always', but {endpoint.host} has no mTLS host. Name one "
        "with client_options={'api_endpoint': ...}, or choose 'auto'."
    )


def client_certificate(
    tls: TlsOptions, environ: Mapping[str, str] | None = None
) -> ClientCertificate | None:
    """The certificate of the options, or this machine's own; None when none is to be shown.

    Raises:
      ValueError: there is one, and it cannot be read.
    """
    if tls.use_client_certificate is False:
        return None
    if tls.client_cert_source is not None:
        pair = _called(tls.client_cert_source, "client_cert_source")
        return _checked(*_pair(pair, "client_cert_source"), "client_cert_source")
    if tls.client_encrypted_cert_source is not None:
        name = "client_encrypted_cert_source"
        chain_path, key_path, passphrase = _called(tls.client_encrypted_cert_source, name)
        return _checked(*_decrypted(Path(chain_path), Path(key_path), passphrase), name)
    if tls.use_client_certificate or _may_have_own(os.environ if environ is None else environ):
        return _own_certificate(required=bool(tls.use_client_certificate))
    return None


def _may_have_own(environ: Mapping[str, str]) -> bool:
    if any(environ.get(name) for name in _CONFIG_VARIABLES):
        return True
    return any(Path(name).expanduser().exists() for name in _CONFIG_FILES)


def _own_certificate(*, required: bool) -> ClientCertificate | None:
    from google.auth.transport import mtls

    # Younger than the oldest google-auth that we run with, which has no certificates to be inferred.
    infer = getattr(mtls, "should_use_client_cert", None)
    if not required and (infer is None or not infer()):
        return None
    if not mtls.has_default_client_cert_source():
        return None
    name = "the default client certificate"
    return _checked(*_pair(_called(mtls.default_client_cert_source(), name), name), name)


def _called(source: Any, name: str) -> Any:
    try:
        return source()
    except Exception as error:  # the user's callback, or a helper program of the machine
        raise ValueError(
            f"{name} gave no client certificate: {error}. Repair it, or set "
            "GOOGLE_API_USE_CLIENT_CERTIFICATE=false to connect without one."
        ) from error


def _decrypted(chain: Path, key: Path, passphrase: bytes) -> tuple[bytes, bytes]:
    """gRPC reads plain keys only."""
    try:
        from cryptography.hazmat.primitives import serialization
    except ImportError as error:
        raise ValueError(
            "client_encrypted_cert_source needs the cryptography package: pip install cryptography."
        ) from error
    try:
        loaded = serialization.load_pem_private_key(key.read_bytes(), passphrase)
        chain_pem = chain.read_bytes()
    except (OSError, ValueError, TypeError) as error:
        raise ValueError(f"client_encrypted_cert_source: cannot read {key}: {error}") from error
    plain = loaded.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    return chain_pem, plain


def _pair(value: Any, name: str) -> tuple[bytes, bytes]:
    match value:
        case (bytes() as chain, bytes() as private_key):
            return chain, private_key
    raise ValueError(
        f"{name} must return (certificate chain, private key), both PEM as bytes, not "
        f"{type(value).__name__}."
    )


def _checked(chain: bytes, private_key: bytes, name: str) -> ClientCertificate:
    """The pair, if it belongs together and is valid: TLS libraries say less of what is wrong."""
    try:
        from cryptography import x509
        from cryptography.hazmat.primitives import serialization
    except ImportError:  # what is wrong is found by the handshake then
        return ClientCertificate(chain, private_key)
    try:
        own = x509.load_pem_x509_certificate(chain)
    except ValueError as error:
        raise ValueError(f"{name} gave no PEM certificate: {error}") from error
    try:
        key = serialization.load_pem_private_key(private_key, None)
    except TypeError as error:
        raise ValueError(
            f"{name} gave an encrypted private key. Decrypt it, or pass "
            "client_encrypted_cert_source, which returns the passphrase too."
        ) from error
    except ValueError as error:
        raise ValueError(f"{name} gave no PEM private key: {error}") from error
    form = (serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
    if key.public_key().public_bytes(*form) != own.public_key().public_bytes(*form):
        raise ValueError(f"{name} gave a private key that does not belong to its certificate.")
    end = _refused_after_its_end(own, name)
    return ClientCertificate(chain, private_key, end.timestamp())


def refuse_expired(chain: bytes, name: str) -> None:
    """Raise ValueError if the certificate has expired; what cannot be read is the handshake's matter."""
    own = _readable(chain)
    if own is not None:
        _refused_after_its_end(own, name)


def end_of(chain: bytes) -> float | None:
    """When a certificate ends, as time.time() counts; None if it cannot be read."""
    own = _readable(chain)
    return None if own is None else _end(own).timestamp()


def _readable(chain: bytes) -> Any:
    """The client's own certificate; None without the cryptography package, or if it is none."""
    try:
        from cryptography import x509

        return x509.load_pem_x509_certificate(chain)
    except (ImportError, ValueError):
        return None


def _refused_after_its_end(own: Any, name: str) -> datetime:
    end = _end(own)
    if end.timestamp() <= time.time():
        raise ValueError(
            f"The client certificate of {own.subject.rfc4514_string() or 'nobody'} from {name} "
            f"expired at {end:%Y-%m-%d %H:%M:%S} UTC. Renew it: the next connection reads it again. "
            "GOOGLE_API_USE_CLIENT_CERTIFICATE=false connects without one."
        )
    return end


def _end(certificate: Any) -> datetime:
    # Releases before 42 have the moment without its zone, which is UTC.
    found: datetime | None = getattr(certificate, "not_valid_after_utc", None)
    return found or certificate.not_valid_after.replace(tzinfo=timezone.utc)

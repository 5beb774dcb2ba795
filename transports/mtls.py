"""Mutual TLS (AIP-4114): which client certificate, and whether the mTLS host is called. Opens nothing.

A certificate comes from the options or from google-auth (SecureConnect, workload certificates). It is
read again for every connection, so that a rotated certificate is in use from the next connection on.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
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
)


@dataclass(frozen=True, slots=True)
class ClientCertificate:
    """A certificate chain and its private key, both PEM and readable without a passphrase."""

    chain: bytes
    private_key: bytes = field(repr=False)


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
        return ClientCertificate(*_called(tls.client_cert_source, "client_cert_source"))
    if tls.client_encrypted_cert_source is not None:
        chain_path, key_path, passphrase = _called(
            tls.client_encrypted_cert_source, "client_encrypted_cert_source"
        )
        return _decrypted(Path(chain_path), Path(key_path), passphrase)
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
    source = mtls.default_client_cert_source()
    return ClientCertificate(*_called(source, "the default client certificate"))


def _called(source: Any, name: str) -> Any:
    try:
        return source()
    except Exception as error:  # the user's callback, or a helper program of the machine
        raise ValueError(
            f"{name} gave no client certificate: {error}. Repair it, or set "
            "GOOGLE_API_USE_CLIENT_CERTIFICATE=false to connect without one."
        ) from error


def _decrypted(chain: Path, key: Path, passphrase: bytes) -> ClientCertificate:
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
    return ClientCertificate(chain_pem, plain)

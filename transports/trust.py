"""Which certificate authorities a connection trusts, as PEM. Reads files, connects to nothing."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._settings import TlsOptions


def root_certificates(tls: TlsOptions) -> bytes | None:
    """The PEM text of the trusted roots; None for those of the transport.

    Raises:
      ValueError: the file or folder cannot be read, or holds no certificate.
    """
    source = tls.root_certificates
    if source is None:
        return None
    if isinstance(source, bytes):
        return _checked(source, "tls.root_certificates")
    path = Path(os.fspath(source))
    try:
        if path.is_dir():
            files = sorted(each for each in path.iterdir() if each.is_file())
            return _checked(b"\n".join(each.read_bytes() for each in files), str(path))
        return _checked(path.read_bytes(), str(path))
    except OSError as error:
        raise ValueError(
            f"The root certificates {str(path)!r} cannot be read: {error.strerror}. The path comes "
            "from tls.root_certificates, GRPC_DEFAULT_SSL_ROOTS_FILE_PATH, SSL_CERT_FILE, "
            "REQUESTS_CA_BUNDLE or SSL_CERT_DIR, or from verify in http_options.client_args."
        ) from error


def _checked(pem: bytes, source: str) -> bytes:
    if b"-----BEGIN" not in pem:
        raise ValueError(f"{source} holds no PEM certificate.")
    return pem

"""TLS of the REST transports: one ssl context from the settings. Reads files, connects to nothing.

Trusted are the roots of the options or of the environment (`trust.py`); without any, those of the
system and those of certifi, so that a company's authority that the system knows needs no setting.
"""

from __future__ import annotations

import math
import os
import socket
import ssl
import tempfile
import threading
import time
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .mtls import client_certificate
from .trust import root_certificates

if TYPE_CHECKING:
    from .._settings import Settings
    from .mtls import ClientCertificate


def tls_context(
    settings: Settings, certificate: ClientCertificate | None, arguments: Mapping[str, Any]
) -> ssl.SSLContext:
    """What connections are secured with.

    Args:
      settings: its `tls`.
      certificate: what the client shows.
      arguments: client_args or async_client_args: `verify` (or aiohttp's `ssl`) and `cert`.

    Raises:
      ValueError: a file cannot be read or holds no certificate.
    """
    verify = arguments.get("verify", arguments.get("ssl"))
    if isinstance(verify, ssl.SSLContext):
        return verify
    context = _context(settings, verify)
    context.set_alpn_protocols(["http/1.1"])
    if certificate is not None:
        _show(context, certificate)
    if arguments.get("cert") is not None:
        _show_files(context, arguments["cert"])
    return context


class NamedContext(ssl.SSLContext):
    """A context that expects one name on the certificate, whatever host it is asked to connect to.

    For HTTP clients that take a context and no name, or none on their way through a proxy. What else
    it does is done by the context behind it, so that a certificate renewed there is shown here.

    Args:
      context: what connections are secured with.
      name: the name on the server's certificate; also sent as SNI.
    """

    def __new__(cls, context: ssl.SSLContext, name: str) -> NamedContext:
        return super().__new__(cls, ssl.PROTOCOL_TLS_CLIENT)

    def __init__(self, context: ssl.SSLContext, name: str) -> None:
        self.context = context
        self._name = name

    def set_alpn_protocols(self, protocols: Iterable[str]) -> None:
        self.context.set_alpn_protocols(protocols)

    def wrap_socket(
        self,
        sock: socket.socket,
        server_side: bool = False,
        do_handshake_on_connect: bool = True,
        suppress_ragged_eofs: bool = True,
        server_hostname: str | bytes | None = None,
        session: ssl.SSLSession | None = None,
    ) -> ssl.SSLSocket:
        return self.context.wrap_socket(
            sock, server_side, do_handshake_on_connect, suppress_ragged_eofs, self._name, session
        )

    def wrap_bio(
        self,
        incoming: ssl.MemoryBIO,
        outgoing: ssl.MemoryBIO,
        server_side: bool = False,
        server_hostname: str | bytes | None = None,
        session: ssl.SSLSession | None = None,
    ) -> ssl.SSLObject:
        return self.context.wrap_bio(incoming, outgoing, server_side, self._name, session)


class ClientTls:
    """The ssl context of a client's connections, which shows the certificate of now. Thread-safe.

    The source of a client certificate is asked again when a connection is opened, at most every
    `FRESH_S` seconds, for it may run a program; one that is about to end is not waited for.

    Args:
      settings: its `tls`.
      certificate: what the client shows first.
      arguments: as in `tls_context`.
    """

    FRESH_S = 30.0

    def __init__(
        self,
        settings: Settings,
        certificate: ClientCertificate | None,
        arguments: Mapping[str, Any],
    ) -> None:
        self._settings = settings
        self._arguments = arguments
        self._lock = threading.Lock()
        self._context: ssl.SSLContext | None = None
        self._named: dict[str, NamedContext] = {}
        # What the user made or named for the HTTP client stays as it is.
        verify = arguments.get("verify", arguments.get("ssl"))
        self._renews = not isinstance(verify, ssl.SSLContext) and arguments.get("cert") is None
        self._note(certificate)

    def context(self) -> ssl.SSLContext:
        """The context for a new connection.

        Raises:
          ValueError: a file or the client certificate cannot be read, or it has expired.
        """
        with self._lock:
            if self._renews and self._certificate is not None and time.time() >= self._due_s:
                self._renew()
            if self._context is None:
                self._context = tls_context(self._settings, self._certificate, self._arguments)
            return self._context

    def context_for(self, name: str | None) -> ssl.SSLContext:
        """The same context for clients that cannot be told the name on the certificate themselves.

        It is one object for as long as the context is: clients keep connections by it.
        """
        context = self.context()
        if not name:
            return context
        named = self._named.get(name)
        if named is None or named.context is not context:
            named = self._named[name] = NamedContext(context, name)
        return named

    def after_fork_in_child(self) -> None:
        """Another thread of the parent may have held the lock."""
        self._lock = threading.Lock()

    def _note(self, certificate: ClientCertificate | None) -> None:
        self._certificate = certificate
        renew_at_s = certificate.renew_at_s() if certificate is not None else None
        self._due_s = min(time.time() + self.FRESH_S, renew_at_s or math.inf)

    def _renew(self) -> None:
        before = self._certificate
        self._note(client_certificate(self._settings.tls))
        if self._certificate is None or self._context is None:
            self._context = None
        elif self._certificate != before:
            # Connections that are open stay as they are.
            _show(self._context, self._certificate)


def _context(settings: Settings, verify: Any) -> ssl.SSLContext:
    if verify is False or not settings.tls.verify:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        return context
    if isinstance(verify, (str, os.PathLike)):
        return _trusting_file(Path(verify))
    roots = root_certificates(settings.tls)
    if roots is not None:
        try:
            return ssl.create_default_context(cadata=roots.decode("ascii", "ignore"))
        except ssl.SSLError as error:
            raise ValueError(f"The root certificates cannot be read: {error}.") from error
    context = ssl.create_default_context()
    bundle = _certifi_bundle()
    if bundle is not None:
        context.load_verify_locations(bundle)
    return context


def _trusting_file(path: Path) -> ssl.SSLContext:
    try:
        if path.is_dir():
            return ssl.create_default_context(capath=path)
        return ssl.create_default_context(cafile=path)
    except OSError as error:
        raise ValueError(f"client_args verify={str(path)!r} cannot be read: {error}.") from error


def _certifi_bundle() -> str | None:
    try:
        import certifi
    except ImportError:
        return None
    return certifi.where()


def _show(context: ssl.SSLContext, certificate: ClientCertificate) -> None:
    """Python reads certificates from files only: one that nobody else can read, for a moment."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "client.pem")
        path.touch(mode=0o600)
        path.write_bytes(certificate.chain + b"\n" + certificate.private_key)
        try:
            context.load_cert_chain(path)
        except ssl.SSLError as error:
            raise ValueError(f"The client certificate cannot be used: {error}.") from error


def _show_files(context: ssl.SSLContext, cert: Any) -> None:
    """httpx's argument: a file, or (file, key file), or (file, key file, password)."""
    files = (cert,) if isinstance(cert, (str, os.PathLike)) else tuple(cert)
    try:
        context.load_cert_chain(*files)
    except (OSError, ssl.SSLError, TypeError) as error:
        raise ValueError(f"client_args cert={files[0]!r} cannot be used: {error}.") from error

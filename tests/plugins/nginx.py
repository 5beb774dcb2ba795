"""nginx as companies put it in front of services: it ends TLS, demands a client certificate, and passes
gRPC and HTTP on to the emulator. A Debian package, installed when it is missing and can be.
"""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import time
from pathlib import Path
from types import TracebackType

import pytest

from tests.plugins.environments import CACHE, one_at_a_time
from tests.plugins.tls import Authority

START_S = 10.0
INSTALL = "apt-get install -y --no-install-recommends nginx-light"

# One place for both: what speaks gRPC goes to it as gRPC, the rest as HTTP/1.1 without buffers. The name
# in the certificate travels on, so that a test can ask the emulator who was let in.
CONFIGURATION = """
daemon off;
master_process off;
pid {folder}/nginx.pid;
error_log {folder}/errors.log;
events {{ worker_connections 256; }}
http {{
  access_log off;
  client_body_temp_path {folder}/body;
  proxy_temp_path {folder}/proxy;
  fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi;
  scgi_temp_path {folder}/scgi;
  keepalive_requests {requests};
  server {{
    listen {port} ssl http2;
    ssl_certificate {server_file};
    ssl_certificate_key {server_file};
    ssl_client_certificate {clients_file};
    ssl_verify_client on;
    client_max_body_size 0;
    location / {{
      grpc_set_header x-client-name $ssl_client_s_dn;
      proxy_set_header x-client-name $ssl_client_s_dn;
      if ($http_content_type ~ "^application/grpc") {{
        grpc_pass grpc://127.0.0.1:{target};
      }}
      proxy_pass http://127.0.0.1:{target};
      proxy_http_version 1.1;
      proxy_buffering off;
    }}
  }}
}}
"""


class Nginx:
    """A running nginx. Usable in `with`.

    Args:
      target_port: the plaintext port behind it.
      authority: signed its own certificate.
      clients_pem: the certificate of the authority that clients have to be signed by.
      folder: for its files.
      requests: after so many requests it closes a connection.
    """

    def __init__(
        self,
        target_port: int,
        authority: Authority,
        clients_pem: bytes,
        folder: Path,
        requests: int = 1000,
    ) -> None:
        self.port = _free_port()
        self._folder = folder
        clients_file = folder / "clients.pem"
        clients_file.write_bytes(clients_pem)
        self._file = folder / "nginx.conf"
        self._file.write_text(
            CONFIGURATION.format(
                folder=folder,
                port=self.port,
                server_file=authority.server_file,
                clients_file=clients_file,
                target=target_port,
                requests=requests,
            )
        )

    def __enter__(self) -> Nginx:
        self._process = subprocess.Popen(
            [str(nginx_program()), "-p", self._folder, "-c", self._file],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        end_s = time.monotonic() + START_S
        while not _answers(self.port):
            if self._process.poll() is not None or time.monotonic() > end_s:
                self._process.kill()
                pytest.fail(f"nginx does not run: {(self._folder / 'errors.log').read_text()}")
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._process.send_signal(signal.SIGTERM)
        self._process.wait(START_S)

    @property
    def url(self) -> str:
        return f"https://127.0.0.1:{self.port}"


def nginx_program() -> Path:
    """nginx of this machine, installed if need be; without it and the right to install it, a skip."""
    with one_at_a_time(CACHE / "nginx.lock"):
        found = _find()
        if found is None and os.geteuid() == 0 and shutil.which("apt-get"):
            environ = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
            for command in ("apt-get update", INSTALL):
                subprocess.run(command.split(), env=environ, capture_output=True, check=False)
            found = _find()
    if found is None:
        pytest.skip(f"nginx is not installed and could not be: {INSTALL}")
    return found


def _find() -> Path | None:
    found = shutil.which("nginx", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin")
    return Path(found) if found else None


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _answers(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), timeout=0.2).close()
    except OSError:
        time.sleep(0.02)
        return False
    return True

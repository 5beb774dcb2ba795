"""A service account that works: a key file, and the local server that exchanges its assertion for
a token, as oauth2.googleapis.com does (RFC 7523).
"""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

ASSERTION_GRANT = "urn:ietf:params:oauth:grant-type:jwt-bearer"


class TokenHandler(BaseHTTPRequestHandler):
    """Answers every well-formed assertion with the same token."""

    def do_POST(self) -> None:
        """Exchange an assertion for a token."""
        form = parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode())
        accepted = self.accepts(form)
        answer = {
            "access_token": self.token(),
            "expires_in": self.lifetime_s(),
            "token_type": "Bearer",
        }
        body = json.dumps(answer if accepted else self.refusal()).encode()
        self.send_response(200 if accepted else 400)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def accepts(self, form: dict[str, list[str]]) -> bool:
        """Whether the request deserves a token."""
        return form.get("grant_type") == [ASSERTION_GRANT] and "assertion" in form

    def token(self) -> str:
        """The token of the next answer."""
        return "token"

    def lifetime_s(self) -> int:
        """How long that token lasts."""
        return 3600

    def refusal(self) -> dict[str, str]:
        """What others are told (RFC 6749, 5.2)."""
        return {"error": "invalid_grant"}

    def log_message(self, format: str, *args: object) -> None:
        """Keep the tests' output to the tests."""


@pytest.fixture(scope="session")
def token_url() -> Iterator[str]:
    """The address of a running token server."""
    with ThreadingHTTPServer(("127.0.0.1", 0), TokenHandler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/token"
        server.shutdown()
        thread.join()


@pytest.fixture(scope="session")
def service_account_file(token_url: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The key file of an account that the token server knows."""
    return write_key(tmp_path_factory.mktemp("account") / "key.json", token_url)


def write_key(path: Path, token_url: str) -> Path:
    """Write the key file of a new account whose tokens come from `token_url`."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    pem = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    content = {
        "type": "service_account",
        "project_id": "your-project",
        "private_key_id": "1",
        "private_key": pem.decode(),
        "client_email": "robot@your-project.iam.gserviceaccount.com",
        "client_id": "1",
        "token_uri": token_url,
    }
    path.write_text(json.dumps(content), encoding="utf-8")
    return path

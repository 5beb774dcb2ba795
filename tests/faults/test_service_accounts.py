"""Service accounts: keys that sign their own tokens, and those whose tokens come from a server, which may
let them expire early or take the account away.
"""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Iterator
from http.server import ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from google.auth.exceptions import RefreshError
from google.oauth2.service_account import Credentials

from genai_grpc import Client, errors, generativelanguage
from genai_grpc.emulator import Emulator
from tests.faults.calling import WAYS, ask, ask_from_loop
from tests.plugins.clients import make_client
from tests.plugins.service_account import TokenHandler, write_key

pytestmark = pytest.mark.faults

TRANSPORTS = ("grpc", "rest")


class TokenServer:
    """Gives token-1, token-2 and so on, until the account is revoked. Usable in `with`.

    Attributes:
      lifetime_s: how long its next tokens last.
      revoked: whether it refuses.
      issued: how many tokens it gave.
    """

    def __init__(self) -> None:
        self.lifetime_s = 3600
        self.revoked = False
        self.issued = 0
        tokens = self

        class Handler(TokenHandler):
            def lifetime_s(self) -> int:
                return tokens.lifetime_s

            def refusal(self) -> dict[str, str]:
                return {"error": "invalid_grant", "error_description": "Account disabled: robot"}

            def accepts(self, form: dict[str, list[str]]) -> bool:
                return super().accepts(form) and not tokens.revoked

            def token(self) -> str:
                tokens.issued += 1
                return f"token-{tokens.issued}"

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}/token"

    def __enter__(self) -> TokenServer:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


@pytest.fixture
def tokens() -> Iterator[TokenServer]:
    with TokenServer() as running:
        yield running


@pytest.fixture
def key_file(tokens: TokenServer, tmp_path: Path) -> Path:
    return write_key(tmp_path / "key.json", tokens.url)


def client_of(key_file: Path, server: Emulator, transport: str, **options: Any) -> Client:
    """A client of Vertex AI; `subject` is the user to act for, for whom the server gives tokens."""
    credentials = Credentials.from_service_account_file(  # type: ignore[no-untyped-call,unused-ignore]  # google-auth is untyped
        str(key_file), **options
    )
    return make_client("vertex", server, credentials=credentials, transport=transport)


def sent(server: Emulator) -> list[str]:
    return [str(call.metadata["authorization"]) for call in server.calls]


@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize("way", WAYS)
def test_a_key_file_signs_its_own_tokens(
    server: Emulator, tokens: TokenServer, key_file: Path, transport: str, way: str
) -> None:
    with client_of(key_file, server, transport) as client:
        assert ask(client, way).error is None
    assert sent(server)[0].startswith("Bearer ey")
    assert tokens.issued == 0


@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize("way", WAYS)
def test_acting_for_a_user_takes_a_token_of_the_server(
    server: Emulator, tokens: TokenServer, key_file: Path, transport: str, way: str
) -> None:
    with client_of(key_file, server, transport, subject="user@example.com") as client:
        assert ask(client, way).error is None
        assert ask(client, way).error is None
    assert sent(server) == ["Bearer token-1", "Bearer token-1"]


@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize("way", ["whole", "async stream"])
def test_tokens_that_expire_are_replaced_without_a_failed_call(
    server: Emulator, tokens: TokenServer, key_file: Path, transport: str, way: str
) -> None:
    tokens.lifetime_s = 2
    with client_of(key_file, server, transport, subject="user@example.com") as client:

        async def ask_until_replaced() -> None:
            end_s = time.monotonic() + 20
            while "Bearer token-3" not in sent(server):
                assert (await ask_from_loop(client, way)).error is None
                assert time.monotonic() < end_s

        asyncio.run(ask_until_replaced())
    assert sent(server) == sorted(sent(server))


@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize("way", WAYS)
def test_an_account_that_was_revoked_is_told(
    server: Emulator, tokens: TokenServer, key_file: Path, transport: str, way: str
) -> None:
    tokens.revoked = True
    with client_of(key_file, server, transport, subject="user@example.com") as client:
        outcome = ask(client, way)
    assert_revoked(outcome.error)
    assert list(server.calls) == []


@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize("way", WAYS)
def test_an_account_that_is_revoked_while_it_is_in_use_is_told(
    server: Emulator, tokens: TokenServer, key_file: Path, transport: str, way: str
) -> None:
    with client_of(key_file, server, transport, subject="user@example.com") as client:
        assert ask(client, way).error is None
        tokens.revoked = True
        server.fail("UNAUTHENTICATED", times=9)
        outcome = ask(client, way)
    assert_revoked(outcome.error)


def assert_revoked(error: BaseException | None) -> None:
    assert isinstance(error, errors.ClientError), repr(error)
    assert error.status == "UNAUTHENTICATED"
    assert "Account disabled: robot" in str(error)


ASK: Any = {"model": "models/gemini-2.0-flash", "contents": [{"parts": [{"text": "Hello"}]}]}


def gapic_client(key_file: Path, server: Emulator, **options: Any) -> Any:
    """A GAPIC-style client over REST, which alone takes plaintext with tokens."""
    credentials = Credentials.from_service_account_file(  # type: ignore[no-untyped-call,unused-ignore]  # google-auth is untyped
        str(key_file), **options
    )
    return generativelanguage.GenerativeServiceClient(
        credentials=credentials, transport="rest", client_options={"api_endpoint": server.url}
    )


def test_a_key_file_signs_its_own_tokens_for_gapic_clients(
    server: Emulator, tokens: TokenServer, key_file: Path
) -> None:
    with gapic_client(key_file, server) as client:
        client.generate_content(ASK)
    assert sent(server)[0].startswith("Bearer ey")
    assert tokens.issued == 0


def test_gapic_clients_replace_tokens_that_expire(
    server: Emulator, tokens: TokenServer, key_file: Path
) -> None:
    tokens.lifetime_s = 1
    with gapic_client(key_file, server, subject="user@example.com") as client:
        for _ in range(3):
            assert client.generate_content(ASK).candidates
    assert len(set(sent(server))) == 3


def test_gapic_clients_tell_of_an_account_that_was_revoked(
    server: Emulator, tokens: TokenServer, key_file: Path
) -> None:
    tokens.revoked = True
    with (
        gapic_client(key_file, server, subject="user@example.com") as client,
        pytest.raises(RefreshError, match="Account disabled: robot"),
    ):
        client.generate_content(ASK)
    assert list(server.calls) == []

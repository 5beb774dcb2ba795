"""Pages of other origins: which may call, and what their browsers are told."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from genai_grpc.emulator import Emulator
from tests.unit.emulator.rest.web import Answer, Web, ask

MINE, OTHER = "http://localhost:5173", "https://elsewhere.example"
PATH = "/v1beta/models/gemini-2.5-flash:generateContent"
ALLOWED = "access-control-allow-origin"


@pytest.fixture
def web() -> Iterator[Web]:
    with Emulator(allow_origins=[f"{MINE}/"]) as emulator:
        yield Web(emulator)


def preflight(web: Web, origin: str, path: str = PATH) -> Answer:
    asked = {
        "Origin": origin,
        "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Headers": "content-type,x-goog-api-key",
    }
    return web.send("OPTIONS", path, None, asked)


def test_a_page_that_may_call_is_told_so_before_and_after(web: Web) -> None:
    told = preflight(web, MINE)
    assert (told.code, told.headers[ALLOWED]) == (204, MINE)
    assert told.headers["access-control-allow-headers"] == "content-type,x-goog-api-key"
    assert "POST" in told.headers["access-control-allow-methods"]
    # Preflights are the browser's, and no calls.
    assert not web.emulator.calls
    stream = PATH.replace("generate", "streamGenerate") + "?alt=sse"
    for path, body in ((PATH, ask()), (stream, ask()), (PATH, b"{")):
        answer = web.post(path, body, Origin=MINE)
        assert (answer.headers[ALLOWED], answer.headers["vary"]) == (MINE, "Origin")
        assert "x-goog-upload-url" in answer.headers["access-control-expose-headers"]


def test_other_pages_may_not(web: Web) -> None:
    assert preflight(web, OTHER).code == 404
    assert ALLOWED not in web.post(PATH, ask(), Origin=OTHER).headers
    assert ALLOWED not in web.post(PATH, ask()).headers


def test_the_own_endpoint_stays_closed(web: Web) -> None:
    refused = preflight(web, MINE, "/emulator/clear")
    assert (refused.code, ALLOWED in refused.headers) == (404, False)
    refused = web.post("/emulator/clear", {}, Origin=MINE)
    assert (refused.code, ALLOWED in refused.headers) == (403, False)


def test_all_pages_may_when_that_is_wanted() -> None:
    with Emulator(allow_origins="*") as emulator:
        assert preflight(Web(emulator), OTHER).headers[ALLOWED] == OTHER


def test_one_origin_may_be_given_by_itself() -> None:
    with Emulator(allow_origins=MINE) as emulator:
        assert preflight(Web(emulator), MINE).code == 204


def test_nobody_may_unless_it_is_said() -> None:
    with Emulator() as emulator:
        web = Web(emulator)
        assert preflight(web, MINE).code == 404
        assert ALLOWED not in web.post(PATH, ask(), Origin=MINE).headers

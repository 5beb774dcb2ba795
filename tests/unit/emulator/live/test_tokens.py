"""Ephemeral tokens open sessions: so often, for so long, and with the setup that they are bound to."""

from __future__ import annotations

import json
from contextlib import AbstractAsyncContextManager
from typing import Any

import pytest

from genai_grpc.emulator import Emulator
from tests.unit.emulator.live.talking import MODELS, Talk, opened, said, talking, user
from tests.unit.emulator.rest.web import Web

PATH = (
    "/ws/google.ai.generativelanguage.v1alpha.GenerativeService.BidiGenerateContentConstrained"
    "?access_token="
)


@pytest.fixture
def web(emulator: Emulator) -> Web:
    return Web(emulator)


def made(web: Web, **fields: Any) -> Any:
    """A new token."""
    return web.post("/v1alpha/auth_tokens", fields).json


def session(web: Web, token: str, **setup: Any) -> AbstractAsyncContextManager[Talk]:
    """A session that a token opens."""
    return talking(web.emulator, path=PATH + token, **setup)


async def refused(web: Web, token: str) -> tuple[int | None, str]:
    async with opened(web.emulator, PATH + token) as talk:
        await talk.say(setup={"model": MODELS["gemini"]})
        return await talk.refusal()


async def test_a_token_opens_one_session_unless_it_says_more(web: Web) -> None:
    for fields, uses in (({}, 1), ({"uses": 2}, 2)):
        token = made(web, **fields)
        assert token["uses"] == uses
        for _ in range(uses):
            async with session(web, token["name"]):
                pass
        code, reason = await refused(web, token["name"])
        assert code == 1008
        assert "may not be used again" in reason


async def test_nought_is_no_limit(web: Web) -> None:
    token = made(web, uses=0)["name"]
    for _ in range(3):
        async with session(web, token):
            pass


async def test_resuming_a_session_is_no_further_use(web: Web) -> None:
    token = made(web)["name"]
    async with session(web, token, sessionResumption={}) as talk:
        await talk.say(clientContent=user("Hello"))
        await talk.turn()
        handle = (await talk.hear())["sessionResumptionUpdate"]["newHandle"]
    async with session(web, token, sessionResumption={"handle": handle}) as talk:
        await talk.say(clientContent=user("Hello again"))
        assert said(await talk.turn())


async def test_tokens_grow_old(web: Web) -> None:
    token = made(web, uses=0)["name"]
    web.emulator.advance(61)
    assert "too old" in (await refused(web, token))[1]
    web.emulator.advance(1800)
    assert "expired" in (await refused(web, token))[1]
    assert (await refused(web, "auth_tokens/never"))[0] == 1008


async def answer_of(web: Web, token: str, **setup: Any) -> str:
    async with session(web, token, **setup) as talk:
        await talk.say(clientContent=user("Good morning"))
        return said(await talk.turn())


def starting_with(word: str) -> dict[str, Any]:
    return {"parts": [{"text": f'start with "{word}"'}]}


async def test_a_token_without_a_mask_replaces_the_setup(web: Web) -> None:
    setup = {"model": MODELS["gemini"], "systemInstruction": starting_with("Token")}
    token = made(web, bidiGenerateContentSetup=setup)["name"]
    said_then = await answer_of(web, token, systemInstruction=starting_with("Client"))
    assert said_then.startswith("Token")


@pytest.mark.parametrize(
    ("mask", "start"), [("generationConfig.topK", "Client"), ("systemInstruction", "Token")]
)
async def test_a_mask_says_which_fields_are_replaced(web: Web, mask: str, start: str) -> None:
    setup = {"model": MODELS["gemini"], "systemInstruction": starting_with("Token")}
    token = made(web, bidiGenerateContentSetup=setup, fieldMask=mask)["name"]
    said_then = await answer_of(web, token, systemInstruction=starting_with("Client"))
    assert said_then.startswith(start)


def test_a_mask_names_fields_of_the_setup(web: Web) -> None:
    answer = web.post("/v1alpha/auth_tokens", {"fieldMask": "nonsense"})
    assert (answer.code, list(answer.violations)) == (400, ["field_mask"])


async def test_a_token_is_as_good_as_the_key_that_is_required() -> None:
    with Emulator(require_key="secret") as emulator:
        web = Web(emulator)
        sent = {"x-goog-api-key": "secret"}
        token = json.loads(web.send("POST", "/v1alpha/auth_tokens", {}, sent).body)["name"]
        async with session(web, token) as talk:
            await talk.say(clientContent=user("Hello"))
            assert said(await talk.turn())
        assert (await refused(web, token))[0] == 1008
        assert (await refused(web, "other"))[0] == 1008
        assert web.send("GET", "/v1alpha/models", None, {"x-goog-api-key": token}).code == 400

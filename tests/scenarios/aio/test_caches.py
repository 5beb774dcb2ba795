"""Prompts are kept at the server, found, listed, kept longer, deleted, and used by name, on both APIs."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

from genai_grpc import AsyncClient, errors, types
from genai_grpc.emulator import Emulator
from genai_grpc.emulator.calls import Call

UTC = datetime.timezone.utc
PARENT = "projects/p/locations/us-central1"
NAMES = {True: f"{PARENT}/cachedContents/c", False: "cachedContents/c"}
MODELS = {True: f"{PARENT}/publishers/google/models/m", False: "models/m"}


def kept(call: Call) -> Any:
    """What a server answers to a create: the cache with a name and times."""
    answer = type(call.request.cached_content)()
    answer.CopyFrom(call.request.cached_content)
    answer.name = "cachedContents/new"
    answer.create_time.seconds = 100
    answer.expire_time.seconds = 3_700
    answer.usage_metadata.total_token_count = 7
    return answer


async def test_a_prompt_is_kept(client: AsyncClient, server: Emulator) -> None:
    server.reply(kept, method="CreateCachedContent")
    mode = types.FunctionCallingConfigMode.NONE
    cache = await client.caches.create(
        model="m",
        config=types.CreateCachedContentConfig(
            contents=[types.UserContent(["a book", "and a page"])],
            system_instruction="Be brief.",
            display_name="Book",
            ttl="3600s",
            tools=[types.Tool(google_search=types.GoogleSearch())],
            tool_config=types.ToolConfig(
                function_calling_config=types.FunctionCallingConfig(mode=mode)
            ),
        ),
    )
    assert cache == types.CachedContent(
        name="cachedContents/new",
        display_name="Book",
        model=MODELS[client.vertexai],
        create_time=datetime.datetime.fromtimestamp(100, UTC),
        expire_time=datetime.datetime.fromtimestamp(3_700, UTC),
        usage_metadata=types.CachedContentUsageMetadata(total_token_count=7),
    )
    sent = server.calls[0].request.cached_content
    assert sent.ttl.seconds == 3600
    assert [part.text for part in sent.contents[0].parts] == ["a book", "and a page"]
    assert sent.system_instruction.parts[0].text == "Be brief."
    assert sent.tools[0].HasField("google_search")
    if client.vertexai:
        assert server.calls[0].request.parent == PARENT


async def test_a_key_of_the_project_encrypts_on_vertex_alone(
    client: AsyncClient, server: Emulator
) -> None:
    server.reply(kept, method="CreateCachedContent")
    config: Any = {"kms_key_name": "projects/p/key"}
    if client.vertexai:
        await client.caches.create(model="m", config=config)
        sent = server.calls[0].request.cached_content
        assert sent.encryption_spec.kms_key_name == "projects/p/key"
        return
    with pytest.raises(ValueError, match=r"config\.kms_key_name is not available on the Gemini"):
        await client.caches.create(model="m", config=config)
    assert not server.calls


@pytest.mark.parametrize("ttl", ["3600", "soon", "1h"])
async def test_what_is_no_duration_is_not_sent(
    client: AsyncClient, server: Emulator, ttl: str
) -> None:
    with pytest.raises(ValueError, match=r"config\.ttl: .* is not a duration"):
        await client.caches.create(model="m", config={"ttl": ttl})
    assert not server.calls


async def test_a_cache_is_found_by_any_form_of_its_name(
    client: AsyncClient, server: Emulator
) -> None:
    server.reply({"name": NAMES[client.vertexai]}, method="GetCachedContent", times=3)
    for name in ("c", "cachedContents/c", NAMES[client.vertexai]):
        cache = await client.caches.get(name=name)
        assert cache.name == NAMES[client.vertexai]
    assert {call.request.name for call in server.calls} == {NAMES[client.vertexai]}


async def test_a_name_is_required(client: AsyncClient, server: Emulator) -> None:
    for call in (client.caches.get, client.caches.delete):
        with pytest.raises(ValueError, match="name is required"):
            await call(name="")
    assert not server.calls


async def test_a_cache_is_kept_longer(client: AsyncClient, server: Emulator) -> None:
    server.reply({"name": "cachedContents/c"}, method="UpdateCachedContent", times=2)
    await client.caches.update(name="c", config={"ttl": "7200s"})
    moment = datetime.datetime(2030, 1, 1, tzinfo=UTC)
    await client.caches.update(name="c", config={"expire_time": moment})
    first, second = (call.request for call in server.calls)
    assert (first.cached_content.name, list(first.update_mask.paths)) == (
        NAMES[client.vertexai],
        ["ttl"],
    )
    assert first.cached_content.ttl.seconds == 7200
    assert list(second.update_mask.paths) == ["expire_time"]
    assert second.cached_content.expire_time.seconds == int(moment.timestamp())


async def test_an_update_of_nothing_is_refused(client: AsyncClient, server: Emulator) -> None:
    with pytest.raises(ValueError, match=r"nothing to change.*ttl, expire_time"):
        await client.caches.update(name="c")
    assert not server.calls


async def test_caches_are_listed_page_by_page(client: AsyncClient, server: Emulator) -> None:
    pages: list[Any] = [
        {"cached_contents": [{"name": "a"}, {"name": "b"}], "next_page_token": "t"},
        {"cached_contents": [{"name": "c"}]},
    ]
    for page in pages:
        server.reply(page, method="ListCachedContents")
    pager = await client.caches.list(config={"page_size": 2})
    assert (pager.name, len(pager)) == ("cached_contents", 2)
    assert [cache.name async for cache in pager] == ["a", "b", "c"]
    assert [call.request.page_token for call in server.calls] == ["", "t"]
    if client.vertexai:
        assert {call.request.parent for call in server.calls} == {PARENT}


async def test_a_cache_is_deleted(client: AsyncClient, server: Emulator) -> None:
    server.reply({}, method="DeleteCachedContent")
    assert await client.caches.delete(name="c") == types.DeleteCachedContentResponse(
        sdk_http_response=types.HttpResponse(headers={})
    )
    assert server.calls[0].request.name == NAMES[client.vertexai]


async def test_a_cache_is_used_by_its_name(client: AsyncClient, server: Emulator) -> None:
    server.reply("It was a fox.", method="GenerateContent")
    response = await client.models.generate_content(
        model="gemini-2.0-flash-001", contents="Who?", config={"cached_content": "c"}
    )
    assert response.text == "It was a fox."
    assert server.calls[0].request.cached_content == NAMES[client.vertexai]


async def test_a_failure_tells_its_code(client: AsyncClient, server: Emulator) -> None:
    server.fail("PERMISSION_DENIED", method="GetCachedContent")
    with pytest.raises(errors.ClientError) as caught:
        await client.caches.get(name="c")
    assert (caught.value.code, caught.value.status) == (403, "PERMISSION_DENIED")

"""The real google-genai, which speaks REST alone, drives the emulator: three releases, both APIs, both colours.

Each release runs in an environment and a process of its own; what it sees comes back as JSON.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from genai_grpc.emulator import Emulator
from tests.congruence.google_genai import RELEASES, drive

pytestmark = [
    pytest.mark.congruence,
    pytest.mark.slow,
    pytest.mark.timeout(300),
    pytest.mark.xdist_group("packaging"),
]

PROGRAM = '''
import asyncio, json, sys
from google import genai
from google.genai import errors, types
from google.oauth2.credentials import Credentials

url = sys.argv[1]
MODEL, EMBEDDER = "gemini-2.5-flash", "text-embedding-004"
PROMPT = "Why is the sky blue? [[chunks=4]]"
SCHEMA = {"type": "object", "properties": {"n": {"type": "string", "enum": ["three"]}}}
CONFIG = types.GenerateContentConfig(response_mime_type="application/json", response_schema=SCHEMA)


def get_weather(city: str) -> str:
    """Return the weather in a city."""
    return f"sunny in {city}"


FUNCTION = types.GenerateContentConfig(
    tools=[get_weather],
    tool_config={"function_calling_config": {"mode": "AUTO"}},
)


def clients():
    options = types.HttpOptions(base_url=url)
    yield "gemini", genai.Client(api_key="key", http_options=options)
    for version in ("v1", "v1alpha"):
        options = types.HttpOptions(base_url=url + "/", api_version=version)
        yield f"gemini {version}", genai.Client(api_key="key", http_options=options)
    credentials = Credentials(token="token")
    for version in ("v1beta1", "v1"):
        options = types.HttpOptions(base_url=url, api_version=version)
        yield f"vertex {version}", genai.Client(
            vertexai=True,
            project="p",
            location="us-central1",
            credentials=credentials,
            http_options=options,
        )
    options = types.HttpOptions(base_url=url)
    yield "vertex express", genai.Client(vertexai=True, api_key="key", http_options=options)


def refusal(call):
    try:
        call()
    except errors.APIError as error:
        return [error.code, error.status, error.message]
    return None


def sync_facts(client):
    models = client.models
    chunks = [each.text for each in models.generate_content_stream(model=MODEL, contents=PROMPT)]
    answer = models.generate_content(model=MODEL, contents=PROMPT)
    facts = {
        "text": answer.text,
        "tokens": answer.usage_metadata.prompt_token_count,
        "counted": models.count_tokens(model=MODEL, contents=PROMPT).total_tokens,
        "chunks": len(chunks),
        "streamed": "".join(chunks),
        "json": models.generate_content(model=MODEL, contents="x", config=CONFIG).text,
        "function": models.generate_content(
            model=MODEL, contents="What is the weather in Boston?", config=FUNCTION
        ).text,
        "vectors": [
            len(each.values)
            for each in models.embed_content(model=EMBEDDER, contents=["a", "b"]).embeddings
        ],
        "unknown": refusal(lambda: models.generate_content(model="nope", contents="x")),
        "unknown_stream": refusal(
            lambda: list(models.generate_content_stream(model="nope", contents="x"))
        ),
        "wrong": refusal(
            lambda: models.generate_content(model=MODEL, contents="x", config={"temperature": 3})
        ),
        "model": models.get(model=MODEL).name,
        "models": [each.name for each in models.list(config={"page_size": 7, "query_base": True})],
    }
    if client.vertexai:
        spelled = models.compute_tokens(model=MODEL, contents="Why is the sky blue?").tokens_info
        facts["spelled"] = b"".join(spelled[0].tokens).decode()
    return facts


async def async_facts(client):
    models = client.aio.models
    answer = await models.generate_content(model=MODEL, contents=PROMPT)
    stream = await models.generate_content_stream(model=MODEL, contents=PROMPT)
    chunks = [each.text async for each in stream]
    counted = await models.count_tokens(model=MODEL, contents=PROMPT)
    embedded = await models.embed_content(model=EMBEDDER, contents=["a", "b"])
    return {
        "text": answer.text,
        "counted": counted.total_tokens,
        "chunks": len(chunks),
        "streamed": "".join(chunks),
        "vectors": [len(each.values) for each in embedded.embeddings],
        "models": [each.name async for each in await models.list(config={"page_size": 50})],
    }


async def main():
    seen = {}
    for name, client in clients():
        seen[name] = {"sync": sync_facts(client), "async": await async_facts(client)}
    print(json.dumps(seen))


asyncio.run(main())
'''


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    """One emulator for all releases."""
    with Emulator() as running:
        yield running


@pytest.mark.parametrize("release", RELEASES)
def test_google_genai(release: str, emulator: Emulator) -> None:
    emulator.clear()
    seen = drive(release, emulator, PROGRAM)
    assert {call.transport for call in emulator.calls} == {"rest"}
    for name, both in seen.items():
        facts, later = both["sync"], both["async"]
        assert "sky" in facts["text"], name
        assert facts["chunks"] == later["chunks"] == 4, name
        assert {facts["streamed"], later["streamed"], later["text"]} == {facts["text"]}, name
        assert facts["counted"] == later["counted"] == facts["tokens"] > 0, name
        assert facts["vectors"] == later["vectors"] == [768, 768], name
        assert json.loads(facts["json"]) == {"n": "three"}, name
        assert "sunny in Boston" in facts["function"], name
        assert facts["unknown"][:2] == facts["unknown_stream"][:2] == [404, "NOT_FOUND"], name
        assert facts["wrong"][:2] == [400, "INVALID_ARGUMENT"], name
        assert "temperature" in facts["wrong"][2], name
        assert facts["model"].endswith("models/gemini-2.5-flash"), name
        assert facts["models"] == later["models"], name
        assert len(set(facts["models"])) == len(facts["models"]) > 10, name
        if name.startswith("vertex"):
            assert facts["spelled"] == "Why is the sky blue?", name

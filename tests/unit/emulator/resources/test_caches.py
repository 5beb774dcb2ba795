"""Cached contents of both APIs, over gRPC and REST."""

from __future__ import annotations

import time
from datetime import datetime
from typing import Any

import grpc
import pytest

from genai_grpc.emulator import Emulator
from tests.unit.emulator.fronts import Front

PROJECT = "projects/p/locations/us-central1"
SERVICE = {"gemini": "CacheService", "vertex": "GenAiCacheService"}
GENERATE = {
    "gemini": "GenerativeService.GenerateContent",
    "vertex": "PredictionService.GenerateContent",
}
LONG = "The quick brown fox jumps over the lazy dog. " * 20


def content(text: str, role: str = "user") -> dict[str, Any]:
    return {"role": role, "parts": [{"text": text}]}


class Caches:
    """The methods of one API for caches."""

    def __init__(self, front: Front) -> None:
        self.front = front
        self.service = SERVICE[front.backend]
        self.scope = {"parent": PROJECT} if front.backend == "vertex" else {}

    def model(self, name: str = "gemini-2.5-flash") -> str:
        if self.front.backend == "gemini":
            return f"models/{name}"
        return f"{PROJECT}/publishers/google/models/{name}"

    def create(self, **fields: Any) -> Any:
        fields = {"model": self.model(), "contents": [content(LONG)], **fields}
        return self.front.ask(
            f"{self.service}.CreateCachedContent", cachedContent=fields, **self.scope
        )

    def refused(self, **fields: Any) -> Any:
        fields = {"model": self.model(), "contents": [content(LONG)], **fields}
        method = f"{self.service}.CreateCachedContent"
        return self.front.refusal(method, cachedContent=fields, **self.scope)

    def get(self, name: str) -> Any:
        return self.front.ask(f"{self.service}.GetCachedContent", name=name)

    def missing(self, name: str) -> Any:
        return self.front.refusal(f"{self.service}.GetCachedContent", name=name)

    def generate(self, name: str, prompt: str = "Who jumps?", **fields: Any) -> Any:
        return self.front.ask(
            GENERATE[self.front.backend],
            model=self.model(),
            contents=[content(prompt)],
            cachedContent=name,
            **fields,
        )

    def generate_refused(self, name: str, **fields: Any) -> Any:
        fields = {"model": self.model(), **fields}
        return self.front.refusal(
            GENERATE[self.front.backend],
            contents=[content("Who?")],
            cachedContent=name,
            **fields,
        )


@pytest.fixture
def caches(front: Front) -> Caches:
    return Caches(front)


def seconds(text: str) -> float:
    return datetime.fromisoformat(text.replace("Z", "+00:00")).timestamp()


def test_a_cache_is_made_and_found(caches: Caches) -> None:
    made = caches.create(displayName="fox")
    assert made["displayName"] == "fox"
    assert made["model"] == caches.model()
    assert made["usageMetadata"]["totalTokenCount"] > 100
    assert "contents" not in made
    assert seconds(made["expireTime"]) == pytest.approx(time.time() + 3600, abs=10)
    assert caches.get(made["name"]) == made


def test_its_content_is_in_front_of_the_prompt_and_is_counted(caches: Caches) -> None:
    made = caches.create(systemInstruction=content('Start with "Cached:"'))
    answer = caches.generate(made["name"])
    usage = answer["usageMetadata"]
    assert answer["candidates"][0]["content"]["parts"][0]["text"].startswith("Cached:")
    assert usage["cachedContentTokenCount"] == made["usageMetadata"]["totalTokenCount"]
    assert usage["promptTokenCount"] > usage["cachedContentTokenCount"]
    assert usage["cacheTokensDetails"][0]["modality"] == "TEXT"


def test_it_is_counted_by_count_tokens_too(gemini: Front) -> None:
    caches = Caches(gemini)
    made = caches.create()
    counted = gemini.ask(
        "GenerativeService.CountTokens",
        model=caches.model(),
        generateContentRequest={
            "model": caches.model(),
            "contents": [content("x")],
            "cachedContent": made["name"],
        },
    )
    assert counted["cachedContentTokenCount"] == made["usageMetadata"]["totalTokenCount"]
    assert counted["totalTokens"] == counted["cachedContentTokenCount"] + 1


def test_functions_may_be_cached(caches: Caches) -> None:
    tools = [{"functionDeclarations": [{"name": "f", "description": "weather"}]}]
    calling = {"functionCallingConfig": {"mode": "ANY"}}
    made = caches.create(tools=tools, toolConfig=calling)
    answer = caches.generate(made["name"])
    assert answer["candidates"][0]["content"]["parts"][0]["functionCall"]["name"] == "f"


def test_it_expires(caches: Caches, emulator: Emulator) -> None:
    made = caches.create(ttl="60s")
    emulator.advance(59)
    assert caches.get(made["name"]) == made
    emulator.advance(2)
    assert caches.missing(made["name"]).code == "NOT_FOUND"
    assert caches.generate_refused(made["name"]).code == "NOT_FOUND"


def test_its_end_can_be_put_off(caches: Caches, emulator: Emulator) -> None:
    made = caches.create(ttl="60s")
    method = f"{caches.service}.UpdateCachedContent"
    changed = {"name": made["name"], "ttl": "600s"}
    updated = caches.front.ask(method, cachedContent=changed, updateMask="ttl")
    assert seconds(updated["expireTime"]) > seconds(made["expireTime"]) + 500
    emulator.advance(300)
    later = {"name": made["name"], "expireTime": "2100-01-01T00:00:00Z"}
    assert caches.front.ask(method, cachedContent=later)["expireTime"] == later["expireTime"]
    emulator.advance(3600)
    assert caches.get(made["name"])["expireTime"] == later["expireTime"]


@pytest.mark.parametrize(
    ("changed", "mask", "field"),
    [
        ({"ttl": "-5s"}, "ttl", "cached_content.ttl"),
        ({"expireTime": "2000-01-01T00:00:00Z"}, "expireTime", "cached_content.expire_time"),
        ({"displayName": "x"}, "displayName", "update_mask"),
        ({"displayName": "x"}, "", "update_mask"),
        ({"model": "x"}, "nonsense", "update_mask"),
    ],
)
def test_nothing_else_of_it_changes(
    caches: Caches, changed: dict[str, Any], mask: str, field: str
) -> None:
    made = caches.create()
    method = f"{caches.service}.UpdateCachedContent"
    cache = {"name": made["name"], **changed}
    refusal = caches.front.refusal(method, cachedContent=cache, updateMask=mask)
    assert (refusal.code, refusal.fields) == ("INVALID_ARGUMENT", [field])
    assert caches.get(made["name"]) == made


def test_it_is_deleted_once(caches: Caches) -> None:
    made = caches.create()
    method = f"{caches.service}.DeleteCachedContent"
    assert caches.front.ask(method, name=made["name"]) == {}
    assert caches.front.refusal(method, name=made["name"]).code == "NOT_FOUND"
    assert caches.missing(made["name"]).code == "NOT_FOUND"


def test_they_are_listed_in_pages_that_neither_lose_nor_repeat(caches: Caches) -> None:
    names = [caches.create(displayName=str(at))["name"] for at in range(5)]
    method = f"{caches.service}.ListCachedContents"
    first = caches.front.ask(method, pageSize=2, **caches.scope)
    # What is made or deleted meanwhile does not move the others.
    names.append(caches.create()["name"])
    caches.front.ask(f"{caches.service}.DeleteCachedContent", name=names[1])
    rest = caches.front.ask(method, pageSize=10, pageToken=first["nextPageToken"], **caches.scope)
    listed = [each["name"] for each in first["cachedContents"] + rest["cachedContents"]]
    assert listed == names
    assert "nextPageToken" not in rest
    pages = caches.front.pages(method, "cachedContents", 2, **caches.scope)
    assert [len(page) for page in pages] == [2, 2, 1]


def test_a_project_sees_its_own(vertex: Front) -> None:
    caches = Caches(vertex)
    caches.create()
    method = "GenAiCacheService.ListCachedContents"
    assert vertex.ask(method, parent="projects/other/locations/us-central1") == {}
    assert len(vertex.ask(method, parent=PROJECT)["cachedContents"]) == 1


@pytest.mark.parametrize("kind", ["nonsense", "other", "old"])
def test_page_tokens_are_checked(caches: Caches, emulator: Emulator, kind: str) -> None:
    for _ in range(2):
        caches.create(ttl="1000000s")
    method = f"{caches.service}.ListCachedContents"
    token = caches.front.ask(method, pageSize=1, **caches.scope)["nextPageToken"]
    if kind == "nonsense":
        token = "x" + token
    if kind == "old":
        emulator.advance(25 * 3600)
    if kind == "other":
        token = "WzEsIDE3MDAwMDAwMDAsICJvdGhlciIsICIiLCAiIl0"
    refusal = caches.front.refusal(method, pageToken=token, **caches.scope)
    assert (refusal.code, refusal.fields) == ("INVALID_ARGUMENT", ["page_token"])
    refusal = caches.front.refusal(method, pageSize=-1, **caches.scope)
    assert refusal.fields == ["page_size"]


@pytest.mark.parametrize(
    ("fields", "code", "field"),
    [
        ({"model": ""}, "INVALID_ARGUMENT", "cached_content.model"),
        ({"contents": []}, "INVALID_ARGUMENT", "cached_content"),
        ({"ttl": "0s"}, "INVALID_ARGUMENT", "cached_content.ttl"),
        (
            {"expireTime": "2001-01-01T00:00:00Z"},
            "INVALID_ARGUMENT",
            "cached_content.expire_time",
        ),
        (
            {"contents": [content("x", "nobody")]},
            "INVALID_ARGUMENT",
            "cached_content.contents[0].role",
        ),
    ],
)
def test_what_cannot_be_cached_is_refused(
    caches: Caches, fields: dict[str, Any], code: str, field: str
) -> None:
    refusal = caches.refused(**fields)
    assert (refusal.code, refusal.fields) == (code, [field])


def test_a_model_that_cannot_cache_is_not_found(caches: Caches) -> None:
    assert caches.refused(model=caches.model("text-embedding-004")).code == "NOT_FOUND"


def test_a_cache_is_used_with_its_own_model_and_nothing_beside(caches: Caches) -> None:
    made = caches.create()
    other = caches.generate_refused(made["name"], model=caches.model("gemini-2.5-pro"))
    assert (other.code, other.fields) == ("INVALID_ARGUMENT", ["cached_content"])
    beside = caches.generate_refused(made["name"], systemInstruction=content("x"))
    assert (beside.code, beside.fields) == ("INVALID_ARGUMENT", ["cached_content"])
    assert "system_instruction" in beside.message


def test_malformed_names_are_refused(front: Front) -> None:
    caches = Caches(front)
    if front.transport == "grpc":
        assert caches.missing("nonsense").code == "INVALID_ARGUMENT"
    name = "cachedContents/none" if front.backend == "gemini" else f"{PROJECT}/cachedContents/9"
    assert caches.missing(name).code == "NOT_FOUND"


@pytest.mark.parametrize("backend", ["gemini", "vertex"])
def test_small_caches_are_refused_where_a_least_size_is_named(backend: str, transport: str) -> None:
    with Emulator() as open_minded, grpc.insecure_channel(open_minded.address) as channel:
        total = Caches(Front(open_minded, channel, backend, transport)).create()["usageMetadata"]
    size = total["totalTokenCount"]
    for least, is_taken in ((size, True), (size + 1, False)):
        with (
            Emulator(min_cache_tokens=least) as emulator,
            grpc.insecure_channel(emulator.address) as channel,
        ):
            caches = Caches(Front(emulator, channel, backend, transport))
            if is_taken:
                assert caches.create()["usageMetadata"]["totalTokenCount"] == least
                continue
            refused = caches.refused()
            assert refused.code == "INVALID_ARGUMENT"
            assert f"total_token_count={size}, min_total_token_count={least}" in str(refused)
            assert refused.fields == ["cached_content"]


def test_a_least_size_of_caches_is_no_negative_number() -> None:
    with pytest.raises(ValueError, match="min_cache_tokens must not be negative, got -1"):
        Emulator(min_cache_tokens=-1)

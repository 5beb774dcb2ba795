"""Cached contents of both APIs: made from a prompt, kept for a while, used by generation.

https://ai.google.dev/api/caching
"""

from __future__ import annotations

from typing import Any

from genai_grpc.emulator.brain import tokens
from genai_grpc.emulator.calls import Call
from genai_grpc.emulator.catalogue import split_name
from genai_grpc.emulator.handlers.prompt import Tokens, count_prompt, text_of
from genai_grpc.emulator.handlers.resources.records import (
    check_parent,
    find,
    list_page,
    make,
    missing,
    new_id,
    new_number,
    wrong,
)
from genai_grpc.emulator.handlers.resources.times import seconds_of, stamp
from genai_grpc.emulator.handlers.resources.updates import apply_update
from genai_grpc.emulator.handlers.validation import check_contents
from genai_grpc.emulator.state.store import Record
from genai_grpc.emulator.status import Violation, invalid
from genai_grpc.emulator.world import World

KIND = {"gemini": "gemini.cachedContents", "vertex": "vertex.cachedContents"}
PATTERN = {
    "gemini": "cachedContents/*",
    "vertex": "projects/*/locations/*/cachedContents/*",
}
DEFAULT_LIFE_S = 3600.0
# What a cache holds and does not show again.
CONTENT = ("contents", "system_instruction", "tools", "tool_config")


def create(world: World, call: Call, request: Any) -> Any:
    """Keep a prompt."""
    given = request.cached_content
    parent = _parent(call, request)
    field = "cached_content"
    if not given.model:
        raise wrong(call, (f"{field}.model", "is not specified"))
    world.catalogue.find(call, given.model, "createCachedContent", field=f"{field}.model")
    if not given.contents and not given.HasField("system_instruction") and not given.tools:
        text = "needs contents, a system_instruction or tools"
        raise wrong(call, (field, text))
    check_contents(call, "CreateCachedContentRequest", given.contents, f"{field}.contents")
    total, least = count_cache(given).total, world.min_cache_tokens
    if total < least:
        text = f"is too small: total_token_count={total}, min_total_token_count={least}"
        raise wrong(call, (field, text))
    now = world.now()
    expires = _expiry(call, given, now) or now + DEFAULT_LIFE_S
    cache = type(given)()
    cache.CopyFrom(given)
    if call.backend == "gemini":
        cache.name = f"cachedContents/{new_id(36)}"
    else:
        cache.name = f"{parent}/cachedContents/{new_number()}"
    _fill_usage(call, cache)
    for each in (cache.create_time, cache.update_time):
        stamp(each, now)
    stamp(cache.expire_time, expires)
    kind = KIND[call.backend]
    make(world, call, Record(kind, cache.name, cache, parent, expires=expires))
    return _shown(cache)


def get(world: World, call: Call, request: Any) -> Any:
    """One cache."""
    return _shown(_find(world, call, request.name).message)


def list_all(world: World, call: Call, request: Any) -> Any:
    """A page of caches."""
    response = call.new_response()
    parent = _parent(call, request)
    page, response.next_page_token = list_page(world, call, request, KIND[call.backend], parent)
    response.cached_contents.extend(_shown(each.message) for each in page)
    return response


def update(world: World, call: Call, request: Any) -> Any:
    """Change when a cache expires; nothing else of it can change."""
    given = request.cached_content
    with world.store.changing():
        record = _find(world, call, given.name, field="cached_content.name")
        now = world.now()
        changed = type(given)()
        changed.CopyFrom(given)
        apply_update(
            call,
            type(given)(),
            changed,
            request.update_mask,
            mutable=("ttl", "expire_time"),
            field="cached_content",
        )
        expires = _expiry(call, given, now) or now + DEFAULT_LIFE_S
        cache = record.message
        stamp(cache.update_time, now)
        stamp(cache.expire_time, expires)
        world.store.put(record.but(expires=expires))
    return _shown(cache)


def delete(world: World, call: Call, request: Any) -> Any:
    """Forget a cache."""
    world.remove(_find(world, call, request.name))
    return call.new_response()


def with_cache(world: World, call: Call, request: Any) -> tuple[Any, Tokens]:
    """A request with what its cache holds put in front, and the tokens of that."""
    record = world.store.get(KIND[call.backend], request.cached_content)
    if record is None:
        raise missing(call, "CachedContent", request.cached_content)
    cache = record.message
    same = split_name(call.backend, cache.model) == split_name(call.backend, request.model)
    if not same:
        text = (
            f"Model used by GenerateContent request ({request.model}) and CachedContent "
            f"({cache.model}) has to be the same."
        )
        raise invalid(call.backend, "GenerateContentRequest", [Violation("cached_content", text)])
    beside = [name for name in CONTENT[1:] if _has(request, name)]
    if beside:
        text = (
            "CachedContent can not be used with GenerateContent request setting "
            f"system_instruction, tools or tool_config (got {', '.join(beside)}). "
            "Move those values to CachedContent."
        )
        raise invalid(call.backend, "GenerateContentRequest", [Violation("cached_content", text)])
    whole = type(request)()
    whole.CopyFrom(request)
    del whole.contents[:]
    for name in CONTENT:
        if _has(cache, name):
            part = getattr(cache, name)
            if hasattr(part, "DESCRIPTOR"):
                getattr(whole, name).CopyFrom(part)
            else:
                getattr(whole, name).extend(part)
    whole.contents.extend(request.contents)
    return whole, count_cache(cache)


def count_cache(cache: Any) -> Tokens:
    """The tokens that a cache holds."""
    instruction = cache.system_instruction if cache.HasField("system_instruction") else None
    return count_prompt(cache.contents, instruction, cache.tools)


def _has(message: Any, name: str) -> bool:
    value = getattr(message, name)
    return bool(message.HasField(name) if hasattr(value, "DESCRIPTOR") else len(value))


def _find(world: World, call: Call, name: str, field: str = "name") -> Record:
    return find(world, call, KIND[call.backend], name, PATTERN[call.backend], field=field)


def _parent(call: Call, request: Any) -> str:
    if call.backend == "gemini":
        return ""
    check_parent(call, request.parent)
    return str(request.parent)


def _expiry(call: Call, cache: Any, now: float) -> float | None:
    """When a cache is to expire, as its maker wants it."""
    kind = cache.WhichOneof("expiration")
    if kind is None:
        return None
    if kind == "ttl":
        life = seconds_of(cache.ttl)
        if life <= 0:
            raise wrong(call, ("cached_content.ttl", f"must be positive, got {life:g}s"))
        return now + life
    expires = seconds_of(cache.expire_time)
    if expires <= now:
        when = cache.expire_time.ToJsonString()
        raise wrong(call, ("cached_content.expire_time", f"must be in the future, got {when}"))
    return expires


def _shown(cache: Any) -> Any:
    """A cache as it is answered: without what it holds."""
    shown = type(cache)()
    shown.CopyFrom(cache)
    for name in CONTENT:
        shown.ClearField(name)
    return shown


def _fill_usage(call: Call, cache: Any) -> None:
    found = count_cache(cache)
    usage = cache.usage_metadata
    usage.total_token_count = found.total
    texts = [text_of(each) for each in (*cache.contents, cache.system_instruction)]
    usage.text_count = sum(map(len, texts))
    usage.image_count = found.by_modality.get(tokens.IMAGE, 0) // tokens.IMAGE_TOKENS
    usage.video_duration_seconds = (
        found.by_modality.get(tokens.VIDEO, 0) // tokens.SECOND_OF_VIDEO_TOKENS
    )
    usage.audio_duration_seconds = (
        found.by_modality.get(tokens.AUDIO, 0) // tokens.SECOND_OF_AUDIO_TOKENS
    )

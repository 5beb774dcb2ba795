"""The semantic retriever of the Gemini API: corpora, their documents and chunks, and queries over them.

https://ai.google.dev/api/semantic-retrieval/corpora
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from genai_grpc._stubs.generativelanguage.retriever_pb2 import Chunk, Condition, Corpus, Document
from genai_grpc.emulator.brain import ranking
from genai_grpc.emulator.calls import Call
from genai_grpc.emulator.handlers.resources import grants, permissions
from genai_grpc.emulator.handlers.resources.records import (
    find,
    list_page,
    make,
    new_id,
    slug_of,
    unready,
    wrong,
)
from genai_grpc.emulator.handlers.resources.times import stamp
from genai_grpc.emulator.handlers.resources.updates import apply_update
from genai_grpc.emulator.service import UnaryHandler
from genai_grpc.emulator.state.store import Record
from genai_grpc.emulator.world import World

_ID = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?")
RESULTS, MOST_RESULTS = 10, 100
MOST_AT_ONCE = 100


class Level(NamedTuple):
    """One of the three kinds of resources, each within the one before."""

    kind: str
    pattern: str
    field: str
    items: str
    mutable: tuple[str, ...]
    type: type[Any]
    inner: str = ""


CHUNK = Level(
    "gemini.chunks",
    "corpora/*/documents/*/chunks/*",
    "chunk",
    "chunks",
    ("data", "custom_metadata"),
    Chunk,
)
DOCUMENT = Level(
    "gemini.documents",
    "corpora/*/documents/*",
    "document",
    "documents",
    ("display_name", "custom_metadata"),
    Document,
    CHUNK.kind,
)
CORPUS = Level(
    permissions.CORPORA, "corpora/*", "corpus", "corpora", ("display_name",), Corpus, DOCUMENT.kind
)
OUTER = {DOCUMENT.kind: CORPUS, CHUNK.kind: DOCUMENT}


def handlers() -> dict[str, UnaryHandler]:
    """The handler of each method."""
    found: dict[str, UnaryHandler] = {
        "ListCorpora": _lister(CORPUS),
        "QueryCorpus": query_corpus,
        "QueryDocument": query_document,
        "BatchCreateChunks": batch_create,
        "BatchUpdateChunks": batch_update,
        "BatchDeleteChunks": batch_delete,
        "ListDocuments": _lister(DOCUMENT),
        "ListChunks": _lister(CHUNK),
    }
    for level in (CORPUS, DOCUMENT, CHUNK):
        noun = level.type.DESCRIPTOR.name
        found[f"Create{noun}"] = _creator(level)
        found[f"Get{noun}"] = _getter(level)
        found[f"Update{noun}"] = _updater(level)
        found[f"Delete{noun}"] = _deleter(level)
    return {f"RetrieverService.{name}": handler for name, handler in found.items()}


def forget_inner(world: World, record: Record) -> None:
    """Forget what is within a corpus or document with it."""
    inner = DOCUMENT.kind if record.kind == CORPUS.kind else CHUNK.kind
    while batch := world.store.page(inner, record.name, 0, 500):
        for each in batch:
            world.remove(each)


def _creator(level: Level) -> UnaryHandler:
    def create(world: World, call: Call, request: Any) -> Any:
        return _create(world, call, request, level)

    return create


def _getter(level: Level) -> UnaryHandler:
    def get(world: World, call: Call, request: Any) -> Any:
        return find(world, call, level.kind, request.name, level.pattern).message

    return get


def _updater(level: Level) -> UnaryHandler:
    def update(world: World, call: Call, request: Any) -> Any:
        return _update(world, call, request, level)

    return update


def _deleter(level: Level) -> UnaryHandler:
    def delete(world: World, call: Call, request: Any) -> Any:
        with world.store.changing():
            record = find(world, call, level.kind, request.name, level.pattern)
            if level.inner and not request.force and world.store.count(level.inner, record.name):
                text = f"Cannot delete non-empty {level.field} {record.name}; use force"
                raise unready(call, text)
            world.remove(record)
        return call.new_response()

    return delete


def _lister(level: Level) -> UnaryHandler:
    def list_all(world: World, call: Call, request: Any) -> Any:
        parent = ""
        if level is not CORPUS:
            outer = OUTER[level.kind]
            parent = request.parent
            find(world, call, outer.kind, parent, outer.pattern, field="parent")
        user = grants.user_of(call) if level is CORPUS else ""

        def keep(record: Record) -> bool:
            return grants.may(world, user, record.name, grants.READER)

        response = call.new_response()
        page, response.next_page_token = list_page(
            world, call, request, level.kind, parent, keep=keep
        )
        getattr(response, level.items).extend(each.message for each in page)
        return response

    return list_all


def _create(world: World, call: Call, request: Any, level: Level) -> Any:
    parent = ""
    if level is not CORPUS:
        outer = OUTER[level.kind]
        parent = request.parent
        find(world, call, outer.kind, parent, outer.pattern, field="parent")
    given = getattr(request, level.field)
    made = level.type()
    made.CopyFrom(given)
    prefix = f"{parent}/{level.items}" if parent else level.items
    made.name = _new_name(call, level, prefix, given)
    if level is CHUNK:
        _check_chunk(call, given)
        made.state = Chunk.STATE_ACTIVE
    for each in (made.create_time, made.update_time):
        stamp(each, world.now())
    make(world, call, Record(level.kind, made.name, made, parent))
    return made


def _new_name(call: Call, level: Level, prefix: str, given: Any) -> str:
    if given.name:
        last = given.name.removeprefix(f"{prefix}/")
        if not _ID.fullmatch(last):
            text = f"must be {prefix}/ and up to 40 small letters, digits and dashes within"
            raise wrong(call, (f"{level.field}.name", text))
        return f"{prefix}/{last}"
    slug = slug_of(getattr(given, "display_name", ""), 27)
    return f"{prefix}/{'-'.join(filter(None, (slug, new_id())))}"


def _check_chunk(call: Call, chunk: Any) -> None:
    if not chunk.data.string_value:
        raise wrong(call, ("chunk.data.string_value", "is not specified"))


def _update(world: World, call: Call, request: Any, level: Level) -> Any:
    given = getattr(request, level.field)
    with world.store.changing():
        record = find(
            world, call, level.kind, given.name, level.pattern, field=f"{level.field}.name"
        )
        apply_update(
            call,
            record.message,
            given,
            request.update_mask,
            mutable=level.mutable,
            field=level.field,
        )
        stamp(record.message.update_time, world.now())
        world.store.put(record)
    return record.message


def batch_create(world: World, call: Call, request: Any) -> Any:
    """Make many chunks of one document, or none when one of them is refused."""
    _check_batch(call, request, lambda each: each.parent == request.parent, "parent")
    response = call.new_response()
    with world.store.changing():
        response.chunks.extend(_create(world, call, each, CHUNK) for each in request.requests)
    return response


def batch_update(world: World, call: Call, request: Any) -> Any:
    """Change many chunks of one document, or none."""
    prefix = f"{request.parent}/chunks/"
    _check_batch(call, request, lambda each: each.chunk.name.startswith(prefix), "chunk.name")
    response = call.new_response()
    with world.store.changing():
        response.chunks.extend(_update(world, call, each, CHUNK) for each in request.requests)
    return response


def batch_delete(world: World, call: Call, request: Any) -> Any:
    """Forget many chunks of one document, or none."""
    prefix = f"{request.parent}/chunks/"
    _check_batch(call, request, lambda each: each.name.startswith(prefix), "name")
    with world.store.changing():
        for each in request.requests:
            world.remove(find(world, call, CHUNK.kind, each.name, CHUNK.pattern))
    return call.new_response()


def _check_batch(call: Call, request: Any, belongs: Any, field: str) -> None:
    number = len(request.requests)
    if not 1 <= number <= MOST_AT_ONCE:
        text = f"must have from 1 to {MOST_AT_ONCE} entries, got {number}"
        raise wrong(call, ("requests", text))
    found = [
        (f"requests[{at}].{field}", f"is not within {request.parent}")
        for at, each in enumerate(request.requests)
        if not belongs(each)
    ]
    if found:
        raise wrong(call, *found)


def query_corpus(world: World, call: Call, request: Any) -> Any:
    """The chunks of a corpus that answer a query best."""
    find(world, call, CORPUS.kind, request.name, CORPUS.pattern)
    documents = [each.message for each in _all(world, DOCUMENT.kind, request.name)]
    return _query(world, call, request, documents)


def query_document(world: World, call: Call, request: Any) -> Any:
    """The chunks of a document that answer a query best."""
    document = find(world, call, DOCUMENT.kind, request.name, DOCUMENT.pattern).message
    return _query(world, call, request, [document])


def _query(world: World, call: Call, request: Any, documents: list[Any]) -> Any:
    if not request.query:
        raise wrong(call, ("query", "is not specified"))
    if not 0 <= request.results_count <= MOST_RESULTS:
        text = f"must be from 1 to {MOST_RESULTS}, got {request.results_count}"
        raise wrong(call, ("results_count", text))
    response = call.new_response()
    found = _ranked(world, request.query, documents, request.metadata_filters)
    for document, chunk, score in found[: request.results_count or RESULTS]:
        relevant_chunk = response.relevant_chunks.add(chunk_relevance_score=score)
        relevant_chunk.chunk.CopyFrom(chunk)
        relevant_chunk.document.CopyFrom(document)
    return response


def relevant(
    world: World, call: Call, source: str, query: str, metadata_filters: Any
) -> list[tuple[Any, Any, float]]:
    """Documents and chunks of a corpus or document that answer a query, the best first, with scores."""
    field = "semantic_retriever.source"
    if source.count("/") == 1:
        corpus = find(world, call, CORPUS.kind, source, CORPUS.pattern, field=field)
        documents = [each.message for each in _all(world, DOCUMENT.kind, corpus.name)]
    else:
        documents = [
            find(world, call, DOCUMENT.kind, source, DOCUMENT.pattern, field=field).message
        ]
    return _ranked(world, query, documents, metadata_filters)


def _ranked(
    world: World, query: str, documents: list[Any], metadata_filters: Any
) -> list[tuple[Any, Any, float]]:
    known = [
        (document, chunk.message)
        for document in documents
        for chunk in _all(world, CHUNK.kind, document.name)
        if _fits(document, chunk.message, metadata_filters)
    ]
    ranked = ranking.rank(query, [chunk.data.string_value for _, chunk in known])
    return [(*known[at], score / (1 + score)) for at, score in ranked]


def _fits(document: Any, chunk: Any, filters: Any) -> bool:
    """Whether every filter has a condition that holds; keys say whose metadata is meant."""
    return all(
        any(
            _holds(value, each)
            for value in _values(document, chunk, row.key)
            for each in row.conditions
        )
        for row in filters
    )


def _values(document: Any, chunk: Any, key: str) -> Iterator[Any]:
    owner, _, name = key.rpartition(".custom_metadata.")
    for where, message in (("document", document), ("chunk", chunk)):
        if owner in ("", where):
            yield from (each for each in message.custom_metadata if each.key == (name or key))


def _holds(value: Any, condition: Any) -> bool:
    sign, kind = condition.operation, value.WhichOneof("value")
    if kind == "string_list_value":
        inside = condition.string_value in value.string_list_value.values
        return inside if sign == Condition.INCLUDES else sign == Condition.EXCLUDES and not inside
    if kind is None or kind != condition.WhichOneof("value"):
        return False
    left, right = getattr(value, kind), getattr(condition, kind)
    return bool(
        {
            Condition.LESS: left < right,
            Condition.LESS_EQUAL: left <= right,
            Condition.EQUAL: left == right,
            Condition.GREATER_EQUAL: left >= right,
            Condition.GREATER: left > right,
            Condition.NOT_EQUAL: left != right,
        }.get(sign, False)
    )


def _all(world: World, kind: str, parent: str) -> list[Record]:
    found: list[Record] = []
    while batch := world.store.page(kind, parent, found[-1].number if found else 0, 500):
        found += batch
    return found

"""File search stores of the Gemini API and their documents: cut into chunks, searched by generation.

Bytes come from files that exist (import) or from an upload. A document is PENDING until its operation
has ended. https://ai.google.dev/gemini-api/docs/file-search
"""

from __future__ import annotations

from typing import Any, NamedTuple

from google.protobuf.wrappers_pb2 import StringValue

from genai_grpc._stubs.generativelanguage import file_search_store_service_pb2 as pb2
from genai_grpc.emulator.brain import ranking
from genai_grpc.emulator.calls import Call
from genai_grpc.emulator.handlers.resources import (
    blobs,
    chunking,
    files,
    filters,
    made_files,
    operations,
)
from genai_grpc.emulator.handlers.resources.records import (
    check_name,
    find,
    list_page,
    make,
    missing,
    new_id,
    slug_of,
    unready,
    wrong,
)
from genai_grpc.emulator.handlers.resources.times import stamp
from genai_grpc.emulator.packing import pack
from genai_grpc.emulator.state.store import Record
from genai_grpc.emulator.world import World

STORES, STORE = "gemini.fileSearchStores", "fileSearchStores/*"
DOCUMENTS, DOCUMENT = "gemini.fileSearchDocuments", "fileSearchStores/*/documents/*"
MEDIA = "fileSearchStores/*/media/*"
CHUNKS = "gemini.fileSearchChunks"
OPERATIONS = "gemini.fileSearchOperations"
EMBEDDING_MODEL = "models/gemini-embedding-001"
TOP = 5
_STATE = pb2.FileSearchDocument.State


class Source(NamedTuple):
    """A chunk that was found, and the document that it is of."""

    document: Any
    store: str
    text: str
    score: float

    @property
    def media_id(self) -> str:
        """What a picture can be downloaded by, "" for a document of text."""
        return media_of(self.document.name) if is_media(self.document) else ""


def create(world: World, call: Call, request: Any) -> Any:
    """Make a store."""
    slug = slug_of(request.display_name, 20)
    name = f"fileSearchStores/{'-'.join(filter(None, (slug, new_id())))}"
    store = pb2.FileSearchStore(name=name, display_name=request.display_name)
    store.embedding_model = request.embedding_model or EMBEDDING_MODEL
    for each in (store.create_time, store.update_time):
        stamp(each, world.now())
    make(world, call, Record(STORES, store.name, store))
    return store


def get(world: World, call: Call, request: Any) -> Any:
    """One store."""
    return _shown(world, find(world, call, STORES, request.name, STORE).message)


def list_all(world: World, call: Call, request: Any) -> Any:
    """A page of stores."""
    response = call.new_response()
    page, response.next_page_token = list_page(world, call, request, STORES, largest=20)
    response.file_search_stores.extend(_shown(world, each.message) for each in page)
    return response


def delete(world: World, call: Call, request: Any) -> Any:
    """Forget a store; one that has documents only by force."""
    with world.store.changing():
        record = find(world, call, STORES, request.name, STORE)
        if not request.force and world.store.count(DOCUMENTS, record.name):
            raise unready(call, f"Cannot delete non-empty FileSearchStore {record.name}; use force")
        world.remove(record)
    return call.new_response()


def forget_documents(world: World, record: Record) -> None:
    """Forget the documents of a store with it."""
    while documents := world.store.page(DOCUMENTS, record.name, 0, 100):
        for each in documents:
            world.remove(each)


def forget_chunks(world: World, record: Record) -> None:
    """Forget the chunks of a document with it."""
    world.store.drop(_blob(record.name))
    while chunks := world.store.page(CHUNKS, record.name, 0, 500):
        for each in chunks:
            world.remove(each)


def import_file(world: World, call: Call, request: Any) -> Any:
    """Put a file that exists into a store."""
    data = made_files.read(world, request.file_name)
    file = world.store.get(files.KIND, request.file_name)
    if data is None or file is None:
        raise missing(call, "File", request.file_name)
    given = pb2.UploadToFileSearchStoreRequest(
        file_search_store_name=request.file_search_store_name,
        display_name=file.message.display_name or request.file_name,
        mime_type=file.message.mime_type,
        custom_metadata=request.custom_metadata,
        chunking_config=request.chunking_config,
    )
    return add_document(world, call, given, data, "operations")


def add_document(
    world: World, call: Call, request: Any, data: bytes, below: str = "upload/operations"
) -> Any:
    """Put bytes into a store as a document; `request` is that of an upload."""
    store = check_new(world, call, request)
    now = world.now()
    slug = slug_of(request.display_name, 28)
    name = f"{store.name}/documents/{'-'.join(filter(None, (slug, new_id())))}"
    document = pb2.FileSearchDocument(
        name=name,
        display_name=request.display_name,
        state=_STATE.STATE_PENDING,
        size_bytes=len(data),
        mime_type=request.mime_type or "application/octet-stream",
        custom_metadata=request.custom_metadata,
    )
    for each in (document.create_time, document.update_time):
        stamp(each, now)
    spaces = request.chunking_config.white_space_config
    facts = {"most": spaces.max_tokens_per_chunk, "overlap": spaces.max_overlap_tokens}
    operation = pb2.FileSearchOperation(name=f"{store.name}/{below}/{new_id()}")
    work = {"document": name, "began": now, **facts}
    with world.store.changing():
        blobs.write(world, _blob(name), data)
        make(world, call, Record(DOCUMENTS, name, document, store.name))
        due = now + world.job_s
        make(world, call, Record(OPERATIONS, operation.name, operation, store.name, work, due=due))
    return operation


def check_new(world: World, call: Call, request: Any) -> Record:
    """The store that a document is for; refuses what cannot become one."""
    _check_chunking(call, request.chunking_config)
    field = "file_search_store_name"
    return find(world, call, STORES, request.file_search_store_name, STORE, field=field)


def finish(world: World, record: Record) -> None:
    """Cut a document into chunks; it can be searched now."""
    operation = record.message
    operation.done = True
    document = world.store.get(DOCUMENTS, record.facts["document"])
    if document is None:
        operation.error.code, operation.error.message = 5, "The document was deleted."
        world.store.put(record.but(due=None))
        return
    text = _text_of(document.message, blobs.read(world, _blob(document.name)))
    most = int(record.facts["most"]) or chunking.MOST_TOKENS
    overlap = int(record.facts["overlap"]) or min(chunking.OVERLAP_TOKENS, most // 2)
    for at, chunk in enumerate(chunking.chunks_of(text, most, overlap)):
        name = f"{document.name}/chunks/{at}"
        world.store.add(Record(CHUNKS, name, StringValue(value=chunk), document.name))
    document.message.state = _STATE.STATE_ACTIVE
    stamp(document.message.update_time, world.now())
    world.store.put(document)
    operation.response.parent = record.parent
    operation.response.document_name = document.name
    world.store.put(record.but(due=None))


def is_media(document: Any) -> bool:
    """Whether a document is a picture, which is found by its name and metadata."""
    return str(document.mime_type).startswith("image/")


def media_of(document: str) -> str:
    """The name of the picture that a document is."""
    return document.replace("/documents/", "/media/")


def media_to_download(world: World, call: Call, name: str) -> tuple[Any, bytes]:
    """The document of a picture, and its bytes; NOT_FOUND when there is no such picture."""
    check_name(call, name, MEDIA)
    record = world.store.get(DOCUMENTS, name.replace("/media/", "/documents/"))
    if record is None or not is_media(record.message):
        raise missing(call, "Media", name)
    return record.message, blobs.read(world, _blob(record.name))


def _text_of(document: Any, data: bytes) -> str:
    """What a document is searched by: its text, of a picture what is said about it."""
    if not is_media(document):
        return chunking.text_in(data)
    values = [document.display_name]
    for value in _facts(document).values():
        values += value if isinstance(value, tuple) else [str(value)]
    return " ".join(filter(None, values))


def get_operation(world: World, call: Call, request: Any) -> Any:
    """How far the making of a document is."""
    record = world.store.get(OPERATIONS, request.name)
    if record is None:
        raise missing(call, "Operation", request.name)
    return record.message


def get_any_operation(world: World, call: Call, request: Any) -> Any:
    """Any operation, for those who ask google.longrunning.Operations; stores have some, too."""
    if not request.name.startswith("fileSearchStores/"):
        return operations.get(world, call, request)
    known = get_operation(world, call, request)
    operation = call.new_response()
    operation.name, operation.done = known.name, known.done
    if known.HasField("error"):
        operation.error.CopyFrom(known.error)
    elif known.done:
        operation.response.CopyFrom(pack(known.response, "v1beta"))
    return operation


def get_document(world: World, call: Call, request: Any) -> Any:
    """One document."""
    return find(world, call, DOCUMENTS, request.name, DOCUMENT).message


def list_documents(world: World, call: Call, request: Any) -> Any:
    """A page of the documents of a store."""
    store = find(world, call, STORES, request.parent, STORE, field="parent")
    response = call.new_response()
    page, response.next_page_token = list_page(
        world, call, request, DOCUMENTS, store.name, largest=20
    )
    response.documents.extend(each.message for each in page)
    return response


def delete_document(world: World, call: Call, request: Any) -> Any:
    """Forget a document; one that has chunks only by force."""
    with world.store.changing():
        record = find(world, call, DOCUMENTS, request.name, DOCUMENT)
        if not request.force and world.store.count(CHUNKS, record.name):
            raise unready(call, f"Cannot delete non-empty Document {record.name}; use force")
        world.remove(record)
    return call.new_response()


def retrieve(world: World, call: Call, tools: Any, query: str) -> list[Source]:
    """The chunks that answer a query best, of the stores that tools name."""
    if call.backend != "gemini":
        return []
    found: list[Source] = []
    for at, tool in enumerate(tools):
        if tool.HasField("file_search"):
            found += _search(world, call, tool.file_search, query, f"tools[{at}].file_search")
    return found


def _search(world: World, call: Call, search: Any, query: str, field: str) -> list[Source]:
    config = search.retrieval_config
    try:
        wanted = filters.parse(search.metadata_filter or config.metadata_filter)
    except ValueError as error:
        raise wrong(call, (f"{field}.metadata_filter", str(error))) from error
    stores = list(search.file_search_store_names)
    stores += [each.rag_store_name for each in search.retrieval_resources]
    known: list[tuple[Any, str, str]] = []
    for name in stores:
        store = find(world, call, STORES, name, STORE, field=f"{field}.file_search_store_names")
        for document in _all(world, DOCUMENTS, store.name):
            if filters.meets(_facts(document.message), wanted):
                chunks = _all(world, CHUNKS, document.name)
                known += [(document.message, store.name, each.message.value) for each in chunks]
    top = search.top_k or config.top_k or TOP
    ranked = ranking.rank(query, [text for _, _, text in known])[:top]
    return [Source(*known[at], score) for at, score in ranked]


def _all(world: World, kind: str, parent: str) -> list[Record]:
    found: list[Record] = []
    while batch := world.store.page(kind, parent, found[-1].number if found else 0, 500):
        found += batch
    return found


def _facts(document: Any) -> dict[str, filters.Value]:
    found: dict[str, filters.Value] = {}
    for each in document.custom_metadata:
        kind = each.WhichOneof("value")
        if kind == "string_list_value":
            found[each.key] = tuple(each.string_list_value.values)
        elif kind is not None:
            found[each.key] = getattr(each, kind)
    return found


def _shown(world: World, store: Any) -> Any:
    """A store with what it holds counted."""
    documents = [each.message for each in _all(world, DOCUMENTS, store.name)]
    states = [each.state for each in documents]
    store.active_documents_count = states.count(_STATE.STATE_ACTIVE)
    store.pending_documents_count = states.count(_STATE.STATE_PENDING)
    store.failed_documents_count = states.count(_STATE.STATE_FAILED)
    store.size_bytes = sum(each.size_bytes for each in documents)
    return store


def _check_chunking(call: Call, config: Any) -> None:
    spaces = config.white_space_config
    most, overlap = spaces.max_tokens_per_chunk, spaces.max_overlap_tokens
    field = "chunking_config.white_space_config"
    if most < 0 or most > 2043:
        raise wrong(call, (f"{field}.max_tokens_per_chunk", f"must be from 1 to 2043, got {most}"))
    if overlap < 0 or overlap >= (most or chunking.MOST_TOKENS):
        text = f"must be less than max_tokens_per_chunk, got {overlap}"
        raise wrong(call, (f"{field}.max_overlap_tokens", text))


def _blob(name: str) -> str:
    return f"{name}/content"

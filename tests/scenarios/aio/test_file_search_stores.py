"""File search stores and their documents, which only REST carries: the client goes there by itself."""

from __future__ import annotations

import io
from typing import Any

import pytest

from genai_grpc import AsyncClient, errors, types
from genai_grpc.emulator import Emulator

STORE = "fileSearchStores/s"
DOCUMENT = f"{STORE}/documents/d"


async def test_a_store_is_made_found_and_deleted(gemini: AsyncClient, server: Emulator) -> None:
    answer = {"name": STORE, "display_name": "Mine", "active_documents_count": 3}
    server.reply(answer, method="CreateFileSearchStore")
    server.reply(answer, method="GetFileSearchStore")
    server.reply({}, method="DeleteFileSearchStore")
    made = await gemini.file_search_stores.create(config={"display_name": "Mine"})
    assert made == types.FileSearchStore(name=STORE, display_name="Mine", active_documents_count=3)
    assert await gemini.file_search_stores.get(name="s") == made
    await gemini.file_search_stores.delete(name=STORE, config={"force": True})
    create, get, delete = (call.request for call in server.calls)
    assert (create.display_name, get.name) == ("Mine", STORE)
    assert (delete.name, delete.force) == (STORE, True)


async def test_stores_are_listed_page_by_page(gemini: AsyncClient, server: Emulator) -> None:
    pages: list[Any] = [
        {"file_search_stores": [{"name": "a"}], "next_page_token": "t"},
        {"file_search_stores": [{"name": "b"}]},
    ]
    for page in pages:
        server.reply(page, method="ListFileSearchStores")
    pager = await gemini.file_search_stores.list(config={"page_size": 1})
    assert [store.name async for store in pager] == ["a", "b"]


@pytest.mark.parametrize(
    "names",
    [
        {"file_search_store_name": STORE, "file_name": "files/f"},
        {"store": "s", "source": types.File(name="files/f")},
    ],
)
async def test_a_file_is_imported_under_either_names(
    gemini: AsyncClient, server: Emulator, names: Any
) -> None:
    answer = {"name": f"{STORE}/operations/o", "done": True}
    response = {"parent": STORE, "document_name": DOCUMENT}
    server.reply({**answer, "response": response}, method="ImportFile")
    operation = await gemini.file_search_stores.import_file(
        **names,
        config=types.ImportFileConfig(
            custom_metadata=[types.CustomMetadata(key="author", string_value="Fox")]
        ),
    )
    assert operation.done
    assert operation.response == types.ImportFileResponse(parent=STORE, document_name=DOCUMENT)
    sent = server.calls[0].request
    assert (sent.file_search_store_name, sent.file_name) == (STORE, "files/f")
    assert sent.custom_metadata[0].string_value == "Fox"


async def test_an_import_names_both_once(gemini: AsyncClient, server: Emulator) -> None:
    stores = gemini.file_search_stores
    with pytest.raises(ValueError, match="file_search_store_name is given twice"):
        await stores.import_file(store="s", file_search_store_name="s", source="f")
    with pytest.raises(ValueError, match="file_search_store_name is required"):
        await stores.import_file(source="f")
    with pytest.raises(ValueError, match="file_name is required"):
        await stores.import_file(store="s")
    assert not server.calls


async def test_documents_are_found_listed_and_deleted(
    gemini: AsyncClient, server: Emulator
) -> None:
    facts = [{"key": "year", "numeric_value": 1.5}]
    answer = {"name": DOCUMENT, "size_bytes": 7, "custom_metadata": facts}
    server.reply(answer, method="GetDocument")
    server.reply({"documents": [answer]}, method="ListDocuments")
    server.reply({}, method="DeleteDocument")
    documents = gemini.file_search_stores.documents
    found = await documents.get(name=DOCUMENT)
    assert found == types.Document(
        name=DOCUMENT,
        size_bytes=7,
        custom_metadata=[types.CustomMetadata(key="year", numeric_value=1.5)],
    )
    assert [each async for each in await documents.list(parent=STORE)] == [found]
    await documents.delete(name=DOCUMENT, config={"force": True})
    assert server.calls[1].request.parent == STORE
    assert server.calls[2].request.force


async def test_a_document_is_named_in_full(gemini: AsyncClient, server: Emulator) -> None:
    with pytest.raises(ValueError, match=r"pass one such as 'fileSearchStores/\.\.\./documents"):
        await gemini.file_search_stores.documents.get(name="d")
    assert not server.calls


async def test_a_picture_of_a_store_is_downloaded(gemini: AsyncClient, server: Emulator) -> None:
    store = (await gemini.file_search_stores.create()).name
    assert store is not None
    operation = await gemini.file_search_stores.upload_to_file_search_store(
        file_search_store_name=store, file=io.BytesIO(b"PNG"), config={"mime_type": "image/png"}
    )
    server.advance(5)
    operation = await gemini.operations.wait(operation)
    assert operation.response is not None
    media = (operation.response.document_name or "").replace("/documents/", "/media/")
    assert await gemini.file_search_stores.download_media(media_id=media) == b"PNG"
    with pytest.raises(errors.ClientError) as caught:
        await gemini.file_search_stores.download_media(media_id=f"{store}/media/none")
    assert caught.value.status == "NOT_FOUND"
    with pytest.raises(ValueError, match="media_id is required"):
        await gemini.file_search_stores.download_media(media_id=store)

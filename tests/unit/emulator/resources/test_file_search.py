"""File search stores: documents are cut into chunks, and generation answers from those that fit."""

from __future__ import annotations

import io
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pytest

from genai_grpc import Client, errors, types
from genai_grpc.emulator import Emulator
from genai_grpc.emulator.handlers.resources import chunking, filters

WHALES = "The blue whale is the largest animal. " * 3
FOXES = "A fox digs its den in sandy soil. " * 3


@pytest.fixture
def client(emulator: Emulator) -> Iterator[Client]:
    with Client(api_key="any", http_options={"base_url": emulator.url}) as made:
        yield made


def filled(emulator: Emulator, client: Client) -> str:
    """A store with two documents that were uploaded."""
    store = client.file_search_stores.create(config={"display_name": "Animals"})
    assert store.name is not None
    for title, text, facts in (("Whales", WHALES, "sea"), ("Foxes", FOXES, "land")):
        client.file_search_stores.upload_to_file_search_store(
            file_search_store_name=store.name,
            file=io.BytesIO(text.encode()),
            config={
                "display_name": title,
                "mime_type": "text/plain",
                "custom_metadata": [{"key": "place", "string_value": facts}],
            },
        )
    emulator.advance(5)
    return store.name


def ask(client: Client, store: str, prompt: str, **search: Any) -> Any:
    tool = types.FileSearch(file_search_store_names=[store], **search)
    answer = client.models.generate_content(
        model="gemini-2.5-flash",
        contents=prompt,
        config=types.GenerateContentConfig(tools=[types.Tool(file_search=tool)]),
    )
    assert answer.candidates is not None
    return answer.candidates[0]


def test_generation_answers_from_the_chunks_that_fit(emulator: Emulator, client: Client) -> None:
    store = filled(emulator, client)
    candidate = ask(client, store, "Where does a fox dig its den?")
    assert "sandy soil" in candidate.content.parts[0].text
    chunks = candidate.grounding_metadata.grounding_chunks
    assert [each.retrieved_context.title for each in chunks] == ["Foxes"]
    assert "den" in chunks[0].retrieved_context.text


def test_a_filter_leaves_documents_out(emulator: Emulator, client: Client) -> None:
    store = filled(emulator, client)
    candidate = ask(client, store, "Where is the den of a fox?", metadata_filter='place = "sea"')
    assert candidate.grounding_metadata is None
    with pytest.raises(errors.ClientError) as caught:
        ask(client, store, "fox", metadata_filter="what is this")
    assert caught.value.status == "INVALID_ARGUMENT"


def test_a_file_is_imported(emulator: Emulator, client: Client) -> None:
    store = client.file_search_stores.create(config={"display_name": "x"})
    file = client.files.upload(
        file=io.BytesIO(FOXES.encode()), config={"mime_type": "text/plain", "display_name": "F"}
    )
    assert store.name is not None
    assert file.name is not None
    operation = client.file_search_stores.import_file(
        file_search_store_name=store.name, file_name=file.name
    )
    assert not operation.done
    emulator.advance(5)
    operation = client.operations.get(operation)
    assert operation.done
    documents = list(client.file_search_stores.documents.list(parent=store.name))
    assert [each.display_name for each in documents] == ["F"]
    assert client.file_search_stores.get(name=store.name).active_documents_count == 1
    with pytest.raises(errors.ClientError) as caught:
        client.file_search_stores.import_file(
            file_search_store_name=store.name, file_name="files/none"
        )
    assert caught.value.status == "NOT_FOUND"


def test_what_is_not_empty_goes_by_force_only(emulator: Emulator, client: Client) -> None:
    store = filled(emulator, client)
    with pytest.raises(errors.ClientError) as caught:
        client.file_search_stores.delete(name=store)
    assert caught.value.status == "FAILED_PRECONDITION"
    document = next(iter(client.file_search_stores.documents.list(parent=store)))
    assert document.name is not None
    with pytest.raises(errors.ClientError):
        client.file_search_stores.documents.delete(name=document.name)
    client.file_search_stores.documents.delete(name=document.name, config={"force": True})
    client.file_search_stores.delete(name=store, config={"force": True})
    with pytest.raises(errors.ClientError) as caught:
        client.file_search_stores.get(name=store)
    assert caught.value.status == "NOT_FOUND"


def test_stores_are_listed(client: Client) -> None:
    names = [client.file_search_stores.create().name for _ in range(3)]
    listed = client.file_search_stores.list(config={"page_size": 2})
    assert [each.name for each in listed] == names


def test_chunks_overlap_and_lose_nothing() -> None:
    words = [f"word{at}" for at in range(500)]
    chunks = chunking.chunks_of(" ".join(words), 50, 10)
    assert set(" ".join(chunks).split()) == set(words)
    for before, after in pairwise(chunks):
        assert before.split()[-1] in after.split()


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("", True),
        ('a = "x"', True),
        ('a != "x"', False),
        ("n >= 3 AND a = x", True),
        ("n > 3 OR n < 3", False),
        ("l = u", True),
        ("missing = 1", False),
    ],
)
def test_filters_compare(text: str, holds: bool) -> None:
    facts: dict[str, filters.Value] = {"a": "x", "n": 3.0, "l": ("u", "v")}
    assert filters.meets(facts, filters.parse(text)) is holds

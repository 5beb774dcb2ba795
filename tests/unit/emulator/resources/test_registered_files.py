"""Objects registered as files, and pictures of file search stores that are downloaded."""

from __future__ import annotations

import io

import pytest

from genai_grpc import Client, types
from genai_grpc.emulator import Emulator
from tests.unit.emulator.rest.web import Web


def test_objects_become_files_until_they_are_deleted(emulator: Emulator) -> None:
    emulator.put_object("gs://bucket/films/whale.mp4", b"film")
    web = Web(emulator)
    uris = ["gs://bucket/films/whale.mp4"]
    (file,) = web.send("POST", "/v1beta/files:register", {"uris": uris}).json["files"]
    assert (file["uri"], file["mimeType"], file["sizeBytes"]) == (uris[0], "video/mp4", "4")
    assert (file["source"], file["state"]) == ("REGISTERED", "ACTIVE")
    assert web.send("GET", f"/v1beta/{file['name']}").json == file
    assert web.send("DELETE", f"/v1beta/{file['name']}").code == 200
    assert emulator.read_object(uris[0]) == b"film"


@pytest.mark.parametrize(
    ("uris", "code"),
    [([], 400), (["https://example.com/x"], 400), (["gs://bucket"], 400), (["gs://b/none"], 404)],
)
def test_what_is_no_object_is_refused(emulator: Emulator, uris: list[str], code: int) -> None:
    web = Web(emulator)
    assert web.send("POST", "/v1beta/files:register", {"uris": uris}).code == code
    assert web.send("GET", "/v1beta/files").json == {}


def test_a_picture_in_a_store_is_found_by_its_name_and_downloaded(emulator: Emulator) -> None:
    picture = b"\x89PNG not really"
    with Client(api_key="any", http_options={"base_url": emulator.url}) as client:
        store = client.file_search_stores.create().name
        assert store is not None
        client.file_search_stores.upload_to_file_search_store(
            file_search_store_name=store,
            file=io.BytesIO(picture),
            config={"display_name": "Red fox in snow", "mime_type": "image/png"},
        )
        emulator.advance(5)
        tool = types.Tool(file_search=types.FileSearch(file_search_store_names=[store]))
        client.models.generate_content(
            model="gemini-2.5-flash",
            contents="Show me a fox",
            config=types.GenerateContentConfig(tools=[tool]),
        )
    (document,) = Web(emulator).send("GET", f"/v1beta/{store}/documents").json["documents"]
    media = document["name"].replace("/documents/", "/media/")
    answer = Web(emulator).send("GET", f"/v1beta/{media}?alt=media")
    assert (answer.code, answer.body) == (200, picture)
    contexts = [
        chunk.retrieved_context
        for candidate in emulator.calls[-3].responses[0].candidates
        for chunk in candidate.grounding_metadata.grounding_chunks
    ]
    assert [each.media_id for each in contexts] == [media]
    unknown = Web(emulator).send("GET", f"/v1beta/{store}/media/none?alt=media")
    assert (unknown.code, unknown.error["status"]) == (404, "NOT_FOUND")

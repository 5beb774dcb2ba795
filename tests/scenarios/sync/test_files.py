# Generated from tests/scenarios/aio/test_files.py by scripts/unasync: edit that file and run scripts/unasync.
"""Files are found, listed, waited for and deleted on the Gemini API; Vertex AI has none."""

from __future__ import annotations

import base64
from typing import Any

import pytest
from google.oauth2.credentials import Credentials

from genai_grpc import Client, errors, types
from genai_grpc.emulator import Emulator

VIDEO = types.Video(uri="https://example.com/v1beta/files/abc:download?alt=media")


@pytest.mark.parametrize(
    "name",
    [
        "abc",
        "files/abc",
        "https://example.com/v1beta/files/abc",
        types.File(name="files/abc"),
        VIDEO,
        types.GeneratedVideo(video=VIDEO),
    ],
)
def test_a_file_is_found_by_whatever_names_it(gemini: Client, server: Emulator, name: Any) -> None:
    server.reply({"name": "files/abc"}, method="GetFile")
    file = gemini.files.get(name=name)
    assert file.name == "files/abc"
    assert server.calls[0].request.name == "files/abc"


def test_a_file_tells_what_it_is(gemini: Client, server: Emulator) -> None:
    digest = bytes(range(32))
    answer = {
        "name": "files/abc",
        "mime_type": "video/mp4",
        "size_bytes": 5_000_000_000,
        "sha256_hash": digest,
        "state": 10,
        "source": 1,
        "error": {"code": 3, "message": "no film"},
        "video_metadata": {"video_duration": {"seconds": 3}},
        "expiration_time": {"seconds": 100},
    }
    server.reply(answer, method="GetFile")
    file = gemini.files.get(name="abc")
    assert (file.mime_type, file.size_bytes) == ("video/mp4", 5_000_000_000)
    assert file.sha256_hash == base64.b64encode(digest).decode()
    assert file.state is types.FileState.FAILED
    assert file.source is types.FileSource.UPLOADED
    assert file.error == types.FileStatus(code=3, message="no film")
    assert file.video_metadata == {"videoDuration": "3s"}
    assert file.expiration_time is not None
    assert file.expiration_time.timestamp() == 100


def test_files_are_listed_page_by_page(gemini: Client, server: Emulator) -> None:
    server.reply(
        {"files": [{"name": "files/a"}, {"name": "files/b"}], "next_page_token": "t"},
        method="ListFiles",
    )
    server.reply({"files": [{"name": "files/c"}]}, method="ListFiles")
    pager = gemini.files.list(config={"page_size": 2})
    assert [file.name for file in pager] == ["files/a", "files/b", "files/c"]
    assert [call.request.page_token for call in server.calls] == ["", "t"]


def test_a_file_is_deleted(gemini: Client, server: Emulator) -> None:
    server.reply({}, method="DeleteFile")
    assert gemini.files.delete(name="abc") == types.DeleteFileResponse(
        sdk_http_response=types.HttpResponse(headers={})
    )
    assert server.calls[0].request.name == "files/abc"


def test_a_file_is_waited_for(gemini: Client, server: Emulator) -> None:
    for state in (1, 2):
        server.reply({"name": "files/abc", "state": state}, method="GetFile")
    seen: list[types.File] = []
    file = gemini.files.wait(name="abc", timeout_s=30, on_progress=seen.append)
    assert (file.state, len(seen)) == (types.FileState.ACTIVE, 2)


@pytest.mark.parametrize("name", ["", "https://example.com/other", types.File(), types.Video()])
def test_what_names_no_file_is_not_sent(gemini: Client, server: Emulator, name: Any) -> None:
    with pytest.raises(ValueError, match="name"):
        gemini.files.get(name=name)
    assert not server.calls


def test_vertex_has_no_files(vertex: Client, server: Emulator) -> None:
    with pytest.raises(ValueError, match="only supported in the Gemini Developer client"):
        vertex.files.get(name="abc")
    with pytest.raises(ValueError, match="only supported in the Gemini Developer client"):
        vertex.files.list()
    with pytest.raises(ValueError, match="only supported in the Gemini Developer client"):
        vertex.file_search_stores.create()
    assert not server.calls


def test_objects_are_registered_in_the_name_of_who_may_read_them(
    gemini: Client, server: Emulator
) -> None:
    uris = ["gs://bucket/films/whale.mp4", "gs://bucket/notes.txt"]
    for uri in uris:
        server.put_object(uri, uri)
    reader = Credentials("readers-token", quota_project_id="payer")
    response = gemini.files.register_files(
        auth=reader, uris=uris, config={"http_options": {"headers": {"x-mine": "1"}}}
    )
    assert [(file.uri, file.source) for file in response.files or []] == [
        (uri, types.FileSource.REGISTERED) for uri in uris
    ]
    assert response.sdk_http_response is not None
    sent = dict(server.calls[-1].metadata)
    assert sent["authorization"] == "Bearer readers-token"
    assert (sent["x-goog-user-project"], sent["x-mine"]) == ("payer", "1")


def test_a_registration_can_be_had_as_it_came(gemini: Client, server: Emulator) -> None:
    server.put_object("gs://bucket/notes.txt", "x")
    response = gemini.files.register_files(
        auth=Credentials("token"),
        uris=["gs://bucket/notes.txt"],
        config=types.RegisterFilesConfig(should_return_http_response=True),
    )
    assert response.files is None
    assert response.sdk_http_response is not None
    assert "gs://bucket/notes.txt" in (response.sdk_http_response.body or "")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ({"auth": "a token"}, "auth must be credentials of google-auth, not str"),
        ({"uris": "gs://bucket/object"}, "uris must be a list"),
        ({"uris": []}, "uris is empty"),
        ({"uris": ["gs://bucket/object", "gs://bucket"]}, r"uris\[1\] must look like"),
        ({"uris": [None]}, r"uris\[0\] must look like"),
    ],
)
def test_what_cannot_be_registered_is_refused_before_anything_is_sent(
    gemini: Client, server: Emulator, arguments: dict[str, Any], says: str
) -> None:
    reader = Credentials("token")
    with pytest.raises(ValueError, match=says):
        gemini.files.register_files(**{"auth": reader, "uris": ["gs://bucket/object"], **arguments})
    assert list(server.calls) == []


def test_a_reader_without_a_token_is_an_error_of_the_call(gemini: Client, server: Emulator) -> None:
    nobody = Credentials(None)
    with pytest.raises(errors.ClientError, match="gave no token") as caught:
        gemini.files.register_files(auth=nobody, uris=["gs://bucket/object"])
    assert caught.value.status == "UNAUTHENTICATED"
    assert list(server.calls) == []


@pytest.mark.parametrize("name", ["files/a/b", "../models", "files/", "gs://bucket/object"])
def test_what_names_no_file_is_refused_before_anything_is_sent(
    gemini: Client, server: Emulator, name: str
) -> None:
    for act in (gemini.files.get, gemini.files.delete):
        with pytest.raises(ValueError, match="name: "):
            act(name=name)
    with pytest.raises(ValueError, match="name: "):
        gemini.files.download(file=name)
    assert list(server.calls) == []

"""What a recording must not contain, and what it must."""

from __future__ import annotations

from typing import Any

import pytest

from genai_grpc._replay.redaction import REDACTED, Redactor
from tests.unit.replay.studio import MODEL, Studio

KEY = "AIza" + "Sy" * 17 + "Q"
TOKEN = "ya29." + "a0Af_x" * 8


def test_credentials_of_the_client_are_not_recorded(studio: Studio) -> None:
    secret = "my-own-secret-key-0123456789"
    options: Any = {"headers": {"x-team": "another-secret-0123456789", "authorization": TOKEN}}
    with studio.recording(http_options=options, api_key=secret) as client:
        client.models.generate_content(model=MODEL, contents=f"what is {secret} for?")
    text = studio.path().read_text()
    assert "secret" not in text
    assert "ya29" not in text
    with studio.replaying(api_key=secret) as client:
        client.models.generate_content(model=MODEL, contents=f"what is {secret} for?")


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (f"use {KEY}, please", f"use {REDACTED}, please"),
        (f"token={TOKEN}", f"token={REDACTED}"),
        ("Authorization: Bearer abc.def-123456", f"Authorization: Bearer {REDACTED}"),
        ("eyJhbGciOiJI.eyJzdWIiOiIx.c2ln", REDACTED),
        ("auth_tokens/0123abc", f"auth_tokens/{REDACTED}"),
        ("robot-1@project.iam.gserviceaccount.com", REDACTED),
        (
            "-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----\n",
            f"{REDACTED}\n",
        ),
        (
            '{"private_key_id": "abc", "client_email": "x@y"}',
            f'{{"private_key_id": "{REDACTED}", "client_email": "{REDACTED}"}}',
        ),
        (
            "https://storage.googleapis.com/b/o?X-Goog-Credential=me%2F1&X-Goog-Signature=0f&alt=media",
            f"https://storage.googleapis.com/b/o?X-Goog-Credential={REDACTED}"
            f"&X-Goog-Signature={REDACTED}&alt=media",
        ),
        ("https://x/v1/files/f:download?alt=media&key=abc", f"https://x/v1/files/f:download?alt=media&key={REDACTED}"),
        ("https://b.s3.amazonaws.com/o?X-Amz-Signature=1a2b", f"https://b.s3.amazonaws.com/o?X-Amz-Signature={REDACTED}"),
        ("https://a.blob.core.windows.net/o?sp=r&sig=x%3D", f"https://a.blob.core.windows.net/o?sp=r&sig={REDACTED}"),
    ],
)  # fmt: skip
def test_secrets_are_found_by_their_looks(text: str, left: str) -> None:
    assert Redactor().redact({"text": [text]}) == {"text": [left]}


def test_secrets_are_found_by_their_names() -> None:
    given = {"apiKeyString": "x", "oauthConfig": {"accessToken": "y"}, "pageToken": "stays"}
    assert Redactor().redact(given) == {
        "apiKeyString": REDACTED,
        "oauthConfig": {"accessToken": REDACTED},
        "pageToken": "stays",
    }


@pytest.mark.parametrize(
    "text",
    [
        "A bearer of bad news",
        "what is the key to success? patience",
        "AIza is how they begin",
        "projects/p/locations/l",
        f"QQ{KEY}QQ==",
    ],
)
def test_what_is_no_secret_stays(text: str) -> None:
    assert Redactor(["short"]).redact(text) == text


def test_a_project_is_the_replaying_clients_own(studio: Studio) -> None:
    with studio.recording("vertex", project="recorded-project") as client:
        cache = client.caches.create(
            model=MODEL, config={"contents": "word " * 5000, "display_name": "c"}
        )
        recorded = client.caches.get(name=cache.name or "")
    assert "recorded-project" not in studio.path().read_text()
    with studio.replaying("vertex", project="my-project", location="europe-west4") as client:
        cache = client.caches.create(
            model=MODEL, config={"contents": "word " * 5000, "display_name": "c"}
        )
        assert (cache.name or "").startswith("projects/my-project/locations/europe-west4/")
        replayed = client.caches.get(name=cache.name or "")
    assert replayed.expire_time == recorded.expire_time


def test_messages_that_json_cannot_hold_are_kept_whole(studio: Studio) -> None:
    from genai_grpc._replay.exchange import message_from, message_json
    from genai_grpc._stubs.generativelanguage import generative_service_pb2

    kind = generative_service_pb2.CountTokensResponse
    message = kind(total_tokens=3)
    message.MergeFromString(b"\xfa\x3e\x03new")  # a field that this version does not know
    value = message_json(message, "v1beta", Redactor())
    assert value["totalTokens"] == 3
    assert message_from(kind, value, "v1beta", Redactor()) == message

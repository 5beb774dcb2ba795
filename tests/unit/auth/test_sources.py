"""Credentials are found where they should be, and what is wrong with them is said with the remedy."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from google.auth.credentials import AnonymousCredentials
from google.oauth2 import service_account

from genai_grpc import _auth
from genai_grpc._auth.sources import CLOUD_PLATFORM, load_credentials
from genai_grpc._settings import Settings, resolve


def vertex(environ: dict[str, str] | None = None, **arguments: Any) -> Settings:
    return resolve(vertexai=True, environ=environ or {}, **arguments)


@pytest.fixture(autouse=True)
def _machine_without_credentials(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("GOOGLE_APPLICATION_CREDENTIALS", "GOOGLE_CLOUD_PROJECT", "GCLOUD_PROJECT"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("CLOUDSDK_CONFIG", str(tmp_path / "gcloud"))
    monkeypatch.setenv("NO_GCE_CHECK", "true")


class TestServiceAccount:
    def test_a_key_file_gives_credentials(self, service_account_file: Path) -> None:
        credentials = _auth.service_account_file(service_account_file)
        assert isinstance(credentials, service_account.Credentials)
        assert credentials.project_id == "your-project"
        assert credentials.scopes == (CLOUD_PLATFORM,)

    def test_so_does_its_content(self, service_account_file: Path) -> None:
        info = json.loads(service_account_file.read_text())
        credentials = _auth.service_account_info(info, scopes=["other"])
        assert credentials.scopes == ["other"]

    def test_a_missing_file_is_named(self, tmp_path: Path) -> None:
        with pytest.raises(ValueError, match=r"none\.json' cannot be read: No such file"):
            _auth.service_account_file(tmp_path / "none.json")

    @pytest.mark.parametrize(
        ("content", "reason"),
        [
            ("{", r"is not JSON.*Download the key again"),
            ("[]", r"must be a JSON object, not list"),
            ('{"type": "authorized_user"}', r"its type is 'authorized_user', not 'service_acc"),
            ('{"type": "service_account"}', r"not a usable service account key"),
        ],
    )
    def test_a_file_of_another_kind_is_named(
        self, tmp_path: Path, content: str, reason: str
    ) -> None:
        path = tmp_path / "key.json"
        path.write_text(content)
        with pytest.raises(ValueError, match=rf"key\.json.*{reason}"):
            _auth.service_account_file(path)

    def test_tokens_are_signed_on_this_machine(self, service_account_file: Path) -> None:
        credentials = _auth.service_account_file(service_account_file)
        info = json.loads(service_account_file.read_text())
        info["token_uri"] = "http://127.0.0.1:9/nobody"
        offline = _auth.service_account_info(info)
        for each in (credentials, offline):
            authorizer = _auth.authorizer(vertex(credentials=each))
            assert dict(authorizer.headers())["authorization"].startswith("Bearer eyJ")


class TestDefaultCredentials:
    def test_they_are_found_and_name_the_project(
        self, service_account_file: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("GOOGLE_APPLICATION_CREDENTIALS", str(service_account_file))
        settings = vertex()
        assert settings.needs_project
        authorizer = _auth.authorizer(settings)
        assert authorizer.project == "your-project"
        assert authorizer.headers()[0][0] == "authorization"

    def test_the_environments_project_wins(
        self, service_account_file: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("GOOGLE_APPLICATION_CREDENTIALS", str(service_account_file))
        assert _auth.authorizer(vertex({"GOOGLE_CLOUD_PROJECT": "mine"})).project == "mine"

    def test_without_any_the_remedies_are_named(self) -> None:
        authorizer = _auth.authorizer(vertex(project="p"))
        for ask in (authorizer.headers, lambda: _auth.authorizer(vertex()).project):
            with pytest.raises(ValueError, match=r"gcloud auth application-default login.*api_key"):
                ask()

    def test_given_credentials_are_kept_when_only_the_project_is_looked_up(
        self, service_account_file: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("GOOGLE_APPLICATION_CREDENTIALS", str(service_account_file))
        given = AnonymousCredentials()
        settings = _auth.with_project(vertex(credentials=given))
        assert (settings.project, settings.credentials) == ("your-project", given)


class TestOthers:
    def test_a_credentials_file_of_client_options(self, service_account_file: Path) -> None:
        settings = vertex(client_options={"credentials_file": str(service_account_file)})
        authorizer = _auth.authorizer(settings)
        assert authorizer.project == "your-project"
        assert authorizer.headers()[0][0] == "authorization"

    def test_a_missing_credentials_file_is_named(self) -> None:
        settings = vertex(project="p", client_options={"credentials_file": "/none.json"})
        with pytest.raises(ValueError, match=r"credentials_file '/none.json' cannot be read"):
            _auth.authorizer(settings).headers()

    def test_a_users_own_credentials_can_be_a_file(self, tmp_path: Path) -> None:
        path = tmp_path / "user.json"
        content = {"client_id": "i", "client_secret": "s", "refresh_token": "r"}
        path.write_text(json.dumps({"type": "authorized_user", **content}))
        settings = vertex(project="p", client_options={"credentials_file": str(path)})
        assert load_credentials(settings).refresh_token == "r"

    def test_something_else_is_refused(self) -> None:
        with pytest.raises(ValueError, match=r"must come from google.auth, not str.*api_key"):
            load_credentials(vertex(project="p", credentials="key"))

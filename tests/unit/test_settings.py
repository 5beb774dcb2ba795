"""Arguments and variables become the settings that google-genai would act on, or a clear refusal."""

from __future__ import annotations

import itertools
import json
import logging
import math
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from google.auth.credentials import AnonymousCredentials
from google.oauth2.credentials import Credentials

from genai_grpc import _auth
from genai_grpc._options import CallOptions
from genai_grpc._settings import (
    ChannelOptions,
    Settings,
    TlsOptions,
    resolve,
)
from tests.plugins.environments import cached_environment

VERTEX: dict[str, Any] = {"vertexai": True, "project": "p", "location": "us-central1"}
REFERENCE = Path(__file__).with_name("settings_reference.py")


def settings(environ: dict[str, str] | None = None, /, **arguments: Any) -> Settings:
    """Settings of a machine whose environment is `environ` and nothing else."""
    return resolve(**arguments, environ=environ or {})


def gemini(environ: dict[str, str] | None = None, /, **arguments: Any) -> Settings:
    """Settings of a client that has an API key."""
    return settings(environ, api_key="key", **arguments)


class TestPrecedence:
    def test_without_anything_the_gemini_api_needs_a_key(self) -> None:
        with pytest.raises(ValueError, match=r"api_key=.*GOOGLE_API_KEY.*GEMINI_API_KEY"):
            settings()

    def test_google_api_key_wins_over_gemini_api_key_and_says_so(
        self, caplog: pytest.LogCaptureFixture
    ) -> None:
        with caplog.at_level(logging.WARNING):
            found = settings({"GOOGLE_API_KEY": "a", "GEMINI_API_KEY": "b"})
        assert found.api_key == "a"
        assert "GOOGLE_API_KEY is the one" in caplog.text

    def test_an_argument_wins_over_the_environment(self) -> None:
        assert gemini({"GOOGLE_API_KEY": "env"}).api_key == "key"

    def test_a_key_is_stripped(self) -> None:
        assert settings(api_key=" key\n").api_key == "key"

    def test_a_blank_key_is_none(self) -> None:
        with pytest.raises(ValueError, match="Missing key"):
            settings({"GOOGLE_API_KEY": "  "})

    @pytest.mark.parametrize("word", ["true", "TRUE", "1"])
    def test_vertex_can_be_chosen_by_a_variable(self, word: str) -> None:
        found = settings(
            {"GOOGLE_GENAI_USE_VERTEXAI": word, "GOOGLE_CLOUD_PROJECT": "p"},
        )
        assert (found.backend, found.project, found.location) == ("vertex", "p", "global")

    def test_enterprise_is_another_name_for_vertexai(self) -> None:
        assert settings(enterprise=True, project="p").vertexai
        assert settings({"GOOGLE_GENAI_USE_ENTERPRISE": "1"}, project="p").vertexai
        with pytest.raises(ValueError, match="vertexai and enterprise contradict"):
            settings(enterprise=True, vertexai=False, project="p")

    def test_the_newer_variable_wins_over_the_older(self, caplog: pytest.LogCaptureFixture) -> None:
        found = gemini({"GOOGLE_GENAI_USE_ENTERPRISE": "0", "GOOGLE_GENAI_USE_VERTEXAI": "1"})
        assert not found.vertexai
        assert "contradicts" in caplog.text

    @pytest.mark.parametrize("place", [{"project": "p"}, {"location": "l"}])
    def test_key_and_place_exclude_each_other(self, place: dict[str, Any]) -> None:
        with pytest.raises(ValueError, match="Project/location and API key are mutually exclusive"):
            gemini(**place)

    def test_key_and_credentials_exclude_each_other(self) -> None:
        with pytest.raises(ValueError, match="Credentials and API key are mutually exclusive"):
            gemini(credentials=AnonymousCredentials())

    def test_a_key_on_vertex_is_express_mode(self) -> None:
        found = gemini({"GOOGLE_CLOUD_PROJECT": "p"}, vertexai=True)
        assert found.express
        assert (found.project, found.location) == (None, None)
        assert found.endpoint.url == "https://aiplatform.googleapis.com"

    def test_place_without_vertexai_is_named_as_unused(
        self, caplog: pytest.LogCaptureFixture
    ) -> None:
        found = settings({"GOOGLE_API_KEY": "key"}, project="p")
        assert found.backend == "gemini"
        assert "vertexai=True" in caplog.text

    def test_a_service_account_brings_its_project(self, service_account_file: Path) -> None:
        credentials = _auth.service_account_file(service_account_file)
        found = settings(vertexai=True, credentials=credentials)
        assert (found.project, found.needs_project) == ("your-project", False)

    def test_credentials_work_on_the_gemini_api(self) -> None:
        found = settings({"GOOGLE_API_KEY": "env"}, credentials=Credentials("token"))
        assert (found.auth, found.api_key) == ("credentials", None)

    @pytest.mark.parametrize("name", ["api_key", "project", "location"])
    def test_wrong_types_are_named(self, name: str) -> None:
        wrong: dict[str, Any] = {name: 3}
        with pytest.raises(ValueError, match=f"{name} must be a string, not int"):
            settings(vertexai=True, **wrong)

    def test_a_location_cannot_smuggle_in_a_host(self) -> None:
        with pytest.raises(ValueError, match=r"'evil\.example/' is not the name of a location"):
            settings(vertexai=True, project="p", location="evil.example/")


class TestEndpoints:
    @pytest.mark.parametrize(
        ("location", "host"),
        [
            ("us-central1", "us-central1-aiplatform.googleapis.com"),
            ("global", "aiplatform.googleapis.com"),
            ("eu", "aiplatform.eu.rep.googleapis.com"),
        ],
    )
    def test_the_location_decides_the_host(self, location: str, host: str) -> None:
        found = settings(vertexai=True, project="p", location=location)
        assert found.endpoint.target == f"{host}:443"
        assert found.endpoint_is_default

    def test_the_universe_names_the_domain(self) -> None:
        found = settings({"GOOGLE_CLOUD_UNIVERSE_DOMAIN": "example.org"}, **VERTEX)
        assert found.endpoint.host == "us-central1-aiplatform.example.org"

    @pytest.mark.parametrize(
        ("address", "target", "secure"),
        [
            ("http://127.0.0.1:8080", "127.0.0.1:8080", False),
            ("http://localhost", "localhost:80", False),
            ("https://proxy.example:8443/", "proxy.example:8443", True),
            ("proxy.example", "proxy.example:443", True),
            ("https://[2001:db8::1]:8443", "[2001:db8::1]:8443", True),
            ("unix:/run/genai.sock", "unix:/run/genai.sock", False),
            ("unix:///run/genai.sock", "unix:/run/genai.sock", False),
        ],
    )
    def test_addresses_are_read(self, address: str, target: str, secure: bool) -> None:
        endpoint = gemini(http_options={"base_url": address}).endpoint
        assert (endpoint.target, endpoint.secure) == (target, secure)

    def test_a_path_is_kept_for_rest(self) -> None:
        endpoint = gemini(http_options={"base_url": "https://proxy.example/gemini/"}).endpoint
        assert endpoint.url == "https://proxy.example/gemini"

    @pytest.mark.parametrize(
        "address",
        ["ftp://host", "http://", "https://user:word@host", "host:port", "https://host?x=1", "a b"],
    )
    def test_unreadable_addresses_name_their_source(self, address: str) -> None:
        with pytest.raises(ValueError, match=r"^GOOGLE_GEMINI_BASE_URL: cannot read"):
            gemini({"GOOGLE_GEMINI_BASE_URL": address})

    def test_each_api_has_its_base_url_variable(self) -> None:
        environ = {
            "GOOGLE_GEMINI_BASE_URL": "https://gemini.example",
            "GOOGLE_VERTEX_BASE_URL": "https://vertex.example",
        }
        assert gemini(environ).endpoint.host == "gemini.example"
        assert settings(environ, **VERTEX).endpoint.host == "vertex.example"
        by_variable = settings(
            {**environ, "GOOGLE_GENAI_USE_VERTEXAI": "true"}, project="p", location="l"
        )
        assert by_variable.endpoint.host == "vertex.example"

    def test_base_urls_have_an_order(self) -> None:
        environ = {"GOOGLE_GEMINI_BASE_URL": "https://environment.example"}
        assert gemini(environ).endpoint.host == "environment.example"
        options = {"base_url": "https://argument.example"}
        assert gemini(environ, http_options=options).endpoint.host == "argument.example"

    def test_an_api_endpoint_is_an_address_too(self) -> None:
        found = settings(client_options={"api_endpoint": "private.example:8443"}, **VERTEX)
        assert found.endpoint.target == "private.example:8443"
        assert not found.endpoint_is_default
        assert found.auth == "adc"

    def test_two_addresses_contradict_each_other(self) -> None:
        with pytest.raises(ValueError, match=r"http_options.base_url and client_options.api_endp"):
            gemini(
                http_options={"base_url": "https://a.example"},
                client_options={"api_endpoint": "b.example"},
            )

    def test_a_gateway_gets_no_project_that_is_half_known(self) -> None:
        found = settings(
            {"GOOGLE_CLOUD_PROJECT": "p"},
            vertexai=True,
            http_options={"base_url": "https://gateway.example"},
        )
        assert found.gateway
        assert (found.project, found.location, found.auth) == (None, None, "none")

    def test_googles_credentials_go_to_a_foreign_address_only_when_asked(self) -> None:
        environ = {
            "GOOGLE_CLOUD_PROJECT": "p",
            "GOOGLE_CLOUD_LOCATION": "l",
            "GOOGLE_VERTEX_BASE_URL": "https://gateway.example",
        }
        implicit = settings(environ, vertexai=True)
        assert (implicit.project, implicit.location, implicit.auth) == ("p", "l", "none")
        assert settings(environ, **VERTEX).auth == "adc"


class TestPlaintext:
    @pytest.mark.parametrize(
        "address",
        [
            "http://localhost:1",
            "http://127.0.0.1:1",
            "http://127.9.9.9:1",
            "http://[::1]:1",
            "http://x.localhost",
            "unix:/run/x",
        ],
    )
    def test_loopback_gets_the_key(self, address: str) -> None:
        assert gemini(http_options={"base_url": address}).auth == "api_key"

    @pytest.mark.parametrize("address", ["http://10.0.0.1", "http://localhost.example", "http://h"])
    def test_other_hosts_do_not(self, address: str) -> None:
        with pytest.raises(ValueError, match=r"plaintext.*API key.*GENAI_GRPC_ALLOW_PLAINTEXT"):
            gemini(http_options={"base_url": address})

    def test_nor_do_they_get_tokens_or_headers(self) -> None:
        plaintext = {"base_url": "http://10.0.0.1"}
        with pytest.raises(ValueError, match="token of the credentials"):
            settings(credentials=Credentials("token"), http_options=plaintext, **VERTEX)
        with pytest.raises(ValueError, match="authorization header"):
            settings(http_options={**plaintext, "headers": {"Authorization": "Bearer t"}}, **VERTEX)

    def test_there_is_a_way_to_allow_it(self) -> None:
        options = {"base_url": "http://10.0.0.1"}
        variable = {"GENAI_GRPC_ALLOW_PLAINTEXT_CREDENTIALS": "true"}
        assert gemini(variable, http_options=options).auth == "api_key"
        channel = ChannelOptions(allow_plaintext_credentials=True)
        assert gemini(http_options=options, channel=channel).auth == "api_key"

    def test_anonymous_credentials_may_go_anywhere(self) -> None:
        found = settings(
            credentials=AnonymousCredentials(), http_options={"base_url": "http://h"}, **VERTEX
        )
        assert found.auth == "credentials"

    def test_nothing_is_looked_up_for_plaintext(self) -> None:
        found = settings(http_options={"base_url": "http://localhost:1"}, **VERTEX)
        assert found.auth == "none"


class TestOptions:
    def test_http_options_may_be_camel_case_or_an_object(self) -> None:
        camel = gemini(http_options={"baseUrl": "https://h", "apiVersion": "v1", "timeout": 1500})
        shaped = gemini(
            http_options=SimpleNamespace(base_url="https://h", api_version="v1", timeout=1500)
        )
        for found in (camel, shaped):
            assert (found.endpoint.host, found.api_version, found.timeout_s) == ("h", "v1", 1.5)

    def test_an_unknown_option_is_named_with_its_neighbour(self) -> None:
        with pytest.raises(ValueError, match=r"no option 'base_urll'. Did you mean 'base_url'\?"):
            gemini(http_options={"base_urll": "https://h"})

    def test_options_of_a_wrong_type_are_named(self) -> None:
        with pytest.raises(ValueError, match="http_options must be a dict or an options object"):
            gemini(http_options="https://h")
        with pytest.raises(ValueError, match="channel must be a ChannelOptions or a dict, not int"):
            gemini(channel=3)

    def test_the_default_timeout_is_finite(self) -> None:
        assert gemini().timeout_s == 600

    @pytest.mark.parametrize("endless", [0, 0.0, math.inf])
    def test_a_timeout_of_0_is_no_end_for_clients_and_calls_alike(self, endless: Any) -> None:
        options = {"timeout": endless}
        assert gemini(http_options=options).timeout_s == math.inf
        assert CallOptions("v1", timeout_s=5.0).override(options).timeout_s is None

    @pytest.mark.parametrize("timeout", [-1, math.nan, "3", True, False])
    def test_a_timeout_is_a_positive_number(self, timeout: Any) -> None:
        with pytest.raises(ValueError, match=r"http_options.timeout \(milliseconds\) must be"):
            gemini(http_options={"timeout": timeout})

    def test_the_version_has_an_order(self) -> None:
        variable = {"GOOGLE_GENAI_API_VERSION": "v1alpha"}
        assert gemini().api_version == "v1beta"
        assert settings(**VERTEX).api_version == "v1beta1"
        assert gemini(variable).api_version == "v1alpha"
        assert gemini(variable, http_options={"api_version": "v1"}).api_version == "v1"

    def test_a_version_that_nobody_published_is_for_rest_alone(self) -> None:
        with pytest.raises(ValueError, match=r"api_version 'v1beta' is not published for Vertex"):
            settings(http_options={"api_version": "v1beta"}, transport="grpc", **VERTEX)
        for transport in (None, "auto", "rest"):
            found = gemini(http_options={"api_version": "v9"}, transport=transport)
            assert found.api_version == "v9"

    def test_headers_are_kept_and_lowered_for_grpc(self) -> None:
        headers = {"X-Custom": "1", "Content-Type": "application/json"}
        found = gemini(http_options={"headers": headers})
        assert found.headers == tuple(headers.items())
        assert found.metadata == (("x-custom", "1"),)

    @pytest.mark.parametrize("headers", [{"a b": "1"}, {"a": "ü"}, {"a": 1}, {"a": "1\n2"}, ["a"]])
    def test_headers_that_cannot_be_sent_are_refused(self, headers: Any) -> None:
        with pytest.raises(ValueError, match=r"^http_options\.headers"):
            gemini(http_options={"headers": headers})

    def test_a_header_of_the_user_is_proof_enough(self) -> None:
        found = settings(http_options={"headers": {"x-goog-api-key": "mine"}})
        assert (found.auth, found.metadata) == ("headers", (("x-goog-api-key", "mine"),))

    def test_client_options_speak_gapic(self, tmp_path: Path) -> None:
        found = settings(
            client_options=SimpleNamespace(
                quota_project_id="payer", scopes=["s"], credentials_file=str(tmp_path / "x.json")
            ),
            **VERTEX,
        )
        assert (found.quota_project, found.scopes, found.auth) == ("payer", ("s",), "credentials")

    def test_trust_stores_of_the_environment_are_used(self) -> None:
        found = gemini({"REQUESTS_CA_BUNDLE": "b.pem", "SSL_CERT_FILE": "a.pem"})
        assert found.tls.root_certificates == "a.pem"
        own = gemini({"SSL_CERT_FILE": "a.pem"}, tls=TlsOptions(root_certificates="own.pem"))
        assert own.tls.root_certificates == "own.pem"

    def test_one_proxy_serves_every_transport(self) -> None:
        options = {"client_args": {"proxy": "http://proxy:3128"}}
        assert gemini(http_options=options).proxy == "http://proxy:3128"
        assert gemini(http_options=options, proxy="").proxy == ""

    def test_none_is_a_value_for_channel_options(self) -> None:
        found = gemini(channel={"keepalive_time_s": None})
        assert found.channel == ChannelOptions(keepalive_time_s=None)

    @pytest.mark.parametrize("name", ["max_connections", "streams_per_connection"])
    def test_channel_options_are_checked(self, name: str) -> None:
        with pytest.raises(ValueError, match=f"channel.{name} must be at least 1"):
            gemini(channel={name: 0})

    @pytest.mark.parametrize(
        ("variable", "value"),
        [
            ("GOOGLE_API_USE_CLIENT_CERTIFICATE", "yes"),
            ("GOOGLE_API_USE_MTLS_ENDPOINT", "sometimes"),
        ],
    )
    def test_variables_with_few_values_are_checked(self, variable: str, value: str) -> None:
        with pytest.raises(ValueError, match=f"{variable} must be .*not {value!r}"):
            gemini({variable: value})


class TestSecrets:
    def test_a_printed_client_shows_no_secret(self) -> None:
        found = settings(
            api_key="secret",
            http_options={"headers": {"authorization": "secret"}},
            proxy="http://user:secret@proxy:1",
        )
        assert "secret" not in repr(found)

    def test_nothing_heavy_is_loaded(self) -> None:
        code = (
            "import sys; from genai_grpc._settings import resolve; resolve(api_key='k', environ={});"
            "print(*sorted(sys.modules.keys() & {'grpc', 'pydantic', 'google.auth', 'ssl'}))"
        )
        run = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, check=True
        )
        assert run.stdout.strip() == ""


Row = tuple[dict[str, Any], dict[str, str]]

ARGUMENTS: tuple[dict[str, Any], ...] = (
    {},
    {"api_key": "key"},
    {"vertexai": False},
    {"vertexai": False, "api_key": "key"},
    {"vertexai": True},
    {"vertexai": True, "api_key": "key"},
    {"vertexai": True, "project": "p"},
    {"vertexai": True, "location": "europe-west1"},
    {"vertexai": True, "project": "p", "location": "europe-west1"},
    {"vertexai": True, "project": "p", "api_key": "key"},
    {"vertexai": True, "project": "p", "credentials": True},
    {"vertexai": True, "credentials": True},
    {"vertexai": True, "credentials": True, "api_key": "key"},
    {"project": "p", "location": "europe-west1"},
)
VARIABLES: tuple[tuple[str, tuple[str | None, ...]], ...] = (
    ("GOOGLE_API_KEY", (None, "google-key")),
    ("GEMINI_API_KEY", (None, "gemini-key")),
    ("GOOGLE_GENAI_USE_VERTEXAI", (None, "True", "0")),
    ("GOOGLE_CLOUD_PROJECT", (None, "env-project")),
    ("GOOGLE_CLOUD_LOCATION", (None, "us-east5")),
)
BASE_URL: tuple[dict[str, Any], ...] = (
    {"api_key": "key"},
    {"vertexai": True, "api_key": "key"},
    {"vertexai": True},
    {"vertexai": True, "project": "p"},
    {"vertexai": True, "project": "p", "location": "europe-west1"},
    {"vertexai": True, "project": "p", "location": "global"},
)


def rows(service_account_file: Path) -> Iterator[Row]:
    """Every combination, on a machine with Application Default Credentials."""
    names = [name for name, _ in VARIABLES]
    for arguments in ARGUMENTS:
        for values in itertools.product(*(choices for _, choices in VARIABLES)):
            environ = {n: v for n, v in zip(names, values, strict=True) if v is not None}
            environ["GOOGLE_APPLICATION_CREDENTIALS"] = str(service_account_file)
            yield arguments, environ
    for arguments in BASE_URL:
        for environ in (
            {
                "GOOGLE_GEMINI_BASE_URL": "https://g.example",
                "GOOGLE_VERTEX_BASE_URL": "https://v.example",
            },
            {"GOOGLE_VERTEX_BASE_URL": "https://v.example", "GOOGLE_API_KEY": "google-key"},
            {"GOOGLE_VERTEX_BASE_URL": "https://v.example", "GOOGLE_CLOUD_PROJECT": "env-project"},
        ):
            yield arguments, environ
            yield {**arguments, "http_options": {"base_url": "https://h.example"}}, environ


def observe(arguments: dict[str, Any], environ: dict[str, str]) -> dict[str, Any]:
    """What we make of a row, in the shape of settings_reference.py."""
    if arguments.get("credentials"):
        arguments = {**arguments, "credentials": AnonymousCredentials()}
    try:
        found = resolve(**arguments, environ=environ)
        project = _auth.authorizer(found).project
    except ValueError as error:
        return {"error": str(error)}
    return {
        "vertexai": found.vertexai,
        "api_key": found.api_key,
        "project": project,
        "location": found.location,
        "base_url": found.endpoint.url,
        "api_version": found.api_version,
    }


@pytest.mark.slow
@pytest.mark.timeout(300)  # the first run installs google-genai
@pytest.mark.congruence
def test_every_combination_ends_as_with_google_genai(
    service_account_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = list(rows(service_account_file))
    reference = cached_environment("google-genai==1.51.0")
    run = subprocess.run(
        [reference.python, REFERENCE],
        input=json.dumps(table),
        capture_output=True,
        text=True,
        check=True,
        env={"PATH": "/usr/bin:/bin"},
    )
    monkeypatch.setenv("GOOGLE_APPLICATION_CREDENTIALS", str(service_account_file))
    for (arguments, environ), theirs in zip(table, json.loads(run.stdout), strict=True):
        ours = observe(arguments, environ)
        if not theirs.get("vertexai", True):
            # A client of the Gemini API has no use for them; google-genai keeps what it read.
            theirs |= {"project": None, "location": None}
        if "error" in theirs:
            assert ours.keys() == {"error"}, (arguments, environ, theirs)
        else:
            assert ours == theirs, (arguments, environ)

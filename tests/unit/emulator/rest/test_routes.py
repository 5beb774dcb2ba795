"""Routes: every rule of the method table is found by its path, and nothing else is."""

from __future__ import annotations

import re

import pytest

from genai_grpc._stubs.methods import GEMINI, VERTEX
from genai_grpc._stubs.versions import VERSIONS
from genai_grpc.emulator.rest import routes

RULES = [
    (method, rule)
    for table in (GEMINI, VERTEX)
    for method in table.values()
    for rule in method.http
    if rule.verb != routes.WEBSOCKET
]
VERBS = {routes.UPLOAD: "POST", routes.DOWNLOAD: "GET"}


def example(template: str, version: str) -> str:
    """A path that a template describes."""
    path = template.replace("{version}", version)
    path = re.sub(r"\{[\w.]+=([^}]*)\}", r"\1", path)
    return path.replace("**", "x").replace("*", "x")


def test_every_rule_leads_to_its_method_in_every_version() -> None:
    general = set()
    for method, rule in RULES:
        for version in VERSIONS[method.backend]:
            path = example(rule.template, version)
            if rule.template.startswith("/v1alpha"):
                path = path.replace("/v1alpha/", f"/{version}/")
            found = routes.find(
                VERBS.get(rule.verb, rule.verb), path, media=rule.verb == "DOWNLOAD"
            )
            assert found is not None, (method.name, path)
            assert found.version == version
            if found.method is not method:
                # Operations named like the jobs of a service of their own.
                general.add((method.name, found.method.name))
    assert general == {
        ("Operations.CancelOperation", "BatchService.CancelBatch"),
        ("Operations.DeleteOperation", "BatchService.DeleteBatch"),
        ("Operations.GetOperation", "BatchService.GetBatch"),
        ("Operations.ListOperations", "BatchService.ListBatches"),
    }


@pytest.mark.parametrize(
    ("path", "method", "fields"),
    [
        (
            "/v1/models/m:generateContent",
            "GenerativeService.GenerateContent",
            {"model": "models/m"},
        ),
        (
            "//v1alpha//tunedModels/t:streamGenerateContent",
            "GenerativeService.StreamGenerateContent",
            {"model": "tunedModels/t"},
        ),
        (
            "/v1beta/models/m%3AgenerateContent",
            "GenerativeService.GenerateContent",
            {"model": "models/m"},
        ),
        (
            "/v1/projects/p/locations/l/publishers/google/models/m:generateContent",
            "PredictionService.GenerateContent",
            {"model": "projects/p/locations/l/publishers/google/models/m"},
        ),
        (
            "/v1beta1/publishers/google/models/m:predict",
            "PredictionService.Predict",
            {"endpoint": "publishers/google/models/m"},
        ),
        (
            "/v1beta1/endpoints/7:generateContent",
            "PredictionService.GenerateContent",
            {"model": "endpoints/7"},
        ),
        (
            "/v1beta1/projects/p/locations/l/tuningJobs:rebaseTunedModel",
            "GenAiTuningService.RebaseTunedModel",
            {"parent": "projects/p/locations/l"},
        ),
        ("/v1beta/files", "FileService.CreateFile", {}),
        ("/upload/v1beta/files", "FileService.UploadFile", {}),
        ("/v1/auth_tokens", "AuthTokenService.CreateAuthToken", {}),
    ],
)
def test_a_path_calls_a_method(path: str, method: str, fields: dict[str, str]) -> None:
    found = routes.find("POST", path)
    assert found is not None
    assert (found.method.name, found.fields) == (method, fields)


def test_express_mode_and_both_apis_share_a_version_without_confusion() -> None:
    gemini = routes.find("GET", "/v1/models")
    vertex = routes.find("GET", "/v1/publishers/google/models")
    assert gemini is not None
    assert vertex is not None
    assert (gemini.method.backend, vertex.method.backend) == ("gemini", "vertex")


def test_media_is_preferred_when_it_is_asked_for() -> None:
    path = "/v1beta/files/abc:download"
    names = [each.method.name for m in (True, False) if (each := routes.find("GET", path, media=m))]
    assert names == ["FileService.DownloadFileContent", "FileService.DownloadFile"]


@pytest.mark.parametrize(
    ("verb", "path"),
    [
        ("POST", "/"),
        ("POST", "/v1beta"),
        ("POST", "/v2/models/m:generateContent"),
        ("POST", "/v1beta1/models/m:generateContent"),
        ("GET", "/v1beta/models/m:generateContent"),
        ("POST", "/v1beta/models/m:generate"),
        ("POST", "/v1beta/models/a/b:generateContent"),
        ("POST", "/v1beta/models%2Fm:generateContent"),
        ("POST", "/v1/projects/p/locations/l/models/m:generateContent"),
    ],
)
def test_other_paths_lead_nowhere(verb: str, path: str) -> None:
    assert routes.find(verb, path) is None

"""Every method of both APIs is answered over REST in every version, and has an answer at all."""

from __future__ import annotations

import re

import pytest

from genai_grpc._stubs.methods import GEMINI, VERTEX
from genai_grpc._stubs.versions import VERSIONS
from genai_grpc._wire.method import HttpRule, Method
from genai_grpc.emulator import Emulator
from genai_grpc.emulator.handlers import HANDLERS
from genai_grpc.emulator.mixins import mixins
from genai_grpc.emulator.rest import live_sockets, transfers
from tests.unit.emulator.rest.web import Web

METHODS = (*GEMINI.values(), *VERTEX.values(), *mixins())
HTTP_VERBS = {"UPLOAD": "POST", "DOWNLOAD": "GET"}
# What a method refuses an empty request with; 404 also for names that do not exist.
REFUSALS = (400, 403, 404)
DOWNLOADS = ("FileService.DownloadFileContent", "FileSearchStoreService.DownloadMedia")


def is_live(method: Method) -> bool:
    return any(rule.verb == "WEBSOCKET" for rule in method.http)


def path_of(rule: HttpRule, version: str) -> str:
    """A path that suits a rule, with made-up names."""
    path = rule.template.replace("{version}", version)
    path = re.sub(r"\{[\w.]+=([^}]*)\}", r"\1", path)
    path = re.sub(r"\{[\w.]+\}", "*", path)
    return path.replace("**", "*").replace("*", "none")


def test_every_method_has_a_handler() -> None:
    answered = {*HANDLERS.unary, *HANDLERS.stream, *HANDLERS.dialogues}
    for method in METHODS:
        if is_live(method):
            rule = next(each for each in method.http if each.verb == "WEBSOCKET")
            for version in VERSIONS[method.backend]:
                assert live_sockets.method_of(path_of(rule, version)), method.name
            continue
        known = (method.backend, method.name) in answered
        transferred = method.name in transfers.FINISHES or method.name in DOWNLOADS
        assert known or transferred, method.name


@pytest.mark.parametrize("backend", ["gemini", "vertex"])
def test_every_route_is_answered_in_every_version(emulator: Emulator, backend: str) -> None:
    web = Web(emulator)
    for method in METHODS:
        if method.backend != backend:
            continue
        for rule in method.http:
            if rule.verb == "WEBSOCKET":
                continue
            versions = ("v1alpha",) if rule.template.startswith("/v1alpha/") else VERSIONS[backend]
            for version in versions:
                verb = HTTP_VERBS.get(rule.verb, rule.verb)
                path = path_of(rule, version)
                media = "?alt=media" if rule.verb == "DOWNLOAD" else ""
                body = b"{}" if verb in ("POST", "PATCH") else None
                answer = web.send(verb, path + media, body)
                where = f"{method.name} {path} {answer.body!r}"
                assert answer.code in (200, *REFUSALS), where
                if answer.code != 200:
                    assert "is not a method of either API" not in answer.error["message"], where

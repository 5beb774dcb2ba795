"""Permissions on tuned models and corpora count for calls that say who calls; tuned names may be checked."""

from __future__ import annotations

from typing import Any

import grpc
import pytest

from genai_grpc.emulator import Emulator
from tests.unit.emulator.caller import PROJECT, Caller, text_of
from tests.unit.emulator.fronts import Front

ANN, BEN, CLEO = "ann@example.com", "ben@example.com", "cleo@example.com"
TURN = [{"role": "user", "parts": [{"text": "Why?"}]}]


def permit(front: Front, parent: str, user: str, role: str) -> Any:
    fields = {"granteeType": "USER", "role": role, "emailAddress": user}
    return front.ask("PermissionService.CreatePermission", parent=parent, permission=fields)


def refused(front: Front, user: str, method: str, /, **fields: Any) -> bool:
    """Whether a user is refused for want of a permission."""
    front.user = user
    try:
        found = front.refusal(method, **fields)
    except AssertionError:
        return False
    finally:
        front.user = ""
    assert found.code == "PERMISSION_DENIED", found
    assert user in found.message
    return True


def test_each_role_may_do_what_it_is_for(gemini: Front) -> None:
    gemini.emulator.add_tuned_model("fox", display_name="Fox")
    name = "tunedModels/fox"
    permit(gemini, name, ANN, "READER")
    permit(gemini, name, BEN, "WRITER")
    ask = {"model": name, "contents": TURN}
    change = {"tunedModel": {"name": name, "displayName": "Red"}, "updateMask": "displayName"}
    who: dict[str, tuple[dict[str, Any], set[str]]] = {
        "GenerativeService.GenerateContent": (ask, {ANN, BEN}),
        "ModelService.GetTunedModel": ({"name": name}, {ANN, BEN}),
        "PermissionService.ListPermissions": ({"parent": name}, {ANN, BEN}),
        "ModelService.UpdateTunedModel": (change, {BEN}),
        "PermissionService.TransferOwnership": ({"name": name, "emailAddress": CLEO}, set()),
        "ModelService.DeleteTunedModel": ({"name": name}, set()),
    }
    for method, (fields, allowed) in who.items():
        for user in (ANN, BEN, CLEO):
            assert refused(gemini, user, method, **fields) is (user not in allowed), (method, user)
    # A call that names nobody is the project's own.
    assert gemini.ask("ModelService.GetTunedModel", name=name)["displayName"] == "Red"
    assert gemini.ask("GenerativeService.GenerateContent", **ask)["candidates"]


def test_who_makes_a_corpus_owns_it_and_shares_it(gemini: Front) -> None:
    gemini.user = ANN
    corpus = gemini.ask("RetrieverService.CreateCorpus", corpus={"displayName": "Notes"})["name"]
    document = {"parent": corpus, "document": {"displayName": "One"}}
    gemini.ask("RetrieverService.CreateDocument", **document)
    (owner,) = gemini.ask("PermissionService.ListPermissions", parent=corpus)["permissions"]
    assert (owner["emailAddress"], owner["role"]) == (ANN, "OWNER")
    query = {"name": corpus, "query": "x"}
    assert refused(gemini, BEN, "RetrieverService.QueryCorpus", **query)
    gemini.user = BEN
    assert "corpora" not in gemini.ask("RetrieverService.ListCorpora")
    gemini.user = ANN
    everyone = {"granteeType": "EVERYONE", "role": "READER"}
    gemini.ask("PermissionService.CreatePermission", parent=corpus, permission=everyone)
    assert not refused(gemini, BEN, "RetrieverService.QueryCorpus", **query)
    assert refused(gemini, BEN, "RetrieverService.CreateDocument", **document)
    assert refused(gemini, BEN, "RetrieverService.DeleteCorpus", name=corpus, force=True)
    gemini.user = BEN
    (listed,) = gemini.ask("RetrieverService.ListCorpora")["corpora"]
    assert listed["name"] == corpus
    assert not refused(gemini, ANN, "RetrieverService.DeleteCorpus", name=corpus, force=True)


def test_ownership_is_handed_over_by_the_owner(gemini: Front) -> None:
    gemini.emulator.add_tuned_model("fox")
    name = "tunedModels/fox"
    gemini.ask("PermissionService.TransferOwnership", name=name, emailAddress=ANN)
    transfer = {"name": name, "emailAddress": BEN}
    assert refused(gemini, BEN, "PermissionService.TransferOwnership", **transfer)
    assert not refused(gemini, ANN, "PermissionService.TransferOwnership", **transfer)
    # The former owner may write from now on.
    assert refused(gemini, ANN, "ModelService.DeleteTunedModel", name=name)
    assert not refused(gemini, BEN, "ModelService.DeleteTunedModel", name=name)


def test_tuned_models_of_others_are_not_listed(gemini: Front) -> None:
    for name in ("fox", "owl"):
        gemini.emulator.add_tuned_model(name)
    permit(gemini, "tunedModels/owl", ANN, "READER")
    gemini.user = ANN
    (listed,) = gemini.ask("ModelService.ListTunedModels")["tunedModels"]
    assert listed["name"] == "tunedModels/owl"
    gemini.user = ""
    assert len(gemini.ask("ModelService.ListTunedModels")["tunedModels"]) == 2


def test_a_stream_is_refused_as_well(emulator: Emulator, caller: Caller) -> None:
    emulator.add_tuned_model("fox")
    make = caller.callable("StreamGenerateContent")
    request = caller.request(model="tunedModels/fox")
    with pytest.raises(grpc.RpcError) as caught:
        list(make(request, metadata=[("x-emulator-user", ANN)]))
    assert caught.value.code() is grpc.StatusCode.PERMISSION_DENIED
    assert text_of(*make(request))


@pytest.mark.parametrize(
    ("backend", "known", "unknown"),
    [
        ("gemini", "tunedModels/fox", "tunedModels/owl"),
        ("vertex", f"{PROJECT}/endpoints/fox", f"{PROJECT}/endpoints/owl"),
        ("vertex", f"{PROJECT}/models/fox@1", f"{PROJECT}/models/owl@1"),
    ],
)
def test_names_of_tuned_models_are_checked_on_request(
    backend: str, known: str, unknown: str
) -> None:
    with (
        Emulator(check_tuned=True) as server,
        grpc.insecure_channel(server.address) as channel,
    ):
        server.add_tuned_model("fox")
        caller = Caller(channel, backend)
        assert text_of(caller.generate(model=known))
        with pytest.raises(grpc.RpcError) as caught:
            caller.generate(model=unknown)
        assert caught.value.code() is grpc.StatusCode.NOT_FOUND

"""Tuned models of the emulator, as both APIs serve them: what is refused, and what filters mean."""

from __future__ import annotations

from typing import Any

import grpc
import pytest

from genai_grpc.emulator import Emulator
from tests.unit.emulator.caller import PROJECT, Caller, violations_of

LIST = {"gemini": "ModelService.ListTunedModels", "vertex": "ModelService.ListModels"}
UPDATE = {"gemini": "ModelService.UpdateTunedModel", "vertex": "ModelService.UpdateModel"}
STATE = {"gemini": "tuned_model", "vertex": "model"}
PREFIX = {"gemini": "tunedModels", "vertex": f"{PROJECT}/models"}


@pytest.fixture
def tuned(emulator: Emulator) -> Emulator:
    """An emulator with two tuned models."""
    emulator.add_tuned_model("a", display_name="Apple", labels={"team": "red"})
    emulator.add_tuned_model("b", display_name="Big Pear")
    return emulator


def listed(caller: Caller, text: str) -> list[str]:
    fields = {"parent": PROJECT} if caller.backend == "vertex" else {}
    page = caller.ask(LIST[caller.backend], filter=text, **fields)
    models = page.models if caller.backend == "vertex" else page.tuned_models
    return [model.display_name for model in models]


def update(caller: Caller, identifier: str, *paths: str, **state: Any) -> Any:
    state["name"] = f"{PREFIX[caller.backend]}/{identifier}"
    fields = {STATE[caller.backend]: state, "update_mask": {"paths": list(paths)}}
    return caller.ask(UPDATE[caller.backend], **fields)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", ["Apple", "Big Pear"]),
        ("labels.team=red", ["Apple"]),
        ("labels.team:*", ["Apple"]),
        ("labels:team", ["Apple"]),
        ('display_name="Big Pear" AND labels.tune-type:*', ["Big Pear"]),
        ("model=b", ["Big Pear"]),
        ("labels.team=red AND model=b", []),
    ],
)
def test_filters_of_vertex(caller: Caller, tuned: Emulator, text: str, found: list[str]) -> None:
    caller.backend = "vertex"
    assert listed(caller, text) == found


@pytest.mark.parametrize(
    ("text", "found"), [("owner:me", ["Apple", "Big Pear"]), ("PEAR", ["Big Pear"])]
)
def test_filters_of_gemini(caller: Caller, tuned: Emulator, text: str, found: list[str]) -> None:
    assert listed(caller, text) == found


def test_a_filter_that_cannot_be_read_is_refused(caller: Caller, tuned: Emulator) -> None:
    caller.backend = "vertex"
    with pytest.raises(grpc.RpcError) as caught:
        listed(caller, "team is red")
    assert list(violations_of(caught.value)) == ["filter"]


def test_what_the_mask_does_not_name_stays(api: Caller, tuned: Emulator) -> None:
    changed = update(api, "a", "description", description="round", display_name="Other")
    assert (changed.display_name, changed.description) == ("Apple", "round")
    assert changed.update_time.ToNanoseconds() > changed.create_time.ToNanoseconds()


def test_a_mask_that_names_something_else_is_refused(api: Caller, tuned: Emulator) -> None:
    with pytest.raises(grpc.RpcError) as caught:
        update(api, "a", "name", "state")
    assert list(violations_of(caught.value)) == ["update_mask"]


def test_without_a_mask_gemini_takes_what_is_set_and_vertex_refuses(
    api: Caller, tuned: Emulator
) -> None:
    if api.backend == "gemini":
        assert update(api, "a", display_name="Plum").display_name == "Plum"
        return
    with pytest.raises(grpc.RpcError) as caught:
        update(api, "a", display_name="Plum")
    assert list(violations_of(caught.value)) == ["update_mask"]


def test_a_model_that_is_not_there_cannot_be_changed(api: Caller, tuned: Emulator) -> None:
    with pytest.raises(grpc.RpcError) as caught:
        update(api, "c", "description", description="x")
    assert caught.value.code() is grpc.StatusCode.NOT_FOUND


def test_labels_of_vertex_change(caller: Caller, tuned: Emulator) -> None:
    caller.backend = "vertex"
    assert update(caller, "a", "labels", labels={"team": "blue"}).labels["team"] == "blue"


def test_a_base_model_is_no_tuned_one(caller: Caller) -> None:
    with pytest.raises(grpc.RpcError) as caught:
        caller.ask("ModelService.DeleteTunedModel", name="models/gemini-2.5-flash")
    assert caught.value.code() is grpc.StatusCode.INVALID_ARGUMENT


def test_deleting_on_vertex_gives_an_operation_that_is_done(
    caller: Caller, tuned: Emulator
) -> None:
    caller.backend = "vertex"
    operation = caller.ask("ModelService.DeleteModel", name=f"{PROJECT}/models/a")
    assert operation.done
    assert operation.response.type_url.endswith("google.protobuf.Empty")
    assert operation.metadata.type_url.endswith("aiplatform.v1beta1.DeleteOperationMetadata")
    assert listed(caller, "") == ["Big Pear"]


def test_clearing_forgets_tuned_models(caller: Caller, tuned: Emulator) -> None:
    tuned.clear()
    assert listed(caller, "") == []

# Generated from tests/scenarios/aio/test_model_resources.py by scripts/unasync: edit that file and run scripts/unasync.
"""Models are found, listed in pages, changed and deleted on both APIs."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

from genai_grpc import Client, errors, types
from genai_grpc.emulator import Emulator
from genai_grpc.pagers import Pager
from tests.plugins.clients import make_client

TUNED = {True: "projects/p/locations/us-central1/models/fox", False: "tunedModels/fox"}


def add_fox(server: Emulator) -> None:
    server.add_tuned_model(
        "fox",
        display_name="Fox",
        description="Knows foxes",
        base_model="gemini-2.0-flash-001",
        labels={"team": "red"},
        default_checkpoint_id="2",
        checkpoints=(("1", 1), ("2", 2)),
        create_time=1_700_000_000.5,
    )


@pytest.fixture
def fox(client: Client, server: Emulator) -> str:
    """The name of a tuned model."""
    add_fox(server)
    return TUNED[client.vertexai]


def names(pager: Pager[types.Model]) -> list[str]:
    return [model.name or "" for model in pager]


def asked_for(server: Emulator) -> list[str]:
    return [call.path.rpartition(".")[2] for call in server.calls]


def test_a_base_model_tells_what_it_can_do(gemini: Client) -> None:
    model = gemini.models.get(model="gemini-2.5-flash")
    assert model.name == "models/gemini-2.5-flash"
    assert model.display_name == "Gemini 2.5 Flash"
    assert model.version == "001"
    assert model.input_token_limit == 1_048_576
    assert model.output_token_limit == 65_536
    assert "generateContent" in (model.supported_actions or [])
    assert (model.max_temperature, model.top_k, model.thinking) == (2.0, 64, True)
    assert model.tuned_model_info == types.TunedModelInfo()


@pytest.mark.parametrize(
    "name",
    [
        "gemini-2.5-flash",
        "google/gemini-2.5-flash",
        "publishers/google/models/gemini-2.5-flash",
        "projects/p/locations/us-central1/publishers/google/models/gemini-2.5-flash",
    ],
)
def test_a_base_model_of_vertex_is_asked_of_its_publisher(
    vertex: Client, server: Emulator, name: str
) -> None:
    model = vertex.models.get(model=name)
    assert model.name == "publishers/google/models/gemini-2.5-flash"
    assert model.version == "default"
    assert server.calls[0].request.name == "publishers/google/models/gemini-2.5-flash"
    assert asked_for(server) == ["ModelGardenService/GetPublisherModel"]


def test_a_tuned_model_tells_where_it_comes_from(client: Client, fox: str) -> None:
    model = client.models.get(model=fox)
    assert model.name == fox
    assert (model.display_name, model.description) == ("Fox", "Knows foxes")
    info = model.tuned_model_info
    assert info is not None
    assert (info.base_model or "").endswith("gemini-2.0-flash-001")
    assert info.create_time == datetime.datetime(
        2023, 11, 14, 22, 13, 20, 500_000, datetime.timezone.utc
    )
    assert info.update_time is not None


def test_a_tuned_model_of_vertex_tells_where_it_is(vertex: Client, server: Emulator) -> None:
    add_fox(server)
    model = vertex.models.get(model="models/fox")
    parent = "projects/p/locations/us-central1"
    assert model.version == "1"
    assert model.endpoints == [
        types.Endpoint(name=f"{parent}/endpoints/fox", deployed_model_id="deployed-fox")
    ]
    assert (model.labels or {})["team"] == "red"
    assert model.default_checkpoint_id == "2"
    assert [each.checkpoint_id for each in model.checkpoints or []] == ["1", "2"]


@pytest.mark.parametrize("name", ["no-such-model", "tunedModels/none", "models/none"])
def test_a_model_that_does_not_exist_is_not_found(client: Client, name: str) -> None:
    with pytest.raises(errors.ClientError) as caught:
        client.models.get(model=name)
    assert (caught.value.code, caught.value.status) == (404, "NOT_FOUND")


@pytest.mark.parametrize("name", ["", "a..b", "a?b"])
def test_what_is_no_name_is_not_sent(client: Client, server: Emulator, name: str) -> None:
    with pytest.raises(ValueError, match="model"):
        client.models.get(model=name)
    assert not server.calls


def test_base_models_are_listed_page_by_page(client: Client, server: Emulator) -> None:
    pager = client.models.list(config={"page_size": 10})
    assert (pager.name, len(pager), pager.page_size) == ("models", 10, 10)
    assert len(server.calls) == 1
    everything = names(pager)
    assert len(everything) == len(set(everything)) > 20
    assert any(name.endswith("models/gemini-2.5-flash") for name in everything)
    assert [call.request.page_size for call in server.calls] == [10] * len(server.calls)
    whole = client.models.list(config=types.ListModelsConfig(page_size=1000))
    assert [model.name for model in whole.page] == everything


def test_pages_are_turned_by_hand(client: Client) -> None:
    pager = client.models.list(config={"page_size": 40, "query_base": True})
    first = pager[0].name
    page = pager.next_page()
    assert page == pager.page
    assert pager[0].name != first
    with pytest.raises(IndexError):
        pager.next_page()


def test_a_list_goes_on_from_a_token(client: Client) -> None:
    first = client.models.list(config={"page_size": 5})
    config: Any = first.config
    rest = client.models.list(config=config)
    assert rest[0].name not in [model.name for model in first.page]
    assert rest.page == first.next_page()


def test_tuned_models_are_listed_on_demand(client: Client, server: Emulator, fox: str) -> None:
    for number in range(4):
        server.add_tuned_model(f"m{number}")
    pager = client.models.list(config={"query_base": False, "page_size": 2})
    assert pager[0].name == fox
    assert pager[0].tuned_model_info is not None
    assert (pager[0].tuned_model_info.base_model or "").endswith("gemini-2.0-flash-001")
    assert [name.rpartition("/")[2] for name in names(pager)] == "fox m0 m1 m2 m3".split()
    service = "ModelService/ListModels" if client.vertexai else "ModelService/ListTunedModels"
    assert asked_for(server) == [service] * 3


def test_an_empty_list_has_one_empty_page(client: Client) -> None:
    pager = client.models.list(config={"query_base": False})
    assert (pager.page, len(pager), names(pager)) == ([], 0, [])


def test_a_filter_is_met_and_language_models_asked_for(vertex: Client, server: Emulator) -> None:
    add_fox(server)
    server.add_tuned_model("other")
    config: Any = {"query_base": False, "filter": 'display_name="Fox"'}
    assert names(vertex.models.list(config=config)) == [TUNED[True]]
    assert server.calls[0].request.filter == 'display_name="Fox" AND labels.tune-type:*'
    assert server.calls[0].request.parent == "projects/p/locations/us-central1"


def test_tuned_models_of_the_gemini_api_can_be_filtered(gemini: Client, server: Emulator) -> None:
    server.add_tuned_model("a", description="about foxes")
    server.add_tuned_model("b", description="about crows")
    pager = gemini.models.list(config={"query_base": False, "filter": "owner:me crows"})
    assert names(pager) == ["tunedModels/b"]


def test_base_models_of_the_gemini_api_take_no_filter(gemini: Client, server: Emulator) -> None:
    with pytest.raises(ValueError, match=r"config\.filter is not available on the Gemini"):
        gemini.models.list(config={"filter": "x"})
    assert not server.calls


def test_an_update_changes_what_it_names_alone(client: Client, server: Emulator, fox: str) -> None:
    model = client.models.update(model=fox, config={"display_name": "Reynard"})
    assert (model.name, model.display_name, model.description) == (fox, "Reynard", "Knows foxes")
    assert list(server.calls[0].request.update_mask.paths) == ["display_name"]
    again = client.models.update(
        model="fox", config=types.UpdateModelConfig(description="", display_name="Fox")
    )
    assert (again.display_name, again.description or "") == ("Fox", "")
    assert client.models.get(model=fox) == again


def test_the_default_checkpoint_is_vertex_only(client: Client, server: Emulator, fox: str) -> None:
    config: Any = {"default_checkpoint_id": "1"}
    if client.vertexai:
        model = client.models.update(model=fox, config=config)
        assert model.default_checkpoint_id == "1"
        return
    with pytest.raises(ValueError, match=r"config\.default_checkpoint_id is not available"):
        client.models.update(model=fox, config=config)
    assert not server.calls


@pytest.mark.parametrize("config", [None, {}, {"http_options": {"timeout": 1000}}])
def test_an_update_of_nothing_is_refused(client: Client, server: Emulator, config: Any) -> None:
    with pytest.raises(ValueError, match=r"nothing to change.*display_name, description"):
        client.models.update(model="fox", config=config)
    assert not server.calls


def test_a_deleted_model_is_gone(client: Client, fox: str) -> None:
    assert client.models.delete(model=fox) == types.DeleteModelResponse(
        sdk_http_response=types.HttpResponse(headers={})
    )
    for _ in range(2):
        with pytest.raises(errors.ClientError, match="404 NOT_FOUND"):
            client.models.delete(model=fox)


def test_each_page_has_the_options_of_the_call(client: Client, server: Emulator) -> None:
    options = types.HttpOptions(headers={"x-tag": "list"}, timeout=5_000)
    config = types.ListModelsConfig(page_size=40, http_options=options)
    pager = client.models.list(config=config)
    names(pager)
    assert [call.metadata["x-tag"] for call in server.calls] == ["list", "list"]
    # Deadlines are rounded up on the wire.
    assert all((call.time_remaining or 99) <= 5.1 for call in server.calls)


def test_a_version_that_does_not_list_says_which_do(server: Emulator) -> None:
    with make_client("vertex", server, transport="grpc") as client:
        with pytest.raises(ValueError, match=r"ListPublisherModels is not published.*'v1beta1'"):
            client.models.list(config={"http_options": {"api_version": "v1"}})
    assert not server.calls


def test_a_page_that_fails_is_tried_again(client: Client, server: Emulator) -> None:
    pager = client.models.list(config={"page_size": 40})
    server.fail("UNAVAILABLE", times=2)
    assert len(names(pager)) > 40
    assert [call.wait_ended().status for call in server.calls] == [
        "OK",
        "UNAVAILABLE",
        "UNAVAILABLE",
        "OK",
    ]

"""Models are found, listed in pages, changed and deleted on both APIs."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

from genai_grpc import AsyncClient, errors, types
from genai_grpc.emulator import Emulator
from genai_grpc.pagers import AsyncPager
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
def fox(client: AsyncClient, server: Emulator) -> str:
    """The name of a tuned model."""
    add_fox(server)
    return TUNED[client.vertexai]


async def names(pager: AsyncPager[types.Model]) -> list[str]:
    return [model.name or "" async for model in pager]


def asked_for(server: Emulator) -> list[str]:
    return [call.path.rpartition(".")[2] for call in server.calls]


async def test_a_base_model_tells_what_it_can_do(gemini: AsyncClient) -> None:
    model = await gemini.models.get(model="gemini-2.5-flash")
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
async def test_a_base_model_of_vertex_is_asked_of_its_publisher(
    vertex: AsyncClient, server: Emulator, name: str
) -> None:
    model = await vertex.models.get(model=name)
    assert model.name == "publishers/google/models/gemini-2.5-flash"
    assert model.version == "default"
    assert server.calls[0].request.name == "publishers/google/models/gemini-2.5-flash"
    assert asked_for(server) == ["ModelGardenService/GetPublisherModel"]


async def test_a_tuned_model_tells_where_it_comes_from(client: AsyncClient, fox: str) -> None:
    model = await client.models.get(model=fox)
    assert model.name == fox
    assert (model.display_name, model.description) == ("Fox", "Knows foxes")
    info = model.tuned_model_info
    assert info is not None
    assert (info.base_model or "").endswith("gemini-2.0-flash-001")
    assert info.create_time == datetime.datetime(
        2023, 11, 14, 22, 13, 20, 500_000, datetime.timezone.utc
    )
    assert info.update_time is not None


async def test_a_tuned_model_of_vertex_tells_where_it_is(
    vertex: AsyncClient, server: Emulator
) -> None:
    add_fox(server)
    model = await vertex.models.get(model="models/fox")
    parent = "projects/p/locations/us-central1"
    assert model.version == "1"
    assert model.endpoints == [
        types.Endpoint(name=f"{parent}/endpoints/fox", deployed_model_id="deployed-fox")
    ]
    assert (model.labels or {})["team"] == "red"
    assert model.default_checkpoint_id == "2"
    assert [each.checkpoint_id for each in model.checkpoints or []] == ["1", "2"]


@pytest.mark.parametrize("name", ["no-such-model", "tunedModels/none", "models/none"])
async def test_a_model_that_does_not_exist_is_not_found(client: AsyncClient, name: str) -> None:
    with pytest.raises(errors.ClientError) as caught:
        await client.models.get(model=name)
    assert (caught.value.code, caught.value.status) == (404, "NOT_FOUND")


@pytest.mark.parametrize("name", ["", "a..b", "a?b"])
async def test_what_is_no_name_is_not_sent(
    client: AsyncClient, server: Emulator, name: str
) -> None:
    with pytest.raises(ValueError, match="model"):
        await client.models.get(model=name)
    assert not server.calls


async def test_base_models_are_listed_page_by_page(client: AsyncClient, server: Emulator) -> None:
    pager = await client.models.list(config={"page_size": 10})
    assert (pager.name, len(pager), pager.page_size) == ("models", 10, 10)
    assert len(server.calls) == 1
    everything = await names(pager)
    assert len(everything) == len(set(everything)) > 20
    assert any(name.endswith("models/gemini-2.5-flash") for name in everything)
    assert [call.request.page_size for call in server.calls] == [10] * len(server.calls)
    whole = await client.models.list(config=types.ListModelsConfig(page_size=1000))
    assert [model.name for model in whole.page] == everything


async def test_pages_are_turned_by_hand(client: AsyncClient) -> None:
    pager = await client.models.list(config={"page_size": 40, "query_base": True})
    first = pager[0].name
    page = await pager.next_page()
    assert page == pager.page
    assert pager[0].name != first
    with pytest.raises(IndexError):
        await pager.next_page()


async def test_a_list_goes_on_from_a_token(client: AsyncClient) -> None:
    first = await client.models.list(config={"page_size": 5})
    config: Any = first.config
    rest = await client.models.list(config=config)
    assert rest[0].name not in [model.name for model in first.page]
    assert rest.page == await first.next_page()


async def test_tuned_models_are_listed_on_demand(
    client: AsyncClient, server: Emulator, fox: str
) -> None:
    for number in range(4):
        server.add_tuned_model(f"m{number}")
    pager = await client.models.list(config={"query_base": False, "page_size": 2})
    assert pager[0].name == fox
    assert pager[0].tuned_model_info is not None
    assert (pager[0].tuned_model_info.base_model or "").endswith("gemini-2.0-flash-001")
    assert [name.rpartition("/")[2] for name in await names(pager)] == "fox m0 m1 m2 m3".split()
    service = "ModelService/ListModels" if client.vertexai else "ModelService/ListTunedModels"
    assert asked_for(server) == [service] * 3


async def test_an_empty_list_has_one_empty_page(client: AsyncClient) -> None:
    pager = await client.models.list(config={"query_base": False})
    assert (pager.page, len(pager), await names(pager)) == ([], 0, [])


async def test_a_filter_is_met_and_language_models_asked_for(
    vertex: AsyncClient, server: Emulator
) -> None:
    add_fox(server)
    server.add_tuned_model("other")
    config: Any = {"query_base": False, "filter": 'display_name="Fox"'}
    assert await names(await vertex.models.list(config=config)) == [TUNED[True]]
    assert server.calls[0].request.filter == 'display_name="Fox" AND labels.tune-type:*'
    assert server.calls[0].request.parent == "projects/p/locations/us-central1"


async def test_tuned_models_of_the_gemini_api_can_be_filtered(
    gemini: AsyncClient, server: Emulator
) -> None:
    server.add_tuned_model("a", description="about foxes")
    server.add_tuned_model("b", description="about crows")
    pager = await gemini.models.list(config={"query_base": False, "filter": "owner:me crows"})
    assert await names(pager) == ["tunedModels/b"]


async def test_base_models_of_the_gemini_api_take_no_filter(
    gemini: AsyncClient, server: Emulator
) -> None:
    with pytest.raises(ValueError, match=r"config\.filter is not available on the Gemini"):
        await gemini.models.list(config={"filter": "x"})
    assert not server.calls


async def test_an_update_changes_what_it_names_alone(
    client: AsyncClient, server: Emulator, fox: str
) -> None:
    model = await client.models.update(model=fox, config={"display_name": "Reynard"})
    assert (model.name, model.display_name, model.description) == (fox, "Reynard", "Knows foxes")
    assert list(server.calls[0].request.update_mask.paths) == ["display_name"]
    again = await client.models.update(
        model="fox", config=types.UpdateModelConfig(description="", display_name="Fox")
    )
    assert (again.display_name, again.description or "") == ("Fox", "")
    assert await client.models.get(model=fox) == again


async def test_the_default_checkpoint_is_vertex_only(
    client: AsyncClient, server: Emulator, fox: str
) -> None:
    config: Any = {"default_checkpoint_id": "1"}
    if client.vertexai:
        model = await client.models.update(model=fox, config=config)
        assert model.default_checkpoint_id == "1"
        return
    with pytest.raises(ValueError, match=r"config\.default_checkpoint_id is not available"):
        await client.models.update(model=fox, config=config)
    assert not server.calls


@pytest.mark.parametrize("config", [None, {}, {"http_options": {"timeout": 1000}}])
async def test_an_update_of_nothing_is_refused(
    client: AsyncClient, server: Emulator, config: Any
) -> None:
    with pytest.raises(ValueError, match=r"nothing to change.*display_name, description"):
        await client.models.update(model="fox", config=config)
    assert not server.calls


async def test_a_deleted_model_is_gone(client: AsyncClient, fox: str) -> None:
    assert await client.models.delete(model=fox) == types.DeleteModelResponse(
        sdk_http_response=types.HttpResponse(headers={})
    )
    for _ in range(2):
        with pytest.raises(errors.ClientError, match="404 NOT_FOUND"):
            await client.models.delete(model=fox)


async def test_each_page_has_the_options_of_the_call(client: AsyncClient, server: Emulator) -> None:
    options = types.HttpOptions(headers={"x-tag": "list"}, timeout=5_000)
    config = types.ListModelsConfig(page_size=40, http_options=options)
    pager = await client.models.list(config=config)
    await names(pager)
    assert [call.metadata["x-tag"] for call in server.calls] == ["list", "list"]
    # Deadlines are rounded up on the wire.
    assert all((call.time_remaining or 99) <= 5.1 for call in server.calls)


async def test_a_version_that_does_not_list_says_which_do(server: Emulator) -> None:
    async with make_client("vertex", server, transport="grpc").aio as client:
        with pytest.raises(ValueError, match=r"ListPublisherModels is not published.*'v1beta1'"):
            await client.models.list(config={"http_options": {"api_version": "v1"}})
    assert not server.calls


async def test_a_page_that_fails_is_tried_again(client: AsyncClient, server: Emulator) -> None:
    pager = await client.models.list(config={"page_size": 40})
    server.fail("UNAVAILABLE", times=2)
    assert len(await names(pager)) > 40
    assert [call.wait_ended().status for call in server.calls] == [
        "OK",
        "UNAVAILABLE",
        "UNAVAILABLE",
        "OK",
    ]

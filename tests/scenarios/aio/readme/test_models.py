"""README: "List Base Models", "List Tuned Models", "Get Tuned Model", "Update Tuned Model"."""

from __future__ import annotations

import pytest

import genai_grpc as genai
from genai_grpc import types
from genai_grpc.emulator import Emulator


async def test_list_base_models(client: genai.Client) -> None:
    names = []
    async for model in await client.aio.models.list():
        names.append(model.name)
    assert any(name is not None and name.endswith("/gemini-2.0-flash-001") for name in names)
    assert len(set(names)) == len(names) > 10


async def test_list_base_models__pager(client: genai.Client) -> None:
    pager = await client.aio.models.list(config={"page_size": 10})
    assert pager.page_size == 10
    assert len(pager) == 10
    first = pager[0]
    await pager.next_page()
    assert first.name
    assert pager[0].name
    assert pager[0] != first


@pytest.fixture
def _tuned(server: Emulator) -> None:
    for number in range(12):
        server.add_tuned_model(f"tuned-{number:02}", display_name=f"Tuned {number}")


@pytest.mark.usefixtures("_tuned")
async def test_list_tuned_models(client: genai.Client) -> None:
    titles = []
    async for model in await client.aio.models.list(config={"page_size": 10, "query_base": False}):
        titles.append(model.display_name)
    assert titles == [f"Tuned {number}" for number in range(12)]


@pytest.mark.usefixtures("_tuned")
async def test_list_tuned_models__pager(client: genai.Client) -> None:
    pager = await client.aio.models.list(config={"page_size": 10, "query_base": False})
    assert pager.page_size == 10
    assert pager[0].display_name == "Tuned 0"
    await pager.next_page()
    assert pager[0].display_name == "Tuned 10"


@pytest.mark.usefixtures("_tuned")
async def test_get_tuned_model(client: genai.Client) -> None:
    pager = await client.aio.models.list(config={"query_base": False})
    name = pager[3].name
    assert name is not None
    tuned_model = await client.aio.models.get(model=name)
    assert tuned_model.name == name
    assert tuned_model.display_name == "Tuned 3"


@pytest.mark.usefixtures("_tuned")
async def test_update_tuned_model(client: genai.Client) -> None:
    pager = await client.aio.models.list(config={"page_size": 10, "query_base": False})
    model = pager[0]
    assert model.name is not None
    model = await client.aio.models.update(
        model=model.name,
        config=types.UpdateModelConfig(
            display_name="my tuned model", description="my tuned model description"
        ),
    )
    assert model.display_name == "my tuned model"
    assert model.description == "my tuned model description"
    assert model.name is not None
    assert (await client.aio.models.get(model=model.name)).display_name == "my tuned model"

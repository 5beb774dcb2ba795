"""Programs that use a client are tested with doubles in the place of its methods, and need no server."""

from __future__ import annotations

import inspect
from typing import Any
from unittest import mock

import pytest

from genai_grpc import Client, types

RESOURCES = (
    "models",
    "chats",
    "files",
    "caches",
    "batches",
    "tunings",
    "operations",
    "file_search_stores",
    "file_search_stores.documents",
    "auth_tokens",
)


def resource(client: Client, path: str) -> Any:
    found: Any = client
    for name in path.split("."):
        found = getattr(found, name)
    return found


@pytest.mark.parametrize("path", [*RESOURCES, *(f"aio.{each}" for each in (*RESOURCES, "live"))])
def test_a_method_of_one_client_can_be_replaced_and_put_back(path: str) -> None:
    client, other = Client(api_key="any"), Client(api_key="any")
    replaced = resource(client, path)
    for name, method in inspect.getmembers(type(replaced), inspect.isfunction):
        if name.startswith("_"):
            continue
        with mock.patch.object(replaced, name, autospec=True) as double:
            assert getattr(resource(client, path), name) is double
            assert getattr(type(replaced), name) is method
            assert getattr(resource(other, path), name) != double
        assert getattr(replaced, name) == method.__get__(replaced)


def test_a_chat_asks_the_double_of_its_client() -> None:
    client = Client(api_key="any")
    answer = types.GenerateContentResponse(
        candidates=[types.Candidate(content=types.ModelContent("doubled"))]
    )
    client.models.generate_content = mock.Mock(return_value=answer)  # type: ignore[method-assign]  # the point of it
    chat = client.chats.create(model="gemini-2.5-flash")
    assert chat.send_message("Hello") is answer
    assert [content.role for content in chat.get_history()] == ["user", "model"]


@pytest.mark.parametrize("path", ["models", "aio.models"])
def test_a_double_of_a_client_has_the_methods_that_it_has(path: str) -> None:
    double = resource(mock.create_autospec(Client(api_key="any")), path)
    with pytest.raises(AttributeError):
        _ = double.generate_contents
    with pytest.raises(TypeError):
        double.generate_content(modle="m", contents="Hello")


def test_a_double_of_the_class_answers_for_every_resource() -> None:
    double: Any = mock.create_autospec(Client, instance=True)
    double.models.generate_content.return_value = "doubled"
    assert double.models.generate_content(model="m", contents="Hello") == "doubled"
    for path in RESOURCES:
        resource(double, f"aio.{path}").list.return_value = path
        assert resource(double, f"aio.{path}").list() == path
    with pytest.raises(AttributeError):
        _ = double.model


@pytest.mark.parametrize("name", ["models", "aio"])
def test_a_resource_can_be_replaced_and_put_back(name: str) -> None:
    client = Client(api_key="any")
    own = getattr(client, name)
    for _ in range(2):
        with mock.patch.object(client, name) as double:
            assert getattr(client, name) is double
        assert getattr(client, name) is own
    untouched = Client(api_key="any")
    with mock.patch.object(untouched, name) as double:
        assert getattr(untouched, name) is double
    assert type(getattr(untouched, name)) is type(own)
    delattr(client, name)
    assert getattr(client, name) is not own
    setattr(client, name, "mine")
    assert getattr(client, name) == "mine"

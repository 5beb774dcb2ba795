"""How clients are made, and what they hold."""

# ruff: noqa: B018 - an attribute by itself is what is checked

from __future__ import annotations

from pathlib import Path

from typing_extensions import assert_type

import genai_grpc
from genai_grpc import AsyncClient, Client, types
from genai_grpc.chats import AsyncChats, Chats
from genai_grpc.models import AsyncModels, Models
from genai_grpc.transports import ChannelOptions, TlsOptions


def accepted() -> None:
    Client()
    Client(api_key="key")
    genai_grpc.Client(vertexai=True, project="project", location="us-central1")
    Client(http_options=types.HttpOptions(api_version="v1", timeout=5000))
    Client(http_options={"api_version": "v1", "headers": {"x-mine": "yes"}})
    Client(channel=ChannelOptions(max_connections=2), tls=TlsOptions(server_name="localhost"))
    Client(channel={"max_connections": 2}, tls={"server_name": "localhost"}, proxy="")
    Client(transport="grpc", client_options={"api_endpoint": "localhost:8080"})
    assert_type(Client.from_service_account_file("key.json"), Client)
    assert_type(Client.from_service_account_file(Path("key.json"), project="project"), Client)
    assert_type(Client.from_service_account_info({"type": "service_account"}), Client)


def refused() -> None:
    Client("key")  # type: ignore[call-arg, arg-type]
    Client(api_key=3)  # type: ignore[arg-type]
    Client(apikey="key")  # type: ignore[call-arg]
    Client(vertexai="yes")  # type: ignore[arg-type]
    Client(credentials="key.json")  # type: ignore[arg-type]
    Client(http_options={"api_versoin": "v1"})  # type: ignore[arg-type]
    Client(http_options={"timeout": "5 s"})  # type: ignore[arg-type]
    Client(channel=TlsOptions())  # type: ignore[arg-type]
    Client.from_service_account_file(3)  # type: ignore[arg-type]
    Client.from_service_account_info("key.json")  # type: ignore[arg-type]
    ChannelOptions(max_connection=2)  # type: ignore[call-arg]
    TlsOptions(use_mtls_endpoint="sometimes")  # type: ignore[arg-type]
    types.HttpOptions(timeout="5 s")  # type: ignore[arg-type]
    genai_grpc.Clinet()  # type: ignore[attr-defined]


def resources(client: Client) -> None:
    assert_type(client.aio, AsyncClient)
    assert_type(client.models, Models)
    assert_type(client.aio.models, AsyncModels)
    assert_type(client.chats, Chats)
    assert_type(client.aio.chats, AsyncChats)
    assert_type(client.vertexai, bool)
    client.model  # type: ignore[attr-defined]
    client.aio.aio  # type: ignore[attr-defined]
    client.aio.close()  # type: ignore[attr-defined]
    client.vertexai = True  # type: ignore[misc]


def life_cycle() -> None:
    with Client(api_key="key") as client:
        assert_type(client, Client)
    client.close()
    with Client(api_key="key").aio:  # type: ignore[attr-defined]
        pass


async def asynchronous_life_cycle() -> None:
    async with Client(api_key="key").aio as client:
        assert_type(client, AsyncClient)
    await client.aclose()
    async with Client(api_key="key"):  # type: ignore[attr-defined]
        pass

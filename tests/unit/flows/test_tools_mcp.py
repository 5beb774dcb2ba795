"""MCP servers as tools: a real server in a process of its own, spoken to by a real session."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from google.protobuf.json_format import MessageToDict
from google.protobuf.struct_pb2 import Struct

from genai_grpc import AsyncClient, Client
from genai_grpc.emulator import Emulator
from genai_grpc.errors import UnsupportedFunctionError

mcp = pytest.importorskip("mcp", reason="the extra mcp is not installed")

SERVER = '''
try:
    from mcp.server import MCPServer
except ImportError:
    from mcp.server.fastmcp import FastMCP as MCPServer

server = MCPServer("numbers")

@server.tool()
def double(number: int) -> int:
    """Doubles a number."""
    return 2 * number

@server.tool()
def fail() -> str:
    """Fails."""
    raise RuntimeError("out of order")

server.run()
'''


@asynccontextmanager
async def session() -> AsyncIterator[Any]:
    """A session with a server that runs in a process of its own."""
    from mcp.client.stdio import (  # type: ignore[import-not-found,unused-ignore]  # an extra
        stdio_client,
    )

    parameters = mcp.StdioServerParameters(command=sys.executable, args=["-c", SERVER])
    async with stdio_client(parameters) as (read, write), mcp.ClientSession(read, write) as opened:
        await opened.initialize()
        yield opened


def calling(name: str, **arguments: Any) -> Any:
    """What an emulator is told to answer: one function call."""
    args = Struct()
    args.update(arguments)
    part = {"function_call": {"name": name, "args": args}}
    return {"candidates": [{"content": {"role": "model", "parts": [part]}}]}


@pytest.fixture
def server() -> Any:
    with Emulator() as running:
        yield running


@pytest.fixture
async def client(server: Emulator) -> AsyncIterator[AsyncClient]:
    async with Client(api_key="any", http_options={"base_url": server.url}).aio as opened:
        yield opened


def responses(server: Emulator) -> list[Any]:
    """What the functions answered in the last request, as the server saw it."""
    request: Any = server.calls[-1].request
    parts = request.contents[-1].parts
    return [MessageToDict(part.function_response.response) for part in parts]


async def test_the_tools_of_a_server_are_declared_and_called(
    server: Emulator, client: AsyncClient
) -> None:
    server.reply(calling("double", number=21))
    server.reply("42, then")
    async with session() as numbers:
        response = await client.models.generate_content(
            model="gemini-2.0-flash", contents="double 21", config={"tools": [numbers]}
        )
    assert response.text == "42, then"
    request: Any = server.calls[0].request
    declared = request.tools[0].function_declarations
    assert [(each.name, each.description) for each in declared] == [
        ("double", "Doubles a number."),
        ("fail", "Fails."),
    ]
    schema = declared[0].parameters_json_schema.struct_value
    assert schema["properties"]["number"]["type"] == "integer"
    (answer,) = responses(server)
    assert answer["result"][0]["text"] == "42"


async def test_a_tool_that_fails_tells_the_model(server: Emulator, client: AsyncClient) -> None:
    server.reply(calling("fail"))
    server.reply("I see")
    async with session() as numbers:
        chat = client.chats.create(model="gemini-2.0-flash", config={"tools": [numbers]})
        assert (await chat.send_message("fail")).text == "I see"
    assert "Error executing tool fail" in responses(server)[0]["error"]
    assert len(chat.get_history(curated=True)) == 4


async def test_sessions_and_functions_go_together_in_a_stream(
    server: Emulator, client: AsyncClient
) -> None:
    def halve(number: int) -> float:
        """Halves a number."""
        return number / 2

    server.reply_stream([calling("double", number=1), calling("halve", number=1)])
    server.reply_stream(["do", "ne"])
    async with session() as numbers:
        stream = await client.models.generate_content_stream(
            model="gemini-2.0-flash", contents="go", config={"tools": [numbers, halve]}
        )
        chunks = [chunk async for chunk in stream]
    assert [chunk.text for chunk in chunks] == [None, None, "do", "ne"]
    first, second = responses(server)
    assert first["result"][0]["text"] == "2"
    assert second == {"result": 0.5}


async def test_listed_tools_are_declared_and_left_to_the_caller(
    server: Emulator, client: AsyncClient
) -> None:
    server.reply(calling("double", number=21))
    async with session() as numbers:
        listed = await numbers.list_tools()
    response = await client.models.generate_content(
        model="gemini-2.0-flash", contents="double 21", config={"tools": list(listed.tools)}
    )
    assert response.function_calls is not None
    assert response.function_calls[0].args == {"number": 21}


async def test_a_session_is_declared_although_nothing_is_called(
    server: Emulator, client: AsyncClient
) -> None:
    server.reply(calling("double", number=21))
    async with session() as numbers:
        response = await client.models.generate_content(
            model="gemini-2.0-flash",
            contents="double 21",
            config={"tools": [numbers], "automatic_function_calling": {"disable": True}},
        )
    assert response.function_calls is not None
    assert len(server.calls) == 1


class Pages(mcp.ClientSession):  # type: ignore[misc,name-defined,unused-ignore]  # an extra
    """A session whose server lists its tools page by page; nothing is connected."""

    def __init__(self, *names: str) -> None:
        self.names = names

    async def list_tools(self, *, params: Any = None) -> Any:
        at = 0 if params is None else int(params.cursor)
        more = str(at + 1) if at + 1 < len(self.names) else None
        schema = {"type": "object", "properties": {}}
        # Either spelling, for either version of the library.
        tool = {"name": self.names[at], "inputSchema": schema, "input_schema": schema}
        page = {"tools": [tool], "nextCursor": more, "next_cursor": more}
        return mcp.ListToolsResult.model_validate(page)


async def test_all_pages_of_tools_are_listed(server: Emulator, client: AsyncClient) -> None:
    await client.models.generate_content(
        model="gemini-2.0-flash", contents="hello", config={"tools": [Pages("one", "two", "three")]}
    )
    request: Any = server.calls[0].request
    declared = request.tools[0].function_declarations
    assert [each.name for each in declared] == ["one", "two", "three"]


async def test_two_tools_of_one_name_are_refused(server: Emulator, client: AsyncClient) -> None:
    with pytest.raises(ValueError, match="Tool one is already defined"):
        await client.models.generate_content(
            model="gemini-2.0-flash", contents="hello", config={"tools": [Pages("one", "one")]}
        )
    assert not server.calls


def test_a_session_is_refused_by_a_synchronous_call(server: Emulator) -> None:
    with (
        Client(api_key="any", http_options={"base_url": server.url}) as client,
        pytest.raises(UnsupportedFunctionError, match="MCP sessions are not supported"),
    ):
        client.models.generate_content(
            model="gemini-2.0-flash", contents="hello", config={"tools": [Pages("one")]}
        )
    assert not server.calls

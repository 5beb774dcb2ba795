"""Functions in live sessions: what is declared, what is called, and how results are sent."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from genai_grpc import types
from tests.live.conftest import Serve, serve_kind
from tests.live.servers import Session, text_of

MODEL = "gemini-live-2.5-flash-preview"


def field(message: dict[str, Any], name: str, old: str) -> Any:
    """A field of a message, which a WebSocket spells with underscores."""
    return message.get(old) or message[name]


def declared(setup: dict[str, Any]) -> list[dict[str, Any]]:
    """The declarations of functions in a setup."""
    return [one for tool in setup["tools"] for one in tool.get("functionDeclarations", [])]


class Caller:
    """A server that asks for functions, and keeps what it is told."""

    def __init__(self, **calls: dict[str, Any]) -> None:
        self.calls = calls
        self.setup: dict[str, Any] = {}
        self.results: list[dict[str, Any]] = []

    async def __call__(self, session: Session) -> None:
        self.setup = await session.begin()
        text_of(await session.hear())
        asked = [
            {"id": f"id-{name}", "name": name, "args": args} for name, args in self.calls.items()
        ]
        await session.say({"toolCall": {"functionCalls": asked}})
        message = field(await session.hear(), "toolResponse", "tool_response")
        self.results = message["functionResponses"]
        await session.answer("done")
        await session.hear()


async def converse(client: Any, tools: list[Any], **how: Any) -> list[Any]:
    """A turn whose functions are called; returns the results as they were sent."""
    sent: list[Any] = []
    async with client.live.connect(model=MODEL, config={"tools": tools}) as session:
        await session.send_client_content(turns="go")
        async for message in session.receive():
            if message.tool_call is not None:
                sent += await session.answer_tool_call(message.tool_call, **how)
    return sent


def add(a: int, b: int) -> int:
    """Adds."""
    return a + b


async def double(a: int) -> int:
    """Doubles, later."""
    await asyncio.sleep(0)
    return 2 * a


def fail() -> None:
    """Fails."""
    raise LookupError("nothing there")


async def test_sync_async_and_failing_functions_are_answered_in_order(serve: Serve) -> None:
    caller = Caller(add={"a": 1, "b": 2}, double={"a": 4}, fail={})
    async with serve(caller) as (client, _):
        sent = await converse(client, [add, double, fail])
    assert [one["name"] for one in declared(caller.setup)] == ["add", "double", "fail"]
    assert caller.results == [
        {"id": "id-add", "name": "add", "response": {"result": 3}},
        {"id": "id-double", "name": "double", "response": {"result": 8}},
        {"id": "id-fail", "name": "fail", "response": {"error": "LookupError: nothing there"}},
    ]
    assert [one.name for one in sent] == ["add", "double", "fail"]


async def test_a_function_that_does_not_block_says_when_its_result_counts() -> None:
    declaration = types.FunctionDeclaration.from_callable_with_api_option(
        callable=double, behavior=types.Behavior.NON_BLOCKING
    )
    caller = Caller(double={"a": 4})
    tools = [types.Tool(function_declarations=[declaration]), double]
    for kind in ("grpc", "websocket"):
        async with serve_kind(kind)(caller) as (client, _):
            await converse(client, tools, scheduling="SILENT")
        (one,) = declared(caller.setup)  # the callable is not declared again
        assert (one["name"], one["behavior"]) == ("double", "NON_BLOCKING")
        assert caller.results == [
            {
                "id": "id-double",
                "name": "double",
                "response": {"result": 8},
                "scheduling": "SILENT",
            }
        ]


async def test_messages_arrive_while_a_function_runs(serve: Serve) -> None:
    go_on = asyncio.Event()

    async def look_up(a: int) -> int:
        """Takes its time."""
        await go_on.wait()
        return a

    async def brain(session: Session) -> None:
        await session.begin()
        await session.hear()
        calls = [{"id": "1", "name": "look_up", "args": {"a": 7}}]
        await session.say({"toolCall": {"functionCalls": calls}})
        await session.answer("meanwhile")
        await session.hear()
        await session.answer("found")
        await session.hear()

    async with serve(brain) as (client, server):
        async with client.live.connect(model=MODEL, config={"tools": [look_up]}) as session:
            await session.send_client_content(turns="go")
            working: list[asyncio.Task[Any]] = []
            heard = []
            async for message in session.receive():
                if message.tool_call is not None:
                    working.append(asyncio.create_task(session.answer_tool_call(message.tool_call)))
                heard.append(message.text)
            assert heard == [None, "meanwhile", None]
            go_on.set()
            assert [message.text async for message in session.receive()] == ["found", None]
            await asyncio.gather(*working)
    result = field(server.sessions[0].heard[2], "toolResponse", "tool_response")
    assert result["functionResponses"][0]["response"] == {"result": 7}


async def test_a_function_that_is_only_declared_is_left_to_the_caller(serve: Serve) -> None:
    caller = Caller(other={})
    tools: list[Any] = [add, {"function_declarations": [{"name": "other", "description": "Mine."}]}]
    async with serve(caller) as (client, _):
        async with client.live.connect(model=MODEL, config={"tools": tools}) as session:
            await session.send_client_content(turns="go")
            async for message in session.receive():
                if message.tool_call is not None:
                    with pytest.raises(ValueError, match="asks for other"):
                        await session.answer_tool_call(message.tool_call)
                    (call,) = message.tool_call.function_calls or []
                    await session.send_tool_response(
                        function_responses=types.FunctionResponse(
                            id=call.id, name=call.name, response={"mine": 1}, will_continue=True
                        )
                    )
    assert {one["name"] for one in declared(caller.setup)} == {"add", "other"}
    assert caller.results[0]["willContinue"] is True


async def test_two_functions_of_one_name_are_refused(serve: Serve) -> None:
    async with serve(Caller()) as (client, server):
        with pytest.raises(ValueError, match="add is already defined"):
            async with client.live.connect(model=MODEL, config={"tools": [add, add]}):
                pass
        assert not server.sessions


async def test_tools_of_an_mcp_server_are_declared_and_called(serve: Serve) -> None:
    mcp = pytest.importorskip("mcp", reason="the extra mcp is not installed")

    class Tools(mcp.ClientSession):  # type: ignore[misc,name-defined,unused-ignore]  # an extra
        """A session that needs no server."""

        def __init__(self) -> None:
            pass

        async def list_tools(self, *given: Any, **named: Any) -> Any:
            schema = {"type": "object", "properties": {"city": {"type": "string"}}}
            tool = {"name": "weather", "description": "Weather.", "inputSchema": schema}
            return mcp.ListToolsResult.model_validate({"tools": [tool]})

        async def call_tool(self, name: str, arguments: Any = None, **named: Any) -> Any:
            content = [{"type": "text", "text": f"{name} of {arguments['city']}"}]
            return mcp.types.CallToolResult.model_validate({"content": content})

    caller = Caller(weather={"city": "Bern"})
    async with serve(caller) as (client, _):
        await converse(client, [Tools()])
    assert [one["name"] for one in declared(caller.setup)] == ["weather"]
    assert "weather of Bern" in str(caller.results[0]["response"])

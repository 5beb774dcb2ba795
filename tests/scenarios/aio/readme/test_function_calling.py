"""README: "Function Calling"."""

from __future__ import annotations

import pytest

import genai_grpc as genai
from genai_grpc import types
from genai_grpc.emulator import Emulator


def get_current_weather(location: str) -> str:
    """Returns the current weather.

    Args:
      location: The city and state, e.g. San Francisco, CA
    """
    return "sunny"


async def test_automatic_python_function_support(client: genai.Client, server: Emulator) -> None:
    response = await client.aio.models.generate_content(
        model="gemini-2.0-flash-001",
        contents="What is the weather like in Boston?",
        config=types.GenerateContentConfig(
            tools=[get_current_weather],
        ),
    )
    assert "sunny" in (response.text or "")
    (tool,) = server.calls[0].request.tools
    (declared,) = tool.function_declarations
    assert declared.name == "get_current_weather"
    assert declared.description.startswith("Returns the current weather.")
    assert list(declared.parameters.required) == ["location"]


async def test_disabling_automatic_function_calling(client: genai.Client) -> None:
    response = await client.aio.models.generate_content(
        model="gemini-2.0-flash-001",
        contents="What is the weather like in Boston?",
        config=types.GenerateContentConfig(
            tools=[get_current_weather],
            automatic_function_calling=types.AutomaticFunctionCallingConfig(disable=True),
        ),
    )
    assert response.function_calls is not None
    (call,) = response.function_calls
    assert (call.name, call.args) == ("get_current_weather", {"location": "Boston"})
    assert not response.text


@pytest.fixture
def tool() -> types.Tool:
    """The tool of the blocks about manual function calling."""
    function = types.FunctionDeclaration(
        name="get_current_weather",
        description="Get the current weather in a given location",
        parameters=types.Schema(
            type="OBJECT",  # type: ignore[arg-type]  # a name of an enum
            properties={
                "location": types.Schema(
                    type="STRING",  # type: ignore[arg-type]  # a name of an enum
                    description="The city and state, e.g. San Francisco, CA",
                ),
            },
            required=["location"],
        ),
    )
    return types.Tool(function_declarations=[function])


async def test_manually_declare_and_invoke_a_function__declare(
    client: genai.Client, tool: types.Tool
) -> None:
    response = await client.aio.models.generate_content(
        model="gemini-2.0-flash-001",
        contents="What is the weather like in Boston?",
        config=types.GenerateContentConfig(
            tools=[tool],
        ),
    )
    assert response.function_calls is not None
    shown = str(response.function_calls[0])
    assert "get_current_weather" in shown
    assert "Boston" in shown


async def test_manually_declare_and_invoke_a_function__invoke(
    client: genai.Client, tool: types.Tool, server: Emulator
) -> None:
    response = await client.aio.models.generate_content(
        model="gemini-2.0-flash-001",
        contents="What is the weather like in Boston?",
        config=types.GenerateContentConfig(tools=[tool]),
    )
    user_prompt_content = types.Content(
        role="user",
        parts=[types.Part.from_text(text="What is the weather like in Boston?")],
    )
    assert response.function_calls is not None
    assert response.candidates is not None
    function_call_part = response.function_calls[0]
    function_call_content = response.candidates[0].content
    assert function_call_content is not None
    assert function_call_part.name is not None
    try:
        function_result = get_current_weather(**(function_call_part.args or {}))
        function_response = {"result": function_result}
    except Exception as e:  # noqa: BLE001 - as in the block: the model may handle it
        function_response = {"error": str(e)}
    function_response_part = types.Part.from_function_response(
        name=function_call_part.name,
        response=function_response,
    )
    function_response_content = types.Content(role="tool", parts=[function_response_part])
    response = await client.aio.models.generate_content(
        model="gemini-2.0-flash-001",
        contents=[
            user_prompt_content,
            function_call_content,
            function_response_content,
        ],
        config=types.GenerateContentConfig(
            tools=[tool],
        ),
    )
    assert "sunny" in (response.text or "")
    assert [content.role for content in server.calls[1].request.contents] == [
        "user",
        "model",
        "tool",
    ]


async def test_manually_declare_and_invoke_a_function__let_the_model_handle_an_error(
    client: genai.Client, tool: types.Tool
) -> None:
    response = await client.aio.models.generate_content(
        model="gemini-2.0-flash-001",
        contents="What is the weather like in Boston?",
        config=types.GenerateContentConfig(tools=[tool]),
    )
    assert response.function_calls is not None
    assert response.candidates is not None
    function_call_part = response.function_calls[0]
    function_call_content = response.candidates[0].content
    assert function_call_content is not None
    assert function_call_part.name is not None
    try:
        # As printed there; but this is the call already, and has no function_call of its own.
        args = function_call_part.function_call.args  # type: ignore[attr-defined]
        function_response = {"result": get_current_weather(**args)}
    except Exception as e:  # noqa: BLE001 - as in the block
        function_response = {"error": str(e)}
    assert "function_call" in function_response["error"]
    function_response_part = types.Part.from_function_response(
        name=function_call_part.name,
        response=function_response,
    )
    response = await client.aio.models.generate_content(
        model="gemini-2.0-flash-001",
        contents=[
            types.UserContent("What is the weather like in Boston?"),
            function_call_content,
            types.Content(role="tool", parts=[function_response_part]),
        ],
        config=types.GenerateContentConfig(tools=[tool]),
    )
    assert "function_call" in (response.text or "")


async def test_function_calling_with_any_tools_config_mode__disabled(
    client: genai.Client, server: Emulator
) -> None:
    response = await client.aio.models.generate_content(
        model="gemini-2.0-flash-001",
        contents="What is the weather like in Boston?",
        config=types.GenerateContentConfig(
            tools=[get_current_weather],
            automatic_function_calling=types.AutomaticFunctionCallingConfig(disable=True),
            tool_config=types.ToolConfig(
                function_calling_config=types.FunctionCallingConfig(
                    mode="ANY"  # type: ignore[arg-type]  # a name of an enum
                )
            ),
        ),
    )
    assert len(server.calls) == 1
    assert response.function_calls is not None
    assert response.function_calls[0].name == "get_current_weather"


async def test_function_calling_with_any_tools_config_mode__one_turn(
    client: genai.Client, server: Emulator
) -> None:
    response = await client.aio.models.generate_content(
        model="gemini-2.0-flash-001",
        contents="What is the weather like in Boston?",
        config=types.GenerateContentConfig(
            tools=[get_current_weather],
            automatic_function_calling=types.AutomaticFunctionCallingConfig(maximum_remote_calls=2),
            tool_config=types.ToolConfig(
                function_calling_config=types.FunctionCallingConfig(
                    mode="ANY"  # type: ignore[arg-type]  # a name of an enum
                )
            ),
        ),
    )
    assert len(server.calls) == 2
    assert response.function_calls is not None
    answered = server.calls[1].request.contents[-1].parts[0].function_response
    assert dict(answered.response) == {"result": "sunny"}
    history = response.automatic_function_calling_history or []
    assert [content.role for content in history] == ["user", "model", "user"]

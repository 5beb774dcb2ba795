# Generated from tests/scenarios/aio/test_function_calling.py by scripts/unasync: edit that file and run scripts/unasync.
"""Function calling: by hand and automatically, whole and streamed, on both APIs."""

from __future__ import annotations

import enum
import threading
from typing import Any

import pydantic
import pytest
from google.protobuf.json_format import MessageToDict
from google.protobuf.struct_pb2 import Struct

from genai_grpc import Client, errors, types
from genai_grpc.emulator import Emulator

MODEL = "gemini-2.0-flash"
WEATHER = "What is the weather like in Boston?"
ANY: Any = {"function_calling_config": {"mode": "ANY"}}
ONCE: Any = {"maximum_remote_calls": 2}
NONE: Any = {"function_calling_config": {"mode": "NONE"}}


def get_current_weather(location: str) -> str:
    """Returns the current weather.

    Args:
      location: The city and state, e.g. San Francisco, CA
    """
    return f"sunny in {location}"


def said(*parts: Any) -> Any:
    """What the server is told to answer."""
    return {"candidates": [{"content": {"role": "model", "parts": parts}, "finish_reason": "STOP"}]}


def calling(name: str, **arguments: Any) -> Any:
    """A part that asks for a function to be called."""
    args = Struct()
    args.update(arguments)
    return {"function_call": {"name": name, "args": args}}


def answers(server: Emulator, call: int = -1) -> list[Any]:
    """What functions answered, at the end of a request as the server saw it."""
    parts = server.calls[call].request.contents[-1].parts
    return [MessageToDict(part.function_response.response) for part in parts]


def test_a_python_function_is_called_for_the_model(client: Client, server: Emulator) -> None:
    response = client.models.generate_content(
        model=MODEL,
        contents=WEATHER,
        config=types.GenerateContentConfig(tools=[get_current_weather]),
    )
    assert "sunny in Boston" in (response.text or "")
    assert len(server.calls) == 2
    history = response.automatic_function_calling_history
    assert history is not None
    assert [content.role for content in history] == ["user", "model", "user"]


def test_a_coroutine_function_is_called_for_the_model(client: Client) -> None:
    def get_weather(location: str) -> str:
        """Returns the current weather."""
        return f"windy in {location}"

    response = client.models.generate_content(
        model=MODEL, contents=WEATHER, config={"tools": [get_weather]}
    )
    assert "windy in Boston" in (response.text or "")


def test_a_stream_shows_the_call_and_goes_on_with_the_answer(
    client: Client, server: Emulator
) -> None:
    stream = client.models.generate_content_stream(
        model=MODEL, contents=WEATHER, config={"tools": [get_current_weather]}
    )
    chunks = [chunk for chunk in stream]
    assert chunks[0].function_calls is not None
    assert chunks[0].function_calls[0].name == "get_current_weather"
    assert "sunny in Boston" in "".join(chunk.text or "" for chunk in chunks[1:])
    assert chunks[0].automatic_function_calling_history is None
    assert len(chunks[-1].automatic_function_calling_history or ()) == 3
    assert stream.received == len(chunks)
    assert len(server.calls) == 2


def test_a_function_is_left_to_the_caller_if_calling_is_switched_off(
    client: Client,
) -> None:
    response = client.models.generate_content(
        model=MODEL,
        contents=WEATHER,
        config=types.GenerateContentConfig(
            tools=[get_current_weather],
            automatic_function_calling=types.AutomaticFunctionCallingConfig(disable=True),
        ),
    )
    assert response.function_calls is not None
    assert response.function_calls[0].args == {"location": "Boston"}


DECLARATIONS: dict[str, types.FunctionDeclaration] = {
    "schema": types.FunctionDeclaration(
        name="get_current_weather",
        description="Get the current weather in a given location",
        parameters=types.Schema(
            type=types.Type.OBJECT,
            properties={"location": types.Schema(type=types.Type.STRING)},
            required=["location"],
        ),
    ),
    "json schema": types.FunctionDeclaration(
        name="get_current_weather",
        description="Get the current weather in a given location",
        parameters_json_schema={
            "type": "object",
            "properties": {"location": {"type": "string"}},
            "required": ["location"],
        },
    ),
}


@pytest.mark.parametrize("kind", DECLARATIONS)
def test_a_declared_function_is_called_by_hand(client: Client, kind: str) -> None:
    tool = types.Tool(function_declarations=[DECLARATIONS[kind]])
    config = types.GenerateContentConfig(tools=[tool])
    response = client.models.generate_content(model=MODEL, contents=WEATHER, config=config)
    assert response.function_calls is not None
    assert response.candidates is not None
    call, content = response.function_calls[0], response.candidates[0].content
    assert call.name is not None
    assert call.args is not None
    assert content is not None
    result = types.Part.from_function_response(
        name=call.name, response={"result": get_current_weather(**call.args)}
    )
    response = client.models.generate_content(
        model=MODEL,
        contents=[types.UserContent(WEATHER), content, types.Content(role="user", parts=[result])],
        config=config,
    )
    assert "sunny in Boston" in (response.text or "")


def test_mode_any_calls_up_to_the_limit(client: Client, server: Emulator) -> None:
    called: list[str] = []

    def get_weather(location: str) -> str:
        """Returns the current weather."""
        called.append(location)
        return "sunny"

    response = client.models.generate_content(
        model=MODEL,
        contents=WEATHER,
        config=types.GenerateContentConfig(
            tools=[get_weather],
            automatic_function_calling=types.AutomaticFunctionCallingConfig(maximum_remote_calls=2),
            tool_config=ANY,
        ),
    )
    assert called == ["Boston"]
    assert len(server.calls) == 2
    assert response.function_calls is not None


def test_mode_any_ends_after_ten_requests(client: Client, server: Emulator) -> None:
    response = client.models.generate_content(
        model=MODEL, contents=WEATHER, config={"tools": [get_current_weather], "tool_config": ANY}
    )
    assert len(server.calls) == 10
    assert response.function_calls is not None


def test_mode_none_calls_nothing(client: Client, server: Emulator) -> None:
    response = client.models.generate_content(
        model=MODEL, contents=WEATHER, config={"tools": [get_current_weather], "tool_config": NONE}
    )
    assert response.text
    assert len(server.calls) == 1


def test_a_prompt_that_needs_no_function_is_answered_at_once(
    client: Client, server: Emulator
) -> None:
    response = client.models.generate_content(
        model=MODEL, contents="Why do cats purr?", config={"tools": [get_current_weather]}
    )
    assert response.text
    assert len(server.calls) == 1


class Unit(enum.Enum):
    CELSIUS = "celsius"
    FAHRENHEIT = "fahrenheit"


class Place(pydantic.BaseModel):
    city: str
    days: int


class Trip(pydantic.BaseModel):
    places: list[Place]


def test_arguments_arrive_as_the_types_that_are_annotated(client: Client, server: Emulator) -> None:
    seen: list[Any] = []

    def plan(trip: Trip, unit: Unit, budget: float, people: int = 1) -> dict[str, int]:
        """Plans a trip."""
        seen.extend((trip, unit, budget, people))
        return {"steps": people}

    arguments = {
        "trip": {"places": [{"city": "Rome", "days": 2.0}]},
        "unit": "celsius",
        "budget": 100.0,
        "people": 3.0,
    }
    server.reply(said(calling("plan", **arguments)))
    server.reply("planned")
    client.models.generate_content(model=MODEL, contents="go", config={"tools": [plan]})
    assert seen == [Trip(places=[Place(city="Rome", days=2)]), Unit.CELSIUS, 100.0, 3]
    assert [type(value) for value in seen[2:]] == [float, int]
    assert answers(server) == [{"result": {"steps": 3}}]


def test_the_model_fills_in_what_the_signature_says(client: Client) -> None:
    seen: list[Any] = []

    def plan(trip: Trip, unit: Unit) -> str:
        """Plans a trip."""
        seen.extend((trip, unit))
        return "planned"

    response = client.models.generate_content(
        model=MODEL,
        contents="plan a trip",
        config={"tools": [plan], "tool_config": ANY, "automatic_function_calling": ONCE},
    )
    assert response.function_calls is not None
    assert isinstance(seen[0], Trip)
    assert isinstance(seen[1], Unit)


def test_a_model_class_is_a_function_that_makes_instances(client: Client, server: Emulator) -> None:
    server.reply(said(calling("Place", city="Rome", days=2)))
    server.reply("noted")
    client.models.generate_content(model=MODEL, contents="go", config={"tools": [Place]})
    declared = server.calls[0].request.tools[0].function_declarations[0]
    assert declared.name == "Place"
    assert set(declared.parameters.properties) == {"city", "days"}
    assert answers(server) == [{"result": {"city": "Rome", "days": 2}}]


def test_a_function_that_fails_tells_the_model(client: Client) -> None:
    def get_weather(location: str) -> str:
        """Returns the current weather."""
        raise ConnectionError("the satellite is gone")

    response = client.models.generate_content(
        model=MODEL, contents=WEATHER, config={"tools": [get_weather]}
    )
    assert "the satellite is gone" in (response.text or "")


def test_parallel_calls_are_answered_in_order(client: Client, server: Emulator) -> None:
    def square(number: int) -> int:
        """Squares a number."""
        return number * number

    def negate(number: int) -> int:
        """Negates a number."""
        return -number

    server.reply(said(calling("square", number=3), calling("negate", number=4), calling("gone")))
    server.reply("done")
    client.models.generate_content(model=MODEL, contents="go", config={"tools": [square, negate]})
    first, second, third = answers(server)
    assert (first, second) == ({"result": 9}, {"result": -4})
    assert "there is no function 'gone'" in third["error"]


def test_ids_and_thought_signatures_survive_the_round_trip(
    client: Client, server: Emulator
) -> None:
    signature = bytes(range(256))
    part = calling("get_current_weather", location="Boston")
    part["function_call"]["id"] = "call-7"
    part["thought_signature"] = signature
    server.reply_stream([said({"text": "hm", "thought": True}), said(part)])
    server.reply_stream(["done"])
    stream = client.models.generate_content_stream(
        model=MODEL, contents=WEATHER, config={"tools": [get_current_weather]}
    )
    for _ in stream:
        pass
    _, spoken, answered = server.calls[1].request.contents
    assert [part.thought for part in spoken.parts] == [True, False]
    assert spoken.parts[1].thought_signature == signature
    assert answered.parts[0].function_response.id == "call-7"


def test_a_request_that_is_repeated_calls_no_function_twice(
    client: Client, server: Emulator
) -> None:
    called: list[str] = []

    def get_weather(location: str) -> str:
        """Returns the current weather."""
        called.append(location)
        server.fail("UNAVAILABLE", times=1)
        return "sunny"

    response = client.models.generate_content(
        model=MODEL,
        contents=WEATHER,
        config={
            "tools": [get_weather],
            "http_options": {"retry_options": {"initial_delay": 0.01}},
        },
    )
    assert "sunny" in (response.text or "")
    assert called == ["Boston"]
    statuses = [call.wait_ended().status for call in server.calls]
    assert statuses == ["OK", "UNAVAILABLE", "OK"]


def test_a_later_request_of_a_stream_is_repeated_like_the_first(
    client: Client, server: Emulator
) -> None:
    def get_weather(location: str) -> str:
        """Returns the current weather."""
        server.fail("UNAVAILABLE", times=1)
        return "sunny"

    retries: Any = {"retry_options": {"initial_delay": 0.01}}
    stream = client.models.generate_content_stream(
        model=MODEL, contents=WEATHER, config={"tools": [get_weather], "http_options": retries}
    )
    said = [chunk.text or "" for chunk in stream]
    assert "sunny" in "".join(said)
    statuses = [call.wait_ended().status for call in server.calls]
    assert statuses == ["OK", "UNAVAILABLE", "OK"]


def test_each_request_of_a_conversation_has_its_own_deadline(
    client: Client, server: Emulator
) -> None:
    client.models.generate_content(
        model=MODEL,
        contents=WEATHER,
        config={"tools": [get_current_weather], "http_options": {"timeout": 7000}},
    )
    remaining = [call.time_remaining or 0.0 for call in server.calls]
    assert len(remaining) == 2
    assert all(6.0 < seconds <= 7.1 for seconds in remaining)


def test_an_error_behind_a_function_is_raised(client: Client, server: Emulator) -> None:
    def get_weather(location: str) -> str:
        """Returns the current weather."""
        server.fail("PERMISSION_DENIED")
        return "sunny"

    with pytest.raises(errors.ClientError) as caught:
        client.models.generate_content(
            model=MODEL, contents=WEATHER, config={"tools": [get_weather]}
        )
    assert caught.value.status == "PERMISSION_DENIED"


def test_leaving_a_stream_at_the_call_ends_the_conversation(
    client: Client, server: Emulator
) -> None:
    called = threading.Event()

    def get_weather(location: str) -> str:
        """Returns the current weather."""
        called.set()
        return "sunny"

    stream = client.models.generate_content_stream(
        model=MODEL, contents=WEATHER, config={"tools": [get_weather]}
    )
    with stream:
        chunk = stream.__next__()
        assert chunk.function_calls
    assert not called.is_set()
    assert len(server.calls) == 1


def test_many_tools_are_one_declaration_each(client: Client, server: Emulator) -> None:
    def unused(number: int = 5) -> None:
        """Is never called."""

    code = types.Tool(code_execution=types.ToolCodeExecution())
    client.models.generate_content(
        model=MODEL,
        contents="hello",
        config={"tools": [get_current_weather, unused, code]},
    )
    tools = server.calls[0].request.tools
    declared = [each.name for tool in tools for each in tool.function_declarations]
    assert declared == ["get_current_weather", "unused"]
    assert any(tool.HasField("code_execution") for tool in tools)

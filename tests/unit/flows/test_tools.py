"""Automatic function calling: which functions are called, what is sent, and when it ends."""

from __future__ import annotations

import functools
import logging
from typing import Any

import pytest
from google.protobuf.json_format import MessageToDict

from genai_grpc._flows.generate import generate_content, generate_content_stream
from genai_grpc.errors import APIError, TransportError, UnsupportedFunctionError
from genai_grpc.types import (
    AutomaticFunctionCallingConfig,
    FunctionDeclaration,
    GenerateContentConfig,
    Tool,
)
from tests.unit.flows.scripted_model import ScriptedModel, calling, parts_of, said

DONE = said("done")


def double(number: int) -> int:
    """Doubles a number."""
    return 2 * number


def fail(number: int) -> int:
    """Fails."""
    raise OverflowError(f"{number} is too much")


async def double_later(number: int) -> int:
    """Doubles a number."""
    return 2 * number


def ask(model: ScriptedModel, *tools: Any, contents: Any = "go", **config: Any) -> Any:
    return model.run(
        generate_content(
            model.context, model="m", contents=contents, config={"tools": list(tools), **config}
        )
    )


def ask_stream(model: ScriptedModel, *tools: Any, **config: Any) -> Any:
    flow = generate_content_stream(
        model.context, model="m", contents="go", config={"tools": list(tools), **config}
    )
    model.run(flow)
    return model.chunks


def results(request: Any) -> list[Any]:
    """The function responses at the end of a request, as plain values."""
    parts = request.contents[-1].parts
    return [MessageToDict(part.function_response.response) for part in parts]


def test_a_function_is_called_and_its_result_sent_back() -> None:
    model = ScriptedModel(said(calling("double", number=21)), DONE)
    response = ask(model, double)
    assert response.text == "done"
    assert [content.role for content in model.requests[1].contents] == ["user", "model", "user"]
    assert results(model.requests[1]) == [{"result": 42}]


def test_the_conversation_is_in_the_history_of_the_response() -> None:
    model = ScriptedModel(said(calling("double", number=21)), DONE)
    history = ask(model, double).automatic_function_calling_history
    assert [content.role for content in history] == ["user", "model", "user"]
    assert history[1].parts[0].function_call.args == {"number": 21}
    assert history[2].parts[0].function_response.response == {"result": 42}


def test_the_history_can_be_left_out() -> None:
    model = ScriptedModel(said(calling("double", number=21)), DONE)
    response = ask(model, double, automatic_function_calling={"ignore_call_history": True})
    assert response.automatic_function_calling_history is None


def test_an_answer_without_calls_takes_one_request_and_has_an_empty_history() -> None:
    model = ScriptedModel(DONE)
    assert ask(model, double).automatic_function_calling_history == []
    assert len(model.calls) == 1


def test_what_the_model_said_goes_back_byte_for_byte() -> None:
    thought = said("hm").candidates[0].content.parts[0]
    thought.thought = True
    thought.thought_signature = b"\x00\xff signed"
    call = calling("double", id="call-1", signature=b"\x80", number=1)
    # A field that these stubs do not know: number 9999, varint 7.
    call.MergeFromString(b"\xf8\xf0\x04\x07")
    answer = said(thought, call, "and a text")
    model = ScriptedModel(answer, DONE)
    ask(model, double)
    sent = [part.SerializeToString(deterministic=True) for part in parts_of(model.requests[1], 1)]
    came = [
        part.SerializeToString(deterministic=True) for part in answer.candidates[0].content.parts
    ]
    assert sent == came


def test_all_calls_of_a_turn_are_answered_in_their_order_with_their_ids() -> None:
    answer = said(
        calling("double", id="a", number=1),
        calling("fail", id="b", number=2),
        calling("double", id="c", number=3),
    )
    model = ScriptedModel(answer, DONE)
    ask(model, double, fail)
    responses = [part.function_response for part in parts_of(model.requests[1], 2)]
    assert [(each.id, each.name) for each in responses] == [
        ("a", "double"),
        ("b", "fail"),
        ("c", "double"),
    ]
    assert results(model.requests[1]) == [
        {"result": 2},
        {"error": "OverflowError: 2 is too much"},
        {"result": 6},
    ]


def test_an_unknown_function_is_an_error_that_the_model_can_read() -> None:
    model = ScriptedModel(said(calling("triple", number=1)), DONE)
    assert ask(model, double, fail).text == "done"
    (error,) = results(model.requests[1])
    assert "triple" in error["error"]
    assert "double, fail" in error["error"]


def test_arguments_that_do_not_fit_are_an_error_that_the_model_can_read() -> None:
    model = ScriptedModel(said(calling("double", number="many")), DONE)
    ask(model, double)
    (error,) = results(model.requests[1])
    assert "number: Input should be a valid integer" in error["error"]


def test_a_call_without_arguments_is_a_call() -> None:
    def now() -> str:
        """Tells the time."""
        return "noon"

    model = ScriptedModel(said(calling("now")), DONE)
    ask(model, now)
    assert results(model.requests[1]) == [{"result": "noon"}]


@pytest.mark.parametrize("limit", [1, 2, 3, None])
def test_the_limit_counts_requests_and_the_last_answer_is_not_acted_on(limit: int | None) -> None:
    called: list[int] = []

    def note(number: int) -> int:
        """Notes a number."""
        called.append(number)
        return number

    answers = [said(calling("note", number=number)) for number in range(20)]
    model = ScriptedModel(*answers)
    response = ask(model, note, automatic_function_calling={"maximum_remote_calls": limit})
    requests = 10 if limit is None else limit
    assert len(model.calls) == requests
    assert called == list(range(requests - 1))
    assert response.function_calls[0].args == {"number": requests - 1}
    assert len(response.automatic_function_calling_history) == (2 * requests - 1 if called else 0)


def test_each_request_has_the_whole_timeout() -> None:
    model = ScriptedModel(said(calling("double", number=21)), DONE)
    ask(model, double, http_options={"timeout": 5000})
    assert [call.timeout_s for call in model.calls] == [5.0, 5.0]
    assert model.calls[0] is not model.calls[1]


def test_a_request_that_was_sent_is_not_changed_by_the_next() -> None:
    model = ScriptedModel(said(calling("double", number=21)), DONE)
    ask(model, double)
    assert [len(request.contents) for request in model.requests] == [1, 3]
    assert [len(request.tools) for request in model.requests] == [1, 1]


def test_contents_of_the_caller_are_left_alone() -> None:
    contents = ["go", "on"]
    ask(ScriptedModel(said(calling("double", number=21)), DONE), double, contents=contents)
    assert contents == ["go", "on"]


def test_functions_are_called_for_a_config_that_is_a_model() -> None:
    model = ScriptedModel(said(calling("double", number=21)), DONE)
    config = GenerateContentConfig(tools=[double])
    flow = generate_content(model.context, model="m", contents="go", config=config)
    assert model.run(flow).text == "done"
    assert config == GenerateContentConfig(tools=[double])


class Multiplier:
    """Multiplies by what it was made with."""

    def __init__(self, factor: int) -> None:
        self.factor = factor

    def times(self, number: int) -> int:
        """Multiplies."""
        return self.factor * number

    def __call__(self, number: int) -> int:
        return self.times(number)


@pytest.mark.parametrize(
    ("tool", "name"),
    [
        (Multiplier(2).times, "times"),
        (Multiplier(2), "Multiplier"),
        (functools.partial(double), "double"),
        (lambda number: 2 * number, None),
    ],
)
def test_every_kind_of_callable_is_called_by_its_declared_name(tool: Any, name: str | None) -> None:
    if name is None:
        tool.__annotations__, name = {"number": int}, tool.__name__
    model = ScriptedModel(said(calling(name, number=21)), DONE)
    ask(model, tool)
    assert model.requests[0].tools[0].function_declarations[0].name == name
    assert results(model.requests[1]) == [{"result": 42}]


# When nothing is called


@pytest.mark.parametrize(
    "settings",
    [
        {"disable": True},
        {"maximum_remote_calls": 0},
        {"maximum_remote_calls": -1},
        {"disable": True, "maximum_remote_calls": 3},
        {"maximumRemoteCalls": 0},
        AutomaticFunctionCallingConfig(disable=True),
    ],
)
def test_nothing_is_called_when_it_is_switched_off(settings: Any) -> None:
    model = ScriptedModel(said(calling("fail", number=21)))
    response = ask(model, fail, automatic_function_calling=settings)
    assert response.function_calls[0].name == "fail"
    assert response.automatic_function_calling_history is None


@pytest.mark.parametrize(
    ("settings", "said_"),
    [
        ({"maximum_remote_calls": 0}, "no function is called"),
        ({"disable": True, "maximum_remote_calls": 3}, "has no effect"),
        ({"disable": True}, None),
        ({}, None),
    ],
)
def test_settings_that_contradict_each_other_are_warned_of(
    settings: Any, said_: str | None, caplog: pytest.LogCaptureFixture
) -> None:
    ask(ScriptedModel(DONE), double, automatic_function_calling=settings)
    warnings = [each.message for each in caplog.records if each.levelno == logging.WARNING]
    assert len(warnings) == (said_ is not None)
    assert said_ is None or said_ in warnings[0]


DECLARATION = FunctionDeclaration(name="other", description="Another function.")


@pytest.mark.parametrize(
    "declared",
    [
        Tool(function_declarations=[DECLARATION]),
        {"function_declarations": [{"name": "other"}]},
        {"functionDeclarations": [{"name": "other"}]},
    ],
)
def test_declarations_beside_a_function_leave_all_calls_to_the_caller(
    declared: Any, caplog: pytest.LogCaptureFixture
) -> None:
    model = ScriptedModel(said(calling("fail", number=1)))
    assert ask(model, fail, declared).function_calls[0].name == "fail"
    assert "config.tools[1]" in caplog.text


def test_declarations_alone_are_not_warned_of(caplog: pytest.LogCaptureFixture) -> None:
    model = ScriptedModel(said(calling("other")))
    assert ask(model, Tool(function_declarations=[DECLARATION])).function_calls[0].name == "other"
    assert not caplog.records


def test_tools_of_the_service_do_not_stop_functions_from_being_called() -> None:
    model = ScriptedModel(said(calling("double", number=21)), DONE)
    assert ask(model, double, {"google_search": {}}).text == "done"


def test_calls_that_only_the_caller_can_answer_are_handed_over_whole() -> None:
    answer = said(calling("double", number=1), calling("click_at", x=1))
    model = ScriptedModel(answer)
    tools = [double, {"computer_use": {"environment": "ENVIRONMENT_BROWSER"}}]
    assert [call.name for call in ask(model, *tools).function_calls] == ["double", "click_at"]
    assert len(model.calls) == 1


# What is refused


def test_a_coroutine_function_is_refused_by_a_synchronous_call_before_anything_is_sent() -> None:
    model = ScriptedModel()
    with pytest.raises(UnsupportedFunctionError, match=r"double_later is a coroutine.*client\.aio"):
        ask(model, double, double_later)
    assert model.calls == []


def test_a_coroutine_function_that_is_not_called_may_be_declared() -> None:
    model = ScriptedModel(said(calling("double_later", number=1)))
    response = ask(model, double_later, automatic_function_calling={"disable": True})
    assert response.function_calls[0].name == "double_later"


def test_a_function_that_returns_a_coroutine_is_an_error_in_a_synchronous_call() -> None:
    model = ScriptedModel(said(calling("hidden", number=1)), DONE)

    def hidden(number: int) -> Any:
        """Doubles a number."""
        return double_later(number)

    ask(model, hidden)
    assert "client.aio" in results(model.requests[1])[0]["error"]


def test_an_asynchronous_call_takes_functions_of_both_colours() -> None:
    answer = said(calling("double", number=1), calling("double_later", number=2))
    model = ScriptedModel(answer, DONE, awaits=True)
    ask(model, double, double_later)
    assert results(model.requests[1]) == [{"result": 2}, {"result": 4}]


def test_two_functions_of_one_name_are_refused() -> None:
    with pytest.raises(ValueError, match="Tool double is already defined"):
        ask(ScriptedModel(), double, functools.partial(double))


def test_streamed_arguments_do_not_go_with_automatic_calling() -> None:
    settings = {"function_calling_config": {"stream_function_call_arguments": True}}
    with pytest.raises(ValueError, match="stream_function_call_arguments is not compatible"):
        ask_stream(ScriptedModel(), double, tool_config=settings)


# Streams


def test_every_chunk_of_every_request_is_relayed() -> None:
    model = ScriptedModel(
        [said("let me ", finish=""), said(calling("double", number=21))],
        [said("do", finish=""), said("ne")],
    )
    chunks = ask_stream(model, double)
    assert [chunk.parts[0].text for chunk in chunks] == ["let me ", None, "do", "ne"]
    assert chunks[1].function_calls[0].name == "double"


def test_chunks_behind_a_call_carry_the_history() -> None:
    model = ScriptedModel(
        [said("let me ", finish=""), said(calling("double", number=21))], [said("done")]
    )
    chunks = ask_stream(model, double)
    histories = [chunk.automatic_function_calling_history for chunk in chunks]
    assert histories[:2] == [None, None]
    assert [content.role for content in histories[2]] == ["user", "model", "user"]
    assert [part.text for part in histories[2][1].parts] == ["let me ", None]


def test_calls_from_several_chunks_are_answered_in_one_turn() -> None:
    model = ScriptedModel(
        [
            said(calling("double", id="a", signature=b"s", number=1), finish=""),
            said(calling("double", id="b", number=2), finish=""),
            said(""),
        ],
        [said("done")],
    )
    ask_stream(model, double)
    parts = parts_of(model.requests[1], 1)
    assert [part.function_call.id for part in parts] == ["a", "b"]
    assert parts[0].thought_signature == b"s"
    assert results(model.requests[1]) == [{"result": 2}, {"result": 4}]


def test_a_signature_in_an_empty_text_is_sent_back() -> None:
    signed = said("").candidates[0].content.parts[0]
    signed.thought_signature = b"signed"
    model = ScriptedModel(
        [said(calling("double", number=1), finish=""), said(signed)], [said("done")]
    )
    ask_stream(model, double)
    assert parts_of(model.requests[1], 1)[1].thought_signature == b"signed"


def test_a_stream_ends_at_the_limit_with_the_call_unanswered() -> None:
    answers = [[said(calling("fail", number=1))] for _ in range(5)]
    model = ScriptedModel(*answers)
    chunks = ask_stream(model, fail, automatic_function_calling={"maximum_remote_calls": 2})
    assert len(model.calls) == 2
    assert chunks[-1].function_calls[0].name == "fail"


def test_an_empty_stream_ends_the_conversation() -> None:
    assert ask_stream(ScriptedModel([]), double) == []


def test_a_stream_that_breaks_after_a_call_has_delivered_what_came() -> None:
    model = ScriptedModel(
        [said(calling("double", number=1))], [said("do"), TransportError("UNAVAILABLE", "gone")]
    )
    with pytest.raises(APIError):
        ask_stream(model, double)
    assert model.chunks[-1].text == "do"

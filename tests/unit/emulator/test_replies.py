"""Scripted answers: texts, messages, fields, errors and callables, for one method or for all."""

from __future__ import annotations

import grpc
import pytest

from genai_grpc.emulator import Call, Emulator, StatusError
from tests.unit.emulator.caller import Caller, text_of


def test_a_text_becomes_an_answer_with_true_usage(emulator: Emulator, api: Caller) -> None:
    emulator.reply("forty two")
    response = api.generate("what?")
    assert text_of(response) == "forty two"
    assert response.usage_metadata.candidates_token_count == 2
    assert text_of(api.generate("what?")) != "forty two"


def test_replies_come_in_order_and_as_often_as_ordered(emulator: Emulator, caller: Caller) -> None:
    emulator.reply("one")
    emulator.reply("two", times=2)
    emulator.reply("rest", times=None)
    said = [text_of(caller.generate()) for _ in range(5)]
    assert said == ["one", "two", "two", "rest", "rest"]


def test_a_message_or_its_fields_are_sent_as_they_are(emulator: Emulator, caller: Caller) -> None:
    message = caller.row("CountTokens").response_type()(total_tokens=7)
    emulator.reply(message)
    emulator.reply({"total_tokens": 8})
    for expected in (7, 8):
        assert caller.ask("CountTokens", model=caller.model()).total_tokens == expected


def test_a_callable_sees_the_call(emulator: Emulator, caller: Caller) -> None:
    def answer(call: Call) -> str:
        return f"you said {call.request.contents[0].parts[0].text}"

    emulator.reply(answer, times=None)
    assert text_of(caller.generate("a")) == "you said a"
    assert text_of(caller.generate("b")) == "you said b"


def test_an_error_is_raised(emulator: Emulator, caller: Caller) -> None:
    emulator.reply(StatusError("OUT_OF_RANGE", "too far"))
    with pytest.raises(grpc.RpcError) as caught:
        caller.generate()
    assert caught.value.code() is grpc.StatusCode.OUT_OF_RANGE


def test_a_stream_is_scripted_chunk_by_chunk(emulator: Emulator, api: Caller) -> None:
    emulator.reply_stream(["one ", "two ", StatusError("ABORTED", "stop")])
    stream = api.open_stream()
    assert [text_of(next(stream)), text_of(next(stream))] == ["one ", "two "]
    with pytest.raises(grpc.RpcError) as caught:
        next(stream)
    assert caught.value.code() is grpc.StatusCode.ABORTED


def test_a_reply_may_be_for_one_method(emulator: Emulator, caller: Caller) -> None:
    emulator.reply("streamed", method="StreamGenerateContent")
    assert text_of(caller.generate()) != "streamed"
    assert text_of(*caller.stream()) == "streamed"


def test_faults_and_replies_go_together(emulator: Emulator, caller: Caller) -> None:
    emulator.reply_stream(["a", "b", "c"])
    emulator.break_stream(2)
    stream = caller.open_stream()
    assert [text_of(next(stream)), text_of(next(stream))] == ["a", "b"]
    with pytest.raises(grpc.RpcError):
        next(stream)


@pytest.mark.parametrize("answers", [[], ["a", "b"]])
def test_a_single_answer_must_be_single(
    emulator: Emulator, caller: Caller, answers: list[str]
) -> None:
    emulator.reply_stream(answers, method="GenerateContent")
    with pytest.raises(grpc.RpcError) as caught:
        caller.generate()
    assert caught.value.code() is grpc.StatusCode.FAILED_PRECONDITION


def test_a_text_is_no_answer_to_everything(emulator: Emulator, caller: Caller) -> None:
    emulator.reply("text")
    with pytest.raises(grpc.RpcError) as caught:
        caller.ask("CountTokens", model=caller.model())
    assert caught.value.code() is grpc.StatusCode.FAILED_PRECONDITION
    assert "script a message" in (caught.value.details() or "")


def test_fields_that_the_answer_does_not_have_are_explained(
    emulator: Emulator, caller: Caller
) -> None:
    emulator.reply({"nope": 8}, method="CountTokens")
    with pytest.raises(grpc.RpcError) as caught:
        caller.ask("CountTokens", model=caller.model())
    assert caught.value.code() is grpc.StatusCode.FAILED_PRECONDITION
    assert "none of CountTokensResponse" in str(caught.value.details())


def test_a_callable_that_raises_ends_its_call_alone(emulator: Emulator, caller: Caller) -> None:
    def answer(call: Call) -> str:
        raise ZeroDivisionError("in the script")

    emulator.reply(answer)
    with pytest.raises(grpc.RpcError) as caught:
        caller.generate()
    assert caught.value.code() is grpc.StatusCode.UNKNOWN
    assert "in the script" in (caught.value.details() or "")
    assert emulator.calls[0].wait_ended().status == "UNKNOWN"
    assert text_of(caller.generate())


def test_clear_forgets_everything(emulator: Emulator, caller: Caller) -> None:
    emulator.reply("scripted", times=None)
    emulator.fail("ABORTED", times=None)
    emulator.clear()
    assert text_of(caller.generate()) != "scripted"
    assert len(emulator.calls) == 1

"""When an attempt is repeated: the flow is run by hand, so time and chance are ours."""

from __future__ import annotations

from typing import Any

import pytest
from google.protobuf.empty_pb2 import Empty
from google.protobuf.message import Message

from genai_grpc._call import Call
from genai_grpc._flows.budget import RetryBudget
from genai_grpc._flows.effects import Flow, Now, Pause, Relay, Unary
from genai_grpc._flows.retry import stream, unary
from genai_grpc._options import CallOptions, RetryPolicy
from genai_grpc._wire.method import Method
from genai_grpc.errors import APIError, ClientError, ServerError, TransportError

ANSWER = Empty()


class Conversation:
    """Performs a flow against a script of outcomes, on a clock that only pauses move."""

    def __init__(
        self, *outcomes: TransportError | Message | int, seconds_each: float = 0.0
    ) -> None:
        self.outcomes = list(outcomes)
        self.seconds_each = seconds_each
        self.clock_s = 1000.0
        self.pauses: list[Pause] = []
        self.timeouts_s: list[float | None] = []

    def run(self, flow: Flow[Any]) -> Any:
        try:
            effect = next(flow)
            while True:
                effect = self.step(flow, effect)
        except StopIteration as stop:
            return stop.value

    def step(self, flow: Flow[Any], effect: Any) -> Any:
        if isinstance(effect, Now):
            return flow.send(self.clock_s)
        if isinstance(effect, Pause):
            self.pauses.append(effect)
            self.clock_s += effect.at_most_s
            return flow.send(None)
        assert isinstance(effect, (Unary, Relay))
        if effect.call.started_s is None:
            effect.call.started_s = self.clock_s
        self.timeouts_s.append(effect.call.timeout_s)
        self.clock_s += self.seconds_each
        outcome = self.outcomes.pop(0)
        return flow.throw(outcome) if isinstance(outcome, TransportError) else flow.send(outcome)


def call(*, timeout_s: float | None = 600.0, idempotent: bool = True, **policy: Any) -> Call:
    method = Method("S.M", "gemini", "unary", {"v1": "/S/M"}, "", "", (), idempotent=idempotent)
    options = CallOptions("v1", timeout_s=timeout_s, retry=RetryPolicy(**policy))
    return Call(method, "/S/M", ANSWER, options)


def failure(status: str, **extra: Any) -> TransportError:
    return TransportError(status, f"scripted {status}", **extra)


def test_a_call_that_succeeds_is_sent_once_and_asks_for_nothing_else() -> None:
    conversation = Conversation(ANSWER)
    assert conversation.run(unary(call(), RetryBudget())) is ANSWER
    assert conversation.timeouts_s == [600.0]
    assert conversation.pauses == []


def test_unavailable_twice_and_then_an_answer_is_an_answer() -> None:
    conversation = Conversation(failure("UNAVAILABLE"), failure("UNAVAILABLE"), ANSWER)
    assert conversation.run(unary(call(), RetryBudget())) is ANSWER
    assert [pause.at_least_s for pause in conversation.pauses] == [0.0, 0.0]
    assert [pause.at_most_s for pause in conversation.pauses] == [0.5, 1.0]


def test_all_attempts_share_one_deadline() -> None:
    conversation = Conversation(
        failure("UNAVAILABLE"), failure("UNAVAILABLE"), ANSWER, seconds_each=1.0
    )
    conversation.run(unary(call(timeout_s=10.0), RetryBudget()))
    assert conversation.timeouts_s == [10.0, 8.5, 6.5]


@pytest.mark.parametrize("status", ["PERMISSION_DENIED", "INVALID_ARGUMENT", "NOT_FOUND"])
def test_what_repetition_cannot_mend_is_sent_once(status: str) -> None:
    conversation = Conversation(failure(status))
    with pytest.raises(ClientError) as caught:
        conversation.run(unary(call(), RetryBudget()))
    assert caught.value.status == status
    assert len(conversation.timeouts_s) == 1


def test_no_attempt_comes_earlier_than_the_server_asked() -> None:
    conversation = Conversation(failure("RESOURCE_EXHAUSTED", retry_delay_s=1.5), ANSWER)
    conversation.run(unary(call(), RetryBudget()))
    assert conversation.pauses[0].at_least_s == 1.5


def test_a_delay_beyond_the_deadline_fails_at_once() -> None:
    conversation = Conversation(failure("RESOURCE_EXHAUSTED", retry_delay_s=53.0))
    with pytest.raises(ClientError) as caught:
        conversation.run(unary(call(timeout_s=10.0), RetryBudget()))
    assert caught.value.code == 429
    assert conversation.pauses == []


def test_internal_is_repeated_once_where_the_method_is_idempotent() -> None:
    conversation = Conversation(failure("INTERNAL"), failure("INTERNAL"))
    with pytest.raises(ServerError):
        conversation.run(unary(call(), RetryBudget()))
    assert len(conversation.timeouts_s) == 2


def test_internal_is_final_where_the_method_is_not_idempotent() -> None:
    conversation = Conversation(failure("INTERNAL"))
    with pytest.raises(ServerError):
        conversation.run(unary(call(idempotent=False), RetryBudget()))


def test_internal_is_repeated_once_also_behind_another_failure() -> None:
    conversation = Conversation(failure("UNAVAILABLE"), failure("INTERNAL"), ANSWER)
    assert conversation.run(unary(call(), RetryBudget())) is ANSWER


def test_what_repetition_cannot_mend_is_sent_once_whatever_its_status() -> None:
    conversation = Conversation(failure("UNAVAILABLE", lasting=True))
    with pytest.raises(ServerError):
        conversation.run(unary(call(), RetryBudget()))
    assert len(conversation.timeouts_s) == 1


def test_a_call_that_the_server_refused_to_look_at_is_sent_again_whatever_the_policy() -> None:
    conversation = Conversation(*[failure("UNAVAILABLE", refused=True)] * 3, ANSWER)
    empty = RetryBudget(capacity=1.0, per_second=0.0, tokens=0.0)
    assert conversation.run(unary(call(attempts=1), empty)) is ANSWER
    assert [pause.at_most_s for pause in conversation.pauses] == [0.02, 0.04, 0.08]


def test_a_server_that_refuses_again_and_again_has_failed() -> None:
    conversation = Conversation(*[failure("UNAVAILABLE", refused=True)] * 20)
    with pytest.raises(ServerError):
        conversation.run(unary(call(attempts=1), RetryBudget()))
    assert len(conversation.timeouts_s) == 11


def test_the_number_of_attempts_is_the_policys() -> None:
    conversation = Conversation(*(failure("UNAVAILABLE") for _ in range(9)))
    with pytest.raises(ServerError):
        conversation.run(unary(call(attempts=3), RetryBudget()))
    assert len(conversation.timeouts_s) == 3


def test_renewed_credentials_earn_one_repetition_without_a_pause() -> None:
    conversation = Conversation(failure("UNAUTHENTICATED", reauthenticated=True), ANSWER)
    assert conversation.run(unary(call(), RetryBudget())) is ANSWER
    assert conversation.pauses == []


def test_renewed_credentials_earn_one_repetition_also_behind_another_failure() -> None:
    refused = failure("UNAUTHENTICATED", reauthenticated=True)
    conversation = Conversation(failure("UNAVAILABLE"), refused, ANSWER)
    assert conversation.run(unary(call(), RetryBudget())) is ANSWER


def test_credentials_that_are_refused_again_are_final() -> None:
    refused = [failure("UNAUTHENTICATED", reauthenticated=True) for _ in range(3)]
    conversation = Conversation(*refused)
    with pytest.raises(ClientError):
        conversation.run(unary(call(), RetryBudget()))
    assert len(conversation.timeouts_s) == 2


def test_a_pause_leaves_time_for_the_attempt_behind_it() -> None:
    conversation = Conversation(failure("UNAVAILABLE"), ANSWER)
    conversation.run(unary(call(timeout_s=0.2), RetryBudget()))
    assert conversation.pauses[0].at_most_s == pytest.approx(0.1)
    assert conversation.timeouts_s[1] == pytest.approx(0.1)


def test_an_empty_budget_ends_the_retries() -> None:
    budget = RetryBudget(capacity=1.0, per_second=0.0, tokens=1.0)
    conversation = Conversation(*(failure("UNAVAILABLE") for _ in range(5)))
    with pytest.raises(ServerError):
        conversation.run(unary(call(), budget))
    assert len(conversation.timeouts_s) == 2


def test_the_budget_fills_up_with_time() -> None:
    budget = RetryBudget(capacity=5.0, per_second=2.0, tokens=1.0)
    assert [budget.withdraw(0.0), budget.withdraw(0.0), budget.withdraw(0.5)] == [True, False, True]


def test_a_stream_that_failed_before_its_first_message_is_opened_again() -> None:
    conversation = Conversation(failure("UNAVAILABLE"), 7)
    assert conversation.run(stream(call(), lambda message: message, RetryBudget())) == 7
    assert len(conversation.timeouts_s) == 2


def test_a_stream_that_broke_midway_is_never_repeated() -> None:
    conversation = Conversation(failure("UNAVAILABLE", received=3))
    with pytest.raises(APIError, match="after 3 messages") as caught:
        conversation.run(stream(call(), lambda message: message, RetryBudget()))
    assert caught.value.received == 3
    assert conversation.pauses == []


def test_the_failure_that_ended_it_is_the_cause() -> None:
    last = failure("NOT_FOUND")
    with pytest.raises(APIError) as caught:
        Conversation(last).run(unary(call(), RetryBudget()))
    assert caught.value.__cause__ is last


def test_the_error_tells_how_often_the_call_was_sent() -> None:
    conversation = Conversation(failure("UNAVAILABLE"), failure("NOT_FOUND"))
    with pytest.raises(APIError, match=r"\(in 2 attempts\)") as caught:
        conversation.run(unary(call(), RetryBudget()))
    assert caught.value.attempts == 2


def test_a_deadline_that_passed_while_repeating_does_not_hide_why_it_was_repeated() -> None:
    conversation = Conversation(failure("UNAVAILABLE"), failure("DEADLINE_EXCEEDED"))
    with pytest.raises(ServerError, match="failed with UNAVAILABLE: scripted") as caught:
        conversation.run(unary(call(), RetryBudget()))
    assert caught.value.status == "DEADLINE_EXCEEDED"


class TestInDoubt:
    """The connection broke, and the server may have done what was asked for."""

    broken = failure("UNAVAILABLE", interrupted=True)

    def test_what_may_be_done_twice_is_sent_again(self) -> None:
        conversation = Conversation(self.broken, ANSWER)
        assert conversation.run(unary(call(idempotent=True), RetryBudget())) is ANSWER

    def test_what_creates_something_is_not(self) -> None:
        conversation = Conversation(failure("UNAVAILABLE", interrupted=True))
        with pytest.raises(ServerError, match=r"not known whether S\.M was carried out") as caught:
            conversation.run(unary(call(idempotent=False), RetryBudget()))
        assert caught.value.attempts == 1

    def test_a_refusal_leaves_no_doubt(self) -> None:
        refused = failure("UNAVAILABLE", interrupted=True, refused=True)
        conversation = Conversation(refused, ANSWER)
        assert conversation.run(unary(call(idempotent=False), RetryBudget())) is ANSWER

    def test_what_the_server_itself_says_leaves_none_either(self) -> None:
        conversation = Conversation(failure("UNAVAILABLE"), ANSWER)
        assert conversation.run(unary(call(idempotent=False), RetryBudget())) is ANSWER

    def test_a_user_who_names_the_failures_has_decided(self) -> None:
        conversation = Conversation(self.broken, ANSWER)
        asked = call(idempotent=False, predicate=lambda error: error.status == "UNAVAILABLE")
        assert conversation.run(unary(asked, RetryBudget())) is ANSWER

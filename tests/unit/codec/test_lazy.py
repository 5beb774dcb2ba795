"""A lazy response cannot be told from a plain one, whoever touches it first and how."""

from __future__ import annotations

import copy
import pickle
import sys
import threading
import weakref
from collections.abc import Callable
from typing import Any

import pydantic
import pytest

from genai_grpc._codec import Codec
from genai_grpc._stubs.generativelanguage.generative_service_pb2 import (
    GenerateContentResponse as ResponseMessage,
)
from genai_grpc.types.responses import GenerateContentResponse

OPERATION = Codec("gemini", "v1beta").operation("models.generate_content")
PLAIN = GenerateContentResponse


def _message(*texts: str) -> ResponseMessage:
    message = ResponseMessage(model_version="v", response_id="r")
    content = message.candidates.add(index=0, finish_reason=1).content
    content.role = "model"
    for text in texts or ("hello",):
        content.parts.add(text=text)
    message.usage_metadata.total_token_count = 3
    return message


def _lazy(*texts: str) -> Any:
    return OPERATION.decode(_message(*texts))


def _plain(*texts: str) -> Any:
    response = _lazy(*texts)
    assert response.model_fields_set
    assert type(response) is PLAIN
    return response


def test_text_is_read_without_decoding() -> None:
    response = _lazy("a", "b")
    assert response.text == "ab"
    assert type(response) is not PLAIN


_TOUCHES: dict[str, Callable[[Any], Any]] = {
    "field": lambda response: response.usage_metadata.total_token_count,
    "property": lambda response: response.parts,
    "dump": lambda response: response.model_dump(),
    "dump of what is set": lambda response: response.model_dump(exclude_unset=True),
    "json": lambda response: response.model_dump_json(exclude_none=True),
    "json dict": lambda response: response.to_json_dict(),
    "fields set": lambda response: response.model_fields_set,
    "extra": lambda response: response.model_extra,
    "repr": repr,
    "str": str,
    "iter": list,
    "vars": vars,
    "copy": copy.copy,
    "deep copy": copy.deepcopy,
    "model copy": lambda response: response.model_copy(),
    "updated copy": lambda response: response.model_copy(update={"response_id": "x"}),
    "pickle": lambda response: pickle.loads(pickle.dumps(response)),
    "old pickle": lambda response: pickle.loads(pickle.dumps(response, 2)),
    "validate": lambda response: PLAIN.model_validate(response),
    "adapter": lambda response: pydantic.TypeAdapter(int | PLAIN).validate_python(response),
    "adapter dump": lambda response: pydantic.TypeAdapter(PLAIN).dump_python(response),
    "nested": lambda response: _Holder(held=response).model_dump(),
    "dir": lambda response: "candidates" in dir(response),
    "getattr default": lambda response: getattr(response, "nothing", None),
    "hasattr": lambda response: hasattr(response, "candidates"),
    "equal": lambda response: response == _plain("hello"),
    "equal from the right": lambda response: _plain("hello") == response,
    "unequal": lambda response: response == "x",
    "text": lambda response: response.text,
}


class _Holder(pydantic.BaseModel):
    held: PLAIN


@pytest.mark.parametrize("touch", _TOUCHES.values(), ids=list(_TOUCHES))
def test_what_is_seen_is_what_a_plain_response_shows(touch: Callable[[Any], Any]) -> None:
    assert touch(_lazy()) == touch(_plain())


@pytest.mark.parametrize(
    "touch",
    [
        touch
        for name, touch in _TOUCHES.items()
        if name not in ("text", "dir", "validate", "adapter")
    ],
    ids=[name for name in _TOUCHES if name not in ("text", "dir", "validate", "adapter")],
)
def test_the_first_touch_makes_it_an_ordinary_object(touch: Callable[[Any], Any]) -> None:
    response = _lazy()
    touch(response)
    assert type(response) is PLAIN


def test_two_lazy_responses_are_equal() -> None:
    assert _lazy() == _lazy()
    assert _lazy() != _lazy("other")


def test_a_lazy_response_is_an_instance_and_looks_like_one() -> None:
    response = _lazy()
    assert isinstance(response, PLAIN)
    assert (type(response).__name__, type(response).__module__) == (
        PLAIN.__name__,
        PLAIN.__module__,
    )
    assert weakref.ref(response)() is response


def test_a_lazy_response_can_be_changed() -> None:
    response = _lazy()
    response.response_id = "mine"
    assert (response.response_id, response.model_version) == ("mine", "v")
    other = _lazy()
    del other.response_id
    assert not hasattr(other, "response_id")


def test_a_lazy_response_is_not_hashable_as_no_response_is() -> None:
    with pytest.raises(TypeError, match="unhashable"):
        hash(_lazy())


def test_a_missing_attribute_is_missing() -> None:
    with pytest.raises(
        AttributeError, match="'GenerateContentResponse' object has no attribute 'x'"
    ):
        _lazy().x  # noqa: B018


@pytest.mark.parametrize(
    "change",
    [
        lambda message: message.candidates[0].content.parts.add(thought=True, text="hm"),
        lambda message: message.candidates[0].content.parts.add(text=""),
        lambda message: message.candidates[0].content.parts[0].ClearField("text"),
        lambda message: message.candidates[0].content.ClearField("parts"),
        lambda message: message.candidates[0].ClearField("content"),
        lambda message: message.ClearField("candidates"),
        lambda message: message.candidates[0].content.parts.add().function_call.SetInParent(),
        lambda message: message.candidates.add(index=1).content.parts.add(text="second"),
        lambda message: message.candidates[0].content.parts.insert(0, _thought()),
    ],
)
def test_text_off_the_message_is_text_off_the_model(change: Callable[[Any], Any]) -> None:
    message = _message("a")
    change(message)
    plain = OPERATION.decode(message)
    assert plain.model_fields_set is not None
    assert OPERATION.decode(message).text == plain.text


def _thought() -> Any:
    part = ResponseMessage().candidates.add().content.parts.add(thought=True, text="hm")
    return part


def test_a_validator_of_the_user_may_wait_for_another_response() -> None:
    other = _lazy()

    class Patient(pydantic.BaseModel):
        name: str

        @pydantic.model_validator(mode="after")
        def _wait(self) -> Patient:
            thread = threading.Thread(target=lambda: other.candidates)
            thread.start()
            thread.join(10)
            assert not thread.is_alive()
            return self

    response = OPERATION.decode(_message('{"name": "x"}'), {"response_schema": Patient})
    assert response.parsed == Patient(name="x")


def test_threads_that_touch_one_response_see_one_object() -> None:
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        for _ in range(300):
            _race(_lazy("hello"))
    finally:
        sys.setswitchinterval(interval)


def _race(response: Any) -> None:
    start = threading.Barrier(4)
    seen: list[Any] = []
    failures: list[Exception] = []

    def touch(read: Callable[[Any], Any]) -> None:
        start.wait()
        try:
            seen.append(read(response))
        except Exception as failure:  # noqa: BLE001 - the thread has nobody to raise it to
            failures.append(failure)

    reads: list[Callable[[Any], Any]] = [
        lambda response: response.text,
        lambda response: response.candidates[0].content.parts[0].text,
        lambda response: response.text,
        lambda response: response.model_dump()["candidates"][0]["content"]["parts"][0]["text"],
    ]
    threads = [threading.Thread(target=touch, args=(read,)) for read in reads]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failures
    assert seen == ["hello"] * 4
    assert type(response) is PLAIN

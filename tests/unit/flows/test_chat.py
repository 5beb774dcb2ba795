"""What a chat remembers, what it sends again, and what it takes for a message."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from genai_grpc import types
from genai_grpc._flows import generate
from genai_grpc._flows.chat import History, Reply, to_message
from genai_grpc._stubs.generativelanguage.content_pb2 import Part as WirePart
from genai_grpc._stubs.generativelanguage.generative_service_pb2 import GenerateContentResponse
from genai_grpc.chats import Chat, Chats
from genai_grpc.errors import APIError, TransportError
from genai_grpc.types import Content, File, FileData, Part, UserContent
from tests.unit.flows.scripted_model import ScriptedModel, calling, said


def double(number: int) -> int:
    """Doubles a number."""
    return 2 * number


def chat(*history: Any, **config: Any) -> History:
    given: Any = config or None  # a dict of whatever the test names
    return History(model="m", config=given, history=history)


def tell(model: ScriptedModel, chat: History, message: Any = "hello", config: Any = None) -> Any:
    asked = to_message(message)
    request = chat._request(asked, config)
    response = model.run(generate.generate_content(model.context, **request))
    chat._remember(asked, response)
    return response


def tell_stream(model: ScriptedModel, chat: History, message: Any = "hello") -> None:
    asked = to_message(message)
    reply, before = Reply(chat, asked), len(model.chunks)
    request = chat._request(asked, None)
    model.run(generate.generate_content_stream(model.context, **request))
    for chunk in model.chunks[before:]:
        reply.hear(chunk)
    reply.end(earlier=model.chunks_earlier - before)


def summary(contents: list[Content]) -> list[str]:
    """Role and texts of each content."""
    return [
        f"{content.role}: {'|'.join(str(part.text) for part in content.parts or [])}"
        for content in contents
    ]


def user(text: str) -> Content:
    return Content(role="user", parts=[Part(text=text)])


def answer(*texts: str) -> Content:
    return Content(role="model", parts=[Part(text=text) for text in texts])


def test_a_turn_is_remembered_and_sent_with_the_next() -> None:
    model, a_chat = ScriptedModel(said("hi"), said("bye")), chat()
    assert tell(model, a_chat).text == "hi"
    tell(model, a_chat, "and now?")
    assert summary(a_chat.get_history()) == [
        "user: hello",
        "model: hi",
        "user: and now?",
        "model: bye",
    ]
    assert a_chat.get_history() == a_chat.get_history(curated=True)
    assert [content.role for content in model.requests[1].contents] == ["user", "model", "user"]


def test_what_the_user_said_is_kept_as_user_content() -> None:
    model, a_chat = ScriptedModel(said("hi")), chat()
    tell(model, a_chat, ["a", Part(text="b")])
    assert a_chat.get_history()[0] == UserContent(parts=[Part(text="a"), Part(text="b")])


def test_a_streamed_turn_is_remembered_chunk_by_chunk() -> None:
    model, a_chat = ScriptedModel([said("one ", finish=""), said("two")]), chat()
    tell_stream(model, a_chat)
    assert summary(a_chat.get_history()) == ["user: hello", "model: one ", "model: two"]
    assert a_chat.get_history() == a_chat.get_history(curated=True)


def test_the_calls_of_functions_are_part_of_the_chat() -> None:
    model = ScriptedModel(said("hi"), said(calling("double", number=21)), said("42"))
    a_chat = chat(tools=[double])
    tell(model, a_chat)
    tell(model, a_chat, "double 21")
    history = a_chat.get_history(curated=True)
    assert [content.role for content in history] == ["user", "model"] + ["user", "model"] * 2
    assert history[4].parts[0].function_response.response == {"result": 42}  # type: ignore[index,union-attr]  # there is one
    assert history == a_chat.get_history()


def test_the_calls_of_functions_are_part_of_a_streamed_chat() -> None:
    model = ScriptedModel(
        [said("hi")], [said(calling("double", number=21))], [said("4", finish=""), said("2")]
    )
    a_chat = chat(tools=[double])
    tell_stream(model, a_chat)
    tell_stream(model, a_chat, "double 21")
    assert summary(a_chat.get_history(curated=True)) == [
        "user: hello",
        "model: hi",
        "user: double 21",
        "model: None",
        "user: None",
        "model: 4",
        "model: 2",
    ]


def test_calls_stay_out_of_the_chat_if_their_history_is_ignored() -> None:
    model = ScriptedModel(said(calling("double", number=21)), said("42"))
    a_chat = chat(tools=[double], automatic_function_calling={"ignore_call_history": True})
    tell(model, a_chat)
    assert summary(a_chat.get_history()) == ["user: hello", "model: 42"]


def test_the_config_of_a_message_takes_the_place_of_the_chats() -> None:
    model, a_chat = ScriptedModel(said("a"), said("b")), chat(temperature=0.5, top_k=3)
    tell(model, a_chat, config={"temperature": 1.0})
    tell(model, a_chat)
    first, second = (request.generation_config for request in model.requests)
    assert (first.temperature, first.HasField("top_k")) == (1.0, False)
    assert (second.temperature, second.top_k) == (0.5, 3)


# Answers that cannot be sent back

NO_CANDIDATES = GenerateContentResponse()
SIGNED = WirePart(text="", thought_signature=b"signed")
BLANK = WirePart()


@pytest.mark.parametrize("response", [NO_CANDIDATES, said(), said(""), said(BLANK, "text")])
def test_an_answer_that_says_nothing_is_kept_but_not_sent_back(response: Any) -> None:
    model, a_chat = ScriptedModel(response, said("hi")), chat()
    tell(model, a_chat, "silence")
    tell(model, a_chat)
    assert summary(a_chat.get_history(curated=True)) == ["user: hello", "model: hi"]
    assert len(a_chat.get_history()) == 4
    assert [content.role for content in model.requests[1].contents] == ["user"]


@pytest.mark.parametrize("response", [said(SIGNED), said("text", ""), said(calling("f"))])
def test_an_answer_that_says_something_is_sent_back(response: Any) -> None:
    a_chat = chat()
    tell(ScriptedModel(response), a_chat)
    assert len(a_chat.get_history(curated=True)) == 2


def test_an_answer_without_a_role_is_the_models() -> None:
    model, a_chat = ScriptedModel(said("hi", role=""), [said("ho", role="")]), chat()
    tell(model, a_chat)
    tell_stream(model, a_chat)
    assert [content.role for content in a_chat.get_history()] == ["user", "model"] * 2


@pytest.mark.parametrize(
    "end", [NO_CANDIDATES, said(finish=""), said(), said(""), said("", finish="MAX_TOKENS")]
)
def test_a_silent_last_chunk_does_not_spoil_a_streamed_answer(end: Any) -> None:
    a_chat = chat()
    tell_stream(ScriptedModel([said("text"), end]), a_chat)
    assert summary(a_chat.get_history(curated=True)) == ["user: hello", "model: text"]


def test_a_signature_at_the_end_of_a_stream_is_sent_back() -> None:
    model, a_chat = ScriptedModel([said("text", finish=""), said(SIGNED)], [said("x")]), chat()
    tell_stream(model, a_chat)
    tell_stream(model, a_chat)
    assert model.requests[1].contents[2].parts[0].thought_signature == b"signed"


@pytest.mark.parametrize(
    "chunks",
    [
        [],
        [NO_CANDIDATES],
        [said("")],
        [said("text", finish="")],
        [said("text", finish=""), said(finish="SAFETY")],
        [said("text", finish=""), said(BLANK)],
    ],
)
def test_a_streamed_answer_that_is_cut_off_or_empty_is_not_sent_back(chunks: Any) -> None:
    a_chat = chat()
    tell_stream(ScriptedModel(chunks), a_chat)
    assert a_chat.get_history(curated=True) == []
    assert [content.role for content in a_chat.get_history()][:2] == ["user", "model"]


def test_a_request_that_fails_leaves_no_trace() -> None:
    a_chat = chat(user("hello"), answer("hi"))
    with pytest.raises(APIError):
        tell(ScriptedModel(TransportError("INVALID_ARGUMENT", "no")), a_chat)
    assert len(a_chat.get_history()) == len(a_chat.get_history(curated=True)) == 2


def test_calls_stay_out_of_a_streamed_chat_if_their_history_is_ignored() -> None:
    model = ScriptedModel([said(calling("double", number=21))], [said("4", finish=""), said("2")])
    a_chat = chat(tools=[double], automatic_function_calling={"ignore_call_history": True})
    tell_stream(model, a_chat)
    assert summary(a_chat.get_history()) == ["user: hello", "model: 4", "model: 2"]


# Whoever stands in for the models is asked


class StandIn:
    """Models of a test's own: an answer, or a stream that may break."""

    def __init__(self, *chunks: types.GenerateContentResponse | Exception) -> None:
        self.chunks = chunks
        self.asked: list[Any] = []
        self.cancelled = False

    def generate_content(self, **request: Any) -> Any:
        self.asked.append(request)
        return self.chunks[0]

    def generate_content_stream(self, **request: Any) -> StandIn:
        self.asked.append(request)
        return self

    def __iter__(self) -> Iterator[Any]:
        for chunk in self.chunks:
            if isinstance(chunk, Exception):
                raise chunk
            yield chunk

    def cancel(self) -> None:
        self.cancelled = True


def response(text: str, **fields: Any) -> types.GenerateContentResponse:
    candidate = types.Candidate(content=answer(text), finish_reason=types.FinishReason.STOP)
    return types.GenerateContentResponse(candidates=[candidate], **fields)


def chat_with(stand_in: Any) -> Chat:
    return Chats(stand_in).create(model="m", history=[user("hello"), answer("hi")])


def test_the_methods_of_the_models_are_what_a_chat_calls() -> None:
    stand_in = StandIn(response("sure"))
    a_chat = chat_with(stand_in)
    assert a_chat.send_message("now?").text == "sure"
    assert [chunk.text for chunk in a_chat.send_message_stream("again?")] == ["sure"]
    assert summary(a_chat.get_history(curated=True))[2:] == [
        "user: now?",
        "model: sure",
        "user: again?",
        "model: sure",
    ]
    assert [len(request["contents"]) for request in stand_in.asked] == [3, 5]


def test_calls_that_a_stand_in_reports_are_remembered() -> None:
    said_before = [user("hello"), answer("hi"), user("double 21")]
    called = [*said_before, answer("called"), user("returned")]
    a_chat = chat_with(StandIn(response("42", automatic_function_calling_history=called)))
    list(a_chat.send_message_stream("double 21"))
    assert a_chat.get_history() == [*called, answer("42")]


def test_a_stream_that_breaks_midway_leaves_no_trace() -> None:
    a_chat = chat_with(StandIn(response("te"), ConnectionError("gone")))
    stream = a_chat.send_message_stream("again?")
    assert next(stream).text == "te"
    with pytest.raises(ConnectionError):
        next(stream)
    assert list(stream) == []
    assert len(a_chat.get_history()) == len(a_chat.get_history(curated=True)) == 2


def test_a_stream_that_is_left_or_cancelled_leaves_no_trace() -> None:
    stand_in = StandIn(response("te"), response("xt"))
    a_chat = chat_with(stand_in)
    next(a_chat.send_message_stream("again?"))
    with a_chat.send_message_stream("again?") as stream:
        next(stream)
    assert stand_in.cancelled
    assert len(list(stream)) == 1
    assert len(a_chat.get_history()) == 2


# History from elsewhere


def test_dicts_and_contents_make_a_history() -> None:
    a_chat = chat({"role": "user", "parts": [{"text": "hello"}]}, answer("hi"))
    assert a_chat.get_history() == [user("hello"), answer("hi")]


@pytest.mark.parametrize(
    ("history", "curated"),
    [
        ([answer("a"), user("b")], "ab"),
        ([Content(role="model", parts=[]), user("b")], "b"),
        ([user("a"), user("b")], "ab"),
        ([user("a"), Content(role="user", parts=[]), user("b")], "ab"),
        ([answer("a"), Content(role="model", parts=[]), answer("b")], ""),
        ([user("a"), answer("b"), user("c"), Content(role="model", parts=[])], "ab"),
        ([user("a"), answer("b"), user("c"), answer("")], "ab"),
        ([user("a"), answer("b"), user("c"), Content(role="model", parts=[Part()])], "ab"),
        ([], ""),
    ],
)
def test_answers_that_cannot_be_sent_back_are_left_out_with_their_questions(
    history: list[Content], curated: str
) -> None:
    a_chat = chat(*history)
    assert a_chat.get_history() == history
    kept = a_chat.get_history(curated=True)
    assert "".join(part.text or "" for content in kept for part in content.parts or []) == curated


@pytest.mark.parametrize("role", ["system", "tool", "", None])
def test_a_history_has_no_other_roles(role: str | None) -> None:
    with pytest.raises(ValueError, match="Role must be user or model"):
        chat(user("hello"), Content(role=role, parts=[Part(text="x")]))


def test_turns_taken_elsewhere_can_be_added() -> None:
    a_chat = chat()
    a_chat.record_history(user("a"), [answer("b")])
    called = [*a_chat.get_history(), user("c"), answer("d"), user("e")]
    a_chat.record_history(user("c"), [answer("f")], called, True)
    a_chat.record_history(user("g"), [], is_valid=False)
    assert summary(a_chat.get_history(curated=True)) == [
        "user: a", "model: b", "user: c", "model: d", "user: e", "model: f"
    ]  # fmt: skip
    assert summary(a_chat.get_history())[6:] == ["user: g", "model: "]


# Messages

FILE = File(uri="https://example.com/files/a", mime_type="text/plain")


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ("a", [Part(text="a")]),
        (["a", Part(text="b")], [Part(text="a"), Part(text="b")]),
        (("a",), [Part(text="a")]),
        ({"text": "a"}, [Part(text="a")]),
        (FILE, [Part(file_data=FileData(file_uri=FILE.uri, mime_type="text/plain"))]),
        ([FILE, "a"], [Part(FILE), Part(text="a")]),
    ],
)
def test_a_message_is_a_part_or_a_list_of_parts(message: Any, expected: list[Part]) -> None:
    a_chat = chat()
    tell(ScriptedModel(said("hi")), a_chat, message)
    assert a_chat.get_history()[0].parts == expected


@pytest.mark.parametrize(
    "message",
    [None, [], [None], ["a", ["b"]], user("a"), [user("a")], {"role": "user", "parts": []}, 3],
)
def test_anything_else_is_refused_before_it_is_sent(message: Any) -> None:
    model, a_chat = ScriptedModel(), chat()
    with pytest.raises(ValueError, match="Message must be a valid part type"):
        tell(model, a_chat, message)
    with pytest.raises(ValueError, match="Message must be a valid part type"):
        tell_stream(model, a_chat, message)
    assert model.calls == []
    assert a_chat.get_history() == []

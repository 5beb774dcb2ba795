"""The forms in which contents and messages are given."""

from __future__ import annotations

from genai_grpc import Client, types

M = "gemini-2.0-flash"


def accepted(
    client: Client,
    file: types.File,
    history: list[types.Content],
    lines: list[str],
    pair: tuple[str, types.Part],
    parts: list[types.Part],
) -> None:
    ask = client.models.generate_content
    ask(model=M, contents="x")
    ask(model=M, contents=["x", "y"])
    ask(model=M, contents=types.Part.from_text(text="x"))
    ask(model=M, contents=types.Part.from_text("x"))
    ask(model=M, contents=types.Content(role="user", parts=[types.Part(text="x")]))
    ask(model=M, contents=[types.UserContent("x"), types.ModelContent("y"), "z"])
    ask(model=M, contents=["x", types.Part.from_bytes(data=b"x", mime_type="image/png")])
    ask(model=M, contents=["x", file])
    ask(model=M, contents=[["x", types.Part(text="y")], types.UserContent("z")])
    ask(model=M, contents={"role": "user", "parts": [{"text": "x"}]})
    ask(model=M, contents={"text": "x"})
    ask(model=M, contents=history)
    ask(model=M, contents=lines)
    ask(model=M, contents=pair)
    ask(model=M, contents=parts)
    ask(model=M, contents=[*history, "x"])
    types.UserContent(["x", types.Part(text="y")])
    types.Content(role="user", parts=parts)


def refused(client: Client) -> None:
    ask = client.models.generate_content
    ask(model=M, contents=None)  # type: ignore[arg-type]
    ask(model=M, contents=3)  # type: ignore[arg-type]
    ask(model=M, contents=[3])  # type: ignore[list-item]
    ask(model=M, contents=b"x")  # type: ignore[arg-type]
    ask(model=M, contents=types.GenerateContentConfig())  # type: ignore[arg-type]
    types.Part(txt="x")  # type: ignore[call-arg]
    types.Part(text=3)  # type: ignore[arg-type]
    types.Part.from_text()  # type: ignore[call-arg]
    types.Part.from_bytes(data="x", mime_type="image/png")  # type: ignore[arg-type]
    types.Part.from_bytes(data=b"x")  # type: ignore[call-arg]
    types.Content(role="user", parts="x")  # type: ignore[arg-type]
    types.Content(role=3)  # type: ignore[arg-type]


def chats(client: Client) -> None:
    chat = client.chats.create(model=M, config={"temperature": 0}, history=[{"role": "user"}])
    chat.send_message("x")
    chat.send_message(["x", types.Part(text="y")])
    chat.send_message({"text": "x"}, config={"temperature": 1})
    chat.send_message(3)  # type: ignore[arg-type]
    chat.send_message()  # type: ignore[call-arg]
    chat.send_message("x", {"temprature": 1})  # type: ignore[arg-type]
    chat.send_message("x", temperature=1)  # type: ignore[call-arg]
    client.chats.create()  # type: ignore[call-arg]
    client.chats.create(model=M, history="x")  # type: ignore[arg-type]


def histories(client: Client, history: list[types.Content], turns: tuple[str, ...]) -> None:
    client.chats.create(model=M, history=history)
    client.chats.create(model=M, history=client.chats.create(model=M).get_history())
    client.chats.create(model=M).send_message(turns)
    client.aio.chats.create(model=M, history=[types.UserContent("x"), {"role": "model"}])
    client.models.count_tokens(model=M, contents=history)
    client.models.embed_content(model=M, contents=turns)
    client.models.generate_content_stream(model=M, contents=[turns, *history])

"""Transports of other people: a class, an instance, a name that a package registered."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest

from genai_grpc import Client, errors
from genai_grpc.transports.base import AsyncTransport, Transport

# What a package would hold, as a module of its own: it is found through its metadata alone.
PACKAGE = '''
class Stream:
    def __init__(self, messages):
        self.messages = iter(messages)
        self.cancelled = False

    def __iter__(self):
        return self

    def __next__(self):
        return next(self.messages)

    def cancel(self):
        self.cancelled = True


class AsyncStream(Stream):
    def __aiter__(self):
        return self

    async def __anext__(self):
        for message in self.messages:
            return message
        raise StopAsyncIteration


def answer(call, text):
    response = call.method.response_type()()
    response.candidates.add().content.parts.add(text=text)
    return response


class Echo:
    """Answers with the name of the model."""

    kind = "echo"

    def __init__(self, settings=None, authorizer=None):
        self.settings = settings
        self.authorizer = authorizer
        self.closed = False

    def unary(self, call):
        return answer(call, call.request.model)

    def stream(self, call):
        return Stream([answer(call, word) for word in call.request.model.split("-")])

    def bidi(self, call):
        raise NotImplementedError

    def close(self):
        self.closed = True


class AsyncEcho(Echo):
    async def unary(self, call):
        return answer(call, call.request.model)

    async def stream(self, call):
        return AsyncStream([answer(call, word) for word in call.request.model.split("-")])

    async def bidi(self, call):
        raise NotImplementedError

    async def close(self):
        self.closed = True
'''

ENTRY_POINTS = """
[genai_grpc.transports]
echo = echo_transport:Echo
echo_asyncio = echo_transport:AsyncEcho
"""


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """The module of an installed package that registers transports."""
    (tmp_path / "echo_transport.py").write_text(PACKAGE, encoding="utf-8")
    metadata = tmp_path / "echo_transport-1.0.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text("Name: echo-transport\nVersion: 1.0\n", encoding="utf-8")
    (metadata / "entry_points.txt").write_text(ENTRY_POINTS, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    import echo_transport  # type: ignore[import-not-found]  # made just now

    yield echo_transport
    del sys.modules["echo_transport"]


def ask(client: Client) -> str | None:
    return client.models.generate_content(model="fast-model", contents="Hello").text


async def ask_awaiting(client: Client) -> str | None:
    response = await client.aio.models.generate_content(model="fast-model", contents="Hello")
    return response.text


async def test_a_registered_name_is_found_on_both_sides(package: Any) -> None:
    client = Client(api_key="key", transport="echo")
    assert ask(client) == "models/fast-model"
    assert await ask_awaiting(client) == "models/fast-model"
    client.close()
    await client.aio.aclose()


async def test_its_streams_are_streams(package: Any) -> None:
    client = Client(api_key="key", transport="echo")
    pieces = client.models.generate_content_stream(model="fast-model", contents="Hello")
    assert [piece.text for piece in pieces] == ["models/fast", "model"]
    stream: AsyncIterator[Any] = await client.aio.models.generate_content_stream(
        model="fast-model", contents="Hello"
    )
    assert [piece.text async for piece in stream] == ["models/fast", "model"]


def test_a_class_gets_the_settings_and_the_credentials(package: Any) -> None:
    made: list[Any] = []

    class Watched(package.Echo):  # type: ignore[misc]  # of a module that was made just now
        def __init__(self, settings: Any, authorizer: Any) -> None:
            super().__init__(settings, authorizer)
            made.append(self)

    with Client(api_key="secret", transport=Watched) as client:
        assert ask(client) == "models/fast-model"
    (transport,) = made
    assert transport.settings.api_key == "secret"
    assert ("x-goog-api-key", "secret") in transport.authorizer.headers()
    assert transport.closed


def test_an_instance_is_used_as_it_is(package: Any) -> None:
    transport = package.Echo()
    with Client(api_key="key", transport=transport) as client:
        assert ask(client) == "models/fast-model"
    assert transport.closed


def test_its_failures_are_repeated_and_become_ours(package: Any) -> None:
    class Failing(package.Echo):  # type: ignore[misc]  # of a module that was made just now
        def __init__(self) -> None:
            super().__init__()
            self.left_s: list[float] = []

        def unary(self, call: Any) -> Any:
            self.left_s.append(call.timeout_s)
            raise errors.TransportError("UNAVAILABLE", "not today")

    transport = Failing()
    options: Any = {"timeout": 5000, "retry_options": {"attempts": 3, "initial_delay": 0.01}}
    client = Client(api_key="key", transport=transport, http_options=options)
    with client, pytest.raises(errors.ServerError, match="not today") as caught:
        ask(client)
    assert caught.value.attempts == 3
    assert transport.left_s == sorted(transport.left_s, reverse=True)
    assert transport.left_s[0] == 5.0


def test_the_protocols_know_a_transport(package: Any) -> None:
    assert isinstance(package.Echo(), Transport)
    assert isinstance(package.AsyncEcho(), AsyncTransport)


async def test_the_wrong_colour_is_told(package: Any) -> None:
    client = Client(api_key="key", transport=package.Echo)
    with pytest.raises(ValueError, match=r"Echo is blocking: use it without client.aio"):
        await ask_awaiting(client)
    client = Client(api_key="key", transport=package.AsyncEcho)
    with pytest.raises(ValueError, match=r"AsyncEcho is asynchronous: use it through client.aio"):
        ask(client)


def test_a_name_that_nobody_registered_is_told() -> None:
    with pytest.raises(ValueError, match=r"one of auto, grpc.*, not 'carrier-pigeon'"):
        ask(Client(api_key="key", transport="carrier-pigeon"))


def test_what_is_no_transport_is_told() -> None:
    with pytest.raises(TypeError, match="object lacks unary, stream, close"):
        ask(Client(api_key="key", transport=object()))

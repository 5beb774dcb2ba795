"""Where our own microseconds go, for whoever works on the hot path: python -m scripts.benchmarks.profile_call

In this process, without a network, from the root of a checkout: grpcio's channels are replaced by ones
that serialise, answer at once and parse. What is left is work that we add to a raw stub, split into
encoding, decoding, reading the text, our gRPC transport, and the rest (surface, flow, driver). Budgets
are those of docs/performance. It knows nothing of the bench, which measures the real thing.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterator
from typing import Any, Final
from unittest import mock

import grpc

from genai_grpc import Client
from genai_grpc._codec import Operation

from . import payloads
from .clients import raw
from .clients._facade import config
from .pace import Pace
from .server import protobuf_replies

CHUNKS: Final = 500
REPLIES: Final = protobuf_replies(Pace(0, 0, 0, CHUNKS), raw.Response)
CALL_BUDGET_US: Final = 15
CHUNK_BUDGET_US: Final = 3
TOUCHED_BUDGET_US: Final = 10


def cost_us(work: Callable[[], object], *, units: int = 1, loops: int = 1000) -> float:
    """CPU of this thread a unit of work: the best of nine repeats, after one to warm up."""
    best = float("inf")
    for _ in range(10):
        start = time.thread_time_ns()
        for _ in range(loops):
            work()
        best = min(best, time.thread_time_ns() - start)
    return best / loops / units / 1000


class InstantCalls:
    """Both multicallables of a channel that has its answers at hand."""

    def __init__(self, serialise: Callable[[Any], bytes], parse: Callable[[bytes], Any]) -> None:
        self._serialise = serialise
        self._parse = parse

    def unary(self, request: Any, *_arguments: object, **_options: object) -> Any:
        self._serialise(request)
        return self._parse(REPLIES.answer)

    def stream(self, request: Any, *_arguments: object, **_options: object) -> InstantStream:
        self._serialise(request)
        return InstantStream(map(self._parse, REPLIES.chunks))


class InstantStream:
    """A stream all of whose messages have arrived."""

    def __init__(self, messages: Iterator[Any]) -> None:
        self._messages = messages

    def __iter__(self) -> Iterator[Any]:
        return self._messages

    def __next__(self) -> Any:
        return next(self._messages)

    def __aiter__(self) -> InstantStream:
        return self

    async def __anext__(self) -> Any:
        for message in self._messages:
            return message
        raise StopAsyncIteration

    def cancel(self) -> None:
        self._messages = iter(())


class InstantChannel:
    """Stands in for grpc.Channel."""

    def unary_unary(
        self, _path: str, request_serializer: Any, response_deserializer: Any, **_: object
    ) -> Any:
        return InstantCalls(request_serializer, response_deserializer).unary

    def unary_stream(
        self, _path: str, request_serializer: Any, response_deserializer: Any, **_: object
    ) -> Any:
        return InstantCalls(request_serializer, response_deserializer).stream

    def close(self) -> None:
        """Nothing to let go."""


class InstantTransport:
    """Stands in for our blocking transport; one of these, less than the channel, shows its share."""

    kind = "instant"
    _calls = InstantCalls(raw.Request.SerializeToString, raw.Response.FromString)

    def unary(self, call: Any) -> Any:
        return self._calls.unary(call.request)

    def stream(self, call: Any) -> InstantStream:
        return self._calls.stream(call.request)

    def close(self) -> None:
        """Nothing to let go."""


class InstantAsyncTransport:
    """Stands in for our asyncio transport."""

    kind = "instant"
    _calls = InstantTransport._calls

    async def unary(self, call: Any) -> Any:
        return self._calls.unary(call.request)

    async def stream(self, call: Any) -> InstantStream:
        return self._calls.stream(call.request)

    async def close(self) -> None:
        """Nothing to let go."""


def client(transport: object = None) -> Client:
    """A client as the benchmark builds it."""
    return Client(
        api_key=payloads.API_KEY,
        http_options={"base_url": "http://127.0.0.1:1"},
        transport=transport,
    )


def read(value: object) -> None:
    """What a program does with a value, for a linter: naming a property alone looks like nothing."""


def ask(models: Any) -> Any:
    """One call."""
    return models.generate_content(model=payloads.MODEL, contents=payloads.PROMPT, config=config())


def ask_for_stream(models: Any) -> Any:
    """One stream."""
    return models.generate_content_stream(
        model=payloads.MODEL, contents=payloads.PROMPT, config=config()
    )


def codec_costs(models: Any) -> dict[str, float]:
    """What the codec's halves of one call cost by themselves: repeats the arguments they came with."""
    repeats: dict[str, Callable[[], object]] = {}

    def observed(name: str) -> Callable[..., object]:
        original = getattr(Operation, name)

        def observe(*arguments: Any, **named: Any) -> object:
            repeats[name] = lambda: original(*arguments, **named)
            answer: object = original(*arguments, **named)
            return answer

        return observe

    with mock.patch.multiple(Operation, encode=observed("encode"), decode=observed("decode")):
        ask(models)
    return {name: cost_us(repeat) for name, repeat in repeats.items()}


def row(label: str, us: float, note: str = "") -> None:
    """One line of the breakdown."""
    print(f"  {label:<52}{us:8.2f} µs  {note}".rstrip())


def verdict(us: float, budget_us: float) -> str:
    """The budget beside a figure."""
    return f"budget {budget_us} µs: {'kept' if us <= budget_us else 'EXCEEDED'}"


def profile_unary(over_channel: Client) -> None:
    """The breakdown of one blocking call."""
    stub = InstantCalls(raw.Request.SerializeToString, raw.Response.FromString)
    floor = cost_us(lambda: raw.text(stub.unary(raw.request(), metadata=raw.METADATA)))
    build = cost_us(raw.request)
    response = raw.Response.FromString(REPLIES.answer)
    read_by_hand = cost_us(lambda: raw.text(response))
    whole = cost_us(lambda: ask(over_channel.models).text)
    without_transport = client(InstantTransport())
    above_transport = cost_us(lambda: ask(without_transport.models).text)
    unread = cost_us(lambda: ask(without_transport.models))

    print("unary call, sync")
    row("a raw stub: build, serialise, parse, read", floor)
    row("ours, all of it", whole)
    row("ours above raw", whole - floor, verdict(whole - floor, CALL_BUDGET_US))
    codec = codec_costs(without_transport.models)
    parse = cost_us(lambda: raw.Response.FromString(REPLIES.answer))
    serialise = cost_us(raw.request().SerializeToString)
    row("  encode, less building by hand", codec["encode"] - build)
    row("  decode", codec["decode"])
    row("  .text, less reading by hand", above_transport - unread - read_by_hand)
    row("  gRPC transport", whole - above_transport)
    row("  surface, flow, driver", unread - sum(codec.values()) - parse - serialise)


def profile_chunk(over_channel: Client) -> None:
    """The breakdown of one chunk of a blocking stream."""

    def by_hand() -> None:
        for chunk in map(raw.Response.FromString, REPLIES.chunks):
            raw.text(chunk)

    def by_text(models: Any) -> None:
        for chunk in ask_for_stream(models):
            read(chunk.text)

    def by_fields(models: Any) -> None:
        for chunk in ask_for_stream(models):
            read(chunk.candidates[0].content.parts[0].text)
            read(chunk.usage_metadata.total_token_count)

    without_transport = client(InstantTransport())
    floor = cost_us(by_hand, units=CHUNKS, loops=5)
    whole = cost_us(lambda: by_text(over_channel.models), units=CHUNKS, loops=5)
    above = cost_us(lambda: by_text(without_transport.models), units=CHUNKS, loops=5)
    touched = cost_us(lambda: by_fields(over_channel.models), units=CHUNKS, loops=5)

    print("chunk, sync")
    row("a raw stub: parse, read", floor)
    row("ours, read by .text", whole)
    row("ours above raw", whole - floor, verdict(whole - floor, CHUNK_BUDGET_US))
    row("  gRPC transport", whole - above)
    row("  driver, codec, .text", above - floor)
    row(
        "ours above raw, fields touched",
        touched - floor,
        verdict(touched - floor, TOUCHED_BUDGET_US),
    )


async def profile_async() -> None:
    """What the asyncio surface, flow, driver and codec take, transport left out."""
    models = client(InstantAsyncTransport()).aio.models

    async def ours() -> None:
        response = await ask(models)
        read(response.text)

    async def by_hand() -> None:
        raw.text(InstantTransport._calls.unary(raw.request()))

    async def our_stream() -> None:
        async for chunk in await ask_for_stream(models):
            read(chunk.text)

    async def stream_by_hand() -> None:
        async for chunk in InstantTransport._calls.stream(raw.request()):
            raw.text(chunk)

    call = await async_cost_us(ours) - await async_cost_us(by_hand)
    stream = await async_cost_us(our_stream, loops=5) - await async_cost_us(stream_by_hand, loops=5)
    print("async, without a transport")
    row("a unary call above raw", call, verdict(call, CALL_BUDGET_US))
    row("a chunk above raw", stream / CHUNKS, verdict(stream / CHUNKS, CHUNK_BUDGET_US))


async def async_cost_us(work: Callable[[], Awaitable[object]], *, loops: int = 1000) -> float:
    """Like `cost_us`, for a coroutine function."""
    best = float("inf")
    for _ in range(10):
        start = time.thread_time_ns()
        for _ in range(loops):
            await work()
        best = min(best, time.thread_time_ns() - start)
    return best / loops / 1000


def main() -> None:
    """Prints the whole breakdown."""
    with mock.patch.object(grpc, "insecure_channel", return_value=InstantChannel()):
        over_channel = client()
        profile_unary(over_channel)
        profile_chunk(over_channel)
    asyncio.run(profile_async())


if __name__ == "__main__":
    main()

"""Where our own microseconds go, for whoever works on the hot path: python -m scripts.benchmarks.profile_call

In this process, without a network, from the root of a checkout: grpcio's channels are replaced by ones
that serialise, answer at once and parse. What is left is work that we add to a raw stub, split into
encoding, decoding, reading the text, our gRPC transport, and the rest (surface, flow, driver). What a
deadline and metadata cost inside grpcio's core is not in it; the bench measures the real thing.

Each cost has two figures. Hot is a tight loop. Cold is with the caches swept before each unit, which is
nearer to a program that waits for a network in between; there the amount of code that is run through
counts, not only the work. Parts taken alone start cold each, so cold parts add up to more than the whole.
The budgets are for hot caches.
"""

from __future__ import annotations

import asyncio
import statistics
import sys
import time
from collections.abc import Awaitable, Callable, Coroutine, Iterator
from types import FrameType
from typing import Any, Final, NamedTuple
from unittest import mock

import grpc

from genai_grpc import Client
from genai_grpc._codec import Operation

from . import payloads
from .clients import raw
from .clients._facade import config
from .pace import Pace
from .server import protobuf_replies

UNITS: Final = 300
REPLIES: Final = protobuf_replies(Pace(0, 0, 0, UNITS), raw.gemini().response_type)
SWEPT: Final = bytes(8 << 20)
CALL_BUDGET_US: Final = 15
CHUNK_BUDGET_US: Final = 3
TOUCHED_BUDGET_US: Final = 10


class Cost(NamedTuple):
    """CPU microseconds of this thread for one unit of work."""

    hot_us: float
    cold_us: float

    def less(self, other: Cost) -> Cost:
        """What is left once the other work is taken off."""
        return Cost(self.hot_us - other.hot_us, self.cold_us - other.cold_us)


def cost(work: Callable[[], Iterator[object]]) -> Cost:
    """Measures `work`, each of whose items is one unit."""
    return Cost(min(_hot_us(work()) for _ in range(15)), _cold_us(work()))


def _hot_us(units: Iterator[object]) -> float:
    start = time.thread_time_ns()
    count = sum(1 for _ in units)
    return (time.thread_time_ns() - start) / count / 1000


def _cold_us(units: Iterator[object]) -> float:
    next(units)
    times_ns: list[int] = []
    while True:
        SWEPT.count(1)
        start = time.thread_time_ns()
        if next(units, units) is units:
            # The lower quartile: neighbours on the machine only ever add.
            return statistics.quantiles(times_ns, n=4)[0] / 1000
        times_ns.append(time.thread_time_ns() - start)


def repeated(work: Callable[[], object]) -> Cost:
    """Measures a function."""

    def units() -> Iterator[None]:
        for _ in range(UNITS):
            work()
            yield

    return cost(units)


def awaited(work: Callable[[], Coroutine[Any, Any, object]]) -> Cost:
    """Measures a coroutine function that never has to wait: it is stepped through in one go."""
    return repeated(lambda: _finish(work()))


def _finish(coroutine: Awaitable[Any]) -> Any:
    try:
        next(coroutine.__await__())
    except StopIteration as stop:
        return stop.value
    raise AssertionError("it had to wait")


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

    def initial_metadata(self) -> tuple[()]:
        return ()


class InstantMulticallable(InstantCalls):
    """Stands in for the multicallable of a unary method."""

    def with_call(self, request: Any, *_arguments: object) -> tuple[Any, InstantStream]:
        return self.unary(request), InstantStream(iter(()))


class InstantChannel:
    """Stands in for grpc.Channel. Calls go through its multicallables, as with an untried grpcio."""

    def unary_unary(
        self, _path: str, request_serializer: Any, response_deserializer: Any, **_: object
    ) -> Any:
        return InstantMulticallable(request_serializer, response_deserializer)

    def unary_stream(
        self, _path: str, request_serializer: Any, response_deserializer: Any, **_: object
    ) -> Any:
        return InstantCalls(request_serializer, response_deserializer).stream

    def close(self) -> None:
        """Nothing to let go."""


class InstantTransport:
    """Stands in for our blocking transport: what the channel costs more is the transport's share."""

    kind = "instant"
    calls = InstantCalls(
        raw.gemini().request_type.SerializeToString, raw.gemini().response_type.FromString
    )

    def unary(self, call: Any) -> Any:
        return self.calls.unary(call.request)

    def stream(self, call: Any) -> InstantStream:
        return self.calls.stream(call.request)

    def close(self) -> None:
        """Nothing to let go."""


class InstantAsyncTransport:
    """Stands in for our asyncio transport."""

    kind = "instant"
    calls = InstantTransport.calls

    async def unary(self, call: Any) -> Any:
        return self.calls.unary(call.request)

    async def stream(self, call: Any) -> InstantStream:
        return self.calls.stream(call.request)

    async def close(self) -> None:
        """Nothing to let go."""


def client(transport: object = None) -> Client:
    """A client as the benchmark builds it."""
    return Client(
        api_key=payloads.API_KEY,
        http_options={"base_url": "http://127.0.0.1:1"},
        transport=transport,
    )


def ask(models: Any) -> Any:
    """One call."""
    return models.generate_content(model=payloads.MODEL, contents=payloads.PROMPT, config=config())


def ask_for_stream(models: Any) -> Any:
    """One stream."""
    return models.generate_content_stream(
        model=payloads.MODEL, contents=payloads.PROMPT, config=config()
    )


def functions_entered(work: Callable[[], object]) -> list[str]:
    """The Python functions that one unit of work runs through, in order, `work` itself left out.

    Between two waits for a network each costs nearly a microsecond, whatever it does: its code and
    what it looks at have left the caches. It is the figure that can be acted on.
    """
    entered: list[str] = []

    def note(frame: FrameType, event: str, _argument: object) -> None:
        if event == "call":
            code = frame.f_code
            entered.append(f"{code.co_filename.rpartition('/')[2]}:{code.co_name}")

    work()
    sys.setprofile(note)
    try:
        work()
    finally:
        sys.setprofile(None)
    return entered[1:]


def codec_costs(models: Any) -> dict[str, Cost]:
    """What the codec's halves of one call cost by themselves: repeats the arguments they came with."""
    repeats: dict[str, Callable[[], object]] = {}

    def observed(name: str) -> Callable[..., object]:
        original = getattr(Operation, name)

        def observe(*arguments: Any, **named: Any) -> object:
            repeats[name] = lambda: original(*arguments, **named)
            answer: object = original(*arguments, **named)
            return answer

        return observe

    with mock.patch.object(Operation, "encode", observed("encode")):
        ask(models)
    finish = models._api_client.context.operations["models.generate_content"].finish
    message = InstantTransport.calls.unary(raw.gemini().request())
    repeats["decode"] = lambda: finish(message, None, None)
    return {name: repeated(repeat) for name, repeat in repeats.items()}


def row(label: str, spent: Cost, budget_us: float | None = None) -> None:
    """One line of the breakdown, with its budget if it has one."""
    line = f"  {label:<48}{spent.hot_us:9.2f}{spent.cold_us:9.2f}"
    if budget_us is not None:
        line += f"   budget {budget_us} hot: {'kept' if spent.hot_us <= budget_us else 'EXCEEDED'}"
    print(line)


def headline(title: str) -> None:
    """The line above a breakdown."""
    print(f"{title:<50}{'hot, µs':>9}{'cold, µs':>9}")


def profile_unary(over_channel: Client) -> None:
    """The breakdown of one blocking call."""
    stub = InstantTransport.calls
    request = raw.gemini().request()
    response = stub.unary(request)
    short = client(InstantTransport()).models

    floor = repeated(
        lambda: raw.text(stub.unary(raw.gemini().request(), metadata=raw.gemini().metadata))
    )
    whole = repeated(lambda: ask(over_channel.models).text)
    read = repeated(lambda: ask(short).text)
    unread = repeated(lambda: ask(short))
    wire = repeated(lambda: stub.unary(request))
    codec = codec_costs(short)

    headline("unary call, sync")
    row("a raw stub: build, serialise, parse, read", floor)
    row("ours, all of it", whole)
    row("ours above raw", whole.less(floor), CALL_BUDGET_US)
    row("  encode, less building by hand", codec["encode"].less(repeated(raw.gemini().request)))
    row("  decode", codec["decode"])
    row(
        "  .text, less reading by hand",
        read.less(unread).less(repeated(lambda: raw.text(response))),
    )
    row("  gRPC transport", whole.less(read))
    rest = unread.less(wire).less(codec["encode"]).less(codec["decode"])
    row("  surface, flow, driver", rest)
    entered = functions_entered(lambda: ask(over_channel.models).text)
    print(f"  Python functions entered: {len(entered)}\n    {' '.join(entered)}")


def by_text(stream: Any) -> Iterator[None]:
    """Reads our stream as most programs do."""
    for chunk in stream:
        take(chunk.text)
        yield


def by_fields(stream: Any) -> Iterator[None]:
    """Reads our stream through its fields."""
    for chunk in stream:
        take(chunk.candidates[0].content.parts[0].text)
        take(chunk.usage_metadata.total_token_count)
        yield


def by_hand(stream: Any) -> Iterator[None]:
    """Reads a raw stream."""
    for chunk in stream:
        take(raw.text(chunk))
        yield


def take(value: object) -> None:
    """What a program does with a value; naming a property alone looks like nothing to a linter."""


def profile_chunk(over_channel: Client) -> None:
    """The breakdown of one chunk of a blocking stream."""
    short = client(InstantTransport()).models
    floor = cost(lambda: by_hand(InstantTransport.calls.stream(raw.gemini().request())))
    whole = cost(lambda: by_text(ask_for_stream(over_channel.models)))
    above = cost(lambda: by_text(ask_for_stream(short)))
    touched = cost(lambda: by_fields(ask_for_stream(over_channel.models)))

    headline("chunk, sync")
    row("a raw stub: parse, read", floor)
    row("ours, read by .text", whole)
    row("ours above raw", whole.less(floor), CHUNK_BUDGET_US)
    row("  gRPC transport", whole.less(above))
    row("  driver, codec, .text", above.less(floor))
    row("ours above raw, fields touched", touched.less(floor), TOUCHED_BUDGET_US)


async def profile_async() -> None:
    """What the asyncio surface, flow, driver and codec take, transport left out."""
    models = client(InstantAsyncTransport()).aio.models

    async def ours() -> None:
        take((await ask(models)).text)

    async def by_hand() -> None:
        take(raw.text(InstantTransport.calls.unary(raw.gemini().request())))

    def our_stream() -> Iterator[None]:
        stream = _finish(ask_for_stream(models))
        for _ in range(UNITS):
            take(_finish(anext(stream)).text)
            yield

    def stream_by_hand() -> Iterator[None]:
        stream = InstantTransport.calls.stream(raw.gemini().request())
        for _ in range(UNITS):
            take(raw.text(_finish(anext(stream))))
            yield

    headline("async, without a transport")
    row("a unary call above raw", awaited(ours).less(awaited(by_hand)), CALL_BUDGET_US)
    row("a chunk above raw", cost(our_stream).less(cost(stream_by_hand)), CHUNK_BUDGET_US)


def main() -> None:
    """Prints the whole breakdown."""
    with mock.patch.object(grpc, "insecure_channel", return_value=InstantChannel()):
        over_channel = client()
        profile_unary(over_channel)
        profile_chunk(over_channel)
    asyncio.run(profile_async())


if __name__ == "__main__":
    main()

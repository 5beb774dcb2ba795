"""Answers that the service makes in several requests: goes on until an answer is whole.

An answer that ends with CONTINUATION has a token, with which the same request goes on. Each request
is a call of its own, with its own deadline and retries; the caller sees one answer, or one stream.
Tokens are part of the REST API alone, so calls over gRPC pass straight through. A stream that breaks
right behind a token goes on with it, too; behind later pieces it would say them again. What is added up
is `_codec.continuation`'s to say. Follows google-genai 2.34.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._codec import continuation
from ..errors import APIError
from .effects import Flow
from .given import option
from .retry import stream, unary

if TYPE_CHECKING:
    from google.protobuf.message import Message

    from .._call import Call
    from .context import Context

# What an interrupted connection looks like. Other failures would come again.
_BREAKS = frozenset(("UNAVAILABLE", "ABORTED", "INTERNAL", "UNKNOWN"))

Decode = Callable[["Message"], Any]


def whole(context: Context, call: Call, config: Any, decode: Decode) -> Flow[Any]:
    """Sends `call`, and what goes on with it; returns the whole answer, decoded."""
    answer: Any = yield from unary(call, context.budget)
    token = continuation.token_of(answer) if _goes_on(call, config) else b""
    if not token:
        return decode(answer)
    prompt = answer.usage_metadata.prompt_token_count
    tokens = set[bytes]()
    while token and token not in tokens:
        tokens.add(token)
        try:
            latest: Any = yield from unary(_following(context, call, token), context.budget)
        except APIError as error:
            error.partial = decode(answer)  # it holds the token to go on with
            raise
        continuation.add(answer, latest)
        token = continuation.token_of(latest)
    response = decode(answer)
    continuation.note_prompt(response, prompt)
    return response


def pieces(context: Context, call: Call, config: Any, decode: Decode) -> Flow[int]:
    """Relays the messages of `call` to the caller, and those of the calls that go on with it."""
    if not _goes_on(call, config):
        received: int = yield from stream(call, decode, context.budget)
        return received
    heard = _Heard(decode)
    following = call
    while True:
        failure: APIError | None = None
        try:
            yield from stream(following, heard.decode, context.budget)
        except APIError as error:
            failure = error
        token = heard.next_token()
        if failure is not None and (not token or failure.status not in _BREAKS):
            raise failure
        if not token:
            return heard.count
        following = _following(context, call, token)


class _Heard:
    """What passed of a stream that goes on, across its requests."""

    def __init__(self, decode: Decode) -> None:
        self._decode = decode
        self._tokens: set[bytes] = set()
        self._token = b""
        self._usage: Any = None
        self._usage_before: Any = None
        self._prompt: int | None = None
        self.count = 0
        """How many messages passed."""

    def next_token(self) -> bytes:
        """Starts the next request; b"" if the answer is whole, or a token comes a second time."""
        token, self._token = self._token, b""
        if token in self._tokens:
            return b""
        self._tokens.add(token)
        self._usage_before = self._usage
        return token

    def decode(self, message: Any) -> Any:
        """Reads a message; an end that is none is not shown, and tokens are counted in all."""
        self.count += 1
        if message.candidates:
            self._token = continuation.token_of(message)
            if self._token and self._token not in self._tokens:
                message.candidates[0].ClearField("finish_reason")
        if not message.HasField("usage_metadata"):
            return self._decode(message)
        usage = message.usage_metadata
        if self._prompt is None:
            self._prompt = usage.prompt_token_count
        if self._usage_before is not None:
            usage.CopyFrom(_sum(self._usage_before, usage))
        self._usage = usage
        chunk = self._decode(message)
        if self._usage_before is not None:
            continuation.note_prompt(chunk, self._prompt)
        return chunk


def _sum(usage: Any, more: Any) -> Any:
    summed = type(usage)()
    summed.CopyFrom(usage)
    continuation.add_usage(summed, more)
    return summed


def _goes_on(call: Call, config: Any) -> bool:
    if not call.over_rest:
        return False
    return option(config, "automatic_continuation", "automaticContinuation") is not False


def _following(context: Context, call: Call, token: bytes) -> Call:
    request = continuation.following(call.request, token)
    return context.call(call.method, request, continuation.BLOCKERS, call.options)

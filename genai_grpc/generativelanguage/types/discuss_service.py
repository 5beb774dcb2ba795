# Generated from protos/ by scripts/proto (scripts/contract/messages.py). Do not edit.
"""Gemini Developer API: discuss service."""

from __future__ import annotations

from collections.abc import MutableSequence

import proto

from genai_grpc._gapic import message as _message
from genai_grpc.generativelanguage.types import citation as _citation
from genai_grpc.generativelanguage.types import safety as _safety

__protobuf__ = proto.module(
    package="genai_grpc.generativelanguage",
    manifest={
        "GenerateMessageRequest",
        "GenerateMessageResponse",
        "Message",
        "MessagePrompt",
        "Example",
        "CountMessageTokensRequest",
        "CountMessageTokensResponse",
    },
)


class GenerateMessageRequest(_message.Message):
    """A conversation to go on with.

    Attributes:
        model (str):
            "models/M".
        prompt (MessagePrompt):
            Context, examples and the messages so far.
        temperature (float):
            Temperature. Its presence is tracked: `in` tells zero from absent.
        candidate_count (int):
            Candidate count. Its presence is tracked: `in` tells zero from absent.
        top_p (float):
            Top p. Its presence is tracked: `in` tells zero from absent.
        top_k (int):
            Top k. Its presence is tracked: `in` tells zero from absent.
    """

    model: str = proto.Field(proto.STRING, number=1)
    prompt: MessagePrompt = proto.Field(proto.MESSAGE, number=2, message="MessagePrompt")
    temperature: float = proto.Field(proto.FLOAT, number=3, optional=True)
    candidate_count: int = proto.Field(proto.INT32, number=4, optional=True)
    top_p: float = proto.Field(proto.FLOAT, number=5, optional=True)
    top_k: int = proto.Field(proto.INT32, number=6, optional=True)


class GenerateMessageResponse(_message.Message):
    """The candidates for the next message.

    Attributes:
        candidates (MutableSequence[Message]):
            Candidates.
        messages (MutableSequence[Message]):
            Messages.
        filters (MutableSequence[ContentFilter]):
            Filters.
    """

    candidates: MutableSequence[Message] = proto.RepeatedField(
        proto.MESSAGE,
        number=1,
        message="Message",
    )
    messages: MutableSequence[Message] = proto.RepeatedField(
        proto.MESSAGE,
        number=2,
        message="Message",
    )
    filters: MutableSequence[_safety.ContentFilter] = proto.RepeatedField(
        proto.MESSAGE,
        number=3,
        message=_safety.ContentFilter,
    )


class Message(_message.Message):
    """One message of a conversation.

    Attributes:
        author (str):
            Author.
        content (str):
            Content.
        citation_metadata (CitationMetadata):
            All sources of one candidate. Its presence is tracked: `in` tells zero from
            absent.
    """

    author: str = proto.Field(proto.STRING, number=1)
    content: str = proto.Field(proto.STRING, number=2)
    citation_metadata: _citation.CitationMetadata = proto.Field(
        proto.MESSAGE,
        number=3,
        message=_citation.CitationMetadata,
        optional=True,
    )


class MessagePrompt(_message.Message):
    """Context, examples and the messages so far.

    Attributes:
        context (str):
            Context.
        examples (MutableSequence[Example]):
            Examples.
        messages (MutableSequence[Message]):
            Messages.
    """

    context: str = proto.Field(proto.STRING, number=1)
    examples: MutableSequence[Example] = proto.RepeatedField(
        proto.MESSAGE,
        number=2,
        message="Example",
    )
    messages: MutableSequence[Message] = proto.RepeatedField(
        proto.MESSAGE,
        number=3,
        message="Message",
    )


class Example(_message.Message):
    """A question and the answer that is wished for.

    Attributes:
        input (Message):
            One message of a conversation.
        output (Message):
            One message of a conversation.
    """

    input: Message = proto.Field(proto.MESSAGE, number=1, message="Message")
    output: Message = proto.Field(proto.MESSAGE, number=2, message="Message")


class CountMessageTokensRequest(_message.Message):
    """A conversation to count.

    Attributes:
        model (str):
            "models/M".
        prompt (MessagePrompt):
            Context, examples and the messages so far.
    """

    model: str = proto.Field(proto.STRING, number=1)
    prompt: MessagePrompt = proto.Field(proto.MESSAGE, number=2, message="MessagePrompt")


class CountMessageTokensResponse(_message.Message):
    """How many tokens it has.

    Attributes:
        token_count (int):
            Token count.
    """

    token_count: int = proto.Field(proto.INT32, number=1)


__all__ = (
    "CountMessageTokensRequest",
    "CountMessageTokensResponse",
    "Example",
    "GenerateMessageRequest",
    "GenerateMessageResponse",
    "Message",
    "MessagePrompt",
)

# Generated from protos/ by scripts/proto (scripts/contract/messages.py). Do not edit.
"""Gemini Developer API: citation."""

from __future__ import annotations

from collections.abc import MutableSequence

import proto

from genai_grpc._gapic import message as _message

__protobuf__ = proto.module(
    package="genai_grpc.generativelanguage",
    manifest={
        "CitationMetadata",
        "CitationSource",
    },
)


class CitationMetadata(_message.Message):
    """All sources of one candidate.

    Attributes:
        citation_sources (MutableSequence[CitationSource]):
            Called `citations` on Vertex AI.
    """

    citation_sources: MutableSequence[CitationSource] = proto.RepeatedField(
        proto.MESSAGE,
        number=1,
        message="CitationSource",
    )


class CitationSource(_message.Message):
    """A source and the span of the text that it covers.

    Attributes:
        start_index (int):
            In bytes of the UTF-8 text, not in characters. Its presence is tracked: `in`
            tells zero from absent.
        end_index (int):
            In bytes, exclusive. Its presence is tracked: `in` tells zero from absent.
        uri (str):
            Uri. Its presence is tracked: `in` tells zero from absent.
        license_ (str):
            License. Its presence is tracked: `in` tells zero from absent.
    """

    start_index: int = proto.Field(proto.INT32, number=1, optional=True)
    end_index: int = proto.Field(proto.INT32, number=2, optional=True)
    uri: str = proto.Field(proto.STRING, number=3, optional=True)
    license_: str = proto.Field(proto.STRING, number=4, optional=True)


__all__ = (
    "CitationMetadata",
    "CitationSource",
)

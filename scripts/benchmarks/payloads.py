"""What is asked and what is answered, the same for every client; no client and no server lives here.

The answers are REST documents in the form that generateContent publishes; the server serialises each
once as JSON and once as protobuf, so that both transports carry the same facts.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

Document = Mapping[str, object]

API_KEY: Final = "bench"
TOKEN: Final = "bench"
MODEL: Final = "gemini-2.0-flash"
PROMPT: Final = "Why is the sky blue at noon and red at sunset? Answer in one paragraph."
TEMPERATURE: Final = 0.25
TOP_P: Final = 0.875
MAX_OUTPUT_TOKENS: Final = 1024

ANSWER_TEXT: Final = "Air scatters short waves of light far more strongly than long ones. " * 8
CHUNK_TEXT: Final = "Air scatters short waves of light far more strongly than long ones. "

PROJECT: Final = "bench-project"
LOCATION: Final = "us-central1"


def document(text: str, *, tokens: int, finished: bool) -> Document:
    """One GenerateContentResponse: whole when `finished`, otherwise a chunk from mid-stream."""
    candidate: dict[str, object] = {"content": {"role": "model", "parts": [{"text": text}]}}
    if finished:
        candidate["finishReason"] = "STOP"
    return {
        "candidates": [candidate],
        "usageMetadata": {
            "promptTokenCount": 18,
            "candidatesTokenCount": tokens,
            "totalTokenCount": 18 + tokens,
            "promptTokensDetails": [{"modality": "TEXT", "tokenCount": 18}],
        },
        "modelVersion": MODEL,
        "responseId": "mAxyaZ2YGtmL0-kP5fqhKA",
    }


def answer() -> Document:
    """What a unary call is answered with."""
    return document(ANSWER_TEXT, tokens=128, finished=True)


def chunks(count: int) -> list[Document]:
    """What a streamed call is answered with; the last chunk says why it ended."""
    return [
        document(CHUNK_TEXT, tokens=16 * (index + 1), finished=index == count - 1)
        for index in range(count)
    ]

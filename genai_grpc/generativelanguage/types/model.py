# Generated from protos/ by scripts/proto (scripts/contract/messages.py). Do not edit.
"""Gemini Developer API: model."""

from __future__ import annotations

from collections.abc import MutableSequence

import proto

from genai_grpc._gapic import message as _message

__protobuf__ = proto.module(
    package="genai_grpc.generativelanguage",
    manifest={
        "Model",
    },
)


class Model(_message.Message):
    """A model and what it can do.

    Attributes:
        name (str):
            Resource name: `models/{model}`, or the full name on Vertex AI.
        base_model_id (str):
            Base model id.
        version (str):
            Version of the model.
        display_name (str):
            Name for people.
        description (str):
            What the model is for.
        input_token_limit (int):
            Most tokens a prompt may have (Gemini API only).
        output_token_limit (int):
            Most tokens an answer may have (Gemini API only).
        supported_generation_methods (MutableSequence[str]):
            Names of RPCs in lower camel case, such as "generateContent".
        temperature (float):
            Temperature used when a request names none (Gemini API only). Its presence
            is tracked: `in` tells zero from absent.
        max_temperature (float):
            Highest temperature the model accepts (Gemini API only). Its presence is
            tracked: `in` tells zero from absent.
        top_p (float):
            `top_p` used when a request names none (Gemini API only). Its presence is
            tracked: `in` tells zero from absent.
        top_k (int):
            `top_k` used when a request names none (Gemini API only). Its presence is
            tracked: `in` tells zero from absent.
        thinking (bool):
            Whether the model can think before it answers (Gemini API only).
    """

    name: str = proto.Field(proto.STRING, number=1)
    base_model_id: str = proto.Field(proto.STRING, number=2)
    version: str = proto.Field(proto.STRING, number=3)
    display_name: str = proto.Field(proto.STRING, number=4)
    description: str = proto.Field(proto.STRING, number=5)
    input_token_limit: int = proto.Field(proto.INT32, number=6)
    output_token_limit: int = proto.Field(proto.INT32, number=7)
    supported_generation_methods: MutableSequence[str] = proto.RepeatedField(
        proto.STRING,
        number=8,
    )
    temperature: float = proto.Field(proto.FLOAT, number=9, optional=True)
    max_temperature: float = proto.Field(proto.FLOAT, number=13, optional=True)
    top_p: float = proto.Field(proto.FLOAT, number=10, optional=True)
    top_k: int = proto.Field(proto.INT32, number=11, optional=True)
    thinking: bool = proto.Field(proto.BOOL, number=15)


__all__ = (
    "Model",
)

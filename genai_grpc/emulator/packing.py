"""Names of messages as the APIs publish them, and google.protobuf.Any payloads that carry such names.

The messages here live in packages of their own; nothing on the wire shows those names but Any.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

from google.protobuf import any_pb2, descriptor_pool, message_factory
from google.protobuf.message import Message

from genai_grpc._stubs.modules import MODULES

TYPE_PREFIX = "type.googleapis.com/"
_GEMINI, _VERTEX = "google.ai.generativelanguage.", "google.cloud.aiplatform."
_OURS = {_GEMINI: "genai_grpc.wire.generativelanguage.", _VERTEX: "genai_grpc.wire.aiplatform."}


def published_name(name: str, version: str) -> str:
    """The full name that a version of an API publishes for one of ours; others stay as they are."""
    for published, ours in _OURS.items():
        if name.startswith(ours):
            return f"{published}{version}.{name.removeprefix(ours)}"
    return name


def pack(message: Message, version: str) -> any_pb2.Any:
    """An Any with the published name of its message."""
    url = TYPE_PREFIX + published_name(message.DESCRIPTOR.full_name, version)
    return any_pb2.Any(type_url=url, value=message.SerializeToString())


def unpack(packed: any_pb2.Any) -> Message:
    """The message in an Any; KeyError when its type is not known here."""
    message: Message = _class_of(packed.type_url.rpartition("/")[2]).FromString(packed.value)
    return message


def _class_of(name: str) -> Any:
    for published, ours in _OURS.items():
        if name.startswith(published):
            short = name.removeprefix(published).partition(".")[2]
            import_module(MODULES[ours + short.partition(".")[0]])
            name = ours + short
    return message_factory.GetMessageClass(descriptor_pool.Default().FindMessageTypeByName(name))

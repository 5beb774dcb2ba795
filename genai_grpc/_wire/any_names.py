"""google.protobuf.Any payloads of both APIs: the published message names to ours, and back. Pure.

Our messages live in packages of their own, so the type URLs that servers write do not name them.
Only Any carries names on the wire; this is the one place that maps them. Any.Pack, Any.Unpack and
json_format on a payload of these APIs would use the wrong names: use `pack` and `unpack`.
"""

from __future__ import annotations

import re
from importlib import import_module
from typing import TYPE_CHECKING

from genai_grpc._stubs.versions import VERSIONS

if TYPE_CHECKING:
    from google.protobuf.any_pb2 import Any
    from google.protobuf.message import Message

URL_PREFIX = "type.googleapis.com/"

# Our package, with its dot -> the backend and the published package.
_PACKAGES = {
    "genai_grpc.wire.generativelanguage.": ("gemini", "google.ai.generativelanguage."),
    "genai_grpc.wire.aiplatform.": ("vertex", "google.cloud.aiplatform."),
}
# Any version of a published package, also one that is not listed in VERSIONS: what a server sends
# is read by name, and a name without a message of ours is refused when it is unpacked.
_PUBLISHED = re.compile(r"google\.(ai\.generativelanguage|cloud\.aiplatform)\.v\d\w*\.(?=[A-Z])")

# Messages outside both APIs that operations hold. Others are found once their module is imported.
_SHARED_MODULES = {
    "google.protobuf.Empty": "google.protobuf.empty_pb2",
    "google.protobuf.Struct": "google.protobuf.struct_pb2",
    "google.rpc.Status": "google.rpc.status_pb2",
    "google.longrunning.Operation": "google.longrunning.operations_proto_pb2",
    "google.api.HttpBody": "google.api.httpbody_pb2",
}


def our_name(name: str) -> str:
    """Our full name of a message that `name` names as published; other names come back unchanged."""
    match = _PUBLISHED.match(name)
    if match is None:
        return name
    return f"genai_grpc.wire.{match[1].rpartition('.')[2]}.{name[match.end() :]}"


def published_name(name: str, version: str) -> str:
    """The published full name, in `version`, of a message that `name` names as ours.

    Names of other packages come back unchanged. A version that the API does not have is a
    ValueError.
    """
    for package, (backend, published) in _PACKAGES.items():
        if name.startswith(package):
            if version not in VERSIONS[backend]:
                raise ValueError(f"{backend} has no version {version!r}: {VERSIONS[backend]}")
            return f"{published}{version}.{name.removeprefix(package)}"
    return name


def our_url(type_url: str) -> str:
    """`type_url` with our name in place of the published one; the part before it stays."""
    prefix, slash, name = type_url.rpartition("/")
    return f"{prefix}{slash}{our_name(name)}"


def published_url(type_url: str, version: str) -> str:
    """`type_url` with the published name in place of ours; the part before it stays."""
    prefix, slash, name = type_url.rpartition("/")
    return f"{prefix}{slash}{published_name(name, version)}"


def pack(message: Message, version: str) -> Any:
    """An Any that holds `message` under the name that `version` publishes."""
    from google.protobuf.any_pb2 import Any

    name = published_name(message.DESCRIPTOR.full_name, version)
    return Any(type_url=URL_PREFIX + name, value=message.SerializeToString())


def unpack(packed: Any) -> Message:
    """The message inside `packed`, as our class where it is a message of these APIs.

    A type that is not known is a LookupError; bytes that do not parse are protobuf's DecodeError.
    """
    return message_class(packed.type_url).FromString(packed.value)


def message_class(type_url: str) -> type[Message]:
    """The class for the message that `type_url` names, published or ours; else a LookupError."""
    from google.protobuf import descriptor_pool, message_factory

    from genai_grpc._stubs.modules import MODULES

    name = our_name(type_url.rpartition("/")[2])
    module = MODULES.get(_top_level(name)) or _SHARED_MODULES.get(name)
    if module is not None:
        import_module(module)
    try:
        descriptor = descriptor_pool.Default().FindMessageTypeByName(name)
    except KeyError:
        raise LookupError(f"{type_url!r} names no known message") from None
    return message_factory.GetMessageClass(descriptor)


def _top_level(name: str) -> str:
    """The outermost message of one of our names: "package.Outer" of "package.Outer.Inner"."""
    for package in _PACKAGES:
        if name.startswith(package):
            return package + name.removeprefix(package).partition(".")[0]
    return name

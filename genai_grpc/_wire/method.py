"""What an RPC is: one row of the method table. Data only; how it is called is the transports' job.

The rows themselves stand in `_stubs/methods.py`, generated from the services in protos/. Message
types are named, not imported, so that loading the table costs no message module. Templates of HTTP
rules follow google.api.http, routing fields follow AIP-4222.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Literal, NamedTuple, cast

if TYPE_CHECKING:
    from google.protobuf.message import Message

Kind = Literal["unary", "server_stream", "client_stream", "bidi"]


class HttpRule(NamedTuple):
    """A binding to HTTP: verb, path template that starts with "/{version}/", and the body.

    `body` is "" for none, "*" for every field that the path leaves, else a field of the request.
    `versions` is empty when the rule holds in all of them. The verb "WEBSOCKET" means a stream of
    JSON frames, "UPLOAD" and "DOWNLOAD" mean bytes that travel beside the message.
    """

    verb: str
    template: str
    body: str
    versions: tuple[str, ...] = ()


class RoutingField(NamedTuple):
    """A request field for the routing header: dotted path, header key, pattern of the part sent."""

    field: str
    key: str
    pattern: str | None = None


class OperationTypes(NamedTuple):
    """What the google.longrunning.Operation of a method holds, as "module:Message" names."""

    response: str
    metadata: str

    def response_type(self) -> type[Message]:
        return message_type(self.response)

    def metadata_type(self) -> type[Message]:
        return message_type(self.metadata)


class Method(NamedTuple):
    """One RPC of one API, for all versions of that API.

    `paths` gives the gRPC path per version; a version that is missing there has no such RPC, and an
    empty mapping means that only REST knows the method. `timeout_s` and `retry_codes` are the
    defaults of the published service configs. `items` names the repeated field of a paged response.
    """

    name: str
    backend: str
    kind: Kind
    paths: Mapping[str, str]
    request: str
    response: str
    http: tuple[HttpRule, ...]
    routing: tuple[RoutingField, ...] = ()
    lro: OperationTypes | None = None
    idempotent: bool = False
    timeout_s: float | None = None
    retry_codes: tuple[str, ...] = ()
    items: str | None = None

    @property
    def rest_only(self) -> bool:
        """Whether no version publishes an RPC for it."""
        return not self.paths

    def request_type(self) -> type[Message]:
        """The message class of the request; its module is imported on the first call."""
        return message_type(self.request)

    def response_type(self) -> type[Message]:
        """The message class of the response; its module is imported on the first call."""
        return message_type(self.response)

    def http_rules(self, version: str) -> tuple[HttpRule, ...]:
        """The HTTP rules that hold in `version`, in the order in which they are tried."""
        return tuple(rule for rule in self.http if not rule.versions or version in rule.versions)


@cache
def message_type(reference: str) -> type[Message]:
    """The class that "module:Outer.Inner" names."""
    module, _, path = reference.partition(":")
    found: object = import_module(module)
    for name in path.split("."):
        found = getattr(found, name)
    return cast("type[Message]", found)

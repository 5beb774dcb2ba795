"""One RPC as the GAPIC surface calls it: a row of the method table, one version, its message classes.

Data and what follows from it. Sending is the transports' job, arguments are `requests`' job.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar, cast

from google.longrunning import operations_pb2
from google.protobuf.message import Message as RawMessage

from .._wire.method import message_type
from .message import deserializer
from .our_names import with_our_names
from .requests import as_message
from .routing import routing_pair

if TYPE_CHECKING:
    from .._wire.method import Kind, Method

Q = TypeVar("Q")
R = TypeVar("R")


class Backoff(NamedTuple):
    """How the pauses between attempts grow: the first, the longest, both in seconds, and the factor."""

    initial_s: float
    maximum_s: float
    multiplier: float


# The one that the published service configurations have; they repeat UNAVAILABLE alone.
PUBLISHED_BACKOFF = Backoff(initial_s=1.0, maximum_s=10.0, multiplier=1.3)


class Rpc(Generic[Q, R]):
    """An RPC of one published version.

    Args:
      name: the clients' method, in snake case.
      method: the row of the method table.
      version: the published version whose path and HTTP rules are used, such as "v1beta".
      request: the message class, proto-plus or protobuf. None when the messages come with an extra
        of this package: those of the row are then imported with the first call.
      response: the same for the answer; None when the answer says nothing.
      backoff: the pauses of the published service configuration; None without retries.
      timeout_s: the default of that configuration, in seconds, where the table has none.
      unlimited: whether that configuration has no default, and the table has that of another version.
      result: for a long-running operation, the class of its final response.
      progress: for a long-running operation, the class of its metadata.
    """

    def __init__(
        self,
        name: str,
        method: Method,
        version: str,
        request: type[Q] | None = None,
        response: type[R] | None = None,
        *,
        backoff: Backoff | None = None,
        timeout_s: float | None = None,
        unlimited: bool = False,
        result: Any = None,
        progress: Any = None,
    ) -> None:
        self.name = name
        self.method = method
        self.version = version
        self._late = request is None
        if request is not None:
            self.request = request
            self.response = response
        self.backoff = backoff
        self.timeout_s = None if unlimited else timeout_s or method.timeout_s
        self.result = result
        self.progress = progress
        self._readers = tuple(
            (field.key, attrgetter(field.field), field.pattern) for field in method.routing
        )

    def __repr__(self) -> str:
        return f"<Rpc {self.method.name} of {self.version}>"

    @cached_property
    def request(self) -> type[Q]:
        """The class of the request."""
        return cast("type[Q]", self._late_type(self.method.request))

    @cached_property
    def response(self) -> type[R] | None:
        """The class of the answer."""
        return cast("type[R]", self._late_type(self.method.response))

    def _late_type(self, reference: str) -> Any:
        try:
            return message_type(reference)
        except ImportError as error:
            raise ImportError(
                f"{self.name} needs the messages of google.iam.v1, which come with "
                "grpc-google-iam-v1: pip install 'genai-grpc[iam]'."
            ) from error

    @property
    def retry_codes(self) -> tuple[str, ...]:
        """The status codes after which the call is repeated by default."""
        return () if self.backoff is None else self.method.retry_codes or ("UNAVAILABLE",)

    @property
    def kind(self) -> Kind:
        return self.method.kind

    @property
    def path(self) -> str:
        """The gRPC path, such as "/google.ai.generativelanguage.v1beta.ModelService/GetModel"."""
        return self.method.paths[self.version]

    @property
    def title(self) -> str:
        """The method's published name, such as "GenerateContent"."""
        return self.method.name.partition(".")[2]

    @cached_property
    def serialize(self) -> Callable[[Any], bytes]:
        """The request's bytes, also of a dict; who streams requests may give one for each.

        proto-plus's own `serialize` costs twice as much.
        """

        def serialize(message: Any) -> bytes:
            raw = getattr(message, "_pb", message)
            if not isinstance(raw, RawMessage):
                return serialize(as_message(self.request, message, {}))
            return raw.SerializeToString()

        return serialize

    @cached_property
    def deserialize(self) -> Callable[[bytes], Any] | None:
        """The answer from its bytes; None leaves the bytes as they are."""
        if self._late:
            return lambda data: cast("Any", self.response).FromString(data)
        response: Any = self.response
        if response is None:
            return None
        if response in (operations_pb2.Operation, operations_pb2.ListOperationsResponse):
            return lambda data: with_our_names(response.FromString(data))
        if not hasattr(response, "pb"):
            return cast("Callable[[bytes], Any]", response.FromString)
        return deserializer(response)

    def routing(self, request: Any) -> tuple[tuple[str, str], ...]:
        """The routing header of AIP-4222 as one pair of metadata; nothing when the RPC has none."""
        readers = self._readers
        if not readers:
            return ()
        message = getattr(request, "_pb", request)
        if len(readers) == 1:
            key, read, pattern = readers[0]
            if pattern is None:
                return _routing_pair(key, read(message))
        return (routing_pair((k, read(message)) for k, read, _ in readers),)

    def http_options(self) -> list[dict[str, str]]:
        """The HTTP rules in the form that google.api_core.path_template takes, best first."""
        rules = []
        for rule in self.method.http_rules(self.version):
            if rule.verb in ("WEBSOCKET", "UPLOAD", "DOWNLOAD"):
                continue
            uri = rule.template.replace("{version}", self.version)
            option = {"method": rule.verb.lower(), "uri": uri}
            if rule.body:
                option["body"] = rule.body
            rules.append(option)
        return rules


@lru_cache(maxsize=256)
def _routing_pair(key: str, value: str) -> tuple[tuple[str, str], ...]:
    """Kept per value: a program calls few models, and encoding costs more than the lookup."""
    return (routing_pair(((key, value),)),)

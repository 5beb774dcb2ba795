"""Which calls go over gRPC and which over REST. Decides; sends nothing.

A client with both ways ("auto") uses gRPC, and REST only for a call that gRPC cannot carry: its method
has no RPC in the version that is asked for, a field that is set has no number there, an option belongs
to HTTP, or the server has said UNIMPLEMENTED for the method before. The log says why, at level DEBUG.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._call import Call
from .._options import CallOptions
from .._stubs.versions import VERSIONS
from .budget import RetryBudget
from .retry import Single

if TYPE_CHECKING:
    from google.protobuf.message import Message

    from .._codec import Blocker
    from .._wire.method import Method

logger = logging.getLogger("genai_grpc")

Ways = Literal["auto", "grpc", "rest"]


class Routing:
    """The ways that one client has, and the methods that its gRPC server turned out not to have.

    Args:
      ways: "auto" for both, "grpc" or "rest" for one.
      budget: what the retries of the client's calls are paid from.
    """

    __slots__ = ("_has_both", "_reroute", "_unimplemented", "_uses_rest", "budget")

    def __init__(self, ways: Ways = "auto", budget: RetryBudget | None = None) -> None:
        self.budget = budget or RetryBudget()
        self._has_both = ways == "auto"
        self._uses_rest = ways == "rest"
        self._unimplemented: set[str] = set()
        self._reroute = self._turn_to_rest if self._has_both else None

    def call(
        self,
        method: Method,
        request: Message,
        blockers: Sequence[Blocker],
        options: CallOptions,
        decode: Callable[[Any, Any, Any], Any] | None = None,
        config: Any = None,
    ) -> Single[Any]:
        """The call that sends `request`.

        Args:
          method: the row of the method table.
          request: what is sent.
          blockers: what of it gRPC does not carry.
          options: the call's options.
          decode: makes the answer of the response, where the call is a whole conversation.
          config: the config of the call, for `decode`.

        Raises:
          ValueError: none of the client's ways leads to the method in that version, or carries what
            the request holds.
        """
        path = method.paths.get(options.api_version)
        if path is None or blockers or self._uses_rest or options.rest.needed_for:
            self._log_other_way(method, blockers, options)
        elif method.name not in self._unimplemented:
            return Single(
                method, path, request, options, self._reroute, False, self.budget, decode, config
            )
        return Single(method, "", request, options, None, True, self.budget, decode, config)

    def _log_other_way(
        self, method: Method, blockers: Sequence[Blocker], options: CallOptions
    ) -> None:
        if not self._uses_rest:
            reason = _why_not_grpc(method, blockers, options)
            if not self._has_both:
                raise ValueError(reason + _remedy(method, blockers, options))
            logger.debug("%s goes over REST: %s.", method.name, reason)

    def _turn_to_rest(self, call: Call) -> bool:
        self._unimplemented.add(call.method.name)
        call.over_rest = True
        logger.debug(
            "%s goes over REST from now on: the gRPC server does not implement it.",
            call.method.name,
        )
        return True


def _why_not_grpc(method: Method, blockers: Sequence[Blocker], options: CallOptions) -> str:
    """What gRPC cannot do about a call."""
    version = options.api_version
    if version not in VERSIONS[method.backend]:
        return f"{method.name} is not published in api_version {version!r}"
    if not method.paths:
        return f"{method.name} has no gRPC method: it is part of the REST API alone"
    if version not in method.paths:
        return f"{method.name} is not published over gRPC in api_version {version!r}"
    if blockers:
        return f"{'; '.join(map(str, blockers))}: gRPC cannot send it"
    return f"{options.rest.needed_for} belongs to HTTP: gRPC cannot send it"


def _remedy(method: Method, blockers: Sequence[Blocker], options: CallOptions) -> str:
    version = options.api_version
    if version not in VERSIONS[method.backend]:
        published = ", ".join(map(repr, method.paths or VERSIONS[method.backend]))
        return (
            f". Choose one of {published} with http_options={{'api_version': ...}}; transport='auto' "
            "and 'rest' send any version as it is."
        )
    either = (
        "Or let this call go over REST: transport='auto' does, and 'rest' sends all calls there."
    )
    if not method.paths:
        return ". Use transport='auto' or 'rest'."
    if version not in method.paths:
        published = ", ".join(repr(name) for name in method.paths)
        return f". Choose one of {published} with http_options={{'api_version': ...}}. {either}"
    if blockers:
        return (
            ". Leave it out or, where another version publishes it, name that one in "
            f"http_options.api_version. {either}"
        )
    return f". Leave it out. {either}"

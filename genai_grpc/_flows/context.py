"""What the flows of one client share: the codec, the default call options, the retry budget."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._options import Call, CallOptions, RetryBudget

if TYPE_CHECKING:
    from google.protobuf.message import Message

    from .._codec import Codec
    from .._wire.method import Method


class Context:
    """Makes calls out of requests. One per client; immutable but for the retry budget.

    Args:
      codec: turns public types into messages and back, for one backend and version.
      options: what applies to a call that says nothing else.
    """

    __slots__ = ("budget", "codec", "options")

    def __init__(self, codec: Codec, options: CallOptions) -> None:
        self.codec = codec
        self.options = options
        self.budget = RetryBudget()

    def call(self, method: Method, request: Message, options: CallOptions) -> Call:
        """The call that sends `request` to the version of `method` that `options` name.

        Raises:
          ValueError: that version of the API does not publish the method over gRPC.
        """
        path = method.paths.get(options.api_version)
        if path is None:
            raise ValueError(_not_published(method, options.api_version))
        return Call(method, path, request, options)

    def options_for(self, http_options: Any) -> CallOptions:
        """The client's options with those of one call laid over them."""
        return self.options if http_options is None else self.options.override(http_options)


def _not_published(method: Method, version: str) -> str:
    if not method.paths:
        return f"{method.name} has no gRPC method: it is part of the REST API alone."
    published = ", ".join(repr(name) for name in method.paths)
    return (
        f"{method.name} is not published over gRPC in api_version {version!r}. "
        f"Choose one of {published} with http_options={{'api_version': ...}}."
    )

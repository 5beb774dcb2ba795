"""What the flows of one client share: the codec, the default call options, the retry budget."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._options import Call, CallOptions, RetryBudget

if TYPE_CHECKING:
    from google.protobuf.message import Message

    from .._codec import Blocker, Codec, ResourceOperation
    from .._wire.method import Method


class Context:
    """Makes calls out of requests. One per client; immutable but for the retry budget.

    Args:
      codec: turns public types into messages and back, for one backend and version.
      options: what applies to a call that says nothing else.
    """

    __slots__ = ("_other_versions", "budget", "codec", "options")

    def __init__(self, codec: Codec, options: CallOptions) -> None:
        self.codec = codec
        self.options = options
        self.budget = RetryBudget()
        self._other_versions: dict[str, Codec] = {}

    def options_of(self, config: Any) -> CallOptions:
        """The client's options with `config.http_options` laid over them."""
        if config is None:
            return self.options
        if isinstance(config, Mapping):
            http_options = config.get("http_options") or config.get("httpOptions")
        else:
            http_options = getattr(config, "http_options", None)
        return self.options if http_options is None else self.options.override(http_options)

    def operation(self, name: str, options: CallOptions) -> Any:
        """The operation `name` in the API version that the options ask for."""
        return self._codec_at(options.api_version).operation(name)

    def resource(self, name: str, options: CallOptions) -> ResourceOperation:
        """The operation `name` on resources in the API version that the options ask for."""
        return self._codec_at(options.api_version).resource(name)

    def _codec_at(self, version: str) -> Codec:
        if version == self.codec.version:
            return self.codec
        codec = self._other_versions.get(version)
        if codec is None:
            codec = self._other_versions[version] = self.codec.at(version)
        return codec

    def call(
        self, method: Method, request: Message, blockers: Sequence[Blocker], options: CallOptions
    ) -> Call:
        """The call that sends `request`.

        Raises:
          ValueError: gRPC does not carry the method in that version, or a field of the request.
        """
        path = method.paths.get(options.api_version)
        if path is None:
            raise ValueError(_not_published(method, options.api_version))
        if blockers:
            raise ValueError(
                f"{'; '.join(map(str, blockers))}: gRPC cannot send it. Leave it out or, where "
                f"another version publishes it, name that one in http_options.api_version."
            )
        return Call(method, path, request, options)


def _not_published(method: Method, version: str) -> str:
    if not method.paths:
        return f"{method.name} has no gRPC method: it is part of the REST API alone."
    published = ", ".join(repr(name) for name in method.paths)
    return (
        f"{method.name} is not published over gRPC in api_version {version!r}. "
        f"Choose one of {published} with http_options={{'api_version': ...}}."
    )

"""What the flows of one client share: the codec, the default call options, the retry budget."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._options import CallOptions
from .budget import RetryBudget
from .routing import Routing, Ways

if TYPE_CHECKING:
    from .._codec import Codec


class Context:
    """Makes calls out of requests. One per client; immutable but for what it learns of the server.

    Args:
      codec: turns public types into messages and back, for one backend and version.
      options: what applies to a call that says nothing else.
      ways: the transports that the client has.
    """

    __slots__ = ("_other_versions", "budget", "call", "codec", "operations", "options")

    def __init__(self, codec: Codec, options: CallOptions, ways: Ways = "grpc") -> None:
        self.codec = codec
        self.options = options
        self.budget = RetryBudget()
        # call(method, request, blockers, options, ...): the call that sends the request.
        self.call = Routing(ways, self.budget).call
        # Bound operations by name: a look-up instead of a function, for the calls that are most.
        self.operations = codec.operations
        self._other_versions: dict[str, Codec] = {}

    def options_of(self, config: Any) -> CallOptions:
        """The client's options with `config.http_options` laid over them."""
        if config is None:
            return self.options
        # The exact class first: asking an abstract one costs two Python functions.
        if type(config) is dict or isinstance(config, Mapping):
            http_options = config.get("http_options") or config.get("httpOptions")
        else:
            http_options = getattr(config, "http_options", None)
        return self.options if http_options is None else self.options.override(http_options)

    def operation(self, name: str, options: CallOptions) -> Any:
        """The operation `name` in the API version that the options ask for."""
        return self._codec_at(options.api_version).operation(name)

    def resource(self, name: str, options: CallOptions) -> Any:
        """The operation `name` on resources in the API version that the options ask for."""
        return self._codec_at(options.api_version).resource(name)

    def codec_of(self, options: CallOptions) -> Codec:
        """The codec of the API version that the options ask for."""
        return self._codec_at(options.api_version)

    def _codec_at(self, version: str) -> Codec:
        if version == self.codec.version:
            return self.codec
        codec = self._other_versions.get(version)
        if codec is None:
            codec = self._other_versions[version] = self.codec.at(version)
        return codec

"""Operations on resources: a name or a collection, and a config, become a request; a message a model.

The engine of tables such as model_rows.py, which say for each facade method which RPC it is on each
backend and what is special about it. How fields are written and read stands in encode.py and
decode.py, where they are in rules.py.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

import pydantic

from genai_grpc._codec.decode import reader
from genai_grpc._codec.encode import filler
from genai_grpc._codec.explain import Root, blockers, explain, unavailable
from genai_grpc._codec.lazy import Headers
from genai_grpc._codec.names import Context
from genai_grpc._codec.plan import plan
from genai_grpc._codec.rules import Backend
from genai_grpc._codec.validate import as_model
from genai_grpc.types.options import HttpResponse

if TYPE_CHECKING:
    from genai_grpc._codec.explain import Blocker, EncodedCall
    from genai_grpc._codec.plan import Binding
    from genai_grpc._wire.method import Method


class ResourceRow(NamedTuple):
    """One facade method for one kind of resource on one backend."""

    backend: Backend
    method: Method
    kind: str = ""
    """Which resources it is for, where a facade method stands for several RPCs."""
    target: str = ""
    """Dotted path of the request field that takes the name of the resource or of its parent."""
    body: str = ""
    """Dotted path of the request field that the config fills; empty means the request itself."""
    masked: bool = False
    """Whether `update_mask` of the request names what the config gives."""
    filter: str = ""
    """A condition that is always sent, beside that of the user."""


class Given(NamedTuple):
    """A parameter beside the config that is a model, and where it goes."""

    path: str
    """What users call it."""
    model: type[pydantic.BaseModel]
    value: pydantic.BaseModel
    into: str = ""
    """Dotted path of the request field that it fills; empty means the request itself."""


class Target(NamedTuple):
    """What a call is about: the kind of resource that picks the row, and the name on the wire."""

    kind: str = ""
    name: str = ""
    texts: Mapping[str, str | Sequence[str]] = MappingProxyType({})
    """Dotted path of a request field -> text or texts, for parameters that are nothing but text."""
    models: tuple[Given, ...] = ()
    config: pydantic.BaseModel | None = None
    """Takes the place of the config, where parameters change what it says."""


Locate = Callable[..., Target]
"""locate(context, config, **parameters) -> Target. Raises ValueError for a name that is none."""

Finish = Callable[[Any, Any, Backend, str], None]
"""finish(response, message, backend, version): adds what no field of the message is by itself."""

Read = Callable[[Any, Context, str], Any]
"""read(message, context, version): makes a response that is no image of the message."""


class ResourceTable(NamedTuple):
    """A facade method: its config, its response, where a call goes, and the rows to choose from."""

    config: type[pydantic.BaseModel]
    response: type[pydantic.BaseModel] | None
    """None for a method that answers nothing, or whose answer `read` makes."""
    locate: Locate
    rows: tuple[ResourceRow, ...]
    finish: Finish | None = None
    read: Read | None = None

    def decode(self, message: Any, context: Context, version: str) -> Any:
        """Makes the response of a message, None for a method that answers nothing."""
        if self.read is not None:
            return self.read(message, context, version)
        if self.response is None:
            return None
        response = reader(self.response, message.DESCRIPTOR, context.backend, version)(message)
        if self.finish is not None:
            self.finish(response, message, context.backend, version)
        return response


class ResourceOperation:
    """A facade method on resources bound to a client: `encode` makes the call, `decode` the answer."""

    __slots__ = ("_context", "_name", "_table", "_version")

    def __init__(self, name: str, table: ResourceTable, context: Context, version: str) -> None:
        self._name = name
        self._table = table
        self._context = context
        self._version = version

    def encode(self, *, config: Any = None, **parameters: Any) -> EncodedCall:
        """Makes the call.

        Args:
            config: the config class of the method, a mapping of its fields in either spelling, or
                None.
            parameters: what names the resource, under the names of the facade method.

        Returns:
            The method, the request, and the fields that gRPC does not carry.

        Raises:
            ValueError: a parameter is missing, unknown, malformed or not available on this backend.
        """
        self.check_available()
        given = None if config is None else as_model(self._table.config, config, "config")
        target = self._table.locate(self._context, given, **parameters)
        row = self._row(target.kind)
        request: Any = row.method.request_type()()
        if row.target:
            _assign(request, row.target, target.name)
        for path, text in target.texts.items():
            _assign(request, path, text)
        models = list(target.models)
        settings = target.config or given
        if settings is not None:
            models.append(Given("config", type(settings), settings, row.body))
        found = self._fill(request, models)
        if row.masked:
            request.update_mask.paths.extend(self._changes(_at(request, row.body), given))
        if row.filter:
            request.filter = f"{request.filter} AND {row.filter}" if request.filter else row.filter
        return row.method, request, found

    def decode(self, message: Any, config: Any = None, headers: Headers = None) -> Any:
        """Makes the response; `config` is that of the call."""
        response = self._table.decode(message, self._context, self._version)
        fields = getattr(type(response), "model_fields", ())
        if headers is not None and "sdk_http_response" in fields:
            given = headers() if callable(headers) else headers
            response.sdk_http_response = HttpResponse(headers=dict(given))
        return response

    def check_available(self) -> None:
        """Raises ValueError where the backend does not have the method."""
        backend = self._context.backend
        if not any(row.backend == backend for row in self._table.rows):
            raise unavailable(self._name, backend)

    def _row(self, kind: str) -> ResourceRow:
        backend = self._context.backend
        return next(row for row in self._table.rows if (row.backend, row.kind) == (backend, kind))

    def _fill(self, request: Any, models: Sequence[Given]) -> tuple[Blocker, ...]:
        """Writes the models into the request; returns what of them gRPC does not carry."""
        targets = [_at(request, given.into) for given in models]
        roots = [
            Root(given.path, given.model, given.value, target.DESCRIPTOR)
            for given, target in zip(models, targets, strict=True)
        ]
        backend, version = self._context.backend, self._version
        blocked: list[Binding] = []
        for given, target in zip(models, targets, strict=True):
            fill = filler(given.model, target.DESCRIPTOR, backend, version)
            try:
                fill(target, given.value, self._context, blocked)
            except (ValueError, TypeError) as error:
                raise explain(error, roots, self._context, version) from error
        return blockers(roots, self._context, version) if blocked else ()

    def _changes(self, target: Any, given: Any) -> Sequence[str]:
        bindings = plan(
            self._table.config, target.DESCRIPTOR, self._context.backend, self._version
        ).bound()
        changeable = {
            binding.name: ".".join(step.name for step in binding.steps) for binding in bindings
        }
        changes = [
            path for name, path in changeable.items() if getattr(given, name, None) is not None
        ]
        if not changes:
            raise ValueError(
                f"config has nothing to change. Set at least one of: {', '.join(changeable)}."
            )
        return changes


def _at(message: Any, path: str) -> Any:
    for step in path.split(".") if path else ():
        message = getattr(message, step)
    return message


def _assign(message: Any, path: str, value: str | Sequence[str]) -> None:
    way, _, field = path.rpartition(".")
    if isinstance(value, str):
        setattr(_at(message, way), field, value)
    else:
        getattr(_at(message, way), field).extend(value)


Tables = Mapping[str, ResourceTable]

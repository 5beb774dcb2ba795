"""What each facade method is on each backend: its RPC, where its parameters go, what it answers.

ROWS is the table. `Codec` binds it to a client: backend, version and the project that names are in.
How fields are written and read stands in encode.py and decode.py.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple, overload

import pydantic

from genai_grpc._codec.contents import to_contents
from genai_grpc._codec.decode import reader
from genai_grpc._codec.embed import EmbedOperation
from genai_grpc._codec.encode import Fill, filler
from genai_grpc._codec.explain import Root, blockers, explain, unavailable
from genai_grpc._codec.finish import finisher, schema_of
from genai_grpc._codec.lazy import Decode, Headers, parker
from genai_grpc._codec.names import Context, Names
from genai_grpc._codec.plan import message_of
from genai_grpc._codec.resource_tables import bind
from genai_grpc._codec.rules import GEMINI, VERTEX, Backend
from genai_grpc._codec.validate import as_model
from genai_grpc._stubs import methods
from genai_grpc.types.content import Content
from genai_grpc.types.generation import GenerateContentConfig
from genai_grpc.types.responses import GenerateContentResponse
from genai_grpc.types.tokens import (
    ComputeTokensConfig,
    ComputeTokensResponse,
    CountTokensConfig,
    CountTokensResponse,
)

if TYPE_CHECKING:
    from google.protobuf.message import Message

    from genai_grpc._codec.explain import EncodedCall
    from genai_grpc._codec.live import LiveCodec, MusicCodec
    from genai_grpc._codec.plan import Binding
    from genai_grpc._codec.predict import PredictOperation
    from genai_grpc._codec.resources import ResourceOperation
    from genai_grpc._wire.method import Method


class Row(NamedTuple):
    """One facade method on one backend, of the kind that takes a model, contents and a config."""

    name: str
    backend: Backend
    method: Method
    config: type[pydantic.BaseModel]
    response: type[pydantic.BaseModel]
    model_fields: tuple[str, ...] = ("model",)
    """Request fields that carry the name of the model."""
    whole_request: str = ""
    """A field that holds a generate request: once the config put something there, the model and the
    contents go there too."""
    lazy: bool = False
    """Whether the response is decoded when it is looked at."""
    parses: bool = False
    """Whether `.parsed` is computed; a chunk of a stream is not a document."""


_ENDPOINT = ("endpoint", "model")

ROWS: tuple[Row, ...] = (
    Row(
        "models.generate_content",
        GEMINI,
        methods.GEMINI_GENERATIVE_SERVICE_GENERATE_CONTENT,
        GenerateContentConfig,
        GenerateContentResponse,
        lazy=True,
        parses=True,
    ),
    Row(
        "models.generate_content",
        VERTEX,
        methods.VERTEX_PREDICTION_SERVICE_GENERATE_CONTENT,
        GenerateContentConfig,
        GenerateContentResponse,
        lazy=True,
        parses=True,
    ),
    Row(
        "models.generate_content_stream",
        GEMINI,
        methods.GEMINI_GENERATIVE_SERVICE_STREAM_GENERATE_CONTENT,
        GenerateContentConfig,
        GenerateContentResponse,
        lazy=True,
    ),
    Row(
        "models.generate_content_stream",
        VERTEX,
        methods.VERTEX_PREDICTION_SERVICE_STREAM_GENERATE_CONTENT,
        GenerateContentConfig,
        GenerateContentResponse,
        lazy=True,
    ),
    Row(
        "models.count_tokens",
        GEMINI,
        methods.GEMINI_GENERATIVE_SERVICE_COUNT_TOKENS,
        CountTokensConfig,
        CountTokensResponse,
        whole_request="generate_content_request",
    ),
    Row(
        "models.count_tokens",
        VERTEX,
        methods.VERTEX_PREDICTION_SERVICE_COUNT_TOKENS,
        CountTokensConfig,
        CountTokensResponse,
        model_fields=_ENDPOINT,
    ),
    Row(
        "models.compute_tokens",
        VERTEX,
        methods.VERTEX_LLM_UTILITY_SERVICE_COMPUTE_TOKENS,
        ComputeTokensConfig,
        ComputeTokensResponse,
        model_fields=_ENDPOINT,
    ),
)


class Operation:
    """A facade method bound to a client: `encode` makes the call, `decode` the response.

    Keep one per method: it is cheap to make, and its functions are compiled on first use.
    """

    __slots__ = ("_context", "_names", "_row", "_tools", "_version", "finish", "method")

    fans_out: Final = False
    """`encode` gives one call; see EmbedOperation for the other kind."""

    def __init__(self, row: Row, context: Context, version: str) -> None:
        self.method = row.method
        self._row = row
        self._context = context
        self._version = version
        self._names = Names(context)
        self._tools: _Compiled | None = None
        self.finish: Decode | None = None
        """finish(message, schema of `.parsed`, headers): what `decode` does once the schema is known;
        there when something was encoded."""

    def encode(self, *, model: str, contents: Any, config: Any = None) -> EncodedCall:
        """Makes the call.

        Args:
            model: any form of a model's name.
            contents: any documented form of contents.
            config: the config class of the method, a mapping of its fields in either spelling, or
                None.

        Returns:
            The method, the request, and the fields that gRPC does not carry, which is () nearly
            always.

        Raises:
            ValueError: a parameter is missing, unknown, malformed or not available on this backend.
        """
        tools = self._tools or self._compile()
        request = tools.request()
        name = self._names[model]
        for field in self._row.model_fields:
            setattr(request, field, name)
        blocked: list[Binding] = []
        try:
            if type(contents) is str and contents:
                request.contents.add(role="user").parts.add(text=contents)
            elif (
                type(contents) is list and contents and all(type(item) is str for item in contents)
            ):
                add = request.contents.add(role="user").parts.add
                for text in contents:
                    add(text=text)
            else:
                self._fill_contents(request, contents, blocked)
            if config is not None:
                tools.fill_config(request, config, self._context, blocked)
                if self._row.whole_request:
                    self._move_into_whole(request)
        except (ValueError, TypeError) as error:
            raise self._explained(error, contents, config) from error
        if not blocked:
            return self.method, request, ()
        if not self._context.keeps_order:
            # Only REST can carry it, and what else REST carries is not to be lost.
            context = self._context._replace(keeps_order=True)
            ordered = Operation(self._row, context, self._version)
            return ordered.encode(model=model, contents=contents, config=config)
        found = blockers(self._roots(contents, config), self._context, self._version)
        return self.method, request, found

    def extend(self, request: Message, contents: Sequence[Content]) -> EncodedCall:
        """Makes the call that follows: the same request with more contents, for the next turn.

        Args:
            request: what `encode` or `extend` gave; it stays as it is.
            contents: what was said since, in the normal form.

        Returns:
            As `encode`; fields that gRPC does not carry are those of `contents`.
        """
        tools = self._tools or self._compile()
        longer = tools.request()
        longer.CopyFrom(request)
        blocked: list[Binding] = []
        try:
            for content in contents:
                tools.fill_content(longer.contents.add(), content, self._context, blocked)
        except (ValueError, TypeError) as error:
            raise self._explained(error, contents, None) from error
        if not blocked:
            return self.method, longer, ()
        found = blockers(self._roots(list(contents), None), self._context, self._version)
        return self.method, longer, found

    def _fill_contents(self, request: Any, contents: Any, blocked: list[Binding]) -> None:
        fill = (self._tools or self._compile()).fill_content
        add = request.contents.add
        for content in to_contents(contents):
            fill(add(), content, self._context, blocked)

    def decode(self, message: Any, config: Any = None, headers: Headers = None) -> Any:
        """Makes the response.

        Args:
            message: the response message; it must not change afterwards.
            config: the config of the call; its schema decides what `.parsed` is.
            headers: headers of the answer, or a function that gives them when they are wanted.

        Returns:
            An instance of the response class, which may put off the decoding until it is touched.
        """
        schema = schema_of(config) if config is not None and self._row.parses else None
        return (self._tools or self._compile()).decode(message, schema, headers)

    def _compile(self) -> _Compiled:
        self._tools = compiled = _compiled(self._row.name, self._context.backend, self._version)
        self.finish = compiled.decode
        return compiled

    def _move_into_whole(self, request: Any) -> None:
        """The API takes contents or a whole request, not both."""
        if request.HasField(self._row.whole_request):
            whole = getattr(request, self._row.whole_request)
            whole.model = request.model
            whole.contents.extend(request.contents)
            request.ClearField("contents")

    def _explained(self, error: Exception, contents: Any, config: Any) -> Exception:
        try:
            roots = self._roots(contents, config)
        except (ValueError, TypeError) as earlier:
            return earlier  # it says its path already
        return explain(error, roots, self._context, self._version)

    def _roots(self, contents: Any, config: Any) -> list[Root]:
        request: Any = self.method.request_type().DESCRIPTOR
        message = message_of(request.fields_by_name["contents"])
        roots = [
            Root(f"contents[{index}]", Content, content, message)
            for index, content in enumerate(to_contents(contents))
        ]
        if config is not None:
            model = self._row.config
            roots.append(Root("config", model, as_model(model, config, "config"), request))
        return roots


class _Compiled(NamedTuple):
    """The functions of a row for one backend and version."""

    request: Callable[[], Any]
    fill_content: Fill
    fill_config: Fill
    decode: Decode


@cache
def _compiled(name: str, backend: Backend, version: str) -> _Compiled:
    row = _ROW_OF[name, backend]
    request: Any = row.method.request_type()
    content = message_of(request.DESCRIPTOR.fields_by_name["contents"])
    read = reader(row.response, row.method.response_type().DESCRIPTOR, backend, version)
    decode = finisher(read)
    return _Compiled(
        request,
        filler(Content, content, backend, version),
        filler(row.config, request.DESCRIPTOR, backend, version),
        parker(row.response, decode) if row.lazy else decode,
    )


class Unavailable(Operation):
    """An operation that the backend does not have: it can be bound, and says so when it is used."""

    __slots__ = ("_backend", "_name")

    def __init__(self, name: str, backend: Backend) -> None:
        self._name = name
        self._backend = backend

    def encode(self, *, model: str, contents: Any, config: Any = None) -> EncodedCall:
        raise unavailable(self._name, self._backend)

    def decode(self, message: Any, config: Any = None, headers: Headers = None) -> Any:
        raise unavailable(self._name, self._backend)


class Codec:
    """Binds operations to a backend, a version and the project that names are in. Cheap to make.

    Args:
        backend: "gemini" or "vertex".
        version: API version, such as "v1beta".
        project: project of the client; None on the Gemini API and in express mode.
        location: location of the client.
        keeps_order: whether JSON values keep the order of their keys, for a client that calls over REST.
    """

    __slots__ = ("_context", "_resources", "operations", "version")

    def __init__(
        self,
        backend: Backend,
        version: str,
        *,
        project: str | None = None,
        location: str | None = None,
        keeps_order: bool = False,
    ) -> None:
        self.version = version
        self._context = Context(backend, project, location, keeps_order)
        self.operations: Mapping[str, Operation | EmbedOperation] = _Operations(self._bind)
        self._resources: dict[str, ResourceOperation | PredictOperation] = {}

    @property
    def backend(self) -> Backend:
        return self._context.backend

    def at(self, version: str) -> Codec:
        """Returns the codec of another API version, for a call that names one."""
        backend, project, location, keeps_order = self._context
        return Codec(backend, version, project=project, location=location, keeps_order=keeps_order)

    # A Literal is a str, so the overloads overlap; the first one that fits is the one that is meant.
    @overload
    def operation(  # type: ignore[overload-overlap]
        self, name: Literal["models.embed_content"]
    ) -> EmbedOperation: ...

    @overload
    def operation(self, name: str) -> Operation: ...

    def operation(self, name: str) -> Operation | EmbedOperation:
        """Returns the operation of a facade method such as "models.generate_content"."""
        return self.operations[name]

    def resource(self, name: str) -> ResourceOperation | PredictOperation:
        """Returns the operation of a facade method on resources, such as "models.list", or of one
        that makes images or videos."""
        found = self._resources.get(name)
        if found is None:
            found = self._resources[name] = bind(name, self._context, self.version)
        return found

    def live(self, *, over_websocket: bool = False, is_constrained: bool = False) -> LiveCodec:
        """Returns what makes and reads the messages of live sessions."""
        from genai_grpc._codec.live import LiveCodec  # few clients talk live, and it loads types

        context = self._context._replace(keeps_order=over_websocket)
        return LiveCodec(context, self.version, is_constrained=is_constrained)

    def music(self) -> MusicCodec:
        """Returns what makes and reads the messages of music sessions."""
        from genai_grpc._codec.live import MusicCodec

        return MusicCodec(self._context, self.version)

    def _bind(self, name: str) -> Operation | EmbedOperation:
        row = _ROW_OF.get((name, self.backend))
        if row is not None:
            return Operation(row, self._context, self.version)
        if name == "models.embed_content":
            return EmbedOperation(self._context, self.version)
        if any(known == name for known, _ in _ROW_OF):
            return Unavailable(name, self.backend)
        raise KeyError(f"no operation {name!r}")


class _Operations(dict[str, "Operation | EmbedOperation"]):
    """Operations by name, bound when they are first looked up."""

    def __init__(self, bind: Callable[[str], Operation | EmbedOperation]) -> None:
        self._bind = bind

    def __missing__(self, name: str) -> Operation | EmbedOperation:
        found = self[name] = self._bind(name)
        return found


_ROW_OF = {(row.name, row.backend): row for row in ROWS}

"""Which tools of a request are called here, whether they may be, and what comes back from a call.

Follows google-genai: automatic calling is on when a Python callable or an MCP session is among the
tools, unless the config says otherwise or function declarations stand beside it. The conversation
itself is `calling`'s, fitting arguments to a function is `arguments`'.
"""

from __future__ import annotations

import functools
import inspect
import logging
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

import pydantic

from .._codec.validate import as_model
from ..errors import UnsupportedFunctionError
from ..types._callables import name_of
from ..types._late import LateClass
from ..types.content import Content, FunctionCall, FunctionResponse, Part
from ..types.generation import AutomaticFunctionCallingConfig
from ..types.tools import ToolConfig
from .arguments import Binder, as_json
from .effects import AWAITS, Flow, Invocation, Invoke, Outcome
from .given import option

_logger = logging.getLogger("genai_grpc.models")

# Requests to the model in one conversation, the first included.
DEFAULT_MAXIMUM_REMOTE_CALLS = 10

_SESSION = LateClass("ClientSession", "mcp")
_MCP_TOOL = LateClass("Tool", "mcp", "mcp_types")


def needs_care(tools: Any) -> bool:
    """Whether any of the tools is more than a declaration."""
    return any(_is_function(item) or _SESSION.accepts(item) for item in _items(tools))


class Toolbox:
    """The functions that are called for the model in one conversation.

    Args:
      functions: by the name under which each is declared.
      elsewhere: whether a function of that name is declared too, for the caller to answer.
      maximum_remote_calls: how many requests the conversation may take.
      keeps_history: whether the response shows the conversation.
    """

    def __init__(
        self,
        functions: Mapping[str, Function],
        elsewhere: Callable[[str], bool],
        maximum_remote_calls: int,
        keeps_history: bool,
    ) -> None:
        self._functions = functions
        self._elsewhere = elsewhere
        self.maximum_remote_calls = maximum_remote_calls
        self.keeps_history = keeps_history

    def answers(self, calls: Sequence[FunctionCall]) -> bool:
        """Whether these calls are ours to answer: all of them, since a turn is answered at once."""
        return bool(calls) and not any(
            call.name not in self._functions and self._elsewhere(call.name or "") for call in calls
        )

    def answer(self, calls: Sequence[FunctionCall]) -> Flow[Content]:
        """Makes the calls of one turn; returns the user's turn that answers them, in their order."""
        invocations = [self._functions[call.name].invocation(call) for call in self._known(calls)]
        outcomes: Iterable[Outcome] = (yield Invoke(invocations)) if invocations else ()
        results = iter(outcomes)
        parts = [
            _part(call, next(results) if call.name in self._functions else self._unknown(call))
            for call in calls
        ]
        return Content(role="user", parts=parts)

    def _known(self, calls: Iterable[FunctionCall]) -> list[Any]:
        return [call for call in calls if call.name in self._functions]

    def _unknown(self, call: FunctionCall) -> Outcome:
        names = ", ".join(self._functions)
        return Outcome(error=LookupError(f"there is no function {call.name!r}; there is {names}"))


class PythonFunction(NamedTuple):
    """A Python callable that the model may have called."""

    function: Callable[..., Any]
    binder: Callable[[], Binder]
    awaits: bool

    def invocation(self, call: FunctionCall) -> Invocation:
        """The call as an effect. Arguments are converted in it, where a failure is an outcome."""

        def start() -> Any:
            arguments = self.binder().bind(call.args or {})
            return self.function(*arguments.positional, **arguments.named)

        return Invocation(start, lambda value: {"result": as_json(value)}, self.awaits, call)


class McpFunction(NamedTuple):
    """A tool of an MCP server that the model may have called."""

    session: Any

    def invocation(self, call: FunctionCall) -> Invocation:
        """The call as an effect."""
        name = call.name or ""
        return Invocation(
            lambda: self.session.call_tool(name=name, arguments=dict(call.args or {})),
            lambda result: FunctionResponse.from_mcp_response(name=name, response=result).response,
            awaits=True,
            answers=call,
        )


Function = PythonFunction | McpFunction


def _part(call: FunctionCall, outcome: Outcome) -> Part:
    response = outcome.value
    if outcome.error is not None:
        response = {"error": as_json(f"{type(outcome.error).__name__}: {outcome.error}")}
        _logger.warning("function %s failed, and the model is told: %s", call.name, outcome.error)
        _logger.debug("how function %s failed", call.name, exc_info=outcome.error)
    # The id says which of several calls this answers; servers that give none want none.
    return Part(function_response=FunctionResponse(id=call.id, name=call.name, response=response))


def function_calls(content: Content | None) -> list[FunctionCall]:
    """The calls in what the model said, in order."""
    parts = (content.parts if content is not None else None) or ()
    return [part.function_call for part in parts if part.function_call is not None]


def open_toolbox(config: Any, tools: Any, *, streaming: bool) -> Flow[tuple[Any, Toolbox | None]]:
    """Finds out which tools are called here.

    Args:
      config: the config of the call.
      tools: its tools.
      streaming: whether the answer is streamed.

    Returns:
      The config with MCP sessions replaced by what their servers offer, and the toolbox; None for
      the toolbox if nothing is called automatically.

    Raises:
      UnsupportedFunctionError: a coroutine function or an MCP session in a synchronous call.
      ValueError: two tools have one name, or a setting does not go with automatic calling.
    """
    items = _items(tools)
    sessions = [item for item in items if _SESSION.accepts(item)]
    functions = [item for item in items if _is_function(item)]
    limit = _limit(config, items)
    can_await = True
    if sessions or any(map(_is_coroutine_function, functions)):
        can_await = yield AWAITS
    if sessions and not can_await:
        raise UnsupportedFunctionError(
            "MCP sessions are not supported in synchronous methods: an MCP session is asynchronous."
            " Use client.aio, or pass the tools that the session lists and answer calls yourself."
        )
    known: dict[str, Function] = {}
    if sessions:
        items, known = yield from _list_mcp_tools(items)
        config = _with_tools(config, items)
    if limit == 0:
        return config, None
    for function in functions:
        name = name_of(function)
        awaits = _is_coroutine_function(function)
        if awaits and not can_await:
            raise UnsupportedFunctionError(
                f"Function {name} is a coroutine function, which a synchronous method cannot call."
                " Use client.aio, or set automatic_function_calling.disable and call it yourself."
            )
        _add(known, name, PythonFunction(function, _late_binder(name, function), awaits))
    if streaming:
        _refuse_streamed_arguments(config)
    settings = _settings(config)
    keeps_history = settings is None or not settings.ignore_call_history
    return config, Toolbox(known, _elsewhere(items, known), limit, keeps_history)


def open_live_toolbox(config: Any, tools: Any) -> Flow[tuple[Any, Toolbox]]:
    """Finds out which tools of a live session can be called here, when its user says so.

    Declarations beside callables do no harm there. A callable that is declared, too, is not declared
    again: so it can have a declaration of one's own, such as one with behavior NON_BLOCKING.

    Args:
      config: the config of the session.
      tools: its tools.

    Returns:
      The config as it is to be sent, and the toolbox.

    Raises:
      ValueError: two tools have one name.
    """
    items = _items(tools)
    functions = [item for item in items if _is_function(item)]
    declared = {name for item in items for name in _declared_names(item)}
    items = [item for item in items if not (_is_function(item) and name_of(item) in declared)]
    items, known = yield from _list_mcp_tools(items)
    for function in functions:
        name, awaits = name_of(function), _is_coroutine_function(function)
        _add(known, name, PythonFunction(function, _late_binder(name, function), awaits))
    others, left = _elsewhere(items, known), declared - known.keys()
    toolbox = Toolbox(
        known, lambda name: name in left or others(name), DEFAULT_MAXIMUM_REMOTE_CALLS, False
    )
    return _with_tools(config, items), toolbox


def _declared_names(item: Any) -> list[str]:
    declarations = (
        () if callable(item) else option(item, "function_declarations", "functionDeclarations")
    )
    return [str(option(declaration, "name", "name")) for declaration in declarations or ()]


def _late_binder(name: str, function: Callable[..., Any]) -> Callable[[], Binder]:
    """Reading a signature costs 50 us a parameter: only functions that are called are read."""
    return functools.lru_cache(maxsize=1)(lambda: Binder(name, function))


def _items(tools: Any) -> list[Any]:
    return list(tools) if isinstance(tools, (list, tuple)) else [tools]


def _is_function(item: Any) -> bool:
    """A model class is one, too: calling it makes an instance."""
    if isinstance(item, (pydantic.BaseModel, Mapping)) or _MCP_TOOL.accepts(item):
        return False
    return callable(item) and not _SESSION.accepts(item)


def _is_coroutine_function(function: Any) -> bool:
    target = function.func if isinstance(function, functools.partial) else function
    return inspect.iscoroutinefunction(target) or inspect.iscoroutinefunction(
        getattr(target, "__call__", None)  # noqa: B004 - an object of a class that defines it
    )


def _settings(config: Any) -> AutomaticFunctionCallingConfig | None:
    given = option(config, "automatic_function_calling", "automaticFunctionCalling")
    if given is None:
        return None
    return as_model(AutomaticFunctionCallingConfig, given, "config.automatic_function_calling")


def _limit(config: Any, items: Sequence[Any]) -> int:
    """How many requests a conversation may take; 0 if nothing is called automatically."""
    settings = _settings(config) or AutomaticFunctionCallingConfig()
    limit = settings.maximum_remote_calls
    if limit is not None and limit <= 0:
        _logger.warning(
            "automatic_function_calling.maximum_remote_calls is %s: no function is called"
            " automatically. Set it to a positive number, or use disable=True.",
            limit,
        )
        return 0
    if settings.disable:
        if limit is not None and "maximum_remote_calls" in settings.model_fields_set:
            _logger.warning(
                "automatic_function_calling.disable is True, so maximum_remote_calls=%s has no"
                " effect. Remove one of them.",
                limit,
            )
        return 0
    declared = [index for index, item in enumerate(items) if _declares(item)]
    if declared:
        _logger.warning(
            "config.tools%s declare functions that only the caller can answer, so no function is"
            " called automatically. Pass callables alone to have them called.",
            declared,
        )
        return 0
    return DEFAULT_MAXIMUM_REMOTE_CALLS if limit is None else limit


def _declares(item: Any) -> bool:
    return bool(option(item, "function_declarations", "functionDeclarations"))


def _elsewhere(items: Sequence[Any], known: Mapping[str, Function]) -> Callable[[str], bool]:
    """Which names belong to functions that are declared and not called here."""
    if any(option(item, "computer_use", "computerUse") for item in items):
        return lambda name: True  # its functions have no declarations
    names = {item.name for item in items if _MCP_TOOL.accepts(item)} - known.keys()
    return names.__contains__


def _refuse_streamed_arguments(config: Any) -> None:
    given = option(config, "tool_config", "toolConfig")
    if given is None:
        return
    calling = as_model(ToolConfig, given, "config.tool_config").function_calling_config
    if calling is not None and calling.stream_function_call_arguments:
        raise ValueError(
            "config.tool_config.function_calling_config.stream_function_call_arguments is not"
            " compatible with automatic function calling (AFC), which needs whole arguments. Leave it"
            " out, or set config.automatic_function_calling.disable=True."
        )


def _add(known: dict[str, Function], name: str, function: Function) -> None:
    if name in known:
        raise ValueError(f"Tool {name} is already defined for the request: rename one of them.")
    known[name] = function


def _list_mcp_tools(items: Sequence[Any]) -> Flow[tuple[list[Any], dict[str, Function]]]:
    """Puts the tools of their servers in the place of MCP sessions."""
    listed: list[Any] = []
    known: dict[str, Function] = {}
    for item in items:
        if not _SESSION.accepts(item):
            listed.append(item)
            continue
        for tool in (yield from _tools_of(item)):
            _add(known, tool.name, McpFunction(item))
            listed.append(tool)
    return listed, known


def _tools_of(session: Any) -> Flow[list[Any]]:
    tools: list[Any] = []
    cursor: str | None = None
    while True:
        page = functools.partial(_list_page, session, cursor)
        (outcome,) = yield Invoke([Invocation(page, lambda page: page, awaits=True)])
        if outcome.error is not None:
            raise outcome.error
        tools += outcome.value.tools
        # The MCP library renamed its attributes from camelCase to snake_case in version 2.
        cursor = getattr(outcome.value, "nextCursor", getattr(outcome.value, "next_cursor", None))
        if not cursor:
            return tools


def _list_page(session: Any, cursor: str | None) -> Any:
    if cursor is None:
        return session.list_tools()
    if "cursor" in inspect.signature(session.list_tools).parameters:  # until version 2
        return session.list_tools(cursor=cursor)
    # Whoever has a session has loaded it.
    from mcp.types import (  # type: ignore[import-not-found,unused-ignore]  # an extra
        PaginatedRequestParams,
    )

    return session.list_tools(params=PaginatedRequestParams(cursor=cursor))


def _with_tools(config: Any, tools: list[Any]) -> Any:
    if isinstance(config, Mapping):
        return {**config, "tools": tools}
    return config.model_copy(update={"tools": tools})

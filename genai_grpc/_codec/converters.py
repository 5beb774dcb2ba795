"""The named converters of rules.py: each brings the forms a user may give to the one the wire has.

A converter works on Python values only; where its result goes and how it is written is the business
of plan.py and encode.py.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from typing import Any, Final, NamedTuple

import pydantic

from genai_grpc._codec.contents import to_content, to_contents
from genai_grpc._codec.names import Context, cached_content_name
from genai_grpc._codec.rules import GEMINI
from genai_grpc._codec.schema import to_json_schema, to_schema
from genai_grpc._codec.validate import as_model
from genai_grpc.types._late import LateClass
from genai_grpc.types.content import Content
from genai_grpc.types.schema import FunctionDeclaration, Schema
from genai_grpc.types.speech import PrebuiltVoiceConfig, SpeechConfig, VoiceConfig
from genai_grpc.types.tools import Tool


class Converter(NamedTuple):
    """A converter: `normalise(value, context)` and the model class of its result, if it is one."""

    normalise: Callable[[Any, Context], Any]
    model: type[pydantic.BaseModel] | None = None


def _content(value: Any, context: Context) -> Content:
    return to_content(value, "system_instruction")


def _contents(value: Any, context: Context) -> list[Content]:
    return to_contents(value)


def _schema(value: Any, context: Context) -> Schema:
    return to_schema(value, context.backend)


def _json_schema(value: Any, context: Context) -> Any:
    return to_json_schema(value)


def _speech_config(value: Any, context: Context) -> SpeechConfig:
    if isinstance(value, str):
        prebuilt = PrebuiltVoiceConfig(voice_name=value)
        return SpeechConfig(voice_config=VoiceConfig(prebuilt_voice_config=prebuilt))
    return as_model(SpeechConfig, value, "speech_config")


def _tools(value: Any, context: Context) -> list[Tool]:
    """Returns the tools, all function declarations in one: the APIs take at most one such tool."""
    items = value if isinstance(value, (list, tuple)) else [value]
    tools: list[Tool] = []
    declarations: list[FunctionDeclaration] = []
    for item in items:
        tool = _tool(item, context)
        if not tool.function_declarations:
            tools.append(tool)
            continue
        declarations.extend(tool.function_declarations)
        rest = {name for name in tool.model_fields_set if name != "function_declarations"}
        if any(getattr(tool, name) is not None for name in rest):
            tools.append(tool.model_copy(update={"function_declarations": None}))
    if declarations:
        tools.append(Tool(function_declarations=declarations))
    return tools


def _tool(item: Any, context: Context) -> Tool:
    if isinstance(item, Tool):
        return item
    if isinstance(item, FunctionDeclaration):
        return Tool(function_declarations=[item])
    if isinstance(item, Mapping):
        return as_model(Tool, item, "tools")
    if _MCP_TOOL.accepts(item):
        return Tool(function_declarations=[_declare_mcp(item)])
    if isinstance(item, pydantic.BaseModel) and type(item).__name__ == "Tool":
        return Tool.model_validate(item, from_attributes=True)
    if inspect.isroutine(item) or callable(item):
        return Tool(function_declarations=[_declare(item, context)])
    raise TypeError(
        f"tools: cannot make a tool of {type(item).__name__}. Pass types.Tool, a dict of its fields,"
        " types.FunctionDeclaration, a Python function or an MCP tool. An MCP session is for"
        " generate_content, its stream and chats of client.aio, which ask it for its tools."
    )


def _declare_mcp(tool: Any) -> FunctionDeclaration:
    # The MCP library renamed its attributes from camelCase to snake_case in version 2.
    schema = getattr(tool, "inputSchema", None) or getattr(tool, "input_schema", None)
    return FunctionDeclaration(
        name=tool.name, description=tool.description, parameters_json_schema=schema
    )


def _declare(function: Callable[..., Any], context: Context) -> FunctionDeclaration:
    return FunctionDeclaration.from_callable_with_api_option(
        callable=function, api_option="GEMINI_API" if context.backend == GEMINI else "VERTEX_AI"
    )


_MCP_TOOL: Final = LateClass("Tool", "mcp", "mcp_types")

CONVERTERS: Final[dict[str, Converter]] = {
    "cached_content": Converter(cached_content_name),
    "content": Converter(_content, Content),
    "contents": Converter(_contents, Content),
    "json_schema": Converter(_json_schema),
    "schema": Converter(_schema, Schema),
    "speech_config": Converter(_speech_config, SpeechConfig),
    "tools": Converter(_tools, Tool),
}
"""By name. Modules of rows add those whose types nothing else needs."""

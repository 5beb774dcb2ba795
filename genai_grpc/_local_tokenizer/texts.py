"""Which texts of a request are counted, in which order, and what is left out. No tokens here.

Names and texts count, wherever they stand: in parts, arguments and results of functions,
declarations and schemas. Field by field and in order it is what google-genai 1.51 counts; what it
leaves out is left out here too, but said.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

import pydantic

from genai_grpc.types.content import Content, Part
from genai_grpc.types.schema import FunctionDeclaration, Schema
from genai_grpc.types.tools import Tool

__all__ = ["Texts"]

# Fields that have no text of their own, or whose text counts.
_OF_PART: Final = frozenset({"text", "function_call", "function_response", "video_metadata"})
_OF_TOOL: Final = frozenset({"function_declarations"})
_OF_DECLARATION: Final = frozenset({"name", "description", "parameters", "response", "behavior"})
# A schema is mostly numbers and words of JSON Schema, which are no text: these few are.
_SCHEMA_LEFT_OUT: Final = ("any_of", "additional_properties", "defs", "ref")


class Texts:
    """Collects the texts of a request, with the role that each was spoken in.

    Attributes:
      found: role and text, in the order in which they are counted.
      left_out: paths of what was given and does not count.
    """

    def __init__(self) -> None:
        self.found: list[tuple[str | None, str]] = []
        self.left_out: list[str] = []

    def add_contents(self, contents: Iterable[Content], path: str) -> None:
        """Adds the parts of contents.

        Raises:
          ValueError: a part is no text: an image, a file.
        """
        for index, content in enumerate(contents):
            for number, part in enumerate(content.parts or ()):
                self._add_part(part, content.role, f"{path}[{index}].parts[{number}]")

    def add_tools(self, tools: Iterable[Tool], path: str) -> None:
        """Adds the declarations of functions; other tools have no text."""
        for index, tool in enumerate(tools):
            where = f"{path}[{index}]"
            self._leave_out(tool, _OF_TOOL, where)
            for number, declaration in enumerate(tool.function_declarations or ()):
                self._add_declaration(declaration, f"{where}.function_declarations[{number}]")

    def add_schema(self, schema: Schema, path: str) -> None:
        """Adds a schema: formats, descriptions, enum values, names of properties, the example."""
        self.left_out += [
            f"{path}.{name}" for name in _SCHEMA_LEFT_OUT if getattr(schema, name) is not None
        ]
        self._add(schema.format, schema.description, *(schema.enum or ()), *(schema.required or ()))
        if schema.items is not None:
            self.add_schema(schema.items, f"{path}.items")
        for name, value in (schema.properties or {}).items():
            self._add(name)
            self.add_schema(value, f"{path}.properties[{name!r}]")
        self._add(*_texts_in(schema.example))

    def _add_part(self, part: Part, role: str | None, path: str) -> None:
        for name in ("file_data", "inline_data"):
            if getattr(part, name) is not None:
                raise ValueError(
                    f"{path}.{name}: a local tokenizer counts text only."
                    " Ask the service for the tokens of media: client.models.count_tokens(...)."
                )
        self._leave_out(part, _OF_PART, path)
        call, result = part.function_call, part.function_response
        if call is not None:
            self._add(call.name, *_texts_in(call.args), role=role)
        if result is not None:
            self._add(result.name, *_texts_in(result.response), role=role)
        if part.text is not None:
            self.found.append((role, part.text))

    def _add_declaration(self, declaration: FunctionDeclaration, path: str) -> None:
        self._leave_out(declaration, _OF_DECLARATION, path)
        self._add(declaration.name, declaration.description)
        if declaration.parameters is not None:
            self.add_schema(declaration.parameters, f"{path}.parameters")
        if declaration.response is not None:
            self.add_schema(declaration.response, f"{path}.response")

    def _add(self, *texts: str | None, role: str | None = None) -> None:
        self.found += [(role, text) for text in texts if text is not None]

    def _leave_out(self, model: pydantic.BaseModel, counted: frozenset[str], path: str) -> None:
        self.left_out += [
            f"{path}.{name}" for name, value in model if value is not None and name not in counted
        ]


def _texts_in(value: Any) -> Iterator[str]:
    """Yields the texts of a JSON value: of an object first all names, then what they hold."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        yield from map(str, value)
        for inner in value.values():
            yield from _texts_in(inner)
    elif isinstance(value, (list, tuple)):
        for inner in value:
            yield from _texts_in(inner)

"""Annotations for classes of optional libraries, which must cost nothing until one is used.

An instance can only exist once its library is loaded, so its class is recognised by name along the
MRO and nothing is ever imported here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import core_schema

__all__ = ["LateClass", "McpCallToolResult", "McpClientSession", "McpTool", "PIL_Image"]


class LateClass:
    """Stands in `Annotated[Any, LateClass(...)]` for "an instance of that class".

    Args:
        name: name of the class, as it is defined.
        packages: top-level packages one of which defines it; libraries move their classes.
    """

    def __init__(self, name: str, *packages: str) -> None:
        self.name = name
        self.packages = packages

    def accepts(self, value: object) -> bool:
        """Tells whether the value is an instance of the class or of a subclass."""
        return any(
            kind.__name__ == self.name and kind.__module__.partition(".")[0] in self.packages
            for kind in type(value).__mro__
        )

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        return core_schema.no_info_plain_validator_function(self._validate)

    def __get_pydantic_json_schema__(
        self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return {"description": f"a Python object: {self.packages[0]} {self.name}"}

    def _validate(self, value: object) -> object:
        if not self.accepts(value):
            raise ValueError(f"expected an instance of {self.packages[0]}'s {self.name}")
        return value

    def __repr__(self) -> str:
        return f"LateClass({self.name!r}, {', '.join(map(repr, self.packages))})"


if TYPE_CHECKING:
    from mcp import ClientSession as McpClientSession  # type: ignore[import-not-found,unused-ignore]
    from mcp.types import (  # type: ignore[import-not-found,unused-ignore]
        CallToolResult as McpCallToolResult,
    )
    from mcp.types import Tool as McpTool
    from PIL.Image import Image as PIL_Image  # type: ignore[import-not-found,unused-ignore]
else:
    McpCallToolResult = Annotated[Any, LateClass("CallToolResult", "mcp", "mcp_types")]
    McpClientSession = Annotated[Any, LateClass("ClientSession", "mcp")]
    McpTool = Annotated[Any, LateClass("Tool", "mcp", "mcp_types")]
    PIL_Image = Annotated[Any, LateClass("Image", "PIL")]

"""Annotations for classes of optional libraries, which must cost nothing until one is used.

An instance can only exist once its library is loaded, so its class is recognised by name along the
MRO and nothing is ever imported here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import core_schema

__all__ = ["LateClass", "McpCallToolResult", "McpClientSession", "McpTool", "PIL_Image"]


class LateClass(type):
    """A class that stands for one which may not be there: same name, and `isinstance` finds instances.

    Being a class, it can be a member of a union like any other: `str | LateClass("Image", "PIL")`.

    Args:
        name: name of the class, as it is defined.
        packages: top-level packages one of which defines it; libraries move their classes.
    """

    packages: tuple[str, ...]

    def __new__(mcs, name: str, *packages: str) -> LateClass:
        return super().__new__(mcs, name, (), {"packages": packages, "__slots__": ()})

    def __init__(cls, name: str, *packages: str) -> None:
        super().__init__(name, (), {})

    def __instancecheck__(cls, value: object) -> bool:
        return cls.accepts(value)

    def accepts(cls, value: object) -> bool:
        """Tells whether the value is an instance of the class or of a subclass."""
        return any(
            kind.__name__ == cls.__name__ and kind.__module__.partition(".")[0] in cls.packages
            for kind in type(value).__mro__
        )

    def __get_pydantic_core_schema__(
        cls, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        return core_schema.no_info_plain_validator_function(cls._validate)

    def __get_pydantic_json_schema__(
        cls, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return {"description": f"a Python object: {cls.packages[0]} {cls.__name__}"}

    def _validate(cls, value: object) -> object:
        if not cls.accepts(value):
            raise ValueError(f"expected an instance of {cls.packages[0]}'s {cls.__name__}")
        return value

    def __repr__(cls) -> str:
        return f"LateClass({cls.__name__!r}, {', '.join(map(repr, cls.packages))})"


if TYPE_CHECKING:
    from mcp import ClientSession as McpClientSession  # type: ignore[import-not-found,unused-ignore]  # an extra
    from mcp.types import (  # type: ignore[import-not-found,unused-ignore]  # an extra
        CallToolResult as McpCallToolResult,
    )
    from mcp.types import Tool as McpTool
    from PIL.Image import Image as PIL_Image  # type: ignore[import-not-found,unused-ignore]  # an extra
else:
    McpCallToolResult = LateClass("CallToolResult", "mcp", "mcp_types")
    McpClientSession = LateClass("ClientSession", "mcp")
    McpTool = LateClass("Tool", "mcp", "mcp_types")
    PIL_Image = LateClass("Image", "PIL")

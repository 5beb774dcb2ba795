"""Schemas of data: `Schema` (the APIs' dialect of OpenAPI 3.0), `JSONSchema`, and what declares a function.

Both dialects and their exchange; the conversion rules themselves stand in `_json_schema`, reading a
Python signature in `_callables`. Facts: JSON Schema draft 2020-12 and the APIs' Schema message.
"""

from __future__ import annotations

import types as builtin_types
import typing
from collections.abc import Callable
from typing import Any, Literal, Protocol

from pydantic import Field
from typing_extensions import Self

from genai_grpc.types import _callables, _json_schema
from genai_grpc.types._base import BaseModel
from genai_grpc.types.enums import Behavior, JSONSchemaType, Type

__all__ = [
    "FunctionDeclaration",
    "JSONSchema",
    "Schema",
    "SchemaUnion",
    "VersionedUnionType",
]

ApiOption = Literal["VERTEX_AI", "GEMINI_API", "ENTERPRISE"]
"""The API that a schema is meant for; ENTERPRISE is the newer name of VERTEX_AI."""


class _KnowsItsApi(Protocol):
    @property
    def vertexai(self) -> bool | None: ...


class JSONSchema(BaseModel):
    """A schema in JSON Schema's own words: the part of draft 2020-12 that `Schema` can say too."""

    type: JSONSchemaType | list[JSONSchemaType] | None = Field(
        default=None, description="The type of the value, or the types it may have."
    )
    format: str | None = Field(default=None, description="Named format, such as `date-time`.")
    title: str | None = Field(default=None, description="Short name of the value.")
    description: str | None = Field(default=None, description="What the value means.")
    default: Any | None = Field(
        default=None, description="The value that is meant if none is given."
    )
    items: JSONSchema | None = Field(default=None, description="Schema of an array's elements.")
    min_items: int | None = Field(default=None, description="Fewest elements of an array.")
    max_items: int | None = Field(default=None, description="Most elements of an array.")
    enum: list[Any] | None = Field(default=None, description="The values that are allowed.")
    properties: dict[str, JSONSchema] | None = Field(
        default=None, description="Schemas of an object's properties by name."
    )
    required: list[str] | None = Field(
        default=None, description="Names of the properties that have to be there."
    )
    min_properties: int | None = Field(default=None, description="Fewest properties of an object.")
    max_properties: int | None = Field(default=None, description="Most properties of an object.")
    minimum: float | None = Field(default=None, description="Smallest number, included.")
    maximum: float | None = Field(default=None, description="Largest number, included.")
    min_length: int | None = Field(default=None, description="Fewest characters of a string.")
    max_length: int | None = Field(default=None, description="Most characters of a string.")
    pattern: str | None = Field(default=None, description="Regular expression a string matches.")
    additional_properties: Any | None = Field(
        default=None, description="Whether, or by which schema, other properties are allowed."
    )
    any_of: list[JSONSchema] | None = Field(
        default=None, description="Schemas of which the value satisfies at least one."
    )
    one_of: list[JSONSchema] | None = Field(
        default=None, description="Schemas of which the value satisfies exactly one."
    )
    unique_items: bool | None = Field(
        default=None, description="Whether all elements of an array differ."
    )
    ref: str | None = Field(
        default=None, alias="$ref", description="Address of the schema meant, `#/$defs/Name`."
    )
    defs: dict[str, JSONSchema] | None = Field(
        default=None, alias="$defs", description="Named schemas for `ref` to point at."
    )


class Schema(BaseModel):
    """The shape of data, in the APIs' dialect of OpenAPI 3.0."""

    additional_properties: Any | None = Field(
        default=None, description="Whether, or by which schema, other properties are allowed."
    )
    defs: dict[str, Schema] | None = Field(
        default=None, description="Named schemas for `ref` to point at."
    )
    ref: str | None = Field(
        default=None, description="Address of the schema meant, `#/defs/Name`. Alone in its schema."
    )
    any_of: list[Schema] | None = Field(
        default=None, description="Schemas of which the value satisfies at least one."
    )
    default: Any | None = Field(
        default=None, description="The value that is meant if none is given."
    )
    description: str | None = Field(
        default=None, description="What the value means, for the model."
    )
    enum: list[str] | None = Field(
        default=None, description="The values that are allowed, as strings."
    )
    example: Any | None = Field(default=None, description="A value that satisfies the schema.")
    format: str | None = Field(
        default=None, description="Named format, such as `int64`, `date-time` or `enum`."
    )
    items: Schema | None = Field(default=None, description="Schema of an array's elements.")
    max_items: int | None = Field(default=None, description="Most elements of an array.")
    max_length: int | None = Field(default=None, description="Most characters of a string.")
    max_properties: int | None = Field(default=None, description="Most properties of an object.")
    maximum: float | None = Field(default=None, description="Largest number, included.")
    min_items: int | None = Field(default=None, description="Fewest elements of an array.")
    min_length: int | None = Field(default=None, description="Fewest characters of a string.")
    min_properties: int | None = Field(default=None, description="Fewest properties of an object.")
    minimum: float | None = Field(default=None, description="Smallest number, included.")
    nullable: bool | None = Field(default=None, description="Whether the value may be null.")
    pattern: str | None = Field(default=None, description="Regular expression a string matches.")
    properties: dict[str, Schema] | None = Field(
        default=None, description="Schemas of an object's properties by name."
    )
    property_ordering: list[str] | None = Field(
        default=None, description="Names of the properties in the order they are written."
    )
    required: list[str] | None = Field(
        default=None, description="Names of the properties that have to be there."
    )
    title: str | None = Field(default=None, description="Short name of the value.")
    type: Type | None = Field(default=None, description="The type of the value.")

    @property
    def json_schema(self) -> JSONSchema:
        """The same shape in JSON Schema's words. `example` and `property_ordering` have none there.

        Raises:
            ValueError: a `type` is not one of JSON Schema's.
        """
        return JSONSchema.model_validate(_json_schema.from_schema(self))

    @classmethod
    def from_json_schema(
        cls,
        *,
        json_schema: JSONSchema | dict[str, Any],
        api_option: ApiOption = "GEMINI_API",
        raise_error_on_unsupported_field: bool = False,
    ) -> Self:
        """Says a JSON Schema in the APIs' dialect.

        References are replaced by what they point at; a list of types becomes `any_of`, a null among
        them `nullable`; values of an enum become strings.

        Args:
            json_schema: the schema, as a `JSONSchema` or as a dict in JSON Schema's spelling.
            api_option: the API it is meant for. Both take the same dialect today.
            raise_error_on_unsupported_field: refuse what the dialect can't say, `unique_items` and
                a schema for `additional_properties`, instead of leaving it out.

        Raises:
            ValueError: a reference is circular or points nowhere, or see above.
        """
        model = JSONSchema.model_validate(json_schema)
        tree = model.model_dump(mode="json", by_alias=True, exclude_none=True)
        strictness = (
            _json_schema.Strictness.EVERYTHING
            if raise_error_on_unsupported_field
            else _json_schema.Strictness.MEANING
        )
        return cls.model_validate(_json_schema.to_schema(tree, strictness))


class FunctionDeclaration(BaseModel):
    """A function that the model may ask to be called. Only declared: calling it is the caller's part."""

    behavior: Behavior | None = Field(
        default=None, description="Whether the model waits for the answer (Live API only)."
    )
    description: str | None = Field(
        default=None, description="What the function does and when to call it, for the model."
    )
    name: str | None = Field(
        default=None,
        description="Its name: a letter or `_`, then letters, digits, `_`, `.`, `-`; up to 64.",
    )
    parameters: Schema | None = Field(
        default=None, description="Schema of the arguments, an OBJECT; unset if there are none."
    )
    parameters_json_schema: Any | None = Field(
        default=None, description="The same in JSON Schema; excludes `parameters`."
    )
    response: Schema | None = Field(default=None, description="Schema of the answer.")
    response_json_schema: Any | None = Field(
        default=None, description="The same in JSON Schema; excludes `response`."
    )

    @classmethod
    def from_callable_with_api_option(
        cls,
        *,
        callable: Callable[..., Any],
        api_option: ApiOption = "GEMINI_API",
        behavior: Behavior | None = None,
        use_json_schema: bool = False,
    ) -> Self:
        """Declares a Python function: name, docstring, and a schema of its annotations.

        What `Schema` can't say (tuples of fixed length, recursive models, exclusive bounds) makes the
        whole declaration use `parameters_json_schema`. `*args` and `**kwargs` are left out.

        Args:
            callable: function, method, class, partial or object with `__call__`. Every parameter is
                annotated, with anything that pydantic can describe in JSON Schema.
            api_option: the API it is meant for. Only Vertex AI is told what the function returns.
            behavior: whether the model waits for the answer.
            use_json_schema: says parameters and answer in JSON Schema, which can say all that the
                annotations do, for both APIs.

        Raises:
            ValueError: a parameter has no annotation or one that has no schema; or `api_option` is
                unknown.

        Example:
            >>> def add(a: int, b: int = 0) -> int:
            ...     "Adds two numbers."
            >>> declaration = FunctionDeclaration.from_callable_with_api_option(callable=add)
            >>> declaration.parameters.required
            ['a']
        """
        known = typing.get_args(ApiOption)
        if api_option not in known:
            raise ValueError(f"api_option is one of {', '.join(known)}, not {api_option!r}.")
        fields = _callables.describe(
            callable,
            with_response=use_json_schema or api_option != "GEMINI_API",
            in_json_schema=use_json_schema,
        )
        if "any_of" in fields.get("response", ()):
            # Vertex AI refuses a choice in `response`, and reads a Schema in the other field.
            fields["response_json_schema"] = Schema.model_validate(fields.pop("response"))
        return cls.model_validate({**fields, "behavior": behavior})

    @classmethod
    def from_callable(
        cls,
        *,
        client: _KnowsItsApi,
        callable: Callable[..., Any],
        behavior: Behavior | None = None,
        use_json_schema: bool = False,
    ) -> Self:
        """Declares a Python function for the API that a client talks to.

        Args:
            client: a client; only its `vertexai` is read.
            callable: see `from_callable_with_api_option`.
            behavior: whether the model waits for the answer.
            use_json_schema: see `from_callable_with_api_option`.

        Raises:
            ValueError: see `from_callable_with_api_option`.
        """
        option: ApiOption = "VERTEX_AI" if client.vertexai else "GEMINI_API"
        return cls.from_callable_with_api_option(
            callable=callable,
            api_option=option,
            behavior=behavior,
            use_json_schema=use_json_schema,
        )


_UnionAlias = type(typing.Union[int, str])  # noqa: UP007 - its class differs from that of `int | str`

if typing.TYPE_CHECKING:
    VersionedUnionType = builtin_types.UnionType
    SchemaUnion = dict[Any, Any] | type | Schema | builtin_types.GenericAlias | VersionedUnionType
else:
    VersionedUnionType = builtin_types.UnionType | _UnionAlias
    SchemaUnion = dict[Any, Any] | type | Schema | builtin_types.GenericAlias | VersionedUnionType

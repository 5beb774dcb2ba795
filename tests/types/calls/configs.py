"""A config as an object, as a dict with its keys in view, and as a TypedDict; and what is none."""

from __future__ import annotations

import enum

import pydantic

from genai_grpc import Client, types
from genai_grpc.types import GenerateContentConfig, GenerateContentConfigDict

M = "gemini-2.0-flash"


class Country(pydantic.BaseModel):
    name: str


class Instrument(enum.Enum):
    BRASS = "Brass"


def get_weather(location: str) -> str:
    """Returns the weather."""
    return location


async def get_weather_later(location: str) -> str:
    """Returns the weather."""
    return location


def accepted(client: Client, given: types.GenerateContentConfigOrDict) -> None:
    ask = client.models.generate_content
    ask(model=M, contents="x")
    ask(model=M, contents="x", config=None)
    ask(model=M, contents="x", config=given)
    ask(model=M, contents="x", config=GenerateContentConfig(temperature=0.5, top_k=20))
    ask(model=M, contents="x", config={"temperature": 0.5, "top_k": 20})
    ask(model=M, contents="x", config=GenerateContentConfigDict(temperature=0.5))
    ask(model=M, contents="x", config={"system_instruction": "Be brief."})
    ask(model=M, contents="x", config={"tools": [get_weather, get_weather_later]})
    ask(model=M, contents="x", config=GenerateContentConfig(tools=[get_weather]))
    ask(model=M, contents="x", config={"tools": [{"google_search": {}}]})
    ask(model=M, contents="x", config={"tools": [types.Tool(google_search=types.GoogleSearch())]})
    ask(model=M, contents="x", config={"response_schema": Country})
    ask(model=M, contents="x", config={"response_schema": list[Country]})
    ask(model=M, contents="x", config={"response_schema": Instrument})
    ask(model=M, contents="x", config={"response_schema": {"type": types.Type.STRING}})
    ask(model=M, contents="x", config={"response_json_schema": {"type": "string"}})
    ask(model=M, contents="x", config={"http_options": {"timeout": 5000}})
    ask(model=M, contents="x", config={"thinking_config": {"thinking_budget": 0}})
    client.models.count_tokens(model=M, contents="x", config={"system_instruction": "x"})
    client.models.embed_content(model=M, contents="x", config={"output_dimensionality": 10})
    client.models.list(config={"page_size": 10, "query_base": False})


def lists(history: list[types.Content], tools: list[types.Tool], lines: list[str]) -> None:
    types.CreateCachedContentConfig(contents=[types.UserContent("x")], tools=tools)
    types.CreateCachedContentConfig(contents=[types.Content(role="user", parts=[])])
    types.CreateCachedContentConfig(contents=history, system_instruction=["x", "y"])
    GenerateContentConfig(tools=tools, system_instruction=lines)
    GenerateContentConfig(tools=[*tools, get_weather], system_instruction=["x", types.Part()])
    GenerateContentConfig(tools=[3])  # type: ignore[list-item]
    GenerateContentConfig(system_instruction=3)  # type: ignore[arg-type]
    types.CreateCachedContentConfig(contents=[3])  # type: ignore[list-item]


def refused(client: Client) -> None:
    ask = client.models.generate_content
    ask(M, "x")  # type: ignore[call-arg]
    ask(contents="x")  # type: ignore[call-arg]
    ask(model=M)  # type: ignore[call-arg]
    ask(model=None, contents="x")  # type: ignore[arg-type]
    ask(model=M, contents="x", temperature=1)  # type: ignore[call-arg]
    ask(model=M, contents="x", config="brief")  # type: ignore[arg-type]
    ask(model=M, contents="x", config={"temprature": 1})  # type: ignore[arg-type]
    ask(model=M, contents="x", config={"temperature": "warm"})  # type: ignore[arg-type]
    ask(model=M, contents="x", config={"http_options": {"timeuot": 1}})  # type: ignore[arg-type]
    ask(model=M, contents="x", config=types.CountTokensConfig())  # type: ignore[arg-type]
    ask(model=M, contents="x", config={"tools": get_weather})  # type: ignore[arg-type]
    GenerateContentConfig(temprature=1)  # type: ignore[call-arg]
    GenerateContentConfig(temperature="warm")  # type: ignore[arg-type]
    GenerateContentConfig(tools=get_weather)  # type: ignore[arg-type]
    GenerateContentConfigDict(temprature=1)  # type: ignore[typeddict-unknown-key]
    client.models.count_tokens(model=M, contents="x", config={"temperature": 1})  # type: ignore[arg-type]
    client.models.list(config={"page_size": "ten"})  # type: ignore[arg-type]
    client.models.generate(model=M, contents="x")  # type: ignore[attr-defined]

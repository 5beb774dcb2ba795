"""An agent: a model that calls several functions, some at the same time, and ends with an object.

Reads GOOGLE_API_KEY. Without a key: `genai-grpc emulator`, and export what it prints.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from pydantic import BaseModel

from genai_grpc import Client, types
from genai_grpc.client import AsyncClient

MODEL = "gemini-2.0-flash"
REQUEST = "Get the weather in Lima and convert 120 dollars to soles, then book a table in Lima for 4 people."

# What a real program would ask other services for.
RATES = {"soles": 3.7, "euros": 0.9}


class Plan(BaseModel):
    """What the agent arranged."""

    weather: str
    budget: float
    booking: str


async def get_weather(city: str) -> str:
    """Returns the weather in a city.

    Args:
      city: name of the city.
    """
    await asyncio.sleep(0.1)  # functions that await are called at the same time
    return f"sunny in {city}"


async def convert_money(dollars: float) -> float:
    """Converts dollars to soles.

    Args:
      dollars: the amount to convert.
    """
    await asyncio.sleep(0.1)
    return round(dollars * RATES["soles"], 2)


def book_table(city: str, people: int) -> dict[str, object]:
    """Books a table for some people.

    Args:
      city: where.
      people: how many will come.
    """
    return {"booking": f"table for {people} in {city}", "number": 17}


TOOLS: list[Callable[..., object]] = [get_weather, convert_money, book_table]


async def watch(client: AsyncClient) -> None:
    """Streams the whole conversation: calls of functions arrive as parts, like text."""
    stream = await client.models.generate_content_stream(
        model=MODEL, contents=REQUEST, config=types.GenerateContentConfig(tools=TOOLS)
    )
    async for chunk in stream:
        for call in chunk.function_calls or ():
            print(f"  calls {call.name}({call.args})")
        if not chunk.function_calls:
            print(f"  says {chunk.text!r}")


async def conclude(client: AsyncClient) -> Plan:
    """The same conversation in a chat, and an object at its end."""
    chat = client.chats.create(model=MODEL, config=types.GenerateContentConfig(tools=TOOLS))
    await chat.send_message(REQUEST)
    response = await chat.send_message(
        "Sum up what you arranged.",
        config={"response_mime_type": "application/json", "response_schema": Plan},
    )
    assert isinstance(response.parsed, Plan)
    return response.parsed


async def main() -> None:
    """Runs the agent twice."""
    async with Client().aio as client:
        print("What happens:")
        await watch(client)
        print("What comes out:", await conclude(client))


if __name__ == "__main__":
    asyncio.run(main())

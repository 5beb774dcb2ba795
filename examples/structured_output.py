"""Answers as objects: a pydantic model, a list of them, an enum, a JSON Schema of your own.

Reads GOOGLE_API_KEY. Without a key: `genai-grpc emulator`, and export what it prints.
"""

from __future__ import annotations

import enum
import json

from pydantic import BaseModel

from genai_grpc import Client, types

MODEL = "gemini-2.0-flash"


class City(BaseModel):
    """A city; the descriptions of fields go to the model."""

    name: str
    country: str
    population: int


class Mood(enum.Enum):
    """What a text sounds like."""

    GLAD = "glad"
    SAD = "sad"


def one_object(client: Client) -> City:
    """`parsed` is an instance of the class that was asked for."""
    response = client.models.generate_content(
        model=MODEL,
        contents="Describe the capital of Peru.",
        config={"response_mime_type": "application/json", "response_schema": City},
    )
    city = response.parsed
    assert isinstance(city, City)
    return city


def many_objects(client: Client) -> list[City]:
    """Lists and other generics work as well."""
    response = client.models.generate_content(
        model=MODEL,
        contents="List three cities of Peru.",
        config=types.GenerateContentConfig(
            response_mime_type="application/json", response_schema=list[City]
        ),
    )
    cities = response.parsed
    assert isinstance(cities, list)
    return cities


def one_of_several(client: Client) -> Mood:
    """An enum: the answer is one of its words."""
    response = client.models.generate_content(
        model=MODEL,
        contents="How does this sound: 'What a lovely day!'",
        config={"response_mime_type": "text/x.enum", "response_schema": Mood},
    )
    mood = response.parsed
    assert isinstance(mood, Mood)
    return mood


def any_json(client: Client) -> object:
    """A JSON Schema as it stands; the answer is read by hand."""
    schema = {
        "type": "object",
        "properties": {
            "question": {"type": "string"},
            "choices": {"type": "array", "items": {"type": "string"}},
        },
        "required": ["question"],
    }
    response = client.models.generate_content(
        model=MODEL,
        contents="Write a quiz question.",
        config={"response_mime_type": "application/json", "response_json_schema": schema},
    )
    return json.loads(response.text or "null")


def main() -> None:
    """Asks for each kind."""
    with Client() as client:
        print("One:", one_object(client))
        print("Many:", many_objects(client))
        print("Choice:", one_of_several(client))
        print("JSON:", any_json(client))


if __name__ == "__main__":
    main()

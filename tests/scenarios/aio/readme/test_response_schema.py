"""README: "JSON Response Schema" and "Enum Response Schema"."""

from __future__ import annotations

import json
from enum import Enum

from pydantic import BaseModel

import genai_grpc as genai
from genai_grpc import types


class CountryInfo(BaseModel):
    name: str
    population: int
    capital: str
    continent: str
    gdp: int
    official_language: str
    total_area_sq_mi: int


class InstrumentEnum(Enum):
    PERCUSSION = "Percussion"
    STRING = "String"
    WOODWIND = "Woodwind"
    BRASS = "Brass"
    KEYBOARD = "Keyboard"


INSTRUMENTS = {instrument.value for instrument in InstrumentEnum}


async def test_json_response_schema__pydantic_model_schema_support(client: genai.Client) -> None:
    response = await client.aio.models.generate_content(
        model="gemini-2.0-flash-001",
        contents="Give me information for the United States.",
        config=types.GenerateContentConfig(
            response_mime_type="application/json",
            response_schema=CountryInfo,
        ),
    )
    assert isinstance(response.parsed, CountryInfo)
    assert CountryInfo.model_validate_json(response.text or "") == response.parsed


async def test_json_response_schema__dictionary(client: genai.Client) -> None:
    response = await client.aio.models.generate_content(
        model="gemini-2.0-flash-001",
        contents="Give me information for the United States.",
        config=types.GenerateContentConfig(
            response_mime_type="application/json",
            response_schema={
                "required": [
                    "name",
                    "population",
                    "capital",
                    "continent",
                    "gdp",
                    "official_language",
                    "total_area_sq_mi",
                ],
                "properties": {
                    "name": {"type": "STRING"},
                    "population": {"type": "INTEGER"},
                    "capital": {"type": "STRING"},
                    "continent": {"type": "STRING"},
                    "gdp": {"type": "INTEGER"},
                    "official_language": {"type": "STRING"},
                    "total_area_sq_mi": {"type": "INTEGER"},
                },
                "type": "OBJECT",
            },
        ),
    )
    answer = json.loads(response.text or "")
    assert answer == response.parsed
    assert CountryInfo.model_validate(answer, strict=True).model_dump() == answer


async def test_enum_response_schema__text_response(client: genai.Client) -> None:
    response = await client.aio.models.generate_content(
        model="gemini-2.0-flash-001",
        contents="What instrument plays multiple notes at once?",
        config={
            "response_mime_type": "text/x.enum",
            "response_schema": InstrumentEnum,
        },
    )
    assert response.text in INSTRUMENTS


async def test_enum_response_schema__json_response(client: genai.Client) -> None:
    response = await client.aio.models.generate_content(
        model="gemini-2.0-flash-001",
        contents="What instrument plays multiple notes at once?",
        config={
            "response_mime_type": "application/json",
            "response_schema": InstrumentEnum,
        },
    )
    assert (response.text or "")[0] == (response.text or "")[-1] == '"'
    assert json.loads(response.text or "") in INSTRUMENTS
    assert isinstance(response.parsed, InstrumentEnum)

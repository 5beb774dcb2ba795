"""README: "Error Handling"."""

from __future__ import annotations

import genai_grpc as genai
from genai_grpc import errors


async def test_error_handling(client: genai.Client) -> None:
    told: list[object] = []
    try:
        await client.aio.models.generate_content(
            model="invalid-model-name", contents="What is your name?"
        )
    except errors.APIError as e:
        told += [e.code, e.message]
    assert told[0] == 404
    assert "invalid-model-name" in str(told[1])

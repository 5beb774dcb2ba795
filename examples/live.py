"""A live session: turns of text, then a function that the model may call, over gRPC where it can.

Run it against the emulator (`genai-grpc emulator` prints what to export) or, with an API key, against
the service.
"""

from __future__ import annotations

import asyncio

from genai_grpc import Client, types

MODEL = "gemini-live-2.5-flash-preview"


def temperature(city: str) -> str:
    """The temperature of a city."""
    return f"5 degrees in {city}"


async def main() -> None:
    config = types.LiveConnectConfig(
        response_modalities=[types.Modality.TEXT],
        tools=[temperature],
        # The session goes on when the service ends its connection.
        session_resumption=types.SessionResumptionConfig(),
    )
    async with Client().aio as client, client.live.connect(model=MODEL, config=config) as session:
        for text in ("Good morning!", "What can you do?"):
            print(f"> {text}")
            await session.send_client_content(turns={"parts": [{"text": text}]})
            async for message in session.receive():
                if message.tool_call is not None:
                    await session.answer_tool_call(message.tool_call)
                print(message.text or "", end="", flush=True)
            print()


if __name__ == "__main__":
    asyncio.run(main())

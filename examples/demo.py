"""The main job, without a key: an answer streamed over gRPC, from both APIs, sync and async.

It starts the emulator inside this process; with a real key, leave the emulator out and pass
`api_key=...` (or `vertexai=True, project=..., location=...`) alone.
"""

from __future__ import annotations

import asyncio

from genai_grpc import Client, types
from genai_grpc.emulator import Emulator

MODEL = "gemini-2.0-flash"
PROMPT = "Why is the sky blue?"


def stream(client: Client) -> None:
    """Prints the pieces of an answer as they arrive."""
    answer = client.models.generate_content_stream(model=MODEL, contents=PROMPT)
    for chunk in answer:
        print(chunk.text, end="", flush=True)
    print(f"\n({answer.received} chunks)")


async def stream_async(client: Client) -> None:
    """The same, from `client.aio`."""
    async with client.aio as aio:
        answer = await aio.models.generate_content_stream(model=MODEL, contents=PROMPT)
        async for chunk in answer:
            print(chunk.text, end="", flush=True)
    print(f"\n({answer.received} chunks)")


def main() -> None:
    """Asks four times: two APIs, each sync and async."""
    with Emulator() as server:
        options = types.HttpOptions(base_url=server.url)
        clients = {
            "Gemini Developer API": Client(api_key="any", http_options=options),
            "Vertex AI": Client(
                vertexai=True, project="demo", location="us-central1", http_options=options
            ),
        }
        for name, client in clients.items():
            with client:
                print(f"\n{name}, sync: {PROMPT}")
                stream(client)
                print(f"\n{name}, async: {PROMPT}")
                asyncio.run(stream_async(client))
        served = {call.path for call in server.calls}
        print("\nServed over gRPC:", *sorted(served), sep="\n  ")


if __name__ == "__main__":
    main()

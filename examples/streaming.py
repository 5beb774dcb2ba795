"""Answers in pieces: read, stopped early, stopped from elsewhere, and broken off by the other side.

Reads GOOGLE_API_KEY. Without a key: `genai-grpc emulator`, and export what it prints.
"""

from __future__ import annotations

import asyncio
import threading

from genai_grpc import Client, errors, types

MODEL = "gemini-2.0-flash"
STORY = "Tell me a long story."


def read(client: Client) -> None:
    """The pieces as they come."""
    for chunk in client.models.generate_content_stream(model=MODEL, contents=STORY):
        print(chunk.text, end="", flush=True)
    print()


def read_enough(client: Client, characters: int) -> None:
    """Leaving the loop cancels the call: the model stops, and so does the bill."""
    text = ""
    for chunk in client.models.generate_content_stream(model=MODEL, contents=STORY):
        text += chunk.text or ""
        if len(text) >= characters:
            break
    print("Enough:", text)


def stop_from_another_thread(client: Client) -> None:
    """`close()` is safe from any thread; the loop that reads just ends."""
    with client.models.generate_content_stream(model=MODEL, contents=STORY) as stream:
        stopper = threading.Timer(0.05, stream.close)
        stopper.start()
        print("Stopped after", sum(1 for _ in stream), "pieces")
        stopper.join()


def keep_what_arrived(client: Client) -> None:
    """An error in the middle comes behind the pieces that arrived before it."""
    pieces = []
    budget = types.HttpOptions(timeout=2000)  # milliseconds, for the whole stream
    config = types.GenerateContentConfig(http_options=budget)
    try:
        for chunk in client.models.generate_content_stream(
            model=MODEL, contents=STORY, config=config
        ):
            pieces.append(chunk.text or "")
    except errors.APIError as error:
        print(f"{error.status} after {error.received} pieces")
    print("Kept:", len(pieces), "pieces")


async def first_of_two(client: Client) -> None:
    """Cancelling a task cancels its call: whoever answers first wins, and the other is not paid for."""

    async def answer(prompt: str) -> str:
        stream = await client.aio.models.generate_content_stream(model=MODEL, contents=prompt)
        return "".join([chunk.text or "" async for chunk in stream])

    tasks = [asyncio.create_task(answer(prompt)) for prompt in ("Say hello.", "Say goodbye.")]
    done, others = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    for task in others:
        task.cancel()
    print("First:", done.pop().result())
    await client.aio.aclose()


def main() -> None:
    """Streams in each of these ways."""
    with Client() as client:
        read(client)
        read_enough(client, characters=50)
        stop_from_another_thread(client)
        keep_what_arrived(client)
        asyncio.run(first_of_two(client))


if __name__ == "__main__":
    main()

"""The first things one asks for: an answer, with an image, in a conversation; tokens and vectors.

Reads GOOGLE_API_KEY. Without a key: `genai-grpc emulator`, and export what it prints.
"""

from __future__ import annotations

import asyncio

from genai_grpc import Client, types

MODEL = "gemini-2.0-flash"
# A red dot; usually the content of a file.
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
    "0000000c49444154789c63f8cfc0000003010100c9fe92ef0000000049454e44ae426082"
)


def ask(client: Client) -> None:
    """A question, and how the answer is steered."""
    response = client.models.generate_content(
        model=MODEL,
        contents="Why is the sky blue?",
        config={"temperature": 0.2, "system_instruction": "Answer in one sentence."},
    )
    print("Answer:", response.text)
    if response.usage_metadata is not None:
        print("Tokens:", response.usage_metadata.total_token_count)


def ask_about_a_picture(client: Client) -> None:
    """Text and data side by side."""
    image = types.Part.from_bytes(data=PNG, mime_type="image/png")
    response = client.models.generate_content(model=MODEL, contents=["What is this?", image])
    print("Image:", response.text)


def go_on(client: Client) -> None:
    """A conversation is the list of its turns."""
    turns: list[types.Content] = [
        types.UserContent(parts="My name is Ada."),
        types.ModelContent(parts="Hello, Ada."),
        types.UserContent(parts="What is my name?"),
    ]
    print("Turn:", client.models.generate_content(model=MODEL, contents=list(turns)).text)


def count_and_embed(client: Client) -> None:
    """What a request would cost, and vectors: one for each text."""
    counted = client.models.count_tokens(model=MODEL, contents="The quick brown fox")
    print("Counted:", counted.total_tokens)
    response = client.models.embed_content(
        model="gemini-embedding-001", contents=["a cat", "a kitten", "a car"]
    )
    print("Vectors:", len(response.embeddings or ()))


async def ask_three_at_once(client: Client) -> None:
    """The same client, awaited."""
    async with client.aio as aio:
        answers = await asyncio.gather(
            *(
                aio.models.generate_content(model=MODEL, contents=f"Tell me about {subject}.")
                for subject in ("Rome", "Oslo", "Quito")
            )
        )
    print("Together:", *(len(answer.text or "") for answer in answers))


def main() -> None:
    """Asks for each of them in turn."""
    with Client() as client:
        ask(client)
        ask_about_a_picture(client)
        go_on(client)
        count_and_embed(client)
        asyncio.run(ask_three_at_once(client))


if __name__ == "__main__":
    main()

"""A service: one client for its whole life, a service account, many questions at once, each in time.

    python examples/async_service.py key.json your-project

The key file is that of a service account; GOOGLE_APPLICATION_CREDENTIALS names it otherwise.
"""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Sequence

from genai_grpc import AsyncClient, Client, errors

MODEL = "gemini-2.0-flash"
QUESTIONS = [f"What is {number} times {number}?" for number in range(1, 13)]
# More calls at once than the quota allows only fail faster.
AT_ONCE = 4
BUDGET_MS = 30_000


class Answerer:
    """Answers questions. Made once: connections, tokens and their renewal are shared by all calls."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
        self._room = asyncio.Semaphore(AT_ONCE)

    async def answer(self, question: str) -> str:
        """The answer, or what to tell whoever asked. Cancelling this cancels the call."""
        async with self._room:
            try:
                response = await self._client.models.generate_content(
                    model=MODEL,
                    contents=question,
                    config={"http_options": {"timeout": BUDGET_MS}},
                )
            except errors.APIError as error:
                return f"(no answer: {error.status})"
        return response.text or "(nothing to say)"


async def serve(client: Client, questions: Sequence[str]) -> None:
    """Answers all questions, and closes the connections whatever happens."""
    async with client.aio as aio:
        answerer = Answerer(aio)
        answers = await asyncio.gather(*map(answerer.answer, questions))
    for question, answer in zip(questions, answers, strict=True):
        print(f"{question} {answer}")


def main(arguments: Sequence[str]) -> None:
    """Signs in and answers."""
    key_file = arguments[0] if arguments else os.environ["GOOGLE_APPLICATION_CREDENTIALS"]
    project = arguments[1] if len(arguments) > 1 else None
    client = Client.from_service_account_file(
        key_file, vertexai=True, project=project, location="us-central1"
    )
    asyncio.run(serve(client, QUESTIONS))


if __name__ == "__main__":
    main(sys.argv[1:])

"""What can go wrong, and what a program can do about it.

Reads GOOGLE_API_KEY. Without a key: `genai-grpc emulator`, and export what it prints.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from genai_grpc import Client, errors, types

MODEL = "gemini-2.0-flash"


def refused_before_it_is_sent(client: Client) -> None:
    """Bad input is a ValueError or a TypeError: it names the field, and nothing is sent."""
    config: Any = {"temprature": 1}
    try:
        client.models.generate_content(model=MODEL, contents="Hello", config=config)
    except ValueError as error:
        print("Bad input:", " ".join(str(error).split()))


def refused_by_the_service(client: Client) -> None:
    """A ClientError says that the request has to change, and why."""
    try:
        client.models.generate_content(model="no-such-model", contents="Hello")
    except errors.ClientError as error:
        print("Refused:", error.code, error.status, error.message)
        if error.error_info is not None:
            print("Reason:", error.error_info.reason)


def too_late(client: Client) -> None:
    """The deadline of a call holds over all its attempts."""
    options = types.HttpOptions(timeout=1)  # milliseconds
    config = types.GenerateContentConfig(http_options=options)
    try:
        client.models.generate_content(model=MODEL, contents="Hello", config=config)
    except errors.ServerError as error:
        print("Too late:", error.status)


def worth_another_try(error: errors.APIError) -> timedelta | None:
    """When to ask again later; None if that makes no sense. Short pauses were made already."""
    if error.retry_delay is not None:
        return error.retry_delay
    if isinstance(error, errors.ServerError):
        return timedelta(minutes=1)
    return None


def answer(client: Client, question: str) -> str:
    """What a program would do: an answer, or a sentence that says why there is none."""
    try:
        return client.models.generate_content(model=MODEL, contents=question).text or ""
    except errors.APIError as error:
        pause = worth_another_try(error)
        when = "Try later." if pause is None else f"Try again in {pause.total_seconds():g} s."
        return f"There is no answer ({error.status}). {when}"


def main() -> None:
    """Provokes each failure."""
    with Client() as client:
        refused_before_it_is_sent(client)
        refused_by_the_service(client)
        too_late(client)
        print("Answer:", answer(client, "Why is the sky blue?"))
    try:
        answer(client, "Are you still there?")
    except RuntimeError as error:
        print("Closed:", error)


if __name__ == "__main__":
    main()

"""Calls the emulator over HTTP by the standard library, without any client of ours."""

from __future__ import annotations

import http.client
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from genai_grpc.emulator import Emulator

PROJECT = "projects/p/locations/us-central1"
# Where the models of an API are, in its default version.
MODELS = {"gemini": "/v1beta/models", "vertex": f"/v1beta1/{PROJECT}/publishers/google/models"}


@dataclass(frozen=True)
class Answer:
    """A response."""

    code: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        """The body as JSON."""
        return json.loads(self.body)

    @property
    def events(self) -> list[Any]:
        """The server-sent events in the body."""
        parts = self.body.decode().split("\r\n\r\n")
        return [
            json.loads(each.removeprefix("data: ")) for each in parts if each.startswith("data")
        ]

    @property
    def error(self) -> Any:
        """The error in the body."""
        found = self.json
        return (found[0] if isinstance(found, list) else found)["error"]

    @property
    def violations(self) -> dict[str, str]:
        """Field -> description of every violation that an error names."""
        return {
            each.get("field", ""): each["description"]
            for detail in self.error["details"]
            for each in detail.get("fieldViolations", ())
        }


class Web:
    """Requests to an emulator."""

    def __init__(self, emulator: Emulator) -> None:
        self.emulator = emulator

    def send(
        self, verb: str, path: str, body: Any = None, headers: Mapping[str, str] | None = None
    ) -> Answer:
        """Send a request; bodies that are no bytes are sent as JSON."""
        data = body if isinstance(body, bytes) or body is None else json.dumps(body).encode()
        sent = {"Content-Type": "application/json", **(headers or {})}
        connection = http.client.HTTPConnection(self.emulator.address, timeout=10)
        try:
            connection.request(verb, path, data, sent)
            response = connection.getresponse()
            found = {name.lower(): value for name, value in response.getheaders()}
            return Answer(response.status, found, response.read())
        finally:
            connection.close()

    def get(self, path: str) -> Answer:
        """GET a path."""
        return self.send("GET", path)

    def post(self, path: str, body: Any = None, **headers: str) -> Answer:
        """POST a body."""
        return self.send("POST", path, body, headers)


def ask(prompt: str = "Why is the sky blue?", **fields: Any) -> dict[str, Any]:
    """The JSON of a GenerateContentRequest with one turn of the user."""
    return {"contents": [{"role": "user", "parts": [{"text": prompt}]}], **fields}


def text_of(*responses: Any) -> str:
    """The text of the first candidate."""
    return "".join(
        part.get("text", "")
        for response in responses
        for part in response["candidates"][0]["content"]["parts"]
    )

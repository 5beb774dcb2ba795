"""An emulator of the Gemini Developer API and Vertex AI on one local port, for programs and tests.

    with Emulator() as server:
        client = Client(api_key="any", http_options={"base_url": server.url})

docs/emulator says how to start, script and break it.
"""

from __future__ import annotations

from genai_grpc.emulator.calls import Call
from genai_grpc.emulator.catalogue import Model
from genai_grpc.emulator.faults import Fault
from genai_grpc.emulator.server import Emulator
from genai_grpc.emulator.status import StatusError

__all__ = ["Call", "Emulator", "Fault", "Model", "StatusError", "main"]


def main(arguments: list[str] | None = None) -> int:
    """Run an emulator until a signal ends it; see `genai-grpc emulator --help`."""
    from genai_grpc.emulator.serve import main as run

    return run(arguments)

"""Client certificates as programs hand them over, and who came in with one."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from genai_grpc.emulator import Emulator
from tests.unit.transports.servers import Certificate

TRANSPORTS = ("grpc", "rest")
DEMANDED = "demands a client certificate"


def source_of(certificate: Certificate) -> Callable[[], tuple[bytes, bytes]]:
    return lambda: (certificate.pem, certificate.key_pem())


def names(server: Emulator) -> set[str]:
    """Who was let in, by the names in their certificates."""
    return {str(dict(call.metadata)["x-client-name"]) for call in server.calls}


def write_workload(file: Path, own: Certificate) -> None:
    """A certificate_config.json and what it names."""
    file.parent.mkdir(parents=True, exist_ok=True)
    chain, key = file.with_name("chain.pem"), file.with_name("key.pem")
    chain.write_bytes(own.pem)
    key.write_bytes(own.key_pem())
    paths = {"cert_path": str(chain), "key_path": str(key)}
    file.write_text(json.dumps({"cert_configs": {"workload": paths}}))

"""What google-genai makes of arguments and variables. Run by an interpreter that has it; not a test.

Reads rows [[arguments, environment], ...] as JSON from stdin, writes one result for each to stdout:
{"error": message} or what its client ended up with. Sends nothing.
"""

from __future__ import annotations

import importlib
import json
import os
import sys
from typing import Any

OWN_PREFIXES = ("GOOGLE_", "GEMINI_")


def main() -> None:
    genai = importlib.import_module("google.genai")
    api_client = importlib.import_module("google.genai._api_client").BaseApiClient
    # Trust stores take 20 ms to load each, and decide nothing here.
    api_client._ensure_httpx_ssl_ctx = staticmethod(
        lambda options: ({"verify": False}, {"verify": False})
    )
    api_client._ensure_aiohttp_ssl_ctx = staticmethod(lambda options: {})
    api_client._ensure_websocket_ssl_ctx = staticmethod(lambda options: {})
    outside = {k: v for k, v in os.environ.items() if not k.startswith(OWN_PREFIXES)}
    results = []
    for arguments, environment in json.load(sys.stdin):
        os.environ.clear()
        os.environ.update(outside)
        os.environ.update(environment)
        results.append(observe(genai, arguments))
    json.dump(results, sys.stdout)


def observe(genai: Any, arguments: dict[str, Any]) -> dict[str, Any]:
    if arguments.get("credentials"):
        anonymous = importlib.import_module("google.auth.credentials").AnonymousCredentials
        arguments = {**arguments, "credentials": anonymous()}
    try:
        client = genai.Client(**arguments)._api_client
    except ValueError as error:
        return {"error": str(error)}
    options = client._http_options
    return {
        "vertexai": bool(client.vertexai),
        "api_key": client.api_key,
        "project": client.project,
        "location": client.location,
        "base_url": options.base_url.rstrip("/"),
        "api_version": options.api_version,
    }


if __name__ == "__main__":
    main()

"""Transports: how a prepared call reaches the service. Installed as `genai_grpc.transports`.

Each transport is unary, stream, bidi and close (`base.py`), and nothing else: no retries, no user
types, no policy. Third parties hand a class or an instance to `Client(transport=...)`, or register
one under the entry-point group `genai_grpc.transports`.
"""

from __future__ import annotations

if __name__ == "transports":
    raise ImportError(
        "This folder is the package genai_grpc.transports; import it by that name."
    )

"""Keeps gRPC's C++ core from writing to standard error. Sets one variable, imports nothing.

The core logs what is ordinary life to a client (a server that goes away, a handshake that fails) with
its INFO level, past Python's logging; all of it reaches the caller as an error too.
"""

from __future__ import annotations

import os
import sys


def keep_grpc_quiet() -> None:
    """Lets gRPC log errors alone. Call it before grpc is imported.

    The core reads the variable while `grpc` is imported, so nothing is changed when somebody imported
    it before, and nothing when the user has set GRPC_VERBOSITY.
    """
    if "grpc" not in sys.modules:
        os.environ.setdefault("GRPC_VERBOSITY", "ERROR")

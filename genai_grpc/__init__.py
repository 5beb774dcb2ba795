"""genai_grpc: the Gemini Developer API and Vertex AI over gRPC, with the surface of google-genai.

    from genai_grpc import Client, types, errors

    client = Client(api_key="...")
    print(client.models.generate_content(model="gemini-2.0-flash", contents="Hello").text)

Names load with their first use: importing the package imports neither grpc nor pydantic. It sets
GRPC_VERBOSITY to ERROR where nobody has set it and grpc is not loaded yet.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from ._quiet import keep_grpc_quiet
from ._version import __version__

if TYPE_CHECKING:
    from . import errors as errors
    from . import types as types
    from .client import AsyncClient as AsyncClient
    from .client import Client as Client

__all__ = ["AsyncClient", "Client", "__version__", "errors", "types"]

keep_grpc_quiet()

_SUBMODULES = {"errors", "types"}
_CLASSES = {"AsyncClient": "client", "Client": "client"}


def __getattr__(name: str) -> Any:
    if name in _SUBMODULES:
        return importlib.import_module(f"{__name__}.{name}")
    if name in _CLASSES:
        value = getattr(importlib.import_module(f"{__name__}.{_CLASSES[name]}"), name)
        globals()[name] = value
        return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})

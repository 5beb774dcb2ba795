"""genai_grpc: the Gemini Developer API and Vertex AI over gRPC, with the surface of google-genai.

    from genai_grpc import Client, types, errors

    client = Client(api_key="...")
    print(client.models.generate_content(model="gemini-2.0-flash", contents="Hello").text)

Names, and modules such as `genai_grpc.chats`, load with their first use: importing the package imports
neither grpc nor pydantic. It sets GRPC_VERBOSITY to ERROR where nobody has set it and grpc is not loaded yet.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from ._quiet import keep_grpc_quiet
from ._version import __version__

if TYPE_CHECKING:
    from . import aiplatform as aiplatform
    from . import aiplatform_v1 as aiplatform_v1
    from . import aiplatform_v1beta1 as aiplatform_v1beta1
    from . import batches as batches
    from . import caches as caches
    from . import chats as chats
    from . import client as client
    from . import compat as compat
    from . import documents as documents
    from . import emulator as emulator
    from . import errors as errors
    from . import file_search_stores as file_search_stores
    from . import files as files
    from . import generativelanguage as generativelanguage
    from . import generativelanguage_v1 as generativelanguage_v1
    from . import generativelanguage_v1alpha as generativelanguage_v1alpha
    from . import generativelanguage_v1beta as generativelanguage_v1beta
    from . import live as live
    from . import live_music as live_music
    from . import local_tokenizer as local_tokenizer
    from . import models as models
    from . import operations as operations
    from . import pagers as pagers
    from . import telemetry as telemetry
    from . import tokens as tokens
    from . import transports as transports
    from . import tunings as tunings
    from . import types as types
    from . import version as version
    from .client import AsyncClient as AsyncClient
    from .client import Client as Client

__all__ = ["AsyncClient", "Client", "__version__", "errors", "types"]

keep_grpc_quiet()

# The public modules; __all__ has the two that a star import is to bring.
_SUBMODULES = frozenset(
    (
        "aiplatform aiplatform_v1 aiplatform_v1beta1 batches caches chats client compat documents "
        "emulator errors file_search_stores files generativelanguage generativelanguage_v1 "
        "generativelanguage_v1alpha generativelanguage_v1beta live live_music local_tokenizer models "
        "operations pagers telemetry tokens transports tunings types version"
    ).split()
)
_CLASSES = {"AsyncClient": "client", "Client": "client"}


# Out of sight of type checkers, which take it as leave for every name.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name in _SUBMODULES:
            return importlib.import_module(f"{__name__}.{name}")
        if name in _CLASSES:
            value = getattr(importlib.import_module(f"{__name__}.{_CLASSES[name]}"), name)
            globals()[name] = value
            return value
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__, *_SUBMODULES})

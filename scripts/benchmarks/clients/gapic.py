"""The official generated client, google-ai-generativelanguage."""

from __future__ import annotations

from ._generated import clients

connect_sync, connect_async = clients("google.ai.generativelanguage_v1beta")

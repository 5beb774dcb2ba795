"""The generated packages: which version of which API each shows, with whose messages. A table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True)
class Package:
    """One generated package.

    `types` is the package whose messages it uses; `alias_of` names the package whose modules it only
    gives another name.
    """

    name: str
    facts: str
    api: str
    version: str
    types: str
    alias_of: str = ""

    @property
    def backend(self) -> str:
        return "gemini" if self.api == "generativelanguage" else "vertex"

    @property
    def published(self) -> str:
        prefix = "google.ai" if self.backend == "gemini" else "google.cloud"
        return f"{prefix}.{self.api}.{self.version}"

    @property
    def awaits_rest(self) -> bool:
        """Whether the published clients have the transport rest_asyncio."""
        return self.backend == "vertex"

    @property
    def borrows_types(self) -> bool:
        """Whether its messages stand in another package."""
        return self.types != f"genai_grpc.{self.name}"

    @property
    def title(self) -> str:
        return "Gemini Developer API" if self.backend == "gemini" else "Vertex AI API"


GEMINI: Final = ("generativelanguage", "v1beta", "genai_grpc.generativelanguage")
VERTEX: Final = ("aiplatform", "v1beta1", "genai_grpc.aiplatform")
PACKAGES: Final = (
    Package("generativelanguage", "generativelanguage_v1beta", *GEMINI),
    Package(
        "generativelanguage_v1beta",
        "generativelanguage_v1beta",
        *GEMINI,
        alias_of="genai_grpc.generativelanguage",
    ),
    Package(
        "generativelanguage_v1alpha",
        "generativelanguage_v1alpha",
        "generativelanguage",
        "v1alpha",
        "genai_grpc.generativelanguage",
    ),
    Package(
        "generativelanguage_v1",
        "generativelanguage_v1",
        "generativelanguage",
        "v1",
        "genai_grpc.generativelanguage",
    ),
    Package("aiplatform", "aiplatform_v1beta1", *VERTEX),
    Package("aiplatform_v1beta1", "aiplatform_v1beta1", *VERTEX, alias_of="genai_grpc.aiplatform"),
    Package("aiplatform_v1", "aiplatform_v1", "aiplatform", "v1", "genai_grpc.aiplatform"),
)

"""Resource names: what a user calls a model or a cache, and what the wire calls it.

Pure text. The forms accepted are google-genai's; on Vertex AI a gRPC request carries the full
resource name, since there is no URL to hold the project.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from genai_grpc._codec.rules import GEMINI, Backend

_KNOWN: dict[Backend, tuple[str, ...]] = {
    "gemini": ("models/", "tunedModels/"),
    "vertex": ("projects/",),
}
# A program that makes up names of models must not leak memory.
_MOST_NAMES = 256
_FORBIDDEN = ("..", "?", "&")


class Context(NamedTuple):
    """What encoding needs to know of a client. Without a project Vertex AI is in express mode."""

    backend: Backend
    project: str | None = None
    location: str | None = None
    keeps_order: bool = False
    """Whether JSON values keep the order of their keys: REST can carry it."""

    @property
    def parent(self) -> str:
        """The prefix of resources of the project, with a slash at its end; empty in express mode."""
        if not self.project or not self.location:
            return ""
        return f"projects/{self.project}/locations/{self.location}/"


class Names(dict[str, str]):
    """Names of models as given -> on the wire, worked out once each."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context

    def __missing__(self, given: str) -> str:
        name = model_name(given, self._context)
        if len(self) >= _MOST_NAMES:
            self.clear()
        self[given] = name
        return name


def model_name(given: str, context: Context) -> str:
    """Returns the name of a model on the wire.

    Raises:
        ValueError: the name is empty or has a character that no resource name has.
    """
    if not given or not isinstance(given, str):
        raise ValueError(
            f"model is required: pass a name such as 'gemini-2.5-flash', got {given!r}."
        )
    for forbidden in _FORBIDDEN:
        if forbidden in given:
            raise ValueError(
                f"invalid model parameter. {given!r} contains {forbidden!r}; pass a name such as"
                " 'gemini-2.5-flash'."
            )
    if given.startswith(_KNOWN[context.backend]):
        return given
    if context.backend == GEMINI:
        return f"models/{given}"
    return context.parent + _vertex_collection(given)


def cached_content_name(given: str, context: Context) -> str:
    """Returns the name of a cache on the wire; a bare identifier is taken as one of this project."""
    return resource_name(given, "cachedContents", context)


def resource_name(given: Any, collection: str, context: Context, parameter: str = "name") -> str:
    """Returns the name of a resource on the wire; a bare identifier is one of the collection.

    Raises:
        ValueError: there is no name.
    """
    if not given or not isinstance(given, str):
        raise ValueError(
            f"{parameter} is required: pass one such as '{collection}/...', got {given!r}."
        )
    if given.startswith("locations/") and context.backend != GEMINI:
        return f"projects/{context.project}/{given}" if context.project else given
    if "/" in given and not given.startswith(f"{collection}/"):
        return given
    name = given if "/" in given else f"{collection}/{given}"
    return name if context.backend == GEMINI else context.parent + name


def project_parent(context: Context) -> str:
    """Returns what collections of the project are asked of; empty on the Gemini API, which has none.

    Raises:
        ValueError: a client of Vertex AI without a project.
    """
    if context.backend == GEMINI:
        return ""
    if not context.parent:
        raise ValueError(
            "This resource belongs to a project, and this client has none: create"
            " Client(vertexai=True, project=..., location=...)."
        )
    return context.parent.removesuffix("/")


def project_model_name(given: str, context: Context) -> str:
    """Returns the name of a model where Vertex AI takes no other than one below the project."""
    if context.backend != GEMINI and given.startswith("models/"):
        given = f"publishers/google/{given}"  # none of the project's own: those have no caches
    return model_name(given, context)


def publisher_model_name(given: str, context: Context) -> str:
    """Returns the name of a model where Vertex AI takes a publisher's without a project."""
    name = model_name(given, context)
    return name if given.startswith("projects/") else name.removeprefix(context.parent)


def _vertex_collection(given: str) -> str:
    if given.startswith(("publishers/", "endpoints/", "models/")):
        return given
    publisher, slash, model = given.partition("/")
    if slash:
        return f"publishers/{publisher}/models/{model}"
    return f"publishers/google/models/{given}"

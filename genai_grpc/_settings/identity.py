"""Who calls which API: weighs arguments against environment variables. Pure; never opens or looks up anything.

The order of precedence is google-genai's, row by row in tests/unit/test_settings.py. Three differences
are meant: Vertex chosen by a variable reads GOOGLE_VERTEX_BASE_URL, not the Gemini one; a project and
location from the environment survive a custom base URL; credentials also work on the Gemini API.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from .._endpoint import Backend

logger = logging.getLogger("genai_grpc")

TRUE_WORDS = frozenset({"true", "1"})


@dataclass(frozen=True, slots=True)
class Identity:
    """What names the caller: an API key, or a project and location."""

    api_key: str | None = field(default=None, repr=False)
    project: str | None = None
    location: str | None = None

    @property
    def has_place(self) -> bool:
        """True when a project or a location is known."""
        return bool(self.project or self.location)


def choose_backend(
    vertexai: bool | None, enterprise: bool | None, environment: Mapping[str, str]
) -> Backend:
    """The API to call; `enterprise` is the newer name of `vertexai`."""
    if vertexai is not None and enterprise is not None and bool(vertexai) != bool(enterprise):
        raise ValueError(
            "vertexai and enterprise contradict each other. They are two names of one switch: "
            "pass one of them."
        )
    explicit = enterprise if enterprise is not None else vertexai
    chosen = _backend_switch(environment) if explicit is None else bool(explicit)
    return "vertex" if chosen else "gemini"


def identity_of_environment(environment: Mapping[str, str]) -> Identity:
    """What the environment says about the caller; empty variables count as unset."""
    google_key = environment.get("GOOGLE_API_KEY")
    gemini_key = environment.get("GEMINI_API_KEY")
    if google_key and gemini_key:
        logger.warning(
            "GOOGLE_API_KEY and GEMINI_API_KEY are both set; GOOGLE_API_KEY is the one that is used."
        )
    return Identity(
        google_key or gemini_key or None,
        environment.get("GOOGLE_CLOUD_PROJECT") or None,
        environment.get("GOOGLE_CLOUD_LOCATION") or None,
    )


def refuse_contradictions(given: Identity, *, has_credentials: bool) -> None:
    """Raises ValueError when the arguments, the environment aside, exclude each other."""
    if given.has_place and given.api_key:
        raise ValueError(
            "Project/location and API key are mutually exclusive in the client initializer. "
            "Leave out api_key to call Vertex AI with credentials, or leave out project and "
            "location to call it in express mode."
        )
    if has_credentials and given.api_key:
        raise ValueError(
            "Credentials and API key are mutually exclusive in the client initializer. "
            "Pass one of credentials and api_key."
        )


def identify_gemini(given: Identity, environment: Identity, *, has_credentials: bool) -> Identity:
    """The caller on the Gemini Developer API, which knows neither project nor location."""
    if given.has_place:
        logger.warning(
            "project and location are not used by the Gemini Developer API. "
            "Pass vertexai=True to call Vertex AI."
        )
    key = given.api_key or (None if has_credentials else environment.api_key)
    return Identity(_stripped(key))


def identify_vertex(
    given: Identity, environment: Identity, *, has_credentials: bool, has_base_url: bool
) -> Identity:
    """The caller on Vertex AI: an API key (express mode), or a project and location."""
    merged = Identity(
        _stripped(given.api_key or environment.api_key),
        given.project or environment.project,
        given.location or environment.location,
    )
    if has_credentials and environment.api_key:
        merged = _without_key(merged, "the credentials that were passed")
    elif given.api_key and environment.has_place:
        logger.info(
            "The API key that was passed wins over project and location of the environment."
        )
        merged = Identity(merged.api_key)
    elif given.has_place and environment.api_key:
        merged = _without_key(merged, "the project or location that was passed")
    elif environment.has_place and environment.api_key:
        merged = _without_key(merged, "the project or location of the environment")
    if has_base_url and not merged.api_key and not (merged.project and merged.location):
        # A gateway that knows its callers by itself: half a resource name would be wrong for it.
        return Identity()
    if not merged.location and not merged.api_key:
        return replace(merged, location="global")
    return merged


def _backend_switch(environment: Mapping[str, str]) -> bool:
    newer = environment.get("GOOGLE_GENAI_USE_ENTERPRISE")
    older = environment.get("GOOGLE_GENAI_USE_VERTEXAI")
    if newer is None:
        return older is not None and older.lower() in TRUE_WORDS
    chosen = newer.lower() in TRUE_WORDS
    if older is not None and (older.lower() in TRUE_WORDS) != chosen:
        logger.warning(
            "GOOGLE_GENAI_USE_ENTERPRISE=%s contradicts GOOGLE_GENAI_USE_VERTEXAI=%s; the former wins.",
            newer,
            older,
        )
    return chosen


def _without_key(identity: Identity, winner: str) -> Identity:
    logger.info("The API key of the environment gives way to %s.", winner)
    return replace(identity, api_key=None)


def _stripped(key: str | None) -> str | None:
    return (key.strip() or None) if key else None

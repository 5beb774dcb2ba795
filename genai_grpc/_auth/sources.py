"""Which google-auth credentials a client has: given, from a file, or Application Default Credentials.

Looks up and builds; never refreshes a token and never writes a header. Follows AIP-4110 (the order of
Application Default Credentials, which google.auth does) and AIP-4111 (self-signed JWTs).
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .._settings import Settings

CLOUD_PLATFORM = "https://www.googleapis.com/auth/cloud-platform"

_NO_ADC = (
    "No credentials were found. Run `gcloud auth application-default login`, or point "
    "GOOGLE_APPLICATION_CREDENTIALS at the key file of a service account, or pass credentials=..., "
    "or use an API key (api_key=..., GOOGLE_API_KEY)."
)


def service_account_file(
    path: str | os.PathLike[str], *, scopes: Sequence[str] | None = None
) -> Any:
    """Credentials from the JSON key file of a service account.

    Args:
      path: the key file, as downloaded from Google Cloud.
      scopes: OAuth scopes; cloud-platform when None.

    Raises:
      ValueError: the file is missing, is not JSON, or is no service account key.
    """
    text = os.fspath(path)
    info = _read_json(text, "The service account file")
    return _service_account(info, repr(text), scopes)


def service_account_info(info: Mapping[str, Any], *, scopes: Sequence[str] | None = None) -> Any:
    """Credentials from the content of a service account key; arguments as for the file.

    Raises:
      ValueError: it is no service account key.
    """
    return _service_account(info, "The service account info", scopes)


def load_credentials(settings: Settings) -> Any:
    """The credentials of a client, with scopes, quota project and self-signed JWTs set up.

    Raises:
      ValueError: there are none, or their file cannot be used.
    """
    if settings.credentials is not None:
        return _prepared(settings.credentials, settings)
    if settings.credentials_file:
        return _prepared(_credentials_of_file(settings.credentials_file), settings)
    return _prepared(_default(settings)[0], settings)


def with_project(settings: Settings) -> Settings:
    """The settings with the project that the credentials belong to, where one was missing.

    Reads files and may ask the metadata server. What was looked up is kept in the result, so that it
    need not be looked up again.

    Raises:
      ValueError: there are no credentials, or they know of no project.
    """
    if not settings.needs_project:
        return settings
    if settings.credentials_file:
        credentials = _credentials_of_file(settings.credentials_file)
        project = getattr(credentials, "project_id", None)
    else:
        credentials, project = _default(settings)
    if not project:
        raise ValueError(
            "The credentials name no project. Pass project=..., or set GOOGLE_CLOUD_PROJECT."
        )
    if settings.credentials is not None:
        credentials = settings.credentials
    return replace(
        settings, project=project, credentials=credentials, auth="credentials", needs_project=False
    )


def _default(settings: Settings) -> tuple[Any, str | None]:
    import google.auth
    from google.auth.exceptions import DefaultCredentialsError

    try:
        found = google.auth.default(scopes=settings.scopes or (CLOUD_PLATFORM,))
    except DefaultCredentialsError as error:
        detail = str(error).strip()
        raise ValueError(f"{_NO_ADC} ({detail.splitlines()[0]})" if detail else _NO_ADC) from error
    return found[0], found[1]


def _credentials_of_file(path: str) -> Any:
    """google.auth deprecates loading a file of any type: it would follow URLs that the file names."""
    info = _read_json(path, "client_options.credentials_file")
    if isinstance(info, Mapping) and info.get("type") == "authorized_user":
        from google.oauth2.credentials import Credentials

        try:
            return Credentials.from_authorized_user_info(info)
        except ValueError as error:
            raise ValueError(f"client_options.credentials_file {path!r}: {error}") from error
    return _service_account(info, f"client_options.credentials_file {path!r}", None)


def _read_json(path: str, source: str) -> Any:
    try:
        with open(path, encoding="utf-8") as file:
            return json.load(file)
    except OSError as error:
        raise ValueError(f"{source} {path!r} cannot be read: {error.strerror}.") from error
    except ValueError as error:
        raise ValueError(
            f"{source} {path!r} is not JSON: {error}. Download the key again as JSON."
        ) from error


def _service_account(info: Any, source: str, scopes: Sequence[str] | None) -> Any:
    if not isinstance(info, Mapping):
        raise ValueError(f"{source} must be a JSON object, not {type(info).__name__}.")
    kind = info.get("type")
    if kind != "service_account":
        raise ValueError(
            f"{source} is no service account key: its type is {kind!r}, not 'service_account'. "
            "Credentials of other types work as Application Default Credentials "
            "(GOOGLE_APPLICATION_CREDENTIALS)."
        )
    from google.auth.exceptions import GoogleAuthError
    from google.oauth2 import service_account

    try:
        credentials: Any = service_account.Credentials.from_service_account_info(
            info, scopes=scopes or (CLOUD_PLATFORM,)
        )
    except (GoogleAuthError, ValueError) as error:
        raise ValueError(f"{source} is not a usable service account key: {error}") from error
    return credentials


def default_credentials(settings: Settings) -> Any:
    """Application Default Credentials as google.auth finds them.

    Raises:
      ValueError: there are none.
    """
    return _default(settings)[0]


def _prepared(credentials: Any, settings: Settings) -> Any:
    if not hasattr(credentials, "before_request"):
        raise ValueError(
            f"credentials must come from google.auth, not {type(credentials).__name__}. For an API "
            "key use api_key=...; for a key file use Client.from_service_account_file(path)."
        )
    from google.auth.credentials import with_scopes_if_required

    if hasattr(credentials, "requires_scopes"):
        credentials = with_scopes_if_required(credentials, settings.scopes or (CLOUD_PLATFORM,))
    if settings.api_audience and hasattr(credentials, "with_gdch_audience"):
        credentials = credentials.with_gdch_audience(settings.api_audience)
    # AIP-4111: a service account signs its own tokens, which saves the round trip for each.
    if hasattr(credentials, "with_always_use_jwt_access"):
        credentials = credentials.with_always_use_jwt_access(True)
    return credentials

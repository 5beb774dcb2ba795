"""What must not stand in a recording: secrets, and the project that it was made with. Pure.

The credentials of a call are not recorded at all; this is for what messages, errors and addresses carry.
A secret becomes "{REDACTED}" and stays so; the project becomes "{PROJECT}", and is the replaying
client's own when a recording is read.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any

REDACTED = "{REDACTED}"

_PLACE = "projects/{PROJECT}/locations/{LOCATION}"
_ANY_PLACE = re.compile(r"projects/[^/\s\"']+/locations/[^/\s\"',]+")

# A key that short is made up, and would be found in every other word.
_SHORTEST_SECRET = 16

# Fields that are secrets whatever they contain, in letters alone.
_SECRET_NAMES = frozenset(
    (
        "apikey apikeystring accesstoken authorization bearertoken clientsecret cookie idtoken"
        " oauthtoken password privatekey privatekeyid refreshtoken setcookie xgoogapikey"
    ).split()
)

# Where a token may begin and end, so that the middle of encoded bytes is none.
_START, _END = r"(?<![\w+/.-])", r"(?![\w+/=.-])"

_SECRET_PARAMETERS = "|".join(
    (
        r"X-Goog-(?:Signature|Credential|Security-Token|Date|Expires)",
        r"X-Amz-(?:Signature|Credential|Security-Token|Date|Expires)",
        "Signature|GoogleAccessId|AWSAccessKeyId|Expires|sig|se|st|key|token|access_token|upload_id",
    )
)
_SECRET_MEMBERS = (
    "private_key|private_key_id|client_email|client_secret|refresh_token|access_token|id_token"
)

_PATTERNS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, flags), replacement)
    for pattern, flags, replacement in (
        (r"-----BEGIN [A-Z ]*PRIVATE KEY-----.*?-----END [A-Z ]*PRIVATE KEY-----", re.S, REDACTED),
        (rf"(\\?\"(?:{_SECRET_MEMBERS})\\?\"\s*:\s*\\?\")[^\"\\]*", 0, rf"\g<1>{REDACTED}"),
        (rf"([?&](?:{_SECRET_PARAMETERS})=)[^&\s\"'#<>]+", re.I, rf"\g<1>{REDACTED}"),
        (r"\b(bearer\s+)[\w.~+/-]{8,}=*", re.I, rf"\g<1>{REDACTED}"),
        (rf"{_START}AIza[\w-]{{35}}{_END}", 0, REDACTED),
        (rf"{_START}ya29\.[\w.-]{{8,}}", 0, REDACTED),
        (rf"{_START}eyJ[\w-]{{8,}}\.eyJ[\w-]{{8,}}\.[\w-]*", 0, REDACTED),
        (r"\bauth_tokens/[\w.-]+", 0, f"auth_tokens/{REDACTED}"),
        (r"\b[\w-]+@[\w-]+\.iam\.gserviceaccount\.com", 0, REDACTED),
    )
)


class Redactor:
    """Takes out of JSON values what is not to be recorded, for one client.

    Args:
      secrets: what the client itself must not give away, its key for one.
      place: the client's project and location, if its API has them.
    """

    def __init__(
        self, secrets: Iterable[str | None] = (), place: tuple[str, str] | None = None
    ) -> None:
        self._secrets = sorted(
            {secret for secret in secrets if secret and len(secret) >= _SHORTEST_SECRET}
        )
        self._place = place

    def redact(self, value: Any) -> Any:
        """A JSON value without secrets, and without the project."""
        return _walked(value, self._redacted)

    def restore(self, value: Any) -> Any:
        """A JSON value of a recording with the client's own project."""
        return _walked(value, self._restored)

    def _redacted(self, name: str, text: str) -> str:
        if text and _letters(name) in _SECRET_NAMES:
            return REDACTED
        for secret in self._secrets:
            text = text.replace(secret, REDACTED)
        for pattern, replacement in _PATTERNS:
            text = pattern.sub(replacement, text)
        return text if self._place is None else _ANY_PLACE.sub(_PLACE, text)

    def _restored(self, name: str, text: str) -> str:
        if self._place is None or _PLACE not in text:
            return text
        project, location = self._place
        return text.replace(_PLACE, f"projects/{project}/locations/{location}")


def _walked(value: Any, change: Callable[[str, str], str], name: str = "") -> Any:
    """The value with every text changed, told the name of the member that it stands in."""
    if isinstance(value, str):
        return change(name, value)
    if isinstance(value, dict):
        return {key: _walked(item, change, key) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_walked(item, change, name) for item in value]
    return value


def _letters(name: str) -> str:
    return "".join(letter for letter in name.lower() if letter.isalnum())

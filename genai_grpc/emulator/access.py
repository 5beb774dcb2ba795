"""Who may call: reads the API key or bearer token of a call and refuses one that does not fit.

Says what production says: over both APIs a wrong key is INVALID_ARGUMENT with API_KEY_INVALID; a call
without any is PERMISSION_DENIED on the Gemini API and UNAUTHENTICATED on Vertex AI. docs/emulator.md
names the sources. Knows no transport.
"""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from typing import Any

from google.rpc import error_details_pb2

from genai_grpc.emulator.calls import Call
from genai_grpc.emulator.status import DOMAINS, StatusError, error_info

# The domain of reasons that all of Google's APIs share.
SHARED_DOMAIN = "googleapis.com"
WRONG_KEY = "API key not valid."


def credentials_of(metadata: Mapping[str, Any]) -> tuple[str, str]:
    """The API key and the bearer token of a call, "" for what it does not carry."""
    key = str(metadata.get("x-goog-api-key", ""))
    scheme, _, token = str(metadata.get("authorization", "")).partition(" ")
    return key, token.strip() if scheme.lower() == "bearer" else ""


def ephemeral_of(metadata: Mapping[str, Any]) -> str:
    """The name of the ephemeral token that a call carries in any of the ways that clients have, or ""."""
    given = (
        str(metadata.get("authorization", "")).partition(" ")[2].strip(),
        credentials_of(metadata)[0],
    )
    return next((each for each in given if each.startswith("auth_tokens/")), "")


def is_granted(required: str | bool, metadata: Mapping[str, Any]) -> bool:
    """Whether a call carries what is required: this key or token, any (True), or nothing (False)."""
    if required is False:
        return True
    key, token = credentials_of(metadata)
    given = key or token
    if not given or required is True:
        return bool(given)
    return hmac.compare_digest(given.encode(), str(required).encode())


def check(required: str | bool, call: Call) -> None:
    """Refuse a call without the key or token that is required."""
    if not is_granted(required, call.metadata):
        raise _refusal(call)


def _refusal(call: Call) -> StatusError:
    key, token = credentials_of(call.metadata)
    if key:
        return _wrong_key(call)
    if token:
        info = error_info(call.backend, "ACCESS_TOKEN_TYPE_UNSUPPORTED", _method(call))
        info = _shared(info)
        return StatusError("UNAUTHENTICATED", "the bearer token of the call is not valid", [info])
    if call.backend == "gemini":
        text = "the call carries no established identity: neither an API key nor a bearer token"
        return StatusError("PERMISSION_DENIED", text)
    text = "the call lacks a credential that the method requires: an OAuth 2 access token or a key"
    info = _shared(error_info(call.backend, "CREDENTIALS_MISSING", _method(call)))
    return StatusError("UNAUTHENTICATED", text, [info])


def _wrong_key(call: Call) -> StatusError:
    service = DOMAINS.get(call.backend, call.service)
    info = _shared(error_info(call.backend, "API_KEY_INVALID", {"service": service}))
    said = error_details_pb2.LocalizedMessage(locale="en-US", message=WRONG_KEY)
    return StatusError("INVALID_ARGUMENT", WRONG_KEY, [info, said])


def _method(call: Call) -> Mapping[str, str]:
    service = DOMAINS.get(call.backend, "")
    return {"service": service, "method": f"{call.service}.{call.name}"}


def _shared(info: Any) -> Any:
    info.domain = SHARED_DOMAIN
    return info

"""Credentials: which ones a client has (`sources`), and the headers they put on a call (`headers`).

google.auth is imported where it is needed and no sooner: a client with an API key never loads it.
"""

from __future__ import annotations

from .headers import Authorizer, ConstantAuthorizer, TokenAuthorizer, authorizer, headers_of
from .sources import (
    default_credentials,
    service_account_file,
    service_account_info,
    with_project,
)

__all__ = [
    "Authorizer",
    "ConstantAuthorizer",
    "TokenAuthorizer",
    "authorizer",
    "default_credentials",
    "headers_of",
    "service_account_file",
    "service_account_info",
    "with_project",
]

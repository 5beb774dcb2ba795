"""Resource names: composing them from their parts and taking them apart. Pure.

The patterns are those of AIP-122: "models/{model}". The `common_*` ones exist on every client.
"""

from __future__ import annotations

import re
from functools import lru_cache


def parse_path(pattern: str, path: str) -> dict[str, str]:
    """The parts of `path` by the names in `pattern`; empty when it is another kind of name."""
    match = _expression(pattern).match(path)
    return match.groupdict() if match else {}


@lru_cache(maxsize=256)
def _expression(pattern: str) -> re.Pattern[str]:
    pieces = re.split(r"\{(\w+)\}", pattern)
    out = [
        f"(?P<{piece}>.+?)" if position % 2 else re.escape(piece)
        for position, piece in enumerate(pieces)
    ]
    return re.compile(f"^{''.join(out)}$")


class CommonPaths:
    """The resource names that every client composes and parses, whatever its service."""

    @staticmethod
    def common_billing_account_path(billing_account: str) -> str:
        """The name billingAccounts/{billing_account}."""
        return f"billingAccounts/{billing_account}"

    @staticmethod
    def parse_common_billing_account_path(path: str) -> dict[str, str]:
        """The parts of billingAccounts/{billing_account}; empty for another kind of name."""
        return parse_path("billingAccounts/{billing_account}", path)

    @staticmethod
    def common_folder_path(folder: str) -> str:
        """The name folders/{folder}."""
        return f"folders/{folder}"

    @staticmethod
    def parse_common_folder_path(path: str) -> dict[str, str]:
        """The parts of folders/{folder}; empty for another kind of name."""
        return parse_path("folders/{folder}", path)

    @staticmethod
    def common_organization_path(organization: str) -> str:
        """The name organizations/{organization}."""
        return f"organizations/{organization}"

    @staticmethod
    def parse_common_organization_path(path: str) -> dict[str, str]:
        """The parts of organizations/{organization}; empty for another kind of name."""
        return parse_path("organizations/{organization}", path)

    @staticmethod
    def common_project_path(project: str) -> str:
        """The name projects/{project}."""
        return f"projects/{project}"

    @staticmethod
    def parse_common_project_path(path: str) -> dict[str, str]:
        """The parts of projects/{project}; empty for another kind of name."""
        return parse_path("projects/{project}", path)

    @staticmethod
    def common_location_path(project: str, location: str) -> str:
        """The name projects/{project}/locations/{location}."""
        return f"projects/{project}/locations/{location}"

    @staticmethod
    def parse_common_location_path(path: str) -> dict[str, str]:
        """The parts of projects/{project}/locations/{location}; empty for another kind of name."""
        return parse_path("projects/{project}/locations/{location}", path)

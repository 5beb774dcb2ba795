"""`client.aio.auth_tokens`: short-lived tokens that open live sessions.

Each method starts a flow; what is sent and what the answer becomes stands in `_flows` and `_codec`.
"""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING

from ..._flows import tokens
from ...errors import ExperimentalWarning

if TYPE_CHECKING:
    from ..._drivers.async_ import AsyncDriver
    from ...types import AuthToken, CreateAuthTokenConfigOrDict
    from ..api_client import ApiClient


class AsyncTokens:
    """Tokens for a browser or a phone, which must not see an API key (Gemini Developer API)."""

    __module__ = "genai_grpc.tokens"

    def __init__(self, api_client: ApiClient[AsyncDriver]) -> None:
        self._api_client = api_client

    async def create(self, *, config: CreateAuthTokenConfigOrDict | None = None) -> AuthToken:
        """Creates a token, over REST.

        Args:
          config: `uses` (how many sessions it opens), `expire_time` and `new_session_expire_time`,
            `live_connect_constraints` (model and config that its sessions have to use),
            `lock_additional_fields`: None locks the whole setup, a list locks what the constraints
            set and the fields it names; and call options.

        Returns:
          The token: `name` takes the place of the API key in `Client(api_key=...)`.

        Raises:
          ValueError: an argument cannot be sent as it is, the client is one of Vertex AI, or it has
            transport="grpc"; nothing was sent.
          errors.APIError: the service refused the request, failed, or was not reached in time.

        Example:
          >>> token = await client.aio.auth_tokens.create(config={"uses": 1})
        """
        warnings.warn(
            "Short-lived tokens are experimental at the service and may change.",
            ExperimentalWarning,
            stacklevel=2,
        )
        return await self._api_client.driver.run(
            tokens.create(self._api_client.context, config=config)
        )

# Generated from genai_grpc/_surface/aio/operations.py by scripts/unasync: edit that file and run scripts/unasync.
"""`client.operations`: work that goes on at the server after the call that started it.

Each method starts a flow; what is sent and what the answer becomes stands in `_flows` and `_codec`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar, overload

from ..._flows import operations

if TYPE_CHECKING:
    from ..._drivers.sync import Driver
    from ...types import GetOperationConfigOrDict, Operation
    from ..api_client import ApiClient

T = TypeVar("T", bound="Operation")


class Operations:
    """Long-running operations: how far they are, and waiting for them."""

    __module__ = "genai_grpc.operations"

    def __init__(self, api_client: ApiClient[Driver]) -> None:
        self._api_client = api_client

    @overload
    def get(self, operation: T, *, config: GetOperationConfigOrDict | None = None) -> T: ...

    @overload
    def get(self, operation: str, *, config: GetOperationConfigOrDict | None = None) -> Any: ...

    def get(self, operation: Any, *, config: GetOperationConfigOrDict | None = None) -> Any:
        """Asks how far an operation is.

        Args:
          operation: the operation, as the call that started it returned it, or its name.
          config: call options.

        Returns:
          A new operation of the same class. A name alone gives the class of what it belongs to:
          GenerateVideosOperation, ImportFileOperation, UploadToFileSearchStoreOperation,
          TuningOperation, or else ProjectOperation. `done` says whether the work has ended, `error`
          how it failed, `response` what came out.

        Raises:
          ValueError: there is no name; nothing was sent.
          errors.APIError: there is no such operation, or the service refused the request, failed, or
            was not reached in time.
        """
        return self._api_client.driver.run(
            operations.get(self._api_client.context, operation, config=config)
        )

    @overload
    def wait(
        self,
        operation: T,
        *,
        timeout_s: float | None = None,
        on_progress: Callable[[T], Any] | None = None,
        config: GetOperationConfigOrDict | None = None,
    ) -> T: ...

    @overload
    def wait(
        self,
        operation: str,
        *,
        timeout_s: float | None = None,
        on_progress: Callable[[Any], Any] | None = None,
        config: GetOperationConfigOrDict | None = None,
    ) -> Any: ...

    def wait(
        self,
        operation: Any,
        *,
        timeout_s: float | None = None,
        on_progress: Callable[[Any], Any] | None = None,
        config: GetOperationConfigOrDict | None = None,
    ) -> Any:
        """Waits until an operation is done, looking now and then.

        Args:
          operation: as in `get`.
          timeout_s: how long to wait at most, in seconds; None for ever. Each look has the deadline
            of any call.
          on_progress: called with the operation each time it was looked at. It must not block.
          config: call options of each look.

        Returns:
          The operation, done; it may have failed: look at `error`.

        Raises:
          TimeoutError: it goes on still. At the server it is not stopped.
          ValueError: there is no name; nothing was sent.
          errors.APIError: as in `get`.

        Example:
          >>> operation = client.models.generate_videos(model="veo-2.0", prompt="A fox")
          >>> operation = client.operations.wait(operation, timeout_s=600)
          >>> print(operation.response.generated_videos[0].video.uri)
        """
        return self._api_client.driver.run(
            operations.wait(
                self._api_client.context,
                operation,
                timeout_s=timeout_s,
                on_progress=on_progress,
                config=config,
            )
        )

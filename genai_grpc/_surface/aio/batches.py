"""`client.aio.batches`: many requests at once, answered within a day for half the price.

Each method starts a flow; what is sent and what the answer becomes stands in `_flows` and `_codec`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from ..._flows import batches
from ..unique import unique_name
from .pagers import AsyncPager, first_page

if TYPE_CHECKING:
    from ..._drivers.async_ import AsyncDriver
    from ...types import (
        BatchJob,
        BatchJobDestinationUnionDict,
        BatchJobSourceUnionDict,
        CancelBatchJobConfigOrDict,
        ContentUnionDict,
        CreateBatchJobConfigOrDict,
        CreateEmbeddingsBatchJobConfigOrDict,
        DeleteBatchJobConfigOrDict,
        DeleteResourceJob,
        EmbeddingsBatchJobSourceOrDict,
        File,
        GetBatchJobConfigOrDict,
        InlinedEmbedContentResponse,
        InlinedResponse,
        ListBatchJobsConfigOrDict,
        ListBatchJobsResponse,
    )
    from ..api_client import ApiClient


class AsyncBatches:
    """Batch jobs."""

    __module__ = "genai_grpc.batches"

    def __init__(self, api_client: ApiClient[AsyncDriver]) -> None:
        self._api_client = api_client

    async def create(
        self,
        *,
        model: str,
        src: BatchJobSourceUnionDict | File,
        dest: BatchJobDestinationUnionDict | None = None,
        config: CreateBatchJobConfigOrDict | None = None,
    ) -> BatchJob:
        """Starts a job that generates.

        Args:
          model: the model that answers.
          src: the requests. On Vertex AI "gs://...jsonl" or "bq://project.dataset.table"; on the
            Gemini Developer API a list of InlinedRequest, "files/..." or a File; or a BatchJobSource.
          dest: where answers go on Vertex AI, "gs://..." or "bq://..."; the same as `config.dest`.
            When nothing says, it is a place beside the source.
          config: `display_name`, `dest` and call options.

        Returns:
          The job, which has just been made.

        Raises:
          ValueError: an argument cannot be sent as it is; nothing was sent.
          errors.APIError: the service refused the request, failed, or was not reached in time.

        Example:
          >>> job = await client.aio.batches.create(
          ...     model="gemini-2.5-flash",
          ...     src=[{"contents": "Why is the sky blue?", "metadata": {"key": "sky"}}],
          ... )
          >>> job = await client.aio.batches.wait(name=job.name)
          >>> print(client.aio.batches.answers(job)["sky"].response.text)
        """
        return await self._api_client.driver.run(
            batches.create(
                self._api_client.context,
                model=model,
                src=src,
                dest=dest,
                config=config,
                unique=unique_name(),
            )
        )

    async def create_embeddings(
        self,
        *,
        model: str,
        src: EmbeddingsBatchJobSourceOrDict | str | Sequence[ContentUnionDict],
        dest: BatchJobDestinationUnionDict | None = None,
        config: CreateEmbeddingsBatchJobConfigOrDict | None = None,
    ) -> BatchJob:
        """Starts a job that turns contents into vectors. Gemini Developer API only.

        Args:
          model: an embedding model.
          src: `inlined_requests` with contents and a config for all of them, or `file_name`; also
            "files/..." alone, or a list of contents.
          dest: refused: this API answers in the job itself, or in a file that the job names.
          config: `display_name` and call options.

        Returns:
          The job, which has just been made.

        Raises:
          ValueError: an argument cannot be sent as it is, or the client is one of Vertex AI; nothing
            was sent.
          errors.APIError: the service refused the request, failed, or was not reached in time.
        """
        return await self._api_client.driver.run(
            batches.create_embeddings(
                self._api_client.context, model=model, src=src, dest=dest, config=config
            )
        )

    async def get(self, *, name: str, config: GetBatchJobConfigOrDict | None = None) -> BatchJob:
        """Asks how far a job is.

        Args:
          name: "batches/..." on the Gemini Developer API; on Vertex AI
            "projects/.../locations/.../batchPredictionJobs/..." or its last part.
          config: call options.

        Returns:
          The job; `done` says whether it has ended, `dest` where the answers are.

        Raises:
          ValueError: there is no name; nothing was sent.
          errors.APIError: there is no such job, or the service refused the request, failed, or was
            not reached in time.
        """
        return await self._api_client.driver.run(
            batches.get(self._api_client.context, name=name, config=config)
        )

    async def cancel(self, *, name: str, config: CancelBatchJobConfigOrDict | None = None) -> None:
        """Asks the service to stop a job; its state tells later whether it did.

        Args:
          name: as in `get`.
          config: call options.

        Raises:
          ValueError: there is no name; nothing was sent.
          errors.APIError: the service refused the request, failed, or was not reached in time.
        """
        await self._api_client.driver.run(
            batches.cancel(self._api_client.context, name=name, config=config)
        )

    async def delete(
        self, *, name: str, config: DeleteBatchJobConfigOrDict | None = None
    ) -> DeleteResourceJob:
        """Deletes a job.

        Args:
          name: as in `get`.
          config: call options.

        Returns:
          The deletion; on Vertex AI it may go on after this returns.

        Raises:
          ValueError: there is no name; nothing was sent.
          errors.APIError: the service refused the request, failed, or was not reached in time.
        """
        return await self._api_client.driver.run(
            batches.delete(self._api_client.context, name=name, config=config)
        )

    async def wait(
        self,
        *,
        name: str,
        timeout_s: float | None = None,
        on_progress: Callable[[BatchJob], Any] | None = None,
        config: GetBatchJobConfigOrDict | None = None,
    ) -> BatchJob:
        """Waits until a job has ended, looking now and then.

        Args:
          name: as in `get`.
          timeout_s: how long to wait at most, in seconds; None for ever.
          on_progress: called with the job each time it was looked at. It must not block.
          config: call options of each look.

        Returns:
          The job, which has ended; `state` and `error` say how.

        Raises:
          TimeoutError: it goes on still. At the server it is not stopped.
          ValueError: there is no name; nothing was sent.
          errors.APIError: as in `get`.
        """
        return await self._api_client.driver.run(
            batches.wait(
                self._api_client.context,
                name=name,
                timeout_s=timeout_s,
                on_progress=on_progress,
                config=config,
            )
        )

    def answers(
        self, job: BatchJob, *, key: str = "key"
    ) -> dict[str, InlinedResponse | InlinedEmbedContentResponse]:
        """Joins the answers that a job holds with their requests, by key and not by position.

        Args:
          job: a job of inlined requests that has ended.
          key: under which name of `metadata` each request has a key of its own.

        Returns:
          The answers by key.

        Raises:
          ValueError: the job holds no answers, or an answer has no key of its own.
        """
        return batches.answers_by_key(job, key)

    async def _list(self, *, config: ListBatchJobsConfigOrDict | None) -> ListBatchJobsResponse:
        return await self._api_client.driver.run(
            batches.list_page(self._api_client.context, config=config)
        )

    # The last one: below it, `list` in an annotation would be this method.
    async def list(
        self, *, config: ListBatchJobsConfigOrDict | None = None
    ) -> AsyncPager[BatchJob]:
        """Lists jobs.

        Args:
          config: `page_size`, `page_token`, `filter` (Vertex AI) and call options, which hold for
            each page.

        Returns:
          A pager whose first page is there; iterating fetches the others as they are needed.

        Raises:
          ValueError: an argument cannot be sent as it is; nothing was sent.
          errors.APIError: the service refused the request, failed, or was not reached in time; also
            while iterating.
        """
        return await first_page("batch_jobs", self._list, config)

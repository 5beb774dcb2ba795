"""`client.aio.tunings`: models of one's own, made of examples.

Each method starts a flow; what is sent and what the answer becomes stands in `_flows` and `_codec`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._flows import tunings
from .pagers import AsyncPager, first_page

if TYPE_CHECKING:
    from ..._drivers.async_ import AsyncDriver
    from ...types import (
        CancelTuningJobConfigOrDict,
        CancelTuningJobResponse,
        CompositeReinforcementTuningRewardConfigOrDict,
        ContentOrDict,
        CreateTuningJobConfigOrDict,
        GetTuningJobConfigOrDict,
        ListTuningJobsConfigOrDict,
        ListTuningJobsResponse,
        ReinforcementTuningExampleOrDict,
        SingleReinforcementTuningRewardConfigOrDict,
        TuningDatasetOrDict,
        TuningJob,
        ValidateRewardConfigOrDict,
        ValidateRewardResponse,
    )
    from ..api_client import ApiClient


class AsyncTunings:
    """Tuning jobs. On the Gemini Developer API a job is the tuned model in the making."""

    __module__ = "genai_grpc.tunings"

    def __init__(self, api_client: ApiClient[AsyncDriver]) -> None:
        self._api_client = api_client

    async def tune(
        self,
        *,
        base_model: str,
        training_dataset: TuningDatasetOrDict,
        config: CreateTuningJobConfigOrDict | None = None,
    ) -> TuningJob:
        """Starts to tune a model.

        Args:
          base_model: the model to start from; on Vertex AI also a tuned one, by its full name
            "projects/.../locations/.../models/...", to go on tuning.
          training_dataset: what it learns from. On Vertex AI `gcs_uri` of a JSONL file or
            `vertex_dataset_resource`; on the Gemini Developer API `examples`.
          config: name, hyperparameters and more, each where the API has it; on Vertex AI `method`:
            SUPERVISED_FINE_TUNING (the default), PREFERENCE_TUNING, DISTILLATION or
            REINFORCEMENT_TUNING; and call options.

        Returns:
          The job, which has just been queued.

        Raises:
          ValueError: an argument cannot be sent as it is; nothing was sent.
          errors.APIError: the service refused the request, failed, or was not reached in time.

        Example:
          >>> job = await client.aio.tunings.tune(
          ...     base_model="gemini-2.5-flash",
          ...     training_dataset={"gcs_uri": "gs://bucket/examples.jsonl"},
          ...     config={"epoch_count": 3, "tuned_model_display_name": "Mine"},
          ... )
          >>> job = await client.aio.tunings.wait(name=job.name)
          >>> print(job.tuned_model.endpoint)
        """
        return await self._api_client.driver.run(
            tunings.tune(
                self._api_client.context,
                base_model=base_model,
                training_dataset=training_dataset,
                config=config,
            )
        )

    async def get(self, *, name: str, config: GetTuningJobConfigOrDict | None = None) -> TuningJob:
        """Asks how far a job is.

        Args:
          name: "projects/.../locations/.../tuningJobs/..." or its last part on Vertex AI,
            "tunedModels/..." on the Gemini Developer API.
          config: call options.

        Returns:
          The job; `has_ended` says whether it is over, `tuned_model` what came out.

        Raises:
          ValueError: there is no name; nothing was sent.
          errors.APIError: there is no such job, or the service refused the request, failed, or was
            not reached in time.
        """
        return await self._api_client.driver.run(
            tunings.get(self._api_client.context, name=name, config=config)
        )

    async def cancel(
        self, *, name: str, config: CancelTuningJobConfigOrDict | None = None
    ) -> CancelTuningJobResponse:
        """Asks the service to stop a job; its state tells later whether it did.

        Args:
          name: as in `get`.
          config: call options.

        Returns:
          An empty response.

        Raises:
          ValueError: there is no name; nothing was sent.
          errors.APIError: the service refused the request, failed, or was not reached in time.
        """
        return await self._api_client.driver.run(
            tunings.cancel(self._api_client.context, name=name, config=config)
        )

    async def validate_reward(
        self,
        *,
        parent: str | None = None,
        sample_response: ContentOrDict,
        example: ReinforcementTuningExampleOrDict,
        single_reward_config: SingleReinforcementTuningRewardConfigOrDict | None = None,
        composite_reward_config: CompositeReinforcementTuningRewardConfigOrDict | None = None,
        config: ValidateRewardConfigOrDict | None = None,
    ) -> ValidateRewardResponse:
        """Tries out what an answer would be rewarded with, before a job learns from it (Vertex AI).

        Args:
          parent: "projects/.../locations/..."; None for those of the client.
          sample_response: the answer.
          example: the prompt, and the references that scorers compare with.
          single_reward_config: the reward; excludes `composite_reward_config`.
          composite_reward_config: several rewards with their weights.
          config: call options.

        Returns:
          What the rewards came to, together and each.

        Raises:
          ValueError: an argument cannot be sent as it is, or the client is one of the Gemini
            Developer API; nothing was sent.
          errors.APIError: the service refused the request, failed, or was not reached in time.
        """
        return await self._api_client.driver.run(
            tunings.validate_reward(
                self._api_client.context,
                parent=parent,
                sample_response=sample_response,
                example=example,
                single_reward_config=single_reward_config,
                composite_reward_config=composite_reward_config,
                config=config,
            )
        )

    async def wait(
        self,
        *,
        name: str,
        timeout_s: float | None = None,
        on_progress: Callable[[TuningJob], Any] | None = None,
        config: GetTuningJobConfigOrDict | None = None,
    ) -> TuningJob:
        """Waits until a job has ended, looking now and then.

        Args:
          name: as in `get`.
          timeout_s: how long to wait at most, in seconds; None for ever.
          on_progress: called with the job each time it was looked at. It must not block.
          config: call options of each look.

        Returns:
          The job, which has ended; `has_succeeded` and `error` say how.

        Raises:
          TimeoutError: it goes on still. At the server it is not stopped.
          ValueError: there is no name; nothing was sent.
          errors.APIError: as in `get`.
        """
        return await self._api_client.driver.run(
            tunings.wait(
                self._api_client.context,
                name=name,
                timeout_s=timeout_s,
                on_progress=on_progress,
                config=config,
            )
        )

    async def _list(self, *, config: ListTuningJobsConfigOrDict | None) -> ListTuningJobsResponse:
        return await self._api_client.driver.run(
            tunings.list_page(self._api_client.context, config=config)
        )

    # The last one: below it, `list` in an annotation would be this method.
    async def list(
        self, *, config: ListTuningJobsConfigOrDict | None = None
    ) -> AsyncPager[TuningJob]:
        """Lists jobs.

        Args:
          config: `page_size`, `page_token`, `filter` and call options, which hold for each page.

        Returns:
          A pager whose first page is there; iterating fetches the others as they are needed.

        Raises:
          ValueError: an argument cannot be sent as it is; nothing was sent.
          errors.APIError: the service refused the request, failed, or was not reached in time; also
            while iterating.
        """
        return await first_page("tuning_jobs", self._list, config)

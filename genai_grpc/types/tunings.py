"""Tuning jobs: training a model on examples, and what is known of the job (Vertex AI only).

Only shapes; methods of tuning live in `tuning_specs`, statistics of the training data in
`tuning_data`, evaluation in `evaluation`.
Follows `TuningJob` of Vertex AI.
"""

from __future__ import annotations

import datetime
from typing import Any

from pydantic import Field

from genai_grpc.types._base import BaseModel
from genai_grpc.types.enums import (
    AdapterSize,
    JobState,
    ReinforcementTuningThinkingLevel,
    TuningJobState,
    TuningMethod,
    TuningMode,
)
from genai_grpc.types.evaluation import EvaluationConfig
from genai_grpc.types.evaluation_results import EvaluateDatasetRun
from genai_grpc.types.job_states import JOB_STATES_ENDED
from genai_grpc.types.operations import GoogleRpcStatus
from genai_grpc.types.options import HttpOptions, HttpResponse
from genai_grpc.types.rewards import (
    CompositeReinforcementTuningRewardConfig,
    SingleReinforcementTuningRewardConfig,
)
from genai_grpc.types.tuning_data import TuningDataStats
from genai_grpc.types.tuning_specs import (
    DistillationSamplingSpec,
    DistillationSpec,
    FullFineTuningSpec,
    PartnerModelTuningSpec,
    PreferenceOptimizationSpec,
    ReinforcementTuningSpec,
    SupervisedTuningSpec,
    VeoLoraTuningSpec,
    VeoTuningSpec,
)

__all__ = [
    "CancelTuningJobConfig",
    "CancelTuningJobResponse",
    "CreateTuningJobConfig",
    "CreateTuningJobParameters",
    "EncryptionSpec",
    "GetTuningJobConfig",
    "ListTuningJobsConfig",
    "ListTuningJobsResponse",
    "PreTunedModel",
    "TunedModel",
    "TunedModelCheckpoint",
    "TuningDataset",
    "TuningExample",
    "TuningJob",
    "TuningJobMetadata",
    "TuningOperation",
    "TuningValidationDataset",
]


class TunedModelCheckpoint(BaseModel):
    """A state of the model part way through its training, and where it is deployed."""

    checkpoint_id: str | None = Field(default=None, description="Identifier of the checkpoint.")
    epoch: int | None = Field(default=None, description="Passes over the data completed by then.")
    step: int | None = Field(default=None, description="Training steps completed by then.")
    endpoint: str | None = Field(
        default=None,
        description=(
            "Endpoint that serves it: "
            "`projects/{project}/locations/{location}/endpoints/{endpoint}`."
        ),
    )


class TunedModel(BaseModel):
    """The model that came out of a job."""

    model: str | None = Field(
        default=None,
        description=(
            "Resource name with version: "
            "`projects/{project}/locations/{location}/models/{model}@{version}`."
        ),
    )
    endpoint: str | None = Field(
        default=None,
        description=(
            "Endpoint that serves it: "
            "`projects/{project}/locations/{location}/endpoints/{endpoint}`."
        ),
    )
    checkpoints: list[TunedModelCheckpoint] | None = Field(
        default=None, description="Checkpoints that were kept."
    )


class PreTunedModel(BaseModel):
    """A tuned model to train further."""

    base_model: str | None = Field(
        default=None, description="Name of the base model it was made from; filled by the server."
    )
    checkpoint_id: str | None = Field(
        default=None, description="Checkpoint to go on from; the default one if absent."
    )
    tuned_model_name: str | None = Field(
        default=None,
        description=(
            "Resource name: `projects/{project}/locations/{location}/models/{model}@{version}`."
        ),
    )


class EncryptionSpec(BaseModel):
    """The key that encrypts a resource."""

    kms_key_name: str | None = Field(
        default=None,
        description=(
            "Resource name: "
            "`projects/{project}/locations/{location}/keyRings/{ring}/cryptoKeys/{key}`."
        ),
    )


class TuningExample(BaseModel):
    """A prompt and the answer it should get."""

    output: str | None = Field(default=None, description="The answer.")
    text_input: str | None = Field(default=None, description="The prompt.")


class TuningDataset(BaseModel):
    """What a model is trained on; one field is set."""

    gcs_uri: str | None = Field(
        default=None, description="JSON Lines file in Cloud Storage: `gs://{bucket}/{path}`."
    )
    vertex_dataset_resource: str | None = Field(
        default=None,
        description=(
            "Multimodal dataset: `projects/{project}/locations/{location}/datasets/{dataset}`."
        ),
    )
    examples: list[TuningExample] | None = Field(
        default=None, description="The examples themselves."
    )


class TuningValidationDataset(BaseModel):
    """What a model is checked on during its training; one field is set."""

    gcs_uri: str | None = Field(
        default=None, description="JSON Lines file in Cloud Storage: `gs://{bucket}/{path}`."
    )
    vertex_dataset_resource: str | None = Field(
        default=None,
        description=(
            "Multimodal dataset: `projects/{project}/locations/{location}/datasets/{dataset}`."
        ),
    )


class TuningJobMetadata(BaseModel):
    """How far a running job is."""

    completed_epoch_count: int | None = Field(
        default=None, description="Passes over the training data so far."
    )
    completed_step_count: int | None = Field(default=None, description="Training steps so far.")


class TuningJob(BaseModel):
    """A tuning job: what it trains, on what, and how far it is."""

    sdk_http_response: HttpResponse | None = Field(
        default=None, description="Headers or metadata that came with the answer."
    )
    name: str | None = Field(
        default=None,
        description="Resource name: `projects/{project}/locations/{location}/tuningJobs/{id}`.",
    )
    state: JobState | None = Field(default=None, description="How far the job is.")
    create_time: datetime.datetime | None = Field(default=None, description="When it was created.")
    start_time: datetime.datetime | None = Field(default=None, description="When it first ran.")
    end_time: datetime.datetime | None = Field(
        default=None, description="When it ended, in whatever way."
    )
    update_time: datetime.datetime | None = Field(default=None, description="When it last changed.")
    error: GoogleRpcStatus | None = Field(
        default=None, description="Why the job failed or was cancelled."
    )
    description: str | None = Field(default=None, description="What the job is for.")
    base_model: str | None = Field(default=None, description="Model that is trained.")
    tuned_model: TunedModel | None = Field(default=None, description="The model that came out.")
    pre_tuned_model: PreTunedModel | None = Field(
        default=None, description="Tuned model that is trained further, in place of `base_model`."
    )
    supervised_tuning_spec: SupervisedTuningSpec | None = Field(
        default=None, description="Training on prompts and answers."
    )
    preference_optimization_spec: PreferenceOptimizationSpec | None = Field(
        default=None, description="Training on better and worse answers."
    )
    tuning_data_stats: TuningDataStats | None = Field(
        default=None, description="Statistics of the training data."
    )
    encryption_spec: EncryptionSpec | None = Field(
        default=None, description="Key that encrypts the job and the model."
    )
    partner_model_tuning_spec: PartnerModelTuningSpec | None = Field(
        default=None, description="Training of a partner's model."
    )
    evaluation_config: EvaluationConfig | None = Field(
        default=None, description="How the model is evaluated while it is trained."
    )
    custom_base_model: str | None = Field(
        default=None, description="Own weights to train, as a folder in Cloud Storage."
    )
    experiment: str | None = Field(
        default=None,
        description=(
            "Experiment that records the job: "
            "`projects/{project}/locations/{location}/metadataStores/default/contexts/{id}`."
        ),
    )
    labels: dict[str, str] | None = Field(
        default=None, description="Labels of the job and what it makes."
    )
    output_uri: str | None = Field(
        default=None, description="Folder in Cloud Storage that the outputs go to."
    )
    pipeline_job: str | None = Field(
        default=None,
        description=(
            "Pipeline that runs the training: "
            "`projects/{project}/locations/{location}/pipelineJobs/{id}`."
        ),
    )
    service_account: str | None = Field(default=None, description="Account that the job runs as.")
    tuned_model_display_name: str | None = Field(
        default=None, description="Name for people of the model that comes out."
    )
    veo_tuning_spec: VeoTuningSpec | None = Field(
        default=None, description="Training of a video model."
    )
    veo_lora_tuning_spec: VeoLoraTuningSpec | None = Field(
        default=None, description="Training of an adapter for a video model."
    )
    full_fine_tuning_spec: FullFineTuningSpec | None = Field(
        default=None, description="Training of all weights."
    )
    distillation_spec: DistillationSpec | None = Field(
        default=None, description="Training on the answers of a larger model."
    )
    distillation_sampling_spec: DistillationSamplingSpec | None = Field(
        default=None, description="The same, with answers that are sampled meanwhile."
    )
    reinforcement_tuning_spec: ReinforcementTuningSpec | None = Field(
        default=None, description="Training on rewards."
    )
    evaluate_dataset_runs: list[EvaluateDatasetRun] | None = Field(
        default=None, description="Evaluations of the checkpoints."
    )
    tuning_job_state: TuningJobState | None = Field(
        default=None, description="What the job is doing while it runs."
    )
    tuning_job_metadata: TuningJobMetadata | None = Field(
        default=None, description="How far the job is."
    )
    gcs_metrics_uri: str | None = Field(
        default=None, description="File in Cloud Storage with the metrics of the training."
    )

    @property
    def has_ended(self) -> bool:
        """Whether the job is over: succeeded, failed, cancelled or expired."""
        return self.state in JOB_STATES_ENDED

    @property
    def has_succeeded(self) -> bool:
        """Whether the job is over and there is a tuned model."""
        return self.state == JobState.JOB_STATE_SUCCEEDED


class CreateTuningJobConfig(BaseModel):
    """How a model is trained."""

    http_options: HttpOptions | None = Field(
        default=None, description="Endpoint, headers, deadline and retries of this call."
    )
    method: TuningMethod | None = Field(
        default=None, description="Method of training; supervised if absent."
    )
    validation_dataset: TuningValidationDataset | None = Field(
        default=None, description="What the model is checked on during its training."
    )
    tuned_model_display_name: str | None = Field(
        default=None, description="Name for people of the model that comes out."
    )
    description: str | None = Field(default=None, description="What the job is for.")
    epoch_count: int | None = Field(default=None, description="Passes over the training data.")
    learning_rate_multiplier: float | None = Field(
        default=None, description="Factor on the recommended learning rate."
    )
    export_last_checkpoint_only: bool | None = Field(
        default=None, description="True keeps no checkpoint but the last."
    )
    pre_tuned_model_checkpoint_id: str | None = Field(
        default=None, description="Checkpoint to go on from, when a tuned model is trained further."
    )
    adapter_size: AdapterSize | None = Field(
        default=None, description="Size of the adapter that is trained."
    )
    batch_size: int | None = Field(default=None, description="Examples per step.")
    learning_rate: float | None = Field(
        default=None, description="Learning rate; not with the multiplier."
    )
    evaluation_config: EvaluationConfig | None = Field(
        default=None, description="How the model is evaluated while it is trained."
    )
    labels: dict[str, str] | None = Field(
        default=None, description="Labels of the job and what it makes."
    )
    beta: float | None = Field(
        default=None,
        description="Weight of staying close to the base model, for training on preferences.",
    )
    tuning_mode: TuningMode | None = Field(
        default=None, description="Whether all weights or an adapter are trained."
    )
    custom_base_model: str | None = Field(
        default=None, description="Own weights to train, as a folder in Cloud Storage."
    )
    base_teacher_model: str | None = Field(
        default=None, description="Model that teaches, for DISTILLATION."
    )
    tuned_teacher_model_source: str | None = Field(
        default=None,
        description="Tuned model that teaches, for DISTILLATION, as a full resource name.",
    )
    sft_loss_weight_multiplier: float | None = Field(
        default=None, description="Weight of the examples beside the teacher, for DISTILLATION."
    )
    output_uri: str | None = Field(
        default=None, description="Folder in Cloud Storage that the outputs go to."
    )
    encryption_spec: EncryptionSpec | None = Field(
        default=None, description="Key that encrypts the job and the model."
    )
    reward_config: SingleReinforcementTuningRewardConfig | None = Field(
        default=None, description="The one reward, for REINFORCEMENT_TUNING."
    )
    composite_reward_config: CompositeReinforcementTuningRewardConfig | None = Field(
        default=None, description="Several rewards, weighted, for REINFORCEMENT_TUNING."
    )
    samples_per_prompt: int | None = Field(
        default=None,
        description="Answers that are rewarded for each prompt, for REINFORCEMENT_TUNING.",
    )
    evaluate_interval: int | None = Field(
        default=None, description="Steps from one evaluation to the next, for REINFORCEMENT_TUNING."
    )
    checkpoint_interval: int | None = Field(
        default=None, description="Steps from one checkpoint to the next, for REINFORCEMENT_TUNING."
    )
    max_output_tokens: int | None = Field(
        default=None, description="Most tokens an answer may have, for REINFORCEMENT_TUNING."
    )
    thinking_level: ReinforcementTuningThinkingLevel | None = Field(
        default=None, description="How much the model thinks, for REINFORCEMENT_TUNING."
    )
    validation_dataset_uri: str | None = Field(
        default=None, description="JSON Lines file to check the model on, for REINFORCEMENT_TUNING."
    )


class CreateTuningJobParameters(BaseModel):
    """The arguments of creating a job."""

    base_model: str | None = Field(default=None, description="Model to train.")
    training_dataset: TuningDataset | None = Field(default=None, description="What to train it on.")
    config: CreateTuningJobConfig | None = Field(default=None, description="How to train it.")


class GetTuningJobConfig(BaseModel):
    """Options of getting a job."""

    http_options: HttpOptions | None = Field(
        default=None, description="Endpoint, headers, deadline and retries of this call."
    )


class ListTuningJobsConfig(BaseModel):
    """Options of listing jobs."""

    http_options: HttpOptions | None = Field(
        default=None, description="Endpoint, headers, deadline and retries of each page's call."
    )
    page_size: int | None = Field(default=None, description="Most jobs per page.")
    page_token: str | None = Field(
        default=None,
        description="Token of the page to start at, from an earlier `next_page_token`.",
    )
    filter: str | None = Field(
        default=None, description="Condition the jobs must meet, in the filter language of AIP-160."
    )


class ListTuningJobsResponse(BaseModel):
    """A page of jobs."""

    sdk_http_response: HttpResponse | None = Field(
        default=None, description="Headers or metadata that came with the page."
    )
    next_page_token: str | None = Field(
        default=None, description="Token of the next page; empty on the last one."
    )
    tuning_jobs: list[TuningJob] | None = Field(default=None, description="The jobs of this page.")


class CancelTuningJobConfig(BaseModel):
    """Options of cancelling a job."""

    http_options: HttpOptions | None = Field(
        default=None, description="Endpoint, headers, deadline and retries of this call."
    )


class CancelTuningJobResponse(BaseModel):
    """The empty answer to cancelling a job."""

    sdk_http_response: HttpResponse | None = Field(
        default=None, description="Headers or metadata that came with the answer."
    )


class TuningOperation(BaseModel):
    """A tuning job as the operation that creates it."""

    sdk_http_response: HttpResponse | None = Field(
        default=None, description="Headers or metadata that came with the answer."
    )
    name: str | None = Field(default=None, description="Resource name of the operation.")
    metadata: dict[str, Any] | None = Field(
        default=None, description="How far the work is; its keys depend on the service."
    )
    done: bool | None = Field(default=None, description="Whether the work has ended, well or not.")
    error: dict[str, Any] | None = Field(
        default=None, description="Why the work failed: `code`, `message` and `details`."
    )

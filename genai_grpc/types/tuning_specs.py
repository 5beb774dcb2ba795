"""Methods of tuning: what each is given and how it is set (Vertex AI only).

Only shapes; the job that a method is part of lives in `tunings`, rewards in `rewards`. Follows the
specs of `TuningJob` of Vertex AI.
"""

from __future__ import annotations

from typing import Any

from pydantic import Field

from genai_grpc.types._base import BaseModel
from genai_grpc.types.enums import (
    AdapterSize,
    ReinforcementTuningThinkingLevel,
    TuningMode,
    TuningSpeed,
    TuningTask,
    VideoOrientation,
)
from genai_grpc.types.generation import GenerationConfig
from genai_grpc.types.rewards import (
    CompositeReinforcementTuningRewardConfig,
    SingleReinforcementTuningRewardConfig,
)

__all__ = [
    "DistillationHyperParameters",
    "DistillationSamplingSpec",
    "DistillationSpec",
    "FullFineTuningSpec",
    "PartnerModelTuningSpec",
    "PreferenceOptimizationHyperParameters",
    "PreferenceOptimizationSpec",
    "ReinforcementTuningHyperParameters",
    "ReinforcementTuningSpec",
    "SupervisedHyperParameters",
    "SupervisedTuningSpec",
    "VeoHyperParameters",
    "VeoLoraTuningSpec",
    "VeoTuningSpec",
]


class SupervisedHyperParameters(BaseModel):
    """Settings of supervised training."""

    adapter_size: AdapterSize | None = Field(
        default=None, description="Size of the adapter that is trained."
    )
    batch_size: int | None = Field(
        default=None, description="Examples per step; for open models only."
    )
    epoch_count: int | None = Field(default=None, description="Passes over the training data.")
    learning_rate: float | None = Field(
        default=None,
        description="Learning rate; for open models only, and not with the multiplier.",
    )
    learning_rate_multiplier: float | None = Field(
        default=None, description="Factor on the recommended learning rate."
    )


class SupervisedTuningSpec(BaseModel):
    """Training on examples of prompts and answers."""

    export_last_checkpoint_only: bool | None = Field(
        default=None, description="True keeps no checkpoint but the last."
    )
    hyper_parameters: SupervisedHyperParameters | None = Field(
        default=None, description="Settings of the training."
    )
    training_dataset_uri: str | None = Field(
        default=None, description="JSON Lines file in Cloud Storage, or a multimodal dataset."
    )
    tuning_mode: TuningMode | None = Field(
        default=None, description="Whether all weights or an adapter are trained."
    )
    validation_dataset_uri: str | None = Field(
        default=None, description="JSON Lines file in Cloud Storage, or a multimodal dataset."
    )


class FullFineTuningSpec(BaseModel):
    """Training of all weights on examples."""

    hyper_parameters: SupervisedHyperParameters | None = Field(
        default=None, description="Settings of the training."
    )
    training_dataset_uri: str | None = Field(
        default=None, description="JSON Lines file in Cloud Storage."
    )
    validation_dataset_uri: str | None = Field(
        default=None, description="JSON Lines file in Cloud Storage."
    )


class PreferenceOptimizationHyperParameters(BaseModel):
    """Settings of training on preferences."""

    adapter_size: AdapterSize | None = Field(
        default=None, description="Size of the adapter that is trained."
    )
    beta: float | None = Field(
        default=None, description="Weight of staying close to the base model; higher stays closer."
    )
    epoch_count: int | None = Field(default=None, description="Passes over the training data.")
    learning_rate_multiplier: float | None = Field(
        default=None, description="Factor on the recommended learning rate."
    )


class PreferenceOptimizationSpec(BaseModel):
    """Training on better and worse answers."""

    export_last_checkpoint_only: bool | None = Field(
        default=None, description="True keeps no checkpoint but the last."
    )
    hyper_parameters: PreferenceOptimizationHyperParameters | None = Field(
        default=None, description="Settings of the training."
    )
    training_dataset_uri: str | None = Field(
        default=None, description="JSON Lines file in Cloud Storage."
    )
    validation_dataset_uri: str | None = Field(
        default=None, description="JSON Lines file in Cloud Storage."
    )


class DistillationHyperParameters(BaseModel):
    """Settings of training on the answers of a larger model."""

    adapter_size: AdapterSize | None = Field(
        default=None, description="Size of the adapter that is trained."
    )
    epoch_count: int | None = Field(default=None, description="Passes over the training data.")
    learning_rate_multiplier: float | None = Field(
        default=None, description="Factor on the recommended learning rate."
    )
    generation_config: GenerationConfig | None = Field(
        default=None, description="How the teacher answers."
    )
    learning_rate: float | None = Field(
        default=None, description="Learning rate; not with the multiplier."
    )
    batch_size: int | None = Field(default=None, description="Examples per step.")


class DistillationSpec(BaseModel):
    """Training on the answers of a larger model."""

    prompt_dataset_uri: str | None = Field(
        default=None, description="Prompts that the teacher answers, as a JSON Lines file."
    )
    base_teacher_model: str | None = Field(
        default=None, description="Model that teaches; excludes `tuned_teacher_model_source`."
    )
    hyper_parameters: DistillationHyperParameters | None = Field(
        default=None, description="Settings of the training."
    )
    pipeline_root_directory: str | None = Field(
        default=None, description="Folder in Cloud Storage for what the pipeline writes."
    )
    student_model: str | None = Field(
        default=None, description="Model that is trained, in place of `base_model`."
    )
    training_dataset_uri: str | None = Field(
        default=None, description="JSON Lines file in Cloud Storage."
    )
    tuned_teacher_model_source: str | None = Field(
        default=None, description="Tuned model that teaches, as a full resource name."
    )
    validation_dataset_uri: str | None = Field(
        default=None, description="JSON Lines file in Cloud Storage."
    )
    tuning_mode: TuningMode | None = Field(
        default=None, description="Whether all weights or an adapter are trained."
    )


class DistillationSamplingSpec(BaseModel):
    """Training on answers that the teacher samples meanwhile."""

    base_teacher_model: str | None = Field(
        default=None, description="Model that teaches; excludes `tuned_teacher_model_source`."
    )
    tuned_teacher_model_source: str | None = Field(
        default=None, description="Tuned model that teaches, as a full resource name."
    )
    validation_dataset_uri: str | None = Field(
        default=None, description="JSON Lines file in Cloud Storage."
    )
    prompt_dataset_uri: str | None = Field(
        default=None, description="Prompts that the teacher answers, as a JSON Lines file."
    )
    hyperparameters: DistillationHyperParameters | None = Field(
        default=None, description="Settings of the training."
    )


class ReinforcementTuningHyperParameters(BaseModel):
    """Settings of training on rewards."""

    epoch_count: int | None = Field(default=None, description="Passes over the training data.")
    learning_rate_multiplier: float | None = Field(
        default=None, description="Factor on the recommended learning rate."
    )
    adapter_size: AdapterSize | None = Field(
        default=None, description="Size of the adapter that is trained."
    )
    samples_per_prompt: int | None = Field(
        default=None, description="Answers that are rewarded for each prompt."
    )
    batch_size: int | None = Field(default=None, description="Prompts per step.")
    evaluate_interval: int | None = Field(
        default=None, description="Steps from one evaluation to the next."
    )
    checkpoint_interval: int | None = Field(
        default=None, description="Steps from one checkpoint to the next."
    )
    max_output_tokens: int | None = Field(
        default=None, description="Most tokens an answer may have."
    )
    thinking_level: ReinforcementTuningThinkingLevel | None = Field(
        default=None, description="How much the model thinks."
    )
    thinking_budget: int | None = Field(
        default=None, description="Most tokens to spend on thinking."
    )
    step_count: int | None = Field(default=None, description="Number of training steps.")


class ReinforcementTuningSpec(BaseModel):
    """Training on rewards for answers."""

    composite_reward_config: CompositeReinforcementTuningRewardConfig | None = Field(
        default=None, description="Several rewards, weighted."
    )
    training_dataset_uri: str | None = Field(
        default=None, description="JSON Lines file in Cloud Storage."
    )
    validation_dataset_uri: str | None = Field(
        default=None, description="JSON Lines file in Cloud Storage."
    )
    hyper_parameters: ReinforcementTuningHyperParameters | None = Field(
        default=None, description="Settings of the training."
    )
    single_reward_config: SingleReinforcementTuningRewardConfig | None = Field(
        default=None, description="The one reward."
    )


class PartnerModelTuningSpec(BaseModel):
    """Training of a partner's model."""

    hyper_parameters: dict[str, Any] | None = Field(
        default=None, description="Settings of the training; the keys depend on the model."
    )
    training_dataset_uri: str | None = Field(
        default=None, description="JSON Lines file in Cloud Storage."
    )
    validation_dataset_uri: str | None = Field(
        default=None, description="JSON Lines file in Cloud Storage."
    )


class VeoHyperParameters(BaseModel):
    """Settings of training a video model."""

    epoch_count: int | None = Field(default=None, description="Passes over the training data.")
    learning_rate_multiplier: float | None = Field(
        default=None, description="Factor on the recommended learning rate."
    )
    tuning_task: TuningTask | None = Field(
        default=None, description="What kind of generation is trained."
    )
    veo_data_mixture_ratio: float | None = Field(
        default=None,
        description="Share of the provider's own videos among the training data, 0 to 1.",
    )
    adapter_size: AdapterSize | None = Field(
        default=None, description="Size of the adapter that is trained."
    )
    tuning_speed: TuningSpeed | None = Field(
        default=None, description="How fast the model is tuned."
    )


class VeoTuningSpec(BaseModel):
    """Training of a video model."""

    hyper_parameters: VeoHyperParameters | None = Field(
        default=None, description="Settings of the training."
    )
    training_dataset_uri: str | None = Field(
        default=None, description="JSON Lines file in Cloud Storage."
    )
    validation_dataset_uri: str | None = Field(
        default=None, description="JSON Lines file in Cloud Storage."
    )


class VeoLoraTuningSpec(BaseModel):
    """Training of an adapter for a video model."""

    hyper_parameters: VeoHyperParameters | None = Field(
        default=None, description="Settings of the training."
    )
    training_dataset_uri: str | None = Field(
        default=None, description="JSON Lines file in Cloud Storage."
    )
    validation_dataset_uri: str | None = Field(
        default=None, description="JSON Lines file in Cloud Storage."
    )
    video_orientation: VideoOrientation | None = Field(
        default=None, description="Which way round the videos are."
    )

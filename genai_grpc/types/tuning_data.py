"""Statistics of the data a model is trained on (Vertex AI only).

Only shapes that a tuning job reports. Follows `TuningDataStats` of Vertex AI.
"""

from __future__ import annotations

from pydantic import Field

from genai_grpc.types._base import BaseModel
from genai_grpc.types.content import Content
from genai_grpc.types.rewards import ReinforcementTuningUserDatasetExamples

__all__ = [
    "DatasetDistribution",
    "DatasetDistributionDistributionBucket",
    "DatasetStats",
    "DistillationDataStats",
    "GeminiPreferenceExample",
    "GeminiPreferenceExampleCompletion",
    "PreferenceOptimizationDataStats",
    "SupervisedTuningDataStats",
    "SupervisedTuningDatasetDistribution",
    "SupervisedTuningDatasetDistributionDatasetBucket",
    "TuningDataStats",
]


class DatasetDistributionDistributionBucket(BaseModel):
    """A bar of a histogram."""

    count: int | None = Field(default=None, description="Number of values in the bar.")
    left: float | None = Field(default=None, description="Where the bar starts.")
    right: float | None = Field(default=None, description="Where the bar ends.")


class DatasetDistribution(BaseModel):
    """How a quantity is spread over a data set."""

    buckets: list[DatasetDistributionDistributionBucket] | None = Field(
        default=None, description="Histogram of the values."
    )
    max: float | None = Field(default=None, description="Largest value.")
    mean: float | None = Field(default=None, description="Mean of the values.")
    median: float | None = Field(default=None, description="Median of the values.")
    min: float | None = Field(default=None, description="Smallest value.")
    p5: float | None = Field(default=None, description="5th percentile.")
    p95: float | None = Field(default=None, description="95th percentile.")
    sum: float | None = Field(default=None, description="Sum of the values.")


class DatasetStats(BaseModel):
    """Statistics of a data set."""

    total_billable_character_count: int | None = Field(
        default=None, description="Characters that are billed."
    )
    total_tuning_character_count: int | None = Field(
        default=None, description="Characters that are trained on."
    )
    tuning_dataset_example_count: int | None = Field(
        default=None, description="Number of examples."
    )
    tuning_step_count: int | None = Field(default=None, description="Number of training steps.")
    user_dataset_examples: list[Content] | None = Field(
        default=None, description="Some of the examples."
    )
    user_input_token_distribution: DatasetDistribution | None = Field(
        default=None, description="Tokens per prompt."
    )
    user_message_per_example_distribution: DatasetDistribution | None = Field(
        default=None, description="Messages per example."
    )
    user_output_token_distribution: DatasetDistribution | None = Field(
        default=None, description="Tokens per answer."
    )
    dropped_example_indices: list[int] | None = Field(
        default=None, description="Positions of the examples that were left out, counted from 1."
    )
    dropped_example_reasons: list[str] | None = Field(
        default=None, description="Why they were left out, one text per index."
    )
    contents_per_example_distribution: DatasetDistribution | None = Field(
        default=None, description="Contents per example."
    )
    reinforcement_tuning_user_dataset_examples: ReinforcementTuningUserDatasetExamples | None = (
        Field(default=None, description="Some of the examples, for training on rewards.")
    )
    total_billable_token_count: int | None = Field(
        default=None, description="Tokens that are billed."
    )


class DistillationDataStats(BaseModel):
    """Statistics of the data a distillation works on."""

    training_dataset_stats: DatasetStats | None = Field(
        default=None, description="Statistics of the training data."
    )


class GeminiPreferenceExampleCompletion(BaseModel):
    """An answer and how good it is."""

    completion: Content | None = Field(default=None, description="The answer.")
    score: float | None = Field(default=None, description="How good it is; higher is better.")


class GeminiPreferenceExample(BaseModel):
    """A prompt with better and worse answers."""

    completions: list[GeminiPreferenceExampleCompletion] | None = Field(
        default=None, description="The answers with their scores."
    )
    contents: list[Content] | None = Field(default=None, description="The prompt.")


class PreferenceOptimizationDataStats(BaseModel):
    """Statistics of data for training on preferences."""

    score_variance_per_example_distribution: DatasetDistribution | None = Field(
        default=None, description="Variance of the scores within an example."
    )
    scores_distribution: DatasetDistribution | None = Field(
        default=None, description="Scores of the answers."
    )
    total_billable_token_count: int | None = Field(
        default=None, description="Tokens that are billed."
    )
    tuning_dataset_example_count: int | None = Field(
        default=None, description="Number of examples."
    )
    tuning_step_count: int | None = Field(default=None, description="Number of training steps.")
    user_dataset_examples: list[GeminiPreferenceExample] | None = Field(
        default=None, description="Some of the examples."
    )
    user_input_token_distribution: DatasetDistribution | None = Field(
        default=None, description="Tokens per prompt."
    )
    user_output_token_distribution: DatasetDistribution | None = Field(
        default=None, description="Tokens per answer."
    )
    dropped_example_indices: list[int] | None = Field(
        default=None, description="Positions of the examples that were left out, counted from 1."
    )
    dropped_example_reasons: list[str] | None = Field(
        default=None, description="Why they were left out, one text per index."
    )


class SupervisedTuningDatasetDistributionDatasetBucket(BaseModel):
    """A bar of a histogram."""

    count: float | None = Field(default=None, description="Number of values in the bar.")
    left: float | None = Field(default=None, description="Where the bar starts.")
    right: float | None = Field(default=None, description="Where the bar ends.")


class SupervisedTuningDatasetDistribution(BaseModel):
    """How a quantity is spread over data for supervised training."""

    billable_sum: int | None = Field(default=None, description="Sum of the values that are billed.")
    buckets: list[SupervisedTuningDatasetDistributionDatasetBucket] | None = Field(
        default=None, description="Histogram of the values."
    )
    max: float | None = Field(default=None, description="Largest value.")
    mean: float | None = Field(default=None, description="Mean of the values.")
    median: float | None = Field(default=None, description="Median of the values.")
    min: float | None = Field(default=None, description="Smallest value.")
    p5: float | None = Field(default=None, description="5th percentile.")
    p95: float | None = Field(default=None, description="95th percentile.")
    sum: int | None = Field(default=None, description="Sum of the values.")


class SupervisedTuningDataStats(BaseModel):
    """Statistics of data for supervised training."""

    dropped_example_reasons: list[str] | None = Field(
        default=None,
        description=(
            "Why examples were left out, one text per index of `truncated_example_indices`."
        ),
    )
    total_billable_character_count: int | None = Field(
        default=None, description="Characters that are billed."
    )
    total_billable_token_count: int | None = Field(
        default=None, description="Tokens that are billed."
    )
    total_truncated_example_count: int | None = Field(
        default=None, description="Number of examples that were left out or cut."
    )
    total_tuning_character_count: int | None = Field(
        default=None, description="Characters that are trained on."
    )
    truncated_example_indices: list[int] | None = Field(
        default=None,
        description=(
            "Positions of the examples left out or cut, counted from 1; a part of them if there "
            "are many."
        ),
    )
    tuning_dataset_example_count: int | None = Field(
        default=None, description="Number of examples."
    )
    tuning_step_count: int | None = Field(default=None, description="Number of training steps.")
    user_dataset_examples: list[Content] | None = Field(
        default=None, description="Some of the examples."
    )
    user_input_token_distribution: SupervisedTuningDatasetDistribution | None = Field(
        default=None, description="Tokens per prompt."
    )
    user_message_per_example_distribution: SupervisedTuningDatasetDistribution | None = Field(
        default=None, description="Messages per example."
    )
    user_output_token_distribution: SupervisedTuningDatasetDistribution | None = Field(
        default=None, description="Tokens per answer."
    )


class TuningDataStats(BaseModel):
    """Statistics of the training data; the field of the method is set."""

    distillation_data_stats: DistillationDataStats | None = Field(
        default=None, description="Statistics for distillation."
    )
    preference_optimization_data_stats: PreferenceOptimizationDataStats | None = Field(
        default=None, description="Statistics for training on preferences."
    )
    supervised_tuning_data_stats: SupervisedTuningDataStats | None = Field(
        default=None, description="Statistics for supervised training."
    )
    reinforcement_tuning_data_stats: DatasetStats | None = Field(
        default=None, description="Statistics for training on rewards."
    )

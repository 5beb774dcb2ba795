"""Rewards: how answers are rated while a model learns from them, and trying that out (Vertex AI only).

Only shapes; the method of tuning lives in `tuning_specs`. Follows the reward configs of Vertex AI,
which have no published proto.
"""

from __future__ import annotations

from pydantic import Field

from genai_grpc.types._base import BaseModel
from genai_grpc.types.content import Content
from genai_grpc.types.enums import MatchOperation, ResponseParseType
from genai_grpc.types.evaluation import AutoraterConfig
from genai_grpc.types.operations import GoogleRpcStatus
from genai_grpc.types.options import HttpOptions, HttpResponse
from genai_grpc.types.tools import Tool

__all__ = [
    "CompositeReinforcementTuningRewardConfig",
    "CompositeReinforcementTuningRewardConfigWeightedRewardConfig",
    "ReinforcementTuningAutoraterScorer",
    "ReinforcementTuningAutoraterScorerExactMatchScorer",
    "ReinforcementTuningAutoraterScorerParsedResponseConversionScorer",
    "ReinforcementTuningCloudRunRewardScorer",
    "ReinforcementTuningCodeExecutionRewardScorer",
    "ReinforcementTuningExample",
    "ReinforcementTuningParseResponseConfig",
    "ReinforcementTuningRewardInfo",
    "ReinforcementTuningStringMatchRewardScorer",
    "ReinforcementTuningStringMatchRewardScorerJsonMatchExpression",
    "ReinforcementTuningStringMatchRewardScorerStringMatchExpression",
    "ReinforcementTuningUserDatasetExamples",
    "SingleReinforcementTuningRewardConfig",
    "ValidateRewardConfig",
    "ValidateRewardResponse",
]


class ReinforcementTuningParseResponseConfig(BaseModel):
    """How the text that is rewarded is taken from an answer."""

    parse_type: ResponseParseType | None = Field(
        default=None, description="Whether it is all of the answer, or what an expression finds."
    )
    regex_extract_expression: str | None = Field(
        default=None,
        description="Regular expression whose first group is taken, for REGEX_EXTRACT.",
    )


class ReinforcementTuningAutoraterScorerParsedResponseConversionScorer(BaseModel):
    """Takes the text for the number that is the reward. It has no settings."""


class ReinforcementTuningAutoraterScorerExactMatchScorer(BaseModel):
    """Rewards one word of the rater."""

    correct_answer_reward: float | None = Field(
        default=None, description="Reward if it is that word."
    )
    wrong_answer_reward: float | None = Field(default=None, description="Reward if it is another.")
    expression: str | None = Field(default=None, description="The word.")


class ReinforcementTuningAutoraterScorer(BaseModel):
    """Lets a model rate the answer."""

    autorater_config: AutoraterConfig | None = Field(
        default=None, description="The model that rates."
    )
    autorater_prompt: str | None = Field(
        default=None,
        description="Prompt of the rater, with placeholders for the fields of an example.",
    )
    autorater_response_parse_config: ReinforcementTuningParseResponseConfig | None = Field(
        default=None, description="How the text that counts is taken from what the rater says."
    )
    parsed_response_conversion_scorer: (
        ReinforcementTuningAutoraterScorerParsedResponseConversionScorer | None
    ) = Field(default=None, description="The text is the reward.")
    exact_match_scorer: ReinforcementTuningAutoraterScorerExactMatchScorer | None = Field(
        default=None, description="The text decides between two rewards."
    )


class ReinforcementTuningCodeExecutionRewardScorer(BaseModel):
    """Lets Python code rate the answer."""

    python_code_snippet: str | None = Field(
        default=None, description="The code; what it is given and returns, the service documents."
    )


class ReinforcementTuningStringMatchRewardScorerStringMatchExpression(BaseModel):
    """A text to compare with."""

    match_operation: MatchOperation | None = Field(default=None, description="How it is compared.")
    expression: str | None = Field(default=None, description="The text or regular expression.")


class ReinforcementTuningStringMatchRewardScorerJsonMatchExpression(BaseModel):
    """A text to compare with one value of an answer in JSON."""

    key_name: str | None = Field(default=None, description="Key of the value.")
    value_string_match_expression: (
        ReinforcementTuningStringMatchRewardScorerStringMatchExpression | None
    ) = Field(default=None, description="What it is compared with.")


class ReinforcementTuningStringMatchRewardScorer(BaseModel):
    """Compares the answer with a text."""

    wrong_answer_reward: float | None = Field(
        default=None, description="Reward if it does not match."
    )
    correct_answer_reward: float | None = Field(default=None, description="Reward if it matches.")
    string_match_expression: (
        ReinforcementTuningStringMatchRewardScorerStringMatchExpression | None
    ) = Field(default=None, description="What the answer is compared with.")
    json_match_expression: ReinforcementTuningStringMatchRewardScorerJsonMatchExpression | None = (
        Field(default=None, description="What a value of it is compared with.")
    )


class ReinforcementTuningCloudRunRewardScorer(BaseModel):
    """Lets a service on Cloud Run rate the answer."""

    cloud_run_uri: str | None = Field(default=None, description="Address of the service.")


class SingleReinforcementTuningRewardConfig(BaseModel):
    """A reward and the one scorer that gives it."""

    autorater_scorer: ReinforcementTuningAutoraterScorer | None = Field(
        default=None, description="A model rates."
    )
    reward_name: str | None = Field(default=None, description="Name of the reward.")
    parse_response_config: ReinforcementTuningParseResponseConfig | None = Field(
        default=None, description="How the text that is rewarded is taken from an answer."
    )
    code_execution_reward_scorer: ReinforcementTuningCodeExecutionRewardScorer | None = Field(
        default=None, description="Python code rates."
    )
    string_match_reward_scorer: ReinforcementTuningStringMatchRewardScorer | None = Field(
        default=None, description="A text is compared."
    )
    cloud_run_reward_scorer: ReinforcementTuningCloudRunRewardScorer | None = Field(
        default=None, description="A service of one's own rates."
    )


class CompositeReinforcementTuningRewardConfigWeightedRewardConfig(BaseModel):
    """A reward and how much it counts."""

    reward_config: SingleReinforcementTuningRewardConfig | None = Field(
        default=None, description="The reward."
    )
    weight: float | None = Field(default=None, description="Its weight in the sum.")


class CompositeReinforcementTuningRewardConfig(BaseModel):
    """Several rewards that are summed up."""

    weighted_reward_configs: (
        list[CompositeReinforcementTuningRewardConfigWeightedRewardConfig] | None
    ) = Field(default=None, description="The rewards with their weights.")


class ReinforcementTuningExample(BaseModel):
    """A prompt, and what its answers are rated by."""

    contents: list[Content] | None = Field(default=None, description="The prompt.")
    references: dict[str, str] | None = Field(
        default=None, description="Texts that scorers refer to, such as the answer that is right."
    )
    system_instruction: Content | None = Field(
        default=None, description="What the model should know or obey throughout."
    )
    tools: list[Tool] | None = Field(default=None, description="Tools the model may use.")


class ReinforcementTuningUserDatasetExamples(BaseModel):
    """Some of the examples of a data set."""

    user_dataset_examples: list[ReinforcementTuningExample] | None = Field(
        default=None, description="The examples."
    )


class ValidateRewardConfig(BaseModel):
    """Options of trying out a reward."""

    http_options: HttpOptions | None = Field(
        default=None, description="Endpoint, headers, deadline and retries of this call."
    )


class ReinforcementTuningRewardInfo(BaseModel):
    """What one reward came to."""

    reward: float | None = Field(default=None, description="The reward.")
    user_requested_aux_info: str | None = Field(
        default=None, description="What the scorer said beside it."
    )
    error_status: GoogleRpcStatus | None = Field(default=None, description="Why there is none.")


class ValidateRewardResponse(BaseModel):
    """What rewards came to for one answer."""

    sdk_http_response: HttpResponse | None = Field(
        default=None, description="Headers or metadata that came with the answer."
    )
    overall_reward: float | None = Field(
        default=None, description="The sum of the rewards, weighted."
    )
    error: str | None = Field(default=None, description="Why there is none.")
    reward_info_details: dict[str, ReinforcementTuningRewardInfo] | None = Field(
        default=None, description="What each came to, by its name."
    )

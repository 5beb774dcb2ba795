# Generated from protos/ by scripts/proto (scripts/contract/messages.py). Do not edit.
"""Vertex AI API: prediction service."""

from __future__ import annotations

import datetime
from collections.abc import MutableMapping, MutableSequence
from typing import Any

import proto
from google.api import httpbody_pb2
from google.protobuf import struct_pb2, timestamp_pb2

from genai_grpc._gapic import message as _message
from genai_grpc.aiplatform.types import content as _content
from genai_grpc.aiplatform.types import explanation as _explanation
from genai_grpc.aiplatform.types import tool as _tool
from genai_grpc.aiplatform.types import types as _types
from genai_grpc.aiplatform.types import usage_metadata as _usage_metadata

__protobuf__ = proto.module(
    package="genai_grpc.aiplatform",
    manifest={
        "PredictRequest",
        "PredictResponse",
        "RawPredictRequest",
        "StreamRawPredictRequest",
        "DirectPredictRequest",
        "DirectPredictResponse",
        "DirectRawPredictRequest",
        "DirectRawPredictResponse",
        "StreamDirectPredictRequest",
        "StreamDirectPredictResponse",
        "StreamDirectRawPredictRequest",
        "StreamDirectRawPredictResponse",
        "StreamingPredictRequest",
        "StreamingPredictResponse",
        "StreamingRawPredictRequest",
        "StreamingRawPredictResponse",
        "ExplainRequest",
        "ExplainResponse",
        "CountTokensRequest",
        "CountTokensResponse",
        "GenerateContentRequest",
        "GenerateContentResponse",
        "ChatCompletionsRequest",
        "PredictLongRunningResponse",
        "PredictLongRunningMetadata",
        "GenerateVideoResponse",
        "EmbedContentRequest",
        "EmbedContentResponse",
    },
)


class PredictRequest(_message.Message):
    """Instances and parameters in the shape that the model defines.

    Attributes:
        endpoint (str):
            An endpoint, or a publisher's model by its full name.
        instances (MutableSequence[Any]):
            One for each prediction, in the form of the model's schema.
        parameters (Any):
            What steers the prediction, in the form of the model's schema.
        labels (MutableMapping[str, str]):
            Labels by key; keys and values are lower case, at most 64 characters.
    """

    endpoint: str = proto.Field(proto.STRING, number=1)
    instances: MutableSequence[Any] = proto.RepeatedField(
        proto.MESSAGE,
        number=2,
        message=struct_pb2.Value,
    )
    parameters: Any = proto.Field(proto.MESSAGE, number=3, message=struct_pb2.Value)
    labels: MutableMapping[str, str] = proto.MapField(proto.STRING, proto.STRING, number=4)


class PredictResponse(_message.Message):
    """One prediction for each instance.

    Attributes:
        predictions (MutableSequence[Any]):
            Predictions.
        deployed_model_id (str):
            Deployed model id.
        model (str):
            Model.
        model_version_id (str):
            Model version id.
        model_display_name (str):
            Model display name.
        metadata (Any):
            Metadata.
    """

    predictions: MutableSequence[Any] = proto.RepeatedField(
        proto.MESSAGE,
        number=1,
        message=struct_pb2.Value,
    )
    deployed_model_id: str = proto.Field(proto.STRING, number=2)
    model: str = proto.Field(proto.STRING, number=3)
    model_version_id: str = proto.Field(proto.STRING, number=5)
    model_display_name: str = proto.Field(proto.STRING, number=4)
    metadata: Any = proto.Field(proto.MESSAGE, number=6, message=struct_pb2.Value)


class RawPredictRequest(_message.Message):
    """A body of any type.

    Attributes:
        endpoint (str):
            "projects/P/locations/L/endpoints/E", or a published model,
            "projects/P/locations/L/publishers/google/models/M".
        http_body (google.api.HttpBody):
            What the model's own server is sent: the bytes in `data`, and their content
            type.
    """

    endpoint: str = proto.Field(proto.STRING, number=1)
    http_body: httpbody_pb2.HttpBody = proto.Field(
        proto.MESSAGE,
        number=2,
        message=httpbody_pb2.HttpBody,
    )


class StreamRawPredictRequest(_message.Message):
    """A body of any type.

    Attributes:
        endpoint (str):
            "projects/P/locations/L/endpoints/E", or a published model,
            "projects/P/locations/L/publishers/google/models/M".
        http_body (google.api.HttpBody):
            What the model's own server is sent: the bytes in `data`, and their content
            type.
    """

    endpoint: str = proto.Field(proto.STRING, number=1)
    http_body: httpbody_pb2.HttpBody = proto.Field(
        proto.MESSAGE,
        number=2,
        message=httpbody_pb2.HttpBody,
    )


class DirectPredictRequest(_message.Message):
    """Tensors to run on.

    Attributes:
        endpoint (str):
            Endpoint.
        inputs (MutableSequence[Tensor]):
            Inputs.
        parameters (Tensor):
            Numbers or texts with a shape.
    """

    endpoint: str = proto.Field(proto.STRING, number=1)
    inputs: MutableSequence[_types.Tensor] = proto.RepeatedField(
        proto.MESSAGE,
        number=2,
        message=_types.Tensor,
    )
    parameters: _types.Tensor = proto.Field(proto.MESSAGE, number=3, message=_types.Tensor)


class DirectPredictResponse(_message.Message):
    """Tensors that came out.

    Attributes:
        outputs (MutableSequence[Tensor]):
            Outputs.
        parameters (Tensor):
            Numbers or texts with a shape.
    """

    outputs: MutableSequence[_types.Tensor] = proto.RepeatedField(
        proto.MESSAGE,
        number=1,
        message=_types.Tensor,
    )
    parameters: _types.Tensor = proto.Field(proto.MESSAGE, number=2, message=_types.Tensor)


class DirectRawPredictRequest(_message.Message):
    """Bytes to run on.

    Attributes:
        endpoint (str):
            Endpoint.
        method_name (str):
            Method name.
        input (bytes):
            Input.
    """

    endpoint: str = proto.Field(proto.STRING, number=1)
    method_name: str = proto.Field(proto.STRING, number=2)
    input: bytes = proto.Field(proto.BYTES, number=3)


class DirectRawPredictResponse(_message.Message):
    """Bytes that came out.

    Attributes:
        output (bytes):
            Output.
    """

    output: bytes = proto.Field(proto.BYTES, number=1)


class StreamDirectPredictRequest(_message.Message):
    """Tensors to run on; the first message names the endpoint.

    Attributes:
        endpoint (str):
            Endpoint.
        inputs (MutableSequence[Tensor]):
            Inputs.
        parameters (Tensor):
            Numbers or texts with a shape.
    """

    endpoint: str = proto.Field(proto.STRING, number=1)
    inputs: MutableSequence[_types.Tensor] = proto.RepeatedField(
        proto.MESSAGE,
        number=2,
        message=_types.Tensor,
    )
    parameters: _types.Tensor = proto.Field(proto.MESSAGE, number=3, message=_types.Tensor)


class StreamDirectPredictResponse(_message.Message):
    """Tensors that came out.

    Attributes:
        outputs (MutableSequence[Tensor]):
            Outputs.
        parameters (Tensor):
            Numbers or texts with a shape.
    """

    outputs: MutableSequence[_types.Tensor] = proto.RepeatedField(
        proto.MESSAGE,
        number=1,
        message=_types.Tensor,
    )
    parameters: _types.Tensor = proto.Field(proto.MESSAGE, number=2, message=_types.Tensor)


class StreamDirectRawPredictRequest(_message.Message):
    """Bytes to run on; the first message names the endpoint.

    Attributes:
        endpoint (str):
            Endpoint.
        method_name (str):
            Method name.
        input (bytes):
            Input.
    """

    endpoint: str = proto.Field(proto.STRING, number=1)
    method_name: str = proto.Field(proto.STRING, number=2)
    input: bytes = proto.Field(proto.BYTES, number=3)


class StreamDirectRawPredictResponse(_message.Message):
    """Bytes that came out.

    Attributes:
        output (bytes):
            Output.
    """

    output: bytes = proto.Field(proto.BYTES, number=1)


class StreamingPredictRequest(_message.Message):
    """Tensors to run on; the first message names the endpoint.

    Attributes:
        endpoint (str):
            Endpoint.
        inputs (MutableSequence[Tensor]):
            Inputs.
        parameters (Tensor):
            Numbers or texts with a shape.
    """

    endpoint: str = proto.Field(proto.STRING, number=1)
    inputs: MutableSequence[_types.Tensor] = proto.RepeatedField(
        proto.MESSAGE,
        number=2,
        message=_types.Tensor,
    )
    parameters: _types.Tensor = proto.Field(proto.MESSAGE, number=3, message=_types.Tensor)


class StreamingPredictResponse(_message.Message):
    """Tensors that came out.

    Attributes:
        outputs (MutableSequence[Tensor]):
            Outputs.
        parameters (Tensor):
            Numbers or texts with a shape.
    """

    outputs: MutableSequence[_types.Tensor] = proto.RepeatedField(
        proto.MESSAGE,
        number=1,
        message=_types.Tensor,
    )
    parameters: _types.Tensor = proto.Field(proto.MESSAGE, number=2, message=_types.Tensor)


class StreamingRawPredictRequest(_message.Message):
    """Bytes to run on; the first message names the endpoint.

    Attributes:
        endpoint (str):
            Endpoint.
        method_name (str):
            Method name.
        input (bytes):
            Input.
    """

    endpoint: str = proto.Field(proto.STRING, number=1)
    method_name: str = proto.Field(proto.STRING, number=2)
    input: bytes = proto.Field(proto.BYTES, number=3)


class StreamingRawPredictResponse(_message.Message):
    """Bytes that came out.

    Attributes:
        output (bytes):
            Output.
    """

    output: bytes = proto.Field(proto.BYTES, number=1)


class ExplainRequest(_message.Message):
    """Instances to predict and explain.

    Attributes:
        endpoint (str):
            "projects/P/locations/L/endpoints/E".
        instances (MutableSequence[Any]):
            One for each explanation, in the form of the model's schema.
        parameters (Any):
            What steers the prediction, in the form of the model's schema.
        explanation_spec_override (ExplanationSpecOverride):
            Other settings for one request.
        concurrent_explanation_spec_override (MutableMapping[str, ExplanationSpecOverride]):
            Concurrent explanation spec override. Published in v1beta1.
        deployed_model_id (str):
            The one that answers; by the traffic split of the endpoint if empty.
    """

    endpoint: str = proto.Field(proto.STRING, number=1)
    instances: MutableSequence[Any] = proto.RepeatedField(
        proto.MESSAGE,
        number=2,
        message=struct_pb2.Value,
    )
    parameters: Any = proto.Field(proto.MESSAGE, number=4, message=struct_pb2.Value)
    explanation_spec_override: _explanation.ExplanationSpecOverride = proto.Field(
        proto.MESSAGE,
        number=5,
        message=_explanation.ExplanationSpecOverride,
    )
    concurrent_explanation_spec_override: MutableMapping[str, _explanation.ExplanationSpecOverride] = proto.MapField(
        proto.STRING,
        proto.MESSAGE,
        number=6,
        message=_explanation.ExplanationSpecOverride,
    )
    deployed_model_id: str = proto.Field(proto.STRING, number=3)


class ExplainResponse(_message.Message):
    """Predictions and their explanations.

    Attributes:
        explanations (MutableSequence[Explanation]):
            Explanations.
        concurrent_explanations (MutableMapping[str, ExplainResponse.ConcurrentExplanation]):
            Concurrent explanations. Published in v1beta1.
        deployed_model_id (str):
            Deployed model id.
        predictions (MutableSequence[Any]):
            Predictions.
    """

    class ConcurrentExplanation(_message.Message):
        """Carries nothing but itself.

        Attributes:
            explanations (MutableSequence[Explanation]):
                Explanations.
        """

        explanations: MutableSequence[_explanation.Explanation] = proto.RepeatedField(
            proto.MESSAGE,
            number=1,
            message=_explanation.Explanation,
        )

    explanations: MutableSequence[_explanation.Explanation] = proto.RepeatedField(
        proto.MESSAGE,
        number=1,
        message=_explanation.Explanation,
    )
    concurrent_explanations: MutableMapping[str, ExplainResponse.ConcurrentExplanation] = proto.MapField(
        proto.STRING,
        proto.MESSAGE,
        number=4,
        message="ExplainResponse.ConcurrentExplanation",
    )
    deployed_model_id: str = proto.Field(proto.STRING, number=2)
    predictions: MutableSequence[Any] = proto.RepeatedField(
        proto.MESSAGE,
        number=3,
        message=struct_pb2.Value,
    )


class CountTokensRequest(_message.Message):
    """A prompt to count.

    Attributes:
        endpoint (str):
            The model's full name, which `model` repeats for generative models.
        model (str):
            Model.
        instances (MutableSequence[Any]):
            Prompts in the form of the model's schema; for models that take no contents.
        contents (MutableSequence[Content]):
            Contents.
        system_instruction (Content):
            The parts of one turn and whose turn it is. Its presence is tracked: `in`
            tells zero from absent.
        tools (MutableSequence[Tool]):
            Tools.
        generation_config (GenerationConfig):
            The knobs of generation. Its presence is tracked: `in` tells zero from
            absent.
    """

    endpoint: str = proto.Field(proto.STRING, number=1)
    model: str = proto.Field(proto.STRING, number=3)
    instances: MutableSequence[Any] = proto.RepeatedField(
        proto.MESSAGE,
        number=2,
        message=struct_pb2.Value,
    )
    contents: MutableSequence[_content.Content] = proto.RepeatedField(
        proto.MESSAGE,
        number=4,
        message=_content.Content,
    )
    system_instruction: _content.Content = proto.Field(
        proto.MESSAGE,
        number=5,
        message=_content.Content,
        optional=True,
    )
    tools: MutableSequence[_tool.Tool] = proto.RepeatedField(
        proto.MESSAGE,
        number=6,
        message=_tool.Tool,
    )
    generation_config: _content.GenerationConfig = proto.Field(
        proto.MESSAGE,
        number=7,
        message=_content.GenerationConfig,
        optional=True,
    )


class CountTokensResponse(_message.Message):
    """How many tokens the prompt has.

    Attributes:
        total_tokens (int):
            Number of tokens in everything that was counted.
        total_billable_characters (int):
            Total billable characters.
        prompt_tokens_details (MutableSequence[ModalityTokenCount]):
            Tokens of the prompt, one entry per kind of media.
    """

    total_tokens: int = proto.Field(proto.INT32, number=1)
    total_billable_characters: int = proto.Field(proto.INT32, number=2)
    prompt_tokens_details: MutableSequence[_content.ModalityTokenCount] = proto.RepeatedField(
        proto.MESSAGE,
        number=3,
        message=_content.ModalityTokenCount,
    )


class GenerateContentRequest(_message.Message):
    """A prompt and how to answer it.

    Attributes:
        model (str):
            The full name: "projects/.../publishers/google/models/..." or an endpoint.
        contents (MutableSequence[Content]):
            The turns so far, the newest last.
        system_instruction (Content):
            The parts of one turn and whose turn it is. Its presence is tracked: `in`
            tells zero from absent.
        cached_content (str):
            Cached content.
        tools (MutableSequence[Tool]):
            Tools.
        tool_config (ToolConfig):
            Settings for all tools of a request.
        labels (MutableMapping[str, str]):
            Labels by key; keys and values are lower case, at most 64 characters.
        safety_settings (MutableSequence[SafetySetting]):
            Safety settings.
        model_armor_config (ModelArmorConfig):
            Model Armor templates that screen prompt and answer.
        generation_config (GenerationConfig):
            The knobs of generation.
    """

    model: str = proto.Field(proto.STRING, number=5)
    contents: MutableSequence[_content.Content] = proto.RepeatedField(
        proto.MESSAGE,
        number=2,
        message=_content.Content,
    )
    system_instruction: _content.Content = proto.Field(
        proto.MESSAGE,
        number=8,
        message=_content.Content,
        optional=True,
    )
    cached_content: str = proto.Field(proto.STRING, number=9)
    tools: MutableSequence[_tool.Tool] = proto.RepeatedField(
        proto.MESSAGE,
        number=6,
        message=_tool.Tool,
    )
    tool_config: _tool.ToolConfig = proto.Field(
        proto.MESSAGE,
        number=7,
        message=_tool.ToolConfig,
    )
    labels: MutableMapping[str, str] = proto.MapField(proto.STRING, proto.STRING, number=10)
    safety_settings: MutableSequence[_content.SafetySetting] = proto.RepeatedField(
        proto.MESSAGE,
        number=3,
        message=_content.SafetySetting,
    )
    model_armor_config: _content.ModelArmorConfig = proto.Field(
        proto.MESSAGE,
        number=11,
        message=_content.ModelArmorConfig,
    )
    generation_config: _content.GenerationConfig = proto.Field(
        proto.MESSAGE,
        number=4,
        message=_content.GenerationConfig,
    )


class GenerateContentResponse(_message.Message):
    """Candidates, or the reason why there are none.

    Attributes:
        candidates (MutableSequence[Candidate]):
            The answers on offer, usually one.
        model_version (str):
            Version of the model that answered.
        create_time (datetime.datetime):
            When the server received the request (Vertex AI only).
        response_id (str):
            Identifier of the answer, the same in each chunk of a stream.
        prompt_feedback (GenerateContentResponse.PromptFeedback):
            Why the prompt was refused, if it was; then there are no candidates.
        usage_metadata (GenerateContentResponse.UsageMetadata):
            Tokens that the call consumed and produced.
    """

    class PromptFeedback(_message.Message):
        """Why the prompt was refused.

        Attributes:
            block_reason (GenerateContentResponse.PromptFeedback.BlockedReason):
                Why the prompt was refused; rephrase it when set.
            safety_ratings (MutableSequence[SafetyRating]):
                Ratings of the prompt, at most one per category.
            block_reason_message (str):
                The same in words (Vertex AI only).
        """

        class BlockedReason(_message.Enum):
            """What the refusal is about."""

            BLOCKED_REASON_UNSPECIFIED = 0
            SAFETY = 1
            OTHER = 2
            BLOCKLIST = 3
            PROHIBITED_CONTENT = 4
            MODEL_ARMOR = 5
            JAILBREAK = 6

        block_reason: GenerateContentResponse.PromptFeedback.BlockedReason = proto.Field(
            proto.ENUM,
            number=1,
            enum="GenerateContentResponse.PromptFeedback.BlockedReason",
        )
        safety_ratings: MutableSequence[_content.SafetyRating] = proto.RepeatedField(
            proto.MESSAGE,
            number=2,
            message=_content.SafetyRating,
        )
        block_reason_message: str = proto.Field(proto.STRING, number=3)

    class UsageMetadata(_message.Message):
        """Tokens that the request is charged for; the last chunk of a stream has the final
        counts.

        Attributes:
            prompt_token_count (int):
                Number of tokens in the prompt, cached ones included.
            candidates_token_count (int):
                Number of tokens in all candidates, thoughts not included.
            thoughts_token_count (int):
                Number of tokens that the model spent on thinking.
            total_token_count (int):
                Sum of prompt, candidate, tool-use and thinking tokens.
            cached_content_token_count (int):
                Number of prompt tokens that came from cached content.
            prompt_tokens_details (MutableSequence[ModalityTokenCount]):
                Tokens of the prompt, one entry per kind of media.
            cache_tokens_details (MutableSequence[ModalityTokenCount]):
                Tokens read from the cache, one entry per kind of media.
            candidates_tokens_details (MutableSequence[ModalityTokenCount]):
                Tokens of the candidates, one entry per kind of media.
            tool_use_prompt_tokens_details (MutableSequence[ModalityTokenCount]):
                Tokens of tool results, one entry per kind of media. Published in v1.
            traffic_type (GenerateContentResponse.UsageMetadata.TrafficType):
                Which kind of quota served the request (Vertex AI only). Published in v1.
        """

        class TrafficType(_message.Enum):
            """How the request was paid for."""

            TRAFFIC_TYPE_UNSPECIFIED = 0
            ON_DEMAND = 1
            ON_DEMAND_PRIORITY = 3
            ON_DEMAND_FLEX = 4
            PROVISIONED_THROUGHPUT = 2

        prompt_token_count: int = proto.Field(proto.INT32, number=1)
        candidates_token_count: int = proto.Field(proto.INT32, number=2)
        thoughts_token_count: int = proto.Field(proto.INT32, number=14)
        total_token_count: int = proto.Field(proto.INT32, number=3)
        cached_content_token_count: int = proto.Field(proto.INT32, number=5)
        prompt_tokens_details: MutableSequence[_content.ModalityTokenCount] = proto.RepeatedField(
            proto.MESSAGE,
            number=9,
            message=_content.ModalityTokenCount,
        )
        cache_tokens_details: MutableSequence[_content.ModalityTokenCount] = proto.RepeatedField(
            proto.MESSAGE,
            number=10,
            message=_content.ModalityTokenCount,
        )
        candidates_tokens_details: MutableSequence[_content.ModalityTokenCount] = proto.RepeatedField(
            proto.MESSAGE,
            number=11,
            message=_content.ModalityTokenCount,
        )
        tool_use_prompt_tokens_details: MutableSequence[_content.ModalityTokenCount] = proto.RepeatedField(
            proto.MESSAGE,
            number=12,
            message=_content.ModalityTokenCount,
        )
        traffic_type: GenerateContentResponse.UsageMetadata.TrafficType = proto.Field(
            proto.ENUM,
            number=8,
            enum="GenerateContentResponse.UsageMetadata.TrafficType",
        )

    candidates: MutableSequence[_content.Candidate] = proto.RepeatedField(
        proto.MESSAGE,
        number=2,
        message=_content.Candidate,
    )
    model_version: str = proto.Field(proto.STRING, number=11)
    create_time: datetime.datetime = proto.Field(
        proto.MESSAGE,
        number=12,
        message=timestamp_pb2.Timestamp,
    )
    response_id: str = proto.Field(proto.STRING, number=13)
    prompt_feedback: GenerateContentResponse.PromptFeedback = proto.Field(
        proto.MESSAGE,
        number=3,
        message="GenerateContentResponse.PromptFeedback",
    )
    usage_metadata: GenerateContentResponse.UsageMetadata = proto.Field(
        proto.MESSAGE,
        number=4,
        message="GenerateContentResponse.UsageMetadata",
    )


class ChatCompletionsRequest(_message.Message):
    """A body in the shape of OpenAI's chat completions.

    Attributes:
        endpoint (str):
            "projects/P/locations/L/endpoints/openapi" for published models, or an
            endpoint of your own.
        http_body (google.api.HttpBody):
            A request of OpenAI's chat completions as JSON, in `data`, with its content
            type.
    """

    endpoint: str = proto.Field(proto.STRING, number=1)
    http_body: httpbody_pb2.HttpBody = proto.Field(
        proto.MESSAGE,
        number=2,
        message=httpbody_pb2.HttpBody,
    )


class PredictLongRunningResponse(_message.Message):
    """What a finished video operation holds, as published; no published method returns it.

    Attributes:
        generate_video_response (GenerateVideoResponse):
            Generated videos as published; REST answers have the shape of
            GenerateVideosOperation.Response. One of `response`.
    """

    generate_video_response: GenerateVideoResponse = proto.Field(
        proto.MESSAGE,
        number=1,
        message="GenerateVideoResponse",
        oneof="response",
    )


class PredictLongRunningMetadata(_message.Message):
    """Has no fields."""


class GenerateVideoResponse(_message.Message):
    """Generated videos as published; REST answers have the shape of
    GenerateVideosOperation.Response.

    Attributes:
        generated_samples (MutableSequence[str]):
            Generated samples.
        rai_media_filtered_count (int):
            Rai media filtered count. Its presence is tracked: `in` tells zero from
            absent.
        rai_media_filtered_reasons (MutableSequence[str]):
            Rai media filtered reasons.
    """

    generated_samples: MutableSequence[str] = proto.RepeatedField(proto.STRING, number=1)
    rai_media_filtered_count: int = proto.Field(proto.INT32, number=2, optional=True)
    rai_media_filtered_reasons: MutableSequence[str] = proto.RepeatedField(
        proto.STRING,
        number=3,
    )


class EmbedContentRequest(_message.Message):
    """A content to embed.

    Attributes:
        model (str):
            Model. Its presence is tracked: `in` tells zero from absent.
        content (Content):
            The parts of one turn and whose turn it is. Its presence is tracked: `in`
            tells zero from absent.
        title (str):
            Title. Its presence is tracked: `in` tells zero from absent.
        task_type (EmbedContentRequest.EmbeddingTaskType):
            What a vector is for. Numbered differently on the Gemini API. Its presence
            is tracked: `in` tells zero from absent.
        output_dimensionality (int):
            Output dimensionality. Its presence is tracked: `in` tells zero from absent.
        auto_truncate (bool):
            Auto truncate. Its presence is tracked: `in` tells zero from absent.
        embed_content_config (EmbedContentRequest.EmbedContentConfig):
            Settings; the fields of the request beside it are older. Its presence is
            tracked: `in` tells zero from absent.
    """

    class EmbeddingTaskType(_message.Enum):
        """What a vector is for. Numbered differently on the Gemini API."""

        UNSPECIFIED = 0
        RETRIEVAL_QUERY = 2
        RETRIEVAL_DOCUMENT = 3
        SEMANTIC_SIMILARITY = 4
        CLASSIFICATION = 5
        CLUSTERING = 6
        QUESTION_ANSWERING = 7
        FACT_VERIFICATION = 8
        CODE_RETRIEVAL_QUERY = 9

    class EmbedContentConfig(_message.Message):
        """Settings; the fields of the request beside it are older.

        Attributes:
            title (str):
                Title of the text; only with the task type `RETRIEVAL_DOCUMENT`. Its
                presence is tracked: `in` tells zero from absent.
            task_type (EmbedContentRequest.EmbeddingTaskType):
                What the vectors are for, such as `RETRIEVAL_QUERY` or
                `SEMANTIC_SIMILARITY`. Its presence is tracked: `in` tells zero from absent.
            auto_truncate (bool):
                Whether input that is too long is cut; otherwise it is an error (Vertex AI
                only). Its presence is tracked: `in` tells zero from absent.
            output_dimensionality (int):
                Length of the vectors; the model's full length is cut to it. Its presence is
                tracked: `in` tells zero from absent.
            document_ocr (bool):
                Whether text is also read from images of PDF pages (Vertex AI only). Its
                presence is tracked: `in` tells zero from absent.
            audio_track_extraction (bool):
                Whether the sound of videos counts too (Vertex AI only). Its presence is
                tracked: `in` tells zero from absent.
        """

        title: str = proto.Field(proto.STRING, number=1, optional=True)
        task_type: EmbedContentRequest.EmbeddingTaskType = proto.Field(
            proto.ENUM,
            number=2,
            enum="EmbedContentRequest.EmbeddingTaskType",
            optional=True,
        )
        auto_truncate: bool = proto.Field(proto.BOOL, number=3, optional=True)
        output_dimensionality: int = proto.Field(proto.INT32, number=4, optional=True)
        document_ocr: bool = proto.Field(proto.BOOL, number=5, optional=True)
        audio_track_extraction: bool = proto.Field(proto.BOOL, number=6, optional=True)

    model: str = proto.Field(proto.STRING, number=1, optional=True)
    content: _content.Content = proto.Field(
        proto.MESSAGE,
        number=2,
        message=_content.Content,
        optional=True,
    )
    title: str = proto.Field(proto.STRING, number=4, optional=True)
    task_type: EmbedContentRequest.EmbeddingTaskType = proto.Field(
        proto.ENUM,
        number=5,
        enum="EmbedContentRequest.EmbeddingTaskType",
        optional=True,
    )
    output_dimensionality: int = proto.Field(proto.INT32, number=6, optional=True)
    auto_truncate: bool = proto.Field(proto.BOOL, number=7, optional=True)
    embed_content_config: EmbedContentRequest.EmbedContentConfig = proto.Field(
        proto.MESSAGE,
        number=8,
        message="EmbedContentRequest.EmbedContentConfig",
        optional=True,
    )


class EmbedContentResponse(_message.Message):
    """The vector of one content.

    Attributes:
        embedding (EmbedContentResponse.Embedding):
            A vector.
        usage_metadata (UsageMetadata):
            Number of tokens in all contents, where the model counts them.
        truncated (bool):
            Whether a content was too long and was cut (Vertex AI only).
    """

    class Embedding(_message.Message):
        """A vector.

        Attributes:
            values (MutableSequence[float]):
                Values.
        """

        values: MutableSequence[float] = proto.RepeatedField(proto.FLOAT, number=1)

    embedding: EmbedContentResponse.Embedding = proto.Field(
        proto.MESSAGE,
        number=1,
        message="EmbedContentResponse.Embedding",
    )
    usage_metadata: _usage_metadata.UsageMetadata = proto.Field(
        proto.MESSAGE,
        number=2,
        message=_usage_metadata.UsageMetadata,
    )
    truncated: bool = proto.Field(proto.BOOL, number=4)


__all__ = (
    "ChatCompletionsRequest",
    "CountTokensRequest",
    "CountTokensResponse",
    "DirectPredictRequest",
    "DirectPredictResponse",
    "DirectRawPredictRequest",
    "DirectRawPredictResponse",
    "EmbedContentRequest",
    "EmbedContentResponse",
    "ExplainRequest",
    "ExplainResponse",
    "GenerateContentRequest",
    "GenerateContentResponse",
    "GenerateVideoResponse",
    "PredictLongRunningMetadata",
    "PredictLongRunningResponse",
    "PredictRequest",
    "PredictResponse",
    "RawPredictRequest",
    "StreamDirectPredictRequest",
    "StreamDirectPredictResponse",
    "StreamDirectRawPredictRequest",
    "StreamDirectRawPredictResponse",
    "StreamRawPredictRequest",
    "StreamingPredictRequest",
    "StreamingPredictResponse",
    "StreamingRawPredictRequest",
    "StreamingRawPredictResponse",
)

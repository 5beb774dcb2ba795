# Generated from protos/ by scripts/proto (scripts/contract/messages.py). Do not edit.
"""Vertex AI API: explanation."""

from __future__ import annotations

from collections.abc import MutableMapping, MutableSequence
from typing import Any

import proto
from google.protobuf import struct_pb2

from genai_grpc._gapic import message as _message
from genai_grpc.aiplatform.types import explanation_metadata as _explanation_metadata
from genai_grpc.aiplatform.types import io as _io

__protobuf__ = proto.module(
    package="genai_grpc.aiplatform",
    manifest={
        "Explanation",
        "ModelExplanation",
        "Attribution",
        "Neighbor",
        "ExplanationSpec",
        "ExplanationParameters",
        "SampledShapleyAttribution",
        "IntegratedGradientsAttribution",
        "XraiAttribution",
        "SmoothGradConfig",
        "FeatureNoiseSigma",
        "BlurBaselineConfig",
        "Examples",
        "Presets",
        "ExplanationSpecOverride",
        "ExplanationMetadataOverride",
        "ExamplesOverride",
        "ExamplesRestrictionsNamespace",
    },
)


class Explanation(_message.Message):
    """Attributions and neighbours of one prediction.

    Attributes:
        attributions (MutableSequence[Attribution]):
            Attributions.
        neighbors (MutableSequence[Neighbor]):
            Neighbors.
    """

    attributions: MutableSequence[Attribution] = proto.RepeatedField(
        proto.MESSAGE,
        number=1,
        message="Attribution",
    )
    neighbors: MutableSequence[Neighbor] = proto.RepeatedField(
        proto.MESSAGE,
        number=2,
        message="Neighbor",
    )


class ModelExplanation(_message.Message):
    """Attributions over many predictions.

    Attributes:
        mean_attributions (MutableSequence[Attribution]):
            Mean attributions.
    """

    mean_attributions: MutableSequence[Attribution] = proto.RepeatedField(
        proto.MESSAGE,
        number=1,
        message="Attribution",
    )


class Attribution(_message.Message):
    """How much each input counted for one output.

    Attributes:
        baseline_output_value (float):
            Baseline output value.
        instance_output_value (float):
            Instance output value.
        feature_attributions (Any):
            Feature attributions.
        output_index (MutableSequence[int]):
            Output index.
        output_display_name (str):
            Output display name.
        approximation_error (float):
            Approximation error.
        output_name (str):
            Output name.
    """

    baseline_output_value: float = proto.Field(proto.DOUBLE, number=1)
    instance_output_value: float = proto.Field(proto.DOUBLE, number=2)
    feature_attributions: Any = proto.Field(
        proto.MESSAGE,
        number=3,
        message=struct_pb2.Value,
    )
    output_index: MutableSequence[int] = proto.RepeatedField(proto.INT32, number=4)
    output_display_name: str = proto.Field(proto.STRING, number=5)
    approximation_error: float = proto.Field(proto.DOUBLE, number=6)
    output_name: str = proto.Field(proto.STRING, number=7)


class Neighbor(_message.Message):
    """A similar example.

    Attributes:
        neighbor_id (str):
            Neighbor id.
        neighbor_distance (float):
            Neighbor distance.
    """

    neighbor_id: str = proto.Field(proto.STRING, number=1)
    neighbor_distance: float = proto.Field(proto.DOUBLE, number=2)


class ExplanationSpec(_message.Message):
    """How a model is explained.

    Attributes:
        parameters (ExplanationParameters):
            The method and its settings.
        metadata (ExplanationMetadata):
            What inputs and outputs mean.
    """

    parameters: ExplanationParameters = proto.Field(
        proto.MESSAGE,
        number=1,
        message="ExplanationParameters",
    )
    metadata: _explanation_metadata.ExplanationMetadata = proto.Field(
        proto.MESSAGE,
        number=2,
        message=_explanation_metadata.ExplanationMetadata,
    )


class ExplanationParameters(_message.Message):
    """The method and its settings.

    Attributes:
        sampled_shapley_attribution (SampledShapleyAttribution):
            Shapley values by sampling. One of `method`.
        integrated_gradients_attribution (IntegratedGradientsAttribution):
            Gradients along a path. One of `method`.
        xrai_attribution (XraiAttribution):
            Regions of an image. One of `method`.
        examples (Examples):
            Explanation by similar examples. One of `method`.
        top_k (int):
            Top k.
        output_indices (MutableSequence[Any]):
            Output indices.
    """

    sampled_shapley_attribution: SampledShapleyAttribution = proto.Field(
        proto.MESSAGE,
        number=1,
        message="SampledShapleyAttribution",
        oneof="method",
    )
    integrated_gradients_attribution: IntegratedGradientsAttribution = proto.Field(
        proto.MESSAGE,
        number=2,
        message="IntegratedGradientsAttribution",
        oneof="method",
    )
    xrai_attribution: XraiAttribution = proto.Field(
        proto.MESSAGE,
        number=3,
        message="XraiAttribution",
        oneof="method",
    )
    examples: Examples = proto.Field(
        proto.MESSAGE,
        number=7,
        message="Examples",
        oneof="method",
    )
    top_k: int = proto.Field(proto.INT32, number=4)
    output_indices: MutableSequence[Any] = proto.Field(
        proto.MESSAGE,
        number=5,
        message=struct_pb2.ListValue,
    )


class SampledShapleyAttribution(_message.Message):
    """Shapley values by sampling.

    Attributes:
        path_count (int):
            Path count.
    """

    path_count: int = proto.Field(proto.INT32, number=1)


class IntegratedGradientsAttribution(_message.Message):
    """Gradients along a path.

    Attributes:
        step_count (int):
            Step count.
        smooth_grad_config (SmoothGradConfig):
            Averages over noisy inputs.
        blur_baseline_config (BlurBaselineConfig):
            A blurred image as the baseline.
    """

    step_count: int = proto.Field(proto.INT32, number=1)
    smooth_grad_config: SmoothGradConfig = proto.Field(
        proto.MESSAGE,
        number=2,
        message="SmoothGradConfig",
    )
    blur_baseline_config: BlurBaselineConfig = proto.Field(
        proto.MESSAGE,
        number=3,
        message="BlurBaselineConfig",
    )


class XraiAttribution(_message.Message):
    """Regions of an image.

    Attributes:
        step_count (int):
            Step count.
        smooth_grad_config (SmoothGradConfig):
            Averages over noisy inputs.
        blur_baseline_config (BlurBaselineConfig):
            A blurred image as the baseline.
    """

    step_count: int = proto.Field(proto.INT32, number=1)
    smooth_grad_config: SmoothGradConfig = proto.Field(
        proto.MESSAGE,
        number=2,
        message="SmoothGradConfig",
    )
    blur_baseline_config: BlurBaselineConfig = proto.Field(
        proto.MESSAGE,
        number=3,
        message="BlurBaselineConfig",
    )


class SmoothGradConfig(_message.Message):
    """Averages over noisy inputs.

    Attributes:
        noise_sigma (float):
            Noise sigma. One of `GradientNoiseSigma`.
        feature_noise_sigma (FeatureNoiseSigma):
            How much noise each feature gets. One of `GradientNoiseSigma`.
        noisy_sample_count (int):
            Noisy sample count.
    """

    noise_sigma: float = proto.Field(proto.FLOAT, number=1, oneof="GradientNoiseSigma")
    feature_noise_sigma: FeatureNoiseSigma = proto.Field(
        proto.MESSAGE,
        number=2,
        message="FeatureNoiseSigma",
        oneof="GradientNoiseSigma",
    )
    noisy_sample_count: int = proto.Field(proto.INT32, number=3)


class FeatureNoiseSigma(_message.Message):
    """How much noise each feature gets.

    Attributes:
        noise_sigma (MutableSequence[FeatureNoiseSigma.NoiseSigmaForFeature]):
            Noise sigma.
    """

    class NoiseSigmaForFeature(_message.Message):
        """Carries nothing but itself.

        Attributes:
            name (str):
                Resource name, such as `collection/id` (AIP-122).
            sigma (float):
                Sigma.
        """

        name: str = proto.Field(proto.STRING, number=1)
        sigma: float = proto.Field(proto.FLOAT, number=2)

    noise_sigma: MutableSequence[FeatureNoiseSigma.NoiseSigmaForFeature] = proto.RepeatedField(
        proto.MESSAGE,
        number=1,
        message="FeatureNoiseSigma.NoiseSigmaForFeature",
    )


class BlurBaselineConfig(_message.Message):
    """A blurred image as the baseline.

    Attributes:
        max_blur_sigma (float):
            Max blur sigma.
    """

    max_blur_sigma: float = proto.Field(proto.FLOAT, number=1)


class Examples(_message.Message):
    """Explanation by similar examples.

    Attributes:
        example_gcs_source (Examples.ExampleGcsSource):
            Example gcs source. One of `source`.
        nearest_neighbor_search_config (Any):
            Nearest neighbor search config. One of `config`.
        presets (Presets):
            Ready-made settings of the search for examples. One of `config`.
        gcs_source (GcsSource):
            Objects in Cloud Storage. Published in v1beta1.
        neighbor_count (int):
            Neighbor count.
    """

    class ExampleGcsSource(_message.Message):
        """Carries nothing but itself.

        Attributes:
            data_format (Examples.ExampleGcsSource.DataFormat):
                Data format.
            gcs_source (GcsSource):
                Objects in Cloud Storage.
        """

        class DataFormat(_message.Enum):
            """Carries nothing but itself."""

            DATA_FORMAT_UNSPECIFIED = 0
            JSONL = 1

        data_format: Examples.ExampleGcsSource.DataFormat = proto.Field(
            proto.ENUM,
            number=1,
            enum="Examples.ExampleGcsSource.DataFormat",
        )
        gcs_source: _io.GcsSource = proto.Field(proto.MESSAGE, number=2, message=_io.GcsSource)

    example_gcs_source: Examples.ExampleGcsSource = proto.Field(
        proto.MESSAGE,
        number=5,
        message="Examples.ExampleGcsSource",
        oneof="source",
    )
    nearest_neighbor_search_config: Any = proto.Field(
        proto.MESSAGE,
        number=2,
        message=struct_pb2.Value,
        oneof="config",
    )
    presets: Presets = proto.Field(
        proto.MESSAGE,
        number=4,
        message="Presets",
        oneof="config",
    )
    gcs_source: _io.GcsSource = proto.Field(proto.MESSAGE, number=1, message=_io.GcsSource)
    neighbor_count: int = proto.Field(proto.INT32, number=3)


class Presets(_message.Message):
    """Ready-made settings of the search for examples.

    Attributes:
        query (Presets.Query):
            Query. Its presence is tracked: `in` tells zero from absent.
        modality (Presets.Modality):
            Modality.
    """

    class Query(_message.Enum):
        """Carries nothing but itself."""

        PRECISE = 0
        FAST = 1

    class Modality(_message.Enum):
        """Carries nothing but itself."""

        MODALITY_UNSPECIFIED = 0
        IMAGE = 1
        TEXT = 2
        TABULAR = 3

    query: Presets.Query = proto.Field(
        proto.ENUM,
        number=1,
        enum="Presets.Query",
        optional=True,
    )
    modality: Presets.Modality = proto.Field(proto.ENUM, number=2, enum="Presets.Modality")


class ExplanationSpecOverride(_message.Message):
    """Other settings for one request.

    Attributes:
        parameters (ExplanationParameters):
            The method and its settings.
        metadata (ExplanationMetadataOverride):
            Other meanings for one request.
        examples_override (ExamplesOverride):
            Another search for one request.
    """

    parameters: ExplanationParameters = proto.Field(
        proto.MESSAGE,
        number=1,
        message="ExplanationParameters",
    )
    metadata: ExplanationMetadataOverride = proto.Field(
        proto.MESSAGE,
        number=2,
        message="ExplanationMetadataOverride",
    )
    examples_override: ExamplesOverride = proto.Field(
        proto.MESSAGE,
        number=3,
        message="ExamplesOverride",
    )


class ExplanationMetadataOverride(_message.Message):
    """Other meanings for one request.

    Attributes:
        inputs (MutableMapping[str, ExplanationMetadataOverride.InputMetadataOverride]):
            Inputs.
    """

    class InputMetadataOverride(_message.Message):
        """Carries nothing but itself.

        Attributes:
            input_baselines (MutableSequence[Any]):
                Input baselines.
        """

        input_baselines: MutableSequence[Any] = proto.RepeatedField(
            proto.MESSAGE,
            number=1,
            message=struct_pb2.Value,
        )

    inputs: MutableMapping[str, ExplanationMetadataOverride.InputMetadataOverride] = proto.MapField(
        proto.STRING,
        proto.MESSAGE,
        number=1,
        message="ExplanationMetadataOverride.InputMetadataOverride",
    )


class ExamplesOverride(_message.Message):
    """Another search for one request.

    Attributes:
        neighbor_count (int):
            Neighbor count.
        crowding_count (int):
            Crowding count.
        restrictions (MutableSequence[ExamplesRestrictionsNamespace]):
            Restrictions.
        return_embeddings (bool):
            Return embeddings.
        data_format (ExamplesOverride.DataFormat):
            Data format.
    """

    class DataFormat(_message.Enum):
        """Carries nothing but itself."""

        DATA_FORMAT_UNSPECIFIED = 0
        INSTANCES = 1
        EMBEDDINGS = 2

    neighbor_count: int = proto.Field(proto.INT32, number=1)
    crowding_count: int = proto.Field(proto.INT32, number=2)
    restrictions: MutableSequence[ExamplesRestrictionsNamespace] = proto.RepeatedField(
        proto.MESSAGE,
        number=3,
        message="ExamplesRestrictionsNamespace",
    )
    return_embeddings: bool = proto.Field(proto.BOOL, number=4)
    data_format: ExamplesOverride.DataFormat = proto.Field(
        proto.ENUM,
        number=5,
        enum="ExamplesOverride.DataFormat",
    )


class ExamplesRestrictionsNamespace(_message.Message):
    """Which examples are allowed.

    Attributes:
        namespace_name (str):
            Namespace name.
        allow (MutableSequence[str]):
            Allow.
        deny (MutableSequence[str]):
            Deny.
    """

    namespace_name: str = proto.Field(proto.STRING, number=1)
    allow: MutableSequence[str] = proto.RepeatedField(proto.STRING, number=2)
    deny: MutableSequence[str] = proto.RepeatedField(proto.STRING, number=3)


__all__ = (
    "Attribution",
    "BlurBaselineConfig",
    "Examples",
    "ExamplesOverride",
    "ExamplesRestrictionsNamespace",
    "Explanation",
    "ExplanationMetadataOverride",
    "ExplanationParameters",
    "ExplanationSpec",
    "ExplanationSpecOverride",
    "FeatureNoiseSigma",
    "IntegratedGradientsAttribution",
    "ModelExplanation",
    "Neighbor",
    "Presets",
    "SampledShapleyAttribution",
    "SmoothGradConfig",
    "XraiAttribution",
)

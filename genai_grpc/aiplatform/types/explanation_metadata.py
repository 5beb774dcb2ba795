# Generated from protos/ by scripts/proto (scripts/contract/messages.py). Do not edit.
"""Vertex AI API: explanation metadata."""

from __future__ import annotations

from collections.abc import MutableMapping, MutableSequence
from typing import Any

import proto
from google.protobuf import struct_pb2

from genai_grpc._gapic import message as _message

__protobuf__ = proto.module(
    package="genai_grpc.aiplatform",
    manifest={
        "ExplanationMetadata",
    },
)


class ExplanationMetadata(_message.Message):
    """What inputs and outputs mean.

    Attributes:
        inputs (MutableMapping[str, ExplanationMetadata.InputMetadata]):
            Inputs.
        outputs (MutableMapping[str, ExplanationMetadata.OutputMetadata]):
            Outputs.
        feature_attributions_schema_uri (str):
            Feature attributions schema uri.
        latent_space_source (str):
            Latent space source.
    """

    class InputMetadata(_message.Message):
        """What one input means.

        Attributes:
            input_baselines (MutableSequence[Any]):
                Input baselines.
            input_tensor_name (str):
                Input tensor name.
            encoding (ExplanationMetadata.InputMetadata.Encoding):
                Encoding.
            modality (str):
                Modality.
            feature_value_domain (ExplanationMetadata.InputMetadata.FeatureValueDomain):
                Feature value domain.
            indices_tensor_name (str):
                Indices tensor name.
            dense_shape_tensor_name (str):
                Dense shape tensor name.
            index_feature_mapping (MutableSequence[str]):
                Index feature mapping.
            encoded_tensor_name (str):
                Encoded tensor name.
            encoded_baselines (MutableSequence[Any]):
                Encoded baselines.
            visualization (ExplanationMetadata.InputMetadata.Visualization):
                Visualization.
            group_name (str):
                Group name.
        """

        class Encoding(_message.Enum):
            """Carries nothing but itself."""

            ENCODING_UNSPECIFIED = 0
            IDENTITY = 1
            BAG_OF_FEATURES = 2
            BAG_OF_FEATURES_SPARSE = 3
            INDICATOR = 4
            COMBINED_EMBEDDING = 5
            CONCAT_EMBEDDING = 6

        class FeatureValueDomain(_message.Message):
            """Carries nothing but itself.

            Attributes:
                min_value (float):
                    Min value.
                max_value (float):
                    Max value.
                original_mean (float):
                    Original mean.
                original_stddev (float):
                    Original stddev.
            """

            min_value: float = proto.Field(proto.FLOAT, number=1)
            max_value: float = proto.Field(proto.FLOAT, number=2)
            original_mean: float = proto.Field(proto.FLOAT, number=3)
            original_stddev: float = proto.Field(proto.FLOAT, number=4)

        class Visualization(_message.Message):
            """Carries nothing but itself.

            Attributes:
                type_ (ExplanationMetadata.InputMetadata.Visualization.Type):
                    Type.
                polarity (ExplanationMetadata.InputMetadata.Visualization.Polarity):
                    Polarity.
                color_map (ExplanationMetadata.InputMetadata.Visualization.ColorMap):
                    Color map.
                clip_percent_upperbound (float):
                    Clip percent upperbound.
                clip_percent_lowerbound (float):
                    Clip percent lowerbound.
                overlay_type (ExplanationMetadata.InputMetadata.Visualization.OverlayType):
                    Overlay type.
            """

            class Type(_message.Enum):
                """Carries nothing but itself."""

                TYPE_UNSPECIFIED = 0
                PIXELS = 1
                OUTLINES = 2

            class Polarity(_message.Enum):
                """Carries nothing but itself."""

                POLARITY_UNSPECIFIED = 0
                POSITIVE = 1
                NEGATIVE = 2
                BOTH = 3

            class ColorMap(_message.Enum):
                """Carries nothing but itself."""

                COLOR_MAP_UNSPECIFIED = 0
                PINK_GREEN = 1
                VIRIDIS = 2
                RED = 3
                GREEN = 4
                RED_GREEN = 6
                PINK_WHITE_GREEN = 5

            class OverlayType(_message.Enum):
                """Carries nothing but itself."""

                OVERLAY_TYPE_UNSPECIFIED = 0
                NONE = 1
                ORIGINAL = 2
                GRAYSCALE = 3
                MASK_BLACK = 4

            type_: ExplanationMetadata.InputMetadata.Visualization.Type = proto.Field(
                proto.ENUM,
                number=1,
                enum="ExplanationMetadata.InputMetadata.Visualization.Type",
            )
            polarity: ExplanationMetadata.InputMetadata.Visualization.Polarity = proto.Field(
                proto.ENUM,
                number=2,
                enum="ExplanationMetadata.InputMetadata.Visualization.Polarity",
            )
            color_map: ExplanationMetadata.InputMetadata.Visualization.ColorMap = proto.Field(
                proto.ENUM,
                number=3,
                enum="ExplanationMetadata.InputMetadata.Visualization.ColorMap",
            )
            clip_percent_upperbound: float = proto.Field(proto.FLOAT, number=4)
            clip_percent_lowerbound: float = proto.Field(proto.FLOAT, number=5)
            overlay_type: ExplanationMetadata.InputMetadata.Visualization.OverlayType = proto.Field(
                proto.ENUM,
                number=6,
                enum="ExplanationMetadata.InputMetadata.Visualization.OverlayType",
            )

        input_baselines: MutableSequence[Any] = proto.RepeatedField(
            proto.MESSAGE,
            number=1,
            message=struct_pb2.Value,
        )
        input_tensor_name: str = proto.Field(proto.STRING, number=2)
        encoding: ExplanationMetadata.InputMetadata.Encoding = proto.Field(
            proto.ENUM,
            number=3,
            enum="ExplanationMetadata.InputMetadata.Encoding",
        )
        modality: str = proto.Field(proto.STRING, number=4)
        feature_value_domain: ExplanationMetadata.InputMetadata.FeatureValueDomain = proto.Field(
            proto.MESSAGE,
            number=5,
            message="ExplanationMetadata.InputMetadata.FeatureValueDomain",
        )
        indices_tensor_name: str = proto.Field(proto.STRING, number=6)
        dense_shape_tensor_name: str = proto.Field(proto.STRING, number=7)
        index_feature_mapping: MutableSequence[str] = proto.RepeatedField(
            proto.STRING,
            number=8,
        )
        encoded_tensor_name: str = proto.Field(proto.STRING, number=9)
        encoded_baselines: MutableSequence[Any] = proto.RepeatedField(
            proto.MESSAGE,
            number=10,
            message=struct_pb2.Value,
        )
        visualization: ExplanationMetadata.InputMetadata.Visualization = proto.Field(
            proto.MESSAGE,
            number=11,
            message="ExplanationMetadata.InputMetadata.Visualization",
        )
        group_name: str = proto.Field(proto.STRING, number=12)

    class OutputMetadata(_message.Message):
        """What one output means.

        Attributes:
            index_display_name_mapping (Any):
                Index display name mapping. One of `display_name_mapping`.
            display_name_mapping_key (str):
                Display name mapping key. One of `display_name_mapping`.
            output_tensor_name (str):
                Output tensor name.
        """

        index_display_name_mapping: Any = proto.Field(
            proto.MESSAGE,
            number=1,
            message=struct_pb2.Value,
            oneof="display_name_mapping",
        )
        display_name_mapping_key: str = proto.Field(
            proto.STRING,
            number=2,
            oneof="display_name_mapping",
        )
        output_tensor_name: str = proto.Field(proto.STRING, number=3)

    inputs: MutableMapping[str, ExplanationMetadata.InputMetadata] = proto.MapField(
        proto.STRING,
        proto.MESSAGE,
        number=1,
        message="ExplanationMetadata.InputMetadata",
    )
    outputs: MutableMapping[str, ExplanationMetadata.OutputMetadata] = proto.MapField(
        proto.STRING,
        proto.MESSAGE,
        number=2,
        message="ExplanationMetadata.OutputMetadata",
    )
    feature_attributions_schema_uri: str = proto.Field(proto.STRING, number=3)
    latent_space_source: str = proto.Field(proto.STRING, number=5)


__all__ = (
    "ExplanationMetadata",
)

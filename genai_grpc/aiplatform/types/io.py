# Generated from protos/ by scripts/proto (scripts/contract/messages.py). Do not edit.
"""Vertex AI API: io."""

from __future__ import annotations

from collections.abc import MutableSequence

import proto

from genai_grpc._gapic import message as _message

__protobuf__ = proto.module(
    package="genai_grpc.aiplatform",
    manifest={
        "GcsSource",
        "GcsDestination",
        "BigQuerySource",
        "BigQueryDestination",
        "VertexMultimodalDatasetSource",
        "VertexMultimodalDatasetDestination",
        "ContainerRegistryDestination",
    },
)


class GcsSource(_message.Message):
    """Objects in Cloud Storage.

    Attributes:
        uris (MutableSequence[str]):
            Their addresses: `gs://{bucket}/{path}`.
    """

    uris: MutableSequence[str] = proto.RepeatedField(proto.STRING, number=1)


class GcsDestination(_message.Message):
    """A place in Cloud Storage.

    Attributes:
        output_uri_prefix (str):
            Address of the folder: `gs://{bucket}/{path}`.
    """

    output_uri_prefix: str = proto.Field(proto.STRING, number=1)


class BigQuerySource(_message.Message):
    """A table.

    Attributes:
        input_uri (str):
            Its address: `bq://{project}.{dataset}.{table}`.
    """

    input_uri: str = proto.Field(proto.STRING, number=1)


class BigQueryDestination(_message.Message):
    """A project, dataset or table.

    Attributes:
        output_uri (str):
            Output uri.
    """

    output_uri: str = proto.Field(proto.STRING, number=1)


class VertexMultimodalDatasetSource(_message.Message):
    """A multimodal dataset of Vertex AI.

    Attributes:
        dataset_name (str):
            Dataset name.
    """

    dataset_name: str = proto.Field(proto.STRING, number=1)


class VertexMultimodalDatasetDestination(_message.Message):
    """A multimodal dataset to make.

    Attributes:
        bigquery_destination (BigQueryDestination):
            Table in BigQuery that holds it: `bq://{project}.{dataset}.{table}`.
        display_name (str):
            Name for people.
    """

    bigquery_destination: BigQueryDestination = proto.Field(
        proto.MESSAGE,
        number=1,
        message="BigQueryDestination",
    )
    display_name: str = proto.Field(proto.STRING, number=2)


class ContainerRegistryDestination(_message.Message):
    """A place in a container registry.

    Attributes:
        output_uri (str):
            Output uri.
    """

    output_uri: str = proto.Field(proto.STRING, number=1)


__all__ = (
    "BigQueryDestination",
    "BigQuerySource",
    "ContainerRegistryDestination",
    "GcsDestination",
    "GcsSource",
    "VertexMultimodalDatasetDestination",
    "VertexMultimodalDatasetSource",
)

# Generated from protos/ by scripts/proto (scripts/contract/messages.py). Do not edit.
"""Gemini Developer API: model service."""

from __future__ import annotations

from collections.abc import MutableSequence

import proto
from google.protobuf import field_mask_pb2

from genai_grpc._gapic import message as _message
from genai_grpc.generativelanguage.types import model as _model
from genai_grpc.generativelanguage.types import tuned_model as _tuned_model

__protobuf__ = proto.module(
    package="genai_grpc.generativelanguage",
    manifest={
        "GetModelRequest",
        "ListModelsRequest",
        "ListModelsResponse",
        "GetTunedModelRequest",
        "ListTunedModelsRequest",
        "ListTunedModelsResponse",
        "CreateTunedModelRequest",
        "CreateTunedModelMetadata",
        "UpdateTunedModelRequest",
        "DeleteTunedModelRequest",
    },
)


class GetModelRequest(_message.Message):
    """Names the model to read.

    Attributes:
        name (str):
            Resource name, such as `collection/id` (AIP-122).
    """

    name: str = proto.Field(proto.STRING, number=1)


class ListModelsRequest(_message.Message):
    """Asks for a page of models.

    Attributes:
        page_size (int):
            How many entries a page may have; the server may give fewer (AIP-158).
        page_token (str):
            Token that the previous page brought; empty for the first page (AIP-158).
    """

    page_size: int = proto.Field(proto.INT32, number=2)
    page_token: str = proto.Field(proto.STRING, number=3)


class ListModelsResponse(_message.Message):
    """A page of models.

    Attributes:
        models (MutableSequence[Model]):
            The models of this page.
        next_page_token (str):
            Token of the next page; empty on the last one.
    """

    models: MutableSequence[_model.Model] = proto.RepeatedField(
        proto.MESSAGE,
        number=1,
        message=_model.Model,
    )
    next_page_token: str = proto.Field(proto.STRING, number=2)

    @property
    def raw_page(self) -> ListModelsResponse:
        """The page itself: what pagers of google.api_core call it."""
        return self


class GetTunedModelRequest(_message.Message):
    """Names the tuned model to read.

    Attributes:
        name (str):
            Resource name, such as `collection/id` (AIP-122).
    """

    name: str = proto.Field(proto.STRING, number=1)


class ListTunedModelsRequest(_message.Message):
    """Asks for a page of tuned models.

    Attributes:
        page_size (int):
            How many entries a page may have; the server may give fewer (AIP-158).
        page_token (str):
            Token that the previous page brought; empty for the first page (AIP-158).
        filter (str):
            Which entries are wanted, in the syntax of AIP-160.
    """

    page_size: int = proto.Field(proto.INT32, number=1)
    page_token: str = proto.Field(proto.STRING, number=2)
    filter: str = proto.Field(proto.STRING, number=3)


class ListTunedModelsResponse(_message.Message):
    """A page of tuned models.

    Attributes:
        tuned_models (MutableSequence[TunedModel]):
            Tuned models.
        next_page_token (str):
            Token of the next page; empty on the last one (AIP-158).
    """

    tuned_models: MutableSequence[_tuned_model.TunedModel] = proto.RepeatedField(
        proto.MESSAGE,
        number=1,
        message=_tuned_model.TunedModel,
    )
    next_page_token: str = proto.Field(proto.STRING, number=2)

    @property
    def raw_page(self) -> ListTunedModelsResponse:
        """The page itself: what pagers of google.api_core call it."""
        return self


class CreateTunedModelRequest(_message.Message):
    """The tuned model to make.

    Attributes:
        tuned_model_id (str):
            The last part of the name; the server chooses one when it is absent. Its
            presence is tracked: `in` tells zero from absent.
        tuned_model (TunedModel):
            A model that was tuned, and how.
    """

    tuned_model_id: str = proto.Field(proto.STRING, number=1, optional=True)
    tuned_model: _tuned_model.TunedModel = proto.Field(
        proto.MESSAGE,
        number=2,
        message=_tuned_model.TunedModel,
    )


class CreateTunedModelMetadata(_message.Message):
    """Progress of a tuning.

    Attributes:
        tuned_model (str):
            Tuned model.
        total_steps (int):
            Total steps.
        completed_steps (int):
            Completed steps.
        completed_percent (float):
            Completed percent.
        snapshots (MutableSequence[TuningSnapshot]):
            Snapshots.
    """

    tuned_model: str = proto.Field(proto.STRING, number=5)
    total_steps: int = proto.Field(proto.INT32, number=1)
    completed_steps: int = proto.Field(proto.INT32, number=2)
    completed_percent: float = proto.Field(proto.FLOAT, number=3)
    snapshots: MutableSequence[_tuned_model.TuningSnapshot] = proto.RepeatedField(
        proto.MESSAGE,
        number=4,
        message=_tuned_model.TuningSnapshot,
    )


class UpdateTunedModelRequest(_message.Message):
    """The tuned model and which of its fields to change.

    Attributes:
        tuned_model (TunedModel):
            A model that was tuned, and how.
        update_mask (google.protobuf.FieldMask):
            Names of the fields to change (AIP-134).
    """

    tuned_model: _tuned_model.TunedModel = proto.Field(
        proto.MESSAGE,
        number=1,
        message=_tuned_model.TunedModel,
    )
    update_mask: field_mask_pb2.FieldMask = proto.Field(
        proto.MESSAGE,
        number=2,
        message=field_mask_pb2.FieldMask,
    )


class DeleteTunedModelRequest(_message.Message):
    """Names the tuned model to delete.

    Attributes:
        name (str):
            Resource name, such as `collection/id` (AIP-122).
    """

    name: str = proto.Field(proto.STRING, number=1)


__all__ = (
    "CreateTunedModelMetadata",
    "CreateTunedModelRequest",
    "DeleteTunedModelRequest",
    "GetModelRequest",
    "GetTunedModelRequest",
    "ListModelsRequest",
    "ListModelsResponse",
    "ListTunedModelsRequest",
    "ListTunedModelsResponse",
    "UpdateTunedModelRequest",
)

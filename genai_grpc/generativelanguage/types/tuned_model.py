# Generated from protos/ by scripts/proto (scripts/contract/messages.py). Do not edit.
"""Gemini Developer API: tuned model."""

from __future__ import annotations

import datetime
from collections.abc import MutableSequence

import proto
from google.protobuf import timestamp_pb2

from genai_grpc._gapic import message as _message

__protobuf__ = proto.module(
    package="genai_grpc.generativelanguage",
    manifest={
        "TunedModel",
        "TunedModelSource",
        "TuningTask",
        "Hyperparameters",
        "Dataset",
        "TuningExamples",
        "TuningExample",
        "TuningSnapshot",
    },
)


class TunedModel(_message.Message):
    """A model that was tuned, and how.

    Attributes:
        tuned_model_source (TunedModelSource):
            A tuned model to start from. One of `source_model`.
        base_model (str):
            Base model. One of `source_model`.
        name (str):
            Resource name, such as `collection/id` (AIP-122).
        display_name (str):
            Its name for people; need not be unique.
        description (str):
            What it is for, in words of the user.
        temperature (float):
            Temperature. Its presence is tracked: `in` tells zero from absent.
        top_p (float):
            Top p. Its presence is tracked: `in` tells zero from absent.
        top_k (int):
            Top k. Its presence is tracked: `in` tells zero from absent.
        state (TunedModel.State):
            Only an ACTIVE one can be used.
        create_time (datetime.datetime):
            When it was created; set by the server.
        update_time (datetime.datetime):
            When it was last changed; set by the server.
        tuning_task (TuningTask):
            How the tuning went.
        reader_project_numbers (MutableSequence[int]):
            Reader project numbers.
    """

    class State(_message.Enum):
        """Only an ACTIVE one can be used."""

        STATE_UNSPECIFIED = 0
        CREATING = 1
        ACTIVE = 2
        FAILED = 3

    tuned_model_source: TunedModelSource = proto.Field(
        proto.MESSAGE,
        number=3,
        message="TunedModelSource",
        oneof="source_model",
    )
    base_model: str = proto.Field(proto.STRING, number=4, oneof="source_model")
    name: str = proto.Field(proto.STRING, number=1)
    display_name: str = proto.Field(proto.STRING, number=5)
    description: str = proto.Field(proto.STRING, number=6)
    temperature: float = proto.Field(proto.FLOAT, number=11, optional=True)
    top_p: float = proto.Field(proto.FLOAT, number=12, optional=True)
    top_k: int = proto.Field(proto.INT32, number=13, optional=True)
    state: TunedModel.State = proto.Field(proto.ENUM, number=7, enum="TunedModel.State")
    create_time: datetime.datetime = proto.Field(
        proto.MESSAGE,
        number=8,
        message=timestamp_pb2.Timestamp,
    )
    update_time: datetime.datetime = proto.Field(
        proto.MESSAGE,
        number=9,
        message=timestamp_pb2.Timestamp,
    )
    tuning_task: TuningTask = proto.Field(proto.MESSAGE, number=10, message="TuningTask")
    reader_project_numbers: MutableSequence[int] = proto.RepeatedField(
        proto.INT64,
        number=14,
    )


class TunedModelSource(_message.Message):
    """A tuned model to start from.

    Attributes:
        tuned_model (str):
            Tuned model.
        base_model (str):
            Base model.
    """

    tuned_model: str = proto.Field(proto.STRING, number=1)
    base_model: str = proto.Field(proto.STRING, number=2)


class TuningTask(_message.Message):
    """How the tuning went.

    Attributes:
        start_time (datetime.datetime):
            When it started; set by the server.
        complete_time (datetime.datetime):
            Complete time.
        snapshots (MutableSequence[TuningSnapshot]):
            Snapshots.
        training_data (Dataset):
            What to learn from.
        hyperparameters (Hyperparameters):
            The knobs of tuning.
    """

    start_time: datetime.datetime = proto.Field(
        proto.MESSAGE,
        number=1,
        message=timestamp_pb2.Timestamp,
    )
    complete_time: datetime.datetime = proto.Field(
        proto.MESSAGE,
        number=2,
        message=timestamp_pb2.Timestamp,
    )
    snapshots: MutableSequence[TuningSnapshot] = proto.RepeatedField(
        proto.MESSAGE,
        number=3,
        message="TuningSnapshot",
    )
    training_data: Dataset = proto.Field(proto.MESSAGE, number=4, message="Dataset")
    hyperparameters: Hyperparameters = proto.Field(
        proto.MESSAGE,
        number=5,
        message="Hyperparameters",
    )


class Hyperparameters(_message.Message):
    """The knobs of tuning.

    Attributes:
        learning_rate (float):
            Learning rate. One of `learning_rate_option`.
        learning_rate_multiplier (float):
            Learning rate multiplier. One of `learning_rate_option`.
        epoch_count (int):
            Epoch count. Its presence is tracked: `in` tells zero from absent.
        batch_size (int):
            Batch size. Its presence is tracked: `in` tells zero from absent.
    """

    learning_rate: float = proto.Field(proto.FLOAT, number=16, oneof="learning_rate_option")
    learning_rate_multiplier: float = proto.Field(
        proto.FLOAT,
        number=17,
        oneof="learning_rate_option",
    )
    epoch_count: int = proto.Field(proto.INT32, number=14, optional=True)
    batch_size: int = proto.Field(proto.INT32, number=15, optional=True)


class Dataset(_message.Message):
    """What to learn from.

    Attributes:
        examples (TuningExamples):
            Examples inside the message. One of `dataset`.
    """

    examples: TuningExamples = proto.Field(
        proto.MESSAGE,
        number=1,
        message="TuningExamples",
        oneof="dataset",
    )


class TuningExamples(_message.Message):
    """Examples inside the message.

    Attributes:
        examples (MutableSequence[TuningExample]):
            Examples.
    """

    examples: MutableSequence[TuningExample] = proto.RepeatedField(
        proto.MESSAGE,
        number=1,
        message="TuningExample",
    )


class TuningExample(_message.Message):
    """An input and the output that is wished for.

    Attributes:
        text_input (str):
            The prompt. One of `model_input`.
        output (str):
            The answer.
    """

    text_input: str = proto.Field(proto.STRING, number=1, oneof="model_input")
    output: str = proto.Field(proto.STRING, number=3)


class TuningSnapshot(_message.Message):
    """The loss at one step.

    Attributes:
        step (int):
            Step.
        epoch (int):
            Epoch.
        mean_loss (float):
            Mean loss.
        compute_time (datetime.datetime):
            Compute time.
    """

    step: int = proto.Field(proto.INT32, number=1)
    epoch: int = proto.Field(proto.INT32, number=2)
    mean_loss: float = proto.Field(proto.FLOAT, number=3)
    compute_time: datetime.datetime = proto.Field(
        proto.MESSAGE,
        number=4,
        message=timestamp_pb2.Timestamp,
    )


__all__ = (
    "Dataset",
    "Hyperparameters",
    "TunedModel",
    "TunedModelSource",
    "TuningExample",
    "TuningExamples",
    "TuningSnapshot",
    "TuningTask",
)

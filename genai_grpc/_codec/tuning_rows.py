"""tunings.tune, get, list and cancel: a job of Vertex AI, a tuned model in the making on the Gemini API.

The Gemini API has no jobs: the tuned model itself tells how far it is, and google-genai shows it as
a job. On Vertex AI the method of tuning decides which spec takes the config; a class of its own for
each makes that a matter of rules.
"""

from __future__ import annotations

from typing import Any, Final

import pydantic

from genai_grpc._codec.contents import to_content
from genai_grpc._codec.converters import CONVERTERS, Converter
from genai_grpc._codec.explain import refusal
from genai_grpc._codec.names import Context, project_parent, resource_name
from genai_grpc._codec.resources import Given, ResourceRow, ResourceTable, Tables, Target
from genai_grpc._codec.rules import API_NAMES, GEMINI, VERTEX, Backend
from genai_grpc._codec.tuning_metrics import MetricSpec, metric_specs
from genai_grpc._codec.validate import as_model
from genai_grpc._codec.wellknown import read_any
from genai_grpc._stubs import methods
from genai_grpc.types.content import Content
from genai_grpc.types.enums import JobState, TuningMethod
from genai_grpc.types.rewards import (
    CompositeReinforcementTuningRewardConfig,
    ReinforcementTuningExample,
    SingleReinforcementTuningRewardConfig,
    ValidateRewardConfig,
    ValidateRewardResponse,
)
from genai_grpc.types.tunings import (
    CancelTuningJobConfig,
    CancelTuningJobResponse,
    CreateTuningJobConfig,
    GetTuningJobConfig,
    ListTuningJobsConfig,
    ListTuningJobsResponse,
    TunedModel,
    TuningDataset,
    TuningJob,
)


class PreferenceTuningConfig(CreateTuningJobConfig):
    """The config where the method is preference tuning: its fields go into another spec."""


class PreferenceTuningDataset(TuningDataset):
    """The data set where the method is preference tuning."""


class DistillationConfig(CreateTuningJobConfig):
    """The config where the method is distillation."""


class DistillationDataset(TuningDataset):
    """The data set where the method is distillation: prompts that the teacher answers."""


class ReinforcementTuningConfig(CreateTuningJobConfig):
    """The config where the method is tuning by rewards."""


class ReinforcementTuningDataset(TuningDataset):
    """The data set where the method is tuning by rewards."""


CLASSES_OF_METHODS: Final = {
    TuningMethod.PREFERENCE_TUNING: (PreferenceTuningConfig, PreferenceTuningDataset),
    TuningMethod.DISTILLATION: (DistillationConfig, DistillationDataset),
    TuningMethod.REINFORCEMENT_TUNING: (ReinforcementTuningConfig, ReinforcementTuningDataset),
}
"""Where fields of the config and the data set go, for methods other than the usual one."""

_FOR_ONE_METHOD: Final = {
    "beta": TuningMethod.PREFERENCE_TUNING,
    **dict.fromkeys(
        ("base_teacher_model", "tuned_teacher_model_source", "sft_loss_weight_multiplier"),
        TuningMethod.DISTILLATION,
    ),
    **dict.fromkeys(
        (
            *("reward_config", "composite_reward_config", "validation_dataset_uri"),
            *("samples_per_prompt", "evaluate_interval", "checkpoint_interval"),
            *("max_output_tokens", "thinking_level"),
        ),
        TuningMethod.REINFORCEMENT_TUNING,
    ),
}
"""Fields of the config that say something about one method alone."""


def _locate_new(
    context: Context,
    config: CreateTuningJobConfig | None,
    *,
    base_model: str,
    training_dataset: Any,
) -> Target:
    if not base_model or not isinstance(base_model, str):
        raise ValueError(
            f"base_model is required: pass one such as 'gemini-2.0-flash-001', got {base_model!r}."
        )
    dataset = as_model(TuningDataset, training_dataset, "training_dataset")
    if context.backend == GEMINI:
        return _on_gemini(config, base_model, dataset)
    return _on_vertex(context, config, base_model, dataset)


def _on_gemini(
    config: CreateTuningJobConfig | None, base_model: str, dataset: TuningDataset
) -> Target:
    if config is not None and config.method not in (None, TuningMethod.SUPERVISED_FINE_TUNING):
        raise ValueError(refusal("config.method", API_NAMES[GEMINI], GEMINI, VERTEX))
    return Target(
        texts={"tuned_model.base_model": base_model},
        models=(Given("training_dataset", TuningDataset, dataset, "tuned_model"),),
    )


def _on_vertex(
    context: Context,
    config: CreateTuningJobConfig | None,
    base_model: str,
    dataset: TuningDataset,
) -> Target:
    is_tuned = base_model.startswith("projects/")
    place = "pre_tuned_model.tuned_model_name" if is_tuned else "base_model"
    _check(config, is_tuned)
    if dataset.gcs_uri is not None and dataset.vertex_dataset_resource is not None:
        raise ValueError("training_dataset: set gcs_uri or vertex_dataset_resource, not both.")
    if config is not None and config.method in CLASSES_OF_METHODS:
        config_class, dataset_class = CLASSES_OF_METHODS[config.method]
        config = config_class(**_given(config))
        dataset = dataset_class(**_given(dataset))
    return Target(
        name=project_parent(context),
        texts={f"tuning_job.{place}": base_model},
        models=(Given("training_dataset", type(dataset), dataset, "tuning_job"),),
        config=config,
    )


def _check(config: CreateTuningJobConfig | None, is_tuned: bool) -> None:
    if config is None:
        return
    if config.method not in (None, TuningMethod.SUPERVISED_FINE_TUNING, *CLASSES_OF_METHODS):
        raise ValueError(
            f"config.method: {config.method!s} is not known here. Choose SUPERVISED_FINE_TUNING,"
            f" {', '.join(method.value for method in CLASSES_OF_METHODS)}."
        )
    for field, method in _FOR_ONE_METHOD.items():
        if getattr(config, field) is not None and config.method != method:
            raise ValueError(
                f"config.{field} is for config.method {method.value}. Set that, or remove it."
            )
    if config.pre_tuned_model_checkpoint_id is not None and not is_tuned:
        raise ValueError(
            "config.pre_tuned_model_checkpoint_id is a checkpoint of a tuned model: name that model"
            " in full as base_model, 'projects/.../locations/.../models/...', or remove it."
        )
    evaluation = config.evaluation_config
    if evaluation is not None and not (evaluation.metrics and evaluation.output_config):
        raise ValueError(
            "config.evaluation_config must have at least one metric and an output_config."
        )


def _given(model: Any) -> dict[str, Any]:
    return {name: getattr(model, name) for name in model.model_fields_set}


def _locate_one(context: Context, config: Any, *, name: str) -> Target:
    collection = "tunedModels" if context.backend == GEMINI else "tuningJobs"
    return Target(name=resource_name(name, collection, context))


def _locate_many(context: Context, config: Any) -> Target:
    return Target(name=project_parent(context))


class _Reward(pydantic.BaseModel):
    """What a reward is tried on, and the reward."""

    sample_response: Content
    example: ReinforcementTuningExample
    single_reward_config: SingleReinforcementTuningRewardConfig | None = None
    composite_reward_config: CompositeReinforcementTuningRewardConfig | None = None


def _locate_reward(
    context: Context,
    config: Any,
    *,
    parent: str | None,
    sample_response: Any,
    example: Any,
    single_reward_config: Any,
    composite_reward_config: Any,
) -> Target:
    if (single_reward_config is None) == (composite_reward_config is None):
        raise ValueError("Set exactly one of single_reward_config and composite_reward_config.")
    given: dict[str, Any] = {
        "sample_response": to_content(sample_response, "sample_response"),
        "example": as_model(ReinforcementTuningExample, example, "example"),
    }
    if single_reward_config is not None:
        given["single_reward_config"] = as_model(
            SingleReinforcementTuningRewardConfig, single_reward_config, "single_reward_config"
        )
    else:
        given["composite_reward_config"] = as_model(
            CompositeReinforcementTuningRewardConfig,
            composite_reward_config,
            "composite_reward_config",
        )
    return Target(
        name=parent or project_parent(context),
        models=(Given("validate_reward", _Reward, _Reward(**given)),),
    )


def _read_new(message: Any, context: Context, version: str) -> Any:
    if message.DESCRIPTOR.name != "Operation":
        return _JOB.decode(message, context, version)
    told = read_any(message.metadata).get("tunedModel")
    name = told or message.name.partition("/operations/")[0]
    return TuningJob(name=name, state=JobState.JOB_STATE_QUEUED)


def _finish_job(response: TuningJob, message: Any, backend: Backend, version: str) -> None:
    if backend == GEMINI and response.name:
        # The model is used under its own name; it has no endpoint beside that.
        response.tuned_model = TunedModel(model=response.name, endpoint=response.name)


def _finish_jobs(
    response: ListTuningJobsResponse, message: Any, backend: Backend, version: str
) -> None:
    for job in response.tuning_jobs or ():
        _finish_job(job, message, backend, version)


def _dataset_uri(value: Any, context: Context) -> str:
    uris = [uri for uri in (value.gcs_uri, value.vertex_dataset_resource) if uri is not None]
    if len(uris) != 1:
        raise ValueError("set gcs_uri or vertex_dataset_resource, and one of them only")
    return str(uris[0])


CONVERTERS["dataset_uri"] = Converter(_dataset_uri)
CONVERTERS["metrics"] = Converter(metric_specs, MetricSpec)

_JOB = ResourceTable(
    GetTuningJobConfig,
    TuningJob,
    _locate_one,
    (
        ResourceRow(GEMINI, methods.GEMINI_MODEL_SERVICE_GET_TUNED_MODEL, target="name"),
        ResourceRow(VERTEX, methods.VERTEX_GEN_AI_TUNING_SERVICE_GET_TUNING_JOB, target="name"),
    ),
    _finish_job,
)

TABLES: Tables = {
    "tunings.tune": ResourceTable(
        CreateTuningJobConfig,
        TuningJob,
        _locate_new,
        (
            ResourceRow(
                GEMINI, methods.GEMINI_MODEL_SERVICE_CREATE_TUNED_MODEL, body="tuned_model"
            ),
            ResourceRow(
                VERTEX,
                methods.VERTEX_GEN_AI_TUNING_SERVICE_CREATE_TUNING_JOB,
                target="parent",
                body="tuning_job",
            ),
        ),
        read=_read_new,
    ),
    "tunings.get": _JOB,
    "tunings.list": ResourceTable(
        ListTuningJobsConfig,
        ListTuningJobsResponse,
        _locate_many,
        (
            ResourceRow(GEMINI, methods.GEMINI_MODEL_SERVICE_LIST_TUNED_MODELS),
            ResourceRow(
                VERTEX, methods.VERTEX_GEN_AI_TUNING_SERVICE_LIST_TUNING_JOBS, target="parent"
            ),
        ),
        _finish_jobs,
    ),
    "tunings.cancel": ResourceTable(
        CancelTuningJobConfig,
        CancelTuningJobResponse,
        _locate_one,
        (
            ResourceRow(GEMINI, methods.GEMINI_MODEL_SERVICE_CANCEL_TUNED_MODEL, target="name"),
            ResourceRow(
                VERTEX, methods.VERTEX_GEN_AI_TUNING_SERVICE_CANCEL_TUNING_JOB, target="name"
            ),
        ),
    ),
    "tunings.validate_reward": ResourceTable(
        ValidateRewardConfig,
        ValidateRewardResponse,
        _locate_reward,
        (
            ResourceRow(
                VERTEX,
                methods.VERTEX_GEN_AI_TUNING_SERVICE_VALIDATE_REINFORCEMENT_TUNING_REWARD,
                target="parent",
            ),
        ),
    ),
}

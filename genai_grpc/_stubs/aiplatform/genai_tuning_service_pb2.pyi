# Generated from protos/aiplatform/genai_tuning_service.proto by scripts/proto. Do not edit.
from genai_grpc._stubs.aiplatform import content_pb2 as _content_pb2
from genai_grpc._stubs.aiplatform import io_pb2 as _io_pb2
from genai_grpc._stubs.aiplatform import operation_pb2 as _operation_pb2
from genai_grpc._stubs.aiplatform import tuning_job_pb2 as _tuning_job_pb2
from google.rpc import status_pb2 as _status_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class CreateTuningJobRequest(_message.Message):
    __slots__ = ("parent", "tuning_job")
    PARENT_FIELD_NUMBER: _ClassVar[int]
    TUNING_JOB_FIELD_NUMBER: _ClassVar[int]
    parent: str
    tuning_job: _tuning_job_pb2.TuningJob
    def __init__(self, parent: _Optional[str] = ..., tuning_job: _Optional[_Union[_tuning_job_pb2.TuningJob, _Mapping]] = ...) -> None: ...

class GetTuningJobRequest(_message.Message):
    __slots__ = ("name",)
    NAME_FIELD_NUMBER: _ClassVar[int]
    name: str
    def __init__(self, name: _Optional[str] = ...) -> None: ...

class ListTuningJobsRequest(_message.Message):
    __slots__ = ("parent", "filter", "page_size", "page_token")
    PARENT_FIELD_NUMBER: _ClassVar[int]
    FILTER_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    parent: str
    filter: str
    page_size: int
    page_token: str
    def __init__(self, parent: _Optional[str] = ..., filter: _Optional[str] = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ...) -> None: ...

class ListTuningJobsResponse(_message.Message):
    __slots__ = ("tuning_jobs", "next_page_token")
    TUNING_JOBS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    tuning_jobs: _containers.RepeatedCompositeFieldContainer[_tuning_job_pb2.TuningJob]
    next_page_token: str
    def __init__(self, tuning_jobs: _Optional[_Iterable[_Union[_tuning_job_pb2.TuningJob, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class CancelTuningJobRequest(_message.Message):
    __slots__ = ("name",)
    NAME_FIELD_NUMBER: _ClassVar[int]
    name: str
    def __init__(self, name: _Optional[str] = ...) -> None: ...

class RebaseTunedModelRequest(_message.Message):
    __slots__ = ("parent", "tuned_model_ref", "tuning_job", "artifact_destination", "deploy_to_same_endpoint")
    PARENT_FIELD_NUMBER: _ClassVar[int]
    TUNED_MODEL_REF_FIELD_NUMBER: _ClassVar[int]
    TUNING_JOB_FIELD_NUMBER: _ClassVar[int]
    ARTIFACT_DESTINATION_FIELD_NUMBER: _ClassVar[int]
    DEPLOY_TO_SAME_ENDPOINT_FIELD_NUMBER: _ClassVar[int]
    parent: str
    tuned_model_ref: _tuning_job_pb2.TunedModelRef
    tuning_job: _tuning_job_pb2.TuningJob
    artifact_destination: _io_pb2.GcsDestination
    deploy_to_same_endpoint: bool
    def __init__(self, parent: _Optional[str] = ..., tuned_model_ref: _Optional[_Union[_tuning_job_pb2.TunedModelRef, _Mapping]] = ..., tuning_job: _Optional[_Union[_tuning_job_pb2.TuningJob, _Mapping]] = ..., artifact_destination: _Optional[_Union[_io_pb2.GcsDestination, _Mapping]] = ..., deploy_to_same_endpoint: bool = ...) -> None: ...

class RebaseTunedModelOperationMetadata(_message.Message):
    __slots__ = ("generic_metadata",)
    GENERIC_METADATA_FIELD_NUMBER: _ClassVar[int]
    generic_metadata: _operation_pb2.GenericOperationMetadata
    def __init__(self, generic_metadata: _Optional[_Union[_operation_pb2.GenericOperationMetadata, _Mapping]] = ...) -> None: ...

class ValidateReinforcementTuningRewardRequest(_message.Message):
    __slots__ = ("parent", "sample_response", "example", "single_reward_config", "composite_reward_config")
    PARENT_FIELD_NUMBER: _ClassVar[int]
    SAMPLE_RESPONSE_FIELD_NUMBER: _ClassVar[int]
    EXAMPLE_FIELD_NUMBER: _ClassVar[int]
    SINGLE_REWARD_CONFIG_FIELD_NUMBER: _ClassVar[int]
    COMPOSITE_REWARD_CONFIG_FIELD_NUMBER: _ClassVar[int]
    parent: str
    sample_response: _content_pb2.Content
    example: _tuning_job_pb2.ReinforcementTuningExample
    single_reward_config: _tuning_job_pb2.SingleReinforcementTuningRewardConfig
    composite_reward_config: _tuning_job_pb2.CompositeReinforcementTuningRewardConfig
    def __init__(self, parent: _Optional[str] = ..., sample_response: _Optional[_Union[_content_pb2.Content, _Mapping]] = ..., example: _Optional[_Union[_tuning_job_pb2.ReinforcementTuningExample, _Mapping]] = ..., single_reward_config: _Optional[_Union[_tuning_job_pb2.SingleReinforcementTuningRewardConfig, _Mapping]] = ..., composite_reward_config: _Optional[_Union[_tuning_job_pb2.CompositeReinforcementTuningRewardConfig, _Mapping]] = ...) -> None: ...

class ValidateReinforcementTuningRewardResponse(_message.Message):
    __slots__ = ("overall_reward", "error", "reward_info_details")
    class RewardInfo(_message.Message):
        __slots__ = ("reward", "user_requested_aux_info", "error_status")
        REWARD_FIELD_NUMBER: _ClassVar[int]
        USER_REQUESTED_AUX_INFO_FIELD_NUMBER: _ClassVar[int]
        ERROR_STATUS_FIELD_NUMBER: _ClassVar[int]
        reward: float
        user_requested_aux_info: str
        error_status: _status_pb2.Status
        def __init__(self, reward: _Optional[float] = ..., user_requested_aux_info: _Optional[str] = ..., error_status: _Optional[_Union[_status_pb2.Status, _Mapping]] = ...) -> None: ...
    class RewardInfoDetailsEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: ValidateReinforcementTuningRewardResponse.RewardInfo
        def __init__(self, key: _Optional[str] = ..., value: _Optional[_Union[ValidateReinforcementTuningRewardResponse.RewardInfo, _Mapping]] = ...) -> None: ...
    OVERALL_REWARD_FIELD_NUMBER: _ClassVar[int]
    ERROR_FIELD_NUMBER: _ClassVar[int]
    REWARD_INFO_DETAILS_FIELD_NUMBER: _ClassVar[int]
    overall_reward: float
    error: str
    reward_info_details: _containers.MessageMap[str, ValidateReinforcementTuningRewardResponse.RewardInfo]
    def __init__(self, overall_reward: _Optional[float] = ..., error: _Optional[str] = ..., reward_info_details: _Optional[_Mapping[str, ValidateReinforcementTuningRewardResponse.RewardInfo]] = ...) -> None: ...

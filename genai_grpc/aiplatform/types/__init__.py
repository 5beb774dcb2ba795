# Generated from protos/ by scripts/proto (scripts/contract/messages.py). Do not edit.
# ruff: noqa: I001 - sorted already; ruff would write each `X as X` apart
"""Messages and enums of the Vertex AI API, as proto-plus classes.

Names only. A name is loaded from its module when it is first touched, so that importing
the package costs nothing; type checkers see an ordinary import.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from genai_grpc._gapic.lazy import exports

if TYPE_CHECKING:
    from . import accelerator_type as accelerator_type
    from . import api_auth as api_auth
    from . import batch_prediction_job as batch_prediction_job
    from . import cached_content as cached_content
    from . import completion_stats as completion_stats
    from . import content as content
    from . import custom_job as custom_job
    from . import data_labeling_job as data_labeling_job
    from . import deployed_model_ref as deployed_model_ref
    from . import deployment_stage as deployment_stage
    from . import encryption_spec as encryption_spec
    from . import endpoint as endpoint
    from . import endpoint_service as endpoint_service
    from . import env_var as env_var
    from . import evaluated_annotation as evaluated_annotation
    from . import evaluation_service as evaluation_service
    from . import explanation as explanation
    from . import explanation_metadata as explanation_metadata
    from . import extension as extension
    from . import feature_monitoring_stats as feature_monitoring_stats
    from . import gen_ai_cache_service as gen_ai_cache_service
    from . import genai_tuning_service as genai_tuning_service
    from . import hyperparameter_tuning_job as hyperparameter_tuning_job
    from . import io as io
    from . import job_service as job_service
    from . import job_state as job_state
    from . import llm_utility_service as llm_utility_service
    from . import machine_resources as machine_resources
    from . import manual_batch_tuning_parameters as manual_batch_tuning_parameters
    from . import model as model
    from . import model_deployment_monitoring_job as model_deployment_monitoring_job
    from . import model_evaluation as model_evaluation
    from . import model_evaluation_slice as model_evaluation_slice
    from . import model_garden_service as model_garden_service
    from . import model_monitoring as model_monitoring
    from . import model_service as model_service
    from . import nas_job as nas_job
    from . import openapi as openapi
    from . import operation as operation
    from . import prediction_service as prediction_service
    from . import publisher_model as publisher_model
    from . import reservation_affinity as reservation_affinity
    from . import service_networking as service_networking
    from . import study as study
    from . import tool as tool
    from . import tuning_job as tuning_job
    from . import types as types
    from . import unmanaged_container_model as unmanaged_container_model
    from . import usage_metadata as usage_metadata
    from . import vertex_rag_data as vertex_rag_data
    from .accelerator_type import AcceleratorType as AcceleratorType
    from .model_garden_service import AcceptPublisherModelEulaRequest as AcceptPublisherModelEulaRequest
    from .data_labeling_job import ActiveLearningConfig as ActiveLearningConfig
    from .evaluation_service import AggregationOutput as AggregationOutput
    from .evaluation_service import AggregationResult as AggregationResult
    from .api_auth import ApiAuth as ApiAuth
    from .explanation import Attribution as Attribution
    from .extension import AuthConfig as AuthConfig
    from .extension import AuthType as AuthType
    from .machine_resources import AutomaticResources as AutomaticResources
    from .evaluation_service import AutoraterConfig as AutoraterConfig
    from .machine_resources import AutoscalingMetricSpec as AutoscalingMetricSpec
    from .machine_resources import BatchDedicatedResources as BatchDedicatedResources
    from .model_service import BatchImportEvaluatedAnnotationsRequest as BatchImportEvaluatedAnnotationsRequest
    from .model_service import BatchImportEvaluatedAnnotationsResponse as BatchImportEvaluatedAnnotationsResponse
    from .model_service import BatchImportModelEvaluationSlicesRequest as BatchImportModelEvaluationSlicesRequest
    from .model_service import BatchImportModelEvaluationSlicesResponse as BatchImportModelEvaluationSlicesResponse
    from .batch_prediction_job import BatchPredictionJob as BatchPredictionJob
    from .io import BigQueryDestination as BigQueryDestination
    from .io import BigQuerySource as BigQuerySource
    from .evaluation_service import BleuMetricValue as BleuMetricValue
    from .evaluation_service import BleuSpec as BleuSpec
    from .content import Blob as Blob
    from .explanation import BlurBaselineConfig as BlurBaselineConfig
    from .cached_content import CachedContent as CachedContent
    from .job_service import CancelBatchPredictionJobRequest as CancelBatchPredictionJobRequest
    from .job_service import CancelCustomJobRequest as CancelCustomJobRequest
    from .job_service import CancelDataLabelingJobRequest as CancelDataLabelingJobRequest
    from .job_service import CancelHyperparameterTuningJobRequest as CancelHyperparameterTuningJobRequest
    from .job_service import CancelNasJobRequest as CancelNasJobRequest
    from .genai_tuning_service import CancelTuningJobRequest as CancelTuningJobRequest
    from .content import Candidate as Candidate
    from .prediction_service import ChatCompletionsRequest as ChatCompletionsRequest
    from .model_garden_service import CheckPublisherModelEulaAcceptanceRequest as CheckPublisherModelEulaAcceptanceRequest
    from .model import Checkpoint as Checkpoint
    from .content import Citation as Citation
    from .content import CitationMetadata as CitationMetadata
    from .endpoint import ClientConnectionConfig as ClientConnectionConfig
    from .tool import CodeExecutionResult as CodeExecutionResult
    from .completion_stats import CompletionStats as CompletionStats
    from .evaluation_service import ComputationBasedMetricSpec as ComputationBasedMetricSpec
    from .llm_utility_service import ComputeTokensRequest as ComputeTokensRequest
    from .llm_utility_service import ComputeTokensResponse as ComputeTokensResponse
    from .io import ContainerRegistryDestination as ContainerRegistryDestination
    from .custom_job import ContainerSpec as ContainerSpec
    from .content import Content as Content
    from .model_service import CopyModelOperationMetadata as CopyModelOperationMetadata
    from .model_service import CopyModelRequest as CopyModelRequest
    from .model_service import CopyModelResponse as CopyModelResponse
    from .prediction_service import CountTokensRequest as CountTokensRequest
    from .prediction_service import CountTokensResponse as CountTokensResponse
    from .job_service import CreateBatchPredictionJobRequest as CreateBatchPredictionJobRequest
    from .gen_ai_cache_service import CreateCachedContentRequest as CreateCachedContentRequest
    from .job_service import CreateCustomJobRequest as CreateCustomJobRequest
    from .job_service import CreateDataLabelingJobRequest as CreateDataLabelingJobRequest
    from .endpoint_service import CreateEndpointOperationMetadata as CreateEndpointOperationMetadata
    from .endpoint_service import CreateEndpointRequest as CreateEndpointRequest
    from .job_service import CreateHyperparameterTuningJobRequest as CreateHyperparameterTuningJobRequest
    from .job_service import CreateModelDeploymentMonitoringJobRequest as CreateModelDeploymentMonitoringJobRequest
    from .job_service import CreateNasJobRequest as CreateNasJobRequest
    from .genai_tuning_service import CreateTuningJobRequest as CreateTuningJobRequest
    from .evaluation_service import CustomCodeExecutionResult as CustomCodeExecutionResult
    from .evaluation_service import CustomCodeExecutionSpec as CustomCodeExecutionSpec
    from .custom_job import CustomJob as CustomJob
    from .custom_job import CustomJobSpec as CustomJobSpec
    from .evaluation_service import CustomOutput as CustomOutput
    from .evaluation_service import CustomOutputFormatConfig as CustomOutputFormatConfig
    from .data_labeling_job import DataLabelingJob as DataLabelingJob
    from .tuning_job import DatasetDistribution as DatasetDistribution
    from .tuning_job import DatasetStats as DatasetStats
    from .machine_resources import DedicatedResources as DedicatedResources
    from .job_service import DeleteBatchPredictionJobRequest as DeleteBatchPredictionJobRequest
    from .gen_ai_cache_service import DeleteCachedContentRequest as DeleteCachedContentRequest
    from .job_service import DeleteCustomJobRequest as DeleteCustomJobRequest
    from .job_service import DeleteDataLabelingJobRequest as DeleteDataLabelingJobRequest
    from .endpoint_service import DeleteEndpointRequest as DeleteEndpointRequest
    from .job_service import DeleteHyperparameterTuningJobRequest as DeleteHyperparameterTuningJobRequest
    from .job_service import DeleteModelDeploymentMonitoringJobRequest as DeleteModelDeploymentMonitoringJobRequest
    from .model_service import DeleteModelRequest as DeleteModelRequest
    from .model_service import DeleteModelVersionRequest as DeleteModelVersionRequest
    from .job_service import DeleteNasJobRequest as DeleteNasJobRequest
    from .operation import DeleteOperationMetadata as DeleteOperationMetadata
    from .endpoint_service import DeployModelOperationMetadata as DeployModelOperationMetadata
    from .endpoint_service import DeployModelRequest as DeployModelRequest
    from .endpoint_service import DeployModelResponse as DeployModelResponse
    from .model_garden_service import DeployOperationMetadata as DeployOperationMetadata
    from .model_garden_service import DeployPublisherModelOperationMetadata as DeployPublisherModelOperationMetadata
    from .model_garden_service import DeployPublisherModelRequest as DeployPublisherModelRequest
    from .model_garden_service import DeployPublisherModelResponse as DeployPublisherModelResponse
    from .model_garden_service import DeployRequest as DeployRequest
    from .model_garden_service import DeployResponse as DeployResponse
    from .endpoint import DeployedModel as DeployedModel
    from .deployed_model_ref import DeployedModelRef as DeployedModelRef
    from .deployment_stage import DeploymentStage as DeploymentStage
    from .prediction_service import DirectPredictRequest as DirectPredictRequest
    from .prediction_service import DirectPredictResponse as DirectPredictResponse
    from .prediction_service import DirectRawPredictRequest as DirectRawPredictRequest
    from .prediction_service import DirectRawPredictResponse as DirectRawPredictResponse
    from .machine_resources import DiskSpec as DiskSpec
    from .tuning_job import DistillationDataStats as DistillationDataStats
    from .tuning_job import DistillationHyperParameters as DistillationHyperParameters
    from .tuning_job import DistillationSpec as DistillationSpec
    from .service_networking import DnsPeeringConfig as DnsPeeringConfig
    from .tool import DynamicRetrievalConfig as DynamicRetrievalConfig
    from .prediction_service import EmbedContentRequest as EmbedContentRequest
    from .prediction_service import EmbedContentResponse as EmbedContentResponse
    from .encryption_spec import EncryptionSpec as EncryptionSpec
    from .endpoint import Endpoint as Endpoint
    from .tool import EnterpriseWebSearch as EnterpriseWebSearch
    from .env_var import EnvVar as EnvVar
    from .evaluated_annotation import ErrorAnalysisAnnotation as ErrorAnalysisAnnotation
    from .evaluation_service import EvaluateDatasetResponse as EvaluateDatasetResponse
    from .tuning_job import EvaluateDatasetRun as EvaluateDatasetRun
    from .evaluated_annotation import EvaluatedAnnotation as EvaluatedAnnotation
    from .evaluated_annotation import EvaluatedAnnotationExplanation as EvaluatedAnnotationExplanation
    from .tuning_job import EvaluationConfig as EvaluationConfig
    from .evaluation_service import EvaluationDataset as EvaluationDataset
    from .evaluation_service import EvaluationParserConfig as EvaluationParserConfig
    from .evaluation_service import ExactMatchMetricValue as ExactMatchMetricValue
    from .evaluation_service import ExactMatchSpec as ExactMatchSpec
    from .explanation import Examples as Examples
    from .explanation import ExamplesOverride as ExamplesOverride
    from .explanation import ExamplesRestrictionsNamespace as ExamplesRestrictionsNamespace
    from .tool import ExecutableCode as ExecutableCode
    from .prediction_service import ExplainRequest as ExplainRequest
    from .prediction_service import ExplainResponse as ExplainResponse
    from .explanation import Explanation as Explanation
    from .explanation_metadata import ExplanationMetadata as ExplanationMetadata
    from .explanation import ExplanationMetadataOverride as ExplanationMetadataOverride
    from .explanation import ExplanationParameters as ExplanationParameters
    from .explanation import ExplanationSpec as ExplanationSpec
    from .explanation import ExplanationSpecOverride as ExplanationSpecOverride
    from .model_service import ExportModelOperationMetadata as ExportModelOperationMetadata
    from .model_service import ExportModelRequest as ExportModelRequest
    from .model_service import ExportModelResponse as ExportModelResponse
    from .model_garden_service import ExportPublisherModelOperationMetadata as ExportPublisherModelOperationMetadata
    from .model_garden_service import ExportPublisherModelRequest as ExportPublisherModelRequest
    from .model_garden_service import ExportPublisherModelResponse as ExportPublisherModelResponse
    from .endpoint import FasterDeploymentConfig as FasterDeploymentConfig
    from .explanation import FeatureNoiseSigma as FeatureNoiseSigma
    from .feature_monitoring_stats import FeatureStatsAnomaly as FeatureStatsAnomaly
    from .endpoint_service import FetchPublisherModelConfigRequest as FetchPublisherModelConfigRequest
    from .content import FileData as FileData
    from .machine_resources import FlexStart as FlexStart
    from .machine_resources import FullFineTunedResources as FullFineTunedResources
    from .tool import FunctionCall as FunctionCall
    from .tool import FunctionCallingConfig as FunctionCallingConfig
    from .tool import FunctionDeclaration as FunctionDeclaration
    from .tool import FunctionResponse as FunctionResponse
    from .tool import FunctionResponseBlob as FunctionResponseBlob
    from .tool import FunctionResponseFileData as FunctionResponseFileData
    from .tool import FunctionResponsePart as FunctionResponsePart
    from .io import GcsDestination as GcsDestination
    from .io import GcsSource as GcsSource
    from .endpoint import GenAiAdvancedFeaturesConfig as GenAiAdvancedFeaturesConfig
    from .prediction_service import GenerateContentRequest as GenerateContentRequest
    from .prediction_service import GenerateContentResponse as GenerateContentResponse
    from .prediction_service import GenerateVideoResponse as GenerateVideoResponse
    from .content import GenerationConfig as GenerationConfig
    from .operation import GenericOperationMetadata as GenericOperationMetadata
    from .model import GenieSource as GenieSource
    from .job_service import GetBatchPredictionJobRequest as GetBatchPredictionJobRequest
    from .gen_ai_cache_service import GetCachedContentRequest as GetCachedContentRequest
    from .job_service import GetCustomJobRequest as GetCustomJobRequest
    from .job_service import GetDataLabelingJobRequest as GetDataLabelingJobRequest
    from .endpoint_service import GetEndpointRequest as GetEndpointRequest
    from .job_service import GetHyperparameterTuningJobRequest as GetHyperparameterTuningJobRequest
    from .job_service import GetModelDeploymentMonitoringJobRequest as GetModelDeploymentMonitoringJobRequest
    from .model_service import GetModelEvaluationRequest as GetModelEvaluationRequest
    from .model_service import GetModelEvaluationSliceRequest as GetModelEvaluationSliceRequest
    from .model_service import GetModelRequest as GetModelRequest
    from .job_service import GetNasJobRequest as GetNasJobRequest
    from .job_service import GetNasTrialDetailRequest as GetNasTrialDetailRequest
    from .model_garden_service import GetPublisherModelRequest as GetPublisherModelRequest
    from .genai_tuning_service import GetTuningJobRequest as GetTuningJobRequest
    from .tool import GoogleMaps as GoogleMaps
    from .tool import GoogleSearchRetrieval as GoogleSearchRetrieval
    from .content import GroundingChunk as GroundingChunk
    from .content import GroundingMetadata as GroundingMetadata
    from .content import GroundingSupport as GroundingSupport
    from .content import HarmCategory as HarmCategory
    from .extension import HttpElementLocation as HttpElementLocation
    from .hyperparameter_tuning_job import HyperparameterTuningJob as HyperparameterTuningJob
    from .content import ImageConfig as ImageConfig
    from .model_service import ImportModelEvaluationRequest as ImportModelEvaluationRequest
    from .explanation import IntegratedGradientsAttribution as IntegratedGradientsAttribution
    from .job_state import JobState as JobState
    from .evaluation_service import LLMBasedMetricSpec as LLMBasedMetricSpec
    from .model import LargeModelReference as LargeModelReference
    from .job_service import ListBatchPredictionJobsRequest as ListBatchPredictionJobsRequest
    from .job_service import ListBatchPredictionJobsResponse as ListBatchPredictionJobsResponse
    from .gen_ai_cache_service import ListCachedContentsRequest as ListCachedContentsRequest
    from .gen_ai_cache_service import ListCachedContentsResponse as ListCachedContentsResponse
    from .job_service import ListCustomJobsRequest as ListCustomJobsRequest
    from .job_service import ListCustomJobsResponse as ListCustomJobsResponse
    from .job_service import ListDataLabelingJobsRequest as ListDataLabelingJobsRequest
    from .job_service import ListDataLabelingJobsResponse as ListDataLabelingJobsResponse
    from .endpoint_service import ListEndpointsRequest as ListEndpointsRequest
    from .endpoint_service import ListEndpointsResponse as ListEndpointsResponse
    from .job_service import ListHyperparameterTuningJobsRequest as ListHyperparameterTuningJobsRequest
    from .job_service import ListHyperparameterTuningJobsResponse as ListHyperparameterTuningJobsResponse
    from .job_service import ListModelDeploymentMonitoringJobsRequest as ListModelDeploymentMonitoringJobsRequest
    from .job_service import ListModelDeploymentMonitoringJobsResponse as ListModelDeploymentMonitoringJobsResponse
    from .model_service import ListModelEvaluationSlicesRequest as ListModelEvaluationSlicesRequest
    from .model_service import ListModelEvaluationSlicesResponse as ListModelEvaluationSlicesResponse
    from .model_service import ListModelEvaluationsRequest as ListModelEvaluationsRequest
    from .model_service import ListModelEvaluationsResponse as ListModelEvaluationsResponse
    from .model_service import ListModelVersionCheckpointsRequest as ListModelVersionCheckpointsRequest
    from .model_service import ListModelVersionCheckpointsResponse as ListModelVersionCheckpointsResponse
    from .model_service import ListModelVersionsRequest as ListModelVersionsRequest
    from .model_service import ListModelVersionsResponse as ListModelVersionsResponse
    from .model_service import ListModelsRequest as ListModelsRequest
    from .model_service import ListModelsResponse as ListModelsResponse
    from .job_service import ListNasJobsRequest as ListNasJobsRequest
    from .job_service import ListNasJobsResponse as ListNasJobsResponse
    from .job_service import ListNasTrialDetailsRequest as ListNasTrialDetailsRequest
    from .job_service import ListNasTrialDetailsResponse as ListNasTrialDetailsResponse
    from .model_garden_service import ListPublisherModelsRequest as ListPublisherModelsRequest
    from .model_garden_service import ListPublisherModelsResponse as ListPublisherModelsResponse
    from .genai_tuning_service import ListTuningJobsRequest as ListTuningJobsRequest
    from .genai_tuning_service import ListTuningJobsResponse as ListTuningJobsResponse
    from .content import LogprobsResult as LogprobsResult
    from .machine_resources import LustreMount as LustreMount
    from .machine_resources import MachineSpec as MachineSpec
    from .manual_batch_tuning_parameters import ManualBatchTuningParameters as ManualBatchTuningParameters
    from .study import Measurement as Measurement
    from .model_service import MergeVersionAliasesRequest as MergeVersionAliasesRequest
    from .evaluation_service import Metric as Metric
    from .evaluation_service import MetricMetadata as MetricMetadata
    from .content import Modality as Modality
    from .content import ModalityTokenCount as ModalityTokenCount
    from .model import Model as Model
    from .content import ModelArmorConfig as ModelArmorConfig
    from .model import ModelContainerSpec as ModelContainerSpec
    from .model_deployment_monitoring_job import ModelDeploymentMonitoringBigQueryTable as ModelDeploymentMonitoringBigQueryTable
    from .model_deployment_monitoring_job import ModelDeploymentMonitoringJob as ModelDeploymentMonitoringJob
    from .model_deployment_monitoring_job import ModelDeploymentMonitoringObjectiveConfig as ModelDeploymentMonitoringObjectiveConfig
    from .model_deployment_monitoring_job import ModelDeploymentMonitoringObjectiveType as ModelDeploymentMonitoringObjectiveType
    from .model_deployment_monitoring_job import ModelDeploymentMonitoringScheduleConfig as ModelDeploymentMonitoringScheduleConfig
    from .model_evaluation import ModelEvaluation as ModelEvaluation
    from .model_evaluation_slice import ModelEvaluationSlice as ModelEvaluationSlice
    from .explanation import ModelExplanation as ModelExplanation
    from .model import ModelGardenSource as ModelGardenSource
    from .model_monitoring import ModelMonitoringAlertConfig as ModelMonitoringAlertConfig
    from .model_monitoring import ModelMonitoringConfig as ModelMonitoringConfig
    from .model_monitoring import ModelMonitoringObjectiveConfig as ModelMonitoringObjectiveConfig
    from .model_deployment_monitoring_job import ModelMonitoringStatsAnomalies as ModelMonitoringStatsAnomalies
    from .model import ModelSourceInfo as ModelSourceInfo
    from .model_service import ModelVersionCheckpoint as ModelVersionCheckpoint
    from .content import MultiSpeakerVoiceConfig as MultiSpeakerVoiceConfig
    from .endpoint_service import MutateDeployedModelOperationMetadata as MutateDeployedModelOperationMetadata
    from .endpoint_service import MutateDeployedModelRequest as MutateDeployedModelRequest
    from .endpoint_service import MutateDeployedModelResponse as MutateDeployedModelResponse
    from .nas_job import NasJob as NasJob
    from .nas_job import NasJobOutput as NasJobOutput
    from .nas_job import NasJobSpec as NasJobSpec
    from .nas_job import NasTrial as NasTrial
    from .nas_job import NasTrialDetail as NasTrialDetail
    from .explanation import Neighbor as Neighbor
    from .machine_resources import NfsMount as NfsMount
    from .evaluation_service import OutputConfig as OutputConfig
    from .evaluation_service import OutputInfo as OutputInfo
    from .service_networking import PSCAutomationConfig as PSCAutomationConfig
    from .service_networking import PSCAutomationState as PSCAutomationState
    from .evaluation_service import PairwiseChoice as PairwiseChoice
    from .evaluation_service import PairwiseMetricResult as PairwiseMetricResult
    from .evaluation_service import PairwiseMetricSpec as PairwiseMetricSpec
    from .content import Part as Part
    from .tool import PartialArg as PartialArg
    from .tuning_job import PartnerModelTuningSpec as PartnerModelTuningSpec
    from .job_service import PauseModelDeploymentMonitoringJobRequest as PauseModelDeploymentMonitoringJobRequest
    from .evaluation_service import PointwiseMetricResult as PointwiseMetricResult
    from .evaluation_service import PointwiseMetricSpec as PointwiseMetricSpec
    from .model import Port as Port
    from .tuning_job import PreTunedModel as PreTunedModel
    from .content import PrebuiltVoiceConfig as PrebuiltVoiceConfig
    from .evaluation_service import PredefinedMetricSpec as PredefinedMetricSpec
    from .prediction_service import PredictLongRunningMetadata as PredictLongRunningMetadata
    from .prediction_service import PredictLongRunningResponse as PredictLongRunningResponse
    from .prediction_service import PredictRequest as PredictRequest
    from .endpoint import PredictRequestResponseLoggingConfig as PredictRequestResponseLoggingConfig
    from .prediction_service import PredictResponse as PredictResponse
    from .model import PredictSchemata as PredictSchemata
    from .explanation import Presets as Presets
    from .endpoint import PrivateEndpoints as PrivateEndpoints
    from .service_networking import PrivateServiceConnectConfig as PrivateServiceConnectConfig
    from .model import Probe as Probe
    from .service_networking import PscInterfaceConfig as PscInterfaceConfig
    from .publisher_model import PublisherModel as PublisherModel
    from .endpoint import PublisherModelConfig as PublisherModelConfig
    from .model_garden_service import PublisherModelEulaAcceptance as PublisherModelEulaAcceptance
    from .model_garden_service import PublisherModelView as PublisherModelView
    from .custom_job import PythonPackageSpec as PythonPackageSpec
    from .vertex_rag_data import RagChunk as RagChunk
    from .tool import RagRetrievalConfig as RagRetrievalConfig
    from .evaluation_service import RawOutput as RawOutput
    from .prediction_service import RawPredictRequest as RawPredictRequest
    from .genai_tuning_service import RebaseTunedModelOperationMetadata as RebaseTunedModelOperationMetadata
    from .genai_tuning_service import RebaseTunedModelRequest as RebaseTunedModelRequest
    from .model_service import RecommendSpecRequest as RecommendSpecRequest
    from .model_service import RecommendSpecResponse as RecommendSpecResponse
    from .content import ReplicatedVoiceConfig as ReplicatedVoiceConfig
    from .reservation_affinity import ReservationAffinity as ReservationAffinity
    from .machine_resources import ResourcesConsumed as ResourcesConsumed
    from .job_service import ResumeModelDeploymentMonitoringJobRequest as ResumeModelDeploymentMonitoringJobRequest
    from .tool import Retrieval as Retrieval
    from .tool import RetrievalConfig as RetrievalConfig
    from .content import RetrievalMetadata as RetrievalMetadata
    from .endpoint import RolloutOptions as RolloutOptions
    from .evaluation_service import RougeMetricValue as RougeMetricValue
    from .evaluation_service import RougeSpec as RougeSpec
    from .evaluation_service import RubricGenerationSpec as RubricGenerationSpec
    from .content import SafetyRating as SafetyRating
    from .content import SafetySetting as SafetySetting
    from .data_labeling_job import SampleConfig as SampleConfig
    from .explanation import SampledShapleyAttribution as SampledShapleyAttribution
    from .model_monitoring import SamplingStrategy as SamplingStrategy
    from .custom_job import Scheduling as Scheduling
    from .openapi import Schema as Schema
    from .content import SearchEntryPoint as SearchEntryPoint
    from .job_service import SearchModelDeploymentMonitoringStatsAnomaliesRequest as SearchModelDeploymentMonitoringStatsAnomaliesRequest
    from .job_service import SearchModelDeploymentMonitoringStatsAnomaliesResponse as SearchModelDeploymentMonitoringStatsAnomaliesResponse
    from .content import Segment as Segment
    from .endpoint_service import SetPublisherModelConfigOperationMetadata as SetPublisherModelConfigOperationMetadata
    from .endpoint_service import SetPublisherModelConfigRequest as SetPublisherModelConfigRequest
    from .explanation import SmoothGradConfig as SmoothGradConfig
    from .content import SpeakerVoiceConfig as SpeakerVoiceConfig
    from .endpoint import SpeculativeDecodingSpec as SpeculativeDecodingSpec
    from .content import SpeechConfig as SpeechConfig
    from .prediction_service import StreamDirectPredictRequest as StreamDirectPredictRequest
    from .prediction_service import StreamDirectPredictResponse as StreamDirectPredictResponse
    from .prediction_service import StreamDirectRawPredictRequest as StreamDirectRawPredictRequest
    from .prediction_service import StreamDirectRawPredictResponse as StreamDirectRawPredictResponse
    from .prediction_service import StreamRawPredictRequest as StreamRawPredictRequest
    from .prediction_service import StreamingPredictRequest as StreamingPredictRequest
    from .prediction_service import StreamingPredictResponse as StreamingPredictResponse
    from .prediction_service import StreamingRawPredictRequest as StreamingRawPredictRequest
    from .prediction_service import StreamingRawPredictResponse as StreamingRawPredictResponse
    from .study import StudySpec as StudySpec
    from .study import StudyTimeConstraint as StudyTimeConstraint
    from .tuning_job import SupervisedHyperParameters as SupervisedHyperParameters
    from .tuning_job import SupervisedTuningDataStats as SupervisedTuningDataStats
    from .tuning_job import SupervisedTuningDatasetDistribution as SupervisedTuningDatasetDistribution
    from .tuning_job import SupervisedTuningSpec as SupervisedTuningSpec
    from .types import Tensor as Tensor
    from .model_monitoring import ThresholdConfig as ThresholdConfig
    from .llm_utility_service import TokensInfo as TokensInfo
    from .tool import Tool as Tool
    from .tool import ToolConfig as ToolConfig
    from .data_labeling_job import TrainingConfig as TrainingConfig
    from .study import Trial as Trial
    from .tuning_job import TunedModel as TunedModel
    from .tuning_job import TunedModelCheckpoint as TunedModelCheckpoint
    from .tuning_job import TunedModelRef as TunedModelRef
    from .tuning_job import TuningDataStats as TuningDataStats
    from .tuning_job import TuningJob as TuningJob
    from .openapi import Type as Type
    from .endpoint_service import UndeployModelOperationMetadata as UndeployModelOperationMetadata
    from .endpoint_service import UndeployModelRequest as UndeployModelRequest
    from .endpoint_service import UndeployModelResponse as UndeployModelResponse
    from .unmanaged_container_model import UnmanagedContainerModel as UnmanagedContainerModel
    from .gen_ai_cache_service import UpdateCachedContentRequest as UpdateCachedContentRequest
    from .endpoint_service import UpdateEndpointLongRunningRequest as UpdateEndpointLongRunningRequest
    from .endpoint_service import UpdateEndpointOperationMetadata as UpdateEndpointOperationMetadata
    from .endpoint_service import UpdateEndpointRequest as UpdateEndpointRequest
    from .model_service import UpdateExplanationDatasetOperationMetadata as UpdateExplanationDatasetOperationMetadata
    from .model_service import UpdateExplanationDatasetRequest as UpdateExplanationDatasetRequest
    from .model_service import UpdateExplanationDatasetResponse as UpdateExplanationDatasetResponse
    from .job_service import UpdateModelDeploymentMonitoringJobOperationMetadata as UpdateModelDeploymentMonitoringJobOperationMetadata
    from .job_service import UpdateModelDeploymentMonitoringJobRequest as UpdateModelDeploymentMonitoringJobRequest
    from .model_service import UpdateModelRequest as UpdateModelRequest
    from .model_service import UploadModelOperationMetadata as UploadModelOperationMetadata
    from .model_service import UploadModelRequest as UploadModelRequest
    from .model_service import UploadModelResponse as UploadModelResponse
    from .tool import UrlContext as UrlContext
    from .content import UrlContextMetadata as UrlContextMetadata
    from .content import UrlMetadata as UrlMetadata
    from .usage_metadata import UsageMetadata as UsageMetadata
    from .tuning_job import VeoHyperParameters as VeoHyperParameters
    from .tuning_job import VeoLoraTuningSpec as VeoLoraTuningSpec
    from .tuning_job import VeoTuningSpec as VeoTuningSpec
    from .tool import VertexAISearch as VertexAISearch
    from .io import VertexMultimodalDatasetDestination as VertexMultimodalDatasetDestination
    from .io import VertexMultimodalDatasetSource as VertexMultimodalDatasetSource
    from .tool import VertexRagStore as VertexRagStore
    from .content import VideoMetadata as VideoMetadata
    from .content import VoiceConfig as VoiceConfig
    from .custom_job import WorkerPoolSpec as WorkerPoolSpec
    from .explanation import XraiAttribution as XraiAttribution

# A message or enum -> the module beside this file.
MODULES = {
    "AcceleratorType": "accelerator_type",
    "AcceptPublisherModelEulaRequest": "model_garden_service",
    "ActiveLearningConfig": "data_labeling_job",
    "AggregationOutput": "evaluation_service",
    "AggregationResult": "evaluation_service",
    "ApiAuth": "api_auth",
    "Attribution": "explanation",
    "AuthConfig": "extension",
    "AuthType": "extension",
    "AutomaticResources": "machine_resources",
    "AutoraterConfig": "evaluation_service",
    "AutoscalingMetricSpec": "machine_resources",
    "BatchDedicatedResources": "machine_resources",
    "BatchImportEvaluatedAnnotationsRequest": "model_service",
    "BatchImportEvaluatedAnnotationsResponse": "model_service",
    "BatchImportModelEvaluationSlicesRequest": "model_service",
    "BatchImportModelEvaluationSlicesResponse": "model_service",
    "BatchPredictionJob": "batch_prediction_job",
    "BigQueryDestination": "io",
    "BigQuerySource": "io",
    "BleuMetricValue": "evaluation_service",
    "BleuSpec": "evaluation_service",
    "Blob": "content",
    "BlurBaselineConfig": "explanation",
    "CachedContent": "cached_content",
    "CancelBatchPredictionJobRequest": "job_service",
    "CancelCustomJobRequest": "job_service",
    "CancelDataLabelingJobRequest": "job_service",
    "CancelHyperparameterTuningJobRequest": "job_service",
    "CancelNasJobRequest": "job_service",
    "CancelTuningJobRequest": "genai_tuning_service",
    "Candidate": "content",
    "ChatCompletionsRequest": "prediction_service",
    "CheckPublisherModelEulaAcceptanceRequest": "model_garden_service",
    "Checkpoint": "model",
    "Citation": "content",
    "CitationMetadata": "content",
    "ClientConnectionConfig": "endpoint",
    "CodeExecutionResult": "tool",
    "CompletionStats": "completion_stats",
    "ComputationBasedMetricSpec": "evaluation_service",
    "ComputeTokensRequest": "llm_utility_service",
    "ComputeTokensResponse": "llm_utility_service",
    "ContainerRegistryDestination": "io",
    "ContainerSpec": "custom_job",
    "Content": "content",
    "CopyModelOperationMetadata": "model_service",
    "CopyModelRequest": "model_service",
    "CopyModelResponse": "model_service",
    "CountTokensRequest": "prediction_service",
    "CountTokensResponse": "prediction_service",
    "CreateBatchPredictionJobRequest": "job_service",
    "CreateCachedContentRequest": "gen_ai_cache_service",
    "CreateCustomJobRequest": "job_service",
    "CreateDataLabelingJobRequest": "job_service",
    "CreateEndpointOperationMetadata": "endpoint_service",
    "CreateEndpointRequest": "endpoint_service",
    "CreateHyperparameterTuningJobRequest": "job_service",
    "CreateModelDeploymentMonitoringJobRequest": "job_service",
    "CreateNasJobRequest": "job_service",
    "CreateTuningJobRequest": "genai_tuning_service",
    "CustomCodeExecutionResult": "evaluation_service",
    "CustomCodeExecutionSpec": "evaluation_service",
    "CustomJob": "custom_job",
    "CustomJobSpec": "custom_job",
    "CustomOutput": "evaluation_service",
    "CustomOutputFormatConfig": "evaluation_service",
    "DataLabelingJob": "data_labeling_job",
    "DatasetDistribution": "tuning_job",
    "DatasetStats": "tuning_job",
    "DedicatedResources": "machine_resources",
    "DeleteBatchPredictionJobRequest": "job_service",
    "DeleteCachedContentRequest": "gen_ai_cache_service",
    "DeleteCustomJobRequest": "job_service",
    "DeleteDataLabelingJobRequest": "job_service",
    "DeleteEndpointRequest": "endpoint_service",
    "DeleteHyperparameterTuningJobRequest": "job_service",
    "DeleteModelDeploymentMonitoringJobRequest": "job_service",
    "DeleteModelRequest": "model_service",
    "DeleteModelVersionRequest": "model_service",
    "DeleteNasJobRequest": "job_service",
    "DeleteOperationMetadata": "operation",
    "DeployModelOperationMetadata": "endpoint_service",
    "DeployModelRequest": "endpoint_service",
    "DeployModelResponse": "endpoint_service",
    "DeployOperationMetadata": "model_garden_service",
    "DeployPublisherModelOperationMetadata": "model_garden_service",
    "DeployPublisherModelRequest": "model_garden_service",
    "DeployPublisherModelResponse": "model_garden_service",
    "DeployRequest": "model_garden_service",
    "DeployResponse": "model_garden_service",
    "DeployedModel": "endpoint",
    "DeployedModelRef": "deployed_model_ref",
    "DeploymentStage": "deployment_stage",
    "DirectPredictRequest": "prediction_service",
    "DirectPredictResponse": "prediction_service",
    "DirectRawPredictRequest": "prediction_service",
    "DirectRawPredictResponse": "prediction_service",
    "DiskSpec": "machine_resources",
    "DistillationDataStats": "tuning_job",
    "DistillationHyperParameters": "tuning_job",
    "DistillationSpec": "tuning_job",
    "DnsPeeringConfig": "service_networking",
    "DynamicRetrievalConfig": "tool",
    "EmbedContentRequest": "prediction_service",
    "EmbedContentResponse": "prediction_service",
    "EncryptionSpec": "encryption_spec",
    "Endpoint": "endpoint",
    "EnterpriseWebSearch": "tool",
    "EnvVar": "env_var",
    "ErrorAnalysisAnnotation": "evaluated_annotation",
    "EvaluateDatasetResponse": "evaluation_service",
    "EvaluateDatasetRun": "tuning_job",
    "EvaluatedAnnotation": "evaluated_annotation",
    "EvaluatedAnnotationExplanation": "evaluated_annotation",
    "EvaluationConfig": "tuning_job",
    "EvaluationDataset": "evaluation_service",
    "EvaluationParserConfig": "evaluation_service",
    "ExactMatchMetricValue": "evaluation_service",
    "ExactMatchSpec": "evaluation_service",
    "Examples": "explanation",
    "ExamplesOverride": "explanation",
    "ExamplesRestrictionsNamespace": "explanation",
    "ExecutableCode": "tool",
    "ExplainRequest": "prediction_service",
    "ExplainResponse": "prediction_service",
    "Explanation": "explanation",
    "ExplanationMetadata": "explanation_metadata",
    "ExplanationMetadataOverride": "explanation",
    "ExplanationParameters": "explanation",
    "ExplanationSpec": "explanation",
    "ExplanationSpecOverride": "explanation",
    "ExportModelOperationMetadata": "model_service",
    "ExportModelRequest": "model_service",
    "ExportModelResponse": "model_service",
    "ExportPublisherModelOperationMetadata": "model_garden_service",
    "ExportPublisherModelRequest": "model_garden_service",
    "ExportPublisherModelResponse": "model_garden_service",
    "FasterDeploymentConfig": "endpoint",
    "FeatureNoiseSigma": "explanation",
    "FeatureStatsAnomaly": "feature_monitoring_stats",
    "FetchPublisherModelConfigRequest": "endpoint_service",
    "FileData": "content",
    "FlexStart": "machine_resources",
    "FullFineTunedResources": "machine_resources",
    "FunctionCall": "tool",
    "FunctionCallingConfig": "tool",
    "FunctionDeclaration": "tool",
    "FunctionResponse": "tool",
    "FunctionResponseBlob": "tool",
    "FunctionResponseFileData": "tool",
    "FunctionResponsePart": "tool",
    "GcsDestination": "io",
    "GcsSource": "io",
    "GenAiAdvancedFeaturesConfig": "endpoint",
    "GenerateContentRequest": "prediction_service",
    "GenerateContentResponse": "prediction_service",
    "GenerateVideoResponse": "prediction_service",
    "GenerationConfig": "content",
    "GenericOperationMetadata": "operation",
    "GenieSource": "model",
    "GetBatchPredictionJobRequest": "job_service",
    "GetCachedContentRequest": "gen_ai_cache_service",
    "GetCustomJobRequest": "job_service",
    "GetDataLabelingJobRequest": "job_service",
    "GetEndpointRequest": "endpoint_service",
    "GetHyperparameterTuningJobRequest": "job_service",
    "GetModelDeploymentMonitoringJobRequest": "job_service",
    "GetModelEvaluationRequest": "model_service",
    "GetModelEvaluationSliceRequest": "model_service",
    "GetModelRequest": "model_service",
    "GetNasJobRequest": "job_service",
    "GetNasTrialDetailRequest": "job_service",
    "GetPublisherModelRequest": "model_garden_service",
    "GetTuningJobRequest": "genai_tuning_service",
    "GoogleMaps": "tool",
    "GoogleSearchRetrieval": "tool",
    "GroundingChunk": "content",
    "GroundingMetadata": "content",
    "GroundingSupport": "content",
    "HarmCategory": "content",
    "HttpElementLocation": "extension",
    "HyperparameterTuningJob": "hyperparameter_tuning_job",
    "ImageConfig": "content",
    "ImportModelEvaluationRequest": "model_service",
    "IntegratedGradientsAttribution": "explanation",
    "JobState": "job_state",
    "LLMBasedMetricSpec": "evaluation_service",
    "LargeModelReference": "model",
    "ListBatchPredictionJobsRequest": "job_service",
    "ListBatchPredictionJobsResponse": "job_service",
    "ListCachedContentsRequest": "gen_ai_cache_service",
    "ListCachedContentsResponse": "gen_ai_cache_service",
    "ListCustomJobsRequest": "job_service",
    "ListCustomJobsResponse": "job_service",
    "ListDataLabelingJobsRequest": "job_service",
    "ListDataLabelingJobsResponse": "job_service",
    "ListEndpointsRequest": "endpoint_service",
    "ListEndpointsResponse": "endpoint_service",
    "ListHyperparameterTuningJobsRequest": "job_service",
    "ListHyperparameterTuningJobsResponse": "job_service",
    "ListModelDeploymentMonitoringJobsRequest": "job_service",
    "ListModelDeploymentMonitoringJobsResponse": "job_service",
    "ListModelEvaluationSlicesRequest": "model_service",
    "ListModelEvaluationSlicesResponse": "model_service",
    "ListModelEvaluationsRequest": "model_service",
    "ListModelEvaluationsResponse": "model_service",
    "ListModelVersionCheckpointsRequest": "model_service",
    "ListModelVersionCheckpointsResponse": "model_service",
    "ListModelVersionsRequest": "model_service",
    "ListModelVersionsResponse": "model_service",
    "ListModelsRequest": "model_service",
    "ListModelsResponse": "model_service",
    "ListNasJobsRequest": "job_service",
    "ListNasJobsResponse": "job_service",
    "ListNasTrialDetailsRequest": "job_service",
    "ListNasTrialDetailsResponse": "job_service",
    "ListPublisherModelsRequest": "model_garden_service",
    "ListPublisherModelsResponse": "model_garden_service",
    "ListTuningJobsRequest": "genai_tuning_service",
    "ListTuningJobsResponse": "genai_tuning_service",
    "LogprobsResult": "content",
    "LustreMount": "machine_resources",
    "MachineSpec": "machine_resources",
    "ManualBatchTuningParameters": "manual_batch_tuning_parameters",
    "Measurement": "study",
    "MergeVersionAliasesRequest": "model_service",
    "Metric": "evaluation_service",
    "MetricMetadata": "evaluation_service",
    "Modality": "content",
    "ModalityTokenCount": "content",
    "Model": "model",
    "ModelArmorConfig": "content",
    "ModelContainerSpec": "model",
    "ModelDeploymentMonitoringBigQueryTable": "model_deployment_monitoring_job",
    "ModelDeploymentMonitoringJob": "model_deployment_monitoring_job",
    "ModelDeploymentMonitoringObjectiveConfig": "model_deployment_monitoring_job",
    "ModelDeploymentMonitoringObjectiveType": "model_deployment_monitoring_job",
    "ModelDeploymentMonitoringScheduleConfig": "model_deployment_monitoring_job",
    "ModelEvaluation": "model_evaluation",
    "ModelEvaluationSlice": "model_evaluation_slice",
    "ModelExplanation": "explanation",
    "ModelGardenSource": "model",
    "ModelMonitoringAlertConfig": "model_monitoring",
    "ModelMonitoringConfig": "model_monitoring",
    "ModelMonitoringObjectiveConfig": "model_monitoring",
    "ModelMonitoringStatsAnomalies": "model_deployment_monitoring_job",
    "ModelSourceInfo": "model",
    "ModelVersionCheckpoint": "model_service",
    "MultiSpeakerVoiceConfig": "content",
    "MutateDeployedModelOperationMetadata": "endpoint_service",
    "MutateDeployedModelRequest": "endpoint_service",
    "MutateDeployedModelResponse": "endpoint_service",
    "NasJob": "nas_job",
    "NasJobOutput": "nas_job",
    "NasJobSpec": "nas_job",
    "NasTrial": "nas_job",
    "NasTrialDetail": "nas_job",
    "Neighbor": "explanation",
    "NfsMount": "machine_resources",
    "OutputConfig": "evaluation_service",
    "OutputInfo": "evaluation_service",
    "PSCAutomationConfig": "service_networking",
    "PSCAutomationState": "service_networking",
    "PairwiseChoice": "evaluation_service",
    "PairwiseMetricResult": "evaluation_service",
    "PairwiseMetricSpec": "evaluation_service",
    "Part": "content",
    "PartialArg": "tool",
    "PartnerModelTuningSpec": "tuning_job",
    "PauseModelDeploymentMonitoringJobRequest": "job_service",
    "PointwiseMetricResult": "evaluation_service",
    "PointwiseMetricSpec": "evaluation_service",
    "Port": "model",
    "PreTunedModel": "tuning_job",
    "PrebuiltVoiceConfig": "content",
    "PredefinedMetricSpec": "evaluation_service",
    "PredictLongRunningMetadata": "prediction_service",
    "PredictLongRunningResponse": "prediction_service",
    "PredictRequest": "prediction_service",
    "PredictRequestResponseLoggingConfig": "endpoint",
    "PredictResponse": "prediction_service",
    "PredictSchemata": "model",
    "Presets": "explanation",
    "PrivateEndpoints": "endpoint",
    "PrivateServiceConnectConfig": "service_networking",
    "Probe": "model",
    "PscInterfaceConfig": "service_networking",
    "PublisherModel": "publisher_model",
    "PublisherModelConfig": "endpoint",
    "PublisherModelEulaAcceptance": "model_garden_service",
    "PublisherModelView": "model_garden_service",
    "PythonPackageSpec": "custom_job",
    "RagChunk": "vertex_rag_data",
    "RagRetrievalConfig": "tool",
    "RawOutput": "evaluation_service",
    "RawPredictRequest": "prediction_service",
    "RebaseTunedModelOperationMetadata": "genai_tuning_service",
    "RebaseTunedModelRequest": "genai_tuning_service",
    "RecommendSpecRequest": "model_service",
    "RecommendSpecResponse": "model_service",
    "ReplicatedVoiceConfig": "content",
    "ReservationAffinity": "reservation_affinity",
    "ResourcesConsumed": "machine_resources",
    "ResumeModelDeploymentMonitoringJobRequest": "job_service",
    "Retrieval": "tool",
    "RetrievalConfig": "tool",
    "RetrievalMetadata": "content",
    "RolloutOptions": "endpoint",
    "RougeMetricValue": "evaluation_service",
    "RougeSpec": "evaluation_service",
    "RubricGenerationSpec": "evaluation_service",
    "SafetyRating": "content",
    "SafetySetting": "content",
    "SampleConfig": "data_labeling_job",
    "SampledShapleyAttribution": "explanation",
    "SamplingStrategy": "model_monitoring",
    "Scheduling": "custom_job",
    "Schema": "openapi",
    "SearchEntryPoint": "content",
    "SearchModelDeploymentMonitoringStatsAnomaliesRequest": "job_service",
    "SearchModelDeploymentMonitoringStatsAnomaliesResponse": "job_service",
    "Segment": "content",
    "SetPublisherModelConfigOperationMetadata": "endpoint_service",
    "SetPublisherModelConfigRequest": "endpoint_service",
    "SmoothGradConfig": "explanation",
    "SpeakerVoiceConfig": "content",
    "SpeculativeDecodingSpec": "endpoint",
    "SpeechConfig": "content",
    "StreamDirectPredictRequest": "prediction_service",
    "StreamDirectPredictResponse": "prediction_service",
    "StreamDirectRawPredictRequest": "prediction_service",
    "StreamDirectRawPredictResponse": "prediction_service",
    "StreamRawPredictRequest": "prediction_service",
    "StreamingPredictRequest": "prediction_service",
    "StreamingPredictResponse": "prediction_service",
    "StreamingRawPredictRequest": "prediction_service",
    "StreamingRawPredictResponse": "prediction_service",
    "StudySpec": "study",
    "StudyTimeConstraint": "study",
    "SupervisedHyperParameters": "tuning_job",
    "SupervisedTuningDataStats": "tuning_job",
    "SupervisedTuningDatasetDistribution": "tuning_job",
    "SupervisedTuningSpec": "tuning_job",
    "Tensor": "types",
    "ThresholdConfig": "model_monitoring",
    "TokensInfo": "llm_utility_service",
    "Tool": "tool",
    "ToolConfig": "tool",
    "TrainingConfig": "data_labeling_job",
    "Trial": "study",
    "TunedModel": "tuning_job",
    "TunedModelCheckpoint": "tuning_job",
    "TunedModelRef": "tuning_job",
    "TuningDataStats": "tuning_job",
    "TuningJob": "tuning_job",
    "Type": "openapi",
    "UndeployModelOperationMetadata": "endpoint_service",
    "UndeployModelRequest": "endpoint_service",
    "UndeployModelResponse": "endpoint_service",
    "UnmanagedContainerModel": "unmanaged_container_model",
    "UpdateCachedContentRequest": "gen_ai_cache_service",
    "UpdateEndpointLongRunningRequest": "endpoint_service",
    "UpdateEndpointOperationMetadata": "endpoint_service",
    "UpdateEndpointRequest": "endpoint_service",
    "UpdateExplanationDatasetOperationMetadata": "model_service",
    "UpdateExplanationDatasetRequest": "model_service",
    "UpdateExplanationDatasetResponse": "model_service",
    "UpdateModelDeploymentMonitoringJobOperationMetadata": "job_service",
    "UpdateModelDeploymentMonitoringJobRequest": "job_service",
    "UpdateModelRequest": "model_service",
    "UploadModelOperationMetadata": "model_service",
    "UploadModelRequest": "model_service",
    "UploadModelResponse": "model_service",
    "UrlContext": "tool",
    "UrlContextMetadata": "content",
    "UrlMetadata": "content",
    "UsageMetadata": "usage_metadata",
    "VeoHyperParameters": "tuning_job",
    "VeoLoraTuningSpec": "tuning_job",
    "VeoTuningSpec": "tuning_job",
    "VertexAISearch": "tool",
    "VertexMultimodalDatasetDestination": "io",
    "VertexMultimodalDatasetSource": "io",
    "VertexRagStore": "tool",
    "VideoMetadata": "content",
    "VoiceConfig": "content",
    "WorkerPoolSpec": "custom_job",
    "XraiAttribution": "explanation",
}

_SUBMODULES = (
    "accelerator_type",
    "api_auth",
    "batch_prediction_job",
    "cached_content",
    "completion_stats",
    "content",
    "custom_job",
    "data_labeling_job",
    "deployed_model_ref",
    "deployment_stage",
    "encryption_spec",
    "endpoint",
    "endpoint_service",
    "env_var",
    "evaluated_annotation",
    "evaluation_service",
    "explanation",
    "explanation_metadata",
    "extension",
    "feature_monitoring_stats",
    "gen_ai_cache_service",
    "genai_tuning_service",
    "hyperparameter_tuning_job",
    "io",
    "job_service",
    "job_state",
    "llm_utility_service",
    "machine_resources",
    "manual_batch_tuning_parameters",
    "model",
    "model_deployment_monitoring_job",
    "model_evaluation",
    "model_evaluation_slice",
    "model_garden_service",
    "model_monitoring",
    "model_service",
    "nas_job",
    "openapi",
    "operation",
    "prediction_service",
    "publisher_model",
    "reservation_affinity",
    "service_networking",
    "study",
    "tool",
    "tuning_job",
    "types",
    "unmanaged_container_model",
    "usage_metadata",
    "vertex_rag_data",
)

# Out of sight of type checkers, which take it as leave for every name.
if not TYPE_CHECKING:
    __getattr__, __dir__ = exports(
        __name__,
        {
            **{name: f".{home}" for name, home in MODULES.items()},
            **{stem: f".{stem}:" for stem in _SUBMODULES},
        },
    )

__all__ = (
    "AcceleratorType",
    "AcceptPublisherModelEulaRequest",
    "ActiveLearningConfig",
    "AggregationOutput",
    "AggregationResult",
    "ApiAuth",
    "Attribution",
    "AuthConfig",
    "AuthType",
    "AutomaticResources",
    "AutoraterConfig",
    "AutoscalingMetricSpec",
    "BatchDedicatedResources",
    "BatchImportEvaluatedAnnotationsRequest",
    "BatchImportEvaluatedAnnotationsResponse",
    "BatchImportModelEvaluationSlicesRequest",
    "BatchImportModelEvaluationSlicesResponse",
    "BatchPredictionJob",
    "BigQueryDestination",
    "BigQuerySource",
    "BleuMetricValue",
    "BleuSpec",
    "Blob",
    "BlurBaselineConfig",
    "CachedContent",
    "CancelBatchPredictionJobRequest",
    "CancelCustomJobRequest",
    "CancelDataLabelingJobRequest",
    "CancelHyperparameterTuningJobRequest",
    "CancelNasJobRequest",
    "CancelTuningJobRequest",
    "Candidate",
    "ChatCompletionsRequest",
    "CheckPublisherModelEulaAcceptanceRequest",
    "Checkpoint",
    "Citation",
    "CitationMetadata",
    "ClientConnectionConfig",
    "CodeExecutionResult",
    "CompletionStats",
    "ComputationBasedMetricSpec",
    "ComputeTokensRequest",
    "ComputeTokensResponse",
    "ContainerRegistryDestination",
    "ContainerSpec",
    "Content",
    "CopyModelOperationMetadata",
    "CopyModelRequest",
    "CopyModelResponse",
    "CountTokensRequest",
    "CountTokensResponse",
    "CreateBatchPredictionJobRequest",
    "CreateCachedContentRequest",
    "CreateCustomJobRequest",
    "CreateDataLabelingJobRequest",
    "CreateEndpointOperationMetadata",
    "CreateEndpointRequest",
    "CreateHyperparameterTuningJobRequest",
    "CreateModelDeploymentMonitoringJobRequest",
    "CreateNasJobRequest",
    "CreateTuningJobRequest",
    "CustomCodeExecutionResult",
    "CustomCodeExecutionSpec",
    "CustomJob",
    "CustomJobSpec",
    "CustomOutput",
    "CustomOutputFormatConfig",
    "DataLabelingJob",
    "DatasetDistribution",
    "DatasetStats",
    "DedicatedResources",
    "DeleteBatchPredictionJobRequest",
    "DeleteCachedContentRequest",
    "DeleteCustomJobRequest",
    "DeleteDataLabelingJobRequest",
    "DeleteEndpointRequest",
    "DeleteHyperparameterTuningJobRequest",
    "DeleteModelDeploymentMonitoringJobRequest",
    "DeleteModelRequest",
    "DeleteModelVersionRequest",
    "DeleteNasJobRequest",
    "DeleteOperationMetadata",
    "DeployModelOperationMetadata",
    "DeployModelRequest",
    "DeployModelResponse",
    "DeployOperationMetadata",
    "DeployPublisherModelOperationMetadata",
    "DeployPublisherModelRequest",
    "DeployPublisherModelResponse",
    "DeployRequest",
    "DeployResponse",
    "DeployedModel",
    "DeployedModelRef",
    "DeploymentStage",
    "DirectPredictRequest",
    "DirectPredictResponse",
    "DirectRawPredictRequest",
    "DirectRawPredictResponse",
    "DiskSpec",
    "DistillationDataStats",
    "DistillationHyperParameters",
    "DistillationSpec",
    "DnsPeeringConfig",
    "DynamicRetrievalConfig",
    "EmbedContentRequest",
    "EmbedContentResponse",
    "EncryptionSpec",
    "Endpoint",
    "EnterpriseWebSearch",
    "EnvVar",
    "ErrorAnalysisAnnotation",
    "EvaluateDatasetResponse",
    "EvaluateDatasetRun",
    "EvaluatedAnnotation",
    "EvaluatedAnnotationExplanation",
    "EvaluationConfig",
    "EvaluationDataset",
    "EvaluationParserConfig",
    "ExactMatchMetricValue",
    "ExactMatchSpec",
    "Examples",
    "ExamplesOverride",
    "ExamplesRestrictionsNamespace",
    "ExecutableCode",
    "ExplainRequest",
    "ExplainResponse",
    "Explanation",
    "ExplanationMetadata",
    "ExplanationMetadataOverride",
    "ExplanationParameters",
    "ExplanationSpec",
    "ExplanationSpecOverride",
    "ExportModelOperationMetadata",
    "ExportModelRequest",
    "ExportModelResponse",
    "ExportPublisherModelOperationMetadata",
    "ExportPublisherModelRequest",
    "ExportPublisherModelResponse",
    "FasterDeploymentConfig",
    "FeatureNoiseSigma",
    "FeatureStatsAnomaly",
    "FetchPublisherModelConfigRequest",
    "FileData",
    "FlexStart",
    "FullFineTunedResources",
    "FunctionCall",
    "FunctionCallingConfig",
    "FunctionDeclaration",
    "FunctionResponse",
    "FunctionResponseBlob",
    "FunctionResponseFileData",
    "FunctionResponsePart",
    "GcsDestination",
    "GcsSource",
    "GenAiAdvancedFeaturesConfig",
    "GenerateContentRequest",
    "GenerateContentResponse",
    "GenerateVideoResponse",
    "GenerationConfig",
    "GenericOperationMetadata",
    "GenieSource",
    "GetBatchPredictionJobRequest",
    "GetCachedContentRequest",
    "GetCustomJobRequest",
    "GetDataLabelingJobRequest",
    "GetEndpointRequest",
    "GetHyperparameterTuningJobRequest",
    "GetModelDeploymentMonitoringJobRequest",
    "GetModelEvaluationRequest",
    "GetModelEvaluationSliceRequest",
    "GetModelRequest",
    "GetNasJobRequest",
    "GetNasTrialDetailRequest",
    "GetPublisherModelRequest",
    "GetTuningJobRequest",
    "GoogleMaps",
    "GoogleSearchRetrieval",
    "GroundingChunk",
    "GroundingMetadata",
    "GroundingSupport",
    "HarmCategory",
    "HttpElementLocation",
    "HyperparameterTuningJob",
    "ImageConfig",
    "ImportModelEvaluationRequest",
    "IntegratedGradientsAttribution",
    "JobState",
    "LLMBasedMetricSpec",
    "LargeModelReference",
    "ListBatchPredictionJobsRequest",
    "ListBatchPredictionJobsResponse",
    "ListCachedContentsRequest",
    "ListCachedContentsResponse",
    "ListCustomJobsRequest",
    "ListCustomJobsResponse",
    "ListDataLabelingJobsRequest",
    "ListDataLabelingJobsResponse",
    "ListEndpointsRequest",
    "ListEndpointsResponse",
    "ListHyperparameterTuningJobsRequest",
    "ListHyperparameterTuningJobsResponse",
    "ListModelDeploymentMonitoringJobsRequest",
    "ListModelDeploymentMonitoringJobsResponse",
    "ListModelEvaluationSlicesRequest",
    "ListModelEvaluationSlicesResponse",
    "ListModelEvaluationsRequest",
    "ListModelEvaluationsResponse",
    "ListModelVersionCheckpointsRequest",
    "ListModelVersionCheckpointsResponse",
    "ListModelVersionsRequest",
    "ListModelVersionsResponse",
    "ListModelsRequest",
    "ListModelsResponse",
    "ListNasJobsRequest",
    "ListNasJobsResponse",
    "ListNasTrialDetailsRequest",
    "ListNasTrialDetailsResponse",
    "ListPublisherModelsRequest",
    "ListPublisherModelsResponse",
    "ListTuningJobsRequest",
    "ListTuningJobsResponse",
    "LogprobsResult",
    "LustreMount",
    "MachineSpec",
    "ManualBatchTuningParameters",
    "Measurement",
    "MergeVersionAliasesRequest",
    "Metric",
    "MetricMetadata",
    "Modality",
    "ModalityTokenCount",
    "Model",
    "ModelArmorConfig",
    "ModelContainerSpec",
    "ModelDeploymentMonitoringBigQueryTable",
    "ModelDeploymentMonitoringJob",
    "ModelDeploymentMonitoringObjectiveConfig",
    "ModelDeploymentMonitoringObjectiveType",
    "ModelDeploymentMonitoringScheduleConfig",
    "ModelEvaluation",
    "ModelEvaluationSlice",
    "ModelExplanation",
    "ModelGardenSource",
    "ModelMonitoringAlertConfig",
    "ModelMonitoringConfig",
    "ModelMonitoringObjectiveConfig",
    "ModelMonitoringStatsAnomalies",
    "ModelSourceInfo",
    "ModelVersionCheckpoint",
    "MultiSpeakerVoiceConfig",
    "MutateDeployedModelOperationMetadata",
    "MutateDeployedModelRequest",
    "MutateDeployedModelResponse",
    "NasJob",
    "NasJobOutput",
    "NasJobSpec",
    "NasTrial",
    "NasTrialDetail",
    "Neighbor",
    "NfsMount",
    "OutputConfig",
    "OutputInfo",
    "PSCAutomationConfig",
    "PSCAutomationState",
    "PairwiseChoice",
    "PairwiseMetricResult",
    "PairwiseMetricSpec",
    "Part",
    "PartialArg",
    "PartnerModelTuningSpec",
    "PauseModelDeploymentMonitoringJobRequest",
    "PointwiseMetricResult",
    "PointwiseMetricSpec",
    "Port",
    "PreTunedModel",
    "PrebuiltVoiceConfig",
    "PredefinedMetricSpec",
    "PredictLongRunningMetadata",
    "PredictLongRunningResponse",
    "PredictRequest",
    "PredictRequestResponseLoggingConfig",
    "PredictResponse",
    "PredictSchemata",
    "Presets",
    "PrivateEndpoints",
    "PrivateServiceConnectConfig",
    "Probe",
    "PscInterfaceConfig",
    "PublisherModel",
    "PublisherModelConfig",
    "PublisherModelEulaAcceptance",
    "PublisherModelView",
    "PythonPackageSpec",
    "RagChunk",
    "RagRetrievalConfig",
    "RawOutput",
    "RawPredictRequest",
    "RebaseTunedModelOperationMetadata",
    "RebaseTunedModelRequest",
    "RecommendSpecRequest",
    "RecommendSpecResponse",
    "ReplicatedVoiceConfig",
    "ReservationAffinity",
    "ResourcesConsumed",
    "ResumeModelDeploymentMonitoringJobRequest",
    "Retrieval",
    "RetrievalConfig",
    "RetrievalMetadata",
    "RolloutOptions",
    "RougeMetricValue",
    "RougeSpec",
    "RubricGenerationSpec",
    "SafetyRating",
    "SafetySetting",
    "SampleConfig",
    "SampledShapleyAttribution",
    "SamplingStrategy",
    "Scheduling",
    "Schema",
    "SearchEntryPoint",
    "SearchModelDeploymentMonitoringStatsAnomaliesRequest",
    "SearchModelDeploymentMonitoringStatsAnomaliesResponse",
    "Segment",
    "SetPublisherModelConfigOperationMetadata",
    "SetPublisherModelConfigRequest",
    "SmoothGradConfig",
    "SpeakerVoiceConfig",
    "SpeculativeDecodingSpec",
    "SpeechConfig",
    "StreamDirectPredictRequest",
    "StreamDirectPredictResponse",
    "StreamDirectRawPredictRequest",
    "StreamDirectRawPredictResponse",
    "StreamRawPredictRequest",
    "StreamingPredictRequest",
    "StreamingPredictResponse",
    "StreamingRawPredictRequest",
    "StreamingRawPredictResponse",
    "StudySpec",
    "StudyTimeConstraint",
    "SupervisedHyperParameters",
    "SupervisedTuningDataStats",
    "SupervisedTuningDatasetDistribution",
    "SupervisedTuningSpec",
    "Tensor",
    "ThresholdConfig",
    "TokensInfo",
    "Tool",
    "ToolConfig",
    "TrainingConfig",
    "Trial",
    "TunedModel",
    "TunedModelCheckpoint",
    "TunedModelRef",
    "TuningDataStats",
    "TuningJob",
    "Type",
    "UndeployModelOperationMetadata",
    "UndeployModelRequest",
    "UndeployModelResponse",
    "UnmanagedContainerModel",
    "UpdateCachedContentRequest",
    "UpdateEndpointLongRunningRequest",
    "UpdateEndpointOperationMetadata",
    "UpdateEndpointRequest",
    "UpdateExplanationDatasetOperationMetadata",
    "UpdateExplanationDatasetRequest",
    "UpdateExplanationDatasetResponse",
    "UpdateModelDeploymentMonitoringJobOperationMetadata",
    "UpdateModelDeploymentMonitoringJobRequest",
    "UpdateModelRequest",
    "UploadModelOperationMetadata",
    "UploadModelRequest",
    "UploadModelResponse",
    "UrlContext",
    "UrlContextMetadata",
    "UrlMetadata",
    "UsageMetadata",
    "VeoHyperParameters",
    "VeoLoraTuningSpec",
    "VeoTuningSpec",
    "VertexAISearch",
    "VertexMultimodalDatasetDestination",
    "VertexMultimodalDatasetSource",
    "VertexRagStore",
    "VideoMetadata",
    "VoiceConfig",
    "WorkerPoolSpec",
    "XraiAttribution",
)

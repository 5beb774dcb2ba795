# Generated from the modules beside it by scripts/types: edit those and run scripts/types.
"""Dicts in the place of models: `XDict` spells `X`, `XOrDict` takes either."""

from __future__ import annotations

import datetime
import types as builtin_types
from collections.abc import Callable
from typing import Annotated, Any, Literal, TypeAlias

from typing_extensions import TypedDict

from genai_grpc.types._late import LateClass, McpClientSession, McpTool, PIL_Image
from genai_grpc.types.auth_tokens import (
    AuthToken,
    CreateAuthTokenConfig,
    CreateAuthTokenParameters,
    LiveConnectConstraints,
)
from genai_grpc.types.batches import (
    BatchJob,
    BatchJobDestination,
    BatchJobOutputInfo,
    BatchJobSource,
    CancelBatchJobConfig,
    CompletionStats,
    CreateBatchJobConfig,
    CreateEmbeddingsBatchJobConfig,
    DeleteBatchJobConfig,
    DeleteResourceJob,
    EmbedContentBatch,
    EmbeddingsBatchJobSource,
    GetBatchJobConfig,
    InlinedEmbedContentResponse,
    InlinedRequest,
    InlinedResponse,
    JobError,
    ListBatchJobsConfig,
    ListBatchJobsResponse,
    VertexMultimodalDatasetDestination,
)
from genai_grpc.types.caches import (
    CachedContent,
    CreateCachedContentConfig,
    DeleteCachedContentConfig,
    DeleteCachedContentResponse,
    GetCachedContentConfig,
    ListCachedContentsConfig,
    ListCachedContentsResponse,
    UpdateCachedContentConfig,
)
from genai_grpc.types.content import (
    Blob,
    CodeExecutionResult,
    Content,
    ExecutableCode,
    FileData,
    FunctionCall,
    FunctionResponse,
    FunctionResponseBlob,
    FunctionResponseFileData,
    FunctionResponsePart,
    Part,
    PartialArg,
    PartMediaResolution,
    ToolCall,
    ToolResponse,
)
from genai_grpc.types.embeddings import (
    ContentEmbedding,
    ContentEmbeddingStatistics,
    EmbedContentConfig,
    EmbedContentMetadata,
    EmbedContentParameters,
    EmbedContentResponse,
    SingleEmbedContentResponse,
)
from genai_grpc.types.enums import (
    ActivityHandling,
    AdapterSize,
    AggregationMetric,
    ApiSpec,
    AspectRatio,
    AudioTranscriptionConfigMode,
    AuthType,
    Behavior,
    BlockedReason,
    ComputationBasedMetricType,
    ControlReferenceType,
    Delivery,
    DocumentMetadataContentLayer,
    DocumentState,
    DynamicRetrievalConfigMode,
    EditMode,
    EndSensitivity,
    Environment,
    FeatureSelectionPreference,
    FileSource,
    FileState,
    FinishReason,
    FunctionCallingConfigMode,
    FunctionResponseScheduling,
    HarmBlockMethod,
    HarmBlockThreshold,
    HarmCategory,
    HarmProbability,
    HarmSeverity,
    HttpElementLocation,
    ImagePromptLanguage,
    ImageResizeMode,
    ImageSize,
    InteractionStatus,
    JobState,
    Language,
    LiveMusicPlaybackControl,
    MaskReferenceMode,
    MatchOperation,
    MediaModality,
    MediaProcessing,
    MediaResolution,
    Modality,
    ModelStage,
    MusicGenerationMode,
    Outcome,
    PairwiseChoice,
    PartMediaResolutionLevel,
    PersonGeneration,
    PhishBlockThreshold,
    ProminentPeople,
    ReinforcementTuningThinkingLevel,
    ResourceScope,
    ResponseParseType,
    RubricContentType,
    SafetyFilterLevel,
    SafetyPolicy,
    Scale,
    SegmentMode,
    ServiceTier,
    SpreadsheetMetadataContentLayer,
    StartSensitivity,
    SubjectReferenceType,
    ThinkingLevel,
    ToolType,
    TrafficType,
    TuningJobState,
    TuningMethod,
    TuningMode,
    TuningSpeed,
    TuningTask,
    TurnCompleteReason,
    TurnCoverage,
    Type,
    UrlRetrievalStatus,
    VadSignalType,
    VideoCompressionQuality,
    VideoGenerationMaskMode,
    VideoGenerationReferenceType,
    VideoMetadataContentLayer,
    VideoOrientation,
    VoiceActivityType,
)
from genai_grpc.types.evaluation import (
    AutoraterConfig,
    BleuSpec,
    ComputationBasedMetricSpec,
    CustomCodeExecutionSpec,
    CustomOutputFormatConfig,
    EvaluationConfig,
    EvaluationParserConfig,
    EvaluationParserConfigCustomCodeParserConfig,
    GcsDestination,
    LLMBasedMetricSpec,
    Metric,
    OutputConfig,
    PairwiseMetricSpec,
    PointwiseMetricSpec,
    PredefinedMetricSpec,
    RougeSpec,
    RubricGenerationSpec,
    UnifiedMetric,
)
from genai_grpc.types.evaluation_results import (
    AggregationOutput,
    AggregationResult,
    BigQuerySource,
    BleuMetricValue,
    CustomCodeExecutionResult,
    CustomOutput,
    EvaluateDatasetResponse,
    EvaluateDatasetRun,
    EvaluationDataset,
    ExactMatchMetricValue,
    GcsSource,
    OutputInfo,
    PairwiseMetricResult,
    PointwiseMetricResult,
    RawOutput,
    RougeMetricValue,
)
from genai_grpc.types.file_search import (
    ChunkingConfig,
    CreateFileSearchStoreConfig,
    CustomMetadata,
    DeleteDocumentConfig,
    DeleteFileSearchStoreConfig,
    Document,
    DownloadMediaConfig,
    FileSearchStore,
    GetDocumentConfig,
    GetFileSearchStoreConfig,
    ImportFileConfig,
    ImportFileResponse,
    ListDocumentsConfig,
    ListDocumentsResponse,
    ListFileSearchStoresConfig,
    ListFileSearchStoresResponse,
    StringList,
    UploadToFileSearchStoreConfig,
    UploadToFileSearchStoreResponse,
    UploadToFileSearchStoreResumableResponse,
    WhiteSpaceConfig,
)
from genai_grpc.types.file_service import (
    CreateFileConfig,
    CreateFileResponse,
    DeleteFileConfig,
    DeleteFileResponse,
    DownloadFileConfig,
    GetFileConfig,
    ListFilesConfig,
    ListFilesResponse,
    RegisterFilesConfig,
    RegisterFilesResponse,
    UploadFileConfig,
)
from genai_grpc.types.files import File, FileStatus
from genai_grpc.types.generation import (
    AutomaticFunctionCallingConfig,
    GenerateContentConfig,
    GenerationConfig,
    GenerationConfigRoutingConfig,
    GenerationConfigRoutingConfigAutoRoutingMode,
    GenerationConfigRoutingConfigManualRoutingMode,
    GenerationConfigThinkingConfig,
    GenerationOutputConfig,
    ImageConfig,
    ImageConfigImageOutputOptions,
    ModelArmorConfig,
    ModelSelectionConfig,
    ThinkingConfig,
)
from genai_grpc.types.grounding import (
    Citation,
    CitationMetadata,
    GoogleTypeDate,
    GroundingChunk,
    GroundingChunkCustomMetadata,
    GroundingChunkImage,
    GroundingChunkMaps,
    GroundingChunkMapsPlaceAnswerSources,
    GroundingChunkMapsPlaceAnswerSourcesAuthorAttribution,
    GroundingChunkMapsPlaceAnswerSourcesReviewSnippet,
    GroundingChunkMapsRoute,
    GroundingChunkRetrievedContext,
    GroundingChunkStringList,
    GroundingChunkWeb,
    GroundingMetadata,
    GroundingMetadataSourceFlaggingUri,
    GroundingSupport,
    RagChunk,
    RagChunkPageSpan,
    RetrievalMetadata,
    SearchEntryPoint,
    Segment,
    UrlContextMetadata,
    UrlMetadata,
)
from genai_grpc.types.images import (
    ContentReferenceImage,
    ControlReferenceConfig,
    ControlReferenceImage,
    EditImageConfig,
    EditImageResponse,
    EntityLabel,
    GeneratedImage,
    GeneratedImageMask,
    GenerateImagesConfig,
    GenerateImagesResponse,
    MaskReferenceConfig,
    MaskReferenceImage,
    ProductImage,
    RawReferenceImage,
    RecontextImageConfig,
    RecontextImageResponse,
    RecontextImageSource,
    SafetyAttributes,
    ScribbleImage,
    SegmentImageConfig,
    SegmentImageResponse,
    SegmentImageSource,
    StyleReferenceConfig,
    StyleReferenceImage,
    SubjectReferenceConfig,
    SubjectReferenceImage,
    UpscaleImageConfig,
    UpscaleImageParameters,
    UpscaleImageResponse,
)
from genai_grpc.types.live import (
    ActivityEnd,
    ActivityStart,
    AutomaticActivityDetection,
    AvatarConfig,
    ContextWindowCompressionConfig,
    CustomizedAvatar,
    HistoryConfig,
    LiveClientContent,
    LiveClientContextUpdate,
    LiveClientContextUpdateTools,
    LiveClientMessage,
    LiveClientRealtimeInput,
    LiveClientSetup,
    LiveClientToolResponse,
    LiveConnectConfig,
    LiveConnectParameters,
    LiveSendRealtimeInputParameters,
    LiveServerContent,
    LiveServerGoAway,
    LiveServerMessage,
    LiveServerSessionResumptionUpdate,
    LiveServerSetupComplete,
    LiveServerToolCall,
    LiveServerToolCallCancellation,
    ProactivityConfig,
    RealtimeInputConfig,
    SessionResumptionConfig,
    SlidingWindow,
    VoiceActivity,
    VoiceActivityDetectionSignal,
)
from genai_grpc.types.live_music import (
    AudioChunk,
    LiveMusicClientContent,
    LiveMusicClientMessage,
    LiveMusicClientSetup,
    LiveMusicConnectParameters,
    LiveMusicFilteredPrompt,
    LiveMusicGenerationConfig,
    LiveMusicServerContent,
    LiveMusicServerMessage,
    LiveMusicServerSetupComplete,
    LiveMusicSetConfigParameters,
    LiveMusicSetWeightedPromptsParameters,
    LiveMusicSourceMetadata,
    WeightedPrompt,
)
from genai_grpc.types.media import Image, Video
from genai_grpc.types.media_ranges import (
    AudioMetadata,
    DocumentMetadata,
    SpreadsheetMetadata,
    VideoMetadata,
)
from genai_grpc.types.models import (
    Checkpoint,
    DeleteModelConfig,
    DeleteModelResponse,
    Endpoint,
    GetModelConfig,
    ListModelsConfig,
    ListModelsResponse,
    Model,
    TunedModelInfo,
    UpdateModelConfig,
)
from genai_grpc.types.operations import (
    FetchPredictOperationConfig,
    GetOperationConfig,
    GoogleRpcStatus,
    ProjectOperation,
)
from genai_grpc.types.options import HttpOptions, HttpResponse, HttpRetryOptions
from genai_grpc.types.replay import (
    ReplayFile,
    ReplayInteraction,
    ReplayRequest,
    ReplayResponse,
    TestTableFile,
    TestTableItem,
)
from genai_grpc.types.response_formats import (
    AudioResponseFormat,
    ImageResponseFormat,
    ResponseFormat,
    TextResponseFormat,
    VideoResponseFormat,
)
from genai_grpc.types.responses import (
    Candidate,
    GenerateContentResponse,
    GenerateContentResponsePromptFeedback,
    LogprobsResult,
    LogprobsResultCandidate,
    LogprobsResultTopCandidates,
    ModelStatus,
)
from genai_grpc.types.retrieval import (
    ApiAuth,
    ApiAuthApiKeyConfig,
    ApiKeyConfig,
    AuthConfig,
    AuthConfigGoogleServiceAccountConfig,
    AuthConfigHttpBasicAuthConfig,
    AuthConfigOauthConfig,
    AuthConfigOidcConfig,
    ExternalApi,
    ExternalApiElasticSearchParams,
    ExternalApiSimpleSearchParams,
    RagRetrievalConfig,
    RagRetrievalConfigFilter,
    RagRetrievalConfigHybridSearch,
    RagRetrievalConfigRanking,
    RagRetrievalConfigRankingLlmRanker,
    RagRetrievalConfigRankingRankService,
    Retrieval,
    VertexAISearch,
    VertexAISearchDataStoreSpec,
    VertexRagStore,
    VertexRagStoreRagResource,
)
from genai_grpc.types.rewards import (
    CompositeReinforcementTuningRewardConfig,
    CompositeReinforcementTuningRewardConfigWeightedRewardConfig,
    ReinforcementTuningAutoraterScorer,
    ReinforcementTuningAutoraterScorerExactMatchScorer,
    ReinforcementTuningAutoraterScorerParsedResponseConversionScorer,
    ReinforcementTuningCloudRunRewardScorer,
    ReinforcementTuningCodeExecutionRewardScorer,
    ReinforcementTuningExample,
    ReinforcementTuningParseResponseConfig,
    ReinforcementTuningRewardInfo,
    ReinforcementTuningStringMatchRewardScorer,
    ReinforcementTuningStringMatchRewardScorerJsonMatchExpression,
    ReinforcementTuningStringMatchRewardScorerStringMatchExpression,
    ReinforcementTuningUserDatasetExamples,
    SingleReinforcementTuningRewardConfig,
    ValidateRewardConfig,
    ValidateRewardResponse,
)
from genai_grpc.types.safety import SafetyRating, SafetySetting
from genai_grpc.types.schema import FunctionDeclaration, Schema, VersionedUnionType
from genai_grpc.types.speech import (
    MultiSpeakerVoiceConfig,
    PrebuiltVoiceConfig,
    ReplicatedVoiceConfig,
    SpeakerVoiceConfig,
    SpeechConfig,
    SpeechMetadata,
    VoiceConfig,
    VoiceConsentSignature,
)
from genai_grpc.types.tokens import (
    ComputeTokensConfig,
    ComputeTokensResponse,
    ComputeTokensResult,
    CountTokensConfig,
    CountTokensResponse,
    CountTokensResult,
    TokensInfo,
)
from genai_grpc.types.tools import (
    ComputerUse,
    DynamicRetrievalConfig,
    EnterpriseWebSearch,
    FileSearch,
    FunctionCallingConfig,
    GoogleMaps,
    GoogleMapsGroundingTypes,
    GoogleMapsPlaces,
    GoogleMapsRouting,
    GoogleSearch,
    GoogleSearchRetrieval,
    ImageSearch,
    Interval,
    LatLng,
    McpServer,
    RetrievalConfig,
    SearchTypes,
    StreamableHttpTransport,
    Tool,
    ToolCodeExecution,
    ToolConfig,
    ToolExaAiSearch,
    ToolParallelAiSearch,
    UrlContext,
    WebSearch,
)
from genai_grpc.types.transcription import (
    AudioTranscriptionConfig,
    LanguageAuto,
    LanguageHints,
    Transcription,
    TranslationConfig,
    WordInfo,
)
from genai_grpc.types.tuning_data import (
    DatasetDistribution,
    DatasetDistributionDistributionBucket,
    DatasetStats,
    DistillationDataStats,
    GeminiPreferenceExample,
    GeminiPreferenceExampleCompletion,
    PreferenceOptimizationDataStats,
    SupervisedTuningDatasetDistribution,
    SupervisedTuningDatasetDistributionDatasetBucket,
    SupervisedTuningDataStats,
    TuningDataStats,
)
from genai_grpc.types.tuning_specs import (
    DistillationHyperParameters,
    DistillationSamplingSpec,
    DistillationSpec,
    FullFineTuningSpec,
    PartnerModelTuningSpec,
    PreferenceOptimizationHyperParameters,
    PreferenceOptimizationSpec,
    ReinforcementTuningHyperParameters,
    ReinforcementTuningSpec,
    SupervisedHyperParameters,
    SupervisedTuningSpec,
    VeoHyperParameters,
    VeoLoraTuningSpec,
    VeoTuningSpec,
)
from genai_grpc.types.tunings import (
    CancelTuningJobConfig,
    CancelTuningJobResponse,
    CreateTuningJobConfig,
    CreateTuningJobParameters,
    EncryptionSpec,
    GetTuningJobConfig,
    ListTuningJobsConfig,
    ListTuningJobsResponse,
    PreTunedModel,
    TunedModel,
    TunedModelCheckpoint,
    TuningDataset,
    TuningExample,
    TuningJob,
    TuningJobMetadata,
    TuningOperation,
    TuningValidationDataset,
)
from genai_grpc.types.usage import (
    CachedContentUsageMetadata,
    GenerateContentResponseUsageMetadata,
    ModalityTokenCount,
    UsageMetadata,
)
from genai_grpc.types.videos import (
    GeneratedVideo,
    GenerateVideosConfig,
    GenerateVideosResponse,
    GenerateVideosSource,
    VideoGenerationMask,
    VideoGenerationReferenceImage,
)
from genai_grpc.types.webhooks import WebhookConfig


class LiveConnectConstraintsDict(TypedDict, total=False):
    """Dict in the place of `LiveConnectConstraints`."""

    model: str | None
    """Model the sessions have to use."""

    config: LiveConnectConfigDict | None
    """Configuration the sessions have to use."""


class CreateAuthTokenConfigDict(TypedDict, total=False):
    """Dict in the place of `CreateAuthTokenConfig`."""

    http_options: HttpOptionsDict | None
    """Endpoint, headers, deadline and retries of this call."""

    expire_time: datetime.datetime | None
    """When sessions of the token stop taking messages; at most 20 hours ahead, 30 minutes by default."""

    new_session_expire_time: datetime.datetime | None
    """When the token stops opening sessions; at most 20 hours ahead, 60 seconds by default."""

    uses: int | None
    """Number of sessions the token may open; 0 means any number, 1 is the default."""

    live_connect_constraints: LiveConnectConstraintsDict | None
    """Model and configuration that the sessions have to use."""

    lock_additional_fields: list[str] | None
    """Fields a session may not set beside the constrained ones; an empty list locks exactly the constrained ones, None locks everything."""


class CreateAuthTokenParametersDict(TypedDict, total=False):
    """Dict in the place of `CreateAuthTokenParameters`."""

    config: CreateAuthTokenConfigDict | None
    """How long the token is good, and for what."""


class AuthTokenDict(TypedDict, total=False):
    """Dict in the place of `AuthToken`."""

    name: str | None
    """The token, to be given as API key: `auth_tokens/{id}`."""

    expire_time: str | None
    """When its sessions stop taking messages, as RFC 3339."""

    new_session_expire_time: str | None
    """When it stops opening sessions, as RFC 3339."""

    uses: int | None
    """Number of sessions it opens; 0 means any number."""


class JobErrorDict(TypedDict, total=False):
    """Dict in the place of `JobError`."""

    details: list[str] | None
    """Further details, one text per detail."""

    code: int | None
    """Code of the error, as in `google.rpc.Code`."""

    message: str | None
    """What went wrong, in words."""


class InlinedRequestDict(TypedDict, total=False):
    """Dict in the place of `InlinedRequest`."""

    model: str | None
    """Model that answers; all requests of a batch have to name the same."""

    contents: ContentListUnionDict | None
    """Contents of the prompt."""

    metadata: dict[str, str] | None
    """Values that come back with the answer, to match it with the request."""

    config: GenerateContentConfigDict | None
    """Everything else about the request."""


class InlinedResponseDict(TypedDict, total=False):
    """Dict in the place of `InlinedResponse`."""

    response: GenerateContentResponseDict | None
    """The answer."""

    error: JobErrorDict | None
    """Why there is none."""

    metadata: dict[str, str] | None
    """What the request had as metadata; it tells which one this answers."""


class EmbedContentBatchDict(TypedDict, total=False):
    """Dict in the place of `EmbedContentBatch`."""

    contents: ContentListUnionDict | None
    """The contents."""

    config: EmbedContentConfigDict | None
    """How they are turned into vectors."""


class InlinedEmbedContentResponseDict(TypedDict, total=False):
    """Dict in the place of `InlinedEmbedContentResponse`."""

    response: SingleEmbedContentResponseDict | None
    """The vector."""

    error: JobErrorDict | None
    """Why there is none."""

    metadata: dict[str, Any] | None
    """What the request had as metadata; it tells which one this answers."""


class BatchJobSourceDict(TypedDict, total=False):
    """Dict in the place of `BatchJobSource`."""

    format: str | None
    """Format: `jsonl`, `bigquery` or `vertex-dataset` (Vertex AI only)."""

    gcs_uri: list[str] | None
    """JSON Lines files in Cloud Storage: `gs://{bucket}/{path}` (Vertex AI only)."""

    bigquery_uri: str | None
    """Table in BigQuery: `bq://{project}.{dataset}.{table}` (Vertex AI only)."""

    file_name: str | None
    """Uploaded JSON Lines file: `files/{id}` (Gemini API only)."""

    inlined_requests: list[InlinedRequestDict] | None
    """The requests themselves (Gemini API only)."""

    vertex_dataset_name: str | None
    """Multimodal dataset: `projects/{project}/locations/{location}/datasets/{dataset}` (Vertex AI only)."""


class EmbeddingsBatchJobSourceDict(TypedDict, total=False):
    """Dict in the place of `EmbeddingsBatchJobSource`."""

    file_name: str | None
    """Uploaded JSON Lines file: `files/{id}`."""

    inlined_requests: EmbedContentBatchDict | None
    """The contents themselves."""


class VertexMultimodalDatasetDestinationDict(TypedDict, total=False):
    """Dict in the place of `VertexMultimodalDatasetDestination`."""

    bigquery_destination: str | None
    """Table in BigQuery that holds it: `bq://{project}.{dataset}.{table}`."""

    display_name: str | None
    """Name for people."""


class BatchJobDestinationDict(TypedDict, total=False):
    """Dict in the place of `BatchJobDestination`."""

    format: str | None
    """Format of the destination: `jsonl` or `bigquery` (Vertex AI only)."""

    gcs_uri: str | None
    """Folder in Cloud Storage: `gs://{bucket}/{path}` (Vertex AI only)."""

    bigquery_uri: str | None
    """Table in BigQuery: `bq://{project}.{dataset}.{table}` (Vertex AI only)."""

    file_name: str | None
    """File to download the answers from: `files/{id}` (Gemini API only)."""

    inlined_responses: list[InlinedResponseDict] | None
    """The answers, in the order of the requests (Gemini API only)."""

    inlined_embed_content_responses: list[InlinedEmbedContentResponseDict] | None
    """The vectors, in the order of the contents (Gemini API only)."""

    vertex_dataset: VertexMultimodalDatasetDestinationDict | None
    """Multimodal dataset to be made (Vertex AI only)."""


class CompletionStatsDict(TypedDict, total=False):
    """Dict in the place of `CompletionStats`."""

    failed_count: int | None
    """Number of requests that failed."""

    incomplete_count: int | None
    """Number of requests not done yet."""

    successful_count: int | None
    """Number of requests that were answered."""

    successful_forecast_point_count: int | None
    """Number of forecast points made; for forecasting models."""


class BatchJobOutputInfoDict(TypedDict, total=False):
    """Dict in the place of `BatchJobOutputInfo`."""

    vertex_multimodal_dataset_name: str | None
    """Resource name of the dataset that was made."""

    gcs_output_directory: str | None
    """Folder in Cloud Storage."""

    bigquery_output_table: str | None
    """Table in BigQuery."""


class BatchJobDict(TypedDict, total=False):
    """Dict in the place of `BatchJob`."""

    name: str | None
    """Resource name: `batches/{id}`, or the full name on Vertex AI."""

    display_name: str | None
    """Name for people."""

    state: JobState | None
    """How far the job is."""

    error: JobErrorDict | None
    """Why the job failed."""

    create_time: datetime.datetime | None
    """When it was created."""

    start_time: datetime.datetime | None
    """When it first ran (Vertex AI only)."""

    end_time: datetime.datetime | None
    """When it ended, in whatever way."""

    update_time: datetime.datetime | None
    """When it last changed."""

    model: str | None
    """Resource name of the model that answers."""

    src: BatchJobSourceDict | None
    """Where the requests come from (Vertex AI only)."""

    dest: BatchJobDestinationDict | None
    """Where the answers are."""

    completion_stats: CompletionStatsDict | None
    """How many requests are done (Vertex AI only)."""

    output_info: BatchJobOutputInfoDict | None
    """Where the answers went (Vertex AI only)."""


class CreateBatchJobConfigDict(TypedDict, total=False):
    """Dict in the place of `CreateBatchJobConfig`."""

    http_options: HttpOptionsDict | None
    """Endpoint, headers, deadline and retries of this call."""

    display_name: str | None
    """Name for people."""

    dest: BatchJobDestinationUnionDict | None
    """Where the answers go; by default beside the source (Vertex AI only)."""

    webhook_config: WebhookConfigDict | None
    """Where the end of the job is reported (Gemini API only)."""


class CreateEmbeddingsBatchJobConfigDict(TypedDict, total=False):
    """Dict in the place of `CreateEmbeddingsBatchJobConfig`."""

    http_options: HttpOptionsDict | None
    """Endpoint, headers, deadline and retries of this call."""

    display_name: str | None
    """Name for people."""


class GetBatchJobConfigDict(TypedDict, total=False):
    """Dict in the place of `GetBatchJobConfig`."""

    http_options: HttpOptionsDict | None
    """Endpoint, headers, deadline and retries of this call."""


class ListBatchJobsConfigDict(TypedDict, total=False):
    """Dict in the place of `ListBatchJobsConfig`."""

    http_options: HttpOptionsDict | None
    """Endpoint, headers, deadline and retries of each page's call."""

    page_size: int | None
    """Most jobs per page."""

    page_token: str | None
    """Token of the page to start at, from an earlier `next_page_token`."""

    filter: str | None
    """Condition the jobs must meet, in the filter language of AIP-160 (Vertex AI only)."""


class ListBatchJobsResponseDict(TypedDict, total=False):
    """Dict in the place of `ListBatchJobsResponse`."""

    sdk_http_response: HttpResponseDict | None
    """Headers or metadata that came with the page."""

    next_page_token: str | None
    """Token of the next page; empty on the last one."""

    batch_jobs: list[BatchJobDict] | None
    """The jobs of this page."""


class CancelBatchJobConfigDict(TypedDict, total=False):
    """Dict in the place of `CancelBatchJobConfig`."""

    http_options: HttpOptionsDict | None
    """Endpoint, headers, deadline and retries of this call."""


class DeleteBatchJobConfigDict(TypedDict, total=False):
    """Dict in the place of `DeleteBatchJobConfig`."""

    http_options: HttpOptionsDict | None
    """Endpoint, headers, deadline and retries of this call."""


class DeleteResourceJobDict(TypedDict, total=False):
    """Dict in the place of `DeleteResourceJob`."""

    sdk_http_response: HttpResponseDict | None
    """Headers or metadata that came with the answer."""

    name: str | None
    """Resource name of the operation."""

    done: bool | None
    """Whether the job is gone."""

    error: JobErrorDict | None
    """Why it could not be deleted."""


class CachedContentDict(TypedDict, total=False):
    """Dict in the place of `CachedContent`."""

    name: str | None
    """Resource name: `cachedContents/{id}`, or the full name on Vertex AI."""

    display_name: str | None
    """Name for people."""

    model: str | None
    """Resource name of the model that can use it."""

    create_time: datetime.datetime | None
    """When it was created."""

    update_time: datetime.datetime | None
    """When it was last changed."""

    expire_time: datetime.datetime | None
    """When it is going to be deleted."""

    usage_metadata: CachedContentUsageMetadataDict | None
    """How large it is."""


class CreateCachedContentConfigDict(TypedDict, total=False):
    """Dict in the place of `CreateCachedContentConfig`."""

    http_options: HttpOptionsDict | None
    """Endpoint, headers, deadline and retries of this call."""

    ttl: str | None
    """Time to live in seconds with the suffix `s`, for example `3600s`; excludes `expire_time`."""

    expire_time: datetime.datetime | None
    """When to delete it; excludes `ttl`."""

    display_name: str | None
    """Name for people."""

    contents: ContentListUnionDict | None
    """Contents to keep."""

    system_instruction: ContentUnionDict | None
    """System instruction to keep."""

    tools: list[ToolDict] | None
    """Tools to keep."""

    tool_config: ToolConfigDict | None
    """How the model may use the tools."""

    kms_key_name: str | None
    """Key that encrypts it: `projects/{project}/locations/{location}/keyRings/{ring}/cryptoKeys/{key}` (Vertex AI only)."""


class GetCachedContentConfigDict(TypedDict, total=False):
    """Dict in the place of `GetCachedContentConfig`."""

    http_options: HttpOptionsDict | None
    """Endpoint, headers, deadline and retries of this call."""


class ListCachedContentsConfigDict(TypedDict, total=False):
    """Dict in the place of `ListCachedContentsConfig`."""

    http_options: HttpOptionsDict | None
    """Endpoint, headers, deadline and retries of each page's call."""

    page_size: int | None
    """Most entries per page."""

    page_token: str | None
    """Token of the page to start at, from an earlier `next_page_token`."""


class ListCachedContentsResponseDict(TypedDict, total=False):
    """Dict in the place of `ListCachedContentsResponse`."""

    sdk_http_response: HttpResponseDict | None
    """Headers or metadata that came with the page."""

    next_page_token: str | None
    """Token of the next page; empty on the last one."""

    cached_contents: list[CachedContentDict] | None
    """The cached contents of this page."""


class UpdateCachedContentConfigDict(TypedDict, total=False):
    """Dict in the place of `UpdateCachedContentConfig`."""

    http_options: HttpOptionsDict | None
    """Endpoint, headers, deadline and retries of this call."""

    ttl: str | None
    """Time to live in seconds with the suffix `s`, for example `3600s`; excludes `expire_time`."""

    expire_time: datetime.datetime | None
    """When to delete it; excludes `ttl`."""


class DeleteCachedContentConfigDict(TypedDict, total=False):
    """Dict in the place of `DeleteCachedContentConfig`."""

    http_options: HttpOptionsDict | None
    """Endpoint, headers, deadline and retries of this call."""


class DeleteCachedContentResponseDict(TypedDict, total=False):
    """Dict in the place of `DeleteCachedContentResponse`."""

    sdk_http_response: HttpResponseDict | None
    """Headers or metadata that came with the answer."""


class BlobDict(TypedDict, total=False):
    """Dict in the place of `Blob`."""

    data: bytes | None
    """The bytes themselves; base64 text is decoded."""

    display_name: str | None
    """Name by which the prompt can refer to it. Vertex AI only."""

    mime_type: str | None
    """Media type, such as `image/png`."""


class FileDataDict(TypedDict, total=False):
    """Dict in the place of `FileData`."""

    display_name: str | None
    """Name by which the prompt can refer to it. Vertex AI only."""

    file_uri: str | None
    """Address: of an uploaded file, `gs://`, YouTube or public HTTP."""

    mime_type: str | None
    """Media type, such as `video/mp4`."""


class PartialArgDict(TypedDict, total=False):
    """Dict in the place of `PartialArg`."""

    null_value: Literal["NULL_VALUE"] | None
    """A JSON null."""

    number_value: float | None
    """A number."""

    string_value: str | None
    """A string, or the next bit of one."""

    bool_value: bool | None
    """A truth value."""

    json_path: str | None
    """Which argument it belongs to, as an RFC 9535 path (`$.a[0]`)."""

    will_continue: bool | None
    """Whether more of the same value follows."""


class FunctionCallDict(TypedDict, total=False):
    """Dict in the place of `FunctionCall`."""

    id: str | None
    """Identifier to repeat in the response, so that both are matched."""

    args: dict[str, Any] | None
    """Arguments by name, as JSON."""

    name: str | None
    """Name of the declared function."""

    partial_args: list[PartialArgDict] | None
    """Pieces of arguments, if they are streamed. Vertex AI only."""

    will_continue: bool | None
    """Whether more of this call follows. Vertex AI only."""


class FunctionResponseBlobDict(TypedDict, total=False):
    """Dict in the place of `FunctionResponseBlob`."""

    mime_type: str | None
    """Media type, such as `image/png`."""

    data: bytes | None
    """The bytes themselves; base64 text is decoded."""

    display_name: str | None
    """Name by which `response` refers to it, as `{'$ref': name}`."""


class FunctionResponseFileDataDict(TypedDict, total=False):
    """Dict in the place of `FunctionResponseFileData`."""

    file_uri: str | None
    """Address of the file."""

    mime_type: str | None
    """Media type, such as `image/png`."""

    display_name: str | None
    """Name by which `response` refers to it, as `{'$ref': name}`."""


class PartMediaResolutionDict(TypedDict, total=False):
    """Dict in the place of `PartMediaResolution`."""

    level: PartMediaResolutionLevel | None
    """The level; what it costs depends on the model."""

    num_tokens: int | None
    """Tokens to spend on the media."""


class FunctionResponsePartDict(TypedDict, total=False):
    """Dict in the place of `FunctionResponsePart`."""

    inline_data: FunctionResponseBlobDict | None
    """The bytes."""

    file_data: FunctionResponseFileDataDict | None
    """The address."""

    media_processing: MediaProcessing | None
    """How much work the model spends on it. Gemini Developer API only."""

    media_resolution: PartMediaResolutionDict | None
    """How finely it is sampled."""

    video_metadata: VideoMetadataDict | None
    """Stretch and sampling, if it is a video."""

    document_metadata: DocumentMetadataDict | None
    """Pages, if it is a document."""

    spreadsheet_metadata: SpreadsheetMetadataDict | None
    """Cells, if it is a spreadsheet."""

    audio_metadata: AudioMetadataDict | None
    """Stretch, if it is a recording."""


class FunctionResponseDict(TypedDict, total=False):
    """Dict in the place of `FunctionResponse`."""

    will_continue: bool | None
    """Whether more responses to the same call follow (NON_BLOCKING functions only)."""

    scheduling: FunctionResponseScheduling | None
    """When it enters the conversation (NON_BLOCKING functions only)."""

    parts: list[FunctionResponsePartDict] | None
    """Media that belong to the answer."""

    id: str | None
    """The identifier of the call it answers."""

    name: str | None
    """Name of the function."""

    response: dict[str, Any] | None
    """The answer as a JSON object, by convention under `output` or `error`."""


class ExecutableCodeDict(TypedDict, total=False):
    """Dict in the place of `ExecutableCode`."""

    code: str | None
    """The source text."""

    language: Language | None
    """Its programming language."""

    id: str | None
    """Joins the code with its result. Gemini Developer API only."""


class CodeExecutionResultDict(TypedDict, total=False):
    """Dict in the place of `CodeExecutionResult`."""

    outcome: Outcome | None
    """How the execution ended."""

    output: str | None
    """Standard output if it succeeded, otherwise the error text."""

    id: str | None
    """Identifier of the code. Gemini Developer API only."""


class ToolCallDict(TypedDict, total=False):
    """Dict in the place of `ToolCall`."""

    id: str | None
    """Joins the call with its `ToolResponse`."""

    tool_type: ToolType | None
    """Which tool was called."""

    args: dict[str, Any] | None
    """Its arguments, by name."""


class ToolResponseDict(TypedDict, total=False):
    """Dict in the place of `ToolResponse`."""

    id: str | None
    """Identifier of the `ToolCall`."""

    tool_type: ToolType | None
    """Which tool answered."""

    response: dict[str, Any] | None
    """Its answer."""


class PartDict(TypedDict, total=False):
    """Dict in the place of `Part`."""

    media_resolution: PartMediaResolutionDict | None
    """How finely the media of this part is sampled."""

    code_execution_result: CodeExecutionResultDict | None
    """Result of code that the model ran."""

    executable_code: ExecutableCodeDict | None
    """Code that the model ran."""

    file_data: FileDataDict | None
    """Media by address."""

    function_call: FunctionCallDict | None
    """A function the model asks to be called."""

    function_response: FunctionResponseDict | None
    """The answer to such a call."""

    inline_data: BlobDict | None
    """Media by value."""

    text: str | None
    """Text."""

    thought: bool | None
    """Whether the part belongs to the model's thinking."""

    thought_signature: bytes | None
    """Opaque token of the thinking; send it back unchanged with the part."""

    video_metadata: VideoMetadataDict | None
    """Stretch and sampling, if the data is a video."""

    part_metadata: dict[str, Any] | None
    """Keys and values of one's own. Gemini Developer API only."""

    tool_call: ToolCallDict | None
    """A tool that the model called at the server. Gemini Developer API only."""

    tool_response: ToolResponseDict | None
    """What such a tool answered. Gemini Developer API only."""

    audio_transcription: TranscriptionDict | None
    """Transcript of audio, with speakers and times if asked for."""

    media_processing: MediaProcessing | None
    """How much work the model spends on the media of this part."""

    speech_metadata: SpeechMetadataDict | None
    """Who says the text, and how, if it is to be spoken."""

    document_metadata: DocumentMetadataDict | None
    """Pages, if the data is a document."""

    spreadsheet_metadata: SpreadsheetMetadataDict | None
    """Cells, if the data is a spreadsheet."""

    audio_metadata: AudioMetadataDict | None
    """Stretch, if the data is a recording."""


class ContentDict(TypedDict, total=False):
    """Dict in the place of `Content`."""

    parts: list[PartDict] | None
    """The parts, in order."""

    role: str | None
    """The author: `user` or `model`."""


class EmbedContentConfigDict(TypedDict, total=False):
    """Dict in the place of `EmbedContentConfig`."""

    http_options: HttpOptionsDict | None
    """Endpoint, headers, deadline and retries of this call."""

    task_type: str | None
    """What the vectors are for, such as `RETRIEVAL_QUERY` or `SEMANTIC_SIMILARITY`."""

    title: str | None
    """Title of the text; only with the task type `RETRIEVAL_DOCUMENT`."""

    output_dimensionality: int | None
    """Length of the vectors; the model's full length is cut to it."""

    mime_type: str | None
    """MIME type of the input (Vertex AI only)."""

    auto_truncate: bool | None
    """Whether input that is too long is cut; otherwise it is an error (Vertex AI only)."""

    document_ocr: bool | None
    """Whether text is also read from images of PDF pages (Vertex AI only)."""

    audio_track_extraction: bool | None
    """Whether the sound of videos counts too (Vertex AI only)."""


class EmbedContentParametersDict(TypedDict, total=False):
    """Dict in the place of `EmbedContentParameters`."""

    model: str | None
    """Model that makes the vectors."""

    contents: ContentListUnionDict | None
    """The contents, each of which gets a vector."""

    config: EmbedContentConfigDict | None
    """How they are turned into vectors."""


class ContentEmbeddingStatisticsDict(TypedDict, total=False):
    """Dict in the place of `ContentEmbeddingStatistics`."""

    truncated: bool | None
    """Whether the content was too long and was cut."""

    token_count: float | None
    """Number of tokens in the content."""

    tokens_details: list[ModalityTokenCountDict] | None
    """Tokens of the content, one entry per kind of media."""


class ContentEmbeddingDict(TypedDict, total=False):
    """Dict in the place of `ContentEmbedding`."""

    values: list[float] | None
    """The vector."""

    statistics: ContentEmbeddingStatisticsDict | None
    """What it took to make (Vertex AI only)."""


class EmbedContentMetadataDict(TypedDict, total=False):
    """Dict in the place of `EmbedContentMetadata`."""

    billable_character_count: int | None
    """Number of characters that are billed."""


class EmbedContentResponseDict(TypedDict, total=False):
    """Dict in the place of `EmbedContentResponse`."""

    sdk_http_response: HttpResponseDict | None
    """Headers or metadata that came with the answer."""

    embeddings: list[ContentEmbeddingDict] | None
    """One vector per content, in the order of the contents."""

    metadata: EmbedContentMetadataDict | None
    """What the call took (Vertex AI only)."""

    truncated: bool | None
    """Whether a content was too long and was cut (Vertex AI only)."""

    usage_metadata: UsageMetadataDict | None
    """Number of tokens in all contents, where the model counts them."""


class SingleEmbedContentResponseDict(TypedDict, total=False):
    """Dict in the place of `SingleEmbedContentResponse`."""

    embedding: ContentEmbeddingDict | None
    """The vector."""

    token_count: int | None
    """Number of tokens in the content."""


class CustomOutputFormatConfigDict(TypedDict, total=False):
    """Dict in the place of `CustomOutputFormatConfig`."""

    return_raw_output: bool | None
    """Whether the rater's own words come back with the score."""


class PointwiseMetricSpecDict(TypedDict, total=False):
    """Dict in the place of `PointwiseMetricSpec`."""

    metric_prompt_template: str | None
    """Prompt of the rater, with placeholders for the fields of an example."""

    custom_output_format_config: CustomOutputFormatConfigDict | None
    """What the rater gives back."""

    system_instruction: str | None
    """System instruction of the rater."""


class PairwiseMetricSpecDict(TypedDict, total=False):
    """Dict in the place of `PairwiseMetricSpec`."""

    metric_prompt_template: str | None
    """Prompt of the rater, with placeholders for the fields of an example."""

    baseline_response_field_name: str | None
    """Field of an example that holds the answer to compare with."""

    candidate_response_field_name: str | None
    """Field of an example that holds the answer to rate."""

    custom_output_format_config: CustomOutputFormatConfigDict | None
    """What the rater gives back."""

    system_instruction: str | None
    """System instruction of the rater."""


class BleuSpecDict(TypedDict, total=False):
    """Dict in the place of `BleuSpec`."""

    use_effective_order: bool | None
    """Whether n-grams without any match are left out, which suits single sentences."""


class RougeSpecDict(TypedDict, total=False):
    """Dict in the place of `RougeSpec`."""

    rouge_type: str | None
    """Kind of ROUGE: `rouge1` to `rouge9`, `rougeL` or `rougeLsum`."""

    split_summaries: bool | None
    """Whether sentences are separated first, for `rougeLsum`."""

    use_stemmer: bool | None
    """Whether words are reduced to their stems first."""


class AutoraterConfigDict(TypedDict, total=False):
    """Dict in the place of `AutoraterConfig`."""

    sampling_count: int | None
    """Ratings per example, 1 to 32; they are averaged."""

    flip_enabled: bool | None
    """Whether the order of compared answers changes between ratings."""

    autorater_model: str | None
    """Model or endpoint that rates, as a full resource name."""

    generation_config: GenerationConfigDict | None
    """Generation settings of the rater."""


class GcsDestinationDict(TypedDict, total=False):
    """Dict in the place of `GcsDestination`."""

    output_uri_prefix: str | None
    """Address of the folder: `gs://{bucket}/{path}`."""


class OutputConfigDict(TypedDict, total=False):
    """Dict in the place of `OutputConfig`."""

    gcs_destination: GcsDestinationDict | None
    """Folder in Cloud Storage."""


class MetricDict(TypedDict, total=False):
    """Dict in the place of `Metric`."""

    name: str | None
    """Name of the metric; kept in lower case."""

    custom_function: Callable[..., Any] | None
    """Function that rates an example, given as a dict."""

    prompt_template: str | None
    """Prompt of the rater, with placeholders for the fields of an example."""

    judge_model_system_instruction: str | None
    """System instruction of the rater."""

    return_raw_output: bool | None
    """Whether the rater's own words come back with the score."""

    parse_and_reduce_fn: Callable[..., Any] | None
    """Function that reads one score from all of the rater's answers."""

    aggregate_summary_fn: Callable[..., Any] | None
    """Function that summarises the scores of all examples."""


class PredefinedMetricSpecDict(TypedDict, total=False):
    """Dict in the place of `PredefinedMetricSpec`."""

    metric_spec_name: str | None
    """Its name, for example `general_quality_v1`."""

    metric_spec_parameters: dict[str, Any] | None
    """Its settings; the keys depend on the metric."""

    step_autorater_configs: dict[str, AutoraterConfigDict] | None
    """The raters of its steps, by the name of the step."""


class RubricGenerationSpecDict(TypedDict, total=False):
    """Dict in the place of `RubricGenerationSpec`."""

    prompt_template: str | None
    """Prompt for the criteria, with placeholders for the fields of an example."""

    rubric_content_type: RubricContentType | None
    """What the criteria look like."""

    rubric_type_ontology: list[str] | None
    """Kinds of criteria to choose from."""


class EvaluationParserConfigCustomCodeParserConfigDict(TypedDict, total=False):
    """Dict in the place of `EvaluationParserConfigCustomCodeParserConfig`."""

    parsing_function: str | None
    """Source of the function `parse(responses)`."""

    code_execution_region: str | None
    """Region where it runs."""


class EvaluationParserConfigDict(TypedDict, total=False):
    """Dict in the place of `EvaluationParserConfig`."""

    custom_code_parser_config: EvaluationParserConfigCustomCodeParserConfigDict | None
    """Python code reads it."""


class LLMBasedMetricSpecDict(TypedDict, total=False):
    """Dict in the place of `LLMBasedMetricSpec`."""

    metric_prompt_template: str | None
    """Prompt of the rater, with placeholders for the fields of an example."""

    system_instruction: str | None
    """System instruction of the rater."""

    judge_autorater_config: AutoraterConfigDict | None
    """The model that rates."""

    rubric_group_key: str | None
    """Field of an example that holds the criteria."""

    predefined_rubric_generation_spec: PredefinedMetricSpecDict | None
    """A metric whose criteria are taken."""

    rubric_generation_spec: RubricGenerationSpecDict | None
    """How the criteria are written."""

    additional_config: dict[str, Any] | None
    """Further settings."""

    result_parser_config: EvaluationParserConfigDict | None
    """How the score is read from what the rater said."""


class CustomCodeExecutionSpecDict(TypedDict, total=False):
    """Dict in the place of `CustomCodeExecutionSpec`."""

    evaluation_function: str | None
    """Source of the function `evaluate(instance)`."""

    code_execution_region: str | None
    """Region where it runs."""


class ComputationBasedMetricSpecDict(TypedDict, total=False):
    """Dict in the place of `ComputationBasedMetricSpec`."""

    type: ComputationBasedMetricType | None
    """Which metric."""

    parameters: dict[str, Any] | None
    """Its settings; the keys depend on the metric."""


class UnifiedMetricDict(TypedDict, total=False):
    """Dict in the place of `UnifiedMetric`."""

    bleu_spec: BleuSpecDict | None
    """Closeness to a reference by BLEU."""

    rouge_spec: RougeSpecDict | None
    """Closeness to a reference by ROUGE."""

    pointwise_metric_spec: PointwiseMetricSpecDict | None
    """A model rates one answer."""

    llm_based_metric_spec: LLMBasedMetricSpecDict | None
    """A model rates, with criteria."""

    custom_code_execution_spec: CustomCodeExecutionSpecDict | None
    """Python code computes it."""

    predefined_metric_spec: PredefinedMetricSpecDict | None
    """The service knows it by name."""

    computation_based_metric_spec: ComputationBasedMetricSpecDict | None
    """It is computed without a model."""


class EvaluationConfigDict(TypedDict, total=False):
    """Dict in the place of `EvaluationConfig`."""

    metrics: list[MetricUnionDict] | None
    """What is measured."""

    output_config: OutputConfigDict | None
    """Where the results go."""

    autorater_config: AutoraterConfigDict | None
    """How a model is used as rater."""

    inference_generation_config: GenerationConfigDict | None
    """How the model that is evaluated answers."""


class BleuMetricValueDict(TypedDict, total=False):
    """Dict in the place of `BleuMetricValue`."""

    score: float | None
    """The score."""


class CustomCodeExecutionResultDict(TypedDict, total=False):
    """Dict in the place of `CustomCodeExecutionResult`."""

    score: float | None
    """The score."""


class ExactMatchMetricValueDict(TypedDict, total=False):
    """Dict in the place of `ExactMatchMetricValue`."""

    score: float | None
    """The score."""


class RougeMetricValueDict(TypedDict, total=False):
    """Dict in the place of `RougeMetricValue`."""

    score: float | None
    """The score."""


class RawOutputDict(TypedDict, total=False):
    """Dict in the place of `RawOutput`."""

    raw_output: list[str] | None
    """Its own words, one text per rating."""


class CustomOutputDict(TypedDict, total=False):
    """Dict in the place of `CustomOutput`."""

    raw_outputs: RawOutputDict | None
    """Its own words."""


class PairwiseMetricResultDict(TypedDict, total=False):
    """Dict in the place of `PairwiseMetricResult`."""

    custom_output: CustomOutputDict | None
    """What it gave back."""

    explanation: str | None
    """Why."""

    pairwise_choice: PairwiseChoice | None
    """The better answer."""


class PointwiseMetricResultDict(TypedDict, total=False):
    """Dict in the place of `PointwiseMetricResult`."""

    custom_output: CustomOutputDict | None
    """What it gave back."""

    explanation: str | None
    """Why."""

    score: float | None
    """The score."""


class AggregationResultDict(TypedDict, total=False):
    """Dict in the place of `AggregationResult`."""

    aggregation_metric: AggregationMetric | None
    """How the scores became one."""

    bleu_metric_value: BleuMetricValueDict | None
    """For BLEU."""

    custom_code_execution_result: CustomCodeExecutionResultDict | None
    """For code of one's own."""

    exact_match_metric_value: ExactMatchMetricValueDict | None
    """For exact match."""

    pairwise_metric_result: PairwiseMetricResultDict | None
    """For raters that compare."""

    pointwise_metric_result: PointwiseMetricResultDict | None
    """For raters that rate."""

    rouge_metric_value: RougeMetricValueDict | None
    """For ROUGE."""


class BigQuerySourceDict(TypedDict, total=False):
    """Dict in the place of `BigQuerySource`."""

    input_uri: str | None
    """Its address: `bq://{project}.{dataset}.{table}`."""


class GcsSourceDict(TypedDict, total=False):
    """Dict in the place of `GcsSource`."""

    uris: list[str] | None
    """Their addresses: `gs://{bucket}/{path}`."""


class EvaluationDatasetDict(TypedDict, total=False):
    """Dict in the place of `EvaluationDataset`."""

    bigquery_source: BigQuerySourceDict | None
    """A table."""

    gcs_source: GcsSourceDict | None
    """Files."""


class AggregationOutputDict(TypedDict, total=False):
    """Dict in the place of `AggregationOutput`."""

    aggregation_results: list[AggregationResultDict] | None
    """One entry per metric and aggregation."""

    dataset: EvaluationDatasetDict | None
    """What the model was evaluated on."""


class OutputInfoDict(TypedDict, total=False):
    """Dict in the place of `OutputInfo`."""

    gcs_output_directory: str | None
    """Folder in Cloud Storage."""


class EvaluateDatasetResponseDict(TypedDict, total=False):
    """Dict in the place of `EvaluateDatasetResponse`."""

    aggregation_output: AggregationOutputDict | None
    """The metrics over all examples."""

    output_info: OutputInfoDict | None
    """Where the single results are."""


class EvaluateDatasetRunDict(TypedDict, total=False):
    """Dict in the place of `EvaluateDatasetRun`."""

    checkpoint_id: str | None
    """The checkpoint."""

    error: GoogleRpcStatusDict | None
    """Why the evaluation failed."""

    evaluate_dataset_response: EvaluateDatasetResponseDict | None
    """What it came to."""

    evaluation_run: str | None
    """Its resource name."""

    operation_name: str | None
    """Resource name of its operation."""


class StringListDict(TypedDict, total=False):
    """Dict in the place of `StringList`."""

    values: list[str] | None
    """The strings."""


class CustomMetadataDict(TypedDict, total=False):
    """Dict in the place of `CustomMetadata`."""

    key: str | None
    """Name of the fact."""

    numeric_value: float | None
    """The fact as a number."""

    string_list_value: StringListDict | None
    """The fact as several strings."""

    string_value: str | None
    """The fact as a string."""


class WhiteSpaceConfigDict(TypedDict, total=False):
    """Dict in the place of `WhiteSpaceConfig`."""

    max_tokens_per_chunk: int | None
    """Most tokens per chunk, a token being a word here."""

    max_overlap_tokens: int | None
    """Tokens that a chunk shares with the one before."""


class ChunkingConfigDict(TypedDict, total=False):
    """Dict in the place of `ChunkingConfig`."""

    white_space_config: WhiteSpaceConfigDict | None
    """Splits at white space."""


class FileSearchStoreDict(TypedDict, total=False):
    """Dict in the place of `FileSearchStore`."""

    name: str | None
    """Resource name: `fileSearchStores/{id}`."""

    display_name: str | None
    """Name for people."""

    create_time: datetime.datetime | None
    """When it was created."""

    update_time: datetime.datetime | None
    """When it was last changed."""

    active_documents_count: int | None
    """Number of documents that can be searched."""

    pending_documents_count: int | None
    """Number of documents still being processed."""

    failed_documents_count: int | None
    """Number of documents that could not be processed."""

    size_bytes: int | None
    """Size of all documents, in bytes."""

    embedding_model: str | None
    """Model that makes the vectors: `models/{model}`."""


class DocumentDict(TypedDict, total=False):
    """Dict in the place of `Document`."""

    name: str | None
    """Resource name: `fileSearchStores/{store}/documents/{id}`."""

    display_name: str | None
    """Name for people."""

    state: DocumentState | None
    """Whether it can be searched yet."""

    size_bytes: int | None
    """Size of the document, in bytes."""

    mime_type: str | None
    """MIME type of the document."""

    create_time: datetime.datetime | None
    """When it was created."""

    custom_metadata: list[CustomMetadataDict] | None
    """Facts to filter searches by."""

    update_time: datetime.datetime | None
    """When it was last changed."""


class CreateFileSearchStoreConfigDict(TypedDict, total=False):
    """Dict in the place of `CreateFileSearchStoreConfig`."""

    http_options: HttpOptionsDict | None
    """Endpoint, headers, deadline and retries of this call."""

    display_name: str | None
    """Name for people."""

    embedding_model: str | None
    """Model that makes the vectors: `models/{model}`; the service's choice if absent."""


class GetFileSearchStoreConfigDict(TypedDict, total=False):
    """Dict in the place of `GetFileSearchStoreConfig`."""

    http_options: HttpOptionsDict | None
    """Endpoint, headers, deadline and retries of this call."""


class ListFileSearchStoresConfigDict(TypedDict, total=False):
    """Dict in the place of `ListFileSearchStoresConfig`."""

    http_options: HttpOptionsDict | None
    """Endpoint, headers, deadline and retries of each page's call."""

    page_size: int | None
    """Most stores per page."""

    page_token: str | None
    """Token of the page to start at, from an earlier `next_page_token`."""


class ListFileSearchStoresResponseDict(TypedDict, total=False):
    """Dict in the place of `ListFileSearchStoresResponse`."""

    sdk_http_response: HttpResponseDict | None
    """Headers or metadata that came with the page."""

    next_page_token: str | None
    """Token of the next page; empty on the last one."""

    file_search_stores: list[FileSearchStoreDict] | None
    """The stores of this page."""


class DeleteFileSearchStoreConfigDict(TypedDict, total=False):
    """Dict in the place of `DeleteFileSearchStoreConfig`."""

    http_options: HttpOptionsDict | None
    """Endpoint, headers, deadline and retries of this call."""

    force: bool | None
    """True deletes the store with its documents; otherwise only an empty store is deleted."""


class DownloadMediaConfigDict(TypedDict, total=False):
    """Dict in the place of `DownloadMediaConfig`."""

    http_options: HttpOptionsDict | None
    """Endpoint, headers, deadline and retries of each request."""


class ImportFileConfigDict(TypedDict, total=False):
    """Dict in the place of `ImportFileConfig`."""

    http_options: HttpOptionsDict | None
    """Endpoint, headers, deadline and retries of this call."""

    custom_metadata: list[CustomMetadataDict] | None
    """Facts to filter searches by."""

    chunking_config: ChunkingConfigDict | None
    """How the document is split."""


class ImportFileResponseDict(TypedDict, total=False):
    """Dict in the place of `ImportFileResponse`."""

    sdk_http_response: HttpResponseDict | None
    """Headers or metadata that came with the answer."""

    parent: str | None
    """Resource name of the store."""

    document_name: str | None
    """Resource name of the new document."""


class UploadToFileSearchStoreConfigDict(TypedDict, total=False):
    """Dict in the place of `UploadToFileSearchStoreConfig`."""

    http_options: HttpOptionsDict | None
    """Endpoint, headers, deadline and retries of the upload."""

    should_return_http_response: bool | None
    """Whether `sdk_http_response` carries the undecoded body."""

    mime_type: str | None
    """MIME type of the file; guessed from the name of a path if absent."""

    display_name: str | None
    """Name for people."""

    custom_metadata: list[CustomMetadataDict] | None
    """Facts to filter searches by."""

    chunking_config: ChunkingConfigDict | None
    """How the document is split."""


class UploadToFileSearchStoreResponseDict(TypedDict, total=False):
    """Dict in the place of `UploadToFileSearchStoreResponse`."""

    sdk_http_response: HttpResponseDict | None
    """Headers or metadata that came with the answer."""

    parent: str | None
    """Resource name of the store."""

    document_name: str | None
    """Resource name of the new document."""


class UploadToFileSearchStoreResumableResponseDict(TypedDict, total=False):
    """Dict in the place of `UploadToFileSearchStoreResumableResponse`."""

    sdk_http_response: HttpResponseDict | None
    """Headers or metadata that came with the answer."""


class GetDocumentConfigDict(TypedDict, total=False):
    """Dict in the place of `GetDocumentConfig`."""

    http_options: HttpOptionsDict | None
    """Endpoint, headers, deadline and retries of this call."""


class ListDocumentsConfigDict(TypedDict, total=False):
    """Dict in the place of `ListDocumentsConfig`."""

    http_options: HttpOptionsDict | None
    """Endpoint, headers, deadline and retries of each page's call."""

    page_size: int | None
    """Most documents per page."""

    page_token: str | None
    """Token of the page to start at, from an earlier `next_page_token`."""


class ListDocumentsResponseDict(TypedDict, total=False):
    """Dict in the place of `ListDocumentsResponse`."""

    sdk_http_response: HttpResponseDict | None
    """Headers or metadata that came with the page."""

    next_page_token: str | None
    """Token of the next page; empty on the last one."""

    documents: list[DocumentDict] | None
    """The documents of this page."""


class DeleteDocumentConfigDict(TypedDict, total=False):
    """Dict in the place of `DeleteDocumentConfig`."""

    http_options: HttpOptionsDict | None
    """Endpoint, headers, deadline and retries of this call."""

    force: bool | None
    """True deletes the document with its chunks; otherwise only an empty document is deleted."""


class UploadFileConfigDict(TypedDict, total=False):
    """Dict in the place of `UploadFileConfig`."""

    http_options: HttpOptionsDict | None
    """Endpoint, headers, deadline and retries of the upload."""

    name: str | None
    """Name to give the file: `files/{id}`, with lower-case letters, digits and dashes in the id; chosen by the server if absent."""

    mime_type: str | None
    """MIME type of the file; guessed from the name of a path if absent."""

    display_name: str | None
    """Name for people."""


class CreateFileConfigDict(TypedDict, total=False):
    """Dict in the place of `CreateFileConfig`."""

    http_options: HttpOptionsDict | None
    """Endpoint, headers, deadline and retries of this call."""

    should_return_http_response: bool | None
    """Whether `sdk_http_response` carries the undecoded body."""


class CreateFileResponseDict(TypedDict, total=False):
    """Dict in the place of `CreateFileResponse`."""

    sdk_http_response: HttpResponseDict | None
    """Headers or metadata that came with the answer."""


class GetFileConfigDict(TypedDict, total=False):
    """Dict in the place of `GetFileConfig`."""

    http_options: HttpOptionsDict | None
    """Endpoint, headers, deadline and retries of this call."""


class DownloadFileConfigDict(TypedDict, total=False):
    """Dict in the place of `DownloadFileConfig`."""

    http_options: HttpOptionsDict | None
    """Endpoint, headers, deadline and retries of the download."""


class ListFilesConfigDict(TypedDict, total=False):
    """Dict in the place of `ListFilesConfig`."""

    http_options: HttpOptionsDict | None
    """Endpoint, headers, deadline and retries of each page's call."""

    page_size: int | None
    """Most files per page."""

    page_token: str | None
    """Token of the page to start at, from an earlier `next_page_token`."""


class ListFilesResponseDict(TypedDict, total=False):
    """Dict in the place of `ListFilesResponse`."""

    sdk_http_response: HttpResponseDict | None
    """Headers or metadata that came with the page."""

    next_page_token: str | None
    """Token of the next page; empty on the last one."""

    files: list[FileDict] | None
    """The files of this page."""


class DeleteFileConfigDict(TypedDict, total=False):
    """Dict in the place of `DeleteFileConfig`."""

    http_options: HttpOptionsDict | None
    """Endpoint, headers, deadline and retries of this call."""


class DeleteFileResponseDict(TypedDict, total=False):
    """Dict in the place of `DeleteFileResponse`."""

    sdk_http_response: HttpResponseDict | None
    """Headers or metadata that came with the answer."""


class RegisterFilesConfigDict(TypedDict, total=False):
    """Dict in the place of `RegisterFilesConfig`."""

    http_options: HttpOptionsDict | None
    """Endpoint, headers, deadline and retries of this call."""

    should_return_http_response: bool | None
    """Whether `sdk_http_response` carries the undecoded body."""


class RegisterFilesResponseDict(TypedDict, total=False):
    """Dict in the place of `RegisterFilesResponse`."""

    sdk_http_response: HttpResponseDict | None
    """Headers or metadata that came with the answer."""

    files: list[FileDict] | None
    """One file for each address, in their order."""


class FileStatusDict(TypedDict, total=False):
    """Dict in the place of `FileStatus`."""

    details: list[dict[str, Any]] | None
    """Typed details, each an object with its type under `@type`."""

    message: str | None
    """What went wrong, in English."""

    code: int | None
    """Number of the google.rpc.Code."""


class FileDict(TypedDict, total=False):
    """Dict in the place of `File`."""

    name: str | None
    """Resource name, `files/` and up to 40 letters, digits or dashes."""

    display_name: str | None
    """Name shown to people, up to 512 characters."""

    mime_type: str | None
    """Media type, such as `image/png`."""

    size_bytes: int | None
    """Size in bytes."""

    create_time: datetime.datetime | None
    """When it was created."""

    expiration_time: datetime.datetime | None
    """When it will be deleted; unset if it stays."""

    update_time: datetime.datetime | None
    """When it last changed."""

    sha256_hash: str | None
    """SHA-256 of the bytes: the hexadecimal digest in base64."""

    uri: str | None
    """Address by which a prompt refers to it."""

    download_uri: str | None
    """Address of the bytes; only generated files can be downloaded."""

    state: FileState | None
    """Processing state; only an ACTIVE file can be used in a prompt."""

    source: FileSource | None
    """Where the file comes from."""

    video_metadata: dict[str, Any] | None
    """What is known of a video, such as `videoDuration`."""

    error: FileStatusDict | None
    """What went wrong, if `state` is FAILED."""


class ThinkingConfigDict(TypedDict, total=False):
    """Dict in the place of `ThinkingConfig`."""

    include_thoughts: bool | None
    """Whether summaries of the thoughts come back, as parts with `thought=True`."""

    thinking_budget: int | None
    """Most tokens to spend on thinking; 0 turns thinking off, -1 lets the model decide."""

    thinking_level: ThinkingLevel | None
    """How deeply to think, in steps; the successor of `thinking_budget` in newer models."""


class GenerationConfigThinkingConfigDict(ThinkingConfigDict, total=False):
    """Dict in the place of `GenerationConfigThinkingConfig`."""


class ModelSelectionConfigDict(TypedDict, total=False):
    """Dict in the place of `ModelSelectionConfig`."""

    feature_selection_preference: FeatureSelectionPreference | None
    """What to favour: quality, cost, or a balance."""


class GenerationConfigRoutingConfigAutoRoutingModeDict(TypedDict, total=False):
    """Dict in the place of `GenerationConfigRoutingConfigAutoRoutingMode`."""

    model_routing_preference: (
        Literal["UNKNOWN", "PRIORITIZE_QUALITY", "BALANCED", "PRIORITIZE_COST"] | None
    )
    """What the choice of the model favours."""


class GenerationConfigRoutingConfigManualRoutingModeDict(TypedDict, total=False):
    """Dict in the place of `GenerationConfigRoutingConfigManualRoutingMode`."""

    model_name: str | None
    """Name of the model, for example `gemini-2.5-flash`; only public models count."""


class GenerationConfigRoutingConfigDict(TypedDict, total=False):
    """Dict in the place of `GenerationConfigRoutingConfig`."""

    auto_mode: GenerationConfigRoutingConfigAutoRoutingModeDict | None
    """The service chooses; excludes `manual_mode`."""

    manual_mode: GenerationConfigRoutingConfigManualRoutingModeDict | None
    """The caller chooses; excludes `auto_mode`."""


class AutomaticFunctionCallingConfigDict(TypedDict, total=False):
    """Dict in the place of `AutomaticFunctionCallingConfig`."""

    disable: bool | None
    """True hands function calls to the caller instead of calling the functions."""

    maximum_remote_calls: int | None
    """Most requests to the model that one call may make, the first one included."""

    ignore_call_history: bool | None
    """True leaves `automatic_function_calling_history` out of the response."""


class ModelArmorConfigDict(TypedDict, total=False):
    """Dict in the place of `ModelArmorConfig`."""

    prompt_template_name: str | None
    """Template for the prompt: `projects/{project}/locations/{location}/templates/{template}`."""

    response_template_name: str | None
    """Template for the answer: `projects/{project}/locations/{location}/templates/{template}`."""


class GenerationOutputConfigDict(TypedDict, total=False):
    """Dict in the place of `GenerationOutputConfig`."""

    output_uri_prefix: str | None
    """Folder in Cloud Storage: `gs://{bucket}/{path}`."""


class ImageConfigImageOutputOptionsDict(TypedDict, total=False):
    """Dict in the place of `ImageConfigImageOutputOptions`."""

    compression_quality: int | None
    """JPEG quality between 0 and 100."""

    mime_type: str | None
    """MIME type of the images, for example `image/png`."""


class ImageConfigDict(TypedDict, total=False):
    """Dict in the place of `ImageConfig`."""

    aspect_ratio: str | None
    """Width to height, for example `16:9`."""

    image_size: str | None
    """Size of the longer side: `1K`, `2K` or `4K`."""

    person_generation: str | None
    """Whether people may appear: `ALLOW_ALL`, `ALLOW_ADULT` or `ALLOW_NONE`."""

    output_mime_type: str | None
    """MIME type of the images, for example `image/jpeg` (Vertex AI only)."""

    output_compression_quality: int | None
    """JPEG quality between 0 and 100 (Vertex AI only)."""

    image_output_options: ImageConfigImageOutputOptionsDict | None
    """File format of the images, in the form newer APIs use."""

    prominent_people: ProminentPeople | None
    """Whether well-known people may appear (Vertex AI only)."""


class GenerationConfigDict(TypedDict, total=False):
    """Dict in the place of `GenerationConfig`."""

    model_selection_config: ModelSelectionConfigDict | None
    """What matters when the service picks among models (Vertex AI only)."""

    response_json_schema: Any | None
    """JSON schema, as a dict, that the answer has to satisfy; excludes `response_schema`."""

    audio_timestamp: bool | None
    """Whether the model is given timestamps of audio input (Vertex AI only)."""

    candidate_count: int | None
    """Number of candidates to return."""

    enable_affective_dialog: bool | None
    """Whether a live session adapts its tone to the speaker's feelings."""

    frequency_penalty: float | None
    """Positive values make words that already occurred often less likely; -2 to 2."""

    logprobs: int | None
    """Number of likeliest tokens to report per position; needs `response_logprobs`."""

    max_output_tokens: int | None
    """Most tokens a candidate may have."""

    media_resolution: MediaResolution | None
    """How finely images and video are looked at."""

    presence_penalty: float | None
    """Positive values make words that already occurred less likely; -2 to 2."""

    response_logprobs: bool | None
    """Whether log probabilities of the chosen tokens come back."""

    response_mime_type: str | None
    """MIME type of the answer: `text/plain`, `application/json` or `text/x.enum`."""

    response_modalities: list[Modality] | None
    """Kinds of media the answer may contain."""

    response_schema: SchemaDict | None
    """Schema that a JSON answer has to satisfy."""

    routing_config: GenerationConfigRoutingConfigDict | None
    """Which model answers when the request names a router (Vertex AI only)."""

    seed: int | None
    """Start of the random numbers; equal seeds make similar answers likelier."""

    speech_config: SpeechConfigDict | None
    """How an answer in audio sounds."""

    stop_sequences: list[str] | None
    """Texts at which generation stops; at most 5, not part of the answer."""

    temperature: float | None
    """Randomness of the answer; 0 is the least, ranges differ between models."""

    thinking_config: ThinkingConfigDict | None
    """How much the model thinks before it answers."""

    top_k: float | None
    """Number of likeliest tokens to sample from."""

    top_p: float | None
    """Share of probability, between 0 and 1, that the sampled tokens cover."""

    enable_enhanced_civic_answers: bool | None
    """Whether civic questions get the enhanced answers (Gemini API only)."""

    response_format: list[ResponseFormatDict] | None
    """Form of the answer, one entry per kind of media."""

    translation_config: TranslationConfigDict | None
    """Asks a live session for what is said in another language."""

    audio_transcription_config: AudioTranscriptionConfigDict | None
    """Asks for a transcript of the audio in the prompt."""


class GenerateContentConfigDict(TypedDict, total=False):
    """Dict in the place of `GenerateContentConfig`."""

    http_options: HttpOptionsDict | None
    """Endpoint, headers, deadline and retries of this call."""

    should_return_http_response: bool | None
    """Whether `sdk_http_response` carries the undecoded body."""

    system_instruction: ContentUnionDict | None
    """What the model should know or obey throughout; text, parts or a content."""

    temperature: float | None
    """Randomness of the answer; 0 is the least, ranges differ between models."""

    top_p: float | None
    """Share of probability, between 0 and 1, that the sampled tokens cover."""

    top_k: float | None
    """Number of likeliest tokens to sample from."""

    candidate_count: int | None
    """Number of candidates to return."""

    max_output_tokens: int | None
    """Most tokens a candidate may have."""

    stop_sequences: list[str] | None
    """Texts at which generation stops; at most 5, not part of the answer."""

    response_logprobs: bool | None
    """Whether log probabilities of the chosen tokens come back."""

    logprobs: int | None
    """Number of likeliest tokens to report per position; needs `response_logprobs`."""

    presence_penalty: float | None
    """Positive values make words that already occurred less likely; -2 to 2."""

    frequency_penalty: float | None
    """Positive values make words that already occurred often less likely; -2 to 2."""

    seed: int | None
    """Start of the random numbers; equal seeds make similar answers likelier."""

    response_mime_type: str | None
    """MIME type of the answer: `text/plain`, `application/json` or `text/x.enum`."""

    response_schema: SchemaUnionDict | None
    """What a JSON answer has to look like: a pydantic model, a type such as `list[int]`, an enum, a `Schema` or its dict. `response.parsed` then holds the answer as that type."""

    response_json_schema: Any | None
    """JSON schema, as a dict, that the answer has to satisfy; excludes `response_schema`."""

    routing_config: GenerationConfigRoutingConfigDict | None
    """Which model answers when the request names a router (Vertex AI only)."""

    model_selection_config: ModelSelectionConfigDict | None
    """What matters when the service picks among models (Vertex AI only)."""

    safety_settings: list[SafetySettingDict] | None
    """Thresholds for harmful content, one entry per category."""

    tools: ToolListUnionDict | None
    """Tools the model may use: `Tool` objects or their dicts, and Python functions."""

    tool_config: ToolConfigDict | None
    """How the model may use the tools."""

    labels: dict[str, str] | None
    """Labels to split the bill by (Vertex AI only)."""

    cached_content: str | None
    """Resource name of cached content that precedes the prompt: `cachedContents/{id}`, or its full name on Vertex AI."""

    response_modalities: list[str] | None
    """Kinds of media the answer may contain, such as `TEXT`, `IMAGE`, `AUDIO`."""

    media_resolution: MediaResolution | None
    """How finely images and video are looked at."""

    speech_config: SpeechConfigUnionDict | None
    """How an answer in audio sounds, or the name of a prebuilt voice."""

    audio_timestamp: bool | None
    """Whether the model is given timestamps of audio input (Vertex AI only)."""

    automatic_function_calling: AutomaticFunctionCallingConfigDict | None
    """Whether and how often Python functions are called for the model."""

    thinking_config: ThinkingConfigDict | None
    """How much the model thinks before it answers."""

    image_config: ImageConfigDict | None
    """How images inside the answer are generated."""

    enable_enhanced_civic_answers: bool | None
    """Whether civic questions get the enhanced answers (Gemini API only)."""

    model_armor_config: ModelArmorConfigDict | None
    """Model Armor templates that screen prompt and answer (Vertex AI only)."""

    service_tier: ServiceTier | None
    """Trade between price and latency: `flex`, `standard` or `priority`."""

    audio_transcription_config: AudioTranscriptionConfigDict | None
    """Asks for a transcript of the audio in the prompt."""

    continuation_token: bytes | None
    """Goes on where an answer ended with CONTINUATION; the candidate's token."""

    automatic_continuation: bool | None
    """False hands over answers that ended with CONTINUATION; otherwise they are gone on with until they are whole."""

    generation_output_config: GenerationOutputConfigDict | None
    """Where generated media are put (Vertex AI only)."""

    store: bool | None
    """Whether the service may keep request and answer (Gemini API only)."""


class GoogleTypeDateDict(TypedDict, total=False):
    """Dict in the place of `GoogleTypeDate`."""

    day: int | None
    """Day of the month, 1 to 31, or 0."""

    month: int | None
    """Month, 1 to 12, or 0."""

    year: int | None
    """Year, 1 to 9999, or 0."""


class CitationDict(TypedDict, total=False):
    """Dict in the place of `Citation`."""

    end_index: int | None
    """Where the stretch ends (exclusive), in bytes of the answer's UTF-8 text."""

    license: str | None
    """License of the source."""

    publication_date: GoogleTypeDateDict | None
    """Date of publication (Vertex AI only)."""

    start_index: int | None
    """Where the stretch starts, in bytes of the answer's UTF-8 text."""

    title: str | None
    """Title of the source (Vertex AI only)."""

    uri: str | None
    """Address of the source."""


class CitationMetadataDict(TypedDict, total=False):
    """Dict in the place of `CitationMetadata`."""

    citations: list[CitationDict] | None
    """One entry per cited stretch."""


class RagChunkPageSpanDict(TypedDict, total=False):
    """Dict in the place of `RagChunkPageSpan`."""

    first_page: int | None
    """First page, counted from 1."""

    last_page: int | None
    """Last page (inclusive), counted from 1."""


class RagChunkDict(TypedDict, total=False):
    """Dict in the place of `RagChunk`."""

    page_span: RagChunkPageSpanDict | None
    """Pages that the piece comes from."""

    text: str | None
    """Text of the piece."""

    chunk_id: str | None
    """Identifier of the piece."""

    file_id: str | None
    """Identifier of the file the piece belongs to."""


class GroundingChunkMapsPlaceAnswerSourcesAuthorAttributionDict(TypedDict, total=False):
    """Dict in the place of `GroundingChunkMapsPlaceAnswerSourcesAuthorAttribution`."""

    display_name: str | None
    """Name of the author."""

    photo_uri: str | None
    """Address of the author's photo."""

    uri: str | None
    """Address of the author's page."""


class GroundingChunkMapsPlaceAnswerSourcesReviewSnippetDict(TypedDict, total=False):
    """Dict in the place of `GroundingChunkMapsPlaceAnswerSourcesReviewSnippet`."""

    author_attribution: GroundingChunkMapsPlaceAnswerSourcesAuthorAttributionDict | None
    """Who wrote the review."""

    flag_content_uri: str | None
    """Where to report a problem with the review."""

    google_maps_uri: str | None
    """Address of the review on Google Maps."""

    relative_publish_time_description: str | None
    """Age of the review in words, for example `2 months ago`."""

    review: str | None
    """Resource name of the review: `places/{place}/reviews/{review}`."""

    review_id: str | None
    """Identifier of the review."""

    title: str | None
    """Title of the review."""


class GroundingChunkMapsPlaceAnswerSourcesDict(TypedDict, total=False):
    """Dict in the place of `GroundingChunkMapsPlaceAnswerSources`."""

    flag_content_uri: str | None
    """Where to report a problem with the answer."""

    review_snippets: list[GroundingChunkMapsPlaceAnswerSourcesReviewSnippetDict] | None
    """Reviews that the answer draws on."""

    review_snippet: list[GroundingChunkMapsPlaceAnswerSourcesReviewSnippetDict] | None
    """The same under the name that the Gemini API gives it."""


class GroundingChunkMapsRouteDict(TypedDict, total=False):
    """Dict in the place of `GroundingChunkMapsRoute`."""

    distance_meters: int | None
    """Length of the route, in meters."""

    duration: str | None
    """Travel time in seconds with the suffix `s`, for example `165s`."""

    encoded_polyline: str | None
    """Course of the route as an encoded polyline."""


class GroundingChunkMapsDict(TypedDict, total=False):
    """Dict in the place of `GroundingChunkMaps`."""

    place_answer_sources: GroundingChunkMapsPlaceAnswerSourcesDict | None
    """Reviews and other sources about the place."""

    place_id: str | None
    """Identifier of the place: `places/{place}`."""

    text: str | None
    """Description of the place."""

    title: str | None
    """Name of the place."""

    uri: str | None
    """Address of the place on Google Maps."""

    route: GroundingChunkMapsRouteDict | None
    """The route, if the chunk is one (Vertex AI only)."""


class GroundingChunkStringListDict(TypedDict, total=False):
    """Dict in the place of `GroundingChunkStringList`."""

    values: list[str] | None
    """The texts."""


class GroundingChunkCustomMetadataDict(TypedDict, total=False):
    """Dict in the place of `GroundingChunkCustomMetadata`."""

    key: str | None
    """The key."""

    numeric_value: float | None
    """The value, if it is a number."""

    string_list_value: GroundingChunkStringListDict | None
    """The value, if it is a list of texts."""

    string_value: str | None
    """The value, if it is a text."""


class GroundingChunkImageDict(TypedDict, total=False):
    """Dict in the place of `GroundingChunkImage`."""

    source_uri: str | None
    """Address of the page it stands on."""

    image_uri: str | None
    """Address of the image."""

    title: str | None
    """Title of the page."""

    domain: str | None
    """Domain of the page."""


class GroundingChunkRetrievedContextDict(TypedDict, total=False):
    """Dict in the place of `GroundingChunkRetrievedContext`."""

    document_name: str | None
    """Full name of the document in the data store."""

    rag_chunk: RagChunkDict | None
    """The piece, if it comes from a RAG corpus."""

    text: str | None
    """Text of the piece."""

    title: str | None
    """Title of the document."""

    uri: str | None
    """Address of the document."""

    custom_metadata: list[GroundingChunkCustomMetadataDict] | None
    """What the document's owner noted about it. Gemini Developer API only."""

    file_search_store: str | None
    """Store that the document is in: `fileSearchStores/{store}`. Gemini Developer API only."""

    page_number: int | None
    """Page of the document, counted from 1. Gemini Developer API only."""

    media_id: str | None
    """Name of an image within the document, to be downloaded. Gemini Developer API only."""


class GroundingChunkWebDict(TypedDict, total=False):
    """Dict in the place of `GroundingChunkWeb`."""

    domain: str | None
    """Domain of the page."""

    title: str | None
    """Title of the page."""

    uri: str | None
    """Address of the page, usually a redirect."""


class GroundingChunkDict(TypedDict, total=False):
    """Dict in the place of `GroundingChunk`."""

    maps: GroundingChunkMapsDict | None
    """A place or route on Google Maps."""

    retrieved_context: GroundingChunkRetrievedContextDict | None
    """A piece of a retrieved document."""

    web: GroundingChunkWebDict | None
    """A web page."""

    image: GroundingChunkImageDict | None
    """An image of the web."""


class SegmentDict(TypedDict, total=False):
    """Dict in the place of `Segment`."""

    end_index: int | None
    """Where the stretch ends (exclusive), in bytes from the start of the part."""

    part_index: int | None
    """Position of the part within its content, counted from 0."""

    start_index: int | None
    """Where the stretch starts, in bytes from the start of the part."""

    text: str | None
    """Text of the stretch."""


class GroundingSupportDict(TypedDict, total=False):
    """Dict in the place of `GroundingSupport`."""

    confidence_scores: list[float] | None
    """Confidence between 0 and 1, one per entry of `grounding_chunk_indices`."""

    grounding_chunk_indices: list[int] | None
    """Positions of the sources within `grounding_chunks`, counted from 0."""

    segment: SegmentDict | None
    """The stretch that is supported."""

    rendered_parts: list[int] | None
    """Positions of the parts, such as images, that the sources support."""


class RetrievalMetadataDict(TypedDict, total=False):
    """Dict in the place of `RetrievalMetadata`."""

    google_search_dynamic_retrieval_score: float | None
    """Likelihood between 0 and 1 that a web search helps; compared with the threshold."""


class SearchEntryPointDict(TypedDict, total=False):
    """Dict in the place of `SearchEntryPoint`."""

    rendered_content: str | None
    """HTML of the search suggestions, ready to embed."""

    sdk_blob: bytes | None
    """JSON list of pairs of search term and search address, as UTF-8 bytes."""


class GroundingMetadataSourceFlaggingUriDict(TypedDict, total=False):
    """Dict in the place of `GroundingMetadataSourceFlaggingUri`."""

    flag_content_uri: str | None
    """Where to report a problem with the source."""

    source_id: str | None
    """Identifier of the place or review."""


class GroundingMetadataDict(TypedDict, total=False):
    """Dict in the place of `GroundingMetadata`."""

    google_maps_widget_context_token: str | None
    """Token that renders a Google Maps widget for the answer."""

    grounding_chunks: list[GroundingChunkDict] | None
    """The sources."""

    grounding_supports: list[GroundingSupportDict] | None
    """Which sources support which stretch of the answer."""

    retrieval_metadata: RetrievalMetadataDict | None
    """How the search was decided on."""

    retrieval_queries: list[str] | None
    """Queries that the retrieval tools ran (Vertex AI only)."""

    search_entry_point: SearchEntryPointDict | None
    """What has to be shown along with results of Google Search."""

    source_flagging_uris: list[GroundingMetadataSourceFlaggingUriDict] | None
    """Where to report the sources (Vertex AI only)."""

    web_search_queries: list[str] | None
    """Queries that were sent to web search."""

    image_search_queries: list[str] | None
    """Queries that were sent to image search."""


class UrlMetadataDict(TypedDict, total=False):
    """Dict in the place of `UrlMetadata`."""

    retrieved_url: str | None
    """The URL."""

    url_retrieval_status: UrlRetrievalStatus | None
    """Whether and why not it could be read."""


class UrlContextMetadataDict(TypedDict, total=False):
    """Dict in the place of `UrlContextMetadata`."""

    url_metadata: list[UrlMetadataDict] | None
    """One entry per URL."""


class SafetyAttributesDict(TypedDict, total=False):
    """Dict in the place of `SafetyAttributes`."""

    categories: list[str] | None
    """Names of the categories."""

    scores: list[float] | None
    """Scores between 0 and 1, one per category."""

    content_type: str | None
    """What was rated, such as the prompt (internal)."""


class GeneratedImageDict(TypedDict, total=False):
    """Dict in the place of `GeneratedImage`."""

    image: ImageDict | None
    """The image; absent if it was withheld."""

    rai_filtered_reason: str | None
    """Why it was withheld."""

    safety_attributes: SafetyAttributesDict | None
    """How it scored, if that was asked for."""

    enhanced_prompt: str | None
    """The prompt as the service rewrote it, if it did."""


class GenerateImagesConfigDict(TypedDict, total=False):
    """Dict in the place of `GenerateImagesConfig`."""

    http_options: HttpOptionsDict | None
    """Endpoint, headers, deadline and retries of this call."""

    output_gcs_uri: str | None
    """Folder in Cloud Storage to write to: `gs://{bucket}/{path}` (Vertex AI only)."""

    negative_prompt: str | None
    """What the images should not show."""

    number_of_images: int | None
    """Number of images, 1 to 4."""

    aspect_ratio: str | None
    """Width to height: `1:1`, `3:4`, `4:3`, `9:16` or `16:9`."""

    guidance_scale: float | None
    """How closely the images follow the prompt; higher is closer."""

    seed: int | None
    """Start of the random numbers; not together with `add_watermark`."""

    safety_filter_level: SafetyFilterLevel | None
    """From which level on images are withheld."""

    person_generation: PersonGeneration | None
    """Whether people may appear."""

    include_safety_attributes: bool | None
    """Whether scores come back with the images."""

    include_rai_reason: bool | None
    """Whether a reason comes back for images that were withheld."""

    language: ImagePromptLanguage | None
    """Language of the prompt."""

    output_mime_type: str | None
    """MIME type of the images, for example `image/png`."""

    output_compression_quality: int | None
    """JPEG quality between 0 and 100."""

    add_watermark: bool | None
    """Whether the images carry an invisible watermark."""

    labels: dict[str, str] | None
    """Labels to split the bill by (Vertex AI only)."""

    image_size: str | None
    """Size of the longer side: `1K` or `2K`."""

    enhance_prompt: bool | None
    """Whether the service may rewrite the prompt."""


class GenerateImagesResponseDict(TypedDict, total=False):
    """Dict in the place of `GenerateImagesResponse`."""

    sdk_http_response: HttpResponseDict | None
    """Headers or metadata that came with the answer."""

    generated_images: list[GeneratedImageDict] | None
    """One entry per image, withheld ones included."""

    positive_prompt_safety_attributes: SafetyAttributesDict | None
    """How the prompt scored, if that was asked for."""


class MaskReferenceConfigDict(TypedDict, total=False):
    """Dict in the place of `MaskReferenceConfig`."""

    mask_mode: MaskReferenceMode | None
    """Whether the mask is given or found, and by what."""

    segmentation_classes: list[int] | None
    """Numbers of up to 5 classes of things to mask, for the semantic mode."""

    mask_dilation: float | None
    """By how much to widen the mask, as a share of the image's width, 0 to 1."""


class ControlReferenceConfigDict(TypedDict, total=False):
    """Dict in the place of `ControlReferenceConfig`."""

    control_type: ControlReferenceType | None
    """What the control image holds: edges, a scribble or a face mesh."""

    enable_control_image_computation: bool | None
    """Whether the control image is computed from the given photo."""


class StyleReferenceConfigDict(TypedDict, total=False):
    """Dict in the place of `StyleReferenceConfig`."""

    style_description: str | None
    """The style in words."""


class SubjectReferenceConfigDict(TypedDict, total=False):
    """Dict in the place of `SubjectReferenceConfig`."""

    subject_type: SubjectReferenceType | None
    """What the subject is: a person, an animal, a product or something else."""

    subject_description: str | None
    """The subject in words."""


class RawReferenceImageDict(TypedDict, total=False):
    """Dict in the place of `RawReferenceImage`."""

    reference_image: ImageDict | None
    """The image."""

    reference_id: int | None
    """Number by which the prompt refers to the image, as in `[1]`."""

    reference_type: str | None
    """Kind of reference; set by the class and not to be given."""


class MaskReferenceImageDict(TypedDict, total=False):
    """Dict in the place of `MaskReferenceImage`."""

    reference_image: ImageDict | None
    """The image."""

    reference_id: int | None
    """Number by which the prompt refers to the image, as in `[1]`."""

    reference_type: str | None
    """Kind of reference; set by the class and not to be given."""

    config: MaskReferenceConfigDict | None
    """How the mask is found."""

    mask_image_config: MaskReferenceConfigDict | None
    """Equal to `config`; not to be given."""


class ControlReferenceImageDict(TypedDict, total=False):
    """Dict in the place of `ControlReferenceImage`."""

    reference_image: ImageDict | None
    """The image."""

    reference_id: int | None
    """Number by which the prompt refers to the image, as in `[1]`."""

    reference_type: str | None
    """Kind of reference; set by the class and not to be given."""

    config: ControlReferenceConfigDict | None
    """How the image steers the edit."""

    control_image_config: ControlReferenceConfigDict | None
    """Equal to `config`; not to be given."""


class StyleReferenceImageDict(TypedDict, total=False):
    """Dict in the place of `StyleReferenceImage`."""

    reference_image: ImageDict | None
    """The image."""

    reference_id: int | None
    """Number by which the prompt refers to the image, as in `[1]`."""

    reference_type: str | None
    """Kind of reference; set by the class and not to be given."""

    config: StyleReferenceConfigDict | None
    """What the style is."""

    style_image_config: StyleReferenceConfigDict | None
    """Equal to `config`; not to be given."""


class SubjectReferenceImageDict(TypedDict, total=False):
    """Dict in the place of `SubjectReferenceImage`."""

    reference_image: ImageDict | None
    """The image."""

    reference_id: int | None
    """Number by which the prompt refers to the image, as in `[1]`."""

    reference_type: str | None
    """Kind of reference; set by the class and not to be given."""

    config: SubjectReferenceConfigDict | None
    """What the subject is."""

    subject_image_config: SubjectReferenceConfigDict | None
    """Equal to `config`; not to be given."""


class ContentReferenceImageDict(TypedDict, total=False):
    """Dict in the place of `ContentReferenceImage`."""

    reference_image: ImageDict | None
    """The image."""

    reference_id: int | None
    """Number by which the prompt refers to the image, as in `[1]`."""

    reference_type: str | None
    """Kind of reference; set by the class and not to be given."""


class EditImageConfigDict(TypedDict, total=False):
    """Dict in the place of `EditImageConfig`."""

    http_options: HttpOptionsDict | None
    """Endpoint, headers, deadline and retries of this call."""

    output_gcs_uri: str | None
    """Folder in Cloud Storage to write to: `gs://{bucket}/{path}`."""

    negative_prompt: str | None
    """What the images should not show."""

    number_of_images: int | None
    """Number of images, 1 to 4."""

    aspect_ratio: str | None
    """Width to height: `1:1`, `3:4`, `4:3`, `9:16` or `16:9`."""

    guidance_scale: float | None
    """How closely the images follow the prompt; higher is closer."""

    seed: int | None
    """Start of the random numbers; not together with `add_watermark`."""

    safety_filter_level: SafetyFilterLevel | None
    """From which level on images are withheld."""

    person_generation: PersonGeneration | None
    """Whether people may appear."""

    include_safety_attributes: bool | None
    """Whether scores come back with the images."""

    include_rai_reason: bool | None
    """Whether a reason comes back for images that were withheld."""

    language: ImagePromptLanguage | None
    """Language of the prompt."""

    output_mime_type: str | None
    """MIME type of the images, for example `image/png`."""

    output_compression_quality: int | None
    """JPEG quality between 0 and 100."""

    add_watermark: bool | None
    """Whether the images carry an invisible watermark."""

    labels: dict[str, str] | None
    """Labels to split the bill by."""

    edit_mode: EditMode | None
    """What kind of edit it is."""

    base_steps: int | None
    """Number of sampling steps; more give better images and take longer."""


class EditImageResponseDict(TypedDict, total=False):
    """Dict in the place of `EditImageResponse`."""

    sdk_http_response: HttpResponseDict | None
    """Headers or metadata that came with the answer."""

    generated_images: list[GeneratedImageDict] | None
    """One entry per image, withheld ones included."""


class UpscaleImageConfigDict(TypedDict, total=False):
    """Dict in the place of `UpscaleImageConfig`."""

    http_options: HttpOptionsDict | None
    """Endpoint, headers, deadline and retries of this call."""

    output_gcs_uri: str | None
    """Folder in Cloud Storage to write to: `gs://{bucket}/{path}`."""

    safety_filter_level: SafetyFilterLevel | None
    """From which level on images are withheld."""

    person_generation: PersonGeneration | None
    """Whether people may appear."""

    include_rai_reason: bool | None
    """Whether a reason comes back for images that were withheld."""

    output_mime_type: str | None
    """MIME type of the image, for example `image/png`."""

    output_compression_quality: int | None
    """JPEG quality between 0 and 100."""

    enhance_input_image: bool | None
    """Whether noise and artefacts of the input are removed first."""

    image_preservation_factor: float | None
    """How closely details of the input are kept, 0 to 1."""

    labels: dict[str, str] | None
    """Labels to split the bill by."""


class UpscaleImageParametersDict(TypedDict, total=False):
    """Dict in the place of `UpscaleImageParameters`."""

    model: str | None
    """Model that enlarges the image."""

    image: ImageDict | None
    """The image."""

    upscale_factor: str | None
    """Factor of enlargement: `x2` or `x4`."""

    config: UpscaleImageConfigDict | None
    """How it is enlarged."""


class UpscaleImageResponseDict(TypedDict, total=False):
    """Dict in the place of `UpscaleImageResponse`."""

    sdk_http_response: HttpResponseDict | None
    """Headers or metadata that came with the answer."""

    generated_images: list[GeneratedImageDict] | None
    """One entry per image, withheld ones included."""


class ProductImageDict(TypedDict, total=False):
    """Dict in the place of `ProductImage`."""

    product_image: ImageDict | None
    """The photo."""


class RecontextImageSourceDict(TypedDict, total=False):
    """Dict in the place of `RecontextImageSource`."""

    prompt: str | None
    """The setting in words."""

    person_image: ImageDict | None
    """Photo of the person who tries the products on."""

    product_images: list[ProductImageDict] | None
    """Photos of the products."""


class RecontextImageConfigDict(TypedDict, total=False):
    """Dict in the place of `RecontextImageConfig`."""

    http_options: HttpOptionsDict | None
    """Endpoint, headers, deadline and retries of this call."""

    number_of_images: int | None
    """Number of images."""

    base_steps: int | None
    """Number of sampling steps; more give better images and take longer."""

    output_gcs_uri: str | None
    """Folder in Cloud Storage to write to: `gs://{bucket}/{path}`."""

    seed: int | None
    """Start of the random numbers; not together with `add_watermark`."""

    safety_filter_level: SafetyFilterLevel | None
    """From which level on images are withheld."""

    person_generation: PersonGeneration | None
    """Whether people may appear."""

    add_watermark: bool | None
    """Whether the images carry an invisible watermark."""

    output_mime_type: str | None
    """MIME type of the images, for example `image/png`."""

    output_compression_quality: int | None
    """JPEG quality between 0 and 100."""

    enhance_prompt: bool | None
    """Whether the service may rewrite the prompt."""

    labels: dict[str, str] | None
    """Labels to split the bill by."""


class RecontextImageResponseDict(TypedDict, total=False):
    """Dict in the place of `RecontextImageResponse`."""

    generated_images: list[GeneratedImageDict] | None
    """One entry per image, withheld ones included."""


class ScribbleImageDict(TypedDict, total=False):
    """Dict in the place of `ScribbleImage`."""

    image: ImageDict | None
    """The drawing."""


class SegmentImageSourceDict(TypedDict, total=False):
    """Dict in the place of `SegmentImageSource`."""

    prompt: str | None
    """The things to find, in words, where the mode takes a prompt."""

    image: ImageDict | None
    """The image to segment."""

    scribble_image: ScribbleImageDict | None
    """A drawing that marks the thing to find, for the interactive mode."""


class SegmentImageConfigDict(TypedDict, total=False):
    """Dict in the place of `SegmentImageConfig`."""

    http_options: HttpOptionsDict | None
    """Endpoint, headers, deadline and retries of this call."""

    mode: SegmentMode | None
    """What to look for: foreground, background, things named or things marked."""

    max_predictions: int | None
    """Most masks to return."""

    confidence_threshold: float | None
    """Least confidence a mask needs, 0 to 1."""

    mask_dilation: float | None
    """By how much to widen the masks, as a share of the image's width, 0 to 1."""

    binary_color_threshold: float | None
    """Level from which a mask is white, 0 to 255; -1 keeps grey levels."""

    labels: dict[str, str] | None
    """Labels to split the bill by."""


class EntityLabelDict(TypedDict, total=False):
    """Dict in the place of `EntityLabel`."""

    label: str | None
    """Name of the thing."""

    score: float | None
    """Confidence in the name, 0 to 1."""


class GeneratedImageMaskDict(TypedDict, total=False):
    """Dict in the place of `GeneratedImageMask`."""

    mask: ImageDict | None
    """The mask, white where the thing is."""

    labels: list[EntityLabelDict] | None
    """What the thing is."""


class SegmentImageResponseDict(TypedDict, total=False):
    """Dict in the place of `SegmentImageResponse`."""

    generated_masks: list[GeneratedImageMaskDict] | None
    """One entry per mask."""


class AutomaticActivityDetectionDict(TypedDict, total=False):
    """Dict in the place of `AutomaticActivityDetection`."""

    disabled: bool | None
    """True leaves it to the client to send `ActivityStart` and `ActivityEnd`."""

    start_of_speech_sensitivity: StartSensitivity | None
    """How readily speech is taken to begin."""

    end_of_speech_sensitivity: EndSensitivity | None
    """How readily speech is taken to end."""

    prefix_padding_ms: int | None
    """Milliseconds of speech it takes before the beginning counts."""

    silence_duration_ms: int | None
    """Milliseconds of silence it takes before the end counts."""


class RealtimeInputConfigDict(TypedDict, total=False):
    """Dict in the place of `RealtimeInputConfig`."""

    automatic_activity_detection: AutomaticActivityDetectionDict | None
    """How the server finds out when the user speaks; on by default."""

    activity_handling: ActivityHandling | None
    """Whether speech of the user interrupts the model."""

    turn_coverage: TurnCoverage | None
    """Which input belongs to a turn of the user."""

    interim_transcript_timestamp_enabled: bool | None
    """Whether interim transcripts say when they were spoken."""


class SessionResumptionConfigDict(TypedDict, total=False):
    """Dict in the place of `SessionResumptionConfig`."""

    handle: str | None
    """Handle of the earlier session; a new session begins without one."""

    transparent: bool | None
    """Whether updates tell which client message was the last to count (Vertex AI only)."""


class SlidingWindowDict(TypedDict, total=False):
    """Dict in the place of `SlidingWindow`."""

    target_tokens: int | None
    """Number of tokens to keep; by default half of `trigger_tokens`."""


class ContextWindowCompressionConfigDict(TypedDict, total=False):
    """Dict in the place of `ContextWindowCompressionConfig`."""

    trigger_tokens: int | None
    """Number of tokens at which the context is shortened; by default 80 % of the model's limit."""

    sliding_window: SlidingWindowDict | None
    """Forgets the oldest turns."""


class ProactivityConfigDict(TypedDict, total=False):
    """Dict in the place of `ProactivityConfig`."""

    proactive_audio: bool | None
    """Whether the model may stay silent when it is not spoken to, or speak first."""

    proactive_video: bool | None
    """Whether what the camera shows may make the model speak."""


class HistoryConfigDict(TypedDict, total=False):
    """Dict in the place of `HistoryConfig`."""

    initial_history_in_client_content: bool | None
    """Whether the first `send_client_content` tells the history: all its turns are read, those of the model too, and none is answered."""


class CustomizedAvatarDict(TypedDict, total=False):
    """Dict in the place of `CustomizedAvatar`."""

    image_mime_type: str | None
    """MIME type of the image, for example `image/jpeg`."""

    image_data: bytes | None
    """The image."""


class AvatarConfigDict(TypedDict, total=False):
    """Dict in the place of `AvatarConfig`."""

    avatar_name: str | None
    """Name of a ready-made face."""

    customized_avatar: CustomizedAvatarDict | None
    """A face of one's own; excludes `avatar_name`."""

    audio_bitrate_bps: int | None
    """Bits per second of the sound of the video."""

    video_bitrate_bps: int | None
    """Bits per second of the images of the video."""


class LiveConnectConfigDict(TypedDict, total=False):
    """Dict in the place of `LiveConnectConfig`."""

    http_options: HttpOptionsDict | None
    """Endpoint, headers and deadline of the connection."""

    generation_config: GenerationConfigDict | None
    """Generation settings in one object; those below take precedence."""

    response_modalities: list[Modality] | None
    """Kinds of media of the answers; audio by default, one kind per session."""

    temperature: float | None
    """Randomness of the answers; 0 is the least, ranges differ between models."""

    top_p: float | None
    """Share of probability, between 0 and 1, that the sampled tokens cover."""

    top_k: float | None
    """Number of likeliest tokens to sample from."""

    max_output_tokens: int | None
    """Most tokens an answer may have."""

    media_resolution: MediaResolution | None
    """How finely images and video are looked at."""

    seed: int | None
    """Start of the random numbers; equal seeds make similar answers likelier."""

    speech_config: SpeechConfigDict | None
    """How answers in audio sound."""

    thinking_config: ThinkingConfigDict | None
    """How much the model thinks before it answers."""

    enable_affective_dialog: bool | None
    """Whether the model adapts its tone to the speaker's feelings."""

    system_instruction: ContentUnionDict | None
    """What the model should know or obey throughout; text, parts or a content."""

    tools: ToolListUnionDict | None
    """Tools the model may use: `Tool` objects or their dicts, and Python functions to declare."""

    session_resumption: SessionResumptionConfigDict | None
    """Makes the session resumable, or takes up an earlier one."""

    input_audio_transcription: AudioTranscriptionConfigDict | None
    """Asks for a transcript of the user's audio."""

    output_audio_transcription: AudioTranscriptionConfigDict | None
    """Asks for a transcript of the model's audio."""

    realtime_input_config: RealtimeInputConfigDict | None
    """How realtime input is understood."""

    context_window_compression: ContextWindowCompressionConfigDict | None
    """How the session goes on when it grows too long."""

    proactivity: ProactivityConfigDict | None
    """What the model may do of its own accord."""

    explicit_vad_signal: bool | None
    """Whether messages say where speech begins and ends (Vertex AI only)."""

    history_config: HistoryConfigDict | None
    """How a conversation that took place elsewhere is told."""

    avatar_config: AvatarConfigDict | None
    """The face that speaks the answers."""

    safety_settings: list[SafetySettingDict] | None
    """Thresholds for harmful content, one entry per category."""

    translation_config: TranslationConfigDict | None
    """Asks for what is said in another language."""

    labels: dict[str, str] | None
    """Labels to split the bill by."""


class LiveConnectParametersDict(TypedDict, total=False):
    """Dict in the place of `LiveConnectParameters`."""

    model: str | None
    """Model to talk to."""

    config: LiveConnectConfigDict | None
    """How the session is set up."""


class LiveClientSetupDict(TypedDict, total=False):
    """Dict in the place of `LiveClientSetup`."""

    model: str | None
    """Resource name of the model."""

    generation_config: GenerationConfigDict | None
    """Generation settings."""

    system_instruction: ContentUnionDict | None
    """What the model should know or obey throughout."""

    tools: ToolListUnionDict | None
    """Tools the model may use."""

    session_resumption: SessionResumptionConfigDict | None
    """Makes the session resumable, or takes up an earlier one."""

    context_window_compression: ContextWindowCompressionConfigDict | None
    """How the session goes on when it grows too long."""

    input_audio_transcription: AudioTranscriptionConfigDict | None
    """Asks for a transcript of the user's audio."""

    output_audio_transcription: AudioTranscriptionConfigDict | None
    """Asks for a transcript of the model's audio."""

    proactivity: ProactivityConfigDict | None
    """What the model may do of its own accord."""

    explicit_vad_signal: bool | None
    """Whether messages say where speech begins and ends (Vertex AI only)."""

    history_config: HistoryConfigDict | None
    """How a conversation that took place elsewhere is told."""

    avatar_config: AvatarConfigDict | None
    """The face that speaks the answers."""

    safety_settings: list[SafetySettingDict] | None
    """Thresholds for harmful content, one entry per category."""

    labels: dict[str, str] | None
    """Labels to split the bill by."""


class LiveClientContentDict(TypedDict, total=False):
    """Dict in the place of `LiveClientContent`."""

    turns: list[ContentDict] | None
    """The turns, in their order, to be appended to the history."""

    turn_complete: bool | None
    """Whether the model should answer now; otherwise it waits for more."""


class ActivityStartDict(TypedDict, total=False):
    """Dict in the place of `ActivityStart`."""


class ActivityEndDict(TypedDict, total=False):
    """Dict in the place of `ActivityEnd`."""


class LiveClientRealtimeInputDict(TypedDict, total=False):
    """Dict in the place of `LiveClientRealtimeInput`."""

    media_chunks: list[BlobDict] | None
    """Audio or video; `audio` and `video` are preferred."""

    audio: BlobDict | None
    """Audio, for example of the type `audio/pcm;rate=16000`."""

    audio_stream_end: bool | None
    """Says that no audio comes for now, as when the microphone is off."""

    video: BlobDict | None
    """A frame of video, for example of the type `image/jpeg`."""

    text: str | None
    """Text."""

    activity_start: ActivityStartDict | None
    """The user begins to speak; only without automatic detection."""

    activity_end: ActivityEndDict | None
    """The user has spoken; only without automatic detection."""


class LiveSendRealtimeInputParametersDict(TypedDict, total=False):
    """Dict in the place of `LiveSendRealtimeInputParameters`."""

    media: BlobDict | None
    """Audio, or a frame of video, told apart by the MIME type."""

    audio: BlobDict | None
    """Audio, for example of the type `audio/pcm;rate=16000`."""

    audio_stream_end: bool | None
    """Says that no audio comes for now, as when the microphone is off."""

    video: BlobDict | None
    """A frame of video, for example of the type `image/jpeg`."""

    text: str | None
    """Text."""

    activity_start: ActivityStartDict | None
    """The user begins to speak; only without automatic detection."""

    activity_end: ActivityEndDict | None
    """The user has spoken; only without automatic detection."""


class LiveClientToolResponseDict(TypedDict, total=False):
    """Dict in the place of `LiveClientToolResponse`."""

    function_responses: list[FunctionResponseDict] | None
    """The results."""


class LiveClientContextUpdateToolsDict(TypedDict, total=False):
    """Dict in the place of `LiveClientContextUpdateTools`."""

    tools: ToolListUnionDict | None
    """The tools; an empty list takes all of them away."""


class LiveClientContextUpdateDict(TypedDict, total=False):
    """Dict in the place of `LiveClientContextUpdate`."""

    system_instruction: ContentUnionDict | None
    """What the model should know or obey from now on."""

    tools: LiveClientContextUpdateToolsDict | None
    """The tools the model may use from now on."""


class LiveClientMessageDict(TypedDict, total=False):
    """Dict in the place of `LiveClientMessage`."""

    setup: LiveClientSetupDict | None
    """Sets up the session; only as the first message."""

    client_content: LiveClientContentDict | None
    """Turns of the conversation."""

    realtime_input: LiveClientRealtimeInputDict | None
    """Audio, video or text as it comes in."""

    tool_response: LiveClientToolResponseDict | None
    """Results of functions."""

    context_update: LiveClientContextUpdateDict | None
    """Other instructions or tools."""


class LiveServerSetupCompleteDict(TypedDict, total=False):
    """Dict in the place of `LiveServerSetupComplete`."""

    session_id: str | None
    """Identifier of the session (Vertex AI only)."""

    voice_consent_signature: VoiceConsentSignatureDict | None
    """Stands for the consent that was given in a recording; it can be used again."""


class LiveServerContentDict(TypedDict, total=False):
    """Dict in the place of `LiveServerContent`."""

    model_turn: ContentDict | None
    """The piece."""

    turn_complete: bool | None
    """Whether the turn ends here."""

    interrupted: bool | None
    """Whether the user interrupted the turn; drop what has not been played yet."""

    grounding_metadata: GroundingMetadataDict | None
    """Sources the answer is grounded in."""

    generation_complete: bool | None
    """Whether the whole answer has been generated, though it may still be played."""

    input_transcription: TranscriptionDict | None
    """A piece of the transcript of the user's audio."""

    output_transcription: TranscriptionDict | None
    """A piece of the transcript of the model's audio."""

    url_context_metadata: UrlContextMetadataDict | None
    """URLs that were read for the answer."""

    turn_complete_reason: TurnCompleteReason | None
    """Why the turn ended."""

    waiting_for_input: bool | None
    """Whether the model waits for more before it goes on."""

    interim_input_transcription: TranscriptionDict | None
    """What has been heard of an utterance so far; it may still change."""

    interaction_status: InteractionStatus | None
    """What the session is doing; IDLE ends the turn where it is told."""


class LiveServerToolCallDict(TypedDict, total=False):
    """Dict in the place of `LiveServerToolCall`."""

    function_calls: list[FunctionCallDict] | None
    """The calls; their ids go back with the results."""


class LiveServerToolCallCancellationDict(TypedDict, total=False):
    """Dict in the place of `LiveServerToolCallCancellation`."""

    ids: list[str] | None
    """Ids of the calls."""


class LiveServerGoAwayDict(TypedDict, total=False):
    """Dict in the place of `LiveServerGoAway`."""

    time_left: str | None
    """Time until then in seconds with the suffix `s`, for example `10s`."""


class LiveServerSessionResumptionUpdateDict(TypedDict, total=False):
    """Dict in the place of `LiveServerSessionResumptionUpdate`."""

    new_handle: str | None
    """Handle to resume with; empty while the session cannot be resumed."""

    resumable: bool | None
    """Whether the session can be resumed at this point."""

    last_consumed_client_message_index: int | None
    """Number of the last client message that counts; later ones have to be sent again."""


class VoiceActivityDetectionSignalDict(TypedDict, total=False):
    """Dict in the place of `VoiceActivityDetectionSignal`."""

    vad_signal_type: VadSignalType | None
    """Whether speech began or ended."""


class VoiceActivityDict(TypedDict, total=False):
    """Dict in the place of `VoiceActivity`."""

    voice_activity_type: VoiceActivityType | None
    """Whether speech began or ended."""

    audio_offset: str | None
    """When, in seconds from the start of the audio: `1.5s`."""


class LiveServerMessageDict(TypedDict, total=False):
    """Dict in the place of `LiveServerMessage`."""

    setup_complete: LiveServerSetupCompleteDict | None
    """The session is set up."""

    server_content: LiveServerContentDict | None
    """A piece of the model's answer."""

    tool_call: LiveServerToolCallDict | None
    """Functions to call."""

    tool_call_cancellation: LiveServerToolCallCancellationDict | None
    """Calls whose results are no longer wanted."""

    usage_metadata: UsageMetadataDict | None
    """Tokens consumed and produced so far."""

    go_away: LiveServerGoAwayDict | None
    """The connection is about to be closed."""

    session_resumption_update: LiveServerSessionResumptionUpdateDict | None
    """Where the session can be taken up again."""

    voice_activity_detection_signal: VoiceActivityDetectionSignalDict | None
    """Speech began or ended, if `explicit_vad_signal` is set."""

    voice_activity: VoiceActivityDict | None
    """Speech began or ended, and when."""


class WeightedPromptDict(TypedDict, total=False):
    """Dict in the place of `WeightedPrompt`."""

    text: str | None
    """The description."""

    weight: float | None
    """Its weight relative to the other prompts; not 0."""


class LiveMusicClientSetupDict(TypedDict, total=False):
    """Dict in the place of `LiveMusicClientSetup`."""

    model: str | None
    """Resource name of the model."""


class LiveMusicClientContentDict(TypedDict, total=False):
    """Dict in the place of `LiveMusicClientContent`."""

    weighted_prompts: list[WeightedPromptDict] | None
    """The prompts to mix."""


class LiveMusicGenerationConfigDict(TypedDict, total=False):
    """Dict in the place of `LiveMusicGenerationConfig`."""

    temperature: float | None
    """Randomness of the music; 0 is the least."""

    top_k: int | None
    """Number of likeliest tokens to sample from."""

    seed: int | None
    """Start of the random numbers; equal seeds make similar music likelier."""

    guidance: float | None
    """How closely the music follows the prompts; higher is closer, with harder transitions."""

    bpm: int | None
    """Beats per minute; takes effect after the context is reset."""

    density: float | None
    """How many notes there are, 0 to 1."""

    brightness: float | None
    """How bright the sound is, 0 to 1."""

    scale: Scale | None
    """Key and mode; takes effect after the context is reset."""

    mute_bass: bool | None
    """Whether the bass is left out."""

    mute_drums: bool | None
    """Whether the drums are left out."""

    only_bass_and_drums: bool | None
    """Whether bass and drums play alone."""

    music_generation_mode: MusicGenerationMode | None
    """Whether quality, diversity or vocals are favoured."""


class LiveMusicClientMessageDict(TypedDict, total=False):
    """Dict in the place of `LiveMusicClientMessage`."""

    setup: LiveMusicClientSetupDict | None
    """Sets up the session; only as the first message."""

    client_content: LiveMusicClientContentDict | None
    """What the music should be like."""

    music_generation_config: LiveMusicGenerationConfigDict | None
    """How the music is generated."""

    playback_control: LiveMusicPlaybackControl | None
    """Plays, pauses, stops or resets the music."""


class LiveMusicServerSetupCompleteDict(TypedDict, total=False):
    """Dict in the place of `LiveMusicServerSetupComplete`."""


class LiveMusicSourceMetadataDict(TypedDict, total=False):
    """Dict in the place of `LiveMusicSourceMetadata`."""

    client_content: LiveMusicClientContentDict | None
    """The prompts."""

    music_generation_config: LiveMusicGenerationConfigDict | None
    """The settings."""


class AudioChunkDict(TypedDict, total=False):
    """Dict in the place of `AudioChunk`."""

    data: bytes | None
    """The samples."""

    mime_type: str | None
    """MIME type of the samples, for example `audio/l16;rate=48000;channels=2`."""

    source_metadata: LiveMusicSourceMetadataDict | None
    """What it was made from."""


class LiveMusicServerContentDict(TypedDict, total=False):
    """Dict in the place of `LiveMusicServerContent`."""

    audio_chunks: list[AudioChunkDict] | None
    """Pieces of it, in their order."""


class LiveMusicFilteredPromptDict(TypedDict, total=False):
    """Dict in the place of `LiveMusicFilteredPrompt`."""

    text: str | None
    """The prompt."""

    filtered_reason: str | None
    """Why it was refused."""


class LiveMusicServerMessageDict(TypedDict, total=False):
    """Dict in the place of `LiveMusicServerMessage`."""

    setup_complete: LiveMusicServerSetupCompleteDict | None
    """The session is set up."""

    server_content: LiveMusicServerContentDict | None
    """Music."""

    filtered_prompt: LiveMusicFilteredPromptDict | None
    """A prompt was refused."""


class LiveMusicConnectParametersDict(TypedDict, total=False):
    """Dict in the place of `LiveMusicConnectParameters`."""

    model: str | None
    """Model that plays."""


class LiveMusicSetConfigParametersDict(TypedDict, total=False):
    """Dict in the place of `LiveMusicSetConfigParameters`."""

    music_generation_config: LiveMusicGenerationConfigDict | None
    """The new settings, all of them."""


class LiveMusicSetWeightedPromptsParametersDict(TypedDict, total=False):
    """Dict in the place of `LiveMusicSetWeightedPromptsParameters`."""

    weighted_prompts: list[WeightedPromptDict] | None
    """The new prompts, all of them."""


class ImageDict(TypedDict, total=False):
    """Dict in the place of `Image`."""

    gcs_uri: str | None
    """Place in Cloud Storage, `gs://bucket/object`."""

    image_bytes: bytes | None
    """The encoded image."""

    mime_type: str | None
    """Media type, such as `image/png`."""


class VideoDict(TypedDict, total=False):
    """Dict in the place of `Video`."""

    uri: str | None
    """Address, `gs://bucket/object` or that of a stored file."""

    video_bytes: bytes | None
    """The encoded video."""

    mime_type: str | None
    """Media type, such as `video/mp4`."""


class AudioMetadataDict(TypedDict, total=False):
    """Dict in the place of `AudioMetadata`."""

    start_offset: str | None
    """Start of the stretch, in seconds from the start: `2s`."""

    end_offset: str | None
    """End of the stretch, in seconds from the start: `12.5s`."""


class DocumentMetadataDict(TypedDict, total=False):
    """Dict in the place of `DocumentMetadata`."""

    start_page: int | None
    """First page, counted from 1."""

    end_page: int | None
    """Last page, counted from 1."""

    content_layers: list[DocumentMetadataContentLayer] | None
    """What is read of the pages; images and text if unset."""


class SpreadsheetMetadataDict(TypedDict, total=False):
    """Dict in the place of `SpreadsheetMetadata`."""

    visible_cells: str | None
    """The cells, for example `A1:D20`."""

    sheet_index: int | None
    """Position of the sheet, counted from 0."""

    content_layers: list[SpreadsheetMetadataContentLayer] | None
    """What is read of the cells."""


class VideoMetadataDict(TypedDict, total=False):
    """Dict in the place of `VideoMetadata`."""

    end_offset: str | None
    """End of the stretch, in seconds from the start: `12.5s`."""

    fps: float | None
    """Frames taken per second, above 0 up to 24; 1 if unset."""

    start_offset: str | None
    """Start of the stretch, in seconds from the start: `2s`."""

    content_layers: list[VideoMetadataContentLayer] | None
    """What is read of the video; frames and sound if unset."""


class EndpointDict(TypedDict, total=False):
    """Dict in the place of `Endpoint`."""

    name: str | None
    """Resource name: `projects/{project}/locations/{location}/endpoints/{endpoint}`."""

    deployed_model_id: str | None
    """Identifier of the deployment within the endpoint."""


class TunedModelInfoDict(TypedDict, total=False):
    """Dict in the place of `TunedModelInfo`."""

    base_model: str | None
    """Identifier of the base model."""

    create_time: datetime.datetime | None
    """When the tuned model was created."""

    update_time: datetime.datetime | None
    """When the tuned model was last changed."""


class CheckpointDict(TypedDict, total=False):
    """Dict in the place of `Checkpoint`."""

    checkpoint_id: str | None
    """Identifier of the checkpoint."""

    epoch: int | None
    """Passes over the data completed by then."""

    step: int | None
    """Training steps completed by then."""


class ModelDict(TypedDict, total=False):
    """Dict in the place of `Model`."""

    name: str | None
    """Resource name: `models/{model}`, or the full name on Vertex AI."""

    display_name: str | None
    """Name for people."""

    description: str | None
    """What the model is for."""

    version: str | None
    """Version of the model."""

    endpoints: list[EndpointDict] | None
    """Where a tuned model is deployed (Vertex AI only)."""

    labels: dict[str, str] | None
    """Labels of the model (Vertex AI only)."""

    tuned_model_info: TunedModelInfoDict | None
    """What a tuned model was made from."""

    input_token_limit: int | None
    """Most tokens a prompt may have (Gemini API only)."""

    output_token_limit: int | None
    """Most tokens an answer may have (Gemini API only)."""

    supported_actions: list[str] | None
    """Methods the model answers, such as `generateContent` (Gemini API only)."""

    default_checkpoint_id: str | None
    """Checkpoint that answers unless another is named (Vertex AI only)."""

    checkpoints: list[CheckpointDict] | None
    """Checkpoints of a tuned model (Vertex AI only)."""

    temperature: float | None
    """Temperature used when a request names none (Gemini API only)."""

    max_temperature: float | None
    """Highest temperature the model accepts (Gemini API only)."""

    top_p: float | None
    """`top_p` used when a request names none (Gemini API only)."""

    top_k: int | None
    """`top_k` used when a request names none (Gemini API only)."""

    thinking: bool | None
    """Whether the model can think before it answers (Gemini API only)."""


class GetModelConfigDict(TypedDict, total=False):
    """Dict in the place of `GetModelConfig`."""

    http_options: HttpOptionsDict | None
    """Endpoint, headers, deadline and retries of this call."""


class ListModelsConfigDict(TypedDict, total=False):
    """Dict in the place of `ListModelsConfig`."""

    http_options: HttpOptionsDict | None
    """Endpoint, headers, deadline and retries of each page's call."""

    page_size: int | None
    """Most models per page."""

    page_token: str | None
    """Token of the page to start at, from an earlier `next_page_token`."""

    filter: str | None
    """Condition the models must meet, in the filter language of AIP-160 (Vertex AI only)."""

    query_base: bool | None
    """True lists base models, False tuned ones; by default base models."""


class ListModelsResponseDict(TypedDict, total=False):
    """Dict in the place of `ListModelsResponse`."""

    sdk_http_response: HttpResponseDict | None
    """Headers or metadata that came with the page."""

    next_page_token: str | None
    """Token of the next page; empty on the last one."""

    models: list[ModelDict] | None
    """The models of this page."""


class UpdateModelConfigDict(TypedDict, total=False):
    """Dict in the place of `UpdateModelConfig`."""

    http_options: HttpOptionsDict | None
    """Endpoint, headers, deadline and retries of this call."""

    display_name: str | None
    """New name for people."""

    description: str | None
    """New description."""

    default_checkpoint_id: str | None
    """New default checkpoint (Vertex AI only)."""


class DeleteModelConfigDict(TypedDict, total=False):
    """Dict in the place of `DeleteModelConfig`."""

    http_options: HttpOptionsDict | None
    """Endpoint, headers, deadline and retries of this call."""


class DeleteModelResponseDict(TypedDict, total=False):
    """Dict in the place of `DeleteModelResponse`."""

    sdk_http_response: HttpResponseDict | None
    """Headers or metadata that came with the answer."""


class GetOperationConfigDict(TypedDict, total=False):
    """Dict in the place of `GetOperationConfig`."""

    http_options: HttpOptionsDict | None
    """Endpoint, headers, deadline and retries of this call."""


class FetchPredictOperationConfigDict(TypedDict, total=False):
    """Dict in the place of `FetchPredictOperationConfig`."""

    http_options: HttpOptionsDict | None
    """Endpoint, headers, deadline and retries of this call."""


class GoogleRpcStatusDict(TypedDict, total=False):
    """Dict in the place of `GoogleRpcStatus`."""

    code: int | None
    """Code of the error, as in `google.rpc.Code`."""

    details: list[dict[str, Any]] | None
    """Further details, one JSON object each, whose `@type` says what it is."""

    message: str | None
    """What went wrong, in English words."""


class ProjectOperationDict(TypedDict, total=False):
    """Dict in the place of `ProjectOperation`."""

    name: str | None
    """Resource name of the operation."""

    metadata: dict[str, Any] | None
    """How far the work is; its keys depend on the service."""

    done: bool | None
    """Whether the work has ended, well or not."""

    error: dict[str, Any] | None
    """Why the work failed: `code`, `message` and `details`."""


class HttpResponseDict(TypedDict, total=False):
    """Dict in the place of `HttpResponse`."""

    headers: dict[str, str] | None
    """Response headers, or gRPC initial and trailing metadata, by lower-case name."""

    body: str | None
    """Undecoded response body; filled only when the call asked for the raw response."""


class HttpRetryOptionsDict(TypedDict, total=False):
    """Dict in the place of `HttpRetryOptions`."""

    attempts: int | None
    """Number of attempts in total, the first one included; 0 and 1 both mean no retry."""

    initial_delay: float | None
    """Upper bound of the pause before the second attempt, in seconds."""

    max_delay: float | None
    """Upper bound of any single pause, in seconds."""

    exp_base: float | None
    """Factor by which the bound of the pause grows from one attempt to the next."""

    jitter: float | None
    """Accepted and without effect: pauses are drawn from the whole of their bound."""

    http_status_codes: list[int] | None
    """HTTP status codes that are retried; a gRPC code counts as the HTTP code it maps to."""


class HttpOptionsDict(TypedDict, total=False):
    """Dict in the place of `HttpOptions`."""

    base_url: str | None
    """Address of the endpoint, such as `https://host:port`; `http://` is plaintext."""

    base_url_resource_scope: ResourceScope | None
    """What `base_url` stands for, beyond the host, on a gateway of Vertex AI."""

    api_version: str | None
    """API version such as `v1beta`, `v1beta1` or `v1`; picks the service path and its fields."""

    headers: dict[str, str] | None
    """Extra HTTP headers or gRPC metadata sent with each request."""

    timeout: int | None
    """Time the whole call may take, in milliseconds, over all its attempts; 0 for no end."""

    client_args: dict[str, Any] | None
    """Keyword arguments for the synchronous HTTP client of the REST transport."""

    async_client_args: dict[str, Any] | None
    """Keyword arguments for the asynchronous HTTP client of the REST transport."""

    extra_body: dict[str, Any] | None
    """Fields merged into the request body under their wire names, after the typed fields."""

    retry_options: HttpRetryOptionsDict | None
    """Retry policy of the call; without it the default policy of the client holds."""

    httpx_client: Annotated[object, LateClass("Client", "httpx", "httpx2")] | None
    """A ready `httpx.Client` that the REST transport should use."""

    httpx_async_client: Annotated[object, LateClass("AsyncClient", "httpx", "httpx2")] | None
    """A ready `httpx.AsyncClient` that the REST transport should use."""

    aiohttp_client: Annotated[object, LateClass("ClientSession", "aiohttp")] | None
    """A ready `aiohttp.ClientSession` that the asynchronous REST transport should use."""


class ReplayRequestDict(TypedDict, total=False):
    """Dict in the place of `ReplayRequest`."""

    method: str | None
    """HTTP method, in lower case."""

    url: str | None
    """Address with the credentials and the host removed."""

    headers: dict[str, str] | None
    """Headers without the ones that differ between machines."""

    body_segments: list[dict[str, Any]] | None
    """Body, one JSON object per message."""


class ReplayResponseDict(TypedDict, total=False):
    """Dict in the place of `ReplayResponse`."""

    status_code: int | None
    """HTTP status code."""

    headers: dict[str, str] | None
    """Headers without the ones that differ between runs."""

    body_segments: list[dict[str, Any]] | None
    """Body, one JSON object per message or chunk."""

    sdk_response_segments: list[dict[str, Any]] | None
    """What the library returned, one JSON object per chunk."""


class ReplayInteractionDict(TypedDict, total=False):
    """Dict in the place of `ReplayInteraction`."""

    request: ReplayRequestDict | None
    """What went out."""

    response: ReplayResponseDict | None
    """What came in."""


class ReplayFileDict(TypedDict, total=False):
    """Dict in the place of `ReplayFile`."""

    replay_id: str | None
    """Identifier of the recording, usually its path."""

    interactions: list[ReplayInteractionDict] | None
    """Requests and responses in the order they happened."""


class TestTableItemDict(TypedDict, total=False):
    """Dict in the place of `TestTableItem`."""

    name: str | None
    """Name of the test."""

    parameters: dict[str, Any] | None
    """Arguments of the method that is tested."""

    exception_if_mldev: str | None
    """Part of the error that the Gemini API has to give."""

    exception_if_vertex: str | None
    """Part of the error that Vertex AI has to give."""

    override_replay_id: str | None
    """Recording to use instead of the one named after the test."""

    has_union: bool | None
    """Whether an argument has a type that is one of several, which other languages have to skip."""

    skip_in_api_mode: str | None
    """Why the test cannot run against the real service."""

    ignore_keys: list[str] | None
    """Keys of the response that differ between runs."""


class TestTableFileDict(TypedDict, total=False):
    """Dict in the place of `TestTableFile`."""

    comment: str | None
    """What the table is for."""

    test_method: str | None
    """Method that is tested, for example `models.generate_content`."""

    parameter_names: list[str] | None
    """Names of the arguments, in their order."""

    test_table: list[TestTableItemDict] | None
    """The calls."""


class AudioResponseFormatDict(TypedDict, total=False):
    """Dict in the place of `AudioResponseFormat`."""

    bit_rate: int | None
    """Bits per second, for formats that are compressed."""

    delivery: Delivery | None
    """How the audio is handed over."""

    mime_type: str | None
    """MIME type, for example `audio/mp3`."""

    sample_rate: int | None
    """Samples per second."""


class ImageResponseFormatDict(TypedDict, total=False):
    """Dict in the place of `ImageResponseFormat`."""

    aspect_ratio: AspectRatio | None
    """Width to height."""

    delivery: Delivery | None
    """How the image is handed over."""

    image_size: ImageSize | None
    """Size of the image."""

    mime_type: str | None
    """MIME type, for example `image/jpeg`."""


class TextResponseFormatDict(TypedDict, total=False):
    """Dict in the place of `TextResponseFormat`."""

    mime_type: str | None
    """MIME type: `text/plain` or `application/json`."""

    json_schema: Any | None
    """JSON schema, as a dict, that JSON text has to satisfy; also `jsonSchema`."""


class VideoResponseFormatDict(TypedDict, total=False):
    """Dict in the place of `VideoResponseFormat`."""

    aspect_ratio: AspectRatio | None
    """Width to height."""

    delivery: Delivery | None
    """How the video is handed over."""

    duration: str | None
    """Length in seconds: `8s`."""

    gcs_uri: str | None
    """Where in Cloud Storage it is put, if delivered as an address."""

    resolution: str | None
    """Resolution, for example `720p`."""


class ResponseFormatDict(TypedDict, total=False):
    """Dict in the place of `ResponseFormat`."""

    audio: AudioResponseFormatDict | None
    """The form of audio."""

    image: ImageResponseFormatDict | None
    """The form of images."""

    text: TextResponseFormatDict | None
    """The form of text."""

    video: VideoResponseFormatDict | None
    """The form of videos."""


class LogprobsResultCandidateDict(TypedDict, total=False):
    """Dict in the place of `LogprobsResultCandidate`."""

    log_probability: float | None
    """Natural logarithm of the token's probability."""

    token: str | None
    """Text of the token."""

    token_id: int | None
    """Number of the token in the model's vocabulary."""


class LogprobsResultTopCandidatesDict(TypedDict, total=False):
    """Dict in the place of `LogprobsResultTopCandidates`."""

    candidates: list[LogprobsResultCandidateDict] | None
    """Tokens, likeliest first."""


class LogprobsResultDict(TypedDict, total=False):
    """Dict in the place of `LogprobsResult`."""

    chosen_candidates: list[LogprobsResultCandidateDict] | None
    """The token that was chosen at each position, not always the likeliest."""

    top_candidates: list[LogprobsResultTopCandidatesDict] | None
    """The likeliest tokens at each position."""

    log_probability_sum: float | None
    """Sum of the log probabilities of all chosen tokens (Gemini API only)."""


class CandidateDict(TypedDict, total=False):
    """Dict in the place of `Candidate`."""

    content: ContentDict | None
    """The answer."""

    citation_metadata: CitationMetadataDict | None
    """Sources that the answer quotes or resembles."""

    finish_message: str | None
    """Why generation stopped, in words."""

    token_count: int | None
    """Number of tokens in the answer (Gemini API only)."""

    finish_reason: FinishReason | None
    """Why generation stopped; absent while a stream goes on."""

    avg_logprobs: float | None
    """Mean log probability of the tokens of the answer."""

    grounding_metadata: GroundingMetadataDict | None
    """Sources the answer is grounded in."""

    index: int | None
    """Position among the candidates, counted from 0."""

    logprobs_result: LogprobsResultDict | None
    """Log probabilities, if they were asked for."""

    safety_ratings: list[SafetyRatingDict] | None
    """Ratings of the answer, at most one per category."""

    url_context_metadata: UrlContextMetadataDict | None
    """URLs that were read for the answer."""

    continuation_token: bytes | None
    """Goes on with the answer, if it ended with CONTINUATION."""


class GenerateContentResponsePromptFeedbackDict(TypedDict, total=False):
    """Dict in the place of `GenerateContentResponsePromptFeedback`."""

    block_reason: BlockedReason | None
    """Why the prompt was refused; rephrase it when set."""

    block_reason_message: str | None
    """The same in words (Vertex AI only)."""

    safety_ratings: list[SafetyRatingDict] | None
    """Ratings of the prompt, at most one per category."""


class ModelStatusDict(TypedDict, total=False):
    """Dict in the place of `ModelStatus`."""

    model_stage: ModelStage | None
    """How far it has come."""

    retirement_time: datetime.datetime | None
    """When it stops answering, if that is decided."""

    message: str | None
    """What its users should know."""


class GenerateContentResponseDict(TypedDict, total=False):
    """Dict in the place of `GenerateContentResponse`."""

    sdk_http_response: HttpResponseDict | None
    """Headers or metadata that came with the answer."""

    candidates: list[CandidateDict] | None
    """The answers on offer, usually one."""

    create_time: datetime.datetime | None
    """When the server received the request (Vertex AI only)."""

    model_version: str | None
    """Version of the model that answered."""

    prompt_feedback: GenerateContentResponsePromptFeedbackDict | None
    """Why the prompt was refused, if it was; then there are no candidates."""

    response_id: str | None
    """Identifier of the answer, the same in each chunk of a stream."""

    usage_metadata: GenerateContentResponseUsageMetadataDict | None
    """Tokens that the call consumed and produced."""

    model_status: ModelStatusDict | None
    """Where the model stands in its life. Gemini Developer API only, over REST."""

    automatic_function_calling_history: list[ContentDict] | None
    """The whole conversation, if Python functions were called for the model."""

    parsed: Any
    """The answer as an instance of `response_schema`; None if there was no schema or the answer does not fit it."""


class ApiAuthApiKeyConfigDict(TypedDict, total=False):
    """Dict in the place of `ApiAuthApiKeyConfig`."""

    api_key_secret_version: str | None
    """Secret Manager version, `projects/{}/secrets/{}/versions/{}`."""

    api_key_string: str | None
    """The key itself."""


class ApiAuthDict(TypedDict, total=False):
    """Dict in the place of `ApiAuth`."""

    api_key_config: ApiAuthApiKeyConfigDict | None
    """By API key."""


class ApiKeyConfigDict(TypedDict, total=False):
    """Dict in the place of `ApiKeyConfig`."""

    api_key_secret: str | None
    """Secret Manager version, `projects/{}/secrets/{}/versions/{}`."""

    api_key_string: str | None
    """The key itself."""

    http_element_location: HttpElementLocation | None
    """Part of the request that carries it."""

    name: str | None
    """Name of the query parameter, header or field that carries it."""


class AuthConfigGoogleServiceAccountConfigDict(TypedDict, total=False):
    """Dict in the place of `AuthConfigGoogleServiceAccountConfig`."""

    service_account: str | None
    """Its e-mail address; unset means the service agent of Vertex AI Extensions."""


class AuthConfigHttpBasicAuthConfigDict(TypedDict, total=False):
    """Dict in the place of `AuthConfigHttpBasicAuthConfig`."""

    credential_secret: str | None
    """Secret Manager version that holds the base64 of `user:password`."""


class AuthConfigOauthConfigDict(TypedDict, total=False):
    """Dict in the place of `AuthConfigOauthConfig`."""

    access_token: str | None
    """An access token."""

    service_account: str | None
    """E-mail address of the service account that gets a token."""


class AuthConfigOidcConfigDict(TypedDict, total=False):
    """Dict in the place of `AuthConfigOidcConfig`."""

    id_token: str | None
    """An identity token."""

    service_account: str | None
    """E-mail address of the service account that gets a token."""


class AuthConfigDict(TypedDict, total=False):
    """Dict in the place of `AuthConfig`."""

    api_key_config: ApiKeyConfigDict | None
    """For API_KEY_AUTH."""

    auth_type: AuthType | None
    """The way of entry."""

    google_service_account_config: AuthConfigGoogleServiceAccountConfigDict | None
    """For GOOGLE_SERVICE_ACCOUNT_AUTH."""

    http_basic_auth_config: AuthConfigHttpBasicAuthConfigDict | None
    """For HTTP_BASIC_AUTH."""

    oauth_config: AuthConfigOauthConfigDict | None
    """For OAUTH."""

    oidc_config: AuthConfigOidcConfigDict | None
    """For OIDC_AUTH."""

    api_key: str | None
    """The key itself; for Google Maps on the Gemini API only."""


class ExternalApiElasticSearchParamsDict(TypedDict, total=False):
    """Dict in the place of `ExternalApiElasticSearchParams`."""

    index: str | None
    """Name of the index."""

    num_hits: int | None
    """Most hits to take."""

    search_template: str | None
    """Name of the search template."""


class ExternalApiSimpleSearchParamsDict(TypedDict, total=False):
    """Dict in the place of `ExternalApiSimpleSearchParams`."""


class ExternalApiDict(TypedDict, total=False):
    """Dict in the place of `ExternalApi`."""

    api_auth: ApiAuthDict | None
    """How to enter it, in the older form; prefer `auth_config`."""

    api_spec: ApiSpec | None
    """The protocol it speaks."""

    auth_config: AuthConfigDict | None
    """How to enter it."""

    elastic_search_params: ExternalApiElasticSearchParamsDict | None
    """For ELASTIC_SEARCH."""

    endpoint: str | None
    """Its address, `https://host:443/search` for instance."""

    simple_search_params: ExternalApiSimpleSearchParamsDict | None
    """For SIMPLE_SEARCH."""


class VertexAISearchDataStoreSpecDict(TypedDict, total=False):
    """Dict in the place of `VertexAISearchDataStoreSpec`."""

    data_store: str | None
    """`projects/{}/locations/{}/collections/{}/dataStores/{}`."""

    filter: str | None
    """Filter in Vertex AI Search's syntax."""


class VertexAISearchDict(TypedDict, total=False):
    """Dict in the place of `VertexAISearch`."""

    data_store_specs: list[VertexAISearchDataStoreSpecDict] | None
    """Which data stores of the engine to search; only with `engine`."""

    datastore: str | None
    """`projects/{}/locations/{}/collections/{}/dataStores/{}`."""

    engine: str | None
    """`projects/{}/locations/{}/collections/{}/engines/{}`."""

    filter: str | None
    """Filter in Vertex AI Search's syntax."""

    max_results: int | None
    """Most results per query: up to 10, which is the default."""


class VertexRagStoreRagResourceDict(TypedDict, total=False):
    """Dict in the place of `VertexRagStoreRagResource`."""

    rag_corpus: str | None
    """`projects/{}/locations/{}/ragCorpora/{}`."""

    rag_file_ids: list[str] | None
    """Identifiers of files of that corpus; unset means all."""


class RagRetrievalConfigFilterDict(TypedDict, total=False):
    """Dict in the place of `RagRetrievalConfigFilter`."""

    metadata_filter: str | None
    """Condition on the metadata."""

    vector_distance_threshold: float | None
    """Largest vector distance to accept."""

    vector_similarity_threshold: float | None
    """Smallest vector similarity to accept."""


class RagRetrievalConfigHybridSearchDict(TypedDict, total=False):
    """Dict in the place of `RagRetrievalConfigHybridSearch`."""

    alpha: float | None
    """Weight of vector search from 0 (keywords alone) to 1 (vectors alone)."""


class RagRetrievalConfigRankingLlmRankerDict(TypedDict, total=False):
    """Dict in the place of `RagRetrievalConfigRankingLlmRanker`."""

    model_name: str | None
    """Model, such as `gemini-2.5-flash`."""


class RagRetrievalConfigRankingRankServiceDict(TypedDict, total=False):
    """Dict in the place of `RagRetrievalConfigRankingRankService`."""

    model_name: str | None
    """Ranking model, such as `semantic-ranker-512@latest`."""


class RagRetrievalConfigRankingDict(TypedDict, total=False):
    """Dict in the place of `RagRetrievalConfigRanking`."""

    llm_ranker: RagRetrievalConfigRankingLlmRankerDict | None
    """By a language model."""

    rank_service: RagRetrievalConfigRankingRankServiceDict | None
    """By the ranking service."""


class RagRetrievalConfigDict(TypedDict, total=False):
    """Dict in the place of `RagRetrievalConfig`."""

    filter: RagRetrievalConfigFilterDict | None
    """Which chunks count."""

    hybrid_search: RagRetrievalConfigHybridSearchDict | None
    """How vectors and keywords are mixed."""

    ranking: RagRetrievalConfigRankingDict | None
    """How what was found is ranked."""

    top_k: int | None
    """Number of chunks to take."""


class VertexRagStoreDict(TypedDict, total=False):
    """Dict in the place of `VertexRagStore`."""

    rag_corpora: list[str] | None
    """Corpora by name (older form; prefer `rag_resources`)."""

    rag_resources: list[VertexRagStoreRagResourceDict] | None
    """Corpora to search, or files of one."""

    rag_retrieval_config: RagRetrievalConfigDict | None
    """How to search them."""

    similarity_top_k: int | None
    """Number of chunks (older form of `rag_retrieval_config.top_k`)."""

    store_context: bool | None
    """Whether the Live API stores the context of the conversation."""

    vector_distance_threshold: float | None
    """Largest vector distance (older form of the filter's)."""


class RetrievalDict(TypedDict, total=False):
    """Dict in the place of `Retrieval`."""

    disable_attribution: bool | None
    """No longer has an effect."""

    external_api: ExternalApiDict | None
    """An external search API."""

    vertex_ai_search: VertexAISearchDict | None
    """Vertex AI Search."""

    vertex_rag_store: VertexRagStoreDict | None
    """The RAG engine."""


class ReinforcementTuningParseResponseConfigDict(TypedDict, total=False):
    """Dict in the place of `ReinforcementTuningParseResponseConfig`."""

    parse_type: ResponseParseType | None
    """Whether it is all of the answer, or what an expression finds."""

    regex_extract_expression: str | None
    """Regular expression whose first group is taken, for REGEX_EXTRACT."""


class ReinforcementTuningAutoraterScorerParsedResponseConversionScorerDict(TypedDict, total=False):
    """Dict in the place of `ReinforcementTuningAutoraterScorerParsedResponseConversionScorer`."""


class ReinforcementTuningAutoraterScorerExactMatchScorerDict(TypedDict, total=False):
    """Dict in the place of `ReinforcementTuningAutoraterScorerExactMatchScorer`."""

    correct_answer_reward: float | None
    """Reward if it is that word."""

    wrong_answer_reward: float | None
    """Reward if it is another."""

    expression: str | None
    """The word."""


class ReinforcementTuningAutoraterScorerDict(TypedDict, total=False):
    """Dict in the place of `ReinforcementTuningAutoraterScorer`."""

    autorater_config: AutoraterConfigDict | None
    """The model that rates."""

    autorater_prompt: str | None
    """Prompt of the rater, with placeholders for the fields of an example."""

    autorater_response_parse_config: ReinforcementTuningParseResponseConfigDict | None
    """How the text that counts is taken from what the rater says."""

    parsed_response_conversion_scorer: (
        ReinforcementTuningAutoraterScorerParsedResponseConversionScorerDict | None
    )
    """The text is the reward."""

    exact_match_scorer: ReinforcementTuningAutoraterScorerExactMatchScorerDict | None
    """The text decides between two rewards."""


class ReinforcementTuningCodeExecutionRewardScorerDict(TypedDict, total=False):
    """Dict in the place of `ReinforcementTuningCodeExecutionRewardScorer`."""

    python_code_snippet: str | None
    """The code; what it is given and returns, the service documents."""


class ReinforcementTuningStringMatchRewardScorerStringMatchExpressionDict(TypedDict, total=False):
    """Dict in the place of `ReinforcementTuningStringMatchRewardScorerStringMatchExpression`."""

    match_operation: MatchOperation | None
    """How it is compared."""

    expression: str | None
    """The text or regular expression."""


class ReinforcementTuningStringMatchRewardScorerJsonMatchExpressionDict(TypedDict, total=False):
    """Dict in the place of `ReinforcementTuningStringMatchRewardScorerJsonMatchExpression`."""

    key_name: str | None
    """Key of the value."""

    value_string_match_expression: (
        ReinforcementTuningStringMatchRewardScorerStringMatchExpressionDict | None
    )
    """What it is compared with."""


class ReinforcementTuningStringMatchRewardScorerDict(TypedDict, total=False):
    """Dict in the place of `ReinforcementTuningStringMatchRewardScorer`."""

    wrong_answer_reward: float | None
    """Reward if it does not match."""

    correct_answer_reward: float | None
    """Reward if it matches."""

    string_match_expression: (
        ReinforcementTuningStringMatchRewardScorerStringMatchExpressionDict | None
    )
    """What the answer is compared with."""

    json_match_expression: ReinforcementTuningStringMatchRewardScorerJsonMatchExpressionDict | None
    """What a value of it is compared with."""


class ReinforcementTuningCloudRunRewardScorerDict(TypedDict, total=False):
    """Dict in the place of `ReinforcementTuningCloudRunRewardScorer`."""

    cloud_run_uri: str | None
    """Address of the service."""


class SingleReinforcementTuningRewardConfigDict(TypedDict, total=False):
    """Dict in the place of `SingleReinforcementTuningRewardConfig`."""

    autorater_scorer: ReinforcementTuningAutoraterScorerDict | None
    """A model rates."""

    reward_name: str | None
    """Name of the reward."""

    parse_response_config: ReinforcementTuningParseResponseConfigDict | None
    """How the text that is rewarded is taken from an answer."""

    code_execution_reward_scorer: ReinforcementTuningCodeExecutionRewardScorerDict | None
    """Python code rates."""

    string_match_reward_scorer: ReinforcementTuningStringMatchRewardScorerDict | None
    """A text is compared."""

    cloud_run_reward_scorer: ReinforcementTuningCloudRunRewardScorerDict | None
    """A service of one's own rates."""


class CompositeReinforcementTuningRewardConfigWeightedRewardConfigDict(TypedDict, total=False):
    """Dict in the place of `CompositeReinforcementTuningRewardConfigWeightedRewardConfig`."""

    reward_config: SingleReinforcementTuningRewardConfigDict | None
    """The reward."""

    weight: float | None
    """Its weight in the sum."""


class CompositeReinforcementTuningRewardConfigDict(TypedDict, total=False):
    """Dict in the place of `CompositeReinforcementTuningRewardConfig`."""

    weighted_reward_configs: (
        list[CompositeReinforcementTuningRewardConfigWeightedRewardConfigDict] | None
    )
    """The rewards with their weights."""


class ReinforcementTuningExampleDict(TypedDict, total=False):
    """Dict in the place of `ReinforcementTuningExample`."""

    contents: list[ContentDict] | None
    """The prompt."""

    references: dict[str, str] | None
    """Texts that scorers refer to, such as the answer that is right."""

    system_instruction: ContentDict | None
    """What the model should know or obey throughout."""

    tools: list[ToolDict] | None
    """Tools the model may use."""


class ReinforcementTuningUserDatasetExamplesDict(TypedDict, total=False):
    """Dict in the place of `ReinforcementTuningUserDatasetExamples`."""

    user_dataset_examples: list[ReinforcementTuningExampleDict] | None
    """The examples."""


class ValidateRewardConfigDict(TypedDict, total=False):
    """Dict in the place of `ValidateRewardConfig`."""

    http_options: HttpOptionsDict | None
    """Endpoint, headers, deadline and retries of this call."""


class ReinforcementTuningRewardInfoDict(TypedDict, total=False):
    """Dict in the place of `ReinforcementTuningRewardInfo`."""

    reward: float | None
    """The reward."""

    user_requested_aux_info: str | None
    """What the scorer said beside it."""

    error_status: GoogleRpcStatusDict | None
    """Why there is none."""


class ValidateRewardResponseDict(TypedDict, total=False):
    """Dict in the place of `ValidateRewardResponse`."""

    sdk_http_response: HttpResponseDict | None
    """Headers or metadata that came with the answer."""

    overall_reward: float | None
    """The sum of the rewards, weighted."""

    error: str | None
    """Why there is none."""

    reward_info_details: dict[str, ReinforcementTuningRewardInfoDict] | None
    """What each came to, by its name."""


class SafetySettingDict(TypedDict, total=False):
    """Dict in the place of `SafetySetting`."""

    category: HarmCategory | None
    """Category of harm that the threshold applies to."""

    method: HarmBlockMethod | None
    """Whether severity or probability is compared with the threshold (Vertex AI only)."""

    threshold: HarmBlockThreshold | None
    """Lowest level that is blocked."""


class SafetyRatingDict(TypedDict, total=False):
    """Dict in the place of `SafetyRating`."""

    blocked: bool | None
    """Whether the content was withheld because of this rating."""

    category: HarmCategory | None
    """Category of harm that was rated."""

    overwritten_threshold: HarmBlockThreshold | None
    """Threshold that replaced the requested one for image output (Vertex AI only)."""

    probability: HarmProbability | None
    """Likelihood of harm, in steps."""

    probability_score: float | None
    """Likelihood of harm between 0 and 1 (Vertex AI only)."""

    severity: HarmSeverity | None
    """Severity of harm, in steps (Vertex AI only)."""

    severity_score: float | None
    """Severity of harm between 0 and 1 (Vertex AI only)."""


class SchemaDict(TypedDict, total=False):
    """Dict in the place of `Schema`."""

    additional_properties: Any | None
    """Whether, or by which schema, other properties are allowed."""

    defs: dict[str, SchemaDict] | None
    """Named schemas for `ref` to point at."""

    ref: str | None
    """Address of the schema meant, `#/defs/Name`. Alone in its schema."""

    any_of: list[SchemaDict] | None
    """Schemas of which the value satisfies at least one."""

    default: Any | None
    """The value that is meant if none is given."""

    description: str | None
    """What the value means, for the model."""

    enum: list[str] | None
    """The values that are allowed, as strings."""

    example: Any | None
    """A value that satisfies the schema."""

    format: str | None
    """Named format, such as `int64`, `date-time` or `enum`."""

    items: SchemaDict | None
    """Schema of an array's elements."""

    max_items: int | None
    """Most elements of an array."""

    max_length: int | None
    """Most characters of a string."""

    max_properties: int | None
    """Most properties of an object."""

    maximum: float | None
    """Largest number, included."""

    min_items: int | None
    """Fewest elements of an array."""

    min_length: int | None
    """Fewest characters of a string."""

    min_properties: int | None
    """Fewest properties of an object."""

    minimum: float | None
    """Smallest number, included."""

    nullable: bool | None
    """Whether the value may be null."""

    pattern: str | None
    """Regular expression a string matches."""

    properties: dict[str, SchemaDict] | None
    """Schemas of an object's properties by name."""

    property_ordering: list[str] | None
    """Names of the properties in the order they are written."""

    required: list[str] | None
    """Names of the properties that have to be there."""

    title: str | None
    """Short name of the value."""

    type: Type | None
    """The type of the value."""


class FunctionDeclarationDict(TypedDict, total=False):
    """Dict in the place of `FunctionDeclaration`."""

    behavior: Behavior | None
    """Whether the model waits for the answer (Live API only)."""

    description: str | None
    """What the function does and when to call it, for the model."""

    name: str | None
    """Its name: a letter or `_`, then letters, digits, `_`, `.`, `-`; up to 64."""

    parameters: SchemaDict | None
    """Schema of the arguments, an OBJECT; unset if there are none."""

    parameters_json_schema: Any | None
    """The same in JSON Schema; excludes `parameters`."""

    response: SchemaDict | None
    """Schema of the answer."""

    response_json_schema: Any | None
    """The same in JSON Schema; excludes `response`."""


class PrebuiltVoiceConfigDict(TypedDict, total=False):
    """Dict in the place of `PrebuiltVoiceConfig`."""

    voice_name: str | None
    """Name of the voice, for example `Kore`."""


class VoiceConsentSignatureDict(TypedDict, total=False):
    """Dict in the place of `VoiceConsentSignature`."""

    signature: str | None
    """The signature, opaque."""


class ReplicatedVoiceConfigDict(TypedDict, total=False):
    """Dict in the place of `ReplicatedVoiceConfig`."""

    mime_type: str | None
    """MIME type of the recording, for example `audio/pcm;rate=24000`."""

    voice_sample_audio: bytes | None
    """The recording of the voice to imitate."""

    consent_audio: bytes | None
    """A recording in which the owner of the voice agrees (Gemini API only)."""

    voice_consent_signature: VoiceConsentSignatureDict | None
    """Stands for such a recording that was checked before (Gemini API only)."""


class VoiceConfigDict(TypedDict, total=False):
    """Dict in the place of `VoiceConfig`."""

    prebuilt_voice_config: PrebuiltVoiceConfigDict | None
    """A ready-made voice."""

    replicated_voice_config: ReplicatedVoiceConfigDict | None
    """A voice learned from a recording."""

    voice: str | None
    """Name of a voice, ready-made or one's own."""


class SpeakerVoiceConfigDict(TypedDict, total=False):
    """Dict in the place of `SpeakerVoiceConfig`."""

    speaker: str | None
    """Name of the speaker, spelled as in the prompt."""

    voice_config: VoiceConfigDict | None
    """Voice of that speaker."""


class MultiSpeakerVoiceConfigDict(TypedDict, total=False):
    """Dict in the place of `MultiSpeakerVoiceConfig`."""

    speaker_voice_configs: list[SpeakerVoiceConfigDict] | None
    """One entry per speaker."""


class SpeechConfigDict(TypedDict, total=False):
    """Dict in the place of `SpeechConfig`."""

    language_code: str | None
    """Language of the speech as a BCP 47 code, for example `en-US`."""

    voice_config: VoiceConfigDict | None
    """Voice of a single speaker."""

    multi_speaker_voice_config: MultiSpeakerVoiceConfigDict | None
    """Voices of several speakers; excludes `voice_config`."""


class SpeechMetadataDict(TypedDict, total=False):
    """Dict in the place of `SpeechMetadata`."""

    speaker: str | None
    """Name of the speaker, as in `SpeakerVoiceConfig`."""

    style: str | None
    """How it is said, for example `whispering`."""


class CountTokensConfigDict(TypedDict, total=False):
    """Dict in the place of `CountTokensConfig`."""

    http_options: HttpOptionsDict | None
    """Endpoint, headers, deadline and retries of this call."""

    system_instruction: ContentUnionDict | None
    """System instruction that is counted too."""

    tools: list[ToolDict] | None
    """Tools whose declarations are counted too."""

    generation_config: GenerationConfigDict | None
    """Generation settings whose schemas are counted too."""


class CountTokensResponseDict(TypedDict, total=False):
    """Dict in the place of `CountTokensResponse`."""

    sdk_http_response: HttpResponseDict | None
    """Headers or metadata that came with the answer."""

    total_tokens: int | None
    """Number of tokens in everything that was counted."""

    cached_content_token_count: int | None
    """Number of those tokens that are in cached content (Gemini API only)."""

    prompt_tokens_details: list[ModalityTokenCountDict] | None
    """Tokens of the prompt, one entry per kind of media."""

    cache_tokens_details: list[ModalityTokenCountDict] | None
    """Tokens in cached content, one entry per kind of media (Gemini API only)."""


class CountTokensResultDict(TypedDict, total=False):
    """Dict in the place of `CountTokensResult`."""

    total_tokens: int | None
    """Number of tokens in everything that was counted."""


class ComputeTokensConfigDict(TypedDict, total=False):
    """Dict in the place of `ComputeTokensConfig`."""

    http_options: HttpOptionsDict | None
    """Endpoint, headers, deadline and retries of this call."""


class TokensInfoDict(TypedDict, total=False):
    """Dict in the place of `TokensInfo`."""

    role: str | None
    """Role of the content the tokens come from."""

    token_ids: list[int] | None
    """Numbers of the tokens in the model's vocabulary."""

    tokens: list[bytes] | None
    """The tokens as UTF-8 bytes; one token may hold half a character."""


class ComputeTokensResponseDict(TypedDict, total=False):
    """Dict in the place of `ComputeTokensResponse`."""

    sdk_http_response: HttpResponseDict | None
    """Headers or metadata that came with the answer."""

    tokens_info: list[TokensInfoDict] | None
    """One entry per content of the prompt."""


class ComputeTokensResultDict(TypedDict, total=False):
    """Dict in the place of `ComputeTokensResult`."""

    tokens_info: list[TokensInfoDict] | None
    """One entry per content of the prompt."""


class IntervalDict(TypedDict, total=False):
    """Dict in the place of `Interval`."""

    end_time: datetime.datetime | None
    """The first moment after."""

    start_time: datetime.datetime | None
    """The first moment in."""


class DynamicRetrievalConfigDict(TypedDict, total=False):
    """Dict in the place of `DynamicRetrievalConfig`."""

    mode: DynamicRetrievalConfigMode | None
    """Whether the model predicts if a search would help."""

    dynamic_threshold: float | None
    """From which predicted usefulness, 0 to 1, it searches."""


class GoogleSearchRetrievalDict(TypedDict, total=False):
    """Dict in the place of `GoogleSearchRetrieval`."""

    dynamic_retrieval_config: DynamicRetrievalConfigDict | None
    """When to search."""


class ComputerUseDict(TypedDict, total=False):
    """Dict in the place of `ComputerUse`."""

    environment: Environment | None
    """What it operates."""

    excluded_predefined_functions: list[str] | None
    """Names of predefined functions that it must not call."""

    disabled_safety_policies: list[SafetyPolicy] | None
    """Kinds of action that need no confirmation by the user."""

    enable_prompt_injection_detection: bool | None
    """Whether what is on the screen is checked for injected prompts."""


class FileSearchDict(TypedDict, total=False):
    """Dict in the place of `FileSearch`."""

    file_search_store_names: list[str] | None
    """Stores to search, `fileSearchStores/{}`."""

    top_k: int | None
    """Number of chunks to take."""

    metadata_filter: str | None
    """Condition on the documents' metadata (AIP-160 syntax)."""


class ToolCodeExecutionDict(TypedDict, total=False):
    """Dict in the place of `ToolCodeExecution`."""


class EnterpriseWebSearchDict(TypedDict, total=False):
    """Dict in the place of `EnterpriseWebSearch`."""

    exclude_domains: list[str] | None
    """Up to 2000 domains that are left out of the results."""

    blocking_confidence: PhishBlockThreshold | None
    """From which phishing confidence on results are dropped."""


class GoogleMapsPlacesDict(TypedDict, total=False):
    """Dict in the place of `GoogleMapsPlaces`."""


class GoogleMapsRoutingDict(TypedDict, total=False):
    """Dict in the place of `GoogleMapsRouting`."""


class GoogleMapsGroundingTypesDict(TypedDict, total=False):
    """Dict in the place of `GoogleMapsGroundingTypes`."""

    places: GoogleMapsPlacesDict | None
    """Look-up of places."""

    routing: GoogleMapsRoutingDict | None
    """Look-up of routes."""


class GoogleMapsDict(TypedDict, total=False):
    """Dict in the place of `GoogleMaps`."""

    auth_config: AuthConfigDict | None
    """How to enter the Maps API; only API keys."""

    enable_widget: bool | None
    """Whether the answer carries a token that shows a Maps widget."""

    grounding_types: GoogleMapsGroundingTypesDict | None
    """What is looked up; places alone if unset. Vertex AI only."""


class WebSearchDict(TypedDict, total=False):
    """Dict in the place of `WebSearch`."""


class ImageSearchDict(TypedDict, total=False):
    """Dict in the place of `ImageSearch`."""


class SearchTypesDict(TypedDict, total=False):
    """Dict in the place of `SearchTypes`."""

    web_search: WebSearchDict | None
    """Search for pages."""

    image_search: ImageSearchDict | None
    """Search for images."""


class GoogleSearchDict(TypedDict, total=False):
    """Dict in the place of `GoogleSearch`."""

    exclude_domains: list[str] | None
    """Up to 2000 domains that are left out of the results. Vertex AI only."""

    blocking_confidence: PhishBlockThreshold | None
    """From which phishing confidence on results are dropped. Vertex AI only."""

    time_range_filter: IntervalDict | None
    """When the results were published; both ends are needed. Gemini API only."""

    search_types: SearchTypesDict | None
    """What is searched for: pages, images, or both."""


class UrlContextDict(TypedDict, total=False):
    """Dict in the place of `UrlContext`."""


class ToolExaAiSearchDict(TypedDict, total=False):
    """Dict in the place of `ToolExaAiSearch`."""

    api_key: str | None
    """The caller's key at Exa."""

    custom_configs: dict[str, Any] | None
    """Parameters of Exa's search, by their names there."""


class ToolParallelAiSearchDict(TypedDict, total=False):
    """Dict in the place of `ToolParallelAiSearch`."""

    api_key: str | None
    """The caller's key at Parallel; without one, a subscription of the project counts."""

    custom_configs: dict[str, Any] | None
    """Parameters of Parallel's search, by their names there."""

    enable_zero_data_retention: bool | None
    """Whether Parallel must not keep the queries."""

    enable_data_retention: bool | None
    """Older opposite of `enable_zero_data_retention`."""


class StreamableHttpTransportDict(TypedDict, total=False):
    """Dict in the place of `StreamableHttpTransport`."""

    url: str | None
    """Address of the server's endpoint."""

    headers: dict[str, str] | None
    """Headers sent along, such as those of authentication."""

    timeout: str | None
    """For ordinary requests, in seconds: `30s`."""

    sse_read_timeout: str | None
    """For the next event of a stream, in seconds: `300s`."""

    terminate_on_close: bool | None
    """Whether the session ends with the connection."""


class McpServerDict(TypedDict, total=False):
    """Dict in the place of `McpServer`."""

    name: str | None
    """What the server is called."""

    streamable_http_transport: StreamableHttpTransportDict | None
    """How it is reached."""


class ToolDict(TypedDict, total=False):
    """Dict in the place of `Tool`."""

    function_declarations: list[FunctionDeclarationDict] | None
    """Functions that it may ask to be called."""

    retrieval: RetrievalDict | None
    """A source of its own data. Vertex AI only."""

    google_search_retrieval: GoogleSearchRetrievalDict | None
    """Google Search for Gemini 1.5."""

    computer_use: ComputerUseDict | None
    """Operating a computer."""

    file_search: FileSearchDict | None
    """File search stores. Gemini Developer API only."""

    code_execution: ToolCodeExecutionDict | None
    """Running code."""

    enterprise_web_search: EnterpriseWebSearchDict | None
    """Web search for enterprises. Vertex AI only."""

    google_maps: GoogleMapsDict | None
    """Google Maps."""

    google_search: GoogleSearchDict | None
    """Google Search."""

    url_context: UrlContextDict | None
    """Reading web pages."""

    exa_ai_search: ToolExaAiSearchDict | None
    """Web search by Exa. Vertex AI only."""

    parallel_ai_search: ToolParallelAiSearchDict | None
    """Web search by Parallel. Vertex AI only."""

    mcp_servers: list[McpServerDict] | None
    """MCP servers that the service calls itself. Gemini Developer API only."""


class FunctionCallingConfigDict(TypedDict, total=False):
    """Dict in the place of `FunctionCallingConfig`."""

    mode: FunctionCallingConfigMode | None
    """How free it is."""

    allowed_function_names: list[str] | None
    """The functions it may call, for mode ANY or VALIDATED."""

    stream_function_call_arguments: bool | None
    """Whether arguments come in pieces (`FunctionCall.partial_args`). Vertex AI only."""


class LatLngDict(TypedDict, total=False):
    """Dict in the place of `LatLng`."""

    latitude: float | None
    """Degrees, -90 to 90, north positive."""

    longitude: float | None
    """Degrees, -180 to 180, east positive."""


class RetrievalConfigDict(TypedDict, total=False):
    """Dict in the place of `RetrievalConfig`."""

    lat_lng: LatLngDict | None
    """Where the user is."""

    language_code: str | None
    """The user's language, such as `en-US`."""


class ToolConfigDict(TypedDict, total=False):
    """Dict in the place of `ToolConfig`."""

    function_calling_config: FunctionCallingConfigDict | None
    """How free the model is in calling functions."""

    retrieval_config: RetrievalConfigDict | None
    """What retrieval knows of the user."""

    include_server_side_tool_invocations: bool | None
    """Whether the answer shows calls of tools that ran at the server, as `Part.tool_call` and `Part.tool_response`. Gemini Developer API only."""


class LanguageAutoDict(TypedDict, total=False):
    """Dict in the place of `LanguageAuto`."""


class LanguageHintsDict(TypedDict, total=False):
    """Dict in the place of `LanguageHints`."""

    language_codes: list[str] | None
    """The languages as BCP 47 codes, for example `de-DE`."""


class AudioTranscriptionConfigDict(TypedDict, total=False):
    """Dict in the place of `AudioTranscriptionConfig`."""

    language_codes: list[str] | None
    """Languages as BCP 47 codes; superseded by `language_hints`."""

    language_auto: LanguageAutoDict | None
    """The service finds out the language; excludes `language_hints`."""

    language_hints: LanguageHintsDict | None
    """Languages that may be spoken; excludes `language_auto`."""

    custom_vocabulary: list[str] | None
    """Words and phrases that are likely to occur, such as names."""

    adaptation_phrases: list[str] | None
    """Phrases to listen for; superseded by `custom_vocabulary`."""

    word_timestamp: bool | None
    """Whether each word comes with its time in the audio."""

    diarization: bool | None
    """Whether speakers are told apart, as `speaker_label`."""

    mode: AudioTranscriptionConfigMode | None
    """How closely the transcript follows what was said."""

    source_text: str | None
    """The text that is spoken, if it is known; its words are timed."""


class WordInfoDict(TypedDict, total=False):
    """Dict in the place of `WordInfo`."""

    word: str | None
    """The word."""

    start_offset: str | None
    """Its start, in seconds from the start of the audio: `1.5s`."""

    end_offset: str | None
    """Its end, in seconds from the start of the audio: `2s`."""


class TranscriptionDict(TypedDict, total=False):
    """Dict in the place of `Transcription`."""

    text: str | None
    """The text."""

    finished: bool | None
    """Whether the transcript ends here."""

    language_code: str | None
    """Language of the text as a BCP 47 code."""

    speaker_label: str | None
    """Who speaks, such as `spk_1`, if speakers are told apart."""

    words: list[WordInfoDict] | None
    """The words with their times, if they were asked for."""

    start_offset: str | None
    """Start of the piece, in seconds from the start of the audio."""

    end_offset: str | None
    """End of the piece, in seconds from the start of the audio."""


class TranslationConfigDict(TypedDict, total=False):
    """Dict in the place of `TranslationConfig`."""

    echo_target_language: bool | None
    """Whether speech that is in that language already is repeated; else silence."""

    target_language_code: str | None
    """The language to translate into, as a BCP 47 code."""


class DatasetDistributionDistributionBucketDict(TypedDict, total=False):
    """Dict in the place of `DatasetDistributionDistributionBucket`."""

    count: int | None
    """Number of values in the bar."""

    left: float | None
    """Where the bar starts."""

    right: float | None
    """Where the bar ends."""


class DatasetDistributionDict(TypedDict, total=False):
    """Dict in the place of `DatasetDistribution`."""

    buckets: list[DatasetDistributionDistributionBucketDict] | None
    """Histogram of the values."""

    max: float | None
    """Largest value."""

    mean: float | None
    """Mean of the values."""

    median: float | None
    """Median of the values."""

    min: float | None
    """Smallest value."""

    p5: float | None
    """5th percentile."""

    p95: float | None
    """95th percentile."""

    sum: float | None
    """Sum of the values."""


class DatasetStatsDict(TypedDict, total=False):
    """Dict in the place of `DatasetStats`."""

    total_billable_character_count: int | None
    """Characters that are billed."""

    total_tuning_character_count: int | None
    """Characters that are trained on."""

    tuning_dataset_example_count: int | None
    """Number of examples."""

    tuning_step_count: int | None
    """Number of training steps."""

    user_dataset_examples: list[ContentDict] | None
    """Some of the examples."""

    user_input_token_distribution: DatasetDistributionDict | None
    """Tokens per prompt."""

    user_message_per_example_distribution: DatasetDistributionDict | None
    """Messages per example."""

    user_output_token_distribution: DatasetDistributionDict | None
    """Tokens per answer."""

    dropped_example_indices: list[int] | None
    """Positions of the examples that were left out, counted from 1."""

    dropped_example_reasons: list[str] | None
    """Why they were left out, one text per index."""

    contents_per_example_distribution: DatasetDistributionDict | None
    """Contents per example."""

    reinforcement_tuning_user_dataset_examples: ReinforcementTuningUserDatasetExamplesDict | None
    """Some of the examples, for training on rewards."""

    total_billable_token_count: int | None
    """Tokens that are billed."""


class DistillationDataStatsDict(TypedDict, total=False):
    """Dict in the place of `DistillationDataStats`."""

    training_dataset_stats: DatasetStatsDict | None
    """Statistics of the training data."""


class GeminiPreferenceExampleCompletionDict(TypedDict, total=False):
    """Dict in the place of `GeminiPreferenceExampleCompletion`."""

    completion: ContentDict | None
    """The answer."""

    score: float | None
    """How good it is; higher is better."""


class GeminiPreferenceExampleDict(TypedDict, total=False):
    """Dict in the place of `GeminiPreferenceExample`."""

    completions: list[GeminiPreferenceExampleCompletionDict] | None
    """The answers with their scores."""

    contents: list[ContentDict] | None
    """The prompt."""


class PreferenceOptimizationDataStatsDict(TypedDict, total=False):
    """Dict in the place of `PreferenceOptimizationDataStats`."""

    score_variance_per_example_distribution: DatasetDistributionDict | None
    """Variance of the scores within an example."""

    scores_distribution: DatasetDistributionDict | None
    """Scores of the answers."""

    total_billable_token_count: int | None
    """Tokens that are billed."""

    tuning_dataset_example_count: int | None
    """Number of examples."""

    tuning_step_count: int | None
    """Number of training steps."""

    user_dataset_examples: list[GeminiPreferenceExampleDict] | None
    """Some of the examples."""

    user_input_token_distribution: DatasetDistributionDict | None
    """Tokens per prompt."""

    user_output_token_distribution: DatasetDistributionDict | None
    """Tokens per answer."""

    dropped_example_indices: list[int] | None
    """Positions of the examples that were left out, counted from 1."""

    dropped_example_reasons: list[str] | None
    """Why they were left out, one text per index."""


class SupervisedTuningDatasetDistributionDatasetBucketDict(TypedDict, total=False):
    """Dict in the place of `SupervisedTuningDatasetDistributionDatasetBucket`."""

    count: float | None
    """Number of values in the bar."""

    left: float | None
    """Where the bar starts."""

    right: float | None
    """Where the bar ends."""


class SupervisedTuningDatasetDistributionDict(TypedDict, total=False):
    """Dict in the place of `SupervisedTuningDatasetDistribution`."""

    billable_sum: int | None
    """Sum of the values that are billed."""

    buckets: list[SupervisedTuningDatasetDistributionDatasetBucketDict] | None
    """Histogram of the values."""

    max: float | None
    """Largest value."""

    mean: float | None
    """Mean of the values."""

    median: float | None
    """Median of the values."""

    min: float | None
    """Smallest value."""

    p5: float | None
    """5th percentile."""

    p95: float | None
    """95th percentile."""

    sum: int | None
    """Sum of the values."""


class SupervisedTuningDataStatsDict(TypedDict, total=False):
    """Dict in the place of `SupervisedTuningDataStats`."""

    dropped_example_reasons: list[str] | None
    """Why examples were left out, one text per index of `truncated_example_indices`."""

    total_billable_character_count: int | None
    """Characters that are billed."""

    total_billable_token_count: int | None
    """Tokens that are billed."""

    total_truncated_example_count: int | None
    """Number of examples that were left out or cut."""

    total_tuning_character_count: int | None
    """Characters that are trained on."""

    truncated_example_indices: list[int] | None
    """Positions of the examples left out or cut, counted from 1; a part of them if there are many."""

    tuning_dataset_example_count: int | None
    """Number of examples."""

    tuning_step_count: int | None
    """Number of training steps."""

    user_dataset_examples: list[ContentDict] | None
    """Some of the examples."""

    user_input_token_distribution: SupervisedTuningDatasetDistributionDict | None
    """Tokens per prompt."""

    user_message_per_example_distribution: SupervisedTuningDatasetDistributionDict | None
    """Messages per example."""

    user_output_token_distribution: SupervisedTuningDatasetDistributionDict | None
    """Tokens per answer."""


class TuningDataStatsDict(TypedDict, total=False):
    """Dict in the place of `TuningDataStats`."""

    distillation_data_stats: DistillationDataStatsDict | None
    """Statistics for distillation."""

    preference_optimization_data_stats: PreferenceOptimizationDataStatsDict | None
    """Statistics for training on preferences."""

    supervised_tuning_data_stats: SupervisedTuningDataStatsDict | None
    """Statistics for supervised training."""

    reinforcement_tuning_data_stats: DatasetStatsDict | None
    """Statistics for training on rewards."""


class SupervisedHyperParametersDict(TypedDict, total=False):
    """Dict in the place of `SupervisedHyperParameters`."""

    adapter_size: AdapterSize | None
    """Size of the adapter that is trained."""

    batch_size: int | None
    """Examples per step; for open models only."""

    epoch_count: int | None
    """Passes over the training data."""

    learning_rate: float | None
    """Learning rate; for open models only, and not with the multiplier."""

    learning_rate_multiplier: float | None
    """Factor on the recommended learning rate."""


class SupervisedTuningSpecDict(TypedDict, total=False):
    """Dict in the place of `SupervisedTuningSpec`."""

    export_last_checkpoint_only: bool | None
    """True keeps no checkpoint but the last."""

    hyper_parameters: SupervisedHyperParametersDict | None
    """Settings of the training."""

    training_dataset_uri: str | None
    """JSON Lines file in Cloud Storage, or a multimodal dataset."""

    tuning_mode: TuningMode | None
    """Whether all weights or an adapter are trained."""

    validation_dataset_uri: str | None
    """JSON Lines file in Cloud Storage, or a multimodal dataset."""


class FullFineTuningSpecDict(TypedDict, total=False):
    """Dict in the place of `FullFineTuningSpec`."""

    hyper_parameters: SupervisedHyperParametersDict | None
    """Settings of the training."""

    training_dataset_uri: str | None
    """JSON Lines file in Cloud Storage."""

    validation_dataset_uri: str | None
    """JSON Lines file in Cloud Storage."""


class PreferenceOptimizationHyperParametersDict(TypedDict, total=False):
    """Dict in the place of `PreferenceOptimizationHyperParameters`."""

    adapter_size: AdapterSize | None
    """Size of the adapter that is trained."""

    beta: float | None
    """Weight of staying close to the base model; higher stays closer."""

    epoch_count: int | None
    """Passes over the training data."""

    learning_rate_multiplier: float | None
    """Factor on the recommended learning rate."""


class PreferenceOptimizationSpecDict(TypedDict, total=False):
    """Dict in the place of `PreferenceOptimizationSpec`."""

    export_last_checkpoint_only: bool | None
    """True keeps no checkpoint but the last."""

    hyper_parameters: PreferenceOptimizationHyperParametersDict | None
    """Settings of the training."""

    training_dataset_uri: str | None
    """JSON Lines file in Cloud Storage."""

    validation_dataset_uri: str | None
    """JSON Lines file in Cloud Storage."""


class DistillationHyperParametersDict(TypedDict, total=False):
    """Dict in the place of `DistillationHyperParameters`."""

    adapter_size: AdapterSize | None
    """Size of the adapter that is trained."""

    epoch_count: int | None
    """Passes over the training data."""

    learning_rate_multiplier: float | None
    """Factor on the recommended learning rate."""

    generation_config: GenerationConfigDict | None
    """How the teacher answers."""

    learning_rate: float | None
    """Learning rate; not with the multiplier."""

    batch_size: int | None
    """Examples per step."""


class DistillationSpecDict(TypedDict, total=False):
    """Dict in the place of `DistillationSpec`."""

    prompt_dataset_uri: str | None
    """Prompts that the teacher answers, as a JSON Lines file."""

    base_teacher_model: str | None
    """Model that teaches; excludes `tuned_teacher_model_source`."""

    hyper_parameters: DistillationHyperParametersDict | None
    """Settings of the training."""

    pipeline_root_directory: str | None
    """Folder in Cloud Storage for what the pipeline writes."""

    student_model: str | None
    """Model that is trained, in place of `base_model`."""

    training_dataset_uri: str | None
    """JSON Lines file in Cloud Storage."""

    tuned_teacher_model_source: str | None
    """Tuned model that teaches, as a full resource name."""

    validation_dataset_uri: str | None
    """JSON Lines file in Cloud Storage."""

    tuning_mode: TuningMode | None
    """Whether all weights or an adapter are trained."""


class DistillationSamplingSpecDict(TypedDict, total=False):
    """Dict in the place of `DistillationSamplingSpec`."""

    base_teacher_model: str | None
    """Model that teaches; excludes `tuned_teacher_model_source`."""

    tuned_teacher_model_source: str | None
    """Tuned model that teaches, as a full resource name."""

    validation_dataset_uri: str | None
    """JSON Lines file in Cloud Storage."""

    prompt_dataset_uri: str | None
    """Prompts that the teacher answers, as a JSON Lines file."""

    hyperparameters: DistillationHyperParametersDict | None
    """Settings of the training."""


class ReinforcementTuningHyperParametersDict(TypedDict, total=False):
    """Dict in the place of `ReinforcementTuningHyperParameters`."""

    epoch_count: int | None
    """Passes over the training data."""

    learning_rate_multiplier: float | None
    """Factor on the recommended learning rate."""

    adapter_size: AdapterSize | None
    """Size of the adapter that is trained."""

    samples_per_prompt: int | None
    """Answers that are rewarded for each prompt."""

    batch_size: int | None
    """Prompts per step."""

    evaluate_interval: int | None
    """Steps from one evaluation to the next."""

    checkpoint_interval: int | None
    """Steps from one checkpoint to the next."""

    max_output_tokens: int | None
    """Most tokens an answer may have."""

    thinking_level: ReinforcementTuningThinkingLevel | None
    """How much the model thinks."""

    thinking_budget: int | None
    """Most tokens to spend on thinking."""

    step_count: int | None
    """Number of training steps."""


class ReinforcementTuningSpecDict(TypedDict, total=False):
    """Dict in the place of `ReinforcementTuningSpec`."""

    composite_reward_config: CompositeReinforcementTuningRewardConfigDict | None
    """Several rewards, weighted."""

    training_dataset_uri: str | None
    """JSON Lines file in Cloud Storage."""

    validation_dataset_uri: str | None
    """JSON Lines file in Cloud Storage."""

    hyper_parameters: ReinforcementTuningHyperParametersDict | None
    """Settings of the training."""

    single_reward_config: SingleReinforcementTuningRewardConfigDict | None
    """The one reward."""


class PartnerModelTuningSpecDict(TypedDict, total=False):
    """Dict in the place of `PartnerModelTuningSpec`."""

    hyper_parameters: dict[str, Any] | None
    """Settings of the training; the keys depend on the model."""

    training_dataset_uri: str | None
    """JSON Lines file in Cloud Storage."""

    validation_dataset_uri: str | None
    """JSON Lines file in Cloud Storage."""


class VeoHyperParametersDict(TypedDict, total=False):
    """Dict in the place of `VeoHyperParameters`."""

    epoch_count: int | None
    """Passes over the training data."""

    learning_rate_multiplier: float | None
    """Factor on the recommended learning rate."""

    tuning_task: TuningTask | None
    """What kind of generation is trained."""

    veo_data_mixture_ratio: float | None
    """Share of the provider's own videos among the training data, 0 to 1."""

    adapter_size: AdapterSize | None
    """Size of the adapter that is trained."""

    tuning_speed: TuningSpeed | None
    """How fast the model is tuned."""


class VeoTuningSpecDict(TypedDict, total=False):
    """Dict in the place of `VeoTuningSpec`."""

    hyper_parameters: VeoHyperParametersDict | None
    """Settings of the training."""

    training_dataset_uri: str | None
    """JSON Lines file in Cloud Storage."""

    validation_dataset_uri: str | None
    """JSON Lines file in Cloud Storage."""


class VeoLoraTuningSpecDict(TypedDict, total=False):
    """Dict in the place of `VeoLoraTuningSpec`."""

    hyper_parameters: VeoHyperParametersDict | None
    """Settings of the training."""

    training_dataset_uri: str | None
    """JSON Lines file in Cloud Storage."""

    validation_dataset_uri: str | None
    """JSON Lines file in Cloud Storage."""

    video_orientation: VideoOrientation | None
    """Which way round the videos are."""


class TunedModelCheckpointDict(TypedDict, total=False):
    """Dict in the place of `TunedModelCheckpoint`."""

    checkpoint_id: str | None
    """Identifier of the checkpoint."""

    epoch: int | None
    """Passes over the data completed by then."""

    step: int | None
    """Training steps completed by then."""

    endpoint: str | None
    """Endpoint that serves it: `projects/{project}/locations/{location}/endpoints/{endpoint}`."""


class TunedModelDict(TypedDict, total=False):
    """Dict in the place of `TunedModel`."""

    model: str | None
    """Resource name with version: `projects/{project}/locations/{location}/models/{model}@{version}`."""

    endpoint: str | None
    """Endpoint that serves it: `projects/{project}/locations/{location}/endpoints/{endpoint}`."""

    checkpoints: list[TunedModelCheckpointDict] | None
    """Checkpoints that were kept."""


class PreTunedModelDict(TypedDict, total=False):
    """Dict in the place of `PreTunedModel`."""

    base_model: str | None
    """Name of the base model it was made from; filled by the server."""

    checkpoint_id: str | None
    """Checkpoint to go on from; the default one if absent."""

    tuned_model_name: str | None
    """Resource name: `projects/{project}/locations/{location}/models/{model}@{version}`."""


class EncryptionSpecDict(TypedDict, total=False):
    """Dict in the place of `EncryptionSpec`."""

    kms_key_name: str | None
    """Resource name: `projects/{project}/locations/{location}/keyRings/{ring}/cryptoKeys/{key}`."""


class TuningExampleDict(TypedDict, total=False):
    """Dict in the place of `TuningExample`."""

    output: str | None
    """The answer."""

    text_input: str | None
    """The prompt."""


class TuningDatasetDict(TypedDict, total=False):
    """Dict in the place of `TuningDataset`."""

    gcs_uri: str | None
    """JSON Lines file in Cloud Storage: `gs://{bucket}/{path}`."""

    vertex_dataset_resource: str | None
    """Multimodal dataset: `projects/{project}/locations/{location}/datasets/{dataset}`."""

    examples: list[TuningExampleDict] | None
    """The examples themselves."""


class TuningValidationDatasetDict(TypedDict, total=False):
    """Dict in the place of `TuningValidationDataset`."""

    gcs_uri: str | None
    """JSON Lines file in Cloud Storage: `gs://{bucket}/{path}`."""

    vertex_dataset_resource: str | None
    """Multimodal dataset: `projects/{project}/locations/{location}/datasets/{dataset}`."""


class TuningJobMetadataDict(TypedDict, total=False):
    """Dict in the place of `TuningJobMetadata`."""

    completed_epoch_count: int | None
    """Passes over the training data so far."""

    completed_step_count: int | None
    """Training steps so far."""


class TuningJobDict(TypedDict, total=False):
    """Dict in the place of `TuningJob`."""

    sdk_http_response: HttpResponseDict | None
    """Headers or metadata that came with the answer."""

    name: str | None
    """Resource name: `projects/{project}/locations/{location}/tuningJobs/{id}`."""

    state: JobState | None
    """How far the job is."""

    create_time: datetime.datetime | None
    """When it was created."""

    start_time: datetime.datetime | None
    """When it first ran."""

    end_time: datetime.datetime | None
    """When it ended, in whatever way."""

    update_time: datetime.datetime | None
    """When it last changed."""

    error: GoogleRpcStatusDict | None
    """Why the job failed or was cancelled."""

    description: str | None
    """What the job is for."""

    base_model: str | None
    """Model that is trained."""

    tuned_model: TunedModelDict | None
    """The model that came out."""

    pre_tuned_model: PreTunedModelDict | None
    """Tuned model that is trained further, in place of `base_model`."""

    supervised_tuning_spec: SupervisedTuningSpecDict | None
    """Training on prompts and answers."""

    preference_optimization_spec: PreferenceOptimizationSpecDict | None
    """Training on better and worse answers."""

    tuning_data_stats: TuningDataStatsDict | None
    """Statistics of the training data."""

    encryption_spec: EncryptionSpecDict | None
    """Key that encrypts the job and the model."""

    partner_model_tuning_spec: PartnerModelTuningSpecDict | None
    """Training of a partner's model."""

    evaluation_config: EvaluationConfigDict | None
    """How the model is evaluated while it is trained."""

    custom_base_model: str | None
    """Own weights to train, as a folder in Cloud Storage."""

    experiment: str | None
    """Experiment that records the job: `projects/{project}/locations/{location}/metadataStores/default/contexts/{id}`."""

    labels: dict[str, str] | None
    """Labels of the job and what it makes."""

    output_uri: str | None
    """Folder in Cloud Storage that the outputs go to."""

    pipeline_job: str | None
    """Pipeline that runs the training: `projects/{project}/locations/{location}/pipelineJobs/{id}`."""

    service_account: str | None
    """Account that the job runs as."""

    tuned_model_display_name: str | None
    """Name for people of the model that comes out."""

    veo_tuning_spec: VeoTuningSpecDict | None
    """Training of a video model."""

    veo_lora_tuning_spec: VeoLoraTuningSpecDict | None
    """Training of an adapter for a video model."""

    full_fine_tuning_spec: FullFineTuningSpecDict | None
    """Training of all weights."""

    distillation_spec: DistillationSpecDict | None
    """Training on the answers of a larger model."""

    distillation_sampling_spec: DistillationSamplingSpecDict | None
    """The same, with answers that are sampled meanwhile."""

    reinforcement_tuning_spec: ReinforcementTuningSpecDict | None
    """Training on rewards."""

    evaluate_dataset_runs: list[EvaluateDatasetRunDict] | None
    """Evaluations of the checkpoints."""

    tuning_job_state: TuningJobState | None
    """What the job is doing while it runs."""

    tuning_job_metadata: TuningJobMetadataDict | None
    """How far the job is."""

    gcs_metrics_uri: str | None
    """File in Cloud Storage with the metrics of the training."""


class CreateTuningJobConfigDict(TypedDict, total=False):
    """Dict in the place of `CreateTuningJobConfig`."""

    http_options: HttpOptionsDict | None
    """Endpoint, headers, deadline and retries of this call."""

    method: TuningMethod | None
    """Method of training; supervised if absent."""

    validation_dataset: TuningValidationDatasetDict | None
    """What the model is checked on during its training."""

    tuned_model_display_name: str | None
    """Name for people of the model that comes out."""

    description: str | None
    """What the job is for."""

    epoch_count: int | None
    """Passes over the training data."""

    learning_rate_multiplier: float | None
    """Factor on the recommended learning rate."""

    export_last_checkpoint_only: bool | None
    """True keeps no checkpoint but the last."""

    pre_tuned_model_checkpoint_id: str | None
    """Checkpoint to go on from, when a tuned model is trained further."""

    adapter_size: AdapterSize | None
    """Size of the adapter that is trained."""

    batch_size: int | None
    """Examples per step."""

    learning_rate: float | None
    """Learning rate; not with the multiplier."""

    evaluation_config: EvaluationConfigDict | None
    """How the model is evaluated while it is trained."""

    labels: dict[str, str] | None
    """Labels of the job and what it makes."""

    beta: float | None
    """Weight of staying close to the base model, for training on preferences."""

    tuning_mode: TuningMode | None
    """Whether all weights or an adapter are trained."""

    custom_base_model: str | None
    """Own weights to train, as a folder in Cloud Storage."""

    base_teacher_model: str | None
    """Model that teaches, for DISTILLATION."""

    tuned_teacher_model_source: str | None
    """Tuned model that teaches, for DISTILLATION, as a full resource name."""

    sft_loss_weight_multiplier: float | None
    """Weight of the examples beside the teacher, for DISTILLATION."""

    output_uri: str | None
    """Folder in Cloud Storage that the outputs go to."""

    encryption_spec: EncryptionSpecDict | None
    """Key that encrypts the job and the model."""

    reward_config: SingleReinforcementTuningRewardConfigDict | None
    """The one reward, for REINFORCEMENT_TUNING."""

    composite_reward_config: CompositeReinforcementTuningRewardConfigDict | None
    """Several rewards, weighted, for REINFORCEMENT_TUNING."""

    samples_per_prompt: int | None
    """Answers that are rewarded for each prompt, for REINFORCEMENT_TUNING."""

    evaluate_interval: int | None
    """Steps from one evaluation to the next, for REINFORCEMENT_TUNING."""

    checkpoint_interval: int | None
    """Steps from one checkpoint to the next, for REINFORCEMENT_TUNING."""

    max_output_tokens: int | None
    """Most tokens an answer may have, for REINFORCEMENT_TUNING."""

    thinking_level: ReinforcementTuningThinkingLevel | None
    """How much the model thinks, for REINFORCEMENT_TUNING."""

    validation_dataset_uri: str | None
    """JSON Lines file to check the model on, for REINFORCEMENT_TUNING."""


class CreateTuningJobParametersDict(TypedDict, total=False):
    """Dict in the place of `CreateTuningJobParameters`."""

    base_model: str | None
    """Model to train."""

    training_dataset: TuningDatasetDict | None
    """What to train it on."""

    config: CreateTuningJobConfigDict | None
    """How to train it."""


class GetTuningJobConfigDict(TypedDict, total=False):
    """Dict in the place of `GetTuningJobConfig`."""

    http_options: HttpOptionsDict | None
    """Endpoint, headers, deadline and retries of this call."""


class ListTuningJobsConfigDict(TypedDict, total=False):
    """Dict in the place of `ListTuningJobsConfig`."""

    http_options: HttpOptionsDict | None
    """Endpoint, headers, deadline and retries of each page's call."""

    page_size: int | None
    """Most jobs per page."""

    page_token: str | None
    """Token of the page to start at, from an earlier `next_page_token`."""

    filter: str | None
    """Condition the jobs must meet, in the filter language of AIP-160."""


class ListTuningJobsResponseDict(TypedDict, total=False):
    """Dict in the place of `ListTuningJobsResponse`."""

    sdk_http_response: HttpResponseDict | None
    """Headers or metadata that came with the page."""

    next_page_token: str | None
    """Token of the next page; empty on the last one."""

    tuning_jobs: list[TuningJobDict] | None
    """The jobs of this page."""


class CancelTuningJobConfigDict(TypedDict, total=False):
    """Dict in the place of `CancelTuningJobConfig`."""

    http_options: HttpOptionsDict | None
    """Endpoint, headers, deadline and retries of this call."""


class CancelTuningJobResponseDict(TypedDict, total=False):
    """Dict in the place of `CancelTuningJobResponse`."""

    sdk_http_response: HttpResponseDict | None
    """Headers or metadata that came with the answer."""


class TuningOperationDict(TypedDict, total=False):
    """Dict in the place of `TuningOperation`."""

    sdk_http_response: HttpResponseDict | None
    """Headers or metadata that came with the answer."""

    name: str | None
    """Resource name of the operation."""

    metadata: dict[str, Any] | None
    """How far the work is; its keys depend on the service."""

    done: bool | None
    """Whether the work has ended, well or not."""

    error: dict[str, Any] | None
    """Why the work failed: `code`, `message` and `details`."""


class ModalityTokenCountDict(TypedDict, total=False):
    """Dict in the place of `ModalityTokenCount`."""

    modality: MediaModality | None
    """Kind of media that was counted."""

    token_count: int | None
    """Number of tokens of that kind."""


class CachedContentUsageMetadataDict(TypedDict, total=False):
    """Dict in the place of `CachedContentUsageMetadata`."""

    audio_duration_seconds: int | None
    """Length of the cached audio, in seconds (Vertex AI only)."""

    image_count: int | None
    """Number of cached images (Vertex AI only)."""

    text_count: int | None
    """Number of cached text characters (Vertex AI only)."""

    total_token_count: int | None
    """Number of tokens that the cached content takes up."""

    video_duration_seconds: int | None
    """Length of the cached video, in seconds (Vertex AI only)."""


class GenerateContentResponseUsageMetadataDict(TypedDict, total=False):
    """Dict in the place of `GenerateContentResponseUsageMetadata`."""

    cache_tokens_details: list[ModalityTokenCountDict] | None
    """Tokens read from the cache, one entry per kind of media."""

    cached_content_token_count: int | None
    """Number of prompt tokens that came from cached content."""

    candidates_token_count: int | None
    """Number of tokens in all candidates, thoughts not included."""

    candidates_tokens_details: list[ModalityTokenCountDict] | None
    """Tokens of the candidates, one entry per kind of media."""

    prompt_token_count: int | None
    """Number of tokens in the prompt, cached ones included."""

    prompt_tokens_details: list[ModalityTokenCountDict] | None
    """Tokens of the prompt, one entry per kind of media."""

    thoughts_token_count: int | None
    """Number of tokens that the model spent on thinking."""

    tool_use_prompt_token_count: int | None
    """Number of tokens in the results of tools, fed back as prompt."""

    tool_use_prompt_tokens_details: list[ModalityTokenCountDict] | None
    """Tokens of tool results, one entry per kind of media."""

    total_token_count: int | None
    """Sum of prompt, candidate, tool-use and thinking tokens."""

    traffic_type: TrafficType | None
    """Which kind of quota served the request (Vertex AI only)."""

    service_tier: ServiceTier | None
    """Tier that served the request, over REST."""


class UsageMetadataDict(TypedDict, total=False):
    """Dict in the place of `UsageMetadata`."""

    prompt_token_count: int | None
    """Number of tokens in the prompt, cached ones included."""

    cached_content_token_count: int | None
    """Number of prompt tokens that came from cached content."""

    response_token_count: int | None
    """Number of tokens in all candidates of the answer."""

    tool_use_prompt_token_count: int | None
    """Number of tokens in the results of tools, fed back as prompt."""

    thoughts_token_count: int | None
    """Number of tokens that the model spent on thinking."""

    total_token_count: int | None
    """Sum of prompt, response, tool-use and thinking tokens."""

    prompt_tokens_details: list[ModalityTokenCountDict] | None
    """Tokens of the prompt, one entry per kind of media."""

    cache_tokens_details: list[ModalityTokenCountDict] | None
    """Tokens read from the cache, one entry per kind of media."""

    response_tokens_details: list[ModalityTokenCountDict] | None
    """Tokens of the answer, one entry per kind of media."""

    tool_use_prompt_tokens_details: list[ModalityTokenCountDict] | None
    """Tokens of tool results, one entry per kind of media."""

    traffic_type: TrafficType | None
    """Which kind of quota served the request (Vertex AI only)."""

    service_tier: ServiceTier | None
    """Tier that served the turn (Gemini API only)."""


class GenerateVideosSourceDict(TypedDict, total=False):
    """Dict in the place of `GenerateVideosSource`."""

    prompt: str | None
    """What the video should show; may be left out when an image or a video is given."""

    image: ImageDict | None
    """First frame of the video."""

    video: VideoDict | None
    """Video to go on from."""


class VideoGenerationReferenceImageDict(TypedDict, total=False):
    """Dict in the place of `VideoGenerationReferenceImage`."""

    image: ImageDict | None
    """The image."""

    reference_type: VideoGenerationReferenceType | None
    """Whether it is a thing or person to show, or a style to take over."""


class VideoGenerationMaskDict(TypedDict, total=False):
    """Dict in the place of `VideoGenerationMask`."""

    image: ImageDict | None
    """The mask."""

    mask_mode: VideoGenerationMaskMode | None
    """What happens within the mask."""


class GenerateVideosConfigDict(TypedDict, total=False):
    """Dict in the place of `GenerateVideosConfig`."""

    http_options: HttpOptionsDict | None
    """Endpoint, headers, deadline and retries of this call."""

    number_of_videos: int | None
    """Number of videos."""

    output_gcs_uri: str | None
    """Folder in Cloud Storage to write to: `gs://{bucket}/{path}` (Vertex AI only)."""

    fps: int | None
    """Frames per second (Vertex AI only)."""

    duration_seconds: int | None
    """Length of each video, in seconds."""

    seed: int | None
    """Start of the random numbers (Vertex AI only)."""

    aspect_ratio: str | None
    """Width to height: `16:9` or `9:16`."""

    resolution: str | None
    """Resolution: `720p` or `1080p`."""

    person_generation: str | None
    """Whether people may appear: `dont_allow`, `allow_adult` or `allow_all`."""

    pubsub_topic: str | None
    """Pub/Sub topic that learns of the progress: `projects/{project}/topics/{topic}` (Vertex AI only)."""

    negative_prompt: str | None
    """What the videos should not show."""

    enhance_prompt: bool | None
    """Whether the service may rewrite the prompt."""

    generate_audio: bool | None
    """Whether the videos have sound (Vertex AI only)."""

    last_frame: ImageDict | None
    """Last frame of the video; the first one is the source image."""

    reference_images: list[VideoGenerationReferenceImageDict] | None
    """Up to 3 things or people to show, or one style to take over."""

    mask: VideoGenerationMaskDict | None
    """Where in the given video something is added or removed (Vertex AI only)."""

    compression_quality: VideoCompressionQuality | None
    """Whether the videos are compressed, and how much (Vertex AI only)."""

    labels: dict[str, str] | None
    """Labels to split the bill by (Vertex AI only)."""

    webhook_config: WebhookConfigDict | None
    """Where the end of the work is reported (Gemini API only)."""

    resize_mode: ImageResizeMode | None
    """How the image is fitted to the frame of the video (Vertex AI only)."""


class GeneratedVideoDict(TypedDict, total=False):
    """Dict in the place of `GeneratedVideo`."""

    video: VideoDict | None
    """The video: its address, or its bytes."""


class GenerateVideosResponseDict(TypedDict, total=False):
    """Dict in the place of `GenerateVideosResponse`."""

    generated_videos: list[GeneratedVideoDict] | None
    """The videos."""

    rai_media_filtered_count: int | None
    """Number of videos that were withheld."""

    rai_media_filtered_reasons: list[str] | None
    """Why they were withheld."""


class WebhookConfigDict(TypedDict, total=False):
    """Dict in the place of `WebhookConfig`."""

    uris: list[str] | None
    """Addresses that are called."""

    user_metadata: dict[str, Any] | None
    """Values that each report repeats."""


LiveConnectConstraintsOrDict: TypeAlias = LiveConnectConstraints | LiveConnectConstraintsDict
CreateAuthTokenConfigOrDict: TypeAlias = CreateAuthTokenConfig | CreateAuthTokenConfigDict
CreateAuthTokenParametersOrDict: TypeAlias = (
    CreateAuthTokenParameters | CreateAuthTokenParametersDict
)
AuthTokenOrDict: TypeAlias = AuthToken | AuthTokenDict
JobErrorOrDict: TypeAlias = JobError | JobErrorDict
InlinedRequestOrDict: TypeAlias = InlinedRequest | InlinedRequestDict
InlinedResponseOrDict: TypeAlias = InlinedResponse | InlinedResponseDict
EmbedContentBatchOrDict: TypeAlias = EmbedContentBatch | EmbedContentBatchDict
InlinedEmbedContentResponseOrDict: TypeAlias = (
    InlinedEmbedContentResponse | InlinedEmbedContentResponseDict
)
BatchJobSourceOrDict: TypeAlias = BatchJobSource | BatchJobSourceDict
EmbeddingsBatchJobSourceOrDict: TypeAlias = EmbeddingsBatchJobSource | EmbeddingsBatchJobSourceDict
VertexMultimodalDatasetDestinationOrDict: TypeAlias = (
    VertexMultimodalDatasetDestination | VertexMultimodalDatasetDestinationDict
)
BatchJobDestinationOrDict: TypeAlias = BatchJobDestination | BatchJobDestinationDict
CompletionStatsOrDict: TypeAlias = CompletionStats | CompletionStatsDict
BatchJobOutputInfoOrDict: TypeAlias = BatchJobOutputInfo | BatchJobOutputInfoDict
BatchJobOrDict: TypeAlias = BatchJob | BatchJobDict
CreateBatchJobConfigOrDict: TypeAlias = CreateBatchJobConfig | CreateBatchJobConfigDict
CreateEmbeddingsBatchJobConfigOrDict: TypeAlias = (
    CreateEmbeddingsBatchJobConfig | CreateEmbeddingsBatchJobConfigDict
)
GetBatchJobConfigOrDict: TypeAlias = GetBatchJobConfig | GetBatchJobConfigDict
ListBatchJobsConfigOrDict: TypeAlias = ListBatchJobsConfig | ListBatchJobsConfigDict
ListBatchJobsResponseOrDict: TypeAlias = ListBatchJobsResponse | ListBatchJobsResponseDict
CancelBatchJobConfigOrDict: TypeAlias = CancelBatchJobConfig | CancelBatchJobConfigDict
DeleteBatchJobConfigOrDict: TypeAlias = DeleteBatchJobConfig | DeleteBatchJobConfigDict
DeleteResourceJobOrDict: TypeAlias = DeleteResourceJob | DeleteResourceJobDict
CachedContentOrDict: TypeAlias = CachedContent | CachedContentDict
CreateCachedContentConfigOrDict: TypeAlias = (
    CreateCachedContentConfig | CreateCachedContentConfigDict
)
GetCachedContentConfigOrDict: TypeAlias = GetCachedContentConfig | GetCachedContentConfigDict
ListCachedContentsConfigOrDict: TypeAlias = ListCachedContentsConfig | ListCachedContentsConfigDict
ListCachedContentsResponseOrDict: TypeAlias = (
    ListCachedContentsResponse | ListCachedContentsResponseDict
)
UpdateCachedContentConfigOrDict: TypeAlias = (
    UpdateCachedContentConfig | UpdateCachedContentConfigDict
)
DeleteCachedContentConfigOrDict: TypeAlias = (
    DeleteCachedContentConfig | DeleteCachedContentConfigDict
)
DeleteCachedContentResponseOrDict: TypeAlias = (
    DeleteCachedContentResponse | DeleteCachedContentResponseDict
)
BlobOrDict: TypeAlias = Blob | BlobDict
FileDataOrDict: TypeAlias = FileData | FileDataDict
PartialArgOrDict: TypeAlias = PartialArg | PartialArgDict
FunctionCallOrDict: TypeAlias = FunctionCall | FunctionCallDict
FunctionResponseBlobOrDict: TypeAlias = FunctionResponseBlob | FunctionResponseBlobDict
FunctionResponseFileDataOrDict: TypeAlias = FunctionResponseFileData | FunctionResponseFileDataDict
PartMediaResolutionOrDict: TypeAlias = PartMediaResolution | PartMediaResolutionDict
FunctionResponsePartOrDict: TypeAlias = FunctionResponsePart | FunctionResponsePartDict
FunctionResponseOrDict: TypeAlias = FunctionResponse | FunctionResponseDict
ExecutableCodeOrDict: TypeAlias = ExecutableCode | ExecutableCodeDict
CodeExecutionResultOrDict: TypeAlias = CodeExecutionResult | CodeExecutionResultDict
ToolCallOrDict: TypeAlias = ToolCall | ToolCallDict
ToolResponseOrDict: TypeAlias = ToolResponse | ToolResponseDict
PartOrDict: TypeAlias = Part | PartDict
ContentOrDict: TypeAlias = Content | ContentDict
EmbedContentConfigOrDict: TypeAlias = EmbedContentConfig | EmbedContentConfigDict
EmbedContentParametersOrDict: TypeAlias = EmbedContentParameters | EmbedContentParametersDict
ContentEmbeddingStatisticsOrDict: TypeAlias = (
    ContentEmbeddingStatistics | ContentEmbeddingStatisticsDict
)
ContentEmbeddingOrDict: TypeAlias = ContentEmbedding | ContentEmbeddingDict
EmbedContentMetadataOrDict: TypeAlias = EmbedContentMetadata | EmbedContentMetadataDict
EmbedContentResponseOrDict: TypeAlias = EmbedContentResponse | EmbedContentResponseDict
SingleEmbedContentResponseOrDict: TypeAlias = (
    SingleEmbedContentResponse | SingleEmbedContentResponseDict
)
CustomOutputFormatConfigOrDict: TypeAlias = CustomOutputFormatConfig | CustomOutputFormatConfigDict
PointwiseMetricSpecOrDict: TypeAlias = PointwiseMetricSpec | PointwiseMetricSpecDict
PairwiseMetricSpecOrDict: TypeAlias = PairwiseMetricSpec | PairwiseMetricSpecDict
BleuSpecOrDict: TypeAlias = BleuSpec | BleuSpecDict
RougeSpecOrDict: TypeAlias = RougeSpec | RougeSpecDict
AutoraterConfigOrDict: TypeAlias = AutoraterConfig | AutoraterConfigDict
GcsDestinationOrDict: TypeAlias = GcsDestination | GcsDestinationDict
OutputConfigOrDict: TypeAlias = OutputConfig | OutputConfigDict
MetricOrDict: TypeAlias = Metric | MetricDict
PredefinedMetricSpecOrDict: TypeAlias = PredefinedMetricSpec | PredefinedMetricSpecDict
RubricGenerationSpecOrDict: TypeAlias = RubricGenerationSpec | RubricGenerationSpecDict
EvaluationParserConfigCustomCodeParserConfigOrDict: TypeAlias = (
    EvaluationParserConfigCustomCodeParserConfig | EvaluationParserConfigCustomCodeParserConfigDict
)
EvaluationParserConfigOrDict: TypeAlias = EvaluationParserConfig | EvaluationParserConfigDict
LLMBasedMetricSpecOrDict: TypeAlias = LLMBasedMetricSpec | LLMBasedMetricSpecDict
CustomCodeExecutionSpecOrDict: TypeAlias = CustomCodeExecutionSpec | CustomCodeExecutionSpecDict
ComputationBasedMetricSpecOrDict: TypeAlias = (
    ComputationBasedMetricSpec | ComputationBasedMetricSpecDict
)
UnifiedMetricOrDict: TypeAlias = UnifiedMetric | UnifiedMetricDict
EvaluationConfigOrDict: TypeAlias = EvaluationConfig | EvaluationConfigDict
BleuMetricValueOrDict: TypeAlias = BleuMetricValue | BleuMetricValueDict
CustomCodeExecutionResultOrDict: TypeAlias = (
    CustomCodeExecutionResult | CustomCodeExecutionResultDict
)
ExactMatchMetricValueOrDict: TypeAlias = ExactMatchMetricValue | ExactMatchMetricValueDict
RougeMetricValueOrDict: TypeAlias = RougeMetricValue | RougeMetricValueDict
RawOutputOrDict: TypeAlias = RawOutput | RawOutputDict
CustomOutputOrDict: TypeAlias = CustomOutput | CustomOutputDict
PairwiseMetricResultOrDict: TypeAlias = PairwiseMetricResult | PairwiseMetricResultDict
PointwiseMetricResultOrDict: TypeAlias = PointwiseMetricResult | PointwiseMetricResultDict
AggregationResultOrDict: TypeAlias = AggregationResult | AggregationResultDict
BigQuerySourceOrDict: TypeAlias = BigQuerySource | BigQuerySourceDict
GcsSourceOrDict: TypeAlias = GcsSource | GcsSourceDict
EvaluationDatasetOrDict: TypeAlias = EvaluationDataset | EvaluationDatasetDict
AggregationOutputOrDict: TypeAlias = AggregationOutput | AggregationOutputDict
OutputInfoOrDict: TypeAlias = OutputInfo | OutputInfoDict
EvaluateDatasetResponseOrDict: TypeAlias = EvaluateDatasetResponse | EvaluateDatasetResponseDict
EvaluateDatasetRunOrDict: TypeAlias = EvaluateDatasetRun | EvaluateDatasetRunDict
StringListOrDict: TypeAlias = StringList | StringListDict
CustomMetadataOrDict: TypeAlias = CustomMetadata | CustomMetadataDict
WhiteSpaceConfigOrDict: TypeAlias = WhiteSpaceConfig | WhiteSpaceConfigDict
ChunkingConfigOrDict: TypeAlias = ChunkingConfig | ChunkingConfigDict
FileSearchStoreOrDict: TypeAlias = FileSearchStore | FileSearchStoreDict
DocumentOrDict: TypeAlias = Document | DocumentDict
CreateFileSearchStoreConfigOrDict: TypeAlias = (
    CreateFileSearchStoreConfig | CreateFileSearchStoreConfigDict
)
GetFileSearchStoreConfigOrDict: TypeAlias = GetFileSearchStoreConfig | GetFileSearchStoreConfigDict
ListFileSearchStoresConfigOrDict: TypeAlias = (
    ListFileSearchStoresConfig | ListFileSearchStoresConfigDict
)
ListFileSearchStoresResponseOrDict: TypeAlias = (
    ListFileSearchStoresResponse | ListFileSearchStoresResponseDict
)
DeleteFileSearchStoreConfigOrDict: TypeAlias = (
    DeleteFileSearchStoreConfig | DeleteFileSearchStoreConfigDict
)
DownloadMediaConfigOrDict: TypeAlias = DownloadMediaConfig | DownloadMediaConfigDict
ImportFileConfigOrDict: TypeAlias = ImportFileConfig | ImportFileConfigDict
ImportFileResponseOrDict: TypeAlias = ImportFileResponse | ImportFileResponseDict
UploadToFileSearchStoreConfigOrDict: TypeAlias = (
    UploadToFileSearchStoreConfig | UploadToFileSearchStoreConfigDict
)
UploadToFileSearchStoreResponseOrDict: TypeAlias = (
    UploadToFileSearchStoreResponse | UploadToFileSearchStoreResponseDict
)
UploadToFileSearchStoreResumableResponseOrDict: TypeAlias = (
    UploadToFileSearchStoreResumableResponse | UploadToFileSearchStoreResumableResponseDict
)
GetDocumentConfigOrDict: TypeAlias = GetDocumentConfig | GetDocumentConfigDict
ListDocumentsConfigOrDict: TypeAlias = ListDocumentsConfig | ListDocumentsConfigDict
ListDocumentsResponseOrDict: TypeAlias = ListDocumentsResponse | ListDocumentsResponseDict
DeleteDocumentConfigOrDict: TypeAlias = DeleteDocumentConfig | DeleteDocumentConfigDict
UploadFileConfigOrDict: TypeAlias = UploadFileConfig | UploadFileConfigDict
CreateFileConfigOrDict: TypeAlias = CreateFileConfig | CreateFileConfigDict
CreateFileResponseOrDict: TypeAlias = CreateFileResponse | CreateFileResponseDict
GetFileConfigOrDict: TypeAlias = GetFileConfig | GetFileConfigDict
DownloadFileConfigOrDict: TypeAlias = DownloadFileConfig | DownloadFileConfigDict
ListFilesConfigOrDict: TypeAlias = ListFilesConfig | ListFilesConfigDict
ListFilesResponseOrDict: TypeAlias = ListFilesResponse | ListFilesResponseDict
DeleteFileConfigOrDict: TypeAlias = DeleteFileConfig | DeleteFileConfigDict
DeleteFileResponseOrDict: TypeAlias = DeleteFileResponse | DeleteFileResponseDict
RegisterFilesConfigOrDict: TypeAlias = RegisterFilesConfig | RegisterFilesConfigDict
RegisterFilesResponseOrDict: TypeAlias = RegisterFilesResponse | RegisterFilesResponseDict
FileStatusOrDict: TypeAlias = FileStatus | FileStatusDict
FileOrDict: TypeAlias = File | FileDict
ThinkingConfigOrDict: TypeAlias = ThinkingConfig | ThinkingConfigDict
GenerationConfigThinkingConfigOrDict: TypeAlias = (
    GenerationConfigThinkingConfig | GenerationConfigThinkingConfigDict
)
ModelSelectionConfigOrDict: TypeAlias = ModelSelectionConfig | ModelSelectionConfigDict
GenerationConfigRoutingConfigAutoRoutingModeOrDict: TypeAlias = (
    GenerationConfigRoutingConfigAutoRoutingMode | GenerationConfigRoutingConfigAutoRoutingModeDict
)
GenerationConfigRoutingConfigManualRoutingModeOrDict: TypeAlias = (
    GenerationConfigRoutingConfigManualRoutingMode
    | GenerationConfigRoutingConfigManualRoutingModeDict
)
GenerationConfigRoutingConfigOrDict: TypeAlias = (
    GenerationConfigRoutingConfig | GenerationConfigRoutingConfigDict
)
AutomaticFunctionCallingConfigOrDict: TypeAlias = (
    AutomaticFunctionCallingConfig | AutomaticFunctionCallingConfigDict
)
ModelArmorConfigOrDict: TypeAlias = ModelArmorConfig | ModelArmorConfigDict
GenerationOutputConfigOrDict: TypeAlias = GenerationOutputConfig | GenerationOutputConfigDict
ImageConfigImageOutputOptionsOrDict: TypeAlias = (
    ImageConfigImageOutputOptions | ImageConfigImageOutputOptionsDict
)
ImageConfigOrDict: TypeAlias = ImageConfig | ImageConfigDict
GenerationConfigOrDict: TypeAlias = GenerationConfig | GenerationConfigDict
GenerateContentConfigOrDict: TypeAlias = GenerateContentConfig | GenerateContentConfigDict
GoogleTypeDateOrDict: TypeAlias = GoogleTypeDate | GoogleTypeDateDict
CitationOrDict: TypeAlias = Citation | CitationDict
CitationMetadataOrDict: TypeAlias = CitationMetadata | CitationMetadataDict
RagChunkPageSpanOrDict: TypeAlias = RagChunkPageSpan | RagChunkPageSpanDict
RagChunkOrDict: TypeAlias = RagChunk | RagChunkDict
GroundingChunkMapsPlaceAnswerSourcesAuthorAttributionOrDict: TypeAlias = (
    GroundingChunkMapsPlaceAnswerSourcesAuthorAttribution
    | GroundingChunkMapsPlaceAnswerSourcesAuthorAttributionDict
)
GroundingChunkMapsPlaceAnswerSourcesReviewSnippetOrDict: TypeAlias = (
    GroundingChunkMapsPlaceAnswerSourcesReviewSnippet
    | GroundingChunkMapsPlaceAnswerSourcesReviewSnippetDict
)
GroundingChunkMapsPlaceAnswerSourcesOrDict: TypeAlias = (
    GroundingChunkMapsPlaceAnswerSources | GroundingChunkMapsPlaceAnswerSourcesDict
)
GroundingChunkMapsRouteOrDict: TypeAlias = GroundingChunkMapsRoute | GroundingChunkMapsRouteDict
GroundingChunkMapsOrDict: TypeAlias = GroundingChunkMaps | GroundingChunkMapsDict
GroundingChunkStringListOrDict: TypeAlias = GroundingChunkStringList | GroundingChunkStringListDict
GroundingChunkCustomMetadataOrDict: TypeAlias = (
    GroundingChunkCustomMetadata | GroundingChunkCustomMetadataDict
)
GroundingChunkImageOrDict: TypeAlias = GroundingChunkImage | GroundingChunkImageDict
GroundingChunkRetrievedContextOrDict: TypeAlias = (
    GroundingChunkRetrievedContext | GroundingChunkRetrievedContextDict
)
GroundingChunkWebOrDict: TypeAlias = GroundingChunkWeb | GroundingChunkWebDict
GroundingChunkOrDict: TypeAlias = GroundingChunk | GroundingChunkDict
SegmentOrDict: TypeAlias = Segment | SegmentDict
GroundingSupportOrDict: TypeAlias = GroundingSupport | GroundingSupportDict
RetrievalMetadataOrDict: TypeAlias = RetrievalMetadata | RetrievalMetadataDict
SearchEntryPointOrDict: TypeAlias = SearchEntryPoint | SearchEntryPointDict
GroundingMetadataSourceFlaggingUriOrDict: TypeAlias = (
    GroundingMetadataSourceFlaggingUri | GroundingMetadataSourceFlaggingUriDict
)
GroundingMetadataOrDict: TypeAlias = GroundingMetadata | GroundingMetadataDict
UrlMetadataOrDict: TypeAlias = UrlMetadata | UrlMetadataDict
UrlContextMetadataOrDict: TypeAlias = UrlContextMetadata | UrlContextMetadataDict
SafetyAttributesOrDict: TypeAlias = SafetyAttributes | SafetyAttributesDict
GeneratedImageOrDict: TypeAlias = GeneratedImage | GeneratedImageDict
GenerateImagesConfigOrDict: TypeAlias = GenerateImagesConfig | GenerateImagesConfigDict
GenerateImagesResponseOrDict: TypeAlias = GenerateImagesResponse | GenerateImagesResponseDict
MaskReferenceConfigOrDict: TypeAlias = MaskReferenceConfig | MaskReferenceConfigDict
ControlReferenceConfigOrDict: TypeAlias = ControlReferenceConfig | ControlReferenceConfigDict
StyleReferenceConfigOrDict: TypeAlias = StyleReferenceConfig | StyleReferenceConfigDict
SubjectReferenceConfigOrDict: TypeAlias = SubjectReferenceConfig | SubjectReferenceConfigDict
RawReferenceImageOrDict: TypeAlias = RawReferenceImage | RawReferenceImageDict
MaskReferenceImageOrDict: TypeAlias = MaskReferenceImage | MaskReferenceImageDict
ControlReferenceImageOrDict: TypeAlias = ControlReferenceImage | ControlReferenceImageDict
StyleReferenceImageOrDict: TypeAlias = StyleReferenceImage | StyleReferenceImageDict
SubjectReferenceImageOrDict: TypeAlias = SubjectReferenceImage | SubjectReferenceImageDict
ContentReferenceImageOrDict: TypeAlias = ContentReferenceImage | ContentReferenceImageDict
EditImageConfigOrDict: TypeAlias = EditImageConfig | EditImageConfigDict
EditImageResponseOrDict: TypeAlias = EditImageResponse | EditImageResponseDict
UpscaleImageConfigOrDict: TypeAlias = UpscaleImageConfig | UpscaleImageConfigDict
UpscaleImageParametersOrDict: TypeAlias = UpscaleImageParameters | UpscaleImageParametersDict
UpscaleImageResponseOrDict: TypeAlias = UpscaleImageResponse | UpscaleImageResponseDict
ProductImageOrDict: TypeAlias = ProductImage | ProductImageDict
RecontextImageSourceOrDict: TypeAlias = RecontextImageSource | RecontextImageSourceDict
RecontextImageConfigOrDict: TypeAlias = RecontextImageConfig | RecontextImageConfigDict
RecontextImageResponseOrDict: TypeAlias = RecontextImageResponse | RecontextImageResponseDict
ScribbleImageOrDict: TypeAlias = ScribbleImage | ScribbleImageDict
SegmentImageSourceOrDict: TypeAlias = SegmentImageSource | SegmentImageSourceDict
SegmentImageConfigOrDict: TypeAlias = SegmentImageConfig | SegmentImageConfigDict
EntityLabelOrDict: TypeAlias = EntityLabel | EntityLabelDict
GeneratedImageMaskOrDict: TypeAlias = GeneratedImageMask | GeneratedImageMaskDict
SegmentImageResponseOrDict: TypeAlias = SegmentImageResponse | SegmentImageResponseDict
AutomaticActivityDetectionOrDict: TypeAlias = (
    AutomaticActivityDetection | AutomaticActivityDetectionDict
)
RealtimeInputConfigOrDict: TypeAlias = RealtimeInputConfig | RealtimeInputConfigDict
SessionResumptionConfigOrDict: TypeAlias = SessionResumptionConfig | SessionResumptionConfigDict
SlidingWindowOrDict: TypeAlias = SlidingWindow | SlidingWindowDict
ContextWindowCompressionConfigOrDict: TypeAlias = (
    ContextWindowCompressionConfig | ContextWindowCompressionConfigDict
)
ProactivityConfigOrDict: TypeAlias = ProactivityConfig | ProactivityConfigDict
HistoryConfigOrDict: TypeAlias = HistoryConfig | HistoryConfigDict
CustomizedAvatarOrDict: TypeAlias = CustomizedAvatar | CustomizedAvatarDict
AvatarConfigOrDict: TypeAlias = AvatarConfig | AvatarConfigDict
LiveConnectConfigOrDict: TypeAlias = LiveConnectConfig | LiveConnectConfigDict
LiveConnectParametersOrDict: TypeAlias = LiveConnectParameters | LiveConnectParametersDict
LiveClientSetupOrDict: TypeAlias = LiveClientSetup | LiveClientSetupDict
LiveClientContentOrDict: TypeAlias = LiveClientContent | LiveClientContentDict
ActivityStartOrDict: TypeAlias = ActivityStart | ActivityStartDict
ActivityEndOrDict: TypeAlias = ActivityEnd | ActivityEndDict
LiveClientRealtimeInputOrDict: TypeAlias = LiveClientRealtimeInput | LiveClientRealtimeInputDict
LiveSendRealtimeInputParametersOrDict: TypeAlias = (
    LiveSendRealtimeInputParameters | LiveSendRealtimeInputParametersDict
)
LiveClientToolResponseOrDict: TypeAlias = LiveClientToolResponse | LiveClientToolResponseDict
LiveClientContextUpdateToolsOrDict: TypeAlias = (
    LiveClientContextUpdateTools | LiveClientContextUpdateToolsDict
)
LiveClientContextUpdateOrDict: TypeAlias = LiveClientContextUpdate | LiveClientContextUpdateDict
LiveClientMessageOrDict: TypeAlias = LiveClientMessage | LiveClientMessageDict
LiveServerSetupCompleteOrDict: TypeAlias = LiveServerSetupComplete | LiveServerSetupCompleteDict
LiveServerContentOrDict: TypeAlias = LiveServerContent | LiveServerContentDict
LiveServerToolCallOrDict: TypeAlias = LiveServerToolCall | LiveServerToolCallDict
LiveServerToolCallCancellationOrDict: TypeAlias = (
    LiveServerToolCallCancellation | LiveServerToolCallCancellationDict
)
LiveServerGoAwayOrDict: TypeAlias = LiveServerGoAway | LiveServerGoAwayDict
LiveServerSessionResumptionUpdateOrDict: TypeAlias = (
    LiveServerSessionResumptionUpdate | LiveServerSessionResumptionUpdateDict
)
VoiceActivityDetectionSignalOrDict: TypeAlias = (
    VoiceActivityDetectionSignal | VoiceActivityDetectionSignalDict
)
VoiceActivityOrDict: TypeAlias = VoiceActivity | VoiceActivityDict
LiveServerMessageOrDict: TypeAlias = LiveServerMessage | LiveServerMessageDict
WeightedPromptOrDict: TypeAlias = WeightedPrompt | WeightedPromptDict
LiveMusicClientSetupOrDict: TypeAlias = LiveMusicClientSetup | LiveMusicClientSetupDict
LiveMusicClientContentOrDict: TypeAlias = LiveMusicClientContent | LiveMusicClientContentDict
LiveMusicGenerationConfigOrDict: TypeAlias = (
    LiveMusicGenerationConfig | LiveMusicGenerationConfigDict
)
LiveMusicClientMessageOrDict: TypeAlias = LiveMusicClientMessage | LiveMusicClientMessageDict
LiveMusicServerSetupCompleteOrDict: TypeAlias = (
    LiveMusicServerSetupComplete | LiveMusicServerSetupCompleteDict
)
LiveMusicSourceMetadataOrDict: TypeAlias = LiveMusicSourceMetadata | LiveMusicSourceMetadataDict
AudioChunkOrDict: TypeAlias = AudioChunk | AudioChunkDict
LiveMusicServerContentOrDict: TypeAlias = LiveMusicServerContent | LiveMusicServerContentDict
LiveMusicFilteredPromptOrDict: TypeAlias = LiveMusicFilteredPrompt | LiveMusicFilteredPromptDict
LiveMusicServerMessageOrDict: TypeAlias = LiveMusicServerMessage | LiveMusicServerMessageDict
LiveMusicConnectParametersOrDict: TypeAlias = (
    LiveMusicConnectParameters | LiveMusicConnectParametersDict
)
LiveMusicSetConfigParametersOrDict: TypeAlias = (
    LiveMusicSetConfigParameters | LiveMusicSetConfigParametersDict
)
LiveMusicSetWeightedPromptsParametersOrDict: TypeAlias = (
    LiveMusicSetWeightedPromptsParameters | LiveMusicSetWeightedPromptsParametersDict
)
ImageOrDict: TypeAlias = Image | ImageDict
VideoOrDict: TypeAlias = Video | VideoDict
AudioMetadataOrDict: TypeAlias = AudioMetadata | AudioMetadataDict
DocumentMetadataOrDict: TypeAlias = DocumentMetadata | DocumentMetadataDict
SpreadsheetMetadataOrDict: TypeAlias = SpreadsheetMetadata | SpreadsheetMetadataDict
VideoMetadataOrDict: TypeAlias = VideoMetadata | VideoMetadataDict
EndpointOrDict: TypeAlias = Endpoint | EndpointDict
TunedModelInfoOrDict: TypeAlias = TunedModelInfo | TunedModelInfoDict
CheckpointOrDict: TypeAlias = Checkpoint | CheckpointDict
ModelOrDict: TypeAlias = Model | ModelDict
GetModelConfigOrDict: TypeAlias = GetModelConfig | GetModelConfigDict
ListModelsConfigOrDict: TypeAlias = ListModelsConfig | ListModelsConfigDict
ListModelsResponseOrDict: TypeAlias = ListModelsResponse | ListModelsResponseDict
UpdateModelConfigOrDict: TypeAlias = UpdateModelConfig | UpdateModelConfigDict
DeleteModelConfigOrDict: TypeAlias = DeleteModelConfig | DeleteModelConfigDict
DeleteModelResponseOrDict: TypeAlias = DeleteModelResponse | DeleteModelResponseDict
GetOperationConfigOrDict: TypeAlias = GetOperationConfig | GetOperationConfigDict
FetchPredictOperationConfigOrDict: TypeAlias = (
    FetchPredictOperationConfig | FetchPredictOperationConfigDict
)
GoogleRpcStatusOrDict: TypeAlias = GoogleRpcStatus | GoogleRpcStatusDict
ProjectOperationOrDict: TypeAlias = ProjectOperation | ProjectOperationDict
HttpResponseOrDict: TypeAlias = HttpResponse | HttpResponseDict
HttpRetryOptionsOrDict: TypeAlias = HttpRetryOptions | HttpRetryOptionsDict
HttpOptionsOrDict: TypeAlias = HttpOptions | HttpOptionsDict
ReplayRequestOrDict: TypeAlias = ReplayRequest | ReplayRequestDict
ReplayResponseOrDict: TypeAlias = ReplayResponse | ReplayResponseDict
ReplayInteractionOrDict: TypeAlias = ReplayInteraction | ReplayInteractionDict
ReplayFileOrDict: TypeAlias = ReplayFile | ReplayFileDict
TestTableItemOrDict: TypeAlias = TestTableItem | TestTableItemDict
TestTableFileOrDict: TypeAlias = TestTableFile | TestTableFileDict
AudioResponseFormatOrDict: TypeAlias = AudioResponseFormat | AudioResponseFormatDict
ImageResponseFormatOrDict: TypeAlias = ImageResponseFormat | ImageResponseFormatDict
TextResponseFormatOrDict: TypeAlias = TextResponseFormat | TextResponseFormatDict
VideoResponseFormatOrDict: TypeAlias = VideoResponseFormat | VideoResponseFormatDict
ResponseFormatOrDict: TypeAlias = ResponseFormat | ResponseFormatDict
LogprobsResultCandidateOrDict: TypeAlias = LogprobsResultCandidate | LogprobsResultCandidateDict
LogprobsResultTopCandidatesOrDict: TypeAlias = (
    LogprobsResultTopCandidates | LogprobsResultTopCandidatesDict
)
LogprobsResultOrDict: TypeAlias = LogprobsResult | LogprobsResultDict
CandidateOrDict: TypeAlias = Candidate | CandidateDict
GenerateContentResponsePromptFeedbackOrDict: TypeAlias = (
    GenerateContentResponsePromptFeedback | GenerateContentResponsePromptFeedbackDict
)
ModelStatusOrDict: TypeAlias = ModelStatus | ModelStatusDict
GenerateContentResponseOrDict: TypeAlias = GenerateContentResponse | GenerateContentResponseDict
ApiAuthApiKeyConfigOrDict: TypeAlias = ApiAuthApiKeyConfig | ApiAuthApiKeyConfigDict
ApiAuthOrDict: TypeAlias = ApiAuth | ApiAuthDict
ApiKeyConfigOrDict: TypeAlias = ApiKeyConfig | ApiKeyConfigDict
AuthConfigGoogleServiceAccountConfigOrDict: TypeAlias = (
    AuthConfigGoogleServiceAccountConfig | AuthConfigGoogleServiceAccountConfigDict
)
AuthConfigHttpBasicAuthConfigOrDict: TypeAlias = (
    AuthConfigHttpBasicAuthConfig | AuthConfigHttpBasicAuthConfigDict
)
AuthConfigOauthConfigOrDict: TypeAlias = AuthConfigOauthConfig | AuthConfigOauthConfigDict
AuthConfigOidcConfigOrDict: TypeAlias = AuthConfigOidcConfig | AuthConfigOidcConfigDict
AuthConfigOrDict: TypeAlias = AuthConfig | AuthConfigDict
ExternalApiElasticSearchParamsOrDict: TypeAlias = (
    ExternalApiElasticSearchParams | ExternalApiElasticSearchParamsDict
)
ExternalApiSimpleSearchParamsOrDict: TypeAlias = (
    ExternalApiSimpleSearchParams | ExternalApiSimpleSearchParamsDict
)
ExternalApiOrDict: TypeAlias = ExternalApi | ExternalApiDict
VertexAISearchDataStoreSpecOrDict: TypeAlias = (
    VertexAISearchDataStoreSpec | VertexAISearchDataStoreSpecDict
)
VertexAISearchOrDict: TypeAlias = VertexAISearch | VertexAISearchDict
VertexRagStoreRagResourceOrDict: TypeAlias = (
    VertexRagStoreRagResource | VertexRagStoreRagResourceDict
)
RagRetrievalConfigFilterOrDict: TypeAlias = RagRetrievalConfigFilter | RagRetrievalConfigFilterDict
RagRetrievalConfigHybridSearchOrDict: TypeAlias = (
    RagRetrievalConfigHybridSearch | RagRetrievalConfigHybridSearchDict
)
RagRetrievalConfigRankingLlmRankerOrDict: TypeAlias = (
    RagRetrievalConfigRankingLlmRanker | RagRetrievalConfigRankingLlmRankerDict
)
RagRetrievalConfigRankingRankServiceOrDict: TypeAlias = (
    RagRetrievalConfigRankingRankService | RagRetrievalConfigRankingRankServiceDict
)
RagRetrievalConfigRankingOrDict: TypeAlias = (
    RagRetrievalConfigRanking | RagRetrievalConfigRankingDict
)
RagRetrievalConfigOrDict: TypeAlias = RagRetrievalConfig | RagRetrievalConfigDict
VertexRagStoreOrDict: TypeAlias = VertexRagStore | VertexRagStoreDict
RetrievalOrDict: TypeAlias = Retrieval | RetrievalDict
ReinforcementTuningParseResponseConfigOrDict: TypeAlias = (
    ReinforcementTuningParseResponseConfig | ReinforcementTuningParseResponseConfigDict
)
ReinforcementTuningAutoraterScorerParsedResponseConversionScorerOrDict: TypeAlias = (
    ReinforcementTuningAutoraterScorerParsedResponseConversionScorer
    | ReinforcementTuningAutoraterScorerParsedResponseConversionScorerDict
)
ReinforcementTuningAutoraterScorerExactMatchScorerOrDict: TypeAlias = (
    ReinforcementTuningAutoraterScorerExactMatchScorer
    | ReinforcementTuningAutoraterScorerExactMatchScorerDict
)
ReinforcementTuningAutoraterScorerOrDict: TypeAlias = (
    ReinforcementTuningAutoraterScorer | ReinforcementTuningAutoraterScorerDict
)
ReinforcementTuningCodeExecutionRewardScorerOrDict: TypeAlias = (
    ReinforcementTuningCodeExecutionRewardScorer | ReinforcementTuningCodeExecutionRewardScorerDict
)
ReinforcementTuningStringMatchRewardScorerStringMatchExpressionOrDict: TypeAlias = (
    ReinforcementTuningStringMatchRewardScorerStringMatchExpression
    | ReinforcementTuningStringMatchRewardScorerStringMatchExpressionDict
)
ReinforcementTuningStringMatchRewardScorerJsonMatchExpressionOrDict: TypeAlias = (
    ReinforcementTuningStringMatchRewardScorerJsonMatchExpression
    | ReinforcementTuningStringMatchRewardScorerJsonMatchExpressionDict
)
ReinforcementTuningStringMatchRewardScorerOrDict: TypeAlias = (
    ReinforcementTuningStringMatchRewardScorer | ReinforcementTuningStringMatchRewardScorerDict
)
ReinforcementTuningCloudRunRewardScorerOrDict: TypeAlias = (
    ReinforcementTuningCloudRunRewardScorer | ReinforcementTuningCloudRunRewardScorerDict
)
SingleReinforcementTuningRewardConfigOrDict: TypeAlias = (
    SingleReinforcementTuningRewardConfig | SingleReinforcementTuningRewardConfigDict
)
CompositeReinforcementTuningRewardConfigWeightedRewardConfigOrDict: TypeAlias = (
    CompositeReinforcementTuningRewardConfigWeightedRewardConfig
    | CompositeReinforcementTuningRewardConfigWeightedRewardConfigDict
)
CompositeReinforcementTuningRewardConfigOrDict: TypeAlias = (
    CompositeReinforcementTuningRewardConfig | CompositeReinforcementTuningRewardConfigDict
)
ReinforcementTuningExampleOrDict: TypeAlias = (
    ReinforcementTuningExample | ReinforcementTuningExampleDict
)
ReinforcementTuningUserDatasetExamplesOrDict: TypeAlias = (
    ReinforcementTuningUserDatasetExamples | ReinforcementTuningUserDatasetExamplesDict
)
ValidateRewardConfigOrDict: TypeAlias = ValidateRewardConfig | ValidateRewardConfigDict
ReinforcementTuningRewardInfoOrDict: TypeAlias = (
    ReinforcementTuningRewardInfo | ReinforcementTuningRewardInfoDict
)
ValidateRewardResponseOrDict: TypeAlias = ValidateRewardResponse | ValidateRewardResponseDict
SafetySettingOrDict: TypeAlias = SafetySetting | SafetySettingDict
SafetyRatingOrDict: TypeAlias = SafetyRating | SafetyRatingDict
SchemaOrDict: TypeAlias = Schema | SchemaDict
FunctionDeclarationOrDict: TypeAlias = FunctionDeclaration | FunctionDeclarationDict
PrebuiltVoiceConfigOrDict: TypeAlias = PrebuiltVoiceConfig | PrebuiltVoiceConfigDict
VoiceConsentSignatureOrDict: TypeAlias = VoiceConsentSignature | VoiceConsentSignatureDict
ReplicatedVoiceConfigOrDict: TypeAlias = ReplicatedVoiceConfig | ReplicatedVoiceConfigDict
VoiceConfigOrDict: TypeAlias = VoiceConfig | VoiceConfigDict
SpeakerVoiceConfigOrDict: TypeAlias = SpeakerVoiceConfig | SpeakerVoiceConfigDict
MultiSpeakerVoiceConfigOrDict: TypeAlias = MultiSpeakerVoiceConfig | MultiSpeakerVoiceConfigDict
SpeechConfigOrDict: TypeAlias = SpeechConfig | SpeechConfigDict
SpeechMetadataOrDict: TypeAlias = SpeechMetadata | SpeechMetadataDict
CountTokensConfigOrDict: TypeAlias = CountTokensConfig | CountTokensConfigDict
CountTokensResponseOrDict: TypeAlias = CountTokensResponse | CountTokensResponseDict
CountTokensResultOrDict: TypeAlias = CountTokensResult | CountTokensResultDict
ComputeTokensConfigOrDict: TypeAlias = ComputeTokensConfig | ComputeTokensConfigDict
TokensInfoOrDict: TypeAlias = TokensInfo | TokensInfoDict
ComputeTokensResponseOrDict: TypeAlias = ComputeTokensResponse | ComputeTokensResponseDict
ComputeTokensResultOrDict: TypeAlias = ComputeTokensResult | ComputeTokensResultDict
IntervalOrDict: TypeAlias = Interval | IntervalDict
DynamicRetrievalConfigOrDict: TypeAlias = DynamicRetrievalConfig | DynamicRetrievalConfigDict
GoogleSearchRetrievalOrDict: TypeAlias = GoogleSearchRetrieval | GoogleSearchRetrievalDict
ComputerUseOrDict: TypeAlias = ComputerUse | ComputerUseDict
FileSearchOrDict: TypeAlias = FileSearch | FileSearchDict
ToolCodeExecutionOrDict: TypeAlias = ToolCodeExecution | ToolCodeExecutionDict
EnterpriseWebSearchOrDict: TypeAlias = EnterpriseWebSearch | EnterpriseWebSearchDict
GoogleMapsPlacesOrDict: TypeAlias = GoogleMapsPlaces | GoogleMapsPlacesDict
GoogleMapsRoutingOrDict: TypeAlias = GoogleMapsRouting | GoogleMapsRoutingDict
GoogleMapsGroundingTypesOrDict: TypeAlias = GoogleMapsGroundingTypes | GoogleMapsGroundingTypesDict
GoogleMapsOrDict: TypeAlias = GoogleMaps | GoogleMapsDict
WebSearchOrDict: TypeAlias = WebSearch | WebSearchDict
ImageSearchOrDict: TypeAlias = ImageSearch | ImageSearchDict
SearchTypesOrDict: TypeAlias = SearchTypes | SearchTypesDict
GoogleSearchOrDict: TypeAlias = GoogleSearch | GoogleSearchDict
UrlContextOrDict: TypeAlias = UrlContext | UrlContextDict
ToolExaAiSearchOrDict: TypeAlias = ToolExaAiSearch | ToolExaAiSearchDict
ToolParallelAiSearchOrDict: TypeAlias = ToolParallelAiSearch | ToolParallelAiSearchDict
StreamableHttpTransportOrDict: TypeAlias = StreamableHttpTransport | StreamableHttpTransportDict
McpServerOrDict: TypeAlias = McpServer | McpServerDict
ToolOrDict: TypeAlias = Tool | ToolDict
FunctionCallingConfigOrDict: TypeAlias = FunctionCallingConfig | FunctionCallingConfigDict
LatLngOrDict: TypeAlias = LatLng | LatLngDict
RetrievalConfigOrDict: TypeAlias = RetrievalConfig | RetrievalConfigDict
ToolConfigOrDict: TypeAlias = ToolConfig | ToolConfigDict
LanguageAutoOrDict: TypeAlias = LanguageAuto | LanguageAutoDict
LanguageHintsOrDict: TypeAlias = LanguageHints | LanguageHintsDict
AudioTranscriptionConfigOrDict: TypeAlias = AudioTranscriptionConfig | AudioTranscriptionConfigDict
WordInfoOrDict: TypeAlias = WordInfo | WordInfoDict
TranscriptionOrDict: TypeAlias = Transcription | TranscriptionDict
TranslationConfigOrDict: TypeAlias = TranslationConfig | TranslationConfigDict
DatasetDistributionDistributionBucketOrDict: TypeAlias = (
    DatasetDistributionDistributionBucket | DatasetDistributionDistributionBucketDict
)
DatasetDistributionOrDict: TypeAlias = DatasetDistribution | DatasetDistributionDict
DatasetStatsOrDict: TypeAlias = DatasetStats | DatasetStatsDict
DistillationDataStatsOrDict: TypeAlias = DistillationDataStats | DistillationDataStatsDict
GeminiPreferenceExampleCompletionOrDict: TypeAlias = (
    GeminiPreferenceExampleCompletion | GeminiPreferenceExampleCompletionDict
)
GeminiPreferenceExampleOrDict: TypeAlias = GeminiPreferenceExample | GeminiPreferenceExampleDict
PreferenceOptimizationDataStatsOrDict: TypeAlias = (
    PreferenceOptimizationDataStats | PreferenceOptimizationDataStatsDict
)
SupervisedTuningDatasetDistributionDatasetBucketOrDict: TypeAlias = (
    SupervisedTuningDatasetDistributionDatasetBucket
    | SupervisedTuningDatasetDistributionDatasetBucketDict
)
SupervisedTuningDatasetDistributionOrDict: TypeAlias = (
    SupervisedTuningDatasetDistribution | SupervisedTuningDatasetDistributionDict
)
SupervisedTuningDataStatsOrDict: TypeAlias = (
    SupervisedTuningDataStats | SupervisedTuningDataStatsDict
)
TuningDataStatsOrDict: TypeAlias = TuningDataStats | TuningDataStatsDict
SupervisedHyperParametersOrDict: TypeAlias = (
    SupervisedHyperParameters | SupervisedHyperParametersDict
)
SupervisedTuningSpecOrDict: TypeAlias = SupervisedTuningSpec | SupervisedTuningSpecDict
FullFineTuningSpecOrDict: TypeAlias = FullFineTuningSpec | FullFineTuningSpecDict
PreferenceOptimizationHyperParametersOrDict: TypeAlias = (
    PreferenceOptimizationHyperParameters | PreferenceOptimizationHyperParametersDict
)
PreferenceOptimizationSpecOrDict: TypeAlias = (
    PreferenceOptimizationSpec | PreferenceOptimizationSpecDict
)
DistillationHyperParametersOrDict: TypeAlias = (
    DistillationHyperParameters | DistillationHyperParametersDict
)
DistillationSpecOrDict: TypeAlias = DistillationSpec | DistillationSpecDict
DistillationSamplingSpecOrDict: TypeAlias = DistillationSamplingSpec | DistillationSamplingSpecDict
ReinforcementTuningHyperParametersOrDict: TypeAlias = (
    ReinforcementTuningHyperParameters | ReinforcementTuningHyperParametersDict
)
ReinforcementTuningSpecOrDict: TypeAlias = ReinforcementTuningSpec | ReinforcementTuningSpecDict
PartnerModelTuningSpecOrDict: TypeAlias = PartnerModelTuningSpec | PartnerModelTuningSpecDict
VeoHyperParametersOrDict: TypeAlias = VeoHyperParameters | VeoHyperParametersDict
VeoTuningSpecOrDict: TypeAlias = VeoTuningSpec | VeoTuningSpecDict
VeoLoraTuningSpecOrDict: TypeAlias = VeoLoraTuningSpec | VeoLoraTuningSpecDict
TunedModelCheckpointOrDict: TypeAlias = TunedModelCheckpoint | TunedModelCheckpointDict
TunedModelOrDict: TypeAlias = TunedModel | TunedModelDict
PreTunedModelOrDict: TypeAlias = PreTunedModel | PreTunedModelDict
EncryptionSpecOrDict: TypeAlias = EncryptionSpec | EncryptionSpecDict
TuningExampleOrDict: TypeAlias = TuningExample | TuningExampleDict
TuningDatasetOrDict: TypeAlias = TuningDataset | TuningDatasetDict
TuningValidationDatasetOrDict: TypeAlias = TuningValidationDataset | TuningValidationDatasetDict
TuningJobMetadataOrDict: TypeAlias = TuningJobMetadata | TuningJobMetadataDict
TuningJobOrDict: TypeAlias = TuningJob | TuningJobDict
CreateTuningJobConfigOrDict: TypeAlias = CreateTuningJobConfig | CreateTuningJobConfigDict
CreateTuningJobParametersOrDict: TypeAlias = (
    CreateTuningJobParameters | CreateTuningJobParametersDict
)
GetTuningJobConfigOrDict: TypeAlias = GetTuningJobConfig | GetTuningJobConfigDict
ListTuningJobsConfigOrDict: TypeAlias = ListTuningJobsConfig | ListTuningJobsConfigDict
ListTuningJobsResponseOrDict: TypeAlias = ListTuningJobsResponse | ListTuningJobsResponseDict
CancelTuningJobConfigOrDict: TypeAlias = CancelTuningJobConfig | CancelTuningJobConfigDict
CancelTuningJobResponseOrDict: TypeAlias = CancelTuningJobResponse | CancelTuningJobResponseDict
TuningOperationOrDict: TypeAlias = TuningOperation | TuningOperationDict
ModalityTokenCountOrDict: TypeAlias = ModalityTokenCount | ModalityTokenCountDict
CachedContentUsageMetadataOrDict: TypeAlias = (
    CachedContentUsageMetadata | CachedContentUsageMetadataDict
)
GenerateContentResponseUsageMetadataOrDict: TypeAlias = (
    GenerateContentResponseUsageMetadata | GenerateContentResponseUsageMetadataDict
)
UsageMetadataOrDict: TypeAlias = UsageMetadata | UsageMetadataDict
GenerateVideosSourceOrDict: TypeAlias = GenerateVideosSource | GenerateVideosSourceDict
VideoGenerationReferenceImageOrDict: TypeAlias = (
    VideoGenerationReferenceImage | VideoGenerationReferenceImageDict
)
VideoGenerationMaskOrDict: TypeAlias = VideoGenerationMask | VideoGenerationMaskDict
GenerateVideosConfigOrDict: TypeAlias = GenerateVideosConfig | GenerateVideosConfigDict
GeneratedVideoOrDict: TypeAlias = GeneratedVideo | GeneratedVideoDict
GenerateVideosResponseOrDict: TypeAlias = GenerateVideosResponse | GenerateVideosResponseDict
WebhookConfigOrDict: TypeAlias = WebhookConfig | WebhookConfigDict
BatchJobSourceUnionDict: TypeAlias = (
    BatchJobSource | BatchJobSourceDict | list[InlinedRequest | InlinedRequestDict] | str
)
BatchJobDestinationUnionDict: TypeAlias = BatchJobDestination | BatchJobDestinationDict | str
PartUnionDict: TypeAlias = str | PIL_Image | File | FileDict | Part | PartDict
ContentUnionDict: TypeAlias = (
    Content
    | ContentDict
    | str
    | PIL_Image
    | File
    | FileDict
    | Part
    | PartDict
    | list[PartUnionDict]
)
ContentListUnionDict: TypeAlias = (
    Content
    | ContentDict
    | str
    | PIL_Image
    | File
    | FileDict
    | Part
    | PartDict
    | list[PartUnionDict]
    | list[ContentUnionDict]
)
BlobImageUnionDict: TypeAlias = PIL_Image | Blob | BlobDict
MetricUnionDict: TypeAlias = Metric | MetricDict | UnifiedMetric | UnifiedMetricDict
SchemaUnionDict: TypeAlias = (
    dict[Any, Any] | type | Schema | SchemaDict | builtin_types.GenericAlias | VersionedUnionType
)
SpeechConfigUnionDict: TypeAlias = str | SpeechConfig | SpeechConfigDict
ToolUnionDict: TypeAlias = Tool | ToolDict | Callable[..., Any] | McpTool | McpClientSession
ToolListUnionDict: TypeAlias = list[ToolUnionDict]

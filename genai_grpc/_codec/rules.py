"""THE table: where a field of a pydantic model lives in the messages of each backend.

A field without a row lives under its own name on both backends. A row says what differs: another
place, a named converter, a backend that lacks it, or that it never leaves the client. Field numbers
and the versions that publish a field are facts of the stubs, not of this table. No code per field
may be written anywhere else.
"""

from __future__ import annotations

from typing import Final, Literal, NamedTuple

Backend = Literal["gemini", "vertex"]

GEMINI: Final[Backend] = "gemini"
VERTEX: Final[Backend] = "vertex"
BOTH: Final[tuple[Backend, ...]] = (GEMINI, VERTEX)

API_NAMES: Final[dict[Backend, str]] = {
    GEMINI: "the Gemini Developer API",
    VERTEX: "Vertex AI",
}
CLIENT_NAMES: Final[dict[Backend, str]] = {
    GEMINI: "Gemini Developer",
    VERTEX: "Vertex AI",
}
# google-genai's ValueError says "<field> parameter is not supported in <this>."; programs match it.
SHORT_API_NAMES: Final[dict[Backend, str]] = {GEMINI: "Gemini API", VERTEX: "Vertex AI"}


class Rule(NamedTuple):
    """One fact about one field of one model."""

    field: str
    """`Model.field`."""
    proto: str = ""
    """Dotted path from the message of the model to the value; empty means the same name."""
    backends: tuple[Backend, ...] = BOTH
    """Where this row holds. A field with rows, none of them for a backend, is refused there."""
    convert: str = ""
    """Name of a converter in converters.py; empty means by the types of both ends."""
    client_side: bool = False
    """Steers this library and is never sent."""
    versions: tuple[str, ...] = ()
    """API versions in which this row holds; empty means all."""
    otherwise: str = ""
    """The field of the model that takes what this one has no words for."""
    message: str = ""
    """Name of the message where this row holds, for a model that stands for several; empty: any."""


def _in_message(backend: Backend, message: str, model: str, *fields: str) -> tuple[Rule, ...]:
    return tuple(Rule(f"{model}.{field}", "", (backend,), message=message) for field in fields)


def _only(backend: Backend, *fields: str) -> tuple[Rule, ...]:
    return tuple(Rule(field, backends=(backend,)) for field in fields)


def _client_side(*fields: str) -> tuple[Rule, ...]:
    return tuple(Rule(field, client_side=True) for field in fields)


_HYPER_PARAMETERS: Final = frozenset(("batch_size", "learning_rate"))


def _tuning_spec(model: str, spec: str, *others: str) -> tuple[Rule, ...]:
    hyper_parameters = ("epoch_count", "learning_rate_multiplier", "adapter_size")
    return (
        *(
            Rule(f"{model}.{field}", f"{spec}.hyper_parameters.{field}", (VERTEX,))
            for field in (
                *hyper_parameters,
                *(each for each in others if each in _HYPER_PARAMETERS),
            )
        ),
        *(
            Rule(f"{model}.{field}", f"{spec}.{field}", (VERTEX,))
            for field in others
            if field not in _HYPER_PARAMETERS
        ),
        Rule(
            f"{model}.validation_dataset",
            f"{spec}.validation_dataset_uri",
            (VERTEX,),
            "dataset_uri",
        ),
    )


def _tuning_dataset(model: str, spec: str, field: str = "training_dataset_uri") -> tuple[Rule, ...]:
    return tuple(
        Rule(f"{model}.{source}", f"{spec}.{field}", (VERTEX,))
        for source in ("gcs_uri", "vertex_dataset_resource")
    )


def _nowhere(model: str, *fields: str) -> tuple[Rule, ...]:
    return tuple(Rule(f"{model}.{field}", backends=()) for field in fields)


# A model whose fields are spread over several messages: searched in this order, by name.
SPREAD: Final[dict[str, tuple[str, ...]]] = {
    "GenerateContentConfig": ("", "generation_config"),
    "LiveConnectConfig": ("", "generation_config"),
}

# Values of enums that a model calls otherwise than the wire does: (enum class, wire name) -> name.
ENUM_SPELLINGS: Final[dict[tuple[str, str], str]] = {
    ("BlockedReason", "BLOCK_REASON_UNSPECIFIED"): "BLOCKED_REASON_UNSPECIFIED",
    # A tuned model of the Gemini API is its own tuning job.
    ("JobState", "STATE_UNSPECIFIED"): "JOB_STATE_UNSPECIFIED",
    ("JobState", "CREATING"): "JOB_STATE_RUNNING",
    ("JobState", "ACTIVE"): "JOB_STATE_SUCCEEDED",
    ("JobState", "FAILED"): "JOB_STATE_FAILED",
    **{
        ("JobState", f"BATCH_STATE_{state}"): f"JOB_STATE_{state}"
        for state in "UNSPECIFIED PENDING RUNNING SUCCEEDED FAILED CANCELLED EXPIRED".split()
    },
}

# Models whose unknown fields travel back with them: what a model said is sent again in the next turn,
# and an answer may carry more (such as signatures) than these stubs know.
KEEPS_UNKNOWN_FIELDS: Final = frozenset(("Part", "FunctionCall", "FunctionResponse"))

RULES: Final[tuple[Rule, ...]] = (
    # --- generate_content: configuration
    *_client_side(
        "GenerateContentConfig.http_options",
        "GenerateContentConfig.should_return_http_response",
        "GenerateContentConfig.automatic_function_calling",
        "GenerateContentConfig.automatic_continuation",
    ),
    *_only(
        VERTEX,
        "GenerateContentConfig.routing_config",
        "GenerateContentConfig.labels",
        "GenerateContentConfig.audio_timestamp",
        "GenerateContentConfig.model_armor_config",
    ),
    *_only(
        GEMINI,
        "GenerateContentConfig.enable_enhanced_civic_answers",
        "GenerateContentConfig.store",
    ),
    Rule("GenerateContentConfig.generation_output_config", "output_config", (VERTEX,)),
    Rule(
        "GenerateContentConfig.model_selection_config", "generation_config.model_config", (VERTEX,)
    ),
    Rule("GenerateContentConfig.system_instruction", convert="content"),
    Rule("GenerateContentConfig.tools", convert="tools"),
    Rule("GenerateContentConfig.speech_config", convert="speech_config"),
    Rule(
        "GenerateContentConfig.response_schema", convert="schema", otherwise="response_json_schema"
    ),
    # The published json_name of Gemini's field 28 is responseJsonSchema; field 24 is its predecessor.
    Rule(
        "GenerateContentConfig.response_json_schema",
        "generation_config.response_json_schema_ordered",
        (GEMINI,),
        "json_schema",
    ),
    Rule("GenerateContentConfig.response_json_schema", backends=(VERTEX,), convert="json_schema"),
    Rule("GenerateContentConfig.cached_content", convert="cached_content"),
    # --- GenerationConfig (count_tokens)
    *_only(
        VERTEX,
        "GenerationConfig.audio_timestamp",
        "GenerationConfig.routing_config",
    ),
    *_only(GEMINI, "GenerationConfig.enable_enhanced_civic_answers"),
    Rule("GenerationConfig.model_selection_config", "model_config", (VERTEX,)),
    Rule(
        "GenerationConfig.response_json_schema",
        "response_json_schema_ordered",
        (GEMINI,),
        "json_schema",
    ),
    Rule("GenerationConfig.response_json_schema", backends=(VERTEX,), convert="json_schema"),
    # --- contents
    *_only(
        VERTEX,
        "Blob.display_name",
        "FileData.display_name",
        "FunctionCall.partial_args",
        "FunctionCall.will_continue",
    ),
    *_only(GEMINI, "CodeExecutionResult.id", "ExecutableCode.id"),
    *_only(
        GEMINI,
        "FunctionResponsePart.audio_metadata",
        "FunctionResponsePart.document_metadata",
        "FunctionResponsePart.media_processing",
        "FunctionResponsePart.media_resolution",
        "FunctionResponsePart.spreadsheet_metadata",
        "FunctionResponsePart.video_metadata",
        "Part.part_metadata",
        "Part.tool_call",
        "Part.tool_response",
    ),
    # --- speech
    *_only(
        GEMINI,
        "ReplicatedVoiceConfig.consent_audio",
        "ReplicatedVoiceConfig.voice_consent_signature",
    ),
    # --- tools
    *_only(
        VERTEX,
        "FunctionCallingConfig.stream_function_call_arguments",
        "AuthConfig.api_key_config",
        "AuthConfig.auth_type",
        "AuthConfig.google_service_account_config",
        "AuthConfig.http_basic_auth_config",
        "AuthConfig.oauth_config",
        "AuthConfig.oidc_config",
        "GoogleMaps.grounding_types",
        "GoogleSearch.blocking_confidence",
        "GoogleSearch.exclude_domains",
        "SafetySetting.method",
        "Tool.enterprise_web_search",
        "Tool.exa_ai_search",
        "Tool.parallel_ai_search",
        "Tool.retrieval",
    ),
    *_only(
        GEMINI,
        "AuthConfig.api_key",
        "FunctionDeclaration.behavior",
        "Tool.file_search",
        "Tool.mcp_servers",
        "ToolConfig.include_server_side_tool_invocations",
    ),
    # Published as field 2 in v1 and as field 4 in v1beta1.
    Rule("EnterpriseWebSearch.blocking_confidence", "blocking_confidence_v1", versions=("v1",)),
    Rule("EnterpriseWebSearch.blocking_confidence", versions=("v1beta1",)),
    # --- images
    *_only(
        VERTEX,
        "ImageConfig.image_output_options",
        "ImageConfig.person_generation",
        "ImageConfig.prominent_people",
    ),
    Rule("ImageConfig.output_mime_type", "image_output_options.mime_type", (VERTEX,)),
    Rule(
        "ImageConfig.output_compression_quality",
        "image_output_options.compression_quality",
        (VERTEX,),
    ),
    # --- answers
    *_client_side(
        *(
            f"{response}.sdk_http_response"
            for response in (
                "GenerateContentResponse",
                "CountTokensResponse",
                "ComputeTokensResponse",
                "EmbedContentResponse",
            )
        ),
        "GenerateContentResponse.automatic_function_calling_history",
        "GenerateContentResponse.parsed",
    ),
    *_only(
        GEMINI,
        "GenerateContentResponse.model_status",
        "GroundingChunkRetrievedContext.custom_metadata",
        "GroundingChunkRetrievedContext.file_search_store",
        "GroundingChunkRetrievedContext.media_id",
        "GroundingChunkRetrievedContext.page_number",
        "LogprobsResult.log_probability_sum",
    ),
    *_only(
        GEMINI,
        "CountTokensResponse.cache_tokens_details",
        "CountTokensResponse.cached_content_token_count",
    ),
    *_only(
        VERTEX,
        "GenerateContentResponse.create_time",
        "RagChunk.chunk_id",
        "RagChunk.file_id",
    ),
    Rule("CitationMetadata.citations", "citation_sources", (GEMINI,)),
    Rule("CitationMetadata.citations", backends=(VERTEX,)),
    # --- count_tokens: on the Gemini API these travel inside a whole generate request
    Rule("CountTokensConfig.http_options", client_side=True),
    Rule(
        "CountTokensConfig.system_instruction",
        "generate_content_request.system_instruction",
        (GEMINI,),
        "content",
    ),
    Rule("CountTokensConfig.system_instruction", backends=(VERTEX,), convert="content"),
    Rule("CountTokensConfig.tools", "generate_content_request.tools", (GEMINI,), "tools"),
    Rule("CountTokensConfig.tools", backends=(VERTEX,), convert="tools"),
    Rule(
        "CountTokensConfig.generation_config",
        "generate_content_request.generation_config",
        (GEMINI,),
    ),
    Rule("CountTokensConfig.generation_config", backends=(VERTEX,)),
    Rule("ComputeTokensConfig.http_options", client_side=True),
    # --- embed_content: on Vertex AI these are the places in EmbedContent; Predict has its own table
    Rule("EmbedContentConfig.http_options", client_side=True),
    Rule("EmbedContentConfig.title", backends=(GEMINI,)),
    Rule("EmbedContentConfig.title", "embed_content_config.title", (VERTEX,)),
    Rule("EmbedContentConfig.task_type", backends=(GEMINI,)),
    Rule("EmbedContentConfig.task_type", "embed_content_config.task_type", (VERTEX,)),
    Rule("EmbedContentConfig.output_dimensionality", backends=(GEMINI,)),
    Rule(
        "EmbedContentConfig.output_dimensionality",
        "embed_content_config.output_dimensionality",
        (VERTEX,),
    ),
    Rule("EmbedContentConfig.auto_truncate", "embed_content_config.auto_truncate", (VERTEX,)),
    Rule("EmbedContentConfig.document_ocr", "embed_content_config.document_ocr", (VERTEX,)),
    Rule(
        "EmbedContentConfig.audio_track_extraction",
        "embed_content_config.audio_track_extraction",
        (VERTEX,),
    ),
    Rule("EmbedContentConfig.mime_type", backends=(VERTEX,)),
    Rule("EmbedContentResponse.truncated", backends=(VERTEX,)),
    # --- models: a Model is a Model or TunedModel of the Gemini API, a Model or PublisherModel of
    # Vertex AI; the name is all that the four have in common
    *_in_message(
        GEMINI,
        "Model",
        "Model",
        *("display_name", "description", "version", "input_token_limit", "output_token_limit"),
        *("temperature", "max_temperature", "top_p", "top_k", "thinking"),
    ),
    Rule("Model.supported_actions", "supported_generation_methods", (GEMINI,), message="Model"),
    *_in_message(
        GEMINI,
        "TunedModel",
        "Model",
        *("display_name", "description", "temperature", "top_p", "top_k"),
    ),
    *_in_message(
        VERTEX,
        "Model",
        "Model",
        *("display_name", "description", "labels", "default_checkpoint_id", "checkpoints"),
    ),
    Rule("Model.version", "version_id", (VERTEX,)),
    Rule("Model.endpoints", "deployed_models", (VERTEX,), message="Model"),
    Rule("Endpoint.name", "endpoint", (VERTEX,)),
    # It gathers fields of the message of the model itself.
    Rule("Model.tuned_model_info", client_side=True),
    *_in_message(
        GEMINI, "TunedModel", "TunedModelInfo", "base_model", "create_time", "update_time"
    ),
    *_in_message(VERTEX, "Model", "TunedModelInfo", "create_time", "update_time"),
    Rule("ListModelsResponse.models", "tuned_models", (GEMINI,), message="ListTunedModelsResponse"),
    Rule(
        "ListModelsResponse.models",
        "publisher_models",
        (VERTEX,),
        message="ListPublisherModelsResponse",
    ),
    Rule("ListModelsResponse.models", message="ListModelsResponse"),
    Rule("ListModelsConfig.filter", backends=(GEMINI,), message="ListTunedModelsRequest"),
    Rule("ListModelsConfig.filter", backends=(VERTEX,)),
    *_only(VERTEX, "UpdateModelConfig.default_checkpoint_id"),
    *_client_side(
        "GetModelConfig.http_options",
        "ListModelsConfig.http_options",
        "ListModelsConfig.query_base",
        "ListModelsResponse.sdk_http_response",
        "UpdateModelConfig.http_options",
        "DeleteModelConfig.http_options",
        "DeleteModelResponse.sdk_http_response",
    ),
    # --- caches
    Rule("CreateCachedContentConfig.contents", convert="contents"),
    Rule("CreateCachedContentConfig.system_instruction", convert="content"),
    Rule("CreateCachedContentConfig.kms_key_name", "encryption_spec.kms_key_name", (VERTEX,)),
    *_client_side(
        "CreateCachedContentConfig.http_options",
        "GetCachedContentConfig.http_options",
        "ListCachedContentsConfig.http_options",
        "ListCachedContentsResponse.sdk_http_response",
        "UpdateCachedContentConfig.http_options",
        "DeleteCachedContentConfig.http_options",
        "DeleteCachedContentResponse.sdk_http_response",
    ),
    # --- tunings: the method picks the spec that takes these; tuning_rows.py has the class for the other
    Rule("CreateTuningJobConfig.tuned_model_display_name", "display_name", (GEMINI,)),
    Rule("CreateTuningJobConfig.tuned_model_display_name", backends=(VERTEX,)),
    *_only(
        VERTEX,
        "CreateTuningJobConfig.description",
        "CreateTuningJobConfig.labels",
        "CreateTuningJobConfig.custom_base_model",
        "CreateTuningJobConfig.encryption_spec",
        "CreateTuningJobConfig.output_uri",
    ),
    Rule(
        "CreateTuningJobConfig.pre_tuned_model_checkpoint_id",
        "pre_tuned_model.checkpoint_id",
        (VERTEX,),
    ),
    *(
        Rule(f"CreateTuningJobConfig.{field}", f"tuning_task.hyperparameters.{field}", (GEMINI,))
        for field in ("epoch_count", "learning_rate_multiplier", "batch_size", "learning_rate")
    ),
    *_tuning_spec(
        "CreateTuningJobConfig",
        "supervised_tuning_spec",
        *("export_last_checkpoint_only", "evaluation_config", "tuning_mode"),
        *("batch_size", "learning_rate"),
    ),
    Rule(
        "CreateTuningJobConfig.beta",
        "preference_optimization_spec.hyper_parameters.beta",
        (VERTEX,),
    ),
    *(
        Rule(f"CreateTuningJobConfig.{field}", f"distillation_spec.{place}{field}", (VERTEX,))
        for field, place in (
            ("base_teacher_model", ""),
            ("tuned_teacher_model_source", ""),
            ("sft_loss_weight_multiplier", "hyper_parameters."),
        )
    ),
    Rule(
        "CreateTuningJobConfig.reward_config",
        "reinforcement_tuning_spec.single_reward_config",
        (VERTEX,),
    ),
    *(
        Rule(
            f"CreateTuningJobConfig.{field}",
            f"reinforcement_tuning_spec.{place}{field}",
            (VERTEX,),
        )
        for field, place in (
            ("composite_reward_config", ""),
            ("validation_dataset_uri", ""),
            *(
                (field, "hyper_parameters.")
                for field in (
                    *("samples_per_prompt", "evaluate_interval", "checkpoint_interval"),
                    *("max_output_tokens", "thinking_level"),
                )
            ),
        )
    ),
    *_tuning_spec(
        "PreferenceTuningConfig", "preference_optimization_spec", "export_last_checkpoint_only"
    ),
    *_nowhere(
        "PreferenceTuningConfig", "evaluation_config", "tuning_mode", "batch_size", "learning_rate"
    ),
    *_tuning_spec(
        "DistillationConfig",
        "distillation_spec",
        *("export_last_checkpoint_only", "evaluation_config", "tuning_mode"),
        *("batch_size", "learning_rate"),
    ),
    *_tuning_spec("ReinforcementTuningConfig", "reinforcement_tuning_spec", "batch_size"),
    *_nowhere(
        "ReinforcementTuningConfig",
        *("export_last_checkpoint_only", "evaluation_config", "tuning_mode", "learning_rate"),
    ),
    Rule("TuningDataset.examples", "tuning_task.training_data.examples.examples", (GEMINI,)),
    *_tuning_dataset("TuningDataset", "supervised_tuning_spec"),
    *_tuning_dataset("PreferenceTuningDataset", "preference_optimization_spec"),
    *_tuning_dataset("DistillationDataset", "distillation_spec", "prompt_dataset_uri"),
    *_tuning_dataset("ReinforcementTuningDataset", "reinforcement_tuning_spec"),
    Rule("EvaluationConfig.metrics", convert="metrics"),
    *_in_message(
        GEMINI,
        "TunedModel",
        "TuningJob",
        *("create_time", "update_time", "description", "base_model"),
    ),
    *_only(VERTEX, "PreTunedModel.base_model"),
    Rule("TuningJob.start_time", "tuning_task.start_time", (GEMINI,)),
    Rule("TuningJob.end_time", "tuning_task.complete_time", (GEMINI,)),
    *_in_message(
        VERTEX,
        "TuningJob",
        "TuningJob",
        *("create_time", "update_time", "start_time", "end_time", "description", "base_model"),
        *("error", "tuned_model", "pre_tuned_model", "supervised_tuning_spec"),
        *("preference_optimization_spec", "tuning_data_stats", "encryption_spec"),
        *("partner_model_tuning_spec", "custom_base_model", "experiment", "labels", "output_uri"),
        *("pipeline_job", "service_account", "tuned_model_display_name", "veo_tuning_spec"),
        *("veo_lora_tuning_spec", "full_fine_tuning_spec", "distillation_spec"),
        *("distillation_sampling_spec", "reinforcement_tuning_spec", "evaluate_dataset_runs"),
        *("tuning_job_state", "tuning_job_metadata", "gcs_metrics_uri"),
    ),
    Rule("ListTuningJobsResponse.tuning_jobs", "tuned_models", (GEMINI,)),
    Rule("ListTuningJobsResponse.tuning_jobs", backends=(VERTEX,)),
    *_client_side(
        "CreateTuningJobConfig.http_options",
        "CreateTuningJobConfig.method",
        # The service does not repeat it; it is that of the config.
        "TuningJob.evaluation_config",
        "TuningJob.sdk_http_response",
        "GetTuningJobConfig.http_options",
        "ListTuningJobsConfig.http_options",
        "ListTuningJobsResponse.sdk_http_response",
        "CancelTuningJobConfig.http_options",
        "CancelTuningJobResponse.sdk_http_response",
        "ValidateRewardConfig.http_options",
        "ValidateRewardResponse.sdk_http_response",
        "GetOperationConfig.http_options",
    ),
    # --- batches
    *_only(VERTEX, "ListBatchJobsConfig.filter"),
    Rule("CreateBatchJobConfig.dest", "output_config", (VERTEX,), "batch_destination"),
    Rule("BatchJobSource.format", "instances_format", (VERTEX,)),
    Rule("BatchJobSource.gcs_uri", "gcs_source.uris", (VERTEX,)),
    Rule("BatchJobSource.bigquery_uri", "bigquery_source.input_uri", (VERTEX,)),
    Rule(
        "BatchJobSource.vertex_dataset_name",
        "vertex_multimodal_dataset_source.dataset_name",
        (VERTEX,),
    ),
    *_only(GEMINI, "BatchJobSource.file_name"),
    Rule("BatchJobSource.inlined_requests", "requests.requests", (GEMINI,)),
    Rule("InlinedRequest.model", "request.model", (GEMINI,), "model"),
    Rule("InlinedRequest.contents", "request.contents", (GEMINI,), "contents"),
    Rule("InlinedRequest.config", "request", (GEMINI,)),
    Rule(
        "EmbeddingsBatchJobSource.inlined_requests",
        "requests.requests",
        (GEMINI,),
        "embedding_requests",
    ),
    Rule("EmbeddingRequest.content", "request.content", (GEMINI,)),
    Rule("EmbeddingRequest.config", "request", (GEMINI,)),
    Rule("BatchJobDestination.format", "predictions_format", (VERTEX,)),
    Rule("BatchJobDestination.gcs_uri", "gcs_destination.output_uri_prefix", (VERTEX,)),
    Rule("BatchJobDestination.bigquery_uri", "bigquery_destination.output_uri", (VERTEX,)),
    Rule("BatchJobDestination.vertex_dataset", "vertex_multimodal_dataset_destination", (VERTEX,)),
    Rule(
        "VertexMultimodalDatasetDestination.bigquery_destination",
        "bigquery_destination.output_uri",
        (VERTEX,),
    ),
    *_only(GEMINI, "CreateBatchJobConfig.webhook_config"),
    Rule("BatchJobDestination.file_name", "responses_file", (GEMINI,)),
    Rule("BatchJobDestination.inlined_responses", "inlined_responses.inlined_responses", (GEMINI,)),
    Rule(
        "BatchJobDestination.inlined_embed_content_responses",
        "inlined_embed_content_responses.inlined_responses",
        (GEMINI,),
    ),
    *(
        Rule(f"BatchJob.{field}", f"metadata.{field}", (GEMINI,))
        for field in "display_name state create_time end_time update_time model".split()
    ),
    *_in_message(
        VERTEX,
        "BatchPredictionJob",
        "BatchJob",
        *("display_name", "state", "create_time", "start_time", "end_time", "update_time"),
        *("model", "completion_stats", "output_info"),
    ),
    Rule("BatchJob.src", "input_config", (VERTEX,)),
    Rule("BatchJob.dest", "output_config", (VERTEX,)),
    Rule("BatchJob.dest", "metadata.output", (GEMINI,)),
    Rule("ListBatchJobsResponse.batch_jobs", "operations", (GEMINI,)),
    Rule("ListBatchJobsResponse.batch_jobs", "batch_prediction_jobs", (VERTEX,)),
    *_in_message(VERTEX, "Operation", "DeleteResourceJob", "name", "done", "error"),
    *_client_side(
        "CreateBatchJobConfig.http_options",
        "CreateEmbeddingsBatchJobConfig.http_options",
        "GetBatchJobConfig.http_options",
        "ListBatchJobsConfig.http_options",
        "ListBatchJobsResponse.sdk_http_response",
        "CancelBatchJobConfig.http_options",
        "DeleteBatchJobConfig.http_options",
        "DeleteResourceJob.sdk_http_response",
    ),
    # --- files, file search stores and their documents: the Gemini API alone has them
    *_client_side(
        *(
            f"{config}.http_options"
            for config in (
                *("GetFileConfig", "ListFilesConfig", "DeleteFileConfig"),
                *("UploadFileConfig", "DownloadFileConfig", "UploadToFileSearchStoreConfig"),
                *("CreateFileSearchStoreConfig", "GetFileSearchStoreConfig"),
                *("ListFileSearchStoresConfig", "DeleteFileSearchStoreConfig", "ImportFileConfig"),
                *("GetDocumentConfig", "ListDocumentsConfig", "DeleteDocumentConfig"),
                *("RegisterFilesConfig", "DownloadMediaConfig"),
            )
        ),
        "ListFilesResponse.sdk_http_response",
        "DeleteFileResponse.sdk_http_response",
        "ListFileSearchStoresResponse.sdk_http_response",
        "ListDocumentsResponse.sdk_http_response",
        "RegisterFilesResponse.sdk_http_response",
        "RegisterFilesConfig.should_return_http_response",
        "UploadToFileSearchStoreConfig.should_return_http_response",
    ),
    # --- live sessions; what a token holds them to is a setup of its own
    *_client_side(
        "CreateAuthTokenConfig.http_options",
        "CreateAuthTokenConfig.live_connect_constraints",
        "CreateAuthTokenConfig.lock_additional_fields",
    ),
    Rule("LiveConnectConfig.http_options", client_side=True),
    Rule("LiveConnectConfig.system_instruction", convert="content"),
    Rule("LiveConnectConfig.tools", convert="tools"),
    Rule("LiveConnectConfig.speech_config", convert="speech_config"),
    *_only(VERTEX, "LiveConnectConfig.explicit_vad_signal"),
    Rule("LiveClientContextUpdate.system_instruction", convert="content"),
    Rule("LiveClientContextUpdateTools.tools", convert="tools"),
    *_only(VERTEX, "SessionResumptionConfig.transparent"),
    Rule("UsageMetadata.response_token_count", "candidates_token_count", (VERTEX,)),
    Rule("UsageMetadata.response_token_count", backends=(GEMINI,)),
    Rule("UsageMetadata.response_tokens_details", "candidates_tokens_details", (VERTEX,)),
    Rule("UsageMetadata.response_tokens_details", backends=(GEMINI,)),
)

# EmbedContentConfig in the JSON of Vertex AI's Predict: part of the request, key.
PREDICT_FIELDS: Final[dict[str, tuple[str, str]]] = {
    "http_options": ("client_side", "http_options"),
    "task_type": ("instance", "task_type"),
    "title": ("instance", "title"),
    "mime_type": ("instance", "mimeType"),
    "output_dimensionality": ("parameters", "outputDimensionality"),
    "auto_truncate": ("parameters", "autoTruncate"),
}

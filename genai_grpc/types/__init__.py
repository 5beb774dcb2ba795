# Generated from the modules beside it by scripts/types: edit those and run scripts/types.
# ruff: noqa: I001 - sorted already; ruff would write each `X as X` as a statement of its own
"""The public types: messages, enums, and the dicts and unions that may stand for them.

Names only. A name is loaded from its domain module when it is first touched, so that importing the
package costs nothing; type checkers see an ordinary import.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from genai_grpc.types.auth_tokens import (
        AuthToken as AuthToken,
        CreateAuthTokenConfig as CreateAuthTokenConfig,
        CreateAuthTokenParameters as CreateAuthTokenParameters,
        LiveConnectConstraints as LiveConnectConstraints,
    )
    from genai_grpc.types.batches import (
        BatchJob as BatchJob,
        BatchJobDestination as BatchJobDestination,
        BatchJobDestinationUnion as BatchJobDestinationUnion,
        BatchJobOutputInfo as BatchJobOutputInfo,
        BatchJobSource as BatchJobSource,
        BatchJobSourceUnion as BatchJobSourceUnion,
        CancelBatchJobConfig as CancelBatchJobConfig,
        CompletionStats as CompletionStats,
        CreateBatchJobConfig as CreateBatchJobConfig,
        CreateEmbeddingsBatchJobConfig as CreateEmbeddingsBatchJobConfig,
        DeleteBatchJobConfig as DeleteBatchJobConfig,
        DeleteResourceJob as DeleteResourceJob,
        EmbedContentBatch as EmbedContentBatch,
        EmbeddingsBatchJobSource as EmbeddingsBatchJobSource,
        GetBatchJobConfig as GetBatchJobConfig,
        InlinedEmbedContentResponse as InlinedEmbedContentResponse,
        InlinedRequest as InlinedRequest,
        InlinedResponse as InlinedResponse,
        JobError as JobError,
        ListBatchJobsConfig as ListBatchJobsConfig,
        ListBatchJobsResponse as ListBatchJobsResponse,
        VertexMultimodalDatasetDestination as VertexMultimodalDatasetDestination,
    )
    from genai_grpc.types.caches import (
        CachedContent as CachedContent,
        CreateCachedContentConfig as CreateCachedContentConfig,
        DeleteCachedContentConfig as DeleteCachedContentConfig,
        DeleteCachedContentResponse as DeleteCachedContentResponse,
        GetCachedContentConfig as GetCachedContentConfig,
        ListCachedContentsConfig as ListCachedContentsConfig,
        ListCachedContentsResponse as ListCachedContentsResponse,
        UpdateCachedContentConfig as UpdateCachedContentConfig,
    )
    from genai_grpc.types.content import (
        Blob as Blob,
        BlobImageUnion as BlobImageUnion,
        CodeExecutionResult as CodeExecutionResult,
        Content as Content,
        ContentListUnion as ContentListUnion,
        ContentUnion as ContentUnion,
        ExecutableCode as ExecutableCode,
        FileData as FileData,
        FunctionCall as FunctionCall,
        FunctionResponse as FunctionResponse,
        FunctionResponseBlob as FunctionResponseBlob,
        FunctionResponseFileData as FunctionResponseFileData,
        FunctionResponsePart as FunctionResponsePart,
        ModelContent as ModelContent,
        Part as Part,
        PartMediaResolution as PartMediaResolution,
        PartUnion as PartUnion,
        PartialArg as PartialArg,
        ToolCall as ToolCall,
        ToolResponse as ToolResponse,
        UserContent as UserContent,
    )
    from genai_grpc.types.dicts import (
        ActivityEndDict as ActivityEndDict,
        ActivityEndOrDict as ActivityEndOrDict,
        ActivityStartDict as ActivityStartDict,
        ActivityStartOrDict as ActivityStartOrDict,
        AggregationOutputDict as AggregationOutputDict,
        AggregationOutputOrDict as AggregationOutputOrDict,
        AggregationResultDict as AggregationResultDict,
        AggregationResultOrDict as AggregationResultOrDict,
        ApiAuthApiKeyConfigDict as ApiAuthApiKeyConfigDict,
        ApiAuthApiKeyConfigOrDict as ApiAuthApiKeyConfigOrDict,
        ApiAuthDict as ApiAuthDict,
        ApiAuthOrDict as ApiAuthOrDict,
        ApiKeyConfigDict as ApiKeyConfigDict,
        ApiKeyConfigOrDict as ApiKeyConfigOrDict,
        AudioChunkDict as AudioChunkDict,
        AudioChunkOrDict as AudioChunkOrDict,
        AudioMetadataDict as AudioMetadataDict,
        AudioMetadataOrDict as AudioMetadataOrDict,
        AudioResponseFormatDict as AudioResponseFormatDict,
        AudioResponseFormatOrDict as AudioResponseFormatOrDict,
        AudioTranscriptionConfigDict as AudioTranscriptionConfigDict,
        AudioTranscriptionConfigOrDict as AudioTranscriptionConfigOrDict,
        AuthConfigDict as AuthConfigDict,
        AuthConfigGoogleServiceAccountConfigDict as AuthConfigGoogleServiceAccountConfigDict,
        AuthConfigGoogleServiceAccountConfigOrDict as AuthConfigGoogleServiceAccountConfigOrDict,
        AuthConfigHttpBasicAuthConfigDict as AuthConfigHttpBasicAuthConfigDict,
        AuthConfigHttpBasicAuthConfigOrDict as AuthConfigHttpBasicAuthConfigOrDict,
        AuthConfigOauthConfigDict as AuthConfigOauthConfigDict,
        AuthConfigOauthConfigOrDict as AuthConfigOauthConfigOrDict,
        AuthConfigOidcConfigDict as AuthConfigOidcConfigDict,
        AuthConfigOidcConfigOrDict as AuthConfigOidcConfigOrDict,
        AuthConfigOrDict as AuthConfigOrDict,
        AuthTokenDict as AuthTokenDict,
        AuthTokenOrDict as AuthTokenOrDict,
        AutomaticActivityDetectionDict as AutomaticActivityDetectionDict,
        AutomaticActivityDetectionOrDict as AutomaticActivityDetectionOrDict,
        AutomaticFunctionCallingConfigDict as AutomaticFunctionCallingConfigDict,
        AutomaticFunctionCallingConfigOrDict as AutomaticFunctionCallingConfigOrDict,
        AutoraterConfigDict as AutoraterConfigDict,
        AutoraterConfigOrDict as AutoraterConfigOrDict,
        AvatarConfigDict as AvatarConfigDict,
        AvatarConfigOrDict as AvatarConfigOrDict,
        BatchJobDestinationDict as BatchJobDestinationDict,
        BatchJobDestinationOrDict as BatchJobDestinationOrDict,
        BatchJobDestinationUnionDict as BatchJobDestinationUnionDict,
        BatchJobDict as BatchJobDict,
        BatchJobOrDict as BatchJobOrDict,
        BatchJobOutputInfoDict as BatchJobOutputInfoDict,
        BatchJobOutputInfoOrDict as BatchJobOutputInfoOrDict,
        BatchJobSourceDict as BatchJobSourceDict,
        BatchJobSourceOrDict as BatchJobSourceOrDict,
        BatchJobSourceUnionDict as BatchJobSourceUnionDict,
        BigQuerySourceDict as BigQuerySourceDict,
        BigQuerySourceOrDict as BigQuerySourceOrDict,
        BleuMetricValueDict as BleuMetricValueDict,
        BleuMetricValueOrDict as BleuMetricValueOrDict,
        BleuSpecDict as BleuSpecDict,
        BleuSpecOrDict as BleuSpecOrDict,
        BlobDict as BlobDict,
        BlobImageUnionDict as BlobImageUnionDict,
        BlobOrDict as BlobOrDict,
        CachedContentDict as CachedContentDict,
        CachedContentOrDict as CachedContentOrDict,
        CachedContentUsageMetadataDict as CachedContentUsageMetadataDict,
        CachedContentUsageMetadataOrDict as CachedContentUsageMetadataOrDict,
        CancelBatchJobConfigDict as CancelBatchJobConfigDict,
        CancelBatchJobConfigOrDict as CancelBatchJobConfigOrDict,
        CancelTuningJobConfigDict as CancelTuningJobConfigDict,
        CancelTuningJobConfigOrDict as CancelTuningJobConfigOrDict,
        CancelTuningJobResponseDict as CancelTuningJobResponseDict,
        CancelTuningJobResponseOrDict as CancelTuningJobResponseOrDict,
        CandidateDict as CandidateDict,
        CandidateOrDict as CandidateOrDict,
        CheckpointDict as CheckpointDict,
        CheckpointOrDict as CheckpointOrDict,
        ChunkingConfigDict as ChunkingConfigDict,
        ChunkingConfigOrDict as ChunkingConfigOrDict,
        CitationDict as CitationDict,
        CitationMetadataDict as CitationMetadataDict,
        CitationMetadataOrDict as CitationMetadataOrDict,
        CitationOrDict as CitationOrDict,
        CodeExecutionResultDict as CodeExecutionResultDict,
        CodeExecutionResultOrDict as CodeExecutionResultOrDict,
        CompletionStatsDict as CompletionStatsDict,
        CompletionStatsOrDict as CompletionStatsOrDict,
        CompositeReinforcementTuningRewardConfigDict as CompositeReinforcementTuningRewardConfigDict,
        CompositeReinforcementTuningRewardConfigOrDict as CompositeReinforcementTuningRewardConfigOrDict,
        CompositeReinforcementTuningRewardConfigWeightedRewardConfigDict as CompositeReinforcementTuningRewardConfigWeightedRewardConfigDict,
        CompositeReinforcementTuningRewardConfigWeightedRewardConfigOrDict as CompositeReinforcementTuningRewardConfigWeightedRewardConfigOrDict,
        ComputationBasedMetricSpecDict as ComputationBasedMetricSpecDict,
        ComputationBasedMetricSpecOrDict as ComputationBasedMetricSpecOrDict,
        ComputeTokensConfigDict as ComputeTokensConfigDict,
        ComputeTokensConfigOrDict as ComputeTokensConfigOrDict,
        ComputeTokensResponseDict as ComputeTokensResponseDict,
        ComputeTokensResponseOrDict as ComputeTokensResponseOrDict,
        ComputeTokensResultDict as ComputeTokensResultDict,
        ComputeTokensResultOrDict as ComputeTokensResultOrDict,
        ComputerUseDict as ComputerUseDict,
        ComputerUseOrDict as ComputerUseOrDict,
        ContentDict as ContentDict,
        ContentEmbeddingDict as ContentEmbeddingDict,
        ContentEmbeddingOrDict as ContentEmbeddingOrDict,
        ContentEmbeddingStatisticsDict as ContentEmbeddingStatisticsDict,
        ContentEmbeddingStatisticsOrDict as ContentEmbeddingStatisticsOrDict,
        ContentListUnionDict as ContentListUnionDict,
        ContentOrDict as ContentOrDict,
        ContentReferenceImageDict as ContentReferenceImageDict,
        ContentReferenceImageOrDict as ContentReferenceImageOrDict,
        ContentUnionDict as ContentUnionDict,
        ContextWindowCompressionConfigDict as ContextWindowCompressionConfigDict,
        ContextWindowCompressionConfigOrDict as ContextWindowCompressionConfigOrDict,
        ControlReferenceConfigDict as ControlReferenceConfigDict,
        ControlReferenceConfigOrDict as ControlReferenceConfigOrDict,
        ControlReferenceImageDict as ControlReferenceImageDict,
        ControlReferenceImageOrDict as ControlReferenceImageOrDict,
        CountTokensConfigDict as CountTokensConfigDict,
        CountTokensConfigOrDict as CountTokensConfigOrDict,
        CountTokensResponseDict as CountTokensResponseDict,
        CountTokensResponseOrDict as CountTokensResponseOrDict,
        CountTokensResultDict as CountTokensResultDict,
        CountTokensResultOrDict as CountTokensResultOrDict,
        CreateAuthTokenConfigDict as CreateAuthTokenConfigDict,
        CreateAuthTokenConfigOrDict as CreateAuthTokenConfigOrDict,
        CreateAuthTokenParametersDict as CreateAuthTokenParametersDict,
        CreateAuthTokenParametersOrDict as CreateAuthTokenParametersOrDict,
        CreateBatchJobConfigDict as CreateBatchJobConfigDict,
        CreateBatchJobConfigOrDict as CreateBatchJobConfigOrDict,
        CreateCachedContentConfigDict as CreateCachedContentConfigDict,
        CreateCachedContentConfigOrDict as CreateCachedContentConfigOrDict,
        CreateEmbeddingsBatchJobConfigDict as CreateEmbeddingsBatchJobConfigDict,
        CreateEmbeddingsBatchJobConfigOrDict as CreateEmbeddingsBatchJobConfigOrDict,
        CreateFileConfigDict as CreateFileConfigDict,
        CreateFileConfigOrDict as CreateFileConfigOrDict,
        CreateFileResponseDict as CreateFileResponseDict,
        CreateFileResponseOrDict as CreateFileResponseOrDict,
        CreateFileSearchStoreConfigDict as CreateFileSearchStoreConfigDict,
        CreateFileSearchStoreConfigOrDict as CreateFileSearchStoreConfigOrDict,
        CreateTuningJobConfigDict as CreateTuningJobConfigDict,
        CreateTuningJobConfigOrDict as CreateTuningJobConfigOrDict,
        CreateTuningJobParametersDict as CreateTuningJobParametersDict,
        CreateTuningJobParametersOrDict as CreateTuningJobParametersOrDict,
        CustomCodeExecutionResultDict as CustomCodeExecutionResultDict,
        CustomCodeExecutionResultOrDict as CustomCodeExecutionResultOrDict,
        CustomCodeExecutionSpecDict as CustomCodeExecutionSpecDict,
        CustomCodeExecutionSpecOrDict as CustomCodeExecutionSpecOrDict,
        CustomMetadataDict as CustomMetadataDict,
        CustomMetadataOrDict as CustomMetadataOrDict,
        CustomOutputDict as CustomOutputDict,
        CustomOutputFormatConfigDict as CustomOutputFormatConfigDict,
        CustomOutputFormatConfigOrDict as CustomOutputFormatConfigOrDict,
        CustomOutputOrDict as CustomOutputOrDict,
        CustomizedAvatarDict as CustomizedAvatarDict,
        CustomizedAvatarOrDict as CustomizedAvatarOrDict,
        DatasetDistributionDict as DatasetDistributionDict,
        DatasetDistributionDistributionBucketDict as DatasetDistributionDistributionBucketDict,
        DatasetDistributionDistributionBucketOrDict as DatasetDistributionDistributionBucketOrDict,
        DatasetDistributionOrDict as DatasetDistributionOrDict,
        DatasetStatsDict as DatasetStatsDict,
        DatasetStatsOrDict as DatasetStatsOrDict,
        DeleteBatchJobConfigDict as DeleteBatchJobConfigDict,
        DeleteBatchJobConfigOrDict as DeleteBatchJobConfigOrDict,
        DeleteCachedContentConfigDict as DeleteCachedContentConfigDict,
        DeleteCachedContentConfigOrDict as DeleteCachedContentConfigOrDict,
        DeleteCachedContentResponseDict as DeleteCachedContentResponseDict,
        DeleteCachedContentResponseOrDict as DeleteCachedContentResponseOrDict,
        DeleteDocumentConfigDict as DeleteDocumentConfigDict,
        DeleteDocumentConfigOrDict as DeleteDocumentConfigOrDict,
        DeleteFileConfigDict as DeleteFileConfigDict,
        DeleteFileConfigOrDict as DeleteFileConfigOrDict,
        DeleteFileResponseDict as DeleteFileResponseDict,
        DeleteFileResponseOrDict as DeleteFileResponseOrDict,
        DeleteFileSearchStoreConfigDict as DeleteFileSearchStoreConfigDict,
        DeleteFileSearchStoreConfigOrDict as DeleteFileSearchStoreConfigOrDict,
        DeleteModelConfigDict as DeleteModelConfigDict,
        DeleteModelConfigOrDict as DeleteModelConfigOrDict,
        DeleteModelResponseDict as DeleteModelResponseDict,
        DeleteModelResponseOrDict as DeleteModelResponseOrDict,
        DeleteResourceJobDict as DeleteResourceJobDict,
        DeleteResourceJobOrDict as DeleteResourceJobOrDict,
        DistillationDataStatsDict as DistillationDataStatsDict,
        DistillationDataStatsOrDict as DistillationDataStatsOrDict,
        DistillationHyperParametersDict as DistillationHyperParametersDict,
        DistillationHyperParametersOrDict as DistillationHyperParametersOrDict,
        DistillationSamplingSpecDict as DistillationSamplingSpecDict,
        DistillationSamplingSpecOrDict as DistillationSamplingSpecOrDict,
        DistillationSpecDict as DistillationSpecDict,
        DistillationSpecOrDict as DistillationSpecOrDict,
        DocumentDict as DocumentDict,
        DocumentMetadataDict as DocumentMetadataDict,
        DocumentMetadataOrDict as DocumentMetadataOrDict,
        DocumentOrDict as DocumentOrDict,
        DownloadFileConfigDict as DownloadFileConfigDict,
        DownloadFileConfigOrDict as DownloadFileConfigOrDict,
        DownloadMediaConfigDict as DownloadMediaConfigDict,
        DownloadMediaConfigOrDict as DownloadMediaConfigOrDict,
        DynamicRetrievalConfigDict as DynamicRetrievalConfigDict,
        DynamicRetrievalConfigOrDict as DynamicRetrievalConfigOrDict,
        EditImageConfigDict as EditImageConfigDict,
        EditImageConfigOrDict as EditImageConfigOrDict,
        EditImageResponseDict as EditImageResponseDict,
        EditImageResponseOrDict as EditImageResponseOrDict,
        EmbedContentBatchDict as EmbedContentBatchDict,
        EmbedContentBatchOrDict as EmbedContentBatchOrDict,
        EmbedContentConfigDict as EmbedContentConfigDict,
        EmbedContentConfigOrDict as EmbedContentConfigOrDict,
        EmbedContentMetadataDict as EmbedContentMetadataDict,
        EmbedContentMetadataOrDict as EmbedContentMetadataOrDict,
        EmbedContentParametersDict as EmbedContentParametersDict,
        EmbedContentParametersOrDict as EmbedContentParametersOrDict,
        EmbedContentResponseDict as EmbedContentResponseDict,
        EmbedContentResponseOrDict as EmbedContentResponseOrDict,
        EmbeddingsBatchJobSourceDict as EmbeddingsBatchJobSourceDict,
        EmbeddingsBatchJobSourceOrDict as EmbeddingsBatchJobSourceOrDict,
        EncryptionSpecDict as EncryptionSpecDict,
        EncryptionSpecOrDict as EncryptionSpecOrDict,
        EndpointDict as EndpointDict,
        EndpointOrDict as EndpointOrDict,
        EnterpriseWebSearchDict as EnterpriseWebSearchDict,
        EnterpriseWebSearchOrDict as EnterpriseWebSearchOrDict,
        EntityLabelDict as EntityLabelDict,
        EntityLabelOrDict as EntityLabelOrDict,
        EvaluateDatasetResponseDict as EvaluateDatasetResponseDict,
        EvaluateDatasetResponseOrDict as EvaluateDatasetResponseOrDict,
        EvaluateDatasetRunDict as EvaluateDatasetRunDict,
        EvaluateDatasetRunOrDict as EvaluateDatasetRunOrDict,
        EvaluationConfigDict as EvaluationConfigDict,
        EvaluationConfigOrDict as EvaluationConfigOrDict,
        EvaluationDatasetDict as EvaluationDatasetDict,
        EvaluationDatasetOrDict as EvaluationDatasetOrDict,
        EvaluationParserConfigCustomCodeParserConfigDict as EvaluationParserConfigCustomCodeParserConfigDict,
        EvaluationParserConfigCustomCodeParserConfigOrDict as EvaluationParserConfigCustomCodeParserConfigOrDict,
        EvaluationParserConfigDict as EvaluationParserConfigDict,
        EvaluationParserConfigOrDict as EvaluationParserConfigOrDict,
        ExactMatchMetricValueDict as ExactMatchMetricValueDict,
        ExactMatchMetricValueOrDict as ExactMatchMetricValueOrDict,
        ExecutableCodeDict as ExecutableCodeDict,
        ExecutableCodeOrDict as ExecutableCodeOrDict,
        ExternalApiDict as ExternalApiDict,
        ExternalApiElasticSearchParamsDict as ExternalApiElasticSearchParamsDict,
        ExternalApiElasticSearchParamsOrDict as ExternalApiElasticSearchParamsOrDict,
        ExternalApiOrDict as ExternalApiOrDict,
        ExternalApiSimpleSearchParamsDict as ExternalApiSimpleSearchParamsDict,
        ExternalApiSimpleSearchParamsOrDict as ExternalApiSimpleSearchParamsOrDict,
        FetchPredictOperationConfigDict as FetchPredictOperationConfigDict,
        FetchPredictOperationConfigOrDict as FetchPredictOperationConfigOrDict,
        FileDataDict as FileDataDict,
        FileDataOrDict as FileDataOrDict,
        FileDict as FileDict,
        FileOrDict as FileOrDict,
        FileSearchDict as FileSearchDict,
        FileSearchOrDict as FileSearchOrDict,
        FileSearchStoreDict as FileSearchStoreDict,
        FileSearchStoreOrDict as FileSearchStoreOrDict,
        FileStatusDict as FileStatusDict,
        FileStatusOrDict as FileStatusOrDict,
        FullFineTuningSpecDict as FullFineTuningSpecDict,
        FullFineTuningSpecOrDict as FullFineTuningSpecOrDict,
        FunctionCallDict as FunctionCallDict,
        FunctionCallOrDict as FunctionCallOrDict,
        FunctionCallingConfigDict as FunctionCallingConfigDict,
        FunctionCallingConfigOrDict as FunctionCallingConfigOrDict,
        FunctionDeclarationDict as FunctionDeclarationDict,
        FunctionDeclarationOrDict as FunctionDeclarationOrDict,
        FunctionResponseBlobDict as FunctionResponseBlobDict,
        FunctionResponseBlobOrDict as FunctionResponseBlobOrDict,
        FunctionResponseDict as FunctionResponseDict,
        FunctionResponseFileDataDict as FunctionResponseFileDataDict,
        FunctionResponseFileDataOrDict as FunctionResponseFileDataOrDict,
        FunctionResponseOrDict as FunctionResponseOrDict,
        FunctionResponsePartDict as FunctionResponsePartDict,
        FunctionResponsePartOrDict as FunctionResponsePartOrDict,
        GcsDestinationDict as GcsDestinationDict,
        GcsDestinationOrDict as GcsDestinationOrDict,
        GcsSourceDict as GcsSourceDict,
        GcsSourceOrDict as GcsSourceOrDict,
        GeminiPreferenceExampleCompletionDict as GeminiPreferenceExampleCompletionDict,
        GeminiPreferenceExampleCompletionOrDict as GeminiPreferenceExampleCompletionOrDict,
        GeminiPreferenceExampleDict as GeminiPreferenceExampleDict,
        GeminiPreferenceExampleOrDict as GeminiPreferenceExampleOrDict,
        GenerateContentConfigDict as GenerateContentConfigDict,
        GenerateContentConfigOrDict as GenerateContentConfigOrDict,
        GenerateContentResponseDict as GenerateContentResponseDict,
        GenerateContentResponseOrDict as GenerateContentResponseOrDict,
        GenerateContentResponsePromptFeedbackDict as GenerateContentResponsePromptFeedbackDict,
        GenerateContentResponsePromptFeedbackOrDict as GenerateContentResponsePromptFeedbackOrDict,
        GenerateContentResponseUsageMetadataDict as GenerateContentResponseUsageMetadataDict,
        GenerateContentResponseUsageMetadataOrDict as GenerateContentResponseUsageMetadataOrDict,
        GenerateImagesConfigDict as GenerateImagesConfigDict,
        GenerateImagesConfigOrDict as GenerateImagesConfigOrDict,
        GenerateImagesResponseDict as GenerateImagesResponseDict,
        GenerateImagesResponseOrDict as GenerateImagesResponseOrDict,
        GenerateVideosConfigDict as GenerateVideosConfigDict,
        GenerateVideosConfigOrDict as GenerateVideosConfigOrDict,
        GenerateVideosResponseDict as GenerateVideosResponseDict,
        GenerateVideosResponseOrDict as GenerateVideosResponseOrDict,
        GenerateVideosSourceDict as GenerateVideosSourceDict,
        GenerateVideosSourceOrDict as GenerateVideosSourceOrDict,
        GeneratedImageDict as GeneratedImageDict,
        GeneratedImageMaskDict as GeneratedImageMaskDict,
        GeneratedImageMaskOrDict as GeneratedImageMaskOrDict,
        GeneratedImageOrDict as GeneratedImageOrDict,
        GeneratedVideoDict as GeneratedVideoDict,
        GeneratedVideoOrDict as GeneratedVideoOrDict,
        GenerationConfigDict as GenerationConfigDict,
        GenerationConfigOrDict as GenerationConfigOrDict,
        GenerationConfigRoutingConfigAutoRoutingModeDict as GenerationConfigRoutingConfigAutoRoutingModeDict,
        GenerationConfigRoutingConfigAutoRoutingModeOrDict as GenerationConfigRoutingConfigAutoRoutingModeOrDict,
        GenerationConfigRoutingConfigDict as GenerationConfigRoutingConfigDict,
        GenerationConfigRoutingConfigManualRoutingModeDict as GenerationConfigRoutingConfigManualRoutingModeDict,
        GenerationConfigRoutingConfigManualRoutingModeOrDict as GenerationConfigRoutingConfigManualRoutingModeOrDict,
        GenerationConfigRoutingConfigOrDict as GenerationConfigRoutingConfigOrDict,
        GenerationConfigThinkingConfigDict as GenerationConfigThinkingConfigDict,
        GenerationConfigThinkingConfigOrDict as GenerationConfigThinkingConfigOrDict,
        GenerationOutputConfigDict as GenerationOutputConfigDict,
        GenerationOutputConfigOrDict as GenerationOutputConfigOrDict,
        GetBatchJobConfigDict as GetBatchJobConfigDict,
        GetBatchJobConfigOrDict as GetBatchJobConfigOrDict,
        GetCachedContentConfigDict as GetCachedContentConfigDict,
        GetCachedContentConfigOrDict as GetCachedContentConfigOrDict,
        GetDocumentConfigDict as GetDocumentConfigDict,
        GetDocumentConfigOrDict as GetDocumentConfigOrDict,
        GetFileConfigDict as GetFileConfigDict,
        GetFileConfigOrDict as GetFileConfigOrDict,
        GetFileSearchStoreConfigDict as GetFileSearchStoreConfigDict,
        GetFileSearchStoreConfigOrDict as GetFileSearchStoreConfigOrDict,
        GetModelConfigDict as GetModelConfigDict,
        GetModelConfigOrDict as GetModelConfigOrDict,
        GetOperationConfigDict as GetOperationConfigDict,
        GetOperationConfigOrDict as GetOperationConfigOrDict,
        GetTuningJobConfigDict as GetTuningJobConfigDict,
        GetTuningJobConfigOrDict as GetTuningJobConfigOrDict,
        GoogleMapsDict as GoogleMapsDict,
        GoogleMapsGroundingTypesDict as GoogleMapsGroundingTypesDict,
        GoogleMapsGroundingTypesOrDict as GoogleMapsGroundingTypesOrDict,
        GoogleMapsOrDict as GoogleMapsOrDict,
        GoogleMapsPlacesDict as GoogleMapsPlacesDict,
        GoogleMapsPlacesOrDict as GoogleMapsPlacesOrDict,
        GoogleMapsRoutingDict as GoogleMapsRoutingDict,
        GoogleMapsRoutingOrDict as GoogleMapsRoutingOrDict,
        GoogleRpcStatusDict as GoogleRpcStatusDict,
        GoogleRpcStatusOrDict as GoogleRpcStatusOrDict,
        GoogleSearchDict as GoogleSearchDict,
        GoogleSearchOrDict as GoogleSearchOrDict,
        GoogleSearchRetrievalDict as GoogleSearchRetrievalDict,
        GoogleSearchRetrievalOrDict as GoogleSearchRetrievalOrDict,
        GoogleTypeDateDict as GoogleTypeDateDict,
        GoogleTypeDateOrDict as GoogleTypeDateOrDict,
        GroundingChunkCustomMetadataDict as GroundingChunkCustomMetadataDict,
        GroundingChunkCustomMetadataOrDict as GroundingChunkCustomMetadataOrDict,
        GroundingChunkDict as GroundingChunkDict,
        GroundingChunkImageDict as GroundingChunkImageDict,
        GroundingChunkImageOrDict as GroundingChunkImageOrDict,
        GroundingChunkMapsDict as GroundingChunkMapsDict,
        GroundingChunkMapsOrDict as GroundingChunkMapsOrDict,
        GroundingChunkMapsPlaceAnswerSourcesAuthorAttributionDict as GroundingChunkMapsPlaceAnswerSourcesAuthorAttributionDict,
        GroundingChunkMapsPlaceAnswerSourcesAuthorAttributionOrDict as GroundingChunkMapsPlaceAnswerSourcesAuthorAttributionOrDict,
        GroundingChunkMapsPlaceAnswerSourcesDict as GroundingChunkMapsPlaceAnswerSourcesDict,
        GroundingChunkMapsPlaceAnswerSourcesOrDict as GroundingChunkMapsPlaceAnswerSourcesOrDict,
        GroundingChunkMapsPlaceAnswerSourcesReviewSnippetDict as GroundingChunkMapsPlaceAnswerSourcesReviewSnippetDict,
        GroundingChunkMapsPlaceAnswerSourcesReviewSnippetOrDict as GroundingChunkMapsPlaceAnswerSourcesReviewSnippetOrDict,
        GroundingChunkMapsRouteDict as GroundingChunkMapsRouteDict,
        GroundingChunkMapsRouteOrDict as GroundingChunkMapsRouteOrDict,
        GroundingChunkOrDict as GroundingChunkOrDict,
        GroundingChunkRetrievedContextDict as GroundingChunkRetrievedContextDict,
        GroundingChunkRetrievedContextOrDict as GroundingChunkRetrievedContextOrDict,
        GroundingChunkStringListDict as GroundingChunkStringListDict,
        GroundingChunkStringListOrDict as GroundingChunkStringListOrDict,
        GroundingChunkWebDict as GroundingChunkWebDict,
        GroundingChunkWebOrDict as GroundingChunkWebOrDict,
        GroundingMetadataDict as GroundingMetadataDict,
        GroundingMetadataOrDict as GroundingMetadataOrDict,
        GroundingMetadataSourceFlaggingUriDict as GroundingMetadataSourceFlaggingUriDict,
        GroundingMetadataSourceFlaggingUriOrDict as GroundingMetadataSourceFlaggingUriOrDict,
        GroundingSupportDict as GroundingSupportDict,
        GroundingSupportOrDict as GroundingSupportOrDict,
        HistoryConfigDict as HistoryConfigDict,
        HistoryConfigOrDict as HistoryConfigOrDict,
        HttpOptionsDict as HttpOptionsDict,
        HttpOptionsOrDict as HttpOptionsOrDict,
        HttpResponseDict as HttpResponseDict,
        HttpResponseOrDict as HttpResponseOrDict,
        HttpRetryOptionsDict as HttpRetryOptionsDict,
        HttpRetryOptionsOrDict as HttpRetryOptionsOrDict,
        ImageConfigDict as ImageConfigDict,
        ImageConfigImageOutputOptionsDict as ImageConfigImageOutputOptionsDict,
        ImageConfigImageOutputOptionsOrDict as ImageConfigImageOutputOptionsOrDict,
        ImageConfigOrDict as ImageConfigOrDict,
        ImageDict as ImageDict,
        ImageOrDict as ImageOrDict,
        ImageResponseFormatDict as ImageResponseFormatDict,
        ImageResponseFormatOrDict as ImageResponseFormatOrDict,
        ImageSearchDict as ImageSearchDict,
        ImageSearchOrDict as ImageSearchOrDict,
        ImportFileConfigDict as ImportFileConfigDict,
        ImportFileConfigOrDict as ImportFileConfigOrDict,
        ImportFileResponseDict as ImportFileResponseDict,
        ImportFileResponseOrDict as ImportFileResponseOrDict,
        InlinedEmbedContentResponseDict as InlinedEmbedContentResponseDict,
        InlinedEmbedContentResponseOrDict as InlinedEmbedContentResponseOrDict,
        InlinedRequestDict as InlinedRequestDict,
        InlinedRequestOrDict as InlinedRequestOrDict,
        InlinedResponseDict as InlinedResponseDict,
        InlinedResponseOrDict as InlinedResponseOrDict,
        IntervalDict as IntervalDict,
        IntervalOrDict as IntervalOrDict,
        JobErrorDict as JobErrorDict,
        JobErrorOrDict as JobErrorOrDict,
        LLMBasedMetricSpecDict as LLMBasedMetricSpecDict,
        LLMBasedMetricSpecOrDict as LLMBasedMetricSpecOrDict,
        LanguageAutoDict as LanguageAutoDict,
        LanguageAutoOrDict as LanguageAutoOrDict,
        LanguageHintsDict as LanguageHintsDict,
        LanguageHintsOrDict as LanguageHintsOrDict,
        LatLngDict as LatLngDict,
        LatLngOrDict as LatLngOrDict,
        ListBatchJobsConfigDict as ListBatchJobsConfigDict,
        ListBatchJobsConfigOrDict as ListBatchJobsConfigOrDict,
        ListBatchJobsResponseDict as ListBatchJobsResponseDict,
        ListBatchJobsResponseOrDict as ListBatchJobsResponseOrDict,
        ListCachedContentsConfigDict as ListCachedContentsConfigDict,
        ListCachedContentsConfigOrDict as ListCachedContentsConfigOrDict,
        ListCachedContentsResponseDict as ListCachedContentsResponseDict,
        ListCachedContentsResponseOrDict as ListCachedContentsResponseOrDict,
        ListDocumentsConfigDict as ListDocumentsConfigDict,
        ListDocumentsConfigOrDict as ListDocumentsConfigOrDict,
        ListDocumentsResponseDict as ListDocumentsResponseDict,
        ListDocumentsResponseOrDict as ListDocumentsResponseOrDict,
        ListFileSearchStoresConfigDict as ListFileSearchStoresConfigDict,
        ListFileSearchStoresConfigOrDict as ListFileSearchStoresConfigOrDict,
        ListFileSearchStoresResponseDict as ListFileSearchStoresResponseDict,
        ListFileSearchStoresResponseOrDict as ListFileSearchStoresResponseOrDict,
        ListFilesConfigDict as ListFilesConfigDict,
        ListFilesConfigOrDict as ListFilesConfigOrDict,
        ListFilesResponseDict as ListFilesResponseDict,
        ListFilesResponseOrDict as ListFilesResponseOrDict,
        ListModelsConfigDict as ListModelsConfigDict,
        ListModelsConfigOrDict as ListModelsConfigOrDict,
        ListModelsResponseDict as ListModelsResponseDict,
        ListModelsResponseOrDict as ListModelsResponseOrDict,
        ListTuningJobsConfigDict as ListTuningJobsConfigDict,
        ListTuningJobsConfigOrDict as ListTuningJobsConfigOrDict,
        ListTuningJobsResponseDict as ListTuningJobsResponseDict,
        ListTuningJobsResponseOrDict as ListTuningJobsResponseOrDict,
        LiveClientContentDict as LiveClientContentDict,
        LiveClientContentOrDict as LiveClientContentOrDict,
        LiveClientContextUpdateDict as LiveClientContextUpdateDict,
        LiveClientContextUpdateOrDict as LiveClientContextUpdateOrDict,
        LiveClientContextUpdateToolsDict as LiveClientContextUpdateToolsDict,
        LiveClientContextUpdateToolsOrDict as LiveClientContextUpdateToolsOrDict,
        LiveClientMessageDict as LiveClientMessageDict,
        LiveClientMessageOrDict as LiveClientMessageOrDict,
        LiveClientRealtimeInputDict as LiveClientRealtimeInputDict,
        LiveClientRealtimeInputOrDict as LiveClientRealtimeInputOrDict,
        LiveClientSetupDict as LiveClientSetupDict,
        LiveClientSetupOrDict as LiveClientSetupOrDict,
        LiveClientToolResponseDict as LiveClientToolResponseDict,
        LiveClientToolResponseOrDict as LiveClientToolResponseOrDict,
        LiveConnectConfigDict as LiveConnectConfigDict,
        LiveConnectConfigOrDict as LiveConnectConfigOrDict,
        LiveConnectConstraintsDict as LiveConnectConstraintsDict,
        LiveConnectConstraintsOrDict as LiveConnectConstraintsOrDict,
        LiveConnectParametersDict as LiveConnectParametersDict,
        LiveConnectParametersOrDict as LiveConnectParametersOrDict,
        LiveMusicClientContentDict as LiveMusicClientContentDict,
        LiveMusicClientContentOrDict as LiveMusicClientContentOrDict,
        LiveMusicClientMessageDict as LiveMusicClientMessageDict,
        LiveMusicClientMessageOrDict as LiveMusicClientMessageOrDict,
        LiveMusicClientSetupDict as LiveMusicClientSetupDict,
        LiveMusicClientSetupOrDict as LiveMusicClientSetupOrDict,
        LiveMusicConnectParametersDict as LiveMusicConnectParametersDict,
        LiveMusicConnectParametersOrDict as LiveMusicConnectParametersOrDict,
        LiveMusicFilteredPromptDict as LiveMusicFilteredPromptDict,
        LiveMusicFilteredPromptOrDict as LiveMusicFilteredPromptOrDict,
        LiveMusicGenerationConfigDict as LiveMusicGenerationConfigDict,
        LiveMusicGenerationConfigOrDict as LiveMusicGenerationConfigOrDict,
        LiveMusicServerContentDict as LiveMusicServerContentDict,
        LiveMusicServerContentOrDict as LiveMusicServerContentOrDict,
        LiveMusicServerMessageDict as LiveMusicServerMessageDict,
        LiveMusicServerMessageOrDict as LiveMusicServerMessageOrDict,
        LiveMusicServerSetupCompleteDict as LiveMusicServerSetupCompleteDict,
        LiveMusicServerSetupCompleteOrDict as LiveMusicServerSetupCompleteOrDict,
        LiveMusicSetConfigParametersDict as LiveMusicSetConfigParametersDict,
        LiveMusicSetConfigParametersOrDict as LiveMusicSetConfigParametersOrDict,
        LiveMusicSetWeightedPromptsParametersDict as LiveMusicSetWeightedPromptsParametersDict,
        LiveMusicSetWeightedPromptsParametersOrDict as LiveMusicSetWeightedPromptsParametersOrDict,
        LiveMusicSourceMetadataDict as LiveMusicSourceMetadataDict,
        LiveMusicSourceMetadataOrDict as LiveMusicSourceMetadataOrDict,
        LiveSendRealtimeInputParametersDict as LiveSendRealtimeInputParametersDict,
        LiveSendRealtimeInputParametersOrDict as LiveSendRealtimeInputParametersOrDict,
        LiveServerContentDict as LiveServerContentDict,
        LiveServerContentOrDict as LiveServerContentOrDict,
        LiveServerGoAwayDict as LiveServerGoAwayDict,
        LiveServerGoAwayOrDict as LiveServerGoAwayOrDict,
        LiveServerMessageDict as LiveServerMessageDict,
        LiveServerMessageOrDict as LiveServerMessageOrDict,
        LiveServerSessionResumptionUpdateDict as LiveServerSessionResumptionUpdateDict,
        LiveServerSessionResumptionUpdateOrDict as LiveServerSessionResumptionUpdateOrDict,
        LiveServerSetupCompleteDict as LiveServerSetupCompleteDict,
        LiveServerSetupCompleteOrDict as LiveServerSetupCompleteOrDict,
        LiveServerToolCallCancellationDict as LiveServerToolCallCancellationDict,
        LiveServerToolCallCancellationOrDict as LiveServerToolCallCancellationOrDict,
        LiveServerToolCallDict as LiveServerToolCallDict,
        LiveServerToolCallOrDict as LiveServerToolCallOrDict,
        LogprobsResultCandidateDict as LogprobsResultCandidateDict,
        LogprobsResultCandidateOrDict as LogprobsResultCandidateOrDict,
        LogprobsResultDict as LogprobsResultDict,
        LogprobsResultOrDict as LogprobsResultOrDict,
        LogprobsResultTopCandidatesDict as LogprobsResultTopCandidatesDict,
        LogprobsResultTopCandidatesOrDict as LogprobsResultTopCandidatesOrDict,
        MaskReferenceConfigDict as MaskReferenceConfigDict,
        MaskReferenceConfigOrDict as MaskReferenceConfigOrDict,
        MaskReferenceImageDict as MaskReferenceImageDict,
        MaskReferenceImageOrDict as MaskReferenceImageOrDict,
        McpServerDict as McpServerDict,
        McpServerOrDict as McpServerOrDict,
        MetricDict as MetricDict,
        MetricOrDict as MetricOrDict,
        MetricUnionDict as MetricUnionDict,
        ModalityTokenCountDict as ModalityTokenCountDict,
        ModalityTokenCountOrDict as ModalityTokenCountOrDict,
        ModelArmorConfigDict as ModelArmorConfigDict,
        ModelArmorConfigOrDict as ModelArmorConfigOrDict,
        ModelDict as ModelDict,
        ModelOrDict as ModelOrDict,
        ModelSelectionConfigDict as ModelSelectionConfigDict,
        ModelSelectionConfigOrDict as ModelSelectionConfigOrDict,
        ModelStatusDict as ModelStatusDict,
        ModelStatusOrDict as ModelStatusOrDict,
        MultiSpeakerVoiceConfigDict as MultiSpeakerVoiceConfigDict,
        MultiSpeakerVoiceConfigOrDict as MultiSpeakerVoiceConfigOrDict,
        OutputConfigDict as OutputConfigDict,
        OutputConfigOrDict as OutputConfigOrDict,
        OutputInfoDict as OutputInfoDict,
        OutputInfoOrDict as OutputInfoOrDict,
        PairwiseMetricResultDict as PairwiseMetricResultDict,
        PairwiseMetricResultOrDict as PairwiseMetricResultOrDict,
        PairwiseMetricSpecDict as PairwiseMetricSpecDict,
        PairwiseMetricSpecOrDict as PairwiseMetricSpecOrDict,
        PartDict as PartDict,
        PartMediaResolutionDict as PartMediaResolutionDict,
        PartMediaResolutionOrDict as PartMediaResolutionOrDict,
        PartOrDict as PartOrDict,
        PartUnionDict as PartUnionDict,
        PartialArgDict as PartialArgDict,
        PartialArgOrDict as PartialArgOrDict,
        PartnerModelTuningSpecDict as PartnerModelTuningSpecDict,
        PartnerModelTuningSpecOrDict as PartnerModelTuningSpecOrDict,
        PointwiseMetricResultDict as PointwiseMetricResultDict,
        PointwiseMetricResultOrDict as PointwiseMetricResultOrDict,
        PointwiseMetricSpecDict as PointwiseMetricSpecDict,
        PointwiseMetricSpecOrDict as PointwiseMetricSpecOrDict,
        PreTunedModelDict as PreTunedModelDict,
        PreTunedModelOrDict as PreTunedModelOrDict,
        PrebuiltVoiceConfigDict as PrebuiltVoiceConfigDict,
        PrebuiltVoiceConfigOrDict as PrebuiltVoiceConfigOrDict,
        PredefinedMetricSpecDict as PredefinedMetricSpecDict,
        PredefinedMetricSpecOrDict as PredefinedMetricSpecOrDict,
        PreferenceOptimizationDataStatsDict as PreferenceOptimizationDataStatsDict,
        PreferenceOptimizationDataStatsOrDict as PreferenceOptimizationDataStatsOrDict,
        PreferenceOptimizationHyperParametersDict as PreferenceOptimizationHyperParametersDict,
        PreferenceOptimizationHyperParametersOrDict as PreferenceOptimizationHyperParametersOrDict,
        PreferenceOptimizationSpecDict as PreferenceOptimizationSpecDict,
        PreferenceOptimizationSpecOrDict as PreferenceOptimizationSpecOrDict,
        ProactivityConfigDict as ProactivityConfigDict,
        ProactivityConfigOrDict as ProactivityConfigOrDict,
        ProductImageDict as ProductImageDict,
        ProductImageOrDict as ProductImageOrDict,
        ProjectOperationDict as ProjectOperationDict,
        ProjectOperationOrDict as ProjectOperationOrDict,
        RagChunkDict as RagChunkDict,
        RagChunkOrDict as RagChunkOrDict,
        RagChunkPageSpanDict as RagChunkPageSpanDict,
        RagChunkPageSpanOrDict as RagChunkPageSpanOrDict,
        RagRetrievalConfigDict as RagRetrievalConfigDict,
        RagRetrievalConfigFilterDict as RagRetrievalConfigFilterDict,
        RagRetrievalConfigFilterOrDict as RagRetrievalConfigFilterOrDict,
        RagRetrievalConfigHybridSearchDict as RagRetrievalConfigHybridSearchDict,
        RagRetrievalConfigHybridSearchOrDict as RagRetrievalConfigHybridSearchOrDict,
        RagRetrievalConfigOrDict as RagRetrievalConfigOrDict,
        RagRetrievalConfigRankingDict as RagRetrievalConfigRankingDict,
        RagRetrievalConfigRankingLlmRankerDict as RagRetrievalConfigRankingLlmRankerDict,
        RagRetrievalConfigRankingLlmRankerOrDict as RagRetrievalConfigRankingLlmRankerOrDict,
        RagRetrievalConfigRankingOrDict as RagRetrievalConfigRankingOrDict,
        RagRetrievalConfigRankingRankServiceDict as RagRetrievalConfigRankingRankServiceDict,
        RagRetrievalConfigRankingRankServiceOrDict as RagRetrievalConfigRankingRankServiceOrDict,
        RawOutputDict as RawOutputDict,
        RawOutputOrDict as RawOutputOrDict,
        RawReferenceImageDict as RawReferenceImageDict,
        RawReferenceImageOrDict as RawReferenceImageOrDict,
        RealtimeInputConfigDict as RealtimeInputConfigDict,
        RealtimeInputConfigOrDict as RealtimeInputConfigOrDict,
        RecontextImageConfigDict as RecontextImageConfigDict,
        RecontextImageConfigOrDict as RecontextImageConfigOrDict,
        RecontextImageResponseDict as RecontextImageResponseDict,
        RecontextImageResponseOrDict as RecontextImageResponseOrDict,
        RecontextImageSourceDict as RecontextImageSourceDict,
        RecontextImageSourceOrDict as RecontextImageSourceOrDict,
        RegisterFilesConfigDict as RegisterFilesConfigDict,
        RegisterFilesConfigOrDict as RegisterFilesConfigOrDict,
        RegisterFilesResponseDict as RegisterFilesResponseDict,
        RegisterFilesResponseOrDict as RegisterFilesResponseOrDict,
        ReinforcementTuningAutoraterScorerDict as ReinforcementTuningAutoraterScorerDict,
        ReinforcementTuningAutoraterScorerExactMatchScorerDict as ReinforcementTuningAutoraterScorerExactMatchScorerDict,
        ReinforcementTuningAutoraterScorerExactMatchScorerOrDict as ReinforcementTuningAutoraterScorerExactMatchScorerOrDict,
        ReinforcementTuningAutoraterScorerOrDict as ReinforcementTuningAutoraterScorerOrDict,
        ReinforcementTuningAutoraterScorerParsedResponseConversionScorerDict as ReinforcementTuningAutoraterScorerParsedResponseConversionScorerDict,
        ReinforcementTuningAutoraterScorerParsedResponseConversionScorerOrDict as ReinforcementTuningAutoraterScorerParsedResponseConversionScorerOrDict,
        ReinforcementTuningCloudRunRewardScorerDict as ReinforcementTuningCloudRunRewardScorerDict,
        ReinforcementTuningCloudRunRewardScorerOrDict as ReinforcementTuningCloudRunRewardScorerOrDict,
        ReinforcementTuningCodeExecutionRewardScorerDict as ReinforcementTuningCodeExecutionRewardScorerDict,
        ReinforcementTuningCodeExecutionRewardScorerOrDict as ReinforcementTuningCodeExecutionRewardScorerOrDict,
        ReinforcementTuningExampleDict as ReinforcementTuningExampleDict,
        ReinforcementTuningExampleOrDict as ReinforcementTuningExampleOrDict,
        ReinforcementTuningHyperParametersDict as ReinforcementTuningHyperParametersDict,
        ReinforcementTuningHyperParametersOrDict as ReinforcementTuningHyperParametersOrDict,
        ReinforcementTuningParseResponseConfigDict as ReinforcementTuningParseResponseConfigDict,
        ReinforcementTuningParseResponseConfigOrDict as ReinforcementTuningParseResponseConfigOrDict,
        ReinforcementTuningRewardInfoDict as ReinforcementTuningRewardInfoDict,
        ReinforcementTuningRewardInfoOrDict as ReinforcementTuningRewardInfoOrDict,
        ReinforcementTuningSpecDict as ReinforcementTuningSpecDict,
        ReinforcementTuningSpecOrDict as ReinforcementTuningSpecOrDict,
        ReinforcementTuningStringMatchRewardScorerDict as ReinforcementTuningStringMatchRewardScorerDict,
        ReinforcementTuningStringMatchRewardScorerJsonMatchExpressionDict as ReinforcementTuningStringMatchRewardScorerJsonMatchExpressionDict,
        ReinforcementTuningStringMatchRewardScorerJsonMatchExpressionOrDict as ReinforcementTuningStringMatchRewardScorerJsonMatchExpressionOrDict,
        ReinforcementTuningStringMatchRewardScorerOrDict as ReinforcementTuningStringMatchRewardScorerOrDict,
        ReinforcementTuningStringMatchRewardScorerStringMatchExpressionDict as ReinforcementTuningStringMatchRewardScorerStringMatchExpressionDict,
        ReinforcementTuningStringMatchRewardScorerStringMatchExpressionOrDict as ReinforcementTuningStringMatchRewardScorerStringMatchExpressionOrDict,
        ReinforcementTuningUserDatasetExamplesDict as ReinforcementTuningUserDatasetExamplesDict,
        ReinforcementTuningUserDatasetExamplesOrDict as ReinforcementTuningUserDatasetExamplesOrDict,
        ReplayFileDict as ReplayFileDict,
        ReplayFileOrDict as ReplayFileOrDict,
        ReplayInteractionDict as ReplayInteractionDict,
        ReplayInteractionOrDict as ReplayInteractionOrDict,
        ReplayRequestDict as ReplayRequestDict,
        ReplayRequestOrDict as ReplayRequestOrDict,
        ReplayResponseDict as ReplayResponseDict,
        ReplayResponseOrDict as ReplayResponseOrDict,
        ReplicatedVoiceConfigDict as ReplicatedVoiceConfigDict,
        ReplicatedVoiceConfigOrDict as ReplicatedVoiceConfigOrDict,
        ResponseFormatDict as ResponseFormatDict,
        ResponseFormatOrDict as ResponseFormatOrDict,
        RetrievalConfigDict as RetrievalConfigDict,
        RetrievalConfigOrDict as RetrievalConfigOrDict,
        RetrievalDict as RetrievalDict,
        RetrievalMetadataDict as RetrievalMetadataDict,
        RetrievalMetadataOrDict as RetrievalMetadataOrDict,
        RetrievalOrDict as RetrievalOrDict,
        RougeMetricValueDict as RougeMetricValueDict,
        RougeMetricValueOrDict as RougeMetricValueOrDict,
        RougeSpecDict as RougeSpecDict,
        RougeSpecOrDict as RougeSpecOrDict,
        RubricGenerationSpecDict as RubricGenerationSpecDict,
        RubricGenerationSpecOrDict as RubricGenerationSpecOrDict,
        SafetyAttributesDict as SafetyAttributesDict,
        SafetyAttributesOrDict as SafetyAttributesOrDict,
        SafetyRatingDict as SafetyRatingDict,
        SafetyRatingOrDict as SafetyRatingOrDict,
        SafetySettingDict as SafetySettingDict,
        SafetySettingOrDict as SafetySettingOrDict,
        SchemaDict as SchemaDict,
        SchemaOrDict as SchemaOrDict,
        SchemaUnionDict as SchemaUnionDict,
        ScribbleImageDict as ScribbleImageDict,
        ScribbleImageOrDict as ScribbleImageOrDict,
        SearchEntryPointDict as SearchEntryPointDict,
        SearchEntryPointOrDict as SearchEntryPointOrDict,
        SearchTypesDict as SearchTypesDict,
        SearchTypesOrDict as SearchTypesOrDict,
        SegmentDict as SegmentDict,
        SegmentImageConfigDict as SegmentImageConfigDict,
        SegmentImageConfigOrDict as SegmentImageConfigOrDict,
        SegmentImageResponseDict as SegmentImageResponseDict,
        SegmentImageResponseOrDict as SegmentImageResponseOrDict,
        SegmentImageSourceDict as SegmentImageSourceDict,
        SegmentImageSourceOrDict as SegmentImageSourceOrDict,
        SegmentOrDict as SegmentOrDict,
        SessionResumptionConfigDict as SessionResumptionConfigDict,
        SessionResumptionConfigOrDict as SessionResumptionConfigOrDict,
        SingleEmbedContentResponseDict as SingleEmbedContentResponseDict,
        SingleEmbedContentResponseOrDict as SingleEmbedContentResponseOrDict,
        SingleReinforcementTuningRewardConfigDict as SingleReinforcementTuningRewardConfigDict,
        SingleReinforcementTuningRewardConfigOrDict as SingleReinforcementTuningRewardConfigOrDict,
        SlidingWindowDict as SlidingWindowDict,
        SlidingWindowOrDict as SlidingWindowOrDict,
        SpeakerVoiceConfigDict as SpeakerVoiceConfigDict,
        SpeakerVoiceConfigOrDict as SpeakerVoiceConfigOrDict,
        SpeechConfigDict as SpeechConfigDict,
        SpeechConfigOrDict as SpeechConfigOrDict,
        SpeechConfigUnionDict as SpeechConfigUnionDict,
        SpeechMetadataDict as SpeechMetadataDict,
        SpeechMetadataOrDict as SpeechMetadataOrDict,
        SpreadsheetMetadataDict as SpreadsheetMetadataDict,
        SpreadsheetMetadataOrDict as SpreadsheetMetadataOrDict,
        StreamableHttpTransportDict as StreamableHttpTransportDict,
        StreamableHttpTransportOrDict as StreamableHttpTransportOrDict,
        StringListDict as StringListDict,
        StringListOrDict as StringListOrDict,
        StyleReferenceConfigDict as StyleReferenceConfigDict,
        StyleReferenceConfigOrDict as StyleReferenceConfigOrDict,
        StyleReferenceImageDict as StyleReferenceImageDict,
        StyleReferenceImageOrDict as StyleReferenceImageOrDict,
        SubjectReferenceConfigDict as SubjectReferenceConfigDict,
        SubjectReferenceConfigOrDict as SubjectReferenceConfigOrDict,
        SubjectReferenceImageDict as SubjectReferenceImageDict,
        SubjectReferenceImageOrDict as SubjectReferenceImageOrDict,
        SupervisedHyperParametersDict as SupervisedHyperParametersDict,
        SupervisedHyperParametersOrDict as SupervisedHyperParametersOrDict,
        SupervisedTuningDataStatsDict as SupervisedTuningDataStatsDict,
        SupervisedTuningDataStatsOrDict as SupervisedTuningDataStatsOrDict,
        SupervisedTuningDatasetDistributionDatasetBucketDict as SupervisedTuningDatasetDistributionDatasetBucketDict,
        SupervisedTuningDatasetDistributionDatasetBucketOrDict as SupervisedTuningDatasetDistributionDatasetBucketOrDict,
        SupervisedTuningDatasetDistributionDict as SupervisedTuningDatasetDistributionDict,
        SupervisedTuningDatasetDistributionOrDict as SupervisedTuningDatasetDistributionOrDict,
        SupervisedTuningSpecDict as SupervisedTuningSpecDict,
        SupervisedTuningSpecOrDict as SupervisedTuningSpecOrDict,
        TestTableFileDict as TestTableFileDict,
        TestTableFileOrDict as TestTableFileOrDict,
        TestTableItemDict as TestTableItemDict,
        TestTableItemOrDict as TestTableItemOrDict,
        TextResponseFormatDict as TextResponseFormatDict,
        TextResponseFormatOrDict as TextResponseFormatOrDict,
        ThinkingConfigDict as ThinkingConfigDict,
        ThinkingConfigOrDict as ThinkingConfigOrDict,
        TokensInfoDict as TokensInfoDict,
        TokensInfoOrDict as TokensInfoOrDict,
        ToolCallDict as ToolCallDict,
        ToolCallOrDict as ToolCallOrDict,
        ToolCodeExecutionDict as ToolCodeExecutionDict,
        ToolCodeExecutionOrDict as ToolCodeExecutionOrDict,
        ToolConfigDict as ToolConfigDict,
        ToolConfigOrDict as ToolConfigOrDict,
        ToolDict as ToolDict,
        ToolExaAiSearchDict as ToolExaAiSearchDict,
        ToolExaAiSearchOrDict as ToolExaAiSearchOrDict,
        ToolListUnionDict as ToolListUnionDict,
        ToolOrDict as ToolOrDict,
        ToolParallelAiSearchDict as ToolParallelAiSearchDict,
        ToolParallelAiSearchOrDict as ToolParallelAiSearchOrDict,
        ToolResponseDict as ToolResponseDict,
        ToolResponseOrDict as ToolResponseOrDict,
        ToolUnionDict as ToolUnionDict,
        TranscriptionDict as TranscriptionDict,
        TranscriptionOrDict as TranscriptionOrDict,
        TranslationConfigDict as TranslationConfigDict,
        TranslationConfigOrDict as TranslationConfigOrDict,
        TunedModelCheckpointDict as TunedModelCheckpointDict,
        TunedModelCheckpointOrDict as TunedModelCheckpointOrDict,
        TunedModelDict as TunedModelDict,
        TunedModelInfoDict as TunedModelInfoDict,
        TunedModelInfoOrDict as TunedModelInfoOrDict,
        TunedModelOrDict as TunedModelOrDict,
        TuningDataStatsDict as TuningDataStatsDict,
        TuningDataStatsOrDict as TuningDataStatsOrDict,
        TuningDatasetDict as TuningDatasetDict,
        TuningDatasetOrDict as TuningDatasetOrDict,
        TuningExampleDict as TuningExampleDict,
        TuningExampleOrDict as TuningExampleOrDict,
        TuningJobDict as TuningJobDict,
        TuningJobMetadataDict as TuningJobMetadataDict,
        TuningJobMetadataOrDict as TuningJobMetadataOrDict,
        TuningJobOrDict as TuningJobOrDict,
        TuningOperationDict as TuningOperationDict,
        TuningOperationOrDict as TuningOperationOrDict,
        TuningValidationDatasetDict as TuningValidationDatasetDict,
        TuningValidationDatasetOrDict as TuningValidationDatasetOrDict,
        UnifiedMetricDict as UnifiedMetricDict,
        UnifiedMetricOrDict as UnifiedMetricOrDict,
        UpdateCachedContentConfigDict as UpdateCachedContentConfigDict,
        UpdateCachedContentConfigOrDict as UpdateCachedContentConfigOrDict,
        UpdateModelConfigDict as UpdateModelConfigDict,
        UpdateModelConfigOrDict as UpdateModelConfigOrDict,
        UploadFileConfigDict as UploadFileConfigDict,
        UploadFileConfigOrDict as UploadFileConfigOrDict,
        UploadToFileSearchStoreConfigDict as UploadToFileSearchStoreConfigDict,
        UploadToFileSearchStoreConfigOrDict as UploadToFileSearchStoreConfigOrDict,
        UploadToFileSearchStoreResponseDict as UploadToFileSearchStoreResponseDict,
        UploadToFileSearchStoreResponseOrDict as UploadToFileSearchStoreResponseOrDict,
        UploadToFileSearchStoreResumableResponseDict as UploadToFileSearchStoreResumableResponseDict,
        UploadToFileSearchStoreResumableResponseOrDict as UploadToFileSearchStoreResumableResponseOrDict,
        UpscaleImageConfigDict as UpscaleImageConfigDict,
        UpscaleImageConfigOrDict as UpscaleImageConfigOrDict,
        UpscaleImageParametersDict as UpscaleImageParametersDict,
        UpscaleImageParametersOrDict as UpscaleImageParametersOrDict,
        UpscaleImageResponseDict as UpscaleImageResponseDict,
        UpscaleImageResponseOrDict as UpscaleImageResponseOrDict,
        UrlContextDict as UrlContextDict,
        UrlContextMetadataDict as UrlContextMetadataDict,
        UrlContextMetadataOrDict as UrlContextMetadataOrDict,
        UrlContextOrDict as UrlContextOrDict,
        UrlMetadataDict as UrlMetadataDict,
        UrlMetadataOrDict as UrlMetadataOrDict,
        UsageMetadataDict as UsageMetadataDict,
        UsageMetadataOrDict as UsageMetadataOrDict,
        ValidateRewardConfigDict as ValidateRewardConfigDict,
        ValidateRewardConfigOrDict as ValidateRewardConfigOrDict,
        ValidateRewardResponseDict as ValidateRewardResponseDict,
        ValidateRewardResponseOrDict as ValidateRewardResponseOrDict,
        VeoHyperParametersDict as VeoHyperParametersDict,
        VeoHyperParametersOrDict as VeoHyperParametersOrDict,
        VeoLoraTuningSpecDict as VeoLoraTuningSpecDict,
        VeoLoraTuningSpecOrDict as VeoLoraTuningSpecOrDict,
        VeoTuningSpecDict as VeoTuningSpecDict,
        VeoTuningSpecOrDict as VeoTuningSpecOrDict,
        VertexAISearchDataStoreSpecDict as VertexAISearchDataStoreSpecDict,
        VertexAISearchDataStoreSpecOrDict as VertexAISearchDataStoreSpecOrDict,
        VertexAISearchDict as VertexAISearchDict,
        VertexAISearchOrDict as VertexAISearchOrDict,
        VertexMultimodalDatasetDestinationDict as VertexMultimodalDatasetDestinationDict,
        VertexMultimodalDatasetDestinationOrDict as VertexMultimodalDatasetDestinationOrDict,
        VertexRagStoreDict as VertexRagStoreDict,
        VertexRagStoreOrDict as VertexRagStoreOrDict,
        VertexRagStoreRagResourceDict as VertexRagStoreRagResourceDict,
        VertexRagStoreRagResourceOrDict as VertexRagStoreRagResourceOrDict,
        VideoDict as VideoDict,
        VideoGenerationMaskDict as VideoGenerationMaskDict,
        VideoGenerationMaskOrDict as VideoGenerationMaskOrDict,
        VideoGenerationReferenceImageDict as VideoGenerationReferenceImageDict,
        VideoGenerationReferenceImageOrDict as VideoGenerationReferenceImageOrDict,
        VideoMetadataDict as VideoMetadataDict,
        VideoMetadataOrDict as VideoMetadataOrDict,
        VideoOrDict as VideoOrDict,
        VideoResponseFormatDict as VideoResponseFormatDict,
        VideoResponseFormatOrDict as VideoResponseFormatOrDict,
        VoiceActivityDetectionSignalDict as VoiceActivityDetectionSignalDict,
        VoiceActivityDetectionSignalOrDict as VoiceActivityDetectionSignalOrDict,
        VoiceActivityDict as VoiceActivityDict,
        VoiceActivityOrDict as VoiceActivityOrDict,
        VoiceConfigDict as VoiceConfigDict,
        VoiceConfigOrDict as VoiceConfigOrDict,
        VoiceConsentSignatureDict as VoiceConsentSignatureDict,
        VoiceConsentSignatureOrDict as VoiceConsentSignatureOrDict,
        WebSearchDict as WebSearchDict,
        WebSearchOrDict as WebSearchOrDict,
        WebhookConfigDict as WebhookConfigDict,
        WebhookConfigOrDict as WebhookConfigOrDict,
        WeightedPromptDict as WeightedPromptDict,
        WeightedPromptOrDict as WeightedPromptOrDict,
        WhiteSpaceConfigDict as WhiteSpaceConfigDict,
        WhiteSpaceConfigOrDict as WhiteSpaceConfigOrDict,
        WordInfoDict as WordInfoDict,
        WordInfoOrDict as WordInfoOrDict,
    )
    from genai_grpc.types.embeddings import (
        ContentEmbedding as ContentEmbedding,
        ContentEmbeddingStatistics as ContentEmbeddingStatistics,
        EmbedContentConfig as EmbedContentConfig,
        EmbedContentMetadata as EmbedContentMetadata,
        EmbedContentParameters as EmbedContentParameters,
        EmbedContentResponse as EmbedContentResponse,
        SingleEmbedContentResponse as SingleEmbedContentResponse,
    )
    from genai_grpc.types.enums import (
        ActivityHandling as ActivityHandling,
        AdapterSize as AdapterSize,
        AggregationMetric as AggregationMetric,
        ApiSpec as ApiSpec,
        AspectRatio as AspectRatio,
        AudioTranscriptionConfigMode as AudioTranscriptionConfigMode,
        AuthType as AuthType,
        Behavior as Behavior,
        BlockedReason as BlockedReason,
        ComputationBasedMetricType as ComputationBasedMetricType,
        ControlReferenceType as ControlReferenceType,
        Delivery as Delivery,
        DocumentMetadataContentLayer as DocumentMetadataContentLayer,
        DocumentState as DocumentState,
        DynamicRetrievalConfigMode as DynamicRetrievalConfigMode,
        EditMode as EditMode,
        EmbeddingApiType as EmbeddingApiType,
        EndSensitivity as EndSensitivity,
        Environment as Environment,
        FeatureSelectionPreference as FeatureSelectionPreference,
        FileSource as FileSource,
        FileState as FileState,
        FinishReason as FinishReason,
        FunctionCallingConfigMode as FunctionCallingConfigMode,
        FunctionResponseScheduling as FunctionResponseScheduling,
        HarmBlockMethod as HarmBlockMethod,
        HarmBlockThreshold as HarmBlockThreshold,
        HarmCategory as HarmCategory,
        HarmProbability as HarmProbability,
        HarmSeverity as HarmSeverity,
        HttpElementLocation as HttpElementLocation,
        ImagePromptLanguage as ImagePromptLanguage,
        ImageResizeMode as ImageResizeMode,
        ImageSize as ImageSize,
        InteractionStatus as InteractionStatus,
        JSONSchemaType as JSONSchemaType,
        JobState as JobState,
        Language as Language,
        LiveMusicPlaybackControl as LiveMusicPlaybackControl,
        MaskReferenceMode as MaskReferenceMode,
        MatchOperation as MatchOperation,
        MediaModality as MediaModality,
        MediaProcessing as MediaProcessing,
        MediaResolution as MediaResolution,
        Modality as Modality,
        Mode as Mode,
        ModelStage as ModelStage,
        MusicGenerationMode as MusicGenerationMode,
        Outcome as Outcome,
        PairwiseChoice as PairwiseChoice,
        PartMediaResolutionLevel as PartMediaResolutionLevel,
        PersonGeneration as PersonGeneration,
        PhishBlockThreshold as PhishBlockThreshold,
        ProminentPeople as ProminentPeople,
        ReinforcementTuningThinkingLevel as ReinforcementTuningThinkingLevel,
        ResourceScope as ResourceScope,
        ResponseParseType as ResponseParseType,
        RubricContentType as RubricContentType,
        SafetyFilterLevel as SafetyFilterLevel,
        SafetyPolicy as SafetyPolicy,
        Scale as Scale,
        SegmentMode as SegmentMode,
        ServiceTier as ServiceTier,
        SpreadsheetMetadataContentLayer as SpreadsheetMetadataContentLayer,
        StartSensitivity as StartSensitivity,
        SubjectReferenceType as SubjectReferenceType,
        ThinkingLevel as ThinkingLevel,
        ToolType as ToolType,
        TrafficType as TrafficType,
        TuningJobState as TuningJobState,
        TuningMethod as TuningMethod,
        TuningMode as TuningMode,
        TuningSpeed as TuningSpeed,
        TuningTask as TuningTask,
        TurnCompleteReason as TurnCompleteReason,
        TurnCoverage as TurnCoverage,
        Type as Type,
        UrlRetrievalStatus as UrlRetrievalStatus,
        VadSignalType as VadSignalType,
        VideoCompressionQuality as VideoCompressionQuality,
        VideoGenerationMaskMode as VideoGenerationMaskMode,
        VideoGenerationReferenceType as VideoGenerationReferenceType,
        VideoMetadataContentLayer as VideoMetadataContentLayer,
        VideoOrientation as VideoOrientation,
        VoiceActivityType as VoiceActivityType,
    )
    from genai_grpc.types.evaluation import (
        AutoraterConfig as AutoraterConfig,
        BleuSpec as BleuSpec,
        ComputationBasedMetricSpec as ComputationBasedMetricSpec,
        CustomCodeExecutionSpec as CustomCodeExecutionSpec,
        CustomOutputFormatConfig as CustomOutputFormatConfig,
        EvaluationConfig as EvaluationConfig,
        EvaluationParserConfig as EvaluationParserConfig,
        EvaluationParserConfigCustomCodeParserConfig as EvaluationParserConfigCustomCodeParserConfig,
        GcsDestination as GcsDestination,
        LLMBasedMetricSpec as LLMBasedMetricSpec,
        Metric as Metric,
        MetricUnion as MetricUnion,
        OutputConfig as OutputConfig,
        PairwiseMetricSpec as PairwiseMetricSpec,
        PointwiseMetricSpec as PointwiseMetricSpec,
        PredefinedMetricSpec as PredefinedMetricSpec,
        RougeSpec as RougeSpec,
        RubricGenerationSpec as RubricGenerationSpec,
        UnifiedMetric as UnifiedMetric,
    )
    from genai_grpc.types.evaluation_results import (
        AggregationOutput as AggregationOutput,
        AggregationResult as AggregationResult,
        BigQuerySource as BigQuerySource,
        BleuMetricValue as BleuMetricValue,
        CustomCodeExecutionResult as CustomCodeExecutionResult,
        CustomOutput as CustomOutput,
        EvaluateDatasetResponse as EvaluateDatasetResponse,
        EvaluateDatasetRun as EvaluateDatasetRun,
        EvaluationDataset as EvaluationDataset,
        ExactMatchMetricValue as ExactMatchMetricValue,
        GcsSource as GcsSource,
        OutputInfo as OutputInfo,
        PairwiseMetricResult as PairwiseMetricResult,
        PointwiseMetricResult as PointwiseMetricResult,
        RawOutput as RawOutput,
        RougeMetricValue as RougeMetricValue,
    )
    from genai_grpc.types.file_search import (
        ChunkingConfig as ChunkingConfig,
        CreateFileSearchStoreConfig as CreateFileSearchStoreConfig,
        CustomMetadata as CustomMetadata,
        DeleteDocumentConfig as DeleteDocumentConfig,
        DeleteFileSearchStoreConfig as DeleteFileSearchStoreConfig,
        Document as Document,
        DownloadMediaConfig as DownloadMediaConfig,
        FileSearchStore as FileSearchStore,
        GetDocumentConfig as GetDocumentConfig,
        GetFileSearchStoreConfig as GetFileSearchStoreConfig,
        ImportFileConfig as ImportFileConfig,
        ImportFileResponse as ImportFileResponse,
        ListDocumentsConfig as ListDocumentsConfig,
        ListDocumentsResponse as ListDocumentsResponse,
        ListFileSearchStoresConfig as ListFileSearchStoresConfig,
        ListFileSearchStoresResponse as ListFileSearchStoresResponse,
        StringList as StringList,
        UploadToFileSearchStoreConfig as UploadToFileSearchStoreConfig,
        UploadToFileSearchStoreResponse as UploadToFileSearchStoreResponse,
        UploadToFileSearchStoreResumableResponse as UploadToFileSearchStoreResumableResponse,
        WhiteSpaceConfig as WhiteSpaceConfig,
    )
    from genai_grpc.types.file_service import (
        CreateFileConfig as CreateFileConfig,
        CreateFileResponse as CreateFileResponse,
        DeleteFileConfig as DeleteFileConfig,
        DeleteFileResponse as DeleteFileResponse,
        DownloadFileConfig as DownloadFileConfig,
        GetFileConfig as GetFileConfig,
        ListFilesConfig as ListFilesConfig,
        ListFilesResponse as ListFilesResponse,
        RegisterFilesConfig as RegisterFilesConfig,
        RegisterFilesResponse as RegisterFilesResponse,
        UploadFileConfig as UploadFileConfig,
    )
    from genai_grpc.types.files import (
        File as File,
        FileStatus as FileStatus,
    )
    from genai_grpc.types.generation import (
        AutomaticFunctionCallingConfig as AutomaticFunctionCallingConfig,
        GenerateContentConfig as GenerateContentConfig,
        GenerationConfig as GenerationConfig,
        GenerationConfigRoutingConfig as GenerationConfigRoutingConfig,
        GenerationConfigRoutingConfigAutoRoutingMode as GenerationConfigRoutingConfigAutoRoutingMode,
        GenerationConfigRoutingConfigManualRoutingMode as GenerationConfigRoutingConfigManualRoutingMode,
        GenerationConfigThinkingConfig as GenerationConfigThinkingConfig,
        GenerationOutputConfig as GenerationOutputConfig,
        ImageConfig as ImageConfig,
        ImageConfigImageOutputOptions as ImageConfigImageOutputOptions,
        ModelArmorConfig as ModelArmorConfig,
        ModelSelectionConfig as ModelSelectionConfig,
        ThinkingConfig as ThinkingConfig,
    )
    from genai_grpc.types.grounding import (
        Citation as Citation,
        CitationMetadata as CitationMetadata,
        GoogleTypeDate as GoogleTypeDate,
        GroundingChunk as GroundingChunk,
        GroundingChunkCustomMetadata as GroundingChunkCustomMetadata,
        GroundingChunkImage as GroundingChunkImage,
        GroundingChunkMaps as GroundingChunkMaps,
        GroundingChunkMapsPlaceAnswerSources as GroundingChunkMapsPlaceAnswerSources,
        GroundingChunkMapsPlaceAnswerSourcesAuthorAttribution as GroundingChunkMapsPlaceAnswerSourcesAuthorAttribution,
        GroundingChunkMapsPlaceAnswerSourcesReviewSnippet as GroundingChunkMapsPlaceAnswerSourcesReviewSnippet,
        GroundingChunkMapsRoute as GroundingChunkMapsRoute,
        GroundingChunkRetrievedContext as GroundingChunkRetrievedContext,
        GroundingChunkStringList as GroundingChunkStringList,
        GroundingChunkWeb as GroundingChunkWeb,
        GroundingMetadata as GroundingMetadata,
        GroundingMetadataSourceFlaggingUri as GroundingMetadataSourceFlaggingUri,
        GroundingSupport as GroundingSupport,
        RagChunk as RagChunk,
        RagChunkPageSpan as RagChunkPageSpan,
        RetrievalMetadata as RetrievalMetadata,
        SearchEntryPoint as SearchEntryPoint,
        Segment as Segment,
        UrlContextMetadata as UrlContextMetadata,
        UrlMetadata as UrlMetadata,
    )
    from genai_grpc.types.images import (
        ContentReferenceImage as ContentReferenceImage,
        ControlReferenceConfig as ControlReferenceConfig,
        ControlReferenceImage as ControlReferenceImage,
        EditImageConfig as EditImageConfig,
        EditImageResponse as EditImageResponse,
        EntityLabel as EntityLabel,
        GenerateImagesConfig as GenerateImagesConfig,
        GenerateImagesResponse as GenerateImagesResponse,
        GeneratedImage as GeneratedImage,
        GeneratedImageMask as GeneratedImageMask,
        MaskReferenceConfig as MaskReferenceConfig,
        MaskReferenceImage as MaskReferenceImage,
        ProductImage as ProductImage,
        RawReferenceImage as RawReferenceImage,
        RecontextImageConfig as RecontextImageConfig,
        RecontextImageResponse as RecontextImageResponse,
        RecontextImageSource as RecontextImageSource,
        SafetyAttributes as SafetyAttributes,
        ScribbleImage as ScribbleImage,
        SegmentImageConfig as SegmentImageConfig,
        SegmentImageResponse as SegmentImageResponse,
        SegmentImageSource as SegmentImageSource,
        StyleReferenceConfig as StyleReferenceConfig,
        StyleReferenceImage as StyleReferenceImage,
        SubjectReferenceConfig as SubjectReferenceConfig,
        SubjectReferenceImage as SubjectReferenceImage,
        UpscaleImageConfig as UpscaleImageConfig,
        UpscaleImageParameters as UpscaleImageParameters,
        UpscaleImageResponse as UpscaleImageResponse,
    )
    from genai_grpc.types.job_states import (
        JOB_STATES_ENDED as JOB_STATES_ENDED,
        JOB_STATES_ENDED_MLDEV as JOB_STATES_ENDED_MLDEV,
        JOB_STATES_ENDED_VERTEX as JOB_STATES_ENDED_VERTEX,
        JOB_STATES_SUCCEEDED as JOB_STATES_SUCCEEDED,
        JOB_STATES_SUCCEEDED_MLDEV as JOB_STATES_SUCCEEDED_MLDEV,
        JOB_STATES_SUCCEEDED_VERTEX as JOB_STATES_SUCCEEDED_VERTEX,
    )
    from genai_grpc.types.live import (
        ActivityEnd as ActivityEnd,
        ActivityStart as ActivityStart,
        AutomaticActivityDetection as AutomaticActivityDetection,
        AvatarConfig as AvatarConfig,
        ContextWindowCompressionConfig as ContextWindowCompressionConfig,
        CustomizedAvatar as CustomizedAvatar,
        HistoryConfig as HistoryConfig,
        LiveClientContent as LiveClientContent,
        LiveClientContextUpdate as LiveClientContextUpdate,
        LiveClientContextUpdateTools as LiveClientContextUpdateTools,
        LiveClientMessage as LiveClientMessage,
        LiveClientRealtimeInput as LiveClientRealtimeInput,
        LiveClientSetup as LiveClientSetup,
        LiveClientToolResponse as LiveClientToolResponse,
        LiveConnectConfig as LiveConnectConfig,
        LiveConnectParameters as LiveConnectParameters,
        LiveSendRealtimeInputParameters as LiveSendRealtimeInputParameters,
        LiveServerContent as LiveServerContent,
        LiveServerGoAway as LiveServerGoAway,
        LiveServerMessage as LiveServerMessage,
        LiveServerSessionResumptionUpdate as LiveServerSessionResumptionUpdate,
        LiveServerSetupComplete as LiveServerSetupComplete,
        LiveServerToolCall as LiveServerToolCall,
        LiveServerToolCallCancellation as LiveServerToolCallCancellation,
        ProactivityConfig as ProactivityConfig,
        RealtimeInputConfig as RealtimeInputConfig,
        SessionResumptionConfig as SessionResumptionConfig,
        SlidingWindow as SlidingWindow,
        VoiceActivity as VoiceActivity,
        VoiceActivityDetectionSignal as VoiceActivityDetectionSignal,
    )
    from genai_grpc.types.live_music import (
        AudioChunk as AudioChunk,
        LiveMusicClientContent as LiveMusicClientContent,
        LiveMusicClientMessage as LiveMusicClientMessage,
        LiveMusicClientSetup as LiveMusicClientSetup,
        LiveMusicConnectParameters as LiveMusicConnectParameters,
        LiveMusicFilteredPrompt as LiveMusicFilteredPrompt,
        LiveMusicGenerationConfig as LiveMusicGenerationConfig,
        LiveMusicServerContent as LiveMusicServerContent,
        LiveMusicServerMessage as LiveMusicServerMessage,
        LiveMusicServerSetupComplete as LiveMusicServerSetupComplete,
        LiveMusicSetConfigParameters as LiveMusicSetConfigParameters,
        LiveMusicSetWeightedPromptsParameters as LiveMusicSetWeightedPromptsParameters,
        LiveMusicSourceMetadata as LiveMusicSourceMetadata,
        WeightedPrompt as WeightedPrompt,
    )
    from genai_grpc.types.media import (
        Image as Image,
        Video as Video,
    )
    from genai_grpc.types.media_ranges import (
        AudioMetadata as AudioMetadata,
        DocumentMetadata as DocumentMetadata,
        SpreadsheetMetadata as SpreadsheetMetadata,
        VideoMetadata as VideoMetadata,
    )
    from genai_grpc.types.models import (
        Checkpoint as Checkpoint,
        DeleteModelConfig as DeleteModelConfig,
        DeleteModelResponse as DeleteModelResponse,
        Endpoint as Endpoint,
        GetModelConfig as GetModelConfig,
        ListModelsConfig as ListModelsConfig,
        ListModelsResponse as ListModelsResponse,
        Model as Model,
        TunedModelInfo as TunedModelInfo,
        UpdateModelConfig as UpdateModelConfig,
    )
    from genai_grpc.types.operations import (
        FetchPredictOperationConfig as FetchPredictOperationConfig,
        GenerateVideosOperation as GenerateVideosOperation,
        GetOperationConfig as GetOperationConfig,
        GoogleRpcStatus as GoogleRpcStatus,
        ImportFileOperation as ImportFileOperation,
        Operation as Operation,
        ProjectOperation as ProjectOperation,
        UploadToFileSearchStoreOperation as UploadToFileSearchStoreOperation,
    )
    from genai_grpc.types.options import (
        HttpOptions as HttpOptions,
        HttpResponse as HttpResponse,
        HttpRetryOptions as HttpRetryOptions,
    )
    from genai_grpc.types.replay import (
        ReplayFile as ReplayFile,
        ReplayInteraction as ReplayInteraction,
        ReplayRequest as ReplayRequest,
        ReplayResponse as ReplayResponse,
        TestTableFile as TestTableFile,
        TestTableItem as TestTableItem,
    )
    from genai_grpc.types.response_formats import (
        AudioResponseFormat as AudioResponseFormat,
        ImageResponseFormat as ImageResponseFormat,
        ResponseFormat as ResponseFormat,
        TextResponseFormat as TextResponseFormat,
        VideoResponseFormat as VideoResponseFormat,
    )
    from genai_grpc.types.responses import (
        Candidate as Candidate,
        GenerateContentResponse as GenerateContentResponse,
        GenerateContentResponsePromptFeedback as GenerateContentResponsePromptFeedback,
        LogprobsResult as LogprobsResult,
        LogprobsResultCandidate as LogprobsResultCandidate,
        LogprobsResultTopCandidates as LogprobsResultTopCandidates,
        ModelStatus as ModelStatus,
    )
    from genai_grpc.types.retrieval import (
        ApiAuth as ApiAuth,
        ApiAuthApiKeyConfig as ApiAuthApiKeyConfig,
        ApiKeyConfig as ApiKeyConfig,
        AuthConfig as AuthConfig,
        AuthConfigGoogleServiceAccountConfig as AuthConfigGoogleServiceAccountConfig,
        AuthConfigHttpBasicAuthConfig as AuthConfigHttpBasicAuthConfig,
        AuthConfigOauthConfig as AuthConfigOauthConfig,
        AuthConfigOidcConfig as AuthConfigOidcConfig,
        ExternalApi as ExternalApi,
        ExternalApiElasticSearchParams as ExternalApiElasticSearchParams,
        ExternalApiSimpleSearchParams as ExternalApiSimpleSearchParams,
        RagRetrievalConfig as RagRetrievalConfig,
        RagRetrievalConfigFilter as RagRetrievalConfigFilter,
        RagRetrievalConfigHybridSearch as RagRetrievalConfigHybridSearch,
        RagRetrievalConfigRanking as RagRetrievalConfigRanking,
        RagRetrievalConfigRankingLlmRanker as RagRetrievalConfigRankingLlmRanker,
        RagRetrievalConfigRankingRankService as RagRetrievalConfigRankingRankService,
        Retrieval as Retrieval,
        VertexAISearch as VertexAISearch,
        VertexAISearchDataStoreSpec as VertexAISearchDataStoreSpec,
        VertexRagStore as VertexRagStore,
        VertexRagStoreRagResource as VertexRagStoreRagResource,
    )
    from genai_grpc.types.rewards import (
        CompositeReinforcementTuningRewardConfig as CompositeReinforcementTuningRewardConfig,
        CompositeReinforcementTuningRewardConfigWeightedRewardConfig as CompositeReinforcementTuningRewardConfigWeightedRewardConfig,
        ReinforcementTuningAutoraterScorer as ReinforcementTuningAutoraterScorer,
        ReinforcementTuningAutoraterScorerExactMatchScorer as ReinforcementTuningAutoraterScorerExactMatchScorer,
        ReinforcementTuningAutoraterScorerParsedResponseConversionScorer as ReinforcementTuningAutoraterScorerParsedResponseConversionScorer,
        ReinforcementTuningCloudRunRewardScorer as ReinforcementTuningCloudRunRewardScorer,
        ReinforcementTuningCodeExecutionRewardScorer as ReinforcementTuningCodeExecutionRewardScorer,
        ReinforcementTuningExample as ReinforcementTuningExample,
        ReinforcementTuningParseResponseConfig as ReinforcementTuningParseResponseConfig,
        ReinforcementTuningRewardInfo as ReinforcementTuningRewardInfo,
        ReinforcementTuningStringMatchRewardScorer as ReinforcementTuningStringMatchRewardScorer,
        ReinforcementTuningStringMatchRewardScorerJsonMatchExpression as ReinforcementTuningStringMatchRewardScorerJsonMatchExpression,
        ReinforcementTuningStringMatchRewardScorerStringMatchExpression as ReinforcementTuningStringMatchRewardScorerStringMatchExpression,
        ReinforcementTuningUserDatasetExamples as ReinforcementTuningUserDatasetExamples,
        SingleReinforcementTuningRewardConfig as SingleReinforcementTuningRewardConfig,
        ValidateRewardConfig as ValidateRewardConfig,
        ValidateRewardResponse as ValidateRewardResponse,
    )
    from genai_grpc.types.safety import (
        SafetyRating as SafetyRating,
        SafetySetting as SafetySetting,
    )
    from genai_grpc.types.schema import (
        FunctionDeclaration as FunctionDeclaration,
        JSONSchema as JSONSchema,
        Schema as Schema,
        SchemaUnion as SchemaUnion,
        VersionedUnionType as VersionedUnionType,
    )
    from genai_grpc.types.speech import (
        MultiSpeakerVoiceConfig as MultiSpeakerVoiceConfig,
        PrebuiltVoiceConfig as PrebuiltVoiceConfig,
        ReplicatedVoiceConfig as ReplicatedVoiceConfig,
        SpeakerVoiceConfig as SpeakerVoiceConfig,
        SpeechConfig as SpeechConfig,
        SpeechConfigUnion as SpeechConfigUnion,
        SpeechMetadata as SpeechMetadata,
        VoiceConfig as VoiceConfig,
        VoiceConsentSignature as VoiceConsentSignature,
    )
    from genai_grpc.types.tokens import (
        ComputeTokensConfig as ComputeTokensConfig,
        ComputeTokensResponse as ComputeTokensResponse,
        ComputeTokensResult as ComputeTokensResult,
        CountTokensConfig as CountTokensConfig,
        CountTokensResponse as CountTokensResponse,
        CountTokensResult as CountTokensResult,
        TokensInfo as TokensInfo,
    )
    from genai_grpc.types.tools import (
        ComputerUse as ComputerUse,
        DynamicRetrievalConfig as DynamicRetrievalConfig,
        EnterpriseWebSearch as EnterpriseWebSearch,
        FileSearch as FileSearch,
        FunctionCallingConfig as FunctionCallingConfig,
        GoogleMaps as GoogleMaps,
        GoogleMapsGroundingTypes as GoogleMapsGroundingTypes,
        GoogleMapsPlaces as GoogleMapsPlaces,
        GoogleMapsRouting as GoogleMapsRouting,
        GoogleSearch as GoogleSearch,
        GoogleSearchRetrieval as GoogleSearchRetrieval,
        ImageSearch as ImageSearch,
        Interval as Interval,
        LatLng as LatLng,
        McpServer as McpServer,
        RetrievalConfig as RetrievalConfig,
        SearchTypes as SearchTypes,
        StreamableHttpTransport as StreamableHttpTransport,
        Tool as Tool,
        ToolCodeExecution as ToolCodeExecution,
        ToolConfig as ToolConfig,
        ToolExaAiSearch as ToolExaAiSearch,
        ToolListUnion as ToolListUnion,
        ToolParallelAiSearch as ToolParallelAiSearch,
        ToolUnion as ToolUnion,
        UrlContext as UrlContext,
        WebSearch as WebSearch,
    )
    from genai_grpc.types.transcription import (
        AudioTranscriptionConfig as AudioTranscriptionConfig,
        LanguageAuto as LanguageAuto,
        LanguageHints as LanguageHints,
        Transcription as Transcription,
        TranslationConfig as TranslationConfig,
        WordInfo as WordInfo,
    )
    from genai_grpc.types.tuning_data import (
        DatasetDistribution as DatasetDistribution,
        DatasetDistributionDistributionBucket as DatasetDistributionDistributionBucket,
        DatasetStats as DatasetStats,
        DistillationDataStats as DistillationDataStats,
        GeminiPreferenceExample as GeminiPreferenceExample,
        GeminiPreferenceExampleCompletion as GeminiPreferenceExampleCompletion,
        PreferenceOptimizationDataStats as PreferenceOptimizationDataStats,
        SupervisedTuningDataStats as SupervisedTuningDataStats,
        SupervisedTuningDatasetDistribution as SupervisedTuningDatasetDistribution,
        SupervisedTuningDatasetDistributionDatasetBucket as SupervisedTuningDatasetDistributionDatasetBucket,
        TuningDataStats as TuningDataStats,
    )
    from genai_grpc.types.tuning_specs import (
        DistillationHyperParameters as DistillationHyperParameters,
        DistillationSamplingSpec as DistillationSamplingSpec,
        DistillationSpec as DistillationSpec,
        FullFineTuningSpec as FullFineTuningSpec,
        PartnerModelTuningSpec as PartnerModelTuningSpec,
        PreferenceOptimizationHyperParameters as PreferenceOptimizationHyperParameters,
        PreferenceOptimizationSpec as PreferenceOptimizationSpec,
        ReinforcementTuningHyperParameters as ReinforcementTuningHyperParameters,
        ReinforcementTuningSpec as ReinforcementTuningSpec,
        SupervisedHyperParameters as SupervisedHyperParameters,
        SupervisedTuningSpec as SupervisedTuningSpec,
        VeoHyperParameters as VeoHyperParameters,
        VeoLoraTuningSpec as VeoLoraTuningSpec,
        VeoTuningSpec as VeoTuningSpec,
    )
    from genai_grpc.types.tunings import (
        CancelTuningJobConfig as CancelTuningJobConfig,
        CancelTuningJobResponse as CancelTuningJobResponse,
        CreateTuningJobConfig as CreateTuningJobConfig,
        CreateTuningJobParameters as CreateTuningJobParameters,
        EncryptionSpec as EncryptionSpec,
        GetTuningJobConfig as GetTuningJobConfig,
        ListTuningJobsConfig as ListTuningJobsConfig,
        ListTuningJobsResponse as ListTuningJobsResponse,
        PreTunedModel as PreTunedModel,
        TunedModel as TunedModel,
        TunedModelCheckpoint as TunedModelCheckpoint,
        TuningDataset as TuningDataset,
        TuningExample as TuningExample,
        TuningJob as TuningJob,
        TuningJobMetadata as TuningJobMetadata,
        TuningOperation as TuningOperation,
        TuningValidationDataset as TuningValidationDataset,
    )
    from genai_grpc.types.usage import (
        CachedContentUsageMetadata as CachedContentUsageMetadata,
        GenerateContentResponseUsageMetadata as GenerateContentResponseUsageMetadata,
        ModalityTokenCount as ModalityTokenCount,
        UsageMetadata as UsageMetadata,
    )
    from genai_grpc.types.videos import (
        GenerateVideosConfig as GenerateVideosConfig,
        GenerateVideosResponse as GenerateVideosResponse,
        GenerateVideosSource as GenerateVideosSource,
        GeneratedVideo as GeneratedVideo,
        VideoGenerationMask as VideoGenerationMask,
        VideoGenerationReferenceImage as VideoGenerationReferenceImage,
    )
    from genai_grpc.types.webhooks import (
        WebhookConfig as WebhookConfig,
    )
else:
    from genai_grpc.types._lazy import lazy_exports

    __all__, __getattr__, __dir__ = lazy_exports(
        __name__,
        """\
auth_tokens: AuthToken CreateAuthTokenConfig CreateAuthTokenParameters LiveConnectConstraints
batches: BatchJob BatchJobDestination BatchJobDestinationUnion BatchJobOutputInfo BatchJobSource
  BatchJobSourceUnion CancelBatchJobConfig CompletionStats CreateBatchJobConfig
  CreateEmbeddingsBatchJobConfig DeleteBatchJobConfig DeleteResourceJob EmbedContentBatch
  EmbeddingsBatchJobSource GetBatchJobConfig InlinedEmbedContentResponse InlinedRequest
  InlinedResponse JobError ListBatchJobsConfig ListBatchJobsResponse
  VertexMultimodalDatasetDestination
caches: CachedContent CreateCachedContentConfig DeleteCachedContentConfig
  DeleteCachedContentResponse GetCachedContentConfig ListCachedContentsConfig
  ListCachedContentsResponse UpdateCachedContentConfig
content: Blob BlobImageUnion CodeExecutionResult Content ContentListUnion ContentUnion
  ExecutableCode FileData FunctionCall FunctionResponse FunctionResponseBlob
  FunctionResponseFileData FunctionResponsePart ModelContent Part PartMediaResolution PartUnion
  PartialArg ToolCall ToolResponse UserContent
dicts: ActivityEndDict ActivityEndOrDict ActivityStartDict ActivityStartOrDict AggregationOutputDict
  AggregationOutputOrDict AggregationResultDict AggregationResultOrDict ApiAuthApiKeyConfigDict
  ApiAuthApiKeyConfigOrDict ApiAuthDict ApiAuthOrDict ApiKeyConfigDict ApiKeyConfigOrDict
  AudioChunkDict AudioChunkOrDict AudioMetadataDict AudioMetadataOrDict AudioResponseFormatDict
  AudioResponseFormatOrDict AudioTranscriptionConfigDict AudioTranscriptionConfigOrDict
  AuthConfigDict AuthConfigGoogleServiceAccountConfigDict AuthConfigGoogleServiceAccountConfigOrDict
  AuthConfigHttpBasicAuthConfigDict AuthConfigHttpBasicAuthConfigOrDict AuthConfigOauthConfigDict
  AuthConfigOauthConfigOrDict AuthConfigOidcConfigDict AuthConfigOidcConfigOrDict AuthConfigOrDict
  AuthTokenDict AuthTokenOrDict AutomaticActivityDetectionDict AutomaticActivityDetectionOrDict
  AutomaticFunctionCallingConfigDict AutomaticFunctionCallingConfigOrDict AutoraterConfigDict
  AutoraterConfigOrDict AvatarConfigDict AvatarConfigOrDict BatchJobDestinationDict
  BatchJobDestinationOrDict BatchJobDestinationUnionDict BatchJobDict BatchJobOrDict
  BatchJobOutputInfoDict BatchJobOutputInfoOrDict BatchJobSourceDict BatchJobSourceOrDict
  BatchJobSourceUnionDict BigQuerySourceDict BigQuerySourceOrDict BleuMetricValueDict
  BleuMetricValueOrDict BleuSpecDict BleuSpecOrDict BlobDict BlobImageUnionDict BlobOrDict
  CachedContentDict CachedContentOrDict CachedContentUsageMetadataDict
  CachedContentUsageMetadataOrDict CancelBatchJobConfigDict CancelBatchJobConfigOrDict
  CancelTuningJobConfigDict CancelTuningJobConfigOrDict CancelTuningJobResponseDict
  CancelTuningJobResponseOrDict CandidateDict CandidateOrDict CheckpointDict CheckpointOrDict
  ChunkingConfigDict ChunkingConfigOrDict CitationDict CitationMetadataDict CitationMetadataOrDict
  CitationOrDict CodeExecutionResultDict CodeExecutionResultOrDict CompletionStatsDict
  CompletionStatsOrDict CompositeReinforcementTuningRewardConfigDict
  CompositeReinforcementTuningRewardConfigOrDict
  CompositeReinforcementTuningRewardConfigWeightedRewardConfigDict
  CompositeReinforcementTuningRewardConfigWeightedRewardConfigOrDict ComputationBasedMetricSpecDict
  ComputationBasedMetricSpecOrDict ComputeTokensConfigDict ComputeTokensConfigOrDict
  ComputeTokensResponseDict ComputeTokensResponseOrDict ComputeTokensResultDict
  ComputeTokensResultOrDict ComputerUseDict ComputerUseOrDict ContentDict ContentEmbeddingDict
  ContentEmbeddingOrDict ContentEmbeddingStatisticsDict ContentEmbeddingStatisticsOrDict
  ContentListUnionDict ContentOrDict ContentReferenceImageDict ContentReferenceImageOrDict
  ContentUnionDict ContextWindowCompressionConfigDict ContextWindowCompressionConfigOrDict
  ControlReferenceConfigDict ControlReferenceConfigOrDict ControlReferenceImageDict
  ControlReferenceImageOrDict CountTokensConfigDict CountTokensConfigOrDict CountTokensResponseDict
  CountTokensResponseOrDict CountTokensResultDict CountTokensResultOrDict CreateAuthTokenConfigDict
  CreateAuthTokenConfigOrDict CreateAuthTokenParametersDict CreateAuthTokenParametersOrDict
  CreateBatchJobConfigDict CreateBatchJobConfigOrDict CreateCachedContentConfigDict
  CreateCachedContentConfigOrDict CreateEmbeddingsBatchJobConfigDict
  CreateEmbeddingsBatchJobConfigOrDict CreateFileConfigDict CreateFileConfigOrDict
  CreateFileResponseDict CreateFileResponseOrDict CreateFileSearchStoreConfigDict
  CreateFileSearchStoreConfigOrDict CreateTuningJobConfigDict CreateTuningJobConfigOrDict
  CreateTuningJobParametersDict CreateTuningJobParametersOrDict CustomCodeExecutionResultDict
  CustomCodeExecutionResultOrDict CustomCodeExecutionSpecDict CustomCodeExecutionSpecOrDict
  CustomMetadataDict CustomMetadataOrDict CustomOutputDict CustomOutputFormatConfigDict
  CustomOutputFormatConfigOrDict CustomOutputOrDict CustomizedAvatarDict CustomizedAvatarOrDict
  DatasetDistributionDict DatasetDistributionDistributionBucketDict
  DatasetDistributionDistributionBucketOrDict DatasetDistributionOrDict DatasetStatsDict
  DatasetStatsOrDict DeleteBatchJobConfigDict DeleteBatchJobConfigOrDict
  DeleteCachedContentConfigDict DeleteCachedContentConfigOrDict DeleteCachedContentResponseDict
  DeleteCachedContentResponseOrDict DeleteDocumentConfigDict DeleteDocumentConfigOrDict
  DeleteFileConfigDict DeleteFileConfigOrDict DeleteFileResponseDict DeleteFileResponseOrDict
  DeleteFileSearchStoreConfigDict DeleteFileSearchStoreConfigOrDict DeleteModelConfigDict
  DeleteModelConfigOrDict DeleteModelResponseDict DeleteModelResponseOrDict DeleteResourceJobDict
  DeleteResourceJobOrDict DistillationDataStatsDict DistillationDataStatsOrDict
  DistillationHyperParametersDict DistillationHyperParametersOrDict DistillationSamplingSpecDict
  DistillationSamplingSpecOrDict DistillationSpecDict DistillationSpecOrDict DocumentDict
  DocumentMetadataDict DocumentMetadataOrDict DocumentOrDict DownloadFileConfigDict
  DownloadFileConfigOrDict DownloadMediaConfigDict DownloadMediaConfigOrDict
  DynamicRetrievalConfigDict DynamicRetrievalConfigOrDict EditImageConfigDict EditImageConfigOrDict
  EditImageResponseDict EditImageResponseOrDict EmbedContentBatchDict EmbedContentBatchOrDict
  EmbedContentConfigDict EmbedContentConfigOrDict EmbedContentMetadataDict
  EmbedContentMetadataOrDict EmbedContentParametersDict EmbedContentParametersOrDict
  EmbedContentResponseDict EmbedContentResponseOrDict EmbeddingsBatchJobSourceDict
  EmbeddingsBatchJobSourceOrDict EncryptionSpecDict EncryptionSpecOrDict EndpointDict EndpointOrDict
  EnterpriseWebSearchDict EnterpriseWebSearchOrDict EntityLabelDict EntityLabelOrDict
  EvaluateDatasetResponseDict EvaluateDatasetResponseOrDict EvaluateDatasetRunDict
  EvaluateDatasetRunOrDict EvaluationConfigDict EvaluationConfigOrDict EvaluationDatasetDict
  EvaluationDatasetOrDict EvaluationParserConfigCustomCodeParserConfigDict
  EvaluationParserConfigCustomCodeParserConfigOrDict EvaluationParserConfigDict
  EvaluationParserConfigOrDict ExactMatchMetricValueDict ExactMatchMetricValueOrDict
  ExecutableCodeDict ExecutableCodeOrDict ExternalApiDict ExternalApiElasticSearchParamsDict
  ExternalApiElasticSearchParamsOrDict ExternalApiOrDict ExternalApiSimpleSearchParamsDict
  ExternalApiSimpleSearchParamsOrDict FetchPredictOperationConfigDict
  FetchPredictOperationConfigOrDict FileDataDict FileDataOrDict FileDict FileOrDict FileSearchDict
  FileSearchOrDict FileSearchStoreDict FileSearchStoreOrDict FileStatusDict FileStatusOrDict
  FullFineTuningSpecDict FullFineTuningSpecOrDict FunctionCallDict FunctionCallOrDict
  FunctionCallingConfigDict FunctionCallingConfigOrDict FunctionDeclarationDict
  FunctionDeclarationOrDict FunctionResponseBlobDict FunctionResponseBlobOrDict FunctionResponseDict
  FunctionResponseFileDataDict FunctionResponseFileDataOrDict FunctionResponseOrDict
  FunctionResponsePartDict FunctionResponsePartOrDict GcsDestinationDict GcsDestinationOrDict
  GcsSourceDict GcsSourceOrDict GeminiPreferenceExampleCompletionDict
  GeminiPreferenceExampleCompletionOrDict GeminiPreferenceExampleDict GeminiPreferenceExampleOrDict
  GenerateContentConfigDict GenerateContentConfigOrDict GenerateContentResponseDict
  GenerateContentResponseOrDict GenerateContentResponsePromptFeedbackDict
  GenerateContentResponsePromptFeedbackOrDict GenerateContentResponseUsageMetadataDict
  GenerateContentResponseUsageMetadataOrDict GenerateImagesConfigDict GenerateImagesConfigOrDict
  GenerateImagesResponseDict GenerateImagesResponseOrDict GenerateVideosConfigDict
  GenerateVideosConfigOrDict GenerateVideosResponseDict GenerateVideosResponseOrDict
  GenerateVideosSourceDict GenerateVideosSourceOrDict GeneratedImageDict GeneratedImageMaskDict
  GeneratedImageMaskOrDict GeneratedImageOrDict GeneratedVideoDict GeneratedVideoOrDict
  GenerationConfigDict GenerationConfigOrDict GenerationConfigRoutingConfigAutoRoutingModeDict
  GenerationConfigRoutingConfigAutoRoutingModeOrDict GenerationConfigRoutingConfigDict
  GenerationConfigRoutingConfigManualRoutingModeDict
  GenerationConfigRoutingConfigManualRoutingModeOrDict GenerationConfigRoutingConfigOrDict
  GenerationConfigThinkingConfigDict GenerationConfigThinkingConfigOrDict GenerationOutputConfigDict
  GenerationOutputConfigOrDict GetBatchJobConfigDict GetBatchJobConfigOrDict
  GetCachedContentConfigDict GetCachedContentConfigOrDict GetDocumentConfigDict
  GetDocumentConfigOrDict GetFileConfigDict GetFileConfigOrDict GetFileSearchStoreConfigDict
  GetFileSearchStoreConfigOrDict GetModelConfigDict GetModelConfigOrDict GetOperationConfigDict
  GetOperationConfigOrDict GetTuningJobConfigDict GetTuningJobConfigOrDict GoogleMapsDict
  GoogleMapsGroundingTypesDict GoogleMapsGroundingTypesOrDict GoogleMapsOrDict GoogleMapsPlacesDict
  GoogleMapsPlacesOrDict GoogleMapsRoutingDict GoogleMapsRoutingOrDict GoogleRpcStatusDict
  GoogleRpcStatusOrDict GoogleSearchDict GoogleSearchOrDict GoogleSearchRetrievalDict
  GoogleSearchRetrievalOrDict GoogleTypeDateDict GoogleTypeDateOrDict
  GroundingChunkCustomMetadataDict GroundingChunkCustomMetadataOrDict GroundingChunkDict
  GroundingChunkImageDict GroundingChunkImageOrDict GroundingChunkMapsDict GroundingChunkMapsOrDict
  GroundingChunkMapsPlaceAnswerSourcesAuthorAttributionDict
  GroundingChunkMapsPlaceAnswerSourcesAuthorAttributionOrDict
  GroundingChunkMapsPlaceAnswerSourcesDict GroundingChunkMapsPlaceAnswerSourcesOrDict
  GroundingChunkMapsPlaceAnswerSourcesReviewSnippetDict
  GroundingChunkMapsPlaceAnswerSourcesReviewSnippetOrDict GroundingChunkMapsRouteDict
  GroundingChunkMapsRouteOrDict GroundingChunkOrDict GroundingChunkRetrievedContextDict
  GroundingChunkRetrievedContextOrDict GroundingChunkStringListDict GroundingChunkStringListOrDict
  GroundingChunkWebDict GroundingChunkWebOrDict GroundingMetadataDict GroundingMetadataOrDict
  GroundingMetadataSourceFlaggingUriDict GroundingMetadataSourceFlaggingUriOrDict
  GroundingSupportDict GroundingSupportOrDict HistoryConfigDict HistoryConfigOrDict HttpOptionsDict
  HttpOptionsOrDict HttpResponseDict HttpResponseOrDict HttpRetryOptionsDict HttpRetryOptionsOrDict
  ImageConfigDict ImageConfigImageOutputOptionsDict ImageConfigImageOutputOptionsOrDict
  ImageConfigOrDict ImageDict ImageOrDict ImageResponseFormatDict ImageResponseFormatOrDict
  ImageSearchDict ImageSearchOrDict ImportFileConfigDict ImportFileConfigOrDict
  ImportFileResponseDict ImportFileResponseOrDict InlinedEmbedContentResponseDict
  InlinedEmbedContentResponseOrDict InlinedRequestDict InlinedRequestOrDict InlinedResponseDict
  InlinedResponseOrDict IntervalDict IntervalOrDict JobErrorDict JobErrorOrDict
  LLMBasedMetricSpecDict LLMBasedMetricSpecOrDict LanguageAutoDict LanguageAutoOrDict
  LanguageHintsDict LanguageHintsOrDict LatLngDict LatLngOrDict ListBatchJobsConfigDict
  ListBatchJobsConfigOrDict ListBatchJobsResponseDict ListBatchJobsResponseOrDict
  ListCachedContentsConfigDict ListCachedContentsConfigOrDict ListCachedContentsResponseDict
  ListCachedContentsResponseOrDict ListDocumentsConfigDict ListDocumentsConfigOrDict
  ListDocumentsResponseDict ListDocumentsResponseOrDict ListFileSearchStoresConfigDict
  ListFileSearchStoresConfigOrDict ListFileSearchStoresResponseDict
  ListFileSearchStoresResponseOrDict ListFilesConfigDict ListFilesConfigOrDict ListFilesResponseDict
  ListFilesResponseOrDict ListModelsConfigDict ListModelsConfigOrDict ListModelsResponseDict
  ListModelsResponseOrDict ListTuningJobsConfigDict ListTuningJobsConfigOrDict
  ListTuningJobsResponseDict ListTuningJobsResponseOrDict LiveClientContentDict
  LiveClientContentOrDict LiveClientContextUpdateDict LiveClientContextUpdateOrDict
  LiveClientContextUpdateToolsDict LiveClientContextUpdateToolsOrDict LiveClientMessageDict
  LiveClientMessageOrDict LiveClientRealtimeInputDict LiveClientRealtimeInputOrDict
  LiveClientSetupDict LiveClientSetupOrDict LiveClientToolResponseDict LiveClientToolResponseOrDict
  LiveConnectConfigDict LiveConnectConfigOrDict LiveConnectConstraintsDict
  LiveConnectConstraintsOrDict LiveConnectParametersDict LiveConnectParametersOrDict
  LiveMusicClientContentDict LiveMusicClientContentOrDict LiveMusicClientMessageDict
  LiveMusicClientMessageOrDict LiveMusicClientSetupDict LiveMusicClientSetupOrDict
  LiveMusicConnectParametersDict LiveMusicConnectParametersOrDict LiveMusicFilteredPromptDict
  LiveMusicFilteredPromptOrDict LiveMusicGenerationConfigDict LiveMusicGenerationConfigOrDict
  LiveMusicServerContentDict LiveMusicServerContentOrDict LiveMusicServerMessageDict
  LiveMusicServerMessageOrDict LiveMusicServerSetupCompleteDict LiveMusicServerSetupCompleteOrDict
  LiveMusicSetConfigParametersDict LiveMusicSetConfigParametersOrDict
  LiveMusicSetWeightedPromptsParametersDict LiveMusicSetWeightedPromptsParametersOrDict
  LiveMusicSourceMetadataDict LiveMusicSourceMetadataOrDict LiveSendRealtimeInputParametersDict
  LiveSendRealtimeInputParametersOrDict LiveServerContentDict LiveServerContentOrDict
  LiveServerGoAwayDict LiveServerGoAwayOrDict LiveServerMessageDict LiveServerMessageOrDict
  LiveServerSessionResumptionUpdateDict LiveServerSessionResumptionUpdateOrDict
  LiveServerSetupCompleteDict LiveServerSetupCompleteOrDict LiveServerToolCallCancellationDict
  LiveServerToolCallCancellationOrDict LiveServerToolCallDict LiveServerToolCallOrDict
  LogprobsResultCandidateDict LogprobsResultCandidateOrDict LogprobsResultDict LogprobsResultOrDict
  LogprobsResultTopCandidatesDict LogprobsResultTopCandidatesOrDict MaskReferenceConfigDict
  MaskReferenceConfigOrDict MaskReferenceImageDict MaskReferenceImageOrDict McpServerDict
  McpServerOrDict MetricDict MetricOrDict MetricUnionDict ModalityTokenCountDict
  ModalityTokenCountOrDict ModelArmorConfigDict ModelArmorConfigOrDict ModelDict ModelOrDict
  ModelSelectionConfigDict ModelSelectionConfigOrDict ModelStatusDict ModelStatusOrDict
  MultiSpeakerVoiceConfigDict MultiSpeakerVoiceConfigOrDict OutputConfigDict OutputConfigOrDict
  OutputInfoDict OutputInfoOrDict PairwiseMetricResultDict PairwiseMetricResultOrDict
  PairwiseMetricSpecDict PairwiseMetricSpecOrDict PartDict PartMediaResolutionDict
  PartMediaResolutionOrDict PartOrDict PartUnionDict PartialArgDict PartialArgOrDict
  PartnerModelTuningSpecDict PartnerModelTuningSpecOrDict PointwiseMetricResultDict
  PointwiseMetricResultOrDict PointwiseMetricSpecDict PointwiseMetricSpecOrDict PreTunedModelDict
  PreTunedModelOrDict PrebuiltVoiceConfigDict PrebuiltVoiceConfigOrDict PredefinedMetricSpecDict
  PredefinedMetricSpecOrDict PreferenceOptimizationDataStatsDict
  PreferenceOptimizationDataStatsOrDict PreferenceOptimizationHyperParametersDict
  PreferenceOptimizationHyperParametersOrDict PreferenceOptimizationSpecDict
  PreferenceOptimizationSpecOrDict ProactivityConfigDict ProactivityConfigOrDict ProductImageDict
  ProductImageOrDict ProjectOperationDict ProjectOperationOrDict RagChunkDict RagChunkOrDict
  RagChunkPageSpanDict RagChunkPageSpanOrDict RagRetrievalConfigDict RagRetrievalConfigFilterDict
  RagRetrievalConfigFilterOrDict RagRetrievalConfigHybridSearchDict
  RagRetrievalConfigHybridSearchOrDict RagRetrievalConfigOrDict RagRetrievalConfigRankingDict
  RagRetrievalConfigRankingLlmRankerDict RagRetrievalConfigRankingLlmRankerOrDict
  RagRetrievalConfigRankingOrDict RagRetrievalConfigRankingRankServiceDict
  RagRetrievalConfigRankingRankServiceOrDict RawOutputDict RawOutputOrDict RawReferenceImageDict
  RawReferenceImageOrDict RealtimeInputConfigDict RealtimeInputConfigOrDict RecontextImageConfigDict
  RecontextImageConfigOrDict RecontextImageResponseDict RecontextImageResponseOrDict
  RecontextImageSourceDict RecontextImageSourceOrDict RegisterFilesConfigDict
  RegisterFilesConfigOrDict RegisterFilesResponseDict RegisterFilesResponseOrDict
  ReinforcementTuningAutoraterScorerDict ReinforcementTuningAutoraterScorerExactMatchScorerDict
  ReinforcementTuningAutoraterScorerExactMatchScorerOrDict ReinforcementTuningAutoraterScorerOrDict
  ReinforcementTuningAutoraterScorerParsedResponseConversionScorerDict
  ReinforcementTuningAutoraterScorerParsedResponseConversionScorerOrDict
  ReinforcementTuningCloudRunRewardScorerDict ReinforcementTuningCloudRunRewardScorerOrDict
  ReinforcementTuningCodeExecutionRewardScorerDict
  ReinforcementTuningCodeExecutionRewardScorerOrDict ReinforcementTuningExampleDict
  ReinforcementTuningExampleOrDict ReinforcementTuningHyperParametersDict
  ReinforcementTuningHyperParametersOrDict ReinforcementTuningParseResponseConfigDict
  ReinforcementTuningParseResponseConfigOrDict ReinforcementTuningRewardInfoDict
  ReinforcementTuningRewardInfoOrDict ReinforcementTuningSpecDict ReinforcementTuningSpecOrDict
  ReinforcementTuningStringMatchRewardScorerDict
  ReinforcementTuningStringMatchRewardScorerJsonMatchExpressionDict
  ReinforcementTuningStringMatchRewardScorerJsonMatchExpressionOrDict
  ReinforcementTuningStringMatchRewardScorerOrDict
  ReinforcementTuningStringMatchRewardScorerStringMatchExpressionDict
  ReinforcementTuningStringMatchRewardScorerStringMatchExpressionOrDict
  ReinforcementTuningUserDatasetExamplesDict ReinforcementTuningUserDatasetExamplesOrDict
  ReplayFileDict ReplayFileOrDict ReplayInteractionDict ReplayInteractionOrDict ReplayRequestDict
  ReplayRequestOrDict ReplayResponseDict ReplayResponseOrDict ReplicatedVoiceConfigDict
  ReplicatedVoiceConfigOrDict ResponseFormatDict ResponseFormatOrDict RetrievalConfigDict
  RetrievalConfigOrDict RetrievalDict RetrievalMetadataDict RetrievalMetadataOrDict RetrievalOrDict
  RougeMetricValueDict RougeMetricValueOrDict RougeSpecDict RougeSpecOrDict RubricGenerationSpecDict
  RubricGenerationSpecOrDict SafetyAttributesDict SafetyAttributesOrDict SafetyRatingDict
  SafetyRatingOrDict SafetySettingDict SafetySettingOrDict SchemaDict SchemaOrDict SchemaUnionDict
  ScribbleImageDict ScribbleImageOrDict SearchEntryPointDict SearchEntryPointOrDict SearchTypesDict
  SearchTypesOrDict SegmentDict SegmentImageConfigDict SegmentImageConfigOrDict
  SegmentImageResponseDict SegmentImageResponseOrDict SegmentImageSourceDict
  SegmentImageSourceOrDict SegmentOrDict SessionResumptionConfigDict SessionResumptionConfigOrDict
  SingleEmbedContentResponseDict SingleEmbedContentResponseOrDict
  SingleReinforcementTuningRewardConfigDict SingleReinforcementTuningRewardConfigOrDict
  SlidingWindowDict SlidingWindowOrDict SpeakerVoiceConfigDict SpeakerVoiceConfigOrDict
  SpeechConfigDict SpeechConfigOrDict SpeechConfigUnionDict SpeechMetadataDict SpeechMetadataOrDict
  SpreadsheetMetadataDict SpreadsheetMetadataOrDict StreamableHttpTransportDict
  StreamableHttpTransportOrDict StringListDict StringListOrDict StyleReferenceConfigDict
  StyleReferenceConfigOrDict StyleReferenceImageDict StyleReferenceImageOrDict
  SubjectReferenceConfigDict SubjectReferenceConfigOrDict SubjectReferenceImageDict
  SubjectReferenceImageOrDict SupervisedHyperParametersDict SupervisedHyperParametersOrDict
  SupervisedTuningDataStatsDict SupervisedTuningDataStatsOrDict
  SupervisedTuningDatasetDistributionDatasetBucketDict
  SupervisedTuningDatasetDistributionDatasetBucketOrDict SupervisedTuningDatasetDistributionDict
  SupervisedTuningDatasetDistributionOrDict SupervisedTuningSpecDict SupervisedTuningSpecOrDict
  TestTableFileDict TestTableFileOrDict TestTableItemDict TestTableItemOrDict TextResponseFormatDict
  TextResponseFormatOrDict ThinkingConfigDict ThinkingConfigOrDict TokensInfoDict TokensInfoOrDict
  ToolCallDict ToolCallOrDict ToolCodeExecutionDict ToolCodeExecutionOrDict ToolConfigDict
  ToolConfigOrDict ToolDict ToolExaAiSearchDict ToolExaAiSearchOrDict ToolListUnionDict ToolOrDict
  ToolParallelAiSearchDict ToolParallelAiSearchOrDict ToolResponseDict ToolResponseOrDict
  ToolUnionDict TranscriptionDict TranscriptionOrDict TranslationConfigDict TranslationConfigOrDict
  TunedModelCheckpointDict TunedModelCheckpointOrDict TunedModelDict TunedModelInfoDict
  TunedModelInfoOrDict TunedModelOrDict TuningDataStatsDict TuningDataStatsOrDict TuningDatasetDict
  TuningDatasetOrDict TuningExampleDict TuningExampleOrDict TuningJobDict TuningJobMetadataDict
  TuningJobMetadataOrDict TuningJobOrDict TuningOperationDict TuningOperationOrDict
  TuningValidationDatasetDict TuningValidationDatasetOrDict UnifiedMetricDict UnifiedMetricOrDict
  UpdateCachedContentConfigDict UpdateCachedContentConfigOrDict UpdateModelConfigDict
  UpdateModelConfigOrDict UploadFileConfigDict UploadFileConfigOrDict
  UploadToFileSearchStoreConfigDict UploadToFileSearchStoreConfigOrDict
  UploadToFileSearchStoreResponseDict UploadToFileSearchStoreResponseOrDict
  UploadToFileSearchStoreResumableResponseDict UploadToFileSearchStoreResumableResponseOrDict
  UpscaleImageConfigDict UpscaleImageConfigOrDict UpscaleImageParametersDict
  UpscaleImageParametersOrDict UpscaleImageResponseDict UpscaleImageResponseOrDict UrlContextDict
  UrlContextMetadataDict UrlContextMetadataOrDict UrlContextOrDict UrlMetadataDict UrlMetadataOrDict
  UsageMetadataDict UsageMetadataOrDict ValidateRewardConfigDict ValidateRewardConfigOrDict
  ValidateRewardResponseDict ValidateRewardResponseOrDict VeoHyperParametersDict
  VeoHyperParametersOrDict VeoLoraTuningSpecDict VeoLoraTuningSpecOrDict VeoTuningSpecDict
  VeoTuningSpecOrDict VertexAISearchDataStoreSpecDict VertexAISearchDataStoreSpecOrDict
  VertexAISearchDict VertexAISearchOrDict VertexMultimodalDatasetDestinationDict
  VertexMultimodalDatasetDestinationOrDict VertexRagStoreDict VertexRagStoreOrDict
  VertexRagStoreRagResourceDict VertexRagStoreRagResourceOrDict VideoDict VideoGenerationMaskDict
  VideoGenerationMaskOrDict VideoGenerationReferenceImageDict VideoGenerationReferenceImageOrDict
  VideoMetadataDict VideoMetadataOrDict VideoOrDict VideoResponseFormatDict
  VideoResponseFormatOrDict VoiceActivityDetectionSignalDict VoiceActivityDetectionSignalOrDict
  VoiceActivityDict VoiceActivityOrDict VoiceConfigDict VoiceConfigOrDict VoiceConsentSignatureDict
  VoiceConsentSignatureOrDict WebSearchDict WebSearchOrDict WebhookConfigDict WebhookConfigOrDict
  WeightedPromptDict WeightedPromptOrDict WhiteSpaceConfigDict WhiteSpaceConfigOrDict WordInfoDict
  WordInfoOrDict
embeddings: ContentEmbedding ContentEmbeddingStatistics EmbedContentConfig EmbedContentMetadata
  EmbedContentParameters EmbedContentResponse SingleEmbedContentResponse
enums: ActivityHandling AdapterSize AggregationMetric ApiSpec AspectRatio
  AudioTranscriptionConfigMode AuthType Behavior BlockedReason ComputationBasedMetricType
  ControlReferenceType Delivery DocumentMetadataContentLayer DocumentState
  DynamicRetrievalConfigMode EditMode EmbeddingApiType EndSensitivity Environment
  FeatureSelectionPreference FileSource FileState FinishReason FunctionCallingConfigMode
  FunctionResponseScheduling HarmBlockMethod HarmBlockThreshold HarmCategory HarmProbability
  HarmSeverity HttpElementLocation ImagePromptLanguage ImageResizeMode ImageSize InteractionStatus
  JSONSchemaType JobState Language LiveMusicPlaybackControl MaskReferenceMode MatchOperation
  MediaModality MediaProcessing MediaResolution Modality Mode ModelStage MusicGenerationMode Outcome
  PairwiseChoice PartMediaResolutionLevel PersonGeneration PhishBlockThreshold ProminentPeople
  ReinforcementTuningThinkingLevel ResourceScope ResponseParseType RubricContentType
  SafetyFilterLevel SafetyPolicy Scale SegmentMode ServiceTier SpreadsheetMetadataContentLayer
  StartSensitivity SubjectReferenceType ThinkingLevel ToolType TrafficType TuningJobState
  TuningMethod TuningMode TuningSpeed TuningTask TurnCompleteReason TurnCoverage Type
  UrlRetrievalStatus VadSignalType VideoCompressionQuality VideoGenerationMaskMode
  VideoGenerationReferenceType VideoMetadataContentLayer VideoOrientation VoiceActivityType
evaluation: AutoraterConfig BleuSpec ComputationBasedMetricSpec CustomCodeExecutionSpec
  CustomOutputFormatConfig EvaluationConfig EvaluationParserConfig
  EvaluationParserConfigCustomCodeParserConfig GcsDestination LLMBasedMetricSpec Metric MetricUnion
  OutputConfig PairwiseMetricSpec PointwiseMetricSpec PredefinedMetricSpec RougeSpec
  RubricGenerationSpec UnifiedMetric
evaluation_results: AggregationOutput AggregationResult BigQuerySource BleuMetricValue
  CustomCodeExecutionResult CustomOutput EvaluateDatasetResponse EvaluateDatasetRun
  EvaluationDataset ExactMatchMetricValue GcsSource OutputInfo PairwiseMetricResult
  PointwiseMetricResult RawOutput RougeMetricValue
file_search: ChunkingConfig CreateFileSearchStoreConfig CustomMetadata DeleteDocumentConfig
  DeleteFileSearchStoreConfig Document DownloadMediaConfig FileSearchStore GetDocumentConfig
  GetFileSearchStoreConfig ImportFileConfig ImportFileResponse ListDocumentsConfig
  ListDocumentsResponse ListFileSearchStoresConfig ListFileSearchStoresResponse StringList
  UploadToFileSearchStoreConfig UploadToFileSearchStoreResponse
  UploadToFileSearchStoreResumableResponse WhiteSpaceConfig
file_service: CreateFileConfig CreateFileResponse DeleteFileConfig DeleteFileResponse
  DownloadFileConfig GetFileConfig ListFilesConfig ListFilesResponse RegisterFilesConfig
  RegisterFilesResponse UploadFileConfig
files: File FileStatus
generation: AutomaticFunctionCallingConfig GenerateContentConfig GenerationConfig
  GenerationConfigRoutingConfig GenerationConfigRoutingConfigAutoRoutingMode
  GenerationConfigRoutingConfigManualRoutingMode GenerationConfigThinkingConfig
  GenerationOutputConfig ImageConfig ImageConfigImageOutputOptions ModelArmorConfig
  ModelSelectionConfig ThinkingConfig
grounding: Citation CitationMetadata GoogleTypeDate GroundingChunk GroundingChunkCustomMetadata
  GroundingChunkImage GroundingChunkMaps GroundingChunkMapsPlaceAnswerSources
  GroundingChunkMapsPlaceAnswerSourcesAuthorAttribution
  GroundingChunkMapsPlaceAnswerSourcesReviewSnippet GroundingChunkMapsRoute
  GroundingChunkRetrievedContext GroundingChunkStringList GroundingChunkWeb GroundingMetadata
  GroundingMetadataSourceFlaggingUri GroundingSupport RagChunk RagChunkPageSpan RetrievalMetadata
  SearchEntryPoint Segment UrlContextMetadata UrlMetadata
images: ContentReferenceImage ControlReferenceConfig ControlReferenceImage EditImageConfig
  EditImageResponse EntityLabel GenerateImagesConfig GenerateImagesResponse GeneratedImage
  GeneratedImageMask MaskReferenceConfig MaskReferenceImage ProductImage RawReferenceImage
  RecontextImageConfig RecontextImageResponse RecontextImageSource SafetyAttributes ScribbleImage
  SegmentImageConfig SegmentImageResponse SegmentImageSource StyleReferenceConfig
  StyleReferenceImage SubjectReferenceConfig SubjectReferenceImage UpscaleImageConfig
  UpscaleImageParameters UpscaleImageResponse
job_states: JOB_STATES_ENDED JOB_STATES_ENDED_MLDEV JOB_STATES_ENDED_VERTEX JOB_STATES_SUCCEEDED
  JOB_STATES_SUCCEEDED_MLDEV JOB_STATES_SUCCEEDED_VERTEX
live: ActivityEnd ActivityStart AutomaticActivityDetection AvatarConfig
  ContextWindowCompressionConfig CustomizedAvatar HistoryConfig LiveClientContent
  LiveClientContextUpdate LiveClientContextUpdateTools LiveClientMessage LiveClientRealtimeInput
  LiveClientSetup LiveClientToolResponse LiveConnectConfig LiveConnectParameters
  LiveSendRealtimeInputParameters LiveServerContent LiveServerGoAway LiveServerMessage
  LiveServerSessionResumptionUpdate LiveServerSetupComplete LiveServerToolCall
  LiveServerToolCallCancellation ProactivityConfig RealtimeInputConfig SessionResumptionConfig
  SlidingWindow VoiceActivity VoiceActivityDetectionSignal
live_music: AudioChunk LiveMusicClientContent LiveMusicClientMessage LiveMusicClientSetup
  LiveMusicConnectParameters LiveMusicFilteredPrompt LiveMusicGenerationConfig
  LiveMusicServerContent LiveMusicServerMessage LiveMusicServerSetupComplete
  LiveMusicSetConfigParameters LiveMusicSetWeightedPromptsParameters LiveMusicSourceMetadata
  WeightedPrompt
media: Image Video
media_ranges: AudioMetadata DocumentMetadata SpreadsheetMetadata VideoMetadata
models: Checkpoint DeleteModelConfig DeleteModelResponse Endpoint GetModelConfig ListModelsConfig
  ListModelsResponse Model TunedModelInfo UpdateModelConfig
operations: FetchPredictOperationConfig GenerateVideosOperation GetOperationConfig GoogleRpcStatus
  ImportFileOperation Operation ProjectOperation UploadToFileSearchStoreOperation
options: HttpOptions HttpResponse HttpRetryOptions
replay: ReplayFile ReplayInteraction ReplayRequest ReplayResponse TestTableFile TestTableItem
response_formats: AudioResponseFormat ImageResponseFormat ResponseFormat TextResponseFormat
  VideoResponseFormat
responses: Candidate GenerateContentResponse GenerateContentResponsePromptFeedback LogprobsResult
  LogprobsResultCandidate LogprobsResultTopCandidates ModelStatus
retrieval: ApiAuth ApiAuthApiKeyConfig ApiKeyConfig AuthConfig AuthConfigGoogleServiceAccountConfig
  AuthConfigHttpBasicAuthConfig AuthConfigOauthConfig AuthConfigOidcConfig ExternalApi
  ExternalApiElasticSearchParams ExternalApiSimpleSearchParams RagRetrievalConfig
  RagRetrievalConfigFilter RagRetrievalConfigHybridSearch RagRetrievalConfigRanking
  RagRetrievalConfigRankingLlmRanker RagRetrievalConfigRankingRankService Retrieval VertexAISearch
  VertexAISearchDataStoreSpec VertexRagStore VertexRagStoreRagResource
rewards: CompositeReinforcementTuningRewardConfig
  CompositeReinforcementTuningRewardConfigWeightedRewardConfig ReinforcementTuningAutoraterScorer
  ReinforcementTuningAutoraterScorerExactMatchScorer
  ReinforcementTuningAutoraterScorerParsedResponseConversionScorer
  ReinforcementTuningCloudRunRewardScorer ReinforcementTuningCodeExecutionRewardScorer
  ReinforcementTuningExample ReinforcementTuningParseResponseConfig ReinforcementTuningRewardInfo
  ReinforcementTuningStringMatchRewardScorer
  ReinforcementTuningStringMatchRewardScorerJsonMatchExpression
  ReinforcementTuningStringMatchRewardScorerStringMatchExpression
  ReinforcementTuningUserDatasetExamples SingleReinforcementTuningRewardConfig ValidateRewardConfig
  ValidateRewardResponse
safety: SafetyRating SafetySetting
schema: FunctionDeclaration JSONSchema Schema SchemaUnion VersionedUnionType
speech: MultiSpeakerVoiceConfig PrebuiltVoiceConfig ReplicatedVoiceConfig SpeakerVoiceConfig
  SpeechConfig SpeechConfigUnion SpeechMetadata VoiceConfig VoiceConsentSignature
tokens: ComputeTokensConfig ComputeTokensResponse ComputeTokensResult CountTokensConfig
  CountTokensResponse CountTokensResult TokensInfo
tools: ComputerUse DynamicRetrievalConfig EnterpriseWebSearch FileSearch FunctionCallingConfig
  GoogleMaps GoogleMapsGroundingTypes GoogleMapsPlaces GoogleMapsRouting GoogleSearch
  GoogleSearchRetrieval ImageSearch Interval LatLng McpServer RetrievalConfig SearchTypes
  StreamableHttpTransport Tool ToolCodeExecution ToolConfig ToolExaAiSearch ToolListUnion
  ToolParallelAiSearch ToolUnion UrlContext WebSearch
transcription: AudioTranscriptionConfig LanguageAuto LanguageHints Transcription TranslationConfig
  WordInfo
tuning_data: DatasetDistribution DatasetDistributionDistributionBucket DatasetStats
  DistillationDataStats GeminiPreferenceExample GeminiPreferenceExampleCompletion
  PreferenceOptimizationDataStats SupervisedTuningDataStats SupervisedTuningDatasetDistribution
  SupervisedTuningDatasetDistributionDatasetBucket TuningDataStats
tuning_specs: DistillationHyperParameters DistillationSamplingSpec DistillationSpec
  FullFineTuningSpec PartnerModelTuningSpec PreferenceOptimizationHyperParameters
  PreferenceOptimizationSpec ReinforcementTuningHyperParameters ReinforcementTuningSpec
  SupervisedHyperParameters SupervisedTuningSpec VeoHyperParameters VeoLoraTuningSpec VeoTuningSpec
tunings: CancelTuningJobConfig CancelTuningJobResponse CreateTuningJobConfig
  CreateTuningJobParameters EncryptionSpec GetTuningJobConfig ListTuningJobsConfig
  ListTuningJobsResponse PreTunedModel TunedModel TunedModelCheckpoint TuningDataset TuningExample
  TuningJob TuningJobMetadata TuningOperation TuningValidationDataset
usage: CachedContentUsageMetadata GenerateContentResponseUsageMetadata ModalityTokenCount
  UsageMetadata
videos: GenerateVideosConfig GenerateVideosResponse GenerateVideosSource GeneratedVideo
  VideoGenerationMask VideoGenerationReferenceImage
webhooks: WebhookConfig
""",
    )

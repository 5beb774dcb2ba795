# Generated from protos/ by scripts/proto (scripts/contract/messages.py). Do not edit.
# ruff: noqa: I001 - sorted already; ruff would write each `X as X` apart
"""Messages and enums of the Gemini Developer API, as proto-plus classes.

Names only. A name is loaded from its module when it is first touched, so that importing
the package costs nothing; type checkers see an ordinary import.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from genai_grpc._gapic.lazy import exports

if TYPE_CHECKING:
    from . import cache_service as cache_service
    from . import cached_content as cached_content
    from . import citation as citation
    from . import content as content
    from . import discuss_service as discuss_service
    from . import file as file
    from . import file_service as file_service
    from . import generative_service as generative_service
    from . import model as model
    from . import model_service as model_service
    from . import permission as permission
    from . import permission_service as permission_service
    from . import prediction_service as prediction_service
    from . import retriever as retriever
    from . import retriever_service as retriever_service
    from . import safety as safety
    from . import text_service as text_service
    from . import tuned_model as tuned_model
    from .generative_service import AttributionSourceId as AttributionSourceId
    from .generative_service import AudioTranscriptionConfig as AudioTranscriptionConfig
    from .retriever_service import BatchCreateChunksRequest as BatchCreateChunksRequest
    from .retriever_service import BatchCreateChunksResponse as BatchCreateChunksResponse
    from .retriever_service import BatchDeleteChunksRequest as BatchDeleteChunksRequest
    from .generative_service import BatchEmbedContentsRequest as BatchEmbedContentsRequest
    from .generative_service import BatchEmbedContentsResponse as BatchEmbedContentsResponse
    from .text_service import BatchEmbedTextRequest as BatchEmbedTextRequest
    from .text_service import BatchEmbedTextResponse as BatchEmbedTextResponse
    from .retriever_service import BatchUpdateChunksRequest as BatchUpdateChunksRequest
    from .retriever_service import BatchUpdateChunksResponse as BatchUpdateChunksResponse
    from .generative_service import BidiGenerateContentClientContent as BidiGenerateContentClientContent
    from .generative_service import BidiGenerateContentClientMessage as BidiGenerateContentClientMessage
    from .generative_service import BidiGenerateContentRealtimeInput as BidiGenerateContentRealtimeInput
    from .generative_service import BidiGenerateContentServerContent as BidiGenerateContentServerContent
    from .generative_service import BidiGenerateContentServerMessage as BidiGenerateContentServerMessage
    from .generative_service import BidiGenerateContentSetup as BidiGenerateContentSetup
    from .generative_service import BidiGenerateContentSetupComplete as BidiGenerateContentSetupComplete
    from .generative_service import BidiGenerateContentToolCall as BidiGenerateContentToolCall
    from .generative_service import BidiGenerateContentToolCallCancellation as BidiGenerateContentToolCallCancellation
    from .generative_service import BidiGenerateContentToolResponse as BidiGenerateContentToolResponse
    from .generative_service import BidiGenerateContentTranscription as BidiGenerateContentTranscription
    from .content import Blob as Blob
    from .cached_content import CachedContent as CachedContent
    from .generative_service import Candidate as Candidate
    from .retriever import Chunk as Chunk
    from .retriever import ChunkData as ChunkData
    from .citation import CitationMetadata as CitationMetadata
    from .citation import CitationSource as CitationSource
    from .content import CodeExecution as CodeExecution
    from .content import CodeExecutionResult as CodeExecutionResult
    from .retriever import Condition as Condition
    from .content import Content as Content
    from .generative_service import ContentEmbedding as ContentEmbedding
    from .safety import ContentFilter as ContentFilter
    from .generative_service import ContextWindowCompressionConfig as ContextWindowCompressionConfig
    from .retriever import Corpus as Corpus
    from .discuss_service import CountMessageTokensRequest as CountMessageTokensRequest
    from .discuss_service import CountMessageTokensResponse as CountMessageTokensResponse
    from .text_service import CountTextTokensRequest as CountTextTokensRequest
    from .text_service import CountTextTokensResponse as CountTextTokensResponse
    from .generative_service import CountTokensRequest as CountTokensRequest
    from .generative_service import CountTokensResponse as CountTokensResponse
    from .cache_service import CreateCachedContentRequest as CreateCachedContentRequest
    from .retriever_service import CreateChunkRequest as CreateChunkRequest
    from .retriever_service import CreateCorpusRequest as CreateCorpusRequest
    from .retriever_service import CreateDocumentRequest as CreateDocumentRequest
    from .file_service import CreateFileRequest as CreateFileRequest
    from .file_service import CreateFileResponse as CreateFileResponse
    from .permission_service import CreatePermissionRequest as CreatePermissionRequest
    from .model_service import CreateTunedModelMetadata as CreateTunedModelMetadata
    from .model_service import CreateTunedModelRequest as CreateTunedModelRequest
    from .retriever import CustomMetadata as CustomMetadata
    from .tuned_model import Dataset as Dataset
    from .cache_service import DeleteCachedContentRequest as DeleteCachedContentRequest
    from .retriever_service import DeleteChunkRequest as DeleteChunkRequest
    from .retriever_service import DeleteCorpusRequest as DeleteCorpusRequest
    from .retriever_service import DeleteDocumentRequest as DeleteDocumentRequest
    from .file_service import DeleteFileRequest as DeleteFileRequest
    from .permission_service import DeletePermissionRequest as DeletePermissionRequest
    from .model_service import DeleteTunedModelRequest as DeleteTunedModelRequest
    from .retriever import Document as Document
    from .file_service import DownloadFileRequest as DownloadFileRequest
    from .file_service import DownloadFileResponse as DownloadFileResponse
    from .content import DynamicRetrievalConfig as DynamicRetrievalConfig
    from .generative_service import EmbedContentRequest as EmbedContentRequest
    from .generative_service import EmbedContentResponse as EmbedContentResponse
    from .text_service import EmbedTextRequest as EmbedTextRequest
    from .text_service import EmbedTextResponse as EmbedTextResponse
    from .text_service import Embedding as Embedding
    from .discuss_service import Example as Example
    from .content import ExecutableCode as ExecutableCode
    from .file import File as File
    from .content import FileData as FileData
    from .content import FileSearch as FileSearch
    from .content import FunctionCall as FunctionCall
    from .content import FunctionCallingConfig as FunctionCallingConfig
    from .content import FunctionDeclaration as FunctionDeclaration
    from .content import FunctionResponse as FunctionResponse
    from .content import FunctionResponseBlob as FunctionResponseBlob
    from .content import FunctionResponsePart as FunctionResponsePart
    from .generative_service import GenerateAnswerRequest as GenerateAnswerRequest
    from .generative_service import GenerateAnswerResponse as GenerateAnswerResponse
    from .generative_service import GenerateContentRequest as GenerateContentRequest
    from .generative_service import GenerateContentResponse as GenerateContentResponse
    from .discuss_service import GenerateMessageRequest as GenerateMessageRequest
    from .discuss_service import GenerateMessageResponse as GenerateMessageResponse
    from .text_service import GenerateTextRequest as GenerateTextRequest
    from .text_service import GenerateTextResponse as GenerateTextResponse
    from .generative_service import GenerationConfig as GenerationConfig
    from .cache_service import GetCachedContentRequest as GetCachedContentRequest
    from .retriever_service import GetChunkRequest as GetChunkRequest
    from .retriever_service import GetCorpusRequest as GetCorpusRequest
    from .retriever_service import GetDocumentRequest as GetDocumentRequest
    from .file_service import GetFileRequest as GetFileRequest
    from .model_service import GetModelRequest as GetModelRequest
    from .permission_service import GetPermissionRequest as GetPermissionRequest
    from .model_service import GetTunedModelRequest as GetTunedModelRequest
    from .generative_service import GoAway as GoAway
    from .content import GoogleMaps as GoogleMaps
    from .content import GoogleSearchRetrieval as GoogleSearchRetrieval
    from .generative_service import GroundingAttribution as GroundingAttribution
    from .generative_service import GroundingChunk as GroundingChunk
    from .generative_service import GroundingMetadata as GroundingMetadata
    from .content import GroundingPassage as GroundingPassage
    from .content import GroundingPassages as GroundingPassages
    from .generative_service import GroundingSupport as GroundingSupport
    from .safety import HarmCategory as HarmCategory
    from .tuned_model import Hyperparameters as Hyperparameters
    from .generative_service import ImageConfig as ImageConfig
    from .cache_service import ListCachedContentsRequest as ListCachedContentsRequest
    from .cache_service import ListCachedContentsResponse as ListCachedContentsResponse
    from .retriever_service import ListChunksRequest as ListChunksRequest
    from .retriever_service import ListChunksResponse as ListChunksResponse
    from .retriever_service import ListCorporaRequest as ListCorporaRequest
    from .retriever_service import ListCorporaResponse as ListCorporaResponse
    from .retriever_service import ListDocumentsRequest as ListDocumentsRequest
    from .retriever_service import ListDocumentsResponse as ListDocumentsResponse
    from .file_service import ListFilesRequest as ListFilesRequest
    from .file_service import ListFilesResponse as ListFilesResponse
    from .model_service import ListModelsRequest as ListModelsRequest
    from .model_service import ListModelsResponse as ListModelsResponse
    from .permission_service import ListPermissionsRequest as ListPermissionsRequest
    from .permission_service import ListPermissionsResponse as ListPermissionsResponse
    from .model_service import ListTunedModelsRequest as ListTunedModelsRequest
    from .model_service import ListTunedModelsResponse as ListTunedModelsResponse
    from .generative_service import LogprobsResult as LogprobsResult
    from .prediction_service import Media as Media
    from .discuss_service import Message as Message
    from .discuss_service import MessagePrompt as MessagePrompt
    from .retriever import MetadataFilter as MetadataFilter
    from .content import Modality as Modality
    from .content import ModalityTokenCount as ModalityTokenCount
    from .model import Model as Model
    from .generative_service import MultiSpeakerVoiceConfig as MultiSpeakerVoiceConfig
    from .content import Part as Part
    from .permission import Permission as Permission
    from .generative_service import PrebuiltVoiceConfig as PrebuiltVoiceConfig
    from .prediction_service import PredictLongRunningGeneratedVideoResponse as PredictLongRunningGeneratedVideoResponse
    from .prediction_service import PredictLongRunningMetadata as PredictLongRunningMetadata
    from .prediction_service import PredictLongRunningRequest as PredictLongRunningRequest
    from .prediction_service import PredictLongRunningResponse as PredictLongRunningResponse
    from .prediction_service import PredictRequest as PredictRequest
    from .prediction_service import PredictResponse as PredictResponse
    from .retriever_service import QueryCorpusRequest as QueryCorpusRequest
    from .retriever_service import QueryCorpusResponse as QueryCorpusResponse
    from .retriever_service import QueryDocumentRequest as QueryDocumentRequest
    from .retriever_service import QueryDocumentResponse as QueryDocumentResponse
    from .generative_service import RealtimeInputConfig as RealtimeInputConfig
    from .retriever_service import RelevantChunk as RelevantChunk
    from .content import RetrievalConfig as RetrievalConfig
    from .generative_service import RetrievalMetadata as RetrievalMetadata
    from .safety import SafetyFeedback as SafetyFeedback
    from .safety import SafetyRating as SafetyRating
    from .safety import SafetySetting as SafetySetting
    from .content import Schema as Schema
    from .generative_service import SearchEntryPoint as SearchEntryPoint
    from .generative_service import Segment as Segment
    from .generative_service import SemanticRetrieverConfig as SemanticRetrieverConfig
    from .generative_service import SessionResumptionConfig as SessionResumptionConfig
    from .generative_service import SessionResumptionUpdate as SessionResumptionUpdate
    from .generative_service import SpeakerVoiceConfig as SpeakerVoiceConfig
    from .generative_service import SpeechConfig as SpeechConfig
    from .retriever import StringList as StringList
    from .generative_service import TaskType as TaskType
    from .text_service import TextCompletion as TextCompletion
    from .text_service import TextPrompt as TextPrompt
    from .generative_service import ThinkingConfig as ThinkingConfig
    from .content import Tool as Tool
    from .content import ToolConfig as ToolConfig
    from .permission_service import TransferOwnershipRequest as TransferOwnershipRequest
    from .permission_service import TransferOwnershipResponse as TransferOwnershipResponse
    from .tuned_model import TunedModel as TunedModel
    from .tuned_model import TunedModelSource as TunedModelSource
    from .tuned_model import TuningExample as TuningExample
    from .tuned_model import TuningExamples as TuningExamples
    from .tuned_model import TuningSnapshot as TuningSnapshot
    from .tuned_model import TuningTask as TuningTask
    from .content import Type as Type
    from .cache_service import UpdateCachedContentRequest as UpdateCachedContentRequest
    from .retriever_service import UpdateChunkRequest as UpdateChunkRequest
    from .retriever_service import UpdateCorpusRequest as UpdateCorpusRequest
    from .retriever_service import UpdateDocumentRequest as UpdateDocumentRequest
    from .permission_service import UpdatePermissionRequest as UpdatePermissionRequest
    from .model_service import UpdateTunedModelRequest as UpdateTunedModelRequest
    from .content import UrlContext as UrlContext
    from .generative_service import UrlContextMetadata as UrlContextMetadata
    from .generative_service import UrlMetadata as UrlMetadata
    from .generative_service import UsageMetadata as UsageMetadata
    from .prediction_service import Video as Video
    from .file import VideoFileMetadata as VideoFileMetadata
    from .content import VideoMetadata as VideoMetadata
    from .generative_service import VoiceConfig as VoiceConfig

# A message or enum -> the module beside this file.
MODULES = {
    "AttributionSourceId": "generative_service",
    "AudioTranscriptionConfig": "generative_service",
    "BatchCreateChunksRequest": "retriever_service",
    "BatchCreateChunksResponse": "retriever_service",
    "BatchDeleteChunksRequest": "retriever_service",
    "BatchEmbedContentsRequest": "generative_service",
    "BatchEmbedContentsResponse": "generative_service",
    "BatchEmbedTextRequest": "text_service",
    "BatchEmbedTextResponse": "text_service",
    "BatchUpdateChunksRequest": "retriever_service",
    "BatchUpdateChunksResponse": "retriever_service",
    "BidiGenerateContentClientContent": "generative_service",
    "BidiGenerateContentClientMessage": "generative_service",
    "BidiGenerateContentRealtimeInput": "generative_service",
    "BidiGenerateContentServerContent": "generative_service",
    "BidiGenerateContentServerMessage": "generative_service",
    "BidiGenerateContentSetup": "generative_service",
    "BidiGenerateContentSetupComplete": "generative_service",
    "BidiGenerateContentToolCall": "generative_service",
    "BidiGenerateContentToolCallCancellation": "generative_service",
    "BidiGenerateContentToolResponse": "generative_service",
    "BidiGenerateContentTranscription": "generative_service",
    "Blob": "content",
    "CachedContent": "cached_content",
    "Candidate": "generative_service",
    "Chunk": "retriever",
    "ChunkData": "retriever",
    "CitationMetadata": "citation",
    "CitationSource": "citation",
    "CodeExecution": "content",
    "CodeExecutionResult": "content",
    "Condition": "retriever",
    "Content": "content",
    "ContentEmbedding": "generative_service",
    "ContentFilter": "safety",
    "ContextWindowCompressionConfig": "generative_service",
    "Corpus": "retriever",
    "CountMessageTokensRequest": "discuss_service",
    "CountMessageTokensResponse": "discuss_service",
    "CountTextTokensRequest": "text_service",
    "CountTextTokensResponse": "text_service",
    "CountTokensRequest": "generative_service",
    "CountTokensResponse": "generative_service",
    "CreateCachedContentRequest": "cache_service",
    "CreateChunkRequest": "retriever_service",
    "CreateCorpusRequest": "retriever_service",
    "CreateDocumentRequest": "retriever_service",
    "CreateFileRequest": "file_service",
    "CreateFileResponse": "file_service",
    "CreatePermissionRequest": "permission_service",
    "CreateTunedModelMetadata": "model_service",
    "CreateTunedModelRequest": "model_service",
    "CustomMetadata": "retriever",
    "Dataset": "tuned_model",
    "DeleteCachedContentRequest": "cache_service",
    "DeleteChunkRequest": "retriever_service",
    "DeleteCorpusRequest": "retriever_service",
    "DeleteDocumentRequest": "retriever_service",
    "DeleteFileRequest": "file_service",
    "DeletePermissionRequest": "permission_service",
    "DeleteTunedModelRequest": "model_service",
    "Document": "retriever",
    "DownloadFileRequest": "file_service",
    "DownloadFileResponse": "file_service",
    "DynamicRetrievalConfig": "content",
    "EmbedContentRequest": "generative_service",
    "EmbedContentResponse": "generative_service",
    "EmbedTextRequest": "text_service",
    "EmbedTextResponse": "text_service",
    "Embedding": "text_service",
    "Example": "discuss_service",
    "ExecutableCode": "content",
    "File": "file",
    "FileData": "content",
    "FileSearch": "content",
    "FunctionCall": "content",
    "FunctionCallingConfig": "content",
    "FunctionDeclaration": "content",
    "FunctionResponse": "content",
    "FunctionResponseBlob": "content",
    "FunctionResponsePart": "content",
    "GenerateAnswerRequest": "generative_service",
    "GenerateAnswerResponse": "generative_service",
    "GenerateContentRequest": "generative_service",
    "GenerateContentResponse": "generative_service",
    "GenerateMessageRequest": "discuss_service",
    "GenerateMessageResponse": "discuss_service",
    "GenerateTextRequest": "text_service",
    "GenerateTextResponse": "text_service",
    "GenerationConfig": "generative_service",
    "GetCachedContentRequest": "cache_service",
    "GetChunkRequest": "retriever_service",
    "GetCorpusRequest": "retriever_service",
    "GetDocumentRequest": "retriever_service",
    "GetFileRequest": "file_service",
    "GetModelRequest": "model_service",
    "GetPermissionRequest": "permission_service",
    "GetTunedModelRequest": "model_service",
    "GoAway": "generative_service",
    "GoogleMaps": "content",
    "GoogleSearchRetrieval": "content",
    "GroundingAttribution": "generative_service",
    "GroundingChunk": "generative_service",
    "GroundingMetadata": "generative_service",
    "GroundingPassage": "content",
    "GroundingPassages": "content",
    "GroundingSupport": "generative_service",
    "HarmCategory": "safety",
    "Hyperparameters": "tuned_model",
    "ImageConfig": "generative_service",
    "ListCachedContentsRequest": "cache_service",
    "ListCachedContentsResponse": "cache_service",
    "ListChunksRequest": "retriever_service",
    "ListChunksResponse": "retriever_service",
    "ListCorporaRequest": "retriever_service",
    "ListCorporaResponse": "retriever_service",
    "ListDocumentsRequest": "retriever_service",
    "ListDocumentsResponse": "retriever_service",
    "ListFilesRequest": "file_service",
    "ListFilesResponse": "file_service",
    "ListModelsRequest": "model_service",
    "ListModelsResponse": "model_service",
    "ListPermissionsRequest": "permission_service",
    "ListPermissionsResponse": "permission_service",
    "ListTunedModelsRequest": "model_service",
    "ListTunedModelsResponse": "model_service",
    "LogprobsResult": "generative_service",
    "Media": "prediction_service",
    "Message": "discuss_service",
    "MessagePrompt": "discuss_service",
    "MetadataFilter": "retriever",
    "Modality": "content",
    "ModalityTokenCount": "content",
    "Model": "model",
    "MultiSpeakerVoiceConfig": "generative_service",
    "Part": "content",
    "Permission": "permission",
    "PrebuiltVoiceConfig": "generative_service",
    "PredictLongRunningGeneratedVideoResponse": "prediction_service",
    "PredictLongRunningMetadata": "prediction_service",
    "PredictLongRunningRequest": "prediction_service",
    "PredictLongRunningResponse": "prediction_service",
    "PredictRequest": "prediction_service",
    "PredictResponse": "prediction_service",
    "QueryCorpusRequest": "retriever_service",
    "QueryCorpusResponse": "retriever_service",
    "QueryDocumentRequest": "retriever_service",
    "QueryDocumentResponse": "retriever_service",
    "RealtimeInputConfig": "generative_service",
    "RelevantChunk": "retriever_service",
    "RetrievalConfig": "content",
    "RetrievalMetadata": "generative_service",
    "SafetyFeedback": "safety",
    "SafetyRating": "safety",
    "SafetySetting": "safety",
    "Schema": "content",
    "SearchEntryPoint": "generative_service",
    "Segment": "generative_service",
    "SemanticRetrieverConfig": "generative_service",
    "SessionResumptionConfig": "generative_service",
    "SessionResumptionUpdate": "generative_service",
    "SpeakerVoiceConfig": "generative_service",
    "SpeechConfig": "generative_service",
    "StringList": "retriever",
    "TaskType": "generative_service",
    "TextCompletion": "text_service",
    "TextPrompt": "text_service",
    "ThinkingConfig": "generative_service",
    "Tool": "content",
    "ToolConfig": "content",
    "TransferOwnershipRequest": "permission_service",
    "TransferOwnershipResponse": "permission_service",
    "TunedModel": "tuned_model",
    "TunedModelSource": "tuned_model",
    "TuningExample": "tuned_model",
    "TuningExamples": "tuned_model",
    "TuningSnapshot": "tuned_model",
    "TuningTask": "tuned_model",
    "Type": "content",
    "UpdateCachedContentRequest": "cache_service",
    "UpdateChunkRequest": "retriever_service",
    "UpdateCorpusRequest": "retriever_service",
    "UpdateDocumentRequest": "retriever_service",
    "UpdatePermissionRequest": "permission_service",
    "UpdateTunedModelRequest": "model_service",
    "UrlContext": "content",
    "UrlContextMetadata": "generative_service",
    "UrlMetadata": "generative_service",
    "UsageMetadata": "generative_service",
    "Video": "prediction_service",
    "VideoFileMetadata": "file",
    "VideoMetadata": "content",
    "VoiceConfig": "generative_service",
}

_SUBMODULES = (
    "cache_service",
    "cached_content",
    "citation",
    "content",
    "discuss_service",
    "file",
    "file_service",
    "generative_service",
    "model",
    "model_service",
    "permission",
    "permission_service",
    "prediction_service",
    "retriever",
    "retriever_service",
    "safety",
    "text_service",
    "tuned_model",
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
    "AttributionSourceId",
    "AudioTranscriptionConfig",
    "BatchCreateChunksRequest",
    "BatchCreateChunksResponse",
    "BatchDeleteChunksRequest",
    "BatchEmbedContentsRequest",
    "BatchEmbedContentsResponse",
    "BatchEmbedTextRequest",
    "BatchEmbedTextResponse",
    "BatchUpdateChunksRequest",
    "BatchUpdateChunksResponse",
    "BidiGenerateContentClientContent",
    "BidiGenerateContentClientMessage",
    "BidiGenerateContentRealtimeInput",
    "BidiGenerateContentServerContent",
    "BidiGenerateContentServerMessage",
    "BidiGenerateContentSetup",
    "BidiGenerateContentSetupComplete",
    "BidiGenerateContentToolCall",
    "BidiGenerateContentToolCallCancellation",
    "BidiGenerateContentToolResponse",
    "BidiGenerateContentTranscription",
    "Blob",
    "CachedContent",
    "Candidate",
    "Chunk",
    "ChunkData",
    "CitationMetadata",
    "CitationSource",
    "CodeExecution",
    "CodeExecutionResult",
    "Condition",
    "Content",
    "ContentEmbedding",
    "ContentFilter",
    "ContextWindowCompressionConfig",
    "Corpus",
    "CountMessageTokensRequest",
    "CountMessageTokensResponse",
    "CountTextTokensRequest",
    "CountTextTokensResponse",
    "CountTokensRequest",
    "CountTokensResponse",
    "CreateCachedContentRequest",
    "CreateChunkRequest",
    "CreateCorpusRequest",
    "CreateDocumentRequest",
    "CreateFileRequest",
    "CreateFileResponse",
    "CreatePermissionRequest",
    "CreateTunedModelMetadata",
    "CreateTunedModelRequest",
    "CustomMetadata",
    "Dataset",
    "DeleteCachedContentRequest",
    "DeleteChunkRequest",
    "DeleteCorpusRequest",
    "DeleteDocumentRequest",
    "DeleteFileRequest",
    "DeletePermissionRequest",
    "DeleteTunedModelRequest",
    "Document",
    "DownloadFileRequest",
    "DownloadFileResponse",
    "DynamicRetrievalConfig",
    "EmbedContentRequest",
    "EmbedContentResponse",
    "EmbedTextRequest",
    "EmbedTextResponse",
    "Embedding",
    "Example",
    "ExecutableCode",
    "File",
    "FileData",
    "FileSearch",
    "FunctionCall",
    "FunctionCallingConfig",
    "FunctionDeclaration",
    "FunctionResponse",
    "FunctionResponseBlob",
    "FunctionResponsePart",
    "GenerateAnswerRequest",
    "GenerateAnswerResponse",
    "GenerateContentRequest",
    "GenerateContentResponse",
    "GenerateMessageRequest",
    "GenerateMessageResponse",
    "GenerateTextRequest",
    "GenerateTextResponse",
    "GenerationConfig",
    "GetCachedContentRequest",
    "GetChunkRequest",
    "GetCorpusRequest",
    "GetDocumentRequest",
    "GetFileRequest",
    "GetModelRequest",
    "GetPermissionRequest",
    "GetTunedModelRequest",
    "GoAway",
    "GoogleMaps",
    "GoogleSearchRetrieval",
    "GroundingAttribution",
    "GroundingChunk",
    "GroundingMetadata",
    "GroundingPassage",
    "GroundingPassages",
    "GroundingSupport",
    "HarmCategory",
    "Hyperparameters",
    "ImageConfig",
    "ListCachedContentsRequest",
    "ListCachedContentsResponse",
    "ListChunksRequest",
    "ListChunksResponse",
    "ListCorporaRequest",
    "ListCorporaResponse",
    "ListDocumentsRequest",
    "ListDocumentsResponse",
    "ListFilesRequest",
    "ListFilesResponse",
    "ListModelsRequest",
    "ListModelsResponse",
    "ListPermissionsRequest",
    "ListPermissionsResponse",
    "ListTunedModelsRequest",
    "ListTunedModelsResponse",
    "LogprobsResult",
    "Media",
    "Message",
    "MessagePrompt",
    "MetadataFilter",
    "Modality",
    "ModalityTokenCount",
    "Model",
    "MultiSpeakerVoiceConfig",
    "Part",
    "Permission",
    "PrebuiltVoiceConfig",
    "PredictLongRunningGeneratedVideoResponse",
    "PredictLongRunningMetadata",
    "PredictLongRunningRequest",
    "PredictLongRunningResponse",
    "PredictRequest",
    "PredictResponse",
    "QueryCorpusRequest",
    "QueryCorpusResponse",
    "QueryDocumentRequest",
    "QueryDocumentResponse",
    "RealtimeInputConfig",
    "RelevantChunk",
    "RetrievalConfig",
    "RetrievalMetadata",
    "SafetyFeedback",
    "SafetyRating",
    "SafetySetting",
    "Schema",
    "SearchEntryPoint",
    "Segment",
    "SemanticRetrieverConfig",
    "SessionResumptionConfig",
    "SessionResumptionUpdate",
    "SpeakerVoiceConfig",
    "SpeechConfig",
    "StringList",
    "TaskType",
    "TextCompletion",
    "TextPrompt",
    "ThinkingConfig",
    "Tool",
    "ToolConfig",
    "TransferOwnershipRequest",
    "TransferOwnershipResponse",
    "TunedModel",
    "TunedModelSource",
    "TuningExample",
    "TuningExamples",
    "TuningSnapshot",
    "TuningTask",
    "Type",
    "UpdateCachedContentRequest",
    "UpdateChunkRequest",
    "UpdateCorpusRequest",
    "UpdateDocumentRequest",
    "UpdatePermissionRequest",
    "UpdateTunedModelRequest",
    "UrlContext",
    "UrlContextMetadata",
    "UrlMetadata",
    "UsageMetadata",
    "Video",
    "VideoFileMetadata",
    "VideoMetadata",
    "VoiceConfig",
)

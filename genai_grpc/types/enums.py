"""Every enum of the public API: the words of its fields, as the wire spells them.

A table. What an enum can do stands in `_base.OpenEnum`; numbers of the wire stand in the codec.
Members are those of google-genai 1.51 and of the published protos, and those that later versions
and servers use.
"""

from __future__ import annotations

import enum

from genai_grpc.types._base import OpenEnum

__all__ = [
    "ActivityHandling",
    "AdapterSize",
    "AggregationMetric",
    "ApiSpec",
    "AspectRatio",
    "AudioTranscriptionConfigMode",
    "AuthType",
    "Behavior",
    "BlockedReason",
    "ComputationBasedMetricType",
    "ControlReferenceType",
    "Delivery",
    "DocumentMetadataContentLayer",
    "DocumentState",
    "DynamicRetrievalConfigMode",
    "EditMode",
    "EmbeddingApiType",
    "EndSensitivity",
    "Environment",
    "FeatureSelectionPreference",
    "FileSource",
    "FileState",
    "FinishReason",
    "FunctionCallingConfigMode",
    "FunctionResponseScheduling",
    "HarmBlockMethod",
    "HarmBlockThreshold",
    "HarmCategory",
    "HarmProbability",
    "HarmSeverity",
    "HttpElementLocation",
    "ImagePromptLanguage",
    "ImageResizeMode",
    "ImageSize",
    "InteractionStatus",
    "JSONSchemaType",
    "JobState",
    "Language",
    "LiveMusicPlaybackControl",
    "MaskReferenceMode",
    "MatchOperation",
    "MediaModality",
    "MediaProcessing",
    "MediaResolution",
    "Modality",
    "Mode",
    "ModelStage",
    "MusicGenerationMode",
    "Outcome",
    "PairwiseChoice",
    "PartMediaResolutionLevel",
    "PersonGeneration",
    "PhishBlockThreshold",
    "ProminentPeople",
    "ReinforcementTuningThinkingLevel",
    "ResourceScope",
    "ResponseParseType",
    "RubricContentType",
    "SafetyFilterLevel",
    "SafetyPolicy",
    "Scale",
    "SegmentMode",
    "ServiceTier",
    "SpreadsheetMetadataContentLayer",
    "StartSensitivity",
    "SubjectReferenceType",
    "ThinkingLevel",
    "ToolType",
    "TrafficType",
    "TuningJobState",
    "TuningMethod",
    "TuningMode",
    "TuningSpeed",
    "TuningTask",
    "TurnCompleteReason",
    "TurnCoverage",
    "Type",
    "UrlRetrievalStatus",
    "VadSignalType",
    "VideoCompressionQuality",
    "VideoGenerationMaskMode",
    "VideoGenerationReferenceType",
    "VideoMetadataContentLayer",
    "VideoOrientation",
    "VoiceActivityType",
]


class ActivityHandling(OpenEnum):
    """What a live session does with its own answer when the user starts to speak."""

    ACTIVITY_HANDLING_UNSPECIFIED = "ACTIVITY_HANDLING_UNSPECIFIED"
    START_OF_ACTIVITY_INTERRUPTS = "START_OF_ACTIVITY_INTERRUPTS"
    """Speech cuts the answer off. The default."""
    NO_INTERRUPTION = "NO_INTERRUPTION"
    """The answer is played to its end."""


class AdapterSize(OpenEnum):
    """Rank of the adapter that a tuning job trains."""

    ADAPTER_SIZE_UNSPECIFIED = "ADAPTER_SIZE_UNSPECIFIED"
    ADAPTER_SIZE_ONE = "ADAPTER_SIZE_ONE"
    ADAPTER_SIZE_TWO = "ADAPTER_SIZE_TWO"
    ADAPTER_SIZE_FOUR = "ADAPTER_SIZE_FOUR"
    ADAPTER_SIZE_EIGHT = "ADAPTER_SIZE_EIGHT"
    ADAPTER_SIZE_SIXTEEN = "ADAPTER_SIZE_SIXTEEN"
    ADAPTER_SIZE_THIRTY_TWO = "ADAPTER_SIZE_THIRTY_TWO"


class AggregationMetric(OpenEnum):
    """How the scores of all examples become one."""

    AGGREGATION_METRIC_UNSPECIFIED = "AGGREGATION_METRIC_UNSPECIFIED"
    AVERAGE = "AVERAGE"
    MODE = "MODE"
    STANDARD_DEVIATION = "STANDARD_DEVIATION"
    VARIANCE = "VARIANCE"
    MINIMUM = "MINIMUM"
    MAXIMUM = "MAXIMUM"
    MEDIAN = "MEDIAN"
    PERCENTILE_P90 = "PERCENTILE_P90"
    PERCENTILE_P95 = "PERCENTILE_P95"
    PERCENTILE_P99 = "PERCENTILE_P99"


class ApiSpec(OpenEnum):
    """Protocol that an external retrieval API speaks."""

    API_SPEC_UNSPECIFIED = "API_SPEC_UNSPECIFIED"
    SIMPLE_SEARCH = "SIMPLE_SEARCH"
    ELASTIC_SEARCH = "ELASTIC_SEARCH"


class AspectRatio(OpenEnum):
    """Width to height of an image or a video."""

    ASPECT_RATIO_UNSPECIFIED = "ASPECT_RATIO_UNSPECIFIED"
    ASPECT_RATIO_ONE_BY_ONE = "ASPECT_RATIO_ONE_BY_ONE"
    ASPECT_RATIO_TWO_BY_THREE = "ASPECT_RATIO_TWO_BY_THREE"
    ASPECT_RATIO_THREE_BY_TWO = "ASPECT_RATIO_THREE_BY_TWO"
    ASPECT_RATIO_THREE_BY_FOUR = "ASPECT_RATIO_THREE_BY_FOUR"
    ASPECT_RATIO_FOUR_BY_THREE = "ASPECT_RATIO_FOUR_BY_THREE"
    ASPECT_RATIO_FOUR_BY_FIVE = "ASPECT_RATIO_FOUR_BY_FIVE"
    ASPECT_RATIO_FIVE_BY_FOUR = "ASPECT_RATIO_FIVE_BY_FOUR"
    ASPECT_RATIO_NINE_BY_SIXTEEN = "ASPECT_RATIO_NINE_BY_SIXTEEN"
    ASPECT_RATIO_SIXTEEN_BY_NINE = "ASPECT_RATIO_SIXTEEN_BY_NINE"
    ASPECT_RATIO_TWENTY_ONE_BY_NINE = "ASPECT_RATIO_TWENTY_ONE_BY_NINE"
    ASPECT_RATIO_ONE_BY_EIGHT = "ASPECT_RATIO_ONE_BY_EIGHT"
    ASPECT_RATIO_EIGHT_BY_ONE = "ASPECT_RATIO_EIGHT_BY_ONE"
    ASPECT_RATIO_ONE_BY_FOUR = "ASPECT_RATIO_ONE_BY_FOUR"
    ASPECT_RATIO_FOUR_BY_ONE = "ASPECT_RATIO_FOUR_BY_ONE"


class AudioTranscriptionConfigMode(OpenEnum):
    """How closely a transcript follows what was said."""

    MODE_UNSPECIFIED = "MODE_UNSPECIFIED"
    VERBATIM = "VERBATIM"
    """Every word, slips and fillers included."""
    SMART = "SMART"
    """Slips and fillers are left out."""


class AuthType(OpenEnum):
    """How an extension proves who it is to an API it calls."""

    AUTH_TYPE_UNSPECIFIED = "AUTH_TYPE_UNSPECIFIED"
    NO_AUTH = "NO_AUTH"
    API_KEY_AUTH = "API_KEY_AUTH"
    HTTP_BASIC_AUTH = "HTTP_BASIC_AUTH"
    GOOGLE_SERVICE_ACCOUNT_AUTH = "GOOGLE_SERVICE_ACCOUNT_AUTH"
    OAUTH = "OAUTH"
    OIDC_AUTH = "OIDC_AUTH"


class Behavior(OpenEnum):
    """Whether the model waits for a function to answer before it goes on (Live API only)."""

    UNSPECIFIED = "UNSPECIFIED"
    """Same as BLOCKING."""
    BLOCKING = "BLOCKING"
    """The conversation stands until the response arrives."""
    NON_BLOCKING = "NON_BLOCKING"
    """The conversation goes on; `FunctionResponse.scheduling` says when the response enters."""


class BlockedReason(OpenEnum):
    """Why a prompt was refused before anything was generated."""

    BLOCKED_REASON_UNSPECIFIED = "BLOCKED_REASON_UNSPECIFIED"
    SAFETY = "SAFETY"
    OTHER = "OTHER"
    BLOCKLIST = "BLOCKLIST"
    """A term of the terminology blocklist occurred."""
    PROHIBITED_CONTENT = "PROHIBITED_CONTENT"
    IMAGE_SAFETY = "IMAGE_SAFETY"
    MODEL_ARMOR = "MODEL_ARMOR"
    """Model Armor refused the prompt."""
    JAILBREAK = "JAILBREAK"
    """The prompt tried to talk the model out of its rules."""


class ComputationBasedMetricType(OpenEnum):
    """A metric that is computed, without a rating model."""

    COMPUTATION_BASED_METRIC_TYPE_UNSPECIFIED = "COMPUTATION_BASED_METRIC_TYPE_UNSPECIFIED"
    EXACT_MATCH = "EXACT_MATCH"
    BLEU = "BLEU"
    ROUGE = "ROUGE"


class ControlReferenceType(OpenEnum):
    """Which structure of a control image guides an image edit."""

    CONTROL_TYPE_DEFAULT = "CONTROL_TYPE_DEFAULT"
    CONTROL_TYPE_CANNY = "CONTROL_TYPE_CANNY"
    CONTROL_TYPE_SCRIBBLE = "CONTROL_TYPE_SCRIBBLE"
    CONTROL_TYPE_FACE_MESH = "CONTROL_TYPE_FACE_MESH"


class Delivery(OpenEnum):
    """How generated media are handed over."""

    DELIVERY_UNSPECIFIED = "DELIVERY_UNSPECIFIED"
    INLINE = "INLINE"
    """As bytes within the answer."""
    URI = "URI"
    """As the address of a file."""


class DocumentMetadataContentLayer(OpenEnum):
    """What is read of the pages of a document."""

    CONTENT_LAYER_UNSPECIFIED = "CONTENT_LAYER_UNSPECIFIED"
    PAGE_IMAGE = "PAGE_IMAGE"
    """How the pages look."""
    PAGE_TEXT = "PAGE_TEXT"
    """Their text."""


class DocumentState(OpenEnum):
    """Processing state of a document in a file search store."""

    STATE_UNSPECIFIED = "STATE_UNSPECIFIED"
    STATE_PENDING = "STATE_PENDING"
    STATE_ACTIVE = "STATE_ACTIVE"
    STATE_FAILED = "STATE_FAILED"


class DynamicRetrievalConfigMode(OpenEnum):
    """When the model may decide to search."""

    MODE_UNSPECIFIED = "MODE_UNSPECIFIED"
    MODE_DYNAMIC = "MODE_DYNAMIC"


class EditMode(OpenEnum):
    """What an image edit is meant to do."""

    EDIT_MODE_DEFAULT = "EDIT_MODE_DEFAULT"
    EDIT_MODE_INPAINT_REMOVAL = "EDIT_MODE_INPAINT_REMOVAL"
    EDIT_MODE_INPAINT_INSERTION = "EDIT_MODE_INPAINT_INSERTION"
    EDIT_MODE_OUTPAINT = "EDIT_MODE_OUTPAINT"
    EDIT_MODE_CONTROLLED_EDITING = "EDIT_MODE_CONTROLLED_EDITING"
    EDIT_MODE_STYLE = "EDIT_MODE_STYLE"
    EDIT_MODE_BGSWAP = "EDIT_MODE_BGSWAP"
    EDIT_MODE_PRODUCT_IMAGE = "EDIT_MODE_PRODUCT_IMAGE"


class EmbeddingApiType(OpenEnum):
    """Which method of Vertex AI makes the vectors of a model."""

    PREDICT = "PREDICT"
    """`:predict`, for text models; several texts in one request."""
    EMBED_CONTENT = "EMBED_CONTENT"
    """`:embedContent`; one content, of any media, in one request."""
    BATCH_EMBED_CONTENTS = "BATCH_EMBED_CONTENTS"
    """`:batchEmbedContents`; several contents in one request."""


class EndSensitivity(OpenEnum):
    """How readily a pause counts as the end of speech."""

    END_SENSITIVITY_UNSPECIFIED = "END_SENSITIVITY_UNSPECIFIED"
    END_SENSITIVITY_HIGH = "END_SENSITIVITY_HIGH"
    END_SENSITIVITY_LOW = "END_SENSITIVITY_LOW"


class Environment(OpenEnum):
    """The surface that the computer-use tool operates."""

    ENVIRONMENT_UNSPECIFIED = "ENVIRONMENT_UNSPECIFIED"
    ENVIRONMENT_BROWSER = "ENVIRONMENT_BROWSER"
    ENVIRONMENT_MOBILE = "ENVIRONMENT_MOBILE"
    ENVIRONMENT_DESKTOP = "ENVIRONMENT_DESKTOP"


class FeatureSelectionPreference(OpenEnum):
    """Which goal the choice of a model favours."""

    FEATURE_SELECTION_PREFERENCE_UNSPECIFIED = "FEATURE_SELECTION_PREFERENCE_UNSPECIFIED"
    PRIORITIZE_QUALITY = "PRIORITIZE_QUALITY"
    BALANCED = "BALANCED"
    PRIORITIZE_COST = "PRIORITIZE_COST"


class FileSource(OpenEnum):
    """Where a stored file comes from."""

    SOURCE_UNSPECIFIED = "SOURCE_UNSPECIFIED"
    UPLOADED = "UPLOADED"
    GENERATED = "GENERATED"
    REGISTERED = "REGISTERED"


class FileState(OpenEnum):
    """Processing state of an uploaded file."""

    STATE_UNSPECIFIED = "STATE_UNSPECIFIED"
    PROCESSING = "PROCESSING"
    ACTIVE = "ACTIVE"
    FAILED = "FAILED"


class FinishReason(OpenEnum):
    """Why the model stopped generating a candidate. Anything but STOP means the answer may be cut."""

    FINISH_REASON_UNSPECIFIED = "FINISH_REASON_UNSPECIFIED"
    STOP = "STOP"
    """A natural end, or one of `stop_sequences`."""
    MAX_TOKENS = "MAX_TOKENS"
    """`max_output_tokens` was reached."""
    SAFETY = "SAFETY"
    RECITATION = "RECITATION"
    """The answer would have repeated protected text."""
    LANGUAGE = "LANGUAGE"
    """The language is not supported."""
    OTHER = "OTHER"
    BLOCKLIST = "BLOCKLIST"
    PROHIBITED_CONTENT = "PROHIBITED_CONTENT"
    SPII = "SPII"
    """Sensitive personal data was found."""
    MALFORMED_FUNCTION_CALL = "MALFORMED_FUNCTION_CALL"
    """The model wrote a function call that does not parse."""
    IMAGE_SAFETY = "IMAGE_SAFETY"
    UNEXPECTED_TOOL_CALL = "UNEXPECTED_TOOL_CALL"
    """The model called a tool although none was declared."""
    IMAGE_PROHIBITED_CONTENT = "IMAGE_PROHIBITED_CONTENT"
    NO_IMAGE = "NO_IMAGE"
    """An image was expected and none was made."""
    TOO_MANY_TOOL_CALLS = "TOO_MANY_TOOL_CALLS"
    """The model kept calling tools and was stopped."""
    IMAGE_RECITATION = "IMAGE_RECITATION"
    IMAGE_OTHER = "IMAGE_OTHER"
    MALFORMED_RESPONSE = "MALFORMED_RESPONSE"
    MISSING_THOUGHT_SIGNATURE = "MISSING_THOUGHT_SIGNATURE"
    """A part came back without the signature it was sent with."""
    MODEL_ARMOR = "MODEL_ARMOR"
    CONTINUATION = "CONTINUATION"
    """More follows in another response."""
    ESCALATION = "ESCALATION"
    PUP_LIMITED_DISABLED = "PUP_LIMITED_DISABLED"


class FunctionCallingConfigMode(OpenEnum):
    """How free the model is in calling the declared functions."""

    MODE_UNSPECIFIED = "MODE_UNSPECIFIED"
    AUTO = "AUTO"
    """The model chooses between text and calls. The default."""
    ANY = "ANY"
    """The model always calls a function."""
    NONE = "NONE"
    """The model never calls a function."""
    VALIDATED = "VALIDATED"
    """As AUTO, with calls held to the declared schema."""


class FunctionResponseScheduling(OpenEnum):
    """When a late function response enters a live conversation."""

    SCHEDULING_UNSPECIFIED = "SCHEDULING_UNSPECIFIED"
    SILENT = "SILENT"
    """Known to the model, without making it speak."""
    WHEN_IDLE = "WHEN_IDLE"
    """Taken up once the model has finished speaking. The default."""
    INTERRUPT = "INTERRUPT"
    """Taken up at once."""


class HarmBlockMethod(OpenEnum):
    """Which score a safety threshold is compared with."""

    HARM_BLOCK_METHOD_UNSPECIFIED = "HARM_BLOCK_METHOD_UNSPECIFIED"
    SEVERITY = "SEVERITY"
    """Probability and severity together."""
    PROBABILITY = "PROBABILITY"
    """Probability alone."""


class HarmBlockThreshold(OpenEnum):
    """From which likelihood of harm on content is blocked."""

    HARM_BLOCK_THRESHOLD_UNSPECIFIED = "HARM_BLOCK_THRESHOLD_UNSPECIFIED"
    BLOCK_LOW_AND_ABOVE = "BLOCK_LOW_AND_ABOVE"
    BLOCK_MEDIUM_AND_ABOVE = "BLOCK_MEDIUM_AND_ABOVE"
    BLOCK_ONLY_HIGH = "BLOCK_ONLY_HIGH"
    BLOCK_NONE = "BLOCK_NONE"
    """Nothing is blocked; ratings are still given."""
    OFF = "OFF"
    """The filter does not run."""


class HarmCategory(OpenEnum):
    """Kind of harm that a safety setting or rating is about."""

    HARM_CATEGORY_UNSPECIFIED = "HARM_CATEGORY_UNSPECIFIED"
    HARM_CATEGORY_HARASSMENT = "HARM_CATEGORY_HARASSMENT"
    HARM_CATEGORY_HATE_SPEECH = "HARM_CATEGORY_HATE_SPEECH"
    HARM_CATEGORY_SEXUALLY_EXPLICIT = "HARM_CATEGORY_SEXUALLY_EXPLICIT"
    HARM_CATEGORY_DANGEROUS_CONTENT = "HARM_CATEGORY_DANGEROUS_CONTENT"
    HARM_CATEGORY_CIVIC_INTEGRITY = "HARM_CATEGORY_CIVIC_INTEGRITY"
    """No longer scored."""
    HARM_CATEGORY_IMAGE_HATE = "HARM_CATEGORY_IMAGE_HATE"
    HARM_CATEGORY_IMAGE_DANGEROUS_CONTENT = "HARM_CATEGORY_IMAGE_DANGEROUS_CONTENT"
    HARM_CATEGORY_IMAGE_HARASSMENT = "HARM_CATEGORY_IMAGE_HARASSMENT"
    HARM_CATEGORY_IMAGE_SEXUALLY_EXPLICIT = "HARM_CATEGORY_IMAGE_SEXUALLY_EXPLICIT"
    HARM_CATEGORY_JAILBREAK = "HARM_CATEGORY_JAILBREAK"
    HARM_CATEGORY_DEROGATORY = "HARM_CATEGORY_DEROGATORY"
    """From here on: categories of the first, PaLM-based models."""
    HARM_CATEGORY_TOXICITY = "HARM_CATEGORY_TOXICITY"
    HARM_CATEGORY_VIOLENCE = "HARM_CATEGORY_VIOLENCE"
    HARM_CATEGORY_SEXUAL = "HARM_CATEGORY_SEXUAL"
    HARM_CATEGORY_MEDICAL = "HARM_CATEGORY_MEDICAL"
    HARM_CATEGORY_DANGEROUS = "HARM_CATEGORY_DANGEROUS"


class HarmProbability(OpenEnum):
    """How likely content is harmful."""

    HARM_PROBABILITY_UNSPECIFIED = "HARM_PROBABILITY_UNSPECIFIED"
    NEGLIGIBLE = "NEGLIGIBLE"
    LOW = "LOW"
    MEDIUM = "MEDIUM"
    HIGH = "HIGH"


class HarmSeverity(OpenEnum):
    """How bad the harm would be."""

    HARM_SEVERITY_UNSPECIFIED = "HARM_SEVERITY_UNSPECIFIED"
    HARM_SEVERITY_NEGLIGIBLE = "HARM_SEVERITY_NEGLIGIBLE"
    HARM_SEVERITY_LOW = "HARM_SEVERITY_LOW"
    HARM_SEVERITY_MEDIUM = "HARM_SEVERITY_MEDIUM"
    HARM_SEVERITY_HIGH = "HARM_SEVERITY_HIGH"


class HttpElementLocation(OpenEnum):
    """Part of an HTTP request that carries an API key."""

    HTTP_IN_UNSPECIFIED = "HTTP_IN_UNSPECIFIED"
    HTTP_IN_QUERY = "HTTP_IN_QUERY"
    HTTP_IN_HEADER = "HTTP_IN_HEADER"
    HTTP_IN_PATH = "HTTP_IN_PATH"
    HTTP_IN_BODY = "HTTP_IN_BODY"
    HTTP_IN_COOKIE = "HTTP_IN_COOKIE"


class ImagePromptLanguage(OpenEnum):
    """Language in which an image prompt is written."""

    auto = "auto"
    en = "en"
    ja = "ja"
    ko = "ko"
    hi = "hi"
    zh = "zh"
    pt = "pt"
    es = "es"


class ImageResizeMode(OpenEnum):
    """How an image is fitted to the frame of a video."""

    CROP = "CROP"
    """The image fills the frame; what overlaps is cut off."""
    PAD = "PAD"
    """The whole image is shown; the rest of the frame is filled up."""


class ImageSize(OpenEnum):
    """Size of a generated image."""

    IMAGE_SIZE_UNSPECIFIED = "IMAGE_SIZE_UNSPECIFIED"
    IMAGE_SIZE_FIVE_TWELVE = "IMAGE_SIZE_FIVE_TWELVE"
    IMAGE_SIZE_ONE_K = "IMAGE_SIZE_ONE_K"
    IMAGE_SIZE_TWO_K = "IMAGE_SIZE_TWO_K"
    IMAGE_SIZE_FOUR_K = "IMAGE_SIZE_FOUR_K"


class InteractionStatus(OpenEnum):
    """What a live session is doing."""

    INTERACTION_STATUS_UNSPECIFIED = "INTERACTION_STATUS_UNSPECIFIED"
    IN_PROGRESS = "IN_PROGRESS"
    """The model works on its answer."""
    REQUIRES_ACTION = "REQUIRES_ACTION"
    """The model waits for the results of functions."""
    IDLE = "IDLE"
    """The model waits for input."""


class JSONSchemaType(enum.Enum):
    """The basic types of JSON Schema (draft 2020-12), in its own spelling. A closed list."""

    NULL = "null"
    BOOLEAN = "boolean"
    OBJECT = "object"
    ARRAY = "array"
    NUMBER = "number"
    INTEGER = "integer"
    STRING = "string"


class JobState(OpenEnum):
    """State of a tuning or batch job."""

    JOB_STATE_UNSPECIFIED = "JOB_STATE_UNSPECIFIED"
    JOB_STATE_QUEUED = "JOB_STATE_QUEUED"
    JOB_STATE_PENDING = "JOB_STATE_PENDING"
    JOB_STATE_RUNNING = "JOB_STATE_RUNNING"
    JOB_STATE_SUCCEEDED = "JOB_STATE_SUCCEEDED"
    JOB_STATE_FAILED = "JOB_STATE_FAILED"
    JOB_STATE_CANCELLING = "JOB_STATE_CANCELLING"
    JOB_STATE_CANCELLED = "JOB_STATE_CANCELLED"
    JOB_STATE_PAUSED = "JOB_STATE_PAUSED"
    JOB_STATE_EXPIRED = "JOB_STATE_EXPIRED"
    JOB_STATE_UPDATING = "JOB_STATE_UPDATING"
    JOB_STATE_PARTIALLY_SUCCEEDED = "JOB_STATE_PARTIALLY_SUCCEEDED"
    """Some results are usable, some failed."""


class Language(OpenEnum):
    """Programming language of code the model wrote."""

    LANGUAGE_UNSPECIFIED = "LANGUAGE_UNSPECIFIED"
    PYTHON = "PYTHON"


class LiveMusicPlaybackControl(OpenEnum):
    """What the music player of a live session should do next."""

    PLAYBACK_CONTROL_UNSPECIFIED = "PLAYBACK_CONTROL_UNSPECIFIED"
    PLAY = "PLAY"
    PAUSE = "PAUSE"
    STOP = "STOP"
    RESET_CONTEXT = "RESET_CONTEXT"


class MaskReferenceMode(OpenEnum):
    """Where the mask of an image edit comes from."""

    MASK_MODE_DEFAULT = "MASK_MODE_DEFAULT"
    MASK_MODE_USER_PROVIDED = "MASK_MODE_USER_PROVIDED"
    MASK_MODE_BACKGROUND = "MASK_MODE_BACKGROUND"
    MASK_MODE_FOREGROUND = "MASK_MODE_FOREGROUND"
    MASK_MODE_SEMANTIC = "MASK_MODE_SEMANTIC"


class MatchOperation(OpenEnum):
    """How an answer is compared with the text that is expected."""

    MATCH_OPERATION_UNSPECIFIED = "MATCH_OPERATION_UNSPECIFIED"
    REGEX_CONTAINS = "REGEX_CONTAINS"
    """A regular expression matches somewhere in it."""
    PARTIAL_MATCH = "PARTIAL_MATCH"
    """It contains the text."""
    EXACT_MATCH = "EXACT_MATCH"
    """It is the text."""


class MediaModality(OpenEnum):
    """Kind of media that tokens were counted for."""

    MODALITY_UNSPECIFIED = "MODALITY_UNSPECIFIED"
    TEXT = "TEXT"
    IMAGE = "IMAGE"
    VIDEO = "VIDEO"
    AUDIO = "AUDIO"
    DOCUMENT = "DOCUMENT"


class MediaProcessing(OpenEnum):
    """How much work the model spends on a media part."""

    MEDIA_PROCESSING_UNSPECIFIED = "MEDIA_PROCESSING_UNSPECIFIED"
    STATIC = "STATIC"
    """The media are read once, as they are."""
    AGENTIC = "AGENTIC"
    """The model looks again where it needs to, with tools of its own."""


class MediaResolution(OpenEnum):
    """How finely all media of a request is sampled, hence how many tokens it costs."""

    MEDIA_RESOLUTION_UNSPECIFIED = "MEDIA_RESOLUTION_UNSPECIFIED"
    MEDIA_RESOLUTION_LOW = "MEDIA_RESOLUTION_LOW"
    """64 tokens an image."""
    MEDIA_RESOLUTION_MEDIUM = "MEDIA_RESOLUTION_MEDIUM"
    """256 tokens an image."""
    MEDIA_RESOLUTION_HIGH = "MEDIA_RESOLUTION_HIGH"
    """Zoomed reframing with 256 tokens a tile."""


class Modality(OpenEnum):
    """Kind of media that the model may answer with."""

    MODALITY_UNSPECIFIED = "MODALITY_UNSPECIFIED"
    TEXT = "TEXT"
    IMAGE = "IMAGE"
    AUDIO = "AUDIO"
    VIDEO = "VIDEO"


class Mode(OpenEnum):
    """When the model may decide to search (older name of `DynamicRetrievalConfigMode`)."""

    MODE_UNSPECIFIED = "MODE_UNSPECIFIED"
    MODE_DYNAMIC = "MODE_DYNAMIC"


class ModelStage(OpenEnum):
    """Where a model stands between its first trial and its end."""

    MODEL_STAGE_UNSPECIFIED = "MODEL_STAGE_UNSPECIFIED"
    UNSTABLE_EXPERIMENTAL = "UNSTABLE_EXPERIMENTAL"
    EXPERIMENTAL = "EXPERIMENTAL"
    PREVIEW = "PREVIEW"
    STABLE = "STABLE"
    LEGACY = "LEGACY"
    DEPRECATED = "DEPRECATED"
    RETIRED = "RETIRED"


class MusicGenerationMode(OpenEnum):
    """What live music favours."""

    MUSIC_GENERATION_MODE_UNSPECIFIED = "MUSIC_GENERATION_MODE_UNSPECIFIED"
    QUALITY = "QUALITY"
    DIVERSITY = "DIVERSITY"
    VOCALIZATION = "VOCALIZATION"


class Outcome(OpenEnum):
    """How the execution of code ended."""

    OUTCOME_UNSPECIFIED = "OUTCOME_UNSPECIFIED"
    OUTCOME_OK = "OUTCOME_OK"
    OUTCOME_FAILED = "OUTCOME_FAILED"
    OUTCOME_DEADLINE_EXCEEDED = "OUTCOME_DEADLINE_EXCEEDED"


class PairwiseChoice(OpenEnum):
    """Which of two answers is better."""

    PAIRWISE_CHOICE_UNSPECIFIED = "PAIRWISE_CHOICE_UNSPECIFIED"
    BASELINE = "BASELINE"
    CANDIDATE = "CANDIDATE"
    TIE = "TIE"


class PartMediaResolutionLevel(OpenEnum):
    """How finely one media part is sampled, hence how many tokens it costs."""

    MEDIA_RESOLUTION_UNSPECIFIED = "MEDIA_RESOLUTION_UNSPECIFIED"
    MEDIA_RESOLUTION_LOW = "MEDIA_RESOLUTION_LOW"
    MEDIA_RESOLUTION_MEDIUM = "MEDIA_RESOLUTION_MEDIUM"
    MEDIA_RESOLUTION_HIGH = "MEDIA_RESOLUTION_HIGH"
    MEDIA_RESOLUTION_ULTRA_HIGH = "MEDIA_RESOLUTION_ULTRA_HIGH"


class PersonGeneration(OpenEnum):
    """Whether generated images may show people."""

    DONT_ALLOW = "DONT_ALLOW"
    ALLOW_ADULT = "ALLOW_ADULT"
    ALLOW_ALL = "ALLOW_ALL"


class PhishBlockThreshold(OpenEnum):
    """From which phishing confidence on web results are dropped."""

    PHISH_BLOCK_THRESHOLD_UNSPECIFIED = "PHISH_BLOCK_THRESHOLD_UNSPECIFIED"
    BLOCK_LOW_AND_ABOVE = "BLOCK_LOW_AND_ABOVE"
    BLOCK_MEDIUM_AND_ABOVE = "BLOCK_MEDIUM_AND_ABOVE"
    BLOCK_HIGH_AND_ABOVE = "BLOCK_HIGH_AND_ABOVE"
    BLOCK_HIGHER_AND_ABOVE = "BLOCK_HIGHER_AND_ABOVE"
    BLOCK_VERY_HIGH_AND_ABOVE = "BLOCK_VERY_HIGH_AND_ABOVE"
    BLOCK_ONLY_EXTREMELY_HIGH = "BLOCK_ONLY_EXTREMELY_HIGH"


class ProminentPeople(OpenEnum):
    """Whether images may show well-known people."""

    PROMINENT_PEOPLE_UNSPECIFIED = "PROMINENT_PEOPLE_UNSPECIFIED"
    ALLOW_PROMINENT_PEOPLE = "ALLOW_PROMINENT_PEOPLE"
    BLOCK_PROMINENT_PEOPLE = "BLOCK_PROMINENT_PEOPLE"


class ReinforcementTuningThinkingLevel(OpenEnum):
    """How much the model thinks while it learns from rewards."""

    REINFORCEMENT_TUNING_THINKING_LEVEL_UNSPECIFIED = (
        "REINFORCEMENT_TUNING_THINKING_LEVEL_UNSPECIFIED"
    )
    MINIMAL = "MINIMAL"
    LOW = "LOW"
    MEDIUM = "MEDIUM"
    HIGH = "HIGH"


class ResourceScope(OpenEnum):
    """What the address of a gateway stands for."""

    COLLECTION = "COLLECTION"
    """The collection that holds the models: paths to projects and locations are left out."""


class ResponseParseType(OpenEnum):
    """How the part of an answer that is rewarded is found."""

    RESPONSE_PARSE_TYPE_UNSPECIFIED = "RESPONSE_PARSE_TYPE_UNSPECIFIED"
    IDENTITY = "IDENTITY"
    """It is the whole answer."""
    REGEX_EXTRACT = "REGEX_EXTRACT"
    """It is what a regular expression takes out."""


class RubricContentType(OpenEnum):
    """What the criteria that a model writes for a rating look like."""

    RUBRIC_CONTENT_TYPE_UNSPECIFIED = "RUBRIC_CONTENT_TYPE_UNSPECIFIED"
    PROPERTY = "PROPERTY"
    NL_QUESTION_ANSWER = "NL_QUESTION_ANSWER"
    PYTHON_CODE_ASSERTION = "PYTHON_CODE_ASSERTION"


class SafetyFilterLevel(OpenEnum):
    """How strictly generated images are filtered."""

    BLOCK_LOW_AND_ABOVE = "BLOCK_LOW_AND_ABOVE"
    BLOCK_MEDIUM_AND_ABOVE = "BLOCK_MEDIUM_AND_ABOVE"
    BLOCK_ONLY_HIGH = "BLOCK_ONLY_HIGH"
    BLOCK_NONE = "BLOCK_NONE"


class SafetyPolicy(OpenEnum):
    """Actions on a computer that the user has to confirm."""

    SAFETY_POLICY_UNSPECIFIED = "SAFETY_POLICY_UNSPECIFIED"
    FINANCIAL_TRANSACTIONS = "FINANCIAL_TRANSACTIONS"
    SENSITIVE_DATA_MODIFICATION = "SENSITIVE_DATA_MODIFICATION"
    COMMUNICATION_TOOL = "COMMUNICATION_TOOL"
    ACCOUNT_CREATION = "ACCOUNT_CREATION"
    DATA_MODIFICATION = "DATA_MODIFICATION"
    USER_CONSENT_MANAGEMENT = "USER_CONSENT_MANAGEMENT"
    LEGAL_TERMS_AND_AGREEMENTS = "LEGAL_TERMS_AND_AGREEMENTS"


class Scale(OpenEnum):
    """Musical scale of live music, named by its major and relative minor key."""

    SCALE_UNSPECIFIED = "SCALE_UNSPECIFIED"
    C_MAJOR_A_MINOR = "C_MAJOR_A_MINOR"
    D_FLAT_MAJOR_B_FLAT_MINOR = "D_FLAT_MAJOR_B_FLAT_MINOR"
    D_MAJOR_B_MINOR = "D_MAJOR_B_MINOR"
    E_FLAT_MAJOR_C_MINOR = "E_FLAT_MAJOR_C_MINOR"
    E_MAJOR_D_FLAT_MINOR = "E_MAJOR_D_FLAT_MINOR"
    F_MAJOR_D_MINOR = "F_MAJOR_D_MINOR"
    G_FLAT_MAJOR_E_FLAT_MINOR = "G_FLAT_MAJOR_E_FLAT_MINOR"
    G_MAJOR_E_MINOR = "G_MAJOR_E_MINOR"
    A_FLAT_MAJOR_F_MINOR = "A_FLAT_MAJOR_F_MINOR"
    A_MAJOR_G_FLAT_MINOR = "A_MAJOR_G_FLAT_MINOR"
    B_FLAT_MAJOR_G_MINOR = "B_FLAT_MAJOR_G_MINOR"
    B_MAJOR_A_FLAT_MINOR = "B_MAJOR_A_FLAT_MINOR"


class SegmentMode(OpenEnum):
    """What an image segmentation looks for."""

    FOREGROUND = "FOREGROUND"
    BACKGROUND = "BACKGROUND"
    PROMPT = "PROMPT"
    SEMANTIC = "SEMANTIC"
    INTERACTIVE = "INTERACTIVE"


class ServiceTier(OpenEnum):
    """Price and latency class that serves a request."""

    UNSPECIFIED = "unspecified"
    FLEX = "flex"
    STANDARD = "standard"
    PRIORITY = "priority"
    DEFERRED = "deferred"


class SpreadsheetMetadataContentLayer(OpenEnum):
    """What is read of the cells of a spreadsheet."""

    CONTENT_LAYER_UNSPECIFIED = "CONTENT_LAYER_UNSPECIFIED"
    DATA = "DATA"
    """Their values."""
    FORMULAS = "FORMULAS"
    """Their formulas."""
    VISUAL = "VISUAL"
    """How they look."""


class StartSensitivity(OpenEnum):
    """How readily a sound counts as the start of speech."""

    START_SENSITIVITY_UNSPECIFIED = "START_SENSITIVITY_UNSPECIFIED"
    START_SENSITIVITY_HIGH = "START_SENSITIVITY_HIGH"
    START_SENSITIVITY_LOW = "START_SENSITIVITY_LOW"


class SubjectReferenceType(OpenEnum):
    """What the subject of a reference image is."""

    SUBJECT_TYPE_DEFAULT = "SUBJECT_TYPE_DEFAULT"
    SUBJECT_TYPE_PERSON = "SUBJECT_TYPE_PERSON"
    SUBJECT_TYPE_ANIMAL = "SUBJECT_TYPE_ANIMAL"
    SUBJECT_TYPE_PRODUCT = "SUBJECT_TYPE_PRODUCT"


class ThinkingLevel(OpenEnum):
    """How much a model thinks before it answers."""

    THINKING_LEVEL_UNSPECIFIED = "THINKING_LEVEL_UNSPECIFIED"
    LOW = "LOW"
    HIGH = "HIGH"
    MINIMAL = "MINIMAL"
    MEDIUM = "MEDIUM"
    XHIGH = "XHIGH"


class ToolType(OpenEnum):
    """Tools that run at the server."""

    TOOL_TYPE_UNSPECIFIED = "TOOL_TYPE_UNSPECIFIED"
    GOOGLE_SEARCH_WEB = "GOOGLE_SEARCH_WEB"
    GOOGLE_SEARCH_IMAGE = "GOOGLE_SEARCH_IMAGE"
    URL_CONTEXT = "URL_CONTEXT"
    GOOGLE_MAPS = "GOOGLE_MAPS"
    FILE_SEARCH = "FILE_SEARCH"
    MEDIA_PROCESSING = "MEDIA_PROCESSING"


class TrafficType(OpenEnum):
    """Quota class that a request was billed under."""

    TRAFFIC_TYPE_UNSPECIFIED = "TRAFFIC_TYPE_UNSPECIFIED"
    ON_DEMAND = "ON_DEMAND"
    PROVISIONED_THROUGHPUT = "PROVISIONED_THROUGHPUT"
    """Capacity that was bought ahead."""
    ON_DEMAND_PRIORITY = "ON_DEMAND_PRIORITY"
    ON_DEMAND_FLEX = "ON_DEMAND_FLEX"
    ON_DEMAND_OFFPEAK = "ON_DEMAND_OFFPEAK"


class TuningJobState(OpenEnum):
    """What a running tuning job is doing."""

    TUNING_JOB_STATE_UNSPECIFIED = "TUNING_JOB_STATE_UNSPECIFIED"
    TUNING_JOB_STATE_WAITING_FOR_QUOTA = "TUNING_JOB_STATE_WAITING_FOR_QUOTA"
    TUNING_JOB_STATE_PROCESSING_DATASET = "TUNING_JOB_STATE_PROCESSING_DATASET"
    TUNING_JOB_STATE_WAITING_FOR_CAPACITY = "TUNING_JOB_STATE_WAITING_FOR_CAPACITY"
    TUNING_JOB_STATE_TUNING = "TUNING_JOB_STATE_TUNING"
    TUNING_JOB_STATE_POST_PROCESSING = "TUNING_JOB_STATE_POST_PROCESSING"


class TuningMethod(OpenEnum):
    """Method by which a model is tuned."""

    SUPERVISED_FINE_TUNING = "SUPERVISED_FINE_TUNING"
    PREFERENCE_TUNING = "PREFERENCE_TUNING"
    DISTILLATION = "DISTILLATION"
    REINFORCEMENT_TUNING = "REINFORCEMENT_TUNING"


class TuningMode(OpenEnum):
    """Whether tuning changes all weights or trains an adapter."""

    TUNING_MODE_UNSPECIFIED = "TUNING_MODE_UNSPECIFIED"
    TUNING_MODE_FULL = "TUNING_MODE_FULL"
    TUNING_MODE_PEFT_ADAPTER = "TUNING_MODE_PEFT_ADAPTER"


class TuningSpeed(OpenEnum):
    """How fast a video model is tuned."""

    TUNING_SPEED_UNSPECIFIED = "TUNING_SPEED_UNSPECIFIED"
    REGULAR = "REGULAR"
    FAST = "FAST"


class TuningTask(OpenEnum):
    """What a tuned video model starts from."""

    TUNING_TASK_UNSPECIFIED = "TUNING_TASK_UNSPECIFIED"
    TUNING_TASK_I2V = "TUNING_TASK_I2V"
    """Image to video."""
    TUNING_TASK_T2V = "TUNING_TASK_T2V"
    """Text to video."""
    TUNING_TASK_R2V = "TUNING_TASK_R2V"
    """Reference to video."""


class TurnCompleteReason(OpenEnum):
    """Why the model's turn in a live session ended."""

    TURN_COMPLETE_REASON_UNSPECIFIED = "TURN_COMPLETE_REASON_UNSPECIFIED"
    MALFORMED_FUNCTION_CALL = "MALFORMED_FUNCTION_CALL"
    RESPONSE_REJECTED = "RESPONSE_REJECTED"
    NEED_MORE_INPUT = "NEED_MORE_INPUT"
    PROHIBITED_INPUT_CONTENT = "PROHIBITED_INPUT_CONTENT"
    IMAGE_PROHIBITED_INPUT_CONTENT = "IMAGE_PROHIBITED_INPUT_CONTENT"
    INPUT_TEXT_CONTAIN_PROMINENT_PERSON_PROHIBITED = (
        "INPUT_TEXT_CONTAIN_PROMINENT_PERSON_PROHIBITED"
    )
    INPUT_IMAGE_CELEBRITY = "INPUT_IMAGE_CELEBRITY"
    INPUT_IMAGE_PHOTO_REALISTIC_CHILD_PROHIBITED = "INPUT_IMAGE_PHOTO_REALISTIC_CHILD_PROHIBITED"
    INPUT_TEXT_NCII_PROHIBITED = "INPUT_TEXT_NCII_PROHIBITED"
    INPUT_OTHER = "INPUT_OTHER"
    INPUT_IP_PROHIBITED = "INPUT_IP_PROHIBITED"
    BLOCKLIST = "BLOCKLIST"
    UNSAFE_PROMPT_FOR_IMAGE_GENERATION = "UNSAFE_PROMPT_FOR_IMAGE_GENERATION"
    GENERATED_IMAGE_SAFETY = "GENERATED_IMAGE_SAFETY"
    GENERATED_CONTENT_SAFETY = "GENERATED_CONTENT_SAFETY"
    GENERATED_AUDIO_SAFETY = "GENERATED_AUDIO_SAFETY"
    GENERATED_VIDEO_SAFETY = "GENERATED_VIDEO_SAFETY"
    GENERATED_CONTENT_PROHIBITED = "GENERATED_CONTENT_PROHIBITED"
    GENERATED_CONTENT_BLOCKLIST = "GENERATED_CONTENT_BLOCKLIST"
    GENERATED_IMAGE_PROHIBITED = "GENERATED_IMAGE_PROHIBITED"
    GENERATED_IMAGE_CELEBRITY = "GENERATED_IMAGE_CELEBRITY"
    GENERATED_IMAGE_PROMINENT_PEOPLE_DETECTED_BY_REWRITER = (
        "GENERATED_IMAGE_PROMINENT_PEOPLE_DETECTED_BY_REWRITER"
    )
    GENERATED_IMAGE_IDENTIFIABLE_PEOPLE = "GENERATED_IMAGE_IDENTIFIABLE_PEOPLE"
    GENERATED_IMAGE_MINORS = "GENERATED_IMAGE_MINORS"
    OUTPUT_IMAGE_IP_PROHIBITED = "OUTPUT_IMAGE_IP_PROHIBITED"
    GENERATED_OTHER = "GENERATED_OTHER"
    MAX_REGENERATION_REACHED = "MAX_REGENERATION_REACHED"


class TurnCoverage(OpenEnum):
    """Which of the user's input belongs to a turn of a live session."""

    TURN_COVERAGE_UNSPECIFIED = "TURN_COVERAGE_UNSPECIFIED"
    TURN_INCLUDES_ONLY_ACTIVITY = "TURN_INCLUDES_ONLY_ACTIVITY"
    TURN_INCLUDES_ALL_INPUT = "TURN_INCLUDES_ALL_INPUT"
    TURN_INCLUDES_AUDIO_ACTIVITY_AND_ALL_VIDEO = "TURN_INCLUDES_AUDIO_ACTIVITY_AND_ALL_VIDEO"


class Type(OpenEnum):
    """The data types of `Schema`: those of OpenAPI 3.0, in capitals."""

    TYPE_UNSPECIFIED = "TYPE_UNSPECIFIED"
    STRING = "STRING"
    NUMBER = "NUMBER"
    INTEGER = "INTEGER"
    BOOLEAN = "BOOLEAN"
    ARRAY = "ARRAY"
    OBJECT = "OBJECT"
    NULL = "NULL"


class UrlRetrievalStatus(OpenEnum):
    """How the fetching of a URL ended."""

    URL_RETRIEVAL_STATUS_UNSPECIFIED = "URL_RETRIEVAL_STATUS_UNSPECIFIED"
    URL_RETRIEVAL_STATUS_SUCCESS = "URL_RETRIEVAL_STATUS_SUCCESS"
    URL_RETRIEVAL_STATUS_ERROR = "URL_RETRIEVAL_STATUS_ERROR"
    URL_RETRIEVAL_STATUS_PAYWALL = "URL_RETRIEVAL_STATUS_PAYWALL"
    URL_RETRIEVAL_STATUS_UNSAFE = "URL_RETRIEVAL_STATUS_UNSAFE"


class VadSignalType(OpenEnum):
    """Where speech begins or ends, as the server hears it."""

    VAD_SIGNAL_TYPE_UNSPECIFIED = "VAD_SIGNAL_TYPE_UNSPECIFIED"
    VAD_SIGNAL_TYPE_SOS = "VAD_SIGNAL_TYPE_SOS"
    """Start of speech."""
    VAD_SIGNAL_TYPE_EOS = "VAD_SIGNAL_TYPE_EOS"
    """End of speech."""


class VideoCompressionQuality(OpenEnum):
    """Trade of size against fidelity in a generated video."""

    OPTIMIZED = "OPTIMIZED"
    LOSSLESS = "LOSSLESS"
    """Larger file, nothing lost."""


class VideoGenerationMaskMode(OpenEnum):
    """What a mask does to a generated video."""

    INSERT = "INSERT"
    REMOVE = "REMOVE"
    REMOVE_STATIC = "REMOVE_STATIC"
    OUTPAINT = "OUTPAINT"


class VideoGenerationReferenceType(OpenEnum):
    """What a reference image lends to a generated video."""

    ASSET = "ASSET"
    STYLE = "STYLE"


class VideoMetadataContentLayer(OpenEnum):
    """What is read of a video."""

    CONTENT_LAYER_UNSPECIFIED = "CONTENT_LAYER_UNSPECIFIED"
    FRAMES = "FRAMES"
    """Its pictures."""
    AUDIO = "AUDIO"
    """Its sound."""
    TRANSCRIPT = "TRANSCRIPT"
    """What is said in it, as text."""


class VideoOrientation(OpenEnum):
    """Which way round the videos of a tuning job are."""

    VIDEO_ORIENTATION_UNSPECIFIED = "VIDEO_ORIENTATION_UNSPECIFIED"
    LANDSCAPE = "LANDSCAPE"
    PORTRAIT = "PORTRAIT"


class VoiceActivityType(OpenEnum):
    """Whether the user begins or ceases to speak."""

    TYPE_UNSPECIFIED = "TYPE_UNSPECIFIED"
    ACTIVITY_START = "ACTIVITY_START"
    ACTIVITY_END = "ACTIVITY_END"

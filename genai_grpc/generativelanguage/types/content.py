# Generated from protos/ by scripts/proto (scripts/contract/messages.py). Do not edit.
"""Gemini Developer API: content."""

from __future__ import annotations

import datetime
from collections.abc import MutableMapping, MutableSequence
from typing import Any

import proto
from google.protobuf import duration_pb2, struct_pb2
from google.type import interval_pb2, latlng_pb2

from genai_grpc._gapic import message as _message

__protobuf__ = proto.module(
    package="genai_grpc.generativelanguage",
    manifest={
        "Type",
        "Modality",
        "Content",
        "Part",
        "FunctionResponsePart",
        "Blob",
        "FunctionResponseBlob",
        "FileData",
        "VideoMetadata",
        "ExecutableCode",
        "CodeExecutionResult",
        "Tool",
        "GoogleMaps",
        "UrlContext",
        "FileSearch",
        "GoogleSearchRetrieval",
        "DynamicRetrievalConfig",
        "CodeExecution",
        "ToolConfig",
        "RetrievalConfig",
        "FunctionCallingConfig",
        "FunctionDeclaration",
        "FunctionCall",
        "FunctionResponse",
        "Schema",
        "GroundingPassage",
        "GroundingPassages",
        "ModalityTokenCount",
    },
)


class Type(_message.Enum):
    """The type of a value in a schema."""

    TYPE_UNSPECIFIED = 0
    STRING = 1
    NUMBER = 2
    INTEGER = 3
    BOOLEAN = 4
    ARRAY = 5
    OBJECT = 6
    NULL = 7


class Modality(_message.Enum):
    """What a token stands for."""

    MODALITY_UNSPECIFIED = 0
    TEXT = 1
    IMAGE = 2
    VIDEO = 3
    AUDIO = 4
    DOCUMENT = 5


class Content(_message.Message):
    """The parts of one turn and whose turn it is.

    Attributes:
        parts (MutableSequence[Part]):
            The parts, in order.
        role (str):
            "user" or "model"; empty in a system instruction.
    """

    parts: MutableSequence[Part] = proto.RepeatedField(
        proto.MESSAGE,
        number=1,
        message="Part",
    )
    role: str = proto.Field(proto.STRING, number=2)


class Part(_message.Message):
    """One piece of a turn: text, media, a call or its result.

    Attributes:
        text (str):
            Text. One of `data`.
        inline_data (Blob):
            Media by value. One of `data`.
        function_call (FunctionCall):
            A function the model asks to be called. One of `data`. Published in v1beta.
        function_response (FunctionResponse):
            The answer to such a call. One of `data`. Published in v1beta.
        file_data (FileData):
            Media by address. One of `data`. Published in v1beta.
        executable_code (ExecutableCode):
            Code that the model ran. One of `data`. Published in v1beta.
        code_execution_result (CodeExecutionResult):
            Result of code that the model ran. One of `data`. Published in v1beta.
        video_metadata (VideoMetadata):
            Stretch and sampling, if the data is a video. One of `metadata`.
        thought (bool):
            True when the part is the model's thinking and not its answer. Published in
            v1beta.
        thought_signature (bytes):
            Opaque; has to come back unchanged in the next request. Published in v1beta.
        part_metadata (MutableMapping[str, Any]):
            Free keys that the server hands on to its tools. Published in v1beta.
    """

    text: str = proto.Field(proto.STRING, number=2, oneof="data")
    inline_data: Blob = proto.Field(proto.MESSAGE, number=3, message="Blob", oneof="data")
    function_call: FunctionCall = proto.Field(
        proto.MESSAGE,
        number=4,
        message="FunctionCall",
        oneof="data",
    )
    function_response: FunctionResponse = proto.Field(
        proto.MESSAGE,
        number=5,
        message="FunctionResponse",
        oneof="data",
    )
    file_data: FileData = proto.Field(
        proto.MESSAGE,
        number=6,
        message="FileData",
        oneof="data",
    )
    executable_code: ExecutableCode = proto.Field(
        proto.MESSAGE,
        number=9,
        message="ExecutableCode",
        oneof="data",
    )
    code_execution_result: CodeExecutionResult = proto.Field(
        proto.MESSAGE,
        number=10,
        message="CodeExecutionResult",
        oneof="data",
    )
    video_metadata: VideoMetadata = proto.Field(
        proto.MESSAGE,
        number=14,
        message="VideoMetadata",
        oneof="metadata",
    )
    thought: bool = proto.Field(proto.BOOL, number=11)
    thought_signature: bytes = proto.Field(proto.BYTES, number=13)
    part_metadata: MutableMapping[str, Any] = proto.Field(
        proto.MESSAGE,
        number=8,
        message=struct_pb2.Struct,
    )


class FunctionResponsePart(_message.Message):
    """Media that a function returned.

    Attributes:
        inline_data (FunctionResponseBlob):
            The bytes. One of `data`.
    """

    inline_data: FunctionResponseBlob = proto.Field(
        proto.MESSAGE,
        number=1,
        message="FunctionResponseBlob",
        oneof="data",
    )


class Blob(_message.Message):
    """Media inside the message.

    Attributes:
        mime_type (str):
            Media type, such as `image/png`.
        data (bytes):
            The bytes themselves; base64 text is decoded.
    """

    mime_type: str = proto.Field(proto.STRING, number=1)
    data: bytes = proto.Field(proto.BYTES, number=2)


class FunctionResponseBlob(_message.Message):
    """Media inside a function's response.

    Attributes:
        mime_type (str):
            Media type, such as `image/png`.
        data (bytes):
            The bytes themselves; base64 text is decoded.
    """

    mime_type: str = proto.Field(proto.STRING, number=1)
    data: bytes = proto.Field(proto.BYTES, number=2)


class FileData(_message.Message):
    """Media by URI.

    Attributes:
        mime_type (str):
            Media type, such as `video/mp4`.
        file_uri (str):
            Address: of an uploaded file, `gs://`, YouTube or public HTTP.
    """

    mime_type: str = proto.Field(proto.STRING, number=1)
    file_uri: str = proto.Field(proto.STRING, number=2)


class VideoMetadata(_message.Message):
    """Which stretch of a video is read, and how densely. The published v1alpha has another
    message of this name.

    Attributes:
        start_offset (datetime.timedelta):
            Start of the stretch, in seconds from the start: `2s`.
        end_offset (datetime.timedelta):
            End of the stretch, in seconds from the start: `12.5s`.
        fps (float):
            Frames read in one second; 1.0 when absent.
    """

    start_offset: datetime.timedelta = proto.Field(
        proto.MESSAGE,
        number=1,
        message=duration_pb2.Duration,
    )
    end_offset: datetime.timedelta = proto.Field(
        proto.MESSAGE,
        number=2,
        message=duration_pb2.Duration,
    )
    fps: float = proto.Field(proto.DOUBLE, number=3)


class ExecutableCode(_message.Message):
    """Code that the model wrote to be run.

    Attributes:
        language (ExecutableCode.Language):
            Its programming language.
        code (str):
            The source text.
    """

    class Language(_message.Enum):
        """The language of the code."""

        LANGUAGE_UNSPECIFIED = 0
        PYTHON = 1

    language: ExecutableCode.Language = proto.Field(
        proto.ENUM,
        number=1,
        enum="ExecutableCode.Language",
    )
    code: str = proto.Field(proto.STRING, number=2)


class CodeExecutionResult(_message.Message):
    """What the code printed, or how it failed.

    Attributes:
        outcome (CodeExecutionResult.Outcome):
            How the execution ended.
        output (str):
            Standard output if it succeeded, otherwise the error text.
    """

    class Outcome(_message.Enum):
        """How the run ended."""

        OUTCOME_UNSPECIFIED = 0
        OUTCOME_OK = 1
        OUTCOME_FAILED = 2
        OUTCOME_DEADLINE_EXCEEDED = 3

    outcome: CodeExecutionResult.Outcome = proto.Field(
        proto.ENUM,
        number=1,
        enum="CodeExecutionResult.Outcome",
    )
    output: str = proto.Field(proto.STRING, number=2)


class Tool(_message.Message):
    """Something that the model may use: functions of the caller, or services of the
    server.

    Attributes:
        function_declarations (MutableSequence[FunctionDeclaration]):
            Functions that it may ask to be called.
        google_search_retrieval (GoogleSearchRetrieval):
            Google Search for Gemini 1.5.
        code_execution (CodeExecution):
            Running code.
        google_search (Tool.GoogleSearch):
            Google Search.
        computer_use (Tool.ComputerUse):
            Operating a computer.
        url_context (UrlContext):
            Reading web pages.
        file_search (FileSearch):
            File search stores.
        google_maps (GoogleMaps):
            Google Maps.
    """

    class GoogleSearch(_message.Message):
        """Grounding in Google Search.

        Attributes:
            time_range_filter (google.type.Interval):
                Only pages of this interval.
        """

        time_range_filter: interval_pb2.Interval = proto.Field(
            proto.MESSAGE,
            number=2,
            message=interval_pb2.Interval,
        )

    class ComputerUse(_message.Message):
        """A screen that the model operates through the caller.

        Attributes:
            environment (Tool.ComputerUse.Environment):
                What it operates.
            excluded_predefined_functions (MutableSequence[str]):
                Names of predefined functions that it must not call.
        """

        class Environment(_message.Enum):
            """What kind of screen it is."""

            ENVIRONMENT_UNSPECIFIED = 0
            ENVIRONMENT_BROWSER = 1

        environment: Tool.ComputerUse.Environment = proto.Field(
            proto.ENUM,
            number=3,
            enum="Tool.ComputerUse.Environment",
        )
        excluded_predefined_functions: MutableSequence[str] = proto.RepeatedField(
            proto.STRING,
            number=5,
        )

    function_declarations: MutableSequence[FunctionDeclaration] = proto.RepeatedField(
        proto.MESSAGE,
        number=1,
        message="FunctionDeclaration",
    )
    google_search_retrieval: GoogleSearchRetrieval = proto.Field(
        proto.MESSAGE,
        number=2,
        message="GoogleSearchRetrieval",
    )
    code_execution: CodeExecution = proto.Field(
        proto.MESSAGE,
        number=3,
        message="CodeExecution",
    )
    google_search: Tool.GoogleSearch = proto.Field(
        proto.MESSAGE,
        number=4,
        message="Tool.GoogleSearch",
    )
    computer_use: Tool.ComputerUse = proto.Field(
        proto.MESSAGE,
        number=6,
        message="Tool.ComputerUse",
    )
    url_context: UrlContext = proto.Field(proto.MESSAGE, number=8, message="UrlContext")
    file_search: FileSearch = proto.Field(proto.MESSAGE, number=9, message="FileSearch")
    google_maps: GoogleMaps = proto.Field(proto.MESSAGE, number=11, message="GoogleMaps")


class GoogleMaps(_message.Message):
    """Grounding in Google Maps.

    Attributes:
        enable_widget (bool):
            Whether the answer carries a token that shows a Maps widget.
    """

    enable_widget: bool = proto.Field(proto.BOOL, number=1)


class UrlContext(_message.Message):
    """Lets the model read the URLs of the prompt."""


class FileSearch(_message.Message):
    """Retrieval from stores of files.

    Attributes:
        retrieval_resources (MutableSequence[FileSearch.RetrievalResource]):
            The published shape names its stores here; the API itself takes
            file_search_store_names.
        retrieval_config (FileSearch.RetrievalConfig):
            How many chunks are read, in the published shape of the tool.
    """

    class RetrievalResource(_message.Message):
        """A store, in the published shape of the tool.

        Attributes:
            rag_store_name (str):
                Rag store name.
        """

        rag_store_name: str = proto.Field(proto.STRING, number=1)

    class RetrievalConfig(_message.Message):
        """How many chunks are read, in the published shape of the tool.

        Attributes:
            top_k (int):
                Top k. Its presence is tracked: `in` tells zero from absent.
            metadata_filter (str):
                Metadata filter.
        """

        top_k: int = proto.Field(proto.INT32, number=1, optional=True)
        metadata_filter: str = proto.Field(proto.STRING, number=3)

    retrieval_resources: MutableSequence[FileSearch.RetrievalResource] = proto.RepeatedField(
        proto.MESSAGE,
        number=1,
        message="FileSearch.RetrievalResource",
    )
    retrieval_config: FileSearch.RetrievalConfig = proto.Field(
        proto.MESSAGE,
        number=2,
        message="FileSearch.RetrievalConfig",
    )


class GoogleSearchRetrieval(_message.Message):
    """Google Search grounding of the older models.

    Attributes:
        dynamic_retrieval_config (DynamicRetrievalConfig):
            When to search.
    """

    dynamic_retrieval_config: DynamicRetrievalConfig = proto.Field(
        proto.MESSAGE,
        number=1,
        message="DynamicRetrievalConfig",
    )


class DynamicRetrievalConfig(_message.Message):
    """When an older model searches.

    Attributes:
        mode (DynamicRetrievalConfig.Mode):
            Whether the model predicts if a search would help.
        dynamic_threshold (float):
            From which predicted usefulness, 0 to 1, it searches. Its presence is
            tracked: `in` tells zero from absent.
    """

    class Mode(_message.Enum):
        """Whether the model may skip the search."""

        MODE_UNSPECIFIED = 0
        MODE_DYNAMIC = 1

    mode: DynamicRetrievalConfig.Mode = proto.Field(
        proto.ENUM,
        number=1,
        enum="DynamicRetrievalConfig.Mode",
    )
    dynamic_threshold: float = proto.Field(proto.FLOAT, number=2, optional=True)


class CodeExecution(_message.Message):
    """Lets the model run the code that it writes."""


class ToolConfig(_message.Message):
    """Settings for all tools of a request.

    Attributes:
        function_calling_config (FunctionCallingConfig):
            How free the model is in calling functions.
        retrieval_config (RetrievalConfig):
            What retrieval knows of the user.
    """

    function_calling_config: FunctionCallingConfig = proto.Field(
        proto.MESSAGE,
        number=1,
        message="FunctionCallingConfig",
    )
    retrieval_config: RetrievalConfig = proto.Field(
        proto.MESSAGE,
        number=2,
        message="RetrievalConfig",
    )


class RetrievalConfig(_message.Message):
    """Where and in which language the user is.

    Attributes:
        lat_lng (google.type.LatLng):
            Where the user is.
        language_code (str):
            The user's language, such as `en-US`.
    """

    lat_lng: latlng_pb2.LatLng = proto.Field(
        proto.MESSAGE,
        number=1,
        message=latlng_pb2.LatLng,
    )
    language_code: str = proto.Field(proto.STRING, number=2)


class FunctionCallingConfig(_message.Message):
    """Whether and which functions the model calls.

    Attributes:
        mode (FunctionCallingConfig.Mode):
            How free it is.
        allowed_function_names (MutableSequence[str]):
            Only with mode ANY or VALIDATED.
    """

    class Mode(_message.Enum):
        """How free the model is to call functions. VALIDATED is 5 on Vertex AI."""

        MODE_UNSPECIFIED = 0
        AUTO = 1
        ANY = 2
        NONE = 3
        VALIDATED = 4

    mode: FunctionCallingConfig.Mode = proto.Field(
        proto.ENUM,
        number=1,
        enum="FunctionCallingConfig.Mode",
    )
    allowed_function_names: MutableSequence[str] = proto.RepeatedField(
        proto.STRING,
        number=2,
    )


class FunctionDeclaration(_message.Message):
    """A function of the caller, as the model sees it.

    Attributes:
        name (str):
            Its name: a letter or `_`, then letters, digits, `_`, `.`, `-`; up to 64.
        description (str):
            What the function does and when to call it, for the model.
        parameters (Schema):
            Schema of the arguments, an OBJECT; unset if there are none. Its presence is
            tracked: `in` tells zero from absent.
        parameters_json_schema (Any):
            A JSON schema in place of `parameters`. Key order and integers suffer in a
            Struct. Its presence is tracked: `in` tells zero from absent.
        response (Schema):
            Schema of the answer. Its presence is tracked: `in` tells zero from absent.
        response_json_schema (Any):
            The same in JSON Schema; excludes `response`. Its presence is tracked: `in`
            tells zero from absent.
        behavior (FunctionDeclaration.Behavior):
            Whether the model waits for the answer (Live API only).
    """

    class Behavior(_message.Enum):
        """Whether a Live session waits for the response."""

        UNSPECIFIED = 0
        BLOCKING = 1
        NON_BLOCKING = 2

    name: str = proto.Field(proto.STRING, number=1)
    description: str = proto.Field(proto.STRING, number=2)
    parameters: Schema = proto.Field(
        proto.MESSAGE,
        number=3,
        message="Schema",
        optional=True,
    )
    parameters_json_schema: Any = proto.Field(
        proto.MESSAGE,
        number=6,
        message=struct_pb2.Value,
        optional=True,
    )
    response: Schema = proto.Field(proto.MESSAGE, number=4, message="Schema", optional=True)
    response_json_schema: Any = proto.Field(
        proto.MESSAGE,
        number=7,
        message=struct_pb2.Value,
        optional=True,
    )
    behavior: FunctionDeclaration.Behavior = proto.Field(
        proto.ENUM,
        number=5,
        enum="FunctionDeclaration.Behavior",
    )


class FunctionCall(_message.Message):
    """A function that the model wants called.

    Attributes:
        id (str):
            Identifier to repeat in the response, so that both are matched.
        name (str):
            Name of the declared function.
        args (MutableMapping[str, Any]):
            A Struct: integers become doubles and key order is lost. Its presence is
            tracked: `in` tells zero from absent.
    """

    id: str = proto.Field(proto.STRING, number=3)
    name: str = proto.Field(proto.STRING, number=1)
    args: MutableMapping[str, Any] = proto.Field(
        proto.MESSAGE,
        number=2,
        message=struct_pb2.Struct,
        optional=True,
    )


class FunctionResponse(_message.Message):
    """What the function returned.

    Attributes:
        id (str):
            The identifier of the call it answers.
        name (str):
            Name of the function.
        response (MutableMapping[str, Any]):
            The answer as a JSON object, by convention under `output` or `error`.
        parts (MutableSequence[FunctionResponsePart]):
            Media that belong to the answer.
        will_continue (bool):
            Whether more responses to the same call follow (NON_BLOCKING functions
            only).
        scheduling (FunctionResponse.Scheduling):
            When it enters the conversation (NON_BLOCKING functions only). Its presence
            is tracked: `in` tells zero from absent.
    """

    class Scheduling(_message.Enum):
        """When a Live session reacts to the response."""

        SCHEDULING_UNSPECIFIED = 0
        SILENT = 1
        WHEN_IDLE = 2
        INTERRUPT = 3

    id: str = proto.Field(proto.STRING, number=3)
    name: str = proto.Field(proto.STRING, number=1)
    response: MutableMapping[str, Any] = proto.Field(
        proto.MESSAGE,
        number=2,
        message=struct_pb2.Struct,
    )
    parts: MutableSequence[FunctionResponsePart] = proto.RepeatedField(
        proto.MESSAGE,
        number=8,
        message="FunctionResponsePart",
    )
    will_continue: bool = proto.Field(proto.BOOL, number=4)
    scheduling: FunctionResponse.Scheduling = proto.Field(
        proto.ENUM,
        number=5,
        enum="FunctionResponse.Scheduling",
        optional=True,
    )


class Schema(_message.Message):
    """The subset of OpenAPI 3.0 schemas that the API understands.

    Attributes:
        type_ (Type):
            The type of the value.
        format_ (str):
            Named format, such as `int64`, `date-time` or `enum`.
        title (str):
            Short name of the value.
        description (str):
            What the value means, for the model.
        nullable (bool):
            Whether the value may be null.
        enum (MutableSequence[str]):
            The values that are allowed, as strings.
        items (Schema):
            Schema of an array's elements. Its presence is tracked: `in` tells zero from
            absent.
        max_items (int):
            int64 fields are strings in JSON.
        min_items (int):
            Fewest elements of an array.
        properties (MutableMapping[str, Schema]):
            Schemas of an object's properties by name.
        required (MutableSequence[str]):
            Names of the properties that have to be there.
        min_properties (int):
            Fewest properties of an object.
        max_properties (int):
            Most properties of an object.
        minimum (float):
            Smallest number, included. Its presence is tracked: `in` tells zero from
            absent.
        maximum (float):
            Largest number, included. Its presence is tracked: `in` tells zero from
            absent.
        min_length (int):
            Fewest characters of a string.
        max_length (int):
            Most characters of a string.
        pattern (str):
            Regular expression a string matches.
        example (Any):
            A value that satisfies the schema.
        any_of (MutableSequence[Schema]):
            Schemas of which the value satisfies at least one.
        property_ordering (MutableSequence[str]):
            The order of the properties; a map has none on the wire.
        default (Any):
            The value that is meant if none is given.
    """

    type_: Type = proto.Field(proto.ENUM, number=1, enum="Type")
    format_: str = proto.Field(proto.STRING, number=2)
    title: str = proto.Field(proto.STRING, number=24)
    description: str = proto.Field(proto.STRING, number=3)
    nullable: bool = proto.Field(proto.BOOL, number=4)
    enum: MutableSequence[str] = proto.RepeatedField(proto.STRING, number=5)
    items: Schema = proto.Field(proto.MESSAGE, number=6, message="Schema", optional=True)
    max_items: int = proto.Field(proto.INT64, number=21)
    min_items: int = proto.Field(proto.INT64, number=22)
    properties: MutableMapping[str, Schema] = proto.MapField(
        proto.STRING,
        proto.MESSAGE,
        number=7,
        message="Schema",
    )
    required: MutableSequence[str] = proto.RepeatedField(proto.STRING, number=8)
    min_properties: int = proto.Field(proto.INT64, number=9)
    max_properties: int = proto.Field(proto.INT64, number=10)
    minimum: float = proto.Field(proto.DOUBLE, number=11, optional=True)
    maximum: float = proto.Field(proto.DOUBLE, number=12, optional=True)
    min_length: int = proto.Field(proto.INT64, number=13)
    max_length: int = proto.Field(proto.INT64, number=14)
    pattern: str = proto.Field(proto.STRING, number=15)
    example: Any = proto.Field(proto.MESSAGE, number=16, message=struct_pb2.Value)
    any_of: MutableSequence[Schema] = proto.RepeatedField(
        proto.MESSAGE,
        number=18,
        message="Schema",
    )
    property_ordering: MutableSequence[str] = proto.RepeatedField(proto.STRING, number=23)
    default: Any = proto.Field(proto.MESSAGE, number=25, message=struct_pb2.Value)


class GroundingPassage(_message.Message):
    """A passage of the caller's to answer from.

    Attributes:
        id (str):
            Id.
        content (Content):
            The parts of one turn and whose turn it is.
    """

    id: str = proto.Field(proto.STRING, number=1)
    content: Content = proto.Field(proto.MESSAGE, number=2, message="Content")


class GroundingPassages(_message.Message):
    """All such passages.

    Attributes:
        passages (MutableSequence[GroundingPassage]):
            Passages.
    """

    passages: MutableSequence[GroundingPassage] = proto.RepeatedField(
        proto.MESSAGE,
        number=1,
        message="GroundingPassage",
    )


class ModalityTokenCount(_message.Message):
    """Tokens of one modality.

    Attributes:
        modality (Modality):
            Kind of media that was counted.
        token_count (int):
            Number of tokens of that kind.
    """

    modality: Modality = proto.Field(proto.ENUM, number=1, enum="Modality")
    token_count: int = proto.Field(proto.INT32, number=2)


__all__ = (
    "Blob",
    "CodeExecution",
    "CodeExecutionResult",
    "Content",
    "DynamicRetrievalConfig",
    "ExecutableCode",
    "FileData",
    "FileSearch",
    "FunctionCall",
    "FunctionCallingConfig",
    "FunctionDeclaration",
    "FunctionResponse",
    "FunctionResponseBlob",
    "FunctionResponsePart",
    "GoogleMaps",
    "GoogleSearchRetrieval",
    "GroundingPassage",
    "GroundingPassages",
    "Modality",
    "ModalityTokenCount",
    "Part",
    "RetrievalConfig",
    "Schema",
    "Tool",
    "ToolConfig",
    "Type",
    "UrlContext",
    "VideoMetadata",
)

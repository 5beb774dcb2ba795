# Generated from protos/ by scripts/proto (scripts/contract/messages.py). Do not edit.
"""Vertex AI API: tool."""

from __future__ import annotations

from collections.abc import MutableMapping, MutableSequence
from typing import Any

import proto
from google.protobuf import struct_pb2
from google.type import latlng_pb2

from genai_grpc._gapic import message as _message
from genai_grpc.aiplatform.types import openapi as _openapi

__protobuf__ = proto.module(
    package="genai_grpc.aiplatform",
    manifest={
        "Tool",
        "UrlContext",
        "FunctionDeclaration",
        "FunctionCall",
        "PartialArg",
        "FunctionResponsePart",
        "FunctionResponseBlob",
        "FunctionResponseFileData",
        "FunctionResponse",
        "ExecutableCode",
        "CodeExecutionResult",
        "Retrieval",
        "VertexRagStore",
        "VertexAISearch",
        "GoogleSearchRetrieval",
        "GoogleMaps",
        "EnterpriseWebSearch",
        "DynamicRetrievalConfig",
        "ToolConfig",
        "FunctionCallingConfig",
        "RetrievalConfig",
        "RagRetrievalConfig",
    },
)


class Tool(_message.Message):
    """Something that the model may use: functions of the caller, or services of the
    server.

    Attributes:
        function_declarations (MutableSequence[FunctionDeclaration]):
            Functions that it may ask to be called.
        retrieval (Retrieval):
            A source of its own data.
        google_search (Tool.GoogleSearch):
            Google Search.
        google_search_retrieval (GoogleSearchRetrieval):
            Google Search for Gemini 1.5.
        google_maps (GoogleMaps):
            Google Maps.
        enterprise_web_search (EnterpriseWebSearch):
            Web search for enterprises.
        parallel_ai_search (Tool.ParallelAiSearch):
            Web search by Parallel.
        exa_ai_search (Tool.ExaAiSearch):
            Web search by Exa.
        code_execution (Tool.CodeExecution):
            Running code.
        url_context (UrlContext):
            Reading web pages.
        computer_use (Tool.ComputerUse):
            Operating a computer.
    """

    class PhishBlockThreshold(_message.Enum):
        """From which confidence on a phishing site is left out."""

        PHISH_BLOCK_THRESHOLD_UNSPECIFIED = 0
        BLOCK_LOW_AND_ABOVE = 30
        BLOCK_MEDIUM_AND_ABOVE = 40
        BLOCK_HIGH_AND_ABOVE = 50
        BLOCK_HIGHER_AND_ABOVE = 55
        BLOCK_VERY_HIGH_AND_ABOVE = 60
        BLOCK_ONLY_EXTREMELY_HIGH = 100

    class GoogleSearch(_message.Message):
        """Grounding in Google Search.

        Attributes:
            exclude_domains (MutableSequence[str]):
                Up to 2000 domains that are left out of the results.
            blocking_confidence (Tool.PhishBlockThreshold):
                From which phishing confidence on results are dropped. Its presence is
                tracked: `in` tells zero from absent.
        """

        exclude_domains: MutableSequence[str] = proto.RepeatedField(proto.STRING, number=3)
        blocking_confidence: Tool.PhishBlockThreshold = proto.Field(
            proto.ENUM,
            number=4,
            enum="Tool.PhishBlockThreshold",
            optional=True,
        )

    class ParallelAiSearch(_message.Message):
        """Grounding in Parallel's web search.

        Attributes:
            api_key (str):
                The caller's key at Parallel; without one, a subscription of the project
                counts.
            enable_zero_data_retention (bool):
                Whether Parallel must not keep the queries.
            custom_configs (MutableMapping[str, Any]):
                Parameters of Parallel's search, by their names there.
        """

        api_key: str = proto.Field(proto.STRING, number=1)
        enable_zero_data_retention: bool = proto.Field(proto.BOOL, number=4)
        custom_configs: MutableMapping[str, Any] = proto.Field(
            proto.MESSAGE,
            number=3,
            message=struct_pb2.Struct,
        )

    class ExaAiSearch(_message.Message):
        """Grounding in Exa's web search.

        Attributes:
            api_key (str):
                The caller's key at Exa.
            custom_configs (MutableMapping[str, Any]):
                Parameters of Exa's search, by their names there.
        """

        api_key: str = proto.Field(proto.STRING, number=1)
        custom_configs: MutableMapping[str, Any] = proto.Field(
            proto.MESSAGE,
            number=2,
            message=struct_pb2.Struct,
        )

    class CodeExecution(_message.Message):
        """Lets the model run the code that it writes."""

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
            number=1,
            enum="Tool.ComputerUse.Environment",
        )
        excluded_predefined_functions: MutableSequence[str] = proto.RepeatedField(
            proto.STRING,
            number=2,
        )

    function_declarations: MutableSequence[FunctionDeclaration] = proto.RepeatedField(
        proto.MESSAGE,
        number=1,
        message="FunctionDeclaration",
    )
    retrieval: Retrieval = proto.Field(proto.MESSAGE, number=2, message="Retrieval")
    google_search: Tool.GoogleSearch = proto.Field(
        proto.MESSAGE,
        number=7,
        message="Tool.GoogleSearch",
    )
    google_search_retrieval: GoogleSearchRetrieval = proto.Field(
        proto.MESSAGE,
        number=3,
        message="GoogleSearchRetrieval",
    )
    google_maps: GoogleMaps = proto.Field(proto.MESSAGE, number=5, message="GoogleMaps")
    enterprise_web_search: EnterpriseWebSearch = proto.Field(
        proto.MESSAGE,
        number=6,
        message="EnterpriseWebSearch",
    )
    parallel_ai_search: Tool.ParallelAiSearch = proto.Field(
        proto.MESSAGE,
        number=13,
        message="Tool.ParallelAiSearch",
    )
    exa_ai_search: Tool.ExaAiSearch = proto.Field(
        proto.MESSAGE,
        number=15,
        message="Tool.ExaAiSearch",
    )
    code_execution: Tool.CodeExecution = proto.Field(
        proto.MESSAGE,
        number=4,
        message="Tool.CodeExecution",
    )
    url_context: UrlContext = proto.Field(proto.MESSAGE, number=10, message="UrlContext")
    computer_use: Tool.ComputerUse = proto.Field(
        proto.MESSAGE,
        number=11,
        message="Tool.ComputerUse",
    )


class UrlContext(_message.Message):
    """Lets the model read the URLs of the prompt."""


class FunctionDeclaration(_message.Message):
    """A function of the caller, as the model sees it.

    Attributes:
        name (str):
            Its name: a letter or `_`, then letters, digits, `_`, `.`, `-`; up to 64.
        description (str):
            What the function does and when to call it, for the model.
        parameters (Schema):
            Schema of the arguments, an OBJECT; unset if there are none.
        parameters_json_schema (Any):
            The same in JSON Schema; excludes `parameters`.
        response (Schema):
            Schema of the answer.
        response_json_schema (Any):
            The same in JSON Schema; excludes `response`.
    """

    name: str = proto.Field(proto.STRING, number=1)
    description: str = proto.Field(proto.STRING, number=2)
    parameters: _openapi.Schema = proto.Field(
        proto.MESSAGE,
        number=3,
        message=_openapi.Schema,
    )
    parameters_json_schema: Any = proto.Field(
        proto.MESSAGE,
        number=5,
        message=struct_pb2.Value,
    )
    response: _openapi.Schema = proto.Field(
        proto.MESSAGE,
        number=4,
        message=_openapi.Schema,
    )
    response_json_schema: Any = proto.Field(
        proto.MESSAGE,
        number=6,
        message=struct_pb2.Value,
    )


class FunctionCall(_message.Message):
    """A function that the model wants called.

    Attributes:
        id (str):
            v1beta1 alone publishes it. Published in v1beta1.
        name (str):
            Name of the declared function.
        args (MutableMapping[str, Any]):
            Arguments by name, as JSON.
        partial_args (MutableSequence[PartialArg]):
            Pieces of arguments, if they are streamed.
        will_continue (bool):
            Whether more of this call follows.
    """

    id: str = proto.Field(proto.STRING, number=3)
    name: str = proto.Field(proto.STRING, number=1)
    args: MutableMapping[str, Any] = proto.Field(
        proto.MESSAGE,
        number=2,
        message=struct_pb2.Struct,
    )
    partial_args: MutableSequence[PartialArg] = proto.RepeatedField(
        proto.MESSAGE,
        number=4,
        message="PartialArg",
    )
    will_continue: bool = proto.Field(proto.BOOL, number=5)


class PartialArg(_message.Message):
    """One piece of the arguments of a function call that is still streaming in.

    Attributes:
        null_value (None):
            A JSON null. One of `delta`.
        number_value (float):
            A number. One of `delta`.
        string_value (str):
            A string, or the next bit of one. One of `delta`.
        bool_value (bool):
            A truth value. One of `delta`.
        json_path (str):
            Which argument it belongs to, as an RFC 9535 path (`$.a[0]`).
        will_continue (bool):
            Whether more of the same value follows.
    """

    null_value: None = proto.Field(
        proto.ENUM,
        number=2,
        enum=struct_pb2.NullValue,
        oneof="delta",
    )
    number_value: float = proto.Field(proto.DOUBLE, number=3, oneof="delta")
    string_value: str = proto.Field(proto.STRING, number=4, oneof="delta")
    bool_value: bool = proto.Field(proto.BOOL, number=5, oneof="delta")
    json_path: str = proto.Field(proto.STRING, number=1)
    will_continue: bool = proto.Field(proto.BOOL, number=6)


class FunctionResponsePart(_message.Message):
    """Media that a function returned.

    Attributes:
        inline_data (FunctionResponseBlob):
            The bytes. One of `data`.
        file_data (FunctionResponseFileData):
            The address. One of `data`.
    """

    inline_data: FunctionResponseBlob = proto.Field(
        proto.MESSAGE,
        number=1,
        message="FunctionResponseBlob",
        oneof="data",
    )
    file_data: FunctionResponseFileData = proto.Field(
        proto.MESSAGE,
        number=2,
        message="FunctionResponseFileData",
        oneof="data",
    )


class FunctionResponseBlob(_message.Message):
    """Media inside a function's response.

    Attributes:
        mime_type (str):
            Media type, such as `image/png`.
        data (bytes):
            The bytes themselves; base64 text is decoded.
        display_name (str):
            Name by which `response` refers to it, as `{'$ref': name}`.
    """

    mime_type: str = proto.Field(proto.STRING, number=1)
    data: bytes = proto.Field(proto.BYTES, number=2)
    display_name: str = proto.Field(proto.STRING, number=4)


class FunctionResponseFileData(_message.Message):
    """A file that a function returned, by reference.

    Attributes:
        mime_type (str):
            Media type, such as `image/png`.
        file_uri (str):
            Address of the file.
        display_name (str):
            Name by which `response` refers to it, as `{'$ref': name}`.
    """

    mime_type: str = proto.Field(proto.STRING, number=1)
    file_uri: str = proto.Field(proto.STRING, number=2)
    display_name: str = proto.Field(proto.STRING, number=3)


class FunctionResponse(_message.Message):
    """What the function returned.

    Attributes:
        id (str):
            v1beta1 alone publishes it. Published in v1beta1.
        name (str):
            Name of the function.
        response (MutableMapping[str, Any]):
            The answer as a JSON object, by convention under `output` or `error`.
        parts (MutableSequence[FunctionResponsePart]):
            Media that belong to the answer.
    """

    id: str = proto.Field(proto.STRING, number=3)
    name: str = proto.Field(proto.STRING, number=1)
    response: MutableMapping[str, Any] = proto.Field(
        proto.MESSAGE,
        number=2,
        message=struct_pb2.Struct,
    )
    parts: MutableSequence[FunctionResponsePart] = proto.RepeatedField(
        proto.MESSAGE,
        number=4,
        message="FunctionResponsePart",
    )


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


class Retrieval(_message.Message):
    """Grounding in sources of the caller's.

    Attributes:
        vertex_ai_search (VertexAISearch):
            Vertex AI Search. One of `source`.
        vertex_rag_store (VertexRagStore):
            The RAG engine. One of `source`.
        disable_attribution (bool):
            No longer has an effect.
    """

    vertex_ai_search: VertexAISearch = proto.Field(
        proto.MESSAGE,
        number=2,
        message="VertexAISearch",
        oneof="source",
    )
    vertex_rag_store: VertexRagStore = proto.Field(
        proto.MESSAGE,
        number=4,
        message="VertexRagStore",
        oneof="source",
    )
    disable_attribution: bool = proto.Field(proto.BOOL, number=3)


class VertexRagStore(_message.Message):
    """A corpus of the RAG engine.

    Attributes:
        rag_corpora (MutableSequence[str]):
            Corpora by name (older form; prefer `rag_resources`). Published in v1beta1.
        rag_resources (MutableSequence[VertexRagStore.RagResource]):
            Corpora to search, or files of one.
        similarity_top_k (int):
            Number of chunks (older form of `rag_retrieval_config.top_k`). Its presence
            is tracked: `in` tells zero from absent.
        vector_distance_threshold (float):
            Largest vector distance (older form of the filter's). Its presence is
            tracked: `in` tells zero from absent.
        rag_retrieval_config (RagRetrievalConfig):
            How to search them.
        store_context (bool):
            Whether the Live API stores the context of the conversation. Published in
            v1beta1.
    """

    class RagResource(_message.Message):
        """A corpus and files in it.

        Attributes:
            rag_corpus (str):
                `projects/{}/locations/{}/ragCorpora/{}`.
            rag_file_ids (MutableSequence[str]):
                Identifiers of files of that corpus; unset means all.
        """

        rag_corpus: str = proto.Field(proto.STRING, number=1)
        rag_file_ids: MutableSequence[str] = proto.RepeatedField(proto.STRING, number=2)

    rag_corpora: MutableSequence[str] = proto.RepeatedField(proto.STRING, number=1)
    rag_resources: MutableSequence[VertexRagStore.RagResource] = proto.RepeatedField(
        proto.MESSAGE,
        number=4,
        message="VertexRagStore.RagResource",
    )
    similarity_top_k: int = proto.Field(proto.INT32, number=2, optional=True)
    vector_distance_threshold: float = proto.Field(proto.DOUBLE, number=3, optional=True)
    rag_retrieval_config: RagRetrievalConfig = proto.Field(
        proto.MESSAGE,
        number=6,
        message="RagRetrievalConfig",
    )
    store_context: bool = proto.Field(proto.BOOL, number=7)


class VertexAISearch(_message.Message):
    """A data store or engine of Vertex AI Search.

    Attributes:
        datastore (str):
            `projects/{}/locations/{}/collections/{}/dataStores/{}`.
        engine (str):
            `projects/{}/locations/{}/collections/{}/engines/{}`.
        max_results (int):
            Most results per query: up to 10, which is the default.
        filter (str):
            Filter in Vertex AI Search's syntax.
        data_store_specs (MutableSequence[VertexAISearch.DataStoreSpec]):
            Which data stores of the engine to search; only with `engine`.
    """

    class DataStoreSpec(_message.Message):
        """One data store of an engine, with a filter.

        Attributes:
            data_store (str):
                `projects/{}/locations/{}/collections/{}/dataStores/{}`.
            filter (str):
                Filter in Vertex AI Search's syntax.
        """

        data_store: str = proto.Field(proto.STRING, number=1)
        filter: str = proto.Field(proto.STRING, number=2)

    datastore: str = proto.Field(proto.STRING, number=1)
    engine: str = proto.Field(proto.STRING, number=2)
    max_results: int = proto.Field(proto.INT32, number=3)
    filter: str = proto.Field(proto.STRING, number=4)
    data_store_specs: MutableSequence[VertexAISearch.DataStoreSpec] = proto.RepeatedField(
        proto.MESSAGE,
        number=5,
        message="VertexAISearch.DataStoreSpec",
    )


class GoogleSearchRetrieval(_message.Message):
    """Google Search grounding of the older models.

    Attributes:
        dynamic_retrieval_config (DynamicRetrievalConfig):
            When to search.
    """

    dynamic_retrieval_config: DynamicRetrievalConfig = proto.Field(
        proto.MESSAGE,
        number=2,
        message="DynamicRetrievalConfig",
    )


class GoogleMaps(_message.Message):
    """Grounding in Google Maps.

    Attributes:
        enable_widget (bool):
            Whether the answer carries a token that shows a Maps widget.
    """

    enable_widget: bool = proto.Field(proto.BOOL, number=1)


class EnterpriseWebSearch(_message.Message):
    """Web search for enterprises. Its second field has two numbers, one per version, and
    so two names here and one in JSON.

    Attributes:
        exclude_domains (MutableSequence[str]):
            Up to 2000 domains that are left out of the results.
        blocking_confidence (Tool.PhishBlockThreshold):
            What v1beta1 publishes. Its presence is tracked: `in` tells zero from
            absent. Published in v1beta1.
        blocking_confidence_v1 (Tool.PhishBlockThreshold):
            What v1 publishes under the name and the JSON name of the field before it.
            Its presence is tracked: `in` tells zero from absent. Published in v1.
    """

    exclude_domains: MutableSequence[str] = proto.RepeatedField(proto.STRING, number=1)
    blocking_confidence: Tool.PhishBlockThreshold = proto.Field(
        proto.ENUM,
        number=4,
        enum="Tool.PhishBlockThreshold",
        optional=True,
    )
    blocking_confidence_v1: Tool.PhishBlockThreshold = proto.Field(
        proto.ENUM,
        number=2,
        enum="Tool.PhishBlockThreshold",
        optional=True,
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


class FunctionCallingConfig(_message.Message):
    """Whether and which functions the model calls.

    Attributes:
        mode (FunctionCallingConfig.Mode):
            How free it is.
        allowed_function_names (MutableSequence[str]):
            The functions it may call, for mode ANY or VALIDATED.
        stream_function_call_arguments (bool):
            Arguments then arrive as partial_args.
    """

    class Mode(_message.Enum):
        """How free the model is to call functions. VALIDATED is 4 on the Gemini API."""

        MODE_UNSPECIFIED = 0
        AUTO = 1
        ANY = 2
        NONE = 3
        VALIDATED = 5

    mode: FunctionCallingConfig.Mode = proto.Field(
        proto.ENUM,
        number=1,
        enum="FunctionCallingConfig.Mode",
    )
    allowed_function_names: MutableSequence[str] = proto.RepeatedField(
        proto.STRING,
        number=2,
    )
    stream_function_call_arguments: bool = proto.Field(proto.BOOL, number=4)


class RetrievalConfig(_message.Message):
    """Where and in which language the user is.

    Attributes:
        lat_lng (google.type.LatLng):
            Where the user is. Its presence is tracked: `in` tells zero from absent.
        language_code (str):
            The user's language, such as `en-US`. Its presence is tracked: `in` tells
            zero from absent.
    """

    lat_lng: latlng_pb2.LatLng = proto.Field(
        proto.MESSAGE,
        number=1,
        message=latlng_pb2.LatLng,
        optional=True,
    )
    language_code: str = proto.Field(proto.STRING, number=2, optional=True)


class RagRetrievalConfig(_message.Message):
    """How the RAG engine retrieves.

    Attributes:
        top_k (int):
            Number of chunks to take.
        hybrid_search (RagRetrievalConfig.HybridSearch):
            How vectors and keywords are mixed. Published in v1beta1.
        filter (RagRetrievalConfig.Filter):
            Which chunks count.
        ranking (RagRetrievalConfig.Ranking):
            How what was found is ranked.
    """

    class HybridSearch(_message.Message):
        """The weight of dense against sparse search.

        Attributes:
            alpha (float):
                Weight of vector search from 0 (keywords alone) to 1 (vectors alone). Its
                presence is tracked: `in` tells zero from absent.
        """

        alpha: float = proto.Field(proto.FLOAT, number=1, optional=True)

    class Filter(_message.Message):
        """Which chunks are left out.

        Attributes:
            vector_distance_threshold (float):
                Largest vector distance to accept. One of `vector_db_threshold`.
            vector_similarity_threshold (float):
                Smallest vector similarity to accept. One of `vector_db_threshold`.
            metadata_filter (str):
                Condition on the metadata.
        """

        vector_distance_threshold: float = proto.Field(
            proto.DOUBLE,
            number=3,
            oneof="vector_db_threshold",
        )
        vector_similarity_threshold: float = proto.Field(
            proto.DOUBLE,
            number=4,
            oneof="vector_db_threshold",
        )
        metadata_filter: str = proto.Field(proto.STRING, number=2)

    class Ranking(_message.Message):
        """How chunks are ranked again.

        Attributes:
            rank_service (RagRetrievalConfig.Ranking.RankService):
                By the ranking service. One of `ranking_config`.
            llm_ranker (RagRetrievalConfig.Ranking.LlmRanker):
                By a language model. One of `ranking_config`.
        """

        class RankService(_message.Message):
            """Carries nothing but itself.

            Attributes:
                model_name (str):
                    Ranking model, such as `semantic-ranker-512@latest`. Its presence is
                    tracked: `in` tells zero from absent.
            """

            model_name: str = proto.Field(proto.STRING, number=1, optional=True)

        class LlmRanker(_message.Message):
            """Carries nothing but itself.

            Attributes:
                model_name (str):
                    Model, such as `gemini-2.5-flash`. Its presence is tracked: `in` tells zero
                    from absent.
            """

            model_name: str = proto.Field(proto.STRING, number=1, optional=True)

        rank_service: RagRetrievalConfig.Ranking.RankService = proto.Field(
            proto.MESSAGE,
            number=1,
            message="RagRetrievalConfig.Ranking.RankService",
            oneof="ranking_config",
        )
        llm_ranker: RagRetrievalConfig.Ranking.LlmRanker = proto.Field(
            proto.MESSAGE,
            number=3,
            message="RagRetrievalConfig.Ranking.LlmRanker",
            oneof="ranking_config",
        )

    top_k: int = proto.Field(proto.INT32, number=1)
    hybrid_search: RagRetrievalConfig.HybridSearch = proto.Field(
        proto.MESSAGE,
        number=2,
        message="RagRetrievalConfig.HybridSearch",
    )
    filter: RagRetrievalConfig.Filter = proto.Field(
        proto.MESSAGE,
        number=3,
        message="RagRetrievalConfig.Filter",
    )
    ranking: RagRetrievalConfig.Ranking = proto.Field(
        proto.MESSAGE,
        number=4,
        message="RagRetrievalConfig.Ranking",
    )


__all__ = (
    "CodeExecutionResult",
    "DynamicRetrievalConfig",
    "EnterpriseWebSearch",
    "ExecutableCode",
    "FunctionCall",
    "FunctionCallingConfig",
    "FunctionDeclaration",
    "FunctionResponse",
    "FunctionResponseBlob",
    "FunctionResponseFileData",
    "FunctionResponsePart",
    "GoogleMaps",
    "GoogleSearchRetrieval",
    "PartialArg",
    "RagRetrievalConfig",
    "Retrieval",
    "RetrievalConfig",
    "Tool",
    "ToolConfig",
    "UrlContext",
    "VertexAISearch",
    "VertexRagStore",
)

"""Sources that a model may retrieve from: Vertex AI Search, the RAG engine, external search APIs.

Shapes only, all of them for Vertex AI; the tool that carries them is `tools.Tool`.
"""

from __future__ import annotations

from pydantic import Field

from genai_grpc.types._base import BaseModel
from genai_grpc.types.enums import ApiSpec, AuthType, HttpElementLocation

__all__ = [
    "ApiAuth",
    "ApiAuthApiKeyConfig",
    "ApiKeyConfig",
    "AuthConfig",
    "AuthConfigGoogleServiceAccountConfig",
    "AuthConfigHttpBasicAuthConfig",
    "AuthConfigOauthConfig",
    "AuthConfigOidcConfig",
    "ExternalApi",
    "ExternalApiElasticSearchParams",
    "ExternalApiSimpleSearchParams",
    "RagRetrievalConfig",
    "RagRetrievalConfigFilter",
    "RagRetrievalConfigHybridSearch",
    "RagRetrievalConfigRanking",
    "RagRetrievalConfigRankingLlmRanker",
    "RagRetrievalConfigRankingRankService",
    "Retrieval",
    "VertexAISearch",
    "VertexAISearchDataStoreSpec",
    "VertexRagStore",
    "VertexRagStoreRagResource",
]


class ApiAuthApiKeyConfig(BaseModel):
    """An API key for an external search API, by value or by secret."""

    api_key_secret_version: str | None = Field(
        default=None,
        description="Secret Manager version, `projects/{}/secrets/{}/versions/{}`.",
    )
    api_key_string: str | None = Field(default=None, description="The key itself.")


class ApiAuth(BaseModel):
    """How an external search API is entered (older form; `AuthConfig` knows more ways)."""

    api_key_config: ApiAuthApiKeyConfig | None = Field(default=None, description="By API key.")


class ApiKeyConfig(BaseModel):
    """An API key and the place in the HTTP request where it goes."""

    api_key_secret: str | None = Field(
        default=None,
        description="Secret Manager version, `projects/{}/secrets/{}/versions/{}`.",
    )
    api_key_string: str | None = Field(default=None, description="The key itself.")
    http_element_location: HttpElementLocation | None = Field(
        default=None, description="Part of the request that carries it."
    )
    name: str | None = Field(
        default=None, description="Name of the query parameter, header or field that carries it."
    )


class AuthConfigGoogleServiceAccountConfig(BaseModel):
    """Entry as a Google service account."""

    service_account: str | None = Field(
        default=None,
        description="Its e-mail address; unset means the service agent of Vertex AI Extensions.",
    )


class AuthConfigHttpBasicAuthConfig(BaseModel):
    """Entry by HTTP basic authentication."""

    credential_secret: str | None = Field(
        default=None,
        description="Secret Manager version that holds the base64 of `user:password`.",
    )


class AuthConfigOauthConfig(BaseModel):
    """Entry by OAuth."""

    access_token: str | None = Field(default=None, description="An access token.")
    service_account: str | None = Field(
        default=None, description="E-mail address of the service account that gets a token."
    )


class AuthConfigOidcConfig(BaseModel):
    """Entry by OpenID Connect."""

    id_token: str | None = Field(default=None, description="An identity token.")
    service_account: str | None = Field(
        default=None, description="E-mail address of the service account that gets a token."
    )


class AuthConfig(BaseModel):
    """How a tool of the model enters an API: `auth_type` says which of the others counts."""

    api_key_config: ApiKeyConfig | None = Field(default=None, description="For API_KEY_AUTH.")
    auth_type: AuthType | None = Field(default=None, description="The way of entry.")
    google_service_account_config: AuthConfigGoogleServiceAccountConfig | None = Field(
        default=None, description="For GOOGLE_SERVICE_ACCOUNT_AUTH."
    )
    http_basic_auth_config: AuthConfigHttpBasicAuthConfig | None = Field(
        default=None, description="For HTTP_BASIC_AUTH."
    )
    oauth_config: AuthConfigOauthConfig | None = Field(default=None, description="For OAUTH.")
    oidc_config: AuthConfigOidcConfig | None = Field(default=None, description="For OIDC_AUTH.")
    api_key: str | None = Field(
        default=None, description="The key itself; for Google Maps on the Gemini API only."
    )


class ExternalApiElasticSearchParams(BaseModel):
    """How Elasticsearch is asked."""

    index: str | None = Field(default=None, description="Name of the index.")
    num_hits: int | None = Field(default=None, description="Most hits to take.")
    search_template: str | None = Field(default=None, description="Name of the search template.")


class ExternalApiSimpleSearchParams(BaseModel):
    """How a simple search API is asked. It has no settings."""


class ExternalApi(BaseModel):
    """An external search API as a source."""

    api_auth: ApiAuth | None = Field(
        default=None, description="How to enter it, in the older form; prefer `auth_config`."
    )
    api_spec: ApiSpec | None = Field(default=None, description="The protocol it speaks.")
    auth_config: AuthConfig | None = Field(default=None, description="How to enter it.")
    elastic_search_params: ExternalApiElasticSearchParams | None = Field(
        default=None, description="For ELASTIC_SEARCH."
    )
    endpoint: str | None = Field(
        default=None, description="Its address, `https://host:443/search` for instance."
    )
    simple_search_params: ExternalApiSimpleSearchParams | None = Field(
        default=None, description="For SIMPLE_SEARCH."
    )


class VertexAISearchDataStoreSpec(BaseModel):
    """One of the data stores of a search engine, narrowed by a filter."""

    data_store: str | None = Field(
        default=None,
        description="`projects/{}/locations/{}/collections/{}/dataStores/{}`.",
    )
    filter: str | None = Field(default=None, description="Filter in Vertex AI Search's syntax.")


class VertexAISearch(BaseModel):
    """A Vertex AI Search data store or engine as a source: either, not both."""

    data_store_specs: list[VertexAISearchDataStoreSpec] | None = Field(
        default=None, description="Which data stores of the engine to search; only with `engine`."
    )
    datastore: str | None = Field(
        default=None,
        description="`projects/{}/locations/{}/collections/{}/dataStores/{}`.",
    )
    engine: str | None = Field(
        default=None, description="`projects/{}/locations/{}/collections/{}/engines/{}`."
    )
    filter: str | None = Field(default=None, description="Filter in Vertex AI Search's syntax.")
    max_results: int | None = Field(
        default=None, description="Most results per query: up to 10, which is the default."
    )


class VertexRagStoreRagResource(BaseModel):
    """A corpus of the RAG engine, or some of its files."""

    rag_corpus: str | None = Field(
        default=None, description="`projects/{}/locations/{}/ragCorpora/{}`."
    )
    rag_file_ids: list[str] | None = Field(
        default=None, description="Identifiers of files of that corpus; unset means all."
    )


class RagRetrievalConfigFilter(BaseModel):
    """Which chunks count."""

    metadata_filter: str | None = Field(default=None, description="Condition on the metadata.")
    vector_distance_threshold: float | None = Field(
        default=None, description="Largest vector distance to accept."
    )
    vector_similarity_threshold: float | None = Field(
        default=None, description="Smallest vector similarity to accept."
    )


class RagRetrievalConfigHybridSearch(BaseModel):
    """How vector search and keyword search are mixed."""

    alpha: float | None = Field(
        default=None,
        description="Weight of vector search from 0 (keywords alone) to 1 (vectors alone).",
    )


class RagRetrievalConfigRankingLlmRanker(BaseModel):
    """Ranking of chunks by a language model."""

    model_name: str | None = Field(default=None, description="Model, such as `gemini-2.5-flash`.")


class RagRetrievalConfigRankingRankService(BaseModel):
    """Ranking of chunks by the ranking service."""

    model_name: str | None = Field(
        default=None, description="Ranking model, such as `semantic-ranker-512@latest`."
    )


class RagRetrievalConfigRanking(BaseModel):
    """How the chunks that were found are ranked."""

    llm_ranker: RagRetrievalConfigRankingLlmRanker | None = Field(
        default=None, description="By a language model."
    )
    rank_service: RagRetrievalConfigRankingRankService | None = Field(
        default=None, description="By the ranking service."
    )


class RagRetrievalConfig(BaseModel):
    """How chunks are searched, filtered and ranked."""

    filter: RagRetrievalConfigFilter | None = Field(default=None, description="Which chunks count.")
    hybrid_search: RagRetrievalConfigHybridSearch | None = Field(
        default=None, description="How vectors and keywords are mixed."
    )
    ranking: RagRetrievalConfigRanking | None = Field(
        default=None, description="How what was found is ranked."
    )
    top_k: int | None = Field(default=None, description="Number of chunks to take.")


class VertexRagStore(BaseModel):
    """The RAG engine as a source."""

    rag_corpora: list[str] | None = Field(
        default=None, description="Corpora by name (older form; prefer `rag_resources`)."
    )
    rag_resources: list[VertexRagStoreRagResource] | None = Field(
        default=None, description="Corpora to search, or files of one."
    )
    rag_retrieval_config: RagRetrievalConfig | None = Field(
        default=None, description="How to search them."
    )
    similarity_top_k: int | None = Field(
        default=None, description="Number of chunks (older form of `rag_retrieval_config.top_k`)."
    )
    store_context: bool | None = Field(
        default=None, description="Whether the Live API stores the context of the conversation."
    )
    vector_distance_threshold: float | None = Field(
        default=None, description="Largest vector distance (older form of the filter's)."
    )


class Retrieval(BaseModel):
    """The source that a model retrieves from: one of those below."""

    disable_attribution: bool | None = Field(default=None, description="No longer has an effect.")
    external_api: ExternalApi | None = Field(default=None, description="An external search API.")
    vertex_ai_search: VertexAISearch | None = Field(default=None, description="Vertex AI Search.")
    vertex_rag_store: VertexRagStore | None = Field(default=None, description="The RAG engine.")

# Generated from protos/ by scripts/proto (scripts/contract/messages.py). Do not edit.
"""Gemini Developer API: retriever service."""

from __future__ import annotations

from collections.abc import MutableSequence

import proto
from google.protobuf import field_mask_pb2

from genai_grpc._gapic import message as _message
from genai_grpc.generativelanguage.types import retriever as _retriever

__protobuf__ = proto.module(
    package="genai_grpc.generativelanguage",
    manifest={
        "CreateCorpusRequest",
        "GetCorpusRequest",
        "UpdateCorpusRequest",
        "DeleteCorpusRequest",
        "ListCorporaRequest",
        "ListCorporaResponse",
        "QueryCorpusRequest",
        "QueryCorpusResponse",
        "RelevantChunk",
        "CreateDocumentRequest",
        "GetDocumentRequest",
        "UpdateDocumentRequest",
        "DeleteDocumentRequest",
        "ListDocumentsRequest",
        "ListDocumentsResponse",
        "QueryDocumentRequest",
        "QueryDocumentResponse",
        "CreateChunkRequest",
        "BatchCreateChunksRequest",
        "BatchCreateChunksResponse",
        "GetChunkRequest",
        "UpdateChunkRequest",
        "BatchUpdateChunksRequest",
        "BatchUpdateChunksResponse",
        "DeleteChunkRequest",
        "BatchDeleteChunksRequest",
        "ListChunksRequest",
        "ListChunksResponse",
    },
)


class CreateCorpusRequest(_message.Message):
    """The corpus to make.

    Attributes:
        corpus (Corpus):
            A collection of documents.
    """

    corpus: _retriever.Corpus = proto.Field(
        proto.MESSAGE,
        number=1,
        message=_retriever.Corpus,
    )


class GetCorpusRequest(_message.Message):
    """Names the corpus to read.

    Attributes:
        name (str):
            Resource name, such as `collection/id` (AIP-122).
    """

    name: str = proto.Field(proto.STRING, number=1)


class UpdateCorpusRequest(_message.Message):
    """The corpus and which of its fields to change.

    Attributes:
        corpus (Corpus):
            A collection of documents.
        update_mask (google.protobuf.FieldMask):
            Names of the fields to change (AIP-134).
    """

    corpus: _retriever.Corpus = proto.Field(
        proto.MESSAGE,
        number=1,
        message=_retriever.Corpus,
    )
    update_mask: field_mask_pb2.FieldMask = proto.Field(
        proto.MESSAGE,
        number=2,
        message=field_mask_pb2.FieldMask,
    )


class DeleteCorpusRequest(_message.Message):
    """Names the corpus to delete.

    Attributes:
        name (str):
            Resource name, such as `collection/id` (AIP-122).
        force (bool):
            Force.
    """

    name: str = proto.Field(proto.STRING, number=1)
    force: bool = proto.Field(proto.BOOL, number=2)


class ListCorporaRequest(_message.Message):
    """Asks for a page of corpora.

    Attributes:
        page_size (int):
            How many entries a page may have; the server may give fewer (AIP-158).
        page_token (str):
            Token that the previous page brought; empty for the first page (AIP-158).
    """

    page_size: int = proto.Field(proto.INT32, number=1)
    page_token: str = proto.Field(proto.STRING, number=2)


class ListCorporaResponse(_message.Message):
    """A page of corpora.

    Attributes:
        corpora (MutableSequence[Corpus]):
            Corpora.
        next_page_token (str):
            Token of the next page; empty on the last one (AIP-158).
    """

    corpora: MutableSequence[_retriever.Corpus] = proto.RepeatedField(
        proto.MESSAGE,
        number=1,
        message=_retriever.Corpus,
    )
    next_page_token: str = proto.Field(proto.STRING, number=2)

    @property
    def raw_page(self) -> ListCorporaResponse:
        """The page itself: what pagers of google.api_core call it."""
        return self


class QueryCorpusRequest(_message.Message):
    """A query and filters.

    Attributes:
        name (str):
            Resource name, such as `collection/id` (AIP-122).
        query (str):
            Query.
        metadata_filters (MutableSequence[MetadataFilter]):
            Metadata filters.
        results_count (int):
            Results count.
    """

    name: str = proto.Field(proto.STRING, number=1)
    query: str = proto.Field(proto.STRING, number=2)
    metadata_filters: MutableSequence[_retriever.MetadataFilter] = proto.RepeatedField(
        proto.MESSAGE,
        number=3,
        message=_retriever.MetadataFilter,
    )
    results_count: int = proto.Field(proto.INT32, number=4)


class QueryCorpusResponse(_message.Message):
    """The chunks that fit best.

    Attributes:
        relevant_chunks (MutableSequence[RelevantChunk]):
            Relevant chunks.
    """

    relevant_chunks: MutableSequence[RelevantChunk] = proto.RepeatedField(
        proto.MESSAGE,
        number=1,
        message="RelevantChunk",
    )


class RelevantChunk(_message.Message):
    """A chunk and how well it fits.

    Attributes:
        chunk_relevance_score (float):
            Chunk relevance score.
        chunk (Chunk):
            A piece of text that is embedded and found.
        document (Document):
            A collection of chunks.
    """

    chunk_relevance_score: float = proto.Field(proto.FLOAT, number=1)
    chunk: _retriever.Chunk = proto.Field(proto.MESSAGE, number=2, message=_retriever.Chunk)
    document: _retriever.Document = proto.Field(
        proto.MESSAGE,
        number=3,
        message=_retriever.Document,
    )


class CreateDocumentRequest(_message.Message):
    """The document to make.

    Attributes:
        parent (str):
            Resource name of the collection's owner (AIP-132).
        document (Document):
            A collection of chunks.
    """

    parent: str = proto.Field(proto.STRING, number=1)
    document: _retriever.Document = proto.Field(
        proto.MESSAGE,
        number=2,
        message=_retriever.Document,
    )


class GetDocumentRequest(_message.Message):
    """Names the document to read.

    Attributes:
        name (str):
            Resource name, such as `collection/id` (AIP-122).
    """

    name: str = proto.Field(proto.STRING, number=1)


class UpdateDocumentRequest(_message.Message):
    """The document and which of its fields to change.

    Attributes:
        document (Document):
            A collection of chunks.
        update_mask (google.protobuf.FieldMask):
            Names of the fields to change (AIP-134).
    """

    document: _retriever.Document = proto.Field(
        proto.MESSAGE,
        number=1,
        message=_retriever.Document,
    )
    update_mask: field_mask_pb2.FieldMask = proto.Field(
        proto.MESSAGE,
        number=2,
        message=field_mask_pb2.FieldMask,
    )


class DeleteDocumentRequest(_message.Message):
    """Names the document to delete.

    Attributes:
        name (str):
            Resource name, such as `collection/id` (AIP-122).
        force (bool):
            Force.
    """

    name: str = proto.Field(proto.STRING, number=1)
    force: bool = proto.Field(proto.BOOL, number=2)


class ListDocumentsRequest(_message.Message):
    """Asks for a page of documents.

    Attributes:
        parent (str):
            Resource name of the collection's owner (AIP-132).
        page_size (int):
            How many entries a page may have; the server may give fewer (AIP-158).
        page_token (str):
            Token that the previous page brought; empty for the first page (AIP-158).
    """

    parent: str = proto.Field(proto.STRING, number=1)
    page_size: int = proto.Field(proto.INT32, number=2)
    page_token: str = proto.Field(proto.STRING, number=3)


class ListDocumentsResponse(_message.Message):
    """A page of documents.

    Attributes:
        documents (MutableSequence[Document]):
            The documents of this page.
        next_page_token (str):
            Token of the next page; empty on the last one.
    """

    documents: MutableSequence[_retriever.Document] = proto.RepeatedField(
        proto.MESSAGE,
        number=1,
        message=_retriever.Document,
    )
    next_page_token: str = proto.Field(proto.STRING, number=2)

    @property
    def raw_page(self) -> ListDocumentsResponse:
        """The page itself: what pagers of google.api_core call it."""
        return self


class QueryDocumentRequest(_message.Message):
    """A query and filters.

    Attributes:
        name (str):
            Resource name, such as `collection/id` (AIP-122).
        query (str):
            Query.
        results_count (int):
            Results count.
        metadata_filters (MutableSequence[MetadataFilter]):
            Metadata filters.
    """

    name: str = proto.Field(proto.STRING, number=1)
    query: str = proto.Field(proto.STRING, number=2)
    results_count: int = proto.Field(proto.INT32, number=3)
    metadata_filters: MutableSequence[_retriever.MetadataFilter] = proto.RepeatedField(
        proto.MESSAGE,
        number=4,
        message=_retriever.MetadataFilter,
    )


class QueryDocumentResponse(_message.Message):
    """The chunks that fit best.

    Attributes:
        relevant_chunks (MutableSequence[RelevantChunk]):
            Relevant chunks.
    """

    relevant_chunks: MutableSequence[RelevantChunk] = proto.RepeatedField(
        proto.MESSAGE,
        number=1,
        message="RelevantChunk",
    )


class CreateChunkRequest(_message.Message):
    """The chunk to make.

    Attributes:
        parent (str):
            Resource name of the collection's owner (AIP-132).
        chunk (Chunk):
            A piece of text that is embedded and found.
    """

    parent: str = proto.Field(proto.STRING, number=1)
    chunk: _retriever.Chunk = proto.Field(proto.MESSAGE, number=2, message=_retriever.Chunk)


class BatchCreateChunksRequest(_message.Message):
    """Several chunks to make in one call.

    Attributes:
        parent (str):
            Resource name of the collection's owner (AIP-132).
        requests (MutableSequence[CreateChunkRequest]):
            Requests.
    """

    parent: str = proto.Field(proto.STRING, number=1)
    requests: MutableSequence[CreateChunkRequest] = proto.RepeatedField(
        proto.MESSAGE,
        number=2,
        message="CreateChunkRequest",
    )


class BatchCreateChunksResponse(_message.Message):
    """The chunks that were made.

    Attributes:
        chunks (MutableSequence[Chunk]):
            Chunks.
    """

    chunks: MutableSequence[_retriever.Chunk] = proto.RepeatedField(
        proto.MESSAGE,
        number=1,
        message=_retriever.Chunk,
    )


class GetChunkRequest(_message.Message):
    """Names the chunk to read.

    Attributes:
        name (str):
            Resource name, such as `collection/id` (AIP-122).
    """

    name: str = proto.Field(proto.STRING, number=1)


class UpdateChunkRequest(_message.Message):
    """The chunk and which of its fields to change.

    Attributes:
        chunk (Chunk):
            A piece of text that is embedded and found.
        update_mask (google.protobuf.FieldMask):
            Names of the fields to change (AIP-134).
    """

    chunk: _retriever.Chunk = proto.Field(proto.MESSAGE, number=1, message=_retriever.Chunk)
    update_mask: field_mask_pb2.FieldMask = proto.Field(
        proto.MESSAGE,
        number=2,
        message=field_mask_pb2.FieldMask,
    )


class BatchUpdateChunksRequest(_message.Message):
    """Several chunks to change in one call.

    Attributes:
        parent (str):
            Resource name of the collection's owner (AIP-132).
        requests (MutableSequence[UpdateChunkRequest]):
            Requests.
    """

    parent: str = proto.Field(proto.STRING, number=1)
    requests: MutableSequence[UpdateChunkRequest] = proto.RepeatedField(
        proto.MESSAGE,
        number=2,
        message="UpdateChunkRequest",
    )


class BatchUpdateChunksResponse(_message.Message):
    """The chunks as changed.

    Attributes:
        chunks (MutableSequence[Chunk]):
            Chunks.
    """

    chunks: MutableSequence[_retriever.Chunk] = proto.RepeatedField(
        proto.MESSAGE,
        number=1,
        message=_retriever.Chunk,
    )


class DeleteChunkRequest(_message.Message):
    """Names the chunk to delete.

    Attributes:
        name (str):
            Resource name, such as `collection/id` (AIP-122).
    """

    name: str = proto.Field(proto.STRING, number=1)


class BatchDeleteChunksRequest(_message.Message):
    """Names several chunks to delete in one call.

    Attributes:
        parent (str):
            Resource name of the collection's owner (AIP-132).
        requests (MutableSequence[DeleteChunkRequest]):
            Requests.
    """

    parent: str = proto.Field(proto.STRING, number=1)
    requests: MutableSequence[DeleteChunkRequest] = proto.RepeatedField(
        proto.MESSAGE,
        number=2,
        message="DeleteChunkRequest",
    )


class ListChunksRequest(_message.Message):
    """Asks for a page of chunks.

    Attributes:
        parent (str):
            Resource name of the collection's owner (AIP-132).
        page_size (int):
            How many entries a page may have; the server may give fewer (AIP-158).
        page_token (str):
            Token that the previous page brought; empty for the first page (AIP-158).
    """

    parent: str = proto.Field(proto.STRING, number=1)
    page_size: int = proto.Field(proto.INT32, number=2)
    page_token: str = proto.Field(proto.STRING, number=3)


class ListChunksResponse(_message.Message):
    """A page of chunks.

    Attributes:
        chunks (MutableSequence[Chunk]):
            Chunks.
        next_page_token (str):
            Token of the next page; empty on the last one (AIP-158).
    """

    chunks: MutableSequence[_retriever.Chunk] = proto.RepeatedField(
        proto.MESSAGE,
        number=1,
        message=_retriever.Chunk,
    )
    next_page_token: str = proto.Field(proto.STRING, number=2)

    @property
    def raw_page(self) -> ListChunksResponse:
        """The page itself: what pagers of google.api_core call it."""
        return self


__all__ = (
    "BatchCreateChunksRequest",
    "BatchCreateChunksResponse",
    "BatchDeleteChunksRequest",
    "BatchUpdateChunksRequest",
    "BatchUpdateChunksResponse",
    "CreateChunkRequest",
    "CreateCorpusRequest",
    "CreateDocumentRequest",
    "DeleteChunkRequest",
    "DeleteCorpusRequest",
    "DeleteDocumentRequest",
    "GetChunkRequest",
    "GetCorpusRequest",
    "GetDocumentRequest",
    "ListChunksRequest",
    "ListChunksResponse",
    "ListCorporaRequest",
    "ListCorporaResponse",
    "ListDocumentsRequest",
    "ListDocumentsResponse",
    "QueryCorpusRequest",
    "QueryCorpusResponse",
    "QueryDocumentRequest",
    "QueryDocumentResponse",
    "RelevantChunk",
    "UpdateChunkRequest",
    "UpdateCorpusRequest",
    "UpdateDocumentRequest",
)

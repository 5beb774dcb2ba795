# Generated from genai_grpc/_surface/aio/documents.py by scripts/unasync: edit that file and run scripts/unasync.
"""`client.file_search_stores.documents`: what is in a store.

Each method starts a flow; what is sent and what the answer becomes stands in `_flows` and `_codec`.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ..._flows import file_search_stores
from .pagers import Pager, first_page

if TYPE_CHECKING:
    from ..._drivers.sync import Driver
    from ...types import (
        DeleteDocumentConfigOrDict,
        Document,
        GetDocumentConfigOrDict,
        ListDocumentsConfigOrDict,
        ListDocumentsResponse,
    )
    from ..api_client import ApiClient


class Documents:
    """Documents of file search stores, on the Gemini Developer API."""

    __module__ = "genai_grpc.documents"

    def __init__(self, api_client: ApiClient[Driver]) -> None:
        self._api_client = api_client

    def get(self, *, name: str, config: GetDocumentConfigOrDict | None = None) -> Document:
        """Reads what the service tells about a document.

        Args:
          name: "fileSearchStores/.../documents/...".
          config: call options.

        Returns:
          The document; `state` says whether it can be searched yet.

        Raises:
          ValueError: it names no document, or the client is one of Vertex AI; nothing was sent.
          errors.APIError: there is no such document, or the service refused the request, failed, or
            was not reached in time.
        """
        return self._api_client.driver.run(
            file_search_stores.get_document(self._api_client.context, name=name, config=config)
        )

    def delete(self, *, name: str, config: DeleteDocumentConfigOrDict | None = None) -> None:
        """Deletes a document.

        Args:
          name: as in `get`.
          config: `force`, to delete one that has chunks; and call options.

        Raises:
          ValueError: it names no document, or the client is one of Vertex AI; nothing was sent.
          errors.APIError: the service refused the request, failed, or was not reached in time.
        """
        self._api_client.driver.run(
            file_search_stores.delete_document(self._api_client.context, name=name, config=config)
        )

    def _list(
        self, *, parent: str, config: ListDocumentsConfigOrDict | None
    ) -> ListDocumentsResponse:
        return self._api_client.driver.run(
            file_search_stores.list_documents(
                self._api_client.context, parent=parent, config=config
            )
        )

    # The last one: below it, `list` in an annotation would be this method.
    def list(
        self, *, parent: str, config: ListDocumentsConfigOrDict | None = None
    ) -> Pager[Document]:
        """Lists the documents of a store.

        Args:
          parent: "fileSearchStores/...".
          config: `page_size`, `page_token` and call options, which hold for each page.

        Returns:
          A pager whose first page is there; iterating fetches the others as they are needed.

        Raises:
          ValueError: an argument cannot be sent as it is, or the client is one of Vertex AI.
          errors.APIError: the service refused the request, failed, or was not reached in time; also
            while iterating.
        """
        return first_page("documents", partial(self._list, parent=parent), config)

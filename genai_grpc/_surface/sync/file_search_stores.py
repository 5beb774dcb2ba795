# Generated from genai_grpc/_surface/aio/file_search_stores.py by scripts/unasync: edit that file and run scripts/unasync.
"""`client.file_search_stores`: stores of documents that answers can be looked up in.

Each method starts a flow; what is sent and what the answer becomes stands in `_flows` and `_codec`.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import IO, TYPE_CHECKING, Any

from ..._drivers.local_files import Memory, mime_type_of, upload_from
from ..._flows import file_search_stores as stores
from ..._flows import transfers
from ..._flows.given import option
from .documents import Documents
from .pagers import Pager, first_page

if TYPE_CHECKING:
    from ..._drivers.sync import Driver
    from ...types import (
        CreateFileSearchStoreConfigOrDict,
        DeleteFileSearchStoreConfigOrDict,
        DownloadMediaConfigOrDict,
        File,
        FileSearchStore,
        GetFileSearchStoreConfigOrDict,
        ImportFileConfigOrDict,
        ImportFileOperation,
        ListFileSearchStoresConfigOrDict,
        ListFileSearchStoresResponse,
        UploadToFileSearchStoreConfigOrDict,
        UploadToFileSearchStoreOperation,
    )
    from ..api_client import ApiClient


class FileSearchStores:
    """File search stores, on the Gemini Developer API. `documents` are what is in them."""

    __module__ = "genai_grpc.file_search_stores"

    def __init__(self, api_client: ApiClient[Driver]) -> None:
        self._api_client = api_client
        self.documents = Documents(api_client)

    def create(self, *, config: CreateFileSearchStoreConfigOrDict | None = None) -> FileSearchStore:
        """Makes an empty store.

        Args:
          config: `display_name` and call options.

        Returns:
          The store; its `name` is what `types.FileSearch` and the other methods take.

        Raises:
          ValueError: an argument cannot be sent as it is, or the client is one of Vertex AI.
          errors.APIError: the service refused the request, failed, or was not reached in time.
        """
        return self._api_client.driver.run(
            stores.create_store(self._api_client.context, config=config)
        )

    def get(
        self, *, name: str, config: GetFileSearchStoreConfigOrDict | None = None
    ) -> FileSearchStore:
        """Reads what the service tells about a store.

        Args:
          name: "fileSearchStores/..." or its last part.
          config: call options.

        Returns:
          The store, with the numbers of its documents.

        Raises:
          ValueError: there is no name, or the client is one of Vertex AI; nothing was sent.
          errors.APIError: there is no such store, or the service refused the request, failed, or was
            not reached in time.
        """
        return self._api_client.driver.run(
            stores.get_store(self._api_client.context, name=name, config=config)
        )

    def delete(self, *, name: str, config: DeleteFileSearchStoreConfigOrDict | None = None) -> None:
        """Deletes a store.

        Args:
          name: as in `get`.
          config: `force`, to delete one that has documents; and call options.

        Raises:
          ValueError: there is no name, or the client is one of Vertex AI; nothing was sent.
          errors.APIError: the service refused the request, failed, or was not reached in time.
        """
        self._api_client.driver.run(
            stores.delete_store(self._api_client.context, name=name, config=config)
        )

    def upload_to_file_search_store(
        self,
        *,
        file_search_store_name: str | None = None,
        file: str | os.PathLike[str] | IO[bytes],
        store: str | None = None,
        config: UploadToFileSearchStoreConfigOrDict | None = None,
        on_progress: Callable[[int, int | None], Any] | None = None,
    ) -> UploadToFileSearchStoreOperation:
        """Uploads a file straight into a store, as `client.files.upload` uploads it.

        Args:
          file_search_store_name: the store, as in `get`; `store` is another name of it.
          file: as in `client.files.upload`.
          config: `display_name`, `mime_type`, `custom_metadata`, `chunking_config` and call options.
          on_progress: as in `client.files.upload`.

        Returns:
          The operation; `client.operations.wait` waits for it, and its `response` then names the
          document.

        Raises:
          ValueError, TypeError, FileNotFoundError, errors.APIError: as `client.files.upload`.
        """
        name = "file_search_stores.upload_to_file_search_store"
        transfers.require(self._api_client.context, name)
        named = stores.store_named(file_search_store_name, store)
        with upload_from(file) as source:
            operation: UploadToFileSearchStoreOperation = self._api_client.driver.run(
                transfers.upload(
                    self._api_client.context,
                    name,
                    source,
                    mime_type=mime_type_of(source.name, option(config, "mime_type", "mimeType")),
                    on_progress=on_progress,
                    config=config,
                    store=named,
                )
            )
            return operation

    def import_file(
        self,
        *,
        file_search_store_name: str | None = None,
        file_name: str | File | None = None,
        store: str | None = None,
        source: str | File | None = None,
        config: ImportFileConfigOrDict | None = None,
    ) -> ImportFileOperation:
        """Starts to put an uploaded file into a store.

        Args:
          file_search_store_name: the store, as in `get`; `store` is another name of it.
          file_name: the file, as in `client.files.get`; `source` is another name of it.
          config: `custom_metadata`, `chunking_config` and call options.

        Returns:
          The operation; `client.operations.wait` waits for it, and its `response` then names the
          document.

        Raises:
          ValueError: a name is missing or given twice, or the client is one of Vertex AI; nothing was
            sent.
          errors.APIError: the service refused the request, failed, or was not reached in time.
        """
        return self._api_client.driver.run(
            stores.import_file(
                self._api_client.context,
                file_search_store_name=file_search_store_name,
                store=store,
                file_name=file_name,
                source=source,
                config=config,
            )
        )

    def download_media(
        self, *, media_id: str, config: DownloadMediaConfigOrDict | None = None
    ) -> bytes:
        """Downloads an image that a store has, and that an answer cites.

        A broken connection is resumed where it broke.

        Args:
          media_id: "fileSearchStores/.../media/...", as grounding metadata has it.
          config: call options; their timeout and retries hold for each request by itself.

        Returns:
          The bytes.

        Raises:
          ValueError: `media_id` is none, or the client is one of Vertex AI; nothing was sent.
          errors.APIError: there is no such image, or the service failed or was not reached in time.
        """
        memory = Memory()
        self._api_client.driver.run(
            transfers.download(
                self._api_client.context,
                "file_search_stores.download_media",
                name=media_id,
                sink=memory,
                on_progress=None,
                config=config,
            )
        )
        return memory.value()

    def _list(
        self, *, config: ListFileSearchStoresConfigOrDict | None
    ) -> ListFileSearchStoresResponse:
        return self._api_client.driver.run(
            stores.list_stores(self._api_client.context, config=config)
        )

    # The last one: below it, `list` in an annotation would be this method.
    def list(
        self, *, config: ListFileSearchStoresConfigOrDict | None = None
    ) -> Pager[FileSearchStore]:
        """Lists stores.

        Args:
          config: `page_size`, `page_token` and call options, which hold for each page.

        Returns:
          A pager whose first page is there; iterating fetches the others as they are needed.

        Raises:
          ValueError: an argument cannot be sent as it is, or the client is one of Vertex AI.
          errors.APIError: the service refused the request, failed, or was not reached in time; also
            while iterating.
        """
        return first_page("file_search_stores", self._list, config)

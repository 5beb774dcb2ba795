# Generated from genai_grpc/_surface/aio/models.py by scripts/unasync: edit that file and run scripts/unasync.
"""`client.models`: what asks a model for something.

Each method starts a flow; what is sent and what the answer becomes stands in `_flows` and `_codec`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._flows import generate, models
from .pagers import Pager, first_page

if TYPE_CHECKING:
    from ..._drivers.sync import Driver, Stream
    from ...types import (
        ComputeTokensConfigOrDict,
        ComputeTokensResponse,
        CountTokensConfigOrDict,
        CountTokensResponse,
        DeleteModelConfigOrDict,
        DeleteModelResponse,
        EmbedContentConfigOrDict,
        EmbedContentResponse,
        GenerateContentConfigOrDict,
        GenerateContentResponse,
        GetModelConfigOrDict,
        ListModelsConfigOrDict,
        ListModelsResponse,
        Model,
        UpdateModelConfigOrDict,
    )
    from ..api_client import ApiClient
    from ..arguments import Contents


class Models:
    """Generation, token counts and embeddings; and the models themselves."""

    __module__ = "genai_grpc.models"
    __slots__ = ("_api_client",)

    def __init__(self, api_client: ApiClient[Driver]) -> None:
        self._api_client = api_client

    def generate_content(
        self,
        *,
        model: str,
        contents: Contents,
        config: GenerateContentConfigOrDict | None = None,
    ) -> GenerateContentResponse:
        """Asks a model for an answer and returns it whole.

        Args:
          model: model or endpoint: "gemini-2.0-flash", "models/...", "tunedModels/...",
            "publishers/.../models/...", "projects/.../endpoints/...".
          contents: the conversation so far: a string, a Part, a Content, a File, an image, or a list
            of those; docs/quickstart shows each form.
          config: sampling, tools, schema, safety and call options; GenerateContentConfig or a dict.

        Returns:
          The response. `.text` joins the text parts of the first candidate, `.parsed` is the object
          that `config.response_schema` describes. Python functions and MCP sessions among
          `config.tools` are called on the way: docs/function-calling.

        Raises:
          ValueError: an argument cannot be sent as it is; nothing was sent.
          errors.APIError: the service refused the request, failed, or was not reached in time.

        Example:
          >>> response = client.models.generate_content(
          ...     model="gemini-2.0-flash", contents="Why is the sky blue?"
          ... )
          >>> print(response.text)
        """
        return self._api_client.driver.run(
            generate.generate_content(
                self._api_client.context, model=model, contents=contents, config=config
            )
        )

    def generate_content_stream(
        self,
        *,
        model: str,
        contents: Contents,
        config: GenerateContentConfigOrDict | None = None,
    ) -> Stream[GenerateContentResponse]:
        """Asks a model for an answer and returns it in pieces, as they are made.

        The request is on its way when this returns. Leaving the loop early cancels the call at the
        server; so do `cancel()`, `close()` and `with` on the stream.

        Args:
          model: as in `generate_content`.
          contents: as in `generate_content`.
          config: as in `generate_content`.

        Returns:
          A stream of responses, each with the text that is new. One that asks for a Python function
          is followed by those of the next request, with what the function returned.

        Raises:
          ValueError: an argument cannot be sent as it is; nothing was sent.
          errors.APIError: while iterating: the service refused the request, failed, or did not
            finish in time. What had arrived was delivered before; `received` counts it.

        Example:
          >>> stream = client.models.generate_content_stream(
          ...     model="gemini-2.0-flash", contents="Tell me a story in 300 words."
          ... )
          >>> for chunk in stream:
          ...     print(chunk.text, end="")
        """
        return self._api_client.driver.open(
            generate.generate_content_stream(
                self._api_client.context, model=model, contents=contents, config=config
            )
        )

    def count_tokens(
        self,
        *,
        model: str,
        contents: Contents,
        config: CountTokensConfigOrDict | None = None,
    ) -> CountTokensResponse:
        """Counts the tokens that a request would have, without generating.

        Args:
          model: as in `generate_content`.
          contents: as in `generate_content`.
          config: `system_instruction` and `tools` to count too, on both APIs, and call options.

        Returns:
          The response; `total_tokens` is the count.

        Raises:
          ValueError: an argument cannot be sent as it is; nothing was sent.
          errors.APIError: the service refused the request, failed, or was not reached in time.
        """
        return self._api_client.driver.run(
            generate.count_tokens(
                self._api_client.context, model=model, contents=contents, config=config
            )
        )

    def compute_tokens(
        self,
        *,
        model: str,
        contents: Contents,
        config: ComputeTokensConfigOrDict | None = None,
    ) -> ComputeTokensResponse:
        """Splits text into its tokens and their ids. Vertex AI only.

        Args:
          model: as in `generate_content`.
          contents: as in `generate_content`; text.
          config: call options.

        Returns:
          The response; `tokens_info` has an entry for each content.

        Raises:
          ValueError: an argument cannot be sent as it is, or the client is one of the Gemini
            Developer API; nothing was sent.
          errors.APIError: the service refused the request, failed, or was not reached in time.
        """
        return self._api_client.driver.run(
            generate.compute_tokens(
                self._api_client.context, model=model, contents=contents, config=config
            )
        )

    def embed_content(
        self,
        *,
        model: str,
        contents: Contents,
        config: EmbedContentConfigOrDict | None = None,
    ) -> EmbedContentResponse:
        """Turns contents into vectors: one for each content, in order, on both APIs.

        Args:
          model: an embedding model, e.g. "text-embedding-004" or "gemini-embedding-001".
          contents: one content or a list of them; each string of a list is a content of its own.
          config: `task_type`, `title`, `output_dimensionality` and call options.

        Returns:
          The response; `embeddings[i].values` is the vector of the i-th content.

        Raises:
          ValueError: an argument cannot be sent as it is; nothing was sent.
          errors.APIError: the service refused the request, failed, or was not reached in time.
        """
        return self._api_client.driver.run(
            generate.embed_content(
                self._api_client.context, model=model, contents=contents, config=config
            )
        )

    def get(self, *, model: str, config: GetModelConfigOrDict | None = None) -> Model:
        """Reads what the service tells about a model.

        Args:
          model: a base model as in `generate_content`, or a tuned one: "tunedModels/..." on the
            Gemini Developer API, "models/..." or "projects/.../models/..." on Vertex AI.
          config: call options.

        Returns:
          The model: its limits and methods on the Gemini Developer API; on Vertex AI the endpoints,
          labels and checkpoints of a tuned one.

        Raises:
          ValueError: the name is none; nothing was sent.
          errors.APIError: there is no such model (404), or the service refused the request, failed,
            or was not reached in time.
        """
        return self._api_client.driver.run(
            models.get(self._api_client.context, model=model, config=config)
        )

    def update(self, *, model: str, config: UpdateModelConfigOrDict | None = None) -> Model:
        """Changes a tuned model.

        Args:
          model: a tuned model as in `get`; a name without a slash means one, too.
          config: what to change: `display_name`, `description` and, on Vertex AI,
            `default_checkpoint_id`. Nothing else changes. And call options.

        Returns:
          The model as it is now.

        Raises:
          ValueError: the name is none, or the config has nothing to change; nothing was sent.
          errors.APIError: the service refused the request, failed, or was not reached in time.
        """
        return self._api_client.driver.run(
            models.update(self._api_client.context, model=model, config=config)
        )

    def delete(
        self, *, model: str, config: DeleteModelConfigOrDict | None = None
    ) -> DeleteModelResponse:
        """Deletes a tuned model. On Vertex AI the deletion goes on after this returns.

        Args:
          model: a tuned model as in `update`.
          config: call options.

        Returns:
          An empty response.

        Raises:
          ValueError: the name is none; nothing was sent.
          errors.APIError: the service refused the request, failed, or was not reached in time.
        """
        return self._api_client.driver.run(
            models.delete(self._api_client.context, model=model, config=config)
        )

    def _list(self, *, config: ListModelsConfigOrDict | None) -> ListModelsResponse:
        return self._api_client.driver.run(
            models.list_page(self._api_client.context, config=config)
        )

    # The last one: below it, `list` in an annotation would be this method.
    def list(self, *, config: ListModelsConfigOrDict | None = None) -> Pager[Model]:
        """Lists models: base models, or tuned ones with `query_base=False`.

        Args:
          config: `page_size`, `page_token`, `query_base`, `filter` (not for base models of the Gemini
            Developer API) and call options, which hold for each page.

        Returns:
          A pager whose first page is there; iterating fetches the others as they are needed.

        Raises:
          ValueError: an argument cannot be sent as it is; nothing was sent.
          errors.APIError: the service refused the request, failed, or was not reached in time; also
            while iterating.

        Example:
          >>> for model in client.models.list(config={"query_base": False}):
          ...     print(model.name, model.tuned_model_info.base_model)
        """
        return first_page("models", self._list, config)

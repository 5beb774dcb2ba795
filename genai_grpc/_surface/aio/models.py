"""`client.aio.models`: what asks a model for something.

Each method starts a flow; what is sent and what the answer becomes stands in `_flows` and `_codec`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ..._flows import generate, media, models
from .pagers import AsyncPager, first_page

if TYPE_CHECKING:
    from ..._drivers.async_ import AsyncDriver, AsyncStream
    from ...types import (
        ComputeTokensConfigOrDict,
        ComputeTokensResponse,
        CountTokensConfigOrDict,
        CountTokensResponse,
        DeleteModelConfigOrDict,
        DeleteModelResponse,
        EditImageConfigOrDict,
        EditImageResponse,
        EmbedContentConfigOrDict,
        EmbedContentResponse,
        GenerateContentConfigOrDict,
        GenerateContentResponse,
        GenerateImagesConfigOrDict,
        GenerateImagesResponse,
        GenerateVideosConfigOrDict,
        GenerateVideosOperation,
        GenerateVideosSourceOrDict,
        GetModelConfigOrDict,
        ImageOrDict,
        ListModelsConfigOrDict,
        ListModelsResponse,
        Model,
        RecontextImageConfigOrDict,
        RecontextImageResponse,
        RecontextImageSourceOrDict,
        SegmentImageConfigOrDict,
        SegmentImageResponse,
        SegmentImageSourceOrDict,
        UpdateModelConfigOrDict,
        UpscaleImageConfigOrDict,
        UpscaleImageResponse,
        VideoOrDict,
    )
    from ..api_client import ApiClient
    from ..arguments import Contents


class AsyncModels:
    """Generation, token counts and embeddings; and the models themselves."""

    __module__ = "genai_grpc.models"

    def __init__(self, api_client: ApiClient[AsyncDriver]) -> None:
        self._api_client = api_client

    async def generate_content(
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
          >>> response = await client.aio.models.generate_content(
          ...     model="gemini-2.0-flash", contents="Why is the sky blue?"
          ... )
          >>> print(response.text)
        """
        return await self._api_client.driver.run(
            generate.generate_content(
                self._api_client.context, model=model, contents=contents, config=config
            )
        )

    async def generate_content_stream(
        self,
        *,
        model: str,
        contents: Contents,
        config: GenerateContentConfigOrDict | None = None,
    ) -> AsyncStream[GenerateContentResponse]:
        """Asks a model for an answer and returns it in pieces, as they are made.

        The request is on its way when this returns. Leaving the loop early cancels the call at the
        server; so do `cancel()`, `aclose()` and `async with` on the stream.

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
          >>> stream = await client.aio.models.generate_content_stream(
          ...     model="gemini-2.0-flash", contents="Tell me a story in 300 words."
          ... )
          >>> async for chunk in stream:
          ...     print(chunk.text, end="")
        """
        return await self._api_client.driver.open(
            generate.generate_content_stream(
                self._api_client.context, model=model, contents=contents, config=config
            )
        )

    async def count_tokens(
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
        return await self._api_client.driver.run(
            generate.count_tokens(
                self._api_client.context, model=model, contents=contents, config=config
            )
        )

    async def compute_tokens(
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
        return await self._api_client.driver.run(
            generate.compute_tokens(
                self._api_client.context, model=model, contents=contents, config=config
            )
        )

    async def embed_content(
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
        return await self._api_client.driver.run(
            generate.embed_content(
                self._api_client.context, model=model, contents=contents, config=config
            )
        )

    async def generate_images(
        self, *, model: str, prompt: str, config: GenerateImagesConfigOrDict | None = None
    ) -> GenerateImagesResponse:
        """Makes images of what a prompt says.

        Args:
          model: an image model, such as "imagen-4.0-generate-001".
          prompt: what the image shows.
          config: how many, their shape and format, what is filtered, and call options.

        Returns:
          The response. `generated_images` has an entry for each image, with the reason if it was
          withheld; `images` are the images themselves, with `save` and `show`.

        Raises:
          ValueError: an argument cannot be sent as it is; nothing was sent.
          errors.APIError: the service refused the request, failed, or was not reached in time.

        Example:
          >>> response = await client.aio.models.generate_images(
          ...     model="imagen-4.0-generate-001", prompt="A fox in the snow"
          ... )
          >>> response.generated_images[0].image.save("fox.png")
        """
        return await self._api_client.driver.run(
            media.generate_images(
                self._api_client.context, model=model, prompt=prompt, config=config
            )
        )

    async def edit_image(
        self,
        *,
        model: str,
        prompt: str,
        reference_images: Sequence[Any],
        config: EditImageConfigOrDict | None = None,
    ) -> EditImageResponse:
        """Makes an image of others. Vertex AI only.

        Args:
          model: an image model that edits, such as "imagen-3.0-capability-001".
          prompt: what the image shows; it may name the references by their ids, as "[1]".
          reference_images: RawReferenceImage, MaskReferenceImage, ControlReferenceImage,
            StyleReferenceImage, SubjectReferenceImage or ContentReferenceImage, or dicts with a
            `reference_type`.
          config: `edit_mode`, how many, their format, what is filtered, and call options.

        Returns:
          The response; `generated_images` has an entry for each image.

        Raises:
          ValueError: an argument cannot be sent as it is, or the client is one of the Gemini
            Developer API; nothing was sent.
          errors.APIError: the service refused the request, failed, or was not reached in time.
        """
        return await self._api_client.driver.run(
            media.edit_image(
                self._api_client.context,
                model=model,
                prompt=prompt,
                reference_images=reference_images,
                config=config,
            )
        )

    async def upscale_image(
        self,
        *,
        model: str,
        image: ImageOrDict,
        upscale_factor: str,
        config: UpscaleImageConfigOrDict | None = None,
    ) -> UpscaleImageResponse:
        """Makes an image larger. Vertex AI only.

        Args:
          model: an image model that upscales.
          image: the image, with its bytes or its address in Cloud Storage.
          upscale_factor: "x2" or "x4".
          config: its format, and call options.

        Returns:
          The response; `generated_images` has the image.

        Raises:
          ValueError: an argument cannot be sent as it is, or the client is one of the Gemini
            Developer API; nothing was sent.
          errors.APIError: the service refused the request, failed, or was not reached in time.
        """
        return await self._api_client.driver.run(
            media.upscale_image(
                self._api_client.context,
                model=model,
                image=image,
                upscale_factor=upscale_factor,
                config=config,
            )
        )

    async def recontext_image(
        self,
        *,
        model: str,
        source: RecontextImageSourceOrDict,
        config: RecontextImageConfigOrDict | None = None,
    ) -> RecontextImageResponse:
        """Shows products in another setting, or clothes on a person. Vertex AI only.

        Args:
          model: a model that does it, such as "virtual-try-on-preview-08-04".
          source: `product_images` with a `prompt` or with a `person_image`.
          config: how many, their format, what is filtered, and call options.

        Returns:
          The response; `generated_images` has an entry for each image.

        Raises:
          ValueError: an argument cannot be sent as it is, or the client is one of the Gemini
            Developer API; nothing was sent.
          errors.APIError: the service refused the request, failed, or was not reached in time.
        """
        return await self._api_client.driver.run(
            media.recontext_image(
                self._api_client.context, model=model, source=source, config=config
            )
        )

    async def segment_image(
        self,
        *,
        model: str,
        source: SegmentImageSourceOrDict,
        config: SegmentImageConfigOrDict | None = None,
    ) -> SegmentImageResponse:
        """Finds things in an image. Vertex AI only.

        Args:
          model: a model that segments, such as "image-segmentation-001".
          source: the `image`, and a `prompt` or a `scribble_image` where the mode needs one.
          config: `mode`, how many masks, from which confidence on, and call options.

        Returns:
          The response; `generated_masks` has a mask with labels for each thing.

        Raises:
          ValueError: an argument cannot be sent as it is, or the client is one of the Gemini
            Developer API; nothing was sent.
          errors.APIError: the service refused the request, failed, or was not reached in time.
        """
        return await self._api_client.driver.run(
            media.segment_image(self._api_client.context, model=model, source=source, config=config)
        )

    async def generate_videos(
        self,
        *,
        model: str,
        prompt: str | None = None,
        image: ImageOrDict | None = None,
        video: VideoOrDict | None = None,
        source: GenerateVideosSourceOrDict | None = None,
        config: GenerateVideosConfigOrDict | None = None,
    ) -> GenerateVideosOperation:
        """Starts to make videos, which takes minutes.

        Args:
          model: a video model, such as "veo-2.0-generate-001".
          prompt: what the video shows.
          image: its first frame.
          video: a video to go on from.
          source: the three together, in place of the three arguments.
          config: how many, how long, their shape, `last_frame`, `reference_images` and more, and call
            options.

        Returns:
          The operation; `client.aio.operations.wait` waits for it, and its `response` then has the
          videos.

        Raises:
          ValueError: an argument cannot be sent as it is; nothing was sent.
          errors.APIError: the service refused the request, failed, or was not reached in time.
        """
        return await self._api_client.driver.run(
            media.generate_videos(
                self._api_client.context,
                model=model,
                prompt=prompt,
                image=image,
                video=video,
                source=source,
                config=config,
            )
        )

    async def get(self, *, model: str, config: GetModelConfigOrDict | None = None) -> Model:
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
        return await self._api_client.driver.run(
            models.get(self._api_client.context, model=model, config=config)
        )

    async def update(self, *, model: str, config: UpdateModelConfigOrDict | None = None) -> Model:
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
        return await self._api_client.driver.run(
            models.update(self._api_client.context, model=model, config=config)
        )

    async def delete(
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
        return await self._api_client.driver.run(
            models.delete(self._api_client.context, model=model, config=config)
        )

    async def _list(self, *, config: ListModelsConfigOrDict | None) -> ListModelsResponse:
        return await self._api_client.driver.run(
            models.list_page(self._api_client.context, config=config)
        )

    # The last one: below it, `list` in an annotation would be this method.
    async def list(self, *, config: ListModelsConfigOrDict | None = None) -> AsyncPager[Model]:
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
          >>> async for model in await client.aio.models.list(config={"query_base": False}):
          ...     print(model.name, model.tuned_model_info.base_model)
        """
        return await first_page("models", self._list, config)

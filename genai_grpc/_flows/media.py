"""Images and videos: one call each. What is asked and answered as JSON stands in `_codec.predict`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .resources import ask

if TYPE_CHECKING:
    from ..types import (
        EditImageResponse,
        GenerateImagesResponse,
        GenerateVideosOperation,
        RecontextImageResponse,
        SegmentImageResponse,
        UpscaleImageResponse,
    )
    from .context import Context
    from .retry import Single


def generate_images(
    context: Context, *, model: str, prompt: str, config: Any
) -> Single[GenerateImagesResponse]:
    """Images of what a prompt says."""
    return ask(context, "models.generate_images", model=model, prompt=prompt, config=config)


def edit_image(
    context: Context, *, model: str, prompt: str, reference_images: Any, config: Any
) -> Single[EditImageResponse]:
    """An image made of others."""
    return ask(
        context,
        "models.edit_image",
        model=model,
        prompt=prompt,
        reference_images=reference_images,
        config=config,
    )


def upscale_image(
    context: Context, *, model: str, image: Any, upscale_factor: str, config: Any
) -> Single[UpscaleImageResponse]:
    """The same image, larger."""
    return ask(
        context,
        "models.upscale_image",
        model=model,
        image=image,
        upscale_factor=upscale_factor,
        config=config,
    )


def recontext_image(
    context: Context, *, model: str, source: Any, config: Any
) -> Single[RecontextImageResponse]:
    """Products or clothes in another setting."""
    return ask(context, "models.recontext_image", model=model, source=source, config=config)


def segment_image(
    context: Context, *, model: str, source: Any, config: Any
) -> Single[SegmentImageResponse]:
    """Masks of what is in an image."""
    return ask(context, "models.segment_image", model=model, source=source, config=config)


def generate_videos(
    context: Context,
    *,
    model: str,
    prompt: str | None,
    image: Any,
    video: Any,
    source: Any,
    config: Any,
) -> Single[GenerateVideosOperation]:
    """The operation that makes videos."""
    return ask(
        context,
        "models.generate_videos",
        model=model,
        prompt=prompt,
        image=image,
        video=video,
        source=source,
        config=config,
    )

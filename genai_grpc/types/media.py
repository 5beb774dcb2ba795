"""Images and videos as values: `Image` and `Video`, with their reading, saving and showing.

Only local files are touched. Pillow and IPython are used if they are there and imported when needed.
"""

from __future__ import annotations

import mimetypes
import os
import sys
from pathlib import Path

from pydantic import Field

from genai_grpc.types._base import BaseModel
from genai_grpc.types._late import PIL_Image

__all__ = ["Image", "Video"]

_CLOUD_STORAGE = "gs://"


class Image(BaseModel):
    """An image: its bytes, or its place in Cloud Storage."""

    gcs_uri: str | None = Field(
        default=None, description="Place in Cloud Storage, `gs://bucket/object`."
    )
    image_bytes: bytes | None = Field(default=None, description="The encoded image.")
    mime_type: str | None = Field(default=None, description="Media type, such as `image/png`.")

    @classmethod
    def from_file(cls, *, location: str | os.PathLike[str], mime_type: str | None = None) -> Image:
        """Reads a local image, or refers to one in Cloud Storage.

        Args:
            location: path of a file, or a `gs://` address, which is kept and not read.
            mime_type: media type; without it the name's extension decides.

        Raises:
            OSError: the file can't be read.
        """
        place = os.fspath(location)
        if place.startswith(_CLOUD_STORAGE):
            return cls(gcs_uri=place, mime_type=mime_type)
        return cls(
            image_bytes=Path(place).read_bytes(),
            mime_type=mime_type or mimetypes.guess_type(place)[0],
        )

    def save(self, location: str | os.PathLike[str]) -> None:
        """Writes the bytes to a file, as they are.

        Args:
            location: path of the file; one that is there is overwritten.

        Raises:
            ValueError: the image has no bytes here, only an address or nothing.
        """
        if self.image_bytes is None:
            raise ValueError(_missing_bytes("Image.image_bytes", self.gcs_uri))
        Path(location).write_bytes(self.image_bytes)

    def show(self) -> None:
        """Shows the image in the notebook, or else in the system's viewer. Needs Pillow.

        Raises:
            ValueError: the image has no bytes here.
            RuntimeError: Pillow is not installed.
        """
        image = self._pil_image
        if image is None:
            raise ValueError(_missing_bytes("Image.image_bytes", self.gcs_uri))
        if not _display_in_notebook(image):
            image.show()

    @property
    def _pil_image(self) -> PIL_Image | None:
        return None if self.image_bytes is None else _open_image(self.image_bytes)


class Video(BaseModel):
    """A video: its bytes, or the address where it is kept."""

    uri: str | None = Field(
        default=None, description="Address, `gs://bucket/object` or that of a stored file."
    )
    video_bytes: bytes | None = Field(default=None, description="The encoded video.")
    mime_type: str | None = Field(default=None, description="Media type, such as `video/mp4`.")

    @classmethod
    def from_file(cls, *, location: str | os.PathLike[str], mime_type: str | None = None) -> Video:
        """Reads a local video, or refers to one in Cloud Storage.

        Args:
            location: path of a file, or a `gs://` address, which is kept and not read.
            mime_type: media type; without it the name's extension decides.

        Raises:
            OSError: the file can't be read.
        """
        place = os.fspath(location)
        if place.startswith(_CLOUD_STORAGE):
            return cls(uri=place, mime_type=mime_type)
        return cls(
            video_bytes=Path(place).read_bytes(),
            mime_type=mime_type or mimetypes.guess_type(place)[0],
        )

    def save(self, path: str | os.PathLike[str]) -> None:
        """Writes the bytes to a file, as they are.

        Args:
            path: path of the file; one that is there is overwritten.

        Raises:
            NotImplementedError: the video is not here; download it first.
        """
        if self.video_bytes is None:
            raise NotImplementedError(_missing_bytes("Video.video_bytes", self.uri))
        Path(path).write_bytes(self.video_bytes)

    def show(self) -> None:
        """Shows the video in the notebook, or else writes it to a temporary file and opens that.

        Raises:
            ValueError: the video has no bytes here.
            RuntimeError: there is neither a notebook nor a program to open it with.
        """
        if self.video_bytes is None:
            raise ValueError(_missing_bytes("Video.video_bytes", self.uri))
        # Late: webbrowser loads subprocess, and hardly any program shows a video.
        import tempfile
        import webbrowser

        mime_type = self.mime_type or "video/mp4"
        if _in_notebook():
            from IPython.display import Video as Player  # type: ignore[import-not-found,unused-ignore]  # a notebook's

            _display_in_notebook(Player(data=self.video_bytes, embed=True, mimetype=mime_type))
            return
        extension = mimetypes.guess_extension(mime_type) or ".mp4"
        with tempfile.NamedTemporaryFile(suffix=extension, delete=False) as copy:
            copy.write(self.video_bytes)
        if not webbrowser.open(Path(copy.name).as_uri()):
            raise RuntimeError(
                f"No program on this machine opens {mime_type}; the video was written to {copy.name}."
            )


def _missing_bytes(field: str, address: str | None) -> str:
    where = f"it is kept at {address}; download it first" if address else "set it first"
    return f"{field} is not set: {where}."


def _open_image(data: bytes) -> PIL_Image:
    try:
        import PIL.Image  # type: ignore[import-not-found,unused-ignore]  # an extra
    except ImportError as error:
        raise RuntimeError(
            "Showing an image needs Pillow: pip install 'genai-grpc[images]'."
        ) from error
    import io

    return PIL.Image.open(io.BytesIO(data))


def _in_notebook() -> bool:
    # A kernel has IPython loaded long before anything is shown in it; importing it to ask would cost
    # half a second in every other program.
    ipython = sys.modules.get("IPython")
    shell = ipython.get_ipython() if ipython is not None else None
    return shell is not None and "IPKernelApp" in shell.config


def _display_in_notebook(value: object) -> bool:
    if not _in_notebook():
        return False
    from IPython.display import display  # type: ignore[import-not-found,unused-ignore]  # a notebook's

    display(value)
    return True

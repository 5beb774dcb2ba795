"""What a prompt and an answer consist of: `Content`, its `Part`s, and what a part can hold.

Only values and their convenient construction; conversion to and from the wire stands in the codec,
schemas of functions in `schema`. Shapes follow the APIs' Content message.
"""

from __future__ import annotations

import mimetypes
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from pydantic import Field

from genai_grpc.types._base import BaseModel
from genai_grpc.types._late import PIL_Image
from genai_grpc.types.enums import (
    FunctionResponseScheduling,
    Language,
    MediaProcessing,
    Outcome,
    PartMediaResolutionLevel,
    ToolType,
)
from genai_grpc.types.files import File
from genai_grpc.types.media import Image
from genai_grpc.types.media_ranges import (
    AudioMetadata,
    DocumentMetadata,
    SpreadsheetMetadata,
    VideoMetadata,
)
from genai_grpc.types.speech import SpeechMetadata
from genai_grpc.types.transcription import Transcription

if TYPE_CHECKING:
    from typing_extensions import Self

    from genai_grpc.types._late import McpCallToolResult
    from genai_grpc.types.dicts import PartMediaResolutionOrDict, PartUnionDict

__all__ = [
    "Blob",
    "BlobImageUnion",
    "CodeExecutionResult",
    "Content",
    "ContentListUnion",
    "ContentUnion",
    "ExecutableCode",
    "FileData",
    "FunctionCall",
    "FunctionResponse",
    "FunctionResponseBlob",
    "FunctionResponseFileData",
    "FunctionResponsePart",
    "ModelContent",
    "Part",
    "PartMediaResolution",
    "PartUnion",
    "PartialArg",
    "ToolCall",
    "ToolResponse",
    "UserContent",
]

# Modes of Pillow.
_ONLY_IN_PNG = {"1", "LA", "P", "RGBA", "I;16"}
_IN_JPEG = {"L", "RGB", "CMYK", "YCbCr"}
_JPEG_QUALITY = 90


class Blob(BaseModel):
    """Bytes of a stated media type, sent along with the request."""

    data: bytes | None = Field(
        default=None, description="The bytes themselves; base64 text is decoded."
    )
    display_name: str | None = Field(
        default=None, description="Name by which the prompt can refer to it. Vertex AI only."
    )
    mime_type: str | None = Field(default=None, description="Media type, such as `image/png`.")

    def as_image(self) -> Image | None:
        """Returns the bytes as an `Image`, or None if there are none or they are no image."""
        if not self.data or not (self.mime_type or "").startswith("image/"):
            return None
        return Image(image_bytes=self.data, mime_type=self.mime_type)


class FileData(BaseModel):
    """A file that the server fetches by its address."""

    display_name: str | None = Field(
        default=None, description="Name by which the prompt can refer to it. Vertex AI only."
    )
    file_uri: str | None = Field(
        default=None, description="Address: of an uploaded file, `gs://`, YouTube or public HTTP."
    )
    mime_type: str | None = Field(default=None, description="Media type, such as `video/mp4`.")


class PartialArg(BaseModel):
    """A piece of a function call's arguments while they are streamed. Vertex AI only."""

    null_value: Literal["NULL_VALUE"] | None = Field(default=None, description="A JSON null.")
    number_value: float | None = Field(default=None, description="A number.")
    string_value: str | None = Field(default=None, description="A string, or the next bit of one.")
    bool_value: bool | None = Field(default=None, description="A truth value.")
    json_path: str | None = Field(
        default=None, description="Which argument it belongs to, as an RFC 9535 path (`$.a[0]`)."
    )
    will_continue: bool | None = Field(
        default=None, description="Whether more of the same value follows."
    )


class FunctionCall(BaseModel):
    """A call of a declared function that the model asks for."""

    id: str | None = Field(
        default=None, description="Identifier to repeat in the response, so that both are matched."
    )
    args: dict[str, Any] | None = Field(default=None, description="Arguments by name, as JSON.")
    name: str | None = Field(default=None, description="Name of the declared function.")
    partial_args: list[PartialArg] | None = Field(
        default=None, description="Pieces of arguments, if they are streamed. Vertex AI only."
    )
    will_continue: bool | None = Field(
        default=None, description="Whether more of this call follows. Vertex AI only."
    )


class FunctionResponseBlob(BaseModel):
    """Bytes that a function answered with."""

    mime_type: str | None = Field(default=None, description="Media type, such as `image/png`.")
    data: bytes | None = Field(
        default=None, description="The bytes themselves; base64 text is decoded."
    )
    display_name: str | None = Field(
        default=None, description="Name by which `response` refers to it, as `{'$ref': name}`."
    )


class FunctionResponseFileData(BaseModel):
    """A file that a function answered with, by its address."""

    file_uri: str | None = Field(default=None, description="Address of the file.")
    mime_type: str | None = Field(default=None, description="Media type, such as `image/png`.")
    display_name: str | None = Field(
        default=None, description="Name by which `response` refers to it, as `{'$ref': name}`."
    )


class PartMediaResolution(BaseModel):
    """How finely one media part is sampled: by level or by number of tokens."""

    level: PartMediaResolutionLevel | None = Field(
        default=None, description="The level; what it costs depends on the model."
    )
    num_tokens: int | None = Field(default=None, description="Tokens to spend on the media.")


class FunctionResponsePart(BaseModel):
    """Media within a function's answer: bytes or an address."""

    inline_data: FunctionResponseBlob | None = Field(default=None, description="The bytes.")
    file_data: FunctionResponseFileData | None = Field(default=None, description="The address.")
    media_processing: MediaProcessing | None = Field(
        default=None,
        description="How much work the model spends on it. Gemini Developer API only.",
    )
    media_resolution: PartMediaResolution | None = Field(
        default=None, description="How finely it is sampled."
    )
    video_metadata: VideoMetadata | None = Field(
        default=None, description="Stretch and sampling, if it is a video."
    )
    document_metadata: DocumentMetadata | None = Field(
        default=None, description="Pages, if it is a document."
    )
    spreadsheet_metadata: SpreadsheetMetadata | None = Field(
        default=None, description="Cells, if it is a spreadsheet."
    )
    audio_metadata: AudioMetadata | None = Field(
        default=None, description="Stretch, if it is a recording."
    )

    @classmethod
    def from_bytes(cls, *, data: bytes, mime_type: str) -> Self:
        """Makes a part of bytes.

        Args:
            data: the encoded media.
            mime_type: media type, such as `image/png`.
        """
        return cls(inline_data=FunctionResponseBlob(data=data, mime_type=mime_type))

    @classmethod
    def from_uri(cls, *, file_uri: str, mime_type: str | None = None) -> Self:
        """Makes a part of an address.

        Args:
            file_uri: address that the API can fetch.
            mime_type: media type; without it the address's extension decides.

        Raises:
            ValueError: the media type is neither given nor to be guessed.
        """
        mime_type = mime_type or _guess_mime_type(file_uri)
        return cls(file_data=FunctionResponseFileData(file_uri=file_uri, mime_type=mime_type))


class FunctionResponse(BaseModel):
    """What a function answered, for the model to go on with."""

    will_continue: bool | None = Field(
        default=None,
        description="Whether more responses to the same call follow (NON_BLOCKING functions only).",
    )
    scheduling: FunctionResponseScheduling | None = Field(
        default=None,
        description="When it enters the conversation (NON_BLOCKING functions only).",
    )
    parts: list[FunctionResponsePart] | None = Field(
        default=None, description="Media that belong to the answer."
    )
    id: str | None = Field(default=None, description="The identifier of the call it answers.")
    name: str | None = Field(default=None, description="Name of the function.")
    response: dict[str, Any] | None = Field(
        default=None,
        description="The answer as a JSON object, by convention under `output` or `error`.",
    )

    @classmethod
    def from_mcp_response(cls, *, name: str, response: McpCallToolResult) -> Self:
        """Turns the result of an MCP tool call into a function response.

        Args:
            name: name of the function the model called.
            response: the `CallToolResult` of the MCP session.

        Returns:
            A response with the list of contents under `result` (or the structured content, if it is
            all there is), or the text of the failure under `error`.

        Raises:
            ValueError: `response` is no MCP result.
        """
        if not hasattr(response, "content"):
            raise ValueError(
                f"response must be the CallToolResult of an MCP session, got {type(response).__name__}"
            )
        # The MCP library renamed its attributes from camelCase to snake_case in version 2.
        if getattr(response, "isError", False) or getattr(response, "is_error", False):
            texts = [item.text for item in response.content if item.type == "text"]
            return cls(name=name, response={"error": "\n".join(texts) or "MCP response is error."})
        structured = getattr(response, "structuredContent", None)
        structured = structured or getattr(response, "structured_content", None)
        return cls(name=name, response={"result": response.content or structured or []})


class ExecutableCode(BaseModel):
    """Code that the model wrote, to be run by the code-execution tool."""

    code: str | None = Field(default=None, description="The source text.")
    language: Language | None = Field(default=None, description="Its programming language.")
    id: str | None = Field(
        default=None, description="Joins the code with its result. Gemini Developer API only."
    )


class CodeExecutionResult(BaseModel):
    """How the code before it ran."""

    outcome: Outcome | None = Field(default=None, description="How the execution ended.")
    output: str | None = Field(
        default=None, description="Standard output if it succeeded, otherwise the error text."
    )
    id: str | None = Field(
        default=None, description="Identifier of the code. Gemini Developer API only."
    )


class ToolCall(BaseModel):
    """A call of a tool that ran at the server. Send it back unchanged with the rest of the turn."""

    id: str | None = Field(default=None, description="Joins the call with its `ToolResponse`.")
    tool_type: ToolType | None = Field(default=None, description="Which tool was called.")
    args: dict[str, Any] | None = Field(default=None, description="Its arguments, by name.")


class ToolResponse(BaseModel):
    """What a tool that ran at the server answered."""

    id: str | None = Field(default=None, description="Identifier of the `ToolCall`.")
    tool_type: ToolType | None = Field(default=None, description="Which tool answered.")
    response: dict[str, Any] | None = Field(default=None, description="Its answer.")


class Part(BaseModel):
    """One piece of content. It holds exactly one kind of data; the rest describes that data.

    `Part(value)` takes what `contents` takes for a part: a text, a `File`, a Pillow image, a dict.

    Example:
        >>> Part("Describe this.").text
        'Describe this.'
    """

    media_resolution: PartMediaResolution | None = Field(
        default=None, description="How finely the media of this part is sampled."
    )
    code_execution_result: CodeExecutionResult | None = Field(
        default=None, description="Result of code that the model ran."
    )
    executable_code: ExecutableCode | None = Field(
        default=None, description="Code that the model ran."
    )
    file_data: FileData | None = Field(default=None, description="Media by address.")
    function_call: FunctionCall | None = Field(
        default=None, description="A function the model asks to be called."
    )
    function_response: FunctionResponse | None = Field(
        default=None, description="The answer to such a call."
    )
    inline_data: Blob | None = Field(default=None, description="Media by value.")
    text: str | None = Field(default=None, description="Text.")
    thought: bool | None = Field(
        default=None, description="Whether the part belongs to the model's thinking."
    )
    thought_signature: bytes | None = Field(
        default=None,
        description="Opaque token of the thinking; send it back unchanged with the part.",
    )
    video_metadata: VideoMetadata | None = Field(
        default=None, description="Stretch and sampling, if the data is a video."
    )
    part_metadata: dict[str, Any] | None = Field(
        default=None, description="Keys and values of one's own. Gemini Developer API only."
    )
    tool_call: ToolCall | None = Field(
        default=None,
        description="A tool that the model called at the server. Gemini Developer API only.",
    )
    tool_response: ToolResponse | None = Field(
        default=None, description="What such a tool answered. Gemini Developer API only."
    )
    audio_transcription: Transcription | None = Field(
        default=None, description="Transcript of audio, with speakers and times if asked for."
    )
    media_processing: MediaProcessing | None = Field(
        default=None, description="How much work the model spends on the media of this part."
    )
    speech_metadata: SpeechMetadata | None = Field(
        default=None, description="Who says the text, and how, if it is to be spoken."
    )
    document_metadata: DocumentMetadata | None = Field(
        default=None, description="Pages, if the data is a document."
    )
    spreadsheet_metadata: SpreadsheetMetadata | None = Field(
        default=None, description="Cells, if the data is a spreadsheet."
    )
    audio_metadata: AudioMetadata | None = Field(
        default=None, description="Stretch, if the data is a recording."
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            value: PartUnionDict | None = None,
            /,
            *,
            media_resolution: PartMediaResolution | None = None,
            code_execution_result: CodeExecutionResult | None = None,
            executable_code: ExecutableCode | None = None,
            file_data: FileData | None = None,
            function_call: FunctionCall | None = None,
            function_response: FunctionResponse | None = None,
            inline_data: Blob | None = None,
            text: str | None = None,
            thought: bool | None = None,
            thought_signature: bytes | None = None,
            video_metadata: VideoMetadata | None = None,
            part_metadata: dict[str, Any] | None = None,
            tool_call: ToolCall | None = None,
            tool_response: ToolResponse | None = None,
            audio_transcription: Transcription | None = None,
            media_processing: MediaProcessing | None = None,
            speech_metadata: SpeechMetadata | None = None,
            document_metadata: DocumentMetadata | None = None,
            spreadsheet_metadata: SpreadsheetMetadata | None = None,
            audio_metadata: AudioMetadata | None = None,
        ) -> None: ...

    else:

        def __init__(self, value=None, /, **fields):
            if value is None:
                super().__init__(**fields)
                return
            if fields:
                raise ValueError(
                    "Positional and keyword arguments can not be combined: Part takes one value or"
                    f" keywords, got {type(value).__name__} and {', '.join(fields)}"
                )
            super().__init__(**_part_fields(value))

        # Tells pydantic that a nested dict may skip this constructor: validating a part through a
        # Python call costs three times as much, and a dict never needs it.
        __init__.__pydantic_base_init__ = True

    def as_image(self) -> Image | None:
        """Returns the inline data as an `Image`, or None if the part holds no image."""
        return None if self.inline_data is None else self.inline_data.as_image()

    @classmethod
    def from_uri(
        cls,
        *,
        file_uri: str,
        mime_type: str | None = None,
        media_resolution: PartMediaResolutionOrDict | PartMediaResolutionLevel | str | None = None,
    ) -> Self:
        """Makes a part of a file's address.

        Args:
            file_uri: address that the API can fetch: of an uploaded file, `gs://`, YouTube or HTTP.
            mime_type: media type; without it the address's extension decides.
            media_resolution: how finely to sample, as a level or a `PartMediaResolution`.

        Raises:
            ValueError: the media type is neither given nor to be guessed.
        """
        return cls(
            file_data=FileData(
                file_uri=file_uri, mime_type=mime_type or _guess_mime_type(file_uri)
            ),
            media_resolution=_media_resolution(media_resolution),
        )

    @classmethod
    def from_text(cls, text: str) -> Self:
        """Makes a part of text."""
        return cls(text=text)

    @classmethod
    def from_bytes(
        cls,
        *,
        data: bytes,
        mime_type: str,
        media_resolution: PartMediaResolutionOrDict | PartMediaResolutionLevel | str | None = None,
    ) -> Self:
        """Makes a part of bytes.

        Args:
            data: the encoded media, sent along with the request.
            mime_type: media type, such as `image/png`.
            media_resolution: how finely to sample, as a level or a `PartMediaResolution`.
        """
        return cls(
            inline_data=Blob(data=data, mime_type=mime_type),
            media_resolution=_media_resolution(media_resolution),
        )

    @classmethod
    def from_function_call(cls, *, name: str, args: dict[str, Any]) -> Self:
        """Makes a part of a function call, to tell a model what it called earlier.

        Args:
            name: name of the function.
            args: its arguments, a JSON object.
        """
        return cls(function_call=FunctionCall(name=name, args=args))

    @classmethod
    def from_function_response(
        cls,
        *,
        name: str,
        response: dict[str, Any],
        parts: list[FunctionResponsePart] | None = None,
    ) -> Self:
        """Makes a part of a function's answer.

        Args:
            name: name of the function.
            response: the answer as a JSON object.
            parts: media that belong to the answer.
        """
        return cls(function_response=FunctionResponse(name=name, response=response, parts=parts))

    @classmethod
    def from_executable_code(cls, *, code: str, language: Language) -> Self:
        """Makes a part of code that a model ran.

        Args:
            code: the code.
            language: what it is written in.
        """
        return cls(executable_code=ExecutableCode(code=code, language=language))

    @classmethod
    def from_code_execution_result(cls, *, outcome: Outcome, output: str) -> Self:
        """Makes a part of the result of such code.

        Args:
            outcome: how it ended.
            output: what it printed, or the error.
        """
        return cls(code_execution_result=CodeExecutionResult(outcome=outcome, output=output))


class Content(BaseModel):
    """One turn of a conversation: parts by one author."""

    parts: list[Part] | None = Field(default=None, description="The parts, in order.")
    role: str | None = Field(default=None, description="The author: `user` or `model`.")


class UserContent(Content):
    """A turn of the user: `UserContent("text")`, or any part or list of parts."""

    parts: list[Part] = Field(description="The parts, in order.")
    role: Literal["user"] = Field(default="user", frozen=True, description="Fixed.")

    if TYPE_CHECKING:

        def __init__(
            self,
            parts: PartUnionDict | Sequence[PartUnionDict],
            *,
            role: Literal["user"] = "user",
        ) -> None: ...

    else:

        def __init__(self, parts, **fields):
            _refuse_other_role(fields, "user")
            super().__init__(parts=_part_list(parts), **fields)

        __init__.__pydantic_base_init__ = True


class ModelContent(Content):
    """A turn of the model: `ModelContent("text")`, or any part or list of parts."""

    parts: list[Part] = Field(description="The parts, in order.")
    role: Literal["model"] = Field(default="model", frozen=True, description="Fixed.")

    if TYPE_CHECKING:

        def __init__(
            self,
            parts: PartUnionDict | Sequence[PartUnionDict],
            *,
            role: Literal["model"] = "model",
        ) -> None: ...

    else:

        def __init__(self, parts, **fields):
            _refuse_other_role(fields, "model")
            super().__init__(parts=_part_list(parts), **fields)

        __init__.__pydantic_base_init__ = True


# What an argument may be. Their twins `PartUnionDict` and so on, which add the dicts, are generated.
PartUnion: TypeAlias = str | PIL_Image | File | Part
if not TYPE_CHECKING:
    ContentUnion: TypeAlias = Content | str | PIL_Image | File | Part | list[PartUnion]
    ContentListUnion: TypeAlias = (
        Content | str | PIL_Image | File | Part | list[PartUnion] | list[ContentUnion]
    )
else:
    # To a checker, list[Content] is none of these lists, and of two lists it can tell neither.
    ContentUnion: TypeAlias = Content | str | PIL_Image | File | Part | Sequence[PartUnion]
    ContentListUnion: TypeAlias = Content | str | PIL_Image | File | Part | Sequence[ContentUnion]
BlobImageUnion: TypeAlias = PIL_Image | Blob


def _refuse_other_role(fields: Mapping[str, Any], role: str) -> None:
    if fields.get("role", role) != role:
        raise TypeError(f"The role of this content is fixed: {role!r}, not {fields['role']!r}.")


def _part_list(parts: Any) -> list[Part]:
    if parts is None or parts == [] or parts == ():
        raise ValueError("parts must hold at least one part: a text, a Part, a File or an image")
    items = parts if isinstance(parts, (list, tuple)) else [parts]
    return [item if isinstance(item, Part) else Part(item) for item in items]


def _part_fields(value: object) -> dict[str, Any]:
    if isinstance(value, str):
        return {"text": value}
    if isinstance(value, Part):
        return {name: getattr(value, name) for name in value.model_fields_set}
    if isinstance(value, File):
        return {"file_data": _stored_file(value)}
    if isinstance(value, Mapping):
        return _part_fields_of_dict(value)
    if isinstance(value, PIL_Image):
        return {"inline_data": _encode_picture(value)}
    raise ValueError(
        f"A part can't be made of {type(value).__name__}."
        " Accepted are str, Part, File, PIL.Image.Image and a dict of a Part or File."
    )


def _part_fields_of_dict(value: Mapping[str, Any]) -> dict[str, Any]:
    if "uri" in value:
        return {"file_data": _stored_file(File.model_validate(value))}
    if "file_uri" in value or "fileUri" in value:
        return {"file_data": FileData.model_validate(value)}
    return dict(value)


def _stored_file(file: File) -> FileData:
    if not file.uri or not file.mime_type:
        raise ValueError(
            f"File {file.name or ''} has to have uri and mime_type to be used as content."
            " Take the File that files.upload or files.get returned."
        )
    # The Gemini Developer API has no place for a name, and its files are not in Cloud Storage.
    name = file.display_name if file.uri.startswith("gs://") else None
    return FileData(file_uri=file.uri, mime_type=file.mime_type, display_name=name)


def _media_resolution(
    value: PartMediaResolutionOrDict | PartMediaResolutionLevel | str | None,
) -> PartMediaResolution | None:
    if value is None or isinstance(value, PartMediaResolution):
        return value
    if isinstance(value, str):
        return PartMediaResolution(level=PartMediaResolutionLevel(value))
    return PartMediaResolution.model_validate(value)


def _guess_mime_type(file_uri: str) -> str:
    mime_type, _ = mimetypes.guess_type(file_uri)
    if mime_type is None:
        raise ValueError(
            f"mime_type is needed: the address {file_uri} doesn't tell it."
            " Give one, such as mime_type='image/png'."
        )
    return mime_type


def _encode_picture(picture: PIL_Image) -> Blob:
    # As google-genai does: JPEG, unless the picture was a PNG or JPEG can't hold it.
    import io

    encoded = io.BytesIO()
    if picture.format == "PNG" or picture.mode in _ONLY_IN_PNG:
        picture.save(encoded, format="PNG")
        return Blob(data=encoded.getvalue(), mime_type="image/png")
    if picture.mode not in _IN_JPEG:
        picture = picture.convert("RGB")
    # A photo that was read from a JPEG keeps its own quantisation.
    quality = "keep" if picture.format == "JPEG" else _JPEG_QUALITY
    picture.save(encoded, format="JPEG", quality=quality)
    return Blob(data=encoded.getvalue(), mime_type="image/jpeg")

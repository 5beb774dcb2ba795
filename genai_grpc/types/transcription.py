"""Speech as text: how audio is transcribed or translated, and the transcript that comes of it.

Only shapes; how answers sound stands in `speech`. Follows `AudioTranscriptionConfig` and the
transcriptions of both APIs.
"""

from __future__ import annotations

from pydantic import Field

from genai_grpc.types._base import BaseModel
from genai_grpc.types.enums import AudioTranscriptionConfigMode

__all__ = [
    "AudioTranscriptionConfig",
    "LanguageAuto",
    "LanguageHints",
    "Transcription",
    "TranslationConfig",
    "WordInfo",
]


class LanguageAuto(BaseModel):
    """Lets the service find out which language is spoken. It has no settings."""


class LanguageHints(BaseModel):
    """Says which languages may be spoken."""

    language_codes: list[str] | None = Field(
        default=None, description="The languages as BCP 47 codes, for example `de-DE`."
    )


class AudioTranscriptionConfig(BaseModel):
    """Asks for a transcript of audio, and says what is to be in it."""

    language_codes: list[str] | None = Field(
        default=None,
        description="Languages as BCP 47 codes; superseded by `language_hints`.",
    )
    language_auto: LanguageAuto | None = Field(
        default=None, description="The service finds out the language; excludes `language_hints`."
    )
    language_hints: LanguageHints | None = Field(
        default=None, description="Languages that may be spoken; excludes `language_auto`."
    )
    custom_vocabulary: list[str] | None = Field(
        default=None, description="Words and phrases that are likely to occur, such as names."
    )
    adaptation_phrases: list[str] | None = Field(
        default=None, description="Phrases to listen for; superseded by `custom_vocabulary`."
    )
    word_timestamp: bool | None = Field(
        default=None, description="Whether each word comes with its time in the audio."
    )
    diarization: bool | None = Field(
        default=None, description="Whether speakers are told apart, as `speaker_label`."
    )
    mode: AudioTranscriptionConfigMode | None = Field(
        default=None, description="How closely the transcript follows what was said."
    )
    source_text: str | None = Field(
        default=None, description="The text that is spoken, if it is known; its words are timed."
    )


class WordInfo(BaseModel):
    """A word of a transcript and when it was said."""

    word: str | None = Field(default=None, description="The word.")
    start_offset: str | None = Field(
        default=None, description="Its start, in seconds from the start of the audio: `1.5s`."
    )
    end_offset: str | None = Field(
        default=None, description="Its end, in seconds from the start of the audio: `2s`."
    )


class Transcription(BaseModel):
    """A piece of a transcript."""

    text: str | None = Field(default=None, description="The text.")
    finished: bool | None = Field(default=None, description="Whether the transcript ends here.")
    language_code: str | None = Field(
        default=None, description="Language of the text as a BCP 47 code."
    )
    speaker_label: str | None = Field(
        default=None, description="Who speaks, such as `spk_1`, if speakers are told apart."
    )
    words: list[WordInfo] | None = Field(
        default=None, description="The words with their times, if they were asked for."
    )
    start_offset: str | None = Field(
        default=None, description="Start of the piece, in seconds from the start of the audio."
    )
    end_offset: str | None = Field(
        default=None, description="End of the piece, in seconds from the start of the audio."
    )


class TranslationConfig(BaseModel):
    """Asks for what is said in another language."""

    echo_target_language: bool | None = Field(
        default=None,
        description="Whether speech that is in that language already is repeated; else silence.",
    )
    target_language_code: str | None = Field(
        default=None, description="The language to translate into, as a BCP 47 code."
    )

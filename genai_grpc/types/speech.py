"""How spoken answers sound: voices, speakers and language.

Only shapes. Follows `SpeechConfig` of both APIs.
"""

from __future__ import annotations

from pydantic import Field

from genai_grpc.types._base import BaseModel

__all__ = [
    "MultiSpeakerVoiceConfig",
    "PrebuiltVoiceConfig",
    "ReplicatedVoiceConfig",
    "SpeakerVoiceConfig",
    "SpeechConfig",
    "SpeechConfigUnion",
    "SpeechMetadata",
    "VoiceConfig",
    "VoiceConsentSignature",
]


class PrebuiltVoiceConfig(BaseModel):
    """Picks one of the ready-made voices."""

    voice_name: str | None = Field(
        default=None, description="Name of the voice, for example `Kore`."
    )


class VoiceConsentSignature(BaseModel):
    """Proves that the owner of a voice agreed to its imitation; a session that checked it gives one."""

    signature: str | None = Field(default=None, description="The signature, opaque.")


class ReplicatedVoiceConfig(BaseModel):
    """Imitates the voice of a recording."""

    mime_type: str | None = Field(
        default=None, description="MIME type of the recording, for example `audio/pcm;rate=24000`."
    )
    voice_sample_audio: bytes | None = Field(
        default=None, description="The recording of the voice to imitate."
    )
    consent_audio: bytes | None = Field(
        default=None,
        description="A recording in which the owner of the voice agrees (Gemini API only).",
    )
    voice_consent_signature: VoiceConsentSignature | None = Field(
        default=None,
        description="Stands for such a recording that was checked before (Gemini API only).",
    )


class VoiceConfig(BaseModel):
    """Which voice speaks."""

    prebuilt_voice_config: PrebuiltVoiceConfig | None = Field(
        default=None, description="A ready-made voice."
    )
    replicated_voice_config: ReplicatedVoiceConfig | None = Field(
        default=None, description="A voice learned from a recording."
    )
    voice: str | None = Field(default=None, description="Name of a voice, ready-made or one's own.")


class SpeakerVoiceConfig(BaseModel):
    """Gives one speaker of a dialogue a voice."""

    speaker: str | None = Field(
        default=None, description="Name of the speaker, spelled as in the prompt."
    )
    voice_config: VoiceConfig | None = Field(default=None, description="Voice of that speaker.")


class MultiSpeakerVoiceConfig(BaseModel):
    """Gives each speaker of a dialogue a voice."""

    speaker_voice_configs: list[SpeakerVoiceConfig] | None = Field(
        default=None, description="One entry per speaker."
    )


class SpeechConfig(BaseModel):
    """How an answer in audio sounds."""

    language_code: str | None = Field(
        default=None, description="Language of the speech as a BCP 47 code, for example `en-US`."
    )
    voice_config: VoiceConfig | None = Field(default=None, description="Voice of a single speaker.")
    multi_speaker_voice_config: MultiSpeakerVoiceConfig | None = Field(
        default=None, description="Voices of several speakers; excludes `voice_config`."
    )


class SpeechMetadata(BaseModel):
    """Who says a part of a text that is to be spoken, and how."""

    speaker: str | None = Field(
        default=None, description="Name of the speaker, as in `SpeakerVoiceConfig`."
    )
    style: str | None = Field(default=None, description="How it is said, for example `whispering`.")


SpeechConfigUnion = str | SpeechConfig
"""A speech setting, or just the name of a prebuilt voice."""

"""Live music sessions: steering music while it is generated (Gemini API only).

Only shapes. Follows `BidiGenerateMusic` of the Gemini API, which has no published proto.
"""

from __future__ import annotations

from pydantic import Field

from genai_grpc.types._base import BaseModel
from genai_grpc.types.enums import LiveMusicPlaybackControl, MusicGenerationMode, Scale

__all__ = [
    "AudioChunk",
    "LiveMusicClientContent",
    "LiveMusicClientMessage",
    "LiveMusicClientSetup",
    "LiveMusicConnectParameters",
    "LiveMusicFilteredPrompt",
    "LiveMusicGenerationConfig",
    "LiveMusicServerContent",
    "LiveMusicServerMessage",
    "LiveMusicServerSetupComplete",
    "LiveMusicSetConfigParameters",
    "LiveMusicSetWeightedPromptsParameters",
    "LiveMusicSourceMetadata",
    "WeightedPrompt",
]


class WeightedPrompt(BaseModel):
    """A description of music and its share in the mix."""

    text: str | None = Field(default=None, description="The description.")
    weight: float | None = Field(
        default=None, description="Its weight relative to the other prompts; not 0."
    )


class LiveMusicClientSetup(BaseModel):
    """The first message of a session, which sets it up."""

    model: str | None = Field(default=None, description="Resource name of the model.")


class LiveMusicClientContent(BaseModel):
    """What the music should be like from now on."""

    weighted_prompts: list[WeightedPrompt] | None = Field(
        default=None, description="The prompts to mix."
    )


class LiveMusicGenerationConfig(BaseModel):
    """How the music is generated."""

    temperature: float | None = Field(
        default=None, description="Randomness of the music; 0 is the least."
    )
    top_k: int | None = Field(
        default=None, description="Number of likeliest tokens to sample from."
    )
    seed: int | None = Field(
        default=None,
        description="Start of the random numbers; equal seeds make similar music likelier.",
    )
    guidance: float | None = Field(
        default=None,
        description=(
            "How closely the music follows the prompts; higher is closer, with harder transitions."
        ),
    )
    bpm: int | None = Field(
        default=None, description="Beats per minute; takes effect after the context is reset."
    )
    density: float | None = Field(default=None, description="How many notes there are, 0 to 1.")
    brightness: float | None = Field(default=None, description="How bright the sound is, 0 to 1.")
    scale: Scale | None = Field(
        default=None, description="Key and mode; takes effect after the context is reset."
    )
    mute_bass: bool | None = Field(default=None, description="Whether the bass is left out.")
    mute_drums: bool | None = Field(default=None, description="Whether the drums are left out.")
    only_bass_and_drums: bool | None = Field(
        default=None, description="Whether bass and drums play alone."
    )
    music_generation_mode: MusicGenerationMode | None = Field(
        default=None, description="Whether quality, diversity or vocals are favoured."
    )


class LiveMusicClientMessage(BaseModel):
    """A message to the server; one field is set."""

    setup: LiveMusicClientSetup | None = Field(
        default=None, description="Sets up the session; only as the first message."
    )
    client_content: LiveMusicClientContent | None = Field(
        default=None, description="What the music should be like."
    )
    music_generation_config: LiveMusicGenerationConfig | None = Field(
        default=None, description="How the music is generated."
    )
    playback_control: LiveMusicPlaybackControl | None = Field(
        default=None, description="Plays, pauses, stops or resets the music."
    )


class LiveMusicServerSetupComplete(BaseModel):
    """Says that the session is set up."""


class LiveMusicSourceMetadata(BaseModel):
    """What a piece of music was made from."""

    client_content: LiveMusicClientContent | None = Field(default=None, description="The prompts.")
    music_generation_config: LiveMusicGenerationConfig | None = Field(
        default=None, description="The settings."
    )


class AudioChunk(BaseModel):
    """A piece of music."""

    data: bytes | None = Field(default=None, description="The samples.")
    mime_type: str | None = Field(
        default=None,
        description="MIME type of the samples, for example `audio/l16;rate=48000;channels=2`.",
    )
    source_metadata: LiveMusicSourceMetadata | None = Field(
        default=None, description="What it was made from."
    )


class LiveMusicServerContent(BaseModel):
    """The music that came out."""

    audio_chunks: list[AudioChunk] | None = Field(
        default=None, description="Pieces of it, in their order."
    )


class LiveMusicFilteredPrompt(BaseModel):
    """A prompt that was refused."""

    text: str | None = Field(default=None, description="The prompt.")
    filtered_reason: str | None = Field(default=None, description="Why it was refused.")


class LiveMusicServerMessage(BaseModel):
    """A message from the server; one field is set."""

    setup_complete: LiveMusicServerSetupComplete | None = Field(
        default=None, description="The session is set up."
    )
    server_content: LiveMusicServerContent | None = Field(default=None, description="Music.")
    filtered_prompt: LiveMusicFilteredPrompt | None = Field(
        default=None, description="A prompt was refused."
    )


class LiveMusicConnectParameters(BaseModel):
    """The arguments of opening a music session."""

    model: str | None = Field(default=None, description="Model that plays.")


class LiveMusicSetConfigParameters(BaseModel):
    """The arguments of changing how the music is generated."""

    music_generation_config: LiveMusicGenerationConfig | None = Field(
        default=None, description="The new settings, all of them."
    )


class LiveMusicSetWeightedPromptsParameters(BaseModel):
    """The arguments of changing the prompts."""

    weighted_prompts: list[WeightedPrompt] | None = Field(
        default=None, description="The new prompts, all of them."
    )

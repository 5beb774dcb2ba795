# Generated from protos/generativelanguage/live_music_service.proto by scripts/proto. Do not edit.
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class BidiGenerateMusicClientMessage(_message.Message):
    __slots__ = ("setup", "client_content", "music_generation_config", "playback_control")
    class PlaybackControl(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        PLAYBACK_CONTROL_UNSPECIFIED: _ClassVar[BidiGenerateMusicClientMessage.PlaybackControl]
        PLAY: _ClassVar[BidiGenerateMusicClientMessage.PlaybackControl]
        PAUSE: _ClassVar[BidiGenerateMusicClientMessage.PlaybackControl]
        STOP: _ClassVar[BidiGenerateMusicClientMessage.PlaybackControl]
        RESET_CONTEXT: _ClassVar[BidiGenerateMusicClientMessage.PlaybackControl]
    PLAYBACK_CONTROL_UNSPECIFIED: BidiGenerateMusicClientMessage.PlaybackControl
    PLAY: BidiGenerateMusicClientMessage.PlaybackControl
    PAUSE: BidiGenerateMusicClientMessage.PlaybackControl
    STOP: BidiGenerateMusicClientMessage.PlaybackControl
    RESET_CONTEXT: BidiGenerateMusicClientMessage.PlaybackControl
    class Setup(_message.Message):
        __slots__ = ("model",)
        MODEL_FIELD_NUMBER: _ClassVar[int]
        model: str
        def __init__(self, model: _Optional[str] = ...) -> None: ...
    SETUP_FIELD_NUMBER: _ClassVar[int]
    CLIENT_CONTENT_FIELD_NUMBER: _ClassVar[int]
    MUSIC_GENERATION_CONFIG_FIELD_NUMBER: _ClassVar[int]
    PLAYBACK_CONTROL_FIELD_NUMBER: _ClassVar[int]
    setup: BidiGenerateMusicClientMessage.Setup
    client_content: MusicClientContent
    music_generation_config: MusicGenerationConfig
    playback_control: BidiGenerateMusicClientMessage.PlaybackControl
    def __init__(self, setup: _Optional[_Union[BidiGenerateMusicClientMessage.Setup, _Mapping]] = ..., client_content: _Optional[_Union[MusicClientContent, _Mapping]] = ..., music_generation_config: _Optional[_Union[MusicGenerationConfig, _Mapping]] = ..., playback_control: _Optional[_Union[BidiGenerateMusicClientMessage.PlaybackControl, str]] = ...) -> None: ...

class BidiGenerateMusicServerMessage(_message.Message):
    __slots__ = ("setup_complete", "server_content", "filtered_prompt")
    class SetupComplete(_message.Message):
        __slots__ = ()
        def __init__(self) -> None: ...
    class ServerContent(_message.Message):
        __slots__ = ("audio_chunks",)
        AUDIO_CHUNKS_FIELD_NUMBER: _ClassVar[int]
        audio_chunks: _containers.RepeatedCompositeFieldContainer[MusicAudioChunk]
        def __init__(self, audio_chunks: _Optional[_Iterable[_Union[MusicAudioChunk, _Mapping]]] = ...) -> None: ...
    class FilteredPrompt(_message.Message):
        __slots__ = ("text", "filtered_reason")
        TEXT_FIELD_NUMBER: _ClassVar[int]
        FILTERED_REASON_FIELD_NUMBER: _ClassVar[int]
        text: str
        filtered_reason: str
        def __init__(self, text: _Optional[str] = ..., filtered_reason: _Optional[str] = ...) -> None: ...
    SETUP_COMPLETE_FIELD_NUMBER: _ClassVar[int]
    SERVER_CONTENT_FIELD_NUMBER: _ClassVar[int]
    FILTERED_PROMPT_FIELD_NUMBER: _ClassVar[int]
    setup_complete: BidiGenerateMusicServerMessage.SetupComplete
    server_content: BidiGenerateMusicServerMessage.ServerContent
    filtered_prompt: BidiGenerateMusicServerMessage.FilteredPrompt
    def __init__(self, setup_complete: _Optional[_Union[BidiGenerateMusicServerMessage.SetupComplete, _Mapping]] = ..., server_content: _Optional[_Union[BidiGenerateMusicServerMessage.ServerContent, _Mapping]] = ..., filtered_prompt: _Optional[_Union[BidiGenerateMusicServerMessage.FilteredPrompt, _Mapping]] = ...) -> None: ...

class MusicClientContent(_message.Message):
    __slots__ = ("weighted_prompts",)
    class WeightedPrompt(_message.Message):
        __slots__ = ("text", "weight")
        TEXT_FIELD_NUMBER: _ClassVar[int]
        WEIGHT_FIELD_NUMBER: _ClassVar[int]
        text: str
        weight: float
        def __init__(self, text: _Optional[str] = ..., weight: _Optional[float] = ...) -> None: ...
    WEIGHTED_PROMPTS_FIELD_NUMBER: _ClassVar[int]
    weighted_prompts: _containers.RepeatedCompositeFieldContainer[MusicClientContent.WeightedPrompt]
    def __init__(self, weighted_prompts: _Optional[_Iterable[_Union[MusicClientContent.WeightedPrompt, _Mapping]]] = ...) -> None: ...

class MusicGenerationConfig(_message.Message):
    __slots__ = ("temperature", "top_k", "seed", "guidance", "bpm", "density", "brightness", "scale", "mute_bass", "mute_drums", "only_bass_and_drums", "music_generation_mode")
    class Scale(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        SCALE_UNSPECIFIED: _ClassVar[MusicGenerationConfig.Scale]
        C_MAJOR_A_MINOR: _ClassVar[MusicGenerationConfig.Scale]
        D_FLAT_MAJOR_B_FLAT_MINOR: _ClassVar[MusicGenerationConfig.Scale]
        D_MAJOR_B_MINOR: _ClassVar[MusicGenerationConfig.Scale]
        E_FLAT_MAJOR_C_MINOR: _ClassVar[MusicGenerationConfig.Scale]
        E_MAJOR_D_FLAT_MINOR: _ClassVar[MusicGenerationConfig.Scale]
        F_MAJOR_D_MINOR: _ClassVar[MusicGenerationConfig.Scale]
        G_FLAT_MAJOR_E_FLAT_MINOR: _ClassVar[MusicGenerationConfig.Scale]
        G_MAJOR_E_MINOR: _ClassVar[MusicGenerationConfig.Scale]
        A_FLAT_MAJOR_F_MINOR: _ClassVar[MusicGenerationConfig.Scale]
        A_MAJOR_G_FLAT_MINOR: _ClassVar[MusicGenerationConfig.Scale]
        B_FLAT_MAJOR_G_MINOR: _ClassVar[MusicGenerationConfig.Scale]
        B_MAJOR_A_FLAT_MINOR: _ClassVar[MusicGenerationConfig.Scale]
    SCALE_UNSPECIFIED: MusicGenerationConfig.Scale
    C_MAJOR_A_MINOR: MusicGenerationConfig.Scale
    D_FLAT_MAJOR_B_FLAT_MINOR: MusicGenerationConfig.Scale
    D_MAJOR_B_MINOR: MusicGenerationConfig.Scale
    E_FLAT_MAJOR_C_MINOR: MusicGenerationConfig.Scale
    E_MAJOR_D_FLAT_MINOR: MusicGenerationConfig.Scale
    F_MAJOR_D_MINOR: MusicGenerationConfig.Scale
    G_FLAT_MAJOR_E_FLAT_MINOR: MusicGenerationConfig.Scale
    G_MAJOR_E_MINOR: MusicGenerationConfig.Scale
    A_FLAT_MAJOR_F_MINOR: MusicGenerationConfig.Scale
    A_MAJOR_G_FLAT_MINOR: MusicGenerationConfig.Scale
    B_FLAT_MAJOR_G_MINOR: MusicGenerationConfig.Scale
    B_MAJOR_A_FLAT_MINOR: MusicGenerationConfig.Scale
    class MusicGenerationMode(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        MUSIC_GENERATION_MODE_UNSPECIFIED: _ClassVar[MusicGenerationConfig.MusicGenerationMode]
        QUALITY: _ClassVar[MusicGenerationConfig.MusicGenerationMode]
        DIVERSITY: _ClassVar[MusicGenerationConfig.MusicGenerationMode]
        VOCALIZATION: _ClassVar[MusicGenerationConfig.MusicGenerationMode]
    MUSIC_GENERATION_MODE_UNSPECIFIED: MusicGenerationConfig.MusicGenerationMode
    QUALITY: MusicGenerationConfig.MusicGenerationMode
    DIVERSITY: MusicGenerationConfig.MusicGenerationMode
    VOCALIZATION: MusicGenerationConfig.MusicGenerationMode
    TEMPERATURE_FIELD_NUMBER: _ClassVar[int]
    TOP_K_FIELD_NUMBER: _ClassVar[int]
    SEED_FIELD_NUMBER: _ClassVar[int]
    GUIDANCE_FIELD_NUMBER: _ClassVar[int]
    BPM_FIELD_NUMBER: _ClassVar[int]
    DENSITY_FIELD_NUMBER: _ClassVar[int]
    BRIGHTNESS_FIELD_NUMBER: _ClassVar[int]
    SCALE_FIELD_NUMBER: _ClassVar[int]
    MUTE_BASS_FIELD_NUMBER: _ClassVar[int]
    MUTE_DRUMS_FIELD_NUMBER: _ClassVar[int]
    ONLY_BASS_AND_DRUMS_FIELD_NUMBER: _ClassVar[int]
    MUSIC_GENERATION_MODE_FIELD_NUMBER: _ClassVar[int]
    temperature: float
    top_k: int
    seed: int
    guidance: float
    bpm: int
    density: float
    brightness: float
    scale: MusicGenerationConfig.Scale
    mute_bass: bool
    mute_drums: bool
    only_bass_and_drums: bool
    music_generation_mode: MusicGenerationConfig.MusicGenerationMode
    def __init__(self, temperature: _Optional[float] = ..., top_k: _Optional[int] = ..., seed: _Optional[int] = ..., guidance: _Optional[float] = ..., bpm: _Optional[int] = ..., density: _Optional[float] = ..., brightness: _Optional[float] = ..., scale: _Optional[_Union[MusicGenerationConfig.Scale, str]] = ..., mute_bass: bool = ..., mute_drums: bool = ..., only_bass_and_drums: bool = ..., music_generation_mode: _Optional[_Union[MusicGenerationConfig.MusicGenerationMode, str]] = ...) -> None: ...

class MusicAudioChunk(_message.Message):
    __slots__ = ("data", "mime_type", "source_metadata")
    class SourceMetadata(_message.Message):
        __slots__ = ("client_content", "music_generation_config")
        CLIENT_CONTENT_FIELD_NUMBER: _ClassVar[int]
        MUSIC_GENERATION_CONFIG_FIELD_NUMBER: _ClassVar[int]
        client_content: MusicClientContent
        music_generation_config: MusicGenerationConfig
        def __init__(self, client_content: _Optional[_Union[MusicClientContent, _Mapping]] = ..., music_generation_config: _Optional[_Union[MusicGenerationConfig, _Mapping]] = ...) -> None: ...
    DATA_FIELD_NUMBER: _ClassVar[int]
    MIME_TYPE_FIELD_NUMBER: _ClassVar[int]
    SOURCE_METADATA_FIELD_NUMBER: _ClassVar[int]
    data: bytes
    mime_type: str
    source_metadata: MusicAudioChunk.SourceMetadata
    def __init__(self, data: _Optional[bytes] = ..., mime_type: _Optional[str] = ..., source_metadata: _Optional[_Union[MusicAudioChunk.SourceMetadata, _Mapping]] = ...) -> None: ...

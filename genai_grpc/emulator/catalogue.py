"""The models that exist here, under the public names of both APIs, and what each can do.

A name that is not in the catalogue gives NOT_FOUND, as in production. Facts only: how a model
answers is the brain's business.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from genai_grpc.emulator.calls import Call
from genai_grpc.emulator.status import StatusError, Violation, invalid, not_found

GENERATE = ("generateContent", "countTokens", "createCachedContent", "batchGenerateContent")
EMBED = ("embedContent", "countTextTokens", "countTokens", "asyncBatchEmbedContent")
PREDICT = ("predict",)
LONG = ("predictLongRunning",)
LIVE = ("bidiGenerateContent", "countTokens")
ANSWER = ("generateAnswer",)
MUSIC = ("bidiGenerateMusic",)
TEXT = ("generateText", "countTextTokens", "createTunedTextModel")
CHAT = ("generateMessage", "countMessageTokens")
EMBED_TEXT = ("embedText", "countTextTokens")
# What Model Garden lets projects deploy to endpoints of their own.
DEPLOY = ("deploy",)
PALM = (*TEXT, *CHAT, *EMBED_TEXT)
EVERYTHING = (*GENERATE, *EMBED, *PREDICT, *LONG, *LIVE, *MUSIC, *ANSWER, *PALM, *DEPLOY)


class Model(NamedTuple):
    """One model: its identifier without any prefix, where it is served and its limits."""

    id: str
    title: str
    methods: tuple[str, ...]
    backends: tuple[str, ...] = ("gemini", "vertex")
    input_tokens: int = 1_048_576
    output_tokens: int = 65_536
    thinking: bool = False
    dimensions: int = 0
    max_temperature: float = 2.0
    # Retired models are found by their names and not listed.
    is_listed: bool = True


# How resource names of models look, for those who wrote something else.
NAMES = {
    "gemini": "models/NAME",
    "vertex": "projects/PROJECT/locations/LOCATION/publishers/google/models/NAME",
}
BOTH = ("gemini", "vertex")
GEMINI = ("gemini",)
VERTEX = ("vertex",)

MODELS = (
    Model("gemini-3-pro-preview", "Gemini 3 Pro Preview", GENERATE, BOTH, thinking=True),
    Model("gemini-3-flash-preview", "Gemini 3 Flash Preview", GENERATE, BOTH, thinking=True),
    Model("gemini-2.5-pro", "Gemini 2.5 Pro", GENERATE, BOTH, thinking=True),
    Model("gemini-2.5-flash", "Gemini 2.5 Flash", GENERATE, BOTH, thinking=True),
    Model("gemini-2.5-flash-lite", "Gemini 2.5 Flash-Lite", GENERATE, BOTH, thinking=True),
    Model("gemini-2.5-flash-image", "Gemini 2.5 Flash Image", GENERATE, BOTH, 32_768, 32_768),
    Model(
        "gemini-2.5-flash-image-preview",
        "Gemini 2.5 Flash Image Preview",
        GENERATE,
        BOTH,
        32_768,
        32_768,
    ),
    Model("gemini-2.5-flash-preview-tts", "Gemini 2.5 Flash TTS", GENERATE, BOTH, 8_192, 16_384),
    Model("gemini-2.5-pro-preview-tts", "Gemini 2.5 Pro TTS", GENERATE, BOTH, 8_192, 16_384),
    Model("gemini-2.0-flash", "Gemini 2.0 Flash", GENERATE, BOTH, output_tokens=8_192),
    Model("gemini-2.0-flash-001", "Gemini 2.0 Flash 001", GENERATE, BOTH, output_tokens=8_192),
    Model("gemini-2.0-flash-lite", "Gemini 2.0 Flash-Lite", GENERATE, BOTH, output_tokens=8_192),
    Model(
        "gemini-2.0-flash-lite-001",
        "Gemini 2.0 Flash-Lite 001",
        GENERATE,
        BOTH,
        output_tokens=8_192,
    ),
    Model(
        "gemini-2.0-flash-preview-image-generation",
        "Gemini 2.0 Flash Image Generation",
        GENERATE,
        BOTH,
        32_768,
        8_192,
    ),
    Model("gemini-flash-latest", "Gemini Flash Latest", GENERATE, GEMINI, thinking=True),
    Model("gemini-flash-lite-latest", "Gemini Flash-Lite Latest", GENERATE, GEMINI, thinking=True),
    Model("gemini-pro-latest", "Gemini Pro Latest", GENERATE, GEMINI, thinking=True),
    Model("gemma-3-27b-it", "Gemma 3 27B", GENERATE[:2], GEMINI, 131_072, 8_192),
    Model("gemini-2.0-flash-live-001", "Gemini 2.0 Flash Live", LIVE, GEMINI, 131_072, 8_192),
    Model("gemini-live-2.5-flash", "Gemini 2.5 Flash Live", LIVE, VERTEX, 131_072, 8_192),
    Model("gemini-live-2.5-flash-preview", "Gemini 2.5 Flash Live", LIVE, GEMINI, 131_072, 8_192),
    Model(
        "gemini-2.5-flash-native-audio-preview-09-2025",
        "Gemini 2.5 Flash Native Audio",
        LIVE,
        BOTH,
        131_072,
        8_192,
    ),
    Model("gemini-embedding-2", "Gemini Embedding 2", EMBED, BOTH, 8_192, 1, dimensions=3072),
    Model(
        "gemini-embedding-2-preview",
        "Gemini Embedding 2 Preview",
        EMBED,
        BOTH,
        8_192,
        1,
        dimensions=3072,
    ),
    Model("gemini-embedding-001", "Gemini Embedding 001", EMBED, BOTH, 2_048, 1, dimensions=3072),
    Model("embedding-001", "Embedding 001", EMBED, GEMINI, 2_048, 1, dimensions=768),
    Model("text-embedding-004", "Text Embedding 004", EMBED, BOTH, 2_048, 1, dimensions=768),
    Model("text-embedding-005", "Text Embedding 005", EMBED, VERTEX, 2_048, 1, dimensions=768),
    Model(
        "text-multilingual-embedding-002",
        "Text Multilingual Embedding 002",
        EMBED,
        VERTEX,
        2_048,
        1,
        dimensions=768,
    ),
    Model("aqa", "Attributed Question Answering", ANSWER, GEMINI, 7_168, 1_024),
    Model("imagen-4.0-generate-001", "Imagen 4", PREDICT, BOTH, 480, 8_192),
    Model("imagen-4.0-ultra-generate-001", "Imagen 4 Ultra", PREDICT, BOTH, 480, 8_192),
    Model("imagen-4.0-fast-generate-001", "Imagen 4 Fast", PREDICT, BOTH, 480, 8_192),
    Model("imagen-3.0-generate-002", "Imagen 3", PREDICT, BOTH, 480, 8_192),
    Model("imagen-3.0-capability-001", "Imagen 3 Editing", PREDICT, VERTEX, 480, 8_192),
    Model("imagen-4.0-upscale-preview", "Imagen 4 Upscaling", PREDICT, VERTEX, 480, 8_192),
    Model(
        "imagen-product-recontext-preview-06-30", "Imagen Recontext", PREDICT, VERTEX, 480, 8_192
    ),
    Model("virtual-try-on-preview-08-04", "Virtual Try-On", PREDICT, VERTEX, 480, 8_192),
    Model("image-segmentation-001", "Image Segmentation", PREDICT, VERTEX, 480, 8_192),
    Model("lyria-realtime-exp", "Lyria RealTime", MUSIC, GEMINI, 480, 8_192),
    Model("veo-3.1-generate-preview", "Veo 3.1", LONG, BOTH, 480, 8_192),
    Model("veo-3.0-generate-001", "Veo 3", LONG, BOTH, 480, 8_192),
    Model("veo-3.0-fast-generate-001", "Veo 3 Fast", LONG, BOTH, 480, 8_192),
    Model("veo-2.0-generate-001", "Veo 2", LONG, BOTH, 480, 8_192),
    Model(
        "gemini-3-pro-image-preview",
        "Gemini 3 Pro Image",
        GENERATE,
        BOTH,
        65_536,
        32_768,
        thinking=True,
    ),
    Model(
        "gemini-2.5-flash-preview-09-2025",
        "Gemini 2.5 Flash Preview 09-2025",
        GENERATE,
        BOTH,
        thinking=True,
    ),
    Model(
        "gemini-2.5-flash-lite-preview-09-2025",
        "Gemini 2.5 Flash-Lite Preview 09-2025",
        GENERATE,
        BOTH,
        thinking=True,
    ),
    Model(
        "gemini-2.5-computer-use-preview-10-2025",
        "Gemini 2.5 Computer Use",
        GENERATE,
        BOTH,
        131_072,
        65_536,
        thinking=True,
    ),
    Model(
        "gemini-robotics-er-1.5-preview", "Gemini Robotics-ER 1.5", GENERATE, GEMINI, thinking=True
    ),
    Model(
        "gemini-2.0-flash-exp", "Gemini 2.0 Flash Experimental", GENERATE, BOTH, output_tokens=8_192
    ),
    Model("gemma-3-1b-it", "Gemma 3 1B", GENERATE[:2], GEMINI, 32_768, 8_192),
    Model("gemma-3-4b-it", "Gemma 3 4B", GENERATE[:2], GEMINI, 131_072, 8_192),
    Model("gemma-3-12b-it", "Gemma 3 12B", GENERATE[:2], GEMINI, 131_072, 8_192),
    Model("gemma-3n-e2b-it", "Gemma 3n E2B", GENERATE[:2], GEMINI, 32_768, 8_192),
    Model("gemma-3n-e4b-it", "Gemma 3n E4B", GENERATE[:2], GEMINI, 32_768, 8_192),
    Model(
        "gemini-2.0-flash-live-preview-04-09",
        "Gemini 2.0 Flash Live Preview",
        LIVE,
        VERTEX,
        131_072,
        8_192,
    ),
    Model(
        "gemini-live-2.5-flash-native-audio",
        "Gemini 2.5 Flash Live Native Audio",
        LIVE,
        VERTEX,
        131_072,
        8_192,
    ),
    Model(
        "gemini-live-2.5-flash-preview-native-audio-09-2025",
        "Gemini 2.5 Flash Live Native Audio",
        LIVE,
        VERTEX,
        131_072,
        8_192,
    ),
    Model(
        "gemini-2.5-flash-native-audio-preview-12-2025",
        "Gemini 2.5 Flash Native Audio",
        LIVE,
        GEMINI,
        131_072,
        8_192,
    ),
    Model(
        "gemini-2.5-flash-native-audio-latest",
        "Gemini 2.5 Flash Native Audio",
        LIVE,
        GEMINI,
        131_072,
        8_192,
    ),
    Model(
        "gemini-embedding-exp-03-07",
        "Gemini Embedding Experimental",
        EMBED,
        GEMINI,
        8_192,
        1,
        dimensions=3072,
    ),
    Model("imagen-3.0-generate-001", "Imagen 3", PREDICT, VERTEX, 480, 8_192),
    Model("imagen-3.0-fast-generate-001", "Imagen 3 Fast", PREDICT, VERTEX, 480, 8_192),
    Model("imagen-4.0-generate-preview-06-06", "Imagen 4 Preview", PREDICT, BOTH, 480, 8_192),
    Model(
        "imagen-4.0-ultra-generate-preview-06-06",
        "Imagen 4 Ultra Preview",
        PREDICT,
        BOTH,
        480,
        8_192,
    ),
    Model(
        "imagen-4.0-fast-generate-preview-06-06", "Imagen 4 Fast Preview", PREDICT, BOTH, 480, 8_192
    ),
    Model("veo-3.1-fast-generate-preview", "Veo 3.1 Fast", LONG, BOTH, 480, 8_192),
    Model("veo-3.1-generate-001", "Veo 3.1", LONG, VERTEX, 480, 8_192),
    Model("veo-3.1-fast-generate-001", "Veo 3.1 Fast", LONG, VERTEX, 480, 8_192),
    Model("veo-3.0-generate-preview", "Veo 3 Preview", LONG, BOTH, 480, 8_192),
    Model("veo-3.0-fast-generate-preview", "Veo 3 Fast Preview", LONG, BOTH, 480, 8_192),
    Model("veo-2.0-generate-exp", "Veo 2 Experimental", LONG, VERTEX, 480, 8_192),
    Model("gemma3", "Gemma 3", DEPLOY, VERTEX, 131_072, 8_192),
    Model("gemma2", "Gemma 2", DEPLOY, VERTEX, 8_192, 8_192),
    Model("text-bison-001", "PaLM 2", TEXT, GEMINI, 8_196, 1_024, is_listed=False),
    Model("chat-bison-001", "PaLM 2 Chat", CHAT, GEMINI, 4_096, 1_024, is_listed=False),
    Model(
        "embedding-gecko-001",
        "Embedding Gecko",
        EMBED_TEXT,
        GEMINI,
        1_024,
        1,
        dimensions=768,
        is_listed=False,
    ),
)


class Catalogue:
    """The models of one emulator: the usual ones, more by name, or any name at all."""

    def __init__(self, extra: Iterable[str | Model] = (), *, any_model: bool = False) -> None:
        self.any_model = any_model
        # Says of an API and a name whether such a tuned model or endpoint exists; None: all do.
        self.knows_tuned: Callable[[str, str], bool] | None = None
        self._models = {model.id: model for model in MODELS}
        for each in extra:
            model = each if isinstance(each, Model) else unknown_model(each)
            self._models[model.id] = model

    def models(self, backend: str) -> Iterator[Model]:
        """The models that a backend serves, in the order in which it lists them."""
        return (
            model
            for model in self._models.values()
            if backend in model.backends and model.is_listed
        )

    def find(self, call: Call, name: str, method: str | None = None, field: str = "model") -> Model:
        """The model with this resource name; NOT_FOUND when it does not exist or lacks the method.

        `field` is where the request names it. Tuned models and endpoints are accepted under any
        identifier unless `knows_tuned` tells which exist; they have the abilities of a generative model.
        """
        backend = call.backend
        kind, identifier = split_name(backend, name)
        if not identifier:
            request = call.method.request.rpartition(":")[2] if call.method else ""
            text = f"{name!r} is not the name of a model; it looks like {NAMES[backend]}"
            raise invalid(backend, request, [Violation(field, text)])
        if kind == "tuned":
            if self.knows_tuned is not None and not self.knows_tuned(backend, name):
                raise _missing(backend, name, f"{name} does not exist in {call.version}")
            return unknown_model(identifier)
        model = self._models.get(identifier.partition("@")[0])
        if model is None and self.any_model:
            return unknown_model(identifier)
        if model is None or backend not in model.backends:
            raise _missing(backend, name, f"{name} does not exist in {call.version}")
        if method is not None and method not in model.methods:
            raise _missing(backend, name, f"{name} exists, but not for {method} in {call.version}")
        return model


def unknown_model(identifier: str) -> Model:
    """A model of which nothing is known but its name: it can do everything."""
    return Model(identifier, identifier, EVERYTHING, thinking=True, dimensions=768)


def split_name(backend: str, name: str) -> tuple[str, str]:
    """The kind ("model", "tuned") and the identifier in a resource name of a model.

    Gemini knows models/*, tunedModels/* and dynamic/*; Vertex publishers/*/models/* and
    endpoints/*, both with or without projects/*/locations/* in front. The identifier is "" when
    the name is none of these.
    """
    words = name.split("/")
    if backend == "gemini" and len(words) == 2:
        if words[0] == "models":
            return "model", words[1]
        if words[0] in ("tunedModels", "dynamic"):
            return "tuned", words[1]
    if backend == "vertex":
        if words[:1] == ["projects"] and words[2:3] == ["locations"]:
            words = words[4:]
        if len(words) == 4 and words[0] == "publishers" and words[2] == "models":
            return "model", words[3]
        if len(words) == 2 and words[0] in ("endpoints", "models"):
            return "tuned", words[1]
    return "model", ""


def _missing(backend: str, name: str, message: str) -> StatusError:
    hint = "; list the models to see which there are and what they support"
    return not_found(backend, "Model", name, message + hint)

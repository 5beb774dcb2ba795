"""Calls on resources that this library and google-genai 1.51 must send alike: plain data, both import it.

A case is (backend, facade method, arguments). Arguments are JSON, so that they travel between
processes; both libraries take dicts wherever they take types.
"""

from __future__ import annotations

from typing import Any

Case = tuple[str, str, dict[str, Any]]


def both(method: str, **arguments: Any) -> list[Case]:
    """The same call on both APIs."""
    return [("gemini", method, arguments), ("vertex", method, arguments)]


def gemini(method: str, **arguments: Any) -> list[Case]:
    """A call on the Gemini Developer API."""
    return [("gemini", method, arguments)]


def vertex(method: str, **arguments: Any) -> list[Case]:
    """A call on Vertex AI."""
    return [("vertex", method, arguments)]


_FULL = "projects/q/locations/k"
_CONTENTS = [{"role": "user", "parts": [{"text": "a"}, {"text": "b"}]}]
_FUNCTION = {"name": "f", "description": "d", "parameters": {"type": "OBJECT"}}

CACHES: list[Case] = [
    *both("caches.create", model="gemini-2.0-flash-001"),
    *both("caches.create", model="models/m", config={"ttl": "3600s"}),
    *vertex("caches.create", model="publishers/x/models/m"),
    *vertex("caches.create", model=f"{_FULL}/publishers/google/models/m"),
    *vertex("caches.create", model="m", config={"kms_key_name": "projects/q/k"}),
    *both(
        "caches.create",
        model="m",
        config={
            "expire_time": "2030-01-02T03:04:05Z",
            "display_name": "shown",
            "contents": _CONTENTS,
            "system_instruction": "Be brief.",
            "tools": [{"function_declarations": [_FUNCTION]}, {"google_search": {}}],
            "tool_config": {"function_calling_config": {"mode": "ANY"}},
        },
    ),
    *both("caches.create", model="m", config={"contents": "text", "ttl": "0.5s"}),
    *both("caches.create", model="m", config={"contents": ["a", "b"]}),
    *both("caches.get", name="cachedContents/c"),
    *both("caches.get", name="c"),
    *vertex("caches.get", name=f"{_FULL}/cachedContents/c"),
    *vertex("caches.get", name="locations/k/cachedContents/c"),
    *both("caches.update", name="cachedContents/c", config={"ttl": "5s"}),
    *both("caches.update", name="c", config={"expire_time": "2030-01-02T03:04:05.5Z"}),
    *both("caches.list"),
    *both("caches.list", config={"page_size": 5, "page_token": "t"}),
    *both("caches.delete", name="c"),
]

_GCS = {"gcs_uri": "gs://b/train.jsonl"}
_DATASET = {"vertex_dataset_resource": f"{_FULL}/datasets/1"}
_TUNED = f"{_FULL}/models/1@2"
_METRICS = [
    {"name": "exact_match"},
    {"name": "bleu"},
    {"name": "rouge_l_sum"},
    {
        "name": "mine",
        "prompt_template": "Rate {response}",
        "judge_model_system_instruction": "Be fair.",
        "return_raw_output": True,
    },
]
_EVALUATION = {
    "metrics": _METRICS,
    "output_config": {"gcs_destination": {"output_uri_prefix": "gs://b/out"}},
    "autorater_config": {
        "sampling_count": 2,
        "flip_enabled": True,
        "autorater_model": "m",
        "generation_config": {"temperature": 0.5, "stop_sequences": ["x"]},
    },
}

TUNINGS: list[Case] = [
    *vertex("tunings.tune", base_model="gemini-2.5-flash", training_dataset=_GCS),
    *vertex("tunings.tune", base_model="m", training_dataset=_DATASET),
    *vertex(
        "tunings.tune",
        base_model="m",
        training_dataset=_GCS,
        config={
            "tuned_model_display_name": "n",
            "description": "d",
            "epoch_count": 3,
            "learning_rate_multiplier": 0.5,
            "adapter_size": "ADAPTER_SIZE_FOUR",
            "export_last_checkpoint_only": True,
            "labels": {"a": "b"},
            "evaluation_config": _EVALUATION,
        },
    ),
    *vertex(
        "tunings.tune",
        base_model="m",
        training_dataset=_GCS,
        config={"validation_dataset": {"gcs_uri": "gs://b/check.jsonl"}, "method": None},
    ),
    *vertex(
        "tunings.tune",
        base_model="m",
        training_dataset=_GCS,
        config={"method": "SUPERVISED_FINE_TUNING", "validation_dataset": _DATASET},
    ),
    *vertex(
        "tunings.tune",
        base_model="m",
        training_dataset=_DATASET,
        config={"method": "PREFERENCE_TUNING", "beta": 0.5, "epoch_count": 2},
    ),
    *vertex(
        "tunings.tune",
        base_model="m",
        training_dataset=_GCS,
        config={
            "method": "PREFERENCE_TUNING",
            "learning_rate_multiplier": 2.0,
            "adapter_size": "ADAPTER_SIZE_ONE",
            "export_last_checkpoint_only": True,
            "tuned_model_display_name": "n",
        },
    ),
    *vertex("tunings.tune", base_model=_TUNED, training_dataset=_GCS),
    *gemini(
        "tunings.tune",
        base_model="models/gemini-1.5-flash-001-tuning",
        training_dataset={},
        config={
            "tuned_model_display_name": "n",
            "epoch_count": 3,
            "batch_size": 4,
            "learning_rate": 0.25,
        },
    ),
    *vertex("tunings.get", name=f"{_FULL}/tuningJobs/1"),
    *vertex("tunings.get", name="tuningJobs/1"),
    *gemini("tunings.get", name="tunedModels/t"),
    *both("tunings.list"),
    *both("tunings.list", config={"page_size": 5, "page_token": "t", "filter": "f"}),
    *vertex("tunings.cancel", name=f"{_FULL}/tuningJobs/1"),
    *gemini("tunings.cancel", name="tunedModels/t"),
]

_NAMED = {"display_name": "n"}
_INLINED = [
    {"contents": "text", "metadata": {"key": "a"}},
    {
        "model": "gemini-2.5-flash",
        "contents": _CONTENTS,
        "config": {
            "system_instruction": "Be brief.",
            "temperature": 0.5,
            "tools": [{"google_search": {}}],
            "safety_settings": [
                {"category": "HARM_CATEGORY_HARASSMENT", "threshold": "BLOCK_NONE"}
            ],
            "response_mime_type": "application/json",
            "response_schema": {"type": "OBJECT"},
        },
    },
]
_EMBEDDINGS = {
    "contents": ["a", "b"],
    "config": {"task_type": "RETRIEVAL_QUERY", "title": "t", "output_dimensionality": 5},
}

BATCHES: list[Case] = [
    *vertex("batches.create", model="m", src="gs://b/in.jsonl", config=_NAMED),
    *vertex("batches.create", model="models/m", src="gs://b/in.jsonl", config=_NAMED),
    *vertex(
        "batches.create",
        model=f"{_FULL}/publishers/google/models/m",
        src="gs://b/in",
        config={**_NAMED, "dest": "gs://b/out"},
    ),
    *vertex(
        "batches.create",
        model="m",
        src="bq://p.d.t",
        config={**_NAMED, "dest": {"format": "jsonl", "gcs_uri": "gs://b/out"}},
    ),
    *vertex(
        "batches.create",
        model="m",
        src={"format": "jsonl", "gcs_uri": ["gs://b/1.jsonl", "gs://b/2.jsonl"]},
        config={**_NAMED, "dest": "bq://p.d.out"},
    ),
    *gemini("batches.create", model="gemini-2.5-flash", src="files/f"),
    *gemini("batches.create", model="m", src=_INLINED, config=_NAMED),
    *gemini("batches.create", model="m", src={"inlined_requests": _INLINED}),
    *gemini("batches.create_embeddings", model="m", src={"file_name": "files/f"}, config=_NAMED),
    *gemini("batches.create_embeddings", model="m", src={"inlined_requests": _EMBEDDINGS}),
    *gemini("batches.get", name="batches/b"),
    *vertex("batches.get", name="projects/p/locations/l/batchPredictionJobs/1"),
    *vertex("batches.get", name="1"),
    *both("batches.list", config={"page_size": 5, "page_token": "t"}),
    *vertex("batches.list", config={"filter": "f"}),
    *gemini("batches.cancel", name="batches/b"),
    *vertex("batches.cancel", name="1"),
    *gemini("batches.delete", name="batches/b"),
    *vertex("batches.delete", name="1"),
]

_IMAGE = {"image_bytes": "AAEC", "mime_type": "image/png"}
_STORED = {"gcs_uri": "gs://b/i.png", "mime_type": "image/png"}
_OUTPUT = {"output_mime_type": "image/jpeg", "output_compression_quality": 80}
_COMMON = {
    "number_of_images": 2,
    "aspect_ratio": "16:9",
    "guidance_scale": 7.5,
    "safety_filter_level": "BLOCK_ONLY_HIGH",
    "person_generation": "ALLOW_ADULT",
    "include_safety_attributes": True,
    "include_rai_reason": True,
    "language": "en",
    **_OUTPUT,
}
_ON_VERTEX = {
    "output_gcs_uri": "gs://b/out",
    "negative_prompt": "rain",
    "seed": 7,
    "add_watermark": False,
    "labels": {"a": "b"},
}
_VIDEO = {"number_of_videos": 2, "duration_seconds": 5, "aspect_ratio": "16:9"}

IMAGES: list[Case] = [
    *both("models.generate_images", model="imagen-3.0", prompt="A fox"),
    *both(
        "models.generate_images",
        model="imagen-3.0",
        prompt="A fox",
        config={**_COMMON, "image_size": "2K"},
    ),
    *vertex(
        "models.generate_images",
        model="imagen-3.0",
        prompt="A fox",
        config={**_COMMON, **_ON_VERTEX, "enhance_prompt": True},
    ),
    *vertex(
        "models.upscale_image",
        model="m",
        image=_IMAGE,
        upscale_factor="x2",
        config={
            "output_gcs_uri": "gs://b/out",
            "safety_filter_level": "BLOCK_NONE",
            "person_generation": "DONT_ALLOW",
            "include_rai_reason": True,
            "enhance_input_image": True,
            "image_preservation_factor": 0.5,
            "labels": {"a": "b"},
            **_OUTPUT,
        },
    ),
    *vertex("models.upscale_image", model="m", image=_STORED, upscale_factor="x4"),
    *vertex(
        "models.recontext_image",
        model="m",
        source={
            "prompt": "on a table",
            "product_images": [{"product_image": _STORED}, {"product_image": _IMAGE}],
        },
        config={"number_of_images": 1, "base_steps": 30, "seed": 3, "enhance_prompt": True},
    ),
    *vertex(
        "models.recontext_image",
        model="m",
        source={"person_image": _IMAGE, "product_images": [{"product_image": _IMAGE}]},
        config={"output_gcs_uri": "gs://b/out", "add_watermark": True, "labels": {"a": "b"}},
    ),
    *vertex(
        "models.segment_image",
        model="m",
        source={"prompt": "a fox", "image": _IMAGE, "scribble_image": {"image": _STORED}},
        config={
            "mode": "INTERACTIVE",
            "max_predictions": 2,
            "confidence_threshold": 0.5,
            "mask_dilation": 0.25,
            "binary_color_threshold": 98.0,
            "labels": {"a": "b"},
        },
    ),
    *both("models.generate_videos", model="veo-2.0", prompt="A fox"),
    *both("models.generate_videos", model="veo-2.0", source={"prompt": "A fox", "image": _IMAGE}),
    *both("models.generate_videos", model="veo-2.0", prompt="A fox", image=_IMAGE, config=_VIDEO),
    *both("models.generate_videos", model="veo-2.0", video={"uri": "https://v/files/a"}),
    *both(
        "models.generate_videos",
        model="veo-2.0",
        prompt="A fox",
        config={
            **_VIDEO,
            "resolution": "720p",
            "person_generation": "allow_adult",
            "negative_prompt": "rain",
            "enhance_prompt": True,
            "last_frame": _IMAGE,
            "reference_images": [{"image": _IMAGE, "reference_type": "ASSET"}],
        },
    ),
    *vertex(
        "models.generate_videos",
        model="veo-2.0",
        source={"video": {"uri": "gs://b/v.mp4", "mime_type": "video/mp4"}},
        config={
            "output_gcs_uri": "gs://b/out",
            "fps": 24,
            "seed": 3,
            "pubsub_topic": "t",
            "generate_audio": True,
            "mask": {"image": _IMAGE, "mask_mode": "INSERT"},
            "reference_images": [{"image": _STORED, "reference_type": "STYLE"}],
            "compression_quality": "OPTIMIZED",
        },
    ),
]

# Reference images have classes of their own; the name of the class stands under "type".
REFERENCES: list[Any] = [
    {"type": "RawReferenceImage", "reference_id": 1, "reference_image": _IMAGE},
    {
        "type": "MaskReferenceImage",
        "reference_id": 2,
        "config": {
            "mask_mode": "MASK_MODE_SEMANTIC",
            "segmentation_classes": [1, 2],
            "mask_dilation": 0.25,
        },
    },
    {
        "type": "ControlReferenceImage",
        "reference_id": 3,
        "reference_image": _STORED,
        "config": {"control_type": "CONTROL_TYPE_CANNY", "enable_control_image_computation": True},
    },
    {
        "type": "StyleReferenceImage",
        "reference_id": 4,
        "reference_image": _IMAGE,
        "config": {"style_description": "ink"},
    },
    {
        "type": "SubjectReferenceImage",
        "reference_id": 5,
        "reference_image": _IMAGE,
        "config": {"subject_type": "SUBJECT_TYPE_ANIMAL", "subject_description": "a fox"},
    },
]
IMAGES += [
    case
    for reference in REFERENCES
    for case in vertex("models.edit_image", model="m", prompt="A fox", reference_images=[reference])
]
IMAGES += vertex(
    "models.edit_image",
    model="m",
    prompt="A fox",
    reference_images=REFERENCES[:2],
    config={
        **_COMMON,
        **_ON_VERTEX,
        "edit_mode": "EDIT_MODE_INPAINT_INSERTION",
        "base_steps": 30,
    },
)

_PAGE = {"page_size": 5, "page_token": "t"}
_FACTS = [
    {"key": "a", "string_value": "b"},
    {"key": "n", "numeric_value": 1.5},
    {"key": "l", "string_list_value": {"values": ["x", "y"]}},
]
_CHUNKS = {"white_space_config": {"max_tokens_per_chunk": 200, "max_overlap_tokens": 20}}

FILES: list[Case] = [
    *gemini("files.get", name="files/abc"),
    *gemini("files.get", name="https://generativelanguage.googleapis.com/v1beta/files/abc"),
    *gemini("files.list", config=_PAGE),
    *gemini("files.delete", name="abc"),
    *gemini("file_search_stores.create", config={"display_name": "n"}),
    *gemini("file_search_stores.create"),
    *gemini("file_search_stores.get", name="fileSearchStores/s"),
    *gemini("file_search_stores.list", config=_PAGE),
    *gemini("file_search_stores.delete", name="fileSearchStores/s", config={"force": True}),
    *gemini(
        "file_search_stores.import_file",
        file_search_store_name="fileSearchStores/s",
        file_name="files/abc",
        config={"custom_metadata": _FACTS, "chunking_config": _CHUNKS},
    ),
    *gemini("file_search_stores.documents.get", name="fileSearchStores/s/documents/d"),
    *gemini("file_search_stores.documents.list", parent="fileSearchStores/s", config=_PAGE),
    *gemini(
        "file_search_stores.documents.delete",
        name="fileSearchStores/s/documents/d",
        config={"force": True},
    ),
]

CASES: list[Case] = [*CACHES, *TUNINGS, *BATCHES, *IMAGES, *FILES]

"""The table of the JSON of Predict names fields that there are, and no two of them share a place."""

from __future__ import annotations

from typing import Any

import pydantic
import pytest

from genai_grpc import types
from genai_grpc._codec import Codec, predict
from genai_grpc._codec.predict_rules import CLIENT_SIDE, CONFIGS, HERE, PLACES
from genai_grpc._codec.rules import BOTH, Backend

_NOT_ON_ALL = {  # what the table says of all configs, and some lack
    "labels output_gcs_uri number_of_images number_of_videos safety_filter_level output_mime_type"
    " output_compression_quality image_size": CONFIGS
}


def model_of(name: str) -> type[pydantic.BaseModel]:
    found: type[pydantic.BaseModel] = getattr(types, name)
    return found


def test_rows_name_fields_that_there_are() -> None:
    (common,) = _NOT_ON_ALL
    unknown = [
        place.field
        for place in PLACES
        if (parts := place.field.split("."))[1] not in model_of(parts[0]).model_fields
        and not (parts[0] in CONFIGS and parts[1] in common.split())
    ]
    assert unknown == []


@pytest.mark.parametrize("backend", BOTH)
@pytest.mark.parametrize("name", sorted({*CONFIGS, *(row.field.split(".")[0] for row in PLACES)}))
def test_no_two_fields_share_a_place(backend: Backend, name: str) -> None:
    model = model_of(name)
    places: list[Any] = [predict._place(model, field, backend) for field in model.model_fields]
    paths = [place.path for place in places if place and place.path not in (CLIENT_SIDE, HERE)]
    assert len(set(paths)) == len(paths)


@pytest.mark.parametrize("name", CONFIGS)
def test_a_config_fills_nothing_but_known_parts(name: str) -> None:
    model = model_of(name)
    parts = {"instance", "parameters", "labels", "webhookConfig", CLIENT_SIDE}
    for field in model.model_fields:
        places: list[Any] = [predict._place(model, field, backend) for backend in BOTH]
        assert any(places), field
        assert {place.path.partition(".")[0] for place in places if place} <= parts


def test_a_webhook_stands_beside_the_instances_and_goes_over_rest() -> None:
    operation = Codec("gemini", "v1beta").resource("models.generate_videos")
    config = {"webhook_config": {"uris": ["https://hook"], "user_metadata": {"my_key": 1}}}
    _, request, blockers = operation.encode(model="veo", prompt="A cat.", config=config)
    sent: Any = request
    assert list(sent.webhook_config.uris) == ["https://hook"]
    assert dict(sent.webhook_config.user_metadata) == {"my_key": 1}
    assert [str(blocker) for blocker in blockers] == [
        "config.webhook_config is part of the REST API alone"
    ]

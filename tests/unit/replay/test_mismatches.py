"""A recording that has no answer says why, and what to do."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from genai_grpc import errors
from tests.unit.replay.studio import MODEL, Studio


def test_another_request_is_told_by_its_fields(studio: Studio) -> None:
    with studio.recording() as client:
        client.models.generate_content(
            model=MODEL, contents=["one", "two"], config={"temperature": 0.5}
        )
        client.models.generate_content(model=MODEL, contents="something else altogether, and long")
    with studio.replaying() as client, pytest.raises(errors.ReplayError) as caught:
        client.models.generate_content(
            model=MODEL, contents=["one", "three"], config={"temperature": 0.5, "top_k": 3}
        )
    assert [tuple(each) for each in caught.value.differences[:1]] == [
        ("request.contents[0].parts[1].text", "two", "three")
    ]
    lines = str(caught.value).splitlines()
    assert lines[0].startswith(f"{studio.path()}: GenerativeService.GenerateContent is called with")
    assert lines[1:3] == [
        "  request.contents[0].parts[1].text: recorded 'two', sent 'three'",
        f"  request.generationConfig.topK: recorded nothing, sent {caught.value.differences[1].sent}",
    ]
    assert "GOOGLE_GENAI_CLIENT_MODE=record" in lines[3]


def test_long_texts_are_shown_where_they_part(studio: Studio) -> None:
    with studio.recording() as client:
        client.models.count_tokens(model=MODEL, contents="a " * 500 + "cat")
    with studio.replaying() as client, pytest.raises(errors.ReplayError) as caught:
        client.models.count_tokens(model=MODEL, contents="a " * 500 + "dog")
    line = str(caught.value).splitlines()[1]
    assert "cat" in line
    assert "dog" in line
    assert len(line) < 400


def test_one_call_too_many_is_told_as_such(studio: Studio) -> None:
    with studio.recording() as client:
        client.models.count_tokens(model=MODEL, contents="hi")
    with studio.replaying() as client:
        client.models.count_tokens(model=MODEL, contents="hi")
        with pytest.raises(
            errors.ReplayError, match="was recorded once with this request, and is c"
        ):
            client.models.count_tokens(model=MODEL, contents="hi")


def test_another_method_is_told_with_what_is_left(studio: Studio) -> None:
    with studio.recording() as client:
        client.models.count_tokens(model=MODEL, contents="hi")
    with (
        studio.replaying() as client,
        pytest.raises(errors.ReplayError, match=r"and GenerativeService\.CountTokens is left"),
    ):
        client.models.generate_content(model=MODEL, contents="hi")


def _missing(path: Path) -> None:
    """Leaves nothing there."""


def _no_json(path: Path) -> None:
    path.write_text("{")


def _google_genais(path: Path) -> None:
    path.write_text('{"replay_id": "one", "interactions": []}')


def _a_later_one(path: Path) -> None:
    path.write_text('{"genai_grpc_replay": 99, "interactions": []}')


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (_missing, "There is no recording {path}. Make it: run it once with GOOGLE_GENAI_CLIENT"),
        (_no_json, "{path} is no recording: Expecting"),
        (
            _google_genais,
            "{path} is no recording of genai_grpc's (google-genai's have another form)",
        ),
        (_a_later_one, "{path} has format 99, and this version reads 1. Record again"),
    ],
)
def test_a_file_that_is_none_names_itself(
    studio: Studio, make: Callable[[Path], None], message: str
) -> None:
    studio.folder.mkdir()
    make(studio.path())
    with studio.replaying() as client, pytest.raises(errors.ReplayError) as caught:
        client.models.count_tokens(model=MODEL, contents="hi")
    assert message.format(path=studio.path()) in str(caught.value)


def test_an_answer_that_is_none_is_told(studio: Studio) -> None:
    with studio.recording() as client:
        client.models.count_tokens(model=MODEL, contents="hi")
    text = studio.path().read_text()
    studio.path().write_text(text.replace('"totalTokens"', '"promptTokensDetails"'))
    with studio.replaying() as client, pytest.raises(errors.ReplayError, match="cannot be read"):
        client.models.count_tokens(model=MODEL, contents="hi")

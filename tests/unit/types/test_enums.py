"""Enums know the words of google-genai 1.51 and keep any other word or number a server sends."""

from __future__ import annotations

import copy
import enum
import json
import pickle
import warnings
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pydantic
import pytest
from pydantic import Field

from genai_grpc.types import FinishReason, ImagePromptLanguage, JSONSchemaType, ServiceTier, enums
from genai_grpc.types._base import BaseModel, OpenEnum

FACTS = json.loads(
    (Path(__file__).parents[2] / "data" / "types_1_51.json").read_text(encoding="utf-8")
)
MEMBERS: dict[str, dict[str, str]] = {
    name: fact["members"] for name, fact in FACTS.items() if fact["kind"] == "enum"
}


class Answer(BaseModel):
    reason: FinishReason | None = Field(default=None)


@pytest.mark.parametrize("name", MEMBERS)
def test_an_enum_has_every_member_of_google_genai(name: str) -> None:
    kind: type[enum.Enum] = getattr(enums, name)
    ours = {member.name: member.value for member in kind}
    assert MEMBERS[name].items() <= ours.items()


def test_there_are_56_enums_to_hold_against() -> None:
    assert len(MEMBERS) == 56


@pytest.mark.parametrize("name", enums.__all__)
def test_an_enum_says_what_it_is_and_is_open_unless_the_standard_closes_it(name: str) -> None:
    kind: type[enum.Enum] = getattr(enums, name)
    assert kind.__doc__
    assert issubclass(kind, OpenEnum) or kind is JSONSchemaType


@pytest.mark.parametrize("word", ["STOP", "stop", "Stop"])
def test_lookup_ignores_case(word: str) -> None:
    assert FinishReason(word) is FinishReason.STOP


def test_lookup_ignores_case_of_values_in_small_letters() -> None:
    assert ImagePromptLanguage("EN") is ImagePromptLanguage.en
    assert ServiceTier("FLEX") is ServiceTier.FLEX


@pytest.mark.parametrize("member", [FinishReason.STOP, ServiceTier.FLEX])
def test_a_member_equals_and_hashes_like_its_text(member: OpenEnum) -> None:
    assert member == member.value
    assert {member.value: 1}[member] == 1


def test_an_unknown_word_warns_and_gives_an_open_member() -> None:
    with pytest.warns(UserWarning, match="sea_sickness is not a valid FinishReason"):
        member = FinishReason("sea_sickness")
    assert isinstance(member, FinishReason)
    assert member == member.name == member.value == "sea_sickness"
    assert member.number is None
    assert member not in list(FinishReason)


def test_the_warning_points_at_the_line_that_used_the_word() -> None:
    with pytest.warns(UserWarning, match="far_away") as caught:
        FinishReason("far_away")
    assert caught[0].filename == __file__


def test_open_member_neither_warns_nor_makes_a_second_object() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        member = FinishReason.open_member("quiet_word")
        assert FinishReason.open_member("quiet_word") is member
        assert FinishReason.open_member("stop") is FinishReason.STOP


def test_an_unknown_number_gives_a_member_that_knows_it() -> None:
    member = FinishReason.open_member(77)
    assert member.number == 77
    assert member.value == "77"
    assert FinishReason(77) is FinishReason("77") is member
    assert FinishReason.open_member(-1).number == -1


def test_defined_members_carry_no_number() -> None:
    assert [member.number for member in FinishReason] == [None] * len(FinishReason)


def test_enums_do_not_share_open_members() -> None:
    assert type(FinishReason.open_member(78)) is FinishReason
    assert type(ServiceTier.open_member(78)) is ServiceTier


@pytest.mark.parametrize("bad", [None, 1.5, True, [], b"STOP"])
def test_what_is_neither_word_nor_number_is_refused(bad: Any) -> None:
    with pytest.raises(ValueError, match="is not a valid FinishReason"):
        FinishReason(bad)


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
@pytest.mark.parametrize("value", ["STOP", "not_yet_known", 79])
def test_pickling_gives_the_identical_member_back(value: str | int, protocol: int) -> None:
    member = FinishReason.open_member(value)
    assert pickle.loads(pickle.dumps(member, protocol)) is member


@pytest.mark.parametrize("value", ["STOP", "not_yet_known", 79])
def test_copies_are_the_identical_member(value: str | int) -> None:
    member = FinishReason.open_member(value)
    assert copy.copy(member) is member
    assert copy.deepcopy({"a": [member]})["a"][0] is member


def test_threads_get_the_same_open_member() -> None:
    with ThreadPoolExecutor(8) as pool:
        members = list(pool.map(FinishReason.open_member, ["raced_for"] * 200))
    assert {id(member) for member in members} == {id(members[0])}


@pytest.mark.parametrize("text", ['{"reason": 77}', '{"reason": "77"}'])
def test_a_model_reads_an_unknown_number_from_json(text: str) -> None:
    answer = Answer.model_validate_json(text)
    assert answer.reason is FinishReason.open_member(77)
    assert Answer.model_validate_json(answer.model_dump_json()) == answer


def test_a_model_keeps_an_unknown_word() -> None:
    with pytest.warns(UserWarning, match="is not a valid"):
        answer = Answer.model_validate({"reason": "from_the_future"})
    assert answer.to_json_dict() == {"reason": "from_the_future"}


def test_a_model_names_the_field_of_a_wrong_type() -> None:
    with pytest.raises(pydantic.ValidationError, match=r"reason\n.*'STOP'"):
        Answer.model_validate({"reason": 1.5})


def test_json_schema_types_are_a_closed_list() -> None:
    assert JSONSchemaType("string") is JSONSchemaType.STRING
    with pytest.raises(ValueError, match="'tuple' is not a valid JSONSchemaType"):
        JSONSchemaType("tuple")

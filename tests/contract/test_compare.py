"""The proof of the wire contract notices what it claims to notice, in both directions."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from google.protobuf.descriptor_pb2 import FieldDescriptorProto as FieldProto

from scripts.contract.check_generated import differences
from scripts.contract.compare import compare, compare_configs, uncovered
from scripts.contract.consistency import consistency
from scripts.contract.reference import Reference, RefField, RefMessage, RefRpc
from scripts.contract.schema import (
    AIPLATFORM,
    GENERATIVELANGUAGE,
    Api,
    Enum,
    EnumValue,
    Field,
    Http,
    Message,
    Rpc,
)

PATH = "/google.cloud.aiplatform.v1.PredictionService/Ask"
TEMPLATE = "/{version}/{name=models/*}:ask"


def field(name: str, number: int, kind: int, **facts: object) -> Field:
    plain = Field(
        name=name,
        number=number,
        type=kind,
        repeated=False,
        optional=False,
        type_name="",
        oneof="",
        json_name=name,
        json_name_is_ours=False,
        versions=("v1",),
        rest_only=False,
    )
    return replace(plain, **facts)  # type: ignore[arg-type]  # callers name fields


def our_api() -> Api:
    question = Message(
        "Question",
        "ask.proto",
        ("v1",),
        False,
        (
            field("name", 1, FieldProto.TYPE_STRING),
            field("text", 2, FieldProto.TYPE_STRING, oneof="data"),
            field("tone", 3, FieldProto.TYPE_ENUM, type_name="Tone", optional=True),
            field("label", 4, FieldProto.TYPE_STRING, versions=("v1beta1",)),
            field("voice", 50000, FieldProto.TYPE_STRING, rest_only=True),
        ),
        False,
    )
    answer = Message(
        "Answer",
        "ask.proto",
        ("v1beta1", "v1"),
        False,
        (
            field("parts", 1, FieldProto.TYPE_MESSAGE, type_name="Answer", repeated=True),
            field("next_page_token", 2, FieldProto.TYPE_STRING, json_name="nextPageToken"),
        ),
        False,
    )
    tone = Enum(
        "Tone",
        "ask.proto",
        ("v1",),
        False,
        (
            EnumValue("TONE_UNSPECIFIED", 0, ("v1",), False),
            EnumValue("KIND", 1, ("v1",), False),
            EnumValue("LOUD", 50000, ("v1",), True),
        ),
    )
    ask = Rpc(
        service="PredictionService",
        name="Ask",
        kind="unary",
        request="Question",
        response="Answer",
        paths={"v1": PATH},
        http=(Http("POST", TEMPLATE, "*", ("v1",)),),
        routing=(("name", "name", ""),),
        lro=None,
        idempotent=True,
        timeout_s=60.0,
        retry_codes=("UNAVAILABLE",),
        items="parts",
        versions=("v1",),
    )
    return Api(AIPLATFORM, {"Question": question, "Answer": answer}, {"Tone": tone}, [ask])


def published() -> Reference:
    def ref(name: str, number: int, kind: int, **facts: object) -> RefField:
        return replace(
            RefField(name, number, kind, False, False, "", "", name),
            **facts,  # type: ignore[arg-type]  # callers name fields
        )

    question = {
        1: ref("name", 1, FieldProto.TYPE_STRING),
        2: ref("text", 2, FieldProto.TYPE_STRING, oneof="data"),
        3: ref("tone", 3, FieldProto.TYPE_ENUM, type_name="Tone", optional=True),
    }
    answer = {
        1: ref("parts", 1, FieldProto.TYPE_MESSAGE, type_name="Answer", repeated=True),
        2: ref("next_page_token", 2, FieldProto.TYPE_STRING, json_name="nextPageToken"),
    }
    rpc = RefRpc(PATH, "unary", "Question", "Answer")
    rpc.http = [("POST", "/v1/{name=models/*}:ask", "*")]
    rpc.knows_lro = True
    rpc.routing = ("name",)
    rpc.timeout_s = 60.0
    rpc.retry_codes = ("UNAVAILABLE",)
    return Reference(
        "test",
        "v1",
        exact_json=True,
        messages={"Question": RefMessage(question), "Answer": RefMessage(answer)},
        enums={"Tone": {"TONE_UNSPECIFIED": 0, "KIND": 1}},
        rpcs={PATH: rpc},
    )


def sentences(api: Api, reference: Reference, *, whole: bool = True) -> list[str]:
    found = compare(api, reference, whole=whole).disagreements
    return found + compare_configs(api, [reference]).disagreements


def test_equal_contracts_agree_and_everything_was_compared() -> None:
    report = compare(our_api(), published(), whole=True)
    assert report.disagreements == []
    assert report.counts == {"messages": 2, "fields": 5, "enum values": 2, "methods": 1}
    assert sentences(our_api(), published()) == []
    assert list(consistency(our_api())) == []


FIELD_DAMAGE: dict[str, Callable[[Field], Field]] = {
    "number": lambda f: replace(f, number=9),
    "name": lambda f: replace(f, name="other"),
    "type": lambda f: replace(f, type=FieldProto.TYPE_BYTES),
    "message or enum": lambda f: replace(f, type_name="Answer"),
    "repeated": lambda f: replace(f, repeated=not f.repeated),
    "optional": lambda f: replace(f, optional=not f.optional),
    "oneof": lambda f: replace(f, oneof="elsewhere"),
    "json_name": lambda f: replace(f, json_name="_other"),
    "published": lambda f: replace(f, versions=("v1beta1",)),
    "rest_only": lambda f: replace(f, rest_only=True),
}


@pytest.mark.parametrize("index", [0, 1, 2])
@pytest.mark.parametrize("damage", FIELD_DAMAGE.values(), ids=FIELD_DAMAGE)
def test_one_wrong_fact_about_a_field_is_noticed(
    damage: Callable[[Field], Field], index: int
) -> None:
    api = our_api()
    question = api.messages["Question"]
    fields = [*question.fields]
    fields[index] = damage(fields[index])
    api.messages["Question"] = replace(question, fields=tuple(fields))
    found = sentences(api, published())
    assert found
    assert all("Question" in sentence for sentence in found)


RPC_DAMAGE: dict[str, Callable[[Rpc], Rpc]] = {
    "path": lambda r: replace(r, paths={"v1": PATH.replace("Ask", "Tell")}),
    "kind": lambda r: replace(r, kind="server_stream"),
    "request": lambda r: replace(r, request="Answer"),
    "response": lambda r: replace(r, response="Question"),
    "verb": lambda r: replace(r, http=(Http("GET", TEMPLATE, "*", ("v1",)),)),
    "template": lambda r: replace(r, http=(Http("POST", f"{TEMPLATE}x", "*", ("v1",)),)),
    "body": lambda r: replace(r, http=(Http("POST", TEMPLATE, "", ("v1",)),)),
    "rule of another version": lambda r: replace(
        r, http=(Http("POST", TEMPLATE, "*", ("v1beta1",)),)
    ),
    "lro": lambda r: replace(r, lro=("Answer", "Answer")),
    "routing": lambda r: replace(r, routing=()),
    "timeout": lambda r: replace(r, timeout_s=None),
    "retry codes": lambda r: replace(r, retry_codes=()),
    "rest only": lambda r: replace(r, paths={}),
}


@pytest.mark.parametrize("damage", RPC_DAMAGE.values(), ids=RPC_DAMAGE)
def test_one_wrong_fact_about_a_method_is_noticed(damage: Callable[[Rpc], Rpc]) -> None:
    api = our_api()
    api.rpcs = [damage(rpc) for rpc in api.rpcs]
    assert sentences(api, published())


def test_what_is_published_and_not_ours_is_noticed() -> None:
    for name in ("Question", "Answer"):
        api = our_api()
        del api.messages[name]
        assert any(f"message {name} is published" in s for s in sentences(api, published()))
    api = our_api()
    del api.enums["Tone"]
    assert any("enum Tone is published" in sentence for sentence in sentences(api, published()))
    reference = published()
    extra = PATH.replace("Ask", "Tell")
    reference.rpcs[extra] = RefRpc(extra, "unary", "Question", "Answer")
    assert any(f"{extra} is published" in sentence for sentence in sentences(our_api(), reference))


def test_a_wrong_enum_value_is_noticed() -> None:
    for value in (
        EnumValue("KIND", 2, ("v1",), False),
        EnumValue("KINDER", 1, ("v1",), False),
        EnumValue("KIND", 1, (), False),
        EnumValue("KIND", 50001, ("v1",), True),
    ):
        api = our_api()
        tone = api.enums["Tone"]
        api.enums["Tone"] = replace(tone, values=(tone.values[0], value))
        assert any("Tone" in sentence for sentence in sentences(api, published()))


def test_a_name_marked_rest_only_must_not_be_published_under_another_number() -> None:
    reference = published()
    reference.messages["Question"].fields[7] = RefField(
        "voice", 7, FieldProto.TYPE_STRING, False, False, "", "", "voice"
    )
    found = sentences(our_api(), reference)
    assert any("Question.voice is published, ours says REST only" in each for each in found)


def test_types_that_our_services_cannot_reach_need_not_be_ours() -> None:
    reference = published()
    reference.messages["Elsewhere"] = RefMessage({})
    elsewhere = "/google.cloud.aiplatform.v1.OtherService/Go"
    reference.rpcs[elsewhere] = RefRpc(elsewhere, "unary", "Elsewhere", "Elsewhere")
    assert sentences(our_api(), reference, whole=False) == []
    assert uncovered(our_api(), reference) == {"OtherService": 1}
    assert any("Elsewhere" in sentence for sentence in sentences(our_api(), reference))


def test_types_that_our_services_reach_have_to_be_ours() -> None:
    reference = published()
    reference.messages["Deep"] = RefMessage({})
    fields = reference.messages["Answer"].fields
    fields[1] = replace(fields[1], type_name="Deep")
    found = sentences(our_api(), reference, whole=False)
    assert any("message Deep is published and missing" in each for each in found)


def test_a_stale_version_is_compared_by_methods_alone() -> None:
    api = Api(GENERATIVELANGUAGE, {}, {}, [])
    reference = replace(published(), version="v1alpha", rpcs={})
    assert sentences(api, reference) == []


def test_the_contract_is_checked_against_itself() -> None:
    api = our_api()
    question = api.messages["Question"]
    twin = field("title", 5, FieldProto.TYPE_STRING, json_name="text")
    low = field("low", 6, FieldProto.TYPE_STRING, rest_only=True)
    api.messages["Question"] = replace(question, fields=(*question.fields, twin, low))
    api.rpcs = [
        replace(
            api.rpcs[0],
            http=(Http("FETCH", "/{version}/{nowhere=x}:ask", "nobody", ("v1",)),),
            routing=(("name.deeper", "name", ""),),
            items=None,
            retry_codes=("NEVER",),
        )
    ]
    found = "\n".join(consistency(api))
    for expected in (
        "two fields with the JSON name text",
        "Question.low = 6: rest_only=True",
        "FETCH is no verb",
        "nowhere is no field",
        "nobody is no field",
        "name.deeper is no field",
        "items is None",
        "NEVER is no status",
    ):
        assert expected in found


def test_generated_trees_are_compared_file_for_file(tmp_path: Path) -> None:
    fresh, committed = tmp_path / "fresh", tmp_path / "committed"
    for tree in (fresh, committed):
        (tree / "inner").mkdir(parents=True)
        (tree / "inner" / "same.py").write_text("same")
        (tree / "changed.py").write_text(tree.name)
    (fresh / "new.py").touch()
    (committed / "old.py").touch()
    (committed / "__pycache__").mkdir()
    (committed / "__pycache__" / "same.pyc").touch()
    assert [sentence.rpartition("/")[2] for sentence in differences(fresh, committed, "stubs")] == [
        "changed.py differs",
        "new.py is missing",
        "old.py is left over",
    ]

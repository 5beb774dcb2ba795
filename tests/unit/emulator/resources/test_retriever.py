"""Corpora with documents and chunks, and permissions on them and on tuned models."""

from __future__ import annotations

from typing import Any

import pytest

from tests.unit.emulator.fronts import Front

TEXTS = ("A fox digs its den in sand", "The blue whale is the largest animal", "Foxes eat berries")


class Corpora:
    """A corpus with one document, and calls on what is in it."""

    def __init__(self, front: Front) -> None:
        self.front = front
        self.name = self.ask("CreateCorpus", corpus={"displayName": "Animals"})["name"]
        document = {"displayName": "d", "customMetadata": [{"key": "year", "numericValue": 2020}]}
        made = self.ask("CreateDocument", parent=self.name, document=document)
        self.document = made["name"]

    def ask(self, method: str, **fields: Any) -> Any:
        return self.front.ask(f"RetrieverService.{method}", **fields)

    def refusal(self, method: str, **fields: Any) -> Any:
        return self.front.refusal(f"RetrieverService.{method}", **fields)

    def add(self, *texts: str) -> list[str]:
        requests = [
            {"parent": self.document, "chunk": {"data": {"stringValue": text}}} for text in texts
        ]
        made = self.ask("BatchCreateChunks", parent=self.document, requests=requests)
        return [each["name"] for each in made["chunks"]]


@pytest.fixture
def corpora(gemini: Front) -> Corpora:
    return Corpora(gemini)


def test_queries_find_the_chunks_that_fit_best_first(corpora: Corpora) -> None:
    corpora.add(*TEXTS)
    found = corpora.ask("QueryCorpus", name=corpora.name, query="Where does a fox dig a den?")
    texts = [each["chunk"]["data"]["stringValue"] for each in found["relevantChunks"]]
    assert texts[0] == TEXTS[0]
    assert TEXTS[1] not in texts
    scores = [each["chunkRelevanceScore"] for each in found["relevantChunks"]]
    assert scores == sorted(scores, reverse=True)
    one = corpora.ask("QueryDocument", name=corpora.document, query="fox", resultsCount=1)
    assert len(one["relevantChunks"]) == 1


def test_metadata_filters_are_kept_to(corpora: Corpora) -> None:
    corpora.add(*TEXTS)
    for operation, number in (("GREATER_EQUAL", 2), ("LESS", 0)):
        condition = {"operation": operation, "numericValue": 2020}
        rows = [{"key": "document.custom_metadata.year", "conditions": [condition]}]
        found = corpora.ask("QueryCorpus", name=corpora.name, query="fox", metadataFilters=rows)
        assert len(found.get("relevantChunks", [])) == number


def test_a_batch_is_made_as_a_whole_or_not_at_all(corpora: Corpora) -> None:
    requests = [
        {"parent": corpora.document, "chunk": {"data": {"stringValue": text}}} for text in ("a", "")
    ]
    refused = corpora.refusal("BatchCreateChunks", parent=corpora.document, requests=requests)
    assert refused.fields == ["chunk.data.string_value"]
    assert corpora.ask("ListChunks", parent=corpora.document) == {}


def test_chunks_are_changed_and_deleted(corpora: Corpora) -> None:
    first, second, third = corpora.add(*TEXTS)
    changed = {"name": first, "data": {"stringValue": "new"}}
    assert corpora.ask("UpdateChunk", chunk=changed, updateMask="data")["data"] == changed["data"]
    names = [{"name": first}, {"name": second}]
    corpora.ask("BatchDeleteChunks", parent=corpora.document, requests=names)
    listed = corpora.ask("ListChunks", parent=corpora.document)["chunks"]
    assert [each["name"] for each in listed] == [third]


def test_what_is_not_empty_goes_by_force_only(corpora: Corpora) -> None:
    [chunk] = corpora.add("x")
    assert corpora.refusal("DeleteCorpus", name=corpora.name).code == "FAILED_PRECONDITION"
    corpora.ask("DeleteCorpus", name=corpora.name, force=True)
    assert corpora.refusal("GetChunk", name=chunk).code == "NOT_FOUND"


def test_a_name_is_taken_once(corpora: Corpora) -> None:
    corpora.ask("CreateCorpus", corpus={"name": "corpora/mine"})
    refused = corpora.refusal("CreateCorpus", corpus={"name": "corpora/mine"})
    assert refused.code == "ALREADY_EXISTS"
    assert corpora.refusal("CreateCorpus", corpus={"name": "No!"}).fields == ["corpus.name"]


def permit(front: Front, parent: str, **fields: Any) -> Any:
    return front.ask("PermissionService.CreatePermission", parent=parent, permission=fields)


def test_permissions_are_given_changed_and_taken(gemini: Front) -> None:
    gemini.emulator.add_tuned_model("fox")
    made = permit(
        gemini, "tunedModels/fox", granteeType="USER", role="READER", emailAddress="a@example.com"
    )
    changed = gemini.ask(
        "PermissionService.UpdatePermission",
        permission={"name": made["name"], "role": "WRITER"},
        updateMask="role",
    )
    assert changed["role"] == "WRITER"
    gemini.ask(
        "PermissionService.TransferOwnership", name="tunedModels/fox", emailAddress="b@example.com"
    )
    method = "PermissionService.ListPermissions"
    roles = {
        each["emailAddress"]: each["role"]
        for each in gemini.ask(method, parent="tunedModels/fox")["permissions"]
    }
    assert roles == {"a@example.com": "WRITER", "b@example.com": "OWNER"}
    gemini.ask("PermissionService.DeletePermission", name=made["name"])
    refused = gemini.refusal("PermissionService.GetPermission", name=made["name"])
    assert refused.code == "NOT_FOUND"


def test_wrong_permissions_are_refused(gemini: Front) -> None:
    gemini.emulator.add_tuned_model("fox")
    method = "PermissionService.CreatePermission"
    refused = gemini.refusal(method, parent="tunedModels/fox", permission={"role": "OWNER"})
    assert refused.fields == ["permission.grantee_type", "permission.role"]
    fields = {"granteeType": "EVERYONE", "role": "READER"}
    assert gemini.refusal(method, parent="tunedModels/no", permission=fields).code == "NOT_FOUND"

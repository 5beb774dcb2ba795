"""Locations and policies, which Vertex AI's services share with the rest of Google Cloud; over both fronts."""

from __future__ import annotations

from typing import Any

import grpc
import pytest

from genai_grpc.emulator import Emulator, mixins
from tests.unit.emulator.caller import PROJECT, raw_call
from tests.unit.emulator.fronts import Front
from tests.unit.emulator.rest.web import Web

STORE = f"{PROJECT}/featurestores/f"
READER = {"role": "roles/viewer", "members": ["user:ann@example.com"]}
CONDITION = {"title": "soon", "expression": "request.time < timestamp('2030-01-01T00:00:00Z')"}


def made_endpoint(vertex: Front, identifier: str = "e1") -> str:
    vertex.ask(
        "EndpointService.CreateEndpoint",
        parent=PROJECT,
        endpoint={"displayName": "e"},
        endpointId=identifier,
    )
    vertex.emulator.advance(5)
    return f"{PROJECT}/endpoints/{identifier}"


def set_policy(vertex: Front, resource: str, /, **policy: Any) -> Any:
    return vertex.ask("IAMPolicy.SetIamPolicy", resource=resource, policy=policy)


def get_policy(vertex: Front, resource: str, version: int = 3) -> Any:
    options = {"requestedPolicyVersion": version}
    return vertex.ask("IAMPolicy.GetIamPolicy", resource=resource, options=options)


def test_locations_are_listed_in_pages_and_read(vertex: Front) -> None:
    pages = vertex.pages("Locations.ListLocations", "locations", 10, name="projects/p")
    names = [each["name"] for page in pages for each in page]
    assert len(pages) > 2
    assert len(set(names)) == len(names) > 30
    one = vertex.ask("Locations.GetLocation", name=names[0])
    assert one == pages[0][0]
    assert one["labels"] == {"cloud.googleapis.com/region": one["locationId"]}
    only = vertex.ask("Locations.ListLocations", name="projects/p", filter='location_id="us-east5"')
    assert [each["displayName"] for each in only["locations"]] == ["Columbus"]


def test_locations_that_do_not_exist_are_refused(vertex: Front) -> None:
    refused = vertex.refusal("Locations.GetLocation", name="projects/p/locations/mars-1")
    assert (refused.code, "mars-1" in refused.message) == ("NOT_FOUND", True)


def test_a_policy_is_kept_with_its_resource(vertex: Front) -> None:
    name = made_endpoint(vertex)
    empty = get_policy(vertex, name)
    assert set(empty) == {"etag"}
    kept = set_policy(vertex, name, bindings=[READER], etag=empty["etag"])
    assert kept["bindings"] == [READER]
    assert get_policy(vertex, name) == kept
    vertex.ask("EndpointService.DeleteEndpoint", name=name)
    vertex.emulator.advance(5)
    assert vertex.refusal("IAMPolicy.GetIamPolicy", resource=name).code == "NOT_FOUND"
    made_endpoint(vertex)
    assert "bindings" not in get_policy(vertex, name)


def test_a_policy_that_has_changed_since_it_was_read_is_not_replaced(vertex: Front) -> None:
    first = set_policy(vertex, STORE, bindings=[READER])
    set_policy(vertex, STORE, bindings=[])
    policy = {"bindings": [READER], "etag": first["etag"]}
    refused = vertex.refusal("IAMPolicy.SetIamPolicy", resource=STORE, policy=policy)
    assert refused.code == "ABORTED"
    # Without an etag the last one wins.
    assert set_policy(vertex, STORE, bindings=[READER])["bindings"] == [READER]


def test_audit_configurations_change_when_the_mask_names_them(vertex: Front) -> None:
    audits = [{"service": "allServices", "auditLogConfigs": [{"logType": "DATA_READ"}]}]
    assert "auditConfigs" not in set_policy(vertex, STORE, bindings=[READER], auditConfigs=audits)
    policy = {"auditConfigs": audits}
    kept = vertex.ask(
        "IAMPolicy.SetIamPolicy", resource=STORE, policy=policy, updateMask="auditConfigs"
    )
    assert (kept["auditConfigs"], kept["bindings"]) == (audits, [READER])


def test_conditions_need_version_three_and_are_hidden_from_older_callers(vertex: Front) -> None:
    bound = {**READER, "condition": CONDITION}
    refused = vertex.refusal(
        "IAMPolicy.SetIamPolicy", resource=STORE, policy={"bindings": [bound], "version": 1}
    )
    assert refused.fields == ["policy.bindings[0].condition"]
    kept = set_policy(vertex, STORE, bindings=[bound], version=3)
    assert (kept["version"], kept["bindings"]) == (3, [bound])
    (shown,) = get_policy(vertex, STORE, version=1)["bindings"]
    assert "condition" not in shown
    assert shown["role"].startswith("roles/viewer_withcond_")
    assert get_policy(vertex, STORE) == kept


@pytest.mark.parametrize(
    ("policy", "field"),
    [
        ({"version": 2}, "policy.version"),
        ({"bindings": [{**READER, "role": "viewer"}]}, "policy.bindings[0].role"),
        ({"bindings": [{"role": "roles/viewer"}]}, "policy.bindings[0].members"),
        ({"bindings": [{**READER, "members": ["ann"]}]}, "policy.bindings[0].members"),
    ],
)
def test_wrong_policies_are_refused(vertex: Front, policy: Any, field: str) -> None:
    refused = vertex.refusal("IAMPolicy.SetIamPolicy", resource=STORE, policy=policy)
    assert (refused.code, refused.fields) == ("INVALID_ARGUMENT", [field])


def test_permissions_are_those_of_the_caller(vertex: Front) -> None:
    name = made_endpoint(vertex)
    set_policy(vertex, name, bindings=[READER])
    wanted = ["aiplatform.endpoints.get", "aiplatform.endpoints.delete"]

    def tested(resource: str) -> list[str]:
        answer = vertex.ask("IAMPolicy.TestIamPermissions", resource=resource, permissions=wanted)
        found: list[str] = answer.get("permissions", [])
        return found

    assert tested(name) == wanted
    vertex.user = "Ann@example.com"
    assert tested(name) == wanted[:1]
    vertex.user = "bob@example.com"
    assert tested(name) == []
    vertex.user = ""
    # Not NOT_FOUND: whoever may not see a thing has no permissions with it, either.
    assert tested(f"{PROJECT}/endpoints/none") == []
    refused = vertex.refusal(
        "IAMPolicy.TestIamPermissions", resource=name, permissions=["aiplatform.*"]
    )
    assert refused.fields == ["permissions[0]"]


def test_resources_without_policies_are_refused(emulator: Emulator) -> None:
    with grpc.insecure_channel(emulator.address) as channel:
        vertex = Front(emulator, channel, "vertex", "grpc")
        refused = vertex.refusal("IAMPolicy.GetIamPolicy", resource="projects/p")
        assert (refused.code, refused.fields) == ("INVALID_ARGUMENT", ["resource"])
        model = f"{PROJECT}/publishers/google/models/none"
        refused = vertex.refusal("IAMPolicy.GetIamPolicy", resource=model)
        assert refused.code == "NOT_FOUND"


def test_the_paths_of_official_clients_lead_there(emulator: Emulator) -> None:
    web = Web(emulator)
    assert web.get("/ui/projects/p/locations").json["locations"]
    assert web.get(f"/ui/{PROJECT}").json["locationId"] == "us-central1"
    asked = "options.requestedPolicyVersion=3"
    assert web.post(f"/ui/{STORE}:getIamPolicy?{asked}").json["etag"]
    wanted = "permissions=aiplatform.models.get&permissions=aiplatform.models.list"
    assert len(web.post(f"/v1/{STORE}:testIamPermissions?{wanted}").json["permissions"]) == 2
    # And to nothing else.
    assert web.get(f"/ui/{PROJECT}/endpoints").code == 404


def test_without_the_messages_policies_are_unimplemented(monkeypatch: pytest.MonkeyPatch) -> None:
    mixins.mixins.cache_clear()
    monkeypatch.setattr(mixins, "has_policies", lambda: False)
    try:
        with Emulator() as emulator, grpc.insecure_channel(emulator.address) as channel:
            call = raw_call(channel, "/google.iam.v1.IAMPolicy/GetIamPolicy")
            assert call.code() is grpc.StatusCode.UNIMPLEMENTED
            listed = Front(emulator, channel, "vertex", "grpc").ask(
                "Locations.ListLocations", name="projects/p"
            )
            assert listed["locations"]
    finally:
        monkeypatch.undo()
        mixins.mixins.cache_clear()

"""Who may do what with a resource of Vertex AI, for whoever asks google.iam.v1.IAMPolicy.

Policies are kept and given back; no other call is refused by them, as an emulator has no accounts. What is
made here must exist; what is not emulated (feature stores and the like) is taken on trust.

https://cloud.google.com/iam/docs/policies, https://cloud.google.com/iam/docs/conditions-overview
"""

from __future__ import annotations

import hashlib
import re
import secrets
from collections.abc import Iterator
from typing import Any

from genai_grpc._wire.method import message_type
from genai_grpc.emulator.calls import Call
from genai_grpc.emulator.catalogue import split_name
from genai_grpc.emulator.handlers.resources.grants import user_of
from genai_grpc.emulator.handlers.resources.records import missing, wrong
from genai_grpc.emulator.handlers.resources.updates import apply_update
from genai_grpc.emulator.handlers.vertex.model_registry import ENDPOINTS, MODELS
from genai_grpc.emulator.mixins import GOVERNED
from genai_grpc.emulator.state.store import Record
from genai_grpc.emulator.status import StatusError, error_info
from genai_grpc.emulator.tuned import KIND as TUNED
from genai_grpc.emulator.world import World

KIND = "vertex.policies"
# Named, not imported: its package is an extra.
POLICY = "google.iam.v1.policy_pb2:Policy"
NO_POLICY = b"\0\1"
# Two is no version: conditions came with three.
VERSIONS, WITH_CONDITIONS = (0, 1, 3), 3
MUTABLE = ("bindings", "audit_configs", "etag", "version")
DEFAULT_MASK = ("bindings", "etag")
_PLACE = "projects/[^/]+/locations/[^/]+/"
_RESOURCES = [re.compile(_PLACE + re.escape(each).replace(r"\*", "[^/]+")) for each in GOVERNED]
_ROLE = re.compile(r"roles/[\w.]+|(?:projects|organizations)/[^/]+/roles/[\w.]+")
_MEMBER = re.compile(
    r"allUsers|allAuthenticatedUsers"
    r"|(?:deleted:)?(?:user|serviceAccount|group|domain|principal|principalSet"
    r"|projectOwner|projectEditor|projectViewer):\S+"
)
_PERMISSION = re.compile(r"[a-zA-Z][\w-]*(?:\.[a-zA-Z][\w-]*){2,}")
# What the basic roles, and those that Vertex AI predefines, are good for: a pattern of permissions.
_READING = r"\S+\.(?:get|list|getIamPolicy)"
_GRANTS = {
    "roles/owner": r"\S+",
    "roles/aiplatform.admin": r"aiplatform\.\S+",
    "roles/editor": r"\S+(?<!\.setIamPolicy)",
    "roles/aiplatform.user": r"aiplatform\.\S+(?<!\.setIamPolicy)",
    "roles/viewer": _READING,
    "roles/aiplatform.viewer": _READING,
}


def get(world: World, call: Call, request: Any) -> Any:
    """The policy of a resource; an empty one as long as none was set."""
    version = request.options.requested_policy_version
    if version not in VERSIONS:
        raise wrong(call, ("options.requested_policy_version", f"must be 0, 1 or 3, got {version}"))
    made = _existing(world, call, request.resource)
    policy = _kept(world, request.resource, made)
    return policy if version == WITH_CONDITIONS else _without_conditions(policy)


def set_(world: World, call: Call, request: Any) -> Any:
    """Replace the policy of a resource, unless it has changed since it was read."""
    given = request.policy
    problems = [
        *_problems(given),
        *([] if request.HasField("policy") else [("policy", "is not specified")]),
    ]
    if problems:
        raise wrong(call, *problems)
    with world.store.changing():
        made = _existing(world, call, request.resource)
        policy = _kept(world, request.resource, made)
        if given.etag and given.etag != policy.etag:
            raise _changed(call, request.resource)
        if not request.update_mask.paths:
            request.update_mask.paths.extend(DEFAULT_MASK)
        apply_update(call, policy, given, request.update_mask, mutable=MUTABLE, field="policy")
        policy.version = given.version or 1
        policy.etag = secrets.token_bytes(8)
        _keep(world, request.resource, policy, made)
    return policy


def test(world: World, call: Call, request: Any) -> Any:
    """Which of some permissions the caller has; none of a resource that does not exist."""
    problems = [
        (f"permissions[{at}]", f"{each!r} must look like aiplatform.endpoints.get")
        for at, each in enumerate(request.permissions)
        if not _PERMISSION.fullmatch(each)
    ]
    if not request.permissions:
        problems.append(("permissions", "is empty"))
    if problems:
        raise wrong(call, *problems)
    response = call.new_response()
    try:
        made = _existing(world, call, request.resource)
    except StatusError as error:
        if error.code != "NOT_FOUND":
            raise
        return response
    policy = _kept(world, request.resource, made)
    response.permissions.extend(each for each in request.permissions if _may(call, policy, each))
    return response


def _may(call: Call, policy: Any, permission: str) -> bool:
    """Whether the caller has a permission: who names no user owns the project."""
    user = user_of(call)
    if not user:
        return True
    who = {"allusers", "allauthenticatedusers", f"user:{user}", f"serviceaccount:{user}"}
    return any(
        who & {member.lower() for member in binding.members}
        and re.fullmatch(_GRANTS.get(binding.role, "(?!)"), permission) is not None
        for binding in policy.bindings
    )


def _existing(world: World, call: Call, resource: str) -> int:
    """Refuses what may have no policy; returns what tells a resource from a later one of its name."""
    if not any(each.fullmatch(resource) for each in _RESOURCES):
        shapes = ", ".join(f"projects/*/locations/*/{each}" for each in GOVERNED)
        raise wrong(call, ("resource", f"{resource!r} must look like one of {shapes}"))
    if "/publishers/" in resource:
        world.catalogue.find(call, resource, field="resource")
        return 0
    kind = {"models": MODELS, "endpoints": ENDPOINTS}.get(resource.split("/")[4])
    if kind is None:
        return 0
    tuned = f"{TUNED}/{split_name('vertex', resource)[1]}"
    record = world.store.get(kind, resource) or world.store.get(TUNED, tuned)
    if record is None:
        raise missing(call, "Model" if kind == MODELS else "Endpoint", resource)
    return record.number


def _kept(world: World, resource: str, made: int) -> Any:
    """The policy of a resource; an empty one without, whose etag says so."""
    record = world.store.get(KIND, _name(resource))
    if record is None or record.facts["made"] != made:
        return message_type(POLICY)(etag=NO_POLICY)
    return record.message


def _keep(world: World, resource: str, policy: Any, made: int) -> None:
    record = Record(KIND, _name(resource), policy, resource, {"made": made})
    known = world.store.get(KIND, record.name) is not None
    (world.store.put if known else world.store.add)(record)


def _name(resource: str) -> str:
    return f"{resource}/iamPolicy"


def _problems(policy: Any) -> Iterator[tuple[str, str]]:
    """What is wrong with a policy that is to be set."""
    if policy.version not in VERSIONS:
        yield "policy.version", f"must be 0, 1 or 3, got {policy.version}"
    for at, binding in enumerate(policy.bindings):
        where = f"policy.bindings[{at}]"
        if not _ROLE.fullmatch(binding.role):
            yield f"{where}.role", f"{binding.role!r} must look like roles/aiplatform.user"
        if not binding.members:
            yield f"{where}.members", "are missing"
        for member in binding.members:
            if not _MEMBER.fullmatch(member):
                yield f"{where}.members", f"{member!r} must look like user:ann@example.com"
        if binding.HasField("condition"):
            if policy.version != WITH_CONDITIONS:
                yield f"{where}.condition", "needs policy.version 3"
            if not binding.condition.expression:
                yield f"{where}.condition.expression", "is not specified"


def _without_conditions(policy: Any) -> Any:
    """A policy as callers see it who do not know conditions: roles that have one get another name."""
    shown = type(policy)()
    shown.CopyFrom(policy)
    for binding in shown.bindings:
        if binding.HasField("condition"):
            text = binding.condition.SerializeToString(deterministic=True)
            binding.role += f"_withcond_{hashlib.sha256(text).hexdigest()[:20]}"
            binding.ClearField("condition")
    shown.version = min(shown.version, 1)
    return shown


def _changed(call: Call, resource: str) -> StatusError:
    text = (
        f"There were concurrent policy changes of {resource}: policy.etag is not that of its policy. "
        "Read the policy, change it and set it again."
    )
    return StatusError("ABORTED", text, [error_info(call.backend, "ABORTED")])

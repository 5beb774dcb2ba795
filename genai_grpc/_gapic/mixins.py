"""RPCs that Vertex AI's services take from elsewhere and that the method table does not hold.

Locations: google.cloud.location.Locations. Policies: google.iam.v1.IAMPolicy, whose messages come
with the extra `iam`. Operations stand in the method table.
"""

from __future__ import annotations

from collections.abc import Iterator

from .._wire.method import HttpRule, Method, RoutingField

_VERSIONS = ("v1beta1", "v1")
_LOCATIONS = "/google.cloud.location.Locations"

GET_LOCATION = Method(
    name="Locations.GetLocation",
    backend="vertex",
    kind="unary",
    paths=dict.fromkeys(_VERSIONS, f"{_LOCATIONS}/GetLocation"),
    request="google.cloud.location.locations_pb2:GetLocationRequest",
    response="google.cloud.location.locations_pb2:Location",
    http=(HttpRule("GET", "/{version}/{name=projects/*/locations/*}", ""),),
    routing=(RoutingField("name", "name"),),
    idempotent=True,
)
LIST_LOCATIONS = Method(
    name="Locations.ListLocations",
    backend="vertex",
    kind="unary",
    paths=dict.fromkeys(_VERSIONS, f"{_LOCATIONS}/ListLocations"),
    request="google.cloud.location.locations_pb2:ListLocationsRequest",
    response="google.cloud.location.locations_pb2:ListLocationsResponse",
    http=(HttpRule("GET", "/{version}/{name=projects/*}/locations", ""),),
    routing=(RoutingField("name", "name"),),
    idempotent=True,
)

_POLICIES = "/google.iam.v1.IAMPolicy"
_MESSAGES = "google.iam.v1.iam_policy_pb2"
_POLICY = "google.iam.v1.policy_pb2:Policy"
# What has a policy of its own, below projects/*/locations/*, in the order of the published rules,
# and where the versions differ.
_RESOURCES = (
    "featurestores/*",
    "featurestores/*/entityTypes/*",
    "models/*",
    "endpoints/*",
    "notebookRuntimeTemplates/*",
    "publishers/*/models/*",
    "featureOnlineStores/*",
    "featureOnlineStores/*/featureViews/*",
    "featureGroups/*",
)
_NOT_IN_V1 = ("endpoints/*", "publishers/*/models/*", "featureGroups/*")
_READ_ALONE = "publishers/*/models/*"


def _policy_method(title: str, response: str) -> Method:
    verb = title[0].lower() + title[1:]
    return Method(
        name=f"IAMPolicy.{title}",
        backend="vertex",
        kind="unary",
        paths=dict.fromkeys(_VERSIONS, f"{_POLICIES}/{title}"),
        request=f"{_MESSAGES}:{title}Request",
        response=response,
        http=tuple(_policy_rules(verb)),
        routing=(RoutingField("resource", "resource"),),
        idempotent=verb != "setIamPolicy",
    )


def _policy_rules(verb: str) -> Iterator[HttpRule]:
    """The rules under the version, then those under /ui, which holds for both versions.

    The methods that read repeat no body: but for the first rule of v1beta1 their fields travel in
    the query.
    """
    writes = verb == "setIamPolicy"
    resources = [name for name in _RESOURCES if name != _READ_ALONE or verb == "getIamPolicy"]
    for root in ("{version}", "ui"):
        for position, name in enumerate(resources):
            template = f"/{root}/{{resource=projects/*/locations/*/{name}}}:{verb}"
            versioned = root == "{version}"
            if versioned and position == 0 and not writes:
                yield HttpRule("POST", template, "*", ("v1beta1",))
                yield HttpRule("POST", template, "", ("v1",))
                continue
            versions = ("v1beta1",) if versioned and name in _NOT_IN_V1 else ()
            yield HttpRule("POST", template, "*" if writes else "", versions)


SET_IAM_POLICY = _policy_method("SetIamPolicy", _POLICY)
GET_IAM_POLICY = _policy_method("GetIamPolicy", _POLICY)
TEST_IAM_PERMISSIONS = _policy_method(
    "TestIamPermissions", f"{_MESSAGES}:TestIamPermissionsResponse"
)

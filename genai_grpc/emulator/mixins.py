"""RPCs that Vertex AI's services share with the rest of Google Cloud, in the form of the method table.

Locations: google/cloud/location/locations.proto. Policies: google/iam/v1/iam_policy.proto, with messages of
the package grpc-google-iam-v1; without it these methods are not served. What they answer is the handlers'
business. Operations, which are shared as well, stand in the method table.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib.util import find_spec

from genai_grpc._stubs.versions import VERSIONS
from genai_grpc._wire.method import HttpRule, Method

_LOCATIONS = "google.cloud.location.Locations"
_LOCATION_MESSAGES = "google.cloud.location.locations_pb2"
_POLICIES = "google.iam.v1.IAMPolicy"
_POLICY_MODULE = "google.iam.v1.iam_policy_pb2"
# What may have a policy, below projects/*/locations/*.
GOVERNED = (
    "models/*",
    "endpoints/*",
    "publishers/*/models/*",
    "notebookRuntimeTemplates/*",
    "featurestores/*",
    "featurestores/*/entityTypes/*",
    "featureOnlineStores/*",
    "featureOnlineStores/*/featureViews/*",
    "featureGroups/*",
)


@cache
def mixins() -> tuple[Method, ...]:
    """The rows of all these methods that can be served here."""
    return (*_location_methods(), *(_policy_methods() if has_policies() else ()))


def has_policies() -> bool:
    """Whether the messages of google.iam.v1 are installed."""
    try:
        return find_spec(_POLICY_MODULE) is not None
    except ModuleNotFoundError:
        return False


def is_shared(method: Method) -> bool:
    """Whether a method belongs to a service that many APIs have."""
    return method.name.startswith(("Operations.", "Locations.", "IAMPolicy."))


def _location_methods() -> Iterator[Method]:
    for title, template, answer in (
        ("GetLocation", "/{version}/{name=projects/*/locations/*}", "Location"),
        ("ListLocations", "/{version}/{name=projects/*}/locations", "ListLocationsResponse"),
    ):
        yield _row(
            f"{_LOCATIONS}/{title}",
            f"{_LOCATION_MESSAGES}:{title}Request",
            f"{_LOCATION_MESSAGES}:{answer}",
            (HttpRule("GET", template, ""),),
        )


def _policy_methods() -> Iterator[Method]:
    for title, answer in (
        ("GetIamPolicy", "google.iam.v1.policy_pb2:Policy"),
        ("SetIamPolicy", "google.iam.v1.policy_pb2:Policy"),
        ("TestIamPermissions", f"{_POLICY_MODULE}:TestIamPermissionsResponse"),
    ):
        verb = title[0].lower() + title[1:]
        # The published rules of v1 put what is asked into the query, those of other APIs into the body:
        # whoever takes a body takes a query as well.
        rules = (
            HttpRule("POST", f"/{{version}}/{{resource=projects/*/locations/*/{name}}}:{verb}", "*")
            for name in GOVERNED
        )
        yield _row(f"{_POLICIES}/{title}", f"{_POLICY_MODULE}:{title}Request", answer, tuple(rules))


def _row(path: str, request: str, response: str, http: tuple[HttpRule, ...]) -> Method:
    service, _, title = path.rpartition("/")
    return Method(
        name=f"{service.rpartition('.')[2]}.{title}",
        backend="vertex",
        kind="unary",
        paths=dict.fromkeys(VERSIONS["vertex"], f"/{path}"),
        request=request,
        response=response,
        http=http,
    )

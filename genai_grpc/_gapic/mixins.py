"""RPCs that Vertex AI's services take from elsewhere and that the method table does not hold.

Locations: google.cloud.location.Locations. Operations stand in the method table.
"""

from __future__ import annotations

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
    http=(HttpRule("GET", "/ui/{name=projects/*/locations/*}", ""),),
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
    http=(HttpRule("GET", "/ui/{name=projects/*}/locations", ""),),
    routing=(RoutingField("name", "name"),),
    idempotent=True,
)

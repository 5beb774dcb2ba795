"""The locations of Vertex AI, for whoever asks google.cloud.location.Locations.

Calls are answered in any location; listed are those that Google has published.
https://cloud.google.com/vertex-ai/docs/general/locations
"""

from __future__ import annotations

from typing import Any

from google.cloud.location import locations_pb2

from genai_grpc.emulator.calls import Call
from genai_grpc.emulator.handlers.resources.matching import matcher
from genai_grpc.emulator.handlers.resources.records import check_name, missing
from genai_grpc.emulator.handlers.vertex.listing import page_of
from genai_grpc.emulator.world import World

REGION_LABEL = "cloud.googleapis.com/region"
# Identifier and the place that Google names with it.
LOCATIONS = {
    "africa-south1": "Johannesburg",
    "asia-east1": "Taiwan",
    "asia-east2": "Hong Kong",
    "asia-northeast1": "Tokyo",
    "asia-northeast2": "Osaka",
    "asia-northeast3": "Seoul",
    "asia-south1": "Mumbai",
    "asia-southeast1": "Singapore",
    "asia-southeast2": "Jakarta",
    "australia-southeast1": "Sydney",
    "australia-southeast2": "Melbourne",
    "europe-central2": "Warsaw",
    "europe-north1": "Finland",
    "europe-southwest1": "Madrid",
    "europe-west1": "Belgium",
    "europe-west2": "London",
    "europe-west3": "Frankfurt",
    "europe-west4": "Netherlands",
    "europe-west6": "Zurich",
    "europe-west8": "Milan",
    "europe-west9": "Paris",
    "europe-west12": "Turin",
    "global": "Global",
    "me-central1": "Doha",
    "me-central2": "Dammam",
    "me-west1": "Tel Aviv",
    "northamerica-northeast1": "Montreal",
    "northamerica-northeast2": "Toronto",
    "southamerica-east1": "Sao Paulo",
    "southamerica-west1": "Santiago",
    "us-central1": "Iowa",
    "us-east1": "South Carolina",
    "us-east4": "Northern Virginia",
    "us-east5": "Columbus",
    "us-south1": "Dallas",
    "us-west1": "Oregon",
    "us-west2": "Los Angeles",
    "us-west3": "Salt Lake City",
    "us-west4": "Las Vegas",
}


def get(world: World, call: Call, request: Any) -> Any:
    """One location of a project."""
    check_name(call, request.name, "projects/*/locations/*")
    project, _, identifier = request.name.rpartition("/locations/")
    if identifier not in LOCATIONS:
        raise missing(call, "Location", request.name)
    return _location(project, identifier)


def list_all(world: World, call: Call, request: Any) -> Any:
    """A page of the locations of a project."""
    check_name(call, request.name, "projects/*")
    response = call.new_response()
    items = enumerate((_location(request.name, each) for each in LOCATIONS), 1)
    keep = matcher(call, request.filter, locations_pb2.Location)
    of = f"vertex.locations {request.name}"
    page, response.next_page_token = page_of(world, call, request, items, of=of, keep=keep)
    response.locations.extend(page)
    return response


def _location(project: str, identifier: str) -> locations_pb2.Location:
    return locations_pb2.Location(
        name=f"{project}/locations/{identifier}",
        location_id=identifier,
        display_name=LOCATIONS[identifier],
        labels={REGION_LABEL: identifier},
    )

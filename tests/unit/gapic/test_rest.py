"""What the blocking REST transport sends."""

from __future__ import annotations

import json

from google.auth.credentials import AnonymousCredentials

from genai_grpc import aiplatform
from genai_grpc import generativelanguage as glm
from tests.plugins.http_server import HttpServer, document


def test_enum_values_are_numbers_in_bodies_and_in_queries(http_server: HttpServer) -> None:
    http_server.answer(document({}), document({}))
    options = {"api_endpoint": http_server.url}
    anonymous = AnonymousCredentials()
    setting = glm.SafetySetting(category="HARM_CATEGORY_HARASSMENT", threshold="BLOCK_NONE")
    with glm.GenerativeServiceClient(
        credentials=anonymous, transport="rest", client_options=options
    ) as client:
        client.generate_content({"model": "models/m", "safety_settings": [setting]})
    with aiplatform.ModelGardenServiceClient(
        credentials=anonymous, transport="rest", client_options=options
    ) as garden:
        full = aiplatform.PublisherModelView.PUBLISHER_MODEL_VIEW_FULL
        garden.get_publisher_model({"name": "publishers/google/models/m", "view": full})
    generated, got = http_server.requests
    assert json.loads(generated.body)["safetySettings"] == [{"category": 7, "threshold": 4}]
    assert "view=2" in got.target

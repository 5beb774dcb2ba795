"""What the blocking REST transport sends."""

from __future__ import annotations

import json
from typing import Any

from google.api_core.retry import Retry
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


class Adding(glm.services.generative_service.transports.GenerativeServiceRestInterceptor):
    """Appends to what the hook is given, as programs for the official clients do."""

    def pre_count_tokens(self, request: Any, metadata: Any) -> Any:
        metadata.append(("x-added", "yes"))
        return request, metadata


def test_an_interceptor_may_append_to_the_metadata(http_server: HttpServer) -> None:
    http_server.answer(document({"totalTokens": 5}), document({"totalTokens": 5}))
    transport = glm.services.generative_service.transports.GenerativeServiceRestTransport(
        host=http_server.url, credentials=AnonymousCredentials(), interceptor=Adding()
    )
    with glm.GenerativeServiceClient(transport=transport) as client:
        client.count_tokens(model="models/m", metadata=(("x-own", "1"),))
        client.count_tokens(model="models/m", metadata=(("x-own", "1"),), retry=Retry())
    for seen in http_server.requests:
        assert (seen.headers["x-added"], seen.headers["x-own"]) == ("yes", "1")

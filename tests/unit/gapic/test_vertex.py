"""What Vertex AI's clients have beyond those of the Gemini Developer API: REST on asyncio, policies of
Identity and Access Management, locations, and two versions with one set of messages.
"""

from __future__ import annotations

import json
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import replace
from typing import Any

import grpc
import pytest
from google.api_core import exceptions
from google.auth.aio.credentials import AnonymousCredentials as AsyncAnonymousCredentials
from google.auth.aio.credentials import StaticCredentials
from google.auth.aio.transport.sessions import AsyncAuthorizedSession
from google.auth.credentials import AnonymousCredentials
from google.iam.v1 import iam_policy_pb2, policy_pb2

from genai_grpc import aiplatform, aiplatform_v1, aiplatform_v1beta1
from genai_grpc._gapic import mixins
from genai_grpc._gapic.rpc import Rpc
from genai_grpc._wire.method import message_type
from genai_grpc.aiplatform.services import llm_utility_service, prediction_service
from genai_grpc.aiplatform_v1.services import llm_utility_service as llm_utility_service_v1
from genai_grpc.emulator import Emulator
from tests.plugins.grpc_server import ScriptedServer
from tests.plugins.http_server import HttpServer, document, whole

MODEL = "projects/p/locations/us-central1/publishers/google/models/gemini-2.5-flash"
ENDPOINT = "projects/p/locations/us-central1/endpoints/7"
STORE = "projects/p/locations/us-central1/featurestores/7"
CONTENTS: Any = [{"role": "user", "parts": [{"text": "Why is the sky blue?"}]}]
ASK: Any = {"model": MODEL, "contents": CONTENTS}


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    with Emulator() as running:
        yield running


@pytest.fixture
async def awaiting(emulator: Emulator) -> AsyncIterator[aiplatform.PredictionServiceAsyncClient]:
    transport = prediction_service.transports.AsyncPredictionServiceRestTransport(
        host=emulator.address, url_scheme="http", credentials=AsyncAnonymousCredentials()
    )
    async with aiplatform.PredictionServiceAsyncClient(transport=transport) as client:
        yield client


def text_of(response: Any) -> str:
    return "".join(part.text for part in response.candidates[0].content.parts)


async def test_rest_on_asyncio_answers_and_streams(
    awaiting: aiplatform.PredictionServiceAsyncClient,
) -> None:
    answer = await awaiting.generate_content(ASK)
    assert isinstance(answer, aiplatform.GenerateContentResponse)
    pieces = [text_of(m) async for m in await awaiting.stream_generate_content(ASK)]
    assert len(pieces) > 1
    assert "".join(pieces) == text_of(answer)
    assert awaiting.transport.kind == "rest_asyncio"


async def test_rest_on_asyncio_raises_the_errors_of_api_core(
    awaiting: aiplatform.PredictionServiceAsyncClient,
) -> None:
    nothing: Any = {**ASK, "model": MODEL.replace("gemini", "nothing")}
    with pytest.raises(exceptions.NotFound, match="nothing") as caught:
        await awaiting.generate_content(nothing)
    assert caught.value.grpc_status_code is grpc.StatusCode.NOT_FOUND
    with pytest.raises(exceptions.NotFound):
        await awaiting.stream_generate_content(nothing)
    with pytest.raises(NotImplementedError, match="StreamDirectPredict"):
        await awaiting.stream_direct_predict(requests=None)


async def test_rest_on_asyncio_raises_the_error_that_ends_a_stream(
    awaiting: aiplatform.PredictionServiceAsyncClient, emulator: Emulator
) -> None:
    emulator.break_stream(2, status="INTERNAL")
    stream = aiter(await awaiting.stream_generate_content(ASK))
    assert text_of(await anext(stream))
    assert text_of(await anext(stream))
    with pytest.raises(exceptions.InternalServerError, match="fault on demand"):
        await anext(stream)


def replying(server: HttpServer, **options: Any) -> aiplatform.LlmUtilityServiceAsyncClient:
    return aiplatform.LlmUtilityServiceAsyncClient(
        transport="rest_asyncio",
        client_options={"api_endpoint": server.url, **options.pop("client_options", {})},
        **options,
    )


COUNT: Any = {"endpoint": ENDPOINT, "instances": []}


async def test_rest_on_asyncio_sends_a_token_or_a_key(http_server: HttpServer) -> None:
    http_server.answer(document({"tokensInfo": [{"role": "user"}]}))
    async with replying(http_server, credentials=StaticCredentials("t0ken")) as client:
        answer = await client.compute_tokens(COUNT)
    assert answer.tokens_info[0].role == "user"
    async with replying(http_server, client_options={"api_key": "k3y"}) as client:
        await client.compute_tokens(COUNT)
    by_token, by_key = http_server.requests
    assert by_token.headers["authorization"] == "Bearer t0ken"
    assert by_key.headers["x-goog-api-key"] == "k3y"
    assert by_key.target.startswith(f"/v1beta1/{ENDPOINT}:computeTokens?")
    assert by_key.headers["x-goog-request-params"] == f"endpoint={ENDPOINT}"
    assert " rest/google-auth@" in by_key.headers["x-goog-api-client"]


async def test_an_answer_that_is_no_json_becomes_the_message(http_server: HttpServer) -> None:
    http_server.answer(whole(b"<h1>nobody home</h1>", 403, "text/html"))
    async with replying(http_server, credentials=AsyncAnonymousCredentials()) as client:
        with pytest.raises(exceptions.Forbidden, match="nobody home"):
            await client.compute_tokens(COUNT)


@pytest.mark.parametrize("option", ["scopes", "quota_project_id", "credentials_file"])
def test_rest_on_asyncio_refuses_options_that_it_has_no_use_for(option: str) -> None:
    with pytest.raises(exceptions.AsyncRestUnsupportedParameterError, match=option):
        aiplatform.JobServiceAsyncClient(
            credentials=AsyncAnonymousCredentials(),
            transport="rest_asyncio",
            client_options={option: ["x"] if option == "scopes" else "x"},
        )


class Watching(prediction_service.transports.AsyncPredictionServiceRestInterceptor):
    """Changes what goes out and looks at what comes in."""

    def __init__(self) -> None:
        self.kinds: list[str] = []

    async def pre_count_tokens(self, request: Any, metadata: Any) -> Any:
        return request, [*metadata, ("x-seen", "yes")]

    async def post_count_tokens_with_metadata(self, response: Any, metadata: Any) -> Any:
        self.kinds.append(dict(metadata)["Content-Type"])
        return response, metadata


async def test_interceptors_on_asyncio_see_requests_and_answers(
    http_server: HttpServer,
) -> None:
    http_server.answer(document({"totalTokens": 5}))
    watching = Watching()
    transport = prediction_service.transports.AsyncPredictionServiceRestTransport(
        host=http_server.url, credentials=AsyncAnonymousCredentials(), interceptor=watching
    )
    async with aiplatform.PredictionServiceAsyncClient(transport=transport) as client:
        answer = await client.count_tokens(endpoint=ENDPOINT)
    assert answer.total_tokens == 5
    assert http_server.requests[0].headers["x-seen"] == "yes"
    assert watching.kinds == ["application/json"]


def test_tokens_are_counted_where_the_version_has_it(emulator: Emulator) -> None:
    channel = grpc.insecure_channel(emulator.address)
    beta = prediction_service.transports.PredictionServiceGrpcTransport(channel=channel)
    stable = llm_utility_service_v1.transports.LlmUtilityServiceGrpcTransport(channel=channel)
    ask: Any = {"endpoint": MODEL, "model": MODEL, "contents": CONTENTS}
    with aiplatform_v1.LlmUtilityServiceClient(transport=stable) as client:
        counted = client.count_tokens(ask)
        also = aiplatform.PredictionServiceClient(transport=beta).count_tokens(ask)
    assert isinstance(counted, aiplatform_v1.CountTokensResponse)
    assert counted.total_tokens == also.total_tokens > 0
    assert not hasattr(aiplatform_v1.PredictionServiceClient, "count_tokens")
    assert not hasattr(aiplatform.LlmUtilityServiceClient, "count_tokens")


def test_views_have_the_same_classes() -> None:
    assert aiplatform_v1beta1.JobServiceClient is aiplatform.JobServiceClient
    assert aiplatform_v1beta1.Content is aiplatform.Content is aiplatform_v1.Content
    assert aiplatform_v1.JobServiceClient.__module__.startswith("genai_grpc.aiplatform_v1.")


POLICY = policy_pb2.Policy(
    version=3, bindings=[{"role": "roles/viewer", "members": ["user:someone@example.com"]}]
)


def test_policies_travel_over_grpc(scripted_server: ScriptedServer) -> None:
    scripted_server.unary = lambda request, context: POLICY.SerializeToString()
    transport = llm_utility_service.transports.LlmUtilityServiceGrpcTransport(
        channel=grpc.insecure_channel(f"127.0.0.1:{scripted_server.port}")
    )
    with aiplatform.LlmUtilityServiceClient(transport=transport) as client:
        assert client.set_iam_policy({"resource": ENDPOINT, "policy": POLICY}) == POLICY
        assert (
            client.get_iam_policy(iam_policy_pb2.GetIamPolicyRequest(resource=ENDPOINT)) == POLICY
        )
    seen = scripted_server.calls[0]
    assert seen.path == "/google.iam.v1.IAMPolicy/SetIamPolicy"
    assert iam_policy_pb2.SetIamPolicyRequest.FromString(seen.request).policy == POLICY
    assert seen.metadata["x-goog-request-params"] == f"resource={ENDPOINT}"


def test_policies_travel_over_rest(http_server: HttpServer) -> None:
    http_server.answer(document({"version": 3}), document({"permissions": ["a.b"]}))
    with aiplatform.LlmUtilityServiceClient(
        credentials=AnonymousCredentials(),
        transport="rest",
        client_options={"api_endpoint": http_server.url},
    ) as client:
        policy = client.set_iam_policy({"resource": STORE, "policy": POLICY})
        granted = client.test_iam_permissions({"resource": STORE, "permissions": ["a.b", "a.c"]})
    assert policy.version == 3
    assert granted.permissions == ["a.b"]
    written, asked = http_server.requests
    assert written.target.partition("?")[0] == f"/v1beta1/{STORE}:setIamPolicy"
    assert json.loads(written.body)["policy"]["bindings"][0]["role"] == "roles/viewer"
    assert json.loads(asked.body) == {"permissions": ["a.b", "a.c"]}


def test_policies_without_their_messages_name_the_extra(
    monkeypatch: pytest.MonkeyPatch, make_late: Callable[[], Any]
) -> None:
    monkeypatch.setitem(sys.modules, "google.iam.v1.iam_policy_pb2", None)
    with pytest.raises(ImportError, match=r"genai-grpc\[iam\]"):
        make_late().request  # noqa: B018


@pytest.fixture
def make_late() -> Callable[[], Any]:
    """An RPC of the policies that has not been called yet."""
    message_type.cache_clear()
    return lambda: Rpc("get_iam_policy", mixins.GET_IAM_POLICY, "v1")


async def test_rest_on_asyncio_waits_as_long_as_the_timeout_says(
    http_server: HttpServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    # google-auth gives up after three minutes by itself; here after a moment.
    defaults = (None, None, 0.05, 0.05, 1)
    monkeypatch.setattr(AsyncAuthorizedSession.post, "__defaults__", defaults)
    slow = document({"totalTokens": 5})
    http_server.answer(replace(slow, pause_s=0.2), replace(slow, pause_s=0.2))
    async with replying(http_server, credentials=AsyncAnonymousCredentials()) as client:
        assert (await client.compute_tokens(COUNT, timeout=20)) is not None
        assert (await client.compute_tokens(COUNT, timeout=None)) is not None

"""GAPIC-style clients and messages: call options, requests, answers, modules reached as attributes."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable

from google.api_core.client_options import ClientOptions
from google.api_core.gapic_v1 import method
from google.api_core.operation import Operation
from google.api_core.retry import AsyncRetry, Retry
from google.api_core.timeout import TimeToDeadlineTimeout

from genai_grpc import aiplatform_v1, generativelanguage_v1
from genai_grpc import generativelanguage as glm
from genai_grpc.generativelanguage.services.generative_service.client import OptionalRetry

MODEL = "models/gemini-2.5-flash"
SAID = [glm.Content(role="user", parts=[glm.Part(text="hi")])]


def options(client: glm.GenerativeServiceClient, retry: OptionalRetry) -> str:
    client.count_tokens(model=MODEL, contents=SAID, retry=Retry(deadline=3), timeout=5)
    client.count_tokens(model=MODEL, retry=None, timeout=TimeToDeadlineTimeout(3.0))
    client.count_tokens({"model": MODEL}, retry=method.DEFAULT, timeout=method.DEFAULT)
    client.count_tokens(model=MODEL, metadata=[("x-a", "b"), ("x-b-bin", b"c")], timeout=None)
    client.count_tokens(model=MODEL, retry=retry)
    answer: glm.GenerateContentResponse = client.generate_content(model=MODEL, contents=SAID)
    stream: Iterable[glm.GenerateContentResponse] = client.stream_generate_content(
        glm.GenerateContentRequest(model=MODEL, contents=SAID)
    )
    for chunk in stream:
        answer = chunk
    return answer.candidates[0].content.parts[0].text


async def awaiting(client: glm.GenerativeServiceAsyncClient) -> int:
    stream: AsyncIterable[glm.GenerateContentResponse] = await client.stream_generate_content(
        model=MODEL, contents=SAID, retry=AsyncRetry()
    )
    async for _ in stream:
        pass
    counted = await client.count_tokens(model=MODEL, contents=SAID)
    return counted.total_tokens


def built() -> list[str]:
    glm.GenerativeServiceClient(client_options={"api_key": "key"}, transport="rest")
    glm.GenerativeServiceClient(client_options=ClientOptions(api_key="key"), client_info=None)
    generativelanguage_v1.ModelServiceClient.from_service_account_file("key.json", transport="rest")
    transports = glm.services.generative_service.transports
    client = glm.GenerativeServiceClient(
        transport=transports.GenerativeServiceGrpcTransport(host="localhost")
    )
    return [client.transport.kind, glm.gapic_version.__version__]


def pages(models: glm.ModelServiceClient, vertex: aiplatform_v1.ModelServiceClient) -> list[str]:
    pager: glm.services.model_service.pagers.ListModelsPager = models.list_models()
    names = [model.name for model in pager]
    _: Operation = vertex.delete_model(name="projects/p/locations/l/models/1")
    return names


def messages(client: glm.GenerativeServiceClient, answer: glm.GenerateContentResponse) -> str:
    style = glm.GenerateAnswerRequest.AnswerStyle.VERBOSE
    client.generate_answer(model=MODEL, contents=SAID, answer_style=style)
    kind: glm.Type = glm.Schema(type_=glm.Type.STRING).type_
    copied: glm.Content = glm.Content.from_json(glm.Content.to_json(answer.candidates[0].content))
    read: glm.Content = glm.Content.deserialize(glm.Content.serialize(copied))
    stopped = answer.candidates[0].finish_reason == glm.Candidate.FinishReason.STOP
    return f"{kind.name} {read.role} {stopped} {'role' in copied} {glm.Content.pb(read)}"


def of_every_view(said: aiplatform_v1.Content, part: generativelanguage_v1.types.Part) -> str:
    same: aiplatform_v1.types.content.Content = said
    return same.role + part.text


async def refused_awaiting(client: glm.GenerativeServiceAsyncClient) -> None:
    await client.count_tokens(model=MODEL, retry=Retry())  # type: ignore[arg-type]


def refused(client: glm.GenerativeServiceClient, answer: glm.GenerateContentResponse) -> None:
    repr(answer.candidates[0].text)  # type: ignore[attr-defined]
    client.generate_answer(answer_style="VERBOSE")  # type: ignore[arg-type]
    client.generate_content(glm.CountTokensRequest(model=MODEL))  # type: ignore[arg-type]
    client.count_tokens(model=3)  # type: ignore[arg-type]
    client.count_tokens(modell=MODEL)  # type: ignore[call-arg]
    client.count_tokens(model=MODEL, retry=3)  # type: ignore[arg-type]
    client.count_tokens(model=MODEL, retry=AsyncRetry())  # type: ignore[arg-type]
    client.count_tokens(model=MODEL, timeout="5")  # type: ignore[arg-type]
    client.count_tokens(model=MODEL, metadata={"x-a": "b"})  # type: ignore[arg-type]
    glm.GenerativeServiceClient("key")  # type: ignore[call-arg, arg-type]
    glm.GenerativeServiceClient(client_info="me")  # type: ignore[arg-type]
    repr(glm.services.nothing)  # type: ignore[attr-defined]
    repr(glm.Contents)  # type: ignore[attr-defined]
    repr(glm.types.content.Contents)  # type: ignore[attr-defined]
    repr(aiplatform_v1.types.Contents)  # type: ignore[attr-defined]

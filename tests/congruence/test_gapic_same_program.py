"""One program with the official package and with ours: it prints the same against the emulator.

Sync and asyncio, gRPC and REST, and what a program meets besides answers: pages, operations, errors,
metadata. The official package stands in an environment and a process of its own.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from genai_grpc.emulator import Emulator
from tests.plugins.environments import ROOT, cached_environment, runtime_requirements

pytestmark = [
    pytest.mark.congruence,
    pytest.mark.slow,
    pytest.mark.timeout(300),
    pytest.mark.xdist_group("packaging"),
]

THEIRS = "google.ai.generativelanguage_v1beta"
PACKAGES = ["genai_grpc.generativelanguage", "genai_grpc.generativelanguage_v1beta"]

PROGRAM = r"""
import asyncio, inspect, sys, threading, warnings
warnings.simplefilter("ignore")
import grpc
from google.api_core import exceptions
from google.auth.credentials import AnonymousCredentials
import PACKAGE as glm
from PACKAGE.services import (
    cache_service, generative_service, model_service, permission_service, retriever_service
)

address, kind = sys.argv[1:]
MODEL = "models/gemini-2.5-flash"
CONTENTS = [glm.Content(role="user", parts=[glm.Part(text="Why is the sky blue?")])]

def connect(module, service):
    if kind == "rest":
        transport = getattr(module.transports, service + "RestTransport")(
            host=address, url_scheme="http", credentials=AnonymousCredentials()
        )
    else:
        transport = getattr(module.transports, service + "GrpcTransport")(
            channel=grpc.insecure_channel(address)
        )
    return getattr(module, service + "Client")(transport=transport)

def refused(call):
    try:
        call()
    except exceptions.GoogleAPICallError as error:
        print(type(error).__name__, error.code, error.grpc_status_code, error.reason)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, str(error)[:60])

client = connect(generative_service, "GenerativeService")
models = connect(model_service, "ModelService")
print(client.transport.kind, client.api_endpoint == address)
answer = client.generate_content(model=MODEL, contents=CONTENTS)
print(type(answer).to_json(answer))
for chunk in client.stream_generate_content({"model": MODEL, "contents": CONTENTS}):
    print(repr(chunk.candidates[0].content.parts[0].text), chunk.candidates[0].finish_reason.name)
if kind == "grpc":
    for read in (list, lambda stream: stream.cancel()):
        stream = client.stream_generate_content(model=MODEL, contents=CONTENTS)
        ended = threading.Event()
        print(isinstance(stream, grpc.Call), stream.add_callback(ended.set), stream.time_remaining() > 0)
        read(stream)
        print(ended.wait(10), stream.is_active(), stream.code(), stream.add_callback(ended.set))
        print(stream.initial_metadata(), stream.trailing_metadata(), sorted(
            name for name in dir(stream) if hasattr(grpc.Call, name) and not name.startswith("_")
        ))
print(client.count_tokens(model=MODEL, contents=CONTENTS))
vector = client.embed_content(model="models/gemini-embedding-001", content=CONTENTS[0])
print(len(vector.embedding.values), vector.embedding.values[:3])
batch = client.batch_embed_contents(
    model="models/gemini-embedding-001",
    requests=[{"model": "models/gemini-embedding-001", "content": CONTENTS[0]}] * 2,
)
print(len(batch.embeddings))
print([model.name for model in models.list_models({"page_size": 3})])
pager = models.list_models(request={"page_size": 2})
print(type(pager).__name__, pager.next_page_token != "", [len(page.models) for page in pager.pages])
print(models.get_model(name=MODEL))
refused(lambda: client.generate_content(model="models/nothing", contents=CONTENTS))
refused(lambda: list(client.stream_generate_content(model="models/nothing")))
refused(lambda: client.generate_content({"model": MODEL}, model=MODEL))
refused(lambda: models.get_tuned_model(name="tunedModels/nothing"))
refused(lambda: models.get_operation({"name": "models/x/operations/nothing"}))
caches = connect(cache_service, "CacheService")
cache = caches.create_cached_content(
    cached_content={"model": MODEL, "contents": CONTENTS * 2000, "ttl": {"seconds": 300}}
)
print(cache.model, cache.usage_metadata.total_token_count > 0)
print(len(list(caches.list_cached_contents())))
print(caches.delete_cached_content(name=cache.name))
print(client.model_path("m"), client.parse_model_path("models/m"), client.common_project_path("p"))
for transport in (client.transport, models.transport):
    transport.close()

def parameters(method):
    return [(each.name, each.kind.name) for each in inspect.signature(method).parameters.values()]

for name in sorted(dir(glm.GenerativeServiceClient)):
    found = getattr(glm.GenerativeServiceClient, name)
    if not name.startswith("_"):
        print(name, parameters(found) if inspect.isfunction(found) else type(found).__name__)

async def main():
    transports = generative_service.transports
    transport = transports.GenerativeServiceGrpcAsyncIOTransport(
        channel=grpc.aio.insecure_channel(address)
    )
    async with glm.GenerativeServiceAsyncClient(transport=transport) as client:
        answer = await client.generate_content(model=MODEL, contents=CONTENTS)
        print(answer.candidates[0].content.parts[0].text)
        async for chunk in await client.stream_generate_content(model=MODEL, contents=CONTENTS):
            print(repr(chunk.candidates[0].content.parts[0].text))
        stream = await client.stream_generate_content(model=MODEL, contents=CONTENTS)
        first = await stream.read()
        print(first.candidates[0].content.role, await stream.initial_metadata() is not None)
        while await stream.read() is not grpc.aio.EOF:
            pass
        print(await stream.code(), stream.done())
        print(isinstance(stream, grpc.aio.UnaryStreamCall), await stream.trailing_metadata())
        stream = await client.stream_generate_content(model=MODEL, contents=CONTENTS)
        ended = asyncio.Event()
        stream.add_done_callback(lambda call: ended.set())
        print(stream.time_remaining() > 0, stream.cancelled(), stream.cancel())
        await ended.wait()
        print(await stream.code(), stream.cancelled(), stream.cancel())
        try:
            await client.stream_generate_content(model="models/nothing", contents=CONTENTS)
        except exceptions.NotFound as error:
            print(error.code, error.reason)
    print(client.transport.kind)

asyncio.run(main())
"""


@pytest.mark.parametrize("kind", ["grpc", "rest"])
def test_it_prints_the_same(kind: str, tmp_path: Path) -> None:
    official = cached_environment("google-ai-generativelanguage==0.12.1", *runtime_requirements())
    expected = run(official.python, THEIRS, kind, tmp_path)
    assert expected.count("\n") > 60
    for package in PACKAGES:
        assert run(Path(sys.executable), package, kind, ROOT) == expected


def run(python: Path, package: str, kind: str, folder: Path) -> str:
    """What the program prints with that package, against an emulator of its own."""
    with Emulator() as emulator:
        result = subprocess.run(
            [python, "-c", PROGRAM.replace("PACKAGE", package), emulator.address, kind],
            cwd=folder,
            capture_output=True,
            text=True,
            check=False,
        )
    assert result.returncode == 0, result.stderr
    return result.stdout.replace(emulator.address, "ADDRESS")

"""The oldest versions that pyproject.toml allows do: everything a program does runs with them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from genai_grpc.emulator import Emulator
from tests.plugins.environments import ROOT, Environment, cached_environment, declared

pytestmark = [
    pytest.mark.packaging,
    pytest.mark.slow,
    pytest.mark.timeout(300),
    pytest.mark.xdist_group("packaging"),
    pytest.mark.skipif(
        sys.version_info >= (3, 12), reason="the oldest grpcio has no wheels for this Python"
    ),
]

EXAMPLES = sorted((ROOT / "examples").glob("*.py"))

# Both surfaces over every transport; the emulator runs in the same process, on the same versions.
PROGRAM = """
import asyncio
import grpc
from genai_grpc import Client, errors, generativelanguage as glm, types
from genai_grpc.emulator import Emulator

MODEL = "gemini-2.5-flash"

def get_weather(city: str) -> str:
    '''Tells the weather of a city.'''
    return "rain"

def ask(client):
    assert client.models.generate_content(model=MODEL, contents="Hello").text
    assert "".join(c.text for c in client.models.generate_content_stream(model=MODEL, contents="Hi"))
    config = {"tools": [get_weather]}
    answer = client.models.generate_content(model=MODEL, contents="the weather in Oslo", config=config)
    assert answer.automatic_function_calling_history
    try:
        client.models.count_tokens(model="no-such-model", contents="Hello")
    except errors.ClientError as error:
        assert error.error_info is not None, error
    else:
        raise SystemExit("an unknown model was taken")

async def ask_and_await(client):
    async with client.aio as aio:
        assert (await aio.models.generate_content(model=MODEL, contents="Hello")).text
        async for chunk in await aio.models.generate_content_stream(model=MODEL, contents="Hi"):
            assert chunk.candidates

async def ask_gapic(address):
    channel = grpc.aio.insecure_channel(address)
    kind = glm.GenerativeServiceAsyncClient.get_transport_class("grpc_asyncio")
    async with glm.GenerativeServiceAsyncClient(transport=kind(channel=channel)) as client:
        contents = [glm.Content(role="user", parts=[glm.Part(text="Hello")])]
        stream = await client.stream_generate_content(model=f"models/{MODEL}", contents=contents)
        assert [chunk.candidates[0].content async for chunk in stream]

with Emulator() as server:
    for transport in ("auto", "grpc", "rest"):
        for arguments in (
            {"api_key": "any"},
            {"vertexai": True, "project": "p", "location": "us-central1"},
        ):
            options = {"base_url": server.url}
            client = Client(**arguments, transport=transport, http_options=options)
            ask(client)
            asyncio.run(ask_and_await(client))
            client.close()
    channel = grpc.insecure_channel(server.address)
    transport = glm.GenerativeServiceClient.get_transport_class("grpc")(channel=channel)
    with glm.GenerativeServiceClient(transport=transport) as client:
        answer = client.generate_content(
            model=f"models/{MODEL}", contents=[{"role": "user", "parts": [{"text": "Hello"}]}]
        )
        assert glm.GenerateContentResponse.to_dict(answer)["candidates"]
    asyncio.run(ask_gapic(server.address))
names = [getattr(types, name) for name in types.__all__]
print(len(names) > 1000)
"""


@pytest.fixture(scope="module")
def oldest() -> Environment:
    """An environment with the lower bounds of the dependencies, and of what the emulator adds."""
    wanted = [*declared("dependencies"), *declared("emulator")]
    return cached_environment(*(_lowest(Requirement(each)) for each in wanted))


def _lowest(requirement: Requirement) -> str:
    (least,) = (each.version for each in requirement.specifier if each.operator == ">=")
    extras = f"[{','.join(sorted(requirement.extras))}]" if requirement.extras else ""
    return (
        f"{requirement.name}{extras}=={least}.0"
        if least.count(".") == 1
        else (f"{requirement.name}{extras}=={least}")
    )


def test_both_surfaces_work_over_every_transport(oldest: Environment, tmp_path: Path) -> None:
    result = oldest.run(PROGRAM, cwd=tmp_path, variables={"PYTHONPATH": str(ROOT)})
    assert (result.returncode, result.stdout) == (0, "True\n"), result.stderr


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_runs(example: Path, oldest: Environment, service_account_file: Path) -> None:
    with Emulator() as emulator:
        result = subprocess.run(
            [oldest.python, example],
            env={
                "PATH": os.environ["PATH"],
                "PYTHONPATH": str(ROOT),
                "GOOGLE_APPLICATION_CREDENTIALS": str(service_account_file),
                **emulator.env(),
            },
            capture_output=True,
            text=True,
            timeout=50,
            check=False,
        )
    assert result.returncode == 0, result.stderr
    assert result.stdout.strip()

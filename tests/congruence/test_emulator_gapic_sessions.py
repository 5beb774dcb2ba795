"""The official GAPIC clients in their other shapes: asyncio, TLS, both directions, operations, deadlines.

Over gRPC in plaintext and by TLS, and over REST by https; on both APIs. They run in an environment and a
process of their own.
"""

from __future__ import annotations

import json
import os
import subprocess
from typing import Any

import pytest

from genai_grpc.emulator import Emulator
from tests.plugins.environments import Environment

pytestmark = [
    pytest.mark.congruence,
    pytest.mark.slow,
    pytest.mark.timeout(300),
    pytest.mark.xdist_group("packaging"),
]

PROGRAM = r"""
import asyncio, json, pathlib, queue, sys
import grpc
import google.ai.generativelanguage_v1beta as glm
import google.cloud.aiplatform_v1beta1 as vertex
from google.api_core import exceptions
from google.auth.credentials import AnonymousCredentials

address, ca_file = sys.argv[1:]
MODEL = "models/gemini-2.5-flash"
LIVE = "models/gemini-live-2.5-flash-preview"
PUBLISHED = "projects/p/locations/us-central1/publishers/google/" + MODEL
CONTENTS = [{"role": "user", "parts": [{"text": "Why is the sky blue? [[chunks=4]]"}]}]
STALL = (("x-emulator-fault", "stall"),)
tls = grpc.ssl_channel_credentials(pathlib.Path(ca_file).read_bytes()) if ca_file else None


def text(*answers):
    return "".join(part.text for each in answers for part in each.candidates[0].content.parts)


def client(module, service, kind, channel=None):
    cls = getattr(module, f"{service}{'Async' if kind == 'grpc_asyncio' else ''}Client")
    transport = cls.get_transport_class(kind)
    if kind == "rest":
        scheme = "https" if ca_file else "http"
        return cls(transport=transport(
            host=address, url_scheme=scheme, credentials=AnonymousCredentials()
        ))
    return cls(transport=transport(channel=channel))


def code_of(error):
    if isinstance(error, exceptions.GoogleAPICallError):
        return (error.grpc_status_code and error.grpc_status_code.name) or error.reason or error.code
    return f"{type(error).__name__}: {error}"


SETUP = {"setup": {"model": LIVE, "generation_config": {"response_modalities": ["TEXT"]}}}


def turn(number):
    said = {"role": "user", "parts": [{"text": f"Reply with exactly: {number}"}]}
    return {"client_content": {"turns": [said], "turn_complete": True}}


def spoken(answer):
    return "".join(part.text for part in answer.server_content.model_turn.parts)


# A turn is sent when the one before is complete: earlier, it would interrupt.
def live(service):
    waiting = queue.SimpleQueue()
    for each in (SETUP, turn("one")):
        waiting.put(each)
    texts, left = [], [turn("two"), None]
    requests = map(glm.BidiGenerateContentClientMessage, iter(waiting.get, None))
    for answer in service.bidi_generate_content(requests=requests):
        texts.append(spoken(answer))
        if answer.server_content.turn_complete:
            waiting.put(left.pop(0))
    return "".join(texts)


async def async_live(service):
    waiting = asyncio.Queue()
    for each in (SETUP, turn("one")):
        waiting.put_nowait(each)

    async def requests():
        while (each := await waiting.get()) is not None:
            yield glm.BidiGenerateContentClientMessage(each)

    texts, left = [], [turn("two"), None]
    async for answer in await service.bidi_generate_content(requests=requests()):
        texts.append(spoken(answer))
        if answer.server_content.turn_complete:
            waiting.put_nowait(left.pop(0))
    return "".join(texts)


def sync_facts(kind, channel=None):
    def make(module, service):
        return client(module, service, kind, channel)

    service, models = make(glm, "GenerativeService"), make(glm, "ModelService")
    caches, prediction = make(glm, "CacheService"), make(vertex, "PredictionService")
    cache = caches.create_cached_content(
        cached_content={"model": MODEL, "contents": CONTENTS, "ttl": {"seconds": 600}}
    )
    listed = [each.name for each in caches.list_cached_contents()]
    caches.delete_cached_content(name=cache.name)
    tuning = {
        "display_name": "fox", "base_model": "models/gemini-2.5-flash",
        "tuning_task": {"training_data": {"examples": {"examples": [
            {"text_input": "a", "output": "b"}
        ]}}},
    }
    operation = models.create_tuned_model(tuned_model=tuning)
    try:
        service.generate_content(
            {"model": MODEL, "contents": CONTENTS}, timeout=0.3, retry=None, metadata=STALL
        )
        late = None
    except Exception as error:
        late = type(error).__name__ if kind == "rest" else code_of(error)
    facts = {
        "text": text(service.generate_content({"model": MODEL, "contents": CONTENTS})),
        "streamed": [text(each) for each in service.stream_generate_content(
            {"model": MODEL, "contents": CONTENTS}
        )],
        "vertex": text(*prediction.stream_generate_content(
            {"model": PUBLISHED, "contents": CONTENTS}
        )),
        "cached": listed == [cache.name],
        "tuned": operation.result(timeout=20).state.name,
        "late": late,
    }
    if kind == "grpc":
        facts["live"] = live(service)
    return facts


async def async_facts(channel):
    def make(module, service):
        return client(module, service, "grpc_asyncio", channel)

    service, models = make(glm, "GenerativeService"), make(glm, "ModelService")
    caches, prediction = make(glm, "CacheService"), make(vertex, "PredictionService")
    request = {"model": MODEL, "contents": CONTENTS}
    cache = await caches.create_cached_content(
        cached_content={"model": MODEL, "contents": CONTENTS, "ttl": {"seconds": 600}}
    )
    listed = [each.name async for each in await caches.list_cached_contents()]
    await caches.delete_cached_content(name=cache.name)
    names = [each.name async for each in await models.list_models({"page_size": 5})]

    async def refused(call):
        try:
            await call
        except Exception as error:
            return code_of(error)

    async def broken():
        fault = (("x-emulator-fault", "break-after=2;status=DATA_LOSS"),)
        received = []
        try:
            async for each in await service.stream_generate_content(request, metadata=fault):
                received.append(each)
        except Exception as error:
            return [code_of(error), len(received)]

    many = await asyncio.gather(*(service.generate_content(request) for _ in range(50)))
    stream = await service.stream_generate_content(request)
    vertex_stream = await prediction.stream_generate_content({**request, "model": PUBLISHED})
    return {
        "text": text(many[0]),
        "same": len({text(each) for each in many}) == 1,
        "streamed": [text(each) async for each in stream],
        "vertex": text(*[each async for each in vertex_stream]),
        "cached": listed == [cache.name],
        "names": len(set(names)) == len(names) > 10,
        "unknown": await refused(service.generate_content({**request, "model": "models/x"})),
        "late": await refused(
            service.generate_content(request, timeout=0.3, retry=None, metadata=STALL)
        ),
        "broken": await broken(),
        "live": await async_live(service),
    }


async def awaiting():
    aio = grpc.aio
    made = aio.secure_channel(address, tls) if tls else aio.insecure_channel(address)
    async with made as channel:
        return await async_facts(channel)


seen = {}
with (grpc.secure_channel(address, tls) if tls else grpc.insecure_channel(address)) as channel:
    seen["grpc"] = sync_facts("grpc", channel)
seen["rest"] = sync_facts("rest")
seen["grpc_asyncio"] = asyncio.run(awaiting())
print(json.dumps(seen))
"""


@pytest.fixture(scope="module", params=[False, True], ids=["plaintext", "tls"])
def seen(request: pytest.FixtureRequest, official_environment: Environment) -> Any:
    """What each kind of client saw."""
    with Emulator(tls=request.param, job_s=0.2) as emulator:
        done = subprocess.run(
            [
                *(str(official_environment.python), "-W", "ignore", "-c", PROGRAM),
                *(emulator.address, emulator.ca_file),
            ],
            env={**os.environ, "PYTHONPATH": "", "REQUESTS_CA_BUNDLE": emulator.ca_file},
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.mark.parametrize("kind", ["grpc", "rest", "grpc_asyncio"])
def test_calls_streams_and_resources(seen: Any, kind: str) -> None:
    facts = seen[kind]
    assert "sky" in facts["text"]
    assert len(facts["streamed"]) == 4
    assert "".join(facts["streamed"]) == facts["vertex"] == facts["text"]
    assert facts["cached"]


def test_an_operation_is_waited_for(seen: Any) -> None:
    assert seen["grpc"]["tuned"] == seen["rest"]["tuned"] == "ACTIVE"


def test_deadlines_end_calls(seen: Any) -> None:
    assert seen["grpc"]["late"] == seen["grpc_asyncio"]["late"] == "DEADLINE_EXCEEDED"
    # The REST transport has no status for it: the HTTP library gives up.
    assert "Timeout" in seen["rest"]["late"]


def test_asyncio_clients_list_fail_and_run_side_by_side(seen: Any) -> None:
    facts = seen["grpc_asyncio"]
    assert facts["same"]
    assert facts["names"]
    assert facts["unknown"] == "NOT_FOUND"
    assert facts["broken"] == ["DATA_LOSS", 2]


def test_sessions_go_both_ways(seen: Any) -> None:
    assert seen["grpc"]["live"] == seen["grpc_asyncio"]["live"] == "onetwo"

"""What the asyncio clients of the GAPIC packages leave behind when their event loop ends, unclosed."""

from __future__ import annotations

import pytest

from genai_grpc.emulator import Emulator
from tests.plugins.processes import run

pytestmark = pytest.mark.faults

PREAMBLE = """
import asyncio, gc, sys, warnings
warnings.simplefilter("always", ResourceWarning)
from google.api_core.retry_async import AsyncRetry

address, kept = sys.argv[1], []
own_retry = {"retry": AsyncRetry(predicate=lambda error: False)}

def contents(text):
    return [{"role": "user", "parts": [{"text": text}]}]
"""

GRPC = """
import grpc.aio
from genai_grpc import generativelanguage as glm
from genai_grpc.generativelanguage.services.generative_service import transports

MODEL = "models/gemini-2.5-flash"
LIVE = "models/gemini-live-2.5-flash-preview"

def connect():
    channel = grpc.aio.insecure_channel(address)
    transport = transports.GenerativeServiceGrpcAsyncIOTransport(channel=channel)
    kept.append(glm.GenerativeServiceAsyncClient(transport=transport))
    return kept[-1]

async def count():
    await connect().count_tokens({"model": MODEL, "contents": contents("x")})

async def dialogue(**options):
    async def said():
        yield {"setup": {"model": LIVE}}
        await asyncio.sleep(30)
    return await connect().bidi_generate_content(said(), **options)
"""

REST = """
from google.auth.aio.credentials import AnonymousCredentials
from genai_grpc.aiplatform.services import prediction_service as service

MODEL = "projects/p/locations/us-central1/publishers/google/models/gemini-2.5-flash"

def connect():
    made = service.transports.AsyncPredictionServiceRestTransport
    transport = made(host=address, url_scheme="http", credentials=AnonymousCredentials())
    kept.append(service.PredictionServiceAsyncClient(transport=transport))
    return kept[-1]

async def count():
    await connect().count_tokens({"endpoint": MODEL, "contents": contents("x")})
"""

CALLS = """
async def stalled(**options):
    request = {"model": MODEL, "contents": contents("x")}
    return await connect().generate_content(request, **options)

async def stream(**options):
    request = {"model": MODEL, "contents": contents("[[chunks=99]]")}
    return await connect().stream_generate_content(request, **options)
"""

ENDINGS = {
    "timed out": """
async def leave(**options):
    try:
        await asyncio.wait_for(stalled(**options), 0.05)
    except asyncio.TimeoutError:
        pass
""",
    "a task is left": """
async def leave(**options):
    kept.append(asyncio.ensure_future(stalled(**options)))
    await asyncio.sleep(0.05)
""",
    "a loop is left": """
async def leave(**options):
    async for chunk in await stream(**options):
        break
""",
    "a stream is kept": """
async def leave(**options):
    kept.append(await stream(**options))
    async for chunk in kept[-1]:
        break
""",
}

DIALOGUES = {
    "a dialogue is left": """
async def leave(**options):
    async for message in await dialogue(**options):
        break
""",
    "a dialogue is kept": """
async def leave(**options):
    kept.append(await dialogue(**options))
    await kept[-1].read()
""",
}

# The last events of cancelled calls came when the loop was closed, and the next one logged an exception.
AGAIN = """
for options in (own_retry, {}) * 3:
    asyncio.run(leave(**options))
    asyncio.run(count())
kept.clear()
gc.collect()
"""


@pytest.mark.parametrize("ending", [*ENDINGS, *DIALOGUES])
def test_what_calls_over_grpc_leave_behind_does_not_trouble_the_next_event_loop(
    server: Emulator, ending: str
) -> None:
    server.fault("stall;method=GenerateContent")
    server.trickle(0.02, method="StreamGenerateContent")
    program = PREAMBLE + GRPC + CALLS + (ENDINGS | DIALOGUES)[ending] + AGAIN
    run(program, server.address)


REST_ENDINGS = {
    "a call has ended": """
async def leave(**options):
    await count()
""",
    "a stream is kept": ENDINGS["a stream is kept"],
}


@pytest.mark.parametrize("ending", REST_ENDINGS)
def test_sessions_over_rest_are_closed_with_their_event_loop(server: Emulator, ending: str) -> None:
    """aiohttp complained of those that nobody had closed."""
    server.trickle(0.02, method="StreamGenerateContent")
    run(PREAMBLE + REST + CALLS + REST_ENDINGS[ending] + AGAIN, server.address)


def test_the_session_of_operations_is_closed_with_its_event_loop(server: Emulator) -> None:
    program = """
from google.api_core.exceptions import NotFound

async def ask():
    client = connect().transport.operations_client
    try:
        await client.get_operation("projects/p/locations/us-central1/operations/1")
    except NotFound:
        pass

for _ in range(2):
    asyncio.run(ask())
    kept.clear()
    gc.collect()
"""
    run(
        PREAMBLE
        + REST.replace("prediction_service", "gen_ai_tuning_service").replace(
            "PredictionService", "GenAiTuningService"
        )
        + program,
        server.address,
    )

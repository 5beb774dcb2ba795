"""Programs that OpenTelemetry's instrumentation of gRPC watches: it wraps every channel that is made.

It reports to the provider of the whole process, so they have a process of their own.
"""

from __future__ import annotations

import subprocess
import sys

import pytest

from genai_grpc.emulator import Emulator

HEAD = """
import asyncio, sys
from opentelemetry import trace
from opentelemetry.instrumentation.grpc import GrpcAioInstrumentorClient, GrpcInstrumentorClient
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

exporter, provider = InMemorySpanExporter(), TracerProvider()
provider.add_span_processor(SimpleSpanProcessor(exporter))
trace.set_tracer_provider(provider)
for each in (GrpcInstrumentorClient(), GrpcAioInstrumentorClient()):
    each.instrument()

address, model = sys.argv[1], "gemini-2.0-flash"
ask = {"model": f"models/{model}", "contents": [{"parts": [{"text": "hi"}]}]}

def told(*words):
    for span in exporter.get_finished_spans():
        print(span.name.rpartition("/")[2], span.status.status_code.name, *words)
    exporter.clear()
"""

CLIENT = """
from genai_grpc import Client, errors

with Client(api_key="key", http_options={"base_url": f"http://{address}"}) as client:
    told(client.models.generate_content(model=model, contents="hi").text != "")
    told(len(list(client.models.generate_content_stream(model=model, contents="hi"))) > 1)
    stream = client.models.generate_content_stream(model=model, contents="hi")
    next(stream)
    stream.close()
    told("left early")
    try:
        client.models.generate_content(model="nothing", contents="hi")
    except errors.ClientError as error:
        told(error.code)

    async def main():
        models = client.aio.models
        told((await models.generate_content(model=model, contents="hi")).text != "")
        stream = await models.generate_content_stream(model=model, contents="hi")
        told(len([chunk async for chunk in stream]) > 1)

    asyncio.run(main())
"""

GAPIC = """
import grpc
from google.api_core import exceptions
from genai_grpc import generativelanguage as glm

transports = glm.services.generative_service.transports
transport = transports.GenerativeServiceGrpcTransport(channel=grpc.insecure_channel(address))
with glm.GenerativeServiceClient(transport=transport) as client:
    told(bool(client.generate_content(ask).candidates))
    told(len(list(client.stream_generate_content(ask))) > 1)
    stream = client.stream_generate_content(ask)
    next(stream)
    del stream
    told("left early")
    try:
        client.generate_content({**ask, "model": "models/nothing"})
    except exceptions.NotFound as error:
        told(error.code.value)

async def main():
    channel = grpc.aio.insecure_channel(address)
    transport = transports.GenerativeServiceGrpcAsyncIOTransport(channel=channel)
    async with glm.GenerativeServiceAsyncClient(transport=transport) as client:
        told(bool((await client.generate_content(ask)).candidates))
        told(len([chunk async for chunk in await client.stream_generate_content(ask)]) > 1)

asyncio.run(main())
"""

EXPECTED = """\
GenerateContent UNSET True
StreamGenerateContent UNSET True
StreamGenerateContent UNSET left early
GenerateContent ERROR 404
GenerateContent UNSET True
StreamGenerateContent UNSET True
"""


@pytest.mark.parametrize("program", [CLIENT, GAPIC], ids=["client", "gapic"])
def test_calls_and_streams_are_seen_and_go_on(program: str) -> None:
    with Emulator() as emulator:
        command = [sys.executable, "-W", "ignore", "-c", HEAD + program, emulator.address]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout == EXPECTED

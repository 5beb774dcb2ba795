"""What a client reports to OpenTelemetry, as its SDK receives it, over each transport and both colours."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode

from genai_grpc import Client, errors
from genai_grpc._drivers.async_ import AsyncDriver
from genai_grpc._drivers.sync import Driver
from genai_grpc.emulator import Emulator
from genai_grpc.telemetry import Telemetry, chosen
from tests.plugins.clients import make_client

MODEL = "gemini-2.0-flash"


class Report:
    """Where a client reports to, and what came."""

    def __init__(self) -> None:
        self._exporter = InMemorySpanExporter()
        self._reader = InMemoryMetricReader()
        self.tracer_provider = TracerProvider()
        self.tracer_provider.add_span_processor(SimpleSpanProcessor(self._exporter))
        self.meter_provider = MeterProvider([self._reader])

    def telemetry(self, **options: Any) -> Telemetry:
        return Telemetry(
            tracer_provider=self.tracer_provider, meter_provider=self.meter_provider, **options
        )

    @property
    def spans(self) -> list[ReadableSpan]:
        return list(self._exporter.get_finished_spans())

    @property
    def points(self) -> dict[str, list[Any]]:
        """Histogram -> its data points."""
        data = self._reader.get_metrics_data()
        return {
            metric.name: list(metric.data.data_points)
            for resource in (data.resource_metrics if data else ())
            for scope in resource.scope_metrics
            for metric in scope.metrics
        }


@pytest.fixture
def report() -> Iterator[Report]:
    made = Report()
    yield made
    made.tracer_provider.shutdown()
    made.meter_provider.shutdown()


def attributes(span: ReadableSpan) -> Mapping[str, Any]:
    return dict(span.attributes or {})


def reporting(server: Emulator, report: Report, backend: str = "gemini", **options: Any) -> Client:
    return make_client(backend, server, telemetry=report.telemetry(), **options)


@pytest.mark.parametrize("backend", ["gemini", "vertex"])
@pytest.mark.parametrize("transport", ["grpc", "rest"])
def test_a_call_is_a_span_with_request_and_answer(
    server: Emulator, report: Report, transport: str, backend: str
) -> None:
    with reporting(server, report, backend, transport=transport) as client:
        answer = client.models.generate_content(
            model=MODEL, contents="hi", config={"temperature": 0.5, "max_output_tokens": 50}
        )
    (span,) = report.spans
    assert (span.name, span.kind) == (f"generate_content {MODEL}", SpanKind.CLIENT)
    assert span.status.status_code is StatusCode.UNSET
    usage = answer.usage_metadata
    assert usage is not None
    assert attributes(span) == {
        "gen_ai.operation.name": "generate_content",
        "gen_ai.provider.name": {"gemini": "gcp.gemini", "vertex": "gcp.vertex_ai"}[backend],
        "gen_ai.request.model": MODEL,
        "gen_ai.request.temperature": 0.5,
        "gen_ai.request.max_tokens": 50,
        "gen_ai.response.model": answer.model_version,
        "gen_ai.response.id": answer.response_id,
        "gen_ai.response.finish_reasons": (answer.candidates[0].finish_reason.name.lower(),),  # type: ignore[index,union-attr]  # there is one
        "gen_ai.usage.input_tokens": usage.prompt_token_count,
        "gen_ai.usage.output_tokens": usage.candidates_token_count,
        "server.address": "127.0.0.1",
        "server.port": int(server.url.rpartition(":")[2]),
    }


@pytest.mark.parametrize("transport", ["grpc", "rest"])
def test_a_stream_counts_its_tokens_once(server: Emulator, report: Report, transport: str) -> None:
    with reporting(server, report, transport=transport) as client:
        chunks = list(client.models.generate_content_stream(model=MODEL, contents="Tell me more"))
    assert len(chunks) > 2
    (span,) = report.spans
    usage = chunks[-1].usage_metadata
    assert usage is not None
    assert attributes(span)["gen_ai.usage.output_tokens"] == usage.candidates_token_count
    assert attributes(span)["gen_ai.request.stream"] is True
    points = report.points
    assert {
        point.attributes["gen_ai.token.type"]: point.sum
        for point in points["gen_ai.client.token.usage"]
    } == {
        "input": usage.prompt_token_count,
        "output": usage.candidates_token_count,
    }
    (first,) = points["gen_ai.client.operation.time_to_first_chunk"]
    (whole,) = points["gen_ai.client.operation.duration"]
    assert 0 < first.sum == attributes(span)["gen_ai.response.time_to_first_chunk"] <= whole.sum


@pytest.mark.parametrize("transport", ["grpc_asyncio", "rest_asyncio"])
async def test_asynchronous_calls_report_the_same(
    server: Emulator, report: Report, transport: str
) -> None:
    client = reporting(server, report, transport=transport)
    async with client.aio as aio:
        await aio.models.generate_content(model=MODEL, contents="hi")
        async for _ in await aio.models.generate_content_stream(model=MODEL, contents="hi"):
            pass
        await aio.models.count_tokens(model=MODEL, contents="hi")
    names = [span.name for span in report.spans]
    assert names == [
        f"generate_content {MODEL}",
        f"generate_content {MODEL}",
        f"count_tokens {MODEL}",
    ]


def test_a_call_that_is_repeated_is_one_span(server: Emulator, report: Report) -> None:
    server.fail("UNAVAILABLE", times=2)
    with reporting(server, report, transport="grpc") as client:
        client.models.generate_content(
            model=MODEL,
            contents="hi",
            config={"http_options": {"retry_options": {"initial_delay": 0.001}}},
        )
    (span,) = report.spans
    assert span.status.status_code is StatusCode.UNSET
    assert [dict(event.attributes or {}) for event in span.events] == [
        {"error.type": "UNAVAILABLE", "genai_grpc.attempt": 1},
        {"error.type": "UNAVAILABLE", "genai_grpc.attempt": 2},
    ]
    (point,) = report.points["gen_ai.client.operation.duration"]
    assert point.count == 1
    assert "error.type" not in point.attributes


def test_a_call_that_fails_says_how(server: Emulator, report: Report) -> None:
    with reporting(server, report) as client, pytest.raises(errors.ClientError):
        client.models.generate_content(model="nope", contents="hi")
    (span,) = report.spans
    assert span.status.status_code is StatusCode.ERROR
    assert "models/nope does not exist" in (span.status.description or "")
    assert attributes(span)["error.type"] == "NOT_FOUND"
    (point,) = report.points["gen_ai.client.operation.duration"]
    assert point.attributes["error.type"] == "NOT_FOUND"


def test_a_stream_that_is_left_ends_its_span(server: Emulator, report: Report) -> None:
    with reporting(server, report) as client:
        for _ in client.models.generate_content_stream(model=MODEL, contents="hi there"):
            break
    (span,) = report.spans
    assert attributes(span)["error.type"] == "CANCELLED"


def test_functions_that_are_called_have_spans(server: Emulator, report: Report) -> None:
    server.reply(
        {"candidates": [{"content": {"role": "model", "parts": [
            {"function_call": {"name": "weather", "args": {"city": "Oslo"}}}
        ]}}]}
    )  # fmt: skip
    tracer = report.tracer_provider.get_tracer("program")

    def weather(city: str) -> str:
        """How the weather is."""
        with tracer.start_as_current_span("look it up"):
            return f"sunny in {city}"

    with reporting(server, report) as client:
        client.models.generate_content(
            model=MODEL, contents="The weather?", config={"tools": [weather]}
        )
    first, inner, tool, second = report.spans
    assert [first.name, second.name] == [f"generate_content {MODEL}"] * 2
    assert (tool.name, tool.kind) == ("execute_tool weather", SpanKind.INTERNAL)
    assert attributes(tool)["gen_ai.tool.name"] == "weather"
    assert "gen_ai.tool.call.arguments" not in attributes(tool)
    assert inner.parent is not None
    assert tool.context is not None
    assert inner.parent.span_id == tool.context.span_id


async def test_a_function_that_fails_says_so(server: Emulator, report: Report) -> None:
    server.reply(
        {
            "candidates": [
                {"content": {"role": "model", "parts": [{"function_call": {"name": "broken"}}]}}
            ]
        }
    )

    async def broken() -> str:
        """Fails."""
        raise LookupError("nothing there")

    async with reporting(server, report).aio as client:
        await client.models.generate_content(model=MODEL, contents="x", config={"tools": [broken]})
    (tool,) = (span for span in report.spans if span.name.startswith("execute_tool"))
    assert tool.status.status_code is StatusCode.ERROR
    assert attributes(tool)["error.type"] == "LookupError"


def test_contents_are_reported_only_on_request(server: Emulator, report: Report) -> None:
    with reporting(server, report) as client:
        client.models.generate_content(model=MODEL, contents="a secret")
    assert "a secret" not in report.spans[0].to_json()


def test_contents_are_messages_with_parts(server: Emulator, report: Report) -> None:
    telemetry = report.telemetry(capture_content=True)
    with make_client("gemini", server, telemetry=telemetry) as client:
        chunks = list(
            client.models.generate_content_stream(
                model=MODEL,
                contents=["look", {"inline_data": {"mime_type": "image/png", "data": b"\x89PNG"}}],
                config={"system_instruction": "Be brief"},
            )
        )
    found = attributes(report.spans[0])
    assert json.loads(found["gen_ai.system_instructions"]) == [
        {"type": "text", "content": "Be brief"}
    ]
    (asked,) = json.loads(found["gen_ai.input.messages"])
    assert asked["parts"] == [
        {"type": "text", "content": "look"},
        {"type": "blob", "mime_type": "image/png", "modality": "image", "size": 4},
    ]
    (said,) = json.loads(found["gen_ai.output.messages"])
    assert said["role"] == "assistant"
    assert said["finish_reason"] == "stop"
    assert said["parts"] == [{"type": "text", "content": "".join(c.text or "" for c in chunks)}]


@pytest.mark.parametrize("backend", ["gemini", "vertex"])
def test_vectors_are_embeddings_on_both_apis(
    server: Emulator, report: Report, backend: str
) -> None:
    with reporting(server, report, backend) as client:
        client.models.embed_content(model="text-embedding-004", contents="x")
    assert [span.name for span in report.spans] == ["embeddings text-embedding-004"]


def test_a_client_without_telemetry_has_the_plain_drivers() -> None:
    client = Client(api_key="key")
    assert type(client.models._api_client.driver) is Driver
    assert type(client.aio.models._api_client.driver) is AsyncDriver


def test_the_environment_turns_it_on() -> None:
    assert chosen(None, {}) is None
    assert chosen(None, {"GENAI_GRPC_TELEMETRY": "true"}) == Telemetry(capture_content=False)
    assert chosen(False, {"GENAI_GRPC_TELEMETRY": "true"}) is None
    content = {"OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT": "span_only"}
    assert chosen(True, content) == Telemetry(capture_content=True)
    assert chosen(Telemetry(capture_content=False), content) == Telemetry(capture_content=False)


def test_what_is_no_choice_is_refused() -> None:
    with pytest.raises(ValueError, match="GENAI_GRPC_TELEMETRY must be true or false, not 'maybe'"):
        chosen(None, {"GENAI_GRPC_TELEMETRY": "maybe"})
    with pytest.raises(TypeError, match=r"telemetry must be True, False or a .*Telemetry, not str"):
        Client(api_key="key", telemetry="yes")  # type: ignore[arg-type]

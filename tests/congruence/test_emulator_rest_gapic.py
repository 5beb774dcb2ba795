"""The official GAPIC clients drive the emulator over REST, in every version of both APIs.

Their REST is stricter than other clients': enums are numbers, streams are one JSON array, every field of
an answer has to be known. They run in an environment and a process of their own.
"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
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

PROGRAM = """
import importlib, json, sys
import google.ai.generativelanguage_v1 as gemini_v1
import google.ai.generativelanguage_v1alpha as gemini_v1alpha
import google.ai.generativelanguage_v1beta as gemini_v1beta
import google.cloud.aiplatform_v1 as vertex_v1
import google.cloud.aiplatform_v1beta1 as vertex_v1beta1
from google.api_core import exceptions
from google.auth.credentials import AnonymousCredentials
from google.protobuf import json_format, struct_pb2

address = sys.argv[1]
contents = [{"role": "user", "parts": [{"text": "Why is the sky blue?"}]}]
declaration = {
    "name": "get_weather",
    "parameters": {"type_": "OBJECT", "properties": {"city": {"type_": "STRING"}}},
}
calling = {"function_calling_config": {"mode": "ANY"}}


def connect(module, service):
    package = getattr(module.services, service)
    name = "".join(word.capitalize() for word in service.split("_"))
    transport = getattr(package.transports, f"{name}RestTransport")
    credentials = AnonymousCredentials()
    return getattr(module, f"{name}Client")(
        transport=transport(host=address, url_scheme="http", credentials=credentials)
    )


def text(*responses):
    return "".join(p.text for r in responses for p in r.candidates[0].content.parts)


def refusal(call):
    try:
        call()
    except exceptions.GoogleAPICallError as error:
        return {"code": error.code, "reason": error.reason, "message": error.message}
    return None


def gemini(module):
    model, embedder = "models/gemini-2.5-flash", "models/gemini-embedding-001"
    content = {"parts": [{"text": "hello"}]}
    client, models = connect(module, "generative_service"), connect(module, "model_service")
    ask = {"model": model, "contents": contents}
    batch = [{"model": embedder, "content": content}] * 3
    facts = {
        "text": text(client.generate_content(ask)),
        "finish": client.generate_content(ask).candidates[0].finish_reason.name,
        "streamed": text(*client.stream_generate_content(ask)),
        "tokens": client.count_tokens(ask).total_tokens,
        "prompt_tokens": client.generate_content(ask).usage_metadata.prompt_token_count,
        "vectors": [len(e.values) for e in
            client.batch_embed_contents(model=embedder, requests=batch).embeddings],
        "model": models.get_model(name=model).name,
        "pages": len(list(models.list_models({"page_size": 5}).pages)),
        "models": len(list(models.list_models())),
        "unknown": refusal(lambda: client.generate_content({**ask, "model": "models/x"})),
        "unknown_stream": refusal(
            lambda: list(client.stream_generate_content({**ask, "model": "models/x"}))
        ),
        "wrong": refusal(
            lambda: client.generate_content({**ask, "generation_config": {"temperature": 3}})
        ),
    }
    if module is not gemini_v1:
        tools = [{"function_declarations": [declaration]}]
        called = client.generate_content({**ask, "tools": tools, "tool_config": calling})
        facts["function"] = called.candidates[0].content.parts[0].function_call.name
    return facts


def vertex(module):
    parent = "projects/p/locations/us-central1/publishers/google/models"
    model, embedder = f"{parent}/gemini-2.5-flash", f"{parent}/text-embedding-005"
    client = connect(module, "prediction_service")
    utility = connect(module, "llm_utility_service")
    counter = utility if module is vertex_v1 else client
    garden = connect(module, "model_garden_service")
    ask = {"model": model, "contents": contents}
    tools = [{"function_declarations": [declaration]}]
    instances = [json_format.ParseDict({"content": t}, struct_pb2.Value()) for t in ("a", "b")]
    predicted = client.predict(endpoint=embedder, instances=instances)
    tokens = utility.compute_tokens({"endpoint": model, "contents": contents}).tokens_info[0]
    name = "publishers/google/models/gemini-2.5-flash"
    called = client.generate_content({**ask, "tools": tools, "tool_config": calling})
    return {
        "text": text(client.generate_content(ask)),
        "finish": client.generate_content(ask).candidates[0].finish_reason.name,
        "streamed": text(*client.stream_generate_content(ask)),
        "tokens": counter.count_tokens({"endpoint": model, "contents": contents}).total_tokens,
        "prompt_tokens": client.generate_content(ask).usage_metadata.prompt_token_count,
        "spelled": b"".join(tokens.tokens).decode(),
        "vectors": [len(p["embeddings"]["values"]) for p in predicted.predictions],
        "model": garden.get_publisher_model(name=name).name,
        "unknown": refusal(lambda: client.generate_content({**ask, "model": f"{parent}/x"})),
        "unknown_stream": refusal(
            lambda: list(client.stream_generate_content({**ask, "model": f"{parent}/x"}))
        ),
        "wrong": refusal(
            lambda: client.generate_content({**ask, "generation_config": {"temperature": 3}})
        ),
        "function": called.candidates[0].content.parts[0].function_call.name,
    }


seen = {f"gemini {m.__name__[-7:]}": gemini(m) for m in (gemini_v1, gemini_v1beta, gemini_v1alpha)}
seen |= {f"vertex {m.__name__[-7:]}": vertex(m) for m in (vertex_v1, vertex_v1beta1)}
print(json.dumps(seen))
"""


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    """One emulator for all clients of this module."""
    with Emulator() as running:
        yield running


@pytest.fixture(scope="module")
def seen(official_environment: Environment, emulator: Emulator) -> dict[str, Any]:
    """What the clients saw, by API and version."""
    command = [str(official_environment.python), "-c", PROGRAM, emulator.address]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=200)
    assert done.returncode == 0, done.stderr
    facts: dict[str, Any] = json.loads(done.stdout)
    return facts


def test_every_version_of_both_apis_answers(seen: dict[str, Any], emulator: Emulator) -> None:
    assert len(seen) == 5
    assert {call.transport for call in emulator.calls} == {"rest"}
    for name, facts in seen.items():
        assert "sky" in facts["text"], name
        assert facts["streamed"] == facts["text"], name
        assert facts["finish"] == "STOP", name
        assert facts["tokens"] == facts["prompt_tokens"] > 0, name
        assert facts["model"].endswith("models/gemini-2.5-flash"), name
        assert facts["vectors"] == ([3072] * 3 if name.startswith("gemini") else [768] * 2), name
        assert facts.get("function", "get_weather") == "get_weather", name
        if name.startswith("gemini"):
            assert facts["pages"] == -(-facts["models"] // 5), name
        else:
            assert facts["spelled"] == "Why is the sky blue?", name


def test_errors_carry_code_and_reason(seen: dict[str, Any]) -> None:
    for name, facts in seen.items():
        for key in ("unknown", "unknown_stream"):
            assert facts[key]["code"] == 404, name
            assert facts[key]["reason"] == "NOT_FOUND", name
        assert facts["wrong"]["code"] == 400, name
        assert "generation_config.temperature" in facts["wrong"]["message"], name


def test_all_versions_say_the_same(seen: dict[str, Any]) -> None:
    assert len({facts["text"] for facts in seen.values()}) == 1

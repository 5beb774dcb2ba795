"""The official GAPIC clients, which know nothing of us, drive the emulator over plaintext gRPC.

They run in an environment and a process of their own; what they see comes back as JSON.
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

PRELUDE = """
import json, sys
import grpc
from google.api_core import exceptions

address = sys.argv[1]
seen = {}
contents = [{"role": "user", "parts": [{"text": "Why is the sky blue?"}]}]
schema = {
    "type_": "OBJECT",
    "properties": {"n": {"type_": "STRING", "enum": ["three"]}},
    "required": ["n"],
}
config = {"response_mime_type": "application/json", "response_schema": schema}

def connect(module, service):
    package = getattr(module.services, service)
    name = "".join(word.capitalize() for word in service.split("_"))
    transport = getattr(package.transports, f"{name}GrpcTransport")
    channel = grpc.insecure_channel(address)
    return getattr(module, f"{name}Client")(transport=transport(channel=channel))

def text(*responses):
    return "".join(p.text for r in responses for p in r.candidates[0].content.parts)

def refusal(call):
    try:
        call()
    except exceptions.GoogleAPICallError as error:
        fields = [
            violation.field
            for detail in error.details
            if hasattr(detail, "field_violations")
            for violation in detail.field_violations
        ]
        return {"code": error.grpc_status_code.name, "reason": error.reason, "fields": fields}
    return None
"""

GEMINI = """
import google.ai.generativelanguage_v1 as v1
import google.ai.generativelanguage_v1alpha as v1alpha
import google.ai.generativelanguage_v1beta as v1beta

model = "models/gemini-2.5-flash"
embedder = "models/gemini-embedding-001"
content = {"parts": [{"text": "hello"}]}
for module in (v1, v1beta, v1alpha):
    client = connect(module, "generative_service")
    models = connect(module, "model_service")
    ask = {"model": model, "contents": contents}
    batch = [{"model": embedder, "content": content}] * 3
    facts = {
        "text": text(client.generate_content(ask)),
        "streamed": text(*client.stream_generate_content(ask)),
        "tokens": client.count_tokens(ask).total_tokens,
        "prompt_tokens": client.generate_content(ask).usage_metadata.prompt_token_count,
        "vector": len(client.embed_content(model=embedder, content=content).embedding.values),
        "vectors": len(client.batch_embed_contents(model=embedder, requests=batch).embeddings),
        "model": models.get_model(name=model).name,
        "models": len(list(models.list_models())),
        "pages": len(list(models.list_models({"page_size": 5}).pages)),
        "unknown": refusal(lambda: client.generate_content({**ask, "model": "models/x"})),
        "wrong": refusal(
            lambda: client.generate_content({**ask, "generation_config": {"temperature": 3}})
        ),
    }
    if module is not v1:
        facts["json"] = json.loads(
            text(client.generate_content({**ask, "generation_config": config}))
        )
    seen[module.__name__.rpartition("_")[2]] = facts
print(json.dumps(seen))
"""

VERTEX = """
import google.cloud.aiplatform_v1 as v1
import google.cloud.aiplatform_v1beta1 as v1beta1
from google.protobuf import json_format, struct_pb2

parent = "projects/p/locations/us-central1/publishers/google/models"
model = f"{parent}/gemini-2.5-flash"
embedder = f"{parent}/text-embedding-005"
for module in (v1, v1beta1):
    client = connect(module, "prediction_service")
    utility = connect(module, "llm_utility_service")
    counter = utility if module is v1 else client
    garden = connect(module, "model_garden_service")
    ask = {"model": model, "contents": contents}
    instances = [json_format.ParseDict({"content": t}, struct_pb2.Value()) for t in ("a", "b")]
    predicted = client.predict(endpoint=embedder, instances=instances)
    tokens = utility.compute_tokens({"endpoint": model, "contents": contents}).tokens_info[0]
    name = "publishers/google/models/gemini-2.5-flash"
    facts = {
        "text": text(client.generate_content(ask)),
        "streamed": text(*client.stream_generate_content(ask)),
        "tokens": counter.count_tokens({"endpoint": model, "contents": contents}).total_tokens,
        "prompt_tokens": client.generate_content(ask).usage_metadata.prompt_token_count,
        "spelled": b"".join(tokens.tokens).decode(),
        "vectors": [len(p["embeddings"]["values"]) for p in predicted.predictions],
        "model": garden.get_publisher_model(name=name).name,
        "unknown": refusal(lambda: client.generate_content({**ask, "model": f"{parent}/x"})),
        "wrong": refusal(
            lambda: client.generate_content({**ask, "generation_config": {"temperature": 3}})
        ),
        "json": json.loads(text(client.generate_content({**ask, "generation_config": config}))),
    }
    if module is v1beta1:
        listed = garden.list_publisher_models(parent="publishers/google")
        facts["models"] = len(list(listed))
    embedded = client.embed_content(model=embedder, content={"parts": [{"text": "hello"}]})
    facts["vector"] = len(embedded.embedding.values)
    seen[module.__name__.rpartition("_")[2]] = facts
print(json.dumps(seen))
"""


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    """One emulator for all clients of this module."""
    with Emulator() as running:
        yield running


def drive(environment: Environment, emulator: Emulator, program: str) -> dict[str, Any]:
    """Run a program of official clients and return what it saw, by version."""
    command = [str(environment.python), "-c", PRELUDE + program, emulator.address]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=200)
    assert done.returncode == 0, done.stderr
    seen: dict[str, Any] = json.loads(done.stdout)
    return seen


@pytest.fixture(scope="module")
def gemini(official_environment: Environment, emulator: Emulator) -> dict[str, Any]:
    """What google-ai-generativelanguage saw."""
    return drive(official_environment, emulator, GEMINI)


@pytest.fixture(scope="module")
def vertex(official_environment: Environment, emulator: Emulator) -> dict[str, Any]:
    """What google-cloud-aiplatform saw."""
    return drive(official_environment, emulator, VERTEX)


def check_common(facts: dict[str, Any]) -> None:
    """What holds for both APIs in every version."""
    assert "sky" in facts["text"]
    assert facts["streamed"] == facts["text"]
    assert facts["tokens"] == facts["prompt_tokens"] > 0
    assert facts["unknown"]["code"] == "NOT_FOUND"
    assert facts["wrong"] == {
        "code": "INVALID_ARGUMENT",
        "reason": "INVALID_ARGUMENT",
        "fields": ["generation_config.temperature"],
    }
    assert facts["model"].endswith("models/gemini-2.5-flash")


@pytest.mark.parametrize("version", ["v1", "v1beta", "v1alpha"])
def test_generativelanguage(gemini: dict[str, Any], version: str) -> None:
    facts = gemini[version]
    check_common(facts)
    assert facts["vector"] == 3072
    assert facts["vectors"] == 3
    assert facts["models"] > 10
    assert facts["pages"] == -(-facts["models"] // 5)
    if version != "v1":
        assert facts["json"] == {"n": "three"}


@pytest.mark.parametrize("version", ["v1", "v1beta1"])
def test_aiplatform(vertex: dict[str, Any], version: str) -> None:
    facts = vertex[version]
    check_common(facts)
    assert facts["vector"] == 768
    assert facts["vectors"] == [768, 768]
    assert facts["spelled"] == "Why is the sky blue?"
    assert facts["json"] == {"n": "three"}
    if version == "v1beta1":
        assert facts["models"] > 10


def test_both_apis_say_the_same_in_every_version(
    gemini: dict[str, Any], vertex: dict[str, Any]
) -> None:
    said = {facts["text"] for facts in (*gemini.values(), *vertex.values())}
    assert len(said) == 1

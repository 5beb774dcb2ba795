"""grpcio's own packages for reflection and health checks ask the emulator, in an environment of theirs."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from genai_grpc.emulator import Emulator
from tests.plugins.environments import cached_environment

pytestmark = [
    pytest.mark.congruence,
    pytest.mark.slow,
    pytest.mark.timeout(300),
    pytest.mark.xdist_group("packaging"),
]

PROGRAM = """
import json, os
import grpc
from google.protobuf.descriptor_pool import DescriptorPool
from google.protobuf.message_factory import GetMessageClass
from grpc_health.v1 import health_pb2, health_pb2_grpc
from grpc_reflection.v1alpha.proto_reflection_descriptor_database import (
    ProtoReflectionDescriptorDatabase,
)

channel = grpc.insecure_channel(os.environ["ADDRESS"])
database = ProtoReflectionDescriptorDatabase(channel)
pool = DescriptorPool(database)
service = "google.cloud.aiplatform.v1.PredictionService"
method = pool.FindServiceByName(service).FindMethodByName("StreamGenerateContent")
ask, answer = GetMessageClass(method.input_type), GetMessageClass(method.output_type)
request = ask(model="projects/p/locations/us-central1/publishers/google/models/gemini-2.5-flash")
request.contents.add(role="user").parts.add(text="Why is the sky blue?")
chunks = channel.unary_stream(
    f"/{service}/StreamGenerateContent", ask.SerializeToString, answer.FromString
)(request)
texts = [chunk.candidates[0].content.parts[0].text for chunk in chunks]
health = health_pb2_grpc.HealthStub(channel)
watched = health.Watch(health_pb2.HealthCheckRequest(service=service))
print(json.dumps({
    "services": list(database.get_services()),
    "chunks": len([text for text in texts if text]),
    "check": health.Check(health_pb2.HealthCheckRequest(service=service)).status,
    "watch": next(watched).status,
}))
"""


def test_grpcios_packages_find_call_and_check_a_service(server: Emulator, tmp_path: Path) -> None:
    environment = cached_environment("grpcio-reflection", "grpcio-health-checking")
    ran = environment.run(PROGRAM, cwd=tmp_path, variables={"ADDRESS": server.address})
    assert ran.returncode == 0, ran.stderr
    seen = json.loads(ran.stdout)
    assert seen["chunks"] > 1
    assert (seen["check"], seen["watch"]) == (1, 1)
    for name in ("grpc.health.v1.Health", "google.ai.generativelanguage.v1beta.ModelService"):
        assert name in seen["services"]

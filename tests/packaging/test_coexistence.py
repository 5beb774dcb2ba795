"""The official clients and ours in one process: either may be imported first, on either protobuf
implementation, and what one writes the other reads.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.plugins.environments import (
    ROOT,
    Environment,
    cached_environment,
    runtime_requirements,
)

pytestmark = [
    pytest.mark.packaging,
    pytest.mark.slow,
    pytest.mark.timeout(300),
]

IMPORT_OFFICIAL = """
import google.ai.generativelanguage_v1beta as official_gemini
import google.cloud.aiplatform_v1 as official_vertex
import google.cloud.aiplatform_v1beta1
"""

IMPORT_OURS = """
import genai_grpc
import genai_grpc.transports.grpc
from genai_grpc._stubs import methods
gemini = methods.GEMINI["GenerativeService.GenerateContent"].request_type()
vertex = methods.VERTEX["PredictionService.GenerateContent"].request_type()
"""

EXCHANGE = """
from google.protobuf.internal import api_implementation

for ours, official in ((gemini, official_gemini), (vertex, official_vertex)):
    content = official.Content(role="user", parts=[official.Part(text="one wire")])
    theirs = official.GenerateContentRequest(model="models/m", contents=[content])
    request = ours.FromString(official.GenerateContentRequest.serialize(theirs))
    assert request.contents[0].parts[0].text == "one wire", request
    back = official.GenerateContentRequest.deserialize(request.SerializeToString())
    assert back == theirs, back
    assert ours.DESCRIPTOR.full_name != official.GenerateContentRequest.pb().DESCRIPTOR.full_name
print("together on", api_implementation.Type())
"""


@pytest.fixture(scope="module")
def official_environment() -> Environment:
    """Both official clients; aiplatform without what its high-level half alone needs."""
    return cached_environment(
        *runtime_requirements(),
        "google-ai-generativelanguage>=0.6",
        "grpc-google-iam-v1>=0.14",
        without_dependencies=("google-cloud-aiplatform>=1.100",),
    )


@pytest.mark.parametrize("implementation", ["upb", "python"])
@pytest.mark.parametrize(
    "imports",
    [IMPORT_OFFICIAL + IMPORT_OURS, IMPORT_OURS + IMPORT_OFFICIAL],
    ids=["official first", "ours first"],
)
def test_official_clients_and_ours_share_a_process(
    official_environment: Environment, tmp_path: Path, imports: str, implementation: str
) -> None:
    result = official_environment.run(
        imports + EXCHANGE,
        cwd=tmp_path,
        variables={
            "PYTHONPATH": str(ROOT),
            "PROTOCOL_BUFFERS_PYTHON_IMPLEMENTATION": implementation,
        },
    )
    assert result.returncode == 0, result.stderr
    assert result.stdout == f"together on {implementation}\n"

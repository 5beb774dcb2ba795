"""Long-running operations: futures whose results have our classes, though the wire has other names."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import grpc
import pytest
from google.api_core import exceptions
from google.api_core import operation as futures
from google.api_core import operation_async as awaited_futures
from google.auth.aio.credentials import AnonymousCredentials as AsyncAnonymousCredentials
from google.auth.credentials import AnonymousCredentials
from google.longrunning import operations_pb2
from google.rpc import code_pb2

from genai_grpc import aiplatform, generativelanguage_v1alpha
from genai_grpc import generativelanguage as glm
from genai_grpc.emulator import Emulator
from genai_grpc.generativelanguage.services.model_service import transports

NAME = "tunedModels/mine/operations/1"
PUBLISHED = "type.googleapis.com/google.ai.generativelanguage.v1beta."
TUNED = {"display_name": "mine", "tuning_task": {"training_data": {"examples": {}}}}


def operation(*, done: bool, fails: bool = False) -> operations_pb2.Operation:
    """What a server says: under way with metadata, then with a result or an error."""
    found = operations_pb2.Operation(name=NAME, done=done)
    found.metadata.type_url = f"{PUBLISHED}CreateTunedModelMetadata"
    found.metadata.value = glm.CreateTunedModelMetadata.serialize(
        glm.CreateTunedModelMetadata(completed_steps=7)
    )
    if done and fails:
        found.error.code = code_pb2.INVALID_ARGUMENT
        found.error.message = "too few examples"
    elif done:
        found.response.type_url = f"{PUBLISHED}TunedModel"
        found.response.value = glm.TunedModel.serialize(glm.TunedModel(name="tunedModels/mine"))
    return found


class Server(grpc.GenericRpcHandler):
    """Starts operations and says that they are done when asked for the second time."""

    def __init__(self) -> None:
        self.fails = False
        self.asked = 0
        self.cancelled: list[str] = []

    def service(self, details: Any) -> Any:
        return grpc.unary_unary_rpc_method_handler(
            lambda request, context: self.answer(details.method.rpartition("/")[2], request)
        )

    def answer(self, method: str, request: bytes) -> bytes:
        if method == "CancelOperation":
            self.cancelled.append(operations_pb2.CancelOperationRequest.FromString(request).name)
            return b""
        done = method == "GetOperation" and self.asked > 0
        self.asked += method == "GetOperation"
        return operation(done=done, fails=self.fails).SerializeToString()


@pytest.fixture
def server() -> Server:
    return Server()


@pytest.fixture
def address(server: Server) -> Iterator[str]:
    running = grpc.server(ThreadPoolExecutor(2), handlers=[server])
    port = running.add_insecure_port("127.0.0.1:0")
    running.start()
    yield f"127.0.0.1:{port}"
    running.stop(None).wait()


@pytest.fixture
def client(address: str) -> Iterator[glm.ModelServiceClient]:
    transport = transports.ModelServiceGrpcTransport(channel=grpc.insecure_channel(address))
    with glm.ModelServiceClient(transport=transport) as connected:
        yield connected


def test_a_future_gives_our_classes(client: glm.ModelServiceClient) -> None:
    started: Any = client.create_tuned_model(tuned_model=TUNED)  # type: ignore[arg-type]  # a dict is coerced
    assert isinstance(started.metadata, glm.CreateTunedModelMetadata)
    assert started.metadata.completed_steps == 7
    assert started.operation.name == NAME
    assert not started.done()
    result = started.result(timeout=20)
    assert isinstance(result, glm.TunedModel)
    assert result.name == "tunedModels/mine"


def test_an_operation_that_failed_raises(client: glm.ModelServiceClient, server: Server) -> None:
    server.fails = True
    started: Any = client.create_tuned_model(tuned_model=TUNED)  # type: ignore[arg-type]  # a dict is coerced
    with pytest.raises(exceptions.GoogleAPICallError, match="too few examples"):
        started.result(timeout=20)


def test_an_operation_that_is_read_names_our_classes(client: glm.ModelServiceClient) -> None:
    client.get_operation({"name": NAME})
    found = client.get_operation({"name": NAME})
    tuned = glm.TunedModel.pb()()
    assert found.response.Unpack(tuned)
    assert tuned.name == "tunedModels/mine"


def test_an_operation_is_cancelled(client: glm.ModelServiceClient, server: Server) -> None:
    started: Any = client.create_tuned_model(tuned_model=TUNED)  # type: ignore[arg-type]  # a dict is coerced
    assert started.cancel()
    assert server.cancelled == [NAME]


async def test_an_operation_is_cancelled_where_the_service_has_no_method_for_it(
    address: str, server: Server
) -> None:
    alpha = generativelanguage_v1alpha.services.model_service.transports
    blocking = alpha.ModelServiceGrpcTransport(channel=grpc.insecure_channel(address))
    with generativelanguage_v1alpha.ModelServiceClient(transport=blocking) as client:
        started: Any = client.create_tuned_model({"tuned_model": TUNED})
        assert not hasattr(client, "cancel_operation")
        assert started.cancel()
    server.asked = 0  # the next operation is not done either
    awaiting = alpha.ModelServiceGrpcAsyncIOTransport(channel=grpc.aio.insecure_channel(address))
    async with generativelanguage_v1alpha.ModelServiceAsyncClient(transport=awaiting) as aclient:
        started = await aclient.create_tuned_model({"tuned_model": TUNED})
        assert await started.cancel()
    assert server.cancelled == [NAME, NAME]


async def test_an_awaited_future_gives_our_classes(address: str) -> None:
    channel = grpc.aio.insecure_channel(address)
    transport = transports.ModelServiceGrpcAsyncIOTransport(channel=channel)
    async with glm.ModelServiceAsyncClient(transport=transport) as client:
        started: Any = await client.create_tuned_model(
            tuned_model=TUNED  # type: ignore[arg-type]  # a dict is coerced
        )
        assert isinstance(started.metadata, glm.CreateTunedModelMetadata)
        result = await started.result(timeout=20)
    assert isinstance(result, glm.TunedModel)


class Handler(BaseHTTPRequestHandler):
    """Answers like the REST API: the operation is done when it is read."""

    seen: list[str]

    def do_POST(self) -> None:
        self.seen.append(f"POST {self.path}")
        self.rfile.read(int(self.headers["Content-Length"]))
        metadata = {"@type": f"{PUBLISHED}CreateTunedModelMetadata", "completedSteps": 7}
        self.reply({"name": NAME, "metadata": metadata})

    def do_GET(self) -> None:
        self.seen.append(f"GET {self.path}")
        response = {"@type": f"{PUBLISHED}TunedModel", "name": "tunedModels/mine"}
        self.reply({"name": NAME, "done": True, "response": response})

    def reply(self, body: Any) -> None:
        content = json.dumps(body).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing: the test looks at `seen`."""


@pytest.fixture
def rest_address() -> Iterator[str]:
    Handler.seen = []
    with HTTPServer(("127.0.0.1", 0), Handler) as running:
        thread = threading.Thread(target=running.serve_forever)
        thread.start()
        yield f"127.0.0.1:{running.server_port}"
        running.shutdown()
        thread.join()


def test_a_future_over_rest_gives_our_classes(rest_address: str) -> None:
    transport = transports.ModelServiceRestTransport(
        host=rest_address, url_scheme="http", credentials=AnonymousCredentials()
    )
    with glm.ModelServiceClient(transport=transport) as client:
        started: Any = client.create_tuned_model(tuned_model=TUNED)  # type: ignore[arg-type]  # a dict is coerced
        assert isinstance(started.metadata, glm.CreateTunedModelMetadata)
        result = started.result(timeout=20)
    assert isinstance(result, glm.TunedModel)
    assert result.name == "tunedModels/mine"
    assert Handler.seen[0].startswith("POST /v1beta/tunedModels?")
    assert Handler.seen[1].startswith(f"GET /v1beta/{NAME}")


EXAMPLES = [{"text_input": str(n), "output": str(n + 1)} for n in range(20)]
MADE: Any = {
    "base_model": "models/gemini-2.5-flash",
    "tuning_task": {"training_data": {"examples": {"examples": EXAMPLES}}},
}


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    with Emulator(job_s=0.0) as running:
        yield running


def connected(emulator: Emulator, kind: str) -> Any:
    """A transport of the Gemini Developer API's models."""
    if kind == "rest":
        return transports.ModelServiceRestTransport(
            host=emulator.address, url_scheme="http", credentials=AnonymousCredentials()
        )
    return transports.ModelServiceGrpcTransport(channel=grpc.insecure_channel(emulator.address))


@pytest.mark.parametrize("kind", ["grpc", "rest"])
def test_an_operation_is_taken_up_again_by_its_name(emulator: Emulator, kind: str) -> None:
    with glm.ModelServiceClient(transport=connected(emulator, kind)) as client:
        started: Any = client.create_tuned_model(tuned_model=MADE)
        operations = client.transport.operations_client
        found = operations.get_operation(started.operation.name)
        again: Any = futures.from_gapic(
            found, operations, glm.TunedModel, metadata_type=glm.CreateTunedModelMetadata
        )
        assert isinstance(again.result(timeout=20), glm.TunedModel)
        assert isinstance(again.metadata, glm.CreateTunedModelMetadata)
        with pytest.raises(exceptions.NotFound):
            operations.get_operation("tunedModels/nothing/operations/nothing")


async def test_an_awaited_operation_is_taken_up_again_by_its_name(emulator: Emulator) -> None:
    channel = grpc.aio.insecure_channel(emulator.address)
    transport = transports.ModelServiceGrpcAsyncIOTransport(channel=channel)
    async with glm.ModelServiceAsyncClient(transport=transport) as client:
        started: Any = await client.create_tuned_model(tuned_model=MADE)
        operations = client.transport.operations_client
        found = await operations.get_operation(started.operation.name)
        again: Any = awaited_futures.from_gapic(found, operations, glm.TunedModel)
        assert isinstance(await again.result(timeout=20), glm.TunedModel)


async def test_an_operation_over_awaited_rest_is_taken_up_again(emulator: Emulator) -> None:
    parent = "projects/p/locations/l"
    model = {"display_name": "m", "container_spec": {"image_uri": "gcr.io/p/s"}}
    transport = aiplatform.services.model_service.transports.AsyncModelServiceRestTransport(
        host=emulator.address, url_scheme="http", credentials=AsyncAnonymousCredentials()
    )
    async with aiplatform.ModelServiceAsyncClient(transport=transport) as client:
        started: Any = await client.upload_model({"parent": parent, "model": model})
        operations = client.transport.operations_client
        found = await operations.get_operation(started.operation.name)
        again: Any = awaited_futures.from_gapic(found, operations, aiplatform.UploadModelResponse)
        assert isinstance(await again.result(timeout=20), aiplatform.UploadModelResponse)
        with pytest.raises(exceptions.NotFound):
            await operations.get_operation(f"{parent}/models/1/operations/2")

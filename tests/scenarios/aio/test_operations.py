"""Long-running operations are asked for by object or by name, and waited for."""

from __future__ import annotations

from typing import Any

import pytest

from genai_grpc import AsyncClient, types
from genai_grpc._stubs.generativelanguage import model_service_pb2, prediction_service_pb2
from genai_grpc._wire import any_names
from genai_grpc.emulator import Emulator

VIDEO = "models/veo-2.0/operations/o"
OTHER = "projects/p/locations/us-central1/operations/1"


def done(name: str = VIDEO) -> dict[str, Any]:
    response = prediction_service_pb2.PredictLongRunningResponse()
    answer = response.generate_video_response
    answer.generated_samples.add().video.uri = "https://example.com/files/a"
    answer.generated_samples.add().video.video = b"mp4"
    answer.rai_media_filtered_count = 1
    answer.rai_media_filtered_reasons.append("unsafe")
    return {"name": name, "done": True, "response": any_names.pack(response, "v1beta")}


@pytest.mark.parametrize("operation", [VIDEO, types.GenerateVideosOperation(name=VIDEO)])
async def test_videos_are_read_from_an_operation(
    gemini: AsyncClient, server: Emulator, operation: Any
) -> None:
    server.reply(done(), method="GetOperation")
    found = await gemini.operations.get(operation)
    assert isinstance(found, types.GenerateVideosOperation)
    assert (found.name, found.done) == (VIDEO, True)
    assert (
        found.response
        == found.result
        == types.GenerateVideosResponse(
            generated_videos=[
                types.GeneratedVideo(video=types.Video(uri="https://example.com/files/a")),
                types.GeneratedVideo(video=types.Video(video_bytes=b"mp4")),
            ],
            rai_media_filtered_count=1,
            rai_media_filtered_reasons=["unsafe"],
        )
    )
    assert server.calls[0].request.name == VIDEO


async def test_an_operation_that_failed_says_how(gemini: AsyncClient, server: Emulator) -> None:
    error = {"code": 3, "message": "no foxes"}
    server.reply({"name": VIDEO, "done": True, "error": error}, method="GetOperation")
    found = await gemini.operations.get(VIDEO)
    assert found.error == error
    assert found.response is None


async def test_a_name_tells_what_it_is_of(gemini: AsyncClient, server: Emulator) -> None:
    metadata = model_service_pb2.CreateTunedModelMetadata(
        tuned_model="tunedModels/t", completed_steps=2
    )
    name = "tunedModels/t/operations/o"
    packed = any_names.pack(metadata, "v1beta")
    server.reply({"name": name, "metadata": packed}, method="GetOperation")
    found = await gemini.operations.get(name)
    assert isinstance(found, types.TuningOperation)
    assert found.metadata is not None
    assert found.metadata["completedSteps"] == 2


async def test_other_operations_belong_to_the_project(
    vertex: AsyncClient, server: Emulator
) -> None:
    server.reply({"name": OTHER, "done": True}, method="GetOperation", times=2)
    for name in (OTHER, "1"):
        found = await vertex.operations.get(name)
        assert found == types.ProjectOperation(name=OTHER, done=True)
    assert {call.request.name for call in server.calls} == {OTHER}


async def test_an_operation_needs_a_name(client: AsyncClient, server: Emulator) -> None:
    for nameless in ("", types.GenerateVideosOperation()):
        with pytest.raises(ValueError, match="operation is required, with its name"):
            await client.operations.get(nameless)
    assert not server.calls


@pytest.mark.parametrize("other", [None, 7, types.BatchJob(name="batches/b")])
async def test_what_is_no_operation_is_told(
    gemini: AsyncClient, server: Emulator, other: Any
) -> None:
    for act in (gemini.operations.get, gemini.operations.wait):
        with pytest.raises(TypeError, match=f"not {type(other).__name__}.*client.batches.get"):
            await act(other)
    assert list(server.calls) == []


async def test_an_operation_is_waited_for(gemini: AsyncClient, server: Emulator) -> None:
    server.reply({"name": VIDEO}, method="GetOperation")
    server.reply(done(), method="GetOperation")
    seen: list[bool | None] = []
    found = await gemini.operations.wait(
        VIDEO, timeout_s=30, on_progress=lambda operation: seen.append(operation.done)
    )
    assert (found.done, seen) == (True, [None, True])


async def test_what_is_done_is_not_waited_for(gemini: AsyncClient, server: Emulator) -> None:
    operation = types.GenerateVideosOperation(name=VIDEO, done=True)
    assert await gemini.operations.wait(operation) is operation
    assert not server.calls


async def test_waiting_gives_up_in_time(gemini: AsyncClient, server: Emulator) -> None:
    server.reply({"name": VIDEO}, method="GetOperation", times=None)
    with pytest.raises(TimeoutError, match=f"{VIDEO} has not ended after 0.1 s"):
        await gemini.operations.wait(VIDEO, timeout_s=0.1)


async def test_videos_of_vertex_are_made_over_rest(vertex: AsyncClient, server: Emulator) -> None:
    model = "projects/p/locations/us-central1/publishers/google/models/veo-2.0"
    name = f"{model}/operations/o"
    videos = {"videos": [{"gcs_uri": "gs://b/v.mp4", "mime_type": "video/mp4"}]}
    server.reply({"name": name}, method="PredictLongRunning")
    server.reply({"name": name, "done": True, "response": videos}, method="FetchPredictOperation")
    operation = await vertex.models.generate_videos(
        model="veo-2.0", prompt="A fox", config={"output_gcs_uri": "gs://b"}
    )
    operation = await vertex.operations.get(operation)
    assert operation.done
    assert operation.response is not None
    assert operation.response.generated_videos == [
        types.GeneratedVideo(video=types.Video(uri="gs://b/v.mp4", mime_type="video/mp4"))
    ]
    sent = server.calls[1].request
    assert (sent.endpoint, sent.operation_name) == (model, name)

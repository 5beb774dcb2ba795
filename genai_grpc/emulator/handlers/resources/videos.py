"""Videos as long-running operations of both APIs: begun, in the making, there to be downloaded.

https://ai.google.dev/gemini-api/docs/video and the API reference of Veo on Vertex AI.
"""

from __future__ import annotations

import hashlib
import re
from typing import Any

from genai_grpc._stubs.generativelanguage.file_pb2 import File
from genai_grpc._stubs.generativelanguage.prediction_service_pb2 import (
    PredictLongRunningMetadata,
    PredictLongRunningResponse,
)
from genai_grpc.emulator.brain import media
from genai_grpc.emulator.brain.video import VIDEO_TYPE, video
from genai_grpc.emulator.calls import Call
from genai_grpc.emulator.handlers.resources import blobs, files, operations
from genai_grpc.emulator.handlers.resources.records import make, missing, new_id, wrong
from genai_grpc.emulator.handlers.schemas import to_python
from genai_grpc.emulator.state.store import Record
from genai_grpc.emulator.status import Violation, invalid
from genai_grpc.emulator.world import World

KIND = "vertex.videoOperations"
WORK = "videos"
MOST_VIDEOS = 4
_WIDTH, _HEIGHT = 64, 36
_NAME = re.compile(r"(.+)/operations/[^/]+")


def begin(world: World, call: Call, request: Any) -> Any:
    """Begin to make videos for the Gemini API."""
    world.catalogue.find(call, request.model, "predictLongRunning")
    # What a video is encoded in is a field that only REST carries.
    facts = {**_wishes(call, request), "rest": call.transport == "rest"}
    return operations.start(world, call, request.model, WORK, PredictLongRunningMetadata(), facts)


def make_files(world: World, record: Record) -> None:
    """The videos are made: files that can be downloaded."""
    response = PredictLongRunningResponse()
    version = record.facts["version"]
    call = Call(record.name, method=None, version=version, metadata={})
    for index in range(record.facts["count"]):
        data = _video(record, index)
        blob = f"video-{new_id(20)}"
        world.store.append(blob, 0, data)
        file = files.keep(
            world,
            call,
            File(mime_type=VIDEO_TYPE),
            hashlib.sha256(data).digest(),
            blob=blob,
            size=len(data),
            generated=True,
        )
        sample = response.generate_video_response.generated_samples.add()
        sample.video.uri = file.download_uri
        if record.facts["rest"]:
            sample.video.encoding = VIDEO_TYPE
    operations.succeed(world, record, response)


def begin_on_vertex(world: World, call: Call, request: Any) -> Any:
    """Begin to make videos for Vertex AI."""
    world.catalogue.find(call, request.endpoint, "predictLongRunning", field="endpoint")
    facts = {**_wishes(call, request), "began": world.now()}
    operation = call.new_response()
    operation.name = f"{request.endpoint}/operations/{new_id(16)}"
    due = world.now() + world.job_s
    make(world, call, Record(KIND, operation.name, operation, "", facts, due=due))
    return operation


def fetch(world: World, call: Call, request: Any) -> Any:
    """How far it is, as Vertex AI is asked."""
    found = _NAME.fullmatch(request.operation_name)
    if found is None or not _same(found[1], request.endpoint):
        raise wrong(call, ("operation_name", f"must be an operation of {request.endpoint}"))
    record = world.store.get(KIND, request.operation_name)
    if record is None:
        raise missing(call, "Operation", request.operation_name)
    return record.message


def make_answer(world: World, record: Record) -> None:
    """The videos are made: their bytes are the answer, or the bucket has them."""
    operation = record.message
    bucket = record.facts["bucket"].rstrip("/")
    for index in range(record.facts["count"]):
        data = _video(record, index)
        made = operation.response.videos.add(mime_type=VIDEO_TYPE)
        if bucket:
            made.gcs_uri = f"{bucket}/sample_{index}.mp4"
            blobs.put_object(world, made.gcs_uri, data)
        else:
            made.bytes_base64_encoded = data
    operation.done = True
    world.store.put(record.but(due=None))


def _wishes(call: Call, request: Any) -> dict[str, Any]:
    """What is asked for."""
    instances = [to_python(each) for each in request.instances]
    parameters = to_python(request.parameters) or {}
    _check(call, instances, parameters)
    return {
        "prompt": str(instances[0].get("prompt") or sorted(instances[0])),
        "count": int(parameters.get("sampleCount", 1)),
        "seconds": float(parameters.get("durationSeconds", 4)),
        "bucket": str(parameters.get("storageUri") or ""),
    }


def _video(record: Record, index: int) -> bytes:
    prompt, seconds = record.facts["prompt"], record.facts["seconds"]
    frames = [
        media.picture(f"{prompt} {frame}", index, width=_WIDTH, height=_HEIGHT)
        for frame in range(max(2, round(seconds)))
    ]
    return video(frames, width=_WIDTH, height=_HEIGHT, seconds=seconds)


def _same(name: str, endpoint: str) -> bool:
    """Whether both name one model; the project in front may be missing."""
    return name.endswith(endpoint) or endpoint.endswith(name)


def _check(call: Call, instances: list[Any], parameters: Any) -> None:
    found = []
    if len(instances) != 1 or not isinstance(instances[0], dict) or not instances[0]:
        found.append(Violation("instances", "must be one object that says what to make"))
    if not isinstance(parameters, dict):
        found.append(Violation("parameters", "must be an object"))
    else:
        count = parameters.get("sampleCount", 1)
        if not isinstance(count, (int, float)) or not 1 <= count <= MOST_VIDEOS:
            text = f"must be from 1 to {MOST_VIDEOS}, got {count}"
            found.append(Violation("parameters.sampleCount", text))
        seconds = parameters.get("durationSeconds", 4)
        if not isinstance(seconds, (int, float)) or not 1 <= seconds <= 60:
            text = f"must be from 1 to 60, got {seconds}"
            found.append(Violation("parameters.durationSeconds", text))
        bucket = parameters.get("storageUri")
        if bucket and not blobs.is_address(str(bucket), "gs://"):
            text = f"{bucket!r} must look like gs://BUCKET/PREFIX"
            found.append(Violation("parameters.storageUri", text))
    if found:
        raise invalid(call.backend, "PredictLongRunningRequest", found)

"""Batches of the Gemini Developer API: many requests that are answered later, by the usual handlers.

Requests come in the call or in a file of JSON Lines; answers go the same way.

https://ai.google.dev/gemini-api/docs/batch-api
"""

from __future__ import annotations

from typing import Any

from genai_grpc._stubs.generativelanguage import batch_service_pb2
from genai_grpc._wire.method import message_type
from genai_grpc.emulator.calls import Call
from genai_grpc.emulator.handlers.prompt import count_prompt
from genai_grpc.emulator.handlers.resources import blobs, files, made_files
from genai_grpc.emulator.handlers.resources.records import (
    find,
    list_page,
    make,
    missing,
    new_id,
    unready,
    wrong,
)
from genai_grpc.emulator.handlers.resources.running import (
    EMBED,
    GENERATE,
    Runner,
    error_json,
    lines_of,
    to_json,
    to_lines,
)
from genai_grpc.emulator.handlers.resources.times import stamp
from genai_grpc.emulator.state.store import Record
from genai_grpc.emulator.status import StatusError
from genai_grpc.emulator.world import World

KIND = "gemini.batches"
PATTERN = "batches/*"
# The part of a job's time that it is pending.
PENDING_SHARE = 0.25
_STATES = batch_service_pb2.BatchJob.State
_MODULE = "genai_grpc._stubs.generativelanguage.batch_service_pb2"
_NEEDS = {GENERATE: "batchGenerateContent", EMBED: "asyncBatchEmbedContent"}


def create(world: World, call: Call, request: Any) -> Any:
    """Start a batch that generates."""
    return _start(world, call, request, GENERATE)


def create_embeddings(world: World, call: Call, request: Any) -> Any:
    """Start a batch that embeds."""
    return _start(world, call, request, EMBED)


def get(world: World, call: Call, request: Any) -> Any:
    """One batch."""
    return find(world, call, KIND, request.name, PATTERN).message


def list_all(world: World, call: Call, request: Any) -> Any:
    """A page of batches; their answers are shown one by one."""
    response = call.new_response()
    page, response.next_page_token = list_page(world, call, request, KIND)
    response.operations.extend(each.message for each in page)
    return response


def cancel(world: World, call: Call, request: Any) -> Any:
    """Stop a batch."""
    with world.store.changing():
        record = find(world, call, KIND, request.name, PATTERN)
        if record.message.done:
            state = _STATES.Name(record.message.metadata.state)
            raise unready(call, f"{request.name} has ended ({state}) and cannot be cancelled")
        error = StatusError("CANCELLED", f"{request.name} was cancelled")
        _end(world, record, _STATES.BATCH_STATE_CANCELLED, error)
    return call.new_response()


def delete(world: World, call: Call, request: Any) -> Any:
    """Forget a batch."""
    world.remove(find(world, call, KIND, request.name, PATTERN))
    return call.new_response()


def forget_input(world: World, record: Record) -> None:
    """Drop the requests of a batch before it is forgotten."""
    world.store.drop(_input_name(record.name))


def go_on(world: World, record: Record) -> None:
    """Take the next step of a batch: to run, then to end."""
    batch = record.message.metadata
    if batch.state == _STATES.BATCH_STATE_PENDING:
        batch.state = _STATES.BATCH_STATE_RUNNING
        stamp(batch.update_time, world.now())
        world.store.put(record.but(due=float(record.facts["began"]) + world.job_s))
        return
    request = message_type(record.facts["request"]).FromString(
        blobs.read(world, _input_name(record.name))
    )
    try:
        _run(world, record, request)
    except StatusError as error:
        _end(world, record, _STATES.BATCH_STATE_FAILED, error)
        return
    _end(world, record, _STATES.BATCH_STATE_SUCCEEDED)


def _start(world: World, call: Call, request: Any, method: str) -> Any:
    world.catalogue.find(call, request.model, _NEEDS[method])
    config = request.batch.input_config
    _check_input(world, call, config)
    operation = batch_service_pb2.BatchOperation(name=f"batches/{new_id(36)}")
    began = world.now()
    batch = operation.metadata
    batch.name, batch.model = operation.name, request.model
    batch.display_name = request.batch.display_name
    batch.state = _STATES.BATCH_STATE_PENDING
    stamp(batch.create_time, began)
    stamp(batch.update_time, began)
    facts = {
        "began": began,
        "method": method,
        "version": call.version,
        "request": f"{_MODULE}:{type(request).__name__}",
    }
    with world.store.changing():
        blobs.write(world, _input_name(operation.name), request.SerializeToString())
        due = began + world.job_s * PENDING_SHARE
        make(world, call, Record(KIND, operation.name, operation, facts=facts, due=due))
    return operation


def _check_input(world: World, call: Call, config: Any) -> None:
    source = config.WhichOneof("source")
    field = "batch.input_config"
    if source is None:
        raise wrong(call, (field, "needs requests or a file_name"))
    if source == "requests" and not config.requests.requests:
        raise wrong(call, (f"{field}.requests.requests", "must not be empty"))
    if source == "file_name" and world.store.get(files.KIND, config.file_name) is None:
        raise missing(call, "File", config.file_name)


def _run(world: World, record: Record, request: Any) -> None:
    runner = Runner(world, "gemini", record.facts["version"], record.facts["method"])
    config = request.batch.input_config
    output = record.message.metadata.output
    if config.WhichOneof("source") == "file_name":
        output.responses_file = _run_file(world, runner, record, config.file_name)
    elif record.facts["method"] == GENERATE:
        output.inlined_responses.SetInParent()
        for each in config.requests.requests:
            _answer(runner, each, request.model, output.inlined_responses.inlined_responses.add())
    else:
        output.inlined_embed_content_responses.SetInParent()
        for each in config.requests.requests:
            answer = output.inlined_embed_content_responses.inlined_responses.add()
            _embed(runner, each, request.model, answer)
    record.message.response.CopyFrom(output)


def _answer(runner: Runner, each: Any, model: str, answer: Any) -> None:
    answer.metadata.update(each.metadata)
    each.request.model = each.request.model or model
    try:
        answer.response.CopyFrom(runner.answer(each.request))
    except StatusError as error:
        answer.error.CopyFrom(error.to_proto())


def _embed(runner: Runner, each: Any, model: str, answer: Any) -> None:
    if each.HasField("metadata"):
        answer.metadata.CopyFrom(each.metadata)
    each.request.model = each.request.model or model
    try:
        answer.response.embedding.CopyFrom(runner.answer(each.request).embedding)
        answer.response.token_count = count_prompt([each.request.content]).total
    except StatusError as error:
        answer.error.CopyFrom(error.to_proto())


def _run_file(world: World, runner: Runner, record: Record, name: str) -> str:
    """Answer the lines of a file, and return the name of the file with the answers."""
    data = made_files.read(world, name)
    if data is None:
        raise StatusError("NOT_FOUND", f"File {name} not found")
    answers: list[dict[str, Any]] = []
    for number, line in lines_of(data):
        try:
            if isinstance(line, StatusError):
                raise line
            answers.append(_answer_line(runner, line, number, record.message.metadata.model))
        except StatusError as error:
            key = line.get("key") if isinstance(line, dict) else None
            named: dict[str, Any] = {} if key is None else {"key": key}
            answers.append(named | {"error": error_json(error)})
    kept = f"files/batch-{record.name.rpartition('/')[2]}"
    return str(made_files.keep(world, kept, to_lines(answers), "application/jsonl").name)


def _answer_line(runner: Runner, line: dict[str, Any], number: int, model: str) -> dict[str, Any]:
    if "request" not in line:
        raise StatusError("INVALID_ARGUMENT", f"line {number} has no request")
    request = runner.read(line["request"])
    request.model = request.model or model
    named: dict[str, Any] = {name: line[name] for name in ("key", "metadata") if name in line}
    return {**named, "response": to_json(runner.answer(request))}


def _end(world: World, record: Record, state: int, error: StatusError | None = None) -> None:
    operation = record.message
    operation.done = True
    operation.metadata.state = state
    if error is not None:
        operation.error.CopyFrom(error.to_proto())
    for each in (operation.metadata.end_time, operation.metadata.update_time):
        stamp(each, world.now())
    forget_input(world, record)
    world.store.put(record.but(due=None))


def _input_name(name: str) -> str:
    return f"{name}/input"

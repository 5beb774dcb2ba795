"""What production refuses about a request, with every wrong field named at once.

Ranges are rows; what takes more than a comparison is a function that yields violations.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from genai_grpc.emulator.brain.media import IMAGE_TYPES
from genai_grpc.emulator.calls import Call
from genai_grpc.emulator.catalogue import Model
from genai_grpc.emulator.handlers import schemas
from genai_grpc.emulator.status import StatusError, Violation, invalid

ROLES = ("user", "model", "function", "tool")
MIME_TYPES = (
    "text/plain",
    "application/json",
    "application/xml",
    "application/yaml",
    "text/x.enum",
)
STRUCTURED_TYPES = ("application/json", "text/x.enum")
MOST_STOP_SEQUENCES = 5
_FUNCTION_NAME = re.compile(r"[a-zA-Z_][a-zA-Z0-9_.:-]{0,63}")


class Range(NamedTuple):
    """Bounds of a number in GenerationConfig, both included."""

    field: str
    low: float
    high: float | None


RANGES = (
    Range("temperature", 0, 2),
    Range("top_p", 0, 1),
    Range("top_k", 1, None),
    Range("candidate_count", 1, 8),
    Range("max_output_tokens", 1, None),
    Range("presence_penalty", -2, 2),
    Range("frequency_penalty", -2, 2),
    Range("logprobs", 0, 20),
)
THINKING_BUDGET = Range("thinking_budget", -1, 32_768)


def check_generation(call: Call, request: Any, model: Model) -> None:
    """Refuse a GenerateContentRequest that production would refuse."""
    found = [
        *_contents(request.contents),
        *_config(request.generation_config),
        *_tools(request),
    ]
    if request.HasField("system_instruction"):
        found += _parts(request.system_instruction, "system_instruction")
    if found:
        raise invalid(call.backend, "GenerateContentRequest", found)


def check_size(call: Call, tokens: int, model: Model) -> None:
    """Refuse a prompt that the model cannot read."""
    if tokens > model.input_tokens:
        raise StatusError(
            "INVALID_ARGUMENT",
            f"the prompt has {tokens} tokens, {model.id} takes {model.input_tokens} at most",
        )


def check_contents(call: Call, name: str, contents: Any, field: str = "contents") -> None:
    """Refuse contents that are malformed; they may be empty."""
    found = list(_each_content(contents, field))
    if found:
        raise invalid(call.backend, name, found)


def _contents(contents: Any) -> Iterator[Violation]:
    if not contents:
        yield Violation("contents", "is not specified")
    yield from _each_content(contents, "contents")
    yield from _function_turns(contents)


def _each_content(contents: Any, field: str) -> Iterator[Violation]:
    for at, content in enumerate(contents):
        path = f"{field}[{at}]"
        if content.role and content.role not in ROLES:
            yield Violation(f"{path}.role", f"{content.role!r} is not a role; use user or model")
        yield from _parts(content, path)


def _parts(content: Any, path: str) -> Iterator[Violation]:
    if not content.parts:
        yield Violation(f"{path}.parts", "must have at least one part")
    for at, part in enumerate(content.parts):
        where = f"{path}.parts[{at}]"
        kind = part.WhichOneof("data")
        if kind is None and not part.thought_signature:
            yield Violation(f"{where}.data", "one of the fields of data must be set")
        elif kind == "inline_data" and not part.inline_data.mime_type:
            yield Violation(f"{where}.inline_data.mime_type", "is not specified")
        elif kind == "file_data" and not part.file_data.file_uri:
            yield Violation(f"{where}.file_data.file_uri", "is not specified")
        elif kind in ("function_call", "function_response") and not getattr(part, kind).name:
            yield Violation(f"{where}.{kind}.name", "is not specified")


def _function_turns(contents: Any) -> Iterator[Violation]:
    """Each function call is answered by one response, in the turn after it."""
    for at, content in enumerate(contents):
        answers = _count(content, "function_response")
        if not answers:
            continue
        asked = _count(contents[at - 1], "function_call") if at else 0
        if asked != answers:
            yield Violation(
                f"contents[{at}].parts",
                f"has {answers} function responses, but the turn before has {asked} function calls",
            )


def _count(content: Any, kind: str) -> int:
    return sum(1 for part in content.parts if part.WhichOneof("data") == kind)


def _config(config: Any) -> Iterator[Violation]:
    for row in RANGES:
        if config.HasField(row.field):
            yield from _within(row, getattr(config, row.field), "generation_config")
    if len(config.stop_sequences) > MOST_STOP_SEQUENCES:
        number = len(config.stop_sequences)
        text = f"takes {MOST_STOP_SEQUENCES} at most, got {number}"
        yield Violation("generation_config.stop_sequences", text)
    if config.HasField("logprobs") and not config.response_logprobs:
        yield Violation("generation_config.logprobs", "needs response_logprobs to be true")
    thinking = config.thinking_config
    if thinking.HasField("thinking_budget"):
        where = "generation_config.thinking_config"
        yield from _within(THINKING_BUDGET, thinking.thinking_budget, where)
        if getattr(thinking, "thinking_level", 0):
            yield Violation(where, "takes thinking_budget or thinking_level, not both")
    wanted = image_type(config)
    if wanted and wanted not in IMAGE_TYPES:
        text = f"must be one of {', '.join(IMAGE_TYPES)}, got {wanted!r}"
        yield Violation("generation_config.image_config.image_output_options.mime_type", text)
    yield from _response_format(config)


def image_type(config: Any) -> str:
    """The type that pictures are wanted in; Vertex AI alone lets it be chosen."""
    options = getattr(config.image_config, "image_output_options", None)
    return str(options.mime_type) if options is not None else ""


def _within(row: Range, value: float, where: str) -> Iterator[Violation]:
    if value >= row.low and (row.high is None or value <= row.high):
        return
    bounds = f"at least {row.low:g}" if row.high is None else f"from {row.low:g} to {row.high:g}"
    yield Violation(f"{where}.{row.field}", f"must be {bounds}, got {value:g}")


def _response_format(config: Any) -> Iterator[Violation]:
    mime_type = config.response_mime_type
    if mime_type and mime_type not in MIME_TYPES:
        known = ", ".join(MIME_TYPES)
        text = f"{mime_type!r} is not supported; use one of {known}"
        yield Violation("generation_config.response_mime_type", text)
    given = [
        name
        for name in ("response_schema", *schemas.JSON_SCHEMA_FIELDS)
        if name in config.DESCRIPTOR.fields_by_name and config.HasField(name)
    ]
    if len(given) > 1:
        yield Violation(f"generation_config.{given[1]}", f"cannot be set beside {given[0]}")
    if not given:
        return
    if mime_type not in STRUCTURED_TYPES:
        text = f"must be one of {', '.join(STRUCTURED_TYPES)} when there is a schema"
        yield Violation("generation_config.response_mime_type", text)
    schema = schemas.schema_of_config(config)
    yield from schemas.violations(schema, f"generation_config.{given[0]}")
    if mime_type == "text/x.enum" and isinstance(schema, dict) and not schema.get("enum"):
        yield Violation(f"generation_config.{given[0]}.enum", "is needed for text/x.enum")


def _tools(request: Any) -> Iterator[Violation]:
    names: set[str] = set()
    for at, tool in enumerate(request.tools):
        for number, declaration in enumerate(tool.function_declarations):
            path = f"tools[{at}].function_declarations[{number}]"
            yield from _declaration(declaration, path, names)
            names.add(declaration.name)
    calling = request.tool_config.function_calling_config
    where = "tool_config.function_calling_config"
    for at, name in enumerate(calling.allowed_function_names):
        if name not in names:
            yield Violation(
                f"{where}.allowed_function_names[{at}]", f"{name!r} is not a declared function"
            )
    modes = calling.Mode
    restricting = (modes.Value("ANY"), modes.Value("VALIDATED"))
    if calling.allowed_function_names and calling.mode not in restricting:
        yield Violation(f"{where}.allowed_function_names", "goes with mode ANY or VALIDATED only")
    if calling.mode == modes.Value("ANY") and not names:
        yield Violation(f"{where}.mode", "ANY needs at least one declared function")


def _declaration(declaration: Any, path: str, names: set[str]) -> Iterator[Violation]:
    if not _FUNCTION_NAME.fullmatch(declaration.name):
        text = "must start with a letter or _, go on with letters, digits, _ . : -, 64 in all"
        yield Violation(f"{path}.name", f"{declaration.name!r} {text}")
    elif declaration.name in names:
        yield Violation(f"{path}.name", f"{declaration.name!r} is declared twice")
    if declaration.HasField("parameters"):
        schema: Any = schemas.from_message(declaration.parameters)
        yield from schemas.violations(schema, f"{path}.parameters", of_object=True)
    elif declaration.HasField("parameters_json_schema"):
        schema = schemas.from_value(declaration.parameters_json_schema)
        where = f"{path}.parameters_json_schema"
        yield from schemas.violations(schema, where, of_object=True)

"""Chat completions of Vertex AI: OpenAI's format, answered by the same model as GenerateContent.

https://cloud.google.com/vertex-ai/generative-ai/docs/start/openai and OpenAI's API reference, "Chat".
"""

from __future__ import annotations

import base64
import binascii
import json
import mimetypes
from collections.abc import Iterator
from typing import Any

from google.api.httpbody_pb2 import HttpBody

from genai_grpc.emulator.calls import Call
from genai_grpc.emulator.handlers.resources.records import wrong
from genai_grpc.emulator.handlers.resources.running import GENERATE, Runner
from genai_grpc.emulator.handlers.schemas import struct_to_python
from genai_grpc.emulator.handlers.vertex import endpoints
from genai_grpc.emulator.handlers.vertex.deployments import answering
from genai_grpc.emulator.world import World

JSON, SSE = "application/json", "text/event-stream"
OPENAPI = "openapi"
MODES = {"none": "NONE", "auto": "AUTO", "required": "ANY"}
FINISHES = {"STOP": "stop", "MAX_TOKENS": "length"}
# Name in OpenAI's request -> name in GenerationConfig.
SETTINGS = {
    "temperature": "temperature",
    "top_p": "topP",
    "max_tokens": "maxOutputTokens",
    "max_completion_tokens": "maxOutputTokens",
    "n": "candidateCount",
    "seed": "seed",
    "presence_penalty": "presencePenalty",
    "frequency_penalty": "frequencyPenalty",
}


def chat_completions(world: World, call: Call, request: Any) -> Iterator[HttpBody]:
    """Answer a chat, at once or in events."""
    _check_endpoint(world, call, request.endpoint)
    try:
        asked = json.loads(request.http_body.data)
    except ValueError as error:
        raise wrong(call, ("http_body.data", f"is not JSON: {error}")) from error
    if not isinstance(asked, dict):
        raise wrong(call, ("http_body.data", "must be a JSON object"))
    yield from complete(world, call, request.endpoint, asked)


def complete(world: World, call: Call, endpoint: str, asked: dict[str, Any]) -> Iterator[HttpBody]:
    """The answers to a chat that goes to an endpoint."""
    model = _model(world, call, endpoint, asked)
    runner = Runner(world, "vertex", call.version, GENERATE)
    wanted = runner.read(_request(call, asked))
    wanted.model = model
    created = int(world.now())
    if not asked.get("stream"):
        answer = _answer(runner.answer(wanted), asked, created)
        yield HttpBody(content_type=JSON, data=json.dumps(answer).encode())
        return
    is_first, total = True, None
    for response in runner.stream(wanted):
        if response.usage_metadata.total_token_count:
            total = _usage(response)
        yield _event(_chunk(response, asked, created, is_first=is_first))
        is_first = False
    if (asked.get("stream_options") or {}).get("include_usage"):
        last = {"object": "chat.completion.chunk", "created": created, "choices": []}
        yield _event({**last, "model": asked.get("model", ""), "usage": total})
    yield HttpBody(content_type=SSE, data=b"data: [DONE]\n\n")


def _model(world: World, call: Call, endpoint: str, asked: dict[str, Any]) -> str:
    """The name of the model that is asked."""
    _check_endpoint(world, call, endpoint)
    if not _is_open(endpoint):
        return endpoint
    publisher, _, name = str(asked.get("model", "")).rpartition("/")
    if not name:
        raise wrong(call, ("model", "is not specified"))
    known = f"publishers/{publisher or 'google'}/models/{name}"
    world.catalogue.find(call, known, "generateContent")
    return known


def _is_open(endpoint: str) -> bool:
    """Whether an endpoint is the one for publishers' models, which requests name."""
    return endpoint.rpartition("/")[2] == OPENAPI


def _check_endpoint(world: World, call: Call, endpoint: str) -> None:
    """Refuse an endpoint that does not exist, or has no model."""
    if not endpoint:
        raise wrong(call, ("endpoint", "is not specified"))
    if not _is_open(endpoint):
        answering(endpoints.known(world, call, endpoint))


# From OpenAI's request


def _request(call: Call, asked: dict[str, Any]) -> dict[str, Any]:
    """The request of GenerateContent that means the same, as JSON."""
    messages = asked.get("messages")
    if not isinstance(messages, list) or not all(isinstance(each, dict) for each in messages):
        raise wrong(call, ("messages", "must be a list of objects"))
    found: dict[str, Any] = {"contents": _contents(call, messages)}
    rules = [
        part
        for at, each in enumerate(messages)
        if each.get("role") in ("system", "developer")
        for part in _parts(call, at, each.get("content"))
    ]
    if rules:
        found["systemInstruction"] = {"parts": rules}
    found["generationConfig"] = _config(call, asked)
    functions = [each.get("function") or {} for each in asked.get("tools") or ()]
    if functions:
        found["tools"] = [{"functionDeclarations": [_declaration(each) for each in functions]}]
        found["toolConfig"] = {"functionCallingConfig": _calling(call, asked.get("tool_choice"))}
    return found


def _contents(call: Call, messages: list[dict[str, Any]]) -> list[dict[str, Any]]:
    names: dict[str, str] = {}
    contents: list[dict[str, Any]] = []
    for at, message in enumerate(messages):
        role, content = message.get("role"), message.get("content")
        if role in ("system", "developer"):
            continue
        if role == "tool":
            name = names.get(str(message.get("tool_call_id")), "")
            if not name:
                raise wrong(call, (f"messages[{at}].tool_call_id", "is that of no call before"))
            text = "".join(each.get("text", "") for each in _parts(call, at, content))
            part = {"functionResponse": {"name": name, "response": _object(text)}}
            if contents and "functionResponse" in contents[-1]["parts"][0]:
                contents[-1]["parts"].append(part)
            else:
                contents.append({"role": "user", "parts": [part]})
            continue
        if role not in ("user", "assistant"):
            text = "must be system, developer, user, assistant or tool"
            raise wrong(call, (f"messages[{at}].role", text))
        parts = _parts(call, at, content) if content else []
        for each in message.get("tool_calls") or ():
            function = each.get("function") or {}
            names[str(each.get("id"))] = str(function.get("name"))
            arguments = _object(str(function.get("arguments") or "{}"))
            parts.append({"functionCall": {"name": function.get("name"), "args": arguments}})
        contents.append({"role": "model" if role == "assistant" else "user", "parts": parts})
    return contents


def _parts(call: Call, at: int, content: Any) -> list[dict[str, Any]]:
    if isinstance(content, str):
        return [{"text": content}]
    if not isinstance(content, list):
        raise wrong(call, (f"messages[{at}].content", "must be a text or a list of parts"))
    found = []
    for number, part in enumerate(content):
        kind = part.get("type") if isinstance(part, dict) else None
        if kind == "text":
            found.append({"text": part.get("text", "")})
        elif kind == "image_url":
            found.append(_picture(call, f"messages[{at}].content[{number}]", part))
        else:
            text = f"must be text or image_url, got {kind!r}"
            raise wrong(call, (f"messages[{at}].content[{number}].type", text))
    return found


def _picture(call: Call, where: str, part: dict[str, Any]) -> dict[str, Any]:
    given = part.get("image_url")
    url = str(given.get("url", "") if isinstance(given, dict) else given or "")
    if not url.startswith("data:"):
        return {
            "fileData": {"fileUri": url, "mimeType": mimetypes.guess_type(url)[0] or "image/png"}
        }
    head, _, data = url.removeprefix("data:").partition(",")
    try:
        base64.b64decode(data, validate=True)
    except binascii.Error as error:
        raise wrong(call, (f"{where}.image_url.url", f"is not base64: {error}")) from error
    return {"inlineData": {"mimeType": head.partition(";")[0] or "image/png", "data": data}}


def _config(call: Call, asked: dict[str, Any]) -> dict[str, Any]:
    found = {ours: asked[name] for name, ours in SETTINGS.items() if asked.get(name) is not None}
    stop = asked.get("stop")
    if stop:
        found["stopSequences"] = [stop] if isinstance(stop, str) else stop
    form = asked.get("response_format") or {}
    if form.get("type") in ("json_object", "json_schema"):
        found["responseMimeType"] = "application/json"
    if form.get("type") == "json_schema":
        schema = (form.get("json_schema") or {}).get("schema")
        if not isinstance(schema, dict):
            raise wrong(call, ("response_format.json_schema.schema", "must be an object"))
        found["responseJsonSchema"] = schema
    return found


def _declaration(function: dict[str, Any]) -> dict[str, Any]:
    found = {"name": function.get("name"), "description": function.get("description")}
    if function.get("parameters"):
        found["parametersJsonSchema"] = function["parameters"]
    return {name: value for name, value in found.items() if value is not None}


def _calling(call: Call, choice: Any) -> dict[str, Any]:
    if isinstance(choice, dict):
        name = (choice.get("function") or {}).get("name")
        return {"mode": "ANY", "allowedFunctionNames": [name]}
    mode = MODES.get(choice or "auto")
    if mode is None:
        known = ", ".join(MODES)
        raise wrong(call, ("tool_choice", f"must be one of {known} or a function, got {choice!r}"))
    return {"mode": mode}


def _object(text: str) -> dict[str, Any]:
    """The object that a text is, or one that holds it."""
    try:
        value = json.loads(text)
    except ValueError:
        return {"result": text}
    return value if isinstance(value, dict) else {"result": value}


# To OpenAI's response


def _answer(response: Any, asked: dict[str, Any], created: int) -> dict[str, Any]:
    return {
        "id": response.response_id,
        "object": "chat.completion",
        "created": created,
        "model": asked.get("model", response.model_version),
        "choices": [
            {
                "index": each.index,
                "message": {"role": "assistant", **_said(response, each)},
                "finish_reason": _finish(each),
                "logprobs": None,
            }
            for each in response.candidates
        ],
        "usage": _usage(response),
    }


def _chunk(response: Any, asked: dict[str, Any], created: int, *, is_first: bool) -> dict[str, Any]:
    role = {"role": "assistant"} if is_first else {}
    choices = []
    for each in response.candidates:
        delta = {**role, **_said(response, each)}
        for at, function in enumerate(delta.get("tool_calls", ())):
            function["index"] = at
        finish = _finish(each) if each.finish_reason else None
        choices.append({"index": each.index, "delta": delta, "finish_reason": finish})
    return {
        "id": response.response_id,
        "object": "chat.completion.chunk",
        "created": created,
        "model": asked.get("model", response.model_version),
        "choices": choices,
    }


def _said(response: Any, candidate: Any) -> dict[str, Any]:
    """The text and the calls of a candidate."""
    texts = [part.text for part in candidate.content.parts if part.text and not part.thought]
    calls = [part.function_call for part in candidate.content.parts if part.function_call.name]
    found: dict[str, Any] = {"content": "".join(texts) if texts or not calls else None}
    if calls:
        found["tool_calls"] = [
            {
                "id": f"call_{response.response_id}_{candidate.index}_{at}",
                "type": "function",
                "function": {
                    "name": each.name,
                    "arguments": json.dumps(struct_to_python(each.args)),
                },
            }
            for at, each in enumerate(calls)
        ]
    return found


def _finish(candidate: Any) -> str:
    if any(part.function_call.name for part in candidate.content.parts):
        return "tool_calls"
    name = type(candidate).FinishReason.Name(candidate.finish_reason)
    return FINISHES.get(name, "content_filter")


def _usage(response: Any) -> dict[str, int]:
    usage = response.usage_metadata
    return {
        "prompt_tokens": usage.prompt_token_count,
        "completion_tokens": usage.candidates_token_count + usage.thoughts_token_count,
        "total_tokens": usage.total_token_count,
    }


def _event(value: dict[str, Any]) -> HttpBody:
    return HttpBody(content_type=SSE, data=b"data: " + json.dumps(value).encode() + b"\n\n")

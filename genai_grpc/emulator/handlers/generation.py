"""GenerateContent and StreamGenerateContent of both APIs: from the request to drafts of an answer.

What can be answered at all is `validation`; how an answer becomes messages is `drafts`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from genai_grpc.emulator.brain import media, schema, seeds, text, tokens, tools
from genai_grpc.emulator.brain.prompts import Wishes, read_wishes, without_markers
from genai_grpc.emulator.calls import Call
from genai_grpc.emulator.catalogue import Model, split_name
from genai_grpc.emulator.handlers import schemas
from genai_grpc.emulator.handlers.annotations import (
    Filler,
    file_grounding,
    grounding,
    log_probabilities,
    safety_ratings,
    url_context,
)
from genai_grpc.emulator.handlers.drafts import Draft, DraftPart, Reply
from genai_grpc.emulator.handlers.prompt import (
    Tokens,
    all_function_responses,
    count_prompt,
    function_responses,
    last_prompt,
    media_of,
    rounds_answered,
    text_of,
)
from genai_grpc.emulator.handlers.resources.caches import with_cache
from genai_grpc.emulator.handlers.resources.file_search import Source, retrieve
from genai_grpc.emulator.handlers.resources.files import check_used
from genai_grpc.emulator.handlers.validation import check_generation, check_size, image_type
from genai_grpc.emulator.status import StatusError
from genai_grpc.emulator.world import World


def generate_content(world: World, call: Call, request: Any) -> Any:
    """Answer with everything at once."""
    return _reply(world, call, request).whole()


def stream_generate_content(world: World, call: Call, request: Any) -> Iterator[Any]:
    """Answer in chunks."""
    return _reply(world, call, request).streamed()


def text_response(world: World, call: Call, said: str) -> Any:
    """A response that says exactly this."""
    return _empty_reply(call, call.request, [Draft([DraftPart("text", said)])]).whole()


def _reply(world: World, call: Call, request: Any) -> Reply:
    model = world.catalogue.find(call, request.model, "generateContent")
    return reply_to(world, call, request, model)


def reply_to(world: World, call: Call, request: Any, model: Model) -> Reply:
    """What a model answers to a request."""
    check_generation(call, request, model)
    check_used(world, call, request.contents)
    cached = Tokens()
    if request.cached_content:
        request, cached = with_cache(world, call, request)
    reply = _empty_reply(call, request, [])
    reply.cached = cached
    check_size(call, reply.prompt.total, model)
    turn = Turn(request, model)
    turn.sources = retrieve(world, call, request.tools, turn.plain)
    turn.knows_stores = call.transport == "rest"
    reply.model_version = model.id
    reply.chunks = turn.wishes.chunks or world.chunks
    reply.chunk_chars = turn.wishes.chars or world.chunk_chars
    if turn.wishes.block:
        reply.opening.append(_blocked(turn.wishes.block))
        return reply
    config = request.generation_config
    number = config.candidate_count if config.HasField("candidate_count") else 1
    try:
        reply.drafts = [turn.draft(index) for index in range(number)]
    except schema.SchemaError as error:
        # Which alternative of a schema is taken depends on the prompt: it may be one that nothing suits.
        problem = f"a schema of the request cannot be obeyed: {error}"
        raise StatusError("INVALID_ARGUMENT", problem) from error
    return reply


def _empty_reply(call: Call, request: Any, drafts: list[Draft]) -> Reply:
    instruction = request.system_instruction if request.HasField("system_instruction") else None
    return Reply(
        call=call,
        model_version=split_name(call.backend, request.model)[1],
        response_id=seeds.token_of(request.SerializeToString(deterministic=True)),
        prompt=count_prompt(request.contents, instruction, request.tools),
        drafts=drafts,
    )


def _blocked(reason: str) -> Filler:
    """Fill the feedback on a prompt that was blocked; an unknown reason counts as OTHER."""

    def fill(response: Any) -> None:
        reasons = response.prompt_feedback.DESCRIPTOR.fields_by_name["block_reason"].enum_type
        chosen = reasons.values_by_name.get(reason) or reasons.values_by_name["OTHER"]
        response.prompt_feedback.block_reason = chosen.number

    return fill


class Turn:
    """What a request asks the model to say next."""

    def __init__(self, request: Any, model: Model) -> None:
        self.request = request
        self.model = model
        self.config = request.generation_config
        self.prompt = last_prompt(request.contents)
        self.wishes: Wishes = read_wishes(self.prompt)
        self.plain = without_markers(self.prompt)
        self.instruction = text_of(request.system_instruction)
        # What file search found; over gRPC a chunk cannot say which store it is of.
        self.sources: list[Source] = []
        self.knows_stores = False

    def draft(self, index: int) -> Draft:
        """One candidate."""
        draft = self._body(index)
        thought = self._thought(index)
        if thought is not None:
            draft.parts = [thought, *self._signed(draft.parts, index)]
        if self.wishes.finish:
            draft.finish = self.wishes.finish
        draft.finishing += self._annotations(draft)
        return draft

    def _body(self, index: int) -> Draft:
        wanted = self._functions()
        if wanted:
            return Draft([self._call(function, words, index) for function, words in wanted])
        if self._asks_for("IMAGE"):
            return self._picture(index)
        if self._asks_for("AUDIO"):
            data = media.sound(self._said(index))
            return Draft([DraftPart("inline_data", mime_type=media.AUDIO_TYPE, data=data)])
        draft = bounded(self._said(index), self.config)
        code = self._code()
        return Draft([*code, *draft.parts], draft.finish) if code else draft

    def _said(self, index: int) -> str:
        """The text of the answer, before it is bounded."""
        described = schemas.schema_of_config(self.config)
        mime_type = self.config.response_mime_type
        if described is not None:
            known = [self.plain, *map(_describe, all_function_responses(self.request.contents))]
            value = schema.conforming(described, " ".join(known), self.config.seed + index)
            return str(value) if mime_type == "text/x.enum" else _json(value)
        if function_responses(self.request.contents):
            responses = all_function_responses(self.request.contents)
            said = [_describe(each) for each in responses]
            return text.read_instruction(self.instruction).apply(" ".join(said), "")
        said_plainly = self._prose(index)
        if mime_type == "application/json":
            return _json({"answer": said_plainly, "topics": list(text.topics(self.plain))})
        return said_plainly

    def _prose(self, index: int) -> str:
        files = media_of(self.request.contents)
        prompt = self.prompt
        if self.sources and self.wishes.exactly is None and self.wishes.chars is None:
            best = self.sources[0]
            return f"According to {best.document.display_name}: {best.text}"
        said = text.answer(prompt, self.instruction, self._seed(), index)
        if files and self.wishes.exactly is None and self.wishes.chars is None:
            return f"The {' and the '.join(files)} in the prompt is taken into account. {said}"
        return said

    def _seed(self) -> int:
        """Depends on the seed of the request and on all that was said before."""
        if len(self.request.contents) == 1:
            return int(self.config.seed)
        before = "\n".join(text_of(each) for each in self.request.contents[:-1])
        return seeds.seed_of(self.config.seed, before)

    def _call(self, function: tools.Function, words: str, index: int) -> DraftPart:
        arguments = tools.arguments_for(function, words, self.config.seed + index)
        return DraftPart("function_call", name=function.name, arguments=arguments)

    def _functions(self) -> list[tuple[tools.Function, str]]:
        """The functions to call now, each with the words of the prompt that ask for it."""
        functions = _functions(self.request)
        if not functions:
            return []
        calling = self.request.tool_config.function_calling_config
        allowed = set(calling.allowed_function_names)
        if allowed:
            functions = [each for each in functions if each.name in allowed]
        named = [each for each in functions if each.name == self.wishes.tool]
        if calling.mode == calling.Mode.Value("NONE"):
            return []
        answered = rounds_answered(self.request.contents)
        if named:
            must = calling.mode == calling.Mode.Value("ANY")
            return [(named[0], self.plain)] if must or not answered else []
        steps = tools.wanted_steps(functions, self.plain)
        if answered < len(steps):
            return steps[answered]
        if calling.mode == calling.Mode.Value("ANY"):
            best = tools.best_function(functions, self.plain)
            return [] if best is None else [(best, self.plain)]
        return []

    def _asks_for(self, modality: str) -> bool:
        wanted = self.config.response_modalities
        return bool(wanted) and self.config.Modality.Value(modality) in wanted

    def _picture(self, index: int) -> Draft:
        mime_type = image_type(self.config) or media.IMAGE_TYPE
        data = media.picture(self.plain, self.config.seed + index, mime_type=mime_type)
        picture = DraftPart("inline_data", mime_type=mime_type, data=data)
        if not self._asks_for("TEXT"):
            return Draft([picture])
        return Draft([DraftPart("text", "Here is the picture. "), picture])

    def _code(self) -> list[DraftPart]:
        """Code and its output, when the tool is there and the prompt has something to compute."""
        if not any(tool.HasField("code_execution") for tool in self.request.tools):
            return []
        numbers = [word.strip(".,;?!") for word in self.plain.split()]
        numbers = [word for word in numbers if word.isdecimal()]
        if not numbers:
            return []
        total = sum(int(each) for each in numbers)
        code = f"print(sum([{', '.join(numbers)}]))"
        return [
            DraftPart("executable_code", text=code),
            DraftPart("code_execution_result", text=f"{total}\n"),
        ]

    def _thought(self, index: int) -> DraftPart | None:
        """The summary of thoughts, when thoughts are asked for."""
        thinking = self.config.thinking_config
        if not thinking.include_thoughts or not self.model.thinking:
            return None
        if thinking.HasField("thinking_budget") and thinking.thinking_budget == 0:
            return None
        return DraftPart("thought", text.thoughts(self.plain, self.config.seed + index))

    def _signed(self, parts: list[DraftPart], index: int) -> list[DraftPart]:
        """The parts of an answer that followed thoughts: the first carries their signature."""
        if not parts:
            return parts
        signature = seeds.token_of("signature", self.prompt, index, size=48).encode()
        return [parts[0].signed(signature), *parts[1:]]

    def _annotations(self, draft: Draft) -> list[Filler]:
        """What is said about a candidate beside its parts."""
        found: list[Filler] = []
        said = "".join(part.text for part in draft.parts if part.kind == "text")
        if self.config.response_logprobs:
            found.append(log_probabilities(said, self.config.logprobs))
        if self.request.safety_settings:
            found.append(safety_ratings(self.request.safety_settings))
        if any(tool.HasField("google_search") for tool in self.request.tools):
            found.append(grounding(self.plain, said))
        if self.sources:
            found.append(file_grounding(self.sources, said, with_store=self.knows_stores))
        if any(tool.HasField("url_context") for tool in self.request.tools):
            found.append(url_context(self.plain))
        return found


def bounded(said: str, config: Any) -> Draft:
    """A draft of a text, cut at stop sequences and at the limit of tokens."""
    for sequence in config.stop_sequences:
        if sequence and (at := said.find(sequence)) >= 0:
            said = said[:at]
    if config.HasField("max_output_tokens"):
        kept = tokens.pieces(said)
        if len(kept) > config.max_output_tokens:
            short = "".join(kept[: config.max_output_tokens])
            return Draft([DraftPart("text", short)], finish="MAX_TOKENS")
    return Draft([DraftPart("text", said)] if said else [])


def _functions(request: Any) -> list[tools.Function]:
    return [
        tools.Function(each.name, each.description, _parameters(each))
        for tool in request.tools
        for each in tool.function_declarations
    ]


def _parameters(declaration: Any) -> Any:
    if declaration.HasField("parameters"):
        return schemas.from_message(declaration.parameters)
    if declaration.HasField("parameters_json_schema"):
        return schemas.from_value(declaration.parameters_json_schema)
    return {}


def _describe(response: Any) -> str:
    return tools.describe_response(response.name, schemas.struct_to_python(response.response))


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2)

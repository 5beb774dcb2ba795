"""What the emulator answers: deterministic, obedient to the configuration, alike on both APIs."""

from __future__ import annotations

import json
from typing import Any

import pytest

from genai_grpc.emulator import Emulator
from tests.unit.emulator.caller import MODEL, Caller, text_of

WEATHER: dict[str, Any] = {
    "name": "get_current_weather",
    "description": "Get the current weather in a given location",
    "parameters": {
        "type": "OBJECT",
        "properties": {"location": {"type": "STRING"}},
        "required": ["location"],
    },
}
DIVIDE: dict[str, Any] = {
    "name": "divide_numbers",
    "description": "Divide one number by another",
    "parameters": {
        "type": "OBJECT",
        "properties": {"a": {"type": "INTEGER"}, "b": {"type": "INTEGER"}},
        "required": ["a", "b"],
        "property_ordering": ["a", "b"],
    },
}


def tools(*declarations: dict[str, Any]) -> list[dict[str, Any]]:
    return [{"function_declarations": list(declarations)}]


def calling(mode: str, *names: str) -> dict[str, Any]:
    return {"function_calling_config": {"mode": mode, "allowed_function_names": list(names)}}


def calls_of(response: Any) -> list[tuple[str, dict[str, Any]]]:
    parts = response.candidates[0].content.parts
    calls = [part.function_call for part in parts if part.WhichOneof("data") == "function_call"]
    return [(call.name, dict(call.args)) for call in calls]


def finish_of(response: Any, index: int = 0) -> str:
    candidate = response.candidates[index]
    return str(candidate.FinishReason.Name(candidate.finish_reason))


def test_the_same_request_has_the_same_answer(api: Caller) -> None:
    first, again = api.generate(), api.generate()
    assert text_of(first) == text_of(again)
    assert first.response_id == again.response_id
    assert len(text_of(first).split()) > 20


def test_both_apis_say_the_same(caller: Caller) -> None:
    gemini = text_of(caller.generate())
    caller.backend = "vertex"
    assert text_of(caller.generate()) == gemini


def test_an_answer_depends_on_the_prompt_and_speaks_about_it(api: Caller) -> None:
    sky, bread = text_of(api.generate()), text_of(api.generate("How is bread baked?"))
    assert sky != bread
    assert "sky" in sky
    assert "bread" in bread.lower()


def test_an_answer_depends_on_what_was_said_before(api: Caller) -> None:
    def with_history(said: str) -> str:
        request = api.request(None)
        request.contents.add(role="user").parts.add(text=said)
        request.contents.add(role="model").parts.add(text="I see.")
        request.contents.add(role="user").parts.add(text="And why?")
        return text_of(api.callable("GenerateContent")(request))

    assert with_history("It rains.") == with_history("It rains.")
    assert with_history("It rains.") != with_history("It snows.")


def test_a_stream_says_what_the_whole_answer_says(api: Caller) -> None:
    chunks = api.stream()
    whole = api.generate()
    assert len(chunks) > 1
    assert text_of(*chunks) == text_of(whole)
    assert chunks[-1].usage_metadata == whole.usage_metadata
    assert finish_of(chunks[-1]) == "STOP"
    assert all(each.candidates[0].finish_reason == 0 for each in chunks[:-1])
    assert {each.response_id for each in chunks} == {whole.response_id}
    assert {each.model_version for each in chunks} == {MODEL}


@pytest.mark.parametrize(
    ("prompt", "chunks"),
    [
        ("Please stream 40 chunks about the sea", 40),
        ("[[chunks=7]] the sea", 7),
        ("[[chunks=1]] the sea", 1),
        ("[[chunks=250]] the sea", 250),
    ],
)
def test_a_prompt_sets_the_number_of_chunks(api: Caller, prompt: str, chunks: int) -> None:
    received = api.stream(prompt)
    assert len(received) == chunks
    assert all(text_of(each) for each in received)
    assert text_of(*received) == text_of(api.generate(prompt))


def test_a_prompt_sets_number_and_size_of_chunks(api: Caller) -> None:
    received = api.stream("[[chunks=40 chars=20]] the sea")
    assert [len(text_of(each)) for each in received] == [20] * 40


def test_the_emulator_sets_the_size_of_chunks() -> None:
    import grpc

    with (
        Emulator(chunk_chars=10) as emulator,
        grpc.insecure_channel(emulator.address) as channel,
    ):
        sizes = [len(text_of(each)) for each in Caller(channel).stream()]
    assert max(sizes) <= 10
    assert len(sizes) > 20


@pytest.mark.parametrize(
    ("prompt", "words"), [("Tell me a story in 300 words.", 300), ("[[words=17]] x", 17)]
)
def test_a_prompt_sets_the_number_of_words(api: Caller, prompt: str, words: int) -> None:
    assert len(text_of(api.generate(prompt)).split()) == words


def test_a_prompt_sets_the_number_of_sentences(api: Caller) -> None:
    said = text_of(api.generate("Explain tides in two sentences"))
    assert said.count(".") == 2


def test_a_prompt_dictates_the_answer(api: Caller) -> None:
    assert text_of(api.generate("Reply with exactly: hello there")) == "hello there"
    assert text_of(api.generate('[[text="good night"]]')) == "good night"


def test_usage_agrees_with_counting(caller: Caller) -> None:
    request = caller.request(
        "one two three",
        system_instruction={"parts": [{"text": "be kind"}]},
        tools=tools(WEATHER),
    )
    usage = caller.callable("GenerateContent")(request).usage_metadata
    counted = caller.ask(
        "CountTokens", model=request.model, generate_content_request=request
    ).total_tokens
    assert usage.prompt_token_count == counted
    assert usage.total_token_count == counted + usage.candidates_token_count
    caller.backend = "vertex"
    counted = caller.ask(
        "CountTokens",
        endpoint=caller.model(),
        contents=[{"role": "user", "parts": [{"text": "one two three"}]}],
        system_instruction={"parts": [{"text": "be kind"}]},
    )
    assert counted.total_tokens == 5
    assert counted.total_billable_characters == len("onetwothreebekind")


def test_tokens_are_counted_by_modality(api: Caller) -> None:
    request = api.request("two words")
    request.contents[0].parts.add(inline_data={"mime_type": "image/png", "data": b"x"})
    request.contents[0].parts.add(file_data={"mime_type": "video/mp4", "file_uri": "gs://b/v"})
    usage = api.callable("GenerateContent")(request).usage_metadata
    details = {each.modality: each.token_count for each in usage.prompt_tokens_details}
    assert details[1] == 2
    assert details[2] == 258
    assert details[3] > 258
    assert sum(details.values()) == usage.prompt_token_count


def test_several_candidates_differ(api: Caller) -> None:
    response = api.generate(generation_config={"candidate_count": 3})
    texts = {text_of(response, candidate=index) for index in range(3)}
    assert len(texts) == 3
    assert [each.index for each in response.candidates] == [0, 1, 2]
    chunks = api.stream(generation_config={"candidate_count": 3})
    assert {text_of(*chunks, candidate=index) for index in range(3)} == texts


def test_a_seed_changes_the_answer(api: Caller) -> None:
    said = {text_of(api.generate(generation_config={"seed": seed})) for seed in (1, 2, 3)}
    assert len(said) > 1


def test_stop_sequences_are_kept_out(api: Caller) -> None:
    config = {"stop_sequences": ["never", "two"]}
    response = api.generate("Say: one two three", generation_config=config)
    assert text_of(response) == "one "
    assert finish_of(response) == "STOP"


def test_the_limit_of_tokens_bounds_the_answer(api: Caller) -> None:
    whole = text_of(api.generate())
    response = api.generate(generation_config={"max_output_tokens": 7})
    assert response.usage_metadata.candidates_token_count == 7
    assert whole.startswith(text_of(response))
    assert finish_of(response) == "MAX_TOKENS"
    chunks = api.stream(generation_config={"max_output_tokens": 7})
    assert text_of(*chunks) == text_of(response)
    assert finish_of(chunks[-1]) == "MAX_TOKENS"


def test_a_limit_that_is_not_reached_changes_nothing(api: Caller) -> None:
    response = api.generate(generation_config={"max_output_tokens": 4000})
    assert text_of(response) == text_of(api.generate())
    assert finish_of(response) == "STOP"


@pytest.mark.parametrize(
    ("instruction", "check"),
    [
        ("I say high, you say low", lambda said: said == "low"),
        ('Start every answer with "Ahoy!"', lambda said: said.startswith("Ahoy! ")),
        ("End each answer with 'Over.'", lambda said: said.endswith(" Over.")),
        ("Write in capital letters.", lambda said: said.isupper()),
        ("Be concise.", lambda said: said.count(".") == 1),
        ("You are a cat.", lambda said: said.startswith("As instructed (You are a cat.): ")),
    ],
)
def test_a_system_instruction_is_visible(api: Caller, instruction: str, check: Any) -> None:
    response = api.generate("high", system_instruction={"parts": [{"text": instruction}]})
    assert check(text_of(response))


@pytest.mark.parametrize(
    "config",
    [{"include_thoughts": True}, {"include_thoughts": True, "thinking_budget": 1024}],
)
def test_thoughts_come_when_asked_for(api: Caller, config: dict[str, Any]) -> None:
    response = api.generate(generation_config={"thinking_config": config})
    thought, answer = response.candidates[0].content.parts
    assert thought.thought
    assert thought.text
    assert not answer.thought
    assert answer.thought_signature
    assert answer.text == text_of(api.generate())
    usage = response.usage_metadata
    assert usage.thoughts_token_count > 0
    assert usage.total_token_count == (
        usage.prompt_token_count + usage.candidates_token_count + usage.thoughts_token_count
    )
    chunks = api.stream(generation_config={"thinking_config": config})
    assert chunks[0].candidates[0].content.parts[0] == thought
    assert chunks[-1].candidates[0].content.parts[0].thought_signature == answer.thought_signature


@pytest.mark.parametrize("config", [{}, {"include_thoughts": True, "thinking_budget": 0}])
def test_thoughts_do_not_come_unasked(api: Caller, config: dict[str, Any]) -> None:
    response = api.generate(generation_config={"thinking_config": config})
    assert [part.thought for part in response.candidates[0].content.parts] == [False]


def test_a_schema_is_obeyed(api: Caller) -> None:
    schema = {
        "type": "OBJECT",
        "properties": {
            "name": {"type": "STRING"},
            "population": {"type": "INTEGER", "minimum": 10, "maximum": 20},
            "kinds": {
                "type": "ARRAY",
                "items": {"type": "STRING", "enum": ["a", "b"]},
                "min_items": 4,
                "max_items": 4,
            },
            "either": {"any_of": [{"type": "BOOLEAN"}, {"type": "NUMBER"}]},
        },
        "required": ["name", "population", "kinds", "either"],
        "property_ordering": ["kinds", "name", "either", "population"],
    }
    config = {"response_mime_type": "application/json", "response_schema": schema}
    response = api.generate("Describe the United States.", generation_config=config)
    value = json.loads(text_of(response))
    assert list(value) == ["kinds", "name", "either", "population"]
    assert 10 <= value["population"] <= 20
    assert isinstance(value["population"], int)
    assert len(value["kinds"]) == 4
    assert set(value["kinds"]) <= {"a", "b"}
    assert isinstance(value["either"], (bool, float, int))
    chunks = api.stream("Describe the United States.", generation_config=config)
    assert json.loads(text_of(*chunks)) == value


JSON_SCHEMA = {
    "type": "object",
    "properties": {"next": {"$ref": "#/$defs/Node"}, "n": {"type": "integer", "minimum": 5}},
    "required": ["next", "n"],
    "$defs": {
        "Node": {
            "type": "object",
            "properties": {
                "label": {"type": "string", "maxLength": 5},
                "next": {"anyOf": [{"$ref": "#/$defs/Node"}, {"type": "null"}]},
            },
            "required": ["label", "next"],
        }
    },
}


@pytest.mark.parametrize(
    ("backend", "field"),
    [
        ("gemini", "response_json_schema_ordered"),
        ("gemini", "response_json_schema"),
        ("vertex", "response_json_schema"),
    ],
)
def test_a_json_schema_is_obeyed(caller: Caller, backend: str, field: str) -> None:
    caller.backend = backend
    request = caller.request("x", generation_config={"response_mime_type": "application/json"})
    getattr(request.generation_config, field).struct_value.update(JSON_SCHEMA)
    value = json.loads(text_of(caller.callable("GenerateContent")(request)))
    assert list(value) == ["next", "n"]
    assert value["n"] >= 5
    node = value["next"]
    while node is not None:
        assert len(node["label"]) <= 5
        node = node["next"]


@pytest.mark.parametrize(
    ("mime_type", "expected"),
    [("text/x.enum", "Percussion"), ("application/json", '"Percussion"')],
)
def test_an_enum_is_one_of_its_values(api: Caller, mime_type: str, expected: str) -> None:
    schema = {"type": "STRING", "enum": ["String", "Percussion", "Keyboard"]}
    config = {"response_mime_type": mime_type, "response_schema": schema}
    response = api.generate("Which instrument is percussion?", generation_config=config)
    assert text_of(response) == expected


def test_json_without_a_schema_is_json(api: Caller) -> None:
    config = {"response_mime_type": "application/json"}
    assert isinstance(json.loads(text_of(api.generate(generation_config=config))), dict)


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ("What is the weather like in Boston?", ("get_current_weather", {"location": "Boston"})),
        ("Divide 10 by 4 please", ("divide_numbers", {"a": 10, "b": 4})),
    ],
)
def test_auto_calls_the_function_that_the_prompt_asks_for(
    api: Caller, prompt: str, expected: tuple[str, dict[str, Any]]
) -> None:
    response = api.generate(prompt, tools=tools(WEATHER, DIVIDE))
    assert calls_of(response) == [expected]
    assert finish_of(response) == "STOP"
    assert calls_of(api.stream(prompt, tools=tools(WEATHER, DIVIDE))[0]) == [expected]


def test_auto_answers_what_is_no_business_of_a_function(api: Caller) -> None:
    response = api.generate("Who wrote Hamlet?", tools=tools(WEATHER, DIVIDE))
    assert calls_of(response) == []
    assert text_of(response)


def test_auto_ends_with_text_once_the_function_has_answered(api: Caller) -> None:
    request = api.request("What is the weather like in Boston?", tools=tools(WEATHER))
    first = api.callable("GenerateContent")(request)
    request.contents.append(first.candidates[0].content)
    part = request.contents.add(role="user").parts.add()
    part.function_response.name = "get_current_weather"
    part.function_response.response.update({"result": "sunny, 21 degrees"})
    response = api.callable("GenerateContent")(request)
    assert calls_of(response) == []
    expected = "According to get_current_weather, the answer is sunny, 21 degrees."
    assert text_of(response) == expected


def test_any_always_calls_and_none_never(api: Caller) -> None:
    declared = tools(WEATHER, DIVIDE)
    response = api.generate("Hello!", tools=declared, tool_config=calling("ANY"))
    assert len(calls_of(response)) == 1
    chosen = calling("ANY", "divide_numbers")
    response = api.generate("the weather in Boston", tools=declared, tool_config=chosen)
    ((name, arguments),) = calls_of(response)
    assert name == "divide_numbers"
    assert {type(value) for value in arguments.values()} == {float}
    response = api.generate("the weather in Boston", tools=declared, tool_config=calling("NONE"))
    assert calls_of(response) == []


def test_a_marker_names_the_function(api: Caller) -> None:
    response = api.generate("[[tool=divide_numbers]] Hello", tools=tools(WEATHER, DIVIDE))
    assert calls_of(response)[0][0] == "divide_numbers"


def test_parameters_may_be_a_json_schema(api: Caller) -> None:
    request = api.request("[[tool=f]]")
    declaration = request.tools.add().function_declarations.add(name="f")
    declaration.parameters_json_schema.struct_value.update(
        {"type": "object", "properties": {"n": {"type": "integer", "minimum": 3, "maximum": 3}}}
    )
    assert calls_of(api.callable("GenerateContent")(request)) == [("f", {"n": 3})]


def test_log_probabilities_come_when_asked_for(api: Caller) -> None:
    config = {"response_logprobs": True, "logprobs": 3, "max_output_tokens": 5}
    candidate = api.generate(generation_config=config).candidates[0]
    chosen = candidate.logprobs_result.chosen_candidates
    assert "".join(each.token for each in chosen) == candidate.content.parts[0].text
    assert all(each.log_probability < 0 for each in chosen)
    assert {len(row.candidates) for row in candidate.logprobs_result.top_candidates} == {3}
    assert candidate.avg_logprobs < 0


def test_pictures_and_sounds(caller: Caller) -> None:
    parts = caller.generate(
        "a red bird", generation_config={"response_modalities": ["TEXT", "IMAGE"]}
    )
    text, picture = parts.candidates[0].content.parts
    assert text.text
    assert picture.inline_data.data.startswith(b"\x89PNG\r\n")
    sound = caller.generate("hello", generation_config={"response_modalities": ["AUDIO"]})
    (part,) = sound.candidates[0].content.parts
    assert part.inline_data.mime_type.startswith("audio/L16")
    assert len(part.inline_data.data) % 2 == 0


def test_builtin_tools_leave_their_traces(caller: Caller) -> None:
    response = caller.generate("Add 2 and 3", tools=[{"code_execution": {}}])
    code, result, _ = response.candidates[0].content.parts
    assert "2, 3" in code.executable_code.code
    assert result.code_execution_result.output == "5\n"
    response = caller.generate("Who won?", tools=[{"google_search": {}}])
    assert response.candidates[0].grounding_metadata.grounding_chunks[0].web.uri
    response = caller.generate("Read https://example.com/a", tools=[{"url_context": {}}])
    (seen,) = response.candidates[0].url_context_metadata.url_metadata
    assert seen.retrieved_url == "https://example.com/a"


def test_a_marker_blocks_a_prompt_or_ends_an_answer(api: Caller) -> None:
    response = api.generate("[[block=SAFETY]] x")
    assert not response.candidates
    assert response.prompt_feedback.block_reason == 1
    assert not api.stream("[[block=SAFETY]] x")[0].candidates
    assert finish_of(api.generate("[[finish=RECITATION]] x")) == "RECITATION"


def test_safety_settings_are_rated(api: Caller) -> None:
    settings = [{"category": "HARM_CATEGORY_HATE_SPEECH", "threshold": "BLOCK_ONLY_HIGH"}]
    candidate = api.generate(safety_settings=settings).candidates[0]
    assert [each.category for each in candidate.safety_ratings]


TWO_STEPS = "Get the weather in Boston and divide 10 by 4, then divide 9 by 3."


def test_what_is_asked_for_together_is_called_together_and_the_rest_afterwards(api: Caller) -> None:
    request = api.request(TWO_STEPS, tools=tools(WEATHER, DIVIDE))
    first = api.callable("GenerateContent")(request)
    assert calls_of(first) == [
        ("get_current_weather", {"location": "Boston"}),
        ("divide_numbers", {"a": 10, "b": 4}),
    ]
    request.contents.append(first.candidates[0].content)
    results = request.contents.add(role="user")
    for name in ("get_current_weather", "divide_numbers"):
        response = results.parts.add().function_response
        response.name = name
        response.response.update({"result": name})
    second = api.callable("GenerateContent")(request)
    assert calls_of(second) == [("divide_numbers", {"a": 9, "b": 3})]
    request.contents.append(second.candidates[0].content)
    response = request.contents.add(role="user").parts.add().function_response
    response.name = "divide_numbers"
    response.response.update({"result": "three"})
    last = api.callable("GenerateContent")(request)
    assert calls_of(last) == []
    assert "get_current_weather" in text_of(last)
    assert "three" in text_of(last)


def test_different_items_of_few_values_are_as_many_as_there_are(api: Caller) -> None:
    described = {
        "type": "array",
        "items": {"enum": ["a", "b"]},
        "uniqueItems": True,
        "minItems": 1,
    }
    for number in range(10):
        request = api.request(f"Choose {number}")
        request.generation_config.response_mime_type = "application/json"
        request.generation_config.response_json_schema.struct_value.update(described)
        chosen = json.loads(text_of(api.callable("GenerateContent")(request)))
        assert 1 <= len(chosen) == len(set(chosen)) <= 2

"""ValidateReinforcementTuningReward of Vertex AI: what a reward function gives to a sample response.

Rewards by matching texts are computed. Those that run code, ask Cloud Run or another model are not: their
entry has an error_status that says so.
"""

from __future__ import annotations

import json
import re
from typing import Any

from genai_grpc._stubs.aiplatform.tuning_job_pb2 import (
    ReinforcementTuningParseResponseConfig,
    ReinforcementTuningStringMatchRewardScorer,
)
from genai_grpc.emulator.calls import Call
from genai_grpc.emulator.handlers.prompt import text_of
from genai_grpc.emulator.handlers.resources.records import check_parent, wrong
from genai_grpc.emulator.status import StatusError
from genai_grpc.emulator.world import World

_Match = ReinforcementTuningStringMatchRewardScorer
_Parse = ReinforcementTuningParseResponseConfig
SCORERS = (
    "autorater_scorer",
    "code_execution_reward_scorer",
    "string_match_reward_scorer",
    "cloud_run_reward_scorer",
)
STRING_MATCH = "string_match_reward_scorer"


def validate(world: World, call: Call, request: Any) -> Any:
    """Score a sample response by every reward of a configuration."""
    check_parent(call, request.parent)
    weighted = _configs(call, request)
    said = text_of(request.sample_response)
    response = call.new_response()
    for at, (config, weight) in enumerate(weighted):
        entry = response.reward_info_details[config.reward_name or f"reward_{at}"]
        try:
            entry.reward = _reward(config, said)
        except StatusError as error:
            entry.error_status.CopyFrom(error.to_proto())
            response.error = error.message
            continue
        response.overall_reward += entry.reward * weight
    return response


def _configs(call: Call, request: Any) -> list[tuple[Any, float]]:
    kind = request.WhichOneof("reward_config")
    problems = [] if request.sample_response.parts else [("sample_response", "has no parts")]
    found: list[tuple[Any, float]] = []
    if kind is None:
        problems.append(("reward_config", "one of its kinds must be set"))
    elif kind == "single_reward_config":
        found = [(request.single_reward_config, 1.0)]
    else:
        rows = request.composite_reward_config.weighted_reward_configs
        found = [(each.reward_config, each.weight) for each in rows]
        if not rows:
            field = "composite_reward_config.weighted_reward_configs"
            problems.append((field, "must have at least one entry"))
    for config, _ in found:
        scorers = [name for name in SCORERS if config.HasField(name)]
        if len(scorers) != 1:
            text = f"must have one of {', '.join(SCORERS)}, got {', '.join(scorers) or 'none'}"
            problems.append((f"{kind}.scorer", text))
    if problems:
        raise wrong(call, *problems)
    return found


def _reward(config: Any, said: str) -> float:
    if not config.HasField(STRING_MATCH):
        name = next(each for each in SCORERS if config.HasField(each))
        text = f"rewards by {name} are not emulated; {STRING_MATCH} is"
        raise StatusError("UNIMPLEMENTED", text)
    scorer = config.string_match_reward_scorer
    parsed = _parsed(config.parse_response_config, said)
    if scorer.HasField("json_match_expression"):
        row = scorer.json_match_expression
        matched = _matches(row.value_string_match_expression, _member(parsed, row.key_name))
    else:
        matched = _matches(scorer.string_match_expression, parsed)
    return float(scorer.correct_answer_reward if matched else scorer.wrong_answer_reward)


def _parsed(config: Any, said: str) -> str:
    """The part of a response that is scored; nothing when the expression finds nothing."""
    if config.parse_type != _Parse.REGEX_EXTRACT:
        return said
    found = _expression(config.regex_extract_expression).search(said)
    if found is None:
        return ""
    return found[1] if found.re.groups else found[0]


def _matches(expression: Any, said: str) -> bool:
    if expression.match_operation == _Match.REGEX_CONTAINS:
        return _expression(expression.expression).search(said) is not None
    if expression.match_operation == _Match.PARTIAL_MATCH:
        return expression.expression in said
    return bool(said == expression.expression)


def _member(text: str, name: str) -> str:
    """A member of a JSON object as a text, "" without it."""
    try:
        value = json.loads(text)
    except ValueError:
        return ""
    found = value.get(name, "") if isinstance(value, dict) else ""
    return found if isinstance(found, str) else json.dumps(found)


def _expression(text: str) -> re.Pattern[str]:
    try:
        return re.compile(text)
    except re.error as error:
        raise StatusError("INVALID_ARGUMENT", f"{text!r} is no expression: {error}") from error

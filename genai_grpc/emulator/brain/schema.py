"""JSON that conforms to a schema, with values that suit the names of its properties.

Takes JSON Schema as a dict (2020-12 as far as the APIs accept it, plus `nullable` and
`propertyOrdering`). Raises SchemaError where no value can conform. How a schema arrives in a request
is not known here.
"""

from __future__ import annotations

import json
import math
import random
import re
import uuid
from collections.abc import Mapping, Sequence
from typing import Any

from genai_grpc.emulator.brain.patterns import Effort, matching
from genai_grpc.emulator.brain.seeds import chooser
from genai_grpc.emulator.brain.words import content_words, name_stems

Schema = Mapping[str, Any]

# Optional parts of a recursive schema are left out below this depth, and nothing may go deeper than
# the second: then it demands itself without end.
DEEP = 4
TOO_DEEP = 40
# No answer of a model has more: its tokens are counted. Nor is a single text longer.
MOST_VALUES, MOST_CHARS = 10_000, 500_000
ANYTHING: Schema = {"type": "string"}

_ADJECTIVES = "bright quiet early small open northern simple warm modern plain".split()
_NOUNS = "river garden harbour lantern meadow bridge orchard window forest market".split()
_NAMES = "Amina Bruno Chiara Daniel Elif Farah Goran Hana Ingrid Jonas".split()
_FAMILIES = "Okafor Lindqvist Moreau Tanaka Silva Novak Haddad Weber Rossi Dubois".split()
_PLACES = "Lisbon Nairobi Oslo Kyoto Lima Toronto Cairo Prague Jakarta Quito".split()
_COUNTRIES = "Portugal Kenya Norway Japan Peru Canada Egypt Czechia Indonesia Ecuador".split()

# What a property's name says about a whole number: stems -> the usual range.
_RANGES: tuple[tuple[frozenset[str], tuple[int, int]], ...] = (
    (frozenset(("year",)), (1950, 2025)),
    (frozenset(("age",)), (18, 90)),
    (frozenset(("population", "popul")), (100_000, 90_000_000)),
    (frozenset(("percent", "percentag", "scor", "rat", "confidenc")), (0, 100)),
    (frozenset(("pric", "cost", "amount", "gdp", "salar")), (10, 5_000)),
    (frozenset(("hour",)), (0, 23)),
    (frozenset(("minut", "second")), (0, 59)),
)


class SchemaError(ValueError):
    """A schema that no value conforms to, or that is none; `path` says where."""

    def __init__(self, path: str, problem: str) -> None:
        super().__init__(f"{path}: {problem}" if path else problem)
        self.path = path
        self.problem = problem


def conforming(schema: Schema, prompt: str, seed: int = 0) -> Any:
    """A value that conforms to the schema and, where it can, speaks about the prompt.

    Raises:
      SchemaError: none does, it would be too large, or the schema is none.
    """
    try:
        return _Maker(schema, prompt, seed).make(schema, "", 0)
    except SchemaError:
        raise
    except RecursionError as error:
        raise SchemaError("", "demands itself without end") from error
    except (TypeError, ValueError, ArithmeticError, AttributeError, LookupError) as error:
        # Any JSON may come as a schema, and where it is none each reader of it finds out in its way.
        raise SchemaError("", f"is no JSON Schema: {error}") from error


class _Maker:
    """Makes the values of one document."""

    def __init__(self, root: Schema, prompt: str, seed: int) -> None:
        self.root = root
        self.prompt = prompt
        self.seed = seed
        self.topics = content_words(prompt)
        self.values = 0

    def make(self, schema: Any, path: str, depth: int) -> Any:
        """A value for the schema at a path of the document."""
        self.values += 1
        if self.values > MOST_VALUES:
            raise SchemaError("", f"demands more than {MOST_VALUES} values")
        if depth > TOO_DEEP:
            raise SchemaError(path, "demands itself without end")
        schema = self.resolve(schema, path)
        if "const" in schema:
            return schema["const"]
        pick = chooser(self.seed, self.prompt, path)
        if schema.get("enum"):
            return self.one_of_values(schema, pick)
        for word in ("anyOf", "oneOf"):
            if schema.get(word):
                return self.make(self.alternative(schema, word, depth, pick), path, depth + 1)
        kind = kind_of(schema, path)
        if kind == "object":
            return self.object(schema, path, depth, pick)
        if kind == "array":
            return self.array(schema, path, depth, pick)
        if kind == "string":
            return self.string(schema, path, pick)
        if kind == "integer":
            return integer(schema, path, pick)
        if kind == "number":
            return number(schema, path, pick)
        return pick.random() < 0.5 if kind == "boolean" else None

    def resolve(self, given: Any, path: str) -> Schema:
        """The schema with its reference and its allOf replaced by what they mean."""
        schema: Any = given
        seen = 0
        while isinstance(schema, Mapping) and "$ref" in schema:
            seen += 1
            if seen > TOO_DEEP:
                raise SchemaError(path, f"$ref {schema['$ref']} leads in a circle")
            rest = {key: value for key, value in schema.items() if key != "$ref"}
            schema = {**self.target(str(schema["$ref"]), path), **rest}
        if schema is True or schema == {}:
            return ANYTHING
        if not isinstance(schema, Mapping):
            raise SchemaError(path, "is not a schema")
        return self.merge(schema, path) if schema.get("allOf") else schema

    def target(self, reference: str, path: str) -> Mapping[str, Any]:
        """What a reference within the document points to."""
        if not reference.startswith("#"):
            reference = f"#/$defs/{reference}"
        found: Any = self.root
        for word in filter(None, reference[1:].split("/")):
            word = word.replace("~1", "/").replace("~0", "~")
            if isinstance(found, Mapping) and word in found:
                found = found[word]
            elif isinstance(found, Sequence) and word.isdecimal() and int(word) < len(found):
                found = found[int(word)]
            else:
                raise SchemaError(path, f"$ref {reference} points to nothing")
        if not isinstance(found, Mapping):
            raise SchemaError(path, f"$ref {reference} points to something that is no schema")
        return found

    def merge(self, schema: Schema, path: str) -> Schema:
        """A schema that demands what all parts of allOf demand."""
        merged = {key: value for key, value in schema.items() if key != "allOf"}
        for each in schema["allOf"]:
            part = self.resolve(each, path)
            properties = {**merged.get("properties", {}), **part.get("properties", {})}
            required = [*merged.get("required", ()), *part.get("required", ())]
            merged = {**merged, **part}
            if properties:
                merged["properties"] = properties
            if required:
                merged["required"] = required
        return merged

    def one_of_values(self, schema: Schema, pick: random.Random) -> Any:
        """A value of an enum: the one that the prompt names, else any."""
        values = list(schema["enum"])
        lowered = self.prompt.lower()
        named = [each for each in values if isinstance(each, str) and _names(lowered, each)]
        chosen = pick.choice(named or values)
        if schema.get("type") == "integer" and isinstance(chosen, str) and _is_integer(chosen):
            return int(chosen)
        return chosen

    def alternative(self, schema: Schema, word: str, depth: int, pick: random.Random) -> Schema:
        """One of the alternatives, with what stands beside them."""
        options = list(schema[word])
        nulls = [each for each in options if _is_null(each)]
        others = [each for each in options if not _is_null(each)]
        if depth >= DEEP:
            flat = [each for each in others if not _may_recur(each)]
            chosen = (nulls or flat or others)[0]
        else:
            chosen = pick.choice(others or nulls)
        beside = {key: value for key, value in schema.items() if key not in (word, "nullable")}
        if isinstance(chosen, Mapping):
            return {**beside, **chosen}
        return beside or ANYTHING

    def object(self, schema: Schema, path: str, depth: int, pick: random.Random) -> dict[str, Any]:
        properties: Mapping[str, Any] = schema.get("properties") or {}
        required = set(schema.get("required") or ())
        # Names that are required but not described may be anything.
        wanted = {**properties, **{name: True for name in required if name not in properties}}
        made: dict[str, Any] = {}
        most = schema.get("maxProperties")
        for name in ordered(schema, wanted):
            if name not in required:
                if depth >= DEEP:
                    continue
                if most is not None and len(made) >= most - len(required - made.keys()):
                    continue
            made[name] = self.make(wanted[name], f"{path}.{name}" if path else name, depth + 1)
        return self.fill_up(schema, made, path, depth, pick)

    def fill_up(
        self, schema: Schema, made: dict[str, Any], path: str, depth: int, pick: random.Random
    ) -> dict[str, Any]:
        """Add properties under free names where the schema is about those."""
        free = schema.get("additionalProperties")
        least = int(schema.get("minProperties") or 0)
        if isinstance(free, Mapping) and not schema.get("properties") and depth < DEEP:
            least = max(least, min(2, int(schema.get("maxProperties") or 2)))
        if free is False and len(made) < least:
            raise SchemaError(path, "demands more properties than it allows")
        names = iter(f"{noun}_{at}" if at else noun for at in range(least + 1) for noun in _NOUNS)
        while len(made) < least:
            name = next(names)
            if name not in made:
                value = free if isinstance(free, Mapping) else ANYTHING
                made[name] = self.make(value, f"{path}.{name}" if path else name, depth + 1)
        return made

    def array(self, schema: Schema, path: str, depth: int, pick: random.Random) -> list[Any]:
        first = list(schema.get("prefixItems") or ())
        least = int(schema.get("minItems") or 0)
        most = schema.get("maxItems")
        usual = len(first) or (0 if depth >= DEEP else pick.randint(2, 3))
        size = max(least, usual if most is None else min(usual, int(most)))
        if most is not None and least > int(most):
            raise SchemaError(path, f"minItems {least} is above maxItems {most}")
        items = schema.get("items", True)
        made: list[Any] = []
        known: set[str] = set()
        attempt = 0
        while len(made) < size:
            inner = first[len(made)] if len(made) < len(first) else items
            value = self.make(inner, f"{path}[{len(made)}]{'+' * attempt}", depth + 1)
            written = json.dumps(value, sort_keys=True) if schema.get("uniqueItems") else ""
            if written in known:
                attempt += 1
                if attempt > 200:
                    if len(made) >= int(schema.get("minItems") or 0):
                        return made
                    raise SchemaError(path, f"has no {size} different items")
                continue
            attempt = 0
            made.append(value)
            if written:
                known.add(written)
        return made

    def string(self, schema: Schema, path: str, pick: random.Random) -> str:
        if schema.get("pattern"):
            return self.matched(schema, path, pick)
        text = formatted(str(schema.get("format") or ""), pick)
        if text is not None:
            return text
        text = self.phrase(path, pick)
        least, most = int(schema.get("minLength") or 0), schema.get("maxLength")
        if least > MOST_CHARS:
            raise SchemaError(path, f"demands a text of more than {MOST_CHARS} characters")
        while len(text) < least:
            text += " " + pick.choice(_NOUNS)
        if most is not None and len(text) > int(most):
            text = text[: int(most)]
            text = text.rstrip() if len(text.rstrip()) >= least else text
        return text

    def matched(self, schema: Schema, path: str, pick: random.Random) -> str:
        """A string for a pattern, within the bounds of length if some attempts find one."""
        pattern = str(schema["pattern"])
        least, most = int(schema.get("minLength") or 0), int(schema.get("maxLength") or 1 << 30)
        effort = Effort(MOST_CHARS)
        try:
            for _ in range(100):
                text = matching(pattern, pick, effort)
                if least <= len(text) <= most:
                    return text
        except ValueError as error:
            raise SchemaError(path, str(error)) from error
        raise SchemaError(path, f"no text of the wanted length was found for {pattern!r}")

    def phrase(self, path: str, pick: random.Random) -> str:
        """Some words that suit the name of a property."""
        name = re.sub(r"\[\d+\]\+*$", "", path).rpartition(".")[2]
        about = name_stems(name)
        if about & {"cit", "capital", "plac", "location", "town", "destin"}:
            return pick.choice(_PLACES)
        if about & {"country", "countr", "nation", "stat"}:
            return pick.choice(_COUNTRIES)
        if about & {"author", "person", "nam", "owner", "user", "firstnam"}:
            return f"{pick.choice(_NAMES)} {pick.choice(_FAMILIES)}"
        subject = pick.choice(self.topics) if self.topics and pick.random() < 0.5 else ""
        phrase = f"{pick.choice(_ADJECTIVES)} {subject or pick.choice(_NOUNS)}"
        if about & {"descript", "summar", "text", "comment", "explan", "instruct"}:
            phrase = f"a {phrase} near the {pick.choice(_NOUNS)}, seen in {pick.choice(_PLACES)}"
        return phrase


def kind_of(schema: Schema, path: str) -> str:
    """The type that a value gets; of several the first that is not null."""
    kind = schema.get("type")
    if isinstance(kind, (list, tuple)):
        kinds = [str(each).lower() for each in kind]
        kind = next((each for each in kinds if each != "null"), "null")
    if kind is None:
        return _implied_kind(schema)
    kind = str(kind).lower()
    if kind not in ("object", "array", "string", "integer", "number", "boolean", "null"):
        raise SchemaError(path, f"{kind!r} is not a type")
    return kind


def _implied_kind(schema: Schema) -> str:
    """The type that a schema without one is about."""
    if schema.keys() & {"properties", "required", "additionalProperties", "minProperties"}:
        return "object"
    if schema.keys() & {"items", "prefixItems", "minItems", "maxItems"}:
        return "array"
    if schema.keys() & {"minimum", "maximum", "multipleOf"}:
        return "number"
    return "string"


def ordered(schema: Schema, names: Mapping[str, Any]) -> list[str]:
    """The names of properties in the order in which they are written."""
    wanted = schema.get("propertyOrdering") or ()
    return list(dict.fromkeys([*(name for name in wanted if name in names), *names]))


def integer(schema: Schema, path: str, pick: random.Random) -> int:
    """A whole number within the bounds."""
    low, high = _bounds(schema, path, pick, step=1)
    step = max(1, round(float(schema.get("multipleOf") or 1)))
    first, last = math.ceil(math.ceil(low) / step), math.floor(math.floor(high) / step)
    if first > last:
        raise SchemaError(path, "has bounds without a whole number between them")
    return pick.randint(first, last) * step


def number(schema: Schema, path: str, pick: random.Random) -> float:
    """A number within the bounds."""
    low, high = _bounds(schema, path, pick, step=(1e-6))
    step = schema.get("multipleOf")
    if step:
        return pick.randint(math.ceil(low / step), math.floor(high / step)) * float(step)
    value = pick.uniform(low, high)
    rounded = round(value, 2)
    return rounded if low <= rounded <= high else value


def _bounds(schema: Schema, path: str, pick: random.Random, step: float) -> tuple[float, float]:
    """The range to choose from; exclusive bounds are moved by a step."""
    low, high = schema.get("minimum"), schema.get("maximum")
    if schema.get("exclusiveMinimum") is not None:
        above = float(schema["exclusiveMinimum"]) + step
        low = above if low is None else max(low, above)
    if schema.get("exclusiveMaximum") is not None:
        below = float(schema["exclusiveMaximum"]) - step
        high = below if high is None else min(high, below)
    usual_low, usual_high = _usual_range(path)
    if low is None and high is None:
        return usual_low, usual_high
    if low is None:
        return min(usual_low, float(high or 0)), float(high or 0)
    if high is None:
        return float(low), max(usual_high, float(low) + (usual_high - usual_low))
    if low > high:
        raise SchemaError(path, f"minimum {low} is above maximum {high}")
    return float(low), float(high)


def _usual_range(path: str) -> tuple[float, float]:
    about = name_stems(path.rpartition(".")[2])
    return next((span for stems, span in _RANGES if stems & about), (1, 100))


def formatted(format: str, pick: random.Random) -> str | None:
    """A text of a named format; None for a format that is not known."""
    day = f"{pick.randint(2000, 2025)}-{pick.randint(1, 12):02}-{pick.randint(1, 28):02}"
    time = f"{pick.randint(0, 23):02}:{pick.randint(0, 59):02}:{pick.randint(0, 59):02}"
    noun, name = pick.choice(_NOUNS), pick.choice(_NAMES).lower()
    made = {
        "date": day,
        "time": f"{time}Z",
        "date-time": f"{day}T{time}Z",
        "duration": f"PT{pick.randint(1, 59)}M",
        "email": f"{name}@example.com",
        "hostname": f"{noun}.example.com",
        "uri": f"https://example.com/{noun}",
        "url": f"https://example.com/{noun}",
        "uuid": str(uuid.UUID(int=pick.getrandbits(128), version=4)),
        "ipv4": f"192.0.2.{pick.randint(1, 254)}",
        "ipv6": f"2001:db8::{pick.randint(1, 0xFFFF):x}",
        "byte": "ZW11bGF0b3I=",
    }
    return made.get(format)


def _names(prompt: str, value: str) -> bool:
    """Whether a prompt in lower case names a value."""
    return bool(re.search(rf"(?<!\w){re.escape(value.lower())}(?!\w)", prompt))


def _is_null(schema: Any) -> bool:
    return isinstance(schema, Mapping) and str(schema.get("type", "")).lower() == "null"


def _may_recur(schema: Any) -> bool:
    return isinstance(schema, Mapping) and bool(
        schema.keys() & {"$ref", "properties", "items", "anyOf", "oneOf"}
    )


def _is_integer(text: str) -> bool:
    return text.lstrip("-").isdecimal()

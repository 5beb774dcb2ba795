"""Prose: paragraphs that speak about what the prompt speaks about, and are the same each time."""

from __future__ import annotations

import random
import re
from collections import Counter
from functools import lru_cache

from genai_grpc.emulator.brain.prompts import Wishes, read_wishes, without_markers
from genai_grpc.emulator.brain.seeds import chooser
from genai_grpc.emulator.brain.words import content_words

DEFAULT_SENTENCES = 5
_FALLBACK_TOPICS = ("this subject", "the question", "the idea behind it")

_OPENINGS = (
    "There are several ways to look at {a}, and most of them begin with {b}.",
    "The short answer is that {a} follows from {b}.",
    "It helps to start with what {a} means before turning to {b}.",
    "At first sight {a} seems simple, yet {b} makes it worth a closer look.",
    "Whoever asks about {a} usually wants to understand {b} as well.",
)
_MIDDLES = (
    "In practice, {a} depends on {b} more than most people expect.",
    "A good example is the way {b} changes as soon as {a} does.",
    "Careful measurements show that {a} and {b} rarely move on their own.",
    "That is why textbooks treat {a} in the same chapter as {b}.",
    "Over time, small differences in {b} add up and become visible in {a}.",
    "Others have argued the opposite, namely that {b} matters little for {a}.",
    "Seen from a distance the pattern is clear, although the details of {a} vary.",
    "None of this would work if {b} were constant.",
    "The same reasoning explains why {a} looks different in the morning and in the evening.",
    "Two things are worth keeping apart here: how {a} comes about, and what {b} adds to it.",
    "Experts compare {a} with {b} when they want to explain the effect to newcomers.",
    "Even so, a simple model of {a} is often good enough.",
)
_CLOSINGS = (
    "In short, {a} is best understood together with {b}.",
    "So the next time you come across {a}, think of {b} first.",
    "That, in a few words, is what connects {a} and {b}.",
    "If you remember one thing about {a}, let it be the role of {b}.",
)


@lru_cache(maxsize=256)
def answer(prompt: str, instruction: str, seed: int, candidate: int) -> str:
    """The text that answers a prompt under a system instruction."""
    wishes = read_wishes(prompt)
    if wishes.exactly is not None:
        return wishes.exactly
    plain = without_markers(prompt)
    rules = read_instruction(instruction)
    pick = chooser(plain, instruction, seed, candidate)
    return rules.apply(_prose(topics(plain), wishes, rules, pick), instruction)


def topics(text: str, limit: int = 6) -> tuple[str, ...]:
    """What a text is about: its rarer words, in the order in which they appear."""
    words = content_words(text)
    frequent = {word for word, _ in Counter(words).most_common(limit)}
    found = list(dict.fromkeys(word for word in words if word in frequent))
    return tuple(found) or _FALLBACK_TOPICS


def thoughts(prompt: str, seed: int) -> str:
    """A summary of thoughts that lead to the answer."""
    about = topics(without_markers(prompt))
    pick = chooser("thoughts", prompt, seed)
    steps = [
        f"The question is about {_join(about[:3])}.",
        _fill(pick.choice(_MIDDLES), about, pick),
        f"I will begin with {about[0]} and keep the answer clear.",
    ]
    return " ".join(steps)


class Rules:
    """What a system instruction changes about an answer."""

    def __init__(self, **settings: str | int | None) -> None:
        self.word = settings.get("word")
        self.start = settings.get("start")
        self.end = settings.get("end")
        self.case = settings.get("case")
        self.sentences = settings.get("sentences")
        self.plain = any(value is not None for value in settings.values())

    def apply(self, text: str, instruction: str) -> str:
        """Change a text as the instruction wants."""
        if self.word is not None:
            text = str(self.word)
        elif instruction and not self.plain:
            text = f"As instructed ({_shorten(instruction)}): {text}"
        if self.start is not None and not text.startswith(str(self.start)):
            text = f"{self.start} {text}"
        if self.end is not None and not text.endswith(str(self.end)):
            text = f"{text} {self.end}"
        if self.case is not None:
            text = text.upper() if self.case == "upper" else text.lower()
        return text


_QUOTED = "[\"'\u201c\u2018]([^\"'\u201d\u2019]{1,200})[\"'\u201d\u2019]"
_YOU_SAY = re.compile(
    r"\byou (?:say|answer|reply)(?: with)? [\"'\u201c\u2018]?([\w-]+)", re.IGNORECASE
)
_START = re.compile(rf"\b(?:start|begin|prefix)\b[^.\n]*?\bwith {_QUOTED}", re.IGNORECASE)
_END = re.compile(rf"\b(?:end|finish|close)\b[^.\n]*?\bwith {_QUOTED}", re.IGNORECASE)
_UPPER = re.compile(r"\b(?:upper ?case|capital letters|all caps)\b", re.IGNORECASE)
_LOWER = re.compile(r"\b(?:lower ?case|small letters)\b", re.IGNORECASE)
_BRIEF = re.compile(r"\b(?:brief|briefly|concise|short|terse|one sentence)\b", re.IGNORECASE)


@lru_cache(maxsize=256)
def read_instruction(instruction: str) -> Rules:
    """Read the rules in a system instruction."""
    said, start, end = (each.search(instruction) for each in (_YOU_SAY, _START, _END))
    case = (
        "upper" if _UPPER.search(instruction) else "lower" if _LOWER.search(instruction) else None
    )
    return Rules(
        word=said[1] if said else None,
        start=start[1] if start else None,
        end=end[1] if end else None,
        case=case,
        sentences=1 if _BRIEF.search(instruction) else None,
    )


def _prose(about: tuple[str, ...], wishes: Wishes, rules: Rules, pick: random.Random) -> str:
    """Sentences, as many as the wishes ask for."""
    if wishes.chunks and wishes.chars:
        return _of_size(about, wishes.chunks * wishes.chars, pick)
    if wishes.words:
        return _of_words(about, wishes.words, pick)
    sentences = int(wishes.sentences or rules.sentences or DEFAULT_SENTENCES)
    # A sentence has ten words or so: enough for three words in each chunk.
    enough = wishes.chunks * 3 // 8 + 1 if wishes.chunks else 0
    return " ".join(_sentences(about, max(sentences, enough), pick))


def _sentences(about: tuple[str, ...], number: int, pick: random.Random) -> list[str]:
    if number == 1:
        return [_fill(pick.choice(_OPENINGS), about, pick)]
    middles = [_MIDDLES[at % len(_MIDDLES)] for at in _shuffled(max(number - 2, 0), pick)]
    chosen = [pick.choice(_OPENINGS), *middles, pick.choice(_CLOSINGS)]
    return [_fill(each, about, pick) for each in chosen]


def _shuffled(number: int, pick: random.Random) -> list[int]:
    """Indexes of sentences, none repeated before all were used."""
    order: list[int] = []
    while len(order) < number:
        order += pick.sample(range(len(_MIDDLES)), len(_MIDDLES))
    return order[:number]


def _of_words(about: tuple[str, ...], number: int, pick: random.Random) -> str:
    words: list[str] = []
    while len(words) < number:
        words.extend(_fill(pick.choice(_MIDDLES), about, pick).split())
    return " ".join(words[:number]).rstrip(",:;.") + "."


def _of_size(about: tuple[str, ...], chars: int, pick: random.Random) -> str:
    parts: list[str] = []
    size = 0
    while size < chars:
        parts.append(_fill(pick.choice(_MIDDLES), about, pick) + " ")
        size += len(parts[-1])
    return "".join(parts)[:chars]


def _fill(template: str, about: tuple[str, ...], pick: random.Random) -> str:
    first = pick.choice(about)
    others = [each for each in about if each != first] or ["its surroundings"]
    sentence = template.format(a=first, b=pick.choice(others))
    return sentence[0].upper() + sentence[1:]


def _join(words: tuple[str, ...]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"


def _shorten(text: str, limit: int = 80) -> str:
    text = " ".join(text.split())
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"

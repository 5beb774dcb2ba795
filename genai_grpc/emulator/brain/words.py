"""Words of a text, without their endings and without those that say nothing."""

from __future__ import annotations

import re

_WORD = re.compile(r"[^\W\d_][\w'\u2019-]*")
_PARTS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+|[^\W\d_]+")
STOP_WORDS = frozenset(
    """a about above after again all also am an and any are as at be because been before being
    below between both but by can could did do does doing down during each few for from further
    give had has have having he her here hers him his how i if in into is it its itself just know
    let like list make me more most my need no nor not now of off on once only or other our out
    over own please same say she should show so some such tell than that the their them then there
    these they this those through to too under until up us use very want was we were what when
    where which while who whom why will with would write you your yours
    answer chunks exactly explain reply respond sentence sentences short stream word words""".split()
)
_ENDINGS = ("ations", "ation", "ings", "ing", "edly", "ies", "ed", "es", "ly", "s", "e", "y")


def words(text: str) -> list[str]:
    """The words of a text as they stand."""
    return _WORD.findall(text)


def content_words(text: str) -> list[str]:
    """The words that carry the subject, as they stand."""
    return [word for word in words(text) if word.lower() not in STOP_WORDS]


def stem(word: str) -> str:
    """A word without its ending, so that its forms become equal."""
    word = word.lower().replace("\u2019s", "").replace("'s", "")
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word


def stems(text: str) -> list[str]:
    """The stems of the words that carry the subject."""
    return [stem(word) for word in content_words(text)]


def name_stems(name: str) -> set[str]:
    """The stems of an identifier in snake_case or camelCase."""
    parts = [part for part in _PARTS.findall(name) if part.lower() not in STOP_WORDS]
    return {stem(part) for part in parts}

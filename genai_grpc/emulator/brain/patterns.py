"""A string that matches a regular expression, for schemas with a pattern.

Understands what patterns of schemas use: literals, classes, groups, alternatives, quantifiers and
anchors (ECMA-262 as JSON Schema recommends it). Raises ValueError for look-around, back references
and the like.
"""

from __future__ import annotations

import random
import string

_DIGITS = string.digits
_LETTERS = string.ascii_letters + string.digits
_CLASSES = {
    "d": _DIGITS,
    "w": _LETTERS,
    "s": " ",
    "D": string.ascii_lowercase,
    "W": "-",
    "S": _LETTERS,
}
_CONTROLS = {"t": "\t", "n": "\n", "r": "\r", "f": "\f", "v": "\v"}
_PRINTABLE = _LETTERS + " -_.,"
_MOST_EFFORT = 500_000
# How often an unbounded quantifier repeats beyond its minimum, at most.
_SPREAD = 4


class Effort:
    """How much work a pattern may make, in characters that are chosen or listed."""

    def __init__(self, most: int) -> None:
        self._left = most

    def spend(self, characters: int = 1) -> None:
        """Note some work; ValueError when it was too much."""
        self._left -= characters
        if self._left < 0:
            raise ValueError("the pattern asks for too long a text")


def matching(pattern: str, pick: random.Random, effort: Effort | None = None) -> str:
    """A string that the pattern matches; ValueError when it is none, or takes too much effort."""
    reader = _Reader(pattern, pick, effort or Effort(_MOST_EFFORT))
    made = reader.alternatives()
    if reader.at < len(pattern):
        raise ValueError(f"unbalanced ) in the pattern {pattern!r}")
    return made


def _is_half(code: int) -> bool:
    """Whether a code point is half of a character of UTF-16, and none by itself."""
    return 0xD800 <= code <= 0xDFFF


class _Reader:
    """Walks through a pattern and makes a match on the way.

    Alternatives that are not taken are walked through too, to know where they end.
    """

    def __init__(self, pattern: str, pick: random.Random, effort: Effort) -> None:
        self.pattern = pattern
        self.pick = pick
        self.effort = effort
        self.at = 0

    def alternatives(self) -> str:
        made = [self.sequence()]
        while self.peek() == "|":
            self.at += 1
            made.append(self.sequence())
        return self.pick.choice(made)

    def sequence(self) -> str:
        made = []
        while self.at < len(self.pattern) and self.peek() not in "|)":
            start = self.at
            first = self.atom()
            least, most = self.quantifier()
            end = self.at
            made.append(self.repeated(start, first, self.pick.randint(least, most)))
            self.at = end
        return "".join(made)

    def repeated(self, start: int, first: str, times: int) -> str:
        """An atom several times, made anew each time."""
        made = [first][:times]
        while len(made) < times:
            self.at = start
            made.append(self.atom())
        return "".join(made)

    def atom(self) -> str:
        self.effort.spend()
        character = self.take()
        if character == "(":
            return self.group()
        if character == "[":
            return self.pick.choice(self.character_class())
        if character == ".":
            return self.pick.choice(_LETTERS)
        if character == "\\":
            return self.pick.choice(self.escape())
        if character in "^$":
            return ""
        if character in "*+?":
            raise ValueError(f"nothing to repeat in the pattern {self.pattern!r}")
        return character

    def group(self) -> str:
        if self.peek() == "?":
            self.at += 1
            kind = self.take()
            if kind == "P":  # Python's spelling of a name
                kind = self.take()
            if kind == "<" and self.peek() not in "=!":
                self.at = self.pattern.index(">", self.at) + 1
            elif kind != ":":
                raise ValueError(f"(?{kind} in the pattern {self.pattern!r} is not understood")
        made = self.alternatives()
        if self.take() != ")":
            raise ValueError(f"unbalanced ( in the pattern {self.pattern!r}")
        return made

    def escape(self) -> str:
        character = self.take()
        if character in _CLASSES:
            return _CLASSES[character]
        if character in _CONTROLS:
            return _CONTROLS[character]
        if character in "bB":
            raise ValueError(f"\\{character} in the pattern {self.pattern!r} is not understood")
        if character.isdigit():
            raise ValueError(
                f"the back reference in the pattern {self.pattern!r} is not understood"
            )
        return character

    def character_class(self) -> str:
        negated = self.peek() == "^"
        self.at += negated
        found = ""
        while (character := self.take()) != "]" or not found:
            if character == "\\":
                found += self.escape()
            elif self.peek() == "-" and self.pattern[self.at + 1 : self.at + 2] not in ("]", ""):
                self.at += 1
                codes = range(ord(character), ord(self.take()) + 1)
                self.effort.spend(len(codes))
                found += "".join(chr(code) for code in codes if not _is_half(code))
            else:
                found += character
        choices = "".join(each for each in _PRINTABLE if each not in found) if negated else found
        if not choices:
            raise ValueError(f"a class in the pattern {self.pattern!r} is empty")
        return choices

    def quantifier(self) -> tuple[int, int]:
        least, most = 1, 1
        sign = self.peek()
        if sign and sign in "*+?":
            self.at += 1
            least, most = {"*": (0, _SPREAD), "+": (1, 1 + _SPREAD), "?": (0, 1)}[sign]
        elif sign == "{":
            end = self.pattern.index("}", self.at)
            low, comma, high = self.pattern[self.at + 1 : end].partition(",")
            least = int(low or 0)
            most = int(high) if high else least + (_SPREAD if comma else 0)
            self.at = end + 1
        else:
            return 1, 1
        if self.peek() == "?":  # reluctant
            self.at += 1
        return least, most

    def peek(self) -> str:
        return self.pattern[self.at : self.at + 1]

    def take(self) -> str:
        if self.at >= len(self.pattern):
            raise ValueError(f"the pattern {self.pattern!r} ends too early")
        self.at += 1
        return self.pattern[self.at - 1]

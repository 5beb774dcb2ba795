"""Pages of messages that come from several places, or in an order that the caller wants (AIP-132)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from genai_grpc.emulator.calls import Call
from genai_grpc.emulator.handlers.page_tokens import read_token, refused, write_token
from genai_grpc.emulator.handlers.resources.matching import facts_of
from genai_grpc.emulator.handlers.resources.records import DEFAULT_PAGE, LARGEST_PAGE, wrong
from genai_grpc.emulator.state.store import Record
from genai_grpc.emulator.world import World

ORDERS = ("create_time", "display_name", "update_time")
# A message, and a number of its own that never changes.
Numbered = tuple[int, Any]


def all_records(world: World, kind: str, parent: str) -> list[Record]:
    """All records of a parent, in the order of their making."""
    found: list[Record] = []
    while batch := world.store.page(kind, parent, found[-1].number if found else 0, 500):
        found += batch
    return found


def page_of(
    world: World,
    call: Call,
    request: Any,
    items: Iterable[Numbered],
    *,
    of: str,
    keep: Callable[[Any], bool] = lambda message: True,
) -> tuple[list[Any], str]:
    """The messages of the page that a request asks for, and the token of the next page.

    `of` names the list: a token belongs to it, to its filter and to its order. It holds the last message
    that was shown, so nothing is lost or repeated when others are made or deleted.
    """
    if request.page_size < 0:
        raise wrong(call, ("page_size", f"must not be negative, got {request.page_size}"))
    size = min(request.page_size or DEFAULT_PAGE, LARGEST_PAGE)
    order = getattr(request, "order_by", "")
    ordered = _sorted(call, order, [each for each in items if keep(each[1])])
    what = [of, getattr(request, "filter", ""), order]
    start = 0
    if request.page_token:
        start = _start(call, read_token(world, call, request.page_token, what), ordered)
    end = start + size
    token = write_token(world, f"{ordered[end - 1][0]} {end}", what) if end < len(ordered) else ""
    return [message for _, message in ordered[start:end]], token


def _sorted(call: Call, order: str, items: list[Numbered]) -> list[Numbered]:
    ordered = sorted(items, key=lambda each: each[0])
    for term in reversed([each.split() for each in order.split(",") if each.strip()]):
        if term[0] not in ORDERS or term[1:] not in ([], ["asc"], ["desc"]):
            known = ", ".join(ORDERS)
            text = f"{' '.join(term)!r} is none of {known}, with desc after it or without"
            raise wrong(call, ("order_by", text))
        _sort(ordered, term[0], descends="desc" in term)
    return ordered


def _sort(items: list[Numbered], field: str, *, descends: bool) -> None:
    items.sort(key=lambda each: str(facts_of(each[1]).get(field, "")), reverse=descends)


def _start(call: Call, after: Any, ordered: list[Numbered]) -> int:
    """Where the page behind a message begins."""
    number, _, offset = str(after).partition(" ")
    if not number.isdecimal() or not offset.isdecimal():
        raise refused(call, "is not a token that a page of this list has given")
    for at, (each, _) in enumerate(ordered):
        if each == int(number):
            return at + 1
    # It is gone, and what followed has moved up.
    return max(0, int(offset) - 1)

"""Finding, making and listing records, with production's errors. Knows no resource in particular."""

from __future__ import annotations

import re
import secrets
import string
from collections.abc import Callable
from typing import Any

from genai_grpc.emulator.calls import Call
from genai_grpc.emulator.handlers.page_tokens import read_token, refused, write_token
from genai_grpc.emulator.state.store import NameTaken, Record
from genai_grpc.emulator.status import StatusError, Violation, error_info, invalid, not_found
from genai_grpc.emulator.world import World

# What is kept for how long when nobody says so.
DEFAULT_PAGE = 50
LARGEST_PAGE = 1000
_LETTERS = string.ascii_lowercase + string.digits
_PROJECT = re.compile(r"projects/[^/]+/locations/[^/]+")


def request_name(call: Call) -> str:
    """The name of the request's message."""
    return call.method.request.rpartition(":")[2] if call.method else ""


def wrong(call: Call, *violations: tuple[str, str]) -> StatusError:
    """INVALID_ARGUMENT that names fields of the request."""
    return invalid(call.backend, request_name(call), [Violation(*each) for each in violations])


def missing(call: Call, kind: str, name: str) -> StatusError:
    """NOT_FOUND for a resource."""
    text = f"{kind} {name} not found, or the caller has no permission to see it"
    return not_found(call.backend, kind, name, text)


def unready(call: Call, message: str) -> StatusError:
    """FAILED_PRECONDITION: the state of a resource forbids the call."""
    info = error_info(call.backend, "FAILED_PRECONDITION")
    return StatusError("FAILED_PRECONDITION", message, [info])


def find(
    world: World, call: Call, kind: str, name: str, pattern: str, *, field: str = "name"
) -> Record:
    """The record with a name; INVALID_ARGUMENT for a malformed name, NOT_FOUND without a record.

    `pattern` is the shape of the name with * for each part that is free.
    """
    check_name(call, name, pattern, field=field)
    found = world.store.get(kind, name)
    if found is None:
        raise missing(call, type_name(kind), name)
    return found


def check_name(call: Call, name: str, pattern: str, *, field: str = "name") -> None:
    """Refuse a name that does not have the shape of `pattern`."""
    shape = re.escape(pattern).replace(r"\*", "[^/]+")
    if not re.fullmatch(shape, name):
        raise wrong(call, (field, f"{name!r} must look like {pattern}"))


def check_parent(call: Call, parent: str) -> None:
    """Refuse a parent that is no location of a project."""
    check_name(call, parent, "projects/*/locations/*", field="parent")


def type_name(kind: str) -> str:
    """The name of a kind of resource for errors: "gemini.cachedContents" is a CachedContent."""
    plural = kind.rpartition(".")[2]
    singular = plural.removesuffix("s")
    if plural.endswith("ies"):
        singular = f"{plural[:-3]}y"
    elif plural == "batches":  # caches are another matter
        singular = "batch"
    return singular[:1].upper() + singular[1:]


def make(world: World, call: Call, record: Record) -> Record:
    """Keep a new record; ALREADY_EXISTS when its name is taken."""
    try:
        return world.store.add(record)
    except NameTaken as error:
        text = f"{type_name(record.kind)} {record.name} already exists"
        info = error_info(call.backend, "ALREADY_EXISTS", {"resource": record.name})
        raise StatusError("ALREADY_EXISTS", text, [info]) from error


def new_id(length: int = 12) -> str:
    """A new identifier of small letters and digits."""
    first = secrets.choice(string.ascii_lowercase)
    return first + "".join(secrets.choice(_LETTERS) for _ in range(length - 1))


def new_number(digits: int = 19) -> str:
    """A new identifier of digits, as Vertex AI has them."""
    first = secrets.choice("123456789")
    return first + "".join(secrets.choice(string.digits) for _ in range(digits - 1))


def slug_of(text: str, most: int = 40) -> str:
    """An identifier that reads like a text; "" when nothing of it can be used."""
    words = re.findall(r"[a-z0-9]+", text.lower())
    return "-".join(words)[:most].strip("-")


def project_of(name: str) -> str:
    """The projects/*/locations/* in front of a name, "" without."""
    found = _PROJECT.match(name)
    return found[0] if found else ""


def list_page(
    world: World,
    call: Call,
    request: Any,
    kind: str,
    parent: str = "",
    *,
    keep: Callable[[Record], bool] = lambda record: True,
    largest: int = LARGEST_PAGE,
) -> tuple[list[Record], str]:
    """The records of the page that a request asks for, and the token of the next page.

    Pages continue after the last record that was shown, so nothing is lost or repeated when records
    are made or deleted meanwhile. A token belongs to its list and its filter, and expires.
    """
    size = getattr(request, "page_size", 0)
    if size < 0:
        raise wrong(call, ("page_size", f"must not be negative, got {size}"))
    size = min(size or DEFAULT_PAGE, largest)
    what = [kind, parent, getattr(request, "filter", "")]
    after = read_token(world, call, request.page_token, what) if request.page_token else 0
    if not isinstance(after, int):
        raise refused(call, "is not a token that a page of this list has given")
    found: list[Record] = []
    while len(found) <= size:
        batch = world.store.page(kind, parent, after, size + 1)
        if not batch:
            break
        after = batch[-1].number
        found += [record for record in batch if keep(record)]
    page = found[:size]
    token = write_token(world, page[-1].number, what) if len(found) > size else ""
    return page, token

"""Our contract against a reference: every disagreement as one sentence. Pure; reads no files.

Both directions are checked: what is published must be ours with the same name, number and type, and
what we mark as published in a version must be there. What we mark as known from REST alone must be
in no reference. Nothing here is specific to one API, service or field.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from scripts.contract.reference import Reference, RefField, RefRpc
from scripts.contract.schema import Api, Field, Message, Rpc

OPERATIONS_PREFIX = "/google.longrunning.Operations/"
# Streams of JSON frames and bytes beside the message have no published HTTP rules.
UNPUBLISHED_VERBS = {"WEBSOCKET", "UPLOAD", "DOWNLOAD"}


@dataclass
class Report:
    """What a comparison found; `counts` says how much was really compared."""

    disagreements: list[str] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=dict)

    def say(self, sentence: str) -> None:
        self.disagreements.append(sentence)

    def count(self, what: str) -> None:
        self.counts[what] = self.counts.get(what, 0) + 1


def compare(api: Api, reference: Reference, *, whole: bool) -> Report:
    """Compares one version; `whole` means that everything in the reference has to be ours."""
    report = Report()
    if reference.version in api.facts.views:
        _messages(api, reference, whole, report)
        _enums(api, reference, whole, report)
    _rpcs(api, reference, report)
    return report


def _in_scope(api: Api, reference: Reference, whole: bool) -> set[str]:
    """Types that have to be ours: all, or whatever the methods of our services can reach."""
    if whole:
        return reference.names
    services = _our_services(api, reference.version)
    open_ = [
        name
        for rpc in reference.rpcs.values()
        if _service(rpc.path) in services
        for name in (rpc.request, rpc.response, *(rpc.lro or ()))
    ]
    reached: set[str] = set()
    while open_:
        name = open_.pop()
        if name in reached or name not in reference.names:
            continue
        reached.add(name)
        # An outer message comes with its inner ones: they are written in one piece.
        open_ += [inner for inner in reference.names if inner.startswith(f"{name}.")]
        open_.append(name.partition(".")[0])
        if name in reference.messages:
            open_ += [f.type_name for f in reference.messages[name].fields.values() if f.type_name]
    return reached


def _service(path: str) -> str:
    return path.rpartition("/")[0]


def _our_services(api: Api, version: str) -> set[str]:
    return {_service(rpc.paths[version]) for rpc in api.rpcs if version in rpc.paths}


def _messages(api: Api, reference: Reference, whole: bool, report: Report) -> None:
    where, version = reference.label, reference.version
    for name in sorted(_in_scope(api, reference, whole) & set(reference.messages)):
        if name not in api.messages:
            report.say(f"{where}: message {name} is published and missing in ours")
    for message in api.messages.values():
        published = reference.messages.get(message.name)
        if message.rest_only:
            if published is not None:
                report.say(f"{where}: message {message.name} is published, ours says REST only")
        elif (version in message.versions) != (published is not None):
            report.say(f"{where}: message {message.name}: ours says {message.versions}")
        elif published is not None:
            report.count("messages")
            _fields(message, published.fields, reference, report)


def _fields(
    message: Message, published: dict[int, RefField], reference: Reference, report: Report
) -> None:
    where = f"{reference.label}: {message.name}"
    ours = {each.number: each for each in message.fields}
    for number, ref in published.items():
        if number not in ours:
            report.say(f"{where}.{ref.name} = {number} is published and missing in ours")
    names = {ref.name for ref in published.values()}
    json_names = {ref.json_name for ref in published.values()}
    for own in message.fields:
        found = published.get(own.number)
        if own.rest_only:
            if found is not None or own.name in names or own.json_name in json_names:
                report.say(f"{where}.{own.name} is published, ours says REST only")
        elif (reference.version in own.versions) != (found is not None):
            report.say(f"{where}.{own.name} = {own.number}: ours says {own.versions}")
        elif found is not None:
            report.count("fields")
            for sentence in _field(own, found, reference.exact_json):
                report.say(f"{where}.{own.name}: {sentence}")


def _field(own: Field, ref: RefField, exact_json: bool) -> Iterator[str]:
    pairs: list[tuple[str, object, object]] = [
        ("type", own.type, ref.type),
        ("message or enum", own.type_name, ref.type_name),
        ("repeated", own.repeated, ref.repeated),
        ("optional", own.optional, ref.optional),
        ("oneof", own.oneof, ref.oneof),
    ]
    # A field that shares its published name with a sibling has another name in ours; its JSON
    # name is then what has to agree.
    if not own.json_name_is_ours:
        pairs.append(("name", own.name, ref.name))
    if exact_json:
        pairs.append(("json_name", own.json_name, ref.json_name))
    for what, mine, theirs in pairs:
        if mine != theirs:
            yield f"{what} is {theirs!r}, ours says {mine!r}"


def _enums(api: Api, reference: Reference, whole: bool, report: Report) -> None:
    where, version = reference.label, reference.version
    for name in sorted(_in_scope(api, reference, whole) & set(reference.enums)):
        if name not in api.enums:
            report.say(f"{where}: enum {name} is published and missing in ours")
    for enum in api.enums.values():
        published = reference.enums.get(enum.name)
        if enum.rest_only:
            if published is not None:
                report.say(f"{where}: enum {enum.name} is published, ours says REST only")
            continue
        if (version in enum.versions) != (published is not None):
            report.say(f"{where}: enum {enum.name}: ours says {enum.versions}")
            continue
        if published is None:
            continue
        ours = {value.name for value in enum.values}
        for value_name in published.keys() - ours:
            report.say(f"{where}: {enum.name}.{value_name} is published and missing in ours")
        for value in enum.values:
            number = published.get(value.name)
            if value.rest_only:
                if number is not None or (value.number and value.number in published.values()):
                    report.say(f"{where}: {enum.name}.{value.name} is published, ours: REST only")
            elif (version in value.versions) != (number is not None):
                report.say(f"{where}: {enum.name}.{value.name}: ours says {value.versions}")
            elif number is not None:
                report.count("enum values")
                if number != value.number:
                    report.say(f"{where}: {enum.name}.{value.name} is {number} not {value.number}")


def _rpcs(api: Api, reference: Reference, report: Report) -> None:
    version = reference.version
    ours = {rpc.paths[version]: rpc for rpc in api.rpcs if version in rpc.paths}
    services = {_service(path) for path in ours}
    for path in sorted(reference.rpcs):
        if _service(path) in services and path not in ours:
            report.say(f"{reference.label}: {path} is published and missing in ours")
    for path, rpc in ours.items():
        if path.startswith(OPERATIONS_PREFIX):
            continue
        published = reference.rpcs.get(path)
        if published is None:
            report.say(f"{reference.label}: {path} is not published")
            continue
        report.count("methods")
        for sentence in _rpc(rpc, published, reference):
            report.say(f"{reference.label}: {path}: {sentence}")
    rest_only = {rpc.full_name for rpc in api.rpcs if not rpc.paths}
    for path in reference.rpcs:
        service, _, method = path.rpartition("/")
        if f"{service.rpartition('.')[2]}.{method}" in rest_only:
            report.say(f"{reference.label}: {path} is published, ours says REST only")


def _rpc(own: Rpc, ref: RefRpc, reference: Reference) -> Iterator[str]:
    pairs: list[tuple[str, object, object]] = [
        ("kind", own.kind, ref.kind),
        ("request", own.request, ref.request),
        ("response", own.response, ref.response),
    ]
    if ref.knows_lro:
        pairs.append(("long-running types", own.lro, ref.lro))
    if ref.routing is not None:
        pairs.append(("routing", tuple(field for field, _, _ in own.routing), ref.routing))
    for what, mine, theirs in pairs:
        if mine != theirs:
            yield f"{what} is {theirs!r}, ours says {mine!r}"
    if ref.http is not None:
        yield from _http(own, ref.http, reference)


def _http(own: Rpc, published: list[tuple[str, str, str]], reference: Reference) -> Iterator[str]:
    mine = [
        (rule.verb, rule.template.replace("{version}", reference.version, 1), rule.body)
        for rule in own.http
        if rule.verb not in UNPUBLISHED_VERBS
        and (reference.version in rule.versions or reference.version == "v1alpha")
    ]
    # v1alpha gets the rules of v1beta, which may be more than its older publication has.
    agree = set(published) <= set(mine) if reference.version == "v1alpha" else published == mine
    if not agree:
        yield f"HTTP rules are {published}, ours says {mine}"


def compare_configs(api: Api, wheels: list[Reference]) -> Report:
    """Deadlines and retried codes: ours where all versions with a view agree, none where not."""
    report = Report()
    for rpc in api.rpcs:
        published = [
            wheel.rpcs[rpc.paths[wheel.version]]
            for wheel in wheels
            if wheel.version in api.facts.views and rpc.paths.get(wheel.version) in wheel.rpcs
        ]
        if not published:
            continue
        report.count("service configs")
        timeouts = {each.timeout_s for each in published}
        codes = {each.retry_codes for each in published}
        timeout = timeouts.pop() if len(timeouts) == 1 else None
        retried = codes.pop() if len(codes) == 1 else ()
        if (rpc.timeout_s, rpc.retry_codes) != (timeout, retried):
            ours = (rpc.timeout_s, rpc.retry_codes)
            report.say(f"{rpc.full_name}: config is {(timeout, retried)}, ours says {ours}")
    return report


def uncovered(api: Api, reference: Reference) -> dict[str, int]:
    """Published services that are not ours -> how many methods they have."""
    services = _our_services(api, reference.version)
    out: dict[str, int] = {}
    for path in reference.rpcs:
        if _service(path) not in services:
            name = _service(path).rpartition(".")[2]
            out[name] = out.get(name, 0) + 1
    return out

"""The proof of the wire contract: compares protos/ with everything that is published, and says so.

Prints what was compared, what disagrees and what is published but not ours; the exit status is that
of the disagreements. Before it trusts a clean result it breaks a copy of the contract in each way it
claims to notice, and fails if one of them goes unnoticed.

    scripts/contract/prove
"""

from __future__ import annotations

import csv
import subprocess
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from scripts.contract import schema
from scripts.contract.compare import Report, compare, compare_configs, uncovered
from scripts.contract.consistency import consistency
from scripts.contract.generate import ROOT, compile_descriptors, protoc, shared_includes
from scripts.contract.reference import Reference, from_proto_text, from_wheel
from scripts.contract.schema import Api, Field, Rpc

REFERENCE = ROOT / ".cache" / "reference"
FACADE = Path(__file__).with_name("facade_methods.csv")
NPM = {
    "generativelanguage": "google-ai-generativelanguage",
    "aiplatform": "google-cloud-aiplatform",
}


def main() -> None:
    apis = schema.read(compile_descriptors())
    references = {name: load_references(api) for name, api in apis.items()}
    disagreements: list[str] = []
    for name, api in apis.items():
        report = judge(api, references[name])
        disagreements += report.disagreements
        print_report(api, report, references[name])
    disagreements += facade_gaps(apis)
    for sentence in disagreements:
        print(f"DISAGREES  {sentence}")
    if disagreements:
        raise SystemExit(
            f"{len(disagreements)} disagreements between protos/ and what is published"
        )
    check_the_proof(apis["aiplatform"], references["aiplatform"])
    print("The contract agrees with everything that is published.")


def load_references(api: Api) -> list[Reference]:
    facts = api.facts
    out = []
    for version in facts.versions:
        text = published_descriptors(facts, version)
        out.append(from_proto_text(text, facts.true_package, version))
        out.append(from_wheel(wheel_facts(facts, version), facts.true_package, version))
    return out


def published_descriptors(facts: schema.ApiFacts, version: str) -> bytes:
    """protoc's descriptors of the published .proto text of one version."""
    root = REFERENCE / "npm" / NPM[facts.name] / "package" / "build" / "protos"
    folder = root / facts.true_package.replace(".", "/") / version
    sources = sorted(path.relative_to(root).as_posix() for path in folder.glob("*.proto"))
    if not sources:
        raise SystemExit(f"no .proto files in {folder}")
    with tempfile.TemporaryDirectory() as directory:
        out = Path(directory, "descriptors")
        includes = [*shared_includes(), f"-I{root}"]
        protoc(*includes, f"--descriptor_set_out={out}", *sources, quiet=True)
        return out.read_bytes()


def wheel_facts(facts: schema.ApiFacts, version: str) -> str:
    package = f"{facts.true_package}.{version}"
    module = f"{facts.true_package}_{version}"
    reader = Path(__file__).with_name("wheels.py")
    done = subprocess.run(
        [REFERENCE / "venv" / "bin" / "python", reader, module, package],
        check=True,
        stdout=subprocess.PIPE,
        text=True,
    )
    return done.stdout


def judge(api: Api, references: list[Reference]) -> Report:
    """All comparisons of one API in one report."""
    whole = api.facts is schema.GENERATIVELANGUAGE
    reports = [compare(api, reference, whole=whole) for reference in references]
    reports.append(compare_configs(api, [r for r in references if r.label.startswith("wheel")]))
    total = Report([f"protos/{api.facts.name}: {sentence}" for sentence in consistency(api)])
    for report in reports:
        total.disagreements += report.disagreements
        for what, number in report.counts.items():
            total.counts[what] = total.counts.get(what, 0) + number
    return total


def print_report(api: Api, report: Report, references: list[Reference]) -> None:
    counts = ", ".join(f"{number} {what}" for what, number in sorted(report.counts.items()))
    print(f"{api.facts.true_package}: compared with {len(references)} references: {counts}")
    messages = [each for each in api.messages.values() if not each.map_entry]
    rest = sum(field.rest_only for each in messages for field in each.fields)
    methods = [rpc.full_name for rpc in api.rpcs if not rpc.paths]
    print(f"  REST only, in no reference: {rest} fields, {len(methods)} methods")
    missing: dict[str, int] = {}
    for reference in references:
        missing |= uncovered(api, reference)
    if missing:
        services = ", ".join(f"{name} ({count})" for name, count in sorted(missing.items()))
        print(f"  published services that are not ours (methods): {services}")


def facade_gaps(apis: dict[str, Api]) -> list[str]:
    """Facade methods without a row in the method table, or with other versions than they say."""
    tables = {api.facts.backend: {rpc.full_name: rpc for rpc in api.rpcs} for api in apis.values()}
    out = []
    for row in csv.DictReader(FACADE.read_text().splitlines()):
        rpc = tables[row["backend"]].get(row["method"])
        claimed = tuple(row["published"].split())
        if rpc is None:
            out.append(f"{row['facade']} ({row['backend']}): no method {row['method']}")
        elif tuple(sorted(rpc.paths)) != tuple(sorted(claimed)):
            out.append(f"{row['facade']}: published in {claimed}, ours says {tuple(rpc.paths)}")
    return out


Break = Callable[[Field], Field]
FIELD_BREAKS: dict[str, Break] = {
    "number": lambda field: replace(field, number=49999),
    "name": lambda field: replace(field, name=f"{field.name}x"),
    "type": lambda field: replace(field, type=field.type + 1),
    "message": lambda field: replace(field, type_name="Elsewhere"),
    "label": lambda field: replace(field, repeated=not field.repeated),
    "optional": lambda field: replace(field, optional=not field.optional),
    "oneof": lambda field: replace(field, oneof=f"{field.oneof}x"),
    "json_name": lambda field: replace(field, json_name=f"{field.json_name}x"),
    "published": lambda field: replace(field, versions=field.versions[:-1]),
    "rest_only": lambda field: replace(field, rest_only=not field.rest_only),
}
RPC_BREAKS: dict[str, Callable[[Rpc], Rpc]] = {
    "path": lambda rpc: replace(rpc, paths={v: f"{p}x" for v, p in rpc.paths.items()}),
    "published": lambda rpc: replace(rpc, paths=dict(list(rpc.paths.items())[:-1])),
    "kind": lambda rpc: replace(rpc, kind="bidi"),
    "request": lambda rpc: replace(rpc, request="Elsewhere"),
    "http": lambda rpc: replace(rpc, http=rpc.http[:-1]),
    "routing": lambda rpc: replace(rpc, routing=()),
    "timeout": lambda rpc: replace(rpc, timeout_s=1.5),
}


def check_the_proof(api: Api, references: list[Reference]) -> None:
    """Breaks one fact at a time in a copy and expects the comparison to notice each."""
    message = api.messages["GenerationConfig.ThinkingConfig"]
    for what, damage in FIELD_BREAKS.items():
        for field in message.fields:
            fields = tuple(damage(each) if each is field else each for each in message.fields)
            broken = replace(api, messages={**api.messages})
            broken.messages[message.name] = replace(message, fields=fields)
            _expect_noticed(broken, references, f"{what} of {message.name}.{field.name}")
    for what, break_rpc in RPC_BREAKS.items():
        rpcs = [break_rpc(r) if r.full_name == GENERATE else r for r in api.rpcs]
        _expect_noticed(replace(api, rpcs=rpcs), references, f"{what} of {GENERATE}")
    for name in (message.name, "GenerateContentRequest"):
        rest = {key: value for key, value in api.messages.items() if key != name}
        _expect_noticed(replace(api, messages=rest), references, f"absence of {name}")


GENERATE = "PredictionService.GenerateContent"


def _expect_noticed(broken: Api, references: list[Reference], what: str) -> None:
    whole = False
    noticed = any(compare(broken, r, whole=whole).disagreements for r in references)
    wheels = [r for r in references if r.label.startswith("wheel")]
    if not noticed and not compare_configs(broken, wheels).disagreements:
        raise SystemExit(f"the proof is broken: a wrong {what} went unnoticed")


if __name__ == "__main__":
    main()

"""Writes the proto-plus messages of the GAPIC-style surface: genai_grpc.{api}.types. Input is protos/,
and for sentences about fields also the descriptions in genai_grpc/types, read as text.

A class has the name, the nesting and the module that GAPIC gives it, and every name that some version
publishes; what REST alone carries is left out, because gRPC could not send it. Runs in the compiler's
environment, by scripts/proto and scripts/contract/check_generated.
"""

from __future__ import annotations

import ast
import builtins
import keyword
import textwrap
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from google.protobuf import descriptor_pb2

from scripts.contract.schema import Api, Enum, Field, FieldProto, Message

ROOT = Path(__file__).resolve().parents[2]
MODELS = ROOT / "genai_grpc" / "types"
# Where the messages of each API stand, below genai_grpc/.
FOLDERS = ("generativelanguage/types", "aiplatform/types")

# Names that cannot be an attribute or would shadow a builtin, as GAPIC's generator sees it.
_UNCHANGED_BUILTINS = {"filter", "map", "id", "input", "property", "vars", "dir", "sum"}
RESERVED = (
    set(keyword.kwlist)
    | (set(dir(builtins)) - _UNCHANGED_BUILTINS)
    | {"mapping", "ignore_unknown_fields"}
)

# protobuf's name of a scalar type, and what reading such a field gives in Python.
SCALARS: dict[int, tuple[str, str]] = {
    FieldProto.TYPE_DOUBLE: ("DOUBLE", "float"),
    FieldProto.TYPE_FLOAT: ("FLOAT", "float"),
    FieldProto.TYPE_INT64: ("INT64", "int"),
    FieldProto.TYPE_UINT64: ("UINT64", "int"),
    FieldProto.TYPE_INT32: ("INT32", "int"),
    FieldProto.TYPE_UINT32: ("UINT32", "int"),
    FieldProto.TYPE_BOOL: ("BOOL", "bool"),
    FieldProto.TYPE_STRING: ("STRING", "str"),
    FieldProto.TYPE_BYTES: ("BYTES", "bytes"),
}

_WRAPPERS = {
    "Bool": "bool",
    "Bytes": "bytes",
    "Double": "float",
    "Float": "float",
    "Int32": "int",
    "Int64": "int",
    "String": "str",
    "UInt32": "int",
    "UInt64": "int",
}

# A shared message: where its class stands, and what proto-plus gives on reading, where that differs.
SHARED = {
    "google.api.HttpBody": ("google.api", "httpbody_pb2", ""),
    "google.longrunning.Operation": ("google.longrunning", "operations_proto_pb2", ""),
    "google.protobuf.Any": ("google.protobuf", "any_pb2", ""),
    "google.protobuf.Duration": ("google.protobuf", "duration_pb2", "datetime.timedelta"),
    "google.protobuf.FieldMask": ("google.protobuf", "field_mask_pb2", ""),
    **{
        f"google.protobuf.{kind}Value": ("google.protobuf", "wrappers_pb2", f"{python} | None")
        for kind, python in _WRAPPERS.items()
    },
    "google.protobuf.ListValue": ("google.protobuf", "struct_pb2", "MutableSequence[Any]"),
    "google.protobuf.NullValue": ("google.protobuf", "struct_pb2", "None"),
    "google.protobuf.Struct": ("google.protobuf", "struct_pb2", "MutableMapping[str, Any]"),
    "google.protobuf.Timestamp": ("google.protobuf", "timestamp_pb2", "datetime.datetime"),
    "google.protobuf.Value": ("google.protobuf", "struct_pb2", "Any"),
    "google.rpc.Status": ("google.rpc", "status_pb2", ""),
    "google.type.Date": ("google.type", "date_pb2", ""),
    "google.type.Interval": ("google.type", "interval_pb2", ""),
    "google.type.LatLng": ("google.type", "latlng_pb2", ""),
    "google.type.Money": ("google.type", "money_pb2", ""),
}

# Fields that mean the same in every message of these APIs (AIP-122, 132, 134, 148, 154).
STANDARD_FIELDS = {
    "create_time": "When it was created; set by the server.",
    "description": "What it is for, in words of the user.",
    "display_name": "Its name for people; need not be unique.",
    "end_time": "When it ended; set by the server.",
    "etag": "Changes with every change; sent back, it guards against a lost update (AIP-154).",
    "expire_time": "When it is deleted.",
    "filter": "Which entries are wanted, in the syntax of AIP-160.",
    "labels": "Labels by key; keys and values are lower case, at most 64 characters.",
    "name": "Resource name, such as `collection/id` (AIP-122).",
    "next_page_token": "Token of the next page; empty on the last one (AIP-158).",
    "order_by": "Fields to sort by, separated by commas; ` desc` after one turns it round (AIP-132).",
    "page_size": "How many entries a page may have; the server may give fewer (AIP-158).",
    "page_token": "Token that the previous page brought; empty for the first page (AIP-158).",
    "parent": "Resource name of the collection's owner (AIP-132).",
    "start_time": "When it started; set by the server.",
    "ttl": "How long it lives from now on.",
    "update_mask": "Names of the fields to change (AIP-134).",
    "update_time": "When it was last changed; set by the server.",
}
_OF_ONE_BACKEND = (" Vertex AI only.", " Gemini Developer API only.", " Gemini API only.")
WIDTH = 100


def write(target: Path, apis: Iterable[Api], descriptors: bytes) -> None:
    """Write {api}/types/*.py of each API below `target`."""
    comments = read_comments(descriptors)
    descriptions = read_descriptions(MODELS)
    for api in apis:
        folder = target / api.facts.name / "types"
        folder.mkdir(parents=True, exist_ok=True)
        writer = Writer(api, comments, descriptions)
        for stem in writer.stems:
            (folder / f"{stem}.py").write_text(writer.module(stem))
        (folder / "__init__.py").write_text(writer.index())


def python_name(name: str) -> str:
    """The attribute of a proto field: with an underscore where the name is taken in Python."""
    return f"{name}_" if name in RESERVED else name


def read_comments(descriptors: bytes) -> dict[tuple[str, str], str]:
    """The comment above each message, enum, field and value: (full name, "") or (owner, member)."""
    found: dict[tuple[str, str], str] = {}
    for file in descriptor_pb2.FileDescriptorSet.FromString(descriptors).file:
        for location in file.source_code_info.location:
            text = " ".join(location.leading_comments.split())
            key = _named(file, list(location.path))
            if text and key:
                found[key] = text
    return found


def _named(file: Any, path: list[int]) -> tuple[str, str] | None:
    """What a path of descriptor.proto leads to, or None for what is neither type nor member."""
    owner, name = file, file.package
    while path:
        number, *path = path
        branch = owner.DESCRIPTOR.fields_by_number.get(number)
        if branch is None or not path:
            return None
        index, *path = path
        if branch.name in ("field", "value"):
            return None if path else (name, getattr(owner, branch.name)[index].name)
        if branch.name not in ("message_type", "nested_type", "enum_type"):
            return None
        owner = getattr(owner, branch.name)[index]
        name = f"{name}.{owner.name}"
    return name, ""


def read_descriptions(models: Path) -> dict[tuple[str, str], str]:
    """The description of each field of the pydantic models, by class and field name."""
    found: dict[tuple[str, str], str] = {}
    for path in sorted(models.glob("[a-z]*.py")):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ClassDef):
                found.update(_described(node))
    return found


def _described(node: ast.ClassDef) -> Iterator[tuple[tuple[str, str], str]]:
    for line in node.body:
        if not (isinstance(line, ast.AnnAssign) and isinstance(line.value, ast.Call)):
            continue
        for argument in line.value.keywords:
            if argument.arg == "description" and isinstance(line.target, ast.Name):
                yield (node.name, line.target.id), str(ast.literal_eval(argument.value))


@dataclass(frozen=True)
class Writer:
    """The source of the modules of one API."""

    api: Api
    comments: dict[tuple[str, str], str]
    descriptions: dict[tuple[str, str], str]

    @property
    def pages(self) -> set[str]:
        """The messages that are a page of a list."""
        return {rpc.response for rpc in self.api.rpcs if rpc.items}

    @property
    def stems(self) -> list[str]:
        """The modules, by the names of the .proto files."""
        return sorted({_stem(kind.file) for kind in self._kinds() if _offered(kind)})

    def _kinds(self) -> list[Message | Enum]:
        return [*self.api.messages.values(), *self.api.enums.values()]

    def _inside(self, scope: str) -> list[Message | Enum]:
        """The types directly inside `scope`, which is empty for the top level; enums first."""
        kinds: list[Message | Enum] = [*self.api.enums.values(), *self.api.messages.values()]
        return [kind for kind in kinds if kind.name.rpartition(".")[0] == scope and _offered(kind)]

    def _top(self, stem: str) -> list[Message | Enum]:
        return [kind for kind in self._inside("") if _stem(kind.file) == stem]

    def index(self) -> str:
        """The package: which name stands in which module."""
        names = sorted((kind.name, stem) for stem in self.stems for kind in self._top(stem))
        imports = [f"    from . import {stem} as {stem}" for stem in self.stems]
        imports += [f"    from .{stem} import {name} as {name}" for name, stem in names]
        table = "\n".join(f'    "{name}": "{stem}",' for name, stem in names)
        exported = "\n".join(f'    "{name}",' for name, _ in names)
        modules = "\n".join(f'    "{stem}",' for stem in self.stems)
        return (
            f"{_BANNER}# ruff: noqa: I001 - sorted already; ruff would write each `X as X` apart\n"
            f'"""Messages and enums of the {_TITLES[self.api.facts.name]}, as proto-plus classes.\n\n'
            "Names only. A name is loaded from its module when it is first touched, so that importing\n"
            "the package costs nothing; type checkers see an ordinary import.\n"
            '"""\n\n'
            "from __future__ import annotations\n\n"
            "from typing import TYPE_CHECKING\n\n"
            "from genai_grpc._gapic.lazy import exports\n\n"
            "if TYPE_CHECKING:\n" + "\n".join(imports) + "\n\n"
            f"# A message or enum -> the module beside this file.\nMODULES = {{\n{table}\n}}\n\n"
            f"_SUBMODULES = (\n{modules}\n)\n\n"
            f"{_LOADER}\n"
            f"__all__ = (\n{exported}\n)\n"
        )

    def module(self, stem: str) -> str:
        """The module of one .proto file."""
        kinds = self._top(stem)
        body = "\n\n".join(self._type(kind, stem) for kind in kinds)
        manifest = "\n".join(f'        "{kind.name}",' for kind in kinds)
        exported = "\n".join(f'    "{name}",' for name in sorted(kind.name for kind in kinds))
        return (
            f"{_BANNER}"
            f'"""{_TITLES[self.api.facts.name]}: {stem.replace("_", " ")}."""\n\n'
            "from __future__ import annotations\n\n"
            f"{self._imports(stem, body)}\n"
            "__protobuf__ = proto.module(\n"
            f'    package="genai_grpc.{self.api.facts.name}",\n'
            f"    manifest={{\n{manifest}\n    }},\n)\n\n\n"
            f"{body}\n\n"
            f"__all__ = (\n{exported}\n)\n"
        )

    def _imports(self, stem: str, body: str) -> str:
        lines = ["import datetime\n"] if "datetime." in body else []
        abstract = [n for n in ("MutableMapping", "MutableSequence") if f"{n}[" in body]
        lines += [f"from collections.abc import {', '.join(abstract)}\n"] if abstract else []
        lines += ["from typing import Any\n"] if _uses_any(body) else []
        lines += ["\n"] if lines else []
        lines += ["import proto\n"]
        used = sorted({where[:2] for where in SHARED.values() if f"{where[1]}." in body})
        for home in sorted({home for home, _ in used}):
            modules = ", ".join(module for each, module in used if each == home)
            lines += [f"from {home} import {modules}\n"]
        own = [other for other in self.stems if f"=_{other}." in body]
        package = f"genai_grpc.{self.api.facts.name}.types"
        lines += ["\n"]
        if "(_message." in body:
            lines += ["from genai_grpc._gapic import message as _message\n"]
        if own:
            lines += [f"from {package} import {other} as _{other}\n" for other in own]
        return "".join(lines)

    def _type(self, kind: Message | Enum, stem: str) -> str:
        text = self._enum(kind) if isinstance(kind, Enum) else self._message(kind, stem)
        return text + "\n"

    def _enum(self, enum: Enum) -> str:
        values = [value for value in enum.values if value.versions and not value.rest_only]
        lines = [f"class {_short(enum.name)}(_message.Enum):"]
        rows = [
            (f"{value.name} ({value.number})", comment)
            for value in values
            if (comment := self._comment(enum.name, value.name))
        ]
        lines += self._docstring(self._comment(enum.name), "Values", rows)
        lines += [""]
        lines += [f"    {v.name} = {v.number}" for v in values]
        return "\n".join(lines)

    def _message(self, message: Message, stem: str) -> str:
        fields = [field for field in message.fields if not field.rest_only and field.versions]
        lines = [f"class {_short(message.name)}(_message.Message):"]
        rows = [
            (
                f"{python_name(f.name)} ({self._annotation(f, stem, in_docs=True)})",
                self._about(message, f),
            )
            for f in fields
        ]
        lines += self._docstring(self._comment(message.name), "Attributes", rows)
        for nested in self._inside(message.name):
            if not (isinstance(nested, Message) and nested.map_entry):
                lines += ["", textwrap.indent(self._type(nested, stem).rstrip(), "    ")]
        lines += [""] if fields else []
        for field in fields:
            lines += [self._field(field, stem)]
        if message.name in self.pages:
            lines += [_RAW_PAGE.format(name=_short(message.name))]
        return "\n".join(lines)

    def _field(self, field: Field, stem: str) -> str:
        name = f"    {python_name(field.name)}: {self._annotation(field, stem)} = "
        entry = self._entry(field)
        if entry is not None:
            key, value = entry.fields
            arguments = [f"proto.{SCALARS[key.type][0]}", *self._wire(value, stem)]
            kind = "MapField"
        else:
            arguments = self._wire(field, stem)
            kind = "RepeatedField" if field.repeated else "Field"
        arguments.insert(1 if entry is None else 2, f"number={field.number}")
        if field.oneof:
            arguments.append(f'oneof="{field.oneof}"')
        if field.optional:
            arguments.append("optional=True")
        if not field.json_name_is_ours and field.json_name != _camel(field.name):
            arguments.append(f'json_name="{field.json_name}"')
        inner = "".join(f"        {argument},\n" for argument in arguments)
        one_line = f"{name}proto.{kind}({', '.join(arguments)})"
        return one_line if len(one_line) <= WIDTH - 8 else f"{name}proto.{kind}(\n{inner}    )"

    def _entry(self, field: Field) -> Message | None:
        message = self.api.messages.get(field.type_name) if field.repeated else None
        return message if message is not None and message.map_entry else None

    def _wire(self, field: Field, stem: str) -> list[str]:
        """The positional type of a field and where its class is found."""
        if field.type in SCALARS:
            return [f"proto.{SCALARS[field.type][0]}"]
        is_enum = field.type == FieldProto.TYPE_ENUM
        reference = self._reference(field.type_name, stem, quoted=True)
        return [
            f"proto.{'ENUM' if is_enum else 'MESSAGE'}",
            f"{'enum' if is_enum else 'message'}={reference}",
        ]

    def _reference(self, type_name: str, stem: str, *, quoted: bool = False) -> str:
        if type_name in SHARED:
            return f"{SHARED[type_name][1]}.{_short(type_name)}"
        home = _stem(self.api.files[type_name])
        if home == stem:
            return f'"{type_name}"' if quoted else type_name
        return f"_{home}.{type_name}"

    def _annotation(self, field: Field, stem: str, *, in_docs: bool = False) -> str:
        entry = self._entry(field)
        if entry is not None:
            key, value = entry.fields
            values = self._single(value, stem, in_docs=in_docs)
            return f"MutableMapping[{self._single(key, stem)}, {values}]"
        single = self._single(field, stem, in_docs=in_docs)
        return f"MutableSequence[{single}]" if field.repeated else single

    def _single(self, field: Field, stem: str, *, in_docs: bool = False) -> str:
        if field.type in SCALARS:
            return SCALARS[field.type][1]
        if field.type_name in SHARED and SHARED[field.type_name][2]:
            return SHARED[field.type_name][2]
        if in_docs:
            return field.type_name
        return self._reference(field.type_name, stem)

    def _comment(self, owner: str, member: str = "") -> str:
        return self.comments.get((f"{self.api.facts.package}.{owner}", member), "")

    def _about(self, message: Message, field: Field) -> str:
        """Our sentence about a field: its comment, what the models say, or what its name means."""
        text = (
            self._comment(message.name, field.name)
            or self.descriptions.get((message.name.replace(".", ""), field.name), "")
            or self.descriptions.get((_short(message.name), field.name), "")
            or STANDARD_FIELDS.get(field.name, "")
        )
        for words in _OF_ONE_BACKEND:
            text = text.replace(words, "").replace(words.strip(), "")
        text = text.strip() or self._told_by_type(field)
        notes = []
        if field.oneof:
            notes.append(f"One of `{field.oneof}`.")
        if field.optional:
            notes.append("Its presence is tracked: `in` tells zero from absent.")
        if field.versions != self.api.facts.views and field.versions != message.versions:
            notes.append(f"Published in {', '.join(field.versions)}.")
        return " ".join([text if text.endswith((".", "!", "?", ":")) else f"{text}.", *notes])

    def _told_by_type(self, field: Field) -> str:
        """What can be said of a field that has no sentence: what its type is for, or its name."""
        if not field.repeated:
            about = self._comment(field.type_name) if field.type_name in self.api.files else ""
            if about:
                return about
        return _spoken(field.name)

    def _docstring(self, text: str, heading: str, rows: list[tuple[str, str]]) -> list[str]:
        """The lines of a docstring, indented by one level."""
        sentence = textwrap.wrap(_escaped(text or "Carries nothing but itself."), WIDTH - 16)
        sentence[0] = f'"""{sentence[0]}'
        if not rows:
            sentence[-1] += '"""'
            return [f"    {line}" for line in sentence]
        lines = [*sentence, "", f"{heading}:"]
        for head, about in rows:
            lines += [f"    {head}:"]
            lines += [f"        {line}" for line in textwrap.wrap(_escaped(about), WIDTH - 24)]
        return [f"    {line}" if line else "" for line in [*lines, '"""']]


def _offered(kind: Message | Enum) -> bool:
    map_entry = isinstance(kind, Message) and kind.map_entry
    return bool(kind.versions) and not kind.rest_only and not map_entry


def _stem(file: str) -> str:
    return Path(file).stem


def _short(name: str) -> str:
    return name.rpartition(".")[2]


def _camel(name: str) -> str:
    head, *rest = name.split("_")
    return head + "".join(part[:1].upper() + part[1:] for part in rest)


def _spoken(name: str) -> str:
    words = name.lower().replace("_", " ")
    return f"{words[:1].upper()}{words[1:]}."


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"""', "'''")


def _uses_any(body: str) -> bool:
    return any(mark in body for mark in (": Any =", "[Any]", ", Any]"))


_TITLES = {"generativelanguage": "Gemini Developer API", "aiplatform": "Vertex AI API"}
_BANNER = "# Generated from protos/ by scripts/proto (scripts/contract/messages.py). Do not edit.\n"
_RAW_PAGE = '''
    @property
    def raw_page(self) -> {name}:
        """The page itself: what pagers of google.api_core call it."""
        return self'''
_LOADER = """\
# Out of sight of type checkers, which take it as leave for every name.
if not TYPE_CHECKING:
    __getattr__, __dir__ = exports(
        __name__,
        {
            **{name: f".{home}" for name, home in MODULES.items()},
            **{stem: f".{stem}:" for stem in _SUBMODULES},
        },
    )
"""

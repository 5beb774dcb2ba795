"""The twins of the models are dicts of the same fields, and the generator writes what is committed."""

from __future__ import annotations

import importlib.util
import sys
import types as builtin_types
from pathlib import Path
from typing import Any

import pydantic
import pytest
import typing_extensions

from genai_grpc import types

SCRIPT = Path(__file__).parents[3] / "scripts" / "_lib" / "type_twins.py"
NAMES: list[str] = vars(types)["__all__"]
TWINS = [name for name in NAMES if name.endswith("Dict") and not name.endswith("OrDict")]
PAIRED = [name for name in TWINS if not name.endswith("UnionDict")]


@pytest.fixture
def generator() -> builtin_types.ModuleType:
    spec = importlib.util.spec_from_file_location("type_twins", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def run(generator: Any, monkeypatch: pytest.MonkeyPatch, package: Path, *options: str) -> int:
    monkeypatch.setattr(sys, "argv", ["type_twins.py", *options])
    monkeypatch.setattr(generator, "PACKAGE", package)
    monkeypatch.setattr(generator, "ROOT", package.parents[1])
    status: int = generator.main()
    return status


@pytest.mark.parametrize("name", PAIRED)
def test_a_twin_has_the_fields_of_its_model_and_needs_none(name: str) -> None:
    twin, model = getattr(types, name), getattr(types, name.removesuffix("Dict"))
    assert set(typing_extensions.get_type_hints(twin)) == set(model.model_fields)
    assert not twin.__required_keys__


@pytest.mark.parametrize("name", PAIRED)
def test_a_union_takes_the_model_and_its_twin(name: str) -> None:
    base = name.removesuffix("Dict")
    both = typing_extensions.get_args(getattr(types, f"{base}OrDict"))
    assert both == (getattr(types, base), getattr(types, name))


def test_a_dict_of_dicts_is_a_model_of_models() -> None:
    given: types.ContentDict = {"parts": [{"inline_data": {"data": b"x", "mime_type": "a/b"}}]}
    content = types.Content.model_validate(given)
    assert content.parts == [types.Part(inline_data=types.Blob(data=b"x", mime_type="a/b"))]


def test_pydantic_can_validate_a_twin() -> None:
    adapter: pydantic.TypeAdapter[types.ContentDict] = pydantic.TypeAdapter(types.ContentDict)
    assert adapter.validate_python({"parts": [{"text": "x"}]}) == {"parts": [{"text": "x"}]}
    with pytest.raises(pydantic.ValidationError, match=r"parts\.0\.text"):
        adapter.validate_python({"parts": [{"text": 5}]})


def test_what_is_committed_is_what_the_generator_writes(
    generator: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run(generator, monkeypatch, generator.PACKAGE, "--check") == 0


DOMAIN = '''"""Things."""
from __future__ import annotations

import datetime
from typing import Any

from pydantic import Field
from genai_grpc.types._base import BaseModel

__all__ = ["Inner", "Outer", "OuterUnion"]

class _Shared(BaseModel):
    note: str | None = Field(default=None, description="A note.")

class Inner(_Shared):
    when: datetime.datetime | None = Field(default=None, description="Ends with \\"quotes\\"")

class Outer(Inner):
    inners: list[Inner] | None = None
    anything: OuterUnion | None = None
    _hidden: Any = None

OuterUnion = str | list[Outer]
'''


@pytest.fixture
def package(tmp_path: Path) -> Path:
    folder = tmp_path / "genai_grpc" / "types"
    folder.mkdir(parents=True)
    (folder / "things.py").write_text(DOMAIN, encoding="utf-8")
    return folder


def test_the_generator_translates_fields_bases_and_unions(
    generator: Any, monkeypatch: pytest.MonkeyPatch, package: Path
) -> None:
    assert run(generator, monkeypatch, package) == 0
    text = (package / "dicts.py").read_text(encoding="utf-8")
    assert "class InnerDict(TypedDict, total=False):" in text
    assert "    note: str | None\n" in text
    assert "    when: datetime.datetime | None\n" in text
    assert "class OuterDict(InnerDict, total=False):" in text
    assert "    inners: list[InnerDict] | None\n" in text
    assert "    anything: OuterUnionDict | None\n" in text
    assert "OuterOrDict: TypeAlias = Outer | OuterDict\n" in text
    assert "OuterUnionDict: TypeAlias = str | list[Outer | OuterDict]\n" in text
    assert "hidden" not in text
    exports = (package / "__init__.py").read_text(encoding="utf-8")
    assert "things: Inner Outer OuterUnion\n" in exports
    compile(text, "dicts.py", "exec")
    assert run(generator, monkeypatch, package, "--check") == 0


def test_checking_reports_a_stale_file_and_writes_nothing(
    generator: Any,
    monkeypatch: pytest.MonkeyPatch,
    package: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(generator, monkeypatch, package, "--check") == 1
    assert "dicts, __init__" in capsys.readouterr().err
    assert [path.name for path in package.iterdir()] == ["things.py"]


def test_a_domain_that_does_not_say_what_it_offers_is_refused(
    generator: Any, monkeypatch: pytest.MonkeyPatch, package: Path
) -> None:
    (package / "more.py").write_text("class Thing: ...\n", encoding="utf-8")
    with pytest.raises(SystemExit, match="has no __all__"):
        run(generator, monkeypatch, package)


def test_two_domains_can_not_offer_one_name(
    generator: Any, monkeypatch: pytest.MonkeyPatch, package: Path
) -> None:
    (package / "more.py").write_text('__all__ = ["Inner"]\n', encoding="utf-8")
    with pytest.raises(SystemExit, match="Offered by two modules: Inner"):
        run(generator, monkeypatch, package)

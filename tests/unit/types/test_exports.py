"""The package offers every public name of google-genai 1.51 with the same shape, and loads it late.

The facts are taken from google-genai by tests/data/type_facts.py, which describes ours, too.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from genai_grpc import types
from tests.data.type_facts import describe

FACTS: dict[str, dict[str, Any]] = json.loads(
    (Path(__file__).parents[2] / "data" / "types_1_51.json").read_text(encoding="utf-8")
)

# Where ours differs on purpose: (name, field or "") -> why.
DIFFERENT = {
    ("BlobImageUnion", ""): "a union with Pillow's image whether or not Pillow is installed",
    ("BatchJobSourceUnionDict", ""): "models and dicts may be mixed in one list",
    ("ToolUnionDict", ""): "a Tool is accepted where its dict is",
    ("ToolListUnionDict", ""): "a Tool is accepted where its dict is",
    ("GenerateContentConfigDict", "tools"): "a Tool is accepted where its dict is",
    ("LiveClientSetupDict", "tools"): "a Tool is accepted where its dict is",
    ("LiveConnectConfigDict", "tools"): "a Tool is accepted where its dict is",
    ("LiveSendRealtimeInputParametersDict", "media"): "the twin of a model is its dict alone",
    ("LiveSendRealtimeInputParametersDict", "video"): "the twin of a model is its dict alone",
    ("EvaluationConfig", "metrics"): "metrics in the form of the service, too",
    ("EvaluationConfigDict", "metrics"): "metrics in the form of the service, too",
    ("FunctionDeclaration", "from_callable"): "may be told to say all in JSON Schema",
    (
        "FunctionDeclaration",
        "from_callable_with_api_option",
    ): "may be told to say all in JSON Schema",
    ("GenerateContentResponse", "parsed"): "whatever the schema's type is, such as list[Model]",
    ("HttpOptions", "httpx_client"): "recognised without importing httpx",
    ("HttpOptions", "httpx_async_client"): "recognised without importing httpx",
}


NAMES: list[str] = vars(types)["__all__"]


def differing(wanted: dict[str, Any], found: dict[str, Any]) -> set[str]:
    """Names of fields, members or methods that are missing or differ; "" for a whole union."""
    if wanted["kind"] != found["kind"] or wanted.get("annotation") != found.get("annotation"):
        return {""}
    return {
        key
        for part in ("fields", "members", "methods")
        for key, value in wanted.get(part, {}).items()
        if found[part].get(key) != value
    }


def test_no_name_is_missing() -> None:
    assert sorted(FACTS.keys() - set(NAMES)) == []
    assert len(FACTS) == 1032


@pytest.mark.parametrize("name", FACTS)
def test_a_type_has_the_shape_of_google_genais(name: str) -> None:
    known = {field for other, field in DIFFERENT if other == name}
    assert differing(FACTS[name], describe(getattr(types, name))) == known


def run(program: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


def test_importing_the_package_loads_neither_pydantic_nor_a_domain() -> None:
    loaded = run(
        "import sys; from genai_grpc import types; len(types.__all__);"
        "print('pydantic' in sys.modules, *(m for m in sys.modules if 'genai_grpc.types.' in m))"
    )
    assert loaded == "False genai_grpc.types._lazy"


OWN = """
import pydantic
from genai_grpc import types
for name in types.__all__:
    base = getattr(types, name)
    if isinstance(base, type) and issubclass(base, pydantic.BaseModel):
        try:
            type("Own", (base,), {"__module__": "__main__"}).model_validate({})
        except pydantic.ValidationError:
            pass
        except pydantic.PydanticUserError:
            print(name)
"""


def test_every_model_can_be_a_base_of_ones_own() -> None:
    # In a process where nobody has built the validators: a class that stands further below in its
    # file is then known to the model, and not to what is made of it.
    assert run(OWN) == ""


def test_touching_a_name_loads_its_domain_only() -> None:
    loaded = run(
        "import sys; from genai_grpc import types; types.Part;"
        "print(*sorted({'content', 'tools', 'tunings', 'dicts'} &"
        " {m.rpartition('.')[2] for m in sys.modules if 'genai_grpc.types.' in m}))"
    )
    assert loaded == "content"


def test_a_star_import_brings_every_name() -> None:
    assert (
        run(
            "import genai_grpc.types as t; from genai_grpc.types import *;"
            "print([n for n in t.__all__ if globals().get(n) is not getattr(t, n)])"
        )
        == "[]"
    )


def test_dir_lists_what_is_not_loaded_yet() -> None:
    assert run("from genai_grpc import types; print('TuningJob' in dir(types))") == "True"


def test_a_touched_name_is_found_without_another_lookup() -> None:
    assert types.Part is vars(types)["Part"]


def test_a_misspelt_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match=r"'genai_grpc\.types' has no attribute 'Prat'"):
        _ = types.Prat  # type: ignore[attr-defined]

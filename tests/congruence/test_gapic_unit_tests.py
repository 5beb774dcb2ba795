"""The official packages' own unit tests, from their source archives, with the import redirected to us.

They look into the client while it runs: which functions of google.api_core it calls and with what.
What they see in ours is the same, but for the tests that KNOWN explains; docs/from-gapic.md says the
same in more words. The archives are fetched from the package index and nothing of them is kept.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.plugins.environments import ROOT, one_at_a_time

pytestmark = [
    pytest.mark.congruence,
    pytest.mark.slow,
    pytest.mark.timeout(600),
    pytest.mark.xdist_group("packaging"),
]

GEMINI = "google-ai-generativelanguage==0.12.1"
VERTEX = "google-cloud-aiplatform==2.7.0"
SERVICES = "cache discuss file generative model permission prediction retriever text".split()
VERTEX_SERVICES = (
    "endpoint gen_ai_cache gen_ai_tuning job llm_utility model model_garden prediction".split()
)

# Why a test of theirs does not hold for us; a pattern of its name each.
KNOWN = {
    # Reads a private table of defaults off a private class per RPC, which our one class replaces.
    r"_rest_required_fields$": "no class per RPC",
    # The answer of their double has no body that could be read; ours reads the body of every answer,
    # so that the connection goes back to its pool.
    r"_(cancel|delete|pause|resume)_\w+_rest_asyncio_interceptors$": "answers are read to the end",
    # Expects the body to be the JSON of an HttpBody, where the service sends the bytes themselves.
    r"^test_raw_predict_rest_(asyncio_)?(call_success|interceptors)$": "HttpBody holds the body",
}


def unpacked(requirement: str) -> Path:
    """The unpacked source archive; kept in the cache, which no distribution holds."""
    name, _, version = requirement.partition("==")
    cache = ROOT / ".cache" / "gapic-tests"
    folder = cache / f"{name.replace('-', '_')}-{version}"
    cache.mkdir(parents=True, exist_ok=True)
    with one_at_a_time(cache / "lock"):
        if not folder.exists():
            pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps"]
            options = ["--no-binary", ":all:", "--no-build-isolation", "--dest", str(cache)]
            subprocess.run([*pip, *options, requirement], check=True)
            # The command, because the filters of extractall came late in Python 3.10 and 3.11.
            archive = str(next(cache.glob(f"{folder.name}.tar.gz")))
            subprocess.run(["tar", "-xzf", archive, "-C", str(cache)], check=True)
    return folder


TESTS = Path("tests/unit/gapic")
# One service shows that the view has the same classes.
VIEWED = [(service, "generativelanguage") for service in SERVICES]
VIEWED.append(("generative", "generativelanguage_v1beta"))


@pytest.mark.parametrize(("service", "package"), VIEWED)
def test_their_unit_tests_hold_for_our_clients(tmp_path: Path, service: str, package: str) -> None:
    origin = unpacked(GEMINI) / TESTS / "generativelanguage_v1beta" / f"test_{service}_service.py"
    check(origin, "google.ai.generativelanguage_v1beta", f"genai_grpc.{package}", tmp_path)


@pytest.mark.parametrize(
    ("version", "service"),
    [("v1", "generative"), ("v1", "model"), ("v1alpha", "generative"), ("v1alpha", "permission")],
)
def test_their_unit_tests_of_other_versions_hold_for_our_views(
    tmp_path: Path, version: str, service: str
) -> None:
    name = f"generativelanguage_{version}"
    origin = unpacked(GEMINI) / TESTS / name / f"test_{service}_service.py"
    check(origin, f"google.ai.{name}", f"genai_grpc.{name}", tmp_path)


VERTEX_VIEWED = [(service, "v1beta1", "aiplatform") for service in VERTEX_SERVICES]
VERTEX_VIEWED.append(("prediction", "v1beta1", "aiplatform_v1beta1"))
# Those whose methods differ from v1beta1.
VERTEX_VIEWED += [
    (service, "v1", "aiplatform_v1")
    for service in ("endpoint", "llm_utility", "model_garden", "prediction")
]


@pytest.mark.parametrize(("service", "version", "package"), VERTEX_VIEWED)
def test_their_unit_tests_of_vertex_ai_hold_for_our_clients(
    tmp_path: Path, service: str, version: str, package: str
) -> None:
    origin = unpacked(VERTEX) / TESTS / f"aiplatform_{version}" / f"test_{service}_service.py"
    check(origin, f"google.cloud.aiplatform_{version}", f"genai_grpc.{package}", tmp_path)


def check(origin: Path, theirs: str, ours: str, folder: Path) -> None:
    """Run one of their files and compare its failures with those that are known."""
    redirected = folder / origin.name
    redirected.write_text(origin.read_text(encoding="utf-8").replace(theirs, ours))
    pytest_ = [sys.executable, "-m", "pytest", "-q", "-rf", "--tb=line", "-p", "no:cacheprovider"]
    options = ["-W", "ignore", "-o", "addopts=", f"--rootdir={folder}", str(redirected)]
    result = subprocess.run(
        [*pytest_, *options], cwd=ROOT, capture_output=True, text=True, check=False
    )
    failed = set(re.findall(r"^FAILED \S*?::(\w+)", result.stdout, re.M))

    def count(outcome: str) -> int:
        found = re.search(rf"(\d+) {outcome}", result.stdout)
        return int(found[1]) if found else 0

    passed = count("passed")
    unexplained = {name for name in failed if not any(re.search(known, name) for known in KNOWN)}
    assert not unexplained, result.stdout
    assert passed > 0.95 * (passed + count("failed")), result.stdout

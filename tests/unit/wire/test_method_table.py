"""The method table: every row can be called with what it says, and loading it loads nothing else."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator

import pytest

from genai_grpc._stubs import methods
from genai_grpc._stubs.versions import JSON_NAMES, REST_ONLY_FROM, UNPUBLISHED, VERSIONS
from genai_grpc._wire.any_names import message_class
from genai_grpc._wire.method import Method

ROWS = [*methods.GEMINI.values(), *methods.VERTEX.values()]


def names(method: Method) -> str:
    return f"{method.backend}-{method.name}"


def request_fields(method: Method) -> Iterator[str]:
    for rule in method.http:
        yield from (v for v in re.findall(r"\{([a-z_.]+)[=}]", rule.template) if v != "version")
        if rule.body not in ("", "*"):
            yield rule.body
    yield from (routing.field for routing in method.routing)


@pytest.mark.parametrize("method", ROWS, ids=names)
def test_every_row_names_messages_and_fields_that_exist(method: Method) -> None:
    assert method.request_type() is method.request_type()
    assert method.response_type().DESCRIPTOR is not None
    for path in request_fields(method):
        outer, _, inner = path.partition(".")
        field = method.request_type().DESCRIPTOR.fields_by_name[outer]
        if inner:
            assert field.message_type is not None
            assert inner in field.message_type.fields_by_name
    if method.lro is not None:
        assert method.lro.response_type().DESCRIPTOR is not None
        assert method.lro.metadata_type().DESCRIPTOR is not None
    if method.items is not None:
        items = method.response_type().DESCRIPTOR.fields_by_name[method.items]
        assert items.message_type is not None


@pytest.mark.parametrize("method", ROWS, ids=names)
def test_every_row_can_be_called_over_grpc_or_rest(method: Method) -> None:
    versions = VERSIONS[method.backend]
    assert set(method.paths) <= set(versions)
    assert method.paths or method.http
    assert method.rest_only == (not method.paths)
    for version, path in method.paths.items():
        shared = path.startswith("/google.longrunning.Operations/")
        assert shared or re.fullmatch(rf"/google\.[a-z.]+\.{version}\.\w+/\w+", path)
    for rule in method.http:
        assert set(rule.versions) <= set(versions)
        assert rule.template.startswith(("/{version}/", "/upload/", "/ws/", "/ui/", "/v1alpha/"))


def test_constants_and_mappings_hold_the_same_rows() -> None:
    constants = {id(value) for value in vars(methods).values() if isinstance(value, Method)}
    assert constants == {id(method) for method in ROWS}
    for table in (methods.GEMINI, methods.VERTEX):
        assert all(name == method.name for name, method in table.items())


def test_count_tokens_moves_to_another_service_between_vertex_versions() -> None:
    paths = methods.VERTEX_PREDICTION_SERVICE_COUNT_TOKENS.paths
    assert paths["v1beta1"].startswith("/google.cloud.aiplatform.v1beta1.PredictionService/")
    assert paths["v1"].startswith("/google.cloud.aiplatform.v1.LlmUtilityService/")


def test_http_rules_of_one_version_leave_out_those_of_others() -> None:
    restricted = [m for m in ROWS if any(rule.versions for rule in m.http)]
    assert restricted
    for method in restricted:
        for version in method.paths:
            kept = method.http_rules(version)
            assert all(not rule.versions or version in rule.versions for rule in kept)
            assert [rule for rule in method.http if rule in kept] == list(kept)


def test_unpublished_fields_exist_and_stay_published_somewhere() -> None:
    backends = {"generativelanguage": "gemini", "aiplatform": "vertex"}
    for name, missing in UNPUBLISHED.items():
        message, _, field = name.rpartition(".")
        descriptor = message_class(message).DESCRIPTOR
        assert descriptor.fields_by_name[field].number < REST_ONLY_FROM
        # v1alpha has v1beta's view, so it is never what keeps a field alive.
        views = set(VERSIONS[backends[name.split(".")[2]]]) - {"v1alpha"}
        assert set(missing) < views


def test_the_field_that_two_versions_number_differently_has_one_json_name() -> None:
    package = "genai_grpc.wire.aiplatform.EnterpriseWebSearch"
    fields = message_class(package).DESCRIPTOR.fields_by_name
    assert fields["blocking_confidence"].number == 4
    assert fields["blocking_confidence_v1"].number == 2
    assert UNPUBLISHED[f"{package}.blocking_confidence"] == ("v1",)
    assert UNPUBLISHED[f"{package}.blocking_confidence_v1"] == ("v1beta1",)
    assert dict(JSON_NAMES) == {f"{package}.blocking_confidence_v1": "blockingConfidence"}


def test_gemini_sends_response_json_schema_as_the_ordered_field() -> None:
    config = message_class("genai_grpc.wire.generativelanguage.GenerationConfig").DESCRIPTOR
    by_json_name = {field.json_name: field for field in config.fields}
    assert by_json_name["responseJsonSchema"].number == 28
    assert by_json_name["_responseJsonSchema"].number == 24


def test_loading_the_table_loads_no_messages() -> None:
    code = (
        "import sys\n"
        "import genai_grpc._stubs.methods\n"
        "heavy = [m for m in sys.modules if m.split('.')[0] in ('google', 'grpc') or '_pb2' in m]\n"
        "print(heavy)"
    )
    assert run(code) == "[]"


def test_content_messages_load_without_the_modules_of_jobs_and_services() -> None:
    code = (
        "import sys\n"
        "import genai_grpc._stubs.generativelanguage.content_pb2\n"
        "import genai_grpc._stubs.aiplatform.content_pb2\n"
        "print([m for m in sys.modules if '_stubs' in m and ('service' in m or 'job' in m)])"
    )
    assert run(code) == "[]"


def run(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    return done.stdout.strip()

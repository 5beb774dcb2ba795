"""HTTP rules: which URL, query and body a request becomes, and that it can be read back."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from google.protobuf.message import Message
from hypothesis import assume, given
from hypothesis import strategies as st

from genai_grpc._stubs import methods
from genai_grpc._stubs.versions import VERSIONS
from genai_grpc._wire.descriptors import is_repeated
from genai_grpc._wire.json import from_json, to_json
from genai_grpc._wire.method import HttpRule, Method
from genai_grpc._wire.transcode import HttpRequest, transcode
from tests.unit.wire.messages import messages
from tests.unit.wire.parsing import parse_request

GENERATE = methods.GEMINI_GENERATIVE_SERVICE_GENERATE_CONTENT
STREAM = methods.GEMINI_GENERATIVE_SERVICE_STREAM_GENERATE_CONTENT
VERTEX_GENERATE = methods.VERTEX_PREDICTION_SERVICE_GENERATE_CONTENT

BYTES_BESIDE = ("WEBSOCKET", "UPLOAD", "DOWNLOAD")
BINDINGS = [
    (method, rule, version)
    for method in (*methods.GEMINI.values(), *methods.VERTEX.values())
    for version in VERSIONS[method.backend]
    for rule in method.http_rules(version)
    if rule.verb not in BYTES_BESIDE
]


def request(method: Method, **content: Any) -> Message:
    return from_json(method.request_type(), content, "v1beta")


def test_the_model_goes_into_the_path_and_the_rest_into_the_body() -> None:
    sent = transcode(
        GENERATE, request(GENERATE, model="models/m", contents=[{"role": "user"}]), "v1beta"
    )
    assert sent == HttpRequest(
        "POST", "/v1beta/models/m:generateContent", (), {"contents": [{"role": "user"}]}
    )


def test_a_stream_asks_for_events() -> None:
    sent = transcode(STREAM, request(STREAM, model="tunedModels/m"), "v1")
    assert sent == HttpRequest(
        "POST", "/v1/tunedModels/m:streamGenerateContent", (("alt", "sse"),), {}
    )


@pytest.mark.parametrize(
    "model",
    [
        "projects/p/locations/l/publishers/google/models/m",
        "projects/p/locations/l/endpoints/1",
        "publishers/google/models/m@001",
        "endpoints/1",
    ],
)
def test_the_first_pattern_that_fits_gives_the_path(model: str) -> None:
    sent = transcode(VERTEX_GENERATE, request(VERTEX_GENERATE, model=model), "v1beta1")
    assert sent.path == f"/v1beta1/{model}:generateContent"


def test_a_name_of_no_pattern_is_refused_with_the_patterns() -> None:
    with pytest.raises(ValueError, match=r"model 'a/b'.*models/\*, tunedModels/\*"):
        transcode(GENERATE, request(GENERATE, model="a/b"), "v1beta")


def test_a_method_without_a_rule_is_refused() -> None:
    bidi = methods.GEMINI_GENERATIVE_SERVICE_BIDI_GENERATE_CONTENT
    with pytest.raises(ValueError, match="not part of the REST API in api_version 'v1beta'"):
        transcode(bidi, bidi.request_type()(), "v1beta")


def test_express_mode_leaves_the_project_out() -> None:
    predict = methods.VERTEX_PREDICTION_SERVICE_PREDICT
    sent = transcode(predict, request(predict, endpoint="publishers/google/models/m"), "v1beta1")
    assert sent.path == "/v1beta1/publishers/google/models/m:predict"


def test_a_parent_that_is_left_out_takes_its_slash_with_it() -> None:
    create = methods.VERTEX_GEN_AI_CACHE_SERVICE_CREATE_CACHED_CONTENT
    sent = transcode(create, request(create, cachedContent={"model": "m"}), "v1beta1")
    assert (sent.path, sent.body) == ("/v1beta1/cachedContents", {"model": "m"})


def test_only_vertex_names_may_come_without_their_parent() -> None:
    get = methods.GEMINI_FILE_SERVICE_GET_FILE
    with pytest.raises(ValueError, match="name ''"):
        transcode(get, get.request_type()(), "v1beta")


def test_a_body_of_one_field_leaves_the_others_to_the_query() -> None:
    update = methods.GEMINI_CACHE_SERVICE_UPDATE_CACHED_CONTENT
    sent = transcode(
        update,
        request(
            update,
            cachedContent={"name": "cachedContents/c", "ttl": "60s"},
            updateMask="ttl,expireTime",
        ),
        "v1beta",
    )
    assert sent == HttpRequest(
        "PATCH",
        "/v1beta/cachedContents/c",
        (("updateMask", "ttl,expireTime"),),
        {"ttl": "60s"},
    )


def test_without_a_body_everything_is_query() -> None:
    listing = methods.VERTEX_JOB_SERVICE_LIST_BATCH_PREDICTION_JOBS
    content = {
        "parent": "projects/p/locations/l",
        "pageSize": 5,
        "filter": "a=b&c",
        "readMask": "name,displayName",
    }
    sent = transcode(listing, from_json(listing.request_type(), content, "v1"), "v1")
    assert sent.verb == "GET"
    assert sent.body is None
    assert dict(sent.query) == {"pageSize": "5", "filter": "a=b&c", "readMask": "name,displayName"}


def test_booleans_are_words_in_a_query() -> None:
    delete = methods.GEMINI_FILE_SEARCH_STORE_SERVICE_DELETE_FILE_SEARCH_STORE
    sent = transcode(delete, request(delete, name="fileSearchStores/s", force=True), "v1beta")
    assert sent.query == (("force", "true"),)


def test_what_a_path_cannot_hold_is_encoded() -> None:
    sent = transcode(GENERATE, request(GENERATE, model="models/ä ?#%"), "v1beta")
    assert sent.path == "/v1beta/models/%C3%A4%20%3F%23%25:generateContent"


def test_a_fixed_path_has_its_own_version() -> None:
    create = methods.GEMINI_AUTH_TOKEN_SERVICE_CREATE_AUTH_TOKEN
    assert transcode(create, create.request_type()(), "v1beta").path == "/v1alpha/auth_tokens"


@given(st.sampled_from(BINDINGS), st.data())
def test_every_binding_can_be_read_back(
    binding: tuple[Method, HttpRule, str], data: st.DataObject
) -> None:
    method, rule, version = binding
    filled: Any = data.draw(messages(method.request_type().DESCRIPTOR))
    if rule.body not in ("", "*"):
        getattr(filled, rule.body).SetInParent()
    for field, pattern in re.findall(r"\{([^}=]+)=([^}]*)\}", rule.template):
        _set_name(filled, field, pattern.replace("**", "a/b").replace("*", "id-1"))
    assume(not _has_list_outside_the_body(filled, rule))
    sent = transcode(method, filled, version)
    body = json.loads(json.dumps(sent.body))
    back = parse_request(method, version, sent.verb, sent.path, sent.query, body)
    assert to_json(back, version) == to_json(filled, version)


def _has_list_outside_the_body(message: Message, rule: HttpRule) -> bool:
    """Whether a list of messages would have to go into the query, which cannot hold one."""
    return rule.body != "*" and any(
        field.message_type is not None and is_repeated(field) and field.name != rule.body
        for field, _ in message.ListFields()
    )


def _set_name(message: Any, path: str, value: str) -> None:
    *parents, last = path.split(".")
    for parent in parents:
        message = getattr(message, parent)
    setattr(message, last, value)


def test_another_path_is_no_call_of_the_method() -> None:
    with pytest.raises(ValueError, match="is no call of"):
        parse_request(GENERATE, "v1beta", "POST", "/v1beta/models/m:countTokens")

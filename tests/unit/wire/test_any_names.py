"""Any payloads: the names that servers write and ours lead to the same message, both ways."""

from __future__ import annotations

import pytest
from google.protobuf.any_pb2 import Any
from google.protobuf.empty_pb2 import Empty
from google.protobuf.message import DecodeError
from hypothesis import given
from hypothesis import strategies as st

from genai_grpc._stubs import methods
from genai_grpc._stubs.aiplatform import tuning_job_pb2
from genai_grpc._stubs.generativelanguage import content_pb2, prediction_service_pb2
from genai_grpc._stubs.modules import MODULES
from genai_grpc._stubs.versions import VERSIONS
from genai_grpc._wire import any_names

PUBLISHED = {
    "generativelanguage": ("gemini", "google.ai.generativelanguage"),
    "aiplatform": ("vertex", "google.cloud.aiplatform"),
}
OUR_NAMES = sorted(MODULES)


@given(st.sampled_from(OUR_NAMES), st.data())
def test_every_name_survives_the_way_out_and_back_in_every_version(
    name: str, data: st.DataObject
) -> None:
    api, short = name.split(".")[2:]
    backend, package = PUBLISHED[api]
    version = data.draw(st.sampled_from(VERSIONS[backend]))
    published = any_names.published_name(name, version)
    assert published == f"{package}.{version}.{short}"
    assert any_names.our_name(published) == name


PARTS = st.builds(content_pb2.Part, text=st.text(), thought=st.booleans())
CONTENTS = st.builds(content_pb2.Content, role=st.text(), parts=st.lists(PARTS, max_size=3))


@given(st.one_of(PARTS, CONTENTS), st.sampled_from(VERSIONS["gemini"]))
def test_what_was_packed_is_unpacked_equal(
    message: content_pb2.Part | content_pb2.Content, version: str
) -> None:
    packed = any_names.pack(message, version)
    assert packed.type_url == (
        f"type.googleapis.com/google.ai.generativelanguage.{version}.{message.DESCRIPTOR.name}"
    )
    unpacked = any_names.unpack(Any.FromString(packed.SerializeToString()))
    assert unpacked == message
    assert type(unpacked) is type(message)


@given(st.text(alphabet="abcdefgG.v1_/T", max_size=40))
def test_names_of_others_come_back_unchanged(name: str) -> None:
    assert any_names.our_name(name) == name
    assert any_names.published_name(name, "v1") == name


@pytest.mark.parametrize(
    "name",
    [
        "google.rpc.ErrorInfo",
        "google.protobuf.Empty",
        "google.longrunning.Operation",
        "google.cloud.aiplatform.logging.Entry",
        "google.cloud.aiplatform.v1beta1.schema.Geometry",
        "example.google.ai.generativelanguage.v1beta.Content",
    ],
)
def test_neighbouring_packages_are_not_mistaken_for_the_apis(name: str) -> None:
    assert any_names.our_name(name) == name


def test_nested_messages_keep_their_path() -> None:
    name = "genai_grpc.wire.aiplatform.TuningJob.LabelsEntry"
    assert any_names.our_name("google.cloud.aiplatform.v1.TuningJob.LabelsEntry") == name
    assert any_names.message_class(name).DESCRIPTOR.full_name == name


def test_the_part_before_the_name_stays() -> None:
    url = "https://example.com/types/google.cloud.aiplatform.v1.TuningJob"
    ours = "https://example.com/types/genai_grpc.wire.aiplatform.TuningJob"
    assert any_names.our_url(url) == ours
    assert any_names.published_url(ours, "v1beta1") == url.replace("v1", "v1beta1")


@pytest.mark.parametrize("version", ["v1beta", "v1", "v1alpha", "v1beta2"])
def test_a_payload_of_any_version_is_read(version: str) -> None:
    response = prediction_service_pb2.PredictLongRunningResponse()
    response.generate_video_response.generated_samples.add().video.uri = "gs://bucket/video"
    packed = Any(
        type_url="type.googleapis.com/google.ai.generativelanguage."
        f"{version}.PredictLongRunningResponse",
        value=response.SerializeToString(),
    )
    assert any_names.unpack(packed) == response


def test_every_operation_type_of_the_method_table_is_unpacked() -> None:
    for table in (methods.GEMINI, methods.VERTEX):
        for method in table.values():
            if method.lro is None:
                continue
            for kind in (method.lro.response_type(), method.lro.metadata_type()):
                packed = any_names.pack(kind(), VERSIONS[method.backend][0])
                assert type(any_names.unpack(packed)) is kind


def test_shared_messages_keep_their_name() -> None:
    packed = any_names.pack(Empty(), "v1")
    assert packed.type_url == "type.googleapis.com/google.protobuf.Empty"
    assert any_names.unpack(packed) == Empty()


def test_a_version_that_the_api_lacks_is_refused() -> None:
    with pytest.raises(ValueError, match=r"vertex has no version 'v1beta'.*v1beta1"):
        any_names.pack(tuning_job_pb2.TuningJob(), "v1beta")


@pytest.mark.parametrize(
    "url",
    [
        "type.googleapis.com/google.cloud.aiplatform.v1.NoSuchMessage",
        "type.googleapis.com/example.Unknown",
        "",
    ],
)
def test_an_unknown_type_is_a_lookup_error_that_names_it(url: str) -> None:
    with pytest.raises(LookupError, match="names no known message") as caught:
        any_names.unpack(Any(type_url=url, value=b""))
    assert repr(url) in str(caught.value)


def test_bytes_that_do_not_parse_are_a_decode_error() -> None:
    packed = Any(type_url="type.googleapis.com/google.cloud.aiplatform.v1.TuningJob", value=b"\xff")
    with pytest.raises(DecodeError):
        any_names.unpack(packed)

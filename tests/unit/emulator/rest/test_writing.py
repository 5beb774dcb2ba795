"""Messages to JSON: the form in which Google's APIs answer."""

from __future__ import annotations

import json
from typing import Any

from google.longrunning import operations_pb2
from google.protobuf import json_format, struct_pb2

from genai_grpc._stubs.generativelanguage import (
    batch_service_pb2,
    content_pb2,
    file_pb2,
    generative_service_pb2,
    tuned_model_pb2,
)
from genai_grpc.emulator.packing import pack
from genai_grpc.emulator.rest.writing import Writer


def test_defaults_are_left_out_and_names_are_in_camel_case() -> None:
    model = tuned_model_pb2.TunedModel(name="n", display_name="d")
    assert Writer().value(model) == {"name": "n", "displayName": "d"}
    assert Writer().value(tuned_model_pb2.TunedModel(temperature=0)) == {"temperature": 0}


def test_large_numbers_are_texts_and_bytes_are_base64() -> None:
    file = file_pb2.File(size_bytes=5, sha256_hash=b"\xff\xef")
    assert Writer().value(file) == {"sizeBytes": "5", "sha256Hash": "/+8="}


def test_floats_are_as_short_as_they_can_be() -> None:
    config = generative_service_pb2.GenerationConfig(temperature=0.1, top_p=1.0)
    assert Writer().text(config) == '{"temperature":0.1,"topP":1}'
    embedding = generative_service_pb2.ContentEmbedding(values=[0.1234567, 1e-9, 3.4e38])
    read = generative_service_pb2.ContentEmbedding()
    json_format.Parse(Writer().text(embedding), read)
    assert read == embedding


def test_special_floats_are_texts() -> None:
    embedding = generative_service_pb2.ContentEmbedding(
        values=[float("nan"), float("inf"), -float("inf")]
    )
    assert Writer().value(embedding) == {"values": ["NaN", "Infinity", "-Infinity"]}


def test_whole_numbers_in_a_struct_have_no_point_and_names_are_in_order() -> None:
    args: dict[str, Any] = {"z": 5, "a": [1.5, None, True, "x"], "m": {"n": 1 << 60}}
    call = content_pb2.FunctionCall(name="f")
    call.args.update(args)
    written = Writer().text(call)
    assert written == (
        '{"name":"f","args":{"a":[1.5,null,true,"x"],"m":{"n":1.152921504606847e+18},"z":5}}'
    )


def test_enums_are_names_or_numbers_and_unknown_ones_stay_numbers() -> None:
    schema = content_pb2.Schema(type=content_pb2.OBJECT)
    assert Writer().value(schema) == {"type": "OBJECT"}
    assert Writer(enums_as_numbers=True).value(schema) == {"type": 6}
    schema.type = 77  # type: ignore[assignment]  # an open enum
    assert Writer().value(schema) == {"type": 77}


def test_an_enum_value_that_only_rest_knows_never_shows_our_number() -> None:
    job = batch_service_pb2.BatchJob(state=batch_service_pb2.BatchJob.BATCH_STATE_RUNNING)
    assert Writer(enums_as_numbers=True).value(job) == {"state": "BATCH_STATE_RUNNING"}


def test_payloads_of_operations_carry_their_published_type() -> None:
    model = tuned_model_pb2.TunedModel(name="n")
    operation = operations_pb2.Operation(name="o", done=True, response=pack(model, "v1beta"))
    url = "type.googleapis.com/google.ai.generativelanguage.v1beta.TunedModel"
    assert operation.response.type_url == url
    assert Writer().value(operation) == {
        "name": "o",
        "done": True,
        "response": {"@type": url, "name": "n"},
    }


def test_payloads_without_a_published_message_carry_a_type_too() -> None:
    operation = batch_service_pb2.BatchOperation(name="batches/b")
    operation.metadata.model = "models/m"
    written = Writer().value(operation)
    assert written["metadata"]["@type"].endswith(".GenerateContentBatch")
    assert written["metadata"]["model"] == "models/m"


def test_pretty_output_is_the_same_json() -> None:
    value = struct_pb2.Struct()
    value.update({"a": [1, {"b": "ü"}]})
    pretty = Writer(pretty=True).text(value)
    assert json.loads(pretty) == json.loads(Writer().text(value))
    assert pretty.count("\n") > 5
    assert "ü" in pretty

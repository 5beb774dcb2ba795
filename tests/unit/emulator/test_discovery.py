"""Health checks and reflection, asked by plain grpcio with the messages of their specifications."""

from __future__ import annotations

import queue
from typing import Any

import grpc
import pytest
from google.protobuf import descriptor_pb2, descriptor_pool, message_factory

from genai_grpc._stubs.methods import GEMINI, VERTEX
from genai_grpc.emulator import Emulator
from genai_grpc.emulator.discovery.messages import HEALTH, REFLECTIONS, message_class
from genai_grpc.emulator.mixins import mixins
from tests.unit.emulator.caller import Caller, raw_call

SERVICE = "google.ai.generativelanguage.v1beta.GenerativeService"


class Reflected:
    """A pool that is filled by nothing but reflection."""

    def __init__(self, channel: grpc.Channel, package: str = REFLECTIONS[0]) -> None:
        self._request = message_class(f"{package}.ServerReflectionRequest")
        response = message_class(f"{package}.ServerReflectionResponse")
        make: Any = channel.stream_stream
        self._ask = make(
            f"/{package}.ServerReflection/ServerReflectionInfo",
            request_serializer=self._request.SerializeToString,
            response_deserializer=response.FromString,
        )
        self.pool = descriptor_pool.DescriptorPool()

    def ask(self, *questions: dict[str, Any]) -> list[Any]:
        requests = [self._request(**question) for question in questions]
        return list(self._ask(iter(requests), timeout=30))

    def services(self) -> list[str]:
        (answer,) = self.ask({"list_services": ""})
        return [each.name for each in answer.list_services_response.service]

    def load(self, *symbols: str) -> None:
        answers = self.ask(*({"file_containing_symbol": symbol} for symbol in symbols))
        files: dict[str, descriptor_pb2.FileDescriptorProto] = {}
        for answer in answers:
            assert answer.WhichOneof("message_response") == "file_descriptor_response", answer
            for data in answer.file_descriptor_response.file_descriptor_proto:
                file = descriptor_pb2.FileDescriptorProto.FromString(data)
                files[file.name] = file
        added: set[str] = set()

        def add(name: str) -> None:
            if name not in added:
                added.add(name)
                for dependency in files[name].dependency:
                    add(dependency)
                self.pool.AddSerializedFile(files[name].SerializeToString())

        for name in files:
            add(name)

    def message(self, name: str) -> Any:
        return message_factory.GetMessageClass(self.pool.FindMessageTypeByName(name))


def check(channel: grpc.Channel, service: str) -> str:
    """What a health check says of a service."""
    make: Any = channel.unary_unary
    response = message_class(f"{HEALTH}.HealthCheckResponse")
    answer = make(f"/{HEALTH}.Health/Check", response_deserializer=response.FromString)(
        message_class(f"{HEALTH}.HealthCheckRequest")(service=service).SerializeToString(),
        timeout=10,
    )
    statuses = response.DESCRIPTOR.enum_types_by_name["ServingStatus"]
    return str(statuses.values_by_number[answer.status].name)


@pytest.mark.parametrize("package", REFLECTIONS)
def test_a_prompt_is_answered_to_a_caller_who_knows_nothing_but_reflection(
    caller: Caller, package: str
) -> None:
    reflected = Reflected(caller.channel, package)
    assert SERVICE in reflected.services()
    reflected.load(SERVICE)
    (method,) = (
        each
        for each in reflected.pool.FindServiceByName(SERVICE).methods
        if each.name == "GenerateContent"
    )
    make: Any = caller.channel.unary_unary
    request = reflected.message(method.input_type.full_name)(model="models/gemini-2.5-flash")
    request.contents.add(role="user").parts.add(text="hello")
    data = make(f"/{SERVICE}/GenerateContent")(request.SerializeToString(), timeout=10)
    answer = reflected.message(method.output_type.full_name).FromString(data)
    assert answer.candidates[0].content.parts[0].text


def test_every_method_of_both_apis_is_described_under_its_true_name(caller: Caller) -> None:
    reflected = Reflected(caller.channel)
    services = reflected.services()
    reflected.load(*services)
    described = {
        f"/{name}/{method.name}": method
        for name in services
        for method in reflected.pool.FindServiceByName(name).methods
    }
    table = [*GEMINI.values(), *VERTEX.values(), *mixins()]
    for row in table:
        for path in row.paths.values():
            found = described[path]
            assert found.server_streaming == (row.kind in ("server_stream", "bidi")), path
            assert found.client_streaming == (row.kind in ("client_stream", "bidi")), path
            assert not found.input_type.full_name.startswith("genai_grpc."), path
    assert not [name for name in services if name.startswith("genai_grpc.")]


def test_a_version_describes_only_what_it_publishes(caller: Caller) -> None:
    reflected = Reflected(caller.channel)
    reflected.load(SERVICE, SERVICE.replace("v1beta", "v1"))
    newer = reflected.message("google.ai.generativelanguage.v1beta.GenerateContentRequest")
    older = reflected.message("google.ai.generativelanguage.v1.GenerateContentRequest")
    assert "tools" in newer.DESCRIPTOR.fields_by_name
    assert "tools" not in older.DESCRIPTOR.fields_by_name
    with pytest.raises(KeyError):
        reflected.pool.FindMessageTypeByName("google.ai.generativelanguage.v1.Corpus")


def test_what_cannot_be_found_is_refused_and_the_stream_goes_on(caller: Caller) -> None:
    reflected = Reflected(caller.channel)
    answers = reflected.ask(
        {"file_by_filename": "no/such.proto"},
        {"file_containing_symbol": "no.Such"},
        {"file_containing_symbol": "genai_grpc.wire.generativelanguage.Content"},
        {"file_containing_extension": {"containing_type": "x", "extension_number": 1}},
        {"all_extension_numbers_of_type": "no.Such"},
        {"host": "nothing asked"},
        {"all_extension_numbers_of_type": "google.ai.generativelanguage.v1.Content"},
        {"file_by_filename": "google/protobuf/struct.proto"},
    )
    codes = [answer.error_response.error_code for answer in answers]
    assert codes == [5, 5, 5, 5, 5, 3, 0, 0]
    assert answers[5].original_request.host == "nothing asked"
    assert len(answers[7].file_descriptor_response.file_descriptor_proto) == 1


def test_a_file_is_sent_once_in_a_stream_unless_it_is_asked_for_by_name(caller: Caller) -> None:
    reflected = Reflected(caller.channel)
    content = "google.ai.generativelanguage.v1.Content"
    first, again, other = reflected.ask(
        {"file_containing_symbol": content},
        {"file_containing_symbol": content},
        {"file_containing_symbol": SERVICE.replace("v1beta", "v1")},
    )
    names = [
        [
            descriptor_pb2.FileDescriptorProto.FromString(data).name
            for data in answer.file_descriptor_response.file_descriptor_proto
        ]
        for answer in (first, again, other)
    ]
    assert names[0][0] == names[1][0] == "google/ai/generativelanguage/v1/content.proto"
    assert names[2][0] == "google/ai/generativelanguage/v1/generative_service.proto"
    assert names[0][0] not in names[2]


def test_the_server_and_each_service_are_well(emulator: Emulator, caller: Caller) -> None:
    assert check(caller.channel, "") == "SERVING"
    assert check(caller.channel, SERVICE) == "SERVING"
    emulator.set_serving(False, service=SERVICE)
    assert check(caller.channel, SERVICE) == "NOT_SERVING"
    assert check(caller.channel, "") == "SERVING"
    with pytest.raises(grpc.RpcError) as caught:
        check(caller.channel, "no.Such")
    assert caught.value.code() is grpc.StatusCode.NOT_FOUND
    assert len(emulator.calls) == 0


def test_all_statuses_are_listed(caller: Caller) -> None:
    make: Any = caller.channel.unary_unary
    response = message_class(f"{HEALTH}.HealthListResponse")
    listed = make(f"/{HEALTH}.Health/List", response_deserializer=response.FromString)(b"")
    assert {"", SERVICE} < set(listed.statuses)
    assert {each.status for each in listed.statuses.values()} == {1}


def test_who_watches_is_told_of_each_change_and_of_the_end(
    emulator: Emulator, caller: Caller
) -> None:
    make: Any = caller.channel.unary_stream
    response = message_class(f"{HEALTH}.HealthCheckResponse")
    watch = make(f"/{HEALTH}.Health/Watch", response_deserializer=response.FromString)
    told = watch(b"", timeout=30)
    assert next(told).status == 1
    emulator.set_serving(False)
    assert next(told).status == 2
    emulator.set_serving(True)
    assert next(told).status == 1
    unknown = watch(message_class(f"{HEALTH}.HealthCheckRequest")(service="x").SerializeToString())
    assert next(unknown).status == 3
    unknown.cancel()
    ended: queue.Queue[Any] = queue.Queue()
    told.add_callback(lambda: ended.put(True))
    emulator.stop()
    assert ended.get(timeout=10)


def test_bytes_that_are_no_question_are_an_error_and_the_server_goes_on(caller: Caller) -> None:
    paths = [f"/{package}.ServerReflection/ServerReflectionInfo" for package in REFLECTIONS]
    for path in (f"/{HEALTH}.Health/Check", f"/{HEALTH}.Health/Watch", *paths):
        assert raw_call(caller.channel, path, b"\xff\xff").code() is grpc.StatusCode.INTERNAL, path
    assert check(caller.channel, "") == "SERVING"


def test_a_service_that_is_not_there_cannot_be_set(emulator: Emulator) -> None:
    with pytest.raises(ValueError, match="no service 'x'"):
        emulator.set_serving(False, service="x")
    with pytest.raises(RuntimeError, match="start it first"):
        Emulator().set_serving(False)

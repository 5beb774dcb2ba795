"""What an APIError tells, and what HTTP responses of other libraries become."""

from __future__ import annotations

import json
import pickle
from datetime import timedelta
from typing import Any

import aiohttp
import aiohttp.web
import pytest
import requests

from genai_grpc.errors import APIError, ClientError, ServerError, TransportError

NOT_FOUND = {"error": {"code": 404, "message": "no such model", "status": "NOT_FOUND"}}
PAGE = "<html>bad gateway</html>"


def answer(code: int, body: bytes, reason: str) -> requests.Response:
    response = requests.Response()
    response.status_code, response._content, response.reason = code, body, reason
    return response


class StreamedResponse:
    """What httpx gives: the text is there once it was read."""

    def __init__(self, code: int, body: str, reason: str = "") -> None:
        self.status_code = code
        self.reason_phrase = reason
        self._body = body

    def read(self) -> bytes:
        self.text = self._body
        return self.text.encode()

    async def aread(self) -> bytes:
        return self.read()


@pytest.mark.parametrize(
    ("code", "body", "told"),
    [
        (None, NOT_FOUND, (404, "NOT_FOUND", "no such model")),
        (400, NOT_FOUND, (400, "NOT_FOUND", "no such model")),
        (None, {"code": 400, **NOT_FOUND}, (400, "NOT_FOUND", "no such model")),
        (400, {"message": "m", "status": "S"}, (400, "S", "m")),
        (400, {"status": "OUTER", **NOT_FOUND}, (400, "OUTER", "no such model")),
        (None, {"error": {"message": "m"}}, (None, None, "m")),
        (400, {"error": {}}, (400, None, None)),
        (500, [NOT_FOUND], (500, "NOT_FOUND", "no such model")),
        (502, PAGE, (502, None, None)),
    ],
)
def test_an_error_reads_its_body(code: int | None, body: Any, told: tuple[Any, ...]) -> None:
    error = APIError(code, body)
    assert (error.code, error.status, error.message) == told
    assert error.details == (body[0] if isinstance(body, list) else body)


@pytest.mark.parametrize(
    ("response", "kind", "message", "status"),
    [
        (
            answer(404, json.dumps(NOT_FOUND).encode(), "x"),
            ClientError,
            "no such model",
            "NOT_FOUND",
        ),
        (answer(502, PAGE.encode(), "Bad Gateway"), ServerError, PAGE, "Bad Gateway"),
        (StreamedResponse(404, json.dumps(NOT_FOUND)), ClientError, "no such model", "NOT_FOUND"),
        (StreamedResponse(503, PAGE, "Unavailable"), ServerError, PAGE, "Unavailable"),
        (StreamedResponse(302, "", "Found"), APIError, "", "Found"),
    ],
)
def test_a_failed_response_is_raised(
    response: Any, kind: type[APIError], message: str, status: str
) -> None:
    with pytest.raises(APIError) as caught:
        APIError.raise_for_response(response)
    assert type(caught.value) is kind
    assert (caught.value.message, caught.value.status) == (message, status)
    assert caught.value.response is response


@pytest.mark.parametrize("code", [200, 204])
async def test_a_good_response_is_let_through(code: int) -> None:
    APIError.raise_for_response(answer(code, b"", "OK"))
    await APIError.raise_for_async_response(StreamedResponse(code, ""))


async def test_a_failed_asynchronous_response_is_raised_once_it_is_read() -> None:
    response = StreamedResponse(429, json.dumps({"error": {"status": "RESOURCE_EXHAUSTED"}}))
    with pytest.raises(ClientError, match="429 RESOURCE_EXHAUSTED"):
        await APIError.raise_for_async_response(response)


@pytest.mark.parametrize(
    ("code", "body", "message"),
    [(404, json.dumps(NOT_FOUND), "no such model"), (502, PAGE, PAGE), (200, "", None)],
)
async def test_responses_of_aiohttp_are_read(code: int, body: str, message: str | None) -> None:
    async def respond(request: aiohttp.web.BaseRequest) -> aiohttp.web.Response:
        return aiohttp.web.Response(status=code, text=body)

    runner = aiohttp.web.ServerRunner(aiohttp.web.Server(respond))
    await runner.setup()
    site = aiohttp.web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    try:
        async with aiohttp.ClientSession() as session, session.get(url_of(runner)) as response:
            if message is None:
                await APIError.raise_for_async_response(response)
                return
            with pytest.raises(APIError) as caught:
                await APIError.raise_for_async_response(response)
            assert caught.value.message == message
            assert pickle.loads(pickle.dumps(caught.value)).message == message
    finally:
        await runner.cleanup()


def url_of(runner: aiohttp.web.ServerRunner) -> str:
    host, port = runner.addresses[0][:2]
    return f"http://{host}:{port}/"


@pytest.mark.parametrize(
    ("delay", "seconds"),
    [
        *[("1.5s", 1.5), ("0s", 0), ("", 0), (5, 5), ("7", 7), ("-3s", 0), ("-infs", 0)],
        *[(None, None), ("soon", None), ("nans", None), ("infs", None), ("1e300s", None)],
        *[({}, None), (["1s"], None), (True, None)],
    ],
)
def test_a_delay_that_nobody_could_wait_for_is_none(delay: Any, seconds: float | None) -> None:
    detail = {"@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": delay}
    failure = TransportError("RESOURCE_EXHAUSTED", "later", details=[detail])
    assert failure.retry_delay_s == seconds
    error = APIError.from_transport_error(failure)
    assert error.retry_delay == (None if seconds is None else timedelta(seconds=seconds))
    assert error.details["error"]["details"] == [detail]


@pytest.mark.parametrize("odd", [None, 5, "many", [5], [None], {"x": 1}, [[]]])
def test_details_of_an_odd_shape_do_not_hide_the_rest(odd: Any) -> None:
    names = {"BadRequest": "fieldViolations", "Help": "links"}
    names |= dict.fromkeys(("QuotaFailure", "PreconditionFailure"), "violations")
    details = [
        {"@type": f"type.googleapis.com/google.rpc.{kind}", name: odd}
        for kind, name in names.items()
    ]
    error: Any = APIError(429, {"error": {"message": "later", "details": details}})
    assert error.message == "later"
    assert error.bad_request.field_violations == error.help.links == ()
    assert error.quota_failure.violations == error.precondition_failure.violations == ()


@pytest.mark.parametrize(
    ("value", "number"), [("5", 5), (5, 5), ("-1", -1), ("many", None), ({}, None)]
)
def test_a_quota_without_a_readable_value_is_a_quota(value: Any, number: int | None) -> None:
    kind = "type.googleapis.com/google.rpc.QuotaFailure"
    details = [{"@type": kind, "violations": [{"subject": "me", "quotaValue": value}]}]
    found = APIError(429, {"error": {"details": details}}).quota_failure
    assert found is not None
    assert [(each.subject, each.quota_value) for each in found.violations] == [("me", number)]

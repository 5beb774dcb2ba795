"""Script files: answers and faults as JSON, by the command line, by the object and over HTTP."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import grpc
import pytest

from genai_grpc.emulator import Emulator
from tests.plugins.emulator import start_emulator
from tests.unit.emulator.caller import Caller, text_of
from tests.unit.emulator.rest.web import Web

SCRIPT: dict[str, Any] = {
    "faults": ["status=ABORTED;times=1;method=CountTokens"],
    "replies": [
        {"text": "rain", "match": "(?i)weather", "times": None},
        {"stream": ["one ", {"text": "two"}], "method": "StreamGenerateContent"},
        {"error": {"status": "DATA_LOSS", "message": "gone"}},
    ],
}


def check(address: str) -> None:
    """That the script is obeyed, by a plain channel."""
    with grpc.insecure_channel(address) as channel:
        caller = Caller(channel)
        assert text_of(caller.generate("The weather?")) == "rain"
        assert [text_of(each) for each in caller.stream("go")] == ["one ", "two"]
        with pytest.raises(grpc.RpcError) as caught:
            caller.generate("go")
        assert caught.value.code() is grpc.StatusCode.DATA_LOSS
        assert text_of(caller.generate("The weather?")) == "rain"
        with pytest.raises(grpc.RpcError) as caught:
            caller.ask("CountTokens", model=caller.model())
        assert caught.value.code() is grpc.StatusCode.ABORTED


def test_a_file_is_obeyed(emulator: Emulator, tmp_path: Path) -> None:
    file = tmp_path / "script.json"
    file.write_text(json.dumps(SCRIPT), encoding="utf-8")
    emulator.script(file)
    check(emulator.address)
    emulator.clear()
    emulator.script(SCRIPT)
    check(emulator.address)
    emulator.clear()
    assert Web(emulator).post("/emulator/script", SCRIPT).code == 200
    check(emulator.address)


def test_the_command_line_takes_files(tmp_path: Path) -> None:
    file = tmp_path / "script.json"
    file.write_text(json.dumps(SCRIPT), encoding="utf-8")
    with start_emulator("--port", "0", "--script", str(file), "--delay", "uniform(0,1ms)") as run:
        assert run.stdout is not None
        check(run.stdout.readline().split("//")[1].strip())
        run.terminate()
        run.communicate(timeout=10)


@pytest.mark.parametrize(
    ("script", "complaint"),
    [
        ([], "a JSON object"),
        ({"errors": []}, "errors not known here"),
        ({"faults": "stall"}, "faults must be a list"),
        ({"faults": [1]}, "a fault is one line"),
        ({"faults": ["wobble"]}, "'wobble' is not known"),
        ({"replies": ["x"]}, "a reply is a JSON object"),
        ({"replies": [{"text": "a", "match": "("}]}, "no regular expression"),
        ({"replies": [{"text": "a", "times": 1.5}]}, "whole number"),
        ({"replies": [{"text": "a", "match": 3}]}, "match must be a text"),
    ],
)
def test_a_script_with_a_mistake_orders_nothing(
    emulator: Emulator, caller: Caller, script: Any, complaint: str
) -> None:
    if isinstance(script, dict) and isinstance(script.get("replies", []), list):
        script = {**script, "replies": [{"text": "half"}, *script.get("replies", [])]}
    answer = Web(emulator).post("/emulator/script", script)
    assert answer.code == 400
    assert complaint in answer.json["error"]
    assert text_of(caller.generate()) != "half"


def test_a_file_that_is_no_script_is_one_readable_line(tmp_path: Path) -> None:
    (tmp_path / "bad.json").write_text("{", encoding="utf-8")
    for name in ("bad.json", "missing.json"):
        with start_emulator("--port", "0", "--script", str(tmp_path / name)) as run:
            _, errors = run.communicate(timeout=20)
        assert run.returncode == 2
        assert errors.startswith("--script: ")
        assert name in errors
        assert len(errors.splitlines()) == 1


def test_connections_are_cut_over_http(emulator: Emulator, caller: Caller) -> None:
    assert text_of(caller.generate())
    # The order itself comes by a connection, which is cut as well.
    with pytest.raises(ConnectionError):
        Web(emulator).post("/emulator/connections", {"action": "reset"})
    make = caller.callable("GenerateContent")
    assert text_of(make(caller.request(), wait_for_ready=True, timeout=10))
    assert len({call.peer for call in emulator.calls}) == 2
    assert Web(emulator).post("/emulator/connections", {"action": "live-go-away"}).code == 200

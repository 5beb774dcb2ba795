"""The emulator's page in a headless Chromium, driven by its DevTools protocol over a WebSocket."""

from __future__ import annotations

import json
import shutil
import subprocess
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import grpc
import pytest
from websockets.sync.client import ClientConnection, connect

from genai_grpc.emulator import Emulator
from tests.unit.emulator.caller import Caller

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(120),
    pytest.mark.skipif(CHROMIUM is None, reason="no Chromium: install the package chromium"),
]


class Page:
    """A tab of the browser."""

    def __init__(self, socket: ClientConnection) -> None:
        self._socket = socket
        self._number = 0

    def order(self, method: str, **params: Any) -> Any:
        """Send a command of the protocol and return its result."""
        self._number += 1
        self._socket.send(json.dumps({"id": self._number, "method": method, "params": params}))
        while True:
            answer = json.loads(self._socket.recv(timeout=30))
            if answer.get("id") == self._number:
                return answer["result"]

    def evaluate(self, script: str) -> Any:
        """The value of an expression in the page."""
        return self.order("Runtime.evaluate", expression=script)["result"].get("value")

    def wait_for(self, script: str) -> None:
        """Return once an expression holds."""
        ends = time.monotonic() + 30
        while not self.evaluate(script):
            assert time.monotonic() < ends, f"not true in time: {script}"
            time.sleep(0.05)


@pytest.fixture
def page(emulator: Emulator, tmp_path: Path) -> Iterator[Page]:
    """The page of the running emulator."""
    assert CHROMIUM is not None
    options = ["--headless=new", "--no-sandbox", "--disable-gpu", "--remote-debugging-port=0"]
    browser = subprocess.Popen(
        [CHROMIUM, *options, f"--user-data-dir={tmp_path}", "about:blank"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        with connect(_tab(tmp_path / "DevToolsActivePort"), max_size=None) as socket:
            found = Page(socket)
            found.order("Page.enable")
            found.order("Page.navigate", url=emulator.url)
            found.wait_for("document.title === 'genai-grpc emulator'")
            yield found
    finally:
        browser.terminate()
        browser.wait(timeout=20)


def _tab(file: Path) -> str:
    """The address of the first tab, once the browser listens."""
    ends = time.monotonic() + 60
    while not (file.exists() and file.read_text().strip()):
        assert time.monotonic() < ends, "the browser does not start"
        time.sleep(0.05)
    port = file.read_text().split()[0]
    while True:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/json/list", timeout=20) as answer:
            tabs = [each for each in json.load(answer) if each["type"] == "page"]
        if tabs:
            return str(tabs[0]["webSocketDebuggerUrl"])
        assert time.monotonic() < ends, "the browser opens no tab"
        time.sleep(0.05)


def test_a_prompt_is_sent_and_its_answer_streams_in(page: Page, emulator: Emulator) -> None:
    page.wait_for("document.querySelectorAll('#model option').length > 0")
    page.evaluate("document.getElementById('prompt').value = '[[chunks=3 chars=7]] Hello'")
    page.evaluate("document.querySelector('#ask button').click()")
    page.wait_for("document.getElementById('answer').textContent.length === 21")
    (call,) = emulator.calls
    assert call.wait_ended().chunks_sent == 3
    page.wait_for("document.querySelector('#calls tr td:nth-child(4)')?.textContent === 'OK'")
    assert page.evaluate("document.getElementById('measure').textContent").startswith("3 chunks, ")
    said = page.evaluate("document.querySelector('#calls td.said').innerText").split("\n")
    assert said[0] == "[[chunks=3 chars=7]] Hello"
    assert said[1] == page.evaluate("document.getElementById('answer').textContent")


def test_calls_of_others_appear_with_what_was_said(
    page: Page, emulator: Emulator, caller: Caller
) -> None:
    emulator.reply("<b>forty two</b>")
    caller.generate("What is the answer?")
    emulator.fail("ABORTED", message="not now")
    with pytest.raises(grpc.RpcError):
        caller.generate("Again?")
    page.wait_for("document.querySelectorAll('#calls tr').length === 2")
    page.wait_for("document.querySelector('#calls tr td.wrong')?.textContent === 'ABORTED'")
    page.evaluate("document.querySelector('#calls tr:last-child button').click()")
    page.wait_for("document.getElementById('metadata').textContent")
    assert "What is the answer?" in page.evaluate("document.getElementById('request').textContent")
    # It is shown as it is and does not become part of the page.
    said = page.evaluate("document.getElementById('response').textContent")
    assert "<b>forty two</b>" in said
    assert page.evaluate("document.querySelectorAll('b').length") == 0


def test_a_call_that_runs_is_followed(page: Page, emulator: Emulator, caller: Caller) -> None:
    emulator.trickle(0.05)
    stream: Any = caller.open_stream("[[chunks=1000 chars=5]] go")
    next(stream)
    page.wait_for("document.querySelectorAll('#calls tr').length === 1")
    page.evaluate("document.querySelector('#calls button').focus()")
    page.evaluate("document.querySelector('#calls button').click()")
    page.wait_for("!document.getElementById('details').hidden")
    page.wait_for("document.getElementById('facts').textContent.endsWith('running')")
    before = "document.getElementById('response').textContent.length"
    seen = int(page.evaluate(before))
    page.wait_for(f"{before} > {seen}")
    # New facts do not take the focus away.
    assert page.evaluate("document.activeElement === document.querySelector('#calls button')")
    stream.cancel()
    page.wait_for("document.getElementById('facts').textContent.includes('CANCELLED')")


def test_calls_are_searched_and_forgotten(page: Page, emulator: Emulator, caller: Caller) -> None:
    for prompt in ("about foxes", "about owls"):
        caller.generate(prompt)
    emulator.fail("ABORTED")
    with pytest.raises(grpc.RpcError):
        caller.generate("about bats")
    page.wait_for("document.querySelectorAll('#calls tr').length === 3")
    numbers = (
        "[...document.querySelectorAll('#calls tr td:first-child')].map(e => e.textContent)+''"
    )
    page.evaluate(
        "{ const box = document.getElementById('filter'); box.value = 'OWLS'; box.oninput(); }"
    )
    assert page.evaluate(numbers) == "2"
    page.evaluate(
        "{ const box = document.getElementById('filter'); box.value = ''; box.oninput(); }"
    )
    page.evaluate("document.getElementById('failed').click()")
    assert page.evaluate(numbers) == "3"
    page.evaluate("document.getElementById('clear').click()")
    page.wait_for("!document.getElementById('none').hidden")
    assert not emulator.calls


def test_an_answer_can_be_stopped(page: Page, emulator: Emulator) -> None:
    emulator.fault("endless;trickle=20ms")
    page.wait_for("document.querySelectorAll('#model option').length > 0")
    page.evaluate("document.querySelector('#ask button').click()")
    page.wait_for("document.getElementById('answer').textContent.length > 100")
    page.evaluate("document.getElementById('stop').click()")
    assert emulator.calls[0].cancelled.wait(10)
    page.wait_for("document.getElementById('stop').hidden")

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
    page.wait_for("document.querySelector('#calls tr td:nth-child(5)')?.textContent === 'OK'")


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
    page.wait_for("!document.getElementById('details').hidden")
    assert "What is the answer?" in page.evaluate("document.getElementById('request').textContent")
    # It is shown as it is and does not become part of the page.
    said = page.evaluate("document.getElementById('response').textContent")
    assert "<b>forty two</b>" in said
    assert page.evaluate("document.querySelectorAll('b').length") == 0

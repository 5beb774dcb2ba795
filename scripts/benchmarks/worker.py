"""One client on one path in one fresh process, measured turn by turn as the starter asks for them.

Run by the interpreter of the client's own environment:
python -m benchmarks.worker CLIENT PATH GRPC_PORT HTTP_PORT [CPU]
It prints a line when it is warm; then a line of JSON for each line it reads, until its input ends.
"""

from __future__ import annotations

import http.client
import json
import os
import sys
import time
from typing import NamedTuple

from . import clients, paths
from .clients import Endpoint
from .meter import Meter

READY = "ready"


class Turn(NamedTuple):
    """What one turn measured. `extra_us` is the control's known cost a unit, 0 for the others;
    `server_busy` says how near to its limit the server was.
    """

    cost_us: float
    extra_us: float
    server_busy: float


class Turns:
    """This side of the conversation with the starter."""

    def __init__(self, client: str, endpoint: Endpoint) -> None:
        self._client = client
        self._endpoint = endpoint
        self._warm = False
        self._started = 0.0, 0.0

    def wait(self) -> bool:
        """Blocks until the next turn; False when there is none."""
        if not self._warm:
            self._warm = True
            print(READY, flush=True)
        if not sys.stdin.readline():
            return False
        self._started = time.perf_counter(), self._server_cpu_s()
        return True

    def report(self, cost_us: float) -> None:
        """Says what the turn measured."""
        wall, cpu = self._started
        busy = (self._server_cpu_s() - cpu) / (time.perf_counter() - wall)
        print(json.dumps(Turn(cost_us, self._extra_us(), busy)._asdict()), flush=True)

    def _extra_us(self) -> float:
        if self._client != "control":
            return 0.0
        # Here because it needs grpcio, which the environments of other clients may lack.
        from .clients import control

        return control.extra_us()

    def _server_cpu_s(self) -> float:
        connection = http.client.HTTPConnection("127.0.0.1", self._endpoint.http_port)
        connection.request("GET", "/cpu")
        seconds: float = json.load(connection.getresponse())["cpu_s"]
        connection.close()
        return seconds


def main(client: str, path: str, grpc_port: str, http_port: str, cpu: str = "") -> None:
    """Measures until the starter has enough."""
    if cpu:
        os.sched_setaffinity(0, {int(cpu)})
    endpoint = Endpoint(int(grpc_port), int(http_port))
    turns = Turns(client, endpoint)
    paths.load(path).measure(clients.load(client), endpoint, Meter(turns.wait, turns.report))


if __name__ == "__main__":
    main(*sys.argv[1:])

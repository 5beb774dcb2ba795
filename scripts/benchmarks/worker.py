"""One measurement in one fresh process: one client on one path. Prints one line of JSON.

Run by the interpreter of the client's own environment:
python -m benchmarks.worker CLIENT PATH GRPC_PORT HTTP_PORT [CPU]
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
from .meter import Meter, cpu_us


class Sample(NamedTuple):
    """What one process measured. `extra_us` is the control's known cost a unit, 0 for the others;
    the busy shares say how near to its limit each side was.
    """

    cost_us: float
    extra_us: float
    client_busy: float
    server_busy: float


def measure(client: str, path: str, endpoint: Endpoint) -> Sample:
    """Runs the client over the path."""
    module = clients.load(client)
    meter = Meter()
    watch = _Watch(endpoint)
    paths.load(path).measure(module, endpoint, meter)
    client_busy, server_busy = watch.stop()
    return Sample(meter.cost_us, _extra_us(client), client_busy, server_busy)


def _extra_us(client: str) -> float:
    if client != "control":
        return 0.0
    # Here because it needs grpcio, which the environments of other clients may lack.
    from .clients import control

    return control.extra_us()


class _Watch:
    """How busy both processes were while it ran, warm-up included."""

    def __init__(self, endpoint: Endpoint) -> None:
        self._port = endpoint.http_port
        self._start = time.perf_counter(), cpu_us(), self._server_cpu_us()

    def stop(self) -> tuple[float, float]:
        wall, client, server = self._start
        elapsed_us = (time.perf_counter() - wall) * 1e6
        return (cpu_us() - client) / elapsed_us, (self._server_cpu_us() - server) / elapsed_us

    def _server_cpu_us(self) -> float:
        connection = http.client.HTTPConnection("127.0.0.1", self._port)
        connection.request("GET", "/cpu")
        seconds: float = json.load(connection.getresponse())["cpu_s"]
        connection.close()
        return seconds * 1e6


def main(client: str, path: str, grpc_port: str, http_port: str, cpu: str = "") -> None:
    """Measures and prints."""
    if cpu:
        os.sched_setaffinity(0, {int(cpu)})
    sample = measure(client, path, Endpoint(int(grpc_port), int(http_port)))
    print(json.dumps(sample._asdict()))


if __name__ == "__main__":
    main(*sys.argv[1:])

"""The emulator as a process: options of the command line, the readiness line, an orderly end.

Called by `genai-grpc emulator`. Everything that an emulator can do is in `server`.
"""

from __future__ import annotations

import argparse
import signal
import sys
import threading
from collections.abc import Sequence
from typing import TextIO

from genai_grpc.emulator.faults import Fault, parse_fault
from genai_grpc.emulator.latency import Seconds, read_latency
from genai_grpc.emulator.server import Emulator
from genai_grpc.emulator.world import MOST_REQUEST_BYTES

DEFAULT_PORT = 8085


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the emulator's options to a parser."""
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (%(default)s)")
    parser.add_argument(
        "--port", type=int, default=DEFAULT_PORT, help="port; 0 takes a free one (%(default)s)"
    )
    parser.add_argument("--chunks", type=_positive, help="number of chunks of a streamed text")
    parser.add_argument("--chunk-chars", type=_positive, help="characters in a chunk of a stream")
    parser.add_argument(
        "--delay",
        type=_latency,
        default=0.0,
        metavar="SECONDS",
        help="wait before every answer; also 'normal(200ms,50ms)', 'uniform', 'lognormal', "
        "'percentiles(50:100ms,99:2s)'",
    )
    parser.add_argument(
        "--fault",
        action="append",
        default=[],
        type=_fault,
        metavar="FAULT",
        help="for example 'status=UNAVAILABLE;times=2;retry-delay=1.5s', 'break-after=3', 'stall'; "
        "may be given several times",
    )
    parser.add_argument(
        "--script",
        action="append",
        default=[],
        metavar="FILE",
        help="JSON with answers and faults to begin with; may be given several times",
    )
    parser.add_argument(
        "--model", action="append", default=[], metavar="NAME", help="one more model that exists"
    )
    parser.add_argument("--any-model", action="store_true", help="let every model name exist")
    parser.add_argument(
        "--check-tuned",
        action="store_true",
        help="let only those tuned models and endpoints answer that exist here",
    )
    parser.add_argument(
        "--job-seconds",
        type=float,
        default=1.0,
        metavar="SECONDS",
        help="how long jobs and operations take (%(default)s)",
    )
    parser.add_argument(
        "--min-cache-tokens",
        type=int,
        default=0,
        metavar="N",
        help="refuse caches of fewer tokens, as production does (%(default)s)",
    )
    parser.add_argument(
        "--data", metavar="FILE", help="keep resources in this file beyond the emulator's end"
    )
    parser.add_argument(
        "--require-key",
        nargs="?",
        const=True,
        default=False,
        metavar="KEY",
        help="refuse calls without this key or token; without KEY, any will do",
    )
    parser.add_argument(
        "--admin-host",
        action="append",
        default=[],
        metavar="NAME",
        help="one more name by which /emulator/ may be reached, beside localhost and addresses",
    )
    parser.add_argument(
        "--allow-origin",
        action="append",
        default=[],
        metavar="ORIGIN",
        help="let pages of this origin call both APIs from a browser, such as http://localhost:5173; "
        "'*' for all",
    )
    parser.add_argument(
        "--quota",
        type=_positive,
        metavar="N",
        help="calls that a key or token may make of a model in a minute",
    )
    parser.add_argument(
        "--keep-calls",
        type=_positive,
        default=10_000,
        metavar="N",
        help="how many calls are remembered, for the page and for inspection (%(default)s)",
    )
    parser.add_argument(
        "--max-request-bytes",
        type=_positive,
        default=MOST_REQUEST_BYTES,
        metavar="N",
        help="how large a request may be, files aside (%(default)s)",
    )
    parser.add_argument(
        "--record",
        metavar="DIR",
        help="pass calls on to --upstream and keep what comes in this directory",
    )
    parser.add_argument(
        "--upstream", metavar="URL", help="what --record records: the base URL of another endpoint"
    )
    parser.add_argument(
        "--upstream-ca", metavar="FILE", help="the authority that --upstream is trusted by, PEM"
    )
    parser.add_argument(
        "--replay", metavar="DIR", help="answer from the recordings in this directory"
    )
    parser.add_argument(
        "--tls", action="store_true", help="serve by TLS, with a certificate made for the run"
    )
    parser.add_argument(
        "--tls-cert", metavar="FILE", help="serve by TLS with this certificate, PEM"
    )
    parser.add_argument("--tls-key", metavar="FILE", help="the key of --tls-cert, PEM")
    parser.add_argument(
        "--client-ca",
        nargs="?",
        const=True,
        default=False,
        metavar="FILE",
        help="ask clients for a certificate that this authority signed, PEM; without FILE one is made",
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Run an emulator until SIGINT or SIGTERM; returns the exit code."""
    parser = argparse.ArgumentParser(
        prog="genai-grpc emulator",
        description="An emulator of the Gemini Developer API and Vertex AI on one local port.",
    )
    add_arguments(parser)
    return run(parser.parse_args(arguments))


def run(options: argparse.Namespace) -> int:
    """Run an emulator with parsed options until SIGINT or SIGTERM; returns the exit code."""
    try:
        emulator = Emulator(
            port=options.port,
            host=options.host,
            chunks=options.chunks,
            chunk_chars=options.chunk_chars,
            delay_s=options.delay,
            faults=options.fault,
            models=options.model,
            any_model=options.any_model,
            check_tuned=options.check_tuned,
            require_key=options.require_key,
            admin_hosts=options.admin_host,
            allow_origins=options.allow_origin,
            job_s=options.job_seconds,
            min_cache_tokens=options.min_cache_tokens,
            data=options.data,
            quota_per_minute=options.quota,
            keep_calls=options.keep_calls,
            max_request_bytes=options.max_request_bytes,
            record=options.record,
            upstream=options.upstream,
            upstream_ca=options.upstream_ca,
            replay=options.replay,
            tls=options.tls,
            tls_cert=options.tls_cert,
            tls_key=options.tls_key,
            client_ca=options.client_ca,
        )
    except ValueError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    try:
        for path in options.script:
            emulator.script(path)
    except (OSError, ValueError) as error:
        sys.stderr.write(f"--script: {error}\n")
        return 2
    return serve(emulator)


def serve(emulator: Emulator, *, out: TextIO | None = None) -> int:
    """Start an emulator, say where it listens and what to export, and stop it on a signal.

    To be called in the main thread, which alone receives signals.
    """
    out = sys.stdout if out is None else out
    ending = threading.Event()
    before = {
        number: signal.signal(number, lambda *_: ending.set())
        for number in (signal.SIGINT, signal.SIGTERM)
    }
    try:
        try:
            emulator.start()
        except ValueError as error:
            sys.stderr.write(f"{error}\n")
            return 2
        except OSError as error:
            sys.stderr.write(f"cannot listen on {emulator.address}: {error.strerror}\n")
            return 1
        announce(emulator, out)
        # An Event without timeout would not let signals through on every platform.
        while not ending.wait(3600):
            pass
        emulator.stop()
        return 0
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def announce(emulator: Emulator, out: TextIO) -> None:
    """Write the readiness line and the variables to export."""
    lines = [f"listening on {emulator.listens_on}"]
    lines += [f"export {name}={value}" for name, value in emulator.env().items()]
    if emulator.client_cert_file:
        lines += [f"# certificate and key for clients: {emulator.client_cert_file}"]
    lines += ["# for Vertex AI also: export GOOGLE_GENAI_USE_VERTEXAI=true"]
    out.write("\n".join(lines) + "\n")
    out.flush()


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError(f"must be at least 1, got {number}")
    return number


def _fault(text: str) -> Fault:
    try:
        return parse_fault(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def _latency(text: str) -> Seconds:
    try:
        return read_latency(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error

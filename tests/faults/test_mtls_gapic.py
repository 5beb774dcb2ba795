"""Mutual TLS and service accounts on the GAPIC-style surface, against the same nginx and token server.

The clients run in a process of their own, as programs do that are told by the environment which
authorities to trust.
"""

from __future__ import annotations

import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from genai_grpc.emulator import Emulator
from tests.faults.certificates import DEMANDED, TRANSPORTS, names, write_workload
from tests.plugins.environments import ROOT
from tests.plugins.nginx import Nginx
from tests.plugins.tls import Authority
from tests.unit.transports.servers import Certificate, certify

pytestmark = [pytest.mark.faults, pytest.mark.timeout(120)]

WAYS = ("grpc", "rest", "grpc_asyncio", "rest_asyncio")
OVER_REST = ("rest", "rest_asyncio")

PROGRAM = """
import asyncio, sys, warnings
from pathlib import Path
from google.auth.credentials import AnonymousCredentials
from google.auth.aio.credentials import AnonymousCredentials as AsyncAnonymousCredentials
from genai_grpc import aiplatform
from genai_grpc import generativelanguage as glm

warnings.simplefilter("ignore")
host, way, *pair = sys.argv[1:]
options = {"api_endpoint": host}
if pair:
    options["client_cert_source"] = lambda: tuple(Path(each).read_bytes() for each in pair)
request = {
    "model": "models/gemini-2.0-flash",
    "contents": [{"role": "user", "parts": [{"text": "Hello"}]}],
}

def ask():
    arguments = {"credentials": AnonymousCredentials(), "client_options": options}
    if way == "grpc_asyncio":
        return asyncio.run(ask_awaiting(glm.GenerativeServiceAsyncClient, arguments))
    if way == "rest_asyncio":  # which Vertex AI's clients alone have
        arguments |= {"credentials": AsyncAnonymousCredentials(), "transport": way}
        request["model"] = "projects/p/locations/l/publishers/google/" + request["model"]
        return asyncio.run(ask_awaiting(aiplatform.PredictionServiceAsyncClient, arguments))
    with glm.GenerativeServiceClient(transport=way, **arguments) as client:
        chunks = list(client.stream_generate_content(request))
        return client.generate_content(request), chunks

async def ask_awaiting(kind, arguments):
    async with kind(**arguments) as client:
        chunks = [c async for c in await client.stream_generate_content(request)]
        return await client.generate_content(request), chunks

try:
    whole, chunks = ask()
    print("answered", bool(whole.candidates[0].content.parts[0].text), bool(chunks))
except Exception as error:
    print(type(error).__name__, error)
"""


RENEWING = """
import asyncio, sys, time, warnings
from pathlib import Path
from google.auth.credentials import AnonymousCredentials
from genai_grpc import generativelanguage as glm

warnings.simplefilter("ignore")
host, way, options, *files = sys.argv[1:]
first, second = [tuple(Path(each).read_bytes() for each in files[i:i + 2]) for i in (0, 2)]
asked = []

def source():
    # As a file that was replaced after it had been read for the first time.
    asked.append(1)
    return first if len(asked) == 1 else second

arguments = {
    "credentials": AnonymousCredentials(),
    "client_options": {"api_endpoint": host, "client_cert_source": source},
}
request = {"model": "models/gemini-2.0-flash", "contents": [{"parts": [{"text": "Hello"}]}]}
more = {"timeout": 20.0, "retry": None} if options == "options" else {}

async def awaiting():
    async with glm.GenerativeServiceAsyncClient(**arguments) as client:
        while True:
            await client.generate_content(request, **more)
            [c async for c in await client.stream_generate_content(request, **more)]
            if len(asked) > 1:
                return
            await asyncio.sleep(0.05)

def blocking():
    with glm.GenerativeServiceClient(transport=way, **arguments) as client:
        while True:
            client.generate_content(request, **more)
            list(client.stream_generate_content(request, **more))
            if len(asked) > 1:
                return
            time.sleep(0.05)

try:
    asyncio.run(awaiting()) if way == "grpc_asyncio" else blocking()
    print("answered")
except Exception as error:
    print(type(error).__name__, error)
"""


def ask(
    gate: Nginx,
    authority: Authority,
    way: str,
    own: Certificate | None,
    folder: Path,
    *,
    host: str = "127.0.0.1",
    use: str = "true",
    **variables: str,
) -> str:
    """What the program prints."""
    pair: list[str] = []
    if own is not None:
        chain, key = folder / "own.pem", folder / "own-key.pem"
        chain.write_bytes(own.pem)
        key.write_bytes(own.key_pem())
        pair = [str(chain), str(key)]
    variables = {"GOOGLE_API_USE_CLIENT_CERTIFICATE": use, **variables}
    return run(PROGRAM, [f"{host}:{gate.port}", way, *pair], authority, folder, **variables)


def run(
    program: str, arguments: list[str], authority: Authority, folder: Path, **variables: str
) -> str:
    """What a program prints that trusts this authority."""
    environ = {
        "PATH": "/usr/bin:/bin",
        "HOME": str(folder),
        "PYTHONPATH": str(ROOT),
        "GRPC_DEFAULT_SSL_ROOTS_FILE_PATH": str(authority.file),
        "REQUESTS_CA_BUNDLE": str(authority.file),
        "SSL_CERT_FILE": str(authority.file),
        "GRPC_VERBOSITY": "NONE",
        **variables,
    }
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments],
        env=environ,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.mark.parametrize("way", WAYS)
def test_a_client_shows_its_certificate(
    gate: Nginx,
    server: Emulator,
    authority: Authority,
    company: Certificate,
    tmp_path: Path,
    way: str,
) -> None:
    assert ask(gate, authority, way, certify("me", company), tmp_path) == "answered True True"
    assert names(server) == {"CN=me"}


@pytest.mark.parametrize("way", WAYS)
def test_a_workload_certificate_is_found(
    gate: Nginx,
    server: Emulator,
    authority: Authority,
    company: Certificate,
    tmp_path: Path,
    way: str,
) -> None:
    file = tmp_path / "workload" / "certificate_config.json"
    write_workload(file, certify("workload", company))
    variables = {"GOOGLE_API_CERTIFICATE_CONFIG": str(file)}
    assert ask(gate, authority, way, None, tmp_path, **variables) == "answered True True"
    assert names(server) == {"CN=workload"}


@pytest.mark.parametrize("way", WAYS)
def test_no_certificate_is_told(
    gate: Nginx, server: Emulator, authority: Authority, tmp_path: Path, way: str
) -> None:
    printed = ask(gate, authority, way, None, tmp_path, use="false")
    told = "No required SSL certificate was sent" if way in OVER_REST else DEMANDED
    assert told in printed
    assert list(server.calls) == []


@pytest.mark.parametrize("way", WAYS)
def test_a_certificate_of_another_authority_is_told(
    gate: Nginx, server: Emulator, authority: Authority, tmp_path: Path, way: str
) -> None:
    printed = ask(gate, authority, way, certify("me", certify("company")), tmp_path)
    told = "The SSL certificate error" if way in OVER_REST else "when no authority that it trusts"
    assert told in printed
    assert list(server.calls) == []


@pytest.mark.parametrize("way", WAYS)
def test_an_expired_certificate_is_told(
    gate: Nginx,
    server: Emulator,
    authority: Authority,
    company: Certificate,
    tmp_path: Path,
    way: str,
) -> None:
    printed = ask(gate, authority, way, certify("me", company, timedelta(hours=-1)), tmp_path)
    told = "The SSL certificate error" if way == "rest" else "CN=me from client_cert_source expired"
    assert told in printed
    assert list(server.calls) == []


@pytest.mark.parametrize("way", WAYS)
def test_a_server_of_an_unknown_authority_is_told(
    gate: Nginx,
    server: Emulator,
    stranger: Authority,
    company: Certificate,
    tmp_path: Path,
    way: str,
) -> None:
    printed = ask(gate, stranger, way, certify("me", company), tmp_path)
    told = (
        "certificate verify failed"
        if way in OVER_REST
        else "not signed by an authority that is trusted here"
    )
    assert told in printed
    assert list(server.calls) == []


@pytest.mark.parametrize("way", WAYS)
def test_a_server_of_another_name_is_told(
    gate: Nginx,
    server: Emulator,
    authority: Authority,
    company: Certificate,
    tmp_path: Path,
    way: str,
) -> None:
    # A name of this machine that its certificate does not have.
    printed = ask(gate, authority, way, certify("me", company), tmp_path, host="127.0.0.2")
    # requests leaves the words to urllib3, whose releases differ, aiohttp to Python's ssl.
    words = ("mismatch", "doesn't match", "is not valid for '127.0.0.2'")
    told = words if way in OVER_REST else ("belongs to another name",)
    assert any(words in printed for words in told), printed
    assert list(server.calls) == []


def renew(
    gate: Nginx,
    authority: Authority,
    way: str,
    certificates: list[Certificate],
    folder: Path,
    options: str = "",
) -> str:
    """What the program prints whose first certificate is replaced by the second."""
    files = []
    for number, certificate in enumerate(certificates):
        for kind, content in (("chain", certificate.pem), ("key", certificate.key_pem())):
            files.append(folder / f"{kind}-{number}.pem")
            files[-1].write_bytes(content)
    arguments = [f"127.0.0.1:{gate.port}", way, options, *map(str, files)]
    variables = {"GOOGLE_API_USE_CLIENT_CERTIFICATE": "true"}
    return run(RENEWING, arguments, authority, folder, **variables)


@pytest.mark.parametrize(("way", "options"), [("grpc", ""), ("grpc_asyncio", "options")])
def test_a_certificate_that_ends_is_replaced_without_a_failed_call(
    gate: Nginx,
    server: Emulator,
    authority: Authority,
    company: Certificate,
    tmp_path: Path,
    way: str,
    options: str,
) -> None:
    pair = [certify("first", company, timedelta(seconds=14)), certify("second", company)]
    assert renew(gate, authority, way, pair, tmp_path, options) == "answered"
    assert names(server) == {"CN=first", "CN=second"}


@pytest.mark.parametrize("way", ["grpc", "grpc_asyncio"])
def test_a_certificate_that_was_refused_is_read_again(
    gate: Nginx,
    server: Emulator,
    authority: Authority,
    company: Certificate,
    tmp_path: Path,
    way: str,
) -> None:
    pair = [certify("first", certify("company")), certify("second", company)]
    assert renew(gate, authority, way, pair, tmp_path) == "answered"
    assert names(server) == {"CN=second"}


def test_both_surfaces_are_tried_with_the_same_transports() -> None:
    assert set(TRANSPORTS) < set(WAYS)

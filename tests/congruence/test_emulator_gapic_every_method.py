"""Every method of every service of the official GAPIC packages reaches the emulator, over gRPC and REST.

The requests hold names that fit the method's path and nothing else, so most answers are refusals; that is
not what this is about. A method must be known, must be refused in the same way over both, and must never
fail inside: what an answer says is looked at elsewhere.
"""

from __future__ import annotations

import json
import re
import subprocess

import pytest

from genai_grpc._stubs.methods import GEMINI, VERTEX
from genai_grpc.emulator import Emulator
from tests.plugins.environments import Environment

Outcomes = dict[str, dict[str, dict[str, str]]]

pytestmark = [
    pytest.mark.congruence,
    pytest.mark.slow,
    pytest.mark.timeout(300),
    pytest.mark.xdist_group("packaging"),
]

PROGRAM = r"""
import importlib, json, pathlib, re, sys
import grpc
from google.api_core import exceptions
from google.auth.credentials import AnonymousCredentials

address, *modules = sys.argv[1:]
channel = grpc.insecure_channel(address)


def request_of(options):
    # Names that fit the first path of a method, and the body that it needs.
    request = {}
    rule = options[0]

    def put(path, value):
        *outer, last = path.split(".")
        place = request
        for name in outer:
            place = place.setdefault(name, {})
        place.setdefault(last, value)

    for field, pattern in re.findall(r"{([\w.]+)(?:=([^}]*))?}", rule["uri"]):
        put(field, re.sub(r"\*+", "x", pattern or "*"))
    body = rule.get("body", "*")
    if body != "*":
        request.setdefault(body, {})
    return request


def outcome(call):
    try:
        answer = call()
        if hasattr(answer, "__next__") or type(answer).__name__.endswith("Stream"):
            list(answer)
        return "OK"
    except exceptions.GoogleAPICallError as error:
        if error.grpc_status_code is not None:
            return error.grpc_status_code.name
        return error.reason or f"HTTP {error.code}"
    except Exception as error:
        return f"{type(error).__name__}: {error}"[:300]


def client_of(module, service, metadata, kind):
    name = metadata["services"][service]["clients"][kind]["libraryClient"]
    client = getattr(module, name)
    transport = client.get_transport_class(kind)
    if kind == "grpc":
        return client(transport=transport(channel=channel))
    credentials = AnonymousCredentials()
    return client(transport=transport(host=address, url_scheme="http", credentials=credentials))


def service_of(module, service):
    snake = re.sub(r"(?<!^)(?=[A-Z])", "_", service).lower()
    folder = pathlib.Path(module.__file__).parent / "services"
    found = [each.name for each in folder.iterdir() if each.name.replace("_", "") == snake.replace("_", "")]
    return importlib.import_module(f"{module.__name__}.services.{found[0]}.transports.rest_base")


seen = {}
for name in modules:
    module = importlib.import_module(name)
    metadata = json.loads((pathlib.Path(module.__file__).parent / "gapic_metadata.json").read_text())
    for service, facts in metadata["services"].items():
        rest = getattr(service_of(module, service), f"_Base{service}RestTransport")
        clients = {kind: client_of(module, service, metadata, kind) for kind in ("grpc", "rest")}
        for rpc, methods in facts["clients"]["grpc"]["rpcs"].items():
            (method,) = methods["methods"]
            base = getattr(rest, f"_Base{rpc}")
            options = getattr(base, "_get_http_options", lambda: [])()
            outcomes = seen[f"{name.rpartition('.')[2]}.{service}.{rpc}"] = {}
            for kind, client in clients.items():
                if not options:
                    if kind == "grpc":
                        call = lambda: getattr(client, method)(requests=iter(()), timeout=20)
                        outcomes[kind] = outcome(call)
                    continue
                request = request_of(options)
                call = lambda: getattr(client, method)(request=request, timeout=20, retry=None)
                outcomes[kind] = outcome(call)
print(json.dumps(seen))
"""

MODULES = {
    "gemini": [f"google.ai.generativelanguage_{v}" for v in ("v1", "v1beta", "v1alpha")],
    "vertex": [f"google.cloud.aiplatform_{v}" for v in ("v1", "v1beta1")],
}
TABLE = {"gemini": GEMINI, "vertex": VERTEX}
# What a known method may say to a request that is all but empty.
SENSIBLE = {"OK", "INVALID_ARGUMENT", "NOT_FOUND", "FAILED_PRECONDITION", "PERMISSION_DENIED"}


@pytest.fixture(scope="module")
def outcomes(official_environment: Environment) -> Outcomes:
    """How each method ended, by API, name and transport."""
    return {backend: sweep(official_environment, modules) for backend, modules in MODULES.items()}


def sweep(environment: Environment, modules: list[str]) -> dict[str, dict[str, str]]:
    """Call every method of every service in some modules."""
    with Emulator() as emulator:
        done = subprocess.run(
            [str(environment.python), "-W", "ignore", "-c", PROGRAM, emulator.address, *modules],
            capture_output=True,
            text=True,
            check=False,
            timeout=250,
        )
    assert done.returncode == 0, done.stderr
    found: dict[str, dict[str, str]] = json.loads(done.stdout)
    return found


def served(outcomes: Outcomes, backend: str) -> dict[str, dict[str, str]]:
    """The methods of the services that the emulator has."""
    services = {method.partition(".")[0] for method in TABLE[backend]}
    return {
        name: ends for name, ends in outcomes[backend].items() if name.split(".")[1] in services
    }


@pytest.mark.parametrize("backend", list(MODULES))
def test_methods_are_known_and_refused_with_sense(outcomes: Outcomes, backend: str) -> None:
    found = served(outcomes, backend)
    strange = {name: ends for name, ends in found.items() if not set(ends.values()) <= SENSIBLE}
    assert strange == {}
    assert len(found) > 100


@pytest.mark.parametrize("backend", list(MODULES))
def test_no_published_method_is_left_out(outcomes: Outcomes, backend: str) -> None:
    published = {
        re.sub(r"^/google\.\w+\.(\w+)\.(\w+)\.(\w+)/", r"\1_\2.\3.", path)
        for method in TABLE[backend].values()
        for path in method.paths.values()
        if not path.startswith("/google.longrunning.")  # mixed into every client
    }
    assert published == set(served(outcomes, backend))


@pytest.mark.parametrize("backend", list(MODULES))
def test_grpc_and_rest_end_alike(outcomes: Outcomes, backend: str) -> None:
    found = served(outcomes, backend)
    differing = {name: ends for name, ends in found.items() if len(set(ends.values())) > 1}
    assert differing == {}


def test_every_method_of_the_gemini_api_is_served(outcomes: Outcomes) -> None:
    assert served(outcomes, "gemini") == outcomes["gemini"]


def test_services_that_the_emulator_does_not_have_say_so(outcomes: Outcomes) -> None:
    unserved = {
        name: ends
        for name, ends in outcomes["vertex"].items()
        if name not in served(outcomes, "vertex")
    }
    said = {(kind, end) for ends in unserved.values() for kind, end in ends.items()}
    assert said == {("grpc", "UNIMPLEMENTED"), ("rest", "NOT_FOUND")}

"""What a program may import or reach as an attribute, without importing it first, in every package."""

from __future__ import annotations

import subprocess
import sys

import pytest

SERVICES = {
    "generativelanguage": "file_service.FileService.ListFiles",
    "generativelanguage_v1alpha": "file_service.FileService.ListFiles",
    "generativelanguage_v1beta": "file_service.FileService.ListFiles",
    "generativelanguage_v1": "model_service.ModelService.ListModels",
    "aiplatform": "job_service.JobService.ListCustomJobs",
    "aiplatform_v1beta1": "job_service.JobService.ListCustomJobs",
    "aiplatform_v1": "job_service.JobService.ListCustomJobs",
}

PROGRAM = """
import importlib, sys
package = importlib.import_module(sys.argv[1])
folder, service, method = sys.argv[2].split(".")
module = getattr(package.services, folder)
assert not {"grpc", "proto", "requests"} & set(sys.modules), "names alone load nothing"
found = [
    getattr(module.client, f"{service}Client") is getattr(package, f"{service}Client"),
    getattr(module.async_client, f"{service}AsyncClient") is getattr(module, f"{service}AsyncClient"),
    getattr(module.pagers, f"{method}Pager").__name__ == f"{method}Pager",
    issubclass(module.transports.grpc_asyncio.__dict__[f"{service}GrpcAsyncIOTransport"],
        getattr(module.transports.base, f"{service}Transport")),
    getattr(package.types, folder).__dict__[f"{method}Request"] is getattr(package, f"{method}Request"),
    package.gapic_version.__version__ == package.__version__,
    {"services", "gapic_version"} <= set(dir(package)),
    folder in dir(package.services) and folder in dir(package.types),
    {"client", "async_client", "pagers", "transports"} <= set(dir(module)),
    module.client.OptionalRetry != module.async_client.OptionalRetry,
]
print(found)
"""


@pytest.mark.parametrize("package", SERVICES)
def test_modules_are_attributes_as_in_the_published_packages(package: str) -> None:
    command = [sys.executable, "-c", PROGRAM, f"genai_grpc.{package}", SERVICES[package]]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout == f"{[True] * 10}\n"


LOADED = """
import sys
import genai_grpc.{package} as package
package.{client}, package.{asyncio}
heavy = ("requests", "cryptography", "google.api_core.retry", "google.oauth2.service_account")
print([name for name in heavy if name in sys.modules])
"""


@pytest.mark.parametrize("package", SERVICES)
def test_touching_clients_loads_no_machinery_that_their_first_call_may_need(package: str) -> None:
    client = "ModelServiceClient"
    program = LOADED.format(
        package=package, client=client, asyncio=client.replace("Client", "AsyncClient")
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout == "[]\n"

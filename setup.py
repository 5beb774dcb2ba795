"""Which folders become which packages; everything else about the build stands in pyproject.toml.

The folder transports/ is installed as genai_grpc.transports. In a checkout the symlink
genai_grpc/transports leads there too, so the finder must not follow it: a source archive carries
no symlink, and both must list the same packages.
"""

from setuptools import find_packages, setup

CORE = find_packages(
    include=["genai_grpc", "genai_grpc.*"],
    exclude=["genai_grpc.transports", "genai_grpc.transports.*"],
)
TRANSPORTS = ["genai_grpc.transports"] + [
    f"genai_grpc.transports.{name}" for name in find_packages("transports")
]

setup(packages=CORE + TRANSPORTS, package_dir={"genai_grpc.transports": "transports"})

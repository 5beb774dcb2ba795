"""Writes paths.py: the functions that compose and parse the resource names of a service. AIP-122."""

from __future__ import annotations

import re
import textwrap

from .module import Module
from .service import Service


def paths(service: Service) -> str:
    """The source of paths.py."""
    module = Module(f"The resource names that {service.name} deals with. AIP-122.")
    body = [f'class {service.name}Paths:\n    """Composes and parses resource names."""\n']
    for name, pattern in service.resources.items():
        module.imports.add("from genai_grpc._gapic.paths import parse_path")
        arguments = ", ".join(f"{part}: str" for part in re.findall(r"\{(\w+)\}", pattern))
        prefix = "f" if arguments else ""
        body.append(
            textwrap.indent(
                textwrap.dedent(f'''
                @staticmethod
                def {name}_path({arguments}) -> str:
                    """The name {pattern}."""
                    return {prefix}"{pattern}"

                @staticmethod
                def parse_{name}_path(path: str) -> dict[str, str]:
                    """The parts of {pattern}; empty for another kind of name."""
                    return parse_path("{pattern}", path)
                '''),
                "    ",
            )
        )
    module.add("\n".join(body))
    return str(module)

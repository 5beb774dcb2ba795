"""Writes pagers.py: a class for what each list of a service returns. AIP-158."""

from __future__ import annotations

import re

from .module import Module
from .service import Service


def pagers(service: Service) -> str:
    """The source of pagers.py."""
    module = Module(f"What the lists of {service.name} return: pages that come as needed. AIP-158.")
    module.imports.add("from genai_grpc._gapic.pagers import AsyncPager, Pager")
    for call in service.calls:
        if not call.row.items:
            continue
        response = service.message(module, call.row.response, typing_only=False)
        item = service.annotation(module, call.response, call.row.items)
        module.imports |= {i for i in module.typing_only if ".types import" in i}
        item = re.sub(r"^MutableSequence\[(.*)\]$", r"\1", item)
        title = call.title
        for prefix in ("", "Async"):
            how = "async for" if prefix else "for"
            module.add(f'''
                class {title}{prefix}Pager({prefix}Pager[{response}, {item}]):
                    """The `{call.row.items}` of all pages of `{call.name}`, for `{how}`."""

                    ITEMS = "{call.row.items}"
                ''')
    module.typing_only.clear()
    return str(module)

"""One call about a resource: get, list a page, create, change, delete. No conversation beyond retries."""

from __future__ import annotations

from typing import Any

from .context import Context
from .retry import Single


def ask(context: Context, name: str, /, *, config: Any = None, **parameters: Any) -> Single[Any]:
    """The call of the facade method `name`.

    Args:
      name: such as "models.get".
      config: the config of the method.
      parameters: what names the resource, as the facade method does.
    """
    options = context.options_of(config)
    operation = context.resource(name, options)
    method, request, blockers = operation.encode(config=config, **parameters)
    return context.call(method, request, blockers, options, operation.decode, config)

"""auth_tokens.create: short-lived tokens that open live sessions (the Gemini API alone has them).

Follows the `auth_tokens` resource of v1alpha. What a token holds its sessions to is a setup, and a
mask says which of its fields they may not change.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from genai_grpc._codec.live import fill_setup, general_settings
from genai_grpc._codec.names import Context, model_name
from genai_grpc._codec.resources import Given, ResourceRow, ResourceTable, Tables, Target
from genai_grpc._codec.rules import GEMINI
from genai_grpc._stubs import methods
from genai_grpc._wire.json import to_json
from genai_grpc.types.auth_tokens import AuthToken, CreateAuthTokenConfig
from genai_grpc.types.generation import GenerationConfig
from genai_grpc.types.live import LiveConnectConfig

_SETUP = "bidi_generate_content_setup"
_PATH = "config.live_connect_constraints.config"


def _locate_new(context: Context, config: CreateAuthTokenConfig | None) -> Target:
    if config is None:
        return Target()
    texts: dict[str, str] = {}
    models: list[Given] = []
    constraints = config.live_connect_constraints
    if constraints is not None:
        if constraints.model is not None:
            texts[f"{_SETUP}.model"] = model_name(constraints.model, context)
        general, settings = general_settings(constraints.config or LiveConnectConfig())
        if general is not None:
            place = f"{_SETUP}.generation_config"
            models.append(Given(f"{_PATH}.generation_config", GenerationConfig, general, place))
        models.append(Given(_PATH, LiveConnectConfig, settings, _SETUP))
    mask = _mask(context, config)
    if mask:
        texts["field_mask"] = mask
    return Target(texts=texts, models=tuple(models))


def _mask(context: Context, config: CreateAuthTokenConfig) -> str:
    """Which fields sessions may not change; empty locks the whole setup, as the service has it."""
    locked = config.lock_additional_fields
    if locked is None:
        return ""
    constraints = config.live_connect_constraints
    fields: list[str] = []
    if constraints is not None:
        setup: Any = methods.GEMINI_AUTH_TOKEN_SERVICE_CREATE_AUTH_TOKEN.request_type()()
        target = getattr(setup, _SETUP)
        given = constraints.config or LiveConnectConfig()
        fill_setup(target, constraints.model, given, context, "v1alpha")
        fields = _paths(to_json(target, "v1alpha"))
    general = GenerationConfig.model_fields
    prefix = "generationConfig." if fields else ""
    fields += [f"{prefix}{name}" if name in general else name for name in locked]
    return ",".join(fields)


def _paths(setup: Mapping[str, Any]) -> list[str]:
    """The fields of a setup, and those of the messages in it."""
    paths: list[str] = []
    for name, value in setup.items():
        inner = value if isinstance(value, Mapping) else {}
        paths += [f"{name}.{each}" for each in inner] or [name]
    return paths


TABLES: Tables = {
    "auth_tokens.create": ResourceTable(
        CreateAuthTokenConfig,
        AuthToken,
        _locate_new,
        (ResourceRow(GEMINI, methods.GEMINI_AUTH_TOKEN_SERVICE_CREATE_AUTH_TOKEN),),
    ),
}

"""Turns arguments and environment variables into one frozen value that the rest of a client reads.

Loads no credentials, opens nothing, and imports neither pydantic nor google.auth nor grpc: a client is
built before any of them is needed. Names and precedence are google-genai's: `identity` decides who
calls, `connection` reads how connections behave, `_endpoint` where calls go.
"""

from __future__ import annotations

import math
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from .._endpoint import (
    GOOGLE_UNIVERSE,
    Backend,
    Endpoint,
    default_endpoint,
    parse_endpoint,
)
from .._options import DEFAULT_RETRIES, DEFAULT_TIMEOUT_S, RetryPolicy, retry_policy
from .arguments import agreed, headers, metadata, positive, read_options
from .connection import (
    ChannelOptions,
    TlsOptions,
    channel_options,
    proxy_of,
    tls_options,
)
from .identity import (
    Identity,
    choose_backend,
    identify_gemini,
    identify_vertex,
    identity_of_environment,
    refuse_contradictions,
)

__all__ = [
    "VERSIONS",
    "ChannelOptions",
    "Endpoint",
    "Settings",
    "TlsOptions",
    "choose_backend",
    "resolve",
    "with_base_url",
]

# The first one is the default.
VERSIONS: Mapping[Backend, tuple[str, ...]] = {
    "gemini": ("v1beta", "v1", "v1alpha"),
    "vertex": ("v1beta1", "v1"),
}

Auth = Literal["api_key", "credentials", "adc", "headers", "none"]

_LOCATION = re.compile(r"[a-z0-9]([a-z0-9-]*[a-z0-9])?")
_AUTH_HEADERS = frozenset({"authorization", "x-goog-api-key"})
_HTTP_CLIENTS = ("httpx_client", "httpx_async_client", "aiohttp_client")
_HTTP_OPTIONS = (
    "base_url",
    "base_url_resource_scope",
    "api_version",
    "headers",
    "timeout",
    "client_args",
    "async_client_args",
    "extra_body",
    "retry_options",
    *_HTTP_CLIENTS,
)
_CLIENT_OPTIONS = (
    "api_endpoint",
    "client_cert_source",
    "client_encrypted_cert_source",
    "quota_project_id",
    "credentials_file",
    "scopes",
    "api_key",
    "api_audience",
    "universe_domain",
    "tracer_provider",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Everything a client was told, resolved.

    Attributes:
      backend: "gemini" or "vertex".
      api_version: version in the service path, e.g. "v1beta".
      endpoint: where calls go. `endpoint_is_default` is False when the user named it; the mTLS host
        then never replaces it.
      auth: what proves who calls: "api_key", "credentials" (given), "adc" (to be looked up),
        "headers" (the user's own header does), or "none".
      project, location: parts of Vertex resource names. `needs_project` says that the project has to
        come from the credentials.
      express: Vertex with an API key instead of a project.
      gateway: Vertex behind a base URL that knows its callers by itself; no project is known.
      headers: the user's headers as given; `metadata` has those that gRPC may send, lower-cased.
      timeout_s: budget of a call when the call names none; math.inf for none.
      retry: the retry policy that the options describe.
      transport: "auto", "grpc", "rest", an entry-point name, a class or an instance.
      proxy: URL; "" for a direct connection; None to let the environment decide.
      client_args, async_client_args, extra_body, http_clients, resource_scope: for REST, as given.
    """

    backend: Backend
    api_version: str
    endpoint: Endpoint
    auth: Auth
    endpoint_is_default: bool = True
    api_key: str | None = field(default=None, repr=False)
    credentials: Any = field(default=None, repr=False)
    credentials_file: str | None = None
    scopes: tuple[str, ...] | None = None
    api_audience: str | None = None
    quota_project: str | None = None
    universe_domain: str = GOOGLE_UNIVERSE
    project: str | None = None
    location: str | None = None
    needs_project: bool = False
    express: bool = False
    gateway: bool = False
    resource_scope: str | None = None
    headers: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    metadata: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    timeout_s: float = DEFAULT_TIMEOUT_S
    retry: RetryPolicy = DEFAULT_RETRIES
    transport: Any = "auto"
    channel: ChannelOptions = field(default_factory=ChannelOptions)
    tls: TlsOptions = field(default_factory=TlsOptions, repr=False)
    proxy: str | None = field(default=None, repr=False)
    client_args: Mapping[str, Any] = field(default_factory=dict, repr=False)
    async_client_args: Mapping[str, Any] = field(default_factory=dict, repr=False)
    extra_body: Mapping[str, Any] | None = field(default=None, repr=False)
    http_clients: Mapping[str, Any] = field(default_factory=dict, repr=False)

    @property
    def vertexai(self) -> bool:
        """True on Vertex AI."""
        return self.backend == "vertex"


def resolve(
    *,
    vertexai: bool | None = None,
    enterprise: bool | None = None,
    api_key: str | None = None,
    credentials: Any = None,
    project: str | None = None,
    location: str | None = None,
    http_options: Any = None,
    client_options: Any = None,
    transport: Any = None,
    channel: ChannelOptions | Mapping[str, Any] | None = None,
    tls: TlsOptions | Mapping[str, Any] | None = None,
    proxy: str | None = None,
    environ: Mapping[str, str] | None = None,
) -> Settings:
    """Resolves the arguments of a client.

    Args:
      vertexai, enterprise: True for Vertex AI; two names of one switch.
      api_key, credentials, project, location: as in Client.
      http_options: a dict in snake_case or camelCase, or any object with those attributes.
      client_options: what GAPIC clients take: a dict or any object with those attributes.
      transport: see Settings.
      channel, tls: a dict of their fields will do.
      proxy: URL of a proxy for this client alone.
      environ: the environment; os.environ when None.

    Raises:
      ValueError: arguments contradict each other, something is missing, or a value cannot be read.
        The message names the argument or variable and the remedy.
    """
    environment = os.environ if environ is None else environ
    http = read_options(http_options, _HTTP_OPTIONS, "http_options")
    options = read_options(client_options, _CLIENT_OPTIONS, "client_options")
    backend = choose_backend(vertexai, enterprise, environment)
    base_url = _base_url(backend, http, environment)
    key = agreed("api_key", api_key, "client_options.api_key", options.get("api_key"))
    given = _checked(Identity(key, project, location))
    proof = agreed(
        "credentials",
        credentials,
        "client_options.credentials_file",
        options.get("credentials_file"),
    )
    identity = _identify(backend, given, identity_of_environment(environment), proof, base_url)
    universe = options.get("universe_domain") or environment.get("GOOGLE_CLOUD_UNIVERSE_DOMAIN")
    draft = Settings(
        backend=backend,
        api_version=_api_version(backend, http, environment, transport),
        endpoint=_endpoint(backend, identity, base_url, options, universe or GOOGLE_UNIVERSE),
        auth="none",
        endpoint_is_default=not (base_url or options.get("api_endpoint")),
        api_key=identity.api_key,
        credentials=credentials,
        credentials_file=options.get("credentials_file"),
        scopes=tuple(options["scopes"]) if options.get("scopes") else None,
        api_audience=options.get("api_audience"),
        quota_project=options.get("quota_project_id"),
        universe_domain=universe or GOOGLE_UNIVERSE,
        project=identity.project,
        location=identity.location,
        express=backend == "vertex" and identity.api_key is not None,
        gateway=backend == "vertex" and identity == Identity(),
        resource_scope=_resource_scope(http, base_url),
        headers=headers(http.get("headers")),
        timeout_s=_timeout_s(http.get("timeout")),
        retry=retry_policy(http.get("retry_options")),
        transport="auto" if transport is None else transport,
        channel=channel_options(channel, environment),
        tls=tls_options(tls, options, http, environment),
        proxy=proxy_of(proxy, http),
        client_args=dict(http.get("client_args") or {}),
        async_client_args=dict(http.get("async_client_args") or {}),
        extra_body=http.get("extra_body"),
        http_clients={name: http[name] for name in _HTTP_CLIENTS if name in http},
    )
    # Google's credentials go to somebody else's address only when the arguments ask for it.
    may_look_up = bool(draft.endpoint_is_default or options.get("api_endpoint") or given.has_place)
    return _with_proof(draft, may_look_up=may_look_up or draft.endpoint.is_google)


def with_base_url(settings: Settings, base_url: str) -> Settings:
    """The settings with another address, as a single call may name one.

    Raises:
      ValueError: the address cannot be read, or credentials would be readable on the way to it.
    """
    endpoint = parse_endpoint(base_url, source="http_options.base_url")
    changed = replace(settings, endpoint=endpoint, endpoint_is_default=False)
    _refuse_plaintext(changed, changed.auth)
    return changed


def _checked(identity: Identity) -> Identity:
    for name in ("api_key", "project", "location"):
        value = getattr(identity, name)
        if value is not None and not isinstance(value, str):
            raise ValueError(f"{name} must be a string, not {type(value).__name__}.")
    return identity


def _identify(
    backend: Backend, given: Identity, environment: Identity, proof: Any, base_url: _Given | None
) -> Identity:
    refuse_contradictions(given, has_credentials=bool(proof))
    if backend == "gemini":
        return identify_gemini(given, environment, has_credentials=bool(proof))
    identity = identify_vertex(
        given, environment, has_credentials=bool(proof), has_base_url=bool(base_url)
    )
    # A service account knows its project, so nothing needs to be looked up.
    own_project = getattr(proof, "project_id", None)
    if identity.location and not identity.project and isinstance(own_project, str):
        identity = replace(identity, project=own_project)
    if identity.location and not _LOCATION.fullmatch(identity.location):
        raise ValueError(
            f"location {identity.location!r} is not the name of a location. "
            "Pass one such as 'us-central1', or 'global' (also read from GOOGLE_CLOUD_LOCATION)."
        )
    return identity


def _with_proof(draft: Settings, *, may_look_up: bool) -> Settings:
    """Fills in what proves who calls, and refuses what cannot work or must not be sent."""
    names = {name.lower() for name, _ in draft.headers}
    if draft.api_key and not (draft.api_key.isascii() and draft.api_key.isprintable()):
        raise ValueError(
            "The API key has characters that no key has; was a line break copied with it? "
            "It comes from api_key, GOOGLE_API_KEY or GEMINI_API_KEY."
        )
    auth = _auth(draft, names, may_look_up=may_look_up)
    if draft.backend == "gemini" and auth == "none":
        raise ValueError(
            "Missing key inputs argument! The Gemini Developer API needs an API key: pass "
            "api_key=..., or set GOOGLE_API_KEY or GEMINI_API_KEY. For Vertex AI pass "
            "vertexai=True with project=... and location=... (or set GOOGLE_GENAI_USE_VERTEXAI=true, "
            "GOOGLE_CLOUD_PROJECT and GOOGLE_CLOUD_LOCATION)."
        )
    needs_project = draft.vertexai and not (draft.project or draft.api_key or draft.gateway)
    if needs_project and auth not in ("adc", "credentials"):
        raise ValueError(
            "Project or API key must be set when using the Vertex AI API: pass project=... (or set "
            "GOOGLE_CLOUD_PROJECT), or pass api_key=... for express mode."
        )
    _refuse_plaintext(draft, auth)
    return replace(draft, auth=auth, needs_project=needs_project, metadata=metadata(draft.headers))


def _auth(draft: Settings, header_names: set[str], *, may_look_up: bool) -> Auth:
    if header_names & _AUTH_HEADERS:
        return "headers"
    if draft.api_key:
        return "api_key"
    if draft.credentials is not None or draft.credentials_file:
        return "credentials"
    # Nobody runs the real service without TLS: over plaintext only what was passed is sent.
    if draft.vertexai and not draft.gateway and draft.endpoint.secure and may_look_up:
        return "adc"
    return "none"


def _refuse_plaintext(draft: Settings, auth: Auth) -> None:
    if auth == "none" or draft.endpoint.secure or draft.endpoint.is_loopback:
        return
    if draft.channel.allow_plaintext_credentials or _is_anonymous(draft.credentials):
        return
    raise ValueError(
        f"{draft.endpoint.url} is plaintext, and the {_PROOF_NAMES[auth]} would be readable on the "
        "way to it. Use an https:// address; or pass credentials=AnonymousCredentials(); or, if the "
        "network is trusted, set GENAI_GRPC_ALLOW_PLAINTEXT_CREDENTIALS=true (also "
        "ChannelOptions.allow_plaintext_credentials). Loopback addresses need none of this."
    )


_PROOF_NAMES: Mapping[str, str] = {
    "api_key": "API key",
    "credentials": "token of the credentials",
    "headers": "authorization header",
}


def _is_anonymous(credentials: Any) -> bool:
    """True for google.auth's AnonymousCredentials, told by name because google.auth is not loaded."""
    return any(kind.__name__ == "AnonymousCredentials" for kind in type(credentials).__mro__)


@dataclass(frozen=True, slots=True)
class _Given:
    """A text, and the argument or variable it came from."""

    text: str
    source: str


def _base_url(
    backend: Backend, http: Mapping[str, Any], environment: Mapping[str, str]
) -> _Given | None:
    variable = "GOOGLE_VERTEX_BASE_URL" if backend == "vertex" else "GOOGLE_GEMINI_BASE_URL"
    candidates = (
        _Given(http.get("base_url") or "", "http_options.base_url"),
        _Given(environment.get(variable) or "", variable),
    )
    return next((given for given in candidates if given.text), None)


def _endpoint(
    backend: Backend,
    identity: Identity,
    base_url: _Given | None,
    options: Mapping[str, Any],
    universe: str,
) -> Endpoint:
    api_endpoint = options.get("api_endpoint")
    if base_url and api_endpoint and base_url.source == "http_options.base_url":
        agreed(base_url.source, base_url.text, "client_options.api_endpoint", api_endpoint)
    if api_endpoint:
        return parse_endpoint(api_endpoint, source="client_options.api_endpoint")
    if base_url:
        return parse_endpoint(base_url.text, source=base_url.source)
    return default_endpoint(backend, location=identity.location, universe=universe)


def _api_version(
    backend: Backend, http: Mapping[str, Any], environment: Mapping[str, str], transport: Any
) -> str:
    version = http.get("api_version") or environment.get("GOOGLE_GENAI_API_VERSION")
    if not version:
        return VERSIONS[backend][0]
    # Only REST can speak to a version that has no published service definition; "auto" goes there.
    if version not in VERSIONS[backend] and transport == "grpc":
        api = "Vertex AI" if backend == "vertex" else "the Gemini Developer API"
        raise ValueError(
            f"api_version {version!r} is not published for {api}. Use one of "
            f"{', '.join(VERSIONS[backend])} (http_options.api_version, GOOGLE_GENAI_API_VERSION), "
            "or transport='auto' or 'rest' to send it as it is."
        )
    return str(version)


def _resource_scope(http: Mapping[str, Any], base_url: _Given | None) -> str | None:
    scope = http.get("base_url_resource_scope")
    if scope is None:
        return None
    if base_url is None:
        raise ValueError("http_options.base_url must be set when base_url_resource_scope is set.")
    return str(getattr(scope, "value", scope)).upper()


def _timeout_s(timeout_ms: Any) -> float:
    if timeout_ms is None:
        return DEFAULT_TIMEOUT_S
    # 0 is no end, as in google-genai, and as at a call (`_options.timeout_seconds`).
    if timeout_ms == 0 and not isinstance(timeout_ms, bool):
        return math.inf
    return positive("http_options.timeout (milliseconds)", timeout_ms) / 1000

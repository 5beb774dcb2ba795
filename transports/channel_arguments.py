"""Channel arguments from Settings, each with its reason. Reads the environment for proxies, opens nothing, imports no grpc.

The names are those of gRPC's grpc_types.h. The keepalive limits of servers are those of gRPC A8.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from .._version import __version__
from .proxies import Proxy, grpc_proxy

if TYPE_CHECKING:
    from .._endpoint import Endpoint
    from .._settings import Settings

ChannelArguments = list[tuple[str, Any]]

_NEVER_MS = 2**31 - 1


def unsupported_reason(settings: Settings) -> str | None:
    """Why gRPC cannot serve these settings at all, with the remedy; None when it can."""
    endpoint = settings.endpoint
    if endpoint.base_path:
        return (
            f"gRPC has no path prefix, and {endpoint.url} has one ({endpoint.base_path}). "
            "Leave the path out, or use transport='rest'."
        )
    if settings.proxy and not settings.proxy.startswith("http://"):
        return (
            f"gRPC reaches proxies by http:// alone, not {settings.proxy.partition(':')[0]}://. "
            "Use an HTTP proxy, or transport='rest'."
        )
    if endpoint.secure and not settings.tls.verify:
        return (
            "gRPC always verifies the server. Pass tls={'root_certificates': path} with the CA of "
            "the server, or use transport='rest'."
        )
    return None


def other_way_reason(settings: Settings) -> str | None:
    """Why calls had better go over REST, although gRPC could be tried; None when nothing is lost by it.

    A client of its own, or arguments for one, are there to be used: for the tests that they replace the
    network in, or for the certificates that a company demands.
    """
    clients = next(iter(settings.http_clients), None)
    if clients is not None:
        return f"http_options.{clients} is for HTTP."
    arguments = {
        "client_args": settings.client_args,
        "async_client_args": settings.async_client_args,
    }
    for name, given in arguments.items():
        for key, value in given.items():
            if value is not None and not _grpc_does(key, value):
                return f"http_options.{name}[{key!r}] is for HTTP."
    return _proxy_reason(settings)


# Settings of HTTP connections that change nothing about where a call goes and what it carries.
_OF_HTTP_CONNECTIONS = frozenset(
    (
        *("default_encoding", "follow_redirects", "http1", "http2", "limits", "max_field_size"),
        *("max_line_size", "max_redirects", "read_bufsize", "skip_auto_headers", "timeout"),
        *("trace_request_ctx", "trust_env"),
    )
)


def _grpc_does(key: str, value: Any) -> bool:
    """Whether gRPC obeys an argument of an HTTP client, or it is none of gRPC's business."""
    if key in ("verify", "ssl"):
        return value is True or isinstance(value, (str, os.PathLike))
    return isinstance(value, str) if key == "proxy" else key in _OF_HTTP_CONNECTIONS


def _proxy_reason(settings: Settings) -> str | None:
    """That the environment names a proxy which gRPC does not speak to."""
    endpoint = settings.endpoint
    if settings.proxy is not None or endpoint.unix or endpoint.is_loopback:
        return None
    found = grpc_proxy(settings, endpoint)
    if not isinstance(found, Proxy) or found.scheme == "http":
        return None
    return (
        f"gRPC reaches proxies by http:// alone, and the environment names {found.address}. Name one "
        "with http://, or pass proxy='' for a direct connection."
    )


def channel_arguments(settings: Settings, endpoint: Endpoint | None = None) -> ChannelArguments:
    """The channel arguments that every channel of a client shares."""
    options = settings.channel
    endpoint = endpoint or settings.endpoint
    own_agent = f"genai-grpc/{__version__}"
    agent = f"{options.user_agent} {own_agent}" if options.user_agent else own_agent
    arguments: ChannelArguments = [
        ("grpc.primary_user_agent", agent),
        # Images and audio exceed the 4 MB that a receiver is limited to otherwise.
        ("grpc.max_receive_message_length", options.max_receive_bytes or -1),
        ("grpc.max_send_message_length", options.max_send_bytes or -1),
        # Retries are decided above, with the deadline and RetryInfo in view; -5 % CPU a call.
        ("grpc.enable_retries", 0),
        # Channels to one address share their connection otherwise.
        ("grpc.use_local_subchannel_pool", 1),
        # A server that restarts is back within a second; two minutes of backoff would outlast calls.
        ("grpc.initial_reconnect_backoff_ms", 200),
        ("grpc.max_reconnect_backoff_ms", 10_000),
    ]
    if not (options.compression or options.max_receive_bytes or options.max_send_bytes):
        # Leaves out the filters of core that nothing here needs: -5 % CPU a call. Compression and
        # limits of size are filters; going idle is one too, and the pools see to that themselves.
        arguments.append(("grpc.minimal_stack", 1))
    arguments += _keepalive_arguments(settings)
    arguments += _proxy_arguments(settings, endpoint)
    if endpoint.authority:
        arguments.append(("grpc.default_authority", endpoint.authority))
    if settings.tls.server_name and endpoint.secure:
        arguments.append(("grpc.ssl_target_name_override", settings.tls.server_name))
    overridden = {name for name, _ in options.extra}
    return [pair for pair in arguments if pair[0] not in overridden] + list(options.extra)


def _keepalive_arguments(settings: Settings) -> ChannelArguments:
    options = settings.channel
    arguments: ChannelArguments = []
    # Core's own idle timeout would drop connections that the pools count on.
    arguments.append(("grpc.client_idle_timeout_ms", _NEVER_MS))
    if options.keepalive_time_s is not None:
        arguments += [
            ("grpc.keepalive_time_ms", _ms(options.keepalive_time_s)),
            ("grpc.keepalive_timeout_ms", _ms(options.keepalive_timeout_s)),
            # Since pings carry a timeout of their own (60 s), the one above is not enough.
            ("grpc.http2.ping_timeout_ms", _ms(options.keepalive_timeout_s)),
            # By default two pings go into a silence, and then one a minute or none: a model that
            # thinks is silent for longer, and a middlebox forgets the connection meanwhile.
            ("grpc.http2.max_pings_without_data", 0),
        ]
    return arguments


def _proxy_arguments(settings: Settings, endpoint: Endpoint) -> ChannelArguments:
    if settings.proxy:
        return [("grpc.http_proxy", settings.proxy)]
    direct: ChannelArguments = [("grpc.enable_http_proxy", 0)]
    if settings.proxy == "" or endpoint.is_loopback:
        # A company's https_proxy does not know this machine's loopback.
        return direct
    found = grpc_proxy(settings, endpoint)
    if isinstance(found, Proxy):
        return [("grpc.http_proxy", found.url)] if found.scheme == "http" else []
    return direct if found == "none" else []


def _ms(seconds: float) -> int:
    return max(1, round(seconds * 1000))

"""Channel arguments from Settings, each with its reason. Pure: opens nothing, imports no grpc.

The names are those of gRPC's grpc_types.h. The keepalive limits of servers are those of gRPC A8.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._version import __version__

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
    if settings.proxy == "" or endpoint.is_loopback:
        # A company's https_proxy does not know this machine's loopback.
        return [("grpc.enable_http_proxy", 0)]
    return []


def _ms(seconds: float) -> int:
    return max(1, round(seconds * 1000))

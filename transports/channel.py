"""gRPC channels from Settings: opens them, blocking and awaiting. Which one a call takes is `channel_pool`'s."""

from __future__ import annotations

from typing import TYPE_CHECKING

import grpc
import grpc.aio
from grpc.experimental import ChannelOptions as ExperimentalOptions

from . import fork
from .channel_arguments import channel_arguments, unsupported_reason
from .greenlets import asyncio_is_blocked, prepare
from .mtls import ClientCertificate, choose_connection
from .trust import root_certificates

if TYPE_CHECKING:
    from .._endpoint import Endpoint
    from .._settings import Settings

_COMPRESSION = {
    None: grpc.Compression.NoCompression,
    "gzip": grpc.Compression.Gzip,
    "deflate": grpc.Compression.Deflate,
}

Place = tuple["Endpoint", "ClientCertificate | None"]


def open_channel(
    settings: Settings, *, number: int = 0, place: Place | None = None
) -> grpc.Channel:
    """Opens a blocking channel. Nothing is connected before the first call.

    Args:
      settings: how to connect.
      number: tells the connections of a pool apart, which gRPC would share.
      place: what `connection` found, if it was asked already.
    """
    endpoint, certificate = place or connection(settings)
    arguments = [
        *channel_arguments(settings, endpoint),
        ("genai_grpc.lane", number),
        (ExperimentalOptions.SingleThreadedUnaryStream, 1),
    ]
    compression = _COMPRESSION[settings.channel.compression]
    if not endpoint.secure:
        return grpc.insecure_channel(endpoint.target, arguments, compression)
    credentials = _channel_credentials(settings, certificate)
    return grpc.secure_channel(endpoint.target, credentials, arguments, compression)


def open_aio_channel(
    settings: Settings, *, number: int = 0, place: Place | None = None
) -> grpc.aio.Channel:
    """Opens an asyncio channel that belongs to the running event loop; arguments as above.

    Raises:
      RuntimeError: this process was forked while asyncio channels were in use, or gevent has replaced
        its threads.
    """
    if asyncio_is_blocked():
        raise RuntimeError(
            "gRPC's asyncio side cannot wait under gevent: the whole program would stop. Use the "
            "blocking client, which waits as a greenlet does, or transport='rest'."
        )
    if fork.asyncio_is_lost():
        raise RuntimeError(
            "This process was forked while asyncio gRPC channels were in use, and gRPC's asyncio "
            "side does not survive that. Fork before the first call or between calls, start "
            "workers with 'spawn' or 'forkserver', or use the blocking client here."
        )
    endpoint, certificate = place or connection(settings)
    arguments = [*channel_arguments(settings, endpoint), ("genai_grpc.lane", number)]
    compression = _COMPRESSION[settings.channel.compression]
    if not endpoint.secure:
        return grpc.aio.insecure_channel(endpoint.target, arguments, compression)
    credentials = _channel_credentials(settings, certificate)
    return grpc.aio.secure_channel(endpoint.target, credentials, arguments, compression)


def connection(settings: Settings) -> Place:
    """Where channels go, and the certificate that they show.

    Raises:
      ValueError: gRPC cannot do what the settings say, or the certificate cannot be used.
    """
    prepare()
    reason = unsupported_reason(settings)
    if reason:
        raise ValueError(reason)
    return choose_connection(settings)


def _channel_credentials(
    settings: Settings, certificate: ClientCertificate | None
) -> grpc.ChannelCredentials:
    roots = root_certificates(settings.tls)
    if certificate is None:
        return grpc.ssl_channel_credentials(roots)
    return grpc.ssl_channel_credentials(roots, certificate.private_key, certificate.chain)

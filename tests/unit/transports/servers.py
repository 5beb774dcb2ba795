"""Servers for connections to be tried on: gRPC on asyncio in a thread, a relay that can go silent, a
proxy, certificates. What is said over a connection matters little here; the answer says who asked.
"""

from __future__ import annotations

import asyncio
import datetime
import ipaddress
import threading
from collections.abc import AsyncIterator, Coroutine, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, TypeVar

import grpc
import grpc.aio
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from genai_grpc._call import Call
from genai_grpc._options import CallOptions
from genai_grpc._settings import Settings, resolve
from genai_grpc._stubs.generativelanguage.generative_service_pb2 import (
    CountTokensRequest,
    CountTokensResponse,
)
from genai_grpc._stubs.methods import GEMINI_GENERATIVE_SERVICE_COUNT_TOKENS as COUNT_TOKENS
from tests.plugins.tls import strict_extensions

DAY = datetime.timedelta(days=1)

PATH = COUNT_TOKENS.paths["v1beta"]

T = TypeVar("T")


def settings_for(address: str, **arguments: Any) -> Settings:
    """Settings of a Gemini client that calls `address`."""
    return resolve(
        api_key="key",
        http_options={"base_url": address, "timeout": 20_000},
        environ={},
        **arguments,
    )


def ask(lane: Any, delay_s: float = 0, *, timeout_s: float = 20) -> Any:
    """Calls by a lane: the answer, or an awaitable of it."""
    request = CountTokensRequest(model=str(delay_s))
    options = CallOptions("v1beta", timeout_s=timeout_s)
    return lane.unary(COUNT_TOKENS, PATH)(Call(COUNT_TOKENS, PATH, request, options), ())


class Loop:
    """An event loop in a thread of its own."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(30)

    def stop(self) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()


@dataclass
class Server(grpc.GenericRpcHandler):
    """Waits as long as the model's name says, then answers the number of the call."""

    target: str = ""
    peers: list[str] = field(default_factory=list)
    metadata: list[dict[str, Any]] = field(default_factory=list)
    certificates: list[bytes] = field(default_factory=list)

    def service(self, details: grpc.HandlerCallDetails) -> grpc.RpcMethodHandler[Any, Any]:
        if "Stream" in details.method:
            return grpc.unary_stream_rpc_method_handler(
                self._stream,
                request_deserializer=CountTokensRequest.FromString,
                response_serializer=CountTokensResponse.SerializeToString,
            )
        return grpc.unary_unary_rpc_method_handler(
            self._answer,
            request_deserializer=CountTokensRequest.FromString,
            response_serializer=CountTokensResponse.SerializeToString,
        )

    async def _stream(
        self, request: CountTokensRequest, context: grpc.aio.ServicerContext[Any, Any]
    ) -> AsyncIterator[CountTokensResponse]:
        for _ in range(3):
            yield await self._answer(request, context)

    async def _answer(
        self, request: CountTokensRequest, context: grpc.aio.ServicerContext[Any, Any]
    ) -> CountTokensResponse:
        self.peers.append(context.peer())
        number = len(self.peers)
        self.metadata.append(dict(context.invocation_metadata() or ()))
        self.certificates += context.auth_context().get("x509_common_name", [])
        await asyncio.sleep(float(request.model.partition(":")[0]))
        return CountTokensResponse(total_tokens=number)


@contextmanager
def serving(
    *,
    options: Sequence[tuple[str, Any]] = (),
    credentials: grpc.ServerCredentials | None = None,
    address: str = "127.0.0.1:0",
) -> Iterator[Server]:
    """A running server."""
    handler = Server()
    loop = Loop()

    async def start() -> grpc.aio.Server:
        server = grpc.aio.server(options=[("grpc.max_receive_message_length", -1), *options])
        server.add_generic_rpc_handlers((handler,))
        if credentials is None:
            port = server.add_insecure_port(address)
        else:
            port = server.add_secure_port(address, credentials)
        handler.target = f"127.0.0.1:{port}"
        await server.start()
        return server

    server = loop.run(start())
    try:
        yield handler
    finally:
        loop.run(server.stop(None))
        loop.stop()


@dataclass
class Relay:
    """Passes bytes on. Connections that exist when `silence` is called are swallowed from then on."""

    target: str
    address: str = ""
    connections: int = 0
    passed_bytes: int = 0
    proxied: list[str] = field(default_factory=list)
    _silent: set[int] = field(default_factory=set)

    def silence(self) -> None:
        self._silent.update(range(self.connections + 1))

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        number = self.connections
        host, _, port = self.target.rpartition(":")
        upstream_reader, upstream_writer = await asyncio.open_connection(host, int(port))
        await asyncio.gather(
            self._pump(number, reader, upstream_writer),
            self._pump(number, upstream_reader, writer),
            return_exceptions=True,
        )

    async def serve_proxy(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        request = await reader.readuntil(b"\r\n\r\n")
        verb, name, _ = request.split(None, 2)
        assert verb == b"CONNECT"
        self.proxied.append(name.decode())
        writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
        await self.serve(reader, writer)

    async def _pump(
        self, number: int, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        try:
            while data := await reader.read(65536):
                self.passed_bytes += len(data)
                if number not in self._silent:
                    writer.write(data)
                    await writer.drain()
        finally:
            writer.close()


@contextmanager
def relaying(target: str, *, as_proxy: bool = False) -> Iterator[Relay]:
    """A running relay to `target`, or an HTTP proxy that connects everybody there."""
    relay = Relay(target)
    tasks: list[asyncio.Future[None]] = []
    loop = Loop()

    async def start() -> asyncio.Server:
        serve = relay.serve_proxy if as_proxy else relay.serve

        def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            tasks.append(asyncio.ensure_future(serve(reader, writer)))

        server = await asyncio.start_server(accept, "127.0.0.1", 0)
        host, port = server.sockets[0].getsockname()[:2]
        relay.address = f"{host}:{port}"
        return server

    async def stop() -> None:
        server.close()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    server = loop.run(start())
    try:
        yield relay
    finally:
        loop.run(stop())
        loop.stop()


@dataclass(frozen=True)
class Certificate:
    """A certificate and its key."""

    certificate: x509.Certificate
    key: ec.EllipticCurvePrivateKey

    @property
    def pem(self) -> bytes:
        return self.certificate.public_bytes(serialization.Encoding.PEM)

    def key_pem(self, passphrase: bytes | None = None) -> bytes:
        encryption: serialization.KeySerializationEncryption = serialization.NoEncryption()
        if passphrase is not None:
            encryption = serialization.BestAvailableEncryption(passphrase)
        return self.key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, encryption
        )


def certify(
    name: str, issuer: Certificate | None = None, lasts: datetime.timedelta = DAY
) -> Certificate:
    """A certificate for `name` and 127.0.0.1; without an issuer, that of an authority."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = datetime.datetime.now(datetime.timezone.utc)
    alternatives: list[x509.GeneralName] = [
        x509.DNSName(name),
        x509.IPAddress(ipaddress.ip_address("127.0.0.1")),
    ]
    issuer_key = issuer.key if issuer else key
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer.certificate.subject if issuer else subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + lasts)
        .add_extension(x509.SubjectAlternativeName(alternatives), critical=False)
        .add_extension(x509.BasicConstraints(ca=issuer is None, path_length=None), critical=True)
    )
    for extension, critical in strict_extensions(key, issuer_key, is_authority=issuer is None):
        builder = builder.add_extension(extension, critical=critical)
    return Certificate(builder.sign(issuer_key, hashes.SHA256()), key)


def server_credentials(
    authority: Certificate, name: str, *, require_client: bool = False
) -> grpc.ServerCredentials:
    """TLS of a server called `name`."""
    own = certify(name, authority)
    return grpc.ssl_server_credentials(
        [(own.key_pem(), own.pem)], authority.pem, require_client_auth=require_client
    )

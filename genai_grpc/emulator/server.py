"""The emulator as an object: starts and stops its parts, scripts them, shows what they have seen.

Decides nothing about answers (`service`, `handlers`, `brain`) and nothing about bytes (`front`,
`rpc`, `web`).
"""

from __future__ import annotations

import asyncio
import hashlib
import secrets
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from genai_grpc._stubs.generativelanguage.file_pb2 import File
from genai_grpc.emulator.calls import Call, CallLog, Connection
from genai_grpc.emulator.catalogue import Catalogue, Model, split_name
from genai_grpc.emulator.certificates import Tls, make_tls
from genai_grpc.emulator.director import Director
from genai_grpc.emulator.faults import Fault, parse_fault
from genai_grpc.emulator.front import Front
from genai_grpc.emulator.handlers import HANDLERS, ON_DUE, ON_REMOVAL
from genai_grpc.emulator.handlers.resources import blobs, files
from genai_grpc.emulator.handlers.vertex import endpoints
from genai_grpc.emulator.latency import Seconds, read_latency
from genai_grpc.emulator.live.memory import Memory
from genai_grpc.emulator.quota import Quota
from genai_grpc.emulator.relayed import RelayedConnection
from genai_grpc.emulator.rpc import Options, RpcServer
from genai_grpc.emulator.service import Service
from genai_grpc.emulator.state.store import TEMPORARY, Store
from genai_grpc.emulator.tuned import TunedModel
from genai_grpc.emulator.web import WebServer
from genai_grpc.emulator.world import MOST_REQUEST_BYTES, World

# Nobody can connect to the name of all interfaces, on Windows for one.
_LOOPBACK = {"0.0.0.0": "127.0.0.1", "::": "::1"}
DUMMY_KEY = "emulator"
DUMMY_PROJECT = "emulator"
DUMMY_LOCATION = "us-central1"

_PIECE_BYTES = 1 << 20


class Emulator(Director):
    """Both APIs on one local port, until the end of the `with` block (or `async with`).

        with Emulator() as server:
            client = Client(api_key="any", http_options={"base_url": server.url})
            ...
            assert server.calls[0].name == "GenerateContent"

    Args:
      port: where to listen; 0 takes a free one, which `port` then tells.
      host: name or address to listen on.
      models: names, or Models, that exist beside those of the catalogue.
      any_model: whether every name of a model exists.
      check_tuned: whether only those tuned models and endpoints answer that exist here.
      chunks, chunk_chars: number of chunks of a streamed text, or characters of each, unless the
        prompt asks for others.
      delay_s: what is waited before every answer: seconds, or a distribution such as
        "normal(200ms,50ms)".
      faults: Fault objects or their one-line form.
      require_key: the key that callers must present, or True for any; `/emulator/` asks for it, too.
      admin_hosts: further names by which `/emulator/` may be reached.
      allow_origins: origins such as "http://localhost:5173" whose pages may call both APIs from a
        browser; "*" for all.
      job_s: how many seconds jobs and operations take.
      min_cache_tokens: how many tokens a cache has to hold; 0 for any number. Production asks for some
        thousand, by model.
      data: a file that keeps resources beyond the emulator's end.
      quota_per_minute: how many calls a key or token may make of a model in a minute, by the
        emulator's clock; the next ones get RESOURCE_EXHAUSTED and the time to wait.
      max_request_bytes: how large a request may be, files aside.
      record, upstream, upstream_ca: a directory that keeps what is answered, the base URL of the
        endpoint that calls are passed on to, and a PEM file of the authority to trust there.
      replay: such a directory, or one with recordings of clients: calls are answered from it, uploads,
        downloads and live sessions included.
      keep_calls: how many calls `calls` remembers at most.
      max_streams: concurrent streams that a gRPC connection may have.
      grpc_options: arguments of the gRPC server, as pairs.
      tls: whether to serve by TLS, with a certificate made for the run that clients trust by `ca_file`.
      tls_cert, tls_key: PEM files of a certificate to serve by TLS with.
      client_ca: a PEM file; clients must show a certificate that it signed. True makes one, to be
        found in `client_cert_file`.

    Raises:
      ValueError: a number is out of its range, or a fault, model or distribution makes no sense.
    """

    def __init__(
        self,
        port: int = 0,
        *,
        host: str = "127.0.0.1",
        models: Iterable[str | Model] = (),
        any_model: bool = False,
        check_tuned: bool = False,
        chunks: int | None = None,
        chunk_chars: int | None = None,
        delay_s: Seconds | str = 0.0,
        faults: Iterable[str | Fault] = (),
        require_key: str | bool = False,
        admin_hosts: Iterable[str] = (),
        allow_origins: str | Iterable[str] = (),
        job_s: float = 1.0,
        min_cache_tokens: int = 0,
        data: str | Path | None = None,
        quota_per_minute: int | None = None,
        max_request_bytes: int = MOST_REQUEST_BYTES,
        record: str | Path | None = None,
        upstream: str | None = None,
        upstream_ca: str | None = None,
        replay: str | Path | None = None,
        keep_calls: int = 10_000,
        max_streams: int | None = None,
        grpc_options: Options = (),
        tls: bool = False,
        tls_cert: str | None = None,
        tls_key: str | None = None,
        client_ca: str | bool = False,
    ) -> None:
        numbers = {
            "chunks": chunks,
            "chunk_chars": chunk_chars,
            "max_request_bytes": max_request_bytes,
        }
        for name, number in numbers.items():
            if number is not None and number < 1:
                raise ValueError(f"{name} must be at least 1, got {number}")
        self.host = host
        self.require_key = require_key
        self.admin_hosts = frozenset(name.lower() for name in (*admin_hosts, host))
        origins = (allow_origins,) if isinstance(allow_origins, str) else allow_origins
        self.allow_origins = frozenset(origins)
        self.calls: Sequence[Call]
        self._port = port
        self._calls = self.calls = CallLog(keep_calls)
        if job_s < 0:
            raise ValueError(f"job_s must not be negative, got {job_s}")
        if min_cache_tokens < 0:
            raise ValueError(f"min_cache_tokens must not be negative, got {min_cache_tokens}")
        self._world = World(
            catalogue=Catalogue(models, any_model=any_model),
            job_s=job_s,
            min_cache_tokens=min_cache_tokens,
            store=Store(TEMPORARY if data is None else data),
            chunks=chunks,
            chunk_chars=chunk_chars,
            delay_s=read_latency(delay_s),
            require_key=require_key,
            max_request_bytes=max_request_bytes,
            quota=None if quota_per_minute is None else Quota(quota_per_minute),
            on_due=ON_DUE,
            on_removal=ON_REMOVAL,
        )
        self._has_data_file = data is not None
        if check_tuned:
            self._world.catalogue.knows_tuned = self._knows_tuned
        self._service = Service(self._world, HANDLERS, self._calls, live=Memory())
        self._service.source = _source(record, upstream, upstream_ca, replay)
        for fault in faults:
            self._service.faults.add(parse_fault(fault) if isinstance(fault, str) else fault)
        limit = (("grpc.max_concurrent_streams", max_streams),) if max_streams else ()
        self._options: Options = (*limit, *grpc_options)
        self._wants_tls = tls or bool(tls_cert or tls_key or client_ca)
        self._tls_files = {"cert_file": tls_cert, "key_file": tls_key}
        self._client_ca = client_ca
        self._tls: Tls | None = None
        self._front: Front | None = None
        self._rpc: RpcServer | None = None

    def add_file(self, data: bytes, *, mime_type: str, name: str = "") -> str:
        """Puts a file there as if a model had made it, so that it can be downloaded.

        Args:
          data: its bytes.
          mime_type: what they are.
          name: "files/..."; chosen if absent.

        Returns:
          The name of the file.
        """
        call = Call("/", method=None, version="v1beta", metadata={})
        blob = f"added-{secrets.token_urlsafe(12)}"
        for at in range(0, len(data), _PIECE_BYTES):
            self._world.store.append(blob, at, data[at : at + _PIECE_BYTES])
        given = File(name=name, mime_type=mime_type)
        digest = hashlib.sha256(data).digest()
        kept = files.keep(
            self._world, call, given, digest, blob=blob, size=len(data), generated=True
        )
        return str(kept.name)

    def set_serving(self, serving: bool, *, service: str = "") -> None:
        """Sets what gRPC health checks are told; calls are answered all the same.

        Args:
          serving: whether the service is to look well.
          service: its full name, such as "google.ai.generativelanguage.v1beta.GenerativeService";
            "" for the server as a whole.

        Raises:
          RuntimeError: the emulator does not run.
          ValueError: there is no such service.
        """
        if self._rpc is None:
            raise RuntimeError("the emulator does not run: start it first")
        self._rpc.health.set(service, serving=serving)

    # Life

    def start(self) -> Emulator:
        """Open the port; returns once calls are answered."""
        if self._front is not None:
            raise RuntimeError(f"this emulator already runs on {self.url}")
        tls = self._make_tls()
        rpc = RpcServer(self._service, self._locate, options=self._options)
        rpc.start()
        try:
            if self._has_data_file:
                self._world.store.open()
            front = Front(
                host=self.host,
                port=self._port,
                http=WebServer(self._service, self._describe, self),
                tls=tls.context if tls else None,
            )
            front.backend_port = rpc.port
            front.start()
        except BaseException:
            rpc.stop()
            self._world.store.close()
            if tls is not None:
                tls.close()
            raise
        self._tls = tls
        self._rpc, self._front = rpc, front
        self._port = front.port
        return self

    def stop(self) -> None:
        """Cancel what runs, close every connection and the port, end all threads."""
        if self._front is None or self._rpc is None:
            return
        self._front.refuse()
        self._rpc.stop()
        self._front.stop()
        if self._service.source is not None:
            self._service.source.close()
        self._world.store.close()
        if self._tls is not None:
            self._tls.close()
        self._front = self._rpc = self._tls = None

    def __enter__(self) -> Emulator:
        return self.start()

    def __exit__(self, *exc_info: object) -> None:
        self.stop()

    async def __aenter__(self) -> Emulator:
        return await asyncio.to_thread(self.start)

    async def __aexit__(self, *exc_info: object) -> None:
        await asyncio.to_thread(self.stop)

    # Address

    @property
    def port(self) -> int:
        """The port; 0 before the start unless one was given."""
        return self._port

    @property
    def address(self) -> str:
        """host:port, as a gRPC channel takes it; of all interfaces the one of this machine itself."""
        return self._address(_LOOPBACK.get(self.host, self.host))

    @property
    def listens_on(self) -> str:
        """The URL of the interface that is listened on, which may be all: "http://0.0.0.0:8085"."""
        return f"{self._scheme}://{self._address(self.host)}"

    @property
    def url(self) -> str:
        """The base URL of both APIs; http means plaintext."""
        return f"{self._scheme}://{self.address}"

    @property
    def ca_file(self) -> str:
        """The authority that signed the certificate made for this run, PEM; "" if there is none.

        It exists from the start to the end of the emulator.
        """
        return self._tls.ca_file if self._tls else ""

    @property
    def client_cert_file(self) -> str:
        """A client's certificate and key made for this run, PEM in one file; "" if there is none."""
        return self._tls.client_cert_file if self._tls else ""

    def env(self) -> dict[str, str]:
        """Environment variables that send google-genai and genai_grpc here, for both APIs."""
        found = {
            "GOOGLE_API_KEY": DUMMY_KEY,
            "GOOGLE_CLOUD_PROJECT": DUMMY_PROJECT,
            "GOOGLE_CLOUD_LOCATION": DUMMY_LOCATION,
            "GOOGLE_GEMINI_BASE_URL": self.url,
            "GOOGLE_VERTEX_BASE_URL": self.url,
        }
        if self.ca_file:
            names = ("SSL_CERT_FILE", "GRPC_DEFAULT_SSL_ROOTS_FILE_PATH", "NODE_EXTRA_CA_CERTS")
            found.update(dict.fromkeys(names, self.ca_file))
        return found

    # What was asked

    def wait_for_calls(self, count: int, timeout_s: float = 10.0) -> list[Call]:
        """The calls, once enough have arrived.

        Args:
          count: how many.
          timeout_s: how many seconds to wait for them.

        Raises:
          TimeoutError: fewer have arrived by then.
        """
        return self._calls.wait(count, timeout_s)

    def clear(self, *, resources: bool = True) -> None:
        """Forget the calls, the faults that have not happened and the scripts that were not used.

        And with `resources`, whatever calls have made, or was added: caches, files, jobs, models, live
        sessions to be resumed.
        """
        self._calls.clear()
        self._service.faults.clear()
        self._service.replies.clear()
        if self._world.quota is not None:
            self._world.quota.clear()
        if resources:
            self._world.store.clear()
            self._service.live.clear()

    def advance(self, seconds: float) -> None:
        """Put the emulator's clock forward: jobs come to their end, caches and files expire.

        Args:
          seconds: by how much.

        Raises:
          ValueError: they are negative.
        """
        if seconds < 0:
            raise ValueError(f"the clock cannot be put back by {-seconds} s")
        self._world.ahead_s += seconds

    # What exists

    def model_names(self) -> list[str]:
        """The names of the models of the Gemini API that generate contents, in its order."""
        models = self._world.catalogue.models("gemini")
        return [f"models/{model.id}" for model in models if "generateContent" in model.methods]

    def add_tuned_model(self, name: str, **fields: Any) -> None:
        """Add a tuned model of both APIs.

        It is listed, found, changed and deleted as `tunedModels/NAME` on the Gemini API, and in
        every project as `models/NAME` on Vertex AI.

        Args:
          name: its identifier.
          fields: as of TunedModel, such as display_name.
        """
        self._world.tuned.add(TunedModel(name, **fields))

    def put_object(self, address: str, data: bytes | str) -> None:
        """Keep bytes under a gs:// address, or a table's rows under a bq:// one, for jobs to read.

        Args:
          address: "gs://bucket/path", or "bq://project.dataset.table".
          data: the bytes; of a table JSON Lines, one row each.

        Raises:
          ValueError: the address is neither.
        """
        blobs.put_object(self._world, address, data.encode() if isinstance(data, str) else data)

    def read_object(self, address: str) -> bytes:
        """What is under an address.

        Args:
          address: as in `put_object`.

        Raises:
          KeyError: there is nothing.
        """
        found = blobs.read_object(self._world, address)
        if found is None:
            raise KeyError(address)
        return found

    def objects(self, prefix: str = "") -> list[str]:
        """The gs:// and bq:// addresses that begin like this, in the order of their making."""
        return list(blobs.objects(self._world, prefix))

    # Inside

    @property
    def _scheme(self) -> str:
        return "https" if self._wants_tls else "http"

    def _address(self, host: str) -> str:
        return f"[{host}]:{self._port}" if ":" in host else f"{host}:{self._port}"

    def _knows_tuned(self, backend: str, name: str) -> bool:
        """Whether a tuned model or an endpoint exists here."""
        self._world.settle()
        identifier = split_name(backend, name)[1].partition("@")[0]
        is_own = backend == "vertex" and endpoints.is_own(self._world, name)
        return is_own or self._world.tuned.get(identifier) is not None

    def _make_tls(self) -> Tls | None:
        if not self._wants_tls:
            return None
        return make_tls(host=self.host, client_ca=self._client_ca, **self._tls_files)

    def _connections(self) -> Front:
        if self._front is None:
            raise RuntimeError("this emulator is not running")
        return self._front

    def _locate(self, peer: str) -> Connection | None:
        """The client's connection behind a peer of the gRPC server."""
        front = self._front
        link = front.link_of(peer) if front else None
        return RelayedConnection(front, link) if front and link else None

    def _describe(self) -> dict[str, Any]:
        return {"url": self.url, "calls": len(self._calls)}


def _source(
    record: str | Path | None, upstream: str | None, ca_file: str | None, replay: str | Path | None
) -> Any:
    """What answers in place of the handlers, if anything does."""
    if record is not None and replay is not None:
        raise ValueError("record and replay exclude each other")
    if (record is None) is not (upstream is None):
        raise ValueError("record and upstream go together: a directory, and the URL to record")
    if record is None and replay is None:
        return None
    # Few emulators record, and all start faster without what it takes.
    from genai_grpc.emulator.tape.sources import Player, Recorder
    from genai_grpc.emulator.tape.upstream import Upstream

    if replay is not None:
        return Player(replay)
    assert record is not None
    assert upstream is not None
    return Recorder(record, Upstream(upstream, ca_file=ca_file))

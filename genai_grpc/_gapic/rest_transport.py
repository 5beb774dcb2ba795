"""The REST transport of GAPIC-style clients: JSON over HTTP/1.1 by requests, with interceptors.

Paths and bodies follow google.api.http (AIP-127); a stream is a JSON array that arrives piece by
piece. Client and server streams in both directions exist over gRPC alone.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from google.api.httpbody_pb2 import HttpBody
from google.api_core import exceptions, path_template, rest_helpers, rest_streaming
from google.auth.transport.requests import AuthorizedSession
from google.longrunning import operations_pb2
from google.protobuf import json_format
from google.protobuf.empty_pb2 import Empty
from requests import __version__ as requests_version

from .operations import json_with_our_names
from .transport import DEFAULT_CLIENT_INFO as BASE_CLIENT_INFO
from .transport import Transport, client_info

if TYPE_CHECKING:
    from google.auth.credentials import Credentials

    from .grpc_transport import CertificateSource
    from .rpc import Rpc

Metadata = Sequence[tuple[str, str | bytes]]

DEFAULT_CLIENT_INFO = client_info(rest_version=f"requests@{requests_version}")
# Answers name enum values by their numbers, which older clients can read too.
NUMERIC_ENUMS = {"$alt": "json;enum-encoding=int"}


class RestInterceptor:
    """The base of the generated interceptors, which have one hook before and two behind each RPC."""


class RestStub:
    """One RPC over one session: sends one attempt when it is called."""

    def __init__(self, transport: RestTransport, rpc: Rpc[Any, Any]) -> None:
        self._transport = transport
        self._session = transport._session
        self._rpc = rpc
        self._options = rpc.http_options()

    def __call__(
        self,
        request: Any,
        *,
        retry: Any = None,
        timeout: float | None = None,
        metadata: Metadata = (),
    ) -> Any:
        """Send the request and read the answer.

        Raises:
          NotImplementedError: the RPC has no form over HTTP.
          google.api_core.exceptions.GoogleAPICallError: the server answered with an error.
        """
        rpc, hooks = self._rpc, self._transport._interceptor
        if rpc.kind in ("bidi", "client_stream"):
            raise NotImplementedError(
                f"Method {rpc.title} is not available over REST transport; use gRPC"
            )
        request, metadata = getattr(hooks, f"pre_{rpc.name}")(request, metadata)
        response = self._send(request, timeout, metadata)
        if response.status_code >= 400:
            raise exceptions.from_http_response(response)
        return self._intercepted(self._read(response), response)

    def _send(self, request: Any, timeout: float | None, metadata: Metadata) -> Any:
        transcoded = path_template.transcode(self._options, getattr(request, "_pb", request))
        query = _as_json(transcoded.get("query_params"))
        # The shared services are not asked for numbers: their messages have no enums.
        if hasattr(self._rpc.request, "pb"):
            query.update(NUMERIC_ENUMS)
        send = getattr(self._session, transcoded["method"])
        arguments: dict[str, Any] = {}
        if transcoded.get("body") is not None:
            arguments["data"] = json_format.MessageToJson(transcoded["body"])
        if self._rpc.kind == "server_stream":
            arguments["stream"] = True
        return send(
            f"{self._transport._host}{transcoded['uri']}",
            timeout=timeout,
            headers={**dict(metadata), "Content-Type": "application/json"},
            params=rest_helpers.flatten_query_params(query, strict=True),
            **arguments,
        )

    def _read(self, response: Any) -> Any:
        kind: Any = self._rpc.response
        if self._rpc.kind == "server_stream":
            return rest_streaming.ResponseIterator(response, kind)
        if kind is None or kind is Empty:
            return None
        if kind is HttpBody:
            return HttpBody(
                content_type=response.headers.get("Content-Type", ""), data=response.content
            )
        answer = kind()
        message = kind.pb(answer) if hasattr(kind, "pb") else answer
        content = response.content
        if kind is operations_pb2.Operation or kind is operations_pb2.ListOperationsResponse:
            content = json_with_our_names(content)
        json_format.Parse(content, message, ignore_unknown_fields=True)
        return answer

    def _intercepted(self, answer: Any, response: Any) -> Any:
        hooks, name = self._transport._interceptor, self._rpc.name
        post = getattr(hooks, f"post_{name}", None)
        if post is not None:
            answer = post(answer)
        with_metadata = getattr(hooks, f"post_{name}_with_metadata", None)
        if with_metadata is not None:
            headers = [(key, str(value)) for key, value in response.headers.items()]
            answer, _ = with_metadata(answer, headers)
        return answer


class RestTransport(Transport):
    """The REST transport.

    Args:
      host: "host", "host:port", or with "http://" or "https://" before it.
      credentials: of google-auth; without them and a file, application default credentials.
      credentials_file: path of a file with credentials; not together with `credentials`.
      scopes: OAuth scopes, in place of the service's own.
      client_cert_source_for_mtls: gives the client's certificate and key, as PEM.
      quota_project_id: the project that quota and bills are counted on.
      client_info: names the program in x-goog-api-client.
      always_use_jwt_access: let service accounts sign their own tokens.
      url_scheme: "https", or "http" for a server nearby, when `host` names none.
      interceptor: sees and changes requests and answers.
      api_audience: the audience of tokens for GDC-H credentials.

    Raises:
      google.auth.exceptions.MutualTLSChannelError: the client certificate cannot be used.
      google.api_core.exceptions.DuplicateCredentialArgs: both kinds of credentials were given.
    """

    INTERCEPTOR: ClassVar[type[RestInterceptor]] = RestInterceptor

    def __init__(
        self,
        *,
        host: str | None = None,
        credentials: Credentials | None = None,
        credentials_file: str | None = None,
        scopes: Sequence[str] | None = None,
        client_cert_source_for_mtls: CertificateSource | None = None,
        quota_project_id: str | None = None,
        client_info: Any = DEFAULT_CLIENT_INFO,
        always_use_jwt_access: bool | None = False,
        url_scheme: str = "https",
        interceptor: RestInterceptor | None = None,
        api_audience: str | None = None,
    ) -> None:
        host = host or self.DEFAULT_HOST
        if not re.match("https?://", host):
            host = f"{url_scheme}://{host}"
        super().__init__(
            host=host,
            credentials=credentials,
            credentials_file=credentials_file,
            scopes=scopes,
            quota_project_id=quota_project_id,
            client_info=client_info,
            always_use_jwt_access=always_use_jwt_access,
            api_audience=api_audience,
        )
        self._stubs: dict[str, RestStub] = {}
        self._rpcs = {rpc.name: rpc for rpc in self.SERVICE.rpcs}
        self._operations_client: Any = None
        self._session = AuthorizedSession(self._credentials, default_host=self.DEFAULT_HOST)
        if client_cert_source_for_mtls:
            self._session.configure_mtls_channel(client_cert_source_for_mtls)
        self._interceptor = interceptor or self.INTERCEPTOR()
        # The default of both gRPC transports names grpcio, which takes no part here.
        info = DEFAULT_CLIENT_INFO if client_info is BASE_CLIENT_INFO else client_info
        self._prep_wrapped_messages(info)

    @property
    def kind(self) -> str:
        return "rest"

    def close(self) -> None:
        self._session.close()

    @property
    def operations_client(self) -> Any:
        if self._operations_client is None:
            from google.api_core import operations_v1

            scheme, _, host = self._host.partition("://")
            self._operations_client = operations_v1.AbstractOperationsClient(
                transport=operations_v1.OperationsRestTransport(
                    host=host,
                    url_scheme=scheme,
                    credentials=self._credentials,
                    scopes=self._scopes,
                    http_options=self._operations_options(),
                    path_prefix=self.SERVICE.version,
                )
            )
        return self._operations_client

    def _operations_options(self) -> dict[str, list[dict[str, str]]]:
        """The HTTP rules of the mixed-in operations, by their full names."""
        return {
            f"google.longrunning.Operations.{rpc.title}": rpc.http_options()
            for rpc in self.SERVICE.rpcs
            if rpc.method.name.startswith("Operations.")
        }

    def _stub(self, name: str) -> RestStub:
        stub = self._stubs.get(name)
        if stub is None:
            stub = self._stubs[name] = RestStub(self, self._rpcs[name])
        return stub


def _as_json(message: Any) -> dict[str, Any]:
    """A message as the values of a query."""
    if message is None:
        return {}
    fields: dict[str, Any] = json.loads(json_format.MessageToJson(message))
    return fields

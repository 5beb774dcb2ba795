"""The REST transport of GAPIC-style clients: JSON over HTTP/1.1 by requests, with interceptors.

A stream is a JSON array that arrives piece by piece; streams in both directions exist over gRPC
alone. What a request looks like is the job of `transcoding`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from google.auth.transport.requests import AuthorizedSession
from requests import __version__ as requests_version

from .failures import http_error
from .our_names import name_in_answer
from .rest_streams import MessageIterator
from .transcoding import as_answer, as_http, operations_rules, refuse_stream
from .transport import DEFAULT_CLIENT_INFO as BASE_CLIENT_INFO
from .transport import Transport, client_info

if TYPE_CHECKING:
    from google.auth.credentials import Credentials

    from .renewal import CertificateSource
    from .rpc import Rpc

Metadata = Sequence[tuple[str, str | bytes]]

DEFAULT_CLIENT_INFO = client_info(rest_version=f"requests@{requests_version}")


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
        refuse_stream(rpc)
        request, metadata = getattr(hooks, f"pre_{rpc.name}")(request, list(metadata))
        http = as_http(rpc, self._options, request, metadata)
        streams = {"stream": True} if rpc.kind == "server_stream" else {}
        response = getattr(self._session, http.verb)(
            f"{self._transport._host}{http.path}",
            timeout=timeout,
            headers=http.headers,
            params=http.query,
            **http.content,
            **streams,
        )
        if response.status_code >= 400:
            raise http_error(response)
        if streams:
            answer: Any = MessageIterator(response, rpc.response)
        else:
            answer = as_answer(rpc, response.content, response.headers)
        return self._intercepted(answer, response)

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
        self._operations_session: Any = None
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
        if self._operations_session is not None:  # google.api_core has no way to close it
            self._operations_session.close()

    @property
    def operations_client(self) -> Any:
        if self._operations_client is None:
            from google.api_core import operations_v1

            transport = operations_v1.OperationsRestTransport(
                host=self._host,
                credentials=self._credentials,
                scopes=self._scopes,
                http_options=operations_rules(self.SERVICE.rpcs),
                path_prefix=self.SERVICE.version,
            )
            self._operations_session = transport._session
            self._operations_session.hooks["response"].append(name_in_answer)
            self._operations_client = operations_v1.AbstractOperationsClient(transport=transport)
        return self._operations_client

    def _stub(self, name: str) -> RestStub:
        stub = self._stubs.get(name)
        if stub is None:
            stub = self._stubs[name] = RestStub(self, self._rpcs[name])
        return stub

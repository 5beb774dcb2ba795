"""What the texts of connection failures mean, and what to do about them. A table; opens nothing.

gRPC reports every failure to connect as UNAVAILABLE, with what its TLS library says, and REST does the
same. The texts are those of grpcio 1.60 to 1.85 and of Python's ssl; one that is not known here is
passed on as it is.
"""

from __future__ import annotations

from typing import NamedTuple


class Remedy(NamedTuple):
    """What a failure to connect asks for.

    Attributes:
      sign: part of gRPC's message.
      advice: what is wrong and what to do, as sentences.
      lasting: whether another attempt would end the same way.
    """

    sign: str
    advice: str
    lasting: bool = False


_UNTRUSTED = (
    "The server's certificate is not signed by an authority that is trusted here: point "
    "tls={'root_certificates': path}, or SSL_CERT_FILE, at the certificate of the one that signed it."
)
_OTHER_NAME = (
    "The server's certificate belongs to another name: check the base URL, or name it with "
    "tls={'server_name': ...}."
)
_NO_HTTP2 = (
    "What answers there speaks TLS but offers no HTTP/2, which gRPC needs; proxies that inspect TLS "
    "do that. Ask for an exception for this host."
)

_NO_CERTIFICATE = (
    "The server demands a client certificate, and none was shown: name one with "
    "client_options={'client_cert_source': ...}, or set GOOGLE_API_USE_CLIENT_CERTIFICATE=true where "
    "the machine has one."
)
_OTHER_CERTIFICATE = (
    "The server does not accept the client certificate: it has expired, or none of the authorities "
    "that the server trusts signed it. See client_options={'client_cert_source': ...}."
)
_SERVER_EXPIRED = "The server's certificate has expired, or the clock of this machine is wrong."
_BAD_REQUEST = (
    "What stands before the API answered with an error page itself. One that demands a client "
    "certificate does that when none is shown, when it has expired, or when no authority that it trusts signed it: see "
    "client_options={'client_cert_source': ...}."
)

# What grpcio says of an answer that came from in front of the API.
REFUSED_BY_GATEWAY = "Received http2 header with status: 400"
# And of the same answer, when its page came with its headers.
NO_GRPC_ANSWER = "Data frame with END_STREAM flag received"

# The first sign that is found counts.
REMEDIES = (
    Remedy("CERTIFICATE_REQUIRED", _NO_CERTIFICATE, lasting=True),
    Remedy("No required SSL certificate was sent", _NO_CERTIFICATE, lasting=True),
    Remedy("ALERT_CERTIFICATE_EXPIRED", _OTHER_CERTIFICATE, lasting=True),
    Remedy("ALERT_CERTIFICATE_UNKNOWN", _OTHER_CERTIFICATE, lasting=True),
    Remedy("ALERT_BAD_CERTIFICATE", _OTHER_CERTIFICATE, lasting=True),
    Remedy("ALERT_UNKNOWN_CA", _OTHER_CERTIFICATE, lasting=True),
    Remedy("The SSL certificate error", _OTHER_CERTIFICATE, lasting=True),
    Remedy(REFUSED_BY_GATEWAY, _BAD_REQUEST, lasting=True),
    Remedy(NO_GRPC_ANSWER, _BAD_REQUEST),
    Remedy("certificate has expired", _SERVER_EXPIRED, lasting=True),
    Remedy("Hostname mismatch", _OTHER_NAME, lasting=True),
    Remedy("IP address mismatch", _OTHER_NAME, lasting=True),
    Remedy("CERTIFICATE_VERIFY_FAILED", _UNTRUSTED, lasting=True),
    Remedy("certificate signature failure", _UNTRUSTED, lasting=True),
    Remedy("Hostname Verification Check failed", _OTHER_NAME, lasting=True),
    Remedy("is not in peer certificate", _OTHER_NAME, lasting=True),
    Remedy("missing selected ALPN property", _NO_HTTP2, lasting=True),
    Remedy(
        "WRONG_VERSION_NUMBER",
        "The port does not speak TLS: an http:// base URL would be plaintext.",
        lasting=True,
    ),
    Remedy("http1.x server", "What answers there is an HTTP/1.1 server, or a proxy's error page."),
    Remedy("Expected SETTINGS frame", "What answers there does not speak gRPC."),
    Remedy("errors resolving", "The name of the host is not known here."),
    Remedy("DNS resolution failed", "The name of the host is not known here."),
)
# What gRPC, or a proxy that speaks it, says of a connection that broke while a call was under way.
_BREAKS = (
    "Stream removed",
    "Socket closed",
    "recvmsg:",
    "sendmsg:",
    "Connection reset",
    "Broken pipe",
    "ransport closed",
    "Endpoint closing",
    "keepalive watchdog timeout",
    "ping timeout",
    "disconnect/reset before headers",
)
_DOCTOR = "`genai-grpc doctor` looks at each step of the way."


def remedy(message: str) -> Remedy | None:
    """What to do about a failure to connect; None for every other message."""
    for known in REMEDIES:
        if known.sign in message:
            return known._replace(advice=f"{known.advice} {_DOCTOR}")
    if "failed to connect to all addresses" in message:
        return Remedy("", _DOCTOR)
    return None


def is_interruption(status: str, message: str) -> bool:
    """Whether a gRPC call ended because its connection broke, when it may have reached the server."""
    return status == "UNAVAILABLE" and any(sign in message for sign in _BREAKS)


def remedy_of_call(status: str, message: str) -> Remedy | None:
    """What to do about a failed gRPC call that did not get as far as the service; else None."""
    reached_nobody = (
        status == "UNAVAILABLE"
        or REFUSED_BY_GATEWAY in message
        or (status == "UNKNOWN" and NO_GRPC_ANSWER in message)
    )
    return remedy(message) if reached_nobody else None

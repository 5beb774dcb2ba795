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

# The first sign that is found counts.
REMEDIES = (
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
_DOCTOR = "`genai-grpc doctor` looks at each step of the way."


def remedy(message: str) -> Remedy | None:
    """What to do about a failure to connect; None for every other message."""
    for known in REMEDIES:
        if known.sign in message:
            return known._replace(advice=f"{known.advice} {_DOCTOR}")
    if "failed to connect to all addresses" in message:
        return Remedy("", _DOCTOR)
    return None

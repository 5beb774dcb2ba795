"""Writes the docstrings of methods, from the comments in protos/ and the descriptions of fields."""

from __future__ import annotations

import textwrap
from typing import Final

from .comments import comments
from .service import Call, Service

MIXED_IN: Final = {
    "list_operations": "Lists long-running operations that match a filter.",
    "get_operation": "Reads the latest state of a long-running operation.",
    "delete_operation": "Forgets a long-running operation; it is not cancelled.",
    "cancel_operation": "Asks the server to stop a long-running operation; it may finish all the same.",
    "wait_operation": "Waits until a long-running operation is done, or for as long as the request says.",
    "get_location": "Reads what the service says about one location.",
    "list_locations": "Lists the locations that the service is offered in.",
    "set_iam_policy": "Replaces the policy of a resource: who may do what with it.",
    "get_iam_policy": "Reads the policy of a resource; an empty one where none was set.",
    "test_iam_permissions": "Tells which of the given permissions the caller has on a resource.",
}
IAM_NEEDS: Final = " Its messages come with the extra `iam`."


def documented(service: Service, call: Call, blocking: bool) -> str:
    """The docstring of a method."""
    about = comments(service.package.api).get(call.row.name) or f"Calls {call.title}."
    lines = [f'"""{about}', "", "Args:"]
    summary = service.types.summary(call.request)
    if call.takes_stream:
        lines.append(entry("requests", f"The messages to send, in order. {summary}"))
    else:
        also = "; not together with the arguments that follow" if call.fields else ""
        lines.append(
            entry(
                "request",
                f"{summary} Ours, a dict of its fields, or a protobuf message of that name{also}.",
            )
        )
    for name in call.fields:
        lines.append(entry(name, service.types.described(call.request, name)))
    seconds = None if call.unlimited else call.timeout_s or call.row.timeout_s
    lines += [
        entry("retry", retry_text(call, blocking)),
        entry(
            "timeout",
            "Seconds for the call and its repetitions; "
            + (f"{seconds:g} by default." if seconds else "no limit by default."),
        ),
        entry("metadata", 'Pairs to send beside; bytes for keys that end in "-bin".'),
    ]
    if not call.silent:
        lines += ["", "Returns:", textwrap.indent(wrapped(_returned(service, call)), "  ")]
    lines += ["", "Raises:"]
    if call.fields:
        lines.append("  ValueError: both `request` and one of its fields are given.")
    lines += [
        "  google.api_core.exceptions.GoogleAPICallError: The call failed; the class says how.",
        "",
        f"The RPC is {service.package.published}.{service.name}.{call.title}.",
        '"""',
    ]
    return "\n".join(lines)


def _returned(service: Service, call: Call) -> str:
    if call.row.lro:
        name = call.row.lro.response.partition(":")[2]
        return f"A future; `result()` waits for the operation and gives {article(name)}."
    if call.row.items:
        return "All entries; the pages behind the first are fetched when they are reached."
    summary = service.types.summary(call.response)
    if call.row.kind == "unary":
        return summary
    return f"The messages of the answer as they arrive. {summary}"


def documented_mixin(call: Call, blocking: bool) -> str:
    """The docstring of a method that comes from another service than the client's."""
    lines = [
        f'"""{MIXED_IN[call.name]}{IAM_NEEDS if call.late else ""}',
        "",
        "Args:",
        "  request: The message of protobuf, or a dict of its fields.",
        f"  retry: {retry_text(call, blocking)}",
        "  timeout: Seconds for the call; no limit by default.",
        '  metadata: Pairs to send beside; bytes for keys that end in "-bin".',
        "",
        "Raises:",
        "  google.api_core.exceptions.GoogleAPICallError: The call failed.",
        '"""',
    ]
    return "\n".join(lines)


def retry_text(call: Call, blocking: bool) -> str:
    kind = "google.api_core.retry.Retry" if blocking else "google.api_core.retry_async.AsyncRetry"
    default = "UNAVAILABLE is repeated by default" if call.retries else "never by default"
    return f"When a failed call is repeated, a {kind}; None for never; {default}."


def article(name: str) -> str:
    return f"{'an' if name[0] in 'AEIOU' else 'a'} {name}"


def entry(name: str, text: str) -> str:
    """An argument and its description, wrapped under the heading."""
    body = textwrap.wrap(f"{name}: {text or 'See the message.'}", 88)
    return "\n".join(f"  {'  ' if i else ''}{line}" for i, line in enumerate(body))


def wrapped(text: str) -> str:
    return textwrap.fill(text, 88)

"""Uploads and downloads of an emulator that records another endpoint, or serves a recording.

From HTTP to the steps that a recording knows, and back; who answers them is `tape`'s business.
"""

from __future__ import annotations

import asyncio
from typing import Any

from aiohttp import web

from genai_grpc.emulator.calls import Call
from genai_grpc.emulator.rest.binding import Query, bind
from genai_grpc.emulator.rest.routes import UPLOAD, Match
from genai_grpc.emulator.service import Service
from genai_grpc.emulator.tape.transfers import TELLING, Reply, Step, meant
from genai_grpc.emulator.workers import WorkerPool


async def transfer(
    service: Service,
    pool: WorkerPool,
    http: web.BaseRequest,
    match: Match,
    query: Query,
    call: Call,
    body: bytes,
) -> web.StreamResponse:
    """Answer one request of an upload, or a download, by the source of a service."""
    service.world.check_key(call)
    upload_id = http.query.get("upload_id", "")
    step = _step(http, match, query, body, is_begun=bool(upload_id))

    def address(upload_id: str) -> str:
        where = f"{http.scheme}://{http.host}{http.path}"
        return f"{where}?upload_id={upload_id}&upload_protocol=resumable"

    def answer() -> Reply:
        with pool.waiting():
            reply: Reply = service.source.transfer(call, step, upload_id, address)
            return reply

    reply = await asyncio.wrap_future(pool.submit(answer))
    headers = {name: value for name, value in reply.headers.items() if name in TELLING}
    # The library counts what it sends.
    headers.pop("content-length", None)
    return web.Response(status=reply.status, headers=headers, body=reply.body)


def _step(
    http: web.BaseRequest, match: Match, query: Query, body: bytes, *, is_begun: bool
) -> Step:
    """What a request asks."""
    headers = meant(http.headers)
    command = headers.get("x-goog-upload-command", "")
    starts = match.rule.verb == UPLOAD and "start" in command and not is_begun
    is_message = starts or match.rule.verb != UPLOAD
    request: Any = bind(match, query, body) if is_message else None
    content_type = http.headers.get("content-type", "")
    return Step(request, headers, body, content_type, sends_bytes=not is_message)

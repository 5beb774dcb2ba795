"""The REST side: answers HTTP requests by the service, in workers' threads, as the gRPC side does.

Owns the life of a call over HTTP: reading the request, its deadline (X-Server-Timeout), the disconnect
of the client, streams as server-sent events or as one JSON array, errors. How messages are read and
written is in `binding`, `reading` and `writing`.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Iterator
from contextlib import nullcontext
from typing import Any, cast
from urllib.parse import parse_qsl

from aiohttp import web

from genai_grpc._wire.method import Method
from genai_grpc.emulator.calls import Call
from genai_grpc.emulator.http_link import HttpLink
from genai_grpc.emulator.rest.answers import Format, error_response
from genai_grpc.emulator.rest.binding import Query, read_query
from genai_grpc.emulator.rest.exchange import Exchange, metadata_of
from genai_grpc.emulator.rest.live_sockets import LiveSockets, method_of
from genai_grpc.emulator.rest.pipe import Pipe, PipeClosed
from genai_grpc.emulator.rest.routes import DOWNLOAD, UPLOAD, find
from genai_grpc.emulator.rest.transfers import Transfers
from genai_grpc.emulator.service import Gone, Plan, Service
from genai_grpc.emulator.status import StatusError
from genai_grpc.emulator.workers import WorkerPool

# What grpcio answers when a handler or a scripted callable raises; it logs the trace, too.
UNEXPECTED = "UNKNOWN"
LOG = logging.getLogger(__name__)


class RestSide:
    """Answers every HTTP request that names a method of either API."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._pool = WorkerPool()
        self._transfers = Transfers(service.world)
        self._sockets = LiveSockets(service, self._pool)
        self._running: dict[asyncio.Task[Any], Call | None] = {}

    async def close(self) -> None:
        """Cancel what runs and end the threads."""
        tasks = list(self._running)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await asyncio.get_running_loop().run_in_executor(None, self._pool.shutdown)

    async def answer(self, http: web.BaseRequest) -> web.StreamResponse:
        """Answer a request."""
        task = cast("asyncio.Task[Any]", asyncio.current_task())
        self._running[task] = None
        try:
            return await self._answer(http)
        except ConnectionError:
            # Nobody is left to answer: the library finds that out too, and stays silent about it.
            return web.Response()
        finally:
            del self._running[task]

    async def _answer(self, http: web.BaseRequest) -> web.StreamResponse:
        # The library's transport is the front's link.
        link = cast(HttpLink, http.transport)
        path, _, text = http.raw_path.partition("?")
        query = read_query(parse_qsl(text, keep_blank_values=True))
        live = method_of(path)
        if live is not None and http.headers.get("upgrade", "").lower() == "websocket":
            return await self._sockets.serve(http, self._live_call(http, query, path, *live))
        match = find(http.method, path, media=query.wants_media)
        if match is None:
            return self._unknown(http, query, path)
        # The bytes of a file are taken piece by piece, those of a message at once.
        is_transfer = match.rule.verb in (UPLOAD, DOWNLOAD)
        try:
            body = b"" if is_transfer else await self._body(http)
        except StatusError as error:
            return self._oversize(Exchange(http, link, match, query, b""), error)
        exchange = Exchange(http, link, match, query, body)
        call = exchange.open()
        plan = self._service.admit(call)
        if is_transfer:
            return await self._transfer(exchange, call, plan)
        self._service.calls.grow(call, len(exchange.body))
        timer = self._watch_deadline(exchange, call)
        try:
            return await self._run(exchange, call, plan)
        except asyncio.CancelledError:
            call.cancelled.set()
            call.finish("CANCELLED")
            raise
        finally:
            if timer is not None:
                timer.cancel()
            # A call that is remembered must not keep its connection and buffers alive.
            call.connection = None

    async def _body(self, http: web.BaseRequest) -> bytes:
        """The body of a request, as far as it is not too large."""
        world = self._service.world
        world.check_size(http.content_length or 0)
        pieces: list[bytes] = []
        size = 0
        # Who sends in chunks does not say how many there will be.
        async for piece in http.content.iter_any():
            size += len(piece)
            world.check_size(size)
            pieces.append(piece)
        return b"".join(pieces)

    def _oversize(self, exchange: Exchange, error: StatusError) -> web.StreamResponse:
        """Refuse a body that nobody has read to its end, and the connection that it is on."""
        call = exchange.open()
        self._service.admit(call)
        call.connection = None
        call.finish(error.code, error.message)
        response = error_response(error, exchange.format)
        response.force_close()
        return response

    async def _run(self, exchange: Exchange, call: Call, plan: Plan) -> web.StreamResponse:
        try:
            if call.method is not None and call.method.kind != "unary":
                return await self._stream(exchange, call, plan)
            return await self._unary(exchange, call, plan)
        except ConnectionError:
            call.cancelled.set()
            call.finish("CANCELLED")
            raise
        except Exception as error:  # noqa: BLE001  # whatever a handler or a script raised
            failure = _failure(exchange, error)
            response = error_response(failure, exchange.format)
        _leave(exchange, response)
        call.finish(failure.code, failure.message)
        return response

    async def _transfer(self, exchange: Exchange, call: Call, plan: Plan) -> web.StreamResponse:
        """Take or give bytes. Faults count, scripted answers do not."""
        http = exchange.http
        try:
            work = self._pool.submit(self._service.precede, call, plan)
            await asyncio.wrap_future(work)
            if self._service.source is not None:
                response = await self._taped(exchange, call)
            elif exchange.match.rule.verb == UPLOAD:
                response = await self._transfers.upload(http, exchange.match, exchange.query, call)
            else:
                response = await self._transfers.download(http, exchange.match, call)
        except (ConnectionError, asyncio.CancelledError):
            call.cancelled.set()
            call.finish("CANCELLED")
            raise
        except Exception as error:  # noqa: BLE001  # whatever a handler raised
            failure = _failure(exchange, error)
            call.finish(failure.code, failure.message)
            return error_response(failure, exchange.format)
        finally:
            call.connection = None
        call.answered = True
        call.finish("OK")
        return response

    async def _taped(self, exchange: Exchange, call: Call) -> web.StreamResponse:
        """Have bytes taken or given by another endpoint, or by a recording."""
        # Few emulators record, and all start faster without what it takes.
        from genai_grpc.emulator.rest import taped

        http = exchange.http
        body = await self._body(http)
        return await taped.transfer(
            self._service, self._pool, http, exchange.match, exchange.query, call, body
        )

    async def _unary(self, exchange: Exchange, call: Call, plan: Plan) -> web.StreamResponse:
        work = self._pool.submit(self._make_one, exchange, call, plan)
        body = await asyncio.wrap_future(work)
        response = web.Response(body=body, headers={"Content-Type": exchange.format.one_type})
        _leave(exchange, response)
        await response.prepare(exchange.http)
        await response.write_eof()
        call.answered = True
        call.finish("OK")
        return response

    def _make_one(self, exchange: Exchange, call: Call, plan: Plan) -> bytes:
        """The body of a single answer. In a worker's thread."""
        request = exchange.request()
        with self._pool.waiting() if self._service.may_wait(call, plan) else nullcontext():
            answer = self._service.unary(call, plan, request)
        return exchange.format.one(answer)

    async def _stream(self, exchange: Exchange, call: Call, plan: Plan) -> web.StreamResponse:
        pipe = exchange.connection.pipe = Pipe(exchange.loop)
        self._pool.submit(self._make_many, exchange, call, plan, pipe)
        response: web.StreamResponse | None = None
        failure: StatusError | None = None
        try:
            while pieces := await pipe.take():
                # Not `or`: responses are mappings, and older releases of aiohttp take them for empty.
                if response is None:
                    response = await self._begin(exchange)
                await response.write(b"".join(pieces))
                pipe.sent(len(pieces))
        except ConnectionError:
            raise
        except Exception as error:
            if response is None:
                raise
            failure = _failure(exchange, error)
        finally:
            pipe.close()
        if response is None:
            response = await self._begin(exchange)
        with contextlib.suppress(ConnectionError):
            await response.write(exchange.format.last(failure))
            await response.write_eof()
        call.answered = failure is None
        call.finish(failure.code if failure else "OK", failure.message if failure else "")
        return response

    async def _begin(self, exchange: Exchange) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Type": exchange.format.stream_type})
        _leave(exchange, response)
        await response.prepare(exchange.http)
        return response

    def _make_many(self, exchange: Exchange, call: Call, plan: Plan, pipe: Pipe) -> None:
        """Feed the pieces of a stream into a pipe. In a worker's thread."""
        with self._pool.waiting():
            try:
                request = exchange.request()
                for piece in self._pieces(exchange, self._service.stream(call, plan, request)):
                    pipe.put(piece)
            except PipeClosed:
                call.cancelled.set()
            except BaseException as error:  # noqa: BLE001  # the loop's end raises it
                pipe.end(error)
            else:
                pipe.end()

    def _pieces(self, exchange: Exchange, answers: Iterator[Any]) -> Iterator[bytes]:
        for at, answer in enumerate(answers):
            yield exchange.format.chunk(answer, is_first=at == 0)

    def _watch_deadline(self, exchange: Exchange, call: Call) -> asyncio.TimerHandle | None:
        """Cancel the call on the server when the time is over that its caller grants."""
        if call.time_remaining is None:
            return None

        def expire() -> None:
            exchange.is_late = True
            call.cancelled.set()

        return exchange.loop.call_later(call.time_remaining, expire)

    def _live_call(
        self, http: web.BaseRequest, query: Query, path: str, method: Method, version: str
    ) -> Call:
        """The record of a live session."""
        call = Call(
            path,
            method=method,
            version=version,
            metadata=metadata_of(http, query),
            transport="websocket",
            verb=http.method,
            query=http.raw_path.partition("?")[2],
        )
        self._running[cast("asyncio.Task[Any]", asyncio.current_task())] = call
        return call

    def _unknown(self, http: web.BaseRequest, query: Query, path: str) -> web.StreamResponse:
        """Refuse what no route leads to; recorded like any other call."""
        call = Call(
            path,
            method=None,
            version="",
            metadata=metadata_of(http, query),
            transport="rest",
            verb=http.method,
            query=http.raw_path.partition("?")[2],
        )
        self._service.admit(call)
        error = StatusError("NOT_FOUND", f"{http.method} {path} is not a method of either API")
        call.finish(error.code, error.message)
        return error_response(error, Format())


def _failure(exchange: Exchange, error: Exception) -> StatusError:
    """The status that a call ends with; a caller that is still there was not gone but late."""
    if isinstance(error, StatusError):
        return error
    if not isinstance(error, Gone):
        LOG.error("a handler or a script failed", exc_info=error)
        return StatusError(UNEXPECTED, f"Exception calling application: {error}")
    if exchange.is_late:
        return StatusError("DEADLINE_EXCEEDED", "the time that X-Server-Timeout grants is over")
    return StatusError("CANCELLED", "the call was cancelled")


def _leave(exchange: Exchange, response: web.StreamResponse) -> None:
    """Close the connection after this answer if the client was asked to leave it."""
    if exchange.link.is_leaving:
        response.force_close()

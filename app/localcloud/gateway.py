"""Where devices log in: the vendor's binary protocol over TCP, on loopback."""

from __future__ import annotations

import asyncio
import logging
import socket
import time

from app.domain.errors import StoreError
from app.domain.secret import Secret
from app.domain.tokens import is_auth_token
from app.localcloud import devices, tokens
from app.localcloud.cloud import Cloud
from app.localcloud.frames import Command, Frame, Garbage, Status, read_frame, response
from app.localcloud.pace import Pace

log = logging.getLogger(__name__)

_AT_ONCE, _BACKLOG = 64, 1024
_ENDS = (Garbage, TimeoutError, asyncio.IncompleteReadError, OSError, asyncio.CancelledError)
"""How a connection may end, the last when the gateway stops; none of it is worth a word."""


class Gateway:
    """Serves device connections until it is stopped; all of it on one event loop."""

    def __init__(self, cloud: Cloud) -> None:
        self._cloud = cloud
        self._waiting: dict[asyncio.StreamWriter, None] = {}  # not logged in yet, oldest first
        self._tasks: set[asyncio.Task[None]] = set()
        self._wrong = Pace(cloud.limits.wrong_logins_at_once, cloud.limits.wrong_login_seconds)
        self._server: asyncio.Server | None = None

    async def start(self, listener: socket.socket) -> None:
        """Take connections from now on."""
        self._server = await asyncio.start_server(self._connected, sock=listener, limit=8192, backlog=_AT_ONCE)
        listener.listen(_BACKLOG)  # the kernel may hold more than asyncio takes at once

    async def stop(self) -> None:
        """End all connections and take no more."""
        if self._server:
            self._server.close()
        await asyncio.sleep(0)  # what was just accepted begins its task
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None  # noqa: S101
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        try:
            await self._serve(reader, writer)
        except _ENDS:
            pass
        except StoreError as problem:
            log.error("%s", problem)
        finally:
            self._waiting.pop(writer, None)
            writer.transport.abort()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        limits = self._cloud.limits
        while len(self._waiting) >= limits.waiting_devices:
            oldest = next(iter(self._waiting))
            del self._waiting[oldest]
            oldest.transport.abort()
        self._waiting[writer] = None
        async with asyncio.timeout(limits.login_seconds):
            login = await read_frame(reader, Command.HW_LOGIN)
            token_id = await self._log_in(login, writer)
        if token_id is None:
            return
        self._waiting.pop(writer, None)
        close = writer.transport.abort
        self._cloud.presence.enter(token_id, close)
        try:
            await _answer(writer, login, Status.OK)
            await self._listen(reader, writer)
        finally:
            self._cloud.presence.leave(token_id, close)
            if not self._cloud.presence.online(token_id):
                devices.disconnected(self._cloud.db, token_id)

    async def _log_in(self, login: Frame, writer: asyncio.StreamWriter) -> int | None:
        """Return the token's id for a right login; answer a wrong one, in its turn."""
        if len(self._cloud.presence) >= self._cloud.limits.devices:
            await _answer(writer, login, Status.QUOTA_LIMIT)
            return None
        text = login.body.decode("latin-1")
        token_id = tokens.log_in(self._cloud.db, self._cloud.seal, Secret(text)) if is_auth_token(text) else None
        if token_id is None:
            await asyncio.sleep(self._wrong.delay(time.monotonic()))
            await _answer(writer, login, Status.INVALID_TOKEN)
        return token_id

    async def _listen(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer a device until it falls silent, floods or leaves."""
        limits = self._cloud.limits
        second, messages = 0, 0
        while True:
            async with asyncio.timeout(limits.idle_seconds):
                frame = await read_frame(reader)
                now = int(time.monotonic())
                second, messages = now, messages + 1 if now == second else 1
                if messages > limits.messages_a_second:
                    await _answer(writer, frame, Status.QUOTA_LIMIT)
                    return
                if frame.command in (Command.PING, Command.INTERNAL):
                    await _answer(writer, frame, Status.OK)
                elif frame.command == Command.HW_LOGIN:
                    await _answer(writer, frame, Status.ILLEGAL_COMMAND)


async def _answer(writer: asyncio.StreamWriter, frame: Frame, status: Status) -> None:
    writer.write(response(frame.message_id, status))
    await writer.drain()

"""Where devices log in, on loopback: the doors of both protocols, and what they have in common."""

from __future__ import annotations

import asyncio
import logging
import socket
import time
from collections.abc import Awaitable, Callable, Mapping

from app.domain.errors import StoreError
from app.domain.secret import Secret
from app.domain.tokens import is_auth_token
from app.localcloud import devices, tokens
from app.localcloud.cloud import Cloud
from app.localcloud.pace import Pace
from app.localcloud.talk import Garbage, Talk, Verdict

log = logging.getLogger(__name__)

_AT_ONCE, _BACKLOG = 64, 1024
_ENDS = (Garbage, TimeoutError, asyncio.IncompleteReadError, OSError, asyncio.CancelledError)
"""How a connection may end, the last when the gateway stops; none of it is worth a word."""

Language = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Talk]
Doors = Mapping[socket.socket, Language]


class Gateway:
    """Serves device connections until it is stopped; all of it on one event loop.

    The limits are of both protocols together, and a token has one live connection, whatever that speaks.
    """

    def __init__(self, cloud: Cloud) -> None:
        self._cloud = cloud
        self._waiting: dict[asyncio.StreamWriter, None] = {}  # not logged in yet, oldest first
        self._tasks: set[asyncio.Task[None]] = set()
        self._wrong = Pace(cloud.limits.wrong_logins_at_once, cloud.limits.wrong_login_seconds)
        self._servers: list[asyncio.Server] = []

    async def start(self, doors: Doors) -> None:
        """Take connections from now on: each listening socket with the protocol that is spoken there."""
        for listener, language in doors.items():
            server = await asyncio.start_server(self._door(language), sock=listener, limit=8192, backlog=_AT_ONCE)
            listener.listen(_BACKLOG)  # the kernel may hold more than asyncio takes at once
            self._servers.append(server)

    async def stop(self) -> None:
        """End all connections and take no more."""
        for server in self._servers:
            server.close()
        await asyncio.sleep(0)  # what was just accepted begins its task
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _door(self, language: Language) -> Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]:
        async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            task = asyncio.current_task()
            assert task is not None  # noqa: S101
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
            try:
                await self._serve(language(reader, writer), writer)
            except _ENDS:
                pass
            except StoreError as problem:
                log.error("%s", problem)
            finally:
                self._waiting.pop(writer, None)
                writer.transport.abort()

        return connected

    async def _serve(self, talk: Talk, writer: asyncio.StreamWriter) -> None:
        limits = self._cloud.limits
        while len(self._waiting) >= limits.waiting_devices:
            oldest = next(iter(self._waiting))
            del self._waiting[oldest]
            oldest.transport.abort()
        self._waiting[writer] = None
        async with asyncio.timeout(limits.login_seconds):
            auth_token = await talk.login()
            token_id = None if auth_token is None else await self._log_in(talk, auth_token)
        if token_id is None:
            return
        self._waiting.pop(writer, None)
        close = writer.transport.abort
        self._cloud.presence.enter(token_id, close)
        try:
            await talk.answer_login(Verdict.WELCOME)
            await self._listen(talk)
        finally:
            self._cloud.presence.leave(token_id, close)
            if not self._cloud.presence.online(token_id):
                devices.disconnected(self._cloud.db, token_id)

    async def _log_in(self, talk: Talk, text: str) -> int | None:
        """Return the token's id for a right login; answer a wrong one, in its turn."""
        if len(self._cloud.presence) >= self._cloud.limits.devices:
            await talk.answer_login(Verdict.FULL)
            return None
        token_id = tokens.log_in(self._cloud.db, self._cloud.seal, Secret(text)) if is_auth_token(text) else None
        if token_id is None:
            await asyncio.sleep(self._wrong.delay(time.monotonic()))
            await talk.answer_login(Verdict.WRONG)
        return token_id

    async def _listen(self, talk: Talk) -> None:
        """Answer a device until it falls silent, floods or leaves."""
        limits = self._cloud.limits
        silence = min(limits.idle_seconds, talk.longest_silence)
        second, messages = 0, 0
        while True:
            async with asyncio.timeout(silence):
                await talk.hear()
                now = int(time.monotonic())
                second, messages = now, messages + 1 if now == second else 1
                if messages > limits.messages_a_second:
                    await talk.flooded()
                    return
                if not await talk.answer():
                    return

"""The vendor's binary protocol as a device of its library speaks it: login, pings, what the firmware says of itself."""

from __future__ import annotations

import asyncio
import math

from app.localcloud.frames import Command, Frame, Status, read_frame, response
from app.localcloud.talk import Verdict

_VERDICTS = {
    Verdict.WELCOME: Status.OK,
    Verdict.WRONG: Status.INVALID_TOKEN,
    Verdict.FULL: Status.QUOTA_LIMIT,
}


class BinaryTalk:
    """A `Talk` in the binary protocol."""

    longest_silence = math.inf  # the login does not say

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader, self._writer = reader, writer
        self._frame = Frame(0, 0, b"")

    async def login(self) -> str:
        """Read the login message."""
        self._frame = await read_frame(self._reader, Command.HW_LOGIN)
        return self._frame.body.decode("latin-1")

    async def answer_login(self, verdict: Verdict) -> None:
        """Answer it with a status."""
        await self._say(_VERDICTS[verdict])

    async def hear(self) -> None:
        """Read a message."""
        self._frame = await read_frame(self._reader)

    async def answer(self) -> bool:
        """Answer what wants an answer; the protocol has no good-bye."""
        if self._frame.command in (Command.PING, Command.INTERNAL):
            await self._say(Status.OK)
        elif self._frame.command == Command.HW_LOGIN:
            await self._say(Status.ILLEGAL_COMMAND)
        return True

    async def flooded(self) -> None:
        """Answer with the status for too many."""
        await self._say(Status.QUOTA_LIMIT)

    async def _say(self, status: Status) -> None:
        self._writer.write(response(self._frame.message_id, status))
        await self._writer.drain()

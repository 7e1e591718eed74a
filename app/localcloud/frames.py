"""The vendor's binary device protocol: a 5-byte header, and for all but responses a body of the length it names.

As in the vendor's device library: command u8, message id u16, body length u16 or, in a response, the status.
"""

from __future__ import annotations

import asyncio
import struct
from dataclasses import dataclass
from enum import IntEnum

from app.localcloud.talk import Garbage

_HEADER = struct.Struct(">BHH")
LONGEST_BODY = 4096  # bytes


class Command(IntEnum):
    RESPONSE = 0
    PING = 6
    INTERNAL = 17  # what the firmware says of itself after the login
    HW_LOGIN = 29


class Status(IntEnum):
    QUOTA_LIMIT = 1
    ILLEGAL_COMMAND = 2
    INVALID_TOKEN = 9
    OK = 200


@dataclass(frozen=True, slots=True)
class Frame:
    command: int
    message_id: int
    body: bytes


async def read_frame(reader: asyncio.StreamReader, wanted: Command | None = None) -> Frame:
    """Read one message, of the `wanted` kind where one is given. Raises Garbage, IncompleteReadError."""
    command, message_id, length = _HEADER.unpack(await reader.readexactly(_HEADER.size))
    if wanted is not None and command != wanted:
        raise Garbage
    if command == Command.RESPONSE:
        return Frame(command, message_id, b"")
    if length > LONGEST_BODY:
        raise Garbage
    return Frame(command, message_id, await reader.readexactly(length))


def response(message_id: int, status: Status) -> bytes:
    """Return the answer to a message."""
    return _HEADER.pack(Command.RESPONSE, message_id, status)

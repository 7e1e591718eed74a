"""The packets of the download mode: requests from the host, answers and errors of the chip.

    request: 0, command, size u16, checksum u32, data      answer: 1, command, size u16, value u32, data, status

Source: esptool's documentation, "Serial protocol". All integers are little-endian.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from enum import Enum, IntEnum

from app.device.checksum import checksum

_HEADER = struct.Struct("<BBHI")


class Op(IntEnum):
    """Commands; some are the ROM's only, some the stub's."""

    FLASH_BEGIN = 0x02
    FLASH_DATA = 0x03
    FLASH_END = 0x04
    MEM_BEGIN = 0x05
    MEM_END = 0x06
    MEM_DATA = 0x07
    SYNC = 0x08
    WRITE_REG = 0x09
    READ_REG = 0x0A
    SPI_SET_PARAMS = 0x0B
    SPI_ATTACH = 0x0D
    READ_FLASH_SLOW = 0x0E
    CHANGE_BAUDRATE = 0x0F
    DEFL_BEGIN = 0x10
    DEFL_DATA = 0x11
    DEFL_END = 0x12
    SPI_FLASH_MD5 = 0x13
    GET_SECURITY_INFO = 0x14
    ERASE_FLASH = 0xD0
    ERASE_REGION = 0xD1
    READ_FLASH = 0xD2


class Fault(Enum):
    """Why a command is refused: the ROM's error code, and the stub's."""

    FORMAT = (0x05, 0xC0)
    CHECKSUM = (0x07, 0xC1)
    UNKNOWN = (0x05, 0xC3)
    FLASH = (0x08, 0xC4)
    STATE = (0x06, 0xC6)
    INFLATE = (0x0B, 0xC7)
    TOO_MUCH = (0x06, 0xC9)


class Refused(Exception):
    """The chip answers with an error."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.name)
        self.fault = fault


@dataclass(frozen=True, slots=True)
class Request:
    op: int
    data: bytes
    checksum: int

    def words(self, *counts: int) -> tuple[int, ...]:
        """Return all data as u32. Raises Refused unless there are as many as one of `counts`."""
        if len(self.data) not in [4 * count for count in counts]:
            raise Refused(Fault.FORMAT)
        return struct.unpack(f"<{len(self.data) // 4}I", self.data)

    def block(self) -> bytes:
        """Return the bytes of a data packet: size, sequence number, 8 unused, bytes. Raises Refused."""
        if len(self.data) < 16 or int.from_bytes(self.data[:4], "little") != len(self.data) - 16:
            raise Refused(Fault.FORMAT)
        block = self.data[16:]
        if checksum(block) != self.checksum:
            raise Refused(Fault.CHECKSUM)
        return block


def parse_request(packet: bytes) -> Request:
    """Read a packet from the host. Raises Refused where it is none."""
    if len(packet) < _HEADER.size:
        raise Refused(Fault.FORMAT)
    direction, op, size, check = _HEADER.unpack_from(packet)
    if direction != 0 or size != len(packet) - _HEADER.size:
        raise Refused(Fault.FORMAT)
    return Request(op, packet[_HEADER.size :], check)


def make_answer(op: int, value: int, data: bytes) -> bytes:
    """Return an answer; `data` ends with the status."""
    return _HEADER.pack(1, op, len(data), value) + data


def is_sync(packet: bytes) -> bool:
    """Tell whether this is the packet with which a host looks for a chip."""
    return packet == _SYNC


_SYNC = _HEADER.pack(0, Op.SYNC, 36, 0) + b"\x07\x07\x12\x20" + b"\x55" * 32

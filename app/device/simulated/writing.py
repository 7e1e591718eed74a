"""A write of the flash from its begin to its end: blocks come in, are unpacked, encrypted and programmed."""

from __future__ import annotations

import zlib
from typing import Any

from app.device.simulated.flash import Cipher, Flash
from app.device.simulated.protocol import Fault, Refused
from app.domain.recipes import SECTOR

_UNIT = 32  # bytes that a chip encrypts at once (the ESP32; others take 16 too)


class Writing:
    """One area, written from its beginning on."""

    def __init__(
        self, flash: Flash, offset: int, size: int, *, compressed: bool, cipher: Cipher | None, erase: bool
    ) -> None:
        """`cipher`: the chip encrypts what it writes; `erase`: it erases sector by sector as it comes to them.

        Raises Refused where the area is not within the flash.
        """
        if not flash.covers(offset, size):
            raise Refused(Fault.FLASH)
        self._flash, self._cipher, self._offset = flash, cipher, offset
        self._erased = offset // SECTOR * SECTOR if erase else flash.size  # up to here
        self._inflate: Any = zlib.decompressobj() if compressed else None
        self._held = b""  # bytes that wait until there are enough to be encrypted
        self.left = size  # bytes that are still to be programmed

    def put(self, block: bytes) -> None:
        """Program one block. Raises Refused."""
        block = self._held + self._unpacked(block)
        if self._cipher and len(block) < self.left:
            whole = len(block) // _UNIT * _UNIT
            block, self._held = block[:whole], block[whole:]
        else:
            self._held = b""
        end = self._offset + len(block)
        if end > self._erased:
            self._flash.erase(self._erased, end - self._erased)
            self._erased = -(-end // SECTOR) * SECTOR
        self._flash.program(self._offset, self._encrypted(block))
        self._offset, self.left = end, self.left - len(block)

    def _unpacked(self, block: bytes) -> bytes:
        left = self.left - len(self._held)
        if self._inflate is None:
            return block[:left]  # the host pads its last block
        try:
            block = self._inflate.decompress(block, left + 1)
        except zlib.error as error:
            raise Refused(Fault.INFLATE) from error
        if len(block) > left:
            raise Refused(Fault.TOO_MUCH)
        return block

    def _encrypted(self, block: bytes) -> bytes:
        if self._cipher is None:
            return block
        if self._offset % _UNIT or len(block) % _UNIT:
            raise Refused(Fault.FLASH)
        return self._cipher(self._offset, block)

"""esptool's own flasher, as it behaves once it was loaded into the chip's RAM."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from app.device.simulated.flash import Cipher, Flash
from app.device.simulated.loader import COMMON, Loader, Restart, Step
from app.device.simulated.protocol import Fault, Op, Refused, Request, make_answer
from app.device.simulated.registers import Registers
from app.device.simulated.spec import SimulatedSpec
from app.domain.recipes import SECTOR

GREETING = b"OHAI"
_LARGEST_PACKET = 4096  # bytes, of a read


@dataclass(slots=True)
class _Reading:
    """A read that goes on packet by packet, each acknowledged by the host."""

    offset: int
    end: int
    packet: int  # bytes in each
    md5: Any = field(default_factory=lambda: hashlib.md5(usedforsecurity=False))


class Stub(Loader):
    """Erases as it writes; answers a block as soon as it has it, and tells of its failure one command later."""

    status_size = 2

    def __init__(self, spec: SimulatedSpec, registers: Registers, flash: Flash, encrypt: Cipher) -> None:
        super().__init__(spec, registers, flash, encrypt)
        self._reading: _Reading | None = None
        self._late: Fault | None = None

    def serve(self, packet: bytes) -> Iterator[Step]:
        """Do what a packet asks for, or go on with a read."""
        if self._reading:
            yield from self._read_on(self._reading, packet)
            return
        if len(packet) < 2:
            return
        answered = False
        try:
            if self._late:
                late, self._late = self._late, None
                raise Refused(late)
            for step in super().serve(packet):
                yield step
                answered = True
        except Refused as refused:
            if answered:
                self._late = refused.fault
            else:
                yield make_answer(packet[1], 0, bytes([refused.fault.value[1], 0]))

    def attach(self, request: Request) -> Iterator[Step]:
        request.words(1)  # one word less than the ROM takes
        yield self.done(request)

    def flash_begin(self, request: Request) -> Iterator[Step]:
        size, _blocks, _block_size, offset, *encrypted = request.words(4, 5)
        self.begin(offset, size, compressed=False, encrypted=any(encrypted), erase=True)
        yield self.done(request)

    def defl_begin(self, request: Request) -> Iterator[Step]:
        size, _blocks, _block_size, offset, *encrypted = request.words(4, 5)
        self.begin(offset, size, compressed=True, encrypted=any(encrypted), erase=True)
        yield self.done(request)

    def data(self, request: Request) -> Iterator[Step]:
        writing = self.current()
        if not writing.left and request.op == Op.DEFL_DATA and len(request.data) > 16 + 4:
            raise Refused(Fault.TOO_MUCH)  # only the end of zlib's checksum may still come
        block = request.block()
        yield self.done(request)
        writing.put(block)

    def leave(self, request: Request) -> Iterator[Step]:
        (stay,) = request.words(1)
        if self.current().left:
            raise Refused(Fault.FORMAT)
        self.end()
        yield self.done(request)
        if not stay:
            yield Restart()

    def md5(self, request: Request) -> Iterator[Step]:
        offset, size, *_ = request.words(4)
        yield self.done(request, self._flash.md5(*self.area(offset, size)))

    def erase_flash(self, request: Request) -> Iterator[Step]:
        self._flash.erase(0, self._flash.size)
        yield self.done(request)

    def erase_region(self, request: Request) -> Iterator[Step]:
        offset, size = request.words(2)
        if offset % SECTOR or size % SECTOR:
            raise Refused(Fault.FORMAT)
        self._flash.erase(*self.area(offset, size))
        yield self.done(request)

    def read_flash(self, request: Request) -> Iterator[Step]:
        offset, size, packet, _in_flight = request.words(4)
        self.area(offset, size)
        yield self.done(request)
        if not 0 < packet <= _LARGEST_PACKET:
            raise Refused(Fault.FORMAT)
        self._reading = _Reading(offset, offset + size, packet)
        yield from self._next_packet(self._reading)

    def _read_on(self, reading: _Reading, packet: bytes) -> Iterator[Step]:
        """Send the next packet after an acknowledgement; anything else ends the read."""
        if len(packet) != 4:
            reading.offset = reading.end
        yield from self._next_packet(reading)

    def _next_packet(self, reading: _Reading) -> Iterator[Step]:
        data = self._flash.read(reading.offset, min(reading.packet, reading.end - reading.offset))
        if data:
            reading.md5.update(data)
            reading.offset += len(data)
            yield data
        else:
            self._reading = None
            yield reading.md5.digest()


Stub.commands = {
    **COMMON,
    Op.SPI_ATTACH: Stub.attach,
    Op.FLASH_BEGIN: Stub.flash_begin,
    Op.FLASH_DATA: Stub.data,
    Op.FLASH_END: Stub.leave,
    Op.DEFL_BEGIN: Stub.defl_begin,
    Op.DEFL_DATA: Stub.data,
    Op.DEFL_END: Stub.leave,
    Op.SPI_FLASH_MD5: Stub.md5,
    Op.ERASE_FLASH: Stub.erase_flash,
    Op.ERASE_REGION: Stub.erase_region,
    Op.READ_FLASH: Stub.read_flash,
}

"""The chip's own download mode, as it is after a reset."""

from __future__ import annotations

from collections.abc import Iterator

from app.device.simulated.flash import Cipher, Flash
from app.device.simulated.loader import COMMON, Loader, Restart, RunStub, Step
from app.device.simulated.protocol import Fault, Op, Refused, Request, make_answer
from app.device.simulated.registers import Registers
from app.device.simulated.spec import SimulatedSpec

SYNC_VALUE = 0x20120707  # what a ROM answers to SYNC; a stub answers 0
_READ_AT_ONCE = 64  # bytes
_UNKNOWN_ANSWERS = 8
_SEGMENTS = 16  # of RAM that are remembered
_SECURE_COMMANDS = {
    Op.SPI_SET_PARAMS,
    Op.SPI_ATTACH,
    Op.CHANGE_BAUDRATE,
    Op.GET_SECURITY_INFO,
    Op.FLASH_BEGIN,
    Op.FLASH_DATA,
    Op.FLASH_END,
    Op.DEFL_BEGIN,
    Op.DEFL_DATA,
    Op.DEFL_END,
}
"""What secure download mode leaves: writing, and no look at anything."""


class Rom(Loader):
    """Erases when a write begins, answers when a block is written."""

    status_size = 4

    def __init__(self, spec: SimulatedSpec, registers: Registers, flash: Flash, encrypt: Cipher) -> None:
        super().__init__(spec, registers, flash, encrypt)
        self._attached = False
        self._loading: tuple[int, int] | None = None  # address and bytes left of a segment for the RAM
        self._loaded: list[range] = []

    def serve(self, packet: bytes) -> Iterator[Step]:
        """Do what a packet asks for; refuse what secure download mode forbids."""
        try:
            if self._spec.secure_download and packet[1:2] and packet[1] not in _SECURE_COMMANDS:
                raise Refused(Fault.UNKNOWN)
            yield from super().serve(packet)
        except Refused as refused:
            status = bytes([1, refused.fault.value[0], 0, 0])
            if refused.fault is Fault.UNKNOWN:
                # Not under the command's own number, and again and again: esptool counts on it.
                yield from [make_answer(0, 0, status)] * _UNKNOWN_ANSWERS
            elif len(packet) > 1:
                yield make_answer(packet[1], 0, status)

    def sync(self) -> Iterator[Step]:
        """Answer a host that looks for a chip."""
        yield from [make_answer(Op.SYNC, SYNC_VALUE, bytes(self.status_size))] * 8

    def attach(self, request: Request) -> Iterator[Step]:
        request.words(2)
        self._attached = True
        yield self.done(request)

    def flash_begin(self, request: Request) -> Iterator[Step]:
        size, blocks, block_size, offset, *encrypted = self._begin_words(request)
        self._start(offset, size, min(blocks * block_size, self._flash.size - offset), any(encrypted), compressed=False)
        yield self.done(request)

    def defl_begin(self, request: Request) -> Iterator[Step]:
        size, _blocks, _block_size, offset, *encrypted = self._begin_words(request)
        self._start(offset, size, size, any(encrypted), compressed=True)
        yield self.done(request)

    def data(self, request: Request) -> Iterator[Step]:
        self.current().put(request.block())
        yield self.done(request)

    def leave(self, request: Request) -> Iterator[Step]:
        request.words(1)  # run the firmware, or reboot: both end there
        self.current()
        self.end()
        yield self.done(request)
        yield Restart()

    def mem_begin(self, request: Request) -> Iterator[Step]:
        size, _blocks, _block_size, address = request.words(4)
        self._loading = (address, size)
        self._loaded = [*self._loaded[1 - _SEGMENTS :], range(address, address + size)]
        yield self.done(request)

    def mem_data(self, request: Request) -> Iterator[Step]:
        if self._loading is None:
            raise Refused(Fault.STATE)
        address, left = self._loading
        block = request.block()
        if len(block) > left:
            raise Refused(Fault.TOO_MUCH)
        self._loading = (address + len(block), left - len(block))
        yield self.done(request)

    def mem_end(self, request: Request) -> Iterator[Step]:
        stay, entry = request.words(2)
        if self._loading is None or self._loading[1]:
            raise Refused(Fault.STATE)
        self._loading = None
        yield self.done(request)
        if not stay and any(entry in segment for segment in self._loaded):
            yield RunStub()

    def md5(self, request: Request) -> Iterator[Step]:
        offset, size, *_ = request.words(4)
        self._need_flash()
        yield self.done(request, self._flash.md5(*self.area(offset, size)).hex().encode())

    def read_slowly(self, request: Request) -> Iterator[Step]:
        offset, size = request.words(2)
        self._need_flash()
        if size > _READ_AT_ONCE:
            raise Refused(Fault.FORMAT)
        yield self.done(request, self._flash.read(*self.area(offset, size)).ljust(_READ_AT_ONCE, b"\0"))

    def _begin_words(self, request: Request) -> tuple[int, ...]:
        """Return the words of a write's begin; the ESP32's ROM does not know the last one, encryption."""
        return request.words(4 if self._spec.chip == "esp32" else 5)

    def _start(self, offset: int, size: int, left: int, encrypted: bool, compressed: bool) -> None:
        if size:
            self._need_flash()
        self.area(offset, size)
        self.begin(offset, left, compressed=compressed, encrypted=encrypted, erase=False)
        self._flash.erase(offset, size)

    def _need_flash(self) -> None:
        if not self._attached:
            raise Refused(Fault.STATE)


Rom.commands = {
    **COMMON,
    Op.SPI_ATTACH: Rom.attach,
    Op.FLASH_BEGIN: Rom.flash_begin,
    Op.FLASH_DATA: Rom.data,
    Op.FLASH_END: Rom.leave,
    Op.DEFL_BEGIN: Rom.defl_begin,
    Op.DEFL_DATA: Rom.data,
    Op.DEFL_END: Rom.leave,
    Op.MEM_BEGIN: Rom.mem_begin,
    Op.MEM_DATA: Rom.mem_data,
    Op.MEM_END: Rom.mem_end,
    Op.SPI_FLASH_MD5: Rom.md5,
    Op.READ_FLASH_SLOW: Rom.read_slowly,
}

"""What the ROM's and the stub's download mode have in common: registers, and writing the flash."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from app.device.simulated.flash import Cipher, Flash
from app.device.simulated.protocol import Fault, Op, Refused, Request, make_answer, parse_request
from app.device.simulated.registers import Registers
from app.device.simulated.spec import SimulatedSpec
from app.device.simulated.writing import Writing


@dataclass(frozen=True, slots=True)
class RunStub:
    """The uploaded stub is started."""


@dataclass(frozen=True, slots=True)
class Restart:
    """Download mode is left: the chip restarts into its firmware."""


@dataclass(frozen=True, slots=True)
class NewBaud:
    """The line goes on at another speed."""

    baud: int


_SECURE_DOWNLOAD = 1 << 2  # a flag of the security info
_CHIP_ID = 5  # the ESP32-C3's

Step = bytes | RunStub | Restart | NewBaud
"""What a chip does one after the other: send a packet, or change."""


class Loader:
    """Answers packets. `encrypt` is what the chip does to the bytes of an encrypted write."""

    commands: ClassVar[Mapping[int, Callable[[Any, Request], Iterator[Step]]]] = {}
    status_size: ClassVar[int]  # bytes

    def __init__(self, spec: SimulatedSpec, registers: Registers, flash: Flash, encrypt: Cipher) -> None:
        self._spec, self._registers, self._flash, self._encrypt = spec, registers, flash, encrypt
        self._writing: Writing | None = None

    def serve(self, packet: bytes) -> Iterator[Step]:
        """Do what a packet asks for."""
        request = parse_request(packet)
        if request.op not in self.commands:
            raise Refused(Fault.UNKNOWN)
        yield from self.commands[request.op](self, request)

    def done(self, request: Request, data: bytes = b"", value: int = 0) -> bytes:
        """Return the answer that all went well."""
        return make_answer(request.op, value, data + bytes(self.status_size))

    def read_reg(self, request: Request) -> Iterator[Step]:
        yield self.done(request, value=self._registers.read(*request.words(1)))

    def write_reg(self, request: Request) -> Iterator[Step]:
        words = request.words(4, 8)
        for start in range(0, len(words), 4):
            address, value, mask, _delay = words[start : start + 4]
            self._registers.write(address, value, mask)
        yield self.done(request)

    def set_params(self, request: Request) -> Iterator[Step]:
        request.words(6)  # the flash's geometry, which this one knows itself
        yield self.done(request)

    def change_baud(self, request: Request) -> Iterator[Step]:
        baud, _before = request.words(2)
        yield self.done(request)
        if baud:
            yield NewBaud(baud)

    def security(self, request: Request) -> Iterator[Step]:
        """Flags, SPI_BOOT_CRYPT_CNT, purposes of 7 keys, chip id, API version; an ESP32 does not know the command."""
        if self._spec.chip == "esp32":
            raise Refused(Fault.UNKNOWN)
        flags = _SECURE_DOWNLOAD if self._spec.secure_download else 0
        yield self.done(request, struct.pack("<IB7xII", flags, self._spec.flash_encrypted, _CHIP_ID, 3))

    def begin(self, offset: int, size: int, *, compressed: bool, encrypted: bool, erase: bool) -> None:
        """Begin a write. Raises Refused where it does not fit into the flash."""
        cipher = self._encrypt if encrypted else None
        self._writing = Writing(self._flash, offset, size, compressed=compressed, cipher=cipher, erase=erase)

    def current(self) -> Writing:
        """Return the write that has begun. Raises Refused."""
        if self._writing is None:
            raise Refused(Fault.STATE)
        return self._writing

    def end(self) -> None:
        """End the write."""
        self._writing = None

    def area(self, offset: int, size: int) -> tuple[int, int]:
        """Return an area of the flash. Raises Refused where it is not within it."""
        if not self._flash.covers(offset, size):
            raise Refused(Fault.FLASH)
        return offset, size


COMMON: Mapping[int, Callable[[Any, Request], Iterator[Step]]] = {
    Op.READ_REG: Loader.read_reg,
    Op.WRITE_REG: Loader.write_reg,
    Op.SPI_SET_PARAMS: Loader.set_params,
    Op.CHANGE_BAUDRATE: Loader.change_baud,
    Op.GET_SECURITY_INFO: Loader.security,
}

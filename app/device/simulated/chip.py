"""A whole device behind one stream of bytes: its chip's download mode, and its firmware after a restart.

Nothing here knows what carries the bytes, or waits: tests call it in memory, `main` connects it to a port.

Real boards have an auto-reset circuit: the host pulls two lines (DTR, RTS) and the chip restarts into download mode.
The lines of a simulated port do not exist, so SYNC itself, which only a host sends that has just reset the chip,
does it: whatever the device is at, it restarts into its ROM and answers.
"""

from __future__ import annotations

import os
from collections.abc import Iterator

from app.device.simulated import firmware, slip
from app.device.simulated.faulty_flash import DeviceLost, FaultyFlash
from app.device.simulated.flash import device_cipher, plain
from app.device.simulated.loader import Loader, NewBaud, Restart, RunStub, Step
from app.device.simulated.protocol import is_sync
from app.device.simulated.registers import Registers
from app.device.simulated.rom import Rom
from app.device.simulated.spec import SimulatedSpec, mac_bytes
from app.device.simulated.stub import GREETING, Stub
from app.domain.secret import Secret


class SimulatedChip:
    """A device from its power-on to `close()`. Raises BadInput where its flash file cannot be used."""

    def __init__(self, spec: SimulatedSpec) -> None:
        self._spec, self._faults = spec, spec.faults
        self._mac = mac = mac_bytes(spec.mac)
        self.flash = FaultyFlash(spec.flash, spec.flash_size, spec.faults)
        self._cipher = device_cipher(mac, spec.flash_size) if spec.flash_encrypted else plain
        self._registers = Registers(spec.chip, mac, spec.flash_size, spec.flash_encrypted)
        self._frames = slip.Decoder()
        self._loader: Loader | None = None  # None: not in download mode
        self._held: firmware.Held | None = None  # None: not running any firmware
        self._next_report = 0.0
        self._boot_log = b""
        self.baud = firmware.BAUD
        self.gone = False  # it has left its port
        self._silent = spec.faults.hang_after == 0
        self.boot()

    def close(self) -> None:
        """Take its power away."""
        self.flash.close()

    def boot(self) -> None:
        """Restart into the firmware; without one the chip only complains."""
        self._loader, self.baud, self._next_report = None, firmware.BAUD, 0.0
        if self._spec.flash_encrypted:
            runs = firmware.has_whole_program(self.flash, self._cipher)
        else:
            runs = firmware.has_program(self.flash)
        self._held = firmware.look_up(self.flash, self._cipher) if runs else None
        self._boot_log = firmware.boot_log(self._held)

    @property
    def token(self) -> Secret | None:
        """The AuthToken that the running firmware connects with."""
        return self._held.token if self._held and not (self._silent or self.gone) else None

    def receive(self, data: bytes, baud: int | None = None) -> Iterator[bytes]:
        """Take bytes from the host, yield what the chip answers; what comes at another baud rate is not understood.

        What is yielded went out before the next is done: a write's answer before the write.
        """
        heard = baud is None or baud == self.baud
        for packet in self._frames.feed(data):
            if self._silent or self.gone:
                return
            if is_sync(packet):
                yield from self._enter_download_mode(baud)
            elif self._loader and heard:
                yield from self._serve(self._loader, packet)
        if self._held and heard and firmware.QUESTION in data:
            yield self._report(self._held)

    def tick(self, now: float) -> bytes:
        """Return what the firmware says by itself at `now`, in seconds of any steady clock."""
        if self._silent or self.gone:
            return b""
        said, self._boot_log = self._boot_log, b""
        if self._held and now >= self._next_report:
            self._next_report = now + firmware.PERIOD
            said += self._report(self._held)
        return said

    def _enter_download_mode(self, baud: int | None) -> Iterator[bytes]:
        self.baud = baud or firmware.BAUD  # the ROM measures the host's
        self._held, self._boot_log = None, b""
        rom = self._loader = Rom(self._spec, self._registers, self.flash, self._cipher)
        for step in rom.sync():
            yield from self._take(step)

    def _serve(self, loader: Loader, packet: bytes) -> Iterator[bytes]:
        try:
            for step in loader.serve(packet):
                yield from self._take(step)
        except DeviceLost:
            self.gone = self.flash.written == self._faults.vanish_after
            self._silent = not self.gone
        if self._faults.swap_after is not None and self.flash.written >= self._faults.swap_after:
            self._mac = mac_bytes(self._faults.swap_mac)
            self._registers.set_mac(self._mac)

    def _take(self, step: Step) -> Iterator[bytes]:
        match step:
            case bytes():
                yield os.urandom(self._faults.packet_noise) + slip.encode(step)
            case NewBaud():
                self.baud = step.baud
            case RunStub():
                self._loader = Stub(self._spec, self._registers, self.flash, self._cipher)
                yield slip.encode(GREETING)
            case Restart():
                self.boot()

    def _report(self, held: firmware.Held) -> bytes:
        return firmware.report(self._faults.report, held, self._mac.hex(":"), self._faults.report_noise)

"""A flash that counts what is written and goes wrong at a given byte or bit."""

from __future__ import annotations

from pathlib import Path

from app.device.simulated.flash import Flash
from app.device.simulated.spec import Faults


class DeviceLost(Exception):
    """The device stops here: see Faults.vanish_after and hang_after."""


class FaultyFlash(Flash):
    """A flash with `Faults`; exactly the bytes before the fault are in it."""

    def __init__(self, file: Path | None, size: int, faults: Faults) -> None:
        super().__init__(file, size)
        self.written = 0  # bytes since power-on
        self.flip_bit = faults.flip_bit  # may be set again, for the next try
        self._end = min((n for n in (faults.vanish_after, faults.hang_after) if n is not None), default=None)

    def program(self, offset: int, data: bytes) -> None:
        """Clear bits, as far as the device gets. Raises DeviceLost."""
        if self._end is not None:
            data = data[: max(0, self._end - self.written)]
        super().program(offset, data)
        if self.flip_bit is not None and 0 <= self.flip_bit - 8 * self.written < 8 * len(data):
            byte, bit = divmod(self.flip_bit - 8 * self.written, 8)
            self._bytes[offset + byte] ^= 1 << bit
        self.written += len(data)
        if self._end is not None and self.written >= self._end:
            raise DeviceLost

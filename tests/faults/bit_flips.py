"""Flipped bits: a simulated chip writes one bit wrong, and the station's own code has to find it.

Station code and esptool run in this process, on a chip in memory. Whether a bit came out wrong, and whether the device
holds its token, is read from the bytes of its flash.
"""

from __future__ import annotations

import random
from contextlib import nullcontext
from dataclasses import dataclass
from typing import Any
from unittest.mock import patch

from app.bench.provision import Line, Stopped, connect, flash, reserve, unheard
from app.device.chip import Chip
from app.device.nvs_delivery import token_region
from app.device.regions import Region
from app.device.simulated import SimulatedSpec
from app.device.simulated.chip import SimulatedChip
from app.device.simulated.flash import device_cipher, plain
from app.device.simulated.spec import mac_bytes
from app.device.worker_main import _Calls
from app.device.worker_process import ChipWorker
from app.domain.units import Unit, UnitState
from app.label.printers import FolderPrinter
from app.store.station_store import Store
from tests.faults.sensor_line import DELIVERY, HOST, PROGRAM, sensor_line
from tests.unit.simulated_port import PORT, plugged_in

FLASH = 1 << 20  # bytes
MAC = "7c:df:a1:00:00:01"
REPORT = 0.05  # seconds; in memory nobody waits longer than it takes to ask
FLIPS = 4  # at most, in one device, before its write goes well


@dataclass(frozen=True)
class Kind:
    """A kind of device; `share` is how many of all flips it gets."""

    chip: str
    share: float
    rom: bool = False  # written by the chip's ROM, not by the stub
    encrypted: bool = False  # its program can neither be compared nor read back
    report: bool = False


KINDS = (
    Kind("esp32", 0.3),
    Kind("esp32c3", 0.3),
    Kind("esp32", 0.1, rom=True),
    Kind("esp32c3", 0.1, rom=True),
    Kind("esp32c3", 0.05, report=True),
    Kind("esp32", 0.05, encrypted=True, report=True),
    Kind("esp32c3", 0.05, encrypted=True, report=True),
    Kind("esp32c3", 0.05, rom=True, encrypted=True, report=True),
)

NVS_PARTS = {
    "page header": (0, 32), "entry states": (32, 64), "namespace": (64, 96), "token's entry": (96, 128),
    "token": (128, 160), "token's end": (160, 192), "host's entry": (192, 224), "host": (224, 256),
    "unused entries": (256, 0x1000), "unused pages": (0x1000, DELIVERY.size),
}  # fmt: skip
"""Where in the partition what lies, in bytes; each is hit as often as any other."""


class InProcessWorker(ChipWorker):
    """Both sides of a chip worker, without a process between them."""

    def __init__(self) -> None:
        self._on_progress = lambda _done, _total: None
        self._port, self._baud, self._process = "", 0, None
        self.calls = _Calls(Chip, lambda **_progress: None)

    def _call(self, seconds: float, call: str, **arguments: Any) -> Any:
        del seconds
        return getattr(self.calls, call)(**arguments)


def run(flips: int, store: Store, rng: random.Random, figures: dict[str, int]) -> None:
    """Flip `flips` bits, one in each write, and count in `figures`."""
    for number, kind in enumerate(KINDS):
        share = round(flips * sum(each.share for each in KINDS[: number + 1])) - figures["bit_flips"]
        spec = SimulatedSpec(kind.chip, MAC, flash_size=FLASH, flash_encrypted=kind.encrypted)
        with plugged_in(spec) as chip, patch.object(Chip, "_start_stub", _stay_in_rom) if kind.rom else nullcontext():
            device = _Device(kind, chip, store, rng, figures)
            while share > 0:
                flipped = device.live(share)
                assert flipped, "the harness flips no bit any more"
                share -= flipped


def _stay_in_rom(self: Chip, baud: int) -> None:
    del baud
    self._esp.flash_spi_attach(0)


class _Device:
    """One device that is given out again and again, to a new unit each time."""

    def __init__(
        self, kind: Kind, chip: SimulatedChip, store: Store, rng: random.Random, figures: dict[str, int]
    ) -> None:
        self._kind, self._chip, self._rng, self._figures = kind, chip, rng, figures
        self._store, self._flash, self._worker = store, chip.flash, InProcessWorker()
        self._line: Line = sensor_line(
            store, FolderPrinter(store.db.path.parent), chip=kind.chip, report=REPORT if kind.report else None
        )
        self._cipher = device_cipher(mac_bytes(MAC), FLASH) if kind.encrypted else plain

    def live(self, flips: int) -> int:
        """Take a unit through writes with a flipped bit, and then a good one; return how many bits were flipped."""
        before = self._figures["bit_flips"]
        if self._rng.random() < 0.6:
            self._flash.erase(0, FLASH)  # a device that was never written; else it has program and token of before
        unit = reserve(self._line, MAC, unheard)
        token = self._store.tokens.auth_token(unit.qr_token)
        wanted = [PROGRAM, token_region(DELIVERY, token, HOST)]
        secret = token.reveal().encode() + b"\0"
        info = None
        for last in [False] * min(flips, self._rng.randint(1, FLIPS)) + [True]:
            if info is None or self._kind.report:  # a report restarts the device
                info = connect(self._line, self._worker, PORT, unheard)
            if not last:
                self._flip(wanted)
            try:
                unit = flash(self._line, self._worker, info, unit, unheard)
            except Stopped as stopped:
                unit = stopped.unit
            self._count(unit, wanted, secret, last)
            if unit.state is UnitState.VERIFIED:
                break
        self._store.journal.scrap(unit, "the next one")
        return self._figures["bit_flips"] - before

    def _flip(self, wanted: list[Region]) -> None:
        """Have one bit come out wrong of what is about to be written."""
        writes, start = [], self._flash.written
        for region in wanted:
            if self._wrong(region) or (self._kind.encrypted and not region.plain):
                writes.append((region, start))
                start += len(region.data) + -len(region.data) % (32 if self._kind.encrypted else 4)
        region, start = self._rng.choice(writes)
        first, end = self._rng.choice(list(NVS_PARTS.values())) if region.plain else (0, len(region.data))
        self._flash.flip_bit = 8 * start + self._rng.randrange(8 * first, 8 * end)

    def _wrong(self, region: Region) -> int:
        """Return how many bits of a region are not what they are to be."""
        data = self._flash.read(region.offset, len(region.data))
        data = data if region.plain else self._cipher(region.offset, data)
        return (int.from_bytes(data, "little") ^ int.from_bytes(region.data, "little")).bit_count()

    def _count(self, unit: Unit, wanted: list[Region], secret: bytes, honest: bool) -> None:
        """Hold what the station says of a write against the flash."""
        verified = unit.state is UnitState.VERIFIED
        program, nvs = (self._wrong(region) for region in wanted)
        flipped = program + nvs == 1
        holds = secret in self._flash.read(DELIVERY.offset, DELIVERY.size)
        self._figures["bit_flips"] += flipped
        self._figures["flips_in_token_area"] += flipped and nvs
        self._figures["bit_flips_missed"] += verified and program + nvs > 0
        self._figures["wrong_tokens_verified"] += verified and not holds
        self._figures["good_writes_refused"] += honest and not verified

"""Devices with a MAC that is none, devices that others take the place of, devices that leave in the middle of a write.

As in bit_flips, station code and esptool run in this process; what is true is what the simulated chip was made to do.
"""

from __future__ import annotations

import random
from dataclasses import replace

from app.bench.provision import Line, Stopped, connect, flash, reserve, unheard
from app.device.simulated import Faults, SimulatedSpec
from app.domain.errors import StationError
from app.domain.recipes import CHIPS
from app.domain.units import LIVE, UnitState
from app.label.printers import FolderPrinter
from app.store.station_store import Store
from tests.faults.bit_flips import FLASH, MAC, REPORT, InProcessWorker
from tests.faults.sensor_line import DELIVERY, PROGRAM, sensor_line
from tests.unit.simulated_port import PORT, plugged_in

BYTES = len(PROGRAM.data) + DELIVERY.size  # that a blank device gets, at least


def run(each: int, store: Store, rng: random.Random, figures: dict[str, int]) -> None:
    """Try `each` devices of each sort and count in `figures` those that were taken for good ones."""
    for _ in range(each):
        chip, report, encrypted = rng.choice(CHIPS), rng.random() < 0.5, rng.random() < 0.3
        line = sensor_line(
            store, FolderPrinter(store.db.path.parent), chip=chip, report=REPORT if report or encrypted else None
        )
        spec = SimulatedSpec(chip, MAC, flash_size=FLASH, flash_encrypted=encrypted)
        figures["wrong_macs_accepted"] += _is_accepted(line, replace(spec, mac=_no_mac(rng)))
        figures["swaps_missed"] += _is_verified(
            line, replace(spec, faults=Faults(swap_after=rng.randint(1, BYTES), swap_mac=_other(rng)))
        )
        after = rng.randrange(BYTES)
        broken = Faults(vanish_after=after) if after and rng.random() < 0.5 else Faults(hang_after=max(after, 1))
        figures["breaks_missed"] += _is_verified(line, replace(spec, faults=broken))


def _no_mac(rng: random.Random) -> str:
    """Return a MAC that no single device may have."""
    group = bytes([rng.randrange(256) | 1]) + rng.randbytes(5)
    return rng.choice((bytes(6), b"\xff" * 6, group, group)).hex(":")


def _other(rng: random.Random) -> str:
    """Return a good MAC that differs from MAC in one bit or in all."""
    close = bytearray.fromhex(MAC.replace(":", ""))
    close[5] ^= 1 << rng.randrange(8)
    return rng.choice((close.hex(":"), f"02:{rng.randbytes(5).hex(':')}"))


def _is_accepted(line: Line, spec: SimulatedSpec) -> bool:
    """Tell whether a device got a token."""
    units = len(line.store.journal.units())
    try:
        with plugged_in(spec):
            reserve(line, connect(line, InProcessWorker(), PORT, unheard).mac, unheard)
    except StationError:
        pass
    return len(line.store.journal.units()) > units


def _is_verified(line: Line, spec: SimulatedSpec) -> bool:
    """Tell whether a device is called verified."""
    with plugged_in(spec):
        worker = InProcessWorker()
        info = connect(line, worker, PORT, unheard)
        unit = reserve(line, info.mac, unheard)
        try:
            unit = flash(line, worker, info, unit, unheard)
        except Stopped as stopped:
            unit = stopped.unit
        if unit.state in LIVE:
            line.store.journal.scrap(unit, "the next one")
        return unit.state is UnitState.VERIFIED

"""Noise on the serial lines of a whole bench: real slots, real workers, devices in processes of their own.

After each noisy device comes a good one: a slot that does not bring it to its end has crashed, and so has one whose
thread ends, a process that grows without bound, and whatever the program itself calls unexpected in its log.
"""

from __future__ import annotations

import functools
import itertools
import logging
import random
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import patch

from app.device.regions import Region
from app.device.simulated import SimulatedDevice, SimulatedSpec
from app.domain.units import UnitState
from tests.faults.noisy_line import AT_ONCE_PLACES, BETWEEN_PLACES, SOURCES, Noise, NoisyLine
from tests.faults.sensor_line import sensor_line
from tests.faults.watched_bench import WatchedBench
from tests.unit.leftovers import children

CHIPS = ("esp32", "esp32c3")  # of slots 1 and 2
PROGRAM = Region(0x10000, random.Random(2).randbytes(90_000), "sensor.bin")
REPORT = 1.0  # seconds
PARTS = (5_000, 20_000, 60_000)  # bytes of noise for one device
AT_ONCE = (4, 100, 2_000)  # bytes of noise between two packets, at most
TOKENS = 2000  # more than there are devices
FLOOD = Noise("an endless line", "around reports", 16_000_000, 8_000_000)
MEMORY = 4_000  # KB that a worker may grow by; one that keeps what it hears grows by more in a flood


def run(size: int, home: Path, rng: random.Random, figures: dict[str, int]) -> None:
    """Put at least `size` bytes of noise on the lines of a bench and count in `figures`; stderr tells the crashes."""
    lines = [functools.partial(sensor_line, chip=chip, report=REPORT, program=PROGRAM) for chip in CHIPS]
    crashes: list[str] = []
    with _listening(crashes), WatchedBench(home, lines, tokens=TOKENS) as bench:
        shift = _Shift(bench, size, rng, crashes)
        people = [threading.Thread(target=shift.work, args=each) for each in zip(bench.slots, CHIPS, strict=True)]
        for person in people:
            person.start()
        for person in people:
            person.join()
    sys.stderr.write("".join(f"{crash}\n" for crash in crashes))
    figures["noise_bytes"] += shift.told
    figures["wrong_tokens_verified"] += shift.wrong_tokens
    figures["bench_crashes"] += len(crashes)


class _Shift:
    """Two people, each at one slot; they share what there is to try."""

    def __init__(self, bench: WatchedBench, size: int, rng: random.Random, crashes: list[str]) -> None:
        self._bench, self._rng, self._crashes = bench, rng, crashes
        at_once, between = (
            itertools.cycle(rng.sample(kinds, len(kinds)))
            for kinds in (list(itertools.product(SOURCES, places)) for places in (AT_ONCE_PLACES, BETWEEN_PLACES))
        )
        self._kinds = (next(kinds) for kinds in itertools.cycle((between, between, at_once)))
        self._numbers = itertools.count(1)
        self._lock = threading.Lock()
        self._left = size
        self.told = self.wrong_tokens = 0

    def work(self, slot: str, chip: str) -> None:
        """Plug in noisy devices and good ones, in turn, until there was noise enough, and then more than that."""
        try:
            self._good(slot, chip)
            while noise := self._next_noise():
                told = self._noisy(slot, chip, noise)
                with self._lock:
                    self.told += told
                    self._left += noise.size - told
                self._good(slot, chip)
            self._flood(slot, chip)
        except Exception as problem:
            self._crashes.append(f"slot {slot} does not go on: {problem!r}")

    def _flood(self, slot: str, chip: str) -> None:
        """Drown a report; it is not counted as noise."""
        before = _memory_of_workers()
        self._noisy(slot, chip, FLOOD)
        self._good(slot, chip)
        for pid, now in _memory_of_workers().items():
            if now > before.get(pid, now) + MEMORY:
                self._crashes.append(f"worker {pid} grew from {before[pid]} to {now} KB")

    def _next_noise(self) -> Noise | None:
        with self._lock:
            size = min(self._rng.choice(PARTS), self._left)
            self._left -= size
            return Noise(*next(self._kinds), size, self._rng.choice(AT_ONCE)) if size else None

    def _noisy(self, slot: str, chip: str, noise: Noise) -> int:
        """Take a device on a noisy line through the slot; return how many bytes of noise there were."""
        mac, flash = self._next_mac(), self._bench.home / f"noisy-{slot}.bin"
        flash.unlink(missing_ok=True)
        device = SimulatedDevice(SimulatedSpec(chip, mac, flash, socket=True, flash_size=1 << 20))
        try:
            port = "" if noise.place == "alone" else device.start()
            with NoisyLine(port, noise, random.Random(mac)) as line:
                self._bench.connect(slot, line.port)
                self._bench.finish(slot)
                self._bench.unplug(slot)
        finally:
            device.stop()
        unit = self._bench.unit(mac)
        if unit and unit.state is UnitState.CLOSED:
            self.wrong_tokens += self._bench.auths[unit.qr_token].reveal().encode() not in flash.read_bytes()
        return line.told

    def _good(self, slot: str, chip: str) -> None:
        mac = self._next_mac()
        self._bench.plug_in(slot, SimulatedSpec(chip, mac))
        view = self._bench.finish(slot)
        unit = self._bench.unit(mac)
        if unit is None or unit.state is not UnitState.CLOSED:
            self._crashes.append(f"slot {slot} refused a good device: {view.problem}")
        self._bench.unplug(slot)

    def _next_mac(self) -> str:
        with self._lock:
            return f"7c:df:a1:{next(self._numbers).to_bytes(3).hex(':')}"


def _memory_of_workers() -> dict[int, int]:
    """Return the KB that each chip worker had in memory at its peak."""
    found = {}
    for pid in children():
        if b"--chip-worker" in Path(f"/proc/{pid}/cmdline").read_bytes():
            status = Path(f"/proc/{pid}/status").read_text()
            found[pid] = int(status.partition("VmHWM:")[2].split()[0])
    return found


class _Unexpected(logging.Handler):
    """Hears what the program calls a fault of its own."""

    def __init__(self, crashes: list[str]) -> None:
        super().__init__()
        self._crashes = crashes

    def emit(self, record: logging.LogRecord) -> None:
        if record.levelno >= logging.ERROR or record.exc_info:
            self._crashes.append(self.format(record))


@contextmanager
def _listening(crashes: list[str]) -> Iterator[None]:
    """Collect what the program logs as unexpected, and what ends a thread."""
    handler = _Unexpected(crashes)
    logging.getLogger("app").addHandler(handler)
    try:
        with patch("threading.excepthook", lambda ended: crashes.append(f"a thread ended: {ended.exc_value!r}")):
            yield
    finally:
        logging.getLogger("app").removeHandler(handler)

"""Devices that lie: bits that come out wrong, MACs that are none, devices in another's place, noise on the line.

    bit_flips    one bit of a write: by stub and ROM, in program and token area, in plain and encrypted flash
    impostors    MACs, swaps and breaks
    noisy_bench  whatever comes over serial lines, into a whole bench with its worker processes

Here is what they have in common, and what is broken on purpose.
"""

from __future__ import annotations

import random
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager, nullcontext
from pathlib import Path
from typing import Any
from unittest.mock import patch

from app.bench import provision
from app.device import chip
from app.device.chip import Chip
from app.device.worker_process import ChipWorker, _Process
from app.store import journal
from tests.faults import bit_flips, impostors, noisy_bench
from tests.faults.seeded import seeded
from tests.unit.store_fixtures import fill, make_token, open_test_store

NAMES = (
    "bit_flips", "flips_in_token_area", "bit_flips_missed", "wrong_tokens_verified", "good_writes_refused",
    "wrong_macs_accepted", "swaps_missed", "breaks_missed", "noise_bytes", "bench_crashes",
)  # fmt: skip


def run(*, flips: int, noise: int, seed: int, sabotage: str = "") -> dict[str, int]:
    """Flip `flips` bits, put `noise` bytes on serial lines, and count what went wrong; `sabotage` is one of SABOTAGES.

    For each fifty flips there are a MAC that no device may have, a swapped device, and one that leaves or hangs.
    Returns the number of flips, of those in the token's partition, and of noise bytes; and how many flips, wrong MACs,
    swaps and breaks the station took for a good device, how many devices without their token it called verified, how
    many good writes it did not, and how often a slot, a worker or a thread did not go on as it must.
    """
    rng = random.Random(seed)
    figures = dict.fromkeys(NAMES, 0)
    with tempfile.TemporaryDirectory() as folder, SABOTAGES[sabotage]():
        if flips:
            with seeded(rng):
                _in_memory(flips, Path(folder), rng, figures)
        if noise:
            noisy_bench.run(noise, Path(folder) / "bench", rng, figures)
    return figures


def _in_memory(flips: int, home: Path, rng: random.Random, figures: dict[str, int]) -> None:
    others = max(10, flips // 50)
    store = open_test_store(home)
    store.db.connection.execute("PRAGMA synchronous = OFF")  # power cuts are shown elsewhere
    fill(store, [make_token() for _ in range(flips + 3 * others + 10)])
    bit_flips.run(flips, store, rng, figures)
    impostors.run(others, store, rng, figures)
    store.close()


def _patched(*seams: tuple[Any, str, object]) -> Callable[[], AbstractContextManager[None]]:
    @contextmanager
    def put_in() -> Iterator[None]:
        with ExitStack() as stack:
            for owner, name, what in seams:
                stack.enter_context(patch.object(owner, name, what))
            yield

    return put_in


def _write_uncompared(self: Chip, regions: Any, progress: Any, write: Any = Chip.write) -> None:
    with patch.object(Chip, "differs", lambda *_: False):
        write(self, regions, progress)


def _believe(*_: object) -> None:
    pass


def _first_mac(self: Any) -> str:
    return str(self.calls._chip.info.mac)


def _any_mac(text: str) -> str:
    return bytes.fromhex(text.replace(":", "")).hex(":")


def _stumble(self: _Process, seconds: float, word: Any = _Process.word) -> Any:
    message = word(self, seconds)
    if "error" in message:
        raise ValueError(message["error"])
    return message


_MD5 = (Chip, "write", _write_uncompared)
_READ_BACK = (provision, "check_token_region", _believe)
_REPORT = (ChipWorker, "listen", _believe)

SABOTAGES: dict[str, Callable[[], AbstractContextManager[None]]] = {
    "": nullcontext,
    "read-back-skipped": _patched(_MD5, _READ_BACK, _REPORT),
    "md5-skipped": _patched(_MD5),
    "report-skipped": _patched(_REPORT),
    "mac-read-once": _patched((ChipWorker, "mac", _first_mac)),
    "any-mac": _patched(*((module, "parse_mac", _any_mac) for module in (chip, provision, journal))),
    "errors-unexpected": _patched((_Process, "word", _stumble)),
}
"""What can be broken on purpose; each but "" must turn a figure bad."""

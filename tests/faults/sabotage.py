"""Deliberate breaks of the station, put in from outside: a harness that misses them proves nothing."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace

from app.bench.ear import Ear, Said
from app.bench.events import ScanAnswer
from app.domain.units import Unit, UnitState
from app.store.journal import Journal


def early_commit_left_out() -> None:
    """The state `writing` is written down only after the flash was written."""
    write, verified = Journal.write, Journal.verified

    def write_later(self: Journal, unit: Unit, slot: str) -> Unit:
        del self
        return replace(unit, state=UnitState.WRITING, slot=slot)

    def write_and_verified(self: Journal, unit: Unit) -> Unit:
        return verified(self, write(self, self.unit(unit.id), unit.slot))

    Journal.write = write_later  # type: ignore[method-assign]
    Journal.verified = write_and_verified  # type: ignore[method-assign]


def ear_opened_late() -> None:
    """A slot listens only a while after it has told whom it waits for: who answers at once is not heard."""
    listens, hear = Ear.open, Ear.hear

    def hear_later(self: Ear, timeout: float | None = None) -> tuple[Said, Future[ScanAnswer]]:
        time.sleep(0.5)
        listens(self)
        return hear(self, timeout)

    Ear.open = lambda _: None  # type: ignore[method-assign,assignment]
    Ear.hear = hear_later  # type: ignore[method-assign]


SABOTAGES: dict[str, Callable[[], None]] = {
    "early-commit-left-out": early_commit_left_out,
    "ear-opened-late": ear_opened_late,
}

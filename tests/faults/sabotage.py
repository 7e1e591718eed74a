"""Deliberate breaks of the station, put in from outside: a harness that misses them proves nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

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


SABOTAGES: dict[str, Callable[[], None]] = {"early-commit-left-out": early_commit_left_out}

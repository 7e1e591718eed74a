"""What a slot tells: its view, changed bit by bit, and every change heard at once."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from app.bench.events import Event, Phase, SlotChanged, SlotView, Step, StepName, StepState
from app.bench.provision import Line
from app.domain.matching import MatchRule
from app.domain.units import Unit

PROGRESS_SECONDS = 0.1  # at most one progress event in this time


class Told:
    """`view` is what stands now; `emit` hears every change of it."""

    def __init__(self, line: Line, emit: Callable[[Event], None]) -> None:
        self._line, self._emit = line, emit
        self._progressed = 0.0
        self.view = SlotView(line.slot, line.recipe.name, Phase.EMPTY)

    @property
    def unit_name(self) -> str:
        """The name of the unit in the slot; "" where there is none."""
        return self.view.unit.name if self.view.unit else ""

    def change(self, **changes: Any) -> None:
        """Tell what is different now; `changes` are fields of the view."""
        self._show(replace(self.view, **changes))

    def vacant(self, phase: Phase, *, plugged: bool = False) -> None:
        """Tell that the slot has no unit; `plugged`: but a device, for the desk that it is lent to."""
        self._show(SlotView(self._line.slot, self._line.recipe.name, phase, plugged=plugged))

    def begin(self, mac: str, unit: Unit | None) -> None:
        """Tell that work begins, with all its steps still to come."""
        steps = tuple(Step(name, StepState.WAITING) for name in StepName if self._has(name))
        self.change(
            phase=Phase.WORKING, mac=mac, unit=unit, steps=steps, problem=None, choices=(), written=0, to_write=0
        )

    def step(self, name: StepName, state: StepState, seconds: float | None) -> None:
        """Tell how one step stands."""
        steps = tuple(Step(name, state, seconds) if step.name is name else step for step in self.view.steps)
        self.change(steps=steps)

    def progress(self, done: int, total: int) -> None:
        """Tell how many bytes are written; the last time for certain."""
        at = time.monotonic()
        if at - self._progressed >= PROGRESS_SECONDS or done == total:
            self._progressed = at
            self.change(written=done, to_write=total)

    def _show(self, view: SlotView) -> None:
        self.view = view
        self._emit(SlotChanged(view))

    def _has(self, name: StepName) -> bool:
        if name is StepName.REPORT:
            return self._line.recipe.report is not None
        if name is StepName.SERIAL:
            return self._line.recipe.match.rule is MatchRule.SERIAL
        return name is not StepName.SCAN or self._line.recipe.scan_back

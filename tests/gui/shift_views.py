"""A shift and its reports as a screen is told them, for pictures and tests of words and looks."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import Any, cast

from app.bench.desks import Desks
from app.bench.shift_desk import ShiftNow
from app.domain.errors import BadInput
from app.domain.shifts import USUAL
from app.domain.units import CopyState, UnitState
from app.store.accounting import Tally
from app.store.figures import Figures, Made, Span
from app.store.people import Permit
from app.ui.station_window import StationWindow
from tests.gui.scripted_bench import ScriptedBench
from tests.gui.views import unit
from tests.unit.store_fixtures import open_test_store

BEGIN = datetime(2026, 11, 24, 6, tzinfo=UTC)
_OPENED = ExitStack()
BATCH = "PO-7781 / Cellular Sensor, outdoor"


def close() -> None:
    """Close what the desks' people are kept in."""
    _OPENED.close()


def figures(span: Span = Span("2026-11-24 06:00", BEGIN, BEGIN + timedelta(hours=8)), made: int = 212) -> Figures:  # noqa: B008
    """Two thirds of a shift, with what goes wrong in one; nothing for none `made`."""
    people = ("Olga Fernández", "Quinn", "Sam")
    units = tuple(
        Made(
            f"L1-{number:06}", (BEGIN + timedelta(seconds=97 * number)).isoformat(timespec="milliseconds"),
            31.0 + number % 17, people[number % 7 % 3], number % 9 > 0,
        )
        for number in range(made)
    )  # fmt: skip
    by_hour = {
        f"{BEGIN + timedelta(hours=hour):%Y-%m-%dT%H:00%z}": count
        for hour, count in enumerate((34, 38, 37, 21, 39, 43))
    }
    return Figures(
        span,
        units,
        {"Device is defective": 4, "Device is damaged": 1} if made else {},
        {
            "The device stopped answering while it was written: … may hold the token or not. Plug … in again, then"
            " choose Try again.": 6,
            "It is not known whether label copy 1 of … came out (paper is out).": 3,
        }
        if made
        else {},
        {"The customer sent it back": 1} if made else {},
        {"Label is unreadable": 5, "No label came out": 3, "Label is damaged": 1} if made else {},
        by_hour if made else {},
        {person: sum(each.who == person for each in units) for person in people} if made else {},
        {"Cellular Sensor": Tally(203, 198, 1, 1, 3), "Ethernet Gateway": Tally(16, 14, 0, 0, 1, 1)} if made else {},
    )


class ScriptedShift:
    """A desk whose shift is given; it writes down what is asked of it. `refusal` answers the next batch."""

    def __init__(self, made: int = 212, target: int = 400, batch: str = BATCH) -> None:
        self.asked: list[tuple[object, ...]] = []
        self.refusal: BadInput | None = None
        self.batch = batch
        states = (
            UnitState.LABELLED,
            UnitState.WRITING,
            *[UnitState.CLOSED] * 5,
            UnitState.SCRAPPED,
            *[UnitState.CLOSED] * 2,
        )
        newest = tuple(
            unit(
                212 - at, state, "1", copy=0 if state in (UnitState.WRITING, UnitState.SCRAPPED) else 1 + (at == 4),
                copy_state=CopyState.DONE, batch=BATCH, why="defective" if state is UnitState.SCRAPPED else "",
            )
            for at, state in enumerate(states)
        )  # fmt: skip
        self.now = ShiftNow(figures(made=made), target, batch, newest if made else ())

    def look(self) -> ShiftNow:
        return self.now

    def batches(self) -> list[str]:
        return [BATCH, "PO-7780", "PO-7779"]

    def begin_batch(self, name: str) -> None:
        self.asked.append(("begin_batch", name))
        if self.refusal:
            raise self.refusal

    def new_label(self, unit_name: str, reason: str, permit: Permit) -> None:
        self.asked.append(("new_label", unit_name, reason, permit.act))


class ScriptedReports:
    """Reports of one shift, one day and a batch."""

    shifts = USUAL

    def __init__(self, made: int = 212) -> None:
        self._made = made

    def shift(self, moment: datetime | None = None) -> Figures:
        del moment
        return figures(made=self._made)

    def day(self, moment: datetime | None = None) -> Figures:
        del moment
        begin = datetime.combine(BEGIN.date(), time()).astimezone()
        return figures(Span("2026-11-24", begin, begin + timedelta(days=1)), self._made)

    def batch(self, name: str) -> Figures:
        return figures(Span(name, batch=name), self._made)

    def batches(self) -> list[str]:
        return [BATCH, "PO-7780"] if self._made else []


def desks(home: Path, made: int = 212, target: int = 400, batch: str = BATCH) -> Desks:
    """Desks with a shift and reports."""
    shift: Any = ScriptedShift(made, target, batch)
    reports: Any = ScriptedReports(made)
    store = open_test_store(home / "people")
    _OPENED.callback(store.close)
    return Desks(home, store.people, reports=cast(Any, reports), shift=cast(Any, shift))


def no_shift(home: Path) -> Desks:
    """Desks of a shift that has just begun, without target and batch."""
    return desks(home, 0, 0, "")


def panel(window: StationWindow, bench: ScriptedBench) -> None:
    """The shift in the place of the cards."""
    del bench
    if shift := window.provision.shift:
        shift.strip.more.click()


def why(window: StationWindow, bench: ScriptedBench) -> None:
    """Asked why a label is printed again."""
    panel(window, bench)
    if shift := window.provision.shift:
        shift.panel.rows[0].again.click()


def ask_batch(window: StationWindow, bench: ScriptedBench) -> None:
    """Asked which batch is made."""
    del bench
    if shift := window.provision.shift:
        shift.ask_batch()


def reports(window: StationWindow, bench: ScriptedBench) -> None:
    """The page Reports."""
    del bench
    if window.reports:
        window.show_page(window.reports)


def report_of_batch(window: StationWindow, bench: ScriptedBench) -> None:
    """The report of a batch."""
    reports(window, bench)
    if window.reports:
        window.reports.show_batch(BATCH)


Then = Callable[[StationWindow, ScriptedBench], object]
SHIFT: dict[str, tuple[Then, Callable[[Path], Desks]]] = {
    "shift": (lambda *_: None, desks),
    "shift-begun": (lambda *_: None, no_shift),
    "shift-panel": (panel, desks),
    "shift-panel-empty": (panel, no_shift),
    "shift-why": (why, desks),
    "shift-batch": (ask_batch, desks),
    "reports": (reports, desks),
    "reports-batch": (report_of_batch, desks),
    "reports-empty": (reports, no_shift),
}

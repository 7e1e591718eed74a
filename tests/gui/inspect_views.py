"""QA's page in the states that matter, on the embedded cloud, for pictures and for tests that look at them."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.bench.desks import Desks
from app.bench.qa.inspection import InspectionDesk
from app.bench.tokens.token_desk import TokenDesk
from app.domain.checks import Check
from app.domain.inspections import Inspection
from app.domain.units import Unit
from app.ui.inspect.inspect_page import InspectPage
from app.ui.station_window import StationWindow
from tests.faults.bad_network import Request, Trouble
from tests.gui.scripted_bench import ScriptedBench
from tests.unit.networked_station import Station, open_station
from tests.unit.test_inspection import LOOKS, VOLTS, recipe

Then = Callable[[StationWindow, ScriptedBench], None]
CHECKS = (
    LOOKS,
    VOLTS,
    Check("The seal over the battery compartment is whole and carries the number of the order"),
    Check("Online in the app, LED is green"),
)
TRAY = 12

_OPENED = ExitStack()


def close() -> None:
    """End the clouds that the pictures had."""
    _OPENED.close()
    opened.cache_clear()


@dataclass(frozen=True)
class Qa:
    """A station with closed units, which a tester has claimed."""

    station: Station
    desk: InspectionDesk
    units: list[Unit]

    def inspect(self, unit: Unit, *results: str) -> Inspection:
        """Record the first steps of a unit's checklist, or all."""
        inspection = self.desk.begin(unit)
        for number, result in enumerate(results, 1):
            inspection = self.desk.record(inspection, number, result, "a scratch at the edge" if number == 1 else "")
        return inspection


PASSED = ("pass", "3.31", "pass", "pass")


@cache
def opened(name: str) -> Qa:
    """One station for the pictures of that name: units 0 to 11 are claimed, 12 and 13 are nobody's."""
    del name
    folder = Path(_OPENED.enter_context(tempfile.TemporaryDirectory()))
    station = _OPENED.enter_context(open_station(folder, plan_tokens=1000))
    station.api.act("/static-tokens/generate", productId=1, count=TRAY)
    station.turn()
    tokens = TokenDesk(station.store, station.client)
    desk = InspectionDesk(station.store, station.client, tokens, [recipe(*CHECKS)])
    units = [station.close_unit() for _ in range(TRAY + 2)]
    tester = station.api.customer("qa@example.com")
    for unit in units[:TRAY]:
        assert station.api.act("/static-tokens/claim", token=unit.qr_token, userId=tester["id"]).status_code == 200
    return Qa(station, desk, units)


def desks(home: Path, name: str = "units") -> Desks:
    """The desks of that station."""
    qa = opened(name)
    return Desks(home, qa.station.store.people, TokenDesk(qa.station.store, qa.station.client), inspection=qa.desk)


def page(window: StationWindow) -> InspectPage:
    """QA's page, shown, without what stood there before."""
    assert window.inspect is not None
    window.show_page(window.inspect)
    window.inspect.tray.clear()
    window.inspect.box.clear()
    window.inspect.show_mode(0)
    return window.inspect


def until(done: Callable[[], object], seconds: float = 20) -> None:
    """Let the window work until something is so."""
    end = time.monotonic() + seconds
    while not done():
        assert time.monotonic() < end
        QApplication.processEvents()
        time.sleep(0.005)


def scan(window: StationWindow, *texts: str) -> None:
    """As a scanner does it."""
    for text in texts:
        window.scans.field.scanned.emit(text)


def _unit(number: int, *results: str, then: Callable[[InspectPage], None] = lambda _: None) -> Then:
    def show(window: StationWindow, bench: ScriptedBench) -> None:
        del bench
        qa, shown = opened("units"), page(window)
        newest = qa.station.store.inspections.newest_of(qa.units[number])
        if results and newest is None:
            qa.inspect(qa.units[number], *results)
        scan(window, qa.units[number].name)
        until(lambda: shown.unit.unit is not None and shown.unit.unit.id == qa.units[number].id)
        until(lambda: shown.unit.cloud_word is not None and shown.unit.picture.has_picture())
        then(shown)

    return show


def _tray(name: str, fails_after: int | None = None) -> Then:
    def show(window: StationWindow, bench: ScriptedBench) -> None:
        del bench
        qa, shown = opened(name), page(window)
        sent: list[Request] = []

        def befalls(request: Request) -> Trouble:
            if request.path.endswith("/unclaim"):
                sent.append(request)
            return Trouble.BUSY_LONG if fails_after is not None and len(sent) > fails_after else Trouble.NONE

        tray = qa.units[:TRAY]
        for unit in tray if name != "units" else ():
            if qa.station.store.inspections.newest_of(unit) is None:
                qa.inspect(unit, *PASSED)
        qa.station.network.befalls = befalls
        scan(window, "TS.QA.TRAY", *(unit.name for unit in tray))
        until(lambda: len(shown.tray.units) == len(tray))
        if name == "units":
            return
        scan(window, "TS.QA.DISCLAIM", "TS.QA.YES")
        until(lambda: not shown.tray.disclaim.running and all(line.ready for line in shown.tray.model.rows))
        qa.station.network.befalls = lambda _: Trouble.NONE

    return show


def _empty(window: StationWindow, bench: ScriptedBench) -> None:
    del bench
    page(window)


def _box_empty(window: StationWindow, bench: ScriptedBench) -> None:
    del bench
    page(window)
    scan(window, "TS.QA.BOX")


def _tray_empty(window: StationWindow, bench: ScriptedBench) -> None:
    del bench
    page(window)
    scan(window, "TS.QA.TRAY")


def _box(units: Sequence[int], check: bool) -> Then:
    def show(window: StationWindow, bench: ScriptedBench) -> None:
        del bench
        qa, shown = opened("units"), page(window)
        for number in (12, 13):
            if qa.station.store.inspections.newest_of(qa.units[number]) is None:
                qa.inspect(qa.units[number], *PASSED)
        scan(window, "TS.QA.BOX", *(qa.units[number].name for number in units))
        until(lambda: shown.box.count.text() == str(len(units)))
        if check:
            shown.box.number.setText("BOX 000117")
            scan(window, "TS.QA.CHECK")
            until(lambda: shown.box.verdict is not None)

    return show


def _offline(window: StationWindow, bench: ScriptedBench) -> None:
    network = opened("units").station.network
    network.befalls = lambda _: Trouble.FAILS
    _unit(0)(window, bench)
    network.befalls = lambda _: Trouble.NONE


def _photo(shown: InspectPage) -> None:
    shown.unit.step.take_photo(Path("a-photo-with-a-very-long-name.jpg"))
    shown.unit.step.note.setText("a scratch")


STATES: dict[str, tuple[str, Then]] = {
    "inspect-empty": ("units", _empty),
    "inspect-unit": ("units", _unit(0)),
    "inspect-offline": ("units", _offline),
    "inspect-step": ("units", _unit(1, "pass", "3.31", then=_photo)),
    "inspect-value": ("units", _unit(2, "pass", then=lambda shown: shown.unit.step.value.setText("3.52"))),
    "inspect-failed": ("units", _unit(3, "pass", "3.52", "pass", "pass")),
    "inspect-disclaim": ("units", _unit(4, *PASSED, then=lambda shown: shown.unit.disclaim.ask())),
    "inspect-ready": ("units", _unit(12, *PASSED)),
    "inspect-tray-empty": ("units", _tray_empty),
    "inspect-tray": ("units", _tray("units")),
    "inspect-tray-broken": ("broken", _tray("broken", 5)),
    "inspect-tray-ready": ("ready", _tray("ready")),
    "inspect-box-empty": ("units", _box_empty),
    "inspect-box": ("units", _box((12, 13), check=False)),
    "inspect-box-good": ("units", _box((12, 13), check=True)),
    "inspect-box-bad": ("units", _box((12, 0, 13), check=True)),
}
"""By the picture's name: which station it is of, and how the window comes to that state."""

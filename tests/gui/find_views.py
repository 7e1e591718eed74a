"""The Find page in the states that matter, for pictures."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from functools import cache
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.bench.desks import Desks
from app.domain.errors import CloudRetry
from app.domain.units import Unit
from app.ui.find.find_page import FindPage
from app.ui.inspect import inspect_words
from app.ui.station_window import StationWindow
from tests.gui.find_station import FindStation, open_find
from tests.gui.scripted_bench import ScriptedBench

Then = Callable[[StationWindow, ScriptedBench], None]
_OPENED = ExitStack()
GONE = CloudRetry("The cloud fra1.blynk.cloud does not answer. The bench works on from its cache.")


def close() -> None:
    """Close the station that the pictures had."""
    _OPENED.close()


@cache
def _opened() -> FindStation:
    return _OPENED.enter_context(open_find(Path(_OPENED.enter_context(tempfile.TemporaryDirectory())), more=60))


def desks(home: Path) -> Desks:
    """The desks of that station."""
    del home
    return _opened().desks


def _typed(text: str) -> Then:
    def then(window: StationWindow, bench: ScriptedBench) -> None:
        del bench
        page = _page(window)
        page.field.setText(text)
        _until(lambda: page._asked == text and not page._busy)

    return then


def _unit(which: Callable[[FindStation], Unit], *, offline: bool = False) -> Then:
    def then(window: StationWindow, bench: ScriptedBench) -> None:
        del bench
        page, unit = _page(window), which(_opened())
        page.open_unit(unit.name)
        _until(lambda: page.unit.name.text() == unit.name)
        _until(lambda: all(picture.has_picture() for picture in page.unit.copies.pictures.values()))
        if offline:
            page.unit.cloud.say(*inspect_words.situation(None, GONE))

    return then


def _page(window: StationWindow) -> FindPage:
    assert window.finding
    window.show_page(window.finding)
    return window.finding


def _until(done: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 20
    while not done() and time.monotonic() < deadline:
        QApplication.processEvents()
        time.sleep(0.01)


STATES: dict[str, Then] = {
    "find": _typed(""),
    "find-part": _typed("24:e"),
    "find-many": _typed("2026-77"),
    "find-customer": _typed("acme"),
    "find-metadata": _typed("hall"),
    "find-none": _typed("no such thing"),
    "find-unit": _unit(lambda station: station.closed),
    "find-unit-offline": _unit(lambda station: station.closed, offline=True),
    "find-unit-returned": _unit(lambda station: station.returned),
    "find-unit-open": _unit(lambda station: station.follower),
}

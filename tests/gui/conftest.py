"""The window on a scripted bench; every test fails on what Qt complains about, and on threads that are left over."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.bench.desks import Desks
from app.bench.events import SlotView
from app.ui.garbage import collected_here
from app.ui.station_window import StationWindow
from app.ui.window import open_window
from tests.gui.scripted_bench import ScriptedBench
from tests.gui.windows import take_away

HARMLESS = ("This plugin does not support",)  # what the offscreen platform cannot do
PATIENCE_MS = 60_000
OpenStation = Callable[..., StationWindow]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.no_qt_log)  # `qt_says` hears Qt in the teardown too


class PatientBot(QtBot):
    """Waits as long as a busy machine needs; what comes at once is not waited for."""

    def waitUntil(self, callback: Callable[[], object], *, timeout: int = PATIENCE_MS) -> None:
        super().waitUntil(callback, timeout=timeout)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    del qapp
    return PatientBot(request)


@pytest.fixture(autouse=True)
def qt_says() -> Iterator[list[str]]:
    """What Qt warned of; whoever expects something clears the list."""
    said: list[str] = []

    def hear(level: QtMsgType, context: QMessageLogContext, text: str) -> None:
        del context
        if level not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) and not text.startswith(HARMLESS):
            said.append(text)

    before = qInstallMessageHandler(hear)
    yield said
    qInstallMessageHandler(before)
    assert said == []


@pytest.fixture(autouse=True)
def _no_threads_left() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    for thread in set(threading.enumerate()) - before:
        thread.join(5)
        assert not thread.is_alive(), thread.name


@pytest.fixture(autouse=True)
def _nothing_left(qapp: QApplication, qt_says: list[str]) -> Iterator[None]:
    """Whatever has no parent outlives its window, until Python's collector takes it away at some bad moment."""
    del qt_says
    with collected_here(qapp):
        gc.collect()  # what the test before left in its frames
        yield
        assert qapp.topLevelWidgets() == []
        assert _left_to_the_collector() == []


def _left_to_the_collector() -> list[str]:
    """The kinds of the Qt objects that nothing but Python's collector destroys."""
    gc.set_debug(gc.DEBUG_SAVEALL)
    gc.collect()
    gc.set_debug(0)
    found = sorted({type(each).__name__ for each in gc.garbage if isinstance(each, QObject) and isValid(each)})
    gc.garbage.clear()
    return found


@pytest.fixture
def open_station(qtbot: QtBot, tmp_path: Path, qt_says: list[str]) -> Iterator[OpenStation]:
    """Opens windows, started, on given benches; they are closed after the test."""
    del qt_says
    opened: list[tuple[StationWindow, ScriptedBench]] = []

    def open_it(
        bench: ScriptedBench,
        *,
        demo: bool = False,
        size: tuple[int, int] | None = (1280, 800),
        desks: Desks | None = None,
    ) -> StationWindow:
        window = open_window(bench, tmp_path, bench if demo else None, desks)
        opened.append((window, bench))
        if size:
            window.showNormal()
            window.resize(*size)
        window.start()
        qtbot.waitUntil(lambda: ("start",) in bench.asked)
        qtbot.waitUntil(window.isActiveWindow)
        return window

    yield open_it
    for window, bench in opened:
        bench.may_stop.set()
        window.stop()
        qtbot.waitUntil(lambda window=window: not window.isVisible())
        take_away(window)


@pytest.fixture
def bench() -> ScriptedBench:
    """Two empty slots."""
    return ScriptedBench()


@pytest.fixture
def station(open_station: OpenStation, bench: ScriptedBench) -> StationWindow:
    """The window on `bench`."""
    return open_station(bench)


@pytest.fixture
def show(qtbot: QtBot, station: StationWindow, bench: ScriptedBench) -> Callable[..., None]:
    """Has the bench tell views, and waits until the window has them."""

    def tell(*views: SlotView) -> None:
        bench.tell(*views)
        qtbot.waitUntil(lambda: all(station.provision.views.get(view.slot) == view for view in views))

    return tell

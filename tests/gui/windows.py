"""The real window on a demo's bench, and how any window goes away whole."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.bench.desks import Desks
from app.cli.bench import Open, Simulated, demo_slots, open_bench
from app.cli.context import Context
from app.ui.station_window import StationWindow
from app.ui.window import open_window


@contextmanager
def demo_bench(
    folder: Path, slots: int, recipe: Path | None = None, simulated: Simulated | None = None
) -> Iterator[Open]:
    """Open a demo's bench; its home, and the labels that it prints, are in `folder`."""
    with open_bench(
        Context(folder / "home", given=True), demo=True, slots=demo_slots(recipe, slots),
        printer=str(folder / "labels"), simulated=simulated or Simulated(), sync_first=False,
    ) as opened:  # fmt: skip
        yield opened


@contextmanager
def shown(
    qtbot: QtBot, opened: Open, folder: Path, desks: Desks | None, size: tuple[int, int] = (1280, 720)
) -> Iterator[StationWindow]:
    """Show the window on a bench with simulated devices, plug them in, and start; stop both at the end."""
    assert opened.simulation is not None
    window = open_window(opened.bench, folder, opened.simulation, desks)
    window.showNormal()
    window.resize(*size)
    opened.simulation.start(opened.bench)
    window.start()
    yield window
    window.stop()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert window.status == 0
    opened.simulation.stop()
    take_away(window)


def take_away(window: QWidget) -> None:
    """Destroy a window that is closed, with all that belongs to it."""
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.setStyleSheet("")  # else the next window's parts are styled one by one

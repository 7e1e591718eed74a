"""The window and its program: opened, shown, run, and ended when somebody closes it or tells it to."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, QSettings, Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

from app.bench.desks import Desks
from app.domain.errors import StationError
from app.ui.bridge import Bench, Simulation
from app.ui.faults import watching
from app.ui.fonts import load_font
from app.ui.garbage import collected_here
from app.ui.language import load_language
from app.ui.parts.icons import pixmap
from app.ui.station_window import StationWindow
from app.ui.theme import Theme

RESTART = -1  # what a window ends with that is to be opened anew
ROOMY = 1600  # pixels of the screen's width from which on the first window does not take all of it
_SIGNALS_MS = 200  # how soon a signal is noticed


def open_window(
    bench: Bench, home: Path, simulation: Simulation | None = None, desks: Desks | None = None
) -> StationWindow:
    """Return the window on a bench that is not started yet, shown; its own settings are kept in `home`."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise TypeError("a window needs a QApplication")
    load_font(app)
    settings = QSettings(str(home / "window.ini"), QSettings.Format.IniFormat)
    load_language(app, settings)
    theme = Theme(app, settings)
    window = StationWindow(app, bench, settings, theme, simulation, desks)
    for part in (theme, settings):
        part.setParent(window)
    theme.apply()
    app.setWindowIcon(QIcon(pixmap("label", theme.colors["accent"], 64)))
    geometry = settings.value("geometry")
    if isinstance(geometry, QByteArray):
        window.restoreGeometry(geometry)
    elif window.screen().availableSize().width() < ROOMY:
        window.setWindowState(Qt.WindowState.WindowMaximized)
    window.show()
    return window


def application() -> QApplication:
    """Return the program's one application, made on the first call."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
        app.setApplicationName("token-station")
        _kept.append(app)
    return app


_kept: list[QApplication] = []  # else it ends with the function that made it


def run_window(
    bench: Bench,
    *,
    home: Path,
    simulation: Simulation | None = None,
    desks: Desks | None = None,
    trouble: StationError | None = None,
) -> int:
    """Show the window, start the bench, and return when both have ended; `trouble` is why it has no slots.

    Returns 0, or RESTART where somebody wants it opened anew; or 1 where the bench did not stop in time: whoever
    called must not wait for anything of it.
    """
    with watching() as faults, collected_here(application()):
        app = application()
        window = open_window(bench, home, simulation, desks)
        app.setApplicationDisplayName(QApplication.translate("StationWindow", "Token Station"))
        faults.show = window.show_fault
        with closed_by_signals(window, window.stop):
            QTimer.singleShot(0, window, window.start)
            if trouble:
                QTimer.singleShot(0, window, lambda: window.show_trouble(trouble))
            app.exec()
        status = RESTART if window.restarts and not window.status else window.status
        window.deleteLater()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return status


@contextmanager
def closed_by_signals(window: QWidget, close: Callable[[], object]) -> Iterator[None]:
    """Close the window, without a question, when the program is told to end."""
    often = QTimer(window, interval=_SIGNALS_MS)  # each time, Python looks at its signals
    often.timeout.connect(lambda: None)
    often.start()
    told = {number: signal.signal(number, lambda *_: close()) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, before in told.items():
            signal.signal(number, before)

"""What nobody expected: it goes to the log with its trace, and to the screen as one sentence."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

log = logging.getLogger(__name__)

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class Faults:
    """Where faults are shown; nowhere, until there is a window."""

    def __init__(self) -> None:
        self.show: Callable[[BaseException], None] | None = None

    def heard(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log what escaped, and show it."""
        log.critical("a fault of the window", exc_info=(kind, error, trace))
        show, self.show = self.show, None  # a fault in showing it must not show itself
        try:
            if show:
                show(error)
        except Exception:
            log.exception("a fault cannot be shown")
        finally:
            self.show = show


@contextmanager
def watching() -> Iterator[Faults]:
    """Log what escapes from Qt slots, and show it; log Qt's own messages too."""
    faults = Faults()
    before, sys.excepthook = sys.excepthook, faults.heard
    qt_before = qInstallMessageHandler(_qt_said)
    try:
        yield faults
    finally:
        sys.excepthook = before
        qInstallMessageHandler(qt_before)


def _qt_said(level: QtMsgType, context: QMessageLogContext, text: str) -> None:
    log.log(_LEVELS.get(level, logging.WARNING), "Qt %s: %s", context.category or "", text)

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


@contextmanager
def watching(show: Callable[[BaseException], None]) -> Iterator[None]:
    """Log what escapes from Qt slots, and show it; log Qt's own messages too."""
    showing = False

    def heard(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        nonlocal showing
        log.critical("a fault of the window", exc_info=(kind, error, trace))
        if not showing:  # a fault in showing it must not show itself
            showing = True
            try:
                show(error)
            except Exception:
                log.exception("a fault cannot be shown")
            finally:
                showing = False

    before, sys.excepthook = sys.excepthook, heard
    qt_before = qInstallMessageHandler(_qt_said)
    try:
        yield
    finally:
        sys.excepthook = before
        qInstallMessageHandler(qt_before)


def _qt_said(level: QtMsgType, context: QMessageLogContext, text: str) -> None:
    log.log(_LEVELS.get(level, logging.WARNING), "Qt %s: %s", context.category or "", text)

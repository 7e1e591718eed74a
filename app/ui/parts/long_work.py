"""One piece of long work at a time, off the GUI thread: it tells how far it is, and a person may stop it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from app.domain.errors import Cancelled, StationError
from app.domain.progress import IsCancelled
from app.ui.bridge import Background

T = TypeVar("T")
Tell = Callable[[Any], None]


class LongWork(QObject):
    """Runs on a thread that others may share; what is told comes on the GUI thread, in its order."""

    told = Signal(object)  # whatever the work tells

    def __init__(self, calls: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._calls = calls
        self._number = 0  # of the newest; what older ones tell is dropped
        self._stop = threading.Event()
        self.running = False

    def start(
        self,
        work: Callable[[Tell, IsCancelled], T],
        then: Callable[[T], None],
        failed: Callable[[Exception], None],
        stopped: Callable[[], None],
    ) -> None:
        """Run `work(tell, cancelled)`; then call one of the three."""
        self.drop()
        self.running = True
        self._stop = stop = threading.Event()
        number = self._number

        def run() -> T | None:
            try:
                return work(lambda now: self._calls.cross(lambda: self._hear(number, now)), stop.is_set)
            except Cancelled:
                stop.set()
                raise _Stopped from None

        def over(call: Callable[[], None]) -> None:
            if number == self._number:
                self.running = False
                call()

        def ended(answer: Any) -> None:
            over(lambda: then(answer))

        def wrong(error: Exception) -> None:
            over(stopped if isinstance(error, _Stopped) else lambda: failed(error))

        self._calls.call(run, ended, wrong)

    def stop(self) -> None:
        """Have it end at the next point where it can."""
        self._stop.set()

    def drop(self) -> None:
        """Have it end, and hear nothing of it any more."""
        self._stop.set()
        self._number += 1
        self.running = False

    def _hear(self, number: int, now: object) -> None:
        if number == self._number:
            self.told.emit(now)


class _Stopped(StationError):
    """A person stopped it."""

    def __init__(self) -> None:
        super().__init__("Stopped.")

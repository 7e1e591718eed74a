"""The one crossing between the bench's threads and the window's.

Events come in through a `Crossing`. Calls go out through `Background`, which runs them one after the other
on a thread of its own; each answer comes back through a `Crossing` too. Nothing here waits.
"""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal

from app.bench.events import Choice, Event, ScanAnswer, SlotView
from app.device.worker_process import ChipWorker
from app.domain.errors import StationError
from app.domain.units import Unit
from app.label.places import Layout

log = logging.getLogger(__name__)
T = TypeVar("T")
Failed = Callable[[Exception], None]


class Simulation(Protocol):
    """Simulated devices: they come back, and labels can be scanned without a scanner. Calls but `label_of` do I/O."""

    def scan_printed(self, slot: str) -> ScanAnswer: ...
    def bring(self, unit: Unit) -> None: ...
    def label_of(self, unit: Unit) -> str: ...


class Bays(Protocol):
    """The slots that the bench lends to the returns desk. Every call does I/O, and blocks as long as the work takes."""

    def lend(self, on: bool) -> None: ...
    def at_desk(self, slot: str, work: Callable[[ChipWorker, str], None]) -> None: ...
    def let_through(self, slot: str) -> None: ...
    def picture(self, unit: Unit, width_px: int) -> bytes: ...


class Bench(Protocol):
    """What the window needs of the bench. Every call but `listen`, `views` and `writing` may do I/O."""

    def listen(self, heard: Callable[[Event], None]) -> None: ...
    def start(self) -> None: ...
    def stop(self) -> None: ...
    def views(self) -> tuple[SlotView, ...]: ...
    def scan(self, text: str) -> ScanAnswer: ...
    def choose(self, slot: str, choice: Choice, reason: str = "") -> None: ...
    def settle(self, unit_name: str, choice: Choice, reason: str) -> None: ...
    def writing(self) -> tuple[str, ...]: ...
    def picture(self, unit: Unit, width_px: int) -> bytes: ...
    def sync_now(self) -> None: ...
    def layout(self, template: str) -> Layout: ...
    def leaflet(self, unit: Unit) -> bytes: ...
    def print_leaflet(self, unit: Unit) -> str: ...
    @property
    def tokens_file(self) -> Path: ...


class Crossing(QObject):
    """Carries things from any thread to the GUI thread, in their order.

    Close it before its parent goes: Qt destroys both on the GUI thread, and nothing may cross to it any more then.
    """

    came = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.closed, self._gate = False, threading.RLock()  # what comes on the GUI thread may lead to more of it

    def carry(self, what: object) -> None:
        """From any thread: have `came` say `what` on the GUI thread; not once this is closed."""
        with self._gate:
            if not self.closed:
                self.came.emit(what)

    def close(self) -> None:
        """Carry nothing any more."""
        with self._gate:
            self.closed = True


class Background(QObject):
    """Runs calls in order on one thread. It is a daemon: a call that hangs never keeps the program alive.

    Close it before its parent goes, as its `Crossing`.
    """

    failed = Signal(object)  # an Exception that no caller took care of

    def __init__(self, name: str, parent: QObject) -> None:
        super().__init__(parent)
        self._calls: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._answers = Crossing(self)
        self._answers.came.connect(self._answer)
        self._thread = threading.Thread(target=self._run, name=f"window-{name}", daemon=True)
        self._thread.start()

    def call(self, work: Callable[[], T], then: Callable[[T], None], failed: Failed | None = None) -> None:
        """Run `work` on the thread; then call `then` with its answer, or `failed`, on the GUI thread."""

        def run() -> None:
            try:
                answer = work()
            except Exception as error:
                problem = error
                if not isinstance(error, StationError):
                    log.exception("a call of the window failed")
                self.cross(lambda: (failed or self.failed.emit)(problem))
            else:
                self.cross(lambda: then(answer))

        self._calls.put(run)

    def cross(self, answer: Callable[[], Any]) -> None:
        """From the thread: have `answer` called on the GUI thread, after those before it; not once this is closed."""
        self._answers.carry(answer)

    def close(self, wait: float = 0) -> None:
        """Drop all further answers and end the thread after its running call; wait at most `wait` seconds for it."""
        self._answers.close()
        self._calls.put(None)
        self._thread.join(wait)

    def _run(self) -> None:
        while call := self._calls.get():
            call()
            del call  # what it holds of the window is not held until the next one comes

    def _answer(self, answer: Callable[[], Any]) -> None:
        if not self._answers.closed:  # an answer may have been under way
            answer()

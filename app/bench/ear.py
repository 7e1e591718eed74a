"""How a slot hears people: scans and choices come from other threads, the slot's own thread answers them."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Generic, TypeVar

from app.bench.events import Choice, ScanAnswer
from app.device.worker_process import ChipWorker
from app.domain.errors import BadInput, StationError


class BenchStopsError(Exception):
    """The bench stops: the slot ends where it stands."""


@dataclass(frozen=True, slots=True)
class Scan:
    """Somebody scanned this text."""

    text: str


@dataclass(frozen=True, slots=True)
class Chosen:
    """Somebody made a choice, and said why."""

    choice: Choice
    reason: str


@dataclass(frozen=True, slots=True)
class Lent:
    """A desk works on the device in a slot that is lent to it; without work, the line may have that device now."""

    work: Callable[[ChipWorker, str], None] | None


Said = Scan | Chosen
T = TypeVar("T")


class Ear(Generic[T]):
    """Open only while the slot waits for somebody; what is said at any other time is refused."""

    def __init__(self, slot: str) -> None:
        self._slot = slot
        self._said: queue.Queue[tuple[T, Future[ScanAnswer]] | None] = queue.Queue()
        self._lock = threading.Lock()
        self._open = False
        self._stopping = threading.Event()

    def say(self, what: T) -> ScanAnswer:
        """Say something to the slot and return its answer; called by other threads."""
        answer: Future[ScanAnswer] = Future()
        with self._lock:
            if self._open:
                self._said.put((what, answer))
            else:
                answer.set_result(self._deaf())
        return answer.result()

    def stop(self) -> None:
        """End the slot's waiting, now and from now on."""
        self._stopping.set()
        self._said.put(None)

    def open(self) -> None:
        """Keep what is said from now on for `hear`: called before people are told that the slot waits for them."""
        with self._lock:
            self._open = True

    def pause(self, seconds: float) -> None:
        """Wait some seconds. Raises BenchStopsError."""
        if self._stopping.wait(seconds):
            raise BenchStopsError

    def hear(self, timeout: float | None = None) -> tuple[T, Future[ScanAnswer]]:
        """Wait for what a person says. Raises BenchStopsError; queue.Empty after `timeout` seconds.

        After queue.Empty it is still open, so that nothing is refused between two calls: `shut()` ends the waiting.
        """
        self.open()
        said = None if self._stopping.is_set() else self._said.get(timeout=timeout)
        self.shut()
        if said is None:
            raise BenchStopsError
        return said

    def shut(self) -> None:
        """Wait no longer; refuse what was said at the last moment."""
        with self._lock:
            self._open = False
            while not self._said.empty():
                if late := self._said.get_nowait():
                    late[1].set_result(self._deaf())

    def _deaf(self) -> ScanAnswer:
        problem = BadInput("Slot {slot} does not wait for anything now.", slot=self._slot)
        return ScanAnswer(False, self._slot, "", problem)


@contextmanager
def answering(answer: Future[ScanAnswer], slot: str, unit: str, serial: str = "") -> Iterator[None]:
    """Answer a person when the block ends; a StationError in it is the answer, and ends here.

    `serial` is what was scanned as a serial number.
    """
    try:
        yield
    except StationError as problem:
        answer.set_result(ScanAnswer(False, slot, unit, problem))
    except BaseException as error:
        answer.set_exception(error)
        raise
    else:
        answer.set_result(ScanAnswer(True, slot, unit, serial=serial))

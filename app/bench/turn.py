"""What the slots share: whose label is out, and which device is whose, each one slot's at a time."""

from __future__ import annotations

import threading

ASIDE = "\0aside"  # begins the names of those who work on a unit that is in no slot


class LabelTurn:
    """Slots wait here, first come first served, before they print or ask for a device's serial number; they pass it on
    when that is settled.

    One label is out, or one number asked for, at a time: nobody can mistake the neighbour's device for the right one.
    """

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._queue: list[str] = []
        self._stopping = False

    @property
    def holder(self) -> str:
        """The slot that scans are for; "" while there is none."""
        with self._changed:
            return self._queue[0] if self._queue else ""

    def ask(self, slot: str) -> bool:
        """Queue up; tell whether it is this slot's turn already."""
        with self._changed:
            if slot not in self._queue:
                self._queue.append(slot)
            return self._queue[0] == slot

    def wait(self, slot: str) -> bool:
        """Wait for the turn; False where the bench stops meanwhile."""
        with self._changed:
            self._changed.wait_for(lambda: self._stopping or self._queue[0] == slot)
            return not self._stopping

    def leave(self, slot: str) -> None:
        """Give up the turn, or the place in the queue."""
        with self._changed:
            if slot in self._queue:
                self._queue.remove(slot)
            self._changed.notify_all()

    def stop(self) -> None:
        """Let everybody who waits go home."""
        with self._changed:
            self._stopping = True
            self._changed.notify_all()


class DevicesAtWork:
    """Which slot works on which device. Two chips that say the same MAC never take one token into two flashes.

    Who works on a unit that is in no slot takes its device too, under a name that begins with ASIDE.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._slots: dict[str, str] = {}  # by MAC

    def take(self, mac: str, slot: str) -> str:
        """Take a device for a slot; return the slot that has it already, "" where none had."""
        with self._lock:
            holder = self._slots.setdefault(mac, slot)
            return "" if holder == slot else holder

    def leave(self, slot: str) -> None:
        """Give up what a slot has taken."""
        with self._lock:
            self._slots = {mac: holder for mac, holder in self._slots.items() if holder != slot}

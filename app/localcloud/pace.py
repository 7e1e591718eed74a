"""Slows a flood down without stopping what comes one by one."""

from __future__ import annotations


class Pace:
    """Lets `at_once` things through without a wait, then one every `seconds`; nothing waits longer than they took."""

    def __init__(self, at_once: int, seconds: float) -> None:
        self._burst, self._seconds = at_once * seconds, seconds
        self._turn = 0.0

    def delay(self, now: float) -> float:
        """Return how many seconds a thing that comes at `now` has to wait for its turn."""
        self._turn = min(max(self._turn, now - self._burst) + self._seconds, now + self._burst)
        return max(0.0, self._turn - now)

"""Slows a flood down without stopping what comes one by one."""

from __future__ import annotations

_KEYS = 10_000  # of those who try at the same time


class Pace:
    """Lets `at_once` things through without a wait, then one every `seconds`; nothing waits longer than they took."""

    def __init__(self, at_once: int, seconds: float) -> None:
        self._burst, self._seconds = at_once * seconds, seconds
        self._turn = 0.0

    def delay(self, now: float) -> float:
        """Return how many seconds a thing that comes at `now` has to wait for its turn."""
        self._turn = min(max(self._turn, now - self._burst) + self._seconds, now + self._burst)
        return max(0.0, self._turn - now)


class Attempts:
    """Lets each key try `at_once` times, then once every `seconds`; what was refused does not count."""

    def __init__(self, at_once: int, seconds: float) -> None:
        self._burst, self._seconds = at_once * seconds, seconds
        self._turns: dict[str, float] = {}

    def wait(self, key: str, now: float) -> float:
        """Return how many seconds a try at `now` comes too early; 0.0 lets it through, and counts it."""
        turn = max(self._turns.pop(key, 0.0), now) + self._seconds
        wait = max(0.0, turn - self._burst - now)
        self._turns[key] = turn - self._seconds if wait else turn
        if len(self._turns) > _KEYS:
            self._forget(now)
        return wait

    def give_back(self, key: str) -> None:
        """Uncount a key's newest try, which is not one of those that are to be slowed down."""
        if key in self._turns:
            self._turns[key] -= self._seconds

    def forget(self, key: str) -> None:
        """Let a key begin anew."""
        self._turns.pop(key, None)

    def _forget(self, now: float) -> None:
        """Forget the keys that may try as often as a new one, and else those that have not tried for the longest."""
        self._turns = {key: turn for key, turn in self._turns.items() if turn > now}
        while len(self._turns) > _KEYS:
            del self._turns[next(iter(self._turns))]

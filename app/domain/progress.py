"""Long work over many things: how far it is is told now and then, and a person may stop it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from app.domain.errors import Cancelled

T = TypeVar("T")

Progress = Callable[[int, int], None]
"""Is told how many things of how many are done."""

IsCancelled = Callable[[], bool]
"""Tells whether a person has stopped the work."""

EVERY = 100  # things between two looks


def counted(things: Iterable[T], total: int, progress: Progress | None, cancelled: IsCancelled | None) -> Iterator[T]:
    """Pass the things on; each `EVERY` of them, and at the end, tell how far it is. Raises Cancelled."""
    for done, thing in enumerate(things):
        if done % EVERY == 0:
            if cancelled and cancelled():
                raise Cancelled
            if progress:
                progress(min(done, total), total)
        yield thing
    if progress:
        progress(total, total)

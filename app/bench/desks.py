"""What a station offers beside its line: all that is done with people, tokens and units away from the slots."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.store.people import People
from app.store.station_store import Store


@dataclass(frozen=True)
class Desks:
    """Every call of a desk may do I/O; the window makes them in the background."""

    home: Path
    people: People


def open_desks(home: Path, store: Store) -> Desks:
    """Return the desks of a station."""
    return Desks(home, store.people)

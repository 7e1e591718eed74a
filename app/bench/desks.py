"""What a station offers beside its line: all that is done with people, tokens and units away from the slots."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.bench.inspection import InspectionDesk
from app.bench.provision import Line
from app.bench.token_desk import TokenDesk
from app.cloud.client import CloudClient
from app.store.people import People
from app.store.station_store import Store


@dataclass(frozen=True)
class Desks:
    """Every call of a desk may do I/O; the window makes them in the background."""

    home: Path
    people: People
    tokens: TokenDesk | None = None
    inspection: InspectionDesk | None = None


def open_desks(home: Path, store: Store, client: CloudClient | None, lines: Sequence[Line] = ()) -> Desks:
    """Return the desks of a station; `client` is the desks' own, None where no cloud is set. `lines` are the slots'."""
    tokens = TokenDesk(store, client)
    inspection = InspectionDesk(store, client, tokens, [line.recipe for line in lines])
    return Desks(home, store.people, tokens, inspection)

"""The Tokens page on real parts: the embedded cloud, a network between, the station's store and people, the desk."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.bench.desks import Desks
from app.bench.token_desk import TokenDesk
from app.domain.units import Unit
from app.store.station_store import Store
from app.ui.station_window import StationWindow
from app.ui.token_deeds import TokenDeeds
from tests.gui.scripted_bench import ScriptedBench
from tests.unit import networked_station
from tests.unit.people_fixtures import with_people


@dataclass
class TokenStation:
    """`net` is the station's cloud side; `store` has people who must sign in, where they were asked for."""

    net: networked_station.Station
    store: Store
    desks: Desks
    bench: ScriptedBench

    def units(self, count: int) -> list[Unit]:
        """Units that are closed and claimed."""
        made = [self.net.close_unit() for _ in range(count)]
        for unit in made:
            self.net.claim(unit.qr_token)
        self.net.turn()
        return made

    def row(self, qr_token: str) -> int:
        """Where the table has a token."""
        row = self.store.db.row("SELECT count(*) FROM tokens WHERE id < (SELECT id FROM tokens WHERE qr_token = ?)",
                                qr_token)  # fmt: skip
        return int(row[0]) if row else -1


@contextmanager
def open_tokens(
    folder: Path, *, plan_tokens: int = 1000, vendor_only: bool = False, people: bool = False
) -> Iterator[TokenStation]:
    """Open it with 12 tokens of the template Sensor."""
    with networked_station.open_station(folder, plan_tokens=plan_tokens, vendor_only=vendor_only) as net:
        store = with_people(net.store) if people else net.store
        net.store = store
        desks = Desks(folder, store.people, TokenDesk(store, net.client))
        yield TokenStation(net, store, desks, ScriptedBench(tokens_file=store.db.path))


def deeds(window: StationWindow) -> TokenDeeds:
    """Return what the page does with tokens."""
    assert window.tokens.deeds is not None
    return window.tokens.deeds


__all__ = ["TokenStation", "deeds", "open_tokens"]

"""What a station offers beside its line: all that is done with people, tokens and units away from the slots."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.bench.bench import Bench
from app.bench.find.finding import FindingDesk
from app.bench.qa.inspection import InspectionDesk
from app.bench.reports.report import Reports
from app.bench.returns.returns_desk import ReturnsDesk
from app.bench.settings_desk import SettingsDesk
from app.bench.shift_desk import ShiftDesk
from app.bench.tokens.token_desk import TokenDesk
from app.cloud.client import CloudClient
from app.cloud.profile import Profile
from app.store.people import People
from app.store.station_store import Store


@dataclass(frozen=True)
class Desks:
    """Every call of a desk may do I/O; the window makes them in the background."""

    home: Path
    people: People
    tokens: TokenDesk | None = None
    returns: ReturnsDesk | None = None
    bench: Bench | None = None  # whose slots the returns desk borrows
    inspection: InspectionDesk | None = None
    reports: Reports | None = None
    shift: ShiftDesk | None = None
    settings: SettingsDesk | None = None
    finding: FindingDesk | None = None


def open_desks(
    home: Path,
    store: Store,
    client: CloudClient | None,
    bench: Bench | None = None,
    target: int = 0,
    demo: Profile | None = None,
) -> Desks:
    """Return the desks of a station; `client` is the desks' own, None where no cloud is set; `target` is a shift's.

    `demo` is the profile of the demo's own cloud.

    Without a bench there is no returns desk and no shift: its slots and its printer are what those work with.
    """
    tokens, lines = TokenDesk(store, client), bench.lines if bench else ()
    reports = Reports(store.db.path, bench.shifts) if bench else None
    return Desks(
        home,
        store.people,
        tokens,
        ReturnsDesk(store, client, tokens, lines, bench.reprint_closed) if bench else None,
        bench,
        InspectionDesk(store, client, tokens, [line.recipe for line in lines]),
        reports,
        ShiftDesk(store, reports, target, bench.reprint_closed) if bench and reports else None,
        SettingsDesk(home, store, demo),
        FindingDesk(store, tokens),
    )

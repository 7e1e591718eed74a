"""A station whose Find page has something to find: units that much happened to, and tokens with metadata."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path

from app.bench.desks import Desks
from app.bench.find.finding import FindingDesk
from app.bench.tokens.token_desk import TokenDesk
from app.domain.checks import Check, CheckKind
from app.domain.returns import ReturnStep, Way
from app.domain.tokens import CloudStatus
from app.domain.units import Unit
from app.store.station_store import Store
from tests.gui.scripted_bench import ScriptedBench
from tests.unit.people_fixtures import with_people
from tests.unit.store_fixtures import claim, fill, make_token, open_test_store

CHECKS = (Check("Housing closed"), Check("Supply voltage", CheckKind.VALUE, "V", Decimal("3.2"), Decimal("3.4")))


@dataclass
class FindStation:
    """`returned` came back and `follower` followed it; `closed` was inspected."""

    store: Store
    desks: Desks
    bench: ScriptedBench
    returned: Unit
    follower: Unit
    closed: Unit


@contextmanager
def open_find(folder: Path, *, people: bool = False, more: int = 30) -> Iterator[FindStation]:
    """Open it; without a cloud, so that the page says so."""
    store = open_test_store(folder / "home")
    store.db.connection.execute("PRAGMA synchronous = OFF")
    customers = [make_token(status=CloudStatus.CLAIMED, claimed_org_id=70 + n % 2, device_id=9) for n in range(6)]
    fill(store, [*(make_token() for _ in range(more + 20)), *customers])
    store.organizations.put(70, "Acme Greenhouses")
    journal = store.journal
    journal.begin_batch("Order 2026-77")
    journal.act_as("Olga", "operator")
    returned, closed = (_closed(store, f"7c:df:a1:0b:24:e{n}", copies=1 + n) for n in range(2))
    for n in range(more):
        _closed(store, f"7c:df:a1:0b:25:{n:02x}")
    journal.act_as("Quinn", "qa")
    inspection = store.inspections.begin(closed, CHECKS)
    inspection = store.inspections.record(inspection, 1, "pass")
    inspection = store.inspections.record(inspection, 2, "3.9", "measured again with another probe")
    store.inspections.record(inspection, 2, "3.31")
    journal.act_as("Rita", "returns")
    back = store.returns.begin(returned, Way.REPROVISION, "no connection at the customer's")
    store.returns.void(store.returns.done(back, ReturnStep.DISCLAIM), "label destroyed")
    follower = journal.reserve(claim(returned.mac))
    spare = store.paper.free(604, 2)
    store.fields.put(
        spare[0], {"Serial Number": "DE-0077", "MAC address": "5C:62:91:82:C9:E8", "Place": "Hall 7, " * 20}
    )
    journal.act_as()
    store = with_people(store) if people else store
    desks = Desks(
        folder, store.people, finding=FindingDesk(store, TokenDesk(store, None)), tokens=TokenDesk(store, None)
    )
    try:
        yield FindStation(
            store, desks, ScriptedBench(tokens_file=store.db.path),
            journal.unit(returned.id), follower, journal.unit(closed.id),
        )  # fmt: skip
    finally:
        store.close()


def _closed(store: Store, mac: str, copies: int = 1) -> Unit:
    journal = store.journal
    unit = journal.verified(journal.write(journal.reserve(replace(claim(mac), serial="CS-{number:06}")), "1"))
    for copy in range(copies):
        unit = journal.printed(journal.print_copy(unit, "1", "Label is unreadable" if copy else ""), f"job {copy + 1}")
    return journal.close(unit, "scanned")

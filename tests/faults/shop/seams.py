"""Where the floor is put under the station: chips, ears, clock, commits, labels, and a watch over scans and log."""

from __future__ import annotations

import functools
import logging
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

from app.bench import bench, scan_back, seat, unit_run
from app.bench.cloud_link import ASK_SECONDS, CloudLink
from app.bench.returns import returns_desk
from app.cloud.lookup import look_up
from app.domain.errors import LabelError
from app.domain.tokens import StaticToken
from app.label.proof import prove
from app.store import invariants
from app.store.database import Database
from app.store.schema import fresh_schema
from tests.faults.seeded import seeded
from tests.faults.shop.paper import quick_label, quick_proof
from tests.faults.shop.people import ShortTurn
from tests.faults.shop.worker import Worker

if TYPE_CHECKING:
    from tests.faults.shop.factory import Factory


def seams(factory: Factory, papers: bool) -> Iterator[AbstractContextManager[Any]]:
    """Yield what must be in place while the factory's station is there."""
    floor, watched = factory.floor, factory.promise.watched_scan(scan_back.scan_back)
    yield seeded(factory.rng)
    yield patch("os.fsync")  # power cuts are shown elsewhere
    yield patch.object(seat, "ChipWorker", functools.partial(Worker, floor))
    yield patch.object(bench, "LabelTurn", functools.partial(ShortTurn, floor))
    yield patch.object(unit_run, "scan_back", watched)
    yield patch.object(bench, "scan_back", watched)
    yield patch.object(returns_desk, "scan_back", watched)
    yield patch.object(Database, "_commit", _commit_on(factory))
    yield patch.object(invariants, "fresh_schema", _fresh_schema)
    yield patch.object(CloudLink, "ask", _watched_ask(factory))
    yield patch.object(CloudLink, "_look_up", _look_up_here)
    for module in ("audit", "errands", "inspections", "outbox", "returns", "token_cache"):
        yield patch(f"app.store.{module}.now", factory.now)
    if not papers:
        yield patch("app.bench.provision.render_pdf", quick_label)
    yield patch("app.bench.provision.prove", _proof(factory, prove if papers else quick_proof))
    yield _listening(factory)


_fresh_schema = functools.cache(fresh_schema)  # it takes a while, and is always the same


def _commit_on(factory: Factory) -> Callable[[Database], None]:
    """Return a commit that may be killed before or after, or find the disk full."""
    commit, floor = Database._commit, factory.floor

    def on_floor(db: Database) -> None:
        floor.point("commit")
        if floor.full:
            floor.full -= 1
            factory.promise.unsaved = True
            raise sqlite3.OperationalError("database or disk is full")
        commit(db)
        floor.point("committed")

    return on_floor


def _watched_ask(factory: Factory) -> Callable[[CloudLink, str], bool]:
    """Return `ask` under watch: what the cloud was heard to say of a token counts when that is flashed."""
    ask, floor, client = CloudLink.ask, factory.floor, factory.client

    def watched(link: CloudLink, qr: str) -> bool:
        client.listed = {}
        asked = ask(link, qr)
        if asked:
            claimed_or_gone = client.listed.get(qr, True)
            floor.not_to_flash = floor.not_to_flash - {qr} | ({qr} if claimed_or_gone else set())
        return asked

    return watched


def _look_up_here(link: CloudLink, qr: str, place: int) -> StaticToken | None:
    """Look a token up in this thread, so that the order of things is repeatable."""
    return look_up(link._client, qr, place, ASK_SECONDS)


def _proof(factory: Factory, proof: Callable[[bytes, str, str], None]) -> Callable[[bytes, str, str], None]:
    def prove_or_not(pdf: bytes, text: str, copy_code: str) -> None:
        blurs, factory.floor.blurs = factory.floor.blurs, False
        if blurs:
            raise LabelError("The label failed its proof. It was not printed.")
        proof(pdf, text, copy_code)

    return prove_or_not


@contextmanager
def _listening(factory: Factory) -> Iterator[None]:
    """Keep all that the program logs; a fault of the program breaks the promise."""

    class Listener(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            factory.said.append(self.format(record))
            if record.levelno >= logging.ERROR and not factory.floor.dead:
                factory.floor.broken.append(f"a fault of the program: {factory.said[-1]}")

    log, listener = logging.getLogger("app"), Listener()
    level = log.level
    log.addHandler(listener)
    log.setLevel(logging.DEBUG)
    try:
        yield
    finally:
        log.removeHandler(listener)
        log.setLevel(level)

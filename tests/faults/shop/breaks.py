"""Deliberate breaks of the bench, put in from outside: each must be found by the stateful test."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager, nullcontext
from pathlib import Path
from typing import Any
from unittest.mock import patch

from app.bench import cloud_link, provision, resume, slot
from app.bench import scan_back as rules
from app.bench.unit_run import UnitRun
from app.device.chip_info import ChipInfo
from app.domain.errors import BadInput, CloudError, DeviceGone
from app.domain.tokens import parse_label_text
from app.domain.units import Copy, Unit, UnitState
from app.store import invariants
from app.store.database import Database
from app.store.journal import Journal
from tests.faults.sabotage import early_commit_left_out
from tests.faults.shop.desk_breaks import DESK_BREAKS

Break = Callable[[], AbstractContextManager[Any]]


def scrap_frees_the_token() -> AbstractContextManager[Any]:
    """The token of a scrapped unit returns to the pool, whatever its device holds."""
    scrap = Journal.scrap

    def careless(self: Journal, unit: Unit, why: str) -> Unit:
        scrapped = scrap(self, unit, why)
        with self._db.transaction() as connection:
            connection.execute("UPDATE units SET freed = 1 WHERE id = ?", (unit.id,))
        return scrapped

    return patch.object(Journal, "scrap", careless)


@contextmanager
def early_commit() -> Iterator[None]:
    """`writing` is written down only after the flash was written."""
    with patch.object(Journal, "write", Journal.write), patch.object(Journal, "verified", Journal.verified):
        early_commit_left_out()
        yield


@contextmanager
def taken_is_ignored() -> Iterator[None]:
    """A token that a unit holds may be taken again, and neither the database minds nor who verifies it."""
    begin, free = Database.__init__, "status = 'UNCLAIMED' AND device_id IS NULL AND missed = 0"

    def without_index(self: Database, path: Path, **options: Any) -> None:
        begin(self, path, **options)
        if not options:
            self.connection.execute("DROP INDEX IF EXISTS units_token")

    with ExitStack() as broken:
        broken.enter_context(patch.object(Database, "__init__", without_index))
        broken.enter_context(patch.object(invariants, "_verify_schema"))
        for module in ("matching", "token_cache"):
            broken.enter_context(patch(f"app.store.{module}.FREE", free))
        yield


def reprint_voids_nothing() -> AbstractContextManager[Any]:
    """A reprint takes for granted that the copies before it did not come out."""

    def careless(self: Journal, connection: Any, unit: Unit) -> None:
        del self
        connection.execute("UPDATE copies SET state = 'failed' WHERE unit = ?", (unit.id,))

    return patch.object(Journal, "_void_copies", careless)


def _scans(change: Callable[[str, Unit], str]) -> AbstractContextManager[Any]:
    check = rules.check_scan

    def careless(text: str, unit: Unit, copies: Sequence[Copy], where: rules.Where) -> None:
        check(change(text, unit), unit, copies, where)

    return patch.object(rules, "check_scan", careless)


def organization_is_ignored() -> AbstractContextManager[Any]:
    """The scan of a label that names another organization is accepted."""

    def own(text: str, unit: Unit) -> str:
        try:
            return f"{parse_label_text(text)[0]}+{unit.org_id}"
        except BadInput:
            return text

    return _scans(own)


def copy_number_is_ignored() -> AbstractContextManager[Any]:
    """The scan of a void copy is accepted."""
    return _scans(lambda text, unit: re.sub(r"/[0-9]+$", f"/{unit.copy}", text))


def read_back_is_skipped() -> AbstractContextManager[Any]:
    """What the device holds after a write is not compared."""
    return patch.object(provision, "check_token_region", lambda *_: None)


def any_device_goes_on() -> AbstractContextManager[Any]:
    """A unit goes on with whatever device is in its slot."""

    def careless(self: UnitRun) -> ChipInfo:
        port = self._seat.port()
        if port is None:
            raise DeviceGone("Nothing is plugged in. Plug in {mac}.", mac=self.unit.mac)
        return provision.connect(self._line, self._seat.worker, port, self._told.step)

    return patch.object(UnitRun, "_connect", careless)


def interrupted_is_guessed() -> AbstractContextManager[Any]:
    """After a kill in the middle of a write the write counts as done."""
    known = resume.interrupted

    def careless(journal: Journal, unit: Unit) -> Unit:
        return journal.verified(unit) if unit.state is UnitState.WRITING else known(journal, unit)

    return patch("app.bench.bench.interrupted", careless)


def cloud_is_not_heeded() -> AbstractContextManager[Any]:
    """A token that was claimed meanwhile is flashed all the same."""
    return patch.object(provision, "contradiction", lambda *_: None)


def delivery_is_believed() -> AbstractContextManager[Any]:
    """A message counts as delivered though the cloud refused it."""
    deliver = cloud_link._deliver

    def careless(*values: Any) -> None:
        try:
            deliver(*values)
        except CloudError:
            return

    return patch.object(cloud_link, "_deliver", careless)


def syncs_run_together() -> AbstractContextManager[Any]:
    """Who syncs or delivers minds nobody who does so already."""
    return patch.object(cloud_link, "_alone", lambda *_: nullcontext())


def refused_scan_counts() -> AbstractContextManager[Any]:
    """A refused scan takes the unit out of its slot."""
    note = Journal.note

    def careless(self: Journal, act: str, why: str, unit: Unit | None = None, **facts: str) -> None:
        note(self, act, why, unit, **facts)
        if act == "refused scan" and unit:
            self.set_aside(unit, why)

    return patch.object(Journal, "note", careless)


def secrets_are_logged() -> AbstractContextManager[Any]:
    """A log record tells what is flashed."""
    make = provision.token_region

    def careless(delivery: Any, token: Any, host: str) -> Any:
        slot.log.info("flashing %s", token.reveal())
        return make(delivery, token, host)

    return patch.object(provision, "token_region", careless)


BREAKS: dict[str, Break] = {
    "scrap-frees-the-token": scrap_frees_the_token,
    "early-commit-left-out": early_commit,
    "taken-is-ignored": taken_is_ignored,
    "reprint-voids-nothing": reprint_voids_nothing,
    "organization-is-ignored": organization_is_ignored,
    "copy-number-is-ignored": copy_number_is_ignored,
    "read-back-is-skipped": read_back_is_skipped,
    "any-device-goes-on": any_device_goes_on,
    "interrupted-is-guessed": interrupted_is_guessed,
    "cloud-is-not-heeded": cloud_is_not_heeded,
    "delivery-is-believed": delivery_is_believed,
    "syncs-run-together": syncs_run_together,
    "refused-scan-counts": refused_scan_counts,
    "secrets-are-logged": secrets_are_logged,
    **DESK_BREAKS,
}

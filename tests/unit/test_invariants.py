"""The file against its own audit log: whoever changes a unit or a label copy behind the journal's back is found."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.checks import Check
from app.domain.errands import ErrandKind, ErrandOutcome
from app.domain.errors import StationError, StoreError
from app.domain.returns import ReturnStep, Way
from app.domain.units import CopyState
from app.store import audit, invariants, written
from tests.unit.store_fixtures import claim, fill, make_token
from tests.unit.store_trouble import opened

LATER = "'2030-01-01T00:00:00.000+00:00'"


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE copies SET state = 'failed' WHERE number = 2",  # its label would be as good as the newest again
        "UPDATE copies SET state = 'void' WHERE number = 1",
        "UPDATE copies SET state = 'unknown' WHERE number = 3",
        "UPDATE copies SET state = 'void' WHERE number = 3",
        "UPDATE copies SET number = 4 WHERE number = 3",
        "UPDATE copies SET reason = 'smeared' WHERE number = 3",
        "UPDATE copies SET job = 'job 4' WHERE number = 3",
        f"UPDATE copies SET printed_at = {LATER} WHERE number = 1",
        f"UPDATE units SET changed_at = {LATER}",
        "UPDATE units SET freed = 1",
        "UPDATE units SET why = 'another'",
        "UPDATE units SET recipe = 'another'",
        "UPDATE units SET created_at = 'yesterday'",
        "UPDATE units SET created_at = '2020-01-01T00:00:00.000+00:00'",
    ],
)
def test_what_the_audit_log_tells_otherwise_is_found(tmp_path: Path, change: str) -> None:
    """Copy 1 has failed, copy 2 is void, copy 3 is the one."""
    with opened(tmp_path) as store:
        fill(store, [make_token()])
        journal = store.journal
        unit = journal.verified(journal.write(journal.reserve(claim()), "1"))
        unit = journal.print_doubt(journal.print_copy(unit, "1"), CopyState.FAILED, "paper out")
        unit = journal.print_doubt(journal.print_copy(unit, "1", "new roll"), CopyState.UNKNOWN, "no answer")
        unit = journal.printed(journal.print_copy(unit, "1", "torn"), "job 3")
        invariants.verify(store.db)
        with store.db.transaction() as connection:
            connection.execute(change)
        with pytest.raises(StoreError, match=unit.name):
            invariants.verify(store.db)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (change, sentence)
        for sentence, changes in {
            "not what its history tells": (
                "UPDATE returns SET target = 'user 13' WHERE way = 'transfer'",
                "UPDATE returns SET way = 'reprovision' WHERE way = 'resell' AND ended_at IS NULL",
                "UPDATE returns SET touched = 0 WHERE touched = 1",
                "UPDATE returns SET touched = 1 WHERE way = 'transfer'",
                "UPDATE returns SET step = '' WHERE step = 'disclaim'",
                "UPDATE returns SET who = 'somebody' WHERE way = 'transfer'",
                "UPDATE returns SET why = 'another' WHERE way = 'transfer'",
                f"UPDATE returns SET begun_at = {LATER} WHERE way = 'transfer'",
                f"UPDATE returns SET outcome = 'given up', ended_at = {LATER} WHERE way = 'transfer'",
                f"UPDATE returns SET ended_at = {LATER} WHERE ended_at IS NOT NULL",
                "UPDATE returns SET outcome = NULL, ended_at = NULL WHERE outcome = 'given up'",
            ),
            "return of the unit .* is missing": ("DELETE FROM returns WHERE way = 'transfer'",),
            "not those that were asked for": (
                "UPDATE errands SET kind = 'delete' WHERE kind = 'disclaim'",
                "UPDATE errands SET owner_id = 13 WHERE kind = 'disclaim'",
                "UPDATE errands SET claimed = 1 WHERE kind = 'disclaim'",
                "UPDATE errands SET who = 'somebody' WHERE kind = 'disclaim'",
                "UPDATE tokens SET taken = 0 WHERE qr_token IN (SELECT qr_token FROM errands WHERE kind = 'disclaim');"
                "DELETE FROM errands WHERE kind = 'disclaim'",
                "INSERT INTO errands (id, batch, number, kind, qr_token, claimed, who, why, asked_at)"
                " SELECT 'mine', 'mine', 1, 'delete', qr_token, 0, 'somebody', '', asked_at FROM errands"
                " WHERE outcome = 'done'",
            ),
            "What became of the errand": (
                "UPDATE errands SET outcome = 'done' WHERE outcome = 'dropped'",
                "UPDATE errands SET outcome = NULL, ended_at = NULL WHERE outcome = 'done'",
                f"UPDATE errands SET outcome = 'done', ended_at = {LATER} WHERE outcome IS NULL",
            ),
            "marked as taken, or as free": ("UPDATE errands SET sent_at = NULL WHERE outcome = 'dropped'",),
            "other than the audit log says": (
                "UPDATE paper SET sheet = 7",
                "UPDATE paper SET place = 3 WHERE place = 2",
                "UPDATE tokens SET taken = 0 WHERE qr_token IN (SELECT qr_token FROM paper); DELETE FROM paper",
                "UPDATE lost SET mac = ''",
                "UPDATE tokens SET taken = 0 WHERE qr_token IN (SELECT qr_token FROM lost); DELETE FROM lost",
            ),
            "an inspection that its history": (
                "UPDATE inspections SET who = 'somebody'",
                f"UPDATE inspections SET begun_at = {LATER}",
                f"UPDATE inspections SET ended_at = {LATER}",
            ),
            "a finding that its history": (
                f"UPDATE findings SET at = {LATER}",
                "UPDATE findings SET photo = x'ffd8ffd9'",
            ),
            "another version": ("DELETE FROM _sqlite_migrations WHERE name LIKE 'm002%'",),
        }.items()
        for change in changes
    ],
)
def test_what_the_desks_keep_is_held_against_the_audit_log(tmp_path: Path, change: str, sentence: str) -> None:
    with opened(tmp_path) as store:
        tokens = [make_token() for _ in range(12)]
        fill(store, tokens)
        units = []
        for number in range(1, 6):
            unit = store.journal.verified(store.journal.write(store.journal.reserve(claim(_mac(number))), "1"))
            units.append(store.journal.close(store.journal.printed(store.journal.print_copy(unit, "1"), "job"), "done"))
        store.returns.begin(units[0], Way.TRANSFER, "sold", "user 12")
        store.returns.touch(store.returns.done(store.returns.begin(units[1], Way.RESELL, "again"), ReturnStep.DISCLAIM))
        store.returns.give_up(store.returns.begin(units[2], Way.RESELL, "by mistake"), "another device")
        lost = store.returns.lose(store.returns.begin(units[3], Way.RESELL, "again"), "it was swapped")
        assert lost.ended_at
        inspection = store.inspections.begin(units[4], (Check("look", photo=True),))
        assert store.inspections.record(inspection, 1, "pass", "", b"\xff\xd8photo\xff\xd9").ended_at
        store.paper.take([tokens[6].qr_token, tokens[7].qr_token], "made elsewhere")
        for place, kind, outcome in (
            (8, ErrandKind.DISCLAIM, None),
            (9, ErrandKind.DELETE, ErrandOutcome.DONE),
            (10, ErrandKind.DELETE, ErrandOutcome.DROPPED),
        ):
            token = tokens[place]
            errand = store.errands.sent(store.errands.of(store.errands.ask(kind, {token.qr_token: token}, "wrong"))[0])
            if outcome:
                store.errands.end(errand, outcome, StationError("nobody wants it"))
        written.append(tmp_path, written.Written(99, _mac(99), tokens[11].qr_token))
    with opened(tmp_path) as store:
        audit.verify(store.db)
        invariants.verify(store.db)
        store.db.connection.executescript(change)
        with pytest.raises(StoreError, match=sentence):
            invariants.verify(store.db)


def test_a_counter_that_was_emptied_is_found(tmp_path: Path) -> None:
    with opened(tmp_path) as store:
        fill(store, [make_token()])
        store.journal.reserve(claim())
        store.db.connection.execute("UPDATE sqlite_sequence SET seq = NULL WHERE name = 'audit'")
        with pytest.raises(StoreError, match="the number of its rows is missing"):
            audit.verify(store.db)


def _mac(number: int) -> str:
    return f"7c:df:a1:00:00:{number:02x}"

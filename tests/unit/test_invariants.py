"""The file against its own audit log: whoever changes a unit or a label copy behind the journal's back is found."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.errors import StoreError
from app.domain.units import CopyState
from app.store import invariants
from tests.unit.store_fixtures import claim, fill, make_token
from tests.unit.store_trouble import opened


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE copies SET state = 'failed' WHERE number = 2",  # its label would be as good as the newest again
        "UPDATE copies SET state = 'void' WHERE number = 1",
        "UPDATE copies SET state = 'unknown' WHERE number = 3",
        "UPDATE copies SET state = 'void' WHERE number = 3",
        "UPDATE copies SET number = 4 WHERE number = 3",
        "UPDATE copies SET reason = 'smeared' WHERE number = 3",
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

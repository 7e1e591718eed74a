"""Copies of the station's file: once a shift, whole, and readable without the station."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.errors import StoreError
from app.store import audit, backup, invariants
from app.store.station_store import FILE, open_copy
from tests.unit.store_fixtures import MAC, claim, fill, make_token, open_test_store


def test_one_copy_a_shift_and_the_oldest_make_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backup, "KEPT", 3)
    store = open_test_store(tmp_path)
    began = datetime.now(UTC) - timedelta(hours=1)
    first = store.back_up_once(began)
    assert first is not None
    assert store.back_up_once(began) is None
    made = [store.back_up_once(datetime.now(UTC)) for _ in range(4)]
    store.close()
    kept = sorted((tmp_path / "backups").iterdir())
    assert kept == made[1:]
    assert all(path.stat().st_mode & 0o777 == 0o600 for path in kept)


def test_a_copy_of_tomorrow_is_none_of_this_shift(tmp_path: Path) -> None:
    """A clock that was wrong once made it: without another, there would be none until then."""
    store = open_test_store(tmp_path)
    began = datetime.now(UTC) - timedelta(hours=1)
    made = store.back_up_once(began)
    assert made is not None
    made.rename(made.with_name((datetime.now(UTC) + timedelta(days=300)).strftime("station-%Y%m%dT%H%M%S.%fZ.db")))
    assert store.back_up_once(began) is not None
    assert store.back_up_once(began) is None
    store.close()


def test_a_copy_holds_what_was_committed_and_nothing_else(tmp_path: Path) -> None:
    store = open_test_store(tmp_path)
    fill(store, [make_token()])
    store.journal.reserve(claim())
    with pytest.raises(StoreError), store.db.transaction() as connection:
        connection.execute("UPDATE units SET why = 'not committed', state = 'unheard of'")
    made = store.back_up_once(datetime.now(UTC))
    store.close()
    assert made is not None
    copy = open_copy(made)
    audit.verify(copy.db)
    invariants.verify(copy.db)
    [unit] = copy.journal.units()
    assert (unit.mac, unit.why) == (MAC, "")
    with pytest.raises(StoreError, match="key is another one"):
        copy.tokens.auth_token(unit.qr_token)
    with pytest.raises(StoreError, match="read-only"):
        copy.journal.scrap(unit, "not here")
    copy.close()


def test_a_file_that_is_no_copy_is_refused(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="no file"):
        open_copy(tmp_path / "none.db")
    other = tmp_path / FILE
    other.write_bytes(b"")
    with pytest.raises(StoreError, match="another version"):
        open_copy(other)
    other.write_bytes(b"rubbish" * 1000)
    with pytest.raises(StoreError, match="damaged"):
        open_copy(other)
    assert sorted(path.name for path in tmp_path.iterdir()) == [FILE]


def test_a_backup_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    store = open_test_store(tmp_path)
    (tmp_path / "backups").write_text("in the way")
    with pytest.raises(StoreError, match="backup"):
        store.back_up_once(datetime.now(UTC))
    store.close()

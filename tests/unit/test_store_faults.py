"""The station's file in trouble: the line stops with a sentence, nothing is half done, and it goes on afterwards."""

from __future__ import annotations

import os
import subprocess
import tempfile
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest
from click.testing import CliRunner

from app.cli.main import main
from app.domain.errors import StoreError
from app.domain.tokens import CloudStatus
from app.domain.units import CopyState, Unit
from app.store import audit, invariants
from app.store.backup import back_up
from app.store.database import Database
from app.store.station_store import BACKUPS, FILE, Store
from tests.unit.store_fixtures import claim, fill, make_token, open_test_store
from tests.unit.store_trouble import HOLD, SmallDisk, child, look, opened


def life(store: Store) -> Iterator[tuple[str, Callable[[], object]]]:
    """Yield a unit's whole life, one transaction at a time, with what the cloud hears and says of it."""
    journal, tokens = store.journal, store.tokens
    token, other = make_token(), make_token()

    def unit() -> Unit:
        return journal.units()[-1]

    yield "begin pass", tokens.begin_pass
    yield "page", lambda: tokens.put_page(1, [token, other, *(make_token() for _ in range(30))])
    yield "end pass", lambda: tokens.finish_pass(1)
    yield "reserve", lambda: journal.reserve(claim())
    yield "set aside", lambda: journal.set_aside(unit(), "break")
    yield "place", lambda: journal.place(unit(), "2")
    yield "write", lambda: journal.write(unit(), "1")
    yield "doubt", lambda: journal.doubt(unit(), "unplugged")
    yield "write again", lambda: journal.write(unit(), "1")
    yield "verified", lambda: journal.verified(unit())
    yield "print", lambda: journal.print_copy(unit(), "1")
    yield "print in doubt", lambda: journal.print_doubt(unit(), CopyState.UNKNOWN, "no answer")
    yield "print again", lambda: journal.print_copy(unit(), "1", "torn")
    yield "printed", lambda: journal.printed(unit(), "job")
    yield "refused scan", lambda: journal.note("refused scan", "This is not a label.", unit())
    yield "close", lambda: journal.close(unit(), "scanned back")
    yield "claimed", lambda: tokens.put_page(1, [replace(token, status=CloudStatus.CLAIMED, device_id=4)])
    [message] = store.outbox.deliverable(10)
    yield "not delivered", lambda: store.outbox.failed(message, "refused")
    yield "delivered", lambda: store.outbox.delivered(message)
    yield "reserve another", lambda: journal.reserve(claim("7c:df:a1:00:00:02"))
    yield "scrap", lambda: journal.scrap(unit(), "bent pin")


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    small = SmallDisk(tmp_path / "disk")
    yield small
    if small.real:
        subprocess.run(["umount", "-l", str(small.home)], check=True)


def full(step: Callable[[], object]) -> bool:
    """Do a step; tell whether it found no space. Any other failure is one."""
    try:
        step()
    except StoreError as problem:
        if "disk is full" not in str(problem) and "cannot be kept" not in str(problem):
            raise
        return True
    return False


def test_the_disk_fills_up_at_any_step_of_a_units_life(disk: SmallDisk) -> None:
    refused = 0
    with opened(disk.home) as store:
        for name, step in life(store):
            for pages in count():
                disk.leave(pages, store)
                before = look(disk.home)
                if not full(step):
                    break
                assert look(disk.home) == before, name
                refused += 1
            assert look(disk.home) != before, name
        disk.free(store)
        audit.verify(store.db)
        invariants.verify(store.db)
    assert refused > (40 if disk.real else 0)


def test_a_station_starts_on_a_full_disk_only_when_there_is_space_again(disk: SmallDisk) -> None:
    if not disk.real:
        pytest.skip("needs a disk of its own")
    for pages in range(0, 120, 5):
        disk.leave(pages)
        full(lambda: open_test_store(disk.home).close())
    disk.free()
    with opened(disk.home) as store:
        for _, step in life(store):
            step()


def test_a_backup_that_finds_no_space_leaves_nothing_behind(disk: SmallDisk) -> None:
    if not disk.real:
        pytest.skip("needs a disk of its own")
    with opened(disk.home) as store:
        disk.leave(10)
        with pytest.raises(StoreError, match="full"):
            back_up(store.db, disk.home / BACKUPS)
        assert not list((disk.home / BACKUPS).iterdir())
        disk.free()
        assert back_up(store.db, disk.home / BACKUPS).exists()


LOCKS = pytest.mark.parametrize(
    "statements",
    [("BEGIN EXCLUSIVE",), ("BEGIN IMMEDIATE",), ("BEGIN", "SELECT count(*) FROM tokens")],
    ids=["alone", "writes", "reads"],
)


@LOCKS
def test_another_process_holds_the_file_for_too_long(tmp_path: Path, statements: tuple[str, ...]) -> None:
    with opened(tmp_path) as store:
        fill(store, [make_token()])
        before = look(tmp_path)
        store.db.connection.execute("PRAGMA busy_timeout = 50")
        with child(HOLD, str(tmp_path / FILE), *statements), pytest.raises(StoreError, match="Another program holds"):
            store.journal.reserve(claim())
        assert look(tmp_path) == before
        store.journal.write(store.journal.reserve(claim()), "1")


@LOCKS
def test_another_process_holds_the_file_for_a_moment(tmp_path: Path, statements: tuple[str, ...]) -> None:
    with opened(tmp_path) as store:
        fill(store, [make_token()])
        worker = threading.Thread(target=lambda: store.journal.reserve(claim()))
        with child(HOLD, str(tmp_path / FILE), *statements):
            worker.start()
            worker.join(0.3)
            assert worker.is_alive()
        worker.join()
        assert len(store.journal.units()) == 1


STATION = """
import sys
from pathlib import Path
from app.store.station_store import open_store
store = open_store(Path(sys.argv[1]), "T1", "first", use_keyring=False)
print("ready", flush=True)
sys.stdin.read()
"""


def test_a_bench_starts_and_works_while_the_journal_is_checked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """However long that takes: 20,000 units take longer than a writer waits."""
    verify, checked = invariants.verify, list[str]()

    def verify_beside_a_bench(db: Database) -> None:
        with opened(tmp_path) as store:
            store.db.connection.execute("PRAGMA busy_timeout = 0")
            checked.append(store.journal.reserve(claim()).name)
        verify(db)

    with opened(tmp_path) as store:
        fill(store, [make_token()])
        rows = audit.head(store.db)[0]
    monkeypatch.setattr(invariants, "verify", verify_beside_a_bench)
    done = CliRunner().invoke(main, ["--home", str(tmp_path), "journal", "verify"])
    assert checked == ["T1-000001"], done.output
    assert done.exit_code == 0, done.output
    assert f"whole: {rows} rows" in done.output  # as it was when the check began


def test_a_second_station_starts_only_when_the_first_is_gone(tmp_path: Path) -> None:
    home, other_name = tmp_path / "home", tmp_path / "link"
    other_name.symlink_to(home)
    with child(STATION, str(home)) as first:
        for name in (home, other_name):
            with pytest.raises(StoreError, match="Another Token Station works in"):
                open_test_store(name)
        first.kill()
        first.wait()
        with opened(other_name), pytest.raises(StoreError, match="Another Token Station works in"):
            open_test_store(home)


@pytest.fixture
def permissions() -> Iterator[Path]:
    """A home where permissions hold: for root they do not, so it is somebody else meanwhile."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        with opened(home) as store:
            fill(store, [make_token()])
        if root := os.geteuid() == 0:
            for path in (home, *home.iterdir()):
                os.chown(path, 65534, 65534)
            os.seteuid(65534)
        yield home
        if root:
            os.seteuid(0)
        home.chmod(0o700)


def test_a_read_only_file(permissions: Path) -> None:
    (permissions / FILE).chmod(0o400)
    before = look(permissions)
    with pytest.raises(StoreError, match="read-only"), opened(permissions) as store:
        store.journal.reserve(claim())
    assert look(permissions) == before
    (permissions / FILE).chmod(0o600)
    with opened(permissions) as store:
        store.journal.reserve(claim())


def test_a_read_only_folder(permissions: Path) -> None:
    with opened(permissions) as store:
        permissions.chmod(0o500)
        before = look(permissions)
        with pytest.raises(StoreError, match="read-only"):
            store.journal.reserve(claim())
        assert look(permissions) == before
        permissions.chmod(0o700)
        store.journal.reserve(claim())


@pytest.mark.parametrize("name", [FILE, "station.lock", "sealing.key"])
def test_a_file_that_may_not_even_be_read(permissions: Path, name: str) -> None:
    (permissions / name).chmod(0o000)
    with pytest.raises(StoreError):
        open_test_store(permissions)
    (permissions / name).chmod(0o600)
    with opened(permissions) as store:
        store.journal.reserve(claim())


@pytest.mark.parametrize(
    "name",
    [
        FILE,
        "station.lock",
        "sealing.key",
    ],
)
def test_a_file_that_is_missing_from_a_folder_where_none_can_be_made(permissions: Path, name: str) -> None:
    (permissions / name).rename(permissions / "away")
    permissions.chmod(0o500)
    with pytest.raises(StoreError):
        open_test_store(permissions)


@pytest.mark.parametrize("name", [FILE, "station.lock", "sealing.key"])
def test_a_folder_in_a_files_place(tmp_path: Path, name: str) -> None:
    (tmp_path / name).mkdir()
    with pytest.raises(StoreError):
        open_test_store(tmp_path)


def test_a_file_in_the_homes_place(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("")
    with pytest.raises(StoreError, match="cannot be written"):
        open_test_store(tmp_path / "home")

"""The station's file after an accident: what it gives is right, or a sentence; never another token."""

from __future__ import annotations

import base64
import random
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest

from app.domain.errors import StationError, StoreError
from app.domain.secret import Secret
from app.store import audit, invariants, written
from app.store.database import store_errors
from app.store.station_store import FILE, Store, open_copy
from app.store.token_list import TokenFilter, TokenList
from app.store.written import Written
from tests.faults.labelled_units import units_in_every_state
from tests.faults.seeded import seeded
from tests.unit.store_fixtures import PRODUCT, claim, fill, make_token, open_test_store
from tests.unit.store_trouble import HOLD, PAGE, child, look, opened

JOURNAL = f"{FILE}-journal"


@pytest.fixture
def crashed(tmp_path: Path) -> tuple[Path, bytes]:
    """A file whose station was killed in the middle of a commit, and what it held before."""
    with opened(tmp_path) as store:
        fill(store, [make_token() for _ in range(400)])
    before = look(tmp_path), (tmp_path / FILE).read_bytes()
    statements = ("PRAGMA cache_size = 5", "BEGIN IMMEDIATE", "UPDATE tokens SET status = 'CLAIMED'")
    with child(HOLD, str(tmp_path / FILE), *statements) as process:
        process.kill()
    assert (tmp_path / JOURNAL).exists()
    assert (tmp_path / FILE).read_bytes() != before[1]
    return tmp_path, before[0]


def test_what_was_half_done_is_rolled_back_at_the_next_start(crashed: tuple[Path, bytes]) -> None:
    home, before = crashed
    open_test_store(home).close()
    assert not (home / JOURNAL).exists()
    assert look(home) == before


def test_what_was_half_done_is_not_shown_to_who_may_only_read(crashed: tuple[Path, bytes]) -> None:
    home, before = crashed
    with pytest.raises(StoreError):
        open_copy(home / FILE)
    listing = TokenList(home / FILE)
    with pytest.raises(StoreError):
        listing.count(TokenFilter())
    listing.close()
    open_test_store(home).close()
    assert look(home) == before


def test_rubbish_in_the_journals_place_changes_nothing(tmp_path: Path) -> None:
    with opened(tmp_path) as store:
        fill(store, [make_token()])
    before = look(tmp_path)
    for rubbish in (b"", b"rubbish" * 1000, bytes(10_000)):
        (tmp_path / JOURNAL).write_bytes(rubbish)
        open_test_store(tmp_path).close()
        assert look(tmp_path) == before


@pytest.mark.parametrize(
    ("key", "sentence"),
    [
        (b"", "damaged"),
        (base64.b64encode(bytes(16)), "damaged"),
        (base64.b64encode(bytes(33)), "damaged"),
        (b"\x00\xff" * 22, "cannot be read"),
        (b"not base64!", "cannot be read"),
        (base64.b64encode(bytes(32)), "not the one"),
    ],
    ids=["empty", "short", "long", "bytes", "text", "another"],
)
def test_a_wrong_key_is_told_and_kept(tmp_path: Path, key: bytes, sentence: str) -> None:
    with opened(tmp_path) as store:
        fill(store, [make_token()])
    path = tmp_path / "sealing.key"
    right, before = path.read_bytes(), look(tmp_path)
    path.write_bytes(key)
    with pytest.raises(StoreError, match=sentence):
        open_test_store(tmp_path)
    assert path.read_bytes() == key
    assert look(tmp_path) == before
    path.write_bytes(right)
    open_test_store(tmp_path).close()


def test_a_station_that_has_worked_does_not_begin_anew_without_its_file(tmp_path: Path) -> None:
    """Its tokens would be free again: one AuthToken on two devices."""
    open_test_store(tmp_path).close()
    for lose in (Path.unlink, lambda path: path.write_bytes(b"")):
        lose(tmp_path / FILE)
        with pytest.raises(StoreError, match="backups"), opened(tmp_path):
            pass


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Secret]]:
    """A file with units in every state, and the tokens that it was given."""
    home, rng = tmp_path_factory.mktemp("sound"), random.Random(1)
    with seeded(rng), opened(home) as store:
        units_in_every_state(store, rng)
        store.tokens.put_page(store.tokens.begin_pass(), [make_token() for _ in range(60)])
        given = [row["qr_token"] for row in store.db.rows("SELECT qr_token FROM tokens")]
        return home, {qr_token: store.tokens.auth_token(qr_token) for qr_token in given}


def _damage(data: bytes, rng: random.Random) -> bytes:
    """Return a file's bytes after one kind of accident."""
    hurt = bytearray(data)
    match rng.choice(("bits", "rubbish", "page", "end")):
        case "bits":
            for _ in range(rng.randint(1, 30)):
                hurt[rng.randrange(len(hurt))] ^= 1 << rng.randrange(8)
        case "rubbish":
            begin = rng.randrange(len(hurt) - 64)
            hurt[begin : begin + 64] = rng.randbytes(64)
        case "page":
            begin = rng.randrange(len(hurt) // PAGE) * PAGE
            hurt[begin : begin + PAGE] = rng.choice((bytes(PAGE), rng.randbytes(PAGE)))
        case "end":
            del hurt[rng.randrange(1, len(hurt)) :]
    return bytes(hurt)


def _uses(store: Store, known: dict[str, Secret]) -> Iterator[Callable[[], object]]:
    """Yield what a bench does with its file."""
    journal, tokens = store.journal, store.tokens

    def provision() -> None:
        unit = journal.reserve(claim())
        assert tokens.auth_token(unit.qr_token) == known[unit.qr_token]
        unit = journal.print_copy(journal.verified(journal.write(unit, "1")), "1")
        journal.close(journal.printed(unit, "job"), "scanned back")

    def tokens_are_right() -> None:
        for qr_token, auth_token in known.items():
            assert tokens.auth_token(qr_token) == auth_token

    yield journal.units
    yield lambda: [(journal.copies(unit), journal.history(unit)) for unit in journal.units()]
    yield lambda: [tokens.auth_token(unit.qr_token) == known[unit.qr_token] for unit in journal.units()]
    yield lambda: (audit.verify(store.db), invariants.verify(store.db))
    yield lambda: (tokens.free(PRODUCT), tokens.templates(), store.outbox.deliverable(10))
    yield provision
    yield tokens_are_right


def test_a_damaged_file_gives_what_is_right_or_a_sentence(
    tmp_path: Path, sound: tuple[Path, dict[str, Secret]]
) -> None:
    home, known = sound
    told = right = 0
    written.append(tmp_path, Written(999, "7c:df:a1:00:00:01", next(iter(known))))  # the file was restored, too
    for seed in range(150):
        for name in (FILE, "sealing.key"):
            (tmp_path / name).write_bytes((home / name).read_bytes())
        (tmp_path / FILE).write_bytes(_damage((home / FILE).read_bytes(), random.Random(seed)))
        (tmp_path / JOURNAL).unlink(missing_ok=True)
        with suppress(StationError), opened(tmp_path) as store:
            for use in _uses(store, known):
                try:
                    use()
                except StationError:
                    told += 1
            right += 1
    assert told > 50
    assert right > 20


def test_no_row_follows_an_audit_row_whose_hash_is_damaged() -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.row_factory = sqlite3.Row
        connection.execute("CREATE TABLE audit (seq INTEGER PRIMARY KEY, hash)")
        connection.execute("INSERT INTO audit VALUES (1, NULL)")
        with pytest.raises(StoreError, match="damaged"), store_errors(Path(FILE)):
            audit.append(connection, bench="T1", who="harness", act="note")

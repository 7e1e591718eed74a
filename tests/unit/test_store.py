"""The station's file: who may open it, migrations, errors as sentences, the token cache, sealing."""

from __future__ import annotations

import sqlite3
import stat
from pathlib import Path

import pytest
import sqlite_utils

from app.domain.errors import CloudError, NoFreeToken, StoreError
from app.domain.secret import Secret
from app.domain.tokens import CloudStatus
from app.store.database import Database
from app.store.schema import migrations
from app.store.station_store import FILE
from app.store.token_list import STATUSES, TokenFilter, TokenList
from tests.unit.store_fixtures import PRODUCT, claim, fill, make_token, open_test_store


def test_two_stations_do_not_share_one_file(tmp_path: Path) -> None:
    store = open_test_store(tmp_path)
    with pytest.raises(StoreError, match="Another Token Station"):
        open_test_store(tmp_path)
    store.close()
    open_test_store(tmp_path).close()


def test_the_file_holds_no_auth_token_and_is_its_owners_alone(tmp_path: Path) -> None:
    token = make_token()
    store = open_test_store(tmp_path)
    fill(store, [token])
    store.journal.reserve(claim())
    assert store.tokens.auth_token(token.qr_token) == token.auth_token
    store.close()
    for path in tmp_path.iterdir():
        assert token.auth_token.reveal().encode() not in path.read_bytes(), path
        if path.suffix in (".db", ".key"):
            assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_lost_key_is_told_and_not_replaced(tmp_path: Path) -> None:
    store = open_test_store(tmp_path)
    fill(store, [make_token()])
    store.close()
    key = (tmp_path / "sealing.key").read_bytes()
    (tmp_path / "sealing.key").unlink()
    for _ in range(2):
        with pytest.raises(StoreError, match=r"is not there.*Restore the key"):
            open_test_store(tmp_path)
        assert not (tmp_path / "sealing.key").exists()
    (tmp_path / "sealing.key").write_bytes(key)
    open_test_store(tmp_path).close()


def test_a_sealed_token_opens_for_its_own_row_only(tmp_path: Path) -> None:
    first, second = make_token(), make_token()
    store = open_test_store(tmp_path)
    fill(store, [first, second])
    with store.db.transaction() as connection:
        connection.execute(
            "UPDATE tokens SET sealed = (SELECT sealed FROM tokens WHERE qr_token = ?) WHERE qr_token = ?",
            (first.qr_token, second.qr_token),
        )
    with pytest.raises(StoreError, match="cannot be opened"):
        store.tokens.auth_token(second.qr_token)
    store.close()


def test_a_file_from_a_newer_version_is_refused(tmp_path: Path) -> None:
    open_test_store(tmp_path).close()
    with sqlite3.connect(tmp_path / FILE) as connection:
        connection.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at)"
            " VALUES ('token-station', 'm999_later', '')"
        )
    connection.close()
    before = (tmp_path / FILE).read_bytes()
    with pytest.raises(StoreError, match="newer Token Station"):
        open_test_store(tmp_path)
    assert (tmp_path / FILE).read_bytes() == before


def test_an_older_file_is_copied_before_it_is_migrated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = open_test_store(tmp_path)
    fill(store, [make_token()])
    store.close()
    assert not (tmp_path / "backups").exists()

    def m002_later(db: sqlite_utils.Database) -> None:
        db.execute("ALTER TABLE units ADD COLUMN later TEXT")

    monkeypatch.setattr(migrations, "_migrations", list(migrations._migrations))
    migrations()(m002_later)
    open_test_store(tmp_path).close()
    [backup] = (tmp_path / "backups").iterdir()
    copy = sqlite3.connect(backup)
    assert copy.execute("SELECT count(*) FROM tokens").fetchone() == (1,)
    assert "later" not in {row[1] for row in copy.execute("PRAGMA table_info(units)")}
    copy.close()


@pytest.mark.parametrize("content", [b"", b"rubbish" * 1000], ids=["empty", "rubbish"])
def test_a_file_that_is_no_database(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE).write_bytes(content)
    if content:
        with pytest.raises(StoreError, match="damaged"):
            open_test_store(tmp_path)
        assert (tmp_path / FILE).read_bytes() == content
    else:
        open_test_store(tmp_path).close()


def test_a_full_disk_stops_with_a_sentence_and_saves_nothing(tmp_path: Path) -> None:
    store = open_test_store(tmp_path)
    fill(store, [make_token()])
    store.db.connection.execute(
        f"PRAGMA max_page_count = {store.db.connection.execute('PRAGMA page_count').fetchone()[0]}"
    )
    with pytest.raises(StoreError, match="disk is full"):
        fill(store, [make_token() for _ in range(500)])
    assert store.tokens.free(PRODUCT) == 1
    store.db.connection.execute("PRAGMA max_page_count = 1000000")
    fill(store, [make_token() for _ in range(500)])
    store.close()


def test_a_locked_and_a_readonly_file(tmp_path: Path) -> None:
    store = open_test_store(tmp_path)
    store.db.connection.execute("PRAGMA busy_timeout = 1")
    other = Database(tmp_path / FILE)
    with other.transaction(), pytest.raises(StoreError, match="Another program"):
        store.tokens.begin_pass()
    other.close()
    store.db.connection.execute("PRAGMA query_only = ON")
    with pytest.raises(StoreError, match="read-only"):
        store.tokens.begin_pass()
    store.close()


def test_a_token_is_gone_only_after_two_passes_that_agree(tmp_path: Path) -> None:
    stays, goes = make_token(), make_token()
    store = open_test_store(tmp_path)
    fill(store, [stays, goes])
    number = store.tokens.begin_pass()
    store.tokens.put_page(number, [stays])
    assert store.tokens.finish_pass(number, exact=False).missing == 1
    assert store.tokens.free(PRODUCT) == 1  # not given out while in doubt
    assert store.tokens.cloud_side(goes.qr_token).gone is False
    number = store.tokens.begin_pass()
    store.tokens.put_page(number, [stays])
    assert store.tokens.finish_pass(number, exact=True).gone == 1
    assert store.tokens.cloud_side(goes.qr_token).gone is True
    fill(store, [stays, goes])  # it is back
    assert store.tokens.cloud_side(goes.qr_token).gone is False
    store.close()


def test_a_pass_that_broke_off_makes_nothing_gone(tmp_path: Path) -> None:
    tokens = [make_token() for _ in range(3)]
    store = open_test_store(tmp_path)
    fill(store, tokens)
    for _ in range(3):
        store.tokens.put_page(store.tokens.begin_pass(), tokens[:1])
    assert store.tokens.free(PRODUCT) == 3
    store.close()


def test_the_same_auth_token_under_two_qr_tokens_is_refused(tmp_path: Path) -> None:
    first = make_token()
    store = open_test_store(tmp_path)
    fill(store, [first])
    number = store.tokens.begin_pass()
    with pytest.raises(CloudError, match="another QR token") as caught:
        store.tokens.put_page(number, [make_token(), make_token(auth_token=first.auth_token)])
    assert first.auth_token.reveal() not in str(caught.value)
    assert store.tokens.free(PRODUCT) == 1  # the whole page was refused
    store.close()


def test_a_token_that_a_device_holds_keeps_its_auth_token(tmp_path: Path) -> None:
    token = make_token()
    store = open_test_store(tmp_path)
    fill(store, [token])
    changed = make_token(qr_token=token.qr_token)
    fill(store, [changed])  # nobody holds it yet: the cloud is right
    assert store.tokens.auth_token(token.qr_token) == changed.auth_token
    store.journal.reserve(claim())
    with pytest.raises(CloudError, match="already holds"):
        fill(store, [make_token(qr_token=token.qr_token)])
    assert store.tokens.auth_token(token.qr_token) == changed.auth_token
    store.close()


def test_put_page_counts_what_changed(tmp_path: Path) -> None:
    tokens = [make_token() for _ in range(3)]
    store = open_test_store(tmp_path)
    fill(store, tokens)
    number = store.tokens.begin_pass()
    assert store.tokens.put_page(number, tokens) == 0
    claimed = make_token(
        qr_token=tokens[0].qr_token, auth_token=tokens[0].auth_token, status=CloudStatus.CLAIMED, owner_id=3
    )
    assert store.tokens.put_page(number, [claimed, make_token()]) == 2
    store.close()


def test_the_token_list_filters_by_status_template_and_text(tmp_path: Path) -> None:
    store = open_test_store(tmp_path)
    claimed, gone, connected = make_token(status=CloudStatus.CLAIMED), make_token(), make_token(device_id=4)
    plain = [make_token() for _ in range(3)]
    fill(store, [*plain, claimed, gone, connected])
    for _ in range(2):
        fill(store, [*plain, claimed, connected])
    unit = store.journal.reserve(claim())
    listing = TokenList(tmp_path / FILE)
    everything = listing.page(TokenFilter(), 0, 100)
    assert [row.status for row in everything] == ["reserved", "free", "free", "claimed", "gone", "used"]
    for status in STATUSES:
        rows = listing.page(TokenFilter(status=status), 0, 100)
        assert rows == [row for row in everything if row.status == status]
        assert listing.count(TokenFilter(status=status)) == len(rows)
    assert everything[0].unit == unit.name
    assert everything[0].template == "Sensor"
    for text in (unit.qr_token, f"{unit.qr_token}+1", unit.name.lower(), unit.mac[3:8], unit.mac.upper()):
        assert listing.page(TokenFilter(text=text), 0, 10) == everything[:1]
        assert listing.count(TokenFilter(text=text)) == 1
    assert listing.page(TokenFilter(product_id=PRODUCT + 1), 0, 10) == []
    assert listing.page(TokenFilter(), 2, 2) == everything[2:4]
    listing.close()
    for number in range(2):
        store.journal.reserve(claim(f"7c:df:a1:00:01:{number:02x}"))
    with pytest.raises(NoFreeToken):  # claimed, gone and connected ones are not given out
        store.journal.reserve(claim("7c:df:a1:00:01:99"))
    store.close()


def test_a_secret_shows_nowhere() -> None:
    secret = Secret("canary-canary")
    assert "canary" not in f"{secret} {secret!r} {[secret]}"
    with pytest.raises(TypeError):
        __import__("pickle").dumps(secret)

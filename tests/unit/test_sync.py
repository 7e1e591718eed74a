"""The sync, from a served list into a real store: pages, what is gone, what counts for nothing, and lists that lie."""

from __future__ import annotations

import json
import logging
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from app.cloud import paging
from app.cloud.client import CloudClient
from app.cloud.errors import Refused
from app.cloud.sync import MOST_READINGS, SyncProgress, SyncResult, sync
from app.domain.errors import Cancelled, CloudError
from app.domain.secret import Secret
from app.domain.tokens import StaticToken
from app.store.station_store import Store
from app.store.token_list import TokenFilter, TokenList
from tests.unit.cloud_server import HURRIED, Asked, CloudServer, Reply, failure
from tests.unit.store_fixtures import PRODUCT, claim, make_token, open_test_store


@dataclass
class Listing:
    """A served token list; `before` may change it, or answer in its place, just before a page is made."""

    tokens: list[StaticToken]
    most: int = 1000  # rows a page may have
    clamps: bool = False  # larger pages are cut instead of refused
    before: Callable[[int, int], Reply | None] = lambda *_: None
    sizes: list[int] = field(default_factory=list)
    reads: int = 0  # of the first page

    def __call__(self, asked: Asked) -> Reply:
        if asked.path.endswith("/templates"):
            return Reply(body={"content": [{"id": PRODUCT, "name": "Sensor"}], "totalElements": 1})
        number, size = int(asked.query["page"]), int(asked.query["size"])
        self.sizes.append(size)
        if size > self.most and not self.clamps:
            return failure(400, "size must be 1 to 100")
        size = min(size, self.most)
        self.reads += number == 0
        if reply := self.before(number, size):
            return reply
        return listed(self.tokens[number * size : (number + 1) * size], len(self.tokens))


def listed(tokens: list[StaticToken], total: int) -> Reply:
    rows = [
        {
            "token": token.qr_token, "deviceToken": token.auth_token.reveal(), "orgId": token.org_id,
            "productId": token.product_id, "createdAt": token.created_at, "status": token.status,
            "deviceId": token.device_id or 0,
        }
        for token in tokens
    ]  # fmt: skip
    return Reply(body=json.dumps({"content": rows, "totalElements": total}).encode())


@dataclass
class Bench:
    """A client of the list and a store."""

    listing: Listing
    client: CloudClient
    store: Store
    told: list[SyncProgress] = field(default_factory=list)

    def sync(self, cancelled: Callable[[], bool] = lambda: False) -> SyncResult:
        self.told.clear()
        return sync(self.client, self.store.tokens, progress=self.told.append, cancelled=cancelled)

    def status(self) -> dict[str, str]:
        """Each known token's status, as the window lists it."""
        rows = TokenList(self.store.db.path)
        try:
            return {row.qr_token: row.status for row in rows.page(TokenFilter(), 0, 100_000)}
        finally:
            rows.close()

    def gone(self) -> set[str]:
        return {qr_token for qr_token, status in self.status().items() if status == "gone"}


class Endless:
    """A list of tokens that are made when they are asked for."""

    def __init__(self, count: int) -> None:
        self._count = count

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, wanted: slice) -> list[StaticToken]:
        numbers = range(self._count)[wanted]
        return [make_token(qr_token=f"sqr_{n:032}", auth_token=Secret(f"{n:032}")) for n in numbers]


@contextmanager
def bench(home: Path, count: int, **how: object) -> Iterator[Bench]:
    listing = Listing([make_token() for _ in range(count)], **how)  # type: ignore[arg-type]
    with CloudServer(listing) as server:
        client, store = CloudClient(server.profile(), patience=HURRIED), open_test_store(home)
        store.db.connection.execute("PRAGMA synchronous = OFF")  # no power cuts here
        try:
            yield Bench(listing, client, store)
        finally:
            client.close()
            store.close()


# Pages


@pytest.mark.parametrize(
    ("most", "clamps", "size"), [(1000, False, 1000), (100, False, 100), (100, True, 100), (7, True, 7)]
)
@pytest.mark.parametrize("count", [0, 1, 7, 100, 201, 1001])
def test_every_page_is_read_from_today_s_and_from_older_servers(
    tmp_path: Path, most: int, clamps: bool, size: int, count: int
) -> None:
    with bench(tmp_path, count, most=most, clamps=clamps) as here:
        result = here.sync()
        assert result == SyncResult(seen=count, changed=count, missing=0, gone=0)
        assert here.store.tokens.free(PRODUCT) == count
        assert [template.name for template in here.store.tokens.templates()] == ["Sensor"]
        if count > size:
            assert here.listing.sizes[-1] == size
        for token in here.listing.tokens[:: max(count // 7, 1)]:
            assert here.store.tokens.auth_token(token.qr_token) == token.auth_token
            assert here.listing.tokens[here.store.tokens.place(token.qr_token)] == token
        assert here.store.tokens.synced_at() is not None
        assert here.sync() == SyncResult(seen=count, changed=0, missing=0, gone=0)


def test_progress_is_told_page_by_page(tmp_path: Path) -> None:
    with bench(tmp_path, 250, most=100) as here:
        here.sync()
        assert here.told == [SyncProgress(100, 250), SyncProgress(200, 250), SyncProgress(250, 250)]


def test_memory_stays_flat_however_long_the_list(tmp_path: Path) -> None:
    peaks = []
    for number, count in enumerate((300, 5000)):
        with bench(tmp_path / str(number), count, most=100) as here:
            here.listing.tokens = Endless(count)  # type: ignore[assignment]
            here.sync()
            tracemalloc.start()
            here.sync()
            peaks.append(tracemalloc.get_traced_memory()[1])
            tracemalloc.stop()
            assert here.store.tokens.free(PRODUCT) == count
    few, many = peaks
    assert many - few < 4700 * 100, peaks  # bytes; each token that was kept would take about 450


# Gone


def test_a_deleted_token_is_gone_after_one_sync_that_read_twice(tmp_path: Path) -> None:
    with bench(tmp_path, 5) as here:
        here.sync()
        deleted = {here.listing.tokens.pop(2).qr_token, here.listing.tokens.pop(0).qr_token}
        here.listing.reads = 0
        assert here.sync() == SyncResult(seen=3, changed=0, missing=0, gone=2)
        assert here.listing.reads == 2
        assert here.gone() == deleted
        assert here.store.tokens.free(PRODUCT) == 3
        here.listing.reads = 0
        assert here.sync() == SyncResult(seen=3, changed=0, missing=0, gone=0)
        assert here.listing.reads == 1


def test_a_token_that_comes_back_is_no_longer_gone(tmp_path: Path) -> None:
    with bench(tmp_path, 3) as here:
        here.sync()
        token = here.listing.tokens.pop()
        here.sync()
        here.listing.tokens.append(token)
        assert here.sync() == SyncResult(seen=3, changed=1, missing=0, gone=0)
        assert here.gone() == set()


def test_what_changed_is_counted_and_taken_in(tmp_path: Path) -> None:
    with bench(tmp_path, 3) as here:
        here.sync()
        first = here.listing.tokens[0]
        here.listing.tokens[0] = make_token(qr_token=first.qr_token, auth_token=first.auth_token, device_id=9)
        here.listing.tokens.append(make_token())
        assert here.sync() == SyncResult(seen=4, changed=2, missing=0, gone=0)
        assert here.status()[first.qr_token] == "used"


@pytest.mark.parametrize("left", [0, 120])
def test_a_cloud_that_lost_its_list_is_believed_one_sync_later(tmp_path: Path, left: int) -> None:
    with bench(tmp_path, 250) as here:
        here.sync()
        everything, here.listing.tokens = here.listing.tokens, here.listing.tokens[:left]
        assert here.sync() == SyncResult(seen=left, changed=0, missing=250 - left, gone=0)
        assert here.gone() == set()
        assert here.store.tokens.free(PRODUCT) == left  # what is in doubt is not given out
        here.listing.tokens = everything
        assert here.sync().changed == 250 - left
        assert here.store.tokens.free(PRODUCT) == 250
        here.listing.tokens = everything[:left]
        assert here.sync().missing == 250 - left
        assert here.sync().gone == 250 - left
        assert here.gone() == {token.qr_token for token in everything[left:]}


def test_a_token_that_shifts_over_a_page_s_edge_is_never_gone(tmp_path: Path) -> None:
    """In every reading a row of the first page is deleted behind the reader's back, and a new one comes at the end."""
    with bench(tmp_path, 25, most=10, clamps=True) as here:
        here.sync()
        stays = {token.qr_token for token in here.listing.tokens[5:]}
        left = [MOST_READINGS * 3]

        def shift(number: int, _: int) -> None:
            if number == 1 and left[0]:
                left[0] -= 1
                here.listing.tokens.pop(0)
                here.listing.tokens.append(make_token())

        here.listing.before = shift  # type: ignore[assignment]
        for _ in range(3):
            assert here.sync().missing
        assert here.gone() == set()
        still = {token.qr_token for token in here.listing.tokens}
        assert stays & still
        here.sync()
        assert here.gone() == set(here.status()) - still


def test_rows_that_come_twice_do_no_harm(tmp_path: Path) -> None:
    with bench(tmp_path, 25, most=10, clamps=True) as here:

        def push(number: int, _: int) -> None:
            if number == 1 and here.listing.reads == 1:
                here.listing.tokens[:0] = [make_token(), make_token()]

        here.listing.before = push  # type: ignore[assignment]
        assert here.sync() == SyncResult(seen=25, changed=25, missing=0, gone=0)
        assert here.sync() == SyncResult(seen=27, changed=2, missing=0, gone=0)
        assert here.store.tokens.free(PRODUCT) == 27


# What counts for nothing


@pytest.mark.parametrize(
    "trouble", [failure(500), failure(404), Reply(body=b"[]"), Reply(body=b"<html>"), Reply(cut=True)]
)
def test_a_reading_that_broke_off_makes_nothing_gone(tmp_path: Path, trouble: Reply) -> None:
    with bench(tmp_path, 30, most=10, clamps=True) as here:
        here.sync()
        synced_at = here.store.tokens.synced_at()
        here.listing.tokens = [*here.listing.tokens[:12], make_token()]
        here.listing.before = lambda number, _: trouble if number == 1 else None
        for _ in range(3):
            with pytest.raises(CloudError):
                here.sync()
        assert here.gone() == set()
        assert here.store.tokens.free(PRODUCT) == 30
        assert here.store.tokens.synced_at() == synced_at


def test_a_sync_can_be_stopped_between_two_pages(tmp_path: Path) -> None:
    with bench(tmp_path, 30, most=10, clamps=True) as here:
        here.sync()
        here.listing.tokens.clear()
        with pytest.raises(Cancelled):
            here.sync(cancelled=lambda: True)
        here.listing.tokens += [make_token() for _ in range(30)]
        with pytest.raises(Cancelled):
            here.sync(cancelled=lambda: len(here.told) == 2)
        assert here.gone() == set()
        assert here.store.tokens.free(PRODUCT) == 50  # what came is kept


# Lists that lie


def test_a_list_that_does_not_end_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paging, "PAGE_SIZES", (10,))
    with bench(tmp_path, 10) as here:
        for page in (
            lambda *_: listed(here.listing.tokens, 10),  # the same page for ever
            lambda *_: listed(here.listing.tokens, 10**12),
            lambda _, size: listed([make_token() for _ in range(size)], 10),  # behind the end there is more, for ever
        ):
            here.listing.before = page
            with pytest.raises(CloudError, match="does not come to an end"):
                here.sync()
        monkeypatch.setattr(paging, "MOST_ROWS", 100)
        here.listing.before = lambda _, size: listed([make_token() for _ in range(size)], 10**12)
        with pytest.raises(CloudError, match="does not come to an end"):
            here.sync()
        assert here.gone() == set()
        assert here.store.tokens.synced_at() is None


def test_a_total_that_is_not_true_decides_nothing_and_is_noted(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with bench(tmp_path, 30, most=10, clamps=True) as here:
        here.sync()
        here.listing.before = lambda number, size: listed(here.listing.tokens[number * size : 12][:size], 30)
        with caplog.at_level(logging.WARNING):
            for _ in range(3):
                assert here.sync() == SyncResult(seen=12, changed=0, missing=0, gone=0, settled=False)
        assert "12 static tokens seen of 30" in caplog.text
        assert here.gone() == set()


def test_a_cloud_that_says_it_has_tokens_and_lists_none_is_told(tmp_path: Path) -> None:
    with bench(tmp_path, 3) as here:
        here.sync()
        here.listing.before = lambda *_: listed([], 3)
        for _ in range(3):
            with pytest.raises(CloudError, match="says that it has 3 static tokens, and lists none"):
                here.sync()
        assert here.store.tokens.free(PRODUCT) == 3


def test_a_cloud_that_gives_a_held_token_another_auth_token_stops_the_sync(tmp_path: Path) -> None:
    with bench(tmp_path, 1) as here:
        here.sync()
        unit = here.store.journal.reserve(claim())
        here.listing.tokens = [make_token(qr_token=unit.qr_token)]
        with pytest.raises(CloudError, match="already holds"):
            here.sync()


def test_the_first_error_of_a_page_is_not_taken_for_its_size(tmp_path: Path) -> None:
    with bench(tmp_path, 1) as here:
        here.listing.before = lambda *_: failure(400, "orgId is missing")
        with pytest.raises(Refused, match="orgId is missing"):
            here.sync()
        assert here.listing.sizes == [1000, 100]

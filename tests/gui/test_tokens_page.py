"""The Tokens page over a real store: what it lists, how it filters, and that the window never waits for it."""

from __future__ import annotations

import random
import sqlite3
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from app.bench.events import CloudChanged, CloudState, CountsChanged, UnitEnded
from app.domain.errors import CloudRetry
from app.domain.tokens import CloudStatus, StaticToken, Template
from app.domain.units import UnitState
from app.store.station_store import Store
from app.store.token_list import TokenFilter, TokenList, TokenRow
from app.ui.station_window import StationWindow
from app.ui.tokens.token_model import COLUMNS, PAGE, TokenModel
from app.ui.tokens.tokens_page import TokensPage
from tests.gui import views as sample
from tests.gui.conftest import OpenStation
from tests.gui.scripted_bench import ScriptedBench
from tests.unit.store_fixtures import PRODUCT, claim, fill, make_token, open_test_store

MANY = 5_000
READY = CloudChanged(CloudState.READY, synced_at=1_785_560_400.0)
SYNCING = CloudChanged(CloudState.SYNCING, synced_at=1_785_560_400.0)


@dataclass
class Filled:
    """A store, and what an outsider knows of its tokens: status by QR token."""

    store: Store
    tokens: list[StaticToken]
    status: dict[str, str] = field(default_factory=dict)
    unit: dict[str, str] = field(default_factory=dict)
    mac: dict[str, str] = field(default_factory=dict)


def _fill(home: Path, count: int) -> Filled:
    chance = random.Random(count)
    tokens = [
        make_token(
            product_id=PRODUCT if number % 3 else 605,
            created_at=1_785_000_000_000 + number,
            status=CloudStatus.CLAIMED if number % 10 == 0 else CloudStatus.UNCLAIMED,
            device_id=7 if number % 10 < 2 else None,
        )
        for number in range(count)
    ]
    store = open_test_store(home)
    filled = Filled(store, tokens)
    fill(store, tokens)
    gone = chance.sample(tokens, count // 20)
    rest = [token for token in tokens if token not in gone]
    for _ in range(2):
        fill(store, rest)
    store.tokens.put_templates([Template(PRODUCT, "Sensor"), Template(605, "Gateway")])
    for number, token in enumerate(tokens):
        filled.status[token.qr_token] = "claimed" if number % 10 == 0 else "used" if number % 10 == 1 else "free"
    filled.status |= {token.qr_token: "gone" for token in gone}
    for number in range(min(count // 100, 9)):
        unit = store.journal.reserve(claim(f"7c:df:a1:00:01:{number:02x}"))
        filled.status[unit.qr_token] = "reserved"
        filled.unit[unit.qr_token], filled.mac[unit.qr_token] = unit.name, unit.mac
    return filled


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Filled]:
    made = _fill(tmp_path_factory.mktemp("store"), MANY)
    yield made
    made.store.close()


@pytest.fixture
def page(qtbot: QtBot, open_station: OpenStation, filled: Filled) -> TokensPage:
    station = open_station(ScriptedBench(tokens_file=filled.store.db.path))
    station.show_page(station.tokens)
    qtbot.waitUntil(station.tokens.table.isVisible)
    return station.tokens


def listed(qtbot: QtBot, page: TokensPage) -> list[dict[str, str]]:
    """Return all rows, read by scrolling through the table as a person would."""
    model = page.table.model()
    rows = []
    for number in range(model.rowCount()):
        if number % PAGE == 0:
            page.table.scrollTo(model.index(min(number + PAGE, model.rowCount()) - 1, 0))
            qtbot.waitUntil(lambda number=number: text(model, number, "qr_token") != "…")
        rows.append({column: text(model, number, column) for column in COLUMNS})
    return rows


def text(model: QAbstractItemModel, row: int, column: str) -> str:
    return str(model.index(row, COLUMNS.index(column)).data())


def test_every_token_is_listed_with_its_status(qtbot: QtBot, page: TokensPage, filled: Filled) -> None:
    rows = listed(qtbot, page)
    assert [row["qr_token"] for row in rows] == [token.qr_token for token in filled.tokens]
    assert {row["qr_token"]: row["status"].lower() for row in rows} == filled.status
    assert {row["qr_token"]: row["unit"] for row in rows if row["unit"]} == filled.unit
    assert {row["qr_token"]: row["mac"].lower() for row in rows if row["mac"]} == filled.mac
    assert {row["template"] for row in rows} == {"Sensor", "Gateway"}
    assert page.count.text() == str(MANY)
    assert page.model is not None
    assert page.model.headerData(0, Qt.Orientation.Horizontal) == "Status"


def test_no_auth_token_reaches_the_model(qtbot: QtBot, page: TokensPage, filled: Filled) -> None:
    secrets = {token.auth_token.reveal() for token in filled.tokens}
    rows = listed(qtbot, page)
    assert {row["auth_token"] for row in rows} == {"••••••••"}
    roles = [Qt.ItemDataRole(role) for role in range(15)]
    for row in (0, MANY // 2):
        for column in range(len(COLUMNS)):
            for role in roles:
                assert str(page.table.model().index(row, column).data(role)) not in secrets


@pytest.mark.parametrize("status", ["free", "reserved", "used", "claimed", "gone"])
def test_filter_by_status(qtbot: QtBot, page: TokensPage, filled: Filled, status: str) -> None:
    wanted = [token.qr_token for token in filled.tokens if filled.status[token.qr_token] == status]
    assert wanted
    button = next(each for each in page.filters.statuses.buttons() if each.text().lower() == status)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.count.text() == str(len(wanted)))
    assert [row["qr_token"] for row in listed(qtbot, page)] == wanted


def test_filter_by_template_and_status(qtbot: QtBot, page: TokensPage, filled: Filled) -> None:
    template = page.filters.template
    qtbot.waitUntil(lambda: template.count() == 3)
    assert [template.itemText(at) for at in range(3)] == ["All templates", "Gateway", "Sensor"]
    template.setCurrentIndex(1)
    page.filters.statuses.button(1).click()
    wanted = [t.qr_token for t in filled.tokens if t.product_id == 605 and filled.status[t.qr_token] == "free"]
    qtbot.waitUntil(lambda: page.count.text() == str(len(wanted)))
    assert [row["qr_token"] for row in listed(qtbot, page)] == wanted


def test_filter_by_text(qtbot: QtBot, page: TokensPage, filled: Filled) -> None:
    held = next(iter(filled.unit))
    other = filled.tokens[-1].qr_token
    alike = [qr for qr in filled.status if qr.startswith(other[:6])]
    for typed, wanted in (
        (filled.unit[held], [held]),
        (filled.unit[held].lower(), [held]),
        (filled.mac[held].upper(), [held]),
        ("7C:DF:A1:00:01", sorted(filled.mac)),
        (other[:6], alike),
        (f"{other}+1", [other]),
        ("%", []),
        ("sqr_' OR '1'='1", []),
    ):
        page.filters.text.setText(typed)
        qtbot.waitUntil(lambda wanted=wanted: page.count.text() == str(len(wanted)))
        assert sorted(row["qr_token"] for row in listed(qtbot, page)) == sorted(wanted)


def test_text_is_read_once_it_is_typed(
    qtbot: QtBot, page: TokensPage, filled: Filled, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert page.model is not None
    asked: list[TokenFilter] = []
    monkeypatch.setattr(page.model, "show_filter", asked.append)
    for character in next(iter(filled.unit.values())):
        page.filters.text.setText(page.filters.text.text() + character)
    qtbot.waitUntil(lambda: len(asked) > 0)
    qtbot.wait(1)
    assert [wanted.text for wanted in asked] == [next(iter(filled.unit.values()))]


def test_nothing_fits_and_the_way_out(qtbot: QtBot, page: TokensPage) -> None:
    page.filters.statuses.button(2).click()
    page.filters.text.setText("no such unit")
    qtbot.waitUntil(page.empty.isVisible)
    assert page.empty.text.text() == "No token fits these filters."
    assert page.count.text() == "0"
    page.empty.button.click()
    qtbot.waitUntil(page.table.isVisible)
    assert page.count.text() == str(MANY)
    assert page.filters.value() == TokenFilter()


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Filled]:
    made = _fill(tmp_path / "small", 300)
    yield made
    made.store.close()


def test_what_the_sync_changed_is_read_again(qtbot: QtBot, open_station: OpenStation, small: Filled) -> None:
    bench = ScriptedBench(tokens_file=small.store.db.path)
    station = open_station(bench)
    page = station.tokens
    bench.tell(READY)
    station.show_page(station.tokens)
    qtbot.waitUntil(lambda: page.count.text() == "300")
    page.table.selectRow(250)
    page.table.scrollTo(page.table.currentIndex())
    at = page.table.verticalScrollBar().value()
    fill(small.store, [*small.tokens, *(make_token() for _ in range(50))])
    bench.tell(SYNCING, READY)
    qtbot.waitUntil(lambda: page.count.text() == "350")
    assert page.table.verticalScrollBar().value() == at  # the person's place
    assert page.table.currentIndex().row() == 250
    unit = small.store.journal.reserve(claim("7c:df:a1:00:02:01"))
    bench.tell(sample.working("1"), UnitEnded(unit, (), ""))
    model = page.table.model()
    row = next(at for at in range(350) if unit.qr_token == text(model, at, "qr_token"))
    qtbot.waitUntil(lambda: text(model, row, "unit") == unit.name)
    assert text(model, row, "status") == "Reserved"


def test_a_page_that_is_not_seen_reads_nothing(
    qtbot: QtBot, open_station: OpenStation, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr("app.ui.tokens.tokens_page.TokenList", opened.append)
    bench = ScriptedBench()
    station = open_station(bench)
    bench.tell(SYNCING, READY, CountsChanged(1, 1, 1, 1, 1))
    qtbot.waitUntil(lambda: station.provision.counters.numbers["closed"].text() == "1")
    assert opened == []


def test_no_tokens_yet(qtbot: QtBot, open_station: OpenStation, tmp_path: Path) -> None:
    store = open_test_store(tmp_path / "none")
    bench = ScriptedBench(tokens_file=store.db.path)
    station = open_station(bench)
    page = station.tokens
    station.show_page(station.tokens)
    qtbot.waitUntil(lambda: page.count.text() == "0")
    assert page.empty.text.text() == "No tokens yet: no cloud was asked. Set one with “station cloud set”."
    gone = CloudRetry("The cloud {host} does not answer.", host="fra1.blynk.cloud")
    for event, sentence in (
        (CloudChanged(CloudState.SYNCING), "No tokens yet: the first sync is reading them."),
        (CloudChanged(CloudState.OFFLINE, problem=gone), "No tokens yet: The cloud fra1.blynk.cloud does not answer."),
        (READY, "No tokens yet: make static tokens in Blynk.Console, then sync."),
    ):
        bench.tell(event)
        qtbot.waitUntil(lambda sentence=sentence: page.empty.text.text() == sentence)
        assert not page.empty.button.isVisible()
    fill(store, [make_token()])
    bench.tell(SYNCING, READY)
    qtbot.waitUntil(page.table.isVisible)
    store.close()


def test_the_sync_button(qtbot: QtBot, station: StationWindow, bench: ScriptedBench) -> None:
    page = station.tokens
    assert not page.sync.isEnabled()  # no cloud was heard of
    bench.tell(READY)
    qtbot.waitUntil(page.sync.isEnabled)
    page.sync.click()
    qtbot.waitUntil(lambda: bench.calls("sync_now") == [()])
    assert not page.sync.isEnabled()
    bench.tell(SYNCING)
    qtbot.waitUntil(lambda: page.sync.text() == "Syncing …")
    page.sync_now()
    bench.tell(READY)
    qtbot.waitUntil(lambda: page.sync.text() == "Sync now")
    assert bench.calls("sync_now") == [()]


def test_a_file_that_cannot_be_read_is_one_sentence(qtbot: QtBot, open_station: OpenStation, tmp_path: Path) -> None:
    bench = ScriptedBench(tokens_file=tmp_path / "missing.db")
    station = open_station(bench)
    station.show_page(station.tokens)
    page = station.tokens
    qtbot.waitUntil(lambda: "cannot be opened" in page.empty.text.text())
    store = open_test_store(tmp_path / "there")
    fill(store, [make_token()])
    bench.tokens_file = store.db.path
    assert page.empty.button.text() == "Try again"
    page.empty.button.click()
    qtbot.waitUntil(page.table.isVisible)
    store.close()


def test_a_file_that_breaks_later_is_one_sentence(
    qtbot: QtBot, page: TokensPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise sqlite3.OperationalError("a bug")

    monkeypatch.setattr(TokenList, "count", broken)
    page.refresh_soon()
    qtbot.waitUntil(page.empty.isVisible)
    assert page.empty.text.text() == "Something unexpected went wrong; it is written in the station's log."
    monkeypatch.undo()
    page.empty.button.click()
    qtbot.waitUntil(page.table.isVisible)


class Slow:
    """A list of a million tokens, whose reads wait until they may."""

    def __init__(self, count: int = 1_000_000) -> None:
        self.total = count
        self.pages: list[tuple[str, int]] = []
        self.may = threading.Event()
        self.may.set()

    def count(self, wanted: TokenFilter) -> int:
        self.may.wait()
        return self.total if not wanted.text else len(wanted.text)

    def page(self, wanted: TokenFilter, offset: int, limit: int) -> Sequence[TokenRow]:
        self.may.wait()
        self.pages.append((wanted.text, offset))
        count = min(limit, self.count(wanted) - offset)
        return [
            TokenRow(f"sqr_{wanted.text}{offset + at}", "Sensor", 1, "free", "", "", 1_785_000_000_000)
            for at in range(count)
        ]

    def templates(self) -> list[Template]:
        return []

    def close(self) -> None:
        pass


Million = tuple[TokenModel, Slow, TokensPage]


@pytest.fixture
def million(qtbot: QtBot, station: StationWindow, monkeypatch: pytest.MonkeyPatch) -> Iterator[Million]:
    """The page's table on a list of a million tokens."""
    rows = Slow()
    monkeypatch.setattr("app.ui.tokens.tokens_page.TokenList", lambda _: rows)
    station.show_page(station.tokens)
    page = station.tokens
    qtbot.waitUntil(page.table.isVisible)
    assert page.model is not None
    assert page.model.rowCount() == rows.total
    yield page.model, rows, page
    rows.may.set()


def test_a_million_rows_are_read_only_where_they_are_seen(qtbot: QtBot, million: Million) -> None:
    model, rows, page = million
    assert rows.pages == [("", 0)]
    page.table.scrollToBottom()
    qtbot.waitUntil(lambda: text(model, 999_999, "qr_token") == "sqr_999999")
    assert rows.pages == [("", 0), ("", 999_800)]


def test_who_drags_through_does_not_wait_for_what_was_passed(qtbot: QtBot, million: Million) -> None:
    model, rows, page = million
    rows.may.clear()
    for row in range(10_000, 900_000, 10_000):
        page.table.scrollTo(model.index(row, 0))
        page.table.grab()
        assert text(model, row, "qr_token") == "…"
    rows.may.set()
    qtbot.waitUntil(lambda: text(model, 890_000, "qr_token") == "sqr_890000")
    assert len(rows.pages) <= 8
    assert page.table.isVisible()


def test_an_answer_to_an_older_filter_is_dropped(qtbot: QtBot, million: Million) -> None:
    model, rows, _ = million
    rows.may.clear()
    for typed in ("a", "ab", "abc"):
        model.show_filter(TokenFilter(text=typed))
    model.data(model.index(5_000, 1))  # the view still paints the old rows
    rows.may.set()
    qtbot.waitUntil(lambda: model.rowCount() == 3)
    assert text(model, 2, "qr_token") == "sqr_abc2"
    assert ("ab", 0) not in rows.pages


def test_the_model_is_true_to_its_view(qtbot: QtBot, million: Million) -> None:
    model, rows, page = million
    tester = None
    for count in (900, 880, 910, 0, 3):
        rows.total = count
        model.refresh()
        qtbot.waitUntil(lambda count=count: model.rowCount() == count)
        page.table.scrollToBottom()
        page.table.grab()
        # warns of what a model must not do; it walks over all rows, so not over a million
        tester = tester or QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    assert model.rowCount(model.index(0, 0)) == model.columnCount(model.index(0, 0)) == 0
    assert model.data(QModelIndex()) is None
    del tester


def test_a_unit_that_ends_is_no_reason_to_read_what_nobody_sees(
    qtbot: QtBot, open_station: OpenStation, small: Filled
) -> None:
    bench = ScriptedBench(tokens_file=small.store.db.path)
    station = open_station(bench)
    station.show_page(station.tokens)
    qtbot.waitUntil(lambda: station.tokens.count.text() == "300")
    station.show_page(station.provision)
    unit = sample.unit(42, UnitState.CLOSED)
    fill(small.store, [*small.tokens, make_token()])
    bench.tell(sample.closed("1"), UnitEnded(unit, (), ""))
    qtbot.waitUntil(lambda: station.provision.cards["1"].property("phase") == "remove")
    assert station.tokens.count.text() == "300"
    station.show_page(station.tokens)
    qtbot.waitUntil(lambda: station.tokens.count.text() == "301")

"""One token in the window: its facts, its AuthToken for half a minute, its QR and leaflet; and what is chosen."""

from __future__ import annotations

from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.secret import MASK
from app.store.token_list import TokenFilter, TokenList
from app.ui.parts.rows_table import Index, RowsModel
from app.ui.tokens.token_actions import Deed
from app.ui.tokens.token_create_dialog import CreateDialog
from app.ui.tokens.token_details_dialog import DetailsDialog
from app.ui.tokens.token_errand_dialog import ErrandDialog
from app.ui.tokens.token_export_dialog import ExportDialog
from app.ui.tokens.token_import_dialog import ImportDialog
from app.ui.tokens.token_model import COLUMNS
from app.ui.tokens.token_selection import merged
from app.ui.tokens.token_table import fit_columns, token_table
from app.ui.tokens.tokens_page import TokensPage
from tests.gui.conftest import OpenStation
from tests.gui.looking import clipped, faint, small_targets, unnamed
from tests.gui.people import sign_in, type_pin
from tests.gui.token_station import OpenTokens, open_tokens
from tests.unit.localcloud_fixtures import online
from tests.unit.people_fixtures import PINS

__all__ = ["open_tokens"]


def test_what_is_known_of_a_token_here_and_in_the_cloud(open_tokens: OpenTokens, tmp_path: Path) -> None:
    page = open_tokens()
    unit = page.claimed_units(1)[0]
    page.choose([unit.qr_token])
    table = page.window.tokens.table
    table.setFocus()
    rows = table.selectionModel()
    rows.setCurrentIndex(rows.selectedRows()[0], rows.SelectionFlag.NoUpdate)
    QTest.keyClick(table, Qt.Key.Key_Return)
    dialog = page.deeds.dialog
    assert isinstance(dialog, DetailsDialog)
    page.qtbot.waitUntil(lambda: "Device" in dialog.facts)
    facts = {name: label.text() for name, label in dialog.facts.items()}
    assert facts["QR token"] == unit.qr_token
    assert facts["Unit"] == f"{unit.name}: closed"
    assert facts["MAC address"] == unit.mac.upper()
    assert facts["In the cloud"].startswith("claimed by user ")
    assert facts["Device"] == "offline"
    assert dialog.picture.has_picture()
    page.rested(dialog)
    for mode in ("light", "dark"):
        page.window._theme.choose(mode)
        assert clipped(dialog) == small_targets(dialog) == unnamed(dialog) == faint(dialog) == []
    assert zxingcpp.read_barcodes(_image(dialog)) == []
    dialog.save_qr_to(tmp_path / "qr.png")
    page.rested(dialog)
    assert zxingcpp.read_barcodes(Image.open(tmp_path / "qr.png"))[0].text == f"{unit.qr_token}+1"
    assert dialog.problem.text() == f"Saved: {tmp_path / 'qr.png'}"
    dialog.save_leaflet_to(tmp_path / "leaflet.pdf")
    page.rested(dialog)
    assert (tmp_path / "leaflet.pdf").read_bytes().startswith(b"%PDF")
    dialog.print_leaflet.click()
    page.rested(dialog)
    assert page.window.tokens._bench.calls("print_leaflet") == [(unit.name,)]  # type: ignore[attr-defined]
    page.left(dialog)
    page.qtbot.waitUntil(lambda: page.window.findChild(DetailsDialog) is None)
    for mode in ("light", "dark"):
        page.window._theme.choose(mode)
        assert clipped(page.window) == small_targets(page.window) == unnamed(page.window) == faint(page.window) == []
    with online(page.net.cloud, page.store.tokens.auth_token(unit.qr_token).reveal()):
        dialog = page.open(Deed.DETAILS, DetailsDialog)
        page.qtbot.waitUntil(lambda: "Device" in dialog.facts)
        assert dialog.facts["Device"].text() == "online"
    page.left(dialog)
    (free,) = page.store.paper.free(1, 1)
    page.choose([free])
    dialog = page.open(Deed.DETAILS, DetailsDialog)
    page.qtbot.waitUntil(lambda: "Device" in dialog.facts)
    assert dialog.facts["In the cloud"].text() == "not claimed"
    assert dialog.facts["Device"].text() == "has never connected"
    assert not dialog.save_leaflet.isEnabled()
    assert dialog.save_leaflet.toolTip() == "Only a closed unit has a leaflet."


def _image(dialog: DetailsDialog) -> Image.Image:
    """What a camera sees of a dialog."""
    grabbed = dialog.grab().toImage().convertToFormat(dialog.grab().toImage().Format.Format_RGB888)
    data = bytes(grabbed.constBits())
    return Image.frombytes("RGB", (grabbed.width(), grabbed.height()), data, "raw", "RGB", grabbed.bytesPerLine())


def test_an_auth_token_is_seen_for_half_a_minute_by_who_may(open_tokens: OpenTokens) -> None:
    page = open_tokens(people=True)
    window = page.window
    sign_in(page.qtbot, window, "Quinn")
    window.show_page(window.tokens)
    (token,) = page.store.paper.free(1, 1)
    secret = page.store.tokens.auth_token(token).reveal()
    page.choose([token])
    dialog = page.open(Deed.DETAILS, DetailsDialog)
    page.qtbot.waitUntil(lambda: "Device" in dialog.facts)
    page.rested(dialog)
    card, signing = dialog.reveal_card, window.signing
    assert signing is not None
    QApplication.clipboard().setText("before")

    def reveal() -> None:
        card.button.click()
        page.qtbot.waitUntil(lambda: signing.card is not None)
        assert secret not in "".join(label.text() for label in dialog.findChildren(QLabel))
        type_pin(window, "Sam", PINS["Sam"])
        page.qtbot.waitUntil(lambda: card.text.text() == secret)

    card._tick.setInterval(3_600_000)  # on a slow machine, too, the seconds are counted here
    reveal()
    page.rested(dialog)
    page.qtbot.waitUntil(lambda: clipped(dialog) == [])  # it is laid out anew
    assert QApplication.clipboard().text() == "before"
    assert card.time.text() == "hidden in 30 s"
    for _ in range(30):
        card._count()
    assert card.text.text() == MASK
    reveal()
    card.button.click()  # hide
    assert card.text.text() == MASK
    reveal()
    assert window.attendance is not None
    window.attendance.sign_out()
    page.qtbot.waitUntil(lambda: page.deeds.dialog is None)
    rows = page.store.db.rows("SELECT who, facts FROM audit WHERE act = 'AuthToken revealed'")
    assert [(row["who"], token in row["facts"]) for row in rows] == [("Quinn", True)] * 3
    assert not any(secret in str(tuple(row)) for row in page.store.db.rows("SELECT * FROM audit"))


def test_what_is_chosen_is_what_was_seen_in_the_rows(
    qtbot: QtBot, open_tokens: OpenTokens, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ui.tokens.token_model.PAGE", 4)
    monkeypatch.setattr("app.ui.tokens.token_model._KEPT", 1)
    page = open_tokens()
    table, selector = page.window.tokens.table, page.deeds.selector
    assert selector is not None
    tokens = [row["token"] for row in page.listed_by_the_cloud()]
    qtbot.waitUntil(lambda: table.model().rowCount() == len(tokens))
    table.selectRow(1)
    qtbot.waitUntil(lambda: selector.selection.qr_tokens == (tokens[1],))
    for _ in range(8):  # by keyboard, over rows that are not in memory
        QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: selector.selection.qr_tokens == tuple(tokens[1:10]))
    QTest.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: selector.selection.wanted == TokenFilter())
    assert selector.selection.count == len(tokens)
    assert selector.selection.qr_tokens == ()
    listing = TokenList(page.store.db.path)
    assert selector.selection.read(listing) == tokens
    listing.close()
    page.window.tokens.filters.statuses.button(1).click()  # another list
    qtbot.waitUntil(lambda: selector.selection.count == 0)


def test_every_deed_by_keyboard(qtbot: QtBot, open_tokens: OpenTokens) -> None:
    page = open_tokens()
    page.choose(page.store.paper.free(1, 2))
    control = Qt.KeyboardModifier.ControlModifier
    kinds = {
        (Qt.Key.Key_N, control): CreateDialog,
        (Qt.Key.Key_I, control): ImportDialog,
        (Qt.Key.Key_E, control): ExportDialog,
        (Qt.Key.Key_D, control): ErrandDialog,
        (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier): ErrandDialog,
    }
    for (key, modifier), kind in kinds.items():
        page.window.activateWindow()
        page.window.tokens.table.setFocus()
        qtbot.waitUntil(page.window.tokens.table.hasFocus)
        QTest.keyClick(page.window.tokens.table, key, modifier)
        dialog = page.deeds.dialog
        assert isinstance(dialog, kind)
        page.rested(dialog)
        qtbot.waitUntil(dialog.isActiveWindow)
        inside = [each for each in dialog.findChildren(QWidget) if each.isVisible() and each.isEnabled()]
        tabbed = [each for each in inside if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
        seen = set()
        for _ in range(2 * len(tabbed)):
            QTest.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Tab)
            seen.add(QApplication.focusWidget())
        buttons = {dialog.leave, *([dialog.primary] if dialog.primary in inside else [])}
        assert buttons <= seen
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: page.deeds.dialog is None)


def test_rows_that_move_are_chosen_no_more(qtbot: QtBot, open_tokens: OpenTokens) -> None:
    page = open_tokens()
    qtbot.waitUntil(lambda: page.window.tokens.count.text() == "12")
    page.window.tokens.filters.statuses.button(1).click()  # free ones
    model = page.window.tokens.model
    qtbot.waitUntil(lambda: model is not None and model.listed == TokenFilter("free"))
    free = page.store.paper.free(1, 4)
    page.choose([free[2]])
    selector = page.deeds.selector
    assert selector is not None
    page.net.close_unit()  # takes the first free one: all rows move up
    page.window.tokens.refresh_soon()
    qtbot.waitUntil(lambda: page.window.tokens.count.text() == "11")
    qtbot.waitUntil(lambda: selector.selection.count == 0)
    page.choose([free[2]])


def test_a_window_without_desks_only_lists(open_station: OpenStation, bench: object) -> None:
    station = open_station(bench)
    assert isinstance(station.tokens, TokensPage)
    assert station.tokens.deeds is None
    assert [each.text() for each in station.tokens.findChildren(QPushButton) if "…" in each.text()] == []


@pytest.mark.parametrize(
    ("ranges", "rows"),
    [
        ([], []),
        ([(3, 4)], [(3, 4)]),
        ([(5, 6), (1, 2), (3, 4)], [(1, 6)]),
        ([(1, 5), (2, 3), (9, 9)], [(1, 5), (9, 9)]),
    ],
)
def test_ranges_of_rows_are_merged(ranges: list[tuple[int, int]], rows: list[tuple[int, int]]) -> None:
    assert merged(ranges) == rows


def test_a_table_asks_little_of_its_rows_however_many_are_chosen(qtbot: QtBot) -> None:
    asked = 0

    class Counting(RowsModel):
        def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
            nonlocal asked
            asked += 1
            return super().columnCount(parent)

    model, table = Counting(COLUMNS, lambda row, column: f"{row} {column}"), token_table("Tokens")
    model.show_rows(range(100_000))
    model.setParent(table)
    table.setModel(model)
    fit_columns(table)
    table.resize(1000, 500)
    table.show()
    qtbot.waitExposed(table)
    table.selectAll()
    asked = 0
    table.grab()
    try:
        assert 0 < asked < 10_000
        assert len(table.selectionModel().selectedRows()) == 100_000
    finally:
        table.close()
        table.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

"""The Find page on a real store: typed into, scanned into, by keyboard alone; a unit's page, and what is saved."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from app.bench.desks import Desks
from app.bench.find.finding import FindingDesk
from app.bench.tokens.token_desk import TokenDesk
from app.domain.finding import Hit
from app.domain.tokens import label_text
from app.label.raster import pdfium
from app.ui.find.find_page import FindPage
from app.ui.station_window import StationWindow
from tests.gui.conftest import OpenStation
from tests.gui.find_station import FindStation, open_find
from tests.gui.looking import Typist, clipped, faint, seen, small_targets, unnamed
from tests.gui.scripted_bench import ScriptedBench
from tests.unit import networked_station
from tests.unit.people_fixtures import BADGES
from tests.unit.store_fixtures import claim


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[FindStation]:
    with open_find(tmp_path) as opened:
        yield opened


@pytest.fixture
def window(shop: FindStation, open_station: OpenStation) -> StationWindow:
    return open_station(shop.bench, desks=shop.desks, size=(1280, 720))


def page_of(window: StationWindow) -> FindPage:
    assert window.finding is not None
    return window.finding


def hits(page: FindPage) -> list[Hit]:
    return [row for row in page.list.found.rows if isinstance(row, Hit)]


def said(window: StationWindow) -> str:
    return window.scans.answer.text()


def shown_anywhere(window: StationWindow) -> str:
    texts = [widget.text() for kind in (QLabel, QLineEdit) for widget in window.findChildren(kind)]  # type: ignore[attr-defined]
    return "\n".join([*texts, said(window), *(str(row) for row in page_of(window).list.found.rows)])


def test_by_keyboard_alone_from_any_page_to_a_unit_and_back(
    qtbot: QtBot, window: StationWindow, shop: FindStation
) -> None:
    page = page_of(window)
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(page.field.hasFocus)
    qtbot.keyClicks(page.field, "24:e", delay=1)
    qtbot.waitUntil(lambda: len(hits(page)) == 3)
    assert {hit.unit for hit in hits(page)} == {shop.returned.name, shop.follower.name, shop.closed.name}
    assert all(hit.value[slice(*hit.mark)] == "24:E" for hit in hits(page))
    names = [hit.unit for hit in hits(page)]
    for _ in range(names.index(shop.closed.name)):
        qtbot.keyClick(page.field, Qt.Key.Key_Down)
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.body.currentWidget() is page.unit)
    unit = page.unit
    assert (unit.name.text(), unit.state.text()) == (shop.closed.name, "Closed")
    table = unit.tables.timeline.model()
    lines = [[str(table.index(row, at).data()) for at in range(5)] for row in range(table.rowCount())]
    history = shop.store.journal.history(shop.closed)
    assert len(lines) == len(history)
    assert [line[4] for line in lines] == [entry.why for entry in history]
    assert {line[1] for line in lines} == {"Olga (Operator)", "Quinn (QA)"}
    assert "Label out → Closed" in [line[2] for line in lines]
    assert unit.tables.measured.isVisible()
    assert unit.tables.measured.model().rowCount() == 3
    assert unit.facts.values["Order or batch"].text() == "Order 2026-77"
    assert unit.cloud.word.text() == "Not asked"
    qtbot.waitUntil(lambda: all(picture.has_picture() for picture in unit.copies.pictures.values()))
    assert sorted(unit.copies.pictures) == [1, 2]
    assert ("picture", shop.closed.name, 1) in shop.bench.asked
    qtbot.keyClick(unit.back, Qt.Key.Key_Escape)
    qtbot.waitUntil(page.field.hasFocus)
    assert page.body.currentWidget() is page.results
    qtbot.keyClick(page.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not hits(page))
    assert "Type or scan" in page.empty.text.text()


def test_a_returned_unit_leads_to_the_one_that_followed_and_back(
    qtbot: QtBot, window: StationWindow, shop: FindStation
) -> None:
    page = page_of(window)
    window.show_page(page)
    page.open_unit(shop.returned.name)
    qtbot.waitUntil(page.unit.tables.returns.isVisible)
    page.unit.after.click()
    qtbot.waitUntil(lambda: page.unit.name.text() == shop.follower.name)
    assert not page.unit.after.isVisible()
    page.unit.before.click()
    qtbot.waitUntil(lambda: page.unit.name.text() == shop.returned.name)


def test_what_is_scanned_while_the_page_is_open_is_looked_for(
    qtbot: QtBot, window: StationWindow, shop: FindStation
) -> None:
    page = page_of(window)
    window.show_page(page)
    Typist(pause=5).type(label_text(shop.closed.qr_token, 1), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.unit.name.text() == shop.closed.name)
    assert shop.bench.calls("scan") == []
    window.show_page(page)
    assert page.field.text() == label_text(shop.closed.qr_token, 1)
    window._scanned("5C:62:91:82:C9:E8")
    qtbot.waitUntil(lambda: window.tokens.deeds is not None and window.tokens.deeds.dialog is not None)
    assert window.tokens.deeds is not None
    assert window.tokens.deeds.dialog is not None
    window.tokens.deeds.dialog.reject()
    window._scanned("24:E0")  # a part is no answer to a scan
    qtbot.waitUntil(lambda: "Nothing here is known" in said(window))
    unit = shop.store.journal.reserve(claim("7c:df:a1:0b:26:01"))
    unit = shop.store.journal.print_copy(shop.store.journal.verified(shop.store.journal.write(unit, "1")), "1")
    shop.store.journal.printed(unit, "job")
    window._scanned(shop.store.tokens.auth_token(unit.qr_token).reveal())
    qtbot.waitUntil(lambda: page.unit.name.text() == unit.name)
    assert shop.bench.calls("scan") == []
    window._scanned(label_text(unit.qr_token, 1))  # its label waits to be scanned: that is for the line
    qtbot.waitUntil(lambda: shop.bench.calls("scan") == [(label_text(unit.qr_token, 1),)])
    window.show_page(page)
    window._scanned("TS.1.SCRAP")
    assert page.body.currentWidget() is page.results


def test_an_auth_token_is_recognised_and_never_seen(qtbot: QtBot, window: StationWindow, shop: FindStation) -> None:
    page = page_of(window)
    window.show_page(page)
    auth = shop.store.tokens.auth_token(shop.closed.qr_token).reveal()
    Typist(pause=5).type(auth, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.unit.name.text() == shop.closed.name)
    assert auth not in shown_anywhere(window)
    window.show_page(page)
    page.field.setText(auth)  # pasted
    assert page.field.echoMode() is QLineEdit.EchoMode.Password
    qtbot.waitUntil(lambda: page.field.text() == "")
    assert [hit.unit for hit in hits(page)] == [shop.closed.name]
    assert auth not in shown_anywhere(window)
    assert page.field.echoMode() is QLineEdit.EchoMode.Normal
    page.field.setText("x" * 32)
    qtbot.waitUntil(lambda: "that of no token here" in page.empty.text.text())
    assert (page.field.text(), hits(page)) == ("", [])


def test_a_badge_is_nothing_to_be_found(qtbot: QtBot, open_station: OpenStation, tmp_path: Path) -> None:
    with open_find(tmp_path, people=True, more=2) as shop:
        window = open_station(shop.bench, desks=shop.desks)
        assert window.attendance is not None
        qtbot.waitUntil(lambda: window.attendance is not None and window.attendance.locked)
        window.attendance.sign_in_badge(BADGES["Olga"])
        qtbot.waitUntil(lambda: window.attendance is not None and not window.attendance.locked)
        page = page_of(window)
        window.show_page(page)
        window._scanned(BADGES["Quinn"])
        qtbot.waitUntil(lambda: "Quinn" in said(window))
        assert BADGES["Quinn"] not in shown_anywhere(window)
        window.stop()
        qtbot.waitUntil(lambda: not window.isVisible())


def test_the_story_is_saved_as_pdf_and_json(
    qtbot: QtBot, window: StationWindow, shop: FindStation, tmp_path: Path
) -> None:
    page = page_of(window)
    window.show_page(page)
    page.open_unit(shop.returned.name)
    qtbot.waitUntil(lambda: page.unit.name.text() == shop.returned.name)
    page.unit.save_pdf_to(tmp_path / "t.pdf")
    page.unit.save_json_to(tmp_path / "t.json")
    qtbot.waitUntil((tmp_path / "t.json").exists)
    qtbot.waitUntil(lambda: "t.json" in said(window))
    with pdfium:  # the window draws pictures meanwhile
        document = pypdfium2.PdfDocument(tmp_path / "t.pdf")
        text = document[0].get_textpage().get_text_range()
        document.close()
    assert shop.follower.name in text
    kept = json.loads((tmp_path / "t.json").read_text("utf-8"))
    assert (kept["unit"], kept["followed_by"], kept["state"]) == (shop.returned.name, shop.follower.name, "returned")
    page.unit.save_pdf_to(tmp_path / "no such folder" / "t.pdf")
    qtbot.waitUntil(lambda: "cannot be written" in said(window))


def test_the_cloud_is_asked_behind_the_page_and_customers_are_found_by_name(
    qtbot: QtBot, open_station: OpenStation, tmp_path: Path
) -> None:
    with networked_station.open_station(tmp_path, plan_tokens=1000) as net:
        store, unit = net.store, net.close_unit()
        net.claim(unit.qr_token)
        net.turn()
        desks = Desks(tmp_path, store.people, finding=FindingDesk(store, TokenDesk(store, net.client)))
        window = open_station(ScriptedBench(tokens_file=store.db.path), desks=desks)
        page = page_of(window)
        window.show_page(page)
        page.open_unit(unit.name)
        qtbot.waitUntil(lambda: page.unit.cloud.word.text() == "Claimed")
        org_id = store.tokens.cloud_side(unit.qr_token).claimed_org_id
        assert org_id is not None
        name = store.organizations.name(org_id)
        assert name
        assert name in page.unit.cloud.text.text()
        page.show_results()
        page.field.setText(name[:-1].upper())
        qtbot.waitUntil(lambda: [hit.unit for hit in hits(page)] == [unit.name])
        net.network.down()
        page.open_unit(unit.name)
        qtbot.waitUntil(lambda: page.unit.cloud.word.text() == "The cloud was not reached")
        window.stop()
        qtbot.waitUntil(lambda: not window.isVisible())


def test_what_cannot_be_read_is_said_and_tried_again(qtbot: QtBot, window: StationWindow, shop: FindStation) -> None:
    page, file = page_of(window), shop.store.db.path
    window.show_page(page)
    file.rename(file.with_suffix(".away"))
    page.field.setText("24:e")
    qtbot.waitUntil(page.empty.button.isVisible)
    assert "cannot be opened" in page.empty.text.text()
    file.with_suffix(".away").rename(file)
    page.empty.button.click()
    qtbot.waitUntil(lambda: len(hits(page)) == 3)


@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080)])
def test_all_of_it_is_seen_named_and_large_enough(
    qtbot: QtBot, window: StationWindow, shop: FindStation, size: tuple[int, int]
) -> None:
    page = page_of(window)
    window.resize(*size)
    window.show_page(page)
    for text in ("", "24:e", "Hall", "no such thing"):
        page.field.setText(text)
        qtbot.waitUntil(lambda text=text: page._asked == text and not page._busy)
        assert clipped(window) == []
    for unit in (shop.closed, shop.returned):
        page.open_unit(unit.name)
        qtbot.waitUntil(lambda unit=unit: page.unit.name.text() == unit.name)
        qtbot.waitUntil(lambda: all(picture.has_picture() for picture in page.unit.copies.pictures.values()))
        assert clipped(window) == []
        for mode in ("light", "dark"):
            window._theme.choose(mode)
            qtbot.wait(1)
            assert faint(window) == []
        assert small_targets(window) == []
        assert unnamed(window) == []
        assert seen(window, QLabel)
    assert QApplication.focusWidget() is page.unit.back

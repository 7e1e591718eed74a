"""The shift and its reports on a scripted bench: what is seen, read aloud, pressed, and asked of the bench."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.bench.events import Choice
from app.domain.errors import BadInput
from app.ui.line.batch_dialog import BatchDialog
from app.ui.line.shift import Shift
from app.ui.parts.bars import Bar, BarChart
from app.ui.station_window import StationWindow
from tests.gui import views as sample
from tests.gui.conftest import OpenStation
from tests.gui.looking import clipped, small_targets, unnamed
from tests.gui.scripted_bench import ScriptedBench
from tests.gui.shift_views import BATCH, SHIFT, ScriptedShift, close, desks
from tests.gui.test_words import marked, untranslated  # noqa: F401

VIEWS = (sample.scan("1", 212), sample.working("2", 211))


@pytest.fixture(autouse=True)
def _closed() -> Iterator[None]:
    yield
    close()


@pytest.fixture
def bench() -> ScriptedBench:
    return ScriptedBench(VIEWS)


@pytest.fixture
def scripted(tmp_path: Path) -> Any:
    return desks(tmp_path)


@pytest.fixture
def station(open_station: OpenStation, bench: ScriptedBench, scripted: Any, qtbot: QtBot) -> StationWindow:
    window = open_station(bench, desks=scripted, size=(1280, 720))
    qtbot.waitUntil(lambda: shift_of(window).now is not None)
    return window


def shift_of(window: StationWindow) -> Shift:
    assert window.provision.shift is not None
    return window.provision.shift


def desk_of(scripted: Any) -> ScriptedShift:
    return cast(ScriptedShift, scripted.shift)


def dialog_of(window: StationWindow) -> BatchDialog:
    dialog = shift_of(window).dialog
    assert dialog is not None
    return dialog


@pytest.mark.parametrize("name", SHIFT)
def test_every_state_is_seen_whole_and_read_aloud(
    open_station: OpenStation, bench: ScriptedBench, tmp_path: Path, qtbot: QtBot, name: str
) -> None:
    then, made = SHIFT[name]
    window = open_station(bench, desks=made(tmp_path), size=(1280, 720))
    qtbot.waitUntil(lambda: shift_of(window).now is not None)
    then(window, bench)
    reports = window.reports
    assert reports is not None
    if name.startswith("reports"):
        qtbot.waitUntil(lambda: reports.found is not None or reports.empty.text.text() != "Counting …")
    qtbot.wait(20)
    part = shift_of(window).dialog or window.pages.currentWidget()
    assert part is not None
    assert clipped(part) == small_targets(part) == unnamed(part) == []
    if dialog := shift_of(window).dialog:
        dialog.reject()


@pytest.mark.usefixtures("marked")
@pytest.mark.parametrize("name", [name for name in SHIFT if "empty" not in name])
def test_every_word_is_translated(
    open_station: OpenStation, bench: ScriptedBench, tmp_path: Path, qtbot: QtBot, name: str
) -> None:
    then, made = SHIFT[name]
    window = open_station(bench, desks=made(tmp_path))
    qtbot.waitUntil(lambda: shift_of(window).now is not None)
    then(window, bench)
    reports = window.reports
    assert reports is not None
    if name.startswith("reports"):
        qtbot.waitUntil(reports.view.isVisible)
    qtbot.wait(20)
    month = QLocale().standaloneMonthName(QDate.currentDate().month())  # Qt's own calendar says it
    given = {BATCH, "PO-7780", "PO-7779", month}
    for part in (shift_of(window).strip, shift_of(window).panel, reports, shift_of(window).dialog):
        found = untranslated(part) if part else []
        assert [text for text in found if not any(word in text for word in given)] == []
    if dialog := shift_of(window).dialog:
        dialog.reject()


def test_eight_slots_keep_their_room_in_the_smallest_window(
    open_station: OpenStation, tmp_path: Path, qtbot: QtBot
) -> None:
    views = [sample.broken("1"), sample.scan("2"), *(sample.refused(str(number)) for number in range(3, 9))]
    window = open_station(ScriptedBench(views), desks=desks(tmp_path), size=(1280, 720))
    qtbot.waitUntil(lambda: shift_of(window).now is not None)
    qtbot.wait(20)
    assert clipped(window.provision) == small_targets(window.provision) == []
    heights = {card.height() for card in window.provision.cards.values()}
    assert max(heights) - min(heights) <= 1


def test_the_cards_do_not_move_when_the_shift_is_looked_at(station: StationWindow, qtbot: QtBot) -> None:
    shift, cards = shift_of(station), station.provision.cards
    before = [card.geometry() for card in cards.values()]
    QTest.mouseClick(shift.strip.more, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(shift.panel.isVisible)
    assert not cards["1"].isVisible()
    QTest.keyClick(QApplication.focusWidget() or station, Qt.Key.Key_Escape)
    qtbot.waitUntil(cards["1"].isVisible)
    assert [card.geometry() for card in cards.values()] == before
    shift.strip.more.click()
    QTest.keyClick(station, Qt.Key.Key_F2)  # what comes first
    qtbot.waitUntil(cards["1"].isVisible)


@pytest.mark.parametrize(
    ("view", "asked"),
    [
        (sample.scan("1", 212), ("choose", "1", Choice.PRINT_AGAIN, "Label is unreadable")),
        (None, ("settle", "L1-000212", Choice.PRINT_AGAIN, "Label is unreadable")),
    ],
)
def test_a_label_that_is_out_is_printed_again_at_its_slot_or_beside_the_slots(
    open_station: OpenStation, tmp_path: Path, qtbot: QtBot, view: Any, asked: tuple[object, ...]
) -> None:
    bench = ScriptedBench([view] if view else [sample.empty("7")])
    window = open_station(bench, desks=desks(tmp_path))
    shift = shift_of(window)
    qtbot.waitUntil(lambda: shift.now is not None)
    shift.strip.more.click()
    shift.panel.rows[0].again.click()
    shift.panel.reasons.reasons[1].click()
    qtbot.waitUntil(lambda: asked in bench.asked)
    qtbot.waitUntil(lambda: not shift.panel.isVisible())


def test_what_a_supervisor_need_not_sign_for_is_printed_at_once_where_nobody_signs_in(
    station: StationWindow, scripted: Any, qtbot: QtBot
) -> None:
    shift = shift_of(station)
    shift.strip.more.click()
    shift.panel.rows[2].again.click()  # closed
    shift.panel.reasons.reasons[0].click()
    qtbot.waitUntil(lambda: desk_of(scripted).asked != [])
    assert desk_of(scripted).asked[0][:3] == ("new_label", "L1-000210", "No label came out")


def test_a_batch_is_named_by_hand_from_the_last_ones_or_ended(
    station: StationWindow, scripted: Any, qtbot: QtBot
) -> None:
    shift, desk = shift_of(station), desk_of(scripted)
    desk.refusal = BadInput("A batch's name must be at most {most} printable characters.", most=64)
    shift.strip.batch.click()
    dialog = dialog_of(station)
    dialog.name.setText("PO-1")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.problem.text() != "")
    assert dialog.isVisible()
    desk.refusal = None
    qtbot.waitUntil(lambda: dialog.recent.count() == 3)
    next(button for button in dialog.findChildren(QPushButton) if button.text() == "PO-7780").click()
    qtbot.waitUntil(lambda: shift.dialog is None)
    shift.ask_batch()
    dialog_of(station).none.click()
    qtbot.waitUntil(lambda: shift.dialog is None)
    assert desk.asked == [("begin_batch", "PO-1"), ("begin_batch", "PO-7780"), ("begin_batch", "")]


def test_what_finds_no_room_in_a_chart_is_added_up(station: StationWindow, qtbot: QtBot) -> None:
    chart = BarChart(station._theme)
    qtbot.addWidget(chart)
    chart.show_bars([Bar(f"reason {number}", number) for number in range(20, 0, -1)])
    chart.resize(400, 44 * 4)
    assert [(bar.word, bar.count) for bar in chart.shown()] == [
        ("reason 20", 20), ("reason 19", 19), ("reason 18", 18), ("Others", sum(range(1, 18))),
    ]  # fmt: skip
    assert "reason 1: 1" in chart.accessibleName()


def test_a_report_of_a_day_and_of_a_batch_and_what_it_is_saved_as(
    station: StationWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = station.reports
    assert page is not None
    station.show_page(page)
    qtbot.waitUntil(page.view.isVisible)
    page.kinds.button(1).click()
    qtbot.waitUntil(lambda: page.found is not None and page.found.span.name == "2026-11-24")
    page.kinds.button(2).click()
    qtbot.waitUntil(lambda: page.found is not None and page.found.span.batch != "")
    assert not page.view._parts["by_hour"].isVisible()
    names: list[str] = []

    def choose(*asked: Any) -> None:
        names.append(asked[2])
        asked[3](tmp_path / asked[2])

    monkeypatch.setattr("app.ui.reports.reports_page.choose_target", choose)
    for suffix in ("pdf", "csv", "json"):
        page.saving[suffix].click()
    assert names == [f"report-PO-7781---Cellular-Sensor--outdoor.{suffix}" for suffix in ("pdf", "csv", "json")]
    qtbot.waitUntil(lambda: all((tmp_path / name).exists() for name in names))
    qtbot.waitUntil(lambda: station.scans.answer.text().startswith("Saved: "))
    page.save_to(page.found, tmp_path / "no-such-folder" / "report.pdf")  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: "cannot be written" in station.scans.answer.text())

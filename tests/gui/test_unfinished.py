"""Units that stand in no slot: what they wait for is said, and settled by a scan or a choice."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.bench.events import Choice, ScanAnswer, Waiting, WaitingChanged
from app.domain.errors import BadInput
from app.ui.line.unfinished_page import MOST
from app.ui.line.unfinished_row import UnfinishedRow
from app.ui.station_window import StationWindow
from tests.gui import views as sample
from tests.gui.looking import Typist, clipped, small_targets, unnamed
from tests.gui.scripted_bench import ScriptedBench

Tell = Callable[..., list[UnfinishedRow]]


@pytest.fixture
def tell(qtbot: QtBot, station: StationWindow, bench: ScriptedBench) -> Tell:
    """Has the bench tell what waits, and returns the rows on the open page, in their order."""

    def told(*waiting: Waiting) -> list[UnfinishedRow]:
        page = station.unfinished
        bench.tell(WaitingChanged(waiting))
        qtbot.waitUntil(lambda: page.count.text() == str(len(waiting) + len(page.notices)))
        station.show_page(page)
        qtbot.wait(1)
        return sorted(page.rows.values(), key=lambda row: row.y())

    return told


def test_what_waits_is_counted_on_the_rail_and_said(station: StationWindow, tell: Tell) -> None:
    button = station.rail.pages.button(1)
    assert button.accessibleDescription() == "Unfinished (Ctrl+2)"
    rows = tell(sample.waiting_for_device(38), sample.waiting_for_scan(40))
    assert button.accessibleDescription() == "Unfinished (Ctrl+2). 2 waiting"
    assert [row.accessibleName() for row in rows] == [
        "L1-000038: L1-000038 was not finished. Plug in 7c:df:a1:0b:24:d8 and try again.",
        "L1-000040: Scan label copy 2 of L1-000040, or print it again.",
    ]
    assert [list(row.choices.buttons) for row in rows] == [[Choice.SCRAP], [Choice.PRINT_AGAIN, Choice.SCRAP]]
    assert clipped(station.unfinished) == small_targets(station) == unnamed(station) == []
    assert tell() == []
    assert button.accessibleDescription() == "Unfinished (Ctrl+2)"
    assert station.unfinished.empty.isVisible()


def test_a_choice_with_its_reason(qtbot: QtBot, bench: ScriptedBench, tell: Tell) -> None:
    _, row = tell(sample.waiting_for_device(38), sample.waiting_for_scan(40))
    qtbot.mouseClick(row.choices.buttons[Choice.PRINT_AGAIN], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(row.reasons.isVisible)
    qtbot.wait(1)
    assert clipped(row) == []
    assert row.reasons.reasons[0].hasFocus()
    qtbot.keyClick(row.reasons.reasons[0], Qt.Key.Key_Space)
    wanted = [("L1-000040", Choice.PRINT_AGAIN, "No label came out")]
    qtbot.waitUntil(lambda: bench.calls("settle") == wanted)
    assert not row.choices.isEnabled()
    same = tell(sample.waiting_for_device(38), sample.waiting_for_scan(40, copy=3))[1]
    assert same is row
    assert row.sentence.text() == "Scan label copy 3 of L1-000040, or print it again."
    assert row.choices.isEnabled()


def test_a_question_stays_open_while_others_come_and_go(qtbot: QtBot, tell: Tell) -> None:
    row = tell(sample.waiting_for_scan(40))[0]
    row.choices.buttons[Choice.SCRAP].click()
    assert tell(sample.waiting_for_device(38), sample.waiting_for_scan(40))[1] is row
    assert row.reasons.isVisible()
    qtbot.keyClick(row.reasons.reasons[0], Qt.Key.Key_Escape)
    assert not row.reasons.isVisible()


def test_what_is_refused_can_be_chosen_again(
    qtbot: QtBot, station: StationWindow, bench: ScriptedBench, tell: Tell
) -> None:
    bench.refusal = BadInput("Another label is out: scan it first, then print {unit} again.", unit="L1-000040")
    row = tell(sample.waiting_for_scan(40))[0]
    row.choices.buttons[Choice.SCRAP].click()
    row.reasons.reasons[0].click()
    said = "Another label is out: scan it first, then print L1-000040 again."
    qtbot.waitUntil(lambda: station.scans.answer.text() == said)
    assert row.choices.isEnabled()


def test_no_scan_waits_for_a_reprint(
    qtbot: QtBot, bench: ScriptedBench, tell: Tell, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed = threading.Event()
    monkeypatch.setattr(bench, "settle", lambda *_: printed.wait())
    row = tell(sample.waiting_for_scan(40))[0]
    row.choices.buttons[Choice.PRINT_AGAIN].click()
    row.reasons.reasons[0].click()
    bench.answers = [ScanAnswer(True, "", "L1-000040")]
    Typist(4).type("L1-000040/2", Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bench.calls("scan") == [("L1-000040/2",)])
    printed.set()


def test_what_the_cloud_objects_to_stays_until_it_was_seen(
    qtbot: QtBot, station: StationWindow, bench: ScriptedBench, tell: Tell
) -> None:
    bench.tell(sample.contradicted(12))
    qtbot.waitUntil(lambda: station.scans.property("state") == "refused")
    assert station.scans.answer.text().startswith("The cloud no longer has the token of L1-000012")
    assert station.rail.pages.button(1).accessibleDescription() == "Unfinished (Ctrl+2). 1 waiting"
    tell(sample.waiting_for_scan(40))
    assert station.rail.pages.button(1).accessibleDescription() == "Unfinished (Ctrl+2). 2 waiting"
    objection = station.unfinished.notices[0]
    assert clipped(station.unfinished) == []
    assert not objection.choices.isVisible()
    button = next(each for each in objection.findChildren(QPushButton) if each.text() == "Seen")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert station.unfinished.notices == []
    assert station.rail.pages.button(1).accessibleDescription() == "Unfinished (Ctrl+2). 1 waiting"


def test_a_thousand_units_do_not_make_a_thousand_rows(station: StationWindow, tell: Tell) -> None:
    rows = tell(*(sample.waiting_for_scan(number) for number in range(1_000)))
    assert len(rows) == MOST
    assert station.unfinished.count.text() == "1000"
    names = [row.unit.name for row in tell(*(sample.waiting_for_scan(number) for number in range(10, 1_000)))]
    assert names == [f"L1-{number:06}" for number in range(10, 10 + MOST)]

"""A keyboard-wedge scanner types whenever it likes, wherever the focus is; what it reads reaches the bench, whole."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMessageBox, QPushButton, QVBoxLayout
from pytestqt.qtbot import QtBot

from app.bench.events import Choice, ScanAnswer
from app.domain.errors import BadInput
from app.ui.parts.number_field import number_field
from app.ui.station_window import StationWindow
from tests.gui import views as sample
from tests.gui.looking import Typist
from tests.gui.scripted_bench import ScriptedBench

LABEL = "sqr_gCCsLSydh3d0ArmZj50l9zr79JXVooBR+1"
COPY_CODE = "L1-000042/2"
SECRET = "Zk3-canary_canary_canary_canary9"
ENTER, TAB = Qt.Key.Key_Return, Qt.Key.Key_Tab
Show = Callable[..., None]


def focus_scan_field(station: StationWindow) -> None:
    station.scans.field.setFocus()


def focus_nothing(station: StationWindow) -> None:
    station.setFocus()
    if focused := QApplication.focusWidget():
        focused.clearFocus()


def focus_navigation(station: StationWindow) -> None:
    station.rail.pages.button(0).setFocus()


def focus_choice(station: StationWindow) -> None:
    station.provision.cards["1"].quiet.buttons[Choice.SCRAP].setFocus()


def focus_reason_text(station: StationWindow) -> None:
    card = station.provision.cards["1"]
    card.quiet.buttons[Choice.SCRAP].click()
    card.reasons.text.setFocus()


def focus_token_filter(station: StationWindow) -> None:
    station.show_page(station.tokens)
    station.tokens.filters.text.setFocus()


def focus_template_filter(station: StationWindow) -> None:
    station.show_page(station.tokens)
    station.tokens.filters.template.setFocus()


def focus_token_table(station: StationWindow) -> None:
    station.show_page(station.tokens)
    station.tokens.table.setFocus()


EVERYWHERE = [
    focus_scan_field, focus_nothing, focus_navigation, focus_choice, focus_reason_text, focus_token_filter,
    focus_template_filter, focus_token_table,
]  # fmt: skip


@pytest.mark.parametrize(
    ("focus", "text"),
    [*((focus, LABEL) for focus in EVERYWHERE), (focus_token_filter, COPY_CODE), (focus_reason_text, SECRET)],
)
def test_a_scan_arrives_from_anywhere(
    qtbot: QtBot, station: StationWindow, bench: ScriptedBench, show: Show, focus: Callable[..., None], text: str
) -> None:
    show(sample.scan())
    focus(station)
    Typist(4).type(text, ENTER)
    qtbot.waitUntil(lambda: bench.calls("scan") == [(text,)])
    assert [field.text() for field in station.findChildren(QLineEdit)] == [""] * len(station.findChildren(QLineEdit))
    assert bench.calls("choose") == []


@pytest.mark.parametrize("focus", [focus_scan_field, focus_navigation, focus_token_filter])
def test_scanners_that_end_with_a_tab(
    qtbot: QtBot, station: StationWindow, bench: ScriptedBench, focus: Callable[..., None]
) -> None:
    focus(station)
    Typist(4).type(LABEL, TAB)
    qtbot.waitUntil(lambda: bench.calls("scan") == [(LABEL,)])


def test_a_popup_does_not_swallow_a_scan(qtbot: QtBot, station: StationWindow, bench: ScriptedBench) -> None:
    station.show_page(station.tokens)
    station.tokens.filters.template.showPopup()
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    Typist(4).type(LABEL, ENTER)
    qtbot.waitUntil(lambda: bench.calls("scan") == [(LABEL,)])
    station.tokens.filters.template.hidePopup()


def test_a_question_does_not_swallow_a_scan(
    qtbot: QtBot, station: StationWindow, bench: ScriptedBench, show: Show
) -> None:
    show(sample.working("1"))
    station.close()
    question = station.findChild(QMessageBox)
    qtbot.waitUntil(question.isActiveWindow)
    hands = Typist(4)
    hands.type(LABEL, ENTER)
    hands.type("", ENTER)  # many scanners send a line feed after the return
    qtbot.waitUntil(lambda: bench.calls("scan") == [(LABEL,)])
    assert question.isVisible()  # neither answered anything
    hands.wait(500)
    hands.type("", ENTER)  # a person's
    assert not question.isVisible()


def test_a_number_field_does_not_take_a_scan_s_digits(
    qtbot: QtBot, station: StationWindow, bench: ScriptedBench
) -> None:
    dialog = QDialog(station)
    number, button = number_field("How many", 1, 100_000), QPushButton("Create")
    layout = QVBoxLayout(dialog)
    layout.addWidget(number)
    layout.addWidget(button)
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    button.setDefault(True)
    number.setValue(12)
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)
    number.setFocus()
    hands = Typist(4)
    hands.type("0012345678", ENTER)  # a badge
    qtbot.waitUntil(lambda: bench.calls("scan") == [("0012345678",)])
    assert (number.value(), pressed) == (12, [])
    number.selectAll()
    hands = Typist(150)
    hands.type("345", ENTER)  # a person's
    assert (number.value(), len(pressed)) == (345, 1)
    dialog.reject()


@pytest.mark.parametrize("end", [ENTER, TAB])
@pytest.mark.parametrize(
    ("first", "then"),
    [
        (focus_navigation, focus_token_filter),  # a dialog with an input opened
        (focus_scan_field, focus_token_filter),
        (focus_token_filter, focus_navigation),  # one closed
        (focus_token_filter, focus_template_filter),
        (focus_token_filter, focus_reason_text),
    ],
)
def test_a_scan_arrives_whole_where_the_focus_moves_in_its_middle(
    qtbot: QtBot, station: StationWindow, bench: ScriptedBench, show: Show, first: Show, then: Show, end: Qt.Key
) -> None:
    show(sample.scan())
    first(station)
    hands = Typist(4)
    hands.type(LABEL[:3])
    then(station)
    hands.type(LABEL[3:], end)
    qtbot.waitUntil(lambda: bench.calls("scan") == [(LABEL,)])
    assert [field.text() for field in station.findChildren(QLineEdit) if field.text()] == []


def test_what_was_typed_by_accident_before_spoils_no_scan(
    qtbot: QtBot, station: StationWindow, bench: ScriptedBench
) -> None:
    hands = Typist(4)
    hands.type("xy")  # an elbow, the scan field has the focus
    hands.wait(500)
    hands.type(LABEL, ENTER)
    qtbot.waitUntil(lambda: bench.calls("scan") == [(LABEL,)])
    focus_navigation(station)
    hands.type("xy")
    hands.wait(5_000)
    hands.type(LABEL, ENTER)
    qtbot.waitUntil(lambda: bench.calls("scan") == [(LABEL,), (LABEL,)])
    assert station.scans.field.text() == ""


def test_typing_by_hand(qtbot: QtBot, station: StationWindow, bench: ScriptedBench) -> None:
    hands = Typist(150)
    hands.type("L1-000042/2", ENTER)
    qtbot.waitUntil(lambda: bench.calls("scan") == [("L1-000042/2",)])
    station.tokens.filters.text.setFocus()
    focus_token_filter(station)
    hands.type("L1-000042", ENTER)  # a person filters
    assert station.tokens.filters.text.text() == "L1-000042"
    assert len(bench.calls("scan")) == 1
    hands.type(" ", None)


def test_an_empty_scan_is_none(station: StationWindow, bench: ScriptedBench) -> None:
    Typist(4).type("   ", ENTER)
    focus_navigation(station)
    Typist(4).type("", ENTER)
    assert bench.calls("scan") == []


@pytest.mark.parametrize("focus", [focus_scan_field, focus_nothing, focus_token_filter])
def test_an_auth_token_is_not_shown_while_it_is_typed(
    qtbot: QtBot, station: StationWindow, focus: Callable[..., None]
) -> None:
    focus(station)
    field = station.tokens.filters.text if focus is focus_token_filter else station.scans.field
    Typist(150).type(SECRET)
    assert field.text() == SECRET
    assert field.echoMode() is QLineEdit.EchoMode.Password
    assert SECRET[:8] not in field.displayText()
    field.clear()
    Typist(150).type(LABEL)
    assert field.echoMode() is QLineEdit.EchoMode.Normal
    assert field.displayText() == LABEL
    field.clear()
    qtbot.wait(1)


def test_escape_empties_the_scan_field(station: StationWindow, qtbot: QtBot) -> None:
    Typist(150).type("half a la")
    qtbot.keyClick(station.scans.field, Qt.Key.Key_Escape)
    assert station.scans.field.text() == ""


def test_the_answer_stays_until_the_next(
    qtbot: QtBot, station: StationWindow, bench: ScriptedBench, show: Show
) -> None:
    scans = station.scans
    wrong = BadInput("Wrong label: this one belongs to {place}.", place="L1-000043 in slot 2")
    bench.answers = [ScanAnswer(False, "2", "", wrong), ScanAnswer(True, "1", "L1-000042")]
    Typist(4).type(LABEL, ENTER)
    qtbot.waitUntil(lambda: scans.property("state") == "refused")
    assert scans.answer.text() == "Wrong label: this one belongs to L1-000043 in slot 2."
    assert scans.slot.text() == "Slot 2"
    show(sample.working("1"))
    station.show_page(station.tokens)
    assert scans.answer.text() == "Wrong label: this one belongs to L1-000043 in slot 2."
    Typist(4).type(LABEL, ENTER)
    qtbot.waitUntil(lambda: scans.property("state") == "accepted")
    assert scans.answer.text() == "Right label: L1-000042 is done."
    assert scans.slot.text() == "Slot 1"


def test_a_scan_that_the_bench_cannot_take_is_one_sentence(
    qtbot: QtBot, station: StationWindow, bench: ScriptedBench, caplog: pytest.LogCaptureFixture
) -> None:
    bench.answers = [ValueError("a bug")]
    Typist(4).type(LABEL, ENTER)
    qtbot.waitUntil(lambda: station.scans.property("state") == "refused")
    assert station.scans.answer.text() == "Something unexpected went wrong; it is written in the station's log."
    assert "a bug" in caplog.text


def test_the_bar_asks_for_the_next_label_once_the_last_answer_was_seen(
    qtbot: QtBot, station: StationWindow, bench: ScriptedBench, show: Show
) -> None:
    scans = station.scans
    assert scans.answer.text() == "Ready to scan."
    show(sample.scan("1"), sample.turn("2"))
    assert (scans.answer.text(), scans.slot.text()) == ("Now scan this slot's label.", "Slot 1")
    bench.answers = [ScanAnswer(True, "1", "L1-000042"), ScanAnswer(False, "2")]
    Typist(4).type(LABEL, ENTER)
    qtbot.waitUntil(lambda: scans.property("state") == "accepted")
    show(sample.closed("1"), sample.scan("2", 43))
    assert scans.answer.text() == "Right label: L1-000042 is done."  # for a while
    scans._praise.setInterval(0)
    scans._praise.start()
    qtbot.waitUntil(lambda: scans.slot.text() == "Slot 2")
    assert (scans.answer.text(), scans.property("state")) == ("Now scan this slot's label.", "idle")
    Typist(4).type(LABEL, ENTER)
    qtbot.waitUntil(lambda: scans.property("state") == "refused")
    show(sample.empty("2"), sample.scan("1", 44))
    assert scans.property("state") == "refused"  # until the next scan


def test_no_label_is_asked_for_any_more(station: StationWindow, show: Show) -> None:
    show(sample.scan("1"))
    show(sample.empty("1"))
    assert (station.scans.answer.text(), station.scans.slot.isVisible()) == ("Ready to scan.", False)


def test_a_serial_number_is_asked_for_and_answered(
    qtbot: QtBot, station: StationWindow, bench: ScriptedBench, show: Show
) -> None:
    scans = station.scans
    show(sample.serial("1"), sample.turn("2"))
    assert (scans.answer.text(), scans.slot.text()) == ("Now scan the serial number.", "Slot 1")
    assert not station.demo.isVisible()
    bench.answers = [ScanAnswer(False, "1", problem=sample.OTHER_DEVICE), ScanAnswer(True, "1", serial="0000-7")]
    Typist(4).type("SN000002", ENTER)
    qtbot.waitUntil(lambda: scans.property("state") == "refused")
    assert scans.answer.text() == str(sample.OTHER_DEVICE)
    Typist(4).type("0000-7", ENTER)
    qtbot.waitUntil(lambda: scans.property("state") == "accepted")
    assert scans.answer.text() == "Serial number 0000-7: its token is taken."
    assert bench.asked[-2:] == [("scan", "SN000002"), ("scan", "0000-7")]

"""What a person may do about a slot, by hand, keyboard and scanner; a reason is asked for where one is owed."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bench.events import Choice, SlotView
from app.domain.errors import BadInput
from app.ui.line.slot_card import SlotCard
from app.ui.parts.coded_button import CodedButton
from app.ui.station_window import StationWindow
from tests.gui import views as sample
from tests.gui.looking import Typist
from tests.gui.scripted_bench import ScriptedBench

Show = Callable[..., None]


def by_mouse(qtbot: QtBot, button: CodedButton) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def by_keyboard(qtbot: QtBot, button: CodedButton) -> None:
    """Tab to the button and press the space bar."""
    for _ in range(60):
        if QApplication.focusWidget() is button:
            break
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is button
    qtbot.keyClick(button, Qt.Key.Key_Space)


def by_scanner(qtbot: QtBot, button: CodedButton) -> None:
    del qtbot
    Typist(5).type(button.code, Qt.Key.Key_Return)


HANDS = [by_mouse, by_keyboard, by_scanner]


@pytest.fixture
def card(station: StationWindow) -> SlotCard:
    return station.provision.cards["1"]


@pytest.mark.parametrize("hand", HANDS)
def test_try_again_needs_no_reason(
    qtbot: QtBot, card: SlotCard, bench: ScriptedBench, show: Show, hand: Callable[..., None]
) -> None:
    show(sample.broken())
    hand(qtbot, card.choices.buttons[Choice.TRY_AGAIN])
    qtbot.waitUntil(lambda: bench.calls("choose") == [("1", Choice.TRY_AGAIN, "")])
    assert not card.choices.isEnabled()  # pressed twice is chosen once
    show(sample.working())
    show(sample.broken())
    assert card.choices.isEnabled()


@pytest.mark.parametrize("hand", HANDS)
@pytest.mark.parametrize("choice", [Choice.SCRAP, Choice.SET_ASIDE])
def test_a_usual_reason(
    qtbot: QtBot, card: SlotCard, bench: ScriptedBench, show: Show, hand: Callable[..., None], choice: Choice
) -> None:
    show(sample.broken())
    hand(qtbot, card.choices.buttons[choice])
    qtbot.waitUntil(card.reasons.isVisible)
    assert bench.calls("choose") == []
    second = card.reasons.reasons[1]
    hand(qtbot, second)
    qtbot.waitUntil(lambda: bench.calls("choose") == [("1", choice, second.words)])


@pytest.mark.parametrize("hand", HANDS)
def test_back(qtbot: QtBot, card: SlotCard, bench: ScriptedBench, show: Show, hand: Callable[..., None]) -> None:
    show(sample.broken())
    card.choices.buttons[Choice.SCRAP].click()
    qtbot.waitUntil(card.reasons.isVisible)
    hand(qtbot, card.reasons.back)
    qtbot.waitUntil(card.choices.isVisible)
    assert bench.calls("choose") == []


def test_escape_goes_back(qtbot: QtBot, card: SlotCard, show: Show) -> None:
    show(sample.broken())
    card.choices.buttons[Choice.SCRAP].click()
    qtbot.keyClick(card.reasons.reasons[0], Qt.Key.Key_Escape)
    assert card.choices.isVisible()


def test_a_reason_in_own_words(qtbot: QtBot, card: SlotCard, bench: ScriptedBench, show: Show) -> None:
    show(sample.scan())
    card.quiet.buttons[Choice.PRINT_AGAIN].click()
    assert not card.reasons.confirm.isEnabled()
    card.reasons.text.setFocus()
    Typist(180).type("  fell on the floor ", Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bench.calls("choose") == [("1", Choice.PRINT_AGAIN, "fell on the floor")])


def test_an_auth_token_never_becomes_a_reason(qtbot: QtBot, card: SlotCard, bench: ScriptedBench, show: Show) -> None:
    secret = "Zk3-canary_canary_canary_canary9"
    assert len(secret) == 32
    show(sample.broken())
    card.choices.buttons[Choice.SCRAP].click()
    card.reasons.text.setText(f"found {secret} on it")  # pasted
    card.reasons.confirm.click()
    qtbot.waitUntil(lambda: len(bench.calls("choose")) == 1)
    assert secret not in repr(bench.calls("choose"))


def test_what_the_bench_refuses_may_be_chosen_again(
    qtbot: QtBot, station: StationWindow, card: SlotCard, bench: ScriptedBench, show: Show
) -> None:
    bench.refusal = BadInput("This is not offered in slot {slot} now.", slot="1")
    show(sample.broken())
    card.choices.buttons[Choice.TRY_AGAIN].click()
    qtbot.waitUntil(lambda: station.scans.answer.text() == "This is not offered in slot 1 now.")
    assert station.scans.property("state") == "refused"
    assert card.choices.isEnabled()


def test_a_question_ends_when_the_slot_goes_on(card: SlotCard, show: Show) -> None:
    show(sample.scan())
    card.quiet.buttons[Choice.SCRAP].click()
    assert card.reasons.isVisible()
    show(sample.scan())  # the same again: the question stays
    assert card.reasons.isVisible()
    show(sample.closed())
    assert not card.reasons.isVisible()


def test_codes_on_a_printed_sheet_mean_the_one_slot_that_asks(
    qtbot: QtBot, station: StationWindow, bench: ScriptedBench, show: Show
) -> None:
    show(sample.working("1"), sample.broken("2"))
    Typist(5).type("TS.AGAIN", Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bench.calls("choose") == [("2", Choice.TRY_AGAIN, "")])
    show(sample.broken("1"))
    Typist(5).type("ts.again", Qt.Key.Key_Return)
    assert "Several slots" in station.scans.answer.text()
    Typist(5).type("TS.1.AGAIN", Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bench.calls("choose")[1:] == [("1", Choice.TRY_AGAIN, "")])


@pytest.mark.parametrize("code", ["TS.1.PRINT", "TS.1.REASON1", "TS.1.BACK", "TS.9.AGAIN", "TS.SCRAP"])
def test_codes_that_are_not_offered_do_nothing(
    station: StationWindow, bench: ScriptedBench, show: Show, code: str
) -> None:
    show(sample.broken("1") if code == "TS.1.PRINT" else sample.working("1"))
    Typist(5).type(code, Qt.Key.Key_Return)
    assert station.scans.answer.text() == "This code is not offered now."
    assert bench.calls("choose") == bench.calls("scan") == []


@pytest.mark.parametrize("view", [sample.broken(), sample.jammed()])
def test_a_scanner_can_read_the_buttons_from_the_screen(
    qtbot: QtBot, station: StationWindow, show: Show, view: SlotView
) -> None:
    show(view)
    qtbot.wait(1)
    card = station.provision.cards["1"]
    read = {code.text for code in _read(card)}
    assert read == {button.code for button in card.choices.buttons.values()}
    card.choices.buttons[Choice.SCRAP].click()
    qtbot.wait(1)
    assert {code.text for code in _read(card)} == {button.code for button in (*card.reasons.reasons, card.reasons.back)}


def test_no_scanner_reads_the_label_from_the_screen(qtbot: QtBot, station: StationWindow, show: Show) -> None:
    card = station.provision.cards["1"]
    show(sample.scan(copy=2))
    qtbot.waitUntil(card.picture.has_picture)
    station.resize(1920, 1080)
    qtbot.wait(1)
    assert _read(card) == []


def _read(card: SlotCard) -> list[zxingcpp.Barcode]:
    image = card.grab().toImage().convertToFormat(card.grab().toImage().Format.Format_RGB888)
    pixels = Image.frombytes(
        "RGB", (image.width(), image.height()), bytes(image.constBits()), "raw", "RGB", image.bytesPerLine()
    )
    return list(zxingcpp.read_barcodes(pixels))

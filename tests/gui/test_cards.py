"""Slot cards: what each phase says and shows, for one to eight slots, at every size that is promised."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from app.bench.events import Phase, SlotView, StepName
from app.domain.units import UnitState
from app.ui.line.slot_card import SlotCard
from app.ui.station_window import StationWindow
from tests.gui import views as sample
from tests.gui.conftest import OpenStation
from tests.gui.looking import clipped
from tests.gui.scripted_bench import ScriptedBench

PHASES: list[tuple[SlotView, str, str, str]] = [  # view, colours, word, instruction
    (sample.empty(), "empty", "Free", "Plug in a device."),
    (sample.working(), "working", "Working", "Do not unplug the device."),
    (sample.turn(), "turn", "Waiting", "Wait: another slot comes first."),
    (sample.scan(), "scan", "Scan label", "Stick the label on this device and scan it."),
    (sample.scan(copy=2), "scan", "Scan label", "Destroy the older label. Stick copy 2 on and scan its bar code."),
    (sample.serial(), "serial", "Scan serial", "Scan the serial number on the device."),
    (sample.serial("1", sample.OTHER_DEVICE), "serial", "Scan serial", "Scan the serial number on the device."),
    (sample.broken(), "decide", "Decide", str(sample.UNPLUGGED)),
    (sample.jammed(), "decide", "Decide", str(sample.JAM)),
    (sample.closed(), "remove", "Done", "Take the device out."),
    (sample.refused(), "aside", "Not used", "Take the device out."),
    (sample.off(), "off", "Stopped", str(sample.STOPPED)),
]
EVERY = [view for view, *_ in PHASES]
LONG = "Cellular Environmental Sensor for Outdoor Use, Version 12 with Solar Panel and Antenna"


@pytest.mark.parametrize(("view", "colours", "word", "instruction"), PHASES)
def test_a_phase_shows_in_colour_shape_and_word(
    station: StationWindow, show: Callable[..., None], view: SlotView, colours: str, word: str, instruction: str
) -> None:
    show(view)
    card = station.provision.cards["1"]
    assert card.property("phase") == colours
    assert card.band.icon._name == f"phase-{view.phase.value}"
    assert card.band.word.text() == word
    assert card.instruction.text() == instruction
    assert card.accessibleName() == f"Slot 1: {word}. {instruction}"
    assert [card.choices.isVisible(), card.quiet.isVisible()] == [
        view.phase is Phase.DECIDE,
        bool(view.choices) and view.phase is not Phase.DECIDE,
    ]
    assert card.reason.isVisible() == (view.phase in (Phase.REMOVE, Phase.SERIAL) and view.problem is not None)


def test_who_waits_is_told_for_which_slot(station: StationWindow, show: Callable[..., None]) -> None:
    show(sample.turn("2"))
    for first in (sample.scan("1"), sample.serial("1")):
        show(first)
        assert station.provision.cards["2"].instruction.text() == "Wait: slot 1 comes first."


def test_a_unit_taken_out_undone_is_not_shown_as_done(station: StationWindow, show: Callable[..., None]) -> None:
    for state, word in ((UnitState.SCRAPPED, "Scrapped"), (UnitState.SUSPECT, "Set aside")):
        show(replace(sample.closed(), unit=sample.unit(42, state)))
        card = station.provision.cards["1"]
        assert (card.property("phase"), card.band.word.text()) == ("aside", word)


def test_steps_say_how_they_stand(station: StationWindow, show: Callable[..., None]) -> None:
    show(sample.working())
    card = station.provision.cards["1"]
    assert "Connect: done, Reserve token: done, Write: running, Read back: waiting" in card.steps.accessibleName()
    show(sample.broken())
    assert "Write: failed" in card.steps.accessibleName()


def test_progress_in_bytes_and_seconds(
    station: StationWindow, show: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = [100.0]
    monkeypatch.setattr("app.ui.line.progress.time.monotonic", lambda: clock[0])
    progress = station.provision.cards["1"].progress
    show(sample.working(written=100_000))
    assert progress.text.text() == "100 of 1049 kB"
    wide = progress.text.width()
    clock[0] += 10
    show(sample.working(written=574_288))
    assert progress.text.text() == "574 of 1049 kB · 10 s left"
    assert progress.bar.value() == 548
    clock[0] += 9
    show(sample.working(written=1_000_000))
    assert progress.text.text() == "1000 of 1049 kB · 1 s left"
    assert progress.text.width() == wide  # nothing dances
    show(sample.working(written=1_048_576, steps=sample.steps(StepName.VERIFY)))
    assert not progress.text.isVisible()


@pytest.mark.parametrize("view", [sample.working(), sample.scan()], ids=["write", "scan"])
def test_the_seconds_of_what_runs_are_counted(
    qtbot: QtBot, station: StationWindow, show: Callable[..., None], monkeypatch: pytest.MonkeyPatch, view: SlotView
) -> None:
    card = station.provision.cards["1"]
    clock, said = [100.0], list[float]()
    monkeypatch.setattr("app.ui.line.steps.time.monotonic", lambda: clock[0])
    monkeypatch.setattr("app.ui.line.steps.words.took", lambda seconds: str(said.append(seconds)))
    show(view)
    qtbot.waitUntil(lambda: 0 in said and card.picture.has_picture() == card.labelled())
    for seconds in (7.0, 14.0, 21.0):  # more often than whatever else paints the card
        clock[0] = 100 + seconds
        qtbot.waitUntil(partial(said.__contains__, seconds))


def test_the_picture_is_asked_for_once_a_copy(
    qtbot: QtBot, station: StationWindow, bench: ScriptedBench, show: Callable[..., None]
) -> None:
    show(sample.turn("1", 42))
    assert bench.calls("picture") == []
    card = station.provision.cards["1"]
    show(sample.scan("1", 42))
    qtbot.waitUntil(card.picture.has_picture)
    assert card.caption.text() == "Label of L1-000042, copy 1"
    assert card.picture.accessibleName() == "Label of L1-000042, copy 1"
    show(sample.jammed("1", 42))
    show(sample.scan("1", 42))
    assert bench.calls("picture") == [("L1-000042", 1)]
    show(sample.scan("1", 42, copy=2))
    qtbot.waitUntil(lambda: card.caption.text() == "Label of L1-000042, copy 2")
    assert bench.calls("picture") == [("L1-000042", 1), ("L1-000042", 2)]
    show(sample.empty("1"))
    assert not card.picture.has_picture()


def test_a_picture_that_comes_late_is_not_shown_for_the_next_device(
    qtbot: QtBot, station: StationWindow, bench: ScriptedBench, show: Callable[..., None]
) -> None:
    card = station.provision.cards["1"]
    bench.pictures.clear()  # they wait
    show(sample.scan("1", 42))
    show(sample.working("1", 43))
    bench.pictures.set()
    answered: list[None] = []
    station._calls.call(lambda: None, answered.append)  # after the picture's answer
    qtbot.waitUntil(lambda: answered == [None])
    assert bench.calls("picture") == [("L1-000042", 1)]
    assert not card.picture.has_picture()
    show(sample.scan("1", 43))
    qtbot.waitUntil(card.picture.has_picture)
    assert card.caption.text() == "Label of L1-000043, copy 1"


@pytest.mark.parametrize(
    ("slots", "size"),
    [*((slots, (1280, 720)) for slots in (1, 2, 3, 5, 8)), (8, (1280, 800)), (2, (1920, 1080))],
)
def test_nothing_is_clipped_and_all_cards_stay_alike(
    qtbot: QtBot, open_station: OpenStation, slots: int, size: tuple[int, int]
) -> None:
    names = [str(number + 1) for number in range(slots)]
    bench = ScriptedBench([sample.empty(name, LONG) for name in names])
    window = open_station(bench, demo=slots % 2 == 0, size=size)
    cards = list(window.provision.cards.values())
    geometry = [card.geometry() for card in cards]
    widths, heights = {card.width() for card in cards}, {card.height() for card in cards}
    assert max(widths) - min(widths) <= 1
    assert max(heights) - min(heights) <= 1
    for shift in range(0, len(EVERY), max(1, slots // 2)):
        shown = [_at(EVERY[(shift + number) % len(EVERY)], name) for number, name in enumerate(names)]
        bench.tell(*shown)
        qtbot.waitUntil(lambda shown=shown: list(window.provision.views.values()) == shown)
        qtbot.wait(1)  # layouts are done when the event loop comes to them
        assert clipped(window.provision) == []
        assert [card.geometry() for card in cards] == geometry


@pytest.mark.parametrize("slots", [2, 8])
def test_reasons_fit(qtbot: QtBot, open_station: OpenStation, slots: int) -> None:
    views = [sample.broken(str(number + 1)) for number in range(slots)]
    window = open_station(ScriptedBench(views))
    for card in window.provision.cards.values():
        for choice, button in card.choices.buttons.items():
            button.click()
            qtbot.wait(1)
            assert clipped(card) == [], choice
            if card.reasons.choice:
                card.reasons.back.click()


def _at(view: SlotView, slot: str) -> SlotView:
    unit = replace(view.unit, slot=slot) if view.unit else None
    return replace(view, slot=slot, unit=unit, product=LONG)


def test_a_card_says_nothing_before_its_first_view(qtbot: QtBot, station: StationWindow) -> None:
    card = SlotCard("9", 9, station._theme)
    qtbot.addWidget(card)
    card.resize(400, 400)
    assert not card.asks()

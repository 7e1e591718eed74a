"""The one sentence for the whole bench, and the counters beside it."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from app.bench.events import CountsChanged, Phase, SlotView, StepName, StepState
from app.ui.line.attention import comes_first, whose_turn
from app.ui.station_window import StationWindow
from tests.gui import views as sample
from tests.gui.scripted_bench import ScriptedBench

IN_ORDER = [  # what a person must do comes before what the bench does
    (sample.broken, "Slot {} has stopped: decide what to do.", "decide"),
    (sample.scan, "Stick the label on the device in slot {} and scan it.", "scan"),
    (sample.serial, "Scan the serial number at slot {}.", "serial"),
    (sample.closed, "Take the device out of slot {}.", "remove"),
    (sample.empty, "Plug a device into slot {}.", "empty"),
    (sample.working, "Wait, and do not unplug: slot {} at work.", "working"),
    (sample.off, "The bench is stopped: see slot {}.", "off"),
]


@pytest.mark.parametrize("place", range(len(IN_ORDER)))
def test_what_comes_first_is_said(station: StationWindow, show: Callable[..., None], place: int) -> None:
    make, sentence, colours = IN_ORDER[place]
    for other, *_ in IN_ORDER[place:]:
        show(other("1"), make("2"))
        said = {sentence.format("1"), sentence.format("2"), "Wait, and do not unplug: slot 1, slot 2 at work."}
        assert station.provision.banner.sentence.text() in said
        assert station.provision.banner.property("phase") == colours


def test_the_order_does_not_depend_on_the_slots_places() -> None:
    views = [make(str(at)) for at, (make, *_) in enumerate(IN_ORDER)]
    for _ in range(50):
        random.shuffle(views)
        first = comes_first(views)
        assert first is not None
        assert first.phase is Phase.DECIDE
    assert comes_first([]) is None


def test_a_device_that_was_refused_is_not_announced_in_the_colour_of_success(
    station: StationWindow, show: Callable[..., None]
) -> None:
    show(sample.refused("1"))
    assert station.provision.banner.property("phase") == "aside"


@pytest.mark.parametrize(
    ("view", "out"),
    [
        (sample.scan("2"), "2"),
        (sample.serial("2"), "2"),
        (sample.jammed("2"), "2"),
        (sample.broken("2"), ""),
        (sample.working("2"), ""),
        (replace(sample.working("2"), steps=sample.steps(StepName.PRINT)), "2"),
        (replace(sample.working("2"), steps=sample.steps(StepName.PRINT, StepState.WAITING)), ""),
        (sample.turn("2"), ""),
        (sample.closed("2"), ""),
    ],
)
def test_whose_turn_it_is(view: SlotView, out: str) -> None:
    assert whose_turn([sample.empty("1"), view]) == out


def test_counters(qtbot: QtBot, station: StationWindow, bench: ScriptedBench) -> None:
    numbers = station.provision.counters.numbers
    assert {label.text() for label in numbers.values()} == {"–"}
    bench.tell(CountsChanged(closed=41, suspect=0, scrapped=2, open=3, free=958))
    qtbot.waitUntil(lambda: numbers["closed"].text() == "41")
    assert {name: label.text() for name, label in numbers.items()} == {
        "closed": "41", "open": "3", "suspect": "0", "scrapped": "2", "free": "958",
    }  # fmt: skip
    assert [name for name, label in numbers.items() if label.property("alarming") == "yes"] == []
    bench.tell(CountsChanged(closed=41, suspect=1, scrapped=2, open=3, free=0))
    qtbot.waitUntil(lambda: numbers["suspect"].text() == "1")
    assert [name for name, label in numbers.items() if label.property("alarming") == "yes"] == ["suspect", "free"]

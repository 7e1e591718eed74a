"""Starting and closing: the window is there at once, asks before it breaks a write off, and never hangs."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.errors import StoreError
from app.ui import station_window
from app.ui.station_window import StationWindow
from tests.gui import views as sample
from tests.gui.conftest import OpenStation
from tests.gui.looking import Typist
from tests.gui.scripted_bench import ScriptedBench

Show = Callable[..., None]


def question_of(station: StationWindow) -> QMessageBox:
    question = station.findChild(QMessageBox)
    assert isinstance(question, QMessageBox)
    return question


def button(question: QMessageBox, words: str) -> QPushButton:
    return next(each for each in question.findChildren(QPushButton) if each.text() == words)


def test_closing_stops_the_bench_behind_a_curtain(qtbot: QtBot, station: StationWindow, bench: ScriptedBench) -> None:
    bench.may_stop.clear()
    assert not station.close()
    assert station.curtain.isVisible()
    assert station.curtain.word.text() == "Closing …"
    assert not station.provision.isVisible()
    station.close()  # again: it is closing already
    qtbot.waitUntil(lambda: bench.calls("stop") == [()])
    assert station.isVisible()
    bench.may_stop.set()
    qtbot.waitUntil(lambda: not station.isVisible())
    assert station.status == 0
    assert bench.calls("stop") == [()]


def test_a_bench_that_does_not_stop_does_not_keep_the_window(
    qtbot: QtBot, station: StationWindow, bench: ScriptedBench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(station_window, "STOP_SECONDS", 0.05)
    bench.may_stop.clear()
    station.close()
    qtbot.waitUntil(lambda: not station.isVisible())
    assert station.status == 1
    bench.may_stop.set()


@pytest.mark.parametrize("answer", ["Enter", "Escape", "button", "x"])
def test_while_a_device_is_written_it_is_asked_and_the_default_is_to_stay(
    qtbot: QtBot, station: StationWindow, bench: ScriptedBench, show: Show, answer: str
) -> None:
    show(sample.working("2"))
    assert not station.close()
    question = question_of(station)
    qtbot.waitUntil(question.isActiveWindow)
    assert "slot 2" in question.text()
    stay = button(question, "Go on writing")
    assert question.defaultButton() is stay
    match answer:
        case "Enter":
            Typist(200).type("", Qt.Key.Key_Return)
        case "Escape":
            Typist(200).type("", Qt.Key.Key_Escape)
        case "button":
            stay.click()
        case "x":
            question.close()
    qtbot.waitUntil(lambda: station.findChild(QMessageBox) is None or not question.isVisible())
    assert station.isVisible()
    assert not station.curtain.isVisible()
    assert bench.calls("stop") == []


def test_who_insists_closes_all_the_same(
    qtbot: QtBot, station: StationWindow, bench: ScriptedBench, show: Show
) -> None:
    show(sample.working("2"))
    station.close()
    button(question_of(station), "Close all the same").click()
    qtbot.waitUntil(lambda: not station.isVisible())
    assert bench.calls("stop") == [()]


def test_other_phases_close_without_a_question(qtbot: QtBot, station: StationWindow, show: Show) -> None:
    show(sample.scan("1"), sample.broken("2"))
    station.close()
    assert station.findChild(QMessageBox) is None
    qtbot.waitUntil(lambda: not station.isVisible())


@pytest.mark.parametrize(
    ("problem", "sentence"),
    [
        (
            StoreError("The disk is full: nothing was saved in {file}. Free some space, then go on.", file="F"),
            "F. Free",
        ),
        (RuntimeError("a bug"), "Something unexpected went wrong"),
    ],
)
def test_a_bench_that_cannot_start_says_why(
    qtbot: QtBot, open_station: OpenStation, problem: Exception, sentence: str
) -> None:
    bench = ScriptedBench()
    bench.start_problem = problem
    station = open_station(bench)
    card = station.provision.cards["2"]
    qtbot.waitUntil(lambda: card.property("phase") == "off")
    assert sentence in card.instruction.text()
    assert station.provision.banner.sentence.text() == "The bench is stopped: see slot 1."


def test_the_window_comes_back_as_it_was(qtbot: QtBot, open_station: OpenStation) -> None:
    first = open_station(ScriptedBench(), size=None)
    assert first.isMaximized()  # at first, on a small screen
    first.showNormal()
    first.close()
    qtbot.waitUntil(lambda: not first.isVisible())
    assert not open_station(ScriptedBench(), size=None).isMaximized()


_PROGRAM = """
import json, sys, threading
from pathlib import Path
from app.ui import window
from tests.gui.scripted_bench import ScriptedBench

class Bench(ScriptedBench):
    def start(self):
        super().start()
        print("started", flush=True)

bench = Bench()
status = window.run_window(bench, home=Path(sys.argv[1]))
print(json.dumps({"status": status, "asked": bench.asked}))
"""


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_program_that_is_told_to_end_stops_its_bench(tmp_path: Path, number: signal.Signals) -> None:
    root = Path(__file__).resolve().parents[2]
    program = subprocess.Popen(
        [sys.executable, "-c", _PROGRAM, str(tmp_path)], cwd=root, stdout=subprocess.PIPE, text=True, env=os.environ
    )
    with program:
        assert program.stdout is not None
        assert program.stdout.readline() == "started\n"
        program.send_signal(number)
        told = json.loads(program.stdout.read())
    assert program.returncode == 0
    assert told == {"status": 0, "asked": [["start"], ["stop"]]}

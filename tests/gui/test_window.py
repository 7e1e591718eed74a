"""The frame around the pages: navigation, shortcuts, status bar, demo strip, and faults of the program."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel
from pytestqt.qtbot import QtBot

from app.bench.events import Choice, CloudChanged, CloudState, PrinterChanged, ScanAnswer
from app.domain.errors import BadInput, CloudRetry, CloudSignIn, StationError
from app.ui.station_window import StationWindow
from tests.gui import views as sample
from tests.gui.conftest import OpenStation
from tests.gui.looking import clipped
from tests.gui.scripted_bench import ScriptedBench

Show = Callable[..., None]


def test_the_window_is_there_before_the_bench_has_started(open_station: OpenStation) -> None:
    station = open_station(ScriptedBench([sample.scan("1")]))
    assert station.isVisible()
    assert station.windowTitle() == "Token Station"
    assert list(station.provision.cards) == ["1"]


def test_pages_by_mouse_and_keyboard(qtbot: QtBot, station: StationWindow) -> None:
    def shown() -> list[tuple[bool, bool]]:
        pages = (station.provision, station.unfinished, station.tokens)
        return [(page.isVisible(), button.isChecked()) for page, button in zip(pages, buttons, strict=True)]

    def only(place: int) -> list[tuple[bool, bool]]:
        return [(at == place, at == place) for at in range(3)]

    buttons = station.rail.pages.buttons()
    assert shown() == only(0)
    for place, button in reversed(list(enumerate(buttons))):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert shown() == only(place)
    for place, key in enumerate((Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3)):
        qtbot.keyClick(station, key, Qt.KeyboardModifier.ControlModifier)
        assert shown() == only(place)
        assert station.scans.isVisible()  # whatever page is open


def test_shortcuts(qtbot: QtBot, station: StationWindow, bench: ScriptedBench, show: Show) -> None:
    qtbot.keyClick(station, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is station.tokens.filters.text
    qtbot.keyClick(station, Qt.Key.Key_F3)
    assert QApplication.focusWidget() is station.scans.field
    bench.tell(CloudChanged(CloudState.READY))
    qtbot.waitUntil(station.tokens.sync.isEnabled)
    qtbot.keyClick(station, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: bench.calls("sync_now") == [()])
    show(sample.working("1"), sample.broken("2"))
    qtbot.keyClick(station, Qt.Key.Key_F2)
    assert station.provision.isVisible()
    assert QApplication.focusWidget() is station.provision.cards["2"].choices.buttons[Choice.TRY_AGAIN]
    show(sample.empty("2"))
    qtbot.keyClick(station, Qt.Key.Key_F2)
    assert QApplication.focusWidget() is station.scans.field


def test_the_list_of_shortcuts_names_them_all(qtbot: QtBot, station: StationWindow) -> None:
    qtbot.keyClick(station, Qt.Key.Key_F1)
    card = station.findChild(QDialog, "keys")
    said = [label.text() for label in card.findChildren(QLabel)]
    for key in station.keys:
        assert key.words in said
        assert key.keys in said
    assert clipped(card) == []
    card.close()


@pytest.mark.parametrize(
    ("event", "level", "cloud", "problem"),
    [
        (CloudChanged(CloudState.NEVER), "", "Cloud: not asked yet", ""),
        (CloudChanged(CloudState.SYNCING), "busy", "Cloud: reading the tokens …", ""),
        (CloudChanged(CloudState.SYNCING, 12, 50), "busy", "Cloud: 12 of 50 tokens read", ""),
        (CloudChanged(CloudState.READY), "ok", "Cloud: reached", ""),
        (
            CloudChanged(CloudState.OFFLINE, problem=CloudRetry("The cloud {host} does not answer.", host="x")),
            "warn", "Cloud: offline, the bench works on", "The cloud x does not answer.",
        ),
        (
            CloudChanged(CloudState.REFUSED, problem=CloudSignIn("The cloud refuses the client. " * 20)),
            "bad", "Cloud: refused", "The cloud refuses the client. " * 20,
        ),
    ],
)  # fmt: skip
def test_the_status_bar_says_how_the_cloud_stands(
    qtbot: QtBot,
    station: StationWindow,
    bench: ScriptedBench,
    event: CloudChanged,
    level: str,
    cloud: str,
    problem: str,
) -> None:
    wide = station.width()
    bench.tell(event)
    bar = station.bar
    qtbot.waitUntil(lambda: bar.cloud.text.text() == cloud)
    assert bar.cloud.property("level") == (level or None)
    assert bar.problem.text() == problem
    assert bar.cloud.toolTip() == problem
    qtbot.wait(1)
    assert clipped(bar) == []
    assert station.width() == wide  # a long sentence moves nothing


def test_the_time_of_the_last_sync(qtbot: QtBot, station: StationWindow, bench: ScriptedBench) -> None:
    bench.tell(CloudChanged(CloudState.READY, synced_at=1_785_560_400.0))
    qtbot.waitUntil(lambda: station.bar.cloud.text.text().startswith("Cloud: in step since "))


def test_queue_and_printer(qtbot: QtBot, station: StationWindow, bench: ScriptedBench) -> None:
    bar = station.bar
    bench.tell(CloudChanged(CloudState.OFFLINE, pending=7), PrinterChanged(True, StationError("waits for labels")))
    qtbot.waitUntil(lambda: bar.printer.text.text() == "Printer: ready")
    assert bar.queue.text.text() == "Queue: 7 to send"
    assert bar.printer.property("level") == "ok"
    assert bar.printer.toolTip() == "waits for labels"
    long = "the printer ipp://label-printer-hall-3.plant.example/ipp/print is stopped: the ribbon is out"
    bench.tell(CloudChanged(CloudState.READY, pending=0), PrinterChanged(False, StationError(long)))
    qtbot.waitUntil(lambda: bar.printer.property("level") == "bad")
    assert bar.queue.text.text() == "Queue: empty"
    assert bar.printer.text.text().startswith("Printer: the printer ipp://")
    assert long in bar.printer.toolTip()
    qtbot.wait(1)
    assert clipped(bar) == []


def test_the_demo_plays_the_scanner(qtbot: QtBot, open_station: OpenStation) -> None:
    bench = ScriptedBench()
    station = open_station(bench, demo=True)
    assert station.demo.isVisible()
    assert not station.demo.button.isEnabled()
    bench.tell(sample.scan("2"))
    qtbot.waitUntil(station.demo.button.isEnabled)
    station.demo.button.click()
    qtbot.waitUntil(lambda: bench.calls("scan_printed") == [("2",)])
    qtbot.waitUntil(lambda: station.scans.property("state") == "accepted")
    bench.tell(sample.closed("2"))
    qtbot.waitUntil(lambda: station.provision.waiting_for_scan() == "")
    assert not station.demo.button.isEnabled()


def test_a_demo_scan_that_is_refused_can_be_made_again(
    qtbot: QtBot, open_station: OpenStation, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench = ScriptedBench()
    refused = ScanAnswer(False, "2", problem=BadInput("No label was printed in slot {slot} yet.", slot="2"))
    monkeypatch.setattr(bench, "scan_printed", lambda _: refused)
    station = open_station(bench, demo=True)
    bench.tell(sample.jammed("2"))
    bench.tell(sample.scan("2"))
    qtbot.waitUntil(station.demo.button.isEnabled)
    station.demo.button.click()
    qtbot.waitUntil(lambda: station.scans.property("state") == "refused")
    assert station.scans.answer.text() == "No label was printed in slot 2 yet."
    assert station.demo.button.isEnabled()


def test_a_real_bench_has_no_demo_strip(station: StationWindow) -> None:
    assert not station.demo.isVisible()


_FAULT = """
import json, logging, sys, time
from pathlib import Path
from PySide6.QtCore import QTimer, qWarning
from app.ui import window
from tests.gui.scripted_bench import ScriptedBench

home = Path(sys.argv[1])
logging.basicConfig(filename=home / "log", level=logging.INFO)
said = []

class Watched(window.StationWindow):
    def start(self):
        super().start()
        qWarning("a word of Qt's")
        QTimer.singleShot(0, self, self.broken)

    def broken(self):
        QTimer.singleShot(0, self, self.look)
        raise ZeroDivisionError("a bug in a slot")

    def look(self):
        said.append(self.scans.answer.text())
        self.close()

window.StationWindow = Watched
status = window.run_window(ScriptedBench(), home=home)
print(json.dumps({"status": status, "said": said}))
"""


def test_a_fault_of_the_program_is_logged_and_told_in_one_sentence(tmp_path: Path) -> None:
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run(
        [sys.executable, "-c", _FAULT, str(tmp_path)],
        cwd=root, env=os.environ, capture_output=True, text=True, timeout=60, check=True,
    )  # fmt: skip
    assert json.loads(done.stdout) == {
        "status": 0, "said": ["Something unexpected went wrong; it is written in the station's log."],
    }  # fmt: skip
    assert "Traceback" not in done.stderr
    log = (tmp_path / "log").read_text()
    assert "ZeroDivisionError: a bug in a slot" in log
    assert "in broken" in log
    assert "a word of Qt's" in log

"""The program `station` as a process: the demo's window from start to end, with what may stand in its way."""

from __future__ import annotations

import contextlib
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from app.cli.window import DEMO_SLOTS
from tests.journeys.station import ROOT, station, written_files

PATIENCE = 120.0  # seconds


def start(home: Path, program: list[str]) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, *program],
        cwd=ROOT, env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "HOME": str(home)},
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip


def wait(true: Callable[[], object], running: subprocess.Popen[str]) -> None:
    deadline = time.monotonic() + PATIENCE
    while not true():
        assert running.poll() is None, running.communicate()
        assert time.monotonic() < deadline
        time.sleep(0.05)


def states(home: Path) -> list[str]:
    """What the station's file says of its units."""
    file = home / "station.db"
    if not file.exists():
        return []
    with contextlib.closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)) as db:
        try:
            return [state for (state,) in db.execute("SELECT state FROM units")]
        except sqlite3.OperationalError:  # not made yet, or just being written
            return []


def test_the_demo_opens_prints_its_first_label_and_ends_when_told(tmp_path: Path) -> None:
    home = tmp_path / "home"
    with start(tmp_path, ["-m", "app", "--home", str(home), "--demo"]) as program:
        try:
            wait(lambda: "labelled" in states(home), program)
            program.send_signal(signal.SIGTERM)
            out, err = program.communicate(timeout=PATIENCE)
        finally:
            program.kill()
    assert (program.returncode, out, err) == (0, "", "")
    assert "Traceback" not in (home / "logs" / "station.log").read_text()
    assert "labelled" in states(home)
    assert list((home / "labels").glob("*.pdf"))
    verified = station(home, "journal", "verify")
    assert verified.status == 0, verified.err
    assert (home / "window.ini") in written_files(home)


def test_the_devices_of_a_killed_demo_are_there_again(tmp_path: Path) -> None:
    home = tmp_path / "home"
    with start(tmp_path, ["-m", "app", "--home", str(home), "--demo"]) as program:
        try:
            wait(lambda: len(states(home)) == DEMO_SLOTS and "writing" in states(home), program)
        finally:
            program.kill()
            program.communicate()
    # by command there is the first slot alone
    goes_on = station(home, "provision", "--demo", "--keep-flash", home / "devices", "--units", "1")
    assert goes_on.status == 0, goes_on.err
    assert sorted(states(home)).index("closed") == 0
    assert len(states(home)) == DEMO_SLOTS


_STUCK = """
import sys, threading
from app.bench.bench import Bench
from app.cli import main
from app.ui import station_window
station_window.STOP_SECONDS = 0.1
Bench.start = lambda self: print("started", flush=True)
Bench.stop = lambda self: threading.Event().wait()
sys.argv[1:] = ["--home", sys.argv[1], "--demo"]
main()
"""


def test_a_bench_that_never_stops_does_not_keep_the_program(tmp_path: Path) -> None:
    with start(tmp_path, ["-c", _STUCK, str(tmp_path / "home")]) as program:
        try:
            assert program.stdout is not None
            assert program.stdout.readline() == "started\n"
            program.send_signal(signal.SIGTERM)
            program.communicate(timeout=PATIENCE)
        finally:
            program.kill()
    assert program.returncode == 1
    assert "does not stop" in (tmp_path / "home" / "logs" / "station.log").read_text()


def test_without_a_display_there_is_a_sentence(tmp_path: Path) -> None:
    nowhere = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}
    run = station(tmp_path / "home", "--demo", **nowhere)
    assert run.status == 1
    assert run.err == "There is no display for the window here. Use `station provision`, which needs none.\n"


_SEEN = """
import sys
from PySide6.QtCore import QTimer
from app.cli import main
from app.ui import window
from app.ui.start import first_start

class FirstStart(first_start.FirstStart):
    def show(self):
        super().show()
        QTimer.singleShot(0, lambda: print("first start", flush=True))

class Window(window.StationWindow):
    def start(self):
        super().start()
        print("window", [view.slot for view in self._bench.views()], flush=True)
        if ACT == "restart" and not getattr(Window, "restarted", False):
            Window.restarted = True
            QTimer.singleShot(0, self, self.restart)

    def show_trouble(self, problem):
        super().show_trouble(problem)
        print(self.provision.no_slots.text.text(), self.settings.isVisible(), flush=True)

first_start.FirstStart, window.StationWindow, ACT = FirstStart, Window, sys.argv[2]
sys.argv[1:] = ["--home", sys.argv[1], "window"]
main()
"""


def seen(folder: Path, home: Path, act: str, *lines: str) -> None:
    """Run the program until it has said these lines, then tell it to end; it ends well."""
    with start(folder, ["-c", _SEEN, str(home), act]) as program:
        try:
            assert program.stdout is not None
            for line in lines:
                assert program.stdout.readline() == line + "\n"
            program.send_signal(signal.SIGTERM)
            out, err = program.communicate(timeout=PATIENCE)
        finally:
            program.kill()
    assert (program.returncode, out, err) == (0, "", "")


def test_where_nothing_is_set_the_first_start_opens(tmp_path: Path) -> None:
    seen(tmp_path, tmp_path / "home", "", "first start")
    assert not (tmp_path / "home" / "station.db").exists()


def test_settings_that_stand_in_the_way_are_put_right_in_the_window(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    recipe = tmp_path / "gone"
    (home / "station.toml").write_text(f'[[slot]]\nname = "1"\nport = "usb:1-2"\nrecipe = "{recipe}"\n')
    why = "No cloud is set, and no token is cached. Run `station cloud set`, or try it with --demo."
    seen(tmp_path, home, "", "window []", f"{why} True")


def test_a_restart_opens_the_bench_anew(tmp_path: Path) -> None:
    home = tmp_path / "home"
    assert station(home, "people", "sign-in", "off").status == 0  # so that it is not new
    seen(tmp_path, home, "restart", "window []", "window []")

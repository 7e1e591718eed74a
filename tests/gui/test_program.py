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


def test_a_bench_without_slots_is_a_sentence(tmp_path: Path) -> None:
    run = station(tmp_path / "home", QT_QPA_PLATFORM="offscreen")
    assert run.status == 1
    assert "No slot is set" in run.err
    assert len(run.err.splitlines()) == 1

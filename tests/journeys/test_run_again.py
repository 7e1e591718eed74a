"""A headless run that is stopped half-way, and run again: from any folder, with its devices or without them."""

from __future__ import annotations

import signal
from contextlib import closing
from pathlib import Path

import pytest

from app.store.matching import Claim
from app.store.station_store import open_store
from tests.journeys.station import read_label, started, station

UNITS = 3


@pytest.mark.parametrize("kept", [True, False])
def test_a_run_stopped_from_the_keyboard_is_run_again(tmp_path: Path, kept: bool) -> None:
    keep = ["--keep-flash", "flash"] if kept else []  # a folder as a person names it: from where they stand
    command = ["provision", "--demo", "--units", str(UNITS), "--out", "labels", "--json", *keep]
    with started(tmp_path, "--home", "home", *command, "--paced") as first:
        assert first.stdout
        assert first.stdout.readline()  # a unit is done, another is being written
        first.send_signal(signal.SIGINT)
        _, said = first.communicate(timeout=60)
    assert (first.returncode, said.count("\n")) == (1, 1)
    assert said.startswith("Stopped.")

    again = station(tmp_path / "home", *command, "--unpaced")
    assert again.status == 0, again.err
    [summary] = again.events("summary")
    assert (summary["closed"], summary["failed"]) == (UNITS, 0)
    if kept:
        assert summary["suspect"] == 0, "a device that was there came late"
        assert len({unit["unit"] for unit in again.events("unit")}) == UNITS
    verified = station(tmp_path / "home", "journal", "verify")
    assert verified.status == 0, verified.err


def test_a_label_that_was_torn_in_the_folder_is_printed_again(tmp_path: Path) -> None:
    """A kill leaves it so where the folder's file system knows no links."""
    home, command = tmp_path / "home", ("provision", "--demo", "--unpaced", "--json")
    first = station(home, *command)
    assert first.status == 0, first.err
    with closing(open_store(home, "B1", "tester", use_keyring=False)) as store:
        journal, known = store.journal, store.journal.units()[0]
        claim = Claim("7c:df:a1:00:00:02", known.product_id, known.recipe, "1", "S-{number:06d}")
        unit = journal.verified(journal.write(journal.reserve(claim), "1"))
        journal.printed(journal.print_copy(unit, "1"), "job")
    (home / "labels" / "B1-000002.pdf").touch()
    again = station(home, *command)
    assert again.status == 0, again.err
    assert [(unit["unit"], unit["state"]) for unit in again.events("unit")] == [("B1-000002", "closed")]
    assert read_label(home / "labels" / "B1-000002-copy2.pdf")


def test_usage_names_the_command(tmp_path: Path) -> None:
    run = station(tmp_path / "home", "provision", "--nothing-like-it")
    assert run.status == 2
    assert "station provision" in run.err


def test_a_home_that_cannot_be_is_said_once(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to("loop")
    run = station(tmp_path / "loop", "doctor")
    assert (run.status, run.err.count("\n")) == (1, 1)

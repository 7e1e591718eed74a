"""A headless run on a port that says nothing about its device, and on which nothing answers."""

from __future__ import annotations

import fcntl
import json
import os
import subprocess
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

from app.device.simulated import Faults, SimulatedDevice, SimulatedSpec
from tests.journeys.station import FIRMWARE, started

pytestmark = pytest.mark.slow
MAC = "7c:df:a1:00:00:01"
IMPATIENT = "from app.cli import main, operator; operator.ANSWER_SECONDS = 0.0; main()"


@contextmanager
def plugged_in(faults: Faults = Faults()) -> Iterator[str]:  # noqa: B008  (frozen)
    device = SimulatedDevice(SimulatedSpec("esp32", MAC, faults=faults))
    try:
        yield device.start()
    finally:
        device.stop()


def provision(home: Path, port: str, *start: str) -> AbstractContextManager[subprocess.Popen[str]]:
    command = ("--home", home, "provision", "--demo", "--json", "--port", port, "--recipe", FIRMWARE / "demo-esp32")
    return started(home, *command, start=start)


def test_a_port_on_which_nothing_answers_is_given_up_with_a_sentence(tmp_path: Path) -> None:
    with plugged_in(Faults(hang_after=0)) as port, provision(tmp_path, port, "-c", IMPATIENT) as station:
        out, err = station.communicate(timeout=60)
    events = [json.loads(line) for line in out.splitlines()]
    assert station.returncode == 1
    assert f"No chip answers on {port}" in err
    assert err.count("\n") == 1
    waiting = [event.get("problem", "") for event in events if event["event"] == "waiting"]
    assert waiting == ["", err.strip()]
    assert events[-1] == {"event": "summary", "closed": 0, "failed": 0, "suspect": 0}


def test_a_port_that_is_in_use_is_said_and_its_device_worked_on_when_it_is_free(tmp_path: Path) -> None:
    with plugged_in() as port:
        other = os.open(port, os.O_RDWR | os.O_NOCTTY)
        fcntl.flock(other, fcntl.LOCK_EX)
        with provision(tmp_path, port, "-m", "app") as station:
            assert station.stdout
            said = ""
            while "in use" not in said:
                said = station.stdout.readline()
                assert said, "it ended without a word"
            os.close(other)
            out, err = station.communicate(timeout=60)
    assert station.returncode == 0, err
    assert json.loads(out.splitlines()[-1])["closed"] == 1

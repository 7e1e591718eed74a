"""The fault harness in short: nothing goes wrong, and deliberate breaks are found."""

from __future__ import annotations

import pytest

from tests.faults import kills, races
from tests.faults.__main__ import SABOTAGES

POINTS = (
    "after commit of reserved#1",
    "flash write at 50%#1",
    "after commit of verified#1",
    "after spooling#1",
    "before commit of closed#1",
    "after delivery#1",
)


@pytest.mark.slow
def test_a_killed_station_loses_and_doubles_nothing() -> None:
    figures = kills.run(seed=1, named=POINTS, manners=("resume",), tokens=40)
    assert {name: figure for name, figure in figures.items() if figure} == {
        "kill_points": len(POINTS),
        "kill_runs": len(POINTS),
    }


def test_devices_that_ask_at_once_get_one_token_each() -> None:
    figures = races.run(20, seed=1)
    assert {name for name, figure in figures.items() if figure} == {"races"}


@pytest.mark.slow
@pytest.mark.parametrize("name", ["an early commit left out", "a unique index dropped", "the copy number ignored"])
def test_a_sabotage_is_found(name: str) -> None:
    run, figure = SABOTAGES[name]
    assert run(1)[figure] > 0

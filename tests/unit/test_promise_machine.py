"""The stateful test of the promise: a short form, and whether it finds a broken station.

`python -m tests.faults.machine` is the long form.
"""

from __future__ import annotations

import pytest

from tests.faults import machine
from tests.faults.shop.breaks import BREAKS
from tests.faults.shop.promise import Broken


def test_the_promise_holds_whatever_comes_in_between() -> None:
    machine.run(1, 25, steps=30)


def test_the_promise_holds_with_labels_on_paper() -> None:
    machine.run(2, 4, steps=20, papers=True)


@pytest.mark.parametrize(
    "name",
    [
        "scrap-frees-the-token",
        "early-commit-left-out",
        "taken-is-ignored",
        "reprint-voids-nothing",
        "organization-is-ignored",
        "any-device-goes-on",
    ],
)
def test_a_station_that_is_broken_on_purpose_is_found(name: str) -> None:
    with BREAKS[name](), pytest.raises(Broken):
        machine.run(1, shrink=False)

"""The stateful test of the promise: a short form.

`python -m tests.faults.machine` is the long form; with `--breaks` it must find the deliberate breaks by chance.
"""

from __future__ import annotations

import pytest

from tests.faults import machine
from tests.faults.shop.breaks import BREAKS
from tests.faults.shop.promise import Broken
from tests.faults.shop.ways import SIGN_IN, WAYS, go


def test_the_promise_holds_whatever_comes_in_between() -> None:
    machine.run(1, 12, steps=25)


def test_the_promise_holds_with_labels_on_paper() -> None:
    machine.run(2, 3, steps=20, papers=True)


@pytest.mark.parametrize("name", BREAKS)
def test_a_deliberate_break_is_found_on_its_way(name: str) -> None:
    way, words = WAYS[name]
    people = name in SIGN_IN
    go(way, people=people)
    with BREAKS[name](), pytest.raises(Broken, match=words):
        go(way, people=people)

"""The stateful test of the promise: a short form.

`python -m tests.faults.machine` is the long form; with `--breaks` it breaks the station on purpose.
"""

from __future__ import annotations

from tests.faults import machine


def test_the_promise_holds_whatever_comes_in_between() -> None:
    machine.run(1, 25, steps=30)


def test_the_promise_holds_with_labels_on_paper() -> None:
    machine.run(2, 4, steps=20, papers=True)

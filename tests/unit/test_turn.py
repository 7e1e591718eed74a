"""The turn of the labels: one slot's label is out at a time."""

from __future__ import annotations

import threading

from app.bench.turn import LabelTurn


def test_first_come_first_served() -> None:
    turn = LabelTurn()
    assert turn.holder == ""
    assert turn.ask("1")
    assert turn.ask("1")
    assert not turn.ask("2")
    assert not turn.ask("3")
    assert turn.holder == "1"
    turn.leave("2")
    turn.leave("1")
    assert turn.holder == "3"
    turn.leave("3")
    turn.leave("3")
    assert turn.holder == ""


def test_who_waits_goes_on_when_the_turn_comes_or_the_bench_stops() -> None:
    turn = LabelTurn()
    turn.ask("1")
    outcomes: dict[str, bool] = {}

    def queue_up(slot: str) -> None:
        turn.ask(slot)
        outcomes[slot] = turn.wait(slot)

    second = threading.Thread(target=queue_up, args=("2",))
    second.start()
    turn.leave("1")
    second.join(10)
    assert outcomes == {"2": True}
    third = threading.Thread(target=queue_up, args=("3",))
    third.start()
    turn.stop()
    third.join(10)
    assert outcomes == {"2": True, "3": False}

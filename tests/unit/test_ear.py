"""How a slot hears people: only while it waits, and each is answered."""

from __future__ import annotations

import queue
import threading
from concurrent.futures import Future

import pytest

from app.bench.ear import BenchStopsError, Ear, Scan, answering
from app.bench.events import ScanAnswer
from app.domain.errors import BadInput


def test_who_speaks_to_a_busy_slot_is_refused_at_once() -> None:
    answer = Ear("1").say(Scan("sqr_"))
    assert not answer.accepted
    assert "Slot 1" in str(answer.problem)


def test_what_is_said_while_the_slot_waits_is_answered_by_it() -> None:
    ear = Ear("1")
    answers: list[ScanAnswer] = []

    def speak() -> None:
        while not (answer := ear.say(Scan("text"))).accepted:
            pass
        answers.append(answer)

    person = threading.Thread(target=speak)
    person.start()
    what, answer = ear.hear(timeout=30)
    with answering(answer, "1", "B1-000001"):
        assert what == Scan("text")
    person.join(10)
    assert answers == [ScanAnswer(True, "1", "B1-000001")]


def test_what_is_said_before_the_slot_listens_is_kept_once_its_ear_is_open() -> None:
    ear = Ear("1")
    ear.open()
    answers: list[ScanAnswer] = []
    person = threading.Thread(target=lambda: answers.append(ear.say(Scan("text"))))
    person.start()
    person.join(0.1)
    assert answers == []
    what, answer = ear.hear(timeout=30)
    with answering(answer, "1", "B1-000001"):
        assert what == Scan("text")
    person.join(10)
    assert answers == [ScanAnswer(True, "1", "B1-000001")]


def test_a_refusal_is_an_answer_and_a_bug_is_not_swallowed() -> None:
    refused: Future[ScanAnswer] = Future()
    with answering(refused, "1", ""):
        raise BadInput("No.")
    assert str(refused.result().problem) == "No."
    broken: Future[ScanAnswer] = Future()
    with pytest.raises(ZeroDivisionError), answering(broken, "1", ""):
        raise ZeroDivisionError
    assert isinstance(broken.exception(), ZeroDivisionError)


def test_waiting_ends_by_time_or_when_the_bench_stops() -> None:
    ear = Ear("1")
    with pytest.raises(queue.Empty):
        ear.hear(timeout=0.01)
    ear.stop()
    with pytest.raises(BenchStopsError):
        ear.hear()
    with pytest.raises(BenchStopsError):
        ear.pause(60)

"""For each deliberate break away from the line, a short way on which it must be found."""

from __future__ import annotations

from collections.abc import Callable

from app.domain.returns import Way
from tests.faults.shop.floor import Happening
from tests.faults.shop.rules import PromiseMachine

Go = Callable[[PromiseMachine], None]

_KILL = (Happening("kill", "sector", 2, part=700),)  # after the users' area, in the token's


def _closed(machine: PromiseMachine, slot: str = "1") -> None:
    machine.new_device(slot, "", [("the label", 0)], ())
    machine.take_out(slot)


def _back(way: Way, *steps: str, devices: int = 1) -> Go:
    """A closed unit comes back and goes a way, so many steps, each done so."""

    def go(machine: PromiseMachine) -> None:
        for _ in range(devices):
            _closed(machine)
        machine.take_back(way, 0, "rightly", ())
        for how in steps:
            machine.return_step(0, how, ())

    return go


def _killed_while_cleared(machine: PromiseMachine) -> None:
    _back(Way.RESELL, "rightly")(machine)
    machine.return_step(0, "rightly", _KILL)


def _given_up_half_cleared(machine: PromiseMachine) -> None:
    _killed_while_cleared(machine)
    machine.return_step(0, "give up", ())


def _another_device(machine: PromiseMachine) -> None:
    """It is cleared once, so that nobody looks any more for its token, and then another device is in its place."""
    _killed_while_cleared(machine)
    machine.new_device("1", "", [("the label", 0)], ())
    machine.return_step(0, "another device", ())


def _shown_again(machine: PromiseMachine) -> None:
    _back(Way.REPROVISION, "rightly", "rightly")(machine)
    machine.old_label(0)


def _taken_from_a_customer(machine: PromiseMachine) -> None:
    first = 3  # the cloud's first token, whoever has it
    machine.outside("claim", first)
    machine.turn(())
    machine.errand("disclaim", 0, "rightly", ())
    machine.outside("claim", first)
    machine.outside("owner deletes", first)
    machine.turn(())


def _deleted_on_its_way(machine: PromiseMachine) -> None:
    machine.new_device("1", "", (), ())
    machine.errand("delete", 0, "rightly", ())


def _on_paper(machine: PromiseMachine) -> None:
    machine.paper(0, ())


def _made_for_another(machine: PromiseMachine) -> None:
    machine.name(0, ())
    _closed(machine)


def _labelled_anew(machine: PromiseMachine) -> None:
    _closed(machine)
    machine.new_label(0, "rightly", ())


def _nobody_here(machine: PromiseMachine) -> None:
    machine.attend("", ())
    _closed(machine)


DESK_WAYS: dict[str, tuple[Go, str]] = {
    "returned-token-is-free": (
        _back(Way.REPROVISION, "rightly", "rightly"),
        "may be on a device, and no unit of that device holds it",
    ),
    "any-label-counts": (
        _back(Way.RESELL, "rightly", "rightly", "another label", devices=2),
        "a wrong label was taken",
    ),
    "old-label-passes": (_shown_again, "passed the gate"),
    "erase-is-believed": (_back(Way.SCRAP, "rightly", "rightly"), "was erased, and its flash is not empty"),
    "transfer-is-believed": (_back(Way.TRANSFER, "rightly"), "counts as given"),
    "users-data-stay": (_back(Way.RESELL, "rightly", "rightly"), "was cleared, and holds what its users left"),
    "clearing-is-not-noted": (_killed_while_cleared, "is closed, and its device does not hold its token"),
    "anything-is-given-up": (_given_up_half_cleared, "is closed, and its device does not hold its token"),
    "desk-takes-any-device": (_another_device, "is on 2 devices"),
    "paper-takes-nothing": (_on_paper, "is on paper, and is free"),
    "errands-take-nothing": (_taken_from_a_customer, "was disclaimed, and is free"),
    "anything-is-deleted": (_deleted_on_its_way, "was deleted, and it is on its way"),
    "names-are-not-heeded": (_made_for_another, "is meant for"),
    "anybody-begins": (_nobody_here, "was begun by nobody who may"),
    "nobody-is-asked": (_back(Way.RESELL), "and nobody had leave"),
    "closed-label-needs-no-leave": (_labelled_anew, "new label of T1-000001, and nobody had leave"),
    "signatures-are-not-counted": (_back(Way.REPROVISION, "rightly", "without leave"), "and too few signed"),
}
"""By the names of DESK_BREAKS: the way, and words of what is found on it."""

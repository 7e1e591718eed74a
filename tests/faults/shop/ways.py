"""For each deliberate break of the bench, a short way on which it must be found; a sound bench goes it unharmed.

The long form must find the breaks by chance; here it is seen in a moment that the promise is really asked.
"""

from __future__ import annotations

from collections.abc import Callable

from app.domain.matching import MatchRule
from tests.faults.shop.desk_ways import DESK_WAYS
from tests.faults.shop.floor import Happening
from tests.faults.shop.meanwhile import Plan, Script
from tests.faults.shop.rules import PromiseMachine

Way = Callable[[PromiseMachine], None]


def _device(*sayings: str, plan: Plan = (), number: int = 0) -> Way:
    """A new device is plugged into slot 1, and people say this."""
    script: Script = [(saying, number) for saying in sayings]
    return lambda machine: machine.new_device("1", "", script, plan)


def _once(what: str, point: str, times: int = 1) -> Plan:
    return (Happening(what, point, times, part=700),)  # the 700th bit, where it is one


def _two_devices(machine: PromiseMachine) -> None:
    """None of them connects, so that the cloud cannot tell that the token is in use."""
    for slot in ("1", "2"):
        machine.new_device(slot, "offline", [("the label", 0)], ())


def _claimed_before_it_was_flashed(machine: PromiseMachine) -> None:
    machine.new_device("1", "", (), _once("kill", "committed", 2))  # after the look-up, the reservation
    machine.outside("claim", 0)
    machine.turn(())
    machine.go_on("1", (), ())


def _refused_by_the_cloud(machine: PromiseMachine) -> None:
    machine.new_device("1", "", [("the label", 0)], ())
    machine.turn(_once("refusal", "request"))


def _delivered_meanwhile(machine: PromiseMachine) -> None:
    machine.new_device("1", "", [("the label", 0)], ())
    machine.by_hand((), sync=True, beside=4)  # after templates, list and metadata, one of these is told


WAYS: dict[str, tuple[Way, str]] = {
    "scrap-frees-the-token": (_device("scrap"), "may be on a device, and no unit of that device holds it"),
    "early-commit-left-out": (
        _device(plan=_once("kill", "sector", 2)),  # after the firmware, in the token
        "is reserved, and its device was written",
    ),
    "taken-is-ignored": (_two_devices, "is on 2 devices"),
    "reprint-voids-nothing": (_device("print again", "its QR code"), "a wrong scan closed"),
    "organization-is-ignored": (_device("another organization"), "a wrong scan closed"),
    "copy-number-is-ignored": (_device("print again", "print again", "a void copy", number=1), "a wrong scan closed"),
    "read-back-is-skipped": (_device(plan=_once("overlooked flip", "sector")), "does not hold its token"),
    "any-device-goes-on": (
        _device("swap", "try again", plan=_once("hang", "sector")),
        "may be on a device, and no unit of that device holds it",
    ),
    "interrupted-is-guessed": (_device(plan=_once("kill", "sector")), "does not hold its token"),
    "cloud-is-not-heeded": (_claimed_before_it_was_flashed, "knew that it is claimed or gone"),
    "delivery-is-believed": (_refused_by_the_cloud, "counts as delivered, and the cloud does not have it"),
    "syncs-run-together": (_delivered_meanwhile, "the cloud was told 2 times"),
    "refused-scan-counts": (_device("half of it", number=5), "a refused scan changed"),
    "secrets-are-logged": (_device("the label"), "was written or told"),
    **DESK_WAYS,
}
"""By the names of BREAKS: the way, and words of what is found on it."""


SIGN_IN = ("anybody-begins", "signatures-are-not-counted")
"""Names of those that only show where people must sign in."""


def go(way: Way, *, people: bool) -> None:
    """Go a way from the floor's opening to its end; with `people` they must sign in. Raises Broken."""
    machine = PromiseMachine()
    try:
        machine.open(salt=0, tokens=6, report=False, waived=0, devices=0, people=people, match=MatchRule.ANY)
        machine.the_promise_holds()
        way(machine)
        machine.the_promise_holds()
    finally:
        machine.teardown()

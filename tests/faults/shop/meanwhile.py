"""What comes in between, and what people say to a slot, by name."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import timedelta

from app.bench.ear import Chosen, Said, Scan
from app.bench.events import Choice, Phase
from app.domain.errors import StationError
from app.domain.returns import Way
from app.domain.units import LIVE, UnitState
from tests.faults.shop.cloud import Token
from tests.faults.shop.factory import PRODUCTS, SLOTS, Factory
from tests.faults.shop.floor import POINTS, Happening
from tests.faults.shop.people import SCANS, Saying, code_to_scan
from tests.faults.shop.printer import MOODS
from tests.faults.shop.returns import HOW, DeskPeople
from tests.faults.shop.token_people import TokenPeople

Plan = Sequence[Happening]
Script = Sequence[tuple[str, int]]
"""What people say or do, each with a number that chooses among what there is."""

OUTSIDE = ("claim", "disclaim", "owner deletes", "delete", "log in", "generate")
CHANGES = ("printer", "network", "clock", "equip", "kill")
_TO_STATION = ("kill", "kill", "kill", "disk full")
_TO_DEVICES = ("unplug", "replug", "swap", "next device", "flip", "overlooked flip", "mute", "hang", "label out")
_AROUND = (*OUTSIDE, "claim", "network", "lost", "refusal", "printer", "bad proof", "other slot", "turn", "clock",
           "settle", "scan aside", "returns desk", "returns desk", "token desk")  # fmt: skip
_AT_DEVICES = ("connect", "request", "sector", "sector", "mac", "read-back", "report", "restart", "turn")
_OUT_OF_COMMITS = tuple(point for point in POINTS if point not in ("commit", "committed"))
_OFTEN_PASSED = ("commit", "committed", "request", "answer", "sector")

CHOICES = {
    "try again": (Choice.TRY_AGAIN, ""),
    "print again": (Choice.PRINT_AGAIN, "smeared"),
    "scrap": (Choice.SCRAP, "bent pin"),
    "set aside": (Choice.SET_ASIDE, "a break"),
    "print again, no reason": (Choice.PRINT_AGAIN, " "),
    "scrap, no reason": (Choice.SCRAP, ""),
}
_SAYINGS = (
    ("the label", "its QR code"), SCANS, ("a void copy", "another label", "another organization", "a copy that is not"),
    tuple(CHOICES), ("print again",), ("set aside", "try again"), ("unplug", "replug", "replug", "swap"),
    ("next device",),
    ("kill", "claim", "turn", "other slot", "settle", "scan aside", "disk full"),
)  # fmt: skip


def plan_of(salt: int, number: int) -> Plan:
    """Return what comes in between in one step; nothing where `number` is 0.

    Drawn by Hypothesis itself, plans would be much alike; `salt`, which is a run's own, keeps them apart.
    """
    rng = random.Random(f"plan {salt} {number}")
    groups = ((_TO_STATION, POINTS), (_TO_DEVICES, _AT_DEVICES), (_AROUND, _OUT_OF_COMMITS))
    plan = []
    for _ in range(rng.choice((0, 1, 1, 2, 3)) if number else 0):
        whats, points = rng.choice(groups)
        point = rng.choice(points)
        times = rng.choice((1, 2, 3, 4, 5) if point in _OFTEN_PASSED else (1, 1, 1, 2))
        plan.append(Happening(rng.choice(whats), point, times, rng.randrange(2048)))
    return tuple(plan)


def script_of(salt: int, number: int) -> Script:
    """Return what people say while a slot waits in one step, each with a number that chooses among what there is."""
    rng = random.Random(f"script {salt} {number}")
    if not number or rng.random() < 0.3:
        return (("the label", 0),)
    sayings: list[tuple[str, int]] = []
    for _ in range(rng.randrange(9)):
        name = rng.choice(rng.choice(_SAYINGS))
        sayings += [("unplug", 0)] if name == "next device" else []  # and the slot sees it
        sayings.append((name, rng.randrange(400)))
    return tuple(sayings)


class Meanwhile:
    """Does things to a factory; each act takes a number that chooses among what there is."""

    def __init__(self, factory: Factory) -> None:
        self._factory, self._floor, self._cloud = factory, factory.floor, factory.cloud
        self.desk, self.office = DeskPeople(factory, self.saying), TokenPeople(factory)
        self.acts: dict[str, Callable[[int], None]] = {
            name: getattr(self, name.replace(" ", "_")) for name in (*_TO_STATION, *_TO_DEVICES, *_AROUND, *CHANGES)
        }

    def saying(self, name: str, number: int) -> Saying:
        """Return what a person says, or does, when the slot waits."""

        def say(slot: str) -> Said | None:
            unit = self._factory.view(slot).unit
            if self._factory.view(slot).phase is Phase.SERIAL and name in SCANS:
                return self._serial(slot, number, say_again)
            if name in self.acts:
                self.acts[name](number)
            elif name in CHOICES:
                choice, reason = CHOICES[name]
                if unit and choice is Choice.SCRAP and reason:
                    self._factory.promise.scrapped.add(unit.name)
                return Chosen(choice, reason)
            elif unit and (code := code_to_scan(self._floor, unit, name, number)) is not None:
                return Scan(code)
            return None

        say_again = [lambda slot: say(slot)]
        return say

    def _serial(self, slot: str, number: int, then: list[Saying]) -> Said | None:
        """The serial number on the device's case is scanned, or one that is nobody's; then what is to be said, once."""
        device = self._floor.bays[slot].device
        self._factory.ears[slot].script[:0] = then
        then.clear()
        return Scan(device.serial if device and number % 5 < 4 else "SN00000") if device else None

    # To the station

    def kill(self, number: int) -> None:
        del number
        self._floor.die()

    def disk_full(self, number: int) -> None:
        self._floor.full = 1 + number % 3

    # To the slot that is at work

    def unplug(self, number: int) -> None:
        del number
        for slot in self._factory.running[-1:]:
            self._floor.bays[slot].device = None

    def replug(self, number: int) -> None:
        """The unit's own device is plugged in (again)."""
        del number
        for slot in self._factory.running[-1:]:
            unit = self._factory.view(slot).unit
            device = self._floor.device(unit.mac) if unit else None
            if device in self._floor.loose():
                self._floor.bays[slot].device = device

    def swap(self, number: int) -> None:
        """Another device is in its place."""
        for slot in self._factory.running[-1:]:
            loose = self._floor.loose()
            self._floor.bays[slot].device = loose[number % len(loose)] if loose else self._floor.new_device()

    def next_device(self, number: int) -> None:
        """It is taken out, and one that nobody has seen yet is plugged in."""
        del number
        for slot in self._factory.running[-1:]:
            self._floor.bays[slot].device = self._floor.new_device()

    def flip(self, number: int) -> None:
        """A bit comes out wrong in the next token area."""
        self._floor.flips.append((number, False))

    def overlooked_flip(self, number: int) -> None:
        """The same, and the chip's own comparison does not see it."""
        self._floor.flips.append((number, True))

    def mute(self, number: int) -> None:
        del number
        for bay in self._floor.bays.values():
            if bay.device:
                bay.device.mute = True

    def hang(self, number: int) -> None:
        """The process that speaks to the chip hangs, and is ended."""
        del number
        self._floor.hangs = True

    def label_out(self, number: int) -> None:
        """Another slot's label is out when this slot has to print."""
        del number
        self._floor.label_out = True

    # Beside it

    def other_slot(self, number: int) -> None:
        if idle := sorted(set(SLOTS) - set(self._factory.running)):
            self._factory.run(idle[number % len(idle)], [self.saying("the label", number)])

    def settle(self, number: int) -> None:
        """A unit that stands in no slot is printed again, or scrapped."""
        for waiting in self._factory.bench.waiting()[:1]:
            choice = (Choice.PRINT_AGAIN, Choice.SCRAP)[number % 2]
            if choice is Choice.SCRAP:
                self._factory.promise.scrapped.add(waiting.unit.name)
            with suppress(StationError):
                self._factory.bench.settle(waiting.unit.name, choice, "by the machine")

    def scan_aside(self, number: int) -> None:
        """Labels of units that stand in no slot are scanned."""
        for waiting in self._factory.bench.waiting():
            if code := code_to_scan(self._floor, waiting.unit, SCANS[number % 3], number):
                self._factory.bench.scan(code)

    def returns_desk(self, number: int) -> None:
        """A closed unit is taken back, or what came back goes a step further."""
        with suppress(StationError):
            if number % 3:
                self.desk.step(number, HOW[number % len(HOW)])
            else:
                self.desk.take_back(tuple(Way)[number // 3 % len(Way)], number)

    def token_desk(self, number: int) -> None:
        """Tokens are disclaimed or deleted, or what was left of that is done."""
        with suppress(StationError):
            if number % 2:
                self.office.go_on(number)
            else:
                self.office.ask(("disclaim", "delete")[number // 2 % 2], number)

    def printer(self, number: int) -> None:
        """The printer jams, or is put right."""
        self._factory.printer.mood = MOODS[number % len(MOODS)]

    def equip(self, number: int) -> None:
        """A slot gets another recipe; the station starts again for that."""
        slot = sorted(SLOTS)[number % len(SLOTS)]
        self._factory.slots[slot] = PRODUCTS[number // len(SLOTS) % len(PRODUCTS)]
        self._factory.reopen()

    def bad_proof(self, number: int) -> None:
        del number
        self._floor.blurs = True

    def clock(self, number: int) -> None:
        """The clock jumps by a day."""
        self._factory.time += timedelta(days=1 if number % 2 else -1)

    # In the cloud, and on the way there

    def turn(self, number: int) -> None:
        del number
        self._factory.turn()

    def network(self, number: int) -> None:
        """The network fails for hours, or for some requests, or is there again."""
        rng, client = random.Random(number), self._factory.client
        client.down = number % 4 == 0
        client.troubles = rng.choices(client.TROUBLES, k=rng.randrange(7)) if number % 4 == 1 else []

    def lost(self, number: int) -> None:
        """One answer is lost."""
        del number
        self._factory.client.troubles.append("lost")

    def refusal(self, number: int) -> None:
        """The cloud refuses to tell or to change what is known of some devices."""
        self._factory.client.refusals = 1 + number % 3

    def claim(self, number: int) -> None:
        self._with_token(number, self._cloud.claim)

    def disclaim(self, number: int) -> None:
        self._with_token(number, self._cloud.disclaim)

    def owner_deletes(self, number: int) -> None:
        self._with_token(number, self._cloud.owner_deletes)

    def delete(self, number: int) -> None:
        self._with_token(number, self._cloud.delete)

    def log_in(self, number: int) -> None:
        """A device that was here connects somewhere else."""
        if self._floor.devices:
            self._floor.devices[number % len(self._floor.devices)].start(self._cloud)

    def generate(self, number: int) -> None:
        self._cloud.generate(PRODUCTS[number % len(PRODUCTS)], 1 + number % 3)

    def _with_token(self, number: int, act: Callable[[Token], None]) -> None:
        """Do it to a token; rather to one that an open unit holds."""
        states = (tuple(LIVE), tuple(LIVE), tuple(UnitState), ())[number % 4]
        held = {unit.qr_token for unit in self._factory.store.journal.units(states)}
        if tokens := [token for token in self._cloud.tokens if token.qr in held] or self._cloud.tokens:
            act(tokens[number // 4 % len(tokens)])

"""The part of the promise that desks must keep: devices that came back, leave, and tokens that no device may get."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator

from tests.faults.shop.floor import Floor
from tests.faults.shop.staff import BEGINNERS, SIGNATURES

Rows = Callable[[str], list[tuple[object, ...]]]

_TAKE_BACK = ("take back units",)
_DELETE = ("delete tokens", "delete claimed tokens")
LEAVE = {
    "return begun": _TAKE_BACK, "return given up": _TAKE_BACK, "return: clear": _TAKE_BACK,
    "return: label": _TAKE_BACK, "return: erase": _TAKE_BACK, "return: destroy": _TAKE_BACK,
    "return: transfer": _TAKE_BACK, "return: disclaim": ("disclaim tokens",), "return: void": ("void closed units",),
    "return: delete": _DELETE, "new label": ("void closed units",), "return: old token": (*_DELETE, *_TAKE_BACK),
}  # fmt: skip
"""For each deed of the audit log what leave it needs: one of these, given before it and for nothing else."""


class DesksPromise:
    """`people` tells that they must sign in; `returned` are names of units whose labels a person destroyed, `on_paper`
    the tokens that were put on sheets, `meant` the MAC, and `by_serial` the serial number, that tokens were made for.

    Questions are answered by what is wrong, a sentence each.
    """

    def __init__(self, floor: Floor) -> None:
        self._floor = floor
        self._leave: Counter[str] = Counter()  # that was given and not used
        self._erased: set[str] = set()  # ids of units, proven since they were looked at last
        self.people = False
        self.returned: set[str] = set()
        self.on_paper: set[str] = set()
        self.meant: dict[str, str] = {}
        self.by_serial: dict[str, str] = {}

    def hear(self, unit: str, name: object, act: str, step: tuple[str, str], text: str) -> Iterator[str]:
        """Take one new row of the audit log, of a unit by its id and name; `step` are its states before and after."""
        facts = json.loads(text)
        if act == "permit" and facts["permitted"] in SIGNATURES:
            self._leave[facts["permitted"]] += 1
            if self.people and len(set(facts["signers"])) < SIGNATURES[facts["permitted"]]:
                yield f"somebody may {facts['permitted']}, and too few signed"
            if self.people and facts["role"] not in ("returns", "supervisor"):
                yield f"{facts['role']} may {facts['permitted']}"
        act = "new label" if step == ("closed", "printing") else act
        if act in LEAVE:
            given = next((each for each in LEAVE[act] if self._leave[each]), "")
            if not given:
                yield f"{act} of {name}, and nobody had leave"
            self._leave[given] -= 1
        if act == "reserve" and self.people and facts.get("role") not in BEGINNERS:
            yield f"{name} was begun by nobody who may"
        if step[1] == "returned" and name not in self.returned:
            yield f"{name} was returned, and its label is still there"
        if act == "return: erase" and facts["proven"]:
            self._erased.add(unit)

    def deletion(self, rows: Rows) -> Callable[[str], None]:
        """Return what hears that the cloud is about to delete a token for the station."""

        def about_to_delete(qr_token: str) -> None:
            for name, qr in rows(_ON_THEIR_WAY):
                if qr == qr_token:
                    self._floor.broken.append(f"the token of {name} was deleted, and it is on its way")

        return about_to_delete

    def check(self, rows: Rows, free: set[str]) -> Iterator[str]:
        """Look at the file, the devices and the cloud; the station is at rest."""
        for mac, count in rows(_MACS):
            yield f"{mac} belongs to {count} units"
        yield from self._devices(rows)
        for tokens, where in ((self.on_paper, "is on paper"), (self._floor.cloud.disclaimed, "was disclaimed")):
            for qr in tokens & free:
                yield f"{qr} {where}, and is free"
        for (qr,) in rows("SELECT qr_token FROM paper"):
            if qr in self._floor.touched:
                yield f"{qr} is on paper, and a device got it"
        for (qr,) in rows("SELECT qr_token FROM errands WHERE kind = 'delete' AND outcome = 'done'"):
            if self._floor.cloud.token(str(qr)):
                yield f"{qr} counts as deleted, and the cloud has it"
        for given in rows(_GIVEN):
            if given not in self._floor.cloud.given:
                yield f"{given[0]} counts as given to {given[1]}, and the cloud never heard of that"
        yield from self._meant()

    def _devices(self, rows: Rows) -> Iterator[str]:
        for return_id, name, mac in rows(_CLEARED):
            device = self._floor.device(str(mac))
            if device and device.used == return_id and not device.cleared():
                yield f"the device of {name} was cleared, and holds what its users left"
        newest = dict(rows("SELECT mac, id FROM units ORDER BY number")) if self._erased else {}
        for mac, unit in newest.items():
            device = self._floor.device(str(mac))
            if unit in self._erased and device and (device.tokens(self._floor.cloud) or not device.cleared()):
                yield f"the device {mac} was erased, and its flash is not empty"
        self._erased.clear()

    def _meant(self) -> Iterator[str]:
        for qr, mac in self.meant.items():
            if self._floor.touched.get(qr, {mac}) != {mac}:
                yield f"{qr} is meant for {mac}, and another device got it"
        for qr, serial in self.by_serial.items():
            for mac in self._floor.touched.get(qr, ()):
                device = self._floor.device(mac)
                if device and device.serial != serial:
                    yield f"{qr} was made for {serial}, and {device.serial} got it"


_MACS = "SELECT mac, count(*) FROM units WHERE state NOT IN ('scrapped', 'returned') GROUP BY mac HAVING count(*) > 1"
_ON_THEIR_WAY = """
SELECT name, qr_token FROM units u WHERE freed = 0 AND state NOT IN ('scrapped', 'returned')
    AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.unit = u.id)"""
_CLEARED = """
SELECT r.id, u.name, u.mac FROM returns r JOIN units u ON u.id = r.unit WHERE r.step IN ('clear', 'label')"""
_GIVEN = """
SELECT u.qr_token, r.target FROM returns r JOIN units u ON u.id = r.unit
WHERE r.way = 'transfer' AND r.outcome = 'done'"""
ERASING = """
SELECT u.name FROM returns r JOIN units u ON u.id = r.unit
WHERE r.ended_at IS NULL AND r.touched = 1 AND r.step IN ('', 'disclaim')"""
"""Names of the closed units whose device is being cleared: its flash may be half erased."""
KEPT = """
SELECT qr_token FROM paper UNION
SELECT qr_token FROM errands WHERE coalesce(outcome, 'done') = 'done' OR (outcome = 'dropped' AND sent_at NOTNULL)"""
"""Tokens that no device gets, and that no unit holds."""

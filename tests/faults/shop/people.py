"""The people of the shop floor: what is scanned, said to a slot while it waits, or done meanwhile."""

from __future__ import annotations

import queue
from collections.abc import Callable, Sequence
from concurrent.futures import Future

from app.bench.ear import BenchStopsError, Lent, Said
from app.bench.events import ScanAnswer
from app.bench.turn import LabelTurn
from app.domain.errors import BadInput
from app.domain.units import Unit
from tests.faults.shop.floor import Floor
from tests.faults.shop.paper import Paper

Saying = Callable[[str], Said | None]
"""What a person says to a slot (by its name), or None where something was done instead."""

SCANS = ("the label", "its QR code", "another label", "a void copy", "another organization", "half of it",
         "a copy that is not", "the QR token", "the AuthToken", "capitals", "nothing")  # fmt: skip


class ScriptedEar:
    """Stands in for a slot's ear: people say what `script` holds, then everybody goes and the bench stops."""

    def __init__(self, slot: str) -> None:
        self._slot = slot
        self.script: list[Saying] = []

    def say(self, what: Said) -> ScanAnswer:
        """Refuse what comes from elsewhere: the slot is at work."""
        del what
        return ScanAnswer(False, self._slot, "", BadInput("Slot {slot} is at work.", slot=self._slot))

    def hear(self, timeout: float | None = None) -> tuple[Said, Future[ScanAnswer]]:
        while self.script:
            said = self.script.pop(0)(self._slot)
            if said is not None:
                return said, Future()
            if timeout is not None:
                raise queue.Empty
        raise BenchStopsError

    def open(self) -> None:
        pass

    def pause(self, seconds: float) -> None:
        """People go on doing what they do; nobody hears what they say."""
        del seconds
        if not self.script:
            raise BenchStopsError
        self.script.pop(0)(self._slot)

    def shut(self) -> None:
        pass

    def stop(self) -> None:
        pass


class LentEar:
    """Stands in for the ear by which a lent slot hears the returns desk; when all was said the bench stops."""

    def __init__(self, script: list[Lent]) -> None:
        self._script = script
        self.answers: list[Future[ScanAnswer]] = []

    def hear(self, timeout: float | None = None) -> tuple[Lent, Future[ScanAnswer]]:
        del timeout
        if not self._script:
            raise BenchStopsError
        self.answers.append(Future())
        return self._script.pop(0), self.answers[-1]

    def open(self) -> None:
        pass

    def shut(self) -> None:
        pass

    def stop(self) -> None:
        pass


class ShortTurn(LabelTurn):
    """Where another slot's label is out, it is settled at once; where that slot is at work below, the bench stops."""

    def __init__(self, floor: Floor) -> None:
        super().__init__()
        self._floor = floor

    def ask(self, slot: str) -> bool:
        waits, self._floor.label_out = self._floor.label_out, False
        return super().ask(slot) and not waits

    def wait(self, slot: str) -> bool:
        self._floor.point("turn")
        return self.holder == slot


def code_to_scan(floor: Floor, unit: Unit, what: str, number: int) -> str | None:
    """Return what a scanner makes of one of SCANS for a unit; None where there is no such paper."""
    own = sorted((paper for paper in floor.papers if paper.unit == unit.name), key=lambda paper: paper.copy)
    whole = f"{unit.qr_token}+{unit.org_id}"
    match what:
        case "the label":
            return own[-1].code if own else None
        case "its QR code":
            return f"{own[-1].qr_text}\r\n" if own else None
        case "another label":
            return _any([paper for paper in floor.papers if paper.unit != unit.name], number)
        case "a void copy":
            return _any(own[:-1], number)
        case "another organization":
            return f"{unit.qr_token}+{unit.org_id + 1}"
        case "half of it":
            return whole[: number % len(whole)]
        case "a copy that is not":
            return f"{unit.name}/{unit.copy + 1 + number % 3}"
        case "the QR token":
            return unit.qr_token
        case "the AuthToken":
            return next(auth for auth, qr in floor.cloud.auths.items() if qr == unit.qr_token)
        case "capitals":
            return whole.swapcase()
    return ""


def _any(papers: Sequence[Paper], number: int) -> str | None:
    return papers[number % len(papers)].code if papers else None

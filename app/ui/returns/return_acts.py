"""Which of the desk's calls a step of a return is; each does I/O, and is made in the background."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from app.bench.returns.returns_desk import ReturnsDesk
from app.bench.returns.returns_ways import Case
from app.device.worker_process import ChipWorker
from app.domain.returns import Return, ReturnStep
from app.store.people import Permit
from app.ui.bridge import Bays

_BY_ITSELF = (ReturnStep.DISCLAIM, ReturnStep.TRANSFER, ReturnStep.DELETE, ReturnStep.OLD_TOKEN)
_WITH_DEVICE = (ReturnStep.CLEAR, ReturnStep.ERASE)


class ReturnActs:
    """`slot` is where the device of a return is plugged in; "" for nowhere."""

    def __init__(self, desk: ReturnsDesk, bench: Bays) -> None:
        self._desk, self._bench = desk, bench

    def look_at(self, slot: str) -> Case:
        """Look at the device in a slot."""
        return self._desk.look_at(lambda work: self._bench.at_desk(slot, work))

    def can_go(self, each: Return, slot: str) -> bool:
        """Tell whether the next step needs nothing but somebody's leave."""
        return each.next in _BY_ITSELF or (each.next in _WITH_DEVICE and bool(slot))

    def go(self, each: Return, slot: str, permit: Permit) -> Return:
        """Do the next step, for which nothing need be scanned or said."""

        def bay(work: Callable[[ChipWorker, str], None]) -> None:
            self._bench.at_desk(slot, work)

        match each.next:
            case ReturnStep.DISCLAIM:
                return self._desk.disclaim(each, permit)
            case ReturnStep.TRANSFER:
                return self._desk.transfer(each, permit)
            case ReturnStep.DELETE:
                return self._desk.delete(each, permit)
            case ReturnStep.CLEAR:
                return self._desk.clear(each, permit, bay)
            case ReturnStep.ERASE:
                return self._desk.erase(each, permit, bay)
            case _:
                return self._desk.retire(each, permit)

    def label(self, each: Return, text: str, why: str, permit: Permit) -> Return:
        """Take the scan of a label, or why there is none to scan."""
        match each.next:
            case ReturnStep.LABEL:
                return self._desk.label(each, text, permit)
            case ReturnStep.VOID:
                return self._desk.void(each, text, why, permit)
            case _:
                return self._desk.destroy(each, text, why, permit)

    def instead(self, each: Return, why: str, permit: Permit) -> Return:
        """Do the next step in its other way, for a reason."""
        match each.next:
            case ReturnStep.LABEL:
                self._desk.print_again(each, why, permit)
                return each
            case ReturnStep.ERASE:
                return self._desk.not_erased(each, why, permit)
            case _:
                return self.label(each, "", why, permit)

    def after(self, case: Case | None, each: Return) -> Case:
        """Return the case as it stands after a step; one that has ended shows how."""
        known = case is not None and case.unit is not None and case.unit.name == each.unit
        fresh = self._desk.again(case) if case and known else self._desk.look(each.unit)
        return replace(fresh, open=each, ways=(), may_give_up=False) if each.ended_at else fresh

"""The shift beside the slots: how far it is, the newest units, the batch, a new label for a closed unit."""

from __future__ import annotations

from dataclasses import dataclass

from app.bench.reports.report import Reports
from app.bench.returns.returns_desk import Reprint
from app.domain.errors import BadInput
from app.domain.people import Act
from app.domain.units import Unit, UnitState
from app.store.figures import Figures
from app.store.people import Permit
from app.store.station_store import Store

NEWEST = 10  # units that are shown
_SUGGESTED = 8  # batches


@dataclass(frozen=True, slots=True)
class ShiftNow:
    """What is shown of the present shift."""

    figures: Figures
    target: int  # units; 0: none is set
    batch: str  # that is being made; "": nobody named one
    newest: tuple[Unit, ...]  # the bench's newest units, newest first, whatever became of them


class ShiftDesk:
    """`target` is how many units a shift is to make, 0 where none is set. Every call does I/O; raises StoreError."""

    def __init__(self, store: Store, reports: Reports, target: int, reprint: Reprint) -> None:
        self._store, self._reports, self._target, self._reprint = store, reports, target, reprint

    def look(self) -> ShiftNow:
        """Return the shift as it stands."""
        journal = self._store.journal
        return ShiftNow(self._reports.shift(), self._target, journal.batch, tuple(journal.newest(NEWEST)))

    def batches(self) -> list[str]:
        """Return the batches that were made last, the newest first."""
        return self._reports.batches()[:_SUGGESTED]

    def begin_batch(self, name: str) -> None:
        """Name the order or batch of the units that begin from now on; "" for none.

        Raises BadInput, NotAllowed where who is here may not provision.
        """
        self._store.people.check(Act.PROVISION)
        self._store.journal.begin_batch(name)

    def new_label(self, unit_name: str, reason: str, permit: Permit) -> None:
        """Void the label of a closed unit and print the next copy, which is then to be scanned like any other.

        The permit is for Act.VOID_CLOSED. Raises BadInput, NotAllowed, StationError where it cannot be printed.
        """
        journal = self._store.journal
        unit = journal.named(unit_name)
        if unit.state is not UnitState.CLOSED:
            raise BadInput("{unit} is {state}: it is no closed unit.", unit=unit.name, state=unit.state)
        if self._store.returns.open_of(unit):
            raise BadInput("{unit} is being taken back: its label is printed at the returns desk.", unit=unit.name)
        if not reason.strip():
            raise BadInput("A reprint of {unit}'s label needs a reason.", unit=unit.name)
        self._store.people.use(permit, Act.VOID_CLOSED)
        self._reprint(journal.place(unit, ""), reason)  # in no slot: its scan is waited for beside them

"""The shipping gate: every unit of a box must be ready; what passes and what does not is kept in the journal."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.bench.find.unit_lookup import find_unit
from app.bench.qa.readiness import ChecksOf, journal_reasons, readiness
from app.bench.scan_back import check_scan, clean, copy_code, place_of
from app.cloud.client import CloudClient
from app.domain.errors import BadInput, StationError
from app.domain.secret import mask_tokens
from app.domain.units import Unit, UnitState
from app.store.station_store import Store

LONGEST = 80  # characters of what names a box or an order
_QUOTED = 60  # characters of a scan that nobody knows


@dataclass(frozen=True, slots=True)
class Box:
    """What is said of a box beside its units; both may be empty."""

    number: str = ""
    order: str = ""


@dataclass(frozen=True, slots=True)
class Boxed:
    """One thing in a box; `unit` is None where nobody knows it. Without reasons it may be shipped."""

    scanned: str
    unit: Unit | None
    reasons: tuple[StationError, ...]

    @property
    def name(self) -> str:
        """The unit's name, or what was scanned."""
        return self.unit.name if self.unit else self.scanned


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the gate says of a box: it passes as a whole or not at all."""

    box: Box
    boxed: tuple[Boxed, ...]

    @property
    def passed(self) -> bool:
        return not self.refused

    @property
    def refused(self) -> tuple[Boxed, ...]:
        return tuple(each for each in self.boxed if each.reasons)


def put_in(store: Store, checks_of: ChecksOf, text: str) -> Boxed:
    """Return what is known of a scan at once, without the cloud. Raises StoreError."""
    try:
        unit = find_unit(store, text)
    except BadInput as problem:
        return Boxed(mask_tokens(clean(text))[:_QUOTED], None, (problem,))
    return Boxed(unit.name, unit, (*_label_reasons(store, unit, text), *journal_reasons(store, unit, checks_of(unit))))


def check(
    store: Store,
    client: CloudClient | None,
    checks_of: ChecksOf,
    texts: Sequence[str],
    box: Box,
    cancelled: Callable[[], bool] | None = None,
) -> Verdict:
    """Look at a whole box, with the cloud, and keep the verdict in the journal.

    `texts` are scans, units' names, serial numbers or MACs. Where the cloud cannot be asked, nothing passes. Raises
    BadInput for a box without units or with too long a name, StoreError, Cancelled.
    """
    box = Box(*(_named(text) for text in (box.number, box.order)))
    if not any(text.strip() for text in texts):
        raise BadInput("No unit is in the box.")
    boxed = [put_in(store, checks_of, text) for text in texts if text.strip()]
    units = {each.unit.id: each.unit for each in boxed if each.unit}
    ready = {each.unit.id: each for each in readiness(store, client, list(units.values()), checks_of, cancelled)}
    seen: set[str] = set()
    looked = []
    for each in boxed:
        reasons = list(each.reasons)
        if each.unit:
            reasons += [reason for reason in ready[each.unit.id].reasons if str(reason) not in map(str, reasons)]
            if each.unit.id in seen:
                reasons.append(StationError("{unit} is in the list twice.", unit=each.unit.name))
            seen.add(each.unit.id)
        looked.append(Boxed(each.scanned, each.unit, tuple(reasons)))
    verdict = Verdict(box, tuple(looked))
    store.journal.note(
        "gate",
        "",
        box=box.number,
        order=box.order,
        outcome="pass" if verdict.passed else "fail",
        units=[each.name for each in looked],
        refused={each.name: [str(reason) for reason in each.reasons] for each in verdict.refused},
    )
    return verdict


def _label_reasons(store: Store, unit: Unit, text: str) -> tuple[StationError, ...]:
    """A label that was scanned must be the one in use; a name, a serial number or a MAC says nothing of labels."""
    text = clean(text)
    if unit.state is not UnitState.CLOSED or not (copy_code(text) or "+" in text):
        return ()
    try:
        check_scan(text, unit, store.journal.copies(unit), lambda key: place_of(store.journal, key))
    except BadInput as problem:
        return (problem,)
    return ()


def _named(text: str) -> str:
    text = " ".join(text.split())
    if len(text) > LONGEST or not text.isprintable():
        raise BadInput("Box and order are named by at most {most} printable characters.", most=LONGEST)
    return mask_tokens(text)

"""What the bench makes of units that it finds unfinished: nothing is guessed, what cannot be known is suspect."""

from __future__ import annotations

from app.domain.errors import DeviceError, PrintFailed, PrintUnknown, StationError
from app.domain.units import LIVE, CopyState, Unit, UnitState
from app.store.journal import Journal

INTERRUPTED = "the station stopped meanwhile"


def interrupted(journal: Journal, unit: Unit) -> Unit:
    """Return the unit with an act that nobody ended turned into a doubt: a write, or a print."""
    match unit.state:
        case UnitState.WRITING:
            return journal.doubt(unit, INTERRUPTED)
        case UnitState.PRINTING:
            return journal.print_doubt(unit, CopyState.UNKNOWN, INTERRUPTED)
        case _:
            return unit


def unfinished(unit: Unit) -> StationError | None:
    """Return what only a person can settle, a label that may have come out; None where the bench can go on."""
    return waits_for(unit) if unit.doubt is UnitState.PRINTING else None


def waits_for(unit: Unit) -> StationError | None:
    """Return what a live unit waits for, as a sentence; None for one that has ended."""
    if unit.state not in LIVE:
        return None
    if unit.state is UnitState.LABELLED and unit.copy > 1:
        return PrintUnknown(
            "Scan the bar code of {unit}'s label copy {copy}, or print it again.", copy=unit.copy, unit=unit.name
        )
    if unit.state is UnitState.LABELLED:
        return PrintUnknown("Scan label copy {copy} of {unit}, or print it again.", copy=unit.copy, unit=unit.name)
    if unit.doubt is UnitState.PRINTING and unit.copy_state is CopyState.FAILED:
        return PrintFailed(
            "Label copy {copy} of {unit} did not come out. Print it again.", copy=unit.copy, unit=unit.name
        )
    if unit.doubt is UnitState.PRINTING:
        return PrintUnknown(
            "It is not known whether label copy {copy} of {unit} came out ({why}). Scan it, or print it again.",
            copy=unit.copy,
            unit=unit.name,
            why=unit.why.rstrip("."),
        )
    return DeviceError("{unit} was not finished. Plug in {mac} and try again.", unit=unit.name, mac=unit.mac)

"""A unit's states and the only steps between them. Nothing else decides what may follow what."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class UnitState(StrEnum):
    RESERVED = "reserved"  # token and MAC are bound; the flash is untouched
    WRITING = "writing"  # from just before the first flash byte
    VERIFIED = "verified"  # the device has proven that it holds the token
    PRINTING = "printing"  # label copy n has gone to the printer
    LABELLED = "labelled"  # the printer says done
    CLOSED = "closed"  # scanned back, or the recipe waives the scan
    SUSPECT = "suspect"  # a write or print whose outcome is not known
    SCRAPPED = "scrapped"  # taken out
    RETURNED = "returned"  # came back; a new unit follows it, with a token and a label of its own


S = UnitState
TRANSITIONS: dict[UnitState, frozenset[UnitState]] = {
    S.RESERVED: frozenset({S.WRITING, S.SCRAPPED}),
    S.WRITING: frozenset({S.VERIFIED, S.SUSPECT}),
    S.VERIFIED: frozenset({S.PRINTING, S.SCRAPPED}),
    S.PRINTING: frozenset({S.LABELLED, S.SUSPECT}),
    S.LABELLED: frozenset({S.CLOSED, S.PRINTING, S.SCRAPPED}),
    S.SUSPECT: frozenset({S.WRITING, S.PRINTING, S.LABELLED, S.SCRAPPED}),
    S.CLOSED: frozenset({S.PRINTING, S.RETURNED, S.SCRAPPED}),  # all three at the returns desk only
    S.SCRAPPED: frozenset(),
    S.RETURNED: frozenset(),
}

LIVE = frozenset({S.RESERVED, S.WRITING, S.VERIFIED, S.PRINTING, S.LABELLED, S.SUSPECT})
"""States that still need a person or the bench."""

GONE = frozenset({S.SCRAPPED, S.RETURNED})
"""States in which the device no longer occupies its MAC."""


class CopyState(StrEnum):
    """What is known of one printed copy of a label."""

    PRINTING = "printing"
    DONE = "done"
    FAILED = "failed"  # certainly did not come out
    UNKNOWN = "unknown"  # may have come out
    VOID = "void"  # must not be used, whether it came out or not


@dataclass(frozen=True, slots=True)
class Copy:
    """One printed copy of a unit's label."""

    number: int  # from 1
    state: CopyState
    reason: str  # why it was printed; "" for the first
    job: str  # the printer's reference; "" until it is known


@dataclass(frozen=True, slots=True)
class Unit:
    """One device on its way through the bench, as the journal has it."""

    id: str  # unique everywhere
    name: str  # what people call it: bench and number
    mac: str
    qr_token: str
    org_id: int
    product_id: int
    recipe: str
    serial: str
    state: UnitState
    doubt: UnitState | None  # in suspect: the state whose outcome is unknown, WRITING or PRINTING
    copy: int  # number of the newest label copy; 0 before the first
    slot: str
    created_at: str  # ISO 8601, UTC
    changed_at: str
    why: str  # the reason given with the last transition
    copy_state: CopyState | None = None  # of the newest label copy; None before the first
    batch: str = ""  # the order or batch that was being made; "": none

    @property
    def label_out(self) -> bool:
        """Whether a label of it lies, or may lie, on paper and waits to be scanned."""
        return self.state is UnitState.LABELLED or self.doubt is UnitState.PRINTING


def may_follow(before: UnitState, after: UnitState) -> bool:
    """Tell whether a unit may go from `before` to `after`."""
    return after in TRANSITIONS[before]

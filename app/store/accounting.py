"""Scrap accounting: every token that was ever issued to a device is somewhere.

    issued = closed + live + suspect + scrapped + free again + returned

The left side is counted from the audit log, the right side from the units: two records of the same thing.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import time

from app.domain.errors import StoreError
from app.domain.shifts import shift_name
from app.domain.units import LIVE, UnitState
from app.store.database import Database


@dataclass(slots=True)
class Tally:
    """Tokens of one template that were issued in one shift, and what became of them."""

    issued: int = 0
    closed: int = 0
    live: int = 0  # on its way, and not suspect
    suspect: int = 0
    scrapped: int = 0  # with its token, which is burnt
    free_again: int = 0  # scrapped with its flash untouched: the token is back in the pool
    returned: int = 0

    def count(self, state: UnitState, freed: bool) -> None:
        """Add a unit that stands in a state; `freed` tells that it gave its token back."""
        match state:
            case UnitState.CLOSED:
                self.closed += 1
            case UnitState.SUSPECT:
                self.suspect += 1
            case UnitState.RETURNED:
                self.returned += 1
            case UnitState.SCRAPPED if freed:
                self.free_again += 1
            case UnitState.SCRAPPED:
                self.scrapped += 1
            case _ if state in LIVE:
                self.live += 1

    @property
    def accounted(self) -> int:
        """How many tokens are known to be somewhere."""
        return self.closed + self.live + self.suspect + self.scrapped + self.free_again + self.returned


def tallies(db: Database, starts: Sequence[time]) -> dict[tuple[int, str], Tally]:
    """Return the tally of each template (integer id) and shift (its name), in this order. Raises StoreError."""
    found: defaultdict[tuple[int, str], Tally] = defaultdict(Tally)
    for row in db.rows("SELECT at, facts FROM audit WHERE act = 'reserve'"):
        found[json.loads(row["facts"])["product_id"], shift_name(row["at"], starts)].issued += 1
    for row in db.rows("SELECT product_id, created_at, state, freed FROM units"):
        shift = shift_name(row["created_at"], starts)
        found[row["product_id"], shift].count(UnitState(row["state"]), bool(row["freed"]))
    return dict(sorted(found.items()))


def verify(db: Database, starts: Sequence[time]) -> dict[tuple[int, str], Tally]:
    """Return the tallies. Raises StoreError that names the first template and shift that do not balance."""
    found = tallies(db, starts)
    for (product_id, shift), tally in found.items():
        if tally.issued != tally.accounted:
            raise StoreError(
                "The tokens of template {template} in the shift of {shift} do not add up: {issued} were issued, and"
                " {found} are accounted for.",
                template=product_id,
                shift=shift,
                issued=tally.issued,
                found=tally.accounted,
            )
    return found

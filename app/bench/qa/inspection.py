"""QA's desk: a unit with its history and checklist, the cloud's word on it, a tray to disclaim, the gate."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.bench.find.unit_lookup import find_unit
from app.bench.qa import gate, tray
from app.bench.qa.finding_photo import read_photo
from app.bench.qa.gate import Box, Boxed, Verdict
from app.bench.qa.readiness import Readiness, counting, journal_reasons, readiness
from app.bench.qa.tray import OpenTray, TrayRow
from app.bench.tokens.token_desk import TokenDesk
from app.bench.tokens.token_errands import ErrandTold
from app.bench.tokens.token_situation import Situation
from app.cloud.client import CloudClient
from app.domain.checks import Check
from app.domain.errors import BadInput, CloudError, CloudRetry, CloudSignIn, StationError
from app.domain.inspections import Inspection
from app.domain.people import Act
from app.domain.recipes import Recipe
from app.domain.secret import mask_tokens
from app.domain.units import Unit, UnitState
from app.store.people import Permit
from app.store.station_store import Store
from app.store.units import Entry


@dataclass(frozen=True, slots=True)
class UnitSheet:
    """What this station knows of a unit by itself."""

    unit: Unit
    history: tuple[Entry, ...]  # oldest first
    checks: tuple[Check, ...] | None  # of its recipe, None where that is not known; without any it is not inspected
    inspection: Inspection | None  # the newest that counts
    reasons: tuple[StationError, ...]  # why it may not be shipped, as far as the cloud is not needed to know


@dataclass(frozen=True, slots=True)
class CloudWord:
    """What the cloud says of a unit now."""

    situation: Situation | None  # None where it could not be asked
    trouble: StationError | None  # why not
    readiness: Readiness


def _unheard(_: ErrandTold) -> None:
    """Hears of errands that nobody watches."""


def _never() -> bool:
    return False


class SomebodysBadge(BadInput):
    """What was scanned in place of a measured number: the next person comes."""


class InspectionDesk:
    """Threads may share it. `client` is None where no cloud is set; `recipes` are those whose units are looked at.

    Every call raises StationError: BadInput, NotAllowed, StoreError; those that need the cloud CloudError, too.
    """

    def __init__(self, store: Store, client: CloudClient | None, tokens: TokenDesk, recipes: Sequence[Recipe]) -> None:
        self.store, self._maybe_client, self._tokens = store, client, tokens
        self._checks = {recipe.name: recipe.checks for recipe in recipes}

    # One unit

    def look(self, text: str) -> UnitSheet:
        """Return the unit that was scanned or typed. Raises UnknownUnit where it is none of this station's."""
        return self.sheet(find_unit(self.store, text))

    def sheet(self, unit: Unit) -> UnitSheet:
        """Return a unit as it stands now."""
        unit, checks = self.store.journal.unit(unit.id), self.checks_of(unit)
        return UnitSheet(
            unit,
            tuple(self.store.journal.history(unit)),
            checks,
            counting(self.store, unit),
            journal_reasons(self.store, unit, checks),
        )

    def cloud(self, unit: Unit) -> CloudWord:
        """Ask the cloud about a unit; that it cannot be asked is an answer too."""
        situation, trouble = None, None
        try:
            situation = self._tokens.situation(unit.qr_token)
        except (BadInput, CloudError) as problem:
            trouble = problem
        return CloudWord(situation, trouble, self.readiness([unit])[0])

    def readiness(self, units: Sequence[Unit], cancelled: Callable[[], bool] = _never) -> list[Readiness]:
        """Return whether each unit is ready to ship now, and why not."""
        fresh = [self.store.journal.unit(unit.id) for unit in units]
        return readiness(self.store, self._maybe_client, fresh, self.checks_of, cancelled)

    def checks_of(self, unit: Unit) -> tuple[Check, ...] | None:
        """Return the checklist of a unit's recipe; None where no recipe of this station is the unit's."""
        return self._checks.get(unit.recipe)

    def claim(self, unit: Unit, user_id: int) -> Situation:
        """Claim a closed unit for a user of the cloud, a tester's account, as the phone does; return what it says then.

        Raises BadInput where somebody has it already, CloudError.
        """
        self.store.people.check(Act.INSPECT)
        unit = self.store.journal.unit(unit.id)
        if unit.state is not UnitState.CLOSED or self.store.returns.open_of(unit):
            raise BadInput("{unit} is {state}: only a closed unit is tested.", unit=unit.name, state=unit.state)
        problem: CloudError | None = None
        try:
            self._client.claim(unit.qr_token, user_id)
        except (CloudRetry, CloudSignIn):
            raise
        except CloudError as error:  # refused, or its answer was lost: the list says which
            problem = error
        situation = self._tokens.situation(unit.qr_token)
        if not (situation.claimed and situation.owner_id == user_id):
            raise problem or CloudRetry("The cloud does not show {unit} as claimed yet. Try again.", unit=unit.name)
        self.store.journal.note("claimed for the test", "", unit, user=user_id)
        return situation

    # The checklist; who is here must be one who inspects

    def begin(self, unit: Unit) -> Inspection:
        """Begin an inspection of a unit, or go on with the one that is open."""
        self.store.people.check(Act.INSPECT)
        checks = self.checks_of(unit)
        if checks is None and self.store.inspections.open_of(unit) is None:
            raise BadInput("No slot has the recipe {recipe} of {unit}.", recipe=unit.recipe, unit=unit.name)
        return self.store.inspections.begin(unit, checks or ())

    def record(
        self, inspection: Inspection, number: int, said: str, note: str = "", photo: Path | None = None
    ) -> Inspection:
        """Record a step's result: pass or fail, or the measured number, which the limits judge.

        Raises SomebodysBadge for a number that is one: it is kept nowhere.
        """
        self.store.people.check(Act.INSPECT)
        if self.store.people.is_badge(said):
            raise SomebodysBadge("This is a badge, not what was measured.")
        picture = read_photo(photo) if photo else None
        return self.store.inspections.record(inspection, number, said, mask_tokens(note), picture)

    def fail(self, inspection: Inspection) -> Inspection:
        """End an inspection in which a step has failed."""
        self.store.people.check(Act.INSPECT)
        return self.store.inspections.fail(inspection)

    # A tray

    def owner_of(self, unit: Unit) -> int:
        """Return the user of the cloud who has claimed a unit, as it says now. Raises BadInput where none has."""
        situation = self._tokens.situation(unit.qr_token)
        if situation.owner_id is None:
            raise BadInput("The cloud names no user who has claimed {unit}.", unit=unit.name)
        return situation.owner_id

    def claimed_by(self, owner_id: int) -> list[Unit]:
        """Return the closed units that a user of the cloud, a tester's account say, has claimed as of the last sync."""
        return self.store.journal.claimed_by(owner_id)

    def disclaim(self, units: Sequence[Unit], why: str, permit: Permit) -> tuple[str, ...]:
        """Take up the disclaiming of a tray; return its batches, for `carry_out`. The permit is for Act.DISCLAIM."""
        fresh = [self.store.journal.unit(unit.id) for unit in units]
        return tray.take_up(self.store, self._client, self._tokens, fresh, why, permit)

    def carry_out(
        self,
        batches: Sequence[str],
        told: Callable[[ErrandTold], None] = _unheard,
        cancelled: Callable[[], bool] = _never,
    ) -> StationError | None:
        """Send and read back what is open of a tray; return what ended this run early, None where nothing did."""
        return tray.carry_out(self._tokens, batches, told, cancelled)

    def tray(self, units: Sequence[Unit]) -> list[TrayRow]:
        """Return how far each unit of a tray is, without asking the cloud."""
        return tray.rows(self.store, units)

    def keep_tray(self, units: Sequence[Unit]) -> None:
        """Keep which units are in the tray: a crash loses none of them."""
        self.store.inspections.keep_tray(units)

    def open_tray(self) -> OpenTray:
        """Return what is left of trays that broke off, or that nobody has emptied."""
        return tray.open_tray(self.store)

    # The gate

    def put_in(self, text: str) -> Boxed:
        """Return what is known at once of something that goes into a box."""
        return gate.put_in(self.store, self.checks_of, text)

    def gate(self, texts: Sequence[str], box: Box, cancelled: Callable[[], bool] = _never) -> Verdict:
        """Look at a whole box with the cloud; the verdict is kept in the journal."""
        self.store.people.check(Act.INSPECT)
        return gate.check(self.store, self._maybe_client, self.checks_of, texts, box, cancelled)

    @property
    def _client(self) -> CloudClient:
        if self._maybe_client is None:
            raise BadInput("No cloud is set: nothing can be claimed or disclaimed. Set one first.")
        return self._maybe_client

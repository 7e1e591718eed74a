"""The returns desk's counter: what came back, as it stands in the journal and in the cloud, and where it may go."""

from __future__ import annotations

from collections.abc import Sequence

from app.bench.provision import Line
from app.bench.returns.returns_recognise import Bay, Found, by_device, by_text
from app.bench.returns.returns_ways import Case, act_of, offers
from app.bench.tokens.token_desk import TokenDesk
from app.bench.tokens.token_situation import Situation
from app.domain.errors import StationError
from app.domain.returns import Return, ReturnStep
from app.domain.units import Unit, UnitState
from app.store.station_store import Store

HISTORY = 8  # entries that are shown


class ReturnsCounter:
    """Looks; the only thing that it writes is that the line has done its part of a return."""

    def __init__(self, store: Store, tokens: TokenDesk, lines: Sequence[Line]) -> None:
        self._store, self._tokens, self._lines = store, tokens, lines

    def look(self, text: str) -> Case:
        """Recognise a scanned label, a unit's name or a MAC."""
        return self._case(by_text(self._store, text))

    def look_at(self, bay: Bay) -> Case:
        """Recognise the device that is plugged in; nothing on it is changed."""
        found: list[Found] = []
        bay(lambda worker, port: found.append(by_device(self._store, self._lines, worker, port)))
        return self._case(found[0])

    def again(self, case: Case) -> Case:
        """Look at a case as it stands now, without its label or its device."""
        unit = case.unit
        if unit is None:
            return case
        fresh = by_text(self._store, unit.name)
        said = case.found.said if self._store.journal.unit(unit.id) == unit else fresh.said
        return self._case(Found(fresh.unit, said, case.found.mac, case.found.holds))

    def open(self) -> list[Return]:
        """Return those that were begun and have not ended, oldest first."""
        return self._store.returns.open()

    def newest_closed(self) -> Unit | None:
        """Return the unit that was closed last and is not being taken back: a demo has it come back."""
        units = self._store.journal.units((UnitState.CLOSED,))
        return next((unit for unit in reversed(units) if self._store.returns.open_of(unit) is None), None)

    def _case(self, found: Found) -> Case:
        unit = found.unit
        if unit is None:
            return Case(found, None, None, (), None, None, ())
        store = self._store
        each = store.returns.open_of(unit) or store.returns.following(unit)
        if each and each.unit != unit.name:  # the device's newest unit follows the one that is being taken back
            unit = store.journal.named(each.unit)
            found = Found(unit, found.said, found.mac, found.holds)
        each = self._follow(each) if each else None
        situation, trouble = self._situation(unit)
        follower = store.journal.named(each.follower) if each and each.follower else None
        return Case(
            found,
            situation,
            trouble,
            tuple(store.journal.history(unit)[-HISTORY:]),
            each,
            follower,
            () if each else offers(found, situation, self._lines),
            act_of(each, situation),
            each is not None and store.returns.may_give_up(each),
            each is not None and store.returns.may_scrap(each),
        )

    def _follow(self, each: Return) -> Return:
        """Take notice of what the line did."""
        waits = each.next is ReturnStep.PROVISION and each.follower
        if waits and self._store.journal.named(each.follower).state is UnitState.CLOSED:
            return self._store.returns.done(each, ReturnStep.PROVISION, follower=each.follower)
        return each

    def _situation(self, unit: Unit) -> tuple[Situation | None, StationError | None]:
        try:
            return self._tokens.situation(unit.qr_token), None
        except StationError as problem:
            return None, problem

"""Which ways a device that came back may go now, and what each will do, in words; nothing is done here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.bench.provision import Line
from app.bench.returns.returns_recognise import Found, Holds
from app.bench.tokens.token_situation import Situation
from app.domain.errors import BadInput, StationError
from app.domain.people import Act
from app.domain.returns import ACTS, Return, ReturnStep, Way
from app.domain.units import Unit, UnitState
from app.store.units import Entry


@dataclass(frozen=True, slots=True)
class Offer:
    """One way, and what will happen."""

    way: Way
    will: tuple[StationError, ...]


@dataclass(frozen=True, slots=True)
class Case:
    """All that the desk shows of what came back."""

    found: Found
    situation: Situation | None  # the token as the cloud lists it now; None where that is not known
    trouble: StationError | None  # why it is not known
    history: tuple[Entry, ...]
    open: Return | None  # it is on its way already
    follower: Unit | None
    ways: tuple[Offer, ...]
    act: Act = Act.TAKE_BACK  # what the next step needs leave for
    may_give_up: bool = False
    may_scrap: bool = False  # instead of what was begun, which must be carried on

    @property
    def unit(self) -> Unit | None:
        """The unit that came back, where it is known."""
        return self.found.unit


def offers(found: Found, situation: Situation | None, lines: Sequence[Line]) -> tuple[Offer, ...]:
    """Return the ways that make sense now: for a closed unit, whose token the cloud was asked about."""
    unit = found.unit
    if unit is None or unit.state is not UnitState.CLOSED or situation is None:
        return ()
    line = next((line for line in lines if line.template.product_id == unit.product_id), None)
    facts = {"unit": unit.name, "mac": unit.mac.upper()}
    made = []
    disclaiming = situation.disclaiming() if situation.claimed else ()
    if situation.listed and line and found.holds in (Holds.UNSEEN, Holds.OWN, Holds.HIDDEN):
        areas = ", ".join(f"{area.offset:#x}+{area.size:#x}" for area in line.recipe.erase)
        erased = (
            StationError(
                "What its users left in the flash ({areas}, and beside the token) is erased and read back.",
                areas=areas,
            )
            if areas
            else StationError("What its users left beside the token is erased and read back.")
        )
        kept = StationError("{unit} keeps its token and its label; a damaged label is printed again.", **facts)
        made.append(Offer(Way.RESELL, (*disclaiming, erased, kept)))
    if line:
        anew = StationError("Its label is destroyed. The device gets a new token and a new label.")
        burnt = StationError("No device ever gets the old token again; a supervisor may have it deleted.")
        made.append(Offer(Way.REPROVISION, (*disclaiming, anew, burnt)))
    if situation.device_id is not None:
        given = StationError("The cloud gives the device to another user or organization. Token and label stay.")
        made.append(Offer(Way.TRANSFER, (given,)))
    gone = StationError("{unit} ends for good: its flash is erased, its label destroyed.", **facts)
    deleting = situation.deleting() if situation.listed else ()
    made.append(Offer(Way.SCRAP, (*deleting, gone)))
    return tuple(made)


def act_of(each: Return | None, situation: Situation | None) -> Act:
    """Return what the next step of a return needs leave for."""
    if each is None or each.next is None:
        return Act.TAKE_BACK
    if each.next is ReturnStep.OLD_TOKEN or each.next is ReturnStep.DELETE:
        return Act.DELETE_CLAIMED if situation and situation.claimed else Act.DELETE
    return ACTS.get(each.next, Act.TAKE_BACK)


def line_of(lines: Sequence[Line], unit: Unit) -> Line:
    """Return the line whose recipe a unit was made by. Raises BadInput where no slot has it."""
    for line in lines:
        if line.template.product_id == unit.product_id:
            return line
    raise BadInput("No slot has the recipe of {unit} ({recipe}).", unit=unit.name, recipe=unit.recipe)

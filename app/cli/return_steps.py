"""The steps of a return one after the other, with what a command was given for them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from app.bench.returns.returns_desk import ReturnsDesk
from app.bench.returns.returns_recognise import Bay
from app.domain.errors import BadInput
from app.domain.people import Act
from app.domain.returns import Return, ReturnStep
from app.store.people import Permit


@dataclass(frozen=True, slots=True)
class Given:
    """What a person said beforehand; "" and None: nothing."""

    label: str = ""
    no_label: str = ""
    reprint: str = ""
    delete_old: bool | None = None
    not_erased: str = ""


def carry_on(
    desk: ReturnsDesk, each: Return, permit: Callable[[Act], Permit], given: Given, bay: Bay
) -> Iterator[Return]:
    """Yield the return after each step, until it has ended or waits for the line.

    Raises StationError where a step is not done, BadInput where something must be said for it.
    """
    while each.ended_at is None:
        case = desk.look(each.unit)
        if case.open is None:
            return
        if case.open.step is not each.step:  # the line has done its part
            each = case.open
            yield each
            continue
        if each.next is ReturnStep.PROVISION:
            return
        each = _step(desk, each, permit, case.act, given, bay)
        yield each


def _step(desk: ReturnsDesk, each: Return, permit: Callable[[Act], Permit], act: Act, given: Given, bay: Bay) -> Return:
    match each.next:
        case ReturnStep.DISCLAIM:
            return desk.disclaim(each, permit(act))
        case ReturnStep.CLEAR:
            return desk.clear(each, permit(act), bay)
        case ReturnStep.LABEL:
            if given.reprint and not given.label:
                desk.print_again(each, given.reprint, permit(Act.VOID_CLOSED))
                raise BadInput(
                    "The label of {unit} was printed again. Stick it on, destroy the old one, and give what a scanner"
                    " reads from its bar code with --label.",
                    unit=each.unit,
                )
            if not given.label:
                raise BadInput(
                    "Scan the label on the device of {unit}: --label TEXT; or print it again: --reprint WHY.",
                    unit=each.unit,
                )
            return desk.label(each, given.label, permit(act))
        case ReturnStep.VOID:
            return desk.void(each, given.label, given.no_label, permit(act))
        case ReturnStep.OLD_TOKEN:
            if given.delete_old is None:
                raise BadInput(
                    "Say what becomes of the old token of {unit}: --delete-old, or --keep-old.", unit=each.unit
                )
            if given.delete_old:
                return desk.delete_old(each, permit(act))
            return desk.retire(each, permit(Act.TAKE_BACK))
        case ReturnStep.TRANSFER:
            return desk.transfer(each, permit(act))
        case ReturnStep.DELETE:
            return desk.delete(each, permit(act))
        case ReturnStep.ERASE:
            if given.not_erased:
                return desk.not_erased(each, given.not_erased, permit(act))
            return desk.erase(each, permit(act), bay)
        case _:
            return desk.destroy(each, given.label, given.no_label, permit(act))

"""The words of the line: what a slot does and what to do there, its steps, a person's choices and their reasons."""

from __future__ import annotations

from collections.abc import Iterable

from app.bench.events import Choice, Phase, SlotView, StepName
from app.domain.units import UnitState
from app.ui.words import sentence, translate


def phase_word(view: SlotView) -> str:
    """Return the one word (or two) for what a slot does."""
    match view.phase:
        case Phase.OFF:
            return translate("words", "Stopped")
        case Phase.EMPTY:
            return translate("words", "Free")
        case Phase.WORKING:
            return translate("words", "Working")
        case Phase.TURN:
            return translate("words", "Waiting")
        case Phase.SCAN:
            return translate("words", "Scan label")
        case Phase.SERIAL:
            return translate("words", "Scan serial")
        case Phase.DECIDE:
            return translate("words", "Decide")
        case Phase.REMOVE:
            return _outcome(view)
        case Phase.DESK:
            return translate("words", "Returns")


def _outcome(view: SlotView) -> str:
    match view.unit.state if view.unit else None:
        case UnitState.CLOSED:
            return translate("words", "Done")
        case UnitState.SCRAPPED:
            return translate("words", "Scrapped")
        case None:
            return translate("words", "Not used")
        case _:
            return translate("words", "Set aside")


def instruction(view: SlotView, first: str = "") -> str:
    """Return what the operator does at this slot now; `first` is the slot that the scanner is for."""
    match view.phase:
        case Phase.OFF:
            return sentence(view.problem) if view.problem else translate("words", "This slot is stopped.")
        case Phase.EMPTY:
            return translate("words", "Plug in a device.")
        case Phase.WORKING:
            return translate("words", "Do not unplug the device.")
        case Phase.TURN if first:
            return translate("words", "Wait: slot {slot} comes first.").format(slot=first)
        case Phase.TURN:
            return translate("words", "Wait: another slot comes first.")
        case Phase.SCAN if view.unit and view.unit.copy > 1:
            return translate("words", "Destroy the older label. Stick copy {copy} on and scan its bar code.").format(
                copy=view.unit.copy
            )
        case Phase.SCAN:
            return translate("words", "Stick the label on this device and scan it.")
        case Phase.SERIAL:
            return translate("words", "Scan the serial number on the device.")
        case Phase.DECIDE:
            return sentence(view.problem) if view.problem else translate("words", "Decide what to do.")
        case Phase.REMOVE:
            return translate("words", "Take the device out.")
        case Phase.DESK:
            return translate("words", "The returns desk has this slot.")


def banner(view: SlotView | None, working: Iterable[str] = ()) -> str:
    """Return the bench's one sentence: what to do now, at the slot that comes first."""
    slot = view.slot if view else ""
    match view.phase if view else None:
        case Phase.DECIDE:
            return translate("words", "Slot {slot} has stopped: decide what to do.").format(slot=slot)
        case Phase.SCAN:
            return translate("words", "Stick the label on the device in slot {slot} and scan it.").format(slot=slot)
        case Phase.SERIAL:
            return translate("words", "Scan the serial number at slot {slot}.").format(slot=slot)
        case Phase.REMOVE:
            return translate("words", "Take the device out of slot {slot}.").format(slot=slot)
        case Phase.EMPTY:
            return translate("words", "Plug a device into slot {slot}.").format(slot=slot)
        case Phase.WORKING | Phase.TURN:
            return translate("words", "Wait, and do not unplug: {slots} at work.").format(slots=slots(working))
        case Phase.DESK:
            return translate("words", "The returns desk has slot {slot}.").format(slot=slot)
        case Phase.OFF:
            return translate("words", "The bench is stopped: see slot {slot}.").format(slot=slot)
        case None:
            return translate("words", "The bench is starting …")


def slots(names: Iterable[str]) -> str:
    """Return “slot 1, slot 2”."""
    return ", ".join(translate("words", "slot {slot}").format(slot=name) for name in names)


def step_word(name: StepName) -> str:
    """Return a step's name."""
    return {
        StepName.CONNECT: translate("words", "Connect"),
        StepName.SERIAL: translate("words", "Scan serial"),
        StepName.RESERVE: translate("words", "Reserve token"),
        StepName.WRITE: translate("words", "Write"),
        StepName.VERIFY: translate("words", "Read back"),
        StepName.REPORT: translate("words", "Device reports"),
        StepName.LABEL: translate("words", "Make label"),
        StepName.PRINT: translate("words", "Print"),
        StepName.SCAN: translate("words", "Scan label"),
    }[name]


def choice_word(choice: Choice) -> str:
    """Return what a choice's button says."""
    return {
        Choice.TRY_AGAIN: translate("words", "Try again"),
        Choice.PRINT_AGAIN: translate("words", "Print again"),
        Choice.SCRAP: translate("words", "Scrap"),
        Choice.SET_ASIDE: translate("words", "Set aside"),
    }[choice]


def choice_question(choice: Choice) -> str:
    """Return the question for a choice's reason."""
    return {
        Choice.TRY_AGAIN: translate("words", "Why try again?"),
        Choice.PRINT_AGAIN: translate("words", "Why another label? The older ones become void."),
        Choice.SCRAP: translate("words", "Why scrap it? Its token is lost for good."),
        Choice.SET_ASIDE: translate("words", "Why set it aside? It can go on later."),
    }[choice]


def usual_reasons(choice: Choice) -> tuple[str, ...]:
    """Return the reasons most often given for a choice; none where it needs no reason."""
    match choice:
        case Choice.TRY_AGAIN:
            return ()
        case Choice.PRINT_AGAIN:
            return (
                translate("words", "No label came out"),
                translate("words", "Label is unreadable"),
                translate("words", "Label is damaged"),
            )
        case Choice.SCRAP:
            return (
                translate("words", "Device is defective"),
                translate("words", "Device is damaged"),
                translate("words", "Wrong device"),
            )
        case Choice.SET_ASIDE:
            return (
                translate("words", "Supervisor takes it"),
                translate("words", "Examined later"),
                translate("words", "End of the shift"),
            )

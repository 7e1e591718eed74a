"""Which slot comes first: the order in which the bench's one operator is called."""

from __future__ import annotations

from collections.abc import Sequence

from app.bench.events import Phase, SlotView, StepName, StepState
from app.domain.units import UnitState

ORDER = (
    Phase.DECIDE, Phase.SCAN, Phase.SERIAL, Phase.REMOVE, Phase.EMPTY, Phase.WORKING, Phase.TURN, Phase.DESK,
    Phase.OFF,
)  # fmt: skip


def comes_first(views: Sequence[SlotView]) -> SlotView | None:
    """Return the slot that needs a hand first; None where there are no slots."""
    return min(views, key=lambda view: ORDER.index(view.phase), default=None)


def look(view: SlotView) -> str:
    """Return the name of a view's colours: its phase; `aside` where a device is to be taken out that is not done."""
    if view.phase is Phase.REMOVE and not (view.unit and view.unit.state is UnitState.CLOSED):
        return "aside"
    return view.phase.value


def whose_turn(views: Sequence[SlotView]) -> str:
    """Return the slot that the scanner is for: whose label is being printed, is to be scanned or is in doubt, or whose
    device's serial number is asked for; "" where there is none.
    """
    return next((view.slot for view in views if _has_turn(view)), "")


def _has_turn(view: SlotView) -> bool:
    match view.phase:
        case Phase.SCAN | Phase.SERIAL:
            return True
        case Phase.WORKING:
            return any(step.name is StepName.PRINT and step.state is StepState.RUNNING for step in view.steps)
        case Phase.DECIDE:
            return view.unit is not None and view.unit.doubt is UnitState.PRINTING
        case _:
            return False

"""Stands in for the printer."""

from __future__ import annotations

from collections.abc import Callable

from app.domain.errors import PrintFailed, PrintUnknown
from app.label.printers import PrinterState
from tests.faults.shop.floor import Floor
from tests.faults.shop.paper import Paper

MOODS = ("prints", "refuses", "jams with the label out", "jams with nothing out")


class ShopPrinter:
    """Prints, fails surely, or leaves in doubt whether the label came out, as its `mood` says."""

    def __init__(self, floor: Floor, read: Callable[[bytes, str], Paper]) -> None:
        """`read` reads a label (by its bytes and name) as it lies on the paper."""
        self._floor, self._read = floor, read
        self.mood = MOODS[0]

    def print(self, pdf: bytes, name: str, width_mm: float, height_mm: float) -> str:
        del width_mm, height_mm
        self._floor.point("spool")
        if self.mood == "refuses":
            raise PrintFailed("The printer refused {name}.", name=name)
        if self.mood != "jams with nothing out":
            self._floor.came_out(self._read(pdf, name))
        self._floor.point("print")
        if self.mood != "prints":
            raise PrintUnknown("The printer jammed at {name}. Look whether it came out.", name=name)
        return f"job {len(self._floor.papers)}"

    def state(self) -> PrinterState:
        return PrinterState(self.mood == "prints", self.mood)

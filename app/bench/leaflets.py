"""The customer's leaflet of each unit that is closed, printed beside the bench's work: no unit waits for it."""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable, Sequence

from app.bench.events import Event, LeafletDone
from app.bench.provision import Line, label_data
from app.domain.errors import BadInput, StationError
from app.domain.units import Unit, UnitState
from app.label.leaflet import SIZES, render_leaflet
from app.label.printers import Printer

log = logging.getLogger(__name__)


def unit_leaflet(line: Line, unit: Unit) -> bytes:
    """Return the leaflet of a closed unit as a PDF.

    A unit that is not closed has none: its code could be scanned back in the label's place.
    Raises BadInput, LabelError.
    """
    if line.leaflet is None:
        raise BadInput("The recipe {recipe} has no [leaflet].", recipe=line.recipe.name)
    if unit.state is not UnitState.CLOSED:
        raise BadInput("{unit} is {state}: it gets its leaflet when it is closed.", unit=unit.name, state=unit.state)
    return render_leaflet(line.leaflet, label_data(line, unit, unit.copy))


def print_leaflet(line: Line, unit: Unit, printer: Printer) -> str:
    """Print the leaflet of a closed unit; return the printer's reference or the file's path. Raises StationError."""
    pdf = unit_leaflet(line, unit)
    assert line.leaflet is not None  # noqa: S101
    job = printer.print(pdf, f"{unit.name}-leaflet", *SIZES[line.leaflet.size])
    line.store.journal.note("leaflet", "", unit, job=job)
    return job


class Leaflets(threading.Thread):
    """Prints the leaflets that the recipes want printed with their units, one after the other."""

    def __init__(self, lines: Sequence[Line], printer: Printer, emit: Callable[[Event], None]) -> None:
        super().__init__(name="leaflets", daemon=True)
        self._lines = {line.recipe.name: line for line in lines if line.leaflet and line.leaflet.printed}
        self._printer, self._emit = printer, emit
        self._units: queue.SimpleQueue[tuple[Line, Unit] | None] = queue.SimpleQueue()

    def closed(self, unit: Unit) -> None:
        """Take up a unit that was just closed."""
        if line := self._lines.get(unit.recipe):
            self._units.put((line, unit))

    def stop(self) -> None:
        """End after the leaflet that is being printed, and those that wait."""
        self._units.put(None)

    def run(self) -> None:
        """Print until stopped; what fails is told, and can be printed again by hand."""
        while task := self._units.get():
            line, unit = task
            problem: StationError | None = None
            job = ""
            try:
                job = print_leaflet(line, unit, self._printer)
            except StationError as error:
                problem = error
            except Exception:
                log.exception("a leaflet failed")
                problem = StationError("The leaflet failed by a fault of the program; it is in the log.")
            self._emit(LeafletDone(unit, job, problem))

"""A bench that does what a test says, and writes down what the window asks of it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path

from app.bench.events import Choice, Event, ScanAnswer, SlotChanged, SlotView
from app.domain.errors import BadInput, StationError
from app.domain.units import Unit, UnitState
from app.label.data import LabelData
from app.label.layout import load_layout
from app.label.picture import picture
from app.label.places import Layout
from tests.gui import views as sample


class ScriptedBench:
    """Its events come from another thread, as the real bench's do."""

    def __init__(self, views: Sequence[SlotView] = (), tokens_file: Path = Path("no-such-file")) -> None:
        self.shown = {view.slot: view for view in views or (sample.empty("1"), sample.empty("2"))}
        self.tokens_file = tokens_file
        self.asked: list[tuple[object, ...]] = []  # every call that the window made
        self.answers: list[ScanAnswer | Exception] = []  # to the next scans; without one, a scan is refused
        self.refusal: StationError | None = None  # of the next choices
        self.start_problem: Exception | None = None
        self.may_stop = threading.Event()  # unset: stop() hangs
        self.may_stop.set()
        self.pictures = threading.Event()  # unset: pictures wait
        self.pictures.set()
        self._listeners: list[Callable[[Event], None]] = []

    def tell(self, *events: Event | SlotView) -> None:
        """Tell these from another thread; return when they are on their way."""

        def run() -> None:
            for said in events:
                event = SlotChanged(said) if isinstance(said, SlotView) else said
                if isinstance(event, SlotChanged):
                    self.shown[event.view.slot] = event.view
                for heard in self._listeners:
                    heard(event)

        thread = threading.Thread(target=run, name="scripted bench")
        thread.start()
        thread.join()

    def calls(self, name: str) -> list[tuple[object, ...]]:
        """Return the arguments of each call of that name."""
        return [call[1:] for call in self.asked if call[0] == name]

    # What the window asks

    def listen(self, heard: Callable[[Event], None]) -> None:
        self._listeners.append(heard)

    def bring(self, unit: Unit) -> None:
        self.asked.append(("bring", unit.name))

    def label_of(self, unit: Unit) -> str:
        return f"{unit.name}/{unit.copy}"

    def start(self) -> None:
        self.asked.append(("start",))
        if self.start_problem:
            raise self.start_problem

    def stop(self) -> None:
        self.asked.append(("stop",))
        self.may_stop.wait()

    def views(self) -> tuple[SlotView, ...]:
        return tuple(self.shown.values())

    def scan(self, text: str) -> ScanAnswer:
        self.asked.append(("scan", text))
        answer = self.answers.pop(0) if self.answers else ScanAnswer(False, problem=BadInput("Not a label."))
        if isinstance(answer, Exception):
            raise answer
        return answer

    def choose(self, slot: str, choice: Choice, reason: str = "") -> None:
        self.asked.append(("choose", slot, choice, reason))
        if self.refusal:
            raise self.refusal

    def settle(self, unit_name: str, choice: Choice, reason: str) -> None:
        self.asked.append(("settle", unit_name, choice, reason))
        if self.refusal:
            raise self.refusal

    def writing(self) -> tuple[str, ...]:
        return tuple(view.slot for view in self.shown.values() if view.unit and view.unit.state is UnitState.WRITING)

    def picture(self, unit: Unit, width_px: int) -> bytes:
        self.asked.append(("picture", unit.name, unit.copy))
        self.pictures.wait()
        return draw_label(unit, width_px)

    def sync_now(self) -> None:
        self.asked.append(("sync_now",))

    def layout(self, template: str) -> Layout:
        self.asked.append(("layout", template))
        return _layout()

    def leaflet(self, unit: Unit) -> bytes:
        self.asked.append(("leaflet", unit.name))
        return b"%PDF-1.4"

    def print_leaflet(self, unit: Unit) -> str:
        self.asked.append(("print_leaflet", unit.name))
        return f"leaflets/{unit.name}-leaflet.pdf"

    def scan_printed(self, slot: str) -> ScanAnswer:
        """As a simulation: the label that was printed in that slot."""
        self.asked.append(("scan_printed", slot))
        return ScanAnswer(True, slot, "L1-000042")


@cache
def _layout() -> Layout:
    return load_layout("50x30")


def draw_label(unit: Unit, width_px: int) -> bytes:
    """The picture of a unit's label, as the real bench draws it."""
    data = LabelData(
        qr_text=f"{unit.qr_token}+{unit.org_id}", device_name=unit.recipe, serial=unit.serial, mac=unit.mac.upper(),
        template=unit.recipe, unit=unit.name, copy=unit.copy,
    )  # fmt: skip
    return picture(_layout(), data, width_px)

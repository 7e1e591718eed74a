"""The shift on the line's page: asked for in the background whenever something ended, shown in strip and panel."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.bench.events import Choice, CountsChanged
from app.bench.shift_desk import ShiftDesk, ShiftNow
from app.domain.people import Act
from app.domain.units import Unit, UnitState
from app.store.people import Permit
from app.ui.bridge import Background, Bench
from app.ui.line.batch_dialog import BatchDialog
from app.ui.line.shift_panel import ShiftPanel
from app.ui.line.shift_strip import ShiftStrip
from app.ui.line.shift_unit_row import ShiftUnitRow
from app.ui.people.signing import Signing
from app.ui.scan_bar import ScanBar
from app.ui.theme import Theme

_REFRESH_MS = 300  # what ends together is counted once
_PICTURE_PX = 320


class Shift(QObject):
    """`opened` tells that the panel shall be seen, or the cards again."""

    opened = Signal(bool)

    def __init__(self, desk: ShiftDesk, bench: Bench, signing: Signing, scans: ScanBar, theme: Theme) -> None:
        super().__init__()
        self._desk, self._bench, self._signing, self._scans = desk, bench, signing, scans
        self._calls = Background("shift", self)
        self._prints = Background("shift prints", self)  # a print may take its time, and no figure waits for it
        self._counts: CountsChanged | None = None
        self.now: ShiftNow | None = None
        self.dialog: BatchDialog | None = None
        self.strip, self.panel = ShiftStrip(theme), ShiftPanel(theme)
        self._soon = QTimer(self, singleShot=True, interval=_REFRESH_MS)
        self._soon.timeout.connect(self._look)
        self.strip.more.toggled.connect(self._toggled)
        self.strip.batch.clicked.connect(self.ask_batch)
        self.panel.again.connect(self._print_again)
        self.panel.left.connect(self.close_panel)
        self._look()

    def refresh_soon(self) -> None:
        """Something changed."""
        if not self._soon.isActive():
            self._soon.start()

    def hear_counts(self, counts: CountsChanged) -> None:
        """Count anew when the bench's counters changed, or a new shift has begun."""
        end = self.now.figures.span.end if self.now else None
        if counts != self._counts or (end and datetime.now(UTC) >= end):
            self.refresh_soon()
        self._counts = counts

    def close_panel(self) -> None:
        """Show the cards again."""
        self.strip.more.setChecked(False)

    def leave(self) -> None:
        """Drop what is asked, and show the cards."""
        if self.dialog:
            self.dialog.reject()
        self.panel.drop_question()
        self.close_panel()

    def take_scan(self, text: str) -> bool:
        """Take a scan for the batch that is asked for; False where none is."""
        if self.dialog is None:
            return False
        self.dialog.take_scan(text)
        return True

    def ask_batch(self) -> None:
        """Ask which batch is made now."""
        window: QWidget = self.strip.window()
        dialog = BatchDialog(self.now.batch if self.now else "", window)
        dialog.named.connect(self._begin_batch)
        dialog.finished.connect(self._asked)
        self.dialog = dialog
        self._calls.call(self._desk.batches, self._offer, self._scans.show_problem)
        dialog.open()

    def close(self) -> None:
        """End the calls; answers that are under way are dropped."""
        self._calls.close()
        self._prints.close()

    def _offer(self, batches: list[str]) -> None:
        if self.dialog:
            self.dialog.offer(batches)

    def _asked(self) -> None:
        self.dialog = None

    def _begin_batch(self, name: str) -> None:
        def refused(problem: Exception) -> None:
            if self.dialog:
                self.dialog.refuse(problem)
            else:
                self._scans.show_problem(problem)

        def begun(_: None) -> None:
            if self.dialog:
                self.dialog.accept()
            self._look()

        self._calls.call(lambda: self._desk.begin_batch(name), begun, refused)

    def _toggled(self, on: bool) -> None:
        self.opened.emit(on)
        if on:
            self._look()
            self.panel.take_focus()

    def _look(self) -> None:
        self._calls.call(self._desk.look, self._show, self._scans.show_problem)

    def _show(self, now: ShiftNow) -> None:
        self.now = now
        self.strip.show_shift(now)
        for row in self.panel.show_shift(now):
            if unit := row.unit:
                self._calls.call(partial(self._bench.picture, unit, _PICTURE_PX), partial(self._picture, row, unit))

    def _picture(self, row: ShiftUnitRow, unit: Unit, png: bytes) -> None:
        row.show_label(unit, png)

    def _print_again(self, unit: Unit, reason: str) -> None:
        """Print a label anew: of a closed unit with a supervisor's signature, of one at the bench as on its card."""
        if unit.state is UnitState.CLOSED:
            self._new_label(unit, reason)
            return
        bench = self._bench
        in_slot = unit.slot in {view.slot for view in bench.views()}

        def work() -> None:
            if in_slot:
                bench.choose(unit.slot, Choice.PRINT_AGAIN, reason)
            else:
                bench.settle(unit.name, Choice.PRINT_AGAIN, reason)

        self._prints.call(work, partial(self._printed, unit), self._scans.show_problem)

    def _new_label(self, unit: Unit, reason: str) -> None:
        def then(permit: Permit) -> None:
            work = partial(self._desk.new_label, unit.name, reason, permit)
            self._prints.call(work, partial(self._printed, unit), self._scans.show_problem)

        self._signing.permit(Act.VOID_CLOSED, then)

    def _printed(self, unit: Unit, _: None) -> None:
        said = self.tr("Destroy the older label of {unit}, stick the new one on and scan it.")
        self._scans.say(said.format(unit=unit.name))
        self.close_panel()
        self.refresh_soon()

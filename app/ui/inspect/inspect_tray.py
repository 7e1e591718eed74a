"""QA's tray: units scanned one after the other, disclaimed together, each with its own outcome."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.bench.qa.inspection import InspectionDesk, UnitSheet
from app.bench.qa.readiness import Readiness
from app.bench.qa.tray import OpenTray, TrayRow, TrayState
from app.domain.errors import StationError
from app.domain.units import Unit, UnitState
from app.ui import words
from app.ui.bridge import Background
from app.ui.commands import desk_code
from app.ui.inspect import inspect_words
from app.ui.inspect.disclaim_panel import DisclaimPanel
from app.ui.parts.coded_button import CodedButton
from app.ui.parts.empty_state import EmptyState
from app.ui.parts.fit_label import FitLabel
from app.ui.parts.rows_table import plain_table
from app.ui.parts.state_rows import StateRows
from app.ui.people.signing import Signing
from app.ui.theme import Theme

_SHAPES = {
    TrayState.CLAIMED: ("token-claimed", "muted"),
    TrayState.WAITING: ("step-waiting", "muted"),
    TrayState.SENT: ("step-running", "working"),
    TrayState.UNCLAIMED: ("step-done", "remove_text"),
    TrayState.REFUSED: ("refused", "decide_text"),
    TrayState.GONE: ("token-gone", "decide_text"),
}
_CLOUD, _READY = 3, 4  # columns


@dataclass(frozen=True, slots=True)
class _Line:
    """One unit in the tray; `row` and `ready` are None before the cloud was asked."""

    sheet: UnitSheet
    row: TrayRow | None = None
    ready: Readiness | None = None


class InspectTray(QWidget):
    """`told` tells that `sentence`, what to do now, has changed."""

    told = Signal()
    problem = Signal(object)  # an Exception
    said = Signal(str)

    def __init__(self, desk: InspectionDesk, signing: Signing, theme: Theme) -> None:
        super().__init__()
        self._desk = desk
        self._calls, self._asks = Background("tray", self), Background("tray cloud", self)
        self._trouble: StationError | None = None
        self._asked = self._resumed = False
        self.sentence = ""
        headers = [
            self.tr("Unit"),
            self.tr("MAC address"),
            self.tr("Inspection"),
            self.tr("Cloud"),
            self.tr("Shipping"),
        ]
        self.model = StateRows(headers, self._cell, _shape, theme)
        self.table = plain_table(self.tr("Units in the tray"), self.model, 150, 180, 190, 230)
        self.count = FitLabel(20, 13)
        self.owner = QPushButton(self.tr("Add all of the same owner"))
        self.owner.clicked.connect(self._add_owners)
        self.remove = QPushButton(self.tr("Take out"))
        self.remove.clicked.connect(self._remove)
        self.empty_button = CodedButton(self.tr("Empty the tray"), desk_code("EMPTY"))
        self.empty_button.clicked.connect(self.clear)
        self.disclaim = DisclaimPanel(desk, signing, "disclaim tray")
        self.disclaim.looked.connect(self._look)
        self.disclaim.ended.connect(self._ended)
        self.disclaim.refused.connect(self._refused)
        self.empty = EmptyState("page-inspect")
        self.empty.say(self.tr("Scan the labels of the tray, one after the other."))
        self.body = QStackedWidget()
        self._lay_out()
        self._show()

    def _lay_out(self) -> None:
        self.body.addWidget(self.empty)
        self.body.addWidget(self.table)
        self.empty_button.setFixedSize(240, 72)
        for button in (self.owner, self.remove):
            button.setMinimumHeight(48)
        bar = QHBoxLayout()
        bar.setSpacing(10)
        bar.addWidget(self.count, 1)
        bar.addWidget(self.owner)
        bar.addWidget(self.remove)
        bar.addWidget(self.empty_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.body, 1)
        layout.addLayout(bar)
        layout.addWidget(self.disclaim)

    @property
    def units(self) -> list[Unit]:
        """The units in the tray, as they were scanned."""
        return [line.sheet.unit for line in self.model.rows]

    def resume(self) -> None:
        """At the first look: show what is left of a tray that broke off."""
        if self._resumed:
            return
        self._resumed = True

        def read() -> tuple[OpenTray, list[UnitSheet]]:
            tray = self._desk.open_tray()
            return tray, [self._desk.sheet(unit) for unit in tray.units]

        def then(read: tuple[OpenTray, list[UnitSheet]]) -> None:
            known = {unit.id for unit in self.units}
            sheets = [sheet for sheet in read[1] if sheet.unit.id not in known]
            if sheets:
                self._asked = bool(read[0].batches)
                self._put([*self.model.rows, *map(_Line, sheets)])
                self._look()

        self._calls.call(read, then, self.problem.emit)

    def add(self, sheet: UnitSheet) -> None:
        """Put a scanned unit into the tray."""
        unit = sheet.unit
        if self.disclaim.running:
            self.problem.emit(StationError("Wait: the tray is being disclaimed."))
        elif unit.state is not UnitState.CLOSED:
            self.problem.emit(StationError("{unit} is {state}, not closed.", unit=unit.name, state=unit.state))
        elif any(unit.id == other.id for other in self.units):
            self.problem.emit(StationError("{unit} is in the tray already.", unit=unit.name))
        else:
            self._put([*self.model.rows, _Line(sheet)])
            self.table.scrollToBottom()
            self._trouble = None
            self.said.emit(self.tr("{unit} is in the tray.").format(unit=unit.name))
            self._show()

    def clear(self) -> None:
        """Take all units out; what was asked of the cloud stays asked."""
        if not self.disclaim.running:
            self._put([])
            self._asked, self._trouble = False, None
            self._show()

    def obey(self, word: str) -> bool:
        """Take a scanned code; False where it means nothing now."""
        if word == "EMPTY":
            self.clear()
            return True
        return bool(self.model.rows) and self.disclaim.obey(word)

    def take_focus(self) -> None:
        """Give the keyboard to what comes next."""
        if self.disclaim.button.isEnabled():
            self.disclaim.button.setFocus()

    def close_calls(self) -> None:
        """End the calls."""
        self.disclaim.close_calls()
        self._calls.close()
        self._asks.close()

    def _put(self, lines: Sequence[_Line]) -> None:
        """Have these in the tray, on the screen and on the disk."""
        self.model.show_rows(lines)
        units = self.units
        self._calls.call(lambda: self._desk.keep_tray(units), lambda _: None, self.problem.emit)

    def _remove(self) -> None:
        chosen = {index.row() for index in self.table.selectionModel().selectedRows()}
        if chosen and not self.disclaim.running:
            self._put([line for at, line in enumerate(self.model.rows) if at not in chosen])
            self._show()

    def _add_owners(self) -> None:
        """Add all that the same user of the cloud, the tester's account say, has claimed."""
        units = self.units

        def read() -> list[UnitSheet]:
            owner = self._desk.owner_of(units[-1])
            return [self._desk.sheet(unit) for unit in self._desk.claimed_by(owner)]

        def then(sheets: list[UnitSheet]) -> None:
            known = {unit.id for unit in self.units}
            more = [_Line(sheet) for sheet in sheets if sheet.unit.id not in known]
            self._put([*self.model.rows, *more])
            self.said.emit(self.tr("Units added: {count}").format(count=words.number(len(more))))
            self._show()

        if units and not self.disclaim.running:
            self._calls.call(read, then, self.problem.emit)

    # What there is to see

    def _look(self) -> None:
        units = self.units
        if units:
            self._calls.call(lambda: self._desk.tray(units), self._show_rows, self.problem.emit)

    def _show_rows(self, rows: Sequence[TrayRow]) -> None:
        found = {row.unit.id: row for row in rows}
        for at, line in enumerate(self.model.rows):
            row = found.get(line.sheet.unit.id, line.row)
            if row != line.row:
                self.model.put(at, _Line(line.sheet, row, None))
        self._show()

    def _ended(self, trouble: StationError | None) -> None:
        self._trouble, self._asked = trouble, True
        if trouble:
            self.problem.emit(trouble)
        else:
            self.said.emit(self.tr("The cloud was asked, and has answered."))
        units = self.units
        self._look()
        self._asks.call(lambda: self._desk.readiness(units), self._show_ready, self.problem.emit)

    def _refused(self, error: Exception) -> None:
        self._trouble = error if isinstance(error, StationError) else None
        self.problem.emit(error)
        self._show()

    def _show_ready(self, ready: Sequence[Readiness]) -> None:
        found = {each.unit.id: each for each in ready}
        for at, line in enumerate(self.model.rows):
            self.model.put(at, _Line(line.sheet, line.row, found.get(line.sheet.unit.id)))
        self._show()

    def _show(self) -> None:
        lines = self.model.rows
        done = sum(line.row is not None and line.row.state is TrayState.UNCLAIMED for line in lines)
        self.body.setCurrentIndex(1 if lines else 0)
        counted = self.tr("Units: {count}, unclaimed: {done}") if self._asked else self.tr("Units: {count}")
        self.count.setText(counted.format(count=words.number(len(lines)), done=words.number(done)))
        for button in (self.owner, self.remove, self.empty_button):
            button.setEnabled(bool(lines) and not self.disclaim.running)
        if self.disclaim.running:
            self.disclaim.show_progress(done, len(lines))
        else:
            left = self._asked and done < len(lines)
            text = words.sentence(self._trouble) if self._trouble else ""
            whole = self._asked and done == len(lines)
            self.disclaim.offer(() if whole else self.units, text, again=left)
        self._speak(done)

    def _speak(self, done: int) -> None:
        count, total = len(self.model.rows), words.number(len(self.model.rows))
        ready = [line.ready for line in self.model.rows if line.ready]
        if not count:
            self.sentence = self.tr("Scan the labels of the tray, one after the other.")
        elif self.disclaim.running:
            self.sentence = self.tr("Wait: the tray is being disclaimed.")
        elif not self._asked:
            self.sentence = self.tr("Scan on, or disclaim the tray. Units: {count}").format(count=total)
        elif done < count:
            self.sentence = self.tr("{done} of {count} are unclaimed. Go on when the cloud is back.").format(
                done=words.number(done), count=total
            )
        elif len(ready) == count and all(each.ready for each in ready):
            self.sentence = self.tr("All {count} are unclaimed and ready to ship. Empty the tray.").format(count=total)
        else:
            self.sentence = self.tr("All {count} are unclaimed. See what else is to be done.").format(count=total)
        self.told.emit()

    def _cell(self, line: _Line, column: int) -> str:
        unit = line.sheet.unit
        match column:
            case 0:
                return unit.name
            case 1:
                return unit.mac.upper()
            case 2:
                return inspect_words.inspected(line.sheet.inspection, line.sheet.checks)
            case 3:
                return inspect_words.tray_state(line.row.state) if line.row else self.tr("Not asked yet")
        if line.ready:
            return self.tr("Ready to ship") if line.ready.ready else inspect_words.reasons(line.ready.reasons)
        return words.kept(line.row.problem) if line.row else inspect_words.reasons(line.sheet.reasons)


def _shape(line: _Line, column: int) -> tuple[str, str] | None:
    if column == _CLOUD:
        return _SHAPES[line.row.state] if line.row else ("cloud", "muted")
    if column == _READY and line.ready:
        return ("step-done", "remove_text") if line.ready.ready else ("refused", "decide_text")
    return None

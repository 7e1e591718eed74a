"""The shipping gate: a box of scanned units, one big verdict, and why a unit may not be shipped."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from app.bench.qa.gate import LONGEST, Box, Boxed, Verdict
from app.bench.qa.inspection import InspectionDesk
from app.domain.errors import StationError
from app.domain.progress import IsCancelled
from app.ui import words
from app.ui.bridge import Background
from app.ui.commands import desk_code
from app.ui.inspect import inspect_words
from app.ui.parts.coded_button import CodedButton
from app.ui.parts.empty_state import EmptyState
from app.ui.parts.long_work import LongWork, Tell
from app.ui.parts.rows_table import plain_table
from app.ui.parts.state_rows import StateRows
from app.ui.parts.verdict import Verdict as VerdictFrame
from app.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class _Line:
    """One scan; `checked` tells that the cloud was asked too."""

    text: str
    boxed: Boxed
    checked: bool = False


class InspectBox(QWidget):
    """`told` tells that `sentence`, what to do now, has changed."""

    told = Signal()
    problem = Signal(object)  # an Exception
    said = Signal(str)

    def __init__(self, desk: InspectionDesk, theme: Theme) -> None:
        super().__init__()
        self._desk = desk
        self._calls = Background("box", self)
        self._work = LongWork(self._calls, self)
        self.verdict: Verdict | None = None
        self.sentence = ""
        headers = [self.tr("Unit"), self.tr("MAC address"), self.tr("May it be shipped?")]
        self.model = StateRows(headers, self._cell, _shape, theme)
        self.table = plain_table(self.tr("Units in the box"), self.model, 160, 190)
        self.frame = VerdictFrame(44, 18, 84)
        self.frame.setFixedHeight(124)
        self.number, self.order = QLineEdit(), QLineEdit()
        for field, name in ((self.number, self.tr("Box number")), (self.order, self.tr("Order"))):
            field.setPlaceholderText(name)
            field.setAccessibleName(name)
            field.setMaxLength(LONGEST)
            field.setMinimumHeight(48)
        self.check_button = CodedButton(self.tr("Check the box"), desk_code("CHECK"))
        self.check_button.setProperty("choice", "pass")
        self.check_button.clicked.connect(self.check)
        self.next_button = CodedButton(self.tr("Next box"), desk_code("EMPTY"))
        self.next_button.clicked.connect(self.clear)
        self.remove = CodedButton(self.tr("Take out"), desk_code("OUT"))
        self.remove.clicked.connect(self._remove)
        self.empty = EmptyState("page-inspect")
        self.empty.say(self.tr("Scan the units of a box, one after the other."))
        self.body = QStackedWidget()
        self._lay_out()
        self._show()

    def _lay_out(self) -> None:
        self.body.addWidget(self.empty)
        self.body.addWidget(self.table)
        self.check_button.setFixedSize(250, 72)
        self.next_button.setFixedSize(210, 72)
        self.remove.setFixedSize(230, 72)
        self.count = QLabel()
        self.count.setObjectName("pageCount")
        bar = QHBoxLayout()
        bar.setSpacing(10)
        bar.addWidget(self.count)
        bar.addWidget(self.number, 1)
        bar.addWidget(self.order, 1)
        bar.addWidget(self.remove)
        bar.addWidget(self.next_button)
        bar.addWidget(self.check_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.frame)
        layout.addWidget(self.body, 1)
        layout.addLayout(bar)

    def put_in(self, text: str, boxed: Boxed) -> None:
        """Put something that was scanned into the box; of a unit that could not be shipped the newest scan counts.

        What may not be shipped, or is in the box already, is chosen: so a scanner alone can take it out.
        """
        unit, lines = boxed.unit, self.model.rows
        in_box = (at for at, line in enumerate(lines) if unit and line.boxed.unit and line.boxed.unit.id == unit.id)
        at = next(in_box, len(lines))
        if self._work.running:
            self.problem.emit(StationError("Wait: the box is being checked."))
        elif unit and at < len(lines) and not lines[at].boxed.reasons:
            self.table.selectRow(at)
            self.problem.emit(StationError("{unit} is in the box already.", unit=unit.name))
        else:
            self.verdict = None
            self.model.show_rows([*lines[:at], _Line(text, boxed), *lines[at + 1 :]])
            self.table.scrollTo(self.model.index(at, 0))
            if boxed.reasons:
                self.table.selectRow(at)
                self.problem.emit(boxed.reasons[0])
            else:
                self.said.emit(self.tr("{unit} is in the box.").format(unit=boxed.name))
            self._show()

    def check(self) -> None:
        """Ask the cloud about all of them; the verdict goes into the journal."""
        texts = [line.text for line in self.model.rows]
        if not texts or self._work.running:
            return
        box = Box(self.number.text(), self.order.text())

        def work(tell: Tell, cancelled: IsCancelled) -> Verdict:
            del tell
            return self._desk.gate(texts, box, cancelled)

        self._work.start(work, self._checked, self._failed, lambda: None)
        self._show()

    def clear(self) -> None:
        """Begin the next box."""
        if not self._work.running:
            self.verdict = None
            self.model.show_rows([])
            self.number.clear()
            self._show()

    def obey(self, word: str) -> bool:
        """Take a scanned code; False where it means nothing now."""
        acts = {"CHECK": self.check, "EMPTY": self.clear, "OUT": self._remove}
        if word in acts:
            acts[word]()
        return word in acts

    def take_focus(self) -> None:
        """Scans come first here."""

    def close_calls(self) -> None:
        """End the calls."""
        self._work.drop()
        self._calls.close()

    def _remove(self) -> None:
        chosen = {index.row() for index in self.table.selectionModel().selectedRows()}
        if not chosen:
            self.problem.emit(StationError("Scan the unit that comes out of the box once more, then take it out."))
        elif not self._work.running:
            self.verdict = None
            self.model.show_rows([line for at, line in enumerate(self.model.rows) if at not in chosen])
            self._show()

    def _checked(self, verdict: Verdict) -> None:
        self.verdict = verdict
        lines: Sequence[_Line] = self.model.rows
        self.model.show_rows([_Line(line.text, boxed, True) for line, boxed in zip(lines, verdict.boxed, strict=True)])
        first = next((at for at, boxed in enumerate(verdict.boxed) if boxed.reasons), None)
        if first is None:
            self.said.emit(self.tr("The box passes"))
        else:
            self.table.selectRow(first)
            self.problem.emit(verdict.boxed[first].reasons[0])
        self._show()

    def _failed(self, error: Exception) -> None:
        self.problem.emit(error)
        self._show()

    def _show(self) -> None:
        lines, running = self.model.rows, self._work.running
        refused = sum(bool(line.boxed.reasons) for line in lines)
        total = words.number(len(lines))
        self.body.setCurrentIndex(1 if lines else 0)
        self.count.setText(total)
        self.count.setAccessibleName(self.tr("Units in the box: {count}").format(count=total))
        for widget in (self.check_button, self.next_button, self.remove):
            widget.setEnabled(bool(lines) and not running)
        if running:
            self.sentence = self.tr("Wait: the cloud is asked about each unit.")
            self.frame.say("busy", self.tr("Checking the box …"))
        elif self.verdict and self.verdict.passed:
            self.sentence = self.tr("Close the box and ship it. Then begin the next one.")
            self.frame.say("good", self.tr("The box passes"), self.tr("Units: {count}").format(count=total))
        elif self.verdict:
            self.sentence = self.tr("Take out what may not be shipped, then check again.")
            said = self.tr("{refused} of {count} may not be shipped").format(refused=words.number(refused), count=total)
            why = next(line for line in lines if line.boxed.reasons).boxed
            self.frame.say("bad", self.tr("Stop"), f"{said}. {inspect_words.reasons(why.reasons)}")
        elif lines:
            self.sentence = self.tr("Scan on; when the box is full, check it.")
            self.frame.say("bad" if refused else "idle", self.tr("Not checked yet"),
                           self.tr("Units that may not be shipped already: {count}").format(
                               count=words.number(refused)) if refused else "")  # fmt: skip
        else:
            self.sentence = self.tr("Scan the units of a box, one after the other.")
            self.frame.say("idle", self.tr("No unit in the box yet"))
        self.told.emit()

    def _cell(self, line: _Line, column: int) -> str:
        match column:
            case 0:
                return line.boxed.name
            case 1:
                return line.boxed.unit.mac.upper() if line.boxed.unit else ""
        if line.boxed.reasons:
            return inspect_words.reasons(line.boxed.reasons)
        return self.tr("Yes") if line.checked else self.tr("The cloud is still to be asked")


def _shape(line: _Line, column: int) -> tuple[str, str] | None:
    if column != 2:
        return None
    if line.boxed.reasons:
        return "refused", "decide_text"
    return ("step-done", "remove_text") if line.checked else ("step-waiting", "muted")

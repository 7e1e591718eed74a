"""QA's look at one unit: label, the cloud's word, history; the checklist, and *Disclaim* when the test is over."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from app.bench.qa.inspection import CloudWord, InspectionDesk, SomebodysBadge, UnitSheet
from app.domain.checks import CheckKind, Outcome
from app.domain.errors import StationError
from app.domain.inspections import Inspection
from app.domain.units import Unit, UnitState
from app.store.units import Entry
from app.ui import words
from app.ui.bridge import Background, Bench
from app.ui.commands import desk_code
from app.ui.inspect import inspect_words
from app.ui.inspect.check_list import CheckList
from app.ui.inspect.check_step import StepPanel
from app.ui.inspect.disclaim_panel import DisclaimPanel
from app.ui.parts.coded_button import CodedButton
from app.ui.parts.elided_label import ElidedLabel
from app.ui.parts.empty_state import EmptyState
from app.ui.parts.label_picture import WIDTH_PX, LabelPicture
from app.ui.parts.rows_table import RowsModel, plain_table
from app.ui.parts.verdict import Verdict
from app.ui.people.signing import Signing
from app.ui.theme import Theme
from app.ui.tokens.token_facts import unit_state

_LEFT_PX = 430
_ASK_MS = 4000  # between two questions to the cloud while a unit is looked at: it comes online, it is claimed


class InspectUnit(QWidget):
    """`told` tells that `sentence`, what to do now, has changed."""

    told = Signal()
    problem = Signal(object)  # an Exception
    rested = Signal()  # what was asked for is done, or refused
    badge = Signal(str)  # was scanned in place of a measured number

    def __init__(self, bench: Bench, desk: InspectionDesk, signing: Signing, theme: Theme) -> None:
        super().__init__()
        self._bench, self._desk = bench, desk
        self._calls, self._asks = Background("inspect", self), Background("inspect cloud", self)
        self.sheet: UnitSheet | None = None
        self.cloud_word: CloudWord | None = None
        self._at: int | None = None  # the step that is done now
        self.busy = False  # a result is being recorded
        self._asking = False
        self._often = QTimer(self, interval=_ASK_MS)
        self._often.timeout.connect(self._look_again)
        self.sentence = ""
        self.picture = LabelPicture(theme)
        self.name, self.facts = QLabel(), ElidedLabel("caption")
        self.name.setObjectName("slotName")
        self.cloud, self.ready = Verdict(20, 14, 32), Verdict(22, 14, 40)
        self._history = RowsModel([self.tr("When"), self.tr("Who"), self.tr("What")], _history_cell)
        self.history = plain_table(self.tr("History"), self._history, 150, 86)
        self.checks, self.step = CheckList(), StepPanel()
        self.checks.chosen.connect(self._choose)
        self.step.given.connect(self._record)
        self.state = Verdict(24, 15, 44)
        self.begin = CodedButton(self.tr("Begin the inspection"), desk_code("BEGIN"))
        self.begin.setProperty("choice", "pass")
        self.begin.clicked.connect(self._begin)
        self.end = CodedButton(self.tr("End as failed"), desk_code("END"))
        self.end.setProperty("choice", "fail")
        self.end.clicked.connect(self._end)
        self.disclaim = DisclaimPanel(desk, signing, "disclaim unit")
        self.disclaim.ended.connect(self._disclaimed)
        self.disclaim.refused.connect(self.problem)
        self.empty = EmptyState("page-inspect")
        self.empty.say(self.tr("Scan a label, or plug the device in."))
        self.body, self.task, self.start = QStackedWidget(), QWidget(), QWidget()
        self._lay_out()
        self._speak()

    def _lay_out(self) -> None:
        left = QWidget()
        left.setFixedWidth(_LEFT_PX)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.picture.setFixedHeight(118)
        self.cloud.setFixedHeight(82)
        self.ready.setFixedHeight(82)
        for widget in (self.picture, self.name, self.facts, self.cloud, self.ready):
            column.addWidget(widget)
        column.addWidget(self.history, 1)
        across = QHBoxLayout(self.start)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(10)
        across.addWidget(self.state, 1)
        across.addWidget(self.begin)
        self.state.setFixedHeight(84)
        self.begin.setFixedSize(280, 84)
        self.end.setFixedWidth(190)
        task = QHBoxLayout(self.task)
        task.setContentsMargins(0, 0, 0, 0)
        task.setSpacing(8)
        task.addWidget(self.start, 1)
        task.addWidget(self.step, 1)
        task.addWidget(self.end)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self.checks, 1)
        right.addWidget(self.task)
        right.addWidget(self.disclaim)
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(left)
        row.addLayout(right, 1)
        self.body.addWidget(self.empty)
        self.body.addWidget(both)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.body)

    # What a person wants

    @property
    def unit(self) -> Unit | None:
        """The unit that is shown."""
        return self.sheet.unit if self.sheet else None

    def show_sheet(self, sheet: UnitSheet) -> None:
        """Show a unit, and ask the cloud about it."""
        if self.disclaim.running:
            self.problem.emit(
                StationError("Wait: {unit} is being disclaimed.", unit=self.unit.name if self.unit else "")
            )
            return
        self.cloud_word = None
        self._at = None
        self.picture.clear()
        unit = sheet.unit
        if unit.copy:
            self._calls.call(lambda: self._bench.picture(unit, WIDTH_PX), lambda png: self._show_picture(unit, png))
        self._show(sheet)
        self._look_at_cloud()
        self.take_focus()

    def take_focus(self) -> None:
        """Give the keyboard to what is to be done."""
        if self._at:
            self.step.take_focus()
        elif self.sheet and self.begin.isEnabled() and self.begin.isVisible():
            self.begin.setFocus()

    def obey(self, word: str) -> bool:
        """Take a scanned code; False where it means nothing now."""
        buttons = {
            "BEGIN": self.begin, "END": self.end, "PASS": self.step.pass_button, "FAIL": self.step.fail_button,
        }  # fmt: skip
        if button := buttons.get(word):
            pressed = button.isVisible() and button.isEnabled()
            if pressed:
                button.click()
            return pressed
        return self.sheet is not None and self.disclaim.obey(word)

    def take_scan(self, text: str) -> bool:
        """Take a measured number; False where none is asked for."""
        return self._at is not None and self.step.take_scan(text)

    def close_calls(self) -> None:
        """End the calls."""
        self._often.stop()
        self.disclaim.close_calls()
        self._calls.close()
        self._asks.close()

    def _choose(self, number: int) -> None:
        self._at = number
        self._show_task()
        self.step.take_focus()

    def _begin(self) -> None:
        if unit := self.unit:
            self._change(lambda: self._desk.begin(unit))

    def _record(self, result: str, note: str, photo: object) -> None:
        inspection, number = self._inspection, self._at
        if inspection and number:
            file = photo if isinstance(photo, Path) else None
            self._change(lambda: self._desk.record(inspection, number, result, note, file), result)

    def _end(self) -> None:
        if inspection := self._inspection:
            self._change(lambda: self._desk.fail(inspection))

    def _change(self, work: Callable[[], Inspection], said: str = "") -> None:
        """Do something with the inspection, then show what the journal has; `said` is the result, if it has one."""
        unit = self.unit
        if unit is None:
            return

        def run() -> UnitSheet:
            work()
            return self._desk.sheet(unit)

        def rest() -> None:
            self.busy = False
            self.task.setEnabled(True)

        def then(sheet: UnitSheet) -> None:
            rest()
            if self.unit and self.unit.id == sheet.unit.id:
                self._at = None
                self._show(sheet)
                self._look_at_cloud()
                self.take_focus()
            self.rested.emit()

        def failed(error: Exception) -> None:
            rest()
            self.step.take_focus()
            if isinstance(error, SomebodysBadge):
                self.badge.emit(said)
            else:
                self.problem.emit(error)
            self.rested.emit()

        self.busy = True
        self.task.setEnabled(False)
        self._calls.call(run, then, failed)

    # What there is to see

    @property
    def _inspection(self) -> Inspection | None:
        return self.sheet.inspection if self.sheet else None

    def _show_picture(self, unit: Unit, png: bytes) -> None:
        if self.unit and self.unit.id == unit.id:
            self.picture.show_png(png, self.tr("Label of {unit}").format(unit=unit.name))

    def _show(self, sheet: UnitSheet) -> None:
        self.sheet = sheet
        unit = sheet.unit
        self.body.setCurrentIndex(1)
        state = self.tr("{unit}: {state}").format(unit=unit.name, state=unit_state(unit))
        self.name.setText(state)
        self.facts.setText(" · ".join(part for part in (unit.recipe, unit.serial, unit.mac.upper()) if part))
        self._history.show_rows(sheet.history[::-1])
        self._at = self._at or (sheet.inspection.next if sheet.inspection and not sheet.inspection.ended_at else None)
        self._show_task()
        self._show_cloud()

    def _show_task(self) -> None:
        sheet, inspection = self.sheet, self._inspection
        if sheet is None:
            return
        self.checks.show_inspection(inspection, self._at, sheet.checks or ())
        is_open = inspection is not None and inspection.ended_at is None
        self.end.setVisible(is_open and inspection is not None and inspection.so_far is Outcome.FAIL)
        asking = is_open and inspection is not None and self._at is not None
        self.start.setVisible(not asking)
        self.step.setVisible(asking)
        if inspection and self._at and asking:
            self.step.ask(self._at, inspection.checks[self._at - 1])
            return
        self.begin.setEnabled(bool(sheet.checks) and sheet.unit.state is UnitState.CLOSED and not is_open)
        self.begin.say(self.tr("Inspect again") if inspection else self.tr("Begin the inspection"))
        self.begin.setVisible(bool(sheet.checks))
        said = inspect_words.inspected(inspection, sheet.checks)
        shape = {Outcome.PASS: "good", Outcome.FAIL: "bad", None: "idle"}[inspection.so_far if inspection else None]
        last = inspection.findings[-1] if inspection and inspection.findings else None
        by = self.tr("by {who}, {time}").format(who=last.who, time=inspect_words.moment(last.at)) if last else ""
        self.state.say(shape, said, by)

    def _look_again(self) -> None:
        """While somebody looks at the unit, so does the station."""
        if self.isVisible() and not self._asking and not self.disclaim.running:
            self._look_at_cloud()

    def _look_at_cloud(self) -> None:
        unit = self.unit
        if unit is None:
            return
        if self.cloud_word is None:
            self._show_cloud()
        self._asking = True
        self._often.start()
        self._asks.call(lambda: self._desk.cloud(unit), self._heard, self._not_heard)

    def _heard(self, word: CloudWord) -> None:
        self._asking = False
        if self.unit and word.readiness.unit.id == self.unit.id:
            self.cloud_word = word
            self._show_cloud()

    def _not_heard(self, error: Exception) -> None:
        self._asking = False
        self.problem.emit(error)

    def _show_cloud(self) -> None:
        sheet, word = self.sheet, self.cloud_word
        if sheet is None:
            return
        if word is None:
            self.cloud.say("busy", self.tr("Asking the cloud …"), icon="cloud")
            self.ready.say("busy", self.tr("Not known yet"), inspect_words.reasons(sheet.reasons))
            self.disclaim.offer(())
        else:
            state, said, text, icon = inspect_words.situation(word.situation, word.trouble)
            self.cloud.say(state, said, text, icon)
            why = inspect_words.reasons(word.readiness.reasons)
            ready = word.readiness.ready
            self.ready.say(
                "good" if ready else "wait", self.tr("Ready to ship") if ready else self.tr("Not ready"), why
            )
            self._offer(word)
        self._speak()

    def _offer(self, word: CloudWord) -> None:
        unit, situation = self.unit, word.situation
        claimed = situation is not None and situation.claimed and unit is not None and unit.state is UnitState.CLOSED
        text = (
            self.tr("When the test is over, nobody may own it.")
            if claimed
            else self.tr("Nobody owns it: there is nothing to disclaim.")
            if situation and not situation.claimed
            else ""
        )
        self.disclaim.offer((unit,) if claimed and unit else (), text)

    def _disclaimed(self, trouble: StationError | None) -> None:
        if trouble:
            self.problem.emit(trouble)
        unit = self.unit
        if unit:
            self._calls.call(lambda: self._desk.sheet(unit), self._refresh, self.problem.emit)

    def _refresh(self, sheet: UnitSheet) -> None:
        if self.unit and self.unit.id == sheet.unit.id:
            self._show(sheet)
            self._look_at_cloud()

    def _speak(self) -> None:
        sheet, inspection, word = self.sheet, self._inspection, self.cloud_word
        if sheet is None:
            self.sentence = self.tr("Scan a label, or plug the device in.")
        elif self._at and inspection and not inspection.ended_at:
            value = inspection.checks[self._at - 1].kind is CheckKind.VALUE
            asked = self.tr("Step {number} of {count}: measure it, and type the value.") if value else self.tr(
                "Step {number} of {count}: look, then press Pass or Fail."
            )  # fmt: skip
            self.sentence = asked.format(number=words.number(self._at), count=words.number(len(inspection.checks)))
        elif inspection and not inspection.ended_at:
            self.sentence = self.tr("A step has failed: do it again, or end the inspection as failed.")
        elif word and word.readiness.ready:
            self.sentence = self.tr("{unit} is ready to ship. Scan the next label.").format(unit=sheet.unit.name)
        elif sheet.reasons:
            self.sentence = inspect_words.reasons(sheet.reasons[:1])
        elif word and word.situation and word.situation.claimed:
            self.sentence = self.tr("The test is over? Disclaim {unit}.").format(unit=sheet.unit.name)
        elif word:
            self.sentence = inspect_words.reasons(word.readiness.reasons[:1])
        else:
            self.sentence = self.tr("Asking the cloud about {unit} …").format(unit=sheet.unit.name)
        self.told.emit()


def _history_cell(entry: Entry, column: int) -> str:
    return (inspect_words.moment(entry.at), entry.who, inspect_words.entry(entry))[column]
